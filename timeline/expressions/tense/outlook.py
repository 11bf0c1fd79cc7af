"""Phrases that tell past from future whatever the tense of their sentence: "put off to Friday", "Friday's attack"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from timeline.expressions.automaton import NO_KINDS
from timeline.expressions.grammar import Found
from timeline.expressions.tense.cues import NOUN, PLACE, WAS, Cue, cues, cues_in, nearest
from timeline.expressions.tokens import Tokens, sentence_of
from timeline.expressions.values import Lean, Range, leaning_fields, tells_only
from timeline.grain import Grain

ITS_FUTURE = 10  # tokens to the verb of what is to come: "is to be sentenced on 20 May"
ITS_DELAY = 16  # tokens to the verb of a delay: "delayed the launch by 24 hours to Friday"
ITS_NOUN = 2  # words to the noun that it names: "the 6 January Capitol riot"
GOVERNING = frozenset({"past link", "future link"})
SETTING = frozenset({"in", "at", "on", "during", "after", "before", "over"})
DETERMINERS = frozenset({"the", "a", "possessive"})
UNITS = frozenset({"unit", "units", "fortnight"})
HAVING = frozenset({"having cue", "perfect cue", "having link"})  # "has until Friday", "had until Friday"
PURPOSE = frozenset({",", "for", "before", "until", "future cue", "present cue"})


def governor(tokens: Tokens, found: Found) -> tuple[int, frozenset[str]]:
    """The word that an expression hangs on, and its kinds: "up until Tuesday", "ahead of May", "ended on May 5".

    Or what it names does: "since its March low".
    """
    bare: tuple[int, ...] = (found.first - 1, found.first - 2)  # a blank may stand between
    if DETERMINERS & tokens.kinds(bare[1]) and "since" in tokens.kinds(found.first - 4):
        bare = (found.first - 4,)
    places = (found.signal, found.signal_last, found.signal - 2) if found.signal >= 0 else bare
    governing = ((place, tokens.kinds(place)) for place in places)
    return next((told for told in governing if not GOVERNING.isdisjoint(told[1])), (places[0], NO_KINDS))


def looks_ahead(tokens: Tokens, found: Found) -> int:
    """The word before it that does so whatever else its sentence tells; -1 for none.

    "Ahead of Monday", "postponed to Thursday", "rescheduled for Monday", "as soon as Friday", "the deadline is Friday",
    "a strike for Monday", "how about Friday?".
    """
    link = found.signal if found.signal >= 0 else found.first - 2
    kinds, before = tokens.kinds(link), link - 2 if found.signal >= 0 else link
    if "ahead link" in kinds:
        return link
    if has_until(tokens, link):
        return link
    if "topic" in kinds and "proposing link" in tokens.kinds(link - 2):
        return -1 if "poss" in tokens.kinds(found.last + 1) else link - 2
    if "onward link" in kinds and "onward cue" in tokens.kinds(link - 2):
        return -1 if has_begun(tokens, link - 6) else link - 2
    if "onward link" in kinds and is_shunted(tokens, link):
        return link - 4
    if "from" in kinds and isinstance(found.value, Range) and "moving cue" in tokens.kinds(link - 2):
        days = leaning_fields(found.value)
        return link - 2 if days is not None and days.cycle is Grain.WEEK else -1  # "moved from Friday to Monday"
    if "to" in kinds and (moved := put_off(tokens, link)) >= 0:
        return moved
    if "being cue" in tokens.kinds(before):
        return before
    if tells_only(found.value, "weekday") and is_declared(tokens, found):
        return found.last + 4
    days = leaning_fields(found.value)
    if "for" in kinds and days is not None and days.known.keys() <= {"weekday", "hour", "minute"}:
        return link  # "booked for Tuesday 9:20"
    return -1


def is_declared(tokens: Tokens, found: Found) -> bool:
    """Whether a weekday is made something: "declared Friday a day of mourning"."""
    article, day, of = (tokens.kinds(found.last + step) for step in (2, 4, 6))
    return found.signal < 0 and "a" in article and "lone-unit" in day and "of" in of


def has_until(tokens: Tokens, link: int) -> bool:
    """Whether somebody has so much time left: "has until Friday to appeal"."""
    until = "future link" in tokens.kinds(link)
    return until and not HAVING.isdisjoint(tokens.kinds(link - 2))


def is_shunted(tokens: Tokens, link: int) -> bool:
    """Whether something is put to another day: "put back to Friday", "brought forward to March"."""
    shunted = "shunt cue" in tokens.kinds(link - 2)  # blanks stand between
    return shunted and "put cue" in tokens.kinds(link - 4)


def has_begun(tokens: Tokens, verb: int) -> bool:
    """Whether "as early as" follows what was done: "may have begun as early as Friday", but "is set as early as"."""
    kinds = tokens.kinds(verb)
    begun = "past cue" in kinds and not kinds & {"future cue", "bound cue", "onward cue"}
    return begun and "as" in (tokens.words[verb + 2 : verb + 3] or [""])[0].lower()


def is_awaited(tokens: Tokens, found: Found) -> bool:
    """Whether it is the day of what is yet to be: "the match on Saturday | is sold out", but "on Saturday was"."""
    last = behind_owner(tokens, found)
    event, behind = tokens.kinds(found.signal - 2), tokens.kinds(found.last + 2)
    if last > found.last:  # "Saturday's final is at Wembley", but "Friday's vote is a blow"
        event, behind = (tokens.kinds(place) for place in (last + 2, last + 4))
        placed = not PLACE.isdisjoint(tokens.kinds(last + 6))
        return placed and "coming cue" in event and "being cue" in behind
    return "coming cue" in event and "on" in tokens.kinds(found.signal) and "bound cue" in behind


def comes_after(tokens: Tokens, found: Found) -> int:
    """The word that tells of something before it: "before Friday's rate decision", "fell ahead of a vote on Friday"."""
    kinds = tokens.kinds(found.signal)
    behind = behind_owner(tokens, found) + 2
    if "before" in kinds and behind > found.last + 2:
        places = (behind, behind + 2)  # "before Friday's vote", "before Friday's rate decision"
        if any("coming cue" in tokens.kinds(place) for place in places):
            return found.signal
    return announced_before(tokens, found) if "on" in kinds else -1


def put_off(tokens: Tokens, link: int) -> int:
    """The verb that tells of a later day: "adjourned until Friday", "postponed his visit to Friday"; or -1."""
    places = range(link - 2, max(link - ITS_DELAY, -1), -2)
    return next((place for place in places if "moving cue" in tokens.kinds(place)), -1)


def announced_before(tokens: Tokens, found: Found) -> int:
    """The "ahead of" before what is to be then: "fell ahead of a rate decision on Friday"; or -1."""
    places = range(found.signal - 4, max(found.signal - ITS_FUTURE, 2), -2)
    of = next((place for place in places if "of" in tokens.kinds(place)), -1)
    return of - 2 if of >= 0 and "ahead link" in tokens.kinds(of - 2) else -1


def called_off(tokens: Tokens, found: Found) -> int:
    """The verb behind it that tells of what did not take place: "a rally planned for Saturday was canceled"; or -1."""
    if not WAS & tokens.kinds(found.last + 2):
        return -1  # "has been called off" is news of what was to come
    verbs = (found.last + 4, found.last + 6)  # blanks stand between: "had been canceled"
    return next((place for place in verbs if "off cue" in tokens.kinds(place)), -1)


def arranged(tokens: Tokens, found: Found, cue: Cue) -> int:
    """The verb that tells what somebody agreed or asked to do then: "vowed to march on Friday"; or -1."""
    if not cue.before or "arranging cue" not in tokens.kinds(cue.place):
        return -1
    bare = found.signal < 0  # "agreed to meet again Friday", but "set to meet again Friday" looks ahead by itself
    owner = behind_owner(tokens, found) > found.last  # "refused to attend Monday's meeting"
    if bare and (owner or "bound cue" in tokens.kinds(cue.place)):
        return -1
    end = found.first if bare else found.signal
    if not bare and "inviting cue" in tokens.kinds(cue.place):
        # "invited them to the final in Rome on Sunday"
        places = range(cue.place + 2, min(end, cue.place + ITS_DELAY), 2)
        return next((place + 2 for place in places if "to" in tokens.kinds(place)), -1)
    event = end - 2  # "called for a march on Monday", "demanded a new vote on Friday"
    if not bare and "coming cue" in tokens.kinds(event) and is_called_for(tokens, cue, event):
        return event
    if is_after_its(tokens, found):
        return -1  # "agreed to step down after Thursday's vote"
    deeds = range(cue.place + 2, min(end, cue.place + ITS_FUTURE), 2)
    link = next((place for place in deeds if "infinitive" in tokens.kinds(place)), -1)
    if link < 0 or end - link > ITS_FUTURE or not is_purpose(tokens, link):
        return -1
    if bare and tokens.words[end - 2].isdigit():
        return -1  # "sent temperatures to minus 16 Monday"
    return link + 2


def is_called_for(tokens: Tokens, cue: Cue, event: int) -> bool:
    """Whether an event is what somebody "called for" or "demanded", and not where they did so: "at a rally"."""
    places = range(cue.place + 2, event, 2)
    kinds = tokens.kinds(cue.place)
    behind = tokens.kinds(cue.place + 2)
    from_ = "a" in behind and "from" in tokens.kinds(event + 2)  # "called a strike from Wednesday"
    demanded = "ordering cue" in kinds or ("calling cue" in kinds and ("for" in behind or from_))
    setting = any(not SETTING.isdisjoint(tokens.kinds(place)) for place in places)
    return demanded and not setting and 0 < event - cue.place <= ITS_FUTURE


def is_done_then(tokens: Tokens, found: Found) -> bool:
    """Whether its own clause goes on behind it in the past: "who on Sunday resigned"."""
    if "relative cue" not in tokens.kinds(found.signal - 2):
        return False
    return "past cue" in tokens.kinds(found.last + 2)


def is_told_on(tokens: Tokens, found: Found) -> bool:
    """Whether the sentence goes on with what came of it: "wanted to march on Friday but were turned back"."""
    behind = cues_in(tokens, range(found.last + 1, len(tokens.words)))
    return bool(behind) and behind[0].lean is Lean.PAST


def is_ability(tokens: Tokens, cue: Cue) -> bool:
    """Whether it tells what somebody was able to do, or not: "nobody could be reached Friday", "could hear shots"."""
    if "ability cue" not in tokens.kinds(cue.place):
        return False
    verbs = (cue.place + 2, cue.place + 4)  # "could be seen"
    if any("sensing cue" in tokens.kinds(place) for place in verbs):
        return True
    start = sentence_of(tokens, cue.place).start
    return any("not cue" in tokens.kinds(place) for place in range(start, cue.place + 3))


def named_by(tokens: Tokens, found: Found) -> int:
    """The event that it names and that nobody can foresee: "the 6 January insurrection"; -1 for none."""
    before = found.signal - 2  # "the attack on Friday", "the attacks of September 11"
    if {"on", "of", "in"} & tokens.kinds(found.signal) and is_sudden(tokens, found, before):
        return before
    named = words_named(tokens, found)
    return next((place for place in named if "sudden cue" in tokens.kinds(place)), -1)


def words_named(tokens: Tokens, found: Found) -> Iterator[int]:
    """The words behind it that may name what it is the day or month of: "the 6 January | Capitol riot"."""
    last = behind_owner(tokens, found)
    behind = range(last + 2, min(last + 2 * ITS_NOUN, len(tokens.words) - 1) + 1, 2)
    return itertools.takewhile(lambda place: tokens.words[place - 1].isspace(), behind)


def is_tallied(tokens: Tokens, found: Found) -> int:
    """The word that tells of a month's figures, which come out when it is over: "February's job gains"; or -1."""
    if "for" in tokens.kinds(found.signal):
        before = found.signal - 2  # "figures for February"
        return before if is_published(tokens, before) else -1
    named = words_named(tokens, found)
    return next((place for place in named if is_published(tokens, place)), -1)


def is_published(tokens: Tokens, place: int) -> bool:
    """Whether a word is of figures that come out: "data", "sales" behind "will report" but not "sales will rise"."""
    if "tally cue" not in tokens.kinds(place):
        return False
    words = range(place, max(place - 2 * ITS_FUTURE, -1), -1)
    return any("publishing cue" in tokens.kinds(word) for word in words)


def is_sudden(tokens: Tokens, found: Found, noun: int) -> bool:
    """Whether a noun is of what nobody can foresee; but not "will report its losses on 27 October"."""
    kinds = tokens.kinds(noun)
    cue = nearest(cues(tokens, found)) if "tally cue" in kinds else None
    return "sudden cue" in kinds and not (cue is not None and cue.before and cue.lean is Lean.FUTURE)


def behind_owner(tokens: Tokens, found: Found) -> int:
    """The last token of an expression, or of the "'s" behind it."""
    if "poss" not in tokens.kinds(found.last + 1):
        return found.last
    return found.last + (2 if tokens.words[found.last + 2 : found.last + 3] == ["s"] else 1)


def is_after_its(tokens: Tokens, found: Found) -> bool:
    """Whether something came after what it names: "after Thursday's vote"."""
    return "after" in tokens.kinds(found.signal) and behind_owner(tokens, found) > found.last


def is_purpose(tokens: Tokens, place: int) -> bool:
    """Whether what follows is another thing to come, or another clause: "for", "before", "to buy" but not "to a".

    Nor "for", where it tells how long: "was jailed for six years in May".
    """
    kinds = tokens.kinds(place)
    if "for" in kinds and UNITS & tokens.kinds(place + 4):
        return False
    if "infinitive" not in kinds:
        return not PURPOSE.isdisjoint(kinds)
    behind = tokens.words[place + 2]
    return behind.islower() and NOUN.isdisjoint(tokens.kinds(place + 2))
