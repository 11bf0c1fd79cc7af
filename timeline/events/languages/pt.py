"""The tables of Portuguese for sentences, as it is written in Portugal and in Brazil."""

from __future__ import annotations

import re

from timeline.events.words import Words, any_of, pattern, table

SAID = (
    "disse disseram diz dizem declarou declararam declara anunciou anunciaram anuncia informou informaram informa"
    " afirmou afirmaram afirma assegurou asseguraram assegura garantiu garantiram garante explicou explicaram explica"
    " assinalou assinalaram salientou salientaram salienta indicou indicaram indica acrescentou acrescentaram"
    " acrescenta adiantou adiantaram adianta ressaltou ressaltaram comentou comentaram comenta sustentou sustentaram"
    " sustenta alertou alertaram alerta advertiu advertiram avisou avisaram avisa confirmou confirmaram confirma"
    " reconheceu reconheceram reconhece admitiu admitiram admite sublinhou sublinharam sublinha destacou destacaram"
    " destaca recordou recordaram recorda lembrou lembraram lembra referiu referiram refere frisou frisaram"
    " esclareceu esclareceram detalhou detalharam detalha apontou apontaram aponta insistiu insistiram insiste"
    " reiterou reiteraram reitera concluiu concluíram relatou relataram relata contou contaram conta escreveu"
    " escreveram escreve publicou publicaram comunicou comunicaram revelou revelaram revela prometeu prometeram"
    " promete denunciou denunciaram denuncia opinou lamentou lamenta criticou respondeu responderam responde precisou"
    " realçou argumentou defendeu defenderam defende considera considerou estima estimou avaliou avalia noticiou"
    " noticiaram noticia"
)
NAMES = r"(?P<who>[^\"“”«»;:,]{2,120}?(?:, [^\"“”«»;:,]{2,80},)?)"
FEIRAS = "segunda terça quarta quinta sexta"
WEEKDAYS = " ".join(f"{day}-feira" for day in FEIRAS.split()) + f" sábado domingo {FEIRAS}"
ON = "na no nesta neste nessa nesse"
BEFORE = "na última|no último|na passada|no passado|na próxima|no próximo"
# What may stand between who says it and the end: where, when and to whom.
CIRCUMSTANCES = (
    r"(?:,? (?:em|no|na|nos|nas|num|numa|durante|após|perante|ao|à|aos|às|através d[eoa]|nesta|neste|hoje|ontem|depois"
    r" de|por meio de|pelas?|pelos?)\b.*)?"
)
TO_WHOM = r"(?: (?:à|ao|a|aos|às) (?:agência |jornal |rádio |TV |BBC |imprensa)?[^\W\d_]*)?"
WHEN = rf"(?: (?:hoje|ontem|(?:(?:{BEFORE}|{ON.replace(' ', '|')}) )(?:{any_of(WEEKDAYS)})(?: \(\d+\))?))?"
PASTS = (
    "foi foram fez fizeram quis quiseram pôde puderam pôs puseram soube souberam teve tiveram veio vieram trouxe"
    " trouxeram disse disseram deu deram viu viram houve houveram esteve estiveram obteve obtiveram manteve"
    " mantiveram deteve detiveram conteve reteve propôs propuseram impôs impuseram expôs dispôs compôs compuseram"
    " opôs opuseram supôs depôs depuseram interveio intervieram conveio desfez refez satisfez coube saiu caiu leu"
    " leram"
)
IMPERFECTS = (
    "era eram ia iam havia haviam tinha tinham podia podiam devia deviam queria queriam fazia faziam dizia diziam vinha"
    " vinham vivia viviam existia existiam sabia sabiam pedia pediam exigia exigiam recebia recebiam dirigia dirigiam"
    " ocorria ocorriam sofria sofriam parecia pareciam permanecia permaneciam pertencia pertenciam aparecia apareciam"
    " incluía incluíam construía via viam mantinha mantinham punha punham fugia fugiam dormia conduzia conduziam"
    " produzia produziam oferecia ofereciam perdia perdiam defendia defendiam exercia servia serviam assistia permitia"
    " permitiam saía saíam caía caíam estava estavam"
)
CONDITIONALS = (
    "seria seriam estaria estariam haveria teria teriam poderia poderiam deveria deveriam faria fariam iria iriam viria"
    " viriam quereria diria diriam poria sairia sairiam daria dariam ficaria ficariam custaria custariam passaria"
    " passariam chegaria chegariam permitiria levaria levariam"
)
PRESENTS = (
    "é está estão há tem têm hão vai vão vou vamos pode podem deve devem quer querem faz fazem diz dizem segue seguem"
    " vem vêm prevê preveem sabe sabem pede pedem fica ficam vive vivem trabalha trabalham acredita acreditam"
    " considera consideram garante garantem afirma afirmam adverte lembra recorda explica explicam anuncia anunciam"
    " informa informam confirma confirmam nega negam planeja planejam planeia planeiam pretende pretendem esperam"
    " busca buscam sai saem chega chegam entra entram abre abrem fecha fecham começa começam termina terminam arranca"
    " arrancam celebra celebram reúne reúnem visita visitam viaja viajam volta voltam regressa regressam recebe"
    " recebem vota votam decide decidem aprova aprovam rejeita rejeitam exige exigem acusa acusam mantém mantêm"
    " permanece permanecem continua continuam sobe sobem desce descem cresce crescem cai caem perde perdem ganha"
    " ganham vence vencem morre morrem nasce nascem mata matam detém prende prendem compra compram vende vendem paga"
    " pagam constrói constroem inaugura inauguram estreia estreiam joga jogam põe põem leva levam dá dão deixa deixam"
    " toma tomam passa passam cumpre cumprem ocupa ocupam oferece oferecem apresenta apresentam inclui incluem"
    " depende dependem funciona funcionam existe existem parece parecem costuma costumam expira realiza realizam"
    " acolhe acolhem comparece renuncia demite assume assumem assina assinam acorda revela revelam mostra mostram"
    " defende dirige preside permite permitem seja sejam esteja estejam haja hajam possa possam tenha tenham vá"
    " tivesse tivessem fosse fossem tiver tiverem"
)
# Nouns and adverbs that end as verbs of the past do.
NO_VERBS = "museu europeu judeu ateu hebreu plebeu liceu troféu camafeu sou vou dou estou grou meu teu seu céu véu"
# "São" is more often a saint.
FINITE = (
    rf"(?-i:são)|(?:{any_of(f'{PASTS} {IMPERFECTS} {CONDITIONALS} {PRESENTS}')})"
    rf"|(?!(?:{any_of(NO_VERBS)})\b)(?:(?-i:[^\W\d_A-ZÀ-Ý]\w+|[A-ZÀ-Ý][a-zà-ÿ]+)(?:ou|eu|iu)"
    r"|(?-i:[^\W\d_A-ZÀ-Ý]\w*|(?=ir[áã]))(?:aram|eram|iram|íram|ava|avam|ará|erá|irá|arão|erão|irão|aremos|eremos|iremos|ariam"
    r"|eriam|iriam|iria|ávamos|íamos))(?:-(?:se|lhe|lhes|o|a|os|as|no|na))?"
)
# What was done to something, without its ending; those that are nouns as well are none.
DONE = (
    "abert fechad encerrad detid fundad construíd inaugurad criad publicad suspens suspendid adiad cancelad"
    " paralisad interditad ocupad abandonad condenad acusad indiciad processad libertad sequestrad assassinad eleit"
    " nomead demitid exonerad afastad designad assinad aprovad rejeitad promulgad revogad descobert achad encontrad"
    " rodad gravad editad escrit compost pintad desenhad projetad erguid erigid derrubad demolid destruíd danificad"
    " incendiad restaurad reabilitad reformad ampliad transferid vendid comprad adquirid doad celebrad disputad"
    " organizad apresentad divulgad emitid estread lançad registad registrad ocorrid nascid falecid"
    " desaparecid impost decretad adotad casad internad hospitalizad evacuad desalojad interrompid proibid realizad"
)
DAY = (
    rf"(?:n?(?:[oa]|est[ea])(?: (?:últim|passad|próxim)[oa])? (?:{any_of(WEEKDAYS)})"
    r"(?: (?:passad[oa]|próxim[oa]|que vem|seguinte))?(?: \(\d{1,2}\))?"
    r"|(?:em|a|no (?:próximo |passado )?dia) \d{1,2}(?: de \w+(?: de \d{4})?)?)"
)
PART = "(?:à (?:tarde|noite)|(?:de|pela) manhã|de madrugada)"
FLOATING = (
    rf"{DAY}(?:, {DAY})?(?: {PART})?|(?:hoje|ontem|amanhã)(?: {PART})?"
    r"|n?o (?:ano|mês) (?:passado|próximo|que vem|seguinte|anterior)|na semana (?:passada|que vem|seguinte)"
    r"|na próxima semana|no próximo (?:ano|mês)|n?est[ea] (?:manhã|tarde|noite|madrugada|semana|mês|ano|verão|inverno)"
)
OFTEN = "dias anos meses verões invernos sábados domingos"

# What opens a noun that more is told of.
LEADS = "o a os as um uma uns umas seu sua seus suas do da dos das no na nos nas pelo pela pelos pelas ao aos à às"

WORDS = Words(
    verb_first=True,
    prepositions=table(
        "ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas num numa neste nesta"
        " nestes nestas nesse nessa naquele naquela entre para pelo pela pelos pelas per perante por sem sob sobre trás"
        " segundo conforme via exceto salvo antes depois deste desta desse dessa"
    ),
    determiners=table(
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua"
        " seus suas cada todo toda todos todas nenhum nenhuma algum alguma alguns algumas ambos ambas outro outra"
        " outros outras vários várias muitos muitas poucos poucas mais qualquer"
    ),
    articles=table("o a os as um uma uns umas"),
    named_with=table("o a os as são"),
    portfolio=pattern(
        r"\b(?:(?:vice-)?ministr[oa]s?|vereador[a]?|secretári[oa]|subsecretári[oa]|titular|pasta|delegad[oa]"
        r"|responsável|porta-voz) (?:de|do|da|dos|das) $"
    ),
    of=table("de do da dos das"),
    noun=re.compile(
        rf".*\b(?P<noun>(?i:{any_of(LEADS)})\s(?:[\w’'-]+\s){{0,3}}[\w’'-]+)$", re.DOTALL
    ),
    contracted={
        f"{preposition}{article}": article
        for preposition in ("d", "n", "pel")
        for article in ("o", "a", "os", "as")
    } | {"ao": "o", "aos": "os", "à": "a", "às": "as"},
    conjunctions=table("e ou nem mas porém senão"),
    subordinators=table("quando enquanto porque embora como onde pois caso conforme assim"),
    complementizers=table("que"),
    relatives=table("que quem qual quais cujo cuja cujos cujas onde"),
    pronouns=table("ele ela eles elas isto isso aquilo se lhe lhes"),
    personal=table("ele ela"),
    speakers=table("eu me mim comigo meu minha meus minhas nós nos connosco conosco nosso nossa nossos nossas"),
    speaking=pattern(
        r"\b(?!mesmos|extremos|ramos|primos)(?:[^\Wáéíóúâêô]+[aeio]mos|\w+(?:ía|áva|áramo|êsse)mos)\b|\b(?:sou|estou|vou|tenho|acho|posso|quero|fui|tive|pude|fiz|estive|reuni|acredito|espero)\b"
    ),
    auxiliaries=table(
        "é era eram foi foram ser sido há havia haviam haver tem têm tinha tinham ter está estão estava estavam"
        " esteve estar será serão seria seriam terá terão teria teriam pode podem podia podiam poderá poderão poderia"
        " poderiam deve devem devia deverá deverão deveria vai vão ia iam não"
    ),
    adverbs=table("hoje ontem anteontem amanhã agora atualmente"),
    floating=pattern(FLOATING),
    owned=pattern(r"d[aeo]s? (?:(?! (?:a|à|ao|até) ).)*"),
    modifiers=table("já só somente apenas também"),
    unfinished=table("muito tão mais menos quase não"),
    kept=table("até antes"),
    pairing=table("entre"),
    group=pattern(r"[^\W\d_]+s|polícia|gente"),
    negations=table("não nunca jamais"),
    until=table("até"),
    naming=table("quando que"),
    supposed=pattern(
        r"(?:(?:^|[,;(]\s)(?:se|caso)|(?<!-)\bse(?= (?:o|a|os|as|um|uma|não|houver|for)\b)"
        r"|\b(?:a menos que|desde que|sempre que))\s[^,;]*$"
    ),
    connectives=pattern(
        r"(?:(?:no entanto|contudo|todavia|entretanto|porém|além disso|por sua vez|por outro lado|enquanto isso|em"
        r" contrapartida|de fato|de facto|portanto|por isso|pelo que|assim|também|finalmente|ainda assim),? (?=\w)"
        r"|(?:mas|e|embora) (?=\w))+"
    ),
    finite=pattern(rf"\b(?:{FINITE})\b"),
    helpers=pattern(r"\b(?:tem|têm|tinha|tinham|havia|haviam|foi|foram|não|se|já|também)\b"),
    led=pattern(r"(?:(?:se|o|a|os|as|lhe|lhes|não|já|também|ainda|nunca)\s)*"),
    participle=pattern(rf"(?<!\S)(?:{any_of(DONE)})[oa]s?\b"),
    cleft=pattern(r"(?:não )?(?:só|foi(?: só| apenas| precisamente)?|apenas)\b"),
    relative=re.compile(
        rf",\s(?:(?:(?P<person>quem)|(?P<where>onde)|que)\s|(?=(?P<reduced>(?:{any_of(DONE)})[oa]s?)\s))"
        r"|,?\s(?P<within>(?:em|durante|após|com) (?:que|o qual|a qual))\s"
        rf"|\s(?P<close>que),?\s(?=(?:em\s)?$|(?:(?:se|o|a|os|as|lhe|já|também)\s)*(?:{FINITE})\b)"
        r"|(?P<whose>(?!))(?P<loose>)"
    ),
    either_case=pattern(rf"(?!(?:(?!(?:{FINITE})\b)[^\s,]+\s){{0,5}}?(?:o|a|os|as|lhe|lhes|se)\s(?:{FINITE})\b|(?:é|era|foi|está|estava)\s)"),
    frame=pattern(
        rf"(?P<by>(?:segundo|de acordo com|para|conforme)\s)?{NAMES}(?(by),\s"
        rf"|\s(?:(?:também|já|ainda|sim|não|tem|têm|tinha|tinham|havia|lhe|lhes)\s)*{any_of(SAID)}"
        r"(?:\s[^\s,\"“”«»]+){0,9}?\sque\s)"
    ),
    tails=(
        pattern(
            rf"(?:(?:segundo|como|conforme|de acordo com o que) )?(?:(?:tem|tinha|havia) )?(?:{any_of(SAID)}){TO_WHOM}"
            rf"{WHEN} (?P<who>[^\"“”«»]+?){CIRCUMSTANCES}"
        ),
        pattern(rf"(?:segundo|de acordo com|conforme|nas palavras de) (?P<who>[^\"“”«»]+?){CIRCUMSTANCES}"),
        pattern(rf"(?:e )?(?:{any_of(SAID)}){TO_WHOM}{WHEN}(?P<who>){CIRCUMSTANCES}"),
    ),
    before_quote=pattern(rf"{NAMES}\s{any_of(SAID)}(?:\s[^\s,\"“”«»]+){{0,8}}?[:,]?\s*(?:que )?"),
    planned=pattern(
        r"\b(?:prevê|preveem|previa|planeja|planejam|planeia|planeiam|pretende|pretendem|está previst[oa]|estão"
        r" previst[oa]s|tem previsto|têm previsto|conta|espera-se que|esperam que|deverá|deverão|devem? \w+r)\b"
        r"|(?<!\bnão )(?<!\bnão se )(?<!\bnem )\b(?:vai|vão|vamos) (?!\w+ndo\b)\w+r(?:-se)?\b"
        r"|(?<!\bnão )(?<!\bnão se )(?<!\bnem )(?<!\bnunca )(?<!\btambém não )"
        r"\b(?!poder(?:á|ão)\b)(?-i:[^\W\d_A-ZÀ-Ý]\w*|(?=ir[áã]))(?:ará|erá|irá|arão|erão|irão|remos)\b"
    ),
    possible=pattern(
        r"\b(?:poderia|poderiam|poderá|poderão|pode ser que|talvez|possivelmente|provavelmente|quiçá|porventura"
        r"|teri(?:a|am) \w+[aei]do)\b"
    ),
    unreal=pattern(r"\b(?:deveria|deveriam|devia|deviam|teria|teriam) (?:ter|de ter|que ter)\b"),
    untrue=pattern(
        r"\b(?:negou|negaram|nega|negam|negava|desmentiu|desmentiram|desmente|descartou|descartaram|descarta)\b"
        r"[^,.;:]{0,60}?\sque\s|\b(?:não é verdade|é falso) que\s"
    ),
    alleged=pattern(r"(?<!por )\b(?:alegadamente|supostamente)\b"),
    denied=pattern(
        r"(?<!talvez )(?<!possivelmente )(?<!provavelmente )\bnão\b"
        r"(?! (?:só|somente|apenas|mais de|menos de|muito|longe|obstante)\b)"
        r"|\b(?:nunca|jamais|ninguém|nenhum|nenhuma)\b|^nem\b"
    ),
    nobody=pattern(r"(?:ninguém|nenhuma?|nem um|nem uma)\b"),
    moved_on=pattern(r".*\b(?:depois|mais tarde)|n?[oa] .*seguinte"),
    not_yet=pattern(r"\bnão (?:foi )?$"),
    habitual=pattern(
        r"\b(?:costuma|costumam|costumava|costumavam|habitualmente|normalmente|frequentemente|com frequência"
        rf"|sempre(?! que)|cada (?:dia|semana|mês|ano|noite|{any_of(WEEKDAYS)})|todos os (?:{any_of(OFTEN)})"
        r"|todas as (?:semanas|noites"
        r"|manhãs|tardes|\w+s-feiras))\b"
    ),
    appointed=pattern(
        r"\b(?:(?:previst|programad|convocad|fixad|marcad|agendad|adiad|transferid)[oa]s?(?:\s(?:inicialmente|em"
        r" princípio))?|(?:adiou|adiaram|transferiu)(?:\s[\w-]+){0,5})"
        r"(?:\s(?:para|em|a|ao|à|até|n[oa]s?)){0,2}(?:\s(?:o|a|os|as))?\s*$"
        r"|\b(?:comprometeu-se a|comprometeram-se a|se comprometeu a|se comprometeram a|promet(?:e|em|eu|eram)"
        r"|espera(?:m|va|vam)?|planej(?:a|am|ava)|pretend(?:e|em|ia|iam)|quer(?:em)?|ped(?:e|iu|iram)|exig(?:e|iu|iram))"
        r" \w+[aei]r(?:-se|-[oa]s?)?\b[^,.;:]{0,60}$"
    ),
    meant=pattern(
        r"\s(?:previst|programad|convocad|fixad|marcad|agendad|anunciad)[oa]s?(?:\s(?:para|em|a|n[oa]s?))?(?:\s(?:o|a|os|as))?\s*$"
    ),
    called_off=pattern(
        r"(?:[\w-]+\s){0,2}?(?:foi|foram|tem sido|tinha sido|havia sido|ficou|ficaram)\s(?:\w+mente\s)?"
        r"(?:cancelad|suspens|adiad|anulad|desmarcad)[oa]s?\b"
    ),
    closing=table("ao à até"),
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "onze": 11, "doze": 12,
    },
)  # fmt: skip
