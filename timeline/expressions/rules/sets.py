"""What comes round again: "daily", "every other Tuesday", "twice a year"."""

from __future__ import annotations

from typing import Any

from timeline.expressions.grammar import Rules
from timeline.expressions.values import Duration, Fields, Lean, Recurring, recurring
from timeline.grain import Grain

rules = Rules()


@rules("set = periodic", "daily")
def _(value: Recurring) -> Recurring:
    return value


@rules("set = every unit | every duration", "every year", "every two weeks")
def _(quant: str, length: Any) -> Recurring | None:
    return recurring(length if isinstance(length, Duration) else Duration(length, 1), quant)


@rules(
    "set = every weekday/wday/lday/month/season/wseason/part/weekend/holiday [part] | every weekday/part [at] clock",
    "every Monday",
    "each July",
    "every morning",
)
def _(quant: str, fields: Fields, part: Fields | None = None) -> Recurring | None:
    whole = fields & part if part else fields
    return Recurring(whole.pattern(), quant) if whole else None


@rules("set = weekdays | weekdays part | weekday/wday/lday parts", "on Mondays", "Tuesday nights")
def _(fields: Fields, part: Fields | None = None) -> Recurring | None:
    whole = fields & part if part else fields
    return Recurring(whole.pattern()) if whole else None


@rules("set = [the] deictic number/several seasons/weekdays", "the past three summers", "the last two Mondays")
def _(_lean: Lean, _count: Any, fields: Fields) -> Recurring | None:
    return Recurring(fields.pattern()) if "weekend" not in fields.known else None


@rules("set = every-other unit", "every other day")
def _(_: str, grain: Grain) -> Recurring:
    return recurring(Duration(grain, 2), "EVERY")


@rules("set = every-other weekday/wday/month/season/weekend/part", "every other Tuesday")
def _(quant: str, fields: Fields) -> Recurring:
    return Recurring(fields.pattern(), quant)


@rules("set = times duration", "twice a day")
def _(freq: str, length: Duration) -> Recurring:
    return recurring(length, "", freq)
