"""By somebody's age: "she left school at 14" of whom the text has told that she was born in 1932."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, field

from timeline.events.clauses import TOKEN
from timeline.events.sentences import Span
from timeline.events.words import Words
from timeline.grain import Grain, parse_iso, shift
from timeline.interval import Interval
from timeline.model import Expression

DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")  # the value of a year, a month or a day
OLDEST = 120
NEAR = 60  # characters from "born" to its date, with a place between


@define
class Births:
    """When those of whom an article tells were born."""

    told: list[Interval] = field(factory=list)

    def tell(self, text: str, group: Sequence[Expression], interval: Interval, place: Span, words: Words) -> None:
        """Times may be of a birth: "was born on 2 May 1932", or begin a life: "Ernest Vale (1860–1931) was"."""
        before = TOKEN.findall(text, max(place.start, group[0].start - NEAR), group[0].start)
        if not words.bearing.isdisjoint(token.lower() for token in before):
            self.told.append(interval)
        elif is_life(text, group) and (birth := of_value(group[0].value)):
            self.told.append(birth)

    def at_age(self, text: str, place: Span, words: Words) -> Interval | None:
        """When something happened at an age, from one birthday to the next; None if not one birth only was told."""
        told = words.aged.search(text, place.start, place.end)
        number = told["age"] if told else None
        birth = self.told[0] if self.told and all(one == self.told[0] for one in self.told) else None
        if not number or birth is None or birth.start is None or birth.end is None:
            return None
        low = number.lower()
        age = int(low) if low.isdigit() else sum(words.numbers.get(word, 0) for word in low.split("-"))
        if not 0 < age <= OLDEST:
            return None
        grain = max(birth.grain, Grain.MONTH)
        start, last = shift(birth.start, Grain.YEAR, age), shift(birth.start, Grain.YEAR, age + 1)
        first, end = Interval.unit(start, grain), Interval.unit(last, grain)
        return Interval(first.start, end.end, grain)


def is_life(text: str, group: Sequence[Expression]) -> bool:
    """Whether two times stand alone in brackets, as those of a life do."""
    pair = len(group) == 2 and text[max(0, group[0].start - 1) : group[0].start] == "("
    return pair and text[group[1].end : group[1].end + 1] == ")"


def of_value(value: str) -> Interval | None:
    """The year, month or day of a TIMEX3 value; None of another."""
    return Interval.unit(*parse_iso(value)) if DATE.fullmatch(value) else None
