"""What was to be at a time and will not be: a clause that only tells of that is of another day."""

from __future__ import annotations

from timeline.events.sentences import Span, skip_space
from timeline.events.words import Words
from timeline.interval import Interval


def is_rejected(text: str, place: Span, interval: Interval, now: Interval | None, words: Words) -> bool:
    """Whether a time to come is of what a clause tells was turned down: "rejected a plan to ban it from 2030"."""
    limit = interval.start or interval.end
    if now is None or now.end is None or limit is None or limit < now.end:
        return False
    first = words.finite.search(text, place.start, place.end) if words.finite else None
    off = words.rejects.search(text, first.start(), place.end) if first else None
    return off is not None and first is not None and words.led.fullmatch(text, first.start(), off.start()) is not None


def is_moot(text: str, clause: Span, time: Span, words: Words) -> bool:
    """Whether a time is of no more than what its clause calls off: "Plans to strike on Friday were dropped".

    So is that of "The talks, which should have begun on Friday, were put off".
    """
    if not words.called_off.match(text, behind(text, time.end, clause.end)):
        return False
    verb = words.finite.search(text, clause.start, time.start) if words.finite else None
    if verb is None:
        return words.to_do.search(text, clause.start, time.start) is not None
    aside = words.relative.search(text, clause.start, time.start)
    if aside is None or aside["reduced"] or verb.start() < aside.end():
        return False
    meant = words.unreal.search(text, aside.end(), time.start) or words.appointed.search(text, aside.end(), time.start)
    return meant is not None


def behind(text: str, at: int, end: int) -> int:
    """Where a clause goes on behind a time, and behind the comma that ends what is told aside."""
    return skip_space(text, at + text.startswith(",", at), end)
