"""A broken time axis: panels that are linear inside, cut where time is empty or its pace changes.

A month in August and an hour on 8 November cannot share one scale. The axis is therefore cut, first
where nothing is told for long, then where the density of bounds changes most: the cut with the
largest gain in likelihood of a piecewise constant density (Scargle's Bayesian blocks, by greedy
splitting so that it stays linear in the number of bounds).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from math import log

from attrs import frozen

from timeline.chart.clock import DAY, seconds
from timeline.grain import Grain, shift
from timeline.interval import Interval

HOUR = 3600
UNITS = (HOUR, 900, 300, 60, 15, 5)  # that a frame of less than a day is rounded to, with one to spare
MOST = 5  # panels: more of them would leave none room for its labels on a phone
EMPTY = 0.25  # a gap is cut out where it would take more of the axis than this
LONG = 2.0  # and is so many times as long as what happens beside it: a month between two months is no gap
GAIN = 1.5  # in nats: less is noise
CLEARER = 3.0  # a cut must magnify what it sets apart at least this much
BETWEEN = 0.02  # of the axis, blank between two panels
LEAST = 0.12  # of the axis, for any panel

Span = tuple[int, int]


@frozen
class Panel:
    """A stretch of time `[start, end)` in civil seconds, drawn from `left` to `right` on an axis from 0 to 1."""

    start: int
    end: int
    left: float
    right: float

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


def panels(intervals: Iterable[Interval | None], pace: bool = True) -> tuple[Panel, ...]:
    """The panels for these intervals, all of one clock; () where none has a bound.

    pace: whether to cut where the pace changes, too, and not only where nothing is told; a chart that zooms need not.
    """
    spans = [span(i) for i in intervals if i and (i.start or i.end)]
    if not spans:
        return ()
    frames = day_frames(spans) if pace else []
    marks = sorted({bound for pair in spans + frames for bound in pair})
    covered = coverage(marks, spans + frames)
    edges = {bound for pair in frames for bound in pair} | {m for m in marks if m % DAY == 0} | {marks[0], marks[-1]}
    pieces = by_gaps(marks, covered)
    return placed(marks, by_pace(marks, covered, edges, pieces) if pace else pieces)


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


def day_frames(spans: Sequence[Span]) -> list[Span]:
    """The days of what is told by the clock; only its minutes or hours where much is told within a few."""
    clocks: dict[int, set[int]] = {}
    for start, end in spans:
        if end - start < DAY:
            for second in (start, end - 1):
                clocks.setdefault(second // DAY, set()).add(second)
    frames = []
    for day, told in clocks.items():
        first, last = min(told), max(told)
        unit = next((u for u in UNITS if u * 4 <= last - first), 1)
        close = len(told) > 4 and last - first < 3 * HOUR
        hours = (first // unit * unit - unit, last // unit * unit + 2 * unit)
        frames.append(hours if close else (day * DAY, day * DAY + DAY))
    return frames


def coverage(marks: Sequence[int], spans: Sequence[Span]) -> list[bool]:
    """For each stretch between two neighbouring marks, whether anything happens in it."""
    place = {mark: index for index, mark in enumerate(marks)}
    steps = [0] * len(marks)
    for start, end in spans:
        steps[place[start]] += 1
        steps[place[end]] -= 1
    return [count > 0 for count in accumulate(steps)][:-1]


def by_gaps(marks: Sequence[int], covered: Sequence[bool]) -> list[Span]:
    """Pieces (index of first mark, of last mark) that remain when the large empty stretches are cut out."""
    lengths = [b - a for a, b in pairwise(marks)]
    # The first and the last stretch are never empty, so each gap has two neighbours.
    empty = (i for i, full in enumerate(covered) if not full)
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


def by_pace(marks: Sequence[int], covered: Sequence[bool], edges: set[int], pieces: list[Span]) -> list[Span]:
    """Split further where the pace changes, best first, while there is room for panels."""
    splits = {piece: best_split(marks, covered, edges, piece) for piece in pieces}
    while len(splits) < MOST:
        piece, best = max(splits.items(), key=lambda item: item[1][0])
        if best[0] < GAIN:
            break
        del splits[piece]
        splits |= {part: best_split(marks, covered, edges, part) for part in best[1:]}
    return sorted(splits)


def best_split(marks: Sequence[int], covered: Sequence[bool], edges: set[int], piece: Span) -> tuple[float, Span, Span]:
    """(gain in nats, left part, right part); the gain is 0 where no cut is worth it."""
    first, last = piece
    best = (0.0, piece, piece)
    for cut in range(first + 1, last):
        if marks[cut] not in edges:
            continue
        # An empty stretch beside the cut goes with it.
        left = (first, cut if covered[cut - 1] else cut - 1)
        right = (cut if covered[cut] else cut + 1, last)
        if left[0] >= left[1] or right[0] >= right[1]:
            continue
        gain = split_gain(marks, left, right)
        if gain > best[0]:
            best = (gain, left, right)
    return best


def split_gain(marks: Sequence[int], left: Span, right: Span) -> float:
    counts = [part[1] - part[0] for part in (left, right)]
    lengths = [marks[part[1]] - marks[part[0]] for part in (left, right)]
    whole, total = sum(counts), marks[right[1]] - marks[left[0]]
    dense = min((0, 1), key=lambda side: lengths[side] / counts[side])
    room = weight(counts[dense]) / (weight(counts[0]) + weight(counts[1]))
    if room * total / lengths[dense] < CLEARER:
        return 0.0
    parts = sum(n * log(length / n) for n, length in zip(counts, lengths, strict=True))
    return whole * log(sum(lengths) / whole) - parts


def weight(count: int) -> float:
    """How much room a panel with so many stretches asks for."""
    return 1.0 + count


def placed(marks: Sequence[int], pieces: Sequence[Span]) -> tuple[Panel, ...]:
    weights = [weight(last - first) for first, last in pieces]
    room = 1 - BETWEEN * (len(pieces) - 1)
    free = room - LEAST * len(pieces)
    widths = [LEAST + free * one / sum(weights) for one in weights]
    rights = list(accumulate(width + BETWEEN for width in widths))
    lefts = [0.0, *rights[:-1]]
    return tuple(
        Panel(marks[first], marks[last], left, min(left + width, 1.0))
        for (first, last), left, width in zip(pieces, lefts, widths, strict=True)
    )


def breaks(axis: Axis) -> list[float]:
    """The middles of the blanks between panels."""
    return [(a.right + b.left) / 2 for a, b in pairwise(axis.panels)]
