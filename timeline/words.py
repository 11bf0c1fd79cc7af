"""An interval in plain English words, no more exact than it is.

[2021-08-01, …) throughout            since Aug 2021
(…, 2021-08-01)                       before Aug 2021
[2021-10-01, 2021-11-01)              October 2021
[2021-11-06, 2021-11-08)              6–7 Nov 2021
[2021-11-08T14:00, 14:01) about       8 Nov 2021, about 14:00
[-0043, -0042)                        44 BCE
"""

from __future__ import annotations

from attrs import frozen

from timeline.grain import Grain, Moment, shift
from timeline.interval import Interval, unit_end

UNKNOWN = "date unknown"
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@frozen
class Style:
    """short: for labels ("Oct 2021", "8 Nov ~14:00"); year: left unsaid in days and clock times of it."""

    short: bool = False
    year: int | None = None

    @property
    def about(self) -> str:
        return "~" if self.short else "about "

    def day(self, moment: Moment) -> str:
        text = f"{moment.day} {short_month(moment)}"
        return text if moment.year == self.year else f"{text} {era(moment.year)}"

    def time(self, moment: Moment, about: str = "") -> str:
        return f"{self.day(moment)}{' ' if self.short else ', '}{about}{clock(moment)}"


def words(interval: Interval | None, short: bool = False, year: int | None = None) -> str:
    """The whole interval in words; `short` for labels, where `year` is left unsaid in days and times of it."""
    if interval is None:
        return UNKNOWN
    style = Style(short, year)
    about = style.about if interval.approximate else ""
    if interval.start and interval.end:
        return closed(interval, interval.start, interval.end, about, style)
    if interval.start:
        first = bound(interval.start, interval.grain, style)
        return f"since {about}{first}" if interval.throughout else f"from {about}{first} on"
    if interval.end and interval.throughout:
        last = interval.end if interval.grain < Grain.DAY else shift(interval.end, Grain.SECOND, -1)
        return f"until {about}{bound(last, interval.grain, style)}"
    return f"before {about}{bound(interval.end, interval.grain, style)}" if interval.end else UNKNOWN


def instant(interval: Interval) -> bool:
    """Told to the minute or the second: on a chart, a point."""
    if not interval.start or not interval.end or interval.grain > Grain.MINUTE:
        return False
    return interval.end.instant - interval.start.instant <= 60


def point(interval: Interval) -> bool:
    """An instant, or "about" one clock time: what is said as one time and drawn as one point."""
    if instant(interval):
        return True
    if not (interval.approximate and interval.start and interval.end and interval.grain <= Grain.HOUR):
        return False
    return not interval.throughout and interval.end == unit_end(interval.start, interval.grain)


def closed(interval: Interval, start: Moment, end: Moment, about: str, style: Style) -> str:
    if point(interval):
        return style.time(start, about)
    if start.clock or end.clock:
        return about + times(start, end, style)
    last = shift(end, Grain.DAY, -1)
    if last < start:  # nothing in between: an empty interval still has a day
        return about + style.day(start)
    if start.day == 1 and end.day == 1:
        if start.month == 1 and end.month == 1:
            return about + years(start.year, last.year, interval.grain)
        return about + months(start, last, interval.grain, style)
    return about + days(start, last, style)


def bound(moment: Moment, grain: Grain, style: Style) -> str:
    """One end: as coarse as it was told, unless the end itself is finer ("since 15 Aug" of a month)."""
    if grain < Grain.DAY:
        return style.time(moment)
    if grain >= Grain.YEAR and (moment.month, moment.day) in ((1, 1), (12, 31)):
        return era(moment.year)
    if grain >= Grain.MONTH and (moment.day == 1 or shift(moment, Grain.DAY, 1).day == 1):
        return f"{short_month(moment)} {era(moment.year)}"
    return style.day(moment)


def times(start: Moment, end: Moment, style: Style) -> str:
    if start.days == end.days:
        return f"{style.time(start)}–{clock(end)}"
    if end.clock == 0 and end.days == start.days + 1:
        return f"{style.time(start)}–24:00"
    return f"{style.time(start)} – {style.time(end)}"


def days(first: Moment, last: Moment, style: Style) -> str:
    if first.days == last.days:
        return style.day(first)
    if first.year != last.year:
        return f"{style.day(first)} – {style.day(last)}"
    if first.month != last.month:
        return f"{first.day} {short_month(first)} – {style.day(last)}"
    return f"{first.day}–{style.day(last)}"


def months(first: Moment, last: Moment, grain: Grain, style: Style) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{short_month(first) if style.short else MONTHS[first.month - 1]} {era(first.year)}"
    if grain == Grain.QUARTER and last.month == first.month + 2:
        return f"Q{(first.month + 2) // 3} {era(first.year)}"
    if first.year != last.year:
        return f"{short_month(first)} {era(first.year)} – {short_month(last)} {era(last.year)}"
    return f"{short_month(first)}–{short_month(last)} {era(last.year)}"


def years(first: int, last: int, grain: Grain) -> str:
    if first == last:
        return era(first)
    if grain == Grain.DECADE and first > 0 and last == first + 9:
        return f"{first}s"
    if grain == Grain.CENTURY and first > 0 and last == first + 99:
        return f"{ordinal_word(first // 100 + 1)} century"
    if last < 1:
        return f"{1 - first}–{1 - last} BCE"
    return f"{era(first)}–{last}" + (" CE" if first < 1 else "")


def clock(moment: Moment) -> str:
    return f"{moment.hour:02}:{moment.minute:02}" + (f":{moment.second:02}" if moment.second else "")


def short_month(moment: Moment) -> str:
    return MONTHS[moment.month - 1][:3]


def era(year: int) -> str:
    """2021, 44 BCE; "CE" with the years that could be taken for something else."""
    if year < 1:
        return f"{1 - year} BCE"
    return str(year) if year > 99 else f"{year} CE"


def ordinal_word(number: int) -> str:
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
