"""What a text lists by date or hour: the entries of a chronology or a live log, and a date with its lines below it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found
from timeline.expressions.headings import Heading, is_entry
from timeline.expressions.story.narrative import Told
from timeline.expressions.tokens import Tokens, fills_line
from timeline.expressions.values import Fields, Value, clock_alone, plain
from timeline.grain import Grain, shift
from timeline.interval import Interval

NIGHT = 18  # hours by which a clock goes back where a log goes past midnight, or forward where it goes back


@define
class Chronology:
    """Where a list is: at an entry, below a heading."""

    anchor: Interval | None
    heading: Heading = field(factory=Heading)
    entry: Told | None = None  # the last date that headed one
    stamp: Interval | None = None  # the hour that headed the last one
    inside: bool = False  # whether its line goes on

    def enter(self, words: Iterable[str]) -> None:
        """Come to the next expression, behind these words."""
        for word in words if self.heading.date or self.inside else ():
            if "\n" in word:
                self.inside = False
                self.heading.enter(word.count("\n") > 1)

    def goes_on(self, tokens: Tokens, found: Found) -> bool:
        """Whether an expression is seen from the last entry: the next one, or told in it."""
        return self.entry is not None and (self.inside or is_entry(tokens, found))

    def next_stamped(self, clock: Value) -> Interval | None:
        """The day of an hour that heads an entry, of one that goes on from the entry before or back from it."""
        before = self.stamp.start if self.stamp else None
        if not isinstance(clock, Fields) or before is None:
            return None
        ahead = clock.known["hour"] - before.hour
        days = -1 if ahead >= NIGHT else 1 if ahead <= -NIGHT else 0
        day = Interval.unit(shift(before, Grain.DAY, days), Grain.DAY)
        late = days > 0 and self.anchor is not None and day.bounds[0] >= self.anchor.bounds[1]
        return Interval.unit(before, Grain.DAY) if late else day

    def head(self, told: Told, tokens: Tokens, found: Found, genre: Genre, elsewhere: bool) -> None:
        """Come to a time that what stands behind or below it is of; elsewhere: the text is speaking of long ago."""
        entry, alone = is_entry(tokens, found), fills_line(tokens, found.first, found.last)
        place = told.place
        if entry and place.grain <= Grain.YEAR:
            self.entry, self.inside = told, elsewhere
        if entry or alone:
            self.stamp = place if clock_alone(plain(found.value)) else None
        if place.start is None or genre is Genre.NARRATIVE:
            return
        if entry and place.grain < Grain.DAY:
            self.heading.head(Interval.unit(place.start, Grain.DAY))  # an hour, and the next ones below it
        if genre is Genre.NEWS and alone and place.grain is Grain.DAY:
            self.heading.head(place)
