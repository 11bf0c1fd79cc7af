"""`timeline explain`: how an expression is read."""

from __future__ import annotations

import sys

import click

from . import options


@click.command(short_help="Show how a temporal expression is read, floor by floor.")
@options.options(
    click.argument("text", nargs=-1, required=True),
    options.anchor,
    options.zone,
    options.language,
    options.prefer,
    options.genre,
    options.order,
)
def explain(
    *,
    text: tuple[str, ...],
    anchor: str | None,
    zone: str | None,
    language: str | None,
    prefer: str,
    genre: str,
    order: str | None,
) -> None:
    """Show how a text's temporal expressions are read, floor by floor.

    \b
    timeline explain "since August" --anchor 2021-11-08
    """
    from timeline.expressions.explain import explain

    words = sys.stdin.read().strip() if text == ("-",) else " ".join(text)
    click.echo(explain(words, anchor, language or "en", prefer, zone=zone, genre=genre, order=order).rstrip("\n"))
