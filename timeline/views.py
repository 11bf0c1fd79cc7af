"""Parts of a timeline: pure functions from one to another; what they leave out is counted, never forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import inf
from typing import TypeVar

from attrs import evolve

from timeline.errors import OptionError
from timeline.interval import Interval
from timeline.model import Anchor, Event, KnownBy, Status, Timeline

T = TypeVar("T", bound=Timeline)

ONLY: dict[str, Callable[[Event], bool]] = {
    "dated": lambda event: event.known_by in (KnownBy.SAID, KnownBy.NEARBY),
    "reported": lambda event: event.interval is not None and event.status is not Status.HABITUAL,
    "all": lambda event: True,
}


def edited(timeline: T) -> T:
    """What an editor would want to see: no habits, nothing without any bound, no statement beside what it tells of."""
    ids = {event.id for event in timeline.events}
    return keep(timeline, lambda event: ONLY["reported"](event) and not ids & set(event.tells))


def between(timeline: T, since: Anchor | str | date | None = None, until: Anchor | str | date | None = None) -> T:
    """The events that may have happened from one day to another, both included; undated ones stay out.

    A day is each event's own, where its clock stands; that of a place only where `since` or `until` name a zone.
    Raises AnchorError where an end is no date, OptionError where the first day is after the last.
    """
    first, last = Anchor.of(since), Anchor.of(until)
    if first and last and first.interval.bounds[0] >= last.interval.bounds[1]:
        raise OptionError(f"between {since} and {until}: expected the earlier day first")
    low = first.interval.bounds[0] if first else -inf
    high = last.interval.bounds[1] if last else inf
    local = not any(end and end.moment.zone for end in (first, last))

    def inside(event: Event) -> bool:
        if event.interval is None:
            return False
        start, end = (civil(event.interval) if local else event.interval).bounds
        return start < high and end > low

    return keep(timeline, inside)


def civil(interval: Interval) -> Interval:
    """The same dates and clock times, wherever they are."""
    start, end = (moment and evolve(moment, zone=None) for moment in (interval.start, interval.end))
    return evolve(interval, start=start, end=end)


def only(timeline: T, kind: str) -> T:
    """The events of a kind: "dated" by the text, "reported" (with a date or bounds), or "all".

    Raises OptionError for another kind.
    """
    if kind not in ONLY:
        raise OptionError(f"only {kind!r}: expected one of {', '.join(ONLY)}")
    return keep(timeline, ONLY[kind])


def top(timeline: T, count: int) -> T:
    """The most important events, still in order. Raises OptionError where the count is no number from 1 on."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise OptionError(f"top {count!r}: expected a whole number from 1 on")
    best = sorted(timeline.events, key=lambda event: (-importance(event), event.rank, event.id))[:count]
    chosen = {event.id for event in best}
    return keep(timeline, lambda event: event.id in chosen)


def importance(event: Event) -> float:
    """How much an event weighs: articles that tell it, words that name it, who takes part, how sure its date is."""
    articles = len({source.article for source in event.sources})
    return (
        4 * articles
        + 2 * (event.known_by is KnownBy.SAID)
        + (event.status is Status.HAPPENED)
        + min(len(event.participants), 4) / 2
        + min(len(event.mentions), 4) / 4
    )


def keep(timeline: T, wanted: Callable[[Event], bool]) -> T:
    events = tuple(event for event in timeline.events if wanted(event))
    ids = {event.id for event in events}
    constraints = tuple(one for one in timeline.constraints if {one.before, one.after} <= ids)
    return evolve(timeline, events=events, constraints=constraints)
