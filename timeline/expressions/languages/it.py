"""Italian: the rules that only Italian has; its words stand beside, in files of their own.

Most of them are here because adjectives stand behind ("la settimana scorsa"), and because a preposition and its
article are one word, so that no article is left to tell a unit from a length ("nell'anno") or an hour from a number
("alle 16").
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.it_clock import rules as hours
from timeline.expressions.languages.it_cues import CUES, ENDINGS, OPENING
from timeline.expressions.languages.it_holidays import HOLIDAYS
from timeline.expressions.languages.it_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.parts import part_of, some_of
from timeline.expressions.rules.relative import stretched
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Meanwhile,
    Moved,
    Offset,
    Ordinal,
    Pair,
    Phase,
    Portion,
    Range,
    Reaching,
    Recurring,
    Ref,
    Rest,
    Rolling,
    Shift,
    Span,
    Stretch,
    The,
    Value,
    recurring,
    unify,
)
from timeline.grain import Grain

rules = Rules()
TODAY = Shift(Grain.DAY, 0)
SATURDAY = 6
DAYS_OF_A_MONTH = 31
LATEST_CENTURY = 21
LEANS = {-1: Lean.LAST, 0: Lean.THIS, 1: Lean.NEXT}


# --- numbers, and what is none of a time ----------------------------------------------------------


@rules("number = number power", "tre milioni di anni")
def _(count: float, power: int) -> float:
    return count * power


@rules(
    "nothing = , [of] number unit ,/./) | ( number unit )/, | aged number unit | person of number unit"
    " | number unit of old",
    "Mario Rossi, 38 anni, è partito.",
    "Maria (38 anni)",
    "all'età di 17 anni",
    "un uomo di 38 anni",
)
def _(*told: Any) -> str | None:
    return "an age" if Grain.YEAR in told or Grain.MONTH in told else None


@rules(
    "nothing = from number/modern/year to number measure | between the number and the number measure"
    " | yy degree | number ranked",
    "È passato da 1476 a 2134 milioni.",
    "tra il 45 e il 60 per cento",
    "Passò il 38° parallelo.",
    "Fu il 40 anniversario.",
)
def _(*_: Any) -> str:
    return "an amount"


@rules("nothing = the now-or-hour", "È l'ora della verità.")
def _(*_: Any) -> str:
    """An hour; without the article it is "now"."""
    return "an hour"


@rules("nothing = road dom/roman/number month", "in via 4 novembre", "piazza XX settembre")
def _(*_: Any) -> str:
    return "a street"


# --- lengths --------------------------------------------------------------------------------------


@rules("scaled = number dozen of unit", "una decina di giorni", "una trentina d'anni")
def _(one: float, count: int, grain: Grain) -> Duration | None:
    return Duration(grain, count * one, "APPROX")


@rules("duration = scaled", "una ventina di minuti")
def _(length: Duration) -> Duration:
    return length


@rules("duration = half unit", "mezz'ora", "mezzo secolo", "mezza giornata")
def _(grain: Grain) -> Duration:
    return Duration(grain, 0.5)


@rules("duration = duration and half", "due ore e mezza", "un anno e mezzo")
def _(duration: Duration) -> Duration | None:
    return evolve(duration, count=duration.count + 0.5) if duration.count and not duration.more else None


@rules("duration = number quarter of unit", "tre quarti d'ora", "un quarto d'ora")
def _(count: float, grain: Grain) -> Duration | None:
    return Duration(grain, count / 4) if count < 4 else None


@rules("duration = duration and number quarter", "un'ora e un quarto")
def _(duration: Duration, count: float) -> Duration | None:
    hours = duration.count if duration.grain is Grain.HOUR and count < 4 else None
    return evolve(duration, count=hours + count / 4) if hours else None


@rules("duration = number/several lasting", "due lustri", "un biennio")
def _(count: Any, length: Duration) -> Duration:
    return evolve(length, count=None if count == "X" else length.count * count)


@rules("stretch = [the] ordinal/final lasting", "il primo bimestre")
def _(number: int, length: Duration) -> Portion:
    return Portion(length, number)


@rules("day = stretch year | stretch yy | stretch of yy", "nel primo quadrimestre 2021", "nel primo bimestre dell'85")
def _(part: Any, year: Any) -> Portion | None:
    if not isinstance(part, Portion) or not part.duration.count:
        return None
    if isinstance(year, Fields):
        return evolve(part, outer=year)
    return evolve(part, outer=Fields.of(yy=year)) if year > DAYS_OF_A_MONTH else None


@rules("duration = number/several unit more-behind", "tre giorni consecutivi", "23 giorni lavorativi")
def _(count: Any, grain: Grain) -> Duration:
    return Duration(grain, None if count == "X" else float(count))


@rules("duration = number or number unit", "due o tre giorni")
def _(first: float, _last: float, grain: Grain) -> Duration:
    return Duration(grain, first, "APPROX")


@rules("duration = all the unit | the more unit", "tutta la giornata", "tutto l'anno", "l'intera giornata")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("stretch = some-time", "Ha aspettato molto tempo.")
def _(some: Ref) -> Ref:
    return some


# --- dates ----------------------------------------------------------------------------------------


@rules("numbered-unit = dom degree | day-word dom", "il 1° maggio", "il giorno 8 maggio", "nei giorni 8 e 9 maggio")
def _(day: Fields) -> Fields:
    return day


@rules(
    "date = [the] dom/nth/numbered-unit [of] month of year | [the] numbered-unit [of] month [year]"
    " | [the] weekday [,] [the] dom/nth/numbered-unit [of] month"
    " | [the] weekday [,] dom/nth/numbered-unit [of] month year"
    " | [the] weekday [,] dom/nth/numbered-unit [of] month of year",
    "il 26 febbraio del 1993",
    "il 1° maggio",
    "lunedì 5 luglio 2021",
    "1° giugno 1994",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules(
    "date = [the] day-case [of] month | [the] day-case [of] month [of] year",
    "il primo maggio",
    "il primo maggio 2021",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules(
    "date = month yy | month of yy | [the] dom/nth [of] month yy | [the] dom/nth [of] month of yy"
    " | [the] day-case [of] month yy | [the] weekday dom month yy",
    "nel marzo 93",
    "il 31 dicembre 85",
    "giugno dell'84",
)
def _(*told: Any) -> Fields | None:
    """Of a number that is no day."""
    *date, year = told
    return unify((*date, Fields.of(yy=year))) if year > DAYS_OF_A_MONTH else None


@rules(
    "date = [the] ordinal/roman unit yy | [the] ordinal/roman unit of yy | [the] season [of] yy",
    "il terzo trimestre 85",
)
def _(*told: Any) -> Fields | None:
    *part, year = told
    named = ordinal_unit(*part) if len(part) == 2 else part[0]
    return named & Fields.of(yy=year) if isinstance(named, Fields) and year > DAYS_OF_A_MONTH else None


@rules("date = [the] month of short-year | [the] dom/nth [of] month of short-year", "nel maggio del '68")
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules(
    "date = the holiday/feast | the holiday/feast [of] year | holiday/feast [of] year",
    "la Pasqua",
    "il Natale del 2020",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("date = the isodate/numdate", "il 08/11/2021")
def _(date: Fields) -> Fields:
    return date


@rules("date = [the] distant year/modern", "nel lontano 1972")
def _(year: Fields) -> Fields:
    return year


@rules("numbered-unit = [the] lasting year", "nel biennio 2019-2020")
def _(_length: Duration, year: Fields) -> Fields:
    """Of years that a length is told of, the first."""
    return year


@rules("about = [the] turned while", "in quel periodo")
def _(turn: int) -> Meanwhile | None:
    return None if turn else Meanwhile()


@rules("date = the modern/year | year-word year/modern | the year-word year/modern", "per il 1985", "l'anno 1348")
def _(year: Fields) -> Fields:
    return year


@rules(
    "numbered-unit = decade-word tens/number/year/short-year | decade-word ' number",
    "gli anni 80",
    "negli anni Ottanta",
    "gli anni '90",
    "gli anni 1930",
)
def _(told: Any) -> Fields | None:
    number = next(iter(told.known.values())) if isinstance(told, Fields) else told
    plain = 1000 <= number < 2200 or 10 <= number < 100
    return Fields.of(decade=int(number)) if plain and number % 10 == 0 else None


@rules("numbered-unit = unit of month", "il mese di marzo", "i mesi di luglio e agosto")
def _(grain: Grain, month: Fields) -> Fields | None:
    return month if grain is Grain.MONTH else None


@rules("date = [the] numbered-unit | [the] numbered-unit [of] year", "gli anni 80", "il mese di marzo 2020")
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules(
    "date = [the] roman lone-unit/cent [era] | [the] lone-unit/cent roman [era] | [the] lone-unit number"
    " | [the] roman lone-unit of year | [the] roman lone-unit year",
    "il XIX secolo",
    "il secolo XVI",
    "il V secolo a.C.",
    "il III trimestre 2020",
)
def _(*told: Any) -> Fields | None:
    (number, grain), rest = sorted(told[:2], key=lambda one: isinstance(one, Grain)), told[2:]
    named = grain in (Grain.QUARTER, Grain.HALF, Grain.CENTURY, Grain.MILLENNIUM)
    if not named or number > LATEST_CENTURY or number != int(number):
        return None
    part = ordinal_unit(int(number), grain)
    if not isinstance(part, Fields):
        return None
    if rest and isinstance(rest[0], Fields):
        return part & rest[0]
    return before_christ(part) if rest == ("BCE",) and grain >= Grain.CENTURY else part


@rules("date = [the] ordinal cent [era]", "il terzo sec. d.C.")
def _(number: int, grain: Grain, era: str = "CE") -> Fields | None:
    part = ordinal_unit(number, grain)
    century = part if isinstance(part, Fields) else None
    return before_christ(century) if century and era == "BCE" else century


@rules("date = the hundreds-name", "l'Ottocento")
def _(century: Fields) -> Fields:
    return century


@rules("span = in-the hundreds-name | in/during/of/from hundreds-name", "nel Novecento", "la pittura del Seicento")
def _(century: Fields) -> Fields:
    return century


@rules("day = date of hundreds-name", "nella seconda metà dell'Ottocento")
def _(part: Any, century: Fields) -> Value | None:
    return part_of(part, century)


@rules("date = the season/wseason [of] year | season of short-year", "l'estate 2020", "l'autunno del 1995")
def _(season: Fields, year: Fields) -> Fields | None:
    return season & year


@rules("day = the season/month | all the season", "l'autunno", "tutta l'estate")
def _(season: Fields) -> Fields:
    return season


# --- seen from the day of writing, or the one last told -------------------------------------------


@rules("day = [the] unit deictic-behind", "la settimana scorsa", "l'anno prossimo", "il mese in corso")
def _(grain: Grain, lean: Lean) -> Value | None:
    return Shift(grain, lean.turn) if grain >= Grain.DAY else None


@rules(
    "day = [the] weekday/month/season/weekend/holiday/quarter-name deictic-behind | date/day deictic-behind",
    "lunedì scorso",
    "l'estate prossima",
    "il 6 maggio scorso",
    "il weekend prossimo",
)
def _(told: Any, lean: Lean) -> Value | None:
    if not isinstance(told, Fields) or not told.cycle:
        return None
    return Shift(Grain.WEEKEND, lean.turn) if "weekend" in told.known else Leaning(told, lean, named=True)


@rules("day = the deictic dom", "lo scorso 26")
def _(lean: Lean, day: Fields) -> Leaning:
    return Leaning(day, lean)


@rules(
    "stretch = [the] deictic units | [the] units deictic-behind | [the] deictic several/number unit"
    " | deictic deictic units | [the] number/several deictic units | [the] number/several units deictic-behind"
    " | deictic deictic number/several unit",
    "nelle prossime settimane",
    "nei mesi scorsi",
    "gli ultimi due anni",
    "questi ultimi anni",
    "i due anni passati",
)
def _(*told: Any) -> Value:
    lean = next(one for one in reversed(told) if isinstance(one, Lean))
    grain = next(one for one in told if isinstance(one, Grain))
    count = next((one for one in told if isinstance(one, int | float) and not isinstance(one, Grain)), None)
    return stretched(lean, Duration(grain, count))


@rules(
    "stretch = [the] deictic lasting | the lasting | [the] lasting deictic-behind",
    "nel prossimo triennio",
    "il biennio",
)
def _(*told: Any) -> Value:
    length = next(one for one in told if isinstance(one, Duration))
    lean = next((one for one in told if isinstance(one, Lean)), Lean.THIS)
    return stretched(lean, length)


@rules("day = [the/deictic] final unit", "nell'ultimo anno", "quest'ultimo mese", "l'ultimo trimestre")
def _(*told: Any) -> Value | None:
    *_, number, grain = told
    if number != -1 or grain < Grain.DAY:
        return None
    if grain in (Grain.WEEK, Grain.MONTH, Grain.YEAR):
        return Rolling(grain)
    return Ordinal(grain, -1) if grain is Grain.DAY else Shift(grain, -1) if grain < Grain.DECADE else None


@rules(
    "day = [the] unit turned-behind/beside | [the] turned unit turned-behind/beside",
    "l'anno precedente",
    "il giorno dopo",
    "il giorno stesso",
)
def _(*told: Any) -> Shift | None:
    *_, grain, turn = told
    return Shift(grain, turn, Base.MENTION) if grain >= Grain.DAY else None


@rules(
    "stretch = [the] units turned | [the] number/several units turned",
    "nelle settimane successive",
    "i due anni successivi",
)
def _(*told: Any) -> Value | None:
    *count, grain, turn = told
    number = count[0] if count and count[0] != "X" else None
    return Stretch(Duration(grain, number), turn, Base.MENTION) if turn else None


@rules("stretch = turned units", "quegli anni", "quei giorni")
def _(turn: int, grain: Grain) -> Value:
    length = Duration(grain, None)
    return Stretch(length, turn, Base.MENTION) if turn else length


@rules("time = [the] part deictic-behind", "la notte scorsa")
def _(part: Fields, lean: Lean) -> Inside:
    return Inside(part, Shift(Grain.DAY, lean.turn))


@rules("time = [the] part turned-behind/beside | [the] part of before/after", "la notte prima", "la mattina seguente")
def _(part: Fields, turn: int) -> Inside:
    return Inside(part, Shift(Grain.DAY, turn, Base.MENTION))


@rules(
    "day = [the] weekday/month/season/weekend turned-behind | the weekday/month/season/weekend beside",
    "il lunedì successivo",
    "l'estate dopo",
)
def _(fields: Fields, turn: int) -> Leaning:
    """But "lunedì, dopo il voto" without an article."""
    return Leaning(fields, LEANS[turn], Base.MENTION)


@rules("day = [the] unit before/after date/day", "il giorno dopo Pasqua", "la settimana prima di Natale")
def _(grain: Grain, sign: int, date: Any) -> Moved | None:
    exact = isinstance(date, Fields | Shift) and Grain.DAY <= date.grain <= grain
    return Moved(date, Shift(grain, sign)) if exact else None


@rules("day = [the] next-day", "l'indomani", "all'indomani")
def _(day: Shift) -> Shift:
    return evolve(day, base=Base.MENTION)


@rules("day = [the] next-day of date/day", "all'indomani di Natale")
def _(day: Shift, date: Any) -> Moved | None:
    exact = isinstance(date, Fields) and date.grain is Grain.DAY
    return Moved(date, day) if exact else None


@rules("day = [the] eve of weekday", "alla vigilia di martedì")
def _(date: Any) -> Moved | None:
    exact = isinstance(date, Fields) and date.grain is Grain.DAY
    return Moved(date, Shift(Grain.DAY, -1)) if exact else None


@rules("day = [the] eve", "alla vigilia del vertice")
def _() -> Ordinal:
    """Of what, no calendar tells."""
    return Ordinal(Grain.DAY, -1)


@rules("day = relative [,] weekday/date", "oggi lunedì", "domani, 9 novembre")
def _(day: Value, date: Any) -> Value | None:
    """A day and once more which it is."""
    exact = isinstance(day, Shift) and day.grain is Grain.DAY and isinstance(date, Fields) and date.grain is Grain.DAY
    return day if exact else None


@rules(
    "day = [the] ordinal/final/deictic weekday/weekend/unit of lone-unit/day/date",
    "il primo lunedì del mese",
    "l'ultimo giorno dell'anno",
    "l'ultima settimana del mese scorso",
)
def _(number: Any, part: Any, outer: Any) -> Value | None:
    """Within the unit that the text is in: "del mese", where other languages have an article."""
    place = number if isinstance(number, int) else -1 if number is Lean.LAST else 0
    if isinstance(part, Fields):
        grain, weekday = (Grain.WEEKEND, SATURDAY) if "weekend" in part.known else (Grain.DAY, part.known["weekday"])
    else:
        grain, weekday = part, None
    whole = Shift(outer, 0) if isinstance(outer, Grain) else outer
    longer = (
        isinstance(whole, Fields | Shift | The) and whole.grain > grain and not (weekday and whole.grain <= Grain.WEEK)
    )
    if not place or not longer:
        return None
    numbered = ordinal_unit(place, grain) if weekday is None else None
    if isinstance(numbered, Fields):
        return part_of(numbered, whole)
    if "month" in (whole.known if isinstance(whole, Fields) else {}) and weekday:
        return None  # "il primo lunedì di maggio" comes round every year
    return Inside(Ordinal(grain, place, weekday), whole)


@rules("day = [the] rest lone-unit", "il resto del mese")
def _(grain: Grain) -> Rest:
    return Rest(The(grain))


@rules("day = the era-noun", "il futuro prossimo")
def _(ref: Ref) -> Ref:
    return ref


@rules("span = in/of/from/for era-noun", "nel futuro", "nel recente passato")
def _(ref: Ref) -> Ref:
    return ref


@rules("span = since/until/of/from then | until to then", "da allora", "fino ad allora")
def _(ref: Ref) -> Ref:
    return ref


@rules(
    "span = in/of/from/by/within/during/until/since/to/on lone-unit", "nell'anno", "entro l'anno, nel corso del mese"
)
def _(grain: Grain) -> The | None:
    return The(grain) if grain >= Grain.WEEK else None


# --- years of two figures -------------------------------------------------------------------------


@rules(
    "span = from-the yy to yy | between the yy and the yy | in-the yy - yy",
    "dall'83 all'86",
    "tra l'81 e l'83",
    "nell'83-84",
)
def _(first: int, last: int) -> Range | None:
    years = first < last and first > DAYS_OF_A_MONTH
    return Range(Fields.of(yy=first), Fields.of(yy=last)) if years else None


@rules("span = in-the/during yy", "nel 93", "dell'84", "nel corso dell'85")
def _(year: int) -> Fields | None:
    """Of a number that is no day; behind the singular of the article it counts nothing."""
    return Fields.of(yy=year) if year > DAYS_OF_A_MONTH else None


@rules("span = by the dom | until dom", "entro il 30", "fino al 15")
def _(day: Fields) -> Span:
    """A day of the month that is told by nothing else."""
    return Span(day, "by")


@rules("span = from-the yy | until yy", "dal 91", "fino al 94")
def _(year: int) -> Span | None:
    return Span(Fields.of(yy=year), "from") if year > DAYS_OF_A_MONTH else None


@rules("span = in/of/from/until/between/to short-year | by the short-year", "nel '93")
def _(year: Fields) -> Fields:
    return year


@rules("date = the short-year", "per il '93")
def _(year: Fields) -> Fields:
    return year


# --- lengths that tell a moment, or reach to one --------------------------------------------------


def offset(length: Any, sign: int, base: Base = Base.ANCHOR) -> Value | None:
    """The moment so long before or after."""
    if isinstance(length, Approx):
        inner = offset(length.value, sign, base)
        return inner and Approx(inner, length.mod)
    return Offset(length, sign, base) if isinstance(length, Duration) else None


@rules("day = [bound/approx] duration [or-so] ago", "tre anni fa", "meno di un mese fa", "più o meno vent'anni fa")
def _(*told: Any) -> Value | None:
    *rest, sign = told
    length = next(one for one in rest if isinstance(one, Duration))
    mod = next((one for one in rest if isinstance(one, str)), "")
    return offset(Approx(length, mod) if mod else length, sign)


@rules("day = [bound/approx] duration moved", "due giorni dopo", "qualche ora prima", "un anno più tardi")
def _(*told: Any) -> Value | None:
    *mod, length, sign = told
    return offset(Approx(length, *mod) if mod else length, sign, Base.MENTION)


@rules("span = ahead duration/about/stretch", "fra due giorni", "tra qualche mese")
def _(sign: int, length: Any) -> Value | None:
    return offset(length, sign)


@rules("span = from/since duration/about/stretch", "da tre anni", "da oltre un anno")
def _(length: Any) -> Value | None:
    told = length.value if isinstance(length, Approx) else length
    if not isinstance(told, Duration) or told.count is None:
        return length if isinstance(told, Duration) else None
    until_now = Reaching(told, TODAY, -1) if not told.mod else told  # "da due a tre anni" is from one length to another
    return Approx(until_now, length.mod) if isinstance(length, Approx) else until_now


@rules("about = duration so-far", "da qualche mese a questa parte")
def _(length: Duration) -> Value:
    return length if length.count is None else Reaching(length, TODAY, -1)


# --- parts of the day -----------------------------------------------------------------------------


@rules("time = date/day in part | date/day of part", "ieri in serata", "oggi nel pomeriggio")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("time = part of date/day | phase part of date/day", "nella notte di lunedì", "nel tardo pomeriggio di ieri")
def _(*told: Any) -> Any:
    """Behind a preposition that holds the article."""
    *mod, part, date = told
    time = at_time(date, part)
    return Phase(time, mod[0]) if mod and time else time


@rules(
    "time = [the] part between the dom/nth and date",
    "nella notte tra il 5 e il 6 maggio",
)
def _(part: Fields, first: Any, last: Any) -> Fields | None:
    """A night is named by both its days; it begins on the first."""
    if part.known["part"] != "NI" or not isinstance(first, Fields) or not isinstance(last, Fields):
        return None
    day = Fields({**{name: last.known[name] for name in ("month", "year") if name in last.known}, **first.known})
    return day & part if day.known.get("day", 0) + 1 == last.known.get("day") else None


@rules("span = in/in-the/during part", "in serata", "nella notte", "gli scontri del pomeriggio")
def _(part: Fields) -> Fields:
    return part


@rules("span = to/from part | from part to part", "all'alba", "dall'alba al tramonto")
def _(first: Fields, last: Fields | None = None) -> Value | None:
    turning = {first.known["part"], (last or first).known["part"]} <= {"DW", "DK"}
    return None if not turning else Range(first, last) if last else first


@rules("time = all the part", "tutta la notte")
def _(part: Fields) -> Fields:
    return part


# --- what comes round again -----------------------------------------------------------------------


@rules(
    "set = all-the units/duration | all-the number unit",
    "tutti i giorni",
    "tutti gli anni",
)
def _(quant: str, *told: Any) -> Recurring:
    length = told[-1] if isinstance(told[-1], Duration) else Duration(told[-1], told[0] if len(told) > 1 else 1)
    return recurring(evolve(length, count=length.count or 1), quant)


@rules(
    "set = all-the weekday/weekdays/season/seasons/part/parts/weekend"
    " | all-the weekday part | the weekday [part] | the weekdays",
    "tutti i lunedì",
    "tutte le mattine",
    "Si gioca la domenica.",
)
def _(*told: Any) -> Recurring | None:
    """ "Il lunedì" is any of them; of one day the article is left out."""
    quant, *fields = told if isinstance(told[0], str) else ("", *told)
    whole = unify(fields)
    return Recurring(whole.pattern(), quant) if whole else None


@rules("about = per lone-unit", "due milioni all'anno", "cento euro al mese")
def _(*told: Any) -> Recurring | None:
    grain = told[-1]
    return recurring(Duration(grain, 1)) if grain >= Grain.DAY else None


@rules(
    "set = times per unit | number times-word per unit | times the lone-unit | number times-word the lone-unit",
    "due volte al giorno",
    "cinque volte alla settimana",
    "tre volte l'anno",
)
def _(freq: str | float, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), "", freq if isinstance(freq, str) else f"{int(freq)}X")


@rules("set = every ordinal/final weekday of lone-unit", "ogni primo lunedì del mese")
def _(quant: str, _number: int, _weekday: Fields, grain: Grain) -> Recurring:
    """TIMEX3 has no value that tells which Monday."""
    return recurring(Duration(grain, 1), quant)


@rules("set = duration alternate", "a giorni alterni")
def _(units: Duration) -> Recurring | None:
    return recurring(evolve(units, count=2)) if units.count is None else None


# --- shades ---------------------------------------------------------------------------------------


@rules(
    "about = [the] edge [of] date/day/about/time/hundreds-name | [the] edge [of] lone-unit | [the] edge [of] short-year"
    " | [the] edge [of] yy",
    "fine giugno",
    "l'inizio dell'anno scorso",
    "i primi di luglio",
    "fine anno",
    "il termine del 94",
)
def _(mod: str, value: Any) -> Phase | None:
    if isinstance(value, Grain):
        return Phase(Shift(value, 0), mod) if value >= Grain.WEEK else None
    if isinstance(value, int):
        return Phase(Fields.of(yy=value), mod) if value > DAYS_OF_A_MONTH else None
    return None if isinstance(value, Ref) else Phase(value, mod)


@rules("about = [the] phase hundreds-name", "nel primo Novecento")
def _(mod: str, century: Fields) -> Phase:
    return Phase(century, mod)


@rules("day = stretch of lone-unit", "nei primi sei mesi dell'anno")
def _(part: Any, grain: Grain) -> Portion | Phase | None:
    """Within the unit that the text is in."""
    if not isinstance(part, Portion) or part.duration.grain >= grain:
        return None
    return evolve(part, outer=Shift(grain, 0)) if part.duration.count else some_of(part, Shift(grain, 0))


@rules("about = stretch of date/day", "negli ultimi mesi del 1944", "le ultime due settimane di maggio")
def _(part: Any, whole: Any) -> Value | None:
    if isinstance(part, Stretch) and part.sign < 0 and part.base is Base.ANCHOR:
        part = Portion(part.duration, -1)
    if not isinstance(part, Portion):
        return None
    return evolve(part, outer=whole) if part.duration.count else some_of(part, whole)


@rules("about = [the] small-hours of part | [the] small-hours of time", "nelle prime ore del mattino")
def _(_hours: Fields, part: Any) -> Phase:
    return Phase(part, "START")


# --- from one to another --------------------------------------------------------------------------


@rules(
    "span = numbered-unit and date | from dom/nth/numbered-unit to date | between the dom/nth/numbered-unit and date"
    " | the dom/nth and date | the dom/nth , dom/nth and date",
    "dal 5 al 7 maggio",
    "tra il 27 e il 30 di maggio",
    "il 5 e 6 giugno 2021",
)
def _(*days: Any) -> Range | Pair | None:
    """Days of one month that only the last one names."""
    last = days[-1]
    if not isinstance(last, Fields) or not last.known.keys() >= {"month", "day"}:
        return None
    first, *between = (Fields({**last.known, **day.known}) for day in days[:-1])
    return Range(first, last) if not between else Pair(first, last, tuple(between))


LANGUAGE = Language(
    "it",
    (WORDS, CUES, HOLIDAYS),
    Rules((*hours, *rules)),
    SUFFIXES,
    endings=ENDINGS,
    opening=OPENING,
    leads=("nel", "il", "a", "di", "alle"),
    cores=frozenset("hundreds-name one-o-clock next-day eve now-or-hour yy decimal parts era-noun then".split()),
)
