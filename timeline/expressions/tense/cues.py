"""The words of a sentence that tell past from future: its verbs, "will", "due", "scheduled"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from attrs import frozen

from timeline.expressions.grammar import Found
from timeline.expressions.lexicon import ENTRIES, UNKNOWN, is_core
from timeline.expressions.tokens import Tokens, at_pause, opens_sentence, sentence_of
from timeline.expressions.values import Lean

SENTENCE_REACH = 60  # tokens on either side in which a verb may tell past from future
ITS_OBJECT = 10  # tokens to the verb that has an object: "has a match with Lazio on Friday"
ITS_COUPLE = 20  # tokens from one participle to the next: "will be lifted over the winter and shown"
ITS_PLACE = 8  # tokens from an "is" to the "on" of the day on which something is in a place: "is in the capital on"
OWN_VERB = 3  # tokens to the verb before a preposition: "published in October"
# What stands before a verb without a tense: "to put", "will have", "must leave".
ENDLESS = frozenset({"infinitive", "will cue", "modal cue"})
AUXILIARIES = frozenset({"having cue", "stative cue"})
PARTICIPLES = frozenset({"past cue", "progressive cue"})  # "is held on Friday", "is leaving on Friday"
AHEAD = frozenset({"infinitive", "for"})  # "is to", "set for"
DETERMINER = frozenset({"the", "a", "possessive"})  # "has a match"; "the Fed" is no verb
NOUN = DETERMINER | {"poss", "of"}  # what stands before a noun: "the vote"
OTHER = frozenset({"past cue", "relative cue", "turned"})  # what tells of another time: "a plan announced in May"
SINCE = frozenset({"from", "of", "since", "after"})
PAST_NOUNS = frozenset({"sudden cue", "tally cue", "from", "after", "over"})  # "from surgery on", "after a rise in"
AIDED = AUXILIARIES | {"was cue", "being cue", "perfect cue"}
GOVERNS = frozenset({"governing link", "of", "from", "over"})  # what no verb follows
# What makes a plan a thing: "announced plans", "its 2013 forecast".
NAMED = DETERMINER | {"past cue", "year"}
THING = DETERMINER | {"pronoun", "number"}  # what begins that which is done
FIGURE = frozenset({"to", "by", "from", "infinitive"})
PLACE = frozenset({"in", "at", "on"})
VERBS = frozenset({"past cue", "future cue"})
SAID_NOW = frozenset({"present cue", "being cue", "having cue", ","})
CAUSING = frozenset({"having cue", "causing cue"})  # "have it done", "see it done"
WAS = frozenset({"was cue", "perfect cue"})
AIDED_NOW = AUXILIARIES | {"being cue"}  # "is closed until Friday", "has closed"
WHICH = frozenset({"relative cue", "clause link"})
BEING = frozenset({"being cue", "staying cue"})  # "is held", "remains closed"
BIDDING = frozenset({"bidding cue", "uniform cue"})
ORDERS = frozenset({"timed link", "phrasal link"})
OBJECT = frozenset({"the", "a", "possessive", "particle link"})  # what follows who asks for it: "Lock | the door"
INFLECTED = ("s", "ed", "ing", "ly")
NO_OBJECT = frozenset({"of", "past cue", "being cue", "was cue"})  # what no verb stands before: "order was restored"
DOERS = frozenset({"pronoun", "plural noun", "relative cue"})  # "they return", "the ministers return", "who return"


@frozen
class Cue:
    """A word that tells past from future: how far it is, where it points, its token."""

    distance: float
    lean: Lean
    place: int
    before: bool  # whether it stands before the expression
    lasting: bool = False


def nearest(told: Iterable[Cue]) -> Cue | None:
    return min(told, default=None, key=attrgetter("distance"))


def had_been(tokens: Tokens, cue: Cue) -> bool:
    """Whether something was over before something else in the past: "had been unbeaten until Tuesday"."""
    own = tokens.kinds(cue.place)
    if "perfect cue" in own and not THING.isdisjoint(tokens.kinds(cue.place + 2)):
        return False  # "had its first delivery"
    return "perfect cue" in own | auxiliaries(tokens, cue.place)


def was_to(tokens: Tokens, cue: Cue) -> bool:
    """Whether a plan was one of the past: "was due", "had been set"."""
    planned = "planned cue" in tokens.kinds(cue.place)
    return planned and not WAS.isdisjoint(auxiliaries(tokens, cue.place))


def is_announced(tokens: Tokens, cue: Cue | None) -> bool:
    """Whether something "will" be then, "is to", "is due", "hopes to": not what somebody was told it "should" be."""
    if cue is None or not cue.before or cue.lean is not Lean.FUTURE:
        return False
    kinds = tokens.kinds(cue.place)
    if "announcing cue" in kinds or "being cue" in kinds:
        return True
    if "planned cue" in kinds or "infinite cue" in kinds:
        return "being cue" in auxiliaries(tokens, cue.place)  # "is expected to", "is to be driven"
    if "wishing cue" not in kinds:
        return False
    return all(told.lean is Lean.FUTURE for told in cues_in(tokens, range(cue.place, -1, -1)))


def is_before_that(tokens: Tokens, found: Found) -> bool:
    """Whether its clause tells what had been before: "On the evening of the 8th, they had taken the bridge".

    But "On the 8th the man who had fled was caught".
    """
    told = cues(tokens, found)
    cue = nearest(one for one in told if one.before or not is_of_noun(tokens, one.place))
    by = "by" in tokens.kinds(found.signal)  # "by the 23rd the last had left"
    return cue is not None and not by and had_been(tokens, cue)


def tells_of_before(tokens: Tokens, found: Found) -> bool:
    """Whether it is of what had been before, and begins no clause of its own: not "they had left, and at 6 it fell"."""
    return is_before_that(tokens, found) and not opens_clause_behind(tokens, found)


def opens_clause_behind(tokens: Tokens, found: Found) -> bool:
    """Whether a clause begins with a time: "they had begun, and at 6am it closed"."""
    joined = "and" in tokens.kinds(found.signal - 2)
    return joined and bool(cues_in(tokens, range(found.last + 1, len(tokens.words))))


def is_of_noun(tokens: Tokens, verb: int) -> bool:
    """Whether a verb is of a clause that tells of a noun: "the man who | had fled", "a storm that nobody | foresaw"."""
    return any(not WHICH.isdisjoint(tokens.kinds(verb - back)) for back in (2, 4))


def auxiliaries(tokens: Tokens, place: int) -> frozenset[str]:
    """The kinds of the two words before a verb, "had been | set", unless one is a verb too: "had forecast | broke"."""
    before = tokens.kinds(place - 2)
    other = not VERBS.isdisjoint(before) and AIDED.isdisjoint(before)
    return before if other else before | tokens.kinds(place - 4)


def cues(tokens: Tokens, found: Found) -> list[Cue]:
    """The cue words between the beginning of the sentence and the expression, else those behind it."""
    told: list[Cue] | None = tokens.cues.get(found.first)
    if told is None:
        before, behind = range(found.first - 1, -1, -1), range(found.last + 1, len(tokens.words))
        own = cues_in(tokens, behind) if opens_claim(tokens, found) else []
        told = tokens.cues[found.first] = own or cues_in(tokens, before) or cues_in(tokens, behind)
    return told


def opens_claim(tokens: Tokens, found: Found) -> bool:
    """Whether it opens what somebody says, whose verb stands behind it: "warned that | on Friday it will close"."""
    first = found.signal if found.signal >= 0 else found.first
    return "claim link" in tokens.kinds(first - 2)


def cues_in(tokens: Tokens, places: range) -> list[Cue]:
    found: list[Cue] = []
    for distance, place, kinds in telling(tokens, places):
        lean = leaning(tokens, place, kinds)
        if lean is None and not found and places.step < 0 and is_done_by(tokens, place, places.start):
            lean = Lean.PAST
        if lean is not None:
            nearer = distance / 2 if "will cue" in kinds and places.step < 0 else distance
            found.append(Cue(nearer, lean, place, places.step < 0, "lasting cue" in kinds))
        if lean is Lean.PAST and places.step < 0 and "and" in tokens.kinds(place - 2):
            break  # "will sell its mine, and | took a loss in May"
    return found


def is_done_by(tokens: Tokens, verb: int, end: int) -> bool:
    """Whether a participle with its doer stands right before a time: "will go, says a note seen by him | on Friday"."""
    if not OWN_VERB + 2 < end - verb <= ITS_OBJECT + OWN_VERB:
        return False  # "wants it repaired by May"
    if "past cue" not in tokens.kinds(verb) or not has_doer(tokens, verb):
        return False
    behind = range(verb + 4, end, 2)
    return all(SAID_NOW.isdisjoint(tokens.kinds(place)) for place in behind)


def present(tokens: Tokens, found: Found) -> int:
    """A verb of its sentence that tells in the present what is to be, "the bank meets on Thursday"; -1 for none."""
    owner = "poss" in tokens.kinds(found.last + 1)  # "fans see Monday's verdict as unfair"
    sides = (range(found.first - 1, -1, -1), range(found.last + 1, len(tokens.words)))
    near = (telling(tokens, places) for places in sides)
    verbs = (
        place
        for side in near
        for distance, place, kinds in side
        if ("present cue" in kinds and not (owner and ("plural cue" in kinds or is_which(tokens, place))))
        or (distance <= ITS_OBJECT and (is_had(tokens, found, place) or is_there(tokens, found, place)))
        or (
            PARTICIPLES & kinds
            and place < found.first
            and (distance <= OWN_VERB or goes_on_then(tokens, found, place, kinds))
            and at_present(tokens, place)
        )
    )
    return next((verb for verb in verbs if is_done(tokens, verb)), -1)


def is_which(tokens: Tokens, verb: int) -> bool:
    """Whether a verb tells of what stands right before it: "Monday's bid by the bank, which | holds a stake"."""
    return "relative cue" in tokens.kinds(verb - 2)


def is_had(tokens: Tokens, found: Found, place: int) -> bool:
    """Whether a "has" is by itself, "has a match on Friday", and no part of another verb, "has long been closed"."""
    if "having cue" not in tokens.kinds(place) or place > found.first:
        return False
    behind = tokens.kinds(found.signal)
    between = [tokens.kinds(word) for word in range(place + 4, found.first, 2)]
    other = any(not kinds.isdisjoint(OTHER) for kinds in between)
    return not other and SINCE.isdisjoint(behind) and not DETERMINER.isdisjoint(tokens.kinds(place + 2))


def goes_on_then(tokens: Tokens, found: Found, verb: int, kinds: frozenset[str]) -> bool:
    """Whether an "-ing" is what goes on then, and no noun that was: "is moving to Rome in May", "recovers from"."""
    if "progressive cue" not in kinds or found.first - verb > ITS_OBJECT + 1:
        return False
    between = (tokens.kinds(place) for place in range(verb + 2, found.first, 2))
    return all(PAST_NOUNS.isdisjoint(kinds) for kinds in between)


def is_there(tokens: Tokens, found: Found, place: int) -> bool:
    """Whether it tells where something is: "is back in court on Monday", "is in Rome on Friday", "out on Friday"."""
    kinds = tokens.kinds(place)
    if place > found.first:
        return False
    if "being cue" in kinds:
        near = found.signal - place <= ITS_PLACE and "on" in tokens.kinds(found.signal)
        return near and not PLACE.isdisjoint(tokens.kinds(place + 2))
    if "placing cue" not in kinds:
        return False
    aside = tokens.words[place - 2 : place] == [",", " "] and found.first - place <= OWN_VERB + 1
    return aside or not BEING.isdisjoint(tokens.kinds(place - 2))


def is_done(tokens: Tokens, verb: int) -> bool:
    """Whether it is a verb where it stands, and no noun: "the ministers return", but "the return", "the GM move"."""
    before = tokens.kinds(verb - 2)
    if "poss" in tokens.kinds(verb - 3):
        return False  # "it follows Friday's vote"
    if "plural cue" in tokens.kinds(verb):
        if opens_sentence(tokens, verb) and "pronoun" in tokens.values(verb + 2):
            return True  # "see you in July"
        if any("effect cue" in tokens.kinds(place) for place in (verb + 2, verb + 4)):
            return True  # "budget cuts of $85 billion take effect", "come into force"
        return is_doer(tokens, verb)
    if "figure cue" in tokens.kinds(verb):
        moves = not FIGURE.isdisjoint(tokens.kinds(verb + 2))
        return moves and not (NOUN | {"past cue"}) & before
    if "sequel cue" in tokens.kinds(verb) and PLACE.isdisjoint(tokens.kinds(verb + 2)):
        return False
    return not NOUN & before


def is_doer(tokens: Tokens, verb: int) -> bool:
    """Whether those who do it stand before a verb: "the ministers return", "Brazil play", "the Lakers host Denver".

    But "Firefighters pull a body from the river" is what a picture shows.
    """
    doer, kinds = tokens.word(verb - 2), tokens.values(verb - 2)
    if not DOERS.isdisjoint(kinds):
        return True
    if "and" in kinds and "on" in tokens.values(verb + 2):
        return True  # "arrived on Monday and leave on Thursday"
    if "fixture cue" not in tokens.kinds(verb):
        return False
    object_ = tokens.word(verb + 2)
    if doer == ",":
        return object_.istitle()  # "Italy, beaten in March, host Spain on Saturday"
    against = object_.istitle() or "fixture link" in tokens.values(verb + 2)
    if "and" in kinds:
        return object_.istitle()  # "lost to Town on Tuesday and play City on Friday"
    if not doer.istitle() or "the" in kinds or (opens_sentence(tokens, verb - 2) and not against):
        return False
    return "the" not in tokens.kinds(verb - 4) or (doer.endswith("s") and against)


def telling(tokens: Tokens, places: range) -> Iterator[tuple[int, int, frozenset[str]]]:
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
    found = [match.start() for match in tokens.language.cues.finditer(tokens.chars, first, last + 1)]
    for place in found[:: places.step]:
        yield abs(place - places.start), place, tokens.kinds_of[tokens.chars[place]]


def leaning(tokens: Tokens, place: int, kinds: frozenset[str]) -> Lean | None:
    """Where a cue word points: "had been due" to what is over, "is to", "set to" and "to be told" to what comes.

    Nowhere where it is a noun, "announced plans", "the plan", and in "as planned", "than expected".
    """
    # Blanks stand between words: the word before is two tokens back.
    if "possible cue" in kinds:
        clause = "turned" in tokens.kinds(place + 2)  # "it is possible that on Monday he lied"
        return Lean.FUTURE if "being cue" in tokens.kinds(place - 2) and not clause else None
    if is_bidding(tokens, place, kinds):
        return Lean.FUTURE
    if "letting cue" in kinds and "poss" in tokens.kinds(place + 1):
        return Lean.FUTURE  # "let's meet on Friday"
    if "future cue" in kinds and tokens.words[place].istitle() and "of" in tokens.kinds(place + 2):
        return None  # "Catch of the day on Friday was cod"
    if "future cue" in kinds and "measure link" in tokens.kinds(place - 2):
        return None
    if {"future cue", "noun cue"} <= kinds and "pronoun" in tokens.kinds(place - 2):
        compared = "measure link" in tokens.kinds(place - 4)  # "than it forecast"
        return Lean.PAST if compared else Lean.FUTURE
    if "future cue" in kinds:
        if "noun cue" in kinds and NAMED & tokens.kinds(place - 2):
            to_do = "infinitive" in tokens.kinds(place + 2)  # "consulted on a plan to shut it in March"
            return Lean.FUTURE if to_do else None
        have = not kinds & {"will cue", "noun cue"} and "having cue" in tokens.kinds(place + 2)
        if have and THING.isdisjoint(tokens.kinds(place + 4)):
            return Lean.PAST  # "may have left", but "please have the books ready"
        had = "perfect cue" in tokens.kinds(place - 2)
        if had and "infinitive" in tokens.kinds(place + 2):
            return Lean.NEAR  # "had planned to fly on Saturday"
        perfect = "perfect cue" in auxiliaries(tokens, place)
        return Lean.PAST if perfect else Lean.FUTURE
    if "intent cue" in kinds and "infinitive" in tokens.kinds(place + 2):
        before = tokens.kinds(place - 2)  # "their hope to sign in May was dashed", "were eager to"
        return None if (DETERMINER | WAS) & before else Lean.FUTURE
    if "hoping cue" in kinds and "pronoun" in tokens.values(place + 2):
        return Lean.FUTURE
    if "intending cue" in kinds and "infinitive" in tokens.kinds(place + 2):
        return Lean.FUTURE if not BEING.isdisjoint(tokens.kinds(place - 2)) else None
    if "bound cue" in kinds and AHEAD & tokens.kinds(place + 2):
        return Lean.FUTURE
    if "bound cue" in kinds and is_core(tokens.chars[place + 2 : place + 3]):
        return None  # "set Friday as the deadline"
    if WAS & kinds and "infinitive" in tokens.kinds(place + 2):
        return Lean.NEAR  # "was to meet him on Friday"
    if "infinite cue" in kinds and "infinitive" in tokens.kinds(place - 2):
        return Lean.NEAR if WAS & tokens.kinds(place - 4) else Lean.FUTURE  # "was to be closed in May"
    if "lday" in kinds and at_pause(tokens, place) and "pronoun" not in tokens.kinds(place - 2):
        return None  # "fly out sat, back tues"
    if "past cue" not in kinds or tenseless(tokens, place) or at_present(tokens, place):
        return None
    if is_adjective(tokens, place):
        return None
    if "owning cue" in kinds and "having cue" in tokens.kinds(place - 2):
        return None  # "I have got Monday off"
    if "condition link" in tokens.kinds(place - 2):
        return Lean.FUTURE  # "if elected in November, she would"
    if WAS & tokens.kinds(place - 6) and "infinitive" in tokens.kinds(place - 4):
        return Lean.NEAR  # "was to have met him on Friday"
    return Lean.PAST


def is_bidding(tokens: Tokens, place: int, kinds: frozenset[str]) -> bool:
    """Whether a verb asks for something: "Put it out", "pay it on Friday", but "cut my hair", "order of play"."""
    if BIDDING.isdisjoint(kinds) or not opens_sentence(tokens, place):
        return False
    if "uniform cue" in kinds:
        return tokens.words[place].istitle() or "particle link" in tokens.kinds(place + 2)
    return NO_OBJECT.isdisjoint(tokens.kinds(place + 2))


def order_before(tokens: Tokens, place: int) -> int:
    """The verb that opens a sentence and asks for something: "Water the plants on Friday", "Turn it off at 11"; or -1.

    A word that nobody has listed is one where an object follows; but "Stocks the fund", "Hidden the day before". A
    language that names no such verbs may open its sentences with any others: "Συναντήθηκαν την Παρασκευή".
    """
    if not tokens.language.alphabet.chars_with(ORDERS):
        return -1
    first = sentence_of(tokens, place).start
    first += tokens.word(first).isspace()
    kinds, word = tokens.kinds(first), tokens.word(first)
    if first >= place or is_bidding(tokens, first, kinds):
        return first if first < place else -1
    unlisted = kinds <= ENTRIES or not ORDERS.isdisjoint(kinds)
    bare = unlisted and word.isalpha() and "past cue" not in kinds and not word.endswith(INFLECTED)
    object_ = tokens.word(first + 1) == " " and not OBJECT.isdisjoint(tokens.kinds(first + 2))
    return first if bare and object_ else -1


def is_adjective(tokens: Tokens, place: int) -> bool:
    """Whether it tells what something is like: "the damaged bridge", "over leaked papers", "a law passed by the house".

    "The Fed" is a name, "its long-delayed launch" and "a newly built pier" are of two words.
    """
    if has_doer(tokens, place):
        return True
    first = place - 2 if tokens.words[max(0, place - 1)] == "-" else place
    before = tokens.kinds(first - 2)
    if "manner link" in before:
        before = tokens.kinds(first - 4)
    if not DETERMINER.isdisjoint(before):
        return True
    counts = "number" in before and tokens.words[first - 2].isalpha() and seems_noun(tokens, place + 2)
    governed = counts or not GOVERNS.isdisjoint(before)  # "two disputed elections", but "May 20 fell", "two died in"
    return governed and first >= 2 and not at_pause(tokens, place)


def has_doer(tokens: Tokens, place: int) -> bool:
    """Whether a participle without an auxiliary has whoever does it behind it: "passed by the house"."""
    by = "by" in tokens.kinds(place + 2)
    by = by and not any(word[0].isdigit() for word in tokens.words[place + 4 : place + 5])  # "led by 1,784 votes"
    return by and AIDED.isdisjoint(auxiliaries(tokens, place))


def seems_noun(tokens: Tokens, place: int) -> bool:
    """Whether a token is no word that tells a time or joins two others: most often a noun."""
    return tokens.chars[place : place + 1] == UNKNOWN or "coming cue" in tokens.kinds(place)


def tenseless(tokens: Tokens, place: int) -> bool:
    """Whether a verb stands behind "to", "will", "must be", "would have been"; but "to have left" is over."""
    if "infinite cue" in tokens.kinds(place - 2):
        return True  # "agreed that it be mended in April"
    joined = "and" in tokens.kinds(place - 2)
    if joined and is_promised(tokens, place):
        return True
    if joined and (verb := coupled(tokens, place)) >= 0:
        return tenseless(tokens, verb)  # "will be lifted over the winter and shown from Easter"
    if (have := done_for(tokens, place)) >= 0:
        wished = "wishing cue" in tokens.kinds(have)  # "wants it closed by May"
        return wished or not ENDLESS.isdisjoint(tokens.kinds(have - 2))
    before, had = place - 2, False
    while AUXILIARIES & (kinds := tokens.kinds(before)):
        before, had = before - 2, had or "having cue" in kinds
    return bool(ENDLESS & kinds) and (not had or "will cue" in kinds)


def is_promised(tokens: Tokens, place: int) -> bool:
    """Whether a verb that looks the same in the past goes on from a "will": "would sell tankers and | cut jobs"."""
    if "uniform cue" not in tokens.kinds(place):
        return False
    before = range(place - 4, max(place - ITS_COUPLE, sentence_of(tokens, place).start), -1)
    return any("will cue" in tokens.kinds(word) for word in before)


def done_for(tokens: Tokens, place: int) -> int:
    """The "have" of those who have something done: "will have it done by Friday", "would see the firm sold"; or -1."""
    for have in (place - 4, place - 6, place - 8):
        if not CAUSING.isdisjoint(tokens.kinds(have)):
            thing = tokens.values(have + 2)
            return have if not THING.isdisjoint(thing) else -1
    return -1


def coupled(tokens: Tokens, place: int) -> int:
    """The participle that an "and" joins a verb to, with all that stands between; or -1."""
    for before in range(place - 4, max(place - ITS_COUPLE, -1), -2):
        kinds = tokens.kinds(before)
        if "past cue" in kinds:
            return before if "stative cue" in tokens.kinds(before - 2) else -1
    return -1


def at_present(tokens: Tokens, place: int) -> bool:
    """Whether a participle is one of the present: "is held", "is leaving", "getting married", "Are banks closed"."""
    before = tokens.kinds(place - 2)
    if "being cue" in tokens.kinds(place - 4) and opens_sentence(tokens, place - 4):
        return True
    if "getting cue" in before and WAS.isdisjoint(tokens.kinds(place - 4)):
        return True
    if "progressive cue" in before:
        before = tokens.kinds(place - 4)
    return not before.isdisjoint(BEING)
