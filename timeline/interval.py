"""Intervals of time: half-open, open-ended where the text leaves them so, and never more exact than it.

Spelled as EDTF (ISO 8601-2, levels 0 to 2) and as TIMEX3 values (TimeML, ISO 24617-1), and compared
by Allen's thirteen relations (Maintaining Knowledge about Temporal Intervals, CACM 1983).
"""

from __future__ import annotations

from enum import Enum
from functools import cached_property, lru_cache
from math import inf

from attrs import evolve, frozen

from timeline.grain import MONTHS, Grain, Moment, floor, iso_week, shift, year_text


class Allen(Enum):
    """How one interval lies to another; the value is the usual letter, `i` marking the inverse."""

    BEFORE = "b"
    MEETS = "m"
    OVERLAPS = "o"
    STARTS = "s"
    DURING = "d"
    FINISHES = "f"
    EQUAL = "e"
    AFTER = "bi"
    MET_BY = "mi"
    OVERLAPPED_BY = "oi"
    STARTED_BY = "si"
    CONTAINS = "di"
    FINISHED_BY = "fi"

    @property
    def inverse(self) -> Allen:
        """The relation from the other interval to this one: AFTER for BEFORE."""
        if self is Allen.EQUAL:
            return self
        letter = self.value
        return Allen(letter[:-1] if letter.endswith("i") else letter + "i")


@frozen(cache_hash=True, slots=False)  # with slots, a cached property slows every attribute down
class Interval:
    """Half-open `[start, end)`; a missing end is open and is None; an instant starts where it ends.

    grain: the unit it was told in ("October 2021" is a month, not the first of October).
    approximate: "around", "about", "early": the ends are the reader's guess.
    throughout: it lasted all that time ("since August"), rather than happened some time within ("in October").
    Raises ValueError where the end comes before the start.
    """

    start: Moment | None
    end: Moment | None
    grain: Grain = Grain.DAY
    approximate: bool = False
    throughout: bool = False

    def __attrs_post_init__(self) -> None:
        start, end = self.start, self.end
        if start is None or end is None:
            return
        # On one clock its face decides: 02:59 of an hour that summer time leaves out is no later than 03:00.
        if face(end) < face(start) if start.zone == end.zone else end < start:
            raise ValueError(f"an interval ends before it starts: [{start}, {end})")

    @classmethod
    def unit(cls, moment: Moment, grain: Grain) -> Interval:
        """The calendar unit that holds the moment: all of 2021-11 for any of its days."""
        if grain < Grain.DAY:
            start = floor(moment, grain)
            return cls(start, unit_end(start, grain), grain)
        return days_unit(moment.year, moment.month, moment.day, moment.zone, grain)

    @property
    def zone(self) -> str | None:
        """Where its clock stands, as `Moment.zone` has it; None where no zone is known."""
        bound = self.start or self.end
        return bound.zone if bound else None

    @cached_property
    def bounds(self) -> tuple[float, float]:
        """Start and end as instants in seconds, infinite where open."""
        first = self.start.instant if self.start else -inf
        last = self.end.instant if self.end else inf
        return first, max(first, last)  # in an hour that summer time leaves out nothing lasts

    @property
    def edtf(self) -> str:
        """`2021-08/..`, `2021-10`, `2021-11-06/2021-11-07`, `2021-11-08~`; "" where nothing is known.

        Never more exact than EDTF can say: of times of day it has only the exact minute or second, so
        an hour, a morning and "around 2pm" are their day (the last marked `~`); weeks, and decades BCE,
        are told by their first and last day or year, and so is a season that is only approximate.
        """
        start, end, grain = self.start, self.end, self.grain
        mark = "~" if self.approximate else ""
        if start is None or end is None:
            first = edtf_bound(start, grain) + mark if start else ".."
            last = edtf_bound(last_second(end), grain) + mark if end else ".."
            return f"{first}/{last}" if start or end else ""
        if not mark and grain <= Grain.MINUTE and end <= unit_end(start, grain):
            return start.isoformat()
        name = "" if mark and grain in UNMARKED else edtf_unit(start, grain)
        if name and end == unit_end(start, grain) and start == floor(start, grain):
            return name + mark
        first = edtf_bound(start, grain)
        last = edtf_bound(last_second(end) if start < end else end, grain)
        return first + mark if first == last else f"{first}{mark}/{last}{mark}"

    def relation(self, other: Interval) -> Allen:
        """Which of Allen's thirteen relations holds from this interval to the other: always exactly one.

        An instant lies in the half-open interval that it starts (STARTS), and behind the one that it
        ends (MET_BY); two open starts, and two open ends, count as the same.
        """
        (a, b), (c, d) = self.bounds, other.bounds
        if a == c:
            return Allen.EQUAL if b == d else Allen.STARTS if b < d else Allen.STARTED_BY
        if b <= c:
            return Allen.MEETS if b == c else Allen.BEFORE
        if d <= a:
            return Allen.MET_BY if d == a else Allen.AFTER
        if b == d:
            return Allen.FINISHES if a > c else Allen.FINISHED_BY
        if a < c:
            return Allen.OVERLAPS if b < d else Allen.CONTAINS
        return Allen.DURING if b < d else Allen.OVERLAPPED_BY

    def in_zone(self, zone: str) -> Interval:
        """The same instants on another zone's clock."""
        return evolve(
            self,
            start=self.start and self.start.in_zone(zone),
            end=self.end and self.end.in_zone(zone),
        )


@lru_cache(maxsize=4096)
def days_unit(year: int, month: int, day: int, zone: str | None, grain: Grain) -> Interval:
    """The unit, a day or longer, that holds a day; kept, because an article's times are of the same few."""
    start = floor(Moment(year, month, day, zone=zone), grain)
    return Interval(start, unit_end(start, grain), grain)


UNMARKED = (Grain.SEASON, Grain.QUARTER, Grain.HALF, Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM)
QUARTERS = ("NI", "MO", "AF", "EV")


def face(moment: Moment) -> tuple[int, ...]:
    """What the clock and calendar show."""
    return moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second


def last_second(end: Moment) -> Moment:
    """The last second of an interval that ends here."""
    return shift(end, Grain.SECOND, -1)


def last_unit(limit: Interval) -> Interval:
    """What an interval ends with that has no start: the Friday of "until Friday", the moment of "until 5pm"."""
    assert limit.end is not None
    # "Until 5pm" ends at five, "until Friday" with the day.
    start = limit.end if limit.grain <= Grain.MINUTE else shift(limit.end, limit.grain, -1)
    return Interval(start, unit_end(start, limit.grain), limit.grain, limit.approximate)


def unit_end(start: Moment, grain: Grain) -> Moment:
    """Where the unit that starts here ends."""
    if grain == Grain.WEEKEND:
        return shift(start, Grain.DAY, 2)
    end = shift(start, grain, 1)
    if grain > Grain.YEAR and -1000 < start.year < 2:
        return floor(end, grain)  # the first decade, century and millennium of either era are a year short
    return end


def edtf_bound(moment: Moment, grain: Grain) -> str:
    """An end of an EDTF interval, told in years, months or days as its grain allows."""
    if grain < Grain.MONTH:
        return moment.date_text()
    if grain < Grain.YEAR:
        return moment.date_text()[:-3]
    return year_text(moment.year)


def edtf_unit(start: Moment, grain: Grain) -> str:
    """The EDTF name of one calendar unit, or "" where the standard has none (weeks, times of day, decades BCE)."""
    if grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        return edtf_bound(start, grain)
    year = year_text(start.year)
    if grain > Grain.YEAR:
        digits = 4 - (grain - Grain.YEAR)
        # A name such as "000X" would take in the year 0, and "-048X" counts from another year than "the 480s BC".
        return year[:digits] + "X" * (4 - digits) if start.year >= MONTHS[grain] // 12 else ""
    if grain == Grain.SEASON:
        return f"{year}-{20 + start.month // 3}"
    if grain == Grain.QUARTER:
        return f"{year}-{33 + (start.month - 1) // 3}"
    if grain == Grain.HALF:
        return f"{year}-{40 + (start.month - 1) // 6}"
    return ""


def timex3(moment: Moment, grain: Grain) -> str:
    """The TIMEX3 value of the unit that holds the moment: `2021-W44-WE`, `2021-11-08T14:00`, `199`, `BC0044`.

    Years BCE are spelled as HeidelTime and the WikiWars corpora do, decades and longer by their first
    digits: `BC048` for the 480s BC, `BC04` for the 5th century BC as `19` is the 20th CE. A quarter of a
    day is TNI, TMO, TAF or TEV.
    """
    if grain == Grain.DAY:
        return day_text(moment)
    if grain <= Grain.PART:
        clock = f"{moment.hour:02}:{moment.minute:02}:{moment.second:02}"
        told = QUARTERS[moment.hour // 6] if grain == Grain.PART else clock[: 8 - 3 * grain]
        return f"{day_text(moment)}T{told}"
    if grain <= Grain.WEEK:
        week_year, week = iso_week(moment)
        return f"{era_year(week_year)}-W{week:02}" + ("-WE" if grain == Grain.WEEKEND else "")
    year, month = moment.year, moment.month
    if grain == Grain.MONTH:
        return f"{era_year(year)}-{month:02}"
    if grain == Grain.SEASON:  # a winter goes by the year that it begins in
        return f"{era_year(year - (month < 3))}-{('WI', 'SP', 'SU', 'FA')[month // 3 % 4]}"
    if grain == Grain.QUARTER:
        return f"{era_year(year)}-Q{(month + 2) // 3}"
    if grain == Grain.HALF:
        return f"{era_year(year)}-H{(month + 5) // 6}"
    text = era_year(year)
    return text[: len(text) - (grain - Grain.YEAR)]


def day_text(moment: Moment) -> str:
    return f"{era_year(moment.year)}-{moment.month:02}-{moment.day:02}"


def era_year(year: int) -> str:
    """A year as TIMEX3 has it: `2021`, `BC0044` for -43."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"
