"""Words that carry a full stop without ending a sentence, per language.

titles: always followed by what they belong to ("Mr."); abbreviations: may also be a sentence's last word ("Inc.");
capitalised: those of them that are other words without a capital ("Ill.", but "many were ill.");
clock: likewise, but a new sentence is likelier ("5 p.m."); followers: capitalised words that go on after a clock
("5 p.m. Monday"); starters: capitalised words that open sentences and seldom names, which decide the doubtful cases;
leading: what stands before a time of day that opens a sentence ("Just after 5 p.m."); ordinal: a number with a full
stop is an ordinal there ("8. November"), but not behind one of hours ("kell 18."); quoting: what goes on behind a
quotation that opens its sentence and ends in a full stop of its own ("“…。”李明说"); going_on: behind any such
quotation ("「…。」|と述べた").
"""

from __future__ import annotations

import re

from attrs import frozen

NEVER = re.compile(r"(?!)")


@frozen
class Abbreviations:
    """The tables of one language, in lower case and without the last full stop."""

    titles: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    followers: frozenset[str] = frozenset()
    capitalised: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    ordinal: bool = False
    quoting: re.Pattern[str] = NEVER
    going_on: re.Pattern[str] = NEVER
    hours: frozenset[str] = frozenset()


def table(words: str) -> frozenset[str]:
    return frozenset(words.split())
