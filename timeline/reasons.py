"""Why an event stands where it does, in plain words: what bounds it, and who disagrees about its date."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from timeline.model import Event, KnownBy, Timeline
from timeline.words import words

LONGEST = 48  # characters of another event's headline


def bounds(timeline: Timeline, event: Event) -> Iterator[str]:
    """What the texts put before or after an event that no time dates: `before «Lukashenko said …» by «sanctions»`."""
    if event.known_by in (KnownBy.SAID, KnownBy.NEARBY):
        return
    for one in timeline.constraints:
        if event.id not in (one.before, one.after):
            continue
        side, other = ("before", one.after) if event.id == one.before else ("after", one.before)
        for headline in (each.headline for each in timeline.events if each.id == other):
            yield f"{side} «{clipped(headline)}» by «{one.words}»"


def disagreement(event: Event, name: Callable[[str], str] = str) -> str:
    """Who says when, where the sources of an event cannot all be right: `7 Nov 2021 in a.txt; 8 Nov 2021 in b.txt`.

    name: what an article of that id is called. "" where they agree.
    """
    if not event.conflicting:
        return ""
    told: dict[str, dict[str, None]] = {}
    dated = [(source.interval, source.article) for source in event.sources if source.interval]
    for interval, article in sorted(dated, key=lambda one: (one[0].bounds, one[1])):
        told.setdefault(words(interval), {})[name(article)] = None
    return "; ".join(f"{when} in {', '.join(who)}" for when, who in told.items())


def clipped(headline: str) -> str:
    """A headline, cut at a word where it is too long."""
    if len(headline) <= LONGEST:
        return headline
    return headline[:LONGEST].rpartition(" ")[0].rstrip(" ,;:") + "…"
