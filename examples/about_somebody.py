"""Somebody's own timeline: every event that Lukashenko takes part in, by whatever name, with the words that say so."""

import timeline

story = timeline.build(timeline.read("seeds/"))
his = story.about("Lukashenko").edited()
print(f"{len(his)} of {len(story)} events")
for event in his:
    source = event.sources[0]
    print(f"\n{event.edtf or 'no date'} ({event.known_by.value}): {event.headline}")
    print(f"  “{' '.join(event.sentence.split())}”")
    print(f"  {source.article}, characters {source.start} to {source.end}, {source.author or 'in its own words'}")
print("\nThe three that weigh most:", *(f"  {event.headline}" for event in his.top(3)), sep="\n")
his.save("lukashenko.json")
