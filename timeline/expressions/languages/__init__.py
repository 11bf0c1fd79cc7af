"""Languages by their ISO 639 code, compiled on first use: a file here, or dateparser's locale data alone."""

from __future__ import annotations

import functools
import re
from importlib import import_module, util

from timeline.abbreviations import abbreviations
from timeline.expressions.grammar import Grammar
from timeline.expressions.languages import unlisted
from timeline.expressions.languages.language import Language
from timeline.expressions.lexicon import CORES, Lexicon
from timeline.expressions.locale_data import date_orders, locale_words
from timeline.expressions.rules import rules
from timeline.expressions.zones import zone_words

ISO_639 = re.compile("[a-z]{2,3}")


def language(code: str) -> Language:
    """The language's own file, or one with no words beside the locale data."""
    name = f"{__name__}.{code}"
    if ISO_639.fullmatch(code) and util.find_spec(name):
        found: Language = import_module(name).LANGUAGE
        return found
    return Language(code, rules=unlisted.rules, locale=unlisted.KINDS)


REGIONAL = re.compile(r"([a-z]{2,3}(?:-[A-Z][a-z]+)?)[-_]([A-Za-z]{2}|\d{3})")


def split_region(code: str) -> tuple[str, str]:
    """Language and region of a code: `en-GB` is en and GB; the region is "" where it names none."""
    match = REGIONAL.fullmatch(code)
    return (match[1], match[2].upper()) if match else (code, "")


@functools.lru_cache(maxsize=256)
def orders(code: str) -> tuple[str, ...]:
    """In which orders ("DMY", "MDY") a language, or its region if the code names one, writes dates in figures."""
    return date_orders(*split_region(code))


def grammar(code: str) -> Grammar:
    """The grammar of a language, whatever its region. Raises LanguageError where nobody knows its words."""
    return compiled(split_region(code)[0])


@functools.lru_cache(maxsize=32)
def compiled(code: str) -> Grammar:
    own = language(code)
    locale = {kind: table for kind, table in locale_words(code, own.weak).items() if kind in own.locale}
    every = (*own.rules, *rules)  # of two that take as much, the language's own goes first
    used = {kind for rule in every for kind in rule.kinds} | own.cores
    tables = (locale, zone_words(), *own.words)
    lexicon = Lexicon(tables, CORES | own.cores, used, own.suffixes, own.endings, opening=own.opening)
    return Grammar(lexicon, every, abbreviations(code), own.leads, bare_dates=own.bare_dates, near_days=own.near_days)
