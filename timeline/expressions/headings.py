"""A date that stands alone on its line, or opens it before a colon or a dash, and what stands below or behind it.

"Monday, 8 November", and the day's news; "Feb. 6: He admits it.", an entry of a chronology.
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from attrs import define

from timeline.expressions.grammar import Found
from timeline.expressions.tokens import Tokens, opens_sentence
from timeline.interval import Interval

BULLET = 4  # tokens: "  - " and the like
END = 12  # tokens to the mark behind a range: "Feb. 23 to March 2, 2020:"


@define
class Heading:
    """The date that what stands below it is of, until another; until the next gap where it has no gap below it."""

    date: Interval | None = None
    listed: bool = False  # its lines stand right below it

    def head(self, date: Interval) -> None:
        """A line has told nothing but a time."""
        self.date, self.listed = date, False

    def enter(self, gap: bool) -> None:
        """Come to the next line; gap: an empty one stands before it."""
        if gap and self.listed:
            self.date = None
        self.listed = self.date is not None and (self.listed or not gap)


def is_entry(tokens: Tokens, found: Found) -> bool:
    """Whether it opens its line and a colon or a dash stands behind it, behind the other end if it is of a range."""
    if found.which > 0 or found.signal >= 0:
        return False
    opening = "".join(["\n", *tokens.words[max(0, found.first - BULLET) : found.first]][-BULLET:]).rpartition("\n")
    return bool(opening[1]) and not any(map(str.isalnum, opening[2])) and is_marked(tokens, found)


def is_label(tokens: Tokens, found: Found) -> bool:
    """Whether it is the label of what follows, in one line with others: "3 March – cracks; 11 March – repairs"."""
    before = tokens.words[max(0, found.first - 2) : found.first]
    opens = opens_sentence(tokens, found.first) or ";" in before or ":" in before
    return opens and found.which < 0 and found.signal < 0 and is_marked(tokens, found)


def is_marked(tokens: Tokens, found: Found) -> bool:
    """Whether a colon or a dash stands behind it, or behind the range that it begins."""
    behind = tokens.words[found.last + 1 : found.last + (END if found.which == 0 else 3)]
    return any(
        word in ":—" or (word in "-–|" and before.isspace())
        for before, word in pairwise(["", *takewhile(lambda word: "\n" not in word, behind)])
    )
