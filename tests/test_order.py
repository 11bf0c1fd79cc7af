"""Order: what intervals and constraints say together, and what they cannot."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.pile.order import ordered
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Constraint, Event, KnownBy, Source


def event(id, interval=None, known_by=None, article="a", start=0):
    return Event(
        id,
        id,
        f"Sentence {id}.",
        interval,
        (Source(article, start, start + 5),),
        known_by=known_by or (KnownBy.SAID if interval else KnownBy.UNKNOWN),
    )


AUGUST = Interval(Moment(2021, 8), None, Grain.MONTH, throughout=True)
OCTOBER = Interval.unit(Moment(2021, 10), Grain.MONTH)
MONDAY = Interval.unit(Moment(2021, 11, 8), Grain.DAY)


def test_dated_events_stand_by_their_starts():
    events, _, _ = ordered([event("monday", MONDAY), event("october", OCTOBER), event("august", AUGUST)])
    assert [one.id for one in events] == ["august", "october", "monday"]
    assert [one.rank for one in events] == [0, 0, 1]  # what has lasted since August overlaps both


def test_an_undated_event_is_bounded_by_what_it_came_before():
    """What came before something that began in August came before August."""
    events, kept, problems = ordered(
        [event("deportation", AUGUST), event("sanctions")], [Constraint("sanctions", "deportation", "after")]
    )
    assert [one.id for one in events] == ["sanctions", "deportation"]
    assert events[0].edtf == "../2021-07-31"
    assert events[0].known_by is KnownBy.BOUNDED
    assert len(kept) == 1
    assert problems == ()


def test_bounds_travel_along_chains():
    chain = [Constraint("a", "b", "then"), Constraint("b", "c", "then"), Constraint("c", "monday", "then")]
    events, _, _ = ordered([event("monday", MONDAY), event("c"), event("b"), event("a")], chain)
    assert [one.id for one in events] == ["a", "b", "c", "monday"]
    assert {one.edtf for one in events[:3]} == {"../2021-11-08"}
    assert [one.rank for one in events] == [0, 1, 2, 3]


def test_what_came_after_is_bounded_below():
    events, _, _ = ordered([event("march"), event("october", OCTOBER)], [Constraint("october", "march", "after that")])
    assert events[1].edtf == "2021-10-01/.."


def test_a_contradiction_is_reported_with_both_sentences_and_left_out():
    events, kept, (problem,) = ordered(
        [event("october", OCTOBER), event("monday", MONDAY)],
        [Constraint("monday", "october", "before that", "a", 3, 9)],
    )
    assert [one.id for one in events] == ["october", "monday"]
    assert kept == ()
    assert "Sentence monday." in problem.message
    assert "Sentence october." in problem.message
    assert (problem.article, problem.start, problem.end) == ("a", 3, 9)


def test_a_circle_is_broken_where_it_closes():
    _, kept, problems = ordered(
        [event("a"), event("b")], [Constraint("a", "b", "then", start=1), Constraint("b", "a", "then", start=2)]
    )
    assert [(one.before, one.after) for one in kept] == [("a", "b")]
    assert len(problems) == 1


def until(year, month=1, day=1, *, throughout=False):
    return Interval(None, Moment(year, month, day), Grain.DAY, throughout=throughout)


def year(number):
    return Interval.unit(Moment(number), Grain.YEAR)


@pytest.mark.parametrize(
    ("open_", "others", "expected"),
    [
        # The background of an article stands ahead of all that it tells …
        (until(2021, 11, 9), [AUGUST, OCTOBER, MONDAY], 0),
        (until(2025, 3, 5), [year(1958), Interval.unit(Moment(2025, 3, 3), Grain.DAY)], 1),  # … but not of 1958
        (until(2025, 3, 5), [year(1958)], 1),
        (until(1950), [year(1958)], 0),
        (until(1950), [year(1930), year(1940), year(1960)], 2),
        # What goes on when all has been told began before the last of it.
        (until(2027, throughout=True), [year(1958), Interval.unit(Moment(2025, 3, 3), Grain.DAY)], 1),
        (until(1950, throughout=True), [year(1930), year(1960)], 1),
    ],
)
def test_what_is_open_at_its_start_opens_the_story_that_its_end_lies_in(open_, others, expected):
    told = [event("open", open_), *(event(str(n), interval) for n, interval in enumerate(others))]
    events, _, _ = ordered(told)
    ids = [one.id for one in events]
    assert ids == [*map(str, range(expected)), "open", *map(str, range(expected, len(others)))]


IDS = "abcdef"
INTERVALS = st.none() | st.integers(1, 28).map(lambda day: Interval.unit(Moment(2021, 11, day), Grain.DAY))


@given(
    st.tuples(*[INTERVALS] * len(IDS)),
    st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS), st.integers(0, 9)), max_size=8),
    st.randoms(use_true_random=False),
)
def test_order_is_free_of_the_order_of_its_input(intervals, pairs, chance):
    told = [event(id, interval) for id, interval in zip(IDS, intervals, strict=True)]
    constraints = [Constraint(a, b, "then", "a", start) for a, b, start in pairs]
    expected = ordered(told, constraints)
    chance.shuffle(told)
    chance.shuffle(constraints)
    assert ordered(told, constraints) == expected


@given(
    st.tuples(*[INTERVALS] * len(IDS)),
    st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=8),
)
def test_kept_constraints_hold_and_nothing_is_lost(intervals, pairs):
    told = [event(id, interval) for id, interval in zip(IDS, intervals, strict=True)]
    events, kept, problems = ordered(told, [Constraint(a, b, "then", "a", n) for n, (a, b) in enumerate(pairs)])
    assert sorted(one.id for one in events) == sorted(IDS)
    places = {one.id: n for n, one in enumerate(events)}
    ranks = {one.id: one.rank for one in events}
    for one in kept:
        assert places[one.before] < places[one.after]
        assert ranks[one.before] < ranks[one.after]
    assert len(kept) + len(problems) == len({pair for pair in enumerate(pairs) if pair[1][0] != pair[1][1]})
    for before, after in zip(told, sorted(events, key=lambda one: one.id), strict=True):
        if before.interval:
            assert evolve(after, rank=0) == before
