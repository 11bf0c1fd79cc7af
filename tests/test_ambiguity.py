"""What a text leaves open and what settles it: the order of figures in a date, the zone behind an abbreviation."""

from __future__ import annotations

import pytest

from timeline.expressions.finder import tag
from timeline.expressions.languages import orders
from timeline.expressions.zones import ABBREVIATIONS, zone_words
from timeline.grain import zone_info, zone_offset
from timeline.model import Article
from timeline.pipeline import extract
from timeline.story import Story
from timeline.writers.json import load

ANCHOR = "2021-11-10"


def only(text, **options):
    (found,) = tag(text, ANCHOR, **options)
    return found


# --- figures --------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["It met on 8/11/2021.", "It met on 8-11-2021."])
def test_a_date_of_two_readings_keeps_both_and_says_so(text):
    found = only(text)
    assert (found.value, found.edtf) == ("2021-08-11", "2021-08-11")
    assert [one.edtf for one in found.alternatives] == ["2021-08-11", "2021-11-08"]
    assert found.why[-1] == "ambiguous: 2021-08-11 or 2021-11-08"


def test_who_writes_dots_writes_the_day_first():
    found = only("It met on 08.11.2021.")
    assert (found.value, found.why[-1]) == ("2021-11-08", "ambiguous: 2021-11-08 or 2021-08-11")
    assert only("It met on 08.11.2021.", order="MDY").value == "2021-08-11"


@pytest.mark.parametrize(
    ("options", "day", "why"),
    [
        ({"order": "DMY"}, "2021-11-08", "day first, as was asked for"),
        ({"order": "MDY"}, "2021-08-11", "month first, as was asked for"),
        ({"language": "en-GB"}, "2021-11-08", "day first, as usual in en-GB"),
        ({"language": "en-US"}, "2021-08-11", "month first, as usual in en-US"),
        ({"language": "pl"}, "2021-11-08", "day first, as usual in pl"),
    ],
)
def test_option_and_region_settle_the_order(options, day, why):
    found = only("8/11/2021", **options)
    assert (found.edtf, found.alternatives, found.why[-1]) == (day, (), why)


def test_a_clear_date_of_the_same_text_settles_the_order_of_all_before_the_region_does():
    for language in ("en", "en-US"):
        first, second = tag("From 8/11/2021, not since 25/12/2020.", ANCHOR, language)
        assert (first.value, second.value) == ("2021-11-08", "2020-12-25")
        assert first.alternatives == second.alternatives == ()
        assert "day first, as in 25/12/2020" in first.why


def test_texts_that_mix_both_orders_settle_nothing():
    assert tag("8/11/2021, 25/12/2020 and 12/25/2020", ANCHOR)[0].alternatives


def test_a_weekday_beside_the_figures_settles_them():
    found = only("on Friday 5/11/2021")
    assert (found.value, found.alternatives) == ("2021-11-05", ())


def test_a_date_that_has_one_reading_is_not_marked():
    for text in ("25/12/2020", "12/25/2020", "04/04/2014", "2021/11/08", "27.03.15"):
        assert only(text).alternatives == (), text


def test_day_and_month_in_figures_need_a_preposition_or_a_weekday():
    assert only("It met on 8/11.", order="DMY").value == "2021-11-08"
    assert only("Mon 8/11", order="DMY").value == "2021-11-08"
    assert tag("He scored 8/11.", ANCHOR) == ()


def test_open_spans_keep_both_readings():
    assert [one.edtf for one in only("since 8/11/2021").alternatives] == ["2021-08-11/..", "2021-11-08/.."]


def test_an_order_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="YDM"):
        tag("8/11/2021", ANCHOR, order="YDM")


def test_regions_have_orders():
    assert orders("en-GB") == orders("en_gb") == ("DMY",)
    assert orders("en-US") == ("MDY",)
    assert orders("en") == ("MDY", "DMY")
    assert orders("de-CH") == ("DMY",)


# --- zones ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("abbreviation", ABBREVIATIONS)
def test_every_abbreviation_names_zones_that_exist(abbreviation):
    for zone in ABBREVIATIONS[abbreviation]:
        assert zone_info(zone)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("at 2pm New York time", "2021-11-10T14:00:00-05:00"),
        ("at 2pm Kyiv time", "2021-11-10T14:00:00+02:00"),
        ("at 2pm Beijing time", "2021-11-10T14:00:00+08:00"),
        ("at 14:00 UTC+3", "2021-11-10T14:00:00+03:00"),
        ("at 14:00 GMT+05:30", "2021-11-10T14:00:00+05:30"),
        ("at 9am UTC-5", "2021-11-10T09:00:00-05:00"),
        ("at 14:00+03:00", "2021-11-10T14:00:00+03:00"),
        ("at 18:00 UTC−3", "2021-11-10T18:00:00-03:00"),
        ("at 14:00Z", "2021-11-10T14:00:00+00:00"),
        ("at 1400Z", "2021-11-10T14:00:00+00:00"),
        ("at 14:00 hrs GMT", "2021-11-10T14:00:00+00:00"),
        ("at 9 a.m. Pacific", "2021-11-10T09:00:00-08:00"),
        ("at 14:00 (GMT)", "2021-11-10T14:00:00+00:00"),
        ("at 14:00 MSK", "2021-11-10T14:00:00+03:00"),
        ("at 2pm Eastern time on 8 July 2021", "2021-07-08T14:00:00-04:00"),
        ("at 2pm Warsaw time on 8 July 2021", "2021-07-08T14:00:00+02:00"),
    ],
)
def test_clocks_stand_in_their_zone_at_their_date(text, start):
    found = only(text)
    assert (str(found.interval.start), found.alternatives) == (start, ())


def test_every_city_of_the_zone_database_is_known():
    for zone, city in zone_words()["city"].items():
        found = only(f"The talks began at 2pm {city} time.")
        assert found.interval.start.offset == zone_offset(zone, (2021, 11, 10, 14, 0)), city


def test_both_ends_of_a_range_stand_in_the_zone_of_one():
    first, second = tag("from 9am to 5pm London time on 8 July 2021", ANCHOR)
    assert (first.value, second.value) == ("2021-07-08T09:00", "2021-07-08T17:00")
    assert str(first.interval.start) == "2021-07-08T09:00:00+01:00"
    assert first.interval == second.interval


def test_an_abbreviation_of_several_zones_keeps_them_all():
    found = only("at 2pm IST")
    assert [one.zone for one in found.alternatives] == ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"]
    assert found.interval.zone == "Asia/Kolkata"
    assert "ambiguous" in found.why[-1]


@pytest.mark.parametrize(
    ("text", "zone", "own"),
    [
        ("at 2pm CST", "Asia/Shanghai", "Asia/Shanghai"),
        ("at 2pm CST", "Asia/Taipei", "Asia/Shanghai"),
        ("at 2pm CST", "America/Chicago", "America/Chicago"),
        ("at 2pm IST", "Asia/Jerusalem", "Asia/Jerusalem"),
        ("at 2pm EST", "Australia/Melbourne", "Australia/Sydney"),
    ],
)
def test_the_articles_zone_decides_between_them(text, zone, own):
    found = only(text, zone=zone)
    assert (found.interval.zone, found.alternatives) == (own, ())


def test_the_zone_last_told_decides_where_the_article_has_none():
    first, second = tag("At 1pm Delhi time, which is 2pm IST", ANCHOR)
    assert first.interval.zone == second.interval.zone == "Asia/Kolkata"
    assert second.alternatives == ()


def test_local_time_is_the_articles():
    assert only("at 2pm local time", zone="Europe/Warsaw").interval.zone == "Europe/Warsaw"
    assert only("at 2pm local time").interval.zone is None
    assert only("at 2pm Moscow local time", zone="Europe/Warsaw").interval.zone == "Europe/Moscow"


# --- on the way to a timeline -----------------------------------------------------------------------


def test_what_stays_open_is_a_problem_and_the_order_reaches_the_articles():
    article = Article("The parliament met on 8/11/2021 in Warsaw.", "a", anchor=ANCHOR)
    (problem,) = extract(article).problems
    assert "2021-08-11 or 2021-11-08" in problem.message
    assert article.text[problem.start : problem.end] == "8/11/2021"
    assert extract(article, order="DMY").problems == ()


def test_alternatives_are_saved(tmp_path):
    extraction = extract(Article("The parliament met on 8/11/2021 in Warsaw.", "a", anchor=ANCHOR))
    Story(events=extraction.events, articles=(extraction.article,)).save(tmp_path / "a.json")
    assert load(tmp_path / "a.json").events[0].expressions[0].alternatives == extraction.expressions[0].alternatives
