"""English words in all their forms, with what each can be in a sentence: readings, each with a cost."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from operator import itemgetter

from timeline.events.english import nouns, small, verbs

Readings = tuple[tuple[str, float], ...]  # tag and cost, the likeliest first


def words(source: str) -> frozenset[str]:
    return frozenset(source.split())


VOWELS = "aeiou"


def third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh")) or (verb.endswith("o") and verb[-2] not in VOWELS):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


@cache
def doubled(verb: str) -> str:
    """The verb as it stands before -ed and -ing: its last letter doubled after one short vowel."""
    syllables = len(re.findall(r"[aeiouy]+", verb))
    if (
        verb in DOUBLING
        or (
            syllables == 1
            and len(verb) > 2
            and verb[-1] not in "aeiouwxyh"
            and verb[-2] in VOWELS
            and verb[-3] not in VOWELS
        )
        or (verb.startswith("qu", -4) and verb[-1] in "zt")
    ):
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


@lru_cache(1 << 16)
def known(word: str) -> Readings:
    """The readings of a word in lower case, none where it is in no list."""
    return closed().get(word) or tuple(sorted(lexicon().get(word, {}).items(), key=itemgetter(1)))


@cache
def lexicon() -> dict[str, dict[str, float]]:
    """Every listed word that is no small one, in all its forms: tags and what they cost; built once."""
    found: dict[str, dict[str, float]] = {}

    def add(word: str, tag: str, cost: float) -> None:
        if (tags := found.get(word)) is None:
            found[word] = {tag: cost}
        elif tags.get(tag, 9) > cost:
            tags[tag] = cost

    add_verbs(add)
    for noun in sorted(ACTIVE):  # in order, so that readings of one cost always come in one order
        cost = 0.3 if noun in found else 0
        add(noun, "NN", cost)
        add(plural(noun), "NS", cost)
    for adjective in sorted(words(small.ADJECTIVES) | words(small.STATES)):
        add(adjective, "JJ", 0.2)
    return found


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
    add("born", "VN", 0)  # what "bear" makes otherwise is "borne"
    irregular = irregular_verbs()
    plain, first = words(verbs.VERBS), words(verbs.NOUNS_FIRST)
    both = words(verbs.NOUN_VERBS) | plain & first
    for verb in sorted(plain | both | set(irregular)):
        rarer = 0.0 if verb not in both else 1.5 if verb not in plain or verb in first else 0.2
        before, participle = irregular.get(verb) or (past(verb), past(verb))
        add(verb, "VB", rarer)
        add(verb, "VP", rarer + 0.2)
        add(third(verb), "VZ", rarer)
        if verb in both:
            usual = 0 if verb in first or verb not in plain else 1.2
            add(verb, "NN", usual)
            add(third(verb), "NS", usual)
        add(before, "VD", 0)
        add(participle, "VN", 0.1)
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
    (
        "this that these those some any all both half most more several many few much another neither either each "
        "enough less",
        "DT0 PP1.3",
    ),
    ("the a an every no its their our my your whose", "DT0"),
    ("his", "DT0 PO2.5"),
    (small.SUBJECTS, "PP0"),
    ("he she", "PH0"),
    ("it", "PH0 PO0"),
    ("you", "PP0 PO0.2"),
    ("her", "DT0 PO0.3"),
    (
        "everyone everybody someone somebody anyone anybody nobody nothing something anything everything none others "
        "ones",
        "PH0.3 PO0",
    ),
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
    (
        "hundred thousand million billion trillion dozen two three four five six seven eight nine ten eleven twelve "
        "twenty thirty forty fifty half",
        "CD0",
    ),
    ("first second third last next", "JJ0"),
    ("according", "IN0"),
    ("following", "IN0 VG0.8 JJ0.5"),
    ("given", "VN0 IN0.8"),
    ("other such same", "JJ0"),
    ("own", "JJ0 VB0.5 VP0.5"),
    ("last", "JJ0 VB1"),
    ("lives", "NS0 VZ0.8"),
    ("people police men women children cattle feet teeth media gunmen fishermen firemen policemen clergymen", "NS0"),
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


@cache
def closed() -> dict[str, Readings]:
    """Small words; a later line speaks for all of a word."""
    found: dict[str, Readings] = {}
    for source, tags in CLOSED:
        readings = tuple((match[1], float(match[2])) for match in re.finditer(r"([A-Z]{2})([\d.]+)", tags))
        found.update(dict.fromkeys(source.split(), readings))
    return found


PREFIX = re.compile(r"(?:re|co|un|dis|mis|over|under|out|pre|de|counter|fore|inter|self|well|ill|newly|long|hard|so)-?")
VERBAL = ("re-", "co-", "un-", "mis-", "over-", "pre-", "de-")  # before a verb they make a verb
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


@lru_cache(1 << 16)
def readings(word: str, opens: bool) -> Readings:
    """What a word can be; opens: whether it begins a sentence, where a capital says nothing."""
    first = word[0]
    if not first.isalnum():
        if found := known(word.lower()):
            return found
        if word in MARKS:
            return ((MARKS[word], 0.0),)
        return (("RB", 0.0),) if first in QUOTES else (("^", 0.0),)
    if first.isdigit():
        return (("CD", 0.0),)
    low = word.lower()
    found = known(low)
    if first.isupper() and low != "i":
        if len(word) > 1 and word.isupper():
            return (("NP", 0.0),)
        if not opens:
            small_word = (
                found and low != "may" and found[0][0] in ("IN", "DT", "BE", "HV", "MD", "TO", "CX", "PH", "PP")
            )
            return found if small_word else (("NP", 0.0),)
        return found or (("NP", 0.0), *unknown(low))
    return found or unknown(low)


def unknown(low: str) -> Readings:
    """What a word that is not in the lexicon can be, by its parts and its ending."""
    if "-" in low:
        return compound(low)
    prefix = PREFIX.match(low)
    if prefix and len(low) - prefix.end() > 3:
        rest = known(low[prefix.end() :])
        if rest and low.startswith("un") and rest[0][0] in ("VN", "VD"):
            return (("JJ", 0.0),)
        if rest and rest[0][0][0] == "V":
            return rest
    for end, shortest, likely in READING:
        if low.endswith(end) and len(low) >= shortest:
            if end == "s" and (known(low[:-1]) or OPEN)[0][0] == "JJ":
                break
            return likely
    if low.endswith(ADJECTIVAL) and len(low) > 4:
        return (("JJ", 0.0), ("NN", 0.5))
    return OPEN


def compound(low: str) -> Readings:
    """What a word with a hyphen can be: "re-elect", "oil-rich", "ready-made", "co-pilot"."""
    rest = low.rsplit("-", 1)[1]
    last = known(rest)
    prefix = PREFIX.match(low)
    if last and prefix and prefix.group() in VERBAL:
        return last
    if low.endswith(("ed", "ing", "en")) or (last and last[0][0] in ("JJ", "VN")):
        return (("JJ", 0.0),)
    return (("NS", 0.0),) if last and last[0][0] == "NS" else (("NN", 0.0), ("JJ", 0.6))
