"""Tick marks and headings of one panel: as many as its width in pixels has room for, at calendar places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from attrs import evolve, frozen

from timeline.chart.axis import Panel, year_of
from timeline.chart.clock import DAY
from timeline.chart.safe import text_width
from timeline.chart.wording import Wording
from timeline.grain import Moment, civil, ordinal

SIZE = 11  # pixels, of tick texts
HEADING = 12
APART = 5  # pixels between two texts
MONTH = 30 * DAY
FEW = 28 * DAY  # so short that no day of the month comes twice
YEAR = 365 * DAY


@frozen
class Tick:
    """`line` is where its grid line stands, `middle` where its text is centred, both on the axis from 0 to 1.

    A line whose text has no room in its panel has none.
    """

    line: float
    middle: float
    text: str


@frozen
class Heading:
    """When a whole panel is: "8 Nov 2021", or "8 Nov" and below it, in the place of ticks, "2021"."""

    text: str
    below: str = ""


@frozen
class Step:
    """unit: "s", "d", "m" or "y"; length in seconds, roughly where months and years vary."""

    unit: str
    count: int
    length: int


STEPS = (
    *(Step("s", n, n) for n in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800)),
    *(Step("s", n, n) for n in (3600, 7200, 10_800, 21_600, 43_200)),
    *(Step("d", n, n * DAY) for n in (1, 2, 7)),
    *(Step("m", n, n * MONTH) for n in (1, 3, 6)),
    *(Step("y", n, n * YEAR) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)
PARTS = [one for one in STEPS if one.unit == "y" or (one.unit in "dm" and one.count == 1)]
PART = 300  # pixels: in a phone's width one of them is there at least by half


def ticks(panel: Panel, pixels: float, wording: Wording) -> list[Tick]:
    """The finest ticks whose texts stay apart on an axis of so many pixels; [] where not even one fits."""
    width = (panel.right - panel.left) * pixels
    for step in STEPS:
        if (panel.end - panel.start) / step.length > width / 14 or (step.unit == "s" and not panel.clock):
            continue
        one_day, one_year = panel.end - panel.start <= DAY, year_of(panel.start) == year_of(panel.end - 1)
        if (one_day and step.unit == "d") or (one_year and step.unit == "y"):
            break  # the heading says it
        for style in styles(step, panel, wording):
            marks = labelled(panel, step, style)
            if step.count > 1 and len(inside := [mark for mark in marks if within(panel, mark, pixels)]) > 1:
                marks = inside
            elif step.count == 1 and step.unit != "s":
                marks = [mark if within(panel, mark, pixels) else evolve(mark, text="") for mark in marks]
            if any(mark.text for mark in marks[1:-1] or marks) and apart(panel, marks, pixels):
                return marks
    return []


def labelled(panel: Panel, step: Step, style: Callable[[Moment], str]) -> list[Tick]:
    """Hours stand at their lines, the names of days, months and years in the middle of what they name."""
    places = list(steps(step, panel.start, panel.end))
    if step.unit == "s" or (step.unit != "m" and step.count > 1):
        inside = [p for p in places if panel.start < p < panel.end]
        return [Tick(panel.at(p), panel.at(p), style(Moment.at(0, p))) for p in inside]
    named = []
    for this, after in pairwise(places):
        until = after if step.count == 1 else this + step.length // step.count
        left, right = max(this, panel.start), min(until, panel.end)
        if left < right:
            named.append(Tick(panel.at(left), (panel.at(left) + panel.at(right)) / 2, style(Moment.at(0, this))))
    return named


def within(panel: Panel, mark: Tick, pixels: float) -> bool:
    half = text_width(mark.text, SIZE) / 2
    return (
        panel.left * pixels - 2 <= mark.middle * pixels - half
        and mark.middle * pixels + half <= panel.right * pixels + 2
    )


def apart(panel: Panel, marks: list[Tick], pixels: float) -> bool:
    """Whether no text touches its neighbour or leaves the panel."""
    named = [mark for mark in marks if mark.text]
    spans = [
        (mark.middle * pixels - half, mark.middle * pixels + half)
        for mark in named
        for half in (text_width(mark.text, SIZE) / 2,)
    ]
    if not (within(panel, named[0], pixels) and within(panel, named[-1], pixels)):
        return False
    return all(a[1] + APART <= b[0] for a, b in pairwise(spans))


def styles(step: Step, panel: Panel, wording: Wording) -> list[Callable[[Moment], str]]:
    """Ways to name the ticks, fullest first. What the heading says already may be left out."""
    say = wording.say
    one_month = month_of(panel.start) == month_of(panel.end - 1)
    one_year = year_of(panel.start) == year_of(panel.end - 1)
    if step.unit == "s":
        several = panel.end - panel.start > DAY
        return [lambda m: wording.clock(m) if m.clock or not several else say(m, "MMMd")]
    if step.unit == "d":
        named = step.count == 1 and year_of(panel.start) > 1582 and one_month
        days = (
            ["Ed"] * named
            + ["MMMd"] * (not one_month)
            + ["d"] * (one_month or (step.count == 1 and panel.end - panel.start < FEW))
        )
        return [partial(say, skeleton=skeleton) for skeleton in days]
    if step.unit == "m":
        return [lambda m: say(m, "MMM" if one_year else "yMMM")]
    return [lambda m: say(m, "y")]


def cut(panel: Panel, pixels: float) -> Step:
    """The shortest of days, months and round numbers of years that has room for its name.

    Where only some of a panel is seen, such parts say where that lies.
    """
    room = (panel.right - panel.left) * pixels / (panel.end - panel.start) / PART
    return next((step for step in PARTS if step.length * room >= 1), STEPS[-1])


def parts(panel: Panel, step: Step) -> list[Panel]:
    inside = [place for place in steps(step, panel.start, panel.end) if panel.start < place < panel.end]
    return [
        Panel(start, end, panel.at(start), panel.at(end)) for start, end in pairwise([panel.start, *inside, panel.end])
    ]


def part_name(part: Panel, step: Step, wording: Wording) -> str:
    """What the part is a part of: all of that month, even where the panel has not all of it."""
    first, last = Moment.at(0, part.start), Moment.at(0, part.end - 1)
    if step.unit == "y":
        return wording.say(first, "y") if first.year == last.year else wording.span(first, last, "y")
    if step.unit == "m":
        return wording.say(first, "yMMMM")
    return wording.say(first, "yMMMEd" if first.year > 1582 else "yMMMd")


def month_of(second: int) -> tuple[int, int]:
    return civil(second // DAY)[:2]


def steps(step: Step, start: int, end: int) -> Iterator[int]:
    """The calendar places of a step from the last one at or before `start` to the first at or after `end`."""
    year, month, _ = civil(start // DAY)
    if step.unit in "sd":
        shift = 4 * DAY if step.count == 7 else 0  # weeks begin on Mondays; 1970-01-05 was one
        place = (start - shift) // step.length * step.length + shift
        while place < end + step.length:
            yield place
            place += step.length
        return
    if step.unit == "y" and step.count > 1:
        yield from (ordinal(y, 1, 1) * DAY for y in round_years(year, civil(end // DAY)[0], step.count))
        return
    size = step.count * (12 if step.unit == "y" else 1)
    count = (year * 12 + month - 1) // size * size
    place = start
    while place < end:
        place = ordinal(count // 12, count % 12 + 1, 1) * DAY
        yield place
        count += size


def round_years(first: int, last: int, size: int) -> Iterator[int]:
    """Years that are round in the era they are named in: 20 BCE (astronomical -19), 1 CE, 20 CE."""
    for count in range(first // size - 1, last // size + 2):
        yield count * size + (1 if count <= 0 else 0)


def heading(panel: Panel, pixels: float, wording: Wording, lines: int = 2) -> Heading:
    """What the panel lies in, as full as there is room for; with its year, unless the panel before has said that."""
    width = (panel.right - panel.left) * pixels + APART
    ticked = sum(bool(tick.text) for tick in ticks(panel, pixels, wording)) > 1
    told = [one for one in headings(panel, wording, ticked) if lines > 1 or not one.below]
    fitting = (
        one
        for one in told
        if text_width(one.text, HEADING, bold=True) <= width and text_width(one.below, SIZE) <= width
    )
    return next(fitting, told[-1])


def headings(panel: Panel, wording: Wording, ticked: bool) -> list[Heading]:
    """The fullest first, and last what is never left out; ticked: whether its months stand below anyway."""
    first, last = Moment.at(0, panel.start), Moment.at(0, panel.end - 1)
    year = wording.say(first, "y")
    if first.year != last.year:
        left, dash, right = (text := wording.span(first, last, "y")).partition("–")
        return [Heading(text), *[Heading(left.rstrip() + dash, right.strip())] * bool(dash), Heading(year)]
    month = first.month == last.month
    if month and last.day - first.day > 26:
        levels = ["MMMM", "MMM"]
    elif panel.end - panel.start < 2 * MONTH:
        levels = ["MMMd"] if month else ["MMMd", "MMM"]
    else:
        levels = [] if ticked or last.month - first.month == 11 else ["MMM"]
    # Before 1583 the calendar here is not the one that people counted their weeks by.
    fullest = [wording.say(first, "yMMMEd")] if first.days == last.days and first.year > 1582 else []
    for level in levels:
        fullest += [between(wording, first, last, name) for name in (f"y{level}", *[level] * panel.same_year)]
    below = [Heading(between(wording, first, last, level), year) for level in levels]
    if panel.same_year and levels == ["MMMd"]:
        below.append(Heading(between(wording, first, last, "d"), wording.say(first, "MMM")))
    return [*map(Heading, fullest), *below, Heading(year)]


def between(wording: Wording, first: Moment, last: Moment, skeleton: str) -> str:
    """Of one day or month its name alone."""
    one = first.days == last.days or ((first.year, first.month) == (last.year, last.month) and "d" not in skeleton)
    return wording.say(first, skeleton) if one else wording.span(first, last, skeleton)
