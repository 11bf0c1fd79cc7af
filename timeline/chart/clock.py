"""One clock for the whole chart: the zone that times are shown in, and seconds along it.

Plotly drops UTC offsets and its date axis ends at the year 1, so the chart counts civil seconds of
its own: those since 1970-01-01T00:00 on the display zone's clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from attrs import evolve

from timeline.errors import ZoneError
from timeline.grain import Grain, Moment, clock_rules, known_year, zone_info
from timeline.interval import Interval
from timeline.model import Article, Timeline

DAY = 86_400


def display_zone(timeline: Timeline) -> str | None:
    """The zone that most articles are written or dated in; else the one most clock times are told in; else None.

    The articles come first, as they are the same in every part of a timeline.
    """
    written = Counter(zone for a in timeline.articles if (zone := own_zone(a)) and exists(zone))
    told = Counter(
        e.interval.zone for e in timeline.events if e.interval and e.interval.zone and e.interval.grain < Grain.DAY
    )
    return next((votes.most_common(1)[0][0] for votes in (written, told) if votes), None)


def own_zone(article: Article) -> str | None:
    return article.zone or (article.anchor.interval.zone if article.anchor else None)


def zone_name(zone: str, timeline: Timeline, moments: Iterable[Moment]) -> str:
    """Europe/Warsaw where somebody names that place; else, as "09:10 CET" does not, what its clock is called then."""
    place = zone.rpartition("/")[2].replace("_", " ")
    if any(article.zone == zone or place in article.text for article in timeline.articles):
        return zone
    rules = clock_rules(zone)
    times = (datetime(known_year(m.year), m.month, m.day, m.hour, m.minute, tzinfo=rules) for m in moments)
    names = sorted({str(time.tzname()) for time in times})
    # Many zones have no abbreviation but their offset, and none has one before there were zones.
    return "/".join(names) if all(name.isalpha() and name != "LMT" for name in names) else zone


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
