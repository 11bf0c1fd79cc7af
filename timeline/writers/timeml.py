"""One article as TimeML 1.2: its text with a TIMEX3 around each temporal expression, a SIGNAL around its preposition.

    <TimeML …><DOCID>a.txt</DOCID>
    <DCT><TIMEX3 tid="t0" type="DATE" value="2021-11-08" … functionInDocument="CREATION_TIME">2021-11-08</TIMEX3></DCT>
    <TEXT><SIGNAL sid="s1">Since</SIGNAL> <TIMEX3 tid="t1" … anchorTimeID="t0">August</TIMEX3>, …</TEXT></TimeML>

TEXT is the article's text to the character, so that offsets into what an XML parser reads are offsets into the
article. A character that XML 1.0 cannot hold, such as a form feed, is replaced by U+FFFD, one for one.
What a length of time begins and ends with, and no words name, is an empty TIMEX3 behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from timeline.grain import Grain, Moment, floor
from timeline.interval import Interval, timex3
from timeline.model import Anchor, Article, Expression

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
 xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
CREATED = "t0"
MODS = frozenset(
    "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX".split()
)
Mark = tuple[int, int, str, str]  # start and end in the text, the opening and the closing tag


def document(article: Article, expressions: Iterable[Expression]) -> str:
    """The article as a TimeML document, its expressions marked; of two that overlap the first is."""
    parts = [HEAD, f"<DOCID>{escape(article.id)}</DOCID>\n"]
    if article.anchor:
        parts.append(f"<DCT>{creation(article.anchor)}</DCT>\n")
    if article.title:
        parts.append(f"<TITLE>{escape(article.title)}</TITLE>\n")
    parts += ["<TEXT>", *inline(article.text, marks(tuple(expressions), article.anchor)), "</TEXT>\n</TimeML>\n"]
    return "".join(parts)


def inline(text: str, tags: Iterable[Mark]) -> Iterator[str]:
    """The text with the tags in it, in pieces."""
    done = 0
    for start, end, opening, closing in sorted(tags):
        if start >= done:
            yield from (escape(text[done:start]), opening, escape(text[start:end]), closing)
            done = end
    yield escape(text[done:])


def marks(expressions: Sequence[Expression], anchor: Anchor | None) -> Iterator[Mark]:
    """The tags around expressions and their signals; what no words name is numbered on from the expressions."""
    tids = {one.start: f"t{number}" for number, one in enumerate(expressions, 1)}
    starts = {tids[one.start]: one.interval.start for one in expressions if one.interval}
    if anchor:
        starts[CREATED] = anchor.interval.start
    numbers = count(len(tids) + 1)
    signals = count(1)
    signalled = -1
    for before, one in zip((None, *expressions), expressions, strict=False):
        base = CREATED if one.base == "anchor" and anchor else tids.get(one.base_start, "")
        points: dict[str, str] = {}
        behind = ""
        near = starts.get(base)
        for name, moment, value in ends(one, near):
            if near and moment in (near, floor(near, Grain.DAY)):
                points[name] = base
            else:
                points[name] = f"t{next(numbers)}"
                behind += empty({"tid": points[name], "type": kind(value), "value": value, "anchorTimeID": base})
        length = before and shared_range(before, one)
        if before and length:
            whole = {"beginPoint": tids[before.start], "endPoint": tids[one.start]}
            behind += empty({"tid": f"t{next(numbers)}", "type": "DURATION", "value": length, **whole})
        yield (
            one.start,
            one.end,
            f"<TIMEX3{said(attributes(one, tids[one.start], base) | points)}>",
            "</TIMEX3>" + behind,
        )
        if one.signal and one.signal_start > signalled:
            signalled = one.signal_start
            yield signalled, signalled + len(one.signal), f'<SIGNAL sid="s{next(signals)}">', "</SIGNAL>"


# --- tags -----------------------------------------------------------------------------------------


def attributes(one: Expression, tid: str, base: str) -> dict[str, str]:
    """What a TIMEX3 says, in the order of the specification; what is empty is left out."""
    return {
        "tid": tid,
        "type": one.type,
        "value": one.value,
        "mod": one.mod if one.mod in MODS else "",
        "quant": one.quant,
        "freq": one.freq,
        "temporalFunction": "true" if base else "",
        "anchorTimeID": base,
    }


def creation(anchor: Anchor) -> str:
    """The article's own date or time, with its offset from UTC where it has one."""
    value = timex3(anchor.moment, anchor.grain) + (anchor.moment.offset_text() if anchor.grain < Grain.DAY else "")
    created = {"tid": CREATED, "type": kind(value), "value": value, "temporalFunction": "false"}
    return f'<TIMEX3{said(created)} functionInDocument="CREATION_TIME">{escape(str(anchor))}</TIMEX3>'


def kind(value: str) -> str:
    return "TIME" if "T" in value else "DATE"


def empty(attributes: Mapping[str, str]) -> str:
    """A time that no words name, such as the day that "the last two weeks" begin on."""
    return f'<TIMEX3{said(attributes)} temporalFunction="true"/>'


def said(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value)


# --- lengths of time ------------------------------------------------------------------------------


def ends(one: Expression, near: Moment | None) -> Iterator[tuple[str, Moment, str]]:
    """Where a length of time begins and ends, as far as that is known: attribute, moment, TIMEX3 value.

    No end is more exact than the words; hours that lie somewhere on a known day have none. near: what it was counted
    from: "in two weeks" leads from there to the week that is meant.
    """
    interval = one.interval
    if one.type != "DURATION" or interval is None or (one.value.startswith("PT") and interval.grain >= Grain.DAY):
        return
    grain = interval.grain if interval.grain >= Grain.DAY else Grain.MINUTE
    if near and interval.start and not interval.throughout and interval.start > near and is_unit(interval):
        yield "beginPoint", near, timex3(near, grain)
        yield "endPoint", interval.start, timex3(interval.start, grain)
        return
    for name, moment in (("beginPoint", interval.start), ("endPoint", interval.end)):
        if moment:
            yield name, moment, timex3(moment, grain)


def is_unit(interval: Interval) -> bool:
    """Whether it is one day, week, month …"""
    return interval.start is not None and interval.end == Interval.unit(interval.start, interval.grain).end


def shared_range(first: Expression, last: Expression) -> str:
    """The length of the range that two expressions are the ends of ("from Monday to Friday"): `P5D`; else ""."""
    interval = first.interval
    if interval is None or interval != last.interval or not interval.throughout or first.value == last.value:
        return ""
    if interval.start is None or interval.end is None or {first.type, last.type} - {"DATE", "TIME"}:
        return ""
    start, end = interval.start, interval.end
    if interval.grain < Grain.DAY:
        minutes = (end.instant - start.instant) // 60
        hours = f"{minutes // 60}H" if minutes >= 60 else ""
        return f"PT{hours}{minutes % 60}M" if minutes % 60 else f"PT{hours}" if hours else ""
    months = (end.year - start.year) * 12 + end.month - start.month
    if interval.grain >= Grain.YEAR:
        return f"P{months // 12}Y"
    return f"P{months}M" if interval.grain >= Grain.MONTH else f"P{end.days - start.days}D"


# --- characters -----------------------------------------------------------------------------------

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}  # a bare \r is read back as \n
SPECIAL = re.compile('[&<>"\r]')


def escape(text: str) -> str:
    """Text that an XML parser reads back as it is, but for characters that XML 1.0 cannot hold."""
    return SPECIAL.sub(lambda match: ESCAPES[match[0]], FORBIDDEN.sub("\ufffd", text))
