"""Shades: early, late, around, more than, at the end of."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import ten_years
from timeline.expressions.rules.parts import some_of
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    TURNING,
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Neighbour,
    Ordinal,
    Phase,
    Portion,
    Ref,
    Shift,
    The,
    Turn,
    Value,
    tells_only,
    weekly,
)
from timeline.grain import Grain

rules = Rules()


@rules("about = approx time/date/day/duration/about/year", "around 2pm", "roughly three weeks", "c. 1450")
def _(mod: str, value: Value) -> Approx | None:
    return None if isinstance(value, Ref | The) else Approx(value, mod)


@rules("about = approx part", "It began around dawn.")
def _(mod: str, part: Fields) -> Approx | None:
    return Approx(part, mod) if part.known["part"] in TURNING else None


@rules(
    "about = date/day [,] [at] approx/topic time | time at approx/topic time/hour12",
    "on Tuesday at about 3 p.m.",
    "the next day around noon",
    "last night at around 11",
)
def _(day: Any, mod: str, clock: Any) -> Approx | None:
    if isinstance(day, Inside) and isinstance(day.inner, Fields) and "part" in day.inner.known:
        day, clock = day.outer, in_half_of(clock, day.inner)
    time = at_time(day, clock) if isinstance(clock, Fields) and "hour" in clock.known else None
    return Approx(time, mod) if time else None


@rules(
    "about = topic year | approx/topic early-year",
    "It began in about 1310.",
    "Rome fell in August 410. Around 535 he met Totila.",
)
def _(mod: str, year: Value) -> Approx:
    return Approx(year, mod)


@rules("about = topic time/date/day/duration/about", "about 2pm", "about three weeks")
def _(mod: str, value: Value) -> Approx | None:
    """But what is said about last week is not of some time near it."""
    return None if isinstance(value, Ref | The) or is_deictic(value) else Approx(value, mod)


def is_deictic(value: Any) -> bool:
    """Whether a value is told from where the speaker stands: "yesterday", "last week", "Monday"."""
    return isinstance(value, Shift | Leaning) or (isinstance(value, Fields) and value.known.keys() <= {"weekday"})


@rules("about = bound duration/length", "more than four hours")
def _(mod: str, value: Value) -> Value:
    return Approx(value, mod)


@rules("day = bound/approx/topic/some duration moved", "about 40 minutes later")
def _(mod: str, duration: Duration, sign: int) -> Approx:
    return Approx(duration.shifted(sign, Base.MENTION), mod)


@rules(
    "day = bound/approx/topic/some duration ago | bound/approx/topic/some duration hence relative",
    "nearly two years ago",
    "some 15 years ago",
    "less than two weeks from now",
)
def _(mod: str, duration: Duration, sign: int, start: Any = None) -> Approx | None:
    if start not in (None, Ref("PRESENT_REF")):
        return None
    return Approx(duration.shifted(sign, Base.ANCHOR), mod)


@rules(
    "about = [the] phase [-] date/day/time/year/wmonth/season/wseason/definite/part/about/early-decade/short-year"
    " | phase [-] early-year",
    "early March",
    "mid-1996",
    "the late 1970s",
)
def _(mod: str, value: Value) -> Phase:
    whole = value == Fields.of(decade=1900)  # the mid-1900s are no years about 1905
    return Phase(Fields.of(century=1900) if whole else value, mod)


@rules(
    "about = phase day [on] date/day | [the] edge of day on date/day",
    "early in the day Wednesday",
    "late in the day on Friday",
    "by the end of the day on Friday",
)
def _(mod: str, the_day: Any, date: Any) -> Phase | None:
    return Phase(date, mod) if isinstance(the_day, The) and the_day.grain is Grain.DAY else None


@rules("about = [the] phase [-] day poss", "the mid-1980's")
def _(mod: str, year: Any) -> Phase | None:
    decade = ten_years(year)
    return Phase(decade, mod) if decade else None


@rules("about = midseason | midseason [of] year/day", "by midsummer", "in midwinter 1942")
def _(season: Fields, year: Any = None) -> Phase | None:
    whole = season & year if isinstance(year, Fields) else season
    return Phase(whole, "MID") if whole and (year is None or isinstance(year, Fields)) else None


@rules(
    "about = [the] edge of date/day/about/time/year/wmonth/season/definite/lone-unit",
    "the end of 1990",
    "the middle of October",
    "the middle of the night",
    "by end of year",
)
def _(mod: str, value: Any) -> Phase | None:
    if isinstance(value, Grain):
        return Phase(Shift(value, 0), mod) if value >= Grain.DAY else None
    return Phase(value, mod)


@rules("about = halfway date/day/year/wmonth/season/definite", "halfway through 2025", "midway through the week")
def _(mod: str, value: Value) -> Phase:
    return Phase(value, mod)


@rules("about = [the] edge of lone-unit [on] day/date", "by end of day Friday", "by end of day on Friday")
def _(mod: str, grain: Grain, day: Any) -> Phase | None:
    exact = isinstance(day, Fields | Shift) and grain is Grain.DAY is day.grain
    return Phase(day, mod) if exact else None


@rules("about = [the] turn of date/day/about/year/lone-unit", "the turn of the century", "the turn of the year")
def _(value: Any) -> Turn:
    return Turn(Shift(value, 0) if isinstance(value, Grain) else value)


@rules(
    "about = [the] phase [-] to/and/or [-] phase [-] date/day/time/year/wmonth/season/wseason",
    "the mid- to late 1990s",
    "the early-to-mid 2000s",
    "early or mid-March",
)
def _(first: str, last: str, value: Value) -> Phase:
    return Phase(value, last, since=first)


@rules(
    "about = stretch of date/day/wmonth/year",
    "the first days of September",
    "the final months of 1944",
    "the early months of last year",
)
def _(part: Any, whole: Any) -> Phase | None:
    """Some of its first or last days; how many is not said."""
    return some_of(part, whole) if isinstance(part, Portion) and part.duration.count is None else None


@rules(
    "about = [the] deictic/latter half-word of month/wmonth/date/definite | [the] latter half-word of day/decade",
    "the last half of the '80s",
    "the latter half of May",
)
def _(which: Lean, _half: Grain, whole: Any) -> Phase | None:
    if isinstance(whole, Fields) and whole.grain is Grain.YEAR:
        return None  # a half that has a value of its own
    return Phase(whole, "END", 2) if which is Lean.LAST else None


@rules("about = day or-so", "the next year or so")
def _(value: Value, mod: str) -> Approx:
    return Approx(value, mod)


@rules(
    "about = day/time/duration beside",
    "It earned $450 million the year before.",
    "He left the night before.",
    "Two years before, he left.",
)
def neighbour(told: Any, sign: int) -> Neighbour | None:
    if isinstance(told, Duration):
        return Neighbour(told.shifted(sign, Base.MENTION), told) if told.count else None
    if tells_only(told, "part"):
        return Neighbour(Inside(told, Shift(Grain.DAY, sign, Base.MENTION)), told)
    if tells_only(told, "weekend"):
        return Neighbour(Leaning(told, Lean.LAST if sign < 0 else Lean.NEXT, Base.MENTION), told)
    if not isinstance(told, The):
        return None
    alone = told if told.grain is Grain.DAY else Ordinal(told.grain, 1)  # "the day before" often explains a date
    return Neighbour(Shift(told.grain, sign, Base.MENTION), alone)


@rules(
    "about = the season/wseason/day/wday beside | the day/wday before/after turned",
    "The summer before, two banks had failed.",
    "The Monday after, two men were held.",
    "It reopened on the Friday after that.",
)
def _(fields: Any, sign: int, turn: int | None = None) -> Neighbour | None:
    """But "the Friday after that game"."""
    if turn or not isinstance(fields, Fields) or not ("season" in fields.known or weekly(fields)):
        return None
    counted = Leaning(fields, Lean.LAST if sign < 0 else Lean.NEXT, Base.MENTION)
    return Neighbour(counted, fields, 1 if turn is None else 2)


@rules("about = phase day/time beside", "He had returned late the night before.")
def _(mod: str, told: Any, sign: int) -> Neighbour | None:
    whole = neighbour(told, sign)
    return Neighbour(Phase(whole.value, mod), Phase(whole.alone, mod)) if whole else None


@rules(
    "about = duration/day before/after turned", "Three days after that, they left.", "The day after that, they left."
)
def _(length: Any, sign: int, turn: int) -> Neighbour | None:
    duration = Duration(length.grain, 1) if isinstance(length, The) else length
    if turn or not isinstance(duration, Duration) or not duration.count:
        return None
    return Neighbour(duration.shifted(sign, Base.MENTION), length, words=2)


@rules(
    "about = sooner day/time | sooner in day/date/year/month/season/definite",
    "earlier this year",
    "later this afternoon",
    "later in 1792",
)
def _(sign: int, value: Value) -> Phase:
    return Phase(value, "START" if sign < 0 else "END", beside=True)
