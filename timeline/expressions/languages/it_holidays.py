"""The days that Italian has a name for, and which they are."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Nth
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "capodanno|primo dell'anno|il primo dell'anno",
    Fixed(1, 6): "epifania|befana",
    Fixed(1, 27): "giornata della memoria|giorno della memoria",
    Fixed(2, 10): "giorno del ricordo",
    Fixed(2, 14): "festa degli innamorati",
    Fixed(3, 8): "festa della donna|festa delle donne|giornata della donna|giornata internazionale della donna",
    Fixed(3, 19): "festa del papà",
    Fixed(4, 25): "festa della liberazione|anniversario della liberazione",
    Fixed(5, 1): "festa del lavoro|festa dei lavoratori",
    Fixed(6, 2): "festa della repubblica",
    Fixed(8, 15): "ferragosto|festa dell'assunta",
    Fixed(10, 31): "halloween",
    Fixed(11, 1): "ognissanti|festa di ognissanti|tutti i santi",
    Fixed(11, 2): "commemorazione dei defunti|giorno dei morti",
    Fixed(12, 8): "festa dell'immacolata|immacolata concezione",
    Fixed(12, 24): "vigilia di natale",
    Fixed(12, 25): "natale|giorno di natale",
    Fixed(12, 31): "vigilia di capodanno|ultimo dell'anno|l'ultimo dell'anno|notte di san silvestro",
    Easter(-52): "giovedì grasso|giovedi' grasso",
    Easter(-47): "martedì grasso|martedi' grasso",
    Easter(-46): "mercoledì delle ceneri|mercoledi' delle ceneri",
    Easter(-7): "domenica delle palme",
    Easter(-6, days=7): "settimana santa",
    Easter(-3): "giovedì santo|giovedi' santo",
    Easter(-2): "venerdì santo|venerdi' santo",
    Easter(-1): "sabato santo|vigilia di pasqua",
    Easter(0): "pasqua|domenica di pasqua|giorno di pasqua",
    Easter(1): "pasquetta|lunedì dell'angelo|lunedi' dell'angelo|lunedì di pasqua",
    Easter(49): "pentecoste|domenica di pentecoste",
    Easter(60): "corpus domini",
    Nth(2, 7, 5): "festa della mamma",
}
# Names that people and places bear as well, so that they want a preposition or a year.
SHARED: dict[Holiday, str] = {
    Fixed(2, 14): "San Valentino",
    Fixed(12, 7): "Sant'Ambrogio",
    Fixed(12, 26): "Santo Stefano",
    Fixed(12, 31): "San Silvestro",
}
HOLIDAYS: dict[str, Any] = {
    "holiday": {Fields.of(holiday=holiday): names for holiday, names in EVERY_YEAR.items()},
    "feast": {Fields.of(holiday=holiday): names for holiday, names in SHARED.items()},
}
