"""What an article tells below dates and hours that open their lines: a diary, a log, a live blog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from timeline.articles.datelines import is_body, is_dated, lines_of
from timeline.articles.dates import YEAR, is_day, is_full, told
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Expression

# What may stand around a date that is alone on its line: Markdown's emphasis, the signs of a heading.
OPENING = re.compile(r"(?:\A|[\n\r\u2028\u2029])[\s.:*_#]*\Z")
ENDING = re.compile(r"[^\S\n\r]*(?:[.:*_#]+[^\S\n\r]*)?(?:[\n\r\u2028\u2029]|\Z)")
MARGIN = 12
CLOCK = re.compile(r"T(\d\d):(\d\d)\Z")
STAMP = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:[:.h]\d\d|\s?[ap]\.?m\b)", re.IGNORECASE)
GOES_ON = re.compile(r"\s*[-–—]\s*\d")  # "10:00–11:00" is no stamp
FEWEST_STAMPS = 2


@frozen
class Section:
    """What stands below a date, or behind an hour that opens its line, as far as the next one.

    head: that date or hour; moment, grain: when it is.
    """

    head: Expression
    moment: Moment
    grain: Grain
    start: int
    end: int

    @property
    def day(self) -> int:
        """Days since 1970-01-01."""
        return self.moment.days

    @property
    def is_stamped(self) -> bool:
        return self.grain < Grain.DAY

    @property
    def interval(self) -> Interval:
        return Interval.unit(self.moment, self.grain)


def sections(text: str, expressions: Sequence[Expression], day: Moment | None = None) -> list[Section]:
    """The sections of a text, mostly none; day: of the hours above its first date.

    A date without a year has that of the one above it, or else where it was found to be.
    """
    stamps = {each.start for each in expressions if is_stamp(text, each)}
    stamps = stamps if len(stamps) >= FEWEST_STAMPS else set()
    found = list(headed(text, expressions, stamps, day))
    ends = [each.head.start for each in found[1:]] + [len(text)]
    return [evolve(each, end=end) for each, end in zip(found, ends, strict=False)]


def headed(text: str, expressions: Sequence[Expression], stamps: set[int], day: Moment | None) -> Iterator[Section]:
    """The sections, their ends still open."""
    above: Moment | None = None
    for each in expressions:
        if each.start in stamps and (on := above or day):
            hour, minute = clock_of(each)
            zone = each.interval.start.zone if each.interval and each.interval.start else on.zone
            moment = Moment(on.year, on.month, on.day, hour, minute, zone=zone)
            yield Section(each, moment, Grain.MINUTE, each.end, each.end)
        elif is_alone(text, each) and (date := date_of(each, above)):
            above = date
            yield Section(each, date, Grain.DAY, each.end, each.end)


def date_of(head: Expression, above: Moment | None) -> Moment | None:
    """The day that a heading tells; without a year, the one nearest to the day above it."""
    if is_full(head):
        return Moment.at(told(head)[0].days)
    if not is_dated(head) or YEAR.search(head.text):
        return None
    if above is None:
        start = head.interval.start if head.interval else None
        return Moment.at(start.days) if start else None
    month, day = int(head.value[5:7]), int(head.value[8:10])
    years = [above.year + by for by in (-1, 0, 1) if is_day(above.year + by, month, day)]
    return min((Moment(year, month, day) for year in years), key=lambda one: abs(one.days - above.days), default=None)


def is_alone(text: str, expression: Expression) -> bool:
    """Whether a line holds nothing but that date."""
    return opens_line(text, expression) and ENDING.match(text, expression.end) is not None


def is_stamp(text: str, expression: Expression) -> bool:
    """Whether it is an hour that opens its line, with what happened then behind or below it."""
    told_ = expression.type == "TIME" and CLOCK.search(expression.value) and STAMP.match(expression.text)
    return bool(told_) and opens_line(text, expression) and not GOES_ON.match(text, expression.end)


def clock_of(stamp: Expression) -> tuple[int, int]:
    match = CLOCK.search(stamp.value)
    assert match is not None  # is_stamp
    return int(match[1]), int(match[2])


def opens_line(text: str, expression: Expression) -> bool:
    first = expression.start
    return OPENING.search(text, max(0, first - MARGIN), first) is not None


def opens_with(text: str, first: Section, start: int) -> bool:
    """Whether a text has nothing above its first section but titles; start: where its header ends."""
    return not any(is_body(text[slice(*line)]) for line in lines_of(text, start) if line[1] <= first.head.start)
