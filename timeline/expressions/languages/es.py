"""Spanish: the rules that only Spanish has, most of them because adjectives and articles stand where they do there."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.es_cues import CUES, ENDINGS
from timeline.expressions.languages.es_holidays import HOLIDAYS
from timeline.expressions.languages.es_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit, ten_years
from timeline.expressions.rules.parts import part_of
from timeline.expressions.rules.relative import stretched
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    Spoken,
    Stretch,
    The,
    Value,
    o_clock,
    recurring,
    tells_only,
    unify,
)
from timeline.grain import Grain

rules = Rules()
LATEST_CENTURY = 21
NIGHT = Fields.of(part="NI")
NOON = 12


# --- numbers and lengths ---


@rules("number = ten and digit", "treinta y cinco años")
def _(ten: int, digit: int) -> int:
    return ten + digit


@rules("number = number power", "dos mil años", "tres millones de años")
def _(count: float, power: int) -> int:
    return round(count * power)


@rules("number = number and half power", "tres y medio millones de años")
def _(count: float, power: int) -> float:
    return (count + 0.5) * power


@rules("duration = half unit", "media hora", "medio año")
def _(grain: Grain) -> Duration:
    return Duration(grain, 0.5)


@rules("duration = duration and half", "un año y medio", "dos horas y media")
def _(duration: Duration) -> Duration | None:
    return evolve(duration, count=duration.count + 0.5) if duration.count and not duration.more else None


@rules("duration = unit and half", "hora y media")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1.5)


@rules("duration = number lone-quarter of unit", "un cuarto de hora", "tres cuartos de hora")
def _(count: float, grain: Grain) -> Duration:
    return Duration(grain, count / 4)


@rules("duration = number/several lasting", "dos lustros", "varios lustros")
def _(count: Any, length: Duration) -> Duration:
    return evolve(length, count=None if count == "X" else length.count * count)


@rules("duration = number/several unit more", "una hora más", "tres días consecutivos")
def _(count: Any, grain: Grain) -> Duration:
    return Duration(grain, None if count == "X" else float(count))


@rules("duration = number over number unit", "de dos a tres semanas")
def _(first: float, last: float, grain: Grain) -> Duration | None:
    """But "de 9 a 14 horas" tells two hours of the day."""
    return Duration(grain, first, "APPROX") if first < last and grain is not Grain.HOUR else None


@rules("stretch = some-time", "Esperaron mucho tiempo.")
def _(some: Ref) -> Ref:
    return some


# --- dates ---


@rules(
    "date = [the] dom/nth of month of/, year",
    "el 3 de mayo de 2021",
    "16 de marzo del 2001",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules(
    "date = [the] weekday [,] dom/nth of month [of/,] year | [the] weekday [,] dom/nth of month"
    " | [the] weekday [,] numbered-unit of month [of] year | [the] weekday [,] [the] numbered-unit",
    "el lunes 3 de mayo de 2021",
    "el lunes, 8 de noviembre",
    "el lunes día 8",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("numbered-unit = dom . dot-ordinal", "el 1.º de mayo")
@rules("numbered-unit = day-word dom", "el día 13 de mayo", "los días 15 y 16 de marzo")
def _(day: Fields) -> Fields:
    return day


@rules("numbered-unit = decade-word number/tens", "los años 90", "los años noventa", "la década de los ochenta")
def _(number: float) -> Fields | None:
    return Fields.of(decade=int(number)) if number in range(10, 100, 10) else None


@rules("numbered-unit = decade-word year", "los años 1920", "la década de 1980")
def _(year: Fields) -> Fields | None:
    return ten_years(year)


@rules("numbered-unit = unit of month", "el mes de noviembre de 1999", "los meses de julio y agosto")
def _(grain: Grain, month: Fields) -> Fields | None:
    return month if grain is Grain.MONTH else None


@rules(
    "date = [the] numbered-unit | [the] numbered-unit of year | [the] numbered-unit of month [of] year"
    " | [the] numbered-unit of month",
    "el día 5 de mayo",
    "los años 90",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("date = the holiday/feast | the holiday of year/modern", "la Navidad", "la Semana Santa de 2019")
def _(holiday: Fields, year: Fields | None = None) -> Fields | None:
    return holiday & year if year else holiday


@rules("date = the isodate/numdate", "el 8/11/2021")
def _(date: Fields) -> Fields:
    return date


@rules("date = year-word year/modern", "hacia año 2006")
def _(year: Fields) -> Fields:
    return year


@rules("date = deictic year-word year/modern", "este mismo año 2000")
def _(_lean: Lean, year: Fields) -> Fields:
    return year


@rules("date = the modern", "el 2002", "el Mundial del 2002")
def _(year: Fields) -> Fields:
    return year


@rules("span = [in/between/during] date and roman", "entre los siglos XVI y XVII")
def _(first: Any, number: int) -> Range | None:
    century = isinstance(first, Fields) and first.grain is Grain.CENTURY
    return Range(first, Fields.of(century=100 * (number - 1))) if century else None


@rules("date = the tens", "los sesenta")
def _(number: int) -> Fields:
    return Fields.of(decade=number)


@rules("about = [the] edge of the number", "a finales de los 80")
def _(mod: str, number: float) -> Phase | None:
    return Phase(Fields.of(decade=int(number)), mod) if number in range(10, 100, 10) else None


@rules(
    "date = [the] unit roman/number [era] | [the] roman unit [era]",
    "el siglo XIX",
    "el siglo V a. C.",
    "el III milenio",
)
def _(*told: Any) -> Fields | None:
    number, grain = sorted(told[:2], key=lambda one: isinstance(one, Grain))
    named = (Grain.QUARTER, Grain.CENTURY, Grain.MILLENNIUM)
    if grain not in named or number != int(number) or (grain is Grain.CENTURY and number > LATEST_CENTURY):
        return None
    part = ordinal_unit(int(number), grain)
    if not isinstance(part, Fields) or (told[2:] and grain is Grain.QUARTER):
        return None
    return before_christ(part) if told[2:] == ("BCE",) else part


@rules("date = [the] nearest weekday", "el próximo sábado", "el pasado lunes")
def _(lean: Lean, weekday: Fields) -> Any:
    """The nearest that way, even where it is tomorrow."""
    return Leaning(weekday, lean)


@rules("date = [the] this weekday/month/season", "este miércoles", "este verano", "este mayo")
def _(fields: Fields) -> Any:
    """Of a weekday it says no more than its name does: "este miércoles" may be over or to come."""
    return fields if "weekday" in fields.known else Leaning(fields, Lean.THIS)


# --- days and units told from now, or from another ---


@rules("set = plural-the weekday/weekdays", "abre los lunes", "los fines de semana", "los domingos")
def _(day: Fields) -> Recurring:
    return Recurring(day.pattern())


@rules("day = the weekday/month/season", "el lunes", "antes del sábado", "el otoño")
def _(fields: Fields) -> Fields:
    return fields


@rules("day = relative [,] [the] weekday", "hoy jueves", "mañana, domingo")
def _(day: Value, _weekday: Fields) -> Value:
    return day


@rules("day = relative [,] date", "hoy, 8 de noviembre")
def _(_day: Value, date: Value) -> Value:
    return date


@rules(
    "day = ahead [only] duration | ahead [only] bound/approx duration | ahead only bound duration",
    "hace tres años",
    "dentro de dos días",
    "hace más de 30 años",
    "hace apenas un mes",
)
def _(sign: int, *told: Any) -> Value:
    *mod, length = told
    moved = length.shifted(sign, Base.ANCHOR)
    return Approx(moved, mod[0]) if mod else moved


@rules("day = ahead duration ago", "hace dos años atrás")
def _(sign: int, length: Duration, _sign: int) -> Value:
    return length.shifted(sign, Base.ANCHOR)


@rules("stretch = unit/units moved | several unit moved", "días después", "pocas horas antes", "años más tarde")
def _(*told: Any) -> Duration | None:
    """As the guideline for Spanish has it, where it is not said how many."""
    grain = next((one for one in told if isinstance(one, Grain)), None)
    return Duration(grain, None) if grain else None


@rules("stretch = ahead [only] several unit", "hace unos días", "hace sólo unas semanas")
def _(sign: int, _several: str, grain: Grain) -> Duration | None:
    return Duration(grain, None) if sign < 0 else None


@rules("day = [the] unit deictic-behind", "el año pasado", "la semana que viene", "el mes próximo")
def _(grain: Grain, lean: Lean) -> Value:
    return Shift(grain, lean.turn)


@rules(
    "day = [the] month/weekday/season/weekend/holiday deictic-behind | [the] date deictic-behind",
    "el lunes pasado",
    "el próximo lunes, y el jueves venidero",
    "junio pasado",
    "el 28 de abril próximo",
)
def _(fields: Any, lean: Lean) -> Value | None:
    if not isinstance(fields, Fields):
        return None
    if "weekend" in fields.known:
        return Shift(Grain.WEEKEND, lean.turn)
    return Leaning(fields, lean, named=True) if fields.cycle else None


@rules("day = the deictic date | deictic date", "el pasado día 3", "el próximo día 15")
def _(lean: Lean, day: Any) -> Leaning | None:
    return Leaning(day, lean) if isinstance(day, Fields) and day.cycle is Grain.MONTH else None


@rules("day = [the] deictic dom", "el pasado 3")
def _(lean: Lean, day: Fields) -> Leaning:
    return Leaning(day, lean)


@rules(
    "stretch = [the] number deictic unit | [the] number unit deictic-behind",
    "los cinco últimos años",
    "los dos años pasados",
)
def _(count: float, *told: Any) -> Value:
    lean, grain = sorted(told, key=lambda one: isinstance(one, Grain))
    return stretched(lean, Duration(grain, count))


@rules(
    "stretch = the number unit turned-behind | the units turned-behind",
    "los tres años siguientes",
    "los días anteriores",
)
def _(*told: Any) -> Stretch:
    *count, grain, turn = told
    return Stretch(Duration(grain, *(count or [None])), turn, Base.MENTION)


@rules("day = the units/duration final", "los minutos finales")
def _(length: Any, number: int) -> Portion | None:
    whole = Duration(length, None) if isinstance(length, Grain) else length
    return Portion(whole, -1) if number == -1 else None


@rules("about = all date/day", "todo el verano pasado", "todo el día")
def _(value: Value) -> Value:
    return Duration(value.grain, 1) if isinstance(value, The) else value


@rules(
    "day = the/to-the unit turned-behind | to-the turned unit",
    "el día siguiente",
    "al día siguiente",
    "el año anterior",
)
def _(*told: Any) -> Shift:
    grain, turn = sorted(told, key=lambda one: not isinstance(one, Grain))
    return Shift(grain, turn, Base.MENTION)


@rules(
    "day = the/to-the weekday/month/season/weekend turned-behind",
    "el lunes siguiente",
    "al verano siguiente",
)
def _(fields: Fields, turn: int) -> Leaning:
    return Leaning(fields, Lean.LAST if turn < 0 else Lean.NEXT, Base.MENTION)


@rules("day = date date/day", "la primera mitad del siglo XX")
def _(part: Any, whole: Any) -> Value | None:
    """ "Del" is the preposition and the article of the whole in one word."""
    named = isinstance(part, Fields) and {"half", "quarter", "month", "season"} & part.known.keys()
    return part_of(part, whole) if named and len(part.known) == 1 else None


@rules(
    "day = [the] ordinal/final unit day/date",
    "la primera semana del mes pasado",
)
def _(number: int, grain: Grain, outer: Any) -> Value | None:
    part = ordinal_unit(number, grain)
    if isinstance(part, Fields):
        return part_of(part, outer)
    return Inside(part, outer) if part else None


@rules(
    "about = [the] ordinal/final fortnight of month | [the] ordinal/final fortnight of month of year"
    " | [the] ordinal/final fortnight of/, date/day | [the] ordinal/final fortnight day/date",
    "la primera quincena de mayo",
    "la segunda quincena de mayo de 2019",
)
def _(number: int, *told: Any) -> Phase | None:
    whole = unify(told) if all(isinstance(one, Fields) for one in told) else told[0]
    return Phase(whole, "START" if number == 1 else "END", 2) if whole and number in (1, 2, -1) else None


@rules("duration = number fortnight", "una quincena")
def _(count: float) -> Duration:
    return Duration(Grain.WEEK, 2 * count)


# --- shades, and what a word alone refers to ---


@rules(
    "about = [the] edge date/day | [the] edge of deictic/turned unit",
    "principios del siglo XX",
    "a finales del año pasado",
    "a mediados del 2003",
)
def _(mod: str, *told: Any) -> Phase:
    return Phase(told[-1], mod)


@rules("about = stretch of time | stretch time", "las primeras horas de la mañana")
def _(hours: Any, time: Value) -> Phase | None:
    mod = {1: "START", -1: "END"}.get(hours.number) if isinstance(hours, Portion) else None
    return Phase(time, mod) if mod else None


@rules("span = the vague-adjective | possessive vague-adjective", "el pasado Mundial", "su próximo trabajo")
def _(ref: Ref) -> Ref:
    return ref


@rules("span = future-adjective", "el futuro puente", "las futuras inversiones")
def _(ref: Ref) -> Ref:
    return ref


@rules("nothing = the future-adjective of | possessive future-adjective", "el futuro de la empresa", "su futuro")
def _(*_: Any) -> str:
    return "what becomes of something"


@rules("span = in the future-adjective", "Lo harán en el futuro.")
def _(ref: Ref) -> Ref:
    return ref


@rules("span = since/until/by/of/in then", "desde entonces", "hasta entonces")
def _(ref: Ref) -> Ref:
    return ref


@rules("span = of moment | until/in the moment/date-word", "de momento", "hasta el momento", "hasta la fecha")
def _(ref: Ref) -> Ref:
    return ref


# --- the clock ---


@rules(
    "padded = [hour-the] dotclock/clock hour-of | hour-the hour hour-of",
    "a las 11.30 horas",
    "(22.30 horas)",
    "a las 20 horas",
)
def _(clock: Any) -> Fields | None:
    """Before it is read as a length; "las 24 horas" is one."""
    return None if clock == 24 else of_the_day(clock)


@rules("clock = padded | hour-the clock/dotclock", "a las 11.30 horas", "a las 20:30", "a las 8.15")
def _(clock: Fields) -> Fields:
    return of_the_day(clock)


@rules("clock = hour hour-of", "21 h")
def _(hour: int) -> Fields:
    return of_the_day(hour)


@rules("said = hour-the hour12/hour", "a las 20", "a la una")
def _(hour: int) -> Fields:
    return o_clock(hour)


def of_the_day(clock: Any) -> Fields:
    """An hour in figures with its minutes, or with "horas", is one of 24."""
    time = o_clock(clock)
    hour = time.known["hour"]
    return time.in_half(NOON if hour == NOON else 0) if hour <= NOON else time


@rules("said = hour-the hour12/hour and half", "a las tres y media")
def _(hour: int) -> Fields:
    return minutes_from(30, hour)


@rules("said = hour-the hour12/hour and lone-quarter", "a las tres y cuarto")
def _(hour: int) -> Fields:
    return minutes_from(15, hour)


@rules("said = hour-the hour12/hour less lone-quarter", "a las tres menos cuarto")
def _(hour: int) -> Fields:
    return minutes_from(-15, hour)


@rules("said = hour-the hour12/hour and number", "a las diez y veinte")
def _(hour: int, minutes: float) -> Fields | None:
    return minutes_from(int(minutes), hour) if 0 < minutes < 60 else None


@rules("said = hour-the hour12/hour less number", "a las diez menos veinte")
def _(hour: int, minutes: float) -> Fields | None:
    return minutes_from(-int(minutes), hour) if 0 < minutes < 60 else None


def minutes_from(minutes: int, hour: int) -> Fields:
    """So many minutes after a full hour; negative ones before it."""
    full = hour if minutes >= 0 else hour - 1 or 12
    return Fields.of(hour=full, minute=minutes % 60)


@rules("clock = said on-the-dot", "a las cinco en punto")
def _(clock: Fields) -> Fields:
    return clock


@rules("clock = said zone", "a las 8 hora local")
def _(clock: Fields, zone: Fields) -> Fields | None:
    return clock & zone


@rules("clock = said am/pm", "a las 8 p. m.")
def _(clock: Fields, half: int) -> Fields | None:
    return clock.in_half(half) if clock.known["hour"] <= 12 else None


@rules("clock = said/clock of the-part | said/clock the-part | hour12 of the-part", "a las 11 de la mañana")
def _(clock: Any, part: Fields) -> Fields | None:
    if part.known["part"] == "SH":
        part = Fields.of(part="MO")
    hour = o_clock(clock)
    noon = part.known["part"] == "MI"  # "la una del mediodía", "las doce del mediodía"
    if noon:
        return hour.in_half(12) if hour.known["hour"] <= 12 else None
    return hour.in_half(0) if hour.known["hour"] == 12 and part == NIGHT else in_half_of(hour, part)


@rules("span = over/since/until/from/for said", "a las tres", "desde las 9", "hasta las 20")
def _(hour: Fields) -> Fields | Spoken:
    """A full hour only where nothing follows that it may count: "a las tres hermanas"."""
    return hour if hour.known["minute"] else Spoken(hour)


@rules("span = before/after said", "antes de las 9", "después de las tres y media")
def _(sign: int, hour: Fields) -> Span:
    relation = "before" if sign < 0 else "after"
    return Span(hour if hour.known["minute"] else Spoken(hour), relation)


@rules(
    "span = between said and said/time | since said until said/time", "entre las 9 y las 11", "desde las 9 hasta las 14"
)
def _(first: Fields, last: Any) -> Range:
    return Range(first, last)


# --- parts of the day ---


@rules("time = the-part", "por la mañana", "al mediodía", "de la madrugada")
def _(part: Fields) -> Fields:
    return part


@rules("time = that-part", "aquella noche", "esa misma tarde")
def _(part: Fields) -> Inside:
    return Inside(part, Shift(Grain.DAY, 0, Base.MENTION))


@rules("time = the-part turned-behind", "la noche anterior", "a la mañana siguiente")
def _(part: Fields, turn: int) -> Inside:
    return Inside(part, Shift(Grain.DAY, turn, Base.MENTION))


@rules("time = the-part date/day | the-part of date/day", "la noche del lunes", "la tarde de ayer")
def _(part: Fields, date: Any) -> Any:
    return at_time(date, part)


@rules("set = all-the duration", "todos los días", "todos los meses")
def _(quant: str, length: Duration) -> Recurring:
    return recurring(evolve(length, count=length.count or 1), quant)


@rules("set = all-the weekday/weekdays/month/season/seasons", "todos los lunes", "todos los veranos")
def _(quant: str, day: Fields) -> Recurring:
    return Recurring(day.pattern(), quant)


@rules("set = times to-the unit | times over the unit", "dos veces al año", "tres veces a la semana")
def _(freq: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), "", freq)


@rules("set = to-the unit", "treinta euros al mes")
def _(grain: Grain) -> Recurring | None:
    """But "estar al día" is to know the news."""
    return recurring(Duration(grain, 1)) if grain in (Grain.MONTH, Grain.YEAR) else None


@rules("set = every-part", "todas las mañanas")
def _(often: Recurring) -> Recurring:
    return often


# --- sets ---


# --- ranges ---


@rules(
    "span = the dom to-the date/day | the dom and date/day | between the dom and date | since the dom until date/day",
    "del 2 al 28 de abril",
    "el 9 y el 10 de junio",
    "entre el 16 y el 25 de junio",
)
def _(first: Fields, last: Any) -> Range | None:
    whole = isinstance(last, Fields | Leaning) and last
    known = (last.fields if isinstance(last, Leaning) else last).known if whole else {}
    if "month" not in known:
        return None
    begin = Fields({**{name: value for name, value in known.items() if name != "day"}, **first.known})
    return Range(evolve(last, fields=begin) if isinstance(last, Leaning) else begin, last)


@rules("span = date/day to-the date/day", "del lunes al viernes", "del 2 de mayo al 3 de junio")
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@rules(
    "span = from date/day/year over date/day/year | from said/time over said/time",
    "de lunes a viernes",
    "de 2015 a 2019",
    "de las 9 a las 14 horas",
)
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@rules("span = from hour over said/time", "de 9 a 14 h")
def _(first: int, last: Any) -> Range | None:
    return Range(o_clock(first), last) if isinstance(last, Fields) and "hour" in last.known else None


@rules("span = to-the date/day/about/time", "lo aplazó al lunes")
def _(value: Value) -> Value:
    return value


@rules("span = [in/for] day over day", "el periodo 2000 a 2006")
def _(first: Any, last: Any) -> Range | None:
    years = tells_only(first, "year") and tells_only(last, "year")
    return Range(first, last) if years and first.known["year"] < last.known["year"] else None


LANGUAGE = Language(
    "es",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    endings=ENDINGS,
    weak=frozenset({"mar", "may", "ago", "dom", "lun", "mié", "jue", "vie", "sáb", "set", "sep", "sem"}),
    leads=("en", "el", "a las", "desde el"),
    locale=("month", "weekday"),
    cores=frozenset(
        {
            "vague-adjective",
            "edge",
            "decade-word",
            "future-adjective",
            "the-part",
            "that-part",
            "every-part",
            "tens",
            "moment",
            "date-word",
            "then",
        }
    )
    | {"hour-of"},
)
