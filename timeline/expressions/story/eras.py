"""What is long past only because its text tells of such times: "In 525 BC … In the 4th century", "AD 410 … In 455"."""

from __future__ import annotations

import re

from attrs import define, evolve

from timeline.expressions.grammar import Found
from timeline.expressions.rules.calendar import before_christ
from timeline.expressions.standing.extents import replaced, without_last
from timeline.expressions.standing.misreadings import counts_nothing
from timeline.expressions.tokens import Tokens, at_pause
from timeline.expressions.values import Approx, Early, Fields, Neighbour, Pair, Phase, Range, plain, tells_only
from timeline.grain import Grain
from timeline.interval import Interval

EARLY = 1000  # before it, years look like other numbers
NEAR_ERA = 500  # years
NEAR_YEARS = 200  # between years BCE, of which only the first says so
PLURAL = frozenset({"measure", "plural noun", "plural cue"})
MONTHS, SEASONS = frozenset({"month", "wmonth"}), frozenset({"season", "wseason"})
CERTAIN = frozenset({"in", "by", "since", "until"}) | MONTHS
LAST = frozenset({"to", "until", "and"})
WHO = frozenset({"the", "a", "possessive", "pronoun"})
FEWEST = 3  # of those that are certain, in a text that tells of such times
NUMBERS, LATER = frozenset({"early-year"}), frozenset({"year"})


@define
class Eras:
    """The years before 1000 that have been told."""

    bce: int | None = None  # the year or century last told, where it is one before Christ
    early: int | None = None  # the year before 1000 last told
    late: bool = False  # whether a later one has been told

    def tell(self, place: Interval, said: bool) -> None:
        """said: whether its year is."""
        if place.start is None:
            return
        year = place.start.year
        if year <= 0 or place.grain >= Grain.YEAR:
            self.bce = year if year <= 0 else None
        if year < EARLY:
            self.early = year
        elif said:
            self.late = True

    def placed(self, tokens: Tokens, found: Found, story: bool) -> Found | None:
        """In its age: a century or a year BCE where the text is there; None for a number that is no year.

        A story that has told no year yet may begin with one before 1000; elsewhere one must have been told for certain.
        """
        value, inner = found.value, plain(found.value)
        if "early-year" in tokens.kinds(found.last):
            return self.of_number(tokens, found, story and not self.late)
        if tells_only(inner, "century") and self.bce is not None:
            before = before_christ(inner)
            said = inner.known["century"] < 0 or "era" in tokens.kinds(found.last)
            if not said and abs(before.known["century"] - self.bce) <= NEAR_ERA:
                return evolve(found, value=replaced(value, inner, before))
        return found

    def of_number(self, tokens: Tokens, found: Found, opening: bool) -> Found | None:
        """What ends with a number, as a year where it is one; opening: whether the first of a story is to be told."""
        value, inner = found.value, plain(found.value)
        if isinstance(inner, Neighbour):
            return self.of_year(tokens, found, inner, opening)
        alone = counts_nothing(tokens, found.last)
        if isinstance(value, Range | Pair) and isinstance(value.first, Early) and isinstance(value.last, Early):
            first, last = self.year(value.first.number), self.year(value.last.number)
            if first is None or last is None or (found.which and not alone):
                return None
            return evolve(found, value=evolve(value, first=Fields.of(year=first), last=Fields.of(year=last)))
        if not isinstance(inner, Early):
            return found
        year = self.year(inner.number)
        if year is None and opening and inner is value:
            year = inner.number  # "founded in 529", but "by 529"
        if year is None or not alone or not is_year_by_context(tokens, found):
            return None
        return evolve(found, value=replaced(value, inner, Fields.of(year=year)))

    def of_year(self, tokens: Tokens, found: Found, value: Neighbour, opening: bool) -> Found:
        """A day, month or season of a year of that age; without its number where that is none: "in August 410 men"."""
        number = value.value.known["year"] if isinstance(value.value, Fields) else 0
        year, alone = self.year(number), counts_nothing(tokens, found.last)
        if alone and year is None and (opening or self.early is not None):
            year = number
        if year is None or not (alone or not precedes_plural(tokens, found)):
            return without_last(tokens, found, value, "no year before 1000 is told of")
        whole = value.alone & Fields.of(year=year) if isinstance(value.alone, Fields) else None
        return evolve(found, value=replaced(found.value, value, whole or value.value))

    def year(self, number: int) -> int | None:
        """A number as a year of the age that the text tells of, if it does: 0 is 1 BCE."""
        if self.bce is not None and abs(1 - number - self.bce) <= NEAR_YEARS:
            return 1 - number
        return number if self.early is not None and abs(number - self.early) <= NEAR_ERA else None


def is_year_by_context(tokens: Tokens, found: Found) -> bool:
    """Whether a number is a year by what stands before it: "the siege of 717", not "a fleet of 300"."""
    if isinstance(found.value, Approx | Phase):
        return "to" not in tokens.values(found.last + 2)  # "about 350 to restore it"
    if "of" not in tokens.kinds(found.signal):
        return True
    return "the" in tokens.kinds(found.signal - 4)  # blanks and a noun stand between


def precedes_plural(tokens: Tokens, found: Found) -> bool:
    """Whether a number may count what follows: "in August 410 ships"."""
    after, named = tokens.word(found.last + 2), tokens.values(found.last + 2)
    month = found.last - found.first == 2  # but "the treaty of 2 September 911 names", "the summer of 626 Avars"
    return (month and after.islower() and after.endswith("s")) or not PLURAL.isdisjoint(named)


def first_early(tokens: Tokens) -> int | None:
    """The first year before 1000 of a text that tells several for certain, and no more later ones."""
    numbers = tokens.language.alphabet.chars_with(NUMBERS)
    places = [match.start() for match in re.finditer(f"[{numbers}]", tokens.chars)] if numbers else []
    years = {place: certain for place in places if (certain := certainty(tokens, place))}
    later = sum(map(tokens.chars.count, tokens.language.alphabet.chars_with(LATER)))
    return int(tokens.words[min(years)]) if sum(years.values()) >= max(FEWEST, later) else None


def certainty(tokens: Tokens, place: int) -> int:
    """Whether a number is a year by what stands around it: "in August 410 the", "In 455, they"; 2 for a whole date."""
    before, earlier = (tokens.kinds(place - back) for back in (2, 4))  # blanks stand between
    after, then = tokens.word(place + 2), tokens.values(place + 2)
    alone = counts_nothing(tokens, place)
    if not MONTHS.isdisjoint(before) and "dom" in earlier:
        return 2 if alone or PLURAL.isdisjoint(then) else 0
    if "by" in before and at_pause(tokens, place):
        return 0  # "rose by 150."
    if "early-year" in earlier and not LAST.isdisjoint(before):
        who = after.istitle() or not WHO.isdisjoint(then)
        return int(alone and who and not at_pause(tokens, place))  # "From 535 to 554 the", not "rose from 300 to 410."
    if not MONTHS.isdisjoint(before) and tokens.words[place + 1 : place + 2] == [","]:
        return 0  # "in January 114, in February 120"
    season = "of" in before and not SEASONS.isdisjoint(earlier)
    named = after.istitle() and not after.endswith("s")  # "In February 842 Charles", but "In May 300 Americans"
    return int((season or not CERTAIN.isdisjoint(before)) and (alone or named))
