"""French: the rules that only French has; its words stand beside, in files of their own.

A day and an hour that "à" or "vers" joins are two expressions ("mardi | vers 14 h"), and so is a length and what
counts from it ("il y a | trois ans", "une heure | plus tard"), as the French guidelines of TimeML have it.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages import fr_clock as clock
from timeline.expressions.languages.fr_cues import CUES, ENDINGS
from timeline.expressions.languages.fr_holidays import HOLIDAYS
from timeline.expressions.languages.fr_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_a_year, ordinal_unit
from timeline.expressions.rules.pairs import numbered_alike
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
    Meanwhile,
    Moved,
    Neighbour,
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
    Shift,
    Span,
    Stretch,
    The,
    Value,
    recurring,
    unify,
)
from timeline.grain import Grain

rules = Rules(clock.rules)
TODAY = Shift(Grain.DAY, 0)
EVERY_DAY = "XXXX-XX-XX"
WEEKS = 53  # of a year
FEASTS = (24, 31)  # of December
QUARTERS = 4  # of an hour
IDIOMS = {8: 1, 15: 2}  # days, both ends counted, and the weeks that they mean: "huit jours", "mardi en quinze"


# --- numbers, and what is none of a time ----------------------------------------------------------


@rules("number = number power", "deux cents ans", "trois mille ans")
def _(count: float, power: int) -> float | None:
    return count * power if count < power else None


@rules("nothing = , number unit ,/. | ( number unit )", "Marie Dupont, 38 ans, est arrivée.", "Marie (38 ans)")
def _(_age: float, grain: Grain) -> str | None:
    return "an age" if grain is Grain.YEAR else None


@rules("nothing = has number unit | possessive number unit", "Elle a 30 ans.", "Il fêtera ses 50 ans.")
def _(age: float, grain: Grain) -> str | None:
    """But "il a deux ans pour finir"."""
    return "an age" if grain is Grain.YEAR and age > 2 else None


@rules(
    "nothing = street of dom - month [-] [year] | street of dom month [year] | street of holiday",
    "la rue du 8-Mai-1945",
    "place du 11 novembre",
)
def _(*_: Any) -> str:
    return "a street"


@rules(
    "nothing = aged number unit | aged bound/approx number unit | person of number unit"
    " | person of number to number unit | the bound number unit | person of [number] dozen of unit",
    "âgé de 17 ans",
    "un homme de 38 ans",
    "les moins de 20 ans",
    "les enfants de 2 à 8 ans",
    "une femme d'une trentaine d'années",
)
def _(*told: Any) -> str | None:
    return "an age" if told[-1] in (Grain.YEAR, Grain.MONTH) else None


# --- lengths --------------------------------------------------------------------------------------


@rules("scaled = [number] dozen of unit", "une quinzaine de jours", "une vingtaine d'années")
def _(*told: Any) -> Duration | None:
    *one, count, grain = told
    return Duration(grain, count, "APPROX") if one in ([], [1]) else None


@rules("duration = scaled", "une dizaine d'années")
def _(length: Duration) -> Duration:
    return length


@rules("nothing = number dozen of", "une quinzaine de personnes")
def _(*_: Any) -> str:
    return "a number of things"


@rules("duration = number fortnight", "une quinzaine")
def _(one: float) -> Duration | None:
    return Duration(Grain.WEEK, 2) if one == 1 else None


@rules("duration = [number] demi [-] unit", "un demi-siècle", "une demi-heure")
def _(*told: Any) -> Duration:
    return Duration(told[-1], 0.5)


@rules("duration = number quarter-past of lone-unit", "un quart d'heure", "trois quarts d'heure")
def _(count: float, grain: Grain) -> Duration | None:
    return Duration(Grain.MINUTE, 15 * count) if grain is Grain.HOUR and count < QUARTERS else None


@rules(
    "duration = plural-the/these unit turned-behind",
    "les années suivantes",
    "ces années-là",
)
def _(grain: Grain, _turn: int) -> Duration:
    """How many is not said."""
    return Duration(grain, None)


@rules("duration = duration and demi", "un an et demi", "deux heures et demie")
def _(duration: Duration) -> Duration | None:
    return evolve(duration, count=duration.count + 0.5) if duration.count else None


@rules("duration = number hour-word", "pendant 48 h")
def _(count: float) -> Duration | None:
    """A smaller one is mostly a time on the clock."""
    return Duration(Grain.HOUR, count) if count >= clock.LAST_HOUR else None


@rules("occasion = some-of unit", "depuis des années")
def _(grain: Grain) -> Duration:
    """Only behind a preposition that counts: "la musique des années"."""
    return Duration(grain, None)


@rules("span = since/for/over occasion", "depuis des années")
def _(length: Any) -> Duration | None:
    return length if isinstance(length, Duration) else None


@rules("stretch = [the] number ordinal unit", "les six premiers mois")
def _(count: float, number: int, grain: Grain) -> Portion | None:
    return Portion(Duration(grain, count), number) if number == 1 else None


@rules("stretch = [the] unit to-come | [the] number/several unit to-come", "les mois à venir", "les trois ans à venir")
def _(*told: Any) -> Stretch:
    *count, grain, lean = told
    number = count[0] if count and count[0] != "X" else None
    return Stretch(Duration(grain, number), lean.turn)


@rules("duration = all the unit", "toute l'année", "toute la journée")
def _(grain: Grain) -> Duration | None:
    return Duration(grain, 1) if grain is not Grain.PART else None


# --- dates ----------------------------------------------------------------------------------------


@rules(
    "date = the weekday dom/nth [of] month [year] | the weekday [,] date | the weekday dom/nth",
    "le samedi 5 juin",
    "le mercredi 1er mai 2002",
    "le vendredi 13",
)
def _(*told: Fields) -> Fields | None:
    return unify(told) if all(isinstance(one, Fields) for one in told) else None


@rules("date = dom - month [year]", "les attentats du 13-Novembre")
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("date = deictic weekday dom/nth | deictic weekday dom/nth month [year]", "ce vendredi 13", "ce mardi 1er juin")
def _(lean: Lean, *told: Fields) -> Fields | None:
    return unify(told) if lean is Lean.THIS else None


@rules(
    "date = [the] dom/nth month early-year | month/season/wseason early-year",
    "Charlemagne fut couronné en 800. Il mourut le 28 janvier 814 à Aix.",
)
def _(*told: Any) -> Neighbour | None:
    """Where the text tells of such years."""
    return before_a_year(told[:-1], told[-1], 1)


@rules("date = the week-word number [year] | in week-word number [year]", "la semaine 34", "en semaine 12")
def _(number: float, year: Fields | None = None) -> Fields | None:
    week = Fields.of(week=int(number)) if 1 <= number <= WEEKS else None
    return week & year if week and year else week


@rules("date = [the] feast-eve of dom | [the] feast-eve of the dom", "le réveillon du 24", "au réveillon du 31")
def _(day: Fields) -> Fields | None:
    return day & Fields.of(month=12) if day.known["day"] in FEASTS else None


@rules("date = the daymonth | the weekday daymonth | deictic weekday daymonth", "le 24/01", "le mardi 24/01")
def _(*told: Any) -> Fields | None:
    return unify([one for one in told if isinstance(one, Fields)]) if told[0] not in (Lean.LAST, Lean.NEXT) else None


@rules("date = day-the dom | the monthday", "Le 20, ils partirent.", "Je rentre le 3.", "à payer le 1er")
def _(day: Fields) -> Fields:
    """Before a pause, or what goes on with the clause: `standing/` sees to that."""
    return day


@rules("nothing = in the dom", "Elle habite dans le 13.")
def _(_: Fields) -> str:
    return "a district"


@rules("span = until dom | from-hours dom to/until dom", "Vous avez jusqu'au 5.", "du 12 au 15")
def _(*told: Fields) -> Span | Range | None:
    if len(told) == 1:
        return Span(told[0], "until")
    return Range(*told) if told[0].known["day"] < told[1].known["day"] else None


@rules("date = month yy", "les grèves de mai 68")
def _(month: Fields, year: int) -> Fields | None:
    """Of a number that is no day."""
    return month & Fields.of(yy=year) if year > 31 else None


@rules(
    "date = [the] years-word year/modern/number | [the] years-word decade-name",
    "les années 60",
    "les années 1990",
    "les années soixante",
    "les années folles",
)
def _(told: Any) -> Fields | None:
    number = told.known["year"] if isinstance(told, Fields) else int(told)
    plain = 1000 <= number < 2200 or 10 <= number < 100
    return Fields.of(decade=number) if plain and number % 10 == 0 else None


@rules("date = the isodate/numdate", "le 08/11/2021")
def _(date: Fields) -> Fields:
    return date


@rules("date = [the] deictic unit year | [the] deictic unit of year", "le dernier trimestre 2019")
def _(lean: Lean, grain: Grain, year: Fields) -> Fields | None:
    part = ordinal_unit(-1, grain) if lean is Lean.LAST and grain in (Grain.QUARTER, Grain.HALF) else None
    return part & year if isinstance(part, Fields) else None


@rules("date = the unit year", "la décennie 1990")
def _(grain: Grain, year: Fields) -> Fields | None:
    return Fields.of(decade=year.known["year"]) if grain is Grain.DECADE and year.known["year"] % 10 == 0 else None


@rules("date = the holiday | the holiday year", "la Toussaint", "le 14-Juillet 2020")
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("date = the season/wseason year | the season/wseason of year", "l'été 2020", "à l'automne 1995")
def _(season: Fields, year: Fields) -> Fields | None:
    return season & year


@rules("day = [all] the season/wseason", "l'automne", "pendant l'été", "tout l'été")
def _(season: Fields) -> Fields:
    return season


@rules(
    "day = [the] ordinal/deictic weekday/weekend/unit of lone-unit",
    "le dernier vendredi du mois",
    "le premier jour du mois",
)
def _(number: Any, part: Any, outer: Grain) -> Inside | None:
    """Within the unit that the text is in: "du mois", where other languages have an article."""
    place = number if isinstance(number, int) else -1 if number is Lean.LAST else 0
    if isinstance(part, Fields):
        part, weekday = (Grain.WEEKEND, 6) if "weekend" in part.known else (Grain.DAY, part.known["weekday"])
    else:
        weekday = None
    return Inside(Ordinal(part, place, weekday), Shift(outer, 0)) if place and part < outer else None


@rules("day = [the] unit of season/wseason", "les mois d'été")
def _(grain: Grain, season: Fields) -> Fields | None:
    return season if grain is Grain.MONTH else None


@rules("day = [the] ordinal/deictic weekday/unit/weekend of [the] season/wseason", "le premier dimanche du printemps")
def _(number: Any, part: Any, season: Fields) -> Value | None:
    place = number if isinstance(number, int) else -1 if number is Lean.LAST else 0
    if not place:
        return None
    if isinstance(part, Grain):
        return Inside(Ordinal(part, place), season) if part < Grain.QUARTER else None
    if "weekend" in part.known:
        return None
    return Inside(Ordinal(Grain.DAY, place, part.known["weekday"]), season)


# --- seen from the day of writing, or the one last told -------------------------------------------


@rules(
    "day = [the] unit deictic-behind",
    "la semaine dernière",
    "l'an prochain",
    "le mois en cours",
)
def _(grain: Grain, lean: Lean) -> Value | None:
    return Shift(grain, lean.turn) if grain >= Grain.DAY and grain is not Grain.WEEKEND else None


@rules(
    "day = [the] weekday/month/season/wseason/weekend/holiday/quarter-name deictic-behind | date/day deictic-behind",
    "mardi dernier",
    "l'été prochain",
    "le 6 mai dernier",
    "le week-end prochain",
)
def _(told: Any, lean: Lean) -> Value | None:
    if not isinstance(told, Fields) or not told.cycle or lean is Lean.THIS:
        return None
    return Shift(Grain.WEEKEND, lean.turn) if "weekend" in told.known else Leaning(told, lean)


@rules(
    "day = [the] deictics unit | deictic deictics unit | [the] deictics duration | deictic deictics duration",
    "ces dernières années",
    "les prochains jours",
    "les derniers six mois",
)
def _(*told: Any) -> Value | None:
    *_, lean, length = told
    if isinstance(length, Grain):
        length = Duration(length, None)
    return stretched(lean, length)


@rules("day = deictic unit deictic-behind", "ces jours derniers")
def _(_these: Lean, grain: Grain, lean: Lean) -> Value | None:
    return stretched(lean, Duration(grain, None)) if lean.turn else None


@rules(
    "day = [the] number/several deictics unit | deictic number/several deictics unit",
    "les trois derniers mois",
    "ces deux dernières années",
)
def _(*told: Any) -> Value:
    *_, count, lean, grain = told
    return stretched(lean, Duration(grain, None if count == "X" else count))


@rules("day = [the] number deictics unit of date/day/month/year", "les deux dernières semaines de mai")
def _(count: float, lean: Lean, grain: Grain, outer: Any) -> Portion | None:
    return Portion(Duration(grain, count), -1, outer) if lean is Lean.LAST else None


@rules(
    "day = [the] unit turned-behind | deictic unit turned-behind | [the] turned unit turned-behind"
    " | [the] unit of before/after",
    "l'année suivante",
    "la semaine d'après",
    "le jour même",
    "ce jour-là",
)
def _(*told: Any) -> Shift | None:
    *_, grain, turn = told
    return Shift(grain, turn, Base.MENTION) if grain >= Grain.DAY else None


@rules("time = [the/deictic] part turned-behind", "ce soir-là", "la nuit suivante")
def _(*told: Any) -> Inside:
    *_, part, turn = told
    return Inside(part, Shift(Grain.DAY, turn, Base.MENTION))


@rules(
    "day = [the/deictic] weekday/month/season/wseason/weekend turned-behind | deictic turned weekday",
    "le lundi suivant",
    "ce même lundi",
    "cet été-là",
)
def _(*told: Any) -> Leaning:
    fields = next(one for one in told if isinstance(one, Fields))
    turn = next(one for one in told if isinstance(one, int))
    return Leaning(fields, {-1: Lean.LAST, 1: Lean.NEXT}.get(turn, Lean.THIS), Base.MENTION)


@rules(
    "no-day = plural-the plural-unit | these plural-unit",
    "Les années passent vite, et 2020 aussi.",
    "Pendant ces années, vers 1920, il écrivit.",
)
def _() -> str:
    """Which ones is not said; "les années 60" and "ces derniers jours" are longer."""
    return "no time"


@rules("time = [the] part deictic-behind", "la nuit dernière")
def _(part: Fields, lean: Lean) -> Inside:
    """ "La nuit prochaine" is the one of this day."""
    return Inside(part, Shift(Grain.DAY, min(lean.turn, 0)))


@rules("day = deictic date", "ce 2 novembre 2021")
def _(lean: Lean, date: Any) -> Fields | None:
    """But "this 3 May", without its year, is the one of this year."""
    whole = isinstance(date, Fields) and date.cycle is None
    return date if lean is Lean.THIS and whole else None


@rules("day = [the] next-day | the eve-day", "le lendemain", "au lendemain", "la veille")
def _(day: Shift) -> Shift:
    return day


@rules("day = [the] next-day of date/day", "au lendemain de Noël")
def _(day: Shift, date: Any) -> Moved | None:
    exact = isinstance(date, Fields) and date.grain is Grain.DAY
    return Moved(date, Shift(Grain.DAY, day.count)) if exact else None


@rules("time = [the] part of dom | [the] part of dom to dom", "À l'aube du 20, ils partirent.", "la nuit du 3 au 4")
def _(part: Fields, day: Fields, last: Fields | None = None) -> Fields | None:
    """A night is named by both its days; it begins on the first."""
    night = last is None or (part.known["part"] == "NI" and last.known["day"] == day.known["day"] + 1)
    return at_time(day, part) if night else None


@rules("time = part of date/day", "au soir du 31 décembre 1999")
def _(part: Fields, date: Any) -> Any:
    """Behind "au", which holds the article."""
    return at_time(date, part)


@rules("day = deictic unit/weekend/season/wseason this-behind", "ce mois-ci", "cet été-ci")
def _(lean: Lean, what: Any) -> Value | None:
    if lean is not Lean.THIS:
        return None
    return Shift(what, 0) if isinstance(what, Grain) else Leaning(what, lean)


@rules("day = [the] unit of weekday/relative", "la journée de mardi", "la journée d'hier")
def _(grain: Grain, day: Any) -> Value | None:
    return day if grain is Grain.DAY and isinstance(day, Fields | Shift) and day.grain is Grain.DAY else None


@rules("span = [from/of/on] date and/or date", "samedi 29 et dimanche 30 mai")
def _(first: Any, last: Any) -> Pair | None:
    """The month of both, which only the second tells."""
    if not isinstance(first, Neighbour) or not isinstance(first.value, Fields) or not isinstance(last, Fields):
        return None
    shared = {name: value for name, value in last.known.items() if name in ("month", "year")}
    return Pair(Fields({**shared, **first.value.known}), last) if "month" in shared else None


@rules("day = [the] rest lone-unit", "le reste du mois")
def _(grain: Grain) -> Rest:
    return Rest(The(grain))


@rules(
    "span = the dom/nth and/or date | the dom/nth , dom/nth and/or date", "les 5 et 6 juin 2021", "les 12, 13 et 14 mai"
)
def _(*days: Any) -> Pair | None:
    """Days of one month that only the last one names."""
    last = days[-1]
    if not isinstance(last, Fields) or not last.known.keys() >= {"month", "day"}:
        return None
    first, *between = (Fields({**last.known, **day.known}) for day in days[:-1])
    return Pair(first, last, tuple(between))


@rules("span = between the ordinal and date", "entre le XIIe et le XIIIe siècle")
def _(number: int, century: Any) -> Range | None:
    pair = numbered_alike(number, century)
    return Range(pair.first, pair.last) if pair else None


@rules("span = during lone-unit", "au cours du mois")
def _(grain: Grain) -> Span | None:
    return Span(The(grain), "during") if grain >= Grain.DAY else None


@rules("time = day/date in part", "hier au soir", "la veille au soir")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("day = weekday in number", "samedi en huit", "mardi en quinze")
def _(weekday: Fields, days: float) -> Moved | None:
    """A week after the next one, or two."""
    weeks = IDIOMS.get(int(days))
    return Moved(Leaning(weekday, Lean.NEXT), Shift(Grain.DAY, 7 * weeks)) if weeks else None


@rules("about = [the] turned while | deictic while [turned-behind]", "à la même époque", "à cette époque-là")
def _(*told: Any) -> Meanwhile | None:
    return None if Lean.LAST in told or Lean.NEXT in told else Meanwhile()


@rules("span = upcoming", "la prochaine réunion")
def _(ref: Ref) -> Ref:
    return ref


@rules("day = the era-noun", "à l'avenir", "dans le futur")
def _(ref: Ref) -> Ref:
    return ref


# --- lengths that tell a moment, or reach to one --------------------------------------------------


def offset(length: Any, sign: int, base: Base = Base.ANCHOR) -> Value | None:
    """The moment so long before or after; that of "huit jours" is only about so far."""
    if isinstance(length, Approx):
        inner = offset(length.value, sign, base)
        return inner and Approx(inner, length.mod)
    if not isinstance(length, Duration):
        return None
    moment = Offset(length, sign, base)
    return Approx(moment, "") if length.grain is Grain.DAY and length.count in IDIOMS else moment


@rules("span = ago duration/about/occasion", "il y a trois ans", "il y a plus de deux mois")
def _(sign: int, length: Any) -> Value | None:
    return offset(length, sign)


@rules("span = ahead duration/about", "dans deux jours")
def _(sign: int, length: Any) -> Value | None:
    return offset(length, sign)


@rules("span = duration/about counted", "une heure plus tard", "deux ans auparavant")
def _(length: Any, sign: int) -> Value | None:
    return offset(length, sign, Base.MENTION)


@rules("span = duration/about after ,/.", "Quatre jours après, il abdiqua.", "Il abdiqua quatre jours après.")
def _(length: Any, sign: int) -> Value | None:
    """But "quatre jours après la bataille"."""
    return offset(length, sign, Base.MENTION)


@rules("span = since duration/about/stretch", "depuis trois ans", "depuis plus de dix ans")
def _(length: Any) -> Value | None:
    told = length.value if isinstance(length, Approx) else length
    if not isinstance(told, Duration):
        return None
    until_now = Reaching(told, TODAY, -1)
    return Approx(until_now, length.mod) if isinstance(length, Approx) else until_now


@rules(
    "span = from here [to/until] date/day/time/about/year | from here [to/until] duration",
    "d'ici à lundi",
    "d'ici la fin de l'année",
    "d'ici deux ans",
)
def _(there: Any) -> Range | None:
    last = offset(there, 1) or there
    return None if isinstance(there, Ref) else Range(TODAY, last)


# --- what comes round again -----------------------------------------------------------------------


@rules(
    "set = the weekday [part] | the weekdays [part] | every weekdays [part]",
    "le mercredi",
    "tous les jeudis",
    "les lundis soir",
)
def _(*told: Any) -> Recurring | None:
    """ "Le mercredi" without a date is any."""
    quant, *fields = told if isinstance(told[0], str) else ("EVERY", *told)
    whole = unify(fields)
    return Recurring(whole.pattern(), quant) if whole else None


@rules(
    "set = set [,] to/at/toward/commencing duration/clock | set [,] duration/clock",
    "tous les mardis à 18 h",
    "tous les matins à 7h30",
    "chaque vendredi à midi",
    "le premier lundi de chaque mois à 9 heures",
)
def _(often: Recurring, *told: Any) -> Recurring | None:
    hour = clock.on_clock(told[-1])
    return hourly(often, hour) if hour else None


@rules(
    "set = set [,] clocktime | clocktime set | set [,] from duration/clock to/until duration/clock"
    " | from duration/clock to/until duration/clock set",
    "tous les jours de 9 à 18 heures",
    "de 14 à 18 heures le samedi",
    "tous les jours de 9 heures à midi",
)
def _(*told: Any) -> Recurring | None:
    """TIMEX3 has no value for the hour at which it ends."""
    often = next(one for one in told if isinstance(one, Recurring))
    hours: list[Any] = [one for one in told if one is not often]
    begin: Fields | None = hours[0].first if len(hours) == 1 else clock.alike(*hours)[0]
    return hourly(often, begin) if begin else None


@rules("set = to/at/toward/commencing duration/clock set", "Le magasin ouvre à 9 h le samedi.")
def _(*told: Any) -> Recurring | None:
    *_, hours, often = told
    hour = clock.on_clock(hours)
    return hourly(often, hour) if hour else None


def hourly(often: Recurring, hour: Fields) -> Recurring:
    """With its hour, which TIMEX3 has a value for where it comes round on a weekday, a day of the year or every day."""
    day, _, part = often.value.partition("T")
    if part in clock.PARTS:
        hour = in_half_of(hour, Fields.of(part=part)) or hour
    day = EVERY_DAY if often.value == "P1D" else day
    return evolve(often, value=hour.pattern().replace(EVERY_DAY, day)) if day.startswith("XXXX-") else often


@rules(
    "set = every unit date/nth | every unit the nth/dom | every dom/nth of lone-unit | every date",
    "tous les ans le 12 mai",
    "chaque mois le 5",
    "tous les 15 du mois",
    "tous les 14 juillet",
)
def _(quant: str, *told: Any) -> Recurring | None:
    day = next((one for one in told if isinstance(one, Fields)), None)
    unit = next((one for one in told if isinstance(one, Grain)), day and day.cycle)
    exact = day is not None and day.cycle is unit and day.grain is Grain.DAY
    return Recurring(day.pattern(), quant) if day and exact else None


@rules(
    "set = every ordinal weekday/weekdays of lone-unit",
    "chaque premier lundi du mois",
    "tous les premiers samedis du mois",
)
def _(quant: str, number: int, weekday: Fields, grain: Grain) -> Recurring | None:
    """TIMEX3 has no value that tells which of them."""
    return recurring(Duration(grain, 1), quant) if grain > Grain.WEEK else None


@rules("set = number weekday per unit", "un dimanche par mois")
def _(count: float, _weekday: Fields, _each: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), "", f"{int(count)}X")


@rules("set = every seasons", "tous les étés")
def _(quant: str, season: Fields) -> Recurring:
    return Recurring(season.pattern(), quant)


@rules("span = per unit", "deux millions par an")
def _(quant: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), quant)


@rules("set = times per unit | number times-word per unit", "une fois par semaine", "cinq fois par an")
def _(freq: str | float, _each: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), "", freq if isinstance(freq, str) else f"{int(freq)}X")


@rules("set = duration over number | number weekday over number", "une semaine sur deux", "un samedi sur deux")
def _(*told: Any) -> Recurring | None:
    *one, what, count = told
    if isinstance(what, Duration):
        return recurring(evolve(what, count=count), "EVERY") if what.count == 1 else None
    return Recurring(what.pattern(), "EVERY") if one == [1] else None


@rules("nothing = the periodic", "L'hebdomadaire paraît.")
def _(_: Any) -> str:
    return "a newspaper"


# --- shades ---------------------------------------------------------------------------------------


@rules(
    "about = edge date/day/about/time/year | edge of part | the phase part",
    "fin mars",
    "début 2021",
    "en début de soirée",
)
def _(mod: str, value: Any) -> Phase | None:
    return None if isinstance(value, Ref) else Phase(value, mod)


@rules("time = all the part", "toute la nuit")
def _(part: Fields) -> Fields:
    return part


@rules("span = in part", "en soirée", "en matinée")
def _(part: Fields) -> Fields:
    return part


LANGUAGE = Language(
    "fr",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    endings=ENDINGS,
    leads=("en", "le", "à", "de"),
    locale=(),
)
