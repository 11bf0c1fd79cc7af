"""Past or future: `cues.py` has the words that tell, `outlook.py` phrases that do whatever the tense of their sentence.

`turns.py` finds where a sentence turns from what was to what is to be. `direction.py` weighs them all for days, months
and years, `hours.py` for what is on no calendar.
"""
