"""The page in a real browser, from file://."""

import os
import re
import shutil

import pytest
from browser.stories import border, launch, many, rome

from timeline.chart.page import to_html

FLAGS = ["--no-sandbox", "--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WIDTHS = (1280, 800, 390)

TEXTS = """() => [...document.querySelectorAll(
    ".timeline-plot .xtick text, .timeline-plot .annotation text, .timeline-plot .textpoint text"
)].filter((text) => text.textContent.trim()).map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return { text: text.textContent, left, right, top, bottom };
})"""
FRAME = """() => {
    const { left, right, top, bottom } = document.querySelector(".timeline-plot .main-svg").getBoundingClientRect();
    return { left, right, top, bottom, wide: document.documentElement.scrollWidth };
}"""


@pytest.fixture(scope="session")
def browser():
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        sentence = f"The chart is tested in a browser, and none of {', '.join(NAMES)} is installed."
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

    def opened(html, width=1280, scheme="light", drawn=True, javascript=True):
        file = tmp_path / f"page-{len(contexts)}.html"
        file.write_text(html, "utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=javascript
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("request", lambda request: request.url == file.as_uri() or trouble.append(request.url))
        page.goto(file.as_uri())
        if drawn:
            page.wait_for_selector(".timeline-plot .annotation", state="attached")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert trouble == []


def overlapping(texts):
    """Pairs of texts whose boxes meet; sorted by their tops, so that only neighbours are compared."""
    texts = sorted(texts, key=lambda text: text["top"])
    for place, one in enumerate(texts):
        for other in texts[place + 1 :]:
            if other["top"] >= one["bottom"] - 1:
                break
            if one["left"] < other["right"] - 0.5 and other["left"] < one["right"] - 0.5:
                yield one["text"], other["text"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("story", [border, rome, launch])
def test_labels_are_neither_clipped_nor_on_each_other(show, story, width):
    page = show(to_html(story()), width)
    texts, frame = page.evaluate(TEXTS), page.evaluate(FRAME)
    assert len(texts) > len(story())
    assert list(overlapping(texts)) == []
    for text in texts:
        assert frame["left"] <= text["left"]
        assert text["right"] <= frame["right"]
        assert frame["top"] <= text["top"]
        assert text["bottom"] <= frame["bottom"]
    assert frame["wide"] <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_labels_end_before_the_axis_begins(show, width):
    page = show(to_html(border()), width)
    first = page.evaluate(
        "Math.min(...[...document.querySelectorAll('.timeline-plot .shapelayer path')]"
        ".map((path) => path.getBoundingClientRect().left))"
    )
    labels = [t for t in page.evaluate(TEXTS) if t["left"] < first - 5]
    assert len([t for t in labels if t["right"] <= first]) == len(border())


def test_the_plot_shows_every_event(show):
    page = show(to_html(border()))
    assert page.locator(".timeline-plot .bars .point").count() > len(border())
    assert page.locator(".timeline-plot .scatterlayer .points path.point").count() == 3
    assert page.locator(".timeline-plot .js-fill").count() >= 2


def test_the_list_is_in_order(show):
    page = show(to_html(border()))
    assert page.locator(".timeline-headline").all_inner_texts() == [e.headline for e in border()]


def test_hovering_tells_more_and_a_click_leads_to_the_list(show):
    page = show(to_html(border()))
    box = page.locator(".timeline-plot .scatterlayer .points path.point").last.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.wait_for_selector(".timeline-plot .hovertext")
    assert "Poland closes the crossing" in page.locator(".timeline-plot .hovertext").text_content()
    page.mouse.click(x, y)
    page.wait_for_url("**#event-*")
    assert page.locator(":target .timeline-headline").inner_text() == "Poland closes the crossing to freight"


def test_the_plot_follows_the_window(show):
    page = show(to_html(border()))
    page.set_viewport_size({"width": 390, "height": 800})
    page.locator(".timeline-plot .textpoint text", has_text=re.compile("^15$")).wait_for(state="attached")
    assert page.evaluate(FRAME)["right"] <= 390
    assert list(overlapping(page.evaluate(TEXTS))) == []


def test_dark_is_dark(show):
    shades = {}
    for scheme in ("light", "dark"):
        page = show(to_html(border()), scheme=scheme)
        shades[scheme] = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor,"
            " getComputedStyle(document.querySelector('.timeline-plot .annotation text')).fill]"
        )
    assert shades["light"] == ["rgb(255, 255, 255)", "rgb(31, 41, 51)"]
    assert shades["dark"] == ["rgb(20, 25, 30)", "rgb(228, 233, 238)"]


def test_the_page_reads_without_javascript(show):
    page = show(to_html(border()), drawn=False, javascript=False)
    assert page.locator(".timeline-event").count() == len(border())


def test_an_empty_timeline_opens(show):
    from timeline.model import Timeline

    page = show(to_html(Timeline()), drawn=False)
    assert "No events were found" in page.locator("main").inner_text()


def test_fragments_share_a_page_even_the_same_one_twice(show):
    one, two = to_html(border(), page=False), to_html(rome(), page=False, plotlyjs="none")
    again = to_html(border(), page=False, plotlyjs="none")
    page = show(f"<!DOCTYPE html><meta charset=utf-8><title>x</title><body>{one}{two}{again}</body>")
    page.locator(".timeline-plot .annotation").nth(10).wait_for(state="attached")
    assert page.locator("section.timeline[data-drawn] .main-svg").count() >= 6
    ids = page.evaluate("[...document.querySelectorAll('section.timeline [id^=timeline]')].map((e) => e.id)")
    assert len(ids) == len(set(ids))
    assert page.evaluate(
        "[...document.querySelectorAll('.timeline-link')].every((a) => document.querySelector(a.getAttribute('href')))"
    )


def test_a_thousand_events_are_drawn(show):
    page = show(to_html(many(1000)))
    assert page.locator(".timeline-plot .textpoint").count() == 1000


def test_hostile_text_neither_runs_nor_loads(show):
    from timeline.grain import Grain, Moment
    from timeline.interval import Interval
    from timeline.model import Article, Event, Source, Timeline

    texts = (
        '<img src="https://evil.example/x.png" onerror="document.title=1">',
        '<span style="background:url(https://evil.example/y.png)">x</span>',
        "</script><script>document.title = 'run'</script>",
        "%{customdata} $x$ &lt;b&gt;",
    )
    day = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
    events = tuple(Event(t, t, t, day, (Source(t, 0, 9),)) for t in texts)
    page = show(to_html(Timeline(events, tuple(Article(t, id=t, title=t) for t in texts), title="Harmless")))
    assert page.title() == "Harmless"
    shown = " ".join(page.locator(".timeline-plot .textpoint").all_text_contents())
    assert all(text[:12] in shown for text in texts)
