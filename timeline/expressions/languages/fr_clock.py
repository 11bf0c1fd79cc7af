"""How French tells the hour: "14 h 30", "quinze heures trente", "de 9 heures à midi", "samedi | à 20 h"."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Apposition,
    Approx,
    DayAndHour,
    DayRange,
    Duration,
    Fields,
    Inside,
    Moved,
    Phase,
    Range,
    Ref,
    Shift,
    Span,
    clock_alone,
    o_clock,
    tells_only,
)
from timeline.grain import Grain

rules = Rules()
TODAY = Shift(Grain.DAY, 0)
SMALL_HOURS = 5  # up to which an hour of an evening is one behind midnight
LAST_HOUR, NOON = 24, 12
PARTS = frozenset({"MO", "AF", "EV", "NI"})  # in which an hour of twelve is one of the day
LONG_WAY = 7  # hours
FAR_APART, OPENING = 3, 8  # hours


@rules("duration = number hour-word number unit", "42 km en 2 h 05 min")
def _(hours: float, minutes: float, grain: Grain) -> Duration | None:
    return Duration(Grain.HOUR, hours, more=Duration(grain, minutes)) if grain is Grain.MINUTE else None


@rules("clock = hour hour-word [yy]", "14 h 30", "à 8 h")
def _(hour: int, minute: int = 0) -> Fields | None:
    """A clock of 24 hours; "heures" may be one of twelve."""
    return of_24(Fields.of(hour=hour, minute=minute)) if hour < LAST_HOUR and minute < 60 else None


def of_24(clock: Fields) -> Fields:
    return clock.in_half(0) if 0 < clock.known["hour"] < NOON else clock


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


def alike(first: Any, last: Any) -> tuple[Fields | None, Fields | None]:
    """Two hours, both of the clock of 24 where one of them can be of no other: "de 22 heures à 5 heures"."""
    start, end = on_clock(first), on_clock(last)
    if start is None or end is None or max(start.known["hour"], end.known["hour"]) <= NOON:
        return start, end
    return of_24(start), of_24(end)


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
    time = on_day(day, clock) if clock and not clock_alone(day) else None
    if time is None:
        return None
    return DayAndHour(day, Approx(time) if how == ["APPROX"] else Span(time, "from") if how else time)


def on_day(day: Any, clock: Fields) -> Any:
    """An hour on its day, or in the part of it that is told: "samedi soir | à 8 h"; behind midnight, on the next."""
    if isinstance(day, Fields) and "part" in day.known:
        part = Fields.of(part=day.known["part"])
        outer: Any = Fields({name: value for name, value in day.known.items() if name != "part"})
    elif isinstance(day, Inside) and tells_only(day.inner, "part"):
        part, outer = day.inner, day.outer
    else:
        return at_time(day, clock)
    over = isinstance(outer, Shift) and outer.count < 0  # "la nuit dernière | à 2 h"
    night = part.known["part"] == "EV" or (over and part.known["part"] == "NI")
    figures = outer == TODAY and clock.known["minute"]  # a programme's "ce soir à 00 h 10" keeps the date it names
    if night and clock.known["hour"] < SMALL_HOURS and not figures:
        return Inside(clock, next_day(outer))
    return at_time(outer, clock if not clock.known["hour"] else in_half_of(clock, part))


def next_day(day: Any) -> Any:
    if isinstance(day, Shift) and day.grain is Grain.DAY:
        return evolve(day, count=day.count + 1)
    return Moved(day, Shift(Grain.DAY, 1))


@rules(
    "span = from duration/time to/until duration/time | between duration/time and duration/time",
    "de 14 heures à 16 heures",
    "entre 8 heures et midi",
)
def _(first: Any, last: Any) -> Range | None:
    """Hours that are told as lengths are: "de 10 heures à midi"."""
    start, end = alike(first, last)
    lengths = isinstance(first, Duration) or isinstance(last, Duration)
    return Range(start, end) if start and end and lengths else None


@rules("span = from hour to/until time | between hour and time", "de 18 à 20 h", "entre 8 et 10 h")
def _(hour: int, last: Any) -> Range | None:
    return Range(of_24(o_clock(hour)), last) if clock_alone(last) and "part" not in last.known else None


@rules(
    "clocktime = between/from number and/to number unit | between/from number and/to number unit of part",
    "Aucun train ne circulera entre 5 et 9 heures.",
    "de 10 à 18 heures",
)
def _(first: float, last: float, grain: Grain, part: Fields | None = None) -> Range | None:
    """But "de 2 à 3 heures de travail": few hours that follow each other are as likely a length."""
    apart = last - first >= FAR_APART or first >= OPENING or part is not None
    whole = first == int(first) and last == int(last) and first < last <= LAST_HOUR
    if grain is not Grain.HOUR or not (whole and apart):
        return None
    start, end = o_clock(int(first)), o_clock(int(last) % LAST_HOUR)
    if part is None:
        return Range(of_24(start), of_24(end))
    begin, stop = in_half_of(start, part), in_half_of(end, part)
    return Range(begin, stop) if begin and stop else None


@rules("span = clocktime", "entre 5 et 9 heures")
def _(hours: Range) -> Range:
    return hours


@rules("span = date/day [,] clocktime", "samedi, de 10 à 18 heures", "mardi entre 8 et 12 heures")
def _(day: Any, hours: Any) -> Apposition | None:
    start, end = at_time(day, hours.first), at_time(day, hours.last)
    return Apposition(day, Range(start, end)) if start and end else None


@rules(
    "span = to/at/toward time/duration for date/day/time | to/at/toward duration date/day",
    "Mets le réveil à 6 h 45 pour demain matin.",
    "à 20 heures samedi",
)
def _(*told: Any) -> Apposition | None:
    """An hour, and the day that it is of behind it."""
    *_, hours, day = told
    clock, outer = on_clock(hours), day.outer if isinstance(day, Inside) else day
    time = at_time(day if isinstance(day, Inside) else outer, clock) if clock and not clock_alone(day) else None
    return Apposition(time, day) if time else None


@rules(
    "span = date/day [,] from duration to/until duration/time | date/day [,] between duration and duration/time",
    "samedi de 14 heures à 16 heures",
    "mardi, entre 8 heures et midi",
)
def _(day: Any, first: Any, last: Any) -> DayRange | None:
    start, end = alike(first, last)
    begin = at_time(day, start) if start and end else None
    return DayRange(begin, end, day) if begin and end else None


@rules("span = until/before duration", "jusqu'à 18 heures", "avant 8 heures")
def _(*told: Any) -> Span | None:
    clock = on_clock(told[-1])
    return Span(clock, "before" if len(told) > 1 else "until") if clock else None


@rules("span = during/within time", "pendant 2 h 30", "La réunion a duré 1h30.")
def _(clock: Any) -> Duration | None:
    if not clock_alone(clock) or clock.known.get("meridiem") == NOON:
        return None
    return Duration(Grain.HOUR, clock.known["hour"] + clock.known["minute"] / 60)


@rules("span = toward duration/time/date/day/part/year/about", "vers 14 h", "vers 14 heures", "aux environs de Noël")
def _(mod: str, told: Any) -> Any:
    value = on_clock(told) if isinstance(told, Duration) else told
    if isinstance(value, Phase):
        return value  # "vers la fin du mois" is rough by itself
    return Approx(value, mod) if value and not isinstance(value, Ref) else None
