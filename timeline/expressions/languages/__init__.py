"""Languages by their ISO 639 code, compiled on first use: a file here, or dateparser's locale data alone."""

from __future__ import annotations

import functools
from importlib import import_module, util

from timeline.expressions.grammar import Grammar
from timeline.expressions.languages.language import Language
from timeline.expressions.lexicon import CORES, Lexicon, city_zones, locale_words
from timeline.expressions.rules import rules


def language(code: str) -> Language:
    """The language's own file, or one with no words beside the locale data."""
    name = f"{__name__}.{code}"
    if code.isalpha() and util.find_spec(name):
        found: Language = import_module(name).LANGUAGE
        return found
    return Language(code)


@functools.lru_cache(maxsize=32)
def grammar(code: str) -> Grammar:
    """The grammar of a language. Raises LanguageError where nobody knows its words."""
    own = language(code)
    locale = {kind: table for kind, table in locale_words(code, own.weak).items() if kind in own.locale}
    every = (*rules, *own.rules)
    used = {kind for rule in every for kind in rule.kinds}
    lexicon = Lexicon((locale, {"city": city_zones()}, *own.words), CORES, used, own.suffixes, own.endings)
    return Grammar(lexicon, every)
