"""The tables of Spanish for sentences."""

from __future__ import annotations

import re

from timeline.events.words import Words, any_of, pattern, table

SAID = (
    "dijo dijeron dice dicen declaró declararon declara anunció anunciaron anuncia informó informaron informa afirmó"
    " afirmaron afirma aseguró aseguraron asegura explicó explicaron explica señaló señalaron señala indicó indicaron"
    " indica añadió añadieron añade agregó agregaron agrega manifestó manifestaron manifiesta comentó comentaron"
    " comenta sostuvo sostuvieron sostiene advirtió advirtieron advierte confirmó confirmaron confirma reconoció"
    " reconocieron reconoce admitió admitieron admite subrayó subrayaron subraya destacó destacaron destaca recordó"
    " recordaron recuerda precisó precisaron precisa detalló detallaron detalla apuntó apuntaron apunta expresó"
    " expresaron expresa expuso insistió insistieron insiste reiteró reiteraron reitera resaltó concluyó concluyeron"
    " relató relataron relata contó contaron cuenta escribió escribieron escribe publicó publicaron comunicó"
    " comunicaron comunica reveló revelaron revela prometió prometieron promete denunció denunciaron denuncia alertó"
    " alertaron alerta avisó opinó opina lamentó lamenta criticó respondió respondieron responde replicó aclaró"
    " aclararon aclara puntualizó matizó sentenció zanjó celebró apostilló argumentó considera consideró estimó"
    " estima calificó pronosticó adelantó"
)
NAMES = r"(?P<who>[^\"“”«»;:,]{2,120}?(?:, [^\"“”«»;:,]{2,80},)?)"
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo"
# What may stand between who says it and the end: where, when and to whom.
CIRCUMSTANCES = (
    rf"(?:,? (?:en|durante|tras|ante|al|a|mediante|a través de|este|esta|hoy|ayer|anoche|el (?:pasado )?"
    rf"(?:{any_of(WEEKDAYS)}))\b.*)?"
)
TO_WHOM = r"(?: a (?:la|los|las|el|este|esta)? ?[^\W\d_]+| al [^\W\d_]+)?"
WHEN = rf"(?: (?:hoy|ayer|anoche|(?:el|este) (?:pasado )?(?:{any_of(WEEKDAYS)})))?"
PASTS = (
    "dijo dijeron hizo hicieron quiso quisieron pudo pudieron puso pusieron supo supieron tuvo tuvieron vino vinieron"
    " trajo trajeron condujo condujeron produjo produjeron redujo redujeron introdujo introdujeron dio dieron vio"
    " vieron fue fueron hubo hubieron estuvo estuvieron anduvo obtuvo obtuvieron mantuvo mantuvieron detuvo detuvieron"
    " contuvo sostuvo sostuvieron retuvo propuso propusieron impuso impusieron expuso dispuso dispusieron compuso"
    " repuso opuso opusieron supuso supusieron depuso depusieron intervino intervinieron convino previno deshizo"
    " satisfizo tradujo tradujeron dedujo atrajo contrajo extrajo distrajo cupo quedose"
)
IMPERFECTS = (
    "era eran iba iban había habían tenía tenían podía podían debía debían quería querían hacía hacían decía decían"
    " venía venían vivía vivían seguía seguían existía existían sabía sabían pedía pedían exigía exigían recibía"
    " recibían dirigía dirigían ocurría ocurrían sufría sufrían creía creían solía solían salía salían parecía parecían"
    " permanecía permanecían pertenecía pertenecían aparecía aparecían conocía conocían incluía incluían construía"
    " veía veían leía mantenía mantenían sostenía sostenían contenía contenían disponía disponían suponía suponían"
    " ponía ponían huía huían dormía dormían conducía conducían producía producían ofrecía ofrecían perdía perdían"
    " defendía defendían ejercía ejercían servía servían asistía asistían permitía permitían"
)
CONDITIONALS = (
    "sería serían estaría estarían habría habrían tendría tendrían podría podrían debería deberían haría harían iría"
    " irían vendría vendrían querría querrían diría dirían pondría pondrían saldría saldrían daría darían quedaría"
    " quedarían costaría costarían pasaría pasarían llegaría llegarían permitiría permitirían llevaría llevarían"
)
PRESENTS = (
    "es son está están ha han he hemos hay va van voy vamos tiene tienen puede pueden debe deben quiere quieren hacen"
    " dice dicen sigue siguen viene vienen prevé prevén sabe saben pide piden queda quedan vive viven trabaja"
    " trabajan cree creen considera consideran asegura aseguran afirma afirman advierte advierten recuerda recuerdan"
    " explica explican anuncia anuncian informa informan confirma confirman niega niegan planea planean pretende"
    " pretenden esperan busca buscan sale salen llega llegan entra entran abre abren cierra cierran empieza empiezan"
    " comienza comienzan termina terminan arranca arrancan celebra celebran reúne reúnen visita visitan viaja viajan"
    " vuelve vuelven regresa regresan recibe reciben vota votan decide deciden aprueba aprueban rechaza rechazan"
    " exige exigen acusa acusan mantiene mantienen permanece permanecen continúa continúan sube suben baja bajan"
    " crece crecen cae caen pierde pierden gana ganan muere mueren nace nacen mata matan detiene detienen arresta"
    " arrestan compra compran vende venden paga pagan construye construyen inaugura inauguran estrena estrenan juega"
    " juegan pone ponen lleva llevan da dan deja dejan toma toman pasa pasan cumple cumplen ocupa ocupan ofrece"
    " ofrecen presenta presentan incluye incluyen depende dependen funciona funcionan existe existen parece parecen"
    " suele suelen vence vencen expira concentran acoge acogen acude acuden comparece comparecen dimite renuncia"
    " renuncian asume asumen firma firman acuerda acuerdan revela revelan muestra muestran sostiene sostienen dirige"
    " preside permite permiten sea sean esté estén haya hayan pueda puedan tenga tengan vaya vayan hubiera hubieran"
    " fueran tuviera tuvieran"
)
# Nouns that end as verbs of the past and of the future do.
NO_VERBS = "sílaba sílabas traba guayaba haba aldaba alacrán refrán azafrán catamarán"
FINITE = (
    rf"(?:{any_of(f'{PASTS} {IMPERFECTS} {CONDITIONALS} {PRESENTS}')})"
    rf"|(?!(?:{any_of(NO_VERBS)})\b)(?:\w{{2,}}(?:ó|ieron)|(?-i:[^\W\d_A-ZÁÉÍÓÚÑ]\w*)(?:aron|yeron|aba|aban|rá|rán|remos|irían?|arían|erían|ábamos|íamos))"
)
# What was done to something, without its ending; those that are nouns as well are none.
DONE = (
    "abiert cerrad detenid arrestad fundad construid inaugurad cread publicad suspendid aplazad cancelad paralizad"
    " clausurad ocupad abandonad condenad acusad imputad procesad encarcelad liberad secuestrad asesinad elegid"
    " nombrad destituid cesad designad firmad aprobad rechazad promulgad derogad descubiert hallad encontrad rodad"
    " grabad editad escrit compuest pintad diseñad proyectad levantad erigid derribad demolid destruid dañad"
    " incendiad restaurad rehabilitad reformad ampliad trasladad vendid comprad adquirid donad celebrad disputad"
    " organizad presentad difundid emitid estrenad lanzad registrad ocurrid nacid fallecid desaparecid casad ingresad"
    " impuest decretad dictad adoptad hospitalizad evacuad desalojad desplazad interrumpid prohibid vigente"
)
DAY = (
    rf"(?:(?:el|este)(?: (?:pasado|próximo))? (?:{any_of(WEEKDAYS)})(?: (?:pasado|próximo|que viene|siguiente))?"
    r"|el (?:próximo |pasado )?(?:día )?\d{1,2}(?: de \w+(?: (?:de|del) \d{4})?)?)"
)
PART = "(?:por la (?:mañana|tarde|noche)|de madrugada)"
FLOATING = (
    rf"{DAY}(?:, {DAY})?(?: {PART})?|(?:hoy|ayer|mañana)(?:,? (?:{any_of(WEEKDAYS)}|{PART}))?"
    r"|el (?:año|mes) (?:pasado|próximo|que viene|siguiente|anterior)|la semana (?:pasada|próxima|que viene|siguiente)"
    r"|la próxima semana|el próximo (?:año|mes)|est[ea] (?:mañana|tarde|noche|madrugada|semana|mes|año|verano|invierno)"
)
OFTEN = "lunes martes miércoles jueves viernes sábados domingos días años meses veranos inviernos noches mañanas tardes"

# What opens a noun that more is told of.
LEADS = "el la los las un una unos unas su sus al del"

WORDS = Words(
    verb_first=True,
    prepositions=table(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras"
        " versus vía excepto salvo antes después"
    ),
    determiners=table(
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su"
        " sus cada todo toda todos todas ningún ninguna algún alguna algunos algunas ambos ambas otro otra otros otras"
        " varios varias muchos muchas pocos pocas más dicho dicha cualquier"
    ),
    articles=table("el la los las un una unos unas"),
    named_with=table("el la los las"),
    portfolio=pattern(
        r"\b(?:(?:vice)?ministr[oa]s?|consejer[oa]|consellera?|concejal[ae]?|edil|secretari[oa]|subsecretari[oa]|titular"
        r"|cartera|delegad[oa]|responsable|portavoz)"
        r"(?: \w+)? de (?:la |las |los )?$"
    ),
    of=table("de del"),
    noun=re.compile(
        rf".*\b(?P<noun>(?i:{any_of(LEADS)})\s(?:[\w’'-]+\s){{0,3}}[\w’'-]+)$", re.DOTALL
    ),
    contracted={"al": "el", "del": "el"},
    conjunctions=table("y e o u ni pero sino mas"),
    subordinators=table(
        "cuando mientras porque si aunque como donde pues puesto conforme"
    ),
    complementizers=table("que"),
    relatives=table("que quien quienes cual cuales cuyo cuya cuyos cuyas donde"),
    pronouns=table("él ella ellos ellas ello esto eso aquello se le les"),
    personal=table("él ella"),
    speakers=table("yo me mí conmigo mi mis nos nosotros nosotras nuestro nuestra nuestros nuestras"),
    speaking=pattern(r"\b(?!mismos|extremos|tramos|primos|ramos)(?:[^\Wáéíóú]+[aei]mos|\w+(?:ía|ába|ára|iéra)mos|\w{2,}é)\b|\b(?:he|soy|estoy|voy|tengo|creo|puedo|quiero|fui|tuve|pude|hice|estuve)\b"),
    auxiliaries=table(
        "es son era eran fue fueron ser sido ha han he hemos había habían haber está están estaba estaban estuvo"
        " estar será serán sería serían habrá habrán habría habrían puede pueden podía podían podrá podrán podría"
        " podrían debe deben debía deberá deberán debería va van iba iban no"
    ),
    adverbs=table("hoy ayer anteayer mañana anoche ahora actualmente"),
    floating=pattern(FLOATING),
    owned=pattern(r"(?:de|del) (?:(?! (?:a|al|hasta) ).)*"),
    modifiers=table("ya sólo solo apenas también"),
    unfinished=table("muy tan más menos casi no se le les me nos"),
    kept=table("hasta antes"),
    pairing=table("entre"),
    group=pattern(r"[^\W\d_]+s|policía|gente"),
    negations=table("no nunca jamás"),
    until=table("hasta"),
    supposed=pattern(r"\b(?:si|salvo que|a menos que|en caso de(?: que)?|siempre que)\s[^,;]*$"),
    connectives=pattern(
        r"(?:(?:sin embargo|no obstante|además|asimismo|por su parte|por otra parte|por otro lado|mientras tanto"
        r"|entretanto|entre tanto|en cambio|de hecho|por tanto|por lo tanto|por ello|por eso|así|también|finalmente"
        r"|por lo que),? (?=\w)|(?:pero|y|aunque) (?=\w))+"
    ),
    finite=pattern(rf"\b(?:{FINITE})\b"),
    helpers=pattern(r"\b(?:ha|han|había|habían|fue|fueron|no|se|ya|también)\b"),
    led=pattern(r"(?:(?:se|lo|la|los|las|le|les|no|ya|también|aún|nunca)\s)*"),
    participle=pattern(rf"(?<!\S)(?:{any_of(DONE)})[oa]s?\b"),
    naming=table("cuando"),
    cleft=pattern(r"(?:no )?fue\b(?: (?:sólo|solo|apenas|precisamente))?"),
    relative=re.compile(
        rf",\s(?:(?:(?P<person>quien(?:es)?)|(?P<where>donde)|que)\s|(?=(?P<reduced>(?:{any_of(DONE)})[oa]s?)\s))"
        r"|,?\s(?P<within>(?:en|durante|tras|con) (?:el|la|los|las) que)\s"
        rf"|\s(?P<close>que),?\s(?=(?:en\s)?$|(?:(?:se|lo|la|los|las|le|ya|también)\s)*(?:{FINITE})\b"
        rf"|(?:en|el|la|desde|durante)\s(?:[^\s,]+\s){{1,6}}?(?:{FINITE})\b)"
        r"|(?P<whose>(?!))(?P<loose>)"
    ),
    either_case=pattern(rf"(?!(?:(?!(?:{FINITE})\b)[^\s,]+\s){{0,5}}?(?:lo|la|los|las|le|les|se)\s(?:{FINITE})\b|(?:es|era|fue|está|estaba)\s)"),
    frame=pattern(
        rf"(?P<by>(?:según|de acuerdo con|a juicio de)\s)?{NAMES}(?(by),\s"
        rf"|\s(?:(?:también|ya|además|sí|no|ha|han|había|habían|lo|le|les)\s)*{any_of(SAID)}"
        r"(?:\s[^\s,\"“”«»]+){0,9}?\s(?:de\s)?que\s)"
    ),
    tails=(
        pattern(
            rf"(?:(?:según|como|tal y como|así lo) )?(?:(?:ha|han|había|habían) )?(?:{any_of(SAID)}){TO_WHOM}{WHEN} "
            rf"(?P<who>[^\"“”«»]+?){CIRCUMSTANCES}"
        ),
        pattern(rf"(?:y )?(?:{any_of(SAID)}){TO_WHOM}{WHEN}(?P<who>){CIRCUMSTANCES}"),
        pattern(rf"(?:según|de acuerdo con|a juicio de|en palabras de) (?P<who>[^\"“”«»]+?){CIRCUMSTANCES}"),
    ),
    before_quote=pattern(rf"{NAMES}\s{any_of(SAID)}(?:\s[^\s,\"“”«»]+){{0,8}}?[:,]?\s*(?:que )?"),
    planned=pattern(
        r"\b(?:prevé|prevén|preveía|planea|planean|pretende|pretenden|proyecta|proyectan|está previsto|están previstos"
        r"|tienen? previsto|tienen? pensado|tienen? intención|vamos a|van? a|se espera que|esperan que|deben? \w+r)\b"
        r"|(?<!\bno )(?<!\bno se )(?<!\bno lo )(?<!\bno la )(?<!\bni )(?<!\bnunca )(?<!\btampoco )"
        r"\b(?!podrán?\b)(?-i:[^\W\d_A-Z]\w*)(?:rá|rán|remos)\b"
    ),
    possible=pattern(
        r"\b(?:podría|podrían|podrá|podrán|puede que|quizás?|tal vez|posiblemente|probablemente|acaso|a lo mejor"
        r"|habrían? \w+[aei]do)\b"
    ),
    unreal=pattern(r"\b(?:debió|debieron|debía|debían|tendría|tendrían|habría|habrían) (?:haber|que haber|debido)\b"),
    untrue=pattern(
        r"\b(?:negó|negaron|niega|niegan|negaba|desmintió|desmintieron|desmiente|descartó|descartaron|descarta)\b"
        r"[^,.;:]{0,60}?\sque\s|\b(?:no es cierto|es falso|no es verdad) que\s"
    ),
    alleged=pattern(r"(?<!por )\b(?:presuntamente|supuestamente)\b"),
    denied=pattern(
        r"(?<!quizá )(?<!quizás )(?<!tal vez )(?<!posiblemente )(?<!probablemente )(?<!puede que )\bno\b"
        r"(?! (?:sólo|solo|solamente|únicamente|más de|menos de|muy|lejos|obstante)\b)"
        r"|\b(?:nunca|jamás|tampoco|nadie|ningún|ninguno|ninguna)\b|^ni\b"
    ),
    nobody=pattern(r"(?:nadie|ninguno|ninguna|ningún|ni un|ni una)\b"),
    habitual=pattern(
        rf"\b(?:suele|suelen|solía|solían|habitualmente|normalmente|a menudo|siempre(?! que)"
        rf"|cada (?:día|semana|mes|año|noche"
        rf"|{any_of(WEEKDAYS)})|todos los (?:{any_of(OFTEN)})|todas las (?:semanas|noches|mañanas|tardes))\b"
    ),
    appointed=pattern(
        r"\b(?:(?:previst|programad|convocad|fijad|señalad|agendad)[oa]s?(?:\s(?:inicialmente|en principio))?"
        r"|(?:aplazad|pospuest|retrasad|trasladad)[oa]s?|(?:aplazó|aplazaron|pospuso|retrasó|ha aplazado|ha pospuesto)"
        r"(?:\s[\w-]+){0,5})(?:\s(?:para|en|a|al|hasta))?(?:\s(?:el|la|los|las))?\s*$"
        r"|\b(?:se compromet(?:e|en|ió|ieron) a|promet(?:e|en|ió|ieron)|confía(?:n)? en|espera(?:n|ba|ban)?"
        r"|planea(?:n|ba|ban)?|pretend(?:e|en|ía|ían)|quier(?:e|en)|pid(?:e|ió|ieron)|exig(?:e|ió|ieron))"
        r" \w+[aei]r(?:se|l[oa]s?)?\b[^,.;:]{0,60}$"
    ),
    meant=pattern(
        r"\s(?:previst|programad|convocad|fijad|señalad|agendad|anunciad)[oa]s?(?:\s(?:para|en|a))?(?:\s(?:el|la|los|las))?\s*$"
    ),
    moved_on=pattern(r".*\b(?:después|más tarde)|(?:al|el|la) .*siguiente"),
    not_yet=pattern(r"\bno (?:fue )?$"),
    called_off=pattern(
        r"(?:[\w-]+\s){0,2}?(?:fue|fueron|ha sido|han sido|había sido|quedó|quedaron|se)\s(?:\w+mente\s)?"
        r"(?:cancelad|suspendid|aplazad|anulad|pospuest|desconvocad|canceló|suspendió|aplazó|anuló)(?:[oa]s?)?\b"
    ),
    closing=table("al hasta"),
    numbers={
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12,
    },
)  # fmt: skip
