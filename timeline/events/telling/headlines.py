"""A headline for an event: the clause that tells it, without its date, at most LIMIT columns wide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.events.people.reference import opens_half
from timeline.events.said.phrases import Own, Phrase, without
from timeline.events.said.relatives import before_main
from timeline.events.sentences import Span, skip_space
from timeline.events.telling import unspaced
from timeline.events.text.clauses import (
    TOKEN,
    Parts,
    bare,
    is_clause,
    is_verb,
    opening,
    section,
    stands_alone,
    tells_first,
)
from timeline.events.text.order import last_opened, main_behind, related, straight, verb_first
from timeline.events.text.shortening import LIMIT, aside_of, has_verb, shorten
from timeline.events.text.speech import name, short_name
from timeline.events.text.tidying import MARKS, lower_article, tidy
from timeline.events.words import Words
from timeline.width import width

REACH = 500  # characters around a time that a headline is made of
FEWEST = 5  # words that a quoted sentence needs to be understood without its speaker
SHORT = 40  # a first sentence of a post that has room for the second
COMMA = re.compile(r", (?!\d{4}\b)")  # but not that of "May 5, 2016"
QUOTES = '“”„«»"'


def headline(
    text: str,
    parts: Parts,
    times: Sequence[Phrase],
    words: Words,
    author: str = "",
    *,
    at: int | None = None,
    own: Own | None = None,
) -> str:
    """A readable clause for what the sentence tells of these times; the first, or the place `at`, decides which clause.

    Never longer than LIMIT, never empty; cut only where a phrase ends, or marked with "…" where there is no such place.
    author: who says it, where the sentence is quoted; own: what of the sentence those times date, where it tells more.
    """
    if words.unspaced and times:
        return unspaced.headline(text, parts, times, words, author)
    here = times[0].start if at is None else at
    quoted = not parts.frame and (
        not parts.tail or text[parts.tail.start - 2 : parts.tail.start].rstrip()[-1:] in tuple(QUOTES)
    )
    if own and not (author and quoted):
        said = without(text, own.said, times, words, told_alone=True).lstrip()
        short = tidy(f"{own.subject} {said[:1].lower()}{said[1:]}" if own.subject else said)
        if width(short) <= LIMIT:
            return short
    speaks = bool(author) and any(
        token.lower() in words.speakers for token in TOKEN.findall(text[here : parts.span.end])
    )
    if not speaks and (alone := in_own_order(text, parts, times, words, here)):
        return alone
    told, framed = stretch(text, parts, times[0] if at is None else Phrase(at, at), words)
    told = untied(text, around(text, told, here), here, words)
    told = quotation(text, told, here, words) if author else told
    whole = tidy(without(text, told, times, words))
    tokens = TOKEN.findall(whole) if author else ()
    own_voice = any(token.lower() in words.speakers for token in tokens)
    before_tail = text[: parts.tail.start].rstrip(" ,")[-1:] if parts.tail else "»"
    own_voice = own_voice or (not parts.frame and before_tail in '”"»' and words.speaking.search(whole) is not None)
    if author and ((quoted and len(tokens) < FEWEST) or own_voice):
        speaker = short_name(author, words)
        if len(speaker) < LIMIT // 2:
            marks = len(words.quoted_as.format(who="", said=""))
            said = shorten(whole, words, LIMIT - len(speaker) - marks)
            return words.quoted_as.format(who=speaker, said=said.strip(QUOTES).strip())
    if width(whole) <= LIMIT and TOKEN.search(whole):
        return whole
    shorter = versions(text, parts, told, times, words, whole=whole, saying=framed and at is not None, framed=framed)
    fitting = fit(shorter, words)
    if times and not framed and cut_before(text, told, here, fitting, whole):
        part = Span(skip_space(text, text.rfind(", ", told.start, here) + 2, told.end), told.end)
        if has_own_subject(text, part, words):
            return fit([tidy(without(text, part, times, words))], words) or fitting
    return fitting or fit(
        [tidy(text[span.start : span.end]) for span in (told, parts.span)] + [text[here : parts.span.end]],
        words,
    )


def in_own_order(text: str, parts: Parts, times: Sequence[Phrase], words: Words, at: int) -> str:
    """The clause around a place by itself, where it has another order there; "" where it has not, or is too long."""
    if not words.verb_last or section(parts, at) in (parts.frame, parts.tail):
        return ""
    if clause := last_opened(text, parts, at, words):
        said = without(text, clause, times, words)
        before = text[parts.span.start : max(parts.span.start, clause.start - 2)]
        told = straight(said, words) or related(before, said, words)
    else:
        behind = main_behind(text, parts, at, words)
        said = without(text, behind, times, words) if behind else ""
        told = "" if behind and opening(said, Span(0, len(said))) == opening(text, behind) else said
    return short if len(short := tidy(told)) <= LIMIT else ""


def versions(
    text: str,
    parts: Parts,
    told: Span,
    times: Sequence[Phrase],
    words: Words,
    *,
    whole: str,
    saying: bool,
    framed: bool,
) -> Iterator[str]:
    """What can stand for a stretch, best first: all of it, then what is shorter.

    whole: all of it without its times; saying: its speaker is whom it tells of; framed: its speaker is inside.
    """
    first = parts.clauses[0]
    yield whole
    claim = without(text, first, times, words) if framed else ""
    yield attributed(text, parts, claim, words)
    if framed and (main := straight(claim, words)):
        yield attributed(text, parts, main, words, LIMIT)
    aside = aside_of(text, told, words)
    if aside and any(time.start in aside for time in times):
        aside = None  # what is dated inside an aside cannot be told without it
    shorter = tidy(without(text, told, times, words, aside))
    if saying:
        claim = without(text, first, times, words, aside_of(text, first, words))
        own = not (parts.frame and refers_back(claim, words)) and attributed(text, parts, claim, words, LIMIT)
        yield own or shorter
        return
    yield shorter
    yield untopped(whole, words)
    who = who_clause(text, told, words)
    if who and not any(time.start in who for time in times):
        yield tidy(without(text, told, times, words, who))
    clause = section(parts, times[0].start) if times else told
    half = bare(text, clause, words)
    hangs = opening(text, clause) in words.subordinators | words.relatives  # "if it rains", "which began"
    hangs = hangs or verb_first(text, half, words) or is_verb(opening(text, half), words)
    if told.start < clause.start and not (framed or hangs):
        yield tidy(without(text, half, times, words))  # rather than what another time dates
    quoted = parts.tail and text[parts.tail.start - 2 : parts.tail.start].rstrip()[-1:] in tuple(QUOTES)
    if parts.tail and not quoted and times and times[0].start in parts.tail:  # "…, police said on Monday"
        tie = words.connectives.match(claim)
        yield attributed(text, parts, claim[tie.end() :] if tie else claim, words, LIMIT)


def post_headline(text: str, sentences: Sequence[Parts], words: Words) -> str:
    """A readable form of a post: its first sentence with words in it, or the first two where they are short."""
    told = [parts for parts in sentences if TOKEN.search(tidy(text[parts.span.start : parts.span.end]))]
    if not told:
        return ""
    first, *others = (tidy(text[parts.span.start : parts.span.end]) for parts in told[:2])
    if others and width(first) < SHORT and width(first) + 2 + width(others[0]) <= LIMIT:
        return f"{first}. {others[0]}"
    clause = told[0].clauses[0]
    aside = aside_of(text, clause, words) if not told[0].frame else None
    shorter = tidy(without(text, told[0].span, (), words, aside))
    claim = attributed(text, told[0], text[clause.start : clause.end], words) if told[0].frame else ""
    return fit([first, claim, shorter], words)


def fit(versions: Iterable[str], words: Words) -> str:
    """The first of the versions that is short enough, else the last one shortened; "" where none has a word."""
    last = ""
    for version in versions:
        if TOKEN.search(version):
            if width(version) <= LIMIT:
                return version
            last = version
    return shorten(last, words) if last else ""


def cut_before(text: str, told: Span, time: int, short: str, whole: str) -> bool:
    """Whether a headline ends before the comma behind which its time stands: it would tell what that does not date."""
    comma = text.rfind(", ", told.start, time)
    whole_before = len(tidy(text[told.start : comma])) if comma >= 0 else 0
    return len(short) <= whole_before and whole.startswith(short.rstrip("…")) and len(TOKEN.findall(short)) > 1


def has_own_subject(text: str, part: Span, words: Words) -> bool:
    """Whether a part of a sentence can be told alone: it opens with a name or an article, and has a verb."""
    first, second, *others = [*TOKEN.findall(text, part.start, part.end), "", ""]
    low = first.lower()
    opens = first[:1].isupper() or low in words.determiners | words.pronouns
    ties = words.relatives | words.dangling - words.determiners
    listed = low in ties or second in words.conjunctions
    return opens and not listed and len(others) > FEWEST and is_clause(text, part, words)


def who_clause(text: str, told: Span, words: Words) -> Span | None:
    """What stands between a subject and its verb: "A man | who fled by boat, leaving a note, | was found".

    Where no comma ends it, it must tell nothing that somebody said, whose verb could be taken for that of the clause.
    """
    relative = words.relative.search(text, told.start, told.end)
    if words.finite is None or relative is None or not relative["close"]:
        return None
    if words.finite.search(text, told.start, relative.start()):
        return None
    for verb in words.finite.finditer(text, relative.end(), told.end):
        main = not verb.group().endswith("ed") or verb.group() in words.intransitive
        if main and text.startswith(", ", verb.start() - 2):
            return Span(relative.start(), verb.start() - 1)
    if any(token.lower() in words.pronouns for token in TOKEN.findall(text, told.start, relative.start())[-2:]):
        return None  # "it appears that": no noun that it is told of
    end = before_main(text, Span(relative.end(), told.end), words)
    said = {token.lower() for token in TOKEN.findall(text, relative.end(), end)} & words.sayings
    return Span(relative.start(), end - 1) if end < told.end and not said else None


def untopped(whole: str, words: Words) -> str:
    """ "In a video posted by the opposition, people walk" → "People walk"; "" where nothing like that opens it."""
    first = TOKEN.match(whole)
    comma = COMMA.search(whole)
    rest = whole[comma.end() :] if comma else ""
    second = TOKEN.match(rest)
    if words.verb_second:
        return ""  # no comma parts a phrase from its clause there
    if second and second.group().lower() in words.relatives | words.conjunctions:
        return ""
    if not first or not comma or first.group().lower() not in words.prepositions or not has_verb(rest, words):
        return ""
    if second and is_verb(second.group().lower(), words) and has_verb(whole[: comma.start()], words):
        return ""  # "In the war he was accused of it, held for months and freed"
    return tidy(rest)


def attributed(text: str, parts: Parts, claim: str, words: Words, limit: int = 0) -> str:
    """ "The guard reported that groups are crossing" → "Guard: groups are crossing"; "" where nobody is named.

    limit: the characters to which the claim is shortened where it must be, 0 for as long as it is.
    """
    speaker = name(text, parts.who, words) if parts.who and claim else ""
    if limit and len(speaker) > limit // 3:
        speaker = short_name(speaker, words)
        said, _, more = speaker.partition(", ")
        speaker = said if more.partition(" ")[0] in words.prepositions else speaker  # "retailer, with 340 shops"
    if not speaker or (limit and len(speaker) > limit // 2):
        return ""
    told = lower_article(tidy(claim, capital=False), words)
    first = TOKEN.match(told)
    if first and words.finite and words.finite.fullmatch(first.group()) and not words.verb_first:
        return ""
    speaker = speaker[:1].upper() + speaker[1:]
    mark = len(words.reported_as.format(who="", said=""))
    said = shorten(told, words, limit - len(speaker) - mark) if limit else told
    return words.reported_as.format(who=speaker, said=said)


def refers_back(claim: str, words: Words) -> bool:
    """Whether a claim begins with whoever says it: "it was moving troops", "her country"."""
    first = TOKEN.search(claim)
    return first is not None and first.group().lower() in words.pronouns | words.personal | words.definite - {"the"}


def stretch(text: str, parts: Parts, time: Phrase, words: Words) -> tuple[Span, bool]:
    """The part of the sentence that tells what a time dates, and whether its speaker is inside."""
    first, at = (parts.frame or parts.clauses[0]).start, time.start
    if parts.tail and at >= parts.tail.start:
        return Span(first, parts.tail.end), True
    if parts.frame and at < parts.frame.end:
        return Span(first, parts.clauses[0].end), True
    index = next((i for i, clause in enumerate(parts.clauses) if at < clause.end), len(parts.clauses) - 1)
    clause = parts.clauses[index]
    if opening(text, clause) in words.verb_last:
        return Span(first, parts.clauses[-1].end), parts.frame is not None
    main = index == parts.main and not parts.frame
    own = clause if main and not index else bare(text, clause, words)
    if (
        at >= own.start
        and not lacks_subject(text, parts, index, time, words)
        and (main or is_whole(text, clause, own, time, words))
    ):
        return with_said(text, parts, index, own, words), False
    for half in parts.clauses[: index + 1] if not parts.frame else ():
        low = opening(text, half)
        if opens_half(text, half) and low not in words.pronouns - words.one and not is_verb(low, words):
            first = half.start
    return Span(first, max(clause.end, parts.clauses[parts.main].end)), parts.frame is not None


def with_said(text: str, parts: Parts, index: int, own: Span, words: Words) -> Span:
    """A clause with what it says, where a comma parts that from it: "Prüfer stellten fest, | dass …"."""
    following = parts.clauses[index + 1 :] if words.verb_last else ()
    said = next(iter(following), None)
    return Span(own.start, said.end) if said and opening(text, said) in words.complementizers else own


def lacks_subject(text: str, parts: Parts, index: int, time: Phrase, words: Words) -> bool:
    """Whether a later clause opens with its verb, where that has no table: "said that | will go", "and | left it"."""
    if words.verb_like is None or not (index or parts.frame):
        return False
    clause = parts.clauses[index]
    length = clause.end - parts.clauses[index - 1].start - (time.end - time.start)
    room = parts.frame is not None or length <= LIMIT
    low = opening(text, unled(text, bare(text, clause, words), time))
    return room and words.verb_like.fullmatch(low) is not None


def unled(text: str, clause: Span, time: Phrase) -> Span:
    """A clause without the time that it opens with."""
    return Span(skip_space(text, time.end, clause.end), clause.end) if time.start == clause.start else clause


def is_whole(text: str, clause: Span, own: Span, time: Phrase, words: Words) -> bool:
    """Whether a later clause can be told alone: behind a semicolon, "when", "after" also of "he" or "she"."""
    if verb_first(text, own, words):
        said = TOKEN.search(without(text, own, (time,), words))
        return said is not None and said.group().lower() != opening(text, own)
    if stands_alone(text, own, words):
        return True
    low, tie = opening(text, unled(text, own, time)), opening(text, clause)  # "that autumn | she left"
    before = text[max(0, clause.start - SHORT) : clause.start].rstrip()
    if tells_first(tie, words) and words.length.search(before):
        return low in words.pronouns  # what came later is not what is dated: "was sold two years after | it opened"
    if tie in words.conjunctions and low in words.determiners & words.personal:
        return True  # "and his contract was torn up on 24 May"
    return (opens_half(text, clause) and low in words.pronouns) or (tie in words.naming and low in words.one)


def untied(text: str, told: Span, time: int, words: Words) -> Span:
    """The stretch without the "But", "However," or "Before that," at its start."""
    for ties in (words.connectives, words.before_that):
        tie = ties.match(text, told.start, told.end)
        if tie and tie.end() <= time:
            told = Span(skip_space(text, tie.end(), told.end), told.end)
    return told


def quotation(text: str, told: Span, time: int, words: Words) -> Span:
    """The quotation behind the "X said:" at its start."""
    mark = MARKS.search(text, told.start, time)
    if mark is None or not words.before_quote.fullmatch(text, told.start, mark.start()):
        return told
    return Span(mark.start(), told.end)


def around(text: str, told: Span, time: int) -> Span:
    """The neighbourhood of a time in a stretch that is too long to be a sentence."""
    start = max(told.start, time - REACH)
    start = text.find(" ", start, time) + 1 or start if start > told.start else start
    return Span(start, min(told.end, time + 2 * REACH))
