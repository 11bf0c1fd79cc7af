"""What an article tells twice: in its title, or in the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from timeline.events.pile.merging import acts
from timeline.events.said.times import NESTED
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN
from timeline.model import Article, Event

ALIKE = 3  # words that a title shares with the event that it announces


def is_title(article: Article, paragraph: Span, blocks: Sequence[Span]) -> bool:
    """Whether a paragraph repeats the article's title or, first of several and without a full stop, is its title."""
    line = article.text[paragraph.start : paragraph.end]
    if article.title and " ".join(line.split()).casefold() == " ".join(article.title.split()).casefold():
        return True
    return paragraph == blocks[0] and len(blocks) > 1 and "\n" not in line and line[-1] not in '.!?…。！？"”»:'


def with_titles(told: Sequence[Event], titles: Sequence[Event], language: str) -> list[Event]:
    """The events of the body; a title's becomes one more source of the event it announces, or stands alone."""
    found = list(told)
    for title in titles:
        for index, event in enumerate(found):
            if announces(title, event, language):
                found[index] = joined(event, title)
                break
        else:
            found.append(title)
    return found


def announces(title: Event, event: Event, language: str) -> bool:
    """Whether a title tells of an event: at the same time, in some of the same words."""
    if not title.interval or not event.interval or title.interval.relation(event.interval) not in NESTED:
        return False
    own, again = (
        {word.lower() for word in TOKEN.findall(text) if len(word) > 3} for text in (title.sentence, event.sentence)
    )
    if len(own & again) < min(ALIKE, len(own)):
        return False
    done, redone = acts(title.headline, language), acts(event.headline, language)
    return not done or not redone or bool(done & redone)


def united(told: Iterable[Event]) -> Iterator[Event]:
    """Each event once: what an article tells twice in the same words has two sources."""
    found: dict[str, Event] = {}
    for event in told:
        known = found.get(event.id)
        found[event.id] = joined(known, event) if known else event
    yield from found.values()


def joined(one: Event, two: Event) -> Event:
    """An event told twice, in the words of the first telling."""
    return evolve(
        one,
        sources=(*one.sources, *two.sources),
        participants=tuple(dict.fromkeys((*one.participants, *two.participants))),
        mentions=(*one.mentions, *two.mentions),
    )
