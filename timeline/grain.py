"""Civil moments and the grains they are counted in, from 9999 BCE to 9999 CE.

Years are astronomical: 1 is 1 CE, 0 is 1 BCE, -43 is 44 BCE. The calendar is the proleptic
Gregorian one of ISO 8601. Nothing here knows what time it is now.
"""

from __future__ import annotations

import functools
import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from enum import IntEnum

from attrs import evolve, frozen

from timeline.errors import ZoneError

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
        return self.name.lower()


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
MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month: 29 for February 2024."""
    return 29 if month == 2 and is_leap(year) else MONTH_DAYS[month - 1]


def ordinal(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01, negative before it (the day-count algorithm of Neri and Schneider)."""
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719_468


def civil(days: int) -> tuple[int, int, int]:
    """(year, month, day) of a day counted from 1970-01-01: the inverse of `ordinal`."""
    era, day = divmod(days + 719_468, 146_097)
    year_of_era = (day - day // 1460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year_of_era + year_of_era // 4 - year_of_era // 100
    month = (5 * day + 2) // 153
    return (
        year_of_era + era * 400 + (month >= 10),
        month + 3 if month < 10 else month - 9,
        day - (153 * month + 2) // 5 + 1,
    )


@functools.total_ordering
@frozen(eq=False)
class Moment:
    """A point of civil time, to the second; `zone` is an IANA name, an offset such as "+03:00", or None.

    Moments compare by the instant they name. One without a zone is compared as it stands on the clock.
    """

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0
    zone: str | None = None

    @classmethod
    def of(cls, value: date | datetime) -> Moment:
        """From a date, a datetime or a pendulum value; the zone is kept."""
        if not isinstance(value, datetime):
            return cls(value.year, value.month, value.day)
        return cls(
            value.year, value.month, value.day, value.hour, value.minute, value.second, zone_name(value)
        )

    @classmethod
    def at(cls, days: int, seconds: int = 0, zone: str | None = None) -> Moment:
        """From days since 1970-01-01 and seconds of that day (or beyond it)."""
        more, seconds = divmod(seconds, 86_400)
        minutes, second = divmod(seconds, 60)
        return cls(*civil(days + more), minutes // 60, minutes % 60, second, zone)

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
        return self.days * 86_400 + self.clock - self.offset

    @property
    def offset(self) -> int:
        """Seconds east of UTC at this moment, daylight saving included; 0 without a zone."""
        if self.zone is None:
            return 0
        year = min(max(self.year, 1), 9999)
        civil_time = datetime(year, self.month, min(self.day, month_length(year, self.month)), self.hour, self.minute)
        return int((zone_info(self.zone).utcoffset(civil_time) or timedelta()).total_seconds())

    def isoformat(self) -> str:
        """`2021-11-08T14:00:00+03:00`; `-0043-03-15T00:00:00` for the Ides of March, 44 BCE."""
        return f"{self.date_text()}T{self.hour:02}:{self.minute:02}:{self.second:02}{self.offset_text()}"

    def date_text(self) -> str:
        return f"{year_text(self.year)}-{self.month:02}-{self.day:02}"

    def offset_text(self) -> str:
        if self.zone is None:
            return ""
        minutes = self.offset // 60
        return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"

    def to_datetime(self) -> datetime:
        """A standard datetime, aware where the zone is known. Raises ValueError outside years 1 to 9999."""
        info = zone_info(self.zone) if self.zone else None
        return datetime(self.year, self.month, self.day, self.hour, self.minute, self.second, tzinfo=info)

    def in_zone(self, zone: str) -> Moment:
        """The same instant on another zone's clock; one without a zone is taken to be there already."""
        if self.zone is None or self.zone == zone:
            return evolve(self, zone=zone)
        utc = Moment.at(0, self.instant)
        shifted = Moment.at(0, utc.instant + evolve(utc, zone=zone).offset, zone)
        # The offset is looked up by civil time, so ask once more where the first guess crossed a change.
        return Moment.at(0, utc.instant + shifted.offset, zone)

    def __str__(self) -> str:
        return self.isoformat()

    def __eq__(self, other: object) -> bool:
        return self.instant == other.instant if isinstance(other, Moment) else NotImplemented

    def __lt__(self, other: Moment) -> bool:
        return self.instant < other.instant if isinstance(other, Moment) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.instant)


def floor(moment: Moment, grain: Grain) -> Moment:
    """The start of the unit that holds the moment: 2021-11-08 by MONTH is 2021-11-01.

    Weeks start on Monday; the WEEKEND of a day is the Saturday of its ISO week; a SEASON is
    meteorological (March, June, September, December); decades and centuries start in years that
    end in 0 and 00, as "the 1990s" and TIMEX3's "19" count them.
    """
    zone = moment.zone
    if grain <= Grain.PART:
        return Moment.at(moment.days, moment.clock - moment.clock % SECONDS[grain], zone)
    if grain == Grain.DAY:
        return Moment.at(moment.days, 0, zone)
    if grain <= Grain.WEEK:
        monday = moment.days - moment.weekday + 1
        return Moment.at(monday + (5 if grain == Grain.WEEKEND else 0), 0, zone)
    early = 1 if grain == Grain.SEASON else 0  # seasons run a month ahead of quarters
    months = moment.year * 12 + moment.month - 1 + early
    year, month = divmod(months - months % MONTHS[grain] - early, 12)
    return Moment(year, month + 1, 1, zone=zone)


def shift(moment: Moment, grain: Grain, count: int) -> Moment:
    """The moment moved by whole units; a day that the target month lacks becomes its last day."""
    if grain in SECONDS:
        return Moment.at(moment.days, moment.clock + count * SECONDS[grain], moment.zone)
    if grain in DAYS:
        return Moment.at(moment.days + count * DAYS[grain], moment.clock, moment.zone)
    year, month = divmod(moment.year * 12 + moment.month - 1 + count * MONTHS[grain], 12)
    return evolve(moment, year=year, month=month + 1, day=min(moment.day, month_length(year, month + 1)))


def iso_week(moment: Moment) -> tuple[int, int]:
    """(ISO year, week) of a day: (2021, 44) for 7 November 2021."""
    thursday = moment.days - moment.weekday + 4
    year = civil(thursday)[0]
    return year, (thursday - ordinal(year, 1, 1)) // 7 + 1


def week_start(year: int, week: int) -> Moment:
    """The Monday of an ISO week."""
    fourth = Moment(year, 1, 4)
    return Moment.at(fourth.days - fourth.weekday + 1 + 7 * (week - 1))


def year_text(year: int) -> str:
    """Four digits, with a sign before the year 0: `2021`, `0044`, `-0043`."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def zone_name(value: datetime) -> str | None:
    """The IANA name behind an aware datetime where it has one, else its offset; None if it is naive."""
    if value.tzinfo is None:
        return None
    name = getattr(value.tzinfo, "key", None)
    return str(name) if name else value.isoformat()[-6:]


@functools.lru_cache(maxsize=1024)
def zone_info(name: str) -> tzinfo:
    """The rules of a zone by its IANA name or offset. Raises ZoneError where there is none."""
    offset = re.fullmatch(r"([+-])([01]\d|2[0-3]):?([0-5]\d)?", name)
    if offset:
        sign, hours, minutes = offset.groups()
        span = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-span if sign == "-" else span)
    import pendulum  # heavy: only those who meet a named zone pay for it

    try:
        return pendulum.timezone(name)
    except Exception as error:  # zoneinfo raises half a dozen types for a malformed key
        wanted = "an IANA name such as Europe/Warsaw or an offset such as +02:00"
        raise ZoneError(f"no time zone {name!r}: expected {wanted}") from error


def parse_iso(text: str) -> tuple[Moment, Grain]:
    """A moment and its grain from ISO 8601: `2021`, `2021-11`, `2021-11-08`, `2021-11-08T14:00[:00][Z|+03:00]`.

    Raises ValueError for any other text.
    """
    match = ISO.fullmatch(text.strip())
    if not match:
        raise ValueError(f"not a date of ISO 8601: {text!r}")
    parts = [int(part) for part in match.groups()[:6] if part]
    zone = "+00:00" if match["zone"] == "Z" else match["zone"]
    moment = Moment(*parts, zone=zone)
    if moment.month not in range(1, 13) or not 1 <= moment.day <= month_length(moment.year, moment.month):
        raise ValueError(f"no such day: {text!r}")
    if moment.hour > 24 or moment.minute > 59 or moment.second > 59:
        raise ValueError(f"no such time of day: {text!r}")
    grain = (Grain.YEAR, Grain.MONTH, Grain.DAY, Grain.HOUR, Grain.MINUTE, Grain.SECOND)[len(parts) - 1]
    return moment, grain


ISO = re.compile(
    r"(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?)?)?"
)
