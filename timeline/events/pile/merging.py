"""The same event told twice becomes one: by its time, its names and its words, whatever order the articles come in."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve
from rapidfuzz import fuzz

from timeline.events.languages import words_of
from timeline.events.pile.tellings import FEWEST_SHARED, STEM, WEEK, Groups, Telling
from timeline.events.text.mentions import mentions
from timeline.interval import Interval
from timeline.model import Event, KnownBy, Problem, Source

ALIKE = 72.0  # of 100: the least likeness of two headlines that tell the same
VERY_ALIKE = 90.0  # from here on one headline adds nothing but words to the other
ENOUGH_SHARED = 4  # stems of two headlines that tell the same with different dates, or of which one leaves out a name
DAY = 86_400  # seconds within which both the date and the toll of one event can differ
MOST_DATES = 3  # of one event that articles disagree about
SURE = tuple(KnownBy)  # surest first


def merged(told: Iterable[Event], language: str = "en") -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Each event once, with all its sources; a problem where sources disagree about its date.

    Free of order: events are compared in the order of article and place, whatever order they come in. Tellings that
    agree about the time are grouped first. Groups that differ in nothing but the date are then one event that the
    articles disagree about, unless an article tells two of them: to whoever does, it happened more than once.
    """
    # A statement is not the event that it tells of, however alike the words.
    statements = tuple(event for event in told if event.tells)
    tellings = sorted(
        (Telling.of(event, language) for event in told if not event.tells),
        key=lambda one: (one.article, one.event.sources[0].start, one.event.id),
    )
    groups = Groups(Counter(stem for telling in tellings for stem in telling.stems))
    differing: set[tuple[int, int]] = set()
    for telling in tellings:
        near = [(number, groups.members[number]) for number in groups.near(telling)]
        own = next((n for n, group in near if any(same(telling, other, language) for other in group)), None)
        number = groups.add(telling, own)
        differing |= {
            (n, number)
            for n, group in near
            if n != number and any(differ_in_date(telling, other, language) for other in group)
        }
    found = [(join([one.event for one in group]), group) for group in disputed(groups.members, differing)]
    now = {one.event.id: event.id for event, group in found for one in group}
    told_of = (evolve(one, tells=tuple(dict.fromkeys(now.get(id, id) for id in one.tells))) for one in statements)
    problems = (problem for event, group in found for problem in disagreements(event, group))
    return (*(event for event, _ in found), *told_of), tuple(problems)


def disputed(groups: Sequence[list[Telling]], differing: Iterable[tuple[int, int]]) -> Iterable[list[Telling]]:
    """The groups, those put together that differ in their dates alone, if it is one event that they tell.

    It is not where an article tells two of them, nor where there are many dates: what they tell of goes on or recurs.
    """
    first = list(range(len(groups)))  # of its set, or nearer to it

    def root(number: int) -> int:
        while first[number] != number:
            first[number] = number = first[first[number]]
        return number

    for pair in differing:
        low, high = sorted(map(root, pair))
        first[high] = low
    sets: dict[int, list[list[Telling]]] = {}
    for number, group in enumerate(groups):
        sets.setdefault(root(number), []).append(group)
    for tied in sets.values():
        tellers = Counter(article for group in tied for article in {telling.article for telling in group})
        starts = [telling.bounds[0] for group in tied for telling in group]
        once = len(tied) <= MOST_DATES and max(starts) - min(starts) <= WEEK and set(tellers.values()) == {1}
        yield from [[telling for group in tied for telling in group]] if once else tied


def same(one: Telling, two: Telling, language: str) -> bool:
    """Whether two tellings are of one event: at one time, alike in names and words; in one article, nearly equal."""
    if not overlap(one.bounds, two.bounds):
        return False
    equal = fuzz.ratio(one.phrase, two.phrase)
    if one.article == two.article and equal < VERY_ALIKE:
        return False
    if not comparable(one, two) or told_apart(one, two) or not one.may_have_toll_of(two):
        return False
    if (one.numbers and two.numbers and not one.numbers & two.numbers) or exchanged(one, two, language):
        return False
    alike = share(one, two)
    if one.names and two.names and not named_alike(one, two) and not (left_out(one, two) and alike >= VERY_ALIKE):
        return False
    return alike >= ALIKE and (equal >= VERY_ALIKE or shares_act(one, two, language))


def told_apart(one: Telling, two: Telling) -> bool:
    """Whether one sentence tells both, each with a time of its own: those are two events, however alike the words."""
    dated = one.event.expressions and two.event.expressions
    return bool(dated) and one.bounds != two.bounds and one.event.sources[0] == two.event.sources[0]


def exchanged(one: Telling, two: Telling, language: str) -> bool:
    """Whether one tells that of the other's object which the other tells of its subject: who defeated whom."""
    if one.subject == two.subject or not (one.has_subject(two) and two.has_subject(one)):
        return False
    words = words_of(language)
    passive = [not words.beings.isdisjoint(telling.event.headline.casefold().split()) for telling in (one, two)]
    tokens = {token.casefold() for telling in (one, two) for token in telling.event.headline.split()}
    return passive[0] == passive[1] and words.mutual.isdisjoint(tokens)


def differ_in_date(one: Telling, two: Telling, language: str) -> bool:
    """Whether two tellings say the same of the same, each with a date of its own, some days apart."""
    if overlap(one.bounds, two.bounds) or not comparable(one, two):
        return False
    if not (one.event.known_by is two.event.known_by is KnownBy.SAID and close(one, two)):
        return False
    if len(one.stems & two.stems) < ENOUGH_SHARED or not named_alike(one, two) or share(one, two) < VERY_ALIKE:
        return False
    if one.differs_in_toll(two) and not (one.may_have_toll_of(two) and close(one, two, DAY)):
        return False
    numbers, others = one.numbers, two.numbers
    return (numbers <= others or others <= numbers) and shares_act(one, two, language)


def comparable(one: Telling, two: Telling) -> bool:
    return len(one.stems & two.stems) >= FEWEST_SHARED and one.event.status is two.event.status


def named_alike(one: Telling, two: Telling) -> bool:
    """Whether each has whom the other names first."""
    return bool(one.subject and two.subject) and two.has_subject(one) and one.has_subject(two)


def left_out(one: Telling, two: Telling) -> bool:
    """Whether one names only some of those that the other names, in much the same words."""
    return (one.names < two.names or two.names < one.names) and len(one.stems & two.stems) >= ENOUGH_SHARED


def share(one: Telling, two: Telling) -> float:
    """How much of the shorter headline the longer one has; of 100."""
    return fuzz.token_set_ratio(one.phrase, two.phrase)


def shares_act(one: Telling, two: Telling, language: str) -> bool:
    return bool(acts(one.event.headline, language) & acts(two.event.headline, language))


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


def overlap(one: tuple[float, float], two: tuple[float, float]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def close(one: Telling, two: Telling, within: int = WEEK) -> bool:
    """Whether two different dates are near enough to be one event's."""
    a, b = one.event.interval, two.event.interval
    if a is None or b is None or a.start is None or b.start is None:
        return False
    return abs(a.start.instant - b.start.instant) <= within


def join(group: Sequence[Event]) -> Event:
    """One event of several: the surest and finest time, the first telling's words, everyone's sources.

    Where they disagree about the time, it is some time within all that they say.
    """
    if len(group) == 1:
        return group[0]
    surest = min(group, key=lambda event: (SURE.index(event.known_by), width(event.interval), event.id))
    sources = tuple(
        evolve(source, interval=source.interval or event.interval) for event in group for source in event.sources
    )
    first = first_source(surest, sources)
    joined = evolve(
        surest,
        sources=tuple(
            sorted(dict.fromkeys(sources), key=lambda source: (source != first, source.article, source.start))
        ),
        participants=tuple(dict.fromkeys(name for event in (surest, *group) for name in event.participants)),
        mentions=tuple(dict.fromkeys(mention for event in group for mention in event.mentions)),
    )
    return evolve(joined, interval=hull(joined.sources)) if joined.conflicting else joined


def hull(sources: Sequence[Source]) -> Interval:
    """From the first to the last of the times that cannot all be right."""
    told = [source.interval for source in sources if source.interval]
    disputed = [one for one in told if any(not overlap(one.bounds, two.bounds) for two in told)]
    starts, ends = [one.start for one in disputed], [one.end for one in disputed]
    return Interval(
        None if None in starts else min(filter(None, starts), key=lambda moment: moment.instant),
        None if None in ends else max(filter(None, ends), key=lambda moment: moment.instant),
        min(one.grain for one in disputed),
        any(one.approximate for one in disputed),
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


def disagreements(event: Event, group: Sequence[Telling]) -> Iterator[Problem]:
    """What articles that tell one event disagree about: its date, and how many it killed."""
    source = event.sources[0]
    if event.conflicting:
        dates = ", ".join(f"{one.article}: {one.interval.edtf}" for one in event.sources if one.interval)
        text = f"«{event.headline}» is dated differently: {dates}"
        yield Problem(text, source.article, source.start, source.end)
    if len({one.tolls for one in group if one.tolls}) > 1:
        tolls = ", ".join(f"{one.article}: {one.tolls[0]}" for one in group if one.tolls)
        text = f"«{event.headline}» is told with different tolls: {tolls}"
        yield Problem(text, source.article, source.start, source.end)
