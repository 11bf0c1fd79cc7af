"""What of its sentence each time dates: a verb, a noun, nothing, or all of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.said.embedded import embedded
from timeline.events.said.moot import is_moot
from timeline.events.said.nouns import (
    counted_from,
    named_aside,
    named_by,
    noun_dated,
    owned,
)
from timeline.events.said.phrases import NOTHING, Own, Phrase, phrase_at
from timeline.events.said.places import own_words
from timeline.events.said.times import (
    apart,
    other_dated,
)
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, Parts, section
from timeline.events.text.shortening import aside_of
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.model import Expression


def owners(
    text: str,
    parts: Parts,
    times: Sequence[Expression],
    dated: Sequence[Phrase],
    words: Words,
    *,
    triggers: Sequence[Trigger],
    lengths: Sequence[Expression],
) -> dict[int, Own | None]:
    """What of its sentence each time dates, by where the time starts; None for all of its clause.

    dated: the phrases of the times; triggers, lengths: those of the sentence.
    """
    own = {time.start: own_words(text, parts, triggers, dated, words, at=time.start) for time in times}
    for time in times:
        owning = owned(text, time, triggers, words)
        own[time.start] = owning or own[time.start] or named_aside(text, parts, triggers, time, words)
    for time, phrase in apart(times, dated, parts, own):
        own[time.start] = noun_dated(text, parts, triggers, phrase, words, times=dated)
    for time in times:
        if not time.signal and other_dated(time, times, parts, own):
            own[time.start] = named_by(text, parts, triggers, time, words)
    for time in [one for one in times if other_dated(one, times, parts, own)]:
        if its := phrase_at(dated, time.start):
            own[time.start] = embedded(text, parts, triggers, its, words, times=dated)
    for time in [one for one in times if own[one.start] is None]:
        clause, whole = section(parts, time.start), phrase_at(dated, time.start) or time
        moot = is_moot(text, clause, Span(whole.start, whole.end), words)
        if moot or in_told_aside(text, clause, time.start, words):
            own[time.start] = NOTHING
    for noun in counted_from(text, parts, triggers, dated, words, lengths=lengths):
        own |= {time.start: noun for time in times if noun.said.start < time.start < noun.said.end}
    return own


def in_told_aside(text: str, clause: Span, at: int, words: Words) -> bool:
    """Whether a place is of what is told of who somebody is: "Lind, a painter whose rooms sold in 1960, died"."""
    aside = aside_of(text, clause, words)
    if aside is None or at not in aside or words.finite is None:
        return False
    first, *others = [token.lower() for token in TOKEN.findall(text, aside.start, at)] or [""]
    told = first in words.articles and not words.relatives.isdisjoint(others)
    return told and words.finite.search(text, aside.start, at) is not None
