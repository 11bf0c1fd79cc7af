"""Takes the pictures that the README shows: the two articles in seeds/, and three hundred events.

From the top of the repository: make pictures
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from browser.conftest import FLAGS
from browser.stories import crowd
from playwright.sync_api import sync_playwright

import timeline
from timeline.chart.page import to_html
from timeline.chart.raster import BROWSERS

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "examples" / "pictures"


def main() -> None:
    """Writes examples/pictures/*.png."""
    seeds = timeline.build(timeline.read(ROOT / "seeds"), anchor="2021-11-08", title="The border").edited()
    shots = (
        ("seeds", seeds, 1280, 860, "light", ".timeline-row:nth-child(9)"),
        ("seeds-phone", seeds, 390, 844, "dark", ""),
        ("crowd", crowd(300), 1280, 760, "light", ""),
    )
    FOLDER.mkdir(exist_ok=True)
    path = next(found for name in BROWSERS if (found := shutil.which(name)))
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for name, story, width, height, scheme, hovered in shots:
            file = Path(folder, f"{name}.html")
            file.write_text(to_html(story), "utf-8")
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            page = context.new_page()
            page.goto(file.as_uri())
            page.wait_for_selector(".drawn")
            if hovered:
                page.hover(hovered)
                page.wait_for_selector(".timeline-card:visible")
            page.screenshot(path=FOLDER / f"{name}.png")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
