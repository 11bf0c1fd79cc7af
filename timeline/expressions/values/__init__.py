"""What an expression means before it meets an anchor, and how the two resolve: a small closed algebra.

A value is a frozen description ("the third Monday", "two weeks before the last mention"). `resolve(value, context)`
is pure: the same value in the same context always gives the same Reading.
"""

from __future__ import annotations

from timeline.expressions.values.context import Base, Context, Lean, Reading, Value, bounded
from timeline.expressions.values.durations import Duration, Later, Portion, Reaching, Recurring, Stretch, recurring
from timeline.expressions.values.fields import LOCAL, LONG, Fields, fitting, unify, weekly
from timeline.expressions.values.shades import (
    Approx,
    Fourth,
    Meanwhile,
    Phase,
    Ref,
    Spoken,
    Turn,
    Unnamed,
    Unplaced,
    units_between,
)
from timeline.expressions.values.shifts import (
    Anniversary,
    Compared,
    Comparison,
    Containing,
    Counterpart,
    Explained,
    Inside,
    Leaning,
    Moved,
    Neighbour,
    Ordinal,
    Shift,
    The,
    Tonight,
)
from timeline.expressions.values.spans import Apposition, Aside, Pair, Range, Span, dated, in_passing, leaning_fields

__all__ = [
    "LOCAL",
    "LONG",
    "Anniversary",
    "Apposition",
    "Approx",
    "Aside",
    "Base",
    "Compared",
    "Comparison",
    "Containing",
    "Context",
    "Counterpart",
    "Duration",
    "Explained",
    "Fields",
    "Fourth",
    "Inside",
    "Later",
    "Lean",
    "Leaning",
    "Meanwhile",
    "Moved",
    "Neighbour",
    "Ordinal",
    "Pair",
    "Phase",
    "Portion",
    "Range",
    "Reaching",
    "Reading",
    "Recurring",
    "Ref",
    "Shift",
    "Span",
    "Spoken",
    "Stretch",
    "The",
    "Tonight",
    "Turn",
    "Unnamed",
    "Unplaced",
    "Value",
    "bounded",
    "dated",
    "fitting",
    "in_passing",
    "leaning_fields",
    "recurring",
    "unify",
    "units_between",
    "weekly",
]
