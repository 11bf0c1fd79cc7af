"""Times on the clock, and their zones."""

from __future__ import annotations

from typing import Any

from timeline.expressions.grammar import Rules
from timeline.expressions.values import Duration, Fields
from timeline.grain import Grain

rules = Rules()


@rules("clock = hour12 [+] am/pm", "10 p.m.", "4+am")
def _(hour: int, half: int) -> Fields:
    return Fields.of(hour=hour % 12 + half, minute=0)


@rules("clock = clock/dotclock/bareclock am/pm", "10:30 p.m.")
def _(clock: Fields, half: int) -> Fields | None:
    hour = clock.known["hour"]
    return Fields({**clock.known, "hour": hour % 12 + half}) if hour <= 12 else None


@rules("zone = city zone-word", "2pm Moscow time")
def _(zone: str, word: str) -> Fields:
    return Fields.of(zone=zone)


@rules("zone = utc + clock/military/number", "14:00 UTC+3", "14:00 GMT+05:30")
def _(utc: str, east: Any) -> Fields | None:
    return offset("+", east)


@rules("zone = utc - number/military", "9am UTC-5")
def _(utc: str, west: Any) -> Fields | None:
    return offset("-", west)


@rules("clock = clock + clock/military", "14:00+03:00", "14:00 +0300")
def _(clock: Fields, east: Fields) -> Fields | None:
    zone = offset("+", east)
    return zone and clock & zone


@rules("clock = clock/dotclock unit/duration", "14:00 hours", "14:00 hrs")
def _(clock: Fields, hours: Any) -> Fields | None:
    return clock if hours in (Grain.HOUR, Duration(Grain.HOUR, None)) else None


@rules("clock = clock/dotclock/military zone | clock ( zone )", "14:00 GMT", "1400 GMT", "14:00 (GMT)")
def _(clock: Fields, zone: Fields) -> Fields | None:
    return clock & zone


def offset(sign: str, told: Fields | float) -> Fields | None:
    """So many hours from UTC as a zone: `+05:30`; None where no place is so far from it."""
    hours, minutes = (told.known["hour"], told.known["minute"]) if isinstance(told, Fields) else (int(told), 0)
    return Fields.of(zone=f"{sign}{hours:02}:{minutes:02}") if hours <= 14 else None
