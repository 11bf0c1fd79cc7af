"""Times side by side: two days of one month, a list of weekdays, a length and the day that it ends with."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.lengths import NUMBERED
from timeline.expressions.rules.parts import RECURRING, is_same
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Anniversary,
    Apposition,
    Approx,
    Aside,
    Base,
    Containing,
    Duration,
    Elsewhere,
    Ended,
    Fields,
    FullYear,
    Inside,
    Leaning,
    Ordinal,
    Pair,
    Phase,
    Portion,
    Range,
    Reaching,
    Recurring,
    Shift,
    Stretch,
    The,
    Unnamed,
    Value,
    clock_alone,
    dated,
    tells_only,
    weekly,
)
from timeline.grain import Grain

rules = Rules()
CLOCK = frozenset({"hour", "minute", "second", "meridiem", "zone", "part"})
WEEKLY = frozenset({"weekday", "hour", "minute", "meridiem"})
WHOLE = (Grain.WEEK, Grain.YEAR, Grain.DECADE)  # what "the week" and "the year" to a date are as lengths


@rules(
    "span = [on/for/until/by/since/from] date/day [,] day | [on/for/until/by/since/from] date ( day )",
    "on 21 July, the fifth day of the siege",
    "on 2 August (a Monday)",
)
def _(date: Value, again: Any) -> Apposition | None:
    """A date and what day of something it was."""
    numbered = isinstance(again, Ordinal) and again.grain is Grain.DAY
    return Apposition(date, date) if numbered or isinstance(again, Unnamed) else None


@rules(
    "span = [on/for/until/by/since/from] date ( day/wday/lday ) | [on/for/until/by/since/from] day/wday ( date )",
    "on 4 December (Saturday)",
    "Starts May 2 (Sat).",
    "It opens on Saturday (June 6).",
)
def _(date: Any, weekday: Any) -> Apposition | None:
    """The two together tell which year it is."""
    if weekly(date):
        date, weekday = weekday, date
    exact = isinstance(date, Fields) and date.grain is Grain.DAY and weekly(weekday)
    day = date & weekday if exact else None
    return Apposition(day, day) if day else None


@rules(
    "span = [on] day/time , [on] date/day",
    "The following day, 9 November, it opened.",
    "That evening, on Friday, it closed.",
)
def _(counted: Any, date: Any) -> Apposition | None:
    """A day counted from another, and which day that is."""
    part = counted.inner if isinstance(counted, Inside) and isinstance(counted.inner, Fields) else None
    day = counted.outer if isinstance(counted, Inside) else counted
    from_mention = isinstance(day, Shift) and day.grain is Grain.DAY and day.base is Base.MENTION
    if not from_mention or not isinstance(date, Fields) or date.grain is not Grain.DAY:
        return None
    return Apposition(at_time(date, part) if part else date, date)


@rules(
    "span = [at/for/by/from/until/since] clock/time/about ( time ) [on] day/date",
    "The ceasefire took effect at 9 p.m. (1900 GMT) on Wednesday.",
)
def _(clock: Any, aside: Fields, day: Any) -> Aside | None:
    """A clock time told once more on another clock, before the day of both."""
    time = clock.value if isinstance(clock, Approx) else clock
    first, again = (at_time(day, one) if isinstance(one, Fields) else None for one in (time, aside))
    if first is None or again is None:
        return None
    return Aside(Approx(first, clock.mod) if isinstance(clock, Approx) else first, day, again)


@rules(
    "span = [at/for/by/from/until/since] clock/time ( time )",
    "The quake struck at 8:02 p.m. (0402 GMT Tuesday).",
)
def _(here: Any, there: Any) -> Elsewhere | None:
    return Elsewhere(here, there) if clock_alone(here) and not clock_alone(there) else None


@rules(
    "span = [on] day/wday and/or set | [on] day/wday , day/wday [,] and/or set",
    "on Tuesday and Thursday evenings",
    "on Monday, Tuesday and Thursday mornings",
)
def _(*told: Any) -> Pair | None:
    """A part of several weekdays that come round again, which is told of the last."""
    *days, often = (one for one in told if not isinstance(one, int))
    _, _, part = often.value.partition("T")
    if not part or often.quant or not all(tells_only(day, "weekday") for day in days):
        return None
    first, *between = (evolve(often, value=f"{day.pattern()}T{part}") for day in days)
    return Pair(first, often, tuple(between))


@rules("span = [in/on/of/during/for] day and/or deictic", "Profits fell this year and last.", "this Monday and next")
def _(first: Any, *told: Any) -> Pair | None:
    """The same unit or day, seen from the other side: `surroundings.py` sees to "this year and last | month"."""
    lean = told[-1]
    if isinstance(first, Leaning) and first.lean is not lean:
        return Pair(first, evolve(first, lean=lean))
    unit = isinstance(first, Shift) and first.base is Base.ANCHOR and abs(first.count) < 2 and first.grain > Grain.DAY
    return Pair(first, Shift(first.grain, lean.turn)) if unit and first.count != lean.turn else None


@rules(
    "span = [on] set and day/wday/time | [on] set , day/wday [,] and day/wday/time",
    "open every Tuesday and Thursday",
    "open every Mon, Wed and Fri",
    "every Monday, Wednesday and Friday",
)
def _(often: Recurring, *days: Any) -> Pair | None:
    weekdays = [
        day for day in days if isinstance(day, Fields) and day.known.keys() <= WEEKLY and "weekday" in day.known
    ]
    if not often.quant or len(weekdays) < len(days):
        return None
    *between, last = [Recurring(day.pattern(), often.quant) for day in weekdays]
    return Pair(often, last, tuple(between))


@rules(
    "span = [in/during] wmonth and/or day | in/during/of/for day/wmonth and/or day/wmonth"
    " | [in/during/of/for] day/wmonth / day/wmonth",
    "March and April were dry.",
    "due March/April",
    "closed in July and August",
    "during April and May",
)
def _(first: Any, last: Any) -> Pair | None:
    months = all(tells_only(one, "month") for one in (first, last))
    return Pair(first, last) if months else None


@rules(
    "span = [on/at/over/during] date in day/year",
    "jailed on election day in 1910",
    "over Easter weekend in 1998",
)
def _(date: Any, year: Any) -> Pair | None:
    """A day of the year, or a holiday's weekend, and its year apart."""
    day = date.value if isinstance(date, Containing) else date
    if not (isinstance(day, Fields) and tells_only(year, "year")):
        return None
    own = dated(day, year)
    return Pair(evolve(date, value=own) if day is not date else own, year) if day.cycle is Grain.YEAR else None


@rules(
    "span = [on/in/during] day in day/year",
    "On this day in 1914, war began.",
    "On this date in 1914, war began.",
    "in the same month in 2019",
    "the same week in 2019",
)
def _(day: Any, year: Any) -> Pair | None:
    full = tells_only(year, "year")
    return Pair(Anniversary(day, year), year) if full and is_same(day) and day.grain in RECURRING else None


@rules(
    "span = [in/for/during/of/over/to] stretch/day of day",
    "For the first nine months of the year, profit was up.",
    "In the last three months of the year it fell.",
)
def _(length: Any, outer: Any) -> Pair | None:
    """A part of "the year" and that year, which are two times."""
    if isinstance(length, Stretch) and length.sign < 0:
        length = Portion(length.duration, -1)
    part = isinstance(length, Portion) and length.outer is None and length.duration.count
    return Pair(evolve(length, outer=outer), outer) if part and isinstance(outer, The | Shift) else None


@rules(
    "span = [in/for/during/of/over] day/duration/stretch to/ended date/day/wmonth/about",
    "Profit doubled in the year to March 31.",
    "in the three months ended June 30",
    "in the 12 months to the end of June",
    "in the three months to last June",
    "Sales rose in the week to 5 March.",
    "It fell in the decade to 2020.",
)
def _(first: Any, *told: Any) -> Pair | None:
    """A length that ends with a date."""
    *ended, last = told
    if ended and isinstance(first, The) and first.grain in (Grain.QUARTER, Grain.MONTH) and isinstance(last, Fields):
        day = Leaning(last, ended[0]) if last.cycle is Grain.YEAR else last
        return Pair(Ended(first.grain, day), day) if last.grain is Grain.DAY else None  # "the quarter ended 30 June"
    if isinstance(first, The | Shift | FullYear if ended else The) and first.grain in WHOLE:
        length = Duration(first.grain, 1)
    else:
        length = first.duration if isinstance(first, Portion) else first
    closes = isinstance(last, Phase) and last.mod == "END"
    end = last.value if closes else last.fields if isinstance(last, Leaning) else last
    if not isinstance(length, Duration) or not isinstance(end, Fields | Shift) or length.count is None:
        return None
    years = end.grain is Grain.YEAR and (closes or length.grain >= Grain.YEAR)  # "in the decade to 2020"
    if end.grain > Grain.MONTH and not years:
        return None
    if ended and isinstance(last, Fields) and last.cycle is Grain.YEAR:
        last = Leaning(last, ended[0])
    return Pair(Reaching(length, last, -1), last)


@rules(
    "span = in/of/during/for/by/since/until/before/after year/day and/or year/day"
    " | in/of/during/for/by/since/until/before/after year/day , year/day [,] and/or year/day",
    "in 1790 or 1799",
    "in 1797, 1798 and 1799",
)
def _(*years: Any) -> Pair | None:
    years = tuple(one for one in years if not isinstance(one, int))
    if not all(tells_only(year, "year") for year in years):
        return None
    return Pair(years[0], years[-1], years[1:-1])


@rules("span = [in/of/during/over] date and/or year/day", "in the summers of 2022 and 2023")
def _(first: Any, year: Any) -> Pair | None:
    """The same season of two years."""
    several = tells_only(first, "season", "year")
    second = tells_only(year, "year")
    return Pair(first, Fields({**first.known, **year.known})) if several and second else None


@rules("span = [in/of/for/during/over] date/half-name and/or date", "sales in Q1 and Q3 2019")
def _(first: Any, last: Any) -> Pair | None:
    """Two quarters or halves of one year, which the second tells."""
    named = all(isinstance(one, Fields) and one.grain in (Grain.QUARTER, Grain.HALF) for one in (first, last))
    return Pair(dated(first, last), last) if named and dated(first, last) != first else None


@rules("span = [on] day/time or lday", "Friday night or sat?")
def _(first: Any, last: Fields) -> Pair | None:
    """But "left on Friday and sat down"."""
    return Pair(first, last) if isinstance(first, Fields) and weekly(first) else None


@rules("span = [on] lday and day", "off wed & thurs")
def _(first: Fields, last: Value) -> Pair | None:
    """But "sat" and "sun" have other meanings without their capitals."""
    return Pair(first, last) if first.known["weekday"] <= 5 and weekly(last) else None


@rules("span = [at/by/from/until/after/before] clock/time and/or time", "at 10am and 3pm on Friday")
def _(*told: Any) -> Pair | None:
    """Two times of one day, which only the second tells."""
    first, last = (one for one in told if not isinstance(one, int))
    if not clock_alone(first) or clock_alone(last):
        return None
    if isinstance(last, Inside) and clock_alone(last.inner):
        return Pair(Inside(first, last.outer), last)
    day = {name: value for name, value in last.known.items() if name not in CLOCK} if isinstance(last, Fields) else {}
    begin = first & Fields(day) if day else None
    return Pair(begin, last) if begin else None


@rules(
    "span = on the monthday and/or [the] monthday | in early-year and/or early-year",
    "closed on the 14th and the 21st",
    "They met on the 3rd and 4th.",
    "They met in May 938. They rose in 938 and 939.",
)
def _(first: Value, last: Value) -> Pair:
    return Pair(first, last)


@rules("span = on the monthday , [the] monthday [,] and/or [the] monthday", "It played on the 3rd, 4th and 5th.")
def _(first: Value, second: Value, third: Value) -> Pair:
    return Pair(first, third, (second,))


@rules(
    "span = [on] lday and/or lday | [on] day/wday and/or day/wday/time",
    "on Sat and Sun",
    "They met on Tuesday and Thursday.",
    "open on Saturday and Sunday at 10am",
    "on Monday and Tuesday last week",
)
def _(first: Value, last: Value) -> Pair | None:
    begins = first.fields if isinstance(first, Leaning) else first  # "next Wednesday and Thursday"
    same_week = weekly(first) and dated(first, last) != first
    return Pair(dated(first, last), last) if same_week or (weekly(begins) and weekly(last)) else None


@rules(
    "span = [in/on/of/by/during] dom/nth/day/wmonth and/or date | [in/on/of/by/during] date and/or dom/nth/tail"
    " | [in/on/of/by/during] date/about [,] and/or [on/in] date/about | [on/at] time and/or [at] time"
    " | [on] dom/nth and/or time | on the nth and/or date"
    " | [in/of/during/over] season/wseason/definite and/or date/about"
    " | [in/of/during/by] day/wmonth / date | [in/of/during] season/wseason / date",
    "28 and 29 August",
    "on May 3 and 4, 1999",
    "18 June and 8 July 1922",
    "late March or early April 1975",
    "on 4 and 5 October at 7am",
    "June/July 2026",
    "May 4 and 5",
    "in April and June 1955",
    "the spring and early summer of 1943",
)
def _(first: Value, last: Value) -> Pair | None:
    """Two times side by side, of which only one tells the month or the year."""
    if isinstance(first, Fields) and isinstance(last, Fields) and last.known.keys() == {"year", "day"}:
        last = Fields({**{name: value for name, value in first.known.items() if name == "month"}, **last.known})
    pair = Pair(dated(first, last), dated(last, first))
    return pair if (pair.first, pair.last) != (first, last) else None


@rules(
    "span = [on] day/wday/lday , day/wday/lday [,] and/or day/wday/lday"
    " | [on] day/wday/lday , day/wday/lday , day/wday/lday [,] and/or day/wday/lday"
    " | [on] day/wday / day/wday | [on] day/wday / day/wday / day/wday",
    "open Mon, Wed and Fri",
    "on Mon/Wed/Fri",
    "on Monday, Tuesday, and Thursday",
    "on Monday, Tuesday and Friday next week",
)
def _(*days: Any) -> Pair | None:
    *others, last = days
    week = [dated(day, last) if weekly(day) else day for day in others]  # "Monday, Tuesday and Friday next week"
    whole = all(weekly(day) for day in days) or (week != others and all(weekly(day) for day in others))
    return Pair(week[0], last, tuple(week[1:])) if whole else None


@rules(
    "span = [in/on/of/by/during] date , dom/nth [,] and/or dom/nth/tail"
    " | [in/on/of/by/during] date , dom/nth , dom/nth [,] and/or dom/nth/tail"
    " | [in/on/of/by/during] [the] dom/nth , dom/nth [,] and/or date"
    " | [in/on/of/by/during] [the] dom/nth , dom/nth , dom/nth [,] and/or date",
    "July 3rd, 4th and 5th, 1863",
    "on 3, 4 and 5 July 1863",
    "Classes are on May 4, 11, 18 and 25.",
)
def _(*days: Any) -> Pair | None:
    """Three days of one month or four, of which one names it."""
    whole = [day for day in days if isinstance(day, Fields) and day.known.keys() <= {"year", "month", "day"}]
    shared = {name: value for day in whole for name, value in day.known.items() if name in ("month", "year")}
    if len(whole) < 3 or "month" not in shared or not all("day" in day.known for day in whole):
        return None
    first, *between, last = (Fields({**shared, **day.known}) for day in whole)
    return Pair(first, last, tuple(between))


@rules(
    "span = [in/of/during/for/from] [the] [phase] ordinal [-] and/or date/about"
    " | [in/of/during/for/from] [the] ordinal - date/about",
    "the second and fourth quarters",
    "in the 5th and 4th centuries BC",
    "the late 16th and early 17th centuries",
    "17th- and 18th-century houses",
    "the 18th-19th century",
)
def _(*told: Any) -> Pair | None:
    """Two quarters or centuries, of which only the last says what it is."""
    return numbered_alike(*told)


@rules("span = [in/of/during/for/from] [the] [phase] ordinal to date/about", "from the 5th to the 7th century")
def _(*told: Any) -> Range | None:
    """The same, with all that lies between."""
    pair = numbered_alike(*told)
    return Range(pair.first, pair.last) if pair else None


def numbered_alike(*told: Any) -> Pair | None:
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
