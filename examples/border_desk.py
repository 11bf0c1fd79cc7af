"""From a folder of articles to a page, a table for the desk, and a list of what wants checking."""

import timeline

story = timeline.build(timeline.read("seeds/"), title="The border")
for path in ("border.html", "border.csv", "border.json"):
    print("wrote", story.save(path))

print("\nCheck before you publish: not dated by words of their own")
for event in story:
    if event.known_by is not timeline.KnownBy.SAID:
        print(f"  {event.edtf or 'no date':14} {event.headline}  ({event.known_by.value})")
for problem in story.problems:
    print(" ", problem.message)
