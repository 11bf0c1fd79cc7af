"""Where a report is in time: the day that it has just told, the one that it is about, a week that it looks back on."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from timeline.expressions.grammar import Found
from timeline.expressions.story.manner import counted_from_mention, is_said, tells_year
from timeline.expressions.story.narrative import DAY, Told
from timeline.expressions.tokens import Tokens, has_gap, opens_sentence, sentences_between
from timeline.expressions.values import Apposition, Fields, Lean, Near, Range, The, plain
from timeline.grain import Grain
from timeline.interval import Interval

LEAD = 3  # sentences in which a report tells what it is about
FRESH = 7 * DAY
YEARS = 5 * 365 * DAY


def is_of_another_age(day: Interval, lead: Interval | None) -> bool:
    return lead is not None and day.bounds[1] + YEARS <= lead.bounds[0]


@define
class Report:
    """The days that a report tells; a history has a time of its own, and none of these."""

    anchor: Interval | None
    day: Told | None = None  # that it has just told, in this sentence or the one before
    opens: bool = False  # whether it opened its sentence: "On June 6, 1944, he landed"
    since: int = 0  # sentences ended since then
    lead: Interval | None = None  # that it tells of first
    scene: Told | None = None  # that a feature, which tells of a week some time ago, is at
    goes_on: bool = False  # whether the expression goes on from there
    first: Told | None = None  # the first day of the range or list told last

    def enter(self, words: Sequence[str], ended: int) -> None:
        """Come to the next expression, behind these words and so many ends of sentences."""
        self.since += ended
        if self.since > 1 or (ended and self.is_background and has_gap(words)):
            self.day = None

    @property
    def is_background(self) -> bool:
        """Whether the day last told is long past, and the report one of a day just now."""
        if self.day is None or self.lead is None or self.anchor is None:
            return False
        return self.day.place.bounds[1] + FRESH <= self.anchor.bounds[0]

    @property
    def is_long_past(self) -> bool:
        """Whether the day last told is of another age than those that the report is about, and told in passing."""
        return (
            not self.opens
            and self.is_background
            and self.day is not None
            and is_of_another_age(self.day.place, self.lead)
        )

    def enter_scene(self, fields: Fields | None, tokens: Tokens, found: Found, lean: Lean) -> bool:
        """Whether a weekday is that after the day last told: "On Wednesday, March 8, … On Thursday", weeks later."""
        self.goes_on = (
            fields is not None
            and fields.cycle is Grain.WEEK
            and self.scene is not None
            and self.lead is None
            and lean is not Lean.FUTURE
            and not is_said(tokens, found)
            and self.is_old(self.scene.place)
        )
        return self.goes_on

    def usual_day(self, elsewhere: bool) -> Interval | None:
        """The day of a clock time that no day was told for: of a feature its own, behind background the report's."""
        if self.scene is not None and self.lead is None:
            return self.scene.place
        return self.lead if elsewhere else None

    def follow(self, told: Told, tokens: Tokens, found: Found, last: int, aside: bool) -> None:
        """Come to a time; last: the last token of the one told before; aside: it is told of something else."""
        place = told.place
        if place.start is not None and place.grain <= Grain.DAY:
            day = Told(Interval.unit(place.start, Grain.DAY), told.by)
            exact = place.bounds[1] - place.bounds[0] <= DAY  # "mid-May" is no day
            if found.which == 0:
                self.first = day
            if exact and found.which != 0:  # a range has one day throughout
                self.tell(day, tokens, found, last, aside)
            self.move(day, found)

    def tell(self, told: Told, tokens: Tokens, found: Found, last: int, aside: bool) -> None:
        """Come to a day, unless it is told in passing."""
        day = told.place
        once = not isinstance(found.value, Range) or isinstance(found.value, Apposition)
        early = sentences_between(tokens, 0, found.first) < LEAD
        named = not isinstance(plain(found.value), The) and not tells_year(found.value)  # not "began the day"
        if self.lead is None and named and early and self.is_fresh(day):
            self.lead = day
        if aside and self.day is not None:
            self.since = 0  # "He was held on Friday. He had left home on Monday. At 9 p.m. he was freed"
        if not aside and not (self.is_beside(tokens, found, last) and self.looks_back(day, found)):
            self.opens = opens_sentence(tokens, found.signal if found.signal >= 0 else found.first)
            self.day = told if once or (self.day and day == self.day.place) else self.first_to_come()
            self.since = 0

    def first_to_come(self) -> Told | None:
        """The first of several days, if all are to come: "on 4 and 5 October, from 7am". Of those past, none."""
        here, first = self.anchor, self.first
        return first if here and first and first.place.bounds[0] >= here.bounds[1] else None

    def is_beside(self, tokens: Tokens, found: Found, last: int) -> bool:
        """Whether a sentence has told a day already; last: the last token of the time told before."""
        return self.day is not None and not sentences_between(tokens, last, found.first)

    def move(self, told: Told, found: Found) -> None:
        """Follow a feature from day to day, from one that it names by weekday and date; its own days end that."""
        fields = plain(found.value.value if isinstance(found.value, Near) else found.value)
        named = isinstance(fields, Fields) and fields.known.keys() >= {"weekday", "day"}
        going = self.goes_on or (self.is_old(told.place) and (named or self.scene is not None))
        self.scene = told if going else None

    def is_fresh(self, day: Interval) -> bool:
        """Whether a day is one of the last that the report can be about."""
        return self.anchor is not None and 0 <= self.anchor.bounds[1] - day.bounds[1] <= FRESH

    def is_old(self, day: Interval) -> bool:
        """Whether a weekday after it need not be the report's own."""
        return self.anchor is not None and day.bounds[1] + FRESH <= self.anchor.bounds[1]

    def looks_back(self, day: Interval, found: Found) -> bool:
        """Whether a day is told in passing: "They vote on Sunday, after a round on 3 May. Polls close at 6 p.m.".

        And so is the one before: "They left at 9 p.m. with food that had come the previous day. At 10 …".
        """
        if self.day is None or self.anchor is None:
            return False
        back = counted_from_mention(found.value)
        if back and back.count < 0:
            return True
        return day.bounds[1] <= self.anchor.bounds[0] and self.anchor.bounds[1] <= self.day.place.bounds[0]
