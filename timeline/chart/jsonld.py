"""The timeline as schema.org data: an ItemList of Events, none with a date more precise than its words."""

from __future__ import annotations

from typing import Any

from timeline.chart.listing import LINK, machine
from timeline.chart.safe import plain
from timeline.chart.scene import Scene
from timeline.grain import Grain
from timeline.interval import Interval, unit_end
from timeline.model import Event, Status

SCHEMA = "https://schema.org"
TOLD = (Status.HAPPENED, Status.PLANNED)  # what is denied, possible or a habit is no Event of schema.org's


def item_list(scene: Scene) -> dict[str, Any]:
    """JSON-LD. Dates stand in it where one calendar day, month, year or minute says all that is known."""
    events = scene.timeline.events
    return {
        "@context": SCHEMA,
        "@type": "ItemList",
        "name": plain(scene.timeline.title) or scene.wording.ui("timeline"),
        "itemListOrder": f"{SCHEMA}/ItemListOrderAscending",
        "numberOfItems": len(events),
        "itemListElement": [
            {"@type": "ListItem", "position": row + 1, "item": thing(scene, row, event)}
            for row, event in enumerate(events)
        ],
    }


def thing(scene: Scene, row: int, event: Event) -> dict[str, Any]:
    said: dict[str, Any] = {
        "@type": "Event" if event.status in TOLD else "CreativeWork",
        "name": plain(event.headline),
        "disambiguatingDescription": scene.words(row)
        + ("" if event.status is Status.HAPPENED else f" ({scene.wording.ui(event.status.value)})"),
    }
    if event.status in TOLD:
        said |= dates(scene.intervals[row])
    if event.status is Status.PLANNED:
        said["eventStatus"] = f"{SCHEMA}/EventScheduled"
    links = [a.url for s in event.sources if (a := scene.sources.articles.get(s.article)) and LINK.fullmatch(a.url)]
    if links:
        said["subjectOf"] = [{"@type": "NewsArticle", "url": plain(url)} for url in dict.fromkeys(links)]
    return said


def dates(interval: Interval | None) -> dict[str, str]:
    """startDate and endDate, each only where it is known; {} for a guess, and for "some time within" several days."""
    if interval is None or interval.approximate:
        return {}
    start, end = interval.start, interval.end
    if interval.throughout:
        first = machine(Interval(start, None, interval.grain)) if start else ""
        return {"startDate": first} if first else {}
    if not (start and end):
        return {}
    exact = interval.grain <= Grain.MINUTE or (
        interval.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR) and end == unit_end(start, interval.grain)
    )
    value = machine(interval) if exact else ""
    return {"startDate": value} if value else {}
