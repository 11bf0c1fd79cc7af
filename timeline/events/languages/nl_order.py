"""The order of words in Dutch: which parts a clause has, where its verb stands first, second or last.

Nouns have no capital: a subject is taken for one only where a small word, a participle or the end stands behind it.
"""

from __future__ import annotations

from timeline.events.words import any_of, exact

PREPOSITIONS = (
    "in op aan bij met na voor van uit tot over onder tussen door tegen zonder om sinds tijdens wegens vanwege"
    " ondanks volgens naar naast achter langs binnen buiten rond per te ten ter vanaf via jegens"
)
DETERMINERS = "de het een deze dit die dat elk elke ieder iedere geen zijn haar hun ons onze mijn alle beide"
CONJUNCTIONS = "en of maar want dus"
SUBORDINATORS = (
    "dat omdat doordat aangezien toen wanneer als indien nadat voordat alvorens terwijl totdat zodat opdat hoewel"
    " ofschoon tenzij zodra zolang mits sinds"
)
HELPERS = (
    "is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden"
    " moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden blijft blijven bleef bleven gaat gaan"
    " ging gingen"
)
STRONG = (
    "kwam kwamen trad traden gaf gaven nam namen viel vielen hield hielden stond stonden vond vonden lag lagen zat"
    " zaten zag zagen droeg droegen vloog vlogen sloot sloten riep riepen brak braken wierp wierpen trof troffen liep"
    " liepen greep grepen schreef schreven sloeg sloegen steeg stegen zonk zonken liet lieten stierf stierven sprak"
    " spraken won wonnen verloor verloren begon begonnen reed reden vluchtte vluchtten bood boden vroeg vroegen hielp"
    " hielpen las lazen deed deden schoot schoten ontstond ontstonden kreeg kregen verliet verlieten besloot besloten"
    " verdween verdwenen verscheen bracht brachten kocht kochten verkocht verkochten zocht zochten dacht dachten hing"
    " hingen trok trokken wees wezen overleed overleden ontving ontvingen bezocht bezochten"
)
WEAK = (
    "zei zeiden meldde meldden vertelde opende openden stopte stopten startte startten maakte maakten zette zetten"
    " legde legden stelde stelden kondigde kondigden voegde leidde leidden kostte verhuisde verhuisden verklaarde"
    " verklaarden bevestigde werkte werkten woonde woonden speelde trouwde brandde stortte stortten botste botsten"
    " ontsnapte verwoestte verwoestten haalde haalden keerde keerden bouwde bouwden richtte richtten stemde stemden"
    " weigerde eiste eisten ontdekte ontdekten verzamelde verzamelden bedankte dreigde wijzigde schafte schorste telde"
    " diende zegde hoorde stapte stapten kantelde kapseisde ontspoorde overstroomde groeide daalde"
)
PARTICLES = (
    "af aan op uit in terug weg om toe vast mee door neer over bijeen plaats voort tegen open dicht samen voor los"
    " stil leeg"
)
PARTICIPLE = (
    r"(?:(?:af|aan|op|uit|in|terug|weg|om|toe|vast|mee|door|neer|over|bijeen|plaats|voort|tegen|samen|voor|los|bij)?ge\w+"
    r"(?:d|t|en)|(?:be|ver|ont|her|er|over|onder|voor)\w{3,}(?:d|t|en)|gedaan|gegaan|gezien|geweest|worden)"
)
VERBS = any_of(f"{HELPERS} {STRONG} {WEAK}")
ANY_VERB = rf"(?:{VERBS}|[a-z]+eerden?)"

ARTICLE = (
    r"(?i:de|het|een|deze|dit|zijn|haar|hun|ons|onze|geen|beide|alle|enkele|tientallen|honderden|duizenden|twee|drie|vier"
    r"|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:ruim|zeker|ongeveer|bijna|zo'n|meer dan) \d[\d.]*|\d[\d.]*)"
)
CLOSED = any_of(
    f"{PREPOSITIONS} {DETERMINERS} {CONJUNCTIONS} {SUBORDINATORS} {HELPERS} er ook nog weer niet zich toen dan"
)
NOUN = rf"(?!(?:{CLOSED})\b)[a-zA-Zà-ÿ][\w'’-]*"
ADJECTIVES = (
    rf"(?:(?!(?:{CLOSED})\b)[a-zà-ÿ-]+e ){{0,3}}(?:(?:groot|klein|nieuw|oud|jong|onbekend|zwaar|lokaal|"
    r"houten|stenen|betonnen|ijzeren|eigen|open) )?"
)
NAME = r"(?:[A-ZÀ-Ý][\w'’-]*(?: (?:van|de|der|den|ten|'t|te|[A-ZÀ-Ý][\w'’-]*)){0,6})"
OFFICE = (
    "minister premier president burgemeester wethouder staatssecretaris koning koningin prins prinses voorzitter"
    " directeur woordvoerder trainer keizer paus generaal commissaris gedeputeerde"
)
SUBJECT = (
    rf"(?:(?P<article>{ARTICLE}) {ADJECTIVES}{NOUN}(?: {NAME})?|(?:(?:{any_of(OFFICE)}) )?{NAME}(?: \([^()]{{1,30}}\))?"
    rf"|[A-Z]\w+se {NOUN}|(?!(?:{CLOSED})\b)[a-z]{{3,}}(?:en|s)|hij|zij|ze|het|er|we|wij|ik|je|men|niemand|iemand)"
)
ANY_SUBJECT = SUBJECT.replace("?P<article>", "?:")
BEHIND = any_of(
    f"{DETERMINERS} {PARTICLES} er ook nog weer opnieuw niet zich toen dan al veel meer minder bij na tijdens wegens"
    " vanwege hier daar twee drie vier vijf zes zeven acht negen tien tegelijk onverwacht definitief"
)
APART = rf"(?=(?: (?:(?:{BEHIND}|{PARTICIPLE})(?![\w-])|\d))|[.!?]?$|, (?:dat|omdat|nadat|toen|terwijl|om|maar)\b)"
MODAL = (
    "zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen wil willen wilde wilden gaat gaan"
)
NO_VERB = (
    f"{PREPOSITIONS} {DETERMINERS} {CONJUNCTIONS} {SUBORDINATORS} ook nog dan toen al pas hij zij ze we er men wie wat"
)
VERB = rf"(?:(?:is|zijn)|(?!(?:{any_of(NO_VERB)})\b)[a-zà-ÿ]+)"
MORE = rf"(?: (?:worden|zijn|hebben|kunnen|moeten|{PARTICIPLE}|[a-z]+en))"
LAST = (
    rf"(?P<apart>(?:{any_of(PARTICLES)})(?=(?:{any_of(f'{STRONG} {WEAK} ging gingen')})[.!?]?$))?"
    rf"(?P<verb>{ANY_VERB})(?P<more>{MORE}*)[.!?]?"
)
TIES = any_of(SUBORDINATORS)

INVERTED = exact(
    rf"(?P<verb>(?:{any_of(MODAL)})(?= {ANY_SUBJECT}(?: [a-z]+en)*[.!?]?$)"
    rf"|{VERB}(?: zich)?(?= {ANY_SUBJECT}{APART})) "
    rf"(?P<subject>{SUBJECT})(?:{APART}|(?=(?: [a-z]+en)+[.!?]?$))"
)
PARTED = rf"(?:{any_of(PARTICLES)})(?:{any_of(f'{STRONG} {WEAK} ging gingen')})"
SUBORDINATE = exact(
    rf"(?P<tie>(?i:{TIES})) (?P<subject>{SUBJECT})"
    rf"(?= (?:{BEHIND}|in|op|{PARTICIPLE}|{VERBS}|\d|{PARTED}))"
    rf"(?P<rest>(?: .*?)??) {LAST}"
)
# What does something may stand behind "die" or "dat", too: "de man die de politie zocht".
RELATIVE_LAST = exact(
    rf"(?P<tie>die|dat)(?P<rest>(?: (?!(?:{any_of(DETERMINERS)}|hij|zij|ze|we|wij|ik|men)\b|[A-Z]).*?)??) {LAST}"
)
ANTECEDENT = exact(rf"(?:^|(?<=\s))(?P<subject>{SUBJECT})$")
# Behind a verb, or a subject behind that, or where nothing but verbs follow.
AMID = exact(
    rf"(?:^|[\s,])(?:{ANY_VERB}(?: (?:hij|zij|ze|het|er|we|wij|ik|men|zich|hem|haar|hen|hun|ook|al))*"
    rf"|(?:{VERB}|(?i:{TIES})) {ANY_SUBJECT}"
    rf"|[\w'’-]+(?=\s+\x00(?:\s(?:{PARTICIPLE}|(?:{any_of(HELPERS)})))+[.!?]?$))\s+\x00"
)
