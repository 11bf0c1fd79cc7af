"""Chinese: its sentences end with a mark of their own, which no abbreviation carries."""

from __future__ import annotations

import re

from timeline.abbreviations.tables import Abbreviations

ABBREVIATIONS = Abbreviations(
    quoting=re.compile(
        r"[^，。！？；：“”「」\n]{1,40}(?:[说說称稱]|表示|指出|强调|強調|写道|寫道|坦言|补充道|回应|回應|告诉记者|告訴記者)(?=[。；]|，(?![“「]))"
    )
)
