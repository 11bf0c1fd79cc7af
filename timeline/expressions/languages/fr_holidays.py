"""The days that French has a name for, and which they are."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Lunar, Nth
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "nouvel an|jour de l'an|nouvel-an|premier de l'an|premier jour de l'an",
    Fixed(1, 6): "épiphanie|fête des rois|jour des rois",
    Fixed(2, 2): "chandeleur",
    Fixed(2, 14): "saint-valentin|st-valentin|saint valentin",
    Fixed(3, 8): "journée de la femme|journée internationale de la femme|journée internationale des droits des femmes"
    "|journée des droits des femmes",
    Fixed(5, 1): "fête du travail",
    Fixed(5, 9): "journée de l'Europe",
    Fixed(6, 21): "fête de la musique",
    Fixed(6, 24): "saint-jean|fête nationale du Québec|saint-jean-baptiste",
    Fixed(7, 14): "14-juillet|quatorze juillet|fête nationale|prise de la Bastille",
    Fixed(8, 15): "assomption",
    Fixed(10, 31): "halloween",
    Fixed(11, 1): "toussaint",
    Fixed(11, 2): "jour des morts|fête des morts",
    Fixed(11, 11): "11-novembre|armistice de 1918",
    Fixed(12, 6): "saint-nicolas",
    Fixed(12, 24): "veille de Noël|réveillon de Noël",
    Fixed(12, 25): "noël|noel|jour de Noël|Nativité",
    Fixed(12, 31): "saint-sylvestre|réveillon du Nouvel An|réveillon de la Saint-Sylvestre",
    Nth(-1, 7, 5): "fête des mères",
    Nth(3, 7, 6): "fête des pères",
    Nth(4, 4, 11): "thanksgiving",
    Easter(-47): "mardi gras|mardi-gras",
    Easter(-46): "mercredi des cendres",
    Easter(-7): "dimanche des rameaux|rameaux",
    Easter(-3): "jeudi saint",
    Easter(-2): "vendredi saint|vendredi-saint",
    Easter(-1): "samedi saint",
    Easter(): "pâques|paques|dimanche de Pâques|jour de Pâques",
    Easter(1): "lundi de Pâques",
    Easter(39): "ascension|jeudi de l'Ascension",
    Easter(49): "pentecôte|pentecote|dimanche de Pentecôte",
    Easter(50): "lundi de Pentecôte|lundi de la Pentecôte",
    Easter(60): "fête-dieu|Fête-Dieu",
    Lunar("_IslamicLunar", "eid_al_fitr_dates", sighted=True): "aïd el-fitr|aïd-el-fitr|aïd al-fitr",
    Lunar("_IslamicLunar", "eid_al_adha_dates", sighted=True): "aïd el-kébir|aïd-el-kébir|aïd al-adha|aïd el-adha",
}
HOLIDAYS: dict[str, Any] = {"holiday": {Fields.of(holiday=day): words for day, words in EVERY_YEAR.items()}}
