"""Write a file whole or not at all: beside its place first, then moved there in one step."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import FormatError, WriteError
from timeline.writers import registry

if TYPE_CHECKING:
    from timeline.model import Timeline


def render(timeline: Timeline, format: str, **options: Any) -> str:
    """The timeline in a text format by its name.

    options: that the format takes (`registry.Format.options`). Raises FormatError where nobody writes that format, it
    takes no such option, or it is no text.
    """
    writer = registry.by_name(format)
    written = writer.written(timeline, options)
    if isinstance(written, bytes):
        raise FormatError(f"the format {format!r} is no text: save it to a file")
    return written


def save(timeline: Timeline, path: str | os.PathLike[str], format: str | None = None, **options: Any) -> Path:
    """Write the timeline to a file, in `format` or in the one that its suffix names; returns the path.

    options: that the format takes. Files that belong beside it (a library, a snippet) are written first.
    Raises FormatError where nobody writes that format or it takes no such option, and WriteError where a file cannot be
    written; what stood there before is then untouched.
    """
    writer = registry.by_name(format) if format else registry.by_suffix(path)
    written = writer.written(timeline, options)
    # Half of a surrogate pair, from a broken source, has no UTF-8.
    data = written if isinstance(written, bytes) else written.encode(writer.encoding, "replace")
    for name, more in writer.beside(timeline, Path(path).stem, options).items():
        put(Path(path).with_name(name), more)
    return put(path, data)


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
