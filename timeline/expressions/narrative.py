"""Where a narrative is: the dates that move it, and those that it tells aside."""

from __future__ import annotations

from attrs import define, frozen

from timeline.expressions.direction import auxiliaries, cues, nearest
from timeline.expressions.grammar import Found, Grammar
from timeline.expressions.manner import tells_year
from timeline.expressions.tokens import Tokens, in_brackets, kinds_at, opens_clause, opens_sentence
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Expression

NO_YEAR = 100_000


@frozen
class Told:
    """A time and the expression that told it."""

    place: Interval
    by: Expression

    @property
    def year(self) -> int:
        return self.place.start.year if self.place.start else NO_YEAR


@define
class Narrative:
    """A history's own time: its last mention that is no aside, or the one that a paragraph opens with."""

    story: Told | None = None  # where it is
    here: Told | None = None  # where a paragraph of it is that opens with an aside
    beside: Interval | None = None  # the part of another year that was told last, aside
    aside: int = NO_YEAR  # the year of an aside that would be the story if it were told again
    opening: bool = True  # whether the paragraph has told no time yet

    @property
    def seen_from(self) -> Told | None:
        return self.here or self.story

    def enter_paragraph(self) -> None:
        """Come to the next paragraph, which may open with an aside of its own."""
        self.here, self.opening = None, True

    def follow(self, told: Told, base: Interval | None, found: Found, tokens: Tokens) -> None:
        """Move the story, unless the time is told aside: a year in brackets, another year in mid-sentence.

        Two asides to about the same year are the story; one that opens a paragraph is where that paragraph is, which
        the next one need not be.
        """
        first = found.signal if found.signal >= 0 else found.first
        opening, self.opening, self.beside = self.opening, False, None
        if self.here is not None and base == self.here.place:
            self.here = told
            return
        if self.story is not None:
            if told.place.grain is Grain.YEAR and in_brackets(tokens, first):
                return
            changes = told.year != self.story.year and abs(told.year - self.aside) > 1
            if changes and not (opens_sentence(tokens, first) or opens_clause(tokens, first)):
                self.aside = told.year
                self.beside = told.place if tells_year(found.value) and told.place.grain < Grain.YEAR else None
                if opening or self.here is not None:
                    self.here = told
                return
        self.story, self.here, self.aside = told, None, NO_YEAR

    def is_flashback(self, place: Interval, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a story looks back in the past perfect: "In 1812 it had begun to rumble"."""
        if self.story is None or place.grain is not Grain.YEAR or place.bounds[0] >= self.story.place.bounds[0]:
            return False
        told = nearest(cues(tokens, found, language))
        if told is None:
            return False
        return "perfect cue" in kinds_at(tokens, told.place, language) | auxiliaries(tokens, told.place, language)
