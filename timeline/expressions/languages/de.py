"""German: the rules that only German has; its words stand beside, in files of their own."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.de_cues import CUES
from timeline.expressions.languages.de_holidays import HOLIDAYS
from timeline.expressions.languages.de_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.pairs import numbered_alike
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Early,
    Fields,
    Inside,
    Lean,
    Leaning,
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
    Today,
    Value,
    clock_alone,
    dated,
    o_clock,
    recurring,
    tells_only,
)
from timeline.grain import Grain

rules = Rules()
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
    return Phase(season & year if year else season, mod)


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


@rules("length = long-lasting", "nach langjährigen Ermittlungen", "eine dreitägige Reise", "sie irrten tagelang umher")
def _(length: Duration) -> Duration:
    return length


@rules("length = number - lasting", "eine 154-tägige Belagerung")
def _(count: float, unit: Duration) -> Duration:
    return evolve(unit, count=count)


@rules("duration = exact duration", "genau ein Jahr")
def _(length: Duration) -> Duration:
    return length


@rules("span = before duration/about", "vor drei Jahren", "vor etwa drei Jahren")
def _(sign: int, told: Any) -> Value | None:
    """Only the length is marked."""
    length = told.value if isinstance(told, Approx) else told
    if not isinstance(length, Duration):
        return None
    return Approx(Offset(length, sign), told.mod) if isinstance(told, Approx) else Offset(length, sign)


@rules("span = since duration/about", "seit fünf Jahren", "seit mehr als 20 Jahren")
def _(told: Any) -> Value | None:
    length = told.value if isinstance(told, Approx) else told
    if not isinstance(length, Duration):
        return None
    return Approx(Stretch(length, -1), told.mod) if isinstance(told, Approx) else Stretch(length, -1)


# --- counted from a day ---


@rules("day = [the] unit beside", "am Tag zuvor", "im Jahr darauf")
def _(grain: Grain, sign: int) -> Shift:
    return Shift(grain, sign, Base.MENTION)


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


@rules("span = on/in part | on/in the part | in/on time", "am Nachmittag wurde der Garten besichtigt", "in der Nacht")
def _(part: Value) -> Value:
    return part


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


@rules("time = morrow clock | morrow [,] part [clock-at] clock | morrow clock-at clock", "heute um 8 Uhr", "morgen 8 Uhr")
def _(day: Shift, *told: Any) -> Any:
    *part, clock = told
    return at_time(day, hour_in(clock, part[0]) if part else clock)


@rules("span = morrow [,] from/until time", "morgen ab 12 Uhr")
def _(day: Shift, clock: Any) -> Pair | None:
    time = at_time(day, clock) if clock_alone(clock) else None
    return Pair(day, time) if time else None


@rules("span = [from] morrow to/until date/day/weekday/morrow", "von heute bis Freitag")
def _(first: Shift, last: Value) -> Range:
    return Range(first, last)


# --- the day and its hours ---


def hour_in(clock: Any, part: Fields) -> Fields | None:
    """An hour in the part of the day that tells it: "12 Uhr mittags" is noon, "1 Uhr mittags" an hour later."""
    noon = part.known["part"] == "MI" and o_clock(clock).known["hour"] in (11, 12)
    return o_clock(clock) if noon else in_half_of(clock, Fields.of(part="AF") if part.known["part"] == "MI" else part)


@rules("clock = hour/clock/dotclock oclock", "um 14 Uhr", "um 4:45 Uhr", "um 9.30 Uhr")
def _(hour: Any) -> Fields:
    return o_clock(hour)


@rules("clock = hour12 oclock", "um drei Uhr")
def _(hour: int) -> Fields:
    return o_clock(hour)


@rules("clock = hour oclock number", "um 14 Uhr 30")
def _(hour: int, minute: float) -> Fields | None:
    return Fields.of(hour=hour, minute=int(minute)) if minute == int(minute) and 0 < minute < 60 else None


@rules("clock = minutes-before-hour hour12 [oclock]", "um halb drei", "um dreiviertel acht", "um viertel vier")
def _(minutes: int, hour: int) -> Fields:
    """Of the hour that is named: "halb drei" is 2.30."""
    return Fields.of(hour=hour - 1 or 12, minute=minutes) if hour > 1 else Fields.of(hour=0, minute=minutes)


@rules(
    "clock = minutes-before-hour past hour12 [oclock] | number past hour12 oclock | number past minutes-before-hour hour12",
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
    return None if time is None else Phase(time, *mod) if mod else time


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
    "span = [on] date/day/time [,] clock-at/toward clock/time",
    "am 1. September 1939 um 4:45 Uhr",
    "am Freitag gegen 3 Uhr",
)
def _(date: Any, *told: Any) -> Pair | None:
    """Two times, of which the second is of the first: "um" stands between them."""
    clock = told[-1]
    if not clock_alone(clock):
        return None
    part = date.known.get("part") if isinstance(date, Fields) else None
    if part:
        clock = hour_in(clock, date)
        date = Fields({name: value for name, value in date.known.items() if name != "part"})
    time = at_time(date, clock) if clock else None
    if time is None:
        return None
    return Pair(date, Approx(time, told[0]) if len(told) > 1 else time)


# --- what comes round again ---


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
        "weekday-part part-of-season unit-edge decimal long-lasting half-unit minutes-before-hour daily-part morrow week-word era-noun".split()
    ),
)
