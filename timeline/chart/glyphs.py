"""Events → marks on the axis: what is drawn says how surely the time is known.

A diamond is exact; a circle is about, on a pale bar where that is long; a pale outlined bar is some
time within; a solid bar lasted throughout; a fade is an open end; a line with ends is known only from the
events around it. What has not happened (planned, possible) is hollow, what is denied is struck through.
"""

from __future__ import annotations

from enum import Enum
from math import ceil, floor

from attrs import evolve, frozen

from timeline.chart.axis import Axis
from timeline.chart.clock import seconds
from timeline.chart.scene import Scene, Telling
from timeline.interval import Interval
from timeline.model import Event, KnownBy, Status
from timeline.words import point

Piece = tuple[float, float]
THINNEST = 0.009  # of an axis that does not zoom: what is shorter is drawn this wide, or it could not be seen
ALONE = 40  # open ends, beyond which their fades begin on a grid, so that many of them share a trace
STEP = 1 / 80  # of that grid
THICK = 0.66  # of a row, for bars
THIN = 0.08


class Shape(Enum):
    """How an event's time is drawn."""

    EXACT = "exact"
    ABOUT = "approximate"
    WITHIN = "within"
    THROUGHOUT = "throughout"
    BOUNDED = "bounded"
    UNKNOWN = "unknown"


# What is not filled, and how its outline is broken, as Plotly and SVG call it.
HOLLOW = {Status.PLANNED: "dash", Status.POSSIBLE: "dot", Status.DENIED: "solid", Status.HABITUAL: "dashdot"}
DASHES = {"dash": "5 3", "dot": "1.5 3", "dashdot": "7 3 1.5 3", "solid": ""}


@frozen
class Mark:
    """What one source tells in one row, in shares of the axis.

    hollow: the dash of its outline, "" where it is filled; struck: denied; band, bands: which of the row's stripes.
    """

    row: int
    slot: int
    shape: Shape
    hollow: str = ""
    struck: bool = False
    band: int = 0
    bands: int = 1
    point: float | None = None
    bars: tuple[Piece, ...] = ()
    fade_in: Piece | None = None
    fade_out: Piece | None = None

    @property
    def middle(self) -> float:
        """Where the stripe's middle lies, from the row's own, in rows."""
        return (self.band - (self.bands - 1) / 2) * THICK / self.bands

    @property
    def thick(self) -> float:
        """Of the bars, in rows."""
        return THIN if self.shape is Shape.BOUNDED else THICK / self.bands

    @property
    def alpha(self) -> float:
        """How solid the fill is."""
        if self.hollow:
            return 0.06
        if self.shape in (Shape.THROUGHOUT, Shape.BOUNDED):
            return 0.86
        return 0.55 if self.joined else 0.24

    @property
    def joined(self) -> bool:
        """A bar that runs on into a fade has no outline: it would look like an end."""
        return self.fade_in is not None or self.fade_out is not None

    @property
    def extent(self) -> Piece:
        """All that is drawn, from left to right."""
        places = [x for piece in (*self.bars, self.fade_in, self.fade_out) if piece for x in piece]
        if self.point is not None:
            places += [self.point]
        return (min(places), max(places)) if places else (0.0, 1.0)


# What a legend shows of each.
BAR = ((0.04, 0.96),)
OPEN = Mark(0, 0, Shape.THROUGHOUT, fade_out=(0.04, 0.96))
SAMPLES = {
    "exact": Mark(0, 0, Shape.EXACT, point=0.5),
    "approximate": Mark(0, 0, Shape.ABOUT, point=0.5),
    "within": Mark(0, 0, Shape.WITHIN, bars=BAR),
    "throughout": Mark(0, 0, Shape.THROUGHOUT, bars=BAR),
    "open": OPEN,
    "bounded": Mark(0, 0, Shape.BOUNDED, bars=BAR),
    "planned": Mark(0, 0, Shape.WITHIN, hollow="dash", bars=BAR),
    "possible": Mark(0, 0, Shape.WITHIN, hollow="dot", bars=BAR),
    "habitual": Mark(0, 0, Shape.WITHIN, hollow="dashdot", bars=BAR),
    "denied": Mark(0, 0, Shape.WITHIN, hollow="solid", struck=True, bars=((0.2, 0.8),)),
}


def marks(scene: Scene, thinnest: float = THINNEST) -> list[Mark]:
    """In the order of the rows; several in a row where several sources tell the event.

    thinnest: of the axis, for any bar; 0 where a zoom decides how wide it has to be.
    """
    told = [one.interval for row in scene.tellings for one in row]
    open_ends = {i.start or i.end for i in told if i and not (i.start and i.end)}
    grid = STEP if len(open_ends) > ALONE else 0.0
    return [
        mark(
            blank(row, event, band, scene.tellings[row]), scene.tellings[row][band].interval, scene.axis, grid, thinnest
        )
        for row, event in enumerate(scene.timeline.events)
        for band in range(len(scene.tellings[row]))
    ]


def blank(row: int, event: Event, band: int, told: tuple[Telling, ...]) -> Mark:
    """A mark that has no place yet."""
    interval = told[band].interval
    bounded = event.known_by is KnownBy.BOUNDED and interval is not None
    return Mark(
        row,
        told[band].slot,
        Shape.BOUNDED if bounded else shape(interval),
        HOLLOW.get(event.status, ""),
        event.status is Status.DENIED,
        band,
        len(told),
    )


def shape(interval: Interval | None) -> Shape:
    if interval is None:
        return Shape.UNKNOWN
    if point(interval):
        return Shape.ABOUT if interval.approximate else Shape.EXACT
    if interval.throughout:
        return Shape.THROUGHOUT
    return Shape.ABOUT if interval.approximate and interval.start and interval.end else Shape.WITHIN


def in_use(drawn: list[Mark], timeline_events: tuple[Event, ...]) -> list[str]:
    """The glyphs that a legend has to explain, by name, and nothing else."""
    shapes = {mark.shape for mark in drawn}
    names = [one.value for one in Shape if one in shapes and one is not Shape.UNKNOWN]
    if any(mark.joined for mark in drawn):
        names.insert(len([n for n in names if n != "bounded"]), "open")
    statuses = {event.status for event in timeline_events}
    names += [status.value for status in HOLLOW if status in statuses]
    return names + (["tied"] if any(ties(timeline_events)) else [])


def ties(events: tuple[Event, ...]) -> list[bool]:
    """For each event, whether its order among its neighbours is open (they share a rank)."""
    if len({event.rank for event in events}) < 2:
        return [False] * len(events)
    ranks = [event.rank for event in events]
    return [rank in (*ranks[max(i - 1, 0) : i], *ranks[i + 1 : i + 2]) for i, rank in enumerate(ranks)]


def mark(blank: Mark, interval: Interval | None, axis: Axis, grid: float, thinnest: float) -> Mark:
    """The mark with its places filled in."""
    if interval is None:
        return blank
    if interval.start and blank.shape in (Shape.EXACT, Shape.ABOUT) and point(interval):
        return evolve(blank, point=axis.at(seconds(interval.start)))
    if interval.start and interval.end:
        bars = closed(seconds(interval.start), seconds(interval.end), axis, thinnest)
        guess = (bars[0][0] + bars[-1][1]) / 2 if blank.shape is Shape.ABOUT else None
        return evolve(blank, bars=bars, point=guess)
    if interval.start:
        bars, fade = fading_out(axis, axis.at(seconds(interval.start)), grid, thinnest)
        return evolve(blank, bars=bars, fade_out=fade)
    assert interval.end
    bars, fade = fading_in(axis, seconds(interval.end), grid, thinnest)
    return evolve(blank, bars=bars, fade_in=fade)


def closed(start: int, end: int, axis: Axis, thinnest: float) -> tuple[Piece, ...]:
    panel = axis.panel(start)
    left, right = axis.at(start), axis.at(max(end - 1, start))
    if axis.panel(end - 1) == panel:
        right = min(max(panel.at(end), left), panel.right)
        left, right = widened(left, right, panel.left, panel.right, thinnest)
    return tuple(axis.pieces(left, right)) or ((left, right),)


def widened(left: float, right: float, least: float, most: float, thinnest: float) -> Piece:
    """The stretch, at least as wide as can be seen, within its panel."""
    if right - left >= thinnest:
        return left, right
    left = max(min((left + right - thinnest) / 2, most - thinnest), least)
    return left, left + thinnest


def fading_out(axis: Axis, start: float, grid: float, thinnest: float) -> tuple[tuple[Piece, ...], Piece]:
    """Solid up to the last panel, and fading over that, or over what is left of it."""
    last = axis.panels[-1]
    begin = max(start, last.left)
    if start > last.left and grid and (on_grid := ceil(start / grid) * grid) < 1 - grid:
        begin = on_grid
    return tuple(axis.pieces(start, begin)), (min(begin, 1 - thinnest), 1.0)


def fading_in(axis: Axis, end: int, grid: float, thinnest: float) -> tuple[tuple[Piece, ...], Piece]:
    """Fading over the first panel, or over what there is of it, and solid from there: it may be anywhere before."""
    first, last = axis.panels[0], axis.panel(end - 1)
    right = min(last.at(end), last.right)
    begin = min(right, first.right)
    if grid and last == first and (on_grid := floor(right / grid) * grid) > first.left + grid:
        begin = on_grid
    return tuple(axis.pieces(begin, right)), (first.left, max(begin, first.left + thinnest))
