"""What a phrase can mean in two ways that only a context decides: 8/11/2021, 2pm CST; and what settles it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from timeline.expressions.grammar import Grammar
from timeline.expressions.locale_data import ORDERS
from timeline.expressions.shapes import NUMERIC
from timeline.expressions.values import Context, Reading, fitting

OPEN = frozenset({"numdate", "daymonth", "zone"})
FIRST = {"DMY": "day first", "MDY": "month first"}


@frozen
class Figures:
    """The orders in which a text may write day and month in figures, the likeliest first, and what says so."""

    orders: tuple[str, ...]
    why: str = ""

    @classmethod
    def of(cls, option: str | None, words: Sequence[str], usual: tuple[str, ...], language: str) -> Figures:
        """By the option, else by a date of the text that reads in one order only, else as the language's region has it.

        Raises ValueError for an option that is neither "DMY" nor "MDY".
        """
        if option is not None:
            if option not in ORDERS:
                raise ValueError(f"order {option!r}: expected one of {', '.join(ORDERS)}")
            return cls((option,), f"{FIRST[option]}, as was asked for")
        told = {shown: date for date, shown in clear_dates(words)}
        if len(told) == 1:
            shown, date = next(iter(told.items()))
            return cls((shown,), f"{FIRST[shown]}, as in {date}")
        return cls(usual, f"{FIRST[usual[0]]}, as usual in {language}")


def clear_dates(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The dates in figures of which one figure can be no month, each with the order that this shows."""
    for word in words:
        if match := NUMERIC.fullmatch(word):
            first, second = int(match[1]), int(match[3])
            if 12 < first <= 31 and 1 <= second <= 12:
                yield word, "DMY"
            elif 12 < second <= 31 and 1 <= first <= 12:
                yield word, "MDY"


def open_chars(chars: str, language: Grammar) -> frozenset[str]:
    """The characters among a text's that stand for words which may need settling: mostly none."""
    return frozenset(char for char in language.alphabet.chars_with(OPEN) if char in chars)


def open_words(words: Sequence[str], chars: str, unsettled: frozenset[str]) -> list[str]:
    """The words of a text that may need settling, by its characters."""
    return [word for word, char in zip(words, chars, strict=True) if char in unsettled] if unsettled else []


def contexts(words: Sequence[str], language: Grammar, figures: Figures, context: Context) -> Iterator[Context]:
    """The contexts to read an expression of these words in: one for each way that nothing has decided yet."""
    zones: tuple[str | None, ...] = (context.zone,)
    for word in words:
        told = language.lexicon[word].values.get("zone")
        if told is not None and isinstance(told.known["zone"], tuple):
            zones = fitting(told.known["zone"], context)
    dotted = any("." in word and NUMERIC.fullmatch(word) for word in words)  # who writes dots, writes the day first
    for order in sorted(figures.orders) if dotted else figures.orders:
        for zone in zones:
            yield evolve(context, order=order, zone=zone)


def settle(readings: Sequence[Reading], words: Sequence[str], figures: Figures) -> Reading:
    """The likeliest reading, with the intervals of all of them where they differ."""
    first = readings[0]
    intervals = tuple(dict.fromkeys(one.interval for one in readings if one.interval))
    if len(intervals) > 1:
        names = " or ".join(f"{one.edtf} ({one.zone})" if one.zone else one.edtf for one in intervals)
        return evolve(first, alternatives=intervals, why=(*first.why, f"ambiguous: {names}"))
    if len(figures.orders) == 1 and any(NUMERIC.fullmatch(word) for word in words):
        return evolve(first, why=(*first.why, figures.why))
    return first
