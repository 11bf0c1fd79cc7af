"""Japanese: its sentences end with a mark of their own, which no abbreviation carries."""

from __future__ import annotations

import re

from timeline.abbreviations.tables import Abbreviations

ABBREVIATIONS = Abbreviations(going_on=re.compile("と|など|、"))
