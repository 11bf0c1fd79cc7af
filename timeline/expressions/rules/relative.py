"""What is told from the anchor or an earlier mention: "yesterday", "last week", "two days later", "a year ago"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.grammar import Rules
from timeline.expressions.holidays import Nth
from timeline.expressions.rules.calendar import ordinal_unit
from timeline.expressions.values import (
    Base,
    Compared,
    Containing,
    Counterpart,
    Duration,
    Fields,
    Fourth,
    Inside,
    Lean,
    Leaning,
    Moved,
    Ordinal,
    Pair,
    Phase,
    Range,
    Ref,
    Shift,
    Span,
    Stretch,
    The,
    Value,
    weekly,
)
from timeline.grain import Grain

rules = Rules()
SATURDAY = 6


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
def _(lean: Lean, fields: Any) -> Value | None:
    if isinstance(fields, Containing):  # last Thanksgiving weekend
        return Containing(fields.grain, Leaning(fields.value, lean)) if isinstance(fields.value, Fields) else None
    return Leaning(fields, lean) if isinstance(fields, Fields) and fields.cycle is Grain.YEAR else None


@rules(
    "day = duration before/after date/day | day before/after date/day",
    "two days after Christmas",
    "the day before 5 May",
)
def _(length: Any, sign: int, value: Value) -> Moved | None:
    duration = Duration(length.grain, 1) if isinstance(length, The) else length
    if not isinstance(duration, Duration) or duration.count is None or duration.grain < Grain.DAY:
        return None
    return Moved(value, duration.grain, sign * int(duration.count))


@rules("day = duration hence relative", "three days from now", "two weeks from today")
def _(duration: Duration, sign: int, start: Any) -> Value | None:
    if start == Ref("PRESENT_REF"):
        return duration.shifted(sign, Base.ANCHOR)
    if not isinstance(start, Shift) or start.grain is not Grain.DAY or start.count < 0:
        return None
    return days_on(start, duration, sign)


@rules("onward = duration hence day/weekday/wday", "It ends a week from Friday.")
def _(duration: Duration, sign: int, start: Any) -> Value | None:
    return days_on(Leaning(start, Lean.FUTURE), duration, sign) if weekly(start) else None


@rules("span = for duration hence day/weekday/wday/date", "closed for two weeks from Monday")
def _(duration: Duration, _sign: int, start: Value) -> Pair:
    return Pair(duration, Span(start, "from"))


def days_on(start: Value, duration: Duration, sign: int) -> Moved | None:
    """So many days or weeks from a day."""
    days = {Grain.DAY: 1, Grain.WEEK: 7}.get(duration.grain)
    if days is None or duration.count is None or duration.count != int(duration.count):
        return None
    return Moved(start, Grain.DAY, sign * days * int(duration.count))


@rules("day = number weekdays ago", "three Fridays ago")
def _(count: float, weekday: Fields, sign: int) -> Moved | None:
    if "weekday" not in weekday.known or count < 1 or count != int(count):
        return None
    return Moved(Leaning(weekday, Lean.LAST), Grain.DAY, sign * 7 * (int(count) - 1))


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


@rules("day = [the] unit hence/ended date/day/weekday/wday", "the week beginning 6 March", "the week ending Friday")
def _(grain: Grain, _begins: Any, date: Any) -> Containing | None:
    day = isinstance(date, Fields | Shift | Leaning) and (date.fields if isinstance(date, Leaning) else date).grain
    return Containing(grain, date) if grain is Grain.WEEK and day is Grain.DAY else None


@rules("day = [the] weekend of date/day", "the weekend of March 6")
def _(_weekend: Fields, date: Any) -> Containing | None:
    return Containing(Grain.WEEKEND, date) if isinstance(date, Fields | Shift) and date.grain is Grain.DAY else None


@rules(
    "day = [the] unit/part before/after deictic"
    " | [the] unit before/after deictic month/wmonth/weekday/wday/season/wseason/date",
    "the year before last",
    "the week after next",
    "the day before last Tuesday",
)
def _(unit: Any, sign: int, lean: Lean, fields: Any = None) -> Value | None:
    if fields is not None:
        return Moved(Leaning(fields, lean), unit, sign) if isinstance(fields, Fields) and unit >= Grain.DAY else None
    if lean.turn != sign or unit is Grain.DAY:
        return None
    if isinstance(unit, Fields):
        return Inside(unit, Shift(Grain.DAY, 2 * sign))
    return Shift(unit, 2 * sign) if unit > Grain.DAY else None


@rules("day = [the] weekend/weekday before/after deictic", "the weekend before last", "the Friday after next")
def _(fields: Fields, sign: int, lean: Lean) -> Value | None:
    if lean.turn != sign:
        return None
    if "weekend" in fields.known:
        return Shift(Grain.WEEKEND, 2 * sign)
    return Moved(Leaning(fields, lean), Grain.DAY, 7 * sign)


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
    "the last Friday of next month",
)
def _(a: Any, b: Any) -> Value | None:
    if a == Shift(Grain.QUARTER, 0, Base.MENTION) and isinstance(b, Shift) and b.grain is Grain.YEAR:
        return Counterpart(b)
    if isinstance(a, Leaning) and a.lean is Lean.LAST and a.fields.known.keys() == {"weekday"}:
        longer = isinstance(b, Shift) and b.grain > Grain.WEEK
        return Inside(Ordinal(Grain.DAY, -1, a.fields.known["weekday"]), b) if longer else None
    return part_of(a, b) or part_of(b, a)


@rules(
    "day = [the] ordinal/final unit of/in date/day/month/wmonth | [the] deictic unit of date/day/month/wmonth/year",
    "the first week of May",
    "the last week of May",
)
def _(number: Any, grain: Grain, outer: Value) -> Value | None:
    part = ordinal_unit(-1 if number is Lean.LAST else number, grain) if number not in (Lean.NEXT, Lean.THIS) else None
    if isinstance(part, Fields):
        return part_of(part, outer)  # "the last quarter of 2020"
    return Inside(part, outer) if part else None


@rules("day = [the] ordinal/final/deictic unit of the [fiscal] unit/season", "the last day of the year")
def _(number: Any, grain: Grain, outer: Any) -> Inside | None:
    """Counted from the end of the unit that the text is in."""
    whole = outer if isinstance(outer, Fields) else Shift(outer, 0)
    if number in (Lean.NEXT, Lean.THIS) or not grain < whole.grain:
        return None
    return Inside(Ordinal(grain, -1 if number is Lean.LAST else number), whole)


@rules(
    "day = [the] ordinal/final/deictic weekday/wday/day of/in date/day/month/wmonth/year"
    " | [the] ordinal/final/deictic weekday/wday of/in month/wmonth [,] year",
    "the first Monday in October",
    "the second Tuesday of November 2021",
    "the third Thursday of next month",
)
def _(number: Any, weekday: Any, month: Any, year: Fields | None = None) -> Value | None:
    if number in (Lean.NEXT, Lean.THIS) or not (isinstance(weekday, Fields) and weekday.known.keys() == {"weekday"}):
        return None
    number = -1 if number is Lean.LAST else number
    month = month & year if year else month
    if isinstance(month, Fields) and "month" in month.known:
        known = dict(month.known)
        day = Nth(number, weekday.known["weekday"], known.pop("month"))
        return Fields(known | {"holiday": day}) if known.keys() <= {"year"} and number <= 5 else None
    grain = month.grain if isinstance(month, Fields | Shift | The) else Grain.DAY
    return Inside(Ordinal(Grain.DAY, number, weekday.known["weekday"]), month) if grain > Grain.WEEK else None


@rules(
    "day = [the] ordinal/final/deictic weekend/day of/in month/wmonth/date/day",
    "the last weekend in May",
    "the first weekend of next month",
)
def _(number: Any, weekend: Any, month: Any) -> Inside | None:
    """The weekend of the n-th Saturday."""
    if not isinstance(weekend, Fields) or weekend.known.keys() != {"weekend"}:
        return None
    if number in (Lean.NEXT, Lean.THIS) or not isinstance(month, Fields | Shift) or month.grain <= Grain.WEEK:
        return None
    return Inside(Ordinal(Grain.WEEKEND, -1 if number is Lean.LAST else number, SATURDAY), month)


@rules("day = [the] dom/nth of day", "the 21st of next month")
def _(day: Fields, month: Value) -> Inside | None:
    return Inside(day, month) if isinstance(month, Shift) and month.grain is Grain.MONTH else None


@rules("day = [the] ordinal/final lone-unit", "the second day of the talks")
def _(number: int, grain: Grain) -> Ordinal | None:
    return Ordinal(grain, number) if grain is Grain.DAY else None


@rules("day = [the] season/wseason of date/day | season/wseason date/day", "the summer of last year")
def _(season: Fields, outer: Value) -> Value | None:
    return part_of(season, outer)


def part_of(inner: Any, outer: Any) -> Inside | Phase | Fourth | None:
    """Inner fields within a longer outer time; None where the outer one is no longer or is not settled by a year."""
    if not isinstance(inner, Fields | Ordinal) or isinstance(outer, Range | Duration | Stretch | Ordinal):
        return None
    if isinstance(inner, Fields) and inner.cycle is None:
        return None
    outer_grain = outer.grain if isinstance(outer, Fields | Shift | The) else Grain.YEAR
    if isinstance(inner, Fields) and inner.known.keys() == {"quarter"} and outer_grain is Grain.CENTURY:
        return Fourth(outer, inner.known["quarter"])
    if isinstance(inner, Fields) and inner.known.keys() == {"half"} and outer_grain is not Grain.YEAR:
        return Phase(outer, "START" if inner.known["half"] == 1 else "END", 2)
    return Inside(inner, outer) if inner.grain < outer_grain else None
