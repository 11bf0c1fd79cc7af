"""How a command ends: what it could not do, said on stderr, and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .terminal import counted, say

if TYPE_CHECKING:
    from timeline.model import Timeline

UNRESOLVED = 3
NO_EVENT = 4


def finish(story: Timeline, strict: bool, whole: int = 0) -> None:
    """Exit with 4 without an event, with 3 under --strict where an event's time or anything else stayed open.

    whole: how many events there were before a view left some out.
    """
    if not story.events:
        expected = "articles that say what happened and when"
        say(f"No event left of {whole}." if whole else f"No event found: expected {expected}.")
        raise click.exceptions.Exit(NO_EVENT)
    undated = sum(event.interval is None for event in story.events)
    if strict and (undated or story.problems):
        say(f"Unresolved: {counted(undated, 'event')} without a time, {counted(len(story.problems), 'problem')}.")
        raise click.exceptions.Exit(UNRESOLVED)
