"""Days that are told by name: how the date of each follows from the year. The names stand with their languages."""

from __future__ import annotations

from attrs import frozen

from timeline.grain import Moment, month_length, nth_weekday


@frozen
class Fixed:
    """The same day every year: 25 December."""

    month: int
    day: int

    def __call__(self, year: int) -> Moment:
        return Moment(year, self.month, self.day)


@frozen
class Easter:
    """So many days from Easter Sunday, western or orthodox; None outside the years 1583 to 4099."""

    days: int = 0
    orthodox: bool = False

    def __call__(self, year: int) -> Moment | None:
        from dateutil import easter  # comes with dateparser

        if not 1583 <= year <= 4099:
            return None
        method = easter.EASTER_ORTHODOX if self.orthodox else easter.EASTER_WESTERN
        return Moment.at(Moment.of(easter.easter(year, method)).days + self.days)


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


Holiday = Fixed | Easter | Nth
