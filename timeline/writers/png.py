"""The chart as an image: the static drawing, photographed by a browser that is on this machine."""

from __future__ import annotations

from typing import Any

from timeline.model import Timeline


def write(timeline: Timeline, **options: Any) -> bytes:
    """options: locale. Raises WriteError where there is no browser, or it fails."""
    from timeline.chart.raster import to_png

    return to_png(timeline, **options)
