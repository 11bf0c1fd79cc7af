"""The tables of Estonian for sentences: times stand in cases, a verb follows what opens its sentence."""

from __future__ import annotations

from timeline.events.words import Words, any_of, exact, pattern, table

SAID = (
    "ütles ütlesid ütleb teatas teatasid teatab lisas lisab märkis märkisid märgib selgitas selgitasid selgitab"
    " kinnitas kinnitasid kinnitab rääkis rääkisid räägib lausus sõnas nentis nendib rõhutas rõhutab toonitas tõdes"
    " tunnistas väitis väidavad väidab meenutas hoiatas hoiatasid hoiatab kirjutas kirjutab leidis leiab arvas"
    " arvab lubas lubab möönis avaldas kommenteeris vastas tõdeb prognoosis"
)
QUOTES = '"“”„«»'
DAY = (
    r"(?:esmas|teisi|kolma|nelja|laup|püha)päeva\w*|reede\w*|eile\w*|täna\w*|homme|\d{1,2}\. \w+l|\w+(?:hommikul|õhtul)"
)
# What may stand between a verb of saying and who says it, or what is said.
AMID = (
    rf"(?:\s(?:{DAY}|õhtul|hommikul|ajakirjanikele|pressikonverentsil|pressiteates|intervjuus|samas|ka|veel"
    r"|[A-ZÕÄÖÜ]+-?i?le|[A-ZÕÄÖÜ]\w+(?:ile|le)|sotsiaalmeedias|raadios|saates))"
)
WHO = rf"(?P<who>[^{QUOTES};:,]{{2,120}}?)"
FIRST = "[A-ZÕÄÖÜŠŽ][a-zõäöüšž]+(?:-[A-ZÕÄÖÜŠŽ][a-zõäöüšž]+)?"
CAPITAL = r"[A-ZÕÄÖÜŠŽ][\w’'-]*"
# Genitives of places, which belong to what follows them: "ostis Põhjavool | Leedu firma"
PLACE = (
    r"(?:Eesti|Läti|Leedu|Soome|Rootsi|Vene|Norra|Taani|Poola|Ukraina|Hiina|Euroopa|Tartu|Pärnu|\w+(?:maa|nna|la))\b"
)
# A person's two names, with what they are before it: "minister Jaan Tamm"; where a subject ends elsewhere, cases tell.
PRONOUN = "(?:ta|tema|nad|nemad|see)"
PERSON = rf"(?:(?:{CAPITAL} )?(?:[a-zõäöüšž-]+ ){{0,3}}{FIRST} (?!{PLACE}){CAPITAL}(?! {CAPITAL})|{PRONOUN}\b)"
WAS = any_of("oli on oleks hakkas hakkab plaanib kavatseb soovib peab võib võiks peaks")

WORDS = Words(
    verb_second=True,
    quoted_as="{who}: „{said}“",
    inverted=exact(
        rf"(?P<verb>(?:{WAS}|[a-zõäöüšž]{{2,}}(?:[^kl]s|sid|b|vad|ti|di))) (?P<subject>{PERSON})(?=[ ,.]|$)"
    ),
    prepositions=table("enne pärast alates kuni ilma koos hiljemalt umbes keset"),
    determiners=table("see selle seda selles sellest need nende neid iga igal kõik kõigi oma tema üks ühe mõni mitu"),
    conjunctions=table("ja ning või ega aga kuid vaid ent"),
    subordinators=table("et kui kuna sest kuigi ehkki nagu kas enne otsekui justkui"),
    complementizers=table("et"),
    relatives=table("kes mis kelle mille keda mida kellele millele kellel millel kus kuhu kust millal millest kellest"),
    pronouns=table("ta tema nad nemad see seda"),
    speakers=table(
        "ma mina me meie mu minu meil mul meid mind meile mulle oleme olime saime peame teame usume"
        " loodame arvame ootame tahame soovime leidsime avastasime märkasime nägime kuulsime tegime hakkame otsustasime"
    ),
    auxiliaries=table("on oli olid ole olnud ei pole oleks oleksid"),
    adverbs=table("eile täna homme praegu tänavu mullu nüüd"),
    floating=pattern(
        r"(?:.* )?(?:\w+(?:l|[^k]s)|eile|üleeile|täna|homme|ülehomme|tänavu|mullu|tagasi|hiljem|varem|pärast|jooksul"
        r"|paiku|ringis)(?: \d{4}| kell [\d.:]+)?|(?:umbes )?kell [\d.:]+|ööl vastu .*|aasta(?:te)?l \d.*|aastail \d.*"
        r"|(?!.*st .*ni\b).*st .*ni|\d.*\bvahel"
    ),
    owned=pattern(r"(?!.*st .*ni$).*\w(?:ni|st|ks|le)"),
    kept=table("enne pärast kuni hiljemalt"),
    modifiers=table("juba alles ka veel umbes"),
    no_more=pattern(r" (?:vahel|jooksul|saadik|alates)\b"),
    connectives=pattern(r"(?:(?:aga|kuid|ja|ning|ent|seega|samas|samuti|lisaks|siiski|seejärel|ometi|nimelt) (?=\w))+"),
    frame=pattern(
        rf"(?P<lead>(?:{DAY})(?: [\w.]+){{0,2}}? {any_of(SAID)}\s)?{WHO}(?(lead){AMID}{{0,3}}|\s{any_of(SAID)}"
        rf"(?:\s[^\s,{QUOTES}]+){{0,6}}?),\set\s"
    ),
    tails=(
        pattern(rf"(?:nagu )?{any_of(SAID)}(?:{AMID})* (?P<who>[^{QUOTES}]+?){AMID}*"),
        pattern(r"(?P<who>.+?) (?:sõnul|andmetel|väitel|kinnitusel|hinnangul)"),
    ),
    before_quote=pattern(rf"{WHO}\s{any_of(SAID)}(?:\s[^\s,{QUOTES}]+){{0,6}}?[:,]?\s*"),
    planned=pattern(
        r"\b(?:plaani(?:b|vad|takse)|kavatse(?:b|vad|takse)|kavas|kavanda(?:b|vad|takse)|hakka(?:b|vad)|hakatakse|jää(?:b|vad)"
        r"|peaks(?:id)?|soovi(?:b|vad))\b"
    ),
    possible=pattern(
        r"\b(?:või(?:b|vad|ks|ksid|dakse)|võib-olla|tõenäoliselt|arvatavasti|ilmselt|väidetavalt|oletatavasti)\b"
    ),
    denied=pattern(r"\b(?:ei|pole|polnud|polegi|eikeegi)\b(?! (?:ainult|üksnes|rohkem)\b)(?!(?: [\w-]+){0,3} enam\b)"),
    habitual=pattern(r"\b(?:iga(?:l|s)? \w+|tavaliselt|alati|regulaarselt|sageli|\w+päeviti|reedeti)\b"),
    appointed=pattern(
        r"\b(?:pidi(?:d)?(?: [\w-]+){0,4}|kavandatud|planeeritud|määratud|plaanitud"
        r"|(?:lükati|lükkus|lükatakse) edasi)\s*$"
    ),
    called_off=pattern(
        r"(?:[\w-]+,?\s){0,3}?(?:(?:lükati|lükkus|lükatakse|lükkub)(?: \w+){0,2}? edasi|edasi lüka\w+|jäi ära|jäeti ära"
        r"|jääb ära|tühistati)\b"
    ),
    supposed=pattern(r"\b(?:kui|juhul kui)\b[^,;]*$"),
    before_clause=table("enne"),
    only_time=pattern(r"(?:\d{1,2}\. \w+|\d{4}\. aasta\w*|\w+päeva|reedet|eelmist \w+)(?= |,|$)"),
    cases=pattern(r"[aeiu]?(?:s|st|sse|l|lt|le|ga|ni|na|ta|ks|t|d|)"),
    figure_of=pattern(r"\bvõrreldes (?:\w+ )?$"),
    compared=pattern(r"\bvõrreldes\b[^;.]*$"),
)
