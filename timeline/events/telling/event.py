"""The event that a clause tells, with a time of its own or without: its words, its people, its status."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from attrs import evolve

from timeline.events.context.linking import Happening
from timeline.events.people.names import Names, names
from timeline.events.said.phrases import Own, Phrase
from timeline.events.said.places import own_words
from timeline.events.said.times import (
    REACH,
    at_last,
    phrases,
    repeated,
)
from timeline.events.sentences import Span, around
from timeline.events.telling.headlines import headline
from timeline.events.telling.reading import Reading
from timeline.events.telling.status import foreseen, status
from timeline.events.text.clauses import TOKEN, Parts, bare, section
from timeline.events.text.mentions import said, told_at
from timeline.events.text.order import last_opened
from timeline.events.text.speech import Quotation, name
from timeline.events.text.unspaced import part_of
from timeline.events.words import Words
from timeline.interval import Interval
from timeline.model import Article, Event, Expression, Mention, Source, Status


def undated_event(
    article: Article,
    parts: Parts,
    happening: Happening,
    reading: Reading,
    words: Words,
    *,
    author: str = "",
    times: Sequence[Phrase] = (),
) -> Event:
    """The event that a part of a sentence tells without a time of its own."""
    text, span = article.text, parts.span
    told = own_words(text, parts, reading.within(span), times, words, at=happening.at)
    sentence = text[span.start : span.end]
    return Event(
        id=identity(article.id, sentence, happening.interval, happening.at - span.start),
        headline=headline(text, parts, (), words, author, at=happening.at, own=told),
        sentence=sentence,
        interval=happening.interval,
        sources=(Source(article.id, span.start, span.end, author),),
        participants=participants(text, reading.names, happening.place, words, author),
        mentions=tuple(Mention(article.id, trigger.start, trigger.end) for trigger in happening.triggers),
        status=foreseen(article, happening.interval, said(happening.triggers, happening.at, over=False)),
        known_by=happening.known_by,
    )


def event(
    article: Article,
    parts: Parts,
    group: Sequence[Expression],
    interval: Interval,
    words: Words,
    *,
    reading: Reading,
    author: str,
    told: Own | None,
    dated: Sequence[Phrase],
) -> Event:
    """The event that a sentence tells of one time; told: as `own_words` finds it; dated: all of its time phrases."""
    text, span = article.text, parts.span
    sentence = text[span.start : span.end]
    place = near(section(parts, group[0].start), group[0].start)
    stated = told.said if told else place
    if words.unspaced and group[0].start in place:
        stated = part_of(text, place, Span(group[0].start, group[-1].end), words)  # what follows may only go on
    verbs = reading.within(stated if told and told.aside else place)
    own = verbs if told and told.named else told_at(verbs, group[0].start)
    clause = last_opened(text, parts, group[0].start, words) or place  # "…, der im Mai starb, | wird verfilmt"
    meaning = status(
        article, clause, group, interval, words=words, own=own, stated=stated if told or words.unspaced else clause
    )
    today = article.anchor.interval if article.anchor else None
    to_do = meaning is Status.POSSIBLE and bool(own) and bool(own[0].modality) and own[0].aspect == "NONE"
    if meaning is Status.PLANNED or to_do:
        interval = from_now(interval, today)
    own_phrases = phrases(group, text)
    not_yet = meaning is Status.DENIED or words.not_yet.search(text, place.start, own_phrases[0].start)
    not_yet = not_yet or words.only_then.match(text, own_phrases[-1].end, place.end)  # "not until May"
    if not_yet and (last := at_last(group, today, words)):
        interval, meaning = last, foreseen(article, last, Status.HAPPENED)
    return Event(
        id=identity(article.id, sentence, interval, group[0].start - span.start),
        headline=headline(text, parts, repeated(phrases(group, text), dated, text, words), words, author, own=told),
        sentence=sentence,
        interval=interval,
        sources=(Source(article.id, span.start, span.end, author),),
        expressions=tuple(group),
        participants=whose(reading.names, told)
        or participants(text, reading.names, place, words, author, of=parts.topic),
        mentions=tuple(Mention(article.id, trigger.start, trigger.end) for trigger in own),
        status=meaning,
    )


def from_now(interval: Interval, today: Interval | None) -> Interval:
    """When something will be that is planned, or has, to be by a time: "plans to raise output by the end of 2015"."""
    now, limit = today.start if today else None, interval.end
    ahead = interval.start is None and not interval.throughout and now is not None and limit is not None and now < limit
    return evolve(interval, start=now) if ahead else interval


def near(span: Span, offset: int) -> Span:
    """What of a clause stands around an offset; all of it, unless it is no clause but a list or a table."""
    return Span(max(span.start, offset - REACH), min(span.end, offset + REACH))


def speaker(text: str, parts: Parts, at: int, quotes: Sequence[Quotation], words: Words) -> str:
    """Who says it: whoever is quoted, or reported to say it; "" where the saying itself is what is dated."""
    if quote := around(quotes, at):
        return quote.author
    place = section(parts, at)
    return name(text, parts.who, words) if parts.who and place not in (parts.frame, parts.tail) else ""


def participants(
    text: str,
    found: Names,
    place: Span,
    words: Words,
    author: str = "",
    *,
    foreign: bool = False,
    of: Span | None = None,
) -> tuple[str, ...]:
    """The full names of those a clause names, of whom it calls "he" or "she", and of who says it, once each.

    foreign: whether it is in another language than its article; then only names count that the article has elsewhere.
    of: what its clause is told of, where that stands apart.
    """
    told = found.within(*filter(None, (of, place)))
    if foreign:
        others = {found.full.get(one.text, one.text) for one in found.found if one.start not in place}
        told = tuple(name for name in told if name in others)
    speakers = found.speakers(author)
    meant = [whom(text, found, place, words)]
    own = bare(text, place, words)
    first = TOKEN.match(text, own.start, own.end)
    if first and first.group().lower() in words.pronouns:
        meant += speakers  # "Lithuania announced that it was moving troops"
    return tuple(dict.fromkeys(one for one in (*meant, *told, *speakers) if one))


def whose(found: Names, told: Own | None) -> tuple[str, ...]:
    """Of whom alone brackets tell: "Anna Kovac (1931–2004) and Bo Petrov (1940–2010)"."""
    if told is None or told.said.start < told.said.end:
        return ()
    return tuple(dict.fromkeys(found.full.get(one.text, one.text) for one in names(told.subject, found.language)))


def whom(text: str, found: Names, place: Span, words: Words) -> str:
    """Whom a clause calls "he" or "she", or "his"; "" where it may be somebody whom it has named itself."""
    for token in TOKEN.finditer(text, place.start, place.end):
        low = token.group().lower()
        if low in words.personal:
            named = any(found.is_person(name) for name in found.within(Span(place.start, token.start())))
            return "" if named else found.person_before(place.start, words.persons.get(low, low))
    return ""


def identity(article: str, sentence: str, interval: Interval | None, offset: int) -> str:
    """A short name that stays while article, words and time stay."""
    bounds = f"{interval.start}/{interval.end}" if interval else ""
    told = sentence if len(sentence) < 1000 else f"{sentence[:1000]}{len(sentence)}"
    return hashlib.sha256("\0".join((article, told, bounds, str(offset))).encode("utf-8", "surrogatepass")).hexdigest()[
        :10
    ]
