"""Whom a headline's pronoun means, told in brackets as an editor adds it: "[Steve Jobs] announced a new iPod"."""

from __future__ import annotations

from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, Parts
from timeline.events.text.shortening import LIMIT, shorten
from timeline.events.words import Words

LONGEST = 8  # words of a subject that can stand for a pronoun


def spelled_out(headline: str, person: str, others: str, words: Words) -> str:
    """The headline with whom its first word means: person for "he" and "she", others for "they"; where known."""
    pronoun, _, rest = headline.partition(" ")
    low = pronoun.lower()
    meant = person if low in words.one else others if low in words.many else ""
    if not meant or not rest:
        return headline
    told = shorten(f"[{meant}] {rest}", words)
    return told if len(told) <= LIMIT and not told.endswith("…") else headline


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
