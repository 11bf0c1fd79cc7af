"""What the words around an expression make of it: "the March summit", "will one day be", "the year before the war"."""

from __future__ import annotations

import itertools
from collections.abc import Set

from attrs import evolve

from timeline.expressions.cues import DOERS, ENDLESS, NOUN
from timeline.expressions.grammar import Found, Grammar
from timeline.expressions.lexicon import ENTRIES, UNKNOWN
from timeline.expressions.tokens import Tokens, at_pause, kinds_at, opens_sentence
from timeline.expressions.values import (
    Approx,
    AtHour,
    Base,
    Duration,
    Explained,
    Fields,
    Inside,
    Lean,
    Leaning,
    Meanwhile,
    Near,
    Neighbour,
    Ordinal,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Shift,
    Span,
    Spoken,
    Stretch,
    The,
    Unnamed,
    Value,
    plain,
    recurring,
    weekly,
)
from timeline.grain import Grain

NO_NOUN = frozenset("the a possessive pronoun in at during until from after before to by all for on".split()) | {
    "past cue",
    "future cue",
}
ARTICLES = frozenset({"the", "a"})
# What a noun is that may be something else, or that nothing else is told of: "the March vote", "the March killing".
NOUNS = (
    frozenset("present cue|progressive cue|sudden cue|noun cue|coming cue|plural cue|plural noun|record".split("|"))
    | ENTRIES
)
EVENT = frozenset({"pronoun", "after", "before", "beside"})  # what stands before the event that a day is told by
ONE_DAY = Duration(Grain.DAY, 1)
NOW = Ref("PRESENT_REF")
LAST_DAY = Stretch(ONE_DAY, -1)
YEARS_OF = frozenset({"in", "since", "until"})
COUNTS = frozenset({"number", "count", "several", "a"})
JOINED = frozenset("and in on at by for from with during until".split())  # what goes on behind a whole time
LIMITED = frozenset({"MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"})
HAD = frozenset({"having cue", "perfect cue"})
STANDING = frozenset({"road", "unit", "lone-unit", "half-word"})  # what a number may be of: "the 5th Avenue"
ROAD = 3  # words in which the name of a road ends
NAME = 4  # words in which the name of what happened then ends
SHORT = 3  # letters of a month's name cut short
DEGREES = 16  # tokens before a number in which it can be said that degrees are told
CLOSE = frozenset({"before", "after"})
TO_THE_HOUR = frozenset({"at", "by", "until", "since", "around", "after", "before"})


def in_place(tokens: Tokens, found: Found, language: Grammar) -> Found | None:
    """The expression as it is meant where it stands; None where it is no time there."""
    value = found.value.value if isinstance(found.value, Span) else found.value
    if counts_people(tokens, found, language) or is_address(tokens, found, language):
        return None
    if isinstance(value, Fields) and value.known.keys() == {"weekday", "day"}:
        found = of_weekday(tokens, found, value, language)
        value = found.value.value if isinstance(found.value, Span) else found.value
    if isinstance(value, Range) and found.which == 1 and isinstance(value.last, Fields):
        floor = value.last.known.keys() == {"day"}  # "from the 21st to the 23rd floor"
        return None if floor and needs_pause(tokens, found, {"day"}, language) else found
    if isinstance(value, AtHour):
        return on_the_hour(tokens, found, value, language)
    if isinstance(found.value, Span) and found.value.relation == "from" and of_record(tokens, found, language):
        labels = (*found.labels, "of that time, as what stands before it tells")
        if isinstance(value, Fields) and value.cycle not in (None, Grain.DAY):
            value = Leaning(value, Lean.PAST)
        found = evolve(found, value=value, labels=labels)
        return explained(tokens, found, value, language) if isinstance(value, Fields | The) else found
    if isinstance(value, Phase) and "poss" in kinds_at(tokens, found.last + 1, language):
        return owned(tokens, found, value, language)
    of = "of" in kinds_at(tokens, found.last + 2, language)
    if is_warmth(tokens, found, value, language) or (isinstance(value, Meanwhile) and of and found.signal < 0):
        return None  # "put the time of death at"
    if isinstance(value, Fields) and (year := year_of_named(tokens, found, value, language)):
        labels = (*found.labels, "of the year that the name behind it goes on with")
        return evolve(found, value=within(found, year), labels=labels)
    if isinstance(value, Fields) and value.known.keys() == {"month", "day"} and is_year(tokens, found, language):
        return evolve(found, value=Fields.of(month=value.known["month"], yy=value.known["day"]))
    day = plain(value)
    if isinstance(day, Fields) and day.known.keys() == {"month", "day"} and is_first_of_all(tokens, found, language):
        month = Fields.of(month=day.known["month"])
        whole = evolve(value, value=month) if isinstance(value, Phase) else month
        return evolve(found, value=within(found, whole), last=found.last - 4)
    if isinstance(value, Fields):
        known = value.known.keys()
        of_other = known == {"half"} and of  # "the second half of the game"
        doubtful = of_other or needs_pause(tokens, found, known, language) or needs_noun(tokens, found, known, language)
        if doubtful or is_called(tokens, found, language):
            return None
    small = isinstance(found.value, Span) and "lday" in kinds_at(tokens, found.last, language)
    if small and weekly(value) and not at_pause(tokens, found.last):
        return None  # "off til sat", but "since sun up"
    if isinstance(value, Recurring) and is_paper(tokens, found, language):
        return None
    time = value == NOW and "while" in kinds_at(tokens, found.last, language)
    if time and "deictic" in kinds_at(tokens, found.last + 2, language):
        return None  # "at this time last year"
    if is_close(tokens, found, language):
        return evolve(found, value=Near(value))
    if isinstance(value, The) and "since" in kinds_at(tokens, found.last + 2, language):
        labels = (*found.labels, "a length, because 'since' follows")  # "in the year since the attack"
        return evolve(found, value=within(found, Duration(value.grain, 1)), labels=labels)
    if isinstance(value, Fields | The):
        return explained(tokens, found, value, language)
    if isinstance(value, Approx) and weekly(value.value) and "poss" in kinds_at(tokens, found.last + 1, language):
        return evolve(found, value=value.value, first=found.first + 2)  # "to get around Wednesday's ruling"
    if isinstance(value, Portion) and "ago" in kinds_at(tokens, found.last + 2, language):
        return so_long_ago(tokens, found, value, language)
    if isinstance(value, Spoken):
        return found if at_pause(tokens, found.last) else None
    if isinstance(value, Unnamed):
        return nameless(tokens, found, value, language)
    if value == LAST_DAY and "of" in kinds_at(tokens, found.last + 2, language):
        return evolve(found, value=within(found, Ordinal(Grain.DAY, -1)))  # "the last day of the season"
    if "for" in kinds_at(tokens, found.signal, language) and (long := so_long(tokens, found, value, language)):
        return evolve(found, value=long, kind="duration", last=found.last - 2)
    if isinstance(value, Stretch) and (turn := language.lexicon[after_it(tokens, found)].values.get("moved")):
        moved = value.duration.shifted(turn, Base.MENTION)  # "he drove past | two days later"
        return evolve(found, value=moved, kind="day", first=found.first + 2, last=found.last + 2)
    if isinstance(value, Stretch) and value.sign < 0 and begins_with_verb(tokens, found, "deictic", language):
        return evolve(found, value=value.duration, first=found.first + 2)
    topic = "topic" in kinds_at(tokens, found.first, language) and "or" not in kinds_at(
        tokens, found.first - 2, language
    )
    if isinstance(value, Approx) and topic and is_full(value.value):
        return evolve(found, value=within(found, value.value), first=found.first + 2)  # "a book about 9/11"
    if isinstance(value, Approx) and is_throughout(tokens, found, value, language):
        signal = found.first  # "drafted over several months"
        return evolve(found, value=value.value, first=signal + 2, signal=signal, signal_last=signal)
    if isinstance(value, Ref) and begins_with_verb(tokens, found, "deictic", language):
        grain = language.lexicon[tokens.words[found.last]].values.get("unit")  # "could last several months"
        return evolve(found, value=Duration(grain, None), first=found.first + 2) if isinstance(grain, Grain) else None
    if isinstance(value, Inside) and begins_with_verb(tokens, found, "wseason", language):
        return evolve(found, value=within(found, value.outer), first=found.first + 2)
    if found.value == ONE_DAY and is_kind_of_day(tokens, found, language):
        return None
    if found.value == ONE_DAY and found.signal < 0 and "deictic" in kinds_at(tokens, found.last + 2, language):
        return None  # "one day last week": of that week
    if isinstance(found.value, Duration) and is_rate(tokens, found, language):
        return evolve(found, value=recurring(found.value))
    if isinstance(found.value, Duration | Ordinal):
        return reread(tokens, found, language)
    if isinstance(value, Shift) and compares(tokens, found, language):
        return evolve(found, value=Duration(value.grain, abs(value.count)), last=found.last - 2)
    return curtailed(tokens, found, language) if isinstance(found.value, Neighbour | Span) else found


def on_the_hour(tokens: Tokens, found: Found, value: AtHour, language: Grammar) -> Found:
    """With its hour behind a preposition; without it elsewhere: "won 8 tonight", "down from 3 on Friday"."""
    if TO_THE_HOUR & kinds_at(tokens, found.signal, language):
        return evolve(found, value=within(found, value.value))
    link = found.first + 2  # blanks stand between
    if "on" in kinds_at(tokens, link, language):
        return evolve(found, value=value.rest, first=link + 2, signal=link, signal_last=link)
    return evolve(found, value=value.rest, first=link, signal=-1)


def compares(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is but a difference: "a month later than planned"."""
    sooner = "sooner" in kinds_at(tokens, found.last, language)
    return sooner and "measure link" in kinds_at(tokens, found.last + 2, language)


def owned(tokens: Tokens, found: Found, value: Phase, language: Grammar) -> Found:
    """Without the part that is of what follows: "the end of | Saturday's game"."""
    of = [place for place in range(found.first, found.last) if "of" in kinds_at(tokens, place, language)]
    return evolve(found, value=within(found, value.value), first=of[-1] + 2) if of else found


def is_warmth(tokens: Tokens, found: Found, value: Value, language: Grammar) -> bool:
    """Whether it tells how warm it is: "temperatures in the 60s"."""
    bare = value.value if isinstance(value, Phase) else value
    if not isinstance(bare, Fields) or bare.cycle is not Grain.CENTURY:
        return False
    before = range(max(0, found.first - DEGREES), found.first)
    return any("warmth" in kinds_at(tokens, place, language) for place in before)


def is_year(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether the number behind a month is its year: "sold in June 22", but "on June 22"."""
    told = "in" in kinds_at(tokens, found.signal, language) and found.signal + 2 == found.first
    return told and tokens.words[found.last].isdigit() and at_pause(tokens, found.last)


def year_of_named(tokens: Tokens, found: Found, value: Fields, language: Grammar) -> Fields | None:
    """With the year that is told of what it names: "the October Revolution of 1917", "the August coup of 1991"."""
    if value.cycle is not Grain.YEAR or value.known.keys() & {"quarter", "half", "week"}:
        return None
    place = found.last + 2  # blanks stand between
    while place < found.last + 2 * NAME and (name := tokens.words[place : place + 1]):
        kinds = kinds_at(tokens, place, language)
        if "of" in kinds and place > found.last + 2:
            behind = tokens.words[place + 2 : place + 3]
            year = language.lexicon[behind[0]].values.get("modern") if behind else None
            counts = "measure" in kinds_at(tokens, place + 4, language)  # "exports of 2000 tons"
            return value & year if isinstance(year, Fields) and not counts else None
        if not name[0].isalpha() or not (tokens.chars[place] == UNKNOWN or kinds <= NOUNS):
            return None
        place += 2
    return None


def counts_people(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it tells how many they are: "1990 people came", but "in 2009 workers went on strike"."""
    year = plain(found.value)
    if not isinstance(year, Fields) or year.known.keys() != {"year"}:
        return False
    if "measure" in kinds_at(tokens, found.last + 2, language):  # a blank stands between
        return YEARS_OF.isdisjoint(kinds_at(tokens, found.signal, language))
    several = isinstance(found.value, Approx) and found.value.mod in LIMITED  # "over 1500 runners"
    had = HAD & kinds_at(tokens, found.first - 2, language)  # "has 1850 pupils"
    noun = after_it(tokens, found)
    return bool(several or had) and noun.islower() and noun.endswith("s") and tokens.words[found.last + 1] == " "


def is_address(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is the number or the name of a road: "1812 Elm Street", "12 May Road"."""
    after = tokens.words[found.last + 2 : found.last + 3]  # a blank stands between
    if not after or not after[0][0].isupper() or not isinstance(plain(found.value), Fields):
        return False
    behind = tokens.words[found.last + 2 : found.last + 2 * ROAD + 1 : 2]  # blanks stand between
    named = itertools.takewhile(str.istitle, behind)
    return any("road" in language.lexicon[word].values for word in named)


def of_weekday(tokens: Tokens, found: Found, value: Fields, language: Grammar) -> Found:
    """Without a number in words that is of what follows: "said on Thursday | the first delivery would slip"."""
    counts = "ordinal" in kinds_at(tokens, found.last, language) and tokens.words[found.last].isalpha()
    if not counts or at_pause(tokens, found.last):
        return found
    return evolve(found, value=within(found, Fields.of(weekday=value.known["weekday"])), last=found.first)


def so_long_ago(tokens: Tokens, found: Found, value: Portion, language: Grammar) -> Found:
    """Without what is of the word before it: "reached the final | two years ago", "finished second | two years ago"."""
    places = range(found.first, found.last)
    first = next((place for place in places if is_count(kinds_at(tokens, place, language))), found.first)
    last = found.last + 2  # a blank stands between
    return evolve(found, value=value.duration.shifted(-1, Base.ANCHOR), kind="day", first=first, last=last)


def is_count(kinds: Set[str]) -> bool:
    return not COUNTS.isdisjoint(kinds) and "ordinal" not in kinds


def is_close(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is right before or after that: "shortly after 9:20"."""
    beside = isinstance(found.value, Span) and found.value.relation in CLOSE
    return beside and "close link" in kinds_at(tokens, found.signal - 2, language)


def of_record(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether "from" tells when something was recorded, not since when: "footage from Monday"."""
    before = tokens.words[found.signal - 2] if found.signal >= 2 else ""
    return bool(before) and "record" in language.lexicon[before].values


def goes_on(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether what follows tells which it is: "the day of the attack", "the night he died"."""
    if "the" not in kinds_at(tokens, found.first, language) or at_pause(tokens, found.last):
        return False
    words = (*tokens.words[found.last + 2 : found.last + 5 : 2], " ", " ")  # blanks stand between
    after, then = ({*language.lexicon[word].values} for word in words[:2])
    if {"in", "by"} & kinds_at(tokens, found.signal, language):
        after -= {"pronoun"}  # "in the morning they left", "by the evening he was dead"
    if {"the", "possessive"} & after:
        return True  # "the day the war began", "the night his wife died"
    return bool(EVENT & after) or ("of" in after and bool(NOUN & then))


def explained(tokens: Tokens, found: Found, value: Value, language: Grammar) -> Found:
    """As one that its text may leave open, where it is a day, or a part of one, that what follows tells."""
    if isinstance(value, Fields) and weekly(value) and is_beside(tokens, found, language):
        return evolve(found, value=within(found, Unnamed(value)))
    day = isinstance(value, The) and value.grain is Grain.DAY
    part = isinstance(value, Fields) and value.known.keys() == {"part"}
    told = (day or part) and goes_on(tokens, found, language)
    return evolve(found, value=within(found, Explained(value))) if told else found


def is_beside(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is the one next to what follows: "the Monday after the disaster", "the weekend before he died"."""
    the = "the" in kinds_at(tokens, found.first, language) | kinds_at(tokens, found.first - 2, language)
    if not the or not CLOSE & kinds_at(tokens, found.last + 2, language):  # blanks stand between
        return False
    then = language.lexicon[tokens.words[found.last + 4]].values if found.last + 4 < len(tokens.words) else {}
    return not {"the", "possessive", "pronoun"}.isdisjoint(then)


def within(found: Found, value: Value) -> Value:
    """The value under the preposition of what was found, where it has one."""
    return evolve(found.value, value=value) if isinstance(found.value, Span) else value


def is_full(value: Value) -> bool:
    """Whether it is a day with its year."""
    return isinstance(value, Fields) and value.known.keys() == {"year", "month", "day"}


def is_throughout(tokens: Tokens, found: Found, value: Approx, language: Grammar) -> bool:
    """Whether "over" tells how long it went on, and not that it was longer: "over several months"."""
    vague = isinstance(value.value, Duration) and value.value.count is None
    return vague and "over" in kinds_at(tokens, found.first, language)


def begins_with_verb(tokens: Tokens, found: Found, kind: str, language: Grammar) -> bool:
    """Whether its first word, of a kind, is a verb: "expected to last six weeks", "sales will fall this year"."""
    if kind not in kinds_at(tokens, found.first, language):
        return False
    before = kinds_at(tokens, found.first - 2, language)
    return bool(ENDLESS & before) or (kind == "deictic" and does(tokens, found.first, language))


def does(tokens: Tokens, verb: int, language: Grammar) -> bool:
    """Whether a word is the verb of those who stand before it: "the talks last two days", "sessions that last five"."""
    if "enduring cue" not in kinds_at(tokens, verb, language) or verb < 2 or tokens.words[verb - 1] != " ":
        return False
    doer = tokens.words[verb - 2]
    kinds = language.lexicon[doer].values
    plural = doer.islower() and doer.endswith("s") and "past cue" not in kinds
    return plural or not DOERS.isdisjoint(kinds) or "habit cue" in kinds


def is_first_of_all(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether what it ends with counts something else: "in June the first snow fell"."""
    words = tokens.words
    counted = words[found.last].isalpha() and "the" in kinds_at(tokens, found.last - 2, language)
    after = words[found.last + 2 : found.last + 3]
    plain_word = bool(after) and after[0].islower() and NO_NOUN.isdisjoint(language.lexicon[after[0]].values)
    return counted and plain_word and not at_pause(tokens, found.last)


def nameless(tokens: Tokens, found: Found, value: Unnamed, language: Grammar) -> Found:
    """As it is behind "on", and with "one"; without its article elsewhere, where it is a weekday like any other."""
    if "on" in kinds_at(tokens, found.signal, language) or "number" in kinds_at(tokens, found.first, language):
        return found
    return evolve(found, value=within(found, value.fields), first=found.first + 2)  # a blank stands between


def so_long(tokens: Tokens, found: Found, value: Value, language: Grammar) -> Duration | None:
    """How long it went on behind "for", whatever it was counted from: "for ten years afterwards they wept"."""
    if "moved" not in kinds_at(tokens, found.last, language):
        return None
    if isinstance(value, Shift):
        return Duration(value.grain, float(value.count)) if value.count > 0 else None
    grain = language.lexicon[tokens.words[found.last - 2]].values.get("units")
    vague = isinstance(value, Approx) and isinstance(value.value, Ref)
    return Duration(grain, None) if vague and isinstance(grain, Grain) else None


def after_it(tokens: Tokens, found: Found) -> str:
    """The word behind it, across a blank, or a blank."""
    return "".join(tokens.words[found.last + 2 : found.last + 3]) or " "


def opens_clause_of(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it opens its sentence, and who did something stands behind it: "On the 18th troops entered the town"."""
    if found.signal < 0 or not opens_sentence(tokens, found.signal):
        return False
    first = found.last + 2  # a blank stands between
    if "number" in kinds_at(tokens, first, language):
        return True  # "On the 14th six ice warnings were received"
    if tokens.words[first : first + 1] == [] or not STANDING.isdisjoint(language.lexicon[tokens.words[first]].values):
        return False
    names = itertools.takewhile(lambda place: tokens.words[place].istitle(), range(first, first + 6, 2))
    verb = first + 2 * max(1, len([*names]))
    return "past cue" in kinds_at(tokens, verb, language)


def is_kind_of_day(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it tells what day it was, and not how long: "a day of mourning", "a day to forget"."""
    before, after = (kinds_at(tokens, place, language) for place in (found.first - 2, found.last + 2))  # blanks between
    told = not before.isdisjoint({"was cue", "being cue"})
    return told and found.signal < 0 and not after.isdisjoint({"of", "infinitive"})


def is_rate(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether so much comes in each: "35 shops a week", "$900 a month", but "30 shops after a week"."""
    one = found.value.count == 1 and "a" in kinds_at(tokens, found.first, language) and found.signal < 0
    if not one or found.first + 2 != found.last or "apart cue" in kinds_at(tokens, found.last + 2, language):
        return False  # "two doses a month apart"
    before = [tokens.words[place] for place in range(found.first - 2, max(-1, found.first - 8), -2)]
    words = itertools.takewhile(lambda word: word[:1].isalnum(), before)
    return any(word[:1].isdigit() or "number" in language.lexicon[word].values for word in words)


def reread(tokens: Tokens, found: Found, language: Grammar) -> Found:
    """With the meaning that the word before it gives: "will one day be", "it's the second day of the talks"."""
    before = kinds_at(tokens, found.first - 2, language)  # a blank stands between
    value: Value | None = None
    if found.value == ONE_DAY and will_come(tokens, found, language):
        return evolve(found, value=Ref("FUTURE_REF"), labels=(*found.labels, "what follows is to come"))
    if found.value == ONE_DAY and ENDLESS & before and tokens.words[found.first].isalpha():
        value = Ref("FUTURE_REF")
    whole = "the" in kinds_at(tokens, found.first, language)
    if whole and isinstance(found.value, Ordinal) and found.value.grain is Grain.DAY and "identity link" in before:
        value = Shift(Grain.DAY, 0)
    if value is None:
        return found
    return evolve(found, value=value, labels=(*found.labels, f"{tokens.words[found.first - 2]!r} stands before it"))


def will_come(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it opens its sentence, and "will" follows: "one day I'll be rich"."""
    if not opens_sentence(tokens, found.first) or "number" not in kinds_at(tokens, found.first, language):
        return False
    behind = range(found.last + 2, found.last + 6)
    return any("announcing cue" in kinds_at(tokens, place, language) for place in behind)


def curtailed(tokens: Tokens, found: Found, language: Grammar) -> Found:
    """Without the "before" that begins what follows: "the year before the war"."""
    value = found.value.value if isinstance(found.value, Span) else found.value
    behind = language.lexicon[after_it(tokens, found)].values
    # "Sold the year after and closed in 1973", "found the day before by a neighbour"
    pause = at_pause(tokens, found.last) or not JOINED.isdisjoint(behind)
    if isinstance(value, Neighbour) and value.words > 1:  # "a week after that the firm closed"
        word = tokens.words[found.last + 2 : found.last + 3]
        pause = pause or (bool(word) and not NO_NOUN.isdisjoint(language.lexicon[word[0]].values))
    if not isinstance(value, Neighbour) or (pause and not is_figure(tokens, found.last)):
        return found
    kept = [place for place in range(found.first, found.last + 1) if not tokens.words[place].isspace()]
    last, dropped = kept[-value.words - 1], kept[-value.words]
    labels = (*found.labels, f"without {''.join(tokens.words[dropped : found.last + 1])!r}, because no pause follows")
    shorter = evolve(found, value=within(found, value.alone), last=last, labels=labels)
    return explained(tokens, shorter, value.alone, language)


def is_figure(tokens: Tokens, place: int) -> bool:
    """Whether a number goes on as a share or a score: "fell Friday 5%", "won on Saturday 3-1"."""
    behind = tokens.words[place + 1 : place + 3]
    return tokens.words[place].isdigit() and (behind[:1] == ["%"] or (behind[:1] == ["-"] and behind[1:2] != [" "]))


def needs_noun(tokens: Tokens, found: Found, known: Set[str], language: Grammar) -> bool:
    """Whether it is a month only before what it is a month of, and nothing such follows: "the March summit"."""
    if known != {"month"} or "wmonth" not in kinds_at(tokens, found.last, language):
        return False
    after = found.last + 2  # a blank stands between
    word = after < len(tokens.words) and tokens.words[after].islower()
    noun = word and (tokens.chars[after] == UNKNOWN or kinds_at(tokens, after, language) <= NOUNS)
    return bool(ARTICLES & kinds_at(tokens, found.first - 2, language)) and not noun


def is_called(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is the first name of someone: "June Smith said", but "in June Smith said", "the August Decrees"."""
    short = len(tokens.words[found.first]) == SHORT  # "since Jan Novak died"
    alone = found.first == found.last and (found.signal < 0 or short)
    if not alone or "given-name" not in language.lexicon[tokens.words[found.first]].values:
        return False
    after = found.last + 2  # a blank stands between
    who = tokens.words[found.last + 1 : found.last + 2] == [","] and kinds_at(tokens, found.last + 3, language)
    if "telling cue" in kinds_at(tokens, after, language) or (who and "relative cue" in who):
        return True  # "April said", "June, who is 24, said"
    title = tokens.words[max(0, found.first - 3) : found.first]  # "Ms June", "Dr. June Hill"
    if any("title" in language.lexicon[word].values for word in title):
        return True
    surname = after < len(tokens.words) and tokens.words[after].istitle() and tokens.chars[after] == UNKNOWN
    return surname and "the" not in kinds_at(tokens, found.first - 2, language)


def is_paper(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is a newspaper that comes so often: "the Italian daily La Repubblica"."""
    before, after = found.first - 2, found.last + 2  # blanks stand between
    if found.first != found.last or before < 0 or after >= len(tokens.words):
        return False
    name = tokens.chars[after] == UNKNOWN or kinds_at(tokens, after, language) <= ENTRIES
    return name and tokens.words[before].istitle() and tokens.words[after].istitle()


def needs_pause(tokens: Tokens, found: Found, known: Set[str], language: Grammar) -> bool:
    """Whether it is a time only before a pause, and none follows: "on the 25th floor", "in the fall of Berlin"."""
    fall = known == {"season"} and "wseason" in kinds_at(tokens, found.last, language)
    after = tokens.words[found.last + 2] if found.last + 2 < len(tokens.words) else " "
    if known == {"day"} and "and" in language.lexicon[after].values:  # "fell on the 13th and the north"
        after = tokens.words[found.last + 4] if found.last + 4 < len(tokens.words) else " "
    if known == {"day"} and not NO_NOUN.isdisjoint(language.lexicon[after].values):
        return False  # "on the 17th they lost", "on the 25th in Paris"
    if known == {"day"} and opens_clause_of(tokens, found, language):
        return False
    return (known == {"day"} or fall) and not at_pause(tokens, found.last)
