"""Datelines: "MINSK, Nov. 8 (Reuters) —" before the first sentence, "November 8, 2021" on a line under the title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from timeline.articles.dates import YEAR, is_day, is_full, told
from timeline.grain import Grain, Moment
from timeline.model import Anchor, Evidence, Expression

PURE, SIGNED, WIRE = 0.95, 0.85, 0.95
CHECKED = 0.8  # a year that the text names, and whose weekday is the one that it names
NEXT_TO = 0.7  # the year beside one that the text names
LATER = 0.5  # the first year whose weekday fits, some years after all that the text names
HEAD, TAIL = 6, 3  # lines in which a dateline may stand
BODY = 160  # characters from which a line is no title any more
REACH = 110  # characters in which a newswire's dateline ends
LINE = re.compile(r"\S[^\n\r\u2028\u2029]*")
DASH = re.compile(
    r"\s?--?\s?\(BUSINESS WIRE\)\s?--?|/\s*-?PRNewswire(?:-[\w ]+)?/?(?:\s*(?:--+|[—–-]))?"
    r"|\s?[—–―]|\s?--+|\s-(?=\s)|\s?_(?=\s|$)|(?<=[)/])\.(?:-|(?=\s))",
    re.MULTILINE,
)
PARENTHESIS = re.compile(r"\([^()]{1,40}\)|/[\w .]{1,40}/?")
CAPITALS = re.compile(r"\b[^\W\d_a-z]{3,}\b")
PLACE = re.compile(r"[^\W\d_][\w.'’-]*")
HOUR = re.compile(r"(?<!\S)\d{1,2}[.:]\d\d(?!\S)")
# "【東京8日共同】", "新华社北京11月8日电（记者李明）", "本报讯": where the script has no spaces.
IDEOGRAPHS = "〇零一二三四五六七八九"
OF_DAY = rf"(?:[\d{IDEOGRAPHS}]{{4}}年)?[\d{IDEOGRAPHS}十]{{1,2}}月[\d{IDEOGRAPHS}十]{{1,3}}日"
REPORTER = r"(?:\s*[（(][^（）()\n]{1,40}[）)])?"
ISSUED = re.compile(
    r"\s*(?:【[^【】\n]{0,24}\d日[^【】\n]{0,12}】"
    r"|【[^【】\n]{0,16}(?:共同|時事|[A-Z]{2,3}|ロイター|新華社|聯合ニュース)[^【】\n]{0,6}】"
    rf"|(?:[（(][^（）()\n]{{1,12}}[）)])?[^\W\d_]{{2,16}}?{OF_DAY}[电電讯訊]{REPORTER})"
    rf"[，：:]?\s*|\s*本[报報台网網社刊][讯訊电電]{REPORTER}[，：:\s]+"
)
UNCASED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
SENTENCE_MARKS = re.compile(r"[。，、！？]")
SIGNS = re.compile(r"[\s,.;:|·•/()\[\]*_#—–―（）【】：｜／-]+")
EMPHASIS = re.compile(r"[*_#]+")
SMALL = frozenset("de la el del al of and the da do di le les sur upon г. года р. року".split())
# Words that may stand around the date of a line that tells nothing else, by language.
AROUND = {
    "en": "published posted first updated last modified date dated on at by est gmt utc",
    "es": "publicado publicada actualizado actualizada fecha el a las h hora",
    "et": "avaldatud lisatud ilmunud uuendatud muudetud täiendatud kell",
    "fr": "publié publiée paru parue mis mise en ligne à jour modifié modifiée le par",
    "it": "pubblicato pubblicata aggiornato aggiornata modificato ultimo aggiornamento il alle ore",
    "pl": "opublikowano data dnia",
    "pt": "publicado publicada atualizado atualizada em às h",
    "ru": "опубликовано обновлено дата от г года",
    "uk": "опубліковано оновлено р року",
}
PUBLISHING = (
    "(?:first )?(?:published|posted)|opublikowano|avaldatud|lisatud|ilmunud|publiée?|parue?|mise? en ligne"
    "|pubblicat[oa]|publicad[oa]|опубликовано|опубліковано"
)
REVISING = (
    "(?:last )?(?:updated|modified)|uuendatud|muudetud|täiendatud|modifiée?|mise? à jour|aggiornat[oa]"
    "|ultimo aggiornamento|ac?tualizad[oa]|обновлено|оновлено"
)
LABELS = frozenset(" ".join(AROUND.values()).split())
PUBLISHED = re.compile(rf"[\s*_]*(?:{PUBLISHING})\b", re.IGNORECASE)
REVISED = re.compile(rf"[\s*_]*(?:{REVISING})\b", re.IGNORECASE)
CREDITS = re.compile(
    r"^\s*\((?:additional )?(?:reporting|writing|editing|compiled|edited) by\b[^\n]*$", re.IGNORECASE | re.MULTILINE
)
PARTED = re.compile(r"(?:\A|[,|·•–—(])[\s*_]*\Z")  # from the date behind it
# "Minutes of the Planning Committee", and below it, or in the same line: "Held on Wednesday 6 March 2024 at 7.00 pm".
MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
HELD = re.compile(r"\b(?:held|meeting|minutes)\b(?: (?:on|of|at))?[\s,:|·–—-]*\Z", re.IGNORECASE)
NOTICE = re.compile(
    r"(?:\bCopyright (?:©|\(c\)|\d{4})|(?<![\w(])(?:©|\(c\)) ?\d{4})[^\n.]*+\.?|\bAll rights reserved\b\.?",
    re.IGNORECASE,
)
# What mail programs put above the letter that is answered.
WROTE = re.compile(r"^>*[ ]?On [^\n]{5,80}(?:\n[^\n]{0,80})? wrote:[^\S\n]*$", re.MULTILINE)
BY = re.compile(r"\s*(?:by|from)\s|.*[|·•]", re.IGNORECASE)
DAY = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")
YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
WEEKDAY = re.compile(r"XXXX-WXX-(\d)")


@frozen
class Dateline:
    """A date that an article is headed by; its year may be missing.

    start, end: its place in the text; words: what stands there; alone: it is a line of its own, no part of a sentence;
    meeting: it is when what the article tells began.
    """

    words: str
    start: int
    end: int
    alone: bool
    expression: Expression
    confidence: float
    meeting: bool = False

    @property
    def anchor(self) -> Anchor | None:
        """The anchor that it gives by itself; None without a year."""
        if not is_full(self.expression):
            return None
        moment, grain = told(self.expression)
        if self.meeting:
            moment, grain = Moment.at(moment.days), Grain.DAY
        return Anchor(moment, grain, Evidence.DATELINE, self.words, self.confidence)

    def in_year(self, year: int, confidence: float, note: str) -> Anchor | None:
        match = YEARLESS.match(self.expression.value)
        if match is None or not is_day(year, int(match[1]), int(match[2])):
            return None
        moment = Moment(year, int(match[1]), int(match[2]))
        return Anchor(moment, Grain.DAY, Evidence.DATELINE, self.words, confidence, note)


def dateline(text: str, expressions: Sequence[Expression], start: int = 0) -> Dateline | None:
    """The dateline of a text; start: where its header ends.

    A line with nothing but a date, a label ("Published") or a byline beside it counts above the article's first
    paragraph, and labelled also below its last; a newswire's dateline, before its dash, has a place in capitals or an
    agency in parentheses. Minutes are of the day that the meeting was held on.
    """
    lines = list(lines_of(text, start))
    head = lines[:HEAD]
    for number, (first, last) in enumerate(head):
        inside = [each for each in expressions if first <= each.start and each.end <= last]
        line = text[first:last]
        found = wire(text, first, inside) or issued(text, first, inside)
        if not found and len(line) < BODY:
            found = alone(text, first, last, inside, number)
            found = found or (held(text, first, last, inside) if MINUTES.search(text, start, last) else None)
        if found and not (REVISED.match(line) and later_label(text, head[number + 1 :])):
            return found
        if is_body(line):
            break
    for first, last in lines[-TAIL:]:
        inside = [each for each in expressions if first <= each.start and each.end <= last]
        if PUBLISHED.match(text, first, last):
            found = alone(text, first, last, inside, HEAD)
            if found:
                return found
    return None


def lines_of(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in LINE.finditer(text, start):
        yield match.start(), match.start() + len(match.group().rstrip())


def is_body(line: str) -> bool:
    """Whether a line is a paragraph of the article rather than a title, a byline or a date."""
    return len(line) >= BODY or (line.endswith((".", "!", "?", "”", '"')) and len(line.split()) > 12)


def later_label(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    return any(PUBLISHED.match(text, *line) for line in lines)


def wire(text: str, first: int, inside: Sequence[Expression]) -> Dateline | None:
    """ "MINSK, Nov. 8 (Reuters) —": before the dash nothing but a place, a date and an agency, all in capitals."""
    for dash in DASH.finditer(text, first, first + REACH):
        days = [each for each in inside if each.end <= dash.start() and is_dated(each)]
        if not days or any(first <= each.start and each.end <= dash.start() and each not in days for each in inside):
            continue
        rest = without(text, first, dash.start(), days[0])
        place = PARENTHESIS.sub(" ", rest)
        stops = text[first : days[0].start].rstrip()[-1:] in (",", ".", "–", "—", "-", "")
        if len(days) == 1 and is_place(place) and (place != rest or (stops and CAPITALS.search(place))):
            return Dateline(text[first : dash.start()].strip(), first, dash.end(), False, days[0], WIRE)
    return None


def issued(text: str, first: int, inside: Sequence[Expression]) -> Dateline | None:
    """ "新华社北京11月8日电", with the year or without."""
    opening = ISSUED.match(text, first)
    days = [each for each in inside if opening and each.end <= opening.end() and is_dated(each)]
    if opening is None or len(days) != 1:
        return None
    return Dateline(opening.group().strip(), first, opening.end(), False, days[0], WIRE)


def alone(text: str, first: int, last: int, inside: Sequence[Expression], number: int) -> Dateline | None:
    """A line of a date, and perhaps a label, a place or a byline; names count only below the title."""
    days = with_hours(text, [each for each in inside if is_dated(each)])
    if not days or (len(days) > 1 and not (REVISED.search(text, days[0].end, last))):
        return None
    end = last if len(days) == 1 else days[0].end
    rest = [word for word in SIGNS.split(HOUR.sub(" ", without(text, first, end, days[0]))) if word]
    names = [word for word in rest if word.lower() not in LABELS]
    whole = EMPHASIS.sub("", text[first:last]).strip()
    if not names or all(word.isupper() and len(word) <= 4 for word in names):
        return Dateline(whole, first, last, True, days[0], PURE)
    if stands_apart(text, first, last, days[0]):
        return Dateline(whole, first, last, True, days[0], SIGNED)
    signed = BY.match(text, first, last)
    heads = text[first : days[0].start].rstrip().endswith(",") and days[0].end == last  # "Zürich, 8. November 2021"
    if heads or (number and "," in whole):  # but not "Born 4 July 1979, Mombasa"
        signed = signed or PARTED.search(text[first : days[0].start])
    if signed and len(names) <= 6 and is_place(" ".join(names)):
        return Dateline(whole, first, last, True, days[0], SIGNED)
    return None


def stands_apart(text: str, first: int, last: int, day: Expression) -> bool:
    """Whether blanks part a date from the rest of a line in a script without: "2021年11月8日 14:05 来源：新华社"."""
    rest = text[first : day.start], text[day.end : last]
    if not UNCASED.search(text, first, last) or SENTENCE_MARKS.search(text, first, last) or last - first > REACH:
        return False
    return all(not side or not edge.isalnum() for side, edge in zip(rest, (rest[0][-1:], rest[1][:1]), strict=True))


def held(text: str, first: int, last: int, inside: Sequence[Expression]) -> Dateline | None:
    """The day of a meeting, in a line that is no sentence of its minutes."""
    days = [each for each in inside if is_dated(each)]
    if len(days) != 1 or text[first:last].endswith((".", ";")) or not HELD.search(text[first : days[0].start]):
        return None
    return Dateline(EMPHASIS.sub("", text[first:last]).strip(), first, last, True, days[0], SIGNED, meeting=True)


def is_dated(expression: Expression) -> bool:
    """Whether it tells a day of the month, with its year or without."""
    return DAY.match(expression.value) is not None and any(char.isnumeric() for char in expression.text)


def with_hours(text: str, days: Sequence[Expression]) -> list[Expression]:
    """The days of a line, one that its hour stands behind together with that: "le 18 avril 2023 à 17h42"."""
    found: list[Expression] = []
    for each in days:
        day = found.pop() if found and each.value.startswith(f"{found[-1].value}T") else each
        found.append(evolve(each, start=day.start, text=text[day.start : each.end]))
    return found


def without(text: str, first: int, last: int, expression: Expression) -> str:
    return f"{text[first : expression.start]} {text[expression.end : last]}"


def is_place(text: str) -> bool:
    """Whether every word is capitalised, as in the name of a place or a person."""
    words = PLACE.findall(text)
    return len(words) <= 8 and not re.search(r"\d", text) and all(w[0].isupper() or w in SMALL for w in words)


# --- the year of a dateline that has none ---------------------------------------------------------


def year_of(found: Dateline, text: str, expressions: Sequence[Expression], weekday: int | None) -> Anchor | None:
    """The anchor of a dateline without a year, where the text gives it one: never the current one.

    weekday: the one (1 for Monday) that the dateline names, or else the first paragraph. A year that the text names
    fits if that day of it is that weekday; the years right beside fit too, for news of January speaks of the
    last year, and the few after several. No report is older than a month or day that it tells. Two years that fit,
    or no weekday to check them by, are no answer.
    """
    match = YEARLESS.match(found.expression.value)
    if match is None or weekday is None:
        return None
    month, day = int(match[1]), int(match[2])
    told = [
        (int(each.value[:4]), each.interval.grain)
        for each in expressions
        if each.interval and YEAR.search(each.text) and each.value[:4].isdecimal()
    ]
    years = {year for year, grain in told if grain <= Grain.YEAR}
    latest = max((year for year, grain in told if grain <= Grain.MONTH), default=0)

    def fits(year: int) -> bool:
        return is_day(year, month, day) and Moment(year, month, day).weekday == weekday

    beside = {year + by for year in years for by in (-1, 1)}
    after = range(max(years) + 2, max(years) + 6) if len(years) > 1 else ()
    for near, confidence in ((years, CHECKED), (beside, NEXT_TO), (after, LATER)):
        fitting = sorted(year for year in near if year >= latest and fits(year))
        if fitting:
            note = f"of {fitting[0]}, by the weekday and the years that the text names"
            return found.in_year(fitting[0], confidence, note) if len(fitting) == 1 else None
    return None


def weekdays(expressions: Sequence[Expression], first: int, last: int) -> set[int]:
    """The weekdays that a stretch of text names by themselves."""
    return {
        int(match[1])
        for each in expressions
        if first <= each.start < last and (match := WEEKDAY.fullmatch(each.value)) and " " not in each.text
    }
