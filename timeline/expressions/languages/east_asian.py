"""What Chinese and Japanese have in common: how words are spelled, and which hour of a part of the day is meant."""

from __future__ import annotations

from timeline.expressions.values import Fields

NOON = 12
# Kinds of these languages that make a phrase worth reading.
CORES = frozenset("decade-word century-word month-here long-ago point plan".split())
IDEOGRAPHS: tuple[str, ...] = ("", *"一二三四五六七八九")


def counted(number: int) -> str:
    """A number below a hundred in ideographs: 三十五."""
    tens, ones = divmod(number, 10)
    return ("" if not tens else "十" if tens == 1 else f"{IDEOGRAPHS[tens]}十") + IDEOGRAPHS[ones]


def numbered(number: int, *words: str) -> str:
    """Every way to write a number before one of some words: 5日, 05日, ５日, 五日."""
    wide = str(number).translate({ord(figure): chr(ord(figure) + 0xFEE0) for figure in "0123456789"})
    ways = dict.fromkeys((str(number), f"{number:02}", wide, counted(number)))
    return "|".join(way + word for word in words for way in ways)


def each(befores: str, *behinds: str) -> str:
    """Every compound of two alternatives: 上周五, 上星期五."""
    return "|".join(before + behind for before in befores.split("|") for behind in behinds)


def in_part(clock: Fields, part: Fields) -> Fields:
    """An hour of twelve in the part of the day that is told before it; twelve at night ends the day."""
    hour, name = clock.known["hour"], part.known["part"]
    if hour > NOON:
        return clock
    if hour == NOON and name in ("EV", "NI"):
        return Fields({**clock.known, "hour": 2 * NOON}) if not clock.known["minute"] else clock.in_half(0)
    late = name in ("AF", "EV", "DK") or (name == "NI" and hour > 5) or (name == "MI" and hour < 11)
    noon = hour == NOON and name in ("MI", "MO")
    return clock.in_half(NOON if late or noon else 0)
