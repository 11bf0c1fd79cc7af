"""Numbers in the ideographs of East Asia, which stand for figures one by one, 一九九八, or are counted out, 三十五."""

from __future__ import annotations

DIGITS = {
    char: str(number % 10)
    for number, chars in enumerate("〇零0０○ 一 二 三 四 五 六 七 八 九".split())
    for char in chars
}
PAIR = "两兩両"  # two of a thing, never the second of a month
POWERS = {"十": 10, "百": 100, "千": 1000}
GROUPS = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
IDEOGRAPHS = "".join((*(char for char in DIGITS if not char.isdecimal() and char != "○"), PAIR, *POWERS, *GROUPS))
LONGEST = 18


def figures(numeral: str) -> str | None:
    """The figures that a numeral writes out one by one; None of one that is counted out."""
    told = ["2" if char in PAIR else DIGITS.get(char) for char in numeral]
    return None if None in told else "".join(filter(None, told))


def counted(numeral: str) -> int | None:
    """The number of a numeral with tens, hundreds, …: 35 of 三十五; None where it is none, 十七八."""
    if len(numeral) > LONGEST:
        return None
    total = group = 0
    digit: int | None = None
    least = 10_000  # what a power must be below in its group
    for before, char in zip(" " + numeral, numeral, strict=False):
        if char in GROUPS:
            total, group, digit, least = (total + group + (digit or 0) or 1) * GROUPS[char], 0, None, 10_000
        elif char in POWERS:
            if POWERS[char] >= least or before in POWERS:
                return None
            least = POWERS[char]
            group, digit = group + (1 if digit is None else digit) * least, None
        elif digit:
            return None
        else:
            digit = 2 if char in PAIR else int(DIGITS[char])
    return total + group + (digit or 0)
