"""What participles tell of what stands beside them: "The firm founded in 1950 | went", "Freed in 1953, | she"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.people.antecedents import LONGEST_NAME, SHORT, antecedent, done_to, is_plural, noun_before
from timeline.events.said.phrases import Phrase
from timeline.events.said.relatives import is_of_other
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import BOUNDARY, NEXT, TOKEN, Parts, bare, ends_at, is_verb, section, tells_first
from timeline.events.words import Words

OWNED = re.compile(r"['’]s\s")
REACH = 60  # characters between a noun and the time that tells when something was done to it


def done_aside(text: str, parts: Parts, time: Phrase, words: Words) -> tuple[str, Span] | None:
    """What an aside behind the subject tells was done to it: "The boy, last seen on Monday, | was found".

    Nothing where the aside has a second verb, or the subject is of something else: "Sales at the chain, founded …".
    """
    clause = bare(text, section(parts, time.start), words)
    comma = text.find(", ", clause.start, time.start)
    end = BOUNDARY.search(text, time.end, clause.end)
    if comma < 0 or end is None or end.group() != ",":
        return None
    start = skip_space(text, comma + 1, time.start)
    led = words.led.match(text, start, time.start)
    done = words.participle.match(text, led.end() if led else start)
    if done is None and words.bounding.fullmatch(time.signal):  # "quiet since 1902", "in office since 2024"
        done = TOKEN.match(text, start, time.start)
    named = None if done else apposed(text, Span(start, time.start), words)
    done = done or named
    subject = antecedent(text, Span(clause.start, comma), False, words)
    verb = NEXT.match(text, end.end(), clause.end)
    if done is None or not subject or verb is None or words.finite is None:
        return None
    more = TOKEN.findall(text, done.end(), end.start())
    if (
        is_of_other(text, Span(done.end(), time.start), words)
        or not words.conjunctions.isdisjoint(more)
        or words.finite.search(text, done.end(), end.start())
    ):
        return None  # "closed since a barge hit it in January"
    word = verb["word"].lower()
    main = is_verb(word, words) or words.present.match(word) is not None
    tied = TOKEN.findall(subject)
    apart = words.prepositions.isdisjoint(
        token.lower() for token, behind in pairwise([*tied, ""]) if not names_it(token, behind, words)
    )
    if not main or not apart or BOUNDARY.search(text, start, time.start):
        return None
    first = TOKEN.match(text, start)
    one = first is not None and first.group().lower() in words.articles  # "Kos, a deputy since 2001,"
    several = not one and (is_plural(subject, words) or named is not None)
    return done_to(subject, several, done.group(), words), Span(start, end.start())


def names_it(token: str, behind: str, words: Words) -> bool:
    """Whether a preposition stands inside a name: "El puente | de | San Telmo"; in English it need not."""
    return not any(words.passive) and token.lower() in words.of and behind[:1].isupper()


def apposed(text: str, aside: Span, words: Words) -> re.Match[str] | None:
    """The first word of what somebody was at a time: "City, | champions in 2023", "Ruiz, | the mayor from 1990"."""
    first = TOKEN.match(text, aside.start, aside.end)
    if first is None or BOUNDARY.search(text, aside.start, aside.end):
        return None
    low = first.group().lower()
    several = first.group().islower() and words.group.fullmatch(low) is not None  # no verb: "killing", "late"
    loose = words.prepositions | words.conjunctions | words.relatives | words.subordinators | words.modifiers
    return (
        first
        if (low in words.articles or several) and low not in loose and text[aside.start : aside.end].strip()
        else None
    )


def restrictive(
    text: str, parts: Parts, times: Sequence[Phrase], time: Phrase, words: Words
) -> tuple[str, Span] | None:
    """What no "that was" ties to a noun: "The firm founded in 1950 | went bankrupt" → "The firm was founded".

    time: the one of the sentence's that stands right before the verb of the clause.
    """
    at = time.start
    clause = bare(text, section(parts, at), words)
    main, verb = verb_behind(text, time.end, times, words), words.participle.search(text, clause.start, at)
    verb = verb or (words.declared.search(text, clause.start, at) if time.signal else None)
    if verb is None and main and any(main.end() <= one.start < clause.end for one in times):
        verb = words.doing.search(text, clause.start, at)  # "Crews fighting the blaze since Monday | were sent home"
    if main is None or verb is None or words.finite is None or text[at : time.end].lower() in words.adverbs:
        return None
    between = {token.lower() for token in TOKEN.findall(text, verb.end(), at)}
    if between & (words.relatives | words.subordinators | words.conjunctions) or "," in text[verb.end() : at]:
        return None  # "estimated that the quake", "helped end the war and"
    first = words.finite.search(text, clause.start, at)
    says = first is not None and first.group() in words.sayings and first.start() < verb.start()
    start = first.end() if first and says else clause.start  # "Police said the man held …"
    first = words.finite.search(text, start, at)
    subject = text[start : verb.start()].rpartition(", ")[2].strip()
    whose, _, person = subject.rpartition(" of ")
    if whose and verb.group().lower() in words.personally:
        subject = person  # "The trial of | a former minister accused of it"
    tokens = TOKEN.findall(subject)
    loose = words.prepositions | words.auxiliaries | words.adverbs
    if (first and first.start() < verb.start()) or not tokens or tokens[0].lower() in loose:
        return None
    *_, before, last = ["", *tokens]
    another = last[0].isupper() and before.islower() and before not in words.articles | words.prepositions
    if another or last.lower() in words.dangling | words.pronouns | words.personal | words.speakers | words.many:
        return None  # "the book Smith published", "what happened"
    return done_to(subject, is_plural(subject, words), verb.group(), words), Span(verb.start(), time.end)


def sourced(text: str, parts: Parts, times: Sequence[Phrase], time: Phrase, words: Words) -> tuple[str, Span] | None:
    """What a time tells of the noun before it: "…, according to | a report published on Monday" → "A report was …".

    Of a noun behind any preposition where another time tells when the rest was: "fell on 3 May to a mine laid in 1990".
    """
    thing = words.done_to.search(text, max(parts.span.start, time.start - LONGEST_NAME - REACH), time.start)
    if thing is None:
        return None
    now = now_told(text, section(parts, time.start), words)
    if not (thing["source"] or now or any(one.end <= thing.start() for one in times)):
        return None
    if not is_plain(thing["noun"], words):
        return None  # "of the power they lost to inflation"
    last = ends_at(text, parts, time.end)
    by = words.by.match(text, time.end, last)
    told = done_to(thing["noun"], is_plural(thing["noun"], words), thing["verb"], words)
    return told, Span(thing.start("verb"), last if by else time.end)


def now_told(text: str, clause: Span, words: Words) -> bool:
    """Whether a clause tells what is so now, of which no time that is over is: "Police are looking for a van"."""
    verb = words.finite.search(text, clause.start, clause.end) if words.finite else None
    return verb is not None and verb.group().lower() in words.present_beings


def is_plain(noun: str, words: Words) -> bool:
    """Whether a noun stands there without a clause of its own."""
    loose = words.pronouns | words.personal | words.many | words.relatives | words.conjunctions | words.subordinators
    loose |= words.auxiliaries | words.prepositions
    return loose.isdisjoint(token.lower() for token in TOKEN.findall(noun)[1:])


def object_done(text: str, parts: Parts, time: Phrase, words: Words) -> tuple[str, Span] | None:
    """What a time tells of what something is done to: "He sold | a house built in 1920" → "A house was built".

    Or who did it: "backs | a general he dismissed in 2024" → "He dismissed a general".
    """
    near = max(parts.span.start, time.start - LONGEST_NAME - REACH)
    thing = words.object_done.search(text, near, time.start)
    by = words.object_of.search(text, near, time.start)
    begun = words.finite.search(text, section(parts, time.start).start, time.start) if words.finite else None
    if thing is None and begun and words.perfect.match(text, begun.start()):
        thing = words.object_far.search(text, near, time.start)
    found = by or thing
    if found is None or words.finite is None or verb_behind(text, time.end, (), words):
        return None
    if not is_plain(found["noun"], words):
        return None
    tie = found["before"].lower()
    ties = words.prepositions | words.conjunctions | words.subordinators | words.relatives | words.determiners
    ties -= words.prepositions if by else frozenset()  # "behind a general he dismissed"
    if tie in ties | words.supposing | words.auxiliaries | words.adverbs:
        return None  # "said the firm closed in May", "after the shop opened in 1950"
    clause = section(parts, time.start)
    if not any(verb.search(text, clause.start, found.end("before")) for verb in (words.finite, words.present)):
        return None  # "Last week the firm closed on Monday"
    if by:
        return f"{by['verb']} {by['noun']}", Span(time.end, time.end)
    told = done_to(found["noun"], is_plural(found["noun"], words), found["verb"], words)
    return told, Span(found.start("verb"), time.end)


def meant(text: str, parts: Parts, time: Phrase, words: Words) -> Span | None:
    """What was to be at a time, when a verb tells what became of it: "called off | a match | scheduled for Sunday".

    Or what an aside tells it of: "stand again at | the election |, due by January".
    """
    clause = section(parts, time.start)
    planned = words.meant.search(text, clause.start, time.start + len(time.signal))
    verbs = [*words.finite.finditer(text, clause.start, planned.start())] if planned and words.finite else []
    if planned is None or not verbs or verb_behind(text, time.end, (), words):
        return None
    if text[planned.start() - 1] == ",":
        noun = noun_before(text, Span(verbs[-1].end(), planned.start() - 1), words)
        return Span(planned.start() - 1 - len(noun), planned.start() - 1) if noun else None
    end = verbs[-1].end()
    passive = not words.beings.isdisjoint(one.group().lower() for one in verbs)
    if passive or words.planned.search(text, clause.start, end):
        return None  # "was told of a summit planned for May", "will attend a summit planned for May"
    to_do = [*words.to_do.finditer(text, end, planned.start())]  # "urged his followers | to skip | a rally"
    between = [*TOKEN.finditer(text, to_do[-1].end() if to_do else end, planned.start())]
    first = next((one for one in between if one.group().lower() in words.determiners), None)
    ties = words.relatives | words.subordinators | words.conjunctions
    if first is None or not ties.isdisjoint(one.group().lower() for one in between):
        return None
    return Span(first.start(), planned.start())


def ahead(text: str, parts: Parts, at: int, words: Words) -> tuple[str, Span] | None:
    """What is told of a subject before it: "Freed in 1953, she opened a studio in 1956" → "She was freed".

    And what is told of it behind that, with its subject: "she opened a studio".
    """
    clause = section(parts, at)
    tie = words.connectives.match(text, clause.start, clause.end)
    verb = words.participle.match(text, tie.end() if tie else clause.start)
    first = BOUNDARY.search(text, verb.end(), clause.end) if verb else None
    main = words.finite.search(text, first.end(), clause.end) if first and words.finite else None
    if verb is None or first is None or main is None:
        return None
    # Behind what it is side by side with: "Born in Keswick in 1937, the third of five children, she left"
    last = text.rfind(", ", first.start(), main.start())
    comma = BOUNDARY.match(text, last, clause.end) or first
    subject = text[comma.end() : main.start()].strip()
    tokens = TOKEN.findall(subject)
    opens = bool(tokens) and (tokens[0][0].isupper() or tokens[0].lower() in words.pronouns | words.determiners)
    if not opens or len(tokens) > 2 * SHORT or BOUNDARY.search(subject):
        return None
    if at > comma.start():
        return "", Span(comma.end() + 1, clause.end)
    return done_to(subject, is_plural(subject, words), verb.group(), words), Span(verb.start(), first.start())


def led_phrase(text: str, parts: Parts, times: Sequence[Phrase], at: int, words: Words) -> Span | None:
    """What a clause tells ahead of it as a thing that came first or next: "After | finishing school in 1929, she"."""
    clause = section(parts, at)
    first = TOKEN.match(text, clause.start, clause.end)
    if first is None or not tells_first(first.group().lower(), words):
        return None
    done, comma = TOKEN.search(text, first.end(), clause.end), BOUNDARY.search(text, first.end(), clause.end)
    if done is None or not done.group().endswith("ing"):
        return None
    end = comma.start() if comma else clause.end
    told = next((one.end for one in times if done.end() < one.start and one.end < end), 0)
    subject = TOKEN.match(text, skip_space(text, told, end)) if told else None
    if subject and subject.group().lower() in words.one | words.many:
        return Span(done.start(), told)  # "After leaving the army in 1950 she worked"
    return Span(done.start(), end) if comma else None


def verb_behind(text: str, end: int, times: Sequence[Phrase], words: Words) -> re.Match[str] | None:
    """The finite verb right behind a place; none in "the quarter ended Sept. 30"."""
    word = NEXT.match(text, end)
    if word and any(time.start == word.end() + 1 for time in times):
        return None
    low = word["word"].lower() if word else ""
    return word if is_verb(low, words) and low not in words.negations else None


def possessed(text: str, parts: Parts, time: Phrase, words: Words) -> Span | None:
    """What a time owns that stands in the subject of another verb: "The suspect in | last month's shooting | fled"."""
    owner = OWNED.match(text, time.end)
    clause = section(parts, time.start)
    before = TOKEN.findall(text, clause.start, time.start)
    if owner is None or words.finite is None or len(before) < SHORT - bool(time.signal):
        return None
    if not time.signal and before[-1].lower() not in words.prepositions:
        return None
    main = words.finite.search(text, clause.start, clause.end)
    if main is None or main.start() < owner.end() or BOUNDARY.search(text, clause.start, main.start()):
        return None
    return Span(skip_space(text, time.start + len(time.signal), time.end), main.start())
