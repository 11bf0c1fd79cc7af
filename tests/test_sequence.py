"""What the words of a text put before what."""

from __future__ import annotations

import pytest

from timeline import Article, build

ANCHOR = "2021-11-08"
FURTHER_DOWN = "Kelmore is a town on the Orr. The river is wide here. It is deep. The water is cold. "


def tell(text):
    story = build(Article(text, id="a", anchor=ANCHOR))
    for one in story.constraints:
        assert " ".join(text[one.start : one.end].split()).strip(" ,") == one.words
    return story


def orders(text):
    """Each constraint: (what came before, what came after, by which words)."""
    story = tell(text)
    named = {event.id: event.headline for event in story}
    return [(named[one.before], named[one.after], one.words) for one in story.constraints]


@pytest.mark.parametrize("cue", ["Then", "After that,", "Later,", "Subsequently,"])
def test_what_is_told_next_came_after(cue):
    ((before, after, words),) = orders(f"Poland closed the border. {cue} drivers left the town.")
    assert before == "Poland closed the border"
    assert after.lower().endswith("drivers left the town")
    assert words == cue.strip(",")


@pytest.mark.parametrize("cue", ["Before that,", "Shortly before that,", "Prior to this,", "Earlier,"])
def test_what_is_told_back_came_before(cue):
    assert orders(f"Poland closed the border. {cue} soldiers dug a ditch.") == [
        ("Soldiers dug a ditch", "Poland closed the border", cue.strip(","))
    ]


@pytest.mark.parametrize("day", ["Earlier this week", "Later today", "Earlier in 2019"])
def test_a_part_of_a_time_puts_nothing_in_order(day):
    assert orders(f"Poland closed the border. {day} drivers left the town.") == []


def test_in_turn_comes_after():
    ((_, after, words),) = orders("Poland closed the border. The agency Belta, in turn, published a video.")
    assert "published a video" in after
    assert words.endswith("in turn")


def test_a_clause_with_after_came_before_its_own():
    assert orders("Drivers protested after Poland closed the border.") == [
        ("Poland closed the border", "Drivers protested", "after")
    ]


def test_what_a_date_knows_came_before_it():
    """ "the sanctions" are known in October: they were imposed before its end."""
    text = (
        f"{FURTHER_DOWN}The European Union imposed sanctions on Belarus. "
        "In October, Belarus asked the Union to lift the sanctions."
    )
    story = tell(text)
    assert [event.headline for event in story] == [
        "The European Union imposed sanctions on Belarus",
        "Belarus asked the Union to lift the sanctions",
    ]
    assert story.events[0].edtf == "../2021-10-31"
    assert [one.words for one in story.constraints] == ["sanctions"]


def test_two_events_are_put_in_order_once_by_the_first_words_that_do():
    told = "The European Union imposed sanctions on Belarus. "
    known = "In October, Belarus asked the Union to lift the sanctions, and the sanctions only. "
    text = FURTHER_DOWN + (told + known) * 3
    (one,) = tell(text).constraints
    assert one.start == text.index("sanctions, and")


@pytest.mark.parametrize(
    "text",
    [
        "In October, Belarus asked the Union to lift sanctions.",  # any, not those
        "In October, Latvia asked Norway to lift the sanctions.",  # nobody who was told of
        "In October, Belarus asked the Union to open the border.",
    ],
)
def test_a_noun_alone_orders_nothing(text):
    assert orders(f"{FURTHER_DOWN}The European Union imposed sanctions on Belarus. {text}") == []


def test_words_that_the_dates_contradict_are_a_problem_and_order_nothing():
    story = tell("Poland closed the border on 3 May 2020. Before that, on 7 June 2020, soldiers dug a ditch.")
    assert story.constraints == ()
    (problem,) = story.problems
    assert problem.message.startswith("«Before that» puts «Before that, on 7 June 2020, soldiers dug a ditch.»")
    assert "2020-06-07" in problem.message
    assert "2020-05-03" in problem.message


def test_the_first_sentence_has_nothing_before_it():
    assert orders("Then the drivers left the town.") == []


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (
            "Before Poland closed the border, drivers left the country.",
            "Drivers left the country",
            "Poland closed the border",
        ),
        (
            "After the mayor resigned, the council elected a new one.",
            "The mayor resigned",
            "The council elected a new one",
        ),
        ("After the mayor resigned, she moved to Spain.", "The mayor resigned", "She moved to Spain"),
    ],
)
def test_a_clause_in_front_comes_before_or_after_the_main_one(text, before, after):
    story = build(Article(text), anchor="2021-11-08")
    by_id = {event.id: event.headline for event in story.events}
    assert [(by_id[one.before], by_id[one.after]) for one in story.constraints] == [(before, after)]


def test_what_opens_a_clause_in_front_is_no_news_of_the_day():
    story = build(Article("After the mayor resigned, the council elected a new one."), anchor="2021-11-08")
    known = {event.headline: event.known_by.value for event in story.events}
    assert known == {"The mayor resigned": "bounded", "The council elected a new one": "article"}


def test_a_clause_in_front_that_cannot_stand_alone_stays_with_the_main_one():
    story = build(Article("After he fled on Friday, the police closed the bridge."), anchor="2021-11-08")
    assert {event.headline for event in story.events if event.known_by.value == "said"} == {
        "After he fled, the police closed the bridge"
    }


def test_the_same_day_is_behind_the_hour_told_before():
    text = "1 May 2020, 06:40: Petrov is arrested. He is released on bail the same day."
    events = build(Article(text, id="a", anchor="2021-11-08")).events
    assert [event.headline for event in events] == ["Petrov is arrested", "He is released on bail"]
