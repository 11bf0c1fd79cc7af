"""Who and what one time of a sentence dates that tells several: "The ship left on 3 May and docked on 5 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter

from attrs import frozen

from timeline.events.clauses import TOKEN, Parts, bare
from timeline.events.headlines import Phrase, aside_of
from timeline.events.relatives import life, relative
from timeline.events.sentences import Span
from timeline.events.trigger import Trigger
from timeline.events.words import Words

TELLING = frozenset({"PAST", "PRESENT", "FUTURE"})
MOST_WORDS = 10  # of a subject
REACH = 160  # characters before a verb in which its auxiliaries and what ties it to the one before stand
BLANK = "\0"  # for the characters of a time
BEFORE_TIME = re.compile(rf"\s{BLANK}")
MARKS = frozenset("“”\"()[]:;")


@frozen
class Predicate:
    """What is said of a subject: from its auxiliaries, or from the subject where it has one of its own, to its end."""

    span: Span
    whole: bool = False  # it has its own subject


def own_words(
    text: str, parts: Parts, at: int, triggers: Sequence[Trigger], times: Sequence[Phrase], words: Words
) -> tuple[str, Span] | None:
    """The subject and what is said of it at a place, without what other times date; None where the clause tells one.

    triggers: those of the sentence, in order; times: all of its time phrases.
    """
    if alive := life(text, parts, at, words):
        return alive
    told = relative(text, parts, at, words)
    if len(times) < 2:
        return told
    if told:
        return shared(text, told[1], at, triggers, times, words, told[0]) or told
    place = body(text, parts, at, words)
    return shared(text, place, at, triggers, times, words) if place else None


def body(text: str, parts: Parts, at: int, words: Words) -> Span | None:
    """The clause around a place, with those behind it that have no subject of their own: ", and docked in May"."""
    found: Span | None = None
    for clause in parts.clauses:
        own = bare(text, clause, words)
        first = TOKEN.match(text, own.start, own.end)
        low = first.group().lower() if first else ""
        verb = low in words.auxiliaries or (words.finite is not None and words.finite.fullmatch(low) is not None)
        if found and verb and own.start > clause.start:
            found = Span(found.start, clause.end)
        elif found and at in found:
            break
        else:
            found = clause
    return found if found and at in found else None


def shared(
    text: str,
    place: Span,
    at: int,
    triggers: Sequence[Trigger],
    times: Sequence[Phrase],
    words: Words,
    subject: str = "",
) -> tuple[str, Span] | None:
    """The same within one clause; subject: whose it is, where that stands before it."""
    aside = None if subject else aside_of(text, place, words)
    if words.finite is None or (aside and at in aside):
        return None
    masked = without_times(text, place, times)
    begins = place.start if subject else first_of(masked, place, aside, triggers, words)
    if begins < 0:
        return None
    verbs = [one for one in triggers if one.kind == "verb" and begins <= one.start < place.end]
    verbs = sorted([*verbs, *unnamed(masked, place, begins, verbs, words)], key=attrgetter("start"))
    name = subject or subject_of(text, masked, place, Span(place.start, begins), aside, words)
    found = merged(list(predicates(masked, place, begins, verbs, words)), times)
    told_aside = aside is not None and any(time.start in aside for time in times)
    if len(found) < 2 and not told_aside:
        return None
    own = next((one for one in found if at in one.span), found[0])
    said = Span(own.span.start + led(masked, own.span.start - place.start), own.span.end)
    if own.whole:
        return "", said
    helpers = "" if own is found[0] else carried(text, Span(begins, found[0].span.end), said, verbs, words)
    return None if helpers is None or not name else (f"{name} {helpers}".rstrip(), said)


def without_times(text: str, place: Span, times: Sequence[Phrase]) -> str:
    """The clause with BLANK for its times, every character where it was."""
    chars = list(text[place.start : place.end])
    for time in times:
        if time.start in place:
            first, last = time.start - place.start, min(time.end, place.end) - place.start
            chars[first:last] = BLANK * (last - first)
    return "".join(chars)


def led(masked: str, start: int) -> int:
    """How many characters of blanks and times stand at a place."""
    return len(masked) - start - len(masked[start:].lstrip(f" ,{BLANK}"))


# --- its verbs ------------------------------------------------------------------------------------


def is_told(verb: Trigger) -> bool:
    return verb.tense in TELLING or bool(verb.modality)


def first_of(masked: str, place: Span, aside: Span | None, triggers: Sequence[Trigger], words: Words) -> int:
    """Where a clause's first predicate begins; -1 where it has none."""
    finite = words.finite.search(masked, aside.end - place.start if aside else 0) if words.finite else None
    if finite and aside:
        return place.start + finite.start()
    verbs = (one for one in triggers if one.kind == "verb" and one.start in place and is_told(one))
    told = next((start_of(masked, place, one.start, words) for one in verbs), place.end)
    if finite and finite.group().lower() in words.auxiliaries:  # "was born" is no happening of its own
        told = min(told, place.start + finite.start())
    return told if told < place.end else -1


def start_of(masked: str, place: Span, verb: int, words: Words) -> int:
    """Where a predicate begins, its auxiliaries included."""
    helpers = words.helpers.search(masked, max(0, verb - place.start - REACH), verb - place.start)
    return place.start + helpers.start() if helpers else verb


def unnamed(masked: str, place: Span, begins: int, verbs: Sequence[Trigger], words: Words) -> Iterator[Trigger]:
    """The verbs that name no event, "became", or that only a time behind tells to be one: "and retired last year"."""
    known = {verb.start for verb in verbs if is_told(verb)}
    for verb in words.finite.finditer(masked, begins - place.start) if words.finite else ():
        sure = not verb.group().endswith("ed") or BEFORE_TIME.match(masked, verb.end())
        if sure and place.start + verb.start() not in known:
            yield Trigger(place.start + verb.start(), place.start + verb.end(), "verb", tense="PAST")


def predicates(masked: str, place: Span, begins: int, verbs: Sequence[Trigger], words: Words) -> Iterator[Predicate]:
    """Each predicate of a clause: cut at "and" and "but" before a verb, and at commas in a row that "and" ends."""
    ties: dict[int, re.Match[str]] = {}
    for verb in verbs:
        end = verb.start - place.start
        near = max(begins - place.start, end - REACH)
        tie = words.tie.search(masked, near, end) or words.subject_tie.search(masked, near, end)
        if tie is None or verb.start <= begins or verb.after_to:
            continue
        comma, subject = (tie.groupdict().get(name) for name in ("comma", "subject"))
        done = verb.tense == "PASTPART" and (comma or behind(masked, verb.end - place.start) in words.prepositions)
        if (is_told(verb) or done) and (not subject or is_subject(subject, words)):
            ties.setdefault(tie.start(), tie)
    row = sorted(ties.values(), key=lambda tie: tie.start())
    last = max((n for n, tie in enumerate(row) if not tie.groupdict().get("comma")), default=-1)
    start, whole = begins, False
    for tie in row[: last + 1]:
        if place.start + tie.start() > start:
            yield Predicate(Span(start, place.start + tie.start()), whole)
            start, whole = place.start + tie.end("tie"), bool(tie.groupdict().get("subject"))
    yield Predicate(Span(start, place.end), whole)


def behind(masked: str, end: int) -> str:
    """The word behind a place; "" where there is none."""
    word = TOKEN.search(masked, end)
    return word.group().lower() if word else ""


def is_subject(stretch: str, words: Words) -> bool:
    """Whether what stands between "and" and a verb is the verb's own subject: "and three men were injured"."""
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    other = words.prepositions | words.conjunctions | words.relatives | words.subordinators
    return 0 < len(tokens) <= MOST_WORDS // 2 and not other.intersection(tokens)


def merged(found: Sequence[Predicate], times: Sequence[Phrase]) -> list[Predicate]:
    """One that tells no time of its own belongs to the one before, or the first to the one behind."""
    kept: list[Predicate] = []
    dated = any(time.start < found[0].span.start for time in times)
    for one in found:
        own = any(time.start in one.span for time in times)
        if kept and not (own and dated):
            kept[-1] = Predicate(Span(kept[-1].span.start, one.span.end), kept[-1].whole)
        else:
            kept.append(one)
        dated = own or dated
    return kept


# --- its subject ----------------------------------------------------------------------------------


def subject_of(text: str, masked: str, place: Span, before: Span, aside: Span | None, words: Words) -> str:
    """The subject that stands before a predicate, without leading times and the aside; "" where it is not clear."""
    start = before.start + led(masked, 0)
    tie = words.connectives.match(text, start, before.end)
    start = tie.end() if tie else start
    subject = text[start : aside.start] if aside else text[start : before.end]
    first = TOKEN.match(subject)
    if first and first.group().lower() in words.prepositions:
        subject = subject.partition(", ")[2]  # "After years of talks, the firm"
    tokens = [token.lower() for token in TOKEN.findall(subject)]
    unclear = words.relatives | words.subordinators
    if not 0 < len(tokens) <= MOST_WORDS or unclear.intersection(tokens) or MARKS.intersection(subject):
        return ""
    own = "," not in subject and tokens[0] not in words.prepositions | words.conjunctions
    return subject.strip() if own else ""


def carried(text: str, first: Span, own: Span, verbs: Sequence[Trigger], words: Words) -> str | None:
    """The auxiliaries that a later predicate shares with the first; None where it is not clear whether it does."""
    full = [one for one in verbs if text[one.start : one.end].lower() not in words.auxiliaries]
    told, verb = (next((one for one in full if one.start in span), None) for span in (first, own))
    opening = TOKEN.search(text, own.start, own.end)
    if told is None or verb is None or opening is None:
        return None
    helpers = [word for word in text[first.start : told.start].split() if word.lower() in words.auxiliaries]
    if not helpers or opening.start() < verb.start:
        return ""
    if helpers[0].lower() not in words.beings:
        return " ".join(helpers)
    low = text[verb.start : verb.end].lower().removeprefix("re-")
    behind = text[verb.end : own.end].lstrip()
    after = TOKEN.match(behind)
    has_object = after is not None and (after.group().lower() in words.determiners or after.group()[0].isupper())
    if low in words.intransitive or (has_object and low not in words.undergone):
        return ""
    done = low in words.undergone and (after is None or low in words.named or after.group().lower() in words.prepositions)
    return " ".join(helpers) if done else None
