"""`timeline show`: the timeline in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from . import options
from .finish import finish
from .terminal import anchor_line, columns, counted, counts, pad, plain, short, told, width, wrap

if TYPE_CHECKING:
    from timeline.model import Event, Timeline

NARROW = 56  # cells below which the date stands above its event, not beside it
WIDEST_DATE = 30
LONGEST_NAME = 40
DOUBTS = {  # by the values of KnownBy
    "nearby": "date from nearby words",
    "article": "date of the article",
    "bounded": "no date told, only bounds",
}


@click.command(short_help="Show a timeline in the terminal.")
@options.options(
    options.paths,
    *options.READING,
    options.title,
    *options.VIEWS,
    options.strict,
)
def show(
    *,
    paths: tuple[str, ...],
    title: str,
    strict: bool,
    **given: Any,
) -> None:
    """Show the timeline of articles, or one that was saved as JSON, in the terminal.

    \b
    timeline show seeds/
    timeline show timeline.json
    timeline build seeds/ --anchor 2021-11-08 --format json | timeline show -
    """
    from .source import story
    from .view import narrowed, split

    reading, view = split(given)
    whole, saved = story(paths, title, **reading)
    shown = narrowed(whole, saved=saved, **view)
    click.echo("\n".join(page(shown, columns())))
    finish(shown, strict, whole=len(whole))


def page(story: Timeline, cells: int) -> Iterator[str]:
    """The lines of the whole list, none wider than that many cells."""
    from timeline.reasons import bounds, ties
    from timeline.words import words

    tied = ties(story)
    if story.title:
        yield from (click.style(line, bold=True) for line in wrap(plain(story.title), cells))
    yield from wrap(counts(story), cells)
    dates = [plain(words(event.interval)) if event.interval else "date unknown" for event in story.events]
    column = min(WIDEST_DATE, max(map(width, dates), default=0))
    for event, date in zip(story.events, dates, strict=True):
        yield ""
        doubts = [*opened(event), *bounds(story, tied.get(event.id, ()))]
        if cells < NARROW:
            yield from (click.style(line, fg="cyan") for line in wrap(date, cells))
            yield from body(story, event, doubts, cells)
        else:
            yield from beside(date, list(body(story, event, doubts, cells - column - 2)), column)
    anchors = [line for article in story.articles if (line := anchor_line(article))]
    if anchors:
        yield ""
    for anchor in anchors:
        yield from (click.style(line, dim=True) for line in wrap(anchor, cells))
    if story.problems:
        yield ""
        yield click.style(counted(len(story.problems), "problem"), fg="yellow", bold=True)
    for problem in story.problems:
        yield from (("  " if index else "- ") + line for index, line in enumerate(wrap(told(problem), cells - 2)))


def beside(date: str, right: list[str], column: int) -> Iterator[str]:
    """The date in its column, the event in the other."""
    left = wrap(date, column)
    left += [""] * (len(right) - len(left))
    right += [""] * (len(left) - len(right))
    for date_line, line in zip(left, right, strict=True):
        yield f"{click.style(pad(date_line, column), fg='cyan')}  {line}".rstrip()


def opened(event: Event) -> Iterator[str]:
    """What is open about an event: whether it happened, and how its date is known."""
    if event.status.value != "happened":
        yield event.status.value
    if event.interval and event.known_by.value in DOUBTS:
        yield DOUBTS[event.known_by.value]


def body(story: Timeline, event: Event, doubts: Sequence[str], cells: int) -> Iterator[str]:
    """Headline; who disagrees about its date; then, fainter, what is open about it and who says so."""
    from timeline.reasons import disagreement

    yield from wrap(plain(event.headline or event.sentence), cells)
    if told := disagreement(event, lambda id: name(story, id)):
        yield from (click.style(line, fg="yellow") for line in wrap(plain(f"sources disagree: {told}"), cells))
    told_by = [] if told and not any(source.author for source in event.sources) else names(story, event)
    note = " · ".join([*doubts, *told_by])
    if note:
        yield from (click.style(line, dim=True) for line in wrap(plain(note), cells))


def names(story: Timeline, event: Event) -> Iterator[str]:
    """Who tells it, as a reader would name them."""
    for id, author in dict.fromkeys((source.article, source.author) for source in event.sources):
        yield f"{author}, in {name(story, id)}" if author else name(story, id)


def name(story: Timeline, id: str) -> str:
    """What an article is called: by who published it, its title, or its id."""
    article = next((article for article in story.articles if article.id == id), None)
    return short(plain((article and (article.source or article.title)) or id), LONGEST_NAME)
