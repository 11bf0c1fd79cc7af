"""The words of a text that name events: which they are, and which of them a time belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from timeline.abbreviations import without_region
from timeline.events.english import verbs
from timeline.events.english.lexicon import words
from timeline.events.english.triggers import triggers as english
from timeline.events.sentences import Span, sentences
from timeline.events.trigger import Trigger
from timeline.model import Status

LANGUAGES: dict[str, Callable[[str, Span], list[Trigger]]] = {"en": english}


def mentions(text: str, spans: Iterable[Span] | None = None, language: str | None = "en") -> tuple[Trigger, ...]:
    """The words that name events, in the order of the text; none in a language without a table.

    spans: the sentences to look at, all of the text where they are not given.
    """
    find = LANGUAGES.get(without_region(language))
    if find is None:
        return ()
    places = sentences(text, language) if spans is None else spans
    return tuple(trigger for span in places for trigger in find(text, span))


def told_at(triggers: Sequence[Trigger], offset: int) -> Sequence[Trigger]:
    """Those of a clause's triggers that a time at an offset belongs to: a verb, the verbs chained to it, their nouns.

    A time goes with the verb before it, or with the first one of the clause: "said Monday | that troops had crossed in
    March"; "began to withdraw" is one chain.
    """
    chains: list[list[Trigger]] = [[]]
    verbs = False
    for trigger in triggers:
        if trigger.kind == "verb":
            chained = trigger.after_to or trigger.tense == "PRESPART"
            if verbs and not chained:
                chains.append([])
            verbs = True
        chains[-1].append(trigger)
    before = [chain for chain in chains if chain and chain[0].start <= offset]
    return (before or chains)[-1 if before else 0]


PLANS, INTENTIONS, FAILURES = words(verbs.PLANS), words(verbs.INTENTIONS), words(verbs.FAILURES)
WILL = ("would",)  # what someone said would be


def said(own: Sequence[Trigger], offset: int, over: bool) -> Status:
    """Whether what a time at an offset belongs to happened, by tense, modal verb, negation and the governing verb.

    own: as `told_at` returns it; over: whether the time lies before the article's.
    """
    chain = [trigger for trigger in own if trigger.kind != "noun"]
    if not chain:
        return Status.HAPPENED if not (own and own[0].negated) else Status.DENIED
    head = chain[0]
    if head.modality in WILL and head.aspect == "PERFECTIVE":
        return Status.POSSIBLE  # "would have died"
    if head.tense == "FUTURE" or head.modality in WILL:
        return Status.DENIED if head.negated else Status.PLANNED
    if head.negated:
        return Status.DENIED
    if head.modality:
        return Status.POSSIBLE
    dated = any(trigger.after_to and trigger.start < offset for trigger in chain[1:])
    done = next((trigger for trigger in chain[1:] if trigger.after_to), None)
    object_ = done and any(one.kind == "noun" and head.start < one.start < done.start for one in own)
    if done and not object_ and head.root in FAILURES:
        return Status.DENIED  # "refused to free him", but not "refused a request to free him"
    if head.root in INTENTIONS and (head.tense, head.aspect) == ("PRESENT", "NONE") and not over:
        return Status.PLANNED  # "plan another briefing"
    if head.root in PLANS and any(trigger.after_to for trigger in chain[1:]):
        return Status.PLANNED if not over and (head.tense == "PRESENT" or dated) else Status.HAPPENED
    return Status.HAPPENED
