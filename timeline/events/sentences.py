"""Paragraphs and sentences of an article, as exact spans of its text.

A blank line ends a paragraph. Whether a single line break does depends on the text: where lines go on
in lower case the text is hard-wrapped, else it has one paragraph a line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Protocol, TypeVar

from attrs import frozen

from timeline.abbreviations import Abbreviations, abbreviations

OPENERS = "\"'“‘«„‚([{¿¡「『（《 \u00a0"
CLOSERS = "\"'”’“»›)]}」』）》"
DASHES = tuple("-–—:")
LINE = re.compile(r"\S[^\n\r\u2028\u2029\x85]*")
BREAK = re.compile(r"\r\n|[\n\r\u2028\x85]|\u2029")
STOP = re.compile(
    r"""(?P<wide>[。！？｡]+[”’」』）》"']*)
      | (?<![.!?…।؟۔։።])[.!?…।؟۔։።]++ ["'”’“»›)\]}]*+ (?:[ \u00a0\u202f]»)? (?=\s)""",
    re.VERBOSE,
)
WORD = re.compile(r"\w")
NEXT = re.compile(r"[^\W\d_]+")
HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?")
SHORT = 40  # characters of what may be but a time
WRAPPED = 120  # no hard-wrapped text has longer lines


@frozen
class Span:
    """A stretch of a text: code points, end exclusive."""

    start: int
    end: int

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end


def holding(spans: Sequence[Span], place: int) -> Span | None:
    """The one of some spans, in order and apart, that holds a place."""
    last = bisect_right(spans, place, key=attrgetter("start")) - 1
    return spans[last] if last >= 0 and place in spans[last] else None


class Spanned(Protocol):
    """A sentence taken apart, a quotation."""

    @property
    def span(self) -> Span: ...


Piece = TypeVar("Piece", bound=Spanned)


def around(pieces: Sequence[Piece], place: int) -> Piece | None:
    """The one of some pieces of a text, in order and apart, whose span holds a place."""
    last = bisect_right(pieces, place, key=attrgetter("span.start")) - 1
    return pieces[last] if last >= 0 and place in pieces[last].span else None


def sentences(text: str, language: str | None = "en") -> tuple[Span, ...]:
    """The sentences of a text in order, without overlap; only white space lies between them."""
    words = abbreviations(language)
    return tuple(span for paragraph in paragraphs(text) for span in split(text, paragraph, words))


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text in order: blocks between blank lines, or lines where each is a paragraph."""
    lines = [trim(text, *match.span()) for match in LINE.finditer(text)]
    wrapped = is_wrapped(text, lines)
    width = max((line.end - line.start for line in lines), default=0)
    found: list[Span] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before and goes_on(text, before, line, wrapped, width):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return tuple(found)


def split(text: str, paragraph: Span, words: Abbreviations) -> Iterator[Span]:
    """The sentences of one paragraph."""
    start = paragraph.start
    word = WORD.search(text, start, paragraph.end)
    for stop in STOP.finditer(text, paragraph.start, paragraph.end):
        # What has no word in it (an emoji, a lone mark) belongs to the sentence after it, at the end to the one before.
        if word is None or word.start() >= stop.start():
            continue
        later = WORD.search(text, stop.end(), paragraph.end)
        if later is None:
            break
        if ends(text, start, stop, paragraph, words):
            yield trim(text, start, stop.end())
            start, word = stop.end(), later
    yield trim(text, start, paragraph.end)


def ends(text: str, start: int, stop: re.Match[str], paragraph: Span, words: Abbreviations) -> bool:
    """Whether the sentence that began at start ends with this full stop."""
    if stop["wide"]:
        tails = (words.going_on, words.quoting) if text[start] in OPENERS else (words.going_on,)
        closes = stop.group()[-1] in CLOSERS
        return not (closes and any(tail.match(text, stop.end(), paragraph.end) for tail in tails))
    after = text[stop.end() : min(stop.end() + 40, paragraph.end)].lstrip().lstrip(OPENERS)
    if after[:1].islower():
        return False
    mark = stop.group().rstrip(CLOSERS + "\u202f ")
    if mark != "." or mark != stop.group():
        return True
    before = text[max(start, stop.start() - 24) : stop.start()].split()
    token = before[-1].lstrip(OPENERS) if before and not text[stop.start() - 1].isspace() else ""
    if token.isdigit() and len(before) > 1 and before[-2].lower() in words.hours:
        return True
    said = text[start : stop.start()] if stop.start() - start <= SHORT else ""
    return ends_after(token, after, said, at_start=len(before) == 1 and stop.start() - start <= 24, words=words)


def is_only_time(said: str, words: Abbreviations) -> bool:
    """Whether nothing has been said yet but a time of day: "At 1:45 a.m", "By about 5 a.m"."""
    *leading, hour, _ = ["", "", *said.split()]
    leads = [word.lstrip(OPENERS).lower() for word in leading if word]
    return bool(leads) and words.leading.issuperset(leads) and HOUR.fullmatch(hour) is not None


def ends_after(token: str, after: str, said: str, at_start: bool, words: Abbreviations) -> bool:
    """Whether "token." ends a sentence before `after`, which does not begin in lower case; said: what it has so far."""
    low = token.lower()
    match = NEXT.match(after)
    opens = match is not None and match.group().lower() in words.starters
    if low in words.titles:
        return False
    if low in words.clock and is_only_time(said, words):
        return False  # "At 1:45 a.m. Lehman filed"
    if low in words.clock:
        zone = any(word.startswith("time") for word in after.split(maxsplit=3)[1:3])  # "Moscow time", "New York time"
        return not (
            after[:1].isdigit()
            or after[:1] in DASHES
            or (match is not None and match.group().lower() in words.followers)
            or zone
        )
    if low in words.abbreviations and not (token.islower() and low in words.capitalised):
        return opens
    if token.isdigit():
        return not at_start and (not words.ordinal or len(token) > 2 or opens)
    if len(token) == 1 and token.isalpha() and token.isupper():
        return opens
    if "." in token and all(len(part) <= 2 and part.isalpha() for part in token.split(".")):
        return opens
    return True


def is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether single line breaks are mere wrapping: judged over all of them."""
    breaks = going = unfinished = cased = 0
    for one, two in pairwise(lines):
        if is_blank(text, one.end, two.start):
            continue
        breaks += 1
        first, last = text[two.start], text[one.end - 1]
        cased += first.isupper() or first.islower()
        open_end = last not in ".!?…。！？:" and last not in CLOSERS
        unfinished += open_end
        going += open_end and first.islower()
    if not breaks or max(line.end - line.start for line in lines) > WRAPPED:
        return False
    return going * 4 >= breaks if cased else unfinished * 2 > breaks


def goes_on(text: str, before: Span, line: Span, wrapped: bool, width: int) -> bool:
    """Whether the paragraph of the line before goes on in this line."""
    if is_blank(text, before.end, line.start):
        return False
    if " | " in text[before.start : before.end] or text[line.start] == "|":
        return False  # a row of a table
    last = text[before.end - 1]
    if text[line.start].islower() and last not in ".!?…。！？:" and last not in CLOSERS:
        return True
    # In wrapped text a line far shorter than the rest was ended on purpose.
    return wrapped and (before.end - before.start) * 2 > width


def is_blank(text: str, start: int, end: int) -> bool:
    """Whether a blank line lies between two lines."""
    breaks = BREAK.findall(text, start, end)
    return len(breaks) > 1 or "\u2029" in breaks


def trim(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span(start, max(start, start + len(piece.strip())))


def skip_space(text: str, start: int, end: int) -> int:
    """Where the next word of a stretch begins."""
    while start < end and text[start].isspace():
        start += 1
    return start
