"""What figure and list share: the events on one clock, their places on the axis, names and colours."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping

from attrs import evolve, frozen

from timeline.chart.axis import Axis, panels
from timeline.chart.clock import display_zone, shown
from timeline.chart.locales import language_or
from timeline.chart.sources import Sources
from timeline.chart.wording import Wording, wording
from timeline.grain import Moment
from timeline.interval import Interval
from timeline.model import Event, Status, Timeline
from timeline.reasons import Tie, ties

ROWS = 60  # events, each in a row of its own
LANES = 2000  # events, in lanes together
DENSE = 0.2  # of what lanes tell: so much in a short time has a panel of its own
MOST = 3  # sources that are told apart within one row


@frozen
class Telling:
    """When one source says that an event happened, and that source's colour."""

    slot: int
    interval: Interval | None


@frozen
class Scene:
    """All that is drawn, in the words of one locale.

    intervals, anchors, said (in words), tellings: one an event, in the timeline's order; a row of tellings has more
    than one where several sources tell the event. year: the one that all events lie in, if one.
    """

    timeline: Timeline
    wording: Wording
    zone: str | None
    intervals: tuple[Interval | None, ...]
    tellings: tuple[tuple[Telling, ...], ...]
    said: tuple[str, ...]
    anchors: tuple[str, ...]
    axis: Axis
    sources: Sources
    year: int | None
    ties: Mapping[str, tuple[Tie, ...]]  # by an event's id

    @classmethod
    def of(cls, timeline: Timeline, locale: str | None = None) -> Scene:
        """Raises LanguageError for a locale without words."""
        said = wording(locale or language(timeline))
        zone = display_zone(timeline)
        sources = Sources.of(timeline, said)
        intervals = tuple(shown(event.interval, zone) for event in timeline.events)
        told = tuple(
            tellings(event, interval, zone, sources) for event, interval in zip(timeline.events, intervals, strict=True)
        )
        return cls(
            timeline,
            said,
            zone,
            intervals,
            told,
            tuple(map(said.words, intervals)),
            anchors(timeline.events),
            Axis(
                panels(
                    (one.interval for row in told for one in row),
                    len(told) <= LANES,
                    0.0 if len(told) <= ROWS else DENSE,
                )
            ),
            sources,
            common_year(intervals),
            ties(timeline),
        )

    @property
    def rows(self) -> bool:
        """Whether each event has a row of its own in the chart; more than ROWS share lanes."""
        return len(self.timeline.events) <= ROWS

    @property
    def dense(self) -> bool:
        """Whether there are too many events to draw each."""
        return len(self.timeline.events) > LANES

    def words(self, row: int) -> str:
        return self.said[row]

    def short_words(self, row: int) -> str:
        """For labels: the year is left out of days where all lie in one."""
        return self.wording.words(self.intervals[row], short=True, year=self.year)


def language(timeline: Timeline) -> str:
    """The language of most articles where the page has words in it; else English."""
    votes = Counter(article.language for article in timeline.articles if article.language)
    return language_or(votes.most_common(1)[0][0] if votes else None, "en")


def tellings(event: Event, interval: Interval | None, zone: str | None, sources: Sources) -> tuple[Telling, ...]:
    """One a colour, three at most; each with its own date where the sources disagree."""
    interval = from_article(event, interval, sources)
    if not event.conflicting:
        return tuple(Telling(slot, interval) for slot in sources.slots_of(event))[:MOST]
    own = (Telling(sources.slot(s.article), shown(s.interval, zone) or interval) for s in event.sources)
    return tuple(dict.fromkeys(own))[:MOST]


def from_article(event: Event, interval: Interval | None, sources: Sources) -> Interval | None:
    """As it is drawn: what is planned until some time begins no earlier than the article that says so."""
    article = sources.articles.get(event.sources[0].article) if event.sources else None
    told = article.anchor.interval.start if article and article.anchor else None
    plan = event.status in (Status.PLANNED, Status.POSSIBLE) and interval and not interval.start
    if not plan or not interval or not interval.end or not told or told.days >= interval.end.days:
        return interval
    return evolve(interval, start=Moment.at(told.days, 0, interval.end.zone))


def anchors(events: tuple[Event, ...]) -> tuple[str, ...]:
    """A permalink an event: of what it says and not of its place, so that it outlives new neighbours."""
    seen: Counter[str] = Counter()
    names = []
    for event in events:
        name = "event-" + digest(f"{event.headline}\0{event.edtf}\0{event.sentence}")[:8]
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(names)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def common_year(intervals: tuple[Interval | None, ...]) -> int | None:
    starts = {bound.year for i in intervals if i for bound in (i.start or i.end,) if bound}
    return starts.pop() if len(starts) == 1 else None
