"""The library in ten lines: read, build, look, save."""

import timeline

story = timeline.build(timeline.read("seeds/"), title="The border").edited()
for event in story:
    who = ", ".join(event.participants) or "-"
    print(f"{event.edtf:18} {event.known_by.value:8} {event.headline}  [{who}]")
for article in story.articles:
    print(article.id, "is dated", article.anchor, "by", article.anchor.basis)
story.save("border.html")
