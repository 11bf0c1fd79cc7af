"""Russian. Months stand in the genitive after "с", "до", "около" and in the nominative after "раньше, чем"."""

from __future__ import annotations

from timeline.chart.locales import Catalog

WORDS: dict[str, str | dict[str, str]] = {
    "unknown": "дата неизвестна",
    "since": "с {0}",
    "from": "с {0}",
    "until": "до {0}",
    "before": "раньше, чем {0}",
    "about": "около {0}",
    "about_short": "~{0}",
    "glyph.exact": "точно",
    "glyph.approximate": "приблизительно",
    "glyph.within": "когда-то в этот срок",
    "glyph.throughout": "весь этот срок",
    "glyph.open": "начало или конец не указаны",
    "glyph.planned": "в планах",
    "glyph.possible": "возможно",
    "glyph.denied": "отрицается",
    "glyph.habitual": "повторяется",
    "glyph.bounded": "дата не названа, известны только границы",
    "glyph.unknown": "дата неизвестна",
    "glyph.tied": "порядок не ясен",
    "planned": "в планах",
    "possible": "возможно",
    "denied": "отрицается",
    "habitual": "повторяется",
    "known": "Дата: {how}",
    "known.said": "названа в предложении",
    "known.nearby": "названа рядом с предложением",
    "known.article": "по дате самой статьи",
    "known.bounded": "не названа, известны только границы",
    "known.unknown": "неизвестна",
    "resolved": "Прочитано: {words}",
    "anchored": "статья датирована {date}, {evidence}",
    "tie.after": "после события «{event}», судя по словам «{words}»",
    "tie.before": "до события «{event}», судя по словам «{words}»",
    "evidence.given": "как указано",
    "evidence.metadata": "по метаданным",
    "evidence.address": "по адресу",
    "evidence.dateline": "по дате в заголовке",
    "evidence.quotation": "по датированной записи или цитате",
    "evidence.likeness": "по сходству с другими",
    "disagree": "Источники расходятся",
    "timeline": "Хронология",
    "events": {"one": "{n} событие", "few": "{n} события", "many": "{n} событий", "other": "{n} события"},
    "articles": {"one": "{n} статьи", "few": "{n} статей", "many": "{n} статей", "other": "{n} статьи"},
    "counts": "{events} из {articles}.",
    "zone": "Время: {zone}.",
    "zone.none": "Время — как в тексте.",
    "open": "Полосы показывают, что в тексте не уточнено.",
    "chart": "График",
    "chart.label": "График: {events}; в списке ниже сказано всё, что на нём есть",
    "glyphs": "Обозначения",
    "sources": "Источники",
    "source.other": "другие источники",
    "source.unknown": "источник неизвестен",
    "source.untitled": "статья без заголовка",
    "order": "События по порядку",
    "link": "Ссылка на это событие",
    "show": "Показать на графике",
    "search": "Поиск по событиям",
    "found": "Найдено: {n} из {all}",
    "found.none": "Ничего не найдено (всего событий: {all}). Очистите поиск, чтобы увидеть все.",
    "csv": "Данные (CSV)",
    "json": "Данные (JSON)",
    "embed": "Скопировать код для вставки",
    "copied": "Скопировано",
    "unread": "Что не удалось прочитать",
    "empty": "События не найдены.",
    "empty.articles": "Ни одной статьи не прочитано.",
    "empty.problems": "Что помешало, сказано ниже.",
    "empty.plain": "В статьях нет ничего, что читалось бы как событие во времени.",
    "zoom": "Масштаб",
    "zoom.in": "Приблизить",
    "zoom.out": "Отдалить",
    "zoom.earlier": "Раньше",
    "zoom.later": "Позже",
    "zoom.all": "Показать всё",
    "lanes": "Событий: {n}, они показаны дорожками; число заменяет те, что слишком близко друг к другу.",
    "lanes.zoom": "Приблизьте, чтобы увидеть каждое.",
    "density": "Событий: {n}. Это слишком много, чтобы показать каждое: на графике видно, сколько их на какое время "
    "приходится. В списке ниже есть все.",
    "density.open": "Показать распределение во времени (событий: {n})",
    "density.label": "{words}: {events}",
}
TENS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def century(number: int) -> str:
    roman = ""
    for value, letters in TENS:
        while number >= value:
            roman, number = roman + letters, number - value
    return f"{roman} век"


CATALOG = Catalog("ru", WORDS, decade="{0}-е годы", century=century)
