"""Chinese: its words of time, in simplified characters; `traditional` adds the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Lunar, Nth
from timeline.expressions.languages.east_asian import each, numbered
from timeline.expressions.values import (
    LOCAL,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Meanwhile,
    Phase,
    Range,
    Ref,
    Shift,
    recurring,
)
from timeline.grain import Grain

TRADITIONAL = str.maketrans(
    "东个临为举义从众优会伦体余儿农决几击划刚别劲劳动华历双发后围国场处备复头学实将对尔届岁岛师带庆开当彻总战拟据数断无旧时昼显晓条来标楼气沟涌湾点热现状礼签约级纪纽线终经结统罢节获营装观计许访评诉诞该说货轻边达过运进违连选邻钟鉴锋长门闭间阁阳阵际随韩顿预领风飞龄关内两万亲圣导军于还妇产争亩亿创单台叶够层张户尽报术权梦欧汇没济种类系组红绩缘罗职脑艺见规记请贝质贸辆轮转远适钞钱镜问项顷馆饼齐龙准赛趋维汉苏冯",
    "東個臨為舉義從眾優會倫體餘兒農決幾擊劃剛別勁勞動華曆雙發後圍國場處備復頭學實將對爾屆歲島師帶慶開當徹總戰擬據數斷無舊時晝顯曉條來標樓氣溝湧灣點熱現狀禮簽約級紀紐線終經結統罷節獲營裝觀計許訪評訴誕該說貨輕邊達過運進違連選鄰鐘鑒鋒長門閉間閣陽陣際隨韓頓預領風飛齡關內兩萬親聖導軍於還婦產爭畝億創單臺葉夠層張戶盡報術權夢歐匯沒濟種類係組紅績緣羅職腦藝見規記請貝質貿輛輪轉遠適鈔錢鏡問項頃館餅齊龍準賽趨維漢蘇馮",
)


def traditional(words: Mapping[str, Any]) -> dict[str, Any]:
    """The words with each spelling in traditional characters beside the one in simplified characters."""
    return {
        kind: {value: both(told) for value, told in entry.items()} if isinstance(entry, Mapping) else both(entry)
        for kind, entry in words.items()
    }


def both(spellings: str) -> str:
    ways: list[str] = spellings.split("|")
    full = (way.translate(TRADITIONAL) for way in ways)
    weeks = [way.replace("周", "週") for way in (*ways, *(way.translate(TRADITIONAL) for way in ways)) if "周" in way]
    return "|".join(dict.fromkeys((*ways, *full, *weeks)))


WEEKDAYS = dict(zip(range(1, 8), "一 二 三 四 五 六 日|天".split(), strict=True))
WEEKS = {
    -2: "上上周|上上星期|上上个星期",
    -1: "上周|上星期|上个星期|上礼拜|上个礼拜",
    0: "本周|这周|本星期|这星期|这个星期|这礼拜|这个礼拜",
    1: "下周|下星期|下个星期|下礼拜|下个礼拜",
    2: "下下周|下下星期|下下个星期",
}
UNITS = {
    Grain.SECOND: "秒|秒钟",
    Grain.MINUTE: "分钟",
    Grain.HOUR: "小时|个小时|钟头|个钟头",
    Grain.DAY: "天|昼夜",
    Grain.WEEK: "周|星期|个星期|礼拜|个礼拜",
    Grain.MONTH: "个月",
    Grain.QUARTER: "季度|个季度",
    Grain.YEAR: "年|个年头",
    Grain.CENTURY: "个世纪",
}
PARTS = {
    Fields.of(part="SH"): "凌晨",
    Fields.of(part="DW"): "清晨|黎明|拂晓|破晓",
    Fields.of(part="MO"): "上午|早上|早晨|早间|晨间",
    Fields.of(part="MI"): "中午|正午|午间",
    Fields.of(part="AF"): "下午|午后",
    Fields.of(part="DK"): "傍晚|黄昏",
    Fields.of(part="EV"): "晚上|晚间",
    Fields.of(part="NI"): "夜间|夜里|夜晚|深夜|半夜|午夜|子夜|入夜",
}
# Parts of a day that are told in one character behind the day.
SHORT_PARTS = {Fields.of(part="MO"): "早|晨", Fields.of(part="EV"): "晚", Fields.of(part="NI"): "夜"}
SEASONS = {
    Fields.of(season="SP"): "春",
    Fields.of(season="SU"): "夏",
    Fields.of(season="FA"): "秋",
    Fields.of(season="WI"): "冬",
}
CHINESE = "_ChineseLunisolar"

WORDS: dict[str, Any] = {
    # --- numbers and lengths ---
    "unit": UNITS,
    "piece": {
        Grain.MONTH: "月",
        Grain.WEEK: "星期|礼拜",
        Grain.HOUR: "小时|钟头",
        Grain.CENTURY: "世纪",
        Grain.QUARTER: "季度",
    },
    "piece-half": "个半",
    "piece-more": "个多",
    "month-alone": {Grain.MONTH: "月"},
    "month-here": {Shift(Grain.MONTH, 0): "月"},
    "year-here": {Shift(Grain.YEAR, 0): "年"},
    "half": {"HALF": "半"},
    "several": {"X": "几|数|多|好几|若干|许多"},
    "over": {"MORE_THAN": "多|余|来|几"},
    "over-behind": {"MORE_THAN": "多|余"},
    "share-of": "分之",
    "point": "点",
    "lasting": {
        Duration(Grain.YEAR, 1): "全年|整年",
        Duration(Grain.DAY, 1): "全天|整天",
        Duration(Grain.YEAR, None): "连年|历年",
        Duration(Grain.DAY, None): "数日|多日|几日|连日",
    },
    "bound": {
        "LESS_THAN": "不到|不足|将近|接近",
        "MORE_THAN": "超过|逾|长达",
        "EQUAL_OR_MORE": "至少|最少|起码",
        "EQUAL_OR_LESS": "最多|至多|不超过",
    },
    "bound-behind": {"EQUAL_OR_MORE": "以上"},
    "approx": {"APPROX": "约|大约|大概"},
    "approx-behind": {"APPROX": "左右|前后"},
    # --- dates ---
    "year-word": "年|年度|年年",  # "2025年年底"
    "month": {Fields.of(month=n): numbered(n, "月", "月份") for n in range(1, 13)}
    | {Fields.of(month=1): numbered(1, "月", "月份") + "|元月"},
    "nth": {Fields.of(day=n): numbered(n, "日", "号") for n in range(1, 32)},
    "day-word": "|".join(numbered(n, "日") for n in range(1, 32)),
    "monthday": {Fields.of(day=n): numbered(n, "日") for n in range(1, 32)},
    "weekday": {Fields.of(weekday=n): each("星期|周|礼拜", *names.split("|")) for n, names in WEEKDAYS.items()},
    "weekend": {Fields.of(weekend=True): "周末"},
    "short-season": SEASONS,
    "season": {
        Fields.of(season="SP"): "春季|春天",
        Fields.of(season="SU"): "夏季|夏天",
        Fields.of(season="FA"): "秋季|秋天",
        Fields.of(season="WI"): "冬季|冬天",
    },
    "quarter-name": {
        **{Fields.of(quarter=n): each("第|", *numbered(n, "季度", "季").split("|")) for n in range(1, 5)},
        Fields.of(quarter=1): each("第|", *numbered(1, "季度", "季").split("|")) + "|首季|头季",
        Fields.of(half=1): "上半年|上半年度",
        Fields.of(half=2): "下半年|下半年度",
    },
    "decade-word": "年代",
    "century-word": "世纪",
    "age": {"BCE": "公元前|西元前|纪元前", "CE": "公元|西元"},
    "reign": {1911: "民国"},
    "counting": "第",
    "plan": {
        Range(Fields.of(year=first), Fields.of(year=first + 4)): told
        for first, told in zip(
            range(1971, 2031, 5),
            "四五 五五 六五 七五 八五 九五 十五 十一五 十二五 十三五 十四五 十五五".split(),
            strict=True,
        )
    },
    "quote": "“|”|「|」|‘|’",
    "holiday": {
        Fields.of(holiday=Fixed(1, 1)): "元旦",
        Fields.of(
            holiday=Lunar(CHINESE, "lunar_new_year_date")
        ): "春节|春节假期|春节长假|春节黄金周|大年初一|正月初一|农历新年",
        Fields.of(holiday=Lunar(CHINESE, "lunar_new_year_date", shift=-1)): "除夕|大年三十|年三十",
        Fields.of(holiday=Lunar(CHINESE, "lunar_new_year_date", shift=14)): "元宵节|元宵|正月十五",
        Fields.of(holiday=Lunar(CHINESE, "qingming_date")): "清明节|清明",
        Fields.of(holiday=Lunar(CHINESE, "dragon_boat_date")): "端午节|端午",
        Fields.of(holiday=Lunar(CHINESE, "mid_autumn_date")): "中秋节|中秋",
        Fields.of(holiday=Lunar(CHINESE, "double_ninth_date")): "重阳节",
        Fields.of(holiday=Lunar(CHINESE, "winter_solstice_date")): "冬至",
        Fields.of(holiday=Fixed(2, 14)): "情人节",
        Fields.of(holiday=Fixed(3, 8)): "妇女节|国际妇女节|三八妇女节|三八节|三八国际妇女节",
        Fields.of(holiday=Fixed(4, 1)): "愚人节",
        Fields.of(
            holiday=Fixed(5, 1)
        ): "劳动节|国际劳动节|五一假期|五一长假|五一小长假|五一黄金周|五一劳动节|五一国际劳动节|五一节",
        Fields.of(holiday=Fixed(5, 4)): "青年节|五四青年节",
        Fields.of(holiday=Fixed(6, 1)): "儿童节|六一儿童节|国际儿童节|六一国际儿童节",
        Fields.of(holiday=Fixed(8, 1)): "建军节|八一建军节",
        Fields.of(holiday=Fixed(9, 10)): "教师节",
        Fields.of(holiday=Fixed(10, 1)): "国庆节|国庆",
        Fields.of(holiday=Fixed(10, 1, 7)): "国庆假期|国庆长假|国庆黄金周|十一假期|十一长假|十一黄金周",
        Fields.of(holiday=Fixed(10, 10)): "双十节",
        Fields.of(holiday=Fixed(11, 11)): "双十一|光棍节",
        Fields.of(holiday=Nth(2, 7, 5)): "母亲节",
        Fields.of(holiday=Nth(3, 7, 6)): "父亲节",
        Fields.of(holiday=Nth(4, 4, 11)): "感恩节",
        Fields.of(holiday=Fixed(10, 31)): "万圣节",
        Fields.of(holiday=Easter(0)): "复活节",
        Fields.of(holiday=Fixed(12, 24)): "平安夜|圣诞夜|圣诞前夜",
        Fields.of(holiday=Fixed(12, 25)): "圣诞节|圣诞",
    },
    # --- told from now, or from what was told last ---
    "relative": {
        Shift(Grain.DAY, -3): "大前天|大前日",
        Shift(Grain.DAY, -2): "前天|前日",
        Shift(Grain.DAY, -1): "昨天|昨日",
        Shift(Grain.DAY, 0): "今天|今日",
        Shift(Grain.DAY, 1): "明天|明日",
        Shift(Grain.DAY, 2): "后天|后日",
        Shift(Grain.DAY, 3): "大后天",
        **{Shift(Grain.WEEK, count): weeks for count, weeks in WEEKS.items()},
        **{
            Inside(Fields.of(weekday=n), Shift(Grain.WEEK, count)): each(weeks, *names.split("|"))
            for count, weeks in WEEKS.items()
            for n, names in WEEKDAYS.items()
        },
        Shift(Grain.WEEKEND, -1): "上周末|上个周末",
        Shift(Grain.WEEKEND, 0): "本周末|这周末|这个周末",
        Shift(Grain.WEEKEND, 1): "下周末|下个周末",
        Shift(Grain.MONTH, -2): "上上个月|上上月",
        Shift(Grain.MONTH, -1): "上月|上个月",
        Shift(Grain.MONTH, 0): "本月|这个月|本月份",
        Shift(Grain.MONTH, 1): "下月|下个月",
        Shift(Grain.MONTH, 2): "下下个月|下下月",
        Shift(Grain.QUARTER, -1): "上季度|上个季度|上一季度|上季",
        Shift(Grain.QUARTER, 0): "本季度|这个季度|本季",
        Shift(Grain.QUARTER, 1): "下季度|下个季度|下一季度",
        Shift(Grain.YEAR, -3): "大前年",
        Shift(Grain.YEAR, -2): "前年",
        Shift(Grain.YEAR, -1): "去年|旧年",
        Shift(Grain.YEAR, 0): "今年|本年|本年度",
        Shift(Grain.YEAR, 1): "明年|来年",
        Shift(Grain.YEAR, 2): "后年",
        Shift(Grain.YEAR, -1, Base.MENTION): "上年|上一年|上年度|前一年",
        Shift(Grain.YEAR, 1, Base.MENTION): "次年|翌年|第二年|下一年|后一年|下年",
        Shift(Grain.YEAR, 0, Base.MENTION): "当年|这一年|同年|该年|那年|那一年",
        Shift(Grain.MONTH, -1, Base.MENTION): "前一个月|上一个月",
        Shift(Grain.MONTH, 1, Base.MENTION): "次月|翌月|下一个月|第二个月",
        Shift(Grain.MONTH, 0, Base.MENTION): "当月|同月|该月|那个月",
        Shift(Grain.WEEK, 0, Base.MENTION): "当周|该周|那一周|那个星期",
        Shift(Grain.WEEK, 1, Base.MENTION): "下一周|次周|第二周",
        Shift(Grain.WEEK, -1, Base.MENTION): "前一周",
        Shift(Grain.DAY, -1, Base.MENTION): "前一天|前一日",
        Shift(Grain.DAY, 0, Base.MENTION): "当天|当日|同日|同一天|那天|那一天|这一天|这天|该日",
        Shift(Grain.DAY, 1, Base.MENTION): "次日|翌日|第二天|第二日|隔天|隔日|后一天|转天",
        Shift(Grain.CENTURY, -1): "上世纪|上个世纪",
        Shift(Grain.CENTURY, 0): "本世纪|这个世纪",
        Shift(Grain.CENTURY, 1): "下世纪|下个世纪",
        Fields.of(century=2000): "新世纪",
        Phase(Shift(Grain.YEAR, 0), "END"): "岁末|岁尾",
        **{Inside(part, Shift(Grain.DAY, 0)): each("今", *names.split("|")) for part, names in SHORT_PARTS.items()},
        **{Inside(part, Shift(Grain.DAY, -1)): each("昨", *names.split("|")) for part, names in SHORT_PARTS.items()},
        **{Inside(part, Shift(Grain.DAY, 1)): each("明", *names.split("|")) for part, names in SHORT_PARTS.items()},
        **{
            Inside(part, Shift(Grain.DAY, 0, Base.MENTION)): each("当", *names.split("|"))
            for part, names in SHORT_PARTS.items()
        },
        **{
            Inside(part, Shift(Grain.DAY, 1, Base.MENTION)): each("次|翌", *names.split("|"))
            for part, names in SHORT_PARTS.items()
        },
        Inside(Fields.of(part="NI"), Shift(Grain.DAY, 0, Base.MENTION)): "当夜|是夜",
        **{
            Inside(season, Shift(Grain.YEAR, count)): word + name
            for season, name in SEASONS.items()
            for count, word in {-1: "去", 0: "今", 1: "明"}.items()
        },
        Meanwhile(): "当时|那时|其时|彼时|那时候|那个时候",
        Range(Shift(Grain.DAY, -1), Shift(Grain.DAY, 0)): "今昨两天|昨今两天|昨今两日",
        Range(Shift(Grain.DAY, 0), Shift(Grain.DAY, 1)): "今明两天|今明两日",
        Range(Shift(Grain.DAY, 1), Shift(Grain.DAY, 2)): "明后两天|明后两日",
        Range(Shift(Grain.YEAR, 0), Shift(Grain.YEAR, 1)): "今明两年",
        Range(Shift(Grain.YEAR, 1), Shift(Grain.YEAR, 2)): "明后两年",
        Ref("PRESENT_REF"): "现|现在|目前|当前|眼下|如今|现今|当今|而今|时下|眼前|此刻|此时|现时|与此同时|此时此刻",
        Ref(
            "PAST_REF"
        ): "最近|近来|近日|日前|近年|近几年|近些年|近几天|近几个月|近几日|前不久|不久前|新近|过去|昔日|往日"
        "|从前|先前|早先|往年|往昔|刚才|早些时候|前些年|前些天|前几年|这些年|这几年|前几天|近代|近现代|古代|前一阵|这期间|前段时间|前一段时间|近段时间",
        Ref("FUTURE_REF"): "今后|将来|未来|近期|不久的将来|日后|往后|来日|不久后|不久之后|改天|改日|不日",
    },
    "long-ago": {Ref("PAST_REF"): "以前", Ref("FUTURE_REF"): "以后"},
    "deictic": {
        Lean.LAST: "过去|过去的|最近|近|最近的|以往",
        Lean.NEXT: "未来|未来的|今后|今后的|接下来|接下来的|往后",
    },
    "first-of": {1: "前|头|首|最初|最初的", -1: "最后|最后的"},
    "same-period": "同期",
    "same-unit": {Grain.DAY: "同日", Grain.MONTH: "同月"},
    "edge-behind": {
        "START": "初|初期|前期|早期|伊始|上旬|之初|初叶",
        "MID": "中|中期|中叶|中旬",
        "END": "底|末|终|后期|末期|晚期|下旬|之末|末叶",
    },
    # --- the day and its hours ---
    "part": PARTS,
    "short-part": SHORT_PARTS,
    "oclock": "时|点钟|点整|时整|时许|点许",
    "minute-word": "分|分钟|分许",
    "second-word": "秒",
    "quarter-hour": {15: "一刻", 45: "三刻"},
    "zone": {
        Fields.of(zone="Asia/Shanghai"): "北京时间|中国时间",
        Fields.of(zone=LOCAL): "当地时间|本地时间",
        Fields.of(zone="Asia/Hong_Kong"): "香港时间",
        Fields.of(zone="Asia/Taipei"): "台北时间|台湾时间",
        Fields.of(zone="Asia/Tokyo"): "东京时间|日本时间",
        Fields.of(zone="Asia/Seoul"): "首尔时间|韩国时间",
        Fields.of(zone="Europe/Moscow"): "莫斯科时间",
        Fields.of(zone="Europe/London"): "伦敦时间|英国时间",
        Fields.of(zone="Europe/Paris"): "巴黎时间|法国时间",
        Fields.of(zone="America/New_York"): "纽约时间|美国东部时间|美东时间|华盛顿时间",
        Fields.of(zone="America/Los_Angeles"): "美国西部时间|美西时间",
        Fields.of(zone="+00:00"): "格林尼治时间|格林威治时间|世界时|国际标准时间",
    },
    # --- what comes round again ---
    # What is seen from the day of writing.
    "deixis": "今天|今日|昨天|昨日|明天|明日|今晚|昨晚|今年|去年|明年|本月|上月|上个月|下月|下个月|本周|上周|下周"
    "|目前|当前|现在|如今",
    "every": {"EVERY": "每|每个|每一|每隔|每逢|逢"},
    "periodic": {
        recurring(Duration(Grain.DAY, 1)): "天天|日日|逐日|每日|每晚|每夜",
        recurring(Duration(Grain.WEEK, 1)): "每周一次|每周一期",
        recurring(Duration(Grain.MONTH, 1)): "逐月|月月|每月|按月",
        recurring(Duration(Grain.YEAR, 1)): "年年|逐年|岁岁|每年度",
    },
    # --- what stands before and behind a time ---
    "in": "在|于",
    "since": "自|自从|自打",
    "from": "从|由",
    "to": "至|到|—|~|～|——|－",
    "until": "直到|直至|截至|截止|截止到|截至到",
    "of": "的",
    "and": "、|和|与|及|以及|暨",
    "or": "或|或者",
    "since-behind": "以来|来|起|之日起",
    "before-behind": {-1: "前|以前|之前"},
    "after-behind": {1: "后|以后|之后|过后"},
    "within-behind": "内|以内|之内|里|裡|裏|中|间|期间|之间",
    "until-behind": "止|为止",
}
