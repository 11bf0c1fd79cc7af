"""What the words around an expression make of it: "the March summit", "will one day be", "in the year since the war".

Steps for each sort of value, in order: one that has something to say ends them, with the expression as it is meant, or
with None where it is no time at all.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from timeline.expressions.grammar import Found
from timeline.expressions.lexicon import UNKNOWN
from timeline.expressions.standing.extents import (
    CLOSE,
    IS,
    SUBJECT,
    a_week_on,
    about,
    at_its_hour,
    before_comma,
    before_event,
    behind_preposition,
    behind_verb,
    bounded,
    curtailed,
    driven_past,
    explained,
    is_joined,
    nameless,
    of_first_such,
    of_the_first,
    of_those,
    of_weekday,
    on_the_hour,
    owned,
    replaced,
    so_long_ago,
    than_last,
    than_planned,
    throughout,
    when_it_lasts,
    within,
)
from timeline.expressions.standing.misreadings import (
    NOUNS,
    ONE_DAY,
    counts_on,
    counts_people,
    is_address,
    is_asked,
    is_at_this_time,
    is_called,
    is_dialled,
    is_kind_of_day,
    is_lodging,
    is_minuted,
    is_model,
    is_no_goal,
    is_numbered,
    is_of_other,
    is_of_play,
    is_paper,
    is_small_word,
    is_somebody,
    is_timed,
    is_warmth,
    needs_noun,
    needs_pause,
    on_duty,
)
from timeline.expressions.tense.cues import ENDLESS, cues, nearest
from timeline.expressions.tense.outlook import words_named
from timeline.expressions.tokens import Tokens, at_pause, opens_sentence
from timeline.expressions.values import (
    Ahead,
    Approx,
    AtHour,
    Base,
    Compared,
    Duration,
    Fields,
    Inside,
    KnownDay,
    Later,
    Lean,
    Leaning,
    Meanwhile,
    Moved,
    Near,
    Neighbour,
    Onward,
    Ordinal,
    Overnight,
    Pair,
    Phase,
    Portion,
    Range,
    Recurring,
    Ref,
    Rest,
    Shift,
    Span,
    Spoken,
    Stretch,
    The,
    Timed,
    Unnamed,
    Value,
    clock_alone,
    plain,
    recurring,
)
from timeline.grain import Grain

SAYING = frozenset({"arranging cue", "future cue"})  # "said that", "hopes that"
DOING = frozenset({"pronoun", "was cue", "will cue", "being cue", "perfect cue", "having cue", "modal cue"})
NAME = 4  # words in which the name of what happened then ends
LEVEL = frozenset({"being cue", "was cue", "having cue", "perfect cue", "ratio cue"})  # "3% lower", "is down"
LIST = 16  # tokens in which a list of days ends: "the 3rd, the 4th and the 5th"
LISTED = frozenset({"monthday", "and", "or", "the"})
AMOUNT = 12  # tokens in which an amount ends: "rose by some 3.5 percent from"
HOURLY = frozenset({"at-hours", "from-hours", "of-hours", "until-hours", "before-hours"})
AMOUNTS = frozenset({"number", "measure", "ratio cue", "by", "of", "a", "numbered"})
CHANGE = frozenset({"change cue", "past cue"})
LIMITING = frozenset({"day", "weekday", "month", "year"})
NO_RATE = frozenset({"to", "after", "before"})
AROUND_CLOCK = (Inside, Approx, Near)
UNTIL = frozenset({"LESS_THAN", "EQUAL_OR_LESS"})  # "in less than a month"

# The value without its preposition is what a step is given beside the expression; the expression itself, unchanged,
# is what it gives back where it has nothing to say.
Step = Callable[[Tokens, Found, Any], Found | None]


def in_place(tokens: Tokens, found: Found) -> Found | None:
    """The expression as it is meant where it stands; None where it is no time there."""
    found = bounded(tokens, found)
    value = found.value.value if isinstance(found.value, Span) else found.value
    for step in STEPS.get(type(value), ALWAYS):
        meant = step(tokens, found, value)
        if meant is not found:
            return meant and bare(tokens, meant)
    return bare(tokens, found)


def bare(tokens: Tokens, found: Found) -> Found:
    """Without its article, where its language has that outside of a date: "der | 8. Mai", but "die letzte Woche"."""
    if not tokens.language.bare_dates or "the" not in tokens.kinds(found.first) or found.first + 2 > found.last:
        return found
    value = found.value
    if isinstance(value, Pair | Range) and found.which >= 0:
        value = (value.first, value.last)[found.which > 0]
    while isinstance(value, Span | Approx | Phase):
        value = value.value
    dated = isinstance(value, Fields) and "decade" not in value.known
    dated |= isinstance(value, Inside) and isinstance(value.outer, Moved)  # "der | Nacht zum Freitag"
    counted = "moved" in tokens.kinds(found.last)  # "sie, die | zwei Tage später kamen"
    return (
        evolve(found, first=found.first + 2) if dated or counted or isinstance(value, Duration | Overnight) else found
    )


def unless(*questions: Callable[[Tokens, Found, Any], bool]) -> Step:
    """A step that gives None where one of some questions is answered with yes."""

    def step(tokens: Tokens, found: Found, value: Any) -> Found | None:
        for question in questions:
            if question(tokens, found, value):
                return None
        return found

    return step


def from_record(tokens: Tokens, found: Found, value: Value) -> Found:
    """Of that time, and not since then: "footage from Monday", "down from April"."""
    if not isinstance(found.value, Span) or found.value.relation != "from" or found.signal < 2:
        return found
    owner = "poss" in tokens.kinds(found.last + 1)  # "the toll from last week's collapse"
    is_ = not IS.isdisjoint(tokens.kinds(found.signal - 2))  # "the slides are from May"
    record = "record" in tokens.values(found.signal - (4 if is_ else 2))
    if not owner and not record and not is_kept_from(tokens, found, value) and not is_compared(tokens, found):
        return found
    labels = (*found.labels, "of that time, as what stands before it tells")
    if isinstance(value, Fields) and value.cycle not in (None, Grain.DAY):
        value = Leaning(value, Lean.PAST)
    of_then = evolve(found, value=value, labels=labels)
    return explained(tokens, of_then, value)


def to_its_end(tokens: Tokens, found: Found, value: Value) -> Found:
    """Until its end: "closed through Friday", "through the end of May", but "throughout May", "through the night"."""
    limit = {"through", "to"} <= tokens.kinds(found.signal) and "all" not in tokens.kinds(found.signal - 2)
    day = isinstance(value, Fields) and not LIMITING.isdisjoint(value.known)
    end = isinstance(value, Phase) and value.mod == "END"
    if not limit or isinstance(found.value, Span) or not (day or end):
        return found
    return evolve(found, value=Span(value, "until"))


def is_kept_from(tokens: Tokens, found: Found, value: Value) -> bool:
    """Whether things are told by the time that they are of: "emails from last week", "films from the 1980s"."""
    things = tokens.words[found.signal - 2]
    plural = things.islower() and things.endswith("s") and tokens.chars[found.signal - 2] == UNKNOWN
    past = isinstance(value, Leaning) and value.lean is Lean.LAST
    ago = isinstance(value, Shift) and value.base is Base.ANCHOR and value.count < 0
    age = isinstance(value, Fields) and not {"decade", "season"}.isdisjoint(value.known)
    return plural and (past or ago or age)


def is_compared(tokens: Tokens, found: Found) -> bool:
    """Whether something has changed since then, by so much or not: "is down from April", "rose 3% from May"."""
    if "ahead link" in tokens.kinds(found.signal):
        return False  # "up 3%, starting in May"
    amount: set[str] = set()
    for place in range(found.signal - 2, max(-1, found.signal - 2 - AMOUNT), -1):
        word, kinds = tokens.words[place], tokens.kinds(place)
        level = amount or tokens.words[place - 2] == "," or LEVEL & tokens.kinds(place - 2)
        changed = "ratio cue" in amount and CHANGE & kinds and "was cue" not in kinds
        if (level and "level cue" in kinds) or changed:
            if "present cue" in tokens.kinds(place - 2):
                return False  # "wages go up by 6% from October"
            cue = nearest(cues(tokens, found))
            return cue is None or cue.lean is not Lean.FUTURE  # "rents will be up 3% from July"
        if not word[0].isdigit() and word not in " .," and AMOUNTS.isdisjoint(kinds):
            return False
        amount |= AMOUNTS & kinds
    return False


def close_by(tokens: Tokens, found: Found, value: Value) -> Found:
    """Right before or after that: "shortly after 9:20"."""
    beside = isinstance(found.value, Span) and found.value.relation in CLOSE
    close = beside and "close link" in tokens.kinds(found.signal - 2)
    return evolve(found, value=Near(value, before=found.value.relation == "before")) if close else found


def of_named_year(tokens: Tokens, found: Found, value: Fields) -> Found:
    """Of the year that is told of what it names: "the October Revolution of 1917", "the August coup of 1991"."""
    year = year_of_named(tokens, found, value)
    labels = (*found.labels, "of the year that the name behind it goes on with")
    return evolve(found, value=within(found, year), labels=labels) if year else found


def year_of_named(tokens: Tokens, found: Found, value: Fields) -> Fields | None:
    """With the year behind the name that it begins; None where none is told."""
    if value.cycle is not Grain.YEAR or value.known.keys() & {"quarter", "half", "week"}:
        return None
    place = found.last + 2  # blanks stand between
    while place < found.last + 2 * NAME and (name := tokens.words[place : place + 1]):
        kinds = tokens.kinds(place)
        if "of" in kinds and place > found.last + 2:
            year = tokens.values(place + 2).get("modern")
            counts = "measure" in tokens.kinds(place + 4)  # "exports of 2000 tons"
            return value & year if isinstance(year, Fields) and not counts else None
        if not name[0].isalpha() or not (tokens.chars[place] == UNKNOWN or kinds <= NOUNS):
            return None
        place += 2
    return None


def of_known_day(tokens: Tokens, found: Found, value: Fields) -> Found:
    """As the day that the world knows by it: "the September 11 attacks", "the attacks of September 11"."""
    if value.known.keys() != {"month", "day"}:
        return found
    of = "of" in tokens.kinds(found.signal)
    places = [*words_named(tokens, found), *((found.signal - 2,) if of else ())]
    dates = (date for place in places for date in tokens.values(place).get("known link", ()))
    known = next((date for date in dates if date.known == date.known | value.known), None)
    return evolve(found, value=within(found, KnownDay(known, value))) if known else found


def of_short_year(tokens: Tokens, found: Found, value: Fields) -> Found:
    """With the number behind its month as a year: "sold in June 22", but "on June 22"."""
    if value.known.keys() != {"month", "day"}:
        return found
    told = "in" in tokens.kinds(found.signal) and found.signal + 2 == found.first
    figures = tokens.words[found.last]
    year = told and figures.isdigit() and len(figures) == 2 and at_pause(tokens, found.last)
    return evolve(found, value=Fields.of(month=value.known["month"], yy=value.known["day"])) if year else found


def before_its_end(tokens: Tokens, found: Found, _value: The) -> Found:
    """By its end: "before the month | was out", "before the year | is over"."""
    ends = {"was cue", "being cue"} & tokens.kinds(found.last + 2)  # blanks stand between
    over = ends and "over link" in tokens.kinds(found.last + 4)
    if not over or not isinstance(found.value, Span) or found.value.relation != "before":
        return found
    return evolve(found, value=evolve(found.value, relation="by"))


def since_then(tokens: Tokens, found: Found, value: The) -> Found:
    """A length, because "since" follows: "in the year since the attack"."""
    if "since" not in tokens.kinds(found.last + 2):
        return found
    labels = (*found.labels, "a length, because 'since' follows")
    return evolve(found, value=within(found, Duration(value.grain, 1)), labels=labels)


def last_of_all(tokens: Tokens, found: Found, value: Stretch | Shift) -> Found:
    """The last one of something: "the last day of the season", "Last day of term", but "said last week of the plan"."""
    if "of" not in tokens.kinds(found.last + 2):
        return found
    if isinstance(value, Stretch):
        grain = Grain.DAY if value == LAST_DAY else None
    else:  # without its article only where it opens a sentence
        opens = "deictic" in tokens.kinds(found.first) and opens_sentence(tokens, found.first)
        grain = value.grain if opens and value == Shift(value.grain, -1) else None
    return evolve(found, value=within(found, Ordinal(grain, -1))) if grain else found


def so_far(tokens: Tokens, found: Found, value: Shift) -> Found:
    """What of a unit is over: "has fallen so far this year"."""
    this = value.base is Base.ANCHOR and not value.count and value.grain > Grain.DAY and found.signal < 0
    gone = this and "so-far link" in tokens.kinds(found.first - 2)
    return evolve(found, value=Rest(value, over=True)) if gone else found


def each(tokens: Tokens, found: Found, value: Duration) -> Found:
    """A set, where so much comes in each: "35 shops a week"."""
    return evolve(found, value=recurring(value)) if is_rate(tokens, found, value) else found


def is_rate(tokens: Tokens, found: Found, value: Duration) -> bool:
    """Whether so much comes in each: "35 shops a week", "$900 a month", but "30 shops after a week"."""
    one = found.signal < 0 and value.count == 1 and "a" in tokens.kinds(found.first)
    if not one or found.first + 2 != found.last or "apart cue" in tokens.kinds(found.last + 2):
        return False  # "two doses a month apart"
    if not NO_RATE.isdisjoint(tokens.kinds(found.first - 2)):
        return False  # "6 months to a year", "at 7 after a day of talks"
    places = range(found.first - 2, max(-1, found.first - 8), -2)
    before = itertools.takewhile(
        lambda place: "past cue" not in tokens.kinds(place), places
    )  # "200 had to wait a week"
    words = itertools.takewhile(lambda word: word[:1].isalnum(), (tokens.words[place] for place in before))
    return any(word[:1].isdigit() or "number" in tokens.language.lexicon[word].values for word in words)


def reread(tokens: Tokens, found: Found, _value: Value) -> Found:
    """With the meaning that the word before it gives: "will one day be", "it's the second day of the talks"."""
    before = tokens.kinds(found.first - 2)  # a blank stands between
    value: Value | None = None
    if found.value == ONE_DAY and will_come(tokens, found):
        return evolve(found, value=Ref("FUTURE_REF"), labels=(*found.labels, "what follows is to come"))
    if found.value == ONE_DAY and ENDLESS & before and tokens.words[found.first].isalpha():
        value = Ref("FUTURE_REF")
    whole = "the" in tokens.kinds(found.first)
    if whole and isinstance(found.value, Ordinal) and found.value.grain is Grain.DAY and "identity link" in before:
        value = Shift(Grain.DAY, 0)
    if value is None:
        return found
    return evolve(found, value=value, labels=(*found.labels, f"{tokens.words[found.first - 2]!r} stands before it"))


def will_come(tokens: Tokens, found: Found) -> bool:
    """Whether it opens its sentence, and "will" follows: "one day I'll be rich"."""
    if not opens_sentence(tokens, found.first) or "number" not in tokens.kinds(found.first):
        return False
    behind = range(found.last + 2, found.last + 6)
    return any("announcing cue" in tokens.kinds(place) for place in behind)


def with_clause(tokens: Tokens, found: Found, value: Leaning) -> Found:
    """Without the "that" of a clause that it opens: "hoped that | Christmas would be calm", but "he left that May"."""
    if "clause link" not in tokens.kinds(found.first):
        return found
    said = not SAYING.isdisjoint(tokens.kinds(found.first - 2))
    clause = said and not DOING.isdisjoint(tokens.values(found.last + 2))
    return evolve(found, value=within(found, value.fields), first=found.first + 2) if clause else found


def spoken(tokens: Tokens, found: Found, value: Spoken) -> Found | None:
    """Numbers are a time only before a pause, "at seven thirty."; with their article also in "a las tres en Madrid".

    Behind a preposition that only hours have, also before what begins a clause: "alle 16 | il corteo è partito".
    """
    hourly = found.signal >= 0 and not HOURLY.isdisjoint(tokens.kinds(found.signal))
    begun = hourly and not SUBJECT.isdisjoint(tokens.values(found.last + 2))
    on = begun or ((hourly or "hour-the" in tokens.kinds(found.first)) and is_joined(tokens, found))
    return evolve(found, value=within(found, value.clock)) if on or at_pause(tokens, found.last) else None


def moved_apart(tokens: Tokens, found: Found, value: Range) -> Found:
    """One of two hours that something is moved between: "move my 3pm | to 4:30pm"."""
    first = found.first if found.which == 0 else found.signal - 2
    owned = any("possessive" in tokens.kinds(first - back) for back in (2, 4, 6))
    if found.which < 0 or not owned or not (clock_alone(plain(value.first)) and clock_alone(plain(value.last))):
        return found
    signal = -1 if found.which == 0 else found.signal
    return evolve(found, value=value.last if found.which else value.first, which=-1, signal=signal)


def in_days_of_one_month(tokens: Tokens, found: Found, value: Range) -> Found | None:
    """None where the second number is of something else: "from the 21st to the 23rd floor"."""
    last = value.last
    if found.which != 1 or not isinstance(last, Fields) or last.known.keys() != {"day"}:
        return found
    return None if needs_pause(tokens, found, last) else found


def in_days_listed(tokens: Tokens, found: Found, value: Pair) -> Found | None:
    """None where its last word is of what follows: "on the 3rd and 4th floors", "this year and last | ditch talks"."""
    if found.which == 1 and found.first == found.last and "deictic" in tokens.kinds(found.last):
        return found if at_pause(tokens, found.last) or is_joined(tokens, found) else None
    if not isinstance(value.last, Fields) or value.last.known.keys() != {"day"}:
        return found
    places = range(found.last, found.last + LIST)
    run = itertools.takewhile(lambda place: listed(tokens, place), places)
    last = max(place for place in run if "monthday" in tokens.kinds(place))
    return None if needs_pause(tokens, evolve(found, last=last), value.last) else found


def listed(tokens: Tokens, place: int) -> bool:
    """Whether a token is of a list of days, or stands between two of them."""
    return tokens.words[place : place + 1] in ([" "], [","]) or not LISTED.isdisjoint(tokens.kinds(place))


def by_its_end(tokens: Tokens, found: Found, value: Phase) -> Found:
    """Of the quarter that goes on: "by the end of the quarter"; figures are told of the one that is over."""
    if value.value != The(Grain.QUARTER) or "by" not in tokens.kinds(found.signal):
        return found
    return evolve(found, value=replaced(found.value, value.value, Shift(Grain.QUARTER, 0)))


def ahead(tokens: Tokens, found: Found, value: Duration | Approx) -> Found:
    """As a time to come, if its verb is of one: "opens in two weeks", but not "within two weeks of the vote"."""
    within_ = "within" in tokens.kinds(found.signal)
    length = value.value if isinstance(value, Approx) else value
    if not (within_ or "in" in tokens.kinds(found.signal)) or not isinstance(length, Duration):
        return found
    named = "the" in tokens.kinds(found.first)  # "in the two weeks before the vote"
    if named or "of" in tokens.kinds(found.last + 2):
        return found
    until = within_ or (isinstance(value, Approx) and value.mod in UNTIL)
    poss, time = (tokens.kinds(found.last + behind) for behind in (1, 3))
    sure = "poss" in poss and "while" in time  # "in two weeks' time"
    return evolve(found, value=replaced(found.value, length, Ahead(length, until, sure)))


def in_city(tokens: Tokens, found: Found, value: Value) -> Found:
    """On the clock of the city that it is told of: "at 8:46 a.m. in New York"; but "at 9 a.m. in London, Ontario"."""
    clock = value
    while isinstance(clock, AROUND_CLOCK):
        clock = clock.inner if isinstance(clock, Inside) else clock.value
    if not isinstance(clock, Fields) or "hour" not in clock.known or "zone" in clock.known:
        return found
    first = found.last + 4  # blanks stand between
    if "in" not in tokens.kinds(first - 2) or first >= len(tokens.words):
        return found
    place, last = tokens.language.entry(tokens.words, first)
    zone, behind = place.values.get("city"), tokens.words[last + 1 : last + 4]
    if zone is None or zone.count("/") > 1 or (behind[:1] == [","] and "".join(behind[2:]).istitle()):
        return found  # the zones of small places are called "America/Indiana/Petersburg"
    value = replaced(found.value, clock, Fields({**clock.known, "zone": zone}))
    return evolve(found, value=value, labels=(*found.labels, "on the clock of the city behind it"))


def so_long(tokens: Tokens, found: Found, value: Shift | Approx) -> Found:
    """How long it went on, behind "for", whatever it was counted from: "for ten years | afterwards they wept"."""
    if "for" not in tokens.kinds(found.signal) or "moved" not in tokens.kinds(found.last):
        return found
    length: Duration | None = None
    if isinstance(value, Shift):
        length = Duration(value.grain, float(value.count)) if value.count > 0 else None
    elif isinstance(value.value, Ref):
        grain = tokens.values(found.last - 2).get("units")
        length = Duration(grain, None) if isinstance(grain, Grain) else None
    return evolve(found, value=length, kind="duration", last=found.last - 2) if length else found


LAST_DAY = Stretch(ONE_DAY, -1)
FIRST: tuple[Step, ...] = (unless(counts_people, is_address, is_model, is_somebody), from_record, to_its_end)
ALWAYS = (*FIRST, close_by)
DATED = (of_weekday, of_first_such, of_named_year, of_known_day, of_short_year, of_the_first)
NO_DATE = unless(
    is_warmth,
    is_of_other,
    is_of_play,
    needs_pause,
    needs_noun,
    is_no_goal,
    is_called,
    is_small_word,
    on_duty,
    counts_on,
    is_timed,
    is_dialled,
)
STEPS: Mapping[type, tuple[Step, ...]] = {
    Approx: (*ALWAYS, of_those, about, so_long, than_planned, throughout, ahead, in_city),
    AtHour: (on_the_hour,),
    Compared: (*ALWAYS, than_planned, before_event),
    Duration: (*ALWAYS, unless(is_kind_of_day, is_minuted, is_numbered, is_lodging, is_asked), each, reread, ahead),
    Fields: (*FIRST, *DATED, behind_preposition, NO_DATE, in_city, close_by, explained),
    Inside: (*ALWAYS, than_last, behind_verb, in_city),
    Leaning: (*ALWAYS, with_clause),
    Later: (*ALWAYS, a_week_on),
    Meanwhile: (*ALWAYS, unless(is_of_other)),
    Neighbour: (*ALWAYS, of_those, curtailed),
    Onward: (before_comma,),
    Ordinal: (*ALWAYS, reread),
    Pair: (in_days_listed,),
    Phase: (*FIRST, of_those, owned, by_its_end, of_the_first, unless(is_warmth, is_of_play), close_by),
    Portion: (*ALWAYS, so_long_ago, when_it_lasts),
    Range: (moved_apart, behind_preposition, in_days_of_one_month),
    Recurring: (*ALWAYS, unless(is_paper)),
    Ref: (*ALWAYS, unless(is_at_this_time), behind_verb),
    Shift: (*ALWAYS, so_long, than_planned, before_event, last_of_all, so_far),
    Spoken: (spoken,),
    Stretch: (*ALWAYS, last_of_all, driven_past, behind_verb),
    The: (*ALWAYS, unless(on_duty), before_its_end, since_then, explained),
    Timed: (at_its_hour,),
    Unnamed: (*ALWAYS, nameless),
}
