"""Two times in brackets: birth and death behind a person's name, a term behind an office."""

from __future__ import annotations

import pytest
from telling import told

from timeline import Article, build


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Kovac (1931–2004) was a painter.", {"Anna Kovac was born": "1931", "Anna Kovac died": "2004"}),
        (
            "Anna Kovac (12 May 1950 – 3 June 2001) was a painter.",
            {"Anna Kovac was born": "1950-05-12", "Anna Kovac died": "2001-06-03"},
        ),
        ("Anna Kovac (c. 1850 – 1899) was a painter.", {"Anna Kovac was born": "1850~", "Anna Kovac died": "1899~"}),
        (
            "In 1960 he met Anna Kovac (1931–2004), a painter.",
            {"Anna Kovac was born": "1931", "He met Anna Kovac, a painter": "1960", "Anna Kovac died": "2004"},
        ),
        (
            "President Abraham Lind (1809–1865) visited Lund in 1860.",
            {"Abraham Lind was born": "1809", "President Abraham Lind visited Lund": "1860"}
            | {"Abraham Lind died": "1865"},
        ),
        # terms
        (
            "Prime Minister Kovac (1990–1994) was arrested on Monday.",
            {"Kovac was prime minister": "1990/1994", "Prime Minister Kovac was arrested": "2021-11-08"},
        ),
        (
            "Bo Lee, the mayor of Lund (1990–1994), died on Monday.",
            {"Bo Lee was the mayor of Lund": "1990/1994", "Bo Lee died": "2021-11-08"},
        ),
        ("The prime minister (1990–1994) was arrested on Monday.", {"The prime minister was arrested": "2021-11-08"}),
        ("Ann Lee served as prime minister (1979–1990).", {"Ann Lee served as prime minister": "1979/1990"}),
        # of neither
        ("The Cold War (1947–1991) shaped Lund.", {"The Cold War shaped Lund": "1947/1991"}),
        ("World War II (1939–1945) destroyed the town.", {"World War II destroyed the town": "1939/1945"}),
        ("The Northern Bank (1930-1999) closed.", {"The Northern Bank closed": "1930/1999"}),
    ],
)
def test_brackets(text, expected):
    assert {headline: edtf for headline, (edtf, _) in told(text).items()} == expected


def test_each_life_is_of_its_own_person():
    events = build(Article("Anna Kovac (1931–2004) met Bo Petrov (1940–2010).", anchor="2021-11-08")).events
    lives = [(event.headline, event.participants) for event in events if event.known_by.value == "said"]
    assert ("Bo Petrov was born", ("Bo Petrov",)) in lives
    assert ("Anna Kovac died", ("Anna Kovac",)) in lives


def test_an_age_counts_from_a_birth_in_brackets():
    assert told("Anna Kovac (1850–99) was a painter. At fourteen, she left.")["At fourteen, she left"][0] == "1864/1865"
