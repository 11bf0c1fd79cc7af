"""A text in tokens: words, blanks and marks, each with the character of its kinds; where sentences begin and end."""

from __future__ import annotations

from itertools import accumulate

from attrs import frozen

from timeline.expressions.grammar import Grammar
from timeline.expressions.lexicon import TOKEN

OPENERS = frozenset(".!?)")
FAR = 120  # tokens, blanks among them: longer than two sentences


@frozen
class Tokens:
    """A text cut into tokens: their words, kind characters and offsets (one more than tokens)."""

    words: list[str]
    chars: str
    offsets: list[int]

    @classmethod
    def of(cls, text: str, language: Grammar) -> Tokens:
        words = TOKEN.findall(text)
        chars = "".join(map(language.lexicon.characters.__getitem__, words))
        return cls(words, chars, list(accumulate(map(len, words), initial=0)))


def ends_sentence(tokens: Tokens, place: int) -> bool:
    """Whether a token ends a sentence; a full stop does not behind "Gen" or "J", which may be abbreviations."""
    word = tokens.words[place]
    if word == ".":
        before = tokens.words[place - 1]
        return len(before) > 3 or (len(before) > 1 and before.islower())
    return word in ("!", "?") or word.count("\n") > 1


def at_pause(tokens: Tokens, place: int) -> bool:
    """Whether a mark, or the end of the line or the text, stands behind a token."""
    after = tokens.words[place + 1] if place + 1 < len(tokens.words) else "\n"
    return "\n" in after or not (after.isspace() or after[0].isalnum())


def opens_sentence(tokens: Tokens, place: int) -> bool:
    """Whether a token stands first in its sentence or its line."""
    before = tokens.words[max(0, place - 2) : place]
    word = next((word for word in reversed(before) if not word.isspace()), ".")
    return word in OPENERS or "\n" in "".join(before)


def sentences_between(tokens: Tokens, first: int, last: int) -> int:
    """How many sentences end between two tokens; far apart counts as two."""
    return 2 if last - first > FAR else sum(ends_sentence(tokens, place) for place in range(first, last))


def in_brackets(tokens: Tokens, place: int) -> bool:
    """Whether a bracket is open a few words before a token."""
    before = tokens.words[max(0, place - 6) : place]
    return "(" in before and ")" not in before[len(before) - before[::-1].index("(") :]
