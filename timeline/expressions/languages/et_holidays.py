"""The days that Estonian has a name for, and which they are."""

from __future__ import annotations

from timeline.expressions.holidays import Easter, Fixed, Holiday, Nth
from timeline.expressions.languages.et_forms import forms
from timeline.expressions.values import Fields

# Those that end in "päev" and "püha", by what stands before it, and others by their stems.
NAMED_DAYS: dict[Holiday, str] = {
    Fixed(1, 6): "kolmekuninga",
    Fixed(2, 2): "küünla",
    Fixed(2, 14): "sõbra|valentini",
    Fixed(2, 24): "iseseisvus",
    Fixed(3, 8): "naiste",
    Fixed(3, 14): "emakeele",
    Fixed(4, 1): "nalja",
    Fixed(4, 23): "jüri",
    Fixed(6, 1): "lastekaitse",
    Fixed(6, 14): "leina|lipu",
    Fixed(6, 24): "jaani",
    Fixed(7, 10): "seitsmevenna",
    Fixed(8, 20): "taasiseseisvumis",
    Fixed(8, 24): "pärtli",
    Fixed(9, 1): "tarkuse|teadmiste",
    Fixed(9, 29): "mihkli",
    Fixed(10, 5): "õpetajate",
    Fixed(11, 2): "hingede",
    Fixed(11, 10): "mardi",
    Fixed(11, 25): "kadri",
    Fixed(12, 21): "tooma",
    Easter(-47): "vastla",
    Easter(39): "taevaminemis",
    Nth(2, 7, 5): "emade",
    Nth(2, 7, 11): "isade",
    Nth(2, 7, 9): "vanavanemate",
}
OTHERS: dict[Holiday, tuple[str, ...]] = {
    Fixed(1, 1): ("uusaasta uusaasta uusaastat", "nääripäev nääripäeva nääripäeva"),
    Fixed(4, 30): ("volbriöö volbriöö volbriööd volbriööl",),
    Fixed(5, 1): ("kevadpüha kevadpüha kevadpüha", "maipüha maipüha maipüha maipühade maipühi"),
    Fixed(6, 23): (
        "võidupüha võidupüha võidupüha",
        "jaaniõhtu jaaniõhtu jaaniõhtut",
        "jaanilaupäev jaanilaupäeva jaanilaupäeva",
    ),
    Fixed(12, 24): ("jõululaupäev jõululaupäeva jõululaupäeva", "jõuluõhtu jõuluõhtu jõuluõhtut"),
    Fixed(12, 25): (
        "jõulud jõulude jõule jõulude jõule jõulul",
        "jõulupüha jõulupüha jõulupüha jõulupühade jõulupühi",
        "jõuluaeg jõuluaja jõuluaega",
    ),
    Fixed(12, 31): ("aastavahetus aastavahetuse aastavahetust",),
    Easter(0): (
        "lihavõtted lihavõtete lihavõtteid lihavõtete lihavõtteid",
        "lihavõttepüha lihavõttepüha lihavõttepüha lihavõttepühade lihavõttepühi",
        "ülestõusmispüha ülestõusmispüha ülestõusmispüha ülestõusmispühade ülestõusmispühi",
        "munadepüha munadepüha munadepüha munadepühade munadepühi",
    ),
    Easter(49): (
        "nelipüha nelipüha nelipüha nelipühade nelipühi",
        "suvistepüha suvistepüha suvistepüha suvistepühade suvistepühi",
    ),
}
IN_WORDS: dict[Holiday, str] = {
    Fixed(2, 24): "vabariigi aastapäev|vabariigi aastapäeva|vabariigi aastapäeval|vabariigi aastapäevaks"
    "|vabariigi aastapäevast|vabariigi aastapäevani",
    Fixed(12, 31): "vana-aasta õhtu|vana-aasta õhtul|vana-aasta õhtuks|vanaaasta õhtul|vana aasta õhtul",
    Easter(-2): "suur reede|suure reede|suurel reedel|suurt reedet",
    Nth(-1, 4, 11, shift=3): "esimene advent|esimese advendi|esimesel advendil",
}
DAYS = {
    holiday: tuple(f"{name}päev {name}päeva {name}päeva" for name in names.split("|"))
    for holiday, names in NAMED_DAYS.items()
}
NOUNS = (*(noun for nouns in DAYS.values() for noun in nouns), *(noun for nouns in OTHERS.values() for noun in nouns))

HOLIDAYS = {
    "holiday": {
        Fields.of(holiday=holiday): "|".join(
            filter(None, (forms(*DAYS.get(holiday, ()), *OTHERS.get(holiday, ())), IN_WORDS.get(holiday)))
        )
        for holiday in dict.fromkeys((*DAYS, *OTHERS, *IN_WORDS))
    },
}
