"""Relative clauses as clauses of their own: "Jan Novak, who resigned on Monday, …" → "Jan Novak resigned".

So are those that leave the "which was" to the reader: "The bridge, built in 1961, …" → "The bridge was built".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.events.clauses import TOKEN, Parts, bare, is_verb, section, tells_first
from timeline.events.phrases import Phrase
from timeline.events.sentences import Span, skip_space
from timeline.events.shortening import LAST
from timeline.events.words import Words

LONGEST_NAME = 60  # characters
NAME = re.compile(r"\b[A-Z][\w'’-]*\.?(?: (?:(?:of|de|der|von|van|bin|al) )?[A-Z][\w'’-]*\.?)*$")
LONGEST_SIGN = 30
VITAL = re.compile(r"\s\((?P<sign>[a-z]+\.?)\s(?:[^()]*)$")
NOUN = re.compile(r".*\b(?P<noun>(?i:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){0,3}[\w’'-]+)$", re.DOTALL)
SEVERAL = re.compile(r"\b(?P<before>[a-z]+|\d+)\s(?P<noun>[a-z]{3,}s)$")
SHORT = 3  # words
NEXT = re.compile(r"\s+(?P<word>[^\W_]+(?:['’-][^\W_]+)*)")
OWNED = re.compile(r"['’]s\s")
BY = re.compile(r"\sby\s")
REACH = 60  # characters between a noun and the time that tells when something was done to it
PAUSE = re.compile(r"[;:()“”\"]")
QUOTED = '"”'  # what may stand before the comma: "before the “summer break”, which"
BOUNDARY = re.compile(r"[;()“”\"]|:(?!\d)|,(?!\d|\s\d{4}\b)")  # "at 1:14 p.m.", "1,000", "May 5, 2016"


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
        noun = noun_before(text, before, words)
        end = before_main(text, Span(opening.end(), ends_at(text, parts, at)), words)
        return (noun, Span(opening.end(), end)) if noun and at < end else None
    verb = words.present.match(text, opening.end(), parts.span.end) or (
        words.finite.search(text, opening.end(), parts.span.end) if words.finite else None
    )
    if words.finite is None or verb is None or not leads(text, Span(opening.end(), verb.start()), words):
        return None  # "who the police say"
    trails = words.finite.search(text, before.start, before.end) is not None
    end = relative_end(text, Span(opening.end(), clause.end), words) if trails else ends_at(text, parts, opening.end())
    subject = antecedent(text, before, opening["person"] is not None, words)
    return (subject, Span(opening.end(), end)) if subject and at < end else None


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
    apart = words.prepositions.isdisjoint(token.lower() for token in TOKEN.findall(subject))
    if not main or not apart or BOUNDARY.search(text, start, time.start):
        return None
    first = TOKEN.match(text, start)
    one = first is not None and first.group().lower() in words.articles  # "Kos, a deputy since 2001,"
    return f"{subject} {'were' if is_plural(subject, words) and not one else 'was'}", Span(start, end.start())


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
    return f"{subject} {'were' if is_plural(subject, words) else 'was'}", Span(verb.start(), time.end)


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
    by = BY.match(text, time.end, last)
    was = "were" if is_plural(thing["noun"], words) else "was"
    return f"{thing['noun']} {was}", Span(thing.start("verb"), last if by else time.end)


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
    was = "were" if is_plural(found["noun"], words) else "was"
    return f"{found['noun']} {was}", Span(found.start("verb"), time.end)


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
    was = "were" if is_plural(subject, words) else "was"
    return f"{subject} {was}", Span(verb.start(), first.start())


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
    return word if word and is_verb(word["word"].lower(), words) else None


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


def leads(text: str, between: Span, words: Words) -> bool:
    """Whether nothing stands between "which" and its verb but adverbs, or a phrase: "which in 1942 had taken"."""
    if words.led.fullmatch(text, between.start, between.end):
        return True
    tokens = TOKEN.findall(text, between.start, between.end)
    return 0 < len(tokens) <= SHORT and tokens[0].lower() in words.prepositions


def noun_before(text: str, before: Span, words: Words) -> str:
    """What stands right before "that was": "a merger", "Talks" that open the sentence, "by pesticides"; "" for none."""
    noun = NOUN.match(text[max(before.start, before.end - LONGEST_NAME) : before.end])
    stretch = text[before.start : before.end]
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    verb = words.finite is not None and words.finite.search(stretch)
    several = stretch.endswith("s") or (bool(tokens) and tokens[-1] in words.plural)
    alone = len(tokens) <= SHORT and several and not verb and not words.prepositions.intersection(tokens)
    if noun or alone:
        return noun["noun"] if noun else stretch
    plural = SEVERAL.search(stretch)
    before_it = plural["before"].lower() if plural else ""
    if plural and (before_it.isdigit() or before_it in words.numbers):  # "by | two brothers"
        lead = LAST.search(stretch, 0, plural.start())
        return plural.group() if lead and lead[1].lower() in words.prepositions else ""
    return plural["noun"] if plural and (before_it in words.prepositions or verb) else ""


def is_time(noun: str, words: Words) -> bool:
    """Whether a noun phrase is but a time: "the summer of 2022"."""
    time = words.only_time.match(noun)
    return time is not None and (time.end() == len(noun) or noun.startswith(" of ", time.end()))


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


def ends_at(text: str, parts: Parts, at: int) -> int:
    """Where the mark behind a place stands, or the sentence ends."""
    end = BOUNDARY.search(text, at, parts.span.end)
    return end.start() if end else parts.span.end


def life(text: str, parts: Parts, at: int, words: Words) -> tuple[str, Span] | None:
    """Whose life or reign the brackets around a place tell of: "King John (r. 1199-1216)" → "King John reigned"."""
    sign = VITAL.search(text, max(parts.span.start, at - LONGEST_SIGN), at)
    name = NAME.search(text[max(parts.span.start, sign.start() - LONGEST_NAME) : sign.start()]) if sign else None
    verb = words.vital.get(sign["sign"].lower()) if sign else None
    return (f"{name.group()} {verb}", Span(sign.end(), sign.end())) if sign and name and verb else None


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
    return (f"{subject} {'were' if is_plural(subject, words) and not one else 'was'}", clause) if subject else None


def is_plural(subject: str, words: Words) -> bool:
    """Whether a subject is of several: "The bridges over the Drina", "Two men"."""
    if " " in subject and NAME.fullmatch(subject) and subject.partition(" ")[0].lower() not in words.determiners:
        return False  # "James Collins"
    head = re.split(r" (?:of|in|on|at|for|from|by|with|over) ", subject)[0]
    if head.rpartition(" ")[2].lower() in words.plural:
        return True
    return " and " in head or (head[-1:] == "s" and head[-2:] not in ("ss", "us", "is"))


def antecedent(text: str, before: Span, person: bool, words: Words) -> str:
    """The name that a relative clause is about, or the subject that opens the sentence; "" where it may be another."""
    stretch = text[before.start : before.end]
    led, _, rest = stretch.partition(" ")
    if led.lower() in words.prepositions and NAME.fullmatch(rest):
        return rest  # "In Kharkiv, which"
    name = name_ending(stretch, words)
    if name and (person or name.group() == stretch):
        *_, first, lead = ["", "", *TOKEN.findall(stretch[: len(stretch) - len(name.group())])]
        both = f"{first} {lead} {name.group()}"
        apposed = stretch[: -len(both)].endswith(", ") and led.lower() in words.determiners and first[:1].isupper()
        if lead.lower() in words.conjunctions and stretch.endswith(both) and apposed:
            return both  # "The owners, Raj and Meera Patel, who"
        return "" if lead.lower() in words.conjunctions else name.group()
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    *_, before_it, lead_ = ["", "", *TOKEN.findall(stretch[: len(stretch) - len(name.group())])] if name else ("", "")
    if name and lead_.lower() in words.articles and before_it and before_it.lower() not in words.prepositions:
        return f"{lead_} {name.group()}"  # "it replaced the V300, which"
    if name and (lead_.lower() in words.partners or given_to(stretch[: len(stretch) - len(name.group())], words)):
        return name.group()  # "money from Northern Flow, which", "sold it to Acme, which"
    bare_noun = stretch[:1].isupper() and len(tokens) <= SHORT and not words.prepositions.intersection(tokens)
    bare_noun = bare_noun and not words.only_time.match(stretch)  # "Martial law, introduced", "EU leaders, who"
    opens = bool(tokens) and (tokens[0] in words.determiners or bare_noun) and len(stretch) <= LONGEST_NAME
    plain = not words.prepositions.intersection(tokens) or not person
    alone = opens and plain and words.finite is not None and not words.finite.search(stretch)
    if alone and not BOUNDARY.search(stretch):
        return stretch
    if person and not name:
        noun = NOUN.match(stretch[-LONGEST_NAME:])
        lead = LAST.search(stretch, 0, len(stretch) - len(noun["noun"])) if noun else None
        near = noun is not None and len(TOKEN.findall(noun["noun"])) <= SHORT
        return noun["noun"] if noun and near and lead and lead[1].lower() in words.partners else ""
    return "" if name else noun_of(text, before, words)


def name_ending(stretch: str, words: Words) -> re.Match[str] | None:
    """The name that a stretch ends with; "arrested in May" ends with none."""
    name = NAME.search(stretch[-LONGEST_NAME:])
    return None if name and words.only_time.fullmatch(name.group()) else name


def given_to(before: str, words: Words) -> bool:
    """Whether what comes next is whom something was given to: "sold the firm to", but "his visit to"."""
    *tokens, last = ["", *(token.lower() for token in TOKEN.findall(before))]
    return last in words.receiving and not words.giving.isdisjoint(tokens[-SHORT * 2 :])


def noun_of(text: str, before: Span, words: Words) -> str:
    """What ", which" is of: "Yields" where that opens the sentence, else the only noun behind a verb; "" if unclear.

    "It came from the mining sector, which", "He spoke before the vote, which", not "saw a war in the country, which".
    """
    noun = noun_before(text, before, words)
    if is_time(noun, words):
        return ""  # "was questioned in the summer of 2022, arrested that November"
    rest = TOKEN.findall(text, before.start, before.end - len(noun)) if noun else []
    ahead = text[before.start : before.end - len(noun)]
    if words.adverbial.search(ahead) or given_to(ahead, words):
        return noun
    if rest and rest[-1].lower() in words.prepositions:
        rest.pop()
    verb = bool(rest) and words.finite is not None and words.finite.fullmatch(rest[-1].lower()) is not None
    return noun if noun and (not rest or verb) else ""
