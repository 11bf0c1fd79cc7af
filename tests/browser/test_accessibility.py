"""What axe-core finds: nothing. `npm install --no-save axe-core` puts it where this looks."""

import os
from pathlib import Path

import pytest
from browser.stories import border, crowd, everything, many, noon

from timeline.chart.page import to_html

AXE = Path(__file__).parent.parent.parent / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def axe():
    if not AXE.is_file():
        sentence = f"Accessibility is tested with axe-core, and there is no {AXE}: npm install --no-save axe-core"
        if os.environ.get("CI") == "true":
            pytest.fail(sentence)
        pytest.skip(sentence)
    return AXE.read_text("utf-8")


def violations(page, axe):
    """Each violation with the first element that it is about; what only runs by hand is left out."""
    page.evaluate(axe)
    found = page.evaluate(
        "(tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>"
        " violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))",
        RULES,
    )
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("story", [border, everything, crowd], ids=lambda story: story.__name__)
def test_axe_finds_nothing_on_a_page(show, axe, story, width, scheme):
    page = show(to_html(story()), width, scheme=scheme)
    assert violations(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_with_the_card_open(show, axe, scheme):
    page = show(to_html(border()), scheme=scheme)
    page.locator(".timeline-row").nth(2).hover()
    page.locator(".timeline-card").wait_for(state="visible")
    assert violations(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_list_of_a_cluster(show, axe, scheme):
    page = show(to_html(noon()), scheme=scheme)
    page.locator(".timeline-plot .textpoint", has_text="27").first.click(force=True)
    page.get_by_role("dialog").wait_for()
    assert violations(page, axe) == []


@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_in_the_density_view(show, axe, width):
    page = show(to_html(many(2050)), width, drawn=False)
    page.locator(".timeline-dense > summary").click()
    assert violations(page, axe) == []


def test_axe_finds_nothing_in_a_page_around_two_fragments(show, axe):
    fragments = "".join(to_html(story(), page=False, level=2) for story in (border, crowd))
    page = show(
        "<!doctype html><html lang=en><meta charset=utf-8><title>x</title>"
        f"<body><main><h1>News</h1>{fragments}</main></body></html>"
    )
    assert violations(page, axe) == []


def test_chart_and_list_have_names_and_roles(show):
    page = show(to_html(border()))
    chart = page.get_by_role("group", name="Chart of 15 events; the list below says all that it shows")
    assert chart.get_by_role("link").count() == 15
    assert page.get_by_role("region", name="How the Belarus–Poland border crisis unfolded").count() == 1
    assert page.get_by_role("heading", level=1).count() == 1
    assert page.get_by_role("searchbox", name="Search the events").count() == 1
    assert page.get_by_role("button", name="Dramatic images on border of Belarus", pressed=True).count() == 1


def test_of_lanes_only_what_says_something_is_told(show):
    """Plotly's drawing is of symbols without a name and of headlines cut short."""
    page = show(to_html(crowd()))
    told = page.locator(".timeline-chart").aria_snapshot()
    assert "Chart" in told
    assert "…" not in told
    page.locator(".timeline-plot").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.matches('.timeline-stop')")
    assert "link" in page.locator(".timeline-chart").aria_snapshot()
