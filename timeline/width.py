"""How wide a line of text is: the measure of what is short enough to read at a glance, in any script.

A Chinese character or a kana is as wide as two letters and says as much as two or three (Unicode's East Asian Width:
wide and full-width characters), so half as many of them make a line.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate


def width(text: str) -> int:
    """The columns of a text: two for a wide character, one for any other."""
    return len(text) if text.isascii() else sum(map(columns, text))


def columns(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fitting(text: str, limit: int) -> int:
    """How many characters of a text fit into so many columns."""
    return limit if text.isascii() else bisect_right([*accumulate(map(columns, text))], limit)
