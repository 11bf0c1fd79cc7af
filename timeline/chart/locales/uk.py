"""Ukrainian. Months stand in the genitive after "з", "до", "близько" and in the nominative after "раніше, ніж"."""

from __future__ import annotations

from timeline.chart.locales import Catalog

WORDS: dict[str, str | dict[str, str]] = {
    "unknown": "дата невідома",
    "since": "з {0}",
    "from": "з {0}",
    "until": "до {0}",
    "before": "раніше, ніж {0}",
    "about": "близько {0}",
    "about_short": "~{0}",
    "glyph.exact": "точно",
    "glyph.approximate": "приблизно",
    "glyph.within": "колись у цей проміжок",
    "glyph.throughout": "увесь цей проміжок",
    "glyph.open": "початок або кінець не вказано",
    "glyph.planned": "заплановано",
    "glyph.possible": "можливо",
    "glyph.denied": "заперечується",
    "glyph.habitual": "повторюється",
    "glyph.bounded": "дату не названо, відомі лише межі",
    "glyph.unknown": "дата невідома",
    "glyph.tied": "порядок не з’ясовано",
    "planned": "заплановано",
    "possible": "можливо",
    "denied": "заперечується",
    "habitual": "повторюється",
    "known": "Дата: {how}",
    "known.said": "названа в реченні",
    "known.nearby": "названа поруч із реченням",
    "known.article": "за датою самої статті",
    "known.bounded": "не названа, відомі лише межі",
    "known.unknown": "невідома",
    "resolved": "Прочитано: {words}",
    "anchored": "статтю датовано {date}, {evidence}",
    "tie.after": "після події «{event}», судячи зі слів «{words}»",
    "tie.before": "до події «{event}», судячи зі слів «{words}»",
    "evidence.given": "як указано",
    "evidence.metadata": "за метаданими",
    "evidence.address": "за адресою",
    "evidence.dateline": "за датою в заголовку",
    "evidence.quotation": "за датованим дописом або цитатою",
    "evidence.likeness": "за схожістю з іншими",
    "disagree": "Джерела розходяться",
    "timeline": "Хронологія",
    "events": {"one": "{n} подія", "few": "{n} події", "many": "{n} подій", "other": "{n} події"},
    "articles": {"one": "{n} статті", "few": "{n} статей", "many": "{n} статей", "other": "{n} статті"},
    "counts": "{events} із {articles}.",
    "zone": "Час: {zone}.",
    "zone.none": "Час — як у тексті.",
    "open": "Смуги показують, чого в тексті не уточнено.",
    "chart": "Графік",
    "chart.label": "Графік: {events}; у списку нижче сказано все, що на ньому є",
    "glyphs": "Позначення",
    "sources": "Джерела",
    "source.other": "інші джерела",
    "source.unknown": "джерело невідоме",
    "source.untitled": "стаття без заголовка",
    "order": "Події за порядком",
    "link": "Посилання на цю подію",
    "show": "Показати на графіку",
    "search": "Пошук за подіями",
    "found": "Знайдено: {n} із {all}",
    "found.none": "Нічого не знайдено (усього подій: {all}). Очистьте пошук, щоб побачити всі.",
    "csv": "Дані (CSV)",
    "json": "Дані (JSON)",
    "embed": "Скопіювати код для вставлення",
    "copied": "Скопійовано",
    "unread": "Що не вдалося прочитати",
    "empty": "Подій не знайдено.",
    "empty.articles": "Жодної статті не прочитано.",
    "empty.problems": "Що завадило, сказано нижче.",
    "empty.plain": "У статтях немає нічого, що читалося б як подія в часі.",
    "zoom": "Масштаб",
    "zoom.in": "Наблизити",
    "zoom.out": "Віддалити",
    "zoom.earlier": "Раніше",
    "zoom.later": "Пізніше",
    "zoom.all": "Показати все",
    "lanes": "Подій: {n}, їх показано доріжками; число замінює ті, що надто близько одна до одної.",
    "lanes.zoom": "Наблизьте, щоб побачити кожну.",
    "density": "Подій: {n}. Це забагато, щоб показати кожну: на графіку видно, скільки їх на який час припадає. "
    "У списку нижче є всі.",
    "density.open": "Показати розподіл у часі (подій: {n})",
    "density.label": "{words}: {events}",
}
TENS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def century(number: int) -> str:
    roman = ""
    for value, letters in TENS:
        while number >= value:
            roman, number = roman + letters, number - value
    return f"{roman} століття"


CATALOG = Catalog("uk", WORDS, decade="{0}-ті роки", century=century)
