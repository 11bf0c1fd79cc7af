"""The map of the house: the whole way from articles to a timeline in one screen of code.

articles ─anchor─▶ tag ─▶ expressions ─▶ events ─▶ in order ─▶ Story
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import cast

from attrs import evolve, frozen

from timeline.articles.anchors import anchored, apparatus
from timeline.articles.datelines import dateline
from timeline.articles.metadata import header
from timeline.articles.reader import Reading
from timeline.articles.sections import Section, is_alone, opens_with, sections
from timeline.articles.tongues import NAMES, likely_language, likely_tongue
from timeline.errors import ArticleError, UnresolvedError
from timeline.events.events import narrate
from timeline.events.people.names import unified
from timeline.events.pile.merging import merged
from timeline.events.pile.order import ordered
from timeline.events.sentences import Span, holding, paragraphs
from timeline.events.telling.reading import Placed, within
from timeline.events.text.mentions import mentions
from timeline.events.text.posts import Post, posts
from timeline.events.trigger import Trigger
from timeline.expressions.finder import Tagged, check_options, tag, tagged
from timeline.expressions.genre import Genre
from timeline.expressions.languages import grammar
from timeline.grain import Grain, Moment, zone_info
from timeline.interval import Interval
from timeline.model import Anchor, Article, Constraint, Event, Evidence, Expression, Problem
from timeline.story import Story
from timeline.writers.timeml import document

AROUND = 30  # characters beside a time, to know it again


@frozen
class Extraction:
    """What one article says about time."""

    article: Article
    expressions: tuple[Expression, ...] = ()
    events: tuple[Event, ...] = ()
    mentions: tuple[Trigger, ...] = ()
    problems: tuple[Problem, ...] = ()
    constraints: tuple[Constraint, ...] = ()

    def to_timeml(self) -> str:
        """The article as a TimeML document with its expressions marked."""
        return document(self.article, self.expressions)


def extract(article: Article, *, prefer: str = "auto", genre: str = "auto", order: str | None = None) -> Extraction:
    """The expressions and events of one article, in the order of its text.

    Works without an anchor too: what is relative then stays unresolved and is listed among the problems.
    Raises ArticleError for anything but an article; LanguageError, ZoneError, OptionError as `tag` does.
    """
    check_article(article)
    language = article.language or "en"
    read = expressions(article, prefer, genre, order)
    found = read.expressions
    below = written_below(article, found, read.genre)
    apart = [*pieces(below)] or [*items(article, found)]
    found = reread(article, found, apart, prefer=prefer, genre=read.genre.value, order=order)
    dated = posts(article.text, found)
    found = reread(article, found, [(post.span, day_of(post)) for post in dated], prefer=prefer, order=order)
    told = renamed(article.text, mentions(article.text, None, language), dated, language)
    aside = tuple(Span(*span) for span in apparatus(article.text, found) if not heads(article, span, found))
    telling = tuple(each for each in found if holding(aside, each.start) is None)
    stamped = [(Span(each.head.start, each.end), each.interval) for each in below if each.is_stamped]
    narration = narrate(article, telling, told, narrative=read.genre is Genre.NARRATIVE, aside=aside, stamped=stamped)
    return Extraction(
        article, found, narration.events, told, problems(article, found, narration.events), narration.constraints
    )


def build(
    articles: Iterable[Article] | Article,
    *,
    anchor: Anchor | str | date | None = None,
    zone: str | None = None,
    language: str | None = None,
    title: str = "",
    prefer: str = "auto",
    genre: str = "auto",
    order: str | None = None,
) -> Story:
    """A timeline of all articles: the same whatever order they come in.

    anchor, zone, language: given here they hold for every article, in place of its own; language: where neither says,
    that which the text clearly looks to be in, else "en". Articles without an anchor are given one by what speaks for
    it, in them or in others of the pile (see `timeline.articles.anchors`): `story.articles` tells which, on what
    evidence. One that nothing dates, or that cannot be read or worked on, becomes a Problem, and the others go on.
    Raises ArticleError where something else is given; UnresolvedError where no article has an anchor, and none tells a
    date that an event has; AnchorError, ZoneError, LanguageError, OptionError for options.
    """
    check_options(prefer=prefer, genre=genre, order=order)
    prepared, found = dated(articles, anchor, zone, language, order)
    if isinstance(articles, Reading):
        found = [*articles.problems, *found]
    told: list[Event] = []
    sequence: list[Constraint] = []
    left: list[Problem] = []
    for extraction in extractions(prepared, found, prefer=prefer, genre=genre, order=order):
        told += extraction.events
        sequence += extraction.constraints
        left += extraction.problems
        if not extraction.events:
            left.append(Problem(f"{label(extraction.article)} dates no event", extraction.article.id))
    refuse_unanchored(prepared, told, found)
    once, disagreements = merged(unified(told))
    events, constraints, contradictions = ordered(once, sequence)
    return Story(events, prepared, (*found, *left, *disagreements, *contradictions), title, constraints)


def extractions(
    articles: Iterable[Article], found: list[Problem], *, prefer: str, genre: str, order: str | None
) -> Iterator[Extraction]:
    """What each article says; one that cannot be worked on is one more problem found, and the others go on."""
    for article in articles:
        try:
            extraction = extract(article, prefer=prefer, genre=genre, order=order)
        except Exception as error:  # one bad article is a problem, not the end
            why = f"{label(article)} could not be worked on: {error or type(error).__name__}"
            found.append(Problem(why, article.id))
        else:
            yield extraction


# --- articles -------------------------------------------------------------------------------------


def dated(
    articles: Iterable[Article] | Article,
    anchor: Anchor | str | date | None = None,
    zone: str | None = None,
    language: str | None = None,
    order: str | None = None,
) -> tuple[tuple[Article, ...], list[Problem]]:
    """The articles with options filled in, and an anchor where one can be found; and what went wrong. As `build`."""
    given = Anchor.of(anchor, zone)
    if language:
        grammar(language)  # one that nobody knows is no article's fault
    prepared, found = prepare(listed(articles), given, zone, language)
    anchors, doubts = anchored(prepared, order)
    return tuple(anchors), found + doubts


def listed(articles: Iterable[Article] | Article) -> list[Article]:
    """The articles given. Raises ArticleError where it is something else, or a reading that has come to its end."""
    several = isinstance(articles, Iterable) and not isinstance(articles, str)
    given = list(cast(Iterable[Article], articles)) if several else [cast(Article, articles)]
    for each in given:
        check_article(each)
    if not given and isinstance(articles, Reading):  # where there is nothing to read it says so itself
        raise ArticleError("these articles have been read to the end: give timeline.read(…) anew, or list() them first")
    return given


def check_article(given: object) -> None:
    if not isinstance(given, Article):
        wanted = "expected timeline.Article(text), or the articles of timeline.read(path)"
        raise ArticleError(f"no article but {type(given).__name__}: {given!r:.60}: {wanted}")


def prepare(
    articles: Sequence[Article], anchor: Anchor | None, zone: str | None, language: str | None
) -> tuple[list[Article], list[Problem]]:
    """The articles with options filled in, a language and an id each; one given twice is kept once, and said so.

    One in which nobody told the language is of that which it clearly looks to be in, else English.
    """
    if zone:
        zone_info(zone)
    kept: dict[str, Article] = {}
    found: list[Problem] = []
    for article in articles:
        told = language or article.language
        mark = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        own = evolve(
            article,
            id=article.id or f"article-{mark}",
            anchor=anchor or article.anchor,
            zone=zone or article.zone,
            language=told or likely_tongue(article.text) or "en",
        )
        if own.id in kept and kept[own.id].text != own.text:
            own = evolve(own, id=f"{own.id}-{mark}")
        if own.id in kept:
            found.append(Problem(f"{label(own)} was given twice", own.id))
        elif not told and own.language != "en":
            found.append(guessed(own))
        kept.setdefault(own.id, own)
    return list(kept.values()), found


def guessed(article: Article) -> Problem:
    """What to tell of an article that is read in the language it looks to be in."""
    name = NAMES[article.language or "en"]
    return Problem(f"{label(article)} looks to be in {name}, and was read so: --lang says otherwise", article.id)


def refuse_unanchored(articles: Sequence[Article], events: Sequence[Event], problems: Sequence[Problem]) -> None:
    """But a text of full dates needs no other."""
    if articles and not any(article.anchor for article in articles) and not any(event.interval for event in events):
        raise UnresolvedError(
            f'no date to resolve "today", "on Monday" and the like against in {", ".join(map(label, articles))}: '
            'give the day it was published, anchor="2021-11-08" in Python, --anchor 2021-11-08 on the command line',
            problems,
        )


def label(article: Article) -> str:
    return article.id or article.title or repr(article.text[:40])


def heads(article: Article, line: tuple[int, int], expressions: Sequence[Expression]) -> bool:
    """Whether a dateline is none: a line with a day alone, and not the article's, is a heading of what stands below."""
    own = next((one for one in within(expressions, Span(*line)) if one.end <= line[1]), None)
    day = article.anchor.interval if article.anchor else None
    if own is None or own.interval is None or day is None or not is_alone(article.text, own):
        return False
    return own.interval.bounds[1] <= day.bounds[0]


# --- expressions ----------------------------------------------------------------------------------


def expressions(article: Article, prefer: str, genre: str, order: str | None) -> Tagged:
    """What the article says of time; a header that does not date it dates nothing that stands below."""

    def read(text: str) -> Tagged:
        language = article.language or "en"
        return tagged(text, article.anchor, language, prefer, zone=article.zone, genre=genre, order=order)

    text, dated = article.text, article.anchor and article.anchor.evidence is Evidence.METADATA
    end = 0 if dated else header(text).end
    below = read(text[end:])
    if not end:
        return below
    above = read(text[:end]).expressions
    return Tagged((*above, *(shifted(one, end) for one in below.expressions)), below.genre)


def written_below(article: Article, expressions: Sequence[Expression], genre: Genre) -> list[Section]:
    """What an article written on several days, or hour by hour, tells below the dates and hours of these.

    Below dates that are all of another time it looks back on them from its own, unless it is made of such sections
    from its first line on, and published later.
    """
    given = article.anchor
    below = sections(article.text, expressions, given.moment if given else None)
    days = {each.day for each in below}
    if not below or genre is Genre.NARRATIVE:
        return []
    if given and given.moment.days not in days:
        late = given.evidence is not Evidence.GIVEN and given.moment.days > max(days)
        return below if late and opens_with(article.text, below[0], header(article.text).end) else []
    return [each for each in below if each.is_stamped or given is None or each.day != given.moment.days]


def pieces(below: Iterable[Section]) -> Iterator[tuple[Span, Interval]]:
    """What is read anew, and the time that it counts from; an hour itself, too, counts from its day."""
    for each in below:
        if each.is_stamped:
            yield Span(each.head.start, each.head.end), Interval.unit(Moment.at(each.day), Grain.DAY)
        yield Span(each.start, each.end), each.interval


def items(article: Article, expressions: Sequence[Expression]) -> Iterator[tuple[Span, Interval]]:
    """The paragraphs of minutes: each is of the meeting, whatever date the one above tells."""
    anchor, head = article.anchor, header(article.text).end
    line = dateline(article.text, expressions, head) if anchor else None
    if anchor and line and line.meeting and line.anchor and line.anchor.moment.days == anchor.moment.days:
        yield from ((span, anchor.interval) for span in paragraphs(article.text) if span.start >= line.end)


def day_of(post: Post) -> Interval:
    assert post.date.interval is not None  # posts
    return post.date.interval


def reread(
    article: Article,
    expressions: tuple[Expression, ...],
    dated: Iterable[tuple[Span, Interval]],
    *,
    prefer: str,
    genre: str = "auto",
    order: str | None = None,
) -> tuple[Expression, ...]:
    """The expressions, those inside dated posts or sections resolved against the dates of these, in their language."""
    usual = article.language or "en"
    spans, own = [], list[Expression]()
    for span, day in dated:
        if day.start is None:
            continue
        anchor = Anchor(day.start, day.grain, Evidence.QUOTATION)
        piece = article.text[span.start : span.end]
        spoken = likely_language(piece, usual)
        language = usual if usual.startswith(spoken) else spoken  # with its region
        read = tag(piece, anchor, language, prefer, zone=article.zone, genre=genre, order=order)
        own += (shifted(one, span.start) for one in read)
        spans.append(span)
    return in_place_of(expressions, spans, own)


def renamed(text: str, told: tuple[Trigger, ...], dated: Iterable[Post], language: str) -> tuple[Trigger, ...]:
    """The words that name events, those inside a post found in its own language."""
    spans, own = [], list[Trigger]()
    for span in (post.span for post in dated):
        spoken = likely_language(text[span.start : span.end], language)
        if spoken != language:
            own += mentions(text, [span], spoken)
            spans.append(span)
    return in_place_of(told, spans, own)


def in_place_of(found: Iterable[Placed], spans: Sequence[Span], own: Iterable[Placed]) -> tuple[Placed, ...]:
    """What was found in a text, in order; inside some of its spans, what was found there anew."""
    others = (one for one in found if holding(spans, one.start) is None)
    return tuple(sorted(chain(others, own), key=attrgetter("start")))


def shifted(expression: Expression, by: int) -> Expression:
    signal, base = expression.signal_start, expression.base_start
    return evolve(
        expression,
        start=expression.start + by,
        end=expression.end + by,
        signal_start=signal + by if signal >= 0 else signal,
        base_start=base + by if base >= 0 else base,
    )


def misplaced(article: Article, one: Expression) -> str:
    """Which time was not resolved, in which words of the text, and what is missing."""
    before = article.text[max(one.start - AROUND - 1, 0) : one.start].rpartition("\n")[2]
    behind = article.text[one.end : one.end + AROUND + 1].partition("\n")[0]
    before = before if len(before) <= AROUND else before[-AROUND:].partition(" ")[2]  # whole words
    behind = behind if len(behind) <= AROUND else behind[:AROUND].rpartition(" ")[0]
    around = " ".join(f"{before}{one.text}{behind}".split())
    missing = "the article has no date" if article.anchor is None else "the text does not say of which day it is"
    return f"{one.text!r} found no place on the time line: {missing}, in “{around}”"


def problems(article: Article, expressions: Sequence[Expression], events: Sequence[Event]) -> tuple[Problem, ...]:
    """No anchor where one is missed, and each date or time of day that found no place on the time line, or several."""
    whole = bool(events) and all(one.interval for one in events) and not any(one.unresolved for one in expressions)
    found: list[Problem] = []
    if not (article.anchor or whole):
        found.append(Problem(f"{label(article)} has no date: relative times stay unresolved", article.id))
    for one in expressions:
        if one.unresolved:
            found.append(Problem(misplaced(article, one), article.id, one.start, one.end))
        elif one.alternatives:
            ways = " or ".join(f"{way.edtf} ({way.zone})" if way.zone else way.edtf for way in one.alternatives)
            hint = f"{one.text!r} can mean {ways}: settle it with --order DMY, --order MDY or --tz ZONE"
            found.append(Problem(hint, article.id, one.start, one.end))
    return tuple(found)
