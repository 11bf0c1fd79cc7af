"""Too many events to draw each: how many fall where along the axis."""

from __future__ import annotations

from bisect import bisect_right

from attrs import frozen

from timeline.chart.axis import Panel
from timeline.chart.clock import seconds
from timeline.chart.safe import markup
from timeline.chart.scene import Scene
from timeline.chart.svg import pct
from timeline.chart.ticks import STEPS, steps
from timeline.grain import Grain, Moment
from timeline.interval import Interval

BINS = 64  # on the whole axis, about
HEIGHT = 180


@frozen
class Bin:
    """[start, end) in civil seconds, drawn from left to right; rows: the events that begin in it."""

    start: int
    end: int
    left: float
    right: float
    rows: tuple[int, ...]


def bins(scene: Scene) -> list[Bin]:
    """The calendar steps of each panel, with the events whose known bound falls there."""
    places = [
        (seconds(moment), row)
        for row, interval in enumerate(scene.intervals)
        if interval and (moment := interval.start or interval.end)
    ]
    found = []
    for panel in scene.axis.panels:
        edges = panel_edges(panel)
        held: dict[int, list[int]] = {}
        for second, row in places:
            if scene.axis.panel(second) == panel:
                inside = min(max(second, edges[0]), edges[-1] - 1)
                held.setdefault(bisect_right(edges, inside) - 1, []).append(row)
        found += [
            Bin(edges[n], edges[n + 1], panel.at(edges[n]), panel.at(edges[n + 1]), tuple(rows))
            for n, rows in sorted(held.items())
        ]
    return found


def panel_edges(panel: Panel) -> list[int]:
    most = max(4, round(BINS * (panel.right - panel.left)))
    step = next((one for one in STEPS if (panel.end - panel.start) / one.length <= most), STEPS[-1])
    inside = [place for place in steps(step, panel.start, panel.end) if panel.start < place < panel.end]
    return sorted({panel.start, *inside, panel.end})


def density(scene: Scene, made: list[Bin], prefix: str) -> str:
    """A column a bin, as high as the events in it, each a link to the first of them."""
    most = max((len(one.rows) for one in made), default=1)
    columns = []
    for one in made:
        words = scene.wording.words(bin_interval(one))
        count = scene.wording.ui("events", n=len(one.rows))
        said = markup(scene.wording.ui("density.label", words=words, events=count))
        share = len(one.rows) / most
        columns.append(
            f'<a href="#{prefix}{scene.anchors[one.rows[0]]}" aria-label="{said}"><title>{said}</title>'
            f'<rect x="{pct(one.left)}" y="{pct(1 - share)}" width="{pct(max(one.right - one.left - 0.001, 0.002))}" '
            f'height="{pct(share)}"/></a>'
        )
    lines = "".join(
        f'<line x2="100%" y1="{pct(1 - level / most)}" y2="{pct(1 - level / most)}"/>'
        f'<text x="100%" dx="4" y="{pct(1 - level / most)}" dy="4">{level}</text>'
        for level in scale(most)
    )
    return f'<g class="scale">{lines}</g><g class="columns">{"".join(columns)}</g>'


def bin_interval(one: Bin) -> Interval:
    start, end = Moment.at(0, one.start), Moment.at(0, one.end)
    clock = start.clock or end.clock
    return Interval(start, end, Grain.HOUR if clock else Grain.DAY)


def scale(most: int) -> list[int]:
    """Two or three round counts up to the most."""
    step = next(n * 10**power for power in range(9) for n in (1, 2, 5) if most / (n * 10**power) < 4)
    return list(range(step, most + 1, step))
