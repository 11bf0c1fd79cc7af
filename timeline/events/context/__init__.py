"""When that was which no time dates: `linking.py` asks by what it is tied to something dated, and in which scene it is.

`ties.py` and `landmarks.py` find such ties, `ages.py` goes by somebody's age, `scene.py` by the sentences before.
"""
