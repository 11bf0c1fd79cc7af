"""The chart and its list as HTML: a page of its own, or a fragment to stand in another page.

The shell is ours rather than Plotly's: it reads without JavaScript, asks nobody for anything, and
its content security policy names the very scripts that it holds.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from timeline.chart.figure import CONFIG, WIDTHS, figure, labels, layout, title, traces
from timeline.chart.listing import listing, problems, subtitle
from timeline.chart.safe import markup
from timeline.chart.scene import Scene, digest
from timeline.chart.sources import OKABE_ITO
from timeline.model import Timeline

if TYPE_CHECKING:
    import plotly.graph_objects

PlotlyJs = Literal["inline", "cdn", "none"]
CDN = "https://cdn.plot.ly"
KEY = (
    ("exact", "exact"),
    ("about", "about"),
    ("within", "some time within"),
    ("throughout", "lasted throughout"),
    ("open", "open-ended"),
    ("hollow", "planned, possible or denied"),
)


def to_html(timeline: Timeline, page: bool = True, plotlyjs: PlotlyJs = "inline", nonce: str = "") -> str:
    """A self-contained page or, with `page=False`, one `<section>` for another page.

    plotlyjs: "inline" carries the library along, "cdn" has the browser fetch it, "none" leaves it to
    the page around. nonce: for scripts and styles, where that page's policy asks for one.
    """
    scene = Scene.of(timeline)
    data = script_json(drawing(scene)) if timeline.events else ""
    root = "timeline-" + digest(f"{timeline!r}")[:10]
    body = section(scene, root, "" if page else f"{root}-", data)
    scripts = [library(), asset("chart.js")] if plotlyjs == "inline" else [asset("chart.js")]
    if not timeline.events:
        scripts, plotlyjs = [], "none"
    allowed = f' nonce="{markup(nonce)}"' if nonce else ""
    remote = f'<script{allowed} src="{cdn_url()}"></script>\n' if plotlyjs == "cdn" else ""
    code = remote + "\n".join(f"<script{allowed}>{script}</script>" for script in scripts)
    style = f"<style{allowed}>{asset('style.css')}</style>"
    if not page:
        return body.replace("</section><!--end-->", f"{style}\n{code}\n</section>")
    policy = content_policy(scripts, plotlyjs)
    return shell(title(timeline), policy, style, body.replace("<!--end-->", ""), code)


def to_figure(timeline: Timeline) -> plotly.graph_objects.Figure:
    """The chart alone as a Plotly figure, for notebooks and for those who change it."""
    import plotly.graph_objects as go

    plain = figure(timeline)
    return go.Figure(data=plain["data"], layout=plain["layout"])


def drawing(scene: Scene) -> dict[str, Any]:
    """What the page's script draws: traces once, and the layout and labels for each width."""
    widths = [{"layout": layout(scene, width), "labels": labels(scene, width)} for width in WIDTHS]
    return {"data": traces(scene), "widths": widths, "config": CONFIG}


def script_json(value: object) -> str:
    """JSON that can stand in a `<script>`: nothing in it ends the element or a line of JavaScript."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


# ---- markup


def shell(name: str, policy: str, style: str, body: str, code: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{markup(name)}</title>
{style}
</head>
<body class="timeline-page">
<main>
{body}
</main>
{code}
</body>
</html>
"""


def section(scene: Scene, root: str, prefix: str, data: str) -> str:
    timeline = scene.timeline
    parts = [
        f'<section class="timeline" id="{root}" aria-labelledby="{root}-title">',
        f'<h2 class="timeline-title" id="{root}-title" dir="auto">{markup(title(timeline))}</h2>',
        f'<p class="timeline-subtitle">{markup(subtitle(scene))}</p>',
        chart(scene, prefix, data) if timeline.events else empty(timeline),
        listing(scene, prefix) if timeline.events else "",
        problems(scene, timeline.problems),
        "</section><!--end-->",
    ]
    return "\n".join(part for part in parts if part)


def chart(scene: Scene, prefix: str, data: str) -> str:
    count = len(scene.timeline.events)
    return f"""{key(scene)}
<div class="timeline-plot" role="img" data-prefix="{prefix}"
 aria-label="Chart of {count} events; the list below has all that it shows"></div>
<script type="application/json" class="timeline-data">{data}</script>
<h3 class="timeline-order">Events in order</h3>"""


def key(scene: Scene) -> str:
    """What the glyphs mean, and which colour is which source."""
    glyphs = "".join(f'<li><i class="glyph {name}"></i>{text}</li>' for name, text in KEY)
    named = [(slot, scene.sources.name(name)) for name, slot in scene.sources.slots.items()]
    if any(scene.sources.slot(event) == len(OKABE_ITO) for event in scene.timeline.events):
        named.append((len(OKABE_ITO), "other sources"))
    colours = "".join(
        f'<li class="source-{slot}"><i class="swatch"></i><bdi>{markup(name)}</bdi></li>' for slot, name in named
    )
    return (
        f'<ul class="timeline-key" aria-label="Glyphs">{glyphs}</ul>\n'
        f'<ul class="timeline-sources" aria-label="Sources">{colours}</ul>'
    )


def empty(timeline: Timeline) -> str:
    """Why there is nothing to see."""
    if not timeline.articles:
        why = "No article was read."
    elif timeline.problems:
        why = "What stood in the way is listed below."
    else:
        why = "The articles tell of nothing that this reads as an event with a time."
    return f'<p class="timeline-empty">No events were found. {why}</p>'


# ---- scripts


def content_policy(scripts: list[str], plotlyjs: PlotlyJs) -> str:
    """Nothing may be loaded, and only the page's own scripts may run. Plotly sets styles, so those are free."""
    allowed = [f"'sha256-{base64.b64encode(hashlib.sha256(s.encode()).digest()).decode()}'" for s in scripts]
    if plotlyjs == "cdn":
        allowed.append(CDN)
    named = " ".join(allowed) or "'none'"
    return (
        f"default-src 'none'; script-src {named}; "
        "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )


@functools.cache
def asset(name: str) -> str:
    return (files("timeline.chart") / name).read_text("utf-8").strip()


@functools.cache
def library() -> str:
    """plotly.js: the small bundle where a release or `make assets` put it, else the one inside the plotly package."""
    small = files("timeline.chart") / "assets" / "plotly-basic.min.js"
    bundle = small if small.is_file() else files("plotly") / "package_data" / "plotly.min.js"
    # A line end of its own style would change under the browser's eyes, and the policy's hash with it.
    return bundle.read_text("utf-8").replace("\r\n", "\n").replace("</script", "<\\/script").strip()


def cdn_url() -> str:
    """The basic bundle of the version that the installed plotly package carries."""
    from plotly.offline import get_plotlyjs_version

    return f"{CDN}/plotly-basic-{get_plotlyjs_version()}.min.js"
