"""Intervals of time: half-open, open-ended where the text leaves them so, and never more exact than it.

Spelled as EDTF (ISO 8601-2, levels 0 to 2) and as TIMEX3 values (TimeML, ISO 24617-1), and compared
by Allen's thirteen relations (Maintaining Knowledge about Temporal Intervals, CACM 1983).
"""

from __future__ import annotations

from enum import Enum
from math import inf

from attrs import evolve, frozen

from timeline.grain import Grain, Moment, floor, iso_week, shift, year_text


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
        if self is Allen.EQUAL:
            return self
        letter = self.value
        return Allen(letter[:-1] if letter.endswith("i") else letter + "i")


@frozen
class Interval:
    """Half-open `[start, end)`; a missing end is open and is None.

    grain: the unit it was told in ("October 2021" is a month, not the first of October).
    approximate: "around", "about", "early": the ends are the reader's guess.
    throughout: it lasted all that time ("since August"), rather than happened some time within ("in October").
    """

    start: Moment | None
    end: Moment | None
    grain: Grain = Grain.DAY
    approximate: bool = False
    throughout: bool = False

    @classmethod
    def unit(cls, moment: Moment, grain: Grain) -> Interval:
        """The calendar unit that holds the moment: all of 2021-11 for any of its days."""
        start = floor(moment, grain)
        return cls(start, unit_end(start, grain), grain)

    @property
    def zone(self) -> str | None:
        bound = self.start or self.end
        return bound.zone if bound else None

    @property
    def bounds(self) -> tuple[float, float]:
        """Start and end as instants in seconds, infinite where open."""
        return (
            self.start.instant if self.start else -inf,
            self.end.instant if self.end else inf,
        )

    @property
    def edtf(self) -> str:
        """`2021-08/..`, `2021-10`, `2021-11-06/2021-11-07`, `2021-11-08~`; "" where nothing is known.

        EDTF has no approximate time of day: there the day stands for it, marked as approximate.
        """
        if self.start is None and self.end is None:
            return ""
        mark = "~" if self.approximate else ""
        if self.start and self.end:
            if not mark and self.grain <= Grain.MINUTE and self.start.days == self.end.days:
                return self.start.isoformat()
            if self.end == unit_end(self.start, self.grain) and self.start == floor(self.start, self.grain):
                name = edtf_unit(self.start, self.grain)
                if name:
                    return name + mark
        first = edtf_bound(self.start, self.grain) if self.start else ""
        last = edtf_bound(shift(self.end, Grain.SECOND, -1), self.grain) if self.end else ""
        if first == last:
            return first + mark
        return f"{first + mark if first else '..'}/{last + mark if last else '..'}"

    def relation(self, other: Interval) -> Allen:
        """Which of Allen's thirteen relations holds from this interval to the other."""
        (a, b), (c, d) = self.bounds, other.bounds
        if b <= c and (a, b) != (c, d):
            return Allen.MEETS if b == c else Allen.BEFORE
        if d <= a and (a, b) != (c, d):
            return Allen.MET_BY if d == a else Allen.AFTER
        if a == c:
            return Allen.EQUAL if b == d else Allen.STARTS if b < d else Allen.STARTED_BY
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


def unit_end(start: Moment, grain: Grain) -> Moment:
    """Where the unit that starts here ends."""
    return shift(start, Grain.DAY, 2) if grain == Grain.WEEKEND else shift(start, grain, 1)


def edtf_bound(moment: Moment, grain: Grain) -> str:
    """An end of an EDTF interval, told in years, months or days as its grain allows."""
    if grain >= Grain.YEAR:
        return year_text(moment.year)
    if grain >= Grain.MONTH:
        return f"{year_text(moment.year)}-{moment.month:02}"
    return moment.date_text()


def edtf_unit(start: Moment, grain: Grain) -> str:
    """The EDTF name of one calendar unit, or "" where the standard has none (weeks, decades BCE)."""
    year = year_text(start.year)
    if grain == Grain.SEASON:
        return f"{year}-{21 + (start.month // 3 - 1) % 4}"
    if grain == Grain.QUARTER:
        return f"{year}-{33 + (start.month - 1) // 3}"
    if grain == Grain.HALF:
        return f"{year}-{40 + (start.month - 1) // 6}"
    if grain > Grain.YEAR and start.year >= 0:
        digits = {Grain.DECADE: 3, Grain.CENTURY: 2, Grain.MILLENNIUM: 1}[grain]
        return year[:digits] + "X" * (4 - digits)
    if grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        return edtf_bound(start, grain)
    return ""


def timex3(moment: Moment, grain: Grain) -> str:
    """The TIMEX3 value of the unit that holds the moment: `2021-W44-WE`, `2021-11-08T14:00`, `199`, `BC0044`."""
    if moment.year < 1:
        era = f"BC{1 - moment.year:04}"
        if grain >= Grain.DECADE:
            return era[: 6 - (grain - Grain.YEAR)]
        return era + timex3(evolve(moment, year=2000 + moment.year % 400), grain)[4:]
    year = f"{moment.year:04}"
    match grain:
        case Grain.SECOND:
            return f"{moment.date_text()}T{moment.hour:02}:{moment.minute:02}:{moment.second:02}"
        case Grain.MINUTE:
            return f"{moment.date_text()}T{moment.hour:02}:{moment.minute:02}"
        case Grain.HOUR | Grain.PART:
            return f"{moment.date_text()}T{moment.hour:02}"
        case Grain.DAY:
            return moment.date_text()
        case Grain.WEEK | Grain.WEEKEND:
            week_year, week = iso_week(moment)
            return f"{year_text(week_year)}-W{week:02}" + ("-WE" if grain == Grain.WEEKEND else "")
        case Grain.MONTH:
            return moment.date_text()[:-3]
        case Grain.SEASON:
            return f"{year}-{('WI', 'SP', 'SU', 'FA')[moment.month // 3 % 4]}"
        case Grain.QUARTER:
            return f"{year}-Q{(moment.month + 2) // 3}"
        case Grain.HALF:
            return f"{year}-H{(moment.month + 5) // 6}"
        case _:
            return year[: 4 - (grain - Grain.YEAR)]
