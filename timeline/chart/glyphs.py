"""Events → marks on the axis: what is drawn says how surely the time is known.

A diamond is exact; a circle is about, on a pale bar where that is long; a pale outlined bar is some
time within; a solid bar lasted throughout; a fade is an open end. What has not happened (planned,
possible, denied) is hollow.
"""

from __future__ import annotations

from enum import Enum
from math import ceil, floor

from attrs import evolve, frozen

from timeline.chart.axis import Axis
from timeline.chart.clock import seconds
from timeline.chart.scene import Scene
from timeline.interval import Interval
from timeline.model import Status
from timeline.words import point

Piece = tuple[float, float]
THINNEST = 0.009  # of the axis: what is shorter is drawn this wide, or it could not be seen
ALONE = 40  # open ends, beyond which their fades begin on a grid, so that many of them share a trace
STEP = 1 / 80  # of that grid


class Shape(Enum):
    """How an event's time is drawn."""

    EXACT = "exact"
    ABOUT = "about"
    WITHIN = "some time within"
    THROUGHOUT = "lasted throughout"
    UNKNOWN = "date unknown"


HOLLOW = {Status.PLANNED: "dash", Status.POSSIBLE: "dot", Status.DENIED: "dot"}


@frozen
class Mark:
    """One row's drawing, in shares of the axis. hollow: the dash of its outline, "" where it is filled."""

    row: int
    slot: int
    shape: Shape
    hollow: str = ""
    point: float | None = None
    bars: tuple[Piece, ...] = ()
    fade_in: Piece | None = None
    fade_out: Piece | None = None

    @property
    def extent(self) -> Piece:
        """All that is drawn, from left to right."""
        places = [x for piece in (*self.bars, self.fade_in, self.fade_out) if piece for x in piece]
        if self.point is not None:
            places += [self.point]
        return (min(places), max(places)) if places else (0.0, 1.0)


def marks(scene: Scene) -> list[Mark]:
    """One mark an event, in order."""
    open_ends = {i.start or i.end for i in scene.intervals if i and not (i.start and i.end)}
    grid = STEP if len(open_ends) > ALONE else 0.0
    return [
        mark(
            Mark(row, scene.sources.slot(event), shape(scene.intervals[row]), HOLLOW.get(event.status, "")),
            scene.intervals[row],
            scene.axis,
            grid,
        )
        for row, event in enumerate(scene.timeline.events)
    ]


def shape(interval: Interval | None) -> Shape:
    if interval is None:
        return Shape.UNKNOWN
    if point(interval):
        return Shape.ABOUT if interval.approximate else Shape.EXACT
    if interval.throughout:
        return Shape.THROUGHOUT
    return Shape.ABOUT if interval.approximate and interval.start and interval.end else Shape.WITHIN


def mark(blank: Mark, interval: Interval | None, axis: Axis, grid: float) -> Mark:
    """The mark with its places filled in."""
    if interval is None:
        return blank
    if interval.start and point(interval):
        return evolve(blank, point=axis.at(seconds(interval.start)))
    if interval.start and interval.end:
        bars = closed(seconds(interval.start), seconds(interval.end), axis)
        guess = (bars[0][0] + bars[-1][1]) / 2 if blank.shape is Shape.ABOUT else None
        return evolve(blank, bars=bars, point=guess)
    if interval.start:
        bars, fade = fading_out(axis, axis.at(seconds(interval.start)), grid)
        return evolve(blank, bars=bars, fade_out=fade)
    assert interval.end
    bars, fade = fading_in(axis, seconds(interval.end), grid)
    return evolve(blank, bars=bars, fade_in=fade)


def closed(start: int, end: int, axis: Axis) -> tuple[Piece, ...]:
    panel = axis.panel(start)
    left, right = axis.at(start), axis.at(max(end - 1, start))
    if axis.panel(end - 1) == panel:
        left, right = widened(left, min(max(panel.at(end), left), panel.right), panel.left, panel.right)
    return tuple(axis.pieces(left, right))


def widened(left: float, right: float, least: float, most: float) -> Piece:
    """The stretch, at least as wide as can be seen, within its panel."""
    if right - left >= THINNEST:
        return left, right
    left = max(min((left + right - THINNEST) / 2, most - THINNEST), least)
    return left, left + THINNEST


def fading_out(axis: Axis, start: float, grid: float) -> tuple[tuple[Piece, ...], Piece]:
    """Solid up to the last panel, and fading over that, or over what is left of it."""
    last = axis.panels[-1]
    begin = max(start, last.left)
    if start > last.left and grid and (on_grid := ceil(start / grid) * grid) < 1 - grid:
        begin = on_grid
    return tuple(axis.pieces(start, begin)), (min(begin, 1 - THINNEST), 1.0)


def fading_in(axis: Axis, end: int, grid: float) -> tuple[tuple[Piece, ...], Piece]:
    """Fading over the panel that holds the end: further left nothing is known at all."""
    panel = axis.panel(end - 1)
    right = min(panel.at(end), panel.right)
    begin = right
    if grid and (on_grid := floor(right / grid) * grid) > panel.left + grid:
        begin = on_grid
    return tuple(axis.pieces(begin, right)), (panel.left, max(begin, panel.left + THINNEST))
