"""What the terminal needs to know: its width, the width of text on it, and which characters must not reach it."""

from __future__ import annotations

import re
import shutil
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import click

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model import Article, Problem, Timeline

Item = TypeVar("Item")
PATIENCE = 2.0  # seconds before progress is worth a line
# Escape sequences and marks that reorder a line: an article's text must not steer the terminal.
# Surrogates stand in file names that are no UTF-8, and cannot be printed.
STEERING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def columns() -> int:
    return max(20, shutil.get_terminal_size().columns)


def plain(text: str) -> str:
    """One line that is safe to print: white space folded, steering characters shown as U+FFFD."""
    return STEERING.sub("\ufffd", " ".join(text.split()))


def short(text: str, cells: int) -> str:
    """The text, cut at a word with an ellipsis where it is too long."""
    return text if width(text) <= cells else wrap(text, cells - 1)[0] + "…"


def width(text: str) -> int:
    """Cells that a text takes: two for East Asian wide characters, none for combining ones."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def pad(text: str, cells: int) -> str:
    return text + " " * (cells - width(text))


def wrap(text: str, cells: int) -> list[str]:
    """Lines of at most that many cells, broken at spaces; a longer word is broken where it must be."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= cells:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for char in word:
            if width(lines[-1] + char) > cells:
                lines.append("")
            lines[-1] += char
    return lines


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def counts(story: Timeline) -> str:
    return f"{counted(len(story.events), 'event')} from {counted(len(story.articles), 'article')}"


def say(text: str) -> None:
    """A line for people: to stderr."""
    click.echo(text, err=True)


def say_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        say(f"{click.style('Problem:', fg='yellow')} {told(problem)}")


@contextmanager
def telling(problems: Sequence[Problem]) -> Iterator[None]:
    """Where a command fails, what was met before may be why: it is said first."""
    try:
        yield
    except TimelineError as error:
        say_problems((*problems, *getattr(error, "problems", ())))
        raise


MOST_ANCHORS = 20  # lines about dates that a summary has


def say_anchors(articles: Iterable[Article]) -> None:
    """Which date was found for which article, and what it rests on; those that the user gave are known."""
    found = [line for article in articles if (line := anchor_line(article))]
    for line in found[:MOST_ANCHORS]:
        say(line)
    if len(found) > MOST_ANCHORS:
        say(f"… and anchors for {len(found) - MOST_ANCHORS} more articles: the timeline carries them all")


def anchor_line(article: Article) -> str:
    """`anchor 2021-11-08 for a.txt: dated post «May 8, 2021» (3 agree), confidence 0.9`; "" for one given as option."""
    anchor = article.anchor
    if anchor is None or (anchor.evidence.value == "given" and not anchor.note):
        return ""
    return plain(f"anchor {anchor} for {article.id}: {anchor.basis}, confidence {anchor.confidence:g}")


def told(problem: Problem) -> str:
    """What went wrong, and in which article."""
    where = "" if problem.article in problem.message else f"{problem.article}: "
    return plain(where + problem.message)


def progress(items: Iterable[Item], noun: str) -> Iterator[Item]:
    """The items, with a running count on stderr once they take long, where people watch."""
    screen = sys.stderr
    began, shown = time.monotonic(), False
    try:
        for count, item in enumerate(items):
            if screen.isatty() and time.monotonic() - began > PATIENCE:
                screen.write(f"\r{count} {noun} …\x1b[K")
                screen.flush()
                shown = True
            yield item
    finally:
        if shown:
            screen.write("\r\x1b[K")
            screen.flush()
