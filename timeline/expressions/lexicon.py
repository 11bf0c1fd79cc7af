"""Words and number shapes → kinds: everything that the grammar knows about a token.

A *kind* is what a token can be in a phrase ("month", "since"); most carry a value (10 for October). A token can be
of several kinds at once: "8" is a number, a day of the month, an hour and the number of a month. Each set of kinds
is one private character, so that a phrase becomes a short string that rules match against.

The one place that imports dateparser: its locale data (205 languages) gives every lexicon months, weekdays, units
and relative days.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from timeline.expressions.numerals import GROUPS, IDEOGRAPHS, PAIR, POWERS, counted, figures
from timeline.expressions.values import Early, Fields
from timeline.grain import Grain, month_length

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


# A token of every shape that texts are full of.
SHAPES = (
    "0 7 10 20 28 45 75 100 120 212 475 1066 1230 1985 1999 2021 0730 5,000 2.5 2.30 7:30 1/2 2/3 6/5 5/6 1990s 8th 2pm"
).split()
# --- numbers --------------------------------------------------------------------------------------

ZULU = Fields.of(zone="+00:00")
INTEGER = re.compile(r"(\d+)(-?[^\W\d_]*|[a-z]\.[a-z]\.?)")
CLOCK = re.compile(r"(\d{1,2})([:.])(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?([^\W\d_]*|[a-z]\.[a-z]\.?)")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:(\d\d))?(Z)?")  # the same without its marks
NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)")
YEAR_FIRST = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})")
QUARTERED = re.compile(r"([1-4])[qQ](?:FY)?(\d{4}|\d\d)|(\d{4})[qQ]([1-4])")
HALVED = re.compile(r"([12])H(?:FY)?(\d\d)")
FISCAL = re.compile(r"(?:Q([1-4])|H([12]))FY(\d\d)")
DATED = re.compile(r"(\d{1,2})([a-zA-Z]{3})(\d{4}|\d\d)")  # 16MAR2026
WEEK = re.compile(r"(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])(?:-([1-7]))?")
MONTHLY = re.compile(r"(\d{1,2})/((?:19|20)\d\d)")  # 11/2021
SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:\.\d{3}){1,5}")  # longer ones are no figures
CHAINED = re.compile(r"(\d{1,3})([a-zA-Z]+)(\d{1,2})([a-zA-Z]*)")
MEASURED = re.compile(r"(\d{1,9}[.,]\d{1,9})([^\W\d_]+)")
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
DATED_BY = frozenset({"dom", "hour", "year", "modern"})  # what a number with its ending is: 14-го, 1991-й
DECIMAL = re.compile(r"\d{1,15}[.,]\d{1,15}")


def shapes(token: str, suffixes: Mapping[str, str]) -> dict[str, Any]:
    """Every kind that a token which begins with a digit can be, by its shape; empty for none."""
    if match := INTEGER.fullmatch(token):
        digits, suffix = match.groups()
        if suffix:
            return suffixed(digits, suffix.lower(), suffixes) if len(digits) <= 9 else {}
        return integer(digits)
    if GROUPED.fullmatch(token):
        return {"count": float(re.sub(r"\D", "", token))}
    if match := ISO.fullmatch(token) or COMPACT.fullmatch(token):
        fields = iso_fields(match)
        return {"isodate" if match[4] is None else "isotime": fields} if fields else {}
    if token.endswith(("'s", "’s")):
        return {"decade": Fields.of(decade=int(token[:2]))}
    if match := CLOCK.fullmatch(token):
        return on_clock(match, suffixes)
    if match := HALVED.fullmatch(token):
        return {"isodate": Fields.of(half=int(match[1]), yy=int(match[2]))}
    if match := QUARTERED.fullmatch(token):
        quarter = Fields.of(quarter=int(match[1] or match[4]))
        year = match[2] or match[3]
        told = quarter & (Fields.of(year=int(year)) if len(year) == 4 else Fields.of(yy=int(year)))
        return {"isodate": told} if told else {}
    if (match := DATED.fullmatch(token)) and (kind := suffixes.get(match[2].lower(), "")).startswith("month "):
        year = Fields.of(year=int(match[3])) if len(match[3]) == 4 else Fields.of(yy=int(match[3]))
        real = 1 <= int(match[1]) <= 31
        return {"isodate": Fields.of(month=int(kind[6:]), day=int(match[1])) & year} if real else {}
    if match := CHAINED.fullmatch(token):  # 1h30m
        kinds = [suffixes.get(match[group].lower(), "") for group in (2, 4)]
        if kinds[0] == "o'clock" and not match[4]:  # 8h30, as the French write it
            clock = clock_fields(int(match[1]), int(match[3]), None) if len(match[3]) == 2 else None
            return {"clock": clock} if clock else {}
        hours = kinds[0] == "unit hour" and (kinds[1] in ("unit minute", "minutes behind hours") or not match[4])
        if hours and not match[4] and 12 < int(match[1]) < 24 and len(match[3]) == 2:
            clock = clock_fields(int(match[1]), int(match[3]), None)  # 18h00, as the French write it
            return {"clock": clock} if clock else {}
        return {"quantity": (int(match[1]) + int(match[3]) / 60, Grain.HOUR)} if hours else {}
    if match := MEASURED.fullmatch(token):
        kind = suffixes.get(match[2].lower(), "")
        count = float(match[1].replace(",", "."))
        if kind.startswith("power "):
            return {"number": round(count * int(kind[6:]))}
        return {"quantity": (count, Grain[kind[5:].upper()])} if kind.startswith("unit ") else {}
    if match := NUMERIC.fullmatch(token):
        year = Fields.of(year=int(match[4])) if len(match[4]) == 4 else Fields.of(yy=int(match[4]))
        date = in_figures(int(match[1]), int(match[3]), year)
        exact = match[2] == "/" or len(match[4]) == 4 or len(match[1]) == len(match[3]) == 2  # 1.2.10 is a version
        return {"numdate" if exact else "daymonth": date} if date else {}
    if match := YEAR_FIRST.fullmatch(token):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        real = 1 <= month <= 12 and 1 <= day <= month_length(year, month)
        return {"isodate": Fields.of(year=year, month=month, day=day)} if real else {}
    if match := WEEK.fullmatch(token):
        fields = Fields.of(year=int(match[1]), week=int(match[2]))
        return {"isodate": fields & Fields.of(weekday=int(match[3])) if match[3] else fields}
    if match := MONTHLY.fullmatch(token):
        return {"isodate": Fields.of(year=int(match[2]), month=int(match[1]))} if 1 <= int(match[1]) <= 12 else {}
    if match := SHORT.fullmatch(token):
        return slashed(int(match[1]), int(match[2]))
    if DECIMAL.fullmatch(token):
        return {"decimal": float(token.replace(",", "."))}
    return {}


def on_clock(match: re.Match[str], suffixes: Mapping[str, str]) -> dict[str, Any]:
    """`14:30`, `8.30`, `7:30p`: an hour with its minutes, or a number with a point."""
    hour, mark, minute, second, suffix = match.groups()
    clock = clock_fields(int(hour), int(minute), int(second) if second else None)
    if clock is None:
        return {"decimal": float(match[0])} if DECIMAL.fullmatch(match[0]) else {}
    if not suffix and mark == ":":
        return {"clock": clock}
    if not suffix:
        padded = hour[0] == "0" and len(hour) == 2  # 08.00 is no number
        return {"dotclock": clock} | ({} if padded else {"decimal": float(f"{hour}.{minute}")})
    if suffix == "Z":
        return {"clock": clock & ZULU}
    kind = suffixes.get(suffix.lower(), "")
    if mark == ":":
        kind = kind.removesuffix(" of a clock")  # 7:30p, but "flat 8a", "sold at 8p"
    if kind == "unit hour" and mark == ":":
        return {"clock": clock}
    if kind == "ish":
        return {"ish": clock}
    return {"clock": meridiem(clock, kind)} if kind in ("am", "pm") and meridiem(clock, kind) else {}


def slashed(first: int, second: int) -> dict[str, Any]:
    """`8/11`, a day and a month; `5/6`, also two days with a night between them; `3/4`, a fraction or such days."""
    days = {"two-doms": Fields.of(day=first)} if 1 < first + 1 == second <= 31 else {}
    part = first < second in (2, 3, 4)
    return days | ({"fraction": first / second} if part else daymonth(first, second))


def integer(digits: str) -> dict[str, Any]:
    value, length = int(digits[:18]), len(digits)
    padded = length == 4 and digits[0] == "0"  # 0730 is no number
    kinds: dict[str, Any] = {"number": value} if length <= 9 and not padded else {}
    if length <= 2:
        if 1 <= value <= 31:
            kinds["dom"] = Fields.of(day=value)
        if value <= 24:
            kinds["hour"] = value
        if 1 <= value <= 12:
            kinds["hour12"] = value
        if length == 2:
            kinds["yy"] = value
    elif length == 4:
        if 1000 <= value < 2200:
            kinds["year"] = Fields.of(year=value)
            if 1800 <= value < 2100:
                kinds["modern"] = kinds["year"]
        clock = clock_fields(value // 100, value % 100, None)
        if clock:
            kinds["padded" if padded else "military"] = clock
    if length == 3 and digits[0] != "0":
        kinds["early-year"] = Early(value)
    if length == 3 and value % 100 < 60 and 1 <= value // 100 <= 12:
        kinds["bareclock"] = clock_fields(value // 100, value % 100, None)
    return kinds


def ideographic(numeral: str) -> dict[str, Any]:
    """Every kind that a number in ideographs can be.

    Two figures that rise are a guess, 三四 is three or four; others, like 九八, are a year of its century.
    """
    written = figures(numeral)
    if written and len(written) == 2 and "0" < written[0] < written[1]:
        return {"either": (int(written[0]), int(written[1])), "yy": int(written)}
    named = {"number", "hour", "hour12"} if numeral[0] in PAIR else {"number", "dom", "hour", "hour12"}
    if written:
        kinds, named = integer(written), named | {"yy", "year", "modern"}
    else:
        value = counted(numeral)
        if value is None:
            return {}
        kinds = integer(str(value))
        if value >= 100 and {*numeral} <= POWERS.keys() | GROUPS.keys():
            kinds, named = {**kinds, "power": value}, named | {"power"}
    return {kind: told for kind, told in kinds.items() if kind in named}


def suffixed(digits: str, suffix: str, suffixes: Mapping[str, str]) -> dict[str, Any]:
    """`8th`, `2pm`, `1990s`, `430pm`, `10min`, `14-го`, `90-х`: by the kind that the language gives the suffix."""
    kind, value = suffixes.get(suffix, ""), int(digits)
    if suffix == "z" and len(digits) == 4:
        clock = clock_fields(*divmod(value, 100), None)
        return {"clock": clock & ZULU} if clock else {}
    if suffix in FRACTIONS:
        return {"decimal": value + FRACTIONS[suffix]}
    if kind == "ordinal":
        day = Fields.of(day=value)
        return {"ordinal": value} | ({"nth": day, "monthday": day} if 1 <= value <= 31 else {})
    if kind == "inflected plural" and (value % 10 or not value):
        return {"number": value}  # 2-х
    if kind.startswith("inflected"):
        decade = {"decade": Fields.of(decade=value)} if value and not value % 10 and kind != "inflected" else {}
        own = {one: told for one, told in integer(digits).items() if one in DATED_BY} | {"ordinal": value}
        return decade if kind == "inflected plural" else own | decade
    if kind in ("am", "pm"):
        hour, minute = (value, 0) if value <= 24 else divmod(value, 100)
        clock = meridiem(clock_fields(hour, minute, None), kind)
        return {"clock": clock} if clock else {}
    if kind.endswith(" of a clock"):
        clock = meridiem(clock_fields(value, 0, None), kind.partition(" ")[0]) if value <= 12 else None
        return {"lettered": clock} if clock else {}
    if kind.startswith("month "):
        return {"isodate": Fields.of(month=int(kind[6:]), day=value)} if 1 <= value <= 31 else {}
    if kind == "plural" and digits == "00":
        return {"decade": Fields.of(decade=2000)}
    if kind == "plural":
        if value % 10 or value < 10:
            return {}
        if value == 10:  # "ran it in 10s", but "the 10s"
            return {"early-decade": Fields.of(decade=2010), "quantity": (value, Grain.SECOND)}
        kind = "early-decade" if 100 <= value < 1000 else "decade"
        return {kind: Fields.of(decade=value)} | ({"hundred": Fields.of(century=value)} if value % 100 == 0 else {})
    if kind == "unit hour" and len(digits) == 4:
        clock = clock_fields(*divmod(value, 100), None)
        return {"clock": clock} if clock else {}
    if kind == "minutes behind hours":
        return {"minutes": value, "aged": (value, Grain.MINUTE)} if value < 60 else {}
    if kind.startswith("aged "):
        return {"aged": (value, Grain[kind[5:].upper()])}
    if kind.startswith("unit "):
        return {"quantity": (value, Grain[kind[5:].upper()])}
    if kind.startswith("power "):
        return {"number": value * int(kind[6:])}  # 4bn
    if kind == "o'clock" and value > 23:
        return {"quantity": (value, Grain.HOUR)}  # 24h and 48h are lengths
    if kind in ("o'clock", "ish"):
        clock = clock_fields(value, 0, None)
        return {"ish" if kind == "ish" else "clock": clock} if clock else {}
    return {}


def clock_fields(hour: int, minute: int, second: int | None) -> Fields | None:
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and minute):
        return None
    return Fields.of(hour=hour, minute=minute) if second is None else Fields.of(hour=hour, minute=minute, second=second)


def meridiem(clock: Fields | None, kind: str) -> Fields | None:
    """The clock told in the morning ("am") or afternoon ("pm"); None where it is no hour of twelve."""
    if clock is None or not 0 <= clock.known["hour"] <= 12:
        return clock if clock and kind == "pm" and 12 < clock.known["hour"] < 24 else None
    return clock.in_half(12 if kind == "pm" else 0)


def iso_fields(match: re.Match[str]) -> Fields | None:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return None
    date = Fields.of(year=year, month=month, day=day)
    if match[4] is None:
        return date
    clock = clock_fields(int(match[4]), int(match[5]), int(match[6]) if match[6] else None)
    zone = {"zone": "+00:00" if match[7] == "Z" else match[7]} if match[7] else {}
    return clock and Fields({**date.known, **clock.known, **zone})


LEAP_YEAR = Fields.of(year=2000)


def in_figures(first: int, second: int, year: Fields = LEAP_YEAR) -> Fields | None:
    """A day in figures, either of which may be the month where both can."""
    ways = [(day, month) for day, month in ((first, second), (second, first)) if 1 <= month <= 12]
    ways = [(day, month) for day, month in ways if 1 <= day <= month_length(year.known.get("year", 2000), month)]
    if len(ways) == 2 and first != second:
        return year & Fields.of(figures=(first, second))
    return year & Fields.of(month=ways[0][1], day=ways[0][0]) if ways else None


def daymonth(first: int, second: int) -> dict[str, Any]:
    """The same without a year."""
    date = in_figures(first, second)
    return {"daymonth": Fields({name: value for name, value in date.known.items() if name != "year"})} if date else {}
