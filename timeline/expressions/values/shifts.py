"""What is counted from the anchor or a mention, and what lies within another time: "the first week of May"."""

from __future__ import annotations

from typing import ClassVar

from attrs import evolve, frozen

from timeline.expressions.values.context import BEYOND, Base, Context, Lean, Reading, Value, words
from timeline.expressions.values.fields import OPEN_DAY, Fields, locate, on_the_clock
from timeline.grain import MONTHS, SECONDS, YEARS, Grain, Moment, floor, month_length, nth_weekday, shift
from timeline.interval import Interval, timex3, unit_end

TOO_NEAR = 2  # days, of one week, to a weekday that is called by its name alone
MID_WEEK = 3  # days to the Thursday, whose year is that of its week


@frozen
class Leaning:
    """Fields with a direction of their own: "last October", "next Monday", "this summer"."""

    fields: Fields
    lean: Lean
    base: Base = Base.ANCHOR
    named: bool = False  # whether the text says so: "next Monday"

    def resolve(self, context: Context) -> Reading:
        reference = context.reference(self.base)
        if self.base is Base.MENTION and reference and reference.grain > Grain.WEEK and self.fields.cycle is Grain.WEEK:
            reference = context.told.get(Grain.DAY, reference)  # "that Sunday", whatever year was told since
        reading = self.fields.resolve(evolve(context, anchor=reference, lean=self.lean, year=None))
        return a_week_on(reading) if self.is_too_near(reading.interval, reference) else reading

    def is_too_near(self, day: Interval | None, now: Interval | None) -> bool:
        """Whether it is tomorrow or the day after, in the same week, which nobody calls "next Thursday"."""
        if not self.named or self.lean is not Lean.NEXT or self.fields.known.keys() != {"weekday"}:
            return False
        if day is None or now is None or day.start is None or now.start is None:
            return False
        return 0 < day.start.weekday - now.start.weekday <= TOO_NEAR


def a_week_on(reading: Reading) -> Reading:
    """The same weekday of the week after."""
    start = reading.interval.start if reading.interval else None
    if start is None:
        return reading
    then = shift(start, Grain.DAY, 7)
    why = "not the one of the next two days, which would be called by its name alone"
    day = Interval.unit(then, Grain.DAY)
    return evolve(reading, value=timex3(then, Grain.DAY), interval=day, why=(*reading.why, why))


@frozen
class KnownDay:
    """A day that the world knows by its date alone, "the September 11 attacks", unless its sentence is of a year."""

    date: Fields  # with its year
    fields: Fields  # as it is told

    def resolve(self, context: Context) -> Reading:
        known = self.date.resolve(context)
        told = context.year is None and not context.carried
        over = context.anchor is None or (known.interval and known.interval.bounds[0] <= context.anchor.bounds[0])
        if not (told and over):
            return self.fields.resolve(context)
        return evolve(known, why=("the day that what it names is known by",))


@frozen
class Shift:
    """So many units from the anchor or the last mention: "yesterday", "last year", "two days later"."""

    grain: Grain
    count: int
    base: Base = Base.ANCHOR

    def resolve(self, context: Context) -> Reading:
        # In a story "the next year" is the one after that told last.
        reference = context.reference(Base.MENTION if context.carried and self.count == 1 else self.base)
        if context.carried and context.anchor and reference and reference.grain > self.grain >= context.anchor.grain:
            reference = context.anchor  # days are not counted from an aside that only names a year
        kind = "TIME" if self.grain < Grain.DAY else "DATE"
        if reference is None or reference.start is None:
            return Reading(kind, UNKNOWN.get(self.grain, "XXXX"), why=("no anchor to count from",))
        why = distance(self.count, self.grain, reference)
        start = reference.start
        grain = grain_told(reference)
        if self.grain < Grain.DAY and reference.grain >= Grain.DAY:
            # Without a clock in the anchor no clock time follows: only the day is known.
            days = round(self.count * SECONDS[self.grain] / 86_400) if self.grain in SECONDS else 0
            if days:
                reading = Shift(Grain.DAY, days, self.base).resolve(context)
                return evolve(reading, interval=reading.interval and evolve(reading.interval, approximate=True))
            why += ", whose clock time is not known"
            value = timex3(start, max(grain, Grain.DAY))
            return Reading("DATE", value, evolve(reference, approximate=True), why=(why,), base=reference)
        target = shift(floor(start, self.grain), self.grain, self.count)
        if target.year not in YEARS:
            return Reading(kind, UNKNOWN.get(self.grain, "XXXX"), why=(BEYOND,))
        told = reference is not context.anchor or context.carried
        if told and grain > max(self.grain, Grain.WEEK):
            # Two days after some day of a month, and "today" in it, are no day that anybody knows.
            whole = evolve(Interval.unit(target, grain), approximate=True)
            if reference.grain < grain and reference.end:  # "three days after the end of May"
                whole = Interval(
                    target, shift(reference.end, self.grain, self.count), reference.grain, approximate=True
                )
            open_day = "-XX" if self.grain is Grain.DAY and grain is Grain.MONTH else ""
            return Reading(kind, timex3(target, grain) + open_day, whole, why=(why,), base=reference)
        if self.grain < Grain.PART is reference.grain and reference.end and self.count:
            # An hour after some time of the morning is none that anybody knows.
            first, last = (shift(bound, self.grain, self.count) for bound in (start, reference.end))
            return Reading(
                kind, timex3(first, Grain.PART), Interval(first, last, Grain.PART, True), why=(why,), base=reference
            )
        if self.grain is Grain.HOUR and self.count and reference.grain < Grain.HOUR:
            clock = shift(start, self.grain, self.count)  # "At 6:05 … an hour later" was about 7:05
            about = evolve(Interval.unit(clock, Grain.MINUTE), approximate=True)
            return Reading(kind, timex3(clock, Grain.MINUTE), about, why=(why,), base=reference)
        interval = Interval(target, unit_end(target, self.grain), self.grain, is_guess(reference, self.grain))
        return Reading(kind, timex3(target, self.grain), interval, why=(why,), base=reference)


def grain_told(reference: Interval) -> Grain:
    """What a time is told in: "early March" in months, although it is about ten days."""
    vague = reference.approximate and reference.start and reference.end != unit_end(reference.start, reference.grain)
    return Grain.MONTH if vague and reference.grain is Grain.DAY else reference.grain


def is_guess(reference: Interval, grain: Grain) -> bool:
    """Whether it leaves open which unit is meant: "around 5 May" the week, not the year; "around noon" not the day."""
    of_day = reference.grain < Grain.DAY
    near = grain <= Grain.WEEK and of_day == (grain < Grain.DAY)
    return reference.approximate and (near or reference.grain >= grain)


def distance(count: int, grain: Grain, reference: Interval) -> str:
    """How far from what: "2 days before 8 November 2021", "the month of 8 November 2021"."""
    if not count:
        return f"the {grain.word} of {words(reference)}"
    unit = grain.word if abs(count) == 1 else PLURALS.get(grain, f"{grain.word}s")
    return f"{abs(count)} {unit} {'before' if count < 0 else 'after'} {words(reference)}"


PLURALS = {Grain.CENTURY: "centuries", Grain.MILLENNIUM: "millennia", Grain.HALF: "halves"}


@frozen
class Containing:
    """The longer unit that a date lies in: "the week of March 6"."""

    grain: Grain
    value: Value

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        if reading.interval is None or reading.interval.start is None:
            return evolve(reading, value=UNKNOWN.get(self.grain, "XXXX"))
        day = reading.interval.start
        if self.grain is Grain.WEEKEND:
            day = shift(day, Grain.DAY, -2)  # that of a Monday or Tuesday is before it
        interval = Interval.unit(day, self.grain)
        assert interval.start is not None
        return evolve(reading, value=timex3(interval.start, self.grain), interval=interval)


LATE_IN_MONTH = 23


@frozen
class Ended:
    """The quarter or month that ends with a day; the one last told, if any: companies count quarters of their own.

    One that ends on 31 July is May to July, and written as the quarter that most of it is in.
    """

    grain: Grain
    day: Value

    def resolve(self, context: Context) -> Reading:
        day = self.day.resolve(context).interval
        if day is None or day.start is None or day.end is None:
            return The(self.grain).resolve(context)
        begun = shift(day.end, self.grain, -1)
        if begun.day > LATE_IN_MONTH:  # the quarter ended 26 September began with July
            begun = shift(floor(begun, Grain.MONTH), Grain.MONTH, 1)
        length = Interval(begun, day.end, self.grain)
        if self.grain in context.told:
            return evolve(The(self.grain).resolve(context), interval=length)
        middle = shift(day.start, Grain.DAY, -MONTHS[self.grain] * 15)
        return evolve(
            Containing(self.grain, self.day).resolve(context), value=timex3(middle, self.grain), interval=length
        )


@frozen
class Moved:
    """What is counted from a date that the phrase names: "two days after Christmas", "the Friday before Labor Day"."""

    value: Value
    step: Shift | Leaning

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        there = self.step.resolve(Context(reading.interval))
        return evolve(there, why=(*reading.why, *there.why))


@frozen
class Anniversary:
    """A day, week or month in another year than its own: "on this day in 1914", "the same month of 2019"."""

    day: Shift
    year: Value

    def resolve(self, context: Context) -> Reading:
        reading, then, grain = self.day.resolve(context), self.year.resolve(context), self.day.grain
        if not (reading.interval and reading.interval.start and then.interval and then.interval.start):
            return then
        start, year = reading.interval.start, then.interval.start.year
        day = shift(start, Grain.DAY, MID_WEEK) if grain is Grain.WEEK else start
        same = floor(Moment(year, day.month, min(day.day, month_length(year, day.month))), grain)
        why = (*reading.why, f"in {words(then.interval)}")
        return evolve(reading, value=timex3(same, grain), interval=Interval.unit(same, grain), why=why)


@frozen
class The:
    """A unit already told: "the quarter", "the day"; else the anchor's own, and the last full one of quarters."""

    grain: Grain

    def resolve(self, context: Context) -> Reading:
        remembered = self.grain in (Grain.QUARTER, Grain.DAY) or self.grain > Grain.YEAR
        told = context.told.get(self.grain) if remembered else None
        here = context.mention.start if context.mention else None
        if told and self.grain > Grain.YEAR and here and not told.bounds[0] <= here.instant < told.bounds[1]:
            told = None  # the text has left that century
        if told is not None and told.start is not None:
            return Reading(
                "DATE", timex3(told.start, self.grain), told, why=(f"the {self.grain.word} last told",), base=told
            )
        nowhere = context.anchor is None and not context.onward  # it is seen from a day that nobody knows
        longer = context.anchor and context.mention and context.mention.grain > self.grain
        base = Base.ANCHOR if nowhere or longer else Base.MENTION
        return Shift(self.grain, -1 if self.grain is Grain.QUARTER else 0, base).resolve(context)


@frozen
class Rest:
    """What of a time lies ahead of now, "the rest of the week", or behind it (over): "so far this year"."""

    value: Value
    over: bool = False

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        whole, now = reading.interval, context.reference(Base.MENTION if context.carried else Base.ANCHOR)
        if whole is None or now is None or now.start is None or now.end is None:
            return reading
        if not whole.bounds[0] <= now.bounds[0] or not now.bounds[1] <= whole.bounds[1]:
            return reading  # "the rest of May", told in June
        if whole.grain > Grain.DAY > now.grain:
            now = Interval.unit(now.start, Grain.DAY)  # the hour does not matter
        start, end = (whole.start, now.end) if self.over else (now.start, whole.end)
        part = Interval(start, end, max(now.grain, Grain.DAY), whole.approximate, throughout=True)
        return evolve(reading, interval=part, named=whole)


@frozen
class Explained:
    """ "The day of the attack", "the night he died": the day that a text has told, else one that it leaves open."""

    value: Value  # the day, or the fields of a part of one
    beside: bool = False  # whether it is another one than what follows: "the day before the visit"

    def resolve(self, context: Context) -> Reading:
        part = self.value if isinstance(self.value, Fields) else None
        grain = self.value.grain if isinstance(self.value, The) else Grain.DAY
        told = not self.beside and (context.day if part else context.told.get(grain)) is not None
        if context.carried or told:
            return self.value.resolve(context)
        kind, value = ("TIME", part.pattern()) if part else ("DATE", UNKNOWN.get(grain, "XXXX"))
        return Reading(kind, value, why=(f"only what follows tells which {grain.word}",))


@frozen
class Neighbour:
    """What is one only before a pause: "the year before", "Friday 13"; else its last words belong to what follows."""

    value: Value
    alone: Value  # what is left without them
    words: int = 1  # how many they are

    def resolve(self, context: Context) -> Reading:
        return self.value.resolve(context)


@frozen
class Compared:
    """A figure's own period so many units before: beside a quarter, "a year earlier" is a quarter as well.

    quarterly: it is called a quarter, so that it is that of the last one where none is told; named: what else it is
    called, "the year-ago month", "the year-ago second quarter".
    """

    grain: Grain
    count: int
    base: Base
    quarterly: bool = False
    named: Value | None = None

    def resolve(self, context: Context) -> Reading:
        if self.named is not None:
            return self.named.resolve(context)
        quarter = context.figures or (last_quarter(context.anchor) if self.quarterly else None)
        if self.grain is not Grain.YEAR or quarter is None or quarter.start is None:
            return Shift(self.grain, self.count, self.base).resolve(context)
        interval = Interval.unit(shift(quarter.start, self.grain, self.count), Grain.QUARTER)
        assert interval.start is not None
        why = f"beside a quarter a quarter is meant: {distance(self.count, self.grain, quarter)}"
        return Reading("DATE", timex3(interval.start, Grain.QUARTER), interval, why=(why,), base=quarter)


def last_quarter(anchor: Interval | None) -> Interval | None:
    """The one that is over."""
    if anchor is None or anchor.start is None:
        return None
    return Interval.unit(shift(floor(anchor.start, Grain.QUARTER), Grain.QUARTER, -1), Grain.QUARTER)


@frozen
class Counterpart:
    """A year's quarter to compare with the one that figures are told of: "the 1988 quarter"; else the year."""

    year: Value

    def resolve(self, context: Context) -> Reading:
        reading, quarter = self.year.resolve(context), context.figures
        if quarter is None or quarter.start is None or not reading.interval or not reading.interval.start:
            return reading
        start = Moment(reading.interval.start.year, quarter.start.month)
        return Reading(
            "DATE",
            timex3(start, Grain.QUARTER),
            Interval.unit(start, Grain.QUARTER),
            why=(f"the quarter of that year beside {words(quarter)}",),
            base=quarter,
        )


@frozen
class FullYear:
    """The year of the quarter that figures were last told of: "for the full year"; else the anchor's own."""

    grain: ClassVar[Grain] = Grain.YEAR

    def resolve(self, context: Context) -> Reading:
        quarter = context.figures
        if quarter is None or quarter.start is None:
            return Shift(Grain.YEAR, 0).resolve(context)
        start = Moment(quarter.start.year)
        why = (f"the year of {words(quarter)}",)
        return Reading("DATE", timex3(start, Grain.YEAR), Interval.unit(start, Grain.YEAR), why=why, base=quarter)


Comparison = Compared | Counterpart

UNKNOWN = {Grain.DAY: "XXXX-XX-XX", Grain.WEEK: "XXXX-WXX", Grain.MONTH: "XXXX-XX", Grain.QUARTER: "XXXX-QX"}


@frozen
class Ordinal:
    """The n-th unit of something, from 1, or the last (-1): "the first week", "the last day", "the first Monday"."""

    grain: Grain
    number: int
    weekday: int | None = None  # 1–7: of days, only these are counted

    def resolve(self, context: Context) -> Reading:
        return Reading("DATE", UNKNOWN.get(self.grain, "XXXX"), why=("what it is part of is not said",))

    def within(self, outer: Interval) -> Interval | None:
        if outer.start is None or outer.end is None:
            return None
        if self.weekday is not None:
            first_day, end = outer.start.days, outer.end.days
            day = nth_weekday(first_day, end, self.weekday, self.number)
            return Interval.unit(Moment.at(day), self.grain) if first_day <= day < end else None
        if self.number > 0:
            first = floor(outer.start, self.grain)
            if self.grain is Grain.WEEK and first < outer.start:
                # The first week of a month is the one that its first Thursday lies in, as in ISO 8601.
                first = first if outer.start.weekday <= 4 else shift(first, Grain.WEEK, 1)
            target = shift(first, self.grain, self.number - 1)
        else:
            last = shift(outer.end, Grain.SECOND, -1)
            target = floor(last, self.grain)
            if self.grain is Grain.WEEK and last.weekday < 4:
                target = shift(target, Grain.WEEK, -1)  # and the last one that with its last Thursday
            target = shift(target, self.grain, self.number + 1)
        return Interval.unit(target, self.grain) if target < outer.end else None


@frozen
class Inside:
    """A part of something: "the third quarter of last year", "Friday of next week", "the morning of 4 July"."""

    inner: Fields | Ordinal
    outer: Value

    def resolve(self, context: Context) -> Reading:
        if isinstance(self.inner, Fields) and (self.inner.open or self.inner.turns(context)):
            return Inside(self.inner.settled(context), self.outer).resolve(context)
        if context.awake and (by_day := self.by_day(context)) is not self:
            return by_day.resolve(context)
        outer = self.outer.resolve(context)
        if outer.interval is None or outer.interval.start is None or outer.interval.end is None:
            return evolve(self.inner.resolve(Context()), why=outer.why)
        if isinstance(self.inner, Ordinal):
            interval = self.inner.within(outer.interval)
            if interval is None or interval.start is None:
                return evolve(self.inner.resolve(Context()), why=outer.why)
            value = timex3(interval.start, self.inner.grain)
            why = (*outer.why, f"within {words(outer.interval)}")
            return Reading(
                "TIME" if self.inner.grain < Grain.DAY else "DATE", value, interval, why=why, base=outer.base
            )
        of_day = isinstance(self.outer, Shift) and self.outer.grain is Grain.DAY
        if of_day and outer.interval.grain > Grain.DAY:
            # The morning after some day of a year is none that anybody knows.
            open_day = OPEN_DAY.get(outer.interval.grain, "")
            date = outer.value if outer.value.endswith("XX") else outer.value + open_day
            return evolve(outer, type="TIME", value=date + self.inner.time_pattern)
        start = outer.interval.start
        first, end = on_the_clock(outer.interval)
        turns = (locate(self.inner.known, start, turn) for turn in range(2))
        inner = next((one for one in turns if one and first <= on_the_clock(one)[0] < end), None)
        reading = self.inner.reading(inner, f"within {words(outer.interval)}", outer.base)
        return evolve(reading, why=(*outer.why, *reading.why))

    def by_day(self, context: Context) -> Inside:
        """Its bare hour in the half of the day that is meant: as seen from now only where its day is today."""
        if not isinstance(self.inner, Fields):
            return self
        today = self.outer == Shift(Grain.DAY, 0)
        inner = self.inner.by_day(context if today else evolve(context, anchor=None))
        return self if inner is self.inner else Inside(inner, self.outer)


@frozen
class Overnight:
    """The night before the article's day, or the one to come where its verb looks ahead; in a story that of its day."""

    def resolve(self, context: Context) -> Reading:
        here, told = ((one.start if one else None) for one in (context.anchor, context.day))
        elsewhere = here is not None and told is not None and told.days != here.days
        if elsewhere:
            context = evolve(context, anchor=context.day)
        to_come = elsewhere or context.carried or context.lean is Lean.FUTURE
        return Inside(Fields.of(part="NI"), Shift(Grain.DAY, 0 if to_come else -1)).resolve(context)


@frozen
class AtHour:
    """A bare hour of a day: "at 8 tonight", "by 7 on Friday"; none without a preposition: "won 8 tonight"."""

    value: Value
    rest: Value  # what is left where it is no hour

    def resolve(self, context: Context) -> Reading:
        return self.value.resolve(context)
