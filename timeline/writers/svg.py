"""The chart as a static drawing, in pure Python."""

from __future__ import annotations

from typing import Any

from timeline.model import Timeline


def write(timeline: Timeline, **options: Any) -> str:
    """options: locale."""
    from timeline.chart.svg import to_svg

    return to_svg(timeline, **options)
