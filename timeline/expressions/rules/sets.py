"""What comes round again: "daily", "every other Tuesday", "twice a year"."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import in_half_of
from timeline.expressions.values import (
    Duration,
    Fields,
    Lean,
    Neighbour,
    Recurring,
    halved,
    o_clock,
    recurring,
    unify,
    weekly,
)
from timeline.grain import Grain

rules = Rules()
MORNING_FROM = 7  # the hour of twelve from which on it is one of the morning, where nothing tells


@rules("set = periodic", "daily")
def _(value: Recurring) -> Recurring:
    return value


@rules("set = every fortnight", "every fortnight")
def _(quant: str) -> Recurring:
    return recurring(Duration(Grain.WEEK, 2), quant)


@rules("set = [times] every unit/duration", "every year", "every two weeks", "once every four years")
def _(*told: Any) -> Recurring:
    *freq, quant, length = told
    return recurring(length if isinstance(length, Duration) else Duration(length, 1), quant, *freq)


@rules(
    "set = every weekday/wday/lday/month/wmonth/season/wseason/part/weekend/date [part]"
    " | every weekday/wday/lday/weekend [at] clock | weekdays [at] clock | clock [on] weekdays",
    "every Monday",
    "each July",
    "every morning",
    "every 25 December",
    "Mondays at 9am",
)
def _(*told: Any) -> Recurring | None:
    quant, told = (told[0], told[1:]) if isinstance(told[0], str) else ("", told)
    whole = unify(told) if all(isinstance(one, Fields) and one.cycle for one in told) else None
    return pattern(whole, quant)


def pattern(whole: Fields | None, *quant: str) -> Recurring | None:
    """What comes round with these fields; TIMEX3 has no value for the hours of a weekend."""
    if whole and "weekend" in whole.known:
        whole = Fields.of(weekend=True)
    return Recurring(whole.pattern(), *quant) if whole else None


@rules(
    "set = every part [at] clock | every part at hour12 | clock/hour12 every part | every weekday part at hour12/clock",
    "every morning at 5",
    "at 5 every morning",
)
def _(*told: Any) -> Recurring | None:
    quant, *day, part, clock = told if isinstance(told[0], str) else (*told[1:], told[0])
    time = in_half_of(clock, part)
    whole = unify((*day, time)) if time else None
    return pattern(whole, quant)


@rules(
    "set = every weekday/unit at hour12 | weekdays/periodic at hour12",
    "Every Friday at 5.",
    "every day at 8",
    "daily at 8",
)
def _(*told: Any) -> Recurring | None:
    *quant, often, hour = told
    return timed(working_hour(hour), often, *quant)


def working_hour(hour: int) -> Fields:
    """An hour of twelve as one at which shops and offices are open."""
    return o_clock(hour).in_half(12 if hour < MORNING_FROM else 0)


@rules("set = periodic on the nth", "paid monthly on the 15th")
def _(often: Recurring, day: Fields) -> Recurring | None:
    return Recurring(day.pattern()) if often.value == "P1M" else None


@rules("set = every unit on date/nth | every unit on the nth", "every year on 9 April", "every month on the 15th")
def _(quant: str, unit: Grain, day: Any) -> Recurring | None:
    yearly = isinstance(day, Fields) and day.cycle is unit and day.grain is Grain.DAY
    return Recurring(day.pattern(), quant) if yearly else None


@rules(
    "set = every unit in/during month/wmonth/season/wseason | every unit in/during the season/wseason",
    "every year in May",
    "each year during the summer",
)
def _(quant: str, unit: Grain, part: Fields) -> Recurring | None:
    return Recurring(part.pattern(), quant) if part.cycle is unit else None


@rules(
    "set = every unit from month/wmonth to/until month/wmonth | periodic in/from month/wmonth"
    " | periodic from month/wmonth to/until month/wmonth",
    "each year from June to October",
    "held annually in May",
)
def _(*told: Any) -> Recurring | None:
    """TIMEX3 has no value for the month with which it ends."""
    often, first = next((a, b) for a, b in pairwise(told) if isinstance(b, Fields))
    yearly = often is Grain.YEAR or often == recurring(Duration(Grain.YEAR, 1))
    quant = told[0] if isinstance(told[0], str) else ""
    return Recurring(first.pattern(), quant) if yearly else None


@rules("set = every working unit", "every calendar year", "each business day")
def _(quant: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), quant)


@rules("set = every ordinal weekday/wday", "every third Friday")
def _(quant: str, _number: int, weekday: Fields) -> Recurring:
    """TIMEX3 has no value that tells which of them."""
    return Recurring(weekday.pattern(), quant)


@rules("set = every ordinal unit", "every third day")
def _(quant: str, number: int, grain: Grain) -> Recurring:
    return recurring(Duration(grain, number), quant)


@rules("set = [the] dom/nth of every unit | every nth of the unit", "the 1st of every month", "every 1st of the month")
def _(*told: Any) -> Recurring | None:
    day, quant, grain = told if isinstance(told[0], Fields) else (told[1], told[0], told[2])
    return Recurring(f"XXXX-XX-{day.known['day']:02}", quant) if grain is Grain.MONTH else None


@rules(
    "set = every unit [at] clock | periodic [,] [at] clock",
    "every day at 6am",
    "daily at 6am",
    "daily, 6am",
    "every weekday at 7am",
)
def _(*told: Any) -> Recurring | None:
    *quant, often, clock = told
    return daily_at(clock, often, *quant)


@rules(
    "set = weekdays [,] [at/from] hour12/clock -/to clock | every weekday [,] [at/from] hour12/clock -/to clock"
    " | every unit [,] [at/from] hour12/clock -/to clock | periodic [,] [at/from] hour12/clock -/to clock"
    " | weekdays/periodic [from] hour12 -/to hour12 | every weekday/unit [from] hour12 -/to hour12",
    "Tuesdays 6-8pm",
    "every day from 9am to 5pm",
    "weekdays 9 to 5",
)
def _(*told: Any) -> Recurring | None:
    """TIMEX3 has no value for the hour at which it ends."""
    *quant, often, start, end = told
    begin = halved(o_clock(start), end) if isinstance(end, Fields) else working_hour(start)
    return timed(begin, often, *quant)


@rules(
    "set = [from] hour12/clock -/to clock [on] weekdays/periodic | [from] hour12/clock -/to clock every weekday/unit",
    "9:00 to 11:00 every day",
    "from 6 to 8pm on Tuesdays",
)
def _(start: Any, end: Fields, *told: Any) -> Recurring | None:
    *quant, often = told
    return timed(halved(o_clock(start), end), often, *quant)


@rules(
    "set = [on/from] wday/weekday -/to wday/weekday [,] [at/from] hour12/clock -/to hour12/clock"
    " | [on/from] wday/weekday -/to date -/to hour12/clock",
    "open Tuesday to Saturday, 10am to 4pm",
    "open Mon-Fri 9-5",
)
def _(first: Fields, last: Any, *hours: Any) -> Recurring | None:
    """But "a course on May 5-6 (Tues-Wed 9am-5pm)". TIMEX3 has no value for some days of every week."""
    *told, end = hours
    if isinstance(last, Neighbour) and not told:
        last, told = last.alone, [last.value.known["day"]]  # "Fri 9" looks like a day of the month
    if not (weekly(last) and told) or (last.known["weekday"] - first.known["weekday"]) % 7 < 2:
        return None
    start = told[-1]
    begin = halved(o_clock(start), end) if isinstance(end, Fields) else working_hour(start)
    return Recurring(begin.pattern())


def timed(begin: Fields, often: Any, *quant: str) -> Recurring | None:
    """What comes round on a weekday or every day, with the hour at which it begins."""
    if isinstance(often, Fields):
        return pattern(often & begin, *quant)
    return daily_at(begin, often, *quant)


def daily_at(clock: Fields, often: Grain | Recurring, *quant: str) -> Recurring | None:
    """What comes round every day, at an hour; None for what does not come round every day."""
    often = recurring(Duration(often, 1), *quant) if isinstance(often, Grain) else often
    return evolve(often, value=clock.pattern()) if often.value == "P1D" else None


@rules(
    "set = [the] ordinal/final/deictic weekday/unit of/in every unit | every ordinal/final/deictic weekday of the unit"
    " | every-other weekday of the/every unit",
    "the third Thursday of every month",
    "the last day of each month",
    "every first Monday of the month",
    "every second Monday of the month",
)
def _(*told: Any) -> Recurring | None:
    """TIMEX3 has no value that tells which Thursday."""
    quant, grain = next(one for one in told if isinstance(one, str)), told[-1]
    part = next(one.grain if isinstance(one, Fields) else one for one in told if isinstance(one, Fields | Grain))
    return recurring(Duration(grain, 1), quant) if grain > part and Lean.NEXT not in told else None


@rules(
    "set = weekdays | weekdays part | weekday/wday/lday/weekend parts"
    " | weekday/wday/lday/weekdays parts at clock/hour12",
    "on Mondays",
    "Tuesday nights",
    "Sunday nights at 8",
)
def _(fields: Fields, part: Fields | None = None, clock: Any = None) -> Recurring | None:
    part = in_half_of(clock, part) if part and clock else part
    whole = fields & part if part else fields
    return pattern(whole)


@rules("set = most weekdays/parts/seasons/duration", "most Fridays", "He walks most mornings.", "most years")
def _(quant: str, often: Any) -> Recurring | None:
    if isinstance(often, Fields):
        return Recurring(often.pattern(), quant)
    bare = often == Duration(often.grain, None) and often.grain >= Grain.DAY
    return recurring(evolve(often, count=1), quant) if bare else None


@rules("set = [the] deictic number/several seasons/weekdays", "the past three summers", "the last two Mondays")
def _(_lean: Lean, _count: Any, fields: Fields) -> Recurring | None:
    return Recurring(fields.pattern()) if "weekend" not in fields.known else None


@rules("set = every-other unit/duration", "every other day", "on alternate days")
def _(_: str, told: Grain | Duration) -> Recurring | None:
    length = told if isinstance(told, Duration) else Duration(told, None)
    return recurring(evolve(length, count=2), "EVERY") if length.count is None else None


@rules(
    "set = every-other weekday/weekdays/wday/month/season/weekend/part | every-other weekday/weekdays [at] clock",
    "every other Tuesday",
    "on alternate Fridays",
    "every other Thursday at 2pm",
)
def _(quant: str, fields: Fields, clock: Fields | None = None) -> Recurring | None:
    whole = fields & clock if clock else fields
    return pattern(whole, quant)


@rules("set = times duration | number times-word duration", "twice a day", "five times a week")
def _(freq: str | float, length: Duration) -> Recurring | None:
    told = freq if isinstance(freq, str) else f"{int(freq)}X"
    return recurring(length, "", told) if length.count else None


@rules("set = times [-] periodic", "twice weekly")
def _(freq: str, often: Recurring) -> Recurring:
    return evolve(often, freq=freq)
