"""A short article in each language → its events: `tests/golden/articles/<code>.txt` holds the two, a line between."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from timeline import Article

ARTICLES = sorted((Path(__file__).parent / "golden" / "articles").glob("*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_in_each_language_has_its_events(path):
    """Its language and anchor are found too."""
    text, _, wanted = path.read_text("utf-8").partition("\n---\n")
    story = timeline.build(Article(text, id="article"))
    assert story.articles[0].language == path.stem
    told = [f"{event.edtf}\t{event.status.value}\t{event.headline}" for event in story]
    assert told == wanted.splitlines()
