"""Predicates side by side where no triggers tell them: "renunció el domingo y | dejará el cargo a fin de mes"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.said.phrases import Own, Phrase
from timeline.events.said.predicates import MOST_WORDS
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import TOKEN, bare, is_verb
from timeline.events.text.shortening import aside_of
from timeline.events.words import Words


def side_by_side(text: str, clause: Span, times: Sequence[Phrase], words: Words, *, at: int) -> Own | None:
    """What the predicate around a place tells; None where the clause has but one, or one without a time of its own."""
    told = bare(text, clause, words)
    aside = aside_of(text, told, words)
    begins = aside.end if aside else told.start
    verb = words.finite.search(text, begins, told.end) if words.finite else None
    if verb is None or at < begins:
        return None
    predicates = parted(text, Span(before_small(text, Span(begins, verb.start()), words), told.end), verb.end(), words)
    if len(predicates) < 2 or not all(any(time.start in one for time in times) for one in predicates[1:]):
        return None
    index = next((n for n, one in enumerate(predicates) if at in one), 0)
    who = Span(told.start, aside.start if aside else predicates[0].start)
    if index == 0 and not aside:
        return Own("", Span(told.start, predicates[0].end))
    subject = text[who.start : who.end].strip(" ,")
    if index and not is_subject(subject, any(time.start in who for time in times), words):
        subject = ""
    return Own(subject, predicates[index], aside=bool(index))


def parted(text: str, rest: Span, behind: int, words: Words) -> list[Span]:
    """The predicates of a clause: from each "and" that a verb follows, or its small words, to the next; behind: where
    the first verb ends."""
    starts, ends = [rest.start], []
    for tie in TOKEN.finditer(text, behind, rest.end):
        if tie.group().lower() not in words.conjunctions:
            continue
        start = skip_space(text, tie.end(), rest.end)
        small = words.led.match(text, start, rest.end)
        verb = TOKEN.match(text, small.end() if small else start, rest.end)
        if verb and is_verb(verb.group().lower(), words):
            starts.append(start)
            ends.append(len(text[: tie.start()].rstrip(" ,")))
    return [Span(*one) for one in zip(starts, [*ends, rest.end], strict=True)]


def before_small(text: str, ahead: Span, words: Words) -> int:
    """Where the small words begin that belong to the verb behind a stretch: "El sindicato | no se"."""
    start = ahead.end
    for token in reversed([*TOKEN.finditer(text, ahead.start, ahead.end)]):
        if not words.led.fullmatch(text, token.start(), start):
            break
        start = token.start()
    return start


def is_subject(stretch: str, timed: bool, words: Words) -> bool:
    """Whether a stretch can stand before a later predicate: short, without a time, a comma, and what ties it."""
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    tied = words.prepositions | words.subordinators | words.relatives
    return not timed and "," not in stretch and 0 < len(tokens) <= MOST_WORDS and tokens[0] not in tied
