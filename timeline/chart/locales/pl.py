"""Polish. Months stand in the genitive after "od", "do", "około" and in the nominative after "wcześniej niż"."""

from __future__ import annotations

from timeline.chart.locales import Catalog

WORDS: dict[str, str | dict[str, str]] = {
    "unknown": "data nieznana",
    "since": "od {0}",
    "from": "od {0}",
    "until": "do {0}",
    "before": "wcześniej niż {0}",
    "about": "około {0}",
    "about_short": "~{0}",
    "glyph.exact": "dokładnie",
    "glyph.approximate": "około",
    "glyph.within": "kiedyś w tym czasie",
    "glyph.throughout": "przez cały czas",
    "glyph.open": "otwarty początek lub koniec",
    "glyph.planned": "planowane",
    "glyph.possible": "możliwe",
    "glyph.denied": "zaprzeczone",
    "glyph.habitual": "powtarzające się",
    "glyph.bounded": "data niepodana, tylko granice",
    "glyph.unknown": "data nieznana",
    "glyph.tied": "kolejność otwarta",
    "planned": "planowane",
    "possible": "możliwe",
    "denied": "zaprzeczone",
    "habitual": "powtarzające się",
    "known": "Data: {how}",
    "known.said": "podana w zdaniu",
    "known.nearby": "podana obok zdania",
    "known.article": "data samego artykułu",
    "known.bounded": "data niepodana, tylko granice",
    "known.unknown": "nieznana",
    "resolved": "Odczytano: {words}",
    "anchored": "artykuł z dnia {date}, {evidence}",
    "tie.after": "po: {event}, według „{words}”",
    "tie.before": "przed: {event}, według „{words}”",
    "evidence.given": "jak podano",
    "evidence.metadata": "według metadanych",
    "evidence.address": "według adresu",
    "evidence.dateline": "według nagłówka z datą",
    "evidence.quotation": "według datowanego wpisu lub cytatu",
    "evidence.likeness": "według podobieństwa do innych",
    "disagree": "Źródła są sprzeczne",
    "timeline": "Oś czasu",
    "events": {
        "one": "{n} wydarzenie",
        "few": "{n} wydarzenia",
        "many": "{n} wydarzeń",
        "other": "{n} wydarzenia",
    },
    "articles": {"one": "{n} artykułu", "few": "{n} artykułów", "many": "{n} artykułów", "other": "{n} artykułu"},
    "counts": "{events} z {articles}.",
    "zone": "Czas: {zone}.",
    "zone.none": "Godziny jak w tekście.",
    "open": "Paski pokazują to, co tekst zostawia otwartym.",
    "chart": "Wykres",
    "chart.label": "Wykres: {events}; lista poniżej mówi wszystko, co pokazuje",
    "glyphs": "Znaki",
    "sources": "Źródła",
    "source.other": "inne źródła",
    "source.unknown": "nieznane źródło",
    "source.untitled": "artykuł bez tytułu",
    "order": "Wydarzenia w kolejności",
    "link": "Odnośnik do tego wydarzenia",
    "show": "Pokaż na wykresie",
    "search": "Szukaj wydarzeń",
    "found": "{n} z {all} wydarzeń",
    "found.none": "Żadne z {all} wydarzeń. Wyczyść wyszukiwanie, by zobaczyć wszystkie.",
    "csv": "Dane (CSV)",
    "json": "Dane (JSON)",
    "embed": "Kopiuj kod do osadzenia",
    "copied": "Skopiowano",
    "unread": "Czego nie udało się odczytać",
    "empty": "Nie znaleziono wydarzeń.",
    "empty.articles": "Nie przeczytano żadnego artykułu.",
    "empty.problems": "Przeszkody są wymienione poniżej.",
    "empty.plain": "W artykułach nie ma nic, co dałoby się odczytać jako wydarzenie w czasie.",
    "zoom": "Powiększenie",
    "zoom.in": "Przybliż",
    "zoom.out": "Oddal",
    "zoom.earlier": "Wcześniej",
    "zoom.later": "Później",
    "zoom.all": "Pokaż wszystko",
    "lanes": "Liczba wydarzeń: {n}. Liczba na wykresie zastępuje wydarzenia zbyt bliskie siebie.",
    "lanes.zoom": "Przybliż, by zobaczyć każde.",
    "density": "Wydarzeń jest {n}, zbyt wiele, by narysować każde: wykres pokazuje, ile ich gdzie przypada. Lista poniżej ma wszystkie.",
    "density.open": "Pokaż rozkład w czasie (wydarzeń: {n})",
    "density.label": "{words}: {events}",
}
TENS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def century(number: int) -> str:
    roman = ""
    for value, letters in TENS:
        while number >= value:
            roman, number = roman + letters, number - value
    return f"{roman} wiek"


CATALOG = Catalog("pl", WORDS, century=century)
