"""Text → Expressions: find the runs of words that speak of time, read them, resolve what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from attrs import frozen

from timeline.expressions.grammar import RUNS, Found, Grammar
from timeline.expressions.languages import grammar
from timeline.expressions.lexicon import CUE, TOKEN, Lexeme
from timeline.expressions.values import Context, Lean, Range, Reading, leans
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Anchor, Expression

PREFERENCES = ("auto", "past", "future")
SENTENCE_REACH = 40  # tokens on either side in which a verb may tell past from future


@frozen
class Tokens:
    """A text cut into tokens: their words, lexemes, kind characters and offsets (one more than tokens)."""

    words: list[str]
    lexemes: list[Lexeme]
    chars: str
    offsets: list[int]

    @classmethod
    def of(cls, text: str, language: Grammar) -> Tokens:
        words = TOKEN.findall(text)
        lexemes = [language.lexicon[word] for word in words]
        return cls(words, lexemes, "".join([lexeme.char for lexeme in lexemes]), [0, *accumulate(map(len, words))])


def tag(
    text: str,
    anchor: Anchor | str | date | None = None,
    language: str | None = "en",
    prefer: str = "auto",
    zone: str | None = None,
) -> tuple[Expression, ...]:
    """The temporal expressions of a text, in order, each a TIMEX3 with the interval it means.

    anchor: what relative expressions are resolved against (ISO 8601 text, date, datetime, pendulum, Anchor); with
    None they keep no interval. prefer: "past" or "future" for a weekday or month that names no year; "auto" goes by
    tense and cue words. zone: of the anchor, where it names none.
    Raises AnchorError, LanguageError, ZoneError, ValueError for another `prefer`.
    """
    if prefer not in PREFERENCES:
        raise ValueError(f"prefer {prefer!r}: expected one of {', '.join(PREFERENCES)}")
    grammar_ = grammar(language or "en")
    tokens = Tokens.of(text, grammar_)
    given = Anchor.of(anchor, zone)
    seen_from = given.interval if given else None
    mention: Interval | None = None
    told: dict[Grain, Interval] = {}
    expressions = []
    for found in find(tokens, grammar_):
        lean = Lean.PAST
        if leans(found.value):
            lean = Lean(prefer) if prefer != "auto" else direction(tokens, found, grammar_)
        expression = express(text, tokens, found, Context(seen_from, mention, lean, told))
        expressions.append(expression)
        if expression.interval and expression.type in ("DATE", "TIME") and expression.value[0].isdigit():
            mention = expression.interval
            told[mention.grain] = mention
    return tuple(expressions)


def find(tokens: Tokens, language: Grammar) -> Iterator[Found]:
    """The expressions among the tokens, their places counted from the text's first token."""
    for run in RUNS.finditer(tokens.chars):
        first, last = run.span()
        yield from language.parse(tokens.words[first:last], tokens.lexemes[first:last], first)


def express(text: str, tokens: Tokens, found: Found, context: Context) -> Expression:
    start, end = tokens.offsets[found.first], tokens.offsets[found.last + 1]
    reading = resolve(found, context)
    signal_start = tokens.offsets[found.signal] if found.signal >= 0 else -1
    return Expression(
        start,
        end,
        text[start:end],
        reading.type,
        reading.value,
        reading.mod,
        reading.quant,
        reading.freq,
        tokens.words[found.signal] if found.signal >= 0 else "",
        signal_start,
        reading.interval,
        (*(step.label for step in found.steps), *reading.why),
    )


def resolve(found: Found, context: Context) -> Reading:
    if isinstance(found.value, Range) and found.which >= 0:
        return found.value.ends(context)[found.which]
    reading: Reading = found.value.resolve(context)
    return reading


# --- direction ------------------------------------------------------------------------------------

STOP = re.compile(r"[.!?]")


def direction(tokens: Tokens, found: Found, language: Grammar) -> Lean:
    """Past or future, by the nearest verb or cue word of the sentence; the nearest day where there is none."""
    kinds_of = language.alphabet.kinds_of
    after, before = found.last + 1, found.first - 1
    for distance in range(SENTENCE_REACH):
        for place in (before - distance, after + distance):
            if 0 <= place < len(tokens.chars) and ord(tokens.chars[place]) >= CUE:
                return Lean.PAST if "past cue" in kinds_of[tokens.chars[place]] else Lean.FUTURE
    return Lean.PAST
