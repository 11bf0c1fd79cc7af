"""From one time to another: "from Monday to Friday", "May 5-9, 1918", "1914-18"."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Approx,
    AtHour,
    DayRange,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Neighbour,
    Overnight,
    Pair,
    Range,
    Ref,
    Shift,
    Value,
    clock_alone,
    halved,
    o_clock,
    same_day,
    tells_only,
    weekly,
)
from timeline.grain import Grain

rules = Rules()
NOW = Ref("PRESENT_REF")


@rules(
    "span = ( vital year/about/day | ( vital year/about/day -/to year/about/day",
    "Henry (d. 1547) was king.",
    "Henry (r. 1509-1547) was king.",
)
def _(first: Value, last: Value | None = None) -> Value:
    return Range(first, last) if last else first


@rules(
    "span = from short-year to/until short-year | between short-year and short-year"
    " | from early-year to/until early-year | between early-year and early-year"
    " | in/from/of/( early-year - early-year | ( vital early-year - early-year"
    " | from/for the monthday to/until the monthday | between the monthday and the monthday",
    "from '97 to '99",
    "Mecca fell in January 630. From 634 to 641 they conquered Syria.",
    "The war ended in 201 BC. Between 218 and 202 he fought in Italy.",
    "Rome fell in August 410. Leo (r. 440–461) saved it.",
    "moved from the 21st to the 23rd",
)
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@rules(
    "span = on daymonth | from daymonth to/until daymonth | between daymonth and daymonth | daymonth - daymonth",
    "on 8/11",
    "from 1/10 to 8/11",
)
def _(first: Fields, last: Fields | None = None) -> Value:
    return Range(first, last) if last else first


@rules(
    "span = [on] day/wday -/to wday | [on] wday -/to day/wday/time | lday - day/lday | day - lday | on wday/lday",
    "Mon-Fri",
    "Tues - Sat",
    "on Sat",
)
def _(first: Value, last: Value | None = None) -> Value:
    return Range(first, last) if last else first


@rules("span = [on] lday to day/lday", "mon to fri")
def _(first: Fields, last: Value) -> Range | None:
    return Range(first, last) if first.known["weekday"] <= 5 and weekly(last) else None


@rules("span = [at] hour12 -/to/until time", "7-9pm", "7 till 9:30 pm")
def _(hour: int, last: Any) -> Range | None:
    """Two hours of one half of the day, of which only the second is told as such."""
    last, clock = told_clock(last)
    end = clock.known if isinstance(clock, Fields) else {}
    later = "meridiem" in end or hour < end.get("hour", 0)
    return Range(o_clock(hour), last) if later else None


@rules(
    "span = from hour12 to/until time/said | between hour12 and time/said",
    "between 4 and 5 pm tomorrow",
    "from 10 to 4 on Saturday",
)
def _(hour: int, last: Any) -> Range | None:
    """The same; the second may be of the other half of the day."""
    last, clock = told_clock(last)
    if not isinstance(clock, Fields) or "hour" not in clock.known:
        return None
    first = o_clock(hour)
    end = next_shown(first, clock)
    return Range(first, evolve(last, inner=end) if isinstance(last, Inside) else end)


def told_clock(last: Any) -> tuple[Any, Any]:
    """The time that a range ends with, by itself, and the clock time in it, whatever day it is on."""
    time = last.value if isinstance(last, AtHour) else last
    return time, time.inner if isinstance(time, Inside) else time


@rules("span = [at/by/after/before/until] hour12 or time", "Come at 5 or 6 pm.")
def _(*told: Any) -> Pair | None:
    """The same of two that are told side by side."""
    *_, hour, last = told
    clock = last.inner if isinstance(last, Inside) else last
    close = clock_alone(clock) and "meridiem" in clock.known and hour % 12 < clock.known["hour"] % 12
    return Pair(same_day(halved(o_clock(hour), clock), last), last) if close else None


@rules(
    "span = [on] date/day/wday [,] from hour12/time to/until hour12/time"
    " | [on] date/day/wday [,] between hour12/time and hour12/time",
    "on Thursday from 8 to 10",
    "on 14 May 2020 from 20:00 to 22:00",
    "tomorrow between 3 and 5",
)
def _(day: Any, first: Any, last: Any) -> DayRange | None:
    """Two hours of a day that is told before them."""
    if not all(isinstance(one, int) or clock_alone(one) for one in (first, last)):
        return None
    begins = halved(o_clock(first), last)
    begin, end = at_time(day, begins), next_shown(begins, o_clock(last))
    return DayRange(begin, end, day) if begin else None


@rules("span = [on] day/wday and time -/to time", "on Saturday and Sunday, 10am-4pm")
def _(day: Any, first: Any, last: Any) -> DayRange | None:
    """Hours that are told of the second of two days."""
    return DayRange(first, last, day) if weekly(day) and weekly(first) and clock_alone(last) else None


@rules("span = time to/until hour12", "noon to 2", "open 9am to 5")
def _(first: Any, hour: int) -> Range | None:
    """But "beat them 3:30 to 2"."""
    clock = clock_alone(first) and ("meridiem" in first.known or first.known["hour"] in (0, 12))
    return Range(first, next_shown(first, o_clock(hour))) if clock else None


@rules(
    "span = from time to/until hour12 | between time and hour12",
    "from 10 a.m. to 5",
    "from 11 p.m. to 2",
    "between noon and 2",
)
def _(first: Any, hour: int) -> Range | None:
    last = o_clock(hour)
    return Range(first, next_shown(first, last)) if isinstance(first, Fields) and "hour" in first.known else None


def next_shown(first: Any, last: Fields) -> Fields:
    """An hour of twelve as the next one behind the first that a clock shows: "from 3pm to 4:30", "11pm-1:30"."""
    hour = last.known["hour"]
    told = first.known.get("hour") if isinstance(first, Fields) else None
    if told is None or not 0 < hour <= 12 or "meridiem" in last.known:
        return last
    start, early = 60 * told + first.known["minute"], 60 * (hour % 12) + last.known["minute"]
    if start < early and "meridiem" not in first.known:
        return last  # of the same half of the day, whichever it is
    return last.in_half(12 if early <= start < early + 12 * 60 else 0)


@rules(
    "span = from date/day/time/about/year/wmonth to/until date/day/time/about/year/wmonth"
    " | between date/day/time/about/year/wmonth and date/day/time/about/year/wmonth"
    " | [on] date/day/time/about to/until date/day/time/about | from date , to/until date"
    " | [from/on] date/day/time/about - date/day/time/year"
    " | [in/during/of/for/over] wmonth to/until date | [in/during/of/for/over] date/day/wmonth - date/wmonth"
    " | [on] day/time/about into day/time/about"
    " | for date/day/time to/until date/day/time | in/during/over date/day to date/day",
    "from Monday to Friday",
    "between 1990 and 1995",
    "June-August",
    "May-August 1950",
    "Saturday into Sunday",
    "overnight into Tuesday",
    "dark Tues 0100-1900",
    "Rain is forecast for Monday afternoon through Tuesday.",
)
def _(first: Value, last: Value) -> Range | None:
    """But not from a weekday to a month: "the change Friday to December's figures"."""
    if isinstance(first, Ref) and first != NOW:
        return None  # "extended, most recently until Friday"
    if isinstance(first, Neighbour) and clock_alone(last):  # "Thursday 5-7pm"
        return from_the_hour(first, last)
    first = first.value if isinstance(first, Neighbour) else first  # "from Wednesday 24 to Friday 26 November"
    if first == NOW and isinstance(last, Fields) and last.cycle in (Grain.WEEK, Grain.YEAR):
        return Range(first, Leaning(last, Lean.FUTURE))  # "from now until Friday"
    clock = first.known.get("hour") if isinstance(first, Fields) else None
    if clock is not None and tells_only(last, "year"):
        hour, minute = divmod(last.known["year"], 100)  # "Tues 0100-1900"
        last = Fields.of(hour=hour, minute=minute)
        return Range(first, last) if clock <= hour < 24 and minute < 60 else None
    if isinstance(first, Overnight):
        first = Inside(Fields.of(part="NI"), Moved(last, Shift(Grain.DAY, -1)))
    if weekly(first) and isinstance(last, Fields) and last.grain > Grain.WEEK:
        return None
    if clock is not None and isinstance(last, Fields) and clock_alone(last):
        last = next_shown(first, last)
    return None if is_year(first) > 0 >= is_year(last) else Range(first, last)  # "from 1279 to 1213 BC"


def from_the_hour(first: Neighbour, last: Fields) -> Range | None:
    """From an hour of a weekday that looks like a day of the month: "Thursday 5-7pm"."""
    weekday, whole = first.alone, first.value
    if not isinstance(weekday, Fields) or not isinstance(whole, Fields):
        return None
    start = weekday & Fields.of(hour=whole.known["day"], minute=0)
    return Range(halved(start, last), last) if start else None


@rules(
    "span = [from] date/day/year -/to/until present-word | [from] date/day/year to/until the present-word",
    "Chief executive (2019–present)",
    "from 2019 to the present",
)
def _(first: Value, now: Ref) -> Range:
    return Range(first, now)


def is_year(value: Value) -> int:
    """The year that it is alone; else 1, as of any day of this era."""
    return value.known["year"] if tells_only(value, "year") else 1


@rules(
    "span = [in/on/from/during/of/for] dom/nth -/to date | [in/on/from/during/of/for] date -/to dom/nth/tail"
    " | [from] date to the nth/tail | between dom/nth and date | between date and dom/nth/tail"
    " | from/between the nth to/and/until date | between date and the nth/tail | from dom/nth until date",
    "6-7 November 2021",
    "from the 4th to the 9th of May",
    "from the 3rd until the 9th of May",
    "between March 5 and 9",
    "November 8th through the 12th",
    "May 5-9, 1918",
)
def _(first: Fields, last: Fields) -> Range | None:
    """Two days of one month, of which only one names it."""
    if not (isinstance(first, Fields) and isinstance(last, Fields)):
        return None
    shared = {name: value for one in (first, last) for name, value in one.known.items() if name in ("month", "year")}
    days = [one.known.get("day", 0) for one in (first, last)]
    if "month" not in shared or not 0 < days[0] < days[1]:
        return None
    return Range(*(Fields({**shared, **one.known}) for one in (first, last)))


@rules(
    "span = [in/from/during/of/for] day/year/date -/to yy | between day/year and yy"
    " | [in/from/during/of/for/over] year/date/day -/to year/day"
    " | [in/from/during/of/for] day/year -/to short-year | [in/from/during/of/for] day/year/date / yy"
    " | [in/from/during/of/for/over] year/day / year/day",
    "1914-18",
    "the 2019/20 season",
    "1775-1783",
    "over the years 1751-1777",
)
def _(first: Any, last: Any) -> Range | None:
    year = first.known.get("year") if isinstance(first, Fields) and len(first.known) == 1 else None
    if year is None or not isinstance(last, Fields | int):
        return None
    end = Fields.of(yy=last) if isinstance(last, int) else last
    if "yy" in end.known:
        end = Fields.of(year=year - year % 100 + end.known["yy"])
    return Range(first, end) if len(end.known) == 1 and year < end.known.get("year", year) else None


@rules(
    "span = [in/from/during/of/for/between] number/year/about -/to/and day",
    "499-493 BC",
    "from 264 to 241 BC",
)
def _(first: Any, last: Any) -> Range | None:
    """Years BCE, of which only the last says so."""
    told = first.value if isinstance(first, Approx) else first
    if tells_only(told, "year"):
        told = told.known["year"]
    if not isinstance(told, int | float):
        return None
    year = 1 - int(told)
    end = last.known.get("year", 1) if isinstance(last, Fields) and len(last.known) == 1 else 1
    begin = Fields.of(year=year)
    return Range(evolve(first, value=begin) if isinstance(first, Approx) else begin, last) if year < end < 1 else None
