"""The command: what goes where, which exit code, and what it says of bad input."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve

import timeline
from timeline import Problem, Story
from timeline_cli import terminal
from timeline_cli.show import page
from timeline_cli.terminal import pad, plain, progress, width, wrap

ANCHOR = ("--anchor", "2021-11-08")
COMMANDS = ("build", "tag", "show", "explain")


# --- build


def test_build_writes_a_page(desk, command):
    result = command("build", "seeds/", *ANCHOR, "-o", "border.html", "--title", "The <border>")
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert re.search(r"border\.html: \d+ events from 2 articles", result.stderr)
    text = Path("border.html").read_text("utf-8")
    assert "The &lt;border&gt;" in text
    assert "<title>The <border>" not in text


def test_build_to_standard_output(desk, command):
    result = command("build", "seeds/", *ANCHOR)
    assert result.exit_code == 0
    assert result.stdout.lower().startswith("<!doctype html")
    rows = list(csv.DictReader(io.StringIO(command("build", "seeds/", *ANCHOR, "--format", "csv").stdout)))
    assert len(rows) > 3
    data = json.loads(command("build", "seeds/", *ANCHOR, "--format", "json", "-o", "-").stdout)
    assert len(data["events"]) == len(rows)


def test_the_library_mirrors_the_command(desk, command):
    told = timeline.build(timeline.read("seeds/"), anchor="2021-11-08")
    assert command("build", "seeds/", *ANCHOR, "--format", "json").stdout == told.edited().to_json()
    assert command("build", "seeds/", *ANCHOR, "--format", "json", "--only", "all").stdout == told.to_json()


def test_a_saved_timeline_is_drawn_and_shown(desk, command):
    assert command("build", "seeds/", *ANCHOR, "-o", "story.json").exit_code == 0
    saved = Path("story.json").read_text("utf-8")
    assert command("build", "story.json", "-o", "story.html").exit_code == 0
    shown = command("show", "story.json")
    assert shown.exit_code == 0
    assert shown.stdout == command("show", "seeds/", *ANCHOR).stdout
    assert command("show", "-", input=saved).stdout == shown.stdout
    assert command("show", "-", "--title", "Other", input=saved).stdout.startswith("Other\n")


@pytest.mark.parametrize("name", ["build", "show"])
def test_without_an_anchor_it_says_which_article_and_how_to_give_it(desk, command, name):
    for path in Path("seeds").iterdir():
        path.write_text("The army left today.")
    result = command(name, "seeds/", *(("-o", "x.html") if name == "build" else ()))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("Error: ")
    for article in ("000_10e33d8b451b2c6f.txt", "004_fac13ff5987c9bcb.txt"):
        assert article in result.stderr
    assert "--anchor 2021-11-08" in result.stderr
    assert "Traceback" not in result.stderr
    assert sorted(os.listdir()) == ["seeds"]


def test_one_bad_article_never_stops_the_others(desk, command):
    Path("seeds/empty.txt").write_text("")
    Path("seeds/picture.txt").write_bytes(b"\x89PNG\0\0")
    result = command("build", "seeds/", "nowhere.txt", *ANCHOR, "-o", "x.json")
    assert result.exit_code == 0
    for words in ("empty.txt: empty", "picture.txt: no text but binary", "nowhere.txt: there is no such file"):
        assert f"Problem: {words}" in result.stderr
        assert any(words in problem.message for problem in timeline.load("x.json").problems)
    assert command("build", "seeds/", *ANCHOR, "-o", "x.json", "--strict").exit_code == 3


def test_what_was_met_before_a_failure_is_told_first(desk, command):
    Path("one").mkdir()
    Path("one/a.txt").write_text("The army left today.")
    Path("one/a.txt.toml").write_text("title = 5")
    Path("one/manifest.csv").write_text("File , Datum\na.txt,2021-11-08\n")
    for name in ("build", "show"):
        result = command(name, "one")
        assert (result.exit_code, result.stdout) == (1, "")
        first, second, last = result.stderr.splitlines()
        assert first.startswith("Problem: one/manifest.csv: no such column: 'datum'")
        assert second.startswith("Problem: one/a.txt.toml: title is 5: expected a text")
        assert last.startswith("Error: no date to resolve")
    Path("one/a.txt").write_text("Published: 31/02/2021\n\nThe army left today.")
    assert "Problem: a.txt: its header's date '31/02/2021' is no day" in command("show", "one").stderr


def test_nothing_to_read(desk, command):
    result = command("build", "nowhere/", *ANCHOR, "-o", "x.html")
    assert result.exit_code == 1
    assert result.stderr == "Error: no article could be read: nowhere/: there is no such file or folder\n"
    assert not Path("x.html").exists()


def test_no_event(desk, command):
    Path("a.txt").write_text("Blue. Green. Red.")
    result = command("build", "a.txt", *ANCHOR, "-o", "x.json")
    assert result.exit_code == 4
    assert "No event found" in result.stderr
    assert command("show", "a.txt", *ANCHOR).exit_code == 4


def test_a_place_that_cannot_be_written(desk, command):
    result = command("build", "seeds/", *ANCHOR, "-o", "nowhere/x.html")
    assert result.exit_code == 1
    assert "Error: nowhere/x.html cannot be written: No such file or directory" in result.stderr


# --- usage


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("build", "seeds/", "--anchor", "yesterday"),
            "anchor 'yesterday' is no date: expected one such as 2021-11-08",
        ),
        (("tag", "seeds/", "--anchor", "2021-02-30"), "anchor '2021-02-30' is no date"),
        (("explain", "May", "--anchor", ""), "anchor '' is no date"),
        (("show", "seeds/", "--tz", "Mars/Base"), "no time zone 'Mars/Base': expected an IANA name such as"),
        (("build", "seeds/", "-o", "x.docx"), "x.docx: no writer for .docx: expected .html"),
        (("build", "seeds/", "--format", "docx"), "'docx' is not one of 'html', 'json', 'csv'"),
        (("tag", "seeds/", "--prefer", "never"), "'never' is not one of"),
        (("build", "seeds/", "--nonce", 'a"b'), "expected letters, digits and + / = _ -"),
        (("build",), "Missing argument"),
        (("build", ""), "'' is no path"),
        (("show", ""), "'' is no path"),
        (("tag", ""), "'' is no path"),
        (("draw", "seeds/"), "No such command 'draw'"),
    ],
)
def test_wrong_calls(desk, command, arguments, words):
    result = command(*arguments)
    assert result.exit_code == 2, result.output
    assert words in " ".join(result.stderr.split())
    assert result.stdout == ""


@pytest.mark.parametrize("name", ["build", "show"])
def test_a_saved_timeline_takes_no_options_for_reading(desk, command, story, name):
    story.save("story.json")
    options = {
        "--anchor": "2021-11-08",
        "--lang": "en",
        "--tz": "UTC",
        "--genre": "news",
        "--prefer": "past",
        "--order": "DMY",
    }
    for option, value in options.items():
        for path in ("story.json", "-"):
            result = command(name, path, option, value, input=Path("story.json").read_bytes())
            assert (result.exit_code, result.stdout) == (2, "")
            assert f"{option}: {path} is a saved timeline, whose articles have been read" in result.stderr
    assert command(name, "story.json", "--title", "Other", "--top", "1").exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "story.json", "seeds/"),
        ("show", "story.json", "story.json"),
        ("build", "seeds/", "-"),
        ("tag", "story.json"),
        ("tag", "-"),
    ],
)
def test_a_saved_timeline_is_never_read_as_an_article(desk, command, story, arguments):
    story.save("story.json")
    result = command(*arguments, input=Path("story.json").read_bytes())
    assert (result.exit_code, result.stdout) == (2, "")
    assert "a saved timeline is no article: build and show read one, by itself" in result.stderr


def test_a_language_without_words(desk, command):
    for name in ("tag", "build", "show"):
        for code, words in (("xx", "no words for language 'xx'"), ("english", "no language 'english': expected")):
            result = command(name, "seeds/", *ANCHOR, "--lang", code)
            assert (result.exit_code, result.stdout) == (2, "")
            assert f"Error: Invalid value for '--lang': {words}" in result.stderr


# --- tag


def test_an_article_that_cannot_be_worked_on_does_not_stop_the_others(desk, command):
    Path("pile").mkdir()
    Path("pile/a.txt").write_text("Date: 2021-11-08\nLanguage: Klingon\n\nKovac resigned on Monday.\n", "utf-8")
    alone = command("tag", "pile/")
    assert (alone.exit_code, alone.stdout) == (1, "")
    assert "Problem: a.txt could not be worked on: no words for language 'tlh'" in alone.stderr
    Path("pile/b.txt").write_text("Date: 2021-11-08\n\nKovac resigned on Monday.\n", "utf-8")
    result = command("tag", "pile/", "--format", "jsonl")
    assert result.exit_code == 0
    assert [json.loads(line)["doc"] for line in result.stdout.splitlines()] == ["b.txt"]
    assert "Problem: a.txt could not be worked on: no words for language 'tlh'" in result.stderr
    assert command("tag", "pile/", "--strict").exit_code == 3


def test_tag_writes_a_line_an_article(desk, command):
    result = command("tag", "seeds/", *ANCHOR, "--format", "jsonl")
    assert result.exit_code == 0
    assert result.stderr == ""
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["doc"] for line in lines] == ["000_10e33d8b451b2c6f.txt", "004_fac13ff5987c9bcb.txt"]
    for line in lines:
        assert list(line) == ["doc", "anchor", "timexes", "events"]
        assert line["anchor"] == "2021-11-08"
        text = Path("seeds", line["doc"]).read_text("utf-8")
        assert line["timexes"]
        for each in line["timexes"]:
            assert {"start", "end", "text", "type", "value", "mod", "edtf", "signal"} <= set(each)
        for each in line["timexes"] + line["events"]:
            assert text[each["start"] : each["end"]] == each["text"]
    found = {each["text"]: each for each in lines[0]["timexes"]}
    assert found["August"]["edtf"] == "2021-08/.."
    assert found["August"]["interval"] == ["2021-08-01T00:00:00", None]
    assert found["October"]["edtf"] == "2021-10"
    assert found["October"]["interval"] == ["2021-10-01T00:00:00", "2021-11-01T00:00:00"]


def test_tag_writes_intervals_with_their_offset_or_none(command):
    text = "It began at 2pm Moscow time. For two weeks nothing moved."
    line = json.loads(command("tag", "-", *ANCHOR, "--format", "jsonl", input=text).stdout)
    clock, length = (each["interval"] for each in line["timexes"])
    assert clock == ["2021-11-08T14:00:00+03:00", "2021-11-08T14:01:00+03:00"]
    assert length is None


def test_tag_writes_lines_to_a_file(desk, command):
    assert command("tag", "seeds/", *ANCHOR, "--format", "jsonl", "-o", "tags.jsonl").exit_code == 0
    assert Path("tags.jsonl").read_text("utf-8") == command("tag", "seeds/", *ANCHOR, "--format", "jsonl").stdout
    assert command("tag", "seeds/", *ANCHOR, "-o", "no/tags.txt").exit_code == 1


TIMEML = (*ANCHOR, "--format", "timeml")


def test_tag_writes_one_timeml_document_to_stdout(command):
    result = command("tag", "-", *TIMEML, input="Since August,\r\nit <rains>.")
    root = ElementTree.fromstring(result.stdout_bytes)
    assert "".join(root.find("TEXT").itertext()) == "Since August,\r\nit <rains>."
    assert [each.text for each in root.find("TEXT")] == ["Since", "August"]


def test_tag_writes_a_timeml_document_an_article_into_a_folder(desk, command):
    result = command("tag", "seeds/", *TIMEML, "-o", "tml/")
    assert (result.exit_code, result.stdout) == (0, "")
    written = sorted(Path("tml").iterdir())
    assert [path.name for path in written] == ["000_10e33d8b451b2c6f.tml", "004_fac13ff5987c9bcb.tml"]
    for path in written:
        body = ElementTree.fromstring(path.read_bytes()).find("TEXT")
        article = Path("seeds", path.stem + ".txt").read_text("utf-8")
        assert "".join(body.itertext()) == article
        assert body.find("TIMEX3") is not None


def test_tag_does_not_join_timeml_documents(desk, command):
    """Two documents in a row would be no XML: it says what to do, and writes nothing."""
    for where in ((), ("-o", "both.tml")):
        result = command("tag", "seeds/", *TIMEML, *where)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert "-o tml/" in result.stderr
    assert not Path("both.tml").exists()
    assert command("tag", "seeds/000_10e33d8b451b2c6f.txt", *TIMEML, "-o", "one.tml").exit_code == 0
    assert Path("one.tml").read_text("utf-8").endswith("</TimeML>\n")


def test_timeml_files_have_names_of_their_own(desk, command):
    for folder in ("a", "b"):
        Path("wire", folder).mkdir(parents=True)
        Path("wire", folder, "one.txt").write_text(f"It rained in May. {folder}", "utf-8")
    Path("wire", "a_one.md").write_text("It rained in June.", "utf-8")
    assert command("tag", "wire", *TIMEML, "-o", "tml").exit_code == 0
    assert len(list(Path("tml").glob("*.tml"))) == 3


def test_tag_for_people(desk, command):
    result = command("tag", "seeds/", *ANCHOR)
    assert result.exit_code == 0
    assert "000_10e33d8b451b2c6f.txt  anchor 2021-11-08" in result.stdout
    assert re.search(r"Since August +DATE +2021-08 +2021-08/\.\.", result.stdout)


def test_tag_reads_standard_input(command):
    result = command("tag", "-", *ANCHOR, "--format", "jsonl", input="Since August, it rains.")
    line = json.loads(result.stdout)
    assert line["doc"] == "stdin"
    assert line["timexes"][0]["text"] == "August"


def test_tag_works_without_an_anchor_and_says_so(command):
    result = command("tag", "-", "--format", "jsonl", input="It began on 8 November 2021. It ended in May.")
    assert result.exit_code == 0
    line = json.loads(result.stdout)
    assert line["anchor"] is None
    assert line["timexes"][0]["edtf"] == "2021-11-08"
    assert "stdin" in result.stderr
    assert "--anchor 2021-11-08" in result.stderr
    assert command("tag", "-", "--strict", input="It ended in May.").exit_code == 3
    assert command("tag", "-", "--strict", *ANCHOR, input="It ended in May.").exit_code == 0
    assert (
        "1 article without a date (stdin): give it with --anchor"
        in command("tag", "-", input="It ended in May.").stderr
    )


def test_what_has_no_place_to_find_is_not_unresolved(desk, command):
    assert command("tag", "-", "--strict", *ANCHOR, input="He recently left.").exit_code == 0
    assert "stdin  anchor 2021-11-08, 1 expression\n" in command("tag", "-", *ANCHOR, input="He recently left.").stdout
    strict = command("tag", "-", "--strict", input="It ended in May.")
    assert strict.stderr.endswith("Unresolved: 1 expression, 2 problems.\n")


def test_a_text_of_full_dates_needs_no_other(desk, command):
    Path("a.txt").write_text("Petrov resigned on 8 November 2021. Kovac was elected on 9 November 2021.")
    for name in ("show", "tag", "build"):
        result = command(name, "a.txt", "--strict")
        assert result.exit_code == 0
        assert "has no date" not in result.output
    Path("a.txt").write_text("Petrov resigned on 8 November 2021. Kovac was elected today.")
    assert command("show", "a.txt").exit_code == 0
    assert command("show", "a.txt", "--strict").exit_code == 3


def test_tag_prefers_what_it_is_told(command):
    text = "The meeting in March."
    past, future = (
        json.loads(command("tag", "-", *ANCHOR, "--format", "jsonl", "--prefer", side, input=text).stdout)
        for side in ("past", "future")
    )
    assert [past["timexes"][0]["value"], future["timexes"][0]["value"]] == ["2021-03", "2022-03"]


def test_the_zone_reaches_the_anchor(command):
    result = command("tag", "-", "--anchor", "2021-11-08T14:00", "--tz", "+03:00", "--format", "jsonl", input="Today.")
    assert json.loads(result.stdout)["anchor"].endswith("+03:00")


# --- explain


def test_explain(command):
    result = command("explain", "since August", *ANCHOR)
    assert result.exit_code == 0
    assert "2021-08" in result.stdout
    assert command("explain", "since", "August", *ANCHOR).stdout == result.stdout
    assert command("explain", "-", *ANCHOR, input="since August\n").stdout == result.stdout


# --- show


@pytest.mark.parametrize("cells", [24, 40, 80, 132])
def test_no_line_is_wider_than_the_terminal(story, cells):
    wide = evolve(story, events=(*story.events, evolve(story.events[0], headline="漢字 " * 40 + "x" * 200)))
    for line in page(wide, cells):
        assert width(re.sub("\x1b\\[[0-9;]*m", "", line)) <= cells


def test_show_says_everything(story):
    text = re.sub("\x1b\\[[0-9;]*m", "", "\n".join(page(story, 120)))
    assert text.startswith("The border & <the> rest\n4 events from 2 articles\n")
    for words in (
        "44 BCE",
        "since Aug 2021",
        "Lithuania deports",
        "Delfi, in =Example",
        "planned · date from nearby words",
        "date unknown",
        "2 problems",
        "- c.txt: empty: expected the text of an article",
    ):
        assert words in text
    assert "\x1b" not in text
    assert "=1+1 <b>troops</b> \ufffd[31m moved" in text


def test_show_of_nothing():
    assert list(page(Story(), 80)) == ["0 events from 0 articles"]


# --- the terminal


def test_widths():
    assert [width(text) for text in ("abc", "漢字", "e\u0301", "")] == [3, 4, 1, 0]
    assert pad("漢", 4) == "漢  "
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]
    assert wrap("", 5) == [""]


def test_nothing_steers_the_terminal():
    assert plain("a\x1b[31m\r\n\tb\u202ec\x9b\udcff") == "a\ufffd[31m b\ufffdc\ufffd\ufffd"


class Screen(io.StringIO):
    def isatty(self):
        return True


def test_progress_shows_where_people_wait(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    assert list(progress(range(3), "articles")) == [0, 1, 2]
    assert screen.getvalue() == ""
    monkeypatch.setattr(terminal, "PATIENCE", -1)
    assert list(progress(range(3), "articles")) == [0, 1, 2]
    assert screen.getvalue() == "".join(f"\r{count} articles …\x1b[K" for count in range(3)) + "\r\x1b[K"
    quiet = io.StringIO()
    monkeypatch.setattr(sys, "stderr", quiet)
    assert list(progress(range(3), "articles")) == [0, 1, 2]
    assert quiet.getvalue() == ""


# --- the group


def test_help_of_every_command(command):
    assert command("--version").stdout == f"timeline, version {timeline.__version__}\n"
    text = command("--help").stdout
    for name in COMMANDS:
        assert f"  {name} " in text
        own = command(name, "--help")
        assert own.exit_code == 0
        assert f"timeline {name} " in own.stdout  # an example
    for code in range(5):
        assert f"    {code}  " in text


def test_strict_counts_what_stayed_open(desk, command, story):
    whole = evolve(story, events=story.events[:2], problems=())
    for told, code in ((whole, 0), (evolve(whole, problems=(Problem("?"),)), 3), (story, 3), (Story(), 4)):
        told.save("story.json")
        assert command("show", "story.json", "--strict").exit_code == code


def module(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "timeline_cli.main", *arguments], capture_output=True, text=True, check=False, **options
    )


def test_a_closed_pipe_is_no_traceback(seeds):
    line = f"{sys.executable} -m timeline_cli.main build {seeds} --anchor 2021-11-08 | head -c 10"
    run = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
    assert run.stdout.lower() == "<!doctype "
    assert "Traceback" not in run.stderr
    assert "BrokenPipe" not in run.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
@pytest.mark.parametrize("name", [*COMMANDS, "--help"])
def test_a_full_disk_is_no_traceback(seeds, name):
    with open("/dev/full", "w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "timeline_cli.main", name, str(seeds), "--anchor", "2021-11-08"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == "Error: standard input or output: No space left on device"
    assert "Traceback" not in run.stderr


def test_as_a_process(seeds):
    run = module("tag", str(seeds / "000_10e33d8b451b2c6f.txt"), "--anchor", "2021-11-08")
    assert run.returncode == 0
    assert "Since August" in run.stdout
    assert module("show", str(seeds / "000_10e33d8b451b2c6f.txt")).returncode == 1


def test_help_imports_nothing_heavy():
    """What `--help` must not wait for; how long it takes is a benchmark (tests/benchmarks/startup.py)."""
    code = (
        "import sys; from timeline_cli.main import main; main(['--help'], standalone_mode=False);"
        "heavy = {'plotly', 'dateparser', 'pendulum', 'rapidfuzz', 'babel'};"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stderr.strip() == "[]"
