"""A headline where the script has no spaces: a clause without its time, or the part of it that the time stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.events.said.phrases import Phrase, without
from timeline.events.sentences import Span
from timeline.events.text.clauses import SEMICOLONS, TOKEN, Parts, section
from timeline.events.text.shortening import LIMIT, shorten
from timeline.events.text.speech import name
from timeline.events.text.tidying import tidy
from timeline.events.text.unspaced import part_of, partings, quotation_at, subject_behind
from timeline.events.words import Words
from timeline.width import width

FEWEST = 2  # characters that tell something
MARKS = 6  # columns of the marks between a speaker and a claim
EMPTY = re.compile(r"（）|\(\)")  # where a time stood in brackets
ASIDE = re.compile(r"（[^（）]*）|\([^()]*\)")


def headline(text: str, parts: Parts, times: Sequence[Phrase], words: Words, author: str = "") -> str:
    """What the sentence tells of these times, at most LIMIT columns wide.

    Its speaker opens it where the saying itself is dated, or the words are a quotation. author: who is quoted.
    """
    at = times[0]
    place = section(parts, at.start)
    framed = place in (parts.frame, parts.tail)
    clause = Span(parts.clauses[0].start, parts.clauses[-1].end) if framed else place
    inside = quotation_at(text, parts.span, clause.start + 1 if framed else at.start)
    if inside:
        clause = Span(max(inside.start, clause.start), max(inside.start, min(inside.end, clause.end)))
    quoted = inside is not None or (bool(author) and parts.frame is parts.tail is None)  # or goes on inside one
    who = (name(text, parts.who, words) if parts.who else "") if framed else author if quoted else ""
    room = LIMIT - width(who) - MARKS if who else LIMIT
    room_for_all = max(room, LIMIT // 2)
    line = fit(told(text, parts, clause, times, words), words, room_for_all)
    line = line or shorten(tidy(text[parts.span.start : parts.span.end]), words, room_for_all)
    if not who or room < LIMIT // 2:
        return line
    return (words.quoted_as if quoted else words.reported_as).format(who=who, said=line)


def told(text: str, parts: Parts, clause: Span, times: Sequence[Phrase], words: Words) -> Iterator[str]:
    """What can stand for a clause, best first: all of it, then what is shorter."""
    topic = (
        text[parts.topic.start : parts.topic.end] if parts.topic and lacks(text, parts, clause, times, words) else ""
    )

    def line(span: Span) -> str:
        told = without(text, span, times, words).lstrip()
        tie = None if topic else words.connectives.match(told)
        line = EMPTY.sub("", tidy(topic + told[tie.end() if tie else 0 :]))
        return words.trailing.sub("", line)

    yield line(clause)
    inside = times[0].start in clause
    part = part_of(text, clause, Span(times[0].start, times[0].end), words) if inside else clause
    ends = [mark.start() for mark in partings(text, clause, words) if part.end <= mark.start()]
    for start in dict.fromkeys((clause.start, part.start)):
        for end in (clause.end, *reversed(ends)):
            yield ASIDE.sub("", line(Span(start, end)))
    yield tidy(text[part.start : part.end])  # rather with its time than nothing


def lacks(text: str, parts: Parts, clause: Span, times: Sequence[Phrase], words: Words) -> bool:
    """Whether a later clause has no subject of its own: nothing but particles and helpers before its time, none behind.

    A comma behind the time, or a semicolon before the clause, lets one begin anew.
    """
    time = times[0]
    if (parts.topic and parts.topic.start in clause) or text[clause.start - 1 : clause.start] in SEMICOLONS:
        return False
    particles = words.goes_behind.match(text, time.end, clause.end)
    if particles and words.parting.search(text, time.end, particles.end()):
        return False
    if subject_behind(text, Span(time.start, time.end), clause.end, words):
        return False
    before = words.goes_before.search(text, clause.start, time.start)
    end = before.start() if before else time.start
    return clause.start >= end or words.led.fullmatch(text, clause.start, end) is not None


def fit(versions: Iterator[str], words: Words, limit: int) -> str:
    """The first of the versions that fits, else the last one shortened."""
    last = ""
    for version in versions:
        if width(version) > limit:
            last = version
        elif len("".join(TOKEN.findall(version))) >= FEWEST and not is_adverbial(version, words):
            return version
    return shorten(last, words, limit)


def is_adverbial(version: str, words: Words) -> bool:
    """Whether it only tells when something was that it does not tell: "在今天的会议上", "合同签订后"."""
    return version.endswith(tuple(words.unfinished)) or words.only_time.fullmatch(version) is not None
