"""What holds in languages that have no file here, only dateparser's locale data; the examples are Czech."""

from __future__ import annotations

from timeline.expressions.rule import Rules
from timeline.expressions.values import Base, Duration, Fields, Value, unify
from timeline.grain import Grain

KINDS = ("month", "weekday", "unit", "relative", "of", "number", "ahead", "ago")  # of the locale data

rules = Rules()


@rules("year/modern = unit year | year unit", "rok 1941", "1941 rok")
def _(a: Fields | Grain, b: Fields | Grain) -> Fields | None:
    """In figures such a number is a year, on whichever side its word stands, and no length: "у 1941 році"."""
    grain, year = (a, b) if isinstance(a, Grain) else (b, a)
    return year if grain is Grain.YEAR and isinstance(year, Fields) else None


@rules("date = dom . month [,/of] year | dom [of] month of year", "14. května 1940")
def _(day: Fields, month: Fields, year: Fields) -> Fields | None:
    return unify((day, month, year))


@rules("date = dom . month", "14. května")
def _(day: Fields, month: Fields) -> Fields | None:
    return day & month


@rules("day = ahead duration", "za 3 dny")
def _(sign: int, length: Duration) -> Value:
    return length.shifted(sign, Base.ANCHOR)
