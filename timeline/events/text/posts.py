"""Dated posts and quotations inside an article: "… — NAME (@handle) November 8, 2021"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from timeline.events.sentences import Span, paragraphs, trim
from timeline.events.text.speech import PAIRS
from timeline.model import Expression

DASH = re.compile(r"(?:^|(?<=[\s\"”»…]))(?:[—–―]|--?)\s*(?=\S)")
HANDLE = re.compile(r"\(?@\w+\)?")
LONGEST_NAME = 120
AFTER = ' \u00a0.,)"”·|'


@frozen
class Post:
    """A dated quotation.

    span: its text; whole: text and attribution; author: "NEXTA (@nexta_tv)"; date: the expression that dates it.
    """

    span: Span
    whole: Span
    author: str
    date: Expression


def posts(text: str, expressions: Sequence[Expression]) -> tuple[Post, ...]:
    """The posts of a text in order: paragraphs that end in a dash, a name and a date with a place on the time line.

    A name without a handle counts only behind a quotation in quotation marks. An attribution may stand in a
    paragraph of its own below its text.
    """
    found: list[Post] = []
    last: Span | None = None
    at = 0
    for paragraph in paragraphs(text):
        first = at
        while at < len(expressions) and expressions[at].start < paragraph.end:
            at += 1
        post = read(text, paragraph, last, expressions[first:at])
        if post:
            found.append(post)
        last = None if post else paragraph
    return tuple(found)


def read(text: str, paragraph: Span, before: Span | None, inside: Sequence[Expression]) -> Post | None:
    """The post that a paragraph is, or that it signs for the paragraph before."""
    if not inside or inside[-1].interval is None or text[inside[-1].end : paragraph.end].strip(AFTER):
        return None
    for date in inside:
        if date.interval is None:
            continue
        for dash in DASH.finditer(text, max(paragraph.start, date.start - LONGEST_NAME), date.start):
            author = text[dash.end() : date.start if date.signal_start < dash.end() else date.signal_start]
            author = " ".join(author.strip(" \u00a0,·|\n").split())
            span = trim(text, paragraph.start, dash.start())
            whole = paragraph
            if span.start == span.end and before:
                span, whole = before, Span(before.start, paragraph.end)
            if span.start < span.end and signs(author) and (HANDLE.search(author) or is_quotation(text, span)):
                return Post(span, whole, author, date)
    return None


def signs(author: str) -> bool:
    """Whether this may be a name: short, capitalised or a handle, no sentence."""
    return (
        bool(author) and len(author.split()) <= 10 and (author[0].isupper() or "@" in author or not author[0].islower())
    )


def is_quotation(text: str, span: Span) -> bool:
    """Whether a paragraph stands between quotation marks."""
    first, last = text[span.start], text[span.end - 1]
    return first in PAIRS and last in PAIRS[first]
