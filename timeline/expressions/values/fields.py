"""Calendar fields that a phrase names, and which of their many days is meant: "Friday", "in October", "half past 3"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, TypeGuard

from attrs import evolve, field, frozen

from timeline.expressions.values.context import BEYOND, Base, Context, Known, Lean, Reading, Value, words
from timeline.grain import YEARS, Grain, Moment, floor, monday, month_length, shift, week_start
from timeline.interval import Interval, timex3, unit_end

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
    "SH": (0, 6),  # the small hours
}
TURNING = ("DW", "MI", "DK")  # parts that are told as moments: "at dawn"
CLOCK = frozenset({"hour", "part"})
PART_VALUES = {"DW": "MO", "DK": "EV", "SH": "MO"}  # TIMEX3 has no dawn and no dusk of its own


@frozen(slots=False)  # with slots, a cached property slows every attribute down
class Fields:
    """Calendar fields that a phrase names, the rest unknown.

    year: astronomical; decade, century, millennium: their first year (a decade below 100 lacks its century);
    month 1–12; season SP SU FA WI; quarter 1–4; half 1–2; week: ISO; day 1–31; weekday 1–7 from Monday;
    weekend: True; part: a key of PARTS; hour 0–24, minute, second; meridiem: 0 or 12, the half of the day that the
    text tells of its hour; holiday: a function from the year to its day;
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

    def in_half(self, half: int) -> Fields:
        """The hour of twelve in the first (0) or second (12) half of the day, which the text tells."""
        return Fields({**self.known, "hour": self.known["hour"] % 12 + half, "meridiem": half})

    @cached_property
    def grain(self) -> Grain:
        return next((grain for name, grain in FINEST_FIRST if name in self.known), Grain.YEAR)

    @cached_property
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
        if context.awake and (by_day := self.by_day(context)) is not self:
            return by_day.resolve(context)
        cycle = self.cycle
        reference = context.reference(Base.ANCHOR)
        if cycle is Grain.DAY and context.day is not None:
            reference = context.day
        elif cycle is Grain.DAY and context.elsewhere:
            return Reading(self.type, self.pattern(), why=("the text is speaking of another time than its own",))
        if cycle is Grain.YEAR and context.year is not None:
            reference, context = context.year, evolve(context, lean=Lean.NEAR)
        if reference is None and context.onward and cycle and context.mention and context.mention.grain <= cycle:
            reference = context.mention
        if cycle is None:
            interval = locate(self.known, Moment(1), 0)
            if interval and interval.start and interval.start.year < YEARS.start:
                return Reading(self.type, self.spell(interval.start), why=(BEYOND,))
            return self.reading(interval, "its year is said")
        if reference is None or reference.start is None:
            return Reading(self.type, self.pattern(), why=(f"{self.thing} without a {cycle.word}, and no anchor",))
        if cycle is Grain.DAY and reference.grain in OPEN_DAY:
            # "At dawn", told in a year, is of no day that anybody knows.
            value = timex3(reference.start, reference.grain) + OPEN_DAY[reference.grain] + self.time_pattern
            why = f"{self.thing} of some day of {words(reference)}"
            return Reading(self.type, value, evolve(reference, approximate=True), why=(why,), base=reference)
        lean, zone = context.lean, self.known.get("zone")
        sided = lean in (Lean.LAST, Lean.NEXT) and reference is context.anchor and tells_side(zone, context)
        if cycle is Grain.DAY and not sided:
            lean = Lean.THIS
        timed = reference.grain < Grain.DAY and reference.zone is not None
        seen_from = reference.in_zone(zone) if zone and timed else reference
        coming = context.lean is Lean.FUTURE and (self.known.get("hour"), self.known.get("minute")) == (0, 0)
        if cycle is Grain.DAY and is_twelve_at_night(self.known, seen_from, context.clock) and not context.to_24:
            return Fields({**self.known, "hour": 0}).resolve(context)
        if cycle is Grain.DAY and behind_midnight(self.known, seen_from, context.clock):
            seen_from = Interval.unit(shift(reference.start, Grain.DAY, -1), Grain.DAY)
        elif cycle is Grain.DAY and (coming or past_midnight(self.known, seen_from, context.clock)):
            seen_from = Interval.unit(shift(reference.start, Grain.DAY, 1), Grain.DAY)
        elif not context.to_24 and in_the_evening(self.known, seen_from, context.clock):
            return self.in_half(NOON).resolve(context)
        interval = choose(self.known, seen_from, lean)
        why = f"{self.thing} without a {cycle.word}: {LEANING[lean]} {words(reference)}"
        return self.reading(interval, why, reference)

    def by_day(self, context: Context) -> Fields:
        """A bare hour in the half of the day that is meant: the next one seen from an hour of this day, "at 7" at noon.

        Else that of the afternoon, where few people meet by night; all but a bare hour as it is.
        """
        hour, now = self.known.get("hour", 0), context.anchor
        if not 0 < hour < NOON or "meridiem" in self.known:
            return self
        here = Interval.unit(now.start, Grain.DAY) if now and now.start and now.grain < Grain.DAY else None
        if now and now.start and here and self.cycle is Grain.DAY and context.day in (None, here):
            told = hour * 3600 + self.known.get("minute", 0) * 60
            if told <= now.start.clock < told + NOON * 3600:
                return self.in_half(NOON)
        return self.in_half(NOON) if hour < MORNING else self

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
            here = context.reference(Base.ANCHOR)
            known |= day_and_month(figures, context.order, known, here.start.year if here and here.start else None)
        zone = known.pop("zone", None)
        if zone == LOCAL:
            zone = context.zone
        elif isinstance(zone, tuple):
            zone = fitting(zone, context)[0]
        return Fields(known | {"zone": zone} if zone else known)

    def reading(self, interval: Interval | None, why: str, base: Interval | None = None) -> Reading:
        if interval is None or interval.start is None:
            why = (
                "nobody has reckoned its day of that year"
                if "holiday" in self.known
                else "the calendar has no such day"
            )
            return Reading(self.type, self.pattern(), why=(why,))
        value = self.spell(interval.start)
        if "holiday" in self.known and self.grain is Grain.DAY and interval.end != shift(interval.start, Grain.DAY, 1):
            assert interval.end is not None
            value = f"{value}/{timex3(shift(interval.end, Grain.DAY, -1), Grain.DAY)}"
        return Reading(self.type, value, interval, why=(why,), base=base)

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

    @property
    def time_pattern(self) -> str:
        """What follows the day in the pattern of a time without one: `TMO`, `T09:30`."""
        return self.pattern()[len("XXXX-XX-XX") :]

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
        elif "holiday" in known:
            year = timex3(Moment(known["year"]), Grain.YEAR) if "year" in known else "XXXX"
            date = f"{year}-{getattr(known['holiday'], 'every_year', 'XX-XX')}"
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


def day_and_month(figures: tuple[int, int], order: str, known: Known, now: int | None) -> dict[str, int]:
    """Two figures as day and month in that order, or in the other where a weekday says so; now: the year of writing."""
    ways = [dict(zip(names, figures, strict=True)) for names in (("month", "day"), ("day", "month"))]
    usual, other = ways if order == "MDY" else ways[::-1]
    year = known.get("year", now)
    if year is None or "weekday" not in known or not all(is_day(year, way) for way in ways):
        return usual
    weekdays = [Moment(year, way["month"], way["day"]).weekday for way in (usual, other)]
    return other if known["weekday"] == weekdays[1] != weekdays[0] else usual


def is_day(year: int, way: dict[str, int]) -> bool:
    return 1 <= way["month"] <= 12 and 1 <= way["day"] <= month_length(year, way["month"])


def fitting(zones: tuple[str, ...], context: Context) -> tuple[str, ...]:
    """Those of an ambiguous name's zones that agree with the article's own, else with the one last told; else all."""
    for known in filter(None, (context.zone, context.heard)):
        now = evolve(context.anchor.start if context.anchor and context.anchor.start else Moment(2000, 7), zone=known)
        agreeing = tuple(zone for zone in zones if zone == known or evolve(now, zone=zone).offset == now.offset)
        if agreeing:
            return (known,) if known in agreeing else agreeing
    return zones


def tells_side(zone: Any, context: Context) -> bool:
    """Whether the hour of writing is known, so that an hour is before or after it: "will be back at 6am", said at 6pm.

    Feeds tell in UTC when they were written: by such a clock nobody knows what is over where the article is from. And
    midnight is often all that they say of the hour.
    """
    now = context.anchor
    if now is None or now.start is None or now.grain >= Grain.DAY or not now.start.clock or context.carried:
        return False
    return zone is not None or now.start.zone is None or bool(now.start.offset)


def past_midnight(known: Known, reference: Interval, told: Interval | None) -> bool:
    """Whether midnight lies between the time of day last told and this: "at 23:30 on Tuesday … by dawn"."""
    last, day = told.start if told else None, reference.start
    late = NOON if known.get("hour") == 0 else EVENING  # after lunch midnight is still to come
    if last is None or day is None or last.days != day.days or last.hour < late:
        return False
    hour = known.get("hour", EVENING)
    told_early = hour < NOON and known.get("meridiem") == 0  # "left at 10 p.m. At 8:30 a.m. they were found"
    return bool(hour < MORNING or told_early or known.get("part") in EARLY)


def behind_midnight(known: Known, reference: Interval, told: Interval | None) -> bool:
    """Whether it is the night that an hour told last is in: "called at 1.50 a.m. They spent the night in a church"."""
    last, day = told.start if told else None, reference.start
    if last is None or day is None or last.days != day.days or known.get("part") != "NI" or "hour" in known:
        return False
    return last.hour < MORNING


def is_twelve_at_night(known: Known, reference: Interval, told: Interval | None) -> bool:
    """Whether twelve is the one behind a late hour told last: "struck at 11:40 p.m. … lowered at 12:45"."""
    last, day = told.start if told else None, reference.start
    if last is None or day is None or last.days != day.days or last.hour < LATE:
        return False
    return known.get("hour") == NOON and "meridiem" not in known and bool(known.get("minute"))


def in_the_evening(known: Known, reference: Interval, told: Interval | None) -> bool:
    """Whether an hour of twelve is one of the afternoon or evening told last: "that evening … at ten past nine"."""
    last, day = told.start if told else None, reference.start
    if told is None or last is None or day is None or last.days != day.days or told.grain > Grain.PART:
        return False
    small = 1 <= known.get("hour", 0) < NOON and "meridiem" not in known and known.get("zone") != UTC
    # "Held 21 minutes later, at 14:02. Another … at 1:52", but "at 2:30 this afternoon? My 11 o'clock"
    later = 0 <= known.get("hour", 0) + NOON - last.hour <= SOME_HOURS
    return small and last.hour >= NOON and later


OPEN_DAY = {Grain.MONTH: "-XX", Grain.YEAR: "-XX-XX"}
WINTER_OVER = 5  # the month from which on "this winter" is the next one
MORNING, NOON, EVENING, LATE = 6, 12, 18, 21  # hours
SOME_HOURS = 7
UTC = "+00:00"  # which is told on a clock of 24
EARLY = frozenset({"SH", "DW", "MO"})
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
    first, last = on_the_clock(reference)
    if lean is Lean.THIS and known.get("season") == "WI":
        return locate(known, start, -1 if start.month < WINTER_OVER else 0)  # in March it is that of last year
    if lean is Lean.THIS:
        return locate(known, start, 0)
    if lean in (Lean.NEAR, Lean.RECENT):
        within = locate(known, start, 0)
        if within and reference.grain is Grain.YEAR and first <= within.bounds[0] < last:
            return within
        rare = "weekday" in known and "day" in known  # few months have such a day
        turns = range(-12, 13) if rare else range(-1, 2)
        found = [interval for turn in turns if (interval := locate(known, start, turn))]
        nearest = min(found, key=lambda one: distance(one, reference, lean), default=None)
        if rare and nearest and nearest.bounds[0] > first + FAR:
            return choose(known, reference, Lean.PAST)  # nobody plans for a day of so far ahead without its year
        soon = SOON if "day" in known or "holiday" in known else NEXT_MONTHS
        if lean is Lean.RECENT and nearest and nearest.bounds[0] > first + soon:
            return choose(known, reference, Lean.PAST)
        return nearest
    ahead = 1 if lean is Lean.PAST and reference.grain <= Grain.DAY else 0  # nothing ahead of a day has begun
    for turn in TURNS[lean][ahead:]:
        interval = locate(known, start, turn)
        if interval is None:
            continue
        begins, ends = on_the_clock(interval)
        if (
            (lean is Lean.PAST and begins < last)
            or (lean is Lean.FUTURE and (ends > first if interval.grain >= Grain.DAY else begins >= first))
            or (lean is Lean.LAST and ends <= first)
            or (lean is Lean.NEXT and begins >= last)
        ):
            return interval
    return None


def on_the_clock(interval: Interval) -> tuple[float, float]:
    """Where it begins and ends as its own clock shows it: 8 p.m. in New York is on the day that is named with it."""
    first, last = interval.bounds
    start, end = interval.start, interval.end
    if start is None or start.zone is None:
        return first, last
    return first + start.offset, last + end.offset if end else last


# How many seconds ahead is still near, of a day of the year and of a month.
SOON = 135 * 86400
FAR = 300 * 86400
NEXT_MONTHS = 62 * 86400

BACK = 3  # how much nearer a time in the year before must be than one ahead: stories move on


def distance(interval: Interval, reference: Interval, lean: Lean) -> float:
    """How far an interval begins before or behind the reference, in seconds."""
    start, first = interval.start, reference.start
    assert start is not None
    assert first is not None
    long = reference.grain is Grain.SEASON and lean is Lean.NEAR
    ends = reference.bounds[1] if long else first.instant
    away = max(first.instant - start.instant, start.instant - ends, 0)
    before = lean is Lean.NEAR and start.year < first.year and interval.grain not in (Grain.QUARTER, Grain.HALF)
    return away * BACK if before else away


# Cycles to try, nearest fit first; forty on either side, for a Friday, 29 February.
TURNS = {
    Lean.PAST: range(1, -41, -1),
    Lean.FUTURE: range(-1, 41),
    Lean.LAST: range(0, -41, -1),
    Lean.NEXT: range(41),
}


def locate(known: Known, reference: Moment, turn: int) -> Interval | None:
    """The interval of the fields, coarser ones taken from the reference, `turn` cycles on; None for no such day."""
    for name, (grain, years) in LONG.items():
        if name in known:
            year = known[name]
            if name == "decade" and 0 <= year < 100:
                year += (reference.year - year) // 100 * 100 + 100 * turn
            return (
                Interval.unit(Moment(year or 1), grain)  # the first century begins with year 1
                if year <= 0
                else Interval(Moment(year), Moment(year + years), grain)
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
    return Interval.unit(day, Grain.DAY)


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
        holiday: Moment | Interval | None = known["holiday"](year + turn if yearly else year)
        return holiday.start if isinstance(holiday, Interval) and CLOCK & known.keys() else holiday
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
        start = week_start(year + (turn if yearly else 0), known["week"])
        if weekday is not None:
            return Moment.at(start.days + weekday - 1)
        return Interval.unit(start, Grain.WEEK)
    if "day" in known:
        month = shift(floor(reference, Grain.MONTH), Grain.MONTH, turn)
        if known["day"] > month_length(month.year, month.month):
            return None
        moment = Moment(month.year, month.month, known["day"])
        return moment if weekday is None or moment.weekday == weekday else None
    if weekday is not None or "weekend" in known:
        week = monday(reference.days) + 7 * turn
        return Interval.unit(Moment.at(week), Grain.WEEKEND) if weekday is None else Moment.at(week + weekday - 1)
    if "year" in known:
        return Interval.unit(Moment(year), Grain.YEAR)
    return Moment.at(reference.days + turn)


def unify(fields: Iterable[Fields]) -> Fields | None:
    """All fields at once, or None where two of them contradict each other."""
    whole = Fields({})
    for one in fields:
        joined = whole & one
        if joined is None:
            return None
        whole = joined
    return whole


def o_clock(hour: int | Fields) -> Fields:
    """A clock time as it is, and a number as that hour."""
    return hour if isinstance(hour, Fields) else Fields.of(hour=hour, minute=0)


def tells_only(value: Any, *names: str) -> TypeGuard[Fields]:
    """Whether it tells these fields and nothing else: "year" of "1998"."""
    return isinstance(value, Fields) and value.known.keys() == {*names}


def weekly(value: Value) -> bool:
    """Whether it is a weekday or a weekend of any week."""
    return isinstance(value, Fields) and value.cycle is Grain.WEEK
