"""A sentence in parts where the script has no spaces: its marks and its times part it, not its words.

"该厂2015年投产，2019年3月扩建，产能翻番。" has two clauses, for the third part has no time of its own, and goes on
with the second. "该厂" is the topic of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.events.sentences import OPENERS, Span, holding, skip_space
from timeline.events.text.clauses import LONGEST_SENTENCE, LONGEST_TAIL, SEMICOLONS, TOKEN, Parts
from timeline.events.words import Words

END = "。！？!?.… \u3000"
QUOTED = re.compile(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|\"[^\"]*\"")
ASIDE = re.compile(r"（[^（）]*）|\([^()]*\)|《[^《》]*》")
TAIL = re.compile(r"[”」』\"]|，")
CLOSERS = '”」』"'


def parse(text: str, span: Span, words: Words, times: Sequence[Span]) -> Parts:
    """Take the sentence at span apart; times: those that stand in it, in order."""
    end = span.start + len(text[span.start : span.end].rstrip(END))
    body, tail, who = cut_tail(text, Span(span.start, end), span.end, words)
    frame = words.frame.match(text, body.start, body.end)
    closing = words.said_end.search(text, body.start, body.end)
    rest = Span(frame.end() if frame else body.start, closing.start() if closing and frame else body.end)
    found = tuple(clauses(text, rest, words, times)) if rest.start < rest.end else (rest,)
    if frame is None:
        return Parts(span, found, None, tail, who, topic=topic(text, found, words, times))
    speaker = Span(*frame.span("who")) if frame["who"] else None
    return Parts(
        span, found, Span(span.start, frame.end()), tail, who or speaker, topic=topic(text, found, words, times)
    )


def cut_tail(text: str, body: Span, end: int, words: Words) -> tuple[Span, Span | None, Span | None]:
    """What stands before "”李明说。", that tail, and who says it; no tail where there is none."""
    marks = [*TAIL.finditer(text, max(body.start, body.end - LONGEST_TAIL), body.end)]
    for mark in reversed(marks):
        start = skip_space(text, mark.end(), body.end)
        for pattern in words.tails:
            if said := pattern.fullmatch(text, start, body.end):
                stop = mark.end() if mark.group() in CLOSERS else mark.start()
                return Span(body.start, stop), Span(start, end), Span(*said.span("who"))
    return body, None, None


def clauses(text: str, body: Span, words: Words, times: Sequence[Span]) -> Iterator[Span]:
    """The clauses: a part with a time of its own opens one where the clause before has said something of another."""
    start = body.start
    marks = partings(text, body, words)
    for mark, after in zip(marks, [*marks[1:], None], strict=False):
        right = Span(mark.end(), after.start() if after else body.end)
        tells = any(one.start in right for one in times) or mark.group() in SEMICOLONS
        if tells and says(text, Span(start, mark.start()), times, words):
            yield Span(start, mark.start())
            start = mark.end()
    yield Span(start, body.end)


def partings(text: str, body: Span, words: Words) -> list[re.Match[str]]:
    """The marks between parts of a sentence, but not those inside brackets."""
    if body.end - body.start > LONGEST_SENTENCE:
        return []
    closed = [Span(*one.span()) for one in ASIDE.finditer(text, body.start, body.end)]
    return [one for one in words.parting.finditer(text, body.start, body.end) if holding(closed, one.start()) is None]


def says(text: str, part: Span, times: Sequence[Span], words: Words) -> bool:
    """Whether a stretch has a time, and tells something of it."""
    inside = [one for one in times if one.start in part]
    edges = [part.start, *(edge for one in inside for edge in (one.start, one.end)), part.end]
    rests = [text[first:last] for first, last in zip(edges[::2], edges[1::2], strict=True)]
    return bool(inside) and len("".join(TOKEN.findall("".join(rests[-1:] if words.verb_closes else rests)))) > 1


def part_of(text: str, clause: Span, time: Span, words: Words) -> Span:
    """The part of a clause between two marks that holds a time, with the next one where it has nothing but the time."""
    marks = partings(text, clause, words)
    start = max((mark.end() for mark in marks if mark.end() <= time.start), default=clause.start)
    first, second = ([mark.start() for mark in marks if mark.start() >= time.end] + [clause.end, clause.end])[:2]
    behind = words.goes_behind.match(text, time.end, first)
    before = "" if words.verb_closes else text[start : time.start]
    rest = before + text[behind.end() if behind else time.end : first]
    return Span(start, first if TOKEN.search(rest) else second)


def topic(text: str, found: Sequence[Span], words: Words, times: Sequence[Span]) -> Span | None:
    """What goes for all clauses of a sentence: what stands before its first time, or is the subject right behind it."""
    first = next((one for one in times if one.start in found[0]), None)
    if first is None or len(found) < 2:
        return None
    start = found[0].start + (text[found[0].start] in OPENERS)
    told = words.topic.fullmatch(text, start, first.start)
    if not told and start == first.start:
        told = subject_behind(text, first, found[0].end, words)
    return Span(*told.span("topic")) if told else None


def subject_behind(text: str, time: Span, end: int, words: Words) -> re.Match[str] | None:
    """What a clause is told of behind the time that opens it: "1998年，|工厂|改组"."""
    particles = words.goes_behind.match(text, time.end, end)
    return words.subject.match(text, particles.end() if particles else time.end, end)


def quotation_at(text: str, sentence: Span, at: int) -> Span | None:
    """What stands between the quotation marks around a place."""
    for one in QUOTED.finditer(text, sentence.start, sentence.end):
        if one.start() < at < one.end():
            return Span(one.start() + 1, one.end() - 1)
    return None
