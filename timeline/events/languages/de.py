"""The tables of German for sentences."""

from __future__ import annotations

from timeline.events.words import Words, any_of, pattern, table

SAID = (
    "sagte sagten erklärte erklärten teilte teilten mitteilte mitteilten berichtete berichteten meldete meldeten"
    " betonte betonten schrieb schrieben kündigte kündigten ankündigte warnte warnten bestätigte bestätigten"
    " behauptete behaupteten räumte räumten fügte forderte forderten versicherte versicherten sprach verkündete"
)
NAMES = r"(?P<who>[^\"“”„«»;:,]{2,160}?)"
PREFIX = r"(?:\s(?:mit|an|ein|hinzu))?"  # what a verb leaves at the end of its clause: "teilte … mit"

WORDS = Words(
    verb_second=True,
    prepositions=table(
        "in im ins an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um"
        " bis seit während wegen trotz laut gemäß neben hinter entlang außer innerhalb außerhalb gegenüber ab per"
    ),
    determiners=table(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes"
        " kein keine keinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere beide alle"
    ),
    articles=table("der die das den dem des ein eine einen einem einer eines"),
    conjunctions=table("und oder aber sondern denn sowie"),
    subordinators=table(
        "dass daß weil da wenn als ob obwohl bevor nachdem während bis damit sodass falls seitdem sobald indem wie"
    ),
    complementizers=table("dass daß"),
    relatives=table("der die das den dem deren dessen welcher welche welches wo was wer"),
    pronouns=table("er sie es man"),
    personal=table("er sie ihn ihm"),
    speakers=table("ich wir mich mir uns mein meine unser unsere"),
    auxiliaries=table(
        "ist sind war waren sei seien wird werden wurde wurden worden hat haben hatte hatten habe nicht kann können"
        " konnte konnten soll sollen sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen"
    ),
    adverbs=table("heute gestern morgen jetzt derzeit"),
    modifiers=table("bereits erst nur schon noch"),
    kept=table("bis vor nach seit"),
    connectives=pattern(r"(?:(?:aber|und|doch|jedoch|dagegen|unterdessen|inzwischen|zudem|außerdem|daher) (?=\w))+"),
    tails=(
        pattern(rf"(?:wie )?{any_of(SAID)} (?P<who>[^\"“”„«»]+?){PREFIX}"),
        pattern(rf"wie (?P<who>[^\"“”„«»]+?) {any_of(SAID)}"),
        pattern(r"(?:laut|so) (?P<who>.+)"),
    ),
    before_quote=pattern(rf"{NAMES}\s{any_of(SAID)}(?:\s[^\s,\"“”„«»]+){{0,6}}?[:,]?\s*"),
    planned=pattern(
        r"\b(?:wird|werden|soll|sollen|will|wollen|plant|planen|geplant|vorgesehen)\b"
        r"(?! (?:von|seit|derzeit)\b)"
    ),
    possible=pattern(r"\b(?:könnte|könnten|kann|möglicherweise|vielleicht|dürfte|dürften|womöglich)\b"),
    denied=pattern(r"\b(?:nicht|nie|niemals|kein|keine|keinen)\b(?! (?:nur|mehr als)\b)"),
)
