"""Shades of a value, and what has no place of its own: "early March", "around 2pm", "recently", "at night"."""

from __future__ import annotations

from attrs import evolve, frozen

from timeline.expressions.values.context import Base, Context, Lean, Reading, Value, words
from timeline.expressions.values.fields import Fields
from timeline.expressions.values.shifts import Shift, The, grain_told
from timeline.grain import DAYS, MONTHS, SECONDS, Grain, Moment, floor, shift
from timeline.interval import Interval, timex3


@frozen
class Phase:
    """The start, middle or end of something: "early March", "the end of the year", "the second half of May"."""

    value: Value
    mod: str  # START, MID, END
    share: int = 3  # a third of it, or a half
    since: str = ""  # where it begins earlier: "mid- to late 1990s"
    beside: bool = False  # it is what of it lies before or behind where the text is: "earlier this year"

    def resolve(self, context: Context) -> Reading:
        """Of the next one, where its part of this one is over: "will open in early May" said at the end of May."""
        reading, here = self.cut(self.value.resolve(context), context), context.anchor
        told = reading.interval
        if not isinstance(self.value, Fields) or told is None or here is None or here.start is None:
            return reading
        wrong = {Lean.FUTURE: told.bounds[1] <= here.bounds[0], Lean.PAST: told.bounds[0] >= here.bounds[1]}
        if not wrong.get(context.lean) or self.value.cycle is not Grain.YEAR or reading.base is not here:
            return reading
        beside = shift(here.start, Grain.YEAR, 1 if context.lean is Lean.FUTURE else -1)
        other = evolve(context, anchor=Interval.unit(beside, here.grain), lean=Lean.NEAR)
        return evolve(self.cut(self.value.resolve(other), context), base=here)

    def cut(self, reading: Reading, context: Context) -> Reading:
        """Its part of a reading's interval."""
        interval = reading.interval
        if interval is None or interval.start is None or interval.end is None:
            return evolve(reading, mod=self.mod)
        if self.beside and (rest := rest_of(interval, reading.base or context.mention, self.mod)):
            return evolve(reading, mod=self.mod, interval=rest)
        unit = finer(interval)
        start, count = interval.start, units_between(interval.start, interval.end, unit)
        size = count // self.share if self.share > 2 else (count + 1) // 2
        if not size:
            return evolve(reading, mod=self.mod)
        late = count // 3 if crosses_midnight(interval) else count - size
        shares = {"START": (0, size), "MID": (size, count - size), "END": (late, count)}
        first, last = shares[self.since or self.mod][0], shares[self.mod][1]
        cut = Interval(shift(start, unit, first), shift(start, unit, last), unit, approximate=self.share > 2)
        return evolve(reading, mod=self.mod, interval=cut)


def rest_of(whole: Interval, here: Interval | None, mod: str) -> Interval | None:
    """What of a time is behind one that lies in it, or before that; None where it is no part of it."""
    if here is None or here.start is None or here.end is None or whole.start is None or whole.end is None:
        return None
    if here.grain >= whole.grain or not whole.start <= here.start < whole.end:
        return None
    unit = max(finer(whole), here.grain)
    first = floor(here.start, unit)
    start, end = (first, whole.end) if mod == "END" else (whole.start, shift(first, unit, 1))
    return Interval(start, end, unit, approximate=True)


def crosses_midnight(interval: Interval) -> bool:
    """Whether it is a night, which is late before the next day begins."""
    start, end = interval.start, interval.end
    return interval.grain is Grain.PART and start is not None and end is not None and end.days > start.days


def finer(interval: Interval) -> Grain:
    """The grain that parts of an interval are counted in."""
    return next(finer for grain, finer in THIRDS if interval.grain >= grain)


@frozen
class Turn:
    """Around where something begins, a tenth of its length or ten years: "the turn of the century", the nearer one."""

    value: Value

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        interval = reading.interval
        if interval is None or interval.start is None or interval.end is None:
            return evolve(reading, mod="START")
        begin, end = interval.start, interval.end
        seen_from = reading.base or context.anchor
        here = seen_from.start if seen_from and isinstance(self.value, Shift | The) else None
        if here and begin <= here < end and here.instant > sum(interval.bounds) / 2:
            begin, end = end, shift(end, interval.grain, 1)
            reading = evolve(reading, value=timex3(begin, interval.grain))
        unit = min(finer(interval), Grain.DECADE)
        tenth = 1 if unit is Grain.DECADE else max(1, round(units_between(begin, end, unit) / 10))
        first, last = (shift(begin, unit, sign * tenth) for sign in (-1, 1))
        return evolve(reading, mod="START", interval=Interval(first, last, unit, approximate=True))


@frozen
class Fourth:
    """A quarter of a century: "the third quarter of the 19th century"."""

    value: Value
    number: int  # 1–4

    def resolve(self, context: Context) -> Reading:
        reading, mod = self.value.resolve(context), ("START", "MID", "MID", "END")[self.number - 1]
        if reading.interval is None or reading.interval.start is None:
            return evolve(reading, mod=mod)
        first = shift(reading.interval.start, Grain.YEAR, 25 * (self.number - 1))
        return evolve(reading, mod=mod, interval=Interval(first, shift(first, Grain.YEAR, 25), Grain.YEAR))


def units_between(start: Moment, end: Moment, unit: Grain) -> int:
    """How many units reach from the start to the end or beyond it, by the clock's face."""
    if unit in MONTHS:
        count = (12 * (end.year - start.year) + end.month - start.month) // MONTHS[unit]
        return count + (shift(start, unit, count) < end)
    size = SECONDS[unit] if unit in SECONDS else 86_400 * DAYS[unit]
    return -((86_400 * (start.days - end.days) + start.clock - end.clock) // size)


# A part of something this long is told in these units.
THIRDS = (
    (Grain.MILLENNIUM, Grain.CENTURY),
    (Grain.DECADE, Grain.YEAR),
    (Grain.SEASON, Grain.MONTH),
    (Grain.WEEK, Grain.DAY),
    (Grain.PART, Grain.HOUR),
    (Grain.HOUR, Grain.MINUTE),
    (Grain.SECOND, Grain.SECOND),
)


@frozen
class Approx:
    """About that: "around 2pm", "some three weeks"."""

    value: Value
    mod: str = "APPROX"

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        interval = reading.interval and evolve(reading.interval, approximate=True)
        return evolve(reading, mod=self.mod, interval=interval)


@frozen
class Near:
    """Right before or after that: "shortly after 9:20"."""

    value: Value
    before: bool

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        about = reading.interval and evolve(reading.interval, approximate=True)
        if self.before and about and about.start and about.grain <= Grain.MINUTE:
            # What is "shortly before midnight" is still of the day that ends.
            about = evolve(about, start=shift(about.start, Grain.MINUTE, -1), end=about.start)
            return evolve(reading, interval=about, named=reading.interval)
        return evolve(reading, interval=about)


@frozen
class Ref:
    """A vague reference that TIMEX3 has a word for: PRESENT_REF, PAST_REF, FUTURE_REF, and PXX for some time."""

    ref: str
    type: str = "DATE"

    def resolve(self, context: Context) -> Reading:
        reference = context.reference(Base.ANCHOR)
        if self.ref != "PRESENT_REF" or reference is None:
            return Reading(self.type, self.ref)
        return Reading(
            self.type, self.ref, reference, why=(f"the time of writing, {words(reference)}",), base=reference
        )


@frozen
class Today:
    """The day of writing; in a story, which is seen from no day, the age that it is written in."""

    def resolve(self, context: Context) -> Reading:
        return (Ref("PRESENT_REF") if context.carried else Shift(Grain.DAY, 0)).resolve(context)


@frozen
class Meanwhile:
    """The time that the story is at: "at the same time", "during this period"."""

    def resolve(self, context: Context) -> Reading:
        told = context.mention
        if told is None or told.start is None:
            return Reading("DATE", "PAST_REF")
        value = timex3(told.start, grain_told(told))
        return Reading("TIME" if told.grain < Grain.DAY else "DATE", value, told, why=(f"the time of {told.edtf}",))


@frozen
class Early:
    """A number that is a year where the text tells of years before 1000: "In August 410 … In 455"."""

    number: int

    def resolve(self, context: Context) -> Reading:
        return Fields.of(year=self.number).resolve(context)


@frozen
class Unplaced:
    """A part of any day, as a narrative means it: "they marched at night"; elsewhere the night of the anchor."""

    fields: Fields

    def resolve(self, context: Context) -> Reading:
        if not context.carried:
            return self.fields.resolve(context)
        return Reading(self.fields.type, self.fields.pattern(), why=("of no day in particular",))


@frozen
class Unnamed:
    """A weekday of some week, "on a Tuesday", "one Friday night"; elsewhere it may be of this week: "a Monday vote"."""

    fields: Fields

    def resolve(self, context: Context) -> Reading:
        return Reading(self.fields.type, self.fields.pattern(), why=("of no week in particular",))


@frozen
class Spoken:
    """A clock time in bare numbers, "at seven thirty"; only before a pause: "at seven thirty-year-olds" has none."""

    clock: Fields

    def resolve(self, context: Context) -> Reading:
        return self.clock.resolve(context)


@frozen
class Timed:
    """A bare hour of what has one, "starts at 8", "home by 6"; elsewhere it is none: "at 5 percent"."""

    clock: Fields
    relation: str = ""  # to it: by, until, before, after

    def resolve(self, context: Context) -> Reading:
        return self.clock.resolve(context)


@frozen
class Dotted:
    """A clock time with a dot, "at 18.05": only in a text that has told such hours in a way that leaves no doubt."""

    clock: Fields

    def resolve(self, context: Context) -> Reading:
        return self.clock.resolve(context)
