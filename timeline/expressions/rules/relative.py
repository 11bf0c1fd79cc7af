"""What is told from the anchor or an earlier mention: "yesterday", "last week", "two days later", "a year ago"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.rule import Rules
from timeline.expressions.values import (
    Base,
    Containing,
    Duration,
    Fields,
    FullYear,
    Inside,
    Later,
    Lean,
    Leaning,
    Moved,
    Neighbour,
    Onward,
    Pair,
    Reaching,
    Ref,
    Rest,
    Rolling,
    Shift,
    Span,
    Stretch,
    The,
    Unnamed,
    Value,
    tells_only,
    weekly,
)
from timeline.grain import Grain

rules = Rules()


@rules("day = relative", "yesterday")
def _(value: Value) -> Value:
    return value


@rules("day = month | weekday | modern", "in October", "Friday", "1990")
def _(fields: Fields) -> Fields:
    return fields


@rules("day = a/number weekday", "The talks were on a Tuesday.", "He called one Monday.")
def _(count: float, weekday: Fields) -> Unnamed | None:
    return Unnamed(weekday) if count == 1 else None


@rules("day = [the] weekend", "the weekend")
def _(weekend: Fields) -> Fields:
    return weekend


@rules("day = the deictic unit", "They left the next day.", "in the past day")
def _(lean: Lean, grain: Grain) -> Value | None:
    """From the day last told; "the next week" is mostly the one from now on."""
    if lean is Lean.LAST and grain is Grain.DAY:
        return Stretch(Duration(grain, 1), -1)
    return Shift(grain, 1, Base.MENTION) if lean is Lean.NEXT and grain is Grain.DAY else None


@rules("day = the past unit", "Over the past year prices rose.")
def _(_past: int, grain: Grain) -> Rolling | None:
    return Rolling(grain) if grain in (Grain.WEEK, Grain.MONTH, Grain.YEAR) else None


@rules("day = [the] deictic [fiscal] unit", "last year", "next week", "the latest month")
def _(lean: Lean, grain: Grain) -> Value | None:
    if grain is Grain.PART:
        return None  # a night of yesterday, not so many nights ago
    if lean is Lean.NEXT and grain is Grain.DAY:
        return Shift(grain, 1, Base.MENTION)  # "left next day"
    if grain is Grain.DECADE and lean is not Lean.THIS:
        return Stretch(Duration(grain, 1), lean.turn)  # ten years, not the eighties
    return Shift(grain, lean.turn)


@rules("day = [the] approaching weekend/weekday/wday/lday", "the coming weekend", "this coming Friday")
def _(day: Fields) -> Leaning:
    return Leaning(day, Lean.NEXT)


@rules(
    "day = [the] deictic month/wmonth/weekday/wday/lday/season/wseason/holiday/weekend/quarter-name",
    "last October",
    "this summer",
    "next Monday",
)
def _(lean: Lean, fields: Fields) -> Value:
    if "weekend" in fields.known:
        return Shift(Grain.WEEKEND, lean.turn)
    return Leaning(fields, lean, named=True)


@rules("time = day/wday deictic-behind", "They meet on Friday next.", "this Friday coming", "on Monday just gone")
def _(day: Any, lean: Lean) -> Neighbour | None:
    """But "on Friday next to the church"."""
    named = day.fields if isinstance(day, Leaning) and day.lean is Lean.THIS else day
    weekday = tells_only(named, "weekday")
    return Neighbour(Leaning(named, lean), day) if weekday else None


@rules("day = [the] deictic fortnight", "the past fortnight")
def _(lean: Lean) -> Value:
    return stretched(lean, Duration(Grain.WEEK, 2))


@rules("day = day/wday lone-unit/fortnight", "on Tuesday week", "Friday fortnight")
def _(weekday: Any, unit: Grain | None = None) -> Moved | None:
    """As the British say it: a week after that day, or a fortnight."""
    days = {Grain.WEEK: 7, None: 14}.get(unit)
    return Moved(Leaning(weekday, Lean.NEXT), Shift(Grain.DAY, days)) if days and weekly(weekday) else None


@rules(
    "day = relative lone-unit | duration/fortnight relative", "tomorrow week", "a week tomorrow", "a fortnight today"
)
def _(*told: Any) -> Later | None:
    """As the British say it: weeks after that day."""
    start = next((one for one in told if isinstance(one, Shift)), None)
    length = next((one for one in told if isinstance(one, Duration | Grain)), Duration(Grain.WEEK, 2))
    weeks = length if isinstance(length, Duration) else Duration(length, 1)
    if start is None or start.grain is not Grain.DAY or weeks.grain is not Grain.WEEK or not weeks.count:
        return None
    once = weeks.count == 1 or length == Duration(Grain.WEEK, 2)  # "three weeks today" looks back as well
    return Later(start, weeks, 1) if start.count == 1 or (start.count == 0 and once) else None


@rules("day = deictic while deictic lone-unit | deictic while relative", "This time next week I will be in Rome.")
def _(lean: Lean, *told: Any) -> Shift | None:
    """The same day of another week; "this time last year" is no day."""
    *turn, then = told
    if lean is not Lean.THIS:
        return None
    if isinstance(then, Shift):
        return then if then.grain is Grain.DAY and then.count else None
    return Shift(Grain.DAY, 7 * turn[0].turn) if then is Grain.WEEK and turn[0].turn else None


@rules("day = the deictic duration", "the last two weeks", "the next five years")
def _(lean: Lean, duration: Duration) -> Value:
    return stretched(lean, duration)


@rules("day = deictic duration", "last two weeks", "in past years", "in coming months")
def _(lean: Lean, duration: Duration) -> Value | None:
    """Without an article, unless they are counted, these are as vague as "recent years"; to "last a day" is a verb."""
    if duration.count == 1 or (lean is Lean.THIS and duration.count is not None):
        return None  # "ordered this six months ago"
    vague = lean.turn and duration.count is None
    return Ref("PAST_REF" if lean is Lean.LAST else "FUTURE_REF") if vague else stretched(lean, duration)


def stretched(lean: Lean, duration: Duration) -> Value:
    return Stretch(duration, lean.turn) if lean.turn else duration


@rules("day = [the] recent/still-to-come duration", "recent years", "future quarters")
def _(ref: Ref, duration: Duration) -> Ref | None:
    return ref if duration.count is None else None


@rules("day = [the] deictic date", "last Thanksgiving")
def _(lean: Lean, fields: Any) -> Value | None:
    if isinstance(fields, Containing):  # last Thanksgiving weekend
        return Containing(fields.grain, Leaning(fields.value, lean)) if isinstance(fields.value, Fields) else None
    return Leaning(fields, lean) if isinstance(fields, Fields) and fields.cycle is Grain.YEAR else None


@rules(
    "day = duration before/after date/day | day before/after date/day",
    "two days after Christmas",
    "the day before 5 May",
)
def _(length: Any, sign: int, value: Value) -> Moved | None:
    duration = Duration(length.grain, 1) if isinstance(length, The) else length
    if not isinstance(duration, Duration) or duration.count is None or duration.grain < Grain.DAY:
        return None
    if isinstance(value, Fields | Shift) and value.grain > duration.grain:
        return None  # a week after what was some time last month is none that anybody knows
    return Moved(value, Shift(duration.grain, sign * int(duration.count)))


@rules(
    "day = the weekday/wday/weekend before/after date/month/wmonth"
    " | [the] ordinal/deictic weekday/wday before/after date/month/wmonth",
    "the Friday before Labor Day",
    "the weekend after 5 May",
    "the second Sunday after Easter",
)
def _(*told: Any) -> Moved | None:
    *number, weekday, sign, date = told
    if number and isinstance(number[0], Lean):
        number = [1 if number[0] is Lean.LAST and sign < 0 else 0]
    if number == [0]:
        return None
    exact = isinstance(date, Fields) and date.grain in (Grain.DAY, Grain.MONTH)
    nearest = Moved(date, Leaning(weekday, Lean.LAST if sign < 0 else Lean.NEXT)) if exact else None
    further = number[0] - 1 if number else 0
    return Moved(nearest, Shift(Grain.DAY, sign * 7 * further)) if nearest and further else nearest


@rules("day = [the] eve of date", "on the eve of Passover")
def _(date: Any) -> Moved | None:
    return Moved(date, Shift(Grain.DAY, -1)) if isinstance(date, Fields) and date.grain is Grain.DAY else None


@rules(
    "day = duration hence relative | lone-unit hence relative",
    "three days from now",
    "two weeks from today",
    "month from today",
)
def _(length: Any, sign: int, start: Any) -> Value | None:
    duration = length if isinstance(length, Duration) else Duration(length, 1)
    if start == Ref("PRESENT_REF"):
        return duration.shifted(sign, Base.ANCHOR)
    if not isinstance(start, Shift) or start.grain is not Grain.DAY or start.count < 0:
        return None
    return Later(start, duration, sign) if to_the_day(duration) else None


@rules(
    "onward = duration hence day/weekday/wday/date",
    "It ends a week from Friday.",
    "two weeks from next Monday",
    "three months from May 5",
)
def _(duration: Duration, sign: int, start: Any) -> Later | None:
    day = start.fields if isinstance(start, Leaning) else start
    if not isinstance(day, Fields) or day.grain is not Grain.DAY or not to_the_day(duration) or not day.cycle:
        return None  # "64 days from 21 November 1948" lasted so long
    return Later(Leaning(start, Lean.FUTURE) if weekly(start) else start, duration, sign)


@rules("onward = duration on day/wday", "The vote is a week on Thursday.", "a fortnight on Saturday")
def _(duration: Duration, day: Any) -> Later | None:
    whole = duration.grain is Grain.WEEK and to_the_day(duration)
    return Later(Leaning(day, Lean.FUTURE), duration, 1) if whole and weekly(day) else None


@rules(
    "span = for duration hence day/weekday/wday/date | [for] duration commencing [on] day/weekday/wday/date",
    "closed for two weeks from Monday",
    "two weeks beginning Monday",
)
def _(duration: Duration, *told: Any) -> Pair:
    start = Leaning(told[-1], Lean.FUTURE) if weekly(told[-1]) else told[-1]
    return Pair(Reaching(duration, start, 1), Span(start, "from"))


def to_the_day(duration: Duration) -> bool:
    """Whether it is of whole days, weeks, months or years."""
    return duration.grain >= Grain.DAY and duration.count is not None and duration.count == int(duration.count)


@rules(
    "day = number weekdays/seasons ago | number weekdays/seasons hence relative",
    "three Fridays ago",
    "two Sundays from now",
    "four summers ago",
    "two Christmases ago",
)
def _(count: float, weekday: Fields, sign: int, start: Any = None) -> Moved | Inside | None:
    now = start in (None, Ref("PRESENT_REF"))
    if "weekend" in weekday.known or count < 1 or count != int(count) or not now:
        return None
    return counted(weekday, sign * int(count))


def counted(fields: Fields, count: int) -> Moved | Inside:
    """The how many-th of what comes round every week or year, from now on, or back from now."""
    nearest, more = Leaning(fields, Lean.LAST if count < 0 else Lean.NEXT), abs(count) - 1
    if weekly(fields):
        return Moved(nearest, Shift(Grain.DAY, (7 if count > 0 else -7) * more))
    return Inside(fields, Moved(nearest, Shift(Grain.YEAR, more if count > 0 else -more)))


@rules(
    "day = duration ago [on] relative/weekday/wday | duration ago deictic unit/weekday",
    "a year ago today",
    "ten years ago on Monday",
    "five years ago this month",
    "three years ago next week",
)
def _(duration: Duration, sign: int, *told: Any) -> Value | None:
    """The same day, week or month of then."""
    *lean, now = told
    return so_long_before(duration, sign, now, *lean)


@rules("day = deictic unit duration ago", "On this day ten years ago, he died.")
def _(lean: Lean, grain: Grain, duration: Duration, sign: int) -> Value | None:
    return so_long_before(duration, sign, grain, lean) if lean is Lean.THIS else None


def so_long_before(duration: Duration, sign: int, now: Any, lean: Lean | None = None) -> Value | None:
    """A day, week or month so long before one that is told from now; None where the length is too rough for it."""
    if isinstance(now, Fields) and lean:
        now, lean = Leaning(now, lean), None
    weekly_ = isinstance(now, Fields) and duration.grain is Grain.WEEK  # a week before the last one
    fuzzy = duration.grain < Grain.YEAR and isinstance(now, Fields) and not weekly_
    if not to_the_day(duration) or fuzzy:
        return None
    if lean:
        there = Shift(now, lean.turn)
        return Containing(now, Later(there, duration, sign)) if Grain.DAY <= now < Grain.YEAR else None
    if isinstance(now, Fields):
        now = Leaning(now, Lean.PAST if weekly_ else Lean.NEAR)
    return Later(now, duration, sign) if isinstance(now, Fields | Shift | Leaning) else None


@rules("day = duration ago anniversary", "It fell ten years ago to the day.")
def _(duration: Duration, sign: int) -> Later | None:
    return Later(Shift(Grain.DAY, 0), duration, sign) if duration.grain > Grain.DAY and to_the_day(duration) else None


@rules("day = duration ago", "three weeks ago")
def _(duration: Duration, sign: int) -> Value:
    return duration.shifted(sign, Base.ANCHOR)


@rules("day = duration moved", "two days later", "a year earlier")
def _(duration: Duration, sign: int) -> Value:
    return duration.shifted(sign, Base.MENTION)


@rules("day = duration on ,", "It fell in 1990. Ten years on, it was rebuilt.")
def _(duration: Duration) -> Onward | None:
    return Onward(duration) if duration.count is not None else None


@rules("day = same-date", "They were freed on this date.")
def _() -> Shift:
    return Shift(Grain.DAY, 0, Base.MENTION)


@rules("day = [the] turned unit", "the following year", "that day", "the same month")
def _(turn: int, grain: Grain) -> Shift:
    return Shift(grain, turn, Base.MENTION)


@rules(
    "day = [the] turned month/wmonth/weekday/season/wseason/weekend | the turned date",
    "the following Monday",
    "They married that May.",
    "the following Easter",
)
def _(turn: int, fields: Any) -> Leaning | None:
    if not isinstance(fields, Fields) or not fields.cycle:
        return None  # "the following 3 May 1998" is a list
    return Leaning(fields, {-1: Lean.LAST, 1: Lean.NEXT}.get(turn, Lean.THIS), Base.MENTION)


@rules("day = turned date", "They married in 1998. That Christmas he lost his job.")
def _(turn: int, feast: Any) -> Leaning | None:
    """But "following Easter" is after it."""
    named = turn == 0 and isinstance(feast, Fields) and feast.cycle is Grain.YEAR and "holiday" in feast.known
    return Leaning(feast, Lean.THIS, Base.MENTION) if named else None


@rules(
    "day = [the] unit/part before/after deictic"
    " | [the] unit before/after deictic month/wmonth/weekday/wday/season/wseason/date",
    "the year before last",
    "the week after next",
    "the day before last Tuesday",
)
def _(unit: Any, sign: int, lean: Lean, fields: Any = None) -> Value | None:
    if fields is not None:
        whole = isinstance(fields, Fields) and unit >= Grain.DAY
        return Moved(Leaning(fields, lean), Shift(unit, sign)) if whole else None
    if lean.turn != sign:
        return None
    if isinstance(unit, Fields):
        return Inside(unit, Shift(Grain.DAY, 2 * sign))
    return Shift(unit, 2 * sign) if unit > Grain.DAY else None


@rules(
    "day = [the] weekend/weekday/month/wmonth/season/wseason/date before/after deictic",
    "the weekend before last",
    "the Friday after next",
    "the Christmas before last",
    "the summer before last",
)
def _(fields: Any, sign: int, lean: Lean) -> Value | None:
    if lean.turn != sign or not isinstance(fields, Fields) or not fields.cycle:
        return None
    return Shift(Grain.WEEKEND, 2 * sign) if "weekend" in fields.known else counted(fields, 2 * sign)


@rules("day = the unit", "the quarter")
def _(grain: Grain) -> The | None:
    return The(grain) if grain >= Grain.DAY else None


@rules(
    "day = [the] rest date/day/year | [the] rest the unit",
    "the rest of the week",
    "the remainder of 2021",
    "for the rest of today",
    "the rest of next week",
)
def _(*told: Any) -> Rest:
    return Rest(The(told[-1]) if isinstance(told[-1], Grain) else told[-1])


@rules("day = the whole unit | the whole unit year/modern", "the full year", "the fiscal year", "the full year 2021")
def _(grain: Grain, year: Fields | None = None) -> Value | None:
    if year is not None:
        return year if grain is Grain.YEAR else None
    return FullYear() if grain is Grain.YEAR else The(grain) if grain >= Grain.DAY else None
