"""The nouns that every part of the library passes on: frozen values, nothing else.

An Article is read, given an Anchor, and searched for Expressions; they date Events; Events of all
articles in order are a Timeline. What could not be done on the way is a Problem, never dropped.
Offsets are code points into `Article.text`, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from functools import cached_property

from attrs import evolve, field, frozen

from timeline.errors import AnchorError
from timeline.grain import YEARS, Grain, Moment, parse_iso
from timeline.interval import Interval


class Evidence(Enum):
    """What an anchor rests on, strongest first."""

    GIVEN = "given"  # by the user
    METADATA = "metadata"
    ADDRESS = "address"  # the URL or the file's name
    DATELINE = "dateline"
    QUOTATION = "quotation"  # a dated post or quotation inside
    LIKENESS = "likeness"  # other articles of the same pile tell the same story


BASES = {
    Evidence.GIVEN: "given",
    Evidence.METADATA: "header",
    Evidence.ADDRESS: "address",
    Evidence.DATELINE: "dateline",
    Evidence.QUOTATION: "dated post",
    Evidence.LIKENESS: "likeness",
}


@frozen(slots=False)  # with slots, a cached property slows every attribute down
class Anchor:
    """The date that an article's relative expressions are resolved against (TimeML: DCT), and why that date.

    words: what it rests on, as the reader would find it; confidence: 0 to 1; note: what else speaks for it, and where.
    """

    moment: Moment
    grain: Grain = Grain.DAY
    evidence: Evidence = Evidence.GIVEN
    words: str = ""
    confidence: float = 1.0
    note: str = ""

    @classmethod
    def of(cls, value: Anchor | str | date | datetime | None, zone: str | None = None) -> Anchor | None:
        """From what people pass: ISO 8601 text, a date, a datetime, a pendulum value; None stays None.

        zone: where the value's clock stands, if it does not say. Raises AnchorError where the value is
        no date, ZoneError where there is no such zone.
        """
        if value is None:
            return None
        if isinstance(value, Anchor):
            return evolve(value, moment=value.moment.in_zone(zone)) if zone and value.moment.zone is None else value
        if isinstance(value, str):
            try:
                moment, grain = parse_iso(value)
            except ValueError:
                raise AnchorError(
                    f"anchor {value!r} is no date: expected one such as 2021-11-08 or 2021-11-08T14:00+01:00"
                ) from None
        elif isinstance(value, date):
            moment = Moment.of(value)
            grain = Grain.SECOND if isinstance(value, datetime) else Grain.DAY
        else:
            raise AnchorError(
                f"anchor of type {type(value).__name__}: expected a text such as 2021-11-08, a date or a datetime"
            )
        if moment.year not in YEARS:
            raise AnchorError(f"anchor {value!r} lies outside the years -9998 to 9999")
        if zone and moment.zone is None:
            moment = moment.in_zone(zone)
        return cls(moment, grain, words=str(value))

    @cached_property
    def interval(self) -> Interval:
        """The day, or what its grain is, that the date names."""
        unit = Interval.unit(self.moment, self.grain)
        return Interval(unit.start, unit.end, unit.grain)  # its own: what is counted from it is told by that

    @property
    def basis(self) -> str:
        """What it rests on, in words: `dated post «November 8, 2021» (3 agree)`."""
        words = f" «{self.words}»" if self.words else ""
        return f"{BASES[self.evidence]}{words}" + (f" ({self.note})" if self.note else "")

    def __str__(self) -> str:
        text = self.moment.isoformat()
        return text if self.grain < Grain.DAY else self.interval.edtf


def to_anchor(value: Anchor | str | date | datetime | None) -> Anchor | None:
    return Anchor.of(value)


@frozen
class Article:
    """A text to read.

    id: what its expressions, mentions and problems refer to it by, unique in a timeline; title: as published;
    anchor: its date, given as text, date or Anchor; url: where a reader finds it; source: who published it;
    language: "en", "en-GB" …; None for that which the text looks to be in; zone: IANA name or offset of its "local
    time".
    """

    text: str
    id: str = ""
    title: str = ""
    anchor: Anchor | None = field(default=None, converter=to_anchor)
    url: str = ""
    source: str = ""
    language: str | None = None
    zone: str | None = None


@frozen
class Expression:
    """A temporal expression: a TIMEX3 of TimeML, with the interval that it means.

    start, end, text: its extent as TimeML marks it: no preposition, determiners and "around" inside.
    signal: the preposition that governs it ("since"), or "".
    type: DATE, TIME, DURATION or SET; value, mod, quant, freq: TIMEX3 attributes, "" where absent.
    interval: what the whole phrase means ("since August" is open), None where it has no place on the time line.
    base: what it was counted from, "anchor" or "mention", or "" where it stands for itself; base_start: where that
    mention's expression starts, else -1.
    why: how it was read, a sentence a step.
    alternatives: every interval that it can mean where nothing settles which ("8/11/2021", "2pm CST"), `interval`
    first; empty where it can mean but one.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""
    signal: str = ""
    signal_start: int = -1
    interval: Interval | None = None
    base: str = ""
    base_start: int = -1
    why: tuple[str, ...] = ()
    alternatives: tuple[Interval, ...] = ()

    @property
    def edtf(self) -> str:
        """The interval in EDTF, as `Interval.edtf` spells it; "" where it has none."""
        return self.interval.edtf if self.interval else ""

    @property
    def unresolved(self) -> bool:
        """Whether it is a date or time that nothing places on the time line; "recently" has no place to find."""
        return self.interval is None and self.type in ("DATE", "TIME") and not self.value.endswith("_REF")


@frozen
class Mention:
    """The word or words in an article's text that name an event (its trigger)."""

    article: str
    start: int
    end: int


@frozen
class Source:
    """Where an event is told: a span of an article's text, and who said it where that is quoted.

    interval: when this source says that it happened, where several tell it; they may disagree.
    """

    article: str
    start: int
    end: int
    author: str = ""
    interval: Interval | None = None


class Status(Enum):
    """Whether the text says that it happened."""

    HAPPENED = "happened"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"
    HABITUAL = "habitual"


class KnownBy(Enum):
    """How an event's time is known, surest first."""

    SAID = "said"  # an expression in the event's own clause
    NEARBY = "nearby"  # an expression in its context
    ARTICLE = "article"  # the article's date
    BOUNDED = "bounded"  # only by events before and after it
    UNKNOWN = "unknown"


@frozen
class Event:
    """Something that happened, when, and the words that say so.

    headline: a readable clause; sentence: the words it came from; interval: None where the time is unknown.
    expressions: those that date it, offsets into the first source's article.
    rank: place in the order, from 0; equal where the order is open.
    tells: the ids of the events that this one, a statement, tells of ("the ministry reported that …").
    """

    id: str
    headline: str
    sentence: str
    interval: Interval | None
    sources: tuple[Source, ...]
    expressions: tuple[Expression, ...] = ()
    participants: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    status: Status = Status.HAPPENED
    known_by: KnownBy = KnownBy.SAID
    rank: int = 0
    tells: tuple[str, ...] = ()

    @property
    def edtf(self) -> str:
        """The interval in EDTF, as `Interval.edtf` spells it; "" where the time is unknown."""
        return self.interval.edtf if self.interval else ""

    @property
    def conflicting(self) -> bool:
        """Whether its sources give dates that cannot both be right."""
        told = list({source.interval.bounds for source in self.sources if source.interval})
        return any(a[1] <= b[0] or b[1] <= a[0] for i, a in enumerate(told) for b in told[:i])


@frozen
class Constraint:
    """That one event came before another, by the words of an article: "after the sanctions", "before that"."""

    before: str  # the id of an event
    after: str
    words: str = ""
    article: str = ""
    start: int = -1
    end: int = -1


@frozen
class Problem:
    """Something that could not be done, where, and what would help; never a reason to stop."""

    message: str
    article: str = ""
    start: int = -1
    end: int = -1


@frozen
class Timeline:
    """Events in order, the articles they come from, what orders them beside their dates, and what went wrong."""

    events: tuple[Event, ...] = ()
    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
    title: str = ""
    constraints: tuple[Constraint, ...] = ()

    def article(self, id: str) -> Article:
        """The article of that id. Raises KeyError where there is none."""
        for article in self.articles:
            if article.id == id:
                return article
        raise KeyError(id)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)
