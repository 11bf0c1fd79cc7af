"""The events that nouns name beside a time: "the theft of a car in 2009", "three days after the quake of 22 May"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from attrs import evolve

from timeline.events.said.phrases import OWNER, Own, Phrase
from timeline.events.said.predicates import APOSTROPHES, MOST_WORDS, REACH
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import BOUNDARY, TOKEN, Parts, bare, opening, section
from timeline.events.text.shortening import LAST, aside_of
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import Grain, shift
from timeline.interval import Interval
from timeline.model import Expression

NEAR = 3  # blanks between a verb and the noun that it leads to: "from the"
# From a time to the noun that it goes with: "the 2015 winter floods", "the 28-29 April meeting".
WITHIN_NAME = re.compile(r"(?:[-–]\d{1,4})?\s(?:[\w-]+\s){0,2}")
PROPER = re.compile(r"(?:\s[A-Z][\w-]*)+")


def noun_dated(
    text: str, parts: Parts, triggers: Sequence[Trigger], time: Phrase, words: Words, *, times: Sequence[Phrase]
) -> Own | None:
    """The event that a noun names right before a time: "acquitted him on Friday of | the theft of a car | in 2009".

    Or what came before or after, told without its subject: "landed on Sunday after | killing 15 in Greece | last week".
    """
    if words.finite is None or time.signal.lower() in words.kept:
        return None
    clause = section(parts, time.start)
    verbs = [*words.finite.finditer(text, clause.start, time.start)]
    start = verbs[-1].end() if verbs else clause.start
    event = next((one for one in reversed(triggers) if start <= one.start < time.start), None)
    if doing := doing_before(text, triggers, time, Span(start, clause.end), words):
        tie = LAST.search(text, start, doing.start)
        earlier = tie is not None and tie[1].lower() in words.after_clause  # a story does not go on from there
        return Own(doer_of(text, clause, words), doing, aside=True, named=earlier)
    if any(verb.group() in words.sayings for verb in verbs[:-1]):
        return None  # "said on Sunday that he had first heard of | the plan | in 2019"
    if event is None or event.kind != "noun" or BOUNDARY.search(text, event.end, time.start):
        return None
    if any(start <= one.start and names(text, one.end, event, words) for one in times):
        return None  # "marks the anniversary of | the 3 May 2015 flood | on Saturday"
    other = any(start <= one.start < clause.end and one is not time for one in times)
    tie = LAST.search(text, clause.start, verbs[-1].start()) if verbs else None
    joined = tie is not None and tie[1].lower() in words.conjunctions
    if joined and not other and text[start : event.start].count(" ") <= NEAR:
        return None  # "Beaten in the raids of 1915, Italy joined the Entente and returned to the war in 1917"
    led = LAST.search(text, start, event.start)
    bare_noun = led is not None and led[1].lower() in words.prepositions  # "the way for elections"
    noun = None if bare_noun else words.noun.match(text, start, event.end)
    if noun is None and (text[event.end : time.start].strip() or not text[event.start : event.end].endswith("s")):
        return None
    first = noun.start("noun") if noun else event.start  # "fined for | breaches between 2019 and 2022"
    before = LAST.search(text, start, first)
    if before is None or before[1].lower() not in words.prepositions:
        return None  # "will join the strike"
    return Own("", Span(first, time.start), aside=True, named=True)


def doing_before(text: str, triggers: Sequence[Trigger], time: Phrase, near: Span, words: Words) -> Span | None:
    """What stands between an "after" or "before" with an "-ing" form and a time; None where there is no such thing.

    near: from the last finite verb before the time to the end of the clause.
    """
    before = (one for one in reversed(triggers) if near.start <= one.start < time.start)
    doing = next((one for one in before if one.tense == "PRESPART"), None)
    tie = LAST.search(text, near.start, doing.start) if doing else None
    if doing is None or tie is None or tie[1].lower() not in words.after_clause | words.before_clause:
        return None
    if BOUNDARY.search(text, doing.end, time.start):
        return None
    owner = text[time.end : time.end + 1] in APOSTROPHES  # "after winning Sunday's election"
    return Span(doing.start, near.end if owner else time.start)


def doer_of(text: str, clause: Span, words: Words) -> str:
    """The subject of a clause, if it is a short one that is no pronoun; else ""."""
    verb = words.finite.search(text, clause.start, clause.end) if words.finite else None
    subject = text[clause.start : verb.start()].strip() if verb else ""
    tokens = TOKEN.findall(subject)
    plain = 0 < len(tokens) <= MOST_WORDS // 2 and "," not in subject and tokens[0].lower() not in words.prepositions
    return subject if plain and tokens[-1].lower() not in words.pronouns else ""


def named_by(text: str, parts: Parts, triggers: Sequence[Trigger], time: Expression, words: Words) -> Own | None:
    """The event that a time behind an article names: "Victims of | the 2015 floods | met the minister on Monday".

    Not the subject of its clause: "The 2015 floods killed 12 and the 2018 fire killed three".
    """
    start = article_before(text, time, words)
    end = end_of_named(text, triggers, time) if start is not None else 0
    if start is None or not end or start <= bare(text, section(parts, time.start), words).start:
        return None
    return Own("", Span(start, end), aside=True, named=True)


def article_before(text: str, time: Expression, words: Words) -> int | None:
    """Where the article of a time begins, which may be part of it: "the | 2015 floods", "the 3 May flood"."""
    own = TOKEN.match(text, time.start)
    day = time.interval is not None and time.interval.grain <= Grain.DAY
    if day and own and own.group().lower() in words.articles and any(sign.isdigit() for sign in time.text):
        return time.start
    article = LAST.search(text, max(0, time.start - REACH), time.start)
    return article.start(1) if article and article[1].lower() in words.determiners else None


def named_aside(text: str, parts: Parts, triggers: Sequence[Trigger], time: Expression, words: Words) -> Own | None:
    """What a clause only names of another time, whatever else dates it: "was indicted over | the 6 January riot".

    So is what stands beside its subject: "Ruiz, a medic in | the 2015 floods |, became mayor". But who "was killed in
    the 2015 floods", or "in the first hours of the 2015 floods", was killed then.
    """
    if parts.is_list or time.interval is None or time.interval.grain is Grain.QUARTER:
        return None
    inside = article_before(text, time, words) == time.start  # "over | the 6 January riot" has a signal
    named = named_by(text, parts, triggers, time, words) if inside or not time.signal else None
    index = bisect_left(triggers, time.end, key=attrgetter("start"))
    event = triggers[index] if index < len(triggers) else None
    if named is None or event is None or not names(text, time.end, event, words):
        return None
    if opening(text, named.said) not in words.definite:
        return None
    clause = section(parts, time.start)
    aside = aside_of(text, clause, words)
    if aside and time.start in aside and not words.relative.match(text, aside.start):
        return named
    *_, noun, tie = ["", "", *(token.lower() for token in TOKEN.findall(text, clause.start, named.said.start))]
    if tie in words.remembering:
        return named
    return named if tie in words.apart_from and noun not in words.moments else None


def after_named(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> Expression:
    """A day that only names what happened on it, as what lies behind or before it: "after the 9/11 attacks".

    So is a longer time that something came before. Not where a length tells how long after.
    """
    start = article_before(text, time, words)
    tie = LAST.search(text, max(0, start - REACH), start) if start else None
    side = tie[1].lower() if tie else ""
    day = time.interval
    if tie is None or side not in words.after_clause | words.before_clause or words.bounding.fullmatch(side):
        return time
    after = side in words.after_clause
    if day is None or day.start is None or day.end is None or (after and day.grain > Grain.DAY):
        return time
    if not end_of_named(text, triggers, time) or words.length.search(text[: tie.start()].rstrip()[-REACH:]):
        return time
    if day.grain > Grain.DAY:
        return evolve(time, interval=Interval(None, day.end, day.grain, day.approximate))
    return evolve(time, interval=Interval(day.start if after else None, None if after else day.start, day.grain))


def owner_day(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> Expression:
    """The day of what came before or after, where it owns that: "after | Saturday's | defeat"."""
    if not end_of_owned(text, time, triggers, words) or time.interval is None or time.interval.grain is not Grain.DAY:
        return time
    start, end = time.interval.start, time.interval.end
    day = shift(start, Grain.DAY, -1) if start and end is None else end if end and start is None else None
    return evolve(time, interval=Interval.unit(day, Grain.DAY)) if day else time


def owned(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> Own | None:
    """What happened on the day that owns it, before or after something else: "fled after | Monday's attack"."""
    end = end_of_owned(text, time, triggers, words)
    return Own("", Span(time.start, end), aside=True, named=True) if end else None


def end_of_owned(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> int:
    """Where the noun ends that a time owns, and that something was before or after; 0 where there is none."""
    side, owner = time.signal.lower(), OWNER.match(text, time.end)
    if owner is None or side not in words.after_clause | words.before_clause or words.bounding.fullmatch(side):
        return 0
    index = bisect_left(triggers, owner.end(), key=attrgetter("start"))
    event = triggers[index] if index < len(triggers) else None
    near = event is not None and WITHIN_NAME.fullmatch(text, owner.end(), event.start) is not None
    return event.end if event and near and event.kind == "noun" else 0


def end_of_named(text: str, triggers: Sequence[Trigger], time: Expression | Phrase) -> int:
    """Where the event that a time names ends, a noun or a proper name: "the 2015 floods", "the 2028 Games"; else 0."""
    index = bisect_left(triggers, time.end, key=attrgetter("start"))
    event = triggers[index] if index < len(triggers) else None
    if event and event.kind == "noun" and WITHIN_NAME.fullmatch(text, time.end, event.start):
        return event.end
    proper = PROPER.match(text, time.end)
    return proper.end() if proper else 0


def names(text: str, end: int, event: Trigger, words: Words) -> bool:
    """Whether a time that ends at a place is part of what a noun names: "the 2015 | winter | floods"."""
    between = TOKEN.findall(text, end, event.start)
    loose = words.prepositions | words.determiners | words.conjunctions
    free = loose.isdisjoint(token.lower() for token in between)
    return event.kind == "noun" and free and WITHIN_NAME.fullmatch(text, end, event.start) is not None


def since_its(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> Expression:
    """A time that only tells which thing something goes on since: "is up since its March 9 low", but not an event."""
    if time.interval is None or time.signal or time.interval.start is None or time.interval.end is None:
        return time
    if not words.since_its.search(text, max(0, time.start - REACH), time.start) or end_of_named(text, triggers, time):
        return time
    return evolve(time, interval=Interval(time.interval.start, None, time.interval.grain))


def counted_from(
    text: str,
    parts: Parts,
    triggers: Sequence[Trigger],
    times: Sequence[Phrase],
    words: Words,
    *,
    lengths: Sequence[Expression],
) -> Iterator[Own]:
    """What a length of time is counted from: "came three days after | the quake | of 22 May 1960".

    Or what bounds something: "has stood empty since | a fire | in 2009". Nothing that is a clause, or has no time.
    """
    if not times or parts.is_list:
        return
    ties = [tie.start() for tie in words.bounding.finditer(text, parts.span.start, parts.span.end)]
    counted = (length.end for length in lengths if not length.signal)  # "married for 40 years before divorcing"
    for end in [*counted, *ties]:
        if noun := noun_behind(text, parts, triggers, times, words, end=end):
            yield noun


def noun_behind(
    text: str, parts: Parts, triggers: Sequence[Trigger], times: Sequence[Phrase], words: Words, *, end: int
) -> Own | None:
    """The dated noun behind the "after" or "since" that stands at a place."""
    tie = TOKEN.match(text, skip_space(text, end, parts.span.end))
    if tie is None or tie.group().lower() not in words.after_clause | words.before_clause:
        return None
    start = skip_space(text, tie.end(), parts.span.end)
    time = next((one for one in times if one.start > start), None)
    if time is None or BOUNDARY.search(text, start, time.start) or time.start >= section(parts, end).end:
        return None
    ends = any(one.kind == "noun" and one.start > start and one.end + 1 == time.start for one in triggers)
    # "Since his arrest that August", "after the 2015 floods"
    last = time.end if time.signal or ends else end_of_named(text, triggers, time)
    if not last:
        return None
    first = TOKEN.match(text, start, time.start)
    named = first is not None and (first.group().lower() in words.determiners or first.group()[0].isupper())
    doing = any(one.start == start and one.tense == "PRESPART" for one in triggers)  # "since leaving office"
    alone = TOKEN.fullmatch(text, start, time.start - 1) is not None and text[start].islower()  # "since independence"
    named = named or doing or alone
    verb = words.finite is None or words.finite.search(text, start, time.start)
    kinds = {one.kind for one in triggers if start <= one.start < last}
    lasts = words.bounding.fullmatch(tie.group()) is not None  # not "until the law expires on Monday"
    happens = kinds == {"noun"} or doing or alone or not lasts
    return Own("", Span(start, last), aside=True, named=True) if named and happens and not verb else None
