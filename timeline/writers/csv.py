"""The timeline as a table for spreadsheets: one row an event, in order.

A cell that a spreadsheet would run as a formula gets an apostrophe before it, by which spreadsheets mark text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from attrs import evolve

from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Article, Event, Timeline

COLUMNS = (
    "order",
    "date",  # EDTF
    "start",
    "end",  # the first moment after it
    "precision",
    "approximate",
    "known_by",
    "status",
    "headline",
    "participants",
    "time_words",
    "sentence",
    "articles",
    "titles",
    "urls",
    "authors",
)
# After OWASP's list; the full-width twins run too where a spreadsheet folds them.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def write(timeline: Timeline) -> str:
    """RFC 4180, with a header; cells of several values are joined by "; "."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    articles = {article.id: article for article in timeline.articles}
    for event in timeline.events:
        cells = row(event, articles)
        table.writerow([guard(cells[column]) for column in COLUMNS])
    return out.getvalue()


def row(event: Event, articles: dict[str, Article]) -> dict[str, str]:
    interval = event.interval
    start, end = bounds(interval) if interval else ("", "")
    told_in = [articles[id] for id in dict.fromkeys(source.article for source in event.sources) if id in articles]
    return {
        "order": str(event.rank + 1),
        "date": event.edtf,
        "start": start,
        "end": end,
        "precision": interval.grain.word if interval else "",
        "approximate": ("yes" if interval.approximate else "no") if interval else "",
        "known_by": event.known_by.value,
        "status": event.status.value,
        "headline": event.headline,
        "participants": joined(event.participants),
        "time_words": joined(f"{each.signal} {each.text}" for each in event.expressions),
        "sentence": event.sentence,
        "articles": joined(source.article for source in event.sources),
        "titles": joined(article.title for article in told_in),
        "urls": joined(article.url for article in told_in),
        "authors": joined(source.author for source in event.sources),
    }


def bounds(interval: Interval) -> tuple[str, str]:
    """Both ends in ISO 8601; a day and longer without a zone, as it has no hour that one could be told of."""
    local = interval.grain >= Grain.DAY
    start, end = (
        one and (evolve(one, zone=None) if local else one).isoformat() for one in (interval.start, interval.end)
    )
    return start or "", end or ""


def joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(value.strip() for value in values if value.strip()))


def guard(cell: str) -> str:
    """Text that no spreadsheet runs: `=1+1` becomes `'=1+1`."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
