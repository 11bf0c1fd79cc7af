"""Parts of speech of English words in their sentence: the cheapest path through what each word can be.

Every word has readings with a cost, every pair of neighbours has one; both are set by hand, from what English grammar
allows (0: usual, 9: out of the question). Adverbs and quotation marks are stepped over: "has not yet been" is "has been".
The tags are those of the Penn treebank where it has them, with finer ones for small words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from timeline.events.english import nouns, small, verbs

Readings = tuple[tuple[str, float], ...]

TOKEN = re.compile(
    r"[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|m|re|ve|ll|d)\b|(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:-[^\W_]+)*|[$£€#]?\d[\w.,/:-]*\d%?|[$£€#]?\d%?"
    r"|[.!?;:…]+|,|[()\[\]]|--|[—–]|[\"“”„«»`']+|&|%|\S"
)

# --- costs of neighbours --------------------------------------------------------------------------
# ^ start, or after a full stop, bracket or dash; CV CN CX: "and" after a verb, a noun, anything else; PS: possessive 's;
# PH PP PO: he, they, them; SB: that, if; WH: which, who; IN: in; MD: will, did; BE HV: forms of be and have;
# VB VP VZ VD VN VG: take (infinitive), take, takes, took, taken, taking.

NEIGHBOURS = """
^:  DT0 PP0 NP0 IN0 SB0 NN1 NS.5 JJ1 CD1 VG1.5 VN2 VB2.5 VD5 VZ5 VP4 MD2 BE2 HV2.5 TO1.5 WH1 PO3 CX1 ,1 ^0 PS5
,:  DT.3 PP.3 NP.5 IN.5 SB.3 NN1.5 NS1 JJ1 CD1 VG.7 VN1.3 VB3 VD1.7 VZ2.2 VP3 MD1.5 BE1.2 HV1.5 TO1 WH.2 PO2.5 CX.5 CV.5 CN.5 PS5
DT: NN0 NS0 JJ0 CD.5 NP.3 VN1.5 VG1.5 IN3 DT2 BE3 HV4 MD4 TO5 ,3 ^3 WH5 SB4 PO5 PP6 VB8 VP7 VZ7 VD7 CX3 PS3
PS: NN0 NS0 JJ0 CD.5 NP.5 VN1.5 VG1 IN3 DT6 BE5 HV6 MD5 TO5 ,2 ^1 WH5 SB4 PO6 PP6 VB8 VP8 VZ7 VD7 CX3 CN3
JJ: NN0 NS0 JJ.8 CD2 NP1 VN2.3 VG1.8 IN.7 TO.7 DT3 BE3 HV4 MD4 ,1 ^.7 WH3 SB1 PP2.5 PO4 VB7 VP5 VZ5 VD5 CX1 PS3
CD: NN0 NS0 JJ.5 CD.5 NP1 VN2 VG2 IN.5 TO1 DT2.5 BE2 HV2 MD2 ,.7 ^.5 WH2 SB2 PP3 PO4 VB6 VP3 VZ4 VD2.5 CX1 PS3
NN: NN1 NS1.2 JJ3 CD2 NP2.5 VN1.3 VG1.7 IN0 TO.6 DT2.2 BE0 HV0 MD0 ,.3 ^.3 WH.3 SB.7 PP1.7 PO3 VB6.5 VP5 VZ.8 VD.7 CN.3 PS0
NS: NN2.6 NS2.6 JJ2.5 CD2 NP2.5 VN1.2 VG1.3 IN0 TO.6 DT2.2 BE0 HV0 MD0 ,.3 ^.3 WH.3 SB.7 PP1.7 PO3 VB5.5 VP.7 VZ6 VD.7 CN.3 PS.3
NP: NN1 NS1.2 JJ2 CD1 NP0 VN1.5 VG1.8 IN.3 TO.5 DT2.2 BE.2 HV.2 MD.2 ,.2 ^.3 WH.5 SB1 PP2.2 PO3 VB6.5 VP4 VZ.7 VD.5 CN.3 PS0
PH: VZ0 VD0 BE0 HV0 MD0 VP6 VB6 VN4 VG3 NN6 NS6 JJ4 NP4 CD5 IN2.5 TO2.5 DT4 ,1.5 ^1.5 WH3 SB2 PP3 PO4 CX1.5 PS9
PP: VP0 VD0 BE0 HV0 MD0 VZ6 VB5 VN4 VG3 NN6 NS5 JJ4 NP4 CD4 IN2.5 TO2.5 DT4 ,1.5 ^1.5 WH3 SB2 PP3 PO4 CX1.5 PS9
PO: IN.3 TO.3 DT1.5 ,.3 ^.3 JJ2 VB1.3 VG1.7 VN2.5 NN4 NS3 NP3 CD3 SB1 WH1.5 PP2 PO4 VD3 VZ4 VP4 MD4 BE4 HV4 CX.3 PS9
IN: DT0 NN.7 NS.4 NP.2 JJ.6 CD.3 PO0 PP2 VG.7 VN2.5 WH1 SB1.5 IN1.5 TO3 ,1.7 ^1.7 VB8 VP8 VZ8 VD7 MD5 BE5 HV5 CX2.5 PS9
TO: VB0 DT0 NP.5 NN2.3 NS1.5 JJ2 CD.5 PO0 PP2.5 VG2.5 VN4 BE0 HV0 WH1.5 SB3 IN3 TO6 ,3 ^3 VP9 VZ9 VD8 MD6 CX4 PS9
MD: VB0 BE0 HV0 PP.7 NN4 NS3.5 NP2 DT1.5 JJ4 CD4 IN3 TO3 ,1.5 ^1.7 VP7 VZ8 VD8 VN6 VG6 PO3 MD6 SB4 WH5 CX2.5 PS9
BE: VN0 VG0 JJ0 DT0 IN.3 NN1.3 NS1.5 TO.6 NP1.2 CD.8 BE0 PP1.3 PO2.5 SB.7 WH1.5 ,1 ^1 VB6.5 VP7 VZ6 VD4.5 MD5 HV5 CX2 PS9
HV: VN0 BE0 DT0 HV.5 TO.4 JJ1.3 NN1.4 NS1 NP2 CD.7 PP1.5 PO1 IN2 ,1.5 ^1.5 SB3 WH3 VG2 VB6 VP7 VZ7 VD4 MD5 CX2 PS9
WH: VD0 VZ0 VP.4 BE0 HV0 MD0 PP0 DT.4 NN1.7 NS1 NP.4 JJ1.5 CD1.5 IN1.5 TO1.2 VB3 VN2.5 VG3 PO4 SB3 WH4 ,1 ^2 CX3 PS9
SB: PP0 DT0 NP.2 NN.8 NS.4 JJ.8 CD1 IN.8 VG1.3 VN1.5 VZ2.6 VD2.3 VP3 VB4 BE1.5 HV1.7 MD1.7 TO1.2 PO3 SB2 WH2 ,1 ^1.5 CX3 PS9
VB: DT0 PO0 IN0 TO.2 NN.8 NS.4 NP.5 JJ.7 CD.5 SB.3 PP1.2 WH1 VG.8 VN1.3 ,.5 ^.5 VB4.5 VP6 VZ6.5 VD5 BE4 HV4.5 MD4 CV.3 PS9
VN: DT.7 PO1 IN0 TO0 NN.9 NS.8 NP1 JJ1 CD.7 SB.5 PP1.5 WH1.2 VG1.3 VN1.5 ,.4 ^.4 VB6 VP4.5 VZ5 VD3 BE2.5 HV3 MD3 CV.3 PS9
VG: DT0 PO.2 IN.2 TO.3 NN.4 NS.3 NP.5 JJ.5 CD.5 SB.5 PP1.5 WH1 VG2.5 VN1.5 ,.7 ^.7 VB6 VP4 VZ2.5 VD2.5 BE1.5 HV2 MD1.5 CV.3 PS2
CV: VB.3 VP.3 VZ.3 VD.3 VN.3 VG.3 DT.5 PP.3 NP.5 NN1.2 NS.8 JJ.8 CD.8 IN.6 TO.4 MD.5 BE.5 HV.6 PO1 SB.6 WH.7 ,.7 ^2 CX3 PS9
CN: NN.2 NS.2 JJ.4 NP.2 DT.2 CD.3 VB2.5 VP1.7 VZ1 VD.8 VN1.2 VG.8 PP.5 IN.7 TO1 MD.7 BE.9 HV.9 PO1 SB.5 WH.6 ,.7 ^2 CX3 PS9
CX: NN.5 NS.4 JJ.4 NP.2 DT.2 CD.3 VB1.5 VP1.5 VZ1 VD.8 VN.9 VG.8 PP.3 IN.4 TO.7 MD.8 BE.8 HV.8 PO1 SB.4 WH.5 ,.7 ^2 CX3 PS9
"""
TAGS = ("^", ",", *"DT PS JJ CD NN NS NP PH PP PO IN TO MD BE HV WH SB VB VP VZ VD VN VG CV CN CX RB".split())
INDEX = {tag: index for index, tag in enumerate(TAGS)}
CONJUNCTION = {tag: "CV" if tag in ("VB", "VP", "VZ", "VD", "VN", "VG") else "CN" if tag in ("NN", "NS", "NP") else "CX" for tag in TAGS}
UNUSUAL = 4.0  # the cost of neighbours that the table does not name


def costs() -> list[list[float]]:
    """The table as a matrix over TAGS; he stands where they stand unless said otherwise."""
    matrix = [[UNUSUAL] * len(TAGS) for _ in TAGS]
    for line in NEIGHBOURS.strip().splitlines():
        tag, _, cells = line.partition(":")
        row = matrix[INDEX[tag]]
        for cell in cells.split():
            match = re.fullmatch(r"(\^|,|[A-Z]{2})(\d?(?:\.\d)?)", cell)
            assert match is not None, cell
            row[INDEX[match[1]]] = float(match[2])
            if match[1] == "PP":
                row[INDEX["PH"]] = float(match[2])
    for before in ("VP", "VZ", "VD"):
        matrix[INDEX[before]] = list(matrix[INDEX["VB"]])
    return matrix


# --- what a word can be ---------------------------------------------------------------------------


def words(source: str) -> frozenset[str]:
    return frozenset(source.split())


VOWELS = "aeiou"


def third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh")) or (verb.endswith("o") and verb[-2] not in VOWELS):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def doubled(verb: str) -> str:
    """The verb as it stands before -ed and -ing: its last letter doubled after one short vowel."""
    syllables = len(re.findall(r"[aeiouy]+", verb))
    if verb in DOUBLING or (
        syllables == 1 and len(verb) > 2 and verb[-1] not in "aeiouwxyh" and verb[-2] in VOWELS and verb[-3] not in VOWELS
    ) or (verb.startswith("qu", -4) and verb[-1] in "zt"):
        return verb + verb[-1]
    return verb + "k" if verb in ("panic", "picnic", "mimic", "traffic", "frolic") else verb


def past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return doubled(verb) + "ed"


def gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "singe":
        return verb[:-1] + "ing"
    return doubled(verb) + "ing"


DOUBLING = words(verbs.DOUBLING)


Lexicon = dict[str, dict[str, float]]


@cache
def lexicon() -> dict[str, Readings]:
    """Every known word in lower case with its readings and their costs; built once."""
    found: Lexicon = {}

    def add(word: str, tag: str, cost: float) -> None:
        readings = found.setdefault(word, {})
        readings[tag] = min(cost, readings.get(tag, 9))

    add_verbs(add)
    for noun in ACTIVE:
        known = noun in found
        add(noun, "NN", 0.3 if known else 0)
        add(plural(noun), "NS", 0.3 if known else 0)
    for adjective in words(small.ADJECTIVES) | words(small.STATES):
        add(adjective, "JJ", 0.2)
    readings = {word: tuple(sorted(one.items(), key=lambda item: item[1])) for word, one in found.items()}
    return readings | closed()


def forms(source: str) -> dict[str, str]:
    """Every form of some verbs, with the verb it is a form of."""
    irregular = irregular_verbs()
    return {
        form: verb
        for verb in source.split()
        for form in (verb, third(verb), gerund(verb), *(irregular.get(verb) or (past(verb),)))
    }


@cache
def irregular_verbs() -> dict[str, tuple[str, str]]:
    rows = (row.split() for line in verbs.IRREGULAR.strip().splitlines() for row in line.split("/"))
    return {base: (before, participle) for base, before, participle in rows}


def add_verbs(add: Callable[[str, str, float], None]) -> None:
    irregular = irregular_verbs()
    plain, first = words(verbs.VERBS), words(verbs.NOUNS_FIRST)
    both = words(verbs.NOUN_VERBS) | plain & first
    for verb in plain | both | set(irregular):
        rarer = 0.0 if verb not in both else 1.5 if verb not in plain or verb in first else 0.2
        before, participle = irregular.get(verb, ("", ""))
        add(verb, "VB", rarer)
        add(verb, "VP", rarer + 0.2)
        add(third(verb), "VZ", rarer)
        if verb in both:
            usual = 0 if verb in first or verb not in plain else 0.3
            add(verb, "NN", usual)
            add(third(verb), "NS", usual)
        for form in {past(verb)} if not before else {before}:
            add(form, "VD", 0)
        for form in {past(verb)} if not before else {participle, before} if verb in ("get",) else {participle}:
            add(form, "VN", 0.1)
        named = gerund(verb) in ACTIVE
        add(gerund(verb), "VG", 0.5 if named else 0)
        add(gerund(verb), "NN", 0 if named else 1)


ACTIVE = words(nouns.EVENTS) | words(nouns.ACTIVITIES) | words(nouns.PARTLY) | words(nouns.THINGS)


def plural(noun: str) -> str:
    return noun if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else third(noun)


CLOSED: tuple[tuple[str, str], ...] = (
    (small.PREPOSITIONS, "IN0"),
    (small.ADVERBS, "RB0"),
    (small.DETERMINERS, "DT0"),
    ("this that these those some any all both half most more several many few much another neither either each enough less", "DT0 PP1.3"),
    ("the a an every no its their our my your whose", "DT0"),
    ("his", "DT0 PO2.5"),
    (small.SUBJECTS, "PP0"),
    ("he she", "PH0"),
    ("it", "PH0 PO0"),
    ("you", "PP0 PO0.2"),
    ("her", "DT0 PO0.3"),
    ("everyone everybody someone somebody anyone anybody nobody nothing something anything everything one none others ones", "PH0.3 PO0"),
    ("one", "CD0 PO0.7 PH0.7"),
    ("there", "PP0.8 PO0.8"),
    ("who", "WH0"),
    ("what", "WH0 DT0.6"),
    (small.OBJECTS, "PO0"),
    (small.SUBORDINATORS, "SB0"),
    ("that", "SB0 DT0.8 PH1.2 WH0.5"),
    ("as before after since until till than", "IN0 SB0.3"),
    ("like", "IN0 VB0.8 VP1 NN2"),
    ("which whom", "WH0"),
    (small.CONJUNCTIONS, "CX0"),
    (small.MODALS, "MD0"),
    ("may", "MD0"),
    ("will", "MD0 NN2"),
    ("can might", "MD0 NN3"),
    (small.BE, "BE0"),
    ("being", "BE0 NN2"),
    (small.HAVE, "HV0"),
    ("do does did", "MD0 VB1.2"),
    ("done", "VN0"),
    ("doing", "VG0"),
    ("'s ’s", "PS0 BE0.8"),
    ("'m ’m 're ’re", "BE0"),
    ("'ve ’ve", "HV0"),
    ("'ll ’ll 'd ’d", "MD0"),
    ("n't n’t", "RB0"),
    ("to", "TO0"),
    ("up down out off over", "IN0"),
    ("outside inside past opposite near", "IN0 JJ1 NN2"),
    ("back", "RB0"),
    ("need", "NN0.3 VB0.3 VP0.3"),
    ("dare", "VB0 MD2"),
    ("% percent pct", "NN0"),
    ("hundred thousand million billion trillion dozen two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty half", "CD0"),
    ("first second third last next", "JJ0"),
    ("according", "IN0"),
    ("following", "IN0 VG0.8 JJ0.5"),
    ("given", "VN0 IN0.8"),
    ("other such same", "JJ0"),
    ("own", "JJ0 VB0.5 VP0.5"),
    ("last", "JJ0 VB1"),
    ("lives", "NS0 VZ0.8"),
    ("used", "VN0 VD0.3"),
    ("mr mrs ms dr", "NP0"),
    ("a.m. p.m. am pm", "NN0"),
    ("please", "RB0"),
    ("home", "RB0 NN0"),
    ("however", "RB0"),
    ("well", "RB0"),
    ("early late hard fast long", "JJ0"),
    ("left", "VD0 VN0 JJ0.8 NN1.5"),
    ("right", "JJ0 NN0.2"),
    ("less more", "DT0 RB0.4"),
    ("$ £ €", "CD0"),
)


def closed() -> dict[str, Readings]:
    """Small words; a later line speaks for all of a word."""
    found: dict[str, Readings] = {}
    for source, tags in CLOSED:
        readings = tuple((match[1], float(match[2])) for match in re.finditer(r"([A-Z]{2})([\d.]+)", tags))
        found.update(dict.fromkeys(source.split(), readings))
    return found


PREFIX = re.compile(r"(?:re|co|un|dis|mis|over|under|out|pre|de|counter|fore|inter|self|well|ill|newly|long|hard|so)-?")
ADJECTIVAL = ("ous", "ful", "ive", "able", "ible", "less", "ish", "ical", "ary", "ic", "ian", "al", "ese", "ern")
READING = (
    # (ends in, shortest word, readings)
    ("ly", 5, (("RB", 0.0),)),
    ("ed", 5, (("VN", 0.0), ("VD", 0.3), ("JJ", 1.0))),
    ("ing", 6, (("VG", 0.0), ("NN", 0.6))),
    ("ize", 5, (("VB", 0.0), ("VP", 0.2))),
    ("ify", 5, (("VB", 0.0), ("VP", 0.2))),
    ("ss", 4, (("NN", 0.0),)),
    ("us", 4, (("JJ", 0.0), ("NN", 0.0))),
    ("is", 4, (("NN", 0.0),)),
    ("s", 3, (("NS", 0.0),)),
)
OPEN: Readings = (("NN", 0.0), ("JJ", 1.0))
MARKS = {",": ","} | dict.fromkeys(("(", ")", "[", "]", "--", "—", "–", "-"), "^")
QUOTES = "\"“”„«»`'’‘"


@cache
def readings(word: str, opens: bool) -> Readings:
    """What a word can be; opens: whether it begins a sentence, where a capital says nothing."""
    first = word[0]
    if not first.isalnum():
        if word.lower() in lexicon():
            return lexicon()[word.lower()]
        if word in MARKS:
            return ((MARKS[word], 0.0),)
        return (("RB", 0.0),) if first in QUOTES else (("^", 0.0),)
    if first.isdigit():
        return (("CD", 0.0),)
    low = word.lower()
    known = lexicon().get(low)
    if first.isupper() and low != "i":
        if len(word) > 1 and word.isupper():
            return (("NP", 0.0),)
        if not opens:
            return known if known and known[0][0] in ("IN", "DT", "BE", "HV", "MD", "TO", "CX", "PH", "PP") else (("NP", 0.0),)
        return known or (("NP", 0.0), *unknown(low))
    return known or unknown(low)


def unknown(low: str) -> Readings:
    if "-" in low:
        rest = low.rsplit("-", 1)[1]
        if low in lexicon():
            return lexicon()[low]
        prefix = PREFIX.match(low)
        if prefix and prefix.group() in ("re-", "co-", "un-", "mis-", "over-", "pre-", "de-") and rest in lexicon():
            return lexicon()[rest]
        if low.endswith(("ed", "ing", "en")) or rest in lexicon() and lexicon()[rest][0][0] in ("JJ", "VN"):
            return (("JJ", 0.0),)
        tail = lexicon().get(rest, ())
        if tail and tail[0][0] in ("NN", "NS"):
            return (("NN", 0.0), ("JJ", 0.6)) if tail[0][0] == "NN" else (("NS", 0.0),)
        return (("NN", 0.0), ("JJ", 0.6))
    prefix = PREFIX.match(low)
    if prefix and len(low) - prefix.end() > 3:
        rest = lexicon().get(low[prefix.end() :])
        if rest and low.startswith("un") and rest[0][0] in ("VN", "VD"):
            return (("JJ", 0.0),)
        if rest and rest[0][0][0] == "V":
            return rest
    for end, shortest, found in READING:
        if low.endswith(end) and len(low) >= shortest:
            if end == "s" and lexicon().get(low[:-1], OPEN)[0][0] == "JJ":
                break
            return found
    if low.endswith(ADJECTIVAL) and len(low) > 4:
        return (("JJ", 0.0), ("NN", 0.5))
    return OPEN


# --- the cheapest path ----------------------------------------------------------------------------


Token = tuple[int, int, str, str]  # start and end in the text, the word as it stands, its tag


def tagged(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of a sentence: start, end, as it stands, tag."""
    tokens: list[tuple[int, int, str]] = []
    lattice: list[Readings] = []
    opens = True
    for match in TOKEN.finditer(text, start, end):
        word = match.group()
        tokens.append((match.start(), match.end(), word))
        lattice.append(readings(word, opens))
        if word[0].isalnum():
            opens = False
        elif word in (":", "“", '"', "``"):
            opens = True
    tags = path(lattice)
    return [(one[0], one[1], one[2], tag) for one, tag in zip(tokens, tags, strict=True)]


MATRIX = costs()
TABLE = {tag: dict(zip(TAGS, MATRIX[INDEX[tag]], strict=True)) for tag in TAGS}


def path(lattice: Sequence[Readings]) -> list[str]:
    """The readings that cost least together, one a word (Viterbi)."""
    # A state is (cost, tag, the state before it, its word): a list linked backwards.
    states: list[State] = [(0.0, "^", None, -1)]
    tags = [""] * len(lattice)
    for index, options in enumerate(lattice):
        first = options[0][0]
        if first == "RB" and len(options) == 1:
            tags[index] = "RB"
        elif first == "CX":
            states = [(cost + TABLE[tag]["CX"], CONJUNCTION[tag], (cost, tag, before, at), index) for cost, tag, before, at in states]
        elif len(states) == 1:
            state = states[0]
            row, cost = TABLE[state[1]], state[0]
            states = [(cost + extra + row[tag], tag, state, index) if tag != "RB" else (cost + extra, state[1], state, ~index) for tag, extra in options]
        else:
            fresh: list[State] = []
            for tag, extra in options:
                if tag == "RB":
                    best = min(states, key=COST)
                    fresh.append((best[0] + extra, best[1], best, ~index))
                    continue
                least, best = 1e9, states[0]
                for state in states:
                    cost = state[0] + TABLE[state[1]][tag]
                    if cost < least:
                        least, best = cost, state
                fresh.append((least + extra, tag, best, index))
            states = fresh
    state: State | None = min(states, key=lambda one: one[0] + TABLE[one[1]]["^"])
    while state is not None and state[2] is not None:
        at = state[3]
        if at >= 0:
            tags[at] = state[1]
        else:
            tags[~at] = "RB"
        state = state[2]
    return tags


State = tuple[float, str, Any, int]
COST = itemgetter(0)
