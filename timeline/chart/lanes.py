"""Many events on a chart that stays as tall as it is: packed into lanes, and into clusters where they are too close.

A level is a zoom: at level n the axis is BASE · √2ⁿ pixels long, breaks apart. Each level is laid out once for the
whole axis, so that nothing jumps while the reader pans. All but the widest view have labels where there is room.
"""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve, frozen

from timeline.chart.axis import BETWEEN, Axis
from timeline.chart.glyphs import Mark, Piece, Shape, widened

BASE = 320  # pixels of the axis at level 0: a phone's
LEVELS = 18
FEWEST = 4  # the level that every chart has: a desk's
CLOSER = 6  # levels beyond the one that tells most events apart: there the labels have room
LANES = 14
SPARE = 2  # lanes that are kept for what is no wider than a cluster, where long bars would take all room
MANY = 50  # events of which one more or less in a cluster does not matter
APART = 3.0  # pixels between two marks in a lane
BUBBLE = 26.0  # of a cluster; events that begin this close to each other may share one
BREAK = 24.0  # pixels between two panels, however close the view
THINNEST = 6.0  # pixels, of a bar: what is shorter could not be seen
POINT = 8.0  # pixels on each side of a diamond or circle
FADE = 32.0  # pixels, of an open end: over half the chart it would leave no room for others
STRIKE = 6.0  # pixels, that the line through what is denied goes beyond it


@frozen
class Level:
    """pixels: of the axis; lanes: of each row's marks; clusters: of each row its cluster's first row, or -1."""

    pixels: float
    labelled: bool
    lanes: tuple[int, ...]
    clusters: tuple[int, ...]

    @property
    def clustered(self) -> int:
        return sum(head >= 0 for head in self.clusters)


@frozen
class Item:
    """What one row takes up: its known time, 0 to 1 of the axis, and the pixels that are drawn beyond it."""

    row: int
    left: float
    right: float
    before: float
    after: float
    pale: bool = False  # a bar that can be written on


@frozen
class Lanes:
    """items: from left to right; levels: from the widest view to the closest."""

    items: tuple[Item, ...] = ()
    levels: tuple[Level, ...] = ()


def pack(drawn: list[Mark], axis: Axis) -> Lanes:
    """No more levels than tell the events further apart, and a little."""
    found = items(drawn)
    made = [packed(found, axis, BASE * 2 ** (number / 2), number > 0) for number in range(LEVELS)]
    least = min(level.clustered for level in made) + len(found) / MANY
    closest = next(number for number, level in enumerate(made) if level.clustered <= least)
    return Lanes(tuple(found), tuple(made[: max(closest, FEWEST) + CLOSER + 1]))


def items(drawn: list[Mark]) -> list[Item]:
    """One a row, from left to right; what has no time has no place."""
    found: dict[int, Item] = {}
    for mark in drawn:
        if mark.shape is not Shape.UNKNOWN:
            item = Item(mark.row, *reach(mark), *beyond(mark), mark.shape is Shape.WITHIN and not mark.struck)
            old = found.get(mark.row, item)
            found[mark.row] = Item(
                mark.row,
                min(item.left, old.left),
                max(item.right, old.right),
                max(item.before, old.before),
                max(item.after, old.after),
                item.pale and old.pale,
            )
    return sorted(found.values(), key=lambda item: (item.left, item.right, item.row))


def reach(mark: Mark) -> tuple[float, float]:
    """The known part: of an open end it is the other one."""
    if mark.fade_in:
        edge = mark.bars[-1][1] if mark.bars else mark.fade_in[1]
        return edge, edge
    if mark.fade_out:
        edge = mark.bars[0][0] if mark.bars else mark.fade_out[0]
        return edge, edge
    return mark.extent


def beyond(mark: Mark) -> tuple[float, float]:
    """Pixels that are drawn before and after the known part, at most."""
    least, strike = THINNEST / 2 if mark.point is None else POINT, STRIKE * mark.struck
    return strike + (FADE if mark.fade_in else least), strike + (FADE if mark.fade_out else least)


def fitted(mark: Mark, pixels: float) -> Mark:
    """The mark on an axis of so many pixels: as wide as can be seen, and with an open end as short as the key's."""
    if mark.joined:
        edge, _ = reach(mark)
        far = FADE / pixels
        if mark.fade_in:
            return evolve(mark, bars=(), fade_in=(edge - far, edge))
        return evolve(mark, bars=(), fade_out=(edge, edge + far))
    return evolve(mark, bars=tuple(widened(*bar, 0.0, 1.0, THINNEST / pixels) for bar in mark.bars))


def along(place: float, axis: Axis, pixels: float) -> float:
    """Pixels from the axis' start to a place on it; breaks are no wider than BREAK."""
    before = sum(min(max(place - a.right, 0.0), b.left - a.right) for a, b in pairwise(axis.panels))
    return place * pixels - before * max(pixels - BREAK / BETWEEN, 0.0)


def packed(found: list[Item], axis: Axis, pixels: float, labelled: bool) -> Level:
    """Each item in a lane where there is room, else in a cluster with what begins beside it."""
    spans = [(along(item.left, axis, pixels), along(item.right, axis, pixels)) for item in found]
    lanes, clusters = laid_out(found, spans, 0) or laid_out(found, spans, SPARE) or ([], [])
    return Level(pixels, labelled, tuple(lanes), tuple(clusters))


def laid_out(found: list[Item], spans: list[Piece], spare: int) -> tuple[list[int], list[int]] | None:
    """Lanes and clusters, each item in the lane that has been free for longest; None where one finds no room.

    Long bars keep out of the spare lanes: what stands in the way there is short and therefore close by, so that there
    is always a cluster to join, or room for one.
    """
    count = max((item.row for item in found), default=-1) + 1
    lanes, clusters = [-1] * count, [-1] * count
    free = [float("-inf")] * LANES
    heads = [(float("-inf"), -1)] * LANES  # where the last thing in a lane begins, and its row
    for item, (start, end) in zip(found, spans, strict=True):
        left, right = start - item.before, end + item.after
        lane = min(range(LANES if right - left <= BUBBLE else LANES - spare), key=free.__getitem__)
        if free[lane] <= left:
            lanes[item.row], heads[lane], free[lane] = lane, (start, item.row), right + APART
            continue
        close = [one for one in range(LANES) if start - heads[one][0] <= BUBBLE + APART]
        known = [one for one in close if clusters[heads[one][1]] >= 0]
        if close:
            lane = max(known or close, key=lambda one: heads[one][0])
        else:
            lane = min(range(LANES), key=free.__getitem__)
            if free[lane] > start:
                return None
            heads[lane] = (start, item.row)
        begin, head = heads[lane]
        lanes[item.row] = lane
        clusters[item.row] = clusters[head] = head
        free[lane] = begin + BUBBLE + APART
    return lanes, clusters
