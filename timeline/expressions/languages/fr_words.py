"""The words that French tells times with.

Masculine, feminine and plural stand side by side; a word with a capital letter matches in that case alone.
"""

from __future__ import annotations

from typing import Any

from timeline.expressions.values import (
    LOCAL,
    Base,
    Containing,
    Duration,
    Fields,
    Lean,
    Phase,
    Recurring,
    Ref,
    Shift,
    recurring,
)
from timeline.grain import Grain

UNDER_20 = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf".split()
)
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
SWISS = {"septante": 70, "huitante": 80, "nonante": 90}


def numerals() -> dict[int, str]:
    """The numbers under 100, as they are written with hyphens: vingt et un, soixante-quinze, quatre-vingt-onze."""
    words = dict(enumerate(UNDER_20, 1))
    for ten, name in TENS.items():
        words[ten] = "quatre-vingts|quatre-vingt" if ten == 80 else name
        for more, digit in enumerate(UNDER_20[: 19 if ten >= 60 else 9], 1):
            et = more in (1, 11) and ten != 80
            words[ten + more] = f"{name} et {digit}|{name}-et-{digit}" if et else f"{name}-{digit}"
    for name, ten in SWISS.items():
        words[ten] += f"|{name}"
    return words | {1: "un|une", 21: "vingt et un|vingt et une|vingt-et-un|vingt-et-une", 100: "cent", 1000: "mille"}


NUMBERS = numerals()
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()
WRITTEN = [
    *"premier|première|premiers|premières deuxième|deuxièmes|second|seconde troisième quatrième cinquième".split(),
    *"sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième".split(),
    *"dix-septième dix-huitième dix-neuvième vingtième".split(),
    "vingt et unième",
]
ORDINALS = {
    **{
        n: f"{word}|{roman}e|{roman}ème|{roman}è" + ("|Ier|Ière" if n == 1 else "")
        for n, (word, roman) in enumerate(zip(WRITTEN, ROMAN, strict=True), 1)
    },
    30: "trentième",
    -1: "ultime",
    -2: "avant-dernier|avant-dernière",
}
MONTHS = {
    1: "janvier|janv.|janv",
    2: "février|févr.|févr|fév.|fév|fevrier",
    3: "mars",
    4: "avril|avr.|avr",
    5: "mai",
    6: "juin",
    7: "juillet|juil.|juil",
    8: "août|aout",
    9: "septembre|sept.",
    10: "octobre|oct.|oct",
    11: "novembre|nov.|nov",
    12: "décembre|déc.|déc|decembre",
}
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
SHORT_DAYS = "lun. mar. mer. jeu. ven. sam. dim.".split()
UNITS = {
    Grain.SECOND: "seconde|secondes|sec",
    Grain.MINUTE: "minute|minutes|min|mn",
    Grain.HOUR: "heure|heures",
    Grain.PART: "nuit|nuits",
    Grain.DAY: "jour|jours|journée|journées",
    Grain.WEEKEND: "week-end|week-ends|weekend|weekends",
    Grain.WEEK: "semaine|semaines",
    Grain.MONTH: "mois",
    Grain.QUARTER: "trimestre|trimestres",
    Grain.HALF: "semestre|semestres",
    Grain.YEAR: "an|ans|année|années",
    Grain.DECADE: "décennie|décennies",
    Grain.CENTURY: "siècle|siècles",
    Grain.MILLENNIUM: "millénaire|millénaires",
}
CITIES = {
    "America/New_York": "Washington|Boston|Miami",
    "America/Toronto": "Montréal|Ottawa|Québec",
    "Europe/London": "Londres",
    "Europe/Brussels": "Bruxelles",
    "Europe/Zurich": "Genève|Berne|Lausanne",
    "Europe/Lisbon": "Lisbonne",
    "Europe/Athens": "Athènes",
    "Europe/Warsaw": "Varsovie",
    "Europe/Kyiv": "Kiev|Kyiv",
    "Europe/Moscow": "Moscou",
    "Africa/Algiers": "Alger",
    "Africa/Cairo": "Le Caire",
    "Asia/Jerusalem": "Jérusalem|Tel-Aviv",
    "Asia/Beirut": "Beyrouth",
    "Asia/Tehran": "Téhéran",
    "Asia/Shanghai": "Pékin",
    "Asia/Seoul": "Séoul",
}


def periodic(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "le|la|les|l'",
    "day-the": "le",
    "from-hours": "du",
    "some-of": "des|de longs|de longues|de nombreux|de nombreuses",
    "of": "de|du|des|d'",
    "and": "et|&",
    "or": "ou",
    "to": "à|au|aux|A",
    "possessive": "son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos",
    # prepositions
    "in": "en|dans|à|au|aux|A|lors de|lors du|lors des|lors d'|courant|en plein|en pleine|À",
    "at": "sur le coup de|sur les coups de",
    "toward": {
        "APPROX": "vers|aux environs de|aux environs du|aux alentours de|aux alentours du|autour de|autour du"
        "|peu avant|peu après"
    },
    "for": "pour|pendant|durant",
    "over": "sur",
    "within": "sous|en|dure|duré|durent|durer|dura|durera|dureront|durait|duraient",
    "per": {"EVERY": "par"},
    "during": "pendant|durant|au cours de|au cours du|au cours des|au cours d'|tout au long de|tout au long du"
    "|au fil de|au fil des",
    "since": "depuis",
    "until": "jusque|jusqu'à|jusqu'au|jusqu'aux|jusqu'en",
    "by": "au plus tard|au plus tard à|au plus tard au",
    "before": {-1: "avant|avant de"},
    "after": {1: "après|au-delà du|au-delà de"},
    "from": "de|du|des|d'|dès|à partir de|à partir du|à partir des|à partir d'|A partir de|A partir du|à compter de"
    "|à compter du|à compter des|A compter du",
    "between": "entre",
    "commencing": {"from": "dès|A partir de|à partir de|à partir d'|à compter de"},
    "ago": {
        -1: "il y a|voici|voilà|y a|il y a tout juste|il y a exactement|il y a de cela|il y a maintenant|il y a déjà"
        "|il y a seulement|il y a bientôt|il y a de ça"
    },
    "ahead": {1: "dans"},
    "counted": {1: "plus tard", -1: "plus tôt|auparavant"},
    "here": "ici",
    # numbers
    "number": NUMBERS,
    "digit-more": dict(enumerate(UNDER_20[:9], 1)),
    "power": {100: "cent|cents", 1000: "mille", 1_000_000: "million|millions", 1_000_000_000: "milliard|milliards"},
    "dozen": {
        n: f"{word}|{word}s"
        for n, word in (
            (10, "dizaine"),
            (12, "douzaine"),
            (15, "quinzaine"),
            (20, "vingtaine"),
            (30, "trentaine"),
            (40, "quarantaine"),
            (50, "cinquantaine"),
            (60, "soixantaine"),
            (100, "centaine"),
        )
    },
    "several": {
        "X": "plusieurs|quelques|différents|maintes|de nombreux|de nombreuses|de longs|de longues|bien des"
        "|des dizaines de|des dizaines d'|des centaines de|des centaines d'|des milliers de|des milliers d'"
    },
    "demi": "demi|demie",
    "half-word": {Grain.HALF: "moitié"},
    "quarter-past": "quart|quarts",
    "minus": "moins",
    "ordinal": ORDINALS,
    "nth": {Fields.of(day=1): "premier"},
    # calendar words
    "month": {Fields.of(month=n): words for n, words in MONTHS.items()},
    "weekday": {Fields.of(weekday=n): day for n, day in enumerate(DAYS, 1)},
    "wday": {Fields.of(weekday=n): day for n, day in enumerate(SHORT_DAYS, 1)},
    "weekdays": {
        Fields.of(weekend=True): "week-ends|weekends",
        **{Fields.of(weekday=n): day + "s" for n, day in enumerate(DAYS, 1)},
    },
    "weekend": {Fields.of(weekend=True): "week-end|weekend"},
    "season": {
        Fields.of(season="SP"): "printemps",
        Fields.of(season="FA"): "automne",
        Fields.of(season="WI"): "hiver",
    },
    # "été" is "been" as well
    "wseason": {Fields.of(season="SU"): "été|eté|ete"},
    "seasons": {
        Fields.of(season="SU"): "étés",
        Fields.of(season="FA"): "automnes",
        Fields.of(season="WI"): "hivers",
    },
    "quarter-name": {Fields.of(quarter=n): f"T{n}" for n in range(1, 5)},
    "half-name": {Fields.of(half=n): f"S{n}" for n in (1, 2)},
    "era": {
        "BCE": "av. J.-C.|av. J-C|av. J.C.|avant J.-C.|avant J-C|avant J.C.|avant Jésus-Christ|av. Jésus-Christ"
        "|avant notre ère|av. n. è.|avant l'ère chrétienne|avant l'ère commune",
        "CE": "apr. J.-C.|ap. J.-C.|après J.-C.|apr. J-C|après J-C|après Jésus-Christ|de notre ère|de l'ère chrétienne",
    },
    "same-date": "la même date|cette date|cette même date|pareille date",
    "isodate": {Fields.of(year=1000): "l'an mil|l'an mille", Fields.of(year=2001, month=9, day=11): "11-Septembre"},
    "unit": UNITS,
    "plural-unit": "jours|journées|semaines|trimestres|semestres|ans|années|décennies|siècles|millénaires",
    "plural-the": "les",
    "lone-unit": {
        Grain.MINUTE: "minute",
        Grain.HOUR: "heure",
        Grain.DAY: "jour|journée",
        Grain.WEEK: "semaine",
        Grain.MONTH: "mois",
        Grain.QUARTER: "trimestre",
        Grain.HALF: "semestre",
        Grain.YEAR: "an|année",
        Grain.DECADE: "décennie",
        Grain.CENTURY: "siècle",
        Grain.MILLENNIUM: "millénaire",
    },
    "hour-word": "h|H",
    "year-word": "an|année|an de grâce",
    "years-word": "années|ans",
    "decade-name": {
        1920: "folles|vingt",
        1930: "trente",
        1940: "quarante",
        1950: "cinquante",
        1960: "soixante",
        1970: "soixante-dix|septante",
        1980: "quatre-vingt|quatre-vingts|huitante",
        1990: "quatre-vingt-dix|nonante",
    },
    "fortnight": "quinzaine",
    "lasting": {Duration(Grain.YEAR, 5): "quinquennat|quinquennats", Duration(Grain.YEAR, 7): "septennat|septennats"},
    # relative to the anchor
    "relative": {
        Shift(Grain.DAY, 0): "aujourd'hui|aujourd'hui même",
        Shift(Grain.DAY, -1): "hier",
        Shift(Grain.DAY, 1): "demain",
        Shift(Grain.DAY, -2): "avant-hier|avant hier",
        Shift(Grain.DAY, 2): "après-demain|après demain",
        Containing(Grain.YEAR, Fields.of(month=1, day=1)): "la nouvelle année",
        Ref("PRESENT_REF"): "maintenant|actuellement|désormais|dorénavant|présentement|à présent|en ce moment|à ce jour"
        "|à l'heure actuelle|à l'heure qu'il est|de nos jours|pour l'instant|pour le moment|ces jours-ci|ces temps-ci"
        "|par les temps qui courent|en ce moment même|à l'instant|aujourd'hui encore|jusqu'à présent|jusqu'ici"
        "|jusqu'à maintenant",
        Ref("PAST_REF"): "récemment|dernièrement|nouvellement|autrefois|jadis|naguère|tout récemment|il y a peu"
        "|il y a longtemps|il y a bien longtemps|il y a quelque temps|il y a un certain temps|il y a peu de temps"
        "|par le passé|dans le passé|ces derniers temps|voici peu|il n'y a pas si longtemps|l'autre jour"
        "|antan|la saison dernière|la saison passée",
        Ref("FUTURE_REF"): "bientôt|prochainement|sous peu|d'ici peu|dans un avenir proche|dans un proche avenir"
        "|dans les temps à venir|dans quelque temps|ultérieurement|un de ces jours|tôt ou tard|la saison prochaine",
        Phase(Shift(Grain.DAY, 0), "MID"): "mi-journée|la mi-journée",
    },
    "era-noun": {Ref("PAST_REF"): "passé", Ref("FUTURE_REF"): "avenir|futur"},
    "next-day": {
        Shift(Grain.DAY, 1, Base.MENTION): "lendemain",
        Shift(Grain.DAY, 2, Base.MENTION): "surlendemain",
    },
    "eve-day": {Shift(Grain.DAY, -1, Base.MENTION): "veille", Shift(Grain.DAY, -2, Base.MENTION): "avant-veille"},
    "eve": "veille",
    "turn": "tournant",
    "week-word": "semaine",
    "feast-eve": "réveillon",
    "these": "ces",
    "while": "époque|moment|instant",
    "upcoming": {Ref("FUTURE_REF"): "prochain|prochaine|prochains|prochaines"},
    "deictic": {
        Lean.LAST: "dernier|dernière",
        Lean.NEXT: "prochain|prochaine",
        Lean.THIS: "ce|cet|cette|ces|actuel|actuelle",
    },
    "deictics": {Lean.LAST: "derniers|dernières", Lean.NEXT: "prochains|prochaines"},
    "deictic-behind": {
        Lean.LAST: "dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée",
        Lean.NEXT: "prochain|prochaine|prochains|prochaines|qui vient|à venir",
        Lean.THIS: "en cours|courant|courante|actuelle",
    },
    "to-come": {Lean.NEXT: "à venir|qui viennent|prochains|prochaines", Lean.LAST: "passés|passées|écoulés|écoulées"},
    "this-behind": "-ci",
    "rest": "reste de|reste du|reste d'|restant de|restant du",
    "turned": {0: "même|mêmes"},
    "turned-behind": {
        -1: "précédent|précédente|précédents|précédentes",
        0: "même|-là",
        1: "suivant|suivante|suivants|suivantes",
    },
    "or-so": {"APPROX": "environ", "EQUAL_OR_MORE": "au moins|ou plus", "EQUAL_OR_LESS": "au plus|maximum|au maximum"},
    # the day
    "part": {
        Fields.of(part="MO"): "matin|matinée|matins",
        Fields.of(part="AF"): "après-midi|après midi",
        Fields.of(part="EV"): "soir|soirée|soirs",
        Fields.of(part="NI"): "nuit",
        Fields.of(
            part="DW"
        ): "aube|aurore|point du jour|lever du jour|petit jour|petit matin|petites heures du matin|lever du soleil",
        Fields.of(part="DK"): "crépuscule|tombée de la nuit|tombée du jour|coucher du soleil",
        Fields.of(part="DT"): "journée",
    },
    "clock": {Fields.of(hour=12, minute=0): "midi", Fields.of(hour=0, minute=0): "minuit"},
    "zone-word": {"time": "heure"},
    "zone": {
        Fields.of(zone=LOCAL): "heure locale|heures locales|heure du lieu|locales|locale",
        Fields.of(zone="Europe/Paris"): "heure française|heures françaises",
        Fields.of(zone="America/New_York"): "heure de l'Est|heure de la côte Est",
        Fields.of(zone="America/Los_Angeles"): "heure du Pacifique",
        Fields.of(zone="+00:00"): "TU|temps universel|heure universelle|heure GMT",
    },
    "city": CITIES,
    # sets
    "every": {
        "EACH": "chacun des",
        "EVERY": "chaque|tous les|toutes les|chacune des",
    },
    "all": "tout|toute",
    "periodic": {
        periodic(Grain.HOUR): "toutes les heures",
        periodic(Grain.DAY): "quotidiennement|au quotidien|journellement|jour après jour",
        Recurring("P2D", "EVERY"): "un jour sur deux",
        periodic(Grain.WEEK): "hebdomadairement|hebdomadaire|hebdomadaires",
        periodic(Grain.MONTH): "mensuellement|mensuel|mensuelle|mensuels|mensuelles",
        periodic(Grain.MONTH, 2): "bimestriel|bimestrielle",
        periodic(Grain.MONTH, 3): "trimestriellement|trimestriel|trimestrielle|trimestriels|trimestrielles",
        periodic(Grain.MONTH, 6): "semestriellement|semestriel|semestrielle|semestriels|semestrielles",
        periodic(Grain.YEAR): "annuellement|annuel|annuelle|annuels|annuelles|d'année en année",
        periodic(Grain.YEAR, 2): "bisannuel|bisannuelle|biennal|biennale",
    },
    "times": {"1X": "une fois", "2X": "deux fois", "3X": "trois fois", "XX": "plusieurs fois"},
    "times-word": "fois",
    # shades
    "approx": {"APPROX": "environ|quelque|approximativement|à peu près|env.|ca.|circa"},
    "bound": {
        "LESS_THAN": "moins de|moins d'|près de|près d'|presque|à peine|pas loin de|bientôt",
        "MORE_THAN": "plus de|plus d'|plus que",
        "EQUAL_OR_LESS": "au plus|au maximum|tout au plus",
        "EQUAL_OR_MORE": "au moins|au minimum",
    },
    "phase": {"MID": "mi"},
    "edge": {
        "START": "début|commencement|tout début|débuts|orée",
        "MID": "milieu|cœur",
        "END": "fin|toute fin|lendemains",
    },
}

SUFFIXES = {
    **dict.fromkeys("er re ère ere e è ème eme ième nd nde".split(), "ordinal"),
    "h": "o'clock of 24",
    **dict.fromkeys(("min", "mn"), "unit minute"),
}
