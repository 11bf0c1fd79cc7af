"""A broken time axis: panels that are linear inside, cut where time is empty or its pace changes.

A month in August and an hour on 8 November cannot share one scale. The axis is therefore cut, first
where nothing is told for long, then where the density of bounds changes most: the cut with the
largest gain in likelihood of a piecewise constant density (Scargle's Bayesian blocks, by greedy
splitting so that it stays linear in the number of bounds). A burst amid a long time is set apart by
two cuts at once (Kulldorff's scan): either alone would have as much long time on both its sides.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from math import inf, log

from attrs import frozen

from timeline.chart.clock import DAY, seconds
from timeline.grain import Grain, civil, shift
from timeline.interval import Interval

HOUR = 3600
UNITS = (HOUR, 900, 300, 60, 15, 5)  # that panels of less than a day are rounded to
BUSY = 4  # clock times told of a day, beyond which it may be cut into panels of its own
MOST = 5  # panels: more of them would leave none room for its labels on a phone
EMPTY = 0.25  # a gap is cut out where it would take more of the axis than this
LONG = 2.0  # and is so many times as long as what happens beside it: a month between two months is no gap
GAIN = 1.5  # in nats, a cut: less is noise
PACES = tuple(4.0**power for power in range(1, 16))  # how many times faster a burst may be: minutes in millennia
CLEARER = 3.0  # a cut must magnify what it sets apart at least this much
LONE = 2  # events at the very same time need no scale to be told apart; more of them are what a story is about
BETWEEN = 0.02  # of the axis, blank between two panels
LEAST = 0.12  # of the axis, for any panel

Span = tuple[int, int]
Split = tuple[float, list[Span]]  # the gain in nats, a cut; the parts


@frozen
class Panel:
    """A stretch of time `[start, end)` in civil seconds, drawn from `left` to `right` on an axis from 0 to 1.

    clock: whether anything in it is told by the clock; same_year: whether all of it and of the panel before is of one.
    """

    start: int
    end: int
    left: float
    right: float
    clock: bool = True
    same_year: bool = False

    def at(self, second: float) -> float:
        return self.left + (self.right - self.left) * (second - self.start) / (self.end - self.start)


@frozen
class Axis:
    """Panels from left to right; empty where no event has a time."""

    panels: tuple[Panel, ...]

    def panel(self, second: float) -> Panel:
        """The panel that shows the second, or the one before the cut that hides it."""
        index = bisect_right([p.start for p in self.panels], second) - 1
        return self.panels[max(index, 0)]

    def at(self, second: float) -> float:
        """Where the second is drawn, 0 to 1; what is cut out lies at the edge of the panel before it."""
        panel = self.panel(second)
        return min(max(panel.at(second), panel.left), panel.right)

    def pieces(self, left: float, right: float) -> list[tuple[float, float]]:
        """The stretch between two drawn places without the blanks between panels."""
        cut = [(max(left, p.left), min(right, p.right)) for p in self.panels]
        return [(a, b) for a, b in cut if b > a]


def panels(intervals: Iterable[Interval | None], pace: bool = True, share: float = 0.0) -> tuple[Panel, ...]:
    """The panels for these intervals, all of one clock; () where none has a bound.

    pace: whether to cut where the pace changes, too, and not only where nothing is told; where events are counted and
    not drawn, there is no need. share: of all bounds, that a cut for pace must set apart; a chart that zooms need not
    do so for a few.
    """
    spans = [span(i) for i in intervals if i and (i.start or i.end)]
    if not spans:
        return ()
    busy, frames = days(spans) if pace else (set(), [])
    marks = sorted({bound for pair in spans + frames for bound in pair})
    covered = coverage(marks, spans + frames)
    pieces = by_gaps(marks, covered)
    if pace:
        framed = {bound for pair in frames for bound in pair}
        inner = range(1, len(marks) - 1)
        edges = {marks[n]: 1 if outermost(marks, n) else BUSY for n in inner if marks[n] // DAY in busy}
        edges |= {mark: 1 for mark in marks if mark % DAY == 0 or mark in framed}
        lone = frozenset(pair for pair, count in Counter(spans).items() if count <= LONE)
        pieces = by_pace(marks, covered, Cuts(edges, lone, share * len(marks), first_ends(marks, spans)), pieces)
    return placed(marks, pieces, busy)


def span(interval: Interval) -> Span:
    """Start and end; an open end gets one unit of its grain, so that there is room for its fade."""
    if interval.start and interval.end:
        start = seconds(interval.start)
        return start, max(seconds(interval.end), start + 1)
    unit = Grain.PART if interval.grain < Grain.PART else interval.grain
    if interval.start:
        return seconds(interval.start), seconds(shift(interval.start, unit, 1))
    assert interval.end
    return seconds(shift(interval.end, unit, -1)), seconds(interval.end)


def days(spans: Sequence[Span]) -> tuple[set[int], list[Span]]:
    """The days of which much is told by the clock, and frames around the clock times of others.

    A frame is the whole day, so that it is seen when in the day it was; in a story by the clock, the hours around it;
    and where much is told within a few hours, those or their minutes.
    """
    clocks: dict[int, set[int]] = {}
    for start, end in spans:
        if end - start < DAY:
            for second in (start, end - 1):
                clocks.setdefault(second // DAY, set()).add(second)
    hourly = 2 * sum(end - start < DAY for start, end in spans) > len(spans)
    busy, frames = set(), []
    for day, told in clocks.items():
        first, last = min(told), max(told)
        if len(told) > BUSY and last - first < 3 * HOUR:
            frames.append(around(first, last + 1, unit(last - first)))
        elif len(told) > BUSY:
            busy.add(day)
        elif hourly:
            frames.append(around(first, last + 1, HOUR))
        else:
            frames.append((day * DAY, day * DAY + DAY))
    return busy, frames


def unit(length: int) -> int:
    """The round time that a panel of so many seconds is rounded to."""
    return next((u for u in UNITS if u * 4 <= length), 1)


def around(start: int, end: int, step: int) -> Span:
    """Rounded to steps, with at least half of one to spare, but not beyond the day."""
    first, last = start // DAY * DAY, ((end - 1) // DAY + 1) * DAY
    return max((start - step // 2) // step * step, first), min(-(-(end + step // 2) // step) * step, last)


def coverage(marks: Sequence[int], spans: Sequence[Span]) -> list[bool]:
    """For each stretch between two neighbouring marks, whether anything happens in it."""
    place = {mark: index for index, mark in enumerate(marks)}
    steps = [0] * len(marks)
    for start, end in spans:
        steps[place[start]] += 1
        steps[place[end]] -= 1
    return [count > 0 for count in accumulate(steps)][:-1]


def by_gaps(marks: Sequence[int], covered: Sequence[bool]) -> list[Span]:
    """Pieces (index of first mark, of last mark) that remain when the large empty stretches are cut out.

    A day has no gaps: how long nothing happened is of its story.
    """
    lengths = [b - a for a, b in pairwise(marks)]
    # The first and the last stretch are never empty, so each gap has two neighbours.
    empty = (i for i, full in enumerate(covered) if not full and marks[i] // DAY < (marks[i + 1] - 1) // DAY)
    gaps = sorted((-lengths[i], i) for i in empty if lengths[i] > LONG * min(lengths[i - 1], lengths[i + 1]))
    left, cuts = marks[-1] - marks[0], []
    for negative, index in gaps[: MOST - 1]:
        if -negative <= EMPTY * left:
            break
        cuts.append(index)
        left += negative
    starts = [0, *(index + 1 for index in sorted(cuts))]
    ends = [*sorted(cuts), len(marks) - 1]
    return list(zip(starts, ends, strict=True))


@frozen
class Cuts:
    """Where a piece of an axis may be cut in two.

    edges: the marks where it may, each with how many stretches a cut has to leave on either side; lone: the spans that
    only one or two events have; least: how many stretches make a panel of its own; ends: of `first_ends`.
    """

    edges: Mapping[int, int]
    lone: frozenset[Span]
    least: float
    ends: Sequence[float]


def first_ends(marks: Sequence[int], spans: Sequence[Span]) -> list[float]:
    """For each mark, the earliest end of what begins there or later."""
    shortest: dict[int, float] = {}
    for start, end in spans:
        shortest[start] = min(end, shortest.get(start, inf))
    return list(accumulate((shortest.get(mark, inf) for mark in reversed(marks)), min))[::-1]


def by_pace(marks: Sequence[int], covered: Sequence[bool], cuts: Cuts, pieces: list[Span]) -> list[Span]:
    """Split further where the pace changes, best first, while there is room for panels."""
    splits = {piece: best_splits(marks, covered, cuts, piece) for piece in pieces}
    while len(splits) < MOST:
        room = MOST - len(splits)
        fitting = [(piece, one) for piece, found in splits.items() for one in found if len(one[1]) - 1 <= room]
        if not fitting:
            break
        piece, (_, parts) = max(fitting, key=lambda item: item[1][0])
        del splits[piece]
        splits |= {part: best_splits(marks, covered, cuts, part) for part in parts}
    return sorted(splits)


def best_splits(marks: Sequence[int], covered: Sequence[bool], cuts: Cuts, piece: Span) -> list[Split]:
    """The best ways to cut a piece once and twice, of those that are worth it."""
    first, last = piece
    places = [index for index in range(first + 1, last) if marks[index] in cuts.edges]
    once = ((place,) for place in places)
    # Of several days each stays whole: a burst of hours is found once its day has a panel.
    ends = places if marks[last] - marks[first] <= DAY else [place for place in places if outermost(marks, place)]
    twice = {burst for burst in bursts(marks, [first, *ends, last]) if first < burst[0] and burst[1] < last}
    found = []
    # Among many pairs of places some look like a burst by chance.
    for ways, least in ((once, GAIN), (sorted(twice), GAIN + log(len(places) + 1))):
        split = max((worth(marks, covered, cuts, piece, way) for way in ways), default=(0.0, []))
        if split[0] >= least:
            found.append(split)
    return found


def outermost(marks: Sequence[int], place: int) -> bool:
    """Whether nothing of its day is told before that mark, or nothing after it."""
    before, mark, after = marks[place - 1 : place + 2]
    return before // DAY < mark // DAY or (mark - 1) // DAY < (after - 1) // DAY


def bursts(marks: Sequence[int], places: Sequence[int]) -> Iterator[Span]:
    """Between two of the places each: where so many times as much is told as usual, most surely."""
    first, last = places[0], places[-1]
    usual = (last - first) / (marks[last] - marks[first])
    for pace in PACES:
        best, score, start, found = 0.0, 0.0, first, (first, last)
        for left, right in pairwise(places):
            if score <= 0:
                score, start = 0.0, left
            score += (right - left) * log(pace) - (marks[right] - marks[left]) * usual * (pace - 1)
            if score > best:
                best, found = score, (start, right)
        yield found


def worth(marks: Sequence[int], covered: Sequence[bool], cuts: Cuts, piece: Span, places: tuple[int, ...]) -> Split:
    """The gain is 0 where these cuts set nothing apart that needs it."""
    # An empty stretch beside a cut goes with it.
    starts = [piece[0], *(place if covered[place] else place + 1 for place in places)]
    ends = [*(place if covered[place - 1] else place - 1 for place in places), piece[1]]
    parts = list(zip(starts, ends, strict=True))
    counts = [end - start for start, end in parts]
    # Beside a burst there may be little, but not in it.
    if counts[1] < BUSY if len(places) == 2 else min(counts) < cuts.edges[marks[places[0]]]:
        return 0.0, parts
    return split_gain(marks, cuts, parts) / len(places), parts


def split_gain(marks: Sequence[int], cuts: Cuts, parts: list[Span]) -> float:
    """In nats; what is densest has to gain room, and to have an event of its own."""
    counts = [end - start for start, end in parts]
    lengths = [marks[end] - marks[start] for start, end in parts]
    whole, total = sum(counts), marks[parts[-1][1]] - marks[parts[0][0]]
    dense = min(range(len(parts)), key=lambda side: lengths[side] / counts[side])
    room = weight(counts[dense]) / sum(map(weight, counts))
    first, last = (marks[index] for index in parts[dense])
    # There is nothing to see within a day that is told as a day, nor where only some of an event is.
    alone = last - first <= DAY and (first, last) in cuts.lone
    cut = cuts.ends[parts[dense][0]] > last
    if counts[dense] < cuts.least or room * total / lengths[dense] < CLEARER or alone or cut:
        return 0.0
    told = sum(n * log(length / n) for n, length in zip(counts, lengths, strict=True))
    return whole * log(sum(lengths) / whole) - told


def weight(count: int) -> float:
    """How much room a panel with so many stretches asks for."""
    return 1.0 + count


def placed(marks: Sequence[int], pieces: Sequence[Span], busy: set[int]) -> tuple[Panel, ...]:
    weights = [weight(last - first) for first, last in pieces]
    room = 1 - BETWEEN * (len(pieces) - 1)
    free = room - LEAST * len(pieces)
    widths = [LEAST + free * one / sum(weights) for one in weights]
    rights = list(accumulate(width + BETWEEN for width in widths))
    lefts = [0.0, *rights[:-1]]
    made: list[Panel] = []
    for number, (first, last) in enumerate(pieces):
        least = made[-1].end if made else marks[0] - DAY
        after = pieces[number + 1][0] if number + 1 < len(pieces) else len(marks)
        # Where the next begins at once, there is room up to its first event.
        most = [*marks, marks[-1] + DAY][after + (after == last)]
        start, end = rounded(marks[first], marks[last], busy)
        start, end = max(start, least), min(end, most)
        made.append(
            Panel(
                start,
                end,
                lefts[number],
                min(lefts[number] + widths[number], 1.0),
                clock=any(mark % DAY for mark in marks[first : last + 1]),
                same_year=bool(made) and year_of(made[-1].start) == year_of(start) == year_of(end - 1),
            )
        )
    return tuple(made)


def rounded(start: int, end: int, busy: set[int]) -> Span:
    """What begins or ends within a busy day does so at a round time."""
    first, last = around(start, end, unit(end - start))
    return (first if start // DAY in busy else start), (last if (end - 1) // DAY in busy else end)


def year_of(second: int) -> int:
    return civil(second // DAY)[0]


def breaks(axis: Axis) -> list[float]:
    """The middles of the blanks between panels."""
    return [(a.right + b.left) / 2 for a, b in pairwise(axis.panels)]
