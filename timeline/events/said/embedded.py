"""What a verb inside a clause tells that has a time of its own: "voted on Friday | to strike in May".

Only where another time is of the clause itself, whose verb would be told as done twice.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.said.nouns import doer_of
from timeline.events.said.phrases import NOTHING, Own, Phrase
from timeline.events.said.predicates import MOST_WORDS
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import BOUNDARY, TOKEN, Parts, section
from timeline.events.text.shortening import LAST
from timeline.events.trigger import Trigger
from timeline.events.words import Words

FEWEST = 3  # words: "remarks she made"


def embedded(
    text: str, parts: Parts, triggers: Sequence[Trigger], time: Phrase, words: Words, *, times: Sequence[Phrase]
) -> Own | None:
    """What the verb before a time tells, if it is not that of the clause; NOTHING where that is not told as done.

    triggers: those of the sentence, in order; times: all of its time phrases.
    """
    clause = section(parts, time.start)
    before = [one for one in triggers if one.kind == "verb" and clause.start <= one.start < time.start]
    if words.finite is None or not before:
        return None
    verb = before[-1]
    if verb.tense == "PASTPART" and verb.aspect == "PERFECTIVE":
        return having_done(text, clause, verb, time, words, times=times)
    first = words.finite.search(text, clause.start, time.start)
    if first is None or verb.start < first.end() or BOUNDARY.search(text, first.end(), time.start):
        return None
    if words.charged.search(text, first.end(), time.start):
        return NOTHING  # "jailed him on Monday for taking bribes in 2019"
    if verb.tense == "PRESPART":
        led = LAST.search(text, clause.start, verb.start)
        return NOTHING if led and led[1].lower() in words.charging else None
    if verb.after_to:
        to = [*words.to_do.finditer(text, first.end(), verb.end)]
        return to_be_done(text, clause, Span(to[-1].start(), time.end), words, times=times) if to else None
    return in_clause(text, Span(first.end(), time.start), clause.end, words, times=times)


def having_done(
    text: str, clause: Span, verb: Trigger, time: Phrase, words: Words, *, times: Sequence[Phrase]
) -> Own | None:
    """ "Kovac won on Sunday, having | lost in 2016" → "Kovac had lost"; "Having | been held since May, he fled"."""
    helper = LAST.search(text, clause.start, verb.start)
    opens = words.finite is None or not words.finite.search(text, clause.start, verb.start)
    subject = subject_beyond(text, Span(time.end, clause.end), words) if opens else doer_of(text, clause, words)
    if not subject or helper is None:
        return None
    start = helper.start(1) if helper[1].lower() == words.been else verb.start
    said = Span(start, first_of_row(text, verb.end, time, times, words))
    return Own(f"{subject} {words.had}", said, aside=True, named=True)


def first_of_row(text: str, start: int, time: Phrase, times: Sequence[Phrase], words: Words) -> int:
    """Where the first of the times side by side with one begins: "lost | in 2016 and 2018"."""
    first = time.start
    for before in reversed([one for one in times if start < one.start < time.start]):
        if text[before.end : first].strip(" ,").lower() not in {"", *words.conjunctions}:
            break
        first = before.start
    return len(text[:first].rstrip())


def subject_beyond(text: str, rest: Span, words: Words) -> str:
    """Who a participle ahead of the comma is told of: "…, | the rebels | attacked"; "" where that is no short name."""
    comma = BOUNDARY.match(text, rest.start, rest.end)
    main = words.finite.search(text, comma.end(), rest.end) if comma and words.finite else None
    subject = text[comma.end() : main.start()].strip() if comma and main else ""
    return subject if 0 < len(TOKEN.findall(subject)) <= MOST_WORDS // 2 and "," not in subject else ""


def to_be_done(text: str, clause: Span, to: Span, words: Words, *, times: Sequence[Phrase]) -> Own | None:
    """What somebody means to do: "workers voted yesterday | to strike next week"; not what others are told to."""
    verb = [*words.finite.finditer(text, clause.start, to.start)][-1] if words.finite else None
    if verb is None or verb.group().lower() not in words.resolving:
        rejected = verb is not None and verb.group().lower() in words.rejecting
        return NOTHING if rejected else None  # "rejected a proposal to ban it from 2023"
    subject = doer_of(text, clause, words)
    rest = undated(text, Span(verb.end(), to.start), times)
    if not subject or any(not is_adverb(text, token, words) for token in rest):
        return None
    first = rest[-1].start if rest and text[rest[-1].start : rest[-1].end].lower() in words.negations else to.start
    return Own(subject, Span(first, to.end), aside=True)


def undated(text: str, span: Span, times: Sequence[Phrase]) -> list[Span]:
    """The words of a stretch that are of no time."""
    tokens = (Span(*token.span()) for token in TOKEN.finditer(text, span.start, span.end))
    return [token for token in tokens if not any(one.start <= token.start < one.end for one in times)]


def is_adverb(text: str, token: Span, words: Words) -> bool:
    """Whether a word says how something was done, or that it was not."""
    word = text[token.start : token.end].lower()
    led = words.adverb.search(text, token.start - 1, token.end)  # with the blank before it
    return led is not None or word in words.negations or word in words.adverbs


def in_clause(text: str, between: Span, end: int, words: Words, *, times: Sequence[Phrase]) -> Own | None:
    """What is told behind a "that": "It emerged on Friday that | Kovac was held in May"; NOTHING of "remarks she made".

    between: from the verb of the clause to the time; end: of the clause.
    """
    tokens = undated(text, between, times)
    low = [text[token.start : token.end].lower() for token in tokens]
    that = next((n for n, word in enumerate(low) if word in words.complementizers), len(low))
    if that + 1 < len(low) and all(is_adverb(text, token, words) for token in tokens[:that]):
        whose = low[that + 1] in words.pronouns | words.one | words.many
        return None if whose else Own("", Span(skip_space(text, tokens[that].end, end), end), aside=True)
    if words.finite is None or len(low) < FEWEST or low[-2] not in words.one | words.many:
        return None
    loose = words.conjunctions | words.subordinators | words.relatives | words.complementizers
    made = words.finite.fullmatch(low[-1]) is not None and low[-1] not in words.auxiliaries
    return NOTHING if made and low[-3] not in loose else None
