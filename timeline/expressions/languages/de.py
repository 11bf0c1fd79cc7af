"""German: the rules that only German has; its words stand beside, in files of their own."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages import de_clock as clock
from timeline.expressions.languages.de_cues import CUES
from timeline.expressions.languages.de_holidays import HOLIDAYS
from timeline.expressions.languages.de_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.pairs import numbered_alike
from timeline.expressions.rules.parts import part_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Early,
    Fields,
    Inside,
    Lean,
    Moved,
    Offset,
    Pair,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Shift,
    Stretch,
    The,
    Value,
    clock_alone,
    recurring,
    tells_only,
)
from timeline.grain import Grain

rules = Rules(clock.rules)
YEARS = Duration(Grain.YEAR, None)
BY_NUMBER = frozenset({Grain.QUARTER, Grain.HALF, Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM})
PER = frozenset({Grain.MONTH, Grain.YEAR})


# --- numbers, and what is no time ---


@rules("nth = dom .", "am 8. Mai 1945", "vom 5. bis 9. Mai")
def _(day: Fields) -> Fields:
    return day


@rules("daymonth = dotclock . | decimal .", "am 5.11. um acht", "bis 24.12. geschlossen")
def _(figures: Any) -> Fields | None:
    """A sum has a comma; the tenth month cannot be told from the first where the day is no hour."""
    if isinstance(figures, Fields):
        day, month = figures.known["hour"], figures.known["minute"]
    else:
        first, _, second = str(figures).partition(".")
        day, month = int(first), int(second) if second != "1" else 0
    return Fields.of(day=day, month=month) if 0 < day <= 31 and 0 < month <= 12 else None


@rules("year/modern = year-word year | year-word early-year", "im Jahr 1990", "des Jahres 1789", "im Jahr 478")
def _(year: Any) -> Fields:
    return year if isinstance(year, Fields) else Fields.of(year=year.number)


@rules(
    "year/modern = year-word number/count/year era | year-word number/count/year",
    "im Jahr 44 v. Chr.",
    "im Jahre 79",
)
def _(number: Any, era: str = "CE") -> Fields | None:
    year = number.known["year"] if isinstance(number, Fields) else int(number)
    return Fields.of(year=year if era == "CE" else 1 - year) if 31 < year < 10_000 or era == "BCE" else None


@rules("nothing = number - aged-noun | number - lasting", "der 31-Jährige", "die 57-jährige Autorin")
def _(_: float, unit: Any = None) -> str | None:
    """But "eine 154-tägige Belagerung"."""
    return "an age" if unit is None or unit.grain is Grain.YEAR else None


@rules("nothing = age-link number unit | number and/to number unit old", "Kinder unter 6 Jahren", "31 und 22 Jahre alt")
def _(*told: Any) -> str | None:
    return "an age" if told[-1] is Grain.YEAR else None


@rules("nothing = over year/modern", "über 1400 Flugzeuge")
def _(*_: Any) -> str:
    return "a number"


# --- dates ---


@rules("date = [the] nth month/wmonth of year", "am 8. Mai des Jahres 1945")
def _(*told: Fields) -> Fields | None:
    day, month, year = told
    whole = day & month
    return whole & year if whole else None


@rules("date = daymonth", "am 1.9.39")
def _(date: Fields) -> Fields | None:
    return date if "yy" in date.known else None


@rules(
    "date = [the] nth unit | [the] nth unit era | [the] nth unit [of] year | roman . unit | roman . unit [of] year",
    "im 19. Jahrhundert",
    "im 4. Jh. v. Chr.",
    "im 3. Quartal 2014",
    "im II. Quartal",
)
def _(number: Any, grain: Grain, more: Any = None) -> Fields | None:
    place = number.known["day"] if isinstance(number, Fields) else number
    part = ordinal_unit(place, grain) if grain in BY_NUMBER and grain is not Grain.DECADE else None
    if not isinstance(part, Fields):
        return None
    if isinstance(more, str):
        return part if more == "CE" else before_christ(part) if part.grain >= Grain.DECADE else None
    return part & more if more else part


@rules(
    "date = [the] decade/early-decade [-] duration | [the] decade/early-decade [-] duration era",
    "in den 60er Jahren",
    "in den 1930er-Jahren",
    "Anfang der 460er Jahre v. Chr.",
)
def _(decade: Fields, years: Duration, era: str = "CE") -> Fields | None:
    if years != YEARS:
        return None
    return decade if era == "CE" else before_christ(decade)


@rules("date = week-word number [year] | nth week-word [year]", "in KW 44", "in der 14. Kalenderwoche 2015")
def _(number: Any, year: Fields | None = None) -> Fields | None:
    week = number.known["day"] if isinstance(number, Fields) else int(number)
    part = Fields.of(week=week) if 1 <= week <= 53 else None
    return part & year if part and year else part


@rules("span = [in/of/during/from] [the] nth and/or/- [the] date/about", "im 18. und 19. Jahrhundert")
def _(first: Fields, last: Any) -> Pair | None:
    """Two of what goes by number, of which only the last says what it is."""
    return numbered_alike(first.known["day"], last)


@rules("span = [in/of/during/from] [the] nth to [the] date/about", "vom 5. bis zum 7. Jahrhundert")
def _(first: Fields, last: Any) -> Range | None:
    pair = numbered_alike(first.known["day"], last)
    return Range(pair.first, pair.last) if pair else None


@rules(
    "day = season | the season/date/month/weekday/year/modern",
    "im Winter",
    "der Sommer war heiß",
    "seit dem Jahr 2000",
    "der Mai",
)
def _(fields: Value) -> Value:
    return fields


@rules("day = the relative", "gegenüber dem Vorjahr")
def _(value: Value) -> Value | None:
    counted = isinstance(value, Shift) and (value.grain > Grain.DAY or value.base is Base.MENTION)
    return value if counted else None


@rules("day = year", "1614 tagten die Stände")
def _(year: Fields) -> Fields:
    """Years need no preposition."""
    return year


@rules("span = in [the] [deictic] era-noun", "in der Vergangenheit")
def _(*told: Any) -> Ref:
    """Elsewhere it is what one has: "keine Zukunft"."""
    ref: Ref = told[-1]
    return ref


@rules(
    "about = part-of-season | part-of-season [of] year/day", "im Spätsommer", "im Frühsommer 1919", "im Frühherbst 1943"
)
def _(part: tuple[str, Fields], year: Any = None) -> Phase | None:
    mod, season = part
    if year is not None and not tells_only(year, "year"):
        return Phase(Inside(season, year), mod) if isinstance(year, Shift) and year.grain is Grain.YEAR else None
    whole = season & year if year else season
    return Phase(whole, mod) if whole else None


@rules("about = unit-edge | unit-edge [of] year/day", "zum Jahresende", "zu Jahresbeginn 1918", "bis Monatsende")
def _(edge: tuple[str, Grain], year: Any = None) -> Phase | None:
    mod, grain = edge
    if year is None:
        return Phase(The(grain), mod)
    return Phase(year, mod) if tells_only(year, "year") and grain is Grain.YEAR else None


@rules(
    "about = edge date/day/about/time/year/season/definite/wmonth | edge of decade",
    "Ende Mai",
    "Anfang 1945",
    "Ende des Jahres",
    "Beginn des 19. Jahrhunderts",
    "Mitte der siebziger Jahre",
)
def _(mod: str, whole: Value) -> Phase | None:
    return None if isinstance(whole, Ref) else Phase(whole, mod)


@rules("day = date date/day", "in der zweiten Hälfte des 19. Jahrhunderts", "in der ersten Hälfte der 1980er-Jahre")
def _(part: Any, whole: Any) -> Value | None:
    """The article of the second is in it, and no "of" before it."""
    half = tells_only(part, "half") or tells_only(part, "quarter")
    return part_of(part, whole) if half and not isinstance(whole, Shift) else None


@rules("day = course [the] date/day/year/season/duration/stretch", "im Laufe des Jahres", "im Laufe des 18. April")
def _(whole: Value) -> Value:
    return whole


@rules("about = toward about/part/day/date/time", "Gegen Ende 1967 waren es viele", "gegen Abend", "gegen Mittag")
def _(mod: str, value: Value) -> Approx | None:
    """An hour stands for itself: "gegen | 3 Uhr"."""
    return None if isinstance(value, Ref) or clock_alone(value) else Approx(value, mod)


@rules(
    "about = clock-at [the] year | clock-at day | clock-at early-year", "Um 1900 lebten dort", "um das Jahr 500 v. Chr."
)
def _(year: Value) -> Approx | None:
    return Approx(year, "APPROX") if isinstance(year, Early) or tells_only(year, "year") else None


# --- lengths ---


@rules("duration = a unit", "ein Jahr", "einen Tag")
def _(one: int, grain: Grain) -> Duration:
    return Duration(grain, one)


@rules(
    "duration = [a/number] half-word unit | half-unit | a half-unit | [a] minutes-before-hour unit",
    "ein halbes Jahr",
    "eine halbe Stunde",
    "eine Viertelstunde",
    "eine viertel Stunde",
)
def _(*told: Any) -> Duration | None:
    last = told[-1]
    if isinstance(last, Duration):
        return last
    if isinstance(told[-2], Grain):
        return Duration(last, 0.5)
    return Duration(last, told[-2] / 60) if last is Grain.HOUR else None


@rules("duration = [the] entire unit", "das ganze Jahr über")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("length = long-lasting", "nach langjährigen Ermittlungen", "eine dreitägige Reise", "sie irrten tagelang umher")
def _(length: Duration) -> Duration:
    return length


@rules("length = number - lasting", "eine 154-tägige Belagerung")
def _(count: float, unit: Duration) -> Duration:
    return evolve(unit, count=count)


@rules("duration = exact duration", "genau ein Jahr")
def _(length: Duration) -> Duration:
    return length


@rules("span = before [over] duration/about", "vor drei Jahren", "vor etwa drei Jahren", "vor gut einem Jahr")
def _(sign: int, told: Any) -> Value | None:
    """Only the length is marked."""
    length = told.value if isinstance(told, Approx) else told
    if not isinstance(length, Duration):
        return None
    return Approx(Offset(length, sign), told.mod) if isinstance(told, Approx) else Offset(length, sign)


@rules("span = since [over] duration/about", "seit fünf Jahren", "seit über 20 Jahren")
def _(told: Any) -> Value | None:
    length = told.value if isinstance(told, Approx) else told
    if not isinstance(length, Duration):
        return None
    return Approx(Stretch(length, -1), told.mod) if isinstance(told, Approx) else Stretch(length, -1)


# --- counted from a day ---


@rules("day = [the] unit beside", "am Tag zuvor", "im Jahr darauf")
def _(grain: Grain, sign: int) -> Shift:
    return Shift(grain, sign, Base.MENTION)


@rules("day = lone-unit before/after date/day", "am Tag nach Weihnachten")
def _(_day: Grain, sign: int, date: Any) -> Moved | None:
    exact = isinstance(date, Fields | Shift) and date.grain is Grain.DAY
    return Moved(date, Shift(Grain.DAY, sign)) if exact else None


@rules("time = [the] part beside", "am Abend zuvor")
def _(part: Fields, sign: int) -> Inside:
    return Inside(part, Shift(Grain.DAY, sign, Base.MENTION))


@rules("day = [the] deictic [fiscal] unit", "an diesem Tag", "vergangene Woche")
def _(lean: Lean, grain: Grain) -> Value | None:
    """In place of the general one: "this day" is the one told of, "the last day" is that of something."""
    if grain is Grain.DAY and lean is not Lean.NEXT:
        return Shift(grain, 0, Base.MENTION) if lean is Lean.THIS else None
    if grain is Grain.DAY:
        return Shift(grain, 1, Base.MENTION)
    if grain is Grain.DECADE and lean is not Lean.THIS:
        return Stretch(Duration(grain, 1), lean.turn)
    return Shift(grain, lean.turn)


@rules(
    "day = [the] deictic/final/ordinal unit of unit/season | [the] deictic/final/ordinal unit of deictic unit",
    "am letzten Tag des Jahres",
    "in der ersten Woche des kommenden Monats",
)
def _(number: Any, grain: Grain, *outer: Any) -> Inside | None:
    place = number if isinstance(number, int) else -1 if number is Lean.LAST else 0
    whole = Shift(outer[1], outer[0].turn) if len(outer) > 1 else outer[0]
    whole = The(whole) if isinstance(whole, Grain) else whole
    part = ordinal_unit(place, grain) if place and grain < whole.grain else None
    return Inside(part, whole) if part else None


@rules("span = [in/for/during/of/over] stretch day", "In den ersten drei Monaten des Jahres sank der Umsatz.")
def _(part: Any, outer: Any) -> Pair | None:
    """A part of the year and that year, which are two times."""
    whole = isinstance(part, Portion) and part.outer is None and part.duration.count
    return Pair(evolve(part, outer=outer), outer) if whole and isinstance(outer, The | Shift) else None


@rules("day = [the] entire deictic/turned unit", "das ganze folgende Jahr")
def _(which: Any, grain: Grain) -> Shift:
    return Shift(grain, which, Base.MENTION) if isinstance(which, int) else Shift(grain, which.turn)


@rules("day = stretch moved", "Menschen, die neun Jahre später kamen")
def _(length: Any, sign: int) -> Value | None:
    """Who they are stands before it, and looks like an article."""
    return length.shifted(sign, Base.MENTION) if isinstance(length, Duration) else None


@rules("day = [the] deictic duration", "in den letzten Jahren", "in den vergangenen zwei Jahrzehnten")
def _(lean: Lean, length: Duration) -> Value | None:
    return Stretch(length, lean.turn) if lean.turn else length


# --- what comes round again ---


@rules("set = every ordinal weekday in/of unit", "jeden ersten Montag im Monat")
def _(quant: str, _number: int, _weekday: Fields, grain: Grain) -> Recurring:
    """TIMEX3 has no value that tells which of them."""
    return recurring(Duration(grain, 1), quant)


@rules("onward = daily-part", "Sie kam immer nachts.")
def _(part: Fields) -> Recurring:
    """On the last floor, for "um 8 Uhr morgens" is one time."""
    return Recurring(part.pattern())


@rules("set = weekdays daily-part | every weekday-part", "montags abends", "jeden Freitagabend")
def _(*told: Any) -> Recurring | None:
    *quant, fields = told if isinstance(told[0], str) else ("", told[0] & told[1])
    return Recurring(fields.pattern(), quant[0]) if fields else None


@rules(
    "set = count-times in/on/every [the] unit | count-times periodic",
    "einmal im Monat",
    "zweimal pro Woche",
    "dreimal am Tag",
    "dreimal täglich",
)
def _(freq: str, *told: Any) -> Recurring:
    often = told[-1]
    return evolve(often, freq=freq) if isinstance(often, Recurring) else recurring(Duration(often, 1), "", freq)


@rules("span = in unit", "500 Menschen im Jahr")
def _(grain: Grain) -> Recurring | None:
    return recurring(Duration(grain, 1)) if grain in PER else None


LANGUAGE = Language(
    "de",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    endings={
        "ste": "no verb",
        "sten": "no verb",
        **dict.fromkeys(
            "ierte ierten chte chten rte rten lte lten gte gten hlte bte bten nnte nnten mmte mmten ckte ckten kte kten"
            " ndete ndeten tete teten zte zten fte ften nte nten ßte ßten ssten sste".split(),
            "past cue",
        ),
    },
    weak=frozenset({"mär", "die", "mit", "don", "fre", "sam", "son", "mon"}),
    leads=("am", "im", "in", "um", "seit", "bis"),
    locale=("month", "weekday"),
    bare_dates=True,
    cores=frozenset(
        "weekday-part part-of-season unit-edge decimal long-lasting half-unit minutes-before-hour daily-part morrow"
        " week-word era-noun".split()
    ),
)
