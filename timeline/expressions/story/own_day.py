"""Clock times whose day is told behind them: "at 2 a.m. to a house in Leeds on Saturday"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.expressions.grammar import Found
from timeline.expressions.story.manner import is_part
from timeline.expressions.tense.cues import NOUN
from timeline.expressions.tokens import Tokens, sentences_between
from timeline.expressions.values import Base, Explained, Fields, Inside, Near, Neighbour, Range, Shift, Value, plain
from timeline.grain import Grain

HOURLY = frozenset({"span", "time", "about", "bare", "clock"})  # the kinds of expressions that may be of no day
REACH = 30  # tokens from a clock time to its day, with the place between
PLACE = frozenset({"place link"})
# What only stands between them where the day is that of another thing: "at noon for talks on Friday".
APART = frozenset(
    {"and", "or", "for", "with", "topic", "before", "after", "since", "until", "during", "pronoun", "turned", ","}
    | {"relative cue", "naming cue"}
)
NO_UNIT = Grain.SECOND
BESIDE = frozenset({"before", "after"})
DONE = frozenset({"past cue", "was cue", "past link"})
VERBS = frozenset({"past cue", "present cue", "future cue", "was cue", "being cue", "having cue"})


def days_first(tokens: Tokens, found: Iterable[Found]) -> Iterator[tuple[Found, bool]]:
    """The expressions in their order, but a clock time behind the day that is told after it, and whether it is one."""
    clocks: list[Found] = []  # one, or the ends of a range
    told = -1  # the last token of the time told last
    known = False  # whether the clock times' sentence has told a time before
    for one in found:
        if clocks and one.which > 0:
            clocks.append(one)
            continue
        its_day = bool(clocks) and is_its_day(clocks, one, tokens, known=known)
        if its_day:
            yield one, False
        yield from ((clock, its_day) for clock in clocks)
        clocks = []
        if not its_day and one.kind in HOURLY and is_dayless(one.value):
            clocks, known = [one], told >= 0 and not sentences_between(tokens, told, one.first)
        elif not its_day:
            yield one, False
        told = one.last
    yield from ((clock, False) for clock in clocks)


def is_dayless(value: Value) -> bool:
    """Whether it is a clock time or a part of the day, or a range of such, that names no day."""
    if isinstance(value, Range):
        return is_dayless(value.first) and is_dayless(value.last)
    fields = plain(value.value if isinstance(value, Near) else value)
    return isinstance(fields, Fields) and fields.cycle is Grain.DAY


def is_its_day(clocks: list[Found], day: Found, tokens: Tokens, *, known: bool) -> bool:
    """Whether only a place stands between clock times and a day: "at noon | at City Hall | on Saturday".

    known: whether a time was told before, in the same sentence: "due on the 5th, by noon | the day before".
    """
    start, end = clocks[-1].last + 1, day.signal if day.signal >= 0 else day.first
    if end - start > REACH or day.which >= 0 or sentences_between(tokens, start, end):
        return False
    if is_next_to(day.value) and end <= start + 1:
        return True
    if isinstance(plain(day.value), Explained):
        return not known and end <= start + 1  # "at 6 p.m. | on the day before the launch"
    if known:
        return False
    if is_hour_of_day(plain(day.value)):
        return is_joined(tokens, start, end)
    if not is_day(plain(day.value)):
        return False
    if day.signal >= 0 and "on" not in tokens.kinds(day.signal):
        return False
    if end < start + 2 or not PLACE & tokens.kinds(start + 1):
        return False
    return not any(leads_on(tokens, place) for place in range(start, end))


def is_counted_off(tokens: Tokens, found: Found) -> bool:
    """Whether its day is only told by what it lies before or after: "at 6 a.m. by the lake, a day before the vote"."""
    for place in range(found.last + 2, min(found.last + REACH, len(tokens.words) - 4)):
        kinds = tokens.kinds(place)
        if "number" in kinds and not BESIDE.isdisjoint(tokens.kinds(place + 4)):
            unit = tokens.values(place + 2)
            return bool(max(unit.get("unit", NO_UNIT), unit.get("units", NO_UNIT)) >= Grain.DAY)
        if VERBS & kinds or tokens.words[place] in (".", ";") or "and" in kinds:
            return False
    return False


def is_next_to(value: Value) -> bool:
    """Whether it is the day beside the one told last: "the day before"."""
    day = plain(value.value) if isinstance(value, Neighbour) else None
    return isinstance(day, Shift) and day.grain is Grain.DAY and day.base is Base.MENTION


def is_joined(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the same subject goes on to the next hour: "began at 7 a.m. | and ended | at 8 p.m. on Sunday"."""
    joined = "and" in tokens.kinds(start + 1) and bool(DONE & tokens.kinds(start + 3))
    return joined and "," not in tokens.words[start:end]


def is_hour_of_day(value: Value) -> bool:
    """Whether it is an hour with its day: "8 p.m. on Sunday"."""
    known = value.known.keys() if isinstance(value, Fields) else ()
    return "hour" in known and not {"weekday", "day"}.isdisjoint(known)


def leads_on(tokens: Tokens, place: int) -> bool:
    """Whether another thing is told from here; "a crowded market" is a place."""
    kinds = tokens.kinds(place)
    return bool(APART & kinds) or (bool(VERBS & kinds) and not NOUN & tokens.kinds(place - 2))


def is_day(value: Value) -> bool:
    """Whether it is a day, or a part of one: "Saturday", "yesterday", "Friday night", "17 October 1989"."""
    if isinstance(value, Inside):
        return is_part(value.inner) and is_day(value.outer)
    if isinstance(value, Fields):
        known = value.known
        return value.grain is Grain.DAY or (
            value.grain is Grain.PART and not known.keys().isdisjoint({"weekday", "day"})
        )
    return isinstance(value, Shift) and value.grain is Grain.DAY and value.base is Base.ANCHOR
