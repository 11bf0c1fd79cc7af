"""Story: a Timeline with the ways out."""

from __future__ import annotations

import pytest
from attrs.exceptions import FrozenInstanceError

from timeline import Story, Timeline


def test_a_story_is_a_timeline(story):
    assert isinstance(story, Timeline)
    assert len(story) == 4
    assert [event.id for event in story] == ["e0", "e1", "e2", "e3"]
    assert story.article("b.txt").text == "text"
    with pytest.raises(FrozenInstanceError):
        story.title = "other"


def test_of_keeps_everything(story):
    plain = Timeline(story.events, story.articles, story.problems, story.title)
    assert Story.of(plain) == story


def test_about_goes_by_name_whatever_its_case(story):
    assert [event.id for event in story.about("the eu")] == ["e1"]
    assert story.about("The EU").articles == story.articles
    assert [event.id for event in story.about("EU")] == ["e1"]
    assert len(story.about("Minsk")) == 0


def test_a_page_and_a_fragment(story):
    page, fragment = story.to_html(), story.to_html(page=False)
    assert "<!doctype html" in page[:20].lower()
    assert "<html" not in fragment.lower()
    assert "<b>troops" not in page + fragment
    assert story._repr_html_() == story.to_html(page=False, plotlyjs="none")


def test_the_figure_is_plotlys(story):
    import plotly.graph_objects

    assert isinstance(story.to_figure(), plotly.graph_objects.Figure)
