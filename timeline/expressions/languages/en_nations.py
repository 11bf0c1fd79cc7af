"""The days that many nations keep, each on a day of its own, by the names of English."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Fixed
from timeline.expressions.values import Fields

NATIONAL: dict[str, dict[tuple[int, int], str]] = {
    "independence day": {
        (1, 4): "myanmar",
        (2, 4): "sri lanka|sri lankan",
        (2, 17): "kosovo",
        (2, 24): "estonia|estonian",
        (3, 6): "ghana|ghanaian",
        (3, 20): "tunisia|tunisian",
        (3, 21): "namibia|namibian",
        (3, 25): "greece|greek",
        (3, 26): "bangladesh",
        (4, 18): "zimbabwe",
        (5, 25): "jordan|jordanian",
        (5, 26): "georgia|georgian",
        (6, 12): "philippines|philippine",
        (6, 30): "congo|congolese",
        (7, 5): "algeria|algerian|venezuela|venezuelan",
        (7, 9): "argentina|argentine|south sudan",
        (7, 20): "colombia|colombian",
        (7, 28): "peru|peruvian",
        (8, 6): "jamaica|jamaican|bolivia|bolivian",
        (8, 14): "pakistan|pakistani",
        (8, 15): "india|indian",
        (8, 17): "indonesia|indonesian",
        (8, 19): "afghanistan|afghan",
        (8, 24): "ukraine|ukrainian",
        (8, 27): "moldova|moldovan",
        (8, 31): "malaysia|malaysian|kyrgyzstan|kyrgyz",
        (9, 1): "uzbekistan|uzbek",
        (9, 7): "brazil|brazilian",
        (9, 16): "mexico|mexican",
        (9, 21): "armenia|armenian|malta|maltese",
        (10, 1): "nigeria|nigerian|cyprus",
        (10, 9): "uganda|ugandan",
        (10, 24): "zambia|zambian",
        (11, 9): "cambodia|cambodian",
        (11, 11): "poland|polish",
        (11, 22): "lebanon|lebanese",
        (12, 6): "finland|finnish",
        (12, 9): "tanzania",
        (12, 12): "kenya|kenyan",
        (12, 16): "kazakhstan|kazakh",
    },
    "national day": {
        (2, 25): "kuwait",
        (6, 6): "sweden|swedish",
        (6, 17): "iceland",
        (7, 14): "france|french",
        (7, 21): "belgium|belgian",
        (8, 1): "switzerland|swiss",
        (8, 9): "singapore",
        (9, 23): "saudi|saudi arabia",
        (10, 1): "china|chinese",
        (10, 10): "taiwan|taiwanese",
        (10, 12): "spain|spanish",
        (10, 26): "austria|austrian",
        (12, 1): "romania|romanian",
        (12, 18): "qatar",
    },
    "republic day": {
        (1, 26): "india|indian",
        (6, 2): "italy|italian",
        (10, 29): "turkey|turkish",
    },
    "constitution day": {
        (5, 3): "poland|polish|japan|japanese",
        (5, 17): "norway|norwegian",
        (12, 6): "spain|spanish",
    },
    "liberation day": {
        (4, 25): "italy|italian",
        (5, 5): "netherlands|dutch",
        (8, 15): "korea|korean|south korea|north korea",
    },
    "unity day": {(10, 3): "germany", (11, 4): "russia|russian"},
}
FORMS = "{0}'s {1}|{0} {1}|{1} in {0}|{1} of {0}|{1} in the {0}"


def names() -> dict[Fields, str]:
    """Each day with the names that nations have for it."""
    told: dict[Fields, str] = {}
    for feast, days in NATIONAL.items():
        for day, nations in days.items():
            named = "|".join(FORMS.format(nation, feast) for nation in nations.split("|"))
            holiday = Fields.of(holiday=Fixed(*day))
            told[holiday] = f"{told[holiday]}|{named}" if holiday in told else named
    return told


NATIONAL_DAYS: dict[str, Any] = {"holiday": names()}
