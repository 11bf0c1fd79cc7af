"""The order of words where the verb stands second in a main clause, and perhaps last in others.

What is left of a clause without its times is put into the order that it has by itself: "[Im Mai] riss ein Hochwasser
zwei Pfeiler weg" → "ein Hochwasser riss zwei Pfeiler weg".
"""

from __future__ import annotations

import re

from timeline.events.sentences import Span
from timeline.events.text.clauses import Parts, opening
from timeline.events.words import Words

CLOSING = re.compile(r",(?=\s)|[;:.!?…]*(?=\s*$)|;|\s[—–]")

MARKS = re.compile(r"\W*")  # that a quotation opens with


def turned(said: str, words: Words) -> str:
    """What stood behind a time that opened its clause, its subject first; "" where the two cannot be told apart."""
    opens = MARKS.match(said)
    start = opens.end() if opens else 0
    found = words.inverted.match(said, start)
    return f"{said[:start]}{found['subject']} {found['verb']}{said[found.end() :]}" if found else ""


def straight(said: str, words: Words) -> str:
    """A subordinate clause, without its times, as a main clause: "bis der Steg fertig wurde" → "der Steg wurde fertig".

    "" where its subject cannot be told from the rest.
    """
    found = words.subordinate.fullmatch(said)
    return in_line(found["subject"], found) if found else ""


def related(before: str, said: str, words: Words) -> str:
    """A relative clause, without its times, as a main clause about the noun at the end of what stands before it."""
    found = words.relative_last.fullmatch(said)
    if found is None:
        return ""
    tie = found["tie"].lower()
    noun = words.antecedent.search(before)
    if noun and (noun.start("subject") == 0 or f"{noun['article']} {tie}".lower() in words.agreeing):
        return in_line(noun["subject"], found)
    noun = words.antecedent_bare.search(before)
    return in_line(noun["subject"], found) if noun and f"{noun['article']} {tie}".lower() in words.agreeing_bare else ""


def in_line(subject: str, found: re.Match[str]) -> str:
    """The verb behind its subject, what belongs to it at the end: "weg|riss" → "riss … weg"."""
    told = found.groupdict(default="")
    parts = (subject, told["verb"], told["rest"].strip(), told["apart"], told.get("more", "").strip())
    return " ".join(part for part in parts if part)


def last_opened(text: str, parts: Parts, at: int, words: Words) -> Span | None:
    """The clause around a place whose opening sets its verb last; None where there is none."""
    start = max(parts.span.start, text.rfind(", ", parts.span.start, at) + 2)
    if opening(text, Span(start, at)) not in words.verb_last:
        return None
    end = CLOSING.search(text, at, parts.span.end)
    return Span(start, end.start() if end else parts.span.end)


def main_behind(text: str, parts: Parts, at: int, words: Words) -> Span | None:
    """The main clause around a place that stands behind a subordinate one, and so opens with its verb."""
    start = text.rfind(", ", parts.span.start, at) + 2
    opened = next((one for one in parts.clauses if at in one), parts.span)
    if start <= opened.start or opening(text, opened) not in words.subordinators:
        return None
    clause = Span(start, opened.end)
    return clause if verb_first(text, clause, words) else None


def verb_first(text: str, clause: Span, words: Words) -> bool:
    """Whether a main clause begins with its verb, since another one stands before it: "Weil es brannte, | floh er"."""
    if not (words.verb_second and words.verb_last) or not text[clause.start : clause.start + 1].islower():
        return False
    low = opening(text, clause)
    return low in words.auxiliaries or low not in words.dangling | words.pronouns | words.speakers
