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

from timeline.grain import Grain, Moment
from timeline.interval import timex3
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


def inline(text: str, marks: Iterable[Mark]) -> Iterator[str]:
    """The text with the marks in it, in pieces."""
    done = 0
    for start, end, opening, closing in sorted(marks):
        if start >= done:
            yield from (escape(text[done:start]), opening, escape(text[start:end]), closing)
            done = end
    yield escape(text[done:])


def marks(expressions: Sequence[Expression], anchor: Anchor | None) -> Iterator[Mark]:
    """The tags around expressions and their signals."""
    tids = {one.start: f"t{number}" for number, one in enumerate(expressions, 1)}
    unnamed = len(tids)
    signals: dict[int, str] = {}
    for number, one in enumerate(expressions):
        tid = tids[one.start]
        base = CREATED if one.base == "anchor" and anchor else tids.get(one.base_start, "")
        points: dict[str, str] = {}
        behind = []
        if one.type == "DURATION":
            for name, moment, grain in ends(one):
                if base == CREATED and anchor and moment == anchor.interval.start:
                    points[name] = CREATED
                    continue
                unnamed += 1
                points[name] = f"t{unnamed}"
                behind.append(empty(f"t{unnamed}", spell(moment, grain), base))
        elif number and (span := shared_range(expressions[number - 1], one)):
            unnamed += 1
            whole = {"beginPoint": tids[expressions[number - 1].start], "endPoint": tid}
            behind.append(tag({"tid": f"t{unnamed}", "type": "DURATION", "value": span, **TRUE, **whole}) + "</TIMEX3>")
        yield one.start, one.end, tag(attributes(one, tid, base) | points), "</TIMEX3>" + "".join(behind)
        if one.signal and one.signal_start not in signals:
            sid = signals[one.signal_start] = f"s{len(signals) + 1}"
            yield one.signal_start, one.signal_start + len(one.signal), f'<SIGNAL sid="{sid}">', "</SIGNAL>"


# --- tags -----------------------------------------------------------------------------------------

TRUE = {"temporalFunction": "true"}


def attributes(one: Expression, tid: str, base: str) -> dict[str, str]:
    """What a TIMEX3 says, in the order of the specification; what is absent is left out."""
    return {
        "tid": tid,
        "type": one.type,
        "value": one.value,
        "mod": one.mod if one.mod in MODS else "",
        "quant": one.quant,
        "freq": one.freq,
        **({"temporalFunction": "true", "anchorTimeID": base} if base else {}),
    }


def creation(anchor: Anchor) -> str:
    value = anchor.moment.isoformat() if anchor.grain < Grain.DAY else timex3(anchor.moment, anchor.grain)
    kind = "TIME" if anchor.grain < Grain.DAY else "DATE"
    said = {"temporalFunction": "false", "functionInDocument": "CREATION_TIME"}
    return f"{tag({'tid': CREATED, 'type': kind, 'value': value, **said})}{escape(str(anchor))}</TIMEX3>"


def empty(tid: str, value: str, base: str) -> str:
    """A time that no words name, such as the day that "the last two weeks" begin on."""
    kind = "TIME" if "T" in value else "DATE"
    return tag({"tid": tid, "type": kind, "value": value, **TRUE, "anchorTimeID": base}) + "</TIMEX3>"


def tag(attributes: Mapping[str, str]) -> str:
    said = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value)
    return f"<TIMEX3{said}>"


# --- lengths of time ------------------------------------------------------------------------------


def ends(one: Expression) -> Iterator[tuple[str, Moment, Grain]]:
    """Where a length of time begins and ends, as far as that is known."""
    interval = one.interval
    if interval and interval.start:
        yield "beginPoint", interval.start, interval.grain
    if interval and interval.end:
        yield "endPoint", interval.end, interval.grain


def spell(moment: Moment, grain: Grain) -> str:
    """No more exact than the words, and a clock time only where they reach one."""
    return timex3(moment, Grain.MINUTE if grain < Grain.DAY else grain)


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
        return f"PT{minutes}M" if minutes else ""
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
