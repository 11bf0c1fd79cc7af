from datetime import date

import pytest

import timeline
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


@pytest.mark.parametrize("head", ["Rail Union @railnorth · {}\n", "@railnorth {}\n", "Rail Union\n@railnorth\n·\n{}\n"])
def test_posts_below_their_author_and_date(head):
    text = f"{head.format('Dec 8, 2022')}A new offer.\n\nMore soon.\n\n{head.format('9 Dec 2022')}Strike is OFF.\n"
    author = "@railnorth" if head.startswith("@") else "Rail Union @railnorth"
    assert read(text) == [
        ("A new offer.\n\nMore soon.", author, "2022-12-08"),
        ("Strike is OFF.", author, "2022-12-09"),
    ]


def test_a_post_inside_an_article_ends_at_a_gap_and_one_without_a_date_ends_the_one_above():
    lead = "The union said on Friday that it had received a new offer. " * 4
    text = f"{lead}\n\nRail Union @railnorth · 8 Dec 2022\nA new offer.\n\nThe firm is silent."
    assert [said for said, _, _ in read(text)] == ["A new offer."]
    text = "Rail Union @railnorth · 8 Dec 2022\nA new offer.\n\nJo @jo · 14h\nWow."
    assert [said for said, _, _ in read(text)] == ["A new offer."]


def test_posts_are_dated_by_the_line_above_them_and_not_titled_by_it():
    text = (
        "Rail Union @railnorth · Dec 8, 2022\nNew offer received last night. Our exec meets tomorrow at 10am.\n\n"
        "Rail Union @railnorth · Dec 9, 2022\nStrike is OFF."
    )
    story = timeline.build(timeline.Article(text, id="a"))
    told = {event.edtf: event.headline for event in story}
    assert told["2022-12-09"] == "Strike is OFF"
    assert told["2022-12-08"].startswith("New offer received last night")
    assert "2022-12-09T10:00:00" in told
    assert story.problems == ()
