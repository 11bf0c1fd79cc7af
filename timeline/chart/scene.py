"""What figure and list share: the events on one clock, their places on the axis, names and colours."""

from __future__ import annotations

import hashlib
from collections import Counter

from attrs import frozen

from timeline.chart.axis import Axis, panels
from timeline.chart.clock import display_zone, shown
from timeline.chart.sources import Sources
from timeline.interval import Interval
from timeline.model import Event, Timeline
from timeline.words import words


@frozen
class Scene:
    """intervals, anchors: one an event, in the timeline's order; year: the one that all of them lie in, if one."""

    timeline: Timeline
    zone: str | None
    intervals: tuple[Interval | None, ...]
    anchors: tuple[str, ...]
    axis: Axis
    sources: Sources
    year: int | None

    @classmethod
    def of(cls, timeline: Timeline) -> Scene:
        zone = display_zone(timeline)
        intervals = tuple(shown(event.interval, zone) for event in timeline.events)
        return cls(
            timeline,
            zone,
            intervals,
            anchors(timeline.events),
            Axis(panels(intervals)),
            Sources.of(timeline),
            common_year(intervals),
        )

    def words(self, row: int) -> str:
        return words(self.intervals[row])

    def short_words(self, row: int) -> str:
        """For labels: the year is left out of days where all lie in one."""
        return words(self.intervals[row], short=True, year=self.year)


def anchors(events: tuple[Event, ...]) -> tuple[str, ...]:
    """A permalink an event: of what it says and not of its place, so that it outlives new neighbours."""
    seen: Counter[str] = Counter()
    names = []
    for event in events:
        name = "event-" + digest(f"{event.headline}\0{event.edtf}\0{event.sentence}")[:8]
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(names)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def common_year(intervals: tuple[Interval | None, ...]) -> int | None:
    starts = {bound.year for i in intervals if i for bound in (i.start or i.end,) if bound}
    return starts.pop() if len(starts) == 1 else None
