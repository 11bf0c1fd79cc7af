from datetime import date

import pytest

from timeline.events.text.posts import posts
from timeline.expressions.finder import tag

DAY = date(2021, 11, 10)


def read(text, language="en"):
    return [
        (text[post.span.start : post.span.end], post.author, post.date.edtf)
        for post in posts(text, tag(text, DAY, language))
    ]


@pytest.mark.parametrize("dash", ["—", "–", "-", "--"])
def test_a_dash_a_name_a_handle_and_a_date(dash):
    text = f"They came. pic.twitter.com/x {dash} NEXTA (@nexta_tv) November 8, 2021"
    assert read(text) == [("They came. pic.twitter.com/x", "NEXTA (@nexta_tv)", "2021-11-08")]


def test_a_quotation_signed_by_name():
    text = "“We are ready – all of us.” — Jane Doe, 8 November 2021"
    assert read(text) == [("“We are ready – all of us.”", "Jane Doe", "2021-11-08")]


def test_an_attribution_below_its_text():
    text = "Before.\n\nThey came – in the night.\n\n— NEXTA (@nexta_tv) November 8, 2021\n\nAfter."
    assert read(text) == [("They came – in the night.", "NEXTA (@nexta_tv)", "2021-11-08")]


def test_a_date_in_another_language():
    assert read("Przyszli. — MSWiA (@MSWiA_GOV_PL) 8 listopada 2021", "pl")[0][2] == "2021-11-08"


@pytest.mark.parametrize(
    "text",
    [
        "They came – the army said – on November 8, 2021",
        "Troops moved to the border — Poland November 8, 2021",
        "— NEXTA (@nexta_tv) November 8, 2021",
        "They came. — NEXTA (@nexta_tv)",
        "They came. — NEXTA (@nexta_tv) November 8, 2021 and left.",
    ],
)
def test_what_is_no_post(text):
    assert read(text) == []
