"""Time phrases: what of a sentence one of them dates, and the sentence without it where it can lose it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from timeline.events.people.lives import brackets
from timeline.events.sentences import Span
from timeline.events.text.clauses import TOKEN
from timeline.events.text.order import turned
from timeline.events.text.shortening import LAST, dangles, has_verb
from timeline.events.words import Words

LABEL_MARK = re.compile(r"[*_]{0,3}\s*(?::[*_]{0,3}|\s[–—|-])\s+(?=[^\W_])")  # "May 2016: the wall cracks"
OWNER = re.compile(r"['’]s\b")  # "last week's exchange"
LISTED = re.compile(r",\s\d++(?:st|nd|rd|th)?+(?!\s(?!and\b|or\b)[a-z])")
DASHES = ("-", "–", "—")


@frozen
class Phrase:
    """A time phrase in the text, the preposition that governs it included."""

    start: int
    end: int
    signal: str = ""


@frozen
class Own:
    """What one time dates: the subject, what is said of it, and whether that is an aside and its clause tells more.

    named: its clause only names it, and is of another time: "The firm founded in 1950 went bankrupt".
    """

    subject: str
    said: Span
    aside: bool = False
    named: bool = False


def phrase_at(phrases: Sequence[Phrase], place: int) -> Phrase | None:
    """The one of some phrases that holds a place."""
    return next((one for one in phrases if one.start <= place < one.end), None)


NOTHING = Own("", Span(0, 0))  # of a time of what is not told as done: "cleared on Friday of killing him in 2015"


def without(
    text: str,
    told: Span,
    times: Sequence[Phrase],
    words: Words,
    aside: Span | None = None,
    *,
    told_alone: bool = False,
) -> str:
    """The stretch of text without those of the time phrases that it can lose, without lives in brackets and an aside.

    told_alone: it is known to be what is said of a subject, whatever its verb looks like.
    """
    kept: list[str] = []
    position = told.start
    cuts = [cut for time in times if (cut := removable(text, told, time, words, told_alone))]
    cuts += [aside] if aside else []
    for other in words.not_then.finditer(text, told.start, told.end):
        if other["but"] or not any(other.start() <= time.start < other.end() for time in times):
            start = max([other.start(), *(cut.end for cut in cuts if other.start() in cut)])  # its comma may be cut
            cuts.append(Span(start, other.end()))
    for cut in sorted([*cuts, *brackets(text, told, words)], key=lambda span: span.start):
        if cut.start >= position:
            kept.append(text[position : cut.start])
            position = cut.end
    kept.append(text[position : told.end])
    said = "".join(kept)
    return turned(said, words) or said if opens_late(text, told, said, words) else said


def opens_late(text: str, told: Span, said: str, words: Words) -> bool:
    """Whether a clause begins with its verb only because something stood before that: a time, or another clause."""
    begun = TOKEN.match(said)
    cut = begun is None or not text.startswith(begun.group(), told.start)
    return words.verb_second and (cut or text[max(0, told.start - 2) : told.start].rstrip().endswith(","))


def has_object(text: str, before: Span, words: Words) -> bool:
    """Whether a verb has an object at the end of a stretch: "will attend a summit", not "a summit was"."""
    verb = words.finite.search(text, before.start, before.end) if words.finite else None
    return verb is not None and not words.helpers.search(text, before.start, before.end)


def removable(text: str, told: Span, time: Phrase, words: Words, told_alone: bool = False) -> Span | None:
    """What to cut with a time phrase; None where the clause would no longer read well or mean the same."""
    start, end = time.start, time.end
    if start < told.start or end > told.end or time.signal.lower() in words.kept or OWNER.match(text, end):
        return None
    if words.unspaced:
        return with_particles(text, told, time, words)
    if text[start - 1 : start] == "(" and text.startswith(")", end) and start > told.start and end < told.end:
        start, end = start - 1, end + 1  # "one term in parliament (1924–27)"
    if text[start] == "(":
        return Span(told.start + len(text[told.start : start].rstrip()), end)
    near = max(told.start, start - 40)
    before = LAST.search(text[near:start])
    if before and time.signal and before[1].lower() in words.portions:
        return None  # "was closed for most of 2020"
    if before and before[1].lower() in words.modifiers:
        start = near + before.start(1)
    planned = words.meant.search(text, near, start + len(time.signal))
    aside = planned and text[planned.start() - 1] == "," and text.startswith(",", end)  # "the budget, due in May, is"
    if planned and (aside or has_object(text, Span(told.start, planned.start() + 1), words)):
        start = planned.start() + 1  # "will attend a summit | planned for May"
    more = words.no_more.match(text, end, told.end)  # "In 2014 alone"
    end = more.end() if more else end
    left, right = text[told.start : start], text[end : told.end]
    if is_needed(text, told, Phrase(start, end, time.signal), words, told_alone):
        return None
    floating = words.floating.fullmatch(text, time.start, time.end) is not None
    if told_alone and not TOKEN.search(left) and not TOKEN.search(right):
        return Span(start, end)  # "The bridge was built | in 1974"
    if not TOKEN.search(left):
        if label := LABEL_MARK.match(right):
            return Span(start, end + label.end())
        gap = len(right) - len(right.lstrip(" \u00a0\n,"))
        named = any(letter.isupper() for letter in text[start + 1 : end])  # "El Primero de Mayo | será"
        adverbial = time.signal or floating or text[start:end].lower() in words.adverbs
        adverbial = adverbial or (words.verb_first and not named)
        return Span(start, end + gap) if leads(right, adverbial, words) else None
    blank = len(left) - len(left.rstrip())
    trails = not TOKEN.search(right)
    adverb = text[start:end].lower() in words.adverbs and not right.startswith(("'", "’", "-"))
    if adverb and not trails and right.lstrip().partition(" ")[0] not in words.conjunctions:
        return Span(start - blank, end)
    if not time.signal and (verb := LAST.search(left[-40:])) and verb[1].lower() in words.lasting:
        return None  # "spent the following two years abroad"
    floating = words.floating.fullmatch(text, start, end) is not None
    if floating and before and before[1].lower() in words.complementizers and not trails:
        return Span(start - blank, end)  # "ha negato che | sabato | la società abbia aperto"
    amid = not trails and words.amid is not None and is_amid(left, right, words)
    if (dangles(left, words) and not amid) or not (adverb or told_alone or has_verb(left + right, words)):
        return None
    if trails:
        return Span(start - len(left) + len(left.rstrip(" \u00a0\n,")), end)
    if left.rstrip().endswith(",") and right.startswith(","):
        first = TOKEN.match(left)
        if words.lead_comma and first and first.group().lower() in words.prepositions:
            return Span(start - blank, end + 1)  # "À sa mort, le 3 mai, son fils", "À sa mort, son fils"
        doing = TOKEN.match(right[1:].lstrip())  # "It fell, at noon, killing two"
        return Span(start - blank - 1, end if doing and doing.group().endswith("ing") else end + 1)
    behind = TOKEN.match(right[2:]) if right.startswith(", ") and not time.signal else None
    free = behind and behind.group().islower() and behind.group() not in words.conjunctions
    if free and has_verb(left, words) and not words.appointed.search(left):
        return Span(start - blank, end)  # "was seized early Thursday, two days after the crash"
    if left.rstrip()[-1:] in DASHES and right.lstrip()[:1] in DASHES:
        return Span(told.start + len(left.rstrip(" –—-")), end + len(right) - len(right.lstrip(" –—-")) - 1)
    amid = floating and not words.of_its_day.search(left)
    return Span(start - blank, end) if amid or floats(left, right, time.signal, words) else None


def is_needed(text: str, told: Span, time: Phrase, words: Words, told_alone: bool) -> bool:
    """Whether a clause would mean something else without a time phrase, or be no clause."""
    left, right = text[told.start : time.start], text[time.end : told.end]
    if (dates_aside(left, right, words) and not told_alone) or is_attribute(left, right, time.signal, words):
        return True
    if TOKEN.search(left) and words.owned.fullmatch(text, time.start, time.end):
        return True  # "la révolution de 1848"
    if words.finite is None and words.participle.fullmatch(left.strip()):
        return True  # "Construit en 1972, le pont": no event of its own is made of it, as `ahead` does
    tie, _, other = right.lstrip().partition(" ")
    listed = LISTED.match(right) and not words.apart.match(right, 2)  # ", 85 years after it"
    joined = tie in words.conjunctions and (other[:1].isupper() or other[:4].isdigit())
    return joined or bool(listed) or is_half(text, Span(time.start, time.end))  # "in March and June"


def is_half(text: str, time: Span) -> bool:
    """Whether a dash ties a time to another: "the 17th–18th centuries", "in May–June"."""
    before, at = text[max(0, time.start - 2) : time.start], time.start
    opens = text[at] in DASHES and before[-1:].isalnum()
    follows = before[-1:] in DASHES[1:] and before[:1].isalnum()
    return (
        opens
        or follows
        or (text[time.end : time.end + 1] in DASHES[1:] and text[time.end + 1 : time.end + 2].isalnum())
    )


def with_particles(text: str, told: Span, time: Phrase, words: Words) -> Span | None:
    """The same in a script without spaces: a time goes with its particles, "于|2015年", "2015年|に、"."""
    bound = words.bound_before.search(text, told.start, time.start) or words.bound_behind.match(
        text, time.end, told.end
    )
    if bound:
        return None
    before = words.goes_before.search(text, told.start, time.start)
    behind = words.goes_behind.match(text, time.end, told.end)
    return Span(before.start() if before else time.start, behind.end() if behind else time.end)


def dates_aside(left: str, right: str, words: Words) -> bool:
    """Whether a phrase dates no more than an aside: "the bridge, built in 1961, fell"."""
    comma = left.rfind(", ")
    if comma < 0 or words.relative.match(left, comma):
        return comma >= 0
    if words.finite is None and right.startswith(","):
        opened = TOKEN.match(left, comma + 2)
        relative = opened is not None and opened.group().lower() in words.relatives
        return relative or words.participle.match(left, comma + 2) is not None
    last = left[comma + 2 :].rstrip()
    done = words.finite is not None and (words.finite.fullmatch(last) or words.participle.fullmatch(last))
    return right.startswith(",") and bool(done)


def is_attribute(left: str, right: str, signal: str, words: Words) -> bool:
    """Whether a phrase tells for when something was planned of which more is told: "the vote set for May was held"."""
    verb = TOKEN.match(right.lstrip())
    return (
        verb is not None
        and has_verb(verb.group(), words)
        and words.appointed.search(f"{left.rstrip()} {signal} ") is not None
    )


def leads(right: str, adverbial: object, words: Words) -> bool:
    """Whether what follows a leading time phrase reads well without it: no comma, no preposition, then no adverbial."""
    if words.verb_second:
        return bool(turned(right.lstrip(), words))
    rest = right.lstrip(" \u00a0\n,")
    first = TOKEN.search(rest)
    if not first or rest == right or not has_verb(rest, words):
        return False
    low = first.group().lower()
    verb = words.finite is not None and words.finite.fullmatch(low) is not None  # ", came the first one"
    if right.lstrip()[:1] == ",":
        tied = low in words.openers and not (low in words.subordinators and has_clause(rest, words))
        return not tied and (words.verb_first or not verb)
    if verb:
        return words.verb_first and bool(adverbial)
    return low not in words.openers | words.auxiliaries | words.of and (
        bool(adverbial) or low in words.determiners | words.pronouns
    )


def has_clause(rest: str, words: Words) -> bool:
    """Whether a main clause stands behind the one that a comma ends: "after a week of rain, the water rose"."""
    return has_verb(rest.partition(", ")[2], words)


def floats(left: str, right: str, signal: str, words: Words) -> bool:
    """Whether a phrase in the middle of a clause is an adverbial, not part of a name ("the October vote")."""
    if right.startswith(("'", "’", "-")):
        return False
    if words.amid is not None:
        return is_amid(left, right, words)
    follower, leader = TOKEN.match(right.lstrip()), LAST.search(left[-40:])
    low = follower.group().lower() if follower else ""
    free = not low or low in words.dangling or low in words.pronouns or has_verb(low, words)
    verb = leader is not None and has_verb(leader[1].lower(), words)
    if verb and not signal and has_verb(low, words):
        return False  # "said Monday was the deadline"
    return bool(words.dangling) and free and (bool(signal) or verb)


def is_amid(left: str, right: str, words: Words) -> bool:
    """Whether a phrase in the middle of a clause is one of its adverbials, in a language that can tell by its order."""
    opened = left.strip().lower() in words.verb_last
    return opened or (words.amid is not None and words.amid.search(f"{left}\0{right}") is not None)
