"""The days that Spanish has a name for, and which they are."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Nth
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "año nuevo|día de año nuevo",
    Fixed(1, 5): "noche de reyes",
    Fixed(1, 6): "día de reyes|los reyes magos|epifanía",
    Fixed(2, 14): "san valentín|día de los enamorados",
    Fixed(3, 8): "día de la mujer|día internacional de la mujer",
    Fixed(3, 19): "san josé|día del padre",
    Fixed(4, 23): "sant jordi|día del libro",
    Fixed(5, 1): "primero de mayo|día del trabajo|día del trabajador|día de los trabajadores",
    Fixed(6, 23): "noche de san juan",
    Fixed(6, 24): "san juan|día de san juan",
    Fixed(7, 25): "día de santiago",
    Fixed(8, 15): "día de la asunción",
    Fixed(10, 12): "día de la hispanidad|día del pilar|día de la raza|fiesta nacional",
    Fixed(10, 31): "halloween|noche de brujas",
    Fixed(11, 1): "todos los santos|día de todos los santos",
    Fixed(11, 2): "día de los difuntos|día de los muertos|día de muertos",
    Fixed(12, 6): "día de la constitución",
    Fixed(12, 8): "la inmaculada|día de la inmaculada|inmaculada concepción",
    Fixed(12, 24): "nochebuena|noche buena",
    Fixed(12, 25): "navidad|día de navidad",
    Fixed(12, 28): "día de los inocentes|día de los santos inocentes",
    Fixed(12, 31): "nochevieja|noche vieja|fin de año|san silvestre",
    Easter(-47): "martes de carnaval",
    Easter(-46): "miércoles de ceniza",
    Easter(-7): "domingo de ramos",
    Easter(-7, days=8): "semana santa",
    Easter(-3): "jueves santo",
    Easter(-2): "viernes santo",
    Easter(-1): "sábado santo|sábado de gloria",
    Easter(0): "domingo de resurrección|domingo de pascua|pascua",
    Easter(1): "lunes de pascua",
    Easter(39): "día de la ascensión",
    Easter(49): "pentecostés|domingo de pentecostés",
    Easter(60): "corpus christi",
    Nth(1, 7, 5): "día de la madre",
}
# Names that people and places bear as well, so that they want more than themselves.
SHARED = frozenset({"san josé", "san juan", "san valentín", "san silvestre", "fiesta nacional"})
HOLIDAYS: dict[str, Any] = {
    kind: {
        Fields.of(holiday=holiday): words
        for holiday, names in EVERY_YEAR.items()
        if (words := "|".join(name for name in names.split("|") if (name in SHARED) == shared))
    }
    for kind, shared in (("holiday", False), ("feast", True))
}
