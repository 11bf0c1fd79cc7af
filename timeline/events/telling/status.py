"""Whether what a clause tells happened, is planned, possible or denied, or a habit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.said.moot import behind
from timeline.events.said.phrases import LABEL_MARK
from timeline.events.said.times import REACH, phrase
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import TOKEN
from timeline.events.text.mentions import said
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.interval import Interval
from timeline.model import Article, Expression, Status


def status(
    article: Article,
    place: Span,
    group: Sequence[Expression],
    interval: Interval,
    *,
    words: Words,
    own: Sequence[Trigger] = (),
    stated: Span | None = None,
) -> Status:
    """Whether the clause says that it happened; what lies after the article's date did not yet.

    stated: what of the clause tells it, where it tells more; own: the triggers that the time belongs to; where there is
    no verb among them, the clause's words decide.
    """
    text = article.text
    told = stated or place
    if any(expression.type == "SET" for expression in group) or words.habitual.search(text, told.start, told.end):
        return Status.HABITUAL
    anchor = article.anchor.interval if article.anchor else None
    over = bool(anchor and interval.end and anchor.start and interval.end <= anchor.start)
    over = over or LABEL_MARK.match(text, group[-1].end) is not None  # an entry tells in the present what happened
    if words.unreal.search(text, told.start, told.end) and words.called_off.match(
        text, behind(text, told.end, place.end)
    ):
        return Status.DENIED
    own = () if is_lacking(text, own, words) else own
    clause = up_to_that(text, told, group, words)
    meaning = said(own, group[0].start, over) if own else by_words(text, clause, words, over=over)
    unsure = words.unsure.search(text, told.start, told.end)
    if unsure or is_untrue(text, told.start, group[0].start, words.unsure):
        return Status.POSSIBLE
    if stated and (to_do := intended(text, stated, words)):
        return to_do
    if meaning is Status.HAPPENED and (doubt := doubted(text, place, told, own, words, at=group[0].start)):
        return doubt
    one = phrase(group[0], text)
    first = one.start + len(one.signal) if one.signal else one.start
    begun = told.start if told.start <= one.start < told.end else place.start
    appointed = words.appointed.search(text, max(begun, first - REACH), first)
    if meaning in (Status.HAPPENED, Status.PLANNED) and appointed:
        # "Was scheduled for 3 May": whether it was held is not said, unless what is around it says that it was not.
        off = words.called_off.match(text, behind(text, one.end, place.end))
        return Status.DENIED if off or was_called_off(text, place.start, appointed.start(), words) else Status.PLANNED
    lasts = interval.start is None and bool(anchor and anchor.end and interval.end and interval.end > anchor.end)
    present = bool(own) and own[0].tense in ("PRESENT", "INFINITIVE")
    by_then = not own and not interval.throughout  # what is done by a time to come, where no verb says otherwise
    ahead = present or by_then or words.planned.search(text, place.start, place.end)
    if meaning is Status.HAPPENED and lasts and ahead:
        return Status.PLANNED  # "will remain closed until Monday", "it aims to finish by June"
    if meaning is Status.HAPPENED and group[0].type == "DURATION" and lies_ahead(interval, anchor):
        return Status.PLANNED  # "said a vote was likely within two years"
    return foreseen(article, interval, meaning)


def is_lacking(text: str, own: Sequence[Trigger], words: Words) -> bool:
    """Whether all that is named is what something went without: "The deadline passes without approval"."""
    nouns = own and all(one.kind == "noun" for one in own)
    return bool(nouns) and words.lacking.search(text, max(0, own[0].start - REACH), own[0].start) is not None


def doubted(text: str, place: Span, told: Span, own: Sequence[Trigger], words: Words, *, at: int) -> Status | None:
    """What the words around a clause make of it, whatever its verb says: untrue, not quite so, alleged, or asked.

    at: where its time stands.
    """
    verb = next((one for one in own if one.kind == "verb"), None)
    untrue = is_untrue(text, told.start, at, words.untrue) or words.disproved.search(text, place.start, place.end)
    if untrue or words.nobody.match(text, told.start):
        return Status.DENIED
    nearly = verb is not None and words.nearly.search(text, told.start, verb.end)
    if verb and nearly and not has_main_verb(text, told.start, verb.start, words):
        return Status.DENIED
    asked = text.startswith("?", place.end) or text[max(place.start, place.end - 1) : place.end] == "?"
    if asked or words.unreal.search(text, told.start, told.end) or words.alleged.search(text, told.start, told.end):
        return Status.POSSIBLE
    return None


def intended(text: str, told: Span, words: Words) -> Status | None:
    """What is told of what somebody meant to do, or not to do: "workers voted | to strike next week"."""
    first = TOKEN.match(text, told.start, told.end)
    negative = first is not None and first.group().lower() in words.negations
    to = words.to_do.match(text, skip_space(text, first.end(), told.end) if first and negative else told.start)
    return (Status.DENIED if negative else Status.PLANNED) if to else None


def has_main_verb(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a verb that is no auxiliary stands in a stretch."""
    verbs = words.finite.findall(text, start, end) if words.finite else ()
    return any(verb.lower() not in words.auxiliaries for verb in verbs)


def is_untrue(text: str, start: int, at: int, untrue: re.Pattern[str]) -> bool:
    """Whether what begins at a place is called untrue, or unsure, right before it or, before its time, in it.

    "It is not true that | he fell".
    """
    calls = untrue.finditer(text, max(0, start - REACH), max(start, at))
    return any(call.end() >= start for call in calls)


def was_called_off(text: str, start: int, end: int, words: Words) -> bool:
    """Whether something before it keeps it from being held: but not "was put off and is now set for Sunday"."""
    return any(
        words.conjunctions.isdisjoint(TOKEN.findall(text, off.end(), end))
        for off in words.calls_off.finditer(text, start, end)
    )


def lies_ahead(interval: Interval, anchor: Interval | None) -> bool:
    """Whether a time begins on the article's day, and goes on behind it."""
    if anchor is None or anchor.start is None or anchor.end is None or interval.start is None:
        return False
    return interval.start >= anchor.start and (interval.end is None or interval.end > anchor.end)


def foreseen(article: Article, interval: Interval | None, meaning: Status) -> Status:
    """What lies after the article's date has not happened yet, in whatever tense it is told."""
    anchor, start = article.anchor and article.anchor.interval, interval and interval.start
    ahead = bool(anchor and anchor.end and start and start >= anchor.end)
    return Status.PLANNED if ahead and meaning is Status.HAPPENED else meaning


def up_to_that(text: str, told: Span, group: Sequence[Expression], words: Words) -> Span:
    """A clause up to the "that" behind its time: what follows is of another verb ("said today | that it would not")."""
    behind = TOKEN.finditer(text, group[-1].end, told.end)
    that = next((token.start() for token in behind if token.group().lower() in words.complementizers), told.end)
    return Span(told.start, max(told.start, that))


def by_words(text: str, place: Span, words: Words, *, over: bool) -> Status:
    """What the words of a clause say, in a language without triggers.

    over: its time lies before the article's: what is told of that as to come has come ("Il mourra en 1943").
    """
    if words.conditional.match(text, place.start, place.end):
        return Status.POSSIBLE
    for pattern, meaning in (
        (words.denied, Status.DENIED),  # "ne sera pas"
        (words.planned, Status.PLANNED),
        (words.possible, Status.POSSIBLE),
    ):
        if pattern.search(text, place.start, place.end) and not (over and meaning is Status.PLANNED):
            return meaning
    return Status.HAPPENED
