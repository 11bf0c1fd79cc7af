"""Chinese: its rules, which put what is longer first and what governs a time behind it; its words stand beside."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from timeline.expressions.languages.east_asian import CORES, in_part
from timeline.expressions.languages.language import Language
from timeline.expressions.languages.zh_cues import CUES
from timeline.expressions.languages.zh_words import WORDS, traditional
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import before_christ
from timeline.expressions.rules.parts import part_of
from timeline.expressions.rules.relative import stretched
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    Anniversary,
    Approx,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Moved,
    Ordinal,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    Stretch,
    The,
    Value,
)
from timeline.grain import Grain

rules = Rules()
LATE_IN_CENTURY, EARLY_IN_CENTURY = 76, 10  # 98年 and 08年 are years; 30年 is a length


# --- numbers and lengths ---


@rules("number = number/decimal power", "3万年")
def _(count: float, power: int) -> int:
    return round(count * power)


@rules("nothing = number share-of number | number share-of number point number", "去年的百分之三十", "去年百分之二点五")
def _(*_: Any) -> str:
    return "a share"


@rules("nothing = number weekday", "一周三次")
def _(*_: Any) -> str:
    """So many times in so many weeks."""
    return "a rate"


@rules("nothing = modern/number counter", "2000人", "1998元")
def _(*_: Any) -> str:
    return "a count"


@rules("duration = number point number unit", "三点五天")
def _(whole: float, part: float, grain: Grain) -> Duration:
    return Duration(grain, float(f"{whole:g}.{part:g}"))


@rules("duration = either unit", "三四天", "两三个月")
def _(count: tuple[int, int], grain: Grain) -> Duration:
    return Duration(grain, count[0], "APPROX")


@rules("duration = half unit | half month-alone | half unit over-behind", "半年", "半个世纪", "半月", "半年多")
def _(_half: str, grain: Grain, mod: str = "") -> Duration:
    return Duration(grain, 0.5, mod)


@rules("duration = number unit half | number piece-half piece", "五天半", "两个半小时")
def _(count: float, grain: Grain, _half: str = "") -> Duration:
    return Duration(grain, count + 0.5)


@rules(
    "duration = number unit over-behind | number over unit | number piece-more piece",
    "三年多",
    "十多年",
    "十几天",
    "三个多月",
)
def _(count: float, *told: Any) -> Duration:
    mod = next((one for one in told if isinstance(one, str)), "MORE_THAN")
    return Duration(next(one for one in told if isinstance(one, Grain)), count, mod)


@rules("duration = several number unit | several month-alone", "几百年", "数十天", "数月")
def _(_several: str, *told: Any) -> Duration:
    return Duration(told[-1], None)


@rules("duration = duration bound-behind", "三年以上")
def _(duration: Duration, mod: str) -> Duration:
    return evolve(duration, mod=mod)


@rules("stretch = first-of duration | first-of month", "前三个季度", "头十一个月", "前7月")
def _(which: int, length: Any) -> Portion | None:
    """In months it is of this year, as business news has it."""
    if isinstance(length, Fields):
        return Portion(Duration(Grain.MONTH, length.known["month"]), which, Shift(Grain.YEAR, 0))
    return Portion(length, which) if length.count else None


@rules("stretch = counting number unit", "第三年")
def _(number: float, grain: Grain) -> Ordinal:
    return Ordinal(grain, int(number))


# --- dates ---


@rules("year/modern = year year-word", "1998年", "一九九八年", "二〇二一年度")
def _(year: Fields) -> Fields:
    return year


@rules("year/modern = yy year-word", "98年", "九八年", "08年")
def _(year: int) -> Fields | None:
    """But "30年", and a round number, are as long."""
    near = year < EARLY_IN_CENTURY or (year >= LATE_IN_CENTURY and year % 10)
    return Fields.of(yy=year) if near else None


@rules("year/modern = age number/year year-word", "公元前221年", "公元618年")
def _(era: str, year: Any) -> Fields:
    number = year.known["year"] if isinstance(year, Fields) else int(year)
    return Fields.of(year=1 - number if era == "BCE" else number)


@rules("year/modern = reign number year-word", "民国三十八年")
def _(before: int, number: float) -> Fields:
    return Fields.of(year=before + int(number))


@rules("date = year/modern month", "1998年5月")
def _(year: Fields, month: Fields) -> Fields | None:
    return year & month


@rules("date = year/modern season/short-season | year/modern holiday", "1998年秋", "2021年春节")
def _(year: Fields, part: Fields) -> Fields | None:
    return year & part


@rules("date = date ( weekday ) | weekday ( date )", "7月9日（星期三）", "星期三（七月九日）")
def _(a: Any, b: Any) -> Fields | None:
    exact = all(isinstance(one, Fields) and one.grain is Grain.DAY for one in (a, b))
    return a & b if exact and {"day"} & {*a.known, *b.known} else None


@rules("day = relative ( date )", "本星期三（七月九日）")
def _(_told: Value, date: Any) -> Fields | None:
    """The date says all that the name does."""
    return date if isinstance(date, Fields) and date.grain is Grain.DAY else None


@rules("span = quote plan quote", "“九五”期间")
def _(years: Range) -> Range:
    """The five years of a plan, by its number."""
    return years


@rules("date = number century-word | counting number century-word", "19世纪", "二十一世纪")
def _(number: float) -> Fields | None:
    return Fields.of(century=100 * int(number - 1)) if number > 0 else None


@rules("date = age number century-word", "公元前3世纪")
def _(era: str, number: float) -> Fields | None:
    century = Fields.of(century=100 * int(number - 1))
    return before_christ(century) if era == "BCE" else century


@rules("date = number decade-word | number century-word number decade-word", "九十年代", "20世纪90年代", "1990年代")
def _(*told: float) -> Fields | None:
    *century, decade = map(int, told)
    if decade % 10 or not (10 <= decade < 100 or decade >= 1000):
        return None
    return Fields.of(decade=decade + sum(100 * (number - 1) for number in century))


# --- told from now, or from what was told last ---


@rules(
    "day = relative [of] month/date/nth/weekday/weekend/season/short-season | month/date nth",
    "今年八月",
    "去年下半年",
    "本月3日",
    "去年的秋天",
)
def _(outer: Value, inner: Any) -> Value | None:
    return part_of(inner, outer)


@rules(
    "day = relative/date/year/modern/month edge-behind | relative/year/modern year-word edge-behind"
    " | relative month edge-behind | year/modern month edge-behind",
    "一九九七年底",
    "今年年底",
    "七月中旬",
    "去年七月下旬",
    "80年代后期",
)
def _(*told: Any) -> Phase | None:
    *outer, mod = told
    whole = part_of(outer[1], outer[0]) if len(outer) > 1 else outer[0]
    return None if whole is None or isinstance(whole, Ref) else Phase(whole, mod)


@rules("day = year-here edge-behind | month-here edge-behind", "年底", "月初")
def _(now: Shift, mod: str) -> Phase:
    return Phase(now, mod)


@rules("day = relative/date stretch | year/modern stretch", "今年前三个季度", "1997年头两个月")
def _(outer: Value, part: Any) -> Value | None:
    return evolve(part, outer=outer) if isinstance(part, Portion) else part_of(part, outer)


@rules("day = relative/date/year/modern length/duration", "去年全年", "一九九三年一年")
def _(year: Value, length: Duration) -> Value | None:
    return year if length == Duration(Grain.YEAR, 1) and isinstance(year, Fields | Shift) else None


@rules("day = relative/date/year/modern same-period", "去年同期")
def _(year: Value) -> Value:
    """The same part of that year as the one that is told of."""
    return year


@rules("day = relative/date/year/modern same-unit", "去年同月")
def _(year: Value, grain: Grain) -> Anniversary | None:
    """The same month or day of another year than that which is told of."""
    longer = isinstance(year, Fields | Shift) and year.grain is Grain.YEAR
    return Anniversary(Shift(grain, 0, Base.MENTION), year) if longer else None


@rules(
    "day = number to/- month | relative number to/- month | year/modern number to/- month", "一至十月", "今年1至10月"
)
def _(*told: Any) -> Range | None:
    """Without a year, that of the last such months that are over: figures are told of them."""
    *year, first, last = told
    months = int(last.known["month"] - first)
    end = part_of(last, year[0]) if year else Leaning(last, Lean.PAST)
    return Range(Moved(end, Shift(Grain.MONTH, -months)), end) if end and months > 0 else None


@rules("day = deictic duration/length", "最近一年", "近一个月")
def _(lean: Lean, duration: Duration) -> Value | None:
    return stretched(lean, duration) if duration.count == 1 else None


# --- hours ---


@rules(
    "clock = hour oclock/point number minute-word | hour oclock/point quarter-hour"
    " | hour oclock/point number minute-word number second-word | hour oclock/point half | hour oclock",
    "15时30分",
    "三点一刻",
    "三时半",
    "九点钟",
)
def _(hour: int, *told: Any) -> Fields | None:
    minute, second = (*(30 if isinstance(one, str) else int(one) for one in told), 0, 0)[:2]
    if minute > 59 or second > 59:
        return None
    clock = Fields.of(hour=hour, minute=minute)
    return clock & Fields.of(second=second) if len(told) > 1 else clock


@rules("said = hour point", "今天三点")
def _(hour: int) -> Fields:
    return Fields.of(hour=hour, minute=0)


@rules(
    "clock = part/short-part clock/said | part/short-part hour point number [minute-word]",
    "下午3点",
    "凌晨三时半",
    "晚8:30",
    "晚上9点15",
    "晚上9点40分",
)
def _(part: Fields, clock: Any, minute: float = 0) -> Fields | None:
    if not isinstance(clock, Fields):
        clock = Fields.of(hour=clock, minute=int(minute)) if minute < 60 else None
    return clock and in_part(clock, part)


@rules("time = date/day/monthday short-part", "十七日晚", "星期一晚")
def _(day: Any, part: Fields) -> Any:
    return at_time(day, part)


@rules("time = part", "凌晨他们抵达。")
def _(part: Fields) -> Fields:
    return part


@rules("time = monthday part/clock", "17日上午", "十七日下午二时半")
def _(day: Fields, clock: Fields) -> Fields | None:
    return day & clock


@rules("time = date/day/monthday said", "今天三点", "5月3日9点")
def _(day: Any, clock: Fields) -> Any:
    return at_time(day, clock)


@rules("time = zone clock/time | zone date/day/monthday clock", "北京时间8时", "北京时间七月十七日凌晨三时半")
def _(zone: Fields, *told: Any) -> Any:
    time = told[0] if len(told) == 1 else at_time(*told)
    if isinstance(time, Inside) and isinstance(time.inner, Fields):
        inner = time.inner & zone
        return evolve(time, inner=inner) if inner else None
    return time & zone if isinstance(time, Fields) and "hour" in time.known else None


@rules("about = time/date/day/duration/about/monthday approx-behind", "下午3点左右", "1998年前后", "三天左右")
def _(value: Value, mod: str) -> Approx | None:
    return None if isinstance(value, Ref | The) else Approx(value, mod)


# --- what governs a time from behind ---


@rules("span = monthday | in monthday", "记者16日获悉")
def _(day: Fields) -> Fields:
    return day


@rules("span = [from/since] monthday to/until monthday", "5日至9日")
def _(first: Fields, last: Fields) -> Range | None:
    return Range(first, last) if first.known["day"] < last.known["day"] else None


@rules(
    "span = since date/day/time/about/monthday to date/day/time/about/monthday [within-behind]",
    "自2020年至2021年",
    "自2018年5月至2019年3月间",
)
def _(first: Value, last: Value) -> Range:
    return Range(first, last)


@rules("span = long-ago", "以前没有这样的事。")
def _(ref: Ref) -> Ref:
    return ref


@rules(
    "span = [since/from] date/day/time/about/monthday/year since-behind",
    "一九九三年以来",
    "自7月1日起",
)
def _(value: Value) -> Value:
    return value if isinstance(value, Stretch | Ref) else Span(value, "since")


@rules("span = duration/length/stretch since-behind", "三年来")
def _(length: Value) -> Value:
    return Stretch(length, -1) if isinstance(length, Duration) else length


@rules(
    "span = [in/until/to] date/day/time/about/monthday/year before-behind/after-behind",
    "七月九日前",
    "1945年后",
    "约三年前",
)
def _(value: Value, sign: int) -> Value:
    if isinstance(value, Approx) and isinstance(value.value, Duration):
        return evolve(value, value=away(value.value, sign))
    return Span(value, "before" if sign < 0 else "after")


@rules("span = duration before-behind/after-behind", "三天前", "十年以前", "两年后")
def away(length: Duration, sign: int) -> Value:
    return length.shifted(sign, Base.ANCHOR if sign < 0 else Base.MENTION)


@rules("span = [in] date/day/time/about/duration/length/stretch within-behind", "五年间", "过去三年中")
def _(value: Value) -> Value:
    return value


@rules("span = [until/to] date/day/time/about/monthday until-behind", "到今天为止")
def _(value: Value) -> Span:
    return Span(value, "until")


# --- what comes round again ---


@rules("set = periodic monthday", "每月15日")
def _(often: Recurring, day: Fields) -> Recurring | None:
    return Recurring(day.pattern()) if often.value == "P1M" else None


@rules("set = every month | every unit month/date", "每年5月", "每年5月3日")
def _(quant: str, *told: Any) -> Recurring | None:
    part = told[-1]
    yearly = isinstance(part, Fields) and part.cycle is Grain.YEAR and told[0] in (Grain.YEAR, part)
    return Recurring(part.pattern(), quant) if yearly else None


LANGUAGE = Language(
    "zh",
    (traditional(WORDS), traditional(CUES)),
    rules,
    leads=("在",),
    cores=CORES,
    near_days=True,
)
