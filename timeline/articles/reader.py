"""Walk the given paths and read each file once; one that cannot be read never stops the others."""

from __future__ import annotations

import os
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from attrs import evolve, frozen

from timeline.articles import registry
from timeline.articles.addresses import SIGNS, address
from timeline.articles.manifest import Beside, is_sidecar
from timeline.articles.metadata import header, metadata
from timeline.errors import ReadError
from timeline.model import Anchor, Article, Problem

STDIN = "-"
ADVICE = "save the article's text as a .txt file and give that"


@frozen
class File:
    """A file to read: its path (None for standard input), whether it was named or met in a folder, and that folder."""

    path: Path | None
    named: bool = True
    root: Path | None = None

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders whose manifests may tell of it: from the one that is being read down to its own."""
        if self.path is None:
            return ()
        own = self.path.absolute().parent
        root = self.root.absolute() if self.root else own
        above = [each for each in own.parents if each.is_relative_to(root)]
        return (*reversed(above), own)

    @property
    def parts(self) -> tuple[str, ...]:
        if self.path is None:
            return ("stdin",)
        root, parts = self.path.anchor, self.path.parts
        return (root.rstrip("/\\"), *parts[1:]) if root else parts


class Reading(Iterator[Article]):
    """The articles, read one by one as they are asked for, once; `problems` grows with what could not be read."""

    def __init__(
        self,
        paths: tuple[str | os.PathLike[str], ...],
        on_problem: Callable[[Problem], None] | None = None,
        stdin: BinaryIO | None = None,
    ) -> None:
        self.problems: list[Problem] = []
        self._on_problem = on_problem
        self._articles = self._read(paths, stdin)

    def __next__(self) -> Article:
        return next(self._articles)

    def report(self, problem: Problem) -> None:
        self.problems.append(problem)
        if self._on_problem is None:
            warnings.warn(problem.message, stacklevel=5)
        else:
            self._on_problem(problem)

    def _read(self, paths: tuple[str | os.PathLike[str], ...], stdin: BinaryIO | None) -> Iterator[Article]:
        failed: list[str] = []

        def fail(where: str, why: str) -> None:
            failed.append(f"{where}: {why}")
            self.report(Problem(failed[-1], article=where))

        count = 0
        beside = Beside(self.report)
        files = list(unique(list_files(paths, fail)))
        for file, id in zip(files, ids(files), strict=True):
            try:
                articles = read_file(file, id, stdin, self.report)
            except (ReadError, OSError) as error:
                fail(id, getattr(error, "strerror", None) or str(error))
                continue
            count += len(articles)
            yield from (with_date(article, file, beside) for article in articles)
        if not count:
            wanted = f"files ({', '.join(registry.suffixes())}), folders of them, or - for standard input"
            raise ReadError(f"no article could be read: {'; '.join(failed) or f'no path was given, expected {wanted}'}")


def read(
    *paths: str | os.PathLike[str],
    on_problem: Callable[[Problem], None] | None = None,
    stdin: BinaryIO | None = None,
) -> Reading:
    """The articles in these files and folders, an iterator that reads them as it goes.

    paths: files (.txt, .text, .md), folders (walked to the bottom, sorted by name, hidden files left out), or
    "-" for the bytes of `stdin`. A file met twice is read once. A file named outright is read whatever its
    suffix, unless that is of web pages, feeds or documents that are no text; one of an unknown suffix in a folder is
    passed over, and reported.

    An article's id is its file's name, with as many folders before it as it takes to be unique. Its anchor is what a
    sidecar or manifest beside it says (see `timeline.articles.manifest`), else its header, else its file's name; else
    None: `build` looks for more. Its text is the decoded file, untouched, so that offsets count in it.

    What cannot be read is handed to `on_problem` (a warning where that is None), kept in `.problems`, and never stops
    the rest. Raises ReadError, at the end, only if nothing at all could be read.
    """
    return Reading(paths, on_problem, stdin)


def list_files(paths: tuple[str | os.PathLike[str], ...], fail: Callable[[str, str], None]) -> Iterator[File]:
    for given in paths:
        name = os.fspath(given)
        path = Path(name)
        if name == STDIN:
            yield File(None)
        elif not name:  # which the system would take for the folder that one is in
            fail(repr(name), "no path: expected that of a file or a folder")
        elif name.lower().startswith(("http://", "https://")):
            fail(name, f"web addresses are not read: {ADVICE}")
        elif path.is_dir():
            yield from walk(path, path, fail, frozenset())
        elif path.exists():
            yield File(path)
        else:
            fail(name, "there is no such file or folder")


def walk(folder: Path, root: Path, fail: Callable[[str, str], None], above: frozenset[str]) -> Iterator[File]:
    """The files below a folder by name; folders linked into themselves are entered once."""
    place = os.path.realpath(folder)
    if place in above:
        return
    try:
        entries = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        fail(str(folder), error.strerror or str(error))
        return
    if not entries and not above:
        fail(str(folder), f"an empty folder: expected articles ({', '.join(registry.suffixes())})")
    for entry in entries:
        if entry.is_dir():
            yield from walk(entry, root, fail, above | {place})
        elif not entry.is_file():
            fail(str(entry), "a broken link" if entry.is_symlink() else "neither a file nor a folder")
        elif registry.knows(entry.suffix):
            yield File(entry, named=False, root=root)
        elif not is_sidecar(entry):
            kind = f"{entry.suffix} files are" if entry.suffix else "files without a suffix are"
            fail(str(entry), f"{kind} not read in folders: expected {', '.join(registry.suffixes())}")


def unique(files: Iterator[File]) -> Iterator[File]:
    seen: set[str | None] = set()
    for file in files:
        place = os.path.realpath(file.path) if file.path else None
        if place not in seen:
            seen.add(place)
            yield file


def ids(files: list[File]) -> list[str]:
    """The last part of each path, with as many parts before it as it takes to tell it from the others."""
    depths = [1] * len(files)
    while True:
        names = ["/".join(file.parts[-depth:]) for file, depth in zip(files, depths, strict=True)]
        count = Counter(names)
        deeper = [
            depth + (count[name] > 1 and depth < len(file.parts))
            for file, depth, name in zip(files, depths, names, strict=True)
        ]
        if deeper == depths:
            return names
        depths = deeper


def read_file(file: File, id: str, stdin: BinaryIO | None, report: Callable[[Problem], None]) -> list[Article]:
    """Raises ReadError or OSError where the file cannot be read."""
    if file.path is None:
        if stdin is None:
            raise ReadError("no standard input was passed in: give a file instead of -")
        data, suffix = stdin.read(), ".txt"
    else:
        data, suffix = file.path.read_bytes(), file.path.suffix
        if kind := registry.refused(suffix):
            raise ReadError(f"{kind} are not read: {ADVICE}")
    articles = list(registry.parser(suffix)(data, id, report))
    if file.named and suffix and not registry.knows(suffix):
        wanted = ", ".join(registry.suffixes())
        report(Problem(f"{id}: {suffix} is no suffix known here ({wanted}): read as plain text", article=id))
    return articles


def with_date(article: Article, file: File, beside: Beside) -> Article:
    """The article with what files beside it say; else dated by its header, else by its file's name."""
    if file.path is None:
        return article
    own = beside.tell(article, file.path, file.folders)
    language = own.language or "en"
    return evolve(own, anchor=own.anchor or metadata(header(own.text), language) or dated_path(file.path, language))


def dated_path(path: Path, language: str) -> Anchor | None:
    """The date in a file's name, else in the folders right above it where they are nothing but a date: 2021/11/08."""
    *_, year, month, day, name = (*[""] * 3, *path.absolute().parts)
    folders = f"{year}/{month}/{day}"
    return (
        address(name, language)
        or (address(day, language) if len(SIGNS.sub("", day)) == 8 else None)
        or (address(folders, language) if len(folders) <= 20 else None)
    )
