"""The timeline as a table for spreadsheets: one row an event, in order.

A cell that a spreadsheet would run as a formula gets an apostrophe before it, by which spreadsheets mark text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

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
    told_in = [articles[id] for id in dict.fromkeys(source.article for source in event.sources) if id in articles]
    return {
        "order": str(event.rank + 1),
        "date": event.edtf,
        "start": interval.start.isoformat() if interval and interval.start else "",
        "end": interval.end.isoformat() if interval and interval.end else "",
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


def joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(value.strip() for value in values if value.strip()))


def guard(cell: str) -> str:
    """Text that no spreadsheet runs: `=1+1` becomes `'=1+1`."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
