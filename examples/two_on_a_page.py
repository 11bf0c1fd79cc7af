"""Two timelines in one page of your own: fragments carry what they need, and share nothing but the page."""

from html import escape
from pathlib import Path

import timeline

stories = [timeline.build([article], anchor="2021-11-08", title=article.title) for article in timeline.read("seeds/")]
sections = "".join(f"<section><h1>{escape(story.title)}</h1>{story.to_html(page=False)}</section>" for story in stories)
Path("both.html").write_text(
    f"<!doctype html><html lang=en><meta charset=utf-8><title>Both</title><main>{sections}</main></html>",
    encoding="utf-8",
)
print("wrote both.html")
