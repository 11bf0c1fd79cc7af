"""The tables of German for sentences."""

from __future__ import annotations

from timeline.events.languages.de_names import ADJECTIVE, BODY, GIVEN, OFFICE, SINGLE
from timeline.events.languages.de_order import (
    AMID,
    ANTECEDENT,
    ANTECEDENT_BARE,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    INVERTED,
    PREPOSITIONS,
    RELATIVE_LAST,
    SUBORDINATE,
    SUBORDINATORS,
)
from timeline.events.words import Words, any_of, exact, pattern, table

SAID = (
    "sagt sagte sagten erklärt erklärte erklärten teilt teilte teilten mitteilt mitteilte mitteilten berichtet"
    " berichtete berichteten meldet meldete meldeten betont betonte betonten schreibt schrieb schrieben kündigt"
    " kündigte kündigten ankündigte warnt warnte warnten bestätigt bestätigte bestätigten behauptet behauptete"
    " behaupteten räumt räumte räumten einräumte fügt fügte fügten hinzufügte fordert forderte forderten versichert"
    " versicherte versicherten verkündet verkündete verkündeten klagt klagte kritisiert kritisierte kritisierten meint"
    " meinte gibt gab gaben angibt angab angaben erläutert erläuterte ergänzt ergänzte erzählt erzählte erinnert"
    " erinnerte stellt stellte hebt hob bekräftigt bekräftigte unterstreicht unterstrich bilanziert bilanzierte"
    " verspricht versprach twittert twitterte urteilt urteilte äußert äußerte findet"
)
QUOTES = '"“”„«»'
NAMES = rf"(?P<who>[^{QUOTES};:,]{{2,160}}?)"
PREFIX = r"(?:\s(?:mit|an|ein|hinzu|fest|bekannt|hervor|klar))?"  # what a verb leaves at the end: "teilte … mit"
WHERE = r"(?:\s(?:am|im|in|vor|nach|bei|auf|gegenüber|dazu|heute|gestern|anschließend|später|zufolge)\b[^;:]*?)?"
WHO = rf"(?P<who>[^{QUOTES}]+?){WHERE}{PREFIX}"

WORDS = Words(
    verb_second=True,
    inverted=INVERTED,
    subordinate=SUBORDINATE,
    relative_last=RELATIVE_LAST,
    antecedent=ANTECEDENT,
    agreeing=frozenset({"die die", "eine die", "diese die", "keine die", "jede die", "das das", "dieses das"}),
    antecedent_bare=ANTECEDENT_BARE,
    agreeing_bare=frozenset(
        {"einem der", "einen der", "dem der", "den der", "einer die", "der die", "einem das", "dem das", "ein das"}
    ),
    verb_last=table(f"{SUBORDINATORS} der die das den dem deren dessen welcher welche welches wo"),
    amid=AMID,
    quoted_as="{who}: „{said}“",
    given=GIVEN,
    single=SINGLE,
    office=OFFICE,
    body=BODY,
    capital_adjective=ADJECTIVE,
    inflection=exact(r"(?<=e)[nrsm]$"),
    prepositions=table(PREPOSITIONS),
    determiners=table(DETERMINERS),
    articles=table("der die das den dem des ein eine einen einem einer eines"),
    conjunctions=table(CONJUNCTIONS),
    subordinators=table(SUBORDINATORS),
    complementizers=table("dass daß"),
    relatives=table("der die das den dem deren dessen welcher welche welches wo was wer"),
    pronouns=table("er sie es man dies"),
    speakers=table("ich wir mich mir uns mein meine meinen meiner unser unsere unseren unserer"),
    auxiliaries=table(AUXILIARIES),
    adverbs=table("heute gestern vorgestern morgen übermorgen jetzt derzeit momentan"),
    modifiers=table("bereits erst nur schon noch"),
    kept=table("bis vor nach vom für aus des auf"),
    # Not "jedoch", "zudem": the verb stands right behind them.
    connectives=pattern(r"(?:(?:aber|und|doch|denn|sondern) (?=\w))+"),
    frame=pattern(
        rf"(?P<as>wie\s)?{NAMES}\s{any_of(SAID)}(?:\s[^\s,{QUOTES}]+){{0,8}}?,\s"
        r"(?(as)(?=\w)|(?=(?:dass|daß|er|sie|es|man|die|der|das|eine?|keine?|dies)\s(?!(?:am|im|in|seit)\s)))"
    ),
    tails=(
        pattern(rf"(?:wie )?{any_of(SAID)} {WHO}"),
        pattern(rf"wie {NAMES} (?:(?:am|im|auf|bei|in|vor|der|dem)\s[^{QUOTES},]+?\s)?{any_of(SAID)}"),
        pattern(r"(?:laut|so) (?P<who>.+)"),
        pattern(rf"(?:heißt es|hieß es) (?:bei|in|im|aus) {WHO}"),
    ),
    before_quote=pattern(rf"{NAMES}\s{any_of(SAID)}(?:\s[^\s,{QUOTES}]+){{0,6}}?[:,]?\s*"),
    planned=exact(
        r"(?i:(?<!möglicherweise )(?<!vielleicht )(?<!womöglich )\b(?:wird|soll|sollen|sollte|sollten|will|wollen"
        r"|wollte|wollten|plant|planen|plante|planten|beabsichtigt|strebt|muss|müssen|geplant"
        r"|vorgesehen|angesetzt|werden(?= \w))\b"
        r"(?! (?:von|vom|seit|derzeit|seitdem|bislang|bisher)\b)"
        r"(?![^.;]*\b(?:möglicherweise|vielleicht|womöglich|haben|worden sein|gewesen sein|abgesagt|nicht)\b))"
    ),
    denied=pattern(
        r"\b(?:nicht|nie|niemals|niemand|kein|keine|keinen|keinem|keiner)\b"
        r"(?! (?:nur|mehr als|einmal|zuletzt|weniger)\b)"
        r"|\b(?:für|auf) [^,;]{1,50}(?:geplant|angesetzt|vorgesehen)\w* [^.;]*"
        r"\b(?:abgesagt|gestrichen|fällt aus|fiel aus|verworfen)\b"
    ),
    possible=pattern(
        r"\b(?:könnte|könnten|möglicherweise|vielleicht|dürfte|dürften|womöglich|mutmaßlich|angeblich)\b"
        r"|\b(?:soll|sollen)\b[^.;]*\b(?:haben|worden sein|gewesen sein)\b|\b(?:kann|können)\b(?! (?:seit|ab)\b)"
    ),
    untrue=pattern(
        r"\b(?:bestreite[nt]|bestritt|bestritten|dementiert|dementierte|dementierten|leugnet|leugnete)\b"
        r"[^.;,]{0,80}, (?:dass )?"
    ),
    unreal=pattern(r"\bhätten?\b[^.;]*\b(?:müssen|sollen|können|dürfen|wollen)\b"),
    habitual=pattern(r"\b(?:jeweils|üblicherweise|alljährlich|regelmäßig)\b"),
    set_apart=pattern(
        r"\b(?:mehr|weniger|höher|niedriger|größer|kleiner|besser|schlechter|stärker|schwächer|geringer|so viele?)\w*"
        r"\b[^.;,]*? als (?:noch )?$|\b(?:gegenüber|verglichen mit|im vergleich zum?r?) (?:dem |der )?$"
    ),
    figure_of=exact(
        r"\b(?:[Nn]ach|[Ss]eit|[Ww]egen|[Vv]or|[Ii]nfolge|[Tt]rotz) (?:\w+ ){0,3}[A-ZÄÖÜ][\w-]+ (?:vom|von|aus) $"
    ),
)
