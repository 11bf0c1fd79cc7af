"""English: its words, and the few rules that only English has.

`WORDS` maps kinds to their words: `{value: "word|several words|…"}`, or only words where the kind has no value. A
word with a capital letter matches in that case alone.
"""

from __future__ import annotations

from typing import Any

from timeline.expressions.grammar import Rules
from timeline.expressions.languages.en_holidays import HOLIDAYS
from timeline.expressions.languages.en_nations import NATIONAL_DAYS
from timeline.expressions.languages.language import Language
from timeline.expressions.rules.times import at_time
from timeline.expressions.values import (
    LOCAL,
    Approx,
    Containing,
    Duration,
    Fields,
    Lean,
    Phase,
    Recurring,
    Ref,
    Shift,
    Spoken,
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
    "pronoun": "he|she|it|they|we|I|you|there",
    "possessive": "his|her|their|my|your|our",
    # prepositions
    "in": "in",
    "on": "on|upon",
    "at": "at|@|as of",
    "for": "for",
    "within": "within|inside",
    "over": "over|across",
    "through": "through|throughout",
    "into": "into",
    "during": "during|throughout|in the course of|during the course of|over the course of",
    "since": "since|ever since",
    "until": "until|till|'til|til|up to|up until",
    "by": "by|no later than|not later than|on or before|at the latest by|not after",
    "before": {-1: "before|prior to|ahead of"},
    "after": {1: "after|following"},
    "beside": {-1: "before|prior", 1: "after|following"},
    "from": "from|starting|beginning|effective|starting on|beginning on|starting from|as from|on or after"
    "|no earlier than|not earlier than|no sooner than|not before",
    "hence": {1: "from"},
    "commencing": "starting|beginning|commencing",
    "between": "between",
    # numbers
    **{kind: {VALUES[word]: word for word in words.split("|")} for kind, words in NUMBERS.items()},
    "number": {**{n: word for word, n in VALUES.items()}, 12: "twelve|a dozen|dozen", 2: "two|a couple of|a couple"},
    "hour12": {n: word for word, n in VALUES.items() if n <= 12},
    "several": {
        "X": "several|a few|few|many|some|a number of|numerous|countless|various|couple of|dozens of"
        "|hundreds of|thousands of"
    },
    "power": {100: "hundred", 1000: "thousand", 1_000_000: "million", 1_000_000_000: "billion"},
    "half-word": {Grain.HALF: "half"},
    "fraction": {0.5: "½", 0.25: "¼", 0.75: "¾"},
    "latter": {Lean.LAST: "latter"},
    "final": {-1: "final", -2: "penultimate|next to last|next-to-last|second to last|second-to-last|last but one"},
    "ordinal": dict(enumerate(ORDINALS, 1)),
    "nth": {Fields.of(day=n): f"{word}|{word.replace('-', ' ')}" for n, word in enumerate(ORDINALS, 1)},
    "monthday": {Fields.of(day=n): word for n, word in enumerate(ORDINALS, 1) if n > 12},
    # calendar words (months and weekdays come from the locale data)
    "month": {
        Fields.of(month=1): "jan.",
        Fields.of(month=2): "feb.|feb",
        Fields.of(month=3): "mar.",
        Fields.of(month=4): "apr.|apr",
        Fields.of(month=6): "jun.|jun",
        Fields.of(month=7): "jul.|jul",
        Fields.of(month=8): "aug.|aug",
        Fields.of(month=9): "sept.|sept|sep.|sep",
        Fields.of(month=10): "oct.|oct",
        Fields.of(month=11): "nov.|nov",
        Fields.of(month=12): "dec.|dec",
    },
    "wmonth": {Fields.of(month=1): "jan", Fields.of(month=3): "March|MARCH|Mar", Fields.of(month=5): "May|MAY"},
    "lmonth": {Fields.of(month=3): "march|mar", Fields.of(month=5): "may"},
    "weekday": {
        Fields.of(weekday=2): "tue|tue.|tues|tues.",
        Fields.of(weekday=4): "thu|thu.|thur|thur.|thurs|thurs.",
        Fields.of(weekday=5): "fri|fri.",
    },
    "wday": {
        Fields.of(weekday=1): "mon.|Mon|MON",
        Fields.of(weekday=3): "wed.|Wed|WED",
        Fields.of(weekday=6): "sat.|Sat|SAT",
        Fields.of(weekday=7): "sun.|Sun|SUN",
    },
    "lday": {Fields.of(weekday=n): word for n, word in ((1, "mon"), (3, "wed"), (6, "sat"), (7, "sun"))},
    "weekdays": {
        Fields.of(weekend=True): "weekends|week-ends|wkends",
        **{Fields.of(weekday=n): day + "s" for n, day in enumerate(DAYS, 1)},
    },
    "given-name": "April|June|August",
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
    },
    "quarter-name": {Fields.of(quarter=n): f"q{n}|{n}q" for n in range(1, 5)},
    "half-name": {Fields.of(half=n): f"H{n}" for n in (1, 2)},
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
        **{Fields.of(year=year): f"FY{year}|FY{year % 100:02}" for year in range(1970, 2070)},
    },
    "fiscal": "fiscal|financial|FY",
    "year-word": "year|year of our lord|year of grace",
    "unit": {
        Grain.SECOND: "seconds|secs",
        Grain.MINUTE: "minute|minutes|min|mins",
        Grain.HOUR: "hour|hours|hr|hrs",
        Grain.PART: "nights",
        Grain.DAY: "day|days",
        Grain.WEEKEND: "weekends",
        Grain.WEEK: "week|weeks|wk|wks",
        Grain.MONTH: "month|months|mth|mths",
        Grain.QUARTER: "quarter|quarters",
        Grain.YEAR: "year|years|yr|yrs",
        Grain.DECADE: "decade|decades",
        Grain.CENTURY: "century|centuries",
        Grain.MILLENNIUM: "millennium|millennia",
    },
    "short-unit": {Grain.SECOND: "sec"},
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
        Shift(Grain.DAY, 0): "today|tdy|2day",
        Shift(Grain.DAY, -1): "yesterday|yest|yday",
        Shift(Grain.DAY, 1): "tomorrow|tmr|tmrw|tmw|tomo|tomoro|tomorow|tomoz|2moro|2morrow|2mrw",
        Shift(Grain.DAY, -2): "the day before yesterday|day before yesterday",
        Shift(Grain.DAY, 2): "the day after tomorrow|day after tomorrow",
        Containing(Grain.YEAR, Fields.of(month=1, day=1)): "the new year",
        Ref("PRESENT_REF"): "now|right now|just now|currently|current|at present|at the moment|at this moment|nowadays"
        "|these days|at this time|this crucial moment|this critical moment|this very moment|the time being|to date"
        "|present-day|modern-day|modern day|present day",
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
    "recent": {Ref("PAST_REF"): "recent"},
    "former": {Ref("PAST_REF"): "former|recent"},
    "still-to-come": {Ref("FUTURE_REF"): "future"},
    "deixis": "today|yesterday|tomorrow|tonight",
    "more": "more|additional|extra|further|full|straight|consecutive|successive|long|whole|solid|short"
    "|bloody|brutal|intense|tense|hard|difficult|turbulent|gruelling|grueling|frantic|chaotic|peaceful|quiet",
    "working": "working|business|trading|banking|school",
    "another": "another|an additional|an extra|a further|an entire|a whole|a full|a single",
    "long": "long",
    "to-come": "ahead|to come|that lie ahead",
    "whole": "full|fiscal|calendar|financial",
    "period": "period|term|span|stretch",
    "comparable": "comparable|corresponding|same|like|equivalent",
    "entire": "entire|whole",
    "all": "all",
    "asking": "how about|what about",
    "close": "end",
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
    "deictic": {
        Lean.LAST: "last|past|latest|this past",
        Lean.NEXT: "next|nxt|coming|upcoming|forthcoming|this coming",
        Lean.THIS: "this|current|present",
    },
    "turned": {
        -1: "previous|preceding|prior",
        0: "that|same|that same|this same|very same",
        1: "following|subsequent|next following",
    },
    "sooner": {-1: "earlier", 1: "later"},
    "ago": {-1: "ago|back"},
    "moved": {-1: "earlier|previously", 1: "later|afterward|afterwards"},
    # the day
    "part": {
        Fields.of(part="MO"): "morning|mornings|morn|morning hours",
        Fields.of(part="AF"): "afternoon|afternoons|afternoon hours|arvo",
        Fields.of(part="EV"): "evening|evenings|evening hours",
        Fields.of(part="NI"): "night|nights|nighttime|night-time|night time|nite|nites|dead of night|dead of the night",
        Fields.of(part="DW"): "dawn|daybreak|sunrise|first light",
        Fields.of(part="DK"): "dusk|nightfall|twilight|sunset",
        Fields.of(part="DT"): "daytime",
        Fields.of(part="MI"): "lunchtime|lunch-time",
    },
    "parts": {
        Fields.of(part="MO"): "mornings",
        Fields.of(part="AF"): "afternoons",
        Fields.of(part="EV"): "evenings",
        Fields.of(part="NI"): "nights",
    },
    "small-hours": {Fields.of(part="MO"): "early hours|small hours|wee hours"},
    "part-alone": {Fields.of(part="NI"): "tonight|tonite|2nite|2night|overnight"},
    "clock": {
        Fields.of(hour=12, minute=0): "noon|12 noon|twelve noon|12:00 noon|midday",
        Fields.of(hour=0, minute=0): "midnight|12 midnight|twelve midnight",
    },
    "am": {0: "a.m.|am|a.m"},
    "pm": {12: "p.m.|pm|p.m"},
    "oclock": "o'clock|o clock",
    "oh": "oh",
    "past": {1: "past"},
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
    "every-other": {"EVERY OTHER": "every other|every second|every alternate"},
    "every": {"EVERY": "every|every single|every damn|per", "EACH": "each"},
    "periodic": {
        periodic(Grain.HOUR): "hourly",
        periodic(Grain.DAY): "daily|day-to-day|day by day|day after day",
        periodic(Grain.WEEK): "weekly|week by week|week after week",
        periodic(Grain.WEEK, 2): "biweekly|bi-weekly|fortnightly",
        periodic(Grain.MONTH, 2): "bimonthly|bi-monthly",
        periodic(Grain.MONTH): "monthly|month by month|month after month",
        periodic(Grain.QUARTER): "every quarter",
        periodic(Grain.MONTH, 6): "semiannually|semi-annually|half-yearly|biannually|twice-yearly",
        periodic(Grain.YEAR): "yearly|annually|per annum|year by year|year after year",
        periodic(Grain.YEAR, 2): "biennially|biennial",
        Recurring("XXXX-XX-XXTNI"): "nightly|night after night",
    },
    "times": {
        "1X": "once",
        "2X": "twice",
        "3X": "three times|thrice",
        "4X": "four times",
        "XX": "several times|many times",
    },
    "times-word": "times",
    # shades
    "approx": {"APPROX": "around|approximately|roughly|circa|ca.|c."},
    "topic": {"APPROX": "about|abt"},
    "some": {"APPROX": "some"},
    "bound": {
        "LESS_THAN": "less than|fewer than|nearly|almost|under|not quite|close to",
        "MORE_THAN": "more than|over|well over|longer than|a little more than",
        "EQUAL_OR_LESS": "at most|up to|no more than|as long as|as many as|not more than",
        "EQUAL_OR_MORE": "at least|no less than|as little as",
    },
    "phase": {
        "START": "early|very early|early on|early in",
        "MID": "mid|middle",
        "END": "late|very late|late on|late in",
    },
    "margin": {"START": "opening|initial", "END": "closing|dying|waning|final|concluding"},
    "edge": {
        "START": "beginning|start|outset|dawn|first part|early part|early days|opening",
        "MID": "mid|middle|midst|height|mid-point",
        "END": "end|close|ending|latter part|later part|tail end|waning days",
    },
    # what a number is of, so that it is no year
    "currency": "$|€|£|¥|no.|number|page|pages|room|flight|chapter|section|article|route|highway|No"
    "|resolution|directive|regulation|version|model|code|bus|gate|platform|channel|windows|dial",
    "measure": "percent|%|dollars|cents|pounds|euros|people|men|women|children|soldiers|troops|miles|kilometers"
    "|kilometres|km|meters|metres|feet|acres|tons|tonnes|points|shares|votes|jobs|employees|workers"
    "|students|members|barrels|units|copies|words|pages|seats|rooms|homes|houses|cars|planes|ships"
    "|tanks|trillion|km2|mm|cm|kg|pixels|degrees|calories|passengers|refugees|migrants|police|troop"
    "|victims|prisoners|casualties|deaths|civilians|inhabitants|residents|sailors|officers|aircraft|guns|villages|families"
    "|yards|inches|hectares|vessels|protesters|demonstrators|patients|visitors|delegates|voters|fighters|rebels",
    "verse": "Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah"
    "|Esther|Job|Psalm|Psalms|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Jonah"
    "|Micah|Habakkuk|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians"
    "|Colossians|Thessalonians|Timothy|Titus|Hebrews|James|Peter|Jude|Revelation|Quran|Qur'an|Surah|Matt|Rom|Cor|Phil"
    "|Prov|Ps|Isa|Jer",
    # names and set phrases in which a word of time is none
    "name": "Daily Mail|Daily Telegraph|Daily Mirror|Daily Express|Daily News|Daily Star|Daily Record|Daily Beast"
    "|Daily Show|Weekly Standard|Sunday Times|Sunday Telegraph|Sunday Mirror|Sunday Express|Sunday Mail|Sunday Herald"
    "|Evening Standard|Evening News|Evening Post|Evening Star|Morning Star|Morning Post|Morning News|Morning Herald"
    "|Good Morning America|Weekend Australian|Saturday Night Live|Saturday Night Fever|Saturday Evening Post"
    "|Yom Kippur War|October War|Tet Offensive|Easter Rising|Easter Rebellion|Easter Egg|Easter Island"
    "|Christmas Island|Christmas Truce|Christmas tree|Christmas trees|Boxing Day Test"
    "|Friday Night Lights|Night Watch|Sheffield Wednesday|Man Friday|Ruby Tuesday|USA Today|Today show|Day Lewis"
    "|Russia Today|India Today|Psychology Today|Christianity Today|History Today|VOA Today"
    "|Bloody Sunday|Black Sunday|Black Monday|Black Tuesday|Black Wednesday|Black Thursday|Black September"
    "|Red October|Super Tuesday|Super Sunday|Wednesday Addams|as long ago as"
    "|Judgment Day|Operation Dawn|Red Dawn|Golden Dawn|New Dawn|White Christmas"
    "|week-to-week|month-to-month|quarter-to-quarter|year-to-year|as recently as"
    "|as many days|as many weeks|as many months|as many years|up to date|crew quarters"
    "|carried the day|carry the day|won the day|win the day|save the day"
    "|saved the day|seize the day|five o'clock shadow"
    "|day care|day job|day school|night school|night club|night vision|night shift|sunday best|sunday school"
    "|minutes of the meeting|minutes of its meeting|living quarters|sleeping quarters|close quarters"
    "|some quarters|all quarters|such quarters|certain quarters"
    "|every now and then|now and then|now and again|every once in a while|every so often"
    "|many quarters|other quarters|private quarters|officers' quarters"
    "|their quarters|his quarters|her quarters"
    "|to the day|back in the day|year to date|year-to-date|in the long run|high noon|60 Minutes|48 Hours|This Week With"
    "|Today programme|Today program",
    # talk, not report
    "colloquial": "i|im|my|me|mine|myself|u|ur|lol|haha|hahaha|hehe|omg|wtf|damn|gonna|wanna|gotta|gotcha|cuz|coz"
    "|pls|plz|thx|thanks|abt|ppl|btw|otw|dont|cant|didnt|wont|yay|ugh|meh|hey|guys|dude|mum|mom|dad|tdy|tmr|tmrw|nxt",
    # direction
    "past cue": "was|were|lasted|remained|stayed|continued|postponed|rescheduled|moved|delayed|deferred|adjourned"
    "|extended|suspended|prolonged|remanded|had|did|said|told|came|went|took|made|began|became|rose|fell|ran|won|lost|met|left|sent|held"
    "|broke|gave|got|grew|kept|knew|led|paid|saw|sold|spent|spoke|stood|wrote|bought|brought|built|caught|drew|drove"
    "|felt|found|fought|hit|put|read|shot|struck|thought|threw|has|have|been|arose|ate|awoke|bit|bled|blew|bore|chose|clung"
    "|crept|dealt|dug|fed|fled|flew|flung|forbade|forgot|froze|hid|hung|laid|leapt|learnt|lent|meant|overthrew"
    "|overtook|rang|rode|sang|sank|shook|slept|slid|sought|stole|stuck|swam|swept|swore|swung|taught|tore|undertook"
    "|withdrew|withheld|withstood|woke|wore|overran|overcame|understood|foresaw|drank|sprang|shrank|strove|wove|wept"
    "|lit|heard|underwent|upheld|misled|mistook|rebuilt|retook|rewrote|repaid|forgave|foretold|forsook|overheard|outdid"
    "|knelt|bent|burnt|bred|spun|sped|shone|slew|slung|spat|strode|strung|stung|stank|trod|undid|wrung|dwelt|befell"
    "|beheld|bade|outsold|oversaw|undertook|reran|resold|redrew|remade|foresaw|forwent|misspoke|outran|partook|relit"
    "|seen|known|taken|given|written|done|shown|thrown|driven|stolen|chosen|spoken|frozen|hidden|beaten|eaten|fallen"
    "|forgotten|risen|sworn|torn|worn|born|drawn|flown|grown|blown|withdrawn|overthrown|undergone|gone|begun|sung|sunk|won",
    "future cue": "will|would|shall|should|won't|'ll|going|expect|expects|expected|plan|plans|planned|planning"
    "|scheduled|supposed|due|upcoming|intends|hopes|slated|must|can|could|might|may|wants|aims|deadline|forecast"
    "|gonna|wanna|please|Join|RSVP|Tune|Come|begins|expires|resumes|convenes|matures|arrives|departs|reopens",
    "noun cue": "plan|plans|hopes|forecast|deadline",
    "onward cue": "postponed|rescheduled|moved|delayed|deferred|adjourned|extended|suspended|prolonged|remanded|soon"
    "|early",
    "onward link": "to|for|as|until|till",
    "measure link": "than|as",
    "no verb": "speed|indeed|greed|breed|exceed|succeed|proceed|sacred|naked|wicked|beloved|alleged|limited|hatred"
    "|kindred|unspecified|unexpected|unprecedented|unrelated|unlimited|unidentified|undisclosed|unfinished|unresolved|unwanted"
    "|unchanged|unarmed|unmarried|uninsured|uninvited|unnamed|unpaid|unused|untested|united",
    "lasting cue": "was|were|lasted|remained|stayed|continued|ran",
    "perfect cue": "had",
    "having cue": "has|have",
    "bound cue": "is|are|set",
    "being cue": "is|are",
    "identity link": "is|s",
    "infinite cue": "be",
    "infinitive": "to",
    "past link": "ended|since",
    "future link": "until|till",
    "ahead link": "ahead|starting|beginning|commencing|effective",
    "present cue": "meets|meet|goes|go|hosts|visits|travels|leaves|returns|plays|speaks|runs|airs|launches|premieres"
    "|takes|faces|elects|starts|start|opens|ends|end|closes|resume|convene|vote|votes|reports|comes|debates|hears|open|close"
    "|celebrates|marks|addresses|kicks|begin|arrive|depart|reopen|expire",
    "will cue": "will|would|shall|won't|'ll|might|plan|plans|planned|scheduled|expected|due",
}

SUFFIXES = {
    **dict.fromkeys(("st", "nd", "rd", "th"), "ordinal"),
    **dict.fromkeys(("am", "a.m", "a.m."), "am"),
    **dict.fromkeys(("pm", "p.m", "p.m."), "pm"),
    "s": "plural",
    "ish": "ish",
    "h": "unit hour",
    "m": "minutes behind hours",
    **{name: f"month {n}" for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)},
    **{word: f"unit {grain.name.lower()}" for grain, words in WORDS["unit"].items() for word in words.split("|")},
}

rules = Rules()


@rules("nothing = possessive decade | possessive phase decade", "a man in his 30s", "in her early 30s")
def _(*_: Any) -> str:
    return "an age"


@rules("number = ten - digit | ten digit", "twenty-five years")
def _(ten: int, digit: int) -> int:
    return ten + digit


@rules("number = number/a/decimal power", "two hundred years", "a thousand years", "4.5 billion years ago")
def _(count: float, power: int) -> int:
    return round(count * power)


@rules(
    "number = number/a power and number | number/a power and ten - digit | number/a power and ten digit"
    " | number/a power number | number/a power ten - digit",
    "one hundred and twenty days",
    "two hundred and twenty-five years",
)
def _(count: int, power: int, *rest: int) -> int | None:
    return count * power + sum(rest) if 0 < sum(rest) < power else None


@rules("duration = power unit", "the Hundred Years' War")
def _(count: int, grain: Grain) -> Duration:
    return Duration(grain, count)


@rules(
    "year/modern = teen/ten teen/ten | teen/ten ten - digit | teen/ten ten digit",
    "nineteen ninety-six",
    "nineteen eighteen",
)
def _(century: int, decade: int, digit: int = 0) -> Fields | None:
    year = 100 * century + decade + digit
    return Fields.of(year=year) if 1300 <= year < 2100 else None  # "twelve thirty" is a time of day


@rules(
    "number = number and a half-word | number and half-word | number fraction", "two and a half years", "2 1/2 years"
)
def _(count: float, half: Any, _half: Any = None) -> float:
    return count + (half if isinstance(half, float) else 0.5)


@rules("duration = a unit", "a week")
def _(one: int, grain: Grain) -> Duration | None:
    return Duration(grain, one) if grain is not Grain.QUARTER else None


@rules("duration = a unit or number", "a year or two")
def _(one: int, grain: Grain, two: float) -> Duration:
    return Duration(grain, one, "APPROX")


@rules("duration = half-word a unit | half-word [-] lone-unit/century", "half an hour", "half a century")
def _(*told: Any) -> Duration:
    return Duration(told[-1], 0.5)


@rules("duration = [a] lone-quarter of a unit | lone-quarter [-] century", "a quarter of an hour", "a quarter-century")
def _(*told: Any) -> Duration:
    return Duration(told[-1], 0.25)


@rules("duration = number unit of a unit", "three quarters of an hour")
def _(count: float, quarters: Grain, one: int, grain: Grain) -> Duration | None:
    return Duration(grain, count / 4) if quarters is Grain.QUARTER and count < 4 else None


@rules("duration = quantity minutes", "1h 30m")
def _(hours: tuple[float, Grain], minutes: int) -> Duration | None:
    return Duration(Grain.HOUR, hours[0] + minutes / 60) if hours[1] is Grain.HOUR else None


@rules("duration = duration and a half-word", "an hour and a half")
def _(duration: Duration, one: int, half: Grain) -> Duration | None:
    return Duration(duration.grain, (duration.count or 0) + 0.5) if duration.count else None


@rules("duration = a/number fortnight", "a fortnight")
def _(count: int) -> Duration:
    return Duration(Grain.WEEK, 2 * count)


@rules("day = the era-noun", "in the past", "in the near future")
def _(ref: Ref) -> Ref:
    return ref


@rules("clock = half-word past hour12/clock", "half past three", "half past 3pm")
def _(_half: Grain, _past: int, hour: Any) -> Fields | None:
    return minutes_from(30, hour)


@rules("clock = [a] lone-quarter past hour12/clock", "a quarter past three", "quarter past 3pm")
def _(*told: Any) -> Fields | None:
    return minutes_from(15, told[-1])


@rules("clock = [a] lone-quarter to hour12/clock", "a quarter to three", "quarter to midnight")
def _(*told: Any) -> Fields | None:
    return minutes_from(-15, told[-1])


@rules("said = hour12 ten/teen | hour12 - ten/teen | hour12 oh digit", "at seven thirty.", "nine oh five am")
def _(hour: int, minute: int) -> Fields | None:
    """Numbers that are a time only where something else says so."""
    return Fields.of(hour=hour, minute=minute) if minute < 60 else None


@rules("said = half-word hour12", "at half three.")
def _(_half: Grain, hour: int) -> Fields | None:
    """As the British say it."""
    return minutes_from(30, hour)


@rules("clock = said am/pm | hour12 number am/pm", "seven thirty p.m.", "nine twenty-five am")
def _(hour: Any, *told: int) -> Fields | None:
    *minute, half = told
    clock = Fields.of(hour=hour, minute=minute[0]) if minute else hour
    return Fields({**clock.known, "hour": clock.known["hour"] % 12 + half}) if clock.known["minute"] < 60 else None


@rules("span = at said", "They left at seven thirty.")
def _(clock: Fields) -> Spoken:
    return Spoken(clock)


@rules("clock = duration to hour12", "at five minutes to one")
def _(before: Duration, hour: int) -> Fields | None:
    minutes = before.count if before.grain is Grain.MINUTE and not before.mod and not before.more else None
    return minutes_from(-int(minutes), hour) if minutes and minutes < 60 else None


def minutes_from(minutes: int, hour: Any) -> Fields | None:
    """So many minutes after a full hour, of twelve or on a clock; negative ones before it."""
    if not isinstance(hour, Fields):
        before = hour if minutes >= 0 else hour - 1 or 12
        return Fields.of(hour=before, minute=minutes % 60)
    total = hour.known["hour"] * 60 + minutes
    return Fields({**hour.known, "hour": total // 60 % 24, "minute": total % 60}) if not hour.known["minute"] else None


@rules("clock = hour/hour12 oclock", "three o'clock")
def _(hour: int) -> Fields:
    return Fields.of(hour=hour, minute=0)


@rules("bare-unit = all lone-unit [long]", "all day long")
def _(grain: Grain) -> Duration:
    return Duration(grain, 1)


@rules(
    "time = all part [long] | [the] entire part | all part date/day",
    "all night",
    "the whole morning",
    "all night Friday",
)
def _(part: Fields, day: Any = None) -> Any:
    return at_time(day, part) if day else part


@rules("day = all weekend/season [long]", "all summer")
def _(fields: Fields) -> Fields:
    return fields


@rules(
    "time = [the] small-hours | [the] small-hours of date/day [part]",
    "in the early hours",
    "in the early hours of Thursday morning",
)
def _(morning: Fields, day: Any = None, _part: Any = None) -> Phase | None:
    time = at_time(day, morning) if day else morning
    return None if time is None else Phase(time, "START")


@rules(
    "stretch = number/count/several [more] working unit | [the] deictic number/count/several working unit",
    "within five working days",
    "the last three business days",
)
def _(*told: Any) -> Duration | None:
    """No calendar tells which days are worked, so nothing is counted from it."""
    *_lean, count, grain = told
    if not isinstance(count, str) and count > 999:
        return None  # the 2020 school year
    return Duration(grain, None if count == "X" else float(count))


@rules("span = for some-time", "They will stay for some time.")
def _(while_: Ref) -> Ref:
    return while_


@rules("about = some duration", "some three weeks")
def _(mod: str, duration: Duration) -> Approx:
    return Approx(duration, mod)


LANGUAGE = Language(
    "en",
    (WORDS, HOLIDAYS, NATIONAL_DAYS),
    rules,
    SUFFIXES,
    endings={"ed": "past cue"},
    weak=frozenset({"jan", "march", "mar", "may", "sun", "mon", "sat", "wed", "tues", "thur", "thu"}),
    locale=("month", "weekday"),
)
