"""The ground's laws: days count, units floor and shift, clocks agree with the standard library's."""

from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as clock_time
from zoneinfo import ZoneInfo

import pendulum
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.errors import ZoneError
from timeline.grain import (
    YEARS,
    Grain,
    Moment,
    civil,
    floor,
    is_leap,
    iso_week,
    month_length,
    ordinal,
    parse_iso,
    shift,
    week_start,
    year_text,
    zone_info,
    zone_name,
)

settings.register_profile("unhurried", deadline=None)  # zone data loads on first use
settings.load_profile("unhurried")

ZONES = (
    "Europe/Warsaw",
    "Europe/Moscow",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "+03:00",
    "-09:30",
)
FIRST, LAST = ordinal(-9998, 1, 1), ordinal(9999, 12, 31)

days = st.integers(FIRST, LAST)
clocks = st.integers(0, 86_399)
moments = st.builds(Moment.at, days, clocks)
grains = st.sampled_from(Grain)
standard_moments = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(lambda at: at.replace(microsecond=0))


# --- days -----------------------------------------------------------------------------------------


@given(days)
@example(FIRST)
@example(LAST)
@example(ordinal(0, 2, 29))
@example(ordinal(1, 1, 1))
@example(ordinal(1, 1, 1) - 1)
def test_civil_undoes_ordinal(day):
    year, month, day_of_month = civil(day)
    assert ordinal(year, month, day_of_month) == day
    assert year in YEARS
    assert 1 <= month <= 12
    assert 1 <= day_of_month <= month_length(year, month)


@given(days.filter(lambda day: day < LAST))
def test_the_next_day_is_the_next_one_of_the_calendar(day):
    year, month, day_of_month = civil(day)
    if day_of_month < month_length(year, month):
        expected = (year, month, day_of_month + 1)
    else:
        expected = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    assert civil(day + 1) == expected


@given(st.dates())
def test_days_agree_with_the_standard_library(day):
    assert ordinal(day.year, day.month, day.day) == (day - date(1970, 1, 1)).days
    assert civil((day - date(1970, 1, 1)).days) == (day.year, day.month, day.day)
    assert Moment.of(day).weekday == day.isoweekday()
    assert iso_week(Moment.of(day)) == day.isocalendar()[:2]


@given(st.integers(-9998, 9599), st.integers(1, 12), st.integers(1, 28))
def test_the_calendar_repeats_after_400_years(year, month, day):
    assert ordinal(year + 400, month, day) - ordinal(year, month, day) == 146_097
    assert Moment(year, month, day).weekday == Moment(year + 400, month, day).weekday


@pytest.mark.parametrize(
    ("year", "leap"), [(2024, True), (2023, False), (1900, False), (2000, True), (0, True), (-4, True), (-100, False)]
)
def test_leap_years(year, leap):
    assert is_leap(year) is leap
    assert month_length(year, 2) == (29 if leap else 28)


def test_the_ides_of_march():
    ides = Moment(-43, 3, 15)
    assert ides.isoformat() == "-0043-03-15T00:00:00"
    assert ides < Moment(-43, 3, 16) < Moment(0) < Moment(1)


@pytest.mark.parametrize(
    ("year", "text"), [(2021, "2021"), (44, "0044"), (0, "0000"), (-43, "-0043"), (-9998, "-9998")]
)
def test_year_text(year, text):
    assert year_text(year) == text


# --- moments --------------------------------------------------------------------------------------


@given(standard_moments, standard_moments)
def test_moments_are_ordered_as_datetimes_are(a, b):
    mine, its = Moment.of(a), Moment.of(b)
    assert (mine < its, mine <= its, mine > its, mine >= its) == (a < b, a <= b, a > b, a >= b)
    assert (mine == its) is (a == b)
    assert mine.instant - its.instant == (a - b).total_seconds()


@given(moments, moments)
def test_order_is_that_of_instants(a, b):
    assert (a < b, a <= b, a > b, a >= b) == (
        a.instant < b.instant,
        a.instant <= b.instant,
        a.instant > b.instant,
        a.instant >= b.instant,
    )
    assert a == Moment.at(0, a.instant)
    assert hash(a) == hash(Moment.at(0, a.instant))


def test_the_same_instant_on_two_clocks_is_equal():
    moscow, utc = Moment(2021, 11, 8, 14, zone="+03:00"), Moment(2021, 11, 8, 11, zone="UTC")
    assert moscow == utc
    assert hash(moscow) == hash(utc)
    assert moscow < Moment(2021, 11, 8, 14, zone="UTC")


def test_a_moment_is_like_nothing_else():
    assert Moment(2021) != "2021"
    for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
        assert getattr(Moment(2021), compare)(2021) is NotImplemented


@given(days, st.integers(-(10**7), 10**7))
def test_seconds_beyond_the_day_are_carried(day, seconds):
    if FIRST <= day + seconds // 86_400 <= LAST:
        moment = Moment.at(day, seconds)
        assert moment.days * 86_400 + moment.clock == day * 86_400 + seconds
        assert moment.hour in range(24)


@given(standard_moments)
def test_datetimes_go_in_and_out(at):
    assert Moment.of(at).to_datetime() == at
    assert Moment.of(at).isoformat() == at.isoformat()
    assert str(Moment.of(at)) == at.isoformat()


@pytest.mark.parametrize(("month", "day"), [(13, 1), (0, 1), (-1, 1), (1, 0), (1, 32), (13, 45)])
def test_no_moment_of_a_month_or_day_that_no_year_has(month, day):
    with pytest.raises(ValueError, match=f"no such day: month {month}, day {day}"):
        Moment(2021, month, day)


def test_no_datetime_before_the_year_1():
    with pytest.raises(ValueError, match="year"):
        Moment(-43, 3, 15).to_datetime()
    with pytest.raises(ValueError, match="year"):
        Moment(0).to_pendulum()


def test_pendulum_values_go_in_and_out():
    there = pendulum.datetime(2021, 11, 8, 14, 30, tz="Europe/Moscow")
    moment = Moment.of(there)
    assert moment == Moment(2021, 11, 8, 14, 30, zone="Europe/Moscow")
    assert moment.zone == "Europe/Moscow"
    assert moment.to_pendulum() == there
    assert moment.to_pendulum().timezone_name == "Europe/Moscow"
    assert Moment(2021, 11, 8, zone="+03:00").to_pendulum().utcoffset() == timedelta(hours=3)
    assert Moment(2021, 11, 8).to_pendulum().tzinfo is None
    assert Moment.of(pendulum.date(2021, 11, 8)) == Moment(2021, 11, 8)


# --- zones ----------------------------------------------------------------------------------------


@given(st.sampled_from(ZONES), st.datetimes(datetime(1800, 1, 1), datetime(2200, 1, 1)))
def test_offsets_are_those_of_the_zone_database(zone, at):
    at = at.replace(microsecond=0, tzinfo=zone_info(zone))
    moment = Moment.of(at)
    assert moment.offset == at.utcoffset().total_seconds()
    assert moment.instant == (at.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()


@given(moments.filter(lambda moment: -9997 < moment.year < 9998), st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_another_clock_shows_the_same_instant(moment, here, there):
    at_home = moment.in_zone(here)
    assert (at_home.hour, at_home.zone) == (moment.hour, here)
    away = at_home.in_zone(there)
    assert away.instant == at_home.instant or away.offset % 60  # an old local mean time, told to the minute
    assert away.in_zone(here).instant == away.instant or at_home.offset % 60


@pytest.mark.parametrize(
    ("utc", "shown"),
    [
        (Moment(2021, 3, 28, 0, 59, zone="UTC"), "2021-03-28T01:59:00+01:00"),
        (Moment(2021, 3, 28, 1, 0, zone="UTC"), "2021-03-28T03:00:00+02:00"),
        (Moment(2021, 10, 31, 0, 30, zone="UTC"), "2021-10-31T02:30:00+02:00"),
        (Moment(2021, 10, 31, 1, 30, zone="UTC"), "2021-10-31T02:30:00+01:00"),
        (Moment(2021, 10, 31, 2, 30, zone="UTC"), "2021-10-31T03:30:00+01:00"),
    ],
)
def test_changes_of_summer_time(utc, shown):
    warsaw = utc.in_zone("Europe/Warsaw")
    assert warsaw.isoformat() == shown
    assert warsaw == utc


@pytest.mark.parametrize("fold", [0, 1])
def test_both_runs_of_a_doubled_hour_are_kept_apart(fold):
    at = datetime(2021, 10, 31, 2, 30, tzinfo=ZoneInfo("Europe/Warsaw"), fold=fold)
    moment = Moment.of(at)
    assert moment.instant == at.timestamp()
    assert moment.to_datetime().astimezone(UTC) == at.astimezone(UTC)


def test_offsets_of_local_mean_time_are_told_to_the_minute():
    new_york = Moment(1850, 1, 1, zone="America/New_York")
    assert new_york.offset == -17_762
    assert new_york.isoformat() == "1850-01-01T00:00:00-04:56"
    assert Moment(-43, 3, 15, zone="Europe/Rome").isoformat() == "-0043-03-15T00:00:00+00:49"


def test_the_edges_of_the_calendar_have_offsets():
    for year in (-9998, 0, 1, 9999):
        assert Moment(year, 2, 28, zone="Europe/Warsaw").in_zone("Asia/Kolkata").zone == "Asia/Kolkata"
    assert Moment(9999, 7, 1, zone="Europe/Warsaw").offset == 7200
    assert Moment(0, 2, 29, zone="Europe/Warsaw").offset == 5040


@pytest.mark.parametrize("name", ["Europe/Nowhere", "", "+25:00", "Moscow time", "../etc/passwd", "\x00"])
def test_no_such_zone(name):
    with pytest.raises(ZoneError, match="expected an IANA name"):
        zone_info(name)
    with pytest.raises(ZoneError):
        Moment(2021).in_zone(name)


@pytest.mark.parametrize(
    ("tzinfo", "name"),
    [
        (None, None),
        (UTC, "+00:00"),
        (timezone(timedelta(hours=-9, minutes=-30)), "-09:30"),
        (timezone(timedelta(hours=1, minutes=24, seconds=36)), "+01:24"),
        (ZoneInfo("Europe/Warsaw"), "Europe/Warsaw"),
        (pendulum.timezone("Asia/Tokyo"), "Asia/Tokyo"),
    ],
)
def test_zone_names(tzinfo, name):
    assert zone_name(datetime(2021, 11, 8, tzinfo=tzinfo)) == name


# --- floor and shift ------------------------------------------------------------------------------


@given(moments, grains)
@example(Moment(0, 1, 1), Grain.DECADE)
@example(Moment(-8, 1, 1), Grain.CENTURY)
@example(Moment(1, 1, 1), Grain.MILLENNIUM)
@example(Moment(2022, 1, 15), Grain.SEASON)
def test_floor_is_idempotent_and_keeps_its_place(moment, grain):
    start = floor(moment, grain)
    assert floor(start, grain) == start
    assert start.clock == 0 or grain < Grain.DAY
    if grain is not Grain.WEEKEND:  # the Saturday of a Monday lies ahead
        assert start <= moment < shift(start, grain, 1)


@given(moments, grains, st.sampled_from(ZONES))
def test_floor_and_shift_keep_the_zone(moment, grain, zone):
    there = moment.in_zone(zone)
    assert floor(there, grain).zone == zone
    assert shift(there, grain, 1).zone == zone


@given(moments, moments, grains)
def test_floor_keeps_order(a, b, grain):
    assert floor(min(a, b), grain) <= floor(max(a, b), grain)


@given(
    st.builds(Moment.at, st.integers(ordinal(-7998, 1, 1), ordinal(7999, 12, 31)), clocks), grains, st.integers(-1, 1)
)
def test_shifting_back_undoes_shifting(moment, grain, count):
    back = shift(shift(moment, grain, count), grain, -count)
    if grain in (Grain.SECOND, Grain.MINUTE, Grain.HOUR, Grain.PART, Grain.DAY, Grain.WEEK) or moment.day <= 28:
        assert back == moment
    else:
        assert (back.year, back.month) == (moment.year, moment.month)


@given(standard_moments, st.integers(-10_000, 10_000))
def test_shifts_agree_with_timedelta(at, count):
    for grain, step in (
        (Grain.SECOND, timedelta(seconds=1)),
        (Grain.MINUTE, timedelta(minutes=1)),
        (Grain.HOUR, timedelta(hours=1)),
        (Grain.DAY, timedelta(days=1)),
        (Grain.WEEK, timedelta(weeks=1)),
    ):
        try:
            expected = at + count * step
        except OverflowError:
            continue
        assert shift(Moment.of(at), grain, count) == Moment.of(expected)


@given(st.datetimes(datetime(1000, 1, 1), datetime(3000, 1, 1)), st.integers(-5000, 5000))
def test_shifts_by_months_agree_with_pendulum(at, count):
    at = at.replace(microsecond=0)
    assert shift(Moment.of(at), Grain.MONTH, count) == Moment.of(pendulum.instance(at, tz=None).add(months=count))
    assert shift(Moment.of(at), Grain.QUARTER, count) == shift(Moment.of(at), Grain.MONTH, 3 * count)
    assert shift(Moment.of(at), Grain.YEAR, count // 12) == shift(Moment.of(at), Grain.MONTH, count // 12 * 12)


@pytest.mark.parametrize(
    ("grain", "start"),
    [
        (Grain.SECOND, Moment(2021, 11, 13, 14, 35, 7)),
        (Grain.MINUTE, Moment(2021, 11, 13, 14, 35)),
        (Grain.HOUR, Moment(2021, 11, 13, 14)),
        (Grain.PART, Moment(2021, 11, 13, 12)),
        (Grain.DAY, Moment(2021, 11, 13)),
        (Grain.WEEKEND, Moment(2021, 11, 13)),
        (Grain.WEEK, Moment(2021, 11, 8)),
        (Grain.MONTH, Moment(2021, 11, 1)),
        (Grain.SEASON, Moment(2021, 9, 1)),
        (Grain.QUARTER, Moment(2021, 10, 1)),
        (Grain.HALF, Moment(2021, 7, 1)),
        (Grain.YEAR, Moment(2021)),
        (Grain.DECADE, Moment(2020)),
        (Grain.CENTURY, Moment(2000)),
        (Grain.MILLENNIUM, Moment(2000)),
    ],
)
def test_the_units_of_one_moment(grain, start):
    assert floor(Moment(2021, 11, 13, 14, 35, 7), grain) == start


@pytest.mark.parametrize(
    ("day", "saturday"),
    [((2021, 11, 8), (2021, 11, 13)), ((2021, 11, 13), (2021, 11, 13)), ((2021, 11, 14), (2021, 11, 13))],
)
def test_a_weekend_belongs_to_its_week(day, saturday):
    assert floor(Moment(*day), Grain.WEEKEND) == Moment(*saturday)


@pytest.mark.parametrize(
    ("month", "start"),
    [(12, (2021, 12)), (3, (2021, 3)), (8, (2021, 6)), (11, (2021, 9)), (1, (2020, 12)), (2, (2020, 12))],
)
def test_seasons_are_meteorological(month, start):
    assert floor(Moment(2021, month, 20), Grain.SEASON) == Moment(*start)


@pytest.mark.parametrize(
    ("year", "grain", "first"),
    [
        (1999, Grain.DECADE, 1990),
        (1, Grain.DECADE, 1),
        (9, Grain.DECADE, 1),
        (10, Grain.DECADE, 10),
        (0, Grain.DECADE, -8),  # 1 BCE is one of the years 9 to 1 BCE
        (-8, Grain.DECADE, -8),
        (-9, Grain.DECADE, -18),  # 10 BCE
        (-479, Grain.DECADE, -488),  # 480 BCE is one of 489 to 480 BCE
        (-488, Grain.DECADE, -488),
        (-489, Grain.DECADE, -498),
        (-398, Grain.CENTURY, -398),  # 399 BCE
        (-399, Grain.CENTURY, -498),  # 400 BCE is one of 499 to 400 BCE
        (-498, Grain.CENTURY, -498),
        (50, Grain.CENTURY, 1),
        (0, Grain.MILLENNIUM, -998),
    ],
)
def test_long_units_are_counted_from_the_turn_of_the_era(year, grain, first):
    assert floor(Moment(year, 7, 4), grain) == Moment(first)


@pytest.mark.parametrize(
    ("start", "grain", "count", "end"),
    [
        (Moment(2021, 1, 31), Grain.MONTH, 1, Moment(2021, 2, 28)),
        (Moment(2024, 1, 31), Grain.MONTH, 1, Moment(2024, 2, 29)),
        (Moment(2024, 2, 29), Grain.YEAR, 1, Moment(2025, 2, 28)),
        (Moment(2024, 2, 29), Grain.CENTURY, -1, Moment(1924, 2, 29)),
        (Moment(2021, 12, 31, 23, 59, 59), Grain.SECOND, 1, Moment(2022)),
        (Moment(1), Grain.DAY, -1, Moment(0, 12, 31)),
        (
            Moment(2021, 3, 28, 1, 30, zone="Europe/Warsaw"),
            Grain.HOUR,
            1,
            Moment(2021, 3, 28, 2, 30, zone="Europe/Warsaw"),
        ),
    ],
)
def test_shifts(start, grain, count, end):
    assert shift(start, grain, count).isoformat() == end.isoformat()


@given(st.integers(1, 9998), st.integers(1, 52))
def test_week_start_is_the_standard_one(year, week):
    assert week_start(year, week) == Moment.of(date.fromisocalendar(year, week, 1))
    assert iso_week(week_start(year, week)) == (year, week)


def test_every_grain_has_a_word():
    assert [grain.word for grain in (Grain.PART, Grain.WEEKEND, Grain.MILLENNIUM)] == ["part", "weekend", "millennium"]


# --- ISO 8601 -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "moment", "grain"),
    [
        ("2021", Moment(2021), Grain.YEAR),
        ("2021-11", Moment(2021, 11), Grain.MONTH),
        ("2021-11-08", Moment(2021, 11, 8), Grain.DAY),
        (" 2021-11-08\n", Moment(2021, 11, 8), Grain.DAY),
        ("-0043-03-15", Moment(-43, 3, 15), Grain.DAY),
        ("2021-11-08T14:00", Moment(2021, 11, 8, 14), Grain.MINUTE),
        ("2021-11-08 14:00:05.25", Moment(2021, 11, 8, 14, 0, 5), Grain.SECOND),
        ("2021-11-08T24:00", Moment(2021, 11, 9), Grain.MINUTE),
        ("2021-12-31T24:00:00Z", Moment(2022, zone="+00:00"), Grain.SECOND),
        ("2021-11-08T14:00+03:00", Moment(2021, 11, 8, 14, zone="+03:00"), Grain.MINUTE),
        ("2021-11-08T14:00-0930", Moment(2021, 11, 8, 14, zone="-09:30"), Grain.MINUTE),
        ("2024-02-29", Moment(2024, 2, 29), Grain.DAY),
    ],
)
def test_parse_iso(text, moment, grain):
    found, told = parse_iso(text)
    assert (found.isoformat(), found.zone, told) == (moment.isoformat(), moment.zone, grain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "8 November 2021",
        "2021-13",
        "2021-00-01",
        "2021-02-29",
        "2021-11-31",
        "2021-11-00",
        "2021-11-08T25:00",
        "2021-11-08T24:01",
        "2021-11-08T14:60",
        "2021-11-08T14:00:60",
        "2021-11-08T14:00+25:00",
        "2021-11-08T14:00+03",
        "2021-11-08+03:00",
        "20211108",
        "21-11-08",
        "２０２１-11-08",
        "2021-11-08T14:00 Europe/Warsaw",
    ],
)
def test_what_is_no_date_of_iso_8601(text):
    with pytest.raises(ValueError, match="no"):
        parse_iso(text)


@given(moments, st.sampled_from([None, "+03:00", "-09:30"]))
def test_parse_iso_reads_isoformat(moment, zone):
    moment = moment.in_zone(zone) if zone else moment
    found, grain = parse_iso(moment.isoformat())
    assert (found, found.zone, grain) == (moment, zone, Grain.SECOND)


@given(
    st.text() | st.from_regex(r"[+-]?\d{1,5}(-\d\d?(-\d\d?(T\d\d?(:\d\d?){0,2}(Z|[+-]\d\d:\d\d)?)?)?)?", fullmatch=True)
)
def test_parse_iso_raises_nothing_but_value_errors(text):
    try:
        moment, _ = parse_iso(text)
    except ValueError:
        return
    assert moment.year in range(-9999, 10_000)


def test_the_clock_of_a_day():
    assert Moment(2021, 11, 8, 14, 30, 5).clock == 14 * 3600 + 30 * 60 + 5
    assert Moment.of(datetime.combine(date(2021, 11, 8), clock_time(14, 30))).hour == 14
