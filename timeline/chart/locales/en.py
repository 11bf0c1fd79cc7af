"""English."""

from __future__ import annotations

from timeline.chart.locales import Catalog

WORDS: dict[str, str | dict[str, str]] = {
    "unknown": "date unknown",
    "since": "since {0}",
    "from": "from {0} on",
    "until": "until {0}",
    "before": "before {0}",
    "about": "about {0}",
    "about_short": "~{0}",
    # glyphs
    "glyph.exact": "exact",
    "glyph.approximate": "about",
    "glyph.within": "some time within",
    "glyph.throughout": "lasted throughout",
    "glyph.open": "open start or end",
    "glyph.planned": "planned",
    "glyph.possible": "possible",
    "glyph.denied": "denied",
    "glyph.habitual": "habitual",
    "glyph.bounded": "no date told, only bounds",
    "glyph.unknown": "date unknown",
    "glyph.tied": "order open",
    # status
    "planned": "planned",
    "possible": "possible",
    "denied": "denied",
    "habitual": "habitual",
    # how a date is known
    "known": "Date: {how}",
    "known.said": "said in the sentence",
    "known.nearby": "said near the sentence",
    "known.article": "the article’s own date",
    "known.bounded": "no date told, only bounds",
    "known.unknown": "unknown",
    "resolved": "Resolved: {words}",
    "anchored": "article dated {date}, {evidence}",
    "tie.after": "after {event}, by “{words}”",
    "tie.before": "before {event}, by “{words}”",
    "evidence.given": "as given",
    "evidence.metadata": "by its metadata",
    "evidence.address": "by its address",
    "evidence.dateline": "by its dateline",
    "evidence.quotation": "by a dated post or quotation",
    "evidence.likeness": "by its likeness to others",
    "disagree": "Sources disagree",
    # the page
    "timeline": "Timeline",
    "events": {"one": "{n} event", "other": "{n} events"},
    "articles": {"one": "{n} article", "other": "{n} articles"},
    "counts": "{events} from {articles}.",
    "zone": "Times are {zone}.",
    "zone.none": "Times are as written.",
    "open": "Bars show what the text leaves open.",
    "chart": "Chart",
    "chart.label": "Chart of {events}; the list below says all that it shows",
    "glyphs": "Glyphs",
    "sources": "Sources",
    "source.other": "other sources",
    "source.unknown": "unknown source",
    "source.untitled": "untitled article",
    "order": "Events in order",
    "link": "Link to this event",
    "show": "Show in the chart",
    "search": "Search the events",
    "found": "{n} of {all} events",
    "found.none": "None of {all} events. Clear the search to see all.",
    "csv": "Data (CSV)",
    "json": "Data (JSON)",
    "embed": "Copy embed code",
    "copied": "Copied",
    "unread": "What could not be read",
    "empty": "No events were found.",
    "empty.articles": "No article was read.",
    "empty.problems": "What stood in the way is listed below.",
    "empty.plain": "The articles tell of nothing that this reads as an event with a time.",
    "zoom": "Zoom",
    "zoom.in": "Zoom in",
    "zoom.out": "Zoom out",
    "zoom.earlier": "Earlier",
    "zoom.later": "Later",
    "zoom.all": "Show all",
    "lanes": "{n} events are drawn in lanes; a number stands for events too close to tell apart.",
    "lanes.zoom": "Zoom in to see each.",
    "density": "{n} events are too many to draw each: the chart shows how many fall where. The list below has them all.",
    "density.open": "Show how {n} events lie in time",
    "density.label": "{words}: {events}",
}


def century(number: int) -> str:
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix} century"


CATALOG = Catalog("en", WORDS, ("BCE", "CE"), "{0}s", century)
