"""What a text has told so far: where its story is, and what later expressions are counted from."""

from __future__ import annotations

import re

from attrs import define, evolve, field

from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found
from timeline.expressions.standing.extents import is_its_hour, replaced
from timeline.expressions.standing.misreadings import is_sum
from timeline.expressions.story.ages import is_birth
from timeline.expressions.story.chronology import Chronology
from timeline.expressions.story.eras import Eras
from timeline.expressions.story.manner import (
    counted_from_mention,
    in_months,
    is_attributive,
    is_compared_with,
    is_day_after,
    is_earlier_part,
    is_planned_for,
    is_present,
    is_record,
    is_relative,
    is_said,
    is_told,
    sets_the_year,
    tells_year,
    told_in_past,
)
from timeline.expressions.story.narrative import DAY, Narrative, Told
from timeline.expressions.story.report import Report
from timeline.expressions.tense.cues import cues, is_announced, is_before_that, nearest, present, tells_of_before
from timeline.expressions.tense.hours import is_midnight
from timeline.expressions.tokens import (
    Tokens,
    at_pause,
    ends_only_clauses,
    sentences_between,
)
from timeline.expressions.values import (
    Comparison,
    Dotted,
    Fields,
    Lean,
    Offset,
    Reading,
    Value,
    in_passing,
    leaning_fields,
    plain,
    weekly,
)
from timeline.grain import Grain, Moment, shift
from timeline.interval import Interval
from timeline.model import Expression

STORY = 2  # sentences in which it goes on
DOTTED = re.compile(r"\d\.\d\d")
A_WEEK = 7 * DAY
LONG_AGO = 45 * DAY


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
    record: Told | None = None  # since when something was the worst of its kind
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
    aside: bool = False  # the same, in a story
    dated: bool = False  # it is a month or a day whose year is said, of what a sentence is about
    read: int = 0  # the token up to which paragraphs are known
    eras: Eras = field(factory=Eras)
    dotted: bool = False  # whether it has told an hour with a dot: "7.04 a.m.", "18.05 on Friday"
    main: Told | None = None  # where a story is that looks back in this sentence
    back: Interval | None = None  # where it has looked back to in the sentence before
    year: Told | None = None  # the year that its sentence has opened with; of a story, one it looks back on
    ahead: bool = False  # whether the sentence speaks of what is to come
    of_now: bool = False  # whether its sentence has told a time seen from when it was written
    listed: bool = False  # whether the expression goes on from the last entry of a chronology
    of_month: bool = False  # whether it is a day of the month told last, or the next month, of a story long past
    tied: Interval | None = None  # a time of its sentence that it is before or after: "closed on Monday, and on Friday"
    birth: Told | None = None  # the only one told
    carries: bool = field(init=False)  # whether it is a narrative, whose last date is what the next one is seen from
    report: Report = field(init=False)
    chronology: Chronology = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.carries = self.genre is Genre.NARRATIVE
        self.report, self.chronology = Report(self.anchor), Chronology(self.anchor)

    def placed(self, tokens: Tokens, found: Found) -> Found | None:
        """As it is meant in this text; None for a number that is no year, or no clock time, in it."""
        if "." in tokens.words[found.last] and isinstance(clock := plain(found.value), Dotted):
            told = (self.dotted or is_its_hour(tokens, found)) and not is_sum(tokens, found)
            return evolve(found, value=replaced(found.value, clock, clock.clock)) if told else None
        return self.eras.placed(tokens, found, self.carries)

    def enter(self, tokens: Tokens, found: Found) -> None:
        """Come to the next expression: what a paragraph opened with ends with it, a day with the next sentence."""
        ended = sentences_between(tokens, self.read, found.first)
        self.of_now = self.of_now and not ended
        self.ahead = self.announces(tokens, found)
        words = tokens.words[self.read : found.first]
        if self.carries and any("\n" in word for word in words):
            self.narrative.enter_paragraph()
        self.chronology.enter(words)
        self.ended = sentences_between(tokens, self.last, found.first)
        self.report.enter(words, ended)
        if ended:
            if not ends_only_clauses(tokens, self.read, found.first):
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

    def announces(self, tokens: Tokens, found: Found) -> bool:
        """Whether a history speaks of what is to come when it was written: "A memorial will be held in spring".

        Or of what goes on: "The show that opened last month runs until 8 September".
        """
        if not self.carries or self.anchor is None:
            return False
        going_on = self.of_now or (self.ahead and sentences_between(tokens, self.read, found.first) <= 1)
        if going_on and present(tokens, found) >= 0:
            return True  # "The funeral will be held in May. A retrospective opens in June."
        return is_announced(tokens, next(iter(cues(tokens, found)), None))

    @property
    def begun(self) -> Interval | None:
        """What it is seen from: the last entry of a chronology, the last day of a story, else the anchor."""
        if self.of_month:
            return self.mention
        if self.tied:
            return self.tied
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

    def is_of_this_week(self, scene: Interval, fields: Fields | None) -> bool:
        """Whether a weekday is the writer's, no day of the story being near: "born in 1921, died on Tuesday".

        Or only one that tells who did it, "The man, who left on 3 May 1989, died on Tuesday", or one of just now.
        """
        here = self.anchor.bounds[0] if self.anchor else 0
        recent = here - A_WEEK <= scene.bounds[0] <= here
        near = scene.grain <= Grain.MONTH and not recent and not (self.aside and not self.ended)
        return fields is not None and fields.cycle is Grain.WEEK and not near and not self.onward

    def tell(self, expression: Expression, reading: Reading, tokens: Tokens, found: Found) -> None:
        place = reading.place
        deictic = self.carries and "deictic" in tokens.kinds(found.first)
        self.of_now = self.of_now or (deictic and reading.base is not None and reading.base is self.anchor)
        if in_months(found.value):
            self.figures = None  # what comes is compared with a year
        if (
            place is None
            or place.start is None
            or not (reading.type in ("DATE", "TIME") or isinstance(plain(found.value), Offset))
            or reading.value.endswith("_REF")
        ):
            return
        if (found.which == 0 or tells_year(found.value)) and is_birth(tokens, found):
            self.birth = Told(place, expression) if self.birth is None or self.birth.place == place else None
        if found.which == 1 and place.grain is Grain.YEAR:
            return  # a span of years: the story is at its first
        looked_back = self.carries and in_passing(found.value) and not self.is_recent(place, reading, tokens, found)
        self.dotted = self.dotted or (reading.type == "TIME" and DOTTED.search(expression.text) is not None)
        if self.carries and reading.base is self.anchor and is_present(plain(found.value)):
            return  # what is so now, when it is written, is no part of the story
        if (not self.carries or looked_back) and sets_the_year(tokens, found, place):
            self.year = Told(place, expression)
        self.eras.tell(place, tells_year(found.value))
        if place.grain > Grain.YEAR:
            self.keep(Told(place, expression))
        far = looked_back or (self.carries and place.grain > Grain.YEAR)
        if far and self.mention is None:  # "Since 1937 they had been at war. The previous summer …"
            self.turn_to(Told(place, expression))
        if isinstance(found.value, Comparison) or looked_back or (self.carries and place.grain > Grain.YEAR):
            return  # a figure to compare with, a look back, an age are not where the story is
        if is_attributive(tokens, found, place):
            return
        if is_record(tokens, found):
            self.record = Told(place, expression)
            return
        if self.carries and place.grain >= Grain.YEAR and is_said(tokens, found):
            return  # "she recalled in 2003" is not where the story is
        if is_compared_with(tokens, found) or self.was_planned(tokens, found):
            return
        if not reading.alternatives:
            self.heard = place.zone or self.heard
        self.lasting = reading.interval is not None and reading.interval.end is None
        self.move(Told(place, expression), reading.base, tokens, found)

    def was_planned(self, tokens: Tokens, found: Found) -> bool:
        """Whether something was meant for then when a sentence tells of it: "On Sunday he put off a trip due for …"."""
        told = self.mention is not None and self.tells_day and not self.is_to_come(self.mention)
        return told and is_planned_for(tokens, found)

    def would_be(self, lean: Lean, tokens: Tokens, found: Found) -> bool:
        """Whether a month is to come as its sentence's past month sees it: "warned in May that it would be in June"."""
        told, fields = self.mention, leaning_fields(found.value)
        if told is None or self.ended or lean is not Lean.FUTURE or not fields or fields.known.keys() != {"month"}:
            return False
        if told.grain is not Grain.MONTH or self.anchor is None or told.bounds[0] >= self.anchor.bounds[0]:
            return False
        if at_pause(tokens, self.last):
            return False  # "who took office in June, said it would fall by December"
        cue = nearest(cues(tokens, found))
        kinds = tokens.kinds(cue.place) if cue and cue.before else frozenset()
        return "will cue" in kinds and "announcing cue" not in kinds

    def had_been(self, tokens: Tokens, found: Found) -> bool:
        """Whether a weekday is before the day that its sentence tells: "said on Sunday they had held him on Monday"."""
        if not self.tells_day or self.passing or not weekly(plain(found.value)):
            return False
        if self.mention is None or self.is_to_come(self.mention):
            return False  # "had been due to open on 13 July, and had rehearsed until late on Wednesday"
        return tells_of_before(tokens, found)

    @property
    def tells_day(self) -> bool:
        """Whether the sentence has told a day or a week."""
        return self.mention is not None and self.mention.grain <= Grain.WEEK and not self.ended

    def is_recent(self, place: Interval, reading: Reading, tokens: Tokens, found: Found) -> bool:
        """Whether a story has come to the days of writing: "It closed in 1999. The roof fell in last autumn."."""
        of_now = reading.base is self.anchor and self.narrative.seen_from is not None
        return of_now and place.grain <= Grain.SEASON and at_pause(tokens, found.last)

    def move(self, told: Told, base: Interval | None, tokens: Tokens, found: Found) -> None:
        """Come to where the text is once this is told; base: what it was counted from."""
        before, place = self.mention, told.place
        if before and place.grain is Grain.SEASON and place.bounds[0] <= before.bounds[0] < place.bounds[1]:
            self.keep(told)
            return  # "that winter" of a January leaves it there
        if before and self.main is None:
            looks_back = self.looks_back(place, tokens, found)
            self.main = Told(before, self.by[before.grain]) if looks_back else None
        ended = before is not None and is_midnight(found.value) and is_day_after(place, before)
        self.eve = Told(before, self.by[before.grain]) if before and ended else None
        self.earlier = before
        self.turn_to(told)
        if place.grain is Grain.QUARTER and (self.is_over(place) or told_in_past(tokens, found)):
            self.figures = told
        self.aside = self.carries and tells_year(found.value) and is_relative(tokens, found)
        self.chronology.head(told, tokens, found, self.genre, self.elsewhere)
        if not self.carries:
            self.report_of(told, tokens, found)
        elif tells_year(found.value) and self.narrative.opens_aside(told, tokens, found):
            self.narrative.here = told
        elif not (
            self.ahead
            or self.main is not None
            or is_said(tokens, found)
            or self.narrative.is_flashback(place, tokens, found)
        ):
            self.narrative.follow(told, base, tokens, found)
        self.last = found.last
        exact = place.bounds[1] - place.bounds[0] <= DAY  # "late February" is no day
        start = place.start if exact else week_day(found.value, base)
        if start is not None and self.main is None:
            self.near_day, self.near_last = Told(Interval.unit(start, Grain.DAY), told.by), found.last

    def looks_back(self, place: Interval, tokens: Tokens, found: Found) -> bool:
        """Whether a story tells what had been some time before: "the previous evening he had dined"."""
        counted = counted_from_mention(found.value)
        if counted and (counted.count < 0 or is_earlier_part(found.value)):
            return is_before_that(tokens, found)
        if not self.carries or tells_year(found.value):
            return False
        return self.narrative.is_flashback(place, tokens, found)

    def report_of(self, told: Told, tokens: Tokens, found: Found) -> None:
        """Come to a time of what a report is about, or one told aside: "fled on Monday, police said on Tuesday"."""
        place, year = told.place, tells_year(found.value) or (self.dated and told.by.base == "mention")
        self.dated = False
        self.passing = relative = place.grain <= Grain.YEAR and is_relative(tokens, found)
        if place.grain > Grain.SEASON or not (year or place.grain <= Grain.DAY):
            return
        said = is_said(tokens, found)
        self.dated = year and found.signal >= 0 and not said and not relative and is_told(tokens, found)
        if place.grain > Grain.DAY:
            return
        known = self.report.day is not None or self.report.lead is not None
        aside = relative or (said and self.report.is_beside(tokens, found, self.last))
        aside = aside or (known and is_before_that(tokens, found))
        self.report.follow(told, tokens, found, self.last, aside)

    def is_to_come(self, place: Interval) -> bool:
        return self.anchor is not None and place.bounds[0] >= self.anchor.bounds[1]

    def is_over(self, place: Interval) -> bool:
        return self.anchor is None or place.bounds[1] <= self.anchor.bounds[1]


def week_day(value: Value, base: Interval | None) -> Moment | None:
    """The very day that weeks are counted to from another, which an hour of it is on: "A week later, at dawn"."""
    counted = counted_from_mention(value)
    if counted is None or counted.grain is not Grain.WEEK or base is None or base.grain > Grain.DAY:
        return None
    return base.start and shift(base.start, Grain.WEEK, counted.count)
