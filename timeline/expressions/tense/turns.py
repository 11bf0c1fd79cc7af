"""Where a sentence turns from what was to what is to be: "The minister, who quit in May, appears on Friday"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.expressions.grammar import Found
from timeline.expressions.tense.cues import AIDED_NOW, DETERMINER, WHICH, Cue, present
from timeline.expressions.tokens import Tokens, opens_sentence
from timeline.expressions.values import Lean

ITS_SUBJECT = 12  # tokens from an "and" to the verb of the clause that it begins: "and the court's inquest opens"
TWO_VERBS = 6  # tokens from one verb to the time of another that follows it
JOINS = frozenset({"and", "contrast link"})
OF_SUBJECT = frozenset(
    {"of", "on", "in", "at", "from", "for", "over", "after", "over link", "shunt cue"}
)  # "the man accused of"


def turned_to_now(tokens: Tokens, found: Found, told: Sequence[Cue]) -> int:
    """The verb behind what was: "The minister, who resigned in May, appears on Friday", "fell and goes up on Friday".

    -1 for none.
    """
    if not told or not told[0].before or found.first - told[0].place < TWO_VERBS:
        return -1
    past, now = told[0].place, present(tokens, found)
    if now < 0:
        return -1
    verb = now - 2 if AIDED_NOW & tokens.kinds(now - 2) else now  # "is closed until Friday"
    between = past < verb < found.first
    return now if between and begins_anew(tokens, past, verb) else -1


def begins_anew(tokens: Tokens, past: int, verb: int) -> bool:
    """Whether a verb is not of what the one before it tells: behind a comma, an "and", a "that", a colon, a subject."""
    before = tokens.kinds(verb - 2)
    if tokens.words[verb - 2] == "," or "and" in before or not WHICH.isdisjoint(before):
        return True
    if ":" in tokens.words[past:verb]:
        return True  # "was called off but is back: walkouts begin"
    if is_told(tokens, past, verb) or has_subject(tokens, past, verb):
        return True
    return is_of_subject(tokens, past) and "infinitive" not in before


def is_told(tokens: Tokens, past: int, verb: int) -> bool:
    """Whether a verb tells what somebody said: "ministers were told the plant | closes in March"."""
    if "telling cue" not in tokens.kinds(past):
        return False
    noun, pronoun = tokens.kinds(verb - 4), tokens.values(verb - 2)
    return not DETERMINER.isdisjoint(noun) or "pronoun" in pronoun


def has_subject(tokens: Tokens, past: int, verb: int) -> bool:
    """Whether a verb has a subject of its own behind an "and": "Ten were hurt, and the inquest | opens on Tuesday"."""
    for place in range(verb - 6, max(past, verb - ITS_SUBJECT), -2):
        if not JOINS.isdisjoint(tokens.kinds(place)):
            return not DETERMINER.isdisjoint(tokens.kinds(place + 2))
    return False


def is_of_subject(tokens: Tokens, past: int) -> bool:
    """Whether a participle tells of what a sentence opens with: "The man accused of it | goes on trial in March"."""
    article = not DETERMINER.isdisjoint(tokens.kinds(past - 4))
    first = past - (4 if article else 2)
    if first < 0 or "pronoun" in tokens.values(first):
        return False  # "He flew in from Rome"
    return opens_sentence(tokens, first) and not OF_SUBJECT.isdisjoint(tokens.kinds(past + 2))


def told_now(tokens: Tokens, found: Found, cue: Cue) -> int:
    """The verb in the present that a clause of the past stands before; or -1.

    "The bill that passed | takes effect in May", "the firm he founded | closes on Friday", "thousands marched on
    Saturday and more | are marching on Sunday".
    """
    if not cue.before or cue.lean is not Lean.PAST:
        return -1
    own, beside = (tokens.kinds(found.signal - back) for back in (2, 4))
    going = "progressive cue" in own and "being cue" in beside
    which = not WHICH.isdisjoint(tokens.kinds(cue.place - 2))
    his = cue.place > 1 and "pronoun" in tokens.values(cue.place - 2)
    now = present(tokens, found) if going or which or his else -1
    told = which or (his and now == cue.place + 2) or (going and now == found.signal - 2)
    return now if cue.place < now < found.first and told else -1
