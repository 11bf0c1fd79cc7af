"""The words that Estonian tells times with: stems, and by `et_forms.py` all their forms."""

from __future__ import annotations

from typing import Any

from timeline.expressions.languages.et_forms import adjective, cased, declined, emphatic, forms, said
from timeline.expressions.values import (
    LOCAL,
    Base,
    Duration,
    Fields,
    Inside,
    Lean,
    Phase,
    Recurring,
    Ref,
    Shift,
    recurring,
)
from timeline.grain import Grain

UNITS = {
    Grain.SECOND: ("sekund sekundi sekundit sekundite sekundeid",),
    Grain.MINUTE: ("minut minuti minutit minutite minuteid",),
    Grain.HOUR: ("tund tunni tundi tundide tunde",),
    Grain.DAY: ("päev päeva päeva päevade päevi päevil", "ööpäev ööpäeva ööpäeva ööpäevade ööpäevi"),
    Grain.WEEK: ("nädal nädala nädalat nädalate nädalaid",),
    Grain.MONTH: ("kuu kuu kuud kuude",),
    Grain.QUARTER: ("kvartal kvartali kvartalit kvartalite kvartaleid",),
    Grain.HALF: ("poolaasta poolaasta poolaastat poolaastate poolaastaid",),
    Grain.YEAR: ("aasta aasta aastat aastate aastaid aastail aastais",),
    Grain.DECADE: ("aastakümme aastakümne aastakümmet aastakümnete aastakümneid", "kümnend kümnendi kümnendit"),
    Grain.CENTURY: ("sajand sajandi sajandit sajandite sajandeid",),
    Grain.MILLENNIUM: ("aastatuhat aastatuhande aastatuhandet aastatuhandete aastatuhandeid",),
}
OTHER_WORDS = {  # six and "listen"; "a year", "a week" of what comes round
    form
    for word in ("kuus", "kuule", "aastas", "nädalas", "päevas", "ööpäevas")
    for form in emphatic([word]).split("|")
}
# So many of which something lasts or is old: "kaheaastane", "25-aastane", "kolmepäevane".
LASTING = {
    Grain.MINUTE: ("minuti",),
    Grain.HOUR: ("tunni", "tunniaja"),
    Grain.DAY: ("päeva", "ööpäeva"),
    Grain.WEEK: ("nädala",),
    Grain.MONTH: ("kuu", "kuui"),
    Grain.YEAR: ("aasta",),
}
DIGITS = (
    "üks ühe üht",
    "kaks kahe kaht",
    "kolm kolme kolme",
    "neli nelja nelja",
    "viis viie viit",
    "kuus kuue kuut",
    "seitse seitsme seitset",
    "kaheksa kaheksa kaheksat",
    "üheksa üheksa üheksat",
)
NUMBERS: dict[float, str] = {
    0.5: "pool poole poolt",
    1.5: "poolteist pooleteise poolteise",
    **dict(enumerate(DIGITS, 1)),
    10: "kümme kümne kümmet",
    100: "sada saja sadat",
    1000: "tuhat tuhande tuhandet",
}
for number, (nominative, genitive, _) in enumerate(map(str.split, DIGITS), 1):
    NUMBERS[10 + number] = f"{nominative}teist {genitive}teistkümne {genitive}teist"
    if number > 1:
        NUMBERS[10 * number] = f"{nominative}kümmend {genitive}kümne {genitive}kümmet"
        NUMBERS[100 * number] = f"{nominative}sada {genitive}saja {genitive}sadat"
ORDINALS = {
    1: "esimene esimese esimest esimeste esimesi",
    2: "teine teise teist teiste teisi",
    3: "kolmas kolmanda kolmandat kolmandate kolmandaid",
} | {
    int(n): f"{stem}s {stem}nda {stem}ndat {stem}ndate {stem}ndaid"
    for n, (_, stem, *_) in ((n, words.split()) for n, words in NUMBERS.items() if 3 < n <= 90)
}
WEEKDAYS = [
    *(f"{day}päev {day}päeva {day}päeva" for day in "esmas teisi kolma nelja".split()),
    "reede reede reedet",
    *(f"{day}päev {day}päeva {day}päeva" for day in "lau püha".split()),
]
MONTHS = (
    "jaanuar jaanuari jaanuari",
    "veebruar veebruari veebruari",
    "märts märtsi märtsi",
    "aprill aprilli aprilli",
    "mai mai maid",
    "juuni juuni juunit",
    "juuli juuli juulit",
    "august augusti augustit",
    "september septembri septembrit",
    "oktoober oktoobri oktoobrit",
    "november novembri novembrit",
    "detsember detsembri detsembrit",
)
SHORT_MONTHS = {2: "veebr", 4: "apr", 8: "aug", 9: "sept", 10: "okt", 11: "nov", 12: "dets"}
SEASONS = {
    "SP": ("kevad kevade kevadet kevadete kevadeid", adjective("kevadi"), "kevadkuu kevadkuu kevadkuud kevadkuude"),
    "SU": ("suvi suve suve suvede suvesid", adjective("suvi"), "suvekuu suvekuu suvekuud suvekuude"),
    "FA": ("sügis sügise sügist sügiste sügiseid", adjective("sügise"), adjective("sügisi")),
    "WI": ("talv talve talve talvede talvi", adjective("talvi"), "talvekuu talvekuu talvekuud talvekuude"),
}
# A part of a day, its adjective, and what it comes round as: "hommikuti".
PARTS = {
    "MO": ("hommik hommiku hommikut hommikute hommikuid", "hommiku", "hommikuti"),
    "EV": ("õhtu õhtu õhtut õhtute õhtuid", "õhtu", "õhtuti"),
    "NI": ("öö öö ööd ööde öid öösel ööseks ööseni", "öi", "öösiti|ööti"),
    "AF": ("pärastlõuna pärastlõuna pärastlõunat pärastlõunate", "pärastlõuna", "pärastlõunati"),
}
OTHER_PARTS = {
    "MO": ("ennelõuna ennelõuna ennelõunat",),
    "DW": ("varahommik varahommiku varahommikut", adjective("varahommiku"), "koidik koidiku koidikut"),
    "EV": ("hilisõhtu hilisõhtu hilisõhtut", adjective("hilisõhtu")),
    "DK": ("videvik videviku videvikku", "päikeseloojang päikeseloojangu päikeseloojangut"),
}
DAYS = {  # days seen from today, and their adjectives
    Shift(Grain.DAY, 0): ("täna", adjective("täna")),
    Shift(Grain.DAY, -1): ("eile", adjective("eil", "eilset")),
    Shift(Grain.DAY, 1): ("homme", adjective("hom", "homset")),
    Shift(Grain.DAY, -2): ("üleeile", adjective("üleeil", "üleeilset")),
    Shift(Grain.DAY, 2): ("ülehomme", adjective("ülehom", "ülehomset")),
    Shift(Grain.YEAR, 0): ("tänavu", adjective("tänavu"), adjective("selleaasta")),
    Shift(Grain.YEAR, -1): ("mullu", adjective("mullu"), adjective("eelmiseaasta"), adjective("möödunudaasta")),
    Shift(Grain.YEAR, -2): ("tunamullu", adjective("tunamullu")),
    Shift(Grain.YEAR, 1): ("", adjective("tulevaaasta"), adjective("järgmiseaasta")),
    Duration(Grain.WEEK, 1).shifted(-1, Base.ANCHOR): ("", adjective("nädalatagu")),
    Duration(Grain.YEAR, 1).shifted(-1, Base.ANCHOR): ("", adjective("aastatagu")),
    Duration(Grain.MONTH, 1).shifted(-1, Base.ANCHOR): ("", adjective("kuutagu")),
}
VAGUE = {  # words that do not change, and adjectives
    Ref("PRESENT_REF"): (
        "praegu|nüüd|hetkel|seni|siiani|siiamaani|seniajani|tänini|parasjagu|tänapäev|tänapäeva|tänapäeval|tänapäevani"
        "|praegusel hetkel|praegusel ajal|sel hetkel|käesoleval ajal|nüüdsest|nüüdseks",
        *map(adjective, ("praegu", "seni", "nüüd", "tänapäeva")),
    ),
    Ref("PAST_REF"): (
        "varem|varemalt|hiljuti|äsja|ammu|tollal|toona|tookord|minevikus|vanasti|ennist|muiste|hiljaaegu"
        "|varasematel aastatel|varasemail aastail|viimasel ajal|viimastel aegadel|sel viivul|sel ajal|tol ajal"
        "|tollel ajal|kunagi varem|mõni aeg tagasi|mõne aja eest|kaua aega tagasi",
        adjective("hiljuti"),
        adjective("ammu"),
        adjective("tolleaeg", "tolleaegset"),
    ),
    Ref("FUTURE_REF"): (
        "edaspidi|peagi|peatselt|varsti|lähiajal|lähemal ajal|lähitundidel|lähipäevil|lähipäevadel|lähinädalatel"
        "|lähinädalail|lähikuudel|lähikuil|lähiaastatel|lähiaastail|lähituleviku|lähitulevikus|tulevikus"
        "|varem või hiljem",
        adjective("edaspidi"),
    ),
}
ALGUS, KESKPAIK, LOPP = "algus alguse algust", "keskpaik keskpaiga keskpaika", "lõpp lõpu lõppu"
NOON, MIDNIGHT = "keskpäev keskpäeva keskpäeva", "kesköö kesköö keskööd"
WEEKEND = "nädalavahetus nädalavahetuse nädalavahetust nädalavahetuste nädalavahetusi"
HOURS = {n: NUMBERS[n] for n in range(1, 13)}


def of_number(nouns: tuple[str, ...], *, plural: bool) -> list[str]:
    """The forms of a unit in the singular or the plural, but those that are other words."""
    one = {form for noun in nouns for form in forms(" ".join(noun.split()[:3])).split("|")}
    return [form for form in forms(*nouns).split("|") if (form not in one) is plural and form not in OTHER_WORDS]


def of_month(stems: str) -> tuple[str, ...]:
    """A month by its own name and with "month" behind it, and the adjectives: "detsembrikuine"."""
    genitive = stems.split()[1]
    long = f"{genitive}kuu {genitive}kuu {genitive}kuud"
    return stems, long, adjective(f"{genitive}kui"), *((adjective(genitive),) if genitive != "mai" else ())


def month_words(month: int) -> str:
    """All but those forms of May that are other words more often: "mail", "maid", and "Mai", a name."""
    found = forms(*of_month(MONTHS[month - 1])).split("|")
    if short := SHORT_MONTHS.get(month):
        found += [short, f"{short}."]
    weak = {form for form, told in declined(MONTHS[4]).items() if not told and form != "mais"}
    return "|".join(word for word in found if word not in weak)


def compound(first: str, noun: str) -> str:
    """The stems of a word of two: "reedeõhtu" of "reede" and "õhtu"."""
    return " ".join(first + stem for stem in noun.split())


def lasting(count: float, numeral: str) -> dict[Duration, str]:
    """So many units long: "kaheaastane", "pooleteisetunnine"."""
    return {
        Duration(grain, count): forms(*(adjective(numeral + stem) for stem in stems))
        for grain, stems in LASTING.items()
        if (numeral, grain) != ("nelja", Grain.DAY)  # Thursday's
    }


WORDS: dict[str, Any] = {
    # what holds a phrase together
    "and": "ja|ning",
    "or": "või|ehk",
    "since": "alates",
    "until": "kuni",
    "to": "kuni",
    "by": "hiljemalt",
    "before": {-1: "enne"},
    "after": {1: "pärast|peale"},
    "between": "vahemikus|ajavahemikus",
    "between-behind": "vahel",
    "throughout": said("jooksul|vältel|kestel"),
    "at-time": said("ajal|aegu"),
    "thereabouts": {"APPROX": "paiku|ringis|kandis"},
    "time-word": "aega|aja|ajaga|ajaks",
    "at-intervals": "järel|tagant|järgi",
    "night-to": "ööl vastu|öösel vastu|öö vastu",
    # numbers
    "number": {n: forms(words) for n, words in NUMBERS.items()}
    | {
        1: forms(NUMBERS[1]) + "|ühte",
        2: forms(NUMBERS[2], "paar paari paari") + "|kahte",
        12: forms(NUMBERS[12], "tosin tosina tosinat"),
        0.25: "veerand|veerandi",
        0.75: "kolmveerand|kolmveerandi",
    },
    "ten": {10 * n: forms(NUMBERS[10 * n]) for n in range(2, 10)},
    "digit": {n: forms(words) for n, words in enumerate(DIGITS, 1)},
    "hour12": {n: forms(words) for n, words in HOURS.items()},
    "several": {
        "X": forms("mitu mitme mitut", "mõni mõne mõnd mõnede mõnda", "mitmed mitmete mitmeid")
        + "|mõned|palju|kümned|kümneid|kümnete|sadu|sadade|arvukalt"
    },
    "half-number": {0.5: "pool|poole|poolt"},
    "half-word": {Grain.HALF: said("poolel|pooles|poolest|pooleks|pooleni")},
    "quarter-word": {0.25: "veerand", 0.75: "kolmveerand"},
    "ordinal": {n: forms(words) for n, words in ORDINALS.items()}
    | {21: "|".join(f"kahekümne {form}" for form in declined(ORDINALS[1]))},
    "roman": dict(enumerate("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1)),
    # calendar words
    "weekday": {
        Fields.of(weekday=n): forms(words, adjective(words.split()[1])) for n, words in enumerate(WEEKDAYS, 1)
    },
    "weekdays": {
        Fields.of(weekday=n): said(f"{stem.removesuffix('a')}iti|{stem}del" if n != 5 else "reedeti|reedetel")
        for n, (_, stem, _) in enumerate(map(str.split, WEEKDAYS), 1)
    }
    | {Fields.of(weekend=True): said("nädalavahetuseti|nädalavahetustel")},
    "weekend": {Fields.of(weekend=True): forms(WEEKEND, adjective("nädalavahetuse"))},
    "month": {Fields.of(month=n): month_words(n) for n in range(1, 13)},
    "lmonth": {Fields.of(month=1): "jaan|jaan.", Fields.of(month=5): forms(MONTHS[4])},
    "season": {Fields.of(season=name): forms(*nouns) for name, nouns in SEASONS.items()},
    "unit": {grain: "|".join(of_number(nouns, plural=False)) for grain, nouns in UNITS.items()},
    "unit-plural": {grain: "|".join(of_number(nouns, plural=True)) for grain, nouns in UNITS.items()},
    "unit-long": {grain: forms(*map(adjective, stems)) for grain, stems in LASTING.items()},
    "units": {
        Grain.DAY: said("päevi|päevadeks|päevade jooksul"),
        Grain.HOUR: said("tunde|tundideks"),
        Grain.MINUTE: said("minuteid"),
        Grain.WEEK: said("nädalaid|nädalateks"),
        Grain.MONTH: said("kuudeks|kuude jooksul"),
        Grain.YEAR: said("aastaid|aastateks|aastatega|aastate jooksul"),
        Grain.DECADE: said("aastakümneid|aastakümneteks|aastakümnete jooksul"),
        Grain.CENTURY: said("sajandeid|sajanditeks|sajandite jooksul"),
    },
    "lasting": {
        length: words
        for n, numeral in NUMBERS.items()
        if n <= 12 or (n % 5 == 0 and n <= 100)
        for length, words in lasting(n, numeral.split()[1]).items()
    }
    | {Duration(Grain.HOUR, 1): forms(adjective("tunni"), adjective("tunniaja"), adjective("ühetunni"))},
    "year-word": forms("aasta aasta aastat") + "|a|a.",
    "years-word": said(
        "aastad|aastate|aastaid|aastatel|aastail|aastatest|aastaist|aastateks|aastateni|aastatesse|aastatega"
    ),
    "decade": {
        Fields.of(decade=10 * n): "|".join(
            f"{NUMBERS[10 * n].split()[1]}nda{end}" for end in ("d", "te", "id", "tel", "il", "test", "teks", "teni")
        )
        for n in range(2, 10)
    },
    "decade-ending": said("ndad|ndate|ndatel|ndail|ndatest|ndaid|ndateks|ndateni|ndatesse"),
    "era": {
        "BCE": "e.m.a|e.m.a.|eKr|ekr|e.Kr|e.Kr.|e. Kr.|enne Kristust|enne meie aega|enne meie ajaarvamist",
        "CE": "m.a.j|m.a.j.|pKr|pkr|p.Kr|p.Kr.|pärast Kristust|meie ajaarvamise järgi",
    },
    # relative to the anchor
    "relative": {
        **{day: said(word) + "|" + forms(*nouns) for day, (word, *nouns) in DAYS.items()},
        Shift(Grain.DAY, -1, Base.MENTION): "eelmisel päeval|eelmise päeva|eelmine päev",
        Shift(Grain.DAY, 0, Base.MENTION): "sel päeval|sellel päeval|tol päeval|tollel päeval",
        **{ref: f"{said(words)}|{forms(*nouns)}" for ref, (words, *nouns) in VAGUE.items()},
        **{
            Phase(Fields.of(season=name), mod): forms(*(compound(prefix, noun) for prefix in prefixes))
            for name, (noun, *_) in SEASONS.items()
            for mod, prefixes in {"START": ("vara",), "MID": ("kesk", "süda"), "END": ("hilis",)}.items()
        },
        **{
            Fields.of(weekday=n, part=part): forms(compound(day, noun), adjective(day + stem))
            for n, (_, day, _) in enumerate(map(str.split, WEEKDAYS), 1)
            for part, (noun, stem, _) in PARTS.items()
        },
        **{
            Inside(Fields.of(part=part), Shift(Grain.DAY, days)): forms(adjective(day + stem))
            for part, (_, stem, _) in PARTS.items()
            for days, day in ((0, "täna"), (-1, "eile"), (1, "homme"))
        },
    },
    "deictic": {
        Lean.LAST: forms(
            "eelmine eelmise eelmist eelmiste eelmisi",
            "viimane viimase viimast viimaste viimaseid",
            "möödunu möödunu möödunut",
        )
        + "|möödunud|läinud|mineval",
        Lean.NEXT: forms(
            "järgmine järgmise järgmist järgmiste järgmisi",
            "tulev tuleva tulevat tulevate tulevaid",
            "eelseisev eelseisva eelseisvat eelseisvate eelseisvaid",
            "lähim lähima lähimat lähimate lähimaid",
            "lähem lähema lähemat lähemate lähemaid",
        ),
        Lean.THIS: "see|selle|seda|sel|sellel|selles|sellest|"
        + forms("käesolev käesoleva käesolevat", "praegune praeguse praegust"),
    },
    "entire": said("kogu|terve|tervet|terveks"),
    "new": forms("uus uue uut"),
    "turned": {
        -1: forms("eelnev eelneva eelnevat eelnevate eelnevaid", "eelnenud eelnenud eelnenut"),
        0: forms("sama sama sama", "too tolle toda") + "|tol",
        1: forms("järgnev järgneva järgnevat järgnevate järgnevaid"),
    },
    "ago": {-1: said("tagasi|eest") + "|" + forms(adjective("tagu"))},
    # "Kahe aasta pärast" is in two years, "kaks aastat pärast" two years after something.
    "in-time": said("pärast"),
    "unit-of": {grain: "|".join(noun.split()[1] for noun in nouns) for grain, nouns in UNITS.items()},
    "number-of": {n: words.split()[1] for n, words in NUMBERS.items()} | {2: "kahe|paari"},
    "several-of": {"X": "mitme|mõne"},
    "for-the-nth": {n: words.split()[2] for n, words in ORDINALS.items()},
    "moved": {-1: said("varem"), 1: said("hiljem")},
    # the day
    "part": {
        Fields.of(part=part): "|".join(
            forms(*nouns)
            for nouns in (
                (PARTS[part][0], adjective(PARTS[part][1])) if part in PARTS else (),
                OTHER_PARTS.get(part, ()),
            )
            if nouns
        )
        for part in dict.fromkeys((*PARTS, *OTHER_PARTS))
    }
    | {Fields.of(part="DT"): said("päeval|päeva ajal"), Fields.of(part="MI"): "lõuna ajal|lõunaajal|lõunal"},
    "then-part": {
        Fields.of(part=part): words
        for part, words in {
            "MO": said("hommikul|ennelõunal"),
            "EV": said("õhtul|hilisõhtul"),
            "NI": said("öösel|ööl"),
            "AF": said("pärastlõunal"),
            "DW": said("varahommikul|koidikul"),
        }.items()
    },
    "clock": {Fields.of(hour=12, minute=0): forms(NOON), Fields.of(hour=0, minute=0): forms(MIDNIGHT)},
    "hour-word": "kell|kella|kellaks|kl|kl.",
    "zone": {
        Fields.of(zone=LOCAL): "kohaliku aja järgi|kohaliku aja|kohalikku aega|kohalik aeg",
        Fields.of(zone="Europe/Tallinn"): "Eesti aja järgi|Eesti aeg|meie aja järgi",
        Fields.of(zone="Europe/Moscow"): "Moskva aja järgi|Moskva aeg|Moskva aja",
        Fields.of(zone="Europe/Paris"): "Kesk-Euroopa aja järgi|Kesk-Euroopa aeg",
        Fields.of(zone="Europe/London"): "Londoni aja järgi|Suurbritannia aja järgi",
        Fields.of(zone="Europe/Kyiv"): "Kiievi aja järgi|Ida-Euroopa aja järgi|Ukraina aja järgi",
        Fields.of(zone="America/New_York"): "New Yorgi aja järgi|Washingtoni aja järgi|USA idaranniku aja järgi",
        Fields.of(zone="+00:00"): "Greenwichi aja järgi|maailmaaja järgi",
    },
    # sets
    "every": {"EVERY": said("iga|igal|igat|igaks")},
    "every-other": {"EVERY OTHER": "igal teisel|iga teine|iga teise"},
    "periodic": {
        recurring(Duration(Grain.HOUR, 1)): "igatunnine|igatunnise|tunnis korra",
        recurring(Duration(Grain.DAY, 1)): forms(adjective("igapäeva")) + "|igapäevaselt|päevas|ööpäevas|päevast päeva",
        recurring(Duration(Grain.WEEK, 1)): forms(adjective("iganädala")) + "|iganädalaselt|nädalas|nädalati",
        recurring(Duration(Grain.MONTH, 1)): forms(adjective("igakui"), adjective("igakuu")) + "|igakuiselt|kuuti",
        recurring(Duration(Grain.YEAR, 1)): forms(adjective("iga-aasta"), adjective("igaaasta"))
        + f"|iga-aastaselt|{said('aastas|aastati')}",
        recurring(Duration(Grain.DAY, 2), "EVERY"): "üle päeva|ülepäeviti",
        **{Recurring(f"XXXX-XX-XXT{part}"): said(often) for part, (_, _, often) in PARTS.items()},
        **{
            Recurring(f"XXXX-{season}"): said(often)
            for season, often in (("SU", "suviti|suveti"), ("WI", "talviti"), ("SP", "kevaditi"), ("FA", "sügiseti"))
        },
    },
    "monthly": "kuus",
    "times-word": "korda|kord|korra",
    "times": {"1X": "kord|üks kord|ühe korra"},
    # shades
    "bound": {
        "APPROX": "umbes|umbkaudu|ligikaudu|orienteeruvalt|circa|ca|ca.|enam-vähem",
        "LESS_THAN": "ligi|peaaegu|alla|vähem kui|mitte täit",
        "MORE_THAN": "üle|enam kui|rohkem kui|veidi üle|pisut üle|tublisti üle",
    },
    "edge": {
        "START": forms(ALGUS) + f"|{said('algul|hakul|algupoole')}",
        "MID": forms(KESKPAIK) + f"|{said('keskel')}|keskpaiku",
        "END": forms(LOPP) + f"|{said('lõpul|lõpupoole')}",
    },
    "cased": cased(
        *(noun for nouns in UNITS.values() for noun in nouns),
        *WEEKDAYS,
        *(noun for stems in MONTHS for noun in of_month(stems)[:2]),
        *(noun for noun, *_ in SEASONS.values()),
        *(noun for noun, *_ in PARTS.values()),
        *(noun for nouns in OTHER_PARTS.values() for noun in nouns if not noun.split()[0].endswith("ne")),
        *(compound(day.split()[1], noun) for noun, *_ in PARTS.values() for day in WEEKDAYS),
        ALGUS, KESKPAIK, LOPP, NOON, MIDNIGHT, WEEKEND,
        also={
            "by": "tänaseks|homseks|ülehomseks",
            "until": "|".join(("tänaseni|homseni|eilseni", *(words.split()[1] + "ni" for words in HOURS.values()))),
        },
    ),
}  # fmt: skip


SUFFIXES = {
    **dict.fromkeys(WORDS["decade-ending"].split("|"), "plural"),
    **dict.fromkeys(("s", "nda", "ndal", "ndat", "ndast", "ndaks", "ndani", "ndale", "ndas"), "ordinal"),
    **dict.fromkeys(("st", "ni", "ks"), "o'clock"),
    **{form: f"unit {grain.name.lower()}" for grain, words in WORDS["unit-long"].items() for form in words.split("|")},
}
