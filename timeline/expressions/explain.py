"""How an expression is read, step by step: tokens and their kinds, rules floor by floor, values, the resolution."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import fields, has

from timeline.expressions.finder import tag
from timeline.expressions.genre import Genre
from timeline.expressions.grammar import runs
from timeline.expressions.languages import grammar
from timeline.expressions.rule import FLOOR_NAMES
from timeline.expressions.story.eras import first_early
from timeline.expressions.tokens import Tokens
from timeline.grain import Grain
from timeline.model import Anchor, Expression
from timeline.words import words


def explain(
    text: str,
    anchor: Anchor | str | date | None = None,
    language: str | None = "en",
    prefer: str = "auto",
    *,
    zone: str | None = None,
    genre: str = "auto",
    order: str | None = None,
) -> str:
    """The reading of every expression in a text, as lines for a person. Takes and raises what `tag` does."""
    grammar_ = grammar(language or "en")
    tokens = Tokens.of(text, grammar_)
    left = list(tag(text, anchor, language, prefer, zone=zone, genre=genre, order=order))
    lines = [*explain_text(tokens, Anchor.of(anchor, zone), genre), ""]
    found = bool(left)
    for first, last in runs(tokens.chars, grammar_):
        for end, said in explain_run(tokens, first, last):
            lines += said
            while left and left[0].start < tokens.offsets[end]:
                lines += [*explain_expression(left.pop(0), text), ""]
    for one in left:  # what only its being alone makes a time
        lines += [*explain_expression(one, text), ""]
    return "\n".join(lines if found else [*lines, "no temporal expression found"]).strip() + "\n"


def explain_text(tokens: Tokens, anchor: Anchor | None, genre: str) -> Iterator[str]:
    """What holds for all expressions of the text."""
    early = first_early(tokens)
    sort, why = Genre.of(genre, tokens, anchor.interval if anchor else None, early)
    yield f"genre   {sort.value}: {why}"
    if anchor is None:
        yield "anchor  none: what is relative stays unresolved"
    else:
        yield f"anchor  {words(anchor.interval)}, {anchor.evidence.value}"


def explain_run(tokens: Tokens, first: int, last: int) -> Iterator[tuple[int, list[str]]]:
    """The phrases of a run: the token that ends each, and how it is read."""
    items = tokens.language.join_entries(tokens.words[first:last])
    for phrase in tokens.language.phrases(items):
        parts = [cut(tokens, first + a, first + b) for _, a, b in phrase]
        plan, values = tokens.language.evaluate(phrase)
        if not plan.outcomes:
            continue
        lines = [f"phrase  {cut(tokens, first + phrase[0][1], first + phrase[-1][2])!r}"]
        for part, (lexeme, _, _) in zip(parts, phrase, strict=True):
            kinds = ", ".join(sorted(tokens.kinds_of[lexeme.char]))
            lines.append(f"  {part:<14} {kinds}")
        for step, value in zip(plan.steps, values[len(phrase) :], strict=True):
            extent = " ".join(parts[step.first : step.last + 1])
            lines.append(f"  floor {FLOOR_NAMES[step.rule.floor]:<9} {step.label}")
            lines.append(f"      {extent!r} → {show(value)}")
        yield first + phrase[-1][2] + 1, [*lines, ""]


def explain_expression(expression: Expression, text: str) -> Iterator[str]:
    signal = f" after {expression.signal!r}" if expression.signal else ""
    shades = " ".join(filter(None, (expression.mod, expression.quant, expression.freq)))
    yield f"{expression.text!r}{signal}: {expression.type} {expression.value} {shades}".rstrip()
    if expression.interval:
        start, end = expression.interval.start, expression.interval.end
        yield f"  from {start or 'an open start'} to {end or 'an open end'}, EDTF {expression.edtf}"
    else:
        yield "  no place on the time line"
    yield "  rules: " + "; ".join(reason for reason in expression.why if is_rule(reason))
    yield from (f"  {reason}" for reason in expression.why if not is_rule(reason))
    if expression.base == "mention":
        yield f"  which stands at {expression.base_start}: {surroundings(text, expression.base_start)!r}"


def is_rule(reason: str) -> bool:
    """Whether a step of `why` is a rule such as `span = since day`, rather than a sentence."""
    return " = " in reason


CONTEXT = 30  # characters shown on either side of a mention


def surroundings(text: str, place: int) -> str:
    """The words around a place, on one line."""
    first, last = max(0, place - CONTEXT), place + 2 * CONTEXT
    around = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{around}{'…' if last < len(text) else ''}"


def cut(tokens: Tokens, first: int, last: int) -> str:
    return "".join(tokens.words[first : last + 1])


def show(value: Any) -> str:
    """A value as one would write it: `Since(month=8)`."""
    if isinstance(value, Grain):
        return value.word
    if has(type(value)):
        parts = [
            show(getattr(value, one.name)) for one in fields(type(value)) if getattr(value, one.name) != one.default
        ]
        return f"{type(value).__name__}({', '.join(parts)})" if parts else type(value).__name__
    if isinstance(value, dict):
        return ", ".join(f"{name}={show(one)}" for name, one in value.items())
    return str(getattr(value, "value", value))
