"""Write files whole or not at all: beside their places first, then moved there in one step."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
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

    options: that the format takes. Files that belong beside it (a library, a snippet) are written with it.
    Raises FormatError where nobody writes that format or it takes no such option, and WriteError where a file cannot be
    written; what stood there before is then untouched.
    """
    writer = registry.by_name(format) if format else registry.by_suffix(path)
    written = writer.written(timeline, options)
    # Half of a surrogate pair, from a broken source, has no UTF-8.
    data = written if isinstance(written, bytes) else written.encode(writer.encoding, "replace")
    more = writer.beside(timeline, Path(path).stem, options)
    put_all({**{Path(path).with_name(name): each for name, each in more.items()}, Path(path): data})
    return Path(path)


def put(path: str | os.PathLike[str], data: bytes) -> Path:
    """Write these bytes; returns the path. Raises WriteError, and what stood there is then untouched."""
    put_all({Path(path): data})
    return Path(path)


def put_all(files: Mapping[Path, bytes]) -> None:
    """Write these files, all or none. Raises WriteError, and what stood there is then untouched."""
    with ExitStack() as scraps:
        moves = [(path, stage(path, data, scraps)) for path, data in files.items()]
        for path, move in moves:
            with failing(path):
                move()


def stage(path: Path, data: bytes, scraps: ExitStack) -> Callable[[], object]:
    """Write the bytes beside their place; returns what moves them there, which hardly fails any more."""
    with failing(path):
        place = path.resolve()
        if place.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if place.exists() and not place.is_file():
            return partial(place.write_bytes, data)  # a device or a pipe: there is no place beside it
        scrap = place.with_name(f".{place.name}.{os.getpid()}.part")
        with scrap.open("xb") as file:
            scraps.callback(scrap.unlink, missing_ok=True)
            file.write(data)
        if place.is_file():
            shutil.copymode(place, scrap)
        return partial(scrap.replace, place)


@contextmanager
def failing(path: Path) -> Iterator[None]:
    """Raises WriteError for what the system says."""
    try:
        yield
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {error.strerror or error}") from error
