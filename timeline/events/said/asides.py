"""What is told aside of a subject, in a language whose verbs have no table: "The bridge, built in 1974, fell"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.said.phrases import Own, Phrase
from timeline.events.sentences import Span
from timeline.events.text.clauses import Parts, bare, section
from timeline.events.text.shortening import has_verb
from timeline.events.words import Words


def told_aside(text: str, parts: Parts, at: int, words: Words) -> Own | None:
    """What the aside around a place tells of the subject before it: "The bridge was built"; None outside of one."""
    end = parts.tail.start if parts.tail else parts.span.end
    for clause in reversed([one for one in parts.clauses if one.start <= at]):
        start = bare(text, clause, words).start
        if tie := words.connectives.match(text, start, end):
            start = tie.end()
        aside = words.told_aside.match(text, start, end)
        if aside and aside.start("said") <= at < aside.end("said"):
            verb = recast(aside["verb"] or "", words)
            return Own(f"{aside['subject']} {verb}".rstrip(), Span(*aside.span("said")), aside=True)
    return None


def led_by_times(text: str, parts: Parts, times: Sequence[Phrase], at: int, words: Words) -> Own | None:
    """What a clause of several times tells of one: "On 3 May they took the port, on 5 May | they left it".

    Each of its parts begins with a time, behind a comma, and has a verb.
    """
    clause = section(parts, at)
    ties = "|".join(map(re.escape, sorted(words.conjunctions)))
    comma = re.compile(rf",\s(?:(?:{ties})\s)?$")
    inside = [time for time in times if time.start in clause]
    starts = [time.start for time in inside[1:] if comma.search(text[clause.start : time.start])]
    places = [Span(*edges) for edges in pairwise([clause.start, *starts, clause.end])]
    said = next((place for place in places if at in place), None)
    if not starts or said is None or not all(has_verb(text[place.start : place.end], words) for place in places):
        return None
    return Own("", Span(said.start, said.start + len(comma.sub("", text[said.start : said.end]))), aside=True)


def recast(participle: str, words: Words) -> str:
    """A participle as the verb of a clause: "built" → "was built"."""
    for source, target in words.recast:
        if re.search(source, participle):
            return re.sub(source, target, participle)
    return participle
