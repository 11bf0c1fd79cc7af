"""Relative clauses as clauses of their own: "Jan Novak, who resigned on Monday, …" → "Jan Novak resigned".

So are those that leave the "which was" to the reader: "The bridge, built in 1961, …" → "The bridge was built".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.events.people.antecedents import (
    LONGEST_NAME,
    NAME,
    SHORT,
    antecedent,
    done_to,
    is_plural,
    name_ending,
    noun_before,
)
from timeline.events.sentences import Span, skip_space
from timeline.events.text.clauses import BOUNDARY, NEXT, TOKEN, Parts, ends_at, is_verb
from timeline.events.text.shortening import LAST
from timeline.events.words import NEVER, Words

LONGEST_SIGN = 30
LONGEST_SUBJECT = 8  # words
LISTED_VERB = re.compile(
    r"(?:\(|[,;]\s)(?P<verb>[a-z-]{3,})(?:\s(?:down|out|up|off))?\s$"
)  # in brackets, right before a time
VITAL = re.compile(r"\s\((?P<sign>[a-z]+\.?)\s(?:[^()]*)$")
PAUSE = re.compile(r"[;:()“”\"]")
QUOTED = '"”'  # what may stand before the comma: "before the “summer break”, which"


def relative(text: str, parts: Parts, at: int, words: Words) -> tuple[str, Span] | None:
    """Who or what the relative clause around a place tells of, and the clause behind its "who"; None outside of one."""
    opening = next(reversed([*words.relative.finditer(text, parts.span.start, at)]), None)
    if opening is None or PAUSE.search(text, opening.end(), at):
        return None
    clause = next((one for one in parts.clauses if opening.start() in one), parts.span)
    before = Span(clause.start, opening.start() - (text[opening.start() - 1] in QUOTED))
    if age := words.age.search(text, before.start, before.end):
        before = Span(before.start, age.start())  # "Jan Novak, 61, who"
    if opening["reduced"]:
        tie = words.connectives.fullmatch(f"{text[before.start : before.end]}, ")  # "However, held since May, he fled"
        return None if tie else reduced(text, parts, opening, at, words, before=before)
    if opening["where"]:
        return "", Span(opening.end(), ends_at(text, parts, at))
    if opening["whose"]:  # "the president, whose second term ends in 2028"
        owner = antecedent(text, before, True, words) or antecedent(text, before, False, words)
        owned = f"{owner}’" if owner.endswith("s") else f"{owner}’s"
        return (owned, Span(opening.end(), ends_at(text, parts, at))) if owner else None
    if opening["within"]:  # "an attack in which three men died"
        own = words.finite.search(text, opening.end(), parts.span.end) if words.finite else None
        end = before_main(text, Span(own.end(), ends_at(text, parts, own.end())), words) if own else 0
        return ("", Span(opening.end(), end)) if at < end else None
    if told := object_of(text, parts, opening, at, words, before=before):
        return told
    if opening["close"]:
        return restricting(text, parts, opening, at, words, before=before)
    verb = words.present.match(text, opening.end(), parts.span.end) or (
        words.finite.search(text, opening.end(), parts.span.end) if words.finite else None
    )
    if words.finite is None or verb is None or not leads(text, Span(opening.end(), verb.start()), words):
        return None  # "who the police say"
    trails = words.finite.search(text, before.start, before.end) is not None
    end = relative_end(text, Span(opening.end(), clause.end), words) if trails else ends_at(text, parts, opening.end())
    person = opening["person"] is not None or ends_in_person(text, before, words)
    subject = uncontracted(antecedent(text, before, person, words), words)
    return (with_tie(text, subject, opening, words), Span(opening.end(), end)) if subject and at < end else None


def restricting(
    text: str, parts: Parts, opening: re.Match[str], at: int, words: Words, *, before: Span
) -> tuple[str, Span] | None:
    """What a relative clause without a comma tells, and of what: "a fire | that destroyed the mill"."""
    tie = LAST.search(text, before.start, before.end) if words.either_case is not NEVER else None
    if words.finite is None or (tie and is_verb(tie[1].lower(), words)):
        return None  # "dijo que el lunes …"
    noun = noun_before(text, before, words)
    noun = uncontracted(apposed_to(text[before.start : before.end], noun, words) or noun, words)
    ahead = words.finite.search(text, opening.end(), at) is None  # "que | el 4 de mayo | destruyó"
    own = words.finite.search(text, at, parts.span.end) if ahead else None
    start = own.end() if own else opening.end()
    end = before_main(text, Span(start, ends_at(text, parts, max(at, start))), words)
    return (with_tie(text, noun, opening, words), Span(opening.end(), end)) if noun and at < end else None


def ends_in_person(text: str, before: Span, words: Words) -> bool:
    """Whether "que" follows a full name that no preposition leads to: "recuerda | Rosario Piñeiro |, que"."""
    name = name_ending(text[before.start : before.end], words) if words.either_case is not NEVER else None
    if name is None or " " not in name.group():
        return False
    lead = LAST.search(text, before.start, before.end - len(name.group()))
    return lead is None or lead[1].lower() not in words.prepositions


def uncontracted(noun: str, words: Words) -> str:
    """A noun whose article had become one with a preposition: "ao incêndio" → "o incêndio"."""
    first, _, rest = noun.partition(" ")
    return f"{words.contracted[first]} {rest}" if first in words.contracted else noun


def with_tie(text: str, subject: str, opening: re.Match[str], words: Words) -> str:
    """What a relative clause is told of, with its "que" where that may be what something is done to.

    "El contrato | que | firmó la empresa", but "Ana Ruiz, que dirigía la empresa".
    """
    clear = NAME.fullmatch(subject) or not words.either_case.match(text, opening.end())
    return subject if clear else f"{subject}{opening.group().rstrip(' ,')}"


def apposed_to(stretch: str, noun: str, words: Words) -> str:
    """Whom a noun is said of that opens a sentence with it: "Kovac, 61, | a doctor | who"; "" for nobody."""
    ahead = stretch.removesuffix(noun)
    name = words.age.sub("", ahead.rstrip(", ")) if noun and ahead.endswith(", ") else ""
    return name if NAME.fullmatch(name) else ""


def relative_end(text: str, span: Span, words: Words) -> int:
    """Where a relative clause ends that stands behind its main verb: before ", and moved to Spain"."""
    for comma in BOUNDARY.finditer(text, span.start, span.end):
        tie = NEXT.match(text, comma.end(), span.end)
        verb = NEXT.match(text, tie.end(), span.end) if tie and tie["word"].lower() in words.conjunctions else None
        if verb and is_verb(verb["word"].lower(), words):
            return comma.start()
    return span.end


def object_of(
    text: str, parts: Parts, opening: re.Match[str], at: int, words: Words, *, before: Span
) -> tuple[str, Span] | None:
    """What somebody did to what stands before: "a farm, which | he sold | in 2019" → "he sold a farm"."""
    if words.finite is None:
        return None
    subject = doer(text, Span(opening.end(), parts.span.end), words)
    if subject is None:
        return None
    start = skip_space(text, subject.end, parts.span.end)
    helpers = words.led.match(text, start)
    verb = TOKEN.match(text, helpers.end() if helpers else start, parts.span.end)
    end = ends_at(text, parts, verb.end()) if verb else 0
    if verb is None or not (helpers or is_verb(verb.group().lower(), words)) or not verb.end() <= at < end:
        return None
    if words.to_do.match(text, skip_space(text, verb.end(), end)):
        return None  # "which it expects to arrive by Thursday"
    thing = antecedent(text, before, opening["person"] is not None, words) or noun_before(text, before, words)
    led = TOKEN.match(thing)
    low = led is not None and led.group().lower() in words.determiners
    thing = f"{thing[:1].lower()}{thing[1:]}" if low else thing
    return (f"{text[subject.start : verb.end()]} {thing}", Span(verb.end(), end)) if thing else None


def doer(text: str, behind: Span, words: Words) -> Span | None:
    """Who does something to what a relative clause is of: "which | rebels | seized in May"; None for nobody.

    A noun only where nothing but a time or a place follows its verb, so that it is done to what stands before.
    """
    first = TOKEN.match(text, behind.start, behind.end)
    led = words.led.match(text, behind.start, behind.end)
    verb = TOKEN.match(text, led.end(), behind.end) if led and led.end() > behind.start else None
    if verb and is_verb(verb.group().lower(), words):
        return None  # "que | se | encuentra"
    if first is None or first.group().lower() in words.pronouns:
        return Span(first.start(), first.end()) if first else None
    verb = words.finite.search(text, behind.start, behind.end) if words.finite else None
    noun = text[behind.start : verb.start()].rstrip() if verb else ""
    tokens = TOKEN.findall(noun)
    named = bool(tokens) and (
        tokens[0].lower() in words.determiners
        or tokens[-1][0].isupper()
        or words.group.fullmatch(tokens[-1].lower()) is not None
    )
    if verb is None or not named or len(tokens) > SHORT or BOUNDARY.search(noun):
        return None
    after = TOKEN.match(text, skip_space(text, verb.end(), behind.end), behind.end)
    if tokens[0].lower() in words.prepositions or after is None or after.group().lower() not in words.prepositions:
        return None
    return Span(behind.start, behind.start + len(noun))


def relative_clauses(text: str, clause: Span, words: Words) -> Iterator[Span]:
    """The relative clauses between commas, which tell of somebody and not what the clause tells: ", who had left,"."""
    for opening in (
        words.relative.finditer(text, clause.start, clause.end) if "," in text[clause.start : clause.end] else ()
    ):
        end = BOUNDARY.search(text, opening.end(), clause.end)
        if end and not opening["close"] and not opening["reduced"]:
            yield Span(opening.end(), end.start())


def leads(text: str, between: Span, words: Words) -> bool:
    """Whether nothing stands between "which" and its verb but adverbs, or a phrase: "which in 1942 had taken"."""
    if words.led.fullmatch(text, between.start, between.end):
        return True
    tokens = TOKEN.findall(text, between.start, between.end)
    return 0 < len(tokens) <= SHORT and tokens[0].lower() in words.prepositions


def before_main(text: str, clause: Span, words: Words) -> int:
    """Where the main clause goes on behind a relative one that no comma ends: "… was arrested on Friday | is a"."""
    for verb in words.finite.finditer(text, clause.start, clause.end) if words.finite else ():
        earlier, *before = ["", *TOKEN.findall(text, clause.start, verb.start())][-2:]
        ties = words.conjunctions | words.prepositions | words.relatives
        done = is_verb(earlier.lower(), words) and earlier.lower() not in words.supposing
        ties |= frozenset() if done else words.pronouns  # "that built it | was sold", but "it was"
        helped = words.helpers.search(text, clause.start, verb.start()) is not None  # "had largely held"
        own = not before or before[0].lower() in ties or (helped and before[0].islower())  # but "in May | have"
        if not own and (not verb.group().endswith("ed") or verb.group() in words.intransitive):
            return verb.start()
    return clause.end


def life(text: str, parts: Parts, at: int, words: Words) -> tuple[str, Span] | None:
    """Whose life or reign the brackets around a place tell of: "King John (r. 1199-1216)" → "King John reigned"."""
    sign = VITAL.search(text, max(parts.span.start, at - LONGEST_SIGN), at)
    name = NAME.search(text[max(parts.span.start, sign.start() - LONGEST_NAME) : sign.start()]) if sign else None
    verb = words.vital.get(sign["sign"].lower()) if sign else None
    return (f"{name.group()} {verb}", Span(sign.end(), sign.end())) if sign and name and verb else None


def in_brackets(text: str, parts: Parts, time: Span, words: Words) -> tuple[str, Span] | None:
    """What a participle in brackets tells of what stands before them: "The tower (begun in 1950, | closed in 1990)"."""
    verb = LISTED_VERB.search(text, max(parts.span.start, time.start - LONGEST_SIGN), time.start)
    start = text.rfind("(", parts.span.start, time.start) if verb else -1
    if verb is None or start < 0 or ")" in text[start : time.start]:
        return None
    done = verb["verb"]
    if done not in words.undergone | words.made and not done.endswith("ed"):
        return None
    before = Span(next((one.start for one in parts.clauses if start in one), parts.span.start), start - 1)
    stretch = text[before.start : before.end]
    verbless = words.finite is None or not words.finite.search(stretch)
    subject = (
        stretch if verbless and len(TOKEN.findall(stretch)) <= LONGEST_SUBJECT else noun_before(text, before, words)
    )
    several = is_plural(subject, words)
    told = subject if done in words.intransitive else done_to(subject, several, done, words)
    return (told, Span(verb.start("verb"), time.end)) if subject else None


def reduced(
    text: str, parts: Parts, opening: re.Match[str], at: int, words: Words, *, before: Span
) -> tuple[str, Span] | None:
    """ ", built in 1961": of what stands right before it, where that is a name or opens the sentence."""
    behind = TOKEN.search(text, opening.end("reduced"), parts.span.end)
    if behind is None or (behind.start() < at and behind.group().lower() not in words.prepositions | words.modifiers):
        return None  # ", killed 20 people"
    if BOUNDARY.search(text, behind.start(), at) or is_of_other(text, Span(opening.end("reduced"), at), words):
        return None
    stretch = text[before.start : before.end]
    if opening["loose"] and words.finite and words.finite.search(stretch):
        noun = noun_before(text, before, words)
        tie = LAST.search(stretch, 0, len(stretch) - len(noun)) if noun else None
        if tie is None or tie[1].lower() not in words.conjunctions:
            return None  # "The couple married in 1999, separated in 2011"
        # "The day was dry and | the match, due to be played, was off"
        before, stretch = Span(before.end - len(noun), before.end), noun
    if " of " in stretch and opening["reduced"].rpartition(" ")[2] in words.personally:
        return None  # "The trial of the four men, arrested in May"
    name = name_ending(stretch, words)
    subject = antecedent(text, before, False, words)
    if name and not subject:
        lead = TOKEN.findall(stretch[: -len(name.group())])[-1:]
        if lead and lead[0].lower() not in words.prepositions | words.articles:
            return None
        subject = f"{lead[0]} {name.group()}" if lead and lead[0].lower() in words.articles else name.group()
    clause = Span(opening.end(), ends_at(text, parts, at))
    one = opening["reduced"].lower() in words.bearing and " " not in subject  # "Collins, born in 1970"
    several = is_plural(subject, words) and not one
    return (done_to(subject, several, opening["reduced"], words), clause) if subject else None


def is_of_other(text: str, between: Span, words: Words) -> bool:
    """Whether a time belongs to another verb than the first: "based on a novel published | in 1988"."""
    verbs = [*words.participle.finditer(text, between.start, between.end)]
    verbs += words.finite.finditer(text, between.start, between.end) if words.finite else ()
    for done in verbs:
        led = words.helpers.search(text, between.start, done.start())  # "and later | repaired"
        aided = led is None or not words.auxiliaries.isdisjoint(led.group().split())
        before = LAST.search(text, between.start, done.start() if led is None or aided else led.start())
        if before and before[1].lower() not in words.conjunctions | words.auxiliaries | words.prepositions:
            return True
    return False
