"""The scene that an article's undated sentences stand in, from sentence to sentence.

News tells of its own day, or of the day that its first sentences date ("Jobs said yesterday … Jobs also said"); a
narrative of the date it told last. What stands further down in a plain past may be older: only that it was not later is
certain.
"""

from __future__ import annotations

from attrs import define, field

from timeline.events.context.ages import Births
from timeline.events.context.landmarks import Landmarks
from timeline.events.trigger import Trigger
from timeline.expressions.headings import Heading
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import KnownBy

LEAD = 4  # sentences in which news tells what is new
# Seconds in which what is said was said on the day told: the one that the lead tells, another one.
HEARD, HEARD_ASIDE = 3 * 86_400, 86_400
DAYS = 2 * 86_400  # seconds of a time that is no more than a day, or its night
FRESH = 14 * 86_400  # seconds before the anchor in which a date can be that of the news itself


@define
class Scene:
    """Where an article's story stands: the day that its undated sentences go by."""

    anchor: Interval | None
    narrative: bool = False
    day: Interval | None = None  # told by the text, and still the one it speaks of
    told: list[tuple[int, Interval | None]] = field(factory=list)  # what it was in its sentence, and from where on
    sentences: int = 0
    background: bool = False  # its paragraph has told what is older than the news
    old: list[tuple[int, Interval]] = field(factory=list)  # what its paragraph has told that is long past, and where
    recalling: bool = False  # the last time that it told was long past
    lead: Interval | None = None  # the day that its lead tells of
    said: bool = False  # somebody said something on that day
    entry: Interval | None = None  # the day that opens its paragraph: "14 May 2022: He is charged. He pleads guilty."
    heading: Heading = field(factory=Heading)
    landmarks: Landmarks = field(factory=Landmarks)
    births: Births = field(factory=Births)

    def head(self, interval: Interval) -> None:
        """A line has told nothing but a time; a narrative goes on from it as from any other."""
        if self.narrative:
            self.tell(interval, 0)
        else:
            self.heading.head(interval)

    def enter(self, entry: Interval | None) -> None:
        """Come to the next paragraph; entry: the time that labels it."""
        self.background = False
        self.old.clear()
        start = entry.start if entry else None
        self.entry = Interval.unit(start, Grain.DAY) if entry and start and entry.grain < Grain.DAY else entry

    def begin(self) -> None:
        """Come to the next sentence."""
        self.told = [(-1, self.day)]
        self.landmarks.sentence += 1

    def tell(
        self,
        interval: Interval,
        at: int,
        *,
        named: bool = False,
        aside: bool = False,
        later: bool = False,
        said: bool = False,
    ) -> None:
        """A sentence has dated something that happened, at a place.

        aside: it is not what the sentence is about; a story moves there nevertheless, unless it is only named; later:
        it came after what the sentence tells before it; said: it is what somebody said.
        """
        if interval.start is None or interval.end is None or interval.throughout:
            return
        if self.narrative and named:
            return
        if self.narrative:
            self.day = interval
            self.told.append((at, interval))
        elif is_day(interval) and self.anchor and self.anchor.end:
            behind = self.anchor.end.instant - interval.end.instant
            if 0 <= behind < FRESH and aside and not later:
                return
            if 0 <= behind < FRESH:
                self.day, self.said = Interval.unit(interval.start, Grain.DAY), said
                self.lead = self.lead or (self.day if self.sentences < LEAD else None)
                self.told += [(at, self.day)] if later else []
                self.old.clear()
                self.recalling = False
            elif behind > 0:
                self.old.append((at, interval))
                self.recalling = True

    def date(
        self, trigger: Trigger, *, reported: bool = False, loose: bool = False, apart: bool = False
    ) -> tuple[Interval | None, KnownBy]:
        """When something happened that its sentence does not date, by the tense that it is told in.

        reported: a statement of the day tells of it; loose: it is placed by something else than the day; apart: so long
        from something whose day is not known.
        """
        if self.heading.date is not None:
            return self.heading.date, KnownBy.NEARBY
        stale = trigger.category == "REPORTING" and self.is_stale
        now = (None if stale else self.day_at(trigger.start)) or self.anchor
        if now is None:
            return None, KnownBy.UNKNOWN
        if trigger.tense == "FUTURE" or (trigger.modality and trigger.tense != "PAST"):
            start = self.anchor.start if self.anchor else None
            return (Interval(start, None, Grain.DAY), KnownBy.BOUNDED) if start else (None, KnownBy.UNKNOWN)
        if trigger.tense == "PRESENT" and self.entry:
            return self.entry, KnownBy.NEARBY
        if trigger.tense == "PRESENT":
            return self.anchor, KnownBy.ARTICLE
        past = trigger.tense in ("PAST", "PASTPART", "PRESPART")
        old = next((day for at, day in reversed(self.old) if at <= trigger.start), None)
        if past and old and trigger.aspect != "PERFECTIVE" and not loose and trigger.category != "REPORTING":
            since = Interval(old.start, now.end, Grain.DAY)  # in the lead it may be the news
            return (since, KnownBy.BOUNDED) if self.sentences <= LEAD else (old, KnownBy.NEARBY)
        if past and trigger.aspect != "PERFECTIVE" and not loose and (reported or self.is_fresh(trigger)):
            if stale and self.day:  # what is said was said since then
                return Interval(self.day.start, now.end, Grain.DAY), KnownBy.BOUNDED
            return now, KnownBy.NEARBY if self.day else KnownBy.ARTICLE
        if past or trigger.kind == "noun":
            self.background = self.background or (past and not apart)
            last = self.anchor or now if apart or (loose and self.narrative) else now
            return Interval(None, last.end, Grain.DAY), KnownBy.BOUNDED
        return None, KnownBy.UNKNOWN

    @property
    def is_stale(self) -> bool:
        """Whether the day that news speaks of is not that of what is said in it, unless that was said then."""
        if self.narrative or self.said or not (self.day and self.day.end and self.anchor and self.anchor.start):
            return False
        on_monday = self.anchor.start.weekday == 1  # a weekend lies between
        heard = HEARD if self.day == self.lead or on_monday else HEARD_ASIDE
        return self.anchor.bounds[1] - self.day.end.instant > heard

    def day_at(self, place: int) -> Interval | None:
        """The day that the text speaks of there: the one told last, before that place if there is one."""
        moves = self.narrative or len(self.told) > 1
        before = [day for at, day in self.told if at <= place and day is not None] if moves else []
        return before[-1] if before else self.day

    def is_fresh(self, trigger: Trigger) -> bool:
        lead = self.sentences <= LEAD and not self.recalling
        return self.narrative or lead or (trigger.category == "REPORTING" and not self.background)


def is_day(time: Interval) -> bool:
    """Whether it is a day, a part of one, or a night: not "earlier this month"."""
    return time.grain <= Grain.DAY and time.bounds[1] - time.bounds[0] <= DAYS
