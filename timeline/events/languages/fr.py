"""The tables of French for sentences. What is elided is one word with what follows it: "qu’il", "n’a"."""

from __future__ import annotations

from itertools import product

from timeline.events.words import Words, any_of, pattern, table

TOLD = (
    "dit annoncé déclaré affirmé indiqué précisé expliqué ajouté estimé assuré confirmé souligné rapporté reconnu"
    " averti prévenu"
    " promis écrit révélé rappelé regretté dénoncé martelé confié conclu raconté répondu insisté admis jugé"
    " commenté noté résumé déploré salué plaidé détaillé signalé soutenu constaté relevé appris décidé lancé alerté"
)
TELLS = (
    "dit disent annonce annoncent déclare déclarent affirme affirment indique indiquent précise précisent explique"
    " expliquent ajoute ajoutent estime estiment assure assurent confirme confirment souligne soulignent rapporte"
    " rapportent reconnaît prévient écrit écrivent révèle révèlent rappelle rappellent regrette regrettent dénonce"
    " déplore raconte racontent répond insiste admet juge commente note résume salue plaide détaille signale soutient"
    " soutiennent constate relève poursuit témoigne promet avertit confie déclara déclarèrent annonça annoncèrent"
    " affirma ajouta écrivit répondit expliqua disait disaient expliquait racontait assurait"
)
APOSTROPHE = "['’]"
PRONOUNS = "il elle ils elles on"
BEINGS = "est était étaient"
HAVING = "a ont avait avaient aura auront aurait auraient"
DAYS = any_of("lundi mardi mercredi jeudi vendredi samedi dimanche")
MONTHS = any_of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
PARTS = any_of("matin midi soir après-midi")
UNITS = any_of("semaine mois année an week-end nuit été hiver printemps automne trimestre siècle")
DAY = rf"{DAYS}(?: (?:{PARTS}|dernier|prochain|suivant|{MONTHS}|\d{{1,2}}(?:er)?|\d{{4}}))*"
DATE = rf"\d{{1,2}}(?:er)? {MONTHS}(?: (?:dernier|prochain|\d{{4}}))?"
TODAY = rf"(?:avant-)?hier(?: (?:au )?{PARTS})?|aujourd{APOSTROPHE}hui|demain(?: {PARTS})?"
# What may stand between a verb of saying and who says it, or what is said.
AMID = (
    rf"(?:,?\s(?:(?:ce )?{DAY}|{TODAY}|(?:à|devant) la presse|à l{APOSTROPHE}AFP|aux journalistes|également|aussi"
    r"|encore|ensuite|toutefois"
    r"|pour sa part|de son côté|dans (?:la|un|une) [\w’'-]+(?: [\w’'-]+)?|sur [\w’'-]+(?: [\w’'-]+)?"
    r"|lors d[\w’'-]+(?: [\w’'-]+){0,2}))"
)
ALSO = "(?: (?:également|aussi|ensuite|toutefois|par ailleurs|lui-même))?"
HAS_TOLD = rf"(?:l{APOSTROPHE})?{any_of('a ont avait avaient')}{ALSO} (?:{any_of(TOLD)}|fait (?:savoir|valoir))"
SAYS = rf"(?:{HAS_TOLD}|{any_of(TELLS)})"
SET = "fixé reporté repoussé décalé ajourné avancé"
MEANT = any_of(f"{SET} prévu programmé attendu convoqué censé")
# A participle behind a comma: ", fondé en 1974"
PARTICIPLE = (
    r"(?!(?:qui|dont|aussi|ainsi|parmi|lundi|mardi|jeudi|samedi|vendredi|plus)\b)(?:né|\w{2,}(?:é|i|u|is|it|rt))e?s?"
)


def elided(leading: str, words: str) -> frozenset[str]:
    """ "qu" and "il" → "qu'il", with either apostrophe."""
    return frozenset(f"{one}{mark}{word}" for one, mark, word in product(leading.split(), "'’", words.split()))


WORDS = Words(
    lead_comma=True,
    reported_as="{who} : {said}",
    quoted_as="{who} : « {said} »",
    elided=pattern(rf"(?:[ld]|qu|jusqu|lorsqu|puisqu){APOSTROPHE}"),
    prepositions=table(
        "à au aux de du des en dans sur sous par pour avec sans chez vers contre entre parmi dès depuis pendant durant"
        " avant après devant derrière selon malgré sauf hors outre jusque lors afin près loin hormis envers"
    )
    | elided("d", "un une autres"),
    determiners=table(
        "le la les un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelque quelques"
        " plusieurs chaque aucun aucune tout toute tous toutes"
    ),
    articles=table("le la les un une"),
    conjunctions=table("et ou mais ni or car puis"),
    subordinators=table("que quand lorsque si comme puisque quoique tandis alors")
    | elided("qu lorsqu puisqu quoiqu", f"{PRONOUNS} un une en")
    | elided("s", "il ils"),
    complementizers=table("que") | elided("qu", f"{PRONOUNS} un une en"),
    relatives=table("qui dont où lequel laquelle lesquels lesquelles duquel auquel auxquels"),
    relative=pattern(
        rf",\s(?:(?:(?P<person>qui)|(?P<where>où)|(?P<whose>dont)|(?P<within>lequel)|(?P<close>laquelle))\s"
        rf"|(?=(?P<reduced>{PARTICIPLE})\s)(?P<loose>))"
    ),
    participle=pattern(PARTICIPLE),
    pronouns=table(f"{PRONOUNS} cela ceci ça y en") | elided("c s", "est était en y"),
    speakers=table("je nous moi me mon ma mes notre nos on")
    | elided("j m", "ai avais étais en y aime espère attends a"),
    auxiliaries=table(f"{BEINGS} {HAVING} sont sera seront serait seraient fut furent été ne pas se va vont soit")
    | elided("n s l d", f"{BEINGS} {HAVING}"),
    adverbs=table("hier aujourd'hui aujourd’hui demain actuellement désormais maintenant"),
    floating=pattern(
        rf"(?:le |ce |la |cet )?(?:{DAY}|{TODAY}|{DATE})(?: {PARTS})?"
        rf"|(?:ce|cet|cette) (?:{PARTS}|{UNITS}|jour|même \w+)"
        rf"|(?:le |la |l{APOSTROPHE}){UNITS} (?:dernière?|prochaine?|suivante?|précédente?)"
    ),
    owned=pattern(rf"(?:du|des|de|d{APOSTROPHE}) ?(?:(?! (?:à|au|aux) ).)*"),
    modifiers=table("seulement déjà encore tôt tard juste"),
    portions=table("plupart partie moitié majorité reste"),
    kept=frozenset(f"jusqu{mark}{ending}" for mark, ending in product("'’", ("à", "en", "au", "aux")))
    | table("avant après dès"),
    no_more=pattern(r" (?:plus (?:tard|tôt)\b|(?:après|auparavant|avant)(?=[,.;]|$)|seulement\b)"),
    unfinished=frozenset(f"{word}{ending}" for word in SET.split() for ending in ("", "e", "s", "es")),
    no_names=table(
        "m mm mme mlle me logement intérieur justice économie finances santé éducation travail culture défense"
        " transports agriculture écologie sports affaires premier première état église république internet noël pâques"
        " covid tva pib"
    ),
    connectives=pattern(
        r"(?:(?:mais|et|or|car|donc) (?=\w)|(?:cependant|toutefois|néanmoins|pourtant|ensuite|puis|enfin|ainsi|or"
        r"|en outre|par ailleurs|de plus|en effet|en revanche|de son côté|pour sa part|au total|entre-temps),? (?=\w))+"
    ),
    frame=pattern(
        rf"(?P<lead>(?:selon|d{APOSTROPHE}après) )?(?P<who>[^\"“”«»;:]{{2,160}}?)"
        rf"(?(lead),\s(?:(?-i:[A-ZÀ-Ý])[^\s,]+(?: (?-i:[A-ZÀ-Ý])[^\s,]+)+,\s)?"
        rf"|,?\s{SAYS}{AMID}{{0,3}}(?:,[^,\"“”«»]{{1,80}},)?\s(?:que\s|qu{APOSTROPHE}))"
    ),
    tails=(
        pattern(rf"(?:comme )?{SAYS}{AMID}*\s(?P<who>[^\"“”«»]+?){AMID}*"),
        pattern(rf"(?:selon|d{APOSTROPHE}après) (?P<who>.+)"),
        pattern(rf"{any_of('a ont avait avaient')}(?:-t)?-(?P<who>{any_of(PRONOUNS)}) {any_of(TOLD)}{AMID}*"),
        pattern(rf"{any_of(TELLS)}(?:-t)?-(?P<who>{any_of(PRONOUNS)}){AMID}*"),
    ),
    before_quote=pattern(rf"(?P<who>[^\"“”«»;:]{{2,160}}?),?\s{SAYS}(?:\s[^\s,\"“”«»]+){{0,6}}?\s?[:,]?\s*(?:que )?"),
    planned=pattern(
        r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|va|vont|compten?t?|prévoi(?:t|ent)|envisagen?t?|entend(?:ent)?"
        r"|s['’]apprêten?t?|(?!opéra\b|caméra\b)[\w’'-]{2,}(?:er|ir|dr|ttr|vr|rr|ur|or|ndr)(?:a|ont)|ser(?:a|ont)|ir(?:a|ont)"
        r"|(?:est|sont) (?:prévu|programmé|fixé|attendu|censé)e?s?)\b"
    ),
    possible=pattern(
        r"\b(?:pourrai(?:t|ent)|pourra|pourront|peut-être|éventuellement|probablement"
        r"|(?:[nl]['’])?aurai(?:t|ent)|serai(?:t|ent))\b"
    ),
    denied=pattern(
        r"\bn(?:e |['’])(?:[\w’'-]+ ){1,4}?(?:pas|jamais|guère|rien|nullement|aucune?)\b(?! (?:seulement|que)\b)"
        r"|\b(?:aucune?|personne|nul|rien) (?:[\w’'-]+ ){0,6}?n(?:e |['’])"
    ),
    habitual=pattern(
        rf"\b(?:chaque (?:{DAYS}|jour|matin|soir|{UNITS})|tous les (?:{DAYS}|jours|soirs|matins|mois|ans|étés)"
        rf"|toutes les (?:semaines|nuits|années)|d{APOSTROPHE}habitude|habituellement|généralement|régulièrement)\b"
    ),
    appointed=pattern(
        rf"\b(?:{MEANT}e?s?(?: (?:à|au|pour|en|le|dès|du))?"
        r"|dev(?:ait|aient) [\w’'-]+(?: [\w’'-]+){0,5}?(?: (?:à|au|en|le|dès|du|dans))?)\s*$"
    ),
    called_off=pattern(
        r"(?:[\w’'-]+,?\s){0,3}?(?:a|ont|est|sont|avait|avaient) (?:été |finalement |aussi )*"
        r"(?:annulé|reporté|repoussé|suspendu|abandonné|ajourné|décalé)e?s?\b"
    ),
    compared=pattern(
        rf"\b(?:par rapport (?:à|aux?)|contre|au lieu d(?:e|{APOSTROPHE})|comparée?s? (?:à|aux?))\b[^;.]*$"
    ),
    changed_from=pattern(r"\b(?:par rapport (?:à|aux?)|comparée?s? (?:à|aux?)|contre [\d.,]+)\b[^;.]*$"),
    figure_of=pattern(
        rf"\b(?:budgets?|chiffres?|résultats?|prévisions?|exercices?|niveaux?|records?|bilans?|recettes?)"
        rf"(?: [\w’'-]+)? (?:(?:de|du|pour|des|d{APOSTROPHE}) ?)?$"
        rf"|\b(?:lois?|constitution|traités?|accords?|codes?|décrets?|conventions?)(?: [\w’'-]+)?"
        rf" (?:de|du|d{APOSTROPHE}) ?$"
    ),
    conditional=pattern(rf"(?:si|s{APOSTROPHE}ils?) "),
    supposed=pattern(rf"\b(?:si|s{APOSTROPHE}ils?|à condition que|à moins que)\b[^,;]*$"),
    only_time=pattern(rf"(?:le |la |l{APOSTROPHE})?(?:{DATE}|{DAY}|{MONTHS}(?: \d{{4}})?|\d{{4}}|fin \w+|{UNITS}\b)"),
    before_clause=table("avant"),
)
