"""The chart and its list as HTML: a page of its own, or a fragment to stand in another page.

The shell is ours rather than Plotly's: static SVG and list paint first and read without scripts, the
page asks nobody for anything, and its content security policy names the very scripts that it holds.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from timeline.chart.body import section
from timeline.chart.embed import snippet
from timeline.chart.figure import figure, title
from timeline.chart.glyphs import Mark, marks
from timeline.chart.jsonld import item_list
from timeline.chart.lanes import Lanes, pack
from timeline.chart.listing import Names
from timeline.chart.live import lanes_data, rows_data
from timeline.chart.safe import markup
from timeline.chart.scene import Scene, digest
from timeline.errors import OptionError
from timeline.model import Timeline

if TYPE_CHECKING:
    import plotly.graph_objects

PlotlyJs = Literal["inline", "file", "cdn", "none"]
CDN = "https://cdn.plot.ly"
NOTHING = "'none'"


@frozen
class Options:
    """How a page or fragment is made: see `to_html`."""

    plotlyjs: PlotlyJs = "inline"
    nonce: str = ""
    locale: str | None = None
    level: int = 0

    def __attrs_post_init__(self) -> None:
        if self.plotlyjs not in ("inline", "file", "cdn", "none"):
            raise OptionError(f"plotlyjs={self.plotlyjs!r}: expected one of inline, file, cdn, none")
        if not re.fullmatch(r"[A-Za-z0-9+/=_-]*", self.nonce):
            raise OptionError(f"nonce={self.nonce!r}: expected letters, digits and + / = _ -")
        if not 0 <= self.level <= 4:
            raise OptionError(f"level={self.level}: expected the level of the title's heading, 1 to 4")


def to_html(
    timeline: Timeline,
    page: bool = True,
    plotlyjs: PlotlyJs = "inline",
    nonce: str = "",
    *,
    locale: str | None = None,
    level: int = 0,
) -> str:
    """A self-contained page or, with `page=False`, one `<section>` for another page.

    plotlyjs: "inline" carries the library along, "file" expects it beside the page (`bundle_name()`), "cdn" has the
    browser fetch it, "none" leaves rows to the static drawing, which looks the same, and the zoom of lanes to the page
    around, where that has Plotly.
    nonce: for scripts and styles, where the policy around asks for one. locale: "en", "en-US", "pl"; by default the
    articles' language. level: of the title's heading; by default 1 in a page and 2 in a fragment.
    Raises ValueError for other options, LanguageError for a locale without words.
    """
    options = Options(plotlyjs, nonce, locale, level)
    scene = Scene.of(timeline, locale)
    root = "tl-" + digest(f"{timeline!r}{scene.wording.tag}")[:8]
    drawn = marks(scene) if scene.rows else marks(scene, 0.0)
    packed = Lanes() if scene.rows or scene.dense else pack(drawn, scene.axis)
    names = Names(root, "" if page else f"{root}-")
    body = section(scene, names, drawn, packed, level or (1 if page else 2))
    told = data_script(scene, drawn, packed, options, page)
    libraries, code = scripts(scene, options, page)
    sheets = ("style.css", *["many.css"] * (not scene.rows), *["page.css"] * page)
    style = f"<style{allowed(nonce)}>{''.join(map(asset, sheets))}</style>"
    if not page:
        return body.replace("<!--end-->", f"{told}\n{style}\n{libraries}{code}\n")
    policy = content_policy(scene, options)
    return shell(scene, policy, style, body.replace("<!--end-->", told) + linked_data(scene), libraries + code)


def to_figure(timeline: Timeline, locale: str | None = None) -> plotly.graph_objects.Figure:
    """The chart alone as a Plotly figure, for notebooks and for those who change it."""
    import plotly.graph_objects as go

    plain = figure(timeline, locale=locale)
    return go.Figure(data=plain["data"], layout=plain["layout"])


def notebook(timeline: Timeline) -> str:
    """A fragment; with the library only where the chart zooms."""
    scene = Scene.of(timeline)
    return to_html(timeline, page=False, plotlyjs="none" if scene.rows or scene.dense else "inline")


# ---- markup


def shell(scene: Scene, policy: str, style: str, body: str, code: str) -> str:
    direction = ' dir="rtl"' if scene.wording.rtl else ""
    return f"""<!DOCTYPE html>
<html lang="{scene.wording.tag}"{direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{markup(title(scene))}</title>
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


def linked_data(scene: Scene) -> str:
    """The events as schema.org has them: for pages, as a fragment's page has data of its own."""
    if not scene.timeline.events:
        return ""
    return f'\n<script type="application/ld+json">{script_json(item_list(scene))}</script>'


def data_script(scene: Scene, drawn: list[Mark], packed: Lanes, options: Options, page: bool) -> str:
    """What our own script reads."""
    if not scene.timeline.events:
        return ""
    drawing: dict[str, Any] = {}
    if not scene.rows and not scene.dense:
        drawing = lanes_data(scene, drawn, packed)
    elif scene.rows and options.plotlyjs != "none":
        drawing = rows_data(scene, drawn)
    drawing["words"] = {key: scene.wording.ui(key) for key in ("found", "found.none", "link", "show")}
    if not scene.rows:
        drawing["words"]["events"] = scene.wording.catalog.words["events"]  # all of its plurals
    if page:
        drawing["words"] |= {"copied": scene.wording.ui("copied"), "snippet": snippet("ADDRESS", title(scene))}
    return f'<script type="application/json" class="timeline-data">{script_json(drawing)}</script>'


def script_json(value: object) -> str:
    """JSON that can stand in a `<script>`: nothing in it ends the element or a line of JavaScript."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


# ---- scripts


def scripts(scene: Scene, options: Options, page: bool) -> tuple[str, str]:
    """The library's `<script>` and ours."""
    ok = allowed(options.nonce)
    if not scene.timeline.events:
        return "", ""
    ours = "\n".join(f"<script{ok}>{script}</script>" for script in own_scripts(scene, options, page))
    if scene.dense or options.plotlyjs == "none":
        return "", ours
    if options.plotlyjs == "inline":
        return f"<script{ok}>{library()}</script>\n", ours
    address = bundle_name() if options.plotlyjs == "file" else f"{CDN}/{bundle_name()}"
    return f'<script{ok} src="{address}"></script>\n', ours


def own_scripts(scene: Scene, options: Options, page: bool) -> list[str]:
    """What is ours, and no more of it than the chart needs."""
    live = ["plot.js", "lanes.js"] if not scene.rows else ["plot.js"] if options.plotlyjs != "none" else []
    return [asset(name) for name in (*([] if scene.dense else live), "chart.js", *["page.js"] * page)]


def allowed(nonce: str) -> str:
    return f' nonce="{markup(nonce)}"' if nonce else ""


def content_policy(scene: Scene, options: Options) -> str:
    """Nothing may be loaded, and only the page's own scripts may run. Plotly sets styles, so those are free."""
    named: list[str] = []
    if scene.timeline.events:
        named += map(hashed, own_scripts(scene, options, page=True))
        if not scene.dense:
            elsewhere = {"file": ["'self'", "file:"], "cdn": [CDN]}.get(options.plotlyjs, [])
            named += [hashed(library())] if options.plotlyjs == "inline" else elsewhere
    return (
        f"default-src 'none'; script-src {' '.join(named or [NOTHING])}; "
        "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def hashed(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


# Strings, templates and patterns (after which no division follows here: those have spaces around their sign).
LITERALS = re.compile(
    r"""("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+/)"""
)


@functools.cache
def asset(name: str) -> str:
    """Our own script or style, without its comments and most of its white space."""
    text = (files("timeline.chart") / name).read_text("utf-8")
    lines = (line.strip() for line in text.splitlines())
    code = "\n".join(line for line in lines if line and not line.startswith(("//", "/*")))
    if name.endswith(".css"):
        return re.sub(r":\s+", ":", re.sub(r"\s*([{};,>])\s*", r"\1", code)).replace(";}", "}")
    pieces = LITERALS.split(code)  # every second one is a literal
    return "".join(
        re.sub(r" ?([-+*/%<>=!&|?:;,{}()\[\]]) ?", r"\1", p) if n % 2 == 0 else p for n, p in enumerate(pieces)
    )


@functools.cache
def library() -> str:
    """plotly.js: the small bundle where a release or `make assets` put it, else the one inside the plotly package."""
    small = files("timeline.chart") / "assets" / "plotly-basic.min.js"
    bundle = small if small.is_file() else files("plotly") / "package_data" / "plotly.min.js"
    # A line end of its own style would change under the browser's eyes, and the policy's hash with it.
    return bundle.read_text("utf-8").replace("\r\n", "\n").replace("</script", "<\\/script").strip()


def bundle_name() -> str:
    """The file that "file" expects beside the page: the basic bundle of the version that the plotly package carries."""
    from plotly.offline import get_plotlyjs_version

    return f"plotly-basic-{get_plotlyjs_version()}.min.js"
