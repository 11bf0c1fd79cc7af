"""The words of English that tell no time themselves: what shows past or future, and what only looks like a time."""

from __future__ import annotations

from typing import Any

TELLING = "said|wrote|told|recalled|explained|remembered|remarked|noted|admitted|recounted"
# What arranges, or speaks of, what is to come as often as of what was: "told of a cutback in September".
ARRANGING = (
    "announced|declared|agreed|proposed|ordered|urged|approved|decided|pledged|promised|offered|invited|warned"
    "|demanded|predicted|projected|voted|confirmed|unveiled|outlined|signaled|signalled|wanted|hoped|sought|considered"
    "|discussed|mentioned|booked|backed|threatened|requested|rejected|opposed|prepared|recommended|suggested|asked|called"
    "|vowed|signed|set|gave|sent|arranged|organized|organised|cleared|cancelled|canceled|reported|estimated|feared|faced|awaited"
)
LASTING = (
    "lasted|remained|stayed|continued|ran|lived|worked|served|played|reigned|ruled|led|taught|kept|fought|occupied|sat"
    "|stood|hid|governed|chaired|owned|managed|headed|edited|studied|resided|survived|raged|slept|dominated|coached"
)
OCCURRING = "started|occurred|happened|erupted|opened|kicked"
GOING = "returned|turned|dropped|climbed|sentenced|condemned|reduced|confined|rushed|restored|promoted|elected"
ARRIVING = "arrived|departed|landed"
STANDING = "closed|shut|cancelled|canceled|suspended|postponed|blocked|banned|halted|booked|reserved|delayed"
STRIKING = "killed|devastated|destroyed|levelled|leveled|flattened"

CUES: dict[str, Any] = {
    # what a number is of, so that it is no year
    "numbered": "$|€|£|¥|no.|number|page|pages|room|flight|chapter|section|article|route|highway|No"
    "|resolution|directive|regulation|version|model|code|bus|gate|platform|channel|windows|dial|§|U.S.C.|pp.|p.|RFC|ISO"
    "|NGC|Peugeot|Port|ext.|item|style|batch|sku|Box|Decree|Ordinance|Docket|bib|Lot|resolutions|Resolutions|Nature",
    "road": "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Parkway|Highway|Square|Terrace|Crescent",
    # whose cars have years: "a 2003 Honda Civic"
    "maker": "Honda|Toyota|Ford|Chevrolet|Chevy|Nissan|BMW|Audi|Mercedes|Volkswagen|Mazda|Subaru|Hyundai|Kia|Dodge|Jeep"
    "|Lexus|Volvo|Buick|Cadillac|Chrysler|Pontiac|Porsche|Ferrari|Jaguar|Mitsubishi|Suzuki|Renault|Fiat|Skoda|Tesla|Plymouth|GMC",
    "title": "Aunt|Uncle|aunt|uncle|sister|brother|daughter|son|mother|wife|girlfriend|niece|cousin"
    "|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Judge|Senator|Sen|Rep|Gov|Prof|Professor|Cllr|Captain|Capt|Sgt|Officer",
    "measure": {
        "things": "percent|%|dollars|cents|pounds|euros|miles|kilometers|kilometres|km|meters|metres|feet|acres|tons"
        "|rpm|m|m2|GB|MB|TB|watts|kW|MW|volts|Hz|MHz|litres|liters|gallons|tonnes|points|barrels|units|copies|words|pages|seats|rooms|homes|houses|cars|planes|ships|tanks|trillion|km2|mm"
        "|cm|kg|pixels|degrees|calories|troop|aircraft|guns|villages|families|yards|inches|hectares|vessels",
        "people": "people|men|women|children|soldiers|troops|shares|votes|jobs|employees|workers|students|members"
        "|passengers|refugees|migrants|police|victims|prisoners|casualties|deaths|civilians|inhabitants|residents|sailors"
        "|officers|protesters|demonstrators|patients|visitors|delegates|voters|fighters|rebels",
    },
    "verse": "Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah"
    "|Esther|Job|Psalm|Psalms|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Jonah"
    "|Micah|Habakkuk|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians"
    "|Colossians|Thessalonians|Timothy|Titus|Hebrews|James|Peter|Jude|Revelation|Quran|Qur'an|Surah|Matt|Rom|Cor|Phil"
    "|Prov|Ps|Isa|Jer|Thess|Deut|Eph|Gal|Heb|ratio|aspect ratio",
    # names and set phrases in which a word of time is none
    "no time": "D-Day for"
    "|Daily Mail|Daily Telegraph|Daily Mirror|Daily Express|Daily News|Daily Star|Daily Record|Daily Beast"
    "|Daily Show|Weekly Standard|Sunday Times|Sunday Telegraph|Sunday Mirror|Sunday Express|Sunday Mail|Sunday Herald"
    "|Evening Standard|Evening News|Evening Post|Evening Star|Morning Star|Morning Post|Morning News|Morning Herald"
    "|Good Morning America|Weekend Australian|Saturday Night Live|Saturday Night Fever|Saturday Evening Post"
    "|New Year Honours|the New Year Honours|the New Year's Honours"
    "|New Year's Honours|New Year's Honors|the first light|Yom Kippur War|October War|May government"
    "|May administration|May cabinet"
    "|Tet Offensive|Easter Rising|Easter Rebellion|Easter Egg|Easter Island"
    "|Christmas Island|Christmas Truce|Christmas tree|Christmas trees|Boxing Day Test"
    "|Friday Night Lights|Night Watch|Sheffield Wednesday|Man Friday|Ruby Tuesday|USA Today|Today show|Day Lewis"
    "|Russia Today|India Today|Psychology Today|Christianity Today|History Today|VOA Today"
    "|Bloody Sunday|Black Sunday|Black Monday|Black Tuesday|Black Wednesday|Black Thursday|Black Saturday"
    "|Black September|Good afternoon|Good evening|good evening|good afternoon"
    "|a min of|a max of|at the last minute|last-minute|running late|running early"
    "|Red October|light years|light-years|light year|opening hours|Opening hours|opening times"
    "|Super Tuesday|Super Bowl Sunday|Super Sunday|Wednesday Addams|as long ago as"
    "|Winter Palace|Summer Palace|Winter Garden|Prague Spring|Arab Spring|Spring Hill|Spring Valley|Silent Spring"
    "|Winter Olympics|Summer Olympics|Winter Games|Summer Games|Winter Paralympics"
    "|Midsummer Night's Dream|Midnight's Children"
    "|took the minutes|minutes were approved|minutes were signed|approved the minutes"
    "|Judgment Day|Operation Dawn|Red Dawn|Golden Dawn|New Dawn|White Christmas"
    "|week-to-week|month-to-month|quarter-to-quarter|year-to-year|as recently as"
    "|week-on-week|month-on-month|quarter-on-quarter|year-on-year"
    "|as many days|as many weeks|as many months|as many years|up to date|crew quarters"
    "|carried the day|carry the day|won the day|win the day|save the day"
    "|saved the day|seize the day|five o'clock shadow"
    "|call it a day|called it a day|minute detail|minute details|past tense"
    "|future tense|present tense"
    "|Mail on Sunday|Independent on Sunday|Scotland on Sunday|Sun on Sunday|Blue Monday|Happy Mondays|Joe Friday"
    "|Billy Sunday|Any Given Sunday|Freaky Friday|Tonight Show|Late Night with|Match of the Day|Sunday Brunch|Days Inn"
    "|Midnight Oil|Dawn Treader|Today FM|World Today|Century Fox|Seventh Day Adventist|Seventh-day Adventist"
    "|Atlantic Monthly|Sunday Night Football|Monday Night Football|Thursday Night Football"
    "|quarter finals|quarter-finals|quarter final|quarter-final|morning-after|Future Farmers"
    "|day care|day job|day school|night school|night club|night vision|night shift|sunday best|sunday school"
    "|minutes of the meeting|minutes of its meeting|living quarters|sleeping quarters|close quarters"
    "|some quarters|all quarters|such quarters|certain quarters"
    "|every now and then|now and then|now and again|every once in a while|every so often"
    "|many quarters|other quarters|private quarters|officers' quarters"
    "|their quarters|his quarters|her quarters"
    "|after-hours|rush hour|happy hour|zero hour|man-hours"
    "|to the day|back in the day|in the long run|high noon|60 Minutes|48 Hours|This Week With"
    "|Today programme|Today program"
    "|today's world|today's youth|today's society|today's standards|today's generation|today's generations"
    "|today's young people|today's children|today's students|today's teenagers|today's consumers|today's women"
    "|today's money|today's terms|today's readers|tomorrow's world|tomorrow's leaders|yesterday's men",
    # talk, not report
    "colloquial": "i|im|my|me|myself|u|ur|lol|haha|hahaha|hehe|omg|wtf|damn|gonna|wanna|gotta|gotcha|cuz|coz"
    "|pls|plz|thx|thanks|abt|ppl|btw|otw|dont|cant|didnt|wont|yay|ugh|meh|hey|guys|dude|mum|mom|dad|tdy|tmr|tmrw|nxt"
    "|yo|ya|bro|bruh|babe|mate|smh|lmao|idk|tbh|cya|b4|2nite|2day|2moro|tonite|nite|wknd|wkend|gimme|lemme|kinda|dunno"
    "|yall|y'all|aint|isnt|wasnt|couldnt|ive|youre|thats|whats|bday|bf|gf|bff|txt|nah|yep|nope|yup|tho|rn|fml|byee|argh",
    # what is "from" a day that it shows or tells of
    "record": "footage|video|videos|photo|photos|photograph|photographs|picture|pictures|image|images|imagery"
    "|clip|clips|recording|recordings|document|documents|letter|letters|report|reports|data|figures|statistics|poll|polls|survey"
    "|email|emails|message|messages|tweet|tweets|post|posts|article|articles|story|testimony|records|map|maps|minutes"
    "|call|calls|tape|tapes|audio|transcript|transcripts|log|logs|samples|evidence|screenshot|screenshots|quote|quotes|interview|snapshot|snapshots"
    "|date|dates|dated|dating|slide|slides|invoice|invoices|bill|bills|receipt|receipts|statement|statements",
    "dated link": "dated",
    "governing link": "of|with|over|for|about|into|from|between|against|without",
    "condition link": "if|unless",
    "manner link": "newly|recently|long|once|twice|already|hotly|badly|heavily|widely|freshly",
    "over link": "out|over|up",
    # what is compared with the time that it is "from": "is down from April", "a rise of 3% from May"
    "level cue": "up|down|unchanged|higher|lower|little",
    "change cue": "rise|increase|decrease|drop|decline|gain|fall",
    "ratio cue": "%|percent|percentage|points",
    # what a unit is told of as far as it has gone: "so far this month"
    "so-far link": "far",
    # direction
    "past cue": f"{TELLING}|{ARRANGING}|{LASTING}|{OCCURRING}|{STRIKING}|{STANDING}|{GOING}|{ARRIVING}|picked"
    "|was|were|wasn't|weren't|hadn't|hasn't|haven't|didn't|couldn't|didnt|followed|rescheduled|moved|deferred|adjourned"
    "|extended|prolonged|remanded|had|did|came|went|took|made|began|became|rose|fell|won|lost|met|left|held"
    "|broke|got|grew|knew|paid|saw|sold|spent|spoke|bought|brought|built|caught|drew|drove"
    "|felt|found|hit|put|read|shot|struck|thought|threw|been|arose|ate|awoke|bit|bled|blew|bore|chose|clung"
    "|crept|dealt|dug|fed|fled|flew|flung|forbade|forgot|froze|hung|laid|leapt|learnt|lent|meant|overthrew"
    "|overtook|rang|rode|sang|sank|shook|slid|stole|stuck|swam|swept|swore|swung|tore|undertook"
    "|withdrew|withheld|withstood|woke|wore|overran|overcame|understood|foresaw|drank|sprang|shrank|strove|wove|wept"
    "|let|died|tied|lied|sued|owed|vied|lit|heard|cut|spread|split|quit|shed|beat|burst|cast|hurt|thrust|underwent"
    "|upheld|misled|mistook|rebuilt|retook|rewrote|repaid|forgave|foretold|forsook|overheard|outdid"
    "|knelt|bent|burnt|bred|spun|sped|shone|slew|slung|spat|strode|strung|stung|stank|trod|undid|wrung|dwelt|befell"
    "|beheld|bade|outsold|oversaw|reran|resold|redrew|remade|forwent|misspoke|outran|partook|relit"
    "|seen|known|taken|given|written|done|shown|thrown|driven|stolen|chosen|spoken|frozen|hidden|beaten|eaten|fallen"
    "|forgotten|risen|sworn|torn|worn|born|drawn|flown|grown|blown|withdrawn|overthrown|undergone|gone|begun|sung|sunk"
    "|broken|bitten|forbidden|forgiven|ridden|rung|overtaken|undertaken|mistaken|shaken|trodden|woven|sprung|shrunk"
    "|foreseen|overseen|rewritten|retaken|sown|strewn",
    "future cue": "will|would|shall|should|won't|wont|cant|wouldn't|shouldn't|'ll|going|expect|expects|expected"
    "|plan|plans|planned|planning|scheduled|supposed|due|upcoming|intends|hopes|slated|must|can|can't|cannot|could|might|may|wants|aims|deadline|forecast"
    "|gonna|wanna|please|pls|plz|hopefully|Join|RSVP|Tune|Come|begins|expires|renews|resumes|convenes|matures|arrives|departs|reopens"
    "|likely|unlikely|braced|bracing|await|awaits|awaited|awaiting|prepare|prepares|preparing"
    "|Move|Book|Call|Schedule|Submit|Remember|Reserve|Register|Remind|Meet|Wake|Order|Extend|Bring|Put|Invite"
    "|Send|Pay|Add|Pick|Cancel|Reschedule|Check|Watch|Catch|Save",
    "planned cue": "planned|scheduled|expected|due|slated|supposed",
    "noun cue": "plan|plans|hopes|forecast|deadline",
    "onward cue": "bailed|pushed|shifted|bumped|postponed|rescheduled|moved|delayed|deferred|adjourned"
    "|extended|suspended|prolonged|remanded|soon"
    "|early|back",
    "onward link": "to|for|as|until|till|til|'til",
    "former link": "originally|initially|previously|first",
    "comparing link": "than",
    "measure link": "than|as|previously|originally|initially|first|once",
    "off cue": "cancelled|canceled|scrapped|abandoned|shelved|aborted|called|postponed|delayed|rescheduled|put",
    "no verb": "excited|bored|stressed|pumped|chuffed|gutted|hyped|stoked|psyched|scared|worried|tired|thrilled"
    "|speed|indeed|greed|breed|exceed|succeed|proceed|sacred|naked|wicked|beloved|alleged|limited|hatred"
    "|kindred|unspecified|unexpected|unprecedented|unrelated|unlimited|unidentified|undisclosed|unfinished|unresolved|unwanted"
    "|unchanged|unarmed|unmarried|uninsured|uninvited|unnamed|unpaid|unused|untested|united",
    "lasting cue": f"was|were|did|didn't|{LASTING}",
    "was cue": "was|were",
    "perfect cue": "had|hadn't",
    "having cue": "has|have|hasn't|haven't|ve",
    "intending cue": "aiming|hoping|seeking|looking|wanting|intending|expecting",  # "are hoping to sign in May"
    "causing cue": "see|get|want|wants|wanted",  # "would see the firm sold", "wants it closed"
    "hoping cue": "hope|hoping",  # "hope it is over by Friday"
    # what is so until a day to come: "road closed until Monday"
    "standing cue": STANDING,
    "intent cue": "hope|want|aim|intend|seek|wish|promise|pledge|vow|agree|eager|keen|ready|willing|needs|need|seeks"
    "|wishes|promises|pledges|vows|agrees|threatens|threaten|refuses|refuse|proposes|propose|offers|offer|has|have|certain|sure|bound|poised",
    "bound cue": "is|are|isn't|aren't|set",
    "being cue": "is|are|'re|am|m|im|gets|isn't|aren't|earliest",
    "identity link": "is|s",
    "infinite cue": "be",
    "staying cue": "stay|stays|remain|remains|keep|keeps",  # "stay closed"
    "stative cue": "be|been|stay|remain|keep|get",
    "infinitive": "to",
    "past link": "ended|since",
    "future link": "until|till|til|'til",
    "record cue": "first|worst|best|lowest|highest|biggest|largest|deadliest|strongest|weakest|longest|shortest|fastest"
    "|slowest|smallest|greatest|hottest|coldest|wettest|driest|heaviest|bloodiest|steepest|sharpest|lightest|closest",
    "warmth": "temperature|temperatures|highs|lows|thermometer|degrees|thermometers",
    "sequel link": "followed|then",
    "close link": "shortly|just|soon|immediately|moments",
    "ahead link": "ahead|starting|beginning|commencing|effective",
    "placing cue": "out|back|away|free|off",
    # "is coming to Berlin in May", though also "the coming week"
    "progressive cue": "being|hearing|coming|meeting|opening|closing|starting|beginning|ending",
    "present cue": "meets|meet|goes|go|hosts|visits|travels|leaves|returns|plays|speaks|runs|airs|launches|premieres"
    "|takes|faces|elects|starts|start|opens|ends|end|closes|resume|convene|vote|votes|reports|comes|debates|hears|open|close"
    "|entertains|entertain|welcomes|welcome|celebrates|marks|addresses|kicks|begin|arrive|depart|reopen|expire|retires|retire|joins|performs|appears|competes"
    "|swims|races|testifies|fights|skates|sings|boxes|defends|delivers|presents|heads|tees|pitches|squares|battles|graduates"
    "|steps|lasts|continues|continue|becomes|publishes|unveils|introduces|decides|welcomes|receives|attends|concludes|finishes"
    "|enters|undergoes|docks|marries|contests|stop|stops|come|reconvenes|inherits|leave|return|pull|take|lift|lifts|fly|flies|move|moves|hold|play|travel|head|land|lands"
    "|sail|sails|march|gather|elect|choose|host|tour|tours|perform|debut|debuts|launch|turns|see|need|face|visit"
    "|quits|resigns|passes|holds|gathers|reunites|sits|considers|chooses|rejoins|relaunches|restarts|switches|lapses|inaugurates"
    "|appear|attend|join|receive|become|decide|deliver|enter|marry|celebrate|publish|unveil|conclude|compete|testify"
    "|speak|reunite|resign|rises|falls|drops|increases|follows"
    "|commemorates|observes|embarks|makes|gives|gets|brings|shuts",
    # what is a verb only behind those who do it: "the ministers return", but "the GM move"
    "plural cue": "leave|return|pull|take|come|stop|lift|fly|move|hold|play|travel|head|land|sail|march|gather|elect"
    "|choose|host|tour|perform|debut|launch|see|need|face|visit|entertain|welcome",
    # what is a verb only before where it leads: "the rate rises to 5% in May", but "price rises in May"
    "figure cue": "rises|falls|drops|increases",
    "sequel cue": "follows",  # "a market follows on Saturday", but "it follows Tuesday's vote"
    "plural noun": "ministers|leaders|officials|lawmakers|elections|talks|teams|players|negotiators|envoys|rules"
    "|candidates|trains|buses|ferries|doors|gates"
    "|schools|shops|polls|senators|deputies|astronauts|pilots|delegations|inspectors|parties|companies|countries|results|shares"
    "|prices|students|workers|troops|voters|members|residents|tourists|fans|singers|actors|scientists|experts|presidents"
    "|banks|both|team|pair|couple|police|side",
    "coming cue": "vote|election|elections|decision|talks|summit|game|match|deadline|verdict|trial|poll|polls"
    "|referendum|debate|race|final|launch|release|auction|runoff|ballot|kickoff|showdown|handover|inauguration"
    "|march|strike|strikes|protest|protests|rally|rallies|hearing|walkout|session|boycott|demonstration|demonstrations",
    "tally cue": "growth|profit|profits|estimate|estimates|loss|losses|report|reports|data|figures"
    "|statistics|sales|jobs|job|payrolls|unemployment|employment|inflation|exports|imports|output|earnings|results|revenue|revenues|numbers|deficit|surplus|readings|reading",
    "apart cue": "apart",
    "occurring cue": f"{OCCURRING}|began|begun|begin|begins|start|starts|broke|place|held|open|opens",
    "striking cue": f"{STRIKING}|struck|hit",
    # what leads "to" a place or a state, and to nothing that is yet to be done
    "going cue": f"{GOING}|went|gone|came|rose|risen|fell|fallen|led|sent|brought|taken|got|grew|put",
    "taking cue": "took|take|takes|taken",
    "possible cue": "possible",
    "effect cue": "effect|place|part|force",
    "ordering cue": "demanded|urged|requested",
    "calling cue": "called",
    "fixture cue": "play|host|visit|face|tour|perform|travel|entertain|welcome|take",
    "inviting cue": "invited|summoned",
    "birth cue": "born",
    "age cue": "aged",
    "fixture link": "at|on|for|to|away|twice|again|next|first|live",
    "publishing cue": "report|reports|release|releases|publish|publishes|post|posts|issue|announce|due|data|figures"
    "|numbers|statistics|payrolls",
    "acquiring cue": "got|bought|booked|paid|signed|invited|asked|accepted|offered|sorted|confirmed|announced",
    "getting cue": "get|gets|getting",
    "owning cue": "got",
    "uniform cue": "let|hit|put|cut|read|set|quit|bet|shut",
    # what has an hour: "starts at 8", "dinner at 8" of the evening, "pick me up at 9"
    "timed link": f"{ARRIVING}|start|starts|started|begin|begins|began|open|opens|close|closes|finish|finishes|meet"
    "|ends|meets|met|meeting|arrive|arrives|leave|leaves|left|depart|departs|land|lands|wake|wakes|woke|come|comes|came"
    "|call|calls|called|ring|breakfast|brunch|lunch|appointment|class|kickoff|kick-off|curfew|interview|home|back|there"
    "|here|free|available|bed|service|mass|Mass|practice|training",
    "evening link": "dinner|supper|drinks|doors|show|curtain|beers|pints|cocktails|pub|cinema|gig",
    "morning link": "wake|wakes|woke|breakfast|sunrise",
    "phrasal link": "kick|kicks|kicked|get|gets|got|pick|picks|picked|take|took|takes|see|set|sets",
    "particle link": "up|off|out|me|you|him|her|us|them|it",
    "person link": "he|she|I|i",
    # what asks for something where it opens a sentence: "pay the rent on the 1st"
    "bidding cue": "book|schedule|reserve|register|remind|wake|order|extend|bring|invite|send|pay|add|pick"
    "|cancel|reschedule|check|block|text|email|ping|ring|drop|return|finish|buy|grab|fix|renew|confirm|submit|remember"
    "|move|call|meet|come|join|save|take|give|ask|tell|try|turn|start|keep|make|get|don't|dont|be|watch|catch",
    # what a clause opens with that asks for nothing: "Despite the vote"
    "opening link": "amid|amidst|among|amongst|despite|unlike|beyond|toward|towards|via|although|because|whether|even"
    "|only|perhaps|maybe|quite|such|rather|except|besides|beneath|below|above|considering|plus"
    "|notwithstanding|so|yet|any|why|whatever|whoever|these|those|other|either",
    "letting cue": "let",
    "proposing link": "how|what",
    "clause link": "that",
    "contrast link": "but|while|whereas|though",
    "enduring cue": "last",
    "habit cue": "that|usually|often|typically|generally|normally|sometimes|always|rarely|also|still|never|each",
    "put cue": "put|brought|set|pulled|pushed|moved|shifted",
    "shunt cue": "back|forward|off",
    "moving cue": "postponed|rescheduled|moved|delayed|deferred|adjourned|pushed|shifted|bumped|extended|prolonged",
    "bout link": "game|games|match|matches|bout|race|fight",
    "play cue": "scored|scoring|scoreless|goal|goals|goalless|goalkeeper|equaliser|equalizer|equalised|equalized"
    "|offside|striker|midfielder|winger|substitute|substituted|half-time|halftime|touchdown|touchdowns|quarterback"
    "|interception|fumble|yards|outscored|rebounds|three-pointer|three-pointers|layup|dunk|tackle|tackles|fouls|penalty|teammate"
    "|teammates|innings",
    "trade cue": "%|percent|profit|profits|sales|revenue|revenues|earnings|growth|GDP|economy|income|shares|shipments"
    "|orders|quarterly|results|forecast|inflation|company|firm|bank|charge|charges|market|markets|investors",
    "place link": "in|at|near|outside|inside|to|from|into|on|onto|by|along|off|beside|opposite|under"
    "|behind|across|aboard",
    "ability cue": "could",
    "able cue": "can|can't|cannot",
    "not cue": "not|nor|never|neither|no|nobody|none|nothing",
    "sensing cue": "hear|see|feel|smell|sense|taste|heard|seen|felt|smelled|smelt",
    "naming cue": "when",
    "relative cue": "which|who|whose|whom|where",
    "sudden cue": "death|attack|attacks|invasion|insurrection|massacre|shooting|shootings|bombing|bombings"
    "|explosion|blast|crash|collision|earthquake|quake|tsunami|landslide|coup|riot|riots|assassination|murder|murders|killing|killings"
    "|ambush|derailment|hijacking|kidnapping|outbreak|uprising|mutiny|stampede|collapse|disaster|tragedy|accident|atrocity"
    "|violence|clash|clashes|loss|losses|defeat|victory|fire|blaze|flood|floods|flooding|storm|outage|raid|raids|robbery"
    "|theft|breach|leak|spill",
    # what is done about something that has happened: "will appeal Friday's ruling"
    "answering cue": "appeal|challenge|contest|overturn|reverse|investigate|probe|respond|react|condemn"
    "|mourn|avenge|explain|defend|criticise|criticize",
    "subject cue": "is|isn't|marks|sees|brings|begins|starts|promises|looks|offers|features",
    "modal cue": "may|might|must|can|can't|cannot|mustn't|should|shouldn't|could|ought|needs",
    "telling cue": TELLING,
    "arranging cue": f"{TELLING}|{ARRANGING}",
    "wishing cue": "wants|hopes|intends|expects|aims|must|should|can",
    "announcing cue": "will|won't|wont|'ll",
    "will cue": "will|would|shall|won't|wont|wouldn't|'ll|plan|plans|planned|scheduled|expected|due",
}
