"""A page in another page: the `<iframe>` that grows with what it holds."""

from __future__ import annotations

from timeline.chart.safe import markup

# Listens to what chart.js says; the very frame that spoke is the one that is changed.
LISTENER = (
    'addEventListener("message",function(e){'
    'var h=e.data&&e.data["timeline-height"];'
    'if(typeof h!=="number")return;'
    'document.querySelectorAll("iframe.timeline-frame").forEach(function(f){'
    'if(f.contentWindow===e.source)f.style.height=Math.min(h,1e5)+"px"})})'
)
HEIGHT = 900  # pixels, until the page has said its own


def snippet(address: str, title: str) -> str:
    """What a newsroom pastes: the frame at that address, and the script that sets its height.

    The page also speaks datawrapper's and pym's messages, so where a site listens to those the script may go.
    """
    frame = (
        f'<iframe class="timeline-frame" src="{markup(address)}" title="{markup(title)}" loading="lazy" '
        f'width="100%" height="{HEIGHT}" frameborder="0" sandbox="allow-scripts allow-downloads '
        f'allow-popups allow-popups-to-escape-sandbox"></iframe>'
    )
    return f"{frame}\n<script>{LISTENER}</script>\n"
