"""Write a file whole or not at all: beside its place first, then moved there in one step."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import WriteError
from timeline.writers import registry

if TYPE_CHECKING:
    from timeline.model import Timeline


def render(timeline: Timeline, format: str) -> str:
    """The timeline in a format by its name. Raises FormatError where nobody writes that format."""
    return registry.by_name(format).write(timeline)


def save(timeline: Timeline, path: str | os.PathLike[str], format: str | None = None) -> Path:
    """Write the timeline to a file, in `format` or in the one that its suffix names; returns the path.

    Raises FormatError where nobody writes that format, and WriteError where the file cannot be
    written; what stood there before is then untouched.
    """
    writer = registry.by_name(format) if format else registry.by_suffix(path)
    # Half of a surrogate pair, from a broken source, has no UTF-8.
    return put(path, writer.write(timeline).encode(writer.encoding, "replace"))


def put(path: str | os.PathLike[str], data: bytes) -> Path:
    """Write these bytes; returns the path. Raises WriteError, and what stood there is then untouched."""
    try:
        replace(Path(path), data)
    except OSError as error:
        raise WriteError(f"{os.fspath(path)} cannot be written: {error.strerror or error}") from error
    return Path(path)


def replace(path: Path, data: bytes) -> None:
    """Raises OSError; leaves no scrap behind."""
    path = path.resolve()
    if path.exists() and not path.is_file() and not path.is_dir():
        path.write_bytes(data)  # a device or a pipe: there is no place beside it
        return
    scrap = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with scrap.open("xb") as file:
            file.write(data)
        if path.is_file():
            shutil.copymode(path, scrap)
        scrap.replace(path)
    finally:
        scrap.unlink(missing_ok=True)
