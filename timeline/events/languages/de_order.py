"""The order of words in German: which parts a clause has, where its verb stands first, second or last.

Nouns have a capital, so a time behind a small word is no part of a noun: "hat | am Freitag | zugesagt", but "das
Treffen am Freitag". A subject is taken for one only where nothing behind it may still belong to it.
"""

from __future__ import annotations

from timeline.events.languages.de_names import GIVEN
from timeline.events.words import any_of, exact

PREPOSITIONS = (
    "in im ins an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um bis"
    " seit während wegen trotz laut gemäß neben hinter entlang außer innerhalb außerhalb gegenüber ab per binnen"
    " mangels"
)
DETERMINERS = (
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes"
    " jeden kein keine keinen keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren"
    " unserem beide beiden alle allen"
)
CONJUNCTIONS = "und oder aber sondern denn sowie doch"
SUBORDINATORS = (
    "dass daß weil da wenn als ob obwohl bevor ehe nachdem während bis damit sodass falls seitdem seit sobald solange"
    " indem wie"
)
AUXILIARIES = (
    "ist sind war waren sei seien wäre wären wird werden wurde wurden worden würde würden hat haben hatte hatten habe"
    " hätte hätten nicht kann können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte"
    " wollten muss müssen musste mussten müsste darf dürfen durfte durften dürfte dürften mag möchte möchten"
)

NOUN = r"[A-ZÄÖÜ][\wäöüß]*(?:-[A-ZÄÖÜa-zäöü]\w*)*"
NAME = rf"(?:(?i:{any_of(' '.join(GIVEN))})(?:-[A-ZÄÖÜ]\w+)?(?: [A-ZÄÖÜ]\.)*(?: (?:von|van|zu|de|der|den))*(?: {NOUN}))"
ARTICLE = (
    r"(?i:der|die|das|eine?|keine?|diese[rs]?|jede[rs]?|seine?|ihre?|unsere?|beide|alle|viele|mehrere|einige"
    r"|zahlreiche|hunderte|tausende|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|(?:rund|etwa|knapp|fast|über|mehr als) \d[\d.]*|\d[\d.]*)"
)
ADJECTIVES = r"(?:(?!einen\b|einem\b|einer\b|seinen\b|ihren\b|keinen\b)[a-zäöüß][\w-]*(?:e|er|es|en) ){0,3}"
OF = (
    rf"(?: (?:des|der|eines|einer) {ADJECTIVES}{NOUN})?"
    rf"(?: für (?:(?:den|die|das|einen?|ihren?|seinen?) )?{ADJECTIVES}{NOUN})?"
)
PLAIN = rf"(?:{NAME}|{ADJECTIVES}{NOUN}(?: {NAME})?{OF}|{NOUN}(?: & {NOUN})?)"
SUBJECT = (
    rf"(?:(?P<article>{ARTICLE}) {PLAIN}(?: [„»][^“«]{{1,40}}[“«])?(?: \([^()]{{1,30}}\))?"
    rf"|{PLAIN}(?: \([^()]{{1,30}}\))?"
    r"|er|sie|es|man|wir|ich|dies|niemand|jemand|alles)"
)
# What follows it, where it goes no further: no other noun, nothing that may tell more of it.
APART = (
    r"(?= (?!(?:und|oder|sowie|von|vom|für|über|gegen|zu|zum|zur|aus|mit|auf|unter|zwischen|um|ohne|des|der"
    r"|gegenüber|bis|als|wie|namens|aller|beider|dieser|seiner|ihrer|samt|nahe)\b)(?:[a-zäöüß\d„»(]|$)|(?:[.!?]?$)"
    r"|, (?:dass|ob|weil|wie|er|sie|es|man|um|wenn|nachdem|bevor|obwohl)\b)"
)
NO_VERB = (
    f"{PREPOSITIONS} {DETERMINERS} {CONJUNCTIONS} {SUBORDINATORS} wo was wer welche welcher welches deren dessen noch"
    " auch dann jedoch erneut wieder sogar nur schon bereits er sie es man wir ich sich nicht mehr etwa rund hier dort"
    " so"
)
OF_TIMES = "frühestens spätestens kurz genau pünktlich noch erst nur nicht etwa zuletzt ungefähr rund gegen"
VERB = rf"(?!(?:{any_of(NO_VERB)})\b)[a-zäöüß]+"
HELPERS = (
    "ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden hat haben hatte hatten habe hätte"
    " hätten kann können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte wollten muss"
    " müssen musste mussten darf dürfen durfte durften bleibt bleiben blieb blieben"
)
STRONG = (
    "kam kamen trat traten ging gingen gab gaben nahm nahmen fiel fielen riss rissen hielt hielten stand standen fand"
    " fanden lud zog zogen schloss schlossen rief riefen wies wiesen brach brachen warf warfen traf trafen lief liefen"
    " griff griffen schrieb schrieben schlug schlugen flog flogen stieg stiegen sank sanken ließ ließen starb starben"
    " sprach sprachen wuchs wuchsen gewann gewannen verlor verloren begann begannen lag lagen saß saßen sah sahen trug"
    " trugen fuhr fuhren floh flohen bot boten bat baten half halfen las lasen aß tat taten schied schieden schoss"
    " schossen entstand entstanden erhielt erhielten verließ verließen beschloss beschlossen empfing verschwand"
    " verschwanden betrat bezog erschien erschienen gelang gelangen geriet gerieten vertrat unterlag überfiel"
    " überschritt wich wichen schuf schufen zwang zwangen"
)
WEAK = (
    "stellte stellten setzte setzten legte legten lehnte lehnten führte führten machte machten brachte brachten löste"
    " lösten schaltete schalteten teilte teilten kündigte kündigten hörte hörten räumte räumten richtete richteten"
    " rückte rückten sagte sagten kehrte kehrten stürzte stürzten arbeitete arbeiteten schaffte schafften reichte"
    " reichten reiste reisten baute bauten weihte weihten wanderte wanderten"
)
LAST = (
    rf"(?P<apart>(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|nieder|um|unter|vor|weg|weiter"
    rf"|wieder|zu|zurück|zusammen|statt|teil)(?=(?:{any_of(f'{STRONG} {WEAK}')})$))?"
    rf"(?P<verb>{any_of(HELPERS)}|{any_of(STRONG)}|(?!ge\w+te?n?$)[a-zäöüß]{{2,}}ten?)[.!?]?"
)
TIES = any_of(f"{SUBORDINATORS.replace(' wie', '')} wo")
LINKS = any_of(f"{CONJUNCTIONS} {SUBORDINATORS}")
NO_ADVERB = any_of(f"{PREPOSITIONS} {DETERMINERS} {CONJUNCTIONS} {SUBORDINATORS} {OF_TIMES}")
ANY_SUBJECT = SUBJECT.replace("?P<article>", "?:")

INVERTED = exact(rf"(?P<verb>{VERB}(?: sich)?) (?P<subject>{SUBJECT}){APART}")
SUBORDINATE = exact(rf"(?P<tie>(?i:{TIES})) (?P<subject>{SUBJECT}){APART}(?P<rest>(?: .*?)??) {LAST}")
RELATIVE_LAST = exact(rf"(?P<tie>der|die|das|welche[rs]?)(?P<rest>(?: .*?)??) {LAST}")
ANTECEDENT = exact(rf"(?:^|(?<=\s))(?P<subject>{SUBJECT})$")
ANTECEDENT_BARE = exact(
    rf"(?<=\s)(?P<article>einem|einen|ein|dem|den|einer|der) (?P<subject>{NOUN}(?<!en)(?: (?:aus|von|in|bei) {NOUN})?)$"
)
# Behind a small word, or a subject behind its verb, or a noun and nothing but verbs follow.
AMID = exact(
    rf"(?:^|[\s,])(?:(?!(?:{NO_ADVERB})\s)[a-zäöüß]+|(?:{VERB}|(?i:{any_of(SUBORDINATORS)})) {ANY_SUBJECT}"
    rf"|{NOUN}(?=\s+\x00(?:\s(?!(?:{LINKS})\b)[a-zäöüß]+)+[.!?]?$))\s+\x00"
)
