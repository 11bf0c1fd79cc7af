"""The tables of each language for sentences: a file a language, and the look-up by its code."""

from __future__ import annotations

import functools
from importlib import import_module, util

from timeline.abbreviations import without_region
from timeline.events.words import Words

__all__ = ["words_of"]


def words_of(language: str | None) -> Words:
    """The tables of a language ("en", "pl-PL"); empty ones where there are none."""
    return of_code(without_region(language))


@functools.lru_cache(maxsize=64)
def of_code(code: str) -> Words:
    name = f"{__name__}.{code}"
    if code.isalpha() and len(code) <= 3 and util.find_spec(name):
        found: Words = import_module(name).WORDS
        return found
    return Words()
