"""The words that Dutch tells times with, those of Belgium among them."""

from __future__ import annotations

from typing import Any

from timeline.expressions.shapes import FRACTIONS
from timeline.expressions.values import (
    LOCAL,
    Containing,
    Duration,
    Fields,
    Inside,
    Lean,
    Recurring,
    Ref,
    Shift,
    Today,
    Turn,
    recurring,
)
from timeline.grain import Grain

DIGITS = "een twee drie vier vijf zes zeven acht negen".split()
TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
SMALL = [*DIGITS, *TEENS]


def joined(digit: str, ten: str) -> str:
    """ "eenentwintig", but "tweeëntwintig": a diaeresis behind a vowel."""
    return f"{digit}{'ën' if digit.endswith('e') else 'en'}{ten}"


CARDINALS: dict[int, str] = {
    **dict(enumerate(SMALL, 1)),
    **{10 * n: ten for n, ten in enumerate(TENS, 2)},
    **{10 * n + m: joined(digit, ten) for n, ten in enumerate(TENS, 2) for m, digit in enumerate(DIGITS, 1)},
}
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
SHORT_MONTHS = "januari feb mrt apr mei jun jul aug sep|sept okt nov dec".split()  # "jan": below
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
PARTS = {
    "MO": "ochtend|morgen|voormiddag",
    "AF": "middag|namiddag",
    "EV": "avond",
    "NI": "nacht",
}
FROM_TODAY = {"van": 0, "heden": 0, "gister": -1, "gisteren": -1, "morgen": 1, "eergister": -2, "overmorgen": 2}


def ordinal(number: int) -> str:
    """ "eerste", "derde", "twaalfde", "twintigste"."""
    word = CARDINALS[number]
    irregular = {1: "eerste", 3: "derde", 8: "achtste"}
    return irregular.get(number) or word + ("de" if number < 20 else "ste")


def shortened(names: str) -> str:
    return "|".join(f"{name}.|{name}" for name in names.split("|"))


def every(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


def lengths(adjective: str) -> dict[int, str]:
    """What lasts so long in one word: "driedaags", "tweejarige"."""
    return {n: "|".join(f"{word}{form}" for form in adjective.split("|")) for n, word in CARDINALS.items() if n <= 30}


ADJECTIVES = {
    Grain.DAY: "daags|daagse",
    Grain.WEEK: "weeks|weekse",
    Grain.MONTH: "maands|maandse",
    Grain.YEAR: "jarig|jarige",
    Grain.HOUR: "urig|urige",
}
SINGULARS = {
    Grain.SECOND: "seconde|sec.",
    Grain.MINUTE: "minuut|min.",
    Grain.DAY: "dag",
    Grain.WEEK: "week",
    Grain.MONTH: "maand",
    Grain.QUARTER: "kwartaal|trimester",
    Grain.HALF: "halfjaar|semester",
    Grain.YEAR: "jaar|boekjaar|kalenderjaar|schooljaar",
    Grain.DECADE: "decennium",
    Grain.CENTURY: "eeuw",
    Grain.MILLENNIUM: "millennium",
}
PLURALS = {
    Grain.SECOND: "seconden",
    Grain.MINUTE: "minuten",
    Grain.HOUR: "uren",
    Grain.PART: "nachten",
    Grain.DAY: "dagen",
    Grain.WEEKEND: "weekends|weekeinden",
    Grain.WEEK: "weken",
    Grain.MONTH: "maanden",
    Grain.QUARTER: "kwartalen",
    Grain.YEAR: "jaren",
    Grain.DECADE: "decennia",
    Grain.CENTURY: "eeuwen",
    Grain.MILLENNIUM: "millennia",
}
MIDNIGHT = "middernacht"
CAPITALS = "|".join(name.title() for name in (*MONTHS, "jan", *DAYS))  # what only a name has a capital in

WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "de|het|'t",
    "a": {1: "een|'n"},
    "of": "van|der|des",
    "and": "en|alsmede|&",
    "or": "of",
    "pronoun": "hij|zij|ze|het|wij|we|ik|jij|je|u|jullie|men",
    "possessive": "zijn|haar|hun|mijn|ons|onze|jouw|uw",
    # prepositions
    "in": "in",
    "ahead": {1: "over"},
    "on": "op",
    "at": "met|bij|te",
    "clock-at": "om|klokslag|stipt om",
    "for": "voor|gedurende",
    "within": "binnen",
    "during": "tijdens|gedurende|in de loop van|in de loop der|doorheen|hangende",
    "since": "sinds|sedert|al sinds",
    "until": "tot|tot en met|t/m|tot aan|tot in|tot op|tot en met de|tot diep in",
    "to": "tot|tot en met|t/m|tot aan|naar|op",
    "by": "uiterlijk|ten laatste|tegen|uiterlijk op|ten laatste op|uiterlijk in",
    "before": {-1: "voor|vóór|voorafgaand aan|kort voor|vlak voor|net voor"},
    "after": {1: "na|kort na|vlak na|net na"},
    "from": "van|vanaf|met ingang van|te beginnen op|per",
    "between": "tussen",
    # numbers
    "number": {
        **{n: word for n, word in CARDINALS.items() if n > 1},
        1: "een|één|eén",
        100: "honderd",
        1000: "duizend",
        **{100 * n: f"{word}honderd" for n, word in enumerate(SMALL, 1) if 1 < n < 20 and n != 10},
        1.5: "anderhalf|anderhalve",
        **{n + 0.5: f"{word}{'ë' if word.endswith('e') else 'e'}nhalf" for n, word in enumerate(SMALL[1:12], 2)},
    },
    "hour12": {n: word for n, word in CARDINALS.items() if n <= 12} | {1: "een|één"},
    "ten": {10 * n: ten for n, ten in enumerate(TENS, 2)},
    "several": {
        "X": "enkele|enige|een paar|paar|verscheidene|verschillende|meerdere|vele|veel|weinig|een aantal|talloze"
        "|tientallen|honderden|duizenden|ettelijke|diverse"
    },
    "fraction": {part: char for char, part in FRACTIONS.items()},
    "half-word": {Grain.HALF: "half|halve|helft"},
    "half": {30: "half"},
    "quarter": {15: "kwart"},
    "quarter-hour": "kwartier",
    "ordinal": {n: ordinal(n) for n in CARDINALS if n <= 31},
    "nth": {Fields.of(day=n): ordinal(n) for n in CARDINALS if n <= 31},
    "final": {-1: "allerlaatste|laatste", -2: "voorlaatste|een-na-laatste"},
    "more": "hele|volle|lange|extra|bijkomende|opeenvolgende|achtereenvolgende|verdere",
    # calendar words
    "lmonth": {Fields.of(month=1): "jan.|jan"},  # with a day or year: it is a name, too
    "month": {
        Fields.of(month=n): name if name == short else f"{name}|{shortened(short)}"
        for n, (name, short) in enumerate(zip(MONTHS, SHORT_MONTHS, strict=True), 1)
    },
    "given-name": CAPITALS,
    "surname": CAPITALS,
    "weekday": {Fields.of(weekday=n): day for n, day in enumerate(DAYS, 1)},
    "wday": {
        Fields.of(weekday=n): f"{day[:2]}.|{day[:2].title()}.|{day[:2].title()}" if n < 7 else "zo.|Zo."
        for n, day in enumerate(DAYS, 1)
    },
    "short-day": {Fields.of(weekday=n): f"{day[:2]}|{day[:2].title()}" for n, day in enumerate(DAYS, 1)},
    "weekdays": {
        **{Fields.of(weekday=n): f"{day}en|{day}s|'s {day}s" for n, day in enumerate(DAYS, 1)},
        Fields.of(weekend=True): "weekends|weekeinden",
    },
    "weekday-part": {
        Fields.of(weekday=n, part=part): "|".join(f"{day}{word}" for word in words.split("|"))
        for n, day in enumerate(DAYS, 1)
        for part, words in PARTS.items()
    },
    "weekend": {Fields.of(weekend=True): "weekend|weekeinde"},
    "season": {
        Fields.of(season="SP"): "lente|voorjaar",
        Fields.of(season="SU"): "zomer|zomermaanden",
        Fields.of(season="FA"): "herfst|najaar",
        Fields.of(season="WI"): "winter|wintermaanden",
    },
    "part-of-season": {
        ("START", Fields.of(season="SU")): "voorzomer|vroege zomer",
        ("END", Fields.of(season="SU")): "nazomer",
        ("START", Fields.of(season="SP")): "vroege voorjaar|vroege lente",
    },
    "quarter-name": {Fields.of(quarter=n): f"Q{n}|K{n}" for n in range(1, 5)},
    "decade": {Fields.of(decade=10 * n): f"{ten}er jaren|jaren {ten}|{ten}erjaren" for n, ten in enumerate(TENS, 2)},
    "decade-word": "jaren",
    "era": {
        "BCE": "v.chr.|v. chr.|v.chr|voor christus|v.c.|voor onze jaartelling|v.o.t.",
        "CE": "n.chr.|n. chr.|n.chr|na christus|n.c.|na onze jaartelling",
    },
    "year-word": "jaar|oorlogsjaar|jaar onzes heren|anno",
    "week-word": "week|weeknummer",
    "unit": {
        grain: "|".join(filter(None, (SINGULARS.get(grain), PLURALS.get(grain)))) for grain in {**SINGULARS, **PLURALS}
    },
    "units": PLURALS,
    "those": "die|deze",
    "lone-unit": {Grain.DAY: "dag", Grain.WEEK: "week", Grain.MONTH: "maand", Grain.YEAR: "jaar"},
    "half-unit": {
        Duration(Grain.MINUTE, 30): "halfuur|half uur|halfuurtje",
        Duration(Grain.MONTH, 6): "half jaar|halfjaartje",
        Duration(Grain.YEAR, 50): "halve eeuw",
        Duration(Grain.YEAR, 25): "kwarteeuw",
        Duration(Grain.WEEK, 2): "veertiendaagse",
    },
    "lasting": {
        **{
            Duration(grain, n): words
            for grain, adjective in ADJECTIVES.items()
            for n, words in lengths(adjective).items()
            if grain is not Grain.YEAR or n <= 10
        },
        Duration(Grain.DAY, None): "dagenlang|dagenlange|meerdaags|meerdaagse",
        Duration(Grain.WEEK, None): "wekenlang|wekenlange",
        Duration(Grain.MONTH, None): "maandenlang|maandenlange",
        Duration(Grain.YEAR, None): "jarenlang|jarenlange|meerjarig|meerjarige",
        Duration(Grain.HOUR, None): "urenlang|urenlange",
    },
    "aged": "jarige",
    "old": "oud|oude",
    # relative to the anchor
    "relative": {
        Today(): "vandaag|heden",
        Shift(Grain.DAY, -1): "gisteren",
        Shift(Grain.DAY, 1): "morgen",
        Shift(Grain.DAY, -2): "eergisteren",
        Shift(Grain.DAY, 2): "overmorgen",
        Containing(Grain.YEAR, Fields.of(month=1, day=1)): "het nieuwe jaar",
        Turn(Shift(Grain.YEAR, 0)): "de jaarwisseling|jaarwisseling",
        Turn(Shift(Grain.CENTURY, 0)): "de eeuwwisseling|eeuwwisseling",
        Ref("PRESENT_REF"): "nu|thans|momenteel|tegenwoordig|op dit moment|op dit ogenblik|op het moment|vandaag de dag"
        "|heden ten dage|dezer dagen|tot nu toe|tot op heden|tot dusver|tot op de dag van vandaag|huidige",
        Ref("PAST_REF"): "onlangs|recent|recentelijk|kort geleden|lang geleden|destijds|vroeger|indertijd|laatst"
        "|enige tijd geleden|een tijd geleden|een tijdje geleden|niet lang geleden|in het verleden|de laatste tijd",
        Ref("FUTURE_REF"): "binnenkort|spoedig|weldra|straks|dadelijk|zo meteen|in de toekomst|in de nabije toekomst"
        "|op termijn|binnen afzienbare tijd|in de komende tijd",
        Ref("PXX", "DURATION"): "enige tijd|een tijdje|een tijd lang|geruime tijd|lange tijd|korte tijd",
    },
    "day-part": {
        Inside(Fields.of(part=part), Shift(Grain.DAY, n)): "|".join(
            f"{day}{word}" for day, m in FROM_TODAY.items() if m == n for word in words.split("|")
        )
        + ("|morgenvroeg" if (part, n) == ("MO", 1) else "")
        for n in sorted({*FROM_TODAY.values()})
        for part, words in PARTS.items()
    },
    "deixis": "vandaag|gisteren|morgen|eergisteren|overmorgen|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht"
    "|gisteravond|gisteren",
    "while": "tijd|periode",
    "deictic": {
        Lean.LAST: "vorig|vorige|afgelopen|verleden|voorbije|jongstleden|laatste",
        Lean.NEXT: "volgend|volgende|komend|komende|aanstaande|eerstkomende|eerstvolgende",
        Lean.THIS: "dit|deze|lopende|huidige|onderhavige",
    },
    "deictic-behind": {Lean.LAST: "jl.|j.l.|jongstleden|l.l.", Lean.NEXT: "a.s.|aanstaande"},
    "approaching": "komend|komende|aanstaande|eerstkomende",
    "turned": {
        -1: "voorgaande|voorafgaande|daaraan voorafgaande",
        0: "diezelfde|dezelfde|hetzelfde|datzelfde|die|dat",
        1: "daaropvolgende|daarop volgende|daarna volgende|opvolgende",
    },
    "beside": {-1: "ervoor|daarvoor|tevoren|ervóór|voordien", 1: "daarop|erna|daarna|nadien|erop"},
    "ago": {-1: "geleden|terug"},
    "moved": {-1: "eerder|tevoren|daarvoor|ervoor|voordien", 1: "later|nadien|daarna|erna"},
    "entire": "hele|gehele|ganse",
    # the day
    "part": {
        Fields.of(part="MO"): "ochtend|morgen|voormiddag|ochtenduren|ochtenden",
        Fields.of(part="AF"): "middag|namiddag|middaguren",
        Fields.of(part="EV"): "avond|vooravond|avonduren|avonden",
        Fields.of(part="NI"): "nacht|nachtelijke uren",
        Fields.of(part="DW"): "dageraad|zonsopgang|zonsopkomst|ochtendgloren|ochtendkrieken",
        Fields.of(part="DK"): "schemering|avondschemering|zonsondergang|het vallen van de avond",
    },
    "daily-part": {
        Fields.of(part="MO"): "'s ochtends|'s morgens|s ochtends|s morgens|'s voormiddags",
        Fields.of(part="AF"): "'s middags|s middags|'s namiddags",
        Fields.of(part="EV"): "'s avonds|s avonds",
        Fields.of(part="NI"): "'s nachts|s nachts",
    },
    "clock": {
        Fields.of(hour=0, minute=0): MIDNIGHT,
        Fields.of(hour=12, minute=0): "12 uur 's middags|twaalf uur 's middags",
    },
    "midnight": {Fields.of(hour=24, minute=0): MIDNIGHT},
    "oclock": "uur|u.|u|uurtje",
    "past": {1: "over", -1: "voor"},
    "zone-word": {"time": "tijd"},
    "city": {
        "Europe/Amsterdam": "nederlandse|amsterdamse",
        "Europe/Brussels": "belgische|brusselse",
        "Europe/Moscow": "moskouse|russische",
        "Europe/London": "britse|londense|engelse",
        "Europe/Paris": "franse|parijse",
        "Europe/Berlin": "duitse|berlijnse",
        "Europe/Kyiv": "oekraïense",
        "America/New_York": "new yorkse",
        "Asia/Tokyo": "japanse",
        "Asia/Shanghai": "chinese",
        "Asia/Jerusalem": "israëlische",
    },
    "zone": {
        Fields.of(zone=LOCAL): "plaatselijke tijd|lokale tijd",
        Fields.of(zone="+00:00"): "wereldtijd|greenwichtijd",
        Fields.of(zone="Europe/Amsterdam"): "midden-europese tijd|onze tijd",
    },
    # sets
    "every": {"EVERY": "elke|elk|iedere|ieder|per|alle|om de"},
    "every-other": {"EVERY OTHER": "om de andere|elke tweede|iedere tweede"},
    "most": {"MOST": "de meeste"},
    "periodic": {
        every(Grain.HOUR): "elk uur|ieder uur|per uur|uurlijks|uurlijkse",
        every(Grain.MINUTE, 30): "elk half uur|ieder half uur",
        every(Grain.DAY): "dagelijks|dagelijkse|dag in dag uit|doordeweeks|door de week",
        Recurring("P2D", "EVERY"): "om de dag|om de andere dag",
        every(Grain.WEEK): "wekelijks|wekelijkse|week na week",
        every(Grain.WEEK, 2): "tweewekelijks|tweewekelijkse|veertiendaags",
        every(Grain.MONTH): "maandelijks|maandelijkse",
        every(Grain.MONTH, 2): "tweemaandelijks|tweemaandelijkse",
        every(Grain.QUARTER): "driemaandelijks|driemaandelijkse|elk kwartaal",
        every(Grain.MONTH, 6): "halfjaarlijks|halfjaarlijkse",
        every(Grain.YEAR): "jaarlijks|jaarlijkse|jaar na jaar",
        every(Grain.YEAR, 2): "tweejaarlijks|tweejaarlijkse",
        Recurring("XXXX-XX-XXTNI"): "nacht na nacht",
    },
    "times": {
        "1X": "een keer|één keer|eenmaal|één maal|eens",
        "2X": "twee keer|tweemaal|twee maal",
        "3X": "drie keer|driemaal|drie maal",
        "XX": "meermaals|meerdere keren|verschillende keren",
    },
    "times-word": "keer|maal",
    # shades
    "around": {"APPROX": "rond|omstreeks|rondom"},
    "approx": {"APPROX": "ongeveer|circa|ca.|zowat|zo'n|plusminus|grofweg|naar schatting|om en nabij"},
    "bound": {
        "LESS_THAN": "bijna|minder dan|nog geen|net geen|haast|krap|amper",
        "MORE_THAN": "meer dan|ruim|langer dan|dik|goed",
        "EQUAL_OR_LESS": "hoogstens|maximaal|ten hoogste|hooguit|niet meer dan",
        "EQUAL_OR_MORE": "minstens|minimaal|ten minste|tenminste|op zijn minst|zeker",
    },
    "phase": {"START": "vroeg|vroege", "END": "laat|late"},
    "edge": {
        "START": "begin|aanvang|start",
        "MID": "midden|medio|halverwege",
        "END": "eind|einde|slot",
    },
}

SUFFIXES = {
    **dict.fromkeys(("e", "de", "ste"), "ordinal"),
    "u": "o'clock of 24",
    "uur": "o'clock",
    "min": "unit minute",
}
