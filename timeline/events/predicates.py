"""Who and what one time of a sentence dates that tells several: "The ship left on 3 May and docked on 5 May"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter

from attrs import evolve, frozen

from timeline.events.clauses import (
    TOKEN,
    Parts,
    bare,
    is_clause,
    opening,
    opens_with_verb,
    section,
    stands_alone,
    tells_first,
)
from timeline.events.coordination import coordinated
from timeline.events.phrases import Own, Phrase
from timeline.events.relatives import (
    BOUNDARY,
    NAME,
    NOUN,
    ahead,
    done_aside,
    ends_at,
    led_phrase,
    life,
    meant,
    object_done,
    possessed,
    relative,
    restrictive,
    sourced,
)
from timeline.events.sentences import Span, skip_space
from timeline.events.shortening import LAST, LIMIT, aside_of
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.interval import Interval
from timeline.model import Expression

TELLING = frozenset({"PAST", "PRESENT", "FUTURE"})
MOST_WORDS = 10  # of a subject
REACH = 160  # characters before a verb in which its auxiliaries and what ties it to the one before stand
BLANK = "\0"  # for the characters of a time
BEFORE_TIME = re.compile(rf"\s{BLANK}")
# From a time to the noun that it goes with: "the 2015 winter floods", "the 28-29 April meeting".
WITHIN_NAME = re.compile(r"(?:[-–]\d{1,4})?\s(?:[\w-]+\s){0,2}")
PROPER = re.compile(r"(?:\s[A-Z][\w-]*)+")
APOSTROPHES = ("'", "’")
MARKS = frozenset('“”"()[]:;')


def own_words(
    text: str, parts: Parts, triggers: Sequence[Trigger], times: Sequence[Phrase], words: Words, *, at: int
) -> Own | None:
    """What is told at a place, without what other times date; None where the clause tells but one thing.

    triggers: those of the sentence, in order; times: all of its time phrases.
    """
    if words.finite is None or parts.is_list:
        return None
    site = Site(text, parts, triggers, times, words, at)
    return led_by_time(site) or of_relative(site) or of_noun(site) or of_opening(site) or of_clause(site)


@frozen
class Site:
    """A place in a sentence that is asked about: whose verb, or whose noun, is it of?

    triggers: those of the sentence, in order; times: all of its time phrases.
    """

    text: str
    parts: Parts
    triggers: Sequence[Trigger]
    times: Sequence[Phrase]
    words: Words
    at: int

    @cached_property
    def time(self) -> Phrase | None:
        """The time that stands there."""
        return next((one for one in self.times if one.start <= self.at < one.end), None)

    def clause(self, place: Span, subject: str = "") -> Clause:
        """A part of the sentence as a clause whose times are told apart."""
        return Clause(self.text, place, self.triggers, self.times, self.words, subject)

    def tie(self, place: Span) -> str:
        """The word that ties a part of the sentence to what stands before it; "" where nothing does."""
        return opening(self.text, place) if place.start > self.parts.clauses[0].start else ""


def led_by_time(site: Site) -> Own | None:
    """What a time tells of a clause that goes with it and no other, or of what something is done to."""
    text, parts, times, words, time = site.text, site.parts, site.times, site.words, site.time
    if time is None:
        return None
    if dated := cleft(text, parts, time, words):
        return Own("", dated)
    if own := coordinated(text, parts, times, time, words):
        return own
    if first := came_first(text, parts, time, words):
        return Own("", first)
    told = object_done(text, parts, time, words)
    return Own(*told, aside=True, named=True) if told else None


def of_noun(site: Site) -> Own | None:
    """What a time tells of a noun that is part of a clause, which is of another time."""
    text, parts, times, words, time = site.text, site.parts, site.times, site.words, site.time
    if time is None:
        return None
    if told := done_aside(text, parts, time, words):
        return Own(*told, aside=True)
    if named := meant(text, parts, time, words):
        return Own("", named, aside=True, named=True)
    told = restrictive(text, parts, times, time, words) or sourced(text, parts, times, time, words)
    return Own(*told, aside=True, named=True) if told else None


def of_opening(site: Site) -> Own | None:
    """What the phrase that opens a sentence tells by itself, or the rest of it; or what a time has: "May's vote"."""
    text, parts, times, words, at, time = site.text, site.parts, site.times, site.words, site.at, site.time
    if (phrase := led_phrase(text, parts, times, at, words)) and any(one.start in phrase for one in times):
        aside = at < phrase.end
        return Own("", phrase if aside else Span(phrase.end + 1, section(parts, at).end), aside=aside)
    if told := ahead(text, parts, at, words):
        subject, said = told
        if (subject and time) or (not subject and any(parts.span.start <= one.start < said.start for one in times)):
            return Own(subject, said, aside=bool(subject))
    if time and (named := possessed(text, parts, time, words)) and any(one.start in named for one in site.triggers):
        return Own("", named, aside=True, named=True)
    return None


def of_clause(site: Site) -> Own | None:
    """What one of the verbs of a clause tells that has several times, or that is too long for a headline."""
    text, parts, words, at, time = site.text, site.parts, site.words, site.at, site.time
    later = time is not None and words.moved_on.fullmatch(text, time.start, time.end)
    alone = not later and not any(one.end <= at or at < one.start for one in site.times)
    here = section(parts, at)
    clipped = time is not None and here.end - here.start > LIMIT
    undivided = alone and not clipped and not goes_on(text, parts, here, words)  # nothing else is dated
    if undivided and site.tie(here) not in words.subordinators:
        return None
    place = body(text, parts, at, words)
    if place is None:
        return None
    clause, tie = site.clause(place), site.tie(place)
    if undivided:
        return resumed(clause, parts, at)
    if tie in words.relatives - words.complementizers and not BOUNDARY.search(text, place.start, place.end):
        return with_relative(clause, parts)
    if tie in words.subordinators and (again := resumed(clause, parts, at)):
        return again
    of_whom = opening(text, bare(text, place, words)) in words.one | words.many  # not "but it was called off"
    apart = tells_first(tie, words) or (tie in words.conjunctions and of_whom)
    return clause.own(at) or (by_itself(clause) if apart else None)


def goes_on(text: str, parts: Parts, place: Span, words: Words) -> bool:
    """Whether a clause goes on from the one before with a verb: "She took up running, | and won a race in 1971"."""
    return place.start > parts.clauses[0].start and opens_with_verb(text, bare(text, place, words), words)


def cleft(text: str, parts: Parts, time: Phrase, words: Words) -> Span | None:
    """What a sentence tells of the time that it opens with: "It was in May that | he left"."""
    place = section(parts, time.start)
    opens = words.cleft.match(text, bare(text, place, words).start, time.start)
    if opens is None or text[opens.end() : time.start].strip():
        return None
    aside = BOUNDARY.search(text, time.end + 1, parts.span.end) if text.startswith(",", time.end) else None
    end = aside.end() if aside else time.end  # "not until 1661, the year after the Restoration, that"
    tie = TOKEN.match(text, skip_space(text, end, parts.span.end))
    ties = words.complementizers | words.naming | words.before_clause
    if tie is None or tie.group().lower() not in ties:
        return None
    return Span(skip_space(text, tie.end(), parts.span.end), section(parts, tie.end()).end)


def came_first(text: str, parts: Parts, time: Phrase, words: Words) -> Span | None:
    """What a clause that opens its sentence tells came before or after the rest: "After | he fell in May |, he"."""
    clause = parts.clauses[0]
    if not parts.main or time.start not in clause or not tells_first(opening(text, clause), words):
        return None
    told = bare(text, clause, words)
    verb = words.finite.search(text, told.start, told.end) if words.finite else None
    # But "Since the mid-1980s his houses have", "After he fled on Friday, the police"
    loose = not stands_alone(text, told, words) and opening(text, told) != opening(text, parts.clauses[1])
    if loose or time.start < told.start or told.start == clause.start:
        return None
    return told if verb and verb.start() > told.start else None


def by_itself(clause: Clause) -> Own | None:
    """A clause of "it" or "they" that a time dates: "came in May before | it was shut | in June", "and | they left"."""
    told = bare(clause.text, clause.place, clause.words)
    first = opening(clause.text, told)
    whole = first in clause.words.pronouns and is_clause(clause.text, told, clause.words)
    return Own("", told, aside=True) if whole and told.start > clause.place.start else None


def of_relative(site: Site) -> Own | None:
    """What a relative clause, or a life in brackets, tells of what stands before it."""
    text, parts, times, words, at = site.text, site.parts, site.times, site.words, site.at
    told = life(text, parts, at, words) or relative(text, parts, at, words)
    if told is None:
        return None
    subject, span = told
    part = site.clause(span, subject).own(at) if len(times) > 1 else None
    apart = BOUNDARY.search(text, span.start, at) is not None
    first = not any(span.start <= one.start < at for one in times)
    if (apart and not part) or (not apart and part and first and part.said.start > span.start):
        return None  # "was founded by two men who had flown there and carried passengers in 1988"
    end = next((one.end for one in parts.clauses if at in one), parts.span.end)
    more = words.finite.search(text, span.end, end) is not None if words.finite else False
    last = ends_at(text, parts, site.time.end if site.time else at)
    whole = Own(subject, Span(span.start, min(span.end, max(span.start, last))))
    place = section(parts, at)
    apart = not subject and any(place.start <= one.start < span.start for one in times)  # "in May where she was born"
    return evolve(part or whole, aside=more or apart)


def with_relative(clause: Clause, parts: Parts) -> Own | None:
    """A relative clause of nobody knows what, with what is told before it: "He took it to court, which ruled"."""
    before, several = clause_before(clause, parts), sum(time.start in clause.place for time in clause.times) > 1
    if before is None or several or opening(clause.text, before.place) in clause.words.relatives:
        return None
    told = before.own(before.place.end - 1)
    start = told.said.start if told else bare(clause.text, before.place, clause.words).start
    start += before.led(start)
    return Own(told.subject if told else "", Span(start, clause.place.end), aside=True)


def resumed(clause: Clause, parts: Parts, at: int) -> Own | None:
    """What is told of the subject before a subordinate clause: "She left before it fell, | and died in 2002"."""
    before = clause_before(clause, parts)
    ties = (clause.tie(one) for one in reversed(clause.verbs) if one.start <= at)
    tie = next(filter(None, ties), None)
    if before is None or tie is None or told(tie, "subject") or told(tie, "comma") or not before.name:
        return None
    start = clause.place.start + tie.end("tie")
    if not tie.group().startswith(",") and not disagrees(clause, start):
        return None  # "She left after they had quarrelled and moved to Rome"
    return Own(before.name, Span(start, clause.place.end))


def disagrees(clause: Clause, at: int) -> bool:
    """Whether a verb of several follows a subject that is one: "died after the fire began and | were buried"."""
    verb, words = TOKEN.match(clause.text, at), clause.words
    subject = TOKEN.findall(clause.text, clause.place.start, clause.begins)[-1:]
    several = any(words.group.fullmatch(noun.lower()) for noun in subject)
    return verb is not None and verb.group().lower() in words.of_several and bool(subject) and not several


def clause_before(clause: Clause, parts: Parts) -> Clause | None:
    """The clause before one, with those behind it that have no subject of their own."""
    end = max((one.end for one in parts.clauses if one.end <= clause.place.start), default=0)
    place = body(clause.text, parts, end - 1, clause.words) if end else None
    return evolve(clause, place=place) if place else None


def noun_dated(text: str, parts: Parts, triggers: Sequence[Trigger], time: Phrase, words: Words) -> Own | None:
    """The event that a noun names right before a time: "acquitted him on Friday of | the theft of a car | in 2009".

    Or what came before or after, told without its subject: "landed on Sunday after | killing 15 in Greece | last week".
    """
    if words.finite is None or time.signal.lower() in words.kept:
        return None
    clause = section(parts, time.start)
    start = max((verb.end() for verb in words.finite.finditer(text, clause.start, time.start)), default=clause.start)
    event = next((one for one in reversed(triggers) if start <= one.start < time.start), None)
    if doing := doing_before(text, triggers, time, Span(start, clause.end), words):
        tie = LAST.search(text, start, doing.start)
        earlier = tie is not None and tie[1].lower() in words.after_clause  # a story does not go on from there
        return Own(doer_of(text, clause, words), doing, aside=True, named=earlier)
    said = [verb for verb in words.finite.finditer(text, clause.start, time.start) if verb.group() in words.sayings]
    if said and said[0].end() < start:
        return None  # "said on Sunday that he had first heard of | the plan | in 2019"
    if event is None or event.kind != "noun" or BOUNDARY.search(text, event.end, time.start):
        return None
    led = LAST.search(text, start, event.start)
    bare_noun = led is not None and led[1].lower() in words.prepositions  # "the way for elections"
    noun = None if bare_noun else NOUN.match(text, start, event.end)
    if noun is None and (text[event.end : time.start].strip() or not text[event.start : event.end].endswith("s")):
        return None
    first = noun.start("noun") if noun else event.start  # "fined for | breaches between 2019 and 2022"
    before = LAST.search(text, start, first)
    if before is None or before[1].lower() not in words.prepositions:
        return None  # "will join the strike"
    return Own("", Span(first, time.start), aside=True, named=True)


def doing_before(text: str, triggers: Sequence[Trigger], time: Phrase, near: Span, words: Words) -> Span | None:
    """What stands between an "after" or "before" with an "-ing" form and a time; None where there is no such thing.

    near: from the last finite verb before the time to the end of the clause.
    """
    before = (one for one in reversed(triggers) if near.start <= one.start < time.start)
    doing = next((one for one in before if one.tense == "PRESPART"), None)
    tie = LAST.search(text, near.start, doing.start) if doing else None
    if doing is None or tie is None or tie[1].lower() not in words.after_clause | words.before_clause:
        return None
    if BOUNDARY.search(text, doing.end, time.start):
        return None
    owner = text[time.end : time.end + 1] in APOSTROPHES  # "after winning Sunday's election"
    return Span(doing.start, near.end if owner else time.start)


def doer_of(text: str, clause: Span, words: Words) -> str:
    """The subject of a clause, if it is a short one that is no pronoun; else ""."""
    verb = words.finite.search(text, clause.start, clause.end) if words.finite else None
    subject = text[clause.start : verb.start()].strip() if verb else ""
    tokens = TOKEN.findall(subject)
    plain = 0 < len(tokens) <= MOST_WORDS // 2 and "," not in subject and tokens[0].lower() not in words.prepositions
    return subject if plain and tokens[-1].lower() not in words.pronouns else ""


def named_by(text: str, parts: Parts, triggers: Sequence[Trigger], time: Expression, words: Words) -> Own | None:
    """The event that a time behind an article names: "Victims of | the 2015 floods | met the minister on Monday".

    Not the subject of its clause: "The 2015 floods killed 12 and the 2018 fire killed three".
    """
    article = LAST.search(text, max(0, time.start - REACH), time.start)
    if article is None or article[1].lower() not in words.articles:
        return None
    end = end_of_named(text, triggers, time)
    subject = article.start(1) <= bare(text, section(parts, time.start), words).start
    return Own("", Span(article.start(1), end), aside=True, named=True) if end and not subject else None


def end_of_named(text: str, triggers: Sequence[Trigger], time: Expression | Phrase) -> int:
    """Where the event that a time names ends, a noun or a proper name: "the 2015 floods", "the 2028 Games"; else 0."""
    index = bisect_left(triggers, time.end, key=attrgetter("start"))
    event = triggers[index] if index < len(triggers) else None
    if event and event.kind == "noun" and WITHIN_NAME.fullmatch(text, time.end, event.start):
        return event.end
    proper = PROPER.match(text, time.end)
    return proper.end() if proper else 0


def since_its(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> Expression:
    """A time that only tells which thing something goes on since: "is up since its March 9 low", but not an event."""
    if time.interval is None or time.signal or time.interval.start is None or time.interval.end is None:
        return time
    if not words.since_its.search(text, max(0, time.start - REACH), time.start) or end_of_named(text, triggers, time):
        return time
    return evolve(time, interval=Interval(time.interval.start, None, time.interval.grain))


def counted_from(
    text: str,
    parts: Parts,
    triggers: Sequence[Trigger],
    times: Sequence[Phrase],
    words: Words,
    *,
    lengths: Sequence[Expression],
) -> Iterator[Own]:
    """What a length of time is counted from: "came three days after | the quake | of 22 May 1960".

    Or what bounds something: "has stood empty since | a fire | in 2009". Nothing that is a clause, or has no time.
    """
    if not times or parts.is_list:
        return
    ties = [tie.start() for tie in words.bounding.finditer(text, parts.span.start, parts.span.end)]
    counted = (length.end for length in lengths if not length.signal)  # "married for 40 years before divorcing"
    for end in [*counted, *ties]:
        if noun := noun_behind(text, parts, triggers, times, words, end=end):
            yield noun


def noun_behind(
    text: str, parts: Parts, triggers: Sequence[Trigger], times: Sequence[Phrase], words: Words, *, end: int
) -> Own | None:
    """The dated noun behind the "after" or "since" that stands at a place."""
    tie = TOKEN.match(text, skip_space(text, end, parts.span.end))
    if tie is None or tie.group().lower() not in words.after_clause | words.before_clause:
        return None
    start = skip_space(text, tie.end(), parts.span.end)
    time = next((one for one in times if one.start > start), None)
    if time is None or BOUNDARY.search(text, start, time.start) or time.start >= section(parts, end).end:
        return None
    ends = any(one.kind == "noun" and one.start > start and one.end + 1 == time.start for one in triggers)
    # "Since his arrest that August", "after the 2015 floods"
    last = time.end if time.signal or ends else end_of_named(text, triggers, time)
    if not last:
        return None
    first = TOKEN.match(text, start, time.start)
    named = first is not None and (first.group().lower() in words.determiners or first.group()[0].isupper())
    doing = any(one.start == start and one.tense == "PRESPART" for one in triggers)  # "since leaving office"
    alone = TOKEN.fullmatch(text, start, time.start - 1) is not None and text[start].islower()  # "since independence"
    named = named or doing or alone
    verb = words.finite is None or words.finite.search(text, start, time.start)
    kinds = {one.kind for one in triggers if start <= one.start < last}
    lasts = words.bounding.fullmatch(tie.group()) is not None  # not "until the law expires on Monday"
    happens = kinds == {"noun"} or doing or alone or not lasts
    return Own("", Span(start, last), aside=True, named=True) if named and happens and not verb else None


def body(text: str, parts: Parts, at: int, words: Words) -> Span | None:
    """The clause around a place, with those behind it that have no subject of their own: ", and docked in May"."""
    found: Span | None = None
    for clause in parts.clauses:
        own = bare(text, clause, words)
        verb = opens_with_verb(text, own, words)
        if found and verb and own.start > clause.start:
            found = Span(found.start, clause.end)
        elif found and at in found:
            break
        else:
            found = clause
    return found if found and at in found else None


@frozen
class Predicate:
    """What is said of a subject: from its auxiliaries, or from the subject where it has one of its own, to its end."""

    span: Span
    whole: bool = False  # it has its own subject


@frozen
class Clause:
    """A clause whose times are told apart: its verbs, its subject, what is said of that subject one after the other.

    subject: whose clause it is, where that stands before it.
    """

    text: str
    place: Span
    triggers: Sequence[Trigger]
    times: Sequence[Phrase]
    words: Words
    subject: str = ""

    def own(self, at: int) -> Own | None:
        """What is told at a place; None where the clause tells but one thing, or not clearly of whom."""
        if self.aside and at in self.aside:
            return self.inside(self.aside, at)
        if self.begins < 0:
            return None
        found = self.predicates
        told_aside = self.aside is not None and any(time.start in self.aside for time in self.times)
        if len(found) < 2 and not told_aside:
            end = self.before_inner
            return Own("", Span(self.place.start, end)) if at < end < self.place.end else None
        own = next((one for one in found if at in one.span), found[0])
        said = Span(own.span.start + self.led(own.span.start), own.span.end)
        if own.whole:
            return Own("", said)
        helpers = "" if own is found[0] else self.carried(Span(self.begins, found[0].span.end), said)
        if helpers is None or not self.name or (own is not found[0] and self.says_who(found[0].span)):
            return None
        undated = own is not found[0] and not any(time.start < found[0].span.end for time in self.times)
        return Own(f"{self.name} {helpers}".rstrip(), said, aside=undated)

    def inside(self, aside: Span, at: int) -> Own | None:
        """What a clause inside an aside tells: "The bridge, closed since | a ship hit it | in May, reopened"."""
        text, words = self.text, self.words
        ties = words.subordinators | words.after_clause | words.before_clause
        tie = next(
            (one for one in reversed([*TOKEN.finditer(text, aside.start, at)]) if one.group().lower() in ties), None
        )
        said = Span(skip_space(text, tie.end(), at), aside.end) if tie else None
        first = TOKEN.match(text, said.start, said.end) if said else None
        if said is None or first is None or words.finite is None:
            return None
        named = first.group().lower() in words.determiners or first.group()[0].isupper()
        return Own("", said, aside=True) if named and words.finite.search(text, first.end(), said.end) else None

    @property
    def before_inner(self) -> int:
        """Where a clause begins that tells of another time: "jailed them for an attack | in which three men died"."""
        inner = (
            one.start() for one in self.words.relative.finditer(self.text, self.begins, self.place.end) if one["within"]
        )
        start = next(inner, self.place.end)
        return start if any(start < time.start < self.place.end for time in self.times) else self.place.end

    @cached_property
    def masked(self) -> str:
        """The clause with BLANK for its times, every character where it was."""
        start, end = self.place.start, self.place.end
        chars = list(self.text[start:end])
        for time in self.times:
            if time.start in self.place:
                last = min(time.end, end)
                chars[time.start - start : last - start] = BLANK * (last - time.start)
        return "".join(chars)

    @cached_property
    def aside(self) -> Span | None:
        """What stands between commas behind the subject."""
        return None if self.subject else aside_of(self.text, self.place, self.words)

    def led(self, at: int) -> int:
        """How many characters of blanks and times stand at a place."""
        rest = self.masked[at - self.place.start :]
        told = rest.lstrip(f" ,:–—-{BLANK}")
        return 0 if told.startswith(APOSTROPHES) else len(rest) - len(told)  # "last week's talks" begin with "last"

    # --- its verbs ---

    @cached_property
    def begins(self) -> int:
        """Where the first predicate begins; -1 where there is none."""
        if self.subject:
            return self.place.start
        if self.aside:
            return skip_space(self.text, self.aside.end, self.place.end)  # no aside ends but before a verb
        start, finite = self.place.start, self.words.finite
        found = finite.search(self.masked) if finite else None
        verbs = (one for one in self.triggers if one.kind == "verb" and one.start in self.place and is_told(one))
        told = next((self.start_of(one.start) for one in verbs), self.place.end)
        if found and found.group().lower() in self.words.auxiliaries:  # "was born" is no happening of its own
            told = min(told, start + found.start())
        return told if told < self.place.end else -1

    def start_of(self, verb: int) -> int:
        """Where a predicate begins, its auxiliaries included."""
        end = verb - self.place.start
        helpers = self.words.helpers.search(self.masked, max(0, end - REACH), end)
        return self.place.start + helpers.start() if helpers else verb

    @cached_property
    def verbs(self) -> Sequence[Trigger]:
        """Its verbs, also those that name no event, "became", or that a time behind tells: "and retired last year"."""
        start = self.place.start
        named = [one for one in self.triggers if one.kind == "verb" and self.begins <= one.start < self.place.end]
        known = {verb.start for verb in named if is_told(verb)}
        finite = self.words.finite.finditer(self.masked, self.begins - start) if self.words.finite else ()
        others = [
            Trigger(start + verb.start(), start + verb.end(), "verb", tense="PAST")
            for verb in finite
            if start + verb.start() not in known and (not verb.group().endswith("ed") or self.acts(verb))
        ]
        return sorted([*named, *others], key=attrgetter("start"))

    def acts(self, verb: re.Match[str]) -> bool:
        """Whether a form that may be a participle is what somebody did: ", entered service", "and retired \0"."""
        object_ = TOKEN.match(self.masked[verb.end() : verb.end() + REACH].lstrip())
        comma = self.masked[: verb.start()].rstrip().endswith(",")
        acted = comma and object_ is not None and object_.group().lower() not in self.words.prepositions
        return acted or BEFORE_TIME.match(self.masked, verb.end()) is not None

    @cached_property
    def predicates(self) -> Sequence[Predicate]:
        """What is said one after the other, each with a time; what has none belongs to the one before it.

        But what opens a clause may have none where the next one tells a later one.

        Cut at "and" and "but" before a verb, and at the commas of a row that "and" ends.
        """
        row = sorted({tie.start(): tie for verb in reversed(self.verbs) if (tie := self.tie(verb))}.items())
        last = max((n for n, (_, tie) in enumerate(row) if not told(tie, "comma")), default=-1)
        start, whole = self.begins, False
        kept: list[Predicate] = []
        ended: re.Match[str] | None = None  # what the one before ends in: "took up running|, and won a race in 1971"
        dated = any(time.start < start for time in self.times)
        ends = [(self.place.start + at, tie) for at, tie in row[: last + 1] if self.place.start + at > start]
        for end, tie in [*ends, (self.place.end, None)]:
            inside = [time for time in self.times if start <= time.start < end]
            own = bool(inside)
            apart = ended is not None and ended.group().startswith(",") and not told(ended, "comma")
            if kept and not (own and (dated or apart or self.is_later(inside[0]))):
                kept[-1] = evolve(kept[-1], span=Span(kept[-1].span.start, end))
            else:
                kept.append(Predicate(Span(start, end), whole))
            dated = dated or own
            if tie:
                start, whole, ended = self.place.start + tie.end("tie"), bool(told(tie, "subject")), tie
        return kept

    def says_who(self, first: Span) -> bool:
        """Whether the first predicate tells what someone says, of whom or of what the next one may be told.

        "She said of him", "Investigators say the leak began".
        """
        words, tokens = self.words, [token.lower() for token in TOKEN.findall(self.text, first.start, first.end)]
        if not words.sayings.isdisjoint(tokens) and not (words.one | words.many).isdisjoint(tokens):
            return True
        verb = TOKEN.match(self.text, first.start, first.end)
        if verb is None or verb.group().lower() not in words.supposing or words.finite is None:
            return False
        inner = words.finite.search(self.text, verb.end(), first.end)
        if inner is None or self.text.startswith(",", first.end):
            return False
        *_, subject = TOKEN.findall(self.text, verb.start(), inner.start())
        return subject.lower() not in words.pronouns  # "The airline said it had cancelled"

    def is_later(self, time: Phrase) -> bool:
        """Whether a time is later than what comes before it: "was arrested and released | the following day"."""
        return self.words.moved_on.fullmatch(self.text, time.start, time.end) is not None

    def tie(self, verb: Trigger) -> re.Match[str] | None:
        """What ties a verb to the one before it."""
        end, first = verb.start - self.place.start, self.begins - self.place.start
        if end <= first or verb.after_to:
            return None
        near = max(first, end - REACH)
        tie = self.words.tie.search(self.masked, near, end) or self.words.subject_tie.search(self.masked, near, end)
        if tie is None or (told(tie, "subject") and not is_subject(tie["subject"], self.words)):
            return None
        behind = TOKEN.search(self.masked, verb.end - self.place.start)
        phrase = behind is not None and behind.group().lower() in self.words.prepositions
        done = verb.tense == "PASTPART" and (told(tie, "comma") or phrase)
        return tie if is_told(verb) or done else None

    # --- its subject ---

    @cached_property
    def name(self) -> str:
        """The subject before the first predicate, without leading times and the aside; "" where it is not clear."""
        if self.subject:
            return self.subject
        start, words = self.place.start + self.led(self.place.start), self.words
        tie = words.connectives.match(self.text, start, self.begins)
        start = tie.end() if tie else start
        subject = self.text[start : self.aside.start if self.aside else self.begins].rstrip(" ,")
        subject = words.age.sub("", subject)  # "Dahl, 67,"
        first = TOKEN.match(subject)
        if first and first.group().lower() in words.prepositions:
            last = subject.rpartition(" ")[2]
            led = "," not in subject and last in words.one | words.many  # "During the war he"
            subject = last if led else subject.partition(", ")[2]  # "After years of talks, the firm"
        tokens = [token.lower() for token in TOKEN.findall(subject)]
        unclear = words.relatives | words.subordinators
        if not 0 < len(tokens) <= MOST_WORDS or unclear.intersection(tokens) or MARKS.intersection(subject):
            return ""
        if "," in subject or tokens[0] in words.prepositions | words.conjunctions:
            return ""
        called = self.text[self.aside.start : self.aside.end] if self.aside else ""
        named = tokens[0] in words.determiners and NAME.fullmatch(called.strip(", ")) is not None
        return f"{subject.strip()}{called.rstrip()}" if named else subject.strip()  # "its former head, Ann Pryce,"

    def carried(self, first: Span, own: Span) -> str | None:
        """The auxiliaries that a later predicate shares with the first; None where it is not clear whether it does."""
        text, words = self.text, self.words
        full = [one for one in self.verbs if text[one.start : one.end].lower() not in words.auxiliaries]
        begun, verb = (next((one for one in full if one.start in span), None) for span in (first, own))
        opening = TOKEN.search(text, own.start, own.end)
        if opening and opening.group().lower() in words.auxiliaries:
            return ""  # "and are due for release"
        if verb is None or opening is None:
            return None
        if begun is None:
            return ""  # "was born in 1950 and moved"
        helpers = [word for word in text[first.start : begun.start].split() if word.lower() in words.auxiliaries]
        if not helpers or opening.start() < verb.start:
            return ""
        if helpers[0].lower() not in words.beings:
            perfect = "PERFECTIVE" in (verb.aspect, verb.tense.replace("PASTPART", "PERFECTIVE"))
            present = text[verb.start : verb.end].endswith("s") or verb.tense == "PAST"
            shares = perfect if begun.aspect == "PERFECTIVE" else not present
            return " ".join(helpers) if shares else ""
        low = text[verb.start : verb.end].lower().removeprefix("re-")
        rest = self.masked[verb.end - self.place.start : own.end - self.place.start].lstrip(f" {BLANK}")
        led = words.led.match(rest)  # "arrested | again in 2015"
        after = TOKEN.match(rest[led.end() if led else 0 :].lstrip(f" {BLANK}"))
        objects = words.determiners | words.pronouns
        has_object = after is not None and (after.group().lower() in objects or after.group()[0].isupper())
        if low in words.intransitive or (has_object and low not in words.named):
            return ""
        alone = after is None or after.group().lower() in words.prepositions | words.conjunctions
        free = alone or low in words.named
        return " ".join(helpers) if free and low in words.undergone | words.made else None


def is_told(verb: Trigger) -> bool:
    return verb.tense in TELLING or bool(verb.modality)


def told(tie: re.Match[str], group: str) -> str:
    return tie.groupdict().get(group) or ""


def is_subject(stretch: str, words: Words) -> bool:
    """Whether what stands between "and" and a verb is the verb's own subject: "and three men were injured"."""
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    other = words.prepositions | words.conjunctions | words.relatives | words.subordinators
    return 0 < len(tokens) <= MOST_WORDS // 2 and not other.intersection(tokens)
