"""Ages that later times are counted from: "At fourteen he was apprenticed. Two years later he ran away"."""

from __future__ import annotations

from timeline.expressions.grammar import Found
from timeline.expressions.tokens import Tokens, sentence_of
from timeline.expressions.values import Range
from timeline.grain import Grain, shift
from timeline.interval import Interval

REACH = 80  # tokens from an age to what is counted from it
BESIDE = 3  # tokens from a time to the age that somebody was of then
ITS_DATE = 24  # tokens from "born" to when, with a place between
OLDEST = 120
BORN, AGED = frozenset({"birth cue"}), frozenset({"at", "age cue"})
TOLD_BY = frozenset({"pronoun", ",", "and", "."})  # what follows a number that is an age: "at fourteen he", "at 14,"


def is_birth(tokens: Tokens, found: Found) -> bool:
    """Whether a time is that of a birth: "was born in Hull on 2 May 1932", or begins a life: "Vale (1860–1931) was"."""
    if isinstance(found.value, Range) and found.which == 0 and tokens.words[found.first - 1] == "(":
        return True
    start = max(sentence_of(tokens, found.first).start, found.first - ITS_DATE)
    return any(map(tokens.language.alphabet.chars_with(BORN).__contains__, tokens.chars[start : found.first]))


def age_since(last: int, tokens: Tokens, found: Found) -> int:
    """The age told last between a token, the last of a time, and an expression; 0 for none, "in 1997, aged 29"."""
    beside = last + BESIDE if tokens.words[last + 1 : last + 2] == [","] else last
    start, links = max(beside, found.first - REACH) + 1, tokens.language.alphabet.chars_with(AGED)
    places = [place for place, char in enumerate(tokens.chars[start : found.first], start) if char in links]
    for place in reversed(places):
        age = tokens.values(place + 2).get("number", 0) if place + 2 < found.first else 0
        if not 0 < age <= OLDEST:
            continue
        follows = (word for word in tokens.words[place + 3 : place + 5] if not word.isspace())
        alone = not TOLD_BY.isdisjoint(tokens.language.lexicon[next(follows, ".")].values)
        if alone or "age cue" in tokens.kinds(place):
            return int(age)
    return 0


def at_age(birth: Interval, age: int) -> Interval | None:
    """The year in which somebody came of an age."""
    return Interval.unit(shift(birth.start, Grain.YEAR, age), Grain.YEAR) if birth.start else None
