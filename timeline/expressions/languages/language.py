"""What a language file gives: words by kind, its own rules, number suffixes, the endings of its cue words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from timeline.expressions.rule import Rules


@frozen
class Language:
    """A language: `words` are tables from kind to `{value: "word|several words"}` (or only words)."""

    code: str
    words: tuple[Mapping[str, Any], ...] = ()
    rules: Rules = field(factory=Rules)
    suffixes: Mapping[str, str] = field(factory=dict)
    endings: Mapping[str, str] = field(factory=dict)
    opening: tuple[str, ...] = ()  # those of verbs that may open their sentence, with a capital: "Riaprirà lunedì"
    weak: frozenset[str] = frozenset()  # words of the locale data that mean other things too often
    leads: tuple[str, ...] = ()  # prepositions behind which a time is one that it might not be by itself
    locale: tuple[str, ...] = ()  # the kinds taken from the locale data
    cores: frozenset[str] = frozenset()  # kinds of its own that make a phrase worth reading
    near_days: bool = (
        False  # whether a day without a month is the nearest one, for news leave out no other month: "8日"
    )
    bare_dates: bool = False  # whether the article stands outside of a date: "der | 8. Mai"
