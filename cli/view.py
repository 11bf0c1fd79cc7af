"""Which part of a timeline a command shows; what it leaves out, and why, is said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from .terminal import plain, say

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.story import Story

OPTIONS = ("about", "since", "until", "only", "top")
KINDS = {"dated": "not dated by the text", "reported": "habits or undated"}
EDITED = "habits, undated, or statements beside what they tell of (--only all shows them)"
SUGGESTED = 5  # names to choose from


def split(given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The options that say how to read, and those that say what to show; raises click.UsageError for an empty span."""
    view = {name: given[name] for name in OPTIONS}
    check_span(view["since"], view["until"])
    return {name: value for name, value in given.items() if name not in view}, view


def check_span(since: str | None, until: str | None) -> None:
    from timeline.model import Anchor

    first, last = Anchor.of(since), Anchor.of(until)
    if first and last and first.interval.bounds[0] >= last.interval.bounds[1]:
        raise click.BadParameter(f"{since} is after --until {until}: expected a day up to it", param_hint="--since")


def narrowed(
    story: Story,
    *,
    saved: bool,
    about: str | None,
    since: str | None,
    until: str | None,
    only: str | None,
    top: int | None,
) -> Story:
    """The part that was asked for; how many events are not in it, by what was asked, is told on stderr.

    saved: it stays whole where nothing is asked for, as somebody has chosen what stands in it.
    """
    from timeline import views

    shown = story
    reasons: list[str] = []
    if about is not None:
        shown = told(shown, shown.about(about), f"without {about}", reasons)
    if since or until:
        span = " ".join(f"{word} {day}" for word, day in (("before", since), ("after", until)) if day)
        span = span.replace(" after", " or after") + ", or undated"
        shown = told(shown, views.between(shown, since, until), span, reasons)
    if only:
        shown = told(shown, views.only(shown, only), KINDS.get(only, ""), reasons)
    elif not saved:
        shown = told(shown, shown.edited(), EDITED, reasons)
    if top:
        shown = told(shown, views.top(shown, top), "less important", reasons)
    if reasons:
        say(f"{len(story) - len(shown)} of {len(story)} events left out: {'; '.join(map(plain, reasons))}")
    if about is not None and len(story) and not len(shown.about(about)):
        say(suggestion(story, about))
    return shown


def told(before: Story, after: Story, reason: str, reasons: list[str]) -> Story:
    """The part; if it is smaller than the whole, the reason joins the others."""
    if left_out := len(before) - len(after):
        reasons.append(f"{left_out} {reason}")
    return after


def suggestion(story: Timeline, about: str) -> str:
    """Whom one could ask for instead."""
    often = Counter(name for event in story.events for name in event.participants)
    names = ", ".join(name for name, _ in sorted(often.items(), key=lambda item: (-item[1], item[0]))[:SUGGESTED])
    return plain(f"{about}: nobody of that name in these events" + (f"; named most: {names}" if names else ""))
