"""Which words belong to an expression where it stands, and which to what stands beside it: "in June | 3 workers"."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from attrs import evolve

from timeline.expressions.grammar import TO_THE_HOUR, Found
from timeline.expressions.standing.misreadings import NO_NOUN
from timeline.expressions.tense.cues import DOERS, ENDLESS, NOUN, cues, nearest, order_before, present
from timeline.expressions.tokens import Tokens, at_pause, opens_sentence
from timeline.expressions.values import (
    Approx,
    AtHour,
    Base,
    Compared,
    Duration,
    Explained,
    Fields,
    Inside,
    Later,
    Lean,
    Leaning,
    Neighbour,
    Onward,
    Phase,
    Portion,
    Ref,
    Shift,
    Span,
    Stretch,
    The,
    Timed,
    Unnamed,
    Value,
    plain,
    tells_only,
    weekly,
)
from timeline.grain import Grain

DATED = frozenset({"month", "wmonth", "season"})  # behind which a year is one without a word for it
EVENT = frozenset({"pronoun", "after", "before", "beside"})  # what stands before the event that a day is told by
IS = frozenset({"was cue", "being cue"})
CLOSE = frozenset({"before", "after"})
PASSED = frozenset({"after", "since"})  # what tells that weeks have gone by: "two weeks on Friday since the attack"
CONTRACTED = frozenset({"of", "the"})  # what "del" is
PREPOSED = frozenset({"over", "the"})  # what "a" is
OPENING_EVENT = frozenset({"event link"})  # what an event opens with that times are told from, where a language says so
COUNTS = frozenset({"number", "count", "several", "a"})
JOINED = frozenset("and in on at by for from with during until".split()) | {
    "was cue",
    "bound cue",
}  # what goes on behind a whole time
SUBJECT = frozenset({"the", "a", "possessive", "pronoun"})  # what begins a clause
TIMED = frozenset({"timed link", "evening link"})
PHRASAL = TIMED | {"phrasal link"}  # with what stands between: "see you at 8", "set out at 6"
ITS_HOUR = 40  # tokens from an hour to one that goes on from it
ITS_DEED = 10  # tokens to what has an hour: "pick her up at 9"
ITS_DEEDS = 16  # tokens to the "will" of several verbs: "will begin at noon and last an hour"


def bounded(tokens: Tokens, found: Found) -> Found:
    """Without what only leads to a time, or closes one that needs it not: "at | 14:30", "5 May 2021 | of the year"."""
    if "at-hour" in tokens.kinds(found.first) and found.first < found.last:
        signal = found.first
        found = evolve(found, first=signal + 2, signal=signal, signal_last=signal)  # a blank stands between
    last = found.last - 1 if tokens.words[found.last] == "." else found.last
    kinds, year = tokens.kinds(last), last - 2
    if year < found.first or "year" not in tokens.kinds(year):
        return found
    of_month = "year link" in kinds and not DATED.isdisjoint(tokens.kinds(year - 2))
    return evolve(found, last=year) if of_month or "years link" in kinds else found


def of_first_such(tokens: Tokens, found: Found, value: Fields) -> Found:
    """Of the month, where an ordinal counts what follows: "the first August landfall", but "the first of August".

    Where words change their form, it may be one that only the day has.
    """
    number = found.last - 2  # a blank stands between
    if value.known.keys() != {"month", "day"} or number < found.first or at_pause(tokens, found.last):
        return found
    kinds = tokens.kinds(number)
    counted = tokens.words[number].isalpha() and "ordinal" in kinds and "day-case" not in kinds
    if not counted or "month" not in tokens.kinds(found.last):
        return found
    return evolve(found, value=within(found, Fields.of(month=value.known["month"])), first=found.last, signal=-1)


def behind_preposition(tokens: Tokens, found: Found, value: Value) -> Found:
    """Without a preposition that looks like an article: "votaram a | 16 de março", "de segunda a | sexta"."""
    to = found.which == 1 or "dom" in tokens.kinds(found.first + 2)
    if not to or not PREPOSED.issubset(tokens.kinds(found.first)):
        return found
    return evolve(found, first=found.first + 2, signal=found.first, signal_last=found.first)  # a blank stands between


def is_behind_weekday(tokens: Tokens, found: Found) -> bool:
    """Whether a part of a day is of the one right before it: "el jueves | por la noche | tras pagar una fianza"."""
    before = range(found.first - 2, max(-1, found.first - 5), -2)  # with or without "por"; blanks stand between
    return any("weekday" in tokens.kinds(index) for index in before)


def explained(tokens: Tokens, found: Found, value: Value) -> Found:
    """As one that its text may leave open, where it is a day, or a part of one, that what follows tells."""
    if isinstance(value, Fields) and weekly(value) and is_beside(tokens, found):
        return evolve(found, value=within(found, Unnamed(value)))
    day = isinstance(value, The) and (value.grain is Grain.DAY or is_of_clause(tokens, found))
    part = tells_only(value, "part") and not is_behind_weekday(tokens, found)
    if not (day or part) or not goes_on(tokens, found):
        return found
    apposed = found.first >= 2 and tokens.words[found.first - 2] == ","  # "on 12 October, the day before the fall"
    beside = not apposed and bool(CLOSE & tokens.kinds(found.last + 2))  # "on the day before the visit"
    return evolve(found, value=within(found, Explained(value, beside)))


def is_of_clause(tokens: Tokens, found: Found) -> bool:
    """Whether it opens a sentence with what tells which it is: "The year the war ended, he moved to Paris"."""
    then = tokens.values(found.last + 2)
    return found.signal < 0 and opens_sentence(tokens, found.first) and not {"the", "pronoun"}.isdisjoint(then)


def goes_on(tokens: Tokens, found: Found) -> bool:
    """Whether what follows tells which it is: "the day of the attack", "the night he died"."""
    if "the" not in tokens.kinds(found.first) or at_pause(tokens, found.last):
        return False
    words = (*tokens.words[found.last + 2 : found.last + 5 : 2], " ", " ")  # blanks stand between
    after, then = ({*tokens.language.lexicon[word].values} for word in words[:2])
    if {"in", "by"} & tokens.kinds(found.signal):
        after -= {"pronoun"}  # "in the morning they left", "by the evening he was dead"
    if {"the", "possessive"} & after:
        return True  # "the day the war began", "the night his wife died"
    if "in" in after and "at-issue" in then:
        return True  # "on the day in question"
    return bool(EVENT & after) or ("of" in after and bool(NOUN & then))


def is_beside(tokens: Tokens, found: Found) -> bool:
    """Whether it is the one next to what follows: "the Monday after the disaster", "the weekend before he died"."""
    the = "the" in tokens.kinds(found.first) | tokens.kinds(found.first - 2)
    if not the or not CLOSE & tokens.kinds(found.last + 2):  # blanks stand between
        return False
    then = tokens.values(found.last + 4) if found.last + 4 < len(tokens.words) else {}
    return not {"the", "possessive", "pronoun"}.isdisjoint(then)


def nameless(tokens: Tokens, found: Found, value: Unnamed) -> Found:
    """As it is behind "on", and with "one"; without its article elsewhere, where it is a weekday like any other."""
    if "deictic" in tokens.kinds(found.first - 2):  # "the next one | Tuesday"
        return evolve(found, value=within(found, value.fields), first=found.first + 2)
    if "hour" in value.fields.known:
        return found
    if tokens.words[found.first].isdigit():  # "beat Brazil 7-1 Tuesday"
        return evolve(found, value=within(found, value.fields), first=found.first + 2)
    article = "a" in tokens.kinds(found.first)  # not "7am on a Saturday"
    told = IS & tokens.kinds(found.first - 2)  # "it was a Tuesday"
    told |= {"in", "of"} & tokens.kinds(found.last + 2)  # "a Tuesday in June"
    if not article or told or "on" in tokens.kinds(found.signal):
        return found
    return evolve(found, value=within(found, value.fields), first=found.first + 2)  # a blank stands between


def of_weekday(tokens: Tokens, found: Found, value: Fields) -> Found:
    """Without a number in words that is of what follows: "said on Thursday | the first delivery would slip"."""
    if value.known.keys() != {"weekday", "day"}:
        return found
    counts = "ordinal" in tokens.kinds(found.last) and tokens.words[found.last].isalpha()
    if not counts or at_pause(tokens, found.last):
        return found
    return evolve(found, value=within(found, Fields.of(weekday=value.known["weekday"])), last=found.first)


def of_the_first(tokens: Tokens, found: Found, value: Fields | Phase) -> Found:
    """Without a number that counts something else: "in June | the first snow fell"."""
    day = plain(value)
    if not isinstance(day, Fields) or day.known.keys() != {"month", "day"}:
        return found
    if not is_first_of_all(tokens, found):
        return found
    month = replaced(found.value, day, Fields.of(month=day.known["month"]))
    return evolve(found, value=month, last=found.last - 4)


def is_first_of_all(tokens: Tokens, found: Found) -> bool:
    """Whether what it ends with counts something else: "in June the first snow fell", "in July the 3rd Army moved"."""
    if "the" not in tokens.kinds(found.last - 2) or at_pause(tokens, found.last):
        return False
    after = tokens.word(found.last + 2)
    noun = after.islower() if tokens.words[found.last].isalpha() else after.istitle()
    return noun and NO_NOUN.isdisjoint(tokens.values(found.last + 2))


def on_the_hour(tokens: Tokens, found: Found, value: AtHour) -> Found:
    """With its hour behind a preposition; without it elsewhere: "won 8 tonight", "down from 3 on Friday"."""
    if TO_THE_HOUR & tokens.kinds(found.signal):
        return evolve(found, value=within(found, value.value))
    link = found.first + 2  # blanks stand between
    if "on" in tokens.kinds(link):
        return evolve(found, value=value.rest, first=link + 2, signal=link, signal_last=link)
    return evolve(found, value=value.rest, first=link, signal=-1)


def at_its_hour(tokens: Tokens, found: Found, value: Timed) -> Found | None:
    """As a clock time, where something that has one stands before it: "starts at 8", "pick me up at 9"; or None."""
    on = is_joined(tokens, found)
    counts = tokens.words[found.last + 4 : found.last + 5]  # "at 12 and 42 minutes past the hour"
    if not (on or at_pause(tokens, found.last)) or "".join(counts).isdigit():
        return None
    kinds = timing(tokens, found)
    if kinds is None and not is_behind_hour(tokens, found) and order_before(tokens, found.first) < 0:
        return None
    halves = {"evening link": 12, "morning link": 0}
    half = next((half for kind, half in halves.items() if kinds and kind in kinds), None)
    clock = value.clock if half is None else value.clock.in_half(half)
    return evolve(found, value=Span(clock, value.relation) if value.relation else clock)


def is_behind_hour(tokens: Tokens, found: Found) -> bool:
    """Whether an hour of the clock was told shortly before: "They left at 1:12 a.m.; a demand followed at 6."."""
    if "at" not in tokens.kinds(found.signal) or not at_pause(tokens, found.last):
        return False
    before = range(max(found.signal - ITS_HOUR, 0), found.signal)
    return any("clock" in tokens.kinds(place) for place in before)


def timing(tokens: Tokens, found: Found) -> frozenset[str] | None:
    """The kinds of the word before it that has an hour: "starts", "pick me up"; None where there is none."""
    place, timed, kinds = found.signal - 2, TIMED, tokens.kinds(found.signal - 2)
    while "particle link" in kinds and found.signal - place < ITS_DEED:
        place, timed, kinds = place - 2, PHRASAL, tokens.kinds(place - 2)  # "wake | me up"
    his = "person link" in tokens.kinds(place - 2)
    spelt = tokens.words[found.last].isalpha() and "past cue" in kinds
    aged = his and (spelt or "occurring cue" in kinds)  # "he began at 9", "he met her at seven"
    return None if aged or timed.isdisjoint(kinds) else kinds


def is_its_hour(tokens: Tokens, found: Found) -> bool:
    """Whether figures with a dot are an hour where they stand: "coaches leave at 8.50", "At 9.15 the council met"."""
    if "at" not in tokens.kinds(found.signal):
        return False
    if opens_sentence(tokens, found.signal):
        return not SUBJECT.isdisjoint(tokens.values(found.last + 2))
    return timing(tokens, found) is not None and at_pause(tokens, found.last)


def is_joined(tokens: Tokens, found: Found) -> bool:
    """Whether what follows goes on behind a whole time: "at 8 | in town", "this year and last | by a third"."""
    return not JOINED.isdisjoint(tokens.values(found.last + 2))


def owned(tokens: Tokens, found: Found, value: Phase) -> Found:
    """Without the part that is of what follows: "the end of | Saturday's game"."""
    if "poss" not in tokens.kinds(found.last + 1):
        return found
    of = [place for place in range(found.first, found.last) if "of" in tokens.kinds(place)]
    return evolve(found, value=within(found, value.value), first=of[-1] + 2) if of else found


def about(tokens: Tokens, found: Found, value: Approx) -> Found:
    """Without a word that tells what something is about: "get around | Wednesday's ruling", "a book about | 9/11"."""
    if weekly(value.value) and "poss" in tokens.kinds(found.last + 1):
        return evolve(found, value=value.value, first=found.first + 2)
    either = "or" in tokens.kinds(found.first - 2)  # "on or about 5 May 2021"
    on = found.first - 4
    if either and "on" in tokens.kinds(on):
        return evolve(found, signal=on, signal_last=on + 2)
    topic = not either and "topic" in tokens.kinds(found.first) and is_full(value.value)
    return evolve(found, value=within(found, value.value), first=found.first + 2) if topic else found


def is_full(value: Value) -> bool:
    """Whether it is a day with its year."""
    return tells_only(value, "year", "month", "day")


def throughout(tokens: Tokens, found: Found, value: Approx) -> Found:
    """With an "over" that tells how long it went on, and not that it was longer: "drafted over | several months"."""
    vague = isinstance(value.value, Duration) and value.value.count is None
    if not vague or "over" not in tokens.kinds(found.first):
        return found
    signal = found.first
    return evolve(found, value=value.value, first=signal + 2, signal=signal, signal_last=signal)


def so_long_ago(tokens: Tokens, found: Found, value: Portion) -> Found:
    """Without what is of the word before it: "reached the final | two years ago", "a second | 11 days later"."""
    turn = tokens.values(found.last + 2).get("moved")
    if not turn and "ago" not in tokens.kinds(found.last + 2):
        return found
    places = range(found.first, found.last)
    first = next((place for place in places if is_count(tokens.kinds(place))), found.first)
    moved = value.duration.shifted(turn, Base.MENTION) if turn else value.duration.shifted(-1, Base.ANCHOR)
    last = found.last + 2  # a blank stands between
    return evolve(found, value=moved, kind="day", first=first, last=last)


def is_count(kinds: Set[str]) -> bool:
    return not COUNTS.isdisjoint(kinds) and "ordinal" not in kinds


def than_planned(tokens: Tokens, found: Found, value: Shift | Compared | Approx) -> Found:
    """But a difference: "a month | later than planned", "almost three years | later than expected"."""
    moved = value.value if isinstance(value, Approx) else value
    if not isinstance(moved, Shift | Compared) or not is_difference(tokens, found):
        return found
    length = Duration(moved.grain, abs(moved.count))
    return evolve(found, value=replaced(found.value, moved, length), kind="duration", last=found.last - 2)


def before_event(tokens: Tokens, found: Found, value: Shift | Compared) -> Found:
    """But how long before or after an event, where an article is in the preposition: "dos días | después del acto"."""
    if "moved" not in tokens.kinds(found.last) or not CONTRACTED.issubset(tokens.kinds(found.last + 2)):
        return found
    length = Duration(value.grain, abs(value.count))
    return evolve(found, value=within(found, length), kind="duration", last=found.last - 2)


def than_last(tokens: Tokens, found: Found, value: Inside) -> Found:
    """Without the difference to another day: "on 28 August, | a week earlier than last year's"."""
    if not is_difference(tokens, found):
        return found
    comma = next((place for place in range(found.first, found.last) if tokens.words[place] == ","), -1)
    return evolve(found, value=within(found, value.inner), last=comma - 1) if comma > 0 else found


def is_difference(tokens: Tokens, found: Found) -> bool:
    """Whether it ends with a comparison: "a week earlier | than"."""
    sooner = "sooner" in tokens.kinds(found.last)
    link = tokens.kinds(found.last + 2)
    return sooner and "measure link" in link and "onward link" not in link  # but "nine days later as a substitute"


def driven_past(tokens: Tokens, found: Found, value: Stretch) -> Found:
    """Without the "past" of a verb, or what is of a noun: "drove past | two days later", "the last | a week later"."""
    turn = tokens.values(found.last + 2).get("moved")
    if not turn:
        return found
    moved = value.duration.shifted(turn, Base.MENTION)
    words = 2 if "the" in tokens.kinds(found.first) else 1
    return evolve(found, value=moved, kind="day", first=found.first + 2 * words, last=found.last + 2)


def behind_verb(tokens: Tokens, found: Found, value: Stretch | Ref | Inside) -> Found | None:
    """Without a verb that looks like a time: "expected to last | six weeks", "sales will fall | this year"."""
    if isinstance(value, Inside):
        falls = begins_with_verb(tokens, found, "wseason")
        return evolve(found, value=within(found, value.outer), first=found.first + 2) if falls else found
    if not begins_with_verb(tokens, found, "deictic"):
        return found
    if isinstance(value, Stretch):
        return evolve(found, value=value.duration, first=found.first + 2) if value.sign < 0 else found
    grain = tokens.values(found.last).get("unit")  # "could last | several months"
    return evolve(found, value=Duration(grain, None), first=found.first + 2) if isinstance(grain, Grain) else None


def when_it_lasts(tokens: Tokens, found: Found, value: Portion) -> Found:
    """When something goes on for so long: "will last a week in | January", but "the last week in January"."""
    places = range(found.first, found.last)
    link = next((place for place in places if "in" in tokens.kinds(place)), -1)
    if link < 0 or value.outer is None or not begins_with_verb(tokens, found, "deictic"):
        return found
    return evolve(found, value=value.outer, kind="date", first=link + 2, signal=link, signal_last=link)


def begins_with_verb(tokens: Tokens, found: Found, kind: str) -> bool:
    """Whether its first word, of a kind, is a verb: "expected to last six weeks", "sales will fall this year"."""
    if kind not in tokens.kinds(found.first):
        return False
    before = tokens.kinds(found.first - 2)
    if kind == "deictic" and "and" in before:  # "will begin at noon and last 11 minutes"
        places = range(found.first - 4, max(found.first - ITS_DEEDS, -1), -1)
        return any(ENDLESS & tokens.kinds(place) for place in places)
    return bool(ENDLESS & before) or (kind == "deictic" and does(tokens, found.first))


def does(tokens: Tokens, verb: int) -> bool:
    """Whether a word is the verb of those who stand before it: "the talks last two days", "sessions that last five"."""
    if "enduring cue" not in tokens.kinds(verb) or verb < 2 or tokens.words[verb - 1] != " ":
        return False
    doer, kinds = tokens.words[verb - 2], tokens.values(verb - 2)
    plural = doer.islower() and doer.endswith("s") and "past cue" not in kinds
    return plural or not DOERS.isdisjoint(kinds) or "habit cue" in kinds


def of_those(tokens: Tokens, found: Found, value: Value) -> Found:
    """Without the noun that it counts, "on June 3 | workers struck", or the number as well: "in June | 3 workers"."""
    day = plain(value)
    if not isinstance(day, Neighbour) or "measure" not in tokens.kinds(found.last):
        return found
    if "on" in tokens.kinds(found.signal):  # no month alone stands behind it
        return evolve(found, value=replaced(found.value, day, day.value), last=found.last - 2)
    return without_last(tokens, found, day, "it counts what follows")


def curtailed(tokens: Tokens, found: Found, value: Neighbour) -> Found:
    """Without the "before" that begins what follows: "the year before the war"."""
    if "early-year" in tokens.kinds(found.last):
        return found  # what else the text tells shows whether it is a year: `eras.py`
    behind = tokens.values(found.last + 2)
    if "beside" in tokens.kinds(found.last) and tokens.language.alphabet.chars_with(OPENING_EVENT):
        # "Δύο μέρες μετά έφυγαν", but "δύο μέρες | μετά την επίθεση": what follows says so, without a pause
        apart = OPENING_EVENT.isdisjoint(behind)
        return found if apart else without_last(tokens, found, value, "what it is told from follows")
    # "Sold the year after and closed in 1973", "found the day before by a neighbour", "the day before they had left"
    had = "pronoun" in behind and "perfect cue" in tokens.kinds(found.last + 4)
    joined = {"and"} if tokens.words[found.last].isdigit() else JOINED  # "Friday 3 for 2"
    counts = "".join(tokens.words[found.last + 4 : found.last + 5]).isdigit()  # "the day before over 200 people"
    on = ("over" in behind and not counts) or ("place link" in behind and "beside" in tokens.kinds(found.last))
    pause = had or on or at_pause(tokens, found.last) or not joined.isdisjoint(behind)
    if value.words > 1:  # "a week after that the firm closed"
        pause = pause or not NO_NOUN.isdisjoint(behind)
    if pause and not is_figure(tokens, found.last):
        return found
    return without_last(tokens, found, value, "no pause follows")


def a_week_on(tokens: Tokens, found: Found, value: Later) -> Found:
    """Without how long something took: "ended after two weeks | on Sunday", but "they vote a week on Sunday"."""
    inside = range(found.first, found.last + 1)
    on = next((place for place in inside if "on" in tokens.kinds(place)), -1)
    if on < 0:
        return found
    cue = nearest(cues(tokens, found))
    to_come = cue.lean is Lean.FUTURE if cue else present(tokens, found) >= 0
    beside = tokens.kinds(found.first - 2) | tokens.kinds(found.last + 2)
    if (to_come or cue is None) and PASSED.isdisjoint(beside):
        return found
    day = value.value.fields if isinstance(value.value, Leaning) else value.value
    return evolve(found, value=day, first=on + 2, signal=on, signal_last=on)


def before_comma(tokens: Tokens, found: Found, value: Onward) -> Found:
    """Without the comma that tells it from another "on": "Ten years on | , it was rebuilt"."""
    return evolve(found, last=found.last - 1)


def without_last(tokens: Tokens, found: Found, value: Neighbour, why: str) -> Found:
    """What is left where its last words belong to what follows."""
    kept = [place for place in range(found.first, found.last + 1) if not tokens.words[place].isspace()]
    last, dropped = kept[-value.words - 1], kept[-value.words]
    labels = (*found.labels, f"without {''.join(tokens.words[dropped : found.last + 1])!r}, because {why}")
    # An article is of what tells which it is: "the Friday after", but "the | Friday after the game"
    weekday = tells_only(value.alone, "weekday")
    article = weekday and "the" in tokens.kinds(found.first)
    first = found.first + 2 * article
    shorter = evolve(found, value=replaced(found.value, value, value.alone), first=first, last=last, labels=labels)
    return explained(tokens, shorter, value.alone)


def is_figure(tokens: Tokens, place: int) -> bool:
    """Whether a number goes on as a share or a score: "fell Friday 5%", "won on Saturday 3-1"."""
    behind = tokens.words[place + 1 : place + 3]
    return tokens.words[place].isdigit() and (behind[:1] == ["%"] or (behind[:1] == ["-"] and behind[1:2] != [" "]))


def replaced(value: Any, old: Value, new: Value) -> Any:
    """A value with another one in its preposition, its shade or its day."""
    if value is old:
        return new
    if isinstance(value, Inside):
        return evolve(value, inner=replaced(value.inner, old, new))
    return evolve(value, value=replaced(value.value, old, new))


def within(found: Found, value: Value) -> Value:
    """The value under the preposition of what was found, where it has one."""
    return evolve(found.value, value=value) if isinstance(found.value, Span) else value
