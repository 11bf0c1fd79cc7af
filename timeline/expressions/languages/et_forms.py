"""How Estonian words change: fourteen cases from three to five stems, and the "-gi" (too) that any form may have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

# The endings behind the genitive, and what those of them say that are prepositions elsewhere.
CASES = {
    "sse": "", "s": "", "st": "from", "le": "", "l": "", "lt": "",
    "ks": "by", "ni": "until", "na": "", "ta": "", "ga": "",
}  # fmt: skip
VOICED = "aeiouõäöülmnrjv"  # behind these "-gi", else "-ki"


def declined(noun: str) -> dict[str, str]:
    """Every form, and what preposition its ending is, of a noun told by its nominative, genitive and partitive.

    The genitive and the partitive of the plural may follow: "päev päeva päeva päevade päevi". What stands behind them
    is said as it is.
    """
    nominative, genitive, partitive, *rest = noun.split()
    forms = dict.fromkeys((nominative, genitive, partitive, *rest), "")
    stems = [genitive, *rest[:1]]
    forms |= {stem + ending: told for stem in stems for ending, told in CASES.items()}
    return forms | ({genitive + "d": ""} if rest and genitive + "d" not in forms else {})


def adjective(stem: str, partitive: str = "") -> str:
    """A word in "-ne" as a noun of five stems: "tänane tänase tänast tänaste tänaseid"; "eilne" has "eilset"."""
    return f"{stem}ne {stem}se {partitive or stem + 'st'} {stem}ste {stem}seid {stem}si"


def forms(*nouns: str) -> str:
    """Every form of some nouns, as a table of words has them."""
    return emphatic(form for noun in nouns for form in declined(noun))


def emphatic(words: Iterable[str]) -> str:
    """Words, and each with the ending that says "too" or "even"."""
    both = (form for word in words for form in (word, word + ("gi" if word[-1] in VOICED else "ki")))
    return "|".join(dict.fromkeys(both))


def said(text: str) -> str:
    """The same of words that do not change."""
    return emphatic(filter(None, text.split("|")))


def cased(*nouns: str, also: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """The forms of some nouns whose ending is a preposition, by what it says; and others."""
    told: dict[str, list[str]] = {}
    for noun in nouns:
        for form, preposition in declined(noun).items():
            if preposition:
                told.setdefault(preposition, []).append(form)
    for preposition, words in also.items():
        told.setdefault(preposition, []).extend(words.split("|"))
    return {preposition: emphatic(words) for preposition, words in told.items()}
