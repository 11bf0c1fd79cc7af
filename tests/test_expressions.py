"""The corpora: what a reader finds in a text, and what is no time at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline.expressions.finder import tag

CORPUS = Path(__file__).parent / "corpus"


def rows(name: str) -> list[list[str]]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("language", ["en", "pl"])
def test_every_corpus_has_rows(language):
    assert len(rows(f"{language}.tsv")) > 15


@pytest.mark.parametrize(
    ("language", "row"),
    [
        pytest.param(language, row, id=f"{language}: {row[1]}")
        for language in ("en", "pl")
        for row in rows(f"{language}.tsv")
    ],
)
def test_corpus(language, row):
    anchor, marked, *wanted = row
    text = re.sub(r"[\[\]]", "", marked)
    found = tag(text, anchor, language)
    extents = [match[1] for match in re.finditer(r"\[(.*?)\]", marked)]
    assert [expression.text for expression in found] == extents
    assert [f"{one.type} {one.value} {one.edtf or '-'}" for one in found] == wanted


@pytest.mark.parametrize("row", rows("en-no-times.txt"), ids=lambda row: row[0])
def test_no_times(row):
    assert [expression.text for expression in tag(row[0], "2021-11-08")] == []
