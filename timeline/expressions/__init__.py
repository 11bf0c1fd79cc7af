"""Text → Expressions: what a text says of time, each with the interval that it means. `finder.py` is the whole way.

- Words: `tokens.py` cuts the text, `lexicon.py` tells of which kinds a word is, with the words of `languages/`, of
  `zones.py` and, for other languages, of `locale_data.py`; `shapes.py` tells it of figures, with the `numerals.py` of
  East Asia.
- Phrases: `rule.py` says what a rule is, `rules/` and `languages/` have them, `grammar.py` reads phrases by them, with
  the help of `automaton.py`.
- Meaning: `values/` is what a phrase means before it meets an anchor, with the feasts of `holidays.py`.
- Place: `genre.py` tells what the text is and `headings.py` which dates head its lines; `tense/` tells past from
  future, `standing/` what a phrase is among its neighbours.
- Resolving: `story/` keeps what has been told so far and finds what a time is counted from; `ambiguity.py` keeps what
  stays open.
- Showing: `explain.py`, step by step.
"""
