"""The words of a text that name events: which they are, and which of them a time belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from timeline.events.english.triggers import triggers as english
from timeline.events.sentences import Span, sentences
from timeline.events.trigger import Trigger

LANGUAGES: dict[str, Callable[[str, Span], list[Trigger]]] = {"en": english}


def mentions(text: str, spans: Iterable[Span] | None = None, language: str | None = "en") -> tuple[Trigger, ...]:
    """The words that name events, in the order of the text; none in a language without a table.

    spans: the sentences to look at, all of the text where they are not given.
    """
    find = LANGUAGES.get((language or "").lower().replace("_", "-").partition("-")[0])
    if find is None:
        return ()
    return tuple(trigger for span in (spans or sentences(text, language)) for trigger in find(text, span))


def told_at(triggers: Sequence[Trigger], offset: int) -> Sequence[Trigger]:
    """Those of a clause's triggers that a time at an offset belongs to: a verb, the verbs it is chained to, their nouns.

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
