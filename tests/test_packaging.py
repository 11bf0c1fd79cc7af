"""What is installed: every package, the typing marker, the command."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_every_package_is_listed():
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for top in ("timeline", "cli")
        for path in (ROOT / top).rglob("*.py")
    }
    listed = {name.replace("timeline_cli", "cli") for name in SETTINGS["tool"]["setuptools"]["packages"]}
    assert found == listed


@pytest.mark.parametrize("pattern", ["py.typed", "chart/*.css", "chart/*.js"])
def test_data_that_the_package_carries_is_there(pattern):
    assert pattern in SETTINGS["tool"]["setuptools"]["package-data"]["timeline"]
    assert list((ROOT / "timeline").glob(pattern))


def test_data_beside_the_code_is_carried():
    carried = SETTINGS["tool"]["setuptools"]["package-data"]["timeline"]
    for path in (ROOT / "timeline").rglob("*"):
        place = path.relative_to(ROOT / "timeline")
        if path.is_file() and path.suffix not in (".py", ".pyc"):
            assert any(place.match(pattern) for pattern in carried), place


def test_the_command_is_installed():
    (entry,) = importlib.metadata.entry_points(group="console_scripts", name="timeline")
    assert entry.value == SETTINGS["project"]["scripts"]["timeline"]
    assert entry.load().name == "main"


def test_the_changelog_has_the_version_or_says_unreleased():
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
