"""The words that Spanish tells times with, by kind.

Months and weekdays come from the locale data. "Mañana" is tomorrow by itself and the morning behind a determiner: parts
of the day stand here with theirs ("la mañana", "esta noche").
"""

from __future__ import annotations

from typing import Any

from timeline.expressions.shapes import FRACTIONS
from timeline.expressions.values import LOCAL, Duration, Fields, Inside, Lean, Recurring, Ref, Shift, recurring
from timeline.grain import Grain

DIGITS = "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve".split("|")
TEENS = (
    "diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós"
    "|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve"
).split("|")
TENS = "veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa".split("|")
SMALL = dict(enumerate([*DIGITS, *TEENS], 1))
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()
ORDINALS = {
    1: "primer|primero|primera|primeros|primeras",
    2: "segundo|segunda",
    3: "tercer|tercero|tercera",
    4: "cuarto|cuarta",
    5: "quinto|quinta",
    6: "sexto|sexta",
    7: "séptimo|séptima",
    8: "octavo|octava",
    9: "noveno|novena",
    10: "décimo|décima",
}
WEEKDAYS = "lunes|martes|miércoles|jueves|viernes|sábado|domingo".split("|")
UNIT = {
    Grain.SECOND: "segundos",
    Grain.MINUTE: "minuto|minutos|min",
    Grain.HOUR: "hora|horas|hrs",
    Grain.DAY: "día|días",
    Grain.WEEK: "semana|semanas",
    Grain.MONTH: "mes|meses",
    Grain.QUARTER: "trimestre|trimestres",
    Grain.HALF: "semestre|semestres",
    Grain.YEAR: "año|años",
    Grain.DECADE: "década|décadas|decenio|decenios",
    Grain.CENTURY: "siglo|siglos|centuria|centurias",
    Grain.MILLENNIUM: "milenio|milenios",
}
# What is of the feminine gender among the parts of a day, and of the masculine.
PARTS = {"MO": ("mañana", ""), "MI": ("", "mediodía"), "AF": ("tarde|tardecita", ""), "NI": ("noche", "")}
EARLY = {"SH": ("madrugada", ""), "DW": ("", "amanecer|alba"), "DK": ("", "atardecer|anochecer|crepúsculo")}


def periodic(grain: Grain, count: float = 1) -> Recurring:
    return recurring(Duration(grain, count))


def parts(feminine: str, masculine: str) -> dict[Fields, str]:
    """The parts of a day behind each of some determiners: "esta mañana", "este mediodía"."""
    told = {
        name: [
            f"{before} {word}"
            for determiners, words in ((feminine, her), (masculine, his))
            for before in determiners.split("|")
            for word in words.split("|")
            if word and before
        ]
        for name, (her, his) in {**PARTS, **EARLY}.items()
    }
    return {Fields.of(part=name): "|".join(words) for name, words in told.items()}


NIGHT = Fields.of(part="NI")
WORDS: dict[str, Any] = {
    # what holds a phrase together
    "the": "el|la|los|las|del|estos|estas",
    "to-the": "al",
    "plural-the": "los|las",
    "of": "de|del",
    "and": "y|e",
    "or": "o|u",
    "possessive": "su|sus|mi|mis|tu|tus|nuestro|nuestra|nuestros|nuestras",
    "pronoun": "él|ella|ellos|ellas|yo|nosotros|usted|ustedes",
    # prepositions
    "in": "en|por",
    "for": "para",
    "within": "en menos de|en el plazo de|en un plazo de",
    "over": "a|a lo largo de|a lo largo",
    "during": "durante|en el transcurso de|en el transcurso|en el curso de",
    "since": "desde",
    "from": "desde|de|a partir de|a partir",
    "until": "hasta",
    "by": "no más tarde de|a más tardar|a más tardar en",
    "before": {-1: "antes de|antes|previo a|previa a|en vísperas de"},
    "after": {1: "después de|después|tras|luego de|con posterioridad a"},
    "between": "entre",
    "ahead": {-1: "hace|hacía|hará", 1: "dentro de"},
    "ago": {-1: "atrás"},
    "moved": {-1: "antes", 1: "después|más tarde"},
    # numbers
    "number": {
        **SMALL,
        1: "uno|un|una",
        16: "dieciséis|diez y seis",
        21: "veintiuno|veintiún|veintiuna",
        2: "dos|un par de",
        12: "doce|una docena de",
        **{10 * n: word for n, word in enumerate(TENS, 2) if n > 2},
        100: "cien|ciento",
        200: "doscientos|doscientas",
        300: "trescientos|trescientas",
        400: "cuatrocientos|cuatrocientas",
        500: "quinientos|quinientas",
    },
    "digit": {n: word for n, word in SMALL.items() if n < 10} | {1: "uno|un|una"},
    "ten": {10 * n: word for n, word in enumerate(TENS, 2) if n > 2},
    "hour12": {n: word for n, word in SMALL.items() if n <= 12} | {1: "una"},
    "several": {
        "X": "unos|unas|algunos|algunas|varios|varias|muchos|muchas|pocos|pocas|unos pocos|unas pocas|unos cuantos"
        "|unas cuantas|numerosos|numerosas|bastantes|tantos|tantas|demasiados|demasiadas|cientos de|miles de"
        "|millones de|decenas de"
    },
    "power": {1000: "mil", 1_000_000: "millón de|millones de"},
    "half-word": {Grain.HALF: "mitad"},
    "half": "medio|media",
    "lone-quarter": "cuarto|cuartos",
    "fraction": {part: char for char, part in FRACTIONS.items()},
    "ordinal": ORDINALS,
    "final": {-1: "último|última|final|finales", -2: "penúltimo|penúltima"},
    "nth": {Fields.of(day=n): word for n, word in SMALL.items()}
    | {
        Fields.of(day=1): "uno|primero",
        Fields.of(day=30): "treinta",
        Fields.of(day=31): "treinta y uno",
    },
    "roman": dict(enumerate(ROMAN, 1)),
    "dot-ordinal": "er|ro|º|ª|°",
    # calendar words
    "month": {
        Fields.of(month=1): "ene.",
        Fields.of(month=2): "feb.|febr.",
        Fields.of(month=3): "mar.",
        Fields.of(month=4): "abr.",
        Fields.of(month=5): "may.",
        Fields.of(month=6): "jun.",
        Fields.of(month=7): "jul.",
        Fields.of(month=8): "ago.",
        Fields.of(month=9): "sept.|sep.|set.|setiembre",
        Fields.of(month=10): "oct.",
        Fields.of(month=11): "nov.",
        Fields.of(month=12): "dic.",
    },
    "short-month": {
        Fields.of(month=3): "mar",
        Fields.of(month=5): "may",
        Fields.of(month=8): "ago",
        Fields.of(month=9): "sep|set",
    },
    "weekday": {Fields.of(weekday=n): word for n, word in enumerate(WEEKDAYS, 1)}
    | {Fields.of(weekday=3): "miércoles|miercoles", Fields.of(weekday=6): "sábado|sabado"},
    "weekdays": {
        Fields.of(weekday=6): "sábados",
        Fields.of(weekday=7): "domingos",
        Fields.of(weekend=True): "fines de semana",
    },
    "weekend": {Fields.of(weekend=True): "fin de semana|finde"},
    "season": {
        Fields.of(season="SP"): "primavera",
        Fields.of(season="SU"): "verano|estío",
        Fields.of(season="FA"): "otoño",
        Fields.of(season="WI"): "invierno",
    },
    "seasons": {
        Fields.of(season="SP"): "primaveras",
        Fields.of(season="SU"): "veranos",
        Fields.of(season="FA"): "otoños",
        Fields.of(season="WI"): "inviernos",
    },
    "quarter-name": {Fields.of(quarter=n): f"t{n}|{n}t" for n in range(1, 5)},
    "era": {
        "BCE": "a. C.|a.C.|a. de C.|a. e. c.|a. n. e.|antes de Cristo|antes de nuestra era|AEC",
        "CE": "d. C.|d.C.|d. de C.|e. c.|de nuestra era|después de Cristo",
    },
    "day-word": "día|días",
    "given-name": "Julio|Domingo|Abril",
    "deixis": "hoy|ayer|mañana|anoche|anteayer|hace|esta mañana|esta tarde|esta noche|próximo|próxima|pasado"
    "|pasada",  # what is seen from the day of writing
    "month-word": "mes",
    "year-word": "año",
    "decade-word": "años|década de|década del|década de los|década de los años|décadas de los|décadas de los años"
    "|decenio de",
    "tens": {**{10 * n: word for n, word in enumerate(TENS, 2)}, 20: "veinte", 60: "sesenta", 80: "ochenta"},
    "unit": UNIT,
    "units": {grain: words.split("|")[-1] for grain, words in UNIT.items() if grain is not Grain.MINUTE}
    | {Grain.MINUTE: "minutos", Grain.HOUR: "horas", Grain.DAY: "días"},
    "lone-unit": {grain: words.split("|")[0] for grain, words in UNIT.items() if grain >= Grain.HOUR},
    "fortnight": "quincena|quincenas",
    "lasting": {Duration(Grain.YEAR, 5): "lustro|lustros|quinquenio|quinquenios", Duration(Grain.YEAR, 2): "bienio"},
    # relative to the anchor
    "relative": {
        Shift(Grain.DAY, 0): "hoy|hoy mismo|el día de hoy",
        Shift(Grain.DAY, -1): "ayer|ayer mismo|el día de ayer",
        Shift(Grain.DAY, 1): "mañana|mañana mismo|el día de mañana",
        Shift(Grain.DAY, -2): "anteayer|antes de ayer|antier",
        Shift(Grain.DAY, 2): "pasado mañana",
        Inside(NIGHT, Shift(Grain.DAY, -1)): "anoche|ayer noche",
        Inside(NIGHT, Shift(Grain.DAY, -2)): "anteanoche",
        Ref("PRESENT_REF"): "ahora|ahora mismo|ahorita|actualmente|actual|actuales|la actualidad|hoy en día|hoy día"
        "|este momento|estos momentos|este instante|nuestros días|estos días|día de hoy"
        "|la hora actual|estas fechas",
        Ref("PAST_REF"): "recientemente|recién|últimamente|ultimamente|hace poco|hace tiempo|hacía tiempo"
        "|hace mucho tiempo|hace mucho|hace poco tiempo|hace un tiempo|hace rato|hace un rato|hace un momento"
        "|hace unos momentos|hace instantes|hace unos instantes|hace algún tiempo|hace bastante tiempo|tiempo atrás"
        "|reciente|recientes|antaño|antiguamente|aquel entonces|ese entonces|aquella época|aquellos días"
        "|aquellos tiempos|aquel momento|ese momento|esos momentos|aquellos momentos|esas fechas|aquellas fechas",
        Ref("FUTURE_REF"): "próximamente|en breve|pronto|muy pronto|largo plazo|corto plazo|medio plazo|mediano plazo"
        "|cualquier momento|un futuro|un futuro próximo|un futuro cercano|futuro próximo|un próximo futuro",
    },
    "then": {Ref("PAST_REF"): "entonces"},
    "date-word": {Ref("PRESENT_REF"): "fecha"},
    "moment": {Ref("PRESENT_REF"): "momento"},
    "vague-adjective": {
        Ref("PRESENT_REF"): "presente",
        Ref("PAST_REF"): "pasado|pasada|pasados|pasadas",
        Ref("FUTURE_REF"): "próximo|próxima|próximos|próximas",
    },
    "future-adjective": {Ref("FUTURE_REF"): "futuro|futura|futuros|futuras"},
    "some-time": {
        Ref("PXX", "DURATION"): "un tiempo|mucho tiempo|poco tiempo|algún tiempo|largo tiempo|cierto tiempo"
        "|demasiado tiempo|bastante tiempo|tanto tiempo|un rato|un ratito|todo el rato|un buen rato|un instante"
        "|unos instantes|unos momentos|una temporada|ese tiempo|este tiempo|todo este tiempo|todo ese tiempo"
    },
    "deictic": {
        Lean.LAST: "pasado|pasada|pasados|pasadas|último|última|últimos|últimas|recién pasado|recién pasada",
        Lean.NEXT: "próximo|próxima|próximos|próximas|venidero|venidera",
        Lean.THIS: "este|esta|estos|estas|este mismo|esta misma|presente|presentes|actual|corriente",
    },
    "approaching": "próximo|próxima|próximos|próximas|viene|vienen|entrante|venidero|venidera",
    "nearest": {Lean.LAST: "pasado|pasada", Lean.NEXT: "próximo|próxima"},
    "this": "este|esta|este mismo|esta misma",
    "deictic-behind": {
        Lean.LAST: "pasado|pasada|pasados|pasadas|último|última",
        Lean.NEXT: "próximo|próxima|próximos|próximas|que viene|que vienen|que entra|entrante|venidero|venidera"
        "|venideros|próximos|próximas",
        Lean.THIS: "en curso|corriente|actual|presente",
    },
    "turned": {
        -1: "anterior|previo|previa|anteriores|previos",
        0: "ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|mismo|misma|mismos|mismas|ese mismo|esa misma|aquel mismo"
        "|aquella misma",
        1: "siguiente|siguientes|posterior|posteriores",
    },
    "turned-behind": {
        -1: "anterior|previo|previa|anteriores|previos|precedente|precedentes",
        1: "siguiente|siguientes|posterior|posteriores",
    },
    "comparable": "mismo|misma",
    "while": "periodo|período|lapso",
    "period": "periodo|período",
    "more": "más|largos|largas|enteros|seguidos|consecutivos",
    "only": "sólo|solo|tan sólo|tan solo|apenas|escasamente|justo|exactamente|ya|unos|unas",
    "long": "entero|entera|completo|completa",
    "all": "todo|toda",
    # the day
    "the-part": parts("la", "el|al|del") | {Fields.of(part="SH"): "la madrugada|madrugada"},
    "eve": "víspera|vísperas",
    "part-alone": parts("esta|esta misma", "este|este mismo"),
    "that-part": parts("esa|aquella|la misma|esa misma|aquella misma", "ese|aquel|el mismo|ese mismo"),
    "every-part": {
        Recurring(f"XXXX-XX-XXT{name}", "EVERY"): f"todas las {word}s|cada {word}"
        for name, word in (("MO", "mañana"), ("AF", "tarde"), ("NI", "noche"))
    },
    "clock": {Fields.of(hour=0, minute=0): "medianoche|la medianoche"},
    "am": {0: "a. m.|a.m.|am|a.m"},
    "pm": {12: "p. m.|p.m.|pm|p.m"},
    "hour-the": "las|la",
    "hour-of": "h.|horas|hs.|hs|hrs.|h",
    "less": "menos",
    "on-the-dot": "en punto",
    "local-word": {Fields.of(zone=LOCAL): "hora local|horas locales"},
    "zone": {
        Fields.of(zone=LOCAL): "hora local|horas locales|hora del lugar",
        **{
            Fields.of(zone=zone): words
            for zone, words in {
                "+00:00": "gmt|tiempo universal|hora universal|hora de Greenwich",
                "Europe/Madrid": "hora peninsular|hora española|hora de España|hora de Madrid|hora peninsular española",
                "Atlantic/Canary": "hora canaria|hora de Canarias",
                "Europe/London": "hora británica|hora de Londres",
                "Europe/Paris": "hora francesa|hora de París|hora central europea",
                "Europe/Berlin": "hora alemana|hora de Berlín",
                "Europe/Moscow": "hora de Moscú|hora moscovita",
                "Europe/Kyiv": "hora de Kiev|hora ucraniana",
                "America/New_York": "hora de Nueva York|hora de Washington|hora del este|hora de Miami",
                "America/Los_Angeles": "hora del Pacífico|hora de Los Ángeles",
                "America/Mexico_City": "hora de México|hora de Ciudad de México|hora del centro de México",
                "America/Bogota": "hora de Colombia|hora de Bogotá|hora colombiana",
                "America/Lima": "hora peruana|hora de Perú|hora de Lima",
                "America/Caracas": "hora de Venezuela|hora de Caracas|hora venezolana",
                "America/Santiago": "hora de Chile|hora chilena|hora de Santiago",
                "America/Argentina/Buenos_Aires": "hora argentina|hora de Argentina|hora de Buenos Aires",
                "America/Havana": "hora de Cuba|hora de La Habana|hora cubana",
                "Asia/Tokyo": "hora de Tokio|hora japonesa|hora de Japón",
                "Asia/Shanghai": "hora de Pekín|hora china",
                "Asia/Jerusalem": "hora de Israel|hora israelí",
            }.items()
        },
    },
    # sets
    "no time": "los diarios|Plaza de Mayo|Avenida de Mayo|a buenas horas|a la hora|recién llegados|recién llegado"
    "|recién nacido|recién nacida|recién nacidos|recién nacidas|tarde o temprano|hasta la vista|a diario de"
    "|por ciento|primera mano|en primer lugar|en segundo lugar|segunda mano|tercera edad|mientras tanto|año tras año"
    "|un segundo|por primera vez|a la última hora|de la noche a la mañana|los actuales|antes de ahora|más próximos"
    "|más próximo|más próxima|más próximas",
    "every": {"EACH": "cada"},
    "all-the": {"EVERY": "todos los|todas las"},
    "times": {
        "1X": "una vez",
        "2X": "dos veces",
        "3X": "tres veces",
        "4X": "cuatro veces",
        "XX": "varias veces|muchas veces",
    },
    "times-word": "veces",
    "periodic": {
        periodic(Grain.HOUR): "cada hora",
        periodic(
            Grain.DAY
        ): "diaria|diarias|diarios|diariamente|a diario|cotidianamente|por día|día a día|día tras día",
        periodic(Grain.WEEK): "semanal|semanales|semanalmente|por semana|semana tras semana",
        periodic(Grain.WEEK, 2): "quincenal|quincenales|quincenalmente",
        periodic(Grain.MONTH): "mensual|mensuales|mensualmente|por mes|mes a mes|mes tras mes",
        periodic(Grain.MONTH, 2): "bimestral|bimestrales|bimensual",
        periodic(Grain.QUARTER): "trimestral|trimestrales|trimestralmente",
        periodic(Grain.MONTH, 6): "semestral|semestrales|semestralmente",
        periodic(Grain.YEAR): "anual|anuales|anualmente|por año",
        periodic(Grain.YEAR, 2): "bienal|bienales|bianual",
        Recurring("P1D", "EVERY"): "todos los días laborables|todos los días hábiles",
    },
    # shades
    "approx": {
        "APPROX": "alrededor de|aproximadamente|cerca de|en torno a|unos|unas|aprox.|más o menos|circa|ca.|c.|hacia"
        "|sobre"
    },
    "bound": {
        "LESS_THAN": "menos de|casi|cerca de|poco menos de|no llega a",
        "MORE_THAN": "más de|poco más de|algo más de|mucho más de|bastante más de",
        "EQUAL_OR_MORE": "al menos|por lo menos|como mínimo|un mínimo de|no menos de",
        "EQUAL_OR_LESS": "como máximo|como mucho|a lo sumo|hasta|un máximo de|no más de",
    },
    "edge": {
        "START": "principios|comienzos|inicios|principio|comienzo|inicio|los albores|los comienzos|los inicios",
        "MID": "mediados|mitad|el ecuador",
        "END": "finales|fines|final|fin|las postrimerías",
    },
    "phase": {"START": "primera hora de", "END": "última hora de"},
    "numbered": "$|€|página|páginas|artículo|número|núm.|nº|vuelo|capítulo|habitación|km|kilómetro|ley|expediente"
    "|volumen",
    "measure": {
        "things": "por ciento|%|euros|pesetas|dólares|pesos|soles|libras|francos|marcos|yenes|céntimos|kilómetros"
        "|metros|km|kilos|kg|toneladas|hectáreas|litros|barriles|puntos|plazas|viviendas|títulos|vehículos|coches"
        "|millones|grados|millas|páginas|unidades|casas|aviones|barcos|tanques|vatios|megavatios|mm|cm|m|m2|km2",
        "people": "personas|hombres|mujeres|niños|soldados|habitantes|empleados|trabajadores|alumnos|agentes|socios"
        "|policías|espectadores|aficionados|militares|refugiados|participantes|vecinos|civiles|muertos|heridos"
        "|efectivos|casos|votos|acciones|empresas|víctimas|pacientes|presos|delegados|diputados|estudiantes|médicos"
        "|inmigrantes",
    },
}
SUFFIXES = {
    **dict.fromkeys(("º", "ª", "°", "er", "ro", "ra", "do", "da", "to", "ta"), "ordinal"),
    **dict.fromkeys(("am", "a.m", "a.m."), "am"),
    **dict.fromkeys(("pm", "p.m", "p.m."), "pm"),
    "h": "unit hour",
    "hs": "unit hour",
    "hrs": "unit hour",
    "m": "minutes behind hours",
    "min": "unit minute",
}
