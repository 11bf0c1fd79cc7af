"""The words that German tells times with, in every case that they are declined in.

`WORDS` maps kinds to their words: `{value: "word|several words|…"}`, or only words where the kind has no value. A
word with a capital letter matches in that case alone; the others match in any.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from timeline.expressions.shapes import FRACTIONS
from timeline.expressions.values import (
    LOCAL,
    Base,
    Containing,
    Duration,
    Fields,
    Inside,
    Lean,
    Meanwhile,
    Phase,
    Recurring,
    Ref,
    Shift,
    Stretch,
    Turn,
    recurring,
)
from timeline.grain import Grain

ENDINGS = ("e", "em", "en", "er", "es")
DIGITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
SMALL = [*DIGITS, *TEENS]
CARDINALS: dict[int, str] = {
    **dict(enumerate(SMALL, 1)),
    **{10 * n: ten for n, ten in enumerate(TENS, 2)},
    **{10 * n + m: f"{digit}und{ten}" for n, ten in enumerate(TENS, 2) for m, digit in enumerate(DIGITS, 1)},
}
MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
PARTS = {
    "MO": "morgen|vormittag|früh|morgens|vormittags",
    "MI": "mittag|mittags",
    "AF": "nachmittag|nachmittags",
    "EV": "abend|vorabend|abends",
    "NI": "nacht|nachts",
}


def declined(stems: str, endings: Iterable[str] = ENDINGS) -> str:
    """Every form of some adjectives: "letzt" is letzte, letztem, letzten, letzter, letztes."""
    return "|".join(stem + ending for stem in stems.split() for ending in endings)


def old_spelling(words: str) -> str:
    """With "ss" too, as the Swiss write it."""
    return f"{words}|{words.replace('ß', 'ss')}" if "ß" in words else words


def ordinals(number: int, cardinal: str) -> str:
    stem = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}.get(number)
    return old_spelling(declined(stem or cardinal + ("t" if number < 20 else "st")))


def adjectives(stems: str) -> str:
    """Their forms, and the one without an ending."""
    return declined(stems, ("", *ENDINGS))


def decade_words(ten: str) -> str:
    """The decade in a word or two: "Neunziger", "neunziger", "Neunzigerjahre"."""
    return old_spelling(f"{ten}er|{ten}ern|{ten}erjahre|{ten}erjahren")


def lengths(stem: str) -> dict[int, str]:
    """What lasts so long in one word: "dreitägig", "einwöchige"."""
    return {
        number: adjectives(f"{word}{stem}")
        for number, word in CARDINALS.items()
        if number <= (10 if stem == "jährig" else 30)
    } | {100: adjectives(f"hundert{stem}")}


def periodic(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


ADJECTIVES = {
    Grain.MINUTE: "minütig",
    Grain.HOUR: "stündig",
    Grain.DAY: "tägig",
    Grain.WEEK: "wöchig",
    Grain.MONTH: "monatig",
    Grain.YEAR: "jährig",
}
PLURALS = {
    Grain.SECOND: "sekunden",
    Grain.MINUTE: "minuten",
    Grain.HOUR: "stunden",
    Grain.PART: "nächte|nächten",
    Grain.DAY: "tage|tagen",
    Grain.WEEKEND: "wochenenden",
    Grain.WEEK: "wochen",
    Grain.MONTH: "monate|monaten",
    Grain.QUARTER: "quartale|quartalen",
    Grain.YEAR: "jahre|jahren",
    Grain.DECADE: "jahrzehnte|jahrzehnten|dekaden",
    Grain.CENTURY: "jahrhunderte|jahrhunderten",
    Grain.MILLENNIUM: "jahrtausende|jahrtausenden",
}
SINGULARS = {
    Grain.SECOND: "sekunde|sek.",
    Grain.MINUTE: "minute|min.|min",
    Grain.HOUR: "stunde|std.|std",
    Grain.DAY: "tag|tages|tags",
    Grain.WEEK: "woche|kalenderwoche",
    Grain.MONTH: "monat|monats|monates|kalendermonat",
    Grain.QUARTER: "quartal|quartals|vierteljahr|jahresviertel",
    Grain.HALF: "halbjahr|halbjahres|halbjahrs|jahreshälfte",
    Grain.YEAR: "jahr|jahres|jahrs|kalenderjahr|kalenderjahres|geschäftsjahr|geschäftsjahres|schuljahr|schuljahres",
    Grain.DECADE: "jahrzehnt|jahrzehnts|jahrzehntes|dekade",
    Grain.CENTURY: "jahrhundert|jahrhunderts|jahrhundertes|jh.|jhdt.|jhs.|jhd.",
    Grain.MILLENNIUM: "jahrtausend|jahrtausends|jahrtausendes",
}
MIDNIGHT = "mitternacht"
EDGES = {
    "START": ("beginn", "anfang", "auftakt"),
    "MID": ("mitte",),
    "END": ("ende", "schluss", "ausgang"),
}
WHOLES = {Grain.YEAR: "jahres", Grain.MONTH: "monats", Grain.WEEK: "wochen", Grain.QUARTER: "quartals"}
SEASONS = {"SP": "frühling frühjahr", "SU": "sommer", "FA": "herbst", "WI": "winter"}


WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "der|die|das|dem|den|des",
    "a": {1: "ein|eine|einem|einen|einer|eines"},
    "of": "des|der|von",
    "and": "und|sowie|&",
    "or": "oder|beziehungsweise|bzw.",
    "pronoun": "er|sie|es|wir|ich|ihr|man",
    "possessive": "|".join(declined(f"{owner}", ("", *ENDINGS)) for owner in ("sein", "ihr", "mein", "unser")),
    # prepositions; most have the article in them, or before a date an article that is not of the date
    "in": "in|im|ins",
    "on": "am|an|zu|zum|zur|auf|beim",
    "clock-at": "um|punkt",
    "for": "für",
    "within": "innerhalb|innerhalb von|binnen|innert",
    "over": "über|übers|gut",
    "during": "während",
    "since": "seit",
    "until": "bis|bis zum|bis zur|bis zu|bis in|bis ins|bis an|bis einschließlich|bis hin zum|bis gegen",
    "to": "bis|bis zum|auf den|auf|zum",
    "by": "spätestens|bis spätestens|spätestens am|bis spätestens am|spätestens bis|spätestens bis zum",
    "before": {-1: "vor|noch vor|kurz vor|unmittelbar vor"},
    "after": {1: "nach|kurz nach|unmittelbar nach"},
    "from": "ab|von|vom|beginnend am|beginnend mit",
    "between": "zwischen",
    # numbers
    "number": {
        **{number: old_spelling(word) for number, word in CARDINALS.items() if number > 3},
        1: "eins|ein|eine|einem|einen|einer|eines",
        2: "zwei|zweier|zwo|beide|beiden",
        3: "drei|dreier",
        1.5: "anderthalb|eineinhalb|einundeinhalb",
        **{n + 0.5: f"{word}einhalb" for n, word in CARDINALS.items() if 1 < n < 20},
        100: "hundert|einhundert",
        **{100 * n: f"{word}hundert" for n, word in enumerate(DIGITS, 1) if n > 1},
        1000: "tausend|eintausend",
    },
    "hour12": {**dict(enumerate(SMALL[:12], 1)), 1: "eins|ein"},
    "ten": {10 * n: ten for n, ten in enumerate(TENS, 2)},
    "several": {
        "X": "|".join(
            (
                *(
                    declined(stem, ("e", "en", "er"))
                    for stem in ("einig", "mehrer", "wenig", "etlich", "viel", "manch")
                ),
                "ein paar",
                "zahlreiche",
                "zahlreichen",
                "dutzende",
                "hunderte",
                "tausende",
            )
        )
    },
    "fraction": {part: char for char, part in FRACTIONS.items()},
    "half-word": {Grain.HALF: declined("halb") + "|halb|hälfte"},
    "ordinal": {n: ordinals(n, CARDINALS[n]) for n in range(1, 32)},
    "nth": {Fields.of(day=n): ordinals(n, CARDINALS[n]) for n in range(1, 32)},
    "roman": dict(enumerate("I II III IV".split(), 1)),
    "final": {-1: declined("allerletzt"), -2: declined("vorletzt")},
    "more": declined("weiter zusätzlich voll ganz lang aufeinanderfolgend")
    + "|weitere|weiteren|weiterer|weiteres|zusätzlich|aufeinander folgende|aufeinander folgenden|lang|volle|ganze",
    # calendar words; most months and weekdays come from the locale data
    "month": {
        **{
            Fields.of(month=n): f"{name}s|{name[:3]}."
            for n, name in enumerate(MONTHS, 1)
            if name not in ("Mai", "März", "Januar", "September")
        },
        Fields.of(month=1): "januars|jan.|jänner|jänners|jän.|jän",
        Fields.of(month=2): "februars|feb.|febr.|feber|febers",
        Fields.of(month=3): "märzes|märz|mrz.",
        Fields.of(month=5): "mais|maien",
        Fields.of(month=6): "junis",
        Fields.of(month=7): "julis",
        Fields.of(month=9): "septembers|sept.|sep.",
    },
    "given-name": "August|Jan",
    "weekday": {
        **{Fields.of(weekday=n): f"{day}e|{day}es" for n, day in enumerate(DAYS, 1)},
        Fields.of(weekday=6): "samstage|samstages|sonnabend|sonnabends",
    },
    "wday": {
        Fields.of(weekday=1): "Mo.|Mo",
        Fields.of(weekday=2): "Di.|Di",
        Fields.of(weekday=3): "Mi.|Mi",
        Fields.of(weekday=4): "Do.|Do",
        Fields.of(weekday=5): "Fr.|Fr",
        Fields.of(weekday=6): "Sa.|Sa",
        Fields.of(weekday=7): "So.",
    },
    "weekdays": {
        **{Fields.of(weekday=n): f"{day}s" for n, day in enumerate(DAYS, 1)},
        Fields.of(weekday=6): "samstags|sonnabends",
    },
    "weekday-part": {
        Fields.of(weekday=n, part=part): "|".join(
            f"{name}{word}" for name in ((day, "sonnabend") if n == 6 else (day,)) for word in words.split("|")
        )
        for n, day in enumerate(DAYS, 1)
        for part, words in PARTS.items()
    },
    "weekend": {Fields.of(weekend=True): "wochenende|wochenendes"},
    "season": {
        Fields.of(season=season): "|".join(f"{name}|{name}s|{name}monate|{name}monaten" for name in names.split())
        for season, names in SEASONS.items()
    },
    "part-of-season": {
        (mod, Fields.of(season=season)): "|".join(
            f"{prefix}{name}|{prefix}{name}s" for name in names.split() for prefix in prefixes
        )
        for season, names in SEASONS.items()
        for mod, prefixes in {"START": ("früh", "vor"), "MID": ("hoch", "mitt"), "END": ("spät", "nach")}.items()
    },
    "quarter-name": {Fields.of(quarter=n): f"Q{n}" for n in range(1, 5)},
    "decade": {
        **{Fields.of(decade=10 * n): decade_words(ten) for n, ten in enumerate(TENS, 2)},
        Fields.of(decade=1920): "goldenen zwanziger|goldene zwanziger|goldenen zwanzigerjahre",
        Fields.of(decade=2000): "nullerjahre|nullerjahren|zweitausender",
    },
    "decade-word": "jahre|jahren",
    "era": {
        "BCE": "v. chr.|v.chr.|v. u. z.|v. Chr|vor christus|vor christi geburt|vor unserer zeitrechnung|v.u.z.|Chr",
        "CE": "n. chr.|n.chr.|nach christus|nach christi geburt|unserer zeitrechnung|u.z.",
    },
    "year-word": "jahr|jahre|jahres|jahrs|kriegsjahr|kriegsjahres|geschäftsjahr|kalenderjahr|wahljahr|rekordjahr"
    "|krisenjahr|schicksalsjahr|haushaltsjahr|anno|anno domini|a. d.|geschäftsjahres|todesjahr|geburtsjahr"
    "|jubiläumsjahr",
    "week-word": "kalenderwoche|kw",
    "unit": {
        grain: f"{SINGULARS.get(grain, '')}|{PLURALS.get(grain, '')}".strip("|") for grain in {**SINGULARS, **PLURALS}
    },
    "units": PLURALS,
    "lone-unit": {Grain.DAY: "tag|tages"},
    "short-unit": {Grain.HOUR: "h"},
    "half-unit": {
        Duration(Grain.MINUTE, 30): "halbstunde",
        Duration(Grain.MINUTE, 15): "viertelstunde",
        Duration(Grain.MINUTE, 45): "dreiviertelstunde",
        Duration(Grain.MONTH, 9): "dreivierteljahr",
        Duration(Grain.YEAR, 25): "vierteljahrhundert",
    },
    "lasting": {Duration(grain, 1): adjectives(stem) for grain, stem in ADJECTIVES.items()},
    "long-lasting": {
        **{
            Duration(grain, number): forms
            for grain, stem in ADJECTIVES.items()
            for number, forms in lengths(stem).items()
        },
        Duration(Grain.DAY, None): adjectives("mehrtägig tagelang"),
        Duration(Grain.WEEK, None): adjectives("mehrwöchig wochenlang"),
        Duration(Grain.MONTH, None): adjectives("mehrmonatig monatelang"),
        Duration(Grain.YEAR, None): adjectives("mehrjährig jahrelang langjährig"),
        Duration(Grain.HOUR, None): adjectives("mehrstündig stundenlang"),
        Duration(Grain.MINUTE, None): adjectives("mehrminütig minutenlang"),
        Duration(Grain.DECADE, None): adjectives("jahrzehntelang jahrzehntelang"),
        Duration(Grain.CENTURY, None): adjectives("jahrhundertelang"),
        Duration(Grain.MONTH, 6): adjectives("halbjährig"),
        Duration(Grain.YEAR, 1.5): adjectives("eineinhalbjährig anderthalbjährig"),
        Duration(Grain.YEAR, 2.5): adjectives("zweieinhalbjährig"),
    },
    "aged-noun": "Jährige|Jähriger|Jährigen|Jährigem|Jähriges",
    "age-link": "unter|ab|im alter von|alter von|im alter ab",
    "old": "alt|alte|alten|alter|altes|jünger|jüngere|jüngeren|älter|ältere|älteren|zu jung",
    # relative to the anchor
    "relative": {
        Shift(Grain.DAY, -1): f"gestern|{declined('gestrig')}",
        Shift(Grain.DAY, 1): declined("morgig"),
        Shift(Grain.DAY, -2): "vorgestern",
        Shift(Grain.DAY, 2): "übermorgen",
        Shift(Grain.YEAR, 0): "heuer",
        Shift(Grain.YEAR, -1): "vorjahr|vorjahres|vorjahrs",
        Shift(Grain.MONTH, -1): "vormonat|vormonats",
        Shift(Grain.WEEK, -1): "vorwoche",
        Shift(Grain.DAY, -1, Base.MENTION): "vortag|vortages|vortags|vortage|tags zuvor|tags davor",
        Shift(Grain.YEAR, 1, Base.MENTION): "folgejahr|folgejahres|folgejahrs",
        Stretch(Duration(Grain.YEAR, None), 1, Base.MENTION): "folgejahre|folgejahren",
        Stretch(Duration(Grain.DAY, None), 1, Base.MENTION): "folgetage|folgetagen",
        Shift(Grain.MONTH, 1, Base.MENTION): "folgemonat|folgemonats",
        Shift(Grain.DAY, 1, Base.MENTION): "folgetag|folgetages|folgetags|tags darauf|anderntags|am anderen tag",
        Inside(Fields.of(part="EV"), Shift(Grain.DAY, -1, Base.MENTION)): "vorabend",
        Shift(Grain.DAY, 0, Base.MENTION): "am selben tag|am gleichen tag|am selben tage|am gleichen tage"
        "|am nämlichen tag|selbentags",
        Shift(Grain.MONTH, 0, Base.MENTION): "im selben monat|im gleichen monat",
        Shift(Grain.YEAR, 0, Base.MENTION): "im selben jahr|im gleichen jahr|im selben jahre|im gleichen jahre",
        Containing(Grain.YEAR, Fields.of(month=1, day=1)): "neue jahr|neuen jahr|neuen jahres|neues jahr|neuen jahrs",
        Turn(Shift(Grain.YEAR, 0)): "jahreswechsel|jahreswende",
        Turn(Shift(Grain.CENTURY, 0)): "jahrhundertwende",
        Turn(Shift(Grain.MILLENNIUM, 0)): "jahrtausendwende",
        Phase(Shift(Grain.WEEK, 0), "MID"): "wochenmitte",
        Meanwhile(): "dieser zeit|jener zeit",
        Ref("PRESENT_REF"): "jetzt|derzeit|zurzeit|momentan|gegenwärtig|im moment|im augenblick"
        "|heutzutage|augenblicklich|dieser tage|bis dato|zur stunde|" + adjectives("heutig derzeitig jetzig"),
        Ref("PAST_REF"): "damals|kürzlich|unlängst|neulich|vor kurzem|vor einiger zeit|vor langer zeit|einstmals|jüngst"
        "|seinerzeit|kurz zuvor|kurz davor|kurz vorher|früher|vor längerem|vor längerer zeit|ehedem|in jüngster zeit"
        "|in letzter zeit|in jüngerer zeit|wenige zeit zuvor|vor nicht allzu langer zeit",
        Ref("FUTURE_REF"): "bald|demnächst|künftig|in kürze|in bälde|wenig später|kurz darauf|kurz danach"
        "|kurze zeit später|kurze zeit darauf|in zukunft|der folgezeit|folgezeit|bald darauf|bald danach"
        "|in absehbarer zeit|kurz nachher|über kurz oder lang|zukünftig",
        Ref("PXX", "DURATION"): "eine zeit lang|eine zeitlang|einige zeit|lange zeit|seit langem|seit langer zeit"
        "|seit längerem|seit längerer zeit|seit geraumer zeit|längere zeit|kurze zeit",
    },
    "that-day": {Shift(Grain.DAY, n): declined(f"{word}ig") for n, word in enumerate(("gestr", "heut", "morg"), -1)},
    "morrow": {Shift(Grain.DAY, 0): "heute", Shift(Grain.DAY, 1): "morgen"},
    "deixis": "heute|gestern|morgen|vorgestern|übermorgen|heuer",
    "while": "zeitpunkt|zeitraum",
    "era-noun": {Ref("PAST_REF"): "vergangenheit", Ref("FUTURE_REF"): "zukunft"},
    "recent": {Ref("PAST_REF"): declined("jüngst jünger")},
    "deictic": {
        Lean.LAST: declined("vergangen letzt vorig verflossen zurückliegend abgelaufen"),
        Lean.NEXT: declined("kommend nächst bevorstehend"),
        Lean.THIS: declined("dies laufend heurig") + "|dies",
    },
    "approaching": declined("kommend"),
    "turned": {
        -1: declined("vorangegangen vorhergehend vorangehend vorherig vorausgegangen vorausgehend"),
        0: declined("jen selb gleich nämlich") + "|derselbe|dieselbe|dasselbe|demselben|denselben|desselben|derselben",
        1: declined("folgend darauffolgend nachfolgend anschließend drauffolgend") + "|darauf folgenden",
    },
    "beside": {-1: "zuvor|davor|vorher", 1: "darauf|danach|drauf|später|nachher"},
    "moved": {-1: "zuvor|davor|vorher|früher", 1: "später|danach|darauf|nachher"},
    "entire": declined("ganz gesamt"),
    # the day
    "part": {
        Fields.of(part="MO"): "Morgen|Morgens|vormittag|vormittags|morgenstunden|vormittagsstunden|Frühe|Vormittagen",
        Fields.of(part="MI"): "Mittag|Mittags|mittagszeit|mittagsstunden",
        Fields.of(part="AF"): "nachmittag|nachmittags|nachmittagsstunden",
        Fields.of(part="EV"): "abend|Abends|abendstunden",
        Fields.of(part="NI"): "nacht|nachtstunden",
        Fields.of(part="DW"): "morgengrauen|morgendämmerung|sonnenaufgang|tagesanbruch",
        Fields.of(part="DK"): "abenddämmerung|sonnenuntergang|einbruch der dunkelheit|einbruch der nacht",
    },
    "daily-part": {
        Fields.of(part="MO"): "morgens|vormittags|frühmorgens",
        Fields.of(part="MI"): "mittags",
        Fields.of(part="AF"): "nachmittags",
        Fields.of(part="EV"): "abends|spätabends",
        Fields.of(part="NI"): "nachts",
    },
    "small-hours": {Fields.of(part="SH"): "frühe morgenstunden|frühen morgenstunden"},
    "early": {Fields.of(part="MO"): "früh"},
    "clock": {Fields.of(hour=0, minute=0): MIDNIGHT},
    "midnight": {Fields.of(hour=24, minute=0): MIDNIGHT},
    "oclock": "uhr|h",
    "minutes-before-hour": {15: "viertel", 45: "dreiviertel", 30: "halb"},
    "past": {1: "nach", -1: "vor"},
    "zone-word": {"time": "zeit|ortszeit"},
    "zone": {
        Fields.of(zone=zone): words
        for zone, words in {
            LOCAL: "ortszeit|lokalzeit|örtlicher zeit",
            "Europe/Berlin": "mitteleuropäischer zeit|mitteleuropäischer sommerzeit|deutscher zeit|mez|mesz",
            "+00:00": "weltzeit|greenwich-zeit|koordinierter weltzeit",
            "Europe/Kyiv": "osteuropäischer zeit",
        }.items()
    },
    "city": {
        "Europe/Moscow": "moskauer|russischer",
        "Europe/Kyiv": "kiewer|ukrainischer",
        "America/New_York": "new yorker|washingtoner",
        "Europe/London": "londoner|britischer",
        "Europe/Paris": "pariser|französischer",
        "Europe/Berlin": "berliner",
        "Europe/Vienna": "wiener|österreichischer",
        "Europe/Zurich": "zürcher|schweizer",
        "Europe/Rome": "römischer|italienischer",
        "Asia/Shanghai": "pekinger|chinesischer",
        "Asia/Tokyo": "japanischer|tokioter",
        "Europe/Istanbul": "türkischer",
        "Asia/Jerusalem": "israelischer",
        "Asia/Tehran": "iranischer|teheraner",
        "Europe/Minsk": "minsker",
    },
    # sets
    "every": {
        "EVERY": declined("jed jedwed") + "|alle|jeweils alle|pro|je",
    },
    "every-other": {
        "EVERY OTHER": "|".join(
            f"{one} zweite{two}"
            for one, two in (("jeder", ""), ("jede", ""), ("jedes", ""), ("jeden", "n"), ("jedem", "n"), ("jeder", "n"))
        )
    },
    "periodic": {
        periodic(Grain.HOUR): adjectives("stündlich"),
        periodic(Grain.MINUTE, 30): adjectives("halbstündlich"),
        periodic(Grain.DAY): adjectives("täglich tagtäglich") + "|tag für tag|werktags|wochentags|an werktagen"
        "|an wochentagen|unter der woche",
        periodic(Grain.WEEK): adjectives("wöchentlich allwöchentlich") + "|woche für woche",
        periodic(Grain.WEEK, 2): adjectives("zweiwöchentlich vierzehntäglich"),
        periodic(Grain.MONTH): adjectives("monatlich allmonatlich") + "|monat für monat",
        periodic(Grain.MONTH, 2): adjectives("zweimonatlich"),
        periodic(Grain.QUARTER): adjectives("vierteljährlich quartalsweise"),
        periodic(Grain.MONTH, 6): adjectives("halbjährlich"),
        periodic(Grain.YEAR): adjectives("jährlich alljährlich") + "|jahr für jahr",
        periodic(Grain.YEAR, 2): adjectives("zweijährlich"),
        Recurring("XXXX-XX-XXTNI"): "allnächtlich|nacht für nacht|jede nacht",
    },
    "count-times": {
        "XX": "mehrmals|mehrfach|vielmals",
        **{f"{n}X": f"{word}mal" for n, word in CARDINALS.items() if n <= 12},
    },
    # shades
    "approx": {"APPROX": "etwa|rund|ungefähr|circa|ca.|zirka|schätzungsweise|in etwa|um die"},
    "toward": {"APPROX": "gegen"},
    "exact": "genau|exakt",
    "bound": {
        "LESS_THAN": "fast|beinahe|knapp|nahezu|weniger als|nicht ganz|annähernd|kaum|fast genau",
        "MORE_THAN": "mehr als|länger als",
        "EQUAL_OR_LESS": "höchstens|maximal|bis zu|nicht mehr als",
        "EQUAL_OR_MORE": "mindestens|wenigstens|zumindest|nicht weniger als",
    },
    "phase": {
        "START": declined("früh zeitig"),
        "MID": declined("mittler hoh") + "|mittleren",
        "END": declined("spät ausgehend"),
    },
    "edge": {
        "START": "anfang|anfangs|beginn|auftakt|anfänge|anfängen",
        "MID": "mitte|höhepunkt",
        "END": "ende|ausgang|schluss|ausklang",
    },
    "course": "laufe|lauf|verlauf|verlaufe",
    "unit-edge": {
        (mod, grain): "|".join(f"{whole}{name}|{whole}{name}s" for name in names)
        for mod, names in EDGES.items()
        for grain, whole in WHOLES.items()
    },
}

SUFFIXES = {
    **dict.fromkeys(("er", "ern"), "plural"),
    "h": "unit hour",
    "min": "unit minute",
}
