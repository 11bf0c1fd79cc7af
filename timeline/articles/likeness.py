"""How alike two articles are in what they tell: names and rare words that they share, as vectors of weighted terms."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log, sqrt

from attrs import define, field, frozen

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*\d")
OPENS = re.compile(r"(?:^|[.!?:…\"“”«»\n])\s*$")
LONG = 7  # letters from which a word in lower case is rare enough to tell stories apart, in any language
STEM = 6  # letters that "migrant" shares with "migrants", and "Lithuania" with "Lithuanian"
LEAST = 5  # terms that two articles have to share


@frozen
class Terms:
    """The terms of a text, cut to stems: names (words that have a capital everywhere), figures, and long words.

    counts: by stem; spelled: the form in which a stem stands first; names: the stems that are names.
    """

    counts: Mapping[str, int]
    spelled: Mapping[str, str]
    names: frozenset[str]

    @classmethod
    def of(cls, text: str, without: Sequence[tuple[int, int]] = ()) -> Terms:
        """without: stretches to leave out, such as dates: every article has a Monday."""
        skipped = {place for first, last in without for place in range(first, last)}
        words = [match for match in WORD.finditer(text) if match.start() not in skipped]
        lower = {match.group() for match in words if match.group()[0].islower()}
        names = {
            match.group().casefold()[:STEM]
            for match in words
            if len(match.group()) > 2
            and match.group()[0].isupper()
            and match.group().lower() not in lower
            and not OPENS.search(text, max(0, match.start() - 4), match.start())
        }
        counts: Counter[str] = Counter()
        spelled: dict[str, str] = {}
        for match in words:
            word, stem = match.group(), match.group().casefold()[:STEM]
            figure = word[0].isdigit() and ("," in word or "." in word)
            if figure or stem in names or (len(word) >= LONG and word[0].isalpha()):
                counts[stem] += 1
                if stem not in spelled or (word[0].isupper() and stem in names and not spelled[stem][0].isupper()):
                    spelled[stem] = word
        return cls(counts, spelled, frozenset(names))


def likeness(one: Terms, other: Terms) -> float:
    """0 to 1: the cosine of both as if there were no third article, so that it means the same in every pile."""
    common = Counter([*one.counts, *other.counts])
    weights = {term: log(1 + 2 / count) for term, count in common.items()}
    shared = sum(
        weight(count) * weight(other.counts[term]) * weights[term] ** 2
        for term, count in one.counts.items()
        if term in other.counts
    )
    return shared / ((norm(one.counts, weights) * norm(other.counts, weights)) or 1)


def weight(count: int) -> float:
    return 1 + log(count)


def norm(counts: Mapping[str, int], weights: Mapping[str, float]) -> float:
    return sqrt(sum((weight(count) * weights[term]) ** 2 for term, count in counts.items()))


@define
class Pile:
    """Articles to compare others with: which of them share most, where a term counts the less the more have it."""

    articles: Sequence[Terms]
    weights: dict[str, float] = field(factory=dict)
    places: dict[str, list[int]] = field(factory=lambda: defaultdict(list))
    norms: list[float] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        for place, terms in enumerate(self.articles):
            for term in terms.counts:
                self.places[term].append(place)
        size = len(self.articles)
        self.weights = {term: log(1 + (size + 1) / (len(places) + 1)) for term, places in self.places.items()}
        self.norms = [norm(terms.counts, self.weights) or 1.0 for terms in self.articles]

    def ranked(self, terms: Terms) -> list[tuple[float, int]]:
        """(how alike, place) of those that share enough terms, the most alike first; equals by place."""
        scores: dict[int, float] = defaultdict(float)
        common: Counter[int] = Counter()
        for term, count in terms.counts.items():
            for place in self.places.get(term, ()):
                other = self.articles[place].counts[term]
                scores[place] += weight(count) * weight(other) * self.weights[term] ** 2
                common[place] += 1
        found = [(score / self.norms[place], place) for place, score in scores.items() if common[place] >= LEAST]
        return sorted(found, key=lambda each: (-each[0], each[1]))


def shared(one: Terms, other: Terms, most: int = 5) -> list[str]:
    """The words that both turn on, names first: what a reader is shown as the reason."""
    both = [term for term in one.counts if term in other.counts]
    both.sort(key=lambda term: (term not in one.names, -min(one.counts[term], other.counts[term]), term))
    return [one.spelled[term] for term in both[:most]]
