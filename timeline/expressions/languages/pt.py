"""Portuguese: its words, the rules that it shares with Spanish, and the few that only Portuguese has."""

from __future__ import annotations

from typing import Any

from timeline.expressions.languages import iberian, iberian_clock
from timeline.expressions.languages.iberian_clock import of_the_day
from timeline.expressions.languages.language import Language
from timeline.expressions.languages.pt_cues import CUES, ENDINGS
from timeline.expressions.languages.pt_holidays import HOLIDAYS
from timeline.expressions.languages.pt_words import SUFFIXES, WORDS
from timeline.expressions.rule import Rules
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import Fields, Lean, Leaning, Range, Span, Spoken, Value, unify
from timeline.grain import Grain

rules = Rules([*iberian.both["pt"], *iberian_clock.both["pt"]])
NOON = 12


@rules("padded = hour-the quantity", "às 9h30", "às 15h")
def _(told: tuple[float, Grain]) -> Fields | None:
    return hours(told)


@rules("padded = quantity", "O jogo, 21h, será no Porto.")
def _(told: tuple[float, Grain]) -> Fields | None:
    """So many hours in the afternoon are the clock's: "21h"; "2h" may be a length."""
    return hours(told) if told[0] > NOON else None


def hours(told: tuple[float, Grain]) -> Fields | None:
    """The hour of the day that so many hours are."""
    count, grain = told
    minutes = round(count * 60)
    return (
        of_the_day(Fields.of(hour=minutes // 60, minute=minutes % 60)) if grain is Grain.HOUR and count < 24 else None
    )


@rules("span = said | until/since said", "às 9", "até às três e meia")
def _(hour: Fields) -> Fields | Spoken:
    """A full hour only where nothing follows that it may count: "às três irmãs"."""
    return hour if hour.known["minute"] else Spoken(hour)


@rules("span = said said/time", "das 9 às 18 horas", "das 10 às 11 da manhã")
def _(first: Fields, last: Any) -> Range:
    return Range(first, last)


@rules("span = time time", "das 9h às 18h")
def _(first: Any, last: Any) -> Range | None:
    """But "às 9h, às 10h" are two."""
    clocks = all(
        isinstance(one, Fields) and one.known.keys() <= {"hour", "minute", "meridiem"} for one in (first, last)
    )
    return Range(first, last) if clocks else None


@rules("time = date/day the-part | date/day [,] that-part", "ontem à noite", "no domingo de manhã")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("time = short-weekday the-part", "sexta à noite")
def _(day: Fields, part: Fields) -> Any:
    return at_time(day, part)


@rules("day = [the] short-weekday deictic-behind | [the] nearest short-weekday", "sexta passada", "na próxima terça")
def _(*told: Any) -> Leaning:
    day, lean = sorted(told, key=lambda one: isinstance(one, Lean))
    return Leaning(day, lean)


@rules("about = the/this short-weekday", "Na quinta, votaram.", "Nesta terça, o ministro falou.")
def _(day: Fields) -> Fields:
    """Only before a pause, as `misreadings.py` sees to."""
    return day


@rules("span = from short-weekday [over] short-weekday/day/about", "de segunda a sexta", "de terça a domingo")
def _(first: Fields, last: Value) -> Range:
    return Range(first, last)


@rules(
    "date = [the] weekday/short-weekday ( dom ) | this weekday/short-weekday ( dom )",
    "na quarta-feira (10)",
    "nesta quinta (11)",
)
def _(weekday: Fields, day: Fields) -> Fields | None:
    return unify((weekday, day))


@rules("span = until/from to-the date/day/about/time", "até ao fim do ano", "até à segunda-feira")
def _(value: Value) -> Value:
    return Span(value, "until")


@rules("span = from dom [over] date", "de 2 a 28 de abril")
def _(first: Fields, last: Any) -> Range | None:
    if not isinstance(last, Fields) or "month" not in last.known:
        return None
    return Range(Fields({**last.known, **first.known}), last)


@rules("span = from date/day date/day", "de segunda-feira a sexta-feira")
def _(first: Any, last: Any) -> Range | None:
    """The preposition of the last looks like its article."""
    alike = isinstance(first, Fields) and isinstance(last, Fields) and first.cycle is last.cycle is not None
    return Range(first, last) if alike else None


LANGUAGE = Language(
    "pt",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    endings=ENDINGS,
    weak=frozenset(
        {"mar", "mai", "ago", "out", "set", "dez", "seg", "ter", "qua", "qui", "sex", "sáb", "dom", "segunda"}
    )
    | {"terça", "quarta", "quinta", "sexta"},
    leads=("em", "no", "na", "às"),
    locale=("month", "weekday"),
    cores=iberian.CORES | {"short-weekday"},
)
