"""Quotations in a paragraph, and who is quoted."""

from __future__ import annotations

import re

from attrs import frozen

from timeline.events.sentences import Span, around
from timeline.events.text.clauses import TOKEN, Parts
from timeline.events.words import Words

PAIRS = {"“": "”", "«": "»", "»": "«", "„": "”“", "「": "」", "『": "』", '"': '"'}
MARK = re.compile(r"[“”«»„「」『』\"]")
HANDLE = re.compile(r"\s*\(@\w+\)")
SPACE = re.compile(r"\s+")
LONGEST_LEAD = 250
STOP = re.compile("[，。；：]")
NO_WORDS = Words()


@frozen
class Quotation:
    """What stands between two quotation marks, the marks included, and who said it ("" where the text does not say)."""

    span: Span
    author: str = ""


def quotations(text: str, paragraph: Span, sentences: tuple[Parts, ...], words: Words) -> tuple[Quotation, ...]:
    """The quotations of a paragraph in order; one that is not closed runs to the paragraph's end."""
    found: list[Quotation] = []
    for span in quoted(text, paragraph):
        author = author_of(text, span, sentences, words) or (found[-1].author if found else "")
        found.append(Quotation(span, author))
    return tuple(found)


def quoted(text: str, paragraph: Span) -> list[Span]:
    """The spans between quotation marks."""
    spans: list[Span] = []
    opened, closing = -1, ""
    for mark in MARK.finditer(text, paragraph.start, paragraph.end):
        if opened < 0 and mark.group() in PAIRS and not (mark.group() == "»" and closes(text, mark)):
            opened, closing = mark.start(), PAIRS[mark.group()]
        elif opened >= 0 and mark.group() in closing:
            spans.append(Span(opened, mark.end()))
            opened = -1
    if opened >= 0:
        spans.append(Span(opened, paragraph.end))
    return spans


def closes(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark that some languages open with, and others close with, stands behind a word."""
    return text[mark.end() : mark.end() + 1].isspace() or text[max(0, mark.start() - 1) : mark.start()].isalnum()


def author_of(text: str, quotation: Span, sentences: tuple[Parts, ...], words: Words) -> str:
    """Who is quoted: named in the tail behind the quotation, or before it ("X said:")."""
    last, first = around(sentences, quotation.end - 1), around(sentences, quotation.start)
    if last and last.tail and last.who and quotation.end <= last.tail.start:
        return name(text, last.who, words)
    if first is None:
        return ""
    start = max(first.span.start, quotation.start - LONGEST_LEAD)
    match = words.before_quote.fullmatch(text, start, quotation.start)
    who = Span(*match.span("who")) if match else said_behind(text, quotation, words)
    return name(text, who, words) if who else ""


def said_behind(text: str, quotation: Span, words: Words) -> Span | None:
    """Who says it right behind a quotation, in a script without spaces, whatever follows: "“…”李明说，“…”"."""
    mark = STOP.search(text, quotation.end, quotation.end + LONGEST_LEAD) if words.unspaced else None
    said = (tail.fullmatch(text, quotation.end, mark.start()) for tail in words.tails) if mark else ()
    return next((Span(*one.span("who")) for one in said if one), None)


def name(text: str, span: Span, words: Words) -> str:
    """A speaker's name or description without article and line breaks; "" for a mere pronoun."""
    who = SPACE.sub(" ", HANDLE.sub("", text[span.start : span.end])).strip(" ,")
    who = who[word.start() :].rstrip("》」』") if (word := TOKEN.search(who)) else ""
    who = words.adverb.sub("", who)
    for tie in (words.connectives, words.before_that):
        if opening := tie.match(who):
            who = who[opening.end() :].lstrip()
    first, _, rest = who.partition(" ")
    said, comma, more = who.partition(", ")
    if comma and more.partition(" ")[0].lower() in words.relatives:  # "Patels, who were forced to sell"
        who, (first, _, rest) = said, said.partition(" ")
    if first.lower() in words.articles and rest:
        return rest
    if first.lower() in words.prepositions and (opening := words.led_to.match(who)):
        return who[opening.end() :]  # "In it Ellison", "On Monday Ellison"
    last = who.rpartition(", ")[2]  # "Last May, in Rome, he"
    return "" if last.lower() in words.pronouns | words.speakers else who


def short_name(author: str, words: Words = NO_WORDS) -> str:
    """The proper name inside a description: "head of the border service Rustam Lyubaev" → "Rustam Lyubaev".

    Of several the first: "Jane Doe, director of Example Ltd"; rather than one of what somebody is the head of: "el
    alcalde de Lugo, | Juan Pérez". Where nouns have a capital too, from the first name on.
    """
    first = next((token for token in TOKEN.finditer(author) if token.group().lower() in words.given), None)
    author = author[first.start() :] if first else author
    led = ""
    for part in author.split(", "):
        kept: list[str] = []
        tokens = part.split()
        while tokens and tokens[-1][0].isupper():
            kept.insert(0, tokens.pop())
        name = " ".join(kept)
        if not TOKEN.search(name):
            continue
        if not tokens or tokens[-1].lower() not in words.of:
            return name
        led = led or name
    return led or author
