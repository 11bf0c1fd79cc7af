"""What sort of text it is, because that decides what its dates hang on: the anchor, or the story told so far."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from timeline.expressions.grammar import Grammar
from timeline.expressions.lexicon import ENTRIES, SPACE
from timeline.expressions.tokens import Tokens
from timeline.grain import Moment
from timeline.interval import Interval


class Genre(Enum):
    """News resolves against its anchor; a narrative carries its last date forward; a post is short and colloquial."""

    NEWS = "news"
    NARRATIVE = "narrative"
    POST = "post"

    @classmethod
    def of(cls, name: str, tokens: Tokens, anchor: Interval | None, early: int | None) -> tuple[Genre, str]:
        """By name, or read off the text for "auto"; and why. Raises ValueError for another name.

        early: the first year before 1000, where the text tells of such times.
        """
        if name == "auto":
            return detect(tokens, anchor, early)
        try:
            return cls(name), "as was asked for"
        except ValueError:
            raise ValueError(f"genre {name!r}: expected auto, {', '.join(genre.value for genre in cls)}") from None


LONGEST_POST = 400  # characters
POST_MARKS = re.compile(
    r"https?://|(?<!\w)[@#]\w|\bRT\b|[\U0001F300-\U0001FAFF]|!|\?\?|([a-vx-z])\1\1|[:;]-?[()DP]|[.~]{2}|~"
)
QUOTES = re.compile(r"[\"“”„«»]")
FEWEST_YEARS = 5
YEARS_A_DEIXIS = 6
OLD = 5  # years before the anchor from which on all that is told is history
OLD_YEARS_A_DEIXIS = 3
DAYS_A_DEIXIS, OLD_DAYS_A_DEIXIS = 4, 2  # a history goes by "on 13 May", a report by "on Thursday"
YEARS = frozenset({"year", "era", "isodate"})
TODAY = frozenset({"deixis"})
WEEKDAY = frozenset({"weekday"})
DEIXES = TODAY | WEEKDAY
SEASON = frozenset({"season", "wseason"})
NUMBER = frozenset({"number"})
UNIT, DEICTIC, AGO, THE = (frozenset({kind}) for kind in ("unit", "deictic", "ago", "the"))
TIMES = UNIT | {"month", "wmonth", "season", "wseason", "weekday"}
COMMA, POINT = frozenset({","}), frozenset({"."})
DAY, MONTH = frozenset({"dom", "nth"}), frozenset({"month", "wmonth"})
DATES, A, OF = DAY | MONTH, frozenset({"a"}), frozenset({"of"})
MANY_DAYS = 8  # of a month, in a history of days
MONTHDAY = frozenset({"monthday"})
WILL, HAVING, PAST, BEING, PLANNED = (
    frozenset({f"{kind} cue"}) for kind in ("announcing", "having", "past", "being", "future")
)
WHICH = frozenset({"relative cue"})
TO, IN = frozenset({"infinitive"}), frozenset({"in"})
DAYS_AROUND = 10
OPENING = 60  # tokens in which a report tells its day
FEWEST_MONTHS = 3  # that go on from a single year


def detect(tokens: Tokens, anchor: Interval | None, early: int | None) -> tuple[Genre, str]:
    """A short text with the marks or words of a post; a text of many years and hardly a weekday; else news. And why.

    The words are those of everyday talk, unless the text may be quoting them. Where all the years are long past, and
    where days are told by their months, a few more weekdays may be told.
    """
    chars, short = tokens.chars, tokens.offsets[-1] <= LONGEST_POST
    text = "".join(tokens.words) if short else ""
    if short and "\n\n" in text.strip():
        return Genre.NEWS, "it is short, but in paragraphs"
    if short and (mark := POST_MARKS.search(text)):
        return Genre.POST, f"it is short and has {mark[0]!r} in it"
    if early is not None and not deixes_of(chars, tokens.language):
        return Genre.NARRATIVE, f"it tells {early} and other such years, and nothing seen from the day of writing"
    if short and is_everyday(text, tokens):
        return Genre.POST, "it is short and speaks as people do every day"
    told = tokens.language.alphabet.chars_with(YEARS)
    years = sum(map(chars.count, told))
    story = (short or years < FEWEST_YEARS) and is_past_story(tokens, years, anchor)
    if short and not story:
        return Genre.NEWS, "it is short, without the marks and words of a post"
    deixes = 0
    if years >= FEWEST_YEARS:
        deixes = deixes_of(chars, tokens.language)
    counts = f"it tells {years} years, and {deixes} weekdays and times seen from the day of writing"
    if years < FEWEST_YEARS and story:
        return Genre.NARRATIVE, f"it tells {years} years, all long past, and nothing seen from the day of writing"
    if years < FEWEST_YEARS:
        return Genre.NEWS, counts
    if deixes and opens_on(tokens, anchor):
        return Genre.NEWS, f"{counts}, and opens with the day of writing"
    if years > YEARS_A_DEIXIS * deixes:
        return Genre.NARRATIVE, counts
    days = len(re.findall(day_of_month(tokens.language), chars))
    counts = f"{counts} beside {days} days of a month"
    if years > OLD_YEARS_A_DEIXIS * deixes and days >= DAYS_A_DEIXIS * deixes:
        return Genre.NARRATIVE, counts
    history = years > OLD_YEARS_A_DEIXIS * deixes or days >= OLD_DAYS_A_DEIXIS * deixes
    old = history and all_old(tokens, told, anchor)
    return (Genre.NARRATIVE, f"{counts}, all long past") if old else (Genre.NEWS, counts)


def opens_on(tokens: Tokens, anchor: Interval | None) -> bool:
    """Whether the first date of a text, near its beginning, is the day of writing: "LONDON, 6 October 2011"."""
    day = anchor.start if anchor else None
    figures = next((told for n in range(OPENING) if (told := tokens.values(n).get("numdate"))), None)
    if figures is not None and day is not None:
        return is_in_figures(figures.known, day)
    first = re.search(full_date(tokens.language), tokens.chars[:OPENING])
    if first is None or day is None:
        return False
    known: dict[str, int] = {}
    for word in tokens.words[first.start() : first.end()]:
        for kind in ("dom", "nth", "month", "wmonth", "year"):
            known |= getattr(tokens.language.lexicon[word].values.get(kind), "known", {})
    return known == {"year": day.year, "month": day.month, "day": day.day}


def is_in_figures(known: Mapping[str, Any], day: Moment) -> bool:
    """Whether a date in figures, either of which may be the month, can be a day: "06/10/2011"."""
    year = known.get("year", day.year - day.year % 100 + known.get("yy", 100))
    figures = known.get("figures", (known.get("month"), known.get("day")))
    return year == day.year and set(figures) == {day.month, day.day}


def is_everyday(text: str, tokens: Tokens) -> bool:
    """Whether it has words of everyday talk, or a weekday cut short in small letters, and does not quote them."""
    words = tokens.language.alphabet.chars_with(frozenset({"colloquial"}))
    if not words or QUOTES.search(text):
        return False
    small = (place for place, word in enumerate(tokens.words) if len(word) <= len("thurs") and word.islower())
    return not set(words).isdisjoint(tokens.chars) or any("weekday" in tokens.kinds(place) for place in small)


def is_past_story(tokens: Tokens, years: int, anchor: Interval | None) -> bool:
    """Whether a text of some years, all long past, has dates and nothing seen from the day of writing.

    A single year is not enough by itself: months or days go on from it.
    """
    chars = tokens.chars
    if not years or not (re.search(year_of_month(tokens.language), chars) or opens_in_year(chars, tokens.language)):
        return False  # "in 1979" in passing
    if years == 1 and not goes_on(tokens):
        return False
    told = tokens.language.alphabet.chars_with(YEARS)
    days = len(re.findall(day_of_month(tokens.language), chars))
    legacy = 2 if days >= MANY_DAYS else 1  # a history of days may end with what is left of it today
    of_now = deixes_of(chars, tokens.language) and not goes_by_weekdays(chars, tokens.language)
    old = not of_now and all_old(tokens, told, anchor, legacy)
    if not old or (years > 1 and legacy == 1 and tokens.offsets[-1] > LONGEST_POST):
        return old
    if tells_news(chars, tokens.language):
        return False
    return legacy == 2 or not (tells_plans(chars, tokens.language) or is_fresh(tokens, anchor))


def opens_in_year(chars: str, language: Grammar) -> bool:
    """Whether its first words tell the year that it is about: "In 1911 the two expeditions met"."""
    return re.match(f"{one_of(IN, language)}{SPACE}{one_of(YEARS, language)}", chars) is not None


def goes_on(tokens: Tokens) -> bool:
    """Whether months go on from a single year, or a day or a month from a whole date that a text opens with."""
    chars, language = tokens.chars, tokens.language
    month, day, the, which = (one_of(kinds, language) for kinds in (MONTH, DAY, THE, WHICH))
    if len(re.findall(month, chars)) >= FEWEST_MONTHS:
        return True
    first = re.search(full_date(language), chars)
    if first is None or (tokens.ends and tokens.ends[0] < first.start()):
        return False
    before = chars[: max(0, first.start() - 2)]
    # "The bank, founded on May 3, 1990, was closed in July", "Built on May 3, 1990, it closed in July"
    if re.search(f"{which}|{one_of(COMMA, language)}|^{one_of(PAST, language)}", before):
        return False
    return re.search(f"{month}|{the}{SPACE}{day}", chars[first.end() :]) is not None


def goes_by_weekdays(chars: str, language: Grammar) -> bool:
    """Whether weekdays go on from a whole date, and nothing else is seen from the day of writing.

    "On Sunday, 2 September 1666, … On Monday the wind rose."
    """
    weekday, comma = one_of(WEEKDAY, language), one_of(COMMA, language)
    if not re.search(f"{weekday}{comma}?{SPACE}(?:{full_date(language)})", chars):
        return False
    return not re.search(f"{by_itself(TODAY, language)}|{seen_from_now(language)}", chars)


def tells_news(chars: str, language: Grammar) -> bool:
    """Whether a text tells what has been or will be, as reports do: "has died", "will open"."""
    will, having, past = (one_of(kinds, language) for kinds in (WILL, HAVING, PAST))
    return re.search(f"{will}|{having}{SPACE}{past}", chars) is not None


def tells_plans(chars: str, language: Grammar) -> bool:
    """Whether it tells of plans, or what is done: "are due", "plans to", "is kept"."""
    past, being, planned, to = (one_of(kinds, language) for kinds in (PAST, BEING, PLANNED, TO))
    return re.search(f"{being}{SPACE}(?:{planned}|{past})|{planned}{SPACE}{to}", chars) is not None


def is_fresh(tokens: Tokens, anchor: Interval | None) -> bool:
    """Whether a day of a month without its year is one of the weeks around the day of writing."""
    if anchor is None or anchor.start is None:
        return False
    here = anchor.start.month * 30 + anchor.start.day
    language = tokens.language
    dates = f"(?:{day_of_month(language)})(?!{one_of(COMMA, language)}?{SPACE}{one_of(YEARS, language)})"
    for match in re.finditer(dates, tokens.chars):
        known: dict[str, int] = {}
        for word in tokens.words[match.start() : match.end()]:
            for kind in ("dom", "nth", "month", "wmonth"):
                known |= getattr(tokens.language.lexicon[word].values.get(kind), "known", {})
        away = abs(known.get("month", 0) * 30 + known.get("day", 0) - here)
        if min(away, 360 - away) <= DAYS_AROUND:
            return True
    return False


def deixes_of(chars: str, language: Grammar, kinds: frozenset[str] = DEIXES) -> int:
    """How many times of a text, by its characters, are seen from the day of writing: some kinds, and "last month"."""
    looks = [by_itself(kinds, language), seen_from_now(language)]
    if kinds is DEIXES and language.near_days:
        looks.append(f"(?<!{one_of(MONTH, language)}){one_of(MONTHDAY, language)}")  # "8日", not "11月8日"
    return sum(len(re.findall(look, chars)) for look in looks)


def all_old(tokens: Tokens, told: str, anchor: Interval | None, which: int = 1) -> bool:
    """Whether the years that it tells, by their characters, are all long past; which: 2 for all but the last."""
    words = zip(tokens.words, tokens.chars, strict=True)
    years = sorted(int(word) if word.isdecimal() else 1 for word, char in words if char in told)
    last = years[-which] if len(years) >= which else 0
    return anchor is not None and anchor.start is not None and 0 < last <= anchor.start.year - OLD


def is_of_its_day(chars: str, language: Grammar) -> bool:
    """Whether a text is told as seen from the day it was written on, by "yesterday" and "last month", not by dates."""
    return deixes_of(chars, language, TODAY) > len(re.findall(full_date(language), chars))


def by_itself(kinds: frozenset[str], language: Grammar) -> str:
    """What "today" and weekdays look like in characters; "Sunday, 2 April" and "a Sunday" are seen from anywhere."""
    told, deixes, comma, dates, a, of = (one_of(kinds, language) for kinds in (YEARS, kinds, COMMA, DATES, A, OF))
    named = one_of(ENTRIES, language)  # "Good Friday"
    behind = f"{comma}?{SPACE}(?:{dates}|{told})|{SPACE}{of}"  # "Sunday, 2 April", "Sunday 1793", "the last Sunday of"
    return f"(?!{told})(?<!{a}{SPACE})(?<!{named}{SPACE}){deixes}(?!{behind})"


def seen_from_now(language: Grammar) -> str:
    """What "last month" and "two years ago" look like in characters; "the last month" may be of anything."""
    unit, times, deictic, ago, the = (one_of(kinds, language) for kinds in (UNIT, TIMES, DEICTIC, AGO, THE))
    return f"(?<!{the}{SPACE}){deictic}{SPACE}{times}|{unit}{SPACE}{ago}"


def full_date(language: Grammar) -> str:
    """What "3 March 2014", "March 3, 2014" and "3 de marzo de 2014" look like in characters."""
    year, comma, of = (one_of(kinds, language) for kinds in (YEARS, COMMA, OF))
    return f"(?:{day_of_month(language)})(?:{comma}|{SPACE}{of})?{SPACE}{year}"


def day_of_month(language: Grammar) -> str:
    """What "3 March", "March 3" and "3 de marzo" look like in characters, and "3. März" where "3." is the third."""
    day, month, of = (one_of(kinds, language) for kinds in (DAY, MONTH, OF))
    point = f"{one_of(POINT, language)}?" if language.abbreviations.ordinal else ""
    return f"{day}{point}(?:{SPACE}{of})?{SPACE}{month}|{month}{SPACE}{day}"


def year_of_month(language: Grammar) -> str:
    """What "March 2014" and "March 3, 2014" look like in characters."""
    day, month, year, comma = (one_of(kinds, language) for kinds in (DAY, MONTH, YEARS, COMMA))
    number = one_of(NUMBER, language)  # "July 479 BC"
    season, of = one_of(SEASON, language), one_of(OF, language)  # "the spring of 1862"
    return f"{month}{SPACE}(?:{day}{comma}?{SPACE})?(?:{number}{SPACE})?{year}|{season}{SPACE}(?:{of}{SPACE})?{year}"


def one_of(kinds: frozenset[str], language: Grammar) -> str:
    """A character that is of one of some kinds, as a pattern; what never matches where the text has none."""
    return f"[{language.alphabet.chars_with(kinds) or '^' + EVERYTHING}]"


EVERYTHING = r"\s\S"
