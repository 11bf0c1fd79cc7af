"""What happened at an age of somebody whose birth the text tells."""

from __future__ import annotations

import pytest
from telling import told


@pytest.mark.parametrize(
    ("text", "headline", "edtf"),
    [
        (
            "Jane Oakes was born in Hull on 2 February 1932. She left school at 14.",
            "She left school at 14",
            "1946-02/1947-02",
        ),
        (
            "Born in Hull on 2 February 1932, she was sent to Lincoln at the age of seven.",
            "She was sent to Lincoln at the age of seven",
            "1939-02/1940-02",
        ),
        ("Tom Poe was born in 1950. At twenty-three he left.", "At twenty-three he left", "1973/1974"),
        ("Tom Poe was born in 1950. He left when he was 18.", "He left", "1968/1969"),
        (
            "Ernest Vale (1860 – 1931) was an engineer. At fourteen, he was sent to sea.",
            "At fourteen, he was sent to sea",
            "1874/1875",
        ),
    ],
)
def test_an_age_dates_what_happened(text, headline, edtf):
    assert told(text)[headline] == (edtf, "bounded")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He left when he was 18.", {}),
        (
            "Tom Poe was born in 1950. His son was born in 1975. He left when he was 18.",
            {"Tom Poe was born": ("1950", "said"), "His son was born": ("1975", "said")},
        ),
        (
            "Tom Poe was born in 1950. He left at 9 p.m. on Friday.",
            {"Tom Poe was born": ("1950", "said"), "He left": ("2021-11-05T21:00:00", "said")},
        ),
    ],
)
def test_an_age_of_nobody_in_particular_dates_nothing(text, dates):
    assert told(text) == dates
