"""A clause in at most LIMIT columns: cut where a phrase ends, or marked with "…"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, is_clause
from timeline.events.text.tidying import END, balanced, trimmed
from timeline.events.words import Words
from timeline.width import fitting

LIMIT = 96
FAR = 40  # characters of a length of time
PAIR = 6  # words within which "between" finds its "and"
CUT = re.compile(r"[,;:!?…](?=\s)|[，；：、。！？]|\s(?=[—–(]\s?)")
GAP = re.compile(r"\s+(?=(\w+))")
ASIDE = re.compile(r",\s[^\"“”;]{3,200}?,\s(?!\d{4}\b)(?=(\w+))")
# "the threat posed" wants its "by", "has relied" its "on"; "was posed" does not.
REDUCED = re.compile(r"(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbeen )(?<!\bbe )\b\w+ed$")
COMMA = re.compile(r",\s(?!\d{4}\b)")  # but not that of "May 5, 2016"
LAST = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)*)\W*$")


def shorten(text: str, words: Words, limit: int = LIMIT) -> str:
    """The text up to the place before the limit, in columns, where a phrase ends best."""
    limit = fitting(text, limit)
    if len(text) <= limit:
        return text
    verb = has_verb(text[:limit], words)
    best, most = "", 0.0
    for cut, weight in cuts(text, words, limit):
        head = trimmed(balanced(trimmed(text[:cut])))
        if len(head) * 4 < limit or len(head) * weight <= most:
            continue
        if not (dangles(head, words) or (verb and not has_verb(head, words)) or opens_only(head, words)):
            best, most = head, len(head) * weight
    return best or ellipsis(text, words, limit)


def cuts(text: str, words: Words, limit: int) -> Iterator[tuple[int, float]]:
    """Where the text may be cut, and what the characters kept there are worth: the end of a sentence's part most."""
    for mark in CUT.finditer(text, 0, limit + 1):
        listed = mark.group() == "、" and not words.parting.fullmatch("、")  # it stands between things, not clauses
        yield mark.start(), 0.5 if listed else 1.3 if mark.group() in ",，、" else 2.0
    for gap in GAP.finditer(text, 0, limit + 1) if not words.verb_last else ():  # else its verb would be cut off
        low = gap[1].lower()
        near = max(0, gap.start() - FAR)
        length = (
            words.length.search(text, near, gap.start()) if low in words.after_clause | words.before_clause else None
        )
        if length:
            yield length.start(), 1.3  # "fled | two days after the crash"
        elif low in words.openers:
            yield gap.start(), 1.3
        elif low in words.prepositions - words.particles - words.of:
            yield gap.start(), 0.6 if REDUCED.search(text, max(0, gap.start() - 40), gap.start()) else 1.0


def opens_only(head: str, words: Words) -> bool:
    """Whether a head is but the subordinate clause that opens a sentence ("When it rained")."""
    first = TOKEN.match(head)
    return first is not None and first.group().lower() in words.subordinators


def ellipsis(text: str, words: Words, limit: int) -> str:
    """The text cut between two words, marked so."""
    head = text[: limit - 1]
    if not text[limit - 1].isspace() and " " in head:
        head = head.rpartition(" ")[0]
    while " " in head and dangles(head, words):
        head = head.rpartition(" ")[0]
    return balanced(head.strip(END)) + "…"


def aside_of(text: str, told: Span, words: Words) -> Span | None:
    """What stands between commas after the subject: "He, asked by CNN, said" → ", asked by CNN,"."""
    if words.finite is None:
        return None
    for comma in COMMA.finditer(text, told.start, min(told.end, told.start + 4 * LIMIT)):
        if words.finite.search(text, told.start, comma.start()):
            return None
        aside = ASIDE.match(text, comma.start(), told.end)
        which = words.relative.match(text, comma.start()) is not None  # ", which fell, plans to"
        if aside and (words.finite.fullmatch(aside[1]) or (which and words.present.fullmatch(aside[1]))):
            return Span(aside.start(), aside.end() - 1 - is_apposed(text, Span(told.start, aside.start()), words))
    return None


def is_apposed(text: str, subject: Span, words: Words) -> bool:
    """Whether a name and what it is are side by side; its comma stays: "The minister, Ann Lee, who fled, | said"."""
    parts = [[*TOKEN.findall(part)] for part in text[subject.start : subject.end].split(", ")]
    if len(parts) != 2 or not all(parts) or parts[0][0].lower() in words.prepositions | words.adverbs:
        return False
    if not words.conjunctions.isdisjoint(parts[1]):  # "Poland, the Czech Republic and Hungary"
        return False
    named = [all(token[0].isupper() for token in part) for part in parts]
    led = [part[0].lower() in words.determiners for part in parts]
    return (led[0] and named[1]) or (named[0] and led[1])


def has_verb(text: str, words: Words) -> bool:
    """Whether a clause can be made of this, as far as the language's table can tell."""
    if words.finite is None and words.verb_like:
        return words.verb_like.search(text) is not None
    return words.finite is None or is_clause(text, Span(0, len(text)), words)


def dangles(text: str, words: Words) -> bool:
    """Whether a text ends in a word that wants another ("of", "the"), or in half of a pair ("between Poland").

    What belongs to its verb wants none: "took over".
    """
    last = LAST.search(text[-40:])
    if last is not None and last[1].lower() in words.dangling:
        before = TOKEN.findall(text[-40:])[-2:-1]
        verb = bool(before) and words.finite is not None and words.finite.fullmatch(before[0]) is not None
        verb = verb or (bool(before) and before[0].lower() in words.undergone)  # "was spun off"
        return not (verb and last[1].lower() in words.particles and before[0].lower() not in words.auxiliaries)
    tail = [token.lower() for token in TOKEN.findall(text[-30 * PAIR :])[-PAIR:]]
    first = max((index for index, token in enumerate(tail) if token in words.pairing), default=-1)
    return first >= 0 and not words.conjunctions & set(tail[first:])
