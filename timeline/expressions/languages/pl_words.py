"""The words that Polish tells times with: `WORDS` maps kinds to their words, in all their forms."""

from __future__ import annotations

from typing import Any

from timeline.expressions.languages.pl_cues import CUES
from timeline.expressions.languages.pl_holidays import HOLIDAYS
from timeline.expressions.languages.slavic import ROMAN, AtThatTime, forms, lasting, several_forms
from timeline.expressions.values import LOCAL, Base, Duration, Fields, Lean, Recurring, Ref, Shift, recurring
from timeline.grain import Grain

HARD = "y a e ego ej emu ym ą ych ymi"
VELAR = "i a ie iego iej iemu im ą ich imi"
SOFT = "i ia ie iego iej iemu im ią ich imi"
FEMININE = "a y ę ą"
ORDINALS = (
    "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast"
    " szesnast siedemnast osiemnast dziewiętnast dwudziest"
).split()
ENDINGS_OF = {2: VELAR, 3: SOFT}  # the others are hard
DIGITS = {
    1: "jeden|jedna|jedno|jednego|jednej|jedną|jednym|jednemu",
    2: "dwa|dwie|dwu|dwóch|dwom|dwoma|dwiema|dwaj",
    3: "trzy|trzech|trzem|trzema|trzej",
    4: "cztery|czterech|czterem|czterema",
    5: "pięć|pięciu|pięcioma",
    6: "sześć|sześciu|sześcioma",
    7: "siedem|siedmiu|siedmioma",
    8: "osiem|ośmiu|ośmioma",
    9: "dziewięć|dziewięciu|dziewięcioma",
}
TEENS = {10: "dziesięć|dziesięciu|dziesięcioma"} | {
    n: f"{stem}ście|{stem}stu|{stem}stoma"
    for n, stem in enumerate("jedena dwana trzyna czterna piętna szesna siedemna osiemna dziewiętna".split(), 11)
}
TENS = {20: "dwadzieścia|dwudziestu|dwudziestoma"} | {
    10 * n: words
    for n, words in enumerate(
        (
            "trzydzieści|trzydziestu|trzydziestoma",
            "czterdzieści|czterdziestu|czterdziestoma",
            *(forms(f"{stem}dziesi", "ąt ęciu ęcioma") for stem in "pięć sześć siedem osiem dziewięć".split()),
        ),
        3,
    )
}
HUNDREDS = {
    100: "sto|stu",
    200: "dwieście|dwustu",
    300: "trzysta|trzystu",
    400: "czterysta|czterystu",
    500: "pięćset|pięciuset",
}


def ordinal(n: int) -> str:
    """The n-th in all forms, to 31; both words of one change: "dwudziestego pierwszego"."""
    stem = "trzydziest" if n in (30, 31) else ORDINALS[min(n, 20) - 1]
    if n <= 20 or n == 30:
        return forms(stem, ENDINGS_OF.get(n, HARD))
    digit = n % 10
    last = ENDINGS_OF.get(digit, HARD)
    pairs = zip(HARD.split(), last.split(), strict=True)
    return "|".join(f"{stem}{first} {ORDINALS[digit - 1]}{second}" for first, second in pairs)


def ending_in(n: int, *endings: str) -> str:
    return "|".join(form for form in ordinal(n).split("|") if form.endswith(endings))


MONTHS = {
    1: forms("stycz", "eń nia niowi niem niu"),
    2: forms("lut", "y ego emu ym"),
    3: forms("mar", "zec ca cowi cem cu"),
    4: forms("kwie", "cień tnia tniowi tniem tniu"),
    5: "maj|maja|majowi|majem|maju",
    6: forms("czerw", "iec ca cowi cem cu"),
    7: forms("lip", "iec ca cowi cem cu"),
    8: forms("sierp", "ień nia niowi niem niu"),
    9: forms("wrze", "sień śnia śniowi śniem śniu"),
    10: forms("październik", "_ a owi iem u"),
    11: forms("listopad", "_ a owi em zie"),
    12: forms("gru", "dzień dnia dniowi dniem dniu"),
}
OF_MONTHS = (  # "marcowe protesty"
    "styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow październikow listopadow grudniow"
).split()
SHORT_MONTHS = "sty|stycz lut mar kwi|kwiec maj cze|czerw lip sie|sierp wrz|wrześ paź|paźdz lis|listop gru|grud".split()
WEEKDAYS = {
    1: forms("poniedział", "ek ku kowi kiem") + "|pon.",
    2: forms("wtor", "ek ku kowi kiem") + "|wt.",
    3: forms("śro", "da dy dzie dę dą") + "|śr.",
    4: forms("czwart", "ek ku kowi kiem") + "|czw.",
    5: forms("piąt", "ek ku kowi kiem") + "|pt.",
    6: forms("sobo", "ta ty cie tę tą") + "|sob.",
    7: forms("niedziel", "a i ę ą") + "|niedz.",
}
OF_WEEKDAYS = "poniedziałkow wtorkow środow czwartkow piątkow sobotni niedzieln".split()
SEASONS = {
    "SP": forms("wios", "na ny nie nę ną"),
    "SU": "lato|latem|lecie",
    "FA": forms("jesie", "ń ni nią"),
    "WI": forms("zim", "a y ie ę ą"),
}
UNITS = {
    Grain.SECOND: forms("sekund", FEMININE) + "|sekundzie",
    Grain.MINUTE: forms("minut", FEMININE) + "|minucie",
    Grain.HOUR: forms("godzin", FEMININE) + "|godzinie",
    Grain.DAY: "dzień|dnia|dniu|dniem|dniowi|doba|doby|dobie|dobę|dobą",
    Grain.WEEK: "tydzień|tygodnia|tygodniu|tygodniem|tygodniowi",
    Grain.MONTH: forms("miesiąc", "_ a owi em u"),
    Grain.QUARTER: "kwartał|kwartału|kwartałowi|kwartałem|kwartale",
    Grain.HALF: forms("półrocz", "e a u em"),
    Grain.YEAR: "rok|roku|rokowi|rokiem",
    Grain.DECADE: forms("dekad", FEMININE) + "|dekadzie|" + forms("dziesięcioleci", "e a u em"),
    Grain.CENTURY: "wiek|wieku|wiekowi|wiekiem|" + forms("stuleci", "e a u em"),
    Grain.MILLENNIUM: forms("tysiącleci", "e a u em"),
}
PLURALS = {
    Grain.SECOND: forms("sekund", "y _ om ami ach") + "|sek.",
    Grain.MINUTE: forms("minut", "y _ om ami ach") + "|min.|min",
    Grain.HOUR: forms("godzin", "y _ om ami ach"),
    Grain.DAY: "dni|dnie|dniom|dniami|dniach|dób|doby|dobom|dobami|dobach",
    Grain.WEEKEND: "weekendy|weekendów|weekendach",
    Grain.WEEK: "tygodnie|tygodni|tygodniom|tygodniami|tygodniach",
    Grain.MONTH: "miesiące|miesięcy|miesiącom|miesiącami|miesiącach|mies.",
    Grain.QUARTER: "kwartały|kwartałów|kwartałach|kwartałami",
    Grain.HALF: "półrocza|półroczy|półroczach",
    Grain.YEAR: "lata|lat|latom|latami|latach|laty",
    Grain.DECADE: "dekady|dekad|dekadach|dekadami|" + forms("dziesięcioleci", "a _ om ami ach"),
    Grain.CENTURY: "wieki|wieków|wiekach|wiekami|" + forms("stuleci", "a _ om ami ach"),
    Grain.MILLENNIUM: forms("tysiącleci", "a _ om ami ach"),
}
LONG_COUNTS = {
    1: "jedno",
    2: "dwu",
    3: "trzy|trój",
    4: "cztero",
    5: "pięcio",
    6: "sześcio",
    7: "siedmio",
    8: "ośmio",
    9: "dziewięcio",
    10: "dziesięcio",
    12: "dwunasto",
    14: "czternasto",
    15: "piętnasto",
    20: "dwudziesto",
    30: "trzydziesto",
    40: "czterdziesto",
    50: "pięćdziesięcio",
    100: "stu",
}
LONG_UNITS = {
    Grain.MINUTE: "minutow",
    Grain.HOUR: "godzinn",
    Grain.DAY: "dniow|dobow",
    Grain.WEEK: "tygodniow",
    Grain.MONTH: "miesięczn",
}
YEARS_LONG = {Grain.YEAR: "letn"}
CITIES = {
    "Europe/Moscow": "moskiewskiego",
    "Europe/Warsaw": "polskiego|warszawskiego",
    "Europe/Kyiv": "kijowskiego|ukraińskiego",
    "Europe/Minsk": "mińskiego|białoruskiego",
    "Europe/London": "londyńskiego|brytyjskiego",
    "Europe/Berlin": "berlińskiego|niemieckiego|środkowoeuropejskiego",
    "Europe/Paris": "paryskiego|francuskiego",
    "Europe/Istanbul": "tureckiego",
    "America/New_York": "nowojorskiego|waszyngtońskiego|wschodnioamerykańskiego",
    "Asia/Tokyo": "tokijskiego|japońskiego",
    "Asia/Shanghai": "pekińskiego|chińskiego",
    "Asia/Jerusalem": "izraelskiego",
    "+00:00": "uniwersalnego|uniwersalnego koordynowanego|gmt|utc",
    LOCAL: "lokalnego|miejscowego",
}
HOURS = {n: ending_in(n, "ej", "a") for n in range(1, 25)}  # "o ósmej", "po ósmej", "ósma"

WORDS: dict[str, Any] = {
    # what holds a phrase together
    "in": "w|we|na",
    "at": "o",
    "at-hour": "o",
    "on": "na dzień|według stanu na",
    "for": "na",
    "of": "z",
    "and": "a|i|oraz",
    "or": "lub|albo|czy",
    "since": "od|począwszy od|poczynając od|już od|jeszcze od",
    "from": "od|począwszy od",
    "until": "do|aż do",
    "to": "do",
    "by": "najpóźniej do|nie później niż do",
    "before": {-1: "przed"},
    "after": {1: "po"},
    "between": "między|pomiędzy",
    "during": "podczas|w ciągu|w czasie|w trakcie|przez|na przestrzeni",
    "ahead": {1: "za"},
    "night-from": "z|ze",
    "night-to": "na",
    # numbers
    "digit": DIGITS,
    "ten": TENS,
    "hundred-word": HUNDREDS,
    "number": {**DIGITS, **TEENS, **TENS, **HUNDREDS, 1.5: "półtora|półtorej"},
    "power": {1000: "tysiąc|tysiące|tysięcy|tys.", 1_000_000: "milion|miliony|milionów|mln"},
    "several": {
        "X": "kilka|kilku|kilkoma|parę|paru|paroma|wiele|wielu|wieloma|kilkanaście|kilkunastu|kilkadziesiąt"
        "|kilkudziesięciu|niewiele"
    },
    "ordinal": {n: ordinal(n) for n in range(1, 32)},
    "nth": {Fields.of(day=n): ending_in(n, "ego") for n in range(1, 32)},
    "day-case": "|".join(ending_in(n, "ego") for n in range(1, 32)),
    "final": {-1: forms("ostatn", SOFT)},
    "roman": dict(enumerate(ROMAN, 1)),
    # the calendar
    "month": {
        Fields.of(month=n): "|".join((MONTHS[n], forms(adjective, HARD))) for n, adjective in enumerate(OF_MONTHS, 1)
    },
    "lmonth": {
        Fields.of(month=n): "|".join(f"{word}|{word}." for word in words.split("|") if word != "maj")
        for n, words in enumerate(SHORT_MONTHS, 1)
        if words != "maj"
    },
    "given-name": "Maja",
    "weekday": {
        Fields.of(weekday=n): f"{WEEKDAYS[n]}|{forms(adjective, HARD if n != 6 else '_ a e ego ej emu m ą')}"
        for n, adjective in enumerate(OF_WEEKDAYS, 1)
    },
    "weekdays": {
        Fields.of(weekday=1): "poniedziałki",
        Fields.of(weekday=2): "wtorki",
        Fields.of(weekday=3): "w środy",
        Fields.of(weekday=4): "czwartki",
        Fields.of(weekday=5): "piątki",
        Fields.of(weekday=6): "w soboty",
        Fields.of(weekday=7): "niedziele",
    },
    "weekend": {Fields.of(weekend=True): "weekend|weekendu|weekendowi|weekendem|weekendzie"},
    "season": {Fields.of(season=season): words for season, words in SEASONS.items()},
    "wseason": {Fields.of(season="SU"): "lata"},  # also "years"
    "unit": UNITS,
    "many-units": PLURALS,
    "one-unit": UNITS,
    "quantity": {
        (0.5, Grain.YEAR): "pół roku",
        (0.5, Grain.HOUR): "pół godziny",
        (0.5, Grain.CENTURY): "pół wieku",
        (0.5, Grain.DAY): "pół dnia",
        (0.25, Grain.HOUR): "kwadrans",
    },
    "units": {
        Grain.MINUTE: "minutami",
        Grain.HOUR: "godzinami",
        Grain.DAY: "dniami",
        Grain.WEEK: "tygodniami",
        Grain.MONTH: "miesiącami",
        Grain.YEAR: "latami|laty",
    },
    "entire": "cały|cała|całe|całego|całej|całemu|całym|całą",
    "half-word": {Grain.HALF: forms("połow", FEMININE) + "|połowie"},
    "quarter-part": {Grain.QUARTER: UNITS[Grain.QUARTER] + "|kw."},
    "century": {
        Grain.CENTURY: UNITS[Grain.CENTURY] + "|wieki|wieków|wiekach|stulecia|stuleciach|w.|w|wiek.",
        Grain.MILLENNIUM: UNITS[Grain.MILLENNIUM],
    },
    "ten-days": forms("dekad", FEMININE) + "|dekadzie",
    "year-word": "roku|rok|rokiem|r.|r",
    "year-name": "rok|roku|rokiem",
    "years-word": "lata|lat|latach|latom|latami",
    "decade-word": "lata|latach|lat|latom|latami",
    "decade-tail": "tych|te|ych|e",
    "decade-name": {
        Fields.of(decade=10 * n): forms(stem, "e ych ymi ym")
        for n, stem in enumerate(
            "dziesiąt dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt"
            " dziewięćdziesiąt".split(),
            1,
        )
    },
    "era": {
        "BCE": "p.n.e.|p.n.e|p. n. e.|przed naszą erą|przed Chrystusem|przed Chr.",
        "CE": "n.e.|n.e|n. e.|naszej ery|po Chrystusie|po Chr.",
    },
    "lasting": lasting(LONG_COUNTS, LONG_UNITS, HARD, "wielo|kilku|paro")
    | lasting(LONG_COUNTS, YEARS_LONG, SOFT, "wielo|kilku")
    | {
        Duration(Grain.YEAR, 1): forms("roczn", HARD),
        Duration(Grain.YEAR, 0.5): forms("półroczn", HARD),
        Duration(Grain.HOUR, 0.5): forms("półgodzinn", HARD),
    },
    "lasting-unit": {
        **{grain: several_forms(stems.split("|"), HARD) for grain, stems in LONG_UNITS.items()},
        Grain.YEAR: forms("letn", SOFT),
    },
    # what is told from here, or from a time told before
    "relative": {
        Shift(Grain.DAY, 0): "dziś|dzisiaj|dzień dzisiejszy|dnia dzisiejszego|dniu dzisiejszym",
        Shift(Grain.DAY, -1): "wczoraj",
        Shift(Grain.DAY, 1): "jutro|jutra|jutrem",
        Shift(Grain.DAY, -2): "przedwczoraj",
        Shift(Grain.DAY, 2): "pojutrze",
        Shift(Grain.DAY, 1, Base.MENTION): "nazajutrz",
        Ref("PRESENT_REF"): "teraz|obecnie|aktualnie|w tej chwili|w chwili obecnej|w obecnej chwili|w tym momencie"
        "|na chwilę obecną|w dzisiejszych czasach|w naszych czasach|do dziś|do dzisiaj|po dziś dzień|do tej pory"
        "|dotychczas|jak dotąd|w ostatnim czasie",
        AtThatTime(): "w tym czasie|w tamtym czasie|w owym czasie|w tym samym czasie|w tym okresie|w tamtym okresie"
        "|wówczas|w tamtym momencie|w tych dniach|w tamtych dniach",
        Ref("PAST_REF"): "niedawno|ostatnio|w przeszłości|dawno temu|dawniej|niegdyś|kiedyś|swego czasu"
        "|w dawnych czasach|w tamtych czasach|w tamtych latach|jakiś czas temu|przed laty|przed wiekami",
        Ref("FUTURE_REF"): "wkrótce|niebawem|niedługo|w przyszłości|w najbliższej przyszłości|w najbliższym czasie"
        "|lada dzień|lada moment|za jakiś czas|w niedalekiej przyszłości",
        Ref("PXX", "DURATION"): "jakiś czas|przez jakiś czas|pewien czas|przez pewien czas|dłuższy czas"
        "|przez dłuższy czas|długi czas|przez długi czas|krótki czas",
    },
    "deixis": "dziś|dzisiaj|wczoraj|jutro",
    "deictic": {
        Lean.LAST: "|".join((several_forms("zeszł ubiegł minion".split(), HARD), forms("ostatn", SOFT), "ub.")),
        Lean.NEXT: "|".join((forms("przyszł", HARD), forms("najbliższ", HARD), forms("nadchodząc", HARD))),
        Lean.THIS: "ten|ta|to|tego|tej|tym|tę|te|tych|"
        + "|".join((forms("bieżąc", HARD), forms("obecn", HARD), forms("dzisiejsz", HARD)))
        + "|"
        + forms("tegoroczn", HARD),
    },
    "turned": {
        -1: f"{forms('poprzedn', SOFT)}|{forms('poprzedzając', HARD)}",
        0: "ten sam|ta sama|to samo|tego samego|tej samej|tym samym|tę samą|tamten|tamtego|tamtej|tamtym|tamtą|owego"
        "|owej|owym|tegoż|tymże|tejże",
        1: f"{forms('następn', HARD)}|{forms('kolejn', HARD)}",
    },
    "ago": {-1: "temu"},
    "moved": {-1: "wcześniej|przedtem", 1: "później|potem"},
    # the day
    "part": {
        Fields.of(part="MO"): "rano|rankiem|ranek|ranka|ranku|ranem|z rana|przed południem|przedpołudnie",
        Fields.of(part="DW"): "nad ranem|o świcie|świt|świtu|świcie",
        Fields.of(part="AF"): "po południu|popołudniu|popołudniem|popołudnie|popołudnia",
        Fields.of(part="EV"): "wieczorem|wieczór|wieczora|wieczoru|wieczorze|pod wieczór",
        Fields.of(part="NI"): "w nocy|nocą|noc|nocy",
    },
    "part-alone": {
        Fields.of(part="MO"): "rano|rankiem|z rana|z samego rana|przed południem",
        Fields.of(part="DW"): "nad ranem|o świcie",
        Fields.of(part="AF"): "po południu",
        Fields.of(part="EV"): "wieczorem|pod wieczór",
    },
    "overnight": {Fields.of(part="NI"): "w nocy|tej nocy|dziś w nocy|dzisiaj w nocy|dzisiejszej nocy"},
    "year-tail": {Shift(Grain.YEAR, 0): "br.|b.r.|b. r.", Shift(Grain.YEAR, -1): "ub.r.|ub. r."},
    "day-part": {
        Fields.of(part="MO"): "rano|nad ranem|z rana|przed południem",
        Fields.of(part="AF"): "po południu",
        Fields.of(part="EV"): "wieczorem|wieczór",
        Fields.of(part="NI"): "w nocy",
    },
    "clock": {
        Fields.of(hour=12, minute=0): "w południe|w samo południe|południe",
        Fields.of(hour=0, minute=0): "o północy|północy",
    },
    "hour": {n: words for n, words in (DIGITS | TEENS).items() if n <= 12},
    "hour-name": HOURS,
    "hour12": HOURS,
    "hour-word": "godz.|godz|godzinie|godziny|godzina|godziną|godzinę|g.",
    "half-to": "wpół do",
    "quarter-after": "kwadrans po",
    "quarter-to": "za kwadrans",
    "zone": {
        Fields.of(zone=zone): forms("czasu ", names.replace(" ", "~").replace("|", " ")).replace("~", " ")
        for zone, names in CITIES.items()
    },
    # what comes round again
    "every": {"EVERY": "co|każdy|każdego|każdym|każda|każdą|każdej|każde"},
    "times": {"1X": "raz|jeden raz", "2X": "dwukrotnie", "3X": "trzykrotnie", "XX": "kilkakrotnie|kilka razy"},
    "times-word": "razy|raz",
    "periodic": {
        recurring(Duration(Grain.HOUR, 1)): "cogodzinnie|co godzinę|" + forms("cogodzinn", HARD),
        recurring(Duration(Grain.DAY, 1)): "codziennie|dziennie|dzień w dzień|dzień po dniu|co dnia|"
        + forms("codzienn", HARD),
        recurring(Duration(Grain.WEEK, 1)): "tygodniowo|cotygodniowo|co tydzień|" + forms("cotygodniow", HARD),
        recurring(Duration(Grain.MONTH, 1)): "miesięcznie|comiesięcznie|co miesiąc|" + forms("comiesięczn", HARD),
        recurring(Duration(Grain.QUARTER, 1)): "kwartalnie|co kwartał|" + forms("kwartaln", HARD),
        recurring(Duration(Grain.YEAR, 1)): "rocznie|corocznie|co roku|co rok|rok w rok|rokrocznie|"
        + forms("coroczn", HARD)
        + "|"
        + forms("doroczn", HARD),
        Recurring("XXXX-XX-XXTMO"): "rankami|co rano|każdego ranka",
        Recurring("XXXX-XX-XXTEV"): "wieczorami|co wieczór|każdego wieczoru",
        Recurring("XXXX-XX-XXTNI"): "nocami|po nocach|co noc|każdej nocy",
    },
    # shades
    "approx": {"APPROX": "około|ok.|koło|mniej więcej|w przybliżeniu|gdzieś"},
    "bound": {
        "LESS_THAN": "niemal|prawie|niespełna|bez mała|mniej niż|krócej niż|niecały|niecałe|niecałych|blisko",
        "MORE_THAN": "ponad|przeszło|więcej niż|dłużej niż",
        "EQUAL_OR_LESS": "najwyżej|co najwyżej|nie więcej niż|maksymalnie",
        "EQUAL_OR_MORE": "co najmniej|przynajmniej|nie mniej niż|minimum",
    },
    "phase": {"START": f"{forms('wczesn', HARD)}|wcześnie", "END": f"{forms('późn', HARD)}|późno"},
    "edge": {
        "START": "początku|początek|początkiem|na początku|z początkiem|na samym początku|u progu"
        "|w pierwszych dniach|na początek",
        "MID": "połowie|połowa|połowy|połowę|w połowie|w środku|u szczytu",
        "END": "koniec|końca|końcu|końcem|pod koniec|z końcem|na koniec|w końcu|w końcówce|u schyłku|schyłku"
        "|w ostatnich dniach|na sam koniec",
    },
    **HOLIDAYS,
    **CUES,
}
