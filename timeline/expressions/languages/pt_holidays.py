"""The days that Portuguese has a name for, in Portugal and Brazil, and which they are."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Nth
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "ano novo|dia de ano novo|ano-novo",
    Fixed(1, 6): "dia de reis",
    Fixed(2, 14): "dia de são valentim",
    Fixed(3, 8): "dia da mulher|dia internacional da mulher",
    Fixed(4, 21): "dia de tiradentes",
    Fixed(5, 1): "primeiro de maio|dia do trabalhador|dia do trabalho",
    Fixed(6, 10): "dia de portugal|dia de camões",
    Fixed(6, 12): "dia dos namorados",
    Fixed(6, 13): "dia de santo antónio|dia de santo antônio",
    Fixed(6, 24): "dia de são joão",
    Fixed(8, 15): "dia da assunção",
    Fixed(11, 1): "todos os santos|dia de todos os santos",
    Fixed(11, 2): "finados|dia de finados",
    Fixed(11, 20): "dia da consciência negra",
    Fixed(12, 8): "imaculada conceição",
    Fixed(12, 24): "véspera de natal|consoada",
    Fixed(12, 25): "natal|dia de natal",
    Fixed(12, 31): "véspera de ano novo|réveillon|noite de são silvestre",
    Easter(-47): "terça-feira de carnaval|terça-feira gorda",
    Easter(-46): "quarta-feira de cinzas",
    Easter(-7): "domingo de ramos",
    Easter(-7, days=8): "semana santa",
    Easter(-3): "quinta-feira santa",
    Easter(-2): "sexta-feira santa",
    Easter(-1): "sábado de aleluia",
    Easter(0): "páscoa|domingo de páscoa",
    Easter(49): "pentecostes",
    Easter(60): "corpus christi|corpo de deus",
    Nth(1, 7, 5): "dia da mãe",
    Nth(2, 7, 5): "dia das mães",
}
HOLIDAYS: dict[str, Any] = {
    "holiday": {Fields.of(holiday=holiday): names for holiday, names in EVERY_YEAR.items()},
}
