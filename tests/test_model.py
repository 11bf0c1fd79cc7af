"""The nouns: what an anchor is made of, and what frozen values promise."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pendulum
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import AnchorError, ZoneError
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import (
    Anchor,
    Article,
    Event,
    Evidence,
    Expression,
    Mention,
    Problem,
    Source,
    Status,
    Timeline,
    to_anchor,
)

# --- anchors --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text", "grain", "zone"),
    [
        ("2021-11-08", "2021-11-08T00:00:00", Grain.DAY, None),
        ("2021-11", "2021-11-01T00:00:00", Grain.MONTH, None),
        ("2021", "2021-01-01T00:00:00", Grain.YEAR, None),
        ("2021-11-08T14:00", "2021-11-08T14:00:00", Grain.MINUTE, None),
        ("2021-11-08T14:00:30+01:00", "2021-11-08T14:00:30+01:00", Grain.SECOND, "+01:00"),
        ("-0043-03-15", "-0043-03-15T00:00:00", Grain.DAY, None),
        (date(2021, 11, 8), "2021-11-08T00:00:00", Grain.DAY, None),
        (datetime(2021, 11, 8, 14), "2021-11-08T14:00:00", Grain.SECOND, None),
        (datetime(2021, 11, 8, 14, tzinfo=UTC), "2021-11-08T14:00:00+00:00", Grain.SECOND, "+00:00"),
        (
            datetime(2021, 11, 8, 14, tzinfo=ZoneInfo("Europe/Warsaw")),
            "2021-11-08T14:00:00+01:00",
            Grain.SECOND,
            "Europe/Warsaw",
        ),
        (
            datetime(2021, 11, 8, tzinfo=timezone(timedelta(hours=-5))),
            "2021-11-08T00:00:00-05:00",
            Grain.SECOND,
            "-05:00",
        ),
        (pendulum.date(2021, 11, 8), "2021-11-08T00:00:00", Grain.DAY, None),
        (
            pendulum.datetime(2021, 11, 8, 14, tz="Asia/Tokyo"),
            "2021-11-08T14:00:00+09:00",
            Grain.SECOND,
            "Asia/Tokyo",
        ),
    ],
)
def test_what_an_anchor_is_made_of(value, text, grain, zone):
    anchor = Anchor.of(value)
    assert (anchor.moment.isoformat(), anchor.grain, anchor.moment.zone) == (text, grain, zone)
    assert (anchor.evidence, anchor.confidence, anchor.words) == (Evidence.GIVEN, 1.0, str(value))


def test_none_and_anchors_pass_through():
    anchor = Anchor(Moment(2021, 11, 8))
    assert Anchor.of(None) is None
    assert Anchor.of(None, "Europe/Warsaw") is None
    assert Anchor.of(anchor) is anchor
    assert to_anchor("2021-11-08").moment == anchor.moment


@pytest.mark.parametrize(
    "value",
    ["", "yesterday", "8 November 2021", "2021-13-01", "2021-02-29", "2021-11-08T26:00", "2021-11-08T14:00+99:00"],
)
def test_a_text_that_is_no_date_says_what_was_expected(value):
    with pytest.raises(AnchorError, match="expected one such as 2021-11-08") as caught:
        Anchor.of(value)
    assert repr(value) in str(caught.value)


@pytest.mark.parametrize("value", [20211108, 1636380000.0, time(14), [], b"2021-11-08"])
def test_a_value_of_another_type_is_refused(value):
    with pytest.raises(AnchorError, match=f"anchor of type {type(value).__name__}"):
        Anchor.of(value)


def test_a_year_beyond_the_calendar_is_refused():
    with pytest.raises(AnchorError, match="outside the years"):
        Anchor.of("-9999-01-01")


@pytest.mark.parametrize("value", ["2021-11-08T14:00", datetime(2021, 11, 8, 14), Anchor(Moment(2021, 11, 8, 14))])
def test_a_zone_is_taken_where_the_value_has_none(value):
    assert Anchor.of(value, "Europe/Moscow").moment.isoformat() == "2021-11-08T14:00:00+03:00"


def test_a_zone_of_the_values_own_stays():
    assert Anchor.of("2021-11-08T14:00Z", "Europe/Moscow").moment.zone == "+00:00"
    with pytest.raises(ZoneError, match="Europe/Nowhere"):
        Anchor.of("2021-11-08", "Europe/Nowhere")


@pytest.mark.parametrize(
    ("value", "edtf", "text"),
    [
        ("2021-11-08", "2021-11-08", "2021-11-08"),
        ("2021-11", "2021-11", "2021-11"),
        ("2021-11-08T14:00+03:00", "2021-11-08T14:00:00+03:00", "2021-11-08T14:00:00+03:00"),
    ],
)
def test_an_anchor_is_an_interval_and_a_text(value, edtf, text):
    assert Anchor.of(value).interval.edtf == edtf
    assert str(Anchor.of(value)) == text


@given(st.dates())
def test_dates_and_their_texts_make_the_same_anchor(day):
    assert Anchor.of(day) == Anchor.of(day.isoformat())


@given(st.datetimes(timezones=st.sampled_from([None, UTC, ZoneInfo("Europe/Warsaw")])))
def test_datetimes_keep_their_instant(at):
    moment = Anchor.of(at).moment
    if at.tzinfo is None:
        assert moment.to_datetime() == at.replace(microsecond=0, fold=0)
    elif at.utcoffset().total_seconds() % 60 == 0:
        assert moment.to_datetime().timestamp() == at.replace(microsecond=0).timestamp()


@given(st.text() | st.from_regex(r"-?\d{4}(-[01]\d(-[0-3]\d(T[0-2]\d:[0-5]\d(Z|[+-]\d\d:\d\d)?)?)?)?", fullmatch=True))
def test_any_text_is_an_anchor_or_an_anchor_error(text):
    try:
        anchor = Anchor.of(text)
    except AnchorError:
        return
    assert anchor.moment.year in range(-9998, 10_000)


# --- the other nouns ------------------------------------------------------------------------------


def test_an_article_takes_its_anchor_in_any_form():
    anchor = Anchor.of("2021-11-08")
    for given_as in ("2021-11-08", date(2021, 11, 8), anchor):
        assert Article("text", anchor=given_as).anchor == anchor
    assert Article("text").anchor is None
    with pytest.raises(AnchorError):
        Article("text", anchor="some day")


EXPRESSION = Expression(0, 12, "October 2021", "DATE", "2021-10", interval=Interval.unit(Moment(2021, 10), Grain.MONTH))
EVENT = Event("e1", "It began", "It began in October 2021.", EXPRESSION.interval, (Source("a", 0, 25),))


def test_edtf_of_nouns_is_that_of_their_interval():
    assert EXPRESSION.edtf == EVENT.edtf == "2021-10"
    assert Expression(0, 9, "two weeks", "DURATION", "P2W").edtf == ""
    assert Event("e2", "It ended", "It ended.", None, ()).edtf == ""
    assert EVENT.status is Status.HAPPENED


@pytest.mark.parametrize(
    "noun",
    [
        Anchor(Moment(2021)),
        Article("text"),
        EXPRESSION,
        EVENT,
        Mention("a", 0, 2),
        Source("a", 0, 2),
        Problem("no anchor"),
        Timeline(),
    ],
)
def test_nouns_are_frozen_and_hashable(noun):
    assert hash(noun) == hash(noun)
    with pytest.raises((FrozenInstanceError, AttributeError)):
        noun.text = "changed"


def test_a_timeline_is_a_sequence_of_events():
    article = Article("It began in October 2021.", id="a")
    timeline = Timeline((EVENT,), (article,))
    assert list(timeline) == [EVENT]
    assert len(timeline) == 1
    assert timeline.article("a") is article
    with pytest.raises(KeyError, match="b"):
        timeline.article("b")
