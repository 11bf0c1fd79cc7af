"""Times on the clock, and their zones."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.values import Duration, Fields, o_clock
from timeline.grain import Grain

rules = Rules()
LONGEST_WAIT = 2  # hours that one counts to another: "two hours to midnight"


@rules("clock = hour12 [+] am/pm", "10 p.m.", "4+am")
def _(hour: int, half: int) -> Fields:
    return o_clock(hour).in_half(half)


@rules("clock = clock/dotclock/bareclock/military am/pm", "10:30 p.m.", "at 1000 AM CDT")
def _(clock: Fields, half: int) -> Fields | None:
    return clock.in_half(half) if clock.known["hour"] <= 12 else None


@rules(
    "clock = duration past/to/before/after clock | duration/teen/ten/number past hour12/clock",
    "five minutes to midnight",
    "20 minutes past 8",
    "ten past five",
)
def _(length: Any, *told: Any) -> Fields | None:
    """So many minutes, or an hour or two, before ("to") or after another time of the same day."""
    sign, clock = told if len(told) == 2 else (-1, *told)
    duration = length if isinstance(length, Duration) else Duration(Grain.MINUTE, length)
    if duration.grain not in (Grain.MINUTE, Grain.HOUR) or not duration.count or duration.mod or duration.more:
        return None
    if len(told) == 1 and duration.grain is Grain.HOUR and duration.count > LONGEST_WAIT:
        return None  # where hours on the clock are told as lengths are, it is from one to the other
    hour = o_clock(clock)
    minutes = round(duration.count * (60 if duration.grain is Grain.HOUR else 1)) * sign
    total = hour.known["hour"] * 60 + hour.known["minute"] + minutes
    if -12 * 60 < total < 0:
        total += 24 * 60  # before midnight
    return Fields({**hour.known, "hour": total // 60, "minute": total % 60}) if 0 <= total < 24 * 60 else None


@rules("zone = zone / zone", "8pm ET/PT")
def _(first: Fields, _second: Fields) -> Fields:
    """What is broadcast at one hour of each; the one that is named first comes first."""
    return first


@rules("zone = city zone-word", "2pm Moscow time")
def _(zone: str, word: str) -> Fields:
    return Fields.of(zone=zone)


@rules("zone = utc + clock/military/padded/number", "14:00 UTC+3", "14:00 GMT+05:30")
def _(utc: str, east: Any) -> Fields | None:
    return offset("+", east)


@rules("zone = utc - clock/number/military/padded", "9am UTC-5", "10am UTC-05:00")
def _(utc: str, west: Any) -> Fields | None:
    return offset("-", west)


@rules("clock = clock + clock/military/padded", "14:00+03:00", "14:00 +0300")
def _(clock: Fields, east: Fields) -> Fields | None:
    zone = offset("+", east)
    return zone and clock & zone


@rules("clock = clock - padded", "Thu, 11 Aug 2018 14:30:00 -0400")
def _(clock: Fields, west: Fields) -> Fields | None:
    """As mail has it, with its seconds; without them it is from one hour to another: "22:00-0600"."""
    zone = offset("-", west)
    return zone and clock & zone if "second" in clock.known else None


@rules("clock = clock/dotclock/military/padded unit/duration", "14:00 hours", "14:00 hrs", "0730 hours")
def _(clock: Fields, hours: Any) -> Fields | None:
    return clock if hours in (Grain.HOUR, Duration(Grain.HOUR, None)) else None


@rules(
    "clock = clock/dotclock/military/padded zone | clock ( zone ) | clock local-word",
    "14:00 GMT",
    "1400 GMT",
    "0900 GMT",
    "14:00 (GMT)",
    "at 06:20 local",
)
def _(clock: Fields, zone: Fields) -> Fields | None:
    return clock & zone


def offset(sign: str, told: Fields | float) -> Fields | None:
    """So many hours from UTC as a zone: `+05:30`; None where no place is so far from it."""
    hours, minutes = (told.known["hour"], told.known["minute"]) if isinstance(told, Fields) else (int(told), 0)
    return Fields.of(zone=f"{sign}{hours:02}:{minutes:02}") if hours <= 14 else None
