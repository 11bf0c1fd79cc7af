"""Two times in brackets: a life behind a person's name, a term behind an office.

"Anna Kovac (1931–2004)" was born and died; "Prime Minister Lee (1990–1994)" and "Lee, the mayor of Lund (1990–1994),"
held an office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from timeline.events.english.lexicon import known
from timeline.events.people.antecedents import LONGEST_NAME, NAME
from timeline.events.people.names import is_person
from timeline.events.people.titles import SURNAMES, is_title
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN
from timeline.events.words import Words
from timeline.grain import parse_iso
from timeline.interval import Interval
from timeline.model import Expression

DATE = re.compile(r"-?\d{4}(?:-\d\d){0,2}")  # the value of a year, a month or a day
PAIR = re.compile(r"\((?P<first>[^()]*?\d[^()]*?)\s?(?:[–—-]|\bto\b)\s?(?P<last>[^()–—]*?\d[^()–—]*)\)")
YEAR = re.compile(r"\d+")
LONGEST = 60  # characters in brackets
SHORTEST, LONGEST_TERM, OLDEST = 15, 40, 120  # years: of a life, of a term behind an office, of a life
APPOSED = re.compile(r"(?P<name>[A-Z][^,;:()]*), (?P<office>[^,;:()]+)$")


@frozen
class Bracket:
    """Two times in brackets and whose they are. life: whether they are of birth and death, else they are of a term.

    who: the name, or who held what ("Lee was mayor of Lund"), "" where nobody says who did.
    """

    span: Span
    last: int  # where the second time begins
    who: str
    life: bool

    def tells(self, at: int, words: Words) -> str:
        """What the time at a place tells: "Anna Kovac was born"."""
        if not self.life:
            return self.who
        return f"{self.who} {words.vital['died' if at >= self.last else 'born']}"


def bracket(text: str, at: int, words: Words) -> Bracket | None:
    """The life or the term that the brackets around a place tell of."""
    start = text.rfind("(", max(0, at - LONGEST), at)
    pair = PAIR.match(text, start) if start > 0 and words.vital else None
    if pair is None or not pair.start() < at < pair.end() or text[start - 1] != " ":
        return None
    sign = pair["first"].partition(" ")[0].lower()
    if sign in words.vital or (sign.isalpha() and pair["first"][0].islower()):
        return None  # "(r. 1199-1216)", "(active 1911-1920)" say what they are of
    years = length(pair)
    before = text[max(0, start - 2 * LONGEST_NAME) : start - 1]
    before = before[max(before.rfind(mark) for mark in (". ", "\n", "; ", ") ")) + 1 :].lstrip()
    span, last = Span(*pair.span()), pair.start("last")
    name = NAME.search(before[-LONGEST_NAME:])
    if name is None:
        who = held(before)
        return Bracket(span, last, who, False) if who is not None else None
    parts = name.group().split()
    titles = [part for part in parts if is_title(part)]
    if titles and years <= LONGEST_TERM:
        called = " ".join(part for part in parts if not is_title(part))
        return Bracket(span, last, f"{called} was {' '.join(titles).lower()}" if called else "", False)
    led = TOKEN.findall(before[: -len(name.group())])[-1:]
    named = is_person(name.group()) and not (led and led[0].lower() in words.articles)
    named = named and (parts[-1].lower() in SURNAMES or not known(parts[-1].lower()))  # no "Cold War"
    if not named or not SHORTEST <= years <= OLDEST:
        who = held(before)
        return Bracket(span, last, who, False) if who is not None else None
    return Bracket(span, last, " ".join(part for part in parts if not is_title(part)), True)


def brackets(text: str, told: Span, words: Words) -> Iterator[Span]:
    """The lives and terms inside a stretch, each with the blank before it."""
    for pair in PAIR.finditer(text, told.start, told.end) if text.find("(", told.start, told.end) >= 0 else ():
        if bracket(text, pair.start() + 1, words):
            yield Span(pair.start() - 1, pair.end())


def length(pair: re.Match[str]) -> int:
    """The years between the two: "1850-99", "44 BC – AD 12"."""
    first, last = (int(YEAR.findall(pair[side])[-1]) for side in ("first", "last"))
    if last < 100 <= first:
        last += first - first % 100
    return last + first if "BC" in pair["first"] and "BC" not in pair["last"] else abs(last - first)


def held(before: str) -> str | None:
    """Who held an office that stands before the brackets; "" where it does not say who, None where there is none."""
    apposed = APPOSED.search(before)
    office = apposed["office"] if apposed else before
    if len(TOKEN.findall(office)) > 8 or not any(is_title(word) for word in TOKEN.findall(office) if word.islower()):
        return None
    if apposed is None:
        opens = before[:1].isupper() and len(TOKEN.findall(before)) <= 4
        return "" if opens else None  # "The prime minister", but "She served as prime minister"
    return f"{apposed['name']} was {apposed['office']}"


def parted(text: str, expressions: Sequence[Expression], words: Words) -> list[Expression]:
    """The expressions, those of a life each with its own time and not with all that lies between."""
    found = list(expressions)
    for index, (one, two) in enumerate(pairwise(expressions)):
        told = bracket(text, one.start, words)
        if told is None or not told.life or not one.start < two.start < told.span.end:
            continue
        found[index : index + 2] = (own(one), own(two))
    return found


def own(expression: Expression) -> Expression:
    if not DATE.fullmatch(expression.value) or expression.interval is None:
        return expression
    unit = Interval.unit(*parse_iso(expression.value))
    return evolve(expression, interval=evolve(unit, approximate=expression.interval.approximate))
