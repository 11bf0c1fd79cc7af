"""How a command ends: what it could not do, said on stderr, and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .terminal import say

if TYPE_CHECKING:
    from timeline.model import Expression, Timeline

UNRESOLVED = 3
NO_EVENT = 4


def finish(story: Timeline, strict: bool) -> None:
    """Exit with 4 without an event, with 3 under --strict where an event's time or anything else stayed open."""
    if not story.events:
        say("No event found: expected articles that say what happened and when.")
        raise click.exceptions.Exit(NO_EVENT)
    undated = sum(event.interval is None for event in story.events)
    if strict and (undated or story.problems):
        say(f"Unresolved: {undated} events without a time, {len(story.problems)} problems.")
        raise click.exceptions.Exit(UNRESOLVED)


def is_open(expression: Expression) -> bool:
    """A date or time whose place on the time line is not known ("in May", without an anchor)."""
    return expression.type in ("DATE", "TIME") and expression.interval is None
