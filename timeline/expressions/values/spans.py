"""What prepositions, ranges and pairs make of values: "since May", "from Monday to Friday", "28 and 29 August"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeGuard

from attrs import evolve, frozen

from timeline.expressions.values.context import Context, Known, Lean, Reading, Value
from timeline.expressions.values.durations import Duration, Later, Onward, Reaching, Recurring
from timeline.expressions.values.fields import Fields, weekly
from timeline.expressions.values.shades import Approx, Near, Phase
from timeline.expressions.values.shifts import AtHour, Compared, Containing, Inside, Leaning, Moved, Neighbour, Shift
from timeline.grain import Grain, Moment, floor, shift
from timeline.interval import Interval, timex3


@frozen
class Span:
    """A phrase under a preposition: what "since", "until", "before", "after", "during" make of a time."""

    value: Value
    relation: str  # in, during, since, until, by, before, after

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        interval = reading.interval
        if interval is None or reading.type in ("DURATION", "SET") or self.relation == "in":
            return reading
        if self.relation == "during":
            return evolve(reading, interval=evolve(interval, throughout=True))
        start, end = {
            "since": (interval.start, None),
            "from": (interval.start, None),
            "until": (None, over(interval)),
            "by": (None, over(interval)),
            "before": (small_hours(self.value, interval), closing(self.value, interval)),
            "after": (over(interval), None),
        }[self.relation]
        lasting = self.relation in ("since", "from", "until")
        whole = Interval(start, end, interval.grain, interval.approximate, throughout=lasting)
        return evolve(reading, interval=whole, named=interval)


def over(interval: Interval) -> Moment | None:
    """Where what lasts "until Friday" ends: with the day; but "until 5pm" at that moment, not a minute later."""
    return interval.start if interval.grain <= Grain.MINUTE else interval.end


def small_hours(value: Value, dawn: Interval) -> Moment | None:
    """Where what is "before dawn" begins: it is of that day; None for other times."""
    fields = plain(value.inner) if isinstance(value, Inside) else plain(value)
    told = isinstance(fields, Fields) and fields.known.get("part") == "DW"
    return floor(dawn.start, Grain.DAY) if told and dawn.start else None


def closing(value: Value, interval: Interval) -> Moment | None:
    """Where what is "before" it ends: where it begins, but "before the end of May" is in May too."""
    return interval.end if isinstance(value, Phase) and value.mod == "END" else interval.start


@frozen
class Range:
    """From one time to another, both included: "from Monday to Friday", "between 1990 and 1995"."""

    first: Value
    last: Value

    def ends(self, context: Context) -> tuple[Reading, ...]:
        """The two readings, both with the interval of the whole range; the second looks forward from the first."""
        start = plain(dated(self.first, self.last))
        if context.lean is Lean.FUTURE and isinstance(start, Fields) and start.cycle is Grain.YEAR and context.anchor:
            begun = self.ends_of(evolve(context, lean=Lean.PAST))  # "runs from October to May", said in March
            interval = begun[-1].interval
            if interval is not None and interval.bounds[1] > context.anchor.bounds[0]:
                return tuple(evolve(one, why=(*one.why, "the range is under way")) for one in begun)
        told = self.ends_of(context)
        yearly = isinstance(start, Fields) and start.cycle is Grain.YEAR
        return self.over(told, context) if yearly and context.lean is Lean.PAST else told

    def over(self, told: tuple[Reading, ...], context: Context) -> tuple[Reading, ...]:
        """The same of the year before, where it would not be over: "doubled from January to August", said in March."""
        now, end = context.anchor, told[-1].named
        if now is None or now.start is None or now.end is None or end is None or end.bounds[0] <= now.bounds[1]:
            return told
        back = evolve(now, start=shift(now.start, Grain.YEAR, -1), end=shift(now.end, Grain.YEAR, -1))
        first, *rest = self.ends_of(evolve(context, anchor=back))
        return evolve(first, base=now, why=(*told[0].why, "of the year before: the range is over")), *rest

    def ends_of(self, context: Context) -> tuple[Reading, ...]:
        if context.awake and is_early_hour(same_day(self.first, self.last), context):
            context = evolve(context, awake=False)
            return evolve(self, first=later_half(self.first), last=later_half(self.last)).ends_of(context)
        begin = nearest_half(self.first, self.last)
        first = over_new_year(dated(same_day(begin, self.last), self.last), begin, self.last).resolve(context)
        if first.interval is None or first.interval.start is None:
            return first, self.last.resolve(context)
        there = first.interval
        onward = evolve(context, anchor=there, mention=there, day=None, elsewhere=False, lean=Lean.FUTURE)
        told = plain(self.last)
        now = begin.outer if isinstance(begin, Inside) else plain(begin)
        today = isinstance(now, Shift) and weekly(told)  # "from today to Tuesday", "from tomorrow morning to Friday"
        if not today and (
            not isinstance(told, Fields) or (weekly(told) and not weekly(plain(begin)) and not context.carried)
        ):
            # "From 14 September to Thursday" is the reporter's Thursday, "to the next day" that after the first.
            lean = Lean.PAST if context.lean is Lean.RECENT else context.lean
            onward = evolve(context, mention=first.interval, lean=lean)
        night = over_night(begin, self.last)
        if night:
            onward = evolve(onward, lean=Lean.PAST) if clock_alone(self.last) else context
        last = zoned(self.last, begin).resolve(onward)
        if weekly(told) and not night and is_behind(first.interval, last.interval):
            ahead = evolve(context, anchor=there, mention=there, lean=Lean.FUTURE)
            last = self.last.resolve(ahead)  # "from next Monday until Thursday"
        if night:
            first, last = around_midnight(self.last, first, last)
            if context.lean is Lean.LAST and is_behind(last.interval, context.anchor):
                first, last = over_now(first), over_now(last)
        a, b = first.interval, last.interval
        end = over(b) if b else None
        if a is None or b is None or a.start is None or end is None or end <= a.start:
            return first, last
        whole = Interval(a.start, end, min(a.grain, b.grain), a.approximate or b.approximate, throughout=True)
        return evolve(first, interval=whole, named=a), evolve(last, interval=whole, named=b)

    def resolve(self, context: Context) -> Reading:
        first, *_, last = self.ends(context)
        return evolve(first, value=f"{first.value}/{last.value}") if first.interval else first


def plain(value: Value) -> Value:
    """The value without its shade and its preposition: Tuesday of "by early Tuesday"."""
    while isinstance(value, SHADED):
        value = value.value
    return value


SHADED = (Phase, Approx, Span, AtHour)


def dated(value: Value, other: Value) -> Value:
    """With the month, year or week that only the other tells: "28 and 29 August", "Monday to Friday last week"."""
    if isinstance(value, Phase | Approx):
        return evolve(value, value=dated(value.value, other))
    other = plain(other)
    if isinstance(value, Fields) and isinstance(other, Inside) and isinstance(other.inner, Fields):
        if value.cycle is Grain.YEAR and isinstance(other.outer, Shift) and other.outer.grain is Grain.YEAR:
            return Inside(value, other.outer)  # "from April 2 to April 5 last year"
        if not (weekly(value) and weekly(other.inner)):
            return value
        same_week = value.known.get("weekday", 0) < other.inner.known.get("weekday", 0)
        return Inside(value, other.outer) if same_week else Moved(other, Leaning(value, Lean.LAST))
    if not (isinstance(value, Fields) and isinstance(other, Fields)):
        return value
    known = value.known
    if "day" in known and known.keys() <= {"day", "weekday"} and "month" in other.known:
        known = {"month": other.known["month"], **known}
    if Fields(known).cycle is Grain.YEAR and "year" in other.known:
        known = {"year": other.known["year"], **known}
    return Fields(known)


def over_new_year(start: Value, told: Value, end: Value) -> Value:
    """The start in the year before that which only the end tells: "from 30 December to 2 January 2021"."""
    own, last = plain(told), plain(end)
    if isinstance(start, Phase | Approx):
        return evolve(start, value=over_new_year(start.value, own, last))
    if not (isinstance(start, Fields) and isinstance(own, Fields) and isinstance(last, Fields)):
        return start
    if "year" in own.known or not {"year", "month"} <= start.known.keys() & last.known.keys():
        return start
    later = [start.known["month"], start.known.get("day", 0)] > [last.known["month"], last.known.get("day", 31)]
    same = start.known["year"] == last.known["year"]
    return Fields({**start.known, "year": start.known["year"] - 1}) if same and later else start


def zoned(value: Value, other: Value) -> Value:
    """The clock time with the zone that only the other end of its range tells: "from 9am to 5pm London time"."""
    if not (isinstance(value, Fields) and isinstance(other, Fields) and "hour" in value.known):
        return value
    return Fields({"zone": other.known["zone"], **value.known}) if "zone" in other.known else value


def same_day(value: Value, other: Value) -> Value:
    """The clock time with the day and zone that only the later end tells: "from 9am to 5pm on Monday"."""
    if not clock_alone(value):
        return value
    if isinstance(other, Inside) and isinstance(other.inner, Fields) and "hour" in other.inner.known:
        return Inside(Fields({**other.inner.known, **value.known}), other.outer)
    if isinstance(other, Fields) and "hour" in other.known:
        return Fields({**other.known, **value.known})
    return value


def nearest_half(value: Value, other: Value) -> Value:
    """A range's first end, on whatever day, with its hour in the half of the day that the other end shows."""
    if isinstance(value, Inside) and isinstance(value.inner, Fields):
        return evolve(value, inner=halved(value.inner, other))
    return halved(value, other) if isinstance(value, Fields) else value


def later_half(value: Value) -> Value:
    """A bare hour, on whatever day, as one of the afternoon or evening."""
    clock = value.inner if isinstance(value, Inside) else value
    if not isinstance(clock, Fields) or not 0 < clock.known.get("hour", 0) < 12 or "meridiem" in clock.known:
        return value
    return evolve(value, inner=clock.in_half(12)) if isinstance(value, Inside) else clock.in_half(12)


def is_early_hour(value: Value, context: Context) -> bool:
    """Whether it is a bare hour of the later half of its day: "between 1 and 3 on Tuesday"."""
    if isinstance(value, Inside):
        return value.by_day(context) is not value
    clock = plain(value)
    return isinstance(clock, Fields) and clock.by_day(context) is not clock


def halved(clock: Fields, other: Value) -> Fields:
    """The hour of twelve in the half of the day that brings it nearest before the other: "from 4:00 to 7:30 p.m."."""
    known, end = clock.known, clock_of(other)
    hour = known.get("hour", 0)
    if end is None or "meridiem" in known or "meridiem" not in end or not 0 < hour <= 12:
        return clock
    told = end["hour"] * 60 + end.get("minute", 0) - known.get("minute", 0) - 1
    late = (told - 12 * 60 - hour % 12 * 60) % DAY < (told - hour % 12 * 60) % DAY
    return clock.in_half(12 if late else 0)


def clock_of(value: Value) -> Known | None:
    """The fields of a clock time, whatever day it is on; None of anything else."""
    told = plain(value.inner if isinstance(value, Inside) else value)
    return told.known if isinstance(told, Fields) and "hour" in told.known else None


def clock_alone(value: Value) -> TypeGuard[Fields]:
    """Whether it is a clock time without its day."""
    return isinstance(value, Fields) and value.known.keys() <= CLOCK_FIELDS and "hour" in value.known


def over_night(first: Value, last: Value) -> bool:
    """Whether the second of two clock times, of which not both name their day, comes before the first."""
    begin, end = clock_of(first), clock_of(last)
    if begin is None or end is None or not (clock_alone(first) or clock_alone(last)):
        return False
    return (end["hour"], end.get("minute", 0)) < (begin["hour"], begin.get("minute", 0))


def over_now(reading: Reading) -> Reading:
    """A clock time of the night that ended on the day of writing: "was shut from 10 p.m. to 2 a.m."."""
    return evolve(days_on(reading, -1), why=(*reading.why, "a day before: that night is over"))


def is_behind(time: Interval | None, other: Interval | None) -> bool:
    """Whether a time lies behind another one."""
    return time is not None and other is not None and time.bounds[0] >= other.bounds[1]


def around_midnight(last: Value, begin: Reading, end: Reading) -> tuple[Reading, Reading]:
    """From "11 p.m. Friday to 2 a.m." of the day after, from "10 p.m. to 6 a.m. on Sunday" of the day before."""
    midnight = end.interval is not None and end.interval.start is not None and not end.interval.start.clock
    return (begin, days_on(end, 1)) if clock_alone(last) or midnight else (days_on(begin, -1), end)


def days_on(reading: Reading, days: int) -> Reading:
    """A clock time so many days later."""
    interval = reading.interval
    if interval is None or interval.start is None or interval.end is None:
        return reading
    start, end = (shift(moment, Grain.DAY, days) for moment in (interval.start, interval.end))
    return evolve(reading, value=timex3(start, interval.grain), interval=evolve(interval, start=start, end=end))


CLOCK_FIELDS = frozenset({"hour", "minute", "second", "zone", "meridiem"})
DAY = 24 * 60  # minutes
HALF_A_DAY = 12 * 3600


def in_passing(value: Value) -> bool:
    """Whether it looks back from where the story is: "since May", "two years earlier", "the previous April"."""
    while isinstance(value, LINKED):
        if isinstance(value, Span) and value.relation == "since":
            return True
        value = value.value
    if isinstance(value, Leaning):
        return value.lean is Lean.LAST
    return isinstance(value, Shift | Compared) and value.count < 0


LINKED = (Phase, Approx, Span, Neighbour, Onward)


@frozen
class Pair(Range):
    """Times side by side, of which each is meant by itself: "28 and 29 August", "Monday, Wednesday and Friday".

    They are told in order: of what is past, the last one is the latest.
    """

    between: tuple[Value, ...] = ()

    def ends(self, context: Context) -> tuple[Reading, ...]:
        values = (self.first, *self.between, self.last)
        past = context.lean is Lean.PAST and all(weekly(value) for value in values)
        if past and not in_order(values):
            return tuple(value.resolve(context) for value in values)
        if not past:
            return tuple(in_turn(values, context, Lean.FUTURE))
        back = reversed(list(in_turn(values[::-1], context, Lean.LAST)))
        return tuple(evolve(reading, base=context.anchor) for reading in back)


def in_turn(values: Sequence[Value], context: Context, lean: Lean) -> Iterator[Reading]:
    """The readings of values that are each seen from the one before, on to the future or back to the past."""
    near = context
    for value in values:
        reading = value.resolve(near if isinstance(value, Fields) else context)
        yield reading
        if reading.interval is not None:
            near = evolve(context, anchor=reading.interval, mention=reading.interval, day=None, lean=lean)


def in_order(values: Sequence[Value]) -> bool:
    """Whether they are weekdays as one week has them; "Friday and Thursday" are told backwards."""
    days = [value.known.get("weekday", 6) for value in values if isinstance(value, Fields)]
    return all((b - a) % 7 <= 4 for a, b in pairwise(days))


@frozen
class Apposition(Range):
    """One day told twice, each seen from where the text is: "the following day, 9 November"."""

    def ends(self, context: Context) -> tuple[Reading, ...]:
        return self.first.resolve(context), self.last.resolve(context)


@frozen
class DayAndHour(Apposition):
    """A day, and an hour that stands apart: "am Freitag | um 14 Uhr"; a weekday is the one nearest to its hour."""

    def ends(self, context: Context) -> tuple[Reading, ...]:
        hour = self.last.resolve(context)
        if hour.interval is None or not weekly(self.first):
            return self.first.resolve(context), hour
        near = evolve(context, anchor=hour.interval, mention=hour.interval, day=None, lean=Lean.NEAR)
        return evolve(self.first.resolve(near), base=hour.base), hour


@frozen
class Aside(Range):
    """A time, the same on another clock, and the day of both: "9 p.m. (1900 GMT) on Wednesday"."""

    again: Value

    def ends(self, context: Context) -> tuple[Reading, ...]:
        return self.first.resolve(context), self.again.resolve(context), self.last.resolve(context)


@frozen
class DayRange(Range):
    """A day and two hours of it, of which the first is told with it: "Thursday from 8 to 10"."""

    day: Value

    def ends(self, context: Context) -> tuple[Reading, ...]:
        return self.day.resolve(context), *Range(self.first, self.last).ends(context)


@frozen
class Elsewhere(Range):
    """A clock time and the same on a clock elsewhere, which alone tells the day: "8 p.m. (0400 GMT Tuesday)"."""

    def ends(self, context: Context) -> tuple[Reading, ...]:
        there = self.last.resolve(context)
        told = there.interval.start if there.interval else None
        if told is None:
            return self.first.resolve(context), there
        here = self.first.resolve(evolve(context, day=Interval.unit(evolve(told, zone=None), Grain.DAY)))
        begins = here.interval.start if here.interval else None
        if begins is None:
            return here, there
        ahead = begins.instant - told.instant  # no clock is more than half a day from Greenwich
        return days_on(here, -1 if ahead > HALF_A_DAY else 1 if ahead < -HALF_A_DAY else 0), there


def leaning_fields(value: Value) -> Fields | None:
    """The fields of a value whose meaning depends on past or future: a weekday, a month without its year."""
    while not isinstance(value, Fields):
        if not isinstance(value, AROUND_FIELDS) or (isinstance(value, Span) and value.relation == "since"):
            return None
        if isinstance(value, Range):
            value = same_day(value.first, value.last)
        else:
            value = value.outer if isinstance(value, Inside) else value.value
    return None if value.cycle is None or value.cycle is Grain.DAY else value


def stands_alone(value: Value) -> bool:
    """Whether it means the same wherever it stands: a length, a set, a date with its year."""
    if isinstance(value, Fields):
        return value.cycle is None and not value.open and "season" not in value.known
    return isinstance(value, Duration | Recurring)


AROUND_FIELDS = (Inside, Phase, Approx, Span, Range, Containing, Later, Reaching, Moved, Neighbour, Near, AtHour)
