"""Italian times on the clock: a preposition that only hours have tells that a number is one ("alle 16", "dalle 9").

In figures an hour is one of 24, in words one of twelve: "alle 9" is in the morning, "alle tre" in the afternoon.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    DayRange,
    Fields,
    Inside,
    Range,
    Recurring,
    Shift,
    Span,
    Spoken,
    Value,
    clock_alone,
    o_clock,
)
from timeline.grain import Grain

rules = Rules()
NIGHT = Fields.of(part="NI")
TODAY = Shift(Grain.DAY, 0)
DAWN, NOON, LAST_HOUR = 6, 12, 24


def of_24(told: Any) -> Any:
    """An hour in figures is one of 24; with its minutes behind a comma it looks like a number: "21,30"."""
    if isinstance(told, float):
        hour, minute = int(told), round(told % 1 * 100)
        told = Fields.of(hour=hour, minute=minute) if hour < LAST_HOUR and minute < 60 else None
    if not isinstance(told, int | Fields):
        return told
    time = o_clock(told)
    hour = time.known.get("hour", LAST_HOUR)
    return time if "meridiem" in time.known or hour > NOON else time.in_half(NOON if hour == NOON else 0)


def by_day(told: Any) -> Fields:
    """An hour of twelve in words as that of the afternoon, where few people meet by night: "alle tre"."""
    time = o_clock(told)
    return time if "meridiem" in time.known or time.known["hour"] >= DAWN else time.in_half(NOON)


def minutes_from(minutes: int, hour: int) -> Fields:
    """So many minutes after a full hour; negative ones before it."""
    return Fields.of(hour=hour if minutes >= 0 else hour - 1 or NOON, minute=minutes % 60)


@rules("said = hour/hour12/one-o-clock and half", "alle tre e mezza")
def _(hour: int) -> Fields:
    return minutes_from(30, hour)


@rules("said = hour/hour12/one-o-clock and number quarter", "alle tre e un quarto")
def _(hour: int, quarters: float) -> Fields | None:
    return minutes_from(int(15 * quarters), hour) if quarters in (1, 3) else None


@rules("said = hour/hour12/one-o-clock less number quarter", "alle tre meno un quarto")
def _(hour: int, quarters: float) -> Fields | None:
    return minutes_from(-15, hour) if quarters == 1 else None


@rules("said = hour/hour12/one-o-clock less number", "alle dieci meno venti")
def _(hour: int, minutes: float) -> Fields | None:
    return minutes_from(-int(minutes), hour) if 0 < minutes < 60 else None


@rules("padded = hour-word hour/hour12/clock/dotclock/decimal", "ore 14", "alle ore 14.30", "alle ore nove")
def _(hour: Any) -> Any:
    """Before "ore" is read as a length."""
    return of_24(hour)


@rules("clock = padded [zone] | padded local-word", "ore 20:45 italiane")
def _(clock: Fields, zone: Fields | None = None) -> Fields | None:
    return clock & zone if zone else clock


@rules(
    "clock = hour/clock/dotclock/decimal [,] zone | hour/clock/dotclock/decimal ( zone )"
    " | hour/clock/dotclock local-word",
    "alle 16 ora italiana",
    "alle 16, ora locale",
    "alle 9.30 locali",
)
def _(hour: Any, zone: Fields) -> Fields | None:
    clock = of_24(hour)
    return clock & zone if clock else None


@rules("clock = hour12/said [,] zone", "alle tre ora locale")
def _(hour: Any, zone: Fields) -> Fields | None:
    return o_clock(hour) & zone


@rules(
    "clock = hour/hour12/said/clock/dotclock/decimal/one-o-clock of part",
    "alle 8 di sera",
    "alle tre e mezza del pomeriggio",
    "all'una di notte",
)
def _(hour: Any, part: Fields) -> Fields | None:
    told = Fields.of(hour=int(hour), minute=round(hour % 1 * 100)) if isinstance(hour, float) else o_clock(hour)
    if part.known["part"] in ("DW", "DK"):
        return None
    midnight = part == NIGHT and told.known["hour"] == NOON
    return told.in_half(0) if midnight else in_half_of(told, part)


@rules("clock = said/clock/hour/hour12 on-the-dot", "alle cinque in punto")
def _(hour: Any) -> Fields:
    return o_clock(hour)


@rules("time = hour-the clock/dotclock/said", "sono le 20.30", "le tre e mezza")
def _(clock: Fields) -> Fields:
    return clock


@rules("roughly = hour-the hour", "dopo le 20")
def _(hour: int) -> Any:
    """An hour with its article, behind a preposition: "le 20" may be things."""
    return of_24(hour)


@rules("roughly = hour-the hour12", "dopo le nove")
def _(hour: int) -> Fields:
    return o_clock(hour)


@rules("roughly = hour-the hour/clock/dotclock of date/day", "dopo le 20 di ieri")
def _(hour: Any, day: Any) -> Any:
    return at_time(day, of_24(hour))


@rules(
    "about = approx-hours hour/clock/dotclock/decimal | approx-hours hour-the decimal", "verso le 20", "verso le 9.30"
)
def _(mod: str, hour: Any) -> Approx | None:
    clock = of_24(hour)
    return Approx(clock, mod) if clock else None


@rules("about = approx-hours hour12/said | approx-hours the one-o-clock/said", "verso le sette", "verso l'una")
def _(mod: str, hour: Any) -> Approx:
    return Approx(by_day(hour), mod)


@rules(
    "about = approx-hours hour/hour12/clock/dotclock/said of date/day | approx-hours hour/clock/dotclock day",
    "verso le 20 di ieri",
)
def _(mod: str, hour: Any, day: Any) -> Approx | None:
    time = at_time(day, of_24(hour))
    return Approx(time, mod) if time else None


@rules(
    "roughly = hour/clock/dotclock/decimal of date/day | hour/clock/dotclock/decimal day",
    "alle 23 di lunedì",
    "dalle 16 di ieri",
)
def _(hour: Any, day: Any) -> Any:
    """Only behind a preposition of hours: "i 16 di ieri"."""
    return at_time(day, of_24(hour))


@rules("roughly = hour12/one-o-clock of date/day | hour12 day", "alle tre di ieri")
def _(hour: Any, day: Any) -> Any:
    return at_time(day, by_day(hour))


@rules("roughly = hour/hour12/one-o-clock and number", "alle dieci e venti")
@rules("clock = hour/hour12/one-o-clock and number of part", "alle 9 e 15 di sera")
def _(hour: int, minutes: float, part: Fields | None = None) -> Fields | None:
    clock = minutes_from(int(minutes), hour) if 0 < minutes < 60 else None
    return in_half_of(clock, part) if clock and part else clock


@rules(
    "span = at-hours/from-hours/of-hours roughly/said | to/from/of said",
    "alle 23 di lunedì",
    "alle tre e mezza",
    "dalle tre e mezza",
)
def _(time: Value) -> Value:
    return by_day(time) if clock_alone(time) else time


@rules("span = at-hours/from-hours/of-hours dotclock/clock/decimal", "alle 14.30", "alle 21,30", "il treno delle 13.30")
def _(clock: Any) -> Any:
    return of_24(clock)


@rules("span = at-hours/from-hours/of-hours hour", "alle 16", "dalle 9", "il telegiornale delle 20")
def _(hour: int) -> Spoken | None:
    """Only where nothing follows that it may count: "alle 16 persone"."""
    clock = of_24(hour)
    return Spoken(clock) if clock else None


@rules("span = at-hours/from-hours/of-hours hour12 | to/from/of one-o-clock", "alle sette", "dalle nove", "all'una.")
def _(hour: int) -> Spoken:
    return Spoken(by_day(hour))


@rules("span = until-hours hour/dotclock/clock/decimal", "fino alle 18.30", "fino alle 20")
def _(hour: Any) -> Span | None:
    clock = of_24(hour)
    return Span(Spoken(clock), "until") if clock else None


@rules("span = until-hours roughly/said/hour12 | until one-o-clock", "fino alle tre e mezza", "fino all'una.")
def _(hour: Any) -> Span:
    return Span(Spoken(by_day(hour)) if isinstance(hour, int) else hour, "until")


@rules("span = before-hours hour/dotclock/clock/decimal/roughly | before/after roughly", "prima delle 9", "dopo le 22")
def _(*told: Any) -> Span | None:
    *sign, hour = told
    clock = of_24(hour) if isinstance(hour, int | float | Fields) else hour
    return Span(clock, "after" if sign == [1] else "before") if clock else None


@rules(
    "span = from-hours hour/clock/dotclock/decimal at-hours/until-hours hour/clock/dotclock/decimal"
    " | between roughly and roughly | between time and roughly | between roughly and time",
    "dalle 8 alle 12",
    "dalle 9,30 alle 13",
    "tra le 8.30 e le 10",
)
def _(first: Any, last: Any) -> Range | None:
    start, end = of_24(first), of_24(last)
    return Range(start, end) if start and end else None


@rules(
    "span = from-hours hour12/said/clock at-hours hour12/said/clock",
    "dalle nove alle undici e mezza",
)
def _(first: Any, last: Any) -> Range:
    return Range(o_clock(first), o_clock(last))


@rules(
    "span = [on] date/day [,] from-hours hour/clock/dotclock at-hours hour/clock/dotclock",
    "lunedì dalle 8 alle 12",
)
def _(day: Any, first: Any, last: Any) -> DayRange | None:
    begin = at_time(day, of_24(first))
    return DayRange(begin, of_24(last), day) if begin else None


@rules(
    "time = date/day [,] at-hours hour/clock/dotclock/decimal | date/day clock/dotclock | date/day , clock",
    "domani alle 14.30",
    "lunedì alle 9",
    "oggi, ore 20.45",
)
def _(date: Any, hour: Any) -> Any:
    return at_time(date, of_24(hour)) if not clock_alone(date) else None


@rules(
    "time = part-alone [,] at-hours hour/hour12/clock/dotclock/decimal/said",
    "stamattina alle 8",
    "stasera, alle nove e mezza",
)
def _(part: Fields, hour: Any) -> Inside | None:
    clock = of_24(hour) if isinstance(hour, float) else in_half_of(o_clock(hour), part)
    return Inside(clock, TODAY) if clock else None


@rules(
    "time = date/day part [,] at-hours hour/hour12/clock/dotclock/decimal/said",
    "domani sera alle 21",
    "lunedì mattina, alle 9.30",
)
def _(date: Any, part: Fields, hour: Any) -> Any:
    clock = of_24(hour) if isinstance(hour, float) else in_half_of(o_clock(hour), part)
    return at_time(date, clock)


@rules("span = from-hours hour/clock/dotclock at-hours roughly", "dalle 7 alle 23 di domenica")
def _(first: Any, last: Any) -> Range | None:
    start = of_24(first)
    if isinstance(last, Inside):
        return Range(evolve(last, inner=start), last)
    return Range(Fields({**last.known, **start.known}), last) if isinstance(last, Fields) else None


@rules("time = date/day [,] at-hours hour12/said/one-o-clock", "domani alle tre e mezza")
def _(date: Any, hour: Any) -> Any:
    return at_time(date, by_day(hour)) if not clock_alone(date) else None


@rules("set = every part at-hours hour/hour12/clock/dotclock", "ogni sera alle 20")
def _(quant: str, part: Fields, hour: Any) -> Recurring | None:
    clock = in_half_of(o_clock(hour), part)
    return Recurring(clock.pattern(), quant) if clock else None
