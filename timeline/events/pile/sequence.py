"""What a text says came before what: "before that", "then", "after the sanctions were imposed"."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from attrs import frozen

from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, Parts
from timeline.events.words import Words
from timeline.model import Constraint, Event, KnownBy

REACH = 40  # characters before a noun in which its article stands


@frozen
class Told:
    """A sentence and what it tells: each event with the part of the sentence that tells it."""

    parts: Parts
    events: tuple[tuple[Span, Event], ...]
    nouns: tuple[Span, ...] = ()  # that name events

    @property
    def main(self) -> Event | None:
        """What the sentence is about: its main clause's event, else the first one."""
        return self.at(self.parts.clauses[self.parts.main]) or (self.events[0][1] if self.events else None)

    def at(self, place: Span) -> Event | None:
        return next((event for span, event in self.events if span == place), None)

    def last_at(self, place: Span) -> Event | None:
        return next((event for span, event in reversed(self.events) if span == place), None)


Named = dict[Hashable, tuple[Event, list[Told]]]  # each event once, and the sentences that tell it in the same words


def constraints(text: str, article: str, told: Sequence[Told], words: Words) -> Iterator[Constraint]:
    """The order that the words of an article give to two of its events, once a pair, by the first such words."""
    given = [*between_mentions(text, article, told, words)]
    last: Event | None = None
    for sentence in told:
        given += between_sentences(text, article, sentence, last, words)
        given += between_clauses(text, article, sentence, words)
        last = sentence.main or last
    first: dict[tuple[str, str], Constraint] = {}
    for one in sorted(given, key=lambda one: one.start):
        first.setdefault((one.before, one.after), one)
    yield from first.values()


def between_sentences(
    text: str, article: str, sentence: Told, last: Event | None, words: Words
) -> Iterator[Constraint]:
    """ "Before that, …" and "Then …": the sentence's main event and that of the sentence before."""
    main, span = sentence.main, sentence.parts.span
    if main is None or last is None or main.id == last.id:
        return
    if cue := words.before_that.match(text, span.start, span.end):
        yield constraint(main, last, text, article, Span(*cue.span()))
    elif cue := words.after_that.match(text, span.start, span.end):
        yield constraint(last, main, text, article, Span(*cue.span()))
    elif main.expressions and words.same_day.fullmatch(main.expressions[0].text):  # "was held. He was freed that day"
        yield constraint(last, main, text, article, Span(main.expressions[0].start, main.expressions[0].end))


def between_clauses(text: str, article: str, sentence: Told, words: Words) -> Iterator[Constraint]:
    """ "… began after …", "Before …, …": a subordinate clause's event and that of the clause it belongs to."""
    clauses = sentence.parts.clauses
    for index, clause in enumerate(clauses):
        opener = TOKEN.match(text, clause.start, clause.end)
        if opener is None or len(clauses) < 2:
            continue
        other = clauses[index - 1] if index else clauses[1]
        own, main = sentence.at(clause), sentence.last_at(other) if index else sentence.at(other)
        if own is None or main is None or own.id == main.id:
            continue
        word = opener.group().lower()
        if cue := words.since_then.match(text, clause.start, clause.end):  # "; since then 40 have been killed"
            yield constraint(main, own, text, article, Span(*cue.span()))
        elif word in words.after_clause:
            yield constraint(own, main, text, article, Span(*opener.span()))
        elif word in words.before_clause:
            yield constraint(main, own, text, article, Span(*opener.span()))


def between_mentions(text: str, article: str, told: Sequence[Told], words: Words) -> Iterator[Constraint]:
    """ "… introduced sanctions", and elsewhere, in October, "the EU sanctions": what is known by then came before."""
    undated = named_undated(text, told)
    for sentence in told:
        later = next((event for _, event in sentence.events if event.known_by is KnownBy.SAID), None)
        for noun in sentence.nouns if later else ():
            named = undated.get(text[noun.start : noun.end].lower(), {})
            if not later or not named or not is_known(text, sentence.parts.span, noun, words):
                continue
            for earlier, where in named.values():
                elsewhere = any(one is not sentence for one in where)
                if elsewhere and not set(earlier.participants).isdisjoint(later.participants):
                    yield constraint(earlier, later, text, article, noun)


def named_undated(text: str, told: Sequence[Told]) -> dict[str, Named]:
    """Noun → the undated events that it names."""
    found: dict[str, Named] = {}
    for sentence in told:
        for place, event in sentence.events:
            if event.known_by is not KnownBy.BOUNDED or event.tells:
                continue
            for noun in sentence.nouns:
                if noun.start in place:
                    named = found.setdefault(text[noun.start : noun.end].lower(), {})
                    named.setdefault((event.id, event.participants), (event, []))[1].append(sentence)
    return found


def is_known(text: str, sentence: Span, noun: Span, words: Words) -> bool:
    """Whether a noun stands with a word that says that the reader knows it ("the EU sanctions")."""
    before = TOKEN.findall(text, max(sentence.start, noun.start - REACH), noun.start)
    return any(token.lower() in words.definite for token in before[-3:])


def constraint(before: Event, after: Event, text: str, article: str, cue: Span) -> Constraint:
    words = " ".join(text[cue.start : cue.end].split()).strip(" ,")
    return Constraint(before.id, after.id, words, article, cue.start, cue.end)
