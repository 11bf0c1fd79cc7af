"""What of an article is found once and asked for by each of its events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TypeVar

from attrs import frozen

from timeline.events.people.names import Names
from timeline.events.sentences import Span, holding
from timeline.events.trigger import Trigger
from timeline.model import Expression

Placed = TypeVar("Placed", Expression, Trigger)


def within(placed: Sequence[Placed], span: Span) -> Sequence[Placed]:
    """Those of some expressions or triggers, which are in order, that begin inside a span."""
    start = bisect_left(placed, span.start, key=attrgetter("start"))
    return placed[start : bisect_left(placed, span.end, lo=start, key=attrgetter("start"))]


@frozen
class Reading:
    """What of an article is found once and asked for by each of its events."""

    triggers: Sequence[Trigger]
    names: Names
    aside: Sequence[Span] = ()  # what is no part of the story, in order
    lengths: Sequence[Expression] = ()  # of time, told in numbers
    open: Sequence[Expression] = ()  # times that only what they are counted from can date
    records: Sequence[Expression] = ()  # since when nothing was like it
    vague: Sequence[Expression] = ()  # that only tell that something is past
    impossible: Sequence[Expression] = ()  # days that the calendar does not have

    def story(self, text: str, spans: Iterable[Span]) -> Iterator[Span]:
        """The spans without what is aside at their start."""
        for span in spans:
            aside = holding(self.aside, span.start)
            start = aside.end if aside else span.start
            while start < span.end and text[start].isspace():
                start += 1
            if start < span.end:
                yield Span(start, span.end)

    def within(self, span: Span) -> Sequence[Trigger]:
        """The triggers inside a span."""
        return within(self.triggers, span)
