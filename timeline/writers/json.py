"""The timeline as JSON, complete: what is written reads back as the same values.

The keys are the fields of `timeline.model`. A moment is a text of ISO 8601, with its zone in brackets
after it where the offset alone does not name it (RFC 9557): `2021-11-08T14:00:00+03:00[Europe/Moscow]`.
Events and expressions carry their `edtf` as well; it is derived, and not read back.
"""

from __future__ import annotations

import functools
import json
import os
import re
import types
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

from timeline.errors import ReadError, ZoneError
from timeline.grain import Grain, Moment, month_length
from timeline.model import Event, Expression, Timeline

VERSION = 1
DERIVED = (Event, Expression)
MOMENT = re.compile(
    r"(-?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?P<offset>[+-]\d\d:\d\d(?::\d\d)?)?(?:\[(?P<zone>[^\]]+)\])?"
)


def write(timeline: Timeline) -> str:
    text = json.dumps(to_dict(timeline), ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    # Half of a surrogate pair has no UTF-8, but JSON can escape it.
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)


def to_dict(timeline: Timeline) -> dict[str, Any]:
    """Lists, dicts, texts, numbers, booleans and None only."""
    return {"timeline": VERSION, **dump(timeline)}


def dump(value: Any) -> Any:
    if isinstance(value, Moment):
        return moment_text(value)
    if isinstance(value, Grain):
        return value.word
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [dump(each) for each in value]
    if attrs.has(type(value)):
        found = {name: dump(getattr(value, name)) for name in hints(noun(type(value)))}
        return {**found, "edtf": value.edtf} if isinstance(value, DERIVED) else found
    return value


def noun(kind: type) -> type:
    """Timeline for any kind of it: what a subclass adds is how to use it, not more to know."""
    return Timeline if issubclass(kind, Timeline) else kind


def moment_text(moment: Moment) -> str:
    zone = moment.zone
    return moment.isoformat() + (f"[{zone}]" if zone and zone != moment.offset_text() else "")


def load(path: str | os.PathLike[str]) -> Timeline:
    """The timeline that was saved there. Raises ReadError where the file is not one."""
    name = os.fspath(path)
    try:
        return parse(Path(path).read_text("utf-8-sig"), name)
    except OSError as error:
        raise ReadError(f"{name}: {error.strerror or error}: expected a timeline saved as JSON") from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{name}: not UTF-8 at byte {error.start}: expected a timeline saved as JSON") from error


def parse(text: str, name: str = "JSON") -> Timeline:
    """The timeline in a text; `name` says where it stood. Raises ReadError where there is none in it."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name}: no JSON: {error}") from error
    if not isinstance(data, dict) or "timeline" not in data:
        raise ReadError(
            f'{name}: no timeline: expected an object with "timeline": {VERSION}, as `timeline build` saves'
        )
    if data["timeline"] != VERSION:
        raise ReadError(f"{name}: a timeline of version {data['timeline']!r}: expected {VERSION}")
    try:
        found = build(Timeline, data, "")
    except MismatchError as error:
        raise ReadError(f"{name}: {error}") from error
    assert isinstance(found, Timeline)
    return found


class MismatchError(Exception):
    """A value of another shape than the model has; says where."""


def build(kind: Any, data: Any, where: str) -> Any:
    """A value of that kind of the model from plain data. Raises MismatchError."""
    arguments = typing.get_args(kind)
    if isinstance(kind, types.UnionType):
        return None if data is None else build(arguments[0], data, where)
    if arguments:  # the model's only other shape with a parameter is tuple[X, ...]
        items = expect(data, list, "a list", where)
        return tuple(build(arguments[0], each, f"{where}[{index}]") for index, each in enumerate(items))
    if kind is Moment:
        return moment(expect(data, str, "a moment as text", where), where)
    if kind is Grain:
        words = {grain.word: grain for grain in Grain}
        return choose(words, data, where)
    if issubclass(kind, Enum):
        return choose({member.value: member for member in kind}, data, where)
    if attrs.has(kind):
        return assemble(kind, expect(data, dict, "an object", where), where)
    if kind is float:
        return float(expect(data, (int, float), "a number", where))
    return expect(data, kind, {str: "a text", int: "a whole number", bool: "true or false"}[kind], where)


def assemble(kind: type, data: dict[str, Any], where: str) -> Any:
    known: dict[str, Any] = {}
    for field in attrs.fields(kind):
        place = f"{where}.{field.name}".lstrip(".")
        if field.name in data:
            known[field.name] = build(hints(kind)[field.name], data[field.name], place)
        elif field.default is attrs.NOTHING:
            raise MismatchError(f"{place} is missing")
    try:
        return kind(**known)
    except ValueError as error:
        raise MismatchError(f"{where}: {error}") from error


def moment(text: str, where: str) -> Moment:
    match = MOMENT.fullmatch(text)
    wanted = "expected one such as 2021-11-08T14:00:00 or 2021-11-08T14:00:00+03:00[Europe/Moscow]"
    if not match:
        raise MismatchError(f"{where} is {text!r}: {wanted}")
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month) and hour < 24 and minute < 60 and second < 60):
        raise MismatchError(f"{where} is {text!r}, which is no moment: {wanted}")
    found = Moment(year, month, day, hour, minute, second, match["zone"] or match["offset"])
    try:
        found.offset  # noqa: B018 - a zone that does not exist shows only when it is asked
    except ZoneError as error:
        raise MismatchError(f"{where}: {error}") from error
    return found


def choose(members: dict[str, Any], data: Any, where: str) -> Any:
    if not isinstance(data, str) or data not in members:
        raise MismatchError(f"{where} is {data!r}: expected one of {', '.join(members)}")
    return members[data]


def expect(data: Any, kind: Any, words: str, where: str) -> Any:
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        raise MismatchError(f"{where} is {data!r:.60}: expected {words}")
    return data


@functools.cache
def hints(kind: type) -> dict[str, Any]:
    """The fields of a noun and their types."""
    found = typing.get_type_hints(kind)
    return {field.name: found[field.name] for field in attrs.fields(kind)}
