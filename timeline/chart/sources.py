"""One colour a source, Okabe–Ito's, which colour-blind readers tell apart; the page's style adds a letter to each."""

from __future__ import annotations

import functools
from collections import Counter

from attrs import frozen

from timeline.chart.wording import Wording
from timeline.model import Article, Event, Timeline

# Without its black, which is the text's, and its yellow, which is lost on white.
OKABE_ITO = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
OTHER = "#7a7a7a"
SEEN = 3.0  # contrast that a mark's outline needs (WCAG 2.2, 1.4.11)
WHITE = "#ffffff"


@frozen
class Sources:
    """The articles of a timeline by id, and the colour slot of each; the last slot is all others.

    names: what each slot stands for, an article, or an outlet where there are more articles than colours.
    """

    articles: dict[str, Article]
    slots: dict[str, int]
    names: tuple[str, ...]
    wording: Wording

    @classmethod
    def of(cls, timeline: Timeline, wording: Wording) -> Sources:
        """Where there are more outlets than colours, too, those that tell most events have one."""
        articles = {article.id: article for article in timeline.articles}
        told = Counter(name for event in timeline.events for name in {source.article for source in event.sources})
        known = [*articles, *(name for name in sorted(told) if name not in articles)]
        bare = cls(articles, {}, (), wording)
        named = {one: bare.name(one) for one in known}
        names = tuple(named.values())
        if len(known) <= len(OKABE_ITO):
            return cls(articles, {one: slot for slot, one in enumerate(known)}, names, wording)
        named |= {one.id: one.source for one in timeline.articles if one.source}
        groups = Counter(dict.fromkeys(named.values(), 0))
        for one, count in told.items():
            groups[named[one]] += count
        names = tuple(name for name, _ in groups.most_common(len(OKABE_ITO)))
        return cls(articles, {one: names.index(name) for one, name in named.items() if name in names}, names, wording)

    def slot(self, article: str) -> int:
        return self.slots.get(article, len(OKABE_ITO))

    def slots_of(self, event: Event) -> tuple[int, ...]:
        """The colours of all that tell the event, the first source's first."""
        return tuple(dict.fromkeys(self.slot(source.article) for source in event.sources)) or (len(OKABE_ITO),)

    def named(self, events: tuple[Event, ...]) -> list[tuple[int, str]]:
        """What each colour stands for; "other sources" where some have none of their own."""
        own = list(enumerate(self.names))
        others = any(len(OKABE_ITO) in self.slots_of(event) for event in events)
        return [*own, (len(OKABE_ITO), self.wording.ui("source.other"))] if others else own

    def name(self, article_id: str) -> str:
        """Title and publisher of an article, as far as they are known."""
        article = self.articles.get(article_id)
        if article is None:
            return article_id or self.wording.ui("source.unknown")
        names = [article.title or article.id or article.url or self.wording.ui("source.untitled")]
        return " · ".join([*names, article.source] if article.source else names)


def letter(slot: int) -> str:
    """The second cue beside the colour, as style.css has it."""
    return chr(ord("A") + slot) if slot < len(OKABE_ITO) else "…"


def colour(slot: int) -> str:
    return OKABE_ITO[slot] if slot < len(OKABE_ITO) else OTHER


@functools.cache
def ink(slot: int) -> str:
    """The slot's colour for outlines and points: darkened until it is seen on white."""
    channels = rgb(colour(slot))
    while contrast(text := "#" + "".join(f"{round(c):02x}" for c in channels), WHITE) < SEEN:
        channels = [c * 0.97 for c in channels]
    return text


def rgb(text: str) -> list[float]:
    return [float(int(text[i : i + 2], 16)) for i in (1, 3, 5)]


def luminance(text: str) -> float:
    """WCAG's relative luminance."""
    linear = [c / 12.92 if (c := value / 255) <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for value in rgb(text)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def rgba(slot: int, alpha: float) -> str:
    """The slot's colour as CSS, see-through: what Plotly's gradients and bars understand everywhere."""
    red, green, blue = (int(channel) for channel in rgb(colour(slot)))
    return f"rgba({red},{green},{blue},{alpha:g})"
