"""English: the few rules that only English has; its words stand beside, in files of their own."""

from __future__ import annotations

from typing import Any

from timeline.expressions.languages.en_cues import CUES
from timeline.expressions.languages.en_holidays import HOLIDAYS
from timeline.expressions.languages.en_nations import NATIONAL_DAYS
from timeline.expressions.languages.en_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_a_year
from timeline.expressions.rules.relative import stretched
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Neighbour,
    Ref,
    Shift,
    Span,
    Spoken,
    Value,
    o_clock,
)
from timeline.grain import Grain

rules = Rules()
LATEST_CENTURY = 21
ANY_HOURS = Duration(Grain.HOUR, None)


@rules("nothing = possessive decade | possessive phase decade", "a man in his 30s", "in her early 30s")
def _(*_: Any) -> str:
    return "an age"


@rules("number = ten - digit | ten digit", "twenty-five years")
def _(ten: int, digit: int) -> int:
    return ten + digit


@rules("number = number/a/decimal power", "two hundred years", "a thousand years", "4.5 billion years ago")
def _(count: float, power: int) -> int:
    return round(count * power)


@rules(
    "number = number/a power and number | number/a power and ten - digit | number/a power and ten digit"
    " | number/a power number | number/a power ten - digit",
    "one hundred and twenty days",
    "two hundred and twenty-five years",
)
def _(count: int, power: int, *rest: int) -> int | None:
    """But "27 million four years ago"."""
    small = power >= 1_000_000 and sum(rest) < 1000
    return count * power + sum(rest) if 0 < sum(rest) < power and not small else None


@rules("scaled = digit/number to/or/- digit/number power", "it takes two to three hundred years", "3-4 million years")
def _(first: int, last: int, power: int) -> int | None:
    """The first number is of what the last is of."""
    return first * power if first < last < 20 else None


@rules("duration = scaled unit", "It took two or three thousand years.")
def _(count: int, grain: Grain) -> Duration:
    return Duration(grain, count, "APPROX")


@rules("several = several power", "several hundred years", "a few thousand years ago")
def _(unknown: str, _power: int) -> str:
    return unknown


@rules("duration = power unit", "the Hundred Years' War")
def _(count: int, grain: Grain) -> Duration:
    return Duration(grain, count)


@rules(
    "year/modern = teen/ten teen/ten | teen/ten ten - digit | teen/ten ten digit",
    "nineteen ninety-six",
    "nineteen eighteen",
)
def _(century: int, decade: int, digit: int = 0) -> Fields | None:
    year = 100 * century + decade + digit
    return Fields.of(year=year) if 1300 <= year < 2100 else None  # "twelve thirty" is a time of day


@rules("year/modern = teen/ten [-] oh [-] digit", "in nineteen oh five", "back in twenty-oh-eight")
def _(century: int, digit: int) -> Fields | None:
    year = 100 * century + digit
    return Fields.of(year=year) if 1300 <= year < 2100 else None  # "twelve oh five" is a time of day


@rules("date = the teen hundreds", "in the eighteen hundreds")
def _(century: int) -> Fields | None:
    return Fields.of(century=100 * century) if 12 < century < 20 else None


@rules(
    "number = number and a half-word | number and half-word | number and number - half-word | number fraction",
    "two and a half years",
    "one and one-half hours",
    "2 1/2 years",
)
def _(count: float, half: Any, _half: Any = None) -> float:
    return count + (half if isinstance(half, float) else 0.5)


@rules("number = number and a lone-quarter", "two and a quarter hours")
def _(count: float, _one: int) -> float:
    return count + 0.25


@rules("number = number and number - lone-quarter", "two and three-quarter years")
def _(count: float, quarters: float) -> float | None:
    return count + quarters / 4 if quarters in (1, 3) else None


@rules("duration = a unit", "a week")
def _(one: int, grain: Grain) -> Duration | None:
    return Duration(grain, one) if grain is not Grain.QUARTER else None


@rules("duration = a unit or number", "a year or two")
def _(one: int, grain: Grain, two: float) -> Duration:
    return Duration(grain, one, "APPROX")


@rules(
    "duration = half-word a unit | [a] half-word [-] lone-unit/century", "half an hour", "half a century", "a half hour"
)
def _(*told: Any) -> Duration:
    return Duration(told[-1], 0.5)


@rules(
    "duration = [a] lone-quarter of a unit | [a] lone-quarter [-] century", "a quarter of an hour", "a quarter-century"
)
def _(*told: Any) -> Duration:
    return Duration(told[-1], 0.25)


@rules("duration = number unit of a unit", "three quarters of an hour")
def _(count: float, quarters: Grain, one: int, grain: Grain) -> Duration | None:
    return Duration(grain, count / 4) if quarters is Grain.QUARTER and count < 4 else None


@rules("duration = quantity minutes", "1h 30m")
def _(hours: tuple[float, Grain], minutes: int) -> Duration | None:
    return Duration(Grain.HOUR, hours[0] + minutes / 60) if hours[1] is Grain.HOUR else None


@rules("day = aged ago", "2d ago", "3w ago")
def _(length: tuple[float, Grain], sign: int) -> Value:
    return Duration(length[1], length[0]).shifted(sign, Base.ANCHOR)


@rules("duration = duration and a half-word", "an hour and a half")
def _(duration: Duration, one: int, half: Grain) -> Duration | None:
    return Duration(duration.grain, (duration.count or 0) + 0.5) if duration.count else None


@rules("duration = duration and a lone-quarter", "an hour and a quarter")
def _(duration: Duration, _one: int) -> Duration | None:
    return Duration(duration.grain, duration.count + 0.25) if duration.count else None


@rules(
    "day = [the] deictic unit and a half-word | [the] deictic unit or number",
    "Over the past year and a half prices rose.",
    "in the next day or two",
)
def _(lean: Lean, grain: Grain, *told: Any) -> Value:
    length = Duration(grain, 1, "APPROX") if len(told) == 1 else Duration(grain, 1.5)
    return stretched(lean, length)


@rules("date = [the] ordinal cent", "a 16th c. chapel")
def _(number: int, _grain: Grain) -> Fields | None:
    return Fields.of(century=100 * (number - 1)) if 0 < number <= LATEST_CENTURY else None


@rules("duration = a/number fortnight", "a fortnight")
def _(count: int) -> Duration:
    return Duration(Grain.WEEK, 2 * count)


@rules("day = the era-noun", "in the past", "in the near future")
def _(ref: Ref) -> Ref:
    return ref


@rules("clock = half-word [-] past hour12/clock", "half past three", "half past 3pm", "half-past eight")
def _(_half: Grain, _past: int, hour: Any) -> Fields | None:
    return minutes_from(30, hour)


@rules(
    "clock = [a] lone-quarter [-] past hour12/clock | a lone-quarter after hour12/clock",
    "a quarter past three",
    "quarter past 3pm",
    "a quarter after five",
)
def _(*told: Any) -> Fields | None:
    return minutes_from(15, told[-1])


@rules(
    "clock = [a] lone-quarter [-] to hour12/clock | a lone-quarter before hour12/clock",
    "a quarter to three",
    "quarter to midnight",
    "a quarter before nine",
)
def _(*told: Any) -> Fields | None:
    return minutes_from(-15, told[-1])


@rules("said = hour12 ten/teen | hour12 - ten/teen | hour12 oh digit", "at seven thirty.", "nine oh five am")
def _(hour: int, minute: int) -> Fields | None:
    """Numbers that are a time only where something else says so."""
    return Fields.of(hour=hour, minute=minute) if minute < 60 else None


@rules("said = hour12 on-the-dot", "at 7 sharp.", "It starts at six on the dot.")
def _(hour: int) -> Fields:
    return o_clock(hour)


@rules("time = clock on-the-dot [on] date/day", "8pm sharp tomorrow", "9am sharp on 12 May")
def _(clock: Fields, date: Any) -> Any:
    return at_time(date, clock)


@rules("said = half-word hour12", "at half three.")
def _(_half: Grain, hour: int) -> Fields | None:
    """As the British say it."""
    return minutes_from(30, hour)


@rules("clock = said am/pm | hour12 number am/pm", "seven thirty p.m.", "nine twenty-five am")
def _(hour: Any, *told: int) -> Fields | None:
    *minute, half = told
    clock = Fields.of(hour=hour, minute=minute[0]) if minute else hour
    return clock.in_half(half) if clock.known["minute"] < 60 else None


@rules("said = a lone-quarter of hour12", "at a quarter of six.")
def _(_a: int, hour: int) -> Fields | None:
    """As Americans say it: before that hour."""
    return minutes_from(-15, hour)


@rules("time = clock/hour12 [-] ish-mark", "7:30-ish")
def _(clock: Any) -> Approx:
    return Approx(o_clock(clock))


@rules("span = at/to said", "They left at seven thirty.", "pushed to half ten")
def _(clock: Fields) -> Spoken:
    return Spoken(clock)


@rules("span = until said", "open till half six")
def _(clock: Fields) -> Span:
    return Span(Spoken(clock), "until")


@rules("said = ten/number to hour12", "at twenty to ten.", "at twenty-five to six.")
def _(minutes: float, hour: int) -> Fields | None:
    """But "ten to four" may be a range."""
    return minutes_from(-int(minutes), hour) if minutes in (20, 25) else None


@rules(
    "time = date/day [,] at hour12 to hour12 | deictic part [,] at hour12 to hour12",
    "on Friday at five to four",
    "this afternoon at ten to three",
)
def _(*told: Any) -> Any:
    """Where a day is told, "at" leaves no doubt."""
    *day, minutes, hour = told
    clock = minutes_from(-minutes, hour) if minutes in (5, 10) else None
    if clock is None or len(day) == 1:
        return at_time(day[0], clock)
    lean, part = day
    time = in_half_of(clock, part)
    return Inside(time, Shift(Grain.DAY, lean.turn)) if time else None


@rules("clock = duration to hour12", "at five minutes to one")
def _(before: Duration, hour: int) -> Fields | None:
    minutes = before.count if before.grain is Grain.MINUTE and not before.mod and not before.more else None
    return minutes_from(-int(minutes), hour) if minutes and minutes < 60 else None


def minutes_from(minutes: int, hour: Any) -> Fields | None:
    """So many minutes after a full hour, of twelve or on a clock; negative ones before it."""
    if not isinstance(hour, Fields):
        before = hour if minutes >= 0 else hour - 1 or 12
        return Fields.of(hour=before, minute=minutes % 60)
    total = hour.known["hour"] * 60 + minutes
    return Fields({**hour.known, "hour": total // 60 % 24, "minute": total % 60}) if not hour.known["minute"] else None


@rules("clock = hour/hour12 oclock", "three o'clock")
def _(hour: int) -> Fields:
    return o_clock(hour)


@rules("bare-unit = lday", "work fri, off sat")
def _(day: Fields) -> Fields:
    """In posts; `misreadings.py` sees to "sat", "sun" and "wed" that are none."""
    return day


@rules("bare-unit = daymonth", "school starts 8/31")
def _(day: Fields) -> Fields | None:
    """In posts, where one of the figures can only be a day; but "open 24/7"."""
    month, number = (day.known.get(name, 0) for name in ("month", "day"))
    return day if number > 12 and (month, number) != (7, 24) else None


@rules("bare-unit = season yy", "take me back to summer 14")
def _(season: Fields, year: int) -> Fields | None:
    return season & Fields.of(yy=year)


@rules("bare-unit = all lone-unit [long]", "all day long")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules(
    "time = all part [long] | [the] entire part | all part date/day",
    "all night",
    "the whole morning",
    "all night Friday",
)
def _(part: Fields, day: Any = None) -> Any:
    return at_time(day, part) if day else part


@rules("day = all weekend/season [long] | [the] entire season/wseason", "all summer", "for the whole winter")
def _(fields: Fields) -> Fields:
    return fields


@rules(
    "time = [the] small-hours | [the] small-hours of date/day [part]",
    "in the early hours",
    "in the early hours of Thursday morning",
)
def _(morning: Fields, day: Any = None, _part: Any = None) -> Approx | None:
    time = at_time(day, morning) if day else morning
    return None if time is None else Approx(time, "START")


@rules(
    "stretch = number/count/several [more] working units | [the] deictic number/count/several working units",
    "within five working days",
    "the last three business days",
)
def _(*told: Any) -> Duration | None:
    """No calendar tells which days are worked, so nothing is counted from it."""
    *_lean, count, grain = told
    return Duration(grain, None if count == "X" else float(count))


@rules("stretch = number working lone-unit", "within one working day")
def _(count: float, grain: Grain) -> Duration | None:
    """But "the 2025/26 school year"."""
    return Duration(grain, count) if count == 1 else None


@rules(
    "date = month/wmonth/season/wseason/holiday/feast early-year | [the] dom/nth [of] month/wmonth early-year",
    "Rome fell in August 410.",
    "He was crowned on Christmas Day 800.",
    "On 24 August 410, Alaric entered the city.",
)
def _(*told: Any) -> Neighbour | None:
    """But "in August 410 people came", "from a low in January of 114"."""
    return before_a_year(told[:-1], told[-1], 1)


@rules(
    "date = month/wmonth dom/nth , early-year | season/wseason of early-year | the season/wseason of early-year",
    "It was sacked on August 24, 410.",
    "They fled in the summer of 636.",
)
def _(*told: Any) -> Neighbour | None:
    return before_a_year(told[:-1], told[-1], 2)


@rules("span = within the lone-unit", "He answered within the hour.")
def _(grain: Grain) -> Duration | None:
    return Duration(grain, 1) if grain < Grain.DAY else None


@rules("padded = oh digit power | oh digit ten", "at oh six hundred hours", "at oh six thirty hours")
def _(hour: int, minute: int) -> Fields | None:
    return Fields.of(hour=hour, minute=minute % 100) if minute <= 100 else None


@rules("clock = number duration", "at fifteen hundred hours")
def _(count: float, hours: Duration) -> Fields | None:
    hour, minute = divmod(int(count), 100)
    return Fields.of(hour=hour, minute=minute) if hours == ANY_HOURS and 10 <= hour < 24 and minute < 60 else None


@rules("span = for some-time", "They will stay for some time.")
def _(while_: Ref) -> Ref:
    return while_


@rules("about = some duration", "some three weeks")
def _(mod: str, duration: Duration) -> Approx:
    return Approx(duration, mod)


LANGUAGE = Language(
    "en",
    (WORDS, CUES, HOLIDAYS, NATIONAL_DAYS),
    rules,
    SUFFIXES,
    endings={"ed": "past cue", "ing": "progressive cue"},
    weak=frozenset({"jan", "march", "mar", "may", "sun", "mon", "sat", "wed", "tues", "thur", "thu"}),
    leads=("in", "on", "in the", "on the", "at", "from", "during"),
    locale=("month", "weekday"),
)
