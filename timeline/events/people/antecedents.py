"""What stands before a clause that tells of it: "money from | Northern Flow |, which", "sold | a farm | that"."""

from __future__ import annotations

import re

from timeline.events.sentences import Span
from timeline.events.text.clauses import BOUNDARY, TOKEN
from timeline.events.text.shortening import LAST
from timeline.events.words import Words

LONGEST_NAME = 60  # characters
NAME = re.compile(r"\b[A-Z][\w'’-]*\.?(?: (?:(?:of|de|der|von|van|bin|al) )?[A-Z][\w'’-]*\.?)*$")
SEVERAL = re.compile(r"\b(?P<before>[a-z]+|\d+)\s(?P<noun>[a-z]{3,}s)$")
SHORT = 3  # words


def noun_before(text: str, before: Span, words: Words) -> str:
    """What stands right before "that was": "a merger", "Talks" that open the sentence, "by pesticides"; "" for none."""
    noun = words.noun.match(text[max(before.start, before.end - LONGEST_NAME) : before.end])
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


def is_plural(subject: str, words: Words) -> bool:
    """Whether a subject is of several: "The bridges over the Drina", "Two men"."""
    if " " in subject and NAME.fullmatch(subject) and subject.partition(" ")[0].lower() not in words.determiners:
        return False  # "James Collins"
    head = re.split(r" (?:of|in|on|at|for|from|by|with|over) ", subject)[0]
    if head.rpartition(" ")[2].lower() in words.plural:
        return True
    return " and " in head or (head[-1:] == "s" and head[-2:] not in ("ss", "us", "is"))


def copula(several: bool, done: str, words: Words) -> str:
    """What makes a clause of a subject and a participle: "The bridge | was | built", "Il sindaco | è | morto".

    several: whether the subject looks to be of several; the participle tells it where a language inflects it.
    """
    one, many = words.became if done.lower() in words.intransitive and words.became else words.passive
    several = words.of_many.fullmatch(done) is not None if words.of_many else several
    return many if several else one


def done_to(subject: str, several: bool, done: str, words: Words) -> str:
    """What stands before a participle that is told of a subject: "The bridge | was", "El puente | ,"."""
    was = copula(several, done, words)
    return f"{subject} {was}" if was else f"{subject},"


def antecedent(text: str, before: Span, person: bool, words: Words) -> str:
    """The name that a relative clause is about, or the subject that opens the sentence; "" where it may be another."""
    if other := words.contrasted.search(text, before.start, before.end):
        before = Span(before.start, other.start())  # "It was Kovac, not Petrov, who"
    stretch = text[before.start : before.end]
    led, _, rest = stretch.partition(" ")
    if led.lower() in words.prepositions and NAME.fullmatch(rest):
        return rest  # "In Kharkiv, which"
    name = name_ending(stretch, words)
    ahead = stretch[: -len(name.group())] if name else ""
    tie = LAST.search(ahead) if person else None
    if tie and tie[1].lower() in words.located:  # "arrested a student in Tallinn, who was freed"
        return noun_before(text, Span(before.start, max(before.start, before.start + tie.start() - 1)), words)
    if name and (person or name.group() == stretch):
        *_, first, lead = ["", "", *TOKEN.findall(ahead)]
        both = f"{first} {lead} {name.group()}"
        apposed = stretch[: -len(both)].endswith(", ") and led.lower() in words.determiners and first[:1].isupper()
        if lead.lower() in words.conjunctions and stretch.endswith(both) and apposed:
            return both  # "The owners, Raj and Meera Patel, who"
        return "" if lead.lower() in words.conjunctions else name.group()
    tokens = [token.lower() for token in TOKEN.findall(stretch)]
    *_, before_it, lead_ = ["", "", *TOKEN.findall(ahead)]
    if name and lead_.lower() in words.articles and before_it and before_it.lower() not in unclear(words):
        return f"{lead_} {name.group()}"  # "it replaced the V300, which", "was tabled by the Agrarian Party, which"
    if name and (lead_.lower() in words.partners or given_to(ahead, words.giving, words)):
        return name.group()  # "money from Northern Flow, which", "sold it to Acme, which"
    bare_noun = stretch[:1].isupper() and len(tokens) <= SHORT and not words.prepositions.intersection(tokens)
    bare_noun = bare_noun and not words.only_time.match(stretch)  # "Martial law, introduced", "EU leaders, who"
    opens = bool(tokens) and (tokens[0] in words.determiners or bare_noun) and len(stretch) <= LONGEST_NAME
    plain = not words.prepositions.intersection(tokens) or not person
    alone = opens and plain and words.finite is not None and not words.finite.search(stretch)
    if alone and not BOUNDARY.search(stretch):
        return stretch
    if person and not name:
        noun = words.noun.match(stretch[-LONGEST_NAME:])
        lead = LAST.search(stretch, 0, len(stretch) - len(noun["noun"])) if noun else None
        near = noun is not None and len(TOKEN.findall(noun["noun"])) <= SHORT
        if noun and noun["noun"].rpartition(" ")[2].lower() in words.relations:
            return noun["noun"]  # "dedicated it to her mother, who"
        return noun["noun"] if noun and near and lead and lead[1].lower() in words.partners | words.conjunctions else ""
    return "" if name else noun_of(text, before, words)


def unclear(words: Words) -> frozenset[str]:
    """The prepositions behind which a name need not be what a clause is of: "a man from the Agrarian Party, who"."""
    return words.prepositions - words.partners


def name_ending(stretch: str, words: Words) -> re.Match[str] | None:
    """The name that a stretch ends with; "arrested in May" ends with none."""
    name = NAME.search(stretch[-LONGEST_NAME:])
    return None if name and words.only_time.fullmatch(name.group()) else name


def given_to(before: str, giving: frozenset[str], words: Words) -> bool:
    """Whether what comes next is whom something was given to: "sold the firm to", but "his visit to"."""
    *tokens, last = ["", *(token.lower() for token in TOKEN.findall(before))]
    return last in words.receiving and not giving.isdisjoint(tokens[-SHORT * 2 :])


def noun_of(text: str, before: Span, words: Words) -> str:
    """What ", which" is of: "Yields" where that opens the sentence, else the only noun behind a verb; "" if unclear.

    "It came from the mining sector, which", "He spoke before the vote, which", not "saw a war in the country, which".
    """
    noun = noun_before(text, before, words)
    if is_time(noun, words):
        return ""  # "was questioned in the summer of 2022, arrested that November"
    rest = TOKEN.findall(text, before.start, before.end - len(noun)) if noun else []
    ahead = text[before.start : before.end - len(noun)]
    if words.adverbial.search(ahead) or given_to(ahead, words.giving | words.sending, words):
        return noun
    if rest and rest[-1].lower() in words.prepositions:
        rest.pop()
    verb = bool(rest) and words.finite is not None and words.finite.fullmatch(rest[-1].lower()) is not None
    return noun if noun and (not rest or verb) else ""
