"""Where a narrative is: the dates that move it, and those that it tells aside."""

from __future__ import annotations

from attrs import define, frozen

from timeline.expressions.grammar import Found
from timeline.expressions.story.manner import is_following, is_relative, is_told, tells_year
from timeline.expressions.tense.cues import cues, had_been, is_before_that, nearest
from timeline.expressions.tokens import Tokens, at_pause, in_brackets, opens_clause, opens_sentence
from timeline.expressions.values import Span
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Expression

NO_YEAR = 100_000
REACH = 16  # tokens
DAY = 86_400  # seconds
SOME_MONTHS = 120 * DAY
LOOKS_AWAY = frozenset({"until", "since", "before", "after", "from", "by"})  # from what happens now


@frozen
class Told:
    """A time and the expression that told it."""

    place: Interval
    by: Expression

    @property
    def year(self) -> int:
        return self.place.start.year if self.place.start else NO_YEAR


def is_limit_of(tokens: Tokens, found: Found) -> bool:
    """Whether it tells up to when something else went on: "lasted until the fall of the city in February 1945"."""
    return any("until" in tokens.kinds(place) for place in range(found.first - REACH, found.first))


def is_its_year(tokens: Tokens, found: Found) -> bool:
    """Whether it is the year in which its clause goes on: "They came back in 1957, shortly before Christmas"."""
    ends = "in" in tokens.kinds(found.signal) and at_pause(tokens, found.last)
    return ends and is_told(tokens, found)


@define
class Narrative:
    """A history's own time: its last mention that is no aside, or the one that a paragraph opens with."""

    story: Told | None = None  # where it is
    here: Told | None = None  # where a paragraph of it is that opens with an aside
    beside: Interval | None = None  # the part of another year that was told last, aside
    aside: int = NO_YEAR  # the year of an aside that would be the story if it were told again
    opening: bool = True  # whether the paragraph has told no time yet
    headed: bool = False  # whether it is where a range began that it told first: "fought from 1 to 9 May. On 3 May"

    @property
    def seen_from(self) -> Told | None:
        return self.here or self.story

    def enter_paragraph(self) -> None:
        """Come to the next paragraph, which may open with an aside of its own."""
        self.here, self.opening = None, True

    def goes_on(self, told: Told, base: Interval | None, tokens: Tokens, found: Found) -> bool:
        """Whether a story moves on to a later year: "He resigned on 20 July 1992", "and arrived the following spring".

        But a year that is named in mid-sentence is told aside, unless it ends a clause: "They came back in 1957."
        """
        if self.story is None:
            return False
        next_ = base == self.story.place and is_following(tokens, found) and told.place.grain <= Grain.YEAR
        of_now = told.by.base == "anchor"  # "Her last book came last autumn"
        if not (next_ or of_now or tells_year(found.value)):
            return False
        if not next_ and told.place.grain >= Grain.YEAR and not is_its_year(tokens, found):
            return False
        away = isinstance(found.value, Span) and found.value.relation in LOOKS_AWAY
        if away or in_brackets(tokens, found.first) or is_limit_of(tokens, found):
            return False
        later = told.place.bounds[0] > self.story.place.bounds[0]
        return later and not is_relative(tokens, found) and not is_before_that(tokens, found)

    def is_soon(self, told: Told, found: Found) -> bool:
        """Whether a day without its year is one of the next months: "landed on 3 December … started on 2 January"."""
        if self.story is None or tells_year(found.value) or max(told.place.grain, self.story.place.grain) > Grain.DAY:
            return False
        return 0 < told.place.bounds[0] - self.story.place.bounds[0] <= SOME_MONTHS

    def follow(self, told: Told, base: Interval | None, tokens: Tokens, found: Found) -> None:
        """Move the story, unless the time is told aside: a year in brackets, another year in mid-sentence.

        Two asides to about the same year are the story; one that opens a paragraph is where that paragraph is, which
        the next one need not be.
        """
        if found.which > 0 and self.headed:
            return
        self.headed = self.story is None and found.which == 0
        first = found.signal if found.signal >= 0 else found.first
        opening, self.opening, self.beside = self.opening, False, None
        if self.here is not None and base == self.here.place:
            self.here = told
            return
        if self.story is not None:
            if told.place.grain is Grain.YEAR and in_brackets(tokens, first):
                return
            changes = told.year != self.story.year and abs(told.year - self.aside) > 1
            if self.is_soon(told, found) or self.goes_on(told, base, tokens, found):
                changes = False
            if changes and not (opens_sentence(tokens, first) or opens_clause(tokens, first)):
                self.aside = told.year
                self.beside = told.place if tells_year(found.value) and told.place.grain < Grain.YEAR else None
                if opening or self.here is not None:
                    self.here = told
                return
        self.story, self.here, self.aside = told, None, NO_YEAR

    def opens_aside(self, told: Told, tokens: Tokens, found: Found) -> bool:
        """Whether a paragraph opens with what had been earlier, and goes on from there: "had landed on 8 May 1942"."""
        exact = self.opening and told.place.grain < Grain.YEAR
        return exact and self.is_flashback(told.place, tokens, found)

    def is_flashback(self, place: Interval, tokens: Tokens, found: Found) -> bool:
        """Whether a story looks back in the past perfect: "In 1812 it had begun to rumble"."""
        if self.story is None or place.start is None:
            return False
        named = tells_year(found.value)
        if (place.start.year >= self.story.year) if named else (place.bounds[0] >= self.story.place.bounds[0]):
            return False
        told = nearest(cues(tokens, found))
        return told is not None and (told.before or named) and had_been(tokens, told)
