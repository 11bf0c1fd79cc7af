"""Reasons: what bounds an event and who disagrees about it, in words, and how the terminal shows that."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

from timeline import Article, Event, Grain, Interval, KnownBy, Moment, Source, Story, build
from timeline.model import Constraint
from timeline.reasons import LONGEST, bounds, clipped, disagreement, ties
from timeline_cli.show import page

MONDAY = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
SUNDAY = Interval.unit(Moment(2021, 11, 7), Grain.DAY)


def event(id, interval, known_by, *sources):
    return Event(id, f"Event {id}", f"Event {id}.", interval, sources or (Source("a", 0, 1),), known_by=known_by)


EARLY = event("one", Interval(None, MONDAY.end, Grain.DAY), KnownBy.BOUNDED)
LATER = event("two", MONDAY, KnownBy.SAID)
STORY = Story(
    (EARLY, LATER), (Article("x", id="a"),), constraints=(Constraint("one", "two", "before that", "a", 0, 1),)
)


def test_what_bounds_an_event_names_the_other_and_the_words():
    assert list(bounds(STORY, ties(STORY)["one"])) == ["before «Event two» by «before that»"]
    undated = evolve(STORY, events=(EARLY, evolve(LATER, known_by=KnownBy.ARTICLE)))
    assert list(bounds(undated, ties(undated)["two"])) == ["after «Event one» by «before that»"]


def test_a_date_that_is_said_needs_no_bounds():
    assert "two" not in ties(STORY)


def test_what_is_not_there_bounds_nothing():
    assert not ties(evolve(STORY, events=(EARLY,)))


def test_disagreement_goes_by_date_and_names_each_source_once():
    disputed = event(
        "three",
        MONDAY,
        KnownBy.SAID,
        Source("b", 0, 1, interval=MONDAY),
        Source("a", 0, 1, interval=SUNDAY),
        Source("c", 0, 1, interval=MONDAY),
        Source("c", 9, 12, interval=MONDAY),
    )
    assert disagreement(disputed) == "7 Nov 2021 in a; 8 Nov 2021 in b, c"
    assert disagreement(disputed, str.upper) == "7 Nov 2021 in A; 8 Nov 2021 in B, C"
    assert disagreement(LATER) == ""


def test_a_long_headline_is_cut_at_a_word():
    assert clipped("Short") == "Short"
    cut = clipped("word, " * 20)
    assert cut.endswith("word…")
    assert len(cut) <= LONGEST + 1


PILE = (
    Article("Mayor Anna Lind opened the Orr bridge on 12 March 2024.", id="a", source="Post", anchor="2024-03-14"),
    Article(
        "Anna Lind opened the bridge over the Orr on 13 March 2024.", id="b", source="Courier", anchor="2024-03-15"
    ),
)


def test_the_terminal_shows_who_disagrees():
    text = "\n".join(page(build(PILE), 100))
    assert "12–13 Mar 2024" in text
    assert "sources disagree: 12 Mar 2024 in Post; 13 Mar 2024 in Courier" in text
    assert "1 problem\n" in text.replace("\x1b[0m", "").replace("\x1b[33m", "").replace("\x1b[1m", "")


def test_the_terminal_shows_what_bounds_an_event():
    lines = [" ".join(line.split()) for line in page(STORY, 100)]
    assert "\x1b[2mno date told, only bounds · before «Event two» by «before that» · a\x1b[0m" in "\n".join(lines)


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en", "before <a"), ("de", "vor <a"), ("fr", "avant <a"), ("pl", "przed: <a")],
)
def test_the_page_links_to_what_bounds_an_event(locale, said):
    made = STORY.to_html(page=False, plotlyjs="none", locale=locale)
    target = re.search(rf'{said} href="#([\w-]+)" dir="auto">Event two</a>', made)
    assert target
    assert f'<li id="{target[1]}"' in made
    assert made.count("before that") == 1


def test_the_page_tells_what_the_date_of_an_article_rests_on():
    given = Article("It rained on Monday.", id="a", anchor="2021-11-08")
    made = build(given).to_html(page=False, plotlyjs="none")
    assert "article dated 8 Nov 2021, as given</li>" in made
    found = build(Article("MINSK, Nov. 8, 2021 (Reuters) — The army left the town on Monday.", id="a"))
    assert "article dated 8 Nov 2021, by its dateline (" in found.to_html(page=False, plotlyjs="none")
