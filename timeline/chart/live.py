"""What the page's script gives to Plotly: the marks once, in units of rows, and for lanes the layouts of each zoom."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.chart.figure import CONFIG, FAINT, Trace, traces
from timeline.chart.glyphs import Mark
from timeline.chart.lanes import BASE, LANES, Lanes, reach
from timeline.chart.scene import Scene
from timeline.chart.ticks import heading, ticks

UNUSED = ("name", "showlegend")
OVERVIEW = 48  # columns of the range slider


def rows_data(scene: Scene, drawn: list[Mark]) -> dict[str, Any]:
    """The traces of a chart with a row an event; y is the row."""
    return {"mode": "rows", "traces": compact(traces(scene, drawn)), "config": CONFIG}


def lanes_data(scene: Scene, drawn: list[Mark], packed: Lanes) -> dict[str, Any]:
    """y is the row as well; `levels` say in which lane, or whose cluster, each row is drawn at which zoom."""
    pointed = [arrowed(mark) for mark in drawn]
    return {
        "mode": "lanes",
        "traces": compact(traces(scene, pointed)),
        "config": CONFIG,
        "base": BASE,
        "lanes": LANES,
        "items": [[item.row, round(item.left, 5), round(item.right, 5)] for item in packed.items],
        "levels": [{"lanes": level.lanes, "clusters": level.clusters} for level in packed.levels],
        "ticks": [axis_at(scene, level.pixels) for level in packed.levels],
        "panels": [[round(panel.left, 5), round(panel.right, 5)] for panel in scene.axis.panels],
        "overview": overview(packed),
        "ink": FAINT,
    }


def arrowed(mark: Mark) -> Mark:
    """An open end as an arrow from its known side: a fade over half the chart would leave no room for others."""
    if not mark.joined:
        return mark
    edge, _ = reach(mark)
    return evolve(mark, bars=(), fade_in=None, fade_out=None, point=edge, arrow="left" if mark.fade_in else "right")


def axis_at(scene: Scene, pixels: float) -> dict[str, Any]:
    """Ticks as [line, middle, text], and headings as [middle, text], of an axis of so many pixels."""
    told = [tick for panel in scene.axis.panels for tick in ticks(panel, pixels, scene.wording)]
    heads = [((p.left + p.right) / 2, heading(p, pixels, scene.wording, lines=1).text) for p in scene.axis.panels]
    return {
        "ticks": [[round(t.line, 5), round(t.middle, 5), t.text] for t in told],
        "heads": [[round(x, 5), text] for x, text in heads],
    }


def overview(packed: Lanes) -> list[int]:
    """How many events begin in each column of the range slider."""
    counts = [0] * OVERVIEW
    for item in packed.items:
        counts[min(int(item.left * OVERVIEW), OVERVIEW - 1)] += 1
    return counts


def compact(made: list[Trace]) -> list[Trace]:
    """Without what the page does not use, places to four digits: a tenth of a pixel on wide screens."""
    return [
        {
            key: places(value) if key in ("x", "y", "base") else slim(value)
            for key, value in trace.items()
            if key not in UNUSED
        }
        for trace in made
    ]


def places(values: list[float | None]) -> list[float | None]:
    return [value if value is None else round(value, 4) for value in values]


def slim(value: Any) -> Any:
    """Looks that are all alike once, not once a mark."""
    if isinstance(value, dict):
        return {key: slim(one) for key, one in value.items()}
    if isinstance(value, list) and value and all(isinstance(one, (str, int)) for one in value) and len(set(value)) == 1:
        return value[0]
    if isinstance(value, list):
        return [slim(one) for one in value]
    return round(value, 4) if isinstance(value, float) else value
