"""The browser that is on this machine, and a way to open a page in it that lets nothing pass unseen."""

import os
import shutil

import pytest

from timeline.chart.raster import BROWSERS

FLAGS = ["--no-sandbox", "--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser():
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        sentence = f"The chart is tested in a browser, and none of {', '.join(BROWSERS)} is installed."
        if os.environ.get("CI") == "true":
            pytest.fail(sentence)
        pytest.skip(sentence)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def show(browser, tmp_path):
    """Opens HTML from a file; fails at the end on any message of the console and any request outside."""
    contexts, trouble = [], []

    def opened(html, width=1280, *, scheme="light", drawn=True, javascript=True, fragment=""):
        file = tmp_path / f"page-{len(contexts)}.html"
        file.write_text(html, "utf-8", "replace")
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=javascript,
            accept_downloads=True,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on(
            "request",
            lambda request: (
                request.url.split("#")[0] == file.as_uri()
                or request.url.startswith("blob:")
                or trouble.append(request.url)
            ),
        )
        page.goto(file.as_uri() + (f"#{fragment}" if fragment else ""))
        if drawn:
            page.wait_for_selector(".drawn", state="attached")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert trouble == []
