"""Texts that were pasted with the marks of HTML or Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import told

from timeline.events.text.markup import laid_out
from timeline.events.text.tidying import tidy


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("<p>Kovac <b>resigned</b> on Monday.</p>", "Kovac resigned"),
        ('<p class="may"><a href="http://x.org/2020/05/01">Kovac</a> resigned on Monday.</p>', "Kovac resigned"),
        ("Kovac &amp; Sons closed on Monday.", "Kovac & Sons closed"),
        ("# Kovac resigned on Monday", "Kovac resigned"),
        ("## **Kovac** resigned on Monday ##", "Kovac resigned"),
        ("* [Kovac](http://example.org/x) resigned on Monday.", "Kovac resigned"),
        ("- [x] Kovac resigned on Monday.", "Kovac resigned"),
        ("> Kovac ***resigned*** on Monday.", "Kovac resigned"),
        ("1. The _Titan_ sank on Monday.", "The Titan sank"),
        ("- **8 November**: Kovac resigned", "Kovac resigned"),
        ("| 8 November 2021 | Kovac resigned |", "Kovac resigned"),
        ("8 November 2021 | *Kovac* resigned | 3", "Kovac resigned | 3"),
        ("A snake_case_name with 5 < 6 signs left on Monday.", "A snake_case_name with 5 < 6 signs left"),
    ],
)
def test_no_mark_stands_in_a_headline(text, headline):
    assert told(text) == {headline: ("2021-11-08", "said")}


def test_tags_part_what_stands_in_them():
    text = (
        "<h1>The long day</h1><ul><li>On 3 March 2021 Kovac was held</li><li>On 4 March 2021 "
        '<i title="2021-05-01">Kovac</i> was freed.</li></ul>'
    )
    assert {headline: edtf for headline, (edtf, _) in told(text).items()} == {
        "Kovac was held": "2021-03-03",
        "Kovac was freed": "2021-03-04",
    }


def test_rows_of_a_table_stay_apart():
    rows = "Date | Ship\n8 November 2021 | *Athena* | 1,200\n9 November 2021 | *Zeus* | 800"
    assert {headline: edtf for headline, (edtf, _) in told(rows).items()} == {
        "Athena | 1,200": "2021-11-08",
        "Zeus | 800": "2021-11-09",
    }


def test_a_question_in_bold_is_a_question():
    assert list(told("**When did you leave Berlin?**\n\nI left in 2014.")) == ["I left"]


@given(st.text(alphabet="<>/pb&amp; *_`#[]()!-x\n", max_size=60))
def test_any_marks_can_be_read(text):
    assert len(laid_out(text)) == len(text)
    tidy(text)
