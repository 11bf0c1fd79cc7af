"""A language's words of time, from dateparser's packaged locale data (205 languages)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from timeline.errors import LanguageError
from timeline.expressions.values import Fields, Shift
from timeline.grain import Grain

MONTH_NAMES = "january february march april may june july august september october november december".split()
DAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
ORDERS = ("MDY", "DMY")
UNIT_NAMES = {name: Grain[name.upper()] for name in "second minute hour day week month year decade century".split()}
COUNT = r"(\d++[.,]?\d*+)"  # how the data writes a number in its patterns
NUMERAL = re.compile(r"[^\W\d_]+")
RELATIVE = re.compile(r"(?:(\d) (\w+) ago|in (\d) (\w+))")


def locale_info(language: str) -> dict[str, Any]:
    """What dateparser knows of a language. Raises LanguageError where it has no such one."""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]+)?", language):
        raise LanguageError(f"no language {language!r}: expected an ISO 639 code such as en or pl")
    try:
        info: dict[str, Any] = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        raise LanguageError(f"no words for language {language!r}: expected an ISO 639 code such as en or pl") from None
    return info


def locale_words(language: str, weak: frozenset[str] = frozenset()) -> dict[str, dict[Any, str]]:
    """What a language calls months, weekdays, units and days near today, and the words that count time.

    Weekday names of up to three letters are left out, and so are units of up to two: they collide with common words,
    as the `weak` ones do that the language's own file names.
    Raises LanguageError where dateparser has no such language.
    """
    info = locale_info(language)
    words: dict[str, dict[Any, str]] = {
        "month": {
            Fields.of(month=i): spellings(info, name, 2, weak)
            for i, name in enumerate(MONTH_NAMES, 1)
            if info.get(name)
        },
        "weekday": {
            Fields.of(weekday=i): spellings(info, name, 3, weak)
            for i, name in enumerate(DAY_NAMES, 1)
            if info.get(name)
        },
        "unit": {grain: spellings(info, name, 2, weak) for name, grain in UNIT_NAMES.items() if info.get(name)},
    }
    relative: dict[Any, str] = {}
    for meaning, phrases in info.get("relative-type", {}).items():
        match = RELATIVE.fullmatch(meaning)
        if match and (match[2] or match[4]) in UNIT_NAMES:
            count = -int(match[1]) if match[1] else int(match[3])
            grain = UNIT_NAMES[match[2] or match[4]]
            if grain >= Grain.DAY and phrases:
                relative[Shift(grain, count)] = "|".join(phrase.lower() for phrase in phrases if "|" not in phrase)
    words["relative"] = relative
    words["of"] = {None: "|".join(info.get("pertain", ()))}
    words["number"] = numerals(info)
    return words | counting(info)


def numerals(info: Mapping[str, Any]) -> dict[Any, str]:
    """The numbers in words, among what dateparser puts in the place of what: 1 is "ein" and "einem"."""
    found: dict[int, list[str]] = {}
    for word, figure in (pair for pairs in info.get("simplifications", ()) for pair in pairs.items()):
        if figure.isdigit() and NUMERAL.fullmatch(word):
            found.setdefault(int(figure), []).append(word)
    return {number: "|".join(words) for number, words in found.items()}


def counting(info: Mapping[str, Any]) -> dict[str, dict[Any, str]]:
    """The words around a count of units: "in" and "vor" before it ("ahead"), "fa" and "sitten" behind it ("ago")."""
    found: dict[str, dict[int, dict[str, None]]] = {"ahead": {}, "ago": {}}
    for meaning, patterns in info.get("relative-type-regex", {}).items():
        sign = 1 if meaning.startswith("in ") else -1
        for before, _, behind in (pattern.partition(COUNT) for pattern in patterns):
            kind, word = ("ahead", before.strip()) if before.strip() else ("ago", "".join(behind.split()[1:]))
            if word.isalpha() or " " in word:
                found[kind].setdefault(sign, {})[word] = None
    return {kind: {sign: "|".join(words) for sign, words in signs.items()} for kind, signs in found.items()}


def date_orders(language: str, region: str = "") -> tuple[str, ...]:
    """In which orders day, month and year stand in figures, the usual one first: of the region, else of any of them.

    Raises LanguageError where dateparser has no such language.
    """
    info = locale_info(language)
    regions = {name.partition("-")[2]: one.get("date_order") for name, one in info.get("locale_specific", {}).items()}
    orders = [regions[region]] if regions.get(region) else [info.get("date_order"), *regions.values()]
    return tuple(dict.fromkeys(order for order in orders if order in ORDERS)) or ORDERS


def spellings(info: Mapping[str, list[str]], name: str, longer_than: int, weak: frozenset[str]) -> str:
    """The lower-case spellings of a name that are long enough to be safe, without their final full stop."""
    folded = dict.fromkeys(word.lower().rstrip(".") for word in info[name])
    return "|".join(word for word in folded if len(word) > longer_than and word not in weak and "|" not in word)
