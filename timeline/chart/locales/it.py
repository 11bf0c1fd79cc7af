"""Italian."""

from __future__ import annotations

import re

from timeline.chart.locales import Catalog

WORDS: dict[str, str | dict[str, str]] = {
    "unknown": "data sconosciuta",
    "since": "da {0}",
    "from": "a partire da {0}",
    "until": "fino a {0}",
    "before": "prima di {0}",
    "about": "{0} circa",
    "about_short": "~{0}",
    "glyph.exact": "esatta",
    "glyph.approximate": "circa",
    "glyph.within": "in un momento del periodo",
    "glyph.throughout": "per tutto il periodo",
    "glyph.open": "inizio o fine aperti",
    "glyph.planned": "previsto",
    "glyph.possible": "possibile",
    "glyph.denied": "non avvenuto",
    "glyph.habitual": "abituale",
    "glyph.bounded": "data non indicata, solo limiti",
    "glyph.unknown": "data sconosciuta",
    "glyph.tied": "ordine incerto",
    "planned": "previsto",
    "possible": "possibile",
    "denied": "non avvenuto",
    "habitual": "abituale",
    "known": "Data: {how}",
    "known.said": "indicata nella frase",
    "known.nearby": "indicata vicino alla frase",
    "known.article": "quella dell’articolo",
    "known.bounded": "non indicata, solo limiti",
    "known.unknown": "sconosciuta",
    "resolved": "Letto come: {words}",
    "anchored": "articolo con data {date}, {evidence}",
    "tie.after": "dopo {event}, in base a «{words}»",
    "tie.before": "prima di {event}, in base a «{words}»",
    "evidence.given": "come indicato",
    "evidence.metadata": "in base ai metadati",
    "evidence.address": "in base all’indirizzo",
    "evidence.dateline": "in base alla data in testa all’articolo",
    "evidence.quotation": "in base a un post o a una citazione con data",
    "evidence.likeness": "per somiglianza con altri articoli",
    "disagree": "Le fonti non concordano",
    "timeline": "Cronologia",
    "events": {"one": "{n} evento", "other": "{n} eventi"},
    "articles": {"one": "{n} articolo", "other": "{n} articoli"},
    "counts": "{events} da {articles}.",
    "zone": "Ore: {zone}.",
    "zone.none": "Ore come nel testo.",
    "open": "Le barre mostrano ciò che il testo lascia aperto.",
    "chart": "Grafico",
    "chart.label": "Grafico: {events}; l’elenco qui sotto dice tutto ciò che mostra",
    "glyphs": "Simboli",
    "sources": "Fonti",
    "source.other": "altre fonti",
    "source.unknown": "fonte sconosciuta",
    "source.untitled": "articolo senza titolo",
    "order": "Gli eventi in ordine",
    "link": "Link a questo evento",
    "show": "Mostra nel grafico",
    "search": "Cerca tra gli eventi",
    "found": "{n} eventi su {all}",
    "found.none": "Nessuno dei {all} eventi. Svuota la ricerca per vederli tutti.",
    "csv": "Dati (CSV)",
    "json": "Dati (JSON)",
    "embed": "Copia il codice da incorporare",
    "copied": "Copiato",
    "unread": "Ciò che non si è potuto leggere",
    "empty": "Nessun evento trovato.",
    "empty.articles": "Nessun articolo letto.",
    "empty.problems": "Gli ostacoli sono elencati qui sotto.",
    "empty.plain": "Gli articoli non raccontano nulla che qui si legga come un evento con una data.",
    "zoom": "Zoom",
    "zoom.in": "Ingrandisci",
    "zoom.out": "Rimpicciolisci",
    "zoom.earlier": "Indietro nel tempo",
    "zoom.later": "Avanti nel tempo",
    "zoom.all": "Mostra tutto",
    "lanes": "{n} eventi su più righe; un numero sta per gli eventi troppo vicini per distinguerli.",
    "lanes.zoom": "Ingrandisci per vederli uno a uno.",
    "density": "{n} eventi sono troppi per disegnarli uno a uno: il grafico mostra quanti ne cadono dove. L’elenco qui sotto li ha tutti.",
    "density.open": "Mostra come {n} eventi si distribuiscono nel tempo",
    "density.label": "{words}: {events}",
}
TENS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def century(number: int) -> str:
    roman = ""
    for value, letters in TENS:
        while number >= value:
            roman, number = roman + letters, number - value
    return f"{roman} secolo"


# Days and years have an article, months have none: "dal 5 maggio", "dall’8 maggio", "da maggio 2021".
FUSED = tuple(
    (re.compile(pattern), joined)
    for pattern, joined in (
        (r"\bda (?=(?:8\d*|11)\b)", "dall’"),
        (r"\bda (?=\d)", "dal "),
        (r"\bfino a (?=(?:8\d*|11)\b)", "fino all’"),
        (r"\bfino a (?=\d)", "fino al "),
        (r"\bprima di (?=(?:8\d*|11)\b)", "prima dell’"),
        (r"\bprima di (?=\d)", "prima del "),
    )
)

CATALOG = Catalog("it", WORDS, century=century, decade="anni {0}", fused=FUSED)
