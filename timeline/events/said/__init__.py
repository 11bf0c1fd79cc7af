"""Times that a sentence says: `times.py` and `works.py` tell which of them date what, `phrases.py` where they stand.

`places.py` and `nouns.py` tell which words each one dates: what is said of a subject (`predicates.py`,
`coordination.py`), a relative clause (`relatives.py`), what stands beside a participle (`participles.py`), what a verb
inside a clause tells (`embedded.py`), an entry of a list (`listing.py`).
"""
