"""What a token that begins with a digit can be, by its shape: 8, 2021, 2pm, 8/11/2021, 1990s, 14-го, 三十五."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.expressions.numerals import GROUPS, PAIR, POWERS, counted, figures
from timeline.expressions.values import Early, Fields
from timeline.grain import Grain, month_length

# A token of every shape that texts are full of.
SHAPES = (
    "0 7 10 20 28 45 75 100 120 212 475 1066 1230 1985 1999 2021 0730 5,000 2.5 2.30 7:30 1/2 2/3 6/5 5/6 1990s 8th 2pm"
).split()
ZULU = Fields.of(zone="+00:00")
INTEGER = re.compile(r"(\d+)(-?[^\W\d_]*|[a-z]\.[a-z]\.?)")
CLOCK = re.compile(r"(\d{1,2})([:.])(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?([^\W\d_]*|[a-z]\.[a-z]\.?)")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:(\d\d))?(Z)?")  # the same without its marks
NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)")
YEAR_FIRST = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})")
QUARTERED = re.compile(r"([1-4])[qQ](?:FY)?(\d{4}|\d\d)|(\d{4})[qQ]([1-4])")
HALVED = re.compile(r"([12])H(?:FY)?(\d\d)")
FISCAL = re.compile(r"(?:Q([1-4])|H([12]))FY(\d\d)")
DATED = re.compile(r"(\d{1,2})([a-zA-Z]{3})(\d{4}|\d\d)")  # 16MAR2026
WEEK = re.compile(r"(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])(?:-([1-7]))?")
MONTHLY = re.compile(r"(\d{1,2})/((?:19|20)\d\d)")  # 11/2021
SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
OF_THE_DAY = "o'clock of 24"
FULL_HOURS = frozenset({"o'clock", OF_THE_DAY})
GROUPED = re.compile(r"\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:\.\d{3}){1,5}")  # longer ones are no figures
CHAINED = re.compile(r"(\d{1,3})([a-zA-Z]+)(\d{1,2})([a-zA-Z]*)")
MEASURED = re.compile(r"(\d{1,9}[.,]\d{1,9})([^\W\d_]+)")
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
DATED_BY = frozenset({"dom", "hour", "year", "modern"})  # what a number with its ending is: 14-го, 1991-й
DECIMAL = re.compile(r"\d{1,15}[.,]\d{1,15}")


def shapes(token: str, suffixes: Mapping[str, str]) -> dict[str, Any]:
    """Every kind that a token which begins with a digit can be, by its shape; empty for none."""
    if match := INTEGER.fullmatch(token):
        digits, suffix = match.groups()
        if suffix:
            return suffixed(digits, suffix.lower(), suffixes) if len(digits) <= 9 else {}
        return integer(digits)
    if GROUPED.fullmatch(token):
        return {"count": float(re.sub(r"\D", "", token))}
    if match := ISO.fullmatch(token) or COMPACT.fullmatch(token):
        fields = iso_fields(match)
        return {"isodate" if match[4] is None else "isotime": fields} if fields else {}
    if token.endswith(("'s", "’s")):
        return {"decade": Fields.of(decade=int(token[:2]))}
    if match := CLOCK.fullmatch(token):
        return on_clock(match, suffixes)
    if match := HALVED.fullmatch(token):
        return {"isodate": Fields.of(half=int(match[1]), yy=int(match[2]))}
    if match := QUARTERED.fullmatch(token):
        quarter = Fields.of(quarter=int(match[1] or match[4]))
        year = match[2] or match[3]
        told = quarter & (Fields.of(year=int(year)) if len(year) == 4 else Fields.of(yy=int(year)))
        return {"isodate": told} if told else {}
    if (match := DATED.fullmatch(token)) and (kind := suffixes.get(match[2].lower(), "")).startswith("month "):
        year = Fields.of(year=int(match[3])) if len(match[3]) == 4 else Fields.of(yy=int(match[3]))
        real = 1 <= int(match[1]) <= 31
        return {"isodate": Fields.of(month=int(kind[6:]), day=int(match[1])) & year} if real else {}
    if match := CHAINED.fullmatch(token):  # 1h30m
        kinds = [suffixes.get(match[group].lower(), "") for group in (2, 4)]
        if kinds[0] in FULL_HOURS and not match[4]:  # 8h30, as the French write it
            clock = clock_fields(int(match[1]), int(match[3]), None) if len(match[3]) == 2 else None
            return {"clock": of_the_day(clock, kinds[0])} if clock else {}
        hours = kinds[0] == "unit hour" and (kinds[1] in ("unit minute", "minutes behind hours") or not match[4])
        if hours and not match[4] and 12 < int(match[1]) < 24 and len(match[3]) == 2:
            clock = clock_fields(int(match[1]), int(match[3]), None)  # 18h00, as the French write it
            return {"clock": clock} if clock else {}
        return {"quantity": (int(match[1]) + int(match[3]) / 60, Grain.HOUR)} if hours else {}
    if match := MEASURED.fullmatch(token):
        kind = suffixes.get(match[2].lower(), "")
        count = float(match[1].replace(",", "."))
        if kind.startswith("power "):
            return {"number": round(count * int(kind[6:]))}
        return {"quantity": (count, Grain[kind[5:].upper()])} if kind.startswith("unit ") else {}
    if match := NUMERIC.fullmatch(token):
        year = Fields.of(year=int(match[4])) if len(match[4]) == 4 else Fields.of(yy=int(match[4]))
        date = in_figures(int(match[1]), int(match[3]), year)
        exact = match[2] == "/" or len(match[4]) == 4 or len(match[1]) == len(match[3]) == 2  # 1.2.10 is a version
        return {"numdate" if exact else "daymonth": date} if date else {}
    if match := YEAR_FIRST.fullmatch(token):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        real = 1 <= month <= 12 and 1 <= day <= month_length(year, month)
        return {"isodate": Fields.of(year=year, month=month, day=day)} if real else {}
    if match := WEEK.fullmatch(token):
        fields = Fields.of(year=int(match[1]), week=int(match[2]))
        return {"isodate": fields & Fields.of(weekday=int(match[3])) if match[3] else fields}
    if match := MONTHLY.fullmatch(token):
        return {"isodate": Fields.of(year=int(match[2]), month=int(match[1]))} if 1 <= int(match[1]) <= 12 else {}
    if match := SHORT.fullmatch(token):
        return slashed(int(match[1]), int(match[2]))
    if DECIMAL.fullmatch(token):
        return {"decimal": float(token.replace(",", "."))}
    return {}


def on_clock(match: re.Match[str], suffixes: Mapping[str, str]) -> dict[str, Any]:
    """`14:30`, `8.30`, `7:30p`: an hour with its minutes, or a number with a point."""
    hour, mark, minute, second, suffix = match.groups()
    clock = clock_fields(int(hour), int(minute), int(second) if second else None)
    if clock is None:
        return {"decimal": float(match[0])} if DECIMAL.fullmatch(match[0]) else {}
    if not suffix and mark == ":":
        return {"clock": clock}
    if not suffix:
        padded = hour[0] == "0" and len(hour) == 2  # 08.00 is no number
        return {"dotclock": clock} | ({} if padded else {"decimal": float(f"{hour}.{minute}")})
    if suffix == "Z":
        return {"clock": clock & ZULU}
    kind = suffixes.get(suffix.lower(), "")
    if mark == ":":
        kind = kind.removesuffix(" of a clock")  # 7:30p, but "flat 8a", "sold at 8p"
    if kind == "unit hour" and mark == ":":
        return {"clock": clock}
    if kind == "ish":
        return {"ish": clock}
    return {"clock": meridiem(clock, kind)} if kind in ("am", "pm") and meridiem(clock, kind) else {}


def slashed(first: int, second: int) -> dict[str, Any]:
    """`8/11`, a day and a month; `5/6`, also two days with a night between them; `3/4`, a fraction or such days."""
    days = {"two-doms": Fields.of(day=first)} if 1 < first + 1 == second <= 31 else {}
    part = first < second in (2, 3, 4)
    return days | ({"fraction": first / second} if part else daymonth(first, second))


def integer(digits: str) -> dict[str, Any]:
    value, length = int(digits[:18]), len(digits)
    padded = length == 4 and digits[0] == "0"  # 0730 is no number
    kinds: dict[str, Any] = {"number": value} if length <= 9 and not padded else {}
    if length <= 2:
        if 1 <= value <= 31:
            kinds["dom"] = Fields.of(day=value)
        if value <= 24:
            kinds["hour"] = value
        if 1 <= value <= 12:
            kinds["hour12"] = value
        if length == 2:
            kinds["yy"] = value
    elif length == 4:
        if 1000 <= value < 2200:
            kinds["year"] = Fields.of(year=value)
            if 1800 <= value < 2100:
                kinds["modern"] = kinds["year"]
        clock = clock_fields(value // 100, value % 100, None)
        if clock:
            kinds["padded" if padded else "military"] = clock
    if length == 3 and digits[0] != "0":
        kinds["early-year"] = Early(value)
    if length == 3 and value % 100 < 60 and 1 <= value // 100 <= 12:
        kinds["bareclock"] = clock_fields(value // 100, value % 100, None)
    return kinds


def ideographic(numeral: str) -> dict[str, Any]:
    """Every kind that a number in ideographs can be.

    Two figures that rise are a guess, 三四 is three or four; others, like 九八, are a year of its century.
    """
    written = figures(numeral)
    if written and len(written) == 2 and "0" < written[0] < written[1]:
        return {"either": (int(written[0]), int(written[1])), "yy": int(written)}
    named = {"number", "hour", "hour12"} if numeral[0] in PAIR else {"number", "dom", "hour", "hour12"}
    if written:
        kinds, named = integer(written), named | {"yy", "year", "modern"}
    else:
        value = counted(numeral)
        if value is None:
            return {}
        kinds = integer(str(value))
        if value >= 100 and {*numeral} <= POWERS.keys() | GROUPS.keys():
            kinds, named = {**kinds, "power": value}, named | {"power"}
    return {kind: told for kind, told in kinds.items() if kind in named}


def suffixed(digits: str, suffix: str, suffixes: Mapping[str, str]) -> dict[str, Any]:
    """`8th`, `2pm`, `1990s`, `430pm`, `10min`, `14-го`, `90-х`: by the kind that the language gives the suffix."""
    kind, value = suffixes.get(suffix, ""), int(digits)
    if suffix == "z" and len(digits) == 4:
        clock = clock_fields(*divmod(value, 100), None)
        return {"clock": clock & ZULU} if clock else {}
    if suffix in FRACTIONS:
        return {"decimal": value + FRACTIONS[suffix]}
    if kind == "ordinal":
        day = Fields.of(day=value)
        return {"ordinal": value} | ({"nth": day, "monthday": day} if 1 <= value <= 31 else {})
    if kind == "inflected plural" and (value % 10 or not value):
        return {"number": value}  # 2-х
    if kind.startswith("inflected"):
        decade = {"decade": Fields.of(decade=value)} if value and not value % 10 and kind != "inflected" else {}
        own = {one: told for one, told in integer(digits).items() if one in DATED_BY} | {"ordinal": value}
        return decade if kind == "inflected plural" else own | decade
    if kind in ("am", "pm"):
        hour, minute = (value, 0) if value <= 24 else divmod(value, 100)
        clock = meridiem(clock_fields(hour, minute, None), kind)
        return {"clock": clock} if clock else {}
    if kind.endswith(" of a clock"):
        clock = meridiem(clock_fields(value, 0, None), kind.partition(" ")[0]) if value <= 12 else None
        return {"lettered": clock} if clock else {}
    if kind.startswith("month "):
        return {"isodate": Fields.of(month=int(kind[6:]), day=value)} if 1 <= value <= 31 else {}
    if kind == "plural" and digits == "00":
        return {"decade": Fields.of(decade=2000)}
    if kind == "plural":
        if value % 10 or value < 10:
            return {}
        if value == 10:  # "ran it in 10s", but "the 10s"
            return {"early-decade": Fields.of(decade=2010), "quantity": (value, Grain.SECOND)}
        kind = "early-decade" if 100 <= value < 1000 else "decade"
        return {kind: Fields.of(decade=value)} | ({"hundred": Fields.of(century=value)} if value % 100 == 0 else {})
    if kind == "unit hour" and len(digits) == 4:
        clock = clock_fields(*divmod(value, 100), None)
        return {"clock": clock} if clock else {}
    if kind == "minutes behind hours":
        return {"minutes": value, "aged": (value, Grain.MINUTE)} if value < 60 else {}
    if kind.startswith("aged "):
        return {"aged": (value, Grain[kind[5:].upper()])}
    if kind.startswith("unit "):
        return {"quantity": (value, Grain[kind[5:].upper()])}
    if kind.startswith("power "):
        return {"number": value * int(kind[6:])}  # 4bn
    if kind in FULL_HOURS and value > 23:
        return {"quantity": (value, Grain.HOUR)}  # 24h and 48h are lengths
    if kind == "ish" or kind in FULL_HOURS:
        clock = clock_fields(value, 0, None)
        return {"ish" if kind == "ish" else "clock": of_the_day(clock, kind)} if clock else {}
    return {}


def clock_fields(hour: int, minute: int, second: int | None) -> Fields | None:
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and minute):
        return None
    return Fields.of(hour=hour, minute=minute) if second is None else Fields.of(hour=hour, minute=minute, second=second)


def of_the_day(clock: Fields, kind: str) -> Fields:
    """The clock of 24 hours, by what stands behind its figures: "9h" is never one of the evening."""
    return clock.in_half(0) if kind == OF_THE_DAY and 0 < clock.known["hour"] < 12 else clock


def meridiem(clock: Fields | None, kind: str) -> Fields | None:
    """The clock told in the morning ("am") or afternoon ("pm"); None where it is no hour of twelve."""
    if clock is None or not 0 <= clock.known["hour"] <= 12:
        return clock if clock and kind == "pm" and 12 < clock.known["hour"] < 24 else None
    return clock.in_half(12 if kind == "pm" else 0)


def iso_fields(match: re.Match[str]) -> Fields | None:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return None
    date = Fields.of(year=year, month=month, day=day)
    if match[4] is None:
        return date
    clock = clock_fields(int(match[4]), int(match[5]), int(match[6]) if match[6] else None)
    zone = {"zone": "+00:00" if match[7] == "Z" else match[7]} if match[7] else {}
    return clock and Fields({**date.known, **clock.known, **zone})


LEAP_YEAR = Fields.of(year=2000)


def in_figures(first: int, second: int, year: Fields = LEAP_YEAR) -> Fields | None:
    """A day in figures, either of which may be the month where both can."""
    ways = [(day, month) for day, month in ((first, second), (second, first)) if 1 <= month <= 12]
    ways = [(day, month) for day, month in ways if 1 <= day <= month_length(year.known.get("year", 2000), month)]
    if len(ways) == 2 and first != second:
        return year & Fields.of(figures=(first, second))
    return year & Fields.of(month=ways[0][1], day=ways[0][0]) if ways else None


def daymonth(first: int, second: int) -> dict[str, Any]:
    """The same without a year."""
    date = in_figures(first, second)
    return {"daymonth": Fields({name: value for name, value in date.known.items() if name != "year"})} if date else {}
