"""Expressions → Events: every clause that says when something happened, and every dated post."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from attrs import evolve, frozen

from timeline.abbreviations import abbreviations
from timeline.events.context.landmarks import Dated, as_length, is_open
from timeline.events.context.linking import Happening, undated
from timeline.events.context.scene import Scene, is_day
from timeline.events.context.ties import LENGTH, Sentence
from timeline.events.languages import likely_language, words_of
from timeline.events.people.lives import parted
from timeline.events.people.names import Names, names
from timeline.events.people.reference import plural_subject, spelled_out, thing_before
from timeline.events.pile.repeats import is_title, united, with_titles
from timeline.events.pile.sequence import Told, constraints
from timeline.events.said.embedded import embedded
from timeline.events.said.listing import entries, is_label
from timeline.events.said.moot import is_moot, is_rejected
from timeline.events.said.nouns import (
    after_named,
    counted_from,
    named_aside,
    named_by,
    noun_dated,
    owned,
    owner_day,
    since_its,
)
from timeline.events.said.phrases import NOTHING, Own, Phrase, phrase_at
from timeline.events.said.places import own_words
from timeline.events.said.times import (
    REACH,
    apart,
    at_last,
    common,
    groups,
    is_attributive,
    is_change,
    is_dating,
    is_impossible,
    is_record,
    is_set_apart,
    is_vague,
    left_open,
    other_dated,
    phrases,
    repeated,
)
from timeline.events.said.works import Works
from timeline.events.sentences import BREAK, Span, around, holding, paragraphs, split
from timeline.events.telling.headlines import headline, post_headline
from timeline.events.telling.status import foreseen, status
from timeline.events.text.clauses import TOKEN, Parts, bare, opening, parse, section, tells_first, tells_when
from timeline.events.text.markup import TAG, laid_out
from timeline.events.text.mentions import mentions, said, told_at
from timeline.events.text.posts import Post, posts
from timeline.events.text.shortening import aside_of
from timeline.events.text.speech import Quotation, name, quotations
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Article, Constraint, Event, Expression, KnownBy, Mention, Source, Status

WIRE = ("``", "''")
HOUR = 12  # characters that an hour takes: "**20:10 CET**"


@frozen
class Reading:
    """What of an article is found once and asked for by each of its events."""

    triggers: Sequence[Trigger]
    names: Names
    aside: Sequence[Span] = ()  # what is no part of the story, in order
    lengths: Sequence[Expression] = ()  # of time, told in numbers
    open: Sequence[Expression] = ()  # times that only what they are counted from can date
    records: Sequence[Expression] = ()  # since when nothing was like it
    vague: Sequence[Expression] = ()  # that only tell that something is past
    impossible: Sequence[Expression] = ()  # days that the calendar does not have

    def story(self, text: str, spans: Iterable[Span]) -> Iterator[Span]:
        """The spans without what is aside at their start."""
        for span in spans:
            aside = holding(self.aside, span.start)
            start = aside.end if aside else span.start
            while start < span.end and text[start].isspace():
                start += 1
            if start < span.end:
                yield Span(start, span.end)

    def within(self, span: Span) -> Sequence[Trigger]:
        """The triggers inside a span."""
        return within(self.triggers, span)


@frozen
class Narration:
    """What an article tells: its events in the order of the text, and what it puts before what."""

    events: tuple[Event, ...] = ()
    constraints: tuple[Constraint, ...] = ()


def narrate(
    article: Article,
    expressions: Sequence[Expression],
    triggers: Sequence[Trigger] | None = None,
    *,
    narrative: bool = False,
    aside: Sequence[Span] = (),
    stamped: Sequence[tuple[Span, Interval]] = (),
) -> Narration:
    """The events of an article, in the order of its text.

    One for each clause with a time; two where a clause has times that do not refine one another; one for each dated
    post; one for each other clause that says that something happened, dated by its context. "now" dates an event
    only where nothing else does and something is going on ("are now taking place").
    expressions: those of `article.text`, in order; those without an interval date nothing. triggers: its words that
    name events, in order; looked for where they are not given. narrative: undated sentences go by the date told last,
    as in a history. aside: what is no part of the story, such as a dateline. stamped: the entries of a log, in order,
    and their hours.
    """
    language = article.language or "en"
    original = article
    plain = laid_out(requoted(article.text))
    article = evolve(article, text=plain) if plain != article.text else article
    text, words = article.text, words_of(language)
    triggers = mentions(text, None, language) if triggers is None else triggers
    now = article.anchor.interval if article.anchor else None
    tags = [Span(*tag.span()) for tag in TAG.finditer(original.text)] if "<" in original.text else []
    expressions = [one for one in expressions if holding(tags, one.start) is None]
    expressions = [left_open(text, one, triggers, now, words) for one in expressions]
    expressions = [owner_day(text, one, triggers, words) for one in parted(text, expressions, words)]
    expressions = [after_named(text, one, triggers, words) for one in expressions]
    works = Works.of(text, words)
    expressions = [one for one in expressions if not works.hold(text, one, words)]
    records = [one for one in expressions if is_record(text, one, words)]
    open_ = [one for one in expressions if is_open(one)]
    since = {one.start for one in records}
    reading = Reading(
        triggers,
        Names.of(text, language, (Span(one.start, one.end) for one in expressions)),
        aside,
        [one for one in map(as_length, open_) if LENGTH.fullmatch(one.value)],
        open_,
        records,
        [one for one in expressions if is_vague(one)],
        [one for one in expressions if is_impossible(one)],
    )
    dating = [
        since_its(text, one, reading.triggers, words)
        for one in expressions
        if is_dating(one)
        and one.start not in since
        and not is_attributive(text, one, reading.triggers, words)
        and not is_change(text, one, words)
        and not is_set_apart(text, one, words)
    ]
    dated = posts(article.text, expressions)
    found = [event for post in dated for event in of_post(article, post, dating, reading)]
    quoted = [post.whole for post in dated]
    blocks = [paragraph for paragraph in paragraphs(article.text) if holding(quoted, paragraph.start) is None]
    scene = Scene(whole_day(now), narrative)
    titles: list[Event] = []
    sentences: list[Told] = []
    hours = dict(stamped)
    end = 0
    for block in blocks:
        fresh = enter(scene, article.text, block, end, hours)
        end = block.end
        title = is_title(article, block, blocks)
        own = within(dating, block)
        told = list(of_paragraph(article, block, own, language, reading, scene=scene, title=title or fresh))
        heard = [event for sentence in told for _, event in sentence.events]
        if title or text[block.end - 1 : block.end].isalnum():  # "How the day unfolded"
            heard = [event for event in heard if not words_of(language).explaining.match(event.headline)]
        if title:
            titles += heard
        else:
            found += heard
            sentences += told
    ordered = sorted(with_titles(found, titles, language), key=lambda event: event.sources[0].start)
    orders = tuple(constraints(article.text, article.id, sentences, words_of(language)))
    events = united(ordered)
    if article is not original:
        spans = ((one, one.sources[0]) for one in events)
        events = (evolve(one, sentence=original.text[first.start : first.end]) for one, first in spans)
    return Narration(tuple(events), orders)


def whole_day(now: Interval | None) -> Interval | None:
    """The day of an article that was published at some minute: what it tells did not happen then."""
    if now is None or now.start is None or now.grain >= Grain.DAY:
        return now
    return evolve(Interval.unit(now.start, Grain.DAY), throughout=now.throughout)


def enter(scene: Scene, text: str, block: Span, end: int, hours: Mapping[Span, Interval]) -> bool:
    """Come to the next paragraph, behind the end of the last; whether it opens an entry of a log.

    Like a title, that tells in the present what has just happened.
    """
    scene.heading.enter(len(BREAK.findall(text, end, block.start)) > 1)
    entry = holding([*hours], block.start)
    if entry is None:
        return False
    scene.heading.head(hours[entry])
    return len(text[entry.start : block.start].strip()) <= HOUR


def requoted(text: str) -> str:
    """The text with the quotation marks of wire services, ``so'', as others have them; as long as it was."""
    return text.replace(WIRE[0], "““").replace(WIRE[1], "””")


Placed = TypeVar("Placed", Expression, Trigger)


def within(placed: Sequence[Placed], span: Span) -> Sequence[Placed]:
    """Those of some expressions or triggers, which are in order, that begin inside a span."""
    start = bisect_left(placed, span.start, key=attrgetter("start"))
    return placed[start : bisect_left(placed, span.end, lo=start, key=attrgetter("start"))]


# --- running text ---------------------------------------------------------------------------------


def of_paragraph(
    article: Article,
    paragraph: Span,
    expressions: Sequence[Expression],
    language: str,
    reading: Reading,
    *,
    scene: Scene | None = None,
    author: str = "",
    title: bool = False,
) -> Iterator[Told]:
    """What each sentence of a paragraph tells; undated events only where there is a scene to date them.

    author: who wrote all of it, where that is not the article's.
    """
    text, words = article.text, words_of(language)
    spans = reading.story(text, split(text, paragraph, abbreviations(language)))
    listed = (entry for span in spans for entry in entries(text, span, within(expressions, span)))
    sentences = tuple(parse(text, span, words) for span in listed)
    quotes = quotations(text, paragraph, sentences, words)
    before: Parts | None = None
    if scene:
        scene.enter(entry_of(text, sentences, expressions))
    for parts in sentences:
        found, told_days = [], list[Interval]()
        if scene:
            scene.begin()
        times = within(expressions, parts.span)
        dated, inside = phrases(times, text), reading.within(parts.span) if times else ()
        by_start = {trigger.start: trigger for trigger in inside}
        lengths = within(reading.lengths, parts.span)
        own = owners(text, parts, times, dated, words, triggers=inside, lengths=lengths)
        heading = bool(times) and is_heading(text, parts.span, times, words)
        for group, interval in groups(text, parts, times, own, words):
            if heading:
                if scene:
                    scene.head(interval)
                continue
            told, place = own[group[0].start], section(parts, group[0].start)
            if told is None and is_rejected(text, place, interval, scene.anchor if scene else None, words):
                continue
            said_by = author or speaker(text, parts, group[0].start, quotes, words)
            one = event(article, parts, group, interval, words, reading=reading, author=said_by, told=told, dated=dated)
            aside, named = (told.aside, told.named) if told else (False, False)
            found.append((told.said if told and aside else place, one))
            chain = [by_start[mention.start] for mention in one.mentions if mention.start in by_start]
            if scene and one.status is Status.HAPPENED:
                aside = aside or tells_when(text, place, words) or had_been(reading.within(place))
                later = words.moved_on.fullmatch(text, group[0].start, group[0].end) is not None
                scene.births.tell(text, group, interval, place, words)
                said = bool(chain) and chain[0].category == "REPORTING"
                # "Gunmen killed 23 on Saturday, police said on Monday": what follows is of Saturday
                aside = aside or (place == parts.tail and any(is_day(day) for day in told_days))
                told_days.append(interval)
                scene.tell(interval, group[0].start, named=named, aside=aside, later=later, said=said)
            if scene and not parts.is_list and one.status in (Status.HAPPENED, Status.PLANNED):
                scene.landmarks.tell(
                    Dated(
                        text,
                        told.said if told else place,
                        chain,
                        phrases(group, text),
                        dated,
                        told.subject if told else "",
                    ),
                    interval,
                    words,
                )
        found = ended(found, article.anchor.interval if article.anchor else None, reading.triggers)
        if scene:
            scene.sentences += 1
            found += of_context(
                article, parts, dict(found), scene, reading, quotes=quotes, words=words, title=title, times=dated
            )
        found = [
            (place, with_subject(one, place, reading.names, text=text, parts=parts, before=before, words=words))
            for place, one in found
        ]
        before = parts
        nouns = tuple(Span(one.start, one.end) for one in reading.within(parts.span) if one.kind == "noun")
        yield Told(parts, tuple(found), nouns)


def owners(
    text: str,
    parts: Parts,
    times: Sequence[Expression],
    dated: Sequence[Phrase],
    words: Words,
    *,
    triggers: Sequence[Trigger],
    lengths: Sequence[Expression],
) -> dict[int, Own | None]:
    """What of its sentence each time dates, by where the time starts; None for all of its clause.

    dated: the phrases of the times; triggers, lengths: those of the sentence.
    """
    own = {time.start: own_words(text, parts, triggers, dated, words, at=time.start) for time in times}
    for time in times:
        owning = owned(text, time, triggers, words)
        own[time.start] = owning or own[time.start] or named_aside(text, parts, triggers, time, words)
    for time, phrase in apart(times, dated, parts, own):
        own[time.start] = noun_dated(text, parts, triggers, phrase, words, times=dated)
    for time in times:
        if not time.signal and other_dated(time, times, parts, own):
            own[time.start] = named_by(text, parts, triggers, time, words)
    for time in [one for one in times if other_dated(one, times, parts, own)]:
        if its := phrase_at(dated, time.start):
            own[time.start] = embedded(text, parts, triggers, its, words, times=dated)
    for time in [one for one in times if own[one.start] is None]:
        clause, whole = section(parts, time.start), phrase_at(dated, time.start) or time
        moot = is_moot(text, clause, Span(whole.start, whole.end), words)
        if moot or in_told_aside(text, clause, time.start, words):
            own[time.start] = NOTHING
    for noun in counted_from(text, parts, triggers, dated, words, lengths=lengths):
        own |= {time.start: noun for time in times if noun.said.start < time.start < noun.said.end}
    return own


def in_told_aside(text: str, clause: Span, at: int, words: Words) -> bool:
    """Whether a place is of what is told of who somebody is: "Lind, a painter whose rooms sold in 1960, died"."""
    aside = aside_of(text, clause, words)
    if aside is None or at not in aside or words.finite is None:
        return False
    first, *others = [token.lower() for token in TOKEN.findall(text, aside.start, at)] or [""]
    told = first in words.articles and not words.relatives.isdisjoint(others)
    return told and words.finite.search(text, aside.start, at) is not None


def had_been(triggers: Sequence[Trigger]) -> bool:
    """Whether a clause looks back from the story: "Some 3,100 people had been evacuated on Sunday"."""
    verb = next((one for one in triggers if one.kind == "verb"), None)
    return verb is not None and verb.aspect == "PERFECTIVE" and verb.tense == "PAST"


def ended(
    found: Sequence[tuple[Span, Event]], now: Interval | None, triggers: Sequence[Trigger]
) -> list[tuple[Span, Event]]:
    """What a sentence tells, what had gone on until then with an end: "had led it since 2016, resigned on Friday"."""
    days = [one.interval for _, one in found if one.interval and one.interval.start and one.interval.end]

    def closed(one: Event) -> Event:
        begun = one.interval.start if one.interval and not one.interval.end else None
        own = [trigger for mention in one.mentions for trigger in within(triggers, Span(mention.start, mention.end))]
        if one.interval is None or begun is None or one.status is not Status.HAPPENED or not had_been(own):
            return one
        last = next((day for day in days if day.start and day.start > begun), now)
        if last is None or last.start is None:
            return one
        end = Interval.unit(last.start, max(one.interval.grain, last.grain)).end  # no finer than its beginning
        return evolve(one, interval=evolve(one.interval, end=end))

    return [(place, closed(one)) for place, one in found]


def entry_of(text: str, sentences: Sequence[Parts], times: Sequence[Expression]) -> Interval | None:
    """The time that labels a paragraph, an entry of a chronology: "14 May 2022: He is charged. He pleads guilty."."""
    first = times[0] if times and sentences else None
    return first.interval if first and is_label(text, sentences[0].span, first) else None


def is_heading(text: str, span: Span, times: Sequence[Expression], words: Words) -> bool:
    """Whether a line tells nothing but times: "Monday, 8 November"."""
    rest = text[span.start : times[0].start] + text[times[-1].end : span.end]
    between = "".join(text[one.end : next_.start] for one, next_ in pairwise(times))
    return all(word.lower() in words.conjunctions for word in TOKEN.findall(rest + between))


def with_subject(
    one: Event, place: Span, names: Names, *, text: str, parts: Parts, before: Parts | None, words: Words
) -> Event:
    """An event whose headline says whom its "he" or "they" means, where the text leaves no doubt.

    parts: its sentence, in which a later clause has its person; before: the sentence before it in its paragraph.
    """
    pronoun, meant = one.headline.partition(" ")[0].lower(), ""
    if pronoun in words.one:
        last = names.person_before(place.start, pronoun)
        meant = last if last and names.goes_by_surname(last) else ""
        start = parts.clauses[0].start
        hangs = place.start > start and tells_first(
            opening(text, place), words
        )  # "Ann has spoken since | he was found"
        meant = "" if hangs and meant not in names.within(Span(start, place.start)) else meant
    elif pronoun in words.many:
        # "The auditors were called in; | they told the board"
        own = plural_subject(text, parts, words) if place.start > parts.clauses[0].start else ""
        meant = own or plural_subject(text, before, words)
    elif pronoun in words.pronouns:
        meant = thing_before(text, parts, place, words)
    return evolve(one, headline=spelled_out(one.headline, meant, words)) if meant else one


def of_context(
    article: Article,
    parts: Parts,
    dated: Mapping[Span, Event],
    scene: Scene,
    reading: Reading,
    *,
    quotes: Sequence[Quotation],
    words: Words,
    title: bool,
    times: Sequence[Phrase],
) -> Iterator[tuple[Span, Event]]:
    """The events of a sentence that no time in it dates; statements name the events that they tell of.

    dated: the parts of the sentence that a time does date, with their events; times: its time phrases.
    """
    taken = set(dated)
    if taken & {parts.frame, parts.tail}:
        taken.add(parts.clauses[0])  # "Around 2pm, the army reported that …" dates what it reports
    if parts.tail and any(place.start in parts.tail for place in dated):
        taken.add(parts.tail)  # "…, according to a report published on Monday"
    told = [event.id for event in dated.values()]
    days = {place: event.interval for place, event in dated.items()}
    own = reading.within(parts.span)
    statements = []
    days |= {place: day for one in within(reading.records, parts.span) for place, day in recalled(parts, one, days)}
    lengths, vague, open_ = (within(times, parts.span) for times in (reading.lengths, reading.vague, reading.open))
    sentence = Sentence(article.text, parts, own, days, lengths, vague, open_, scene, words)
    impossible = within(reading.impossible, parts.span)
    for each in undated(sentence, taken, title=title):
        lost = any(one.start in each.place for one in impossible)
        happening = evolve(each, interval=None, known_by=KnownBy.UNKNOWN) if lost else each
        if happening.statement:
            statements.append(happening)
            continue
        author = speaker(article.text, parts, happening.at, quotes, words)
        one = undated_event(article, parts, happening, reading, words, author=author, times=times)
        told.append(one.id)
        yield happening.place, one
    for happening in statements:
        one = undated_event(article, parts, happening, reading, words)
        yield happening.place, evolve(one, tells=tuple(told))


def recalled(parts: Parts, record: Expression, days: Mapping[Span, Interval | None]) -> Iterator[tuple[Span, Interval]]:
    """The part of a sentence that names a record, with its time: "It was the worst since 1981, when …"."""
    place, interval = section(parts, record.start), record.interval
    if place not in days and interval and interval.start:
        yield place, Interval.unit(interval.start, interval.grain)


def undated_event(
    article: Article,
    parts: Parts,
    happening: Happening,
    reading: Reading,
    words: Words,
    *,
    author: str = "",
    times: Sequence[Phrase] = (),
) -> Event:
    """The event that a part of a sentence tells without a time of its own."""
    text, span = article.text, parts.span
    told = own_words(text, parts, reading.within(span), times, words, at=happening.at)
    sentence = text[span.start : span.end]
    return Event(
        id=identity(article.id, sentence, happening.interval, happening.at - span.start),
        headline=headline(text, parts, (), words, author, at=happening.at, own=told),
        sentence=sentence,
        interval=happening.interval,
        sources=(Source(article.id, span.start, span.end, author),),
        participants=participants(text, reading.names, happening.place, words, author),
        mentions=tuple(Mention(article.id, trigger.start, trigger.end) for trigger in happening.triggers),
        status=foreseen(article, happening.interval, said(happening.triggers, happening.at, over=False)),
        known_by=happening.known_by,
    )


def event(
    article: Article,
    parts: Parts,
    group: Sequence[Expression],
    interval: Interval,
    words: Words,
    *,
    reading: Reading,
    author: str,
    told: Own | None,
    dated: Sequence[Phrase],
) -> Event:
    """The event that a sentence tells of one time; told: as `own_words` finds it; dated: all of its time phrases."""
    text, span = article.text, parts.span
    sentence = text[span.start : span.end]
    place = near(section(parts, group[0].start), group[0].start)
    stated = told.said if told else place
    verbs = reading.within(stated if told and told.aside else place)
    own = verbs if told and told.named else told_at(verbs, group[0].start)
    meaning = status(article, place, group, interval, words=words, own=own, stated=stated)
    today = article.anchor.interval if article.anchor else None
    to_do = meaning is Status.POSSIBLE and bool(own) and bool(own[0].modality) and own[0].aspect == "NONE"
    if meaning is Status.PLANNED or to_do:
        interval = from_now(interval, today)
    first = phrases(group, text)[0].start
    not_yet = meaning is Status.DENIED or words.not_yet.search(text, place.start, first)  # "not until May"
    if not_yet and (last := at_last(group, today, words)):
        interval, meaning = last, foreseen(article, last, Status.HAPPENED)
    return Event(
        id=identity(article.id, sentence, interval, group[0].start - span.start),
        headline=headline(text, parts, repeated(phrases(group, text), dated, text, words), words, author, own=told),
        sentence=sentence,
        interval=interval,
        sources=(Source(article.id, span.start, span.end, author),),
        expressions=tuple(group),
        participants=whose(reading.names, told) or participants(text, reading.names, place, words, author),
        mentions=tuple(Mention(article.id, trigger.start, trigger.end) for trigger in own),
        status=meaning,
    )


def from_now(interval: Interval, today: Interval | None) -> Interval:
    """When something will be that is planned, or has, to be by a time: "plans to raise output by the end of 2015"."""
    now, limit = today.start if today else None, interval.end
    ahead = interval.start is None and not interval.throughout and now is not None and limit is not None and now < limit
    return evolve(interval, start=now) if ahead else interval


def near(span: Span, offset: int) -> Span:
    """What of a clause stands around an offset; all of it, unless it is no clause but a list or a table."""
    return Span(max(span.start, offset - REACH), min(span.end, offset + REACH))


def speaker(text: str, parts: Parts, at: int, quotes: Sequence[Quotation], words: Words) -> str:
    """Who says it: whoever is quoted, or reported to say it; "" where the saying itself is what is dated."""
    if quote := around(quotes, at):
        return quote.author
    place = section(parts, at)
    return name(text, parts.who, words) if parts.who and place not in (parts.frame, parts.tail) else ""


def participants(
    text: str, found: Names, place: Span, words: Words, author: str = "", *, foreign: bool = False
) -> tuple[str, ...]:
    """The full names of those a clause names, of whom it calls "he" or "she", and of who says it, once each.

    foreign: whether it is in another language than its article; then only names count that the article has elsewhere.
    """
    told = found.within(place)
    if foreign:
        others = {found.full.get(one.text, one.text) for one in found.found if one.start not in place}
        told = tuple(name for name in told if name in others)
    speakers = [found.full.get(one.text, one.text) for one in names(author)] if author else []
    meant = [whom(text, found, place, words)]
    own = bare(text, place, words)
    first = TOKEN.match(text, own.start, own.end)
    if first and first.group().lower() in words.pronouns:
        meant += speakers  # "Lithuania announced that it was moving troops"
    return tuple(dict.fromkeys(one for one in (*meant, *told, *speakers) if one))


def whose(found: Names, told: Own | None) -> tuple[str, ...]:
    """Of whom alone brackets tell: "Anna Kovac (1931–2004) and Bo Petrov (1940–2010)"."""
    if told is None or told.said.start < told.said.end:
        return ()
    return tuple(dict.fromkeys(found.full.get(one.text, one.text) for one in names(told.subject)))


def whom(text: str, found: Names, place: Span, words: Words) -> str:
    """Whom a clause calls "he" or "she", or "his"; "" where it may be somebody whom it has named itself."""
    for token in TOKEN.finditer(text, place.start, place.end):
        low = token.group().lower()
        if low in words.personal:
            named = any(found.is_person(name) for name in found.within(Span(place.start, token.start())))
            return "" if named else found.person_before(place.start, words.persons.get(low, low))
    return ""


# --- posts ----------------------------------------------------------------------------------------


def of_post(article: Article, post: Post, expressions: Sequence[Expression], reading: Reading) -> Iterator[Event]:
    """The post itself, on its day, and what it dates on other days."""
    text, span = article.text, post.span
    language = likely_language(text[span.start : span.end], article.language or "en")
    words = words_of(language)
    sentences = [parse(text, one, words) for one in split(text, span, abbreviations(language))]
    day = post.date.interval
    assert day is not None  # posts
    quoted = text[span.start : span.end]
    opening = near(sentences[0].clauses[0], span.start) if sentences else span
    first = told_at(reading.within(opening), span.start)
    foreign = language != (article.language or "en")
    yield Event(
        id=identity(article.id, quoted, day, post.date.start - span.start),
        headline=post_headline(text, sentences, words) or post.author,
        sentence=quoted,
        interval=day,
        sources=(Source(article.id, span.start, span.end, post.author),),
        expressions=(post.date,),
        participants=participants(text, reading.names, span, words, post.author, foreign=foreign),
        mentions=tuple(Mention(article.id, trigger.start, trigger.end) for trigger in first),
    )
    inside = [one for one in within(expressions, span) if one.interval and not common(one.interval, day)]
    for sentence in of_paragraph(article, span, inside, language, reading, author=post.author):
        yield from (event for _, event in sentence.events)


def identity(article: str, sentence: str, interval: Interval | None, offset: int) -> str:
    """A short name that stays while article, words and time stay."""
    bounds = f"{interval.start}/{interval.end}" if interval else ""
    told = sentence if len(sentence) < 1000 else f"{sentence[:1000]}{len(sentence)}"
    return hashlib.sha256("\0".join((article, told, bounds, str(offset))).encode("utf-8", "surrogatepass")).hexdigest()[
        :10
    ]
