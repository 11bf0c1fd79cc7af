"""Dutch: the rules that only Dutch has; its words stand beside, in files of their own.

Articles belong to the time, as in English: "in | de jaren negentig", "in | het weekend".
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.language import Language
from timeline.expressions.languages.nl_cues import CUES
from timeline.expressions.languages.nl_holidays import HOLIDAYS
from timeline.expressions.languages.nl_words import SUFFIXES, WORDS
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_a_year, before_christ
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Neighbour,
    Offset,
    Phase,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    Spoken,
    Stretch,
    The,
    Today,
    Value,
    clock_alone,
    o_clock,
    recurring,
    tells_only,
    unify,
)
from timeline.grain import Grain

rules = Rules()
YEARS = Duration(Grain.YEAR, None)
EVERY_DAY = "XXXX-XX-XX"
DAY_LONG, NOON = 24, 12  # hours

# --- numbers and lengths ---


@rules("nothing = number - aged | number aged", "de 57-jarige schrijver")
def _(_: float) -> str:
    return "an age"


@rules("duration = number/count/several/decimal oclock", "drie uur lang", "enkele uur later", "na 2,5 uur")
def _(count: Any) -> Duration:
    """Or an hour of the day, as what stands around it tells."""
    return Duration(Grain.HOUR, None if count == "X" else float(count))


@rules("duration = a unit", "een jaar")
def _(one: int, grain: Grain) -> Duration:
    return Duration(grain, one)


@rules("duration = [a] half-unit", "een half jaar", "een halfuur")
def _(*told: Any) -> Duration:
    length: Duration = told[-1]
    return length


@rules("duration = a/number half-word unit | half-word unit", "een halve dag", "een halve maand")
def _(*told: Any) -> Duration:
    return Duration(told[-1], 0.5)


@rules("duration = [a/number] quarter-hour", "een kwartier", "drie kwartier")
def _(count: float = 1) -> Duration:
    return Duration(Grain.MINUTE, 15 * count)


@rules(
    "duration = [the/those] units beside | those units", "de jaren daarna", "de dagen erna", "In die jaren schreef hij."
)
def _(grain: Grain, _sign: int = 0) -> Duration:
    """How many is not said."""
    return Duration(grain, None)


@rules("duration = [the] entire unit", "de hele dag", "het hele jaar")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


# --- dates ---


@rules(
    "date = [the] duration short-year/ten/number | [the] decade [era]",
    "in de jaren '90",
    "de jaren 60",
    "in de jaren negentig",
    "de negentiger jaren",
)
def _(first: Any, told: Any = None) -> Fields | None:
    if isinstance(first, Fields):
        return first if told in (None, "CE") else before_christ(first)
    ten = told.known["yy"] if isinstance(told, Fields) else int(told)
    return Fields.of(decade=ten) if first == YEARS and ten % 10 == 0 and 10 <= ten < 100 else None


@rules("date = [the] duration year/modern", "in de jaren 1930")
def _(years: Duration, year: Fields) -> Fields | None:
    decade = year.known["year"]
    return Fields.of(decade=decade) if years == YEARS and decade % 10 == 0 else None


@rules("date = [the] year-word year/modern", "in het jaar 1990", "anno 1672")
def _(year: Fields) -> Fields:
    return year


@rules(
    "date = dom/nth month early-year | month/season early-year",
    "Karel werd in 800 gekroond. Hij stierf op 28 januari 814 in Aken.",
)
def _(*told: Any) -> Neighbour | None:
    """Where the text tells of such years."""
    return before_a_year(told[:-1], told[-1], 1)


@rules(
    "date = short-day [,] daymonth | short-day dom/nth month [year] | short-day dom - number",
    "wo 16/01",
    "do 16 mei",
    "do 16-01",
)
def _(*told: Any) -> Fields | None:
    """A weekday of two letters, which may be other words, before its date."""
    return told[0] & figures(*told[1:]) if len(told) == 3 and isinstance(told[2], float | int) else unify(told)


@rules("time = dom - number clock-at clock/said/duration/dotclock", "Afspraak op 16-01 om 9 uur.")
def _(day: Fields, month: float, told: Any) -> Any:
    date = figures(day, month)
    return at_time(date, on_clock(told)) if date else None  # but "won met 3-2"


def figures(day: Fields, month: float) -> Fields | None:
    return day & Fields.of(month=int(month)) if 1 <= month <= 12 else None


@rules("date = the holiday [year] | the holiday of year", "de kerst van 2019")
def _(day: Fields, year: Fields | None = None) -> Fields | None:
    return day & year if year else day


@rules("day = [the] weekday deictic-behind | date deictic-behind", "maandag a.s. vergadert de raad", "op 4 juni jl.")
def _(day: Any, lean: Lean) -> Leaning | None:
    return Leaning(day, lean) if isinstance(day, Fields) and day.cycle else None


@rules("day = [the] weekday beside", "de maandag daarna")
def _(weekday: Fields, sign: int) -> Leaning:
    return Leaning(weekday, Lean.NEXT if sign > 0 else Lean.LAST, Base.MENTION)


@rules("day = day/weekday ahead duration", "vandaag over een week", "maandag over twee weken", "vrijdag over 14 dagen")
def _(day: Any, _sign: int, length: Duration) -> Moved | None:
    whole = length.count and length.count == int(length.count) and length.grain in (Grain.DAY, Grain.WEEK)
    day = Shift(Grain.DAY, 0) if isinstance(day, Today) else day
    if not whole or not length.count or not isinstance(day, Fields | Shift) or day.grain is not Grain.DAY:
        return None
    first = Leaning(day, Lean.NEXT) if isinstance(day, Fields) else day
    return Moved(first, Shift(Grain.DAY, int(length.count) * (7 if length.grain is Grain.WEEK else 1)))


@rules("span = ahead duration/about", "over twee uur", "over een kwartier", "over ongeveer drie weken")
def _(sign: int, length: Any) -> Value | None:
    told = length.value if isinstance(length, Approx) else length
    if not isinstance(told, Duration) or told.count is None:
        return None
    moment = Offset(told, sign)
    return Approx(moment, length.mod) if isinstance(length, Approx) else moment


@rules("date = the monthday", "Op de 20e vertrokken ze.", "De 25e kan ik niet.")
def _(day: Fields) -> Fields:
    """Before a pause, or what goes on with the clause: `standing/` sees to that."""
    return day


@rules("about = half day/date", "half mei", "half mei 2019")
def _(_half: int, month: Any) -> Phase | None:
    return Phase(month, "MID") if isinstance(month, Fields) and month.grain is Grain.MONTH else None


@rules("date = week-word number [year]", "in week 44", "in week 44 2021")
def _(number: float, year: Fields | None = None) -> Fields | None:
    week = Fields.of(week=int(number)) if 1 <= number <= 53 else None
    return week & year if week and year else week


@rules("day = season", "Het was winter.")
def _(season: Fields) -> Fields:
    return season


@rules("day = the season", "De zomer was warm.")
def _(season: Fields) -> Fields:
    return season


@rules("about = [the] part-of-season | [the] part-of-season of year/day", "in de nazomer", "in de nazomer van 2019")
def _(part: tuple[str, Fields], year: Any = None) -> Phase | None:
    mod, season = part
    if year is not None and not tells_only(year, "year"):
        return None
    whole = season & year if year else season
    return Phase(whole, mod) if whole else None


@rules(
    "about = edge date/day/about/year/season/definite | [the] edge of the unit | edge unit",
    "begin mei",
    "eind 2019",
    "medio juni",
    "halverwege de jaren negentig",
)
def _(mod: str, whole: Any) -> Phase | None:
    if isinstance(whole, Grain):
        return Phase(The(whole), mod) if whole >= Grain.WEEK else None
    return Phase(whole, mod)


@rules("day = [the] unit beside", "de dag daarna", "het jaar daarop")
def _(grain: Grain, sign: int) -> Shift | None:
    return Shift(grain, sign, Base.MENTION) if grain >= Grain.DAY else None


@rules("day = [the] unit/lone-unit before/after date/day", "de dag na Kerstmis")
def _(grain: Grain, sign: int, date: Any) -> Moved | None:
    exact = isinstance(date, Fields | Shift) and date.grain is Grain.DAY and grain is Grain.DAY
    return Moved(date, Shift(Grain.DAY, sign)) if exact else None


# --- hours and parts of the day ---


def on_clock(told: Any) -> Fields | None:
    """An hour of the day, told by a number, a length ("acht uur") or on a clock."""
    if isinstance(told, Duration):
        whole = told.grain is Grain.HOUR and told.count and told.count == int(told.count) and not told.mod
        return o_clock(int(told.count)) if whole and told.count and told.count <= 24 and not told.more else None
    return o_clock(told)


def in_part(told: Any, part: Fields) -> Fields | None:
    """The hour in that part of the day; twelve at noon and at night stand for themselves."""
    time = on_clock(told)
    if time is not None and not time.known["hour"]:
        return Fields({**time.known, "hour": DAY_LONG}) if part.known["part"] == "EV" else time
    if time is None or time.known["hour"] > 12:
        return time
    twelve = time.known["hour"] == 12
    if twelve and part.known["part"] == "AF":
        return time
    if twelve and part.known["part"] == "NI":
        return time.in_half(0)
    return in_half_of(time, part)


@rules("clocktime = dotclock/clock oclock", "om 20.15 uur", "om 20:15 uur")
def _(clock: Any) -> Fields:
    """Before it could be so many hours and a bit; of a clock of 24."""
    time = o_clock(clock)
    return time.in_half(0) if 0 < time.known["hour"] < NOON else time


@rules("clock = clocktime", "tussen 14.00 en 16.00 uur")
def _(clock: Fields) -> Fields:
    return clock


@rules("clock = duration zone", "8 uur plaatselijke tijd")
def _(length: Duration, zone: Fields) -> Fields | None:
    time = on_clock(length)
    return time & zone if time else None


@rules("clock = half hour12 [oclock]", "om half acht")
def _(half: int, hour: int) -> Fields:
    """Of the hour that is named: "half acht" is 7.30."""
    return Fields.of(hour=hour - 1 or 12, minute=half)


@rules(
    "clock = quarter past hour12 [oclock] | number [quarter-hour] past half hour12 | quarter past duration",
    "om kwart voor acht",
    "om kwart over drie",
    "om vijf voor half negen",
)
def _(minutes: float, sign: int, *told: Any) -> Fields | None:
    *half, last = told
    hour = on_clock(last)
    if hour is None or minutes >= 30:
        return None
    total = 60 * hour.known["hour"] + sign * int(minutes) - (30 if half else 0)
    return Fields.of(hour=total // 60 % 24, minute=total % 60)


@rules("said = number past hour12 | number past duration", "om tien over acht.", "om tien voor acht uur.")
def _(minutes: float, sign: int, last: Any) -> Fields | None:
    hour = on_clock(last)
    if hour is None or minutes >= 30 or minutes != int(minutes):
        return None
    total = 60 * hour.known["hour"] + sign * int(minutes)
    return Fields.of(hour=total // 60 % 24, minute=total % 60)


@rules("span = clock-at clock/duration/said/time/dotclock", "om 8 uur", "om half acht", "om tien over acht")
def _(told: Any) -> Value | None:
    return on_clock(told) if isinstance(told, Duration) or clock_alone(told) else told


@rules("span = clock-at hour12 | on duration", "Het begint om 8.", "Zet de wekker op 7 uur.")
def _(told: Any) -> Spoken | None:
    """Only before a pause: "om twee redenen", "op twee uur rijden"."""
    hour = on_clock(told)
    return Spoken(hour) if hour else None


@rules("span = clock-at about", "om ongeveer 8 uur")
def _(told: Any) -> Approx | None:
    time = on_clock(told.value) if isinstance(told, Approx) and isinstance(told.value, Duration) else None
    return Approx(time, told.mod) if time and isinstance(told, Approx) else None


@rules("span = until duration", "tot 8 uur")
def _(length: Duration) -> Span | None:
    time = on_clock(length)
    return Span(time, "until") if time else None


@rules("span = after/before duration", "na 20 uur", "voor 18 uur")
def _(sign: int, length: Duration) -> Span | None:
    """But "na acht uur slapen" is a length."""
    time = on_clock(length)
    late = time is not None and NOON < time.known["hour"] < DAY_LONG
    return Span(time, "after" if sign > 0 else "before") if time and late else None


@rules("span = since/from duration", "vanaf 9 uur", "sinds drie jaar")
def _(length: Duration) -> Value | None:
    time = on_clock(length)
    if time is not None:
        return Span(time, "from")
    return Stretch(length, -1) if length.grain >= Grain.DAY else None


@rules(
    "span = [from] hour/hour12/dotclock -/to/until duration/clock/time"
    " | between hour/hour12/dotclock and duration/clock/time | from duration to/until duration/clock/time"
    " | between duration and duration/clock/time",
    "van 9 tot 17 uur",
    "van 22 uur tot 5 uur",
    "tussen 14.00 en 16.00 uur",
)
def _(first: Any, last: Any) -> Range | None:
    begin, end = on_clock(first), on_clock(last) if isinstance(last, Duration) or clock_alone(last) else None
    return Range(begin, end) if begin and end else None


@rules("about = around date/day/time/year/early-year/part", "rond 1450", "rond Kerstmis", "rond de jaarwisseling")
def _(mod: str, told: Value) -> Approx | None:
    return None if isinstance(told, Ref | The) else Approx(told, mod)


@rules("about = around duration/clock/dotclock", "rond 8 uur", "omstreeks 20.15", "rond drie weken")
def _(mod: str, told: Any) -> Approx:
    """An hour, but "ongeveer acht uur" is a length."""
    return Approx(on_clock(told) or told, mod)


@rules("span = before about", "voor het einde van het jaar")
def _(_sign: int, told: Value) -> Span:
    return Span(told, "before")


@rules(
    "time = clock/said/duration/hour12 daily-part | daily-part clock-at clock/said/duration/hour12"
    " | clock/said/duration in the part",
    "8 uur 's avonds",
    "'s ochtends om half acht",
    "drie uur in de nacht",
)
def _(a: Any, b: Any) -> Fields | None:
    clock, part = (b, a) if isinstance(a, Fields) and "part" in a.known else (a, b)
    return in_part(clock, part)


@rules(
    "time = date/day/daymonth [,] clock-at clock/said/duration/hour12/dotclock [daily-part]"
    " | date/day , clock/duration",
    "maandag om 8 uur",
    "morgen om half acht",
    "vandaag om 20.15 uur",
    "5 mei, 20.00 uur",
)
def _(day: Any, told: Any, part: Fields | None = None) -> Any:
    time = in_part(told, part) if part else on_clock(told)
    evening = isinstance(day, Inside) and tells_only(day.inner, "part") and day.inner.known["part"] in ("EV", "NI")
    if evening and time and not time.known["hour"] and isinstance(day.outer, Shift):
        return Inside(time, evolve(day.outer, count=day.outer.count + 1))  # "gisteravond om middernacht"
    return at_time(day, time)


@rules("time = clock/duration/said daily-part [on] date/day", "8 uur 's avonds op 5 mei")
def _(told: Any, part: Fields, day: Any) -> Any:
    return at_time(day, in_part(told, part))


@rules("time = date/day daily-part", "5 mei 's avonds", "gisteren 's avonds")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("day = day-part", "gisteravond", "vanochtend", "morgenmiddag")
def _(part: Inside) -> Inside:
    return part


@rules(
    "time = [the] weekday-part | [the] weekday-part [,] date | [the] deictic weekday-part",
    "vrijdagavond",
    "maandagochtend 8 november",
    "afgelopen vrijdagavond",
)
def _(*told: Any) -> Any:
    if isinstance(told[0], Lean):
        lean, part = told
        weekday = Fields.of(weekday=part.known["weekday"])
        return Inside(Fields.of(part=part.known["part"]), Leaning(weekday, lean, named=True))
    part, *date = told
    return part & date[0] if date and isinstance(date[0], Fields) else part if not date else None


@rules("time = [the] weekday-part [,] clock-at clock/said/duration/hour12/dotclock", "vrijdagavond om 8 uur")
def _(part: Fields, told: Any) -> Fields | None:
    time = in_part(told, part)
    return time & Fields.of(weekday=part.known["weekday"]) if time else None


@rules("time = the part of weekday/date/day to/on date/day", "in de nacht van vrijdag op zaterdag")
def _(part: Fields, first: Any, last: Any) -> Any:
    return at_time(first, part) if part.known["part"] == "NI" else None


@rules("time = daily-part phase | phase in the part | [the] phase part", "'s avonds laat", "laat in de avond")
def _(*told: Any) -> Phase:
    mod, part = told if isinstance(told[0], str) else told[::-1]
    return Phase(part, mod)


@rules("time = date/day daily-part phase | date/day phase in the part", "zondag laat in de avond")
def _(day: Any, *told: Any) -> Phase | None:
    mod, part = told if isinstance(told[0], str) else told[::-1]
    time = at_time(day, part)
    return Phase(time, mod) if time else None


@rules("onward = daily-part", "Ze kwam altijd 's nachts.")
def _(part: Fields) -> Recurring:
    """On the last floor, for "om 8 uur 's avonds" is one time."""
    return Recurring(part.pattern())


# --- what comes round again ---


@rules(
    "set = times every unit/oclock | number times-word every unit | times in the unit",
    "twee keer per week",
    "vijf keer per jaar",
    "één keer in de week",
)
def _(freq: Any, *told: Any) -> Recurring:
    grain = told[-1] if isinstance(told[-1], Grain) else Grain.HOUR
    return recurring(Duration(grain, 1), "", freq if isinstance(freq, str) else f"{int(freq)}X")


@rules("set = every part/weekday-part clock-at clock/duration/hour12", "elke ochtend om 7 uur")
def _(quant: str, part: Fields, told: Any) -> Recurring | None:
    time = in_part(told, part)
    weekday = {name: value for name, value in part.known.items() if name != "part"}
    whole = time & Fields(weekday) if time else None
    return Recurring(whole.pattern(), quant) if whole else None


@rules(
    "set = set [,] clock-at duration/clock/hour12 | set [,] clock-at duration/clock/hour12 daily-part"
    " | set [,] from/between hour/hour12/dotclock until/and duration/clock/time",
    "elke dinsdag om 18 uur",
    "iedere dag om 9 uur 's ochtends",
    "elke dag van 9 tot 17 uur",
)
def _(often: Recurring, *told: Any) -> Recurring | None:
    """TIMEX3 has a value for its hour where it comes round every day, on a weekday or a day of the year."""
    parted = len(told) > 1 and isinstance(told[1], Fields) and "part" in told[1].known
    time = in_part(told[0], told[1]) if parted else on_clock(told[0])
    day = EVERY_DAY if often.value == "P1D" else often.value
    if time is None:
        return None
    plain = day.startswith("XXXX-") and "T" not in day
    return evolve(often, value=time.pattern().replace(EVERY_DAY, day)) if plain else often


@rules("set = every unit on date", "elk jaar op 12 mei")
def _(quant: str, unit: Grain, day: Any) -> Recurring | None:
    exact = isinstance(day, Fields) and day.cycle is unit and day.grain is Grain.DAY
    return Recurring(day.pattern(), quant) if exact else None


@rules("set = every weekday-part", "elke vrijdagavond")
def _(quant: str, part: Fields) -> Recurring:
    return Recurring(part.pattern(), quant)


LANGUAGE = Language(
    "nl",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    leads=("op", "in", "om", "sinds"),
    cores=frozenset(
        {"weekday-part", "day-part", "daily-part", "part-of-season", "half-unit", "quarter-hour", "oclock", "clock-at"}
    ),
)
