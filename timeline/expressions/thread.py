"""What a text has told so far: where its story is, and what later expressions are counted from."""

from __future__ import annotations

import re

from attrs import define, evolve, field, frozen

from timeline.expressions.chronology import Chronology
from timeline.expressions.cues import cues, is_announced, is_before_that, nearest, present
from timeline.expressions.direction import is_midnight
from timeline.expressions.eras import Eras
from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found, Grammar
from timeline.expressions.manner import (
    counted_from_mention,
    counts,
    in_days,
    in_months,
    is_attributive,
    is_clock,
    is_day_after,
    is_early,
    is_last_season,
    is_near_now,
    is_next,
    is_next_morning,
    is_of_twelve,
    is_of_writing,
    is_part,
    is_present,
    is_quoted,
    is_record,
    is_relative,
    is_reported,
    is_said,
    is_stamp,
    is_told,
    sets_the_year,
    tells_hour,
    tells_year,
)
from timeline.expressions.misreadings import is_sum
from timeline.expressions.narrative import Narrative, Told
from timeline.expressions.report import Report
from timeline.expressions.surroundings import replaced
from timeline.expressions.tokens import (
    Tokens,
    at_pause,
    kinds_at,
    sentences_between,
)
from timeline.expressions.values import (
    Base,
    Comparison,
    Context,
    Dotted,
    Explained,
    Fields,
    Inside,
    Lean,
    Near,
    Overnight,
    Pair,
    Reading,
    Shift,
    The,
    Value,
    in_passing,
    leaning_fields,
    plain,
)
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Expression
from timeline.words import words


@frozen
class Origin:
    """What an expression was counted from ("anchor", "mention", ""), where that mention starts, and why."""

    base: str = ""
    start: int = -1
    why: tuple[str, ...] = ()


NO_ORIGIN = Origin()
BEFORE = frozenset({"before", "until", "by"})
STORY = 2  # sentences in which it goes on
NEAR_DAY = 2  # sentences in which days are still counted from one
# An hour that only a clock of 24 has.
AFTER_NOON = re.compile(r"\b(?:1[3-9]|2[0-3])[:.h][0-5]\d|^(?:1[3-9]|2[0-3])[0-5]\d\b")
DOTTED = re.compile(r"\d\.\d\d")
SOME_DAYS, SOME_MONTHS = 5, 3
LONG_AGO = 45 * 86_400  # seconds


def month_and_day(fields: Fields, year: int) -> tuple[int, int] | None:
    """Which month and day (0 for none) of the year fields tell, if any."""
    known = fields.known
    if "holiday" not in known:
        return (known["month"], known.get("day", 0)) if "month" in known else None
    told = known["holiday"](year)
    day = told.start if isinstance(told, Interval) else told
    return (day.month, day.day) if day else None


@define
class Thread:
    """What has been told so far: the dates that later expressions lean on."""

    anchor: Interval | None
    genre: Genre
    onward: bool = False  # whether the text has no date of its own, and is seen from none
    zone: str | None = None  # the article's own
    heard: str | None = None  # the zone last told
    mention: Interval | None = None
    earlier: Interval | None = None  # the date told before that
    eve: Told | None = None  # what was told before a midnight that ends that day
    figures: Told | None = None  # the quarter that figures were last told of
    told: dict[Grain, Interval] = field(factory=dict)
    by: dict[Grain, Expression] = field(factory=dict)  # what told them
    narrative: Narrative = field(factory=Narrative)
    last: int = -1  # the last token of that mention
    ended: int = 0  # sentences between it and the expression
    near_day: Told | None = None  # the day last told
    near_last: int = -1  # its last token
    lasting: bool = False  # it is what something has been going on since
    passing: bool = False  # it is told in a clause about a noun: "the shares, which fell in 2021, rose by noon"
    dated: bool = False  # it is a month or a day whose year is said, of what a sentence is about
    read: int = 0  # the token up to which paragraphs are known
    eras: Eras = field(factory=Eras)
    dotted: bool = False  # whether it has told an hour with a dot: "7.04 a.m.", "18.05 on Friday"
    main: Told | None = None  # where a story is that looks back in this sentence
    back: Interval | None = None  # where it has looked back to in the sentence before
    year: Told | None = None  # the year that its sentence has opened with; of a story, one it looks back on
    ahead: bool = False  # whether the sentence speaks of what is to come
    listed: bool = False  # whether the expression goes on from the last entry of a chronology
    of_month: bool = False  # whether it is a day of the month told last, or the next month, of a story long past
    carries: bool = field(init=False)  # whether it is a narrative, whose last date is what the next one is seen from
    report: Report = field(init=False)
    chronology: Chronology = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.carries = self.genre is Genre.NARRATIVE
        self.report, self.chronology = Report(self.anchor), Chronology(self.anchor)

    def placed(self, found: Found, tokens: Tokens, language: Grammar) -> Found | None:
        """As it is meant in this text; None for a number that is no year, or no clock time, in it."""
        if "." in tokens.words[found.last] and isinstance(clock := plain(found.value), Dotted):
            told = self.dotted and not is_sum(tokens, found, language)
            return evolve(found, value=replaced(found.value, clock, clock.clock)) if told else None
        return self.eras.placed(found, tokens, language, self.carries)

    def enter(self, found: Found, tokens: Tokens, language: Grammar) -> None:
        """Come to the next expression: what a paragraph opened with ends with it, a day with the next sentence."""
        self.ahead = self.announces(found, tokens, language)
        words = tokens.words[self.read : found.first]
        if self.carries and any("\n" in word for word in words):
            self.narrative.enter_paragraph()
        self.chronology.enter(words)
        ended = sentences_between(tokens, self.read, found.first)
        self.ended = sentences_between(tokens, self.last, found.first)
        self.report.enter(words, ended)
        if ended:
            self.year = None
            self.come_back()
        self.read = found.first

    def come_back(self) -> None:
        """Go on from where the text was before it looked back: "The previous evening he had dined. That day …"."""
        self.back = None
        if self.main is not None:
            self.back = self.mention
            self.turn_to(self.main)
            self.main = None

    def turn_to(self, told: Told) -> None:
        """Be at a time: what follows is counted from it."""
        self.mention = told.place
        self.keep(told)

    def keep(self, told: Told) -> None:
        """Know it as the last one of its grain."""
        self.told[told.place.grain], self.by[told.place.grain] = told.place, told.by

    def leaning(self, found: Found, tokens: Tokens, told: tuple[Lean, str], language: Grammar) -> tuple[Lean, str]:
        """Past or future, and why, from where the thread is: a story that has told no date yet is over.

        A chronology, and a text that is seen from no day, go on from the one that they have told last.
        """
        lean, because = told
        if lean in (Lean.LAST, Lean.NEXT) and (self.anchor is None or self.anchor.grain >= Grain.DAY):
            return Lean.THIS, ""  # an hour, seen from no other
        scene = self.narrative.seen_from if self.carries else None
        if scene and self.anchor and self.is_of_this_week(scene.place, leaning_fields(found.value)):
            cue = nearest(cues(tokens, found, language))
            ahead = cue is not None and cue.lean is Lean.FUTURE
            return (Lean.FUTURE if ahead else Lean.PAST), "seen from when it was written: no day of the story is near"
        if self.carries and lean is Lean.FUTURE and self.is_shortly_before(leaning_fields(found.value)):
            return Lean.NEAR, "nearest: it is a little before the day told last"
        fields = None if self.carries else leaning_fields(found.value)
        self.listed = fields is not None and self.chronology.goes_on(found, tokens)
        if fields and (self.listed or (self.onward and self.mention is not None)):
            what = "a chronology" if self.listed else "a text without a date"
            if fields.cycle is Grain.WEEK:
                return Lean.FUTURE, f"future: {what} goes on from day to day"
            return Lean.NEAR, f"nearest: {what} goes on from the last that it told"
        near = self.ended <= STORY
        month = near and self.mention is not None and self.mention.grain <= Grain.MONTH
        self.of_month = month and fields is not None and fields.cycle is Grain.MONTH
        if self.of_month and self.elsewhere and (lean is Lean.FUTURE or present(tokens, found, language) >= 0):
            self.of_month = False  # "Two years ago this week, … A strike begins on the 21st"
        if self.of_month and fields:
            ahead = lean is Lean.FUTURE and not (self.mention and self.is_to_come(self.mention))
            if ahead or (self.is_later(fields) and not is_before_that(tokens, found, language)):
                return Lean.FUTURE, "future: days of the month told last go on"
            return Lean.NEAR, "nearest: it is a day of the month told last"
        if near and fields and self.is_that_weekday(fields, found, tokens, language):
            self.of_month = True
            return Lean.NEAR, "nearest: it is the day told right before"
        if near and fields and self.goes_on_to(fields, found, tokens, language):
            self.of_month = True
            return Lean.FUTURE, "future: 'the' tells that it is the next behind the day told last"
        self.of_month = near and is_next(found, tokens, language) and self.is_followed(found, tokens, language)
        if self.report.enter_scene(fields, found, tokens, lean, language):
            return Lean.FUTURE, "future: a story of some time ago goes on from day to day"
        before = is_midnight(found.value) and not BEFORE.isdisjoint(kinds_at(tokens, found.signal, language))
        if before and self.day_for(found, tokens, language):
            return Lean.FUTURE, f"future: {tokens.words[found.signal]!r} looks to the end of the day"
        if self.ahead:
            return Lean.FUTURE, "future: it was to come when this was written"
        if self.carries and self.narrative.seen_from is None and lean in (Lean.NEAR, Lean.FUTURE):
            return Lean.PAST, "past: a story that has told no date yet is over"
        return lean, because

    def is_that_weekday(self, fields: Fields, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether it only tells what day it was: "The next morning, a Saturday, she left"."""
        told = self.mention is not None and self.mention.grain <= Grain.DAY and fields.known.keys() == {"weekday"}
        between = tokens.words[self.last + 1 : found.first]
        beside = between[:1] == [","] and len(between) == 4
        return told and beside and "a" in kinds_at(tokens, found.first - 2, language)

    def goes_on_to(self, fields: Fields, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a weekday is the one behind the day told last: "from the 1st to the 14th, back on the Saturday"."""
        told = self.mention is not None and self.mention.grain <= Grain.DAY and fields.known.keys() == {"weekday"}
        on, the = (kinds_at(tokens, found.first - back, language) for back in (4, 2))  # blanks stand between
        return told and "on" in on and "the" in the and at_pause(tokens, found.last)

    def is_followed(self, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a text goes on from the time told last: "He was elected in 2010. The next year he resigned"."""
        if self.dated and self.elsewhere:
            return True
        cue, unit = nearest(cues(tokens, found, language)), getattr(found.value, "grain", Grain.YEAR)
        past = cue is not None and cue.lean is Lean.PAST and not self.carries
        return past and self.mention is not None and self.mention.grain <= unit and self.is_over(self.mention)

    def is_later(self, fields: Fields) -> bool:
        """Whether a day of the month told last is after the day told last: "On 5 May they met. On the 30th …"."""
        told = self.mention
        if told is None or told.start is None:
            return False
        return told.grain is Grain.MONTH or fields.known["day"] >= told.start.day

    def is_shortly_before(self, fields: Fields | None) -> bool:
        """Whether a day of the month is some days before the one told last: "On 12 May they crossed. On the 10th …"."""
        start = self.mention.start if self.mention and self.mention.grain <= Grain.DAY else None
        if start is None or fields is None or fields.cycle is not Grain.MONTH:
            return False
        return bool(0 < start.day - fields.known["day"] <= SOME_DAYS)

    def announces(self, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a history speaks of what is to come when it was written: "A memorial will be held in spring"."""
        if not self.carries or self.anchor is None:
            return False
        return is_announced(tokens, next(iter(cues(tokens, found, language)), None), language)

    def context(self, lean: Lean, found: Found, tokens: Tokens, language: Grammar) -> Context:
        scene, year = self.narrative.seen_from, self.year.place if self.year else None
        year = year or self.year_before(found, tokens, language) or self.story_day(lean, found, tokens, language)
        mention, kept = self.mention_for(found, tokens), self.told
        if mention and self.is_the_reports(mention, found, tokens, language):
            kept = self.told_but(mention)
            mention = None
        elif mention and self.earlier and self.is_past_now(mention, found):
            mention = self.earlier
        hourly = tells_hour(found.value)  # what follows only matters to hours
        clock = self.clock_for(found, tokens, language) if hourly else None
        to_24 = clock is not None and self.counts_to_24(found, tokens)
        if (
            self.carries
            and scene is not None
            and not (self.ahead or self.is_of_today(scene.place, found, tokens, language))
        ):
            place, zone, heard = self.place_of(scene, found, tokens), self.zone, self.heard
            return Context(
                place, mention, lean, self.told, True, year=year, clock=clock, to_24=to_24, zone=zone, heard=heard
            )
        day = self.day_for(found, tokens, language) if hourly else None
        if hourly and isinstance(plain(found.value), Explained) and self.tells_another(found, tokens):
            kept, day = {grain: place for grain, place in kept.items() if grain is not Grain.DAY}, None
        if hourly and day is None:
            day = self.chronology.heading.date or self.usual_day(found, tokens, language)
        return Context(
            self.begun,
            mention,
            lean,
            kept,
            figures=self.figures.place if self.figures else None,
            day=day,
            clock=clock,
            to_24=to_24,
            year=year,
            elsewhere=hourly and self.elsewhere and not self.is_to_be(found, tokens, language),
            onward=self.onward,
            zone=self.zone,
            heard=self.heard,
        )

    def mention_for(self, found: Found, tokens: Tokens) -> Interval | None:
        """The time told before that an expression may be counted from."""
        mention = self.earlier if self.earlier and counts(found.value) and self.apposed(found, tokens) else self.mention
        counted = counted_from_mention(found.value)
        if counted and not counted.count and self.back and not self.carries:
            mention = self.back  # "She had called the day before. At 6 p.m. the same day she left"
        if counted and counted.grain > Grain.YEAR and (long := self.told.get(counted.grain)):
            since = mention is not None and self.by[mention.grain].start > self.by[counted.grain].start
            inside = mention is not None and long.bounds[0] <= mention.bounds[0] < long.bounds[1]
            mention = long if inside or not since else mention  # "the following century", whatever year of it is told
        if self.eve and (is_next_morning(found.value) or (counts(found.value) and in_days(found.value))):
            mention = self.eve.place
        if mention and self.near_day and self.counts_from_day(mention, found, tokens):
            return self.near_day.place
        return mention

    def clock_for(self, found: Found, tokens: Tokens, language: Grammar) -> Interval | None:
        """The time of day told last, if an hour goes on from it.

        "He was shot on Friday night. By morning he was dead", "It left on Monday at 22:30. At 1 a.m. it listed".
        """
        clock = self.mention if self.mention and self.mention.grain < Grain.DAY else None
        if clock is None or self.carries:
            return clock
        early = self.genre is Genre.NEWS and (is_early(found.value) or is_of_twelve(found.value))
        early = early and not is_before_that(tokens, found, language)
        reach = 1 if early or is_part(found.value) else 0
        return clock if self.ended <= reach else None

    def usual_day(self, found: Found, tokens: Tokens, language: Grammar) -> Interval | None:
        """The day of a clock time that no day was told for: what was done, was done on the day told last."""
        usual = self.report.usual_day(self.elsewhere)
        if usual or self.near_day is None or not (is_clock(found.value) or is_part(found.value)):
            return usual
        cue = nearest(cues(tokens, found, language))
        past = cue is not None and cue.lean is Lean.PAST and cue.before
        if cue and "telling cue" in kinds_at(tokens, cue.place, language):
            return None  # what was said, was said just now
        return self.near_day.place if past and self.report.is_fresh(self.near_day.place) else None

    def told_but(self, left: Interval) -> dict[Grain, Interval]:
        """What has been told of each grain, without a time that the text has left."""
        return {grain: place for grain, place in self.told.items() if place != left}

    def counts_to_24(self, found: Found, tokens: Tokens) -> bool:
        """Whether this hour or the one told last is written on a clock of 24: "at 09:10", "until 15:40"."""
        told = self.by[self.mention.grain].text if self.mention else ""
        return tokens.words[found.first].startswith("0") or AFTER_NOON.search(told) is not None

    def counts_from_day(self, mention: Interval, found: Found, tokens: Tokens) -> bool:
        """Whether days are counted from the day last told, whatever year since: "on Monday … in 1994. That night"."""
        near = sentences_between(tokens, self.near_last, found.first) <= NEAR_DAY
        return near and mention.grain > Grain.WEEK and in_days(found.value)

    def place_of(self, scene: Told, found: Found, tokens: Tokens) -> Interval:
        """Where a story is: at an aside for the rest of its sentence, "in summer 1941, and at the end of May".

        An hour is of the day that its sentence has told: "until 6 March 1998, when the last shift came up at 2 p.m.".
        """
        if self.near_day and is_clock(found.value) and not sentences_between(tokens, self.near_last, found.first):
            return self.near_day.place
        told = self.narrative.beside
        if told is None or leaning_fields(found.value) is None or self.ended:
            return scene.place
        return told

    @property
    def begun(self) -> Interval | None:
        """What it is seen from: the last entry of a chronology, the last day of a story, else the anchor."""
        if self.of_month:
            return self.mention
        report = self.report
        told = self.chronology.entry if self.listed else report.scene if report.goes_on else None
        return told.place if told else self.anchor

    @property
    def elsewhere(self) -> bool:
        """Whether the date last told is long before the anchor, and nothing since then lasts until now."""
        here, there = self.anchor, self.mention
        if self.lasting or self.passing or not (here and there and here.start and there.start):
            return False
        return there.grain <= Grain.SEASON and here.bounds[0] - there.bounds[0] > LONG_AGO

    def is_of_today(self, scene: Interval, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a story tells what is or was when it was written: "today", "last year", "ten years ago".

        Not where somebody says it.
        """
        value, known = plain(found.value), self.anchor is not None
        if self.is_of_this_week(scene, leaning_fields(found.value)) or self.is_of_this_year(value):
            return True
        if isinstance(value, Shift) and value.base is Base.ANCHOR:
            near = is_near_now(value) and value.grain < scene.grain
            ago = known and value.count < 0 and "ago" in kinds_at(tokens, found.last, language)
            if (near or ago) and not is_quoted(found, tokens, language):
                return True
        if is_present(value):
            listed = self.chronology.heading.date or self.chronology.entry
            return not listed and is_of_writing(found, tokens, language)
        last = value.count == -1 if isinstance(value, Shift) else is_last_season(value)
        return last and known and "deictic" in kinds_at(tokens, found.first, language)

    def is_of_this_year(self, value: Value) -> bool:
        """Whether "this year" is the writer's, as the text has come near it: "In 2025 it told of that. This year …"."""
        year = value.outer if isinstance(value, Inside) else value
        here, there = self.anchor, self.mention
        if year != Shift(Grain.YEAR, 0) or not (here and here.start and there and there.start):
            return False
        return there.start.year >= here.start.year - 1

    def is_of_this_week(self, scene: Interval, fields: Fields | None) -> bool:
        """Whether a weekday is the writer's, no day of the story being near: "born in 1921, died on Tuesday"."""
        return fields is not None and fields.cycle is Grain.WEEK and scene.grain > Grain.MONTH and not self.onward

    def is_the_reports(self, mention: Interval, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether "the month", "the night before" is the report's, not that of a date told in a sentence before.

        What is over is not of a date to come, nor is what is to come of one that is over: "He left in 2010. It will
        close by the end of the year".
        """
        back, unit = counted_from_mention(found.value), isinstance(plain(found.value), The)
        if not (unit or (back and back.count < 0)) or not self.ended:
            return False
        if self.is_to_come(mention):
            return True
        if not unit or not self.is_over(mention):
            return False
        announced = is_announced(tokens, nearest(cues(tokens, found, language)), language)
        return announced or present(tokens, found, language) >= 0  # "Foreign troops leave at the end of the year"

    def is_past_now(self, mention: Interval, found: Found) -> bool:
        """Whether "that year" is not the one of writing, told last: "In 2004 … Today it employs 900. … that year"."""
        back = counted_from_mention(found.value)
        if self.anchor is None or back is None or back.count or back.grain < Grain.MONTH:
            return False
        return mention.bounds[0] <= self.anchor.bounds[0] < mention.bounds[1]

    def day_for(self, found: Found, tokens: Tokens, language: Grammar) -> Interval | None:
        """The day that news has just told, unless the next sentence tells an hour on the other side of now.

        "It ends on 1 July. It fell by 10:15", "He left on Monday. He will speak at 9 p.m.", "Schools reopen on Monday.
        Overnight, fires burned".
        """
        if self.chronology.stamp and is_stamp(found, tokens):
            return self.chronology.next_stamped(plain(found.value))
        told = self.report.day
        if told is None:
            return None
        if self.near_day and self.is_coupled(found, tokens, language):
            return self.near_day.place
        if self.report.is_long_past and self.ended:
            return self.report.lead  # "A quake struck in 2001. This one hit at 3:20 a.m."
        part = is_part(found.value) or isinstance(plain(found.value), Overnight)
        if not (part or is_clock(found.value)) or not self.ended:
            return told.place
        cue = nearest(cues(tokens, found, language))
        past = cue is not None and (cue.before or part) and cue.lean is Lean.PAST
        gone = self.anchor is not None and told.place.bounds[1] <= self.anchor.bounds[0]
        crosses = (past and self.is_to_come(told.place)) or (gone and is_announced(tokens, cue, language))
        return None if crosses else told.place

    def is_coupled(self, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether an "and" joins it to the day told last: "had left on Thursday and were due back by nightfall"."""
        if sentences_between(tokens, self.near_last, found.first):
            return False
        between = range(self.near_last + 1, found.first)
        joined = any("and" in kinds_at(tokens, place, language) for place in between)
        return joined and "," not in tokens.words[between.start : between.stop]

    def tells_another(self, found: Found, tokens: Tokens) -> bool:
        """Whether another day stands in its sentence: "On 29 April they heard calls from the day of the attack"."""
        return not self.ended and not self.apposed(found, tokens)

    def year_before(self, found: Found, tokens: Tokens, language: Grammar) -> Interval | None:
        """The year or the month told right before it: "two years later, on 12 March"."""
        if self.mention is None or not Grain.MONTH <= self.mention.grain <= Grain.YEAR:
            return None
        named = self.mention.grain is Grain.YEAR and self.is_named(found, tokens, language)
        return self.mention if named or self.apposed(found, tokens) else None

    def story_day(self, lean: Lean, found: Found, tokens: Tokens, language: Grammar) -> Interval | None:
        """The day of long ago that a report has gone on from: "On 5 Feb. 2020 … The next day … On 19 Feb."."""
        if self.carries or self.mention is None or not self.elsewhere:
            return None
        if self.dated and lean is not Lean.FUTURE and self.goes_on_from(self.mention, found, tokens, language):
            return self.mention
        if self.mention.grain is Grain.MONTH:
            return None  # "later that year … in November"
        followed = self.by[self.mention.grain].base == "mention" and lean is not Lean.FUTURE
        return self.mention if followed and self.ended <= STORY else None

    def goes_on_from(self, told: Interval, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether it is later in the year just told: "It began on 1 June 2009 and ended on 10 July. On 3 August …".

        Or early in the next: "He spent Christmas in bed and was up by January". Not "The mine opened in March 1971. It
        was to close in May", nor "Built in March 1971, it collapsed in May".
        """
        fields, start = leaning_fields(found.value), told.start
        date = month_and_day(fields, start.year) if fields and start else None
        if date is None or start is None:
            return False
        (month, day), ended = date, self.ended
        if not ended and is_before_that(tokens, found, language):
            return (month, day) < (start.month, start.day)  # "the vote of October 2017 had been banned in September"
        near = ended == 1 and (day or told.grain <= Grain.DAY)
        between = range(self.last + 1, found.first)
        joined = not ended and any("and" in kinds_at(tokens, word, language) for word in between)
        later = (month, day or start.day) >= (start.month, start.day)
        return (near and later) or (joined and (later or (month - start.month) % 12 <= SOME_MONTHS))

    def is_named(self, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a clause goes on that tells of the time before it: "in 1994, when they struck in May"."""
        behind = tokens.words[self.last + 1 : self.last + 2] == [","]
        when = behind and "naming cue" in kinds_at(tokens, self.last + 3, language)
        return when and not self.ended

    def apposed(self, found: Found, tokens: Tokens) -> bool:
        """Whether only a comma stands between the date last told and this: "in 1949, three years later, it closed".

        Or a "shortly": "in 1957, shortly before Christmas".
        """
        first = found.signal if found.signal > self.last else found.first
        first -= 2 if isinstance(found.value, Near) else 0
        return "".join(tokens.words[self.last + 1 : first]).strip() == ","

    def origin(self, found: Found, reading: Reading, because: str) -> Origin:
        """What the reading was counted from; because: why past or future was meant, where that mattered."""
        base = reading.base
        why = (because,) if because and (self.year is None or base != self.year.place) else ()
        if base is self.anchor:
            return NO_ORIGIN if base is None else Origin("anchor", -1, why)
        mention = next((self.by[grain] for grain, place in self.told.items() if place is base or place == base), None)
        report, entry = self.report, self.chronology.entry
        scene, day = self.narrative.seen_from, self.near_day
        for told in (self.eve, self.year, self.figures, report.day, scene, entry, report.scene, day):
            if told and base == told.place:
                mention = told.by
        if mention is None:
            return NO_ORIGIN  # it stands for itself
        if found.which > 0:
            listed = isinstance(found.value, Pair)
            why = ("future: days are told in order" if listed else "future: a range ends later than it begins",)
        return Origin("mention", mention.start, (*why, f"counted from {mention.text!r} ({words(base)})"))

    def tell(self, expression: Expression, reading: Reading, found: Found, tokens: Tokens, language: Grammar) -> None:
        place = reading.place
        if in_months(found.value):
            self.figures = None  # what comes is compared with a year
        if (
            place is None
            or place.start is None
            or reading.type not in ("DATE", "TIME")
            or reading.value.endswith("_REF")
        ):
            return
        if found.which == 1 and place.grain is Grain.YEAR:
            return  # a span of years: the story is at its first
        looked_back = self.carries and in_passing(found.value) and not self.is_recent(place, reading, found, tokens)
        self.dotted = self.dotted or (reading.type == "TIME" and DOTTED.search(expression.text) is not None)
        if self.carries and reading.base is self.anchor and is_present(plain(found.value)):
            return  # what is so now, when it is written, is no part of the story
        if (self.genre is Genre.NEWS or looked_back) and sets_the_year(found, place, tokens, language):
            self.year = Told(place, expression)
        self.eras.tell(place, tells_year(found.value))
        if place.grain > Grain.YEAR:
            self.keep(Told(place, expression))
        far = looked_back or (self.carries and place.grain > Grain.YEAR)
        if far and self.mention is None:  # "Since 1937 they had been at war. The previous summer …"
            self.turn_to(Told(place, expression))
        if isinstance(found.value, Comparison) or looked_back or (self.carries and place.grain > Grain.YEAR):
            return  # a figure to compare with, a look back, an age are not where the story is
        if is_attributive(found, place, tokens, language) or is_record(found, tokens, language):
            return
        if not reading.alternatives:
            self.heard = place.zone or self.heard
        self.lasting = reading.interval is not None and reading.interval.end is None
        self.move(Told(place, expression), reading.base, found, tokens, language)

    def is_recent(self, place: Interval, reading: Reading, found: Found, tokens: Tokens) -> bool:
        """Whether a story has come to the days of writing: "It closed in 1999. The roof fell in last autumn."."""
        of_now = reading.base is self.anchor and self.narrative.seen_from is not None
        return of_now and place.grain <= Grain.SEASON and at_pause(tokens, found.last)

    def move(self, told: Told, base: Interval | None, found: Found, tokens: Tokens, language: Grammar) -> None:
        """Come to where the text is once this is told; base: what it was counted from."""
        before, place = self.mention, told.place
        if before and place.grain is Grain.SEASON and place.bounds[0] <= before.bounds[0] < place.bounds[1]:
            self.keep(told)
            return  # "that winter" of a January leaves it there
        if before and self.main is None:
            looks_back = self.looks_back(place, found, tokens, language)
            self.main = Told(before, self.by[before.grain]) if looks_back else None
        ended = before is not None and is_midnight(found.value) and is_day_after(place, before)
        self.eve = Told(before, self.by[before.grain]) if before and ended else None
        self.earlier = before
        self.turn_to(told)
        if place.grain is Grain.QUARTER and (self.is_over(place) or is_reported(found, tokens, language)):
            self.figures = told
        self.chronology.head(told, found, tokens, self.genre, self.elsewhere)
        if not self.carries:
            self.report_of(told, found, tokens, language)
        elif tells_year(found.value) and self.narrative.opens_aside(told, found, tokens, language):
            self.narrative.here = told
        elif not (
            self.ahead
            or self.main is not None
            or is_said(found, tokens, language)
            or self.narrative.is_flashback(place, found, tokens, language)
        ):
            self.narrative.follow(told, base, found, tokens, language)
        self.last = found.last
        if place.grain <= Grain.DAY and place.start is not None and self.main is None:
            self.near_day, self.near_last = Told(Interval.unit(place.start, Grain.DAY), told.by), found.last

    def is_to_be(self, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether it is an hour of what will be, whatever was told before: "In May it fell. It will open at noon"."""
        return is_clock(found.value) and is_announced(tokens, nearest(cues(tokens, found, language)), language)

    def looks_back(self, place: Interval, found: Found, tokens: Tokens, language: Grammar) -> bool:
        """Whether a story tells what had been some time before: "the previous evening he had dined"."""
        counted = counted_from_mention(found.value)
        if counted and counted.count < 0:
            return is_before_that(tokens, found, language)
        if not self.carries or tells_year(found.value):
            return False
        return self.narrative.is_flashback(place, found, tokens, language)

    def report_of(self, told: Told, found: Found, tokens: Tokens, language: Grammar) -> None:
        """Come to a time of what a report is about, or one told aside: "fled on Monday, police said on Tuesday"."""
        place, year = told.place, tells_year(found.value) or (self.dated and told.by.base == "mention")
        self.dated = self.passing = False
        if place.grain > Grain.SEASON or not (year or place.grain <= Grain.DAY):
            return
        said, relative = is_said(found, tokens, language), is_relative(found, tokens, language)
        self.passing = relative
        self.dated = year and found.signal >= 0 and not said and not relative and is_told(found, tokens, language)
        if place.grain > Grain.DAY:
            return
        known = self.report.day is not None or self.report.lead is not None
        aside = relative or (said and self.report.is_beside(found, tokens, self.last))
        aside = aside or (known and is_before_that(tokens, found, language))
        self.report.follow(told, found, tokens, self.last, aside)

    def is_to_come(self, place: Interval) -> bool:
        return self.anchor is not None and place.bounds[0] >= self.anchor.bounds[1]

    def is_over(self, place: Interval) -> bool:
        return self.anchor is None or place.bounds[1] <= self.anchor.bounds[1]
