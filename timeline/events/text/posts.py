"""Dated posts and quotations inside an article: "… — NAME (@handle) November 8, 2021", or that line above the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from attrs import frozen

from timeline.events.sentences import Span, holding, paragraphs, skip_space, trim
from timeline.events.text.speech import PAIRS
from timeline.model import Expression

DASH = re.compile(r"(?:^|(?<=[\s\"”»…]))(?:[—–―]|--?)\s*(?=\S)")
HANDLE = re.compile(r"\(?@\w+\)?")
# "Rail Union @railnorth · Dec 8, 2022" above a post, as it is copied from a page: in one line, or a line each.
ABOVE = re.compile(
    r"^[^\S\n]*(?P<author>(?:[^\s@][^\n@]{0,60}\s)?@\w+)(?:[^\S\n]*\n[^\S\n]*|[^\S\n]+)(?:[·•|–—-]\s+)?(?P<when>\S[^\n]{0,40})",
    re.MULTILINE,
)
AGE = re.compile(r"\d+\s?(?:s|m|h|d|w|y|mo|min|hrs?)\.?(?: ago)?")  # "14h", of a day that nobody tells
GAP = re.compile(r"\n[^\S\n]*\n")
LONGEST_TITLE = 200
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
    paragraph of its own below its text, or in a line above it.
    """
    below = tuple(posts_below(text, expressions))
    signed = (
        post
        for post in signed_posts(text, expressions)
        if holding([one.whole for one in below], post.whole.start) is None
    )
    return tuple(sorted(chain(below, signed), key=attrgetter("span.start")))


def posts_below(text: str, expressions: Sequence[Expression]) -> Iterator[Post]:
    """The posts below a line of their author and date: as far as a gap, or the next one where the text is all posts."""
    starts = {one.start: one for one in expressions}
    heads = [
        match for match in ABOVE.finditer(text) if dates(text, match, starts) or AGE.fullmatch(match["when"].strip())
    ]
    if not heads:
        return
    only = len(text[: heads[0].start()].strip()) <= LONGEST_TITLE
    for head, next_ in zip(heads, [*(match.start() for match in heads[1:]), len(text)], strict=True):
        date = dates(text, head, starts)
        start = skip_space(text, head.end(), next_)
        gap = None if only else GAP.search(text, start, next_)
        span = trim(text, start, gap.start() if gap else next_)
        if date and span.start < span.end:
            author = " ".join(head["author"].split())
            yield Post(span, Span(skip_space(text, head.start(), head.end()), span.end), author, date)


def dates(text: str, head: re.Match[str], starts: Mapping[int, Expression]) -> Expression | None:
    """The date of such a line, if nothing else stands behind its author."""
    date = starts.get(head.start("when"))
    if date is None or date.interval is None or date.interval.start is None:
        return None
    return date if not text[date.end : head.end()].strip(AFTER) else None


def signed_posts(text: str, expressions: Sequence[Expression]) -> Iterator[Post]:
    """The posts that end in their author and date."""
    last: Span | None = None
    at = 0
    for paragraph in paragraphs(text):
        first = at
        while at < len(expressions) and expressions[at].start < paragraph.end:
            at += 1
        post = read(text, paragraph, last, expressions[first:at])
        if post:
            yield post
        last = None if post else paragraph


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
