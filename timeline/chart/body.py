"""The markup of a timeline: heading, key, tools, chart, list. It reads as it stands; scripts only add to it."""

from __future__ import annotations

import textwrap
from collections import Counter, defaultdict

from timeline.chart import svg
from timeline.chart.density import HEIGHT, bins, density
from timeline.chart.figure import title
from timeline.chart.glyphs import HOLLOW, OPEN, SAMPLES, Mark, in_use, ties
from timeline.chart.lanes import BUBBLE, LANES, Lanes, Level, fitted
from timeline.chart.listing import Names, listing, problems, subtitle
from timeline.chart.safe import markup, plain, shorten
from timeline.chart.scene import Scene
from timeline.chart.svg import HEAD, pct

LANE = 26  # pixels
LONGEST = 110  # characters of a headline beside the chart; the list has all of it
# The levels that the static drawing has, and the tiers of width (`svg.TIERS`) that each fits.
STATIC = ((0, "tier t0 t1 t2 t3 t4"), (1, "tier t5 t6"), (2, "tier t7"))
DOWNLOADS = ("csv", "json", "embed")  # the last only in pages, which have an address of their own


def section(scene: Scene, names: Names, drawn: list[Mark], packed: Lanes, level: int) -> str:
    """The `<section>`; `<!--end-->` marks where scripts may stand in it."""
    timeline, root = scene.timeline, names.root
    say = scene.wording.ui
    filled = bool(timeline.events)
    parts = [
        f'<section class="timeline" id="{root}" lang="{scene.wording.tag}" aria-labelledby="{root}-title">',
        f'<h{level} class="timeline-title" id="{root}-title" dir="auto">{markup(title(scene))}</h{level}>',
        f'<p class="timeline-subtitle">{markup(subtitle(scene))}</p>',
        key(scene, names, drawn) + tools(scene, names) if filled else empty(scene),
        chart(scene, names, drawn, packed) if filled else "",
        f'<h{level + 1} class="timeline-order">{markup(say("order"))}</h{level + 1}>' if filled else "",
        listing(scene, names, level + 2) if filled else "",
        problems(scene, timeline.problems, level + 1),
        "<!--end--></section>",
    ]
    return "\n".join(part for part in parts if part)


def empty(scene: Scene) -> str:
    """Why there is nothing to see."""
    why = "articles" if not scene.timeline.articles else "problems" if scene.timeline.problems else "plain"
    said = f"{scene.wording.ui('empty')} {scene.wording.ui(f'empty.{why}')}"
    return f'<p class="timeline-empty">{markup(said)}</p>'


# ---- above the chart


def key(scene: Scene, names: Names, drawn: list[Mark]) -> str:
    """What the glyphs in use mean, and which colour and letter is which source: a button each, to leave it out."""
    prefix = f"{names.root}-g"
    glyphs = "".join(
        f"<li>{sample(name, prefix)}{markup(scene.wording.ui(f'glyph.{name}'))}</li>"
        for name in in_use(drawn, scene.timeline.events)
    )
    chips = "".join(
        f'<li><button type="button" class="s{slot}" aria-pressed="true" data-source="{slot}" disabled>'
        f'<i class="badge s{slot}"></i><bdi>{markup(name)}</bdi></button></li>'
        for slot, name in scene.sources.named(scene.timeline.events)
    )
    shared = svg.gradients([*drawn, OPEN], prefix)
    if scene.rows:
        shared += f'<g id="{names.lines}">{svg.grid_on_paper(scene)}</g>'
    defs = f'<svg class="timeline-defs" aria-hidden="true"><defs>{shared}</defs></svg>'
    say = scene.wording.ui
    return (
        f"{defs}\n"
        f'<ul class="timeline-key" aria-label="{markup(say("glyphs"))}">{glyphs}</ul>\n'
        f'<ul class="timeline-sources" aria-label="{markup(say("sources"))}">{chips}</ul>\n'
    )


def sample(name: str, prefix: str) -> str:
    if name == "tied":
        return '<i class="timeline-tie" aria-hidden="true"></i>'
    mark = SAMPLES.get(name)
    return f'<svg class="timeline-glyph" aria-hidden="true">{svg.track([mark], prefix)}</svg>' if mark else ""


def tools(scene: Scene, names: Names) -> str:
    """What needs scripts, and is shown once they run."""
    say = scene.wording.ui
    buttons = "".join(
        f'<button type="button" data-do="{name}">{markup(say(name))}</button>'
        for name in DOWNLOADS[: 2 if names.prefix else 3]
    )
    return (
        f'<div class="timeline-tools" hidden><input type="search" aria-label="{markup(say("search"))}" '
        f'placeholder="{markup(say("search"))}" autocomplete="off">'
        f'<output class="timeline-found" aria-live="polite"></output>{buttons}</div>\n'
    )


# ---- the chart


def chart(scene: Scene, names: Names, drawn: list[Mark], packed: Lanes) -> str:
    say = scene.wording.ui
    label = say("chart.label", events=say("events", n=len(scene.timeline.events)))
    if scene.dense:
        return dense(scene, names, label)
    inside = rows(scene, names, drawn) if scene.rows else lanes(scene, names, drawn, packed)
    kind = "rows" if scene.rows else "lanes"
    before = "" if scene.rows else zoom_bar(scene)
    place = "" if scene.rows else f' id="{names.chart}"'
    opening = f'<div class="timeline-chart {kind}"{place} role="group" aria-label="{markup(label)}">'
    return f"{before}{opening}\n{inside}\n</div>"


def axis(scene: Scene) -> str:
    """The axis, which stays in sight, and is repeated on each sheet of paper."""
    drawing = f'<svg width="100%" height="{HEAD}">{svg.axis_head(scene)}</svg>'
    return f'<div class="timeline-head" aria-hidden="true"><div class="timeline-axis">{drawing}</div></div>\n'


def grid(scene: Scene) -> str:
    """The lines below the axis."""
    drawing = f'<svg width="100%" height="100%">{svg.grid(scene)}</svg>'
    return f'<div class="timeline-grid" aria-hidden="true">{drawing}</div>\n'


def rows(scene: Scene, names: Names, drawn: list[Mark]) -> str:
    by_row: dict[int, list[Mark]] = defaultdict(list)
    for mark in drawn:
        by_row[mark.row].append(mark)
    tied = ties(scene.timeline.events)
    items = "\n".join(row_html(scene, names, row, by_row[row], tied[row]) for row in range(len(tied)))
    plot = '<div class="timeline-plot" aria-hidden="true"></div>'
    # Axis and rows are neighbours, as head and body of the table that they are on paper.
    return f'{axis(scene)}<ol class="timeline-rows">\n{items}\n</ol>\n{grid(scene)}{plot}'


def row_html(scene: Scene, names: Names, row: int, marks: list[Mark], tied: bool) -> str:
    event = scene.timeline.events[row]
    slots = scene.sources.slots_of(event)
    many = len(scene.sources.names) > 1
    badges = "".join(f'<i class="badge s{slot}"></i>' for slot in slots) * many
    when = scene.short_words(row) + (f" ({scene.wording.ui(event.status.value)})" if event.status in HOLLOW else "")
    what = textwrap.shorten(plain(event.headline), LONGEST, placeholder="…")
    label = f'<span class="text" dir="auto"><b>{markup(when)}</b> {markup(what)}</span>{badges}'
    # On paper each row has its own piece of the grid: a page break would tear the lines from their rows.
    lines = f'<use href="#{names.lines}"/>'
    return (
        f'<li class="timeline-row{" tied" * tied}">'
        f'<a href="#{names.event(scene, row)}" data-n="{row + 1}">{label}</a>'
        f'<svg class="timeline-track" aria-hidden="true">{lines}{svg.track(marks, f"{names.root}-g")}</svg></li>'
    )


def zoom_bar(scene: Scene) -> str:
    say = scene.wording.ui
    buttons = "".join(
        f'<button type="button" data-zoom="{name}" aria-label="{markup(say(f"zoom.{name}"))}">{sign}</button>'
        for name, sign in (("out", "−"), ("in", "+"), ("earlier", "‹"), ("later", "›"), ("all", "⤢"))
    )
    return (
        f'<p class="timeline-note">{markup(say("lanes", n=len(scene.timeline.events)))} '
        f'<span class="timeline-zooms">{markup(say("lanes.zoom"))}</span></p>\n'
        f'<div class="timeline-zoom" role="group" aria-label="{markup(say("zoom"))}" hidden>{buttons}</div>\n'
    )


def lanes(scene: Scene, names: Names, drawn: list[Mark], packed: Lanes) -> str:
    groups = "".join(
        f'<g class="{classes}">{lane_group(scene, names, drawn, packed, packed.levels[number])}</g>'
        for number, classes in STATIC
        if number < len(packed.levels)
    )
    plot = f'<div class="timeline-plot" role="group" aria-label="{markup(scene.wording.ui("chart"))}"></div>'
    still = f'<svg width="100%" height="{LANES * LANE}">{groups}</svg>'
    return f'{axis(scene)}{grid(scene)}{plot}\n<div class="timeline-static" aria-hidden="true">{still}</div>'


def lane_group(scene: Scene, names: Names, drawn: list[Mark], packed: Lanes, level: Level) -> str:
    """The lanes as they are at that zoom: marks with as much of a label as there is room for, and clusters."""
    by_lane: dict[int, list[str]] = defaultdict(list)
    by_row: dict[int, list[Mark]] = defaultdict(list)
    for mark in drawn:
        by_row[mark.row].append(fitted(mark, level.pixels))
    counts = Counter(level.clusters)
    after: dict[int, float] = {}
    for item in reversed(packed.items):
        row, lane = item.row, level.lanes[item.row]
        head = level.clusters[row]
        if head not in (-1, row):
            continue
        drawing = (
            svg.track(by_row[row], f"{names.root}-g")
            if head < 0
            else bubble(min(item.left, 1 - BUBBLE / level.pixels), counts[row])
        )
        edge, beside = (item.right + item.after / level.pixels, 4.0) if head < 0 else (item.left, BUBBLE + 4)
        room = (after.get(lane, 1.0) - edge) * level.pixels - beside - 8
        headline = plain(scene.timeline.events[row].headline)
        text = shorten(headline, room, 11) if level.labelled and room > 50 else ""
        if text:
            drawing += f'<text x="{pct(edge)}" y="50%" dx="{beside:g}" dy="4">{markup(text)}</text>'
        by_lane[lane].append(drawing)
        after[lane] = item.left - item.before / level.pixels
    return "".join(
        f'<svg y="{lane * LANE}" width="100%" height="{LANE}" overflow="visible">{"".join(parts)}</svg>'
        for lane, parts in sorted(by_lane.items())
    )


def bubble(left: float, count: int) -> str:
    half = BUBBLE / 2
    return (
        f'<svg x="{pct(left)}" y="50%" overflow="visible" class="bubble">'
        f'<rect y="-9" width="{BUBBLE:g}" height="18" rx="9"/><text x="{half:g}" y="4">{count}</text></svg>'
    )


def dense(scene: Scene, names: Names, label: str) -> str:
    say = scene.wording.ui
    count = len(scene.timeline.events)
    made = bins(scene)
    columns = density(scene, made, names.prefix)
    return (
        f'<p class="timeline-note">{markup(say("density", n=count))}</p>\n'
        f'<details class="timeline-dense"><summary>{markup(say("density.open", n=count))}</summary>\n'
        f'<div class="timeline-chart dense" role="group" aria-label="{markup(label)}">\n{axis(scene)}{grid(scene)}'
        f'<svg class="timeline-density" width="100%" height="{HEIGHT}">{columns}</svg></div></details>'
    )
