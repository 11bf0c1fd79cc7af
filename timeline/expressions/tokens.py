"""A text in tokens: words, blanks and marks, each with the character of its kinds; where sentences begin and end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from timeline.abbreviations import Abbreviations
from timeline.expressions.automaton import NO_KINDS
from timeline.expressions.grammar import Grammar
from timeline.expressions.lexicon import LINE, SPACE, STOP

OPENERS = frozenset(".!?)")
SPACED = frozenset("?!;»")  # marks that some put a blank before: "le 25 ?"
QUOTES = frozenset("\"“'‘")
WRAPPED = 40  # characters: a line that is broken because it is full is longer
LONGEST = 6  # letters of an abbreviation
SHORT = 3  # letters of a word that may be an abbreviation which nobody has listed
LONGEST_PARAGRAPH = 600  # tokens, blanks among them
NO_VALUES: Mapping[str, Any] = MappingProxyType({})
FAR = 120  # tokens, blanks among them: longer than two sentences


@frozen(slots=False)  # with slots, a cached property slows every attribute down
class Tokens:
    """A text cut into tokens: their words, kind characters and offsets (one more than tokens); read in a language."""

    words: list[str]
    chars: str
    offsets: list[int]
    language: Grammar
    kinds_of: Mapping[str, frozenset[str]] = field(eq=False, repr=False)  # the language's: asked for most of all
    cues: dict[int, Any] = field(factory=dict, eq=False, repr=False)  # kept by `cues.py`: what it found once
    people: dict[str, bool] = field(factory=dict, eq=False, repr=False)  # by `misreadings.py`: "May" is somebody's name

    @classmethod
    def of(cls, text: str, language: Grammar) -> Tokens:
        words = language.lexicon.split(text)
        characters = language.lexicon.characters
        chars = "".join(map(characters.__getitem__, words))
        offsets = list(accumulate(map(len, words), initial=0))
        chars = parted(chars, text, offsets) if LINE in chars else chars
        return cls(words, chars, offsets, language, language.alphabet.kinds_of)

    def kinds(self, place: int) -> frozenset[str]:
        """What the token at a place can be to rules and cues; nothing outside the text."""
        chars = self.chars
        return self.kinds_of[chars[place]] if 0 <= place < len(chars) else NO_KINDS

    def word(self, place: int) -> str:
        """The word at a place; a blank outside the text."""
        return self.words[place] if 0 <= place < len(self.words) else " "

    def values(self, place: int) -> Mapping[str, Any]:
        """Everything that the word at a place can be, and its value as each; nothing outside the text."""
        return self.language.lexicon[self.words[place]].values if 0 <= place < len(self.words) else NO_VALUES

    @cached_property
    def ends(self) -> list[int]:
        """The tokens that end a sentence; a full stop does not behind "Gen" or "J", which are abbreviations.

        A full stop at the end of a line is one end.
        """
        point = self.language.lexicon.characters["."]
        marks = [match.start() for match in re.finditer(f"[{STOP}{point}]", self.chars)]
        words, known = self.words, self.language.abbreviations
        ends = [
            place
            for place in marks
            if self.chars[place] == STOP or len(words[place - 1]) > LONGEST or not is_own(words, place, known)
        ]
        return [place for before, place in pairwise([-2, *ends]) if place - before > 1]


def parted(chars: str, text: str, offsets: Sequence[int]) -> str:
    """The characters with lines told apart: one that is wrapped goes on in the next, a heading or an item ends."""
    *lines, last = chars.split(LINE)
    place, whole = -1, list[str]()
    for line in lines:
        place += len(line) + 1
        start, end = offsets[place], offsets[place + 1]
        short = start - text.rfind("\n", 0, start) <= WRAPPED
        whole += (line, STOP if short and not text[end : end + 1].islower() else SPACE)
    return "".join([*whole, last])


def is_own(words: Sequence[str], place: int, known: Abbreviations) -> bool:
    """Whether a full stop is that of the word before it, or of the number of an item: "5. The minutes"."""
    word = words[place - 1]
    if not word[:1].isalnum():
        return False  # "(Reuters).", "“danger to life”."
    if word.isdigit():
        if len(word) > 1:
            return False
        opens_line = "\n" in "".join(["\n", *words[max(0, place - 3) : place - 1]][-2:])
        return opens_line or word_behind(words, place).islower()
    low = word.lower()
    if low in known.titles:
        return True
    if word.islower() and low in known.capitalised:
        return False  # "90 people were ill."
    if place > 2 and words[place - 2] == "." and f"{words[place - 3]}.{word}".lower() in known.clock:
        behind = word_behind(words, place)
        return not behind[:1].isupper() or behind.lower() in known.followers or "time" in words[place + 3 : place + 7]
    if len(word) == 1 or low in known.abbreviations:
        behind = word_behind(words, place)
        return not (behind[:1].isupper() and behind.lower() in known.starters)
    if len(word) > SHORT or word.islower():
        return False
    behind = word_behind(words, place)
    return behind.islower() or behind.isdigit()


def word_behind(words: Sequence[str], place: int) -> str:
    """What follows a mark, a blank aside; "" for nothing."""
    return next((word for word in words[place + 1 : place + 3] if not word.isspace()), "")


def at_pause(tokens: Tokens, place: int) -> bool:
    """Whether a mark, or the end of the line or the text, stands behind a token."""
    after = tokens.words[place + 1] if place + 1 < len(tokens.words) else "\n"
    if after.isspace() and tokens.word(place + 2) in SPACED:
        return True
    return "\n" in after or not (after.isspace() or after[0].isalnum())


def fills_line(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing else stands on the line of some tokens, a closing mark aside."""
    if first and "\n" not in tokens.words[first - 1]:
        return False
    return "\n" in next((word for word in tokens.words[last + 1 : last + 3] if word not in (":", ".", ",")), "\n")


def opens_sentence(tokens: Tokens, place: int) -> bool:
    """Whether a token stands first in its sentence or its line."""
    before = tokens.words[max(0, place - 4) : place]
    word = next((word for word in reversed(before) if not word.isspace() and word not in QUOTES), ".")
    return word in OPENERS or "\n" in "".join(before[-2:])


def opens_clause(tokens: Tokens, place: int) -> bool:
    """Whether a token stands first behind a semicolon or ", but"."""
    before = "".join(tokens.words[max(0, place - 5) : place]).rstrip()
    return before.endswith((";", ", but"))


def in_paragraph(tokens: Tokens, first: int, last: int) -> bool:
    """Whether two tokens stand in one paragraph of the usual length."""
    return last - first <= LONGEST_PARAGRAPH and not has_gap(tokens.words[first:last])


def has_gap(words: Sequence[str]) -> bool:
    """Whether an empty line stands among words, which ends a paragraph."""
    return any(word.count("\n") > 1 for word in words)


def sentences_between(tokens: Tokens, first: int, last: int) -> int:
    """How many sentences end between two tokens; far apart counts as two."""
    return 2 if last - first > FAR else bisect_left(tokens.ends, last) - bisect_left(tokens.ends, first)


def ends_only_clauses(tokens: Tokens, first: int, last: int) -> bool:
    """Whether no more than semicolons end what stands between two tokens near each other."""
    between = tokens.ends[bisect_left(tokens.ends, first) : bisect_left(tokens.ends, min(last, first + FAR))]
    return last - first <= FAR and all(tokens.words[end] == ";" for end in between)


def sentence_of(tokens: Tokens, place: int) -> range:
    """The tokens of the sentence around a token, as far as they are near it."""
    end = bisect_left(tokens.ends, place)
    first = tokens.ends[end - 1] + 1 if end else 0
    last = tokens.ends[end] if end < len(tokens.ends) else len(tokens.words)
    return range(max(first, place - FAR), min(last + 1, place + FAR))


def in_brackets(tokens: Tokens, place: int) -> bool:
    """Whether a bracket is open a few words before a token."""
    before = tokens.words[max(0, place - 6) : place]
    return "(" in before and ")" not in before[len(before) - before[::-1].index("(") :]
