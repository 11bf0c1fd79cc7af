"""A clause that tells several things, each with its time: "was arrested on Friday and released the following day"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from attrs import evolve, frozen

from timeline.events.people.antecedents import NAME
from timeline.events.said.phrases import Own, Phrase
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import TOKEN
from timeline.events.text.shortening import LAST, aside_of
from timeline.events.trigger import Trigger
from timeline.events.words import Words

TELLING = frozenset({"PAST", "PRESENT", "FUTURE"})
MOST_WORDS = 10  # of a subject
REACH = 160  # characters before a verb in which its auxiliaries and what ties it to the one before stand
BLANK = "\0"  # for the characters of a time
BEFORE_TIME = re.compile(rf"\s{BLANK}")
CURRENCIES = " $€£¥"
APOSTROPHES = ("'", "’")
MARKS = frozenset('“”"()[]:;')


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
        # "Was born" is no happening of its own; without triggers no verb is known to be one.
        if found and (found.group().lower() in self.words.auxiliaries or not self.triggers):
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
        object_ = TOKEN.match(self.masked[verb.end() : verb.end() + REACH].lstrip(CURRENCIES))
        before = self.masked[: verb.start()].rstrip()
        tie = LAST.search(before[-REACH:])
        figure = object_ is not None and object_.group()[0].isdigit()  # ", and borrowed $40 million"
        joined = before.endswith(",") or (figure and tie is not None and tie[1].lower() in self.words.conjunctions)
        acted = joined and object_ is not None and object_.group().lower() not in self.words.prepositions
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
        nearly = words.nearly.match(text, opening.start(), verb.end)  # "was approved and nearly cancelled"
        if not helpers or (opening.start() < verb.start and not nearly):
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
