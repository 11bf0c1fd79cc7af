"""How long Python takes for the page of 10, 100, 1,000 and 10,000 events, and when a browser first paints one.

    python tests/benchmarks/page.py

Seconds of Python are the best of several runs of each size. First paints are the browser's own
(first-contentful-paint), of pages with 10 and with 1,000 events loaded in turns in one run; compare their ratio.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from browser.conftest import FLAGS
from browser.stories import many

from timeline.chart.page import to_html
from timeline.chart.raster import BROWSERS

SIZES = (10, 100, 1000, 10_000)
PAINTED = (10, 1000)
RUNS = 3
LOADS = 9
PAINT = "performance.getEntriesByName('first-contentful-paint')"


def seconds(count: int) -> float:
    story = many(count)
    start = process_time()
    to_html(story)
    return process_time() - start


def first_paints(path: str) -> dict[int, list[float]]:
    """Milliseconds to the first paint, by the number of events."""
    from playwright.sync_api import sync_playwright

    found: dict[int, list[float]] = {count: [] for count in PAINTED}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for count in PAINTED:
            Path(folder, f"{count}.html").write_text(to_html(many(count)), "utf-8")
        for _ in range(LOADS):
            for count in PAINTED:
                page = browser.new_page(viewport={"width": 1280, "height": 900})
                page.goto(Path(folder, f"{count}.html").as_uri())
                page.wait_for_function(f"() => {PAINT}.length > 0")
                found[count].append(page.evaluate(f"{PAINT}[0].startTime"))
                page.close()
        browser.close()
    return found


def main() -> None:
    for count in SIZES:
        print(f"{count:>6} events {min(seconds(count) for _ in range(RUNS)):.3f} s")
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        print(f"no first paints: none of {', '.join(BROWSERS)} is installed")
        return
    paints = first_paints(path)
    few, lots = (paints[count] for count in PAINTED)
    for count, times in paints.items():
        print(
            f"{count:>6} events first painted after {min(times):.0f} ms at best, {median(times):.0f} ms in the middle"
        )
    print(f"       ratio {min(lots) / min(few):.2f} at best, {median(lots) / median(few):.2f} in the middle")


if __name__ == "__main__":
    main()
