"""What a preposition makes of a time, ranges and pairs; and what is left without one."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.grammar import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.lengths import NUMBERED
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Anniversary,
    Approx,
    Aside,
    Base,
    Comparison,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Meanwhile,
    Ordinal,
    Pair,
    Phase,
    Portion,
    Range,
    Reaching,
    Recurring,
    Shift,
    Span,
    Stretch,
    The,
    Tonight,
    Unplaced,
    Value,
    dated,
    weekly,
)
from timeline.grain import Grain

rules = Rules()


@rules("definite = the season/part", "the winter")
def _(fields: Fields) -> Fields:
    return fields


@rules("stretch = [the] units to-come", "in the weeks ahead", "in years to come")
def _(grain: Grain) -> Stretch:
    return Stretch(Duration(grain, None), 1)


@rules("bare = season | definite | still-to-come", "winter is coming", "the winter came", "his future")
def _(fields: Fields) -> Fields:
    return fields


@rules("bare = [a] part | number part", "they marched at night", "they crossed in one night")
def _(*told: Any) -> Unplaced | None:
    return Unplaced(told[-1]) if len(told) == 1 or told[0] == 1 else None


@rules("bare-unit = lone-unit | lone-unit number", "a very long day", "day 2")
def _(grain: Grain, number: int = 1) -> Duration:
    return Duration(grain, 1)


@rules("bare-unit = [the] ordinal lone-unit", "the first week")
def _(number: int, grain: Grain) -> Ordinal:
    return Ordinal(grain, number)


@rules("span = [on] date/day [,] day", "on 21 July, the fifth day of the siege")
def _(date: Value, numbered: Any) -> Pair | None:
    """A date and what day of something it was."""
    return Pair(date, date) if isinstance(numbered, Ordinal) and numbered.grain is Grain.DAY else None


@rules("bygone = former | year", "the former king", "the 1777 campaign")
def _(ref: Value) -> Value:
    return ref


@rules("bygone = the while | [the] turned while", "at the same time")
def _(which: Any = 0) -> Value | None:
    """The time that the story is at."""
    return None if which else Meanwhile()


@rules("occasion = deictic while", "during this period")
def _(which: Lean) -> Meanwhile | None:
    return Meanwhile() if which is Lean.THIS else None


@rules("span = by/from/during/around/until/since/in/over/through occasion", "By this time they had won.")
def _(while_: Meanwhile) -> Meanwhile:
    """Alone, "this time" counts occasions: "this time they won"."""
    return while_


@rules(
    "span = [at] clock/time/about ( time ) [on] day/date",
    "The ceasefire took effect at 9 p.m. (1900 GMT) on Wednesday.",
)
def _(clock: Any, aside: Fields, day: Any) -> Aside | None:
    """A clock time told once more on another clock, before the day of both."""
    time = clock.value if isinstance(clock, Approx) else clock
    first, again = (at_time(day, one) if isinstance(one, Fields) else None for one in (time, aside))
    if first is None or again is None:
        return None
    return Aside(Approx(first, clock.mod) if isinstance(clock, Approx) else first, day, again)


@rules("span = at military/padded", "Left school at 1015")
def _(clock: Fields) -> Fields | None:
    return None if 18 <= clock.known["hour"] <= 20 else clock  # those may be years


@rules(
    "span = in/on/at/of/for/within/over/through/into/around date/day/time/set/about/duration/stretch/year"
    " | in/of/for/into season/wseason/wmonth | in/of/over/into/through definite",
    "in October",
    "on Monday",
    "for three weeks",
    "in 1066",
    "in winter",
)
def _(value: Value) -> Value:
    return value


@rules("span = [on] set and day", "open every Tuesday and Thursday")
def _(often: Recurring, day: Any) -> Pair | None:
    return Pair(often, Recurring(day.pattern(), often.quant)) if often.quant and weekly(day) else None


@rules("span = [in/during] wmonth and/or day", "March and April were dry.")
def _(first: Fields, last: Any) -> Pair | None:
    return Pair(first, last) if isinstance(last, Fields) and last.known.keys() == {"month"} else None


@rules(
    "span = ( vital year/about/day | ( vital year/about/day -/to year/about/day",
    "Henry (d. 1547) was king.",
    "Henry (r. 1509-1547) was king.",
)
def _(first: Value, last: Value | None = None) -> Value:
    return Range(first, last) if last else first


@rules("span = on the monthday", "On the 25th, fighting resumed.")
def _(day: Fields) -> Fields:
    return day


@rules(
    "span = during date/day/time/about/year/duration/stretch/season/wseason/definite/feast",
    "during the weekend",
)
def _(value: Value) -> Span:
    return Span(value, "during")


@rules("span = [on/at] date in day/year", "jailed on election day in 1910")
def _(date: Any, year: Any) -> Pair | None:
    """A day of the year, and its year apart."""
    if not (isinstance(date, Fields) and isinstance(year, Fields) and year.known.keys() == {"year"}):
        return None
    return Pair(dated(date, year), year) if date.cycle is Grain.YEAR else None


@rules("span = [on] day in day/year", "On this day in 1914, war began.")
def _(day: Any, year: Any) -> Pair | None:
    this = day in (Shift(Grain.DAY, 0), Shift(Grain.DAY, 0, Base.MENTION))
    full = isinstance(year, Fields) and year.known.keys() == {"year"}
    return Pair(Anniversary(day, year), year) if this and full else None


@rules("span = ended date", "the quarter ended March 31")
def _(lean: Lean, date: Any) -> Leaning | None:
    return Leaning(date, lean) if isinstance(date, Fields) and date.cycle is Grain.YEAR else None


@rules("span = day ended | in/for/during/of day ended", "for the year ended in June")
def _(value: Value, _lean: Lean) -> Duration | None:
    return Duration(value.grain, 1) if isinstance(value, The) and value.grain >= Grain.YEAR else None


@rules(
    "span = [in/for/during/of/over] day/duration/stretch to/ended date/day",
    "Profit doubled in the year to March 31.",
    "in the three months ended June 30",
)
def _(first: Any, *told: Any) -> Pair | None:
    """A length that ends with a date."""
    *ended, last = told
    if isinstance(first, The | Shift if ended else The) and first.grain is Grain.YEAR:
        length = Duration(Grain.YEAR, 1)
    else:
        length = first.duration if isinstance(first, Portion) else first
    dated = isinstance(last, Fields | Shift) and last.grain < Grain.MONTH
    if not dated or not isinstance(length, Duration) or length.count is None:
        return None
    if ended and isinstance(last, Fields) and last.cycle is Grain.YEAR:
        last = Leaning(last, ended[0])
    return Pair(Reaching(length, last, -1), last)


@rules(
    "span = on daymonth | from daymonth to/until daymonth | between daymonth and daymonth | daymonth - daymonth",
    "on 8/11",
    "from 1/10 to 8/11",
)
def _(first: Fields, last: Fields | None = None) -> Value:
    return Range(first, last) if last else first


@rules(
    "span = since [bound] date/day/time/about/year/wmonth/wday/season/definite/holiday/feast/daymonth"
    " | since the wmonth/wseason/monthday",
    "since August",
    "since 1066",
    "since at least 2010",
)
def _(*told: Any) -> Span:
    return Span(told[-1], "since")


@rules(
    "span = until [bound] date/day/time/about/year/wmonth/season/definite/feast/daymonth | until the wseason/monthday",
    "until Friday",
    "until at least January",
)
def _(*told: Any) -> Span:
    return Span(told[-1], "until")


@rules("span = [in/at/of/during] the wmonth", "at the March summit")
def _(month: Fields) -> Fields:
    """Only before a noun, as `surroundings.py` sees to."""
    return month


@rules("span = in/over/during the wseason", "They will vote in the fall.")
def _(season: Fields) -> Fields:
    return season


@rules(
    "span = by date/day/time/about/year/wmonth/season/definite/daymonth | by the wseason/monthday",
    "by the end of 1990",
    "by the fall",
)
def _(value: Value) -> Span:
    return Span(value, "by")


@rules(
    "span = before date/day/time/about/year/wmonth/season/feast/daymonth | before the wmonth/wseason/monthday",
    "before Monday",
)
def _(sign: int, value: Value) -> Span:
    return Span(value, "before")


@rules(
    "span = after date/day/time/about/year/wmonth/season/feast/daymonth | after the wmonth/wseason/monthday",
    "after 1945",
)
def _(sign: int, value: Value) -> Span:
    return Span(value, "after")


@rules(
    "span = [on] day/wday -/to wday | [on] wday -/to day/wday/time | lday - day/lday | on wday/lday",
    "Mon-Fri",
    "Tues - Sat",
    "on Sat",
)
def _(first: Value, last: Value | None = None) -> Value:
    return Range(first, last) if last else first


@rules("span = [on] lday and day", "off wed & thurs")
def _(first: Fields, last: Value) -> Pair | None:
    """But "sat" and "sun" have other meanings without their capitals."""
    return Pair(first, last) if first.known["weekday"] <= 5 and weekly(last) else None


@rules("span = [on] lday to day/lday", "mon to fri")
def _(first: Fields, last: Value) -> Range | None:
    return Range(first, last) if first.known["weekday"] <= 5 and weekly(last) else None


@rules(
    "span = [on] lday and/or lday | [on] day/wday and/or day/wday",
    "on Sat and Sun",
    "They met on Tuesday and Thursday.",
)
def _(first: Value, last: Value) -> Pair | None:
    return Pair(first, last) if weekly(first) and weekly(last) else None


@rules(
    "span = hour12 -/to time | from hour12 to/until time | between hour12 and time",
    "7-9pm",
    "between 4 and 5 pm tomorrow",
)
def _(hour: int, last: Any) -> Range | None:
    """Two hours of one half of the day, of which only the second is told as such."""
    last = last.exact if isinstance(last, Tonight) else last
    clock = last.inner if isinstance(last, Inside) else last
    end = clock.known.get("hour") if isinstance(clock, Fields) else None
    if end is None:
        return None
    start = hour + 12 if end >= 12 and hour + 12 <= end else hour
    return Range(Fields.of(hour=start, minute=0), last) if start < end else None


@rules("span = from time to/until hour12", "from 10 a.m. to 5")
def _(first: Any, hour: int) -> Range | None:
    """The next time on that day that a clock shows the second hour."""
    start = first.known.get("hour", 24) if isinstance(first, Fields) else 24
    end = hour % 12 + (12 if hour % 12 <= start else 0)
    return Range(first, Fields.of(hour=end, minute=0)) if start < end else None


@rules(
    "span = from date/day/time/about/year/wmonth to/until date/day/time/about/year/wmonth"
    " | between date/day/time/about/year/wmonth and date/day/time/about/year/wmonth"
    " | date/day/time/about to/until date/day/time/about | [from] date/day/time - date/day/time"
    " | [in/during/of/for/over] date/day/wmonth - date",
    "from Monday to Friday",
    "between 1990 and 1995",
    "June-August",
    "May-August 1950",
)
def _(first: Value, last: Value) -> Range | None:
    """But not from a weekday to a month: "the change Friday to December's figures"."""
    return None if weekly(first) and isinstance(last, Fields) and last.grain > Grain.WEEK else Range(first, last)


@rules(
    "span = [in/on/of/by/during] dom/nth/day/wmonth and/or date | [in/on/of/by/during] date and/or dom/nth"
    " | [in/of/during/over] season/wseason/definite and date/about",
    "28 and 29 August",
    "May 4 and 5",
    "in April and June 1955",
    "the spring and early summer of 1943",
)
def _(first: Value, last: Value) -> Pair | None:
    """Two times side by side, of which only one tells the month or the year."""
    pair = Pair(dated(first, last), dated(last, first))
    return pair if (pair.first, pair.last) != (first, last) else None


@rules(
    "span = [on] day/wday/lday , day/wday/lday [,] and/or day/wday/lday"
    " | [on] day/wday/lday , day/wday/lday , day/wday/lday [,] and/or day/wday/lday",
    "open Mon, Wed and Fri",
    "on Monday, Tuesday, and Thursday",
)
def _(*days: Any) -> Pair | None:
    return Pair(days[0], days[-1], days[1:-1]) if all(weekly(day) for day in days) else None


@rules(
    "span = [in/on/of/by/during] date , dom/nth [,] and/or dom/nth/tail"
    " | [in/on/of/by/during] dom/nth , dom/nth [,] and/or date",
    "July 3rd, 4th and 5th, 1863",
    "on 3, 4 and 5 July 1863",
)
def _(*days: Fields) -> Pair | None:
    """Three days of one month, of which one names it."""
    whole = [day for day in days if isinstance(day, Fields) and day.known.keys() <= {"year", "month", "day"}]
    shared = {name: value for day in whole for name, value in day.known.items() if name in ("month", "year")}
    if len(whole) < 3 or "month" not in shared or not all("day" in day.known for day in whole):
        return None
    first, second, third = (Fields({**shared, **day.known}) for day in whole)
    return Pair(first, third, (second,))


@rules(
    "span = [in/of/during/for/from] [the] [phase] ordinal and/or/to date/about",
    "the second and fourth quarters",
    "in the 5th and 4th centuries BC",
    "the late 16th and early 17th centuries",
)
def _(*told: Any) -> Pair | None:
    """Two quarters or centuries, of which only the last says what it is."""
    *mod, number, end = told
    last = end.value if isinstance(end, Phase) else end
    if not isinstance(last, Fields) or last.grain not in NUMBERED:
        return None
    first = ordinal_unit(number, last.grain)
    if not isinstance(first, Fields):
        return None
    first = before_christ(first) if last.known.get("century", 0) < 0 else first
    first = Fields({**last.known, **first.known})
    return Pair(Phase(first, *mod) if mod else first, end)


@rules(
    "span = [in/on/from/during/of/for] dom/nth -/to date | [in/on/from/during/of/for] date -/to dom/nth/tail"
    " | between dom/nth and date | between date and dom/nth/tail | from/between the nth to/and date"
    " | from/between date to/and the nth/tail",
    "6-7 November 2021",
    "from the 4th to the 9th of May",
    "between March 5 and 9",
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
    " | [in/from/during/of/for/over] year/date -/to year/day"
    " | [in/from/during/of/for] day/year -/to ' yy | [in/from/during/of/for] day/year/date / yy"
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
    end = last if isinstance(last, Fields) else Fields.of(year=year - year % 100 + last)
    return Range(first, end) if len(end.known) == 1 and year < end.known.get("year", year) else None


@rules(
    "span = [in/from/during/of/for/between] number/year/about -/to/and day",
    "499-493 BC",
    "from 264 to 241 BC",
)
def _(first: Any, last: Any) -> Range | None:
    """Years BCE, of which only the last says so."""
    told = first.value if isinstance(first, Approx) else first
    if isinstance(told, Fields) and told.known.keys() == {"year"}:
        told = told.known["year"]
    if not isinstance(told, int | float):
        return None
    year = 1 - int(told)
    end = last.known.get("year", 1) if isinstance(last, Fields) and len(last.known) == 1 else 1
    begin = Fields.of(year=year)
    return Range(evolve(first, value=begin) if isinstance(first, Approx) else begin, last) if year < end < 1 else None


@rules(
    "span = from date/day/time/about/year/daymonth | from the wseason/monthday", "from October 2020", "from the 25th"
)
def _(value: Value) -> Value:
    quarter = isinstance(value, Fields) and "quarter" in value.known  # profit fell from the third quarter
    return value if quarter or isinstance(value, Comparison) else Span(value, "from")
