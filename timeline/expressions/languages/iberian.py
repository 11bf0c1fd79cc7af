"""Rules that Spanish and Portuguese share: adjectives stand behind what they are of, articles are in prepositions.

`iberian_clock.py` has those of the day and what comes round again."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import SharedRules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit, ten_years
from timeline.expressions.rules.parts import part_of
from timeline.expressions.rules.relative import stretched
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Shift,
    Stretch,
    The,
    Value,
    tells_only,
    unify,
)
from timeline.grain import Grain

LATEST_CENTURY = 21
# Kinds that no other language has and that make a phrase worth reading.
CORES = frozenset(
    "vague-adjective future-adjective edge decade-word the-part that-part every-part tens moment date-word then"
    " hour-of short-month".split()
)


both = SharedRules("es", "pt")


@both("number = ten and digit", es="treinta y cinco años", pt="trinta e cinco anos")
def _(ten: int, digit: int) -> int:
    return ten + digit


@both("number = number power", es="dos mil años|tres millones de años", pt="dois mil anos|três milhões de anos")
def _(count: float, power: int) -> int:
    return round(count * power)


@both("number = number and half power", es="tres y medio millones de años")
def _(count: float, power: int) -> float:
    return (count + 0.5) * power


@both("duration = half unit", es="media hora|medio año", pt="meia hora|meio ano")
def _(grain: Grain) -> Duration:
    return Duration(grain, 0.5)


@both("duration = duration and half", es="un año y medio|dos horas y media", pt="um ano e meio|duas horas e meia")
def _(duration: Duration) -> Duration | None:
    return evolve(duration, count=duration.count + 0.5) if duration.count and not duration.more else None


@both("duration = unit and half", es="hora y media", pt="hora e meia")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1.5)


@both("duration = number lone-quarter of unit", es="un cuarto de hora|tres cuartos de hora", pt="três quartos de hora")
def _(count: float, grain: Grain) -> Duration:
    return Duration(grain, count / 4)


@both("duration = number/several lasting", es="dos lustros|varios lustros", pt="dois lustros")
def _(count: Any, length: Duration) -> Duration:
    return evolve(length, count=None if count == "X" else length.count * count)


@both("duration = number/several unit more", es="una hora más|tres días consecutivos", pt="três dias seguidos")
def _(count: Any, grain: Grain) -> Duration:
    return Duration(grain, None if count == "X" else float(count))


@both("duration = number over number unit", es="de dos a tres semanas", pt="de duas a três semanas")
def _(first: float, last: float, grain: Grain) -> Duration | None:
    """But "de 9 a 14 horas" tells two hours of the day."""
    return Duration(grain, first, "APPROX") if first < last and grain is not Grain.HOUR else None


@both("stretch = some-time", es="Esperaron mucho tiempo.", pt="Esperaram muito tempo.")
def _(some: Ref) -> Ref:
    return some


@both(
    "date = [the] dom/nth of month of/, year",
    es="el 3 de mayo de 2021|16 de marzo del 2001",
    pt="3 de maio de 2021|o 3 de maio de 2021",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@both(
    "date = [the] weekday [,] dom/nth of month [of/,] year | [the] weekday [,] dom/nth of month"
    " | [the] weekday [,] numbered-unit of month [of] year | [the] weekday [,] [the] numbered-unit",
    es="el lunes 3 de mayo de 2021|el lunes, 8 de noviembre|el lunes día 8",
    pt="na segunda-feira, 8 de novembro|segunda-feira, dia 8",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@both(
    "date = dom short-month [of/,] year | dom short-month",
    es="Bogotá, 3 may (EFE).-|12 mar 2024",
    pt="Brasília, 3 out (EFE).-|12 mai 2024",
)
def _(*told: Fields) -> Fields | None:
    """Of the short names of months that are words too."""
    return unify(told)


@both("numbered-unit = dom . dot-ordinal", es="el 1.º de mayo", pt="no 1.º de maio")
@both(
    "numbered-unit = day-word dom",
    es="el día 13 de mayo|los días 15 y 16 de marzo",
    pt="no dia 13 de maio|os dias 15 e 16 de março",
)
def _(day: Fields) -> Fields:
    return day


@both(
    "numbered-unit = decade-word number/tens",
    es="los años 90|los años noventa|la década de los ochenta",
    pt="os anos 90|os anos noventa|a década de oitenta",
)
def _(number: float) -> Fields | None:
    return Fields.of(decade=int(number)) if number in range(10, 100, 10) else None


@both("numbered-unit = decade-word year", es="los años 1920|la década de 1980", pt="a década de 1980")
def _(year: Fields) -> Fields | None:
    return ten_years(year)


@both(
    "numbered-unit = unit of month",
    es="el mes de noviembre de 1999|los meses de julio y agosto",
    pt="o mês de novembro de 1999",
)
def _(grain: Grain, month: Fields) -> Fields | None:
    return month if grain is Grain.MONTH else None


@both(
    "date = [the] numbered-unit | [the] numbered-unit of year | [the] numbered-unit of month [of] year"
    " | [the] numbered-unit of month",
    es="el día 5 de mayo|los años 90",
    pt="o dia 5 de maio|nos anos 90",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@both(
    "date = the holiday/feast | the holiday of year/modern",
    es="la Navidad|la Semana Santa de 2019",
    pt="o Natal|a Páscoa de 2019",
)
def _(holiday: Fields, year: Fields | None = None) -> Fields | None:
    return holiday & year if year else holiday


@both("date = the isodate/numdate", es="el 8/11/2021", pt="a 8/11/2021")
def _(date: Fields) -> Fields:
    return date


@both("date = deictic year-word year/modern", es="este mismo año 2000", pt="neste mesmo ano 2000")
def _(_lean: Lean, year: Fields) -> Fields:
    return year


@both("date = the modern", es="el 2002|el Mundial del 2002")
def _(year: Fields) -> Fields:
    return year


@both("span = [in/between/during] date and roman", es="entre los siglos XVI y XVII", pt="entre os séculos XVI e XVII")
def _(first: Any, number: int) -> Range | None:
    century = isinstance(first, Fields) and first.grain is Grain.CENTURY
    return Range(first, Fields.of(century=100 * (number - 1))) if century else None


@both(
    "date = [the] unit roman/number [era] | [the] roman unit [era]",
    es="el siglo XIX|el siglo V a. C.|el III milenio",
    pt="o século XIX|no século V a.C.|o III milénio",
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


@both(
    "date = [the] nearest weekday",
    es="el próximo sábado|el pasado lunes",
    pt="no próximo sábado|na passada segunda-feira",
)
def _(lean: Lean, weekday: Fields) -> Any:
    """The nearest that way, even where it is tomorrow."""
    return Leaning(weekday, lean)


@both(
    "date = [the] this weekday/month/season",
    es="este miércoles|este verano|este mayo",
    pt="nesta quarta-feira|neste verão",
)
def _(fields: Fields) -> Any:
    """Of a weekday it says no more than its name does: "este miércoles" may be over or to come."""
    return fields if "weekday" in fields.known else Leaning(fields, Lean.THIS)


@both(
    "set = plural-the weekday/weekdays",
    es="abre los lunes|los fines de semana|los domingos",
    pt="abre aos sábados|nos fins de semana",
)
def _(day: Fields) -> Recurring:
    return Recurring(day.pattern())


@both("day = the weekday/season", es="el lunes|antes del sábado|el otoño", pt="na segunda-feira|no outono")
def _(fields: Fields) -> Fields:
    return fields


@both("day = relative [,] [the] weekday", es="hoy jueves|mañana, domingo", pt="hoje, quinta-feira|amanhã, domingo")
def _(day: Value, _weekday: Fields) -> Value:
    return day


@both(
    "date = [the] nearest weekday [,] dom of month | [the] nearest weekday [,] dom of month of/, year",
    es="el próximo sábado, 15 de octubre|el pasado lunes 3 de mayo",
    pt="no próximo sábado, 15 de outubro",
)
def _(_lean: Lean, _weekday: Fields, *told: Fields) -> Fields | None:
    return unify(told)


@both(
    "day = [the] weekday deictic-behind , date",
    es="el sábado pasado, 2 de abril",
    pt="no sábado passado, 2 de abril",
)
def _(_weekday: Fields, _lean: Lean, date: Any) -> Fields | None:
    return date if isinstance(date, Fields) and {"month", "day"} <= date.known.keys() else None


@both("day = relative [,] date", es="hoy, 8 de noviembre", pt="hoje, 8 de novembro")
def _(_day: Value, date: Value) -> Value:
    return date


@both(
    "day = ahead [only] duration | ahead [only] bound/approx duration | ahead only bound duration",
    es="hace tres años|dentro de dos días|hace más de 30 años|hace apenas un mes",
    pt="há três anos|dentro de dois dias|há mais de 30 anos|há apenas um mês",
)
def _(sign: int, *told: Any) -> Value:
    *mod, length = told
    moved = length.shifted(sign, Base.ANCHOR)
    return Approx(moved, mod[0]) if mod else moved


@both("day = ahead duration ago", es="hace dos años atrás", pt="há dois anos atrás")
def _(sign: int, length: Duration, _sign: int) -> Value:
    return length.shifted(sign, Base.ANCHOR)


@both(
    "stretch = unit/units moved | several unit moved",
    es="días después|pocas horas antes|años más tarde",
    pt="dias depois|poucas horas antes|anos mais tarde",
)
def _(*told: Any) -> Duration | None:
    """As the guideline for Spanish has it, where it is not said how many."""
    grain = next((one for one in told if isinstance(one, Grain)), None)
    return Duration(grain, None) if grain else None


@both("stretch = ahead [only] several unit", es="hace unos días|hace sólo unas semanas", pt="há alguns dias")
def _(sign: int, _several: str, grain: Grain) -> Duration | None:
    return Duration(grain, None) if sign < 0 else None


@both(
    "day = [the] unit deictic-behind",
    es="el año pasado|la semana que viene|el mes próximo",
    pt="o ano passado|na semana que vem",
)
def _(grain: Grain, lean: Lean) -> Value:
    return Shift(grain, lean.turn)


@both(
    "day = [the] month/weekday/season/weekend/holiday deictic-behind | [the] date deictic-behind",
    es="el lunes pasado|el próximo lunes, y el jueves venidero|junio pasado|el 28 de abril próximo",
    pt="na segunda-feira passada|junho passado",
)
def _(fields: Any, lean: Lean) -> Value | None:
    if not isinstance(fields, Fields):
        return None
    if "weekend" in fields.known:
        return Shift(Grain.WEEKEND, lean.turn)
    return Leaning(fields, lean, named=True) if fields.cycle else None


@both(
    "day = the deictic date | deictic date",
    es="el pasado día 3|el próximo día 15",
    pt="no passado dia 3|no próximo dia 15",
)
def _(lean: Lean, day: Any) -> Leaning | None:
    return Leaning(day, lean) if isinstance(day, Fields) and day.cycle is Grain.MONTH else None


@both("day = [the] deictic dom", es="el pasado 3")
def _(lean: Lean, day: Fields) -> Leaning:
    return Leaning(day, lean)


@both(
    "stretch = [the] number deictic unit | [the] number unit deictic-behind",
    es="los cinco últimos años|los dos años pasados",
    pt="os cinco últimos anos",
)
def _(count: float, *told: Any) -> Value:
    lean, grain = sorted(told, key=lambda one: isinstance(one, Grain))
    return stretched(lean, Duration(grain, count))


@both(
    "stretch = the number unit turned-behind | the units turned-behind",
    es="los tres años siguientes|los días anteriores",
    pt="os três anos seguintes|os dias anteriores",
)
def _(*told: Any) -> Stretch:
    *count, grain, turn = told
    return Stretch(Duration(grain, *(count or [None])), turn, Base.MENTION)


@both("day = the units/duration final", es="los minutos finales", pt="os minutos finais")
def _(length: Any, number: int) -> Portion | None:
    whole = Duration(length, None) if isinstance(length, Grain) else length
    return Portion(whole, -1) if number == -1 else None


@both("about = all date/day", es="todo el verano pasado|todo el día", pt="todo o verão passado|todo o dia")
def _(value: Value) -> Value:
    return Duration(value.grain, 1) if isinstance(value, The) else value


@both(
    "day = the/to-the unit turned-behind | to-the turned unit",
    es="el día siguiente|al día siguiente|el año anterior",
    pt="no dia seguinte|o ano anterior",
)
def _(*told: Any) -> Shift:
    grain, turn = sorted(told, key=lambda one: not isinstance(one, Grain))
    return Shift(grain, turn, Base.MENTION)


@both(
    "day = the/to-the weekday/month/season/weekend turned-behind",
    es="el lunes siguiente|al verano siguiente",
    pt="na segunda-feira seguinte",
)
def _(fields: Fields, turn: int) -> Leaning:
    return Leaning(fields, Lean.LAST if turn < 0 else Lean.NEXT, Base.MENTION)


@both("day = date date/day", es="la primera mitad del siglo XX", pt="a primeira metade do século XX")
def _(part: Any, whole: Any) -> Value | None:
    """ "Del" is the preposition and the article of the whole in one word."""
    named = isinstance(part, Fields) and {"half", "quarter", "month", "season"} & part.known.keys()
    return part_of(part, whole) if named and len(part.known) == 1 else None


@both(
    "day = [the] ordinal/final unit day/date",
    es="la primera semana del mes pasado",
    pt="a primeira semana do mês passado",
)
def _(number: int, grain: Grain, outer: Any) -> Value | None:
    part = ordinal_unit(number, grain)
    if isinstance(part, Fields):
        return part_of(part, outer)
    return Inside(part, outer) if part else None


@both(
    "about = [the] ordinal/final fortnight of month | [the] ordinal/final fortnight of month of year"
    " | [the] ordinal/final fortnight of/, date/day | [the] ordinal/final fortnight day/date",
    es="la primera quincena de mayo|la segunda quincena de mayo de 2019",
    pt="a primeira quinzena de maio|a segunda quinzena de maio de 2019",
)
def _(number: int, *told: Any) -> Phase | None:
    whole = unify(told) if all(isinstance(one, Fields) for one in told) else told[0]
    return Phase(whole, "START" if number == 1 else "END", 2) if whole and number in (1, 2, -1) else None


@both("day = [the] eve date", es="la víspera del Viernes Santo", pt="na véspera do Natal")
def _(date: Any) -> Moved | None:
    return Moved(date, Shift(Grain.DAY, -1)) if isinstance(date, Fields) and date.grain is Grain.DAY else None


@both("duration = number fortnight", es="una quincena", pt="uma quinzena")
def _(count: float) -> Duration:
    return Duration(Grain.WEEK, 2 * count)


@both(
    "about = [the] edge date/day | [the] edge of deictic/turned unit",
    es="principios del siglo XX|a finales del año pasado|a mediados del 2003",
    pt="princípios do século XX|no final do ano passado",
)
def _(mod: str, *told: Any) -> Phase:
    return Phase(told[-1], mod)


@both("about = stretch of time | stretch time", es="las primeras horas de la mañana", pt="as primeiras horas da manhã")
def _(hours: Any, time: Value) -> Phase | None:
    mod = {1: "START", -1: "END"}.get(hours.number) if isinstance(hours, Portion) else None
    return Phase(time, mod) if mod else None


@both(
    "span = the vague-adjective | possessive vague-adjective",
    es="el pasado Mundial|su próximo trabajo",
    pt="o passado Mundial|na próxima reunião",
)
def _(ref: Ref) -> Ref:
    return ref


@both(
    "span = future-adjective", es="el futuro puente|las futuras inversiones", pt="o futuro aeroporto|as futuras obras"
)
def _(ref: Ref) -> Ref:
    return ref


@both(
    "nothing = the future-adjective of | possessive future-adjective",
    es="el futuro de la empresa|su futuro",
    pt="o futuro da empresa|seu futuro",
)
def _(*_: Any) -> str:
    return "what becomes of something"


@both("span = in the future-adjective", es="Lo harán en el futuro.")
def _(ref: Ref) -> Ref:
    return ref


@both("span = since/until/by/of/in then", es="desde entonces|hasta entonces", pt="desde então|até então")
def _(ref: Ref) -> Ref:
    return ref


@both("span = of moment | until/in the moment/date-word", es="de momento|hasta el momento|hasta la fecha")
def _(ref: Ref) -> Ref:
    return ref


@both(
    "span = the dom to-the date/day | the dom and date/day | between the dom and date | since the dom until date/day",
    es="del 2 al 28 de abril|el 9 y el 10 de junio|entre el 16 y el 25 de junio",
)
def _(first: Fields, last: Any) -> Range | None:
    whole = isinstance(last, Fields | Leaning) and last
    known = (last.fields if isinstance(last, Leaning) else last).known if whole else {}
    if "month" not in known:
        return None
    begin = Fields({**{name: value for name, value in known.items() if name != "day"}, **first.known})
    return Range(evolve(last, fields=begin) if isinstance(last, Leaning) else begin, last)


@both(
    "span = date/day to-the date/day",
    es="del lunes al viernes|del 2 de mayo al 3 de junio",
    pt="do dia 2 ao dia 28 de abril",
)
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@both("span = to-the date/day/about/time", es="lo aplazó al lunes", pt="foi adiado ao sábado")
def _(value: Value) -> Value:
    return value


@both("span = [in/for] day over day", es="el periodo 2000 a 2006", pt="o período 2000 a 2006")
def _(first: Any, last: Any) -> Range | None:
    years = tells_only(first, "year") and tells_only(last, "year")
    return Range(first, last) if years and first.known["year"] < last.known["year"] else None
