"""Matching rows of kinds: a deterministic automaton over private characters, built as it is used."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import define, field

from timeline.expressions.rule import Row, Rule

NO_KINDS: frozenset[str] = frozenset()


@define(eq=False, slots=False)  # with slots, a cached property slows every attribute down
class State:
    """A state of a floor's automaton: the alternatives still alive after so many items."""

    alive: tuple[tuple[Rule, Row], ...]
    depth: int = 0
    step: dict[str, State | None] = field(factory=dict)
    following: dict[frozenset[str], State] = field(factory=dict)
    accepts: tuple[tuple[Rule, Row], ...] = field(init=False)  # the alternatives that end here

    def __attrs_post_init__(self) -> None:
        self.accepts = tuple([one for one in self.alive if len(one[1]) == self.depth])

    @cached_property
    def branches(self) -> Mapping[str, list[int]]:
        """Kind → which alternatives take it next."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, (_, row) in enumerate(self.alive):
            for kind in row[self.depth] if len(row) > self.depth else ():
                found[kind].append(place)
        return found

    @cached_property
    def wanted(self) -> frozenset[str]:
        """The kinds that some alternative takes next."""
        return frozenset(self.branches)

    def after(self, char: str, kinds: frozenset[str]) -> State | None:
        """The state behind a character: the same for all whose kinds are the same to this one."""
        taken = kinds & self.wanted
        state = self.following.get(taken) if taken else None
        if taken and state is None:
            places = sorted({place for kind in taken for place in self.branches[kind]})
            state = self.following[taken] = State(tuple([self.alive[place] for place in places]), self.depth + 1)
        self.step[char] = state
        return state


def rows_of(rules: Iterable[Rule]) -> list[tuple[str, Row]]:
    """Every row of every rule, with each kind that the rule makes of it."""
    return [(kind, row) for rule in rules for kind in rule.kind.split("/") for row in rule.alternatives]


def followers(rows: Sequence[tuple[str, Row]]) -> dict[str, frozenset[str]]:
    """Kind → the kinds that can stand right behind it in a match of some row, or of what rows are made of."""
    begins, ends = edges(rows, 0), edges(rows, -1)
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in {pair for _, row in rows for pair in itertools.pairwise(row)}:
        for kind in left:
            beside[kind].update(right)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for left_kind, behind in beside.items():
        begun = NO_KINDS.union(*(begins[kind] for kind in behind))
        for kind in ends[left_kind]:
            found[kind] |= begun
    return {kind: frozenset(behind) for kind, behind in found.items()}


def edges(rows: Sequence[tuple[str, Row]], end: int) -> dict[str, frozenset[str]]:
    """Kind → the kinds that can stand at its first (0) or last (-1) place, itself included."""
    made = {(kind, one) for kind, row in rows for one in row[end]}
    found = {kind: {kind} for _, row in rows for kinds in row for kind in kinds} | {kind: {kind} for kind, _ in rows}
    size = 0
    while size < (grown := sum(map(len, found.values()))):
        size = grown
        for kind, one in made:
            found[kind] |= found[one]
    return {kind: frozenset(kinds) for kind, kinds in found.items()}
