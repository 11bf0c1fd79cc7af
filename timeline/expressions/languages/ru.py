"""Russian: its words, and the few rules that only it has; what it shares with Ukrainian stands in `slavic.py`."""

from __future__ import annotations

from typing import Any

from timeline.expressions.languages.language import Language
from timeline.expressions.languages.ru_words import ENDINGS, SUFFIXES, WORDS
from timeline.expressions.languages.slavic import CORES, both, hour_of
from timeline.expressions.rule import Rules
from timeline.expressions.values import Duration, Fields, Span
from timeline.grain import Grain

rules = Rules(both["ru"])


@rules("nothing = dotclock times-word", "в 2.50 раза")
def _(*_: Any) -> str:
    return "a ratio"


@rules("time = at-hour dotclock", "в 14.30")
def _(clock: Fields) -> Fields:
    return clock


@rules("span = by duration", "до 18 часов")
def _(hour: Duration) -> Span | None:
    """An hour, told like a length."""
    clock = hour_of(hour)
    return Span(clock, "by") if clock else None


@rules("span = during/for one-unit", "в течение года", "на год")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


LANGUAGE = Language("ru", (WORDS,), rules, SUFFIXES, endings=ENDINGS, leads=("в", "на", "с", "к"), cores=CORES)
