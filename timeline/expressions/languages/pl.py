"""Polish: its words, and the few rules that only it has; what it shares with its kin stands in `slavic.py`."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.language import Language
from timeline.expressions.languages.pl_cues import ENDINGS
from timeline.expressions.languages.pl_words import WORDS
from timeline.expressions.languages.slavic import CORES, NIGHT, OnFrom, both, one
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Moved,
    Phase,
    Recurring,
    Shift,
    Spoken,
    Value,
    dated,
    o_clock,
    tells_only,
    unify,
)
from timeline.grain import Grain

rules = Rules(both["pl"])
HALVES = {1: "START", 2: "END"}


# --- years and decades ----------------------------------------------------------------------------


@rules("year/modern = decade-word year", "w latach 1939–1945")
def _(year: Fields) -> Fields:
    return year


@rules(
    "date = decade-word number [.] | decade-word number - decade-tail | decade-word decade-name",
    "w latach 90.",
    "w latach 80-tych",
    "lata dziewięćdziesiąte",
)
def _(told: Any) -> Fields | None:
    if isinstance(told, Fields):
        return told
    return Fields.of(decade=told) if 10 <= told < 100 and told % 10 == 0 else None


@rules(
    "date = decade-word number [.] roman century [era] | decade-word decade-name roman century [era]",
    "w latach 40. XIX wieku",
    "lata dwudzieste XX wieku",
)
def _(told: Any, number: int, grain: Grain, era: str = "") -> Fields | None:
    tens = told.known["decade"] if isinstance(told, Fields) else told
    if grain is not Grain.CENTURY or tens % 10 or not 0 <= tens < 100:
        return None
    decade = Fields.of(decade=int(100 * (number - 1) + tens))
    return before_christ(decade) if era == "BCE" else decade


@rules("date = dom roman year | dom . roman . year", "5 V 1945", "5.V.1945")
def _(day: Fields, month: int, year: Fields) -> Fields | None:
    """With the month in Roman numbers."""
    return unify((day, Fields.of(month=month), year)) if month <= 12 else None


@rules("date = season year / year/modern | season year - year/modern", "zima 1939/1940")
def _(season: Fields, first: Fields, last: Fields) -> Fields | None:
    return season & first if last.known["year"] == first.known["year"] + 1 else None


@rules("date = number . quarter-part [year]", "w 1. kwartale 2021 roku")
def _(number: int, grain: Grain, year: Fields | None = None) -> Any:
    part = ordinal_unit(number, grain)
    return part & year if isinstance(part, Fields) and year else part


@rules("date = roman half-word | number . half-word", "w II połowie XIX wieku", "w 2. połowie XIX wieku")
def _(number: int, _half: Grain) -> Fields | None:
    return Fields.of(half=number) if number in (1, 2) else None


@rules("day = date date | date year", "w pierwszej połowie XX wieku", "w II połowie 2020 roku")
def _(half: Any, whole: Any) -> Any:
    """Its half, in the genitive."""
    if not (tells_only(half, "half") and isinstance(whole, Fields)):
        return None
    return half & whole if whole.grain is Grain.YEAR else Phase(whole, HALVES[half.known["half"]], 2)


@rules("date = numdate/isodate year-word", "12.03.1985 r.")
def _(day: Any) -> Any:
    return day


@rules("day = date/month year-tail", "2 lipca br.", "w marcu ub.r.")
def _(date: Fields, year: Shift) -> Inside:
    return Inside(date, year)


# --- so long before or after ----------------------------------------------------------------------


@rules("day = ahead duration | ahead one-unit", "za dwa dni", "za tydzień")
def _(sign: int, length: Any) -> Value:
    return one(length).shifted(sign, Base.ANCHOR)


@rules("day = before duration | before one-unit", "przed trzema laty", "przed rokiem")
def _(sign: int, length: Any) -> Value:
    """But "przed | rokiem 1990"."""
    return one(length).shifted(sign, Base.ANCHOR)


@rules("day = after duration | after one-unit", "po dwóch latach", "po tygodniu")
def _(_after: int, length: Any) -> OnFrom:
    return OnFrom(one(length))


@rules("day = one-unit before/after date", "dzień po Bożym Narodzeniu")
def _(grain: Grain, sign: int, date: Value) -> Moved:
    return Moved(date, Shift(grain, sign))


@rules("day = bound/approx one-unit ago", "niespełna rok temu")
def _(mod: str, grain: Grain, sign: int) -> Approx:
    return Approx(Duration(grain, 1).shifted(sign, Base.ANCHOR), mod)


@rules("span = since one-unit", "od roku")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("set = times periodic | number times-word periodic", "dwukrotnie dziennie", "trzy razy dziennie")
def _(freq: Any, often: Recurring) -> Recurring:
    return evolve(often, freq=freq if isinstance(freq, str) else f"{int(freq)}X")


@rules("span = during one-unit", "w ciągu roku")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


# --- nights and hours -----------------------------------------------------------------------------


@rules(
    "time = part night-from dom/nth/weekday/date/day night-to date/day",
    "w nocy z 5 na 6 maja",
    "w nocy z soboty na niedzielę",
)
def _(part: Fields, first: Any, last: Any) -> Any:
    return at_time(dated(first, last), part) if part == NIGHT else None


@rules(
    "clock = hour-word hour/hour-name | hour-word clock | hour-word dotclock",
    "o godz. 14",
    "o godz. 14.30",
    "o godzinie 9:15",
    "o godzinie ósmej",
)
def _(hour: Any) -> Fields:
    return o_clock(hour)


@rules("time = at-hour dotclock", "o 14.30")
def _(clock: Fields) -> Fields:
    """A decimal number has a comma."""
    return clock


@rules("time = at-hour hour-name", "o ósmej.")
def _(hour: int) -> Spoken:
    return Spoken(o_clock(hour))


@rules("clock = quarter-after hour-name", "kwadrans po trzeciej")
def _(hour: int) -> Fields:
    return Fields.of(hour=hour % 24, minute=15)


LANGUAGE = Language(
    "pl",
    (WORDS,),
    rules,
    endings=ENDINGS,
    leads=("w", "we", "na", "o", "z", "od", "do"),
    cores=CORES | {"decade-word", "quarter-after"},
)
