"""Who and what a time of a sentence dates that tells several: "The ship left on 3 May and docked on 5 May"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from attrs import evolve, frozen

from timeline.events.people.lives import bracket
from timeline.events.said.asides import led_by_times, told_aside
from timeline.events.said.coordination import coordinated
from timeline.events.said.participles import (
    ahead,
    done_aside,
    led_phrase,
    meant,
    object_done,
    possessed,
    restrictive,
    sourced,
)
from timeline.events.said.phrases import NOTHING, Own, Phrase, phrase_at
from timeline.events.said.predicates import Clause, told
from timeline.events.said.relatives import in_brackets, life, relative
from timeline.events.said.side import side_by_side
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import (
    BOUNDARY,
    TOKEN,
    Parts,
    bare,
    ends_at,
    is_clause,
    opening,
    opens_with_verb,
    section,
    stands_alone,
    tells_first,
)
from timeline.events.text.shortening import LIMIT
from timeline.events.trigger import Trigger
from timeline.events.words import Words


def own_words(
    text: str, parts: Parts, triggers: Sequence[Trigger], times: Sequence[Phrase], words: Words, *, at: int
) -> Own | None:
    """What is told at a place, without what other times date; None where the clause tells but one thing.

    triggers: those of the sentence, in order; times: all of its time phrases.
    """
    if parts.is_list:
        return None
    if words.finite is None:
        return told_aside(text, parts, at, words) or led_by_times(text, parts, times, at, words)
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
        return phrase_at(self.times, self.at)

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
    beside = None if site.triggers else side_by_side(text, place, site.times, words, at=at)
    return beside or clause.own(at) or (by_itself(clause) if apart else None)


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
    if told_in := bracket(text, at, words):
        return Own(told_in.tells(at, words), Span(at, at), aside=True, named=True) if told_in.who else NOTHING
    if site.time and (listed := in_brackets(text, parts, Span(site.time.start, site.time.end), words)):
        return Own(*listed, aside=True, named=True)
    told = life(text, parts, at, words) or relative(text, parts, at, words)
    if told is None:
        return None
    subject, span = told
    part = half_of(site, span, subject) or (site.clause(span, subject).own(at) if len(times) > 1 else None)
    apart = BOUNDARY.search(text, span.start, at) is not None
    first = not any(span.start <= one.start < at for one in times)
    if (apart and not part) or (not apart and part and first and part.said.start > span.start):
        return None  # "was founded by two men who had flown there and carried passengers in 1988"
    end = next((one.end for one in parts.clauses if at in one), parts.span.end)
    more = words.finite.search(text, span.end, end) is not None if words.finite else False
    told_at = site.time.end if site.time else at
    verbs = (words.present.match(text, span.start), words.finite and words.finite.search(text, span.start, told_at))
    leading = not any(verbs)
    last = ends_at(text, parts, told_at + (leading and text.startswith(",", told_at)))  # "que, em maio, | destruiu"
    whole = Own(subject, Span(span.start, min(span.end, max(span.start, last))))
    place = section(parts, at)
    apart = not subject and any(place.start <= one.start < span.start for one in times)  # "in May where she was born"
    return evolve(part or whole, aside=more or apart)


def half_of(site: Site, span: Span, subject: str) -> Own | None:
    """What one of two times tells of two things side by side: "built in 1871 and | empty since 1994"."""
    text, words = site.text, site.words
    inside = [one for one in site.times if span.start <= one.start < span.end]
    if len(inside) != 2 or (words.finite and words.finite.search(text, inside[0].end, inside[1].start)):
        return None
    if words.again.fullmatch(text, inside[0].end, inside[1].start):
        return None  # "hit on 22 March and again in May"
    tie = TOKEN.match(text, skip_space(text, inside[0].end, inside[1].start), inside[1].start)
    start = skip_space(text, tie.end(), inside[1].start) if tie else span.end
    if tie is None or tie.group().lower() not in words.conjunctions or start >= inside[1].start:
        return None
    first = site.at < inside[1].start
    return Own(subject, Span(span.start, inside[0].end) if first else Span(start, span.end), aside=True)


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
