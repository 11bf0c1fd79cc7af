"""`timeline build`: articles to a page, or to data."""

from __future__ import annotations

from typing import Any

import click

from timeline.errors import FormatError
from timeline.writers.registry import by_suffix, formats

from . import options
from .finish import finish
from .terminal import counts, say, say_anchors, say_problems

STDOUT = "-"


@click.command(short_help="Draw the timeline of some articles.")
@options.options(
    options.paths,
    options.output,
    *options.READING,
    click.option("--format", type=click.Choice(formats()), help="Default: by the suffix of -o, else html."),
    options.title,
    *options.VIEWS,
    options.strict,
)
def build(
    *,
    paths: tuple[str, ...],
    output: str,
    format: str | None,
    title: str,
    strict: bool,
    **given: Any,
) -> None:
    """Read the articles in these files and folders, and write their timeline.

    Where the articles' dates come from, and how sure they are, is told on standard error: files beside them, their
    headers, names, datelines and dated posts, or articles like them; --anchor is in place of all that.

    \b
    timeline build seeds/ -o timeline.html
    timeline build seeds/ --anchor 2021-11-08 --format csv > timeline.csv
    timeline build timeline.json -o timeline.html
    """
    from timeline.writers import render, save

    from .source import story
    from .view import narrowed, split

    format = format or format_of(output)
    reading, view = split(given)
    whole, saved = story(paths, title, **reading)
    say_anchors(whole.articles)
    say_problems(whole.problems)
    told = narrowed(whole, saved=saved, **view)
    if output == STDOUT:
        click.echo(render(told, format).encode("utf-8", "replace"), nl=False)
    else:
        save(told, output, format)
        say(f"{output}: {counts(told)}")
    finish(told, strict, whole=len(whole))


def format_of(output: str) -> str:
    if output == STDOUT:
        return "html"
    try:
        return by_suffix(output).name
    except FormatError as error:
        raise click.BadParameter(f"{error}; or name one with --format", param_hint="-o") from error
