"""A part of something longer, and the longer unit around a date: "the first Monday in May", "the week of March 6"."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.holidays import Nth
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import ordinal_unit
from timeline.expressions.values import (
    Anniversary,
    Base,
    Containing,
    Counterpart,
    Duration,
    Fields,
    Fourth,
    Inside,
    Later,
    Lean,
    Leaning,
    Offset,
    Ordinal,
    Phase,
    Portion,
    Range,
    Ref,
    Shift,
    Stretch,
    The,
    Unnamed,
    Value,
    dated,
    tells_only,
    weekly,
)
from timeline.grain import Grain

rules = Rules()
SATURDAY, SUNDAY = 6, 7
NEW_YEAR = Fields.of(month=1, day=1)
MONTHS_OF_A_YEAR, A_THIRD = 12, 3
RECURRING = (Grain.DAY, Grain.WEEK, Grain.MONTH)  # what every year has


@rules(
    "day = unit - close | unit - close [of] year | duration - close",
    "by year-end",
    "at year-end 2020",
    "a year-end party",
)
def _(unit: Any, year: Fields | None = None) -> Inside | None:
    grain = unit.grain if isinstance(unit, Duration) else unit
    if year and grain is not Grain.YEAR:
        return None
    return Inside(Ordinal(Grain.DAY, -1), year or Shift(grain, 0)) if grain > Grain.DAY else None


@rules("about = unit-close | unit-close [on] date/day", "Send it by EOD.", "EOD tomorrow", "by EOD on Friday")
def _(grain: Grain, day: Any = None) -> Phase | None:
    if day is None:
        return Phase(Shift(grain, 0), "END")
    exact = isinstance(day, Fields | Shift) and grain is Grain.DAY is day.grain
    return Phase(day, "END") if exact else None


@rules("about = [the] unit close | [the] unit poss close", "by year end", "at month's end")
def _(grain: Grain) -> Phase | None:
    return Phase(Shift(grain, 0), "END") if grain > Grain.DAY else None


@rules("deadline = close date/day/wmonth/year", "It is due by end March.", "at end 2025")
def _(whole: Any) -> Phase | None:
    """Only behind a preposition: "the talks end Friday"."""
    longer = isinstance(whole, Fields) and whole.grain >= Grain.MONTH
    return Phase(whole, "END") if longer else None


@rules("about = close - date/day/month/wmonth/year", "by end-June", "until end-2015")
def _(whole: Value) -> Phase:
    return Phase(whole, "END")


@rules(
    "date = [the] deictic/latter half-word of date/year | [the] deictic half-word year",
    "the last half of 1989",
    "the latter half of 2008",
)
def _(lean: Lean, half: Grain, year: Any) -> Fields | None:
    number = 2 if lean is Lean.LAST else 1
    return year & Fields.of(half=number) if isinstance(year, Fields) and year.grain is Grain.YEAR else None


@rules(
    "day = [the] unit of the monthday | [the] unit of daymonth"
    " | [the] unit of date -/to/and dom/nth/tail | [the] unit of dom/nth -/to/and date",
    "in the week of the 6th",
    "the week of April 6-12",
    "the week of May 3-7, 2021",
)
def _(grain: Grain, day: Any, last: Any = None) -> Containing | None:
    whole = dated(day, last) if last else day
    exact = isinstance(whole, Fields) and whole.grain is Grain.DAY
    return Containing(grain, whole) if exact and grain is Grain.WEEK else None


@rules("day = [the] unit of date/month/wmonth", "the week of March 6", "the month of April")
def _(grain: Grain, date: Any) -> Value | None:
    if not isinstance(date, Fields) or date.grain > grain or grain is Grain.QUARTER:
        return None  # "a quarter of June sales" is a fourth
    return Containing(grain, date) if date.grain < grain else date


@rules("day = duration of date/month/wmonth/year", "the entire month of May", "the whole year of 2020")
def _(length: Duration, date: Any) -> Fields | None:
    """But "after a day of Christmas shopping"."""
    named = isinstance(date, Fields) and date.grain > Grain.DAY and length == Duration(date.grain, 1)
    return date if named else None


@rules(
    "day = [the] unit commencing/ended date/day/weekday/wday", "the week beginning 6 March", "the week ending Friday"
)
def _(grain: Grain, *told: Any) -> Containing | None:
    date = told[-1]
    day = isinstance(date, Fields | Shift | Leaning) and (date.fields if isinstance(date, Leaning) else date).grain
    return Containing(grain, date) if grain is Grain.WEEK and day is Grain.DAY else None


@rules("day = date , date", "Easter Monday, 24 April 1916")
def _(a: Any, b: Any) -> Fields | None:
    """A name and a date, which says all that the name does."""
    named = [one for one in (a, b) if isinstance(one, Fields) and "holiday" in one.known]
    date = next((one for one in (a, b) if isinstance(one, Fields) and "day" in one.known), None)
    return date if len(named) == 1 else None


@rules(
    "day = [the] weekend of date/day | [the] weekend of the monthday | [the] weekend of date -/to/and dom/nth"
    " | [the] weekend of dom/nth -/to/and date",
    "the weekend of March 6",
    "the weekend of May 4-5",
    "the weekend of 12 and 13 June",
)
def _(_weekend: Fields, date: Any, last: Any = None) -> Containing | None:
    if last:
        date = dated(date, last)
    return Containing(Grain.WEEKEND, date) if isinstance(date, Fields | Shift) and date.grain is Grain.DAY else None


@rules("day = deictic unit on weekday/wday", "last week on Tuesday")
def _(lean: Lean, grain: Grain, weekday: Fields) -> Inside | None:
    return Inside(weekday, Shift(Grain.WEEK, lean.turn)) if grain is Grain.WEEK else None


@rules(
    "day = date/day of day/date/wmonth | wmonth of day | date/day day | day/date poss date | date [,] day",
    "the third quarter of last year",
    "January this year",
    "May of the same year",
    "this year's third quarter",
    "Friday of next week",
    "the first half of March",
    "the same quarter of last year",
    "the last Friday of next month",
    "the same month last year",
    "the same week last year",
    "the same month of 2019",
    "the last day of next month",
    "on 5 September, a Friday",
)
def _(a: Any, b: Any) -> Value | None:
    if a == Shift(Grain.QUARTER, 0, Base.MENTION) and isinstance(b, Shift) and b.grain is Grain.YEAR:
        return Counterpart(b)
    if isinstance(a, Leaning) and a.lean is Lean.LAST and a.fields.known.keys() == {"weekday"}:
        longer = isinstance(b, Shift) and b.grain > Grain.WEEK
        return Inside(Ordinal(Grain.DAY, -1, a.fields.known["weekday"]), b) if longer else None
    if isinstance(a, Shift) and a == Shift(a.grain, -1) and isinstance(b, Shift) and b.grain > a.grain:
        last = ordinal_unit(-1, a.grain)  # the last quarter of last year
        return Inside(last, b) if last else None
    if isinstance(b, Ref) or (isinstance(b, Offset) and b.base is Base.MENTION):
        return None  # "in the first quarter, now over", "il 12 marzo, due giorni dopo la scossa"
    if isinstance(b, Unnamed):  # "on 5 September, a Friday"
        return a & b.fields if isinstance(a, Fields) and a.grain is Grain.DAY else None
    if isinstance(a, Fields) and {"quarter", "half"} & a.known.keys() and isinstance(b, Leaning) and weekly(b.fields):
        return None  # "growth in the first quarter next Friday"
    if tells_only(b, "weekend") and isinstance(a, Fields) and a.grain is Grain.DAY:
        return Containing(Grain.WEEKEND, a)  # "July 4th weekend"
    if isinstance(a, Stretch) and a.duration.count == 1:
        longer = isinstance(b, Shift) and b.grain > a.duration.grain  # "the last day of next month"
        return Inside(Ordinal(a.duration.grain, -1), b) if longer and a.sign < 0 else None
    if is_same(a) and isinstance(b, Shift) and b.grain in (Grain.WEEK, Grain.YEAR) and abs(b.count) == 1:
        return beside(a, b)
    if is_same(a) and a.grain in RECURRING and tells_only(b, "year"):
        return Anniversary(a, b)
    return part_of(a, b) or part_of(b, a)


@rules(
    "day = [the] ordinal/final unit of/in date/day/month/wmonth/holiday/feast"
    " | [the] deictic unit of date/day/month/wmonth/year | the deictic unit in date/day/month/wmonth",
    "the first week of May",
    "the last week of May",
    "the last week in October",
)
def _(number: int | Lean, grain: Grain, outer: Value) -> Value | None:
    place = which(number)
    part = ordinal_unit(place, grain) if place else None
    if isinstance(part, Fields):
        return part_of(part, outer)  # "the last quarter of 2020"
    if grain is Grain.DECADE and not isinstance(outer, Fields | Shift | The):
        return None
    return Inside(part, outer) if part else None


@rules("day = [the] ordinal/final unit of/in month/wmonth deictic unit", "the third week of February this year")
def _(number: int, grain: Grain, month: Fields, lean: Lean, year: Grain) -> Inside | None:
    part = ordinal_unit(place, grain) if (place := which(number)) else None
    return Inside(part, Inside(month, Shift(year, lean.turn))) if part and year is Grain.YEAR else None


@rules(
    "day = stretch of/in date/day/month/wmonth/year | [the] deictic duration of/in date/day/month/wmonth/year"
    " | [the] deictic duration of the unit",
    "the first ten months of 1915",
    "the last two weeks of February 1951",
    "the first two weeks of next month",
    "the last days of 1999",
)
def _(part: Any, *told: Any) -> Value | None:
    outer = The(told[-1]) if isinstance(told[-1], Grain) else told[-1]
    if isinstance(part, Lean):
        part = Portion(told[0], -1) if part is Lean.LAST else None
        if part and not told[0].count:
            return some_of(part, outer)
    whole = isinstance(part, Portion) and part.duration.count and not isinstance(outer, The)
    if whole and part.duration == Duration(Grain.QUARTER, 2):
        return part_of(Fields.of(half=1 if part.number > 0 else 2), outer)  # "the first two quarters of 1990"
    return evolve(part, outer=outer) if whole else None


@rules(
    "day = deictic unit on date | deictic unit in wmonth | duration ago on date | duration ago in month/wmonth",
    "He left last year on 3 March.",
    "three years ago in March",
)
def _(*told: Any) -> Inside | None:
    """Of the year that stands before it."""
    *before, date = told
    if isinstance(before[0], Lean):
        year: Any = Shift(before[1], before[0].turn)
    else:
        length = before[0]
        whole = length.grain is Grain.YEAR and length.count and not length.mod and length.count == int(length.count)
        year = Shift(Grain.YEAR, before[1] * int(length.count)) if whole else None
    open_ = isinstance(date, Fields) and date.cycle is Grain.YEAR
    return Inside(date, year) if isinstance(year, Shift) and year.grain is Grain.YEAR and open_ else None


@rules("day = wmonth day", "in March last year")
def _(month: Fields, year: Any) -> Inside | None:
    """But "last May Day", "the march this week"."""
    return Inside(month, year) if isinstance(year, Shift) and year.grain is Grain.YEAR else None


@rules("day = wday day", "Weds this week works for me.")
def _(weekday: Fields, week: Any) -> Inside | None:
    """But "the Sun this week reported"."""
    told = isinstance(week, Shift) and week.grain is Grain.WEEK and weekday.known["weekday"] != SUNDAY
    return Inside(weekday, week) if told else None


def beside(now: Shift, other: Shift) -> Shift | Later | Anniversary | None:
    """The same month, week or day of another year or week."""
    if now.grain is Grain.WEEK:
        return Anniversary(now, other) if other.grain is Grain.YEAR else None
    if now.grain is Grain.MONTH:
        return Shift(Grain.MONTH, 12 * other.count, now.base) if other.grain is Grain.YEAR else None
    return Later(now, Duration(other.grain, 1), other.count) if now.grain is Grain.DAY else None


def is_same(value: Any) -> bool:
    """Whether it is the time told or the one of writing: "the same month", "this day"."""
    return isinstance(value, Shift) and not value.count and value.grain >= Grain.DAY


def some_of(part: Portion, outer: Any) -> Phase | None:
    """The beginning or end of something, as long as "its first days" or "its last months" may be."""
    grain, longer = part.duration.grain, outer.grain if isinstance(outer, Fields | Shift | The) else Grain.SECOND
    if longer <= grain or part.number not in (1, -1):
        return None
    share = MONTHS_OF_A_YEAR if longer is Grain.YEAR and grain < Grain.MONTH else A_THIRD
    return Phase(outer, "START" if part.number == 1 else "END", share)


@rules("day = [the] ordinal/final/deictic unit of the [fiscal] unit/season", "the last day of the year")
def _(number: int | Lean, grain: Grain, outer: Any) -> Inside | None:
    """Within the unit that the text is in."""
    whole, place = outer if isinstance(outer, Fields) else Shift(outer, 0), which(number)
    return Inside(Ordinal(grain, place), whole) if place and grain < whole.grain else None


@rules(
    "day = [the] ordinal/final/deictic weekday/wday/day of/in date/day/month/wmonth/lmonth/year"
    " | [the] ordinal/final/deictic weekday/wday of/in month/wmonth/lmonth [,] year",
    "the first Monday in October",
    "the second Tuesday of November 2021",
    "the third Thursday of next month",
)
def _(number: int | Lean, weekday: Any, month: Any, year: Fields | None = None) -> Value | None:
    place = which(number)
    if place is None or not (tells_only(weekday, "weekday")):
        return None
    month = month & year if year else month
    if isinstance(month, Fields) and "month" in month.known:
        known = dict(month.known)
        day = Nth(place, weekday.known["weekday"], known.pop("month"))
        return Fields(known | {"holiday": day}) if known.keys() <= {"year"} and place <= 5 else None
    grain = month.grain if isinstance(month, Fields | Shift | The) else Grain.DAY
    return Inside(Ordinal(Grain.DAY, place, weekday.known["weekday"]), month) if grain > Grain.WEEK else None


@rules("day = [the] ordinal/final/deictic weekday/weekend of the unit", "the last Friday of the month")
def _(number: int | Lean, fields: Fields, grain: Grain) -> Inside | None:
    place = which(number)
    if place is None or grain <= Grain.WEEK:
        return None
    days = Grain.WEEKEND if "weekend" in fields.known else Grain.DAY
    return Inside(Ordinal(days, place, fields.known.get("weekday", SATURDAY)), The(grain))


@rules(
    "day = [the] ordinal/final/deictic weekend/day of/in month/wmonth/date/day",
    "the last weekend in May",
    "the first weekend of next month",
)
def _(number: int | Lean, weekend: Any, month: Any) -> Inside | None:
    """The weekend of the n-th Saturday."""
    place = which(number)
    if place is None or not isinstance(weekend, Fields) or weekend.known.keys() != {"weekend"}:
        return None
    longer = isinstance(month, Fields | Shift) and month.grain > Grain.WEEK
    return Inside(Ordinal(Grain.WEEKEND, place, SATURDAY), month) if longer else None


@rules("day = [the] dom/nth of day | the nth of the lone-unit", "the 21st of next month", "the 1st of the month")
def _(day: Fields, month: Any) -> Inside | None:
    if isinstance(month, Grain):
        month = Shift(month, 0)
    return Inside(day, month) if isinstance(month, Shift) and month.grain is Grain.MONTH else None


@rules("deadline = the nth of day/year", "due by the first of the year", "from the first of 2020")
def _(day: Fields, year: Any) -> Inside | None:
    """Only behind a preposition: "the first of the year" may be of storms."""
    if day != Fields.of(day=1) or not isinstance(year, Fields | Shift | The) or year.grain is not Grain.YEAR:
        return None
    return Inside(NEW_YEAR, Shift(Grain.YEAR, 0) if isinstance(year, The) else year)


@rules("day = [the/a] ordinal/final lone-unit", "the second day of the talks", "closed for a third day")
def _(*told: Any) -> Ordinal | None:
    *_, number, grain = told
    return Ordinal(grain, number) if grain is Grain.DAY else None


@rules("day = [the] season/wseason of date/day | season/wseason date/day", "the summer of last year")
def _(season: Fields, outer: Value) -> Value | None:
    return part_of(season, outer)


def which(number: int | Lean) -> int | None:
    """Which of several, from 1; -1 for "last" and "final", None for "next" and "this"."""
    return number if isinstance(number, int) else -1 if number is Lean.LAST else None


def of_a_year(outer: Any) -> bool:
    """Whether it is a year, or longer."""
    return isinstance(outer, Fields | Shift | The) and outer.grain >= Grain.YEAR


def part_of(inner: Any, outer: Any) -> Inside | Phase | Fourth | None:
    """Inner fields within a longer outer time; None where the outer one is no longer or is not settled by a year."""
    if not isinstance(inner, Fields | Ordinal) or isinstance(outer, Range | Duration | Stretch | Ordinal):
        return None
    if isinstance(inner, Fields) and inner.cycle is None:
        return None
    if isinstance(inner, Fields) and "holiday" in inner.known and not of_a_year(outer):
        return None  # "Happy Thanksgiving next Thursday"
    outer_grain = outer.grain if isinstance(outer, Fields | Shift | The) else Grain.YEAR
    if tells_only(inner, "quarter") and outer_grain is Grain.CENTURY:
        return Fourth(outer, inner.known["quarter"])
    if tells_only(inner, "half") and outer_grain is not Grain.YEAR:
        return Phase(outer, "START" if inner.known["half"] == 1 else "END", 2)
    return Inside(inner, outer) if inner.grain < outer_grain else None
