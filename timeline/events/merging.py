"""The same event told twice becomes one: by its time, its names and its words, whatever order the articles come in."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen
from rapidfuzz import fuzz

from timeline.events.mentions import mentions
from timeline.events.words import Words, words_of
from timeline.interval import Interval
from timeline.model import Event, KnownBy, Problem, Source

ALIKE = 72.0  # of 100: the least likeness of two headlines that tell the same
VERY_ALIKE = 90.0  # from here on a different date is a contradiction, not another event
FEWEST_SHARED = 3  # stems
STEM = 5  # letters of a word that count
SURE = tuple(KnownBy)  # surest first


@frozen
class Telling:
    """What of an event is compared: the stems of its headline, its names, its time."""

    event: Event
    stems: frozenset[str]
    names: frozenset[str]
    subject: str  # the first of the names

    @classmethod
    def of(cls, event: Event, words: Words) -> Telling:
        tokens = [token.strip(".,;:!?\"'“”‘’()«»").casefold() for token in event.headline.split()]
        stems = frozenset(
            words.same.get(token, token)[:STEM] for token in tokens if token and token not in words.dangling
        )
        names = [name.casefold() for name in event.participants]
        return cls(event, stems, frozenset(names), names[0] if names else "")


def merged(told: Iterable[Event], language: str = "en") -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Each event once, with all its sources; a problem where sources disagree about its date.

    Free of order: events are compared in the order of article and place, whatever order they come in.
    """
    words = words_of(language)
    # A statement is not the event that it tells of, however alike the words.
    statements = tuple(event for event in told if event.tells)
    tellings = sorted(
        (Telling.of(event, words) for event in told if not event.tells),
        key=lambda one: (one.event.sources[0].article, one.event.sources[0].start, one.event.id),
    )
    common = Counter(stem for telling in tellings for stem in telling.stems)
    groups: list[list[Telling]] = []
    by_stem: dict[str, list[int]] = {}
    for telling in tellings:
        # Whoever shares enough stems with it shares one of these.
        rare = sorted(telling.stems, key=lambda stem: (common[stem], stem))[: 1 - FEWEST_SHARED]
        near = {number for stem in rare for number in by_stem.get(stem, ())}
        number = next((n for n in sorted(near) if any(same(telling, other, language) for other in groups[n])), None)
        if number is None:
            number = len(groups)
            groups.append([])
        groups[number].append(telling)
        for stem in rare:
            if number not in by_stem.setdefault(stem, []):
                by_stem[stem].append(number)
    events = tuple(join([telling.event for telling in group]) for group in groups)
    return (*events, *statements), tuple(
        problem for event in events if event.conflicting for problem in disagreement(event)
    )


def same(one: Telling, two: Telling, language: str) -> bool:
    """Whether two tellings are of one event: at one time, alike in names and words; in one article, nearly equal."""
    if len(one.stems & two.stems) < FEWEST_SHARED or one.event.status is not two.event.status:
        return False
    if one.names and two.names and not (one.subject in two.names and two.subject in one.names):
        return False
    words = " ".join(sorted(one.stems)), " ".join(sorted(two.stems))
    alike, equal = fuzz.token_set_ratio(*words), fuzz.ratio(*words)
    needed = VERY_ALIKE if one.event.sources[0].article == two.event.sources[0].article else ALIKE
    if (equal if needed == VERY_ALIKE else alike) < needed:
        return False
    if not acts(one.event.headline, language) & acts(two.event.headline, language) and equal < VERY_ALIKE:
        return False
    return overlap(one.event.interval, two.event.interval) or (
        equal >= VERY_ALIKE
        and one.event.known_by is KnownBy.SAID
        and two.event.known_by is KnownBy.SAID
        and close(one, two)
    )


@functools.lru_cache(maxsize=4096)
def acts(headline: str, language: str) -> frozenset[str]:
    """What a headline says is done or happens: its first verb that is more than "decided to", else its nouns.

    Words that say the same are told alike.
    """
    same = words_of(language).same
    found = mentions(headline, language=language)
    verbs = [trigger for trigger in found if trigger.kind == "verb"]
    lexical = [trigger for trigger in verbs if trigger.category in ("OCCURRENCE", "PERCEPTION")]
    words = (headline[trigger.start : trigger.end].casefold() for trigger in (lexical[:1] or verbs[:1] or found))
    return frozenset(same.get(word, word)[:STEM] for word in words)


def overlap(one: Interval | None, two: Interval | None) -> bool:
    if one is None or two is None:
        return False
    (a, b), (c, d) = one.bounds, two.bounds
    return a < d and c < b


def close(one: Telling, two: Telling) -> bool:
    """Whether two different dates are near enough to be one event's: within four weeks."""
    a, b = one.event.interval, two.event.interval
    if a is None or b is None or a.start is None or b.start is None:
        return False
    return abs(a.start.instant - b.start.instant) < 28 * 86_400


def join(group: Sequence[Event]) -> Event:
    """One event of several: the surest and finest time, the first telling's words, everyone's sources."""
    if len(group) == 1:
        return group[0]
    surest = min(group, key=lambda event: (SURE.index(event.known_by), width(event.interval), event.id))
    sources = tuple(
        evolve(source, interval=source.interval or event.interval) for event in group for source in event.sources
    )
    return evolve(
        surest,
        sources=tuple(
            sorted(
                dict.fromkeys(sources),
                key=lambda source: (source != first_source(surest, sources), source.article, source.start),
            )
        ),
        participants=tuple(dict.fromkeys(name for event in (surest, *group) for name in event.participants)),
        mentions=tuple(dict.fromkeys(mention for event in group for mention in event.mentions)),
    )


def first_source(event: Event, sources: Sequence[Source]) -> Source:
    own = event.sources[0]
    return next(
        source for source in sources if (source.article, source.start, source.end) == (own.article, own.start, own.end)
    )


def width(interval: Interval | None) -> float:
    if interval is None:
        return float("inf")
    start, end = interval.bounds
    return end - start


def disagreement(event: Event) -> Iterable[Problem]:
    told = ", ".join(f"{source.article}: {source.interval.edtf}" for source in event.sources if source.interval)
    source = event.sources[0]
    yield Problem(f"«{event.headline}» is dated differently: {told}", source.article, source.start, source.end)
