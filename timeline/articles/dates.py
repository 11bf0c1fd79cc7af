"""Dates as people and programs write them on their own: in a header, a manifest, a line under a title."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

from timeline.errors import AnchorError, LanguageError
from timeline.grain import Grain, Moment, month_length
from timeline.model import Anchor, Evidence, Expression

FEED = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)"
)  # RFC 5322
SLASHED = re.compile(r"(\d{4})/(\d\d?)/(\d\d?)(?=\D|$)")
SPACED = re.compile(r"(\d\d:\d\d(?::\d\d)?) (?=[+-]\d\d:?\d\d$|Z$)")
NUMBERS = re.compile(r"(\d\d?)([./-])(\d\d?)\2(\d{4})(?:[ ,]+(\d\d?):(\d\d)(?::(\d\d))?)?")
YEAR = re.compile(r"\d{4}|[〇零一二三四五六七八九]{4}")


def written(
    text: str, evidence: Evidence, confidence: float = 1.0, language: str = "en", order: str | None = None
) -> Anchor | None:
    """The day, or a finer time, that a short text tells: None where it tells none, or one that can be read two ways.

    Reads ISO 8601, the dates of mail and feeds, `8.11.2021`, `2021/11/8`, and a language's own words. "08/11/2021" is
    the 8th of November to some and the 11th of August to others: by the order ("DMY", "MDY"), by the language's region
    (`en-GB`), else it is neither.
    """
    text = text.strip().strip("\"'")
    found = iso(text) or feed(text) or numbers(text) or words(text, language, order)
    return Anchor(*found, evidence, text, confidence) if found else None


def iso(text: str) -> tuple[Moment, Grain] | None:
    plain = SLASHED.sub(lambda m: f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}", SPACED.sub(r"\1", text), count=1)
    try:
        anchor = Anchor.of(plain)
    except AnchorError:
        return None
    return (anchor.moment, anchor.grain) if anchor and anchor.grain <= Grain.DAY else None


def feed(text: str) -> tuple[Moment, Grain] | None:
    if not FEED.fullmatch(text):
        return None
    try:
        return Moment.of(parsedate_to_datetime(text)), Grain.SECOND if text.count(":") > 1 else Grain.MINUTE
    except ValueError:
        return None


def numbers(text: str) -> tuple[Moment, Grain] | None:
    """Day and month by number: in that order between full stops; else only where one alone can be the month."""
    match = NUMBERS.fullmatch(text)
    if not match:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    orders = {(first, second)} if match[2] == "." else {(first, second), (second, first)}
    days = [(day, month) for day, month in orders if is_day(year, month, day)]
    if len(days) != 1:
        return None
    day, month = days[0]
    clock = [int(part) for part in match.groups()[4:] if part]
    if clock and (clock[0] > 23 or max(clock[1:]) > 59):
        return None
    hour, minute, second = (*clock, 0, 0, 0)[:3]
    return Moment(year, month, day, hour, minute, second), (Grain.DAY, Grain.DAY, Grain.MINUTE, Grain.SECOND)[
        len(clock)
    ]


def words(text: str, language: str, order: str | None = None) -> tuple[Moment, Grain] | None:
    from timeline.expressions.finder import tagged  # compiles words: only where there are some to read

    try:
        found = tagged(text, None, language, genre="news", order=order, alone=True).expressions
    except LanguageError:  # told where the article itself is read
        return None
    days = [each for each in found if is_full(each)]
    return told(days[0]) if len(days) == 1 else None


def is_full(expression: Expression) -> bool:
    """Whether it tells a day, or a finer time, and its year with it, by itself."""
    interval = expression.interval
    return (
        expression.type in ("DATE", "TIME")
        and interval is not None
        and interval.start is not None
        and interval.end is not None
        and interval.grain <= Grain.DAY
        and not interval.approximate
        and interval.end.days - interval.start.days <= 1
        and len({way.start.days for way in expression.alternatives if way.start}) <= 1
        and YEAR.search(expression.text) is not None
    )


def told(expression: Expression) -> tuple[Moment, Grain]:
    """When a full date is. A part of a day counts as its day, and so does a clock time whose zone is open."""
    interval = expression.interval
    assert interval is not None
    assert interval.start is not None
    if interval.grain == Grain.PART or expression.alternatives:
        return Moment.at(interval.start.days, 0, interval.start.zone), Grain.DAY
    return interval.start, interval.grain


def is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)
