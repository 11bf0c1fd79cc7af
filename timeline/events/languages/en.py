"""The tables of English for sentences."""

from __future__ import annotations

import re

from timeline.events.english.lexicon import ACTIVE, gerund, irregular_verbs, third, words
from timeline.events.english.verbs import NOUN_VERBS, NOUNS_FIRST, VERBS
from timeline.events.words import Words, any_of, pattern, synonyms, table

SAID = (
    "said says announced announces reported reports stated states confirmed confirms added adds told tells declared "
    "declares stressed stresses explained explains noted notes wrote writes tweeted warned warns revealed reveals "
    "disclosed acknowledged acknowledges recalled"
)
SAYS = rf"(?!(?-i:States\b)){any_of(SAID)}"  # but "the United States"
ON_SCHEDULE = (
    "meet expire expires begin begins start starts end ends open opens close closes resume resumes take takes come "
    "comes run runs lapse lapses vote arrive depart return leave play go goes"
)
CLAIMED = "say heard found concluded claimed claims alleged alleges"
CONCEDED = "admitted admits conceded concedes clarified clarifies insisted insists"
PROMISED = "vowed vows promised promises pledged pledges swore insisted insists threatened"
TELLER = "(?:he|she|they|it)"  # who says what is said without a "that"
# Pasts that are as often a noun, an adjective, a participle or a helper are none that a clause is known by.
NO_SIGN = "cost read cast ground bound bet split broadcast forecast input offset hurt upset had did"
IRREGULAR = " ".join(
    sorted({before for before, _ in irregular_verbs().values()} - {*NO_SIGN.split()} | {"was", "were"})
)
PARTICIPLES = " ".join(sorted({participle for _, participle in irregular_verbs().values()}))
AUXILIARY = (
    "is are was were be been being has have had having do does did will would shall should can could may might must "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't"
)
# What is done to somebody: its participle shares the "was" of the verb before it.
UNDERGONE = (
    "abandoned abducted abolished absorbed accused acquitted adopted annexed approved arrested assassinated banned "
    "beaten blocked buried burned called canceled cancelled captured charged cleared convicted cremated damaged "
    "decommissioned demolished demoted deported deposed destroyed detained diagnosed disbanded dismissed dissolved "
    "downgraded drawn enlarged evacuated evicted executed exhumed exiled expelled extended extradited fined fired "
    "freed hanged hired honored honoured hospitalised hospitalized impeached imprisoned inaugurated incorporated "
    "indicted injured interrogated jailed kidnapped killed liberated listed looted nationalised nationalized nominated "
    "occupied ordained ousted overthrown pardoned passed privatised privatized promoted published questioned raided "
    "ratified rebuilt rehabilitated reinstated released relocated removed renovated repaired replaced rescued "
    "restored robbed sacked scrapped seized sentenced shelled shot shut signed sold spun stabbed stolen stripped sued "
    "summoned sunk suspended taken tortured transferred translated tried unveiled upgraded widened wounded"
)
NAMED = "appointed crowned declared elected found named renamed sworn"
MADE = (
    "based begun built born called completed constructed created designed established founded formed held "
    "dug introduced laid launched erected installed opened painted planned registered scheduled submitted written"
)
DONE = "bought brought caught cut given hit left lost made paid put seen sent set shown struck won"
ANNOUNCED = "announced confirmed disclosed reported revealed"
REJECTED = "rejected rejects blocked vetoed dismissed withdrew scrapped abandoned opposed"
SUPPOSED = (
    "thought knew believed feared hoped found felt saw heard understood estimated assumed insisted admitted denied "
    "suggested showed shows means meant believe think know hope fear guess ensure ensured means wished asked wondered"
)
MEANT = "planned scheduled slated expected set"
INTRANSITIVE = (
    "agreed appeared arrived became began broke came chose collapsed crashed died disappeared drew drove emerged "
    "emigrated ended entered escaped fell fled flew forgot froze gave graduated grew happened knew lived moved "
    "occurred quit ran re-emerged reappeared remained reopened resigned restarted resumed retired returned rose sang "
    "sank saw served shook spoke started stayed stepped stole surrendered survived swam swore threw took vanished went "
    "withdrew wore worked wrote reigned"
)
ADVERB = r"(?:not|never|also|again|first|last|once|later|then|now|already|still|eventually|finally|soon|[a-z]+ly)"
HELPER = rf"(?:{any_of(AUXILIARY)}|{ADVERB})"
UNITS = "minutes hours days weeks months years decades centuries minute hour day week month year decade century moments"
CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december spring summer autumn winter week month year weekend yesterday today morning "
    "afternoon evening night noon midnight"
)
MEASURES = (
    "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several few many some half about around "
    "just well over only nearly almost at least barely more less than shortly another the"
)
ONLY_TIME = (
    rf"(?:(?:the|early|late|mid|last|this|next|that|about|around|\d{{1,2}})[ -])*"
    rf"(?:{any_of(CALENDAR)}|1[0-9]\d\d|20\d\d)\b(?:,? (?:{any_of(CALENDAR)}|\d{{1,4}})\b)*"
)
AT_TIME = rf"(?:(?:on|in|at|during)\s)?(?i:{ONLY_TIME})"
ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth twelfth latest last biggest"
ONES = "one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = (
    dict(zip(ONES, range(1, 10), strict=True))
    | dict(zip(TEENS, range(10, 20), strict=True))
    | dict(zip(TENS, range(20, 100, 10), strict=True))
)
AGE = rf"\d{{1,3}}|{any_of(' '.join(TENS))}(?:-{any_of(' '.join(ONES))})?|{any_of(' '.join(ONES + TEENS))}"
# No hour: "at eight".
OVER_TWELVE = rf"1[3-9]|[2-9]\d|{any_of(' '.join(TENS))}(?:-{any_of(' '.join(ONES))})?|{any_of(' '.join(TEENS[3:]))}"
AT_ABOUT = "(?:only |just |barely |about |still )*"
# A happening by its noun and its verb, where they differ in more than their ending.
KIN = (
    "fall fell fallen falls falling",
    "death died dies die dying",
    "shooting shot shoot shoots shootings",
    "killing killed kill kills killings",
    "strike struck strikes",
    "sinking sank sunk sink sinks",
    "win won wins winning victory",
    "defeat defeated lost loss",
    "meeting met meet meets meetings",
    "wedding married marriage marry",
    "birth born",
    "burial buried",
    "departure left departed leaving leave leaves",
    "invasion invaded invade invading",
    "explosion exploded explode explodes exploding explosions",
    "collision collided collide collisions",
    "theft stole stolen stealing thefts",
    "fight fought fighting fights",
    "flight fled flee fleeing",
    "speech spoke speaking speeches",
    "beginning began begun begin begins",
    "outbreak broke broken breaks",
    "earthquake quake quakes earthquakes",
    "blast blasts",
    "flood floods flooding flooded",
    "sale sold sell sales",
    "decision decided decide decides",
    "disappearance vanished disappeared disappear vanish",
    "fire blaze fires",
    "dismissal fired firing",
    "storm storms hurricane hurricanes typhoon typhoons cyclone cyclones",
)
# Verbs that say that their subject happened: "the fire broke out", "the quake killed 12".
OCCURRING = (
    "broke break happened happen occurred occur took take began begin started start opened open erupted erupt came "
    "come unfolded struck strike hit killed kill left leave ripped tore swept sweep destroyed destroy rocked shook "
    "devastated engulfed wounded injured hurt claimed damaged gutted flattened ravaged went go exploded ended end "
    "finished concluded died die held hold staged launched convened burned burnt ran published released issued "
    "announced passed adopted appeared unveiled lasted raged continued"
)
# Verbs that say that their object happened: "they held a vote".
HOLDING = (
    "held hold holding hosted staged staging launched launching mounted mounting conducted committed suffered signed "
    "declared won called attended opened began started published released issued announced passed adopted unveiled"
)
# What has happened, and the words of a sentence that may tell of it without that name.
TOLD_BY = {
    "collision crash": "collision hit struck crash rammed overturned derailed plunged",
    "accident": "accident collision hit struck crash overturned derailed plunged explosion collapse",
    "attack assault raid": "attack assault raid bombing shooting stabbing killing opened blast explosion",
    "shooting killing murder stabbing": "shooting killing murdered stabbed death opened attack",
    "disaster tragedy catastrophe": "accident collision crash explosion blast fire sinking collapse earthquake storm "
    "flood eruption landslide derailed disaster",
    "blast explosion bombing": "blast explosion detonated bombing blew went",
    "death loss": "death killing shooting murdered drowned",
    "rescue": "rescued saved pulled freed",
    "merger takeover deal agreement purchase": "merger takeover agreed bought acquired signed deal announced",
    "launch release unveiling": "launched unveiled introduced released",
    "vote election referendum ballot poll": "voted elected election referendum ballot polls",
    "arrest detention": "arrested detained held seized",
    "escape flight": "escaped flight",
    "fall capture": "fall captured taken surrendered",
    "closure": "closed shut",
    "verdict conviction ruling": "convicted ruled sentenced acquitted ruling verdict found",
    "storm": "landfall storm",
    "quake": "earthquake",
}
STARTING = "began begun begin started start opened open erupted launched broke"
# What goes on for some time, so that "after it" is not after its beginning.
LASTING = (
    "war siege strike trial occupation lockdown drought epidemic pandemic famine campaign conflict battle revolution "
    "rebellion uprising crisis talks negotiation inquiry investigation blockade fight summit conference festival tour"
)
NO_SUPERLATIVES = (
    "arrest behest chest conquest contest crest forest guest harvest inquest interest midwest modest nest northwest "
    "priest protest quest request rest southwest suggest tempest test unrest vest west"
)
NOT_THAT = r"(?!that\b)"
NO_PRONOUN = r"(?!(?:that|he|she|they|it|we|i|you)\b)"

MODALS = (
    "will would shall should must can could may might cannot can't can’t won't won’t wouldn't wouldn’t shan't couldn't"
)
NOUNS_TOO = words(NOUN_VERBS) | words(NOUNS_FIRST)
BASES = words(VERBS) | NOUNS_TOO | frozenset(irregular_verbs())
THIRDS = frozenset(map(third, BASES))
DOING = frozenset(map(gerund, BASES)) - ACTIVE  # but "a meeting"

PLACED = r"\b(?:in|at|to|from|near)\s(?:the|an?|his|her|their)\s(?:[\w’'-]+\s){0,2}?[\w’'-]+"  # "in the village"

WORDS = Words(
    prepositions=table(
        "about above across after against along amid among around as at before behind below beneath beside between "
        "beyond by despite down during except for from in inside into like near of off on onto out outside over past "
        "per since than through throughout to toward towards under until till up upon via with within without"
    ),
    partners=table("from by with against"),
    giving=table(
        "sold gave given handed lent leased transferred awarded offered passed forwarded returned loaned donated"
    ),
    located=table("in at near outside inside on around"),
    sending=table("sent posted mailed emailed showed"),
    receiving=table("to"),
    determiners=table(
        "a an the this that these those its his her their our my your some any each every no another all both several"
    ),
    conjunctions=table("and or but nor so yet"),
    subordinators=table("while whereas although though as when where after before because since if unless until once"),
    relatives=table("which who whom whose where that"),
    complementizers=table("that"),
    of=table("of"),
    beings=table("is are was were been being"),
    present_beings=table("is are am"),
    passive=("was", "were"),
    by=re.compile(r"\sby\s"),
    noun=re.compile(r".*\b(?P<noun>(?i:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){0,3}[\w’'-]+)$", re.DOTALL),
    undergone=table(UNDERGONE + " " + NAMED),
    made=table(MADE),
    named=table(NAMED),
    intransitive=table(INTRANSITIVE),
    led=pattern(rf"(?:{HELPER}\s+)*"),
    helpers=pattern(rf"(?:\b{HELPER}\s+)+$"),
    tie=pattern(
        r"(?P<tie>(?P<comma>,\s+)|,?\s+(?:and|but)(?:,(?=\s\0+,\s))?\s+(?:that\s+)?)[\s\0]*"
        rf"(?(comma)|(?:(?<=\0),\s)?)(?:{HELPER}[\s\0]+)*$"
    ),
    subject_tie=pattern(
        rf",?\s+(?P<tie>(?:(?:and|but)\s+(?:that\s+)?|(?:after|before|when|while|because|until)\s+))(?P<subject>[^\0,;:\"“”()]{{2,50}}?)\s+(?:{HELPER}\s+)*$"
    ),
    relative=re.compile(
        rf"(?:,|\b(?:from|near)(?=\swhere)|{PLACED}(?=\swhere\s(?:he|she|they)\s))\s(?:(?:(?P<whose>whose)|(?P<person>whom?)|(?P<where>where)|which)\s"
        rf"|(?=(?:{ADVERB}\s)?(?P<reduced>{any_of(f'{UNDERGONE} {MADE}')}|{any_of(ANNOUNCED)}(?=\s(?:in|on|at|by)\s)"
        rf"|(?P<loose>due(?=\sto\s)|(?:(?!(?:{any_of(f'{INTRANSITIVE} {SAID} {MEANT}')})\b)[a-z]+ed|{any_of(DONE)})"
        r"(?=\s(?:(?:only|just|early|late)\s)?(?:in|on)\s))"
        rf"|(?:[a-z]+ed|{any_of(PARTICIPLES)})(?=\sby\s))\s))"
        r"|,?\s(?P<within>(?:in|at|during|under|after|on|from) which)\s(?!to\b)"
        rf"|\s(?P<close>that|who)\s(?=(?:was|were|had|has|will|would|{any_of(IRREGULAR)}|{any_of(ON_SCHEDULE)}|[a-z]+ed)\b)"
    ),
    sayings=table(SAID),
    present=pattern(rf"(?!(?:its|his|this|whose|as|has|is|was|does)\b)[a-z]{{3,}}s\b|{any_of(ON_SCHEDULE)}\b"),
    adverbial=pattern(r"\b(?:ahead of|before|after|during|until|despite|amid)\s*$"),
    done_by=pattern(rf"(?:{ADVERB}\s)?(?:[a-z]+ed|{any_of(PARTICIPLES)})(?=\sby\s)"),
    participle=pattern(
        rf"(?<!\S)(?:last )?(?!(?:{any_of(f'{SAID} {INTRANSITIVE} {MEANT}')})\b)"
        rf"(?:{any_of(f'{UNDERGONE} {MADE} {DONE}')}|(?:re-)?[a-z]+ed)\b"
    ),
    doing=pattern(
        rf"(?<!\S)(?:{any_of(' '.join(DOING))})\b"
        rf"|(?<!\S)(?:{any_of(' '.join(map(gerund, BASES)))})(?=\s(?:the|an?|its|his|her|their)\b)"
    ),
    done_to=pattern(
        rf"\b(?:(?P<source>according to|citing)|in|on|from|by|of|to|with|at|over|into|under|against|for)\s"
        rf"(?P<noun>(?:(?:an?|the|its|his|her|their|some)\s(?:[\w’'-]+\s){{0,3}}?[\w’'-]+|[a-z-]+(?:\s[a-z]+)?(?<=[as])))"
        rf"\s(?P<verb>(?:{ADVERB}\s)?(?!(?:{any_of(f'{INTRANSITIVE} {MEANT}')})\b)"
        rf"(?:{any_of(f'{UNDERGONE} {MADE} {DONE}')}|[a-z]+ed)\b(?:\s(?:out|up))?)"
        r"(?:\s(?:by|to|in|at|near|outside|off|from|on)\s[^,;:.()“”\"]{1,50}?)?\s?$"
    ),
    object_done=pattern(
        rf"\b(?P<before>[a-z]+)\s(?P<noun>(?:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){{0,3}}?[\w’'-]+)"
        rf"(?:\s(?:{any_of(f'{UNDERGONE} {MADE} {DONE}')}|[a-z]+ed)\s(?:in|on|by)\s[^,;:.()“”\"]{{2,25}}?\sand)?"
        rf"\s(?P<verb>(?!(?:{any_of(f'{INTRANSITIVE} {MEANT}')})\b)"
        rf"(?:{any_of(f'{UNDERGONE} {MADE} {DONE}')}|[a-z]+ed)\b(?:\s(?:out|up))?)\s?$"
    ),
    perfect=pattern(r"\b(?:has|have)\s(?:(?:now|finally|also|already)\s)?[a-z]+(?:ed|en|ght|ld|und|de|t)\b"),
    object_far=pattern(
        rf"\b(?P<before>[a-z]+)\s(?P<noun>(?:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){{0,3}}?[\w’'-]+)"
        rf"\s(?P<verb>(?!(?:{any_of(f'{INTRANSITIVE} {MEANT}')})\b)"
        rf"(?:{any_of(f'{UNDERGONE} {MADE} {DONE}')}|[a-z]+ed)\b)"
        r"\s(?:from|in|at|near|outside|off|by|during)\s[^,;:.()“”\"]{2,50}?\s?$"
    ),
    object_of=pattern(
        rf"\b(?P<before>[a-z]+)\s(?P<noun>(?:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){{0,3}}?[\w’'-]+)"
        rf"\s(?P<verb>(?:he|she|they)\s(?:had\s)?(?:{any_of(IRREGULAR)}|[a-z]+ed)\b(?:\s(?:out|up))?)\s?$"
    ),
    personally=table(
        "abducted accused acquitted appointed arrested assassinated beaten buried captured charged convicted deported"
        " detained elected executed exiled expelled extradited fined freed hanged hired imprisoned indicted injured"
        " interrogated jailed kidnapped killed liberated nominated ordained pardoned questioned released rescued"
        " sentenced shot stabbed sued summoned tortured wounded"
    ),
    supposing=table(f"{SAID} {CLAIMED} {SUPPOSED}"),
    declared=pattern(rf"\b(?:declared|{any_of(ANNOUNCED)})(?=\s$)"),
    vital={"b.": "was born", "born": "was born", "d.": "died", "died": "died", "r.": "reigned", "fl.": "was active"},
    pronouns=table("he she they it them him"),
    personal=table("he she his her him"),
    relations=table(
        "husband wife widow widower son daughter father mother parents brother sister grandfather grandmother grandson"
        " granddaughter uncle aunt nephew niece cousin partner fiancé fiancée girlfriend boyfriend friend colleague"
        " teacher boss deputy aide assistant lawyer spokesman spokeswoman successor predecessor rival opponent doctor"
        " neighbour neighbor driver secretary bodyguard"
    ),
    persons={"his": "he", "him": "he", "her": "she"},
    of_several=table("were are have"),
    one=table("he she"),
    many=table("they"),
    plural=table("people police men women children troops migrants"),
    pairing=table("between both either neither"),
    particles=table("out off up down away back over"),
    unfinished=table("dated whole more less fewer rather such other shortly just only even nearly almost according"),
    definite=table("the this that these those its their his her"),
    speakers=table("i we us our my"),
    auxiliaries=table(AUXILIARY + " also not"),
    articles=table("the a an"),
    adverbs=table("today yesterday tomorrow tonight now currently"),
    modifiers=table("early late just shortly only ever immediately soon starting beginning"),
    portions=table("most much part half all rest"),
    kept=table("until till before after by"),
    connectives=pattern(
        rf"(?:(?:but|and|so(?! far\b)|yet|also|still) (?=\w)|then (?!(?:{any_of(IRREGULAR)}|[a-z]+ed)\b)(?=\w)"
        r"|(?:but|and|so|however|meanwhile|moreover|furthermore|also|still|then|in addition|in fact|in turn"
        r"|for example|for instance|of course|at the same time"
        r"|on the other hand), )+"
    ),
    finite=pattern(
        rf"\b(?!(?-i:May)\b)(?:{any_of(AUXILIARY.replace(' been', '').replace(' being', '').replace(' having', ''))}"
        rf"|{SAYS}|(?<!\bthe )(?:{any_of(IRREGULAR)}|(?<![a-z]{{3}}-)[a-z]+ed))\b"
        r"|\b\w+['’](?:re|ve|ll)\b|\bit['’]s(?= been\b)"
    ),
    frame=pattern(
        rf"(?P<who>[^\"“”;:]{{2,160}}?),?\s(?:has |have |had |also |then |later |meanwhile )*"
        rf"(?:{any_of(SAID)}|(?<!\bto )(?P<claimed>{any_of(f'{CLAIMED} {PROMISED}')})(?=\s(?:that|{TELLER})\s))"
        r"(?:,[^,\"“”]{1,120},)?(?:(?<=told)|(?<=tells)|(?<=warned)|(?<=warns)|(?!\s(?:the|an?|its|his|her|their|some|many|most"
        r"|all|both|any)\s))(?:(?:\s[^\s,\"“”]+){0,6}?\sthat\s"
        rf"|(?:(?<=told)(?:\s[^\s,\"“”]+){{1,5}}?)?\s(?={TELLER}\s(?:{any_of(AUXILIARY)}|{any_of(IRREGULAR)}|[a-z]+ed)\b))"
    ),
    tails=(
        pattern(r"according to (?P<who>.+?)(?:,? (?:with|while|amid|after|as|when|who|which)\b.+)?"),
        pattern(r"(?P<who>.+?) (?:was|were|is|are) (?:quoted|cited) as saying(?: .+)?"),
        pattern(r".+? (?:quoted|cited|quotes|cites) (?P<who>.+?) as saying(?: .+)?"),
        pattern(
            rf"(?P<who>{NOT_THAT}[^,\"“”]+?(?:, [^,\"“”]{{3,60}},)?)"
            rf" (?:(?:has|have|had|also|then|later) )*(?:{SAYS}|{any_of(CONCEDED)})"
            r"(?:,? (?:in|on|at|to|during|by|from|reporters|journalists|parliament|late|early)\b.*"
            r"|(?<=told) (?:the|an?|his|her|its|their|[a-z]+s|[A-Z]\w+)\b.*"
            r"| \w+day(?: \w+)?)?"
        ),
        pattern(rf"(?!tells|told)(?:{any_of(SAID)}) (?P<who>{NO_PRONOUN}[^\"“”]+)"),
        pattern(
            r"(?P<who>(?:an?|the) (?:[\w’'-]+ ){0,3}(?:court|inquiry|inquest|jury|tribunal|hearing|panel)"
            r"(?: (?:in|at|into) [^,]{2,40}?)?)"
            r" (?:(?:has|was) )?(?:heard|told)(?: (?:in|on|at|today|yesterday|this|last|earlier|late)\b.*| \w+day)?"
        ),
    ),
    led_to=pattern(
        rf"(?:in|on|at|during|from) (?:(?:it|them|this|that|{ONLY_TIME}),?"
        r"|(?:the|an?|his|her|its|their|one) [a-z]+,) (?=[A-Z])"
    ),
    group=pattern(r"[a-z-]+[^us]s|police|people|men|women"),
    before_quote=pattern(
        rf"(?P<who>[^\"“”;:]+?),?\s(?:has |have |had |also |then |later )*{SAYS}"
        r"(?:\s[^\s,\"“”]+){0,6}?[:,]?\s*(?:that )?"
    ),
    planned=pattern(
        r"\b(?:will|would|shall|won't|'ll|’ll|(?:is|are|was|were) (?:to|due to|set to|expected to|scheduled|planned"
        r"|going to|likely to)|plans? to|planned to|intends? to|intended to|scheduled (?:for|to))\b"
    ),
    possible=re.compile(r"\b(?:might|may|could|should|ought to|possibly|perhaps)\b"),  # in lower case: May is a month
    unreal=pattern(
        r"\b(?:would|could|might|should)(?:n['’]t| not| never)? have been\b|\b(?:was|were) to have\b"
        rf"|\bshould have (?:[a-z]+ed|{any_of(PARTICIPLES)})\b"
    ),
    lacking=pattern(r"\bwithout (?:[\w’'-]+ ){0,4}$"),
    charging=table("of for from over against about with"),
    charged=pattern(r"\b(?:of|for|from|over|against|about|with|to) (?:[a-z]+ly )?[a-z]{2,}ing\b"),
    resolving=table(
        "agreed agrees promised promises vowed vows pledged pledges threatened decided voted swore undertook"
    ),
    rejecting=table(REJECTED),
    rejects=pattern(
        rf"\b(?:{any_of(REJECTED)}|(?:turned|voted|struck) down|voted against|threw out|ruled out"
        rf"|(?:refused|denied|declined)(?=\s(?:an?|the|its|his|her|their)\s))\b"
    ),
    negations=table("not never"),
    been="been",
    had="had",
    untrue=pattern(
        r"\b(?:(?:falsely|wrongly|incorrectly|mistakenly|baselessly) (?:claim|sa[iy]|alleg|report|assert|suggest)\w*"
        r"|(?:is|was|it['’]s) (?:not true|untrue|false)|\bno (?:evidence|proof|truth|indication|sign))"
        r"(?:\sthat\s|\s(?=[A-Z])|\s*$)"
        r"|\bden(?:y|ies|ied|ying)\b[^,.;:]{0,60}?\sthat\s"
    ),
    disproved=pattern(
        r"\b(?:rumou?rs|claims|reports)\b.*\b(?:is|are|was|were) (?:false|untrue|unfounded|baseless|wrong)\b"
        r"|\b(?:was|were) (?:a hoax|a fake|fake|fabricated|invented|made up)\b"
    ),
    nobody=pattern(
        r"(?:neither|nobody|no one|none of|not a single|not one|not a)\b|no (?!(?:fewer|less|more|later) than)[a-z]"
    ),
    nearly=pattern(r"\b(?:almost|nearly) (?!(?:doubl|tripl|trebl|quadrupl|halv|equall|match|reach|emptied)\w)\w+$"),
    alleged=re.compile(
        r"\b(?:allegedly|purportedly|supposedly)\b"
        r"|\b(?:is|are|was|were) (?:suspected|accused|alleged|believed|thought|feared) (?:of having|to have)\b"
    ),
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
    toll=pattern(
        r"\b(?:kill|injur|wound|hurt|claim|displac)(?:ed|es|s|ing)\s"
        r"(?:(?:at least|more than|as many as|up to|about|around|nearly|almost|some|over)\s)?"
        rf"(?P<number>\d[\d,]*|{any_of(' '.join(NUMBERS))})\b(?![.,]\d)"
    ),
    before_that=pattern(
        r"(?:shortly |just |some time |long )?(?:before (?:that|this|then)|prior to (?:that|this)|earlier|previously)"
        r"(?:,| (?!this\b|today\b|in\s(?!the\s(?:day|evening)\b)))"
    ),
    after_that=pattern(
        r"(?:shortly |soon |immediately |some time )?(?:after (?:that|this)|afterwards?|then|later|subsequently"
        r"|following (?:that|this)|in response|as a result)"
        r"(?:,| (?!this\b|today\b|in\s(?!the\s(?:day|evening)\b)))|.{1,60}?,? in turn,|\w+ then (?=\w+)"
    ),
    same_day=pattern(r"(?:(?:later )?(?:the|that)(?: very)? same|that) (?:day|morning|afternoon|evening|night)"),
    only_time=pattern(ONLY_TIME),
    apart=pattern(
        rf"(?:(?:{any_of(MEASURES)}|\d+|[a-z]+ty)\s){{1,5}}(?:second|minute|hour|day|week|month|year|decade|century|centurie)s?"
        r"\s(?:after|before|into|of)\s(?!that\b|this\b)|in the (?:wake|aftermath|run-up|days|weeks|months|years)\s"
    ),
    after_clause=table("after once since"),
    before_clause=table("before until till"),
    while_clause=table("when while"),
    naming=table("when"),
    until=table("until till"),
    within=table("within inside"),
    one_of=pattern(r"\b(?:an?|its|his|her|their|our|my)\s(?:[\w’'-]+\s){0,2}$"),
    two_verbs=pattern(
        rf"(?:{any_of(AUXILIARY)}\s(?:in|on|at|with|from)|(?!(?:{any_of(AUXILIARY)})\b)\w+)\s(?:{any_of(IRREGULAR)}|[a-z]+ed)\b"
    ),
    supposed=pattern(r"\b(?:if|unless|in case|suppose|supposing|imagine|what if)\b[^,;]*$"),
    figure_of=pattern(
        r"\b(?:those|that|the ones?) of (?:\d{4}(?:,| and|, and) ){0,8}$|"
        r"\bof record (?:on )?$|\b(?:bonds|debentures|notes|bills|debt|securities) due (?:on |in )?$|"
        r"\b(?:records?|averages?|norms?|forecasts?|outlooks?|targets?|estimates?|means?|results|figures)\sfor\s(?:the\s)?$"
        r"|\b(?:than|much as|many as|high as|low as)\s(?:in|on|at|for|during)\s(?:the\s)?$"
        r"|\bthan\s(?:it|he|she|they|(?:the|its|his|her)\s[a-z]+)\s(?:had\s)?[a-z]+\s(?:in|on|at)\s$"
        r"|(?:\b(?:from|versus|compared (?:with|to))|,\sagainst|\bagainst(?=\s[$€£]|\s[\d.,]+\s[mb]illion))"
        r"\s[$€£]?\d+(?:[.,]\d+)*(?:%|\s[a-z%]+){0,3}\s(?:in|on|at|during)\s$"
        r"|\b(?:compared (?:with|to)|versus|as against)\s(?:[^.,;:]|[.,]\d)*$"
        r"|,\sagainst\san?\s(?:[a-z]+\s)?(?:profit|loss|gain|surplus|deficit|rise|fall|total|average)\b(?:[^.,;:]|[.,]\d)*$"
    ),
    lasting=table("spent spend spends spending lasted lasts"),
    during=table("spent lasted served waited stayed lived worked sat held ran took"),
    of_a_year=pattern(r"\s(?:levels|prices|rates|figures|standards|models|terms|dollars)\b"),
    of_a_month=pattern(r"\s(?:delivery|settlement)\b"),
    beneficial=table("for"),
    going_on=pattern(r"(?:.*\s)?(?:later|after (?:that|this))|the (?:next|following) [a-z]+[^s\W]"),
    since_its=pattern(r"\bsince (?:the|its|his|her|their|an?) $"),
    closing=table("ended ending to through"),
    beginning=table("from starting beginning commencing"),
    appointed=pattern(
        r"\b(?:(?:planned|scheduled|slated|due|expected|booked|timed)\s(?:for|on|in|at)?|set\sfor"
        r"|(?:planned|scheduled|slated)\s(?:at|in)\s[^,;.:]{1,60}?\sfor"
        r"|(?:planned|scheduled|slated|due|expected|supposed|set)\sto\s\w+(?:\s[\w’'-]+){0,5}?(?:\s(?:for|on|in|at))?"
        r"|(?:postponed|put off|pushed back|put back|rescheduled|moved|delayed|adjourned|deferred|brought forward)\b"
        r"(?:\s[\w’'-]+){0,4}\s(?:to|until|till|for))\s*$"
    ),
    meant=pattern(
        r"\s(?:(?:planned|scheduled|slated|due|booked|timed|billed)(?:\s(?:for|on|in|at|by))?|(?:set|promised)\sfor)\s*$"
    ),
    to_do=re.compile(r"\bto (?!(?:an?|the|its|his|her|their|our|my|this|that)\b)[a-z]"),
    calls_off=pattern(
        r"\b(?:cancels|cancell?ed|cancell?ing|call(?:s|ed|ing) off|scrap(?:s|ped|ping)|abandon(?:s|ed|ing)"
        r"|postpon(?:es|ed|ing)|puts? off|axed|drop(?:s|ped|ping)|shelv(?:es|ed|ing)|suspend(?:s|ed|ing)"
        r"|delay(?:s|ed|ing)|defer(?:s|red|ring)|block(?:s|ed|ing)|halt(?:s|ed|ing)|pull(?:s|ed|ing) out of"
        r"|ban(?:s|ned|ning))\b"
    ),
    called_off=pattern(
        r"(?:[\w’'-]+\s){0,3}?(?:was|were|has been|have been|had been|is|are|being|got)\s(?:\w+ly\s|also\s|later\s)?"
        r"(?:cancell?ed|called off|scrapped|abandoned|postponed|put off|axed|dropped|shelved|suspended|pushed back"
        r"|put back|delayed|deferred|rescheduled|moved|blocked|halted|rejected|voted down|turned down|vetoed)\b"
    ),
    superlative=pattern(
        rf"\b(?:the|its|their|his|her|my|our)\s(?:[\w’']+\s){{0,2}}(?:(?!{any_of(NO_SUPERLATIVES)}\b)\w{{2,}}est"
        rf"|most|least|first|worst|best|only|{any_of(ORDINALS)}|\d+(?:st|nd|rd|th))\b[^,;.]{{0,50}}\ssince\s[^,;.]{{0,12}}$"
    ),
    compared=pattern(
        r"\b(?:up|down)(?: by)?(?: [\d.,]*\d\S*(?: \w+)?)? from\b[^;.]*$"
        r"|\b(?:compared (?:with|to)|versus|instead of|rather than)\s*$"
        r"|\b(?:compared (?:with|to)|versus|against|from)\s(?:[^;.]|\.\d)*\d[^;]*$"
    ),
    comparing=pattern(r",?\s*\b(?:from|versus|against|over)\s*$"),
    changed_from=pattern(
        r"(?:\b\d+(?:[.,]\d+)*\s?(?:%|percent|per cent|(?:percentage )?points?|cents?|[mb]illion(?= from))"
        r"|\b(?:doubled|tripled|quadrupled|halved"
        r"|unchanged|flat|little changed|up|down|higher|lower|more|less|fewer))"
        r" (?:from|over|on|versus|against|than|than in) (?:the |a )?$"
        r"|\b(?:rise|fall|drop|increase|decrease|gain|decline|jump|slump|growth)\b[^,;.:]{0,30}"
        r" (?:from|over|on|versus|against) (?:the |a )?$"
        r"|\b(?:up|down|higher|lower)\b(?:[^,;.:]|\.\d){0,30} from (?:the |a )?$"
    ),
    again=pattern(r",\s+|,?\s+and\s+(?P<again>(?:then\s+)?again|once more)\s+"),
    length=pattern(
        r"(?<!\d)(?<!\bthis)(?<!\bthat)(?<!\blast)(?<!\bnext)(?<!\bsame)(?<!\bfor),?\s+"
        rf"(?:(?:{any_of(MEASURES)}|couple of|\d+)\s+){{0,4}}{any_of(UNITS)}(?:\sto\sthe\sday)?$"
    ),
    for_length=pattern(rf"\bfor\s(?:(?:{any_of(MEASURES)}|\d+)\s){{0,4}}{any_of(UNITS)}$"),
    opening_length=pattern(
        rf"(?:in )?(?:(?:{any_of(MEASURES)}|\d+|[a-z]+ty)(?:\s|-)){{0,5}}(?:{any_of(UNITS)}|morning|night|evening)"
        r"(?:\sto\sthe\sday)?\s(?=(?:after|before|since)\s)"
    ),
    exactly=pattern(r"\s*(?:to the day\s*)?"),
    at_most=pattern(r"(?:less than|fewer than|under|within|not even) "),
    bounding=pattern(r"\b(?:since|until|till)\b"),
    no_more=pattern(r" alone\b(?! (?:in|at|on|with|and)\b)"),
    moved_on=pattern(r"(?:(?:on|in|at|by) )?the (?:next|following) \w+|.* (?:later|afterwards?)"),
    made_known=pattern(
        r"\b(?:carried out|conducted"
        r"|published|released|issued|posted|printed|broadcast|aired|filed|leaked|circulated)\b"
    ),
    showing=table("showed revealed found suggested concluded indicated confirmed put"),
    since_then=pattern(
        r"\bsince (?:then|that time)\b|\bever since(?=\s?[,.;:)”\"]|\s*$)"
        r"|\b(?:has|have|had) since\b|\bsince(?=[,.;:]|\s*$)"
    ),
    at_that_time=pattern(r"\bat that time\b(?! of\b)|\bat the time(?=\s?[,.;:)”\"]|\s*$| that\b)"),
    counting=pattern(
        r" (?:(?P<after>after|following)|(?P<before>before|preceding)|(?P<at>of)|(?P<into>into))"
        r" (?!(?:that|this|then|it|which|whom|being|the (?:month|week|year|day|night|morning|evening)s?)\b)(?=[a-z])"
    ),
    joint=pattern(
        r"(?:,? (?:and|(?P<but>but)) (?:(?:then|later|also|finally) )*|(?P<comma>, ))"
        r"(?P<to>to )?(?P<verb>[a-z]+(?:-[a-z]+)?)\b"
    ),
    bases=words(VERBS) | {"be", "have"},
    thirds=THIRDS,
    verbal=BASES | THIRDS,
    unchanged=frozenset(verb for verb, (before, _) in irregular_verbs().items() if verb == before),
    modal=pattern(
        rf"(?<!\bthe )(?<!\bthis )(?<!\bhis )(?<!\bher )\b(?!(?-i:May)\b)(?:{any_of(MODALS)})\b"
        r"(?: (?:not|never|also|then|now|first|soon|likely)\b)*"
    ),
    cleft=pattern(r"it (?:is|was|will be)\b(?: (?:only|just|not|around|about|nearly|almost))*"),
    elapsed=pattern(r" (?:has|have) (?:now |already )?(?:passed|elapsed|gone by|gone)"),
    contrasted=pattern(r",\s(?:and\s)?not\s[^,]{1,60}$"),
    adverb=re.compile(r"(?:\s(?:has|have|had))?\s(?!(?:family|assembly|ally|monopoly|supply|bully)\b)[a-z]+ly$"),
    not_then=re.compile(rf"(?:,|\s[–—]|,?\sand)\snot\s{AT_TIME}(?:(?P<but>\sbut\s{AT_TIME}\b,?)|[^,;–—]*)"),
    set_apart=pattern(r"(?:\bnot|\bunlike|\brather than|\binstead of|\bas opposed to)\s+$"),
    not_yet=pattern(r"\bnot (?:even )?$"),
    kin=synonyms(*KIN),
    ending=re.compile(r"(?<=\w{4})(?:at(?:ions?|ed|es?|ing)|ions?|i?als?|ments?|ings?|ed|es|e|d|s)$"),
    occurring=table(OCCURRING),
    holding=table(HOLDING),
    taking=table("took take takes taken came come went go"),
    place_of=pattern(r" (?:place|effect|hold|in|on|at|after|before|when|as|off|into force)\b"),
    told_by=TOLD_BY,
    starting=table(STARTING),
    enduring=table(LASTING),
    occasions=table(
        "fair fairs festival festivals race races game games match matches final finals cup tournament ceremony parade"
        " parades concert concerts exhibition show shows gala marathon regatta carnival pageant fete party parties"
        " conference congress fires floods storms flood fire storm drought heatwave hurricane tour season harvest"
    ),
    within_events=table("in during"),
    pointing=table("last next"),
    apart_from=table("of over about for to concerning regarding like"),
    remembering=table(
        "mark marks marked commemorate commemorates commemorated remember remembers remembered mourn mourns mourned"
        " recall recalls recalled celebrate celebrates celebrated investigate investigates investigated describe"
        " describes described condemn condemns condemned discuss discusses discussed"
    ),
    moments=table(
        f"{UNITS} beginning start end outbreak height night morning evening course part parts rest eve midst"
    ),
    placing=table("on at in during"),
    telling_apart=table("first second third fourth fifth last final latest next other another previous earlier same"),
    habitual=pattern(
        r"\b(?:used to(?= [a-z])|usually|often|always|regularly|typically|normally|routinely|frequently"
        rf"|every (?:night|{any_of(CALENDAR)}|day))\b"
    ),
    explaining=re.compile(r"(?:[A-Z]\w+: )?(?i:how|why|what|who|where|when|inside)\s"),
    conditional=re.compile(r"(?:If|Unless|Should|Whether|Suppose|Supposing|Imagine)\s"),
    age=pattern(r"(?:,? aged \d{1,3}|, \d{1,3}|,? in (?:his|her|their) (?:early |mid-|late )?(?:teens|\d0s|\w+ties))$"),
    aged=pattern(
        rf"\b(?:when (?:he|she|they) (?:was|were) {AT_ABOUT}|at the age of {AT_ABOUT}|(?<!, )(?<!then )aged {AT_ABOUT}"
        rf"|at (?:only |just |barely )*(?=(?:{AGE}),? (?:he|she)\b"
        rf"|(?:{OVER_TWELVE})(?: (?:to|and(?! a half)|in)\b|[,.;]|$)))(?P<age>{AGE})\b"
        r"|\bwhen (?:he|she|they) (?:was|were) (?:still )?a (?:child|boy|girl|baby|teenager|student)\b"
    ),
    numbers=NUMBERS,
    mutual=table("and met meet meets talked spoke married agreed clashed fought collided signed discussed with"),
    bearing=table("born"),
    ongoing=pattern(r"\b(?:is|are|'re|’re|has|have|'ve|’ve|was|were)\b(?: \w+)?(?: \w+)? (?:\w+ing|\w+ed|being)\b"),
)
