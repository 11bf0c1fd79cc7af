"""Words that carry a full stop without ending a sentence: a file a language, and the look-up by its code."""

from __future__ import annotations

import functools
from importlib import import_module, util

from timeline.abbreviations.tables import Abbreviations, table

__all__ = ["Abbreviations", "abbreviations", "without_region"]

# Languages without a file that write "8." for the eighth.
ORDINAL = table("bs cs da de et fi fo hr hu is lb lv nb nn no sk sl sr tr")


def without_region(language: str | None) -> str:
    """The language of a code: "pl" of "pl-PL" and "PL_pl"; "" of none."""
    return (language or "").lower().replace("_", "-").partition("-")[0]


def abbreviations(language: str | None) -> Abbreviations:
    """The tables of a language ("en", "pl-PL"); empty ones where there are none."""
    return of_code(without_region(language))


@functools.lru_cache(maxsize=64)
def of_code(code: str) -> Abbreviations:
    name = f"{__name__}.{code}"
    if code.isalpha() and len(code) <= 3 and util.find_spec(name):
        found: Abbreviations = import_module(name).ABBREVIATIONS
        return found
    return Abbreviations(ordinal=code in ORDINAL)
