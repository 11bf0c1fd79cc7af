"""Figures beside those of another period: "the year-ago quarter", "the 1988 period"."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.rules.parts import beside
from timeline.expressions.values import (
    Base,
    Compared,
    Counterpart,
    Duration,
    Fields,
    Inside,
    Lean,
    Shift,
    The,
    Value,
    tells_only,
)
from timeline.grain import Grain

rules = Rules()


@rules("compared = unit - ago/sooner", "year-ago profit")
def _(grain: Grain, sign: int) -> Compared:
    return Compared(grain, sign, Base.ANCHOR)


@rules("compared = turned - unit", "the prior-year quarter")
def _(turn: int, grain: Grain) -> Compared | None:
    return Compared(grain, turn, Base.ANCHOR) if turn < 0 else None


@rules(
    "day = compared | [the] compared unit/period/date/duration",
    "a year-earlier loss",
    "the year-earlier quarter",
    "the year-ago month",
    "the year-ago second quarter",
)
def _(compared: Compared, part: Any = None) -> Value | None:
    if isinstance(part, Duration):
        return part
    if part is Grain.MONTH and compared.grain is Grain.YEAR:
        return evolve(compared, named=Shift(Grain.MONTH, 12 * compared.count, Base.MENTION))
    if isinstance(part, Fields) and compared.grain is Grain.YEAR and part.known.keys() == {"quarter"}:
        return evolve(compared, named=Inside(part, Shift(Grain.YEAR, compared.count)))
    return evolve(compared, quarterly=part is Grain.QUARTER)


@rules(
    "day = [the] comparable period/lone-quarter [of/in] day | day poss lone-quarter"
    " | [the] comparable period/lone-quarter of/in year",
    "the corresponding period last year",
    "in the same period of 2012",
    "last year's quarter",
)
def _(year: Value) -> Counterpart | None:
    told = tells_only(year, "year")
    return Counterpart(year) if told or (isinstance(year, Shift) and year.grain is Grain.YEAR) else None


@rules("day = [the] comparable compared unit/period", "the comparable year-ago quarter")
def _(compared: Compared, _part: Any = None) -> Compared:
    return compared


@rules(
    "day = the unit/period duration ago/moved | [the] comparable unit/period duration ago/moved",
    "the quarter a year ago",
    "in the same quarter a year earlier",
    "in the same month two years earlier",
    "in the same week a year earlier",
)
def _(*told: Any) -> Value | None:
    """A quarter, or what the text calls its period, a year before it; or a month or week, any years before."""
    *part, duration, sign = told
    years = sign * duration.count if duration.grain is Grain.YEAR and duration.count else 0
    if part in ([Grain.MONTH], [Grain.WEEK]) and years and years % 1 == 0:
        return beside(Shift(part[0], 0, Base.MENTION), Shift(Grain.YEAR, int(years), Base.MENTION))
    quarter = part in ([], [Grain.QUARTER]) and sign < 0 and duration == Duration(Grain.YEAR, 1)
    return Compared(Grain.YEAR, sign, Base.ANCHOR) if quarter else None


@rules("day = the deictic period", "the latest period")
def _(lean: Lean) -> The:
    return The(Grain.QUARTER)


@rules("date = the year/modern period | the year/modern lone-quarter", "the 1988 period", "the 1988 quarter")
def _(year: Fields) -> Counterpart:
    return Counterpart(year)
