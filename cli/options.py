"""The options that several commands share, and how their values are checked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from timeline.errors import TimelineError

Command = TypeVar("Command", bound=Callable[..., Any])


def checked(check: Callable[[str], object]) -> Callable[[click.Context, click.Parameter, str | None], str | None]:
    """The value as it is, once the library could read it; what the library says of a bad one is a usage error."""

    def callback(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
        try:
            if value is not None:
                check(value)
        except TimelineError as error:
            raise click.BadParameter(str(error)) from error
        return value

    return callback


def check_anchor(value: str) -> None:
    from timeline.model import Anchor

    Anchor.of(value)


def check_day(value: str) -> None:
    from timeline.errors import AnchorError
    from timeline.model import Anchor

    try:
        Anchor.of(value)
    except AnchorError:
        raise click.BadParameter(f"{value!r} is no date: expected one such as 2021-11-08, 2021-11 or 2021") from None


def check_zone(value: str) -> None:
    from timeline.grain import zone_info

    zone_info(value)


def check_language(value: str) -> None:
    from timeline.expressions.languages import grammar

    grammar(value)


def checked_paths(_ctx: click.Context, _param: click.Parameter, paths: tuple[str, ...]) -> tuple[str, ...]:
    if "" in paths:
        raise click.BadParameter("'' is no path: expected that of a file or a folder, or - for standard input")
    return paths


def check_name(value: str) -> None:
    if not value.strip():
        raise click.BadParameter("expected a name, such as Poland")


anchor = click.option(
    "--anchor",
    metavar="DATE",
    callback=checked(check_anchor),
    help="The date that the articles were written on, such as 2021-11-08 or 2021-11-08T14:00+01:00. "
    "Default: each one's own, as far as it can be found; never today.",
)
zone = click.option(
    "--tz", "zone", metavar="ZONE", callback=checked(check_zone), help='Their "local time": Europe/Warsaw, or +02:00.'
)
language = click.option(
    "--lang", "language", metavar="LANG", callback=checked(check_language), help="Their language, such as en."
)
prefer = click.option(
    "--prefer",
    type=click.Choice(["auto", "past", "future"]),
    default="auto",
    show_default=True,
    help='Which way "August" points where the text leaves it open; auto goes by tense and cues.',
)
genre = click.option(
    "--genre",
    type=click.Choice(["auto", "news", "narrative", "post"]),
    default="auto",
    show_default=True,
    help="News counts from its date; a narrative, such as a history, from the date it told last.",
)
order = click.option(
    "--order",
    type=click.Choice(["DMY", "MDY"]),
    help="How 8/11/2021 is read: the day first or the month first; else by a clear date in the text, or the region"
    " of --lang, such as en-GB.",
)
about = click.option(
    "--about",
    metavar="NAME",
    callback=checked(check_name),
    help='Only what someone or something takes part in; "Lukashenko", "EU" or "Polish" will do.',
)
since = click.option(
    "--since", metavar="DATE", callback=checked(check_day), help="Only what may have happened on this day or later."
)
until = click.option(
    "--until", metavar="DATE", callback=checked(check_day), help="Only what may have happened by this day."
)
only = click.option(
    "--only",
    type=click.Choice(["dated", "reported", "all"]),
    help="dated: by the text itself; reported: all with a date or bounds. Default: those reported, without statements"
    " beside what they tell of.",
)
top = click.option("--top", type=click.IntRange(1), metavar="N", help="Only the N most important events.")
strict = click.option("--strict", is_flag=True, help="Exit with 3 where something stayed unresolved.")
title = click.option("--title", default="", help="The timeline's title.")
output = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, allow_dash=True),
    default="-",
    help="The file to write; - is stdout.",
)
paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...", callback=checked_paths)


def options(*decorators: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options at once, in the order in which `--help` shall list them."""

    def decorate(command: Command) -> Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


READING = (anchor, zone, language, prefer, genre, order)
VIEWS = (about, since, until, only, top)
