"""What stands without a preposition: seasons and parts of a day in a story, the time that it is at."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.values import (
    Approx,
    Duration,
    Fields,
    Lean,
    Meanwhile,
    Ordinal,
    Stretch,
    Unplaced,
    Value,
)
from timeline.grain import Grain

rules = Rules()


@rules("definite = the season/part", "the winter")
def _(fields: Fields) -> Fields:
    return fields


@rules("stretch = [the] units to-come", "in the weeks ahead", "in years to come")
def _(grain: Grain) -> Stretch:
    return Stretch(Duration(grain, None), 1)


@rules("bare = season | definite | still-to-come", "winter is coming", "the winter came", "his future")
def _(fields: Fields) -> Fields:
    return fields


@rules("bare = [a] part | number part", "they marched at night", "they crossed in one night")
def _(*told: Any) -> Unplaced | None:
    return Unplaced(told[-1]) if len(told) == 1 or told[0] == 1 else None


@rules("bare-unit = lone-unit | lone-unit number", "a very long day", "day 2")
def _(grain: Grain, number: int = 1) -> Duration:
    return Duration(grain, 1)


@rules("bare-unit = [the] ordinal lone-unit", "the first week")
def _(number: int, grain: Grain) -> Ordinal:
    return Ordinal(grain, number)


@rules("bygone = former | year", "the former king", "the 1777 campaign")
def _(ref: Value) -> Value:
    return ref


@rules("bygone = the while | [the] turned while", "at the same time")
def _(which: Any = 0) -> Value | None:
    """The time that the story is at."""
    return None if which else Meanwhile()


@rules("occasion = deictic while", "during this period")
def _(which: Lean) -> Meanwhile | None:
    return Meanwhile() if which is Lean.THIS else None


@rules("about = approx occasion", "Around this time they had won.")
def _(mod: str, while_: Meanwhile) -> Approx:
    return Approx(while_, mod)


@rules("span = by/from/during/until/since/in/over/through occasion", "By this time they had won.")
def _(while_: Meanwhile) -> Meanwhile:
    """Alone, "this time" counts occasions: "this time they won"."""
    return while_
