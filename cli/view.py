"""Which part of a timeline a command shows; what it leaves out is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .terminal import say

if TYPE_CHECKING:
    from timeline.story import Story

OPTIONS = ("about", "since", "until", "only", "top")


def split(given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The options that say how to read, and those that say what to show."""
    view = {name: given[name] for name in OPTIONS}
    return {name: value for name, value in given.items() if name not in view}, view


def narrowed(
    story: Story, *, about: str | None, since: str | None, until: str | None, only: str | None, top: int | None
) -> Story:
    """The part that was asked for."""
    from timeline import views

    shown = story.about(about) if about else story
    if since or until:
        shown = views.between(shown, since, until)
    shown = views.only(shown, only) if only else views.edited(shown)
    if top:
        shown = views.top(shown, top)
    left_out = len(story.events) - len(shown.events)
    if left_out:
        say(f"{left_out} of {len(story.events)} events left out; --only all shows every one")
    return shown
