"""Rules that Spanish and Portuguese share for the hours and parts of a day, and for what comes round again."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import SharedRules
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Base,
    Duration,
    Fields,
    Inside,
    Range,
    Recurring,
    Shift,
    Span,
    Spoken,
    Value,
    o_clock,
    recurring,
)
from timeline.grain import Grain

both = SharedRules("es", "pt")
NIGHT = Fields.of(part="NI")
NOON = 12


@both(
    "padded = [hour-the] dotclock/clock hour-of | hour-the hour hour-of",
    es="a las 11.30 horas|(22.30 horas)|a las 20 horas",
    pt="às 11:30 horas|às 20 horas",
)
def _(clock: Any) -> Fields | None:
    """Before it is read as a length; "las 24 horas" is one."""
    return None if clock == 24 else of_the_day(clock)


@both(
    "clock = padded | hour-the clock/dotclock",
    es="a las 11.30 horas|a las 20:30|a las 8.15",
    pt="às 11:30 horas|às 20:30",
)
def _(clock: Fields) -> Fields:
    return of_the_day(clock)


@both("clock = hour hour-of", es="21 h", pt="21 h")
def _(hour: int) -> Fields:
    return of_the_day(hour)


@both("said = hour-the hour12/hour", es="a las 20|a la una", pt="às 20|à uma")
def _(hour: int) -> Fields:
    return o_clock(hour)


def of_the_day(clock: Any) -> Fields:
    """An hour in figures with its minutes, or with "horas", is one of 24."""
    time = o_clock(clock)
    hour = time.known["hour"]
    return time.in_half(NOON if hour == NOON else 0) if hour <= NOON else time


@both("said = hour-the hour12/hour and half", es="a las tres y media", pt="às três e meia")
def _(hour: int) -> Fields:
    return minutes_from(30, hour)


@both("said = hour-the hour12/hour and lone-quarter", es="a las tres y cuarto", pt="às três e um quarto")
def _(hour: int) -> Fields:
    return minutes_from(15, hour)


@both("said = hour-the hour12/hour less lone-quarter", es="a las tres menos cuarto", pt="às três menos um quarto")
def _(hour: int) -> Fields:
    return minutes_from(-15, hour)


@both("said = hour-the hour12/hour and number", es="a las diez y veinte", pt="às dez e vinte")
def _(hour: int, minutes: float) -> Fields | None:
    return minutes_from(int(minutes), hour) if 0 < minutes < 60 else None


@both("said = hour-the hour12/hour less number", es="a las diez menos veinte", pt="às dez menos vinte")
def _(hour: int, minutes: float) -> Fields | None:
    return minutes_from(-int(minutes), hour) if 0 < minutes < 60 else None


def minutes_from(minutes: int, hour: int) -> Fields:
    """So many minutes after a full hour; negative ones before it."""
    full = hour if minutes >= 0 else hour - 1 or 12
    return Fields.of(hour=full, minute=minutes % 60)


@both("clock = said on-the-dot", es="a las cinco en punto", pt="às cinco em ponto")
def _(clock: Fields) -> Fields:
    return clock


@both("clock = said zone", es="a las 8 hora local", pt="às 8 hora local")
def _(clock: Fields, zone: Fields) -> Fields | None:
    return clock & zone


@both("clock = said am/pm", es="a las 8 p. m.")
def _(clock: Fields, half: int) -> Fields | None:
    return clock.in_half(half) if clock.known["hour"] <= 12 else None


@both(
    "clock = said/clock of the-part | said/clock the-part | hour12 of the-part",
    es="a las 11 de la mañana",
    pt="às 11 da manhã",
)
def _(clock: Any, part: Fields) -> Fields | None:
    if part.known["part"] == "SH":
        part = Fields.of(part="MO")
    hour = o_clock(clock)
    noon = part.known["part"] == "MI"  # "la una del mediodía", "las doce del mediodía"
    if noon:
        return hour.in_half(12) if hour.known["hour"] <= 12 else None
    return hour.in_half(0) if hour.known["hour"] == 12 and part == NIGHT else in_half_of(hour, part)


@both("span = over/since/until/from/for said", es="a las tres|desde las 9|hasta las 20")
def _(hour: Fields) -> Fields | Spoken:
    """A full hour only where nothing follows that it may count: "a las tres hermanas"."""
    return hour if hour.known["minute"] else Spoken(hour)


@both("span = before/after said", es="antes de las 9|después de las tres y media")
def _(sign: int, hour: Fields) -> Span:
    relation = "before" if sign < 0 else "after"
    return Span(hour if hour.known["minute"] else Spoken(hour), relation)


@both(
    "span = between said and said/time | since said until said/time", es="entre las 9 y las 11|desde las 9 hasta las 14"
)
def _(first: Fields, last: Any) -> Range:
    return Range(first, last)


@both("time = the-part", es="por la mañana|al mediodía|de la madrugada", pt="de manhã|ao meio-dia")
def _(part: Fields) -> Fields:
    return part


@both("time = that-part", es="aquella noche|esa misma tarde", pt="naquela noite|nessa mesma tarde")
def _(part: Fields) -> Inside:
    return Inside(part, Shift(Grain.DAY, 0, Base.MENTION))


@both(
    "time = the-part turned-behind",
    es="la noche anterior|a la mañana siguiente",
    pt="na noite anterior|na manhã seguinte",
)
def _(part: Fields, turn: int) -> Inside:
    return Inside(part, Shift(Grain.DAY, turn, Base.MENTION))


@both(
    "time = the-part date/day | the-part of date/day",
    es="la noche del lunes|la tarde de ayer",
    pt="a noite da segunda-feira|a tarde de ontem",
)
def _(part: Fields, date: Any) -> Any:
    return at_time(date, part)


@both("set = all-the duration", es="todos los días|todos los meses", pt="todos os dias|todos os meses")
def _(quant: str, length: Duration) -> Recurring:
    return recurring(evolve(length, count=length.count or 1), quant)


@both(
    "set = all-the weekday/weekdays/month/season/seasons",
    es="todos los lunes|todos los veranos",
    pt="todas as segundas-feiras",
)
def _(quant: str, day: Fields) -> Recurring:
    return Recurring(day.pattern(), quant)


@both(
    "set = times to-the unit | times over the unit",
    es="dos veces al año|tres veces a la semana",
    pt="duas vezes ao ano|três vezes à semana",
)
def _(freq: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), "", freq)


@both("set = to-the unit", es="treinta euros al mes", pt="trinta euros ao mês")
def _(grain: Grain) -> Recurring | None:
    """But "estar al día" is to know the news."""
    return recurring(Duration(grain, 1)) if grain in (Grain.MONTH, Grain.YEAR) else None


@both("set = every-part", es="todas las mañanas", pt="todas as manhãs")
def _(often: Recurring) -> Recurring:
    return often


@both(
    "span = from date/day/year over date/day/year | from said/time over said/time",
    es="de lunes a viernes|de 2015 a 2019|de las 9 a las 14 horas",
    pt="de 2015 a 2019",
)
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@both("span = from hour over said/time", es="de 9 a 14 h", pt="de 9 a 14 h")
def _(first: int, last: Any) -> Range | None:
    return Range(o_clock(first), last) if isinstance(last, Fields) and "hour" in last.known else None
