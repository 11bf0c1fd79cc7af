"""Ukrainian: its words, and the few rules that only it has; what it shares with Russian stands in `slavic.py`."""

from __future__ import annotations

from typing import Any

from timeline.expressions.languages.language import Language
from timeline.expressions.languages.slavic import CORES, both
from timeline.expressions.languages.uk_words import ENDINGS, SUFFIXES, WORDS
from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import Duration, Fields, Spoken, Value, o_clock
from timeline.grain import Grain

rules = Rules(both["uk"])


@rules("time = at-hour dotclock | at-hour dotclock date/day", "о 14.30", "о 14.30 5 травня")
def _(clock: Fields, day: Any = None) -> Any:
    """What is told of by this preposition is hardly anything but an hour."""
    return at_time(day, clock) if day else clock


@rules("time = at-hour hour/hour-name", "о 9.", "о сьомій.")
def _(hour: int) -> Spoken:
    return Spoken(o_clock(hour))


@rules("clock = hour/hour-name hour-word duration", "о 9 годині 30 хвилин")
def _(hour: int, _grain: Grain, minutes: Duration) -> Fields | None:
    exact = minutes.grain is Grain.MINUTE and minutes.count and minutes.count < 60 and not minutes.more
    return Fields.of(hour=hour, minute=int(minutes.count or 0)) if exact else None


@rules("stretch = throughout duration/stretch", "протягом двох тижнів", "протягом перших двох тижнів")
def _(length: Value) -> Value:
    """The preposition is a part of it, as in "через два тижні"; but "протягом | 1941 року"."""
    return length


@rules("stretch = throughout one-unit", "протягом року")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


LANGUAGE = Language("uk", (WORDS,), rules, SUFFIXES, endings=ENDINGS, leads=("у", "в", "на", "о", "з"), cores=CORES)
