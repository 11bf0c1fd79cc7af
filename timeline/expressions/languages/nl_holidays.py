"""The days that Dutch has a name for, and which they are."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Lunar, Nth
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "nieuwjaarsdag|nieuwjaar|nieuwjaarsnacht",
    Fixed(1, 6): "driekoningen",
    Fixed(2, 2): "lichtmis|maria-lichtmis",
    Fixed(2, 14): "valentijnsdag",
    Fixed(3, 8): "internationale vrouwendag|vrouwendag",
    Fixed(4, 1): "1 aprildag",
    Fixed(4, 27): "koningsdag",
    Fixed(4, 30): "koninginnedag",
    Fixed(5, 1): "dag van de arbeid",
    Fixed(5, 4): "dodenherdenking|nationale dodenherdenking",
    Fixed(5, 5): "bevrijdingsdag",
    Fixed(5, 9): "europadag",
    Fixed(7, 11): "feest van de vlaamse gemeenschap",
    Fixed(7, 21): "belgische nationale feestdag",
    Fixed(8, 15): "maria-hemelvaart|onze-lieve-vrouw-hemelvaart|maria hemelvaart",
    Fixed(10, 4): "dierendag|werelddierendag",
    Fixed(11, 1): "allerheiligen",
    Fixed(11, 2): "allerzielen",
    Fixed(11, 11): "sint-maarten|wapenstilstandsdag|wapenstilstand",
    Fixed(12, 5): "sinterklaasavond|pakjesavond|sinterklaas",
    Fixed(12, 15): "koninkrijksdag",
    Fixed(12, 24): "kerstavond|kerstnacht",
    Fixed(12, 25): "kerstmis|kerst|eerste kerstdag|kerstdag|1e kerstdag",
    Fixed(12, 26): "tweede kerstdag|2e kerstdag",
    Fixed(12, 31): "oudejaarsavond|oudejaarsdag|oudjaar|oud en nieuw|oudejaarsnacht",
    Easter(-48): "rozenmaandag|carnavalsmaandag",
    Easter(-49, days=3): "carnaval|vastenavond",
    Easter(-46): "aswoensdag",
    Easter(-7): "palmzondag|palmpasen",
    Easter(-3): "witte donderdag",
    Easter(-2): "goede vrijdag",
    Easter(-1): "stille zaterdag|paaszaterdag",
    Easter(): "pasen|eerste paasdag|paaszondag",
    Easter(1): "paasmaandag|tweede paasdag",
    Easter(39): "hemelvaartsdag|hemelvaart|o.l.h. hemelvaart",
    Easter(49): "pinksteren|eerste pinksterdag|pinksterzondag",
    Easter(50): "pinkstermaandag|tweede pinksterdag",
    Easter(60): "sacramentsdag",
    Nth(2, 7, 5): "moederdag",
    Nth(3, 7, 6): "vaderdag",
    Nth(3, 2, 9): "prinsjesdag",
    Nth(4, 4, 11, shift=1): "black friday",
    Lunar("_IslamicLunar", "eid_al_fitr_dates", 1, sighted=True): "suikerfeest|het suikerfeest",
    Lunar("_IslamicLunar", "eid_al_adha_dates", 1, sighted=True): "offerfeest|het offerfeest",
}
HOLIDAYS: dict[str, Any] = {"holiday": {Fields.of(holiday=day): names for day, names in EVERY_YEAR.items()}}
