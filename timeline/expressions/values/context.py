"""What a value is resolved against, and what comes of it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from enum import Enum
from typing import Any, Protocol

from attrs import evolve, field, frozen

from timeline.grain import YEARS, Grain, Moment
from timeline.interval import Interval
from timeline.words import words as in_words

Known = Mapping[str, Any]


def words(interval: Interval) -> str:
    """The interval for a reader; kept, because every expression of an article counts from the same few."""
    return words_kept(interval, interval.zone)


@functools.lru_cache(maxsize=4096)
def words_kept(interval: Interval, zone: str | None) -> str:  # moments are equal whatever their zone, words are not
    return in_words(interval)


class Lean(Enum):
    """Which of the possible days, months … a phrase means that names no year: seen from the anchor."""

    PAST = "past"  # the latest that has begun
    FUTURE = "future"  # the earliest that is not over
    NEAR = "near"
    RECENT = "recent"  # the latest that has begun, unless the next one is near
    LAST = "last"  # the latest that is over
    NEXT = "next"  # the earliest that has not begun
    THIS = "this"  # the one in the anchor's own year, week …

    @property
    def turn(self) -> int:
        """How many units on a deictic word leads: -1 for "last", 1 for "next", else 0."""
        return {Lean.LAST: -1, Lean.NEXT: 1}.get(self, 0)


class Base(Enum):
    """What a shift counts from."""

    ANCHOR = "anchor"  # "two days ago"
    MENTION = "mention"  # "two days later": the date last told, else the anchor


@frozen
class Context:
    """What a value is resolved against: the anchor's day, the date last told, the direction that cue words give."""

    anchor: Interval | None = None
    mention: Interval | None = None
    lean: Lean = Lean.PAST
    told: Mapping[Grain, Interval] = field(factory=dict)  # the last mention of each grain
    carried: bool = False  # a narrative: the anchor is the date last told
    elsewhere: bool = False  # the text is speaking of a date long before the anchor: a clock time is not of its day
    onward: bool = False  # the text is seen from no day: it goes on from the date told last
    figures: Interval | None = None  # the quarter that figures were last told of
    year: Interval | None = None  # what a day or month without a year is of, where its sentence opened with a year
    day: Interval | None = None  # what a clock time without a day is of, where the text has just told a day
    clock: Interval | None = None  # the time of day last told, close by or in the same story
    to_24: bool = False  # whether its clock counts to 24: "15:40 … 09:10"
    awake: bool = False  # whether a bare hour is one at which people meet: "lunch at 1", "between 4 and 6"
    order: str = "MDY"  # of day and month in figures
    zone: str | None = None  # of the article: its "local time"
    heard: str | None = None  # the zone last told

    def reference(self, base: Base) -> Interval | None:
        if base is Base.MENTION and self.mention is not None and self.mention.start is not None:
            return self.mention
        return self.anchor


@frozen
class Reading:
    """A TIMEX3's attributes and the interval meant; interval is None where it has no place on the time line.

    named: the time that the words name, where the phrase as a whole means another: 1990 in "since 1990".
    base: what it was counted from, the context's anchor or a mention; None where it stands for itself.
    alternatives: all intervals that it can mean where nothing settles which; empty where it can mean but one.
    """

    type: str
    value: str
    interval: Interval | None = None
    mod: str = ""
    quant: str = ""
    freq: str = ""
    why: tuple[str, ...] = ()
    named: Interval | None = None
    base: Interval | None = None
    alternatives: tuple[Interval, ...] = ()

    @property
    def place(self) -> Interval | None:
        """Where the story is once this is told."""
        return self.named or self.interval


BEYOND = "beyond the years 9999 BCE to 9999 CE"


def bounded(reading: Reading) -> Reading:
    """The reading, without its interval where that reaches beyond the years that a moment can hold."""
    interval = reading.interval
    if interval is None or (within(interval.start) and (within(interval.end) or interval.end == END_OF_YEARS)):
        return reading
    value = "XXXX" if reading.type == "DATE" else reading.value
    return evolve(reading, value=value, interval=None, named=None, why=(BEYOND,))


def within(moment: Moment | None) -> bool:
    return moment is None or moment.year in YEARS


END_OF_YEARS = Moment(YEARS.stop)


class Value(Protocol):
    """Anything that resolves."""

    def resolve(self, context: Context) -> Reading: ...
