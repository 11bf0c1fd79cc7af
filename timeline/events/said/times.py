"""Which times of a sentence date what, and where they stand with their prepositions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from attrs import evolve

from timeline.events.said.phrases import NOTHING, Own, Phrase, phrase_at
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN, Parts, section
from timeline.events.text.shortening import LAST
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import Grain
from timeline.interval import Allen, Interval, last_unit
from timeline.model import Expression

NESTED = {Allen.EQUAL, Allen.STARTS, Allen.DURING, Allen.FINISHES, Allen.STARTED_BY, Allen.CONTAINS, Allen.FINISHED_BY}
NOW = "PRESENT_REF"
VAGUE = ("PAST_REF", "FUTURE_REF")  # "recently", "soon": no date that an editor would print
BEYOND = "XXXX"  # before the years that a timeline can hold
FINITE = ("PAST", "PRESENT", "FUTURE")
NEAR = 8  # times back to which one can refine another
REACH = 1000  # characters around a time that say something about it
NOUN = 40  # characters before a noun in which its article stands
RECORD = 80  # characters before a time in which it is told of a record
SUPPOSED = 200  # characters before a time in which its condition begins
DAY = re.compile(r"\d{4}-\d\d-\d\d")
OWNER = re.compile(r"['’]s\s")
BESIDE = 80  # characters between two times that tell one time together
FIGURE = 4  # words of how much something has changed: "fell 3 percent from"
BRACKETS = ("()", "（）")
DASHES = ("-", "–", "—")
JOINTS = ("", ",", ".", *DASHES)


def is_dating(expression: Expression) -> bool:
    interval = expression.interval
    return interval is not None and interval.bounds != Interval(None, None).bounds and expression.value not in VAGUE


def left_open(
    text: str, time: Expression, triggers: Sequence[Trigger], anchor: Interval | None, words: Words
) -> Expression:
    """A time that no text ties to the one that it goes on from as an open one: "He died | two days later".

    One of what is over, where it would be after the article, whose date stands in for what the text has not told.
    """
    start, now = time.interval.start if time.interval else None, anchor.start if anchor else None
    if time.base != "anchor" or start is None or now is None or start < now or not words.going_on.fullmatch(time.text):
        return time
    index = bisect_left(triggers, time.start, key=attrgetter("start"))
    near = [*triggers[max(0, index - NEAR) : index][::-1], *triggers[index : index + NEAR]]
    verb = next((one for one in near if one.kind == "verb" and one.tense in FINITE), None)
    if verb is None or verb.tense != "PAST" or abs(verb.start - time.start) > REACH:
        return time
    return evolve(time, interval=None, value=BEYOND)


def is_impossible(expression: Expression) -> bool:
    """Whether it names a day that the calendar does not have: no other date can stand for what it dates."""
    return expression.interval is None and DAY.fullmatch(expression.value) is not None


def is_vague(expression: Expression) -> bool:
    """Whether it only tells that something is past: "recently", "years ago", "13 billion years ago"."""
    return expression.value in (VAGUE[0], BEYOND)


def is_attributive(text: str, time: Expression, triggers: Sequence[Trigger], words: Words) -> bool:
    """Whether a time tells of a thing, not of what happened: "a 2016 law", "at 2019 levels", not "a 2016 attack"."""
    if words.figure_of.search(text, max(0, time.start - NOUN), time.start):
        return True  # "the record for November was set in 1998"
    if words.of_thing.match(text, time.end) and time.interval and time.interval.grain >= Grain.YEAR:
        return True  # "2019年的数据"
    if owner := OWNER.match(text, time.end):
        month = time.interval is not None and time.interval.grain >= Grain.MONTH
        index = bisect_left(triggers, owner.end(), key=attrgetter("start"))
        named = any(one.kind == "noun" and one.start < owner.end() + NOUN for one in triggers[index : index + 1])
        noun = TOKEN.match(text, owner.end())
        held = noun is not None and noun.group().lower() in words.occasions  # "last year's fair"
        return month and not (named or held)  # "presented last month's figures", but "last month's attack"
    if time.signal.lower() in words.beneficial and words.of_a_month.match(text, time.end):
        return True  # "crude for July delivery"
    if time.interval is None or (time.interval.grain <= Grain.YEAR and time.value != time.text):
        return False  # "a vote next year"
    article = words.one_of.search(text, max(0, time.start - NOUN), time.start)
    noun = TOKEN.search(text, time.end)
    if time.signal or noun is None or article is None:
        return words.of_a_year.match(text, time.end) is not None
    index = bisect_left(triggers, noun.start(), key=attrgetter("start"))
    return not any(one.kind == "noun" and one.start == noun.start() for one in triggers[index : index + 1])


def is_change(text: str, time: Expression, words: Words) -> bool:
    """Whether a figure has changed since a period, and not in it: "rose 5% from last year", "is higher than in May"."""
    if time.interval is None or time.interval.throughout:
        return False  # "is shut down from May"
    since = time.signal.lower() in words.beginning  # "down 3% from last week", but "fell 3% over the week"
    months = since or time.interval.grain >= Grain.MONTH
    return months and words.changed_from.search(text, max(0, time.start - RECORD), time.start) is not None


def is_set_apart(text: str, time: Expression, words: Words) -> bool:
    """Whether it is named as the time at which it was not: "on Saturday, not on Friday", "unlike in 2019"."""
    if time.signal.lower() in words.until | words.before_clause:
        return False  # "not until May"
    start = phrase(time, text).start
    return words.set_apart.search(text, max(0, start - RECORD), start) is not None


def is_record(text: str, time: Expression, words: Words) -> bool:
    """Whether nothing like it has happened since then: "the deadliest accident since 1998" was not in 1998."""
    return bool(time.signal) and words.superlative.search(text, max(0, time.start - RECORD), time.start) is not None


def groups(
    text: str,
    parts: Parts,
    expressions: Sequence[Expression],
    own: Mapping[int, Own | None],
    words: Words,
) -> Iterator[tuple[list[Expression], Interval]]:
    """Expressions that date the same event, with the interval they give it together.

    own: what of the sentence each of them dates, by its start, where that is not all of its clause.
    """
    others = any(expression.value != NOW for expression in expressions)
    last: Expression | None = None
    aside = False
    found: list[tuple[Span, list[Expression], Interval]] = []
    for expression in expressions:
        told = own[expression.start]
        if told is NOTHING:
            continue
        place = told.said if told else section(parts, expression.start)
        before, last = last, expression
        tie = TOKEN.match(text, before.end + 1, expression.start) if before else None
        joined = tie is not None and tie.group() in words.conjunctions
        joined = joined or (before is not None and text[before.end : expression.start].strip() in DASHES)
        aside = before is not None and (is_compared(text, before, expression, words) or (aside and joined))
        near = max(section(parts, expression.start).start, expression.start - SUPPOSED)
        if words.supposed.search(text, near, expression.start):
            continue  # "if no deal is reached by Friday"
        if is_adjective(text, expression, expressions, parts) or is_origin(text, expression, expressions, parts, words):
            continue  # "will report fourth-quarter results on 3 February"
        if told is None and is_part_of_name(text, expression, expressions, parts, words):
            continue
        if told is None and is_of_noun(text, expression, expressions, parts, words):
            continue
        if aside:
            continue  # "from $3 million last year and $2 million in 2019"
        if expression.value == NOW and (others or not is_ongoing(text, place, words)):
            continue
        assert expression.interval is not None  # is_dating
        for index in range(max(0, len(found) - NEAR), len(found)):
            where, group, interval = found[index]
            both = together(text, interval, group[-1], expression, words)
            both = both or (common(interval, expression.interval) if where == place else None)
            if both:
                found[index] = (where, [*group, expression], both)
                break
        else:
            found.append((place, [expression], expression.interval))
    return ((group, interval) for _, group, interval in found)


def apart(
    times: Sequence[Expression], dated: Sequence[Phrase], parts: Parts, own: Mapping[int, Own | None]
) -> Iterator[tuple[Expression, Phrase]]:
    """The times behind one of the same clause that they do not refine, so that its verb is not what they date."""
    if parts.is_list:
        return
    for n, time in enumerate(times):
        before = beside(time, times[:n], parts, own)
        phrase = phrase_at(dated, time.start)
        if not before or own[time.start] is not None or phrase is None or time.interval is None:
            continue
        if not any(one.interval is None or common(one.interval, time.interval) for one in before):
            yield time, phrase


def other_dated(time: Expression, times: Sequence[Expression], parts: Parts, own: Mapping[int, Own | None]) -> bool:
    """Whether another time dates the clause of this one, and does not refine it."""
    if parts.is_list or own[time.start] is not None or time.interval is None:
        return False
    return any(
        one.interval is not None and not common(one.interval, time.interval) for one in beside(time, times, parts, own)
    )


def beside(
    time: Expression, times: Sequence[Expression], parts: Parts, own: Mapping[int, Own | None]
) -> list[Expression]:
    """Those of some other times that date all of its clause."""
    place = section(parts, time.start)
    return [one for one in times if one is not time and own[one.start] is None and section(parts, one.start) == place]


def is_adjective(text: str, one: Expression, others: Sequence[Expression], parts: Parts) -> bool:
    """Whether a quarter only tells which results are meant, where a day tells when: "third-quarter results"."""
    if parts.is_list or one.signal or one.interval is None or one.interval.grain is not Grain.QUARTER:
        return False
    if not text[one.end : one.end + 2].strip().islower():
        return False
    place = section(parts, one.start)
    return any(two.interval and two.interval.grain <= Grain.DAY and two.start in place for two in others)


def is_part_of_name(text: str, one: Expression, others: Sequence[Expression], parts: Parts, words: Words) -> bool:
    """Whether it only tells which thing is meant, where another tells when: "The 2020 Games were held in 2021"."""
    if one.signal or one.interval is None or TOKEN.match(text, one.end + 1) is None or text[one.end] not in " -":
        return False
    before = LAST.search(text, max(parts.span.start, one.start - NOUN), one.start)
    named = words.only_time.fullmatch(one.text) is None and one.text[0].isupper()  # "Black Friday sales", no "Monday"
    noun = TOKEN.match(text, one.end + 1)
    bare_name = before is None and named and noun is not None and noun.group().islower()
    if not bare_name and (before is None or before[1].lower() not in words.determiners):
        return False
    place = section(parts, one.start)
    return any(
        two.signal and two.start in place and two.interval and not common(one.interval, two.interval)
        for two in others
        if two.start > one.end
    )


def is_of_noun(text: str, one: Expression, others: Sequence[Expression], parts: Parts, words: Words) -> bool:
    """Whether it only tells which thing is meant, where another tells when: "Ieri | ha visto i dati | di maggio"."""
    place = section(parts, one.start)
    return is_owned(text, one, words) and any(
        not is_owned(text, two, words) and two.interval and one.interval and not common(one.interval, two.interval)
        for two in others
        if two is not one and two.start in place
    )


def is_owned(text: str, one: Expression, words: Words) -> bool:
    """Whether a preposition ties it to the noun before it."""
    own = phrase(one, text)
    return own.start > 0 and words.owned.fullmatch(text, own.start, own.end) is not None


def is_origin(text: str, one: Expression, others: Sequence[Expression], parts: Parts, words: Words) -> bool:
    """Whether it only tells of when a thing is, where another time dates the clause: "a photo from May was shown"."""
    if one.signal.lower() not in words.beginning or one.interval is None or one.interval.end is None:
        return False
    place = section(parts, one.start)
    intervals = [two.interval for two in others if two is not one and two.start in place]
    return bool(intervals) and one.interval not in intervals and not OWNER.match(text, one.end)


def is_compared(text: str, before: Expression, one: Expression, words: Words) -> bool:
    """Whether a figure is of another time: "12 million, from 9 million a year earlier", "rose in May from April"."""
    if words.compared.search(text, before.end, one.start):
        return True
    if before.interval is None or one.interval is None:
        return False
    if one.interval.bounds[0] >= before.interval.bounds[0]:  # "from" may leave its end open
        return False
    if words.comparing.fullmatch(text, before.end, one.start):
        return True
    months = min(one.interval.grain, before.interval.grain) >= Grain.MONTH  # "in May fell 3 percent from last month"
    between = TOKEN.findall(text, before.end, one.start) if months else ()
    return 0 < len(between) <= FIGURE and words.comparing.search(text, before.end, one.start) is not None


def together(text: str, interval: Interval, one: Expression, two: Expression, words: Words) -> Interval | None:
    """What two times side by side mean together, as their words say; None where they do not. interval: of the first."""
    if two.start - one.end > BESIDE:
        return None
    if again(text, one, two) or ends(text, one, two, words):
        return interval
    between = text[one.end : two.start].strip().lower()
    if between.removesuffix(two.signal.lower()).strip() == "," and one.base == "mention" and not two.base:
        return two.interval  # "a century and a half later, in 2010"
    of_day = between == two.signal.lower() and two.interval and interval.grain is Grain.DAY > two.interval.grain
    if (
        of_day
        and two.interval
        and two.interval.start
        and interval.relation(Interval.unit(two.interval.start, Grain.DAY)) is Allen.EQUAL
    ):
        return two.interval  # "el jueves por la noche"
    joined = between in words.conjunctions and two.interval is not None and interval.end == two.interval.start
    if joined and two.interval and interval.grain is two.interval.grain:
        return Interval(interval.start, two.interval.end, interval.grain)  # "in October and November"
    return None


def again(text: str, one: Expression, two: Expression) -> bool:
    """Whether a clock time in brackets is the one before it on another clock: "9 p.m. (1900 GMT)"."""
    clocks = all(time.interval and time.interval.grain < Grain.PART for time in (one, two))
    return clocks and text[one.end : two.start].strip() == "("


def ends(text: str, one: Expression, two: Expression, words: Words) -> bool:
    """Whether a date only tells when the length before it ends or begins: "in the year ended 30 June"."""
    if one.interval is None or two.interval is None:
        return False
    between = text[one.end : two.start].strip().lower()
    inside = one.interval.grain > two.interval.grain and one.interval.relation(two.interval) in NESTED
    closes = between in words.closing and (inside or one.interval.end == two.interval.end)  # "quarter ended June 27"
    begins = one.interval.start == two.interval.start and between.partition(" ")[0] in words.beginning
    return closes or (one.type == "DURATION" and begins)


def common(one: Interval, two: Interval) -> Interval | None:
    """The interval that two times of one clause mean together, None where they are different times.

    "in 2021 … on 8 November": the finer one; "since August … until Monday": from the one to the other.
    """
    if one.start and two.end and not one.end and not two.start and one.start < two.end:
        return Interval(one.start, two.end, min(one.grain, two.grain), one.approximate or two.approximate, True)
    if two.start and one.end and not two.end and not one.start:
        return common(two, one)
    is_open = [None in (interval.start, interval.end) for interval in (one, two)]
    if is_open[0] != is_open[1] or one.relation(two) not in NESTED:
        return None
    return min(one, two, key=lambda interval: (interval.bounds[1] - interval.bounds[0], interval.grain))


def is_ongoing(text: str, place: Span, words: Words) -> bool:
    """Whether a clause that says "now" tells of something going on, rather than how things are nowadays."""
    return words.ongoing is None or words.ongoing.search(text, place.start, place.end) is not None


def at_last(group: Sequence[Expression], anchor: Interval | None, words: Words) -> Interval | None:
    """When something did happen that did not until then: "It did not open until May"; "will not open before May"."""
    *more, one = group
    limit, signal = one.interval, one.signal.lower()
    if more or limit is None or limit.end is None or limit.start:
        return None
    if signal in words.until:
        return last_unit(limit)
    ahead = anchor is not None and anchor.end is not None and limit.end > anchor.end
    if ahead and signal in words.before_clause:
        return Interval(limit.end, None, limit.grain, limit.approximate)
    return None


def phrases(group: Sequence[Expression], text: str) -> list[Phrase]:
    """The expressions with their prepositions; those side by side are one, as both ends of a range."""
    found: list[Phrase] = []
    for expression in group:
        own = phrase(expression, text)
        if found and text[found[-1].end : own.start].strip() in JOINTS:
            own = Phrase(found[-1].start, own.end, found.pop().signal)
        found.append(own)
    return found


def repeated(own: Sequence[Phrase], dated: Sequence[Phrase], text: str, words: Words) -> list[Phrase]:
    """The phrases with those that tell when the same happened again: "in October and again in late January"."""
    low = high = max(bisect_right(dated, own[0].start, key=attrgetter("start")) - 1, 0)
    again = False
    while low > 0 and (tie := words.again.fullmatch(text, dated[low - 1].end, dated[low].start)):
        low, again = low - 1, again or bool(tie["again"])
    while high + 1 < len(dated) and (tie := words.again.fullmatch(text, dated[high].end, dated[high + 1].start)):
        high, again = high + 1, again or bool(tie["again"])
    return [Phrase(dated[low].start, dated[high].end, dated[low].signal)] if again else list(own)


def phrase(expression: Expression, text: str) -> Phrase:
    """An expression with its preposition, or with the brackets that it stands alone in."""
    if text[max(expression.start - 1, 0) : expression.start] + text[expression.end : expression.end + 1] in BRACKETS:
        return Phrase(expression.start - 1, expression.end + 1)
    signal = expression.signal_start
    start = min(expression.start, signal) if signal >= 0 else expression.start
    return Phrase(start, max(expression.end, signal + len(expression.signal)), expression.signal)
