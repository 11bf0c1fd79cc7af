"""Articles with their expressions → events. `events.py` is the whole way; the words it turns on are in `languages/`.

- `sentences.py` cuts the text, `text/` its sentences, and finds the words that name events (`trigger.py`), for English
  with the tagger of `english/`; `words.py` says what every language has.
- `people/` finds who takes part.
- `said/` tells what each time in a sentence dates, `context/` when that was which no time dates.
- `telling/` writes the line, and tells whether it happened.
- `pile/` tells an event once, whoever tells it, and what came before what.
"""
