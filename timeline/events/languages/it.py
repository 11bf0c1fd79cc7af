"""The tables of Italian for sentences. What is elided ("l'accordo", "nell'85") is one word with what follows it."""

from __future__ import annotations

import re

from timeline.events.words import Words, any_of, pattern, table

# --- saying ---------------------------------------------------------------------------------------

HAVE = "ha hanno aveva avevano"
SAID = (
    "detto annunciato dichiarato affermato spiegato precisato aggiunto assicurato confermato sottolineato riferito"
    " riconosciuto avvertito promesso scritto reso_noto fatto_sapere rivelato ricordato lamentato denunciato"
    " ribadito raccontato risposto insistito ammesso commentato osservato chiarito comunicato sostenuto segnalato"
    " giurato auspicato replicato concluso garantito stabilito deciso dimostrato calcolato stimato"
)
SAYS = (
    "dice dicono annuncia annunciano dichiara dichiarano afferma affermano spiega spiegano precisa precisano aggiunge"
    " aggiungono assicura assicurano conferma confermano sottolinea sottolineano riferisce riferiscono riconosce"
    " avverte avvertono scrive scrivono rivela rivelano ricorda ricordano lamenta denuncia ribadisce ribadiscono"
    " racconta raccontano risponde ammette ammettono commenta osserva chiarisce comunica sostiene sostengono segnala"
    " segnalano replica conclude garantisce stima stimano disse dissero annunciò annunciarono dichiarò dichiararono"
    " affermò affermarono spiegò spiegarono precisò aggiunse assicurò confermò confermarono sottolineò riferì"
    " riferirono riconobbe avvertì promise scrisse scrissero rivelò rivelarono ricordò ribadì raccontò raccontarono"
    " rispose risposero ammise ammisero commentò osservò chiarì comunicò comunicarono sostenne sostennero segnalò"
    " replicò concluse diceva dicevano raccontava spiegava sosteneva sostenevano"
)
ALSO = "(?:(?:anche|poi|inoltre|infatti|intanto|già|invece|però) )?"
SAYING = rf"(?:(?:lo )?(?:{any_of(HAVE)}) {ALSO}(?:{any_of(SAID).replace('_', ' ')})|{any_of(SAYS)})"

# --- times ----------------------------------------------------------------------------------------

DAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica"
MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
PARTS = "mattina mattino pomeriggio sera notte"
TODAY = "oggi ieri domani stamattina stamani stamane stasera stanotte dopodomani avantieri"
UNITS = "minuti ore giorni settimane mesi anni decenni secoli minuto ora giorno settimana mese anno decennio secolo"
DAY = rf"(?:{any_of(DAYS)}|{any_of(TODAY)})(?: (?:{any_of(PARTS)}|scors[oa]|prossim[oa]|\d{{1,2}}|{any_of(MONTHS)}))*"
WHO = r"(?P<who>[^\"“”«»;:]{2,160}?)"
# What may stand between a verb of saying and who says it, or what is said.
MEANWHILE = (
    rf"(?:\s(?:{DAY}|alla stampa|ai giornalisti|ai cronisti|all['’]\w+|al quotidiano [A-Z]\w+|in aula|in Parlamento"
    r"|in (?:una?|un['’])\s?(?:conferenza stampa|nota|intervista|comunicato|videomessaggio|post|audizione)"
    r"|nel corso di una? [a-z]+(?: stampa)?|su [A-Z]\w+))"
)

# --- verbs ----------------------------------------------------------------------------------------

BEING = (
    "è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero viene vengono venne vennero"
    " veniva venivano verrà verranno"
)
HAVING = "ha hanno aveva avevano ebbe ebbero avrà avranno avrebbe avrebbero abbia abbiano avesse avessero ho abbiamo"
MODAL = (
    "può possono poteva potevano poté poterono potrà potranno potrebbe potrebbero deve devono doveva dovevano dovette"
    " dovettero dovrà dovranno dovrebbe dovrebbero vuole vogliono voleva volevano volle vollero vorrà vorranno vorrebbe"
    " vorrebbero sta stanno stava stavano"
)
# Pasts that no ending tells.
PAST = (
    "disse dissero fece fecero prese presero mise misero vinse vinsero perse persero nacque nacquero venne vennero"
    " vide videro scrisse scrissero decise decisero chiese chiesero rimase rimasero scese scesero chiusero cadde"
    " caddero tenne tennero ottenne ottennero seppe seppero ebbe ebbero diede diedero dettero stette visse vissero"
    " giunse giunsero raggiunse raggiunsero sorse sorsero crebbe crebbero ruppe ruppero sconfisse sconfissero uccise"
    " uccisero distrusse distrussero condusse condussero produsse promosse ammise commise permise promise trasmise"
    " trasse spinse respinse spense divenne divennero intervenne intervennero avvenne avvennero compose impose dispose"
    " propose proposero accolse accolsero tolse raccolse raccolsero rivolse svolse svolsero scelse scelsero trascorse"
    " percorse soccorse pianse strinse dipinse tradusse ripresero sorprese concessero sconvolse travolse travolsero"
    " scoprì coinvolse nascose rispose risposero assunse assunsero convinse infranse esplose esplosero scoppiò apparve"
    " apparvero scomparve scomparvero piovve"
)
NOW = (
    "resta restano rimane rimangono diventa diventano va vanno arriva arrivano prevede prevedono chiede chiedono"
    " inizia iniziano comincia cominciano riguarda riguardano ospita ospitano organizza organizzano torna tornano apre"
    " aprono chiude chiudono parla parlano lavora lavorano vive vivono abita abitano tiene tengono mantiene vale"
    " valgono fanno dà danno prende prendono raccoglie vede vedono portano contiene conosce scade scadono cresce"
    " crescono intende intendono impiega impiegano appartiene scende scendono sembra sembrano esiste esistono risulta"
    " risultano"
)
NO_PAST = (
    f"{DAYS} però perciò ciò così lì sì perché poiché né affinché finché anziché giacché benché purché sicché cosicché"
    " nonché sé falò oblò metrò casinò tassì comò"
)
NO_IMPERFECT = "lava cava bava clava schiava slava brava ottava leva allieva cattiva nuova viva"
ENDINGS = (
    rf"(?!(?:{any_of(NO_PAST)})\b)(?-i:[a-zà-ù])\w+[òìé]"
    rf"|\w{{2,}}(?:arono|erono|irono|ettero|avano|evano|ivano|r(?:à|anno)|rebbe|rebbero)(?<!tiranno)"
    rf"|(?!(?:{any_of(NO_IMPERFECT)})\b)(?-i:[a-z])\w{{2,}}[ae]va"
)
# As wires have them that know no accents: "sara'", "e' stato", "comincio'".
TYPED = r"(?:e|puo|(?-i:[a-z])\w+ra|(?!(?:pero|cio|percio|cosi)\b)(?-i:[a-z])\w{2,}[oi])'"
FINITE = (
    rf"\b(?:si|non|{any_of(f'{BEING} {HAVING} {MODAL} {PAST} {NOW} {SAYS}')}|{ENDINGS}|(?:c|v)['’](?:è|era|erano)"
    rf"|{TYPED})(?!\w)"
)
SOON = "(?:già|poi|ancora|anche|subito|infine|mai|più|sempre|appena|finalmente|però|quindi|invece|ora)"
HELPER = rf"(?:{any_of(f'{BEING} {HAVING} {MODAL}')}|non|si|ne|gli|le|lo|la|li|ci|vi|stat[oaie]|{SOON})"
PARTICIPLE = (
    r"(?!stat|lat[oi]\b|rat[ae]\b|dat[ae]\b)"
    r"\w+(?:at|ort|ut|it|es|os|us|ert|ors|ars|ott|itt|ett|int|unt|ens|ess|iss|olt|ost|ist|ust|els)[oaie]"
)
INTRANSITIVE = (
    "nat mort cadut uscit entrat arrivat partit andat venut rimast cresciut diventat scompars scoppiat fallit emigrat"
    " tornat rientrat sces salit avvenut accadut success iniziat cominciat dimess decedut"
)
# What was to be at a time.
SET = "(?:previst|programmat|fissat|convocat|attes|indett|calendarizzat)[oaie]"
MOVED = "(?:rinviat|slittat|spostat|rimandat|posticipat|anticipat|aggiornat|prorogat)[oaie]"
OFF = "(?:annullat|sospes|cancellat|saltat|revocat|abbandonat|bloccat|esclus|respint|bocciat|scartat|accantonat)[oaie]"

WORD = r"[\w’'-]+"
BY = r"(?:(?:da|dal|dallo|dalla|dai|dagli|dalle)\s|dall['’])"
CONTRACTED = (
    "del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei"
    " negli nelle sul sullo sulla sui sugli sulle col coi"
)
ARTICLES = "il lo la i gli le un uno una"
DETERMINED = (
    rf"(?:(?:{any_of(f'{ARTICLES} suo sua suoi sue loro questo questa quel quella')})\s|(?:l|un|quest|quell)['’])"
)

# What a minister is of, and is named with nobody else.
PORTFOLIO = (
    "Esteri|Interno|Interni|Difesa|Economia|Giustizia|Salute|Sanità|Lavoro|Istruzione|Ambiente|Trasporti|Infrastrutture"
    "|Cultura|Finanze|Tesoro|Agricoltura|Turismo|Sviluppo"
)

WORDS = Words(
    verb_first=True,
    prepositions=table(
        f"di a ad da in con su per tra fra {CONTRACTED} dopo prima durante contro senza sotto sopra verso presso entro"
        " oltre fino sino dietro davanti lungo mediante attraverso nonostante malgrado tramite circa fuori dentro"
        " secondo eccetto salvo"
    ),
    partners=table("con contro col dal dalla dallo dai dagli dalle"),
    located=table("in nel nella nello nei negli nelle a ad al alla allo ai agli alle presso vicino"),
    determiners=table(
        f"{ARTICLES} questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue loro nostro"
        " nostra nostri nostre ogni alcuni alcune qualche tutti tutte tutto tutta entrambi entrambe altri altre altro"
        " altra nessun nessuno nessuna due tre quattro cinque"
    ),
    articles=table(ARTICLES),
    conjunctions=table("e ed o oppure ma né però bensì"),
    subordinators=table(
        "che quando mentre perché poiché se come siccome dato affinché benché sebbene finché appena giacché nonché cioè"
    ),
    complementizers=table("che"),
    relatives=table("che cui quale quali dove"),
    beings=table(BEING),
    present_beings=table("è sono"),
    helpers=pattern(rf"(?:\b{HELPER}\s+)+$"),
    led=pattern(rf"(?:{HELPER}\s+)*"),
    pronouns=table("lui lei loro egli ella essa esso essi esse lo si ciò questo quello questi ne ci vi gli"),
    personal=table("lui lei egli ella"),
    one=table("lui lei egli ella"),
    many=table("loro essi esse"),
    sayings=table(SAYS),
    speakers=table(
        "io noi mi ci me mio mia miei mie nostro nostra nostri nostre ho abbiamo siamo avevo avevamo eravamo ero"
        " avrò sarò voglio posso devo credo penso spero so vorrei potrei dovrei avrei sarei"
    ),
    speaking=pattern(r"\b(?!(?:ri)?chiamo\b|estremo\b|supremo\b|sanremo\b)\w+(?:iamo|remo|remmo|[aei]vamo|mmo)\b"),
    auxiliaries=table(f"{BEING} {HAVING} {MODAL} non stato stata stati state essere avere si"),
    adverbs=table(f"{TODAY} ora adesso attualmente oggigiorno"),
    modifiers=table("solo soltanto già appena ancora sin fin poco subito proprio"),
    unfinished=table("all dell nell dall sull coll un quell quest bell l d quel circa quasi oltre così più meno molto"),
    portions=table("parte maggioranza metà resto"),
    kept=table("fino sino entro prima dopo di del dello della dell' dell’ dei degli delle d' d’"),
    floating=pattern(r"(?!d(?:i|el|ello|ella|ei|egli|elle)\b|d(?:ell)?['’]|(?:il )?\d{4}$).+"),
    owned=pattern(r"d(?:i|el|ello|ella|ei|egli|elle)\s.+|d(?:ell)?['’].+"),
    beginning=table("dal dalla dall' dall’ dallo"),
    until=table("fino sino"),
    connectives=pattern(
        r"(?:(?:ma|e|ed|o) (?=\w)|(?:però|tuttavia|inoltre|infine|intanto|nel frattempo|quindi|dunque|così|invece"
        r"|peraltro|al contrario|in particolare|d['’]altra parte|allo stesso tempo|del resto|in effetti|infatti),?"
        r" (?=\w))+"
    ),
    finite=pattern(FINITE),
    frame=pattern(
        rf"(?!secondo )(?:{DAY},? |(?:ma|e|inoltre|intanto),? )?{WHO},?\s{SAYING}{MEANWHILE}{{0,3}}"
        r"(?:,[^,\"“”«»]{1,80},)?\s(?:che\s)"
    ),
    tails=(
        pattern(rf"(?:come )?{SAYING}{MEANWHILE}*\s(?P<who>[^\"“”«»]+?){MEANWHILE}*"),
        pattern(r"secondo (?P<who>.+)"),
    ),
    before_quote=pattern(rf"(?:{DAY},? )?{WHO},?\s{SAYING}(?:\s[^\s,\"“”«»]+){{0,6}}?[:,]?\s*(?:che )?"),
    participle=pattern(rf"(?<!\S){PARTICIPLE}\b"),
    passive=("fu", "furono"),
    became=("è", "sono"),
    of_many=pattern(r"\w+[ie]"),
    intransitive=frozenset(f"{one}{ending}" for one in INTRANSITIVE.split() for ending in "oaie"),
    by=pattern(rf"\s{BY}"),
    noun=re.compile(rf".*\b(?P<noun>(?i:{DETERMINED}){WORD}(?:\s{WORD}){{0,3}})$", re.DOTALL),
    done_to=pattern(
        rf"\b(?:(?P<source>secondo|stando a)|di|a|da|in|con|su|per|contro|dopo|{any_of(CONTRACTED)})\s"
        rf"(?P<noun>{DETERMINED}{WORD}(?:\s{WORD}){{0,2}}?)\s(?P<verb>{PARTICIPLE})"
        rf"(?:\s{BY}[^,;:.()“”«»\"]{{1,50}}?)?\s?$"
    ),
    no_names=table(
        f"{TODAY} anche ancora intanto inoltre infine infatti invece poi così già ora adesso qui qua lì là ecco forse"
        " proprio solo soltanto almeno quasi sempre mai spesso persino perfino addirittura tuttavia dunque quindi"
        " insomma finora subito pure neanche nemmeno neppure perciò peraltro ieri altrimenti allora ormai presto tardi"
        " insieme parla arriva muore torna vince nasce parte lascia addio ciao grazie signor signora dottor dottoressa"
    )
    | frozenset(PORTFOLIO.lower().split("|")),
    elided=re.compile(r"(?!L['’](?:Aquila|Avana)\b)(?:L|Un|All|Dall|Dell|Nell|Sull|Quell|Quest|Tutt|C|S)['’]"),
    name_tie=re.compile(r"\s(?:d|dell|all)['’]"),
    belonging=re.compile(r"\s(?:di|del|della|dei|delle|degli|(?P<and>e(?:\s(?:il|lo|la|i|gli|le))?))\s"),
    bodies=re.compile(
        r"(?P<body>Consiglio|Camera|Senato|Regione|Provincia|Comune|Repubblica|Procura|Governo|Parlamento|Confindustria"
        r"|Lega|[A-Z]{2,5}|Onu|Ue|Nato|Pd|Pdl|Cgil|Cisl|Uil|Fiom|Bce|Fmi|Oms|Figc|Coni|Anm|Istat|Inps|Enel|Eni)\s"
    ),
    name_end=re.compile(
        rf"\s(?:della\s|degli\s|dei\s|delle\s|del\s|dell['’])(?:{PORTFOLIO})\b"
        r"|(?:\s(?:europe[ao]|civile|costituzionale|centrale|nazionale|regionale|provinciale|comunale|rossa|penale|militare"
        r"|costiera|popolare|democratic[ao]|italian[ao]|mondiale|internazionale|generale|unite|apostolica|metropolitana"
        r"|olimpico|stradale|ferroviaria|superiore|forestale|socialista|comunista|liberale|repubblican[ao]"
        r"|parlamentare|sanitaria|tributaria|atlantica)\b)+"
    ),
    streets=pattern(r"\b(?:via|viale|piazza|piazzale|corso|largo|vicolo|lungomare|piazzetta)\s$"),
    relative=pattern(
        rf",\s(?:(?P<whose>(?!))(?P<person>(?!))|(?P<where>dove|in cui|nel quale|nella quale|nei quali|nelle quali)\s"
        rf"|(?=(?P<reduced>{PARTICIPLE})\s)(?P<loose>)|(?:che|il quale|la quale|i quali|le quali)\s)"
        rf"|(?P<within>\0\0)|(?P<close>\0\0)"
    ),
    tie=pattern(rf"(?P<tie>(?P<comma>,\s+)|,?\s+(?:e|ed|ma)\s+)[\s\0]*(?:{HELPER}[\s\0]+)*$"),
    subject_tie=pattern(
        rf",?\s+(?P<tie>(?:e|ed|ma)\s+)[\s\0]*(?P<subject>[^\0,;:\"“”«»()]{{2,50}}?)[\s\0]+(?:{HELPER}[\s\0]+)*$"
    ),
    planned=pattern(
        r"\b(?!tiranno\b)\w{2,}r(?:à|anno|a['’])(?!\w)(?! forse)"
        r"|\b(?:dovrebbe|dovrebbero|deve|devono|intende|intendono|vuole|vogliono|prevede di|prevedono di|punta a"
        rf"|conta di|si appresta|si preparano? a|in programma|in calendario|sta per|stanno per|(?:è|sono) {SET})\b"
        r"|(?<=\sche\s)[^,;:.]{0,60}?\b(?:sarebbe|avrebbe)(?:ro)?\b"
    ),
    possible=pattern(
        r"\bnon (?:(?:ha|hanno|si|è|aveva|avevano) )?(?:escluso|esclude|escludono|esclusa|escludeva)\b|"
        r"\b(?:potrebbe|potrebbero|può|possono|potrà|potranno|forse|magari|probabilmente|possibile|probabile|sarebbe"
        r"|sarebbero|avrebbe|avrebbero|rischia(?:no)? di)\b"
    ),
    alleged=pattern(r"\b(?:presunt[oaie]|sospettat[oaie] di|accusat[oaie] di aver)\b"),
    denied=pattern(
        r"(?<!\bma )(?<!\be )(?<!\bchi )(?<!\bse )\bnon\b"
        r"(?! (?:solo|soltanto|meno|più di|oltre|escl\w+|(?:ha|hanno|si|è|aveva) escl\w+)\b)|\bnessun(?:o|a)?\b"
        r"|(?<!\bnon )\b(?:ha|hanno|aveva|avevano) (?:negato|smentito|escluso)\b"
        r"|\b(?:nega|negano|smentisce|smentiscono|esclude|escludono|negò|smentì|escluse)\b"
    ),
    habitual=pattern(r"\b(?:di solito|abitualmente|solitamente|normalmente|regolarmente|ogni)\b"),
    appointed=pattern(
        rf"\b{SET}(?: (?:per|a|al|alle?|all['’]|agli|nel|nella|nell['’]|in|il|lo|la|entro))*\s*$"
        rf"|\b{MOVED}(?: [\w’'-]+){{0,4}} (?:a|al|alla|alle|all['’]|per|fino al|sino al)\s*$"
    ),
    called_off=pattern(
        rf"(?:[\w’'-]+\s){{0,3}}?(?:è|sono|era|erano|viene|vengono|fu|furono)"
        rf" (?:(?:stat[oaie]|poi|invece|però|alla fine|infine|quindi) ){{0,3}}(?:{OFF}|{MOVED})\b"
    ),
    to_do=pattern(r"\b(?:di|a|per) \w{2,}(?:re|r(?:si|gli|la|lo|le|li|ne|vi|ci))\b"),
    superlative=pattern(
        r"\b(?:il|lo|la|i|gli|le|l['’])\s?(?:[\w’']+\s){0,3}?(?:più|meno|peggior\w*|miglior\w*|maggior\w*|minor\w*"
        r"|prim[oaie]|second[oaie]|terz[oaie]|unic[oaie])\b[^,;.]{0,60}\s(?:dal|dalla|dall['’]|da)\s?$"
    ),
    compared=pattern(r"\b(?:rispetto (?:a|al|alla|allo|all['’]|ai)|contro (?:il|la|i|le)|a fronte d\w+)\b[^;.]*$"),
    comparing=pattern(r",?\s*\b(?:rispetto (?:a|al|alla|allo|all['’]|ai)|contro)\s*$"),
    figure_of=pattern(
        r"\brispetto (?:a|al|alla|allo|all['’]|ai|agli|alle)[^.,;:]*$"
        r"|\bcontro (?:il|la|i|le|lo|l['’])[^.,;:]*\d[^.,;:]*$"
    ),
    set_apart=pattern(r"(?:\bnon|\ba differenza d\w+|\banziché|\bdiversamente d\w+)\s+$"),
    again=pattern(r",\s+|,?\s+e\s+(?P<again>(?:poi\s+)?(?:di nuovo|ancora|nuovamente))\s+"),
    supposed=pattern(r"\b(?:se|qualora|a meno che|nel caso)\b[^,;]*$"),
    told_from=pattern(rf"(?<=dopo|rima)\s{DETERMINED}(?:(?!{FINITE}){WORD}\s?){{1,5}},"),
    moved_on=pattern(r"(?:.*\s)?(?:dopo|più tardi|seguente|successiv[oa]|seguenti)"),
    before_that=pattern(r"(?:poco |subito )?(?:prima|in precedenza|precedentemente),? (?=\w)(?!di\b|che\b|del\w*\b)"),
    after_that=pattern(r"(?:poco |subito )?(?:dopo di che|poi|in seguito|successivamente|più tardi),? (?=\w)"),
    only_time=pattern(
        rf"(?:(?:il|la|l['’]|lo|scors[oa]|prossim[oa]|fine|inizio|metà|\d{{1,2}}) ?)*"
        rf"(?:{any_of(f'{DAYS} {MONTHS} {PARTS}')}|1[0-9]\d\d|20\d\d)\b(?: (?:{any_of(MONTHS)}|\d{{1,4}}|scors[oa])\b)*"
    ),
    ongoing=pattern(r"\b(?:sta|stanno) \w+ndo\b|\b(?:è|sono) in corso\b"),
    explaining=pattern(r"(?:come|perché|chi|che cosa|cosa|quando|dove)\s"),
    conditional=pattern(r"(?:se|qualora)\s"),
    age=pattern(r", (?:di )?\d{1,3}(?: anni)?$|,? di \d{1,3} anni$"),
    bearing=table("nato nata nati nate"),
)
