"""Spanish: its words, the rules that it shares with Portuguese, and the few that only Spanish has."""

from __future__ import annotations

from timeline.expressions.languages import iberian, iberian_clock
from timeline.expressions.languages.es_cues import CUES, ENDINGS
from timeline.expressions.languages.es_holidays import HOLIDAYS
from timeline.expressions.languages.es_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.values import Fields, Phase

rules = Rules([*iberian.both["es"], *iberian_clock.both["es"]])


@rules("date = the tens", "los sesenta")
def _(number: int) -> Fields:
    return Fields.of(decade=number)


@rules("about = [the] edge of the number", "a finales de los 80")
def _(mod: str, number: float) -> Phase | None:
    return Phase(Fields.of(decade=int(number)), mod) if number in range(10, 100, 10) else None


LANGUAGE = Language(
    "es",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    endings=ENDINGS,
    weak=frozenset({"mar", "may", "ago", "dom", "lun", "mié", "jue", "vie", "sáb", "set", "sep", "sem"}),
    leads=("en", "el", "a las", "desde el"),
    locale=("month", "weekday"),
    cores=iberian.CORES,
)
