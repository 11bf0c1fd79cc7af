"""A sentence in parts: who reports it, its clauses, who is quoted at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from attrs import frozen

from timeline.events.sentences import Span, skip_space, trim
from timeline.events.words import Words

LONGEST_TAIL = 200
LONGEST_SENTENCE = 2000  # what is longer is a table or a list, not clauses
FEWEST = 4  # words of half a sentence
ASIDE = 60  # characters of a name between commas
FAR = 400  # characters in which a clause has its verb
MEASURE = 4  # words: "a few months"
FEW = 3  # words of a group that speaks: "senior police officers"
MOST_WORDS = 16  # in the name of whoever is quoted
TAIL = re.compile(r"(?P<close>,?[\"”»“]|,)\s+(?:[—–-]\s+)?|(?P<mark>[\"”»])[,.]\s+(?:[—–-]\s+)?")
PARTING = re.compile(
    r"[;；]\s*|:\s+|\s[—–]\s|,\s+|\s(?=(?:when,?|while|after|before|until|because(?! of )|although|whereas|since)\s)"
    r"|\s(?=and\sthat\s(?:(?:he|she|it|they|we|there|the|an?|its|his|her|their|no|on|in|at|by|after|two|three)\b|[A-Z\d]))"
)
ITEM = re.compile(r"\(?\d{1,2}[.)/]\s+(?=[A-Z])")  # "2. The minutes were approved"
SEMICOLONS = (";", "；")
TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
NEXT = re.compile(r"\s+(?P<word>[^\W_]+(?:['’-][^\W_]+)*)")
BOUNDARY = re.compile(r"[;()“”\"]|:(?!\d)|,(?!\d|\s\d{4}\b)")  # "at 1:14 p.m.", "1,000", "May 5, 2016"


@frozen
class Parts:
    """A sentence taken apart; only the clauses are always there.

    frame: "The ministry reported that"; clauses: what happened, one or more; tail: "the minister said";
    who: the speaker's name inside frame or tail; topic: what all clauses are told of, where the script has no spaces.
    """

    span: Span
    clauses: tuple[Span, ...]
    frame: Span | None = None
    tail: Span | None = None
    who: Span | None = None
    main: int = 0  # the clause that the sentence is about: the second one behind "After it rained, "
    topic: Span | None = None

    @property
    def is_list(self) -> bool:
        """Whether it is too long to be a sentence."""
        return self.span.end - self.span.start > LONGEST_SENTENCE


def parse(text: str, span: Span, words: Words) -> Parts:
    """Take the sentence at span apart."""
    item = ITEM.match(text, span.start, span.end)
    body, tail, who = cut_tail(text, Span(item.end(), span.end) if item else span, words)
    frame = words.frame.match(text, body.start, body.end)
    before = speaking(text, Span(*frame.span("who")), words) if frame else body
    subject = last_item(text, before) if frame else body
    second = opening(text, subject) in words.conjunctions and is_clause(text, Span(body.start, subject.start), words)
    claimed = frame is not None and frame.groupdict().get("claimed") and is_clause(text, before, words)
    joined = text[before.start : before.end].rpartition(" ")[2] in words.conjunctions
    goes_on = frame is not None and joined and is_clause(text, before, words)  # "It closed in May and | said it would"
    # "He left, and she said that …", "It apologised after a review found that …", "Ann, 34, was freed and told them"
    other = second or claimed or goes_on or hangs(text, before, words) or opens_with_verb(text, subject, words)
    if frame is None or other or not is_name(text, subject, words):
        found = tuple(clauses(text, body, words))
        return Parts(span, found, None, tail, who, int(len(found) > 1 and tells_when(text, found[0], words)))
    rest = trim(text, frame.end(), body.end)
    return Parts(span, tuple(clauses(text, rest, words)), Span(body.start, frame.end()), tail, who or subject)


def speaking(text: str, who: Span, words: Words) -> Span:
    """Who says it, without the age at the end: "Ann Cole, 34, | told him that"."""
    age = words.age.search(text, who.start, who.end)
    return Span(who.start, age.start()) if age else who


def hangs(text: str, before: Span, words: Words) -> bool:
    """Whether who says it stands in a clause that tells when: "It began three days after | the firm announced that"."""
    tokens = [*TOKEN.finditer(text, text.rfind(",", before.start, before.end) + 1 or before.start, before.end)]
    tie = next((one for one in reversed(tokens) if tells_first(one.group().lower(), words)), None)
    if tie is None or not words.relatives.isdisjoint(
        one.group().lower() for one in tokens if one.start() < tie.start()
    ):
        return False  # "A firm that closed after the war said that"
    own = not is_clause(text, Span(tie.end(), before.end), words)  # but "after it fell and its owner said that"
    return own and is_clause(text, Span(before.start, tie.start()), words)


def last_item(text: str, span: Span) -> Span:
    """What follows the last comma: "Around 2pm, the army" → "the army"."""
    comma = text.rfind(", ", span.start, span.end)
    return Span(comma + 2, span.end) if comma >= 0 else span


def cut_tail(text: str, span: Span, words: Words) -> tuple[Span, Span | None, Span | None]:
    """What stands before ", X said.", that tail, and X; no tail where there is none."""
    end = span.start + len(text[span.start : span.end].rstrip(".!?… "))
    for start in TAIL.finditer(text, max(span.start, end - LONGEST_TAIL), end):
        close = "close" if start["close"] else "mark"
        body = Span(span.start, start.end(close))
        quoted = start[close] != ","
        if not quoted and (not is_clause(text, body, words) or ends_in_aside(text, body, words)):
            continue
        for pattern in words.tails:
            match = pattern.fullmatch(text, start.end(), end)
            if match and not match["who"]:
                return body, Span(start.end(), end), None  # "…», añadió."
            if match and is_speaker(text, match, words):
                return body, Span(start.end(), end), Span(*match.span("who"))
    return span, None, None


def ends_in_aside(text: str, body: Span, words: Words) -> bool:
    """Whether it is but a subject with a relative clause: "The mayor, who fled on Monday, said the bridge fell"."""
    comma = text.find(", ", body.start, body.end)
    opening = TOKEN.match(text, comma + 2) if comma >= 0 else None
    if opening is None or opening.group().lower() not in words.relatives or words.finite is None:
        return False
    return not words.finite.search(text, body.start, comma) and text.find(", ", comma + 2, body.end) < 0


def is_speaker(text: str, tail: re.Match[str], words: Words) -> bool:
    """Whether a tail names somebody and does no more than that."""
    who = Span(*tail.span("who"))
    if says_more(text, who, words):
        return False
    more = words.finite.findall(text, who.end, tail.end()) if words.finite else ()
    return is_name(text, who, words) and len(more) <= 1


def says_more(text: str, who: Span, words: Words) -> bool:
    """Whether a stretch tells what was said, and not who said it: "said | the report had not reached him"."""
    comma = text.find(",", who.start, who.end)
    end = comma if comma >= 0 else who.end
    tokens = [token.lower() for token in TOKEN.findall(text, who.start, end)]
    verb = next((index for index, token in enumerate(tokens) if token in words.auxiliaries), 0)
    return verb > 0 and words.relatives.isdisjoint(tokens[:verb])  # but "said a man who had seen it"


def is_name(text: str, span: Span, words: Words) -> bool:
    """Whether a stretch may name a speaker: few words, one of them capitalised, an article and a noun, or a plural."""
    tokens = TOKEN.findall(text, span.start, span.end)
    if not tokens or len(tokens) > 2 * MOST_WORDS or tokens[-1].lower() in words.auxiliaries:
        return False  # "the day after the plan was | announced"
    first = tokens[0].lower()
    several = len(tokens) <= FEW and words.group.fullmatch(tokens[-1]) is not None  # "police", "federal agents"
    named = any(token[0].isupper() for token in tokens) or first in words.articles or first in words.pronouns
    loose = words.subordinators | words.relatives | words.prepositions | words.negations
    return (named or several) and first not in loose


def clauses(text: str, body: Span, words: Words) -> Iterator[Span]:
    """The clauses of a sentence's body: cut where both sides can be clauses of their own."""
    start = body.start
    if body.end - body.start > LONGEST_SENTENCE:
        yield body
        return
    leading = tells_when(text, body, words)
    partings = [*PARTING.finditer(text, body.start, body.end)]
    for parting, after in zip(partings, [*partings[1:], None], strict=False):
        left = Span(start, parting.start())
        right = Span(parting.end(), after.start() if after else body.end)
        if goes_further(text, right, after, words) and not is_clause(text, right, words):
            right = Span(right.start, body.end)
        if parting.group().strip() in SEMICOLONS:  # "one failed; the second, in May, succeeded"
            right = Span(parting.end(), body.end)
        if is_cleft(text, left, right, words) or ends_done_by(text, left, right, words):
            continue
        if not parting.group().strip() and is_reduced(text, left, right, words):
            continue
        if not parting.group().strip() and after and resumes(text, Span(start, parting.start()), after, words):
            continue
        if opening(text, right) in words.until and words.denied.search(text, left.start, left.end):
            continue  # "It did not end until peace was signed"
        behind = leading and start == body.start and parting.group().strip() == ","
        if (behind or parts_clauses(text, parting, right, words)) and (
            all(is_clause(text, side, words) for side in (left, right)) or is_half(text, parting, right, words)
        ):
            time = before_time(text, left, words) if behind else left.end
            yield Span(start, measured(text, left, words) if not parting.group().strip() else time)
            start = time if time < left.end else parting.end()
    yield Span(start, body.end)


def is_cleft(text: str, left: Span, right: Span, words: Words) -> bool:
    """Whether a clause only tells when the next one was: "It was 2 a.m. | when the phone rang"."""
    it_was = words.cleft.match(text, left.start, left.end)
    if it_was is None or opening(text, right) not in words.naming | words.before_clause:
        return False
    first = skip_space(text, it_was.end(), left.end)
    if opening(text, Span(first, left.end)) in words.prepositions | words.articles:
        first = skip_space(text, text.find(" ", first, left.end), left.end)  # "in | the summer", "a | Tuesday"
    timed = text[first : first + 1].isdigit() or words.only_time.match(text, first, left.end) is not None
    return timed and "," not in text[left.start : left.end]


def ends_done_by(text: str, left: Span, right: Span, words: Words) -> bool:
    """Whether a clause goes on behind what was done to its subject: "After rebels, led by Petrov, | stormed it, he"."""
    comma = text.find(", ", left.start, left.end)
    if comma < 0 or not words.done_by.match(text, comma + 2, left.end) or words.finite is None:
        return False
    low = opening(text, right)
    return words.finite.fullmatch(low) is not None and not words.finite.search(text, left.start, comma)


def goes_further(text: str, right: Span, after: re.Match[str] | None, words: Words) -> bool:
    """Whether its verb may stand behind an aside: "when the nurse, Ann, found it", "but shares, which fell, rose"."""
    low = opening(text, right)
    if low in words.naming and after and after.start() == right.start + len(low):
        return True  # "when, on 4 August, he was arrested"
    if low in words.subordinators and after and after.group().strip() == ",":
        comma = text.find(", ", after.end(), after.end() + ASIDE)
        return comma >= 0 and is_verb(opening(text, Span(comma + 2, comma + FAR)), words)
    if after is None or low not in words.conjunctions:
        return low in words.relatives
    return opening(text, Span(after.end(), after.end() + FAR)) in words.relatives


def resumes(text: str, left: Span, after: re.Match[str], words: Words) -> bool:
    """Whether the next comma ends an aside that has begun: "The results, released after the market closed, sent …"."""
    verb = TOKEN.match(text, after.end())
    if verb is None or words.finite is None or after.group().strip() != ",":
        return False
    comma = text.find(", ", left.start, left.end)
    if comma < 0 or not words.finite.fullmatch(verb.group().lower()):
        return False
    # "The bridge, closed since a ship hit it, reopened": there is no other verb for its subject.
    return not verb.group().endswith("ed") or not words.finite.search(text, left.start, comma)


def is_reduced(text: str, left: Span, right: Span, words: Words) -> bool:
    """Whether the verb before a length is a participle: "A youth arrested two days | after the outbreak was freed"."""
    verbs = [*words.finite.finditer(text, left.start, left.end)] if words.finite else []
    if len(verbs) != 1 or verbs[0].group() not in words.undergone or words.finite is None:
        return False
    length = words.length.match(text, verbs[0].end(), left.end)
    main = words.finite.search(text, right.start, right.end)
    return length is not None and main is not None and main.group() in words.beings


def is_half(text: str, parting: re.Match[str], right: Span, words: Words) -> bool:
    """Whether a semicolon parts two sentences, whatever the verb of one looks like: "; his son takes over"."""
    if parting.group().strip() not in SEMICOLONS:
        return False
    tokens = [token.lower() for token in TOKEN.findall(text, right.start, right.end)]
    opens = len(tokens) >= FEWEST and tokens[0] in words.determiners | words.pronouns
    return opens or is_clause(text, right, words)


def tells_when(text: str, span: Span, words: Words) -> bool:
    """Whether a stretch opens as a clause does that comes before or after another: "After it rained", "A day after"."""
    own = unmeasured(text, span, words)
    if not tells_first(opening(text, own), words) or opens_phrase(text, own, words):
        return False
    return own == span or not names_another(text, own, words)


def unmeasured(text: str, span: Span, words: Words) -> Span:
    """A stretch without the length of time that it opens with: "Ten days | after he was arrested"."""
    length = words.opening_length.match(text, span.start, span.end)
    return Span(length.end(), span.end) if length else span


def names_another(text: str, span: Span, words: Words) -> bool:
    """Whether a name begins what follows a noun, without a comma: "The day after the battle | Ludendorff told him"."""
    verb = words.finite.search(text, span.start, min(span.end, span.start + FAR)) if words.finite else None
    before = TOKEN.findall(text, span.start, verb.start())[1:] if verb else []
    return any(one.islower() and one not in words.determiners and two[0].isupper() for one, two in pairwise(before))


def tells_first(word: str, words: Words) -> bool:
    """Whether a word may open a clause that comes before or after another: "after"."""
    return word in words.after_clause or word in words.before_clause


def opens_phrase(text: str, span: Span, words: Words) -> bool:
    """Whether its first word governs no more than a phrase: "After the war she worked", "After school, Ann left"."""
    end = min(span.end, span.start + FAR)
    if governs_time(text, Span(span.start, end), words):
        return True
    if subject_behind(text, behind_first(text, Span(span.start, end)), words) is not None:
        return True
    for verb in words.finite.finditer(text, span.start, end) if words.finite else ():
        between = [*TOKEN.finditer(text, span.start, verb.start())][1:]
        subject = between[-1] if between else None
        if subject and subject.group().lower() in words.determiners:
            continue  # "after the failed coup"
        if subject is None or len(between) < 2:
            return False
        apart = text.startswith(", ", subject.start() - 2)
        apart = apart or tells_time_first(text, Span(span.start, verb.start()), words)
        if apart or subject.group().lower() not in words.pronouns | words.speakers:
            return apart
        return words.two_verbs.match(text, verb.start()) is None  # "after the boat he was in capsized"
    return False


def subject_behind(text: str, span: Span, words: Words) -> int | None:
    """Where the subject begins right behind what a word governs: "after the crash | its operator withdrew"."""
    tokens = [*islice(TOKEN.finditer(text, span.start, span.end), FEWEST + 1)]
    low = [token.group().lower() for token in tokens]
    if not low or low[0] not in words.determiners:
        return None
    starts = words.determiners - words.relatives
    no_noun = words.determiners | words.prepositions | words.conjunctions
    return next(
        (
            tokens[n + 1].start()
            for n, (one, two) in enumerate(pairwise(low))
            if two in starts and one not in no_noun and not is_verb(one, words)
        ),
        None,
    )


def tells_time_first(text: str, before: Span, words: Words) -> bool:
    """Whether a phrase and a time between commas stand before a verb: "After the fire, on 4 May, the owner"."""
    comma = text.find(", ", before.start, before.end)
    return comma >= 0 and timed_end(text, Span(comma + 2, before.end), words) is not None


def before_time(text: str, clause: Span, words: Words) -> int:
    """Where a clause that is counted from ends, before a time of what follows it: "A year after it fell, in May"."""
    comma = text.rfind(", ", clause.start, clause.end)
    if comma < 0 or unmeasured(text, clause, words) == clause:
        return clause.end
    return comma if timed_end(text, Span(comma + 2, clause.end + 2), words) == clause.end else clause.end


def timed_end(text: str, span: Span, words: Words) -> int | None:
    """Where the time that a stretch begins with ends, if a comma follows: "on 4 May, the owner"."""
    first = TOKEN.match(text, span.start, span.end)
    if first is None:
        return None
    led = first.end() + 1 if first.group().lower() in words.prepositions else span.start
    time = words.only_time.match(text, led, span.end)
    return time.end() if time and text.startswith(", ", time.end()) else None


def governs_time(text: str, span: Span, words: Words) -> bool:
    """Whether no more than a time follows the first word: "Until last week | they had resisted", "since May was"."""
    behind = behind_first(text, span)
    return words.only_time.match(text, behind.start, behind.end) is not None


def behind_first(text: str, span: Span) -> Span:
    """A stretch without the word that it begins with."""
    first = TOKEN.match(text, span.start, span.end)
    return Span(skip_space(text, first.end(), span.end) if first else span.end, span.end)


def parts_clauses(text: str, parting: re.Match[str], right: Span, words: Words) -> bool:
    """Whether the mark or word at a possible boundary begins a clause."""
    if parting.group().strip() == ":":  # "It spread: the first signs were found in 1994", and neither speech nor list
        return text[right.start : right.start + 1].islower()
    if parting.group().strip() not in ("", ","):
        return True
    word = TOKEN.match(text, right.start, right.end)
    opens = word is not None and word.group().lower() in words.openers
    return opens and (bool(parting.group().strip()) or has_subject(text, right, words))


def has_subject(text: str, clause: Span, words: Words) -> bool:
    """Whether a verb has a subject of its own.

    It has none in "after the coup and did not return", "after the annulled vote", "since childhood but in 1830 left",
    "has since been sold".
    """
    if tells_first(opening(text, clause), words) and governs_time(text, clause, words):
        return False
    verb = words.finite.search(text, clause.start, clause.end) if words.finite else None
    before = [token.lower() for token in TOKEN.findall(text, clause.start, verb.start())] if verb else []
    if any(one in words.conjunctions and two in words.prepositions for one, two in pairwise(before)):
        return False
    if before and tells_first(before[0], words) and words.auxiliaries.issuperset(before[1:]):
        return False
    return not before or before[-1] not in words.conjunctions | words.determiners


def measured(text: str, clause: Span, words: Words) -> int:
    """Where a clause ends that another one measures: "He came two hours", "He came, a week" before "after she died"."""
    verbs = [*words.finite.finditer(text, clause.start, clause.end)] if words.finite else []
    through = not verbs or verbs[-1].group().lower() in words.during  # "had served five months"
    through = through or words.for_length.search(text, clause.start, clause.end) is not None
    length = None if through else words.length.search(text, verbs[-1].end(), clause.end)
    if length:
        return before_and(text, Span(clause.start, length.start()), words)
    comma = text.rfind(", ", clause.start, clause.end)
    rest = Span(comma + 1, clause.end)
    tokens = TOKEN.findall(text, rest.start, rest.end)
    own = not words.prepositions.isdisjoint(tokens[1:])  # "reached it, only in the afternoon"
    short = comma > 0 and len(tokens) <= MEASURE and not own
    return comma if short and not is_clause(text, rest, words) else clause.end


def before_and(text: str, clause: Span, words: Words) -> int:
    """Where a clause ends without the "and" that it would end in."""
    *_, last = [None, *TOKEN.finditer(text, max(clause.start, clause.end - MOST_WORDS), clause.end)]
    tied = last is not None and last.end() == clause.end and last.group().lower() in words.conjunctions
    return clause.start + len(text[clause.start : last.start()].rstrip(" ,")) if last and tied else clause.end


def section(parts: Parts, offset: int) -> Span:
    """The part of the sentence that an offset lies in: its frame, a clause or its tail."""
    if parts.tail and offset >= parts.tail.start:
        return parts.tail
    if parts.frame and offset < parts.frame.end:
        return parts.frame
    return next((clause for clause in parts.clauses if offset < clause.end), parts.clauses[-1])


def is_clause(text: str, span: Span, words: Words) -> bool:
    """Whether a stretch holds a finite verb, as far as its language's table can tell."""
    if words.finite is None:
        return len(TOKEN.findall(text, span.start, span.end)) > 2
    return words.finite.search(text, span.start, span.end) is not None


def bare(text: str, clause: Span, words: Words) -> Span:
    """The clause without the conjunction that ties it to what precedes."""
    start = unmeasured(text, clause, words).start
    ties = words.conjunctions | words.subordinators
    while word := TOKEN.match(text, start, clause.end):
        if word.group().lower() not in ties:
            break
        if word.group().lower() in words.conjunctions:
            ties |= words.complementizers  # "and that he fled"
        if tells_first(word.group().lower(), words) and opens_phrase(text, Span(start, clause.end), words):
            break
        start = word.end() + len(text[word.end() : clause.end]) - len(text[word.end() : clause.end].lstrip(", "))
    return Span(start, clause.end) if start < clause.end else clause


def stands_alone(text: str, clause: Span, words: Words) -> bool:
    """Whether a clause can be understood without the one before: it begins with no pronoun, relative or verb."""
    low = opening(text, clause)
    return low not in words.pronouns | words.personal | words.relatives and not is_verb(low, words)


def opening(text: str, span: Span) -> str:
    """The first word of a stretch, in lower case; "" where it begins with none."""
    word = TOKEN.match(text, span.start, span.end)
    return word.group().lower() if word else ""


def opens_with_verb(text: str, span: Span, words: Words) -> bool:
    """Whether a stretch has no subject of its own: "docked in May", "finally burned down"."""
    led = words.led.match(text, span.start, span.end)
    after = Span(led.end(), span.end) if led else span
    return any(
        text[part.start : part.start + 1].islower() and is_verb(opening(text, part), words) for part in (span, after)
    )


def is_verb(word: str, words: Words) -> bool:
    """Whether a word in lower case is an auxiliary or, as far as its language's table can tell, a finite verb."""
    return word in words.auxiliaries or (words.finite is not None and words.finite.fullmatch(word) is not None)


def ends_at(text: str, parts: Parts, at: int) -> int:
    """Where the mark behind a place stands, or the sentence ends."""
    end = BOUNDARY.search(text, at, parts.span.end)
    return end.start() if end else parts.span.end
