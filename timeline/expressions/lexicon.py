"""Words → kinds, with the numbers of `shapes.py`: everything that the grammar knows about a token.

A *kind* is what a token can be in a phrase ("month", "since"); most carry a value (10 for October). A token can be
of several kinds at once: "8" is a number, a day of the month, an hour and the number of a month. Each set of kinds
is one private character, so that a phrase becomes a short string that rules match against.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from timeline.expressions.numerals import IDEOGRAPHS
from timeline.expressions.shapes import FISCAL, SHAPES, ideographic, shapes
from timeline.expressions.values import Fields

# Scripts without spaces: a character a token, but for numerals, and for what a language's lexicon knows as one word.
UNSPACED = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
NUMERAL = re.compile(f"[{IDEOGRAPHS}][{IDEOGRAPHS}0０○]*")
IDEOGRAPH = re.compile(f"[{UNSPACED}]")
TOKEN = re.compile(
    # The usual ones first: this runs over the whole text; a way that begins with a single character is left faster.
    r"  *+|[a-zA-Z][a-zA-Z]*+(?=[ ,\n)])|[.,](?=\s)"
    r"|[a-zA-Z](?<!w(?=ww\.))[a-zA-Z]*+(?:(?![\w:@'’])|['’]t(?!\w)|(?![\w:@]))"
    r"|\d{1,3}(?=[ )])|[-\"()]"
    r"|['’](?:(?:ll|re)(?!\w)|(?!\d))"
    r"|(?:https?://|www\.|\w{1,64}@\w)\S*|\#\w+|@[a-zA-Z]\w*"  # addresses, hashtags
    rf"|[^\W\d_{UNSPACED}][^\W_{UNSPACED}]*"  # an accented or mixed word
    r"|[^\S\n]*\n[^\S\n]*(?=\S)|\s+"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?"  # an ISO 8601 date-time
    r"|\d{4}-W\d\d(?:-[1-7])?(?!\w)"  # a week of ISO 8601
    r"|[2-9]0['’]s(?!\w)"  # the 80's
    r"|['’](?:(?<=FY.)|(?<=[QH][1-4].)|(?<=[1-4][QH].)|(?<=[A-Z][a-z]{2}.))\d\d(?!\w)"  # FY'21, Q1'21, 1Q'21, Nov'21
    r"|(?<!\w)['’]\d\d(?![\w'’:/-]|[.,]\d| (?:of )?(?!I\b)[A-Z])"  # the class of '97
    r"|(?:1\d|20)\d\d(?=/(?:\d\d|\d{4})(?![\w/]))"  # the first of 1939/40
    r"|(?<=[a-z] )\d{1,2}(?=,(?:1\d|20)\d\d(?!\w))"  # the day of May 3,2021
    r"|\d{1,4}-[а-яёіїєґ]{1,3}(?![\w-])"  # 14-го: a number and how it is read
    r"|\d+(?:-\d+){2,}|\d{3}-\d{4}(?!\d)"  # 8-11-2021, and what only looks so: the numbers of telephones and books
    rf"|\d+(?:[.,:/．：／]\d+)*(?:[a-zA-Z]+\d[a-zA-Z\d]*|[a-z]\.[a-z]\b\.?|[^\W\d_{UNSPACED}]*)"  # 12,000 8th 2pm 5p.m.
    rf"|{NUMERAL.pattern}"
    r"|.",
    re.DOTALL,
)
CORES = frozenset(
    "month wmonth lmonth weekday wday lday weekdays weekend season wseason midseason holiday feast quarter-name year"
    " seasons modern short-year short-unit hour-letter isodate isotime numdate daymonth decade early-decade hundred"
    " unit units fortnight quantity relative periodic part part-alone overnight half-word small-hours era-noun former"
    " while some-time same-date period clock dotclock padded military lasting ish hour-word am pm oclock era teen ten"
    " monthday unit-close upcoming next-day eve-day early-year aged fiscal-short zone on-the-dot lettered".split()
) | {"head of an entry"}
MARKS = {
    ",": ",",
    ".": ".",
    "-": "-",
    "–": "-",
    "‐": "-",
    "‑": "-",
    "'": "'",
    "’": "'",
    "/": "/",
    "(": "(",
    ")": ")",
    "+": "+",
    "−": "-",
    "（": "(",
    "）": ")",
    "／": "/",
    "－": "-",
}
ENDS = frozenset("!?;。！？；")  # marks that end a sentence wherever they stand
WIDE = {code + 0xFEE0: code for code in range(ord("!"), ord("~") + 1)}  # figures as wide as ideographs, and their marks
SPACE = " "
UNKNOWN = "x"
LINE = "\n"  # where a line ends: a blank, or the end of what stands on it
STOP = "!"  # what ends a sentence: such a mark, or an empty line
MOST_WORDS = 200_000  # a bound on what a long run of the library keeps
ENTRIES = frozenset({"inside an entry", "head of an entry"})  # what a word is that only occurs in longer entries
ALWAYS_USED = frozenset({*ENTRIES, "deixis", "plural noun", "pronoun", "with", *MARKS.values()})  # asked for by no rule
# Private characters: kinds that can begin a search, kinds that only join one, and words that do neither: verbs and
# others that cues are looked for by, and those that only tell what stands beside them.
CORE, JOINT, CUE, LINK = 0xE000, 0xF000, 0xF0000, 0x100000
SOUGHT = frozenset(
    f"{kind} cue"
    for kind in "past present progressive future possible uniform intent intending bidding hoping bound was perfect"
    " infinite having relative placing".split()
)
Words = Mapping[str, "str | Mapping[Any, str]"]


@frozen
class Lexeme:
    """What one token (or a run of them that is one entry) can be: its character, and the value it has as each kind."""

    char: str
    values: Mapping[str, Any] = field(factory=dict)


BLANK = Lexeme(SPACE)
STRANGE = Lexeme(UNKNOWN)
ENDING = Lexeme(STOP)


class Alphabet:
    """Sets of kinds ↔ private characters; grows as new sets are met.

    cores: the kinds that make a phrase worth reading; a set with one of them gets a character from the core block.
    used: the kinds that anyone asks for; others tell no two sets apart.
    """

    def __init__(self, cores: Iterable[str], used: Iterable[str]) -> None:
        self.cores = frozenset(cores)
        self.used = frozenset(used) | ALWAYS_USED
        self.cues = frozenset(filter(is_cue, self.used))
        self.char_of: dict[frozenset[str], str] = {}
        self.kinds_of: dict[str, frozenset[str]] = dict.fromkeys((UNKNOWN, SPACE, LINE, STOP), frozenset())
        self.next = {block: block for block in (CORE, JOINT, CUE, LINK)}
        self.held: dict[frozenset[str], tuple[int, str]] = {}

    def chars_with(self, kinds: frozenset[str]) -> str:
        """The characters of the sets that hold one of some kinds."""
        size, chars = self.held.get(kinds, (0, ""))
        if size != len(self.kinds_of):
            new = itertools.islice(self.kinds_of.items(), size, None)
            chars += "".join([char for char, own in new if not own.isdisjoint(kinds)])
            self.held[kinds] = len(self.kinds_of), chars
        return chars

    def char(self, kinds: Iterable[str]) -> str:
        key = frozenset(kinds) & self.used
        char = self.char_of.get(key) if key else UNKNOWN
        if char is None:
            told = CUE if key & SOUGHT else LINK
            block = told if key <= self.cues else CORE if key & self.cores else JOINT
            char = self.char_of[key] = chr(self.next[block])
            self.next[block] += 1
            self.kinds_of[char] = key
        return char


def is_cue(kind: str) -> bool:
    """Whether a kind is of words that tell no time, but past from future, or what a time hangs on."""
    return kind.endswith((" cue", " link")) or kind in ("infinitive", "colloquial", "warmth")


def is_core(char: str) -> bool:
    """Whether a character's kinds can begin a search."""
    return chr(CORE) <= char < chr(JOINT)


class Lexicon(dict[str, Lexeme]):
    """Tokens → Lexemes of one language; a token not met before is looked up, shaped or STRANGE, and kept.

    phrases: first word → second word → the entries of several words that begin with the two, longest first.
    compounds: the same of the tokens of each word in a script without spaces.
    """

    def __init__(
        self,
        words: Iterable[Words],
        cores: Iterable[str],
        used: Iterable[str],
        suffixes: Mapping[str, str] = MappingProxyType({}),
        endings: Mapping[str, str] = MappingProxyType({}),
        *,
        opening: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        words = tuple(words)
        kinds = {kind for table in words for kind in table} | {*endings.values()}
        self.alphabet = Alphabet(cores, {*used, *filter(is_cue, kinds)})
        self.suffixes = suffixes
        self.phrases: dict[str, dict[str, list[tuple[tuple[str, ...], Lexeme]]]] = {}
        self.compounds: dict[str, dict[str, list[tuple[str, ...]]]] = {}
        self.entries: dict[tuple[str, ...], dict[str, Any]] = {}
        for table in words:
            for kind, entry in table.items():
                for value, spellings in (entry if isinstance(entry, Mapping) else {None: entry}).items():
                    for spelling in spellings.split("|"):
                        self.add(kind, spelling.strip(), value)
        for compounds in (each for seconds in self.compounds.values() for each in seconds.values()):
            compounds.sort(key=len, reverse=True)
        for kind in MARKS.values():
            self.entries.setdefault((kind,), {})[kind] = None
        self.words: dict[str, Lexeme] = {}
        for tokens, own in self.entries.items():
            small = tuple(map(str.lower, tokens))
            values = own if small == tokens else {**self.entries.get(small, {}), **own}
            if len(tokens) == 1:
                self.words[tokens[0]] = self.lexeme(values)
            else:
                seconds = self.phrases.setdefault(tokens[0], {})
                seconds.setdefault(tokens[1], []).append((tokens, self.lexeme(values)))
        for seconds in self.phrases.values():
            for entries in seconds.values():
                entries.sort(key=lambda entry: -len(entry[0]))
        self.words |= {mark: self.words[kind] for mark, kind in MARKS.items()}
        # A word that only occurs inside longer entries must keep a phrase together; an entry worth a search of its own
        # has a word that begins one: the longest, where none of them does by itself.
        inside: dict[str, Any] = {"inside an entry": None}
        self.endings = {ending: self.lexeme({kind: None}) for ending, kind in endings.items()}
        self.ends = tuple(self.endings)
        self.opening = opening
        for tokens in self.entries:
            for token in tokens if len(tokens) > 1 else ():
                word = self.words.setdefault(token, self.lexeme({**self.by_ending(token).values, **inside}))
                if self.alphabet.cues.issuperset(word.values.keys() & self.alphabet.used):
                    self.words[token] = self.lexeme({**word.values, **inside})
        for tokens, own in self.entries.items():
            if self.alphabet.cores.isdisjoint(own) or any(is_core(self.words[token].char) for token in tokens):
                continue
            head = max((token for token in reversed(tokens) if token not in MARKS), key=len, default="")
            if head:
                self.words[head] = self.lexeme({**self.words[head].values, "head of an entry": None})

        self.characters = Characters(self)
        # Every known word, and with the shapes of numbers every set of kinds, is met before the first text: patterns
        # over the characters of some kinds would else be compiled again for each text that has a new one.
        for token in (*self.words, *SHAPES):
            self.characters[token]

    def lexeme(self, values: Mapping[str, Any]) -> Lexeme:
        return Lexeme(self.alphabet.char(values), values)

    def add(self, kind: str, spelling: str, value: Any) -> None:
        """An entry; one with a capital letter only matches in that case."""
        tokens = tuple(MARKS.get(token, token) for token in TOKEN.findall(spelling) if token.strip())
        if len(tokens) > 1 and IDEOGRAPH.search(spelling):
            compounds = self.compounds.setdefault(tokens[0], {}).setdefault(tokens[1], [])
            if tokens not in compounds:
                compounds.append(tokens)
            tokens = ("".join(tokens),)
        if tokens:
            self.entries.setdefault(tokens, {})[kind] = value

    def split(self, text: str) -> list[str]:
        """The tokens of a text; one for each word that it knows in a script without spaces: 去年, 5月, "5 月"."""
        tokens = TOKEN.findall(text)
        if not self.compounds:
            return tokens
        words, place = list[str](), 0
        while place < len(tokens):
            seconds = self.compounds.get(tokens[place])
            end = self.end_of_compound(tokens, place, seconds) if seconds else place + 1
            words.append(tokens[place] if end == place + 1 else "".join(tokens[place:end]))
            place = end
        return words

    def end_of_compound(
        self, tokens: Sequence[str], first: int, seconds: Mapping[str, Sequence[tuple[str, ...]]]
    ) -> int:
        """Where the longest word that begins at a token ends, a blank before any of its characters aside."""
        second = first + 1 + (tokens[first + 1 : first + 2] == [SPACE])
        for compound in seconds.get(tokens[second], ()) if second < len(tokens) else ():
            place = second + 1
            for token in compound[2:]:
                place += tokens[place : place + 2] == [SPACE, token]
                if tokens[place : place + 1] != [token]:
                    break
                place += 1
            else:
                return place - 1 if self.gives_way(tokens, first, place - 1) else place
        return first + 1

    def gives_way(self, tokens: Sequence[str], first: int, last: int) -> bool:
        """Whether a word's last character rather begins one that tells no time: 下周|日本, not 下周日|本."""
        seconds = self.compounds.get(tokens[last])
        if not seconds or last == first + 1 or ("".join(tokens[first:last]),) not in self.entries:
            return False  # 前天|下午
        other = "".join(tokens[last : self.end_of_compound(tokens, last, seconds)])
        return len(other) > 1 and self.entries.get((other,), {}).keys() == {"other link"}

    def __missing__(self, token: str) -> Lexeme:
        lexeme = self.look_up(token)
        if len(self) > MOST_WORDS:
            self.clear()
        self[token] = lexeme
        return lexeme

    def look_up(self, token: str) -> Lexeme:
        known = self.words.get(token)
        if token.islower() and token.isalpha():
            return known or (self.by_ending(token) if token.endswith(self.ends) else STRANGE)
        if token[0].isdigit() and SPACE not in token and self.entries.keys().isdisjoint({(token,), (token.lower(),)}):
            values = shapes(token.translate(WIDE), self.suffixes)
            return self.lexeme(values) if values else STRANGE
        if NUMERAL.fullmatch(token) and (told := ideographic(token)):
            return self.lexeme({**told, **(known.values if known else {})})
        if known is None:
            known = self.words.get(token.lower())
        elif not ENTRIES.isdisjoint(known.values) and (small := self.words.get(token.lower())):
            known = self.lexeme({**known.values, **small.values})
        if known is not None or token.isalpha():
            return known or (self.by_ending(token.lower()) if token.endswith(self.opening) else STRANGE)
        if SPACE in token[1:] and IDEOGRAPH.search(token):
            return self.look_up(token.replace(SPACE, ""))
        if "’" in token[1:] or token in ("’ll", "’re"):
            return self.look_up(token.replace("’", "'"))  # won’t
        if token.isspace():
            return BLANK if token.count("\n") < 2 else ENDING
        if match := FISCAL.fullmatch(token):  # Q3FY24
            part = {"quarter": int(match[1])} if match[1] else {"half": int(match[2])}
            return self.lexeme({"isodate": Fields.of(**part, yy=int(match[3]))})
        if token[0] in "'’" and len(token) > 1:
            return self.lexeme({"short-year": Fields.of(yy=int(token[1:]))})
        return ENDING if token in ENDS else STRANGE

    def by_ending(self, word: str) -> Lexeme:
        """What a word's ending makes of it: "wanted" is past."""
        if not word.endswith(self.ends) or not word.islower():
            return STRANGE
        ending = next(ending for ending in self.ends if word.endswith(ending))
        return self.endings[ending] if len(word) > len(ending) + 2 else STRANGE


class Characters(dict[str, str]):
    """Token → its lexeme's character, or LINE: a lexicon for a text's many words, of which few need more."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon

    def __missing__(self, token: str) -> str:
        lexeme = self.lexicon.look_up(token)
        if lexeme is STRANGE:
            char = UNKNOWN
        else:
            self.lexicon[token] = lexeme  # it will be read
            char = LINE if lexeme is BLANK and "\n" in token else lexeme.char
        if len(self) > MOST_WORDS:
            self.clear()
            self.lexicon.clear()
        self[token] = char
        return char
