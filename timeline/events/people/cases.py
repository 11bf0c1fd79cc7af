"""Names in a language that declines them: each in its nominative, as far as what stands around it tells that.

"с Олегом Марчуком" → "Олег Марчук"; "в Зареченске", where the text has "Зареченск" elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from timeline.events.words import Words

if TYPE_CHECKING:
    from timeline.events.people.names import Name

TOKEN = re.compile(r"\S+")
QUOTED = re.compile(r"[«„“](?P<name>[^\W\d_][\w-]*(?: [\w-]+){0,2})[»“”]")
FEWEST = 3  # letters of a stem


def divided(text: str, found: Iterable[Name], words: Words) -> Iterator[Name]:
    """The names, one that holds another before a first name as two: "of Brest | Ivan Kovac"; adjectives are none.

    What few words in quotation marks call something is a name as a whole: the party «Единый край».
    """
    for name in found:
        if quoted := QUOTED.match(text, max(0, name.start - 1)):
            yield named(text, name, *quoted.span("name"))
            continue
        parts = [*TOKEN.finditer(text, name.start, name.end)]
        firsts = [n for n, part in enumerate(parts) if part.group() in words.first_names]
        cut = next((n for n in firsts if n and n - 1 not in firsts and n + 1 < len(parts)), 0)
        if cut:
            yield named(text, name, parts[0].start(), parts[cut - 1].end())
            yield named(text, name, parts[cut].start(), parts[-1].end())
        elif len(parts) > 1 or not words.attributive.match(text, name.start):
            yield name


def named(text: str, name: Name, start: int, end: int) -> Name:
    return evolve(name, start=start, end=end, text=" ".join(text[start:end].split()))


def nominatives(names: Iterable[str], words: Words) -> dict[str, str]:
    """Each name → its nominative: as its first name tells, else that of its forms which ends most like one."""
    whole = {name: of_person(name, words) for name in dict.fromkeys(names)}
    last_names: dict[str, set[str]] = {}
    groups: dict[tuple[str, ...], list[str]] = {}
    for name in whole.values():
        groups.setdefault(tuple(stem(part, words) for part in name.split()), []).append(name)
        if " " in name and name.partition(" ")[0] in words.first_names:
            *_, last = name.split()
            last_names.setdefault(stem(last, words), set()).add(last)

    def settled(name: str) -> str:
        known = last_names.get(stem(name, words), set()) if " " not in name else set()
        if len(known) == 1:
            return next(iter(known))
        if " " in name and name.partition(" ")[0] in words.first_names:
            return name
        forms = groups[tuple(stem(part, words) for part in name.split())]
        return min(forms, key=lambda form: [rank(part, words) for part in form.split()])

    return {name: settled(base) for name, base in whole.items()}


def of_person(name: str, words: Words) -> str:
    """A name whose first name stands in some case: "Олегом Марчуком" → "Олег Марчук"."""
    first, *rest = name.split()
    readings = words.first_names.get(first, ())
    if not rest or not readings:
        return name
    nominative, case = readings[-1 if not words.of_men.search(rest[-1]) else 0]
    if not case:
        return name
    return " ".join([nominative, *(rewritten(part, words.surnames.get(case, ())) for part in rest)])


def rewritten(word: str, rules: Sequence[tuple[str, str]]) -> str:
    """A word by the first of the rules that fits it."""
    for source, target in rules:
        if re.search(source, word):
            return re.sub(source, target, word)
    return word


def same_stems(known: Iterable[str], others: Iterable[str], words: Words) -> set[str]:
    """Those of the others that are another form of a known word."""
    stems = {stem(word, words) for word in known}
    return {word for word in others if stem(word, words) in stems}


def stem(word: str, words: Words) -> str:
    """A word without its ending; what is short or an abbreviation has none."""
    ending = ending_of(word, words)
    return word[: len(word) - len(ending)]


def rank(word: str, words: Words) -> int:
    """How far an ending is from that of a nominative."""
    ending = ending_of(word, words)
    return words.case_endings.index(ending or "_") if words.case_endings else 0


def ending_of(word: str, words: Words) -> str:
    fitting = (one for one in words.case_endings if word.endswith(one) and len(word) - len(one) >= FEWEST)
    return max(fitting, key=len, default="")


def with_bases(full: Mapping[str, str], bases: Mapping[str, str]) -> dict[str, str]:
    """What each form of a name stands for, as its nominative does."""
    return {name: full.get(base, base) for name, base in bases.items()}
