"""Who takes part: `names.py` finds who is named (`titles.py`, `demonyms.py`), `reference.py` whom a pronoun means.

`antecedents.py` finds whom a clause tells of, `lives.py` what brackets behind a name tell of a life or an office.
"""
