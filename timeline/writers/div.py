"""The timeline as a fragment to stand in another page."""

from __future__ import annotations

from typing import Any

from timeline.model import Timeline
from timeline.writers.html import beside

__all__ = ["beside", "write"]


def write(timeline: Timeline, **options: Any) -> str:
    """options: plotlyjs, nonce, locale, as `timeline.chart.page.to_html` takes them."""
    from timeline.chart.page import to_html

    return to_html(timeline, page=False, **options)
