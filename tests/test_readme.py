"""The README's examples and commands, and the scripts in examples/, run as they stand."""

from __future__ import annotations

import doctest
import re
import runpy
import shlex
from pathlib import Path

import pytest

import timeline

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
PYTHON = [block for language, block in BLOCKS if language == "python"]
LINES = [line for language, block in BLOCKS if language == "sh" for line in block.splitlines()]
FRESH = [line for line in LINES if line.startswith("python3 -m venv")]
COMMANDS = [line for line in LINES if line.startswith("timeline ")]


def words_of(line: str) -> tuple[list[str], str | None]:
    """The arguments of a `timeline` line, and the file that it reads from."""
    words = shlex.split(line)
    arguments = [word for word in words[1:] if word not in "<>"]
    given = None
    if "<" in words:
        given = arguments.pop()
    if ">" in words:
        arguments.pop()
    return arguments, given


@pytest.mark.parametrize("block", PYTHON, ids=range(len(PYTHON)))
def test_python(block, desk):
    if ">>>" not in block:
        exec(compile(block, "README.md", "exec"), {})
        return
    test = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
    outcome = doctest.DocTestRunner().run(test)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_every_kind_of_block_is_tested():
    assert {language for language, _ in BLOCKS} == {"python", "sh"}
    assert sorted(LINES) == sorted(FRESH + COMMANDS)
    assert len(PYTHON) >= 3


def test_commands(desk, command):
    for line in COMMANDS:
        arguments, given = words_of(line)
        result = command(*arguments, input=Path(given).read_text("utf-8") if given else None)
        assert result.exit_code == 0, f"{line}\n{result.output}"
        assert result.stdout or "-o" in arguments, line


def test_the_two_commands_of_a_fresh_machine(desk, command):
    first, second = FRESH
    steps = [shlex.split(step) for step in first.split("&&")]
    assert steps[0] == ["python3", "-m", "venv", ".venv"]
    assert steps[1] == [".venv/bin/pip", "install", "-q", "."]
    assert steps[2][0] == ".venv/bin/timeline"
    assert command(*steps[2][1:]).exit_code == 0
    assert (desk / "timeline.html").stat().st_size > 10_000
    assert second.endswith("&& .venv/bin/pytest")


def test_every_command_and_option_is_told():
    from timeline_cli.main import main

    for name, each in main.commands.items():
        assert f"timeline {name} " in README
        told = {option for parameter in each.params for option in parameter.opts if option.startswith("--")}
        assert {option for option in told if f"{option}" not in README} <= {"--output"}  # told as -o


def test_every_error_code_is_told():
    for code in range(5):
        assert re.search(rf"\b{code} [a-z]", README)


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_examples(path, desk, capsys):
    runpy.run_path(str(path), run_name="__main__")
    assert capsys.readouterr().out.strip()
    for page in desk.glob("*.html"):
        assert "<script" in page.read_text("utf-8")
    for saved in desk.glob("*.json"):
        assert len(timeline.load(saved)) > 0
