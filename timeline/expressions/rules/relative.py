"""What is told from the anchor or an earlier mention: "yesterday", "last week", "two days later", "a year ago"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.grammar import Rules
from timeline.expressions.rules.calendar import ordinal_unit
from timeline.expressions.values import (
    Base,
    Compared,
    Containing,
    Counterpart,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Ordinal,
    Phase,
    Range,
    Ref,
    Shift,
    Stretch,
    The,
    Value,
)
from timeline.grain import Grain

rules = Rules()


@rules("day = relative", "yesterday")
def _(value: Value) -> Value:
    return value


@rules("day = month | weekday | modern", "in October", "Friday", "1990")
def _(fields: Fields) -> Fields:
    return fields


@rules("day = [the] weekend", "the weekend")
def _(weekend: Fields) -> Fields:
    return weekend


@rules("day = [the] deictic [fiscal] unit", "last year", "next week", "the past month")
def _(lean: Lean, grain: Grain) -> Value | None:
    if grain is Grain.PART:
        return None  # a night of yesterday, not so many nights ago
    if grain is Grain.DECADE and lean is not Lean.THIS:
        return Stretch(Duration(grain, 1), lean.turn)  # ten years, not the eighties
    return Shift(grain, lean.turn)


@rules(
    "day = [the] deictic month/wmonth/weekday/wday/lday/season/wseason/holiday/weekend/quarter-name",
    "last October",
    "this summer",
    "next Monday",
)
def _(lean: Lean, fields: Fields) -> Value:
    if "weekend" in fields.known:
        return Shift(Grain.WEEKEND, lean.turn)
    return Leaning(fields, lean)


@rules("day = the deictic duration", "the last two weeks", "the next five years")
def _(lean: Lean, duration: Duration) -> Value:
    return stretched(lean, duration)


@rules("day = deictic duration", "last two weeks", "in past years", "in coming months")
def _(lean: Lean, duration: Duration) -> Value:
    """Without an article, unless they are counted, these are as vague as "recent years"."""
    vague = lean.turn and duration.count is None
    return Ref("PAST_REF" if lean is Lean.LAST else "FUTURE_REF") if vague else stretched(lean, duration)


def stretched(lean: Lean, duration: Duration) -> Value:
    return Stretch(duration, lean.turn) if lean.turn else duration


@rules("day = [the] recent/still-to-come duration", "recent years", "future quarters")
def _(ref: Ref, duration: Duration) -> Ref | None:
    return ref if duration.count is None else None


@rules("compared = unit - ago/sooner", "year-ago profit")
def _(grain: Grain, sign: int) -> Compared:
    return Compared(grain, sign, Base.ANCHOR)


@rules("day = compared | [the] compared unit/period/date/duration", "a year-earlier loss", "the year-earlier quarter")
def _(compared: Compared, part: Any = None) -> Value | None:
    if isinstance(part, Duration):
        return part
    return compared


@rules(
    "day = [the] comparable period/lone-quarter [of] day | day poss lone-quarter",
    "the corresponding period last year",
    "last year's quarter",
)
def _(year: Value) -> Counterpart | None:
    return Counterpart(year) if isinstance(year, Shift) and year.grain is Grain.YEAR else None


@rules("day = [the] comparable compared unit/period", "the comparable year-ago quarter")
def _(compared: Compared, _part: Any = None) -> Compared:
    return compared


@rules("day = unit - close", "by year-end")
def _(grain: Grain) -> Inside | None:
    return Inside(Ordinal(Grain.DAY, -1), Shift(grain, 0)) if grain > Grain.DAY else None


@rules("about = [the] unit close | [the] unit poss close", "by year end", "at month's end")
def _(grain: Grain) -> Phase | None:
    return Phase(Shift(grain, 0), "END") if grain > Grain.DAY else None


@rules("day = [the] deictic date", "last Thanksgiving")
def _(lean: Lean, fields: Any) -> Leaning | None:
    return Leaning(fields, lean) if isinstance(fields, Fields) and fields.cycle is Grain.YEAR else None


@rules(
    "day = duration before/after date/day | day before/after date/day",
    "two days after Christmas",
    "the day before last Tuesday",
)
def _(length: Any, sign: int, value: Value) -> Moved | None:
    duration = Duration(length.grain, 1) if isinstance(length, The) else length
    if not isinstance(duration, Duration) or duration.count is None or duration.grain < Grain.DAY:
        return None
    return Moved(value, duration.grain, sign * int(duration.count))


@rules("day = duration ago", "three weeks ago")
def _(duration: Duration, sign: int) -> Value:
    return duration.shifted(sign, Base.ANCHOR)


@rules("day = duration moved", "two days later", "a year earlier")
def _(duration: Duration, sign: int) -> Value:
    return duration.shifted(sign, Base.MENTION)


@rules("day = [the] turned unit", "the following year", "that day", "the same month")
def _(turn: int, grain: Grain) -> Shift:
    return Shift(grain, turn, Base.MENTION)


@rules("day = [the] turned month/weekday/season/wseason", "the following Monday")
def _(turn: int, fields: Fields) -> Leaning:
    return Leaning(fields, {-1: Lean.LAST, 1: Lean.NEXT}.get(turn, Lean.THIS), Base.MENTION)


@rules(
    "date = [the] deictic/latter half-word of date/year | [the] deictic half-word year",
    "the last half of 1989",
    "the latter half of 2008",
)
def _(lean: Lean, half: Grain, year: Any) -> Fields | None:
    number = 2 if lean is Lean.LAST else 1
    return year & Fields.of(half=number) if isinstance(year, Fields) and year.grain is Grain.YEAR else None


@rules("day = [the] unit of date/month/wmonth", "the week of March 6", "the month of April")
def _(grain: Grain, date: Any) -> Value | None:
    if not isinstance(date, Fields) or date.grain > grain:
        return None
    return Containing(grain, date) if date.grain < grain else date


@rules("day = the deictic period", "the latest period")
def _(lean: Lean) -> The:
    return The(Grain.QUARTER)


@rules("duration = [the] entire lone-unit", "the whole day")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("day = the unit", "the quarter")
def _(grain: Grain) -> The | None:
    return The(grain) if grain >= Grain.DAY else None


@rules("day = the whole unit", "the full year", "the fiscal year")
def _(grain: Grain) -> Value | None:
    return Shift(grain, 0) if grain is Grain.YEAR else The(grain) if grain >= Grain.DAY else None


@rules(
    "day = date/day of day/date/wmonth | date/day day | day/date poss date | date [,] day",
    "the third quarter of last year",
    "January this year",
    "this year's third quarter",
    "Friday of next week",
    "the first half of March",
    "the same quarter of last year",
)
def _(a: Any, b: Any) -> Value | None:
    if a == Shift(Grain.QUARTER, 0, Base.MENTION) and isinstance(b, Shift) and b.grain is Grain.YEAR:
        return Counterpart(b)
    return part_of(a, b) or part_of(b, a)


@rules(
    "day = [the] ordinal unit of date/day/month/wmonth | [the] deictic unit of date/day/month/wmonth/year",
    "the first week of May",
    "the last week of May",
)
def _(number: Any, grain: Grain, outer: Value) -> Inside | None:
    part = ordinal_unit(-1 if number is Lean.LAST else number, grain) if number not in (Lean.NEXT, Lean.THIS) else None
    return Inside(part, outer) if part else None


@rules("day = [the] ordinal/final/deictic unit of the [fiscal] unit/season", "the last day of the year")
def _(number: Any, grain: Grain, outer: Any) -> Inside | None:
    """Counted from the end of the unit that the text is in."""
    whole = outer if isinstance(outer, Fields) else Shift(outer, 0)
    if number in (Lean.NEXT, Lean.THIS) or not grain < whole.grain:
        return None
    return Inside(Ordinal(grain, -1 if number is Lean.LAST else number), whole)


@rules("day = [the] ordinal/final lone-unit", "the second day of the talks")
def _(number: int, grain: Grain) -> Ordinal | None:
    return Ordinal(grain, number) if grain is Grain.DAY else None


@rules("day = [the] season/wseason of date/day | season/wseason date/day", "the summer of last year")
def _(season: Fields, outer: Value) -> Value | None:
    return part_of(season, outer)


def part_of(inner: Any, outer: Any) -> Inside | Phase | None:
    """Inner fields within a longer outer time; None where the outer one is no longer or is not settled by a year."""
    if not isinstance(inner, Fields | Ordinal) or isinstance(outer, Range | Duration | Stretch | Ordinal):
        return None
    if isinstance(inner, Fields) and inner.cycle is None:
        return None
    outer_grain = outer.grain if isinstance(outer, Fields | Shift | The) else Grain.YEAR
    if isinstance(inner, Fields) and inner.known.keys() == {"half"} and outer_grain is not Grain.YEAR:
        return Phase(outer, "START" if inner.known["half"] == 1 else "END", 2)
    return Inside(inner, outer) if inner.grain < outer_grain else None
