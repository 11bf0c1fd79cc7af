"""How long Python takes for the page of 10, 100, 1,000 and 10,000 events: the best of several runs of each.

python tests/benchmarks/page.py
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from browser.stories import many

from timeline.chart.page import to_html

SIZES = (10, 100, 1000, 10_000)
RUNS = 3


def seconds(count: int) -> float:
    story = many(count)
    start = process_time()
    to_html(story)
    return process_time() - start


def main() -> None:
    for count in SIZES:
        print(f"{count:>6} events {min(seconds(count) for _ in range(RUNS)):.3f} s")


if __name__ == "__main__":
    main()
