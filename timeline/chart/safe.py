"""Article text on its way into labels and markup: harmless, measured, shortened, wrapped."""

from __future__ import annotations

import functools
import html
import re
import unicodedata
from bisect import bisect_right

# Controls, the marks that reverse the text after them, and halves of surrogate pairs (no UTF-8 holds those).
UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")

# Widths in em of DejaVu Sans, the widest of the usual faces: what fits here fits everywhere.
WIDTHS = {
    char: width
    for chars, width in {
        "ijlIJ'": 0.3,
        " .,:;|!-/’‘": 0.34,
        "ftr()[]": 0.41,
        '–"“”·*?': 0.53,
        "csz": 0.55,
        "kvxyaeogFL": 0.614,
        "bdhnpqu0123456789EPTYSZ": 0.637,
        "ABCKRVX": 0.7,
        "DGHNOQU&": 0.79,
        "wMm": 0.975,
        "W%@—…": 1.0,
    }.items()
    for char in chars
}
BOLD = 1.13


def plain(text: str) -> str:
    """One line, without control characters, direction overrides or lone surrogates."""
    return " ".join(UNFIT.sub(lambda m: "\ufffd" if m[0] >= "\ud800" else " ", text).split())


def markup(text: str) -> str:
    """For HTML, in elements and in quoted attributes."""
    return html.escape(plain(text), quote=True)


def label(text: str) -> str:
    """For Plotly's texts, which read some HTML and, where MathJax is about, what stands between dollars."""
    return html.escape(plain(text), quote=False).replace("$", "&#36;")


@functools.lru_cache(maxsize=4096)
def char_width(char: str) -> float:
    """In em."""
    if char in WIDTHS:
        return WIDTHS[char]
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.3 if char > "\uffff" else 1.05
    return 0.8 if char.isupper() or char > "\u024f" else 0.65


def text_width(text: str, size: float, bold: bool = False) -> float:
    """An upper estimate in pixels at that font size."""
    return sum(map(char_width, text)) * size * (BOLD if bold else 1)


def shorten(text: str, pixels: float, size: float) -> str:
    """As much of the text as fits, cut between words where that loses little; "" where nothing does."""
    if text_width(text, size) <= pixels:
        return text
    cut = bisect_right(range(len(text)), pixels, key=lambda last: text_width(text[: last + 1] + "…", size))
    space = text.rfind(" ", 0, cut + 1)
    kept = text[: space if space > cut * 0.6 else cut].rstrip(" ,;:–-")
    return kept + "…" if len(kept) > 2 else ""


def wrap(text: str, columns: int = 46, lines: int = 6) -> str:
    """Broken with `<br>` for a hover label, each line escaped; what goes beyond the last line ends in "…"."""
    rows: list[str] = []
    rest = plain(text)
    while rest and len(rows) < lines:
        if len(rest) <= columns:
            rows.append(rest)
            rest = ""
            break
        space = rest.rfind(" ", 0, columns + 1)
        cut = space if space > 0 else columns
        rows.append(rest[:cut])
        rest = rest[cut:].lstrip()
    if rest:
        rows[-1] += "…"
    return "<br>".join(map(label, rows))
