"""Verbs to come that share what stands before the first of them: "They will leave in May and return in June"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.said.phrases import Own, Phrase
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import TOKEN, Parts, section
from timeline.events.words import Words

MOST_WORDS = 16  # before the first verb: "The minister said on Friday that his party would"
MARKS = frozenset('“”"()[];:')


def coordinated(text: str, parts: Parts, times: Sequence[Phrase], time: Phrase, words: Words) -> Own | None:
    """What a time tells of several verbs, each with its own, that share a subject and its "will" or "plans to".

    Or are in the present: "The fair opens on Monday and closes on Friday". None where there are no such verbs.
    """
    place = section(parts, time.start)
    inside = [one for one in times if one.start in place]
    joints = joints_of(text, place, inside, words) if len(inside) > 1 and not parts.is_list else []
    if not joints:
        return None
    own = next(one for one in reversed(inside) if one.end <= joints[0].start())  # the time of the first of them
    lead = lead_of(text, Span(place.start, own.start), joints[0], words)
    if not lead or time.start < own.start or MARKS.intersection(lead) or len(TOKEN.findall(lead)) > MOST_WORDS:
        return None
    ends = [*(joint.start() for joint in joints), place.end]
    number = next(n for n, end in enumerate(ends) if time.start < end)
    if not number:
        return Own("", Span(place.start, ends[0]))
    joint = joints[number - 1]
    return Own(lead, Span(joint.start("to" if joint["to"] else "verb"), ends[number]))


def joints_of(text: str, place: Span, times: Sequence[Phrase], words: Words) -> list[re.Match[str]]:
    """What ties one such verb to the next, right behind the time of the one before; none where no "and" is among it."""
    found = [
        joint
        for one in times[:-1]
        if (joint := words.joint.match(text, one.end, place.end)) and is_verb_to_come(text, joint, times, words)
    ]
    return found if found and not found[-1]["comma"] else []


def is_verb_to_come(text: str, joint: re.Match[str], times: Sequence[Phrase], words: Words) -> bool:
    """Whether a verb follows, which is no noun: "and return in June", but "and cricket in June"."""
    verb, end = joint["verb"], joint.end()
    if words.modal.fullmatch(verb) or (verb in words.unchanged and joint["but"]):
        return False  # "and will return", "was to speak on Monday but put it off"
    if verb in words.bases:
        return True
    behind = TOKEN.match(text, skip_space(text, end, len(text)))
    follows = behind.group().lower() if behind else ""
    governs = follows in words.determiners | words.pronouns | words.prepositions | words.particles
    at_once = any(one.start == skip_space(text, end, len(text)) for one in times)
    return verb in words.verbal and (governs or at_once or follows[:1].isdigit())


def lead_of(text: str, before: Span, joint: re.Match[str], words: Words) -> str:
    """What stands before the first of them and is of each: "They will", "The firm plans to", "The fair"; or ""."""
    if joint["verb"] in words.thirds:
        return text[before.start : present_in(text, before, words)].strip()
    modal = next(iter([*words.modal.finditer(text, before.start, before.end)][::-1]), None)
    to = words.to_do.search(text, before.start, before.end)
    if to and (joint["to"] or modal is None):
        return text[before.start : to.start() if joint["to"] else to.end() - 1].strip()
    if joint["to"]:
        return ""
    return text[before.start : modal.end() if modal else plural_present(text, before, words)].strip()


def present_in(text: str, before: Span, words: Words) -> int:
    """Where the first verb begins: "The fair | opens", "A talks round | opened"; where the stretch begins for none."""
    no_verb = words.determiners | words.prepositions | words.conjunctions  # "A | talks"
    pairs = pairwise(TOKEN.finditer(text, before.start, before.end))
    now = [two.start() for one, two in pairs if two.group() in words.thirds and one.group().lower() not in no_verb]
    past = words.finite.search(text, before.start, before.end) if words.finite else None
    return min([*now[:1], *([past.start()] if past else [])], default=before.start)


def plural_present(text: str, before: Span, words: Words) -> int:
    """Where the first verb of several begins: "Polls | open"; where the stretch begins if there is none."""
    if words.finite is None or words.finite.search(text, before.start, before.end):
        return before.start
    pairs = pairwise(TOKEN.finditer(text, before.start, before.end))
    several = (two for one, two in pairs if words.group.fullmatch(one.group().lower()) and two.group() in words.verbal)
    first = next(several, None)
    return first.start() if first else before.start
