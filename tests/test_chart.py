import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from attrs import evolve
from browser.stories import NEWS, border, clock, event, launch, many, rome
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.chart.axis import LEAST, MOST, Axis, panels
from timeline.chart.figure import WIDTHS, figure, layout
from timeline.chart.glyphs import Shape, marks
from timeline.chart.listing import machine
from timeline.chart.page import script_json, to_figure, to_html
from timeline.chart.safe import label, markup, plain, shorten, text_width, wrap
from timeline.chart.scene import Scene
from timeline.chart.ticks import APART, SIZE, heading, ticks
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Article, Event, Expression, KnownBy, Problem, Source, Status, Timeline
from timeline.words import words

DAY = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
STORIES = pytest.mark.parametrize("story", [border, rome, launch, many], ids=lambda story: story.__name__)

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"><img src=x onerror=alert(1)>',
    '<span style="background:url(https://evil.example/x.png)">x</span>',
    '<a href="javascript:alert(1)">x</a>',
    "%{customdata} %{y|%H} %{x:.2f}",
    "&lt;b&gt; &amp;lt; &#60;",
    "$\\sqrt{2}$ and $5",
    "line\u2028paragraph\u2029nul\x00bell\x07",
    "\u202egnirts desrever\u202c \ud800 half",
    "]]> {{ }} ${x} `x` '--\"",
]


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
    assert [heading(p, 1000) for p in scene.axis.panels] == ["2021", "6–7 Nov 2021", "Mon 8 Nov 2021"]


def test_a_month_between_two_months_is_not_cut_out():
    august, october = (Interval.unit(Moment(2021, month), Grain.MONTH) for month in (8, 10))
    (panel,) = panels([august, october])
    assert [tick.text for tick in ticks(panel, 600)] == ["Aug", "Sep", "Oct"]


def test_years_in_which_nothing_is_told_are_cut_out():
    assert len(panels([Interval.unit(Moment(2015), Grain.YEAR), Interval.unit(Moment(1815), Grain.YEAR)])) == 2


def test_regular_days_stay_on_one_scale():
    assert len(Scene.of(many()).axis.panels) == 1


def test_minutes_are_not_lost_in_their_day():
    (panel,) = Scene.of(launch()).axis.panels
    assert panel.end - panel.start < 1800


@STORIES
@pytest.mark.parametrize("width", WIDTHS)
def test_tick_texts_stay_apart_and_inside(story, width):
    for panel in Scene.of(story()).axis.panels:
        pixels = width * 0.6
        places = [
            (t.middle * pixels - half, t.middle * pixels + half)
            for t in ticks(panel, pixels)
            for half in (text_width(t.text, SIZE) / 2,)
        ]
        assert all(a[1] + APART <= b[0] for a, b in pairwise(places))
        assert all(panel.left * pixels - 3 < a and b < panel.right * pixels + 3 for a, b in places)


# ---- glyphs


def shapes(timeline: Timeline) -> dict[str, Shape]:
    scene = Scene.of(timeline)
    return {e.headline.split()[0]: m.shape for e, m in zip(timeline.events, marks(scene), strict=True)}


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
    assert [m.hollow for m in drawn if m.hollow] == ["dash", "dot", "dash"]
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
        "since Aug 2021",
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


def hostile(text: str) -> Timeline:
    article = Article(text, id=text, title=text, url=text, source=text, language=text, anchor="2021-11-08")
    read = Expression(0, len(text), text, "DATE", "2021", interval=DAY, why=(text,))
    one = Event(text, text, text, DAY, (Source(text, 0, len(text), text),), (read,), (text,))
    return Timeline((one, one), (article,), (Problem(text, text, 0, 5),), text)


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
def test_what_is_shortened_fits(text, pixels):
    assert text_width(shorten(plain(text), pixels, 12), 12) <= pixels


# ---- the list


def test_the_list_is_in_order_with_times_marks_and_permalinks():
    made = to_html(border(), plotlyjs="none")
    found = re.findall(r'<h3 class="timeline-headline"[^>]*>([^<]*)', made)
    assert found == [markup(e.headline) for e in border()]
    assert '<time class="timeline-date" datetime="2021-08" data-edtf="2021-08/..">since Aug 2021</time>' in made
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
    assert len(re.findall(r"'sha256-[^']+'", made)) == 2
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
