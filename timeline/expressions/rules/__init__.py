"""Productions that hold in any language, from lengths of time up to what a preposition makes of them.

A pattern names kinds (see the tables in `languages/`), the examples are what a reader would look for; a test
proves that each rule fires on its own examples. Rules for one language alone stand with its words.
"""

from __future__ import annotations

from timeline.expressions.rules import (
    bare,
    calendar,
    clock,
    figures,
    lengths,
    pairs,
    parts,
    ranges,
    relative,
    sets,
    shades,
    spans,
    times,
)

rules = (
    *lengths.rules,
    *clock.rules,
    *calendar.rules,
    *relative.rules,
    *figures.rules,
    *parts.rules,
    *times.rules,
    *sets.rules,
    *shades.rules,
    *bare.rules,
    *pairs.rules,
    *spans.rules,
    *ranges.rules,
)
