"""Past or future, from where a text is: days of the month told last, stories that go on, entries of a chronology."""

from __future__ import annotations

from timeline.expressions.grammar import Found
from timeline.expressions.story.bearings import day_for, is_coupled
from timeline.expressions.story.manner import is_next, told_in_past
from timeline.expressions.story.thread import STORY, Thread
from timeline.expressions.tense.cues import DETERMINER, cues, is_before_that, leaning, nearest, present
from timeline.expressions.tense.hours import is_midnight
from timeline.expressions.tokens import Tokens, at_pause
from timeline.expressions.values import Fields, Lean, Range, leaning_fields, plain
from timeline.grain import Grain, shift
from timeline.interval import Interval
from timeline.words import words

BEFORE = frozenset({"before", "until", "by"})
ARTICLES = frozenset({"a", "the"})
ON = frozenset({"on", "by", "until"})
TURNS = {"after": Lean.PAST, "before": Lean.FUTURE}
SOME_DAYS = 5
ITS_LIKE = 8  # the same, of what needs no verb of its own
ITS_LENGTH = 6  # tokens of how long before or after it was: "on Tuesday, days after"
ITS_NEXT = 16  # tokens from an "and" to the weekday of what was done next


def leaning_of(thread: Thread, tokens: Tokens, found: Found, told: tuple[Lean, str]) -> tuple[Lean, str]:
    """Past or future, and why, from where the thread is; told: what its sentence tells."""
    lean, _ = told
    thread.listed = thread.of_month = thread.report.goes_on = False
    thread.tied = None
    night = isinstance(plain(found.value), Range)  # told by its hours: it is over, whatever hour it is now
    if lean in (Lean.LAST, Lean.NEXT) and not night and (thread.anchor is None or thread.anchor.grain >= Grain.DAY):
        return Lean.THIS, ""  # an hour, seen from no other
    fields = leaning_fields(found.value)
    place = in_story if thread.carries else in_report
    if own := place(thread, tokens, found, fields=fields, lean=lean):
        return own
    before = before_midnight(tokens, found)
    if before >= 0 and day_for(thread, tokens, found):
        return Lean.FUTURE, f"future: {tokens.words[before]!r} looks to the end of the day"
    if thread.ahead:
        return Lean.FUTURE, "future: it was to come when this was written"
    if thread.carries and thread.narrative.seen_from is None and lean in (Lean.NEAR, Lean.FUTURE):
        return Lean.PAST, "past: a story that has told no date yet is over"
    return told


def before_midnight(tokens: Tokens, found: Found) -> int:
    """The word that looks to the end of the day: "left before midnight", "passed before a midnight deadline"; or -1."""
    if not is_midnight(found.value):
        return -1
    article = found.signal < 0 and not ARTICLES.isdisjoint(tokens.kinds(found.first - 2))
    link = found.first - 4 if article else found.signal
    return link if link >= 0 and not BEFORE.isdisjoint(tokens.kinds(link)) else -1


def in_story(
    thread: Thread, tokens: Tokens, found: Found, *, fields: Fields | None, lean: Lean
) -> tuple[Lean, str] | None:
    """What a story tells: which day it is a little before, and what is seen from when it was written."""
    scene = thread.narrative.seen_from
    if scene and thread.anchor and thread.is_of_this_week(scene.place, fields):
        cue = nearest(cues(tokens, found))
        ahead = cue is not None and cue.lean is Lean.FUTURE
        return (Lean.FUTURE if ahead else Lean.PAST), "seen from when it was written: no day of the story is near"
    if lean is Lean.FUTURE and is_shortly_before(thread, fields):
        return Lean.NEAR, "nearest: it is a little before the day told last"
    return None


def in_report(
    thread: Thread, tokens: Tokens, found: Found, *, fields: Fields | None, lean: Lean
) -> tuple[Lean, str] | None:
    """What a report goes on from: the entry of a chronology, a day of the month told last, the day of its scene."""
    near = thread.mention is not None and thread.ended <= STORY
    if fields is None:
        thread.of_month = near and is_next(tokens, found) and is_followed(thread, tokens, found)
        return None
    thread.listed = thread.chronology.goes_on(tokens, found)
    if thread.listed or (thread.onward and thread.mention is not None):
        what = "a chronology" if thread.listed else "a text without a date"
        if fields.cycle is Grain.WEEK:
            return Lean.FUTURE, f"future: {what} goes on from day to day"
        return Lean.NEAR, f"nearest: {what} goes on from the last that it told"
    if near and (of_month := in_month(thread, tokens, found, fields=fields, lean=lean)):
        thread.of_month = True
        return of_month
    thread.of_month = near and is_next(tokens, found) and is_followed(thread, tokens, found)
    if thread.report.enter_scene(fields, tokens, found, lean):
        return Lean.FUTURE, "future: a story of some time ago goes on from day to day"
    if lean is Lean.PAST and (later := later_weekday(thread, fields, tokens, found)):
        thread.tied = later
        return Lean.PAST, f"past: it was before {words(later)}, told behind it"
    if turn := beside_deed(thread, fields, tokens, found):
        thread.tied = thread.mention
        return turn, f"{turn.value}: what is told before it was then"
    return None


def beside_deed(thread: Thread, fields: Fields, tokens: Tokens, found: Found) -> Lean | None:
    """Whether it is before or after the time told right before: "will fly on 1 July after stopping in February"."""
    mention = thread.mention
    if mention is None or thread.ended or mention.grain > Grain.MONTH or fields.cycle not in (Grain.WEEK, Grain.YEAR):
        return None
    for place in range(found.signal - 4, max(thread.last, found.signal - ITS_NEXT), -1):
        kinds = tokens.kinds(place)
        if turn := next((lean for kind, lean in TURNS.items() if kind in kinds), None):
            behind = tokens.kinds(place + 2)  # blanks stand between
            doing = "progressive cue" in behind and place == thread.last + 2
            near = place - thread.last <= ITS_LENGTH and fields.cycle is Grain.WEEK
            event = near and not DETERMINER.isdisjoint(behind)  # "left on Tuesday after a row on Friday"
            return turn if doing or event else None
    return None


def later_weekday(thread: Thread, fields: Fields, tokens: Tokens, found: Found) -> Interval | None:
    """The weekday that its sentence goes on to, where the latest such day is before the latest of its own name.

    "It closed on Monday and reopened on Friday", written on a Monday, tells of two days of the week before.
    """
    here = thread.anchor.start if thread.anchor and thread.anchor.grain <= Grain.DAY else None
    if here is None or fields.known.keys() != {"weekday"} or found.which >= 0:
        return None
    then = weekday_behind(tokens, found)
    back, further = ((here.weekday - day) % 7 for day in (then or 1, fields.known["weekday"]))
    return Interval.unit(shift(here, Grain.DAY, -back), Grain.DAY) if then and back > further else None


def weekday_behind(tokens: Tokens, found: Found) -> int:
    """The weekday of what was done next, 1 to 7: "on Monday | and was freed on Friday"; 0 for none."""
    first = found.last + (3 if tokens.words[found.last + 1 : found.last + 2] == [","] else 2)
    if "and" not in tokens.kinds(first):
        return 0
    done = False
    for place in range(first + 2, min(first + ITS_NEXT, len(tokens.words)), 2):
        kinds = tokens.kinds(place)
        day = tokens.values(place).get("weekday") if "weekday" in kinds else None
        if day is not None:
            short = place - first <= ITS_LIKE  # "Two died on Monday and a third on Wednesday"
            return day.known["weekday"] if (done or short) and "on" in tokens.kinds(place - 2) else 0
        if not tokens.words[place - 1].isspace():
            return 0
        lean = leaning(tokens, place, kinds)
        if lean is Lean.FUTURE or (lean is None and "present cue" in kinds):
            return 0  # "and will return on Wednesday", "and leave on Thursday"
        done = done or "ended" in kinds or lean is Lean.PAST
    return 0


def in_month(thread: Thread, tokens: Tokens, found: Found, *, fields: Fields, lean: Lean) -> tuple[Lean, str] | None:
    """Which day of the month told last it is, or which weekday after the day told last; None for neither."""
    mention = thread.mention
    if mention is None or mention.grain > Grain.MONTH:
        return None
    if fields.cycle is Grain.MONTH:
        anew = tokens.language.near_days and thread.ended > 0 and mention.grain is Grain.MONTH
        if anew and thread.is_to_come(mention):
            return None  # "4月に公表する。16日の祭りは": in the month of writing
        if thread.elsewhere and (lean is Lean.FUTURE or present(tokens, found) >= 0):
            return None  # "Two years ago this week, … A strike begins on the 21st"
        ahead = lean is Lean.FUTURE and not thread.is_to_come(mention)
        if ahead or (is_later(thread, fields) and not is_before_that(tokens, found)):
            return Lean.FUTURE, "future: days of the month told last go on"
        return Lean.NEAR, "nearest: it is a day of the month told last"
    if is_that_weekday(thread, fields, tokens, found):
        return Lean.NEAR, "nearest: it is the day told right before"
    if is_near_that(thread, fields, tokens, found):
        return Lean.NEAR, "nearest: 'the' tells that it is beside the day told last"
    if goes_on_to(thread, fields, tokens, found):
        return Lean.FUTURE, "future: 'the' tells that it is the next behind the day told last"
    to_come = lean is Lean.FUTURE and fields.cycle is Grain.WEEK and thread.is_to_come(mention)
    if to_come and is_coupled(tokens, thread.last, found.first):
        return Lean.FUTURE, "future: what is to come is told in order"
    return None


def is_that_weekday(thread: Thread, fields: Fields, tokens: Tokens, found: Found) -> bool:
    """Whether it only tells what day it was: "The next morning, a Saturday, she left", "on May 5-6 (Tue-Wed)"."""
    if thread.mention is None or thread.mention.grain > Grain.DAY or "weekday" not in fields.known:
        return False
    between = tokens.words[thread.last + 1 : found.first]
    if between == [" ", "("]:
        return True
    beside = between[:1] == [","] and len(between) == 4
    return fields.known.keys() == {"weekday"} and beside and "a" in tokens.kinds(found.first - 2)


def is_near_that(thread: Thread, fields: Fields, tokens: Tokens, found: Found) -> bool:
    """Whether a part of a weekday is of one beside a day to come: "on Saturday 10 October … on the Friday evening"."""
    mention = thread.mention
    if mention is None or mention.grain > Grain.DAY or not thread.is_to_come(mention):
        return False
    link, the = (tokens.kinds(found.first - back) for back in (4, 2))  # blanks stand between
    return fields.known.keys() == {"weekday", "part"} and "the" in the and "on" in link


def goes_on_to(thread: Thread, fields: Fields, tokens: Tokens, found: Found) -> bool:
    """Whether a weekday is the one behind the day told last: "from the 1st to the 14th, back on the Saturday"."""
    mention = thread.mention
    if mention is None or mention.grain > Grain.DAY or fields.known.keys() != {"weekday"}:
        return False
    link, the = (tokens.kinds(found.first - back) for back in (4, 2))  # blanks stand between
    on = at_pause(tokens, found.last) or thread.report.is_old(mention)  # but "on the Saturday flight"
    return on and "the" in the and not ON.isdisjoint(link)


def is_followed(thread: Thread, tokens: Tokens, found: Found) -> bool:
    """Whether a text goes on from the time told last: "He was elected in 2010. The next year he resigned"."""
    if thread.dated and thread.elsewhere:
        return True
    past, unit = not thread.carries and told_in_past(tokens, found), getattr(found.value, "grain", Grain.YEAR)
    return past and thread.mention is not None and thread.mention.grain <= unit and thread.is_over(thread.mention)


def is_later(thread: Thread, fields: Fields) -> bool:
    """Whether a day of the month told last is after the day told last: "On 5 May they met. On the 30th …"."""
    told = thread.mention
    if told is None or told.start is None:
        return False
    return told.grain is Grain.MONTH or fields.known["day"] >= told.start.day


def is_shortly_before(thread: Thread, fields: Fields | None) -> bool:
    """Whether a day of the month is some days before the one told last: "On 12 May they crossed. On the 10th …"."""
    start = thread.mention.start if thread.mention and thread.mention.grain <= Grain.DAY else None
    if start is None or fields is None or fields.cycle is not Grain.MONTH:
        return False
    return bool(0 < start.day - fields.known["day"] <= SOME_DAYS)
