"""What the tests of events share."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import build
from timeline.events.events import narrate
from timeline.model import Article, Event, Expression, KnownBy

ANCHOR = "2021-11-08"


def told(text: str, anchor: str = ANCHOR, **options: str) -> dict[str, tuple[str, str]]:
    """Headline → (EDTF, how it is known)."""
    events = build(Article(text, id="a", anchor=anchor), **options).events
    return {event.headline: (event.edtf, event.known_by.value) for event in events}


def dated(article: Article, expressions: Sequence[Expression]) -> tuple[Event, ...]:
    """The events that the article's own words date."""
    return tuple(event for event in narrate(article, expressions).events if event.known_by is KnownBy.SAID)
