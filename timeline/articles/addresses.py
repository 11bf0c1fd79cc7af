"""The date in an article's address: its URL, or its file's name and folders."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from timeline.articles.dates import is_day, words
from timeline.grain import Grain, Moment
from timeline.model import Anchor, Evidence

SURE, LIKELY = 0.95, 0.8
YEAR = r"(?<!\d)((?:1[6-9]|20)\d\d)"
# 2021-11-08, 2021_11_08, 2021.11.08, /2021/11/08/: the same sign twice, so that "2021-11/08" is none.
PARTS = re.compile(YEAR + r"([-_./])(\d\d?)\2(\d\d?)(?!\d)")
# 20211108, alone or behind letters, as in IMG20211108 or APW20211108: never inside a longer number or a hash.
COMPACT = re.compile(r"(?<![^\W_])(?P<letters>[A-Za-z]*)((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}Z?)?(?![^\W_])")
# 08-nov-2021, 8_listopada_2021, nov-8-2021, /2021/nov/08/
NAMED = re.compile(
    r"(?<![^\W_])(?:\d\d?([-_ .])[^\W\d_]{3,12}\.?\1\d{4}|[^\W\d_]{3,12}([-_ .])\d\d?\2\d{4}"
    r"|\d{4}([-_ ./])[^\W\d_]{3,12}\3\d\d?)(?![^\W_])"
)
SIGNS = re.compile(r"[-_./ ]+")
# "attacks-of-11-september-2001" tells what an article is about, "reuters-08-nov-2021" when it came.
ABOUT = frozenset("of on since from until till after before in at by the day z od do po przed".split())


def address(text: str, language: str = "en") -> Anchor | None:
    """The day that a URL or a path names; None where it names none, or several.

    A number counts as a date only if it is one written out in full: `2021-11-08`, `20211108`, `/2021/11/08/`,
    `08-nov-2021`. "211108", "1108" and "20211108123" might be dates, and are none.
    """
    place = path_of(text)
    for find in (parts, compact):
        found = set(find(place))
        if found:
            return anchor(*found.pop(), text) if len(found) == 1 else None
    return named(place, text, language)


def path_of(text: str) -> str:
    """What of an address can hold a date: no host, no fragment."""
    if "://" not in text:
        return text
    try:
        url = urlsplit(text)
    except ValueError:
        return ""
    return unquote(f"{url.path}?{url.query}")


def parts(place: str) -> list[tuple[int, int, int, float]]:
    found = [(int(m[1]), int(m[3]), int(m[4]), SURE) for m in PARTS.finditer(place)]
    return [each for each in found if is_day(*each[:3])]


def compact(place: str) -> list[tuple[int, int, int, float]]:
    found = [(int(m[2]), int(m[3]), int(m[4]), LIKELY if m["letters"] else SURE) for m in COMPACT.finditer(place)]
    return [each for each in found if is_day(*each[:3])]


def anchor(year: int, month: int, day: int, confidence: float, text: str) -> Anchor:
    return Anchor(Moment(year, month, day), Grain.DAY, Evidence.ADDRESS, text, confidence)


def named(place: str, text: str, language: str) -> Anchor | None:
    """The month by its name, in the article's language or in English: a word before it may say that it is the topic."""
    for match in NAMED.finditer(place):
        before = [word for word in SIGNS.split(place[: match.start()].rpartition("/")[2].lower()) if word]
        if before and before[-1] in ABOUT:
            continue
        date = SIGNS.sub(" ", match.group())
        year_first = re.fullmatch(r"(\d{4}) (\D+) (\d\d?)", date)
        date = f"{year_first[3]} {year_first[2]} {year_first[1]}" if year_first else date
        for each in dict.fromkeys((language, "en")):
            found = words(date, each)
            if found and found[1] == Grain.DAY:
                return Anchor(*found, Evidence.ADDRESS, text, LIKELY if before else SURE)
    return None
