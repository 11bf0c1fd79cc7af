"""Entries of a chronology in one line: "3 March – first cracks; 11 March – repairs" are two sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.events.said.phrases import LABEL_MARK
from timeline.events.sentences import Span, trim
from timeline.model import Expression

NEAR = 3  # characters from a time to the mark before it
MARKS = (";", ":", "；", "：")


def entries(text: str, sentence: Span, times: Sequence[Expression]) -> Iterator[Span]:
    """A sentence, cut up where it lists several times, each with what was then behind a colon or a dash."""
    starts = [time.start for time in times if is_label(text, sentence, time)]
    if len(starts) < 2:
        yield sentence
        return
    for start, end in pairwise([sentence.start, *starts, sentence.end]):
        entry = trim(text, start, end)
        if entry.start < entry.end:
            yield entry


def is_label(text: str, sentence: Span, time: Expression) -> bool:
    """Whether a time opens an entry."""
    before = text[max(sentence.start, time.start - NEAR) : time.start].rstrip()
    return (not before or before.endswith(MARKS)) and LABEL_MARK.match(text, time.end) is not None
