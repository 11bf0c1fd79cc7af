"""The timeline as a page of its own. With `plotlyjs="file"` the library stands beside it, in a file of its own."""

from __future__ import annotations

from typing import Any

from timeline.model import Timeline


def write(timeline: Timeline, **options: Any) -> str:
    """options: plotlyjs, nonce, locale, as `timeline.chart.page.to_html` takes them."""
    from timeline.chart.page import to_html

    return to_html(timeline, **options)


def beside(timeline: Timeline, stem: str, **options: Any) -> dict[str, str]:
    """What else has to stand in the folder: text by file name."""
    if options.get("plotlyjs") != "file":
        return {}
    from timeline.chart.page import bundle_name, library

    return {bundle_name(): library()}
