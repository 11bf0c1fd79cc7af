"""What the tests of events share."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.events import narrate
from timeline.model import Article, Event, Expression, KnownBy


def dated(article: Article, expressions: Sequence[Expression]) -> tuple[Event, ...]:
    """The events that the article's own words date."""
    return tuple(event for event in narrate(article, expressions).events if event.known_by is KnownBy.SAID)
