"""What an expression is resolved against where its text is: the day of an hour, the year of a day, the time before."""

from __future__ import annotations

import re

from attrs import frozen

from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found
from timeline.expressions.story.ages import age_since, at_age
from timeline.expressions.story.manner import (
    counted_from_mention,
    counts,
    in_days,
    is_clock,
    is_early,
    is_in_year,
    is_last_named,
    is_near_now,
    is_next_morning,
    is_of_twelve,
    is_of_writing,
    is_part,
    is_present,
    is_quoted,
    is_said,
    is_stamp,
    tells_hour,
    told_in_past,
)
from timeline.expressions.story.narrative import DAY, Told
from timeline.expressions.story.own_day import is_counted_off
from timeline.expressions.story.thread import STORY, Thread
from timeline.expressions.story.years import apposed, story_day, year_before
from timeline.expressions.tense.cues import (
    cues,
    is_announced,
    is_before_that,
    nearest,
    present,
    tells_of_before,
    was_to,
)
from timeline.expressions.tense.direction import is_note
from timeline.expressions.tokens import FAR, Tokens, in_paragraph, sentences_between
from timeline.expressions.values import (
    NOON,
    Base,
    Context,
    Explained,
    Fields,
    Inside,
    Lean,
    Overnight,
    Pair,
    Range,
    Reading,
    Shift,
    The,
    Value,
    leaning_fields,
    plain,
)
from timeline.grain import Grain, shift
from timeline.interval import Interval
from timeline.words import words


@frozen
class Origin:
    """What an expression was counted from ("anchor", "mention", ""), where that mention starts, and why."""

    base: str = ""
    start: int = -1
    why: tuple[str, ...] = ()


NO_ORIGIN = Origin()
NEAR_DAY = 2  # sentences in which days are still counted from one
# An hour that only a clock of 24 has.
AFTER_NOON = re.compile(r"\b(?:1[3-9]|2[0-3])[:.h][0-5]\d|^(?:1[3-9]|2[0-3])[0-5]\d\b")
WAS_SO = frozenset({Lean.PAST, Lean.NEAR})  # "was to expire at 8 p.m."
TO_COME = frozenset({Lean.FUTURE, Lean.NEXT, Lean.NEAR})
LATE_PARTS, EVENING = frozenset({"EV", "NI", "DK"}), 18  # parts of a day behind its hour


def context_of(thread: Thread, lean: Lean, tokens: Tokens, found: Found) -> Context:
    if counts(found.value) and not thread.birth and age_since(thread.last, tokens, found):
        return Context()  # "At fourteen he left. Two years later", of nobody knows whom
    scene, year = thread.narrative.seen_from, thread.year.place if thread.year else None
    year = year or year_before(thread, tokens, found) or story_day(thread, lean, tokens, found)
    mention, kept = mention_for(thread, tokens, found), thread.told
    if mention and is_the_reports(thread, mention, tokens, found):
        kept = told_but(thread, mention)
        mention = None
    elif mention and thread.earlier and is_past_now(thread, mention, found):
        mention = thread.earlier
    hourly = tells_hour(found.value)  # what follows only matters to hours
    clock = clock_for(thread, tokens, found) if hourly else None
    to_24 = clock is not None and counts_to_24(thread, tokens, found)
    if thread.carries and scene is not None and not (thread.ahead or is_of_today(thread, scene.place, tokens, found)):
        place, zone, heard = place_of(thread, scene, tokens, found), thread.zone, thread.heard
        return Context(
            place, mention, lean, thread.told, True, year=year, clock=clock, to_24=to_24, zone=zone, heard=heard
        )
    day = day_for(thread, tokens, found) if hourly else None
    if hourly and isinstance(plain(found.value), Explained) and tells_another(thread, tokens, found):
        kept, day = {grain: place for grain, place in kept.items() if grain is not Grain.DAY}, None
    astray = hourly and is_counted_off(tokens, found)
    if astray:
        day = None
    elif hourly and day is None:
        day = thread.chronology.heading.date or usual_day(thread, tokens, found)
    if day and had_been_before(thread, day, tokens, found):
        day = Interval.unit(shift(day.start, Grain.DAY, -1), Grain.DAY) if day.start else day
    then = thread.was_planned(tokens, found) or thread.had_been(tokens, found)
    then = then or thread.would_be(lean, tokens, found)
    return Context(
        thread.mention if then else thread.begun,
        mention,
        lean,
        kept,
        figures=thread.figures.place if thread.figures else None,
        day=day,
        clock=clock,
        to_24=to_24,
        awake=not to_24 and is_awake(thread, lean, tokens, found),
        year=year,
        elsewhere=astray or (hourly and is_elsewhere(thread) and not is_to_be(tokens, found)),
        onward=thread.onward,
        zone=thread.zone,
        heard=thread.heard,
    )


def had_been_before(thread: Thread, day: Interval, tokens: Tokens, found: Found) -> bool:
    """Whether an hour is of the day before, as what it tells had been before: "Found at noon. They had left at 6pm"."""
    clock, last = plain(found.value), thread.mention.start if thread.mention else None
    if not isinstance(clock, Fields) or "hour" not in clock.known or last is None or thread.mention is None:
        return False
    later = seconds_into_day(clock) > last.clock
    same = day.start is not None and last.days == day.start.days and thread.mention.grain < Grain.PART
    return later and same and tells_of_before(tokens, found)


def is_elsewhere(thread: Thread) -> bool:
    """Whether the text speaks of a time long past, or this sentence of another year: "In 1953 they left at night"."""
    return thread.elsewhere or (thread.year is not None and thread.is_over(thread.year.place))


def mention_for(thread: Thread, tokens: Tokens, found: Found) -> Interval | None:
    """The time told before that an expression may be counted from."""
    mention = (
        thread.earlier if thread.earlier and counts(found.value) and apposed(thread, tokens, found) else thread.mention
    )
    counted = counted_from_mention(found.value)
    if counted and counted.count < 0 and thread.narrative.headed and thread.narrative.story:
        return thread.narrative.story.place  # "held out from 20 December to 3 April. It had fallen the previous year"
    if counted and counted.count and (age := age_since(thread.last, tokens, found)):
        return at_age(thread.birth.place, age) if thread.birth else mention
    if counted and not counted.count and counted.grain is Grain.DAY and thread.back and not thread.carries:
        mention = thread.back  # "She had called the day before. At 6 p.m. the same day she left"
    elif counted and not counted.count and counted.grain is Grain.YEAR and thread.year:
        mention = thread.year.place  # "the worst since 1948, when in June of that year"
    elif counted and not counted.count and mention and mention.grain >= Grain.YEAR > counted.grain:
        mention = last_within(thread, counted.grain) or mention  # "On 14 March … until 2019. That month"
    if counted and counted.grain > Grain.YEAR and (long := thread.told.get(counted.grain)):
        since = mention is not None and thread.by[mention.grain].start > thread.by[counted.grain].start
        inside = mention is not None and long.bounds[0] <= mention.bounds[0] < long.bounds[1]
        mention = long if inside or not since else mention  # "the following century", whatever year of it is told
    if mention is None and thread.record and counted and counted.count > 0 and told_in_past(tokens, found):
        mention = thread.record.place  # "the worst since 2011. They put up sirens the following year"
    if thread.eve and (is_next_morning(found.value) or (counts(found.value) and in_days(found.value))):
        mention = thread.eve.place
    if mention and thread.near_day and counts_from_day(thread, mention, tokens, found):
        return thread.near_day.place
    return mention


def last_within(thread: Thread, grain: Grain) -> Interval | None:
    """The time told last that is no longer than a unit, in the same sentences."""
    told = [one for one in thread.told if one <= grain]
    return thread.told[max(told, key=lambda one: thread.by[one].start)] if told else None


def clock_for(thread: Thread, tokens: Tokens, found: Found) -> Interval | None:
    """The time of day told last, if an hour goes on from it.

    "He was shot on Friday night. By morning he was dead", "It left on Monday at 22:30. At 1 a.m. it listed".
    """
    clock = thread.mention if thread.mention and thread.mention.grain < Grain.DAY else None
    if clock is None:
        return None
    if thread.carries:  # "On the evening of the 24th it rained. The shelling had begun at 2 a.m."
        return None if is_clock(found.value) and is_before_that(tokens, found) else clock
    early = (thread.genre is Genre.NEWS and is_early(found.value)) or is_of_twelve(found.value)
    early = early and not is_before_that(tokens, found)
    reach = 1 if early or is_part(found.value) else 0
    return clock if thread.ended <= reach or goes_by_hours(thread, tokens, found) else None


def usual_day(thread: Thread, tokens: Tokens, found: Found) -> Interval | None:
    """The day of a clock time that no day was told for: what was done, was done on the day told last."""
    usual = thread.report.usual_day(thread.elsewhere)
    if usual or thread.near_day is None or not (is_clock(found.value) or is_part(found.value)):
        return usual
    cue = nearest(cues(tokens, found))
    past = cue is not None and cue.lean is Lean.PAST and cue.before
    if cue and "telling cue" in tokens.kinds(cue.place):
        return None  # what was said, was said just now
    if past and thread.report.is_fresh(thread.near_day.place):
        return thread.near_day.place
    # "It passed on Monday, taking pictures that are to come out on Thursday. It lost contact at 14.31."
    return thread.report.lead if past and thread.is_to_come(thread.near_day.place) else None


def told_but(thread: Thread, left: Interval) -> dict[Grain, Interval]:
    """What has been told of each grain, without a time that the text has left."""
    return {grain: place for grain, place in thread.told.items() if place != left}


def counts_to_24(thread: Thread, tokens: Tokens, found: Found) -> bool:
    """Whether this hour or the one told last is written on a clock of 24: "at 09:10", "until 15:40"."""
    told = thread.by[thread.mention.grain].text if thread.mention else ""
    return tokens.words[found.first].startswith("0") or AFTER_NOON.search(told) is not None


def is_awake(thread: Thread, lean: Lean, tokens: Tokens, found: Found) -> bool:
    """Whether an hour is one at which people meet: of a day to come, "at 3 tomorrow", or in a message or note.

    If it is told as people say it: "at 3", "quarter to three", "at 4.20", "2:15 tomorrow"; but neither "03.30" nor, of
    a day that nobody names, "4:30".
    """
    told = plain(found.value.last if isinstance(found.value, Range) else found.value)
    day = told.outer if isinstance(told, Inside) else None
    ahead = isinstance(day, Shift) and day.grain is Grain.DAY and day.count >= 0 and day.base is Base.ANCHOR
    noted = thread.genre is Genre.POST or (isinstance(told, Fields) and is_note(tokens, told))
    met = ahead or (lean is Lean.THIS and noted)
    posted = thread.genre is Genre.POST and thread.anchor is not None and thread.anchor.grain < Grain.DAY
    words = tokens.words[found.first : found.last + 1]
    said = not any((":" in word and not (posted or ahead)) or word.startswith("0") for word in words)
    return said and (met or lean in TO_COME)


def counts_from_day(thread: Thread, mention: Interval, tokens: Tokens, found: Found) -> bool:
    """Whether days are counted from the day last told, whatever year since: "on Monday … in 1994. That night".

    But "was jailed on Monday. It closed in May 2021, and she left two days later". "A truce signed in March, renewed on
    Monday, ends two days later".
    """
    reach = 0 if counts(found.value) and not thread.ended else NEAR_DAY
    close = found.first - thread.near_last <= FAR
    near = close and sentences_between(tokens, thread.near_last, found.first) <= reach
    return near and mention.grain > Grain.WEEK and in_days(found.value)


def place_of(thread: Thread, scene: Told, tokens: Tokens, found: Found) -> Interval:
    """Where a story is: at an aside for the rest of its sentence, "in summer 1941, and at the end of May".

    An hour is of the day that its sentence has told: "until 6 March 1998, when the last shift came up at 2 p.m.".
    """
    if thread.near_day and (is_clock(found.value) or is_part(found.value)):
        vague = scene.place.bounds[1] - scene.place.bounds[0] > DAY  # "on 20 April … planned since March. At 6 a.m."
        near = not sentences_between(tokens, thread.near_last, found.first)
        if near or (vague and in_paragraph(tokens, thread.near_last, found.first)):
            return thread.near_day.place
    fields = leaning_fields(found.value)
    told = thread.narrative.beside
    if fields is None:
        return scene.place
    if thread.main and thread.mention and not thread.ended:
        return thread.mention  # "had been proposed in October, but nobody had voted until January"
    if told and not thread.ended:
        return told
    on = fields.cycle is Grain.YEAR and not is_before_that(tokens, found)
    return year_begun(scene) if on else scene.place


def year_begun(scene: Told) -> Interval:
    """Where a story is that has told the beginning of a year: in all of it, "in early 1915 … On 18 October"."""
    begins = scene.by.mod == "START" and len(scene.by.value) == len("1915")
    return Interval.unit(scene.place.start, Grain.YEAR) if begins and scene.place.start else scene.place


def is_of_today(thread: Thread, scene: Interval, tokens: Tokens, found: Found) -> bool:
    """Whether a story tells what is or was when it was written: "today", "last year", "ten years ago".

    Not where somebody says it.
    """
    value, known = plain(found.value), thread.anchor is not None
    if thread.is_of_this_week(scene, leaning_fields(found.value)) or is_of_this_year(thread, value):
        return True
    if isinstance(value, Shift) and value.base is Base.ANCHOR:
        near = is_near_now(value) and value.grain < scene.grain
        ago = known and value.count < 0 and "ago" in tokens.kinds(found.last)
        if (near or ago) and (is_said(tokens, found) or not is_quoted(tokens, found)):
            return True  # "her daughter recalled this week that they had met two years ago"
    if is_present(value):
        listed = thread.chronology.heading.date or thread.chronology.entry
        return not listed and is_of_writing(tokens, found)
    if known and is_in_year(tokens, found):
        return True
    last = value.count == -1 if isinstance(value, Shift) else is_last_named(value)
    return last and known and "deictic" in tokens.kinds(found.first)


def is_of_this_year(thread: Thread, value: Value) -> bool:
    """Whether "this year" is the writer's, as the text has come near it: "In 2025 it told of that. This year …"."""
    year = value.outer if isinstance(value, Inside) else value
    here, there = thread.anchor, thread.mention
    if year != Shift(Grain.YEAR, 0) or not (here and here.start and there and there.start):
        return False
    return there.start.year >= here.start.year - 1


def is_the_reports(thread: Thread, mention: Interval, tokens: Tokens, found: Found) -> bool:
    """Whether "the month", "the night before" is the report's, not that of a date told in a sentence before.

    What is over is not of a date to come, nor is what is to come of one that is over: "He left in 2010. It will
    close by the end of the year".
    """
    back, unit = counted_from_mention(found.value), isinstance(plain(found.value), The)
    if unit and thread.passing and not thread.ended:
        return True  # "will close the baths, built in 1911, at the end of the year"
    if not (unit or (back and back.count < 0)) or not thread.ended:
        return False
    cue = nearest(cues(tokens, found))
    if thread.is_to_come(mention):  # but "It starts on Saturday; gates open two hours before"
        coming = cue.lean is Lean.FUTURE if cue else present(tokens, found) >= 0
        return unit or not coming
    if not unit or not thread.is_over(mention):
        return False
    wished = cue is not None and cue.before and "wishing cue" in tokens.kinds(cue.place)
    announced = wished or is_announced(tokens, cue)
    return announced or present(tokens, found) >= 0  # "Foreign troops leave at the end of the year"


def is_past_now(thread: Thread, mention: Interval, found: Found) -> bool:
    """Whether "that year" is not the one of writing, told last: "In 2004 … Today it employs 900. … that year"."""
    back = counted_from_mention(found.value)
    if thread.anchor is None or back is None or back.count or back.grain < Grain.MONTH:
        return False
    return mention.bounds[0] <= thread.anchor.bounds[0] < mention.bounds[1]


def day_for(thread: Thread, tokens: Tokens, found: Found) -> Interval | None:
    """The day that news has just told, unless the next sentence tells an hour on the other side of now.

    "It ends on 1 July. It fell by 10:15", "He left on Monday. He will speak at 9 p.m.", "Schools reopen on Monday.
    Overnight, fires burned".
    """
    if thread.chronology.stamp and is_stamp(tokens, found):
        return thread.chronology.next_stamped(plain(found.value))
    report = thread.report
    told = report.day
    if told is None:
        return thread.near_day.place if thread.near_day and goes_by_hours(thread, tokens, found) else None
    if thread.near_day and is_coupled(tokens, thread.near_last, found.first):
        return thread.near_day.place
    if report.is_long_past and thread.ended:
        return report.lead  # "A quake struck in 2001. This one hit at 3:20 a.m."
    part = is_part(found.value) or isinstance(plain(found.value), Overnight)
    if not (part or is_clock(found.value)) or not (report.since or thread.ended):
        return told.place
    cue = nearest(cues(tokens, found))
    past = cue is not None and (cue.before or part) and (cue.lean in WAS_SO or was_to(tokens, cue))
    gone = thread.anchor is not None and told.place.bounds[1] <= thread.anchor.bounds[0]
    crosses = (past and thread.is_to_come(told.place)) or (gone and is_announced(tokens, cue))
    return None if crosses else told.place


def goes_by_hours(thread: Thread, tokens: Tokens, found: Found) -> bool:
    """Whether a paragraph goes on from hour to hour: "The alarm rang at 8.04 on 17 June. He called. At 8.06 it hit"."""
    told = thread.mention.start if thread.mention and thread.mention.grain < Grain.PART else None
    if told is None or not is_clock(found.value) or (is_early(found.value) and told.hour >= NOON):
        return False  # over midnight it may be of another day
    cue = nearest(cues(tokens, found))
    past = cue is None or cue.lean is Lean.PAST
    return past and thread.ended <= STORY and in_paragraph(tokens, thread.last, found.first)


def day_behind(thread: Thread, found: Found) -> Interval | None:
    """The day told behind an hour; the one before, if a later hour comes first: "called at 10 p.m., gone by 1 a.m."."""
    day, mention = thread.near_day.place if thread.near_day else None, thread.mention
    if day is None or day.start is None or mention is None or mention.start is None or mention.grain >= Grain.PART:
        return day
    clock = plain(found.value)
    later = isinstance(clock, Fields) and seconds_into_day(clock) > mention.start.clock
    return Interval.unit(shift(day.start, Grain.DAY, -1), Grain.DAY) if later else day


def seconds_into_day(clock: Fields) -> int:
    """Where in a day an hour or a late part of it is; 0 of an early part."""
    hour: int = EVENING if clock.known.get("part") in LATE_PARTS else clock.known.get("hour", 0)
    minute: int = clock.known.get("minute", 0)
    return hour * 3600 + minute * 60


def is_coupled(tokens: Tokens, last: int, first: int) -> bool:
    """Whether an "and" joins an expression to the day told last: "had left on Thursday and were due by nightfall"."""
    if sentences_between(tokens, last, first):
        return False
    between = range(last + 1, first)
    joined = any("and" in tokens.kinds(place) for place in between)
    return joined and "," not in tokens.words[between.start : between.stop]


def tells_another(thread: Thread, tokens: Tokens, found: Found) -> bool:
    """Whether another day stands in its sentence: "On 29 April they heard calls from the day of the attack"."""
    return not thread.ended and not apposed(thread, tokens, found)


def origin(thread: Thread, found: Found, reading: Reading, because: str) -> Origin:
    """What the reading was counted from; because: why past or future was meant, where that mattered."""
    base = reading.base
    why = (because,) if because and (thread.year is None or base != thread.year.place) else ()
    if base is thread.anchor:
        return NO_ORIGIN if base is None else Origin("anchor", -1, why)
    mention = next((thread.by[grain] for grain, place in thread.told.items() if place is base or place == base), None)
    report, entry = thread.report, thread.chronology.entry
    scene, day = thread.narrative.seen_from, thread.near_day
    for told in (thread.eve, thread.year, thread.figures, report.day, scene, entry, report.scene, day):
        if told and base in (told.place, year_begun(told)):
            mention = told.by
    if mention is None and base and thread.birth and base.grain is Grain.YEAR:
        return Origin("mention", thread.birth.by.start, (*why, f"an age of somebody born {thread.birth.by.text!r}"))
    if mention is None:
        return NO_ORIGIN  # it stands for itself
    if found.which > 0:
        listed = isinstance(found.value, Pair)
        why = ("future: days are told in order" if listed else "future: a range ends later than it begins",)
    return Origin("mention", mention.start, (*why, f"counted from {mention.text!r} ({words(base)})"))


def is_to_be(tokens: Tokens, found: Found) -> bool:
    """Whether it is an hour of what will be, whatever was told before: "In May it fell. It will open at noon"."""
    return is_clock(found.value) and is_announced(tokens, nearest(cues(tokens, found)))
