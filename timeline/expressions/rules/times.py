"""Times of day, alone and on their day: "Monday morning", "2pm on November 8"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.values import (
    MORNING,
    Approx,
    AtHour,
    Base,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Neighbour,
    Overnight,
    Phase,
    Range,
    Recurring,
    Shift,
    Today,
    Unnamed,
    Value,
    clock_alone,
    dated,
    o_clock,
    tells_only,
    unify,
    weekly,
)
from timeline.grain import Grain

rules = Rules()
DAWN_AND_DUSK = {"DW": "START", "DK": "END"}
SMALL_HOURS = 3  # "at 3 tonight" is behind midnight, "at 4 tonight" is not


@rules("time = clock | clock zone", "2pm", "10:30 p.m.")
def _(clock: Fields, zone: Fields | None = None) -> Fields | None:
    return clock & zone if zone else clock


@rules(
    "time = midnight [,] [on/of] date/day/daymonth/wday/lday | date/day/daymonth [,] [at] midnight",
    "midnight on Friday",
    "midnight, Dec 31",
    "Friday at midnight",
)
def _(*told: Any) -> Fields | None:
    """The one that the day ends with, as newspapers mean it; "after midnight on Friday" is seen to in `spans.py`."""
    if not all(isinstance(one, Fields) for one in told):
        return None
    return unify(told) if any(one.grain is Grain.DAY for one in told) else None


@rules(
    "time = clock/said [,] [on/of] date/day/daymonth | clock/said [on] wday/lday | clock/said day part"
    " | clock ( date/day )",
    "10 p.m. Wednesday",
    "2pm on November 8",
    "8pm Friday night",
    "8 o'clock tomorrow evening",
    "at noon of 12 March",
)
def _(clock: Fields, date: Any, part: Fields | None = None) -> Any:
    return at_time(date, in_half_of(clock, part) if part else clock)


@rules(
    "time = date/day/daymonth [,] [at] clock | date/day [,] at hour/said/dotclock",
    "Monday at 5 p.m.",
    "8 November 2021, 14:00",
    "tomorrow at 7.30",
)
def _(date: Any, clock: Any) -> Any:
    return at_time(date, o_clock(clock))


@rules(
    "time = date/day part [,] [at] clock | date/day part [,] at hour12/said | date/day [,] at hour12/clock at part"
    " | date/day [,] [at] clock/said in the part | date/day [,] at hour12 in the part",
    "tomorrow morning 9am",
    "on Monday night at 8",
    "on 5 May, at half past four in the morning",
)
def _(date: Any, *told: Any) -> Any:
    part, clock = told if isinstance(told[0], Fields) and "part" in told[0].known else told[::-1]
    return at_time(date, in_half_of(clock, part))


@rules(
    "time = weekday/wday/day part [,] date | weekday/wday/day [,] at time/clock , date",
    "Thursday morning, 13 May 2021",
    "on Friday at 8 p.m., 14 May 2021",
)
def _(weekday: Any, time: Any, date: Any) -> Fields | None:
    """A weekday and its hour, and the date of both."""
    exact = isinstance(date, Fields) and date.grain is Grain.DAY and "month" in date.known
    told = weekly(weekday) and isinstance(time, Fields) and (clock_alone(time) or tells_only(time, "part"))
    return unify((date, weekday, time)) if exact and told else None


@rules("time = date/day/wday am/pm", "tomorrow am", "Monday pm")
def _(day: Any, half: int) -> Any:
    """But "today I am" tells no morning."""
    exact = isinstance(day, Fields | Shift) and day.grain is Grain.DAY and day != Shift(Grain.DAY, 0)
    return at_time(day, Fields.of(part="AF" if half else "MO")) if exact else None


@rules("time = date/day/wday padded | padded on date/day/wday", "Tues 0100", "Alarm at 0530 on Monday.")
def _(*told: Any) -> Any:
    day, clock = told if clock_alone(told[1]) else told[::-1]
    return at_time(day, clock)


@rules("time = military/padded day", "Lights out at 2300 tomorrow.")
def _(clock: Fields, day: Any) -> AtHour | None:
    """But "500 shares at 1500 today" tells a price."""
    ahead = isinstance(day, Shift) and day.grain is Grain.DAY and day.count > 0
    time = at_time(day, clock) if ahead or weekly(day) else None
    return AtHour(time, day) if time else None


@rules(
    "time = the monthday [at] clock | clock on the monthday | the monthday at hour12",
    "the 14th at 9am",
    "3 p.m. on the 5th",
    "on the 14th at 9.",
)
def _(a: Fields, b: Any) -> Fields | None:
    return a & o_clock(b)


@rules("time = date clock day", "Tue Nov 9 08:15:30 EST 2021")
def _(date: Any, clock: Fields, year: Any) -> Any:
    """As computers print it, the year at the end."""
    dated = isinstance(date, Fields) and "year" not in date.known and isinstance(year, Fields)
    return at_time(date & year, clock) if dated and year.known.keys() == {"year"} else None


@rules("time = wday/lday [,] [at] clock | wday/lday part", "Sat, 7pm", "sat night")
def _(weekday: Fields, clock: Fields) -> Fields | None:
    return weekday & clock


@rules(
    "time = lettered date/day/part-alone/zone | date/day/part-alone/wday [at] lettered",
    "midterm at 8a tmrw",
    "Doors Fri 7p.",
)
def _(a: Any, b: Any) -> Any:
    """But "flat 8a" and "sold at 8p" are no hours."""
    clock, day = (a, b) if clock_alone(a) else (b, a)
    if isinstance(day, Fields) and "zone" in day.known:
        return clock & day
    return at_time(Inside(day, Shift(Grain.DAY, 0)) if tells_only(day, "part") else day, clock)


@rules("span = [from/at] lettered -/to/until time/lettered", "open 9a til noon", "9a-5p")
def _(first: Fields, last: Any) -> Range:
    return Range(first, last)


@rules("time = hour12 part-alone", "Come at 8 tonight.")
def _(hour: int, night: Fields) -> AtHour:
    evening = o_clock(hour).in_half(12)
    return AtHour(Inside(evening, Shift(Grain.DAY, 0)), Inside(night, Shift(Grain.DAY, 0)))


@rules("time = hour12 day", "Meet at 10 tomorrow.")
def _(hour: int, day: Any) -> AtHour | None:
    near = isinstance(day, Shift) and day.grain is Grain.DAY and abs(day.count) <= 1
    time = at_time(day, o_clock(hour)) if near else None
    return AtHour(time, day) if time else None


@rules("time = hour12/dotclock on date/day | dotclock date/day", "We meet at 7 on Friday.", "at 10.30 yesterday")
def _(hour: Any, date: Any) -> AtHour | None:
    time = at_time(date, o_clock(hour))
    return AtHour(time, date) if time else None


@rules(
    "time = clock/said [,] part-alone | part-alone [,] [at] clock | part-alone at hour12/dotclock",
    "7pm tonight",
    "tonight at 8",
    "midnight tonight",
)
def _(*told: Any) -> Inside:
    """What is behind midnight is of the next day."""
    clock = next((one for one in told if isinstance(one, Fields) and "hour" in one.known), told[-1])
    time = o_clock(clock)
    hour = time.known["hour"]
    if hour <= 12 and "meridiem" not in time.known:
        time = time.in_half(12 if SMALL_HOURS < hour < 12 else 0)
    elif hour == 12:
        time = time.in_half(0)
    return Inside(time, Shift(Grain.DAY, 1 if time.known["hour"] < MORNING else 0))


@rules(
    "time = date/day [-] part | date/day at part | date/day in the part",
    "Monday morning",
    "yesterday evening",
    "yesterday in the evening",
)
def _(date: Any, part: Fields) -> Any:
    return at_time(date, part)


@rules(
    "time = the part of date/day | [the] part of/on the monthday | day part of date/day | [the] part on date/day"
    " | part day",
    "the night of November 8",
    "Sunday dawn of 25 June 1950",
    "at dawn on June 6, 1944",
    "at dawn the next day",
    "the dawn of the 20th century",
)
def _(*told: Any) -> Any:
    *_, part, date = told
    if isinstance(date, Fields | Shift) and date.grain > Grain.DAY and part.known["part"] in DAWN_AND_DUSK:
        return Phase(date, DAWN_AND_DUSK[part.known["part"]])  # "the dawn of the 20th century"
    return at_time(date, part)


@rules("time = date part [of] year", "He saw it on Christmas night 1758.")
def _(date: Any, part: Fields, year: Fields) -> Any:
    whole = date & year if isinstance(date, Fields) and "holiday" in date.known else None
    return at_time(whole, part) if whole else None


@rules("time = the part before/after date/day", "the night before Christmas", "the morning after 5 May")
def _(part: Fields, sign: int, date: Any) -> Inside | None:
    exact = isinstance(date, Fields) and date.grain is Grain.DAY
    return Inside(part, Moved(date, Shift(Grain.DAY, sign))) if exact else None


@rules(
    "time = [the] part from/of date/day to date/day | [the] part between date/day and date/day",
    "in the night from Friday to Saturday",
    "on the night of Friday 13 to Saturday 14 November",
    "on the night between Friday and Saturday",
)
def _(part: Fields, first: Any, last: Any) -> Any:
    day = first.value if isinstance(first, Neighbour) else first
    return at_time(dated(day, last), part) if part.known["part"] == "NI" else None


@rules("time = the part of two-days", "on the night of 24/25 June 1941")
def _(part: Fields, first: Fields) -> Fields | None:
    return first & part if part.known["part"] == "NI" else None


@rules(
    "time = the part of date -/to/and dom/nth [day]",
    "on the night of November 5 to 6",
    "on the night of November 5-6 last year",
)
def _(part: Fields, first: Any, last: Fields, year: Any = None) -> Any:
    both = isinstance(first, Fields) and first.known.get("day", 0) + 1 == last.known["day"]
    night = first & part if both and part.known["part"] == "NI" else None
    if night and year:
        return Inside(night, year) if isinstance(year, Shift) and year.grain is Grain.YEAR else None
    return night


@rules(
    "time = the part of dom/nth -/to/and date/day | the part between dom/nth and date/day"
    " | the part of date -/to/and dom/nth/tail",
    "on the night of 3-4 May 1923",
    "on the night between 3 and 4 May 1923",
)
def _(part: Fields, first: Fields, last: Any) -> Fields | None:
    """A night is named by both its days; it begins on the first."""
    day = first.known.get("day", 0) if isinstance(first, Fields) else 0
    both = isinstance(last, Fields) and day > 0 and last.known.get("day") == day + 1
    return Fields({**last.known, **first.known}) & part if both and part.known["part"] == "NI" else None


@rules(
    "time = [the] phase [the] part of date/day | [the] phase [-] part date/day | date/day [the] phase part",
    "early in the morning of 29 April",
    "the late evening of May 3",
    "mid-afternoon yesterday",
    "Thursday late afternoon",
)
def _(*told: Any) -> Phase | None:
    mod, part, date = told if isinstance(told[0], str) else (*told[1:], told[0])
    time = at_time(date, part)
    return None if time is None else Phase(time, mod)


@rules(
    "time = clock/hour12 on/in/during the part of date/day | clock/hour12/dotclock on day/date part",
    "at 10:30 on the night of 14 April",
    "at 9 on Monday morning",
)
def _(clock: Any, *told: Any) -> Any:
    """But "a table for two on Thursday night"."""
    part, day = told if isinstance(told[0], Fields) and "part" in told[0].known else told[::-1]
    time, rest = at_time(day, in_half_of(clock, part)), at_time(day, part)
    return AtHour(time, rest) if time and rest and isinstance(clock, int) else time


@rules(
    "time = clock/said/hour12/dotclock in the part | clock/hour12 at part | clock/hour12 at part [on] date/day"
    " | clock/said/hour12/dotclock in the part [,] [on] date/day | clock/said/hour12 in the part on the monthday",
    "4 in the morning",
    "4.30 in the morning",
    "5:30 in the morning on May 5",
    "11 at night",
    "at seven in the morning on the 16th",
)
def _(clock: Any, part: Fields, day: Any = None) -> Any:
    """But "saw the first one at dawn"."""
    time = in_half_of(clock, part) if part.known["part"] not in ("DW", "DK") else None
    return at_time(day, time) if day is not None else time


@rules(
    "time = clock/said/hour12/dotclock deictic part | deictic part [,] [at] clock/said | deictic part [,] at hour12",
    "at 9 this morning",
    "8 last night",
    "last night at 11",
)
def _(*told: Any) -> Value | None:
    clock, lean, part = told if isinstance(told[1], Lean) else (told[2], *told[:2])
    time = in_half_of(clock, part)
    if time is None:
        return None
    small = part.known["part"] == "NI" and time.known["hour"] < 6  # at 2 last night is today
    return Inside(time, Shift(Grain.DAY, lean.turn + small))


@rules("time = part-alone approx/topic hour12/clock", "tonight around 8")
def _(night: Fields, mod: str, clock: Any) -> Approx | None:
    time = in_half_of(clock, night)
    return Approx(Inside(time, Shift(Grain.DAY, 0)), mod) if time else None


@rules("time = date/day part approx/topic hour12/clock", "on Friday evening around 6")
def _(day: Any, part: Fields, mod: str, clock: Any) -> Approx | None:
    time = at_time(day, in_half_of(clock, part))
    return Approx(time, mod) if time else None


@rules("time = ish | ish day/part-alone | day [at] ish", "8ish tonight", "around 7ish tomorrow")
def _(a: Any, b: Any = None) -> Value | None:
    clock, day = (a, b) if b is None or (isinstance(a, Fields) and "hour" in a.known) else (b, a)
    if isinstance(day, Fields) and "part" in day.known:
        clock, day = in_half_of(clock, day), Shift(Grain.DAY, 0)
    time = at_time(day, clock) if day and clock else clock
    return Approx(time) if time else None


@rules("time = hour12 day part", "8 tomorrow night")
def _(hour: int, day: Any, part: Fields) -> Value | None:
    """But "cant wait 4 tmrw nite", "a table for two tomorrow night"."""
    if not isinstance(day, Shift) or day.grain is not Grain.DAY or day.count <= 0:
        return None
    time, rest = at_time(day, in_half_of(hour, part)), at_time(day, part)
    awake = part.known["part"] != "NI" or hour > 5
    return time if awake or time is None or rest is None else AtHour(time, rest)


def in_half_of(clock: Any, part: Fields) -> Fields | None:
    """An hour of twelve in the half of the day that a part of it tells."""
    if isinstance(clock, Fields) and clock.known["hour"] > 12:
        return clock
    told = o_clock(clock)
    hour = told.known["hour"]
    late = part.known["part"] in ("AF", "EV") or (part.known["part"] == "NI" and 5 < hour < 12)
    return told.in_half(12 if late else 0) if hour <= 12 else None


@rules(
    "time = clock/said/hour12/padded/military/dotclock [the] turned part"
    " | clock/said/hour12/padded/military/dotclock the deictic part",
    "at 00:20 the next morning",
    "0612 the same morning",
    "at 3 the following afternoon",
)
def _(clock: Any, turn: Any, part: Fields) -> Inside | None:
    time, days = in_half_of(clock, part), turn.turn if isinstance(turn, Lean) else turn
    return Inside(time, Shift(Grain.DAY, days, Base.MENTION)) if time else None


@rules("time = deictic part", "this morning", "last night")
def _(lean: Lean, part: Fields) -> Inside:
    return Inside(part, Shift(Grain.DAY, lean.turn))


@rules("time = the deictic part", "the next morning")
def _(lean: Lean, part: Fields) -> Value:
    return Inside(part, Shift(Grain.DAY, lean.turn, Base.MENTION))


@rules("time = [the] turned part", "that evening", "the same night")
def _(turn: int, part: Fields) -> Inside:
    return Inside(part, Shift(Grain.DAY, turn, Base.MENTION))


@rules("time = the parts", "He writes in the mornings.")
def _(parts: Fields) -> Recurring:
    return Recurring(parts.pattern())


@rules("time = the part", "during the night")
def _(part: Fields) -> Fields:
    return part


@rules("time = part-alone/overnight [on] date/day", "overnight on Friday")
def _(part: Fields, day: Any) -> Any:
    return at_time(day, part)


@rules("time = part-alone", "tonight")
def _(part: Fields) -> Inside:
    return Inside(part, Shift(Grain.DAY, 0))


@rules("time = overnight", "Missiles struck overnight.")
def _(_night: Fields) -> Overnight:
    return Overnight()


def at_time(date: Any, clock: Fields | None) -> Any:
    """A clock time or part of day on a day; None where there is no such time or the date is longer than a day."""
    if clock is None:
        return None
    if isinstance(date, Today):
        date = Shift(Grain.DAY, 0)
    if isinstance(date, Inside) and tells_only(date.inner, "part"):
        clock = in_half_of(clock, date.inner) if "hour" in clock.known else clock
        return at_time(date.outer, clock)  # "two nights ago at 11"
    if isinstance(date, Fields):
        return date & clock if date.grain is Grain.DAY else None
    if isinstance(date, Neighbour):
        told, alone = at_time(date.value, clock), at_time(date.alone, clock)
        return Neighbour(told, alone, date.words) if told and alone else None
    if isinstance(date, Unnamed):
        named = date.fields & clock
        return Unnamed(named) if named else None
    if isinstance(date, Leaning):
        whole = date.fields & clock if date.fields.grain is Grain.DAY else None
        return Inside(clock, date) if whole else None
    if isinstance(date, Shift) and date.grain is not Grain.DAY:
        return None
    return Inside(clock, date) if isinstance(date, Shift | Inside) else None
