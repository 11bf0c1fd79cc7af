"""A sentence cut into what can tell an event: `clauses.py` cuts it, `mentions.py` finds the words that name events.

`speech.py` and `posts.py` find who says it. `shortening.py`, `tidying.py` and `markup.py` make lines of plain words.
"""
