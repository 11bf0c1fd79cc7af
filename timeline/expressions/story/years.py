"""Which year a date without one is of, where the text has just told one: "the 1906 earthquake struck on 18 April"."""

from __future__ import annotations

from timeline.expressions.grammar import Found
from timeline.expressions.lexicon import ENTRIES
from timeline.expressions.story.manner import told_in_past
from timeline.expressions.story.narrative import DAY
from timeline.expressions.story.thread import STORY, Thread
from timeline.expressions.tense.cues import is_before_that
from timeline.expressions.tokens import Tokens, in_paragraph, opens_sentence, sentence_of
from timeline.expressions.values import Fields, Lean, Near, leaning_fields
from timeline.grain import Grain, Moment
from timeline.interval import Interval

SOME_MONTHS, HALF_A_YEAR = 3, 6
JUST_NOW, LONG, YEAR = 45, 200, 365  # days
MID_MONTH, SHORTEST_MONTH = 15, 28
ITS_STORY = 250  # tokens in which a report goes on with what was long ago, with what somebody says between
ITS_EVENT = 16  # tokens from a year to when what it tells of took place
VERBS = frozenset({"past cue", "future cue", "present cue", "occurring cue"})  # "place" of "took place" is one
WHERE = frozenset({"place link", "placing cue"})
NAMING = frozenset({"the", "possessive", "of"})  # "the 1906 earthquake", "the siege of 1793", not "fiscal 2010"
COUNTED = ENTRIES | {"counted"}
HELPING = frozenset({"was cue", "perfect cue", "announcing cue", "infinite cue", "taking cue"})
JOINTS = frozenset({"and", "sequel link"})  # "fell on 14 January 1939, followed by Girona on 5 February"


def year_before(thread: Thread, tokens: Tokens, found: Found) -> Interval | None:
    """The year or the month told right before it: "two years later, on 12 March"."""
    if thread.mention is None or not Grain.MONTH <= thread.mention.grain <= Grain.YEAR:
        return None
    named = thread.mention.grain is Grain.YEAR and (is_named(thread, tokens) or is_of_event(thread, tokens, found))
    return thread.mention if named or apposed(thread, tokens, found) else None


def is_named(thread: Thread, tokens: Tokens) -> bool:
    """Whether a clause goes on that tells of the time before it: "in 1994, when they struck in May"."""
    behind = tokens.words[thread.last + 1 : thread.last + 2] == [","]
    when = behind and "naming cue" in tokens.kinds(thread.last + 3)
    return when and not thread.ended


def is_of_event(thread: Thread, tokens: Tokens, found: Found) -> bool:
    """Whether a clause says when what the year before tells of took place: "The 1906 earthquake struck on 18 April".

    Or "the siege of 1793, which began on 2 May". Not "the 2015 deal ended on Friday", nor "in May" of whatever year.
    """
    fields, first = leaning_fields(found.value), found.signal if found.signal > thread.last else found.first
    between = range(thread.last + 1, first)
    dated = fields is not None and "month" in fields.known
    year, *before = (tokens.kinds(thread.last - back) for back in (0, 2, 3))  # 3: "Kenya|'|s| |2007"
    named = "year" in year and (NAMING & before[0] or "poss" in before[1])
    if thread.ended or not dated or not named or len(between) > ITS_EVENT:
        return False
    kinds = [tokens.kinds(place) for place in between]
    verb = next((n for n, kind in enumerate(kinds) if kind & VERBS and not kind & HELPING), None)
    if verb is None or any("pronoun" in kind for kind in kinds[:verb]):
        return False
    alone = not kinds[verb + 2 :] or kinds[verb + 2] & WHERE  # "began | on", "broke | out on", but "opened the season"
    if "striking cue" not in kinds[verb] and not ("occurring cue" in kinds[verb] and alone):
        return False
    words = [tokens.words[place] for place in between]
    if "," in words:
        relative = words.index(",") + 2
        return relative == verb or "relative cue" in kinds[min(relative, verb)]
    opening = range(sentence_of(tokens, thread.last).start, thread.last)
    return not any("place link" in tokens.kinds(place) for place in opening)


def apposed(thread: Thread, tokens: Tokens, found: Found) -> bool:
    """Whether only a comma stands between the date last told and this: "in 1949, three years later, it closed".

    Or a "shortly": "in 1957, shortly before Christmas". Or what a count ends with: "deux ans | plus tard, le 5 mai".
    """
    first = found.signal if found.signal > thread.last else found.first
    first -= 2 if isinstance(found.value, Near) else 0
    between = range(thread.last + 1, first)
    return "".join(tokens.words[place] for place in between if COUNTED.isdisjoint(tokens.kinds(place))).strip() == ","


def story_day(thread: Thread, lean: Lean, tokens: Tokens, found: Found) -> Interval | None:
    """The day of long ago that a report has gone on from: "On 5 Feb. 2020 … The next day … On 19 Feb."."""
    if thread.carries or thread.mention is None or not thread.elsewhere:
        return None
    joined = not thread.ended and thread.mention.grain is Grain.MONTH  # "held that November and freed in December"
    dated = thread.dated or joined
    if lean is not Lean.FUTURE and goes_on_from(thread, thread.mention, tokens, found, dated=dated):
        return thread.mention
    if thread.mention.grain is Grain.MONTH:
        return None  # "later that year … in November"
    followed = thread.by[thread.mention.grain].base == "mention" and lean is not Lean.FUTURE
    return thread.mention if followed and thread.ended <= STORY else None


def goes_on_from(thread: Thread, told: Interval, tokens: Tokens, found: Found, *, dated: bool) -> bool:
    """Whether it is later in the year just told: "It began on 1 June 2009 and ended on 10 July. On 3 August …".

    Or early in the next: "He spent Christmas in bed and was up by January". Not "The mine opened in March 1971. It
    was to close in May", nor "Built in March 1971, it collapsed in May". dated: whether a sentence is about that year.
    """
    fields, start = leaning_fields(found.value), told.start
    date = month_and_day(fields, start.year) if fields and start else None
    if date is None or start is None:
        return False
    (month, day), ended = date, thread.ended
    ago, between = days_since(thread, month, day), range(thread.last + 1, found.first)
    if day and ago <= JUST_NOW and (ended or told.grain > Grain.DAY):
        return False  # "The pit was sold in 1994 and had been checked on 22 March", written in April
    earlier = not ended and any("after" in tokens.kinds(word) for word in between)
    if earlier or (not ended and is_before_that(tokens, found)):
        # "It began on 2 May 1919, after they cut wages in April", "the vote of May 2017 had been banned in April"
        return dated and (month, day) < (start.month, start.day)
    later = (month, day or start.day) >= (start.month, start.day) and month - start.month <= HALF_A_YEAR
    if later and day and ago > LONG and is_old_story(thread, told, tokens, found):
        return True
    joined = not ended and any(JOINTS & tokens.kinds(word) for word in between)
    exact = bool(day) or told.grain <= Grain.DAY
    near = later and is_close(thread, tokens, found, exact=exact)
    return dated and (near or (joined and (later or (month - start.month) % 12 <= SOME_MONTHS)))


def is_close(thread: Thread, tokens: Tokens, found: Found, *, exact: bool) -> bool:
    """Whether a day of the next sentence, or of its paragraph, goes on; a month where it opens its sentence.

    "Doubts were voiced that August. In November she wrote to them". exact: whether a day is told of one of the two.
    """
    past = told_in_past(tokens, found)
    close = thread.ended == 1 or (past and thread.ended == STORY and in_paragraph(tokens, thread.last, found.first))
    return close and (exact or (past and found.signal >= 0 and opens_sentence(tokens, found.signal)))


def is_old_story(thread: Thread, told: Interval, tokens: Tokens, found: Found) -> bool:
    """Whether what was long ago is still told: nobody writes "visited on 4 December" in November of the last one."""
    near = found.first - thread.last <= ITS_STORY and told_in_past(tokens, found)
    return near and thread.anchor is not None and thread.anchor.bounds[0] - told.bounds[0] > YEAR * DAY


def days_since(thread: Thread, month: int, day: int) -> int:
    """How long ago such a day was last when the text was written, in days."""
    here = thread.anchor.start if thread.anchor else None
    if here is None:
        return JUST_NOW + 1
    last = Moment(here.year, month, min(day or MID_MONTH, SHORTEST_MONTH))
    ago = here.days - last.days
    return ago if ago >= 0 else ago + YEAR


def month_and_day(fields: Fields, year: int) -> tuple[int, int] | None:
    """Which month and day (0 for none) of the year fields tell, if any."""
    known = fields.known
    if "holiday" not in known:
        return (known["month"], known.get("day", 0)) if "month" in known else None
    told = known["holiday"](year)
    day = told.start if isinstance(told, Interval) else told
    return (day.month, day.day) if day else None
