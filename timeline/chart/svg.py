"""The chart as static SVG, in pure Python: what paints first, what stays without scripts, what prints.

Places along the axis are percentages, so one drawing fits every width without being told it; only the
ticks come in tiers, of which the page shows the one that fits.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from timeline.chart.glyphs import DASHES, HOLLOW, OPEN, SAMPLES, Mark, Piece, Shape, in_use, marks
from timeline.chart.safe import markup, plain, shorten, text_width
from timeline.chart.scene import Scene, digest
from timeline.chart.sources import colour, ink, letter
from timeline.chart.ticks import HEADING, SIZE, heading, ticks
from timeline.model import Timeline

TIERS = (200, 260, 300, 340, 440, 560, 680, 820)  # pixels of axis that ticks are chosen for
HEAD = 42  # pixels above the rows: headings and ticks
ROW = 34
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
INK, FAINT, GRID = "#1f2933", "#52606d", "#6e7d8c"
WIDTH = 1200
MARGIN = 24
BADGE = 20
SPAN = 9999  # of the axis, in steps of the grid lines' places
SHADE = 'fill="#6e7d8c" fill-opacity=".08"'


# ---- marks


def track(drawn: list[Mark], prefix: str) -> str:
    """One row's marks, for an `<svg>` of any size; `prefix` stands before the ids of `gradients`."""
    return "".join(mark_svg(mark, prefix) for mark in drawn)


def mark_svg(mark: Mark, prefix: str) -> str:
    if mark.shape is Shape.UNKNOWN:
        return ""
    if mark.shape is Shape.BOUNDED:
        parts = whisker(mark, prefix)
    else:
        parts = [rect(mark, piece) for piece in mark.bars]
        parts += [fade(mark, piece, end, prefix) for end, piece in (("i", mark.fade_in), ("o", mark.fade_out)) if piece]
    if mark.point is not None:
        parts.append(point(mark, mark.point))
    if mark.struck:
        left, right = mark.extent
        parts.append(line(left, right, mark, 'stroke-width="1.5"', reach=8))
    return "".join(parts)


def rect(mark: Mark, piece: Piece) -> str:
    outline = "" if mark.joined and not mark.hollow else f' stroke="{ink(mark.slot)}"{dashes(mark)}'
    return box(mark, piece, f'rx="3" fill="{colour(mark.slot)}" fill-opacity="{mark.alpha:g}"{outline}')


def box(mark: Mark, piece: Piece, look: str) -> str:
    top = 0.5 + mark.middle - mark.thick / 2
    place = f'x="{pct(piece[0])}" y="{pct(top)}" width="{pct(piece[1] - piece[0])}" height="{pct(mark.thick)}"'
    return f"<rect {place} {look}/>"


def dashes(mark: Mark) -> str:
    dash = DASHES.get(mark.hollow, "")
    return ' stroke-width="1.5"' * bool(mark.hollow) + (f' stroke-dasharray="{dash}"' if dash else "")


def fade(mark: Mark, piece: Piece, end: str, prefix: str) -> str:
    strength = 0.3 if mark.hollow else mark.alpha
    return box(mark, piece, f'fill="url(#{prefix}{end}{mark.slot})" fill-opacity="{strength:g}"')


def whisker(mark: Mark, prefix: str) -> list[str]:
    """A thin line between two ends: some time between these events."""
    parts = [box(mark, piece, f'fill="{ink(mark.slot)}"') for piece in mark.bars]
    parts += [fade(mark, piece, end, prefix) for end, piece in (("i", mark.fade_in), ("o", mark.fade_out)) if piece]
    ends = [] if mark.fade_in else [mark.extent[0]]
    ends += [] if mark.fade_out else [mark.extent[1]]
    for x in ends:
        top, bottom = (pct(0.5 + mark.middle + half) for half in (-0.2, 0.2))
        look = f'stroke="{ink(mark.slot)}" stroke-width="2"'
        parts.append(f'<line x1="{pct(x)}" x2="{pct(x)}" y1="{top}" y2="{bottom}" {look}/>')
    return parts


def line(left: float, right: float, mark: Mark, look: str, reach: float = 0) -> str:
    """A level line through the mark, a little beyond it on both sides."""
    y = pct(0.5 + mark.middle)
    return (
        f'<svg x="{pct(left)}" y="{y}" width="{pct(max(right - left, 0.0001))}" height="1" overflow="visible">'
        f'<line x1="-{reach:g}" x2="100%" stroke="{ink(mark.slot)}" {look}/>'
        f'<svg x="100%" overflow="visible"><line x2="{reach:g}" stroke="{ink(mark.slot)}" {look}/></svg></svg>'
    )


def point(mark: Mark, x: float) -> str:
    size = 1 / mark.bands**0.5
    filled = "none" if mark.hollow else ink(mark.slot)
    if mark.shape is Shape.ABOUT:
        inside = f'<circle r="{5 * size:.3g}" fill="none" stroke="{ink(mark.slot)}" stroke-width="2.5"{dotted(mark)}/>'
    else:
        r = f"{7.5 * size:.3g}"
        stroke = f' stroke="{ink(mark.slot)}" stroke-width="1.5"{dotted(mark)}' if mark.hollow else ""
        inside = f'<path d="M0-{r} {r} 0 0 {r}-{r} 0z" fill="{filled}"{stroke}/>'
    return f'<svg x="{pct(x)}" y="{pct(0.5 + mark.middle)}" overflow="visible">{inside}</svg>'


def dotted(mark: Mark) -> str:
    return ' stroke-dasharray="2 1.5"' if mark.hollow in ("dash", "dot", "dashdot") else ""


def gradients(drawn: list[Mark], prefix: str) -> str:
    """The fades that the marks use, one a colour and direction."""
    used = sorted({(end, m.slot) for m in drawn for end, piece in (("i", m.fade_in), ("o", m.fade_out)) if piece})
    return "".join(
        f'<linearGradient id="{prefix}{end}{slot}">'
        f'<stop stop-color="{colour(slot)}" stop-opacity="{int(end == "o")}"/>'
        f'<stop offset="1" stop-color="{colour(slot)}" stop-opacity="{int(end == "i")}"/></linearGradient>'
        for end, slot in used
    )


def pct(share: float) -> str:
    return f"{100 * share:.2f}".rstrip("0").rstrip(".") + "%"


# ---- the axis


def tiers(scene: Scene) -> list[tuple[str, int]]:
    """(classes, pixels): the widths whose ticks differ, each with the classes of all that share them."""
    found: list[tuple[str, int, object]] = []
    for number, pixels in enumerate(TIERS):
        shown = [(ticks(p, pixels, scene.wording), heading(p, pixels, scene.wording)) for p in scene.axis.panels]
        if found and found[-1][2] == shown:
            classes, first, _ = found.pop()
            found.append((f"{classes} t{number}", first, shown))
        else:
            found.append((f"tier t{number}", pixels, shown))
    return [(classes, pixels) for classes, pixels, _ in found]


def axis_head(scene: Scene) -> str:
    """Headings and tick texts, in all tiers, for an `<svg>` of HEAD pixels."""
    return "".join(f'<g class="{classes}">{head_texts(scene, pixels)}</g>' for classes, pixels in tiers(scene)) + rules(
        scene
    )


def head_texts(scene: Scene, pixels: float) -> str:
    parts = []
    for panel in scene.axis.panels:
        head, x = heading(panel, pixels, scene.wording), pct((panel.left + panel.right) / 2)
        parts.append(f'<text x="{x}" y="13" font-size="{HEADING}" font-weight="700">{markup(head.text)}</text>')
        named = [(pct(t.middle), t.text) for t in ticks(panel, pixels, scene.wording) if t.text]
        parts += [
            f'<text x="{place}" y="34" font-size="{SIZE}" class="tick">{markup(text)}</text>'
            for place, text in ([(x, head.below)] if head.below else named)
        ]
    return "".join(parts)


def rules(scene: Scene) -> str:
    """A rule above each panel."""
    return "".join(
        f'<line x1="{pct(p.left)}" x2="{pct(p.right)}" y1="{HEAD - 0.5}" y2="{HEAD - 0.5}" stroke="{GRID}"/>'
        for p in scene.axis.panels
    )


def grid(scene: Scene) -> str:
    """Upright lines at the ticks, in all tiers, and at both sides of each break."""
    groups = "".join(f'<g class="{classes}">{uprights(scene, pixels)}</g>' for classes, pixels in tiers(scene))
    return groups + edges(scene)


def grid_on_paper(scene: Scene) -> str:
    """As `grid`, of the one tier that paper has (in style.css, too): A4 and Letter leave the axis some 390 pixels."""
    return uprights(scene, TIERS[3]) + edges(scene)


def edges(scene: Scene) -> str:
    return upright_lines(x for a, b in pairwise(scene.axis.panels) for x in (a.right, b.left))


def uprights(scene: Scene, pixels: float) -> str:
    return upright_lines(tick.line for panel in scene.axis.panels for tick in ticks(panel, pixels, scene.wording))


def upright_lines(places: Iterable[float]) -> str:
    """In one path, stretched over whatever is around it: a page has hundreds of them."""
    ways = "".join(f"M{x} 0v1" for x in dict.fromkeys(round(SPAN * place) for place in places))
    look = f'stroke="{GRID}" stroke-opacity=".28" vector-effect="non-scaling-stroke"'
    stretched = (
        f'<svg viewBox="0 0 {SPAN} 1" preserveAspectRatio="none" overflow="visible"><path d="{ways}" {look}/></svg>'
    )
    return stretched if ways else ""


# ---- on its own


def to_svg(timeline: Timeline, locale: str | None = None) -> str:
    """The whole chart as one SVG file of WIDTH pixels, a row an event, as tall as it needs to be."""
    scene = Scene.of(timeline, locale)
    drawn = marks(scene)
    prefix = "g" + digest(repr(timeline))[:8]
    column = min(480, WIDTH * 0.4)
    title = plain(timeline.title) or scene.wording.ui("timeline")
    key, top = key_svg(scene, drawn, 62, prefix)
    rows = len(timeline.events)
    height = round(top + HEAD + max(rows, 1) * ROW + MARGIN)
    across = WIDTH - column - MARGIN
    axis = f'x="{column:g}" width="{across:g}" overflow="visible"'
    fitting = markup(shorten(title, WIDTH - 2 * MARGIN, 22))
    body = [
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f"<defs>{gradients([*drawn, OPEN], prefix)}</defs>",
        f'<text x="{MARGIN}" y="34" font-size="20" font-weight="700">{fitting}</text>',
        key,
        f'<svg {axis} y="{top:g}" height="{HEAD}" text-anchor="middle">{head_texts(scene, across)}{rules(scene)}</svg>',
        f'<svg {axis} y="{top + HEAD:g}" height="{rows * ROW}">{uprights(scene, across)}</svg>',
    ]
    by_row: dict[int, list[Mark]] = {}
    for mark in drawn:
        by_row.setdefault(mark.row, []).append(mark)
    for row in range(rows):
        y = top + HEAD + row * ROW
        band = f'<rect x="{MARGIN}" y="{y:g}" width="{WIDTH - 2 * MARGIN}" height="{ROW}" {SHADE}/>'
        body += [band] * (row % 2 == 0)
        body += [row_text(scene, row, y, column), row_badges(scene, row, y, column)]
        body.append(f'<svg {axis} y="{y:g}" height="{ROW}">{track(by_row.get(row, []), prefix)}</svg>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f'role="img" lang="{scene.wording.tag}" font-family="{FONT}" font-size="12.5" fill="{INK}">\n'
        f"<title>{markup(title)}</title>\n" + "\n".join(body) + "\n</svg>\n"
    )


def row_badges(scene: Scene, row: int, y: float, column: float) -> str:
    """Who tells it, right before the axis."""
    slots = slots_shown(scene, row)
    left, top = column - 12 - BADGE * len(slots), y + ROW / 2 - 8
    return "".join(
        f'<svg x="{left + BADGE * n:g}" y="{top:g}" overflow="visible">{badge(slot)}</svg>'
        for n, slot in enumerate(slots)
    )


def slots_shown(scene: Scene, row: int) -> tuple[int, ...]:
    """The sources of an event, where there is more than one to tell apart."""
    return scene.sources.slots_of(scene.timeline.events[row]) if len(scene.sources.names) > 1 else ()


def badge(slot: int) -> str:
    """A source's letter, framed in its colour."""
    frame = f'<rect width="16" height="16" rx="3" fill="#ffffff" stroke="{ink(slot)}" stroke-width="1.5"/>'
    return f'{frame}<text x="8" y="12" font-size="11" font-weight="700" text-anchor="middle">{letter(slot)}</text>'


def row_text(scene: Scene, row: int, y: float, column: float) -> str:
    """The date in bold, then as much of the headline as fits."""
    event = scene.timeline.events[row]
    room = column - MARGIN - 16 - BADGE * len(slots_shown(scene, row))
    status = f" ({scene.wording.ui(event.status.value)})" if event.status in HOLLOW else ""
    when = shorten(plain(scene.short_words(row) + status), room, 14)
    what = shorten(plain(event.headline), room - text_width(when + "  ", 12.5, bold=True), 12.5)
    return (
        f'<text x="{MARGIN}" y="{y + ROW / 2 + 4.5:g}">'
        f'<tspan font-weight="700">{markup(when)}</tspan> {markup(what)}</text>'
    )


def key_svg(scene: Scene, drawn: list[Mark], y: float, prefix: str) -> tuple[str, float]:
    """Glyphs and sources, as many a line as fit from that height on; and where the next thing may stand."""
    glyph = '<svg width="28" height="15" overflow="visible">{}</svg>'
    glyphs = [
        (scene.wording.ui(f"glyph.{name}"), glyph.format(track([SAMPLES[name]], prefix)), 36)
        for name in in_use(drawn, scene.timeline.events)
        if name in SAMPLES
    ]
    sources = [
        (shorten(plain(name), 420, 12), badge(slot), 24) for slot, name in scene.sources.named(scene.timeline.events)
    ]
    parts = []
    for entries in (glyphs, sources):
        x = float(MARGIN)
        for text, drawing, indent in entries:
            need = indent + text_width(text, 12) + 22
            if x > MARGIN and x + need > WIDTH - MARGIN:
                x, y = float(MARGIN), y + 22
            parts.append(f'<svg x="{x:g}" y="{y - 12:g}" overflow="visible">{drawing}</svg>')
            parts.append(f'<text x="{x + indent:g}" y="{y:g}" font-size="12" fill="{FAINT}">{markup(text)}</text>')
            x += need
        y += 24
    return "".join(parts), y - 8
