"""The words of an English sentence that name events, after TimeML's guidelines."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from timeline.events.english import nouns, small, verbs
from timeline.events.english.lexicon import forms, plural, words
from timeline.events.english.tagger import Token, tagged
from timeline.events.sentences import Span
from timeline.events.trigger import Trigger

NOUN = ("NN", "NS")
QUALIFIED = ("NN", "NS", "JJ", "VN", "VG", "CD", "NP")  # what can stand between a determiner and its noun
REACH = 12  # words between a determiner and its noun at most
START: Token = (0, 0, "", "^")

STATIVES = forms(verbs.STATIVES).keys() | words(verbs.NO_EVENTS)
ADJECTIVAL = words(verbs.ADJECTIVAL)
ATTITUDES = words(small.ATTITUDES)
TIME_PREPOSITIONS = words(small.TIME_PREPOSITIONS)
COMPLEMENTS = words(small.COMPLEMENTS)
NEGATIONS = words(small.NEGATIONS)
FUTURE, PRESENT_FORMS, PAST_FORMS = words(small.FUTURE), words(small.PRESENT_FORMS), words(small.PAST_FORMS)
KINDS = {
    form: kind
    for kind, source in (
        ("thing", nouns.THINGS),
        ("partly", nouns.PARTLY),
        ("activity", nouns.ACTIVITIES),
        ("event", nouns.EVENTS),
    )
    for noun in words(source)
    for form in (noun, plural(noun))
}
CATEGORIES = {
    form: (category, root)
    for category, source in (
        ("I_STATE", verbs.THOUGHTS),
        ("I_ACTION", verbs.ATTEMPTS),
        ("PERCEPTION", verbs.PERCEPTION),
        ("ASPECTUAL", verbs.ASPECTUAL),
        ("REPORTING", verbs.REPORTING),
    )
    for form, root in forms(source).items()
}


def triggers(text: str, span: Span) -> list[Trigger]:
    """The triggers of the sentence at a span."""
    tokens = tagged(text, span.start, span.end)
    found: list[Trigger] = []
    last = -1  # the token of the verb found last
    for index, (start, end, word, tag) in enumerate(tokens):
        first = tag[0]
        if first == "V":
            if is_event(tokens, index, word.lower(), tag):
                trigger = verb(tokens, index)
                if found and last >= 0 and tokens[last][3] == tag and coordinated(tokens, last, index):
                    trigger = alike(trigger, found[-1])
                found.append(trigger)
                last = index
        elif tag in NOUN:
            if is_eventive(tokens, index, word.lower()):
                found.append(Trigger(start, end, "noun", negated=is_negated(tokens, index)))
        elif tag == "JJ":
            if word.lower() in ATTITUDES and before(tokens, index)[3] == "BE":
                found.append(evolve(verb(tokens, index), kind="adjective", category="I_STATE"))
        elif tag == "HV":
            if has_object(tokens, index):
                found.append(evolve(verb(tokens, index), category="STATE"))
        elif word.lower() == "according" and after(tokens, index)[2].lower() == "to":
            found.append(Trigger(start, end, "verb", "REPORTING", "PRESPART"))
    return found


# --- which words ----------------------------------------------------------------------------------


def before(tokens: Sequence[Token], index: int) -> Token:
    """The word before, adverbs and quotation marks aside."""
    index -= 1
    while index >= 0 and tokens[index][3] == "RB":
        index -= 1
    return tokens[index] if index >= 0 else START


def after(tokens: Sequence[Token], index: int) -> Token:
    return tokens[index + 1] if index + 1 < len(tokens) else START


def is_event(tokens: Sequence[Token], index: int, low: str, tag: str) -> bool:
    """Whether a verb form tells of something: no adjective before a noun, no "going to", no mere relation."""
    if low in STATIVES:
        return False
    behind = after(tokens, index)[3]
    if tag == "VN":
        return is_participle(before(tokens, index)[3], behind) or low in ("said", "told")
    if tag == "VG":
        if low == "going" and behind == "TO" and after(tokens, index + 1)[3] in ("VB", "BE", "HV"):
            return False
        return is_gerund(before(tokens, index)[3], behind, low)
    return True


def is_participle(ahead: str, behind: str) -> bool:
    """ "was named chairman", not "the proposed merger"."""
    if ahead in ("DT", "PS"):
        return False
    if behind in NOUN:
        return ahead in ("HV", "BE", "VB", "VN")
    return not (behind in ("JJ", "VN") and ahead in ("IN", "JJ"))


def is_gerund(ahead: str, behind: str, low: str) -> bool:
    """ "by sending troops", not "the leading party"."""
    if ahead in ("DT", "PS"):
        return behind not in QUALIFIED
    if behind in NOUN:
        verbal = ahead in ("BE", "VB", "VD", "VZ", "VP")
        return verbal or (ahead in ("IN", "CN", "CV", "CX", ",", "^", "NS") and low not in ADJECTIVAL)
    return True


def is_eventive(tokens: Sequence[Token], index: int, low: str) -> bool:
    """Whether a noun names what happened: "the attack on", "after the sale", not "attack aircraft"."""
    kind = KINDS.get(low) or (KINDS.get(low.split("-", 1)[1]) if "-" in low else None)
    if kind is None or kind == "thing":
        return False
    behind = after(tokens, index)
    if behind[3] in NOUN or behind[3] == "PS":
        return False
    if kind == "event":
        return True
    at, furthest = index - 1, index - REACH
    owned = False
    while at >= max(0, furthest) and (tokens[at][3] in QUALIFIED or tokens[at][3] == "PS"):
        owned |= tokens[at][3] == "PS"
        at -= 1
    if at >= 0 and tokens[at][3] == "DT":
        owned = True
        at -= 1
    if at >= 0 and tokens[at][2].lower() in TIME_PREPOSITIONS:
        return True
    return kind == "activity" and owned and behind[2].lower() in COMPLEMENTS


def has_object(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form of "have" is the verb itself: "has two houses", not "has gone"."""
    return before(tokens, index)[3] != "TO" and after(tokens, index)[3] in ("DT", "CD", "NN", "NS", "JJ", "IN")


# --- what is said of them -------------------------------------------------------------------------


def verb(tokens: Sequence[Token], index: int) -> Trigger:
    """The trigger of a verb, its tense and the like read off the small words before it."""
    start, end, word, tag = tokens[index]
    helpers, negated = chain(tokens, index)
    tags = [helper[3] for helper in helpers]
    names = [helper[2].lower() for helper in helpers]
    category, root = CATEGORIES.get(word.lower(), ("OCCURRENCE", ""))
    modal = next(
        (name for name, one in zip(names, tags, strict=True) if one == "MD" and name not in ("do", "does", "did")), ""
    )
    return Trigger(
        start,
        end,
        "verb",
        category,
        tense(tag, tags, names, modal),
        aspect(tag, tags),
        negated,
        "" if modal in FUTURE else MODALS.get(modal, modal),
        root,
        "TO" in tags,
    )


MODALS = {"'d": "would", "’d": "would", "ca": "can", "sha": "shall", "cannot": "can"}
HELPERS = ("MD", "BE", "HV", "TO")
SUBJECT = ("NN", "NS", "PH", "PO", "CD", "DT")
NOBODY = words(small.NOBODY)
BETWEEN = ("PH", "PP", "PO")  # "did they say"


def chain(tokens: Sequence[Token], index: int) -> tuple[list[Token], bool]:
    """The auxiliaries before a verb, the nearest first, and whether one of the adverbs between them negates it."""
    helpers: list[Token] = []
    negated = False
    at = index - 1
    while at >= 0:
        token = tokens[at]
        if helpers and helpers[-1][3] == "TO" and token[3] not in ("BE", "RB") and token[2].lower() != "going":
            break
        if token[3] in HELPERS:
            helpers.append(token)
            negated |= token[2].lower() == "cannot"
        elif token[3] == "RB":
            negated |= token[2].lower() in NEGATIONS
        elif token[2].lower() != "going" and not (
            (token[3] in BETWEEN or token[2].lower() == "since")  # "has since been sold"
            and at > 0
            and tokens[at - 1][3] in ("MD", "BE", "HV")
        ):
            break
        at -= 1
    return helpers, negated or is_nobody(tokens, at)


def is_nobody(tokens: Sequence[Token], at: int) -> bool:
    """Whether the subject that ends at a token denies its verb: "nobody", "no one", "no soldiers"."""
    if at < 0 or tokens[at][3] not in SUBJECT:
        return False
    return tokens[at][2].lower() in NOBODY or is_negated(tokens, at)


def tense(tag: str, tags: Sequence[str], names: Sequence[str], modal: str) -> str:
    if modal in FUTURE or tags[:2] == ["TO", "BE"]:  # "is to", "was going to"
        return "FUTURE"
    if modal:
        return "NONE"
    if "TO" in tags:
        return "INFINITIVE"
    for name in reversed(names):  # the first of them carries the tense
        if name in PAST_FORMS:
            return "PAST"
        if name in PRESENT_FORMS:
            return "PRESENT"
    return {"VD": "PAST", "VZ": "PRESENT", "VP": "PRESENT", "VG": "PRESPART", "VN": "PASTPART"}.get(
        tag, OWN.get(tag, "NONE")
    )


OWN = {"HV": "PRESENT"}


def aspect(tag: str, tags: Sequence[str]) -> str:
    perfect = "HV" in tags
    progressive = tag == "VG" and "BE" in tags
    if perfect and progressive:
        return "PERFECTIVE_PROGRESSIVE"
    return "PERFECTIVE" if perfect else "PROGRESSIVE" if progressive else "NONE"


def coordinated(tokens: Sequence[Token], one: int, two: int) -> bool:
    """Whether "and", "or" or a comma right before a verb, without a new subject, ties it to the verb before."""
    return before(tokens, two)[3] == "CV" and not any(
        token[3] in ("PH", "PP", "SB", "WH") for token in tokens[one + 1 : two]
    )


def alike(trigger: Trigger, first: Trigger) -> Trigger:
    """A verb that shares the auxiliaries of the one before: "will buy and sell"."""
    return evolve(
        trigger,
        tense=first.tense,
        aspect=first.aspect,
        negated=first.negated,
        modality=first.modality,
        after_to=first.after_to,
    )


DENYING = ("no", "without")


def is_negated(tokens: Sequence[Token], index: int) -> bool:
    """ "no attack"."""
    at, furthest = index - 1, index - REACH
    while at >= max(0, furthest) and tokens[at][3] in QUALIFIED:
        at -= 1
    return at >= 0 and tokens[at][2].lower() in DENYING
