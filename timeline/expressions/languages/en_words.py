"""The words that English tells times with.

`WORDS` maps kinds to their words: `{value: "word|several words|…"}`, or only words where the kind has no value. A
word with a capital letter matches in that case alone.
"""

from __future__ import annotations

from typing import Any

from timeline.expressions.shapes import FRACTIONS
from timeline.expressions.values import (
    LOCAL,
    Containing,
    Duration,
    Fields,
    Lean,
    Phase,
    Recurring,
    Ref,
    Rest,
    Shift,
    recurring,
)
from timeline.grain import Grain

NUMBERS = {
    "digit": "one|two|three|four|five|six|seven|eight|nine",
    "teen": "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
    "ten": "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
}
VALUES = {word: n for n, word in enumerate([*NUMBERS["digit"].split("|"), *NUMBERS["teen"].split("|")], 1)} | {
    word: 10 * n for n, word in enumerate(NUMBERS["ten"].split("|"), 2)
}
ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    "|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third"
    "|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first"
).split("|")
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties".split("|")


def periodic(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


MIDNIGHT = "midnight|12 midnight|twelve midnight|midnite"
WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "the",
    "a": {1: "a|an"},
    "of": "of",
    "and": "and|&",
    "to": "to|through|thru",
    "poss": "'s|'",
    "old": "old",
    "ended": {Lean.PAST: "ended", Lean.FUTURE: "ending"},
    "pronoun": "he|she|it|they|we|I|you|u|ya|there",
    "possessive": "his|her|its|their|my|your|our",
    # prepositions
    "in": "in",
    "on": "on|upon",
    "at": "at|@|as of",
    "for": "for",
    "within": "within|inside",
    "over": "over|across",
    "through": "through|throughout|thru",
    "into": "into",
    "during": "during|throughout|in the course of|during the course of|over the course of",
    "since": "since|ever since",
    "until": "until|till|'til|til|up to|up until|up to and including",
    "by": "by|no later than|not later than|on or before|at the latest by|not after",
    "before": {-1: "before|prior to|ahead of|in the run-up to|in the lead-up to|in the build-up to"},
    "after": {1: "after|following"},
    "beside": {-1: "before|prior", 1: "after|following"},
    "from": "from|starting|beginning|effective|starting on|beginning on|starting in|beginning in|starting from|as from"
    "|effective from|with effect from|on or after"
    "|on and after|from and after"
    "|no earlier than|not earlier than|no sooner than|not before",
    "hence": {1: "from"},
    "anniversary": "to the day",
    "at-issue": "question",
    "commencing": "starting|beginning|commencing|starting on|beginning on",
    "between": "between",
    # numbers
    **{kind: {VALUES[word]: word for word in words.split("|")} for kind, words in NUMBERS.items()},
    "number": {
        **{n: word for word, n in VALUES.items()},
        6: "six|half a dozen|half-a-dozen",
        12: "twelve|a dozen|dozen",
        2: "two|a couple of|a couple|couple of",
    },
    "hour12": {n: word for word, n in VALUES.items() if n <= 12},
    "several": {
        "X": "several|a few|few|many|some|a number of|a handful of|quite a few|a good few|a good many"
        "|a great many|numerous|countless|various|dozens of|scores of|hundreds of|thousands of"
        "|tens of thousands of|hundreds of thousands of|millions of|tens of millions of"
        "|hundreds of millions of|billions of"
    },
    "power": {12: "dozen", 100: "hundred", 1000: "thousand", 1_000_000: "million|mn", 1_000_000_000: "billion|bn"},
    "hundreds": "hundreds",
    "half-word": {Grain.HALF: "half"},
    "fraction": {part: char for char, part in FRACTIONS.items()},
    "latter": {Lean.LAST: "latter"},
    "final": {-1: "final", -2: "penultimate|next to last|next-to-last|second to last|second-to-last|last but one"},
    "ordinal": dict(enumerate(ORDINALS, 1)),
    "nth": {Fields.of(day=n): f"{word}|{word.replace('-', ' ')}" for n, word in enumerate(ORDINALS, 1)},
    "monthday": {Fields.of(day=n): word for n, word in enumerate(ORDINALS, 1) if n > 12},
    # calendar words (months and weekdays come from the locale data)
    "month": {
        Fields.of(month=1): "jan.|janurary|januray",
        Fields.of(month=2): "feb.|feb|febuary|feburary",
        Fields.of(month=3): "mar.",
        Fields.of(month=4): "apr.|apr",
        Fields.of(month=6): "jun.|jun",
        Fields.of(month=7): "jul.|jul",
        Fields.of(month=8): "aug.|aug",
        Fields.of(month=9): "sept.|sept|sep.|sep|septmber",
        Fields.of(month=10): "oct.|oct",
        Fields.of(month=11): "nov.|nov",
        Fields.of(month=12): "dec.|dec",
    },
    "wmonth": {Fields.of(month=1): "jan", Fields.of(month=3): "March|MARCH|Mar", Fields.of(month=5): "May|MAY"},
    "lmonth": {Fields.of(month=3): "march|mar", Fields.of(month=5): "may"},
    "weekday": {
        Fields.of(weekday=2): "tue|tue.|tues|tues.|teusday|tuseday",
        Fields.of(weekday=3): "wensday|wednsday|wendsday|wedensday",
        Fields.of(weekday=4): "thu|thu.|thur|thur.|thurs|thurs.|thursay|thrusday",
        Fields.of(weekday=5): "fri|fri.|firday",
        Fields.of(weekday=6): "saterday|satuday|saturady",
    },
    "wday": {
        Fields.of(weekday=1): "mon.|Mon|MON",
        Fields.of(weekday=3): "wed.|Wed|WED|Weds|Weds.|WEDS|weds",
        Fields.of(weekday=6): "sat.|Sat|SAT",
        Fields.of(weekday=7): "sun.|Sun|SUN",
    },
    "lday": {Fields.of(weekday=n): word for n, word in ((1, "mon"), (3, "wed|weds"), (6, "sat"), (7, "sun"))},
    "weekdays": {
        Fields.of(weekend=True): "weekends|week-ends|wkends",
        **{Fields.of(weekday=n): day + "s" for n, day in enumerate(DAYS, 1)},
    },
    "given-name": "April|June|August|Jan",
    "weekend": {Fields.of(weekend=True): "weekend|week-end|wkend|wknd"},
    "season": {
        Fields.of(season="SU"): "summer|summertime|summer months",
        Fields.of(season="WI"): "winter|wintertime|winter months",
        Fields.of(season="FA"): "autumn|autumn months|fall months",
        Fields.of(season="SP"): "spring|springtime|spring months",
    },
    "wseason": {Fields.of(season="FA"): "fall"},
    "midseason": {Fields.of(season="SU"): "midsummer", Fields.of(season="WI"): "midwinter"},
    "seasons": {
        Fields.of(season="SU"): "summers",
        Fields.of(season="WI"): "winters",
        Fields.of(season="FA"): "autumns",
        Fields.of(season="SP"): "springs",
    },
    "quarter-name": {Fields.of(quarter=n): f"q{n}|{n}q" for n in range(1, 5)},
    "half-name": {Fields.of(half=n): f"H{n}|{n}H" for n in (1, 2)},
    "decade": {
        **{Fields.of(decade=10 * n): word for n, word in enumerate(DECADES, 2)},
        Fields.of(decade=1920): "roaring twenties",
        Fields.of(decade=1960): "swinging sixties",
        Fields.of(decade=2000): "noughties|aughts",
    },
    "era": {
        "BCE": "BC|BCE|bc|bce|b.c.|b.c|b.c.e.",
        "CE": "AD|CE|a.d.|a.d|c.e.",
    },
    "isodate": {
        Fields.of(year=2001, month=9, day=11): "9/11",
        Fields.of(year=1944, month=6, day=6): "D-Day",
        **{Fields.of(year=year): f"FY{year}|FY{year % 100:02}|CY{year}" for year in range(1970, 2070)},
    },
    "fiscal": "fiscal|financial|FY",
    "fiscal-short": "FY",
    "year-word": "year|year of our lord|year of grace",
    "unit": {
        Grain.SECOND: "seconds|secs",
        Grain.MINUTE: "minute|minutes|min|mins",
        Grain.HOUR: "hour|hours|hr|hrs",
        Grain.PART: "nights",
        Grain.DAY: "day|days",
        Grain.WEEKEND: "weekends",
        Grain.WEEK: "week|weeks|wk|wks",
        Grain.MONTH: "month|months|mth|mths|mnth|mnths|mos",
        Grain.QUARTER: "quarter|quarters",
        Grain.YEAR: "year|years|yr|yrs",
        Grain.DECADE: "decade|decades",
        Grain.CENTURY: "century|centuries",
        Grain.MILLENNIUM: "millennium|millennia",
    },
    "short-unit": {Grain.SECOND: "sec"},
    "hour-letter": {Grain.HOUR: "h"},
    "lone-quarter": "quarter",
    "lone-unit": {
        Grain.MINUTE: "minute",
        Grain.HOUR: "hour",
        Grain.DAY: "day",
        Grain.WEEK: "week",
        Grain.MONTH: "month",
        Grain.YEAR: "year",
    },
    "century": {Grain.CENTURY: "century"},
    "cent": {Grain.CENTURY: "c.|cent.|cent"},
    "units": {
        Grain.MINUTE: "minutes",
        Grain.HOUR: "hours",
        Grain.DAY: "days",
        Grain.WEEK: "weeks",
        Grain.MONTH: "months",
        Grain.QUARTER: "quarters",
        Grain.YEAR: "years",
        Grain.DECADE: "decades",
        Grain.CENTURY: "centuries",
        Grain.MILLENNIUM: "millennia",
    },
    "fortnight": "fortnight|fortnights",
    "lasting": {
        Duration(grain, 1): f"{grain.word}long|{grain.word}-long"
        for grain in (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY)
    },
    # relative to the anchor
    "relative": {
        Shift(Grain.DAY, 0): "today|tdy|2day|todays",
        Rest(Shift(Grain.YEAR, 0), over=True): "year to date|year-to-date",
        Shift(Grain.DAY, -1): "yesterday|yest|yday|yesterdays|yesturday",
        Shift(
            Grain.DAY, 1
        ): "tomorrow|tmr|tmrw|tmw|tomo|tomoro|tomorow|tommorow|tomoz|2moro|2morrow|2mrw|2moz|tmro|tmoro|tomorrows",
        Shift(Grain.DAY, -2): "the day before yesterday|day before yesterday|day before yday|the day before yday"
        "|the day b4 yesterday|day b4 yesterday",
        Shift(Grain.DAY, 2): "the day after tomorrow|day after tomorrow|day after tmr|day after tmrw"
        "|the day after tmr|the day after tmrw",
        Containing(Grain.YEAR, Fields.of(month=1, day=1)): "the new year",
        Ref(
            "PRESENT_REF"
        ): "now|right now|rn|just now|currently|current|at present|at the moment|at this moment|nowadays"
        "|these days|at this time|this crucial moment|this critical moment|this very moment|the time being|to date"
        "|To this day|present-day|modern-day|modern day|present day",
        Phase(Shift(Grain.WEEK, 0), "MID"): "midweek|mid-week",
        Phase(Shift(Grain.YEAR, 0), "MID"): "midyear|mid-year",
        Phase(Shift(Grain.MONTH, 0), "MID"): "mid-month",
        Phase(Shift(Grain.DECADE, 0), "MID"): "mid-decade",
        Phase(Shift(Grain.CENTURY, 0), "MID"): "midcentury|mid-century",
        Ref("FUTURE_REF"): "a later date|some later date|a future date",
        Ref("PAST_REF"): "recently|lately|not long ago|not so long ago|not too long ago|not that long ago|long ago"
        "|a long time ago|some time ago|quite some time ago|a while ago"
        "|a short while ago|a short time ago|ages ago|moments ago|a moment ago|a few moments ago|seconds ago"
        "|the other day|the other night|the other week",
    },
    "while": "time|period",
    "some-time": {
        Ref("PXX", "DURATION"): "some time|quite some time|a while|a little while|a short while|a long while"
        "|a short time|a very short time|a long time|a very long time|a short period|a long period"
        "|a short period of time|a long period of time|a period of time|a lengthy period|a fairly lengthy period"
        "|a prolonged period|an extended period|a brief period|a limited period"
    },
    "same-date": "this date|the same date|that same date",
    "recent": {Ref("PAST_REF"): "recent"},
    "former": {Ref("PAST_REF"): "former|recent"},
    "still-to-come": {Ref("FUTURE_REF"): "future"},
    "deixis": "today|yesterday|tomorrow|tonight",
    "more": "more|additional|extra|further|full|straight|consecutive|successive|long|whole|solid|short"
    "|bloody|brutal|intense|tense|hard|difficult|turbulent|gruelling|grueling|frantic|chaotic|peaceful|quiet",
    "working": "working|business|trading|banking|school|calendar|clear|court|academic|financial|consecutive|continuous",
    "another": "another|an additional|an extra|a further|an entire|a whole|a full|a single",
    "long": "long",
    "to-come": "ahead|to come|that lie ahead",
    "whole": "full|fiscal|calendar|financial",
    "period": "period|term|span|stretch",
    "comparable": "comparable|corresponding|same|like|equivalent",
    "entire": "entire|whole",
    "all": "all",
    "close": "end",
    "rest": "rest of|remainder of",
    "eve": "eve",
    "turn": "turn",
    "vital": "b.|d.|r.|fl.",
    "unit-close": {
        Grain.DAY: "EOD|eod|COB",
        Grain.WEEK: "EOW|eow",
        Grain.MONTH: "EOM|eom",
        Grain.QUARTER: "EOQ|eoq",
        Grain.YEAR: "EOY|eoy",
    },
    "or": "or",
    "or-so": {
        "APPROX": "or so|or thereabouts",
        "EQUAL_OR_MORE": "or more|or longer",
        "EQUAL_OR_LESS": "or less|or fewer",
    },
    "era-noun": {
        Ref("PAST_REF"): "past|recent past|distant past",
        Ref("FUTURE_REF"): "future|near future|foreseeable future|near term|short term|long term",
    },
    "present-word": {Ref("PRESENT_REF"): "present|present time"},
    "deictic": {
        Lean.LAST: "last|lst|past|latest|this past|these past|these last|trailing",
        Lean.NEXT: "next|nxt|coming|upcoming|forthcoming|this coming",
        Lean.THIS: "this|current|present",
    },
    "deictic-behind": {Lean.LAST: "last|past|gone|just gone", Lean.NEXT: "next|coming"},
    "approaching": "coming|upcoming|forthcoming|this coming",
    "turned": {
        -1: "previous|preceding|prior",
        0: "that|same|that same|this same|very same",
        1: "following|subsequent|next following",
    },
    "sooner": {-1: "earlier", 1: "later"},
    "ago": {-1: "ago|back", 1: "hence"},
    "with": "with|without|alongside|along",
    "session": "meeting|meetings|session|sessions|conference",
    "duty": "shift|shifts|crew|crews|watchman|watchmen|watch|nurse|nurses|staff|porter|guard|guards|clerk|editor"
    "|manager|duty|desk|patrol|patrols|worker|workers|train|trains|bus|buses|ferry|flight|flights|school|sky",
    "moved": {-1: "earlier|previously", 1: "later|afterward|afterwards|thereafter"},
    # the day
    "part": {
        Fields.of(part="MO"): "morning|mornings|morn|mornin|mrng|morning hours",
        Fields.of(part="AF"): "afternoon|afternoons|afternoon hours|arvo|teatime|tea-time",
        Fields.of(part="EV"): "evening|evenings|evening hours|dinnertime|dinner-time|suppertime",
        Fields.of(part="NI"): "night|nights|nighttime|night-time|night time|nite|nites|dead of night|dead of the night",
        Fields.of(part="DW"): "dawn|crack of dawn|daybreak|sunrise|sunup|first light",
        Fields.of(part="DK"): "dusk|nightfall|twilight|sunset|sundown",
        Fields.of(part="DT"): "daytime",
        Fields.of(part="MI"): "lunchtime|lunch-time",
    },
    "parts": {
        Fields.of(part="MO"): "mornings",
        Fields.of(part="AF"): "afternoons",
        Fields.of(part="EV"): "evenings",
        Fields.of(part="NI"): "nights",
    },
    "small-hours": {Fields.of(part="SH"): "early hours|small hours|wee hours"},
    "part-alone": {Fields.of(part="NI"): "tonight|tonite|2nite|2night|tonights"},
    "overnight": {Fields.of(part="NI"): "overnight"},
    "clock": {
        Fields.of(hour=12, minute=0): "noon|12 noon|twelve noon|12:00 noon|midday",
        Fields.of(hour=0, minute=0): MIDNIGHT,
    },
    "midnight": {Fields.of(hour=24, minute=0): MIDNIGHT},
    "am": {0: "a.m.|am|a.m"},
    "pm": {12: "p.m.|pm|p.m"},
    "oclock": "o'clock|o clock",
    "oh": "oh",
    "past": {1: "past"},
    "ish": {Fields.of(hour=12, minute=0): "noonish"},
    "local-word": {Fields.of(zone=LOCAL): "local"},
    "ish-mark": "ish",
    "on-the-dot": "sharp|on the dot|precisely",
    "zone-word": {"time": "time|local time|standard time|daylight time"},
    "zone": {
        Fields.of(zone=LOCAL): "local time",
        **{
            Fields.of(zone=zone): words
            for zone, words in {
                "+00:00": "Greenwich Mean Time|Universal Time|Coordinated Universal Time|Zulu",
                "America/New_York": "Eastern|Eastern time|Eastern Standard Time|Eastern Daylight Time",
                "America/Chicago": "Central time|Central Standard Time|Central Daylight Time",
                "America/Denver": "Mountain time|Mountain Standard Time|Mountain Daylight Time",
                "America/Los_Angeles": "Pacific|Pacific time|Pacific Standard Time|Pacific Daylight Time",
                "Europe/London": "British Summer Time",
                "Europe/Paris": "Central European Time|Central European Summer Time",
                "Europe/Kyiv": "Eastern European Time|Eastern European Summer Time",
                "Europe/Moscow": "Moscow Standard Time",
                "Asia/Kolkata": "Indian Standard Time|India Standard Time",
                "Asia/Tokyo": "Japan Standard Time",
                "Australia/Sydney": "Australian Eastern Time|Australian Eastern Standard Time",
            }.items()
        },
    },
    "city": {
        # what people say for a zone beside the cities of the zone database
        "America/New_York": "Washington|Washington, D.C.|Boston|Miami|Atlanta|Philadelphia",
        "America/Chicago": "Houston|Dallas|Texas",
        "America/Los_Angeles": "San Francisco|Seattle|California",
        "America/Toronto": "Ottawa",
        "Europe/London": "British|UK",
        "Europe/Paris": "French",
        "Europe/Berlin": "German|Frankfurt|Munich|Hamburg",
        "Europe/Zurich": "Swiss|Geneva|Bern",
        "Europe/Rome": "Italian|Milan",
        "Europe/Madrid": "Barcelona",
        "Europe/Warsaw": "Polish",
        "Europe/Kyiv": "Ukrainian|Ukraine",
        "Europe/Moscow": "St. Petersburg|St Petersburg",
        "Europe/Istanbul": "Ankara|Turkish",
        "Asia/Jerusalem": "Israel|Israeli",
        "Asia/Tehran": "Iran|Iranian",
        "Asia/Kolkata": "India|Indian|New Delhi|Delhi|Mumbai",
        "Asia/Karachi": "Pakistan|Islamabad|Lahore",
        "Asia/Shanghai": "Beijing|China|Chinese",
        "Asia/Tokyo": "Japan|Japanese",
        "Asia/Seoul": "Korean|South Korean",
        "Asia/Ho_Chi_Minh": "Hanoi",
        "Africa/Johannesburg": "Cape Town|Pretoria|South African",
    },
    # sets
    "no time": "24/7|how about|what about",  # no date, and nothing around one
    "every-other": {"EVERY OTHER": "every other|every second|every alternate|alternate"},
    "every": {"EVERY": "every|every single|every damn|per", "EACH": "each"},
    "most": {"MOST": "most"},
    "periodic": {
        periodic(Grain.HOUR): "hourly",
        periodic(Grain.MINUTE, 30): "half-hourly",
        # TIMEX3 has no value for five days of the week.
        periodic(Grain.DAY): "daily|day-to-day|day by day|day after day|weekdays|workdays",
        Recurring("P1D", "EVERY"): "every weekday|every workday|every working day|every business day",
        Recurring("P1D", "EACH"): "each weekday|each working day",
        Recurring("XXXX-XX-XXTMO", "EVERY"): "every weekday morning",
        Recurring("XXXX-XX-XXTAF", "EVERY"): "every weekday afternoon",
        Recurring("XXXX-XX-XXTEV", "EVERY"): "every weekday evening",
        Recurring("XXXX-XX-XXTMO"): "weekday mornings",
        Recurring("XXXX-XX-XXTAF"): "weekday afternoons",
        Recurring("XXXX-XX-XXTEV"): "weekday evenings",
        periodic(Grain.WEEK): "weekly|week by week|week after week",
        periodic(Grain.WEEK, 2): "biweekly|bi-weekly|fortnightly",
        periodic(Grain.MONTH, 2): "bimonthly|bi-monthly",
        periodic(Grain.MONTH): "monthly|month by month|month after month",
        periodic(Grain.MONTH, 6): "semiannually|semi-annually|half-yearly|biannually|bi-annually|twice-yearly",
        periodic(Grain.YEAR): "yearly|annually|per annum|year by year|year after year",
        periodic(Grain.YEAR, 2): "biennially|biennial",
        Recurring("XXXX-XX-XXTNI"): "nightly|night after night|weeknights|weekday nights",
    },
    "times": {
        "1X": "once",
        "2X": "twice|2x",
        "3X": "three times|thrice|3x",
        "4X": "four times",
        "XX": "several times|many times",
    },
    "times-word": "times",
    # shades
    "approx": {"APPROX": "around|approximately|approx|approx.|roughly|circa|ca.|c."},
    "topic": {"APPROX": "about|abt"},
    "some": {"APPROX": "some"},
    "bound": {
        "LESS_THAN": "less than|fewer than|nearly|almost|under|not quite|close to",
        "MORE_THAN": "more than|over|well over|longer than|a little more than|upwards of",
        "EQUAL_OR_LESS": "at most|up to|no more than|as long as|as many as|not more than|no longer than|not longer than"
        "|a maximum of",
        "EQUAL_OR_MORE": "at least|no less than|no fewer than|not less than|as little as|a minimum of",
    },
    "phase": {
        "START": "early|very early|early on|early in",
        "MID": "mid|middle",
        "END": "late|very late|late on|late in",
    },
    "margin": {"START": "opening|initial", "END": "closing|dying|waning|final|concluding"},
    "halfway": {"MID": "halfway through|half-way through|half way through|midway through|mid-way through"},
    "edge": {
        "START": "beginning|start|outset|dawn|first part|early part|early days|opening",
        "MID": "mid|middle|midst|height|mid-point",
        "END": "end|close|ending|latter part|later part|tail end|waning days",
    },
}

SUFFIXES = {
    **dict.fromkeys(("st", "nd", "rd", "th"), "ordinal"),
    "a": "am of a clock",
    "p": "pm of a clock",
    **dict.fromkeys(("am", "a.m", "a.m."), "am"),
    **dict.fromkeys(("pm", "p.m", "p.m."), "pm"),
    "s": "plural",
    "ish": "ish",
    **{
        word: f"power {power}" for power, words in WORDS["power"].items() for word in words.split("|") if len(word) == 2
    },
    "h": "unit hour",
    "m": "minutes behind hours",
    **{letter: f"aged {unit}" for letter, unit in (("d", "day"), ("w", "week"), ("mo", "month"), ("y", "year"))},
    **{name: f"month {n}" for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)},
    **{word: f"unit {grain.name.lower()}" for grain, words in WORDS["unit"].items() for word in words.split("|")},
}
