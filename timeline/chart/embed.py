"""A page in another page: the `<iframe>` that grows with what it holds, and has it scrolled to what a link leads to."""

from __future__ import annotations

from timeline.chart.safe import markup

# Listens to what chart.js says; the very frame that spoke is the one that is changed. As tall as its page, a frame has
# nothing to scroll, so the page around does: a negative margin makes its top edge the place inside.
LISTENER = (
    'addEventListener("message",function(e){'
    'var d=e.data||{},h=d["timeline-height"],y=d["timeline-scroll"];'
    'document.querySelectorAll("iframe.timeline-frame").forEach(function(f){'
    "if(f.contentWindow!==e.source)return;"
    'if(typeof h==="number")f.style.height=Math.min(h,1e5)+"px";'
    'if(typeof y==="number"){f.style.scrollMarginTop=-y+"px";f.scrollIntoView();f.style.scrollMarginTop=""}})})'
)
HEIGHT = 900  # pixels, until the page has said its own


def snippet(address: str, title: str) -> str:
    """What a newsroom pastes: the frame at that address, and the script that sets its height and scrolls to it.

    The page also speaks datawrapper's and pym's messages, so where a site listens to those the script may go
    (datawrapper's knows of heights alone).
    """
    frame = (
        f'<iframe class="timeline-frame" src="{markup(address)}" title="{markup(title)}" loading="lazy" '
        f'width="100%" height="{HEIGHT}" frameborder="0" sandbox="allow-scripts allow-downloads '
        f'allow-popups allow-popups-to-escape-sandbox"></iframe>'
    )
    return f"{frame}\n<script>{LISTENER}</script>\n"
