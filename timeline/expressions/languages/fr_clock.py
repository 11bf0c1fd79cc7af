"""How French tells the hour: "14 h 30", "quinze heures trente", "de 9 heures à midi", "samedi | à 20 h"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    DayAndHour,
    DayRange,
    Duration,
    Fields,
    Inside,
    Phase,
    Range,
    Ref,
    Span,
    clock_alone,
    o_clock,
)
from timeline.grain import Grain

rules = Rules()
LAST_HOUR = 24
LONG_WAY = 7  # hours


@rules("duration = number hour-word number unit", "42 km en 2 h 05 min")
def _(hours: float, minutes: float, grain: Grain) -> Duration | None:
    return Duration(Grain.HOUR, hours, more=Duration(grain, minutes)) if grain is Grain.MINUTE else None


@rules("clock = hour hour-word [yy]", "14 h 30", "à 8 h")
def _(hour: int, minute: int = 0) -> Fields | None:
    return Fields.of(hour=hour, minute=minute) if hour < LAST_HOUR and minute < 60 else None


@rules("clock = duration yy | duration number", "à 14 heures 30", "à quinze heures trente")
def _(hours: Duration, minute: float) -> Fields | None:
    return minutes_from(hours, int(minute))


@rules("clock = duration/clock and [number] quarter-past", "à deux heures et quart", "midi et quart")
def _(hours: Any, _one: float = 1) -> Fields | None:
    return minutes_from(hours, 15)


@rules("clock = clock and demi", "midi et demi")
def _(hours: Fields) -> Fields | None:
    return minutes_from(hours, 30)


@rules(
    "clock = duration/clock minus the quarter-past | duration/clock minus number",
    "à trois heures moins le quart",
    "six heures moins dix",
)
def _(hours: Any, minutes: float = 15) -> Fields | None:
    return minutes_from(hours, -int(minutes))


@rules("clock = duration/clock of [the] part", "à 8 heures du matin", "à 3 h de l'après-midi")
def _(hours: Any, part: Fields) -> Fields | None:
    clock = on_clock(hours)
    return in_half_of(clock, part) if clock and part.known["part"] not in ("DW", "DK") else None


@rules("zone = zone-word of city", "à 14 h, heure de Moscou")
def _(_time: str, zone: str) -> Fields:
    return Fields.of(zone=zone)


@rules("clock = duration zone | duration/clock , zone | duration ( zone )", "à 14 heures GMT", "à 14 h, heure locale")
def _(hours: Any, zone: Fields) -> Fields | None:
    clock = on_clock(hours)
    return clock & zone if clock else None


def on_clock(told: Any) -> Fields | None:
    """So many hours as a time on the clock: "14 heures"; None of what is none."""
    if clock_alone(told):
        return told
    if not isinstance(told, Duration) or told.grain is not Grain.HOUR or told.mod or told.more or told.count is None:
        return None
    hour, half = divmod(told.count, 1)
    return Fields.of(hour=int(hour), minute=int(60 * half)) if 0 <= hour < LAST_HOUR else None


def minutes_from(hours: Any, minutes: int) -> Fields | None:
    """So many minutes behind a full hour, or before it."""
    clock = on_clock(hours)
    if clock is None or clock.known["minute"] or not -60 < minutes < 60:
        return None
    total = clock.known["hour"] * 60 + minutes
    return Fields({**clock.known, "hour": total // 60 % 24, "minute": total % 60})


@rules("time = date/day duration", "mardi 14 heures")
def _(day: Any, hours: Duration) -> Any:
    clock = on_clock(hours)
    return at_time(day, clock) if clock else None


@rules("span = to/at/commencing duration", "à 14 heures", "dès 8 heures")
def _(*told: Any) -> Any:
    *begun, hours = told
    clock = on_clock(hours)
    return Span(clock, "from") if clock and begun else clock


@rules("span = to duration of", "à deux heures de Paris")
def _(way: Duration) -> Any:
    """How far it is, where few hours are told."""
    return way if way.grain < Grain.DAY and (way.count or 0) < LONG_WAY else on_clock(way)


@rules(
    "span = [from/for/since] date/day/time [,] to/at/toward/commencing time/duration",
    "Ils se retrouvent samedi à 14 h.",
    "hier vers 18 h",
    "lundi 6 septembre à partir de 8 h 30",
    "samedi à 14 heures",
)
def _(day: Any, *told: Any) -> DayAndHour | None:
    *how, hours = told
    clock = on_clock(hours)
    late = isinstance(day, Inside) and clock is not None and not clock.known["hour"]
    time = at_time(day.outer if late else day, clock) if clock and not clock_alone(day) else None
    if time is None:
        return None
    return DayAndHour(day, Approx(time) if how == ["APPROX"] else Span(time, "from") if how else time)


@rules(
    "span = from duration/time to/until duration/time | between duration/time and duration/time",
    "de 14 heures à 16 heures",
    "entre 8 heures et midi",
)
def _(first: Any, last: Any) -> Range | None:
    """Hours that are told as lengths are: "de 10 heures à midi"."""
    start, end = on_clock(first), on_clock(last)
    lengths = isinstance(first, Duration) or isinstance(last, Duration)
    return Range(start, end) if start and end and lengths else None


@rules("span = from hour to/until time | between hour and time", "de 18 à 20 h", "entre 8 et 10 h")
def _(hour: int, last: Any) -> Range | None:
    return Range(o_clock(hour), last) if clock_alone(last) and "part" not in last.known else None


@rules(
    "span = date/day [,] from duration to/until duration/time | date/day [,] between duration and duration/time",
    "samedi de 14 heures à 16 heures",
    "mardi, entre 8 heures et midi",
)
def _(day: Any, first: Any, last: Any) -> DayRange | None:
    start, end = on_clock(first), on_clock(last)
    begin = at_time(day, start) if start and end else None
    return DayRange(begin, end, day) if begin and end else None


@rules("span = until/before duration", "jusqu'à 18 heures", "avant 8 heures")
def _(*told: Any) -> Span | None:
    clock = on_clock(told[-1])
    return Span(clock, "before" if len(told) > 1 else "until") if clock else None


@rules("span = during/within time", "pendant 2 h 30", "La réunion a duré 1h30.")
def _(clock: Any) -> Duration | None:
    if not clock_alone(clock) or "meridiem" in clock.known:
        return None
    return Duration(Grain.HOUR, clock.known["hour"] + clock.known["minute"] / 60)


@rules("span = toward duration/time/date/day/part/year/about", "vers 14 h", "vers 14 heures", "aux environs de Noël")
def _(mod: str, told: Any) -> Any:
    value = on_clock(told) if isinstance(told, Duration) else told
    if isinstance(value, Phase):
        return value  # "vers la fin du mois" is rough by itself
    return Approx(value, mod) if value and not isinstance(value, Ref) else None
