"""What the page's script gives to Plotly: the marks once, in units of rows, and for lanes the layouts of each zoom."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.chart.axis import BETWEEN, Panel
from timeline.chart.figure import CONFIG, FAINT, Trace, bars, outlines, points, strokes, traces
from timeline.chart.glyphs import Mark
from timeline.chart.lanes import BASE, BREAK, BUBBLE, FADE, LANES, STRIKE, THINNEST, Lanes, reach
from timeline.chart.scene import Scene
from timeline.chart.sources import colour, ink
from timeline.chart.ticks import Tick, cut, heading, part_name, parts, ticks
from timeline.chart.wording import Wording

UNUSED = ("name", "showlegend")
OVERVIEW = 48  # columns of the range slider
FINE = 7  # digits of a place that is zoomed to
WIDEST = 2400  # pixels: no view shows all of a panel that is wider


def rows_data(scene: Scene, drawn: list[Mark]) -> dict[str, Any]:
    """The traces of a chart with a row an event; y is the row."""
    return {"mode": "rows", "traces": compact(traces(scene, drawn)), "config": CONFIG}


def lanes_data(scene: Scene, drawn: list[Mark], packed: Lanes) -> dict[str, Any]:
    """y is the row as well; `levels` say in which lane, or whose cluster, each row is drawn at which zoom.

    Places are those on the axis: the page makes them wide enough to be seen, whatever the zoom.
    """
    closed = [mark for mark in drawn if not mark.joined]
    known = [mark if not mark.joined else ended(mark) for mark in drawn]
    return {
        "mode": "lanes",
        "bars": fine(bars(scene, closed)),
        "outlines": fine(outlines(closed)),
        "strokes": fine(strokes(known, 0.0)),
        "points": fine(points(drawn)),
        "fades": [faded(mark) for mark in drawn if mark.joined],
        "config": CONFIG,
        "base": BASE,
        "lanes": LANES,
        "thinnest": THINNEST,
        "fade": FADE,
        "strike": STRIKE,
        "bubble": BUBBLE,
        "slow": BREAK / BETWEEN,
        "items": [
            [item.row, round(item.left, FINE), round(item.right, FINE), item.before, item.after, item.pale]
            for item in packed.items
        ],
        "levels": [{"lanes": level.lanes, "clusters": level.clusters} for level in packed.levels],
        "axes": [
            [panel_at(panel, level.pixels, scene.wording) for panel in scene.axis.panels] for level in packed.levels
        ],
        "panels": [[round(panel.left, FINE), round(panel.right, FINE)] for panel in scene.axis.panels],
        "overview": overview(packed),
        "ink": FAINT,
    }


def ended(mark: Mark) -> Mark:
    """Of an open end only its known side, for the line that is drawn there."""
    edge = reach(mark)
    return evolve(mark, struck=False, bars=(), fade_in=mark.fade_in and edge, fade_out=mark.fade_out and edge)


def faded(mark: Mark) -> list[Any]:
    """An open end: row, known side, way, strength, middle, thickness, colour, and that of the line through it or ""."""
    edge, _ = reach(mark)
    strength = 0.3 if mark.hollow else mark.alpha
    way = -1 if mark.fade_in else 1
    place = [mark.row, round(edge, FINE), way, strength, round(mark.middle, 4), round(mark.thick, 4)]
    return [*place, colour(mark.slot), ink(mark.slot) if mark.struck else ""]


def panel_at(panel: Panel, pixels: float, wording: Wording) -> list[list[Any] | None]:
    """[the whole panel, or None where no view is so wide; its calendar parts, for where only some of it is seen]."""
    step = cut(panel, pixels)
    # Years go on across parts of several; the name of a day or month needs its part.
    several = step.unit == "y" and step.count > 1
    wide = (panel.right - panel.left) * pixels > WIDEST
    told = ticks(panel, pixels, wording) if several or not wide else []
    seen = [
        piece_at(part, part_name(part, step, wording), its, several)
        for part in parts(panel, step)
        for its in (within(part, told) if several else ticks(part, pixels, wording),)
    ]
    return [None if wide else [piece_at(panel, heading(panel, pixels, wording, lines=1).text, told)], seen]


def within(part: Panel, told: list[Tick]) -> list[Tick]:
    return [tick for tick in told if part.left <= tick.middle < part.right]


def piece_at(panel: Panel, said: str, told: list[Tick], complete: bool = False) -> list[Any]:
    """[left, right, heading, ticks as [line, middle, text], whether the heading is only true of all of it]."""
    ticked = [[round(tick.line, FINE), round(tick.middle, FINE), tick.text] for tick in told]
    return [round(panel.left, FINE), round(panel.right, FINE), said, ticked, complete]


def overview(packed: Lanes) -> list[int]:
    """How many events begin in each column of the range slider."""
    counts = [0] * OVERVIEW
    for item in packed.items:
        counts[min(int(item.left * OVERVIEW), OVERVIEW - 1)] += 1
    return counts


def fine(made: list[Trace]) -> list[Trace]:
    return compact(made, FINE)


def compact(made: list[Trace], digits: int = 4) -> list[Trace]:
    """Without what the page does not use; places to four digits are exact to a tenth of a pixel on wide screens."""
    return [
        {
            key: places(value, digits) if key in ("x", "y", "base") else slim(value)
            for key, value in trace.items()
            if key not in UNUSED
        }
        for trace in made
    ]


def places(values: list[float | None], digits: int) -> list[float | None]:
    return [value if value is None else round(value, digits) for value in values]


def slim(value: Any) -> Any:
    """Looks that are all alike once, not once a mark."""
    if isinstance(value, dict):
        return {key: slim(one) for key, one in value.items()}
    if isinstance(value, list) and value and all(isinstance(one, (str, int)) for one in value) and len(set(value)) == 1:
        return value[0]
    if isinstance(value, list):
        return [slim(one) for one in value]
    return round(value, 4) if isinstance(value, float) else value
