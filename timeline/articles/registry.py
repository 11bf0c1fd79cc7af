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
PLAIN = "timeline.articles.text"


def suffixes() -> tuple[str, ...]:
    """The suffixes of the files that are read: `(".md", ".text", ".txt")`."""
    return tuple(sorted(READERS))


def knows(suffix: str) -> bool:
    return suffix.lower() in READERS


def parser(suffix: str) -> Parse:
    """The reader of files with that suffix; plain text for any other."""
    return cast(Parse, import_module(READERS.get(suffix.lower(), PLAIN)).parse)
