"""What ties a clause that no time dates to one that it is known from: a length of time, a neighbour, a landmark."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from timeline.events.context.landmarks import Counted, as_length
from timeline.events.context.scene import FRESH, Scene
from timeline.events.sentences import Span
from timeline.events.text.clauses import Parts, opening, tells_when, unmeasured
from timeline.events.text.shortening import LAST
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import YEARS, Grain, Moment, shift
from timeline.interval import Interval, last_unit
from timeline.model import Expression, KnownBy

LENGTH = re.compile(r"P(?P<time>T?)(?P<count>\d{1,4})(?P<unit>[YMWDH])")
LENGTHS = {
    "Y": Grain.YEAR,
    "M": Grain.MONTH,
    "W": Grain.WEEK,
    "D": Grain.DAY,
    "TH": Grain.HOUR,
    "TM": Grain.MINUTE,
}
MORE = {"T": (Grain.DAY, 1), "D": (Grain.MONTH, 1), "W": (Grain.MONTH, 3), "M": (Grain.YEAR, 1), "Y": (Grain.YEAR, 10)}
REACH = 40  # characters before a length in which its verb stands

Tie = tuple[Interval, KnownBy]  # a time, and how it is known


@frozen
class Sentence:
    """A sentence in its scene, with what of it is dated.

    triggers: its own; days: the parts that a time dates, with their times; lengths: of time that it tells; vague:
    "years ago"; open_: times that only what they are counted from can date.
    """

    text: str
    parts: Parts
    triggers: Sequence[Trigger]
    days: Mapping[Span, Interval | None]
    lengths: Sequence[Expression]
    vague: Sequence[Expression]
    open_: Sequence[Expression]
    scene: Scene
    words: Words

    @property
    def now(self) -> Moment | None:
        """The end of the day that the article was written on."""
        return self.scene.anchor.end if self.scene.anchor else None

    def day_of(self, named: Span, *, after: bool = False, under_way: bool = False) -> Interval | None:
        """The day of what a stretch names, if the article has dated it: as `Landmarks.day_of`."""
        landmarks = self.scene.landmarks
        return landmarks.day_of(self.text, named, self.triggers, self.words, after=after, under_way=under_way)


def tie(sentence: Sentence, place: Span, verb: Trigger, *, asides: Sequence[Span], from_: Counted | None) -> Tie | None:
    """When a clause happened by what its words tie it to; None where nothing does.

    asides: what of the sentence is told aside; from_: what the clause is counted from, as `counted` finds it.
    """
    told = (
        by_elapsed(sentence, place)
        or by_length(sentence, place)
        or by_neighbour(sentence, place, verb)
        or (by_landmark(sentence, from_) if from_ else None)
        or by_same_time(sentence, place, asides)
        or by_since(sentence, place, verb, asides)
        or by_sequel(sentence, place, verb)
        or by_limit(sentence, place, verb)
        or by_aside(sentence, place, verb)
        or by_vague(sentence, place, verb)
    )
    start, now = told[0].start if told else None, sentence.now
    return None if is_past(verb) and now and start and start >= now else told  # what is over is not to come


def either_side(parts: Parts, place: Span) -> tuple[Span | None, Span | None]:
    """The clauses before and behind a clause."""
    if place not in parts.clauses:
        return None, None
    index = parts.clauses.index(place)
    return (parts.clauses[index - 1] if index else None), next(iter(parts.clauses[index + 1 :]), None)


def by_length(sentence: Sentence, place: Span) -> Tie | None:
    """When a clause happened that so long lies between it and a dated one: "He left nine days after thieves broke in".

    That clause has a time of its own, or tells what was dated before, "… after she vanished". Or a dated noun: "She
    came three days after the quake of 22 May 1960". As exact as the coarser of the two; None where nothing ties them.
    """
    text, days, words = sentence.text, sentence.days, sentence.words
    if noun := None if sentence.parts.is_list else by_noun(sentence, place):
        return noun
    before, behind = either_side(sentence.parts, place)
    counts = before is not None and tells_when(text, before, words)
    leading = unmeasured(text, before, words) if before and counts else None  # "Ten days | after he was held, he fled"
    own = unmeasured(text, place, words)
    sides = (
        (place, before, -1),
        (own, behind if own != place and tells_when(text, place, words) else None, -1),
        (behind, behind, 1),
        (leading, before, 1),
    )
    for clause, later, turn in sides:
        day, word = (days.get(later) if later else None), (opening(text, clause) if clause else "")
        told = measure(sentence, clause) if clause else None
        sign = turn * direction(word, words)
        if told and sign and clause and not day and clause not in (place, own):
            named = Span(clause.start + len(word), clause.end)
            day = sentence.day_of(named, after=sign > 0)
        if day and told and sign:
            return so_long_from(day, told, sign, words)
    return None


def by_elapsed(sentence: Sentence, place: Span) -> Tie | None:
    """When a clause happened that so much time has gone by since: "It is 30 years | since the last pit closed".

    Or "30 years have passed | since", "In the 30 years since it closed, prices doubled".
    """
    words, today = sentence.words, sentence.scene.anchor
    clause = unmeasured(sentence.text, place, words)
    word = opening(sentence.text, clause)
    if not words.bounding.fullmatch(word) or direction(word, words) <= 0 or today is None or today.start is None:
        return None
    before, behind = either_side(sentence.parts, place)
    if clause != place and behind is None:
        return None  # "The 12 years since he took office have been hard"
    told = measure(sentence, clause) or (elapsed(sentence, before) if before else None)
    verb = next((one for one in sentence.triggers if one.start in clause and one.kind == "verb"), None)
    had = verb is not None and verb.aspect == "PERFECTIVE"  # "It was ten years since he had seen her"
    return so_long_from(Interval.unit(today.start, Grain.DAY), told, -1, words) if told and not had else None


def elapsed(sentence: Sentence, clause: Span) -> Expression | None:
    """The length of time that a clause says has gone by: "Thirty years have passed"."""
    told = next((one for one in sentence.lengths if one.start in clause), None)
    gone = told and sentence.words.elapsed.fullmatch(sentence.text, told.end, clause.end)
    return told if gone else None


def by_noun(sentence: Sentence, place: Span) -> Tie | None:
    """When a clause happened that a dated noun in it bounds, or lies so long from: what `counted_from` has found.

    Or what it opens with: "After | taking office in January, he dismissed four ministers".
    """
    text, words = sentence.text, sentence.words
    for span, day in sentence.days.items():
        near = max(place.start, span.start - REACH)
        before = LAST.search(text, near, span.start) if day and span.start in place else None
        if day is None or before is None:
            continue
        word = before[1].lower()
        length = next((one for one in sentence.lengths if one.end + 1 == before.start()), None)
        sign = direction(word, words)
        if length and sign:
            return so_long_from(day, length, sign, words)
        if words.bounding.fullmatch(word) and sign > 0:
            return Interval(day.start, None, day.grain, throughout=True), KnownBy.NEARBY
        if words.bounding.fullmatch(word):
            return Interval(None, day.end, day.grain), KnownBy.BOUNDED
        if sign and text[place.start : span.start].strip().lower() == word:
            return beside(sentence, day, sign)
    return None


def beside(sentence: Sentence, day: Interval, sign: int) -> Tie | None:
    """The time after (1) or before (-1) a dated one, as far as the article knows of it."""
    if sign < 0:
        return Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED
    if day.start is None:
        return None
    now = sentence.now if sentence.now and sentence.now > day.start else None
    return Interval(day.start, now, Grain.DAY), KnownBy.BOUNDED


def measure(sentence: Sentence, clause: Span) -> Expression | None:
    """The length of time that stands right before a clause."""
    text = sentence.text
    ahead = (one for one in sentence.lengths if one.end <= clause.start)
    told = next((one for one in ahead if sentence.words.exactly.fullmatch(text, one.end, clause.start)), None)
    before = LAST.search(text[max(0, told.start - REACH) : told.start]) if told else None
    return None if before and before[1].lower() in sentence.words.during else told  # "had served five months before"


def so_long_from(day: Interval, told: Expression, sign: int, words: Words) -> Tie | None:
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


def by_neighbour(sentence: Sentence, place: Span, verb: Trigger) -> Tie | None:
    """When a clause happened that stands right beside a dated one: at its time by "when", else before or after it.

    None where no such word ties the two.
    """
    text, days, words = sentence.text, sentence.days, sentence.words
    before, behind = either_side(sentence.parts, place)
    day = days.get(before) if before else None
    if day and opening(text, place) in words.while_clause:
        return bound_of(day), KnownBy.NEARBY
    day = days.get(behind) if behind else None
    if day and behind and opening(text, behind) in words.naming:
        already = verb.aspect == "PERFECTIVE"  # "had left when the war broke out"
        return (Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED) if already else (bound_of(day), KnownBy.NEARBY)
    for other in (before, behind):
        day = days.get(other) if other else None
        sign = direction(opening(text, other), words) if other else 0
        if day and sign and (told := beside(sentence, day, sign)):
            return told
    return None


def by_landmark(sentence: Sentence, told: Counted) -> Tie | None:
    """When a clause happened that is counted from what was dated before: "Two days after the fire, he was held".

    None where that is not known.
    """
    over = told.sign > 0 and not told.under_way
    day = sentence.day_of(told.named, after=over, under_way=told.under_way)
    if day is None or day.start is None:
        return None
    begun = day.start
    day = Interval.unit(begun, day.grain) if told.under_way else day
    length, now = as_length(told.time), sentence.now
    if not told.sign:
        grain = LENGTHS[length.value[-1]]
        found: Tie | None = Interval.unit(begun, max(grain, day.grain)), KnownBy.NEARBY
    else:
        found = so_long_from(day, length, told.sign, sentence.words)
    if found is None and told.sign > 0:  # "months after the vote"
        last = shift(day.end, Grain.DAY, 1) if day.end and length.value.startswith("PT") else now  # "hours after"
        found = Interval(begun, last if last and last > begun else None, Grain.DAY), KnownBy.BOUNDED
    elif found is None:
        found = Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED
    return found


def is_known(sentence: Sentence, place: Span) -> bool:
    """Whether a clause only tells again what has been dated: "A month after the city fell, the aid came"."""
    clause = unmeasured(sentence.text, place, sentence.words)
    named = Span(clause.start + len(opening(sentence.text, clause)), clause.end)
    return sentence.day_of(named) is not None


def by_same_time(sentence: Sentence, place: Span, asides: Sequence[Span]) -> Tie | None:
    """When something happened "at the time": that its sentence tells in an aside, or the sentence before."""
    then = sentence.words.at_that_time.search(sentence.text, place.start, place.end)
    day = just_told(sentence, place, asides) if then else None
    return (bound_of(day), KnownBy.NEARBY) if day else None


def by_since(sentence: Sentence, place: Span, verb: Trigger, asides: Sequence[Span]) -> Tie | None:
    """When something happened "since then": after what was told before, until the article was written."""
    if verb.modality or not sentence.words.since_then.search(sentence.text, place.start, place.end):
        return None
    day, now = just_told(sentence, place, asides), sentence.now
    begun = bound_of(day).start if day else None
    return (Interval(begun, now, Grain.DAY), KnownBy.BOUNDED) if begun and now and begun < now else None


def just_told(sentence: Sentence, place: Span, asides: Sequence[Span]) -> Interval | None:
    """The time that the sentence tells in an aside or before a clause, or the sentence before."""
    aside = next((day for one in asides if (day := sentence.days.get(one))), None)
    ahead = [one for one, day in sentence.days.items() if day and one.end <= place.start]
    before = sentence.days[max(ahead, key=lambda one: one.end)] if ahead else None
    return aside or before or sentence.scene.landmarks.just_told


def by_sequel(sentence: Sentence, place: Span, verb: Trigger) -> Tie | None:
    """When a clause happened behind one of long ago: "It nearly went bankrupt in 1980, but Congress rescued it".

    Or behind one that tells since when: "They agreed a truce from Friday, but shelling resumed".
    """
    before, _ = either_side(sentence.parts, place)
    day = sentence.days.get(before) if before else None
    anchor = sentence.scene.anchor
    if day is None or day.start is None or anchor is None or anchor.start is None:
        return None
    past = is_past(verb) and verb.aspect != "PERFECTIVE"
    if not past or opening(sentence.text, place) not in sentence.words.conjunctions:
        return None
    if day.end is None:
        return beside(sentence, day, 1) if 0 < anchor.start.instant - day.start.instant <= FRESH else None
    return (day, KnownBy.NEARBY) if anchor.start.instant - day.end.instant > FRESH else None


def by_limit(sentence: Sentence, place: Span, verb: Trigger) -> Tie | None:
    """When a clause happened that came so soon after the day told last: "It was rebuilt within a year"."""
    told = next(
        (one for one in sentence.open_ if one.start in place and one.signal.lower() in sentence.words.within), None
    )
    if told is None or told.type != "DURATION" or not is_past(verb):
        return None
    if any(one.kind == "verb" and verb.end <= one.start < told.start for one in sentence.triggers):
        return None  # "said that it could come within days"
    length = LENGTH.fullmatch(told.value)
    day, known_by = sentence.scene.date(evolve(verb, aspect="NONE"))
    if day is not None and known_by is KnownBy.ARTICLE:
        before = sentence.scene.landmarks.just_told
        if before is None:
            return Interval(None, day.end, Grain.DAY), KnownBy.BOUNDED  # what it came so soon after is not said
        day, known_by = bound_of(before), KnownBy.NEARBY
    if day is None or day.start is None or day.end is None:
        return None
    first = Interval.unit(day.start, day.grain) if known_by is KnownBy.BOUNDED else day
    assert first.end is not None  # a unit has one
    if length:
        grain = LENGTHS[length["time"] + length["unit"]]
        end, finer = shift(first.end, grain, int(length["count"])), min(grain, day.grain)
    else:  # "within hours", "within weeks"
        end, finer = shift(first.end, *soon(told)), Grain.DAY
    if sentence.now:
        end = min(end, sentence.now)
    if end.year not in YEARS or end <= day.start:
        return None
    return Interval(day.start, end, Grain.DAY if finer is Grain.WEEK else finer, bool(told.mod)), KnownBy.BOUNDED


def soon(told: Expression) -> tuple[Grain, int]:
    """What so many hours or days that nobody has counted are less than: a day, a month; else one would say that."""
    return MORE["T" if told.value.startswith("PT") else told.value[-1]]


def by_aside(sentence: Sentence, place: Span, verb: Trigger) -> Tie | None:
    """When something was said by what an aside dates: "A study published last year warned", and not before that.

    "The mayor, who fled on Thursday, said" so on Thursday or later. None where no aside says more than the scene.
    """
    text, days, words = sentence.text, sentence.days, sentence.words
    inside = [one for one, day in days.items() if day and place.start <= one.start and one.end <= verb.start]
    aside = max(inside, key=lambda one: one.end, default=None)
    day, now = (days[aside] if aside else None), sentence.now
    if aside is None or day is None or verb.tense != "PAST":
        return None
    telling = verb.category == "REPORTING" or text[verb.start : verb.end].lower() in words.showing
    if telling and words.made_known.search(text, aside.start, aside.end):
        return bound_of(day), KnownBy.NEARBY
    if verb.category != "REPORTING":
        return None
    here = sentence.scene.day_at(verb.start)
    if here is None or now is None or here.start is None or day.start is None or not here.start < day.start < now:
        return None
    return Interval(day.start, now, Grain.DAY), KnownBy.BOUNDED


def by_vague(sentence: Sentence, place: Span, verb: Trigger) -> Tie | None:
    """When a clause happened of which is but said that it is past: "He joined years ago", "It recently closed"."""
    if sentence.now is None or not is_past(verb):
        return None
    for one in sentence.vague:
        beside = sentence.text[min(one.end, verb.end) : max(one.start, verb.start)]
        if one.start in place and (" " in one.text or beside.isspace()):  # but "the former mayor spoke"
            return Interval(None, sentence.now, Grain.DAY), KnownBy.BOUNDED
    return None


def bound_of(day: Interval) -> Interval:
    """The time that an open interval was told by: 1949 of "until 1949, when …"."""
    if day.start is None and day.end is not None:
        return last_unit(day)
    return Interval.unit(day.start, day.grain) if day.start is not None and day.end is None else day


def direction(word: str, words: Words) -> int:
    """1 for "after", -1 for "before", 0 for another word."""
    return 1 if word in words.after_clause else -1 if word in words.before_clause else 0


def is_past(verb: Trigger) -> bool:
    """Whether a verb tells what was, and not what may or will be."""
    return verb.tense in ("PAST", "PASTPART") and not verb.modality
