"""What a text has told so far, and what a time is resolved against there.

`thread.py` keeps what was told: as a report (`report.py`), a list (`chronology.py`), a history (`narrative.py`), of an
age long past (`eras.py`). `bearings.py` finds what of that an expression is counted from: a year (`years.py`), a day
(`own_day.py`), a birth (`ages.py`); `leanings.py` where it decides between past and future. `manner.py` tells what is
said in passing.
"""
