"""Merging: the same event in two articles is one, two events stay two, and a disagreement shows."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, build
from timeline.events.pile.merging import differ_in_date, merged, same
from timeline.events.pile.tellings import Groups, Telling
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Event, KnownBy, Source, Status

MONDAY = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
SUNDAY = Interval.unit(Moment(2021, 11, 7), Grain.DAY)
NOVEMBER = Interval.unit(Moment(2021, 11, 8), Grain.MONTH)


def event(headline, article, interval=MONDAY, names=(), *, status=Status.HAPPENED, known_by=KnownBy.SAID, start=0):
    return Event(
        f"{article}-{start}-{headline}",
        headline,
        headline,
        interval,
        (Source(article, start, start + len(headline)),),
        participants=tuple(names),
        status=status,
        known_by=known_by,
    )


DEPLOYS = event("Lithuania is deploying troops to the border with Belarus", "b", names=("Lithuania", "Belarus"))
SENDS = event("Lithuania sends soldiers to the Belarus border", "a", names=("Lithuania", "Belarus"))
ACCUSES = event("Poland accuses Belarus of provoking an incident", "b", names=("Poland", "Belarus"), start=90)


def test_two_tellings_become_one_with_both_sources():
    (one,), problems = merged([DEPLOYS, SENDS])
    assert {source.article for source in one.sources} == {"a", "b"}
    assert problems == ()


def test_two_events_stay_two():
    assert len(merged([DEPLOYS, ACCUSES])[0]) == 2
    assert len(merged([SENDS, ACCUSES])[0]) == 2


def test_the_finer_time_is_kept_and_each_source_keeps_its_own():
    (one,), problems = merged([event(SENDS.headline, "c", NOVEMBER, SENDS.participants), DEPLOYS])
    assert one.interval == MONDAY
    assert {source.interval for source in one.sources} == {MONDAY, NOVEMBER}
    assert problems == ()
    assert not one.conflicting


def test_a_planned_event_is_not_one_that_happened():
    planned = event(SENDS.headline, "c", names=SENDS.participants, status=Status.PLANNED)
    assert len(merged([planned, DEPLOYS])[0]) == 2


def test_sources_that_disagree_are_shown_and_not_settled_silently():
    (one,), (problem,) = merged([SENDS, event(SENDS.headline, "c", SUNDAY, SENDS.participants)])
    assert one.conflicting
    assert "a: 2021-11-08" in problem.message
    assert "c: 2021-11-07" in problem.message


TUESDAY = Interval.unit(Moment(2021, 11, 9), Grain.DAY)
MAYOR = ("Anna Lind", "Orr")


def test_sources_that_disagree_need_not_use_the_same_words():
    told = [
        event("Mayor Anna Lind opened the new bridge over the Orr", "a", MONDAY, MAYOR),
        event("Anna Lind, the mayor of Kelmore, opened the Orr bridge", "b", TUESDAY, (*MAYOR, "Kelmore")),
    ]
    (one,), (problem,) = merged(told)
    assert one.conflicting
    assert one.interval == Interval(MONDAY.start, TUESDAY.end, Grain.DAY)  # neither is chosen
    assert {source.article: source.interval for source in one.sources} == {"a": MONDAY, "b": TUESDAY}
    assert "is dated differently" in problem.message


def test_whom_they_name_may_be_worded_otherwise():
    told = [
        event("The Senate of Ruritania approved the budget", "a", MONDAY, ("Senate of Ruritania",)),
        event("Ruritania's Senate approved the 2024 budget", "b", TUESDAY, ("Ruritania", "Senate")),
    ]
    assert len(merged(told)[0]) == 1


def test_what_an_article_tells_of_two_days_happened_twice():
    shelling = "Ruritania shelled the port of Strelsau"
    names = ("Ruritania", "Strelsau")
    told = [
        event(shelling, "a", SUNDAY, names),
        event(f"{shelling} again", "a", TUESDAY, names, start=90),
        event(shelling, "b", MONDAY, names),
    ]
    events, problems = merged(told)
    assert len(events) == 3
    assert problems == ()


def test_what_each_article_tells_of_another_day_goes_on():
    names = ("Ruritania", "Strelsau")
    days = [Interval.unit(Moment(2021, 11, day), Grain.DAY) for day in range(1, 29)]
    told = [event("Ruritania shelled the port of Strelsau", f"a{n}", day, names) for n, day in enumerate(days)]
    assert len(merged(told)[0]) == len(days)
    assert len(merged(told[:5])[0]) == 5
    assert len(merged(told[:2])[0]) == 1


def test_one_sentence_with_two_days_does_not_contradict_itself():
    told = [event("Flights leave Bombay on two nights", "a", day, ("Bombay",)) for day in (MONDAY, TUESDAY)]
    assert len(merged(told)[0]) == 2


def test_other_numbers_on_another_day_are_another_event():
    told = [
        event("Shares of Aurora closed at $60 in Kelmore", "a", MONDAY, ("Aurora", "Kelmore")),
        event("Shares of Aurora closed at $18 in Kelmore", "b", TUESDAY, ("Aurora", "Kelmore")),
    ]
    assert len(merged(told)[0]) == 2


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("A ferry sank off Lund on Saturday, killing 12.", "A ferry sank off Lund on Sunday, killing fourteen.", 1),
        ("A ferry sank off Lund on Sunday, killing 12.", "A ferry sank off Lund on Sunday, killing at least 14.", 1),
        ("A ferry sank off Lund on Sunday, killing 2.", "A ferry sank off Lund on Sunday, killing 12.", 2),
        ("A ferry sank off Lund on Thursday, killing 12.", "A ferry sank off Lund on Sunday, killing 14.", 2),
    ],
)
def test_one_event_can_have_two_tolls(first, second, count):
    articles = [Article(text, id=id_, anchor="2021-11-08") for id_, text in (("a", first), ("b", second))]
    story = build(articles)
    assert len(story.events) == count
    told = [problem.message for problem in story.problems if "different tolls: a: 12, b: 14" in problem.message]
    assert len(told) == (count == 1)


def test_what_is_said_tells_of_the_event_that_others_tell_as_well():
    texts = {
        "a": "An old ferry sank off Lund on Saturday, police said.",
        "b": "An old ferry sank off Lund on Sunday, police said.",
    }
    story = build([Article(text, id=id_, anchor="2021-11-08") for id_, text in texts.items()])
    assert [event.headline for event in story.edited().events] == ["An old ferry sank off Lund"]


def test_one_telling_may_leave_out_a_name():
    told = [
        event("The ferry ran aground off Kelmore", "a", MONDAY, ("Kelmore",)),
        event("The ferry Aurora ran aground off Kelmore", "b", MONDAY, ("Aurora", "Kelmore")),
    ]
    assert len(merged(told)[0]) == 1


def test_what_happens_again_later_is_another_event():
    later = Interval.unit(Moment(2022, 11, 8), Grain.DAY)
    assert len(merged([SENDS, event(SENDS.headline, "c", later, SENDS.participants)])[0]) == 2


EVENTS = st.lists(
    st.builds(
        event,
        st.sampled_from([SENDS.headline, DEPLOYS.headline, ACCUSES.headline, "Latvia strengthens its border controls"]),
        st.sampled_from("abc"),
        st.sampled_from([MONDAY, SUNDAY, NOVEMBER, None]),
        start=st.integers(0, 9),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)


@given(EVENTS, st.randoms(use_true_random=False))
def test_merging_is_free_of_order_and_loses_no_source(told, chance):
    expected = merged(told)
    chance.shuffle(told)
    assert merged(told) == expected
    spans = {(s.article, s.start, s.end) for one in told for s in one.sources}
    assert {(s.article, s.start, s.end) for one in expected[0] for s in one.sources} == spans


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("Kovac defeated Petrov in the election on Sunday.", "Petrov defeated Kovac in the election on Sunday.", 2),
        ("Kovac defeated Petrov in the vote on Sunday.", "Petrov was defeated by Kovac in the vote on Sunday.", 1),
        ("Kovac met Petrov in Minsk on Friday.", "Petrov met Kovac in Minsk on Friday.", 1),
        ("Two people were killed in Minsk on Friday.", "Twelve people were killed in Minsk on Friday.", 2),
        ("12 people were killed in Minsk on Friday.", "Twelve people were killed in Minsk on Friday.", 1),
    ],
)
def test_who_did_it_to_whom_and_how_many_tell_events_apart(first, second, count):
    articles = [Article(text, id=id_, anchor="2021-11-08") for id_, text in (("a", first), ("b", second))]
    assert len(build(articles).events) == count


WHO = st.sampled_from(["Ann Kovac", "Bo Petrov", "Petrov", "Acme", "Lund", "Lund's council"])
WHAT = st.sampled_from(
    ["arrested", "dismissed", "fined 12 traders of", "fined twelve traders of", "fined 3 traders of"]
)


@given(
    st.lists(
        st.builds(
            lambda one, what, two, names, day, article: event(
                f"{one} {what} {two} after a long quarrel",
                article,
                Interval.unit(Moment(2021, 11, day), Grain.DAY),
                names,
            ),
            WHO,
            WHAT,
            WHO,
            st.lists(WHO, max_size=3, unique=True),
            st.integers(1, 3),
            st.sampled_from("ab"),
        ),
        max_size=12,
    )
)
def test_whatever_may_be_the_same_is_found_again(told):
    tellings = [Telling.of(one, "en") for one in told]
    groups = Groups(Counter(stem for one in tellings for stem in one.stems))
    for number, one in enumerate(tellings):
        wanted = {
            n for n, two in enumerate(tellings[:number]) if same(one, two, "en") or differ_in_date(one, two, "en")
        }
        assert wanted <= set(groups.near(one))
        groups.add(one, None)


@pytest.mark.parametrize("who", ["{}ann Kovac", "Ann {}ovac", "The {}s"])
def test_alike_sentences_that_differ_in_a_name_are_not_compared(who):
    names = [who.format("".join(letters)) for letters in product("BDFGHKLMNP", repeat=2)]
    told = [event(f"{name} fled the town after a long quarrel", "a", names=(name,)) for name in names]
    assert comparisons(told) == 0


def test_nor_are_those_that_differ_in_a_number():
    assert comparisons([event(f"A fire destroyed {number} houses in the town", "a") for number in range(2, 99)]) == 0


def comparisons(told):
    tellings = [Telling.of(one, "en") for one in told]
    groups = Groups(Counter(stem for one in tellings for stem in one.stems))
    found = 0
    for one in tellings:
        found += len(groups.near(one))
        groups.add(one, None)
    return found
