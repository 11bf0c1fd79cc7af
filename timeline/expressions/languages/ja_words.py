"""Japanese: its words of time, those of other things that look like them, and what tells the past from the future."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Nth
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

DAYS = dict(enumerate("月火水木金土日", 1))
WEEKDAYS = {Fields.of(weekday=n): f"{name}曜|{name}曜日" for n, name in DAYS.items()}
WEEKS = {-2: "先々週", -1: "先週", 0: "今週", 1: "来週", 2: "再来週"}
MONTHS_LONG = "か月|ヶ月|カ月|ヵ月|ケ月|箇月"
REIGNS = {1867: "明治", 1911: "大正", 1925: "昭和", 1988: "平成", 2018: "令和"}  # the year before the first
SEASONS = {
    Fields.of(season="SP"): "春",
    Fields.of(season="SU"): "夏",
    Fields.of(season="FA"): "秋",
    Fields.of(season="WI"): "冬",
}
PARTS = {
    Fields.of(part="SH"): "未明",
    Fields.of(part="DW"): "夜明け|明け方",
    Fields.of(part="MO"): "午前|午前中|早朝",
    Fields.of(part="MI"): "昼ごろ|昼頃|昼過ぎ|お昼",
    Fields.of(part="AF"): "午後",
    Fields.of(part="DK"): "夕方|夕暮れ",
    Fields.of(part="NI"): "深夜|夜中|真夜中|夜間",
}
SHORT_PARTS = {
    Fields.of(part="MO"): "朝",
    Fields.of(part="MI"): "昼",
    Fields.of(part="EV"): "夜|晩|夕",
}

WORDS: dict[str, Any] = {
    # --- numbers and lengths ---
    "unit": {
        Grain.SECOND: "秒間|秒",
        Grain.MINUTE: "分間|分",
        Grain.HOUR: "時間",
        Grain.DAY: "日間|昼夜",
        Grain.WEEK: "週間|週",
        Grain.MONTH: each(MONTHS_LONG, "", "間"),
        Grain.QUARTER: "四半期",
        Grain.YEAR: "年間|年|カ年|か年|ヵ年",
    },
    "quantity": {(n, Grain.DAY): numbered(n, "日間") for n in range(1, 32)},
    "half": {0.5: "半"},
    "several": {"X": "数|何"},
    "over-behind": {
        "MORE_THAN": "余り|あまり|余|強",
        "EQUAL_OR_MORE": "以上",
        "LESS_THAN": "未満|弱",
        "APPROX": "ほど|程|くらい|ぐらい",
    },
    "lasting": {
        Duration(Grain.YEAR, 0.5): "半年|半年間",
        Duration(Grain.DAY, 0.5): "半日",
        Duration(Grain.MONTH, 0.5): "半月",
        Duration(Grain.CENTURY, 0.5): "半世紀",
        Duration(Grain.DAY, None): "数日|数日間|連日",
        Duration(Grain.DAY, 1): "一日中|終日",
        Duration(Grain.YEAR, 1): "一年中|年中",
        Duration(Grain.YEAR, None): "長年|何年も",
    },
    "bound": {"LESS_THAN": "ほぼ", "EQUAL_OR_MORE": "少なくとも|最低", "EQUAL_OR_LESS": "最大|最長"},
    "approx": {"APPROX": "約|およそ|おおよそ"},
    "approx-behind": {"APPROX": "ごろ|頃|ころ|前後"},
    "share-of": "分の",
    "point": "・|．",
    # --- dates ---
    "year-word": "年|年度",
    "reign": REIGNS,
    "year": {Fields.of(year=before + 1): f"{reign}元年" for before, reign in REIGNS.items()},
    "modern": {Fields.of(year=before + 1): f"{reign}元年" for before, reign in REIGNS.items()},
    "age": {"BCE": "紀元前", "CE": "西暦|紀元"},
    "month": {Fields.of(month=n): numbered(n, "月") for n in range(1, 13)},
    "nth": {Fields.of(day=n): numbered(n, "日") for n in range(1, 32)},
    "day-word": "|".join(numbered(n, "日") for n in range(1, 32)),
    "monthday": {Fields.of(day=n): numbered(n, "日") for n in range(1, 32)} | {Fields.of(day=1): "1日|01日|１日"},
    "weekday": WEEKDAYS,
    "short-weekday": {Fields.of(weekday=n): name for n, name in DAYS.items()},
    "weekend": {Fields.of(weekend=True): "週末"},
    "season": SEASONS,
    "quarter-name": {
        **{Fields.of(quarter=n): each("第|", *numbered(n, "四半期").split("|")) for n in range(1, 5)},
        Fields.of(half=1): "上半期|上期",
        Fields.of(half=2): "下半期|下期",
    },
    "decade-word": "年代",
    "century-word": "世紀",
    "holiday": {
        Fields.of(holiday=Fixed(1, 1)): "元日|元旦",
        Fields.of(holiday=Fixed(1, 1, 3)): "正月|お正月|三が日",
        Fields.of(holiday=Nth(2, 1, 1)): "成人の日",
        Fields.of(holiday=Fixed(2, 11)): "建国記念の日|建国記念日",
        Fields.of(holiday=Fixed(2, 14)): "バレンタインデー",
        Fields.of(holiday=Fixed(2, 23)): "天皇誕生日",
        Fields.of(holiday=Fixed(3, 3)): "ひな祭り|桃の節句",
        Fields.of(holiday=Fixed(4, 29)): "昭和の日",
        Fields.of(holiday=Fixed(4, 29, 7)): "ゴールデンウイーク|ゴールデンウィーク",
        Fields.of(holiday=Fixed(5, 3)): "憲法記念日",
        Fields.of(holiday=Fixed(5, 4)): "みどりの日",
        Fields.of(holiday=Fixed(5, 5)): "こどもの日|端午の節句",
        Fields.of(holiday=Nth(2, 7, 5)): "母の日",
        Fields.of(holiday=Nth(3, 7, 6)): "父の日",
        Fields.of(holiday=Fixed(7, 7)): "七夕",
        Fields.of(holiday=Nth(3, 1, 7)): "海の日",
        Fields.of(holiday=Fixed(8, 11)): "山の日",
        Fields.of(holiday=Fixed(8, 13, 4)): "お盆",
        Fields.of(holiday=Fixed(8, 15)): "終戦記念日|終戦の日",
        Fields.of(holiday=Nth(3, 1, 9)): "敬老の日",
        Fields.of(holiday=Nth(2, 1, 10)): "スポーツの日|体育の日",
        Fields.of(holiday=Fixed(10, 31)): "ハロウィーン|ハロウィン",
        Fields.of(holiday=Fixed(11, 3)): "文化の日",
        Fields.of(holiday=Fixed(11, 23)): "勤労感謝の日",
        Fields.of(holiday=Easter(0)): "復活祭|イースター",
        Fields.of(holiday=Fixed(12, 24)): "クリスマスイブ|クリスマス・イブ",
        Fields.of(holiday=Fixed(12, 25)): "クリスマス",
        Fields.of(holiday=Fixed(12, 31)): "大晦日|大みそか",
    },
    # --- told from now, or from what was told last ---
    "relative": {
        Shift(Grain.DAY, -2): "一昨日|おととい",
        Shift(Grain.DAY, -1): "昨日|きのう",
        Shift(Grain.DAY, 0): "今日|きょう|本日",
        Shift(Grain.DAY, 1): "明日|あした|あす",
        Shift(Grain.DAY, 2): "明後日|あさって",
        Shift(Grain.DAY, 3): "しあさって",
        **{Shift(Grain.WEEK, count): week for count, week in WEEKS.items()},
        **{
            Inside(weekday, Shift(Grain.WEEK, count)): each(week, *each("|の", *names.split("|")).split("|"))
            for count, week in WEEKS.items()
            for weekday, names in WEEKDAYS.items()
        },
        Shift(Grain.WEEKEND, -1): "先週末",
        Shift(Grain.WEEKEND, 0): "今週末",
        Shift(Grain.WEEKEND, 1): "来週末",
        Shift(Grain.MONTH, -2): "先々月",
        Shift(Grain.MONTH, -1): "先月",
        Shift(Grain.MONTH, 0): "今月|本月",
        Shift(Grain.MONTH, 1): "来月",
        Shift(Grain.MONTH, 2): "再来月",
        Shift(Grain.YEAR, -2): "一昨年|おととし",
        Shift(Grain.YEAR, -1): "昨年|去年|昨年度",
        Shift(Grain.YEAR, 0): "今年|ことし|本年|今年度|本年度",
        Shift(Grain.YEAR, 1): "来年|来年度",
        Shift(Grain.YEAR, 2): "再来年",
        Shift(Grain.CENTURY, -1): "前世紀",
        Shift(Grain.CENTURY, 0): "今世紀",
        Shift(Grain.CENTURY, 1): "来世紀",
        Shift(Grain.DAY, -1, Base.MENTION): "前日",
        Shift(Grain.DAY, 0, Base.MENTION): "同日|当日|その日|この日",
        Shift(Grain.DAY, 1, Base.MENTION): "翌日|次の日",
        Shift(Grain.DAY, 2, Base.MENTION): "翌々日",
        Shift(Grain.WEEK, 1, Base.MENTION): "翌週",
        Shift(Grain.MONTH, -1, Base.MENTION): "前月",
        Shift(Grain.MONTH, 0, Base.MENTION): "同月|当月|その月",
        Shift(Grain.MONTH, 1, Base.MENTION): "翌月",
        Shift(Grain.YEAR, -1, Base.MENTION): "前年",
        Shift(Grain.YEAR, 0, Base.MENTION): "同年|その年|この年",
        Shift(Grain.YEAR, 1, Base.MENTION): "翌年|次の年",
        Inside(Fields.of(part="MO"), Shift(Grain.DAY, 0)): "今朝|けさ",
        Inside(Fields.of(part="NI"), Shift(Grain.DAY, 0)): "今夜|今晩|今夕",
        Inside(Fields.of(part="NI"), Shift(Grain.DAY, -1)): "昨夜|昨晩|ゆうべ",
        Inside(Fields.of(part="MO"), Shift(Grain.DAY, 1)): "明朝",
        Inside(Fields.of(part="NI"), Shift(Grain.DAY, 1)): "明晩",
        Inside(Fields.of(part="MO"), Shift(Grain.DAY, 1, Base.MENTION)): "翌朝",
        **{
            Inside(season, Shift(Grain.YEAR, count)): word + name
            for season, name in SEASONS.items()
            for count, word in {-1: "昨", 0: "今", 1: "来"}.items()
        },
        Range(Shift(Grain.DAY, 0), Shift(Grain.DAY, 1)): "今明日",
        Phase(Shift(Grain.YEAR, 0), "START"): "年初",
        Phase(Shift(Grain.YEAR, 0), "END"): "年末|年の瀬",
        Phase(Shift(Grain.MONTH, 0), "START"): "月初",
        Phase(Shift(Grain.MONTH, 0), "END"): "月末",
        Meanwhile(): "当時|その時|そのとき|その頃|そのころ",
        Ref("PRESENT_REF"): "今|いま|現在|現時点|目下",
        Ref("PAST_REF"): "最近|近年|先日|先ごろ|先頃|かつて|昔|このほど|この間|過去|さきほど|先ほど|近ごろ|近頃|古代",
        Ref("FUTURE_REF"): "将来|今後|近く|まもなく|間もなく|近い将来|未来|後日|そのうち",
    },
    "deictic": {Lean.LAST: "過去|この|ここ|直近", Lean.NEXT: "今後|向こう|次の"},
    "turned": {0: "その", 1: "翌|次の", -1: "前の"},
    "long-ago": {Ref("PAST_REF"): "以前", Ref("FUTURE_REF"): "以後"},
    "edge-behind": {
        "START": "初め|はじめ|初頭|初旬|上旬|前半|初期|始め",
        "MID": "半ば|中旬|中頃|中ごろ|中盤|中期",
        "END": "末|下旬|終わり|後半|末期|終盤|後期",
    },
    "edge-of-year": {"START": "年初", "END": "年末"},
    # --- the day and its hours ---
    "part": PARTS,
    "short-part": SHORT_PARTS,
    "oclock": "時",
    "clock": {Fields.of(hour=12, minute=0): "正午", Fields.of(hour=24, minute=0): "夜12時"},
    "zone": {
        Fields.of(zone="Asia/Tokyo"): "日本時間|東京時間",
        Fields.of(zone=LOCAL): "現地時間",
        Fields.of(zone="Asia/Shanghai"): "北京時間|中国時間",
        Fields.of(zone="Asia/Seoul"): "韓国時間",
        Fields.of(zone="Europe/Moscow"): "モスクワ時間",
        Fields.of(zone="Europe/London"): "英国時間|ロンドン時間",
        Fields.of(zone="America/New_York"): "米東部時間|アメリカ東部時間|ニューヨーク時間",
        Fields.of(zone="America/Los_Angeles"): "米西部時間",
        Fields.of(zone="+00:00"): "世界標準時|グリニッジ標準時|協定世界時",
    },
    # --- what comes round again ---
    "every": {"EVERY": "毎"},
    "every-behind": {"EVERY": "ごと|毎|おき"},
    "periodic": {
        recurring(Duration(Grain.DAY, 1)): "毎日|毎朝|毎晩|日々|毎夜",
        recurring(Duration(Grain.WEEK, 1)): "毎週",
        recurring(Duration(Grain.WEEK, 2)): "隔週",
        recurring(Duration(Grain.MONTH, 1)): "毎月",
        recurring(Duration(Grain.YEAR, 1)): "毎年|例年|年々",
        recurring(Duration(Grain.YEAR, 2)): "隔年",
    },
    "deixis": "今日|きょう|昨日|きのう|明日|あす|今年|ことし|昨年|去年|来年|先月|今月|来月"
    "|先週|今週|来週|今朝|今夜|昨夜",
    # --- what stands before and behind a time ---
    "of": "の",
    "and": "と|や|、|および|及び",
    "or": "または|か",
    "to": "～|〜|~|—|－|―",
    "from-behind": "から|より",
    "since-behind": "以来|以降",
    "until-behind": "まで",
    "by-behind": "までに|までには",
    "before-behind": {-1: "前|以前|より前|まえ"},
    "after-behind": {1: "後|以後|のち|あと"},
    "ago-behind": {-1: "前|まえ", 1: "後|のち|あと"},
    "within-behind": "に|の間|間に|中に|以内|内|の間に|にかけて|には|の間で",
    # --- words of other things; what tells the past from the future ---
    "other link": "日本|日刊|日経|毎日新聞|朝日新聞|朝日|日付|日程|日常"
    "|日曜大工|平日|休日|祝日|誕生日|月刊|月面|月給|月光|三日月|木材|金額|七日町"
    "|金融|年齢|年金|年生|年収|年俸|年賀|年号|青年|少年|中年|周年|時代|時点|時期|時計|時速|時事|時給|時差|同時|一時|臨時|随時|時間帯|時間割|時刻|時々"
    "|分野|分析|分割|部分|自分|十分|気分|身分|分かる|分から|水分|半導体|半島|半分|前半戦|春日|青春|夏目|秋田|千秋|冬季五輪|今回|今度|今や|今さら|今井|今川"
    "|昼食|朝食|夕食|夜景|夜行|朝鮮|朝刊|夕刊|夕日|晩年|前回|前者|前提|前進|名前|直前|目前|午前様|人前|前田|以前から|後者|後任|後半戦|背後|最後|前後左右"
    "|三菱|三井|三重|四国|九州|一部|一般|一緒|一方|一番|一層|統一|唯一|万一|千葉|八幡|五輪|六本木|七五三|百貨店|数学|数字|多数|何人|近所|最中"
    "|また|まだ|ただ|たち|たい|ため|たび|あした|いまだ|いまひとつ|はじめて|初めて|はじめまして|末尾|週刊|週刊誌|隔週刊|時半端|世紀末的",
    "counter": "人|名|円|ドル|台|件|個|本|枚|社|校|万|億|回|度|番|号|位|歳|キロ|メートル|トン|パーセント|％|%|点|冊|戸",
    "past cue": "した|った|いた|れた|きた|ました|かった|せた|えた|けた|じた|んだ|めた",
    "future cue": "予定|見通し|見込み|方針|だろう|でしょう|つもり|見られる|計画だ|する計画",
}
