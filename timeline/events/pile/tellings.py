"""What of an event is compared with others, and which others can be the same at all."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import inf

from attrs import define, field, frozen

from timeline.events.languages import words_of
from timeline.model import Event

FEWEST_SHARED = 3  # stems of what may be one event
WEEK = 7 * 86_400  # seconds within which two different dates can be one event's
STEM = 5  # letters of a word that count
NEVER = (inf, -inf)
MOST_TIMES = 2  # how many times a toll can be another one's, if both are of one event
MARKS = ".,;:!?\"'“”‘’()«»[]"
POSSESSIVE = re.compile(r"['’]s$")


@frozen
class Telling:
    """What of an event is compared: the stems of its headline, its names, its time.

    Not how many it killed: newspapers differ in nothing more often.
    """

    event: Event
    article: str  # of its first source
    stems: frozenset[str]
    numbers: frozenset[str]  # those of its stems
    phrase: str  # of the stems, in the order of the alphabet
    names: frozenset[str]
    subject: str  # the first of the names
    subject_parts: frozenset[str]
    bounds: tuple[float, float]  # of its time, as instants; they overlap nothing where it has none
    tolls: tuple[int, ...] = ()  # how many it killed or hurt, in the order of its headline

    @classmethod
    def of(cls, event: Event, language: str) -> Telling:
        names = [name.casefold() for name in event.participants]
        subject = names[0] if names else ""
        bounds = event.interval.bounds if event.interval else NEVER
        headline, tolls = without_tolls(event.headline, language)
        stems = frozenset(filter(None, (stem(token, language) for token in headline.split())))
        numbers = frozenset(stem for stem in stems if any(sign.isdecimal() for sign in stem))
        return cls(
            event,
            event.sources[0].article,
            stems,
            numbers,
            " ".join(sorted(stems)),
            frozenset(names),
            subject,
            parts_of(subject),
            bounds,
            tolls,
        )

    def has_subject(self, other: Telling) -> bool:
        """Whether it names another's subject, if with words around: "Ruritania's Senate" for that of Ruritania."""
        return other.subject in self.names or (bool(other.subject_parts) and other.subject_parts <= self.stems)

    def differs_in_toll(self, other: Telling) -> bool:
        """Whether both tell how many it killed or hurt, and not alike."""
        return bool(self.tolls and other.tolls) and self.tolls != other.tolls

    def may_have_toll_of(self, other: Telling) -> bool:
        """Whether the tolls of both can be of one event, which not every newspaper has counted yet."""
        pairs = zip(self.tolls, other.tolls, strict=False)
        return all(max(pair) <= MOST_TIMES * min(pair) for pair in pairs)


def without_tolls(headline: str, language: str) -> tuple[str, tuple[int, ...]]:
    """A headline without the numbers of those whom what it tells killed or hurt, and the numbers."""
    words = words_of(language)
    found = [*words.toll.finditer(headline)]
    numbers = [toll["number"].casefold().replace(",", "") for toll in found]
    for toll in reversed(found):
        headline = headline[: toll.start("number")] + headline[toll.end("number") :]
    return headline, tuple(int(words.numbers.get(number, number)) for number in numbers)


def parts_of(name: str) -> frozenset[str]:
    return frozenset(part[:STEM] for part in name.split() if len(part) > 2)


@functools.lru_cache(maxsize=1 << 15)
def stem(token: str, language: str) -> str:
    """What of a word is compared; "" for a word that ties others together."""
    words = words_of(language)
    word = POSSESSIVE.sub("", token.strip(MARKS).casefold())
    if word in words.numbers:
        return str(words.numbers[word])  # "twelve" as "12"
    return "" if word in words.dangling else words.same.get(word, word)[:STEM]


@define
class Groups:
    """Tellings in groups of one event each, found again by what two of one event must share.

    So that a thousand alike sentences of a thousand people are not compared each with each.
    common: how many tellings have each stem.
    """

    common: Counter[str]
    members: list[list[Telling]] = field(factory=list)
    spans: list[tuple[float, float]] = field(factory=list)  # from the first to the last time of each
    rare: list[set[str]] = field(factory=list)  # stems of each
    by_stem: dict[str, set[int]] = field(factory=dict)  # of the rare ones
    by_name: dict[str, set[int]] = field(factory=dict)
    by_subject: dict[str, set[int]] = field(factory=dict)  # by its whole, and by its rarest part
    by_number: dict[str, set[int]] = field(factory=dict)
    nameless: set[int] = field(factory=set)
    numberless: set[int] = field(factory=set)

    def near(self, telling: Telling) -> list[int]:
        """The groups, in order, that may hold the same as a telling."""
        rare, (start, end) = self.rarest(telling), telling.bounds
        kept = [each for each in (self.named(telling), self.numbered(telling)) if each is not None]
        if kept:
            found: Iterable[int] = min(kept, key=len).intersection(*kept)
        else:
            found = {number for stem in rare for number in self.by_stem.get(stem, ())}
        return sorted(
            number
            for number in found
            if self.spans[number][0] <= end + WEEK
            and start - WEEK <= self.spans[number][1]
            and not self.rare[number].isdisjoint(rare)
        )

    def rarest(self, telling: Telling) -> list[str]:
        """Stems of which another has at least one, if it shares enough of them all."""
        return sorted(telling.stems, key=lambda stem: (self.common[stem], stem))[: 1 - FEWEST_SHARED]

    def named(self, telling: Telling) -> set[int] | None:
        """Those with a telling that names nobody, or of which one names the other's subject; None for all."""
        if not telling.names:
            return None
        subjects = (self.by_subject.get(key, ()) for key in (*telling.names, *telling.stems))
        return self.nameless.union(self.by_name.get(telling.subject, ()), *subjects)

    def numbered(self, telling: Telling) -> set[int] | None:
        """Those with a telling that has no number, or one of its numbers; None for all."""
        if not telling.numbers:
            return None
        return self.numberless.union(*(self.by_number.get(number, ()) for number in telling.numbers))

    def add(self, telling: Telling, number: int | None) -> int:
        """Put a telling into a group, a new one where none is given; the number of the group."""
        if number is None:
            number = len(self.members)
            self.members.append([])
            self.spans.append(telling.bounds)
            self.rare.append(set())
        self.members[number].append(telling)
        (first, last), (start, end) = self.spans[number], telling.bounds
        self.spans[number] = min(first, start), max(last, end)
        rare = self.rarest(telling)
        self.rare[number].update(rare)
        self.enter(self.by_stem, rare, number)
        self.enter(self.by_name, telling.names, number)
        self.enter(self.by_subject, self.subject_keys(telling), number)
        self.enter(self.by_number, telling.numbers, number)
        if not telling.names:
            self.nameless.add(number)
        if not telling.numbers:
            self.numberless.add(number)
        return number

    def subject_keys(self, telling: Telling) -> Iterator[str]:
        if telling.subject:
            yield telling.subject
        if telling.subject_parts:
            yield min(telling.subject_parts, key=lambda part: (self.common[part], part))

    @staticmethod
    def enter(index: dict[str, set[int]], keys: Iterable[str], number: int) -> None:
        for key in keys:
            index.setdefault(key, set()).add(number)
