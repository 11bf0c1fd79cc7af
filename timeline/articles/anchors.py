"""The anchor of each article of a pile, and what it rests on: the strongest evidence first, never the clock.

given > header > address > dateline > dated posts inside > likeness to others of the pile > none
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from attrs import evolve, frozen

from timeline.articles.addresses import address
from timeline.articles.datelines import (
    CREDITS,
    ISSUED,
    NOTICE,
    PURE,
    WROTE,
    Dateline,
    dateline,
    is_body,
    lines_of,
    weekdays,
    year_of,
)
from timeline.articles.dates import is_full, told
from timeline.articles.likeness import Pile, Terms, likeness, shared
from timeline.articles.metadata import header, metadata
from timeline.articles.sections import Section, sections
from timeline.articles.tongues import likely_tongue
from timeline.errors import LanguageError
from timeline.events.sentences import holding, sentences
from timeline.events.text.mentions import mentions
from timeline.events.text.posts import HANDLE, Post, posts
from timeline.events.text.tidying import AGENCY, PLACE
from timeline.expressions.finder import tag, tagged
from timeline.grain import Grain, Moment
from timeline.model import Anchor, Article, Evidence, Expression, Problem

AGREEING = (0.6, 0.8, 0.9)  # the confidence of one post, two, three of the same day
SIGNED_ONLY = 0.5  # of quotations that a name signs, without a handle: they may be old
ALIKE = 0.2  # below it two articles tell different stories
NAMES = 3  # names that they have to share
RIVAL = 0.8  # of the best: others that may be the same story as well
SPREAD = 7  # days over which rivals may lie
DEIXIS = re.compile(r"XXXX-XX-XX(?:T[A-Z]{2})?")  # "today", "last night", of a day that only the anchor tells
WEEKS = 45  # days that a dateline without a year may lie from an article like it


@frozen
class Clue:
    """What an article says of its own date: an anchor, a dateline whose year is open, or neither."""

    anchor: Anchor | None = None
    dateline: Dateline | None = None
    problem: Problem | None = None
    expressions: tuple[Expression, ...] = ()


def anchored(articles: Sequence[Article], order: str | None = None) -> tuple[list[Article], list[Problem]]:
    """The articles in their order, those without an anchor given one where something speaks for it; and what failed.

    An article is compared only with those that have an anchor of their own, so no guess rests on a guess, and the
    order of the articles does not matter. One that nothing dates keeps None. order: that of figures.
    """
    clues = [Clue(article.anchor) if article.anchor else clue(article, order) for article in articles]
    found = [each.anchor for each in clues]
    if None in found and any(found):
        terms = [terms_of(*each) for each in zip(articles, clues, strict=True)]
        found = alike(clues, terms, [article.id for article in articles])
    dated = [evolve(article, anchor=anchor) for article, anchor in zip(articles, found, strict=True)]
    return dated, [each.problem for each in clues if each.problem]


def clue(article: Article, order: str | None = None) -> Clue:
    """What the article itself says."""
    text, language = article.text, article.language or "en"
    head = header(text)
    said = metadata(head, language, order)
    problem = None
    if head.get("date") and (said is None or said.confidence < 1):
        where = " in English" if language == "en" and likely_tongue(text) else ""
        what = f"{article.id}: its header's date {head.get('date')!r} is no day{where}: expected one such as 2021-11-08"
        problem = Problem(what, article.id)
    anchor = said or address(article.url, language) or address(article.id, language)
    if anchor:
        return Clue(anchor, problem=problem)
    expressions = times_of(article)
    line = headed_by(text, expressions, head.end)
    if line and not line.anchor:
        anchor = year_of(line, text, expressions, weekday_of(line, text, expressions, language))
    elif line and line.anchor:
        anchor = last_day(line.anchor, article, sections(text, expressions), expressions)
    anchor = anchor or quoted(posts(text, expressions), expressions)
    return Clue(anchor, line, problem, expressions)


def last_day(line: Anchor, article: Article, below: Sequence[Section], expressions: Sequence[Expression]) -> Anchor:
    """The anchor that a dateline gives, or, where the article was written on several days, the last of them.

    "Today", "last night" and what is over are told below a day of writing, not below one of a schedule.
    """
    seen = [each.start for each in expressions if DEIXIS.fullmatch(each.value)]
    days = [each for each in below if not each.is_stamped and each.day >= line.moment.days]
    kept = len(days) > 1 and (seen[-1:] > [days[0].start] or is_over(article, days[0].start, days[-1].end))
    written = [
        each
        for each in days
        if bisect_left(seen, each.start) < bisect_left(seen, each.end)
        or (kept and is_over(article, each.start, each.end))
    ]
    last = max(written, key=attrgetter("day"), default=None)
    if last is None or last.day <= line.moment.days:
        return line
    note = f"the last of {len([each for each in below if not each.is_stamped])} days"
    return Anchor(Moment.at(last.day), Grain.DAY, Evidence.DATELINE, last.head.text, PURE, note)


def is_over(article: Article, start: int, end: int) -> bool:
    """Whether a stretch of an article tells what is over, more than what is going on or to come."""
    text = article.text[start:end]
    verbs = [one for one in mentions(text, sentences(text), article.language or "en") if one.kind == "verb"]
    past = sum(one.tense == "PAST" or one.aspect == "PERFECTIVE" for one in verbs)
    return past * 2 > sum(one.tense in ("PAST", "PRESENT", "FUTURE") for one in verbs)


def headed_by(text: str, expressions: Sequence[Expression], start: int) -> Dateline | None:
    """The dateline of a text, unless it is that of a post in it."""
    line = dateline(text, expressions, start)
    return None if line and holding([one.whole for one in posts(text, expressions)], line.start) else line


def times_of(article: Article) -> tuple[Expression, ...]:
    """Its expressions, as far as they need no anchor; none in a language without words, which is told elsewhere."""
    try:
        return tagged(article.text, None, article.language or "en", genre="news", alone=True).expressions
    except LanguageError:
        return ()


def weekday_of(line: Dateline, text: str, expressions: Sequence[Expression], language: str) -> int | None:
    """The one weekday that a dateline names, or the first paragraph behind it; None where there is none, or several."""
    inside = line.expression.text.replace(",", " ").split()
    named = {each for word in inside for each in weekdays(tag(word, None, language), 0, len(word))}
    if not named:
        below = [(max(first, line.end), last) for first, last in lines_of(text, line.start) if last > line.end]
        body = next((each for each in below if is_body(text[slice(*each)])), below[0] if below else (0, 0))
        named = weekdays(expressions, *body)
    return named.pop() if len(named) == 1 else None


def apparatus(text: str, expressions: Sequence[Expression]) -> tuple[tuple[int, int], ...]:
    """The stretches that tell of the article, not of what happened: header, datelines, who wrote it; in order."""
    head = header(text).end
    line = headed_by(text, expressions, head)
    ends = [match.span() for sign in (CREDITS, NOTICE, WROTE) for match in sign.finditer(text)]
    dated = [(line.start, line.end)] if line and not line.meeting else []
    signs = [span for span in places(text, head) if not (line and line.start <= span[0] < line.end)]
    return tuple(sorted([*([(0, head)] if head else []), *dated, *signs, *ends]))


def places(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where lines open with the place or the agency of a report that has no date there: "KYIV, Ukraine (AP) —"."""
    for first, last in lines_of(text, start):
        opening = next(filter(None, (sign.match(text[first:last]) for sign in (PLACE, AGENCY, ISSUED))), None)
        if opening:
            yield first, first + opening.end()


# --- dated posts ----------------------------------------------------------------------------------


def quoted(found: Sequence[Post], expressions: Sequence[Expression]) -> Anchor | None:
    """The day of the latest dated post or quotation: an article is no older, and seldom much younger.

    Quotations that only a name signs may be of any age: they count where the text names no later year.
    """
    dated = [post for post in found if is_full(post.date)]
    if not dated:
        return None
    latest = max(dated, key=day_of)
    agreeing = [post for post in dated if day_of(post) == day_of(latest)]
    confidence = AGREEING[min(len(agreeing), len(AGREEING)) - 1]
    if not any(HANDLE.search(post.author) for post in agreeing):
        starts = [each.interval.start.days for each in expressions if each.interval and each.interval.start]
        if max(starts, default=0) > day_of(latest):
            return None
        confidence = SIGNED_ONLY
    note = f"{len(agreeing)} agree" if len(agreeing) > 1 else f"by {latest.author}"
    return Anchor(Moment.at(day_of(latest)), Grain.DAY, Evidence.QUOTATION, latest.date.text, confidence, note)


def day_of(post: Post) -> int:
    return told(post.date)[0].days


# --- likeness -------------------------------------------------------------------------------------


def alike(clues: Sequence[Clue], terms: Sequence[Terms], names: Sequence[str]) -> list[Anchor | None]:
    """The anchors, with those of articles that nothing in them dates taken from the articles that they are like."""
    known = [(names[place], each.anchor, terms[place]) for place, each in enumerate(clues) if each.anchor]
    known.sort(key=lambda each: (each[0], str(each[1])))
    pile = Pile([each[2] for each in known])
    dates = [(name, anchor) for name, anchor, _ in known]
    return [each.anchor or like(each, own, pile, dates) for each, own in zip(clues, terms, strict=True)]


def terms_of(article: Article, own: Clue) -> Terms:
    """The terms of an article, without its dates: they are what is asked for, and every article has a Monday."""
    times = own.expressions or times_of(article)
    return Terms.of(article.text, [(each.start, each.end) for each in times])


def like(own: Clue, terms: Terms, pile: Pile, dates: Sequence[tuple[str, Anchor]]) -> Anchor | None:
    """The date of the most alike article; None where it is not alike enough, or others as alike are of other weeks."""
    ranked = pile.ranked(terms)
    if not ranked:
        return None
    best, place = ranked[0]
    rate = likeness(terms, pile.articles[place])
    if rate < ALIKE or len(terms.names & pile.articles[place].names) < NAMES:
        return None
    rivals = sorted(dates[rival][1].moment.days for score, rival in ranked if score >= RIVAL * best)
    if rivals[-1] - rivals[0] > SPREAD:
        return None
    name, anchor = dates[place]
    if own.dateline:
        return nearest(own.dateline, anchor.moment, name)
    if contradicted(own.expressions, anchor.moment.days):
        return None
    words = ", ".join(shared(terms, pile.articles[place]))
    confidence = round(min(0.6, 0.3 + 0.4 * rate), 2)
    return Anchor(Moment.at(anchor.moment.days), Grain.DAY, Evidence.LIKENESS, words, confidence, f"as in {name}")


def nearest(line: Dateline, moment: Moment, name: str) -> Anchor | None:
    """A dateline without a year, in the year that lies next to the date of an article like it."""
    near = [line.in_year(moment.year + by, 0.7, f"of the year of {name}") for by in (-1, 0, 1)]
    fitting = [each for each in near if each and abs(each.moment.days - moment.days) <= WEEKS]
    return fitting[0] if len(fitting) == 1 else None


def contradicted(expressions: Sequence[Expression], day: int) -> bool:
    """Whether an article names several full dates later than that day: one may be a plan, two tell of another time."""
    later = {told(each)[0].days for each in expressions if is_full(each)}
    return sum(each > day for each in later) > 1
