"""Times in names and titles, which date no deed of their own or of others."""

from __future__ import annotations

import pytest
from telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The film "The Day After Tomorrow" opened on 3 May.',
            {'The film "The Day After Tomorrow" opened': "2021-05-03"},
        ),
        ("He directed The Day After Tomorrow in 2003.", {"He directed The Day After Tomorrow": "2003"}),
        ("Her novel “Last Summer” won a prize in 2020.", {"Her novel “Last Summer” won a prize": "2020"}),
        ("The song “Yesterday” was played on Monday.", {"The song “Yesterday” was played": "2021-11-08"}),
        ('The play "One Night in 1987" closed on 3 May.', {'The play "One Night in 1987" closed': "2021-05-03"}),
        ('The "1984" author died in 1950.', {'The "1984" author died': "1950"}),
        ("Black Friday sales rose on 28 December 2020.", {"Black Friday sales rose": "2020-12-28"}),
        # what is said, and headlines, are no titles
        (
            '"We will leave tomorrow," Kovac said on Monday.',
            {'"We will leave tomorrow," Kovac said': "2021-11-08", "Kovac: “We will leave”": "2021-11-09"},
        ),
        ("Kovac Resigns After Vote Last Week", {"Kovac Resigns After Vote Last Week": "2021-11-01/2021-11-07"}),
        ("Last week Kovac left.", {"Last week Kovac left": "2021-11-01/2021-11-07"}),
    ],
)
def test_titles_date_nothing(text, expected):
    assert {headline: edtf for headline, (edtf, _) in told(text).items()} == expected


@pytest.mark.parametrize(
    ("text", "headline", "expected"),
    [
        ("Kovac was indicted over the 6 January riot.", "Kovac was indicted over the 6 January riot", "bounded"),
        ("Kovac, a medic in the 9/11 attacks, became mayor.", "Kovac became mayor", "bounded"),
        (
            "Thousands marched on the anniversary of the 2011 riot.",
            "Thousands marched on the anniversary of the 2011 riot",
            "article",
        ),
        (
            "A wall for victims of the 9/11 attacks was opened.",
            "A wall for victims of the 9/11 attacks was opened",
            "bounded",
        ),
    ],
)
def test_what_is_only_named_gives_its_date_to_no_other_deed(text, headline, expected):
    assert told(text)[headline][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 9/11 attacks killed 2,977 people.", {"The 9/11 attacks killed 2,977 people": "2001-09-11"}),
        ("She was wounded in the 2013 bombing.", {"She was wounded in the 2013 bombing": "2013"}),
        ("Kovac fled after the 9/11 attacks.", {"Kovac fled after the 9/11 attacks": "2001-09-11/.."}),
        ("Before the 9/11 attacks Kovac ran a shop.", {"Before the 9/11 attacks Kovac ran a shop": "../2001-09-10"}),
        (
            "Lund marked the anniversary of the 3 May 2015 flood on Saturday.",
            {
                "The 3 May 2015 flood": "2015-05-03",
                "Lund marked the anniversary of the 3 May 2015 flood": "2021-11-06",
            },
        ),
    ],
)
def test_what_is_named_has_its_own_date(text, expected):
    assert {headline: edtf for headline, (edtf, _) in told(text).items()} == expected
