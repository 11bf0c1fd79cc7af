"""An interval, a tick, a count in the words of the reader's language, no more exact than it is.

Dates follow CLDR (through Babel): its patterns for each language, its month names in the case that the
phrase asks for, its ranges, its plurals. What CLDR does not say ("since", "about") stands in `locales/`.
Babel's own formatting ends at the year 1; here the patterns are filled from Moments, so 44 BCE has words.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from attrs import frozen

from timeline.chart.locales import Catalog, catalog
from timeline.grain import Grain, Moment, shift
from timeline.interval import Interval
from timeline.words import point

if TYPE_CHECKING:
    from babel import Locale

Tokens = tuple[tuple[str, Any], ...]
WIDE = {3: "abbreviated", 4: "wide", 5: "narrow"}


@functools.cache
def wording(locale: str) -> Wording:
    """The words of a locale: "en", "en-US", "pl". Raises LanguageError where there are none."""
    from babel import Locale

    found, cldr = catalog(locale)
    return Wording(found, Locale.parse(cldr))


@frozen(eq=False)
class Wording:
    """How one locale says things."""

    catalog: Catalog
    locale: Locale

    @property
    def tag(self) -> str:
        """For `lang="…"`."""
        return self.catalog.tag

    @property
    def rtl(self) -> bool:
        return str(self.locale.text_direction) == "rtl"

    def ui(self, key: str, **facts: str | int) -> str:
        """A phrase of the page; `n` picks its plural."""
        phrase = self.catalog.words[key]
        if isinstance(phrase, dict):
            form = str(self.locale.plural_form(int(facts["n"])))
            phrase = phrase.get(form, phrase["other"])
        return phrase.format(**facts) if facts else phrase

    # ---- moments

    def say(self, moment: Moment, skeleton: str, in_phrase: bool = False, era: bool = True) -> str:
        """The moment in a CLDR skeleton ("yMMMd"); in_phrase: months as they stand inside one ("od sierpnia")."""
        return self.fill(pattern(self.locale, skeleton), moment, in_phrase, era)

    def fill(self, tokens: Tokens, moment: Moment, in_phrase: bool = False, era: bool = True) -> str:
        text = "".join(
            token if kind == "chars" else self.field(token[0], token[1], moment, in_phrase, era)
            for kind, token in tokens
        )
        return text.replace("\u2009", " ").replace("\u202f", " ")

    def field(self, letter: str, size: int, moment: Moment, in_phrase: bool, era: bool) -> str:
        """One field of a CLDR pattern."""
        if letter == "y":
            return self.year(moment.year) if era else str(counted(moment.year))
        if letter in "ML":
            return self.month(moment, size, "stand-alone" if letter == "L" and not in_phrase else "format")
        if letter in "Ec":
            return str(self.locale.days["format"][WIDE.get(size, "abbreviated")][moment.weekday - 1])
        if letter in "Qq":
            quarter = (moment.month + 2) // 3
            return str(quarter).zfill(size) if size < 3 else str(self.locale.quarters["format"]["abbreviated"][quarter])
        if letter in "abB":
            return str(self.locale.day_periods["format"]["abbreviated"]["am" if moment.hour < 12 else "pm"])
        hour = {"H": moment.hour, "k": moment.hour or 24, "K": moment.hour % 12, "h": moment.hour % 12 or 12}
        number = {"d": moment.day, "m": moment.minute, "s": moment.second, **hour}.get(letter)
        return "" if number is None else str(number).zfill(size)

    def month(self, moment: Moment, size: int, context: str) -> str:
        if size < 3:
            return str(moment.month).zfill(size)
        return str(self.locale.months[context][WIDE[size]][moment.month])

    def year(self, year: int) -> str:
        """2021, 44 BCE; "CE" with the years that could be taken for something else."""
        if year > 99:
            return str(year)
        era = self.catalog.eras[year > 0] if self.catalog.eras else str(self.locale.eras["abbreviated"][int(year > 0)])
        return self.catalog.era_year.format(year=counted(year), era=era)

    def clock(self, moment: Moment) -> str:
        formats = self.locale.time_formats
        return self.fill(tokens(str(formats["medium" if moment.second else "short"].pattern)), moment)

    def clock_end(self, start: Moment, end: Moment) -> str:
        """Midnight at the end of the same day is 24:00 where hours are counted so."""
        short = str(self.locale.time_formats["short"].pattern)
        return "24:00" if end.clock == 0 and end.days > start.days and "H" in short else self.clock(end)

    def day(self, moment: Moment, year: int | None = None, in_phrase: bool = False) -> str:
        return self.say(moment, "MMMd" if moment.year == year else "yMMMd", in_phrase)

    def span(self, first: Moment, last: Moment, skeleton: str) -> str:
        """From one to another in one CLDR range: "6–7 Nov 2021"."""
        differ = "y" if first.year != last.year else "M" if first.month != last.month else "d"
        parts = (self.locale.interval_formats.get(skeleton) or {}).get(differ)
        both = first.year < 1 and last.year < 1
        if not parts or (first.year < 1) != (last.year < 1):
            glue = str(self.locale.interval_formats[None])
            ends = self.say(first, skeleton), self.say(last, skeleton)
            return glue.format(*ends).replace("\u2009", " ").replace("\u202f", " ")
        left = self.fill(tokens(parts[0]), first, era=not both)
        one = left.rstrip(" –")
        if left == f"{one} – " and " " not in one:
            left = f"{one}–"  # a number up to another stands close to its dash; CLDR 48 has blanks there, too
        return left + self.fill(tokens(parts[1]), last)

    # ---- intervals

    def words(self, interval: Interval | None, short: bool = False, year: int | None = None) -> str:
        """The whole interval; `short` for labels, where `year` is left unsaid in days and times of it."""
        if interval is None or not (interval.start or interval.end):
            return self.ui("unknown")
        if interval.start and interval.end:
            said = Said(self, short, year, interval.approximate)
            return said.closed(interval, interval.start, interval.end)
        return self.catalog.together(self.half_open(interval, short, year))

    def half_open(self, interval: Interval, short: bool, year: int | None) -> str:
        """An interval with one end."""
        said = Said(self, short, year, interval.approximate, in_phrase=True)
        if interval.start:
            return self.ui("since" if interval.throughout else "from").format(
                said.about(said.bound(interval.start, interval.grain))
            )
        assert interval.end
        if interval.throughout:
            last = interval.end if interval.grain < Grain.DAY else shift(interval.end, Grain.SECOND, -1)
            return self.ui("until").format(said.about(said.bound(last, interval.grain)))
        said = Said(self, short, year, interval.approximate)
        return self.ui("before").format(said.about(said.bound(interval.end, interval.grain)))


@frozen
class Said:
    """One interval on its way into words."""

    wording: Wording
    short: bool
    year: int | None
    approximate: bool
    in_phrase: bool = False

    def about(self, text: str) -> str:
        return self.wording.ui("about_short" if self.short else "about").format(text) if self.approximate else text

    @property
    def inside(self) -> bool:
        """Months take the case that a preposition asks for."""
        return self.in_phrase or (self.approximate and not self.short)

    def day(self, moment: Moment) -> str:
        return self.wording.day(moment, self.year, self.inside)

    def glued(self, day: str, time: str) -> str:
        if self.short:
            return f"{day} {time}"
        return str(self.wording.locale.datetime_formats["medium"]).replace("'", "").format(time, day)

    def time(self, moment: Moment) -> str:
        return self.glued(self.day(moment), self.about(self.wording.clock(moment)))

    def bound(self, moment: Moment, grain: Grain) -> str:
        """One end: as coarse as it was told, unless the end itself is finer ("since 15 Aug" of a month)."""
        if grain < Grain.DAY:
            return self.glued(self.day(moment), self.wording.clock(moment))
        if grain >= Grain.YEAR and (moment.month, moment.day) in ((1, 1), (12, 31)):
            return self.wording.say(moment, "y")
        if grain >= Grain.MONTH and (moment.day == 1 or shift(moment, Grain.DAY, 1).day == 1):
            return self.wording.say(moment, "yMMM" if self.short else "yMMMM", self.inside)
        return self.day(moment)

    def closed(self, interval: Interval, start: Moment, end: Moment) -> str:
        if point(interval):
            return self.time(start)
        if start.clock or end.clock:
            return self.about(self.times(start, end))
        last = shift(end, Grain.DAY, -1)
        if last < start:  # nothing in between: an empty interval still has a day
            return self.about(self.day(start))
        if start.day == 1 and end.day == 1:
            if start.month == 1 and end.month == 1:
                return self.about(self.years(start, last, interval.grain))
            return self.about(self.months(start, last, interval))
        return self.about(self.days(start, last))

    def times(self, start: Moment, end: Moment) -> str:
        if start.days == end.days or (end.clock == 0 and end.days == start.days + 1):
            return self.glued(self.day(start), f"{self.wording.clock(start)}–{self.wording.clock_end(start, end)}")
        first, last = (self.glued(self.day(m), self.wording.clock(m)) for m in (start, end))
        return f"{first} – {last}"

    def days(self, first: Moment, last: Moment) -> str:
        if first.days == last.days:
            return self.day(first)
        known = first.year == last.year == self.year
        return self.wording.span(first, last, "MMMd" if known else "yMMMd")

    def months(self, first: Moment, last: Moment, interval: Interval) -> str:
        if (first.year, first.month) == (last.year, last.month):
            return self.wording.say(first, "yMMM" if self.short else "yMMMM", self.inside)
        if interval.grain == Grain.QUARTER and last.month == first.month + 2:
            return self.wording.say(first, "yQQQ")
        return self.wording.span(first, last, "yMMM")

    def years(self, first: Moment, last: Moment, grain: Grain) -> str:
        catalog = self.wording.catalog
        if first.year == last.year:
            return self.wording.say(first, "y")
        if grain == Grain.DECADE and first.year > 0 and last.year == first.year + 9 and catalog.decade:
            return catalog.decade.format(first.year)
        if grain == Grain.CENTURY and first.year > 0 and last.year == first.year + 99 and catalog.century:
            return catalog.century(first.year // 100 + 1)
        return self.wording.span(first, last, "y")


def counted(year: int) -> int:
    """A year as its era counts it."""
    return year if year > 0 else 1 - year


@functools.cache
def tokens(text: str) -> Tokens:
    """A CLDR pattern as text and fields."""
    from babel.dates import tokenize_pattern

    return tuple(tokenize_pattern(text))


@functools.cache
def pattern(locale: Locale, skeleton: str) -> Tokens:
    """The locale's pattern for a skeleton, or for the nearest one that it has."""
    from babel.dates import match_skeleton

    known = locale.datetime_skeletons
    name = skeleton if skeleton in known else match_skeleton(skeleton, known)
    return tokens(str(known[name].pattern if name else skeleton))
