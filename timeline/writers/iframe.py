"""The timeline as a page for an `<iframe>`, and beside it the snippet to paste: `story.html`, `story.embed.html`."""

from __future__ import annotations

from typing import Any

from timeline.model import Timeline
from timeline.writers import html

write = html.write


def beside(timeline: Timeline, stem: str, **options: Any) -> dict[str, str]:
    """The snippet, with the page's file name for its address, and what the page itself needs beside it."""
    from timeline.chart.embed import snippet

    title = timeline.title or "Timeline"
    return {f"{stem}.embed.html": snippet(f"{stem}.html", title), **html.beside(timeline, stem, **options)}
