"""Which reader reads which file. To add a format: a module with a `parse` like text.py's, and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from timeline.model import Article, Problem

# parse(data, id, report) -> the articles in these bytes. Raises ReadError where they hold none.
Parse = Callable[[bytes, str, Callable[[Problem], None]], Iterator[Article]]

READERS = {
    ".txt": "timeline.articles.text",
    ".text": "timeline.articles.text",
    ".md": "timeline.articles.text",
}
# What is no text, by the suffix of its file: read as plain text, its marks and menus would be events.
OTHERS = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".mht", ".mhtml"), "web pages"),
    **dict.fromkeys((".xml", ".rss", ".atom"), "feeds and XML files"),
    **dict.fromkeys((".pdf", ".rtf", ".doc", ".docx", ".odt", ".epub"), "documents of word processors and printers"),
}
PLAIN = "timeline.articles.text"


def suffixes() -> tuple[str, ...]:
    """The suffixes of the files that are read: `(".md", ".text", ".txt")`."""
    return tuple(sorted(READERS))


def knows(suffix: str) -> bool:
    return suffix.lower() in READERS


def refused(suffix: str) -> str:
    """What files with that suffix are, where they cannot be read as text; else ""."""
    return OTHERS.get(suffix.lower(), "")


def parser(suffix: str) -> Parse:
    """The reader of files with that suffix; plain text for any other."""
    return cast(Parse, import_module(READERS.get(suffix.lower(), PLAIN)).parse)
