"""Intervals: Allen's thirteen relations, and spellings that another EDTF reader accepts and reads alike."""

import itertools
from calendar import timegm

import edtf
import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.grain import Grain, Moment, floor, ordinal, shift
from timeline.interval import Allen, Interval, timex3, unit_end

settings.register_profile("unhurried", deadline=None)  # zone data and EDTF's grammar load on first use
settings.load_profile("unhurried")

WIDE = st.builds(Moment.at, st.integers(ordinal(-8998, 1, 1), ordinal(8998, 12, 31)), st.integers(0, 86_399))
LATE = st.builds(Moment.at, st.integers(ordinal(1001, 1, 1), ordinal(8998, 12, 31)), st.integers(0, 86_399))
GRAINS = st.sampled_from(Grain)


@st.composite
def intervals(draw, moments=WIDE, grains=GRAINS):
    """Units, spans between units, open spans; approximate or not."""
    grain = draw(grains)
    start = floor(draw(moments), grain)
    end = unit_end(start, grain)
    if grain < Grain.MILLENNIUM and draw(st.booleans()):
        end = shift(end, grain, draw(st.integers(0, 5)))
    openness = draw(st.sampled_from(["no", "no", "start", "end"]))
    return Interval(
        None if openness == "start" else start, None if openness == "end" else end, grain, draw(st.booleans())
    )


def span(first, last, grain=Grain.DAY, **more):
    """Days of November 2021; None is open."""
    return Interval(
        first if first is None else Moment(2021, 11, first),
        last if last is None else Moment(2021, 11, last),
        grain,
        **more,
    )


# --- Allen ----------------------------------------------------------------------------------------

# The definitions of the thirteen for proper intervals [a, b) and [c, d), each on its own.
DEFINITIONS = {
    Allen.BEFORE: lambda a, b, c, d: b < c,
    Allen.MEETS: lambda a, b, c, d: b == c,
    Allen.OVERLAPS: lambda a, b, c, d: a < c < b < d,
    Allen.STARTS: lambda a, b, c, d: a == c and b < d,
    Allen.DURING: lambda a, b, c, d: c < a and b < d,
    Allen.FINISHES: lambda a, b, c, d: c < a and b == d,
    Allen.EQUAL: lambda a, b, c, d: a == c and b == d,
    Allen.AFTER: lambda a, b, c, d: d < a,
    Allen.MET_BY: lambda a, b, c, d: d == a,
    Allen.OVERLAPPED_BY: lambda a, b, c, d: c < a < d < b,
    Allen.STARTED_BY: lambda a, b, c, d: a == c and d < b,
    Allen.CONTAINS: lambda a, b, c, d: a < c and d < b,
    Allen.FINISHED_BY: lambda a, b, c, d: a < c and b == d,
}
DAYS = [None, *range(1, 7)]


def test_exactly_one_relation_holds_of_every_pair():
    proper = [
        span(first, last)
        for first, last in itertools.product(DAYS, DAYS)
        if first is None or last is None or first < last
    ]
    seen = set()
    for one, other in itertools.product(proper, proper):
        holding = [name for name, holds in DEFINITIONS.items() if holds(*one.bounds, *other.bounds)]
        assert [one.relation(other)] == holding, (one, other)
        seen.update(holding)
    assert seen == set(Allen)


@given(intervals(), intervals())
def test_the_relation_back_is_the_inverse(one, other):
    assert other.relation(one) is one.relation(other).inverse
    assert one.relation(one) is Allen.EQUAL


@given(WIDE, WIDE, WIDE, WIDE)
def test_the_inverse_law_holds_for_instants_too(a, b, c, d):
    one, other = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    for x, y in itertools.product((one, Interval(a, a), Interval(c, c)), (other, Interval(b, b))):
        assert y.relation(x) is x.relation(y).inverse


def test_inverses():
    for relation in Allen:
        assert relation.inverse.inverse is relation
        assert (relation.inverse is relation) is (relation is Allen.EQUAL)
    assert Allen.BEFORE.inverse is Allen.AFTER
    assert Allen.FINISHED_BY.inverse is Allen.FINISHES


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (span(5, 5), span(5, 8), Allen.STARTS),
        (span(6, 6), span(5, 8), Allen.DURING),
        (span(8, 8), span(5, 8), Allen.MET_BY),
        (span(5, 5), span(5, 5), Allen.EQUAL),
        (span(5, 5), span(6, 6), Allen.BEFORE),
        (span(None, 5), span(5, None), Allen.MEETS),
        (span(None, None), span(5, 8), Allen.CONTAINS),
        (span(5, None), span(7, None), Allen.FINISHED_BY),
    ],
)
def test_relations_of_instants_and_open_intervals(one, other, relation):
    assert one.relation(other) is relation


def test_relations_compare_instants_across_zones():
    moscow = Interval(Moment(2021, 11, 8, 14, zone="Europe/Moscow"), Moment(2021, 11, 8, 15, zone="Europe/Moscow"))
    utc = Interval(Moment(2021, 11, 8, 12, zone="UTC"), Moment(2021, 11, 8, 13, zone="UTC"))
    assert moscow.relation(utc) is Allen.MEETS
    assert moscow.relation(moscow.in_zone("Asia/Kolkata")) is Allen.EQUAL


# --- what an interval may be ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (Moment(2021, 11, 8), Moment(2021, 11, 7)),
        (Moment(0), Moment(-1)),
        (Moment(2021, 11, 8, 14, zone="Europe/Moscow"), Moment(2021, 11, 8, 10, 59, zone="UTC")),
    ],
)
def test_an_end_before_the_start_is_refused(start, end):
    with pytest.raises(ValueError, match="ends before it starts"):
        Interval(start, end)


def test_an_instant_is_an_interval():
    instant = Interval(Moment(2021, 11, 8, 14), Moment(2021, 11, 8, 14), Grain.SECOND)
    assert instant.bounds[0] == instant.bounds[1]
    assert instant.edtf == "2021-11-08T14:00:00"
    assert span(8, 8).edtf == "2021-11-08"


def test_an_hour_that_summer_time_leaves_out_is_empty_and_no_error():
    start = Moment(2021, 3, 28, 2, 59, zone="Europe/Warsaw")
    minute = Interval.unit(start, Grain.MINUTE)
    assert minute.bounds[0] <= minute.bounds[1]
    hour = Interval.unit(start, Grain.HOUR)
    assert hour.relation(minute) is minute.relation(hour).inverse


def test_intervals_are_frozen_and_equal_by_value():
    interval = span(8, 9)
    with pytest.raises(FrozenInstanceError):
        interval.start = None
    assert interval == span(8, 9)
    assert hash(interval) == hash(span(8, 9))
    assert interval != span(8, 9, approximate=True)


def test_zones():
    assert span(8, 9).zone is None
    assert span(None, None).zone is None
    assert Interval(None, Moment(2021, 11, 8, zone="+03:00")).zone == "+03:00"
    there = Interval.unit(Moment(2021, 11, 8, 14, zone="Europe/Moscow"), Grain.HOUR).in_zone("Europe/London")
    assert there.start.isoformat() == "2021-11-08T11:00:00+00:00"
    assert span(None, 8).in_zone("UTC").start is None


def test_open_ends_are_infinite():
    assert span(None, None).bounds == (float("-inf"), float("inf"))
    assert span(8, None).bounds == (timegm((2021, 11, 8, 0, 0, 0)), float("inf"))


@given(WIDE, GRAINS)
def test_a_unit_holds_its_moment_and_neighbours_meet(moment, grain):
    unit = Interval.unit(moment, grain)
    assert unit.grain is grain
    assert unit == Interval.unit(unit.start, grain)
    if grain is Grain.WEEKEND:
        assert unit.bounds[1] - unit.bounds[0] == 2 * 86_400
        assert unit.start.weekday == 6
        return
    assert unit.start <= moment < unit.end
    following = Interval.unit(unit.end, grain)
    assert unit.relation(following) is Allen.MEETS


@pytest.mark.parametrize(
    ("year", "grain", "first", "after"),
    [
        (1994, Grain.DECADE, 1990, 2000),
        (5, Grain.DECADE, 1, 10),
        (-4, Grain.DECADE, -8, 1),
        (-487, Grain.DECADE, -488, -478),
        (-450, Grain.CENTURY, -498, -398),
        (-50, Grain.CENTURY, -98, 1),
        (50, Grain.CENTURY, 1, 100),
        (-3000, Grain.MILLENNIUM, -3998, -2998),
        (0, Grain.MILLENNIUM, -998, 1),
    ],
)
def test_long_units(year, grain, first, after):
    assert Interval.unit(Moment(year, 5, 6), grain) == Interval(Moment(first), Moment(after), grain)


# --- EDTF -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(Moment(2021, 8), None, Grain.MONTH), "2021-08/.."),
        (Interval(None, Moment(2021, 9), Grain.MONTH), "../2021-08"),
        (Interval(Moment(2021, 8), None, Grain.MONTH, approximate=True), "2021-08~/.."),
        (Interval(None, None), ""),
        (Interval.unit(Moment(2021, 10, 5), Grain.MONTH), "2021-10"),
        (Interval.unit(Moment(2021, 10, 5), Grain.YEAR), "2021"),
        (span(6, 8), "2021-11-06/2021-11-07"),
        (Interval.unit(Moment(2021, 11, 7), Grain.WEEKEND), "2021-11-06/2021-11-07"),
        (Interval.unit(Moment(2021, 11, 7), Grain.WEEK), "2021-11-01/2021-11-07"),
        (Interval(Moment(2021, 8), Moment(2021, 11), Grain.MONTH), "2021-08/2021-10"),
        (Interval(Moment(1999), Moment(2004), Grain.YEAR), "1999/2003"),
        # Times of day: exact to the minute or second, else the day.
        (Interval.unit(Moment(2021, 11, 8, 14), Grain.MINUTE), "2021-11-08T14:00:00"),
        (Interval.unit(Moment(2021, 11, 8, 23, 59), Grain.MINUTE), "2021-11-08T23:59:00"),
        (Interval.unit(Moment(2021, 11, 8, 14, 0, 5, "+03:00"), Grain.SECOND), "2021-11-08T14:00:05+03:00"),
        (Interval.unit(Moment(2021, 11, 8, 14, zone="Europe/Moscow"), Grain.MINUTE), "2021-11-08T14:00:00+03:00"),
        (evolve(Interval.unit(Moment(2021, 11, 8, 14), Grain.MINUTE), approximate=True), "2021-11-08~"),
        (evolve(Interval.unit(Moment(2021, 11, 8, 14), Grain.HOUR), approximate=True), "2021-11-08~"),
        (Interval.unit(Moment(2021, 11, 8, 14), Grain.HOUR), "2021-11-08"),
        (Interval.unit(Moment(2021, 11, 8, 14), Grain.PART), "2021-11-08"),
        (Interval(Moment(2021, 11, 8, 14), Moment(2021, 11, 8, 15, 30), Grain.MINUTE), "2021-11-08"),
        (Interval(Moment(2021, 11, 8, 20), Moment(2021, 11, 9, 4), Grain.PART), "2021-11-08/2021-11-09"),
        # Seasons, quarters, halves by level 2; approximate ones have no name in EDTF.
        (Interval.unit(Moment(2021, 7, 5), Grain.SEASON), "2021-22"),
        (Interval.unit(Moment(2022, 1, 5), Grain.SEASON), "2021-24"),
        (Interval.unit(Moment(2021, 7, 5), Grain.QUARTER), "2021-35"),
        (Interval.unit(Moment(2021, 7, 5), Grain.HALF), "2021-41"),
        (evolve(Interval.unit(Moment(2021, 7, 5), Grain.SEASON), approximate=True), "2021-06~/2021-08~"),
        (Interval(Moment(2021, 6), None, Grain.SEASON), "2021-06/.."),
        # Decades, centuries, millennia.
        (Interval.unit(Moment(1994), Grain.DECADE), "199X"),
        (Interval.unit(Moment(1994), Grain.CENTURY), "19XX"),
        (Interval.unit(Moment(1994), Grain.MILLENNIUM), "1XXX"),
        (Interval.unit(Moment(994), Grain.MILLENNIUM), "0001/0999"),
        (evolve(Interval.unit(Moment(1994), Grain.DECADE), approximate=True), "1990~/1999~"),
        # Before the common era.
        (Interval.unit(Moment(-43, 3, 15), Grain.DAY), "-0043-03-15"),
        (Interval.unit(Moment(-43, 3, 15), Grain.YEAR), "-0043"),
        (Interval.unit(Moment(-478, 7, 1), Grain.SEASON), "-0478-22"),
        (Interval.unit(Moment(-487), Grain.DECADE), "-0488/-0479"),
        (Interval.unit(Moment(-450), Grain.CENTURY), "-0498/-0399"),
        (Interval.unit(Moment(-4), Grain.DECADE), "-0008/0000"),
        (Interval.unit(Moment(0, 6, 1), Grain.MONTH), "0000-06"),
    ],
)
def test_edtf(interval, text):
    assert interval.edtf == text


@settings(max_examples=60)  # that reader is slow
@given(intervals())
@example(span(8, None, approximate=True))
@example(Interval.unit(Moment(0), Grain.CENTURY))
@example(Interval.unit(Moment(1), Grain.MILLENNIUM))
@example(evolve(Interval.unit(Moment(2021, 7, 5), Grain.QUARTER), approximate=True))
def test_another_reader_accepts_every_spelling(interval):
    assert str(edtf.parse_edtf(interval.edtf)) == interval.edtf


@settings(max_examples=60)
@given(intervals(LATE, st.sampled_from([grain for grain in Grain if grain >= Grain.DAY])))
def test_another_reader_reads_the_same_bounds(interval):
    """python-edtf's idea of the first and last day, where ours is closed, exact and told in days or more."""
    text = interval.edtf
    if interval.start is None or interval.end is None or interval.approximate:
        assert ("~" in text) is interval.approximate
        assert (".." in text) is (interval.start is None or interval.end is None)
        return
    read = edtf.parse_edtf(text)
    # That reader puts winter into January to March; its other seasons start a month after the meteorological.
    if interval.grain in (Grain.SEASON, Grain.QUARTER, Grain.HALF) and "/" not in text:
        return
    last = shift(interval.end, Grain.DAY, -1)
    assert tuple(read.lower_strict()[:3]) == (interval.start.year, interval.start.month, interval.start.day)
    assert tuple(read.upper_strict()[:3]) == (last.year, last.month, last.day)


# --- TIMEX3 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "grain", "text"),
    [
        (Moment(2021, 11, 8, 14, 0, 5), Grain.SECOND, "2021-11-08T14:00:05"),
        (Moment(2021, 11, 8, 14), Grain.MINUTE, "2021-11-08T14:00"),
        (Moment(2021, 11, 8, 14), Grain.HOUR, "2021-11-08T14"),
        (Moment(2021, 11, 8, 3), Grain.PART, "2021-11-08TNI"),
        (Moment(2021, 11, 8, 6), Grain.PART, "2021-11-08TMO"),
        (Moment(2021, 11, 8, 14), Grain.PART, "2021-11-08TAF"),
        (Moment(2021, 11, 8, 20), Grain.PART, "2021-11-08TEV"),
        (Moment(2021, 11, 8), Grain.DAY, "2021-11-08"),
        (Moment(2021, 11, 7), Grain.WEEK, "2021-W44"),
        (Moment(2021, 11, 7), Grain.WEEKEND, "2021-W44-WE"),
        (Moment(2021, 1, 2), Grain.WEEKEND, "2020-W53-WE"),
        (Moment(2021, 11, 8), Grain.MONTH, "2021-11"),
        (Moment(2021, 7, 8), Grain.SEASON, "2021-SU"),
        (Moment(2021, 3, 1), Grain.SEASON, "2021-SP"),
        (Moment(2021, 11, 30), Grain.SEASON, "2021-FA"),
        (Moment(2021, 12, 1), Grain.SEASON, "2021-WI"),
        (Moment(2022, 2, 28), Grain.SEASON, "2021-WI"),
        (Moment(2021, 7, 8), Grain.QUARTER, "2021-Q3"),
        (Moment(2021, 7, 8), Grain.HALF, "2021-H2"),
        (Moment(2021, 7, 8), Grain.YEAR, "2021"),
        (Moment(44), Grain.YEAR, "0044"),
        (Moment(1994), Grain.DECADE, "199"),
        (Moment(1994), Grain.CENTURY, "19"),
        (Moment(1994), Grain.MILLENNIUM, "1"),
        (Moment(44), Grain.CENTURY, "00"),
        (Moment(-43), Grain.YEAR, "BC0044"),
        (Moment(0), Grain.YEAR, "BC0001"),
        (Moment(-43, 3, 15), Grain.DAY, "BC0044-03-15"),
        (Moment(-43, 3, 15, 14), Grain.MINUTE, "BC0044-03-15T14:00"),
        (Moment(-43, 3, 15), Grain.MONTH, "BC0044-03"),
        (Moment(-480, 7, 1), Grain.SEASON, "BC0481-SU"),
        (Moment(0, 1, 1), Grain.SEASON, "BC0002-WI"),
        (Moment(1, 1, 1), Grain.SEASON, "BC0001-WI"),
        (Moment(0, 12, 31), Grain.WEEK, "BC0001-W52"),
        (Moment(-479), Grain.DECADE, "BC048"),
        (Moment(-399), Grain.CENTURY, "BC04"),
        (Moment(-498), Grain.CENTURY, "BC04"),
        (Moment(-998), Grain.MILLENNIUM, "BC0"),
    ],
)
def test_timex3(moment, grain, text):
    assert timex3(moment, grain) == text


@given(WIDE, GRAINS)
@example(Moment(1, 2, 3), Grain.SEASON)
@example(Moment(0, 2, 3), Grain.DECADE)
def test_a_value_names_the_whole_unit_and_no_other(moment, grain):
    unit = Interval.unit(moment, grain)
    last = shift(unit.end, Grain.SECOND, -1)
    assert timex3(moment, grain) == timex3(unit.start, grain) == timex3(last, grain)
    assert timex3(unit.end, grain) != timex3(moment, grain) or grain is Grain.WEEKEND


@given(WIDE)
def test_longer_units_drop_digits(moment):
    day = timex3(moment, Grain.DAY)
    for grain in (Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM):
        shorter = timex3(moment, grain)
        assert day.startswith(shorter)
        assert len(shorter) < len(day)
