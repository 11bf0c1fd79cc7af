"""Lengths of time and what comes round again: "three weeks", "the last two years", "every Monday"."""

from __future__ import annotations

from attrs import evolve, frozen

from timeline.expressions.values.context import BEYOND, Base, Context, Lean, Reading, Value, words
from timeline.expressions.values.fields import Fields
from timeline.expressions.values.shades import Approx, Ref
from timeline.expressions.values.shifts import Compared, Inside, Shift
from timeline.grain import YEARS, Grain, Moment, floor, shift
from timeline.interval import Interval, timex3

LETTERS = {
    Grain.SECOND: "TS",
    Grain.MINUTE: "TM",
    Grain.HOUR: "TH",
    Grain.PART: "TNI",
    Grain.DAY: "D",
    Grain.WEEKEND: "WE",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.SEASON: "SE",
    Grain.QUARTER: "Q",
    Grain.HALF: "H",
    Grain.YEAR: "Y",
    Grain.DECADE: "DE",
    Grain.CENTURY: "C",
    Grain.MILLENNIUM: "L",
}
IN_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
FINER = {
    Grain.YEAR: (Grain.MONTH, 12),
    Grain.DAY: (Grain.HOUR, 24),
    Grain.HOUR: (Grain.MINUTE, 60),
    Grain.MINUTE: (Grain.SECOND, 60),
    Grain.WEEK: (Grain.DAY, 7),
}


@frozen
class Duration:
    """A length of time. count None: how many is not said ("several years", "years"); half units are allowed."""

    grain: Grain
    count: float | None
    mod: str = ""
    more: Duration | None = None  # "two hours and five minutes"

    def resolve(self, context: Context) -> Reading:
        return Reading("DURATION", self.spell(), mod=self.mod)

    def spell(self) -> str:
        """`P3W`, `PT2H`, `P2Y6M`, `PXY`; decades and centuries in years where counted."""
        if self.count is None:
            letters = LETTERS[self.grain]
            return f"PTX{letters[1:]}" if self.grain < Grain.DAY else f"PX{letters}"
        parts = {}
        one: Duration | None = self
        while one is not None:
            parts.update(one.parts())
            one = one.more
        days = "".join(f"{number(n)}{LETTERS[g]}" for g, n in parts.items() if g >= Grain.DAY)
        clock = "".join(f"{number(n)}{LETTERS[g][1:]}" for g, n in parts.items() if g < Grain.DAY)
        return f"P{days}" + (f"T{clock}" if clock else "")

    def parts(self) -> dict[Grain, float]:
        """How many of which units, halves told in the next finer one."""
        grain, count = self.grain, self.count or 0
        if grain in IN_YEARS:
            grain, count = Grain.YEAR, count * IN_YEARS[grain]
        whole, rest = int(count), count - int(count)
        if rest and grain in FINER:
            finer, many = FINER[grain]
            parts: dict[Grain, float] = {grain: whole} if whole else {}
            return parts | {finer: round(rest * many)}
        return {grain: count}

    @property
    def finest(self) -> Grain:
        """The smallest unit that it counts; nights count days."""
        grain = min(self.parts(), default=self.grain)
        grain = Grain.DAY if grain is Grain.PART else grain
        return min(grain, self.more.finest) if self.more else grain

    def end(self, moment: Moment, sign: int) -> Moment:
        """Where it ends when it starts at the moment, or with -1 where it started to end there."""
        for grain, count in self.parts().items():
            moment = shift(moment, Grain.DAY if grain is Grain.PART else grain, sign * round(count))
        return self.more.end(moment, sign) if self.more else moment

    def shifted(self, sign: int, base: Base) -> Value:
        """That long before (-1) or after (1) the base; vague counts only tell the direction."""
        if self.count is None:
            return Approx(Ref("PAST_REF" if sign < 0 else "FUTURE_REF"), "")
        if self.grain is Grain.PART:
            return Inside(Fields.of(part="NI"), Shift(Grain.DAY, sign * int(self.count), base))
        if self.grain in IN_YEARS:
            return evolve(self, grain=Grain.YEAR, count=self.count * IN_YEARS[self.grain]).shifted(sign, base)
        finer, many = FINER.get(self.grain, (None, 0))
        if finer is not None and self.more and self.more.grain is finer:
            return evolve(self.more, count=self.count * many + (self.more.count or 0)).shifted(sign, base)
        if self.more and self.finest is Grain.DAY:
            return Later(Shift(Grain.DAY, 0, base), self, sign)
        shift_: Value
        if finer is not None and self.count != int(self.count):
            shift_ = Shift(finer, sign * round(self.count * many), base)
        elif self.grain is Grain.YEAR and self.count == 1 and sign < 0:
            shift_ = Compared(Grain.YEAR, -1, base)
        else:
            shift_ = Shift(self.grain, sign * int(self.count), base)
        return Approx(shift_, self.mod) if self.mod else shift_


def number(count: float) -> str:
    return f"{int(count)}" if count == int(count) else f"{count:g}"


@frozen
class Stretch:
    """A duration that touches the anchor: "the last two weeks" (sign -1), "the next five years" (1)."""

    duration: Duration
    sign: int
    base: Base = Base.ANCHOR

    def resolve(self, context: Context) -> Reading:
        reading = self.duration.resolve(context)
        reference = context.reference(self.base)
        if reference is None or reference.start is None:
            return reading
        why = f"counted {'back' if self.sign < 0 else 'on'} from {words(reference)}"
        if self.duration.count is None:
            return evolve(reading, why=(f"{why}, how far is not said",), base=reference)
        grain = self.duration.finest
        if grain < Grain.HOUR and reference.grain >= Grain.DAY:
            return reading  # "in the last six minutes" of a match
        if grain < Grain.DAY <= reference.grain:
            interval = evolve(reference, approximate=True, throughout=True)
            return evolve(reading, interval=interval, why=(f"{why}, whose clock time is not known",), base=reference)
        if grain is Grain.WEEKEND:
            return evolve(reading, interval=self.whole_weekends(context), why=(why,), base=reference)
        near = floor(reference.start, Grain.DAY) if grain >= Grain.DAY else reference.start
        far = self.duration.end(near, self.sign)
        if far == near:
            return reading
        interval = Interval(min(near, far), max(near, far), grain, approximate=True, throughout=True)
        return evolve(reading, interval=interval, why=(why,), base=reference)

    def whole_weekends(self, context: Context) -> Interval | None:
        """The last two weekends begin on a Saturday and end with the last Sunday."""
        turns = sorted((self.sign, self.sign * int(self.duration.count or 1)))
        first, last = (Shift(Grain.WEEKEND, turn, self.base).resolve(context).interval for turn in turns)
        return first and last and evolve(first, end=last.end, throughout=True)


@frozen
class Ahead:
    """A length that what is to come lies off: "will open in two weeks", "will close within a month"."""

    duration: Duration
    whole: bool = False  # at any time until then
    sure: bool = False  # whatever its verb is: "in two weeks' time"

    def resolve(self, context: Context) -> Reading:
        reading, now = self.duration.resolve(context), context.anchor
        if not (self.sure or context.lean is Lean.FUTURE) or now is None or now.start is None or context.carried:
            return reading  # "was built in three days"
        if self.duration.finest < Grain.DAY <= now.grain:
            return reading
        there = self.duration.shifted(1, Base.ANCHOR).resolve(context).interval
        if there is None:
            return reading
        interval = evolve(there, approximate=True)
        if self.whole:
            last = Interval.unit(self.duration.end(now.start, 1), min(there.grain, Grain.DAY))
            interval = Interval(now.start, last.end, last.grain, approximate=True)
        return evolve(reading, interval=interval, why=(f"counted on from {words(now)}",), base=now)


@frozen
class Offset:
    """A length that tells the moment so long before the base (-1) or after it, where the length alone is marked."""

    duration: Duration
    sign: int
    base: Base = Base.ANCHOR

    def resolve(self, context: Context) -> Reading:
        there = self.duration.shifted(self.sign, self.base).resolve(context)
        return evolve(self.duration.resolve(context), interval=there.interval, why=there.why, base=there.base)


@frozen
class Rolling:
    """ "The past year": TIMEX3 calls it the year before; what is meant are the twelve months until now."""

    grain: Grain

    def resolve(self, context: Context) -> Reading:
        named, meant = Shift(self.grain, -1).resolve(context), Stretch(Duration(self.grain, 1), -1).resolve(context)
        return evolve(named, interval=meant.interval, named=named.interval, why=meant.why) if meant.interval else named


@frozen
class Later:
    """The day that lies so long after another, or before: "two months from today"."""

    value: Value
    duration: Duration
    sign: int

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        if reading.interval is None or reading.interval.start is None:
            return reading
        day = self.duration.end(reading.interval.start, self.sign)
        if day.year not in YEARS:
            return Reading("DATE", "XXXX-XX-XX", why=(BEYOND,))
        why = f"{self.duration.spell()} {'before' if self.sign < 0 else 'after'} {words(reading.interval)}"
        interval = Interval.unit(day, Grain.DAY)
        return Reading("DATE", timex3(day, Grain.DAY), interval, why=(*reading.why, why), base=reading.base)


@frozen
class Onward:
    """So long after the time told last: "Ten years on, the town is rebuilt".

    Only how long it is where none was told, or where what is over would lead to what is to come.
    """

    duration: Duration

    @property
    def value(self) -> Value:
        return self.duration.shifted(1, Base.MENTION)

    def resolve(self, context: Context) -> Reading:
        told, now = context.mention, context.anchor
        then = self.value.resolve(context)
        if told is None or then.interval is None:
            return self.duration.resolve(context)
        turns = now is not None and told.bounds[0] < now.bounds[1] <= then.interval.bounds[0]
        return self.duration.resolve(context) if turns and not context.carried else then


@frozen
class Reaching:
    """A length that ends with a time (sign -1), or begins with it: "the three months ended June 30"."""

    duration: Duration
    value: Value
    sign: int

    def resolve(self, context: Context) -> Reading:
        reading, there = self.duration.resolve(context), self.value.resolve(context)
        place = there.interval
        near = None if place is None else place.end if self.sign < 0 else place.start
        if near is None or self.duration.count is None or self.duration.finest < Grain.DAY:
            return reading
        far = self.duration.end(near, self.sign)
        grain = min(self.duration.finest, place.grain) if place else self.duration.finest
        interval = Interval(min(near, far), max(near, far), grain, throughout=True)
        return evolve(reading, interval=interval, why=there.why, base=there.base)


@frozen
class Portion:
    """So much of the beginning or end of something: "the first nine months", "the last two weeks of May"."""

    duration: Duration
    number: int  # the how many-th of such lengths, from 1; the last by -1
    outer: Value | None = None  # None where it is not said of what

    def resolve(self, context: Context) -> Reading:
        reading = self.duration.resolve(context)
        outer = self.outer.resolve(context) if self.outer else None
        if outer is None or outer.interval is None or outer.interval.start is None or outer.interval.end is None:
            return reading
        start, end = outer.interval.start, outer.interval.end
        if self.number < 0:
            start = self.duration.end(end, -1)
        else:
            for _ in range(self.number - 1):
                start = self.duration.end(start, 1)
            end = self.duration.end(start, 1)
        if not outer.interval.start <= start < end <= outer.interval.end:
            return reading
        loose = self.duration.grain is Grain.WEEK  # weeks seldom begin with the month
        interval = Interval(start, end, self.duration.finest, approximate=loose)
        why = (*outer.why, f"within {words(outer.interval)}")
        return evolve(reading, interval=interval, why=why, base=outer.base)


@frozen
class Recurring:
    """A set of times: "daily" (P1D), "every Monday" (XXXX-WXX-1), "twice a week" (freq 2X)."""

    value: str
    quant: str = ""
    freq: str = ""

    def resolve(self, context: Context) -> Reading:
        return Reading("SET", self.value, quant=self.quant, freq=self.freq)


def recurring(duration: Duration, quant: str = "", freq: str = "") -> Recurring:
    """The set of times that comes round once every so long: "every two weeks" is P2W."""
    return Recurring(duration.spell(), quant, freq)
