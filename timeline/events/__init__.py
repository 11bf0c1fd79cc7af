"""Articles with their expressions → events. `events.py` is the whole way; the words it turns on are in `languages/`.

- Text: `sentences.py`, `listing.py` and `clauses.py` cut it, `speech.py` and `posts.py` tell who says it, `names.py`
  (`titles.py`) who is named; `mentions.py` finds the words that name events (`english/` has the tagger).
- Said times: `times.py` and `works.py` tell which of them date what; `places.py` and `nouns.py` which words each one
  dates: what is said of a subject (`predicates.py`, `coordination.py`), a relative clause (`relatives.py`), what stands
  beside a participle (`participles.py`), what a verb inside a clause tells (`embedded.py`), of whom (`antecedents.py`),
  two in brackets (`lives.py`).
- Other times: `linking.py` dates what no time does: by what ties a clause to something dated (`ties.py`,
  `landmarks.py`, `ages.py`), or by the scene that it stands in (`scene.py`).
- Telling: `headlines.py` writes the line (`phrases.py`, `shortening.py`, `tidying.py`, `markup.py`, `reference.py`),
  `status.py` tells whether it happened.
- All together: `repeats.py` and `merging.py` (what it compares: `tellings.py`) tell an event once, `sequence.py` and
  `order.py` what came before what.
"""
