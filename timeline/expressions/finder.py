"""Text → Expressions: find the runs of words that speak of time, read them, resolve what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from timeline.expressions.ambiguity import Figures, contexts, open_chars, settle
from timeline.expressions.direction import ENDLESS, direction, kinds_at
from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found, Grammar, runs
from timeline.expressions.languages import grammar, orders
from timeline.expressions.lexicon import UNKNOWN
from timeline.expressions.thread import Origin, Thread
from timeline.expressions.tokens import Tokens, at_pause
from timeline.expressions.values import (
    Context,
    Duration,
    Fields,
    Neighbour,
    Ordinal,
    Range,
    Reading,
    Ref,
    Shift,
    Span,
    bounded,
)
from timeline.grain import Grain
from timeline.model import Anchor, Expression

PREFERENCES = ("auto", "past", "future")


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
    Raises AnchorError, LanguageError, ZoneError, ValueError for another `prefer`, `genre` or `order`.
    """
    return tagged(text, anchor, language, prefer, zone=zone, genre=genre, order=order).expressions


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
) -> Tagged:
    """What `tag` finds, with the genre."""
    if prefer not in PREFERENCES:
        raise ValueError(f"prefer {prefer!r}: expected one of {', '.join(PREFERENCES)}")
    grammar_ = grammar(language or "en")
    tokens = Tokens.of(text, grammar_)
    sort, _ = Genre.of(genre, text, tokens.chars, grammar_)
    given = Anchor.of(anchor, zone)
    home = zone or (given.moment.zone if given else None)
    thread = Thread(given.interval if given else None, sort, home)
    unsettled = open_chars(tokens.chars, grammar_)
    figures = Figures.of(order, tokens.words if unsettled else (), orders(language or "en"), language or "en")
    expressions = []
    for found in find(tokens, grammar_, sort):
        lean, because = direction(tokens, found, grammar_, sort, prefer)
        thread.enter(found, tokens)
        context = thread.context(lean)
        if unsettled and not unsettled.isdisjoint(tokens.chars[found.first : found.last + 1]):
            own = tokens.words[found.first : found.last + 1]
            ways = contexts(own, grammar_, figures, context)
            reading = settle([resolve(found, way) for way in ways], own, figures)
        else:
            reading = resolve(found, context)
        expression = express(text, tokens, found, reading, thread.origin(found, reading, because))
        expressions.append(expression)
        thread.tell(expression, reading, found, tokens)
    return Tagged(tuple(expressions), sort)


def find(tokens: Tokens, language: Grammar, genre: Genre = Genre.NEWS) -> Iterator[Found]:
    """The expressions among the tokens, their places counted from the text's first token."""
    unwanted, done = UNWANTED[genre], 0
    for first, last in runs(tokens.chars):
        for whole in language.parse(tokens.words[first:last], first):
            found = curtailed(tokens, reread(tokens, whole, language))
            doubtful = needs_pause(tokens, found, language) or needs_noun(tokens, found, language)
            if found.kind not in unwanted and found.first >= done and not doubtful:
                done = found.last + 1
                yield found


def reread(tokens: Tokens, found: Found, language: Grammar) -> Found:
    """With the meaning that the word before it gives: "will one day be", "it's the second day of the talks"."""
    before = kinds_at(tokens, found.first - 2, language)  # a blank stands between
    if found.value == Duration(Grain.DAY, 1) and ENDLESS & before and tokens.words[found.first].isalpha():
        return evolve(found, value=Ref("FUTURE_REF"))
    whole = "the" in kinds_at(tokens, found.first, language)
    if whole and isinstance(found.value, Ordinal) and found.value.grain is Grain.DAY and "identity link" in before:
        return evolve(found, value=Shift(Grain.DAY, 0))
    return found


def curtailed(tokens: Tokens, found: Found) -> Found:
    """Without the "before" that begins what follows: "the year before the war"."""
    spanned = isinstance(found.value, Span)
    value = found.value.value if isinstance(found.value, Span) else found.value
    if not isinstance(value, Neighbour) or at_pause(tokens, found.last):
        return found
    last = next(place for place in range(found.last - 1, -1, -1) if not tokens.words[place].isspace())
    return evolve(found, value=evolve(found.value, value=value.alone) if spanned else value.alone, last=last)


def needs_noun(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is a month only before what it is a month of, and nothing such follows: "the March summit"."""
    value, kinds_of = found.value, language.alphabet.kinds_of
    if not (isinstance(value, Fields) and value.known.keys() == {"month"} and found.first > 1):
        return False
    if "wmonth" not in kinds_of[tokens.chars[found.last]] or "the" not in kinds_of.get(
        tokens.chars[found.first - 2], ()
    ):
        return False
    after = tokens.words[found.last + 2] if found.last + 2 < len(tokens.words) else ""
    return not (after.islower() and tokens.chars[found.last + 2] == UNKNOWN)


def needs_pause(tokens: Tokens, found: Found, language: Grammar) -> bool:
    """Whether it is a time only before a pause, and none follows: "on the 25th floor", "in the fall of Berlin"."""
    if not isinstance(found.value, Fields) or found.value.known.keys() not in ({"day"}, {"season"}):
        return False
    doubtful = "day" in found.value.known or "wseason" in language.alphabet.kinds_of[tokens.chars[found.last]]
    return doubtful and not at_pause(tokens, found.last)


# Words that only some genres use as expressions of their own: "former" in histories, a bare "day" in posts.
UNWANTED = {
    Genre.NEWS: frozenset({"bare", "bare-unit", "bygone"}),
    Genre.NARRATIVE: frozenset({"bare-unit"}),
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
