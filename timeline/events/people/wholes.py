"""Names as a language puts them together, where its capitals do not tell it.

"Banca d'Italia" and "Protezione civile" are one name, "Anna Rossi della Cgil" is two, "via Roma" is none of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline.events.sentences import Span
from timeline.events.words import Words

FULL_NAME = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]*\.?)+")
STREET = 12  # characters before a name in which that of what is called so stands


def wholes(text: str, spans: Iterable[Span], words: Words) -> Iterator[Span]:
    """Where the names of a text stand, of those that capitals show, in order."""
    last: Span | None = None
    for span in (part for one in spans for part in apart(text, one, words)):
        if last and " " not in text[last.start : last.end] and words.name_tie.fullmatch(text, last.end, span.start):
            last = Span(last.start, span.end)
            continue
        if last:
            yield grown(text, last, words)
        named_after = words.streets.search(text, max(0, span.start - STREET), span.start)
        last = None if named_after else span
    if last:
        yield grown(text, last, words)


def apart(text: str, span: Span, words: Words) -> Iterator[Span]:
    """Somebody of two names and more, and what he or she is of: "Anna Rossi | della | Cgil", not "Banca di Roma".

    So are two that an "and" joins, "Fiom | e la | Uilm", and somebody behind what he or she is of: "Onu | Iqbal Riza".
    """
    start = span.start
    body = words.bodies.match(text, span.start, span.end)
    if body and FULL_NAME.fullmatch(text, body.end(), span.end):
        yield Span(start, body.end("body"))
        start = body.end()
    for tie in words.belonging.finditer(text, span.start, span.end):
        if tie["and"] or " " in text[start : tie.start()]:
            yield Span(start, tie.start())
            start = tie.end()
    yield Span(start, span.end)


def grown(text: str, span: Span, words: Words) -> Span:
    """A name with what belongs to it in lower case: "Protezione | civile"."""
    more = words.name_end.match(text, span.end)
    return Span(span.start, more.end()) if more else span
