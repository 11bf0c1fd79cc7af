"""By somebody's age: "she left school at 14" of whom the text has told that she was born in 1932."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from timeline.events.people.lives import bracket
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN
from timeline.events.words import Words
from timeline.grain import Grain, shift
from timeline.interval import Interval
from timeline.model import Expression

OLDEST = 120
NEAR = 60  # characters from "born" to its date, with a place between


@define
class Births:
    """When those of whom an article tells were born."""

    told: list[Interval] = field(factory=list)

    def tell(self, text: str, group: Sequence[Expression], interval: Interval, place: Span, words: Words) -> None:
        """Times may be of a birth: "was born on 2 May 1932", or begin a life: "Ernest Vale (1860–1931) was"."""
        before = TOKEN.findall(text, max(place.start, group[0].start - NEAR), group[0].start)
        life = bracket(text, group[0].start, words)
        born = life is not None and life.life and group[0].start < life.last
        if born or not words.bearing.isdisjoint(token.lower() for token in before):
            self.told.append(interval)

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
