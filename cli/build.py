"""`timeline build`: articles to a page, or to data."""

from __future__ import annotations

from typing import Any

import click

from timeline.errors import FormatError
from timeline.writers.registry import by_name, by_suffix, formats

from . import options
from .finish import finish
from .terminal import counts, say, say_anchors, say_problems

STDOUT = "-"


def check_nonce(value: str) -> None:
    from timeline.chart.page import Options

    try:
        Options(nonce=value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command(short_help="Draw the timeline of some articles.")
@options.options(
    options.paths,
    options.output,
    *options.READING,
    click.option("--format", type=click.Choice(formats()), help="Default: by the suffix of -o, else html."),
    options.title,
    *options.VIEWS,
    click.option(
        "--plotlyjs",
        type=click.Choice(["inline", "file", "cdn", "none"]),
        help="Where a page has Plotly from: itself (the default), a file beside it, a server, or the page around.",
    ),
    click.option(
        "--nonce",
        metavar="NONCE",
        callback=options.checked(check_nonce),
        help="For scripts and styles, where a content security policy asks for one.",
    ),
    click.option(
        "--locale", metavar="LOCALE", help="The page's own words and dates: en, en-US, pl …  Default: the articles'."
    ),
    options.strict,
)
def build(
    *,
    paths: tuple[str, ...],
    output: str,
    format: str | None,
    title: str,
    plotlyjs: str | None,
    nonce: str | None,
    locale: str | None,
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
    from timeline.writers import save

    from .source import story
    from .view import narrowed, split

    format = format or format_of(output)
    on_page = page_options(format, plotlyjs=plotlyjs, nonce=nonce, locale=locale)
    reading, view = split(given)
    whole, saved = story(paths, title, **reading)
    say_anchors(whole.articles)
    say_problems(whole.problems)
    told = narrowed(whole, saved=saved, **view)
    if output == STDOUT:
        written = by_name(format).written(told, on_page)
        click.echo(written if isinstance(written, bytes) else written.encode("utf-8", "replace"), nl=False)
    else:
        save(told, output, format, **on_page)
        say(f"{output}: {counts(told)}")
    finish(told, strict, whole=len(whole))


def format_of(output: str) -> str:
    if output == STDOUT:
        return "html"
    try:
        return by_suffix(output).name
    except FormatError as error:
        raise click.BadParameter(f"{error}; or name one with --format", param_hint="-o") from error


def page_options(format: str, **given: str | None) -> dict[str, str]:
    """Those that were given; a usage error where the format does not take one."""
    found = {name: value for name, value in given.items() if value is not None}
    for name in found:
        if name not in by_name(format).options:
            raise click.BadParameter(f"the format {format} takes no --{name}", param_hint=f"--{name}")
    return found
