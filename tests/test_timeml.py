"""TimeML: an XML parser reads back the same text and the same spans, and every reference leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Anchor, Article, extract, tag
from timeline.writers.timeml import document, escape

ATTRIBUTES = {
    "tid",
    "type",
    "value",
    "mod",
    "quant",
    "freq",
    "temporalFunction",
    "functionInDocument",
    "anchorTimeID",
    "beginPoint",
    "endPoint",
}
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parsed(text: str, anchor: str | None = "2021-11-08", **article: str) -> ElementTree.Element:
    found = extract(Article(text, anchor=anchor, **article))
    return ElementTree.fromstring(found.to_timeml().encode())


def spans(element: ElementTree.Element, start: int = 0) -> Iterator[tuple[str, int, int, str]]:
    """Tag, start, end and text of every child that holds text."""
    start += len(element.text or "")
    for child in element:
        text = child.text or ""
        if text:
            yield child.tag, start, start + len(text), text
        start += len(text) + len(child.tail or "")


def timexes(root: ElementTree.Element) -> dict[str, dict[str, str]]:
    """By their words, or by their id where they have none."""
    return {each.text or each.attrib["tid"]: dict(each.attrib) for each in root.find("TEXT").iter("TIMEX3")}


# --- the same text, the same spans ------------------------------------------------------------------

WORDS = st.sampled_from(
    "since August 8 2021 in on from Monday to Friday the last two weeks ago later 2pm < & > \" ' ]]> -- \r\n \r \t"
    " every day for next five years before between 1990 and 1995 \x0c \x00 \ud800 \ufffe 😀 été {}".split(" ")
)
TEXTS = st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=80)


@given(TEXTS, st.sampled_from([None, "2021-11-08", "2021-11-08T14:00+03:00", "-0043-03-15"]))
def test_a_parser_reads_back_the_text_and_the_spans(text, anchor):
    expressions = tag(text, anchor)
    root = ElementTree.fromstring(document(Article(text, anchor=anchor), expressions).encode())
    body = root.find("TEXT")
    readable = FORBIDDEN.sub("\ufffd", text)
    assert "".join(body.itertext()) == readable
    found = [span for span in spans(body) if span[0] == "TIMEX3"]
    assert [span[1:3] for span in found] == [(one.start, one.end) for one in expressions]
    assert [span[3] for span in found] == [readable[one.start : one.end] for one in expressions]
    signals = {(one.signal_start, one.signal) for one in expressions if one.signal}
    assert {(start, words) for name, start, _, words in spans(body) if name == "SIGNAL"} == signals


@given(TEXTS)
def test_ids_are_unique_and_references_lead_to_them(text):
    root = parsed(text)
    every = list(root.iter("TIMEX3"))
    ids = [each.attrib["tid"] for each in every]
    assert len(set(ids)) == len(ids)
    for each in every:
        assert set(each.attrib) <= ATTRIBUTES
        assert each.attrib["type"] in ("DATE", "TIME", "DURATION", "SET")
        assert each.attrib["value"]
        for name in ("anchorTimeID", "beginPoint", "endPoint"):
            assert each.attrib.get(name, ids[0]) in ids


def test_what_xml_cannot_hold_is_replaced_one_for_one():
    assert escape("a\x0cb\ud800c\uffff") == "a\ufffdb\ufffdc\ufffd"
    assert "".join(parsed("Page\x0c\r\nin May\r2020").find("TEXT").itertext()) == "Page\ufffd\r\nin May\r2020"


# --- the head ---------------------------------------------------------------------------------------


def test_the_head_names_the_article_and_its_date():
    root = parsed("Since August, it rains.", id="a&b.txt", title="Rain <again>")
    assert root.tag == "TimeML"
    assert [child.tag for child in root] == ["DOCID", "DCT", "TITLE", "TEXT"]
    assert root.findtext("DOCID") == "a&b.txt"
    assert root.findtext("TITLE") == "Rain <again>"
    created = root.find("DCT/TIMEX3")
    assert created.attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2021-11-08",
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    assert created.text == "2021-11-08"


def test_without_a_date_there_is_no_creation_time():
    root = parsed("It ended in May.", anchor=None)
    assert [child.tag for child in root] == ["DOCID", "TEXT"]
    assert "anchorTimeID" not in timexes(root)["May"]


@pytest.mark.parametrize(
    ("anchor", "kind", "value"),
    [
        ("2021", "DATE", "2021"),
        ("-0043-03-15", "DATE", "BC0044-03-15"),
        ("2021-11-08T14:00Z", "TIME", "2021-11-08T14:00+00:00"),
    ],
)
def test_a_creation_time_is_as_exact_as_the_anchor(anchor, kind, value):
    created = ElementTree.fromstring(document(Article("", anchor=Anchor.of(anchor)), ())).find("DCT/TIMEX3")
    assert (created.attrib["type"], created.attrib["value"]) == (kind, value)


# --- what an expression says ------------------------------------------------------------------------


def test_an_expression_says_what_it_was_counted_from():
    found = timexes(parsed("It began on November 2. Two days later it stopped, at least twice a week. In 1990 too."))
    assert found["November 2"]["anchorTimeID"] == "t0"
    assert found["Two days later"]["anchorTimeID"] == found["November 2"]["tid"]
    assert found["Two days later"]["temporalFunction"] == "true"
    assert "temporalFunction" not in found["1990"]


def test_modifiers_and_sets():
    found = timexes(parsed("Around 2pm, every Monday, twice a week."))
    assert found["Around 2pm"]["mod"] == "APPROX"
    assert found["every Monday"]["quant"] == "EVERY"
    assert found["twice a week"]["freq"] == "2X"


def test_a_signal_stands_around_the_whole_preposition():
    body = parsed("It ended prior to Monday.").find("TEXT")
    assert [span[3] for span in spans(body)] == ["prior to", "Monday"]


@pytest.mark.parametrize(
    ("text", "anchor", "begin", "end"),
    [
        ("the last two weeks", "2021-11-08", "2021-W43", "t0"),
        ("the next five years", "2021-11-08", "t0", "2026"),
        ("the last two and a half years", "2021-11-08", "2019-05", "t0"),
        ("the past three days", "2021-11-08T14:00", "2021-11-05", "t0"),
        ("the last two hours", "2021-11-08T14:00", "2021-11-08T12:00", "t0"),
        ("the next two hours and five minutes", "2021-11-08T14:00", "t0", "2021-11-08T16:05"),
        ("the last two hours", "2021-11-08", None, None),
        ("the next 50,000 years", "2021-11-08", None, None),
        ("two weeks", "2021-11-08", None, None),
    ],
)
def test_a_length_of_time_names_its_ends(text, anchor, begin, end):
    found = timexes(parsed(f"For {text} nothing moved.", anchor))
    values = {each["tid"]: each["value"] for each in found.values()}
    assert found[text]["type"] == "DURATION"
    for name, wanted in (("beginPoint", begin), ("endPoint", end)):
        tid = found[text].get(name)
        assert tid == wanted if wanted in ("t0", None) else values[tid] == wanted


def test_a_length_ahead_begins_now_and_leads_to_what_is_meant():
    found = timexes(parsed("The mill reopens in three weeks.", "2021-11-08"))
    values = {each["tid"]: each["value"] for each in found.values()}
    length = found["three weeks"]
    assert (length["type"], length["value"], length["beginPoint"]) == ("DURATION", "P3W", "t0")
    assert values[length["endPoint"]] == "2021-W48"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("from Monday to Friday", "P5D"),
        ("between 1990 and 1995", "P6Y"),
        ("from June 1990 to May 1992", "P24M"),
        ("from 2pm to 4:30pm", "PT2H30M"),
    ],
)
def test_the_ends_of_a_range_bound_a_length_of_time(text, length):
    found = list(timexes(parsed(f"It rained {text}.")).values())
    assert found[-1]["type"] == "DURATION"
    assert (found[-1]["beginPoint"], found[-1]["endPoint"]) == ("t1", "t2")
    assert found[-1]["value"] == length
