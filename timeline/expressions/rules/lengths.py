"""Lengths of time; numbers that are an age, a price, a fraction, and so no time."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.rule import Rules
from timeline.expressions.values import Base, Duration, Fields, Portion, Stretch, Value
from timeline.grain import Grain

rules = Rules()
NUMBERED = frozenset({Grain.QUARTER, Grain.CENTURY, Grain.MILLENNIUM})


@rules("duration = number [more] unit | number short-unit", "three weeks", "two more weeks", "90 sec")
def _(count: float, grain: Grain) -> Duration | None:
    if count > 999 and (grain is Grain.QUARTER or (grain is Grain.HOUR and count < 2400 and count % 100 < 60)):
        return None  # the 1988 quarter; 1500 hours is a time, 1,500 hours a length
    return Duration(grain, float(count))


@rules("number = number ( number )", "thirty-six (36) months", "within ninety (90) days")
def _(count: float, again: float) -> float | None:
    return count if count == again else None


@rules("duration = number hour-letter", "stored for 24 h")
def _(count: float, grain: Grain) -> Duration:
    return Duration(grain, float(count))


@rules("duration = count/decimal/several [more] unit", "several years", "1.5 hours", "1,500 years", "2.25 hours")
def _(count: float | str, grain: Grain) -> Duration:
    return Duration(grain, None if count == "X" else float(count))


@rules("length = number/count/decimal/several - unit", "a 16-hour siege")
def _(count: float | str, grain: Grain) -> Duration:
    return Duration(grain, None if isinstance(count, str) else float(count))


@rules("length = number - and - a - half-word - unit", "a two-and-a-half-year sentence")
@rules("duration = number - and - a - half-word unit", "three-and-a-half hours")
def _(count: float, _one: int, _half: Grain, grain: Grain) -> Duration:
    return Duration(grain, count + 0.5)


@rules("length = lasting | number - lasting", "a yearlong siege", "a day-long strike", "a three-day-long strike")
def _(first: Any, day: Duration | None = None) -> Any:
    return evolve(day, count=first) if day else first


@rules("length = [a] units - long/old", "a months-long trek")
def _(*told: Any) -> Duration:
    return Duration(told[-1], None)


@rules(
    "duration = number to/or/- number [working] unit | between number and/to number [working] unit",
    "two to three weeks",
    "40-50 years",
    "between two and three years",
)
def _(first: float, last: float, grain: Grain) -> Duration | None:
    clock_or_year = 999 < first < 2400 and (last > first or last < 100)  # "1000-1600 hrs", "the 2019-20 school year"
    return None if clock_or_year else Duration(grain, first, "APPROX")


@rules("length = number - to/or [-] number - unit", "a three-to-five-year term", "a two- or three-week delay")
def _(first: float, last: float, grain: Grain) -> Duration | None:
    return Duration(grain, first, "APPROX") if first < last else None


@rules("duration = duration or-so", "a week or so", "ten years or more")
def _(duration: Duration, mod: str) -> Duration:
    return evolve(duration, mod=mod)


@rules("duration = duration or/and duration", "weeks or months")
def _(first: Duration, second: Duration) -> Duration | None:
    return first if first.count is None and second.count is None else None


@rules("duration = another unit | another number unit", "another week", "another two weeks")
def _(count: Any, grain: Grain | None = None) -> Duration:
    return Duration(grain, count) if grain is not None else Duration(count, 1)


@rules("duration = quantity", "10min")
def _(quantity: tuple[float, Grain]) -> Duration:
    return Duration(quantity[1], quantity[0])


@rules("duration = number + unit", "4+ hours")
def _(count: float, grain: Grain) -> Duration:
    return Duration(grain, count, "EQUAL_OR_MORE")


@rules("duration = fraction unit", "1/2 day")
def _(part: float, grain: Grain) -> Duration:
    return Duration(grain, part)


@rules("duration = units", "for years")
def _(grain: Grain) -> Duration:
    return Duration(grain, None)


@rules(
    "stretch = [the] turned duration | [the] number turned unit", "the following two years", "the four previous weeks"
)
def _(turn: int, length: Any, grain: Grain | None = None) -> Value | None:
    if grain is not None:
        turn, length = length, Duration(grain, turn)
    return Stretch(length, turn, Base.MENTION) if turn else None


@rules("stretch = the/a length period", "over a three-year period")
def _(one: Any, length: Duration | None = None) -> Any:
    return length or one


@rules("duration = [the] entire lone-unit", "the whole day")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("nothing = number - units", "three-quarters of it")
def _(*_: Any) -> str:
    return "a fraction"


@rules("stretch = the duration", "the nine months")
def _(duration: Duration) -> Duration | None:
    return duration if duration.count else None


@rules("stretch = [the] ordinal/final duration", "the first nine months", "the final two weeks")
def _(number: int, duration: Duration) -> Portion | None:
    return None if numbered(duration) or number < -1 else Portion(duration, number)


@rules("stretch = [the] phase/margin duration", "the early years", "the closing days")
def _(mod: str, duration: Duration) -> Portion | None:
    edge = {"START": 1, "END": -1}.get(mod)
    return Portion(duration, edge) if edge and duration.count is None and not numbered(duration) else None


def numbered(duration: Duration) -> bool:
    """Whether it is of units that go by number: "quarters", "centuries"."""
    return duration.count is None and duration.grain in NUMBERED


@rules(
    "duration = duration [,] [and] duration",
    "two hours and five minutes",
    "1 week 1 day",
    "63 years, 7 months and 2 days",
)
def _(first: Duration, second: Duration) -> Duration | None:
    if second.grain is Grain.PART:
        return first if first.grain is Grain.DAY else None  # three days and three nights
    if first.grain <= second.grain or first.count is None or second.count is None:
        return None
    if first.more is None:
        return evolve(first, more=second)
    return (
        None
        if first.more.more or first.more.grain <= second.grain
        else evolve(first, more=evolve(first.more, more=second))
    )


@rules("nothing = [the] number - unit - old | number unit old", "a 6-year-old girl", "52 years old")
def _(*_: Any) -> str:
    return "an age"


@rules("nothing = numbered number/count/decimal/year/modern", "$2000")
def _(*_: Any) -> str:
    return "no time"


@rules("nothing = modern/number/count/decimal/dotclock/year measure", "2000 miles", "at 7.48 metres")
def _(number: Any, measured: str) -> Any:
    """But "in 2009 workers went on strike", "on June 3 workers went on strike": `surroundings.py` sees to those."""
    year = isinstance(number, Fields) and "year" in number.known
    return None if measured == "people" and year else number


@rules("nothing = lone-unit - old", "a month-old government")
def _(_: Any) -> str:
    return "an age"


@rules("nothing = verse clock", "John 3:16")
def _(*_: Any) -> str:
    return "a verse"


@rules("year/modern = number/count/year era | era number/year", "44 BC", "AD 70", "200,000 BC")
def _(number: Any, era: Any) -> Fields | None:
    if isinstance(number, str):
        number, era = era, number
    year = number.known["year"] if isinstance(number, Fields) else int(number)
    if era == "CE":
        return Fields.of(year=year) if 0 < year < 10_000 else None
    return Fields.of(year=1 - year) if year > 0 else None
