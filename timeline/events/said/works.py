"""Times in the titles of films, books and songs, which date nothing: "The Day After Tomorrow", “Yesterday”."""

from __future__ import annotations

import re

from attrs import frozen

from timeline.events.sentences import Span, holding
from timeline.events.text.clauses import TOKEN
from timeline.events.words import Words
from timeline.model import Expression

QUOTED = re.compile(
    r"(?:(?<=[\s(—–-])|(?<![^\s]))(?:\"(?P<straight>[^\s\"“”\n][^\"“”\n]{0,80})\"|“(?P<curly>[^\s\"“”\n][^\"“”\n]{0,80})”)"
)
SENTENCE_MARKS = (",", ".", "?", "…", ":", ";", " ")
SHORT = 3  # letters of words that titles leave in lower case
NEAR = 60  # characters around a time that show how a text writes its words
OPENS = re.compile(r"(?:^|[.!?…:;\n\"“”‘(—–-])\W*$")


@frozen
class Works:
    """The quoted titles of a text."""

    spans: tuple[Span, ...]

    @classmethod
    def of(cls, text: str, words: Words) -> Works:
        found = (Span(*quote.span()) for quote in QUOTED.finditer(text) if is_quoted_title(quote, words))
        return cls(tuple(found))

    def hold(self, text: str, time: Expression, words: Words) -> bool:
        """Whether a time stands in a title."""
        quoted = bool(self.spans) and holding(self.spans, time.start) is not None
        return quoted or is_capitalised_title(text, time, words)


def is_quoted_title(quote: re.Match[str], words: Words) -> bool:
    """Whether what is quoted has the capitals of a title and no mark of speech at its end; a lone date has not."""
    told = quote["straight"] or quote["curly"]
    tokens = TOKEN.findall(told)
    if not tokens or told.endswith(SENTENCE_MARKS):
        return False
    if len(tokens) == 1:
        return told.isdigit() or (told[0].isupper() and told.lower() in words.adverbs)
    long = [tokens[0], *(token for token in tokens if len(token) > SHORT)]
    return all(token[0].isupper() or token[0].isdigit() for token in long)


def is_capitalised_title(text: str, time: Expression, words: Words) -> bool:
    """Whether small words of a time have capitals where the words around them have none: "directed The Day Before"."""
    small = words.adverbs | words.prepositions | words.definite | words.pointing
    tokens = [*TOKEN.finditer(text, time.start, time.end)]
    opens = OPENS.search(text[max(0, time.start - NEAR) : time.start]) is not None
    inner = tokens[1:] if opens else tokens
    small_ones = [token.group() for token in inner if token.group().lower() in small]
    if not small_ones or not all(token[0].isupper() and not token.isupper() for token in small_ones):
        return False
    line = text.rfind("\n", 0, time.start) + 1
    around = text[max(line, time.start - NEAR) : time.start], text[time.end : time.end + NEAR].partition("\n")[0]
    return any(token[0].islower() and len(token) > SHORT for part in around for token in TOKEN.findall(part))
