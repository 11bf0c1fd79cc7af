"""What a header, a sidecar or a manifest says of an article in a word: its language and its zone, checked once."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.errors import ZoneError
from timeline.grain import zone_info
from timeline.model import Problem

CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*")
Report = Callable[[Problem], None]


def code_of(told: str) -> str | None:
    """`en-GB` for "en-GB", "EN_gb" and "British English": the region says how 8/11/2021 is read."""
    if not CODE.fullmatch(told):
        return named(told) if told else None
    language, *more = re.split("[-_]", told)
    return "-".join([language.lower(), *(each.upper() if len(each) == 2 else each.title() for each in more)])


def named(name: str) -> str | None:
    """The code of a language by its name in English."""
    from babel import Locale  # heavy, and seldom needed: most say the code

    names = {each.lower(): code for code, each in Locale("en").languages.items()}
    return code_of(names.get(name.lower(), ""))


def language(told: str, where: str, article: str, report: Report) -> str | None:
    """The language's code; None where none is told, or one that nobody knows, which is reported."""
    code = code_of(told)
    if told and code is None:
        report(Problem(f"{where}: no language {told!r}: expected a code such as en or en-GB", article))
    return code


def zone(told: str, where: str, article: str, report: Report) -> str | None:
    """The zone; None where none is told, or one that does not exist, which is reported."""
    try:
        return told if told and zone_info(told) else None
    except ZoneError as error:
        report(Problem(f"{where}: {error}", article))
        return None
