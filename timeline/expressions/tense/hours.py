"""Past or future, of what is neither a day nor a month nor a year: "at 9pm", "overnight", "in two weeks"."""

from __future__ import annotations

from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found
from timeline.expressions.tense.cues import WAS, Cue, auxiliaries, cues, nearest, order_before, present, was_to
from timeline.expressions.tokens import Tokens, fills_line
from timeline.expressions.values import (
    Ahead,
    Lean,
    Near,
    Overnight,
    Range,
    Span,
    Value,
    clock_alone,
    over_night,
    plain,
)

ITS_VERB = 5  # tokens to its verb: "from Monday on it will be"
ITS_RECORD = 16  # tokens to what is the best or the second so far
RECORDED = frozenset({"record cue", "ordinal"})
SIDES = {Lean.PAST: Lean.LAST, Lean.FUTURE: Lean.NEXT}  # of an hour
LISTED = "future: what is only listed is on the calendar"


def off_the_calendar(tokens: Tokens, found: Found, genre: Genre) -> tuple[Lean, str]:
    """Of what is neither a day nor a month nor a year: "at 9pm", "overnight", "in two weeks", "since last May"."""
    bare = plain(found.value)
    if isinstance(bare, Ahead):
        return of_what_lies_ahead(tokens, found, genre)
    if isinstance(bare, Overnight):
        return of_the_night(tokens, found, genre)
    if genre is not Genre.POST and is_midnight(found.value):
        return of_midnight(tokens, found, genre)
    if clock_alone(bare) or is_a_night(bare):
        return of_the_hour(tokens, found, genre)
    since = isinstance(found.value, Span) and found.value.relation == "since"
    cue = nearest(cues(tokens, found)) if since and "from" in tokens.kinds(found.signal) else None
    if cue is not None and cue.lean is Lean.FUTURE and (cue.before or cue.distance <= ITS_VERB):
        return Lean.FUTURE, f"future: {tokens.words[cue.place]!r} stands by it"  # in a language with one word for both
    return Lean.PAST, f"past: {tokens.words[found.signal]!r} looks back" if since else ""


def of_what_lies_ahead(tokens: Tokens, found: Found, genre: Genre) -> tuple[Lean, str]:
    """Whether it is a time to come, or how long something took: "will open in two weeks", "was built in two weeks"."""
    cue = nearest(cues(tokens, found))
    first = cue.place if cue and cue.before else max(0, found.signal - ITS_RECORD)
    often = "times" in tokens.kinds(found.signal - 2)  # "play twice in three days"
    if often or any(RECORDED & tokens.kinds(place) for place in range(first, found.signal)):
        return Lean.PAST, ""  # "may be the worst in two decades", "my second win in two days"
    if cue is not None:
        able = "able cue" in tokens.kinds(cue.place)  # "can do it in two weeks"
        ahead = cue.lean is Lean.FUTURE and not able and not was_to(tokens, cue)
        return (Lean.FUTURE, f"future: {tokens.words[cue.place]!r} stands by it") if ahead else (Lean.PAST, "")
    now = present(tokens, found)
    if now >= 0:
        return on_the_calendar(tokens, now)
    if (order := order_before(tokens, found.first)) >= 0:
        return Lean.FUTURE, asked(tokens, order)
    listed = genre is Genre.POST or fills_line(tokens, found.signal, found.last)
    return (Lean.FUTURE, LISTED) if listed else (Lean.PAST, "")


def asked(tokens: Tokens, order: int) -> str:
    return f"future: {tokens.words[order]!r} asks for it"


def of_the_night(tokens: Tokens, found: Found, genre: Genre) -> tuple[Lean, str]:
    """Which night "overnight" is: the last one, unless what is told is to come."""
    cue = nearest(cues(tokens, found))
    ahead = genre is Genre.POST or (cue.lean is Lean.FUTURE if cue else present(tokens, found) >= 0)
    ahead = ahead and "after" not in tokens.kinds(found.first - 2)  # "will resume after overnight rain"
    return (Lean.FUTURE, "future: the night to come") if ahead else (Lean.PAST, "past: a night that is over")


def of_midnight(tokens: Tokens, found: Found, genre: Genre) -> tuple[Lean, str]:
    """Which end of its day a midnight is: "open until midnight", "shots were heard at midnight"."""
    if genre is Genre.NARRATIVE:
        return Lean.FUTURE, "future: the midnight that ends the day told"
    cue = nearest(cues(tokens, found))
    ends = cue is None and "future link" in tokens.kinds(found.signal)
    ahead = ends or (cue is not None and cue.lean is Lean.FUTURE)
    return (Lean.FUTURE, "future: the midnight to come") if ahead else (Lean.PAST, "")


def is_midnight(value: Value) -> bool:
    """Whether it is midnight, of a day that it does not name."""
    clock = plain(value.value if isinstance(value, Near) else value)
    return clock_alone(clock) and clock.known["hour"] == 0 == clock.known.get("minute")


def is_a_night(value: Value) -> bool:
    """Whether it is a night that is told by its hours: "from 10 p.m. to 2 a.m."."""
    if not isinstance(value, Range) or not (clock_alone(value.first) and clock_alone(value.last)):
        return False
    return over_night(value.first, value.last)


def of_the_hour(tokens: Tokens, found: Found, genre: Genre) -> tuple[Lean, str]:
    """Whether an hour was or is to be, which tells its day where the anchor has an hour too: "will be back at 6am"."""
    cue = None if genre is Genre.NARRATIVE else nearest(cues(tokens, found))
    until = genre is not Genre.NARRATIVE and "future link" in tokens.kinds(found.signal)
    if until and (cue is None or cue.lean is not Lean.PAST):
        return Lean.NEXT, f"future: {tokens.words[found.signal]!r} looks ahead"  # "the bar is open until 2am"
    if cue is not None and stands_until(tokens, found, cue):
        return Lean.NEXT, f"future: it is {tokens.words[cue.place]!r} until then"
    bare = genre is not Genre.NARRATIVE and found.signal < 0  # "the next train is 5:40"
    if bare and "being cue" in tokens.kinds(found.first - 2):
        return Lean.NEXT, f"future: {tokens.words[found.first - 2]!r} stands before it"
    if cue is None and genre is not Genre.NARRATIVE and (order := order_before(tokens, found.first)) >= 0:
        return Lean.NEXT, asked(tokens, order)
    if cue is None or not cue.before or cue.lean not in SIDES or present(tokens, found) >= 0:
        return Lean.THIS, ""
    return SIDES[cue.lean], f"{cue.lean.value}: {tokens.words[cue.place]!r} stands before it"


def stands_until(tokens: Tokens, found: Found, cue: Cue) -> bool:
    """Whether it is when something ends that is so now: "road closed until 9pm", but "was closed until Friday"."""
    until = "until" in tokens.kinds(found.signal) and cue.before and found.signal - cue.place == 2
    return until and "standing cue" in tokens.kinds(cue.place) and is_alone(tokens, cue)


def is_alone(tokens: Tokens, cue: Cue) -> bool:
    """Whether a participle has no auxiliary, or one of the present."""
    return (WAS | {"having cue", "past cue"}).isdisjoint(auxiliaries(tokens, cue.place))


def on_the_calendar(tokens: Tokens, verb: int) -> tuple[Lean, str]:
    return Lean.FUTURE, f"future: {tokens.words[verb]!r} tells what is on the calendar"
