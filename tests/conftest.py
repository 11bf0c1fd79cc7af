"""What many tests stand on: the two articles, a story made by hand, and the command."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner, Result
from hypothesis import settings

from timeline import (
    Anchor,
    Article,
    Event,
    Evidence,
    Expression,
    Grain,
    Interval,
    KnownBy,
    Mention,
    Moment,
    Problem,
    Source,
    Status,
    Story,
)

settings.register_profile("unhurried", deadline=None)  # the first example builds a grammar, and machines are busy
settings.load_profile("unhurried")

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"


@pytest.fixture
def root() -> Path:
    return ROOT


@pytest.fixture
def seeds() -> Path:
    return SEEDS


@pytest.fixture
def desk(tmp_path, monkeypatch) -> Path:
    """A folder of one's own with a copy of the seeds in it, and the working directory there."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Command:
    """Runs `timeline …` without a process; standard output and error come apart."""

    def __call__(self, *arguments: str | os.PathLike[str], input: str | bytes | None = None) -> Result:
        from timeline_cli.main import main

        return CliRunner().invoke(main, [os.fspath(each) for each in arguments], input=input)


@pytest.fixture
def command() -> Command:
    return Command()


@pytest.fixture
def story() -> Story:
    """One of everything: zones, open ends, years before the era, markup, formulas, signs that steer."""
    text = "Border\n\nSince August, Lithuania deports. Around 2pm Moscow time troops moved. <b>=1+1</b> \u202e"
    since = Expression(
        14,
        20,
        "August",
        "DATE",
        "2021-08",
        signal="Since",
        signal_start=8,
        interval=Interval(Moment(2021, 8), None, Grain.MONTH, throughout=True),
        why=("month = august", "span = since about"),
    )
    two = Moment(2021, 11, 8, 14, zone="Europe/Moscow")
    around = Interval(two, evolve(two, hour=15), Grain.HOUR, approximate=True)
    article = Article(
        text,
        id="a.txt",
        title="Border",
        anchor=Anchor(
            Moment(2021, 11, 8, 9, 30, zone="+01:00"), Grain.MINUTE, Evidence.DATELINE, "Vilnius, 8 Nov", 0.9
        ),
        url="https://example.org/a?b=1&c=2",
        source="=Example",
        language="en",
        zone="Europe/Vilnius",
    )
    events = (
        Event(
            "e0",
            "Caesar fell",
            "Caesar fell.",
            Interval(Moment(-43, 3, 15), Moment(-43, 3, 16)),
            (Source("a.txt", 0, 6),),
        ),
        Event(
            "e1",
            "Lithuania deports",
            "Since August, Lithuania deports.",
            since.interval,
            (Source("a.txt", 8, 40, author="Delfi"), Source("b.txt", 0, 4)),
            (since,),
            ("Lithuania", "The EU"),
            (Mention("a.txt", 32, 39),),
            rank=1,
        ),
        Event(
            "e2",
            "=1+1 <b>troops</b> \x1b[31m moved",
            "Around 2pm\nMoscow time troops moved.",
            around,
            (Source("a.txt", 41, 75),),
            status=Status.PLANNED,
            known_by=KnownBy.NEARBY,
            rank=2,
        ),
        Event("e3", "No one knows when", "?", None, (Source("a.txt", 0, 1),), known_by=KnownBy.UNKNOWN, rank=2),
    )
    problems = (Problem("c.txt: empty: expected the text of an article", article="c.txt"), Problem("?", "a.txt", 3, 5))
    return Story(events, (article, Article("text", id="b.txt")), problems, title="The border & <the> rest")
