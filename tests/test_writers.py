"""Writing: JSON that reads back, CSV that runs nowhere, files that are whole or not there."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import stat

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Article, Event, FormatError, Grain, Interval, Moment, ReadError, Source, Story, WriteError
from timeline.chart.raster import BROWSERS
from timeline.writers import by_suffix, formats, registry, render, save
from timeline.writers.json import moment_text, parse, to_dict


def test_json_reads_back_to_the_same_values(story, tmp_path):
    path = story.save(tmp_path / "story.json")
    again = timeline.load(path)
    assert again == story
    assert repr(again) == repr(story)  # moments compare by their instant; their zones show here


def test_what_articles_make_reads_back(seeds, tmp_path):
    story = timeline.build(timeline.read(seeds))
    assert story.constraints
    assert timeline.load(story.save(tmp_path / "story.json")) == story


def test_json_carries_every_field(story):
    data = to_dict(story)
    assert list(data) == ["timeline", "events", "articles", "problems", "title", "constraints"]
    event = data["events"][1]
    assert event["edtf"] == "2021-08/.."
    assert event["interval"] == {
        "start": "2021-08-01T00:00:00",
        "end": None,
        "grain": "month",
        "approximate": False,
        "throughout": True,
    }
    assert event["expressions"][0]["why"] == ["month = august", "span = since about"]
    assert data["events"][2]["interval"]["start"] == "2021-11-08T14:00:00+03:00[Europe/Moscow]"
    assert data["events"][2]["status"] == "planned"
    assert json.loads(story.to_json()) == data


moments = st.builds(
    Moment,
    st.integers(-9999, 10_000),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
    st.sampled_from([None, "+03:00", "-09:30", "UTC", "Europe/Warsaw", "America/St_Johns"]),
)


@given(moments, st.sampled_from(list(Grain)), st.booleans(), st.booleans(), st.text(st.characters()))
def test_any_interval_and_text_reads_back(moment, grain, approximate, throughout, text):
    interval = Interval(moment, None, grain, approximate, throughout)
    told = Story((Event("e", text, text, interval, (Source("a", 0, 1, text),)),), (Article(text, id="a"),), title=text)
    written = told.to_json()
    assert repr(Story.of(parse(written))) == repr(told)
    written.encode("utf-8")


def test_the_spelling_of_a_moment():
    assert moment_text(Moment(-43, 3, 15)) == "-0043-03-15T00:00:00"
    assert moment_text(Moment(2021, 11, 8, 14, zone="+03:00")) == "2021-11-08T14:00:00+03:00"
    assert moment_text(Moment(2021, 7, 8, zone="Europe/Warsaw")) == "2021-07-08T00:00:00+02:00[Europe/Warsaw]"


def broken(story, change):
    data = json.loads(story.to_json())
    change(data)
    return json.dumps(data)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.pop("timeline"), 'no timeline: expected an object with "timeline": 1'),
        (lambda data: data.update(timeline=2), "a timeline of version 2: expected 1"),
        (lambda data: data.update(events={}), r"events is \{\}: expected a list"),
        (lambda data: data["events"][1].pop("id"), r"events\[1\].id is missing"),
        (lambda data: data["events"][1].update(rank="1"), r"events\[1\].rank is '1': expected a whole number"),
        (lambda data: data["events"][1].update(rank=True), r"events\[1\].rank is True: expected a whole number"),
        (lambda data: data["events"][1].update(status="x"), r"events\[1\].status is 'x': expected one of happened, "),
        (
            lambda data: data["events"][1]["interval"].update(start="2021"),
            r"events\[1\].interval.start is '2021': expected one such as 2021-11-08T14:00:00",
        ),
        (lambda data: data["events"][1]["interval"].update(start="2021-02-30T00:00:00"), "is no moment"),
        (
            lambda data: data["events"][1]["interval"].update(start="2021-02-03T00:00:00+00:00[Mars/Base]"),
            r"interval.start: no time zone 'Mars/Base'",
        ),
        (
            lambda data: data["events"][1]["interval"].update(end="2020-02-03T00:00:00"),
            r"events\[1\].interval: an interval ends before it starts",
        ),
        (lambda data: data["events"][1]["interval"].update(grain="fortnight"), "grain is 'fortnight'"),
        (
            lambda data: data["articles"][0]["anchor"].update(confidence="high"),
            "confidence is 'high': expected a number",
        ),
        (lambda data: data["articles"].append("x"), r"articles\[2\] is 'x': expected an object"),
    ],
)
def test_json_of_another_shape_says_where(story, change, message):
    with pytest.raises(ReadError, match=message):
        parse(broken(story, change), "story.json")


def test_files_that_are_no_saved_timeline(tmp_path):
    path = tmp_path / "story.json"
    with pytest.raises(ReadError, match=r"story\.json: No such file or directory: expected a timeline saved as JSON"):
        timeline.load(path)
    for data, words in (
        (b"{", "no JSON"),
        (b"[1]", "no timeline"),
        (b"\xff\xff", "not UTF-8"),
        (b"[" * 99_999, "no JSON"),
    ):
        path.write_bytes(data)
        with pytest.raises(ReadError, match=rf"story\.json: {words}"):
            timeline.load(path)


def test_unknown_keys_and_missing_defaults_are_no_error(story):
    data = json.loads(story.to_json())
    data["comment"] = "by hand"
    data["events"][0] = {"id": "e", "headline": "h", "sentence": "s", "interval": None, "sources": []}
    assert parse(json.dumps(data)).events[0] == Event("e", "h", "s", None, ())


def table(story):
    return list(csv.DictReader(io.StringIO(story.to_csv(), newline="")))


def test_csv_has_a_row_an_event(story):
    rows = table(story)
    assert [row["headline"] for row in rows][:2] == ["Caesar fell", "Lithuania deports"]
    since = rows[1]
    assert since["date"] == "2021-08/.."
    assert (since["start"], since["end"], since["precision"]) == ("2021-08-01T00:00:00", "", "month")
    assert since["participants"] == "Lithuania; The EU"
    assert since["time_words"] == "Since August"
    assert since["articles"] == "a.txt; b.txt"
    assert since["urls"] == "https://example.org/a?b=1&c=2"
    assert since["authors"] == "Delfi"
    assert rows[2]["known_by"] == "nearby"
    assert rows[2]["approximate"] == "yes"
    assert (rows[3]["date"], rows[3]["start"], rows[3]["precision"]) == ("", "", "")


def test_a_day_in_csv_has_no_zone_and_an_hour_has_its_own():
    said = "On 14 May 2024 the army left. On 14 May 2024 at 9:00 a.m. CET it came. Kovac resigned."
    story = timeline.build(timeline.Article(said, id="a", anchor="2024-05-14T08:00+01:00"))
    starts = {row["precision"]: row["start"] for row in table(story)}
    assert starts["day"] == "2024-05-14T00:00:00"
    assert starts["hour" if "hour" in starts else "minute"].startswith("2024-05-14T09:00:00+0")
    ends = {row["end"][19:] for row in table(story) if row["precision"] == "day"}
    assert ends == {""}


def test_no_cell_of_csv_is_a_formula(story):
    rows = table(story)
    assert rows[2]["headline"].startswith("'=1+1")
    assert rows[0]["date"] == "'-0043-03-15"
    for row in rows:
        for cell in row.values():
            assert not cell.startswith(tuple("=+-@\t\r"))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "＝"])
def test_every_formula_sign_is_guarded(story, start):
    event = evolve(story.events[0], headline=f"{start}cmd|' /C calc'!A0")
    assert table(evolve(story, events=(event,)))[0]["headline"] == f"'{event.headline}"


def test_a_saved_table_opens_in_spreadsheets(story, tmp_path):
    data = story.save(tmp_path / "story.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbforder,date,")
    assert data.count(b"\r\n") == len(story.events) + 1


def test_the_suffix_picks_the_writer(story, tmp_path):
    for writer in registry.WRITERS:
        for suffix in writer.suffixes:
            assert by_suffix(f"x{suffix.upper()}") is writer
    assert story.save(tmp_path / "s.data", format="json").read_text("utf-8") == story.to_json()
    with pytest.raises(FormatError, match=r"story\.docx: no writer for \.docx: expected \.html, \.htm, \.json, \.csv"):
        story.save("story.docx")
    with pytest.raises(FormatError, match="no writer for a file without a suffix"):
        story.save("story")
    with pytest.raises(FormatError, match="no writer for the format 'docx': expected one of html, json, csv"):
        render(story, "docx")


def test_every_format_writes(story, tmp_path):
    for name in formats():
        if name != "png" or any(map(shutil.which, BROWSERS)):
            assert save(story, tmp_path / f"story.{name}", name).stat().st_size > 100


def test_a_failed_save_leaves_what_was_there(story, tmp_path, monkeypatch):
    path = tmp_path / "story.json"
    path.write_text("old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(WriteError, match=r"story\.json cannot be written: No space left on device"):
        story.save(path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["story.json"]


@pytest.mark.parametrize(("format", "options"), [("iframe", {}), ("html", {"plotlyjs": "file"})])
def test_a_page_that_cannot_be_written_leaves_nothing_beside_it(story, tmp_path, format, options):
    (tmp_path / "story.html").mkdir()
    with pytest.raises(WriteError, match=r"story\.html cannot be written: Is a directory"):
        story.save(tmp_path / "story.html", format, **options)
    assert os.listdir(tmp_path) == ["story.html"]
    (tmp_path / "story.html").rmdir()
    story.save(tmp_path / "story.html", format, **options)
    beside = next(name for name in os.listdir(tmp_path) if name != "story.html")
    (tmp_path / "story.html").unlink()
    (tmp_path / beside).unlink()
    (tmp_path / beside).mkdir()
    with pytest.raises(WriteError, match=f"{re.escape(beside)} cannot be written: Is a directory"):
        story.save(tmp_path / "story.html", format, **options)
    assert os.listdir(tmp_path) == [beside]


def test_a_writer_that_fails_leaves_no_file(story, tmp_path, monkeypatch):
    def fail(_):
        raise RuntimeError

    monkeypatch.setattr("timeline.writers.json.write", fail)
    with pytest.raises(RuntimeError):
        story.save(tmp_path / "story.json")
    assert os.listdir(tmp_path) == []


def test_places_that_cannot_be_written(story, tmp_path):
    with pytest.raises(WriteError, match=r"nowhere/story\.json cannot be written: No such file or directory"):
        story.save(tmp_path / "nowhere" / "story.json")
    (tmp_path / "dir.json").mkdir()
    with pytest.raises(WriteError, match=r"dir\.json cannot be written: Is a directory"):
        story.save(tmp_path / "dir.json")
    assert os.listdir(tmp_path) == ["dir.json"]


def test_links_devices_and_modes_are_kept(story, tmp_path):
    path = tmp_path / "story.json"
    path.write_text("old")
    path.chmod(0o640)
    (tmp_path / "link.json").symlink_to(path)
    story.save(tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert timeline.load(path) == story
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    story.save("/dev/null", format="json")
