"""How an expression is read, step by step: tokens and their kinds, rules floor by floor, values, the resolution."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import fields, has

from timeline.expressions.finder import Tokens, tag
from timeline.expressions.grammar import FLOOR_NAMES, Grammar, runs
from timeline.expressions.languages import grammar
from timeline.grain import Grain
from timeline.model import Anchor, Expression


def explain(
    text: str,
    anchor: Anchor | str | date | None = None,
    language: str | None = "en",
    prefer: str = "auto",
    *,
    zone: str | None = None,
    genre: str = "auto",
) -> str:
    """The reading of every expression in a text, as lines for a person. Takes and raises what `tag` does."""
    grammar_ = grammar(language or "en")
    tokens = Tokens.of(text, grammar_)
    lines: list[str] = []
    for first, last in runs(tokens.chars):
        lines += explain_run(tokens, first, last, grammar_)
    expressions = tag(text, anchor, language, prefer, zone=zone, genre=genre)
    lines += ["", "expressions"] if expressions else ["no temporal expression found"]
    for expression in expressions:
        lines += explain_expression(expression)
    return "\n".join(lines).strip() + "\n"


def explain_run(tokens: Tokens, first: int, last: int, language: Grammar) -> Iterator[str]:
    items = language.join_entries(tokens.words[first:last])
    for phrase in language.phrases(items):
        words = [cut(tokens, first + a, first + b) for _, a, b in phrase]
        plan, values = language.evaluate(phrase)
        if not plan.outcomes:
            continue
        yield f"phrase  {cut(tokens, first + phrase[0][1], first + phrase[-1][2])!r}"
        for word, (lexeme, _, _) in zip(words, phrase, strict=True):
            kinds = ", ".join(sorted(language.alphabet.kinds_of[lexeme.char]))
            yield f"  {word:<14} {kinds}"
        for step, value in zip(plan.steps, values[len(phrase) :], strict=True):
            extent = " ".join(words[step.items[0].first : step.items[-1].last + 1])
            yield f"  floor {FLOOR_NAMES[step.rule.floor]:<9} {step.label}"
            yield f"      {extent!r} → {show(value)}"
        yield ""


def explain_expression(expression: Expression) -> Iterator[str]:
    signal = f" after {expression.signal!r}" if expression.signal else ""
    yield f"  {expression.text!r}{signal}: {expression.type} {expression.value}" + (
        f" {expression.mod}" if expression.mod else ""
    )
    if expression.interval:
        start, end = expression.interval.start, expression.interval.end
        yield f"      from {start or 'an open start'} to {end or 'an open end'}, EDTF {expression.edtf}"
    for reason in expression.why:
        yield f"      {reason}"


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
