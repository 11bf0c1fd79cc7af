"""The engine: it reads phrases by rules, whose plans are made once for each kind string.

Floors run in order, and inside a floor the leftmost longest match wins. What matches depends on the kinds alone, so a
*plan* (which rule joins which items) is kept for each kind string, and no rule is tried twice on the same shape of
phrase; what its words mean is kept for each phrase. Neither sees an anchor.
"""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import frozen

from timeline.abbreviations import Abbreviations
from timeline.expressions.automaton import NO_KINDS, State, followers, rows_of
from timeline.expressions.lexicon import (
    CORE,
    CUE,
    ENDING,
    JOINT,
    LINK,
    MARKS,
    MOST_WORDS,
    SOUGHT,
    SPACE,
    Lexeme,
    Lexicon,
    is_core,
)
from timeline.expressions.rule import ALONE, FLOOR_NAMES, Row, Rule

LONGEST_PHRASE = 24  # core tokens
MOST_PLANS = 50_000  # a bound on what a long run of the library keeps


Seconds = Mapping[str, list[tuple[tuple[str, ...], Lexeme]]]  # second word → entries of several words
Banned = frozenset[tuple[str, int, int]]  # matches that their values refuse: a rule's name, first and last token
TO_THE_HOUR = frozenset(
    "at by until since after before from-hours of-hours until-hours before-hours at-hours approx-hours".split()
)  # before a bare hour
HALF_DAYS = frozenset({"am", "pm"})
NAMES = frozenset("weekday wday lday month wmonth lmonth holiday feast zone city season wseason".split())
REFUSED = object()  # the value of a match that its function did not want, and of what was built on it


# A place in a plan, a token of the phrase or what a step made of several: the number of its value (tokens first, then
# steps), its first and its last token.
Item = tuple[int, int, int]


@frozen
class Step:
    """One use of a rule: the values that it joins, by number, each with the kind that it is taken as; its extent."""

    rule: Rule
    numbers: tuple[int, ...]
    kinds: tuple[str, ...]
    first: int
    last: int

    @property
    def label(self) -> str:
        """What was joined: `span = since day`."""
        return spelled(self.rule.kind, self.kinds)


@lru_cache(maxsize=4096)
def spelled(kind: str, parts: tuple[str, ...]) -> str:
    return f"{kind} = {' '.join(parts)}"


@frozen
class Outcome:
    """A phrase's expression: the value's number and kind, the extent in tokens, the preposition's token or -1."""

    number: int
    kind: str
    first: int
    last: int
    signal: int
    which: int  # of the two ends of a range; -1 for a whole
    labels: tuple[str, ...]  # of the steps that led to the value, in order


@frozen
class Plan:
    """How a phrase is read: its steps in order, and which of their results are expressions."""

    steps: tuple[Step, ...]
    outcomes: tuple[Outcome, ...]


@frozen
class Found:
    """An expression among the tokens: its value, extent and signal (token numbers), and the steps to it."""

    value: Any
    kind: str
    first: int
    last: int
    signal: int  # its first token, or -1
    signal_last: int
    which: int
    labels: tuple[str, ...]


class Grammar:
    """Rules over a lexicon's alphabet."""

    def __init__(
        self,
        lexicon: Lexicon,
        rules: Sequence[Rule],
        abbreviations: Abbreviations,
        leads: Sequence[str] = (),
        *,
        bare_dates: bool = False,
        near_days: bool = False,
    ) -> None:
        self.lexicon = lexicon
        self.leads = leads
        self.bare_dates = bare_dates
        self.near_days = near_days
        self.abbreviations = abbreviations
        self.alphabet = lexicon.alphabet
        self.made = {rule.kind: self.alphabet.char(rule.kind.split("/")) for rule in rules}  # kind → its character
        self.rules = tuple(rules)
        self.floors = [
            State(tuple((rule, row) for rule in rules if rule.floor == floor for row in rule.alternatives))
            for floor in range(len(FLOOR_NAMES))
        ]
        # What can be part of another match on its own floor.
        taken = {(rule.floor, kind) for rule in rules for row in rule.alternatives for kinds in row for kind in kinds}
        self.nested = {rule.kind for rule in rules if any((rule.floor, kind) in taken for kind in rule.kind.split("/"))}
        made = rows_of(rules)
        rows = [row for _, row in made]
        self.followers = followers(made)
        self.used = frozenset(kind for row in rows for kinds in row for kind in kinds)
        self.openers = frozenset(kind for row in rows for kind in row[0])
        self.closers = frozenset(kind for row in rows for kind in row[-1])
        self.cues = self.cue_words()
        # A word that begins a search in any case, as the "après" of "après-demain", needs no hour behind it.
        joints = self.alphabet.chars_with(TO_THE_HOUR | {"hour-the", "day-the"})
        self.links = frozenset(char for char in joints if not is_core(char))
        hours = (lexeme for lexeme in self.lexicon.words.values() if "hour12" in lexeme.values)
        latest = 24 if self.alphabet.chars_with(frozenset({"hour-the"})) else 12  # "a las 20", but "at 20"
        latest = 31 if self.alphabet.chars_with(frozenset({"day-the"})) else latest  # "le 25, il partit"
        figures = (self.lexicon[str(hour)] for hour in range(1, latest + 1))
        self.hours = frozenset(lexeme.char for lexeme in (*figures, *hours))
        self.forward = self.run_of_words()
        relations = {lexeme.values["cased"] for lexeme in self.lexicon.words.values() if "cased" in lexeme.values}
        self.cases = {relation: self.lexicon.lexeme({"case": relation}) for relation in relations}
        # What is worked out once and kept: what a token is and the entries that it begins, plans, what phrases mean,
        # what a character is to rules, the floors that it begins matches on, the kinds that can stand behind it, and as
        # which it stands alone.
        self.heads: dict[str, tuple[Lexeme, Seconds]] = {}
        self.plans: dict[tuple[str, Banned], Plan] = {}
        self.meanings: dict[tuple[str, ...], tuple[Plan, list[Any]]] = {}
        self.roles: dict[str, tuple[bool, bool, bool, bool]] = {}
        self.begun: dict[str, int] = {}
        self.behind: dict[str, frozenset[str]] = {}
        self.standing: dict[str, str] = {}

    def cue_words(self) -> re.Pattern[str]:
        """What finds the words that may tell past from future, among them those that tell other things too ("may")."""
        tenses = self.alphabet.chars_with(SOUGHT)
        words = {lexeme.char for word, lexeme in self.lexicon.words.items() if word.islower()}
        also = "".join(char for char in tenses if char in words and ord(char) < CUE)
        return re.compile(f"[{also}{chr(CUE)}-{chr(LINK - 1)}]")

    def run_of_words(self) -> re.Pattern[str]:
        """What finds the runs that are worth reading: from a core kind on, or from a bare hour, "at 9"."""
        links, hours = "".join(char for char in self.links if not is_core(char)), "".join(self.hours)
        first = f"[{CORES}{links}](?:(?<![{links}])|{SPACE}[{hours}])" if links else f"[{CORES}]"
        return re.compile(f"({first}{FORWARD}")

    # --- phrases ---

    def join_entries(self, tokens: Sequence[str]) -> list[tuple[Lexeme, int, int]]:
        """The run's items: entries of several words joined, blanks left out; each with its first and last token.

        A case ending that stands for a preposition is an item of its own, behind its word.
        """
        items: list[tuple[Lexeme, int, int]] = []
        next_ = 0
        for i, token in enumerate(tokens):
            if i < next_ or token == SPACE:
                continue
            lexeme, seconds = self.heads.get(token) or self.head(token)
            if lexeme.char == SPACE:
                continue
            last = i
            if seconds and (entry := self.entry_at(tokens, i, seconds)):
                lexeme, last = entry
            items.append((lexeme, i, last))
            if "cased" in lexeme.values:  # an ending that says what a preposition says elsewhere: "from", "until"
                items.append((self.cases[lexeme.values["cased"]], last, last))
            next_ = last + 1
            if last > i and tokens[last] == "." and self.ends_sentence(lexeme, tokens, next_):
                items.append((ENDING, last, last))
        return items

    def ends_sentence(self, lexeme: Lexeme, tokens: Sequence[str], next_: int) -> bool:
        """Whether the full stop of an "a.m." is that of its sentence too: "at 4 a.m. On Tuesday", "4 a.m. Tuesday"."""
        place = next_ + 1 if next_ < len(tokens) and tokens[next_].isspace() else next_
        if HALF_DAYS.isdisjoint(lexeme.values) or place >= len(tokens) or not tokens[place][:1].isupper():
            return False
        if len(tokens[place]) > 1 and tokens[place].isupper():
            return False  # "8 P.M. ON TUESDAY"
        return NAMES.isdisjoint(self.entry(tokens, place)[0].values)

    def head(self, token: str) -> tuple[Lexeme, Seconds]:
        """What a token is, and the entries that it begins, by their second word; as it is written comes first; kept."""
        merged: dict[str, list[tuple[tuple[str, ...], Lexeme]]] = {}
        for one in dict.fromkeys((token, key(token))):
            for second, entries in self.lexicon.phrases.get(one, {}).items():
                merged.setdefault(second, []).extend(entries)
        if len(self.heads) > MOST_WORDS:
            self.heads.clear()
        self.heads[token] = self.lexicon[token], merged
        return self.heads[token]

    def entry_at(self, tokens: Sequence[str], first: int, seconds: Seconds) -> tuple[Lexeme, int] | None:
        """The longest entry of several words that stands here, and its last token."""
        end = len(tokens)
        follower = first + 2 if first + 2 < end and tokens[first + 1].isspace() else first + 1
        if follower >= end:
            return None
        next_ = tokens[follower]
        small = key(next_)
        candidates = [*seconds.get(next_, ()), *(seconds.get(small, ()) if small != next_ else ())]
        if len(candidates) > 1:
            candidates.sort(key=lambda entry: -len(entry[0]))
        for entry, lexeme in candidates:
            last = follower
            for word in entry[2:]:
                last += 2 if last + 2 < end and tokens[last + 1].isspace() else 1
                if last >= end or word not in (key(tokens[last]), tokens[last]):
                    break
            else:
                return lexeme, last
        return None

    def entry(self, tokens: Sequence[str], first: int) -> tuple[Lexeme, int]:
        """What stands here, a word or the longest entry of several, and its last token."""
        lexeme, seconds = self.heads.get(tokens[first]) or self.head(tokens[first])
        return (seconds and self.entry_at(tokens, first, seconds)) or (lexeme, first)

    # --- plans ---

    def plan(self, chars: str, banned: Banned) -> Plan:
        """How the phrase of these kinds is read where some matches are refused by their values; kept."""
        plan = self.plans.get((chars, banned))
        if plan is None:
            if len(self.plans) > MOST_PLANS:
                self.plans.clear()
            plan = self.plans[chars, banned] = self.make_plan(chars, banned)
        return plan

    def make_plan(self, chars: str, banned: Banned) -> Plan:
        count = len(chars)
        items: list[Item] = [(n, n, n) for n in range(count)]
        shape = list(chars)  # the items' characters
        begun = [self.floors_of(char) for char in chars]  # the floors on which a match can begin with each item
        useful = functools.reduce(operator.or_, begun)
        steps: list[Step] = []
        spans: dict[int, tuple[Step, Sequence[Item]]] = {}
        for floor, start in enumerate(self.floors):
            bit = 1 << floor
            again = bool(useful & bit)
            while again:
                again, position = False, 0
                while position < len(shape):
                    if begun[position] & bit and (match := self.longest(start, shape, items, position, banned)):
                        (rule, row), taken = match
                        joined, behind = items[position : position + taken], position + taken
                        step = self.step(rule, row, shape[position:behind], joined)
                        number, char = count + len(steps), self.made[rule.kind]
                        steps.append(step)
                        if rule.kind == "span":
                            spans[number] = step, joined
                        items[position:behind] = [(number, step.first, step.last)]
                        shape[position:behind] = char
                        begun[position:behind] = [self.floors_of(char)]
                        useful |= begun[position]
                        again = again or rule.kind in self.nested
                    position += 1
        return Plan(tuple(steps), tuple(self.outcomes(shape, items, spans, steps, count)))

    def floors_of(self, char: str) -> int:
        """The floors on which a match can begin with a character, as bits; kept."""
        bits = self.begun.get(char)
        if bits is None:
            kinds = self.alphabet.kinds_of[char]
            bits = sum(1 << floor for floor, start in enumerate(self.floors) if not kinds.isdisjoint(start.wanted))
            self.begun[char] = bits
        return bits

    def longest(
        self, state: State | None, shape: Sequence[str], items: Sequence[Item], position: int, banned: Banned
    ) -> tuple[tuple[Rule, Row], int] | None:
        """The longest row that matches here and how many items it takes; shape: the items' characters."""
        best = None
        for n in range(position, len(shape)):
            assert state is not None
            char, step = shape[n], state.step
            state = step[char] if char in step else state.after(char, self.alphabet.kinds_of[char])
            if state is None:
                break
            for accepted in state.accepts:
                if not banned or (accepted[0].name, items[position][1], items[n][2]) not in banned:
                    best = accepted, n - position + 1
                    break
        return best

    def step(self, rule: Rule, row: Row, shape: Sequence[str], items: Sequence[Item]) -> Step:
        kinds_of = self.alphabet.kinds_of
        taken = [
            kinds[0] if len(kinds) == 1 else next(kind for kind in kinds if kind in kinds_of[char])
            for char, kinds in zip(shape, row, strict=True)
        ]
        return Step(rule, tuple([item[0] for item in items]), tuple(taken), items[0][1], items[-1][2])

    def outcomes(
        self,
        shape: Sequence[str],
        items: Sequence[Item],
        spans: Mapping[int, tuple[Step, Sequence[Item]]],
        steps: Sequence[Step],
        count: int,
    ) -> Iterator[Outcome]:
        """What stands at the end of the floors and is an expression: one a time, two a range."""
        for char, (number, first, last) in zip(shape, items, strict=True):
            span, parts = spans.get(number, (None, ()))
            kind = "span" if span else self.alone(char)
            if not kind:
                continue
            history = tuple([step.label for step in behind(number, steps, count)])
            if span is None:
                yield Outcome(number, kind, first, last, -1, -1, history)
                continue
            signal, article, which = -1, -1, 0
            ends = sum(kind not in SIGNALS and kind not in SILENT for kind in span.kinds) - 1
            for (_, begin, end), kind in zip(parts, span.kinds, strict=True):
                if kind in SIGNALS:
                    signal = begin
                elif kind == "to-the":
                    signal = article = begin
                    continue
                elif kind not in SILENT:
                    own = article >= 0 and kind not in ATTRIBUTIVE
                    yield Outcome(
                        number, "span", article if own else begin, end, signal, which if ends else -1, history
                    )
                    which += 1
                article = begin if kind == "the" else -1

    def alone(self, char: str) -> str:
        """The kind as which a character is an expression by itself, or ""; kept."""
        kind = self.standing.get(char)
        if kind is None:
            kinds = self.alphabet.kinds_of[char]
            kind = self.standing[char] = next((kind for kind in ALONE if kind in kinds), "")
        return kind

    # --- values ---

    def parse(self, tokens: Sequence[str], offset: int = 0) -> Iterator[Found]:
        """The expressions in a run of tokens; offset is the run's first token in its text."""
        for items in self.phrases(self.join_entries(tokens)):
            yield from self.read(items, tokens, offset)

    def phrases(self, items: Sequence[tuple[Lexeme, int, int]]) -> Iterator[Sequence[tuple[Lexeme, int, int]]]:
        """The stretches that rules could join: cut where nothing joins two items, trimmed to what opens and closes.

        A stretch with no word of time in it is none.
        """
        first = last = 0
        core, before = False, ""
        for n, (lexeme, _, _) in enumerate(items):
            char = lexeme.char
            used, opens, closes, is_core = self.roles.get(char) or self.role(char)
            if first < n and not (used and self.joins(before, char)):
                if core and last > first:
                    yield items[first:last]
                first, last, core = n, n, False
            if first == n and not opens:
                first = last = n + 1
                continue
            core = core or is_core or (before in self.links and char in self.hours)
            before = char
            last = n + 1 if closes else last
        if core and last > first:
            yield items[first:last]

    def joins(self, left: str, right: str) -> bool:
        """Whether some rule can take two characters side by side; kept."""
        after = self.behind.get(left)
        if after is None:
            kinds = self.alphabet.kinds_of.get(left, NO_KINDS)
            after = self.behind[left] = NO_KINDS.union(*(self.followers.get(kind, NO_KINDS) for kind in kinds))
        return not after.isdisjoint(self.alphabet.kinds_of.get(right, NO_KINDS))

    def role(self, char: str) -> tuple[bool, bool, bool, bool]:
        """Whether rules use a character, begin with it, end with it, and whether it is worth a search; kept."""
        kinds = self.alphabet.kinds_of.get(char, NO_KINDS)
        told = (
            bool(kinds & self.used),
            bool(kinds & self.openers),
            bool(kinds & self.closers),
            is_core(char),
        )
        self.roles[char] = told
        return told

    def read(self, items: Sequence[tuple[Lexeme, int, int]], tokens: Sequence[str], offset: int) -> Iterator[Found]:
        """The expressions in a phrase; what its words mean is worked out once and kept."""
        words = tuple(tokens[items[0][1] : items[-1][2] + 1])
        known = self.meanings.get(words)
        if known is None:
            if len(self.meanings) > MOST_PLANS:
                self.meanings.clear()
            known = self.meanings[words] = self.evaluate(items)
        plan, values = known
        for outcome in plan.outcomes:
            value = (
                values[outcome.number]
                if outcome.number >= len(items)
                else items[outcome.number][0].values[outcome.kind]
            )
            yield Found(
                value,
                outcome.kind,
                offset + items[outcome.first][1],
                offset + items[outcome.last][2],
                offset + items[outcome.signal][1] if outcome.signal >= 0 else -1,
                offset + items[outcome.signal][2] if outcome.signal >= 0 else -1,
                outcome.which,
                outcome.labels,
            )

    def evaluate(self, items: Sequence[tuple[Lexeme, int, int]]) -> tuple[Plan, list[Any]]:
        """The plan of a phrase and what its steps make of the words: a value per step, after one per item."""
        chars = "".join([item[0].char for item in items])
        banned: Banned = frozenset()
        while True:
            plan = self.plan(chars, banned)
            values, refused = self.values(plan, items)
            if not refused:
                return plan, values
            banned |= refused

    @staticmethod
    def values(plan: Plan, items: Sequence[tuple[Lexeme, int, int]]) -> tuple[list[Any], set[tuple[str, int, int]]]:
        """Each item's value (None for tokens: they are asked by kind), and the matches whose values refused them."""
        known: list[Any] = [None] * len(items)
        refused: set[tuple[str, int, int]] = set()
        count = len(items)
        for step in plan.steps:
            arguments = []
            for number, kind in zip(step.numbers, step.kinds, strict=True):
                value = known[number] if number >= count else items[number][0].values.get(kind)
                if value is not None:
                    arguments.append(value)
            value = None if refused and REFUSED in arguments else step.rule.produce(*arguments)
            if value is None:
                value = REFUSED
                if REFUSED not in arguments:
                    refused.add((step.rule.name, step.first, step.last))
            known.append(value)
        return known, refused


# Kinds of a span's parts that are no time: prepositions, and what only stands between.
SIGNALS = frozenset(
    "in on at since until by before after from to between and during for of within over through - into hence commencing"
    " or vital past toward per ago ahead counted since-behind from-behind before-behind after-behind within-behind"
    " until-behind by-behind between-behind clock-at"
    # with an article of their own: "nel 93", "dalle 9"
    " in-the from-the at-hours from-hours of-hours until-hours before-hours".split()
)
SILENT = frozenset("ended the a possessive phase bound case nothing quote ( ) , . / '".split())
# The article is of what follows: "the March summit", "el pasado Mundial".
ATTRIBUTIVE = frozenset({"wmonth", "ordinal", "vague-adjective"})


def behind(number: int, steps: Sequence[Step], count: int) -> Iterator[Step]:
    """The steps behind a value, in their order; values are numbered from `count` on."""
    if number >= count:
        for part in steps[number - count].numbers:
            yield from behind(part, steps, count)
        yield steps[number - count]


def key(token: str) -> str:
    """How entries spell a token: in lower case, every apostrophe and hyphen alike."""
    return MARKS.get(token) or token.lower()


# Runs of known tokens from a little before the first core kind to a little after the last, in a text turned into
# characters. Every repeat is bounded, so that a text of nothing but known words stays linear.
CORES, JOINTS = f"{chr(CORE)}-{chr(JOINT - 1)}", f"{chr(JOINT)}-\uf8ff"
FORWARD = f"(?:[{JOINTS}{SPACE}]{{0,14}}[{CORES}]){{0,{LONGEST_PHRASE}}})[{JOINTS}{SPACE}]{{0,14}}"
BACKWARD = re.compile(f"[{JOINTS}][{JOINTS}{SPACE}]*$")
REACH_BACK = 16


def runs(chars: str, language: Grammar) -> Iterator[tuple[int, int]]:
    """First token and end of every run that is worth reading; what joins one to the next may belong to either."""
    done = 0
    for match in language.forward.finditer(chars):
        start, end = match.span()
        before = BACKWARD.search(chars, max(done, start - REACH_BACK), start)
        yield before.start() if before else start, end
        done = match.end(1)
