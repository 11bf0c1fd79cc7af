"""Past or future: which Friday, which August an expression means that names no year."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from attrs import frozen

from timeline.expressions.genre import Genre
from timeline.expressions.grammar import NO_KINDS, Found, Grammar
from timeline.expressions.lexicon import CUE
from timeline.expressions.tokens import Tokens, kinds_at
from timeline.expressions.values import Fields, Lean, Span, leaning_fields
from timeline.grain import Grain

SENTENCE_REACH = 60  # tokens on either side in which a verb may tell past from future
OWN_VERB = 3  # tokens to the verb before a preposition: "published in October"
ITS_VERB = 5  # the same, with an object between: "took effect on 1 May"
ITS_CLAUSE = 8  # tokens to the verb of the clause that it opens: "On 24 December, they met"
CUES = re.compile(f"[{chr(CUE)}-{chr(0x10FFFF)}]")
GOVERNING = frozenset({"past link", "future link"})
ENDLESS = frozenset({"infinitive", "will cue"})  # what stands before a verb without a tense: "to put", "will have"
NOUN = frozenset({"the", "a", "possessive", "poss", "of"})  # what stands before a noun: "the vote"
NAMED = frozenset({"past cue", "the"})  # what makes a plan a thing: "announced plans", "announced the plan"
WHEN = frozenset({"on", "at", "before", "after", "during", "over", "around", "between"})  # what tells when it was
LIMITS = frozenset({"by", "through"})
BY_TENSE = frozenset({"month", "season"})


def direction(tokens: Tokens, found: Found, language: Grammar, genre: Genre, prefer: str) -> tuple[Lean, str]:
    """Past or future, by the verbs and cue words of the sentence; by nearness where that tells more; and why.

    A day of the year means the nearest one: reports look both ways. So does everything in a narrative, whose date
    moves on, and in a post. A quarter that is told by number alone has begun. "The year ended March 31" is over,
    "until Tuesday" is still to come unless something lasted till then; what was put off, was put off to a later day.
    """
    fields = leaning_fields(found.value)
    if prefer != "auto":
        return Lean(prefer), f"{prefer}, as was asked for" if fields else ""
    if fields is None:
        since = isinstance(found.value, Span) and found.value.relation == "since"
        return Lean.PAST, f"past: {tokens.words[found.signal]!r} looks back" if since else ""
    if "quarter" in fields.known:
        return Lean.PAST, "past: a quarter told by its number alone has begun"
    if genre is Genre.NARRATIVE and fields.cycle is Grain.CENTURY:
        return Lean.PAST, "past: a decade told without its century has begun"
    if genre is Genre.NARRATIVE:
        return Lean.NEAR, "nearest: a narrative moves either way"
    link, kinds = governor(tokens, found, language)
    if "past link" in kinds:
        return Lean.PAST, f"past: {tokens.words[link]!r} looks back"
    if fields.cycle is Grain.YEAR and genre is Genre.POST:
        return POST
    before = cues(tokens, range(found.first - 1, -1, -1), language)
    after = [] if before else cues(tokens, range(found.last + 1, len(tokens.words)), language)
    cue = min(before or after, default=None, key=attrgetter("distance"))
    own = bool(before) and cue is not None and cue.distance <= OWN_VERB
    alone = all(one.lean is Lean.PAST for one in before)  # "will redeem the preferred shares on 31 October"
    its = bool(before) and cue is not None and cue.distance <= (ITS_VERB if alone else OWN_VERB)
    if fields.cycle is Grain.YEAR and (not BY_TENSE & fields.known.keys() or "day" in fields.known):
        if cue and cue.lean is Lean.FUTURE and (own or "holiday" in fields.known):
            return Lean.FUTURE, f"future: {tokens.words[cue.place]!r} stands by it"
        met = cue is not None and cue.lean is Lean.PAST and cue.distance <= (ITS_VERB if its else ITS_CLAUSE)
        if cue and met and (its or not before) and not WHEN.isdisjoint(kinds_at(tokens, found.signal, language)):
            return Lean.PAST, f"past: {tokens.words[cue.place]!r} stands by it"
        if (
            cue is None
            and 0 <= (now := present(tokens, found, language)) >= found.first - ITS_VERB
            and now < found.first
        ):
            return Lean.FUTURE, f"future: {tokens.words[now]!r} tells what is on the calendar"
        # Where nearness tells nothing, news without a word of the future looks back.
        if cue is None or cue.lean is not Lean.FUTURE:
            return Lean.RECENT, "nearest: a day of the year lies either way"
        return Lean.NEAR, "nearest: a day of the year lies either way"
    if (onward := looks_ahead(tokens, found, language)) >= 0:
        return Lean.FUTURE, f"future: {tokens.words[onward]!r} looks ahead"
    if "future link" in kinds and not after and not (before and before[0].lasting):
        return Lean.FUTURE, f"future: {tokens.words[link]!r} looks ahead"
    if cue is None and genre is Genre.POST:
        return POST
    if cue is None and (now := present(tokens, found, language)) >= 0:
        return Lean.FUTURE, f"future: {tokens.words[now]!r} tells what is on the calendar"
    # Nobody says "in October" in September for the one of eleven months ago, unless its own verb does.
    past = Lean.RECENT if fields.cycle is Grain.YEAR else Lean.PAST
    if cue is None:
        return past, "past: no verb of its sentence says otherwise"
    if past is Lean.RECENT and cue.lean is Lean.PAST and LIMITS & kinds_at(tokens, found.signal, language):
        return Lean.NEAR, f"nearest: {tokens.words[found.signal]!r} sets a limit"
    place = "before" if before else "after"
    lean = past if cue.lean is Lean.PAST and not own else cue.lean
    return lean, f"{cue.lean.value}: {tokens.words[cue.place]!r} stands {place} it"


POST = (Lean.NEAR, "nearest: a post lies either way")


@frozen
class Cue:
    """A word that tells past from future: how far it is, where it points, its token."""

    distance: float
    lean: Lean
    place: int
    lasting: bool = False


def governor(tokens: Tokens, found: Found, language: Grammar) -> tuple[int, frozenset[str]]:
    """The word that an expression hangs on, and its kinds: "up until Tuesday", "ahead of Monday", "ended March 31"."""
    bare = (found.first - 1, found.first - 2)  # a blank may stand between
    places = (found.signal, found.signal_last) if found.signal >= 0 else bare
    governing = ((place, kinds_at(tokens, place, language)) for place in places)
    return next((told for told in governing if not GOVERNING.isdisjoint(told[1])), (places[0], NO_KINDS))


def looks_ahead(tokens: Tokens, found: Found, language: Grammar) -> int:
    """The word before it that does so whatever else its sentence tells; -1 for none.

    "Ahead of Monday", "postponed to Thursday", "rescheduled for Monday", "as soon as Friday", "the deadline is Friday",
    "a strike for Monday".
    """
    link = found.signal if found.signal >= 0 else found.first - 2
    kinds, before = kinds_at(tokens, link, language), link - 2 if found.signal >= 0 else link
    if "ahead link" in kinds:
        return link
    if "onward link" in kinds and "onward cue" in kinds_at(tokens, link - 2, language):
        return link - 2
    if "being cue" in kinds_at(tokens, before, language):
        return before
    if "for" in kinds and isinstance(found.value, Fields) and found.value.known.keys() == {"weekday"}:
        return link
    return -1


def cues(tokens: Tokens, places: range, language: Grammar) -> list[Cue]:
    """The cue words on the way to the end of the sentence."""
    found = []
    for distance, place, kinds in telling(tokens, places, language):
        lean = leaning(tokens, place, kinds, language)
        if lean is not None:
            found.append(Cue(distance / 2 if "will cue" in kinds else distance, lean, place, "lasting cue" in kinds))
    return found


def present(tokens: Tokens, found: Found, language: Grammar) -> int:
    """A verb of its sentence that tells in the present what is to be, "the bank meets on Thursday"; -1 for none."""
    sides = (range(found.first - 1, -1, -1), range(found.last + 1, len(tokens.words)))
    near = (telling(tokens, places, language) for places in sides)
    verbs = (place for side in near for _, place, kinds in side if "present cue" in kinds)
    return next((verb for verb in verbs if not NOUN & kinds_at(tokens, verb - 2, language)), -1)


def telling(tokens: Tokens, places: range, language: Grammar) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The words that may tell a direction, on the way to the end of the sentence: how far, where, their kinds."""
    near, ends = places[:SENTENCE_REACH], tokens.ends
    if not near:
        return
    first, last = min(near), max(near)
    if places.step > 0:
        end = bisect_left(ends, first)
        last = min(last, ends[end]) if end < len(ends) else last
    else:
        end = bisect_left(ends, last + 1)
        first = max(first, ends[end - 1]) if end else first
    found = [match.start() for match in CUES.finditer(tokens.chars, first, last + 1)]
    for place in found[:: places.step]:
        yield abs(place - places.start), place, language.alphabet.kinds_of[tokens.chars[place]]


def leaning(tokens: Tokens, place: int, kinds: frozenset[str], language: Grammar) -> Lean | None:
    """Where a cue word points: "had been due" to what is over, "is to", "set to" and "to be told" to what comes.

    Nowhere where it is a noun, "announced plans", "the plan", and in "as planned", "than expected".
    """
    # Blanks stand between words: the word before is two tokens back.
    if "future cue" in kinds and "measure link" in kinds_at(tokens, place - 2, language):
        return None
    if "future cue" in kinds:
        if "noun cue" in kinds and NAMED & kinds_at(tokens, place - 2, language):
            return None
        perfect = "perfect cue" in kinds_at(tokens, place - 2, language) | kinds_at(tokens, place - 4, language)
        return Lean.PAST if perfect else Lean.FUTURE
    if "bound cue" in kinds and "infinitive" in kinds_at(tokens, place + 2, language):
        return Lean.FUTURE
    if "infinite cue" in kinds and "infinitive" in kinds_at(tokens, place - 2, language):
        return Lean.FUTURE
    if "past cue" not in kinds or ENDLESS & kinds_at(tokens, place - 2, language):
        return None
    to_be = "infinite cue" in kinds_at(tokens, place - 2, language) and ENDLESS & kinds_at(tokens, place - 4, language)
    return None if to_be else Lean.PAST
