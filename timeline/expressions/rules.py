"""Productions that hold in any language, from lengths of time up to what a preposition makes of them.

A pattern names kinds (see the tables in `languages/`), the examples are what a reader would look for; a test
proves that each rule fires on its own examples. Rules for one language alone stand with its words.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.grammar import Rules
from timeline.expressions.values import (
    LONG,
    Approx,
    Aside,
    Base,
    Compared,
    Containing,
    Counterpart,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Meanwhile,
    Moved,
    Ordinal,
    Pair,
    Phase,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    Stretch,
    The,
    Unplaced,
    Value,
    dated,
    recurring,
    unify,
    weekly,
)
from timeline.grain import Grain

rules = Rules()

# --- lengths of time ------------------------------------------------------------------------------


@rules("duration = number/count/decimal/several [more] unit", "three weeks", "several years", "two more weeks")
def _(count: float | str, grain: Grain) -> Duration | None:
    if count == "X":
        return Duration(grain, None)
    return None if grain is Grain.QUARTER and float(count) > 999 else Duration(grain, float(count))  # the 1988 quarter


@rules("length = number/count/decimal/several - unit | duration - long", "a 16-hour siege", "a day-long strike")
def _(count: Any, grain: Any = None) -> Duration:
    return count if isinstance(count, Duration) else Duration(grain, None if count == "X" else float(count))


@rules("length = [a] units - long/old", "a months-long trek")
def _(*told: Any) -> Duration:
    return Duration(told[-1], None)


@rules("duration = number to/or/- number unit", "two to three weeks", "40-50 years")
def _(first: float, last: float, grain: Grain) -> Duration:
    return Duration(grain, first, "APPROX")


@rules("duration = duration or-so", "a week or so")
def _(duration: Duration) -> Duration:
    return evolve(duration, mod="APPROX")


@rules("duration = duration or/and duration", "weeks or months")
def _(first: Duration, second: Duration) -> Duration | None:
    return first if first.count is None and second.count is None else None


@rules("duration = another unit | another number unit", "another week", "another two weeks")
def _(count: Any, grain: Grain | None = None) -> Duration:
    return Duration(grain, count) if grain is not None else Duration(count, 1)


@rules("duration = quantity", "10min")
def _(quantity: tuple[float, Grain]) -> Duration:
    return Duration(quantity[1], quantity[0])


@rules("duration = number + unit", "4+ hours")
def _(count: float, grain: Grain) -> Duration:
    return Duration(grain, count, "EQUAL_OR_MORE")


@rules("duration = fraction unit", "1/2 day")
def _(part: float, grain: Grain) -> Duration:
    return Duration(grain, part)


@rules("duration = units", "for years")
def _(grain: Grain) -> Duration:
    return Duration(grain, None)


@rules(
    "stretch = [the] ordinal/deictic duration of date/modern/month/year/wmonth"
    " | [the] ordinal/deictic duration of month/wmonth [,] year/modern",
    "the first ten months of 1915",
    "the last two weeks of May",
    "the last two weeks of February 1951",
)
def _(which: Any, duration: Duration, *_outer: Value) -> Duration | None:
    return duration if duration.count else None


@rules(
    "stretch = [the] turned duration | [the] number turned unit", "the following two years", "the four previous weeks"
)
def _(turn: int, length: Any, grain: Grain | None = None) -> Value | None:
    if grain is not None:
        turn, length = length, Duration(grain, turn)
    return Stretch(length, turn, Base.MENTION) if turn else None


@rules("stretch = the/a length period", "over a three-year period")
def _(one: Any, length: Duration | None = None) -> Any:
    return length or one


@rules("nothing = number - units", "three-quarters of it")
def _(*_: Any) -> str:
    return "a fraction"


@rules("stretch = the duration", "the nine months")
def _(duration: Duration) -> Duration | None:
    return duration if duration.count else None


@rules("stretch = [the] ordinal duration", "the first nine months")
def _(number: int, duration: Duration) -> Duration | None:
    return None if numbered(duration) else duration


def numbered(duration: Duration) -> bool:
    """Whether it is of units that go by number: "quarters", "centuries"."""
    return duration.count is None and duration.grain in (Grain.QUARTER, Grain.CENTURY, Grain.MILLENNIUM)


@rules(
    "duration = duration [and] duration | duration , duration",
    "two hours and five minutes",
    "1 week 1 day",
    "63 years, 7 months and 2 days",
)
def _(first: Duration, second: Duration) -> Duration | None:
    if second.grain is Grain.PART:
        return first if first.grain is Grain.DAY else None  # three days and three nights
    if first.grain <= second.grain or first.count is None or second.count is None:
        return None
    if first.more is None:
        return evolve(first, more=second)
    return (
        None
        if first.more.more or first.more.grain <= second.grain
        else evolve(first, more=evolve(first.more, more=second))
    )


@rules("nothing = [the] number - unit - old | number unit old", "a 6-year-old girl", "52 years old")
def _(*_: Any) -> str:
    return "an age"


@rules("nothing = currency number/count/decimal/year/modern | number/count/decimal/year/modern measure", "1990 people")
def _(*_: Any) -> str:
    return "no time"


@rules("year/modern = number/count/year era | era number/year", "44 BC", "AD 70", "200,000 BC")
def _(number: Any, era: Any) -> Fields | None:
    if isinstance(number, str):
        number, era = era, number
    year = number.known["year"] if isinstance(number, Fields) else int(number)
    if era == "CE":
        return Fields.of(year=year) if 0 < year < 10_000 else None
    return Fields.of(year=1 - year) if year > 0 else None


# --- the clock ------------------------------------------------------------------------------------


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


# --- the calendar ---------------------------------------------------------------------------------


@rules("date = isodate | isotime | numdate", "2021-11-08", "2021-11-08T14:00Z", "2021-W44", "25/12/2020", "08.11.2021")
def _(date: Fields) -> Fields:
    return date


@rules(
    "date = month/wmonth dom/nth [,/of] year | [the] dom/nth [of] month/wmonth [,] year"
    " | lmonth dom [,] year | dom lmonth year",
    "November 8, 2021",
    "8 November 2021",
    "the 8th of November, 2021",
)
def _(a: Fields, b: Fields, year: Fields) -> Fields | None:
    return unify((a, b, year))


@rules(
    "date = month/wmonth dom/nth | [the] dom/nth [of] month/wmonth | lmonth dom | dom lmonth | nth of lmonth",
    "November 8",
    "8 November",
    "the 8 November",
)
def _(a: Fields, b: Fields) -> Fields | None:
    return a & b


@rules(
    "date = month/wmonth/lmonth [,] year | month/wmonth/lmonth of year | month/wmonth - year",
    "October 2021",
    "May 2020",
)
def _(month: Fields, year: Fields) -> Fields | None:
    return month & year


@rules("date = weekday/wday [,] date | date [,] weekday", "Friday, November 5", "Sat 6 November 2021")
def _(a: Fields, b: Fields) -> Fields | None:
    if not (isinstance(a, Fields) and isinstance(b, Fields) and {"day", "figures"} & {*a.known, *b.known}):
        return None
    return a & b


@rules("date = weekday/wday [,] daymonth", "Mon 8/11")
def _(weekday: Fields, day: Fields) -> Fields | None:
    return weekday & day


@rules("date = isodate year", "26nov 2015")
def _(day: Fields, year: Fields) -> Fields | None:
    return day & year


@rules("date = unit number year | unit number of/, year", "week 44 of 2021")
def _(grain: Grain, number: float, year: Fields) -> Fields | None:
    return year & Fields.of(week=int(number)) if grain is Grain.WEEK and 1 <= number <= 53 else None


@rules("date = weekday/wday the nth", "Friday the 13th")
def _(weekday: Fields, day: Fields) -> Fields | None:
    return weekday & day


@rules("date = year/modern - yy", "2021-11")
def _(year: Fields, month: int) -> Fields | None:
    """A month; where the second number is the larger one, it is a later year instead: 1990-95."""
    return year & Fields.of(month=month) if 1 <= month <= 12 and month <= year.known["year"] % 100 else None


@rules("tail = dom/nth , year", "May 5-9, 1918")
def _(day: Fields, year: Fields) -> Fields | None:
    return day & year


@rules(
    "date = season/wseason [,] year | season/wseason of year | the season/wseason of year | year season",
    "summer 2021",
    "the spring of 1945",
    "their 1982 summer offensives",
)
def _(season: Fields, year: Fields) -> Fields | None:
    return season & year


@rules(
    "date = season/wseason of year - yy | the season/wseason of year - yy | season/wseason year - yy",
    "the winter of 2012-13",
)
def _(season: Fields, year: Fields, _next: int) -> Fields | None:
    return season & year


@rules(
    "date = month/wmonth/season/wseason ' yy | season/wseason of ' yy | the season/wseason of ' yy",
    "the summer of '69",
    "Oct. '62",
)
def _(part: Fields, year: int) -> Fields | None:
    return part & Fields.of(yy=year)


@rules(
    "date = [the] ordinal unit/half-word | ordinal - unit/half-word | [the] ordinal unit/half-word of/, year"
    " | [the] ordinal unit/half-word year | year ordinal unit/half-word | [the] fiscal ordinal unit",
    "the third quarter",
    "third-quarter",
    "the second half of 1990",
)
def _(number: Any, grain: Any, year: Fields | None = None) -> Any:
    if isinstance(number, Fields):
        number, grain, year = grain, year, number
    part = ordinal_unit(number, grain)
    if isinstance(part, Fields):
        return part & year if year else part
    return Inside(part, year) if year and isinstance(part, Ordinal) else None


@rules(
    "date = [the] ordinal duration | [the] ordinal duration of year | [the] ordinal duration year",
    "the second and third quarters of 2021",
)
def _(number: int, units: Duration, year: Fields | None = None) -> Fields | None:
    part = ordinal_unit(number, units.grain) if numbered(units) else None
    return part & (year or Fields({})) if isinstance(part, Fields) else None


@rules("date = quarter-name | quarter-name [of] year", "Q3 2021")
def _(quarter: Fields, year: Fields | None = None) -> Fields | None:
    return quarter & year if year else quarter


@rules("date = [the] decade | [the] ' decade", "the 1990s", "the '60s")
def _(decade: Fields) -> Fields:
    return decade


@rules("date = [the] decade era | [the] ordinal unit/duration era", "the 470s BC", "the 4th century BC")
def _(first: Any, second: Any, era: str = "") -> Fields | None:
    unit = second.grain if isinstance(second, Duration) else second
    told = first if isinstance(first, Fields) else ordinal_unit(first, unit)
    if not isinstance(told, Fields) or told.grain not in (Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM):
        return None
    return told if (era or second) == "CE" else before_christ(told)


def before_christ(told: Fields) -> Fields:
    """The decade or century of that number BCE: the first year of the 4th century BCE is 400 BCE."""
    name, years = next((name, years) for name, (_, years) in LONG.items() if name in told.known)
    return Fields.of(**{name: 2 - told.known[name] - years})


@rules("date = the year-word year/modern/number", "the year 2000", "the year two thousand")
def _(year: Any) -> Fields | None:
    if isinstance(year, Fields):
        return year
    return Fields.of(year=int(year)) if 1000 <= year < 2200 else None


@rules("date = the duration year/modern", "in the years 1955-1957")
def _(years: Duration, year: Fields) -> Fields | None:
    return year if years == Duration(Grain.YEAR, None) else None


@rules("date = the year ordinal unit", "the 1988 third quarter")
def _(year: Fields, number: Any, grain: Grain) -> Fields | None:
    part = ordinal_unit(number, grain)
    return part & year if isinstance(part, Fields) else None


@rules("date = the year/modern period | the year/modern lone-quarter", "the 1988 period", "the 1988 quarter")
def _(year: Fields) -> Counterpart:
    return Counterpart(year)


@rules(
    "day = [the] comparable period/lone-quarter [of] day | day poss lone-quarter",
    "the corresponding period last year",
    "last year's quarter",
)
def _(year: Value) -> Counterpart | None:
    return Counterpart(year) if isinstance(year, Shift) and year.grain is Grain.YEAR else None


@rules("day = [the] comparable compared unit/period", "the comparable year-ago quarter")
def _(compared: Compared, _part: Any = None) -> Compared:
    return compared


@rules("date = fiscal year | fiscal year-word year", "fiscal 1989")
def _(year: Fields) -> Fields:
    return year


@rules("date = holiday | holiday year | holiday ,/of year", "Christmas 2021", "Easter")
def _(holiday: Fields, year: Fields | None = None) -> Fields | None:
    return holiday & year if year else holiday


def ordinal_unit(number: int, grain: Grain) -> Fields | Ordinal | None:
    """The n-th quarter, half or century by itself; the n-th week or day of something."""
    if grain is Grain.QUARTER:
        return Fields.of(quarter=number) if 1 <= number <= 4 else None
    if grain is Grain.HALF:
        return Fields.of(half=number) if 1 <= number <= 2 else None
    if grain is Grain.CENTURY:
        return Fields.of(century=100 * (number - 1))
    if grain is Grain.MILLENNIUM:
        return Fields.of(millennium=1000 * (number - 1))
    if grain is Grain.DECADE:
        return None
    return Ordinal(grain, number)


# --- relative to the anchor or a mention ------------------------------------------------------------


@rules("day = relative", "yesterday")
def _(value: Value) -> Value:
    return value


@rules("day = month | weekday | modern", "in October", "Friday", "1990")
def _(fields: Fields) -> Fields:
    return fields


@rules("day = [the] weekend", "the weekend")
def _(weekend: Fields) -> Fields:
    return weekend


@rules("day = [the] deictic [fiscal] unit", "last year", "next week", "the past month")
def _(lean: Lean, grain: Grain) -> Value | None:
    if grain is Grain.PART:
        return None  # a night of yesterday, not so many nights ago
    if grain is Grain.DECADE and lean is not Lean.THIS:
        return Stretch(Duration(grain, 1), -1 if lean is Lean.LAST else 1)  # ten years, not the eighties
    return Shift(grain, {Lean.LAST: -1, Lean.NEXT: 1}.get(lean, 0))


@rules(
    "day = [the] deictic month/wmonth/weekday/wday/lday/season/wseason/holiday/weekend/quarter-name",
    "last October",
    "this summer",
    "next Monday",
)
def _(lean: Lean, fields: Fields) -> Value:
    if "weekend" in fields.known:
        return Shift(Grain.WEEKEND, {Lean.LAST: -1, Lean.NEXT: 1}.get(lean, 0))
    return Leaning(fields, lean)


@rules("day = the deictic duration", "the last two weeks", "the next five years")
def _(lean: Lean, duration: Duration) -> Value:
    return duration if lean is Lean.THIS else Stretch(duration, -1 if lean is Lean.LAST else 1)


@rules("day = deictic duration", "last two weeks", "in past years", "in coming months")
def _(lean: Lean, duration: Duration) -> Value:
    if lean is Lean.THIS:
        return duration
    if duration.count is None:
        return Ref("PAST_REF" if lean is Lean.LAST else "FUTURE_REF")
    return Stretch(duration, -1 if lean is Lean.LAST else 1)


@rules("day = [the] recent/still-to-come duration", "recent years", "future quarters")
def _(ref: Ref, duration: Duration) -> Ref | None:
    return ref if duration.count is None else None


@rules("compared = unit - ago/sooner", "year-ago profit")
def _(grain: Grain, sign: int) -> Compared:
    return Compared(grain, sign, Base.ANCHOR)


@rules("day = compared | [the] compared unit/period/date/duration", "a year-earlier loss", "the year-earlier quarter")
def _(compared: Compared, part: Any = None) -> Value | None:
    if isinstance(part, Duration):
        return part
    return compared


@rules("day = unit - close", "by year-end")
def _(grain: Grain) -> Inside | None:
    return Inside(Ordinal(Grain.DAY, -1), Shift(grain, 0)) if grain > Grain.DAY else None


@rules("about = [the] unit close | [the] unit poss close", "by year end", "at month's end")
def _(grain: Grain) -> Phase | None:
    return Phase(Shift(grain, 0), "END") if grain > Grain.DAY else None


@rules("day = [the] deictic date", "last Thanksgiving")
def _(lean: Lean, fields: Any) -> Leaning | None:
    return Leaning(fields, lean) if isinstance(fields, Fields) and fields.cycle is Grain.YEAR else None


@rules(
    "day = duration before/after date/day | day before/after date/day",
    "two days after Christmas",
    "the day before last Tuesday",
)
def _(length: Any, sign: int, value: Value) -> Moved | None:
    duration = Duration(length.grain, 1) if isinstance(length, The) else length
    if not isinstance(duration, Duration) or duration.count is None or duration.grain < Grain.DAY:
        return None
    return Moved(value, duration.grain, sign * int(duration.count))


@rules("day = duration ago", "three weeks ago")
def _(duration: Duration, sign: int) -> Value:
    return duration.shifted(sign, Base.ANCHOR)


@rules("day = duration moved", "two days later", "a year earlier")
def _(duration: Duration, sign: int) -> Value:
    return duration.shifted(sign, Base.MENTION)


@rules("day = [the] turned unit", "the following year", "that day", "the same month")
def _(turn: int, grain: Grain) -> Shift:
    return Shift(grain, turn, Base.MENTION)


@rules("day = [the] turned month/weekday/season/wseason", "the following Monday")
def _(turn: int, fields: Fields) -> Leaning:
    return Leaning(fields, {-1: Lean.LAST, 1: Lean.NEXT}.get(turn, Lean.THIS), Base.MENTION)


@rules(
    "date = [the] deictic/latter half-word of date/year | [the] deictic half-word year",
    "the last half of 1989",
    "the latter half of 2008",
)
def _(lean: Lean, half: Grain, year: Any) -> Fields | None:
    number = 2 if lean is Lean.LAST else 1
    return year & Fields.of(half=number) if isinstance(year, Fields) and year.grain is Grain.YEAR else None


@rules("day = [the] unit of date/month/wmonth", "the week of March 6", "the month of April")
def _(grain: Grain, date: Any) -> Value | None:
    if not isinstance(date, Fields) or date.grain > grain:
        return None
    return Containing(grain, date) if date.grain < grain else date


@rules("day = the deictic period", "the latest period")
def _(lean: Lean) -> The:
    return The(Grain.QUARTER)


@rules("duration = [the] entire lone-unit", "the whole day")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("day = the unit", "the quarter")
def _(grain: Grain) -> The | None:
    return The(grain) if grain >= Grain.DAY else None


@rules("day = the whole unit", "the full year", "the fiscal year")
def _(grain: Grain) -> Value | None:
    return Shift(grain, 0) if grain is Grain.YEAR else The(grain) if grain >= Grain.DAY else None


@rules(
    "day = date/day of day/date/wmonth | date/day day | day/date poss date | date [,] day",
    "the third quarter of last year",
    "January this year",
    "this year's third quarter",
    "Friday of next week",
    "the first half of March",
    "the same quarter of last year",
)
def _(a: Any, b: Any) -> Value | None:
    if a == Shift(Grain.QUARTER, 0, Base.MENTION) and isinstance(b, Shift) and b.grain is Grain.YEAR:
        return Counterpart(b)
    return part_of(a, b) or part_of(b, a)


@rules(
    "day = [the] ordinal unit of date/day/month/wmonth | [the] deictic unit of date/day/month/wmonth/year",
    "the first week of May",
    "the last week of May",
)
def _(number: Any, grain: Grain, outer: Value) -> Inside | None:
    part = ordinal_unit(-1 if number is Lean.LAST else number, grain) if number not in (Lean.NEXT, Lean.THIS) else None
    return Inside(part, outer) if part else None


@rules("day = [the] ordinal/final/deictic unit of the [fiscal] unit/season", "the last day of the year")
def _(number: Any, grain: Grain, outer: Any) -> Inside | None:
    """Counted from the end of the unit that the text is in."""
    whole = outer if isinstance(outer, Fields) else Shift(outer, 0)
    if number in (Lean.NEXT, Lean.THIS) or not grain < whole.grain:
        return None
    return Inside(Ordinal(grain, -1 if number is Lean.LAST else number), whole)


@rules("day = [the] ordinal/final lone-unit", "the second day of the talks")
def _(number: int, grain: Grain) -> Ordinal | None:
    return Ordinal(grain, number) if grain is Grain.DAY else None


@rules("day = [the] season/wseason of date/day | season/wseason date/day", "the summer of last year")
def _(season: Fields, outer: Value) -> Value | None:
    return part_of(season, outer)


def part_of(inner: Any, outer: Any) -> Inside | Phase | None:
    """Inner fields within a longer outer time; None where the outer one is no longer or is not settled by a year."""
    if not isinstance(inner, Fields | Ordinal) or isinstance(outer, Range | Duration | Stretch | Ordinal):
        return None
    if isinstance(inner, Fields) and inner.cycle is None:
        return None
    outer_grain = outer.grain if isinstance(outer, Fields | Shift | The) else Grain.YEAR
    if isinstance(inner, Fields) and inner.known.keys() == {"half"} and outer_grain is not Grain.YEAR:
        return Phase(outer, "START" if inner.known["half"] == 1 else "END", 2)
    return Inside(inner, outer) if inner.grain < outer_grain else None


# --- times of day -----------------------------------------------------------------------------------


@rules("time = clock | clock zone", "2pm", "10:30 p.m.")
def _(clock: Fields, zone: Fields | None = None) -> Fields | None:
    return clock & zone if zone else clock


@rules(
    "time = clock [,] [on] date/day/daymonth | clock day part",
    "10 p.m. Wednesday",
    "2pm on November 8",
    "8pm Friday night",
)
def _(clock: Fields, date: Any, _part: Any = None) -> Any:
    return at_time(date, clock)


@rules("time = date/day/daymonth [,] [at] clock | date/day [,] at hour", "Monday at 5 p.m.", "8 November 2021, 14:00")
def _(date: Any, clock: Any) -> Any:
    return at_time(date, clock if isinstance(clock, Fields) else Fields.of(hour=clock, minute=0))


@rules("time = wday/lday [,] [at] clock | wday/lday part", "Sat, 7pm", "sat night")
def _(weekday: Fields, clock: Fields) -> Fields | None:
    return weekday & clock


@rules("time = clock [,] part-alone | part-alone [,] [at] clock | part-alone at hour12", "7pm tonight", "tonight at 8")
def _(a: Any, b: Any) -> Fields | None:
    clock = next((one for one in (a, b) if isinstance(one, Fields) and "hour" in one.known), None)
    return clock or Fields.of(hour=b % 12 + 12, minute=0)


@rules("time = date/day [-] part", "Monday morning", "yesterday evening")
def _(date: Any, part: Fields) -> Any:
    return at_time(date, part)


@rules(
    "time = the part of date/day | the part of the monthday | day part of date/day | part on date/day",
    "the night of November 8",
    "Sunday dawn of 25 June 1950",
    "at dawn on June 6, 1944",
)
def _(*told: Any) -> Any:
    *_, part, date = told
    return at_time(date, part)


@rules(
    "time = [the] phase [the] part of date/day | [the] phase [-] part date/day",
    "early in the morning of 29 April",
    "the late evening of May 3",
    "mid-afternoon yesterday",
)
def _(mod: str, part: Fields, date: Any) -> Phase | None:
    time = at_time(date, part)
    return None if time is None else Phase(time, mod)


@rules(
    "time = clock/hour12 on/in/during the part of date/day | clock/hour12 on day/date part",
    "at 10:30 on the night of 14 April",
    "at 9 on Monday morning",
)
def _(clock: Any, *told: Any) -> Any:
    part, day = told if isinstance(told[0], Fields) and "part" in told[0].known else told[::-1]
    time = told_in(clock, part)
    return None if time is None else at_time(day, time)


@rules("time = clock in the part | hour12 in the part", "4 in the morning")
def _(clock: Any, part: Fields) -> Fields | None:
    return told_in(clock, part)


@rules("time = clock/hour12 deictic part", "at 9 this morning", "8 last night")
def _(clock: Any, lean: Lean, part: Fields) -> Value | None:
    told = told_in(clock, part)
    day = Shift(Grain.DAY, {Lean.LAST: -1, Lean.NEXT: 1}.get(lean, 0))
    return Inside(told, day) if told and lean is not Lean.THIS else told


def told_in(clock: Any, part: Fields) -> Fields | None:
    """An hour of twelve in the half of the day that a part of it tells."""
    if isinstance(clock, Fields) and clock.known["hour"] > 12:
        return clock
    hour = clock.known["hour"] if isinstance(clock, Fields) else clock
    minute = clock.known.get("minute", 0) if isinstance(clock, Fields) else 0
    late = part.known["part"] in ("AF", "EV") or (part.known["part"] == "NI" and hour > 5)
    return Fields.of(hour=hour % 12 + (12 if late else 0), minute=minute) if hour <= 12 else None


@rules("time = deictic part", "this morning", "last night")
def _(lean: Lean, part: Fields) -> Value:
    return part if lean is Lean.THIS else Inside(part, Shift(Grain.DAY, -1 if lean is Lean.LAST else 1))


@rules("time = the deictic part", "the next morning")
def _(lean: Lean, part: Fields) -> Value:
    return Inside(part, Shift(Grain.DAY, {Lean.LAST: -1, Lean.NEXT: 1}.get(lean, 0), Base.MENTION))


@rules("time = [the] turned part", "that evening", "the same night")
def _(turn: int, part: Fields) -> Inside:
    return Inside(part, Shift(Grain.DAY, turn, Base.MENTION))


@rules("time = the part | part-alone", "during the night", "tonight")
def _(part: Fields) -> Fields:
    return part


def at_time(date: Any, clock: Fields) -> Any:
    """A clock time or part of day on a day; None where the date is longer than a day."""
    if isinstance(date, Fields):
        return date & clock if date.grain is Grain.DAY else None
    if isinstance(date, Leaning):
        whole = date.fields & clock if date.fields.grain is Grain.DAY else None
        return Inside(clock, date) if whole else None
    if isinstance(date, Shift) and date.grain > Grain.DAY:
        return None
    return Inside(clock, date) if isinstance(date, Shift | Inside) else None


# --- sets -------------------------------------------------------------------------------------------


@rules("set = periodic", "daily")
def _(value: Recurring) -> Recurring:
    return value


@rules("set = every unit | every duration", "every year", "every two weeks")
def _(quant: str, length: Any) -> Recurring | None:
    return recurring(length if isinstance(length, Duration) else Duration(length, 1), quant)


@rules(
    "set = every weekday/wday/lday/month/season/wseason/part/weekend/holiday [part] | every weekday/part [at] clock",
    "every Monday",
    "each July",
    "every morning",
)
def _(quant: str, fields: Fields, part: Fields | None = None) -> Recurring | None:
    whole = fields & part if part else fields
    return Recurring(whole.pattern(), quant) if whole else None


@rules("set = weekdays | weekdays part | weekday/wday/lday parts", "on Mondays", "Tuesday nights")
def _(fields: Fields, part: Fields | None = None) -> Recurring | None:
    whole = fields & part if part else fields
    return Recurring(whole.pattern()) if whole else None


@rules("set = [the] deictic number/several seasons/weekdays", "the past three summers", "the last two Mondays")
def _(_lean: Lean, _count: Any, fields: Fields) -> Recurring | None:
    return Recurring(fields.pattern()) if "weekend" not in fields.known else None


@rules("set = every-other unit", "every other day")
def _(_: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 2), "EVERY")


@rules("set = every-other weekday/wday/month/season/weekend/part", "every other Tuesday")
def _(quant: str, fields: Fields) -> Recurring:
    return Recurring(fields.pattern(), quant)


@rules("set = times duration", "twice a day")
def _(freq: str, length: Duration) -> Recurring:
    return recurring(length, "", freq)


# --- shades -----------------------------------------------------------------------------------------


@rules("about = approx time/date/day/duration/about/year", "around 2pm", "roughly three weeks", "c. 1450")
def _(mod: str, value: Value) -> Approx | None:
    return None if isinstance(value, Ref | The) else Approx(value, mod)


@rules("about = topic time/date/day/duration/about", "about 2pm", "about three weeks")
def _(mod: str, value: Value) -> Approx | None:
    """But what is said about last week is not of some time near it."""
    return None if isinstance(value, Ref | The) or is_deictic(value) else Approx(value, mod)


def is_deictic(value: Any) -> bool:
    """Whether a value is told from where the speaker stands: "yesterday", "last week", "Monday"."""
    return isinstance(value, Shift | Leaning) or (isinstance(value, Fields) and value.known.keys() <= {"weekday"})


@rules("about = bound duration/length", "more than four hours")
def _(mod: str, value: Value) -> Value:
    return Approx(value, mod)


@rules("day = bound/approx/topic/some duration ago/moved", "nearly two years ago", "some 15 years ago")
def _(mod: str, duration: Duration, sign: int) -> Value:
    return Approx(duration.shifted(sign, Base.ANCHOR), mod)


@rules(
    "about = [the] phase [-] date/day/time/year/wmonth/season/wseason/definite/part/about",
    "early March",
    "mid-1996",
    "the late 1970s",
)
def _(mod: str, value: Value) -> Phase:
    return Phase(value, mod)


@rules("about = [the] edge of date/day/about/year/wmonth/season/definite", "the end of 1990", "the middle of October")
def _(mod: str, value: Value) -> Phase:
    return Phase(value, mod)


@rules(
    "about = [the] deictic/latter half-word of month/wmonth/date/definite | [the] latter half-word of day/decade",
    "the last half of the '80s",
    "the latter half of May",
)
def _(which: Lean, _half: Grain, whole: Any) -> Phase | None:
    if isinstance(whole, Fields) and whole.grain is Grain.YEAR:
        return None  # a half that has a value of its own
    return Phase(whole, "END", 2) if which is Lean.LAST else None


@rules("about = day or-so", "the next year or so")
def _(value: Value) -> Approx:
    return Approx(value)


@rules(
    "about = sooner day/time | sooner in day/date/year/month/season/definite",
    "earlier this year",
    "later this afternoon",
    "later in 1792",
)
def _(sign: int, value: Value) -> Phase:
    return Phase(value, "START" if sign < 0 else "END")


# --- what a preposition makes of it -----------------------------------------------------------------


@rules("definite = the season/part", "the winter")
def _(fields: Fields) -> Fields:
    return fields


@rules("stretch = [the] units to-come", "in the weeks ahead", "in years to come")
def _(grain: Grain) -> Stretch:
    return Stretch(Duration(grain, None), 1)


@rules("bare = season | definite | still-to-come", "winter is coming", "the winter came", "his future")
def _(fields: Fields) -> Fields:
    return fields


@rules("bare = [a] part", "they marched at night")
def _(one: Any, part: Fields | None = None) -> Unplaced:
    return Unplaced(part or one)


@rules("bare-unit = lone-unit | lone-unit number", "a very long day", "day 2")
def _(grain: Grain, number: int = 1) -> Duration:
    return Duration(grain, 1)


@rules("bare-unit = [the] ordinal lone-unit", "the first week")
def _(number: int, grain: Grain) -> Ordinal:
    return Ordinal(grain, number)


@rules("span = [on] date/day [,] day", "on 21 July, the fifth day of the siege")
def _(date: Value, numbered: Any) -> Pair | None:
    """A date and what day of something it was."""
    return Pair(date, date) if isinstance(numbered, Ordinal) and numbered.grain is Grain.DAY else None


@rules("bygone = former | year", "the former king", "the 1777 campaign")
def _(ref: Value) -> Value:
    return ref


@rules("bygone = the while | [the] turned while", "at the same time")
def _(which: Any = 0) -> Value | None:
    """The time that the story is at."""
    return None if which else Meanwhile()


@rules("occasion = deictic while", "during this period")
def _(which: Lean) -> Meanwhile | None:
    return Meanwhile() if which is Lean.THIS else None


@rules("span = by/from/during/around/until/since/in/over/through occasion", "By this time they had won.")
def _(while_: Meanwhile) -> Meanwhile:
    """Alone, "this time" counts occasions: "this time they won"."""
    return while_


@rules(
    "span = [at] clock/time/about ( time ) [on] day/date",
    "The ceasefire took effect at 9 p.m. (1900 GMT) on Wednesday.",
)
def _(clock: Any, aside: Fields, day: Any) -> Aside | None:
    """A clock time told once more on another clock, before the day of both."""
    time = clock.value if isinstance(clock, Approx) else clock
    first, again = (at_time(day, one) if isinstance(one, Fields) else None for one in (time, aside))
    if first is None or again is None:
        return None
    return Aside(Approx(first, clock.mod) if isinstance(clock, Approx) else first, day, again)


@rules("span = at military", "Left school at 1015")
def _(clock: Fields) -> Fields | None:
    return None if 18 <= clock.known["hour"] <= 20 else clock  # those may be years


@rules(
    "span = in/on/at/of/for/within/over/through/into/around date/day/time/set/about/duration/stretch/year"
    " | in/of/for/into season/wseason/wmonth | in/of/over/into/through definite",
    "in October",
    "on Monday",
    "for three weeks",
    "in 1066",
    "in winter",
)
def _(value: Value) -> Value:
    return value


@rules("span = on/by/until/since/from the monthday", "On the 25th, fighting resumed.")
def _(day: Fields) -> Fields:
    return day


@rules(
    "span = during date/day/time/about/year/duration/stretch/season/wseason/definite",
    "during the weekend",
)
def _(value: Value) -> Span:
    return Span(value, "during")


@rules("span = ended date", "the quarter ended March 31")
def _(lean: Lean, date: Any) -> Leaning | None:
    return Leaning(date, lean) if isinstance(date, Fields) and date.cycle is Grain.YEAR else None


@rules("span = day ended | in/for/during/of day ended", "for the year ended June 30")
def _(value: Value, _lean: Lean) -> Duration | None:
    return Duration(value.grain, 1) if isinstance(value, The) and value.grain >= Grain.YEAR else None


@rules(
    "span = on/by/since/until/before/after/from daymonth | from daymonth to/until daymonth"
    " | between daymonth and daymonth | daymonth - daymonth",
    "on 8/11",
    "from 1/10 to 8/11",
)
def _(first: Fields, last: Fields | None = None) -> Value:
    return Range(first, last) if last else first


@rules("span = since date/day/time/about/year/wmonth/wday/season/definite/holiday", "since August", "since 1066")
def _(value: Value) -> Span:
    return Span(value, "since")


@rules("span = until date/day/time/about/year/wmonth/season/definite", "until Friday")
def _(value: Value) -> Span:
    return Span(value, "until")


@rules("span = by date/day/time/about/year/wmonth/season/definite", "by the end of 1990")
def _(value: Value) -> Span:
    return Span(value, "by")


@rules("span = before date/day/time/about/year/wmonth/season", "before Monday")
def _(sign: int, value: Value) -> Span:
    return Span(value, "before")


@rules("span = after date/day/time/about/year/wmonth/season", "after 1945")
def _(sign: int, value: Value) -> Span:
    return Span(value, "after")


@rules(
    "span = [on] day/wday -/to wday | [on] wday -/to day/wday/time | lday - day/lday | on wday/lday",
    "Mon-Fri",
    "Tues - Sat",
    "on Sat",
)
def _(first: Value, last: Value | None = None) -> Value:
    return Range(first, last) if last else first


@rules("span = [on] lday and lday | [on] wday and day/wday | [on] day and wday", "on Sat and Sun")
def _(first: Value, last: Value) -> Pair:
    return Pair(first, last)


@rules(
    "span = hour12 -/to time | from hour12 to/until time",
    "7-9pm",
)
def _(hour: int, last: Any) -> Range | None:
    """Two hours of one half of the day, of which only the second is told as such."""
    clock = last.inner if isinstance(last, Inside) else last
    end = clock.known.get("hour") if isinstance(clock, Fields) else None
    if end is None:
        return None
    start = hour + 12 if end >= 12 and hour + 12 <= end else hour
    return Range(Fields.of(hour=start, minute=0), last) if start < end else None


@rules(
    "span = from date/day/time/about/year/wmonth to/until date/day/time/about/year/wmonth"
    " | between date/day/time/about/year/wmonth and date/day/time/about/year/wmonth"
    " | date/day/time/about to/until date/day/time/about | [from] date/day/time - date/day/time | wmonth - date",
    "from Monday to Friday",
    "between 1990 and 1995",
    "June-August",
    "May-August 1950",
)
def _(first: Value, last: Value) -> Range | None:
    """But not from a weekday to a month: "the change Friday to December's figures"."""
    return None if weekly(first) and isinstance(last, Fields) and last.grain > Grain.WEEK else Range(first, last)


@rules(
    "span = [in/on/of/by/during] dom/nth/day/wmonth and date | [in/on/of/by/during] date and dom/nth"
    " | [in/of/during/over] season/wseason/definite and date/about",
    "28 and 29 August",
    "May 4 and 5",
    "in April and June 1955",
    "the spring and early summer of 1943",
)
def _(first: Value, last: Value) -> Pair | None:
    """Two times side by side, of which only one tells the month or the year."""
    pair = Pair(dated(first, last), dated(last, first))
    return pair if (pair.first, pair.last) != (first, last) else None


@rules(
    "span = [in/of/during/for/from] [the] [phase] ordinal and/or/to date/about",
    "the second and fourth quarters",
    "in the 5th and 4th centuries BC",
    "the late 16th and early 17th centuries",
)
def _(*told: Any) -> Pair | None:
    """Two quarters or centuries, of which only the last says what it is."""
    *mod, number, end = told
    last = end.value if isinstance(end, Phase) else end
    if not isinstance(last, Fields) or last.grain not in (Grain.QUARTER, Grain.CENTURY, Grain.MILLENNIUM):
        return None
    first = ordinal_unit(number, last.grain)
    if not isinstance(first, Fields):
        return None
    first = before_christ(first) if last.known.get("century", 0) < 0 else first
    first = Fields({**last.known, **first.known})
    return Pair(Phase(first, *mod) if mod else first, end)


@rules(
    "span = [in/on/from/during/of/for] dom/nth -/to date | [in/on/from/during/of/for] date -/to dom/nth/tail"
    " | between dom/nth and date | between date and dom/nth/tail",
    "6-7 November 2021",
    "between March 5 and 9",
    "May 5-9, 1918",
)
def _(first: Fields, last: Fields) -> Range | None:
    """Two days of one month, of which only one names it."""
    if not (isinstance(first, Fields) and isinstance(last, Fields)):
        return None
    shared = {name: value for one in (first, last) for name, value in one.known.items() if name in ("month", "year")}
    days = [one.known.get("day", 0) for one in (first, last)]
    if "month" not in shared or not 0 < days[0] < days[1]:
        return None
    return Range(*(Fields({**shared, **one.known}) for one in (first, last)))


@rules(
    "span = [in/from/during/of/for] day/year -/to yy | between day/year and yy"
    " | [in/from/during/of/for/over] year/date -/to year/day",
    "1914-18",
    "1775-1783",
    "over the years 1751-1777",
)
def _(first: Any, last: Any) -> Range | None:
    year = first.known.get("year") if isinstance(first, Fields) and len(first.known) == 1 else None
    if year is None or not isinstance(last, Fields | int):
        return None
    end = last if isinstance(last, Fields) else Fields.of(year=year - year % 100 + last)
    return Range(first, end) if len(end.known) == 1 and year < end.known.get("year", year) else None


@rules("span = [in/from/during/of/for/between] number/year -/to/and day", "499-493 BC", "from 264 to 241 BC")
def _(first: Any, last: Any) -> Range | None:
    """Years BCE, of which only the last says so."""
    year = 1 - int(first.known["year"] if isinstance(first, Fields) else first)
    end = last.known.get("year", 1) if isinstance(last, Fields) and len(last.known) == 1 else 1
    return Range(Fields.of(year=year), last) if year < end < 1 else None


@rules("span = from date/day/time/about/year", "from October 2020")
def _(value: Value) -> Value:
    return value if isinstance(value, Compared | Counterpart) else Span(value, "from")
