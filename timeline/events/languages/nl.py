"""The tables of Dutch for sentences."""

from __future__ import annotations

from timeline.events.languages.nl_order import (
    AMID,
    ANTECEDENT,
    CONJUNCTIONS,
    DETERMINERS,
    HELPERS,
    INVERTED,
    PREPOSITIONS,
    RELATIVE_LAST,
    SUBORDINATE,
    SUBORDINATORS,
)
from timeline.events.words import Words, any_of, exact, pattern, table

SAID = (
    "zegt zei zeiden zeggen meldt meldde meldden melden vertelt vertelde vertelden verklaart verklaarde verklaarden"
    " schrijft schreef schreven bevestigt bevestigde bevestigden benadrukt benadrukte waarschuwt waarschuwde"
    " waarschuwden stelt stelde stelden vindt vond laat lieten liet reageert reageerde beweert beweerde beweerden"
    " belooft beloofde kondigt kondigde kondigden voegt voegde twittert twitterde erkent erkende geeft gaf maakt"
    " maakte maakten klaagt klaagde"
)
QUOTES = '"“”„«»'
NAMES = rf"(?P<who>[^{QUOTES};:,]{{2,160}}?)"
PREFIX = r"(?:\s(?:weten|mee|toe|aan|bekend|vast))?"  # what a verb leaves at the end: "liet … weten"
WHERE = (
    r"(?:\s(?:van de|van het|op|in|tegen|na|bij|tijdens|vandaag|gisteren"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b[^;:]*?)?"
)
WHO = rf"(?P<who>[^{QUOTES}]+?){WHERE}{PREFIX}"

WORDS = Words(
    verb_second=True,
    inverted=INVERTED,
    subordinate=SUBORDINATE,
    relative_last=RELATIVE_LAST,
    antecedent=ANTECEDENT,
    agreeing=frozenset({"de die", "het dat", "een die", "een dat", "deze die", "dit dat"}),
    verb_last=table(f"{SUBORDINATORS} die waar waarin waarop wie"),
    amid=AMID,
    prepositions=table(PREPOSITIONS),
    determiners=table(DETERMINERS),
    articles=table("de het een"),
    conjunctions=table(CONJUNCTIONS),
    subordinators=table(SUBORDINATORS),
    complementizers=table("dat"),
    relatives=table("die dat waar waarin waarop waarvan wie wiens wat"),
    pronouns=table("hij zij ze het er men"),
    personal=table("hij zij hem haar"),
    speakers=table("ik wij we me mij ons mijn onze"),
    auxiliaries=table(f"{HELPERS} niet"),
    adverbs=table("vandaag gisteren eergisteren morgen overmorgen nu momenteel"),
    modifiers=table("al reeds pas"),
    kept=table("tot voor van uit vóór"),
    # Not "ook", "bovendien": the verb stands right behind them.
    connectives=pattern(r"(?:(?:maar|en|want|dus) (?=\w))+"),
    frame=pattern(
        rf"{NAMES}\s{any_of(SAID)}(?:\s[^\s,{QUOTES}]+){{0,6}}?\s"
        r"(?=dat\s(?:de|het|een|hij|zij|ze|er|zijn|haar|hun|(?-i:[A-Z\d])))"
    ),
    tails=(
        pattern(rf"(?:zo )?{any_of(SAID)} {WHO}"),
        pattern(r"(?:aldus|volgens) (?P<who>.+)"),
    ),
    before_quote=pattern(rf"{NAMES}\s{any_of(SAID)}(?:\s[^\s,{QUOTES}]+){{0,6}}?[:,]?\s*"),
    planned=pattern(
        r"\b(?:moeten(?= (?:de|het|een|hun|er|nog|op|in|voor|tot|vanaf|uiterlijk)\b)"
        r"|zal|zullen|gaat|gaan|wil|willen|wilde|wilden|moet|plant|plannen|van plan|gepland|beoogd)\b"
        r"(?! (?:sinds|al)\b)(?![^.;]*\b(?:mogelijk|misschien|wellicht|niet|geen)\b)"
    ),
    denied=pattern(r"\b(?:niet|nooit|geen|niemand|nergens)\b(?! (?:alleen|meer dan|minder dan|zozeer)\b)"),
    possible=pattern(r"\b(?:mogelijk|misschien|wellicht|vermoedelijk|naar verluidt|zou|zouden|kan|kunnen)\b"),
    untrue=pattern(r"\b(?:ontken(?:t|nen|de|den)|spreekt tegen|sprak tegen)\b[^.;,]{0,80}?,? (?:dat )?"),
    unreal=pattern(r"\bhad(?:den)?\b[^.;]*\b(?:moeten|kunnen|mogen|willen)\b"),
    no_name=exact(r"[A-Z]\w+(?:se|isch|ische)|Duits|Frans|Brits|Nederlands|Belgisch|Russisch|Vlaams"),
    habitual=pattern(r"\b(?:doorgaans|gewoonlijk|regelmatig|telkens)\b"),
    set_apart=pattern(
        r"\b(?:meer|minder|hoger|lager|groter|kleiner|beter|slechter|sterker|zwakker)\b[^.;,]*? dan (?:nog )?$"
        r"|\b(?:ten opzichte van|vergeleken met|in vergelijking met) (?:de |het )?$"
    ),
    figure_of=pattern(r"\b(?:na|sinds|wegens|vanwege|ondanks) (?:\w+ ){1,4}(?:van|uit) $"),
)
