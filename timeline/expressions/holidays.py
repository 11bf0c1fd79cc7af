"""Days that are told by name: how the date of each follows from the year. The names stand with their languages."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from attrs import frozen

from timeline.grain import Grain, Moment, month_length, nth_weekday, shift
from timeline.interval import Interval


@frozen
class Fixed:
    """The same day every year: 25 December. days: how long it lasts."""

    month: int
    day: int
    days: int = 1

    def __call__(self, year: int) -> Moment | Interval:
        return lasting(Moment(year, self.month, self.day), self.days)

    @property
    def every_year(self) -> str:
        """Month and day as in ISO 8601."""
        return f"{self.month:02}-{self.day:02}"


@frozen
class Easter:
    """So many days from Easter Sunday, western or orthodox; None outside the years 1583 to 4099.

    days: how long it lasts.
    """

    shift: int = 0
    orthodox: bool = False
    days: int = 1

    def __call__(self, year: int) -> Moment | Interval | None:
        from dateutil import easter  # comes with dateparser

        if not 1583 <= year <= 4099:
            return None
        method = easter.EASTER_ORTHODOX if self.orthodox else easter.EASTER_WESTERN
        return lasting(Moment.at(Moment.of(easter.easter(year, method)).days + self.shift), self.days)


@frozen
class Nth:
    """The n-th weekday of a month, from the end where n is negative: the fourth Thursday of November.

    shift: days from there ("Black Friday" is the day after).
    """

    number: int
    weekday: int
    month: int
    shift: int = 0

    def __call__(self, year: int) -> Moment:
        first = Moment(year, self.month).days
        day = nth_weekday(first, first + month_length(year, self.month), self.weekday, self.number)
        return Moment.at(day + self.shift)


@frozen
class Lunar:
    """A feast of a calendar that goes by the moon, from its first full day; None for years that its tables leave out.

    calendar, feast: its class and method in `holidays.calendars`; days: how long it lasts; sighted: whether it begins
    as the moon is seen, so that countries differ by a day; shift: days from there ("the eve of" it is the day before).
    """

    calendar: str
    feast: str
    days: int = 1
    sighted: bool = False
    shift: int = 0

    def __call__(self, year: int) -> Moment | Interval | None:
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return None
        first = next((day for day in feasts(self.calendar, self.feast, year) if day.year == year), None)
        if first is None:
            return None
        start = Moment.at(Moment(first.year, first.month, first.day).days + self.shift)
        return lasting(start, self.days, self.sighted)


def lasting(first: Moment, days: int, sighted: bool = False) -> Moment | Interval:
    """A day that is known, or so many of them."""
    if days == 1 and not sighted:
        return first
    return Interval(first, shift(first, Grain.DAY, days), Grain.DAY, approximate=sighted)


@lru_cache(maxsize=1024)
def feasts(calendar: str, feast: str, year: int) -> tuple[datetime.date, ...]:
    """The days of a feast in about a year, as `holidays` tells them: one, several, each with whether it is reckoned."""
    from holidays import calendars  # takes a while, and few texts name such days

    return tuple(sorted(days(getattr(getattr(calendars, calendar)(), feast)(year))))


def days(told: Any) -> Iterable[datetime.date]:
    if isinstance(told, datetime.date):
        yield told
    elif isinstance(told, Iterable):
        for one in told:
            yield from days(one)


Holiday = Fixed | Easter | Nth | Lunar
