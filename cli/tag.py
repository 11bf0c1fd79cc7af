"""`timeline tag`: the temporal expressions of articles, for people or as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from . import options
from .finish import UNRESOLVED, is_open
from .terminal import columns, pad, plain, say, say_problems, width

if TYPE_CHECKING:
    from timeline.model import Article, Event, Expression, Mention, Problem


@click.command(short_help="Find and resolve temporal expressions.")
@options.options(
    click.argument("paths", nargs=-1, required=True, metavar="FILE..."),
    options.anchor,
    options.zone,
    options.language,
    options.prefer,
    options.genre,
    click.option(
        "--format",
        type=click.Choice(["text", "jsonl"]),
        default="text",
        show_default=True,
        help="jsonl: one line an article, offsets in code points.",
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
    format: str,
    strict: bool,
) -> None:
    """Find the temporal expressions in these articles and resolve them.

    \b
    timeline tag seeds/ --anchor 2021-11-08
    timeline tag - --anchor 2021-11-08 --format jsonl < article.txt
    """
    from timeline.pipeline import extract

    from .source import articles

    problems: list[Problem] = []
    unresolved = unanchored = 0
    for article in articles(paths, problems, anchor, zone, language):
        found = extract(article, prefer=prefer, genre=genre)
        problems.extend(found.problems)
        unresolved += sum(map(is_open, found.expressions))
        unanchored += article.anchor is None
        if format == "jsonl":
            click.echo(json.dumps(record(article, found.expressions, found.events)))
        else:
            click.echo("\n".join(table(article, found.expressions)))
    say_problems(problems)
    if unanchored:
        say(f"{unanchored} articles without a date: give it with --anchor 2021-11-08")
    if strict and (unresolved or problems):
        say(f"Unresolved: {unresolved} expressions, {len(problems)} problems.")
        raise click.exceptions.Exit(UNRESOLVED)


def record(article: Article, expressions: Iterable[Expression], events: Iterable[Event]) -> dict[str, Any]:
    """One line of jsonl; `start` and `end` are offsets in code points, `end` exclusive."""
    keys = ("start", "end", "text", "type", "value", "mod", "quant", "freq", "edtf", "signal")
    mentions = {mention for event in events for mention in event.mentions if mention.article == article.id}
    return {
        "doc": article.id,
        "anchor": str(article.anchor) if article.anchor else None,
        "timexes": [{key: getattr(expression, key) for key in keys} for expression in expressions],
        "events": [trigger(article, mention) for mention in sorted(mentions, key=lambda each: (each.start, each.end))],
    }


def trigger(article: Article, mention: Mention) -> dict[str, Any]:
    return {"start": mention.start, "end": mention.end, "text": article.text[mention.start : mention.end]}


def table(article: Article, expressions: tuple[Expression, ...]) -> list[str]:
    """The article's name, then a row an expression: the words, what they are, what they mean."""
    date = f"anchor {article.anchor}" if article.anchor else "no anchor"
    lines = [f"{click.style(plain(article.id), bold=True)}  {date}, {len(expressions)} expressions"]
    rows = [
        (plain(f"{each.signal} {each.text}"), each.type, f"{each.value} {each.mod}".strip() or "?", each.edtf or "?")
        for each in expressions
    ]
    room = max(10, columns() // 2)
    sizes = [min(room, max(width(row[column]) for row in rows)) for column in range(4)] if rows else []
    for row in rows:
        words, kind, value, _ = (pad(cell, size) for cell, size in zip(row, sizes, strict=True))
        lines.append(f"  {click.style(words, fg='cyan')}  {kind}  {value}  {click.style(row[-1], fg='green')}")
    return [*lines, ""]
