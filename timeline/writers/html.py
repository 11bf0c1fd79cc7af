"""The timeline as a page of its own."""

from __future__ import annotations

from timeline.model import Timeline


def write(timeline: Timeline) -> str:
    from timeline.chart.page import to_html

    return to_html(timeline)
