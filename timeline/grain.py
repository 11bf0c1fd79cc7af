"""Civil moments and the grains they are counted in, from 9999 BCE to 9999 CE.

Years are astronomical: 1 is 1 CE, 0 is 1 BCE, -43 is 44 BCE. The calendar is the proleptic
Gregorian one of ISO 8601. Nothing here knows what time it is now.

Decades, centuries and millennia are the years that share their first digits, as "the 1990s" and
TIMEX3's "19" count them, and are counted away from the turn of the era on both sides of it: "BC04"
is 499 to 400 BCE (years -498 to -399), and the first on either side lacks the year 0 that no
calendar of that time had (1 to 9 CE, 9 to 1 BCE).
"""

from __future__ import annotations

import functools
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import IntEnum
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from timeline.errors import ZoneError

if TYPE_CHECKING:
    import pendulum

YEARS = range(-9998, 10_000)


class Grain(IntEnum):
    """The size of the calendar unit that a moment or interval is told in, finest first."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    PART = 3  # of a day: a morning, a night
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14

    @property
    def word(self) -> str:
        """Its name in lower case: "month"."""
        return self.name.lower()


DAY, WEEK, YEAR = Grain.DAY, Grain.WEEK, Grain.YEAR  # read often below, and slower as attributes
DAYS = {Grain.DAY: 1, Grain.WEEKEND: 7, Grain.WEEK: 7}
MONTHS = {
    Grain.MONTH: 1,
    Grain.SEASON: 3,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
    Grain.MILLENNIUM: 12_000,
}
SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600, Grain.PART: 21_600}
EPOCH = date(1970, 1, 1).toordinal()
FIRST, LAST = 1 - EPOCH, date.max.toordinal() - EPOCH  # the days that the standard library knows
MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month: 29 for February 2024."""
    return 29 if month == 2 and is_leap(year) else MONTH_DAYS[month - 1]


def ordinal(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01, negative before it (the day-count algorithm of Neri and Schneider)."""
    if 1 <= year <= 9999 and 1 <= day <= 28:
        return date(year, month, day).toordinal() - EPOCH  # the same, three times as fast
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719_468


def civil(days: int) -> tuple[int, int, int]:
    """(year, month, day) of a day counted from 1970-01-01: the inverse of `ordinal`."""
    if FIRST <= days <= LAST:
        day_of = date.fromordinal(days + EPOCH)
        return day_of.year, day_of.month, day_of.day
    era, day = divmod(days + 719_468, 146_097)
    year_of_era = (day - day // 1460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year_of_era + year_of_era // 4 - year_of_era // 100
    month = (5 * day + 2) // 153
    return (
        year_of_era + era * 400 + (month >= 10),
        month + 3 if month < 10 else month - 9,
        day - (153 * month + 2) // 5 + 1,
    )


@frozen(eq=False)
class Moment:
    """A point of civil time, to the second; `zone` is an IANA name, an offset such as "+03:00", or None.

    Moments compare by the instant they name. One without a zone is compared as it stands on the clock.
    So 14:00+03:00 equals 11:00+00:00: a cache keyed by a moment has to hold its zone beside it.
    Raises ValueError for a month or a day that no year has; that the month has that day, and a clock time its range,
    `parse_iso` and `Moment.at` see to.
    """

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0
    zone: str | None = None

    def __attrs_post_init__(self) -> None:
        if not (0 < self.month < 13 and 0 < self.day < 32):
            raise ValueError(f"no such day: month {self.month}, day {self.day}")

    @classmethod
    def of(cls, value: date | datetime) -> Moment:
        """From a date, a datetime or a pendulum value; the zone is kept."""
        if not isinstance(value, datetime):
            return cls(value.year, value.month, value.day)
        zone = zone_name(value)
        moment = cls(value.year, value.month, value.day, value.hour, value.minute, value.second, zone)
        if zone and value.fold and moment.offset != offset_seconds(value):
            # The second run of an hour that the clock shows twice: only the offset can tell.
            return evolve(moment, zone=offset_name(offset_seconds(value)))
        return moment

    @classmethod
    def at(cls, days: int, seconds: int = 0, zone: str | None = None) -> Moment:
        """From days since 1970-01-01 and seconds of that day (or beyond it)."""
        if not 0 <= seconds < 86_400:
            days += seconds // 86_400
            seconds %= 86_400
        year, month, day = civil(days)
        return cls(year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60, zone)

    @property
    def days(self) -> int:
        """Days since 1970-01-01."""
        return ordinal(self.year, self.month, self.day)

    @property
    def clock(self) -> int:
        """Seconds since midnight."""
        return self.hour * 3600 + self.minute * 60 + self.second

    @property
    def weekday(self) -> int:
        """1 for Monday … 7 for Sunday (ISO 8601)."""
        return (self.days + 3) % 7 + 1

    @property
    def instant(self) -> int:
        """Seconds since 1970-01-01T00:00 UTC; of the clock's own face where no zone is known."""
        local = self.days * 86_400 + self.clock
        return local if self.zone is None else local - self.offset

    @property
    def offset(self) -> int:
        """Seconds east of UTC at this moment, daylight saving included; 0 without a zone.

        Where the clock shows an hour twice, its first run is meant; an hour that it leaves out is
        counted as if it had not yet been put forward.
        """
        if self.zone is None:
            return 0
        return zone_offset(self.zone, (self.year, self.month, self.day, self.hour, self.minute))

    def isoformat(self) -> str:
        """`2021-11-08T14:00:00+03:00`; `-0043-03-15T00:00:00` for the Ides of March, 44 BCE."""
        return f"{self.date_text()}T{self.hour:02}:{self.minute:02}:{self.second:02}{self.offset_text()}"

    def date_text(self) -> str:
        """The day alone: `2021-11-08`, `-0043-03-15`."""
        return f"{year_text(self.year)}-{self.month:02}-{self.day:02}"

    def offset_text(self) -> str:
        """The offset from UTC: `+03:00`; "" without a zone."""
        if self.zone is None:
            return ""
        return offset_name(self.offset)

    def to_datetime(self) -> datetime:
        """A standard datetime, aware where the zone is known. Raises ValueError outside years 1 to 9999."""
        info = zone_info(self.zone) if self.zone else None
        return datetime(self.year, self.month, self.day, self.hour, self.minute, self.second, tzinfo=info)

    def to_pendulum(self) -> pendulum.DateTime:
        """A pendulum DateTime, aware where the zone is known. Raises ValueError outside years 1 to 9999."""
        import pendulum  # heavy: only at the edge

        return pendulum.instance(self.to_datetime(), tz=None)

    def in_zone(self, zone: str) -> Moment:
        """The same instant on another zone's clock; one without a zone is taken to be there already.

        In the second run of an hour that the clock shows twice, the offset stands for the zone's name.
        Raises ZoneError where there is no such zone.
        """
        if self.zone is None or self.zone == zone:
            zone_info(zone)
            return evolve(self, zone=zone)
        instant = self.instant
        moment = Moment.at(0, instant + instant_offset(zone, instant), zone)
        if moment.instant == instant:
            return moment
        return evolve(moment, zone=offset_name(instant_offset(zone, instant)))

    def __str__(self) -> str:
        return self.isoformat()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Moment):
            return NotImplemented
        mine, its = comparable(self, other)
        return mine == its

    def __lt__(self, other: Moment) -> bool:
        if not isinstance(other, Moment):
            return NotImplemented
        mine, its = comparable(self, other)
        return mine < its

    def __le__(self, other: Moment) -> bool:
        if not isinstance(other, Moment):
            return NotImplemented
        mine, its = comparable(self, other)
        return mine <= its

    def __gt__(self, other: Moment) -> bool:
        return other < self if isinstance(other, Moment) else NotImplemented

    def __ge__(self, other: Moment) -> bool:
        return other <= self if isinstance(other, Moment) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.instant)


def comparable(a: Moment, b: Moment) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What the order of two moments rests on: their instants, or the clock's face where neither has a zone."""
    if a.zone is None and b.zone is None:
        return (
            (a.year, a.month, a.day, a.hour, a.minute, a.second),
            (b.year, b.month, b.day, b.hour, b.minute, b.second),
        )
    return (a.instant,), (b.instant,)


def floor(moment: Moment, grain: Grain) -> Moment:
    """The start of the unit that holds the moment: 2021-11-08 by MONTH is 2021-11-01.

    Weeks start on Monday; the WEEKEND of a day is the Saturday of its ISO week; a SEASON is
    meteorological (March, June, September, December); a PART of a day is a quarter of it; decades and
    longer as the head of this file says.
    """
    year, month, zone = moment.year, moment.month, moment.zone
    if grain <= DAY:
        if grain == DAY:
            return Moment(year, month, moment.day, 0, 0, 0, zone)
        seconds = moment.clock - moment.clock % SECONDS[grain]
        return Moment(year, month, moment.day, seconds // 3600, seconds // 60 % 60, seconds % 60, zone)
    if grain <= WEEK:
        days = moment.days
        return Moment.at(monday(days) + (5 if grain == Grain.WEEKEND else 0), 0, zone)
    if grain < YEAR:
        early = 1 if grain == Grain.SEASON else 0  # seasons run a month ahead of quarters
        months = year * 12 + month - 1 + early
        year, month = divmod(months - months % MONTHS[grain] - early, 12)
        return Moment(year, month + 1, 1, 0, 0, 0, zone)
    if grain > YEAR:
        year = floor_year(year, MONTHS[grain] // 12)
    return Moment(year, 1, 1, 0, 0, 0, zone)


def floor_year(year: int, size: int) -> int:
    """The first of the 10, 100 or 1000 years that share their first digits: 1990 for 1999, -498 for -450."""
    if year > 0:
        return max(year - year % size, 1)
    before = 1 - year  # counted BCE, as its digits are
    return 1 - (before - before % size + size - 1)


def shift(moment: Moment, grain: Grain, count: int) -> Moment:
    """The moment moved by whole units; a day that the target month lacks becomes its last day.

    Hours are the clock's own: across a change to summer time, one hour after 01:30 is 02:30.
    """
    months = MONTHS.get(grain)
    if months is not None:
        year, month, day = moment.year, moment.month, moment.day
        if months % 12:
            year, month = divmod(year * 12 + month - 1 + count * months, 12)
            month += 1
        else:
            year += count * months // 12
        if day > 28:
            day = min(day, month_length(year, month))
        return Moment(year, month, day, moment.hour, moment.minute, moment.second, moment.zone)
    days = DAYS.get(grain)
    if days is None:
        return Moment.at(moment.days, moment.clock + count * SECONDS[grain], moment.zone)
    day = moment.day + count * days
    if 1 <= day <= 28:
        return Moment(moment.year, moment.month, day, moment.hour, moment.minute, moment.second, moment.zone)
    return Moment.at(moment.days + count * days, moment.clock, moment.zone)


def iso_week(moment: Moment) -> tuple[int, int]:
    """(ISO year, week) of a day: (2021, 44) for 7 November 2021."""
    thursday = moment.days - moment.weekday + 4
    year = civil(thursday)[0]
    return year, (thursday - ordinal(year, 1, 1)) // 7 + 1


def week_start(year: int, week: int) -> Moment:
    """The Monday of an ISO week."""
    fourth = ordinal(year, 1, 4)
    return Moment.at(monday(fourth) + 7 * (week - 1))


def monday(days: int) -> int:
    """The Monday of a day's week, both counted from 1970-01-01."""
    return days - (days + 3) % 7


def nth_weekday(first: int, end: int, weekday: int, number: int) -> int:
    """The n-th day of a weekday, 1 for Monday, from a first day on, or with a negative n before an end.

    All days are counted from 1970-01-01; the one found may lie beyond the other bound.
    """
    if number > 0:
        return first + (weekday - 1 - (first + 3)) % 7 + 7 * (number - 1)
    return end - 1 - (end - 1 + 3 - (weekday - 1)) % 7 + 7 * (number + 1)


def year_text(year: int) -> str:
    """Four digits, with a sign before the year 0: `2021`, `0044`, `-0043`."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def zone_name(value: datetime) -> str | None:
    """The IANA name behind an aware datetime where it has one, else its offset; None if it is naive."""
    if value.utcoffset() is None:
        return None
    name = getattr(value.tzinfo, "key", None) or getattr(value.tzinfo, "zone", None)  # zoneinfo's, pytz's
    return str(name) if name else offset_name(offset_seconds(value))


def offset_name(seconds: int) -> str:
    """`+03:00` for 10,800 seconds east of UTC; to the minute, as ISO 8601 has it."""
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"


def offset_seconds(value: datetime) -> int:
    return int((value.utcoffset() or timedelta()).total_seconds())


@functools.lru_cache(maxsize=4096)
def zone_offset(zone: str, shown: tuple[int, int, int, int, int]) -> int:
    """Seconds east of UTC when a zone's clock shows this year, month, day, hour and minute.

    Raises ZoneError where there is no such zone.
    """
    year, month, day, hour, minute = shown
    return offset_seconds(datetime(known_year(year), month, day, hour, minute, tzinfo=clock_rules(zone)))


@functools.lru_cache(maxsize=4096)
def instant_offset(zone: str, instant: int) -> int:
    """Seconds east of UTC in a zone at an instant (seconds since 1970-01-01T00:00 UTC)."""
    utc = Moment.at(0, instant)
    known = datetime(known_year(utc.year), utc.month, utc.day, utc.hour, utc.minute, utc.second, tzinfo=UTC)
    return offset_seconds(known.astimezone(clock_rules(zone)))


def known_year(year: int) -> int:
    """A year of the same calendar in which the standard library can look an offset up, a day's margin kept."""
    return year if 2 <= year <= 9998 else 400 + year % 400 if year < 2 else 9200 + year % 400


@functools.lru_cache(maxsize=1024)
def clock_rules(name: str) -> tzinfo:
    """The offsets of a zone by its IANA name or offset. Raises ZoneError where there is none."""
    offset = re.fullmatch(r"([+-])([01]\d|2[0-3]):?([0-5]\d)?", name)
    if offset:
        sign, hours, minutes = offset.groups()
        span = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-span if sign == "-" else span)
    from zoneinfo import ZoneInfo  # only those who meet a named zone pay for it

    try:
        return ZoneInfo(name)
    except Exception as error:  # it raises half a dozen types for a malformed key
        wanted = "an IANA name such as Europe/Warsaw or an offset such as +02:00"
        raise ZoneError(f"no time zone {name!r}: expected {wanted}") from error


def zone_info(name: str) -> tzinfo:
    """The zone as people give and get it: pendulum's, with the rules of `clock_rules`. Raises ZoneError."""
    rules = clock_rules(name)
    if isinstance(rules, timezone):
        return rules
    import pendulum  # heavy: texts that tell of zones by the dozen need their offsets only

    return pendulum.timezone(name)


def parse_iso(text: str) -> tuple[Moment, Grain]:
    """A moment and its grain from ISO 8601: `2021`, `2021-11`, `2021-11-08`, `2021-11-08T14:00[:00][Z|+03:00]`.

    Raises ValueError for any other text.
    """
    match = ISO.fullmatch(text.strip())
    if not match:
        raise ValueError(f"not a date of ISO 8601: {text!r}")
    parts = [int(part) for part in match.groups()[:6] if part]
    zone = match["zone"]
    if zone:
        zone = "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
    year, month, day, hour, minute, second = (*parts, *(0, 1, 1, 0, 0, 0)[len(parts) :])
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        raise ValueError(f"no such day: {text!r}")
    moment = Moment(year, month, day, hour, minute, second, zone)
    if moment.clock > 86_400 or moment.minute > 59 or moment.second > 59:
        raise ValueError(f"no such time of day: {text!r}")
    if moment.hour == 24:
        moment = Moment.at(moment.days + 1, 0, zone)
    grain = (Grain.YEAR, Grain.MONTH, Grain.DAY, Grain.HOUR, Grain.MINUTE, Grain.SECOND)[len(parts) - 1]
    return moment, grain


ISO = re.compile(
    r"(-?\d{4})(?:-(\d\d)(?:-(\d\d)"
    r"(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?P<zone>Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?)?",
    re.ASCII,
)
