"""What later times are counted from: "two days after the fire", where "the fire broke out on 3 March" stands before.

A *landmark* is a dated clause, known by the roots of the words that name what happened then: its verb, and the nouns
that it says the happening of. A later time is counted from the one that its own words name, and from none where they
name two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cached_property
from itertools import chain, islice

from attrs import define, evolve, field, frozen

from timeline.events.said.phrases import Phrase
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, subject_behind
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Expression

MOST = 60  # landmarks that an article keeps in mind
RECENT = 4  # sentences in which a landmark is the one that is meant, whichever else there is
LONGEST = 60  # tokens of a clause that are looked at
NEAR = 30  # characters before a verb in which its auxiliary stands
NAME_ENDS = 12  # tokens in which the name of what is meant ends
OPEN = "XXXX"  # how the value of a time begins that only what follows tells
ONE = {"XXXX-XX-XX": "P1D", "XXXX-WXX-WE": "P1W", "XXXX-WXX": "P1W", "XXXX-XX": "P1M", "XXXX": "P1Y"}
SOME = "PXD"
ITS_OWN = 2  # words of a time that is that of what is named: "the day of the vote", but "the last day of the vote"


# --- times that are counted from something ----------------------------------------------------------


@frozen
class Counted:
    """A time with what it is counted from.

    time: how long, or which time of it ("the night of the fire"); sign: 1 for after it, -1 before it, 0 at its time;
    named: what it is counted from, to the end of the clause; under_way: from its beginning ("two weeks into the
    trial").
    """

    time: Expression
    sign: int
    named: Span
    under_way: bool = False


def is_open(time: Expression) -> bool:
    """Whether only what is named behind it can tell when it is: "two days", "the day", "the night"."""
    dated = time.type in ("DATE", "TIME") and time.interval is None and time.value.startswith(OPEN)
    return dated or time.type == "DURATION"


def as_length(time: Expression) -> Expression:
    """How long before or after something "the day", "the morning" or "the week" is: one of it; "the winter" is open."""
    if time.type == "DURATION":
        return time
    return evolve(time, type="DURATION", value=ONE.get(time.value.partition("T")[0], SOME))


def counted(text: str, times: Sequence[Expression], place: Span, words: Words) -> Counted | None:
    """The first time in a clause that is counted from what is named behind it: "two days after the fire"."""
    for time in times:
        tie = words.counting.match(text, time.end, place.end) if time.start in place else None
        length = time.type == "DURATION"
        if tie is None or (tie.lastgroup == "at" and (length or len(time.text.split()) != ITS_OWN)):
            continue  # "two days of talks", but "the day of the vote"
        if time.signal and (length or time.signal.lower() not in words.placing):
            continue  # "for two years after the war", "until the day after the vote"
        into = tie.lastgroup == "into"
        sign = {"after": 1, "into": 1, "before": -1}.get(tie.lastgroup or "", 0)
        comma = text.find(",", tie.end(), place.end)
        named = Span(tie.end(), comma if comma > 0 else place.end)
        subject = subject_behind(text, named, words)  # "two days after the crash | its owner withdrew"
        return Counted(time, sign, Span(named.start, subject or named.end), under_way=into)
    return None


# --- what has been dated ----------------------------------------------------------------------------


@frozen
class Dated:
    """A clause and the time that dates it.

    verbs: the triggers that the time belongs to; time: its phrases; times: all of the sentence; subject: whose clause
    it is, where that stands before it.
    """

    text: str
    place: Span
    verbs: Sequence[Trigger]
    time: Sequence[Phrase]
    times: Sequence[Phrase]
    subject: str = ""

    @property
    def own(self) -> Span:
        """What of the clause is of this time: "Barcelona fell in January | and Girona on 5 February"."""
        first, last = self.time[0].start, self.time[-1].end
        before = (one.end for one in self.times if self.place.start <= one.start and one.end <= first)
        followed = any(last <= one.start < self.place.end for one in self.times)
        return Span(max(before, default=self.place.start), last if followed else self.place.end)


@frozen
class Landmark:
    """A clause with the day that it has dated; sentence: the number of its sentence."""

    clause: Dated
    day: Interval
    sentence: int
    vocabulary: Words

    @cached_property
    def roots(self) -> frozenset[str]:
        """Of the words that name what happened then."""
        return frozenset(names_of(self.clause, self.vocabulary))

    @cached_property
    def words(self) -> frozenset[str]:
        """All that stand there."""
        own = self.clause.own
        return frozenset(map(own_word, TOKEN.findall(self.clause.text, own.start, own.end)))

    @property
    def began(self) -> bool:
        """Whether it only tells when that began."""
        return any(low(self.clause.text, verb) in self.vocabulary.starting for verb in self.clause.verbs)

    @property
    def older(self) -> bool:
        """Whether it had been before what the text tells: "an explosion in 1897 had killed four"."""
        verb = next((one for one in self.clause.verbs if one.kind == "verb"), None)
        return verb is not None and verb.aspect == "PERFECTIVE" and verb.tense == "PAST"


@define
class Landmarks:
    """What an article has dated so far; sentence: the number of the one that is read."""

    told: list[Landmark] = field(factory=list)
    sentence: int = 0

    def tell(self, clause: Dated, day: Interval, words: Words) -> None:
        """Keep what a clause has dated in mind."""
        if day.start is not None and day.end is not None and not day.throughout and words.occurring:
            self.told.append(Landmark(clause, day, self.sentence, words))

    @property
    def just_told(self) -> Interval | None:
        """The day told last, if the sentence before has told it."""
        last = self.told[-1] if self.told else None
        return last.day if last and self.sentence - last.sentence <= 1 else None

    def day_of(
        self,
        text: str,
        named: Span,
        triggers: Sequence[Trigger],
        words: Words,
        *,
        after: bool = False,
        under_way: bool = False,
    ) -> Interval | None:
        """The day of what is named; None where nothing that was told, or more than one thing, goes by that name.

        after: whether a time after it is meant, which has no end where only its beginning is known; under_way: whether
        one from its beginning is.
        """
        meant = meant_by(text, named, triggers, words)
        if meant is None:
            return None
        roots, fitting = meant.roots, [one for one in self.told[-MOST:] if meant.also <= one.words]
        found = next(filter(None, (called(fitting, {root}) for root in roots)), []) if roots else fitting
        if not found and meant.clause:
            return None
        if not found:
            return told_of(fitting, roots, words) or (self.alike(fitting, roots) if meant.also else None)
        found = [one for one in found if under_way and one.began] or found
        last = found[-1]
        if after and last.began and not meant.clause and not set(roots).isdisjoint(map(words.root, words.enduring)):
            return Interval(last.day.start, None, last.day.grain)  # "after the war", which began then
        clear = self.sentence - last.sentence <= RECENT or all(one.day == last.day for one in found)
        return last.day if clear else None

    def alike(self, landmarks: Sequence[Landmark], roots: Sequence[str]) -> Interval | None:
        """The day of what goes on with another of its name: "Bar fell in May, followed by | Foy in June"."""
        sentences = {one.sentence for one in self.told[-MOST:] if not one.roots.isdisjoint(roots)}
        return next((one.day for one in reversed(landmarks) if one.sentence in sentences), None)


def called(landmarks: Sequence[Landmark], roots: Set[str]) -> Sequence[Landmark]:
    """Those that go by one of some roots; what had been before only where there is nothing else."""
    found = [one for one in landmarks if not roots.isdisjoint(one.roots)]
    return [one for one in found if not one.older] or found


def told_of(landmarks: Sequence[Landmark], roots: Sequence[str], words: Words) -> Interval | None:
    """The day that tells of what nothing goes by the name of: "the ship struck a rock" of "the collision".

    None where there are several such days; the finest of those that lie in one another.
    """
    others = {other for root in roots for other in words.tellers.get(root, ())}
    days = {whole_days(one.day) for one in called(landmarks, others)}
    found = sorted(days, key=lambda day: day.bounds[1] - day.bounds[0])
    within = all(day.bounds[0] <= found[0].bounds[0] and found[0].bounds[1] <= day.bounds[1] for day in found)
    return found[0] if found and within else None


def whole_days(time: Interval) -> Interval:
    """The day of a time of day; other times as they are."""
    return Interval.unit(time.start, Grain.DAY) if time.start and time.grain < Grain.DAY else time


def names_of(clause: Dated, words: Words) -> Iterator[str]:
    """The roots of the words of a dated clause that name what happened at that time.

    Its verb, and nouns: those that the verb says the happening of, "a fire broke out", "they held a vote", "six died in
    a fire", and those that only the time tells of, "the attack on 3 March". Not "the fire" that police spoke of then.
    """
    text, verbs = clause.text, [one for one in clause.verbs if one.kind == "verb"]
    verb = verbs[0] if verbs else None
    if verb and (verb.negated or verb.modality):
        return
    if verb and verb.category != "REPORTING":
        yield words.root(text[verb.start : verb.end])
    happens = verb is not None and says_so(text, verb, words)
    for chunk in chunks(text, clause.own, verbs, words, times=clause.time, most=LONGEST):
        free = not any(chunk.place.end <= one.start < clause.time[-1].start for one in verbs)
        timed = not chunk.led and free and any(chunk.place.end <= one.start for one in clause.time)
        subject = not chunk.led and happens and chunk.followed
        if subject or timed or (happens and chunk.led in words.within_events) or chunk.led in words.holding:
            yield words.root(chunk.head)
    named = chunks(clause.subject, Span(0, len(clause.subject)), (), words)
    if happens and (first := next(named, None)):
        yield words.root(first.head)


def says_so(text: str, verb: Trigger, words: Words) -> bool:
    """Whether a verb says that its subject happened: "broke out", "took place", "was held"."""
    word = low(text, verb)
    if word in words.occurring:
        return word not in words.taking or words.place_of.match(text, verb.end) is not None
    before = TOKEN.findall(text, max(0, verb.start - NEAR), verb.start)[-2:]
    return word in words.holding and not words.beings.isdisjoint(token.lower() for token in before)


# --- what a time is counted from --------------------------------------------------------------------


@frozen
class Meant:
    """The roots of what a name may name, and the words that must stand where that was dated; clause: it has a verb."""

    roots: tuple[str, ...]
    also: frozenset[str]
    clause: bool


def meant_by(text: str, named: Span, triggers: Sequence[Trigger], words: Words) -> Meant | None:
    """What a name means; None if it names nothing.

    A noun, "the fall of Girona", or a verb, "she vanished"; of "the invasion began" either. No root: a place is all
    that is told, "eight days after Fort Sumter".
    """
    verbs = [one for one in triggers if one.kind == "verb" and one.start in named]
    near = [*chunks(text, named, verbs, words)]
    first, verb = next(iter(near), None), next(iter(verbs), None)
    between = TOKEN.findall(text, first.place.end if first else named.start, verb.start) if verb else ()
    clause = verb is not None and all(token.lower() in words.auxiliaries for token in between)
    roots: list[str] = []
    if first and not (clause and first.head.lower() in words.pronouns):
        if first.tokens[0].lower() in words.definite or first.tokens[0][0].isupper():
            roots += [words.root(first.head)] if first.head.islower() else []
        elif not clause:
            return None  # "a fire" has not been told
    if clause and verb:
        roots = [*(roots if low(text, verb) in words.occurring else ()), words.root(low(text, verb))]
        near = [chunk for chunk in near if chunk.place.end <= verb.start]
    proper = {own_word(token) for token in chain.from_iterable(chunk.tokens for chunk in near) if token[0].isupper()}
    ordinal = {token.lower() for token in first.tokens} & words.telling_apart if first else set()
    also = frozenset((proper | ordinal) - words.definite - words.pronouns - words.speakers)
    return Meant(tuple(roots), also, clause) if roots or also else None


# --- chunks -----------------------------------------------------------------------------------------


@frozen
class Chunk:
    """Words between two prepositions, verbs or marks.

    led: the preposition or verb before them, "" for a mark, a time and the beginning; followed: whether a verb follows.
    """

    tokens: tuple[str, ...]
    place: Span
    led: str = ""
    followed: bool = False

    @property
    def head(self) -> str:
        return self.tokens[-1]


def chunks(
    text: str,
    place: Span,
    verbs: Sequence[Trigger],
    words: Words,
    *,
    times: Sequence[Phrase] = (),
    most: int = NAME_ENDS,
) -> Iterator[Chunk]:
    """The chunks among the first tokens of a stretch of text, in order; none of them holds a word of its times."""
    starts, last = {one.start for one in verbs}, max((one.start for one in verbs), default=-1)
    ties = words.prepositions | words.conjunctions | words.relatives | words.particles | words.auxiliaries
    held: list[re.Match[str]] = []
    led, end = "", place.start
    for token in islice(TOKEN.finditer(text, place.start, place.end), most):
        timed = any(one.start <= token.start() < one.end for one in times)
        tied = timed or token.start() in starts or token.group().lower() in ties
        mark = not text[end : token.start()].isspace() and end > place.start
        if held and (tied or mark or token.group().lower() in words.pronouns):  # "the attack | he resigned"
            yield chunk_of(held, led, last)
            held, led = [], ""
        led = "" if mark or timed else token.group().lower() if tied else led
        held += [] if tied else [token]
        end = token.end()
    if held:
        yield chunk_of(held, led, last)


def chunk_of(held: Sequence[re.Match[str]], led: str, last: int) -> Chunk:
    """The chunk of some tokens; last: where the last verb starts."""
    end = held[-1].end()
    return Chunk(tuple(token.group() for token in held), Span(held[0].start(), end), led, last >= end)


def low(text: str, trigger: Trigger) -> str:
    return text[trigger.start : trigger.end].lower()


def own_word(token: str) -> str:
    """A word in lower case, without what makes it somebody's: "lee" of "Lee's"."""
    return re.split("['’]", token.lower(), maxsplit=1)[0]
