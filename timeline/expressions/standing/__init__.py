"""An expression where it stands: `surroundings.py` asks, for each sort of value, what its neighbours make of it.

`extents.py` tells which of the words are part of it there, `misreadings.py` what is no time there.
"""
