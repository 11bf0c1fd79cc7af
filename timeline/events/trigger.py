"""Trigger: a word that names an event, with what its sentence says of it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Trigger:
    """The one word that names an event (TimeML: EVENT), offsets into the text.

    kind: "verb", "noun" or "adjective".
    category: TimeML's class: OCCURRENCE, REPORTING ("said"), ASPECTUAL ("began"), PERCEPTION ("saw"), I_ACTION
    ("tried to"), I_STATE ("wants to"), STATE.
    tense: PAST, PRESENT, FUTURE, INFINITIVE, PRESPART, PASTPART, NONE; aspect: PERFECTIVE, PROGRESSIVE,
    PERFECTIVE_PROGRESSIVE, NONE. modality: the modal verb, "" where there is none.
    root: the word in its base form, where its category turns on it, else "".
    """

    start: int
    end: int
    kind: str
    category: str = "OCCURRENCE"
    tense: str = "NONE"
    aspect: str = "NONE"
    negated: bool = False
    modality: str = ""
    root: str = ""
    after_to: bool = False

    @property
    def polarity(self) -> str:
        """TimeML's spelling of `negated`."""
        return "NEG" if self.negated else "POS"
