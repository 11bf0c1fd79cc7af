import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from attrs import evolve
from browser.stories import (
    HOSTILE,
    NEWS,
    border,
    clock,
    crowd,
    event,
    everything,
    hostile,
    launch,
    many,
    news,
    rome,
    siege,
    yearly,
)
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.chart.axis import LEAST, MOST, Axis, Panel, panels
from timeline.chart.clock import seconds
from timeline.chart.density import bins
from timeline.chart.embed import snippet
from timeline.chart.figure import figure, layout
from timeline.chart.glyphs import Shape, in_use, marks
from timeline.chart.jsonld import item_list
from timeline.chart.lanes import BUBBLE, LANES, along, pack
from timeline.chart.listing import machine
from timeline.chart.live import lanes_data
from timeline.chart.locales import LANGUAGES
from timeline.chart.page import asset, bundle_name, library, notebook, script_json, to_figure, to_html
from timeline.chart.safe import label, markup, plain, shorten, text_width, wrap
from timeline.chart.scene import Scene
from timeline.chart.sources import OKABE_ITO, SEEN, WHITE, colour, contrast, ink, letter
from timeline.chart.svg import TIERS, to_svg
from timeline.chart.ticks import APART, HEADING, SIZE, cut, heading, part_name, parts, ticks
from timeline.chart.wording import wording
from timeline.errors import LanguageError
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Anchor, Event, KnownBy, Problem, Source, Status, Timeline
from timeline.words import words

ENGLISH = wording("en")
DAY = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
STORIES = pytest.mark.parametrize("story", [border, rome, launch, many], ids=lambda story: story.__name__)


def stretch(*bounds: Moment | None, grain: Grain = Grain.DAY, **facts: bool) -> Interval:
    return Interval(bounds[0], bounds[1], grain, **facts)


# ---- words


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (None, "date unknown"),
        (stretch(Moment(2021, 8), None, grain=Grain.MONTH, throughout=True), "since Aug 2021"),
        (stretch(Moment(2021, 8), None, grain=Grain.MONTH), "from Aug 2021 on"),
        (stretch(None, Moment(2021, 8), grain=Grain.MONTH), "before Aug 2021"),
        (stretch(None, Moment(2021, 8), grain=Grain.MONTH, throughout=True), "until Jul 2021"),
        (stretch(None, Moment(2021, 11, 8), throughout=True), "until 7 Nov 2021"),
        (stretch(Moment(2021, 8, 15), None, grain=Grain.MONTH, throughout=True), "since 15 Aug 2021"),
        (Interval.unit(Moment(2021, 10), Grain.MONTH), "October 2021"),
        (DAY, "8 Nov 2021"),
        (stretch(Moment(2021, 11, 6), Moment(2021, 11, 8)), "6–7 Nov 2021"),
        (stretch(Moment(2021, 10, 30), Moment(2021, 11, 3)), "30 Oct – 2 Nov 2021"),
        (stretch(Moment(2020, 12, 30), Moment(2021, 1, 3)), "30 Dec 2020 – 2 Jan 2021"),
        (stretch(Moment(2021, 8), Moment(2021, 11), grain=Grain.MONTH), "Aug–Oct 2021"),
        (Interval.unit(Moment(2021, 7), Grain.QUARTER), "Q3 2021"),
        (Interval.unit(Moment(2021), Grain.YEAR), "2021"),
        (Interval.unit(Moment(1995), Grain.DECADE), "1990s"),
        (Interval.unit(Moment(1950), Grain.CENTURY), "20th century"),
        (Interval.unit(Moment(-43), Grain.YEAR), "44 BCE"),
        (Interval.unit(Moment(-43, 3, 15), Grain.DAY), "15 Mar 44 BCE"),
        (stretch(Moment(-217), Moment(-200), grain=Grain.YEAR), "218–202 BCE"),
        (stretch(Moment(-26), Moment(15), grain=Grain.YEAR), "27 BCE–14 CE"),
        (clock(14, 0), "8 Nov 2021, 14:00"),
        (clock(14, 0, approximate=True), "8 Nov 2021, about 14:00"),
        (evolve(DAY, approximate=True), "about 8 Nov 2021"),
        (stretch(Moment(2021, 11, 8, 18), Moment(2021, 11, 9), grain=Grain.PART), "8 Nov 2021, 18:00–24:00"),
        (stretch(Moment(2021, 11, 8, 14), Moment(2021, 11, 8, 14), grain=Grain.SECOND), "8 Nov 2021, 14:00"),
        (stretch(None, None), "date unknown"),
    ],
)
def test_an_interval_in_words(interval, said):
    assert words(interval) == said


def test_short_words_leave_out_the_year_of_the_story():
    assert words(clock(14, 0, approximate=True), short=True, year=2021) == "8 Nov ~14:00"
    assert words(DAY, short=True, year=2020) == "8 Nov 2021"
    assert words(Interval.unit(Moment(2021, 10), Grain.MONTH), short=True, year=2021) == "Oct 2021"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", ["since August 2021", "before August 2021", "6–7 Nov 2021", "8 Nov 2021, about 14:00", "15 Mar 44 BCE"]),
        (
            "en-US",
            [
                "since August 2021",
                "before August 2021",
                "Nov 6 – 7, 2021",
                "Nov 8, 2021, about 2:00 PM",
                "Mar 15, 44 BCE",
            ],
        ),
        (
            "pl",
            [
                "od sierpnia 2021",
                "wcześniej niż sierpień 2021",
                "6–7 lis 2021",
                "8 lis 2021, około 14:00",
                "15 mar 44 p.n.e.",
            ],
        ),
        (
            "de",
            [
                "seit August 2021",
                "vor August 2021",
                "6.–7. Nov. 2021",
                "8. Nov. 2021, etwa 14:00",
                "15. März 44 v. Chr.",
            ],
        ),
        (
            "fr",
            ["depuis août 2021", "avant août 2021", "6–7 nov. 2021", "8 nov. 2021, vers 14:00", "15 mars 44 av. J.-C."],
        ),
        (
            "zh",
            ["2021年8月以来", "2021年8月之前", "2021年11月6日–7日", "2021年11月8日 约14:00", "公元前44年3月15日"],
        ),
        (
            "ja",
            ["2021年8月以降", "2021年8月より前", "2021年11月6日～7日", "2021年11月8日 14:00ごろ", "紀元前44年3月15日"],
        ),
    ],
)
def test_an_interval_in_the_readers_language(locale, said):
    told = [
        stretch(Moment(2021, 8), None, grain=Grain.MONTH, throughout=True),
        stretch(None, Moment(2021, 8), grain=Grain.MONTH),
        stretch(Moment(2021, 11, 6), Moment(2021, 11, 8)),
        clock(14, 0, approximate=True),
        Interval.unit(Moment(-43, 3, 15), Grain.DAY),
    ]
    assert [wording(locale).words(one) for one in told] == said


def test_months_stand_in_the_case_of_their_phrase():
    polish, october = wording("pl"), Interval.unit(Moment(2021, 10), Grain.MONTH)
    assert polish.words(october) == "październik 2021"
    assert polish.words(evolve(october, approximate=True)) == "około października 2021"


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (None, "date unknown"),
        (Interval(None, None), "date unknown"),
        (stretch(Moment(2021, 8), None, grain=Grain.MONTH), "from August 2021 on"),
        (stretch(None, Moment(2021, 8), grain=Grain.MONTH, throughout=True), "until July 2021"),
        (Interval.unit(Moment(2021, 7), Grain.QUARTER), "Q3 2021"),
        (Interval.unit(Moment(1995), Grain.DECADE), "1990s"),
        (Interval.unit(Moment(1950), Grain.CENTURY), "20th century"),
        (stretch(Moment(-217), Moment(-200), grain=Grain.YEAR), "218–202 BCE"),
        (stretch(Moment(-26), Moment(15), grain=Grain.YEAR), "27 BCE – 14 CE"),
        (stretch(Moment(2021, 11, 8, 18), Moment(2021, 11, 9), grain=Grain.PART), "8 Nov 2021, 18:00–24:00"),
        (stretch(Moment(2020, 12, 30), Moment(2021, 1, 3)), "30 Dec 2020 – 2 Jan 2021"),
    ],
)
def test_the_pages_words_are_no_more_exact_than_the_interval(interval, said):
    assert ENGLISH.words(interval) == said


def test_every_language_has_every_phrase_with_its_places():
    english = ENGLISH.catalog.words
    for language in LANGUAGES:
        words_ = wording(language).catalog.words
        assert list(words_) == list(english), language
        for key, phrase in words_.items():
            forms = phrase.values() if isinstance(phrase, dict) else [phrase]
            model = english[key]["other"] if isinstance(english[key], dict) else english[key]
            for form in forms:
                assert set(re.findall(r"{\w+}", form)) == set(re.findall(r"{\w+}", model)), (language, key)


def test_plurals_follow_the_language():
    polish = wording("pl")
    assert [polish.ui("events", n=n) for n in (1, 2, 5, 22)] == [
        "1 wydarzenie",
        "2 wydarzenia",
        "5 wydarzeń",
        "22 wydarzenia",
    ]


def test_a_locale_without_words_says_which_have():
    for locale in ("xx", "tlh-KL"):
        with pytest.raises(LanguageError, match="expected one"):
            to_html(border(), locale=locale)


def test_the_page_speaks_the_articles_language():
    polish = evolve(border(), articles=tuple(evolve(a, language="pl") for a in border().articles))
    made = to_html(polish, plotlyjs="none")
    assert '<html lang="pl">' in made
    assert "Wydarzenia w kolejności" in made
    assert '<html lang="en">' in to_html(polish, plotlyjs="none", locale="en")
    assert '<html lang="en">' in to_html(Timeline(articles=(evolve(NEWS, language="fi"),)))


# ---- the axis


def intervals():
    def make(year, month, length, grain, open_end):
        start = Moment(year, month, 1)
        end = Moment.at(start.days + length, 0)
        if grain < Grain.DAY:
            end = Moment.at(start.days, length)
        bounds = {"start": (None, end), "end": (start, None)}.get(open_end, (start, end))
        return Interval(*bounds, grain)

    grains = st.sampled_from(
        [Grain.SECOND, Grain.MINUTE, Grain.HOUR, Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.CENTURY]
    )
    years = st.integers(-9900, 9800)
    return st.builds(
        make, years, st.integers(1, 12), st.integers(0, 40_000), grains, st.sampled_from(["", "start", "end"])
    )


@settings(deadline=None)
@given(st.lists(intervals(), min_size=1, max_size=12))
def test_panels_follow_each_other_and_hold_every_bound(story):
    made = panels(story)
    assert 1 <= len(made) <= MOST
    assert made[0].left == 0
    assert made[-1].right == pytest.approx(1)
    assert all(p.end > p.start and p.right - p.left >= LEAST - 1e-9 for p in made)
    assert all(a.end <= b.start and a.right < b.left for a, b in pairwise(made))
    axis = Axis(made)
    for one in story:
        for bound in (one.start, one.end):
            if bound:
                second = bound.days * 86_400 + bound.clock
                assert any(p.start <= second <= p.end for p in made)
                assert 0 <= axis.at(second) <= 1


def test_no_interval_no_panel():
    assert panels([]) == ()
    assert panels([None, Interval(None, None)]) == ()


def test_the_story_of_the_seeds_is_cut_into_months_a_weekend_and_a_day():
    scene = Scene.of(border())
    told = [heading(p, 1000, ENGLISH).text for p in scene.axis.panels]
    assert told == ["2021", "6–7 Nov 2021", "Mon, 8 Nov 2021"]


def test_a_month_between_two_months_is_not_cut_out():
    august, october = (Interval.unit(Moment(2021, month), Grain.MONTH) for month in (8, 10))
    (panel,) = panels([august, october])
    assert [tick.text for tick in ticks(panel, 600, ENGLISH)] == ["Aug", "Sept", "Oct"]


def test_years_in_which_nothing_is_told_are_cut_out():
    assert len(panels([Interval.unit(Moment(2015), Grain.YEAR), Interval.unit(Moment(1815), Grain.YEAR)])) == 2


def test_regular_days_stay_on_one_scale():
    assert len(Scene.of(many()).axis.panels) == 1


def test_minutes_are_not_lost_in_their_day():
    (panel,) = Scene.of(launch()).axis.panels
    assert panel.end - panel.start < 1800


def fire() -> Timeline:
    """A day by the minute, and a meeting on the next."""
    minutes = (342, 347, 355, 363, 365, 371, 374, 380, 391, 420, 510, 647, 725, 915, 1080, 1370, 1440 + 600)
    floor = Moment(2024, 6, 9).days
    at = [Interval(Moment.at(floor, m * 60), Moment.at(floor, m * 60 + 60), Grain.MINUTE) for m in minutes]
    return Timeline(tuple(event(n, f"Event {n}", when) for n, when in enumerate(at)), (NEWS,))


def spells(story: Timeline) -> list[str]:
    """The panels as from – to."""
    made = [(Moment.at(0, p.start), Moment.at(0, p.end)) for p in Scene.of(story).axis.panels]
    return [f"{a.date_text()} {ENGLISH.clock(a)} – {ENGLISH.clock(b)}" for a, b in made]


def test_a_story_by_the_minute_is_cut_within_its_day():
    assert spells(fire()) == [
        "2024-06-09 05:35 – 06:35",
        "2024-06-09 06:35 – 00:00",
        "2024-06-10 09:00 – 11:00",
    ]
    minutes, *_ = Scene.of(fire()).axis.panels
    assert [tick.text for tick in ticks(minutes, 800, ENGLISH)] == [
        "05:40",
        "05:50",
        "06:00",
        "06:10",
        "06:20",
        "06:30",
    ]
    assert minutes.right - minutes.left > 0.3


def test_minutes_are_not_lost_in_months_that_go_on():
    since = stretch(Moment(2024, 1), Moment(2024, 5, 10), throughout=True)
    told = [since, *(one.interval for one in launch().events)]
    assert any(panel.end - panel.start < 1800 for panel in panels(told))


@pytest.mark.parametrize(("count", "burst"), [(30, 25), (70, 65), (70, 30), (1000, 250)])
def test_a_burst_amid_a_long_history_has_a_panel_of_its_own(count, burst):
    axis = Scene.of(siege(count, burst)).axis
    assert len(axis.panels) == 3
    middle = axis.panels[1]
    assert (middle.start, middle.end) == (seconds(Moment(1970, 3, 3)), seconds(Moment(1970, 3, 10)))
    assert middle.right - middle.left > 0.3


def test_a_burst_of_minutes_amid_a_day_of_a_long_history():
    minutes = [(12, 10 + n) for n in range(20)] + [(hour, 0) for hour in (1, 5, 8, 16, 20)]
    told = [Interval.unit(Moment(1982, 5, 4, *one), Grain.MINUTE) for one in minutes]
    found = panels([*(Interval.unit(Moment(1950 + 10 * n), Grain.YEAR) for n in range(6)), *told])
    assert len(found) == 5
    assert [panel.start // 86_400 == found[2].start // 86_400 for panel in found] == [False, True, True, True, False]
    assert found[2].end - found[2].start < 3600


def test_no_burst_is_seen_where_there_is_none():
    assert len(Scene.of(many(300)).axis.panels) == 1
    assert len(Scene.of(siege(40, 1)).axis.panels) == 1
    # A day is not torn into pieces for a few hours of it.
    assert not [panel for panel in Scene.of(everything()).axis.panels if panel.start % 86_400 or panel.end % 86_400]


def test_a_day_told_as_a_day_has_neither_a_scale_nor_hours_of_its_own():
    day, years = Interval.unit(Moment(1802, 7, 1), Grain.DAY), (1801, *range(1803, 1808))
    assert len(panels([day, *(Interval.unit(Moment(year), Grain.YEAR) for year in years)])) == 1
    alone, _ = panels([day, Interval.unit(Moment(1907), Grain.YEAR)])
    assert heading(alone, 800, ENGLISH).text == "Thu, 1 Jul 1802"
    assert ticks(alone, 800, ENGLISH) == []
    by_clock = evolve(alone, clock=True)
    assert "12:00" in [tick.text for tick in ticks(by_clock, 800, ENGLISH)]


@pytest.mark.parametrize("pixels", TIERS)
def test_every_panel_says_when_it_is_with_its_year(pixels):
    """Unless the panel before lies in that year, too, and so has said it."""
    days = [(2021, 8, 1, 31), (2023, 10, 3, 1), (2023, 11, 7, 3), (2025, 2, 26, 10)]
    told = [Interval(s, Moment.at(s.days + n), Grain.DAY) for *d, n in days for s in (Moment(*d),)]
    made = panels(told)
    assert len(made) == 4
    said = [heading(panel, pixels, ENGLISH) for panel in made]
    for panel, (year, *_), head in zip(made, days, said, strict=True):
        assert head.text
        assert str(year) in f"{head.text} {head.below}" or panel.same_year
        width = (panel.right - panel.left) * pixels + APART
        assert text_width(head.below, SIZE) <= width
        assert text_width(head.text, HEADING, bold=True) <= width or pixels < 260
        one = heading(panel, pixels, ENGLISH, lines=1)
        assert one.text
        assert not one.below


def test_a_year_is_said_before_the_days_are():
    august, _ = panels([Interval.unit(Moment(2021, 8), Grain.MONTH), Interval.unit(Moment(2023, 10), Grain.MONTH)])
    said = [heading(august, pixels, ENGLISH) for pixels in (300, 140, 80, 45)]
    assert [(one.text, one.below) for one in said] == [
        ("August 2021", ""),
        ("Aug 2021", ""),
        ("Aug", "2021"),
        ("2021", ""),
    ]
    span = evolve(august, end=seconds(Moment(2025)))
    said = [heading(span, pixels, ENGLISH) for pixels in (300, 100)]
    assert [(one.text, one.below) for one in said] == [("2021–2024", ""), ("2021–", "2024")]


def test_the_name_of_a_piece_that_is_too_narrow_for_it_is_left_out():
    start, end = seconds(Moment(2025, 2, 27)), seconds(Moment(2025, 3, 18))
    found = ticks(Panel(start, end, 0, 1), 80, ENGLISH)
    assert [tick.text for tick in found] == ["", "Mar"]


@STORIES
@pytest.mark.parametrize("pixels", [*TIERS, 1200, 4000])
def test_tick_texts_stay_apart_and_inside(story, pixels):
    scene = Scene.of(story())
    for panel in scene.axis.panels:
        places = [
            (t.middle * pixels - half, t.middle * pixels + half)
            for t in ticks(panel, pixels, scene.wording)
            if t.text
            for half in (text_width(t.text, SIZE) / 2,)
        ]
        assert all(a[1] + APART <= b[0] for a, b in pairwise(places))
        assert all(panel.left * pixels - 3 < a and b < panel.right * pixels + 3 for a, b in places)


# ---- glyphs


def test_a_glyph_says_how_surely_the_time_is_known():
    drawn = marks(Scene.of(border()))
    assert [m.shape for m in drawn] == [
        Shape.WITHIN,
        Shape.THROUGHOUT,
        Shape.WITHIN,
        Shape.THROUGHOUT,
        *[Shape.WITHIN] * 5,
        Shape.ABOUT,
        Shape.THROUGHOUT,
        Shape.EXACT,
        Shape.EXACT,
        Shape.WITHIN,
        Shape.UNKNOWN,
    ]
    assert drawn[0].fade_in is not None
    assert drawn[0].fade_out is None
    assert drawn[1].fade_out is not None
    assert drawn[1].fade_out[1] == 1
    assert [m.hollow for m in drawn if m.hollow] == ["dash", "solid", "dash"]
    assert [m.struck for m in drawn].index(True) == 7
    assert drawn[11].point is not None


def test_what_is_short_can_still_be_seen():
    for story in (border(), rome(), many(100)):
        for mark in marks(Scene.of(story)):
            left, right = mark.extent
            assert mark.point is not None or right - left > 0.008


# ---- one clock


def test_clock_times_are_shown_in_the_zone_of_the_articles():
    scene = Scene.of(border())
    assert scene.zone == "Europe/Warsaw"
    assert scene.words(9) == "8 Nov 2021, about 12:00"
    assert "Times are Europe/Warsaw (UTC+1)." in to_html(border(), plotlyjs="none")


def test_days_are_not_moved_by_the_zone():
    moscow = Interval.unit(Moment(2021, 11, 8, zone="Europe/Moscow"), Grain.DAY)
    scene = Scene.of(Timeline((event(0, "Holiday", moscow),), (NEWS,)))
    assert scene.words(0) == "8 Nov 2021"


def test_without_a_zone_times_are_as_written():
    assert "Times are as written." in to_html(launch(), plotlyjs="none")


def test_a_zone_is_named_by_its_place_only_where_somebody_is():
    """ "09:10 CET" says nothing of Paris; and all parts of a pile go by the same clock."""
    dated = evolve(NEWS, zone=None, anchor=Anchor.of("2021-11-08T09:10:00", "Europe/Paris"))
    at = [evolve(clock(hour, 0), start=Moment(2021, 11, 8, hour), end=Moment(2021, 11, 8, hour, 1)) for hour in (9, 10)]
    told = Timeline((event(0, "Bang", at[0]), event(1, "Boom", clock(10, 0, "Europe/Paris"))), (dated,))
    for part in (told, evolve(told, events=told.events[:1]), evolve(told, events=told.events[1:])):
        assert "Times are CET (UTC+1)." in to_html(part, plotlyjs="none")
    there = evolve(told, articles=(evolve(dated, text="Paris woke up."),))
    assert "Times are Europe/Paris (UTC+1)." in to_html(there, plotlyjs="none")
    far = evolve(told, articles=(evolve(dated, anchor=Anchor.of("2021-11-08T09:10:00", "America/Sao_Paulo")),))
    assert "Times are America/Sao_Paulo (UTC−3)." in to_html(far, plotlyjs="none")


def test_a_zone_that_does_not_exist_is_no_vote():
    told = Timeline((event(0, "Bang", clock(9, 0)),), (evolve(NEWS, zone="Nowhere/None"),))
    assert Scene.of(told).zone == "Europe/Warsaw"


# ---- the figure


@STORIES
def test_the_figure_is_plain_and_of_the_basic_bundle(story):
    made = figure(story())
    assert set(made) == {"data", "layout", "config"}
    assert {trace["type"] for trace in made["data"]} <= {"scatter", "bar"}
    assert not [key for trace in made["data"] for key in trace if key.endswith("template")]
    assert json.loads(json.dumps(made, allow_nan=False)) == made


@STORIES
def test_plotly_takes_the_figure(story):
    made = to_figure(story())
    assert type(made).__name__ == "Figure"
    assert made.layout.title.text


def test_rows_stand_from_top_to_bottom_with_their_dates():
    story = border()
    labels = figure(story)["data"][-1]
    assert labels["y"] == list(range(len(story)))
    assert labels["text"][0].startswith("<b>before Aug 2021</b> EU introduces sanctions")
    assert labels["text"][9].startswith("<b>8 Nov ~12:00</b> Migrants")
    assert labels["text"][2].endswith("…")
    low, high = figure(story)["layout"]["yaxis"]["range"]
    assert low > high


def test_hover_says_what_when_where_and_how_it_was_read():
    said = figure(border())["data"][-2]["hovertext"][1].replace("<br>", " ")
    for part in (
        "Lithuania begins the deportation",
        "since August 2021",
        "Since August, Lithuania has begun",
        "Poland and Lithuania deploy troops to Belarus’ border · The News",
        "a month without a year is the last one before the anchor",
        "EDTF 2021-08/..",
    ):
        assert part in said


def test_the_number_of_traces_does_not_grow_with_the_events():
    assert len(figure(many(1000))["data"]) < 600
    assert len(layout(Scene.of(many(1000)), 1120)["shapes"]) < 100


def test_fades_of_many_open_ends_share_traces():
    story = Timeline(
        tuple(
            event(n, "Open", Interval(Moment.at(Moment(2000).days + n * 7), None, Grain.DAY, throughout=True))
            for n in range(1000)
        )
    )
    assert len(figure(story)["data"]) < 120


# ---- hostile text


class Reader(HTMLParser):
    """Elements and attributes as a browser would see them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("page", [True, False])
def test_article_text_stays_text(text, page):
    made = to_html(hostile(text), page=page, plotlyjs="none")
    made.encode("utf-8")
    seen, plain_seen = Reader(), Reader()
    seen.feed(made)
    plain_seen.feed(to_html(hostile("harmless"), page=page, plotlyjs="none"))
    assert [t for t in seen.tags if t != "mark"] == [t for t in plain_seen.tags if t != "mark"]
    assert {name for name, _ in seen.attributes} == {name for name, _ in plain_seen.attributes}
    assert not [v for name, v in seen.attributes if name in ("href", "src") and v and not v.startswith("#")]
    assert not re.search("[\u2028\u2029\u202a-\u202e\x00]", made)


@pytest.mark.parametrize("text", HOSTILE)
def test_article_text_stays_text_in_the_figure(text):
    made = json.dumps(figure(hostile(text)))
    assert not re.search(r"<(?!/?(b|i|br)>)", made)
    assert "$" not in made
    assert not re.search(r"template", made)


@pytest.mark.parametrize("text", HOSTILE)
def test_json_in_a_script_cannot_end_it(text):
    made = script_json({"text": text})
    assert not re.search("[<>&\u2028\u2029]", made)
    assert json.loads(made) == {"text": text}


def test_only_links_of_the_web_are_links():
    for url, linked in (
        ("https://example.org/?a=1&b=2", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
    ):
        story = Timeline((event(0, "Bang", DAY),), (evolve(NEWS, url=url),))
        assert (f'href="{markup(url)}"' in to_html(story, plotlyjs="none")) is linked


@settings(deadline=None)
@given(st.text(), st.integers(5, 60), st.integers(1, 5))
def test_wrapping_loses_nothing_but_what_does_not_fit(text, columns, lines):
    rows = wrap(text, columns, lines).split("<br>")
    assert len(rows) <= lines
    if not rows[-1].endswith("…"):
        assert "".join(rows).replace(" ", "") == label(text).replace(" ", "")


@settings(deadline=None)
@given(st.text(), st.integers(0, 400))
@example('::::::<<<?@I++$"![[\\{{|%', 153)  # sums of widths differ in their last bit by where they began
def test_what_is_shortened_fits(text, pixels):
    assert text_width(shorten(plain(text), pixels, 12), 12) <= pixels


# ---- the list


def test_the_list_is_in_order_with_times_marks_and_permalinks():
    made = to_html(border(), plotlyjs="none")
    found = re.findall(r'<h3 class="timeline-headline"[^>]*>([^<]*)', made)
    assert found == [markup(e.headline) for e in border()]
    assert '<time class="timeline-date" datetime="2021-08" data-edtf="2021-08/..">since August 2021</time>' in made
    assert '<time class="timeline-date" datetime="2021-10"' in made
    assert 'datetime="2021-11-08T12:00:00+01:00"' in made
    assert "<mark>Since August</mark>, Lithuania has begun" in made
    assert '<a href="https://example.org/news"' in made
    assert "Date: the article’s own date" in made
    assert "What could not be read" in made
    assert "no anchor for “today”" in made
    ids = re.findall(r' id="([^"]+)"', made)
    assert len(ids) == len(set(ids))
    assert all(f'id="{target}"' in made for target in re.findall(r'href="#([^"]+)"', made))


@STORIES
def test_datetime_values_are_valid_html(story):
    valid = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d)?)?)?)?")
    values = re.findall(r'datetime="([^"]*)"', to_html(story(), plotlyjs="none"))
    assert all(valid.fullmatch(value) for value in values)
    assert values


def test_html_has_no_years_before_the_common_era():
    assert machine(Interval.unit(Moment(-43), Grain.YEAR)) == ""
    assert '<span class="timeline-date" data-edtf="-0217">218 BCE</span>' in to_html(rome(), plotlyjs="none")


def test_a_permalink_outlives_new_neighbours():
    story = border()
    later = evolve(story, events=story.events[3:])
    names = re.findall(r'<li id="([^"]+)"', to_html(later, plotlyjs="none"))
    assert names == re.findall(r'<li id="([^"]+)"', to_html(story, plotlyjs="none"))[3:]


# ---- page and fragment


@pytest.mark.parametrize(
    ("timeline", "why"),
    [
        (Timeline(), "No article was read."),
        (Timeline(articles=(NEWS,)), "nothing that this reads as an event"),
        (Timeline(articles=(NEWS,), problems=(Problem("no date in it", "news"),)), "listed below"),
    ],
)
@pytest.mark.parametrize("page", [True, False])
def test_an_empty_timeline_says_so_and_why(timeline, why, page):
    made = to_html(timeline, page=page)
    assert "No events were found." in made
    assert why in made
    assert ("no date in it" in made) is bool(timeline.problems)
    assert len(made) < 20_000
    assert figure(timeline)["data"] == []
    to_figure(timeline)


def test_events_without_any_time_are_listed_too():
    story = Timeline((event(0, "Bang", None, known_by=KnownBy.UNKNOWN, status=Status.POSSIBLE),), (NEWS,))
    made = to_html(story, plotlyjs="none")
    assert "date unknown" in made
    assert "possible" in made
    assert figure(story)["data"]


def test_an_event_without_a_source_or_with_an_unknown_one():
    bare = Event("e", "Bang", "", DAY, ())
    lost = Event("f", "Boom", "Boom.", DAY, (Source("gone", 0, 4),))
    assert "gone" in to_html(Timeline((bare, lost)), plotlyjs="none")


def test_the_page_holds_all_it_needs_and_names_its_scripts():
    made = to_html(border())
    assert made.startswith("<!DOCTYPE html>")
    assert "default-src 'none'" in made
    assert len(re.findall(r"'sha256-[^']+'", made)) == len(re.findall(r"<script>", made)) == 4
    assert not re.search(r"<(script|link|img|iframe)[^>]+(src|href)=", made.replace('rel="noopener', ""))


def test_the_library_can_come_from_elsewhere_or_nowhere():
    remote = to_html(border(), plotlyjs="cdn")
    assert re.search(r'<script src="https://cdn\.plot\.ly/plotly-basic-[\d.]+\.min\.js"></script>', remote)
    assert "script-src 'sha256-" in remote
    assert "https://cdn.plot.ly;" in remote
    assert len(to_html(border(), plotlyjs="none")) < len(remote) < 200_000


def test_fragments_of_two_timelines_share_a_page():
    one, two = (to_html(story, page=False, plotlyjs="none", nonce="abc") for story in (border(), rome()))
    assert one.startswith("<section")
    assert one.endswith("</section>")
    assert not re.search("<(html|head|body|main|!DOCTYPE)", one)
    ids = re.findall(r' id="([^"]+)"', one + two)
    assert len(ids) == len(set(ids))
    assert '<script nonce="abc">' in one
    assert one == to_html(border(), page=False, plotlyjs="none", nonce="abc")


def test_nothing_heavy_is_imported_before_it_is_needed():
    code = "import sys; import timeline.chart.page; sys.exit('plotly' in sys.modules or 'pendulum' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ---- what the model can hold


def test_the_legend_names_the_glyphs_in_use_and_no_others():
    scene = Scene.of(everything())
    assert in_use(marks(scene), scene.timeline.events) == [
        *("exact", "approximate", "within", "throughout", "open", "bounded"),
        *("planned", "possible", "denied", "habitual", "tied"),
    ]
    plain_day = Scene.of(Timeline((event(0, "Bang", DAY),), (NEWS,)))
    assert in_use(marks(plain_day), plain_day.timeline.events) == ["within"]


def test_several_sources_share_a_row_and_disagreeing_ones_have_their_own_dates():
    scene = Scene.of(everything())
    rows = {e.headline: [m for m in marks(scene) if m.row == n] for n, e in enumerate(scene.timeline.events)}
    agreed, apart = rows["A train arrives"], rows["A bridge opens"]
    assert [(m.slot, m.band, m.bands) for m in agreed] == [(0, 0, 2), (1, 1, 2)]
    assert agreed[0].bars == agreed[1].bars
    assert apart[0].bars != apart[1].bars
    made = to_html(everything(), plotlyjs="none")
    assert "Sources disagree" in made
    assert re.search(r"</cite></a> – 8 Nov 2021; .*</cite> – 9 Nov 2021", made)


def test_events_whose_order_is_open_are_bracketed():
    made = to_html(everything(), plotlyjs="none")
    assert len(re.findall('<li class="timeline-row tied"', made)) == 6
    assert "order open" in made


def test_what_is_only_bounded_is_a_line_between_ends():
    drawn = [m for m in marks(Scene.of(everything())) if m.shape is Shape.BOUNDED]
    assert len(drawn) == 2
    assert drawn[1].fade_out


def test_a_plan_until_some_time_begins_with_its_article():
    until = Interval(None, Moment(2023), Grain.YEAR, throughout=True)
    old = event(0, "The dam was built", Interval.unit(Moment(1958), Grain.YEAR))
    for status in (Status.PLANNED, Status.POSSIBLE):
        scene = Scene.of(Timeline((old, event(1, "Work goes on", until, status=status)), (NEWS,)))
        _, drawn = marks(scene)
        assert drawn.fade_in is None
        assert drawn.extent[0] == scene.axis.at(seconds(Moment(2021, 11, 8)))
        assert scene.words(1) == "until 2022"
    _, drawn = marks(Scene.of(Timeline((old, event(1, "Work went on", until)), (NEWS,))))
    assert drawn.fade_in is not None


def pile(outlets: int) -> Timeline:
    """Twelve articles of so many outlets, each with an event."""
    articles = tuple(
        evolve(NEWS, id=f"p{n}", title=f"Title {n}", source=f"Outlet {n % outlets}", zone=None) for n in range(12)
    )
    return Timeline(tuple(event(n, f"Event {n}", DAY, f"p{n}") for n in range(12)), articles)


def test_more_articles_than_colours_share_those_of_their_outlets():
    few = Scene.of(pile(3)).sources
    assert few.named(pile(3).events) == [(0, "Outlet 0"), (1, "Outlet 1"), (2, "Outlet 2")]
    assert [few.slot(f"p{n}") for n in range(6)] == [0, 1, 2, 0, 1, 2]
    assert few.name("p4") == "Title 4 · Outlet 1"
    many_ = Scene.of(pile(8)).sources.named(pile(8).events)
    assert many_[-1] == (len(OKABE_ITO), "other sources")
    assert len(many_) == len(OKABE_ITO) + 1


def test_two_articles_of_one_outlet_that_disagree_have_both_their_dates():
    base = pile(3)
    dates = [evolve(DAY, start=Moment(2021, 11, n), end=Moment(2021, 11, n + 1)) for n in (8, 9)]
    told = tuple(Source(f"p{3 * n}", 0, 5, interval=one) for n, one in enumerate(dates))
    apart = Event("x", "A bridge opens", "A bridge opens.", stretch(Moment(2021, 11, 8), Moment(2021, 11, 10)), told)
    assert apart.conflicting
    (row,) = Scene.of(evolve(base, events=(apart,))).tellings
    assert [(one.slot, one.interval) for one in row] == [(0, dates[0]), (0, dates[1])]


def test_english_texts_on_a_page_of_another_language_say_so():
    met, why = "no anchor for “today”", "; ".join(border().events[1].expressions[0].why)
    german = to_html(border(), locale="de", plotlyjs="none")
    assert f'<span lang="en">{met}</span>' in german
    assert f'<span lang="en">{why}</span>' in german
    assert '<span lang="en">' not in to_html(border(), plotlyjs="none")


# ---- contrast


def test_the_key_has_the_colours_of_the_marks_in_the_dark_too():
    """brightness(1.35), as the marks have it."""
    dark = asset("style.css").split("prefers-color-scheme:dark")[1]
    for slot in range(len(OKABE_ITO) + 1):
        lifted = "".join(f"{min(255, round(int(colour(slot)[i : i + 2], 16) * 1.35)):02x}" for i in (1, 3, 5))
        assert f".s{slot}{{--source:#{lifted}}}" in dark
        assert f'.s{slot}{{--source:{colour(slot)};--letter:"{letter(slot)}"}}' in asset("style.css")


@pytest.mark.parametrize("slot", range(len(OKABE_ITO) + 1))
def test_outlines_are_seen_on_white_and_lifted_ones_on_the_dark_page(slot):
    assert contrast(ink(slot), WHITE) >= SEEN
    lifted = "#" + "".join(f"{min(255, round(int(ink(slot)[i : i + 2], 16) * 1.35)):02x}" for i in (1, 3, 5))
    assert contrast(lifted, "#14191e") >= SEEN


# ---- static drawings


@pytest.mark.parametrize("story", [border, rome, launch, everything, Timeline], ids=lambda story: story.__name__)
def test_the_static_drawing_is_wellformed_and_self_contained(story):
    from xml.etree import ElementTree

    made = to_svg(story())
    tree = ElementTree.fromstring(made)
    texts = " ".join("".join(each.itertext()) for each in tree.iter("{http://www.w3.org/2000/svg}text"))
    assert all(e.headline[:12] in texts for e in story().events)
    assert not re.search(r"(href|src)=", made)
    assert not re.search(r"url\((?!#)", made)
    ids = re.findall(r' id="([^"]+)"', made)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]+)\)", made)) <= set(ids)


def test_the_static_drawing_has_letters_beside_its_colours():
    letters = re.findall(r">([A-F…])</text>", to_svg(border()))
    assert letters == ["A", "B", *(letter(Scene.of(border()).sources.slots_of(one)[0]) for one in border())]
    assert re.findall(r">([A-F…])</text>", to_svg(rome())) == ["A"]  # the key: with one source there is none to tell


@pytest.mark.parametrize("text", HOSTILE)
def test_article_text_stays_text_in_the_static_drawing(text):
    from xml.etree import ElementTree

    def elements(story):
        return [each.tag for each in ElementTree.fromstring(to_svg(story)).iter()]

    assert elements(hostile(text)) == elements(hostile("harmless"))


# ---- lanes


def packed_of(story):
    scene = Scene.of(story)
    drawn = marks(scene, 0.0)
    return scene, drawn, pack(drawn, scene.axis)


@pytest.mark.parametrize("count", [61, 300, 1000, 2000])
@pytest.mark.parametrize("story", [many, crowd])
def test_lanes_never_put_two_marks_on_each_other(story, count):
    scene, _, packed = packed_of(story(count))
    assert len(packed.items) == count
    for level in packed.levels:
        ends: dict[int, float] = {}
        for item in packed.items:
            lane, head = level.lanes[item.row], level.clusters[item.row]
            left, right = (along(place, scene.axis, level.pixels) for place in (item.left, item.right))
            assert 0 <= lane < LANES
            if head == -1:
                assert left - item.before >= ends.get(lane, -99)
                ends[lane] = right + item.after
            elif head == item.row:
                assert left >= ends.get(lane, -99)
                ends[lane] = left + BUBBLE


@pytest.mark.parametrize("story", [many, crowd, news])
def test_a_cluster_holds_what_is_too_close_to_tell_apart(story):
    scene, _, packed = packed_of(story())
    starts = {item.row: item.left for item in packed.items}
    for level in packed.levels:
        for row, head in enumerate(level.clusters):
            if head >= 0:
                first, this = (along(starts[one], scene.axis, level.pixels) for one in (head, row))
                assert 0 <= this - first < BUBBLE + 4


def test_breaks_stay_narrow_however_close_the_view():
    axis = Scene.of(news()).axis
    (one, other), *_ = pairwise(axis.panels)
    for pixels in (320, 1000, 20_000):
        blank = along(other.left, axis, pixels) - along(one.right, axis, pixels)
        assert blank == pytest.approx(min(0.02 * pixels, 24), abs=0.1)


def test_what_is_told_most_of_has_the_most_room_in_lanes():
    scene = Scene.of(news())
    first, last = (scene.axis.at(seconds(Moment(2025, 3, day))) for day in (1, 15))
    assert last - first > 0.3
    even = Scene.of(yearly()).axis
    assert len(even.panels) == 1  # no pace changes there


def test_zooming_in_tells_clusters_apart():
    _, _, packed = packed_of(many(300))
    clustered = [level.clustered for level in packed.levels]
    assert clustered[0] > 0
    assert clustered[-1] == 0


def test_every_event_is_drawn_at_each_zoom_alone_or_in_a_cluster():
    told = lanes_data(*packed_of(many(300)))
    for level in told["levels"]:
        assert len(level["lanes"]) == len(level["clusters"]) == 300
        assert min(level["lanes"]) >= 0
    assert sum(told["overview"]) == 300
    assert len(told["axes"]) == len(told["levels"])


def test_lanes_are_given_times_and_not_widths():
    story = news()
    scene, drawn, packed = packed_of(story)
    told = lanes_data(scene, drawn, packed)
    (item,) = (one for one in told["items"] if story.events[one[0]].headline.startswith("Bulletin 0 "))
    day = scene.intervals[item[0]]
    assert item[1:3] == [pytest.approx(scene.axis.at(seconds(end)), abs=1e-6) for end in (day.start, day.end)]


def test_lanes_draw_what_the_key_shows():
    story = news()
    scene, drawn, packed = packed_of(story)
    open_ended = [n for n, one in enumerate(story.events) if not (one.interval.start and one.interval.end)]
    told = lanes_data(scene, drawn, packed)
    assert [fade[0] for fade in told["fades"]] == open_ended
    assert {fade[2] for fade in told["fades"]} == {-1, 1}
    made = to_html(story, plotlyjs="none")
    assert "open start or end" in made
    still = made[made.index('class="timeline-static"') :]
    assert re.search(r"url\(#[^)]+-gi\d\)", still)
    assert re.search(r"url\(#[^)]+-go\d\)", still)
    assert "triangle" not in made


def test_parts_of_an_axis_name_themselves():
    panel = Panel(seconds(Moment(2011, 1, 20)), seconds(Moment(2028)), 0.0, 1.0)
    week = Panel(seconds(Moment(2025, 3, 1)), seconds(Moment(2025, 3, 8)), 0.0, 1.0)
    wide = ((1000, "2020–2027"), (6000, "2012"), (80_000, "January 2011"), (2_000_000, "Sun, 23 Jan 2011"))
    for pixels, said in wide:
        step = cut(panel, pixels)
        found = parts(panel, step)
        assert (found[0].start, found[-1].end) == (panel.start, panel.end)
        assert all(a.end == b.start for a, b in pairwise(found))
        assert said in [part_name(part, step, ENGLISH) for part in found[:40]]
        assert max(part.right - part.left for part in found) * pixels >= 280
    (some,) = parts(week, step := cut(week, 700))
    assert (heading(some, 700, ENGLISH).text, part_name(some, step, ENGLISH)) == ("1–7 Mar 2025", "March 2025")
    assert len(parts(panel, cut(panel, 250))) == 1


# ---- density


def test_too_many_to_draw_are_counted_and_said():
    story = many(2400)
    made = to_html(story, plotlyjs="none")
    assert "2400 events are too many to draw each" in made
    assert '<details class="timeline-dense"' in made
    counted = bins(Scene.of(story))
    assert sum(len(one.rows) for one in counted) == 2400
    assert len(counted) <= 100
    assert all(a.right <= b.left + 1e-9 for a, b in pairwise(counted))
    assert to_html(story) == made  # nothing there for Plotly to draw
    assert len(re.findall('<li id="[^"]+" value', made)) == 2400


# ---- machines


def test_linked_data_claims_no_false_precision():
    story = everything()
    told = {one["item"]["name"]: one["item"] for one in item_list(Scene.of(story))["itemListElement"]}
    assert len(told) == len(story)
    assert told["Lithuania begins the deportation of illegal migrants"]["startDate"] == "2021-08"
    assert told["Poland holds an emergency meeting"]["startDate"] == "2021-11-08"
    assert told["Poland holds an emergency meeting"]["eventStatus"] == "https://schema.org/EventScheduled"
    assert told["Polish Border Guard posts a video"]["startDate"] == "2021-11-08T12:47:00+01:00"
    for vague in ("Migrants attempt to break through the border", "A large group sets out along the highway"):
        assert "startDate" not in told[vague]
    for unsaid in ("Belarus denies the charge", "Talks may resume"):
        assert told[unsaid]["@type"] != "Event"
        assert "startDate" not in told[unsaid]
    assert all("endDate" not in one for one in told.values())
    assert told["Latvia strengthens border controls"]["disambiguatingDescription"] == "date unknown"


def test_the_page_carries_its_linked_data():
    made = to_html(border(), plotlyjs="none")
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', made)
    assert json.loads(text)["@type"] == "ItemList"


# ---- ways to embed


def test_the_snippet_grows_its_own_frame_and_no_other():
    made = snippet('https://example.org/"><script>', "A & B")
    assert 'src="https://example.org/&quot;&gt;&lt;script&gt;"' in made
    assert 'title="A &amp; B"' in made
    assert "if(f.contentWindow!==e.source)return" in made


def test_a_library_beside_the_page(tmp_path):
    from timeline.writers import save

    page = save(border(), tmp_path / "border.html", plotlyjs="file")
    assert (tmp_path / bundle_name()).read_text("utf-8") == library()
    assert f'<script src="{bundle_name()}"></script>' in page.read_text("utf-8")
    assert page.stat().st_size < 200_000


def test_an_iframe_has_its_snippet_beside_it(tmp_path):
    from timeline.writers import save

    save(border(), tmp_path / "border.html", "iframe")
    assert 'src="border.html"' in (tmp_path / "border.embed.html").read_text("utf-8")


def test_a_format_refuses_options_that_mean_nothing_to_it(tmp_path):
    from timeline.errors import FormatError
    from timeline.writers import save

    with pytest.raises(FormatError, match="'csv' takes no option 'nonce': expected none"):
        save(border(), tmp_path / "border.csv", nonce="x")
    for wrong in ({"plotlyjs": "elsewhere"}, {"nonce": '"><script>'}, {"level": 7}):
        with pytest.raises(ValueError, match="expected"):
            to_html(border(), **wrong)


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_headings_follow_the_level_that_the_page_around_gives(level):
    made = to_html(border(), page=False, plotlyjs="none", level=level)
    found = [int(number) for number in re.findall(r"<h(\d)", made)]
    assert found[0] == level
    assert all(b <= a + 1 for a, b in pairwise(found))


def test_a_notebook_gets_a_megabyte_only_for_what_zooms():
    assert len(notebook(border())) < 100_000
    assert len(notebook(many(100))) > 1_000_000


def test_without_a_browser_a_png_says_what_it_needs(monkeypatch):
    from timeline.chart import raster
    from timeline.errors import WriteError

    monkeypatch.setattr(raster.shutil, "which", lambda _: None)
    with pytest.raises(WriteError, match=r"no browser .* expected Chromium or Chrome .* svg needs none"):
        raster.to_png(border())


# ---- weight and speed


def weight(text: str) -> int:
    import gzip

    return len(gzip.compress(text.encode(), 9))


def test_the_fragment_of_the_seeds_is_light(seeds):
    import timeline

    story = timeline.build(timeline.read(seeds), anchor="2021-11-08", title="The border")
    assert weight(story.to_html(page=False, plotlyjs="none")) <= 15_000


def test_a_page_is_no_heavier_than_its_library_and_a_little():
    most = 1_400_000 if len(library()) < 2_000_000 else 5_200_000
    assert len(to_html(border()).encode()) <= most


def test_our_own_script_neither_evaluates_text_nor_writes_markup():
    for name in ("chart.js", "plot.js", "lanes.js", "page.js"):
        assert not re.search(
            r"\beval\b|new Function|innerHTML|insertAdjacentHTML|document\.write|\bfetch\b|XMLHttp", asset(name)
        )
