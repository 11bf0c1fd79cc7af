"""A Timeline as a Plotly figure of plain dicts: scatter and bar traces on one linear axis from 0 to 1.

The axis is our own (chart/axis.py): places are computed here and ticks are texts, so years before
the common era, offsets and broken axes are no matter of Plotly's. Nothing is added in a loop to a
figure object: that is quadratic.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import Any

from timeline.chart.glyphs import DASHES, HOLLOW, Mark, Piece, Shape, marks
from timeline.chart.safe import label, plain, shorten, text_width, wrap
from timeline.chart.scene import Scene
from timeline.chart.sources import colour, ink, rgba
from timeline.chart.ticks import HEADING, SIZE, heading, ticks
from timeline.model import Timeline

Trace = dict[str, Any]

WIDTH = 1120
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
INK, FAINT, GRID, BAND = "#1f2933", "#52606d", "rgba(110,125,140,0.28)", "rgba(110,125,140,0.08)"
LABEL = 12  # pixels, of row labels
HEAD = 102  # pixels above the rows: title, headings and ticks
FOOT = 10
EDGE = 12  # pixels right of the axis, so that a diamond at its end is whole
STRIKE = 0.007  # of the axis, that the line through what is denied goes beyond it
HIT = 0.03  # of the axis: what the pointer finds is at least this wide
FAR = 20.0  # axis lengths: beyond any label column
CONFIG = {
    "displayModeBar": False,
    "displaylogo": False,
    "doubleClick": False,
    "responsive": False,
    "scrollZoom": False,
    "showTips": False,
}


def figure(timeline: Timeline, width: int = WIDTH, locale: str | None = None) -> dict[str, Any]:
    """The chart as `{"data", "layout", "config"}`, laid out for so many pixels; traces are of types scatter and bar.

    All text of articles in it is escaped for Plotly, and none stands in a template.
    """
    scene = Scene.of(timeline, locale)
    drawn = marks(scene)
    rows = len(timeline.events)
    data = [bands(rows), *traces(scene, drawn), hits(scene, drawn), labels(scene, width)] if rows else []
    return {"data": data, "layout": layout(scene, width), "config": dict(CONFIG)}


def title(scene: Scene) -> str:
    return scene.timeline.title or scene.wording.ui("timeline")


# ---- traces


def traces(scene: Scene, drawn: list[Mark]) -> list[Trace]:
    """The marks, from back to front: fades, bars, hollow outlines, lines, points."""
    return [
        *fades(drawn),
        *bars(scene, drawn),
        *outlines(drawn),
        *strokes(drawn, STRIKE),
        *points(drawn),
    ]


def bands(rows: int) -> Trace:
    """Every other row shaded, under labels and axis alike."""
    count = (rows + 1) // 2
    return {
        "type": "bar",
        "orientation": "h",
        "y": list(range(0, rows, 2)),
        "x": [2 * FAR] * count,
        "base": [-FAR] * count,
        "width": 1,
        "marker": {"color": BAND, "line": {"width": 0}},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def fades(drawn: list[Mark]) -> list[Trace]:
    """One trace for all that fade alike: a gradient belongs to a trace."""
    alike: dict[tuple[int, float, Piece, bool], list[Mark]] = defaultdict(list)
    for mark in drawn:
        for piece, inward in ((mark.fade_in, True), (mark.fade_out, False)):
            if piece:
                alike[mark.slot, 0.3 if mark.hollow else mark.alpha, piece, inward].append(mark)
    return [fade(*how, some) for how, some in alike.items()]


def fade(slot: int, strength: float, piece: Piece, inward: bool, some: list[Mark]) -> Trace:
    left, right = piece
    ends = (rgba(slot, 0), rgba(slot, strength))
    first, last = ends if inward else ends[::-1]
    return {
        **boxes([(mark, piece) for mark in some]),
        "fill": "toself",
        "line": {"width": 0},
        "fillgradient": {
            "type": "horizontal",
            "start": left,
            "stop": right,
            "colorscale": [[0, first], [1, last]],
        },
    }


def boxes(pieces: list[tuple[Mark, Piece]]) -> Trace:
    """Rectangles in their rows, as the closed paths of one scatter trace."""
    x: list[float | None] = []
    y: list[float | None] = []
    for mark, (left, right) in pieces:
        top, bottom = (round(mark.row + mark.middle + half * mark.thick, 4) for half in (-0.5, 0.5))
        x += [left, right, right, left, left, None]
        y += [top, top, bottom, bottom, top, None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": y,
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
    }


def bars(scene: Scene, drawn: list[Mark]) -> list[Trace]:
    """A trace a source, so that a legend can name them."""
    return [
        bar(slot, name, [m for m in drawn if m.slot == slot and not m.hollow])
        for slot, name in scene.sources.named(scene.timeline.events)
    ]


def bar(slot: int, name: str, drawn: list[Mark]) -> Trace:
    pieces = [(mark, *piece) for mark in drawn for piece in mark.bars]
    return {
        "type": "bar",
        "orientation": "h",
        "name": label(shorten(plain(name), 260, LABEL)),
        "y": [round(mark.row + mark.middle, 4) for mark, _, _ in pieces],
        "base": [left for _, left, _ in pieces],
        "x": [right - left for _, left, right in pieces],
        "width": [mark.thick for mark, _, _ in pieces] or 1,
        "marker": {
            "color": [rgba(slot, mark.alpha) for mark, _, _ in pieces] or colour(slot),
            "line": {"color": ink(slot), "width": [int(not mark.joined) for mark, _, _ in pieces] or 1},
            "cornerradius": 3,
        },
        "hoverinfo": "skip",
        "showlegend": True,
    }


def outlines(drawn: list[Mark]) -> list[Trace]:
    alike: dict[tuple[int, str], list[tuple[Mark, Piece]]] = defaultdict(list)
    for mark in drawn:
        if mark.hollow:
            alike[mark.slot, mark.hollow] += [(mark, piece) for piece in mark.bars]
    return [
        {
            **boxes(pieces),
            "fill": "toself",
            "fillcolor": rgba(slot, 0.05),
            "line": {"color": ink(slot), "width": 1.5, "dash": dashes(dash)},
        }
        for (slot, dash), pieces in alike.items()
        if pieces
    ]


def dashes(dash: str) -> str:
    """As the static drawing has them, in Plotly's spelling."""
    return DASHES[dash].replace(" ", "px,") + "px" if DASHES[dash] else "solid"


def strokes(drawn: list[Mark], beyond: float) -> list[Trace]:
    """The ends of what is only bounded, and the lines through what is denied."""
    alike: dict[int, list[tuple[float, float, float, float]]] = defaultdict(list)
    for mark in drawn:
        y, (left, right) = mark.row + mark.middle, mark.extent
        if mark.shape is Shape.BOUNDED:
            ends = [x for x, fades in ((left, mark.fade_in), (right, mark.fade_out)) if not fades]
            alike[mark.slot] += [(x, y - 0.2, x, y + 0.2) for x in ends]
        if mark.struck and mark.shape is not Shape.UNKNOWN:
            alike[mark.slot].append((left - beyond, y, right + beyond, y))
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [x for a, _, c, _ in some for x in (a, c, None)],
            "y": [y if y is None else round(y, 4) for _, b, _, d in some for y in (b, d, None)],
            "line": {"color": ink(slot), "width": 1.5},
            "cliponaxis": False,
            "hoverinfo": "skip",
            "showlegend": False,
        }
        for slot, some in alike.items()
    ]


def points(drawn: list[Mark]) -> list[Trace]:
    alike: dict[int, list[Mark]] = defaultdict(list)
    for mark in drawn:
        if mark.point is not None:
            alike[mark.slot].append(mark)
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.point for mark in some],
            "y": [round(mark.row + mark.middle, 4) for mark in some],
            "marker": {
                "symbol": [symbol(mark) for mark in some],
                "size": [round(size(mark), 1) for mark in some],
                "color": ink(slot),
                "opacity": 1,
                "line": {"color": ink(slot), "width": [1.5 if m.shape is Shape.EXACT else 2.5 for m in some]},
            },
            "cliponaxis": False,
            "hoverinfo": "skip",
            "showlegend": False,
        }
        for slot, some in alike.items()
    ]


def size(mark: Mark) -> float:
    return float((11 if mark.shape is Shape.ABOUT else 13) / mark.bands**0.5)


def symbol(mark: Mark) -> str:
    if mark.shape is Shape.ABOUT:
        return "circle-open-dot" if mark.hollow else "circle-open"
    return "diamond-open" if mark.hollow else "diamond"


def hits(scene: Scene, drawn: list[Mark]) -> Trace:
    """Invisible bars over all that is drawn: they carry the hover text, and the permalink for a click."""
    spans: dict[int, list[Piece]] = defaultdict(list)
    for mark in drawn:
        spans[mark.row].append(mark.extent)
    rows = sorted(spans)
    extents = [wide_enough(min(a for a, _ in spans[row]), max(b for _, b in spans[row])) for row in rows]
    return {
        "type": "bar",
        "orientation": "h",
        "y": rows,
        "base": [left for left, _ in extents],
        "x": [right - left for left, right in extents],
        "width": 0.95,
        "marker": {"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        "customdata": list(scene.anchors),
        "hovertext": [hover(scene, row) for row in rows],
        "hoverinfo": "text",
        "showlegend": False,
    }


def wide_enough(left: float, right: float) -> tuple[float, float]:
    more = max(0.0, HIT - (right - left)) / 2
    return left - more, right + more


def hover(scene: Scene, row: int) -> str:
    """Headline, date, source, sentence, and how the date was read."""
    event = scene.timeline.events[row]
    sources = "; ".join(dict.fromkeys(scene.sources.name(s.article) for s in event.sources))
    how = [" → ".join((x.text, *x.why)) for x in event.expressions if x.why]
    lines = [
        f"<b>{wrap(event.headline)}</b>",
        label(scene.words(row)) + label(status_words(scene, row)),
        f"<i>{wrap(event.sentence)}</i>" if event.sentence else "",
        wrap(sources, lines=2),
        *(wrap(one, lines=3) for one in how),
        label(f"EDTF {event.edtf}") if event.edtf else "",
    ]
    return "<br>".join(line for line in lines if line)


def status_words(scene: Scene, row: int) -> str:
    """ " · planned", or "" for what happened."""
    status = scene.timeline.events[row].status
    return f" · {scene.wording.ui(status.value)}" if status in HOLLOW else ""


# ---- layout


def layout(scene: Scene, width: int) -> dict[str, Any]:
    """The layout for so many pixels: labels, ticks and headings that fit there."""
    rows = len(scene.timeline.events)
    column = label_column(width)
    pixels = width - column - EDGE
    height = 34 if rows <= 60 else 26
    return {
        "title": {"text": label(shorten(plain(title(scene)), width - 40, 17)), "x": 0, "xref": "paper"},
        "width": width,
        "height": HEAD + FOOT + max(rows, 1) * height,
        "margin": {"l": 0, "r": EDGE, "t": HEAD, "b": FOOT, "pad": 0},
        "font": {"family": FONT, "size": LABEL, "color": INK},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "barmode": "overlay",
        "bargap": 0,
        "dragmode": False,
        "hovermode": "closest" if rows else False,
        "hoverdistance": 2,
        "hoverlabel": {
            "bgcolor": INK,
            "bordercolor": INK,
            "align": "left",
            "font": {"family": FONT, "size": LABEL, "color": "#ffffff"},
        },
        "showlegend": len(scene.sources.names) > 1,
        "legend": {"orientation": "h", "x": 0, "y": 0, "yanchor": "top", "itemclick": False, "itemdoubleclick": False},
        "xaxis": time_axis(scene, time_range(column, width), pixels),
        "yaxis": row_axis(rows),
        "shapes": lines(scene, pixels),
        "annotations": headings(scene, pixels),
    }


def label_column(width: int) -> float:
    """Pixels left of the axis."""
    return min(470.0, 0.4 * width)


def time_range(column: float, width: int) -> list[float]:
    """The axis from 0 to 1, the label column before it, and room for an outline at the very end."""
    pixels = width - column - EDGE
    return [-column / pixels, 1 + 2 / pixels]


def time_axis(scene: Scene, span: list[float], pixels: float) -> Trace:
    named = [tick for panel in scene.axis.panels for tick in ticks(panel, pixels, scene.wording) if tick.text]
    return {
        "type": "linear",
        "range": span,
        "autorange": False,
        "fixedrange": True,
        "side": "top",
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "tickmode": "array",
        "tickvals": [tick.middle for tick in named],
        "ticktext": [label(tick.text) for tick in named],
        "tickangle": 0,
        "tickfont": {"size": SIZE, "color": FAINT},
        "ticks": "",
        "automargin": False,
    }


def row_axis(rows: int) -> Trace:
    return {
        "type": "linear",
        "range": [max(rows, 1) - 0.5, -0.5],
        "autorange": False,
        "fixedrange": True,
        "visible": False,
        "automargin": False,
    }


def labels(scene: Scene, width: int) -> Trace:
    """The rows' labels for that width, as a trace: as tick texts a thousand of them take Plotly ten seconds."""
    rows = len(scene.timeline.events)
    column = label_column(width)
    return {
        "type": "scatter",
        "mode": "text",
        "x": [time_range(column, width)[0]] * rows,
        "y": list(range(rows)),
        "text": [row_label(scene, row, column) for row in range(rows)],
        "textposition": "middle right",
        "textfont": {"size": LABEL, "color": INK},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def row_label(scene: Scene, row: int, column: float) -> str:
    """The date in bold, then as much of the headline as fits; all of it stands in the list."""
    event = scene.timeline.events[row]
    room = column - 24
    when = shorten(scene.short_words(row), room, LABEL * 1.12)
    left = room - text_width(when + "  ", LABEL, bold=True)
    what = plain(event.headline)
    if event.status in HOLLOW:
        what = f"({scene.wording.ui(event.status.value)}) {what}"
    return f"<b>{label(when)}</b> {label(shorten(what, left, LABEL))}"


def lines(scene: Scene, pixels: float) -> list[Trace]:
    """Grid lines at the ticks, and a rule above each panel."""
    upright = [
        line((tick.line, tick.line), (0, 1), GRID)
        for panel in scene.axis.panels
        for tick in ticks(panel, pixels, scene.wording)
    ]
    rules = [line((panel.left, panel.right), (1, 1), FAINT) for panel in scene.axis.panels]
    ends = [line((x, x), (0, 1), GRID) for a, b in pairwise(scene.axis.panels) for x in (a.right, b.left)]
    return upright + ends + rules


def line(x: tuple[float, float], y: tuple[float, float], ink: str) -> Trace:
    return {
        "type": "line",
        "layer": "below",
        "xref": "x",
        "yref": "paper",
        "x0": x[0],
        "x1": x[1],
        "y0": y[0],
        "y1": y[1],
        "line": {"color": ink, "width": 1},
    }


def headings(scene: Scene, pixels: float) -> list[Trace]:
    return [
        {
            "text": f"<b>{label(heading(panel, pixels, scene.wording, lines=1).text)}</b>",
            "x": (panel.left + panel.right) / 2,
            "xref": "x",
            "y": 1,
            "yref": "paper",
            "yanchor": "bottom",
            "yshift": 26,
            "showarrow": False,
            "font": {"size": HEADING, "color": INK},
        }
        for panel in scene.axis.panels
    ]
