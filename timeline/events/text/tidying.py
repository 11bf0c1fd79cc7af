"""One line of plain words out of a text: no links, ornaments, labels, stray marks."""

from __future__ import annotations

import re

from timeline.events.text.clauses import ITEM
from timeline.events.text.markup import unmarked
from timeline.events.text.speech import PAIRS
from timeline.events.words import Words

LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+")
HANDLE = re.compile(r"\s*\((?:via )?@\w+\)")
RETWEET = re.compile(r"^RT @\w+:\s*")
LABEL = re.compile(r"^(?:[^\W\d_a-zà-ÿ]{3,}\s){0,2}[^\W\d_a-zà-ÿ]{3,}\s*[|:]\s+(?=\w)")  # "BREAKING:", "PILNE |"
STAMP = re.compile(r"^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\s*[–—:-]?\s+(?=[A-Z“\"])")  # "13:55 The army …"
# "Aug 3 - Rescue crews": the date of the report.
DATED = re.compile(r"^(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})? [–—|-] (?=[A-Z])")
NUMBER = re.compile(f"^{ITEM.pattern}")  # "2. The minutes were approved", "2/ The trucks"
# "NEW YORK _", "DAR ES SALAAM, Tanzania (AP) —"; a dash alone only before a sentence of its own, for
# "NATO — an alliance — said".
PLACE = re.compile(
    r"^[^\W\d_a-zà-ÿ]{3,}(?:[ .'-]+[^\W\d_a-zà-ÿ]+)*(?:, [^\W\d_][\w.]+)?(?:(?: \([^()]{2,12}\) ?[—–_-]+| _) (?=\w)"
    r"| (?:-{1,2}|–|—) (?=[A-Z“\"])(?![^.]{0,80} [—–-] ))"
)
# "(CNN) The House", "Warsaw (PAP) – Two men"
AGENCY = re.compile(
    r"^(?!The )(?:[^\W\d_][\w.'-]*(?:,? [^\W\d_][\w.'-]*){0,3} )?"
    r"\((?:CNN|AP|AFP|UPI|PAP|DPA|dpa|EFE|ANSA|TASS|PTI|IANS|KUNA|Reuters|Bloomberg|Xinhua|Kyodo|Yonhap)\)"
    r"\s*(?:[—–_-]+\s*)?(?=[A-Z“\"])"
)
# "Bergen, 20 June 2025 – The tunnel": where and when the report was written.
DATELINE = re.compile(
    r"^(?:[A-Z][\w.'-]*,? ){1,4}(?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2},?)(?: \d{4})? [–—-] (?=[A-Z])"
)
OPENINGS = (DATED, DATELINE, NUMBER, STAMP, PLACE, AGENCY, LABEL)
FLAG = re.compile("(?:[\U0001f1e6-\U0001f1ff]{2})+")
EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3]"
ORNAMENT = re.compile(rf"^(?:[\s|•·>*–—-]|{EMOJI})+|(?:[\s|•·]|{EMOJI})+$")
EMOJIS = re.compile(rf"{EMOJI}+")
HASHTAG = re.compile(r"(?<!\w)#(?=\w)")
SPACE = re.compile(r"\s+")
BEFORE_MARK = re.compile(r"\s+(?=[,.](?:\s|$))")
STRAY = re.compile(r",(?=[\"”»]$)|,(?=,)|(?<=;),|\.(?=[\"”»]$)")
MARKS = re.compile(r"[“”«»„「」『』\"()\[\]（）《》【】]")
DOUBLED = re.compile(r"([“”])\1")
BRACKETS = {**PAIRS, "(": ")", "[": "]", "（": "）", "《": "》", "【": "】"}
PLAIN = re.compile(
    r"(?! *-)(?!\(?\d{1,2}[.)/]\s)(?:(?! [ ,;!?.-]|,,|;,|www\.|&\w)[A-Za-z0-9 .,;'$%&!?-])*(?<![ -])"
)  # nothing to tidy inside
END = " \u00a0\n.,;:–—-…。，、；："
SIGN = 12  # characters that initials are sought in
INITIALS = re.compile(r"(?:\b[^\W\d_]\.)+[^\W\d_]$")  # whose full stop is their own: "the U.S.", "9 a.m."


def tidy(text: str, capital: bool = True) -> str:
    """One line of plain words: no links, ornaments, hashes, stray marks or final full stop; a capital first letter."""
    if PLAIN.fullmatch(text):
        return capitalised(trimmed(text)) if capital else trimmed(text)
    text = unmarked(text)
    text = DOUBLED.sub(r"\1", RETWEET.sub("", LINK.sub("", text).strip()))
    text = HASHTAG.sub("", HANDLE.sub("", text))
    text = ORNAMENT.sub("", SPACE.sub(" ", text).strip())
    for opening in OPENINGS:
        text = opening.sub("", text)
    text = EMOJIS.sub(" ", FLAG.sub(spell_flags, text))
    text = STRAY.sub("", BEFORE_MARK.sub("", SPACE.sub(" ", text).strip()))
    text = trimmed(balanced(trimmed(text)))
    return capitalised(text) if capital else text


def trimmed(text: str) -> str:
    """Without the marks at its ends, but for the full stop of initials."""
    short = text.strip(END)
    last = short[-SIGN:]
    own = "." in text[-SIGN:] and INITIALS.search(last) and text.startswith(".", text.rfind(last) + len(last))
    return f"{short}." if own else short


def capitalised(text: str) -> str:
    for index, letter in enumerate(text):
        if letter.isalnum():
            return text[:index] + (letter.upper() if len(letter.upper()) == 1 else letter) + text[index + 1 :]
    return text


def spell_flags(flags: re.Match[str]) -> str:
    """Flags that stand for words, spelled: "🇵🇱🇱🇹" → "PL/LT"."""
    letters = "".join(chr(ord(mark) - 0x1F1E6 + ord("A")) for mark in flags.group())
    return " " + "/".join(letters[i : i + 2] for i in range(0, len(letters), 2)) + " "


def balanced(text: str) -> str:
    """The text without quotation marks and brackets that miss their partner, nor a pair around all of it."""
    open_marks: list[int] = []
    drop: list[int] = []
    pairs: dict[int, int] = {}
    for mark in MARKS.finditer(text):
        at, sign = mark.start(), mark.group()
        if open_marks and sign in BRACKETS[text[open_marks[-1]]] and not opens(text, at):
            pairs[open_marks.pop()] = at
        elif sign in BRACKETS and (sign != '"' or opens(text, at)):
            open_marks.append(at)
        else:
            drop.append(at)
    if pairs.get(0) == len(text) - 1:
        drop += [0, len(text) - 1]
    gone = {*drop, *open_marks}
    return "".join(sign for at, sign in enumerate(text) if at not in gone) if gone else text


def opens(text: str, at: int) -> bool:
    """Whether a straight quotation mark stands where one opens."""
    return text[at] == '"' and (at == 0 or text[at - 1] in " (“«„—–") and at + 1 < len(text) and text[at + 1] != " "


def lower_article(claim: str, words: Words) -> str:
    """A clause as it goes on after a colon: "The migrants …" → "the migrants …"."""
    first = claim.partition(" ")[0]
    return claim[:1].lower() + claim[1:] if first.lower() in words.articles | words.pronouns else claim
