"""The views of the command: what each leaves out, and what it says of that."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import timeline

LEFT = re.compile(r"^(\d+) of (\d+) events left out: (.+)$", re.MULTILINE)


@pytest.fixture
def saved(desk, command):
    """The whole timeline of the seeds, saved."""
    assert command("build", "seeds/", "--only", "all", "-o", "whole.json").exit_code == 0
    return timeline.load("whole.json")


def built(command, *options):
    """The timeline that `build` saves with these options, and what it says on stderr."""
    result = command("build", "seeds/", *options, "-o", "part.json")
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    return timeline.load("part.json"), result.stderr


@pytest.mark.parametrize(
    ("options", "view", "reason"),
    [
        (("--about", "Lukashenko"), lambda story: story.about("Alexander Lukashenko").edited(), "without Lukashenko"),
        (
            ("--since", "2021-10", "--until", "2021-10-31"),
            lambda story: story.between("2021-10-01", "2021-10-31").edited(),
            "before 2021-10 or after 2021-10-31, or undated",
        ),
        (("--since", "2021-11-08"), lambda story: story.between("2021-11-08").edited(), "before 2021-11-08"),
        (("--until", "2021-09"), lambda story: story.between(until="2021-09").edited(), "after 2021-09"),
        (("--only", "dated"), lambda story: story.only("dated"), "not dated by the text"),
        (("--top", "3"), lambda story: story.edited().top(3), "less important"),
        (
            ("--about", "Poland", "--only", "dated", "--top", "2"),
            lambda story: story.about("Poland").only("dated").top(2),
            "without Poland",
        ),
        ((), lambda story: story.edited(), "statements beside what they tell of (--only all shows them)"),
    ],
)
def test_a_view_is_that_of_the_library_and_says_what_it_leaves_out(saved, command, options, view, reason):
    part, said = built(command, *options)
    assert part == view(saved)
    assert 0 < len(part) < len(saved)
    left = LEFT.search(said)
    assert (int(left[1]), int(left[2])) == (len(saved) - len(part), len(saved))
    assert reason in left[3]
    counts = [int(count) for count in re.findall(r"(?:^|; )(\d+) ", left[3])]
    assert sum(counts) == len(saved) - len(part)
    shown = command("show", "seeds/", *options)
    assert LEFT.search(shown.stderr)[0] == left[0]
    assert "left out" not in shown.stdout
    assert shown.stdout.startswith(f"{len(part)} event")


def test_nothing_is_said_where_nothing_is_left_out(saved, command):
    part, said = built(command, "--only", "all")
    assert part == saved
    assert "left out" not in said


def test_a_saved_view_is_shown_as_it_was_saved(saved, command):
    built(command, "--only", "dated")
    data = json.loads(Path("part.json").read_text("utf-8"))
    assert len(data["events"]) == len(saved.only("dated"))
    assert len(data["articles"]) == 2
    shown = command("show", "part.json")
    assert shown.stdout == command("show", "whole.json", "--only", "dated").stdout
    about = saved.only("dated").about("Lithuania")
    assert command("show", "part.json", "--about", "Lithuania").stdout.startswith(f"{len(about)} events")
    assert command("show", "whole.json").stdout.startswith(f"{len(saved)} events")


@pytest.mark.parametrize("name", ["build", "show"])
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--since", "soon"), "'soon' is no date: expected one such as 2021-11-08"),
        (("--until", "2021-02-30"), "'2021-02-30' is no date"),
        (("--since", "2021-12", "--until", "2021-11"), "2021-12 is after --until 2021-11"),
        (("--only", "some"), "'some' is not one of 'dated', 'reported', 'all'"),
        (("--top", "0"), "0 is not in the range"),
        (("--top", "many"), "'many' is not a valid integer"),
        (("--about", " "), "expected a name"),
    ],
)
def test_wrong_values_are_usage_errors(desk, command, name, options, words):
    result = command(name, "seeds/", *options)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
    assert options[0] in result.stderr
    assert result.stdout == ""


def test_a_name_that_nobody_has_is_told_with_some_that_are_there(saved, command):
    result = command("show", "whole.json", "--about", "Lukaschenko")
    assert result.exit_code == 4
    assert "Lukaschenko: nobody of that name in these events; named most: " in result.stderr
    assert "Poland" in result.stderr
    assert result.stderr.endswith(f"No event left of {len(saved)}.\n")


def test_a_span_without_events(saved, command):
    result = command("show", "whole.json", "--since", "2031")
    # "Since August" has no end: it may go on then.
    assert result.stdout.startswith("1 event from 2 articles\n")
    assert command("show", "whole.json", "--until", "1999", "--only", "dated").exit_code == 4
