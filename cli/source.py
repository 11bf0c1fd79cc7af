"""What the commands read: articles, and timelines that were saved."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve

from timeline.errors import ReadError
from timeline.model import Anchor, Article, Problem

from .terminal import progress

if TYPE_CHECKING:
    from timeline.story import Story

STDIN = "-"


def articles(
    paths: tuple[str, ...], problems: list[Problem], anchor: str | None, zone: str | None, language: str | None
) -> list[Article]:
    """The articles, with what the options say of them, and dated as `build` does; what went wrong joins `problems`."""
    from timeline.articles.anchors import anchored

    found = [
        evolve(
            article,
            anchor=Anchor.of(anchor, zone) or article.anchor,
            zone=zone or article.zone,
            language=language or article.language,
        )
        for article in progress(read(paths, standard_input(paths), problems), "articles")
    ]
    dated, doubts = anchored(found)
    problems += doubts
    return dated


def story(paths: tuple[str, ...], title: str, **options: Any) -> tuple[Story, bool]:
    """The timeline of these articles, or the one saved at that path, and whether it was saved.

    With every problem met on the way.

    options: those of `timeline.build`.
    """
    stdin = standard_input(paths)
    if len(paths) == 1 and (paths[0].lower().endswith(".json") or stdin.lstrip().startswith(b"{")):
        saved = load(paths[0], stdin)
        return evolve(saved, title=title or saved.title), True
    from timeline.pipeline import build

    problems: list[Problem] = []
    found = list(read(paths, stdin, problems))
    built = build(progress(found, "articles"), title=title, **options)
    return evolve(built, problems=(*problems, *built.problems)), False


def read(paths: tuple[str, ...], stdin: bytes, problems: list[Problem]) -> Iterator[Article]:
    from timeline.articles import read

    return read(*paths, on_problem=problems.append, stdin=io.BytesIO(stdin))


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
