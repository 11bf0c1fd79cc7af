"""Expressions → Events: every clause that says when something happened, and every dated post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from timeline.abbreviations import abbreviations
from timeline.articles.tongues import likely_language
from timeline.events.context.landmarks import Dated, as_length, is_open
from timeline.events.context.linking import undated
from timeline.events.context.scene import Scene, is_day
from timeline.events.context.ties import LENGTH, Sentence
from timeline.events.languages import words_of
from timeline.events.people.lives import parted
from timeline.events.people.names import Names
from timeline.events.people.reference import plural_subject, spelled_out, thing_before
from timeline.events.pile.repeats import is_title, united, with_titles
from timeline.events.pile.sequence import Told, constraints
from timeline.events.said.listing import entries, is_label
from timeline.events.said.moot import is_rejected
from timeline.events.said.nouns import (
    after_named,
    owner_day,
    since_its,
)
from timeline.events.said.owners import owners
from timeline.events.said.phrases import Phrase
from timeline.events.said.times import (
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
    phrases,
)
from timeline.events.said.works import Works
from timeline.events.sentences import BREAK, Span, holding, paragraphs, split
from timeline.events.telling.event import event, identity, near, participants, speaker, undated_event
from timeline.events.telling.headlines import post_headline
from timeline.events.telling.reading import Reading, within
from timeline.events.text import unspaced
from timeline.events.text.clauses import TOKEN, Parts, opening, parse, section, tells_first, tells_when
from timeline.events.text.markup import TAG, laid_out
from timeline.events.text.mentions import mentions, told_at
from timeline.events.text.posts import Post, posts
from timeline.events.text.speech import Quotation, quotations
from timeline.events.trigger import Trigger
from timeline.events.words import Words
from timeline.grain import Grain
from timeline.interval import Interval
from timeline.model import Article, Constraint, Event, Expression, KnownBy, Mention, Source, Status

WIRE = ("``", "''")
HOUR = 12  # characters that an hour takes: "**20:10 CET**"


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
        and not (one.base == "mention" and words.told_from.match(text, one.end))
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
    sentences = tuple(taken_apart(text, span, within(expressions, span), words) for span in listed)
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


def taken_apart(text: str, span: Span, times: Sequence[Expression], words: Words) -> Parts:
    """A sentence in parts."""
    if words.unspaced:
        return unspaced.parse(text, span, words, [Span(one.start, one.end) for one in phrases(times, text)])
    return parse(text, span, words)


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


# --- posts ----------------------------------------------------------------------------------------


def of_post(article: Article, post: Post, expressions: Sequence[Expression], reading: Reading) -> Iterator[Event]:
    """The post itself, on its day, and what it dates on other days."""
    text, span = article.text, post.span
    language = likely_language(text[span.start : span.end], article.language or "en")
    words = words_of(language)
    times = within(expressions, span)
    sentences = [
        taken_apart(text, one, within(times, one), words) for one in split(text, span, abbreviations(language))
    ]
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
