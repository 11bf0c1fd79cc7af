"""All that is told, together: `repeats.py` and `merging.py` tell an event once, by what `tellings.py` compares.

`sequence.py` and `order.py` tell what came before what.
"""
