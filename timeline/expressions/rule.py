"""What a rule is: a pattern over kinds, the kind that it makes, the floor that it belongs to.

    @rules("date = month dom [,] year | dom [of] month [,] year", "November 8, 2021", "8 November 2021")
    def _(a, b, year):
        return unify((a, b, year))

`[x]` may be absent; `a/b` is either kind. The function gets the values of the matched kinds that carry one, in
their order; None from it refuses the match. What stands left of "=" is the kind that is made; each kind belongs to
one floor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

FLOORS: Mapping[str, int] = {
    kind: floor
    for floor, kinds in enumerate(
        (
            (
                "nothing",
                "number",
                "nth",
                "daymonth",
                "several",
                "scaled",
                "padded",
                "clocktime",
                "year/modern",
                "compared",
            ),  # numbers in words; numbers that are no times
            ("duration", "length", "stretch", "numbered-unit"),  # lengths of time; units that go by number
            ("zone",),
            ("clock", "said"),
            ("date", "tail", "two-days"),  # calendar fields, and what needs no reference
            ("day", "set", "no-day"),  # relative to the anchor or a mention; what comes round again; what is no time
            ("time",),
            ("about", "deadline", "definite", "occasion", "roughly"),  # early, late, around, more than
            ("span", "onward", "bare", "bare-unit", "bygone", "vague"),  # with a preposition; left without one
        )
    )
    for kind in kinds
}
FLOOR_NAMES = ("number", "duration", "zone", "clock", "date", "day", "time", "about", "span")
# Kinds that stand alone in any text.
TIMES = ("date", "day", "onward", "time", "set", "duration", "length", "stretch", "about")
BARE = ("bare", "bare-unit", "bygone", "vague")  # and those that do in some genres only
ALONE = (*TIMES, *BARE)

Row = tuple[tuple[str, ...], ...]  # what a rule takes: one of some kinds, one of some others, …


@frozen
class Rule:
    """A production: its alternatives (each a row of sets of kinds), what it makes, and how."""

    name: str
    kind: str
    alternatives: tuple[Row, ...]
    produce: Callable[..., Any]
    examples: tuple[str, ...]

    @property
    def floor(self) -> int:
        return FLOORS[self.kind]

    @property
    def kinds(self) -> set[str]:
        """Every kind that it takes or makes."""
        return {kind for row in self.alternatives for kinds in row for kind in kinds} | set(self.kind.split("/"))


class Rules(list[Rule]):
    """A list of rules that decorates functions into itself."""

    def __call__(self, pattern: str, *examples: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        kind, _, right = pattern.partition("=")
        alternatives = tuple(alternative for part in right.split("|") for alternative in expand(part.split()))

        def keep(produce: Callable[..., Any]) -> Callable[..., Any]:
            self.append(Rule(" ".join(pattern.split()), kind.strip(), alternatives, produce, examples))
            return produce

        return keep


class SharedRules(dict[str, Rules]):
    """The rules of kindred languages by code: `@both("duration = a half", es="hora y media", pt="hora e meia")`.

    Each has examples of its own, with "|" between them; a language that none is given for is without the rule.
    """

    def __init__(self, *codes: str) -> None:
        super().__init__((code, Rules()) for code in codes)

    def __call__(self, pattern: str, **examples: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def keep(produce: Callable[..., Any]) -> Callable[..., Any]:
            for code, told in examples.items():
                self[code](pattern, *told.split("|"))(produce)
            return produce

        return keep


def expand(elements: Sequence[str]) -> Iterator[Row]:
    """Every row that the optional elements allow, kinds of an element split at "/" ("/" alone is a slash)."""
    if not elements:
        yield ()
        return
    first, rest = elements[0], list(expand(elements[1:]))
    optional = first.startswith("[") and first.endswith("]")
    kinds = (first,) if first == "/" else tuple((first[1:-1] if optional else first).split("/"))
    for row in rest:
        yield (kinds, *row)
    if optional:
        yield from rest
