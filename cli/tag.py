"""`timeline tag`: the temporal expressions of articles, for people, as JSON lines, or marked in TimeML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from . import options
from .finish import UNRESOLVED
from .terminal import columns, counted, pad, plain, say, say_anchors, say_problems, telling, width

if TYPE_CHECKING:
    from timeline.events.trigger import Trigger
    from timeline.interval import Interval
    from timeline.model import Article, Expression, Problem
    from timeline.pipeline import Extraction

NAMED = 3  # articles without a date


@click.command(short_help="Find and resolve temporal expressions.")
@options.options(
    options.paths,
    options.anchor,
    options.zone,
    options.language,
    options.prefer,
    options.genre,
    options.order,
    click.option(
        "--format",
        type=click.Choice(["text", "jsonl", "timeml"]),
        default="text",
        show_default=True,
        help="jsonl: one line an article, offsets in code points. timeml: one XML document an article.",
    ),
    click.option(
        "-o",
        "--output",
        type=click.Path(allow_dash=True),
        default="-",
        help="The file to write, or, with timeml, the folder for one .tml an article; - is stdout.",
    ),
    options.strict,
)
def tag(
    *,
    paths: tuple[str, ...],
    anchor: str | None,
    zone: str | None,
    language: str | None,
    prefer: str,
    genre: str,
    order: str | None,
    format: str,
    output: str,
    strict: bool,
) -> None:
    """Find the temporal expressions in these articles and resolve them.

    \b
    timeline tag seeds/ --anchor 2021-11-08
    timeline tag - --anchor 2021-11-08 --format jsonl < article.txt
    timeline tag seeds/ --anchor 2021-11-08 --format timeml -o tml/
    """
    from .sink import Documents, Lines
    from .source import articles

    problems: list[Problem] = []
    sink = Documents(output) if format == "timeml" else Lines(output, line if format == "jsonl" else table)
    unresolved = 0
    dated = articles(paths, problems, anchor=anchor, zone=zone, language=language, order=order)
    for found in extracted(dated, problems, prefer=prefer, genre=genre, order=order):
        problems.extend(found.problems)
        unresolved += sum(one.unresolved for one in found.expressions)
        sink.add(found)
    sink.close()
    say_anchors(dated)
    say_problems(problems)
    if unanchored := [article.id for article in dated if article.anchor is None]:
        names = ", ".join(unanchored[:NAMED]) + ", …" * (len(unanchored) > NAMED)
        say(plain(f"{counted(len(unanchored), 'article')} without a date ({names}): give it with --anchor 2021-11-08"))
    if strict and (unresolved or problems):
        say(f"Unresolved: {counted(unresolved, 'expression')}, {counted(len(problems), 'problem')}.")
        raise click.exceptions.Exit(UNRESOLVED)


def extracted(articles: Sequence[Article], problems: list[Problem], **options: Any) -> Iterator[Extraction]:
    """What each article says. Raises ArticleError where none of them can be worked on."""
    from timeline.errors import ArticleError
    from timeline.pipeline import extractions

    found = None
    for found in extractions(articles, problems, **options):
        yield found
    if articles and found is None:
        with telling(problems):
            raise ArticleError("none of these articles could be worked on")


def line(found: Extraction) -> str:
    return json.dumps(record(found.article, found.expressions, found.mentions))


def record(article: Article, expressions: Iterable[Expression], mentions: Iterable[Trigger]) -> dict[str, Any]:
    """One line of jsonl; `start` and `end` are offsets in code points, `end` exclusive."""
    keys = ("start", "end", "text", "type", "value", "mod", "quant", "freq", "edtf", "signal")
    return {
        "doc": article.id,
        "anchor": str(article.anchor) if article.anchor else None,
        "timexes": [
            {key: getattr(one, key) for key in keys} | {"interval": one.interval and bounds(one.interval)}
            for one in expressions
        ],
        "events": [trigger(article, mention) for mention in mentions],
    }


def bounds(interval: Interval) -> list[str | None]:
    """Start and end, ISO 8601 with the zone's offset where one is known; null where open."""
    return [moment.isoformat() if moment else None for moment in (interval.start, interval.end)]


def trigger(article: Article, mention: Trigger) -> dict[str, Any]:
    """A word that names an event, with the attributes that TimeML gives it."""
    return {
        "start": mention.start,
        "end": mention.end,
        "text": article.text[mention.start : mention.end],
        "class": mention.category,
        "tense": mention.tense,
        "aspect": mention.aspect,
        "polarity": mention.polarity,
        "modality": mention.modality,
    }


def table(found: Extraction) -> str:
    """The article's name, then a row an expression: the words, what they are, what they mean."""
    article, expressions = found.article, found.expressions
    date = f"anchor {article.anchor}" if article.anchor else "no anchor"
    lines = [f"{click.style(plain(article.id), bold=True)}  {date}, {counted(len(expressions), 'expression')}"]
    rows = [
        (plain(f"{each.signal} {each.text}"), each.type, f"{each.value} {each.mod}".strip() or "?", each.edtf or "?")
        for each in expressions
    ]
    room = max(10, columns() // 2)
    sizes = [min(room, max(width(row[column]) for row in rows)) for column in range(4)] if rows else []
    for row in rows:
        words, kind, value, _ = (pad(cell, size) for cell, size in zip(row, sizes, strict=True))
        lines.append(f"  {click.style(words, fg='cyan')}  {kind}  {value}  {click.style(row[-1], fg='green')}")
    return "\n".join([*lines, ""])
