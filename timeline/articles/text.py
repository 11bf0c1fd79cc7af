"""Plain text and Markdown: the whole file is the article, its first line the title where it stands apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from timeline.articles import facts
from timeline.articles.decode import decode
from timeline.articles.metadata import header
from timeline.errors import ReadError
from timeline.model import Article, Problem

LONGEST_TITLE = 200
RELEASE = re.compile(r"(?:for immediate release|press release|embargoed\b.*|news release)[.:]?", re.IGNORECASE)
EMPHASIS = re.compile(r"(?<![\w*_])(?P<mark>\*{1,3}|_{1,3})(?=\S)(?P<text>[^*_]+)(?<=\S)(?P=mark)(?![\w*_])")
PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html\b|<rss\b|<feed\b)", re.IGNORECASE)
# A line, a blank line, and something that it is the title of.
TITLE = re.compile(r"\s*(\S[^\r\n]*)(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*\S")


def parse(data: bytes, id: str, report: Callable[[Problem], None]) -> Iterator[Article]:
    """The one article of a text file. Raises ReadError where there is no text in it."""
    text, doubt = decode(data)
    if not text.strip():
        raise ReadError("empty: expected the text of an article")
    if doubt:
        report(Problem(f"{id}: {doubt}", article=id))
    if PAGE.match(text):
        raise ReadError("a web page or a feed: expected its article alone, saved as a .txt file")
    head = header(text)
    yield Article(
        text,
        id=id,
        title=head.get("title") or title(text[head.end :]),
        url=head.get("url"),
        source=head.get("source"),
        language=facts.language(head.get("language"), id, id, report),
        zone=facts.zone(head.get("zone"), id, id, report),
    )


def title(text: str) -> str:
    """The first line that is not empty, if it is short and a blank line follows; else "". One for editors is none."""
    match = TITLE.match(text)
    if match and RELEASE.fullmatch(match[1].strip(" #*_")):
        match = TITLE.match(text, match.end(1))
    line = match[1].strip() if match else ""
    return EMPHASIS.sub(r"\g<text>", line.lstrip("# ")) if len(line) <= LONGEST_TITLE else ""
