"""The words that Portuguese tells times with, of Portugal and Brazil, by kind. Months come from the locale data.

Prepositions are in the articles: "na", "do", "às" are articles here, so that they stand inside an expression.
"""

from __future__ import annotations

from typing import Any

from timeline.expressions.shapes import FRACTIONS
from timeline.expressions.values import LOCAL, Duration, Fields, Lean, Recurring, Ref, Shift, recurring
from timeline.grain import Grain

DIGITS = "um|dois|três|quatro|cinco|seis|sete|oito|nove".split("|")
TEENS = "dez|onze|doze|treze|catorze|quinze|dezasseis|dezassete|dezoito|dezanove".split("|")
TENS = "vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa".split("|")
SMALL = dict(enumerate([*DIGITS, *TEENS], 1))
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()
ORDINALS = {
    1: "primeiro|primeira|primeiros|primeiras",
    2: "segundo|segunda",
    3: "terceiro|terceira",
    4: "quarto|quarta",
    5: "quinto|quinta",
    6: "sexto|sexta",
    7: "sétimo|sétima",
    8: "oitavo|oitava",
    9: "nono|nona",
    10: "décimo|décima",
}
WEEKDAYS = "segunda|terça|quarta|quinta|sexta|sábado|domingo".split("|")
UNIT = {
    Grain.SECOND: "segundos",
    Grain.MINUTE: "minuto|minutos|min",
    Grain.HOUR: "hora|horas",
    Grain.DAY: "dia|dias",
    Grain.WEEK: "semana|semanas",
    Grain.MONTH: "mês|meses",
    Grain.QUARTER: "trimestre|trimestres",
    Grain.HALF: "semestre|semestres",
    Grain.YEAR: "ano|anos",
    Grain.DECADE: "década|décadas|decénio|decênio",
    Grain.CENTURY: "século|séculos",
    Grain.MILLENNIUM: "milénio|milênio|milénios|milênios",
}
FEMININE = {"MO": "manhã", "AF": "tarde", "NI": "noite", "SH": "madrugada"}
MASCULINE = {"MI": "meio-dia|meio dia", "DW": "amanhecer", "DK": "anoitecer|entardecer|pôr do sol"}


def periodic(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


def parts(feminine: str, masculine: str) -> dict[Fields, str]:
    """The parts of a day behind each of some determiners: "naquela noite", "ao meio-dia"."""
    return {
        Fields.of(part=name): "|".join(f"{one} {word}" for one in before.split("|") for word in words.split("|"))
        for before, table in ((feminine, FEMININE), (masculine, MASCULINE))
        for name, words in table.items()
    }


NIGHT = Fields.of(part="NI")
WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "o|a|os|as|do|da|dos|das|no|na|nos|nas|pelo|pela|pelos|pelas|num|numa|nestes|nestas|destes|destas|estes"
    "|estas",
    "to-the": "ao|à|aos|às",
    "plural-the": "os|as|aos|às|nos|nas",
    "of": "de|do|da|dos|das",
    "and": "e",
    "or": "ou",
    "possessive": "seu|sua|seus|suas|meu|minha|meus|minhas|nosso|nossa|nossos|nossas",
    "pronoun": "ele|ela|eles|elas|eu|nós|você|vocês",
    # prepositions
    "in": "em",
    "for": "para|por",
    "within": "em menos de|no prazo de|num prazo de",
    "over": "a|ao longo de|ao longo",
    "during": "durante|no decorrer de|no decorrer|no decurso de",
    "since": "desde",
    "from": "desde|de|a partir de|a partir|das",
    "until": "até",
    "by": "o mais tardar",
    "before": {-1: "antes de|antes|às vésperas de"},
    "after": {1: "depois de|depois|após"},
    "between": "entre",
    "ahead": {-1: "há|havia|faz|fazia", 1: "daqui a|dentro de"},
    "ago": {-1: "atrás"},
    "moved": {-1: "antes", 1: "depois|mais tarde"},
    # numbers
    "number": {
        **SMALL,
        1: "um|uma",
        2: "dois|duas|um par de",
        12: "doze|uma dúzia de",
        14: "catorze|quatorze",
        16: "dezasseis|dezesseis",
        17: "dezassete|dezessete",
        19: "dezanove|dezenove",
        **{10 * n: word for n, word in enumerate(TENS, 2)},
        100: "cem|cento",
        200: "duzentos|duzentas",
        300: "trezentos|trezentas",
        500: "quinhentos|quinhentas",
    },
    "digit": {n: word for n, word in SMALL.items() if n < 10} | {1: "um|uma", 2: "dois|duas"},
    "ten": {10 * n: word for n, word in enumerate(TENS, 2)},
    "hour12": {n: word for n, word in SMALL.items() if n <= 12} | {1: "uma", 2: "duas"},
    "several": {
        "X": "uns|umas|alguns|algumas|vários|várias|muitos|muitas|poucos|poucas|inúmeros|inúmeras|diversos|diversas"
        "|centenas de|milhares de|dezenas de"
    },
    "power": {1000: "mil", 1_000_000: "milhão de|milhões de"},
    "half-word": {Grain.HALF: "metade"},
    "half": "meio|meia",
    "lone-quarter": "quarto|quartos|um quarto",
    "fraction": {part: char for char, part in FRACTIONS.items()},
    "ordinal": ORDINALS,
    "final": {-1: "último|última|final|finais", -2: "penúltimo|penúltima"},
    "nth": {Fields.of(day=n): word for n, word in SMALL.items() if n > 1} | {Fields.of(day=1): "primeiro"},
    "roman": dict(enumerate(ROMAN, 1)),
    "dot-ordinal": "º|ª|°",
    # calendar words
    "month": {
        Fields.of(month=1): "jan.",
        Fields.of(month=2): "fev.",
        Fields.of(month=3): "mar.",
        Fields.of(month=4): "abr.",
        Fields.of(month=5): "mai.",
        Fields.of(month=6): "jun.",
        Fields.of(month=7): "jul.",
        Fields.of(month=8): "ago.",
        Fields.of(month=9): "set.",
        Fields.of(month=10): "out.",
        Fields.of(month=11): "nov.",
        Fields.of(month=12): "dez.",
    },
    "short-month": {
        Fields.of(month=3): "mar",
        Fields.of(month=5): "mai",
        Fields.of(month=8): "ago",
        Fields.of(month=9): "set",
        Fields.of(month=10): "out",
        Fields.of(month=12): "dez",
    },
    "weekday": {
        Fields.of(weekday=n): f"{word}-feira|{word} feira|{n + 1}ª-feira|{n + 1}ª feira"
        for n, word in enumerate(WEEKDAYS[:5], 1)
    }
    | {Fields.of(weekday=6): "sábado", Fields.of(weekday=7): "domingo"},
    # "sexta" may be the sixth of anything
    "short-weekday": {Fields.of(weekday=n): word for n, word in enumerate(WEEKDAYS[:5], 1)},
    "weekdays": {
        **{Fields.of(weekday=n): f"{word}s-feiras" for n, word in enumerate(WEEKDAYS[:5], 1)},
        Fields.of(weekday=6): "sábados",
        Fields.of(weekday=7): "domingos",
        Fields.of(weekend=True): "fins de semana|fins-de-semana",
    },
    "weekend": {Fields.of(weekend=True): "fim de semana|fim-de-semana|final de semana"},
    "season": {
        Fields.of(season="SP"): "primavera",
        Fields.of(season="SU"): "verão",
        Fields.of(season="FA"): "outono",
        Fields.of(season="WI"): "inverno",
    },
    "era": {
        "BCE": "a. C.|a.C.|AC|a.e.c.|antes de Cristo|antes da nossa era",
        "CE": "d. C.|d.C.|DC|e.c.|da nossa era|depois de Cristo",
    },
    "day-word": "dia|dias",
    "month-word": "mês",
    "year-word": "ano",
    "decade-word": "anos|década de|década dos|década dos anos|decénio de|decênio de",
    "tens": {10 * n: word for n, word in enumerate(TENS, 2)},
    "unit": UNIT,
    "units": {grain: words.split("|")[-1] for grain, words in UNIT.items() if grain is not Grain.MINUTE}
    | {Grain.MINUTE: "minutos", Grain.DECADE: "décadas", Grain.CENTURY: "centúrias"},
    "lone-unit": {grain: words.split("|")[0] for grain, words in UNIT.items() if grain >= Grain.HOUR},
    "fortnight": "quinzena|quinzenas",
    "lasting": {
        Duration(Grain.YEAR, 5): "lustro|lustros|quinquénio|quinquênio",
        Duration(Grain.YEAR, 2): "biénio|biênio",
    },
    # relative to the anchor
    "relative": {
        Shift(Grain.DAY, 0): "hoje|hoje mesmo|o dia de hoje|no dia de hoje",
        Shift(Grain.DAY, -1): "ontem|o dia de ontem|no dia de ontem",
        Shift(Grain.DAY, 1): "amanhã|o dia de amanhã",
        Shift(Grain.DAY, -2): "anteontem|antes de ontem",
        Shift(Grain.DAY, 2): "depois de amanhã",
        Ref("PRESENT_REF"): "agora|agora mesmo|atualmente|actualmente|atual|actual|atuais|actuais|hoje em dia"
        "|na atualidade|na actualidade|neste momento|no momento|de momento|por enquanto|até o momento|até ao momento"
        "|nos dias de hoje|nos nossos dias|até agora",
        Ref("PAST_REF"): "recentemente|recém|ultimamente|há pouco|há pouco tempo|há muito tempo|há muito|há algum tempo"
        "|há bastante tempo|tempos atrás|recente|recentes|outrora|antigamente|naquele tempo|naquela época|na época"
        "|naquela altura|na altura|nessa altura|naquele momento|nesse momento|à época",
        Ref("FUTURE_REF"): "em breve|brevemente|futuramente|num futuro próximo|em um futuro próximo|no futuro"
        "|a longo prazo|a curto prazo|a médio prazo|a qualquer momento",
    },
    "then": {Ref("PAST_REF"): "então"},
    "vague-adjective": {
        Ref("PRESENT_REF"): "presente",
        Ref("PAST_REF"): "passado|passada|passados|passadas",
        Ref("FUTURE_REF"): "próximo|próxima|próximos|próximas",
    },
    "future-adjective": {Ref("FUTURE_REF"): "futuro|futura|futuros|futuras"},
    "some-time": {
        Ref("PXX", "DURATION"): "muito tempo|pouco tempo|algum tempo|bastante tempo|tanto tempo|demasiado tempo"
        "|um certo tempo|um tempo|uns instantes|uns momentos|um instante"
    },
    "deictic": {
        Lean.LAST: "passado|passada|passados|passadas|último|última|últimos|últimas",
        Lean.NEXT: "próximo|próxima|próximos|próximas|vindouro|vindoura",
        Lean.THIS: "este|esta|neste|nesta|deste|desta|este mesmo|esta mesma|neste mesmo|nesta mesma|presente|corrente"
        "|atual|actual",
    },
    "this": "este|esta|neste|nesta|deste|desta",
    "approaching": "próximo|próxima|próximos|próximas|vem|vêm|vindouro|vindoura",
    "nearest": {Lean.LAST: "passado|passada", Lean.NEXT: "próximo|próxima"},
    "deictic-behind": {
        Lean.LAST: "passado|passada|passados|passadas|último|última",
        Lean.NEXT: "próximo|próxima|próximos|próximas|que vem|que vêm|que entra|vindouro|vindoura|vindouros",
        Lean.THIS: "em curso|corrente|atual|actual",
    },
    "turned": {
        -1: "anterior|anteriores",
        0: "esse|essa|esses|essas|nesse|nessa|nesses|nessas|desse|dessa|aquele|aquela|aqueles|aquelas|naquele|naquela"
        "|naqueles|naquelas|daquele|daquela|mesmo|mesma|mesmos|mesmas|nesse mesmo|nessa mesma|naquele mesmo"
        "|naquela mesma",
        1: "seguinte|seguintes",
    },
    "turned-behind": {-1: "anterior|anteriores|precedente|precedentes", 1: "seguinte|seguintes|posterior|posteriores"},
    "comparable": "mesmo|mesma",
    "period": "período",
    "while": "período",
    "more": "mais|longos|longas|inteiros|seguidos|consecutivos",
    "only": "só|somente|apenas|exatamente|exactamente|já",
    "all": "todo|toda",
    "given-name": "Domingos|Abril|Julho",
    "deixis": "hoje|ontem|amanhã|anteontem|há|próximo|próxima|passado|passada",
    "eve": "véspera|vésperas",
    # the day
    "the-part": parts("a|à|da|na|pela|de", "o|ao|do|no|pelo"),
    "part-alone": parts("esta|nesta", "este|neste"),
    "that-part": parts("essa|nessa|aquela|naquela|a mesma|na mesma|nessa mesma|naquela mesma", "esse|nesse|naquele"),
    "every-part": {
        Recurring(f"XXXX-XX-XXT{name}", "EVERY"): f"todas as {word}s|toda {word}|cada {word}|todas as {word}s"
        for name, word in FEMININE.items()
        if name != "SH"
    },
    "clock": {Fields.of(hour=0, minute=0): "meia-noite|à meia-noite|a meia-noite"},
    "hour-the": "às|à|das",
    "hour-of": "h|horas|hs|hrs",
    "less": "menos",
    "on-the-dot": "em ponto",
    "local-word": {Fields.of(zone=LOCAL): "hora local|horas locais|no horário local|horário local"},
    "zone": {
        Fields.of(zone=LOCAL): "hora local|horas locais|no horário local|horário local",
        Fields.of(zone="America/Sao_Paulo"): "horário de Brasília|no horário de Brasília|hora de Brasília",
        Fields.of(zone="Europe/Lisbon"): "hora de Lisboa|hora de Portugal|hora portuguesa|horas de Lisboa",
        Fields.of(zone="Europe/Moscow"): "hora de Moscou|hora de Moscovo|horário de Moscou",
        Fields.of(zone="America/New_York"): "hora de Nova York|hora de Nova Iorque|hora de Washington",
        Fields.of(zone="Africa/Luanda"): "hora de Luanda",
        Fields.of(zone="+00:00"): "gmt|tempo universal",
    },
    # sets
    "no time": "por cento|a que horas|que horas|em primeiro lugar|em segundo lugar|segunda mão|primeira mão"
    "|terceira idade|mais tarde ou mais cedo|recém-nascido|recém-nascidos|pela primeira vez|pela segunda vez"
    "|um segundo|meio ambiente|segunda volta",
    "every": {"EACH": "cada", "EVERY": "todo|toda"},
    "all-the": {"EVERY": "todos os|todas as"},
    "times": {"1X": "uma vez", "2X": "duas vezes", "3X": "três vezes", "4X": "quatro vezes", "XX": "várias vezes"},
    "times-word": "vezes",
    "periodic": {
        periodic(Grain.DAY): "diariamente|diária|diárias|diários|por dia|dia após dia|quotidianamente",
        periodic(Grain.WEEK): "semanal|semanais|semanalmente|por semana",
        periodic(Grain.WEEK, 2): "quinzenal|quinzenais|quinzenalmente",
        periodic(Grain.MONTH): "mensal|mensais|mensalmente|por mês",
        periodic(Grain.MONTH, 2): "bimestral|bimestrais",
        periodic(Grain.QUARTER): "trimestral|trimestrais|trimestralmente",
        periodic(Grain.MONTH, 6): "semestral|semestrais|semestralmente",
        periodic(Grain.YEAR): "anual|anuais|anualmente|por ano",
        periodic(Grain.YEAR, 2): "bienal|bienais",
    },
    # shades
    "approx": {
        "APPROX": "cerca de|aproximadamente|por volta de|por volta|cerca|à volta de|em torno de|uns|umas|mais ou menos"
        "|circa|ca."
    },
    "bound": {
        "LESS_THAN": "menos de|quase|pouco menos de",
        "MORE_THAN": "mais de|pouco mais de|bem mais de",
        "EQUAL_OR_MORE": "pelo menos|ao menos|no mínimo|um mínimo de",
        "EQUAL_OR_LESS": "no máximo|um máximo de|não mais de",
    },
    "edge": {
        "START": "início|inícios|começo|começos|princípio|princípios",
        "MID": "meados|meio|metade",
        "END": "fim|fins|final|finais",
    },
    "numbered": "$|€|página|páginas|artigo|número|nº|voo|capítulo|sala|lei|processo|volume",
    "measure": {
        "things": "por cento|%|euros|reais|escudos|dólares|libras|cêntimos|centavos|quilómetros|quilômetros|metros|km"
        "|quilos|kg|toneladas|hectares|litros|barris|pontos|vagas|títulos|veículos|carros|milhões|bilhões|graus|milhas"
        "|páginas|unidades|casas|aviões|navios|tanques|mm|cm|m|m2|km2",
        "people": "pessoas|homens|mulheres|crianças|soldados|habitantes|empregados|funcionários|trabalhadores|alunos"
        "|agentes|sócios|polícias|policiais|espectadores|adeptos|torcedores|militares|refugiados|participantes"
        "|moradores|civis|mortos|feridos|efetivos|casos|votos|ações|empresas|vítimas|pacientes|presos|deputados"
        "|estudantes|médicos",
    },
}
SUFFIXES = {
    **dict.fromkeys(("º", "ª", "°"), "ordinal"),
    "h": "unit hour",
    "hs": "unit hour",
    "m": "minutes behind hours",
    "min": "unit minute",
}
