"""Text → Expressions: what a text says of time, each with the interval that it means. `finder.py` is the whole way.

- Words: `tokens.py` cuts the text, `lexicon.py` tells of which kinds a word is, with the words of `languages/`, of
  `zones.py` and, for other languages, of `locale_data.py`.
- Phrases: `rule.py` says what a rule is, `rules/` and `languages/` have them, `grammar.py` reads phrases by them, with
  the help of `automaton.py`.
- Meaning: `values/` is what a phrase means before it meets an anchor, with the feasts of `holidays.py`;
  `surroundings.py` what it is where it stands, `extents.py` which of its words are part of it there, `misreadings.py`
  what is no time there.
- Resolving: `thread.py` keeps what the text has told so far, as a report, a list or a story (`report.py`,
  `chronology.py`, `narrative.py`; `genre.py` tells which, `eras.py` whether it is of an age long past).
  `bearings.py` finds what of that a time is resolved against: its year (`years.py`), its day (`own_day.py`), an age
  (`ages.py`), the date of its heading (`headings.py`). `direction.py` tells past from future, by the words of
  `cues.py`, the phrases of `outlook.py` and the turns of `turns.py` from what was to what is to be, `leanings.py` where
  what was told before decides; `manner.py` tells what is told in passing, `ambiguity.py` what stays open.
- Showing: `explain.py`, step by step.
"""
