"""Many events on a chart that stays as tall as it is: packed into lanes, and into clusters where lanes do not suffice.

A level is a zoom: at level n the axis is BASE · √2ⁿ pixels long. Each level is laid out once for the whole
axis, so that nothing jumps while the reader pans. All but the widest view keep room for labels.
"""

from __future__ import annotations

from attrs import frozen

from timeline.chart.glyphs import Mark, Shape

BASE = 320  # pixels of the axis at level 0: a phone's
LEVELS = 18
LANES = 14
APART = 3.0  # pixels between two marks in a lane
FEW = 8  # events in a cluster, before another lane has to give up its own
BUBBLE = 26.0  # of a cluster
LABEL = 100.0  # pixels kept for a label
LEAST = 14.0  # pixels that a mark takes up, at least


@frozen
class Level:
    """pixels: of the axis; lanes: of each row's marks; clusters: of each row its cluster's first row, or -1."""

    pixels: float
    labelled: bool
    lanes: tuple[int, ...]
    clusters: tuple[int, ...]


@frozen
class Item:
    """What one row takes up of the axis, 0 to 1."""

    row: int
    left: float
    right: float


@frozen
class Lanes:
    """items: from left to right; levels: from the widest view to the closest."""

    items: tuple[Item, ...] = ()
    levels: tuple[Level, ...] = ()


def pack(drawn: list[Mark]) -> Lanes:
    """No more levels than tell the events further apart."""
    found = items(drawn)
    made: list[Level] = []
    for number in range(LEVELS):
        made.append(packed(found, BASE * 2 ** (number / 2), number > 0))
        if number > 3 and max(made[-1].clusters, default=-1) < 0:
            break
    return Lanes(tuple(found), tuple(made))


def items(drawn: list[Mark]) -> list[Item]:
    """One a row, from left to right; what has no time has no place."""
    spans: dict[int, tuple[float, float]] = {}
    for mark in drawn:
        if mark.shape is Shape.UNKNOWN:
            continue
        left, right = reach(mark)
        old = spans.get(mark.row, (left, right))
        spans[mark.row] = (min(left, old[0]), max(right, old[1]))
    return sorted((Item(row, *span) for row, span in spans.items()), key=lambda item: (item.left, item.right, item.row))


def reach(mark: Mark) -> tuple[float, float]:
    """The known part: an open end is drawn as an arrow here, which takes no room along the axis."""
    if mark.fade_in:
        edge = mark.bars[-1][1] if mark.bars else mark.fade_in[1]
        return edge, edge
    if mark.fade_out:
        edge = mark.bars[0][0] if mark.bars else mark.fade_out[0]
        return edge, edge
    return mark.extent


def packed(found: list[Item], pixels: float, labelled: bool) -> Level:
    """Each item in the lane that has been free for longest; where none is, in a cluster, as few of them as may be."""
    count = max((item.row for item in found), default=-1) + 1
    lanes, clusters = [-1] * count, [-1] * count
    free = [float("-inf")] * LANES
    heads = [found[0]] * LANES if found else []
    sizes = [0] * LANES
    room = LABEL if labelled else 0.0
    for item in found:
        left = item.left * pixels
        lane = min(range(LANES), key=free.__getitem__)
        if free[lane] > left:
            lane = min(range(LANES), key=lambda one: (max(sizes[one], FEW), -sizes[one], free[one]))
        lanes[item.row] = lane
        sizes[lane] += 1
        if free[lane] <= left:
            heads[lane] = item
            sizes[lane] = 1
            free[lane] = max(item.right * pixels, left + LEAST) + APART + room
        else:
            # The cluster is drawn where its first event is, whatever the others' lengths.
            clusters[item.row] = clusters[heads[lane].row] = heads[lane].row
            free[lane] = max(heads[lane].left * pixels + BUBBLE + room, left) + APART
    return Level(pixels, labelled, tuple(lanes), tuple(clusters))
