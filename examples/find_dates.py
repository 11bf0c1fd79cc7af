"""Find what a text says of time, and what each expression means."""

import timeline

TEXT = "Since August, Lithuania deports migrants. Around 2pm Moscow time, troops moved. A meeting will be held today."

for expression in timeline.tag(TEXT, anchor="2021-11-08"):
    words = f"{expression.signal} {expression.text}".strip()
    print(f"{words:30} {expression.type:9} {expression.value:18} {expression.edtf}")
