"""What only looks like a time where it stands: "1990 people", "12 May Road", "the 25th floor", "April Smith said"."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import Any

from timeline.expressions.grammar import Found
from timeline.expressions.lexicon import ENTRIES, UNKNOWN, is_core
from timeline.expressions.tense.outlook import HAVING, is_shunted, put_off
from timeline.expressions.tokens import Tokens, at_pause, opens_sentence, sentence_of
from timeline.expressions.values import (
    Approx,
    Duration,
    Fields,
    Phase,
    Ref,
    Span,
    The,
    Value,
    plain,
    tells_only,
    weekly,
)
from timeline.grain import Grain

NO_NOUN = frozenset("the a possessive pronoun in at during until from after before to by all for on".split()) | {
    "past cue",
    "future cue",
}
NO_SUCH = NO_NOUN | {"not cue", "habit cue", "naming cue", "contrast link", "with"}  # what goes on behind a day
WHOLE = NO_NOUN | {"and", "naming cue", "bound", "with", "onward link"}  # what goes on behind a year
MEASURED = (["%"], ["-"], ["–"], ["/"], ["°"])  # what a number that is no year stands before
NAMES = 3  # words of who did something
ARTICLES = frozenset({"the", "a"})
# What a noun is that may be something else, or that nothing else is told of: "the March vote", "the March killing".
NOUNS = (
    frozenset(
        "present cue|progressive cue|sudden cue|noun cue|coming cue|plural cue|plural noun|tally cue|publishing cue"
        "|effect cue|record|play cue|trade cue|timed link|evening link|phrasal link|known link".split("|")
    )
    | ENTRIES
)
YEARS_OF = frozenset({"in", "since", "until"})
LIMITED = frozenset({"MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"})
STANDING = frozenset({"road", "unit", "lone-unit", "half-word"})  # what a number may be of: "the 5th Avenue"
MINUTES = Duration(Grain.MINUTE, None)
ITS_COUNT = 40  # tokens from a number to the one that goes on counting: "its 17th package … the 16th"
ITS_MEETING = 8  # words from the minutes to the meeting that they are of
ONE_DAY = Duration(Grain.DAY, 1)
NOW = Ref("PRESENT_REF")
ROAD = 3  # words in which the name of a road ends
SMALL = frozenset({"lday", "lmonth"})  # words that are more often something else without their capital
GOES_ON = frozenset({"and", "or", "at", "part", "colloquial"})  # what stands behind a day: "out sat and back tues"
NO_DAY = frozenset({"pronoun", "the", "a", "possessive", "close link"})  # "we sat", "the sun", "just wed"
BOUT = 5  # words in which what it is a part of is named
AT_ONCE = frozenset({"through", "on"})  # what a "to" may be besides: "op de 20e"
SHORT = 3  # letters of a month's name cut short
PLAY, TRADE, MATCH = frozenset({"play cue"}), frozenset({"trade cue"}), 3  # words of it that tell of a match
DEGREES = 16  # tokens before a number in which it can be said that degrees are told


def counts_people(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it tells how many they are: "1990 people came", but "in 2009 workers went on strike"."""
    year = plain(value)
    if not isinstance(year, Fields) or year.known.keys() != {"year"}:
        return False
    if "measure" in tokens.kinds(found.last + 2):  # a blank stands between
        return YEARS_OF.isdisjoint(tokens.kinds(found.signal))
    several = isinstance(value, Approx) and value.mod in LIMITED  # "over 1500 runners"
    had = HAVING & tokens.kinds(found.first - 2)  # "has 1850 pupils"
    noun = tokens.word(found.last + 2)
    return bool(several or had) and noun.islower() and noun.endswith("s") and tokens.words[found.last + 1] == " "


def is_model(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is the year of a car, which tells of no time: "a 2003 Honda Civic", but "the 2018 Ford strike"."""
    year = plain(value)
    if found.signal >= 0 or not isinstance(year, Fields) or year.known.keys() != {"year"}:
        return False  # "In 2018 Ford Motor closed it"
    model = tokens.word(found.last + 4)
    made = "maker" in tokens.values(found.last + 2)
    return made and (model[0].isupper() or any(sign.isdigit() for sign in model))


def is_address(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is the number or the name of a road: "1812 Elm Street", "12 May Road"."""
    after = tokens.words[found.last + 2 : found.last + 3]  # a blank stands between
    if not after or not after[0][0].isupper() or not isinstance(plain(value), Fields):
        return False
    behind = tokens.words[found.last + 2 : found.last + 2 * ROAD + 1 : 2]  # blanks stand between
    named = itertools.takewhile(str.istitle, behind)
    return any("road" in tokens.language.lexicon[word].values for word in named)


def is_warmth(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it tells how warm it is: "temperatures in the 60s"."""
    bare = value.value if isinstance(value, Phase) else value
    if not isinstance(bare, Fields) or bare.cycle is not Grain.CENTURY:
        return False
    before = range(max(0, found.first - DEGREES), found.first)
    return any("warmth" in tokens.kinds(place) for place in before)


def is_of_other(tokens: Tokens, found: Found, value: Any) -> bool:
    """Whether what follows tells what it is of: "the second half of the game", "put the time of death at"."""
    part = value.known.keys() == {"half"} if isinstance(value, Fields) else found.signal < 0
    after = tokens.kinds(found.last + 2)
    between = "from" in after and not isinstance(value, Fields)  # "the period from March to June"
    return (part and "of" in after) or between


def is_sum(tokens: Tokens, found: Found) -> bool:
    """Whether figures with a dot tell how much: "closed at 9.30 euros", "sold at 9.30% more"."""
    if "measure" in tokens.kinds(found.last + 2) or tokens.words[found.last + 1 : found.last + 2] in MEASURED:
        return True
    sentence = sentence_of(tokens, found.first)
    return not set(tokens.chars[sentence.start : sentence.stop]).isdisjoint(tokens.language.alphabet.chars_with(TRADE))


def is_of_play(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is of a match, and not of a year: "scored twice in the first half", but "profit in the first half"."""
    part = value if isinstance(value, Fields) else plain(value)
    if not isinstance(part, Fields) or not ("half" in part.known or "quarter" in part.known) or len(part.known) > 1:
        return False
    if minutes_into(tokens, found) or is_of_bout(tokens, found):
        return True
    sentence = sentence_of(tokens, found.first)
    play, trade = map(tokens.language.alphabet.chars_with, (PLAY, TRADE))
    told = set(tokens.chars[sentence.start : sentence.stop])
    if not told.isdisjoint(trade):
        return False
    dash = tokens.language.lexicon.characters["-"] in told
    if not told.isdisjoint(play) or (dash and any(is_score(tokens, place) for place in sentence)):
        return True
    return is_of_match(tokens.chars, play, trade)


def is_of_bout(tokens: Tokens, found: Found) -> bool:
    """Whether it is of a game: "in the fourth quarter | of their last game"."""
    behind = range(found.last + 4, found.last + 2 * BOUT + 1, 2)
    of = "of" in tokens.kinds(found.last + 2)
    return of and any("bout link" in tokens.kinds(place) for place in behind)


def minutes_into(tokens: Tokens, found: Found) -> bool:
    """Whether minutes of it are counted: "was sent off ten minutes into the second half"."""
    link = found.signal if found.signal >= 0 else found.first - 2
    if "place link" not in tokens.kinds(link):
        return False
    kinds = tokens.values(link - 2)
    return Grain.MINUTE in (kinds.get("unit"), kinds.get("units"))


@lru_cache(maxsize=8)
def is_of_match(chars: str, play: str, trade: str) -> bool:
    """Whether a text is of a match, by its characters and those of words that tell of play and of trade; kept."""
    return sum(map(chars.count, play)) >= MATCH > sum(map(chars.count, trade))


def is_score(tokens: Tokens, place: int) -> bool:
    """Whether a number stands here and another behind a dash: "led 2-0"."""
    first, dash, last = (*tokens.words[place : place + 3], "", "", "")[:3]
    return first.isdigit() and dash in ("-", "–") and last.isdigit()


def needs_pause(tokens: Tokens, found: Found, value: Fields) -> bool:
    """Whether it is a time only before a pause, and none follows: "on the 25th floor", "in the fall of Berlin"."""
    known = value.known.keys()
    if "day-word" in tokens.kinds(found.last - 2) or "day-word" in tokens.values(found.last):
        return False  # "el día 13 se representará", 16日: what its number counts are days
    if known == {"weekday"} and "short-weekday" in tokens.kinds(found.last):
        return not at_pause(tokens, found.last)  # "nesta quarta, o ministro", but "nesta quarta edição"
    fall = known == {"season"} and "wseason" in tokens.kinds(found.last)
    after = found.last + 2
    if known == {"day"} and "and" in tokens.values(after):  # "fell on the 13th and the north"
        after += 2
    if known == {"day"} and not NO_SUCH.isdisjoint(tokens.values(after)):
        return False  # "on the 17th they lost", "on the 25th in Paris", "on the 9th and never again"
    if known == {"day"} and opens_clause_of(tokens, found):
        return False
    return (known == {"day"} or fall) and not at_pause(tokens, found.last)


def counts_on(tokens: Tokens, found: Found, value: Fields) -> bool:
    """Whether its number is that of something counted before: "its 17th package, a month after the 16th"."""
    number = tokens.values(found.last).get("ordinal")
    if value.known.keys() != {"day"} or not isinstance(number, int):
        return False
    for place in range(found.first - 2, max(found.first - ITS_COUNT, -1), -1):
        other = tokens.values(place).get("ordinal")
        noun = tokens.chars[place + 2] == UNKNOWN and tokens.words[place + 2].islower()
        if noun and isinstance(other, int) and abs(other - number) == 1:
            return True
    return False


def counts_nothing(tokens: Tokens, place: int) -> bool:
    """Whether a number is of nothing that follows: "in August 410 the city fell", "in 455 Gaiseric sailed"."""
    if at_pause(tokens, place):
        return tokens.words[place + 1 : place + 2] not in MEASURED
    if not WHOLE.isdisjoint(tokens.values(place + 2)):
        return True
    names = [*itertools.takewhile(str.istitle, tokens.words[place + 2 : place + 2 + 2 * NAMES : 2])]
    behind = place + 2 * len(names)
    if "poss" in tokens.kinds(behind + 1):  # "in 535 Justinian's armies"
        return bool(names)
    acts = "past cue" in tokens.kinds(behind + 2)
    return bool(names) and acts and not names[-1].endswith("s")  # "in August 410 Americans died"


def opens_clause_of(tokens: Tokens, found: Found) -> bool:
    """Whether it opens its clause, and who did something stands behind it: "On the 18th troops entered the town"."""
    comma = tokens.words[max(found.signal - 4, 0) : max(found.signal - 3, 0)] == [","]
    joined = comma and "and" in tokens.kinds(found.signal - 2)
    if found.signal < 0 or not (joined or opens_sentence(tokens, found.signal)):
        return False
    first = found.last + 2  # a blank stands between
    if "number" in tokens.kinds(first):
        return True  # "On the 14th six ice warnings were received"
    if tokens.words[first : first + 1] == [] or not STANDING.isdisjoint(tokens.values(first)):
        return False
    names = itertools.takewhile(str.istitle, tokens.words[first : first + 6 : 2])
    verb = first + 2 * max(1, len([*names]))
    return "past cue" in tokens.kinds(verb)


def needs_noun(tokens: Tokens, found: Found, value: Fields) -> bool:
    """Whether it is a month only before what it is a month of, and nothing such follows: "the March summit"."""
    if value.known.keys() != {"month"} or "wmonth" not in tokens.kinds(found.last):
        return False
    after = found.last + 2  # a blank stands between
    word = after < len(tokens.words) and tokens.words[after].islower()
    noun = word and (tokens.chars[after] == UNKNOWN or tokens.kinds(after) <= NOUNS)
    return bool(ARTICLES & tokens.kinds(found.first - 2)) and not noun


def is_no_goal(tokens: Tokens, found: Found, value: Fields) -> bool:
    """Whether behind a "to" it is none that something is moved to: "to May he wrote", "went to the 28th Infantry"."""
    link, day = tokens.kinds(found.signal), value.known.keys() == {"day"}
    if "to" not in link or not AT_ONCE.isdisjoint(link) or not (day or "wmonth" in tokens.kinds(found.first)):
        return False
    if day:
        return put_off(tokens, found.signal) < 0
    moved = "onward cue" in tokens.kinds(found.signal - 2)  # blanks stand between
    return not (moved or is_shunted(tokens, found.signal)) and value.known.keys() == {"month"}


def is_called(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is the first name of someone: "June Smith said", but "in June Smith said", "the August Decrees"."""
    before = tokens.values(found.first - 2) if found.first >= 2 else {}
    if weekly(value) and "title" in before and found.signal < 0 and tokens.words[found.first].istitle():
        return True  # "Mr Sunday Adeyemi"
    short = len(tokens.words[found.first]) == SHORT  # "since Jan Novak died"
    capital = "surname" in tokens.values(found.first)  # where only names have one: "les mails de Dimanche Traoré"
    alone = found.first == found.last and (found.signal < 0 or short or (capital and weekly(value)))
    if not alone or "given-name" not in tokens.values(found.first):
        return False
    if capital and found.signal < 0 and tells_only(value, "month"):
        first = "given-name" in before and tokens.word(found.first - 2).istitle()
        if first or is_surname(tokens, found.first):
            return True  # "Pierre Janvier", "Jan Augustus"
    after = found.last + 2  # a blank stands between
    who = tokens.words[found.last + 1 : found.last + 2] == [","] and tokens.kinds(found.last + 3)
    if "telling cue" in tokens.kinds(after) or (who and "relative cue" in who):
        return True  # "April said", "June, who is 24, said"
    title = tokens.words[max(0, found.first - 3) : found.first]  # "Ms June", "Dr. June Hill"
    if any("title" in tokens.language.lexicon[word].values for word in title):
        return True
    surname = after < len(tokens.words) and tokens.words[after].istitle() and tokens.chars[after] == UNKNOWN
    return surname and "the" not in tokens.kinds(found.first - 2)


def is_somebody(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is one whom the text names in full: "Ann May resigned. A letter from May", "after May resigned"."""
    name = tokens.words[found.last]
    alone = found.first == found.last and isinstance(found.value, Span)
    if not alone or not isinstance(value, Fields) or value.known.keys() != {"month"}:
        return False
    acts = "past cue" in tokens.kinds(found.last + 2)
    if not acts and {"by", "from"}.isdisjoint(tokens.kinds(found.signal)):
        return False
    if name not in tokens.people:
        places = (place for place, word in enumerate(tokens.words) if word == name)
        tokens.people[name] = any(is_surname(tokens, place) for place in places)
    return tokens.people[name]


def is_surname(tokens: Tokens, place: int) -> bool:
    """Whether a word follows a first name or title: "Ann May", but neither "London May 3" nor "Rates May Rise"."""
    if place < 2 or tokens.words[place - 1] != " ":
        return False
    first, after = tokens.words[place - 2], tokens.word(place + 2)
    named = tokens.chars[place - 2] == UNKNOWN and first.istitle()
    title = "title" in tokens.values(place - 2)
    return (named or title) and not (after[0].isdigit() or after.istitle())


def is_small_word(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether "sat", "sun" or "wed" is no day: "since sun up", "they sat", "the sun", but "off til sat", "out sat"."""
    alone = found.first == found.last and not SMALL.isdisjoint(tokens.kinds(found.last))
    if alone and tokens.words[found.last].islower() and tells_only(value, "month"):
        return "in" in tokens.kinds(found.signal) and not at_pause(tokens, found.last)
    if not alone or not weekly(value):
        return False
    goes_on = at_pause(tokens, found.last) or not GOES_ON.isdisjoint(tokens.kinds(found.last + 2))
    if isinstance(found.value, Span) or not goes_on:
        return not goes_on
    before = tokens.kinds(found.first - 2)
    sits = not NO_DAY.isdisjoint(before) and "particle link" not in before  # but "see you sat"
    return sits or (tokens.word(found.first).lower() == "sun" and not has_weekday(tokens, found))


def has_weekday(tokens: Tokens, found: Found) -> bool:
    """Whether the sentence tells another weekday: "work fri, work sun", but "loving the morning sun"."""
    places = (place for place in sentence_of(tokens, found.first) if place != found.first)
    return any("weekday" in tokens.kinds(place) for place in places)


def on_duty(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is of those who work then: "the day shift", "the night watchman"."""
    day = isinstance(value, The) and value.grain is Grain.DAY
    part = tells_only(value, "part")
    return (day or part) and "duty" in tokens.values(found.last + 2)


def is_paper(tokens: Tokens, found: Found, _value: Value) -> bool:
    """Whether it is a newspaper that comes so often: "the Italian daily La Repubblica"."""
    before, after = found.first - 2, found.last + 2  # blanks stand between
    if found.first != found.last or before < 0 or after >= len(tokens.words):
        return False
    name = tokens.chars[after] == UNKNOWN or tokens.kinds(after) <= ENTRIES
    return name and tokens.words[before].istitle() and tokens.words[after].istitle()


def is_at_this_time(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether another time goes on from it: "at this time last year"."""
    time = value == NOW and "while" in tokens.kinds(found.last)
    return time and "deictic" in tokens.kinds(found.last + 2)


def is_numbered(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it only names what is numbered: "on days 8 and 15", "weeks 4 to 8"."""
    alone = isinstance(value, Duration) and value.count is None and found.first == found.last
    return alone and tokens.word(found.last + 2).isdigit()


def is_minuted(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is what was written down: "the minutes of Monday's meeting", but "the minutes before the meeting"."""
    alone = isinstance(value, Duration) and value == MINUTES and found.first == found.last
    if not alone or {"of", "from"}.isdisjoint(tokens.kinds(found.last + 2)):
        return False
    behind = tokens.words[found.last + 4 : found.last + 2 * ITS_MEETING]
    return any("session" in tokens.language.lexicon[word].values for word in behind)


def is_lodging(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it tells where they live: "went into quarters", but "for several quarters"."""
    return found.first == found.last and value == Duration(Grain.QUARTER, None)


def is_asked(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is asked for: "how many days are left?"."""
    unknown = isinstance(value, Duration) and value.count is None
    return unknown and "proposing link" in tokens.kinds(found.first - 2)


def is_timed(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether figures tell how long somebody took: "won in 2:06:11"."""
    return isinstance(value, Fields) and "second" in value.known and "in" in tokens.kinds(found.signal)


def is_dialled(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it is part of the number of a telephone: "dial 0845 1930"."""
    before = tokens.word(found.first - 2)
    code = before.isdigit() and before.startswith("0") and len(before) > len("07")
    return code and found.signal < 0 and tokens.words[found.first - 1] == " "


def is_kind_of_day(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether it tells what day it was, and not how long: "a day of mourning", "a day to forget"."""
    if value != ONE_DAY:
        return False
    before, after = (tokens.kinds(place) for place in (found.first - 2, found.last + 2))  # blanks between
    told = not before.isdisjoint({"was cue", "being cue", "weekday"})
    one = "number" in tokens.kinds(found.first)  # but "six deaths a day in August"
    of_time = one and "in" in after and is_core(tokens.chars[found.last + 4 : found.last + 5])
    if found.signal < 0 and ("deictic" in after or of_time):
        return True  # "one day last week", "one day in May": of that week, of that month
    return told and found.signal < 0 and not after.isdisjoint({"of", "infinitive"})
