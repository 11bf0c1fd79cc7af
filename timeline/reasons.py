"""Why an event stands where it does, in plain words: what bounds it, and who disagrees about its date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import frozen

from timeline.model import Event, KnownBy, Timeline
from timeline.width import fitting, width
from timeline.words import words

LONGEST = 48  # columns of another event's headline


@frozen
class Tie:
    """What the texts say of an event and another one: which of them came later, and in what words."""

    row: int  # of the other, among the timeline's events
    later: bool  # the event itself, not the other
    words: str


def ties(timeline: Timeline) -> Mapping[str, tuple[Tie, ...]]:
    """What the texts put before or after each event that no time dates, by its id."""
    rows = {event.id: row for row, event in enumerate(timeline.events)}
    dated = {event.id for event in timeline.events if event.known_by in (KnownBy.SAID, KnownBy.NEARBY)}
    found: dict[str, list[Tie]] = {}
    for one in timeline.constraints:
        for own, other, later in ((one.before, one.after, False), (one.after, one.before, True)):
            if own in rows and other in rows and own not in dated:
                found.setdefault(own, []).append(Tie(rows[other], later, one.words))
    return {own: tuple(told) for own, told in found.items()}


def bounds(timeline: Timeline, told: Iterable[Tie]) -> Iterator[str]:
    """Ties in words: `before «Lukashenko said …» by «sanctions»`."""
    for tie in told:
        other = timeline.events[tie.row].headline
        yield f"{'after' if tie.later else 'before'} «{clipped(other)}» by «{tie.words}»"


def disagreement(event: Event, name: Callable[[str], str] = str) -> str:
    """Who says when, where the sources of an event cannot all be right: `7 Nov 2021 in a.txt; 8 Nov 2021 in b.txt`.

    name: what an article of that id is called. "" where they agree.
    """
    if not event.conflicting:
        return ""
    told: dict[str, dict[str, None]] = {}
    dated = [(source.interval, source.article) for source in event.sources if source.interval]
    for interval, article in sorted(dated, key=lambda one: (one[0].bounds, one[1])):
        told.setdefault(words(interval), {})[name(article)] = None
    return "; ".join(f"{when} in {', '.join(who)}" for when, who in told.items())


def clipped(headline: str) -> str:
    """A headline, cut at a word where it is too long."""
    if width(headline) <= LONGEST:
        return headline
    head = headline[: fitting(headline, LONGEST)]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:") + "…"
