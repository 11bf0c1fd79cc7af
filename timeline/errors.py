"""What can go wrong, one type a cause; every message says what, where and what was expected.

TimelineError
├── AnchorError      an anchor date that cannot be read
├── ArticleError     something else where an article is expected
├── FormatError      an output or input format that nobody here writes or reads
├── LanguageError    a language without words here
├── OptionError      a value that an option does not have
├── ReadError        an article or a saved timeline that cannot be read
├── UnresolvedError  articles without an anchor where one is needed
├── WriteError       a file that cannot be written
└── ZoneError        a time zone that does not exist
"""

from collections.abc import Iterable
from typing import Any


class TimelineError(Exception):
    """The root: catch it and you catch every error that this library raises on purpose."""


class AnchorError(TimelineError):
    """An anchor date that cannot be read."""


class ArticleError(TimelineError, TypeError):
    """Something else where an article is expected; a TypeError as well."""


class FormatError(TimelineError):
    """An output or input format that nobody here writes or reads."""


class LanguageError(TimelineError):
    """A language without words here."""


class OptionError(TimelineError, ValueError):
    """A value that an option does not have; a ValueError as well."""


class ReadError(TimelineError):
    """An article or a saved timeline that cannot be read."""


class UnresolvedError(TimelineError):
    """Articles without an anchor where one is needed; `problems` are those that were met before."""

    def __init__(self, message: str, problems: Iterable[Any] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class WriteError(TimelineError):
    """A file that cannot be written."""


class ZoneError(TimelineError):
    """A time zone that does not exist."""
