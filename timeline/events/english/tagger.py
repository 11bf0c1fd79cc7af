"""Parts of speech of English words in their sentence: the cheapest path through what each word can be.

Every word has readings with a cost, every pair of neighbours has one; both are set by hand. Adverbs and quotation
marks are stepped over: "has not yet been" is "has been". The tags are those of the Penn treebank where it has them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from timeline.events.english.lexicon import Readings, readings
from timeline.events.english.neighbours import CONJUNCTION, TABLE

TOKEN = re.compile(
    r"[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|m|re|ve|ll|d)\b|(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:-[^\W_]+)*|[$£€#]?\d[\w.,/:-]*\d%?|[$£€#]?\d%?"
    r"|[.!?;:…]+|,|[()\[\]]|--|[—–]|[\"“”„«»`']+|&|%|\S"
)

Token = tuple[int, int, str, str]  # start and end in the text, the word as it stands, its tag


OPENERS = frozenset((":", "“", '"', "``"))  # after these a capital says nothing


def tagged(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of a sentence: start, end, as it stands, tag."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    lattice: list[Readings] = []
    opens = True
    for match in TOKEN.finditer(text, start, end):
        first, last = match.span()
        word = text[first:last]
        starts.append(first)
        ends.append(last)
        words.append(word)
        lattice.append(readings(word, opens))
        if opens:
            opens = not word[0].isalnum()
        elif word in OPENERS:
            opens = True
    return list(zip(starts, ends, words, path(lattice), strict=True))


def path(lattice: Sequence[Readings]) -> list[str]:
    """The readings that cost least together, one a word (Viterbi)."""
    # A state is (cost, tag, the state before it, its word): a list linked backwards.
    states: list[State] = [(0.0, "^", None, -1)]
    tags = [""] * len(lattice)
    for index, options in enumerate(lattice):
        first = options[0][0]
        if first == "RB" and len(options) == 1:
            tags[index] = "RB"
        elif first == "CX":
            states = [
                (cost + TABLE[tag]["CX"], CONJUNCTION[tag], (cost, tag, before, at), index)
                for cost, tag, before, at in states
            ]
        elif len(states) == 1:
            state = states[0]
            row, cost = TABLE[state[1]], state[0]
            if len(options) == 1:
                states = [(cost + row[first], first, state, index)]
                continue
            states = [
                (cost + extra + row[tag], tag, state, index) if tag != "RB" else (cost + extra, state[1], state, ~index)
                for tag, extra in options
            ]
        else:
            fresh: list[State] = []
            for tag, extra in options:
                if tag == "RB":
                    best = min(states, key=COST)
                    fresh.append((best[0] + extra, best[1], best, ~index))
                    continue
                least, best = 1e9, states[0]
                for state in states:
                    cost = state[0] + TABLE[state[1]][tag]
                    if cost < least:
                        least, best = cost, state
                fresh.append((least + extra, tag, best, index))
            states = fresh
    back: State | None = min(states, key=lambda one: one[0] + TABLE[one[1]]["^"])
    while back is not None and back[2] is not None:
        at = back[3]
        if at >= 0:
            tags[at] = back[1]
        else:
            tags[~at] = "RB"
        back = back[2]
    return tags


State = tuple[float, str, Any, int]
COST = itemgetter(0)
