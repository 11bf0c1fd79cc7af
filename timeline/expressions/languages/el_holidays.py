"""The days that Greek has a name for; those that go by Easter follow the Orthodox one."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Lunar, Nth
from timeline.expressions.languages.el_words import unaccented
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "πρωτοχρονιά|πρωτοχρονιάς|αγίου βασιλείου",
    Fixed(1, 6): "θεοφάνια|θεοφανίων|θεοφάνεια|θεοφανείων|φώτων",
    Fixed(1, 7): "αϊ-γιαννιού",
    Fixed(2, 14): "αγίου βαλεντίνου|ημέρα των ερωτευμένων",
    Fixed(3, 8): "ημέρα της γυναίκας|παγκόσμια ημέρα της γυναίκας",
    Fixed(3, 25): "ευαγγελισμού|ευαγγελισμού της θεοτόκου",
    Fixed(4, 1): "πρωταπριλιά|πρωταπριλιάς",
    Fixed(5, 1): "πρωτομαγιά|πρωτομαγιάς|εργατική πρωτομαγιά",
    Fixed(5, 9): "ημέρα της ευρώπης",
    Fixed(8, 15): "δεκαπενταύγουστο|δεκαπενταύγουστος|δεκαπενταύγουστου|δεκαπενταυγούστου|κοιμήσεως της θεοτόκου",
    Fixed(9, 14): "υψώσεως του τιμίου σταυρού",
    Fixed(10, 26): "αγίου δημητρίου",
    Fixed(10, 28): "ημέρα του όχι|επέτειο του όχι|επέτειος του όχι|επετείου του όχι",
    Fixed(11, 17): "επέτειο του πολυτεχνείου|επέτειος του πολυτεχνείου",
    Fixed(12, 6): "αγίου νικολάου",
    Fixed(12, 24): "παραμονή χριστουγέννων|παραμονή των χριστουγέννων|παραμονές χριστουγέννων",
    Fixed(12, 25): "χριστούγεννα|χριστουγέννων|ημέρα των χριστουγέννων|ανήμερα των χριστουγέννων",
    Fixed(12, 31): "παραμονή πρωτοχρονιάς|παραμονή της πρωτοχρονιάς|ρεβεγιόν της πρωτοχρονιάς",
    Easter(-59, orthodox=True): "τσικνοπέμπτη|τσικνοπέμπτης",
    Easter(-48, orthodox=True): "καθαρά δευτέρα|καθαρής δευτέρας|καθαράς δευτέρας|καθαρή δευτέρα|καθαροδευτέρα",
    Easter(-8, orthodox=True): "σάββατο του λαζάρου",
    Easter(-7, orthodox=True): "κυριακή των βαΐων|κυριακής των βαΐων",
    Easter(-6, orthodox=True): "μεγάλη δευτέρα|μεγάλης δευτέρας",
    Easter(-6, orthodox=True, days=6): "μεγάλη εβδομάδα|μεγάλης εβδομάδας|μεγαλοβδόμαδο",
    Easter(-5, orthodox=True): "μεγάλη τρίτη|μεγάλης τρίτης",
    Easter(-4, orthodox=True): "μεγάλη τετάρτη|μεγάλης τετάρτης",
    Easter(-3, orthodox=True): "μεγάλη πέμπτη|μεγάλης πέμπτης",
    Easter(-2, orthodox=True): "μεγάλη παρασκευή|μεγάλης παρασκευής",
    Easter(-1, orthodox=True): "μεγάλο σάββατο|μεγάλου σαββάτου",
    Easter(orthodox=True): "πάσχα|κυριακή του πάσχα|κυριακής του πάσχα|λαμπρή|λαμπρής|πασχαλιά",
    Easter(): "καθολικό πάσχα|πάσχα των καθολικών|καθολικού πάσχα",
    Easter(1, orthodox=True): "δευτέρα του πάσχα|δευτέρας του πάσχα|δεύτερη μέρα του πάσχα",
    Easter(39, orthodox=True): "της αναλήψεως",
    Easter(49, orthodox=True): "πεντηκοστή|πεντηκοστής",
    Easter(50, orthodox=True): "αγίου πνεύματος|δευτέρα του αγίου πνεύματος",
    Lunar("_IslamicLunar", "ramadan_beginning_dates", days=30, sighted=True): "ραμαζάνι|ραμαζανιού|ραμαντάν",
    Nth(4, 4, 11): "ημέρα των ευχαριστιών|ημέρας των ευχαριστιών",
    Nth(4, 4, 11, shift=1): "black friday|μαύρη παρασκευή",
    Nth(2, 7, 5): "ημέρα της μητέρας|γιορτή της μητέρας",
}
HOLIDAYS: dict[str, Any] = unaccented({"holiday": {Fields.of(holiday=day): names for day, names in EVERY_YEAR.items()}})
