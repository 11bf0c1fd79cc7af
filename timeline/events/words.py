"""The words that headlines and attributions turn on, per language; all in lower case.

A language without a table gets an empty one: then only punctuation counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from attrs import field, frozen

NEVER = re.compile(r"(?!)")


def table(words: str) -> frozenset[str]:
    return frozenset(words.split())


def synonyms(*rows: str) -> Mapping[str, str]:
    """Each word → the first of its row."""
    return {word: row.split()[0] for row in rows for word in row.split()}


def any_of(words: str) -> str:
    """A pattern for any of some words, the longest first; as a trie, which is many times faster than a flat list."""
    return branches(sorted(set(words.split())))


def branches(words: Sequence[str]) -> str:
    """The pattern of a trie of sorted words."""
    tails = [(letter, [word[1:] for word in group]) for letter, group in groupby(words, key=lambda word: word[:1])]
    found = [re.escape(letter) + branches(rest) for letter, rest in tails if letter]
    if not found:
        return ""
    return f"(?:{'|'.join(found)})" + ("?" if "" in words else "")


def pattern(source: str) -> re.Pattern[str]:
    """Case aside, any white space for a blank."""
    return re.compile(source.replace(" ", r"\s"), re.IGNORECASE)


@frozen
class Words:
    """The tables of one language.

    finite: matches a verb that makes a clause of a phrase; frame: "X reported that" at a sentence's start and
    tails: ", X said" at its end, both with a group `who`; before_quote: the words between a speaker and a quotation;
    beings: the forms of "be"; undergone: participles of what is done to somebody ("was arrested and charged");
    named: those of them that are followed by what somebody becomes; intransitive: verbs that are none of them;
    helpers: the auxiliaries and adverbs right before a verb; led: nothing but those; tie: what ties a verb with its
    helpers to the one before that has the same subject, with a group `tie`, and `comma` where that is but a comma (a
    time between them is NULs); subject_tie: the same with a new subject, in a group `subject`;
    relative: what opens a relative clause whose subject stands before it, with a group `person`, and `reduced` where
    the clause is but a participle; vital: what the signs of a life in brackets say of the name before them;
    connectives: what ties a sentence to the one before ("However, "); adverbs: times that stand anywhere in a clause
    ("today"); kept: prepositions whose phrase the sense hangs on ("until");
    personal: pronouns that mean one person; one, many: those that stand for a subject; plural: nouns for several;
    pairing: words that want two things joined; particles: what belongs to the verb before it ("kick out");
    unfinished: what no headline ends in; definite: those before what is known;
    before_that, after_that: what puts a sentence before or after the one before; after_clause, before_clause,
    while_clause: what opens a clause that came first, or next, or meanwhile; until: what ends what was
    not before; again: what stands between times of the same, with a group `again`;
    superlative: what tells of a record up to the time behind "since"; compared: what stands before a figure of another
    time; appointed: what stands before a time that something is or was to happen at;
    units: what lengths of time end in;
    planned, possible, denied, habitual, ongoing: what tells whether a clause's event happened;
    same: words → one that says the same in the news ("soldiers" → "troops"), to know an event told twice.
    """

    prepositions: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    beings: frozenset[str] = frozenset()
    undergone: frozenset[str] = frozenset()
    helpers: re.Pattern[str] = NEVER
    led: re.Pattern[str] = NEVER
    tie: re.Pattern[str] = NEVER
    subject_tie: re.Pattern[str] = NEVER
    intransitive: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    relative: re.Pattern[str] = NEVER
    vital: Mapping[str, str] = field(factory=dict)
    pronouns: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    pairing: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    connectives: re.Pattern[str] = NEVER
    finite: re.Pattern[str] | None = None
    frame: re.Pattern[str] = NEVER
    tails: tuple[re.Pattern[str], ...] = ()
    before_quote: re.Pattern[str] = NEVER
    planned: re.Pattern[str] = NEVER
    possible: re.Pattern[str] = NEVER
    denied: re.Pattern[str] = NEVER
    ongoing: re.Pattern[str] | None = None
    habitual: re.Pattern[str] = NEVER
    before_that: re.Pattern[str] = NEVER
    after_that: re.Pattern[str] = NEVER
    after_clause: frozenset[str] = frozenset()
    before_clause: frozenset[str] = frozenset()
    while_clause: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    superlative: re.Pattern[str] = NEVER
    compared: re.Pattern[str] = NEVER
    again: re.Pattern[str] = NEVER
    appointed: re.Pattern[str] = NEVER
    units: frozenset[str] = frozenset()
    same: Mapping[str, str] = field(factory=dict)
    dangling: frozenset[str] = field(init=False)
    openers: frozenset[str] = field(init=False)

    @dangling.default
    def _dangling(self) -> frozenset[str]:
        """Words that no headline may end in."""
        linking = self.prepositions | self.determiners | self.conjunctions | self.subordinators | self.relatives
        return linking | self.auxiliaries | self.unfinished

    @openers.default
    def _openers(self) -> frozenset[str]:
        """Words before which a clause may be cut short."""
        return self.conjunctions | self.subordinators | self.relatives


SAID = (
    "said says announced announces reported reports stated states confirmed confirms added adds told tells declared "
    "declares stressed stresses explained explains noted notes wrote writes tweeted warned warns revealed reveals "
    "disclosed acknowledged acknowledges recalled"
)
IRREGULAR = (
    "became began broke brought built bought came caught chose cut drew drove fell fought fled flew found froze gave "
    "got "
    "went grew held hit kept knew laid led left lent let lost made met paid put ran rose saw sent set shook shot "
    "shut "
    "sold sought spent spoke stood stole struck swept swore took taught threw told thought understood was were won "
    "wore withdrew wrote lay sank sat slid spread beat bid bled burst"
)
AUXILIARY = (
    "is are was were be been being has have had having do does did will would shall should can could may might must "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't"
)
# What is done to somebody: its participle shares the "was" of the verb before it.
UNDERGONE = (
    "abducted abolished accused acquitted adopted annexed approved arrested assassinated banned beaten buried burned "
    "captured charged convicted cremated damaged decommissioned demolished deported deposed destroyed detained "
    "disbanded dismissed dissolved evacuated executed exhumed expelled extended extradited fined fired freed "
    "hanged hospitalised hospitalized imprisoned impeached indicted injured inaugurated jailed kidnapped killed looted "
    "nominated occupied ordained ousted overthrown pardoned passed promoted published questioned ratified rebuilt "
    "released removed replaced rescued restored sacked scrapped sentenced shot signed sold stripped sued sunk "
    "suspended taken tortured transferred translated tried unveiled wounded"
)
NAMED = "appointed crowned declared elected found named renamed sworn"
MADE = "based built born constructed created designed established founded formed held introduced launched opened"
INTRANSITIVE = (
    "agreed appeared arrived became began collapsed came crashed died disappeared emerged emigrated ended escaped fell "
    "fled graduated grew happened lived moved occurred quit re-emerged reappeared remained resigned retired returned "
    "rose served started stayed stepped surrendered survived vanished went worked"
)
HELPER = rf"(?:{any_of(AUXILIARY)}|not|never|also|again|first|later|then|eventually|finally|soon|[a-z]+ly)"
NO_SUPERLATIVES = (
    "arrest behest chest conquest contest crest forest guest harvest inquest interest midwest modest nest northwest "
    "priest protest quest request rest southwest suggest tempest test unrest vest west"
)
NOT_THAT = r"(?!that\b)"
NO_PRONOUN = r"(?!(?:that|he|she|they|it|we|i|you)\b)"

ENGLISH = Words(
    prepositions=table(
        "about above across after against along amid among around as at before behind below beneath beside between "
        "beyond by despite down during except for from in inside into like near of off on onto out outside over past "
        "per since than through throughout to toward towards under until till up upon via with within without"
    ),
    determiners=table(
        "a an the this that these those its his her their our my your some any each every no another all both several"
    ),
    conjunctions=table("and or but nor so yet"),
    subordinators=table("while whereas although though as when after before because since if unless until once"),
    relatives=table("which who whom whose where that"),
    beings=table("is are was were been being"),
    undergone=table(UNDERGONE + " " + NAMED),
    named=table(NAMED),
    intransitive=table(INTRANSITIVE),
    led=pattern(rf"(?:{HELPER}\s+)*"),
    helpers=pattern(rf"(?:\b{HELPER}\s+)+$"),
    tie=pattern(rf"(?P<tie>(?P<comma>,\s+)|,?\s+(?:and|but)\s+(?:that\s+)?)[\s\0]*(?:{HELPER}[\s\0]+)*$"),
    subject_tie=pattern(
        rf",?\s+(?P<tie>(?:(?:and|but)\s+(?:that\s+)?|(?:after|before|when|while|because)\s+))(?P<subject>[^\0,;:\"“”()]{{2,50}}?)\s+(?:{HELPER}\s+)*$"
    ),
    relative=re.compile(
        rf",\s(?:(?:(?P<person>who)|which)\s|(?=(?P<reduced>{any_of(UNDERGONE + ' ' + MADE)})\s))"
        rf"|\s(?P<close>that|who)\s(?=(?:was|were|had|has|{any_of(IRREGULAR)}|[a-z]+ed)\b)"
    ),
    vital={"b.": "was born", "born": "was born", "d.": "died", "died": "died", "r.": "reigned", "fl.": "was active"},
    pronouns=table("he she they it them him"),
    personal=table("he she his her him"),
    one=table("he she"),
    many=table("they"),
    plural=table("people police men women children troops migrants"),
    pairing=table("between both either neither"),
    particles=table("out off up down away back over"),
    unfinished=table("more less fewer rather such other"),
    definite=table("the this that these those its their his her"),
    speakers=table("i we us our my"),
    auxiliaries=table(AUXILIARY + " also not"),
    articles=table("the a an"),
    adverbs=table("today yesterday tomorrow tonight now currently"),
    modifiers=table("early late just shortly only ever immediately soon starting beginning"),
    kept=table("until till before after by"),
    connectives=pattern(
        r"(?:(?:but|and|so|yet|also|still|then) (?=\w)|(?:but|and|so|however|meanwhile|moreover|furthermore"
        r"|also|still|then|in addition|in fact|in turn|for example|for instance|of course|at the same time"
        r"|on the other hand), )+"
    ),
    finite=pattern(
        rf"\b(?:{any_of(AUXILIARY.replace(' been', '').replace(' being', '').replace(' having', ''))}"
        rf"|{any_of(IRREGULAR)}|{any_of(SAID)}|[a-z]+ed)\b|\b\w+['’](?:re|ve|ll)\b"
    ),
    frame=pattern(
        rf"(?P<who>[^\"“”;:]{{2,160}}?),?\s(?:has |have |had |also |then |later |meanwhile )*{any_of(SAID)}"
        r"(?:,[^,\"“”]{1,120},)?(?:(?<=told)|(?<=tells)|(?<=warned)|(?<=warns)|(?!\s(?:the|an?|its|his|her|their|some|many|most"
        r"|all|both|any)\s))(?:\s[^\s,\"“”]+){0,6}?\sthat\s"
    ),
    tails=(
        pattern(r"according to (?P<who>.+?)(?:,? (?:with|while|amid|after|as|when|who|which)\b.+)?"),
        pattern(r"(?P<who>.+?) (?:was|were|is|are) (?:quoted|cited) as saying(?: .+)?"),
        pattern(r".+? (?:quoted|cited|quotes|cites) (?P<who>.+?) as saying(?: .+)?"),
        pattern(
            rf"(?P<who>{NOT_THAT}[^,\"“”]+?) (?:(?:has|have|had|also|then|later) )*{any_of(SAID)}"
            r"(?:,? (?:in|on|at|to|during|by|from|reporters|journalists|parliament|late|early)\b.*"
            r"|(?<=told) (?:the|an?|his|her|its|their|[a-z]+s|[A-Z]\w+)\b.*"
            r"| \w+day(?: \w+)?)?"
        ),
        pattern(rf"(?:{any_of(SAID)}) (?P<who>{NO_PRONOUN}[^\"“”]+)"),
    ),
    before_quote=pattern(
        rf"(?P<who>[^\"“”;:]+?),?\s(?:has |have |had |also |then |later )*{any_of(SAID)}"
        r"(?:\s[^\s,\"“”]+){0,6}?[:,]?\s*(?:that )?"
    ),
    planned=pattern(
        r"\b(?:will|would|shall|won't|'ll|’ll|(?:is|are|was|were) (?:to|due to|set to|expected to|scheduled|planned"
        r"|going to|likely to)|plans? to|planned to|intends? to|intended to|scheduled (?:for|to))\b"
    ),
    possible=re.compile(r"\b(?:might|may|could|possibly|perhaps)\b"),  # in lower case: May is a month
    denied=pattern(
        r"\b(?:(?:is|are|was|were|has|have|had|do|does|did)(?: not|n't|n’t)(?! only)|never)\b|\b\w+n['’]t\b"
    ),
    same=synonyms(
        "troops forces soldiers military army",
        "send deploy redeploy move dispatch sent deployed redeployed moved sends deploys moves deploying redeploying"
        " moving sending transported",
        "kill killed kills slain dead died dies death deaths killing",
        "injure injured wounds wounded hurt",
        "attack attacked attacks assault raid strike struck strikes struck bombing bombed",
        "buy bought buys acquire acquired acquires purchase purchased takeover",
        "begin began begins start started starts launch launched launches",
        "end ended ends stop stopped stops finish finished",
        "say said says announce announced announces declare declared state stated report reported",
        "meet met meets meeting talks summit",
        "migrants refugees immigrants",
        "arrest arrested arrests detain detained detains",
        "sign signed signs agree agreed agrees agreement deal treaty",
        "win won wins victory",
        "resign resigned resigns quit quits",
        "elect elected election vote voted",
    ),
    before_that=pattern(
        r"(?:shortly |just |some time |long )?(?:before (?:that|this|then)|prior to (?:that|this)|earlier|previously)"
        r"(?:,| )"
    ),
    after_that=pattern(
        r"(?:shortly |soon |immediately |some time )?(?:after (?:that|this)|afterwards?|then|later|subsequently"
        r"|following (?:that|this)|in response|as a result)(?:,| )|.{1,60}?,? in turn,|\w+ then (?=\w+)"
    ),
    after_clause=table("after once since"),
    before_clause=table("before until till"),
    while_clause=table("when while"),
    until=table("until till"),
    appointed=pattern(
        r"\b(?:(?:planned|scheduled|slated|due|expected|booked|timed)\s(?:for|on|in|at)?|set\sfor"
        r"|(?:postponed|put off|pushed back|put back|rescheduled|moved|delayed|adjourned|deferred|brought forward)\b"
        r"(?:\s[\w’'-]+){0,4}\s(?:to|until|till|for))\s*$"
    ),
    superlative=pattern(
        rf"\b(?:the|its|their|his|her|my|our)\s(?:[\w’']+\s){{0,2}}(?:(?!{any_of(NO_SUPERLATIVES)}\b)\w{{2,}}est"
        r"|most|least|first|worst|best|only)\b[^,;.]{0,50}\ssince\s[^,;.]{0,12}$"
    ),
    compared=pattern(r"\b(?:compared (?:with|to)|versus|against|from)\s[^;.]*\d[^;]*$"),
    again=pattern(r",\s+|,?\s+and\s+(?P<again>(?:then\s+)?again|once more)\s+"),
    units=table("minutes hours days weeks months years decades minute hour day week month year decade moments"),
    habitual=pattern(
        r"\b(?:used to(?= [a-z])|usually|often|always|regularly|typically|normally|routinely|frequently"
        r"|every (?:day|night|week|weekend|month|year|summer|winter|spring|autumn|morning|evening))\b"
    ),
    ongoing=pattern(r"\b(?:is|are|'re|’re|has|have|'ve|’ve|was|were)\b(?: \w+)?(?: \w+)? (?:\w+ing|\w+ed|being)\b"),
)

POLISH_SAID = (
    "powiedział powiedziała powiedzieli poinformował poinformowała poinformowało poinformowali podał podała podało "
    "podali oświadczył oświadczyła oświadczyli przekazał przekazała przekazało przekazali dodał dodała stwierdził "
    "stwierdziła zapowiedział zapowiedziała ogłosił ogłosiła ogłosiło napisał napisała ocenił oceniła podkreślił "
    "podkreśliła przyznał przyznała mówi mówił mówiła"
)

POLISH = Words(
    prepositions=table(
        "w we na z ze do od ode po o u za przed przy dla bez nad pod ku przez między pomiędzy poza mimo podczas wobec "
        "według wśród wokół obok około koło oprócz dzięki spod znad sprzed ponad"
    ),
    determiners=table("ten ta to te ci tego tej tych tym każdy każda jego jej ich swój swoja swoje"),
    conjunctions=table("i oraz a ale lecz lub albo ani bo"),
    subordinators=table("że gdy kiedy ponieważ gdyż jeśli jeżeli choć chociaż zanim aż żeby aby by"),
    relatives=table("który która które którzy którego której których którym którą gdzie co"),
    pronouns=table("on ona ono oni one"),
    speakers=table("ja my nam nas nasz nasza nasze mamy jesteśmy będziemy"),
    auxiliaries=table("jest są był była było byli były będzie będą nie się został została zostało zostali zostały"),
    adverbs=table("dziś dzisiaj wczoraj jutro teraz obecnie"),
    modifiers=table("już dopiero tylko"),
    kept=table("do przed po"),
    connectives=pattern(r"(?:(?:ale|a|i|oraz|jednak|natomiast|tymczasem|ponadto|więc) (?=\w))+"),
    frame=pattern(rf"(?P<who>[^\"“”„;:,]{{2,160}}?)\s{any_of(POLISH_SAID)}(?:\s[^\s,\"“”„]+){{0,6}}?,\sże\s"),
    tails=(
        pattern(rf"(?:jak )?{any_of(POLISH_SAID)} (?P<who>[^\"“”„]+)"),
        pattern(r"według (?P<who>.+)"),
    ),
    before_quote=pattern(rf"(?P<who>[^\"“”„;:,]+?)\s{any_of(POLISH_SAID)}(?:\s[^\s,\"“”„]+){{0,6}}?[:,]?\s*"),
    planned=pattern(r"\b(?:będzie|będą|zostanie|zostaną|planuje|planują|zamierza|zamierzają|ma zostać|mają zostać)\b"),
    possible=pattern(r"\b(?:może|mogą|mógłby|mogłaby|mogłoby|być może)\b"),
    denied=pattern(r"\bnie\b(?! tylko)"),
)

LANGUAGES = {"en": ENGLISH, "pl": POLISH}
NONE = Words()


def words_of(language: str | None) -> Words:
    """The tables of a language ("en", "pl-PL"); empty ones where there are none."""
    return LANGUAGES.get((language or "").lower().replace("_", "-").partition("-")[0], NONE)


def likely_language(text: str, default: str) -> str:
    """The language whose small words a short text has most of, the default where none stands out."""
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    counts = {code: sum(token in words.dangling for token in tokens) for code, words in LANGUAGES.items()}
    best = max(counts, key=lambda code: (counts[code], code == default))
    return best if counts[best] > counts.get(default, 0) + 1 else default
