"""The feasts and memorial days that Polish names."""

from __future__ import annotations

from typing import Any

from timeline.expressions.holidays import Easter, Fixed
from timeline.expressions.values import Fields

HOLIDAYS: dict[str, Any] = {
    "holiday": {
        Fields.of(holiday=Fixed(1, 1)): "nowy rok|nowego roku|nowym rokiem|nowym roku",
        Fields.of(holiday=Fixed(1, 6)): "trzech króli|święto trzech króli|święta trzech króli",
        Fields.of(holiday=Fixed(2, 14)): "walentynki|walentynek|walentynkach",
        Fields.of(holiday=Fixed(3, 8)): "dzień kobiet|dnia kobiet|dniu kobiet",
        Fields.of(holiday=Fixed(5, 1)): "święto pracy|święta pracy|święcie pracy",
        Fields.of(holiday=Fixed(5, 3)): "święto konstytucji 3 maja|święta konstytucji 3 maja",
        Fields.of(holiday=Fixed(5, 9)): "dzień zwycięstwa|dnia zwycięstwa|dniu zwycięstwa",
        Fields.of(holiday=Fixed(5, 26)): "dzień matki|dnia matki|dniu matki",
        Fields.of(holiday=Fixed(6, 1)): "dzień dziecka|dnia dziecka|dniu dziecka",
        Fields.of(holiday=Fixed(8, 15)): "święto wojska polskiego|święta wojska polskiego",
        Fields.of(holiday=Fixed(11, 1)): "wszystkich świętych|dzień wszystkich świętych|dniu wszystkich świętych"
        "|uroczystość wszystkich świętych",
        Fields.of(holiday=Fixed(11, 2)): "zaduszki|zaduszek|dzień zaduszny|dniu zadusznym",
        Fields.of(holiday=Fixed(11, 11)): "święto niepodległości|święta niepodległości|święcie niepodległości"
        "|dzień niepodległości|dnia niepodległości|dniu niepodległości",
        Fields.of(holiday=Fixed(11, 30)): "andrzejki|andrzejek|andrzejkach",
        Fields.of(holiday=Fixed(12, 6)): "mikołajki|mikołajek|mikołajkach",
        Fields.of(holiday=Fixed(12, 24)): "wigilia|wigilię|wigilii|wigilią",
        Fields.of(holiday=Fixed(12, 25)): "boże narodzenie|bożego narodzenia|bożym narodzeniem|bożym narodzeniu"
        "|święta bożego narodzenia|świąt bożego narodzenia|świętami bożego narodzenia",
        Fields.of(holiday=Fixed(12, 31)): "sylwester|sylwestra|sylwestrem|sylwestrze",
        Fields.of(holiday=Easter(-46)): "środa popielcowa|środy popielcowej|środę popielcową|popielec|popielca",
        Fields.of(holiday=Easter(-52)): "tłusty czwartek|tłustego czwartku|tłustym czwartkiem",
        Fields.of(holiday=Easter(-7)): "niedziela palmowa|niedzieli palmowej|niedzielę palmową",
        Fields.of(holiday=Easter(-3)): "wielki czwartek|wielkiego czwartku",
        Fields.of(holiday=Easter(-2)): "wielki piątek|wielkiego piątku|wielkim piątkiem",
        Fields.of(holiday=Easter(-1)): "wielka sobota|wielkiej soboty|wielką sobotę",
        Fields.of(holiday=Easter(0)): "wielkanoc|wielkanocy|wielkanocą|święta wielkanocne|świąt wielkanocnych",
        Fields.of(holiday=Easter(1)): "poniedziałek wielkanocny|poniedziałku wielkanocnego|lany poniedziałek"
        "|lanego poniedziałku",
        Fields.of(holiday=Easter(49)): "zielone świątki|zielonych świątek|zesłanie ducha świętego",
        Fields.of(holiday=Easter(60)): "boże ciało|bożego ciała|bożym ciałem",
    },
}
