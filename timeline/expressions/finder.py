"""Text → Expressions: find the runs of words that speak of time, read them, resolve what they mean."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import date
from operator import attrgetter

from attrs import evolve, frozen

from timeline.errors import OptionError
from timeline.expressions.ambiguity import Figures, contexts, open_chars, open_words, settle
from timeline.expressions.genre import Genre, is_of_its_day
from timeline.expressions.grammar import Found, Grammar, runs
from timeline.expressions.languages import grammar, orders
from timeline.expressions.lexicon import UNKNOWN
from timeline.expressions.locale_data import ORDERS
from timeline.expressions.standing.surroundings import in_place
from timeline.expressions.story.bearings import Origin, context_of, day_behind, origin
from timeline.expressions.story.eras import Eras, first_early
from timeline.expressions.story.leanings import leaning_of
from timeline.expressions.story.own_day import days_first
from timeline.expressions.story.thread import Thread
from timeline.expressions.tense.direction import direction
from timeline.expressions.tokens import Tokens
from timeline.expressions.values import (
    Context,
    Range,
    Reading,
    bounded,
    stands_alone,
)
from timeline.model import Anchor, Expression

CHOICES = {
    "prefer": ("auto", "past", "future"),
    "genre": ("auto", *(genre.value for genre in Genre)),
    "order": (None, *ORDERS),
}
NOWHERE = Context()
LONGEST_BARE = 40  # characters of a text that may be nothing but a time


def tag(
    text: str,
    anchor: Anchor | str | date | None = None,
    language: str | None = "en",
    prefer: str = "auto",
    *,
    zone: str | None = None,
    genre: str = "auto",
    order: str | None = None,
) -> tuple[Expression, ...]:
    """The temporal expressions of a text, in order, each a TIMEX3 with the interval it means.

    anchor: what relative expressions are resolved against (ISO 8601 text, date, datetime, pendulum, Anchor); with
    None they keep no interval. prefer: "past" or "future" for a weekday or month that names no year; "auto" goes by
    tense and cue words. zone: of the anchor, where it names none, and of "local time"; it also decides between the
    zones of a name such as CST. genre: "news", "narrative", "post", or "auto". order: "DMY" or "MDY" for dates such as
    8/11/2021; None goes by a clear date in the text, or the region (`language="en-GB"`). What stays open has
    `alternatives`.
    Raises AnchorError, LanguageError, ZoneError, OptionError for another `prefer`, `genre` or `order`.
    """

    def read(text: str) -> tuple[Expression, ...]:
        return tagged(text, anchor, language, prefer, zone=zone, genre=genre, order=order).expressions

    return read(text) or by_itself(text, read, grammar(language or "en"))


def by_itself(text: str, read: Callable[[str], tuple[Expression, ...]], language: Grammar) -> tuple[Expression, ...]:
    """What a text tells that is nothing but a time, as one behind a preposition: "March", "the 10th", "3/12"."""
    bare = text.strip()
    if not bare or bare.isdigit() or len(bare) > LONGEST_BARE or UNKNOWN in Tokens.of(bare, language).chars:
        return ()
    for lead, told in itertools.product(language.leads, dict.fromkeys((bare, bare.title()))):
        phrase, before = f"{lead} {told}", len(lead) + 1
        found = read(phrase)
        if found and found[0].start <= before and found[-1].end == len(phrase):
            away = text.index(bare) - before
            why = f"read as {phrase!r}: the text is nothing else"
            ends = [(max(one.start, before) + away, one.end + away) for one in found]
            return tuple(
                evolve(one, start=start, end=end, text=text[start:end], signal="", signal_start=-1, why=(*one.why, why))
                for one, (start, end) in zip(found, ends, strict=True)
            )
    return ()


def check_options(**given: str | None) -> None:
    """Raises OptionError for another `prefer`, `genre` or `order` than there is."""
    for name, value in given.items():
        if value not in CHOICES[name]:
            raise OptionError(f"{name} {value!r}: expected one of {', '.join(filter(None, CHOICES[name]))}")


@frozen
class Tagged:
    """The expressions of a text, and the genre it was read as."""

    expressions: tuple[Expression, ...]
    genre: Genre


def tagged(
    text: str,
    anchor: Anchor | str | date | None = None,
    language: str | None = "en",
    prefer: str = "auto",
    *,
    zone: str | None = None,
    genre: str = "auto",
    order: str | None = None,
    alone: bool = False,
) -> Tagged:
    """What `tag` finds, with the genre; alone: each expression read by itself, whatever was told before it."""
    check_options(prefer=prefer, genre=genre, order=order)
    grammar_ = grammar(language or "en")
    tokens = Tokens.of(text, grammar_)
    given = Anchor.of(anchor, zone)
    early = first_early(tokens)
    sort, _ = Genre.of(genre, tokens, given.interval if given else None, early)
    home = zone or (given.moment.zone if given else None)
    onward = given is None and not is_of_its_day(tokens.chars, grammar_)
    eras = Eras(early=early if sort is Genre.NARRATIVE else None)
    thread = Thread(given.interval if given else None, sort, onward, home, eras=eras)
    unsettled = open_chars(tokens.chars, grammar_)
    figures = Figures.of(
        order, open_words(tokens.words, tokens.chars, unsettled), orders(language or "en"), language or "en"
    )
    expressions = []
    because, context = "", NOWHERE
    for one, has_day in days_first(tokens, find(tokens, sort)):
        found = thread.placed(tokens, one)
        if found is None:
            continue
        thread.enter(tokens, found)
        if found.which <= 0:  # both ends of a range are seen from where its first is
            told = direction(tokens, found, sort, prefer)
            lean, because = leaning_of(thread, tokens, found, told)
            timeless = stands_alone(found.value)
            context = NOWHERE if timeless else context_of(thread, lean, tokens, found)
            if has_day:
                told_behind = thread.near_last > found.last  # not by "at noon on the day of the vote"
                context = evolve(context, day=day_behind(thread, found), clock=None) if told_behind else NOWHERE
        if unsettled and not unsettled.isdisjoint(tokens.chars[found.first : found.last + 1]):
            own = tokens.words[found.first : found.last + 1]
            ways = contexts(own, grammar_, figures, context)
            reading = settle([resolve(found, way) for way in ways], own, figures)
        else:
            # Of an hour whose day stands apart, in figures: "le 05/07/2010 | à 8 h"
            reading = resolve(found, evolve(context, order=figures.orders[0]) if unsettled else context)
        expression = express(text, tokens, found, reading, origin(thread, found, reading, because))
        expressions.append(expression)
        if not alone:
            thread.tell(expression, reading, tokens, found)
    expressions.sort(key=attrgetter("start"))
    return Tagged(tuple(expressions), sort)


def find(tokens: Tokens, genre: Genre = Genre.NEWS) -> Iterator[Found]:
    """The expressions among the tokens, their places counted from the text's first token."""
    unwanted, done = UNWANTED[genre], 0
    for first, last in runs(tokens.chars, tokens.language):
        for whole in tokens.language.parse(tokens.words[first:last], first):
            found = in_place(tokens, whole)
            if found and found.kind not in unwanted and found.first >= done:
                done = found.last + 1
                yield found


# Words that only some genres use as expressions of their own: "former" in histories, a bare "day" in posts; a vague
# "soon" in reports, in languages where that of a history is no time.
UNWANTED = {
    Genre.NEWS: frozenset({"bare", "bare-unit", "bygone"}),
    Genre.NARRATIVE: frozenset({"bare-unit", "vague"}),
    Genre.POST: frozenset({"bygone"}),
}


def express(text: str, tokens: Tokens, found: Found, reading: Reading, origin: Origin) -> Expression:
    start, end = tokens.offsets[found.first], tokens.offsets[found.last + 1]
    signal, signal_start = "", -1
    if found.signal >= 0:
        signal_start = tokens.offsets[found.signal]
        signal = text[signal_start : tokens.offsets[found.signal_last + 1]]
    return Expression(
        start,
        end,
        text[start:end],
        reading.type,
        reading.value,
        reading.mod,
        reading.quant,
        reading.freq,
        signal,
        signal_start,
        reading.interval,
        origin.base,
        origin.start,
        (*found.labels, *reading.why, *origin.why),
        reading.alternatives,
    )


def resolve(found: Found, context: Context) -> Reading:
    if isinstance(found.value, Range) and found.which >= 0:
        return bounded(found.value.ends(context)[found.which])
    return bounded(found.value.resolve(context))
