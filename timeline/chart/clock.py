"""One clock for the whole chart: the zone that times are shown in, and seconds along it.

Plotly drops UTC offsets and its date axis ends at the year 1, so the chart counts civil seconds of
its own: those since 1970-01-01T00:00 on the display zone's clock.
"""

from __future__ import annotations

from collections import Counter

from attrs import evolve

from timeline.errors import ZoneError
from timeline.grain import Grain, Moment, zone_info
from timeline.interval import Interval
from timeline.model import Timeline

DAY = 86_400


def display_zone(timeline: Timeline) -> str | None:
    """The zone that most articles are written in; else the one most clock times are told in; else None."""
    written = Counter(a.zone for a in timeline.articles if a.zone and exists(a.zone))
    told = Counter(
        e.interval.zone for e in timeline.events if e.interval and e.interval.zone and e.interval.grain < Grain.DAY
    )
    return next((votes.most_common(1)[0][0] for votes in (written, told) if votes), None)


def exists(zone: str) -> bool:
    try:
        zone_info(zone)
    except ZoneError:
        return False
    return True


def shown(interval: Interval | None, zone: str | None) -> Interval | None:
    """The interval on the display zone's clock.

    Days and longer stay as they were written: "8 November" in Moscow is no "7 November, 22:00".
    """
    if interval is None or (interval.start is None and interval.end is None):
        return None
    if zone is None or interval.grain >= Grain.DAY:
        return interval
    start, end = (moment and moment.in_zone(zone) for moment in (interval.start, interval.end))
    return evolve(interval, start=start, end=end)


def seconds(moment: Moment) -> int:
    """Civil seconds since 1970-01-01T00:00."""
    return moment.days * DAY + moment.clock
