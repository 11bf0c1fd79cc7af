"""English nouns that name events, and those that look as if they did; in the singular, where they have one."""

from __future__ import annotations

# What happens at a time.
EVENTS = """
abatement abduction abolition absorption acceleration accession accident acclaim acclamation accomplishment accretion
accumulation achievement acquisition acquittal act activation adaptation adjournment adjustment admission admittance
advance advancement advent affirmation aftershock agitation airdrop airing airlift airstrike allocation allotment
alteration amalgamation ambush amendment amputation annexation annihilation announcement annulment apology appeal
appearance appointment apportionment appreciation apprehension approach approval arbitration argument armistice
arousal arrangement arrest arrival arson ascent assassination assault assertion assignment assurance attack attempt
attendance attrition auction audit autopsy avalanche awakening award backlash bail bailout ban banishment bankruptcy
baptism bargaining battle beating beginning beheading bereavement betrayal betterment bickering bid bidding birth
blackout blast blaze bleeding blizzard blockade bloodbath bloodletting blow blowout blunder boarding bombing bombshell
boom boon boost bout boycott brawl breach break-in break-up breakage breakaway breakdown breakout breakthrough breakup
breeding briefing broadcast brushfire build-up buildout buildup burglary burial burning burnout burst bust buy-back
buy-out buyback buying buyout bypass call cancellation canvassing capitulation capture carjacking carnage carve-up
casting catastrophe cave-in cease-fire ceasefire ceremony cessation challenge chaos chase chat check chemotherapy
christening circumcision clampdown clarification clash clean-up cleanup clearance clearing clemency cliffhanger climb
clinch close closing closure collapse collision comeback commemoration commencement commutation commute comparison
complaint completion complication compromise concealment concert concession conclusion condemnation conference
confession confinement confirmation confiscation confrontation congratulation congratulations conquest consent
conspiracy contamination contest continuation contraction contribution controversy conversation conversion conviction
coronation correction correspondence cough countdown counter-offensive counterattack counterclaim counteroffensive
counteroffer countersuit coup courtship cover-up crackdown crackup crash craze creation cremation crisis crossfire
crossing crucifixion cruise crunch cry cull culmination cultivation curfew curtailment cut cutback cuts cutting
cyclone dabbling dash deal-making dealmaking death deaths debacle debut decapitation deceleration decision declaration
decline deduction defamation default defeat defection deferral defiance deflation defusing degradation dehydration
delay deletion deliberation delisting deliverance delivery delusion demarcation demise demolition demonstration
demotion denial denunciation departure deployment deportation deposition depreciation depression derailment descent
desegregation desertion destabilization deterioration determination detonation devaluation deviation devolution
diagnosis dialog dialogue dictation die-off dieback diet digging digression dilution dip disagreement disappearance
disappointment disapproval disarmament disaster disbursement discharge disclosure discontinuation discount discovery
discussion dismantling dismissal dispensation dispersal displacement disposal disposition dispute disqualification
disruption dissemination dissension dissolution distortion distress disturbance divergence diversion divestiture
divestment divorce dogfight domination donation downfall downgrade downgrading downing downpour downsizing downtick
downturn drain draw drawdown dread drill drive drive-by drop drought drowning drubbing duel dumping duress earthquake
easing eclipse ejection election elections elimination eloping elucidation emancipation embargo embarkation
embarrassment embezzlement embrace emergence emigration encounter encouragement encroachment endeavor ending
endorsement endurance engagement enhancement enlargement enlistment enquiry enrichment enrollment enticement entrance
entrapment entry epidemic eradication erosion eruption escalation escape establishment estimate eulogy evacuation
evaluation evasion event eviction evolution exaggeration examination excavation exclusion excursion execution
exemption exertion exhibition exhumation exit exodus expansion expedition expenditure expiration explosion exposure
expropriation expulsion extension extermination extinction extortion extraction extradition extravaganza fabrication
failure fall fallout famine farewell feast festival feud fight find finding finish firefight firing fistfight flare-up
flight flirtation float flood flotation flow flowering fluctuation follow-up foray foreclosure forfeiture formation
founding free-for-all freeze freezing frenzy frost fulfillment fumble fundraiser funeral fusion gain gala gale
garnering gathering genuflection gesture getaway giveaway giving graduation gripe growth gunfight gunfire hack
haggling halt handball handout handover handshake hanging harm harvest hearing heartbreak heist hesitation hijacking
hike hindrance hint hit hoax holdup homecoming homicide hospitalization hostage-taking hostilities humiliation hunt
hurricane identification immersion impact impasse impeachment impediment imposition impoverishment imprint improvement
inauguration incarceration inception incident incitement inclusion inconvenience incorporation increase incursion
independence indignation indiscretion inducement infarction infection infighting infiltration inflow influx infraction
infringement infusion initialing initiation initiative injection injunction injury inquest inquiry inquisition
insertion installation instigation insult insurrection intensification interaction interception intercession
intermission interrogation interruption interview intifada intimidation intoxication intrusion invasion investigation
invitation involvement issuance jailing jihad jolt journey joust jubilation judgement jump junket kidnap kidnaping
kiss knifing knockout landfall landing landslide lapse launch launching lay-off layoff leak leap leave leave-taking
lecture legislation liberation lie lift lift-off liftoff linkage liquidation loading lobbying lockdown lockout
long-range loss lovemaking lull lynching maiming making malfunction maneuver maneuvers manhunt march marriage massacre
match mating mayhem meeting meetup melee meltdown merger miscalculation miscarriage mission misstatement mistake
mistreatment misunderstanding mobilization modification mop-up mourning move mudslide mugging murmur mutilation mutiny
naming nap nationalization neglect no-confidence nomination nosedive novation objection observance obstruction
occurrence offence offense offensive offer offset omission onset onslaught opening orgy ouster ousting outage outbreak
outburst outcome outcry outflow outing outlawing outpouring outsourcing overdose overflight overhaul overpayment
overrun overspill oversupply overthrow overture pandemic parade pardon partition passage passing pause payout
penetration performance perjury persuasion phaseout picketing pickup pilgrimage pillage plan plea pleading pledge
pledging plot ploy plunder plunge poaching pogrom poisoning polling postponement prank precaution price-fixing
primaries probe proceeding proceedings procession proclamation proliferation propagation proposal provocation
pull-back pull-out pullback pullout pump punch purchase purge pursuit push quake quarrel quest questioning quibble
raid rain rainfall rains rally ramming rampage ransom ratification re-election re-entry reaction reaffirmation
realignment rearrangement reassessment reassurance reawakening rebellion rebirth rebound rebuff rebuilding rebuttal
recall recantation recapitalization recapture recession recital recommendation reconciliation reconnaissance
reconsideration recount recurrence redemption redeployment reduction reelection reenactment reentry referendum
referral reformation refurbishment refusal regression regret regrouping rehearing rehearsal reign reimbursement
reinforcement reinstatement reinvestment reissue rejection rejoinder rejuvenation relapse relaunch release relief
relocation remark remembrance reminder removal renaissance rendezvous renewal renunciation reopening reorganization
reparation repatriation repayment repeal reply repossession reprieve reprimand reprisal repudiation repurchase request
rescission rescue reservation resettlement reshuffle reshuffling resignation resolution resolve respite response
restart restoration restriction result resumption resurgence resuscitation rethinking retirement retort retreat
retrieval retrofit return reunification reunion revaluation revelation reversal revision revival revocation revolt
revolution revote ride rift rigging riot rioting rise rising ritual robbery roll-out rollback rollout rotation round
round-up roundup rout ruling rumor rumour run-off run-up runoff runup rupture rush sabotage sacrifice sailing sale
salvage sanction scare scolding scream screening scrimmage scuffle seance secession secondment sedition seizing
seizure sell-off selloff separation servitude setback setting settlement shake-down shake-up shakeout shakeup shaking
shelling shift shipment shipwreck shoot-out shootdown shooting shootout shortening shortfall shoving show showdown
shower showing shuffle shut-down shutdown shutout shutting siege sighting signing sinking sit-in skirmish slaughter
slaying slide slip slowdown slowing slump smear snowfall snowstorm snub sobering solution solving sortie spat speech
spill spin spin-off spinoff split sponsorship spoof spraying spread spree squabble stabbing stabilization stagnation
stake-out stakeout stampede stand-off standdown standoff standstill start starvation stay stimulus stint stockpiling
stoning stop stoppage storm storming stranglehold strangulation strengthening strike study stumble subjugation
submission subversion success succession succor suffrage suggestion suicide summit summons sunrise sunset supplication
surge surrender survey survival swap swearing-in sweep swindle swing switch swoop symposium take-off take-over takeoff
takeover taking talks tampering tantrum taping tear-down teardown temptation tender termination test testimony thanks
thaw thinning threat throw tie-up tightening toast torching tornado touchdown tour tournament tragedy transaction
transfer transformation transgression transition translation transplant trek tremor trespass trespassing trial
tribulation trickery trip triumph troubles truancy truce try tryout tsunami tumble tumult turbulence turnaround
turnout turnover tussle twist typhoon undertaking unification unveiling upgrade upheaval uprising uproar upset upsurge
upswing uptick upturn urging usurpation vaccination verdict veto vexation victory vigil vilification vindication
violation visit vote voyage wager wait walk walk-out walkout walkover war warming warming-up warning washout wedding
welcome whipping whirlwind wildfire win winning wipeout wiretap wiretapping withdrawal withholding wooing workout
wounding wrangle wrangling wreck write-down write-off writedown writeoff wrongdoing
"""

# What goes on in general, and is one event only where the sentence makes it one: "the fighting in", not "fighting".
ACTIVITIES = """
abortion abuse acceptance action activity adoption advertising aggression agreement aid analysis assistance attention
behavior behaviour bloodshed bombardment business campaign campaigning care celebration censorship change co-operation
coercion collaboration combat commitment communication competition compliance conflict construction consultation
consumption cooperation coordination corruption coverage crime criticism deal dealing debate deception defence
deforestation demand deregulation destruction detention devastation development discrimination dissent distribution
diversification education effort enforcement entertainment exchange exercise exploitation exploration export exports
farming fighting finance financing flooding funding fundraising genocide guidance handling harassment help hiring
hostility hunting immigration implementation import imports imprisonment inflation innovation inspection insurance
integration interference intervention investment isolation kidnapping killing labor laundering lending litigation
looting maintenance management manipulation manufacture manufacturing marketing measurement mediation migration mining
misconduct mismanagement modernization monitoring murder negotiation observation occupation offering operation
operations opposition oppression oversight participation patrol pay payment peacekeeping persecution planning play
pollution preparation preservation pressure prevention privatization process processing procurement production
progress prohibition promotion prosecution prostitution protection protest punishment purchasing rape reading
recognition reconstruction recovery recreation recruiting recruitment refinancing reform refueling registration
regulation rehabilitation renovation repair replacement reporting repression research resistance restraint
restructuring retaliation retention revenge scrutiny search security segregation selling service sharing shipping
smuggling speculation spending spying strife struggle suffering supervision supply support suppression surgery
surveillance suspension talk taxation teaching terrorism testing theft torture trade trading training transit
transmission transport transportation travel treatment turmoil unrest use verification violence voting warfare
weakening work worship writing
"""

# As often a thing, an amount, an institution or a state.
PARTLY = """
turn academy accommodation account accusation advice aim allegation allegiance alliance ambition anger anniversary
answer anxiety application appropriation arms art assembly assessment asset association atrocity authorisation
authority authorization balance ballot balloting bargain belief benefit bill bond bottleneck budget building cause
certification charge charter choice circulation civilization claim class coalition coat code comfort command comment
commission committee community company compensation complex composition compound computation concentration concept
concern condition condolence condolences confidence connection consequence consideration constitution contact
contention contract control convention copy correlation cost credit crusade culture custom cycle damage danger data
debt decree defense deficit definition delegation department desire detail difference difficulty dimension direction
disability disease disorder distance distinction division document doubt draft drama drawing drift drug duty dynasty
earning earnings economy edict edition effect emergency emission emotion emphasis employment end energy enterprise
enthusiasm environment episode equation equipment era error evidence exam example exception excess exhibit existence
expectation expense experience experiment expertise explanation expression fact faction factor fair faith fashion
favor fear feature federation fee fiction figure filing film fire focus force forecast foundation fraction framework
fraud freedom friction friendship frustration function fund game generation gift goal goods government grant gratitude
gridlock grievance grip grouping guarantee guideline guilt happiness hate hatred health heat heyday history holding
holiday honeymoon hope housing humor hunger idea identity ideology illness illustration image impression inclination
income indication indictment industry influence information innuendo institution instruction insurgency intelligence
intention interest invention issue item job joint-venture joy judgment jurisdiction knowledge lack landscape language
law lawsuit lead leadership lease lesson letter level liability life limit line link list loan location love luck
machine majority malpractice mandate manner margin market mechanism membership memorial memory mention message method
minimum misuse moment mood motion motive movement name nation need norm notice notion nuisance objective obligation
occasion office opinion opportunity option order organization origin outlay outlook output outrage ovation ownership
package pact pain panel panic paper parliament part partnership party passion patent patronage pattern peace pension
people perception peril period permission permit person perspective petition phase phenomenon philosophy picture
plague pleasure point policy politics poll portion portrait position possession possibility post potential power
practice practise prayer precedent pregnancy prejudice premiere premium presence present presentation press price
primary principle priority problem procedure product profession profile profit prognosis program project promise
pronouncement proof propaganda property proportion proposition prospect province provision prowess publication purpose
quality quandary quantity quarantine question quota quotation race rank rate rating ratio reality reason reasoning
rebate receipt record reference reflection refund region relation relationship religion remedy remorse rent report
representation reputation requirement resentment reserve resource respect responsibility rest revenue review revulsion
reward right risk rivalry role romance routine rule run sadness safety satisfaction scale scandal schedule scheme
science season section sector selection self-defense semifinal sense sentence sentiment series session sessions set
shape share shock shortage shortcoming sickness sign signal silence situation skill smile society soul sound source
sovereignty space sport stability stage stake stand standard start-up startup state statement statistic status statute
step story strain strategy stream strength stress stroke structure style subject subpoena subscription subsidy
subterfuge suit sum supplement surplus surprise suspicion symptom system tariff task tax technique tendency tension
tensions term terror testament text theme theory therapy thing thought tie title token toll topic torment tradition
treason treaty trend tribute trouble trust truth type underwriting union unit usage utterance vacation value vandalism
variation variety vendetta vengeance venture version vice view vision vocation voice volume warrant watch weakness
wealth weight welfare will wish wonder word workshop world worry zeal
"""

# Things, groups, places and qualities that end as events do.
THINGS = """
outlet abomination absence accompaniment adhesion administration allowance ambulance ammunition animal apartment
appendix appliance argumentation armament arsenal artillery attraction audience aviation basement battalion billion
cabinet capital caption cardinal carnation carnival cathedral caution cement cereal champion chemical circumstance
clothing collection combination communications companion compartment complement complexion compliment component
conception configuration congregation conscience consortium contraption coral corporation criminal crystal cushion
decoration demographic depiction detergent discretion element elevation essence excrement final fragment fragrance
fulfilment garment general hallucination hospital illusion imagination implement increment instance instrument
integral intersection intuition journal junction legation legion lieutenant lotion mansion manual material medal
medication metal million mineral monument motivation municipality mutation nutrition obsession official ornament oval
pavement pedal perfection petal pigment pillion plantation population potion precision prescription principal
professional projection qualification rascal ration realization reception residence rival royal salvation sanitation
seclusion segment sensation sequence specification station substance superstition telecommunication telecommunications
television temperament tenement terminal trillion vegetation weapon
"""
