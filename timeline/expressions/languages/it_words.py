"""The words that Italian tells times with.

A preposition and its article are one word ("nel", "dell'"), and only the preposition of it counts: the article is no
part of the expression. What has an accent at its end is also written with an apostrophe there: "venerdi'".
"""

from __future__ import annotations

from typing import Any

from timeline.expressions.shapes import FRACTIONS
from timeline.expressions.values import (
    LOCAL,
    Duration,
    Fields,
    Inside,
    Lean,
    Recurring,
    Ref,
    Shift,
    recurring,
)
from timeline.grain import Grain

ACCENTS = dict(zip("àèéìòù", "aeeiou", strict=True))
SMALL = (
    "uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici"
    "|diciassette|diciotto|diciannove"
).split("|")
TENS = "venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta".split("|")
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()
ORDINALS = "primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo".split("|")
MONTHS = ("gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre").split("|")
WEEKDAYS = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica".split("|")
UNIT = {
    Grain.SECOND: "secondi",
    Grain.MINUTE: "minuto|min|minuti",
    Grain.HOUR: "ora|ore",
    Grain.DAY: "giorno|giornata|giornate|giorni",
    Grain.WEEK: "settimana|settimane",
    Grain.MONTH: "mese|mesi",
    Grain.QUARTER: "trimestre|trimestri",
    Grain.HALF: "semestre|semestri",
    Grain.YEAR: "anno|anni",
    Grain.DECADE: "decennio|decenni",
    Grain.CENTURY: "secolo|secoli",
    Grain.MILLENNIUM: "millennio|millenni",
}
# Centuries by their hundreds: "l'Ottocento".
HUNDREDS = "duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento".split("|")
NIGHT = Fields.of(part="NI")
# Cities whose clocks are told by their names: "ora di Mosca".
CITIES = {
    "Europe/Rome": ("Roma",),
    "Europe/London": ("Londra",),
    "Europe/Paris": ("Parigi",),
    "Europe/Berlin": ("Berlino",),
    "Europe/Brussels": ("Bruxelles",),
    "Europe/Madrid": ("Madrid",),
    "Europe/Moscow": ("Mosca",),
    "Europe/Warsaw": ("Varsavia",),
    "Europe/Zurich": ("Zurigo", "Ginevra", "Berna"),
    "Europe/Athens": ("Atene",),
    "Europe/Lisbon": ("Lisbona",),
    "Europe/Kyiv": ("Kiev",),
    "Europe/Istanbul": ("Istanbul", "Ankara"),
    "America/New_York": ("New York", "Washington"),
    "Asia/Jerusalem": ("Gerusalemme", "Tel Aviv"),
    "Asia/Shanghai": ("Pechino",),
    "Asia/Tokyo": ("Tokyo", "Tokio"),
    "Asia/Kolkata": ("Nuova Delhi",),
    "Africa/Cairo": ("Il Cairo",),
}
CONTRACTED = {
    "in": "nel|nello|nell'|nella|nei|negli|nelle",
    "of": "del|dello|dell'|della|dei|degli|delle",
    "from": "dal|dallo|dall'|dalla|dai|dagli|dalle",
    "to": "al|allo|all'|alla|ai|agli|alle",
    "on": "sul|sullo|sull'|sulla|sui|sugli|sulle",
}


def typed(words: str) -> str:
    """Words, and those with an accent at their end also with an apostrophe there, as many keyboards have it."""
    return "|".join(
        spelling
        for word in words.split("|")
        for spelling in ((word, f"{word[:-1]}{ACCENTS[word[-1]]}'") if word[-1] in ACCENTS else (word,))
    )


def plain(words: str) -> str:
    """The same without any mark as well, where this is no other word: "venerdi"."""
    bare = (word[:-1] + ACCENTS[word[-1]] for word in words.split("|") if word[-1] in ACCENTS)
    return "|".join((typed(words), *bare))


def forms(words: str) -> str:
    """An adjective or ordinal of each gender and number: "scorso", "scorsa", "scorsi", "scorse"."""
    return "|".join(word[:-1] + ending for word in words.split("|") for ending in "oaie")


def behind(*prepositions: str, more: str) -> str:
    """A word with each form of the preposition behind it: "prima di", "prima del", "prima dell'"."""
    return "|".join(f"{more} {word}" for one in prepositions for word in f"{SIMPLE[one]}|{CONTRACTED[one]}".split("|"))


SIMPLE = {"in": "in", "of": "di|d'", "from": "da", "to": "a|ad", "on": "su"}


def numbers() -> dict[int, str]:
    """The numbers up to 999 that are one word, and the round thousands; elided ones: "vent'anni", "trentun anni"."""
    units = SMALL[:9]
    told: dict[int, str] = dict(enumerate(SMALL, 1))
    for ten, word in enumerate(TENS, 2):
        told[10 * ten] = f"{word}|{word[:-1]}'"
        for unit, digit in enumerate(units, 1):
            stem = word[:-1] if unit in (1, 8) else word
            own = f"{stem}{digit}"
            told[10 * ten + unit] = {1: f"{own}|{own[:-1]}", 3: f"{own}|{own[:-1]}é"}.get(unit, own)
    told |= {n: f"{word}|{word[:-1]}'" for n, word in told.items() if n % 10 in (4, 8) and n > 20}
    told |= {100: "cento|cent'"} | {100 * n: word for n, word in enumerate(HUNDREDS, 2)}
    hundreds = [(100, "cento"), *((100 * n, word) for n, word in enumerate(HUNDREDS, 2))]
    tens = [n for n in told if n < 100]
    told |= {
        hundred + n: "|".join(f"{word}{small}" for small in told[n].split("|") if not small.endswith("'"))
        for hundred, word in hundreds
        for n in tens
    }
    told |= {1000: "mille"} | {1000 * n: f"{told[n].split('|')[0]}mila" for n in (*range(2, 21), *range(30, 101, 10))}
    told[1] = "un|un'|uno|una"
    told[2] = "due|un paio di|un paio d'|un paio"
    told[12] = "dodici|una dozzina di|una dozzina d'"
    return told


def ordinals() -> dict[int, str]:
    """Up to the hundredth: "primo", "undicesimo", "ventesimo", "ventitreesimo"."""
    told = dict(enumerate(ORDINALS, 1))
    for n, words in numbers().items():
        if 10 < n <= 100:
            word = words.split("|")[0]
            told[n] = f"{word}esimo" if word.endswith("tre") else f"{word[:-1]}esimo"
    return {n: forms(word) for n, word in told.items()}


def periodic(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


NUMBERS = numbers()
HOURS = {n: words.split("|")[0] for n, words in NUMBERS.items() if 1 < n <= 24}
EVENING, MORNING, AFTERNOON = (Fields.of(part=name) for name in ("EV", "MO", "AF"))
WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "il|lo|la|l'|i|gli|le",
    "of": f"di|d'|{CONTRACTED['of']}",
    "and": "e|ed",
    "or": "o|oppure",
    "possessive": "suo|sua|suoi|sue|loro|mio|mia|miei|mie|nostro|nostra|nostri|nostre|tuo|tua|vostro|vostra",
    "pronoun": "lui|lei|loro|egli|ella|essi|io|tu|noi|voi|si",
    # prepositions
    "in": f"in|a|ad|{CONTRACTED['in']}",
    "on": f"su|{CONTRACTED['on']}",
    "at": "alle|per le",
    "at-hours": "alle|per le",
    "for": "per",
    "within": "nel giro di|nel giro d'|nello spazio di|nell'arco di|nell'arco d'|in meno di|nel termine di",
    "during": behind("of", more="nel corso")
    + "|"
    + behind("of", more="nell'arco")
    + "|durante|lungo|"
    + behind("of", more="in occasione"),
    "since": f"{behind('from', more='fin')}|{behind('from', more='sin')}",
    "from": f"da|{CONTRACTED['from']}|{behind('from', more='a partire')}|{behind('from', more='a decorrere')}"
    f"|{behind('from', more='a cominciare')}|{behind('from', more='con decorrenza')}|con effetto dal",
    "until": f"{behind('to', more='fino')}|{behind('to', more='sino')}|{behind('to', more='fin')}|fino in|fino",
    "by": "entro|entro e non oltre|non oltre|al più tardi",
    "to": f"a|ad|{CONTRACTED['to']}",
    "before": {-1: f"{behind('of', more='prima')}|prima che|{behind('to', more='anteriormente')}|ante"},
    "after": {1: f"dopo|{behind('to', more='successivamente')}|{behind('of', more='dopo')}"},
    "between": "tra|fra",
    "ahead": {1: "tra|fra|di qui a|di qui ad|da qui a|da qui ad"},
    "ago": {-1: "fa|or sono|addietro|orsono"},
    "moved": {-1: "prima", 1: "dopo|più tardi|piu' tardi|appresso"},
    "beside": {-1: "prima", 1: "dopo"},
    # a preposition with the article of one thing, behind which two figures are a year: "nel 93"
    "in-the": "nel|nell'|nella|del|dell'|della",
    "from-the": "dal|dall'",
    # and with that of the hours
    "hour-the": "le",
    "from-hours": "dalle|a partire dalle|fin dalle|sin dalle",
    "of-hours": "delle",
    "until-hours": "fino alle|sino alle|fin alle",
    "before-hours": "prima delle",
    # numbers
    "number": NUMBERS,
    "a": {1: "un|un'|uno|una"},
    "hour12": HOURS,
    "several": {
        "X": "alcuni|alcune|qualche|diversi|diverse|parecchi|parecchie|molti|molte|pochi|poche|vari|varie|numerosi"
        "|numerose|tanti|tante|svariati|svariate|non pochi|non poche|pochissimi|pochissime|moltissimi|moltissime"
        "|un po' di|qualche decina di|decine di|centinaia di|migliaia di|milioni di|un certo numero di"
    },
    "dozen": {
        10: "decina",
        12: "dozzina",
        15: "quindicina",
        20: "ventina",
        30: "trentina",
        40: "quarantina",
        50: "cinquantina",
        60: "sessantina",
        70: "settantina",
        80: "ottantina",
        90: "novantina",
        100: "centinaio",
        1000: "migliaio",
    },
    "power": {1_000_000: "milione di|milioni di", 1_000_000_000: "miliardo di|miliardi di"},
    "half": "mezzo|mezza|mezz'",
    "quarter": "quarto|quarti",
    "half-word": {Grain.HALF: typed("metà")},
    "fraction": {part: char for char, part in FRACTIONS.items()},
    "ordinal": ordinals(),
    "final": {-1: "ultimo|ultima", -2: "penultimo|penultima"},
    "nth": {Fields.of(day=1): "primo"},
    "day-case": {Fields.of(day=1): "primo"},
    "roman": dict(enumerate(ROMAN, 1)),
    "degree": "°|º|*|^",
    "day-word": "giorno|giorni",
    "ranked": "anniversario|compleanno|posto|parallelo|meridiano|congresso|reggimento|battaglione|capitolo|minuto|piano"
    "|giro|canto|distretto|municipio",
    # calendar words
    "month": {Fields.of(month=n): f"{name}|{name[:3]}." + {9: "|sett."}.get(n, "") for n, name in enumerate(MONTHS, 1)},
    "lmonth": {Fields.of(month=n): name[:3] for n, name in enumerate(MONTHS, 1) if n != 9},
    "weekday": {Fields.of(weekday=n): plain(name) for n, name in enumerate(WEEKDAYS, 1)},
    "weekdays": {Fields.of(weekday=6): "sabati", Fields.of(weekday=7): "domeniche"},
    "weekend": {Fields.of(weekend=True): "fine settimana|fine-settimana|finesettimana|weekend|week-end|week end"},
    "season": {
        Fields.of(season="SP"): "primavera",
        Fields.of(season="SU"): "estate",
        Fields.of(season="FA"): "autunno",
        Fields.of(season="WI"): "inverno",
    },
    "seasons": {
        Fields.of(season="SP"): "primavere",
        Fields.of(season="SU"): "estati",
        Fields.of(season="FA"): "autunni",
        Fields.of(season="WI"): "inverni",
    },
    "quarter-name": {Fields.of(quarter=n): f"q{n}|t{n}" for n in range(1, 5)},
    "era": {
        "BCE": "a.C.|a. C.|a.C|a.e.v.|avanti Cristo|prima di Cristo|av. C.",
        "CE": "d.C.|d. C.|d.C|e.v.|dopo Cristo",
    },
    "hundreds-name": {Fields.of(century=1000 + 100 * n): f"{word.title()}" for n, word in enumerate(HUNDREDS, 2)},
    "year-word": "anno",
    "decade-word": "anni",
    "tens": {10 * n: word for n, word in enumerate(TENS, 2)},
    "decade-name": {Fields.of(decade=1920): "ruggenti anni Venti|anni ruggenti"},
    "unit": UNIT,
    "units": {grain: words.split("|")[-1] for grain, words in UNIT.items()},
    "lone-unit": {grain: words.split("|")[0] for grain, words in UNIT.items() if grain >= Grain.HOUR},
    "cent": {Grain.CENTURY: "sec.|sec"},
    "now-or-hour": "ora",
    "distant": "lontano|ormai lontano|remoto",
    "lasting": {
        Duration(Grain.YEAR, 2): "biennio|bienni",
        Duration(Grain.YEAR, 3): "triennio|trienni",
        Duration(Grain.YEAR, 4): "quadriennio|quadrienni",
        Duration(Grain.YEAR, 5): "quinquennio|quinquenni|lustro|lustri",
        Duration(Grain.YEAR, 20): "ventennio|ventenni",
        Duration(Grain.YEAR, 30): "trentennio",
        Duration(Grain.YEAR, 50): "cinquantennio",
        Duration(Grain.MONTH, 2): "bimestre|bimestri",
        Duration(Grain.MONTH, 4): "quadrimestre|quadrimestri",
    },
    # relative to the anchor
    "relative": {
        Shift(
            Grain.DAY, 0
        ): "oggi|oggi stesso|la giornata di oggi|giornata di oggi|la giornata odierna|giornata odierna|in giornata",
        Shift(Grain.DAY, -1): "ieri|la giornata di ieri|giornata di ieri",
        Shift(Grain.DAY, 1): "domani|la giornata di domani|giornata di domani",
        Shift(Grain.DAY, -2): "l'altro ieri|altro ieri|l'altroieri|altroieri|ieri l'altro|avantieri|l'altro giorno",
        Shift(Grain.DAY, 2): "dopodomani|dopo domani|posdomani|domani l'altro",
        Inside(EVENING, Shift(Grain.DAY, -1)): "iersera|ierisera",
        Inside(EVENING, Shift(Grain.DAY, -2)): "l'altra sera",
        Inside(NIGHT, Shift(Grain.DAY, -2)): "l'altra notte",
        Inside(MORNING, Shift(Grain.DAY, 1)): "domattina|domani mattina",
        Ref(
            "PRESENT_REF"
        ): "ora|adesso|attualmente|al momento|per il momento|a questo punto|per ora|per adesso|finora|sinora|oggigiorno"
        "|al giorno d'oggi|oggi come oggi|al momento attuale|in questo momento|in questi momenti|in questo istante"
        "|il presente|fin qui|sin qui|ai giorni nostri|ai nostri giorni|di questi tempi|a tutt'oggi"
        "|fino ad ora|fino a ora|sino ad ora|ad oggi|a oggi",
        Ref("PAST_REF"): "recentemente|di recente|ultimamente|poco fa|tempo fa|qualche tempo fa|molto tempo fa"
        "|poco tempo fa|un tempo|in passato|a quel tempo|a quei tempi|all'epoca|a quell'epoca"
        "|in quel momento|in quel tempo|in precedenza|anni addietro|a suo tempo|un attimo fa"
        "|di recentissimo|nei tempi passati|anticamente",
        Ref("FUTURE_REF"): "prossimamente|a breve|tra poco|fra poco|tra breve|fra breve|ben presto|in futuro"
        "|in avvenire|un domani|d'ora in poi|d'ora in avanti|d'ora innanzi|tra non molto|fra non molto|quanto prima"
        "|un prossimo futuro|in un prossimo futuro"
        "|nel lungo periodo|nel breve periodo|nel medio periodo",
    },
    "then": {Ref("PAST_REF"): "allora"},
    "era-noun": {
        Ref("PAST_REF"): "passato|recente passato|passato recente|lontano passato",
        Ref("FUTURE_REF"): "futuro|prossimo futuro|futuro prossimo|immediato futuro|avvenire",
    },
    "some-time": {
        Ref("PXX", "DURATION"): "molto tempo|qualche tempo|poco tempo|parecchio tempo|lungo tempo|un certo tempo"
        "|tanto tempo|troppo tempo|breve tempo|un po' di tempo"
    },
    "deixis": "oggi|ieri|domani|stasera|stamattina|stamane|stamani|stanotte|scorso|scorsa|prossimo|prossima|fa",
    "deictic": {
        Lean.LAST: "scorso|scorsa|scorsi|scorse|ultimi|ultime|ultimissimi|ultimissime",
        Lean.NEXT: "prossimo|prossima|prossimi|prossime|venturo|ventura|imminente",
        Lean.THIS: "questo|questa|questi|queste|quest'|corrente|presente",
    },
    "deictic-behind": {
        Lean.LAST: "scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|trascorso|trascorsa|trascorsi"
        "|trascorse|ultimo|ultima|ultimi|ultime|u.s.|us",
        Lean.NEXT: "prossimo|prossima|prossimi|prossime|venturo|ventura|entrante|a venire|che viene|che verrà"
        "|prossimo venturo|p.v.|pv",
        Lean.THIS: "in corso|corrente|c.m.|c.a.",
    },
    "approaching": "prossimo|prossima|prossimi|prossime|venturo|ventura|entrante|viene|venire|verrà",
    "turned": {
        -1: "precedente|precedenti",
        0: "quel|quello|quella|quell'|quei|quegli|quelle|stesso|stessa|stessi|stesse|medesimo|medesima|quello stesso"
        "|quella stessa|quel medesimo|corrispondente|analogo",
        1: "successivo|successiva|successivi|successive|seguente|seguenti",
    },
    "turned-behind": {
        -1: "precedente|precedenti|avanti|antecedente|addietro",
        0: "stesso|stessa|medesimo|medesima",
        1: "successivo|successiva|successivi|successive|seguente|seguenti|appresso",
    },
    "comparable": "stesso|medesimo|corrispondente|analogo",
    "period": "periodo",
    "while": "periodo|frangente",
    "next-day": {Shift(Grain.DAY, 1): "indomani"},
    "eve": "vigilia",
    "rest": f"{behind('of', more='resto')}|{behind('of', more='restante parte')}",
    "more": "interi|intere|lunghi|lunghe|buoni|buone|altri|altre|ulteriori|lungo|lunga|intero|intera|altro|altra",
    "more-behind": "consecutivi|consecutive|interi|intere|lavorativi|lavorative|di fila|intero|intera",
    "all": "tutto|tutta",
    "so-far": "a questa parte",
    # the day
    "part": {
        MORNING: "mattina|mattino|mattinata",
        AFTERNOON: "pomeriggio",
        EVENING: "sera|serata",
        NIGHT: "notte|nottata",
        Fields.of(part="DW"): "alba",
        Fields.of(part="DK"): "tramonto|crepuscolo|imbrunire",
    },
    "parts": {MORNING: "mattine", AFTERNOON: "pomeriggi", EVENING: "sere", NIGHT: "notti"},
    "part-alone": {MORNING: "stamattina|stamane|stamani", EVENING: "stasera", NIGHT: "stanotte"},
    "clock": {
        Fields.of(hour=12, minute=0): "mezzogiorno|mezzodì",
        Fields.of(hour=0, minute=0): "mezzanotte",
        Fields.of(hour=12, minute=30): "mezzogiorno e mezzo|mezzogiorno e mezza|mezzogiorno e trenta",
        Fields.of(hour=0, minute=30): "mezzanotte e mezzo|mezzanotte e mezza",
    },
    "midnight": {Fields.of(hour=24, minute=0): "mezzanotte"},
    "one-o-clock": {1: "una"},
    "hour-word": "ore|h|h.",
    "on-the-dot": "in punto|precise|esatte|spaccate",
    "less": "meno",
    "am": {0: "a.m.|am|a.m"},
    "pm": {12: "p.m.|pm|p.m"},
    "local-word": {Fields.of(zone=LOCAL): "locali|locale"},
    "zone": {
        Fields.of(zone=LOCAL): "ora locale|ore locali|orario locale|ora del posto|ora del luogo",
        **{
            Fields.of(zone=zone): "|".join((words, *(f"ora di {city}|ore di {city}" for city in CITIES.get(zone, ()))))
            for zone, words in {
                "+00:00": "ora di Greenwich|tempo universale|tempo medio di Greenwich|ora gmt",
                "Europe/Rome": "ora italiana|ore italiane|italiane|in Italia",
                "Europe/London": "ora inglese|ora britannica|ore inglesi",
                "Europe/Paris": "ora francese|ora dell'Europa centrale",
                "Europe/Berlin": "ora tedesca",
                "Europe/Madrid": "ora spagnola",
                "Europe/Moscow": "ora moscovita|ora russa",
                "Europe/Kyiv": "ora ucraina",
                "Europe/Athens": "ora greca",
                "Europe/Istanbul": "ora turca",
                "Asia/Jerusalem": "ora israeliana",
                "Asia/Tokyo": "ora giapponese",
                "Asia/Shanghai": "ora cinese",
                "America/New_York": "ora della costa orientale|ora della costa est",
                "America/Los_Angeles": "ora del Pacifico|ora della costa occidentale|ora della costa ovest",
                "Europe/Brussels": "ora belga",
                "Europe/Warsaw": "ora polacca",
                "Europe/Zurich": "ora svizzera",
                "Europe/Lisbon": "ora portoghese",
                "Africa/Cairo": "ora egiziana",
                "Asia/Kolkata": "ora indiana",
            }.items()
        },
    },
    # sets
    "every": {"EVERY": "ogni", "EACH": "ciascun|ciascuna"},
    "all-the": {
        "EVERY": "tutti i|tutti gli|tutte le|quasi tutti i|quasi tutti gli|quasi tutte le",
    },
    "alternate": "alterni|alterne",
    "times": {
        "1X": "una volta",
        "2X": "due volte",
        "3X": "tre volte",
        "4X": "quattro volte",
        "XX": "più volte|diverse volte|molte volte|parecchie volte|piu' volte",
    },
    "times-word": "volte",
    "per": "al|all'|alla|a|per",
    "periodic": {
        periodic(Grain.DAY): "quotidianamente|giornalmente|giornaliero|giornaliera|giornalieri|giornaliere"
        "|quotidiana|quotidiane|giorno per giorno|giorno dopo giorno|di giorno in giorno",
        periodic(Grain.WEEK): "settimanalmente|settimanale|settimanali",
        periodic(Grain.WEEK, 2): "quindicinale|quindicinali",
        periodic(Grain.MONTH): "mensilmente|mensile|mensili",
        periodic(Grain.MONTH, 2): "bimestralmente|bimestrale|bimestrali|bimensile",
        periodic(Grain.QUARTER): "trimestralmente|trimestrale|trimestrali",
        periodic(Grain.MONTH, 4): "quadrimestrale|quadrimestrali",
        periodic(Grain.MONTH, 6): "semestralmente|semestrale|semestrali",
        periodic(Grain.YEAR): "annualmente|annuale|annuali|annuo|annua|annui|annue|annualizzato|annualizzata"
        "|di anno in anno|anno dopo anno",
        periodic(Grain.YEAR, 2): "biennale|biennali",
        periodic(Grain.YEAR, 4): "quadriennale|quadriennali",
    },
    # shades
    "approx": {
        "APPROX": f"circa|verso|all'incirca|pressappoco|grosso modo|più o meno|piu' o meno|intorno|attorno"
        f"|{behind('to', more='intorno')}|{behind('to', more='attorno')}"
    },
    "approx-hours": {"APPROX": "verso le|intorno alle|attorno alle|circa alle|verso|intorno|attorno"},
    "or-so": {"APPROX": "o giù di lì|o poco più"},
    "bound": {
        "LESS_THAN": "meno di|quasi|poco meno di|meno d'|non ancora|appena",
        "MORE_THAN": "più di|piu' di|oltre|ben oltre|poco più di|poco piu' di|più d'|piu' d'",
        "EQUAL_OR_MORE": "almeno|non meno di|un minimo di",
        "EQUAL_OR_LESS": "al massimo|non più di|non piu' di|un massimo di",
    },
    "phase": {
        "START": "primi|prime|primissimi|primissime|primo|prima",
        "END": "tardo|tarda|tardi",
    },
    "edge": {
        "START": "inizio|inizi|principio|principi|primi|esordi",
        "MID": f"{typed('metà')}|mezzo",
        "END": "fine|termine|scorcio|conclusione|finire",
    },
    "small-hours": {Fields.of(part="SH"): "prime ore|ore piccole|primissime ore"},
    # what is no time, and what a number is of
    "aged": "età di|eta' di|all'età di|all'eta' di|compie|compiva|compirà|compiuto|compiuti|compì|compie i|compirà i"
    "|ha|aveva|avevo|hanno|avendo|avere|avrebbe|dimostra",
    "person": "uomo|donna|ragazzo|ragazza|giovane|bambino|bambina|figlio|figlia|anziano|anziana|studente|studentessa"
    "|operaio|pensionato|pensionata|bimbo|bimba|neonato|neonata|ragazzi|ragazze|bambini|giovani|uomini|donne",
    "old": "età|eta'",
    "road": "via|viale|piazza|corso|largo|piazzale|piazzetta|ponte|stazione|rione|quartiere|ospedale|brigata",
    "no time": "nel Mezzogiorno|del Mezzogiorno|il Mezzogiorno|al Mezzogiorno|dal Mezzogiorno|Mezzogiorno d'Italia"
    "|Sole 24 Ore|Sole-24 Ore|Sole- 24 Ore|Sole 24ore|Il Giorno|Il Mattino|Corriere della Sera|Corriere della sera"
    "|Domenica del Corriere|Domenica Sportiva|Domenica In|ad Alba|di Alba|Alba Adriatica|Settembre Nero|Ottobre Rosso"
    "|Primavera di Praga|primavera di Praga|Primavera araba|primavera araba|primavere arabe|Autunno caldo"
    "|notte bianca|Notte Bianca|notti bianche|Notti Bianche|Prima Repubblica|Seconda Repubblica"
    "|buona sera|buona notte|buon giorno|buon anno|Buon Anno|un giorno o l'altro|giorni feriali|prima o poi"
    "|a breve termine|a medio termine|a lungo termine|a breve distanza|a tempo pieno|che ora|che ore|di buon'ora"
    "|un'ora di punta|ora di punta|ore di punta|ora legale|ora solare|di ora in ora|anni luce|anno luce|anni-luce"
    "|in primo luogo|in secondo luogo|in un secondo momento|in un secondo tempo|per la prima volta|prima volta"
    "|prima pagina|prima fila|prima linea|prima vista|passato prossimo|passato remoto|mezza età|terza età"
    "|ordine del giorno|l'ordine del giorno|all'ordine del giorno|da un giorno all'altro|dall'oggi al domani"
    "|anno accademico|anno scolastico|anno bisestile|anni di piombo",
    "numbered": "$|€|£|numero|numeri|n.|nº|n°|pagina|pagine|pag.|articolo|articoli|art.|capitolo|volo|legge|decreto"
    "|stanza|camera|aula|binario|canale|autobus|tram|linea|versione|modello|comma|direttiva|interno|sala|km|chilometro"
    "|lire|euro|dollari|protocollo|fascicolo|versetto|quota|L.",
    "measure": {
        "things": "per cento|percento|per mille|%|lire|euro|dollari|sterline|franchi|marchi|yen|centesimi|chilometri"
        "|metri|km|m|cm|mm|kg|chili|chilogrammi|tonnellate|ettari|litri|barili|punti|punti base|miliardi|milioni|mila"
        "|milione|miliardo|gradi|miglia|pagine|unità|case|aerei|navi|automobili|auto|vetture|copie|titoli|azioni|watt"
        "|megawatt|posti|seggi|voti|quintali|grammi|ettolitri|stanze|alloggi|appartamenti|imprese|aziende|paesi"
        "|comuni",
        "people": "persone|uomini|donne|bambini|soldati|abitanti|dipendenti|lavoratori|studenti|agenti|soci|spettatori"
        "|militari|profughi|partecipanti|cittadini|civili|morti|feriti|casi|vittime|pazienti|detenuti|delegati|deputati"
        "|senatori|medici|immigrati|migranti|operai|addetti|iscritti|giocatori|ostaggi|passeggeri|ragazzi|giovani",
    },
}
SUFFIXES = {
    **dict.fromkeys(("º", "ª", "°", "o", "a", "mo", "ma", "esimo", "esima", "mi", "me"), "ordinal"),
    **dict.fromkeys(("am", "a.m", "a.m."), "am"),
    **dict.fromkeys(("pm", "p.m", "p.m."), "pm"),
    "h": "unit hour",
    "min": "unit minute",
}
