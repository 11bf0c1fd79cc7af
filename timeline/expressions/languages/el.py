"""Greek: the rules that its articles and cases ask for; its words stand beside, in files of their own.

An article that stands by itself belongs to the time ("το 1821", "τον Μάιο"); one that is one word with its
preposition does not ("στις | 3 Μαΐου", "στα | τέλη του 1821"). A genitive needs no word for "of".
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.el_cues import CUES, ENDINGS
from timeline.expressions.languages.el_holidays import HOLIDAYS
from timeline.expressions.languages.el_words import SUFFIXES, WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.parts import part_of, some_of, which
from timeline.expressions.rules.relative import stretched
from timeline.expressions.rules.sets import timed
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Early,
    Fields,
    Inside,
    Lean,
    Leaning,
    Neighbour,
    Ordinal,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Rolling,
    Shift,
    Spoken,
    Stretch,
    The,
    Today,
    Value,
    halved,
    o_clock,
    recurring,
    tells_only,
    unify,
)
from timeline.grain import Grain

rules = Rules()
MEASURED_IN_YEARS = (Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM)
NOON_UNTIL = 4  # the last hour that is called one of noon
SATURDAY = 6
LAST_HOUR = 12  # of the clock, as people say it
SMALL_HOURS = 5  # the hours behind midnight that are still called ones of the night

# --- numbers and lengths ---


@rules("number = ten digit | hundred-number digit/teen/ten | hundred-number ten digit", "είκοσι πέντε χρόνια")
def _(*told: int) -> int:
    return sum(told)


@rules("number = number/decimal power", "δύο χιλιάδες χρόνια")
def _(count: float, power: int) -> int:
    return round(count * power)


@rules(
    "nothing = age-word [bound/approx] number/quantity [unit] | was-aged number years-old | , number years-old ,",
    "άνδρας ηλικίας 25 ετών",
    "Ήταν 25 ετών.",
    "Η Άννα, 30 ετών, κέρδισε.",
)
def _(*_: Any) -> str:
    return "an age"


@rules("nothing = number money [and] number unit", "3 ευρώ και 20 λεπτά")
def _(_euros: float, _cents: float, unit: Grain) -> str | None:
    return "money" if unit is Grain.MINUTE else None


@rules("duration = number [more] year-or-time", "ένα χρόνο", "έναν ακόμη χρόνο")
def _(count: float, grain: Grain) -> Duration:
    """By itself "χρόνος" is time."""
    return Duration(grain, count)


@rules("duration = number and half-word unit/year-or-time", "δύο και μισή ώρες")
def _(count: float, _half: Grain, grain: Grain) -> Duration:
    return Duration(grain, count + 0.5)


@rules("duration = duration and half-word", "έναν χρόνο και μισό", "δύο χρόνια και μισό")
def _(length: Duration, _half: Grain) -> Duration | None:
    return Duration(length.grain, length.count + 0.5) if length.count else None


@rules("duration = half-word unit/year-or-time | half-word the unit", "μισή ώρα", "μισό αιώνα")
def _(_half: Grain, grain: Grain) -> Duration:
    return Duration(grain, 0.5)


@rules("duration = all the unit/year-or-time", "όλη την ημέρα", "όλο τον χρόνο")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("span = for unit | for year-or-time", "επί δεκαετία")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules("span = within unit | within year-or-time", "εντός έτους", "μέσα στην εβδομάδα")
def _(grain: Grain) -> The | None:
    return The(grain) if grain >= Grain.DAY else None


# --- dates ---


@rules("date = year-article year/modern | [the] year-word [of] year/modern", "το 1821", "το έτος 1864", "του 1940")
def _(year: Fields) -> Fields:
    return year


@rules("date = year-article early-year", "Η πόλη έπεσε το 410. Το 330 π.Χ. είχε ιδρυθεί.")
def _(year: Early) -> Early:
    """Where the text tells of such years."""
    return year


@rules(
    "date = [the] season/month of early-year | [the] dom/nth month of early-year",
    "Ο Χριστός γεννήθηκε επί Αυγούστου. Το 410 έπεσε η Ρώμη. Τον Αύγουστο του 410 έπεσε.",
)
def _(*told: Any) -> Neighbour | None:
    """Where the text tells of such years; else it is a number of something."""
    *day, year = told
    alone = unify(day)
    whole = alone & Fields.of(year=year.number) if alone else None
    return Neighbour(whole, alone, 2) if whole and alone else None


@rules("date = [the] ordinal era unit", "τον 5ο π.Χ. αιώνα")
def _(number: int, era: str, grain: Grain) -> Fields | None:
    if grain not in (Grain.CENTURY, Grain.MILLENNIUM):
        return None
    century = ordinal_unit(number, grain)
    if not isinstance(century, Fields):
        return None
    return century if era == "CE" else before_christ(century)


@rules("date = the month [,] year | the month of year", "τον Μάιο του 1936", "τον Μάιο 1936")
def _(month: Fields, year: Fields) -> Fields | None:
    return month & year


@rules("date = [the] dom/nth month of year", "στις 13 Δεκεμβρίου του 2003", "την 1η Μαΐου του 1886")
def _(day: Fields, month: Fields, year: Fields) -> Fields | None:
    return unify((day, month, year))


@rules("date = the season [of] year | season of year", "του χειμώνα 1919", "το φθινόπωρο του 1864")
def _(season: Fields, year: Fields) -> Fields | None:
    return season & year


@rules(
    "date = [the] decade-word of year | [the] decade-word of short-year/number/ten | [the] duration of year",
    "τη δεκαετία του 1990",
    "τις δεκαετίες του 1950 και του 1960",
    "τη δεκαετία του '60",
    "τη δεκαετία του εξήντα",
)
def _(*told: Any) -> Fields | None:
    *units, year = told
    if units not in ([], [Duration(Grain.DECADE, None)]):
        return None
    return decade_of(year)


def decade_of(told: Any) -> Fields | None:
    """The ten years from 1990, '90 or ninety on."""
    if isinstance(told, Fields):
        told = told.known.get("year", told.known.get("yy", 1))
    return Fields.of(decade=int(told)) if told % 10 == 0 and (10 <= told < 100 or told >= 1000) else None


@rules("date = the holiday [year] | the holiday of year", "τα Χριστούγεννα", "το Πάσχα του 2019")
def _(day: Fields, year: Fields | None = None) -> Fields | None:
    return day & year if year else day


# --- days, months and years seen from somewhere ---


@rules("day = the month/weekday/weekend/season | [the] named-day", "τον Οκτώβριο", "την Κυριακή", "το Σαββατοκύριακο")
def _(told: Value) -> Value:
    return told


@rules("day = [neuter] era-noun | [of] era-genitive", "στο μέλλον", "το παρελθόν", "του μέλλοντος")
def _(ref: Ref) -> Ref:
    return ref


@rules("vague = vague-time", "Θα γίνει σύντομα.", "Είναι τώρα στη Ρώμη.")
def _(ref: Ref) -> Ref:
    return ref


@rules("day = [the] latest unit/year-or-time", "τον τελευταίο χρόνο", "τον τελευταίο μήνα")
def _(_lean: Lean, grain: Grain) -> Rolling | None:
    return Rolling(grain) if grain in (Grain.WEEK, Grain.MONTH, Grain.YEAR) else None


@rules(
    "day = [the] deictic year-or-time | [the] deictic particle unit",
    "τον περασμένο χρόνο",
    "την επόμενη κιόλας μέρα",
)
def _(lean: Lean, grain: Grain) -> Shift:
    return Shift(grain, lean.turn, Base.MENTION if grain is Grain.DAY else Base.ANCHOR)


@rules(
    "day = [the] turned year-or-time | [the] turned particle unit | turned the unit/year-or-time"
    " | the unit/year-or-time that",
    "του ίδιου χρόνου",
    "εκείνη την ημέρα",
    "εκείνης της χρονιάς",
    "την ίδια σχεδόν μέρα",
)
def _(*told: Any) -> Shift | None:
    turn, grain = told if len(told) == 2 else (0, told[0])
    return Shift(grain, turn, Base.MENTION) if grain >= Grain.DAY else None


@rules("day = this the unit/year-or-time | the unit/year-or-time this", "αυτή την εβδομάδα", "τον μήνα αυτό")
def _(grain: Grain) -> Shift | None:
    return Shift(grain, 0) if grain >= Grain.DAY else None


@rules("day = this the month/weekday/season/weekend", "αυτό το καλοκαίρι", "αυτή την Κυριακή")
def _(fields: Fields) -> Value:
    return Shift(Grain.WEEKEND, 0) if "weekend" in fields.known else Leaning(fields, Lean.THIS, named=True)


@rules("day = turned the month/weekday/season", "εκείνο το καλοκαίρι")
def _(_turn: int, fields: Fields) -> Leaning:
    return Leaning(fields, Lean.THIS, Base.MENTION)


@rules(
    "day = [the] named-day unit | [the] named-day month/season/part/date",
    "η φετινή χρονιά",
    "το φετινό Πάσχα",
    "το φετινό καλοκαίρι",
    "το χθεσινό βράδυ",
)
def _(named: Shift | Today, told: Any) -> Value | None:
    when = Shift(Grain.DAY, 0) if isinstance(named, Today) else named
    if isinstance(told, Grain):
        return when if told is when.grain else None
    if not isinstance(told, Fields):
        return None
    if "part" in told.known:
        return Inside(told, when) if when.grain is Grain.DAY else None
    return Inside(told, when) if when.grain is Grain.YEAR is told.cycle else None


@rules("day = [the] deictic length", "την τελευταία πενταετία")
def _(lean: Lean, length: Duration) -> Value:
    return stretched(lean, length)


@rules("day = [the] number deictic duration", "τις δύο τελευταίες εβδομάδες", "τα τρία επόμενα χρόνια")
def _(count: float, lean: Lean, length: Duration) -> Value | None:
    return stretched(lean, evolve(length, count=count)) if length.count is None else None


@rules("day = next-year", "Θα γίνει του χρόνου.")
def _(year: Shift) -> Shift:
    return year


@rules("day = [the] edge next-year | [the] edge the year-or-time", "το τέλος του χρόνου")
def _(mod: str, _year: Any) -> Phase:
    """Behind a noun "του χρόνου" is of this year; by itself it is the next one."""
    return Phase(Shift(Grain.YEAR, 0), mod)


@rules("day = [the] dom/nth of unit", "στις 27 του μήνα")
def _(day: Fields, grain: Grain) -> Inside | None:
    return Inside(day, Shift(grain, 0, Base.MENTION)) if grain is Grain.MONTH else None


@rules("day = [the] dom/nth day", "στις 29 του ίδιου μήνα", "στις 3 του επόμενου μήνα")
def _(day: Fields, month: Any) -> Inside | None:
    return Inside(day, month) if isinstance(month, Shift) and month.grain is Grain.MONTH else None


@rules(
    "day = [the] ordinal/final/latest unit/weekday/weekend the unit/year-or-time"
    " | [the] ordinal/final/latest unit next-year",
    "την τελευταία Παρασκευή του μήνα",
    "την πρώτη μέρα του χρόνου",
    "το τελευταίο τρίμηνο του έτους",
)
def _(number: int | Lean, part: Any, whole: Any) -> Inside | None:
    place, grain = which(number), whole if isinstance(whole, Grain) else Grain.YEAR
    if place is None:
        return None
    own: Any = None
    if isinstance(part, Grain):
        own = ordinal_unit(place, part) if part < grain else None
    elif "weekend" in part.known:
        own = Ordinal(Grain.WEEKEND, place, SATURDAY)
    else:
        own = Ordinal(Grain.DAY, place, part.known["weekday"]) if grain > Grain.WEEK else None
    return Inside(own, Shift(grain, 0)) if own else None


@rules(
    "day = [the] final/latest unit date/day",
    "την τελευταία μέρα του 1999",
    "το τελευταίο τρίμηνο του 2020",
)
def _(number: int | Lean, grain: Grain, whole: Any) -> Value | None:
    place = which(number)
    part = ordinal_unit(place, grain) if place else None
    longer = isinstance(whole, Fields | Shift | The) and whole.grain > grain
    if isinstance(part, Fields):
        return part & whole if tells_only(whole, "year") else part_of(part, whole)
    return Inside(part, whole) if isinstance(part, Ordinal) and longer else None


@rules("day = [the] ordinal/final weekday/day date/day", "την πρώτη Κυριακή του επόμενου μήνα")
def _(number: int, weekday: Any, whole: Any) -> Inside | None:
    longer = isinstance(whole, Fields | Shift | The) and whole.grain > Grain.WEEK
    if not longer or not tells_only(weekday, "weekday"):
        return None
    return Inside(Ordinal(Grain.DAY, number, weekday.known["weekday"]), whole)


@rules(
    "day = date day/date | day date",
    "το πρώτο τρίμηνο του περασμένου έτους",
    "το δεύτερο μισό του 19ου αιώνα",
)
def _(part: Any, whole: Any) -> Value | None:
    return part_of(part, whole)


@rules("day = the date", "την Τετάρτη 3 Νοεμβρίου 2021")
def _(date: Any) -> Fields | None:
    """An article before a weekday and its date."""
    return date if isinstance(date, Fields) and {"weekday", "day"} <= date.known.keys() else None


@rules("span = before duration/about/length", "πριν από τρία χρόνια", "πριν δύο μέρες")
def _(_sign: int, told: Any) -> Value | None:
    """So long ago; the preposition stays outside."""
    length = told.value if isinstance(told, Approx) else told
    if not isinstance(length, Duration):
        return None
    then = length.shifted(-1, Base.ANCHOR)
    return Approx(then, told.mod) if isinstance(told, Approx) else then


# --- hours and parts of the day ---


@rules("clock = [the] hour-word clock/dotclock", "ώρα 14:00", "η ώρα 9.30")
def _(clock: Fields) -> Fields:
    return clock


@rules("clock = hour12 minus quarter-hour/number", "στις πέντε παρά τέταρτο", "στις 10 παρά 20")
def _(hour: int, minutes: float) -> Fields | None:
    return Fields.of(hour=hour - 1 or 12, minute=60 - int(minutes)) if 0 < minutes < 30 else None


@rules("clock = hour12 and quarter-hour", "στις οκτώ και τέταρτο")
def _(hour: int, quarter: int) -> Fields:
    return Fields.of(hour=hour, minute=quarter)


@rules("said = hour12 and half-word", "στις τρεις και μισή.")
def _(hour: int, _half: Grain) -> Fields:
    return Fields.of(hour=hour, minute=30)


@rules("said = half-hour", "Έφτασαν στις τρεισήμισι.")
def _(hour: int) -> Fields:
    return Fields.of(hour=hour, minute=30)


@rules("said = digit/teen and digit/teen/ten", "στις πέντε και είκοσι.")
def _(hour: int, minute: int) -> Fields | None:
    """But in figures "στις 5 και 20" are two days."""
    return Fields.of(hour=hour, minute=minute) if hour <= LAST_HOUR else None


@rules("span = at/to said", "Έφυγαν στις τρεις και μισή.")
def _(clock: Fields) -> Spoken:
    return Spoken(clock)


@rules(
    "time = [the] clock/said/hour12/dotclock the part [of/on] [date/day]"
    " | [the] clock/said/hour12/dotclock the midnight",
    "στις 5 το πρωί",
    "στις 4:00 το απόγευμα",
    "στις 2 το μεσημέρι της Δευτέρας",
    "στις τρεις και μισή τα ξημερώματα",
)
def _(clock: Any, part: Fields, day: Any = None) -> Any:
    time = hour_of_part(clock, part)
    return at_time(day, time) if day is not None else time


@rules(
    "time = date/day [,] [at] clock/said/hour12/dotclock the part"
    " | date/day the part [,] at clock/said/hour12/dotclock",
    "την Παρασκευή στις 9 το πρωί",
    "αύριο το βράδυ στις 9",
)
def _(day: Any, *told: Any) -> Any:
    clock, part = told if not (isinstance(told[0], Fields) and "part" in told[0].known) else told[::-1]
    return at_time(day, hour_of_part(clock, part))


@rules("time = the part at clock/said/hour12/dotclock", "το βράδυ στις 9", "το πρωί στις 7:30")
def _(part: Fields, clock: Any) -> Fields | None:
    return hour_of_part(clock, part)


def hour_of_part(clock: Any, part: Fields) -> Fields | None:
    """An hour of twelve in the part of the day that is told beside it."""
    time = o_clock(clock)
    hour, name = time.known["hour"], part.known.get("part", "NI")
    if hour > 12 or "meridiem" in time.known:
        return time
    part = Fields.of(part=name)  # or midnight: "στις 12 τα μεσάνυχτα"
    if name == "MI":
        return time.in_half(12 if hour <= NOON_UNTIL or hour == 12 else 0)
    if name in ("EV", "NI") and hour == 12:
        return Fields({**time.known, "hour": 24}) if not time.known["minute"] else time.in_half(0)
    if name == "EV" and hour < SMALL_HOURS:
        return time.in_half(0)
    return in_half_of(time, part)


@rules("time = date/day the part", "χθες το βράδυ", "την Παρασκευή το πρωί")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("time = [the] part date/day/set", "το βράδυ της 9ης Απριλίου", "το πρωί της Δευτέρας", "τη νύχτα της 3 Μαΐου")
def _(part: Fields, day: Any) -> Any:
    return at_time(day, part)


@rules(
    "time = [the] part of dom/nth to/- date | [the] part [of] two-days",
    "το βράδυ της 4ης προς την 5η Αυγούστου",
    "τη νύχτα 24/25 Ιουνίου 1941",
)
def _(part: Fields, first: Fields, last: Any = None) -> Fields | None:
    """A night is named by both its days; it begins on the first."""
    if last is None:
        return first & part
    both = isinstance(last, Fields) and last.known.get("day") == first.known["day"] + 1
    return Fields({**last.known, **first.known}) & part if both else None


@rules("time = [the] midnight date/day", "τα μεσάνυχτα της Παρασκευής")
def _(midnight: Fields, day: Any) -> Any:
    return at_time(day, midnight)


@rules("time = the clock | the part-alone", "τα μεσάνυχτα")
def _(clock: Fields) -> Value:
    return clock if "hour" in clock.known else Inside(clock, Shift(Grain.DAY, 0))


@rules("time = turned/this the part | the part that/this", "εκείνη τη νύχτα", "το βράδυ εκείνο")
def _(*told: Any) -> Inside:
    part = next(one for one in told if isinstance(one, Fields))
    return Inside(part, Shift(Grain.DAY, 0, Base.MENTION))


# --- sets ---


@rules("set = times the unit/year-or-time | number times-word the unit/year-or-time", "δύο φορές την εβδομάδα")
def _(freq: Any, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 1), "", freq if isinstance(freq, str) else f"{int(freq)}X")


@rules("set = every year-or-time | every number year-or-time", "κάθε χρόνο")
def _(quant: str, *told: Any) -> Recurring:
    *count, grain = told
    return recurring(Duration(grain, *(count or (1,))), quant)


@rules("set = the weekdays", "τις Κυριακές", "τα Σάββατα")
def _(day: Fields) -> Recurring:
    return Recurring(Fields.of(weekend=True).pattern() if "weekend" in day.known else day.pattern())


@rules("set = [the] weekdays [,] [at/from] clock/hour12 -/to clock", "τα Σάββατα 10:00-14:00")
def _(day: Fields, begin: Any, end: Fields) -> Recurring | None:
    """TIMEX3 has no value for the hour at which it ends."""
    return timed(halved(o_clock(begin), end), day)


@rules("set = every year-or-time/unit [the] month/season", "κάθε χρόνο τον Αύγουστο", "κάθε χρόνο το καλοκαίρι")
def _(quant: str, unit: Grain, part: Fields) -> Recurring | None:
    return Recurring(part.pattern(), quant) if unit is Grain.YEAR else None


# --- shades ---


@rules(
    "about = [the] edge date/day/about/year | [the] edge of date/day/month/year | [the] edge unit",
    "τέλη Απριλίου",
    "στα τέλη του 1862",
    "τα μέσα Απριλίου",
    "στις αρχές του καλοκαιριού",
    "τέλος εβδομάδας",
)
def _(mod: str, told: Any) -> Phase | None:
    if isinstance(told, Grain):
        return Phase(Shift(told, 0), mod) if told >= Grain.WEEK else None
    return Phase(told, mod)


@rules(
    "about = stretch/day day/date",
    "τις πρώτες μέρες του Μαΐου",
    "τους τελευταίους μήνες του 1944",
)
def _(part: Any, whole: Any) -> Value | None:
    """Some of its first or last days or months, or so many of them."""
    if isinstance(part, Stretch) and part.sign < 0:
        part = Portion(part.duration, -1)
    if not isinstance(part, Portion) or not isinstance(whole, Fields | Shift):
        return None
    return some_of(part, whole) if part.duration.count is None else evolve(part, outer=whole)


@rules("about = [the] ordinal length day/date", "το πρώτο δεκαπενθήμερο του Μαΐου", "το πρώτο δίμηνο του 2023")
def _(number: int, length: Duration, whole: Any) -> Value | None:
    if not isinstance(whole, Fields | Shift | The) or number not in (1, 2):
        return None
    if length == Duration(Grain.DAY, 15) and whole.grain is Grain.MONTH:
        return Phase(whole, "START" if number == 1 else "END", 2)
    return Portion(length, 1, whole) if number == 1 and length.grain < whole.grain else None


@rules("about = [the] edge season", "μέσα καλοκαιριού")
def _(mod: str, season: Fields) -> Phase:
    return Phase(season, mod)


@rules("about = phase time/about/date/day", "νωρίς το πρωί", "αργά το βράδυ της Κυριακής")
def _(mod: str, told: Value) -> Phase:
    return Phase(told, mod)


@rules("about = date/day/time approx", "το 1450 περίπου", "στις 9 το πρωί περίπου")
def _(told: Value, mod: str) -> Approx | None:
    return None if isinstance(told, Ref | The) else Approx(told, mod)


@rules("span = toward date/day/time/year/about/clock", "γύρω στο 1450", "περί το 1938", "γύρω στις 9 το βράδυ")
def _(mod: str, told: Value) -> Approx | None:
    return None if isinstance(told, Ref | The) else Approx(told, mod)


# --- what a preposition makes of them ---


@rules("nothing = how-many modern", "μόνο 2000 στρατιώτες", "οι 1900 κάτοικοι")
def _(_year: Fields) -> str:
    """A year has its article."""
    return "a count"


@rules("length = number/the/this/that length | this/that the length", "μια τρίμηνη εκστρατεία", "της οκτάωρης εργασίας")
def _(*told: Any) -> Duration | None:
    return told[-1] if len(told) == 1 or told[0] in (0, 1) else None


@rules("span = on dom | since/until the dom", "Έπεσε στις 23.")
def _(day: Fields) -> Fields | None:
    """Only before a pause, as `misreadings.py` sees to; a smaller number is an hour."""
    return day if day.known["day"] > LAST_HOUR else None


@rules("span = from date to/until date | between date and date", "από το 211 έως το 206 π.Χ.")
def _(first: Any, last: Any) -> Range | None:
    """Years BCE, of which only the last says so."""
    year = 1 - first.number if isinstance(first, Early) else 0
    end = last.known["year"] if tells_only(last, "year") else 1
    return Range(Fields.of(year=year), last) if year < end < 1 else None


@rules(
    "span = from the dom to/until the date/day | from dom to/until date | between the dom/nth and the date"
    " | from the dom/nth to/until date/day | between the dom/nth and date | between dom/nth and date",
    "από τις 3 έως τις 9 Μαΐου",
    "μεταξύ της 25ης και της 27ης Αυγούστου",
)
def _(first: Fields, last: Any) -> Range | None:
    """Two days of one month, of which only the second names it."""
    if not isinstance(last, Fields) or "month" not in last.known or "day" not in last.known:
        return None
    day = Fields({**last.known, **first.known})
    return Range(day, last) if day.known["day"] < last.known["day"] else None


LANGUAGE = Language(
    "el",
    (WORDS, CUES, HOLIDAYS),
    rules,
    SUFFIXES,
    endings=ENDINGS,
    cores=frozenset({"day-preposition", "named-day", "vague-time", "era-genitive", "next-year", "decade-word"}),
    leads=("στις", "τον", "την", "το"),
)
