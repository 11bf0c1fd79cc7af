"""Relative clauses as clauses of their own: "Jan Novak, who resigned on Monday, …" → "Jan Novak resigned"."""

from __future__ import annotations

import re

from timeline.events.clauses import TOKEN, Parts
from timeline.events.sentences import Span
from timeline.events.words import Words

LONGEST_NAME = 60  # characters
NAME = re.compile(r"\b[A-Z][\w'’-]*\.?(?: (?:(?:of|de|der|von|van|bin|al) )?[A-Z][\w'’-]*\.?)*$")
BOUNDARY = re.compile(r"[,;:()“”\"]")


def relative(text: str, parts: Parts, at: int, words: Words) -> tuple[str, Span] | None:
    """Who or what the relative clause around a place tells of, and the clause behind its "who"; None outside of one."""
    opening = next(reversed([*words.relative.finditer(text, parts.span.start, at)]), None)
    if opening is None or BOUNDARY.search(text, opening.end(), at):
        return None
    if words.finite is None or not words.finite.match(text, opening.end(), parts.span.end):
        return None  # "who the police say"
    subject = antecedent(text, Span(parts.span.start, opening.start()), opening["person"] is not None, words)
    end = BOUNDARY.search(text, at, parts.span.end)
    return (subject, Span(opening.end(), end.start() if end else parts.span.end)) if subject else None


def antecedent(text: str, before: Span, person: bool, words: Words) -> str:
    """The name that a relative clause is about, or the subject that opens the sentence; "" where it may be another."""
    stretch = text[before.start : before.end]
    name = NAME.search(stretch[-LONGEST_NAME:])
    if name and (person or name.group() == stretch):
        lead = TOKEN.findall(stretch[: len(stretch) - len(name.group())])[-1:]
        return "" if lead and lead[0].lower() in words.conjunctions else name.group()
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    opens = bool(tokens) and tokens[0] in words.determiners and len(stretch) <= LONGEST_NAME
    plain = not words.prepositions.intersection(tokens) or not person
    alone = opens and plain and words.finite is not None and not words.finite.search(stretch)
    return stretch if alone and not BOUNDARY.search(stretch) else ""
