"""The small words of English by their place in a sentence, and adjectives and adverbs."""

from __future__ import annotations

DETERMINERS = """
a an the this these those every each some any no another all both half such either neither several many few its his
their our my your whose much more most less fewer enough another's
"""
SUBJECTS = "i we they he she who"
OBJECTS = "me us him them himself herself itself themselves ourselves myself yourself"
PREPOSITIONS = """
about above across after against along amid among around as at before behind below beneath beside besides between
beyond by despite down during except for from in inside into like near of off on onto out outside over past per since
than through throughout toward towards under underneath until till up upon via with within without versus amongst
alongside aboard atop unlike according including excluding regarding concerning following notwithstanding pending
"""
SUBORDINATORS = (
    "that if because although though while whereas when where why how whether unless once lest whenever wherever"
)
CONJUNCTIONS = "and or but nor plus &"
MODALS = "will would shall should can could may might must ought 'll 'd wo ca sha cannot"
BE = "is are was were am 'm 're be been being ai"
HAVE = "have has had having 've"
ADVERBS = """
not n't never also only just still already soon now then here there too very so quite rather almost nearly even ever
once twice again away back apart ago today tonight tomorrow yesterday later earlier sooner perhaps maybe however
therefore thus hence instead otherwise meanwhile moreover furthermore nonetheless nevertheless indeed always often
seldom sometimes usually rarely together well far forward forth abroad aside ahead afterward afterwards altogether
anyway anymore downtown elsewhere everywhere somewhere anywhere nowhere home indoors outdoors overnight overseas
please somehow someday somewhat straight upward downward upwards downwards further yet alike aloud alone online
offline sharply
"""
ADJECTIVES = """
able absent absolute abstract abundant academic acceptable accessible accurate active actual acute additional adequate
adverse aerial afraid aggressive alien alike alive alone aloof ample ancient angry annual anonymous anti-government
anxious apparent appropriate arbitrary armed ashamed asleep assistant atomic attractive authentic automatic available
average aware awful awkward bad bankrupt bare basic beautiful beneficial best better big bilateral bitter bizarre
black blank bleak blind blond blue blunt bold brave brief bright brilliant brisk broad broken brown brutal bulky busy
calm capable careful casual cautious central certain cheap chemical chief chronic civic civil clean clear clever close
closest coarse cold colonial colorful comfortable commercial common communist comparable compatible competent
competitive complete complex comprehensive conscious conservative considerable consistent constant constitutional
contemporary content contrary controversial conventional convenient cool corporate correct corrupt costly crazy
creative criminal critical crucial crude cruel cultural curious current daily damp dangerous dark dead deadly deaf
dear decent deep defensive deficient definite delicate delicious democratic dense dependent desperate different
difficult digital diplomatic direct dirty disabled disastrous discreet dismal distant distinct diverse divine domestic
dominant double doubtful downbeat dramatic drastic drunk dry due dull dumb dynamic eager early eastern easy economic
effective efficient elaborate elderly electoral electric electrical electronic elegant elementary eligible emotional
empty encouraging endless enormous entire environmental equal essential eternal ethnic evident evil exact excellent
exclusive executive exempt exotic expensive explicit explosive extensive external extra extraordinary extreme fair
faithful fake false familiar famous fantastic far fast fat fatal favorable favorite federal feeble female few fierce
final financial fine firm first fiscal fit fixed flat flexible fluid foolish foreign formal former forthcoming fragile
free frequent fresh friendly frightening full fun fundamental funny furious further future general generous gentle
genuine giant glad global gloomy gold good gorgeous gradual grand grateful grave gray great greedy green grim gross
guilty half handsome handy happy hard harmful harsh healthy heavy helpful helpless hesitant high higher highest
historic historical holy homeless honest horrible hostile hot huge human humanitarian humble hungry hurt ideal
identical idle ill illegal imaginary immediate immense imminent immune imperial impossible impressive inadequate
inappropriate incapable incoming incomplete incredible independent indirect individual industrial ineligible
inevitable infant inferior infinite informal inherent initial inner innocent insufficient intact intense intent
interim interior intermediate internal international invalid invisible ironic irregular irrelevant islamic joint
junior just keen key kind known large largest last late latest latter lawful lazy leading left legal legitimate
lengthy less liable liberal light likely limited linear liquid literary little live lively local lone lonely long
long-term longtime loose lost loud lovely low lower lowest loyal lucky mad main major male marine marginal marital
marked massive mature maximum mean meaningful medical medium mental mere merry middle mild military minimal minimum
minor miserable missing mixed mobile moderate modern modest monetary monthly moral multiple municipal muslim mutual
mysterious naked narrow nasty national native natural naval near nearby neat necessary negative nervous net neutral
new next nice noble noisy nominal nonprofit normal northern northeastern northwestern notable notorious novel nuclear
numb numerous obvious occasional odd official offshore ok okay old only open operational opposite optimistic oral
ordinary organic original orthodox other outer outright outside outspoken outstanding overall overdue own painful pale
parallel parental parliamentary partial particular passive past patient peaceful peculiar perfect permanent personal
pessimistic petty physical plain plausible pleasant polite political poor popular positive possible post-war potential
powerful practical precious precise predictable pregnant preliminary premature presidential previous primary prime
principal prior private probable productive professional profitable profound prolonged prominent promising prone
proper prospective proud provincial provisional psychological public pure quick quiet racial racist radical random
rapid rare raw ready real realistic rear reasonable rebel recent red regional regular regulatory related relative
relevant reliable religious reluctant remarkable remote representative republican residential respective responsible
restless retail retired rich ridiculous right rigid ripe risky rival robust romantic rough round royal rude rural
ruthless sacred sad safe same satisfactory scarce scared scary scientific second secondary secret secular secure
select selfish senior sensible sensitive separate serious severe sexual shaky shallow sharp sheer short short-term shy
sick significant silent silly similar simple single skeptical skilled slack slick slight slim slow sluggish small
smart smooth sober social socialist soft solar sole solid sophisticated sorry sour southern southeastern southwestern
sovereign spare special specific spectacular spiritual splendid spontaneous stable standard stark statewide static
statutory steady steep sterile stiff straight straightforward strange strategic strict strong stubborn stupid subject
subsequent substantial subtle successful sudden sufficient suitable sunny super superb superior supreme sure surgical
surprising susceptible suspicious sweet swift symbolic sympathetic systematic tall technical teenage temporary tender
tense terrible thick thin third thorough tight timely tiny tired top total tough toxic traditional tragic transparent
tremendous tribal tropical true twin typical ugly ultimate unable unacceptable unanimous unaware uncertain unchanged
unclear uncomfortable underlying uneasy unemployed uneven unexpected unfair unfamiliar unfavorable unfortunate unhappy
unhealthy uniform unique universal unknown unlawful unlikely unnecessary unofficial unpopular unprecedented
unrealistic unrelated unsafe unstable unsuccessful unsure unusual upbeat upcoming upper upset urban urgent usable
useful useless usual vacant vague valid valuable variable vast verbal viable vicious vigorous violent virtual visible
visual vital vivid volatile voluntary vulnerable warm wary wasteful weak wealthy weekly weird western wet white whole
wholesale wide widespread wild willing wise wonderful wooden worldwide worried worse worst worth worthless worthwhile
worthy wrong yearly yellow young youthful ready-made well-known far-reaching american british french german russian
chinese japanese israeli iraqi iranian european african asian arab jewish christian palestinian soviet cuban mexican
canadian indian australian italian spanish polish turkish greek egyptian kuwaiti saudi korean vietnamese indonesian
ukrainian lithuanian belarusian
"""
# Adjectives that say what someone or something is at a time, where they stand as the predicate.
STATES = """
able afraid alive angry anxious available aware bankrupt capable cautious certain clear close concerned confident
conscious content convinced critical dead dependent desperate determined disappointed doubtful due eager effective
eligible engaged equal exempt exhausted familiar free fearful furious glad grateful guilty happy healthy hesitant
hopeful hostile hungry hurt ill impatient impossible incapable independent inclined intact intent involved jealous
keen liable likely mad missing necessary nervous open opposed optimistic out overdue payable pessimistic pleased
poised possible pregnant present profitable prone proud ready related reluctant responsible retired sad safe satisfied
scared secure shocked short sick silent skeptical sorry stable stranded stuck subject successful sure surprised
susceptible suspicious tired unable unavailable unaware uncertain unclear unconscious undecided uneasy unemployed
unfair unhappy unlikely unsuccessful unsure unwilling upset useful valid vulnerable wary willing worried worse worth
wrong
"""
# Adjectives that turn on another event ("ready to", "sure that"): as a predicate they are events of their own.
ATTITUDES = """
able aware willing unwilling eager ready afraid confident sure surprised worried glad reluctant optimistic pessimistic
responsible eligible due unable likely unlikely concerned pleased disappointed convinced determined prepared poised
capable opposed skeptical sceptical happy successful cautious
"""
TIME_PREPOSITIONS = "after before during since following until pending"
# What follows a noun that is told as one event: "the fighting in", "its sale of".
COMPLEMENTS = "of in by between against with on at from into over about"
NOBODY = "nobody none nothing neither"
NEGATIONS = "not n't n’t never"
FUTURE = "will shall wo 'll ’ll"
PRESENT_FORMS = "is are am 'm ’m 're ’re 's ’s ai has have 've ’ve do does"
PAST_FORMS = "was were had did 'd ’d"
