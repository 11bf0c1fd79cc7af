"""What the commands read: articles, and timelines that were saved."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from timeline.errors import ReadError
from timeline.model import Article, Problem

from .terminal import progress, telling

if TYPE_CHECKING:
    from timeline.story import Story

STDIN = "-"
SAVED = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"timeline"')
SPELLED = {"zone": "tz", "language": "lang"}  # options that the library calls by another name


def articles(paths: tuple[str, ...], problems: list[Problem], **options: str | None) -> tuple[Article, ...]:
    """The articles, with what the options say of them, and dated as `build` does; what went wrong joins `problems`.

    options: anchor, zone, language and order of `timeline.build`.
    """
    from timeline.pipeline import dated

    given = list(progress(read(paths, standard_input(paths), problems), "articles"))
    with telling(problems):
        found, doubts = dated(given, **options)
    problems += doubts
    return found


def story(paths: tuple[str, ...], title: str, **options: Any) -> tuple[Story, bool]:
    """The timeline of these articles, or the one saved at that path, and whether it was saved.

    With every problem met on the way.

    options: those of `timeline.build`.
    """
    stdin = standard_input(paths)
    if len(paths) == 1 and (is_json(paths[0]) or stdin.lstrip().startswith(b"{")):
        refuse_reading(paths[0], options)
        saved = load(paths[0], stdin)
        return evolve(saved, title=title or saved.title), True
    from timeline.pipeline import build

    problems: list[Problem] = []
    found = list(read(paths, stdin, problems))
    with telling(problems):
        built = build(progress(found, "articles"), title=title, **options)
    return evolve(built, problems=(*problems, *built.problems)), False


def read(paths: tuple[str, ...], stdin: bytes, problems: list[Problem]) -> Iterator[Article]:
    from timeline.articles import read

    for path in paths:
        if is_json(path) or (path == STDIN and SAVED.match(stdin)):
            raise click.UsageError(f"{path}: a saved timeline is no article: build and show read one, by itself")
    return read(*paths, on_problem=problems.append, stdin=io.BytesIO(stdin))


def is_json(path: str) -> bool:
    return path.lower().endswith(".json")


def refuse_reading(path: str, options: dict[str, Any]) -> None:
    """Raises click.UsageError for options that say how articles are read: what was saved has been read."""
    given = ", ".join(f"--{SPELLED.get(name, name)}" for name, value in options.items() if value not in (None, "auto"))
    if given:
        raise click.UsageError(f"{given}: {path} is a saved timeline, whose articles have been read: give them instead")


def load(path: str, stdin: bytes) -> Story:
    from timeline.story import Story
    from timeline.story import load as load_file
    from timeline.writers.json import parse

    if path != STDIN:
        return load_file(path)
    try:
        return Story.of(parse(stdin.decode("utf-8-sig"), "standard input"))
    except UnicodeDecodeError as error:
        raise ReadError(f"standard input: not UTF-8 at byte {error.start}: expected a timeline as JSON") from error


def standard_input(paths: tuple[str, ...]) -> bytes:
    """All of it, where a path asks for it."""
    return sys.stdin.buffer.read() if STDIN in paths else b""
