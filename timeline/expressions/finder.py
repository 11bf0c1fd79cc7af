"""Text → Expressions: find the runs of words that speak of time, read them, resolve what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import define, field, frozen

from timeline.expressions.ambiguity import Figures, contexts, open_chars, settle
from timeline.expressions.direction import direction
from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found, Grammar, runs
from timeline.expressions.languages import grammar, orders
from timeline.expressions.tokens import Tokens, at_pause, in_brackets, opens_sentence
from timeline.expressions.values import (
    Compared,
    Context,
    Duration,
    Fields,
    Lean,
    Range,
    Reading,
    Stretch,
    bounded,
    in_passing,
)
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Anchor, Expression
from timeline.words import words

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
    thread = Thread(given.interval if given else None, sort is Genre.NARRATIVE, home)
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


@frozen
class Origin:
    """What an expression was counted from ("anchor", "mention", ""), where that mention starts, and why."""

    base: str = ""
    start: int = -1
    why: tuple[str, ...] = ()


NO_ORIGIN = Origin()


NO_YEAR = 100_000


@frozen
class Told:
    """A time and the expression that told it."""

    place: Interval
    by: Expression

    @property
    def year(self) -> int:
        return self.place.start.year if self.place.start else NO_YEAR


@define
class Thread:
    """What has been told so far: the dates that later expressions lean on."""

    anchor: Interval | None
    carries: bool  # a narrative: its last date is what the next one is seen from
    zone: str | None = None  # the article's own
    heard: str | None = None  # the zone last told
    mention: Interval | None = None
    figures: Told | None = None  # the quarter that figures were last told of
    told: dict[Grain, Interval] = field(factory=dict)
    by: dict[Grain, Expression] = field(factory=dict)  # what told them
    story: Told | None = None  # where a narrative is: its last mention that is no aside
    here: Told | None = None  # where a paragraph of it is that opens with an aside
    aside: int = NO_YEAR  # the year of an aside that would be the story if it were told again
    opening: bool = True  # whether the paragraph has told no time yet
    read: int = 0  # the token up to which paragraphs are known

    @property
    def seen_from(self) -> Told | None:
        return self.here or self.story

    def enter(self, found: Found, tokens: Tokens) -> None:
        """Come to the next expression: what a paragraph opened with holds no longer than the paragraph."""
        if self.carries and any("\n" in word for word in tokens.words[self.read : found.first]):
            self.here, self.opening = None, True
        self.read = found.first

    def context(self, lean: Lean) -> Context:
        scene = self.seen_from
        if self.carries and scene is not None:
            return Context(scene.place, self.mention, lean, self.told, True, zone=self.zone, heard=self.heard)
        figures = self.figures.place if self.figures else None
        return Context(self.anchor, self.mention, lean, self.told, False, figures, zone=self.zone, heard=self.heard)

    def origin(self, found: Found, reading: Reading, because: str) -> Origin:
        """What the reading was counted from; because: why past or future was meant, where that mattered."""
        base = reading.base
        why = (because,) if because else ()
        if base is self.anchor:
            return NO_ORIGIN if base is None else Origin("anchor", -1, why)
        mention = next((self.by[grain] for grain, place in self.told.items() if place == base), None)
        for told in (self.figures, self.seen_from):
            if told and base == told.place:
                mention = told.by
        if mention is None:
            return NO_ORIGIN  # it stands for itself
        if found.which == 1:
            why = ("future: a range ends later than it begins",)
        return Origin("mention", mention.start, (*why, f"counted from {mention.text!r} ({words(base)})"))

    def tell(self, expression: Expression, reading: Reading, found: Found, tokens: Tokens) -> None:
        place = reading.place
        self.count(expression, reading, found)
        if (
            place is None
            or place.start is None
            or reading.type not in ("DATE", "TIME")
            or reading.value.endswith("_REF")
        ):
            return
        if found.which == 1 and place.grain is Grain.YEAR:
            return  # a span of years: the story is at its first
        if isinstance(found.value, Compared) or (
            self.carries and (in_passing(found.value) or place.grain > Grain.YEAR)
        ):
            return  # a figure to compare with, a look back, an age are not where the story is
        if not reading.alternatives:
            self.heard = place.zone or self.heard
        self.mention = self.told[place.grain] = place
        self.by[place.grain] = expression
        if self.carries:
            self.follow(Told(place, expression), reading.base, found, tokens)

    def count(self, expression: Expression, reading: Reading, found: Found) -> None:
        """Keep the quarter of figures: one that is over, until other months are told, "the first nine months"."""
        place = reading.place
        length = found.value.duration if isinstance(found.value, Stretch) else found.value
        if isinstance(length, Duration):
            if length.grain is Grain.MONTH and (length.count or 0) > 3:
                self.figures = None
        elif place is not None and place.grain is Grain.QUARTER and not isinstance(found.value, Compared):
            over = self.anchor is None or place.bounds[1] <= self.anchor.bounds[1]
            self.figures = Told(place, expression) if over else self.figures

    def follow(self, told: Told, base: Interval | None, found: Found, tokens: Tokens) -> None:
        """Move the story, unless the time is told aside: a year in brackets, another year in mid-sentence.

        Two asides to about the same year are the story; one that opens a paragraph is where that paragraph is, which
        the next one need not be.
        """
        first = found.signal if found.signal >= 0 else found.first
        opening, self.opening = self.opening, False
        if self.here is not None and base == self.here.place:
            self.here = told
            return
        if self.story is not None:
            if told.place.grain is Grain.YEAR and in_brackets(tokens, first):
                return
            changes = told.year != self.story.year and abs(told.year - self.aside) > 1
            if changes and not opens_sentence(tokens, first):
                self.aside = told.year
                if opening or self.here is not None:
                    self.here = told
                return
        self.story, self.here, self.aside = told, None, NO_YEAR


def find(tokens: Tokens, language: Grammar, genre: Genre = Genre.NEWS) -> Iterator[Found]:
    """The expressions among the tokens, their places counted from the text's first token."""
    unwanted, done = UNWANTED[genre], 0
    for first, last in runs(tokens.chars):
        for found in language.parse(tokens.words[first:last], first):
            if found.kind not in unwanted and found.first >= done and not needs_pause(tokens, found, language):
                done = found.last + 1
                yield found


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
