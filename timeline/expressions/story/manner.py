"""How a time is told: what opens a sentence or heads an entry, what is said in passing."""

from __future__ import annotations

from timeline.expressions.grammar import Found
from timeline.expressions.headings import is_entry
from timeline.expressions.tense.cues import cues, nearest
from timeline.expressions.tokens import Tokens, fills_line, opens_clause, opens_sentence, sentence_of
from timeline.expressions.values import (
    LINKED,
    MORNING,
    Ahead,
    Approx,
    Base,
    Compared,
    Comparison,
    Counterpart,
    Duration,
    Fields,
    Inside,
    Lean,
    Leaning,
    Near,
    Phase,
    Portion,
    Ref,
    Shift,
    Span,
    Stretch,
    Value,
    clock_alone,
    leaning_fields,
    plain,
    tells_only,
)
from timeline.grain import Grain
from timeline.interval import Interval

COUNTED = (Shift, Compared, Counterpart, Ref, Stretch)
NEXT = (Shift, Leaning, Stretch)
QUOTES = frozenset('"“”')
VERBAL = frozenset({"was cue", "being cue", "infinite cue", "having cue", "perfect cue", "stative cue"})
SUBORDINATE = frozenset({"since", "after", "before", "until", "naming cue"})
SHADES, SHIFTS = (Approx, Phase), (Shift, Compared)  # asked for often: a union would be made anew each time
BUILT = 8  # tokens from the comma to the year of an aside: ", built in 1911,"
RECORD = 24  # tokens before "since" in which a record is told
EXPLAINING = frozenset({"naming cue", "striking cue", "occurring cue"})  # what follows a year that is explained


def sets_the_year(tokens: Tokens, found: Found, place: Interval) -> bool:
    """Whether a year opens its sentence: "In 2019, …", "Last year, …", "In the 2019 vote …"; "1,200 …" may be none."""
    if place.grain is not Grain.YEAR:
        return False
    alone = isinstance(found.value, Shift | Comparison) or (isinstance(found.value, Fields) and found.signal >= 0)
    first = found.signal if found.signal >= 0 else found.first
    named = "the" in tokens.kinds(first - 2) and opens_sentence(tokens, first - 4)  # blanks between
    opens = opens_sentence(tokens, first) or opens_clause(tokens, first)
    of = "of" in tokens.kinds(found.signal) and "the" in tokens.kinds(found.signal - 4)  # "The drought of 2003 …"
    named = named or (of and opens_sentence(tokens, found.signal - 4))
    return named or (alone and opens) or (tells_year(found.value) and is_explained(tokens, found))


def is_explained(tokens: Tokens, found: Found) -> bool:
    """Whether what follows tells of it: "the worst since 1948, when a quake", "the last, in 1934, struck on 5 May"."""
    behind = tokens.kinds(found.last + 3)  # a comma and a blank stand between
    return tokens.words[found.last + 1 : found.last + 2] == [","] and not EXPLAINING.isdisjoint(behind)


def is_stamp(tokens: Tokens, found: Found) -> bool:
    """Whether it is an hour that heads an entry: alone on its line, or before a dash or a colon that follows it."""
    return clock_alone(plain(found.value)) and (fills_line(tokens, found.first, found.last) or is_entry(tokens, found))


def tells_year(value: Value) -> bool:
    """Whether its year is said, as no report does of its own day, but the line above it."""
    fields = plain(value)
    return isinstance(fields, Fields) and "year" in fields.known


def is_said(tokens: Tokens, found: Found) -> bool:
    """Whether it tells when something was said: "police said on Tuesday"; not "he was recalled in 203 BC"."""
    before = (found.first - 2, found.signal - 2)  # blanks between
    said = (place for place in before if "telling cue" in tokens.kinds(place))
    return any("was cue" not in tokens.kinds(place - 2) for place in said)


def told_in_past(tokens: Tokens, found: Found) -> bool:
    """Whether its nearest verb is one of the past: "posted a loss for its fourth quarter", "fell in May"."""
    cue = nearest(cues(tokens, found))
    return cue is not None and cue.lean is Lean.PAST


def is_earlier_part(value: Value) -> bool:
    """Whether it is what of a time lies before where the text is: "earlier that month"."""
    value = value.value if isinstance(value, Span) else value
    return isinstance(value, Phase) and value.beside and value.mod == "START"


def is_compared_with(tokens: Tokens, found: Found) -> bool:
    """Whether it is a time that something is only compared with: "fewer than on Monday", "down from a month ago"."""
    place = (found.signal if found.signal >= 0 else found.first) - 2  # a blank stands between
    counted = counted_from_mention(found.value)
    back = counted is not None and counted.count < 0 and "from" in tokens.kinds(found.signal)
    return back or "comparing link" in tokens.kinds(place)


def is_planned_for(tokens: Tokens, found: Found) -> bool:
    """Whether it only tells what something was meant for: "cancelled a trip planned for Monday"."""
    place = found.signal - 2  # a blank stands between
    planned = found.signal >= 0 and "planned cue" in tokens.kinds(place)
    return planned and not VERBAL & tokens.kinds(place - 2)


def is_quoted(tokens: Tokens, found: Found) -> bool:
    """Whether it is what somebody said: "he recalled that they had met two years ago", "We met two years ago," …"""
    sentence = sentence_of(tokens, found.first)
    quoted = not QUOTES.isdisjoint(tokens.words[sentence.start : sentence.stop + 1])  # the mark behind its end too
    before = range(sentence.start, found.first)
    return quoted or any("arranging cue" in tokens.kinds(place) for place in before)


def is_present(value: Value) -> bool:
    """Whether it is "today" or "now"."""
    return value in (Shift(Grain.DAY, 0), Ref("PRESENT_REF"))


def tells_hour(value: Value) -> bool:
    """Whether it may be of some hour: no day or month that goes by the calendar, nor one counted on or back."""
    return not isinstance(plain(value), COUNTED) and leaning_fields(value) is None


def is_next(tokens: Tokens, found: Found) -> bool:
    """Whether it is the next one of what is told: "emerged the next month", which next month would not be."""
    value = found.value
    if not isinstance(value, NEXT):
        return False
    one = isinstance(value, Shift) and value.count == 1 and value.base is Base.ANCHOR
    later = isinstance(value, Leaning) and value.lean is Lean.NEXT and value.base is Base.ANCHOR
    later = later or (isinstance(value, Stretch) and value.sign > 0 and value.base is Base.ANCHOR)
    # "The coming year" is from now on, and so is "el año que viene"
    coming = "approaching" in tokens.kinds(found.first + 2) | tokens.kinds(found.last)
    return (one or later) and not coming and "the" in tokens.kinds(found.first)


def is_following(tokens: Tokens, found: Found) -> bool:
    """Whether it is what comes after the last: "the following April", "two months later", but not "a year later"."""
    value = found.value
    if isinstance(value, Leaning):
        return value.lean is Lean.NEXT
    if not isinstance(value, Shift) or value.count <= 0:
        return False
    return value.grain < Grain.YEAR or "moved" not in tokens.kinds(found.last)


def is_near_now(value: Shift) -> bool:
    """Whether it is "today", "yesterday", "tomorrow", "this week"."""
    return value.base is Base.ANCHOR and Grain.DAY <= value.grain < Grain.MONTH and abs(value.count) <= 1


def is_last_named(value: Value) -> bool:
    """Whether it is "last summer" or "last October"."""
    if not isinstance(value, Leaning) or value.lean is not Lean.LAST or value.base is not Base.ANCHOR:
        return False
    return not {"season", "month"}.isdisjoint(value.fields.known)


def is_in_year(tokens: Tokens, found: Found) -> bool:
    """Whether it names a year as seen from the day of writing: "in March last year", not "March of the next year"."""
    value = plain(found.value)
    year = value.outer if isinstance(value, Inside) else None
    if not isinstance(year, Shift) or year.grain is not Grain.YEAR or year.base is not Base.ANCHOR or year.count > 0:
        return False
    places = range(found.first, found.last)
    said = next((place for place in places if "deictic" in tokens.kinds(place)), -1)
    return said >= 0 and "the" not in tokens.kinds(said - 2) and not is_quoted(tokens, found)


def is_of_writing(tokens: Tokens, found: Found) -> bool:
    """Whether a now is the writer's: "Today only the dam remains", not "Now they left", nor in what somebody says."""
    told = nearest(cues(tokens, found))
    return (told is None or told.lean is not Lean.PAST) and not is_quoted(tokens, found)


def is_attributive(tokens: Tokens, found: Found, place: Interval) -> bool:
    """Whether a year tells no more than which of many something is: "a 2016 law"."""
    alone = place.grain is Grain.YEAR and found.signal < 0
    return alone and "a" in tokens.kinds(found.first - 2)


def is_record(tokens: Tokens, found: Found) -> bool:
    """Whether it is but how long something is a record: "the lowest since 2008"."""
    since = "since" in tokens.kinds(found.signal)
    start = max(sentence_of(tokens, found.first).start, found.signal - RECORD)
    before = range(start, found.signal) if since else ()
    return any("record cue" in tokens.kinds(place) for place in before)


def counts(value: Value) -> bool:
    """Whether it is so many units before or after: "three years later"."""
    while isinstance(value, SHADES):
        value = value.value
    return isinstance(value, SHIFTS) and value.count != 0


def is_part(value: Value) -> bool:
    """Whether it is a part of a day that it does not name."""
    fields = plain(value)
    return tells_only(fields, "part")


def is_early(value: Value) -> bool:
    """Whether it is an hour before noon of a day that it does not name: "at 8 a.m.", "just after midnight"."""
    clock = plain(value.value if isinstance(value, Near) else value)
    return clock_alone(clock) and (clock.known["hour"] < MORNING or clock.known.get("meridiem") == 0)


def is_clock(value: Value) -> bool:
    """Whether it is a time of a day that it does not name: "at 11 p.m.", "shortly before midnight"."""
    return clock_alone(plain(value.value if isinstance(value, Near) else value))


def is_of_twelve(value: Value) -> bool:
    """Whether nothing tells of which half of the day its hour is: "at 9:40"."""
    clock = plain(value)
    return clock_alone(clock) and 0 < clock.known["hour"] < 12 and "meridiem" not in clock.known


def in_days(value: Value) -> bool:
    """Whether it is a day, an hour or a weekday counted from one told: "that night", "the previous Wednesday"."""
    inner = plain(value)
    if isinstance(inner, Leaning):
        return inner.base is Base.MENTION and inner.fields.cycle is Grain.WEEK
    counted = counted_from_mention(value)
    return counted is not None and counted.grain <= Grain.DAY


def is_relative(tokens: Tokens, found: Found) -> bool:
    """Whether it stands in a clause that tells of a noun: ", which fell on 7 December", ", built in 1911,"."""
    comma = tokens.chars.rfind(tokens.language.lexicon.characters[","], 0, found.first)
    start = max(comma + 1, sentence_of(tokens, found.first).start)
    if start == comma + 1 and comma + 2 < found.first <= comma + BUILT and "past cue" in tokens.kinds(comma + 2):
        return tokens.words[found.last + 1 : found.last + 2] == [","]
    told = tokens.language.cues.finditer(tokens.chars, start, found.first)
    return any("relative cue" in tokens.kinds_of[match[0]] for match in told)


def is_told(tokens: Tokens, found: Found) -> bool:
    """Whether a sentence is about it: "It opened in May 1971", not "Built in May 1971, it", "since the war in May"."""
    sentence = sentence_of(tokens, found.first)
    cue = nearest(cues(tokens, found))
    if cue is None or cue.lean is not Lean.PAST:
        return False
    if cue.before and (cue.place == sentence.start or tokens.words[cue.place - 2] == ","):
        return False
    return not any(SUBORDINATE & tokens.kinds(place) for place in range(sentence.start, found.signal))


def is_next_morning(value: Value) -> bool:
    """Whether it is the day after the one told last, a part of it or an hour: "at 4:40 the next morning"."""
    return (value.outer if isinstance(value, Inside) else value) == Shift(Grain.DAY, 1, Base.MENTION)


def counted_from_mention(value: Value) -> Shift | None:
    """What of it is counted from the date told last: "that year" of "the spring of that year"."""
    while isinstance(value, LINKED):
        value = value.value
    value = value.outer if isinstance(value, Inside) else value
    return value if isinstance(value, Shift) and value.base is Base.MENTION else None


def is_day_after(place: Interval, before: Interval) -> bool:
    return place.start is not None and before.start is not None and place.start.days == before.start.days + 1


def in_months(value: Value) -> bool:
    """Whether it is a length of more months than a quarter: "the first nine months"."""
    length = value.duration if isinstance(value, Ahead | Stretch | Portion) else value
    return isinstance(length, Duration) and length.grain is Grain.MONTH and (length.count or 0) > 3
