"""Reasons: what bounds an event and who disagrees about it, in words, and how the terminal shows that."""

from __future__ import annotations

from attrs import evolve

from timeline import Article, Event, Grain, Interval, KnownBy, Moment, Source, Story, build
from timeline.model import Constraint
from timeline.reasons import LONGEST, bounds, clipped, disagreement
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
    assert list(bounds(STORY, EARLY)) == ["before «Event two» by «before that»"]
    assert list(bounds(STORY, evolve(LATER, known_by=KnownBy.ARTICLE))) == ["after «Event one» by «before that»"]


def test_a_date_that_is_said_needs_no_bounds():
    assert list(bounds(STORY, LATER)) == []


def test_what_is_not_there_bounds_nothing():
    assert list(bounds(evolve(STORY, events=(EARLY,)), EARLY)) == []


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
