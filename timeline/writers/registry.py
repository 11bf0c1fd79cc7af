"""Which writer writes which format. To add one: a module with a `write(timeline) -> str | bytes`, and a line here.

A module may also have a `beside(timeline, stem, **options) -> dict[str, str]`: files that stand beside the one written.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from timeline.errors import FormatError

if TYPE_CHECKING:
    from timeline.model import Timeline

# Nothing heavy up here: `timeline --help` lists the formats.


class Format(NamedTuple):
    """name: as `--format` takes it; suffixes: of its files; encoding: of its files; options: that its writer takes."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    encoding: str = "utf-8"
    options: tuple[str, ...] = ()

    @property
    def write(self) -> Callable[..., str | bytes]:
        """The writer, imported when it is asked for."""
        return cast("Callable[..., str | bytes]", import_module(self.module).write)

    def written(self, timeline: Timeline, options: dict[str, Any]) -> str | bytes:
        """What a file of this format holds. Raises FormatError for an option that the format does not take."""
        for name in options:
            if name not in self.options:
                known = ", ".join(self.options) or "none"
                raise FormatError(f"the format {self.name!r} takes no option {name!r}: expected {known}")
        return self.write(timeline, **options)

    def beside(self, timeline: Timeline, stem: str, options: dict[str, Any]) -> dict[str, bytes]:
        """Files that belong beside it, by name."""
        more = getattr(import_module(self.module), "beside", None)
        return {name: text.encode() for name, text in more(timeline, stem, **options).items()} if more else {}


PAGE = ("plotlyjs", "nonce", "locale")
WRITERS = (
    Format("html", (".html", ".htm"), "timeline.writers.html", options=PAGE),
    Format("json", (".json",), "timeline.writers.json"),
    # Without a byte order mark spreadsheets take UTF-8 for a local code page.
    Format("csv", (".csv",), "timeline.writers.csv", encoding="utf-8-sig"),
    Format("div", (), "timeline.writers.div", options=PAGE),
    Format("iframe", (), "timeline.writers.iframe", options=PAGE),
    Format("svg", (".svg",), "timeline.writers.svg", options=("locale",)),
    Format("png", (".png",), "timeline.writers.png", options=("locale",)),
)


def formats() -> tuple[str, ...]:
    """The names of the formats that are written: `("html", "json", "csv", …)`."""
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
