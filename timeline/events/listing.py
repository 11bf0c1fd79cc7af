"""Entries of a chronology in one line: "3 March – first cracks; 11 March – repairs" are two sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from timeline.events.phrases import LABEL_MARK
from timeline.events.sentences import Span, trim
from timeline.model import Expression

MARKS = (";", ":", "；", "：")


def entries(text: str, spans: Iterable[Span], times: Sequence[Expression]) -> Iterator[Span]:
    """The sentences, those cut up that list several times, each with what was then behind a colon or a dash."""
    for span in spans:
        starts = [time.start for time in times if time.start in span and is_label(text, span, time)]
        if len(starts) < 2:
            yield span
            continue
        for start, end in pairwise([span.start, *starts, span.end]):
            entry = trim(text, start, end)
            if entry.start < entry.end:
                yield entry


def is_label(text: str, span: Span, time: Expression) -> bool:
    """Whether a time opens an entry."""
    before = text[span.start : time.start].rstrip()
    return (not before or before.endswith(MARKS)) and LABEL_MARK.match(text, time.end) is not None
