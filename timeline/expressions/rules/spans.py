"""What a preposition makes of a time: "since May", "until the fall", "by the end of 1990"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.values import (
    TURNING,
    Approx,
    Comparison,
    Dotted,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Ordinal,
    Overnight,
    Range,
    Shift,
    Span,
    The,
    Timed,
    Value,
    clock_alone,
    o_clock,
)
from timeline.grain import Grain

rules = Rules()
LIMITING = ("MO", "AF", "EV")  # parts that things go on until
YEAR_END, LAST_YEAR_END = (Inside(Ordinal(Grain.DAY, -1), Shift(Grain.YEAR, count)) for count in (0, -1))


@rules("span = at military/padded", "Left school at 1015")
def _(clock: Fields) -> Fields | None:
    return None if 18 <= clock.known["hour"] <= 20 else clock  # those may be years


@rules(
    "span = in/on/at/of/for/within/over/into date/day/time/set/about/duration/stretch/year"
    " | in/of/for/into/through season/wseason/wmonth | in/of/over/into/through definite | in/of early-year",
    "in October",
    "on Monday",
    "for three weeks",
    "in 1066",
    "in winter",
)
def _(value: Value) -> Value:
    return value


@rules("span = in lmonth", "off to Rome in may")
def _(month: Fields) -> Fields:
    """Only before a pause, as `misreadings.py` sees to: "marched in march formation"."""
    return month


@rules("span = through date/day/time/set/about/duration/stretch/year", "Crews worked through the night.")
def _(value: Value) -> Value:
    return Overnight() if is_night(value) else value


@rules("span = until/by/before/after/from padded", "until 0600", "out by 0600")
def _(*told: Any) -> Any:
    clock = told[-1]
    return Span(clock, {-1: "before", 1: "after"}[told[0]]) if len(told) > 1 else clock


@rules(
    "span = from padded to/until padded/day | between padded and padded/day"
    " | from military to/until time | between military and time",
    "from 0600 to 1800",
    "between 2200 and 2300 hours",
)
def _(first: Fields, last: Any) -> Range | None:
    """Where the second hour looks like a year, the first tells that it is none."""
    year = last.known.get("year") if isinstance(last, Fields) else None
    if year is not None:
        hour, minute = divmod(year, 100)
        last = Fields.of(hour=hour, minute=minute) if hour < 24 and minute < 60 else None
    return Range(first, last) if isinstance(last, Fields) and clock_alone(last) else None


@rules("span = at hour12", "He arrived at 9 and left at 11.")
def _(hour: int) -> Timed:
    return Timed(o_clock(hour))


@rules("span = by hour12", "Be home by 6.")
def _(hour: int) -> Timed:
    return Timed(o_clock(hour), "by")


@rules("span = until hour12", "They are open until 8.")
def _(hour: int) -> Timed:
    return Timed(o_clock(hour), "until")


@rules("span = before/after hour12", "She is free after 2.")
def _(sign: int, hour: int) -> Timed:
    return Timed(o_clock(hour), "before" if sign < 0 else "after")


@rules("roughly = topic/approx dotclock", "at about 9.30")
def _(mod: str, clock: Fields) -> Approx:
    return Approx(Dotted(clock), mod)


@rules("span = at dotclock/roughly", "It left at 18.05.", "at about 9.30")
def _(clock: Any) -> Dotted | Approx:
    """What may be a clock time, where the text writes them so."""
    return Dotted(clock) if isinstance(clock, Fields) else clock


@rules("span = until dotclock", "It was shut until 20.40.")
def _(clock: Fields) -> Span:
    return Span(Dotted(clock), "until")


@rules("span = by dotclock", "out by 9.30")
def _(clock: Fields) -> Span:
    return Span(Dotted(clock), "by")


@rules("span = [from] part to/until part", "from dawn to dusk")
def _(first: Fields, last: Fields) -> Range | None:
    both = {first.known["part"], last.known["part"]} <= {*TURNING}
    return Range(first, last) if both else None


@rules("span = at part", "They attacked at dawn.")
def _(part: Fields) -> Fields | None:
    """The one of that day; but "at night" is of any."""
    return part if part.known["part"] in TURNING else None


@rules("span = by/until part", "gone by nightfall", "until dawn", "By morning he was dead.")
def _(part: Fields) -> Fields | None:
    """The one that comes; but "by night" is of any."""
    return part if part.known["part"] in TURNING or part.known["part"] in LIMITING else None


@rules("span = before/after part", "They left before dawn.")
def _(sign: int, part: Fields) -> Span | None:
    return Span(part, "before" if sign < 0 else "after") if part.known["part"] in TURNING else None


@rules("span = in/of short-year", "It closed in '97.", "the class of '97")
def _(year: Fields) -> Fields:
    return year


@rules(
    "span = on/to/for/of the monthday | on/at deadline",
    "On the 25th, fighting resumed.",
    "extended to the 28th",
    "a table for the 15th",
    "The sortie of the 19th failed.",
)
def _(day: Fields) -> Fields:
    return day


@rules(
    "span = during date/day/time/about/year/duration/stretch/season/wseason/wmonth/definite/feast/short-year",
    "during the weekend",
)
def _(value: Value) -> Span:
    return Span(Overnight() if is_night(value) else value, "during")


def is_night(value: Value) -> bool:
    """Whether it is the night, of a day that it does not name."""
    return isinstance(value, Fields) and value.known == {"part": "NI"}


@rules("span = ended date", "its quarter ended March 31")
def _(lean: Lean, date: Any) -> Leaning | None:
    return Leaning(date, lean) if isinstance(date, Fields) and date.cycle is Grain.YEAR else None


@rules("span = day ended | in/for/during/of day ended", "for the year ended in June")
def _(value: Value, _lean: Lean) -> Duration | None:
    return Duration(value.grain, 1) if isinstance(value, The) and value.grain >= Grain.YEAR else None


@rules(
    "span = since [bound] date/day/deadline/time/about/year/wmonth/wday/season/definite/holiday/feast/daymonth"
    " | since short-year/lmonth/lday/early-year | since the wmonth/wseason/monthday",
    "since August",
    "since 1066",
    "since at least 2010",
    "since year-end",
)
def _(*told: Any) -> Span:
    return Span(LAST_YEAR_END if told[-1] == YEAR_END else begun(told[-1]), "since")


@rules(
    "span = until [bound] date/day/deadline/time/about/year/wmonth/season/definite/feast/daymonth/early-year"
    " | until short-year/wday/lmonth/lday | until the wseason/monthday",
    "until Friday",
    "until at least January",
)
def _(*told: Any) -> Span:
    return Span(told[-1], "until")


@rules("span = [in/at/of/during] the wmonth | a wmonth", "at the March summit", "under a March agreement")
def _(*told: Any) -> Any:
    """Only before a noun, as `misreadings.py` sees to."""
    return told[-1]


@rules("span = to wmonth", "It was postponed to March.")
def _(month: Fields) -> Fields:
    """Only behind what moves it there, as `misreadings.py` sees to."""
    return month


@rules("span = in/over/during the wseason", "They will vote in the fall.")
def _(season: Fields) -> Fields:
    return season


@rules(
    "span = by date/day/deadline/time/about/year/wmonth/season/definite/daymonth/early-year"
    " | by short-year/wday/lmonth/lday | by the wseason/monthday",
    "by the end of 1990",
    "by the fall",
)
def _(value: Value) -> Span:
    return Span(value, "by")


@rules(
    "span = before date/day/deadline/time/about/year/wmonth/season/definite/feast/daymonth/short-year/early-year"
    " | before wday/lmonth/lday | before the wmonth/wseason/monthday",
    "before Monday",
)
def _(sign: int, value: Value) -> Span:
    return Span(value, "before")


@rules(
    "span = after date/day/deadline/time/about/year/wmonth/season/definite/feast/daymonth/short-year/early-year"
    " | after the wmonth/wseason/monthday | past time",
    "after 1945",
    "a little past midnight on Friday",
)
def _(sign: int, value: Value) -> Span | None:
    return None if isinstance(value, Overnight) else Span(begun(value), "after")  # "after overnight strikes"


@rules(
    "span = from date/day/deadline/wmonth/time/about/year/daymonth/early-year | from the wseason/monthday",
    "from October 2020",
    "from the 25th",
)
def _(value: Value) -> Value:
    quarter = isinstance(value, Fields) and "quarter" in value.known  # profit fell from the third quarter
    return value if quarter or isinstance(value, Comparison) else Span(begun(value), "from")


def begun(value: Value) -> Value:
    """The midnight that a day begins with, where something is of that day: "shortly after midnight on Friday"."""
    if not isinstance(value, Fields) or value.known.get("hour") != 24:
        return value
    return Fields({**value.known, "hour": 0})
