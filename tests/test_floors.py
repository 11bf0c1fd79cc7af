"""The build of the house: what may import what, who may print, what stands at the top."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = {
    "timeline.errors": 0,
    "timeline.abbreviations": 0.25,
    "timeline.grain": 0.5,
    "timeline.interval": 1,
    "timeline.words": 1.5,
    "timeline.width": 1.5,
    "timeline.model": 2,
    "timeline.reasons": 2.25,
    "timeline.expressions.values": 2.5,
    "timeline.expressions.holidays": 2.75,
    "timeline.expressions.numerals": 2.75,
    "timeline.expressions.zones": 2.75,
    "timeline.expressions.shapes": 2.8,
    "timeline.expressions.lexicon": 3,
    "timeline.expressions.locale_data": 3,
    "timeline.expressions.rule": 3.25,
    "timeline.expressions.automaton": 3.5,
    "timeline.expressions.grammar": 4,
    "timeline.expressions.rules": 5,
    "timeline.expressions.languages": 6,
    "timeline.expressions.tokens": 6.25,
    "timeline.expressions.genre": 6.25,
    "timeline.expressions.headings": 6.25,
    "timeline.expressions.tense": 6.5,
    "timeline.expressions.standing": 6.6,
    "timeline.expressions.story": 6.75,
    "timeline.expressions": 7,
    "timeline.articles": 8,
    "timeline.events.words": 9,
    "timeline.events.sentences": 9,
    "timeline.events.trigger": 9,
    "timeline.events.english": 9,
    "timeline.events.languages": 9,
    "timeline.events.text": 9.05,
    "timeline.events.people": 9.1,
    "timeline.events.said": 9.15,
    "timeline.events.context": 9.2,
    "timeline.events.telling": 9.25,
    "timeline.events.pile": 9.3,
    "timeline.events": 9.4,
    "timeline.articles.anchors": 9.5,
    "timeline.chart": 10,
    "timeline.views": 10.5,
    "timeline.writers": 11,
    "timeline.story": 12,
    "timeline.pipeline": 13,
    "timeline": 14,
    "timeline_cli": 15,
}
LIBRARY = sorted((ROOT / "timeline").rglob("*.py"))
COMMAND = sorted((ROOT / "cli").rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    top = "timeline_cli" if parts[0] == "cli" else parts[0]
    return ".".join((top, *parts[1:])).removesuffix(".__init__")


def floor_of(module: str) -> float:
    """The floor of the nearest package that has one."""
    while module not in FLOORS:
        module = module.rpartition(".")[0]
    return FLOORS[module]


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, anywhere in it, and the line."""
    package = name_of(path).split(".")[: None if path.stem == "__init__" else -1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{module}.{alias.name}"
                yield inner if is_module(inner) else module, node.lineno


def is_module(name: str) -> bool:
    place = ROOT / name.replace("timeline_cli", "cli").replace(".", "/")
    return place.is_dir() or place.with_suffix(".py").is_file()


def calls(path: Path) -> Iterator[tuple[str, int]]:
    """What a file calls, by dotted name, and the line."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


def ids(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("path", LIBRARY + COMMAND, ids=ids(LIBRARY + COMMAND))
def test_imports_point_down(path):
    name = name_of(path)
    if name == "timeline":
        return  # the roof: it names everything, and imports it when it is asked
    upward = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for module, line in imports(path)
        if module.split(".")[0] in ("timeline", "timeline_cli")
        and not (module == "timeline" and name.startswith("timeline_cli"))
        and floor_of(module) > floor_of(name)
    ]
    assert upward == []


def test_the_check_sees_what_it_should():
    assert floor_of("timeline.chart.axis") == FLOORS["timeline.chart"]
    seen = {module for module, _ in imports(ROOT / "timeline" / "story.py")}
    assert {"timeline.writers", "timeline.model", "timeline.chart.page", "timeline.writers.json"} <= seen
    assert {"timeline_cli.options", "timeline_cli.source"} <= {
        module for module, _ in imports(ROOT / "cli" / "build.py")
    }


def importers(package: str) -> set[str]:
    return {
        str(path.relative_to(ROOT))
        for path in LIBRARY + COMMAND
        for module, _ in imports(path)
        if module.split(".")[0] == package
    }


def test_only_the_chart_imports_plotly():
    # story.py names plotly's Figure for type checkers only.
    assert all(name.startswith("timeline/chart/") for name in importers("plotly") - {"timeline/story.py"})


def test_only_the_locale_data_asks_dateparser():
    """It imports its tables by their names."""
    named = {
        path.relative_to(ROOT).as_posix()
        for path in LIBRARY
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("dateparser.")
    }
    assert importers("dateparser") | named == {"timeline/expressions/locale_data.py"}


def test_only_the_command_imports_click():
    assert all(name.startswith("cli/") for name in importers("click"))


CLOCKS = {"now", "today", "utcnow", "localtime", "gmtime", "time_ns", "monotonic", "perf_counter"}
CLOCK_CALLS = {"time.time", "time"}
EXITS = {"print", "input", "exit", "quit", "sys.exit", "os._exit", "breakpoint"}


@pytest.mark.parametrize("path", LIBRARY, ids=ids(LIBRARY))
def test_the_library_does_not_ask_the_clock_print_or_exit(path):
    found = [
        f"{path.relative_to(ROOT)}:{line} calls {name}"
        for name, line in calls(path)
        if name.split(".")[-1] in CLOCKS or name in CLOCK_CALLS | EXITS or name.startswith("sys.std")
    ]
    assert found == []


def test_the_top_level_holds_nothing_else():
    expected = {"pyproject.toml", "timeline", "cli", "tests", "examples", "seeds"}
    expected |= {"README.md", "LICENSE", "CHANGELOG.md", "Makefile"}
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").split()]
    found = {
        entry.name
        for entry in ROOT.iterdir()
        if not entry.name.startswith(".") and not any(fnmatch(entry.name, pattern) for pattern in ignored)
    }
    assert found == expected


def test_nothing_is_left_undone():
    words = ("TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error")
    paths = [*LIBRARY, *COMMAND, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "examples").rglob("*.py"))]
    assert [path.name for path in paths if any(word in path.read_text("utf-8") for word in words)] == []
