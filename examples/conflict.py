"""Articles that disagree about a date: the event is one, both dates stand beside it, and none is chosen."""

import timeline
from timeline import Article

PILE = (
    Article(
        "The ferry Aurora ran aground off Kelmore on 12 March 2024 with 140 passengers on board.",
        id="post",
        source="Harbour Post",
        anchor="2024-03-14",
    ),
    Article(
        "The Aurora ferry ran aground near Kelmore on Wednesday. All passengers are safe.",
        id="courier",
        source="Island Courier",
        anchor="2024-03-15",
    ),
    Article(
        "Investigators came to Kelmore on Friday. The ferry ran aground off Kelmore on Tuesday.",
        id="wire",
        source="Sound Wire",
        anchor="2024-03-16",
    ),
)

story = timeline.build(PILE, title="The Aurora")
for event in story:
    print(f"{event.edtf:22} {event.headline}")
    if event.conflicting:
        for source in event.sources:
            article = story.article(source.article)
            print(f"    {source.interval.edtf}  {article.source}: “{article.text[source.start : source.end]}”")
for problem in story.problems:
    print("Problem:", problem.message)
story.save("aurora.html")
story.save("aurora.json")
