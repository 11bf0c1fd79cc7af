"""Polish: its words, and the few rules that only Polish has. Months come from the locale data."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed
from timeline.expressions.languages.language import Language
from timeline.expressions.rule import Rules
from timeline.expressions.rules.calendar import ordinal_unit
from timeline.expressions.values import (
    LOCAL,
    Base,
    Duration,
    Fields,
    Lean,
    Phase,
    Ref,
    Shift,
    Value,
    o_clock,
    recurring,
)
from timeline.grain import Grain

UNITS = {
    Grain.SECOND: "sekunda|sekundę|sekundy|sekund",
    Grain.MINUTE: "minuta|minutę|minuty|minut",
    Grain.HOUR: "godzina|godzinę|godziny|godzin",
    Grain.DAY: "dzień|dnia|dniu|dni|dniach",
    Grain.WEEK: "tydzień|tygodnia|tygodniu|tygodnie|tygodni|tygodniach",
    Grain.MONTH: "miesiąc|miesiąca|miesiącu|miesiące|miesięcy|miesiącach",
    Grain.QUARTER: "kwartał|kwartału|kwartale|kwartały|kwartałów",
    Grain.HALF: "półrocze|półrocza|półroczu",
    Grain.YEAR: "rok|roku|lata|lat|latach",
    Grain.DECADE: "dekada|dekady|dekadę|dekadzie|dziesięciolecie|dziesięciolecia|dekad",
    Grain.CENTURY: "wiek|wieku|wieki|wieków|stulecie|stulecia|stuleciu",
}
NUMBERS = {
    1: "jeden|jedna|jedną|jednego",
    2: "dwa|dwie|dwóch|dwu",
    3: "trzy|trzech",
    4: "cztery|czterech",
    5: "pięć|pięciu",
    6: "sześć|sześciu",
    7: "siedem|siedmiu",
    8: "osiem|ośmiu",
    9: "dziewięć|dziewięciu",
    10: "dziesięć|dziesięciu",
    11: "jedenaście|jedenastu",
    12: "dwanaście|dwunastu",
    15: "piętnaście|piętnastu",
    20: "dwadzieścia|dwudziestu",
    30: "trzydzieści|trzydziestu",
    50: "pięćdziesiąt|pięćdziesięciu",
    100: "sto|stu",
}
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()

WORDS: dict[str, Any] = {
    "in": "w|we|na",
    "at": "o",
    "of": "z",
    "and": "a|i",
    "since": "od",
    "from": "od",
    "until": "do|aż do",
    "to": "do",
    "by": "najpóźniej do",
    "before": {-1: "przed"},
    "after": {1: "po"},
    "between": "między|pomiędzy",
    "during": "podczas|w ciągu|w trakcie|przez",
    "ahead": {1: "za"},
    "number": NUMBERS,
    "several": {"X": "kilka|kilku|parę|paru|wiele|wielu"},
    "ordinal": {
        1: "pierwszy|pierwszego|pierwszym",
        2: "drugi|drugiego|drugim",
        3: "trzeci|trzeciego|trzecim",
        4: "czwarty|czwartego|czwartym",
    },
    "roman": dict(enumerate(ROMAN, 1)),
    "weekday": {
        Fields.of(weekday=1): "poniedziałku|poniedziałkowy",
        Fields.of(weekday=2): "wtorku",
        Fields.of(weekday=3): "środy|środę|środa",
        Fields.of(weekday=4): "czwartku",
        Fields.of(weekday=5): "piątku",
        Fields.of(weekday=6): "soboty|sobotę|sobota",
        Fields.of(weekday=7): "niedzieli|niedzielę|niedziela",
    },
    "month": {Fields.of(month=5): "maj|maja|maju"},
    "weekend": {Fields.of(weekend=True): "weekend|weekendu|weekendzie"},
    "season": {
        Fields.of(season="SP"): "wiosną|wiosnę|wiosny|wiosna",
        Fields.of(season="SU"): "latem",
        Fields.of(season="FA"): "jesienią|jesień|jesieni",
        Fields.of(season="WI"): "zimą|zimę|zimy|zima",
    },
    "holiday": {
        Fields.of(holiday=Fixed(12, 25)): "boże narodzenie|bożego narodzenia",
        Fields.of(holiday=Fixed(12, 24)): "wigilia|wigilię|wigilii",
        Fields.of(holiday=Fixed(12, 31)): "sylwester|sylwestra",
        Fields.of(holiday=Fixed(11, 1)): "wszystkich świętych",
        Fields.of(holiday=Fixed(11, 11)): "święto niepodległości|święta niepodległości",
        Fields.of(holiday=Easter(0)): "wielkanoc|wielkanocy",
        Fields.of(holiday=Easter(60)): "boże ciało|bożego ciała",
    },
    "unit": UNITS,
    "units": {Grain.MONTH: "miesiącami", Grain.WEEK: "tygodniami", Grain.YEAR: "latami"},
    "year-word": "roku|r.|rok",
    "decade-word": "lata|latach|lat",
    "relative": {
        Shift(Grain.DAY, 0): "dziś|dzisiaj",
        Shift(Grain.DAY, -1): "wczoraj",
        Shift(Grain.DAY, 1): "jutro",
        Shift(Grain.DAY, -2): "przedwczoraj",
        Shift(Grain.DAY, 2): "pojutrze",
        Ref("PRESENT_REF"): "teraz|obecnie|aktualnie|w tej chwili",
        Ref("PAST_REF"): "niedawno|ostatnio|w przeszłości",
        Ref("FUTURE_REF"): "wkrótce|niebawem|w przyszłości",
    },
    "deictic": {
        Lean.LAST: "zeszły|zeszłego|zeszłym|zeszłej|zeszłą|ubiegły|ubiegłego|ubiegłym|ubiegłej|ubiegłą|ub."
        "|miniony|minionego|minionym|ostatni|ostatniego|ostatnim|ostatnie|ostatnich",
        Lean.NEXT: "przyszły|przyszłego|przyszłym|przyszłej|przyszłą|najbliższy|najbliższym|najbliższych",
        Lean.THIS: "ten|tego|tym|bieżący|bieżącego|bieżącym|br.",
    },
    "turned": {-1: "poprzedni|poprzedniego|poprzednim", 1: "następny|następnego|następnym|kolejny|kolejnego"},
    "ago": {-1: "temu"},
    "moved": {-1: "wcześniej", 1: "później"},
    "part": {
        Fields.of(part="MO"): "rano|ranem|nad ranem",
        Fields.of(part="AF"): "po południu|popołudniu|popołudniem",
        Fields.of(part="EV"): "wieczorem|wieczór|wieczora",
        Fields.of(part="NI"): "w nocy|nocą|noc|nocy",
    },
    "part-alone": {
        Fields.of(part="MO"): "rano|nad ranem",
        Fields.of(part="EV"): "wieczorem",
        Fields.of(part="NI"): "w nocy",
    },
    "clock": {Fields.of(hour=12, minute=0): "w południe", Fields.of(hour=0, minute=0): "o północy|północ"},
    "hour-word": "godz.|godzinie|godziny|godzina|g.",
    "zone": {
        Fields.of(zone=LOCAL): "czasu lokalnego|czasu miejscowego",
        Fields.of(zone="Europe/Moscow"): "czasu moskiewskiego",
        Fields.of(zone="Europe/Warsaw"): "czasu polskiego|czasu warszawskiego",
        Fields.of(zone="Europe/Kyiv"): "czasu kijowskiego",
        Fields.of(zone="+00:00"): "czasu uniwersalnego",
    },
    "every": {"EVERY": "co|każdy|każdego|każdą"},
    "periodic": {
        recurring(Duration(Grain.DAY, 1)): "codziennie|codzienny|dziennie",
        recurring(Duration(Grain.WEEK, 1)): "tygodniowo|cotygodniowy",
        recurring(Duration(Grain.MONTH, 1)): "miesięcznie|comiesięczny",
        recurring(Duration(Grain.YEAR, 1)): "rocznie|corocznie|coroczny",
    },
    "approx": {"APPROX": "około|ok.|koło|mniej więcej"},
    "bound": {"LESS_THAN": "niemal|prawie|niespełna", "MORE_THAN": "ponad|przeszło", "EQUAL_OR_MORE": "co najmniej"},
    "phase": {"START": "wczesnym|wczesną", "END": "późnym|późną"},
    "edge": {
        "START": "początku|początek|początkiem|na początku",
        "MID": "połowie|połowa|połowy|w połowie",
        "END": "koniec|końca|końcu|końcem|pod koniec",
    },
    "past cue": "był|była|było|byli|były|został|została|zostało|zostali|zostały",
    "future cue": "będzie|będą|będę|ma|mają|zamierza|planuje|planują|zaplanowano|może",
}

rules = Rules()


@rules("year/modern = year year-word | year-word year", "8 listopada 2021 r.", "w 2021 roku", "pod koniec roku 2020")
def _(year: Fields) -> Fields:
    return year


@rules(
    "clock = hour-word hour | hour-word clock | hour-word dotclock", "o godz. 14", "o godz. 14.30", "o godzinie 9:15"
)
def _(hour: Any) -> Fields:
    return o_clock(hour)


@rules("date = roman unit", "w XIX wieku", "III kwartał")
def _(number: int, grain: Grain) -> Any:
    return ordinal_unit(number, grain) if grain >= Grain.QUARTER else None


@rules("date = decade-word number [.]", "w latach 90.")
def _(decade: int) -> Fields | None:
    return Fields.of(decade=decade) if 10 <= decade < 100 and decade % 10 == 0 else None


@rules("day = season", "zimą")
def _(season: Fields) -> Fields:
    return season


@rules("day = ahead duration | ahead unit", "za dwa dni", "za tydzień")
def _(sign: int, length: Any) -> Value:
    return (length if isinstance(length, Duration) else Duration(length, 1)).shifted(sign, Base.ANCHOR)


@rules("day = unit ago | unit moved", "rok temu", "rok później")
def _(grain: Grain, sign: int) -> Value:
    return Duration(grain, 1).shifted(sign, Base.ANCHOR)


@rules("about = edge date/day/about", "na początku marca", "pod koniec roku 2020")
def _(mod: str, value: Value) -> Phase:
    return Phase(value, mod)


LANGUAGE = Language(
    "pl",
    (WORDS,),
    rules,
    endings=dict.fromkeys("ał ił ył ął ała iła yła ało iło ali ili yli ały iły".split(), "past cue"),
    weak=frozenset({"mar", "sty", "lip", "lis", "nie", "maj"}),
    locale=("month", "weekday"),
)
