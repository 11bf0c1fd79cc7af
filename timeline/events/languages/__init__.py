"""The tables of each language for sentences, and which of them a short text is in."""

from __future__ import annotations

import re

from timeline.abbreviations import without_region
from timeline.events.languages.en import ENGLISH
from timeline.events.languages.pl import POLISH
from timeline.events.words import Words

__all__ = ["ENGLISH", "LANGUAGES", "POLISH", "likely_language", "words_of"]

LANGUAGES = {"en": ENGLISH, "pl": POLISH}
NONE = Words()


def words_of(language: str | None) -> Words:
    """The tables of a language ("en", "pl-PL"); empty ones where there are none."""
    return LANGUAGES.get(without_region(language), NONE)


def likely_language(text: str, default: str) -> str:
    """The language whose small words a short text has most of, the default where none stands out."""
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    counts = {code: sum(token in words.dangling for token in tokens) for code, words in LANGUAGES.items()}
    usual = without_region(default)
    best = max(counts, key=lambda code: (counts[code], code == usual))
    return best if counts[best] > counts.get(usual, 0) + 1 else default
