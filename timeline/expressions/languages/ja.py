"""Japanese: its rules; what governs a time stands behind it. Its words stand beside."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.east_asian import CORES, in_part
from timeline.expressions.languages.ja_words import WORDS
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ
from timeline.expressions.rules.parts import part_of
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Phase,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    The,
    Value,
    recurring,
    unify,
)
from timeline.grain import Grain

rules = Rules()


# --- numbers and lengths ---


@rules("number = number/decimal power", "3万年")
def _(count: float, power: int) -> int:
    return round(count * power)


@rules("nothing = modern/number counter", "2000人", "1998円")
def _(*_: Any) -> str:
    return "a count"


@rules("duration = number unit half", "2時間半", "1年半")
def _(count: float, grain: Grain, half: float) -> Duration:
    return Duration(grain, count + half)


@rules("duration = either unit", "二三週間", "三四年")
def _(count: tuple[int, int], grain: Grain) -> Duration:
    return Duration(grain, count[0], "APPROX")


@rules("duration = several number unit", "数十年", "数百年間")
def _(_several: str, _count: float, grain: Grain) -> Duration:
    return Duration(grain, None)


@rules("duration = duration over-behind", "3年余り", "2時間ほど", "5年以上")
def _(duration: Duration, mod: str) -> Duration:
    return evolve(duration, mod=mod)


# --- dates ---


@rules("year/modern = year year-word", "2021年", "一九九八年", "2021年度")
def _(year: Fields) -> Fields:
    return year


@rules("year/modern = reign number year-word", "令和3年", "昭和二十年")
def _(before: int, number: float) -> Fields:
    return Fields.of(year=before + int(number))


@rules("year/modern = age number/year year-word", "紀元前221年", "西暦600年")
def _(age: str, year: Any) -> Fields:
    number = year.known["year"] if isinstance(year, Fields) else int(year)
    return Fields.of(year=1 - number if age == "BCE" else number)


@rules("date = year/modern [of] month/season/holiday", "2021年11月", "1998年の夏")
def _(year: Fields, part: Fields) -> Fields | None:
    return year & part


@rules("date = year/modern of month nth", "2021年の11月8日")
def _(*told: Fields) -> Fields | None:
    return unify(told)


@rules("date = date ( weekday/short-weekday )", "11月8日（月）", "11月8日（月曜日）")
def _(date: Any, weekday: Fields) -> Fields | None:
    return date & weekday if isinstance(date, Fields) and "day" in date.known else None


@rules("date = number century-word", "21世紀", "十九世紀")
def _(number: float) -> Fields | None:
    return Fields.of(century=100 * int(number - 1)) if number > 0 else None


@rules("date = age number century-word", "紀元前3世紀")
def _(age: str, number: float) -> Fields | None:
    century = Fields.of(century=100 * int(number - 1))
    return before_christ(century) if age == "BCE" else century


@rules("date = number decade-word", "1990年代", "90年代")
def _(number: float) -> Fields | None:
    decade = int(number)
    return Fields.of(decade=decade) if not decade % 10 and (10 <= decade < 100 or decade >= 1000) else None


@rules("day = relative [of] month/date/nth/weekday/season", "昨年12月", "去年の夏", "今月3日", "来年1月5日")
def _(outer: Value, inner: Any) -> Value | None:
    return part_of(inner, outer)


@rules(
    "day = relative/date/year/modern/month [of] edge-behind | relative [of] month edge-behind"
    " | year/modern month edge-behind",
    "来年初め",
    "7月中旬",
    "昨年7月下旬",
    "1990年代後半",
    "2020年半ば",
)
def _(*told: Any) -> Phase | None:
    *outer, mod = told
    whole = part_of(outer[1], outer[0]) if len(outer) > 1 else outer[0]
    return None if whole is None or isinstance(whole, Ref) else Phase(whole, mod)


@rules("day = relative/year [of] edge-of-year", "昨年の年末", "2020年末")
def _(year: Any, mod: str) -> Phase | None:
    return Phase(year, mod) if isinstance(year, Fields | Shift) and year.grain is Grain.YEAR else None


@rules("day = duration/length/nth ago-behind", "3年前", "三日前", "2週間後", "半年前")
def _(length: Any, sign: int) -> Value:
    """Three days are written as the third day is."""
    duration = Duration(Grain.DAY, length.known["day"]) if isinstance(length, Fields) else length
    return duration.shifted(sign, Base.ANCHOR if sign < 0 else Base.MENTION)


# --- hours ---


@rules("clock = hour oclock | hour oclock half | hour oclock duration", "15時", "3時半", "9時15分")
def _(hour: int, told: Any = 0) -> Fields | None:
    if not isinstance(told, Duration):
        return Fields.of(hour=hour, minute=round(60 * told))
    whole = told.grain is Grain.MINUTE and told.count is not None and told.count < 60
    seconds = told.more.count if told.more else None
    clock = Fields.of(hour=hour, minute=int(told.count or 0))
    return None if not whole else clock & Fields.of(second=int(seconds)) if seconds is not None else clock


@rules("clock = part/short-part clock", "午前9時", "午後3時15分", "夜8時")
def _(part: Fields, clock: Fields) -> Fields:
    return in_part(clock, part)


@rules("time = part", "未明に火災が起きた。")
def _(part: Fields) -> Fields:
    return part


@rules("time = date/day/monthday [of] short-part", "8日朝", "昨日の夜")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("time = monthday [of] part/clock | date/day of part/clock", "8日午前", "8日午後3時", "昨日の午後3時")
def _(day: Any, clock: Fields) -> Any:
    return at_time(day, clock)


@rules("time = zone clock/time | zone date/day/monthday clock", "日本時間午前8時", "現地時間8日午後3時")
def _(zone: Fields, *told: Any) -> Any:
    time = told[0] if len(told) == 1 else at_time(*told)
    if isinstance(time, Inside) and isinstance(time.inner, Fields):
        inner = time.inner & zone
        return evolve(time, inner=inner) if inner else None
    return time & zone if isinstance(time, Fields) and "hour" in time.known else None


@rules("about = time/date/day/duration/about/monthday approx-behind", "午後3時ごろ", "1998年頃")
def _(value: Value, mod: str) -> Approx | None:
    return None if isinstance(value, Ref | The) else Approx(value, mod)


# --- what governs a time from behind ---


@rules("span = long-ago", "以前は川があった。")
def _(ref: Ref) -> Ref:
    return ref


@rules("span = monthday", "8日、会議が開かれた。")
def _(day: Fields) -> Fields:
    return day


@rules(
    "span = date/day/time/about/monthday from-behind date/day/time/about/monthday until-behind"
    " | date/day/time/about/monthday from-behind date/day/time/about/monthday [within-behind]"
    " | monthday to monthday",
    "月曜日から金曜日まで",
    "5日から7日まで",
    "1914年から1918年",
)
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@rules("span = date/day/time/about/monthday/year since-behind", "1990年以降")
def _(value: Value) -> Value:
    return value if isinstance(value, Ref) else Span(value, "since")


@rules("span = date/day/time/about/monthday/year from-behind", "8月から")
def _(value: Value) -> Value:
    return value if isinstance(value, Ref) else Span(value, "from")


@rules("span = date/day/time/about/monthday/year until-behind", "金曜日まで")
def _(value: Value) -> Span:
    return Span(value, "until")


@rules("span = date/day/time/about/monthday/year by-behind", "2030年までに")
def _(value: Value) -> Span:
    return Span(value, "by")


@rules("span = date/day/time/about/monthday/year before-behind/after-behind", "2000年以前", "1945年以後")
def _(value: Value, sign: int) -> Span:
    return Span(value, "before" if sign < 0 else "after")


@rules("span = date/day/time/about/duration/length/stretch within-behind", "3年以内", "10月に")
def _(value: Value) -> Value:
    return value


# --- what comes round again ---


@rules("set = periodic weekday | periodic month/date | periodic monthday", "毎週月曜日", "毎年5月", "毎月15日")
def _(often: Recurring, part: Any) -> Recurring | None:
    whole = isinstance(part, Fields) and part.cycle
    same = whole and often == recurring(Duration(whole, 1))
    return Recurring(part.pattern()) if same else None


@rules("set = periodic time/clock from-behind time/clock until-behind", "毎日午前6時から午後10時まで")
def _(often: Recurring, first: Fields, _last: Fields) -> Recurring | None:
    """It begins at the first of two hours."""
    clock = isinstance(first, Fields) and "hour" in first.known
    return Recurring(first.pattern()) if clock and often.value == "P1D" else None


@rules("set = duration every-behind | unit every-behind", "2年ごと", "年ごと")
def _(length: Any, quant: str) -> Recurring:
    return recurring(length if isinstance(length, Duration) else Duration(length, 1), quant)


LANGUAGE = Language("ja", (WORDS,), rules, cores=CORES, near_days=True)
