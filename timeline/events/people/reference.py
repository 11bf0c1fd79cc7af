"""Whom a headline's pronoun means, told in brackets as an editor adds it: "[Steve Jobs] announced a new iPod"."""

from __future__ import annotations

from timeline.events.sentences import Span
from timeline.events.text.clauses import SEMICOLONS, TOKEN, Parts
from timeline.events.text.shortening import LIMIT, shorten
from timeline.events.words import Words

FEW = 4  # words of a name
LONGEST = 8  # words of a subject that can stand for a pronoun


def spelled_out(headline: str, meant: str, words: Words) -> str:
    """The headline with whom its pronoun, the first word, means."""
    pronoun, _, rest = headline.partition(" ")
    if pronoun.lower() not in words.pronouns or not meant or not rest:
        return headline
    told = shorten(f"[{meant}] {rest}", words)
    return told if len(told) <= LIMIT and not told.endswith("…") else headline


def thing_before(text: str, parts: Parts, place: Span, words: Words) -> str:
    """What "it" means that opens the second half of a sentence: its subject, "Rosetta orbited it; | it crashed"."""
    first = parts.clauses[0]
    if place.start <= first.start or not opens_half(text, place):
        return ""
    verb = words.finite.search(text, first.start, first.end) if words.finite else None
    subject = text[first.start : verb.start()].rpartition(", ")[2].strip() if verb else ""
    tokens = TOKEN.findall(subject)
    named = 0 < len(tokens) <= FEW and all(token[0].isupper() for token in tokens)
    return subject if named and tokens[0].lower() not in words.pronouns | words.many | words.determiners else ""


def opens_half(text: str, clause: Span) -> bool:
    """Whether a clause is the second half of a sentence, behind a semicolon or a colon."""
    return text[max(0, clause.start - 2) : clause.start].rstrip().endswith((*SEMICOLONS, ":"))


def plural_subject(text: str, parts: Parts | None, words: Words) -> str:
    """The several whom a sentence begins with: "A large group of migrants gathered" → "A large group of migrants"."""
    if parts is None or words.finite is None:
        return ""
    span = parts.clauses[parts.main]
    verb = words.finite.search(text, span.start, span.end)
    subject = Span(span.start, verb.start() if verb else span.start)
    stretch = text[subject.start : subject.end].strip()
    tokens = TOKEN.findall(stretch)
    if not 0 < len(tokens) <= LONGEST or any(mark in stretch for mark in ',;:"“”()'):
        return ""
    last = tokens[-1].lower()
    first = tokens[0].lower()
    if first in words.pronouns | words.subordinators | words.prepositions | words.conjunctions | words.relatives:
        return ""
    return stretch if last in words.plural or (last.endswith("s") and not last.endswith("ss")) else ""
