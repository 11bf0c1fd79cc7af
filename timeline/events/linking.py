"""When what a sentence tells happened, where the sentence itself does not say: from its context, honestly marked.

A *scene* follows an article from sentence to sentence. News tells of its own day, or of the day that its first
sentences date ("Jobs said yesterday … Jobs also said"); a narrative of the date it told last. What stands further down
in a plain past may be older: only that it was not later is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, evolve, field, frozen

from timeline.events.ages import Births
from timeline.events.clauses import TOKEN, Parts, bare, opening, stands_alone, tells_when, unmeasured
from timeline.events.landmarks import Counted, Landmarks, as_length, counted
from timeline.events.relatives import relative_clauses
from timeline.events.sentences import Span
from timeline.events.shortening import LAST
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.expressions.headings import Heading
from timeline.grain import YEARS, Grain, shift
from timeline.interval import Interval
from timeline.model import Expression, KnownBy, Status

LENGTH = re.compile(r"P(?P<time>T?)(?P<count>\d{1,4})(?P<unit>[YMWDH])")
LENGTHS = {
    "Y": Grain.YEAR,
    "M": Grain.MONTH,
    "W": Grain.WEEK,
    "D": Grain.DAY,
    "TH": Grain.HOUR,
    "TM": Grain.MINUTE,
}
REACH = 40  # characters before a length in which its verb stands
LEAD = 4  # sentences in which news tells what is new
# Seconds in which what is said was said on the day told: the one that the lead tells, another one.
HEARD, HEARD_ASIDE = 3 * 86_400, 86_400
DAYS = 2 * 86_400  # seconds of a time that is no more than a day, or its night
FRESH = 14 * 86_400  # seconds before the anchor in which a date can be that of the news itself
HAPPENINGS = frozenset({"OCCURRENCE", "ASPECTUAL", "REPORTING", "I_ACTION", "PERCEPTION"})


@frozen
class Happening:
    """What one part of a sentence tells: the part, its finite verbs or nouns, when, and how that is known.

    statement: the part only says who says it ("the ministry reported that").
    """

    place: Span
    triggers: tuple[Trigger, ...]
    interval: Interval | None = None
    known_by: KnownBy = KnownBy.UNKNOWN
    statement: bool = False

    @property
    def at(self) -> int:
        """Where the first trigger stands."""
        return self.triggers[0].start

    @property
    def status(self) -> Status:
        """Whether it happened, as far as its first verb says."""
        verb = self.triggers[0]
        if verb.tense == "FUTURE" or verb.modality in ("will", "would", "shall"):
            return Status.PLANNED
        if verb.modality:
            return Status.POSSIBLE
        return Status.DENIED if verb.negated else Status.HAPPENED


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
    heading: Heading = field(factory=Heading)
    landmarks: Landmarks = field(factory=Landmarks)
    births: Births = field(factory=Births)

    def head(self, interval: Interval) -> None:
        """A line has told nothing but a time; a narrative goes on from it as from any other."""
        if self.narrative:
            self.tell(interval, 0)
        else:
            self.heading.head(interval)

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


def undated(
    text: str,
    parts: Parts,
    triggers: Sequence[Trigger],
    taken: Iterable[Span],
    days: Mapping[Span, Interval | None],
    *,
    lengths: Sequence[Expression] = (),
    vague: Sequence[Expression] = (),
    open_: Sequence[Expression] = (),
    scene: Scene,
    words: Words,
    title: bool,
) -> Iterator[Happening]:
    """What the parts of a sentence tell that no time in it dates, where a reader would understand them alone.

    taken: the parts that a time dates; days: those times; lengths: of time that it tells; vague: "years ago"; open_:
    times that only what they are counted from can date. A sentence that says "then" goes by the one before, and "three
    years after the war" by the war, not by the day.
    """
    if text[max(parts.span.start, parts.span.end - 3) : parts.span.end].rstrip('"”’) ').endswith("?"):
        return  # a question tells nothing
    if words.conditional.match(text, parts.span.start, parts.span.end):
        return  # nor does what is so only if something else is
    dated = set(taken)
    statements = {place for place in (parts.frame, parts.tail) if place}
    span = parts.span
    loose = any(cue.match(text, span.start, span.end) for cue in (words.after_that, words.apart))
    for place in (parts.frame, *parts.clauses, parts.tail):
        if place is None or place in dated:
            continue
        here = [trigger for trigger in triggers if trigger.start in place and is_finite(trigger, title)]
        asides = [*dated, *relative_clauses(text, place, words)] if here else []
        finite = tuple(trigger for trigger in here if not any(trigger.start in part for part in asides))
        finite = finite[led_by_relative(text, place, finite, words) :]
        if title and finite and not words.relatives.isdisjoint(TOKEN.findall(text, place.start, finite[0].start)):
            continue  # "Jan Novak, the man who foresaw the quake"
        later = place in parts.clauses and place != parts.clauses[parts.main]
        if not finite or (later and not is_clear(text, parts, place, days, words)):
            continue
        if words.habitual.search(text, place.start, place.end):
            continue  # a habit is of no day
        _, behind = either_side(parts, place)
        when_aged = Span(place.start, behind.end if behind and opening(text, behind) in words.naming else place.end)
        if age := scene.births.at_age(text, when_aged, words):
            yield Happening(place, finite, age, KnownBy.BOUNDED, place in statements)
            continue
        if words.aged.search(text, span.start, span.end):
            continue  # "when she was nine", whose birth is not told
        reported = title or (place not in statements and bool(statements))
        when = place in parts.clauses and tells_when(text, place, words)
        counts = unmeasured(text, place, words) != place or measure(text, place, lengths, words) is not None
        recalls = when and counts and place != parts.clauses[parts.main]
        if recalls and is_known(text, place, triggers, scene=scene, words=words):
            continue
        from_ = None if recalls else counted(text, open_, place, words)
        then = words.at_that_time.search(text, place.start, place.end) is not None
        placed = loose or when or then or from_ is not None
        interval, known_by = (
            by_length(text, parts, place, days, triggers, lengths=lengths, scene=scene, words=words)
            or by_neighbour(text, parts, place, days, verb=finite[0], anchor=scene.anchor, words=words)
            or (from_ and by_landmark(text, from_, triggers, verb=finite[0], scene=scene, words=words))
            or (by_same_time(days, asides, scene.landmarks) if then else None)
            or by_since(text, place, asides, days, verb=finite[0], scene=scene, words=words)
            or by_sequel(text, parts, place, days, verb=finite[0], anchor=scene.anchor, words=words)
            or by_limit(text, place, finite[0], lengths=lengths, scene=scene, words=words)
            or by_aside(text, place, finite[0], days, scene=scene, words=words)
            or by_vague(text, place, finite[0], vague, scene.anchor)
            or scene.date(finite[0], reported=reported, loose=placed, apart=then or from_ is not None)
        )
        open_future = later and interval is not None and interval.end is None
        if open_future or interval is None:
            continue
        yield Happening(place, finite, interval, known_by, place in statements)


def led_by_relative(text: str, place: Span, verbs: Sequence[Trigger], words: Words) -> bool:
    """Whether the first verb is of a relative clause in the subject: "A worm that he had written escaped"."""
    first, then = (*verbs, None, None)[:2]
    if first is None or then is None or then.tense not in ("PAST", "PASTPART"):
        return False
    if "," in text[place.start : first.start] or not text[first.end : then.start].isspace():
        return False
    return not words.relatives.isdisjoint(TOKEN.findall(text, place.start, first.start)[1:])


def either_side(parts: Parts, place: Span) -> tuple[Span | None, Span | None]:
    """The clauses before and behind a clause."""
    if place not in parts.clauses:
        return None, None
    index = parts.clauses.index(place)
    return (parts.clauses[index - 1] if index else None), next(iter(parts.clauses[index + 1 :]), None)


def is_clear(text: str, parts: Parts, place: Span, days: Mapping[Span, Interval | None], words: Words) -> bool:
    """Whether a later clause can be told by itself: it has a subject of its own, or is what a time was named for."""
    own = bare(text, place, words)
    if stands_alone(text, own, words):
        return True
    before, _ = either_side(parts, place)
    named = before is not None and days.get(before) is not None and opening(text, place) in words.naming
    return named and opening(text, own) in words.personal | words.many


def by_length(
    text: str,
    parts: Parts,
    place: Span,
    days: Mapping[Span, Interval | None],
    triggers: Sequence[Trigger],
    *,
    lengths: Sequence[Expression],
    scene: Scene,
    words: Words,
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened that so long lies between it and a dated one: "He left nine days after thieves broke in".

    That clause has a time of its own, or tells what was dated before, "… after she vanished". Or a dated noun: "She
    came three days after the quake of 22 May 1960". As exact as the coarser of the two; None where nothing ties them.
    """
    if noun := None if parts.is_list else by_noun(text, place, days, lengths, words):
        return noun
    before, behind = either_side(parts, place)
    counts = before is not None and tells_when(text, before, words)
    leading = unmeasured(text, before, words) if before and counts else None  # "Ten days | after he was held, he fled"
    own = unmeasured(text, place, words)
    sides = (
        (place, before, -1),
        (own, behind if own != place else None, -1),
        (behind, behind, 1),
        (leading, before, 1),
    )
    for clause, later, turn in sides:
        day, word = (days.get(later) if later else None), (opening(text, clause) if clause else "")
        told = measure(text, clause, lengths, words) if clause else None
        sign = turn if word in words.after_clause else -turn if word in words.before_clause else 0
        if told and sign and clause and not day and clause not in (place, own):
            named = Span(clause.start + len(word), clause.end)
            day = scene.landmarks.day_of(text, named, triggers, words, after=sign > 0)
        if day and told and sign:
            return so_long_from(day, told, sign, words)
    return None


def by_noun(
    text: str,
    place: Span,
    days: Mapping[Span, Interval | None],
    lengths: Sequence[Expression],
    words: Words,
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened that a dated noun in it bounds, or lies so long from: what `counted_from` has found."""
    for span, day in days.items():
        near = max(place.start, span.start - REACH)
        before = LAST.search(text, near, span.start) if day and span.start in place else None
        if day is None or before is None:
            continue
        word = before[1].lower()
        length = next((one for one in lengths if one.end + 1 == before.start()), None)
        sign = 1 if word in words.after_clause else -1 if word in words.before_clause else 0
        if length and sign:
            return so_long_from(day, length, sign, words)
        if words.bounding.fullmatch(word) and sign > 0:
            return Interval(day.start, None, day.grain, throughout=True), KnownBy.NEARBY
        if words.bounding.fullmatch(word):
            return Interval(None, day.end, day.grain), KnownBy.BOUNDED
    return None


def by_sequel(
    text: str,
    parts: Parts,
    place: Span,
    days: Mapping[Span, Interval | None],
    *,
    verb: Trigger,
    anchor: Interval | None,
    words: Words,
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened behind one of long ago: "It nearly went bankrupt in 1980, but Congress rescued it"."""
    before, _ = either_side(parts, place)
    day = days.get(before) if before else None
    if day is None or day.start is None or day.end is None or anchor is None or anchor.start is None:
        return None
    if opening(text, place) not in words.conjunctions:
        return None
    past = verb.tense in ("PAST", "PASTPART") and verb.aspect != "PERFECTIVE" and not verb.modality
    return (day, KnownBy.NEARBY) if past and anchor.start.instant - day.end.instant > FRESH else None


def by_limit(
    text: str, place: Span, verb: Trigger, *, lengths: Sequence[Expression], scene: Scene, words: Words
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened that came so soon after the day told last: "It was rebuilt within a year"."""
    told = next((one for one in lengths if one.start in place and one.signal.lower() in words.within), None)
    length = LENGTH.fullmatch(told.value) if told else None
    if told is None or length is None or verb.modality or verb.tense not in ("PAST", "PASTPART"):
        return None
    day, known_by = scene.date(evolve(verb, aspect="NONE"))
    if day is not None and known_by is KnownBy.ARTICLE:
        return Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED  # what it came so soon after is not said
    if day is None or day.start is None or day.end is None:
        return None
    first = Interval.unit(day.start, day.grain) if known_by is KnownBy.BOUNDED else day
    assert first.end is not None  # a unit has one
    grain = LENGTHS[length["time"] + length["unit"]]
    end = shift(first.end, grain, int(length["count"]))
    if scene.anchor and scene.anchor.end:
        end = min(end, scene.anchor.end)
    if end.year not in YEARS or end <= day.start:
        return None
    finer = Grain.DAY if grain is Grain.WEEK else min(grain, day.grain)
    return Interval(day.start, end, finer, bool(told.mod)), KnownBy.BOUNDED


def by_vague(
    text: str, place: Span, verb: Trigger, vague: Sequence[Expression], now: Interval | None
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened of which is but said that it is past: "He joined years ago", "It recently closed"."""
    if now is None or verb.modality or verb.tense not in ("PAST", "PASTPART"):
        return None
    for one in vague:
        beside = text[min(one.end, verb.end) : max(one.start, verb.start)]
        if one.start in place and (" " in one.text or beside.isspace()):  # but "the former mayor spoke"
            return Interval(None, now.end, Grain.DAY), KnownBy.BOUNDED
    return None


def measure(text: str, clause: Span, lengths: Sequence[Expression], words: Words) -> Expression | None:
    """The length of time that stands right before a clause."""
    told = next((one for one in lengths if one.end <= clause.start and not text[one.end : clause.start].strip()), None)
    before = LAST.search(text[max(0, told.start - REACH) : told.start]) if told else None
    return None if before and before[1].lower() in words.during else told  # "had served five months before"


def so_long_from(day: Interval, told: Expression, sign: int, words: Words) -> tuple[Interval, KnownBy] | None:
    """The time so long after (1) or before (-1) another, or up to there: "less than a week after"; None if open."""
    length = LENGTH.fullmatch(told.value)
    if length is None or day.start is None or day.end is None:
        return None
    grain, count = LENGTHS[length["time"] + length["unit"]], sign * int(length["count"])
    start, rough = shift(day.start, grain, count), bool(told.mod) or day.grain is not grain
    if start.year not in YEARS:
        return None
    finer = Grain.DAY if grain is Grain.WEEK else grain
    if words.at_most.match(told.text):
        first, last = (day.start, shift(day.end, grain, count)) if sign > 0 else (start, day.end)
        return Interval(first, last, min(finer, day.grain)), KnownBy.BOUNDED
    if day.grain <= grain:
        return evolve(Interval.unit(start, grain), approximate=rough), KnownBy.NEARBY
    return Interval(start, shift(day.end, grain, count), finer, approximate=rough), KnownBy.NEARBY


def by_same_time(
    days: Mapping[Span, Interval | None], asides: Sequence[Span], landmarks: Landmarks
) -> tuple[Interval, KnownBy] | None:
    """When something happened "at the time": that its sentence tells in an aside, or the sentence before."""
    day = next((day for place in asides if (day := days.get(place))), None) or landmarks.just_told
    return (bound_of(day), KnownBy.NEARBY) if day else None


def by_since(
    text: str,
    place: Span,
    asides: Sequence[Span],
    days: Mapping[Span, Interval | None],
    *,
    verb: Trigger,
    scene: Scene,
    words: Words,
) -> tuple[Interval, KnownBy] | None:
    """When something happened "since then": after what was told before, until the article was written."""
    if not words.since_then.search(text, place.start, place.end) or verb.modality:
        return None
    told, now = by_same_time(days, asides, scene.landmarks), scene.anchor.end if scene.anchor else None
    begun = told[0].start if told else None
    return (Interval(begun, now, Grain.DAY), KnownBy.BOUNDED) if begun and now and begun < now else None


def by_aside(
    text: str,
    place: Span,
    verb: Trigger,
    days: Mapping[Span, Interval | None],
    *,
    scene: Scene,
    words: Words,
) -> tuple[Interval, KnownBy] | None:
    """When something was said by what an aside dates: "A study published last year warned", and not before that.

    "The mayor, who fled on Thursday, said" so on Thursday or later. None where no aside says more than the scene.
    """
    inside = [one for one, day in days.items() if day and place.start <= one.start and one.end <= verb.start]
    aside = max(inside, key=lambda one: one.end, default=None)
    day, now = (days[aside] if aside else None), scene.anchor.end if scene.anchor else None
    if aside is None or day is None or verb.tense != "PAST":
        return None
    telling = verb.category == "REPORTING" or text[verb.start : verb.end].lower() in words.showing
    if telling and words.made_known.search(text, aside.start, aside.end):
        return bound_of(day), KnownBy.NEARBY
    if verb.category != "REPORTING":
        return None
    here = scene.day_at(verb.start)
    if here is None or now is None or here.start is None or day.start is None or not here.start < day.start < now:
        return None
    return Interval(day.start, now, Grain.DAY), KnownBy.BOUNDED


def is_known(text: str, place: Span, triggers: Sequence[Trigger], *, scene: Scene, words: Words) -> bool:
    """Whether a clause only tells again what has been dated: "A month after the city fell, the aid came"."""
    clause = unmeasured(text, place, words)
    named = Span(clause.start + len(opening(text, clause)), clause.end)
    return scene.landmarks.day_of(text, named, triggers, words) is not None


def by_landmark(
    text: str, told: Counted, triggers: Sequence[Trigger], *, verb: Trigger, scene: Scene, words: Words
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened that is counted from what was dated before: "Two days after the fire, he was held".

    None where that is not known, or where it cannot be what is meant.
    """
    over = told.sign > 0 and not told.under_way
    day = scene.landmarks.day_of(text, told.named, triggers, words, after=over, under_way=told.under_way)
    if day is None or day.start is None:
        return None
    begun = day.start
    day = Interval.unit(begun, day.grain) if told.under_way else day
    length, now = as_length(told.time), scene.anchor.end if scene.anchor else None
    if not told.sign:
        grain = LENGTHS[length.value[-1]]
        found: tuple[Interval, KnownBy] | None = Interval.unit(begun, max(grain, day.grain)), KnownBy.NEARBY
    else:
        found = so_long_from(day, length, told.sign, words)
    if found is None and told.sign > 0:  # "months after the vote"
        soon = shift(day.end, Grain.DAY, 1) if day.end and length.value.startswith("PT") else now  # "hours after"
        found = Interval(begun, soon if soon and soon > begun else None, Grain.DAY), KnownBy.BOUNDED
    elif found is None:
        found = Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED
    past, start = verb.tense in ("PAST", "PASTPART") and not verb.modality, found[0].start
    return None if past and now and start and start >= now else found


def by_neighbour(
    text: str,
    parts: Parts,
    place: Span,
    days: Mapping[Span, Interval | None],
    *,
    verb: Trigger,
    anchor: Interval | None,
    words: Words,
) -> tuple[Interval, KnownBy] | None:
    """When a clause happened that stands right beside a dated one: at its time by "when", else before or after it.

    None where no such word ties the two.
    """
    before, behind = either_side(parts, place)
    day = days.get(before) if before else None
    if day and opening(text, place) in words.while_clause:
        return bound_of(day), KnownBy.NEARBY
    day = days.get(behind) if behind else None
    if day and behind and opening(text, behind) in words.naming:
        already = verb.aspect == "PERFECTIVE"  # "had left when the war broke out"
        return (Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED) if already else (bound_of(day), KnownBy.NEARBY)
    for beside in (before, behind):
        day = days.get(beside) if beside else None
        word = opening(text, beside) if beside else ""
        if day and day.end and word in words.before_clause:
            return Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED
        if day and day.start and word in words.after_clause:
            now = anchor.end if anchor and anchor.end and anchor.end > day.start else None
            return Interval(day.start, now, Grain.DAY), KnownBy.BOUNDED
    return None


def bound_of(day: Interval) -> Interval:
    """The time that an open interval was told by: 1949 of "until 1949, when …"."""
    if day.start is None and day.end is not None:
        return Interval(shift(day.end, day.grain, -1), day.end, day.grain, day.approximate)
    return Interval.unit(day.start, day.grain) if day.start is not None and day.end is None else day


def is_finite(trigger: Trigger, title: bool = False) -> bool:
    """Whether a trigger says that something happens, rather than names it or says what is wanted.

    title: in a headline the present tells what has just happened.
    """
    return (
        trigger.kind == "verb"
        and trigger.category in HAPPENINGS
        and trigger.tense != "INFINITIVE"
        and not (
            trigger.tense == "PRESENT" and trigger.aspect == "NONE" and trigger.category != "REPORTING" and not title
        )
    )
