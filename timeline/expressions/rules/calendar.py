"""Dates: days, months, seasons, quarters, years, decades, centuries, holidays."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.rules.lengths import numbered
from timeline.expressions.values import (
    LONG,
    Containing,
    Duration,
    Early,
    Fields,
    Inside,
    Neighbour,
    Ordinal,
    The,
    tells_only,
    unify,
)
from timeline.grain import Grain

rules = Rules()
PUPILS = 14  # no school year is later: "the year 6 pupils"


@rules("date = isodate | isotime | numdate", "2021-11-08", "2021-11-08T14:00Z", "2021-W44", "25/12/2020", "08.11.2021")
def _(date: Fields) -> Fields:
    return date


@rules(
    "date = month/wmonth dom/nth [,/of] year | [the] dom/nth [of] month/wmonth [,] year"
    " | lmonth dom/monthday [,] year | dom/monthday lmonth [,] year | month/wmonth the nth [,] year"
    " | dom - month/wmonth - year | dom / month/wmonth / year | month/wmonth - dom - year | year month/wmonth dom/nth"
    " | month/wmonth dom/nth [,] short-year | [the] dom/nth [of] month/wmonth [,] short-year"
    " | year - month/wmonth - dom",
    "November 8, 2021",
    "8 November 2021",
    "the 8th of November, 2021",
    "November the 8th, 2021",
    "08-Nov-2021",
    "Dec. 25th, '20",
    "8/Nov/2021",
    "2021 November 8",
)
def _(a: Fields, b: Fields, year: Fields) -> Fields | None:
    return unify((a, b, year))


@rules(
    "date = month/wmonth dom/nth | [the] dom/nth [of] month/wmonth | lmonth dom/monthday"
    " | dom lmonth | [the] nth of lmonth"
    " | month/wmonth the nth",
    "November 8",
    "8 November",
    "the 8 November",
    "November the 8th",
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


@rules("date = weekday/wday/lday [,] date | date [,] weekday", "Friday, November 5", "Sat November 6, 2021")
def _(a: Fields, b: Fields) -> Fields | None:
    if not (isinstance(a, Fields) and isinstance(b, Fields) and {"day", "figures"} & {*a.known, *b.known}):
        return None
    return a & b


@rules("date = weekday/wday dom", "The fair opens on Friday 13.")
def _(weekday: Fields, day: Fields) -> Neighbour | None:
    """But "on Friday 13 people came"."""
    whole = weekday & day
    return Neighbour(whole, weekday) if whole else None


@rules("date = month/wmonth nothing", "On June 3 workers went on strike.")
def _(month: Fields, number: Any) -> Neighbour | None:
    """But "in June 3 workers died"."""
    whole = month & Fields.of(day=number) if isinstance(number, int) and 1 <= number <= 31 else None
    return Neighbour(whole, month, 2) if whole else None


@rules("date = weekday/wday [,] daymonth", "Mon 8/11")
def _(weekday: Fields, day: Fields) -> Fields | None:
    return weekday & day


@rules(
    "two-days = two-doms month/wmonth | two-doms month/wmonth [,] year"
    " | month/wmonth two-doms | month/wmonth two-doms [,] year",
    "the night of 24/25 June 1941",
)
def _(*told: Fields) -> Fields | None:
    """Two days that a night lies between, by the first."""
    return unify(told)


@rules("date = dom - month/wmonth - yy", "09-NOV-21")
def _(day: Fields, month: Fields, year: int) -> Fields | None:
    return unify((day, month, Fields.of(yy=year)))


@rules("date = isodate year", "26nov 2015")
def _(day: Fields, year: Fields) -> Fields | None:
    return day & year


@rules("date = unit number year | unit number of/, year", "week 44 of 2021")
def _(grain: Grain, number: float, year: Fields) -> Fields | None:
    return year & Fields.of(week=int(number)) if grain is Grain.WEEK and 1 <= number <= 53 else None


@rules(
    "date = weekday/wday/lday the nth | weekday/wday/lday monthday"
    " | weekday/wday/lday [,] [the] dom/nth [of] month/wmonth"
    " | weekday/wday/lday [,] [the] dom/nth [of] month/wmonth [,] year/short-year",
    "Friday the 13th",
    "Mon 8th",
    "Sat 6th Nov",
    "Sat 6 November 2021",
    "Saturday the 6th of November, 2021",
)
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("date = year/modern - yy", "2021-11")
def _(year: Fields, month: int) -> Fields | None:
    """A month; where the second number is the larger one, it is a later year instead: 1990-95."""
    return year & Fields.of(month=month) if 1 <= month <= 12 and month <= year.known["year"] % 100 else None


@rules("tail = dom/nth , year", "May 5-9, 1918")
def _(day: Fields, year: Fields) -> Fields | None:
    return day & year


@rules(
    "date = season/wseason [,] year | season/wseason of year | the season/wseason of year | year season"
    " | [the] seasons of year",
    "summer 2021",
    "the spring of 1945",
    "their 1982 summer offensives",
)
def _(season: Fields, year: Fields) -> Fields | None:
    return season & year


@rules(
    "date = season/wseason of year - yy | the season/wseason of year - yy | season/wseason year - yy"
    " | season/wseason of year / yy | the season/wseason of year / yy | season/wseason year / yy",
    "the winter of 2012-13",
    "the winter of 1939/40",
)
def _(season: Fields, year: Fields, _next: int) -> Fields | None:
    return season & year


@rules(
    "date = [the] season/wseason of number/year - year/modern | [the] season/wseason of number/year / year/modern",
    "the winter of 48-47 BC",
    "the winter of 1939-1940",
)
def _(season: Fields, first: Any, last: Fields) -> Fields | None:
    """Of years BCE only the last says so; two others are of one season where one follows the other."""
    number, end = first.known["year"] if isinstance(first, Fields) else int(first), last.known["year"]
    if end <= 0 < number:
        return season & Fields.of(year=1 - number)
    return season & Fields.of(year=number) if end == number + 1 else None


@rules(
    "date = month/wmonth/season/wseason/quarter-name/half-name [fiscal] short-year"
    " | season/wseason of short-year | the season/wseason of short-year",
    "the summer of '69",
    "Oct. '62",
    "Q3 '21",
    "Q1 FY'20",
)
def _(part: Fields, year: Fields) -> Fields | None:
    return part & year


@rules(
    "date = [the] ordinal unit/half-word | ordinal - unit/half-word | [the] ordinal unit/half-word of/, year"
    " | [the] ordinal unit/half-word year | year ordinal unit/half-word | [the] fiscal ordinal unit"
    " | [the] ordinal fiscal unit",
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


@rules(
    "date = quarter-name | quarter-name/half-name [of] [fiscal] year | quarter-name/half-name - year"
    " | quarter-name/half-name / year | year [-] quarter-name | quarter-name/half-name isodate",
    "Q3 2021",
    "H1 2021",
    "Q3 FY2021",
    "1H 2021",
)
def _(quarter: Fields, year: Fields | None = None) -> Fields | None:
    return quarter & year if year else quarter


@rules(
    "date = [the] month/wmonth lone-quarter | [the] month/wmonth lone-quarter [of] year"
    " | month/wmonth year lone-quarter",
    "our best June quarter ever",
    "sales in the March quarter of 2019",
)
def _(month: Fields, *told: Any) -> Fields | None:
    """As companies name them, by the month that they end in."""
    quarter, rest = divmod(month.known["month"], 3)
    year = next((one for one in told if isinstance(one, Fields)), None)
    part = Fields.of(quarter=quarter)
    return None if rest else part & year if year else part


@rules(
    "date = [the] month/wmonth - month/wmonth lone-quarter | [the] month/wmonth - month/wmonth lone-quarter [of] year",
    "the January-March quarter",
    "in the July-September quarter of 2025",
)
def _(first: Fields, last: Fields, year: Fields | None = None) -> Fields | None:
    """The same, by the months that it begins and ends with."""
    quarter, rest = divmod(last.known["month"], 3)
    part = Fields.of(quarter=quarter)
    whole = not rest and first.known["month"] == last.known["month"] - 2
    return None if not whole else part & year if year else part


@rules("date = quarter-name - yy", "sales in Q3-25")
def _(quarter: Fields, year: int) -> Fields | None:
    return quarter & Fields.of(yy=year)


@rules("date = [the] teen [-] decade", "the nineteen-eighties")
def _(century: int, decade: Fields) -> Fields | None:
    told = decade.known["decade"]
    return Fields.of(decade=100 * century + told) if told < 100 else None


@rules("date = the early-decade", "the 870s")
def _(decade: Fields) -> Fields:
    """Without the article "300s" may be so many seconds."""
    return decade


@rules("date = [the] hundred", "in the late 1800s")
def _(century: Fields) -> Fields | None:
    """A century; but "the 1900s" and "the 2000s" are mostly decades."""
    return century if 1000 <= century.known["century"] < 1900 else None


@rules("date = [the] decade | [the] ' decade", "the 1990s", "the '60s")
def _(decade: Fields) -> Fields:
    return decade


@rules("date = the year/modern poss", "the 1980's")
def _(year: Fields) -> Fields | None:
    """As newspapers wrote it; without the article, "1980's best film" is of that year."""
    return ten_years(year)


@rules("date = [the] decade/early-decade era | [the] ordinal unit/duration era", "the 470s BC", "the 4th century BC")
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


@rules(
    "date = the year-word year/modern/number",
    "the year 2000",
    "the year two thousand",
    "in the year 476",
    "in the year 79.",
)
def _(year: Any) -> Fields | Neighbour | None:
    """But "the year 6 pupils", "in the year 40 joined"."""
    if isinstance(year, Fields):
        return year
    told = Fields.of(year=int(year)) if PUPILS < year < 2200 else None
    return Neighbour(told, The(Grain.YEAR)) if told and year < 100 else told


@rules("date = the/fiscal duration year/modern", "in the years 1955-1957", "in fiscal years 2015 and 2014")
def _(years: Duration, year: Fields) -> Fields | None:
    return year if years == Duration(Grain.YEAR, None) else None


@rules(
    "date = the/fiscal year ordinal unit | the fiscal year ordinal unit",
    "the 1988 third quarter",
    "its fiscal 2019 fourth quarter",
)
def _(year: Fields, number: Any, grain: Grain) -> Fields | None:
    part = ordinal_unit(number, grain)
    return part & year if isinstance(part, Fields) else None


@rules(
    "date = fiscal year | fiscal year-word year | fiscal-short yy | fiscal short-year",
    "fiscal 1989",
    "in FY 21",
    "in fiscal '25",
)
def _(year: Fields | int) -> Fields:
    return year if isinstance(year, Fields) else Fields.of(yy=year)


@rules("date = holiday | holiday/feast year | holiday/feast ,/of year", "Christmas 2021", "Easter", "Tet 1968")
def _(holiday: Fields, year: Fields | None = None) -> Fields | None:
    return holiday & year if year else holiday


@rules(
    "date = [the] holiday weekend/unit | [the] holiday weekend/unit [of] year",
    "Labor Day weekend",
    "Easter week",
    "over the Christmas weekend of 2010",
)
def _(holiday: Fields, unit: Fields | Grain, year: Fields | None = None) -> Containing | None:
    grain = unit if isinstance(unit, Grain) else Grain.WEEKEND
    day = holiday & year if year else holiday
    return Containing(grain, day) if day and grain in (Grain.WEEKEND, Grain.WEEK) else None


def before_a_year(day: tuple[Fields, ...], year: Early, words: int) -> Neighbour | None:
    """A day, month or season, with so many words behind it that may tell a year before 1000: "August 410"."""
    alone = unify(day)
    whole = alone & Fields.of(year=year.number) if alone else None
    return Neighbour(whole, alone, words) if whole and alone else None


def ten_years(year: Any) -> Fields | None:
    """The decade that a year begins; None where that is no year, or begins none."""
    round_ = tells_only(year, "year") and not year.known["year"] % 10
    return Fields.of(decade=year.known["year"]) if round_ else None


def ordinal_unit(number: int, grain: Grain) -> Fields | Ordinal | None:
    """The n-th quarter, half or century by itself; the n-th week or day of something; the last of them by -1."""
    if grain is Grain.QUARTER:
        return Fields.of(quarter=number % 5) if number in (1, 2, 3, 4, -1) else None
    if grain is Grain.HALF:
        return Fields.of(half=number % 3) if number in (1, 2, -1) else None
    if grain is Grain.CENTURY:
        return Fields.of(century=100 * (number - 1)) if number > 0 else None
    if grain is Grain.MILLENNIUM:
        return Fields.of(millennium=1000 * (number - 1)) if number > 0 else None
    return Ordinal(grain, number)
