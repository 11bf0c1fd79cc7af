"""The page in a real browser, from file://."""

import json
import re
from pathlib import Path

import pytest
from attrs import evolve
from browser.stories import HOSTILE, NEWS, border, crowd, everything, hostile, launch, many, news, noon, rome, yearly

from timeline.chart.embed import LISTENER, snippet
from timeline.chart.page import library, to_html
from timeline.chart.svg import to_svg
from timeline.grain import Grain

WIDTHS = (1280, 800, 390)

# Every text that the chart shows, with its box; what a reader cannot see is left out.
TEXTS = """() => [...document.querySelectorAll(
    ".timeline-axis text, .timeline-row .text, .timeline-row .badge, .timeline-static text, "
    + ".timeline-plot .textpoint text, .timeline-plot .annotation text"
)].filter((text) => {
    const style = getComputedStyle(text);
    return text.textContent.trim() && !text.closest(".rangeslider-container") && text.getClientRects().length
        && style.visibility === "visible"
        && style.clipPath === "none";
}).map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return { text: text.textContent, left, right, top, bottom,
        cut: text instanceof HTMLElement && text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0,
        cut_below: text instanceof HTMLElement && text.scrollHeight > text.clientHeight + 2 && text.clientHeight > 0 };
})"""
FRAME = """() => {
    const { left, right, top, bottom } = document.querySelector(".timeline-chart").getBoundingClientRect();
    return { left, right, top, bottom, wide: document.documentElement.scrollWidth };
}"""


def overlapping(texts):
    """Pairs of texts whose boxes meet; sorted by their tops, so that only neighbours are compared."""
    texts = sorted(texts, key=lambda text: text["top"])
    for place, one in enumerate(texts):
        for other in texts[place + 1 :]:
            if other["top"] >= one["bottom"] - 1:
                break
            if one["left"] < other["right"] - 0.5 and other["left"] < one["right"] - 0.5:
                yield one["text"], other["text"]


def rows(page):
    return page.locator(".timeline-row:visible")


# ---- layout


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("story", [border, rome, launch, everything, crowd], ids=lambda story: story.__name__)
def test_labels_are_neither_clipped_nor_on_each_other(show, story, width, javascript):
    page = show(to_html(story()), width, drawn=javascript, javascript=javascript)
    texts, frame = page.evaluate(TEXTS), page.evaluate(FRAME)
    assert len(texts) > 3
    assert list(overlapping(texts)) == []
    for text in texts:
        assert frame["left"] <= text["left"] + 0.5, text
        assert text["right"] <= frame["right"] + 0.5, text
        assert frame["top"] <= text["top"] + 0.5, text
        assert text["bottom"] <= frame["bottom"] + 0.5, text
        assert not text["cut"], text
        assert not text["cut_below"], text
    assert frame["wide"] <= width


@pytest.mark.parametrize("locale", ["en-US", "de", "fr", "pl"])
@pytest.mark.parametrize("width", WIDTHS)
def test_other_languages_fit_too(show, locale, width):
    page = show(to_html(everything(), locale=locale), width)
    assert list(overlapping(page.evaluate(TEXTS))) == []
    assert page.evaluate(FRAME)["wide"] <= width
    assert page.evaluate("document.documentElement.lang") == locale[:2]


@pytest.mark.parametrize("width", WIDTHS)
def test_labels_end_before_the_axis_begins(show, width):
    page = show(to_html(everything()), width)
    first = page.evaluate("document.querySelector('.timeline-track').getBoundingClientRect().left")
    labels = page.evaluate(
        "[...document.querySelectorAll('.timeline-row .text, .timeline-row .badge')]"
        ".map((e) => e.getBoundingClientRect().right)"
    )
    assert max(labels) <= first


@pytest.mark.parametrize("width", WIDTHS)
def test_plotly_draws_each_mark_where_the_static_drawing_has_it(show, width):
    """Diamonds, circles and bars of both, by the middles of their boxes."""
    script = """(selector) => [...document.querySelectorAll(selector)].map((one) => {
        const box = one.getBoundingClientRect();
        return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    }).filter(([x]) => x)"""
    page = show(to_html(border()), width)
    for still, live in (
        (".timeline-track svg > path, .timeline-track svg > circle", ".timeline-plot .scatterlayer .points path.point"),
        (".timeline-track rect[rx]:not([stroke-dasharray])", ".timeline-plot .bars .point path"),
    ):
        ours, plotlys = sorted(page.evaluate(script, still)), sorted(page.evaluate(script, live))
        ours = [place for place in ours if any(abs(place[1] - y) < 3 for _, y in plotlys)]
        assert len(plotlys) >= 3
        for x, y in plotlys:
            assert min(abs(x - a) + abs(y - b) for a, b in ours) < 2.5, (live, x, y)


def test_the_axis_stays_in_sight(show):
    page = show(to_html(everything()), 800)
    page.locator(".timeline-row").last.scroll_into_view_if_needed()
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(200)
    top = page.evaluate("document.querySelector('.timeline-axis').getBoundingClientRect().top")
    assert abs(top) <= 1


def test_the_plot_follows_the_window(show):
    page = show(to_html(border()))
    page.set_viewport_size({"width": 390, "height": 800})
    page.wait_for_function("() => document.querySelector('.timeline-plot').getBoundingClientRect().right <= 390")
    assert page.evaluate(FRAME)["wide"] <= 390
    assert list(overlapping(page.evaluate(TEXTS))) == []
    told = "(rows) => rows.map((a) => getComputedStyle(a, '::before').content)"
    numbers = page.locator(".timeline-row a").evaluate_all(told)
    assert [number.split('"')[1] for number in numbers] == [str(number + 1) for number in range(len(border()))]
    assert not page.locator(".timeline-row .badge").first.is_visible()


def test_the_list_is_in_order(show):
    page = show(to_html(border()))
    assert page.locator(".timeline-headline").all_text_contents() == [e.headline for e in border()]


# ---- interaction


def test_hovering_shows_the_card(show):
    page = show(to_html(border()))
    rows(page).nth(1).hover()
    card = page.locator(".timeline-card")
    card.wait_for(state="visible")
    said = card.inner_text()
    for part in (
        "Lithuania begins the deportation",
        "since August 2021",
        "Poland and Lithuania deploy troops",
        "Resolved:",
    ):
        assert part in said
    assert card.locator("mark").inner_text() == "Since August"
    assert "underline" in card.locator("mark").evaluate("(mark) => getComputedStyle(mark).textDecorationLine")
    box = card.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 1280
    page.keyboard.press("Escape")
    card.wait_for(state="hidden")


def test_the_card_leads_to_what_bounds_an_event(show):
    page = show(to_html(everything()))
    rows(page).filter(has_text="Envoys leave").hover()
    link = page.locator(".timeline-card .card-tie a")
    assert link.inner_text() == "Envoys return"
    link.click()
    page.wait_for_function("() => document.activeElement.matches('.timeline-event:target')")
    assert "Envoys return" in page.locator(":target .timeline-headline").inner_text()


def test_the_keyboard_reaches_every_row_and_the_list(show):
    page = show(to_html(border()))
    page.locator(".timeline-tools button").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('li').id").endswith("-1")
    page.locator(".timeline-card").wait_for(state="visible")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    assert "Lukashenko" in page.locator(".timeline-card").inner_text()
    page.keyboard.press("End")
    assert "Latvia" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.wait_for_url("**#event-*")
    page.wait_for_function("() => document.activeElement.matches('.timeline-event:target')")
    assert "Latvia" in page.locator(":target .timeline-headline").inner_text()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_row_and_list_item_find_each_other(show):
    page = show(to_html(border()))
    rows(page).nth(12).click()
    page.wait_for_url("**#event-*")
    assert page.locator(":target .timeline-headline").inner_text() == "Poland closes the crossing to freight"
    assert page.locator(".timeline-row.current").inner_text().startswith("8 Nov 13:30")
    page.locator(".timeline-event").nth(3).locator(".timeline-show").click()
    page.wait_for_function("() => document.activeElement.closest('.timeline-row')?.id.endsWith('-4')")
    assert "6–7 Nov" in page.locator(".timeline-row.current").inner_text()


def test_a_permalink_opens_at_its_event(show):
    made = to_html(border())
    name = re.findall(r'<li id="(event-[^"]+)"', made)[9]
    page = show(made, fragment=name)
    page.wait_for_function("() => document.querySelector('.timeline-event:target')")
    top = page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
    assert 0 <= top < 900


def test_sources_and_words_filter_chart_and_list_alike(show):
    page = show(to_html(border()))
    page.locator(".timeline-sources button").first.click()
    left = [e for e in border() if e.sources[0].article == "world"]
    assert page.locator(".timeline-event:visible").count() == rows(page).count() == len(left)
    assert page.locator(".timeline-found").inner_text() == f"{len(left)} of 15 events"
    page.wait_for_function(
        "() => document.querySelectorAll('.timeline-plot .scatterlayer .points path.point').length === 2"
    )
    page.locator(".timeline-sources button").first.click()
    page.get_by_role("searchbox").fill("border BREAK")
    assert page.locator(".timeline-event:visible .timeline-headline").all_inner_texts() == [
        "Migrants attempt to break through the border"
    ]
    assert page.locator(".timeline-event:visible").evaluate("(li) => li.value") == 10
    page.get_by_role("searchbox").fill("nowhere")
    assert page.locator(".timeline-found.none").inner_text() == "None of 15 events. Clear the search to see all."
    page.get_by_role("searchbox").fill("")
    assert rows(page).count() == 15


def test_touch_scrolls_the_page_and_a_tap_leads_to_the_list(browser, tmp_path):
    for story, selector in ((everything, ".timeline-row"), (crowd, ".timeline-plot")):
        file = tmp_path / f"{story.__name__}.html"
        file.write_text(to_html(story()), "utf-8")
        context = browser.new_context(viewport={"width": 390, "height": 700}, has_touch=True, is_mobile=True)
        page = context.new_page()
        page.goto(file.as_uri())
        page.wait_for_selector(".drawn")
        page.locator(selector).first.scroll_into_view_if_needed()
        box = page.locator(selector).first.bounding_box()
        session = context.new_cdp_session(page)
        before = page.evaluate("scrollY")
        x, y = 200, min(box["y"] + 200, 600)
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        for step in range(1, 11):
            point = {"x": x, "y": y - 20 * step}
            session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait_for_timeout(400)
        assert page.evaluate("scrollY") > before + 100, story.__name__
        context.close()


@pytest.mark.parametrize("coarse", [True, False])
def test_a_finger_pans_lanes_and_still_scrolls_the_page(browser, tmp_path, coarse):
    file = tmp_path / "lanes.html"
    file.write_text(to_html(crowd()), "utf-8")
    context = browser.new_context(viewport={"width": 390, "height": 700}, has_touch=True, is_mobile=coarse)
    page = context.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector(".drawn")
    zoomed(page, 2)
    box = page.locator(".timeline-plot").bounding_box()
    session = context.new_cdp_session(page)

    def swipe(across, down):
        x, y = 250, min(box["y"] + 150, 600)
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        for step in range(1, 11):
            point = {"x": x + across * step / 10, "y": y + down * step / 10}
            session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait_for_timeout(500)
        return page.evaluate(VIEW), page.evaluate("scrollY")

    start, top = page.evaluate(VIEW), page.evaluate("scrollY")
    view, scrolled = swipe(-150, 12)
    assert view[0] - start[0] == pytest.approx(150 / (390 - 48) * (start[1] - start[0]), rel=0.15)
    assert scrolled == top
    assert page.evaluate("location.hash") == ""
    unmoved, down = swipe(0, -150)
    assert unmoved == view
    assert down >= top + 110  # a finger that is lifted while it moves may throw the page on
    assert page.locator(".timeline-plot.dragged").count() == 0
    context.close()


def test_the_data_can_be_downloaded(show):
    page = show(to_html(evolve(border(), title="Border: a “story”")))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Data (JSON)").click()
    assert waiting.value.suggested_filename == "border-a-story.json"
    told = json.loads(Path(waiting.value.path()).read_text("utf-8"))
    assert [one["headline"] for one in told] == [e.headline for e in border()]
    assert told[1] | {} == {
        "date": "since August 2021",
        "edtf": "2021-08/..",
        "headline": "Lithuania begins the deportation of illegal migrants",
        "sentence": NEWS.text,
        "status": "happened",
        "known_by": "said",
        "sources": "Poland and Lithuania deploy troops to Belarus’ border · The News",
        "urls": "https://example.org/news",
    }
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Data (CSV)").click()
    text = Path(waiting.value.path()).read_bytes().decode("utf-8-sig")
    assert text.startswith('"date","edtf","headline"')
    assert text.count("\r\n") == 16


def test_the_embed_code_can_be_copied(show):
    page = show(to_html(border()))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy embed code").click()
    page.wait_for_function("() => document.querySelector('.timeline-found').textContent === 'Copied'")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith('<iframe class="timeline-frame" src="file:')
    assert "<script>addEventListener(" in copied


# ---- lanes and density


VIEW = "document.querySelector('.timeline-plot').layout.xaxis.range"


def zoomed(page, times=1, button="Zoom in"):
    for _ in range(times):
        page.get_by_role("button", name=button, exact=True).click(force=True)  # some do nothing more
        page.wait_for_timeout(150)


def test_lanes_zoom_by_button_key_and_slider(show):
    page = show(to_html(crowd()))
    whole = f"() => JSON.stringify({VIEW}) === '[0,1]'"
    page.wait_for_function(whole)
    clusters = page.locator(".timeline-plot .textpoint", has_text=re.compile(r"^\d+$"))
    held, ticks = (
        "clusters => clusters.reduce((sum, one) => sum + Number(one.textContent), 0)",
        ".timeline-axis .live .tick",
    )
    before, named = clusters.evaluate_all(held), page.locator(ticks).all_text_contents()
    zoomed(page)
    left, right = page.evaluate(VIEW)
    assert right - left == pytest.approx(0.5, abs=0.01)
    assert page.locator(ticks).all_text_contents() != named
    zoomed(page, 2)
    assert clusters.evaluate_all(held) < before
    assert list(overlapping(page.evaluate(TEXTS))) == []
    zoomed(page, 1, "Show all")
    page.wait_for_function(whole)
    page.locator(".timeline-plot").focus()
    page.keyboard.press("+")
    page.wait_for_function(f"() => {VIEW}[1] - {VIEW}[0] < 0.6")
    page.keyboard.press("0")
    page.wait_for_function(whole)
    box = page.locator(".rangeslider-grabber-max").bounding_box()
    page.mouse.move(box["x"] + 2, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(640, box["y"] + 20, steps=5)
    page.mouse.up()
    page.wait_for_function(f"() => {VIEW}[1] < 0.6")
    assert page.evaluate(VIEW)[0] == pytest.approx(0, abs=0.01)


# Where ticks, marks and their labels stand in the chart.
STANDING = """() => {
    const box = (one) => { const { left, right, top, bottom } = one.getBoundingClientRect();
        return { text: one.textContent, left, right, x: (left + right) / 2, y: (top + bottom) / 2 }; };
    const all = (selector) => [...document.querySelectorAll(selector)]
        .filter((one) => !one.closest(".rangeslider-container")).map(box);
    const { left, right } = document.querySelector(".timeline-grid svg").getBoundingClientRect();
    const within = ({ x }) => left - 8 <= x && x <= right + 8;
    return { left, right, lines: all(".timeline-grid .live line").map(({ x }) => x),
        ticks: all(".timeline-axis .live .tick").filter(({ text }) => text),
        marks: all(".timeline-plot path.point").filter(within),
        labels: all(".timeline-plot .textpoint text")
            .filter((one) => one.text.startsWith("Year") && left + 8 < one.left && one.left < right) };
}"""


def stand_where_their_dates_are(seen):
    """In `yearly`: each mark is where the axis has the beginning of a year, its label says which, none is missing.

    The name of a year stands in the middle of it.
    """
    first, last = seen["ticks"][0], seen["ticks"][-1]
    year = (last["x"] - first["x"]) / (int(last["text"]) - int(first["text"]))
    assert year > 100
    assert len(seen["marks"]) >= (seen["right"] - seen["left"]) // year
    begins = first["x"] - year / 2
    for start in (tick["x"] - year / 2 for tick in seen["ticks"]):
        assert start < seen["left"] or min(abs(start - line) for line in seen["lines"]) < 1
    told = {}
    for mark in seen["marks"]:
        date = int(first["text"]) + (mark["x"] - begins) / year
        assert abs(date - round(date)) < 0.02, date
        told[round(date)] = mark
    assert len(seen["labels"]) > 5
    for label in seen["labels"]:
        mark = told[int(label["text"][5:9])]
        assert abs(label["y"] - mark["y"]) < 5
        assert 0 < label["left"] - mark["right"] < 20


SLIDER = """() => ["slidebox", "mask-min", "mask-max", "grabber-min", "grabber-max"].flatMap((name) => {
    const { left, right } = document.querySelector(`.rangeslider-${name}`).getBoundingClientRect();
    return [left, right];
})"""


def test_marks_labels_and_axis_move_together_and_not_past_the_ends(show):
    page = show(to_html(yearly()))
    zoomed(page, 3)
    stand_where_their_dates_are(page.evaluate(STANDING))
    start = page.evaluate(VIEW)
    y = page.locator(".timeline-plot").bounding_box()["y"] + 20
    page.mouse.move(700, y)
    page.mouse.down()
    for by in (-90, -210, -400):
        page.mouse.move(700 + by, y, steps=4)
        page.wait_for_timeout(200)
        stand_where_their_dates_are(page.evaluate(STANDING))
    slider = page.evaluate(SLIDER)
    page.mouse.up()
    page.wait_for_timeout(200)
    assert page.evaluate(SLIDER) == [pytest.approx(edge, abs=1.1) for edge in slider]
    assert page.evaluate(VIEW)[0] - start[0] == pytest.approx(400 / 1216 / 8, abs=0.002)
    for _ in range(8):
        page.mouse.move(1200, y)
        page.mouse.down()
        page.mouse.move(40, y, steps=5)
        page.mouse.up()
        page.wait_for_timeout(200)
    assert page.evaluate(VIEW)[1] == pytest.approx(1)
    stand_where_their_dates_are(page.evaluate(STANDING))
    assert page.get_by_role("button", name="Later").get_attribute("aria-disabled") == "true"


def test_a_drag_does_not_have_plotly_draw_each_frame(show):
    page = show(to_html(many(1000)))
    zoomed(page, 3)
    # What is on the axes of the slider is drawn there once more: no more than its columns.
    assert page.locator(".rangeslider-rangeplot .point").count() == 48
    page.evaluate("""() => { const { react } = Plotly; window.drawn = 0;
        Plotly.react = (...facts) => { window.drawn += 1; return react(...facts); }; }""")
    y = page.locator(".timeline-plot").bounding_box()["y"] + 20
    page.mouse.move(900, y)
    page.mouse.down()
    for step in range(40):
        page.mouse.move(900 - 15 * step, y)
        page.wait_for_timeout(16)
    assert page.evaluate("window.drawn") == 1
    page.wait_for_timeout(100)
    # What has come into view is there, and as Plotly draws it in the end.
    marks = """() => [...document.querySelectorAll(".timeline-plot .scatterlayer path.point")]
        .map((one) => Math.round(one.getBoundingClientRect().left)).filter((x) => 40 < x && x < 1200).sort()"""
    moved = page.evaluate(marks)
    page.mouse.up()
    page.wait_for_timeout(300)
    assert page.evaluate("window.drawn") == 2
    assert moved == page.evaluate(marks) != []


def test_a_day_is_no_wider_than_it_is_or_can_be_seen(show):
    page = show(to_html(yearly(grain=Grain.DAY)))
    wide = """() => [...document.querySelectorAll(".timeline-plot .subplot.xy .bars .point path")]
        .map((path) => path.getBoundingClientRect().width).filter((width) => width > 0.5 && width < 1000)"""
    for _ in range(4):
        seen = [width for width in page.evaluate(wide) if width < 200]
        bars = [width for width in seen if width < 13]  # what the pointer finds is a little wider
        assert len(bars) > 5
        assert max(bars) < 9
        zoomed(page)
    page = show(to_html(news()))
    zoomed(page, 1)
    seen = page.evaluate(STANDING)
    tuesday, wednesday = (tick["x"] for tick in seen["ticks"] if tick["text"] in ("Tue 4", "Wed 5"))
    day = wednesday - tuesday
    assert [width for width in page.evaluate(wide) if abs(width - day) < 2]


@pytest.mark.parametrize("width", [1280, 390])
def test_the_axis_says_the_year_and_nothing_that_is_out_of_view(show, width):
    page = show(to_html(news()), width)
    texts = "(kind) => [...document.querySelectorAll(`.timeline-axis .live .${kind}`)].map((one) => one.textContent)"
    assert not page.locator(".timeline-axis .still").last.is_visible()
    for button in ("Zoom in",) * 6 + ("Earlier",) * 3 + ("Later",) * 6 + ("Zoom out",) * 3:
        zoomed(page, 1, button)
        heads, ticks = page.evaluate(texts, "head"), page.evaluate(texts, "tick")
        years = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", " ".join(heads + ticks))}
        assert years, (button, heads, ticks)
        assert list(overlapping(page.evaluate(TEXTS))) == []
    zoomed(page, 1, "Show all")
    zoomed(page, 5)
    assert {year for text in page.evaluate(texts, "head") for year in re.findall(r"\d{4}", text)} == {"2025"}
    assert len(page.evaluate("[...document.querySelectorAll('.timeline-axis .live line')].map(String)")) == 1


def test_zooming_in_goes_where_events_are_and_ends(show):
    page = show(to_html(news()))
    button = page.get_by_role("button", name="Zoom in", exact=True)
    drawn = """() => { const { data, layout } = document.querySelector(".timeline-plot");
        const [from, to] = layout.xaxis.range, hits = data.at(-1), bubbles = data.at(-3);
        return hits.base.filter((left, n) => left < to && left + hits.x[n] > from).length
            + bubbles.x.filter((x) => from < x && x < to).length; }"""
    for _ in range(20):
        if button.get_attribute("aria-disabled") == "true":
            break
        zoomed(page)
        assert page.evaluate(drawn) > 4
    else:
        pytest.fail("there is no end to it")
    before = page.evaluate(VIEW)
    zoomed(page)
    assert page.evaluate(VIEW) == before
    for name in ("Zoom out", "Show all"):
        assert page.get_by_role("button", name=name).get_attribute("aria-disabled") == "false"
    zoomed(page, 1, "Show all")
    for name in ("Zoom out", "Show all", "Earlier", "Later"):
        assert page.get_by_role("button", name=name).get_attribute("aria-disabled") == "true"


def test_the_line_through_what_is_denied_stays_off_its_label(show):
    page = show(to_html(news()))
    zoomed(page, 4)
    struck, written = page.evaluate("""() => { const { data, layout } = document.querySelector(".timeline-plot");
        const [from, to] = layout.xaxis.range, labels = data.at(-2), across = [];
        for (const { x, y } of data.filter((trace) => trace.mode === "lines" && !trace.fill)) {
            for (let n = 0; n < x.length; n += 3) {
                const level = y[n] !== null && y[n] === y[n + 1], seen = x[n] < to && x[n + 1] > from;
                if (level && seen) across.push([x[n], x[n + 1], y[n]]);
            }
        }
        return [across, labels.x.map((x, n) => [x, labels.y[n]])]; }""")
    assert struck
    assert written
    assert not [y for left, right, y in struck for x, at in written if abs(y - at) < 0.01 and left < x < right]


def test_the_keyboard_walks_through_lanes(show):
    page = show(to_html(crowd()))
    page.locator(".timeline-plot").focus()
    card = page.locator(".timeline-card")
    seen = set()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        assert card.is_visible()
        seen.add(card.inner_text())
    assert len(seen) == 3
    page.keyboard.press("ArrowLeft")
    page.wait_for_timeout(300)
    assert card.inner_text() in seen
    name, described, mark = page.evaluate(
        "[document.activeElement.ariaLabel, document.activeElement.getAttribute('aria-describedby'),"
        " document.activeElement.getBoundingClientRect().width]"
    )
    headline = page.locator(".timeline-card .card-timeline-headline").inner_text()
    assert name.endswith(headline)
    assert page.locator(".timeline-card .card-timeline-date").inner_text() in name
    assert described == card.get_attribute("id")
    assert mark >= 6
    page.keyboard.press("+")
    page.wait_for_timeout(300)
    assert page.evaluate("document.activeElement.ariaLabel") == name
    page.keyboard.press("Enter")
    page.wait_for_url("**#event-*")
    assert headline in page.locator(".timeline-event:focus").inner_text()
    assert page.locator(".timeline-stop").count() == 0


def test_the_ring_of_the_chart_is_around_its_axis_too(show):
    page = show(to_html(crowd()))
    page.get_by_role("button", name="Show all").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className").startswith("timeline-plot")
    ring = "(selector) => getComputedStyle(document.querySelector(selector)).outlineStyle"
    assert page.evaluate(ring, ".timeline-chart") == "solid"
    assert page.evaluate(ring, ".timeline-plot") == "none"


def test_a_cluster_opens_and_an_event_leads_to_the_list(show):
    page = show(to_html(crowd()))
    cluster = page.locator(".timeline-plot .textpoint", has_text=re.compile(r"^\d+$")).first
    box = cluster.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.locator(".timeline-card").wait_for(state="visible")
    assert "in district" in page.locator(".timeline-card").inner_text()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_function(f"() => {VIEW}[1] - {VIEW}[0] < 0.5")
    page.locator(".timeline-event").nth(40).locator(".timeline-show").click()
    page.locator(".timeline-card").wait_for(state="visible")
    assert crowd().events[40].headline in page.locator(".timeline-card").inner_text()


def bubble(page):
    """The middle of the one cluster of `noon`: 27 events that no zoom tells apart."""
    box = page.locator(".timeline-plot .textpoint", has_text=re.compile(r"^27$")).first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_what_no_zoom_tells_apart_opens_as_a_list(show):
    page = show(to_html(noon()))
    page.mouse.click(*bubble(page))
    listed = page.get_by_role("dialog", name="27 events")
    assert listed.get_by_role("link").count() == 27
    assert listed.bounding_box()["y"] > 0
    assert not page.locator(".timeline-card[role=tooltip]").is_visible()
    page.mouse.click(300, 80)
    listed.wait_for(state="detached")
    page.mouse.click(*bubble(page))
    link = listed.get_by_role("link").last
    name = link.inner_text()
    link.click()
    page.wait_for_url("**#event-*")
    listed.wait_for(state="detached")
    assert page.locator(":target .timeline-headline").inner_text() in name


def test_the_keyboard_opens_that_list_and_goes_past_it(show):
    page = show(to_html(noon()))
    page.locator(".timeline-plot").focus()
    named = "document.activeElement.ariaLabel"
    for _ in range(40):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(50)
        if page.evaluate(named).startswith("27 events: 4 May 2021"):
            break
    else:
        pytest.fail("it never came to it")
    assert "… 27" in page.locator(".timeline-card").inner_text()
    page.keyboard.press("Enter")
    links = page.get_by_role("dialog", name="27 events").get_by_role("link")
    assert links.first.evaluate("(link) => link === document.activeElement")
    page.keyboard.press("Escape")
    assert links.count() == 0
    assert page.evaluate(named).startswith("27 events:")  # where it was before
    page.keyboard.press("Enter")
    page.keyboard.press("End")
    page.keyboard.press("ArrowUp")
    name = links.nth(25).inner_text()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('.timeline-event:target')")
    assert page.locator(":target .timeline-headline").inner_text() in name
    page.locator(".timeline-plot").focus()
    seen = set()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(50)
        seen.add(page.evaluate(named))
    assert any("Later" in one for one in seen)


def test_a_finger_opens_that_list(browser, tmp_path):
    file = tmp_path / "noon.html"
    file.write_text(to_html(noon()), "utf-8")
    context = browser.new_context(viewport={"width": 390, "height": 700}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector(".drawn")
    page.touchscreen.tap(*bubble(page))
    listed = page.get_by_role("dialog", name="27 events")
    listed.wait_for()
    box = listed.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    listed.get_by_role("link").nth(2).tap()
    page.wait_for_url("**#event-*")
    context.close()


def test_labels_of_lanes_are_drawn_in_the_font_that_they_are_measured_in(show):
    page = show(to_html(noon()))
    label = page.locator(".timeline-plot .textpoint text", has_text="Day 3").first
    assert label.evaluate("(text) => getComputedStyle(text).fontFamily").startswith("system-ui")


def test_what_a_search_leaves_is_in_view(show):
    page = show(to_html(noon()))
    zoomed(page, 5)
    assert page.evaluate(VIEW)[0] > 0.1
    page.get_by_role("searchbox").fill("Report")  # is in view
    page.wait_for_timeout(200)
    assert page.evaluate(VIEW)[0] > 0.1
    page.get_by_role("searchbox").fill("Day 3")
    page.wait_for_function(f"() => {VIEW}[0] === 0")
    assert page.locator(".timeline-plot .textpoint", has_text="Day 3").count() == 1


def test_a_density_view_opens_on_demand(show):
    page = show(to_html(many(2100)), drawn=False)
    assert "too many to draw each" in page.locator(".timeline-note").inner_text()
    assert not page.locator(".timeline-density").is_visible()
    page.locator(".timeline-dense > summary").click()
    assert page.locator(".timeline-density").is_visible()
    assert list(overlapping(page.evaluate(TEXTS))) == []
    column = page.locator(".timeline-density a").nth(2)
    assert re.fullmatch(r".+: \d+ events", column.get_attribute("aria-label"))
    column.click()
    page.wait_for_url("**#event-*")


# ---- modes


def test_dark_is_dark_for_marks_too(show):
    seen = {}
    for scheme in ("light", "dark"):
        page = show(to_html(border()), scheme=scheme)
        seen[scheme] = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor,"
            " getComputedStyle(document.querySelector('.timeline-row .text')).color,"
            " getComputedStyle(document.querySelector('.timeline-axis text')).fill,"
            " getComputedStyle(document.querySelector('.timeline-plot .overplot')).filter]"
        )
    assert seen["light"] == ["rgb(255, 255, 255)", "rgb(31, 41, 51)", "rgb(31, 41, 51)", "none"]
    assert seen["dark"] == ["rgb(20, 25, 30)", "rgb(228, 233, 238)", "rgb(228, 233, 238)", "brightness(1.35)"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("host", ["background:#fff;color:#111", "background:#000;color:#eee"])
def test_ink_and_paper_of_a_fragment_are_of_one_scheme(show, host, scheme):
    """Whatever the page around has for its own: its colours, bullets and headings."""
    style = f"body {{ {host} }} h2, h3 {{ color: #b00 }} li {{ list-style: square; color: red }} p {{ color: red }}"
    page = show(
        f"<!doctype html><meta charset=utf-8><title>x</title><style>{style}</style><main>"
        + to_html(everything(), page=False, plotlyjs="none"),
        drawn=False,
        scheme=scheme,
    )
    ink, paper = {
        "light": ("rgb(31, 41, 51)", "rgb(255, 255, 255)"),
        "dark": ("rgb(228, 233, 238)", "rgb(20, 25, 30)"),
    }[scheme]
    color = "(all) => [...new Set(all.map((one) => getComputedStyle(one).color))]"
    said = ".timeline-title, .timeline-order, .timeline-headline, .timeline-row .text"
    assert page.locator(said).evaluate_all(color) == [ink]
    red = "(all) => all.filter((one) => getComputedStyle(one).color === 'rgb(255, 0, 0)').map((one) => one.outerHTML)"
    assert page.locator(".timeline *").evaluate_all(red) == []
    assert page.locator(".timeline").evaluate("(e) => getComputedStyle(e).backgroundColor") == paper
    assert page.locator(".timeline").evaluate("(e) => getComputedStyle(e).paddingLeft") == "12px"
    bullets = "(all) => [...new Set(all.map((one) => getComputedStyle(one).listStyleType))]"
    lists = ".timeline-key li, .timeline-sources li, .timeline-row, .timeline-event"
    assert page.locator(lists).evaluate_all(bullets) == ["none"]


@pytest.mark.parametrize("story", [everything, crowd], ids=lambda story: story.__name__)
def test_paper_has_everything(show, story):
    page = show(to_html(story()))
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 700, "height": 1000})
    for hidden in (".timeline-tools", ".timeline-plot", ".timeline-link"):
        assert not page.locator(hidden).first.is_visible()
    visible = page.evaluate(
        "[...document.querySelectorAll('.timeline-track, .timeline-static')]"
        ".every((one) => getComputedStyle(one).visibility === 'visible')"
    )
    assert visible
    texts, frame = page.evaluate(TEXTS), page.evaluate(FRAME)
    assert frame["wide"] <= 700
    assert all(text["right"] <= frame["right"] + 1 for text in texts)
    assert page.locator(".timeline-event:visible").count() == len(story())
    assert len(page.pdf(format="A4")) > 20_000


def test_on_paper_axis_and_grid_go_with_the_rows(show):
    """Breaks between sheets: the axis is the head of a table, which is repeated, and each row has its own lines."""
    page = show(to_html(border()), 700)
    page.emulate_media(media="print")
    style = "(one, name) => getComputedStyle(one)[name]"
    head, body = page.locator(".timeline-head"), page.locator(".timeline-rows")
    assert head.evaluate(style, "display") == "table-header-group"
    assert head.evaluate(style, "breakInside") == "avoid"
    assert body.evaluate(style, "display") == "table-row-group"
    assert head.bounding_box()["width"] == body.bounding_box()["width"]
    assert not page.locator(".timeline-grid").is_visible()
    assert page.locator(".timeline-order").evaluate(style, "breakAfter") == "avoid"
    ticks = page.locator(".timeline-axis .tick:visible").evaluate_all("(all) => all.length")
    assert ticks > 3
    for row in page.locator(".timeline-row").all():
        assert row.evaluate(style, "overflow") == "hidden"  # no line leaves its row
        lines, track = row.locator("use").bounding_box(), row.locator(".timeline-track").bounding_box()
        assert lines["y"] <= row.bounding_box()["y"]  # and all of its height has them
        assert lines["x"] >= track["x"] - 3


def test_what_is_closed_on_screen_is_open_on_paper(show):
    page = show(to_html(everything()))
    reasons = page.locator("details.timeline-how ul").first
    assert not reasons.is_visible()
    page.emulate_media(media="print")
    assert reasons.is_visible()


def test_only_a_chart_that_zooms_says_so(show):
    for drawn in (True, False):
        page = show(to_html(crowd()), drawn=drawn, javascript=drawn)
        said = page.locator(".timeline-zooms")
        assert said.is_visible() is drawn
        page.emulate_media(media="print")
        assert not said.is_visible()


@pytest.mark.parametrize("story", [border, crowd], ids=lambda story: story.__name__)
def test_the_page_reads_without_javascript(show, story):
    page = show(to_html(story()), drawn=False, javascript=False)
    assert page.locator(".timeline-event").count() == len(story())
    assert not page.locator(".timeline-tools").is_visible()
    still = ".timeline-track rect" if story is border else ".timeline-static rect:visible"
    assert page.locator(still).first.is_visible()


def test_motion_is_for_those_who_did_not_decline_it(show):
    made = to_html(border())
    assert not re.search(r"(transition|animation)\s*:", made.split("<style>")[1].split("</style>")[0])
    page = show(made)
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.body).scrollBehavior") == "auto"


@pytest.mark.parametrize("width", [1280, 390])
def test_text_from_right_to_left(show, width):
    arabic = "أعلنت ليتوانيا حالة الطوارئ على الحدود"
    story = border()
    events = tuple(evolve(e, headline=arabic, sentence=f"{arabic}.", expressions=()) for e in story.events)
    made = to_html(evolve(story, events=events, title=arabic), page=False)
    page = show(f'<!doctype html><html dir="rtl" lang="ar"><meta charset=utf-8><title>x</title><body>{made}', width)
    texts, frame = page.evaluate(TEXTS), page.evaluate(FRAME)
    assert list(overlapping(texts)) == []
    assert frame["wide"] <= width
    label, track = (page.locator(f".timeline-{name}").first.bounding_box() for name in ("row a", "track"))
    assert label["x"] > track["x"]  # the labels stand where reading begins
    ticks = page.locator(".timeline-axis text:visible").all()
    months = [(t.bounding_box()["x"], t.text_content()) for t in ticks if t.text_content() in ("Jul", "Oct")]
    assert sorted(months)[0][1] == "Jul"  # and time still runs as the ticks say
    assert page.locator(".timeline-headline").first.evaluate("(h) => getComputedStyle(h).direction") == "rtl"


def test_an_empty_timeline_opens(show):
    from timeline.model import Timeline

    page = show(to_html(Timeline()), drawn=False)
    assert "No events were found" in page.locator("main").inner_text()


# ---- embedding


def test_fragments_share_a_page_even_the_same_one_twice(show):
    one, two = to_html(border(), page=False), to_html(rome(), page=False, plotlyjs="none")
    again, lanes = to_html(border(), page=False), to_html(crowd(80), page=False, plotlyjs="none")
    page = show(f"<!DOCTYPE html><meta charset=utf-8><title>x</title><body>{one}{two}{again}{lanes}</body>")
    page.wait_for_function("() => document.querySelectorAll('section.timeline.drawn').length === 3")
    assert page.locator("section.timeline").nth(1).locator(".timeline-track").first.is_visible()  # as it is
    ids = page.evaluate(
        "[...document.querySelectorAll('section.timeline [id]')]"
        ".filter((e) => !e.closest('.timeline-plot')).map((e) => e.id)"
    )
    assert len(ids) == len(set(ids))
    assert page.evaluate(
        "[...document.querySelectorAll('section a[href^=\"#\"]')]"
        ".every((a) => document.getElementById(a.getAttribute('href').slice(1)))"
    )
    third = page.locator("section.timeline").nth(2)
    third.locator(".timeline-row").nth(5).click()
    third.locator(".timeline-event:target").wait_for(state="attached")


def served(browser, route, policy=""):
    """A page over loopback-free routes: nothing leaves the browser."""
    context = browser.new_context(viewport={"width": 1000, "height": 900})
    page = context.new_page()
    trouble, asked = [], []
    page.on("console", lambda message: trouble.append(message.text))
    page.on("pageerror", lambda error: trouble.append(str(error)))

    def answer(call):
        asked.append(call.request.url)
        body = route.get(call.request.url.split("?")[0])
        headers = {"content-security-policy": policy} if policy else {}
        call.fulfill(
            status=200 if body else 404, body=body or "", content_type="text/html; charset=utf-8", headers=headers
        )

    context.route("**/*", answer)
    return context, page, trouble, asked


@pytest.mark.parametrize("story", [border, crowd], ids=lambda story: story.__name__)
@pytest.mark.parametrize("fragment", [True, False])
def test_a_policy_with_a_nonce_and_without_eval_is_enough(browser, story, fragment):
    made = to_html(story(), page=not fragment, nonce="r4nd0m")
    if fragment:
        made = f"<!doctype html><html lang=en><meta charset=utf-8><title>x</title><body>{made}"
    policy = "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'unsafe-inline'; img-src data:"
    context, page, trouble, asked = served(browser, {"https://news.example/": made}, policy)
    page.goto("https://news.example/")
    page.wait_for_selector(".drawn")
    page.get_by_role("searchbox").fill("border")
    assert [text for text in trouble if "favicon" not in text] == []
    assert [url for url in asked if "favicon" not in url] == ["https://news.example/"]
    context.close()


def test_a_frame_grows_with_its_page_and_speaks_to_newsrooms(browser):
    listener = """<script>window.heard = [];
        addEventListener("message", (event) => heard.push(event.data));</script>"""
    frame_html = snippet("https://cdn.example/t?childId=pym-7", "T")
    outside = f"<!doctype html><meta charset=utf-8><title>x</title>{listener}{frame_html}"
    context, page, trouble, _ = served(
        browser, {"https://news.example/": outside, "https://cdn.example/t": to_html(border(), plotlyjs="none")}
    )
    page.goto("https://news.example/")
    page.wait_for_function("() => heard.some((data) => data['timeline-height'] > 1000)")
    frame = page.frame_locator("iframe")
    page.wait_for_function(
        "() => Math.abs(document.querySelector('iframe').clientHeight"
        " - heard.findLast((data) => data['timeline-height'])['timeline-height']) < 3"
    )
    inner = frame.locator("html").evaluate("(html) => html.scrollHeight - innerHeight")
    assert inner <= 2
    heard = page.evaluate("heard")
    assert any("datawrapper-height" in one for one in heard if isinstance(one, dict))
    assert any(re.fullmatch(r"pymxPYMxpym-7xPYMxheightxPYMx\d+", one) for one in heard if isinstance(one, str))
    frame.get_by_role("searchbox").fill("freight")
    page.wait_for_function("() => document.querySelector('iframe').clientHeight < 900")
    assert [text for text in trouble if "favicon" not in text and "404" not in text] == []
    context.close()


def between_paragraphs(browser, framed):
    """A newsroom's page with a frame amid tall paragraphs, scrolled to it."""
    tall = "<p style='height:1500px'>Before and after.</p>"
    outside = f"<!doctype html><meta charset=utf-8><title>x</title>{tall}{framed}{tall}"
    context, page, trouble, _ = served(
        browser, {"https://news.example/": outside, "https://cdn.example/t": to_html(border(), plotlyjs="none")}
    )
    page.goto("https://news.example/")
    page.locator("iframe").scroll_into_view_if_needed()
    return context, page, trouble


def test_a_link_inside_a_frame_scrolls_the_page_around(browser):
    """As the writer has it: the frame is as tall as its page, and cannot scroll itself."""
    context, page, trouble = between_paragraphs(browser, snippet("https://cdn.example/t", "T"))
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1500")
    frame = page.frame_locator("iframe")

    def top(place):
        page.wait_for_timeout(300)
        return place.bounding_box()["y"]

    row, event = (frame.locator(f".timeline-{name}").nth(11) for name in ("row", "event"))
    row.click()
    assert 0 <= top(event) < 150
    event.locator(".timeline-show").click()
    assert 0 <= top(row) < 150
    page.evaluate("scrollTo(0, 1600)")
    row.locator("a").focus()
    page.keyboard.press("Enter")
    assert 0 <= top(event) < 150
    page.evaluate("scrollTo(0, 1600)")
    row.locator("a").focus()
    page.keyboard.press("Enter")  # where the address is already
    assert 0 <= top(event) < 150
    assert page.evaluate("document.querySelector('iframe').style.scrollMarginTop") == ""
    assert [text for text in trouble if "favicon" not in text and "404" not in text] == []
    context.close()


# What newsrooms have pasted before, or have had to: a listener to heights alone, none at all, one without any say.
OLD = """addEventListener("message",function(e){var h=e.data&&e.data["timeline-height"];if(typeof h!=="number")return;
document.querySelector("iframe").style.height=h+"px"})"""
PASTED = {
    "old": ('height="900"', f"<script>{OLD}</script>"),
    "bare": ('height="400"', ""),
    "fixed": ('height="400" scrolling="no"', ""),
    "capped": ('style="max-height:400px"', f"<script>{LISTENER}</script>"),
}


@pytest.mark.parametrize("kind", PASTED)
def test_all_of_a_page_is_reached_in_a_frame_that_is_too_low_or_does_not_scroll(browser, kind):
    height, listener = PASTED[kind]
    frame_html = snippet("https://cdn.example/t", "T").split("<script>")[0].replace('height="900"', height)
    context, page, trouble = between_paragraphs(browser, f"{frame_html}{listener}")
    page.wait_for_timeout(1500)
    frame = page.frame_locator("iframe")
    box = page.locator("iframe").bounding_box()
    row, event = (frame.locator(f".timeline-{name}").nth(11) for name in ("row", "event"))
    if kind != "old":
        assert box["height"] <= 410
        before, outer = row.bounding_box()["y"], page.evaluate("scrollY")
        page.mouse.move(500, box["y"] + 200)
        page.mouse.wheel(0, 200)
        page.wait_for_timeout(500)
        assert row.bounding_box()["y"] == pytest.approx(before - 200, abs=2)
        assert page.evaluate("scrollY") == outer

    def seen(place):
        page.wait_for_timeout(900)
        box, around = place.bounding_box(), page.locator("iframe").bounding_box()
        assert max(0, around["y"]) - 1 <= box["y"] < min(900, around["y"] + around["height"]) - 40

    row.locator("a").evaluate("(link) => link.click()")
    seen(event)
    event.locator(".timeline-show").evaluate("(link) => link.click()")
    seen(row)
    assert [text for text in trouble if "favicon" not in text and "404" not in text] == []
    context.close()


def test_a_library_in_a_file_beside_the_page_is_used(browser, tmp_path):
    from timeline.writers import save

    save(border(), tmp_path / "border.html", plotlyjs="file")
    page = browser.new_page()
    trouble = []
    page.on("console", lambda message: trouble.append(message.text))
    page.goto((tmp_path / "border.html").as_uri())
    page.wait_for_selector(".drawn")
    assert trouble == []
    page.close()


def test_without_a_library_the_page_still_lives(show):
    page = show(to_html(border(), plotlyjs="none"), drawn=False)
    rows(page).nth(1).hover()
    page.locator(".timeline-card").wait_for(state="visible")
    page.get_by_role("searchbox").fill("freight")
    assert rows(page).count() == 1
    assert page.locator(".timeline-track svg path").last.is_visible()


def test_the_svg_draws_and_its_labels_stay_apart(show, browser, tmp_path):
    file = tmp_path / "chart.svg"
    file.write_text(to_svg(everything()), "utf-8")
    page = browser.new_page(viewport={"width": 1200, "height": 1000})
    page.goto(file.as_uri())
    texts = page.evaluate(
        "[...document.querySelectorAll('text')].map((t) => { const b = t.getBoundingClientRect();"
        " return { text: t.textContent, left: b.left, right: b.right, top: b.top + 2, bottom: b.bottom - 2 }; })"
    )
    assert len(texts) > len(everything())
    assert list(overlapping(texts)) == []
    assert all(text["left"] >= 0 and text["right"] <= 1200 for text in texts)
    page.close()


def test_a_png_is_drawn(tmp_path):
    from timeline.writers import save

    image = save(border(), tmp_path / "border.png").read_bytes()
    assert image.startswith(b"\x89PNG")
    assert int.from_bytes(image[16:20], "big") == 2400


# ---- safety


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_text_neither_runs_nor_loads_nor_disappears(show, number):
    text = HOSTILE[number]
    page = show(to_html(hostile(text)), fragment="x")
    page.locator(".timeline-row").first.hover()
    page.locator(".timeline-card").wait_for(state="visible")
    for button in ("csv", "json"):
        with page.expect_download():
            page.locator(f"[data-do={button}]").click()
    assert page.evaluate("window.hurt") is None
    assert (
        page.evaluate("document.querySelectorAll('main img, main iframe, main form, main object, main link').length")
        == 0
    )
    kept = [
        word for word in re.findall(r"[\w%$&;#'{}-]+", text.encode("utf-8", "ignore").decode()) if word.isprintable()
    ]
    for place in (
        ".timeline-title",
        ".timeline-headline",
        "blockquote",
        ".timeline-source cite",
        ".timeline-row .text",
        ".timeline-sources bdi",
        ".timeline-problems li",
        ".timeline-card",
    ):
        shown = page.locator(place).first.text_content()
        assert all(word in shown for word in kept), (place, shown)
    assert page.locator("section a[href]:not([href^='#'])").count() == 0


def test_hostile_texts_share_a_page_of_lanes(show):
    base = [hostile(text) for text in HOSTILE]
    story = evolve(
        base[0],
        events=tuple(evolve(one.events[0], id=f"{n}") for n, one in enumerate(base * 2)),
        articles=tuple(one.articles[0] for one in base),
    )
    page = show(to_html(story))
    for _ in range(3):
        page.get_by_role("button", name="Zoom in").click()
        page.wait_for_timeout(100)
    assert page.evaluate("window.hurt") is None
    assert page.evaluate("document.querySelectorAll('main img, main iframe, main form').length") == 0


# ---- many


def test_a_thousand_events_are_drawn(show):
    page = show(to_html(many(1000)))
    drawn = page.evaluate(
        "(() => { const plot = document.querySelector('.timeline-plot');"
        " const hits = plot.data.at(-1).customdata.length;"
        " const counts = plot.data.at(-3).text.map(Number).reduce((a, b) => a + b, 0); return hits + counts; })()"
    )
    assert drawn == 1000


def test_the_library_is_there():
    assert "plotly.js" in library()[:400]
