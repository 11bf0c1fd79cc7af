"""English verbs: those that are nothing else, those that are nouns too, and the forms that do not follow the rule."""

from __future__ import annotations

# Verbs whose base form is no noun, or hardly ever one in running text.
VERBS = """
abandon abate abdicate abduct abide abolish abound abridge absolve absorb abstain accede accelerate accentuate accept
acclaim acclimatize accommodate accompany accomplish accrue accumulate accuse accustom achieve acknowledge acquiesce
acquire acquit activate adapt add adhere adjourn adjudicate adjust administer admire admit admonish adopt adore adorn
advertise advise affect affirm affix afflict afford aggravate agree airdrop alienate align allay allege alleviate
allocate allot allow allude alter amalgamate amass amaze amend amplify amputate amuse analyze analyse animate
annihilate announce annoy annul anticipate apologize apologise appall appear appease applaud apply appoint appraise
appreciate apprehend approve arbitrate argue arise arouse arrange arrive ascend ascertain ascribe ask aspire assail
assassinate assemble assert assess assign assimilate assist assuage assume assure astonish astound atone attach attain
attend attest attract attribute augment authorize authorise automate avenge avert avoid await awaken baffle bake
banish baptize bargain bask become befall befriend beg begin behave behead believe belong bemoan berate beset besiege
bestow betray beware bewilder bicker bind blackmail blacken blacklist bleed blend bless blindfold block bolster
bombard boost bother bounce braid brag brandish break breathe breed brew bribe brighten bring broaden browse brutalize
budge build bully burgle burn bury bustle buy bypass calculate calm cancel canvass capitalize captivate capsize carry
carve cascade cater cause cede celebrate cement censor centralize certify characterize chastise chat cherish chew
chide choke choose chop chronicle circulate circumvent cite civilize clarify classify cleanse clear clench climb cling
clog clutch coax coddle coerce coexist coincide collaborate collect collide combine comfort commemorate commence
commend commit communicate commute compare compel compensate compete compile complain complement complete complicate
comply compose comprehend compress comprise compute conceal concede conceive concentrate conclude concoct concur
condemn condense condone conduct confer confess confide configure confine confirm confiscate conform confront confuse
congratulate congregate connect conquer conserve consider consist console consolidate conspire constitute constrain
construct construe consult consume contain contaminate contemplate contend continue contract contradict contribute
contrive control convene converge converse convert convey convict convince convoke cooperate co-operate coordinate
cope correct correlate correspond corroborate corrode cough countenance counteract countersue counterattack cower
crave create credit creep cringe cripple criticize criticise crouch crumble crumple crush culminate cultivate curb
curtail customize damn dangle dare dash daunt dazzle deactivate deadlock debilitate debunk deceive decentralize decide
decimate decipher declare decode decommission decompose decorate decrease decry dedicate deduce deduct deem deepen
default defeat defect defend defer define deflate deflect defraud defuse defy degrade delegate delete deliberate
delight delineate deliver delve demand demilitarize demobilize democratize demolish demonize demonstrate demoralize
demote denationalize denigrate denominate denote denounce deny depart depend depict deplete deplore deploy deport
depose depreciate depress deprive deregulate derail deride derive descend describe desert deserve designate desist
despair despise destabilize destine destroy detach detain detect deter deteriorate determine detest detonate devalue
devastate develop deviate devise devote devour diagnose dictate die differ differentiate diffuse digest dilute dim
diminish dine disable disagree disallow disappear disappoint disapprove disarm disassociate disavow disband disburse
discard discern discharge disclaim disclose disconnect discontinue discourage discover discredit discriminate discuss
disembark disengage disentangle disguise dishearten disintegrate dislike dislodge dismantle dismay dismiss disobey
disorganize disown disparage dispatch dispel dispense disperse displace display displease dispose disprove disqualify
disregard disrupt dissatisfy disseminate dissent dissipate dissociate dissolve dissuade distance distinguish distort
distract distribute distrust disturb diverge diversify divert divest divide divorce divulge dodge dominate donate dot
double downgrade downplay downsize doze drag drain dramatize draw dread dredge drench drift drink drive drone drown
drum dry dub duck dump dwarf dwell dwindle earmark earn ease eat economize edit educate elaborate elapse elect
electrify elevate elicit eliminate elope elucidate elude emanate emancipate embark embarrass embed embezzle embitter
embody embolden embrace emerge emigrate emit empathize emphasize emphasise employ empower enable enact encapsulate
encase enclose encompass encounter encourage encroach endanger endeavor endorse endow endure energize enforce engage
engender engineer engulf enhance enjoin enjoy enlarge enlighten enlist enliven enrage enrich enroll enrol enshrine
enslave ensue ensure entail entangle enter entertain enthrall entice entitle entrap entrench entrust enumerate
envisage envision envy equalize equate equip eradicate erase erect erode err erupt escalate escort espouse establish
esteem estimate evacuate evade evaluate evaporate evict evoke evolve exacerbate exact exaggerate examine exasperate
excavate exceed excel except exchange excite exclaim exclude excuse execute exemplify exempt exert exhaust exhibit
exhort exhume exile exist exonerate expand expect expedite expel expend expire explain explode exploit explore expose
expound express expropriate extend exterminate extinguish extol extort extract extradite extrapolate extricate exude
fabricate facilitate fail faint fall falsify falter familiarize fare fascinate fashion fasten fathom fatten favor
favour feature feed feel feign ferment fetch fidget finalize finance find finish fire fit fix flag flare flatten
flatter flaunt flee flicker fling flock flog flounder flourish flout fluctuate fly foil follow forbid forecast
foreclose foresee foreshadow forestall foretell forfeit forge forget forgive forgo formalize formulate forsake fortify
forward foster founder fray free freeze frequent frighten frown frustrate fulfil fulfill fume function funnel furnish
further fuse gallop galvanize gamble garner gasp gather gauge gaze generalize generate get give glance gleam glean
glitter gloat glorify glow go gobble goad govern grab grant grapple grasp greet grieve grill grin grind grip groan
grope grow growl grumble guarantee guess guide hail halt halve hamper handcuff handle hang happen harass harbor
harbour harden harm harmonize harness hasten hatch hate haul haunt have hear heat heave heckle heed heighten help
herald hesitate hide hijack hinder hinge hire hoist hold honor honour hope host hospitalize hover howl huddle
humiliate hunt hurl hurry hurt hush hypothesize identify idle ignite ignore illuminate illustrate imagine imitate
immerse immigrate immunize impair impart impeach impede impel imperil implant implement implicate implore imply import
impose impound impoverish impress imprison improve improvise incapacitate incarcerate incite incline include
incorporate increase incriminate incubate inculcate incur indemnify indicate indict induce indulge industrialize
infect infer infest infiltrate inflame inflate inflict influence inform infringe infuriate infuse ingest inhabit
inhale inherit inhibit initiate inject injure innovate inquire inscribe insert insist inspect inspire install
instigate instill institute instruct insulate insult insure integrate intend intensify interact intercede intercept
interconnect interest interfere interject internalize interpret interrogate interrupt intersect intervene interview
intimidate intrigue introduce intrude inundate invade invalidate invent invert invest investigate invigorate invite
invoke involve irk irritate isolate issue itch jail jeopardize join joke jostle jubilate juggle jump justify jut
juxtapose keep kick kidnap kill kindle kiss kneel knit knock know lack lag lambaste lament languish lash last laugh
launch launder lay lead lean leap learn leave legalize legislate legitimize lend lengthen lessen let liberalize
liberate lick lie lift lighten like liken linger liquidate listen litigate live loathe lobby locate loiter long look
loom loosen loot lose lower lull lumber lurch lure lurk magnify mail maim maintain make manage mandate maneuver mangle
manifest manipulate manufacture marginalize marry marvel massacre master match matter mature maximize mean meddle
mediate meet memorialize memorize mend mention merge merit mesmerize migrate mimic mind mingle minimize misbehave
miscalculate misinterpret misjudge mislead mismanage misplace misread misrepresent miss misspell misspend mistake
mistreat mistrust misunderstand misuse mitigate moan mobilize mock moderate modernize modify molest monitor monopolize
mourn move muddle muffle mull multiply murmur muse muster mutilate mutter muzzle mystify narrate narrow nationalize
necessitate need negate neglect negotiate neutralize nod nominate normalize notch note notice notify nudge nullify
number nurture obey object obligate oblige obliterate obscure observe obsess obstruct obtain obviate occupy occur
offend offer officiate offset omit ooze operate oppose oppress opt optimize orbit orchestrate organize organise
originate oscillate oust outlast outlaw outline outlive outnumber outpace outperform outrage outrank outsell outstrip
outweigh outwit overburden overcharge overcome overcrowd overestimate overflow overhaul overhear overlap overload
overlook overpower overreact override overrule overrun oversee overshadow overstate overstay overtake overthrow
overturn overuse overvalue overwhelm owe own oxidize pacify paint pamper panic paralyze parlay partake participate
partner pass patrol pause pave pay penalize penetrate perceive perfect perforate perform perish perjure permeate
permit perpetrate perpetuate perplex persecute persevere persist persuade pertain perturb peruse pervade pester phase
phone photograph pick picket pile pilfer pin pinpoint pioneer pity placate plague plead please pledge plot plow plug
plummet plunder plunge ply poach poison poll ponder portray pose posit possess postpone postulate pounce pound pour
praise pray preach precede precipitate preclude predate predetermine predict predispose predominate preempt prefer
prejudge preoccupy prepare prepay prescribe present preserve preside press pressure pressurize presume presuppose
pretend prevail prevent probe proceed proclaim procrastinate procreate procure prod produce profess proffer profit
prohibit project proliferate prolong promise promote prompt promulgate pronounce propagate propel propose prosecute
prosper protect protest protrude prove provide provoke prune pry publicize publish pull pulsate pulverize pummel pump
punch puncture punish purchase purge purify purport pursue push put puzzle quadruple qualify quantify quarrel quash
quell quench question quicken quiet quit quiver quote radicalize radicalise radiate raid raise rally ram ransack
ratify rationalize rattle ravage raze reach react reactivate read readjust readmit reaffirm realign realize realise
reap reappear reappoint rearm rearrange reason reassemble reassert reassess reassign reassure rebel rebound rebuff
rebuild rebuke rebut recall recapitulate recapture recast recede receive reciprocate recite reckon reclaim reclassify
recline recognize recognise recoil recommend recommit reconcile reconsider reconstitute reconstruct reconvene record
recount recoup recover recreate recruit rectify recuperate recur recycle redefine redeem redeploy redesign redevelop
redirect rediscover redistribute redraw reduce redouble reelect re-elect reemerge reestablish re-establish reevaluate
reexamine refer refinance refine refit reflect reform refrain refresh refuel refund refurbish refuse refute regain
regard regenerate register regress regret regroup regulate rehabilitate rehearse reign reimburse rein reinforce
reinstate reintroduce reinvent reinvest reissue reiterate reject rejoice rejoin rekindle relapse relate relax relay
release relegate relent relinquish relish relive reload relocate rely remain remake remark remarry remedy remember
remind reminisce remit remodel remove rename render renegotiate renew renounce renovate rent reopen reorganize
reorganise repair repatriate repay repeal repeat repel replace replant replay replenish replicate reply report
reposition repossess represent repress reprimand reprint reproach reproduce repudiate repulse request require reroute
rescind rescue resell resemble resent reserve resettle reshape reshuffle reside resign resist resolve resonate resort
respect respond rest restart restate restore restrain restrict restructure resume resupply resurface resurrect retain
retake retaliate retard rethink retire retort retrace retract retrain retreat retrieve return reunite reuse reveal
revel revere reverse revert review revile revise revisit revitalize revive revoke revolt revolutionize revolve reward
rewrite rid ridicule ring rinse riot rip ripen rise risk rival roam roar rob rock roil rot rotate round rouse rub ruin
rule rumble run rupture rush rust sabotage sacrifice sag sail salute salvage sanction satisfy saturate save savor say
scan scandalize scare scatter schedule scoff scold scorch scorn scour scramble scrap scrape scratch scrawl scream
screen scrub scrutinize sculpt seal search secede seclude secure seduce see seek seem segregate seize select sell send
sense sensitize sentence separate serve set settle sever sew shake shape share sharpen shatter shave shed shelter
shelve shield shift shine shiver shock shoot shop shore shorten shout shove show shower shred shriek shrink shrug
shudder shun shut shuttle sidestep sidetrack signal signify silence simmer simplify simulate sing sink sip sit situate
skim skip skirt skyrocket slam slander slap slash slaughter slay sleep slice slide slip slow slump smash smear smell
smile smoke smolder smooth smother smuggle snap snatch sneak sneer sniff snub soak soar sob soften solicit solidify
solve soothe sound sow span spark speak spearhead specialize specify speculate speed spend spill spin spit splinter
split spoil sponsor spot sprawl spray spread spring sprinkle sprout spur spurn squabble squander squash squat squeeze
stab stabilize stage stagger stagnate stain stall stamp stand standardize stare start startle starve state stay steal
steer stem step stifle stigmatize stimulate sting stipulate stir stitch stockpile stomp stop store storm straddle
straighten strain strand strangle strap stray streamline strengthen stress stretch strew stride strike strip strive
stroll struggle strut study stumble stun subdue subject subjugate sublet submerge submit subordinate subpoena
subscribe subside subsidize substantiate subtract subvert succeed succumb suck sue suffer suffice suffocate suggest
suit sully summarize summon supercede supersede supervise supplant supplement supply support suppose suppress surge
surmise surpass surprise surrender surround survey survive suspect suspend sustain swallow swamp swap sway swear sweat
sweep swell swerve swim swing switch symbolize sympathize synchronize synthesize systematize tackle tailor taint take
talk tally tamper tangle tap tarnish tax teach tear tease telegraph telephone televise tell temper tempt tend tender
terminate terrify terrorize test testify thank thaw thicken think thrash threaten thrill thrive throng throw thrust
thwart tie tighten tilt tip tire topple torment torpedo torture toss total touch tout tow toughen trace track trade
trail train trample transact transcend transcribe transfer transform translate transmit transpire transplant transport
trap travel traverse tread treat tremble trespass trick trickle trigger trim triple triumph trot trouble trust try
tuck tumble turn tweet twist type unblock uncover undercut underestimate undergo undergird underlie underline
undermine underpin underscore understand understate undertake underwrite undo undress unearth unfold unify unite
unleash unload unlock unmask unnerve unplug unravel unroll unseat unsettle unveil unwind update upend upgrade uphold
uproot upset urge use usher usurp utilize utter vacate vaccinate validate value vandalize vanish vary vault veer
venerate vent venture verify veto vex victimize vie view vilify vindicate violate visit visualize voice void volunteer
vote vouch vow wager wail wait waive wake walk wander wane want ward warm warn warp warrant wash waste watch water-ski
wave waver weaken wean wear weather weave weep weigh welcome wheeze whip whirl whisper whistle widen wield will wince
win wipe wish wither withdraw withhold withstand witness wobble wonder woo work worry worsen worship wound wrangle
wrap wreak wreck wrest wrestle wring wrinkle write yank yearn yell yield zigzag zoom blurt reenact reignite
reinvigorate relaunch repaint rerun restock resubmit retool revamp co-found cofound cohost co-host cosponsor
co-sponsor outbid outdo outfit outgrow outmaneuver oversell overspend oversubscribe overlay repurchase sideline
telecast uncork underperform undervalue offload mushroom nosedive piggyback crowdfund livestream google email e-mail
text offshore outsource retweet unfollow unfriend hack leak lockdown decarbonize recuse depoliticize politicize
privatize prioritize stabilise privatise nationalise mobilise modernise normalise legalise criminalize criminalise
decriminalize militarize penalise finalise formalise scrutinise sympathise utilise neutralise symbolise subsidise
specialise summarise terrorise visualise vandalise victimise jeopardise hospitalise characterise capitalise minimise
maximise optimise shortchange shortlist ringfence overstep bankroll backfire backtrack backpedal barge bicycle blanket
blossom bluff blunder blunt blur blush bog bolt boycott brace brake branch broker bubble buckle bud budget bug bulge
bump bundle burden burst butcher buzz
"""

# Nouns that are verbs too; as nouns they name things. The verb is the rarer reading.
NOUN_VERBS = """
address age air anchor angle answer arc arch arm author back bag balance balloon band bank bar base bat battle beam
bear bed bill bind bird blast blame blanket board boat bomb bond book boom border bottle bottom bow bowl box brand
bridge brief broadcast brush bus cable cage camp cap captain cash cast catalog center centre chain chair champion
chance channel chart charter chase check cheer circle claim clamp clash class clock clone close clothe cloud club
cluster coach coast coat code coin color colour comb command comment commission compound concern condition contact
contest contrast convoy cook cool copy core corner cost counsel count counter couple course court cover craft crash
cream crew crop cross crowd crown cruise cry cure curve cushion cut cycle dam damage dance date deal debate debut
decay decline decree defer delay design desire detail diet dip direct dish dispute ditch dive dock doctor document
doubt draft dream dress drill drop drug dust echo edge effect encore end equal escape exit experience experiment
export extract eye face fake fan farm father fault favor fear feast fence field fight figure file fill film filter
fine finger fish fist flame flank flash flavor fleet flight flip float flood floor flow flower flush focus fold force
form found fracture frame fuel fund gain gang gap gas gear gesture gift glass glimpse glue golf grade graph grave
graze ground group guard gun guest halt hammer hand harvest hat head heel highlight hike hint hit hitch hole home hook
house hug hurdle hurt ice impact incense inch increment index influence initial ink interface invoice iron jam jet job
jockey journey judge juice junk jury kid label labor labour lace ladder lament lamp land lane lap lash latch laugh
lavish layer leaf league leash lease lecture lesson level lever license light limit line link list litter load loan
lock lodge log loop lot love low lunch machine man map march margin mark market mask mass mate measure medal merit
message mile mill mine minister mirror mix model monkey mother motion motor mount mouth murder muscle name nail neck
nest net network nose notice nurse oil open order outlaw pace pack package page pair panel paper parade parallel
parcel park part partner party patch pattern pawn peak peer pen pension people pepper permit perfume petition picture
piece pilot pitch place plan plane plant plaster plate play plot pocket point police policy pool pop port position
post pot powder power practice practise preface premiere price pride prime print prize process profile program
programme progress proof purpose quarter queue quiz race rack rain ramp range rank rate ration ray rear reason rebel
record referee remark rent research reserve resort resource rest result retail ride rifle ring rip risk river road
rocket roll roof room root rope round route row rubber ruin safeguard sail salt sample sand savage scale schedule
school score scout seat second seed sequence service session shade shadow shaft shame shape share sheet shell ship
shirt shop short shot shoulder sign silver site size skate sketch ski skill slate sleeve smile smoke snow soldier sort
source space spear spell spice spike spiral spirit spite sport spouse spy squad squeal stable stack staff stage stake
star station steam step stick stock stop store storm stream street string structure study stuff style sum sun support
surface survey suspect swarm sword system table tag tail tank tape target task taste team telegraph term thread throne
thumb ticket tide tile time tin title toll tone tool top torch total tour tower town trace trade trail train
transition trash tree trial trip triumph trophy trouble truck trumpet tunnel tutor twin value vein venture verse
volume wall war watch water wave wax weapon weather wedge weed weight wheel whip wing winter wire witness word worm
wound wrap yard zone bite blow call campaign care catch challenge change charge dare demand deposit drain draw drink
drive eclipse ease escort estimate exercise exhaust fall feel fire fit fix flare fly franchise freeze function gamble
gauge glance glow grant grasp grip guarantee guess guide haul heat help hire hold honor honour hope host hunt impress
increase insult interest interview invite issue joke jump keep kick kill kiss knock lack launch lead leak leap lie
lift like live look make manufacture match mean mention mind miss mistake mock move need note number object offer
overhaul panic pass paint pause pay phone photograph pick pin pity plague pledge plunge poison poll pose pound praise
present press pressure probe produce profit project promise protest pull pump punch purchase push puzzle question
quote raid raise rally reach read rebound recall recruit reform refund regard regret release relay remedy repair
repeal repeat reply report request rescue respect retreat return reverse review revolt reward rise rule run rush
sacrifice sanction scare scrap scream screen search secret sense sentence set shift shock show shower shuttle signal
silence skip slap slaughter sleep slice slide slip slump smell snap sound span spark speed spin split sponsor spot
spray spread spring spur squeeze stab stain stall stamp stand stare start state stay steal steer stem sting stir
strain strand stray stress stretch stride strike strip stroll struggle subject suit supplement supply surge surprise
surrender swap sweat sweep swell swim swing switch talk tap tax tear tease telephone test thaw thrill throw thrust tie
tip tire torture toss touch transfer transport trap travel treat trick trigger trim trust try tumble turn tweet twist
type update upgrade upset urge use vent veto view visit voice volunteer vote wager wait walk wander want ward warrant
wash waste welcome whisper whistle will win wipe wish wonder work worry worship wreck yield attack attempt arrest
assault appeal approach array auction audit award average aid aim advance advocate alarm alert amount ally affiliate
associate alternate delegate exploit exhibit exile finance fashion feature forecast forge forward frown gasp harm hail
hurry kidnap lapse lobby lure mandate maneuver massacre master nod patrol plow plug preview proceed profess prospect
quarrel quest ransom rebuke relapse relish reprint reprimand reproach resolve ridicule riot rival rupture scan scorn
scramble scratch seal shelter shield shout shrug smear smuggle sob spill spit spoil squabble stockpile stumble tackle
tally telecast torment torpedo trek trespass wail whirl yawn yell blockade boycott breach break burst bust buy bid bet
buzz comeback compromise conflict conduct contract convict covet crack crawl credit crackdown defeat default discharge
discount disgrace dislike dismay dispatch display distress divide divorce double drift dump duel encounter endeavor
envy excuse exchange express feed fetch flap flirt flop flaw flourish heist hoax image impeach implant import imprint
incline insert intrigue itch jail jeer jog key knot leave lend letter lump meal merge microwave mess nap nickname
outline outrage overflow overlap overthrow pad pan paste pile pipe plead plunder preach quit rail rap rape reap reflex
remake replay rehash reprieve retort retire rhyme rig rivet rob rub sabotage salute salvage sell shave shed sift slam
slash slur snack sneer snub soar spank sprint stoop stunt summit summons surf sway taunt temper tempt tender thud
thump tick till tilt toast tug vacation vow wane weave whine wink worst wrong zip
"""

# base past participle
IRREGULAR = """
arise arose arisen/awake awoke awoken/bear bore borne/beat beat beaten/become became become/befall befell befallen
begin began begun/bend bent bent/beset beset beset/bet bet bet/bid bid bid/bind bound bound/bite bit bitten
bleed bled bled/blow blew blown/break broke broken/breed bred bred/bring brought brought/broadcast broadcast broadcast
build built built/burst burst burst/buy bought bought/cast cast cast/catch caught caught/choose chose chosen
cling clung clung/come came come/cost cost cost/creep crept crept/cut cut cut/deal dealt dealt/dig dug dug
dive dove dived/do did done/draw drew drawn/drink drank drunk/drive drove driven/dwell dwelt dwelt/eat ate eaten
fall fell fallen/feed fed fed/feel felt felt/fight fought fought/find found found/flee fled fled/fling flung flung
fly flew flown/forbid forbade forbidden/forecast forecast forecast/foresee foresaw foreseen/forget forgot forgotten
forgive forgave forgiven/forgo forwent forgone/forsake forsook forsaken/freeze froze frozen/get got gotten
give gave given/go went gone/grind ground ground/grow grew grown/hang hung hung/have had had/hear heard heard
hide hid hidden/hit hit hit/hold held held/hurt hurt hurt/keep kept kept/kneel knelt knelt/know knew known
lay laid laid/lead led led/leap leapt leapt/leave left left/lend lent lent/let let let/lie lay lain/light lit lit
lose lost lost/make made made/mean meant meant/meet met met/mislead misled misled/misread misread misread
mistake mistook mistaken/misunderstand misunderstood misunderstood/offset offset offset/outbid outbid outbid
outdo outdid outdone/outgrow outgrew outgrown/outsell outsold outsold/overcome overcame overcome
overhear overheard overheard/override overrode overridden/overrun overran overrun/oversee oversaw overseen
overtake overtook overtaken/overthrow overthrew overthrown/partake partook partaken/pay paid paid/plead pled pled
prove proved proven/put put put/quit quit quit/read read read/rebuild rebuilt rebuilt/recast recast recast
redo redid redone/remake remade remade/repay repaid repaid/resell resold resold/retake retook retaken
rethink rethought rethought/rewrite rewrote rewritten/rid rid rid/ride rode ridden/ring rang rung/rise rose risen
run ran run/say said said/see saw seen/seek sought sought/sell sold sold/send sent sent/set set set/sew sewed sewn
shake shook shaken/shed shed shed/shine shone shone/shoot shot shot/show showed shown/shrink shrank shrunk
shut shut shut/sing sang sung/sink sank sunk/sit sat sat/slay slew slain/sleep slept slept/slide slid slid
sling slung slung/sow sowed sown/speak spoke spoken/speed sped sped/spend spent spent/spin spun spun/spit spat spat
split split split/spread spread spread/spring sprang sprung/stand stood stood/steal stole stolen/stick stuck stuck
sting stung stung/strew strewed strewn/stride strode stridden/strike struck struck/string strung strung
strive strove striven/swear swore sworn/sweep swept swept/swell swelled swollen/swim swam swum/swing swung swung
take took taken/teach taught taught/tear tore torn/tell told told/think thought thought/throw threw thrown
thrust thrust thrust/tread trod trodden/undercut undercut undercut/undergo underwent undergone
understand understood understood/undertake undertook undertaken/underwrite underwrote underwritten/undo undid undone
uphold upheld upheld/upset upset upset/wake woke woken/wear wore worn/weave wove woven/weep wept wept/win won won
wind wound wound/withdraw withdrew withdrawn/withhold withheld withheld/withstand withstood withstood
wring wrung wrung/write wrote written/bespeak bespoke bespoken/breastfeed breastfed breastfed
outspend outspent outspent/overspend overspent overspent/underlie underlay underlain/burn burnt burnt
learn learnt learnt/spill spilt spilt/dream dreamt dreamt/spell spelt spelt/spoil spoilt spoilt/wed wed wed
retell retold retold/foretell foretold foretold/rerun reran rerun/outrun outran outrun/miscast miscast miscast
resit resat resat/unwind unwound unwound/shear sheared shorn/hew hewed hewn/mow mowed mown/saw sawed sawn
input input input/browbeat browbeat browbeaten/inlay inlaid inlaid/backslide backslid backslid
overhang overhung overhung/overlay overlaid overlaid/lip-read lip-read lip-read/misspend misspent misspent
outshine outshone outshone/shoe shod shod/telecast telecast telecast
"""

# Verbs of several syllables that double their last letter ("admitted"); with one syllable it follows from the spelling.
DOUBLING = """
abet abhor acquit admit allot annul befit cancel commit compel concur confer control counsel debar defer deter dial
dispel distil empanel enrol equip excel expel extol fuel funnel handicap impel incur infer intermit jewel kidnap label
level marshal model occur omit outfit outwit patrol permit pedal prefer program propel quarrel rebel rebut recap recur
refer refit regret remit repel signal snorkel submit total transfer transmit travel trap tunnel unplug unzip worship
zigzag nonplus panel channel imperil rival spiral initial pencil regroup overlap sandbag
"""


# Of the verbs above, those that are met more often as nouns.
NOUNS_FIRST = """
account act action address age agent aid air aim alarm alert amount amends answer appeal arm array art auction audit
author average award back balance ban band bank bar base basis bat battle beam bear bed bend bicycle bid bill bite
blanket block board boat body bomb bond book boom border bottle boycott brake branch brand breed brief broker brush
bubble bud budget bug bulk bundle burden bus butcher cable camp campaign cap capital card care cast catalog cause
censor center chain challenge chance change channel charge charter chart check chief child chronicle circle claim
class climate clock clothes cloud club coach coast coat code color comfort command comment compound concern conduct
conflict content contest contract control convict cook copy core corner cost counsel count couple course court cover
credit crew crop cross crowd cure curve custom cut cycle dam damage data date daughter deal debate debt decade defect
delegate demand deposit desert design desire detail dish display distance ditch divorce dock doctor document dog
double doubt draft dream dress drill drink drive drone drop drug drum duck dust duty ease echo edge effect engineer
estimate exact exchange excuse exercise exile exit experience expert export extract eye face fact factor fan farm
fashion fault favor feature fee feed field figure file film filter finance finger fire fish flag flank flash fleet
flight flood floor flow flower focus food force form founder fuel fun function fund funnel furnace future gain game
gap gas gate gauge gear gift glass gold golf grade grain grant group guarantee guard guest guide gun guy hand handle
harbor hat head health heart heat heel highlight hike hint hit hold holder hole honor hook horse host house hunt ice
image impact import increment index influence interest interface interview iron issue item jail job joke judge juice
jury juvenile key kid kind knot label labor lack land lap leader league leap lease lecture leg length lesson letter
level lever license light limit line link list loan lobby lock log loop lot love lump lunch machine mail man mandate
maneuver map margin mark market mask mass master match material matter mature meal measure medal mention message mile
mind mine minister minority mirror mix model money monitor moon mother motion motor mount mouth muscle name narrow
neck need neighbor network nose note notice number nurse object offer office oil open order outlet outline pace pack
package page pain paint pair panel paper parade parallel part partner party pass patch path patient pattern peak peer
pen pension people period phase phone photograph piece pile pilot pin pioneer pipe pit place plan plane plant plate
play plot plus pocket point poison police policy poll pool port position post pot pound power practice premise present
press pressure price prime print prize process produce profile profit program project promise proof protest purchase
purpose quarter question quiz quote race rail rain raise ramp range rank rate ratio reason record reform regard region
rent report rescue research reserve resort resource respect rest result retail return review revolt reward right ring
riot risk rival river road rock role roll roof room root rope route row rule run sail salt sample sanction sand scale
scan scene schedule school science score scout screen sea seal seat second secret section seed sense sentence sequence
series service session set shade shadow shape share sheet shelf shell shelter shift ship shirt shock shop shore shot
shoulder shower side sight sign signal silence silver site size skill skin sky slate slice smoke snow social soil
soldier song sort soul sound source space spark speed spell sport spot spouse spring spy squad square stable staff
stage stake stamp standard star start state station status stem step stick stock stone storage store storm story
strain strand strategy stream street strength stress strike string structure study stuff style subject sum supply
support surface survey suspect system table tail talk tank tap tape target task tax team telephone term test text
theme thing thread threat ticket tide tie time tip title toll tone tool top torch total touch tour town toy trace
track trade traffic trail train transport trap travel treat tree trend trial trick trip trouble truck trust tunnel
twin type union unit use value vehicle vein venture version vessel view village visa voice volume vote wage wake wall
war ward warrant waste watch water wave way weapon weather web wedge week weight wheel whip width wind window wing
winner wire woman wonder word work world worm worry wound yard year yield youth zone life knife wife leaf half hero
"""

# --- verbs by what they say of other events; the classes of TimeML ---------------------------------

REPORTING = """
say report tell announce state declare claim explain note add warn insist argue assert allege confirm acknowledge
admit deny maintain contend complain comment remark reply respond answer ask write tweet quote cite reveal disclose
testify describe estimate predict mention recount reiterate stress emphasize emphasise point proclaim caution suggest
urge brief advise notify inform broadcast post publish shout whisper concede recall speak talk read
"""
ASPECTUAL = """
begin start commence initiate launch continue resume keep stop halt cease end finish complete conclude terminate
suspend interrupt restart renew persist quit discontinue
"""
PERCEPTION = "see watch hear overhear view observe witness feel glimpse listen notice spot"
ATTEMPTS = """
try attempt seek plan promise vow pledge agree refuse decline offer order request demand ask urge persuade force allow
permit forbid ban prevent avoid delay postpone cancel help cause lead enable authorize threaten propose investigate
prepare arrange schedule decide fail manage intend consider negotiate encourage require bar block swear commit
"""
THOUGHTS = """
believe think know want hope expect fear doubt wish suspect assume suppose imagine anticipate need love like hate
prefer intend understand feel worry regret remember forget guess desire
"""
# With an infinitive or a gerund: it did not happen yet, or not at all.
PLANS = """
plan intend agree promise vow pledge threaten expect aim want hope schedule decide prepare propose seek offer order
ask urge call arrange swear wish need demand request require slate due ready set wait consider vote
"""
INTENTIONS = "plan intend aim expect hope schedule anticipate slate"
FAILURES = "fail refuse decline forbid ban prevent avoid cancel bar neglect forget"

# How things stand among each other; no event.
STATIVES = "base compare relate include matter depend consist exist contain comprise vary tend surround pertain"
NO_EVENTS = "united preferred subordinated existing"
# Before a noun these say what it is like, rather than what it does.
ADJECTIVAL = """
leading growing remaining rising increasing existing following underlying working living operating continuing ongoing
outstanding controlling declining falling surviving neighboring neighbouring surrounding governing ruling coming
missing visiting competing corresponding promising prevailing supporting sitting standing running emerging developing
exciting threatening holding driving opening closing lasting limiting mounting aging ageing lingering pending dying
striking warring conflicting contributing participating managing founding acting opposing advancing swelling softening
departing offsetting nonrecurring recurring encouraging waiting burning boiling freezing smoking sleeping bleeding
moving flying
"""
