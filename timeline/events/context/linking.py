"""When what a sentence tells happened, where the sentence itself does not say: from its context, honestly marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from timeline.events.context.landmarks import counted
from timeline.events.context.scene import FRESH
from timeline.events.context.ties import Sentence, by_elapsed, either_side, elapsed, is_known, measure, tie
from timeline.events.said.relatives import relative_clauses
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, bare, opening, stands_alone, tells_first, tells_when, unmeasured
from timeline.events.text.shortening import LAST
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import KnownBy

QUESTION = 6  # characters in which a question ends: "?”**"
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


def undated(sentence: Sentence, taken: Iterable[Span], *, title: bool) -> Iterator[Happening]:
    """What the parts of a sentence tell that no time in it dates, where a reader would understand them alone.

    taken: the parts that a time dates. A sentence that says "then" goes by the one before, and "three years after the
    war" by the war, not by the day.
    """
    text, parts, words = sentence.text, sentence.parts, sentence.words
    if text[max(parts.span.start, parts.span.end - QUESTION) : parts.span.end].rstrip('"”’) *_').endswith("?"):
        return  # a question tells nothing
    if words.conditional.match(text, parts.span.start, parts.span.end):
        return  # nor does what is so only if something else is
    dated, present = set(taken), title or sentence.scene.entry is not None
    statements = {place for place in (parts.frame, parts.tail) if place}
    for place in (parts.frame, *parts.clauses, parts.tail):
        if place is None or place in dated:
            continue
        here = [trigger for trigger in sentence.triggers if trigger.start in place and is_finite(trigger, present)]
        asides = [*dated, *relative_clauses(text, place, words)] if here else []
        finite = tuple(trigger for trigger in here if not any(trigger.start in part for part in asides))
        finite = finite[led_by_relative(text, place, finite, words) :]
        if finite and text[finite[0].start : finite[0].end].lower() in words.bearing:
            continue  # "She was born in Lagos", but not on the day
        if title and finite and not words.relatives.isdisjoint(TOKEN.findall(text, place.start, finite[0].start)):
            continue  # "Jan Novak, the man who foresaw the quake"
        later = place in parts.clauses and place != parts.clauses[parts.main]
        if not finite or (later and not is_clear(sentence, place)):
            continue
        if words.habitual.search(text, place.start, place.end) or elapsed(sentence, place):
            continue  # a habit is of no day, nor is "Thirty years have passed"
        reported = title or (place not in statements and bool(statements))
        interval, known_by = when(sentence, place, finite[0], asides=asides, reported=reported)
        open_future = later and interval is not None and interval.end is None
        if open_future or interval is None:
            continue
        yield Happening(place, finite, interval, known_by, place in statements)


def when(
    sentence: Sentence, place: Span, verb: Trigger, *, asides: Sequence[Span], reported: bool
) -> tuple[Interval | None, KnownBy]:
    """When a part of a sentence happened, and how that is known; None where it cannot be told, or was told before.

    asides: what is told aside; reported: whether somebody says it, or a title.
    """
    text, parts, words = sentence.text, sentence.parts, sentence.words
    span, scene = parts.span, sentence.scene
    if words.aged.search(text, span.start, span.end):
        _, behind = either_side(parts, place)
        aged = Span(place.start, behind.end if behind and opening(text, behind) in words.naming else place.end)
        age = scene.births.at_age(text, aged, words)
        return (age, KnownBy.BOUNDED) if age else (None, KnownBy.UNKNOWN)  # "when she was nine", of unknown birth
    leads = place in parts.clauses and tells_when(text, place, words)
    counts = unmeasured(text, place, words) != place or measure(sentence, place) is not None
    recalls = leads and counts and place != parts.clauses[parts.main]
    if recalls and is_known(sentence, place):
        return None, KnownBy.UNKNOWN
    from_ = None if recalls else counted(text, sentence.open_, place, words)
    if told := tie(sentence, place, verb, asides=asides, from_=from_):
        return told
    if soon := beside_named(sentence, place, verb):
        return soon, KnownBy.BOUNDED
    then = words.at_that_time.search(text, place.start, place.end) is not None
    placed = any(cue.match(text, span.start, span.end) for cue in (words.after_that, words.apart))
    apart = then or from_ is not None
    placed = placed or (tells_first(opening(text, place), words) and is_of_long_ago(sentence))
    return scene.date(verb, reported=reported, loose=placed or leads or apart, apart=apart)


def beside_named(sentence: Sentence, place: Span, verb: Trigger) -> Interval | None:
    """When something happened before or after what it names the day of: "fled after | Monday's attack"."""
    text, words, now = sentence.text, sentence.words, sentence.scene.anchor
    for named, day in sentence.days.items():
        if not (verb.end <= named.start < place.end) or day is None or now is None:
            continue
        tie = LAST.search(text, verb.end, named.start)
        side = tie[1].lower() if tie else ""
        if side in words.before_clause:
            return Interval(now.start if verb.tense == "FUTURE" else None, day.end, Grain.DAY)
        past = side in words.after_clause and verb.tense != "FUTURE"
        if past and now.end and day.bounds[0] < now.bounds[1]:
            return Interval(day.start, now.end, Grain.DAY)
    return None


def is_of_long_ago(sentence: Sentence) -> bool:
    """Whether a sentence tells of a time long past: "After the war she went to London, where she died in 1976"."""
    anchor = sentence.scene.anchor
    ends = [day.end.instant for day in sentence.days.values() if day and day.end]
    return bool(ends) and anchor is not None and anchor.bounds[0] - max(ends) > FRESH


def led_by_relative(text: str, place: Span, verbs: Sequence[Trigger], words: Words) -> bool:
    """Whether the first verb is of a relative clause in the subject: "A worm that he had written escaped"."""
    first, then = (*verbs, None, None)[:2]
    if first is None or then is None or then.tense not in ("PAST", "PASTPART"):
        return False
    if "," in text[place.start : first.start] or not text[first.end : then.start].isspace():
        return False
    return not words.relatives.isdisjoint(TOKEN.findall(text, place.start, first.start)[1:])


def is_clear(sentence: Sentence, place: Span) -> bool:
    """Whether a later clause can be told by itself: it has a subject of its own, or is what a time was named for."""
    text, words = sentence.text, sentence.words
    own = bare(text, place, words)
    if stands_alone(text, own, words) or by_elapsed(sentence, place):
        return True
    tied = opening(text, place)
    if measure(sentence, place) and tells_first(tied, words) and not words.bounding.fullmatch(tied):
        return opening(text, own) in words.pronouns  # "freed on Friday, a week after | she was jailed"
    before, _ = either_side(sentence.parts, place)
    named = before is not None and sentence.days.get(before) is not None and opening(text, place) in words.naming
    return named and opening(text, own) in words.personal | words.many


def is_finite(trigger: Trigger, present: bool = False) -> bool:
    """Whether a trigger says that something happens, rather than names it or says what is wanted.

    present: in a headline, or an entry of a chronology, the present tells what has happened.
    """
    return (
        trigger.kind == "verb"
        and trigger.category in HAPPENINGS
        and trigger.tense != "INFINITIVE"
        and not (
            trigger.tense == "PRESENT" and trigger.aspect == "NONE" and trigger.category != "REPORTING" and not present
        )
    )
