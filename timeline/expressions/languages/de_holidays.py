"""The days that German has a name for, and which they are."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed, Holiday, Lunar, Nth
from timeline.expressions.values import Fields

EVERY_YEAR: dict[Holiday, str] = {
    Fixed(1, 1): "neujahr|neujahrstag|neujahrsmorgen",
    Fixed(1, 6): "dreikönigstag|heilige drei könige|dreikönig|dreikönigsfest|dreikönige",
    Fixed(1, 27): "holocaust-gedenktag|holocaustgedenktag",
    Fixed(2, 2): "mariä lichtmess|lichtmess|maria lichtmess",
    Fixed(2, 14): "valentinstag",
    Fixed(3, 8): "internationaler frauentag|internationalen frauentag|weltfrauentag|internationalen frauentages",
    Fixed(3, 19): "josefitag|josefi|st. josef",
    Fixed(4, 30): "walpurgisnacht",
    Fixed(5, 1): "maifeiertag|tag der arbeit",
    Fixed(5, 9): "europatag",
    Fixed(6, 24): "johannistag|johanni",
    Fixed(8, 1): "schweizer bundesfeiertag|bundesfeiertag",
    Fixed(8, 15): "mariä himmelfahrt|maria himmelfahrt|hochunserfrauentag",
    Fixed(10, 3): "tag der deutschen einheit|tages der deutschen einheit",
    Fixed(10, 26): "österreichischer nationalfeiertag|österreichischen nationalfeiertag",
    Fixed(10, 31): "halloween|reformationstag|reformationstages|weltspartag",
    Fixed(11, 1): "allerheiligen",
    Fixed(11, 2): "allerseelen",
    Fixed(11, 11): "martinstag|martini|st. martin|faschingsbeginn",
    Fixed(12, 6): "nikolaustag|nikolaus-tag|nikolo",
    Fixed(12, 8): "mariä empfängnis|maria empfängnis",
    Fixed(12, 24): "heiligabend|heiliger abend|heiligen abend|weihnachtsabend",
    Fixed(12, 25): "weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|erste weihnachtstag"
    "|1. weihnachtstag|ersten weihnachtsfeiertag|christtag|weihnachtsfest",
    Fixed(12, 26): "zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|stephanstag|stefanitag"
    "|zweiten weihnachtsfeiertag|stefanstag",
    Fixed(12, 31): "silvester|silvestertag|silvesterabend|silvesternacht|altjahrestag",
    Easter(-52): "weiberfastnacht|unsinniger donnerstag|unsinnigen donnerstag",
    Easter(-48): "rosenmontag",
    Easter(-47): "faschingsdienstag|fastnachtsdienstag|faschingdienstag|veilchendienstag",
    Easter(-46): "aschermittwoch",
    Easter(-7): "palmsonntag",
    Easter(-6, days=7): "karwoche|osterwoche",
    Easter(-3): "gründonnerstag",
    Easter(-2): "karfreitag",
    Easter(-1): "karsamstag|ostersamstag",
    Easter(0): "ostern|ostersonntag|osterfest",
    Easter(1): "ostermontag",
    Easter(7): "weißer sonntag|weißen sonntag",
    Easter(39): "christi himmelfahrt|himmelfahrt|vatertag",
    Easter(49): "pfingsten|pfingstsonntag",
    Easter(50): "pfingstmontag",
    Easter(60): "fronleichnam",
    Easter(68): "herz-jesu-freitag",
    Easter(70): "herz-jesu-sonntag",
    Nth(2, 7, 5): "muttertag",
    Nth(3, 7, 9): "eidgenössischer dank-, buss- und bettag",
    Nth(1, 7, 10): "erntedank|erntedankfest|erntedanksonntag",
    Nth(-1, 4, 11, shift=-8): "buß- und bettag|buss- und bettag",
    Nth(-1, 4, 11, shift=-11): "volkstrauertag",
    Nth(-1, 4, 11, shift=-4): "totensonntag|ewigkeitssonntag",
    Nth(-1, 4, 11, shift=3): "erster advent|ersten advent|1. advent|erster adventssonntag|ersten adventssonntag"
    "|1. adventssonntag",
    Nth(-1, 4, 11, shift=10): "zweiter advent|zweiten advent|2. advent|zweiten adventssonntag|2. adventssonntag",
    Nth(-1, 4, 11, shift=17): "dritter advent|dritten advent|3. advent|dritten adventssonntag|3. adventssonntag",
    Nth(-1, 4, 11, shift=24): "vierter advent|vierten advent|4. advent|vierten adventssonntag|4. adventssonntag",
    Nth(4, 4, 11, shift=1): "black friday",
    Nth(4, 4, 11): "thanksgiving|erntedankfest in den usa",
    Lunar("_HebrewLunisolar", "passover_date", 8): "pessach|passah|passahfest",
    Lunar("_HebrewLunisolar", "rosh_hashanah_date", 2): "rosch ha-schana|rosch haschana",
    Lunar("_HebrewLunisolar", "yom_kippur_date"): "jom kippur",
    Lunar("_HebrewLunisolar", "sukkot_date", 7): "laubhüttenfest|sukkot",
    Lunar("_HebrewLunisolar", "hanukkah_date", 8): "chanukka",
    Lunar("_IslamicLunar", "ramadan_beginning_dates", 30, sighted=True): "ramadan|fastenmonat ramadan",
    Lunar("_IslamicLunar", "eid_al_fitr_dates", sighted=True): "fest des fastenbrechens|zuckerfest",
    Lunar("_IslamicLunar", "eid_al_adha_dates", sighted=True): "opferfest",
    Lunar("_ChineseLunisolar", "lunar_new_year_date"): "chinesisches neujahrsfest|chinesisches neujahr"
    "|chinesischen neujahrsfest|tet-fest",
}

HOLIDAYS: dict[str, Any] = {
    "holiday": {Fields.of(holiday=holiday): names for holiday, names in EVERY_YEAR.items()},
    "isodate": {
        Fields.of(year=1944, month=6, day=6): "D-Day",
        Fields.of(year=1945, month=5, day=8): "V-E-Day|VE-Day",
    },
}
