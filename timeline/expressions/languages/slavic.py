"""What Ukrainian, Russian and Polish share: how their words change, and rules, with examples of
each language that has them.

Kinds that only they have:

- "year-word", "years-word": what belongs to a year, or to several ("1941 року", "1938—1939 років").
- "one-unit": a unit in the singular, which needs no number to be one of it ("через рік").
- "hour-name", "hour-word": hours are told by ordinals ("о сьомій годині"); "day-part": the part of a day that follows
  an hour ("о 8 вечора"); "at-hour": the preposition of an hour.
- "from-now": so long from here or from what was told ("через два дні"); "within": in the course of it.
- "night-to": what joins a night and the day that it ends with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, frozen

from timeline.expressions.rule import SharedRules
from timeline.expressions.rules.calendar import before_christ, ordinal_unit
from timeline.expressions.rules.pairs import numbered_alike
from timeline.expressions.rules.parts import some_of, which
from timeline.expressions.rules.times import at_time, in_half_of
from timeline.expressions.values import (
    Ahead,
    Approx,
    Base,
    Context,
    Duration,
    Fields,
    Inside,
    Lean,
    Moved,
    Pair,
    Phase,
    Portion,
    Range,
    Reading,
    Recurring,
    Ref,
    Shift,
    The,
    Value,
    clock_alone,
    dated,
    o_clock,
    recurring,
    weekly,
)
from timeline.grain import Grain

both = SharedRules("uk", "ru", "pl")
# Kinds of these languages that make a phrase worth reading.
CORES = frozenset(
    "lasting-unit century quarter-part half-to quarter-to quarter-past decade-name few-hours many-units".split()
)
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()
TENS_OF_A_MONTH = {1: "START", 2: "MID", 3: "END"}
TENTH = 10
NIGHT = Fields.of(part="NI")
APOSTROPHES = "'ʼ"
OLDEST_CHILD = 12  # "25-річний" is mostly the age of someone, "10-річний" as often how long a war was


# --- words ----------------------------------------------------------------------------------------


def forms(stem: str, endings: str) -> str:
    """A stem with each of its endings, "_" for none: `forms("тиж", "день ня ні")`."""
    return "|".join(stem + ending.replace("_", "") for ending in endings.split())


def several_forms(stems: Iterable[str], endings: str) -> str:
    return "|".join(forms(stem, endings) for stem in stems)


def spelled(words: str) -> str:
    """Also with the apostrophe that Unicode has for letters, which stands inside a word."""
    ways = (word.replace("'", mark) for word in words.split("|") for mark in APOSTROPHES)
    return "|".join(dict.fromkeys(ways))


def written(words: Mapping[str, Any]) -> dict[str, Any]:
    """A table of words, with both apostrophes."""
    return {
        kind: spelled(told) if isinstance(told, str) else {value: spelled(some) for value, some in told.items()}
        for kind, told in words.items()
    }


def roman() -> dict[int, str]:
    """Roman numbers, in Latin letters or in the Cyrillic ones that look like them."""
    looks: tuple[dict[int, int], ...] = (
        {},
        str.maketrans("X", "Х"),
        str.maketrans("I", "І"),
        str.maketrans("XI", "ХІ"),
    )
    return {n: "|".join(dict.fromkeys(word.translate(look) for look in looks)) for n, word in enumerate(ROMAN, 1)}


def lasting(counts: Mapping[int, str], units: Mapping[Grain, str], endings: str, vague: str) -> dict[Duration, str]:
    """Adjectives that tell how long something lasts, in one word: a number's stem, a unit's, and the endings."""
    every: dict[Duration, str] = {}
    for grain, stems in units.items():
        for count, words in (*counts.items(), (None, vague)):
            joined = (first + stem for first in words.split("|") for stem in stems.split("|"))
            every[Duration(grain, count)] = several_forms(joined, endings)
    return every


# --- values ---------------------------------------------------------------------------------------


@frozen
class OnFrom:
    """So long after what was told, or from now on where its verb looks ahead: "через два дні"."""

    duration: Duration
    mod: str = ""

    def resolve(self, context: Context) -> Reading:
        if self.duration.count is None:
            return self.duration.resolve(context)
        ahead = context.lean is Lean.FUTURE and not context.carried
        then = self.duration.shifted(1, Base.ANCHOR if ahead or context.mention is None else Base.MENTION)
        return (Approx(then, self.mod) if self.mod else then).resolve(context)


@frozen
class NightTo:
    """The night that a day begins with, and by which it is named: "у ніч на 5 травня" begins on the 4th."""

    day: Value

    def resolve(self, context: Context) -> Reading:
        named = self.day.resolve(context)
        night = Inside(NIGHT, Moved(self.day, Shift(Grain.DAY, -1))).resolve(context)
        return evolve(night, value=f"{named.value}TNI") if night.interval else night


@frozen
class AtThatTime:
    """The time that the text is at, which is not told: "на той час". It is the present of what is told."""

    def resolve(self, context: Context) -> Reading:
        return Reading("DATE", "PRESENT_REF")


# --- numbers --------------------------------------------------------------------------------------


@both("number = ten digit", uk="двадцять чотири години", ru="двадцать четыре часа", pl="dwadzieścia cztery godziny")
def _(ten: int, digit: int) -> int:
    return ten + digit


@both(
    "number = hundred-word ten digit | hundred-word ten | hundred-word digit",
    uk="сто двадцять днів",
    ru="сто двадцать дней",
    pl="sto dwadzieścia dni",
)
def _(*told: int) -> int:
    return sum(told)


@both("number = number power", uk="п'ять тисяч років", ru="пять тысяч лет", pl="pięć tysięcy lat")
def _(count: float, power: int) -> float:
    return count * power


@both("nothing = modern/year counted", uk="1500 танків", ru="1500 танков", pl="1500 rowerów")
def _(*_: Any) -> str:
    """A year has a word of its own behind it, or none; no noun in the form that numbers ask for."""
    return "no time"


@both(
    "duration = number/count/decimal/several many-units",
    uk="два роки|кілька годин",
    ru="пять лет|несколько часов",
    pl="dwa lata|kilka godzin",
)
def _(count: float | str, grain: Grain) -> Duration | None:
    if isinstance(count, str):
        return Duration(grain, None)
    return Duration(grain, float(count))


@both(
    "duration = number to/or/- number many-units",
    uk="2—3 дні|два чи три роки",
    ru="5—6 месяцев|пять или шесть лет",
    pl="2–3 dni|dwa lub trzy lata",
)
def _(first: float, last: float, grain: Grain) -> Duration | None:
    return Duration(grain, first, "APPROX") if first < last < 1000 else None


@both("stretch = ordinal many-units", uk="у перші тижні", ru="в первые недели", pl="w pierwszych tygodniach")
def _(number: int, grain: Grain) -> Portion | None:
    """But "двадцяті роки" are a decade."""
    return Portion(Duration(grain, None), number) if number < TENTH else None


@both(
    "about = deictic/turned many-units",
    uk="в останні роки|у наступні дні",
    ru="в последние годы|в следующие дни",
    pl="w ostatnich latach|w następnych dniach",
)
def _(turn: Any, grain: Grain) -> Value | None:
    """How many is not said; on a floor above that of one, of which many a form is too."""
    turn = turn.turn if isinstance(turn, Lean) else turn
    return Ref("PAST_REF" if turn < 0 else "FUTURE_REF") if turn else None


@both("duration = number/decimal few-hours", uk="24 години", ru="24 часа")
def _(count: float, grain: Grain) -> Duration | None:
    """But "до 17 години" is an hour, by its form."""
    return Duration(grain, count) if count % 1 or (count % 10 in (2, 3, 4) and count // 10 != 1) else None


@both("duration = entire one-unit", uk="цілий рік", ru="целый год", pl="cały rok")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@both("length = number - lasting-unit", uk="6-денна облога", ru="6-дневная осада", pl="6-dniowe oblężenie")
def _(count: float, grain: Grain) -> Duration | None:
    return None if grain is Grain.YEAR and count > OLDEST_CHILD else Duration(grain, count)


@both(
    "nothing = number - lasting-unit person | lasting person",
    uk="6-річний хлопчик",
    ru="6-летний мальчик",
    pl="6-letni chłopiec",
)
def _(*_: Any) -> str:
    return "an age"


# --- years, decades, centuries --------------------------------------------------------------------


@both(
    "year/modern = number/year year-word/years-word era",
    uk="480 року до н. е.",
    ru="в 480 году до н. э.",
    pl="w 480 roku p.n.e.",
)
def _(number: Any, era: str) -> Fields | None:
    year = number.known["year"] if isinstance(number, Fields) else int(number)
    return None if year <= 0 else Fields.of(year=year if era == "CE" else 1 - year)


@both(
    "year/modern = year year-word | year-name year",
    uk="1941 року|рік 1941",
    ru="1941 года|год 1941",
    pl="1941 roku|rok 1941",
)
def _(year: Fields) -> Fields:
    return year


@both("year/modern = year years-word", uk="у 1938—1939 роках", ru="в 1938—1939 годах")
def _(year: Fields) -> Fields | None:
    """But "2000 років" is a length."""
    return year if year.known["year"] % 100 else None


@both("year/modern = number year-word", uk="у 988 році", ru="в 988 году", pl="w 988 roku")
def _(number: float) -> Fields | None:
    return Fields.of(year=int(number)) if 100 <= number < 1000 else None


@both("date = deictic/turned year", uk="наступного 1942 року", ru="в следующем 1942 году", pl="w następnym 1942 roku")
def _(_turn: Any, year: Fields) -> Fields:
    return year


@both(
    "date = decade [years-word] | decade years-word era | decade years-word roman century | decade-name years-word",
    uk="у 1990-х роках|у 470-х роках до н. е.|у 40-ві роки XX століття|у двадцятих роках",
    ru="в 1990-х годах|в 470-х годах до н. э.|в 40-е годы XX века|в двадцатых годах",
)
def _(decade: Fields, number: Any = 0, grain: Grain = Grain.CENTURY) -> Fields | None:
    told = decade.known["decade"]
    if not isinstance(number, int) or not number:
        return before_christ(decade) if number == "BCE" else decade
    return Fields.of(decade=100 * (number - 1) + told) if told < 100 and grain is Grain.CENTURY else None


@both("date = number - decade years-word | year - decade years-word", uk="у 1920-30-х роках", ru="в 1920-30-х годах")
def _(first: Any, last: Fields) -> Range | None:
    """Two decades, of which only the second says that it is one."""
    number = first.known["year"] if isinstance(first, Fields) else int(first)
    told = last.known["decade"] + (number - number % 100 if last.known["decade"] < 100 else 0)
    return Range(Fields.of(decade=number), Fields.of(decade=told)) if number % 10 == 0 < number < told else None


@both(
    "date = roman/ordinal century | roman/ordinal century era",
    uk="у XIX столітті|ХІХ ст.|у 5-му ст. до н. е.",
    ru="в XIX веке|XIX в.|в 5-м в. до н. э.",
    pl="w XIX wieku|XIX w.|w V w. p.n.e.",
)
def _(number: int, grain: Grain, era: str = "") -> Fields | None:
    told = ordinal_unit(number, grain)
    if not isinstance(told, Fields):
        return None
    return before_christ(told) if era == "BCE" else told


@both(
    "span = [in/from/during/until/for] roman -/and/to date",
    uk="у XVI—XVII століттях",
    ru="в XVI—XVII веках",
    pl="w XVI–XVII wieku",
)
def _(first: int, last: Any) -> Pair | None:
    return numbered_alike(first, last)


@both(
    "date = roman/number quarter-part | roman/number/ordinal quarter-part year",
    uk="III квартал|в IV кварталі 2021 року",
    ru="III квартал|в IV квартале 2021 года",
    pl="III kwartał|w IV kwartale 2021 roku",
)
def _(number: float, grain: Grain, year: Fields | None = None) -> Any:
    part = ordinal_unit(int(number), grain)
    return part & year if isinstance(part, Fields) and year else part


@both(
    "about = ordinal ten-days month/wmonth/date/day",
    uk="у першій декаді липня",
    ru="в первой декаде июля",
    pl="w pierwszej dekadzie lipca",
)
def _(number: int, month: Any) -> Phase | None:
    """The first, second or last ten days of a month."""
    told = isinstance(month, Fields) and month.grain is Grain.MONTH
    return Phase(month, TENS_OF_A_MONTH[number]) if told and number in TENS_OF_A_MONTH else None


# --- days -----------------------------------------------------------------------------------------


@both("day = season", uk="взимку", ru="зимой", pl="zimą")
def _(season: Fields) -> Fields:
    return season


@both("time = part date/day", uk="ранок 5 травня", ru="утро 5 мая", pl="rankiem 5 maja")
def _(part: Fields, day: Any) -> Any:
    return at_time(day, part)


@both("time = part in weekday/day", uk="увечері в середу", ru="утром в среду", pl="wieczorem w środę")
def _(part: Fields, day: Any) -> Any:
    return at_time(day, part) if weekly(day) else None


@both("time = part night-to date/day", uk="у ніч на 5 травня", ru="в ночь на 5 мая")
def _(part: Fields, day: Any) -> NightTo | None:
    exact = isinstance(day, Fields | Shift) and day.grain is Grain.DAY
    return NightTo(day) if exact and part == NIGHT else None


@both(
    "time = part from dom/nth/date/day night-to date/day",
    uk="у ніч з 4 на 5 травня|у ніч з п'ятниці на суботу",
    ru="в ночь с 4 на 5 мая|в ночь с пятницы на субботу",
)
def _(part: Fields, first: Any, last: Any) -> Any:
    return at_time(dated(first, last), part) if part == NIGHT else None


@both(
    "day = ordinal/deictic one-unit date/month/wmonth/day/year",
    uk="перший тиждень травня|в останній місяць 1943 року",
    ru="первая неделя мая|в последний месяц 1943 года",
    pl="pierwszy tydzień maja|w ostatnim miesiącu 1943 roku",
)
def _(number: int | Lean, grain: Grain, outer: Any) -> Inside | None:
    """In the genitive, without a preposition."""
    place = which(number)
    longer = isinstance(outer, Fields) and outer.grain > grain and grain <= Grain.MONTH
    part = ordinal_unit(place, grain) if place and longer else None
    return Inside(part, outer) if part else None


@both(
    "day = stretch date/day/wmonth/year | deictic many-units date/day/wmonth/year",
    uk="у перші місяці 1943 року|в останні місяці 1943 року",
    ru="в первые месяцы 1943 года|в последние месяцы 1943 года",
    pl="w pierwszych miesiącach 1943 roku|w ostatnich miesiącach 1943 roku",
)
def _(part: Any, *told: Any) -> Any:
    """But "перші шість місяців | 1942 року" are a length and a year."""
    length = Portion(Duration(told[0], None), -1) if part is Lean.LAST else part
    vague = isinstance(length, Portion) and length.duration.count is None
    return some_of(length, told[-1]) if vague else None


# --- so long before or after ----------------------------------------------------------------------


@both("day = one-unit ago", uk="рік тому", ru="год назад", pl="rok temu")
def _(grain: Grain, sign: int) -> Value:
    return Duration(grain, 1).shifted(sign, Base.ANCHOR)


@both(
    "day = one-unit/shorter-by moved",
    uk="місяць потому|роком раніше",
    ru="месяц спустя|годом раньше",
    pl="miesiąc później|rok wcześniej",
)
def _(grain: Grain, sign: int) -> Value:
    return Duration(grain, 1).shifted(sign, Base.MENTION)


@both(
    "day = from-now duration/one-unit | from-now bound/approx duration",
    uk="через два дні|через рік|через півроку|через майже два роки",
    ru="через два дня|через год|через полгода|через почти два года",
)
def _(*told: Any) -> OnFrom:
    *mod, length = told
    return OnFrom(one(length), *mod)


@both(
    "day = within duration/one-unit before-that | duration/one-unit before-that",
    uk="за два дні до цього|рік перед тим",
    ru="за два дня до этого|за год до того",
)
def _(length: Any, sign: int) -> Value:
    return one(length).shifted(sign, Base.MENTION)


@both(
    "day = within duration/one-unit by date | from-now duration/one-unit after date",
    uk="за два дні до 5 травня|через тиждень після 5 травня",
    ru="за два дня до 5 мая|через неделю после 5 мая",
)
def _(length: Any, *told: Any) -> Moved | None:
    """A day so long before a date, or after it."""
    *after, date = told
    duration, exact = one(length), isinstance(date, Fields) and date.grain is Grain.DAY
    if not exact or not duration.count or duration.grain < Grain.DAY or duration.count % 1:
        return None
    return Moved(date, Shift(duration.grain, int(duration.count) * (1 if after else -1)))


@both("day = from-now duration/one-unit after", uk="через місяць після повені", ru="спустя неделю после пожара")
def _(length: Any, _after: int) -> Duration:
    """How long after what follows: which day that was is not said."""
    return one(length)


@both(
    "about = bound/approx one-unit",
    uk="менш як місяць|близько року",
    ru="больше года|около месяца",
    pl="ponad rok|około miesiąca",
)
def _(mod: str, grain: Grain) -> Approx:
    return Approx(Duration(grain, 1), mod)


@both(
    "about = within duration/one-unit/stretch",
    uk="за два дні|за рік|за перші два дні",
    ru="за два дня|за год|за первые два дня",
)
def _(length: Any) -> Value:
    """The course of it; from now on where its verb looks ahead."""
    return Ahead(one(length)) if isinstance(length, Duration | Grain) else length


def one(length: Any) -> Duration:
    """A length, where a unit in the singular is one of it."""
    return length if isinstance(length, Duration) else Duration(length, 1)


# --- edges ----------------------------------------------------------------------------------------


@both(
    "about = edge date/day/about/year/season/wmonth/time/part",
    uk="на початку березня|наприкінці 1944 року|у середині 1930-х років",
    ru="в начале марта|в конце 1944 года|в середине 1930-х годов",
    pl="na początku marca|pod koniec 1944 roku|w połowie lat 30.",
)
def _(mod: str, value: Value) -> Phase:
    return Phase(value, mod)


@both(
    "about = edge one-unit",
    uk="до кінця року|під кінець місяця",
    ru="к концу года|в конце месяца",
    pl="do końca roku|pod koniec miesiąca",
)
def _(mod: str, grain: Grain) -> Phase | None:
    return Phase(The(grain), mod) if grain >= Grain.DAY else None


# --- the clock ------------------------------------------------------------------------------------


@both(
    "clock = hour/hour-name hour-word",
    uk="о 14 годині|о 14-й годині|о сьомій годині",
    ru="к 14 часам|в седьмом часу",
)
def _(hour: int, *_: Any) -> Fields:
    return o_clock(hour)


@both("clock = hour/hour-name few-hours", uk="до 17 години", ru="с 11 часа")
def _(hour: int, _grain: Grain) -> Fields:
    return o_clock(hour)


@both(
    "time = at-hour duration | at-hour duration date/day",
    uk="о 14 год. 30 хв.",
    ru="в 14 часов 30 минут|в 14 часов 5 мая",
)
def _(told: Duration, day: Any = None) -> Any:
    """A length, "14 годин 30 хвилин", unless a preposition makes it an hour."""
    clock = hour_of(told)
    return at_time(day, clock) if day and clock else clock


@both(
    "time = date/day [,] at-hour duration/clock/dotclock",
    uk="5 травня о 14 год. 30 хв.",
    ru="5 мая в 14 часов|5 мая в 7:15",
)
def _(day: Any, told: Any) -> Any:
    return at_time(day, hour_of(told))


@both(
    "clock = hour/hour-name/clock/dotclock/duration day-part",
    uk="о 8 вечора|о 6.05 ранку|о 5-й годині ранку|о сьомій вечора",
    ru="в 8 вечера|в 6.05 утра|в 5 часов утра|в семь вечера",
    pl="o 8 wieczorem|o 6.05 rano|o ósmej wieczorem",
)
def _(told: Any, part: Fields) -> Fields | None:
    clock = hour_of(told)
    return in_half_of(clock, part) if clock else None


@both(
    "clock = hour/hour-name/dotclock/duration zone",
    uk="о 14 за київським часом",
    ru="в 14 часов по московскому времени",
    pl="o 14 czasu kijowskiego",
)
def _(told: Any, zone: Fields) -> Fields | None:
    clock = hour_of(told)
    return clock & zone if clock else None


@both("clock = half-to hour-name", uk="о пів на третю", ru="в половине третьего", pl="o wpół do trzeciej")
def _(hour: int) -> Fields:
    return Fields.of(hour=(hour - 1) or 12, minute=30)


@both("clock = quarter-past hour-name", uk="чверть на третю", ru="четверть третьего")
def _(hour: int) -> Fields:
    return Fields.of(hour=(hour - 1) or 12, minute=15)


@both("clock = quarter-to hour-name/hour", uk="за чверть третя", ru="без четверти три", pl="za kwadrans trzecia")
def _(hour: int) -> Fields:
    return Fields.of(hour=(hour - 1) or 12, minute=45)


def hour_of(told: Any) -> Fields | None:
    """An hour of the clock, also one that is told like a length: "в 5 часов утра"."""
    if not isinstance(told, Duration):
        return o_clock(told)
    hours = told.count if told.grain is Grain.HOUR and not told.mod else None
    minutes = told.more.count if told.more and told.more.grain is Grain.MINUTE else 0
    if not hours or hours % 1 or hours > 24 or minutes is None:
        return None
    return Fields.of(hour=int(hours), minute=int(minutes))


@both("span = from/between hour to/by/and time", uk="з 9-ї до 18-ї години", ru="с 13 до 14:30", pl="od 13 do 14:30")
def _(hour: int, last: Any) -> Range | None:
    return Range(o_clock(hour), last) if clock_alone(last) else None


# --- what comes round again -----------------------------------------------------------------------


@both(
    "set = times for/in one-unit/duration | number times-word for/in one-unit/duration",
    uk="раз на тиждень|двічі на рік|п'ять разів на день",
    ru="раз в неделю|дважды в год|пять раз в день",
    pl="raz w tygodniu|dwa razy w roku|pięć razy w tygodniu",
)
def _(*told: Any) -> Recurring | None:
    freq, length = told
    count = freq if isinstance(freq, str) else f"{int(freq)}X"
    return recurring(one(length), "", "" if count == "1X" else count)
