"""One colour a source, from the Okabe–Ito palette that colour-blind readers tell apart."""

from __future__ import annotations

from collections import Counter

from attrs import frozen

from timeline.model import Article, Event, Timeline

# Without its black, which is the text's, and its yellow, which is lost on white.
OKABE_ITO = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
OTHER = "#7a7a7a"


@frozen
class Sources:
    """The articles of a timeline by id, and the colour slot of each; the last slot is all others."""

    articles: dict[str, Article]
    slots: dict[str, int]

    @classmethod
    def of(cls, timeline: Timeline) -> Sources:
        """Where there are more articles than colours, those that tell most events have one."""
        articles = {article.id: article for article in timeline.articles}
        told = Counter(event.sources[0].article for event in timeline.events if event.sources)
        known = [*articles, *(name for name in told if name not in articles)]
        if len(known) > len(OKABE_ITO):
            known = [name for name, _ in told.most_common(len(OKABE_ITO))]
        return cls(articles, {name: slot for slot, name in enumerate(known)})

    def slot(self, event: Event) -> int:
        return self.slots.get(event.sources[0].article, len(OKABE_ITO)) if event.sources else len(OKABE_ITO)

    def name(self, article_id: str) -> str:
        """Title and publisher of an article, as far as they are known."""
        article = self.articles.get(article_id)
        if article is None:
            return article_id or "unknown source"
        names = [article.title or article.id or article.url or "untitled article"]
        return " · ".join([*names, article.source] if article.source else names)


def colour(slot: int) -> str:
    return OKABE_ITO[slot] if slot < len(OKABE_ITO) else OTHER


def rgba(slot: int, alpha: float) -> str:
    """The slot's colour as CSS, see-through: what Plotly's gradients and bars understand everywhere."""
    red, green, blue = (int(colour(slot)[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"
