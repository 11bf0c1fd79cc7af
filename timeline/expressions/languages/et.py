"""Estonian: its rules; its words stand beside, in files of their own.

Where English has prepositions, Estonian has case endings (`case`) and words behind the time: "jooksul", "tagasi",
"alguses". What is longer stands before what it has a part of: "möödunud aasta mai alguses".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from timeline.expressions.holidays import Nth
from timeline.expressions.languages.et_cues import CUES, ENDINGS
from timeline.expressions.languages.et_forms import cased
from timeline.expressions.languages.et_holidays import HOLIDAYS, NOUNS
from timeline.expressions.languages.et_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.parts import part_of, which
from timeline.expressions.rules.relative import stretched
from timeline.expressions.rules.spans import begun
from timeline.expressions.rules.times import in_half_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Moved,
    Ordinal,
    Pair,
    Phase,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    Value,
    clock_alone,
    o_clock,
    recurring,
    tells_only,
    unify,
)
from timeline.grain import Grain

rules = Rules()
NUMBERED = (Grain.QUARTER, Grain.HALF, Grain.CENTURY, Grain.MILLENNIUM)
SATURDAY = 6


# --- numbers, years, dates ------------------------------------------------------------------------


@rules("number = ten digit", "kakskümmend viis aastat")
def _(ten: int, digit: int) -> int:
    return ten + digit


@rules("number = number and half-number", "kolm ja pool aastat")
def _(count: float, half: float) -> float:
    return count + half


@rules(
    "year/modern = year/number . year-word | year year-word | year-word year | years-word year | ordinal year-word",
    "2004. aastal",
    "1919. a.",
    "aastal 1929",
    "aastatel 1941",
    "476. aastal",
    "1998ndal aastal",
)
def _(year: Any) -> Fields | None:
    """But "5. aasta" is the fifth."""
    if isinstance(year, Fields):
        return year
    return Fields.of(year=int(year)) if 100 <= year < 2200 else None


@rules(
    "date = number . years-word | year . years-word | number/year - decade-ending",
    "90. aastatel",
    "1960. aastate",
    "90-ndatel",
)
def _(decade: Any) -> Fields | None:
    return ten_years(decade)


def ten_years(told: Any) -> Fields | None:
    number = told.known.get("year", 0) if isinstance(told, Fields) else int(told)
    return Fields.of(decade=number) if number >= 10 and number % 10 == 0 else None


@rules("date = decade years-word", "kuuekümnendatel aastatel")
def _(decade: Fields) -> Fields:
    return decade


@rules("date = date date", "20. sajandi kuuekümnendatel", "20. sajandi 90. aastatel")
def _(century: Any, decade: Any) -> Fields | None:
    told = isinstance(century, Fields) and isinstance(decade, Fields) and tells_only(century, "century")
    short = decade.known.get("decade", 100) if told else 100
    return Fields.of(decade=century.known["century"] + short) if short < 100 else None


@rules("date = number . unit | roman [.] unit", "17. sajandil", "III kvartalis", "XIX sajandi")
def _(number: float, grain: Grain) -> Any:
    return ordinal_unit(int(number), grain) if grain in NUMBERED else None


@rules("year/modern = number/year . year-word era", "44. aastal eKr")
def _(number: Any, era: str) -> Fields | None:
    year = number.known["year"] if isinstance(number, Fields) else int(number)
    return Fields.of(year=year if era == "CE" else 1 - year) if year > 0 else None


@rules("date = date [case] era", "3. sajandil eKr", "3. sajandist eKr")
def _(told: Any, *era_: str) -> Fields | None:
    era = era_[-1]
    long = isinstance(told, Fields) and told.grain in (Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM)
    return (told if era == "CE" else before_christ(told)) if long else None


@rules(
    "date = dom . month/lmonth | dom . month/lmonth year | year dom . month/lmonth | dom lmonth",
    "24. septembril",
    "8. novembril 2021",
    "2001. aasta 5. mail",
)
def _(*told: Any) -> Fields | None:
    return unify(one for one in told if isinstance(one, Fields))


@rules("date = weekday case [,] date", "reedest, 5. novembrist")
def _(weekday: Fields, _relation: str, date: Any) -> Fields | None:
    """Both have the ending."""
    return weekday & date if isinstance(date, Fields) and "day" in date.known else None


@rules("date = dom . roman | dom . roman [.] year", "19. XI 1997", "3. I 1996", "19. XI")
def _(day: Fields, month: int, year: Fields | None = None) -> Fields | None:
    date = day & Fields.of(month=month) if 1 <= month <= 12 else None
    return date & year if date and year else date


@rules("date = year month/lmonth", "2004. aasta mais")
def _(*told: Any) -> Fields | None:
    return unify(one for one in told if isinstance(one, Fields))


@rules("date = year date", "2001. aasta jõulude ajal")
def _(year: Fields, date: Any) -> Fields | None:
    """A year and a holiday of it; other dates are parts of a year by another rule."""
    holiday = isinstance(date, Fields) and "holiday" in date.known
    return year & date if holiday else None


# --- parts of what is longer ----------------------------------------------------------------------


@rules(
    "day = day/date date/season/lmonth",
    "selle aasta 1. jaanuaril",
    "läinud aasta teisel poolel",
)
def _(outer: Value, inner: Any) -> Value | None:
    return part_of(inner, outer)


@rules("day = unit date | unit season", "aasta teisel poolel")
def _(grain: Grain, inner: Any) -> Value | None:
    """Of the unit that the text is in."""
    return part_of(inner, Shift(grain, 0))


@rules(
    "day = date/day/month/lmonth/year/unit ordinal/deictic unit",
    "aasta esimesel päeval",
    "aasta viimasel päeval",
    "mai viimasel nädalal",
)
def _(outer: Any, number: Any, grain: Grain) -> Value | None:
    place, whole = which(number), Shift(outer, 0) if isinstance(outer, Grain) else outer
    part = ordinal_unit(place, grain) if place else None
    return part_of(part, whole) if part else None


@rules(
    "day = date/day/month/lmonth/unit ordinal/deictic weekday/weekend",
    "augustikuu viimasel laupäeval",
    "juunikuu teisel nädalavahetusel",
    "kuu esimesel kolmapäeval",
)
def _(outer: Any, number: Any, part: Fields) -> Value | None:
    place, whole = which(number), Shift(outer, 0) if isinstance(outer, Grain) else outer
    if place is None or not isinstance(whole, Fields | Shift | Inside):
        return None
    if "weekend" in part.known:
        return Inside(Ordinal(Grain.WEEKEND, place, SATURDAY), whole)
    if isinstance(whole, Fields) and "month" in whole.known and place <= 5:
        known = dict(whole.known)
        day = Nth(place, part.known["weekday"], known.pop("month"))
        return Fields(known | {"holiday": day}) if known.keys() <= {"year"} else None
    return Inside(Ordinal(Grain.DAY, place, part.known["weekday"]), whole)


@rules("day = date/day/year/month/lmonth/unit ordinal half-number", "sajandi teine pool", "1990. aasta esimene pool")
def _(outer: Any, number: int, _half: float) -> Value | None:
    half = Fields.of(half=number) if number in (1, 2) else None
    return part_of(half, Shift(outer, 0) if isinstance(outer, Grain) else outer) if half else None


@rules(
    "about = date/day/about/time/month/lmonth/season/year/unit/part edge",
    "aprilli lõpul",
    "nädala keskpaigas",
    "möödunud aasta alguses",
    "1960. aastate lõpul",
)
def _(whole: Any, mod: str) -> Phase | None:
    """But "nüüd lõpuks" is now, at last."""
    if isinstance(whole, Grain):
        return Phase(Shift(whole, 0), mod) if whole >= Grain.DAY else None
    return None if isinstance(whole, Ref) else Phase(whole, mod)


# --- lengths --------------------------------------------------------------------------------------


@rules("duration = several unit-plural", "mõned aastad", "mitmete nädalate")
def _(_several: str, grain: Grain) -> Duration:
    return Duration(grain, None)


@rules("duration = entire unit", "kogu päeva", "terve nädala")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("duration = unit time-word | duration time-word", "nädal aega", "kolm kuud aega")
def _(told: Any) -> Duration:
    return told if isinstance(told, Duration) else Duration(told, 1)


@rules(
    "length = number - unit-long | number unit-long | several unit-long", "56-aastane", "kahe aastane", "mitme tunnine"
)
def _(count: Any, grain: Grain) -> Duration:
    return Duration(grain, None if count == "X" else float(count))


@rules("about = unit case", "Ta läks aastaks ära.")
def _(grain: Grain, relation: str) -> Duration | None:
    return Duration(grain, 1) if relation == "by" and Grain.WEEK <= grain <= Grain.YEAR else None


@rules("about = bound unit", "üle aasta", "ligi tund")
def _(mod: str, grain: Grain) -> Approx:
    return Approx(Duration(grain, 1), mod)


@rules("about = bound date/day/time/about", "umbes kell 15", "umbes 1990. aastal")
def _(mod: str, told: Value) -> Approx | None:
    return Approx(told, mod) if mod == "APPROX" and not isinstance(told, Ref) else None


@rules("length = for-the-nth unit", "kuuendat aastat")
def _(count: int, grain: Grain) -> Duration:
    return Duration(grain, count)


@rules("day = number deictic unit", "kahe viimase aasta")
def _(count: float, lean: Lean, grain: Grain) -> Value:
    return stretched(lean, Duration(grain, count))


@rules(
    "about = date/day/about/duration/stretch/unit throughout | date/day at-time",
    "kümne aasta jooksul",
    "selle aasta jooksul",
    "jõulude ajal",
)
def _(told: Any, *_: Any) -> Value:
    if isinstance(told, Grain):
        return Duration(told, 1)
    return told if isinstance(told, Duration) else Span(told, "during")


# --- seen from the anchor or a mention -----------------------------------------------------------


@rules("day = season", "Suvel ehitati torn.")
def _(season: Fields) -> Fields:
    return season


@rules("day = new unit", "uuest aastast")
def _(grain: Grain) -> Shift | None:
    return Shift(Grain.YEAR, 1) if grain is Grain.YEAR else None


@rules("day = deictic unit-plural", "viimastel aastatel", "lähematel päevadel")
def _(lean: Lean, grain: Grain) -> Value:
    if lean.turn:
        return Ref("PAST_REF" if lean is Lean.LAST else "FUTURE_REF")
    return Duration(grain, None)


@rules("day = [bound] unit ago", "aasta tagasi", "üle aasta tagasi")
def _(*told: Any) -> Value:
    return beside_one(Base.ANCHOR, *told)


@rules("day = [bound] unit moved", "kuu hiljem", "umbes nädal varem")
def _(*told: Any) -> Value:
    return beside_one(Base.MENTION, *told)


def beside_one(base: Base, *told: Any) -> Value:
    """A unit before or after a base, perhaps not exactly."""
    *mod, grain, sign = told
    there = Duration(grain, 1).shifted(sign, base)
    return Approx(there, mod[0]) if mod else there


@rules(
    "stretch = dom/number-of/several-of unit-of [time-word] in-time | unit-of [time-word] in-time",
    "kahe päeva pärast",
    "3 kuu pärast",
    "mitme aasta pärast",
    "nädala pärast",
    "kuu aja pärast",
)
def _(*told: Any) -> Value:
    *count, grain = told
    number = count[0].known["day"] if count and isinstance(count[0], Fields) else count[0] if count else 1
    return Duration(grain, None if number == "X" else float(number)).shifted(1, Base.ANCHOR)


@rules("about = bound stretch", "umbes kahe päeva pärast")
def _(mod: str, told: Value) -> Approx:
    return Approx(told, mod)


# --- times of day ---------------------------------------------------------------------------------


@rules(
    "clock = hour-word hour/hour12 | hour-word clock/dotclock",
    "kell 19",
    "kell 18.45",
    "kella kaheks",
)
def _(hour: Any) -> Fields:
    return o_clock(hour)


@rules("clock = hour-word half-number hour12 | hour-word quarter-word hour12", "kell pool kolm", "kell veerand kuus")
def _(part: float, hour: int) -> Fields:
    """A part of the hour that is to come: half three is half past two."""
    return Fields.of(hour=hour - 1, minute=round(60 * part))


@rules("clock = clock at-time", "kella kahe ajal")
def _(clock: Fields) -> Fields:
    return clock


@rules("about = time/date/day/about thereabouts", "kella 15 paiku")
def _(told: Value, mod: str) -> Approx:
    return Approx(told, mod)


@rules("time = clock part", "kell kaks öösel", "kell 7 õhtul")
def _(clock: Fields, part: Fields) -> Fields | None:
    return in_half_of(clock, part)


@rules("time = day [,] clock", "reedeõhtul kell 7")
def _(day: Any, clock: Fields) -> Fields | None:
    """A part of a weekday in one word, and the hour."""
    part = day.known.get("part") if isinstance(day, Fields) and "weekday" in day.known else None
    time = in_half_of(clock, day) if part else None
    return time and time & Fields.of(weekday=day.known["weekday"])


@rules("time = then-part | then-part clock", "Ta saabus õhtul.", "hommikul kell 9")
def _(part: Fields, clock: Fields | None = None) -> Inside | None:
    told = in_half_of(clock, part) if clock else part
    return Inside(told, Shift(Grain.DAY, 0)) if told else None


@rules("time = night-to date/day/weekday", "ööl vastu reedet", "ööl vastu 5. maid")
def _(day: Value) -> Inside:
    """The night that ends on that day."""
    return Inside(Fields.of(part="NI"), Moved(day, Shift(Grain.DAY, -1)))


# --- sets -----------------------------------------------------------------------------------------


@rules("set = every unit/duration at-intervals", "iga kahe aasta järel", "iga kahe nädala tagant")
def _(quant: str, told: Any) -> Recurring:
    return recurring(told if isinstance(told, Duration) else Duration(told, 1), quant)


@rules("set = every unit ordinal/deictic weekday/unit", "iga kuu esimesel kolmapäeval")
def _(quant: str, grain: Grain, *_: Any) -> Recurring:
    """TIMEX3 has no value that tells which Wednesday."""
    return recurring(Duration(grain, 1), quant)


@rules("set = number times-word periodic | number times-word monthly", "kaks korda aastas", "kolm korda kuus")
def _(count: float, often: Recurring | None = None) -> Recurring:
    return evolve(often or recurring(Duration(Grain.MONTH, 1)), freq=f"{int(count)}X")


@rules("set = times monthly", "kord kuus")
def _(freq: str) -> Recurring:
    return recurring(Duration(Grain.MONTH, 1), "", freq)


@rules("set = duration periodic | duration monthly", "kahel päeval nädalas")
def _(days: Duration, often: Recurring | None = None) -> Recurring | None:
    if not days.count or days.grain is not Grain.DAY:
        return None
    return evolve(often or recurring(Duration(Grain.MONTH, 1)), freq=f"{int(days.count)}D")


@rules("span = nothing monthly", "Ta teenib 5000 krooni kuus.")
def _(_amount: Any) -> Recurring:
    """Else "kuus" is six."""
    return recurring(Duration(Grain.MONTH, 1))


# --- endings that are prepositions, and ranges ----------------------------------------------------


@rules(
    "span = date/day/time/about/year case | date/day/time/about/year case since",
    "1996. aastast",
    "1. juulini",
    "2020. aastaks",
)
def _(value: Value, relation: str) -> Span:
    return Span(begun(value) if relation == "from" else value, relation)


@rules("about = year-word case year/day | years-word case year/day", "aastast 1929", "aastani 1991")
def _(relation: str, year: Any) -> Span | None:
    return Span(year, relation) if tells_only(year, "year") else None


@rules("about = date/day case day/year", "märtsini 2001", "5. maist 2020")
def _(date: Any, relation: str, year: Any) -> Span | None:
    """A year that stands behind the month's ending."""
    named = isinstance(date, Fields) and "month" in date.known and tells_only(year, "year")
    whole = date & year if named else None
    return Span(whole, relation) if whole else None


@rules(
    "span = [since] date/day/time/about/year [case] [until] date/day/time/about/year case"
    " | [since] date/day/time/about/year [case] [until] about"
    " | [since] date/day/time/about/year case until date/day/time/about/year",
    "esmaspäevast reedeni",
    "5. maist kuni 10. juunini",
    "jaanuarist märtsini 2001",
)
def _(*told: Any) -> Range | None:
    (first, begins), *rest = with_endings(told)
    last, ends = rest[-1]
    return Range(first, last) if (begins, ends or "until") == ("from", "until") else None


def with_endings(told: Sequence[Any]) -> list[tuple[Any, str]]:
    """Times, each with what the ending says that stands behind it, or in it."""
    found: list[tuple[Any, str]] = []
    for one in told:
        if isinstance(one, str):
            found[-1] = found[-1][0], one
        else:
            found.append((one.value, one.relation) if isinstance(one, Span) else (one, ""))
    return found


@rules("span = part case [until] part case", "hommikust õhtuni")
def _(first: Fields, _from: str, last: Fields, _until: str) -> Range:
    return Range(first, last)


@rules("span = dom . -/until date", "23.-29. novembril")
def _(first: Fields, last: Any) -> Range | None:
    day = in_month_of(last, first)
    return Range(day, last) if day else None


@rules("span = dom . and/or date", "5. ja 6. mail")
def _(first: Fields, *told: Any) -> Pair | None:
    day = in_month_of(told[-1], first)
    return Pair(day, told[-1]) if day else None


def in_month_of(date: Any, day: Fields) -> Fields | None:
    """A day of the month that only a later one names."""
    named = isinstance(date, Fields) and date.grain is Grain.DAY and "month" in date.known
    return Fields({**date.known, **day.known}) if named else None


@rules(
    "span = year/day/number . -/until date/day/year",
    "1936.-1937. aastal",
    "1960.-1970. aastatel",
)
def _(first: Any, last: Any) -> Range | None:
    begin = as_long_as(last, first)
    return Range(begin, last) if begin else None


@rules("span = year/day/number . and/or date/day/year", "1936. ja 1937. aastal", "1960. ja 1970. aastatel")
def _(first: Any, *told: Any) -> Pair | None:
    begin = as_long_as(told[-1], first)
    return Pair(begin, told[-1]) if begin else None


@rules(
    "span = date/day/about/year and date/day/about/year between-behind",
    "juuni ja septembri vahel",
    "esmaspäeva ja kolmapäeva vahel",
)
def _(first: Any, *told: Any) -> Range:
    return Range(first, told[0])


@rules("span = dom . and date between-behind", "1. ja 5. märtsi vahel")
def _(first: Fields, *told: Any) -> Range | None:
    day = in_month_of(told[0], first)
    return Range(day, told[0]) if day else None


@rules("span = year/day/number . and date/day/year between-behind", "2020. ja 2022. aasta vahel")
def _(first: Any, *told: Any) -> Range | None:
    begin = as_long_as(told[0], first)
    return Range(begin, told[0]) if begin else None


def as_long_as(last: Any, number: Any) -> Fields | None:
    """A number as the year, decade or century that a later one is, if it is before that."""
    if not isinstance(number, Fields | int | float):
        return None
    count = number.known.get("year", 0) if isinstance(number, Fields) else int(number)
    if tells_only(last, "decade"):
        return Fields.of(decade=count) if count % 10 == 0 and 0 < count < last.known["decade"] else None
    if tells_only(last, "century"):
        return Fields.of(century=100 * (count - 1)) if 0 < count <= last.known["century"] / 100 else None
    return Fields.of(year=count) if tells_only(last, "year") and 100 < count < last.known["year"] else None


@rules("span = time -/until hour/dotclock | time hour12 case", "kl 11-17", "kella kaheksast kümneni")
def _(first: Any, *told: Any) -> Range | None:
    hour = next(one for one in told if not isinstance(one, str))
    return Range(first, o_clock(hour)) if isinstance(first, Fields) and "hour" in first.known else None


@rules("span = time time", "kella 9st 17ni")
def _(first: Any, last: Any) -> Range | None:
    return Range(first, last) if clock_alone(first) and clock_alone(last) else None


LANGUAGE = Language(
    "et",
    (WORDS, CUES, HOLIDAYS, {"cased": cased(*NOUNS)}),
    rules,
    SUFFIXES,
    endings=ENDINGS,
    leads=("kuni", "alates"),
    cores=frozenset({"roman", "monthly", "decade-ending", "unit-plural"}),
)
