"""What an expression means before it meets an anchor, and how the two resolve: a small closed algebra.

A value is a frozen description ("the third Monday", "two weeks before the last mention"). `resolve(value, context)`
is pure: the same value in the same context always gives the same Reading.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Protocol

from attrs import evolve, field, frozen

from timeline.grain import DAYS, MONTHS, SECONDS, YEARS, Grain, Moment, floor, month_length, shift, week_start
from timeline.interval import Interval, timex3, unit_end
from timeline.words import words as in_words

Known = Mapping[str, Any]


def words(interval: Interval) -> str:
    """The interval for a reader; kept, because every expression of an article counts from the same few."""
    return words_kept(interval, interval.zone)


@functools.lru_cache(maxsize=4096)
def words_kept(interval: Interval, zone: str | None) -> str:  # moments are equal whatever their zone, words are not
    return in_words(interval)


class Lean(Enum):
    """Which of the possible days, months … a phrase means that names no year: seen from the anchor."""

    PAST = "past"  # the latest that has begun
    FUTURE = "future"  # the earliest that is not over
    NEAR = "near"
    RECENT = "recent"  # the latest that has begun, unless the next one is near
    LAST = "last"  # the latest that is over
    NEXT = "next"  # the earliest that has not begun
    THIS = "this"  # the one in the anchor's own year, week …


class Base(Enum):
    """What a shift counts from."""

    ANCHOR = "anchor"  # "two days ago"
    MENTION = "mention"  # "two days later": the date last told, else the anchor


@frozen
class Context:
    """What a value is resolved against: the anchor's day, the date last told, the direction that cue words give."""

    anchor: Interval | None = None
    mention: Interval | None = None
    lean: Lean = Lean.PAST
    told: Mapping[Grain, Interval] = field(factory=dict)  # the last mention of each grain
    carried: bool = False  # a narrative: the anchor is the date last told
    figures: Interval | None = None  # the quarter that figures were last told of
    order: str = "MDY"  # of day and month in figures
    zone: str | None = None  # of the article: its "local time"
    heard: str | None = None  # the zone last told

    def reference(self, base: Base) -> Interval | None:
        if base is Base.MENTION and self.mention is not None and self.mention.start is not None:
            return self.mention
        return self.anchor


@frozen
class Reading:
    """A TIMEX3's attributes and the interval meant; interval is None where it has no place on the time line.

    named: the time that the words name, where the phrase as a whole means another: 1990 in "since 1990".
    base: what it was counted from, the context's anchor or a mention; None where it stands for itself.
    alternatives: all intervals that it can mean where nothing settles which; empty where it can mean but one.
    """

    type: str
    value: str
    interval: Interval | None = None
    mod: str = ""
    quant: str = ""
    freq: str = ""
    why: tuple[str, ...] = ()
    named: Interval | None = None
    base: Interval | None = None
    alternatives: tuple[Interval, ...] = ()

    @property
    def place(self) -> Interval | None:
        """Where the story is once this is told."""
        return self.named or self.interval


BEYOND = "beyond the years 9999 BCE to 9999 CE"


def bounded(reading: Reading) -> Reading:
    """The reading, without its interval where that reaches beyond the years that a moment can hold."""
    interval = reading.interval
    if interval is None or (within(interval.start) and (within(interval.end) or interval.end == END_OF_YEARS)):
        return reading
    value = "XXXX" if reading.type == "DATE" else reading.value
    return evolve(reading, value=value, interval=None, named=None, why=(BEYOND,))


def within(moment: Moment | None) -> bool:
    return moment is None or moment.year in YEARS


END_OF_YEARS = Moment(YEARS.stop)


class Value(Protocol):
    """Anything that resolves."""

    def resolve(self, context: Context) -> Reading: ...


# --- calendar fields ------------------------------------------------------------------------------

YEARLY = ("half", "season", "quarter", "month", "week", "holiday")
FINEST_FIRST = (
    ("second", Grain.SECOND),
    ("minute", Grain.MINUTE),
    ("hour", Grain.MINUTE),
    ("part", Grain.PART),
    ("weekday", Grain.DAY),
    ("day", Grain.DAY),
    ("figures", Grain.DAY),
    ("holiday", Grain.DAY),
    ("weekend", Grain.WEEKEND),
    ("week", Grain.WEEK),
    ("month", Grain.MONTH),
    ("season", Grain.SEASON),
    ("quarter", Grain.QUARTER),
    ("half", Grain.HALF),
    ("year", Grain.YEAR),
    ("decade", Grain.DECADE),
    ("century", Grain.CENTURY),
    ("millennium", Grain.MILLENNIUM),
)
LONG = {"decade": (Grain.DECADE, 10), "century": (Grain.CENTURY, 100), "millennium": (Grain.MILLENNIUM, 1000)}
SOUTH = (  # where zones of the southern half of the world begin
    "Australia/",
    "Antarctica/",
    "Pacific/Auckland",
    "Pacific/Fiji",
    "America/Argentina",
    "America/Buenos_Aires",
    "America/Sao_Paulo",
    "America/Santiago",
    "America/Montevideo",
    "America/Asuncion",
    "America/La_Paz",
    "America/Lima",
    "Africa/Johannesburg",
    "Africa/Harare",
    "Africa/Windhoek",
    "Africa/Gaborone",
    "Africa/Maputo",
    "Indian/Mauritius",
    "Indian/Antananarivo",
)
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
PARTS = {  # first and last hour; a night ends on the next day
    "DW": (4, 7),
    "MO": (6, 12),
    "MI": (11, 14),
    "AF": (12, 18),
    "DT": (6, 18),
    "DK": (16, 20),
    "EV": (18, 23),
    "NI": (20, 28),
}
PART_VALUES = {"DW": "MO", "DK": "EV"}  # TIMEX3 has no dawn and no dusk of its own


@frozen
class Fields:
    """Calendar fields that a phrase names, the rest unknown.

    year: astronomical; decade, century, millennium: their first year (a decade below 100 lacks its century);
    month 1–12; season SP SU FA WI; quarter 1–4; half 1–2; week: ISO; day 1–31; weekday 1–7 from Monday;
    weekend: True; part: a key of PARTS; hour 0–24, minute, second; holiday: a function from the year to its day;
    zone: IANA name or offset, several where a name has them, or LOCAL; figures: day and month in an order not known;
    yy: the last two digits of a year.
    """

    known: Known = field(hash=False)

    @classmethod
    def of(cls, **known: Any) -> Fields:
        return cls(known)

    def __and__(self, other: Fields) -> Fields | None:
        """Both at once, or None where they contradict each other."""
        for name, value in other.known.items():
            if self.known.get(name, value) != value:
                return None
        return Fields({**self.known, **other.known})

    @property
    def grain(self) -> Grain:
        return next((grain for name, grain in FINEST_FIRST if name in self.known), Grain.YEAR)

    @property
    def cycle(self) -> Grain | None:
        """How often the fields come round: a month every year, a weekday every week; None once a year is said."""
        known = self.known
        if "year" in known or any(name in known and known[name] is not None for name in LONG):
            return Grain.CENTURY if known.get("decade", 100) in range(100) and "decade" in known else None
        if "figures" in known or any(name in known for name in YEARLY):
            return Grain.YEAR
        if "day" in known:
            return Grain.MONTH
        if "weekday" in known or "weekend" in known:
            return Grain.WEEK
        return Grain.DAY

    def resolve(self, context: Context) -> Reading:
        if self.open or self.turns(context):
            return self.settled(context).resolve(context)
        cycle = self.cycle
        reference = context.reference(Base.ANCHOR)
        if cycle is None:
            interval = locate(self.known, Moment(1), 0)
            if interval and interval.start and interval.start.year < YEARS.start:
                return Reading(self.type, self.spell(interval.start), why=(BEYOND,))
            return self.reading(interval, "its year is said")
        if reference is None or reference.start is None:
            return Reading(self.type, self.pattern(), why=(f"{self.thing} without a {cycle.word}, and no anchor",))
        lean = Lean.THIS if cycle == Grain.DAY and context.lean in (Lean.PAST, Lean.FUTURE, Lean.NEAR) else context.lean
        interval = choose(self.known, reference, lean)
        why = f"{self.thing} without a {cycle.word}: {LEANING[lean]} {words(reference)}"
        return self.reading(interval, why, reference)

    @property
    def thing(self) -> str:
        return "a time" if self.grain < Grain.DAY else f"a {self.grain.word}"

    @property
    def open(self) -> bool:
        """Whether only a context tells which day or clock is meant."""
        zone = self.known.get("zone", "")
        return not OPEN.isdisjoint(self.known) or zone == LOCAL or not isinstance(zone, str)

    def turns(self, context: Context) -> bool:
        """Whether a season is one of the southern half of the world, where the article's clocks stand."""
        south = context.zone is not None and context.zone.startswith(SOUTH)
        return south and "season" in self.known and "south" not in self.known

    def settled(self, context: Context) -> Fields:
        """The fields with what only the context tells: which figure is the day, which zone, whose summer."""
        known = dict(self.known)
        if self.turns(context):
            known["south"] = True
        if (yy := known.pop("yy", None)) is not None:
            known["year"] = full_year(yy, context.reference(Base.ANCHOR))
        if figures := known.pop("figures", None):
            known |= day_and_month(figures, context.order, known)
        zone = known.pop("zone", None)
        if zone == LOCAL:
            zone = context.zone
        elif isinstance(zone, tuple):
            zone = fitting(zone, context)[0]
        return Fields(known | {"zone": zone} if zone else known)

    def reading(self, interval: Interval | None, why: str, base: Interval | None = None) -> Reading:
        if interval is None or interval.start is None:
            return Reading(self.type, self.pattern(), why=("the calendar has no such day",))
        return Reading(self.type, self.spell(interval.start), interval, why=(why,), base=base)

    @property
    def type(self) -> str:
        return "TIME" if self.grain < Grain.DAY else "DATE"

    def spell(self, start: Moment) -> str:
        """The TIMEX3 value, given where the interval starts."""
        if self.known.get("south"):
            return f"{timex3(start, Grain.YEAR)}-{self.known['season']}"
        part = self.known.get("part")
        if part and "hour" not in self.known:
            return f"{timex3(start, Grain.DAY)}T{PART_VALUES.get(part, part)}"
        return timex3(start, self.grain)

    def pattern(self) -> str:
        """The TIMEX3 value where nothing says which year, week or day: `XXXX-10`, `XXXX-WXX-1`."""
        known = self.known
        for name, letter in (("season", ""), ("quarter", "Q"), ("half", "H")):
            if name in known:
                return f"XXXX-{letter}{known[name]}"
        if "weekend" in known:
            return "XXXX-WXX-WE"
        if "weekday" in known and "month" not in known and "day" not in known:
            date = f"XXXX-WXX-{known['weekday']}"
        elif "month" in known or "day" in known or "hour" in known or "part" in known:
            month = f"{known['month']:02}" if "month" in known else "XX"
            day = f"-{known['day']:02}" if "day" in known else "" if self.grain >= Grain.MONTH else "-XX"
            date = f"{timex3(Moment(known['year']), Grain.YEAR) if 'year' in known else 'XXXX'}-{month}{day}"
        else:
            date = "XXXX"
        if "hour" in known:
            return f"{date}T{known['hour']:02}:{known.get('minute', 0):02}"
        part = known.get("part")
        return f"{date}T{PART_VALUES.get(part, part)}" if part else date


LOCAL = "local"
OPEN = frozenset({"figures", "yy"})


def full_year(yy: int, reference: Interval | None) -> int:
    """The latest year of these two digits that is not far ahead; without an anchor one of 1932 to 2031."""
    latest = (reference.start.year if reference and reference.start else 2021) + 10
    return latest - (latest - yy) % 100


def day_and_month(figures: tuple[int, int], order: str, known: Known) -> dict[str, int]:
    """Two figures as day and month in that order, or in the other where a weekday beside them says so."""
    ways = [dict(zip(names, figures, strict=True)) for names in (("month", "day"), ("day", "month"))]
    usual, other = ways if order == "MDY" else ways[::-1]
    if "year" not in known or "weekday" not in known:
        return usual
    weekdays = [Moment(known["year"], way["month"], way["day"]).weekday for way in (usual, other)]
    return other if known["weekday"] == weekdays[1] != weekdays[0] else usual


def fitting(zones: tuple[str, ...], context: Context) -> tuple[str, ...]:
    """Those of an ambiguous name's zones that agree with the article's own, else with the one last told; else all."""
    for known in filter(None, (context.zone, context.heard)):
        now = evolve(context.anchor.start if context.anchor and context.anchor.start else Moment(2000, 7), zone=known)
        agreeing = tuple(zone for zone in zones if zone == known or evolve(now, zone=zone).offset == now.offset)
        if agreeing:
            return (known,) if known in agreeing else agreeing
    return zones


LEANING = {
    Lean.PAST: "the latest that has begun, seen from",
    Lean.FUTURE: "the earliest that is not over, seen from",
    Lean.NEAR: "the nearest, seen from",
    Lean.RECENT: "the latest that has begun, unless the next is near, seen from",
    Lean.LAST: "the latest that is over, seen from",
    Lean.NEXT: "the earliest that has not begun, seen from",
    Lean.THIS: "that of",
}


def choose(known: Known, reference: Interval, lean: Lean) -> Interval | None:
    """The interval among the fields' possible ones that the lean asks for."""
    start = reference.start
    assert start is not None
    first, last = reference.bounds
    if lean is Lean.THIS and known.get("season") == "WI":
        lean = Lean.RECENT  # in January this winter is the one of last year
    if lean is Lean.THIS:
        return locate(known, start, 0)
    if lean in (Lean.NEAR, Lean.RECENT):
        within = locate(known, start, 0)
        if within and reference.grain is Grain.YEAR and first <= within.bounds[0] < last:
            return within
        found = [interval for turn in (-1, 0, 1) if (interval := locate(known, start, turn))]
        nearest = min(found, key=lambda one: distance(one, start, lean), default=None)
        soon = SOON if "day" in known or "holiday" in known else NEXT_MONTHS
        if lean is Lean.RECENT and nearest and nearest.bounds[0] > first + soon:
            return choose(known, reference, Lean.PAST)
        return nearest
    for turn in TURNS[lean]:
        interval = locate(known, start, turn)
        if interval is None:
            continue
        begins, ends = interval.bounds
        if (
            (lean is Lean.PAST and begins < last)
            or (lean is Lean.FUTURE and ends > first)
            or (lean is Lean.LAST and ends <= first)
            or (lean is Lean.NEXT and begins >= last)
        ):
            return interval
    return None


# How many seconds ahead is still near, of a day of the year and of a month.
SOON = 135 * 86400
NEXT_MONTHS = 62 * 86400

BACK = 3  # how much nearer a time in the year before must be than one ahead: stories move on


def distance(interval: Interval, reference: Moment, lean: Lean) -> float:
    """How far an interval begins from the reference, in seconds."""
    start = interval.start
    assert start is not None
    away = abs(start.instant - reference.instant)
    return away * BACK if lean is Lean.NEAR and start.year < reference.year else away


# Cycles to try, nearest fit first; eight on either side, for the 29th of February.
TURNS = {
    Lean.PAST: range(1, -9, -1),
    Lean.FUTURE: range(-1, 9),
    Lean.LAST: range(0, -9, -1),
    Lean.NEXT: range(9),
}


def locate(known: Known, reference: Moment, turn: int) -> Interval | None:
    """The interval of the fields, coarser ones taken from the reference, `turn` cycles on; None for no such day."""
    for name, (grain, years) in LONG.items():
        if name in known:
            year = known[name]
            if name == "decade" and 0 <= year < 100:
                year += (reference.year - year) // 100 * 100 + 100 * turn
            return (
                Interval.unit(Moment(year), grain) if year < 0 else Interval(Moment(year), Moment(year + years), grain)
            )
    day = locate_day(known, reference, turn)
    if not isinstance(day, Moment):
        return day
    zone = known.get("zone")
    if "hour" in known:
        seconds = known["hour"] * 3600 + known.get("minute", 0) * 60 + known.get("second", 0)
        grain = Grain.SECOND if "second" in known else Grain.MINUTE
        start = Moment.at(day.days, seconds, zone)
        return Interval(start, unit_end(start, grain), grain)
    if "part" in known:
        first, last = PARTS[known["part"]]
        return Interval(Moment.at(day.days, first * 3600, zone), Moment.at(day.days, last * 3600, zone), Grain.PART)
    return Interval(day, shift(day, Grain.DAY, 1), Grain.DAY)


def locate_day(known: Known, reference: Moment, turn: int) -> Moment | Interval | None:
    """The day that the fields name, or the longer unit where they name none."""
    year = known.get("year", reference.year)
    yearly = "year" not in known
    weekday = known.get("weekday")
    if "month" in known:
        if yearly:
            year += turn
        month, day = known["month"], known.get("day")
        if day is None:
            return Interval.unit(Moment(year, month), Grain.MONTH)
        if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
            return None
        moment = Moment(year, month, day)
        return moment if weekday is None or not yearly or moment.weekday == weekday else None
    if "holiday" in known:
        holiday: Moment | None = known["holiday"](year + turn if yearly else year)
        return holiday
    if "season" in known:
        start = Moment(year + (turn if yearly else 0), SEASONS[known["season"]])
        if known.get("south"):
            # Told in months: EDTF's seasons, like this library's, are those of the north.
            start = Moment(start.year, (start.month + 5) % 12 + 1)
            return Interval(start, shift(start, Grain.MONTH, 3), Grain.MONTH)
        return Interval.unit(start, Grain.SEASON)
    if "quarter" in known:
        return Interval.unit(Moment(year + (turn if yearly else 0), 3 * known["quarter"]), Grain.QUARTER)
    if "half" in known:
        return Interval.unit(Moment(year + (turn if yearly else 0), 6 * known["half"]), Grain.HALF)
    if "week" in known:
        monday = week_start(year + (turn if yearly else 0), known["week"])
        if weekday is not None:
            return Moment.at(monday.days + weekday - 1)
        return Interval.unit(monday, Grain.WEEK)
    if "day" in known:
        month = shift(floor(reference, Grain.MONTH), Grain.MONTH, turn)
        if known["day"] > month_length(month.year, month.month):
            return None
        moment = Moment(month.year, month.month, known["day"])
        return moment if weekday is None or moment.weekday == weekday else None
    if weekday is not None or "weekend" in known:
        monday = shift(floor(reference, Grain.WEEK), Grain.WEEK, turn)
        if weekday is not None:
            return Moment.at(monday.days + weekday - 1)
        return Interval.unit(monday, Grain.WEEKEND)
    if "year" in known:
        return Interval.unit(Moment(year), Grain.YEAR)
    return Moment.at(reference.days + turn)


# --- moving about ---------------------------------------------------------------------------------


@frozen
class Leaning:
    """Fields with a direction of their own: "last October", "next Monday", "this summer"."""

    fields: Fields
    lean: Lean
    base: Base = Base.ANCHOR

    def resolve(self, context: Context) -> Reading:
        return self.fields.resolve(evolve(context, anchor=context.reference(self.base), lean=self.lean))


@frozen
class Shift:
    """So many units from the anchor or the last mention: "yesterday", "last year", "two days later"."""

    grain: Grain
    count: int
    base: Base = Base.ANCHOR

    def resolve(self, context: Context) -> Reading:
        reference = context.reference(self.base)
        if context.carried and context.anchor and reference and reference.grain > self.grain >= context.anchor.grain:
            reference = context.anchor  # days are not counted from an aside that only names a year
        kind = "TIME" if self.grain < Grain.DAY else "DATE"
        if reference is None or reference.start is None:
            return Reading(kind, UNKNOWN.get(self.grain, "XXXX"), why=("no anchor to count from",))
        count = self.count
        why = counted(count, self.grain, reference)
        start = reference.start
        if self.grain < Grain.DAY and reference.grain >= Grain.DAY:
            # Without a clock in the anchor no clock time follows: only the day is known.
            why += ", whose clock time is not known"
            return Reading(
                "DATE", timex3(start, Grain.DAY), evolve(reference, approximate=True), why=(why,), base=reference
            )
        target = shift(floor(start, self.grain), self.grain, count)
        if target.year not in YEARS:
            return Reading(kind, UNKNOWN.get(self.grain, "XXXX"), why=(BEYOND,))
        interval = Interval(target, unit_end(target, self.grain), self.grain)
        return Reading(kind, timex3(target, self.grain), interval, why=(why,), base=reference)


def counted(count: int, grain: Grain, reference: Interval) -> str:
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
        interval = Interval.unit(reading.interval.start, self.grain)
        assert interval.start is not None
        return evolve(reading, value=timex3(interval.start, self.grain), interval=interval)


@frozen
class Moved:
    """So many units from a date that the phrase names: "two days after Christmas"."""

    value: Value
    grain: Grain
    count: int

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        there = Shift(self.grain, self.count).resolve(Context(reading.interval))
        return evolve(there, why=(*reading.why, *there.why))


@frozen
class The:
    """A unit already told: "the quarter", "the day"; else the anchor's own, and the last full one of quarters."""

    grain: Grain

    def resolve(self, context: Context) -> Reading:
        told = context.told.get(self.grain) if self.grain in (Grain.QUARTER, Grain.DAY) else None
        if told is not None and told.start is not None:
            return Reading(
                "DATE", timex3(told.start, self.grain), told, why=(f"the {self.grain.word} last told",), base=told
            )
        return Shift(self.grain, -1 if self.grain is Grain.QUARTER else 0, Base.MENTION).resolve(context)


@frozen
class Compared:
    """A figure's own period so many units before: beside a quarter, "a year earlier" is a quarter as well."""

    grain: Grain
    count: int
    base: Base

    def resolve(self, context: Context) -> Reading:
        quarter = context.figures
        if self.grain is not Grain.YEAR or quarter is None or quarter.start is None:
            return Shift(self.grain, self.count, self.base).resolve(context)
        interval = Interval.unit(shift(quarter.start, self.grain, self.count), Grain.QUARTER)
        assert interval.start is not None
        why = f"beside a quarter a quarter is meant: {counted(self.count, self.grain, quarter)}"
        return Reading("DATE", timex3(interval.start, Grain.QUARTER), interval, why=(why,), base=quarter)


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


UNKNOWN = {Grain.DAY: "XXXX-XX-XX", Grain.WEEK: "XXXX-WXX", Grain.MONTH: "XXXX-XX", Grain.QUARTER: "XXXX-QX"}


@frozen
class Ordinal:
    """The n-th unit of something, from 1, or the last (-1): "the first week", "the last day"."""

    grain: Grain
    number: int

    def resolve(self, context: Context) -> Reading:
        return Reading("DATE", UNKNOWN.get(self.grain, "XXXX"), why=("what it is part of is not said",))

    def within(self, outer: Interval) -> Interval | None:
        if outer.start is None or outer.end is None:
            return None
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
        outer = self.outer.resolve(context)
        if outer.interval is None or outer.interval.start is None or outer.interval.end is None:
            return evolve(self.inner.resolve(Context()), why=outer.why)
        if isinstance(self.inner, Ordinal):
            interval = self.inner.within(outer.interval)
            if interval is None or interval.start is None:
                return evolve(self.inner.resolve(Context()), why=outer.why)
            value = timex3(interval.start, self.inner.grain)
            why = (*outer.why, f"within {words(outer.interval)}")
            return Reading("DATE", value, interval, why=why, base=outer.base)
        start = outer.interval.start
        inner = next(
            (
                one
                for turn in range(2)
                if (one := locate(self.inner.known, start, turn))
                and one.start
                and one.bounds[0] >= start.instant
                and one.bounds[0] < outer.interval.bounds[1]
            ),
            None,
        )
        reading = self.inner.reading(inner, f"within {words(outer.interval)}", outer.base)
        return evolve(reading, why=(*outer.why, *reading.why))


# --- shades ---------------------------------------------------------------------------------------


@frozen
class Phase:
    """The start, middle or end of something: "early March", "the end of the year", "the second half of May"."""

    value: Value
    mod: str  # START, MID, END
    share: int = 3  # a third of it, or a half

    def resolve(self, context: Context) -> Reading:
        reading = self.value.resolve(context)
        interval = reading.interval
        if interval is None or interval.start is None or interval.end is None:
            return evolve(reading, mod=self.mod)
        unit = next(finer for grain, finer in THIRDS if interval.grain >= grain)
        start, count = interval.start, units_between(interval.start, interval.end, unit)
        size = count // self.share if self.share > 2 else (count + 1) // 2
        if not size:
            return evolve(reading, mod=self.mod)
        first, last = {"START": (0, size), "MID": (size, count - size)}.get(self.mod, (count - size, count))
        cut = Interval(shift(start, unit, first), shift(start, unit, last), unit, approximate=self.share > 2)
        return evolve(reading, mod=self.mod, interval=cut)


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
class Meanwhile:
    """The time that the story is at: "at the same time", "during this period"."""

    def resolve(self, context: Context) -> Reading:
        told = context.mention
        if told is None or told.start is None:
            return Reading("DATE", "PAST_REF")
        value = timex3(told.start, told.grain)
        return Reading("TIME" if told.grain < Grain.DAY else "DATE", value, told, why=(f"the time of {told.edtf}",))


@frozen
class Unplaced:
    """A part of any day, as a narrative means it: "they marched at night"; elsewhere the night of the anchor."""

    fields: Fields

    def resolve(self, context: Context) -> Reading:
        if not context.carried:
            return self.fields.resolve(context)
        return Reading(self.fields.type, self.fields.pattern(), why=("of no day in particular",))


# --- durations and sets ---------------------------------------------------------------------------

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
        if self.grain in IN_YEARS:
            return evolve(self, grain=Grain.YEAR, count=self.count * IN_YEARS[self.grain]).shifted(sign, base)
        finer, many = FINER.get(self.grain, (None, 0))
        if finer is not None and self.more and self.more.grain is finer:
            return evolve(self.more, count=self.count * many + (self.more.count or 0)).shifted(sign, base)
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
        if grain < Grain.DAY <= reference.grain:
            interval = evolve(reference, approximate=True, throughout=True)
            return evolve(reading, interval=interval, why=(f"{why}, whose clock time is not known",), base=reference)
        near = floor(reference.start, Grain.DAY) if grain >= Grain.DAY else reference.start
        far = self.duration.end(near, self.sign)
        if far == near:
            return reading
        interval = Interval(min(near, far), max(near, far), grain, approximate=True, throughout=True)
        return evolve(reading, interval=interval, why=(why,), base=reference)


@frozen
class Recurring:
    """A set of times: "daily" (P1D), "every Monday" (XXXX-WXX-1), "twice a week" (freq 2X)."""

    value: str
    quant: str = ""
    freq: str = ""

    def resolve(self, context: Context) -> Reading:
        return Reading("SET", self.value, quant=self.quant, freq=self.freq)


# --- spans ----------------------------------------------------------------------------------------


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
            "until": (None, interval.end),
            "by": (None, interval.end),
            "before": (None, interval.start),
            "after": (interval.end, None),
        }[self.relation]
        lasting = self.relation in ("since", "from", "until")
        whole = Interval(start, end, interval.grain, interval.approximate, throughout=lasting)
        return evolve(reading, interval=whole, named=interval)


@frozen
class Range:
    """From one time to another, both included: "from Monday to Friday", "between 1990 and 1995"."""

    first: Value
    last: Value

    def ends(self, context: Context) -> tuple[Reading, ...]:
        """The two readings, both with the interval of the whole range; the second looks forward from the first."""
        first = dated(same_day(self.first, self.last), self.last).resolve(context)
        if first.interval is None or first.interval.start is None:
            return first, self.last.resolve(context)
        onward = evolve(context, anchor=first.interval, mention=first.interval, lean=Lean.FUTURE)
        if not isinstance(self.last, Fields) or (weekly(self.last) and not weekly(self.first) and not context.carried):
            # "From 14 September to Thursday" is the reporter's Thursday.
            onward = evolve(context, lean=Lean.PAST if context.lean is Lean.RECENT else context.lean)
        last = zoned(self.last, self.first).resolve(onward)
        a, b = first.interval, last.interval
        if b is None or a.start is None or b.end is None or b.end <= a.start:
            return first, last
        whole = Interval(a.start, b.end, min(a.grain, b.grain), a.approximate or b.approximate, throughout=True)
        return evolve(first, interval=whole, named=a), evolve(last, interval=whole, named=b)

    def resolve(self, context: Context) -> Reading:
        first, *_, last = self.ends(context)
        return evolve(first, value=f"{first.value}/{last.value}") if first.interval else first


def weekly(value: Value) -> bool:
    return isinstance(value, Fields) and value.cycle is Grain.WEEK


def dated(value: Value, other: Value) -> Value:
    """The value with the month and year that only the other tells: "26 June to 4 August 1952", "28 and 29 August"."""
    if isinstance(value, Phase | Approx):
        return evolve(value, value=dated(value.value, other))
    while isinstance(other, Phase | Approx):
        other = other.value
    if not (isinstance(value, Fields) and isinstance(other, Fields)):
        return value
    known = value.known
    if known.keys() == {"day"} and "month" in other.known:
        known = {"month": other.known["month"], **known}
    if Fields(known).cycle is Grain.YEAR and "year" in other.known:
        known = {"year": other.known["year"], **known}
    return Fields(known)


def zoned(value: Value, other: Value) -> Value:
    """The clock time with the zone that only the other end of its range tells: "from 9am to 5pm London time"."""
    if not (isinstance(value, Fields) and isinstance(other, Fields) and "hour" in value.known):
        return value
    return Fields({"zone": other.known["zone"], **value.known}) if "zone" in other.known else value


def same_day(value: Value, other: Value) -> Value:
    """The clock time with the day and zone that only the later end tells: "from 9am to 5pm on Monday"."""
    if not (isinstance(value, Fields) and value.known.keys() <= CLOCK_FIELDS and "hour" in value.known):
        return value
    if isinstance(other, Inside) and isinstance(other.inner, Fields) and "hour" in other.inner.known:
        return Inside(Fields({**other.inner.known, **value.known}), other.outer)
    if isinstance(other, Fields) and "hour" in other.known:
        return Fields({**other.known, **value.known})
    return value


CLOCK_FIELDS = frozenset({"hour", "minute", "second", "zone"})


def in_passing(value: Value) -> bool:
    """Whether it looks back from where the story is: "since May", "two years earlier", "the previous April"."""
    while isinstance(value, Phase | Approx | Span):
        if isinstance(value, Span) and value.relation == "since":
            return True
        value = value.value
    if isinstance(value, Leaning):
        return value.lean is Lean.LAST
    return isinstance(value, Shift | Compared) and value.count < 0


@frozen
class Pair(Range):
    """Two times side by side, of which each is meant by itself: "28 and 29 August"."""

    def ends(self, context: Context) -> tuple[Reading, ...]:
        first = self.first.resolve(context)
        if first.interval is None or not isinstance(self.last, Fields):
            return first, self.last.resolve(context)
        return first, self.last.resolve(
            evolve(context, anchor=first.interval, mention=first.interval, lean=Lean.FUTURE)
        )


@frozen
class Aside(Range):
    """A time, the same on another clock, and the day of both: "9 p.m. (1900 GMT) on Wednesday"."""

    again: Value

    def ends(self, context: Context) -> tuple[Reading, ...]:
        return self.first.resolve(context), self.again.resolve(context), self.last.resolve(context)


def unify(fields: Iterable[Fields]) -> Fields | None:
    """All fields at once, or None where two of them contradict each other."""
    whole = Fields({})
    for one in fields:
        joined = whole & one
        if joined is None:
            return None
        whole = joined
    return whole


def recurring(duration: Duration, quant: str = "", freq: str = "") -> Recurring:
    """The set of times that comes round once every so long: "every two weeks" is P2W."""
    return Recurring(duration.spell(), quant, freq)


def leaning_fields(value: Value) -> Fields | None:
    """The fields of a value whose meaning depends on past or future: a weekday, a month without its year."""
    while isinstance(value, Phase | Approx | Span | Range | Containing):
        if isinstance(value, Span) and value.relation == "since":
            return None
        value = value.first if isinstance(value, Range) else value.value
    return value if isinstance(value, Fields) and value.cycle not in (None, Grain.DAY) else None
