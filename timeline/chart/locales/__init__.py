"""The page's words, one file a language: what CLDR does not have.

To add one: a file with the same keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from attrs import frozen

from timeline.errors import LanguageError

Words = dict[str, str | dict[str, str]]
LANGUAGES = tuple(module.name for module in iter_modules(__path__))
# Where a language alone leaves it open: English with the day first, as most of its readers have it.
DEFAULTS = {"en": "en_150"}


@frozen(eq=False)
class Catalog:
    """words: phrases by key, some with CLDR plurals; eras: of years before and after the turn, where not CLDR's.

    era_year: a year with its era, in their order.
    fused: what a preposition and what stands before a date become together, as patterns and what they are replaced by.
    """

    tag: str
    words: Words
    eras: tuple[str, str] | None = None
    decade: str = ""
    century: Callable[[int], str] | None = None
    era_year: str = "{year} {era}"
    fused: tuple[tuple[re.Pattern[str], str], ...] = ()

    def together(self, text: str) -> str:
        """A preposition and its date as the language writes them: "da 8 maggio" → "dall’8 maggio"."""
        for pattern, joined in self.fused:
            text = pattern.sub(joined, text)
        return text


def catalog(locale: str) -> tuple[Catalog, str]:
    """The words for a locale such as "en", "en-US", "pl_PL", and its CLDR name.

    Raises LanguageError where no words are here, or CLDR has no such locale.
    """
    from babel.core import Locale, UnknownLocaleError

    name = locale.replace("-", "_")
    language = name.split("_")[0].lower()
    if language not in LANGUAGES:
        raise LanguageError(f"no words for the locale {locale!r}: expected one of {', '.join(LANGUAGES)}, or en-US …")
    try:
        cldr = str(Locale.parse(DEFAULTS.get(name, name)))
    except (UnknownLocaleError, ValueError) as error:
        raise LanguageError(f"{locale!r} is no locale: expected one such as en-US or pl") from error
    found = import_module(f"{__name__}.{language}").CATALOG
    assert isinstance(found, Catalog)
    return found, cldr


def roman(number: int) -> str:
    """A number up to 39 as centuries have them: 19 → "XIX"."""
    figures = ""
    for value, letters in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        figures += letters * (number // value)
        number %= value
    return figures


def language_or(language: str | None, other: str) -> str:
    """The language where it has words here, else another."""
    return language if language and language.split("-")[0].lower() in LANGUAGES else other
