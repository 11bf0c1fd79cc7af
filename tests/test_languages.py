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


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "es",
            "El contrato que el lunes firmó la empresa se anuló.",
            [("2024-03-11", "El contrato que firmó la empresa se anuló")],
        ),
        ("es", "El faro no reabrió hasta 1962.", [("1962", "El faro no reabrió hasta 1962")]),
        (
            "es",
            "«El viernes saldrán los barcos del puerto», añadió.",
            [("2024-03-15", "Saldrán los barcos del puerto")],
        ),
        ("es", "Ana Ruiz dijo el lunes que no renunciará.", [("2024-03-11", "Ana Ruiz dijo que no renunciará")]),
        ("es", "En 1898 murió el alcalde.", [("1898", "Murió el alcalde")]),
        (
            "es",
            "Ana Ruiz, quien preside la firma desde 2021, renunció el domingo y dejará el cargo en mayo.",
            [
                ("2021/..", "Ana Ruiz preside la firma"),
                ("2024-03-10", "Ana Ruiz renunció"),
                ("2024-05", "Ana Ruiz dejará el cargo"),
            ],
        ),
        ("pt", "O fogo que, em 2020, destruiu a ponte foi acidental.", [("2020", "O fogo que destruiu a ponte")]),
    ],
)
def test_what_a_date_belongs_to(language, sentence, wanted):
    story = timeline.build(Article(sentence, id="article", language=language, anchor="2024-03-12"))
    assert [(event.edtf, event.headline) for event in story] == wanted
