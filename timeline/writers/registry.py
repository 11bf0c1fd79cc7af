"""Which writer writes which format. To add one: a module with a `write(timeline) -> str`, and a line here."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from timeline.errors import FormatError

if TYPE_CHECKING:
    from timeline.model import Timeline

# Nothing heavy up here: `timeline --help` lists the formats.


class Format(NamedTuple):
    """name: as `--format` takes it; suffixes: of its files; encoding: of its files."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    encoding: str = "utf-8"

    @property
    def write(self) -> Callable[[Timeline], str]:
        """The writer, imported when it is asked for."""
        return cast("Callable[[Timeline], str]", import_module(self.module).write)


WRITERS = (
    Format("html", (".html", ".htm"), "timeline.writers.html"),
    Format("json", (".json",), "timeline.writers.json"),
    # Without a byte order mark spreadsheets take UTF-8 for a local code page.
    Format("csv", (".csv",), "timeline.writers.csv", encoding="utf-8-sig"),
)


def formats() -> tuple[str, ...]:
    """The names of the formats that are written: `("html", "json", "csv")`."""
    return tuple(writer.name for writer in WRITERS)


def by_name(name: str) -> Format:
    """Raises FormatError where nobody writes that format."""
    for writer in WRITERS:
        if writer.name == name:
            return writer
    raise FormatError(f"no writer for the format {name!r}: expected one of {', '.join(formats())}")


def by_suffix(path: str | os.PathLike[str]) -> Format:
    """Raises FormatError where nobody writes files of that suffix."""
    suffix = Path(path).suffix.lower()
    for writer in WRITERS:
        if suffix in writer.suffixes:
            return writer
    known = ", ".join(suffix for writer in WRITERS for suffix in writer.suffixes)
    raise FormatError(f"{os.fspath(path)}: no writer for {suffix or 'a file without a suffix'}: expected {known}")
