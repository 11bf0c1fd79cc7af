"""How German tells the hour and the part of the day: "halb drei", "Freitagabend", "am Freitag | um 20 Uhr"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.rules.relative import so_long_before
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    DayAndHour,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Pair,
    Phase,
    Range,
    Ref,
    Shift,
    Today,
    Value,
    clock_alone,
    dated,
    o_clock,
)
from timeline.grain import Grain

rules = Rules()


def hour_in(clock: Any, part: Fields) -> Fields | None:
    """An hour in the part of the day that tells it: "12 Uhr mittags" is noon, "1 Uhr mittags" an hour later."""
    noon = part.known["part"] == "MI" and o_clock(clock).known["hour"] in (11, 12)
    return o_clock(clock) if noon else in_half_of(clock, Fields.of(part="AF") if part.known["part"] == "MI" else part)


@rules("clock = hour/hour12/clock/dotclock oclock", "um 14 Uhr", "um drei Uhr", "um 4:45 Uhr", "um 9.30 Uhr")
def _(hour: Any) -> Fields:
    return o_clock(hour)


@rules("clock = hour oclock number", "um 14 Uhr 30")
def _(hour: int, minute: float) -> Fields | None:
    """But "um 14 Uhr ein Treffen", "trag es um 14 Uhr ein"."""
    return Fields.of(hour=hour, minute=int(minute)) if minute == int(minute) and 1 < minute < 60 else None


@rules("clock = minutes-before-hour hour12 [oclock]", "um halb drei", "um dreiviertel acht", "um viertel vier")
def _(minutes: int, hour: int) -> Fields:
    """Of the hour that is named: "halb drei" is 2.30."""
    return Fields.of(hour=hour - 1 or 12, minute=minutes) if hour > 1 else Fields.of(hour=0, minute=minutes)


@rules(
    "clock = minutes-before-hour past hour12 [oclock] | number past hour12 oclock"
    " | number past minutes-before-hour hour12",
    "um Viertel nach drei",
    "um Viertel vor acht",
    "zehn vor acht Uhr",
    "fünf vor halb neun",
)
def _(minutes: float, sign: int, *told: int) -> Fields | None:
    *half, hour = told
    total = 60 * hour + sign * int(minutes) - (60 - half[0] if half else 0)
    return Fields.of(hour=total // 60 % 24, minute=total % 60) if minutes < 60 else None


@rules(
    "time = clock daily-part/part/early | daily-part clock-at clock",
    "um 8 Uhr morgens",
    "um 5 Uhr früh",
    "abends um 8 Uhr",
)
def _(a: Any, b: Any) -> Fields | None:
    clock, part = (a, b) if "hour" in a.known else (b, a)
    return hour_in(clock, part)


@rules("time = date/day daily-part", "am 17. Juli morgens")
def _(date: Any, part: Fields) -> Any:
    return at_time(date, part)


@rules(
    "time = weekday-part | weekday-part [,] date | deictic weekday-part", "am Freitagabend", "am Montagmorgen, 8. Mai"
)
def _(*told: Any) -> Any:
    if isinstance(told[0], Lean):
        lean, part = told
        weekday = Fields.of(weekday=part.known["weekday"])
        return Inside(Fields.of(part=part.known["part"]), Leaning(weekday, lean, named=True))
    part, *date = told
    return part & date[0] if date and isinstance(date[0], Fields) else part if not date else None


@rules("time = weekday-part [clock-at] clock | weekday-part , clock", "am Freitagabend um 8 Uhr")
def _(part: Fields, clock: Fields) -> Fields | None:
    told = hour_in(clock, part)
    return told & Fields.of(weekday=part.known["weekday"]) if told else None


@rules(
    "time = [the] [phase] part [of] date/day | [the] phase part | [phase] part on/from date/day"
    " | [the] turned part [of] date",
    "am Morgen des 22. Juni",
    "am frühen Morgen des 6. Juni",
    "am späten Nachmittag",
    "in der Nacht des 14. August",
    "am Abend vom 5. Mai",
)
def _(*told: Any) -> Any:
    mod = [one for one in told if isinstance(one, str)]
    part, *date = [one for one in told if not isinstance(one, str | int)]
    time = at_time(date[0], part) if date else part
    return None if time is None else Phase(time, mod[0]) if mod else time


@rules("time = [the] part before/after date/day", "am Abend vor Weihnachten")
def _(part: Fields, sign: int, date: Any) -> Inside | None:
    exact = isinstance(date, Fields) and date.grain is Grain.DAY
    return Inside(part, Moved(date, Shift(Grain.DAY, sign))) if exact else None


@rules("time = [the] part to/on date/day", "in der Nacht zum Freitag", "in der Nacht auf den 5. Mai")
def _(part: Fields, date: Any) -> Inside | None:
    """The night before that day."""
    exact = isinstance(date, Fields | Shift) and date.grain is Grain.DAY and part.known["part"] == "NI"
    return Inside(part, Moved(date, Shift(Grain.DAY, -1))) if exact else None


@rules("time = [the] part from nth", "in der Nacht vom 16. auf den 17. April 1945")
def _(part: Fields, day: Fields) -> Fields | None:
    return part & day


@rules("span = [in] time to/on/- date | [in] time / date", "in der Nacht vom 16. auf den 17. April 1945")
def _(night: Any, date: Any) -> Pair | None:
    """A night by both its days, of which only the second names the month."""
    told = isinstance(night, Fields) and night.known.keys() == {"part", "day"} and isinstance(date, Fields)
    if not told or date.grain is not Grain.DAY:
        return None
    shared = {name: date.known[name] for name in ("year", "month") if name in date.known}
    return Pair(Fields({**shared, **night.known}), date)


@rules("span = [on] nth / date | [on] nth - date", "am 5./6. Mai 1945")
def _(first: Fields, last: Any) -> Pair | None:
    whole = isinstance(last, Fields) and "month" in last.known
    return Pair(dated(first, last), last) if whole else None


@rules(
    "span = [from] hour/dotclock -/to/until time | between hour/dotclock and time",
    "von 14 bis 18 Uhr",
    "zwischen 14 und 16 Uhr",
    "10-18 Uhr",
)
def _(first: Any, last: Any) -> Range | None:
    return Range(o_clock(first), last) if clock_alone(last) else None


@rules("span = [clock-at] dotclock and time", "um 13.00 und 17.45 Uhr")
def _(first: Fields, last: Any) -> Pair | None:
    return Pair(first, last) if clock_alone(last) else None


@rules("span = clock-at/toward clock/time/dotclock", "um 3 Uhr", "gegen 3 Uhr", "um 9.30 Uhr morgens")
def _(*told: Any) -> Any:
    clock = told[-1]
    if isinstance(clock, Fields) and clock.known.keys() == {"hour", "minute"} and len(told) > 1:
        return Approx(clock, told[0])
    return clock


@rules(
    "span = [on] date/day/time/morrow [,] clock-at/toward clock/time",
    "am 1. September 1939 um 4:45 Uhr",
    "am Freitag gegen 3 Uhr",
    "heute um 8 Uhr",
)
def _(date: Any, *told: Any) -> DayAndHour | None:
    """The preposition of hours stands between two times."""
    clock = told[-1]
    if not clock_alone(clock):
        return None
    day = date
    if isinstance(date, Fields) and "part" in date.known:
        clock = hour_in(clock, date)
        day = Fields({name: value for name, value in date.known.items() if name != "part"})
    time = at_time(day, clock) if clock else None
    if time is None:
        return None
    return DayAndHour(date, Approx(time, told[0]) if len(told) > 1 else time)


# --- today and tomorrow ---


@rules("span = on/in part | on/in the part | in/on time", "am Nachmittag wurde der Garten besichtigt", "in der Nacht")
def _(part: Value) -> Value:
    return part


@rules("day = morrow , weekday | [the] that-day weekday", "morgen, Dienstag, ist Probe", "am gestrigen Sonntag")
def _(day: Shift, _weekday: Fields) -> Shift:
    return day


@rules("day = morrow before duration", "Heute vor zehn Jahren starb er.")
def _(now: Shift, sign: int, duration: Duration) -> Value | None:
    return so_long_before(duration, sign, now)


@rules("onward = morrow", "Morgen beginnt die Messe.", "Heute ist das anders.")
def _(day: Shift) -> Value:
    """On the last floor, for "am Morgen" is the morning."""
    return day if day.count else Today()


@rules("span = until/since/from/for/by/between/of/to morrow", "bis morgen")
def _(*told: Any) -> Value:
    """ "Bis heute" is up to the time of writing."""
    return told[-1] if told[-1].count else Ref("PRESENT_REF")


@rules("time = morrow part/early/daily-part | morrow morrow | date/day early/morrow", "morgen Abend", "heute morgen")
def _(day: Any, part: Any) -> Any:
    return at_time(day, part if isinstance(part, Fields) else Fields.of(part="MO")) if part != day else None


@rules("time = morrow [,] clock | morrow [,] part [clock-at] clock", "morgen, 8 Uhr", "morgen Abend 8 Uhr")
def _(day: Shift, *told: Any) -> Any:
    *part, clock = told
    return at_time(day, hour_in(clock, part[0]) if part else clock)


@rules("span = morrow [,] from/until time", "morgen ab 12 Uhr")
def _(day: Shift, clock: Any) -> DayAndHour | None:
    time = at_time(day, clock) if clock_alone(clock) else None
    return DayAndHour(day, time) if time else None


@rules("span = [from] morrow to/until date/day/weekday/morrow", "von heute bis Freitag")
def _(first: Shift, last: Value) -> Range:
    return Range(first, last)
