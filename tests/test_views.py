"""Parts of a timeline: what is kept, in the same order, and nothing else changed."""

from __future__ import annotations

import pytest
from attrs import evolve

from timeline import Event, Grain, Interval, KnownBy, Moment, Source, Status, Story
from timeline.errors import AnchorError, OptionError
from timeline.model import Constraint
from timeline.views import importance

MONDAY = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
OCTOBER = Interval.unit(Moment(2021, 10), Grain.MONTH)
SINCE = Interval(Moment(2021, 8), None, Grain.MONTH, throughout=True)


def event(id, interval, known_by=KnownBy.SAID, articles=("a",)):
    return Event(id, id, id, interval, tuple(Source(article, 0, 1) for article in articles), known_by=known_by)


STORY = Story(
    (
        event("since", SINCE),
        event("october", OCTOBER, articles=("a", "b", "c")),
        event("monday", MONDAY, KnownBy.ARTICLE),
        event("undated", None, KnownBy.UNKNOWN),
    ),
    constraints=(Constraint("october", "monday", "then"),),
)


def ids(story):
    return [one.id for one in story.events]


def test_between_keeps_what_may_have_happened_then():
    assert ids(STORY.between("2021-11-01")) == ["since", "monday"]
    assert ids(STORY.between("2021-10-31", "2021-10-31")) == ["since", "october"]
    assert ids(STORY.between(until="2021-07")) == []
    assert ids(STORY.between()) == ["since", "october", "monday"]
    with pytest.raises(AnchorError, match="soon"):
        STORY.between("soon")
    with pytest.raises(OptionError, match="between 2021-11-01 and 2021-10-01: expected the earlier day first"):
        STORY.between("2021-11-01", "2021-10-01")


def test_a_day_is_where_the_clock_stands():
    """Midnight of Monday in Moscow is Sunday evening in UTC, and no event of Sunday."""
    moscow = Story((event("monday", Interval.unit(Moment(2021, 11, 8, zone="Europe/Moscow"), Grain.DAY)),))
    assert ids(moscow.between(until="2021-11-07")) == []
    assert ids(moscow.between("2021-11-08", "2021-11-08")) == ["monday"]
    assert ids(moscow.between(until="2021-11-07T23:00+00:00")) == ["monday"]


def test_about_keeps_the_constraints_of_what_stays():
    named = tuple(evolve(one, participants=("Poland",)) for one in STORY.events)
    story = evolve(STORY, events=named)
    assert story.about("Polish") == story
    apart = evolve(STORY, events=(*STORY.events[:1], *named[1:2], *STORY.events[2:]))
    assert apart.about("Poland").constraints == ()


def test_edited_leaves_out_statements_beside_what_they_tell_of():
    statement = evolve(STORY.events[2], id="said", tells=("october",))
    story = evolve(STORY, events=(*STORY.events, statement))
    assert ids(story.edited()) == ["since", "october", "monday"]
    assert ids(Story((statement,)).edited()) == ["said"]


def test_only_goes_by_how_the_time_is_known():
    assert ids(STORY.only("dated")) == ["since", "october"]
    assert ids(STORY.only("reported")) == ["since", "october", "monday"]
    assert STORY.only("all") == STORY
    habit = Story((evolve(STORY.events[0], status=Status.HABITUAL),))
    assert ids(habit.only("reported")) == []
    with pytest.raises(ValueError, match="dated, reported, all"):
        STORY.only("some")


def test_top_keeps_the_order():
    assert max(STORY.events, key=importance).id == "october"
    assert ids(STORY.top(1)) == ["october"]
    assert ids(STORY.top(2)) == ["since", "october"]
    for count in (0, -3, "3", True, 2.0):
        with pytest.raises(OptionError, match="expected a whole number from 1 on"):
            STORY.top(count)


def test_a_constraint_stays_only_with_both_its_events():
    assert STORY.only("reported").constraints == STORY.constraints
    assert STORY.only("dated").constraints == ()
