"""Names in a text, by their capitals, and the full name that each short form stands for.

"Alexander Lukashenko … Mr. Lukashenko", "European Union (EU)", "Apple Inc. … Apple". A script without capitals has
those names that its language's patterns find, by a title or by what they end in; in German, which capitalises every
noun, only those are found that are names beyond doubt.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from attrs import evolve, frozen
from rapidfuzz.distance import Levenshtein

from timeline.abbreviations import without_region
from timeline.events.english.lexicon import OPEN, known, unknown
from timeline.events.languages import words_of
from timeline.events.people.cases import divided, nominatives, same_stems, with_bases
from timeline.events.people.demonyms import COUNTRIES
from timeline.events.people.titles import CALLED, JOB_ENDINGS, JOBS, OF_TITLES, PORTFOLIOS, TITLES, is_thing, is_title
from timeline.events.people.wholes import wholes
from timeline.events.sentences import Span, holding
from timeline.events.words import NEVER, Words
from timeline.model import Event

WORD = re.compile(r"(?<![^\W_])(?:(?![a-z])[^\W_]|[a-z]{1,2}(?=[A-Z]))[^\W_]*(?:[.'’-][^\W_]+)*")
LOWER = re.compile(r"(?<![^\W_])[a-z][^\W\d_]*")
COUNTED = re.compile(r" ([a-z]+s|(?:[mb]|tr)illion|thousand|hundred)\b")
DECIMAL = re.compile(r",\d{1,2}(?!\d)")  # "Põhjavool 3,4 miljonit"
NOT_COUNTED = ("is", "was", "has", "does", "as", "this")
UNCASED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # of scripts without capitals and spaces
POSSESSIVE = re.compile(r"['’](?:s|S)?$")
OPENS = ".!?…:;•*\n\r\u2028\u2029"
LEADING = " \t\u00a0\"'`“”‘«„([-–—"
DASH = re.compile(r"\s[–—-]+\s")
STAMP = re.compile(r"(?:^|\n)\W*\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$")
STAMPED = 16  # characters
LONGEST = 8  # words of a name; a longer run of capitals is a heading
LINE = 40  # words of a run that can only be a heading
CASE = 5  # letters of a case's ending
FEWEST_LETTERS = 8  # of names that two spellings may be of
SAME_START = 5
SENTENCE = 200  # characters before a name in which its sentence begins
SENTENCE_END = re.compile(r"[.!?:;]\W*\s|\n")
TOKEN = re.compile(r"[^\W_]+")
PRONOUN_REACH = 600  # characters back to whom a pronoun may mean
RIVAL_REACH = 100  # characters before that in which somebody else may be meant
NEARBY_NAMES = 12

JOINERS = frozenset(
    """
    of de la le del da do dos das du van von der den ter bin ibn al el y e i für et di della the es
    """.split()
)
JOINER = re.compile(
    r"(?<![^\W_])(?:" + "|".join(sorted(JOINERS, key=lambda one: (-len(one), one))) + r")(?=[ \u00a0\n])"
)
TIE = re.compile(
    r"(?:[ \u00a0]|\r?\n|\.[ \u00a0]|,[ \u00a0](?=(?:Inc|Ltd|LLC|L\.P|S\.A)\b)| & )(?:"
    + JOINER.pattern
    + r"[ \u00a0\n]){0,2}"
)
NO_NAMES = frozenset(
    """
    i mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
    sat sun ok pm am gmt utc est edt pst pdt cet http https www com christmas easter ramadan english internet web god
    western eastern other such several many most more some two three four five six a.m p.m
    """.split()
)
GIVEN = frozenset({"jan", "may", "june", "april", "august", "sun", "sat"})  # of these, names in other languages
BODIES = frozenset(
    """
    inc corp corporation co company cos ltd llc plc ag sa s.a spa nv bv gmbh lp l.p group holdings holding bank
    partners associates industries international systems technologies airlines motors electric university college
    institute agency ministry department party court council committee commission association union press times post
    news journal foundation
    """.split()
)
BARE = frozenset(
    """
    inc corp corporation co company cos ltd llc plc ag sa s.a spa nv bv gmbh lp l.p group holdings holding
    """.split()
)
ENDING = frozenset({"inc", "corp", "ltd", "llc", "plc", "gmbh"})  # of a company's name
NATIONAL = BODIES | frozenset(
    """
    "" embassy embassies radio army navy marines parliament senate congress house cabinet government airways coast
    guard
    """.split()
)
PARTS = frozenset(
    """
    east west north south eastern western northern southern central new saint st san los las el great greater old
    """.split()
)
UNIONS = frozenset(COUNTRIES.values()) | {"African Union", "European Commission", "European Parliament"}
CAPITAL_NOUNS = ("de", "lb")


ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,6}|[A-Z][a-z]{1,2}[A-Z]{1,3}")  # "SPD", "AfD"
MARKED = ("@", "/", "_")  # before what is a handle or an address


@frozen
class Name:
    """A name as it stands in a text, without possessive and title; offsets into it; titled: whether it had one."""

    start: int
    end: int
    text: str
    titled: bool = False


@frozen
class Names:
    """The names of one text, in order, and what each of them stands for."""

    found: tuple[Name, ...]
    full: Mapping[str, str]
    things: frozenset[str] = frozenset()  # what the text calls "the …", as it does no person
    titled: frozenset[str] = frozenset()  # whom it calls "General …"
    others: frozenset[tuple[str, str]] = frozenset()  # whom a pronoun does not mean: "she met Paul Reiter"
    language: str = "en"

    @classmethod
    def of(cls, text: str, language: str | None = "en", skip: Iterable[Span] = ()) -> Names:
        """Those of a text; skip: where there are none, such as its dates."""
        found, words, code = names(text, language, skip), words_of(language), without_region(language)
        bases = nominatives((name.text for name in found), words) if words.case_endings else None
        full = full_names(bases.values() if bases else (name.text for name in found))
        full = with_bases(full, bases) if bases else uninflected(full, words.cases)
        things = frozenset(name.text for name in found if text[max(0, name.start - 4) : name.start].lower() == "the ")
        titled = frozenset(name.text for name in found if name.titled)
        things, titled = (frozenset(full.get(name, name) for name in named) for named in (things, titled))
        return cls(found, full, things, titled, others(text, found, full, words), code)

    def speakers(self, author: str) -> tuple[str, ...]:
        """The full names in what a speaker is called."""
        if words_of(self.language).unspaced:
            inside = (one for one in self.found if author and one.text in author)
            return tuple(self.full.get(one.text, one.text) for one in inside)
        if words_of(self.language).case_endings:
            return tuple(self.full.get(one, one) for one in stands_in(author, self.full))
        told = [one.text for one in names(author, self.language)] if author else []
        if not told and self.language != "en":  # there a name alone, where a sentence begins, is not known to be one
            told = [word for word in TOKEN.findall(author) if word in self.full]
        return tuple(self.full.get(one, one) for one in told)

    def within(self, *spans: Span) -> tuple[str, ...]:
        """The full names of those that are named inside some spans, once each, in the order of the text."""
        named: dict[str, None] = {}
        for span in spans:
            first, last = (bisect_left(self.found, edge, key=attrgetter("start")) for edge in (span.start, span.end))
            named.update((self.full.get(name.text, name.text), None) for name in self.found[first:last])
        return tuple(named)

    def person_before(self, offset: int, pronoun: str = "") -> str:
        """The full name of the person named last before an offset, not far from it; "" for none: whom "he" may be.

        None where the text tells that person from whom the pronoun means.
        """
        index = bisect_left(self.found, offset, key=attrgetter("start"))
        for name in reversed(self.found[max(0, index - NEARBY_NAMES) : index]):
            if offset - name.end > PRONOUN_REACH:
                break
            full = self.full.get(name.text, name.text)
            if self.is_person(full) and (full not in self.things or self.goes_by_surname(full)):
                doubt = full in self.things or self.has_rival(full, name)  # "the Howes family": no thing, but in doubt
                return "" if doubt or (full, pronoun) in self.others else full
        return ""

    def has_rival(self, full: str, last: Name) -> bool:
        """Whether somebody else is named right before: "Brandt stabbed the mayor, Anna Ruiz. He was arrested"."""
        near = self.within(Span(last.start - RIVAL_REACH, last.start))
        return any(other != full and self.is_person(other) and other not in self.things for other in near)

    def is_person(self, name: str) -> bool:
        return is_person(name) or (name in self.titled and plain(name) not in COUNTRIES)

    def goes_by_surname(self, name: str) -> bool:
        """Whether the text also calls somebody by the last name alone, as it does with people: "Jobs", not "Center"."""
        last = name.rsplit(maxsplit=1)[-1]
        return any(one.text == last for one in self.found)


def stands_in(author: str, known: Iterable[str]) -> list[str]:
    """Those of some names that stand in what a speaker is called, no part of a longer one, in its order."""
    places: dict[int, str] = {}
    for name in sorted(known, key=len, reverse=True):
        place = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", author)
        if place and not any(start <= place.start() < start + len(one) for start, one in places.items()):
            places[place.start()] = name
    return [name for _, name in sorted(places.items())]


def others(text: str, found: Sequence[Name], full: Mapping[str, str], words: Words) -> frozenset[tuple[str, str]]:
    """Whom each pronoun does not mean: "she" not Paul Reiter in "Then she met Paul Reiter".

    Unless the text calls that person so elsewhere: "Jobs said he would". Not where the pronoun looks ahead: "When he
    left, Lee".
    """
    apart, meant = set[tuple[str, str]](), set[tuple[str, str]]()
    for index, name in enumerate(found):
        whole = full.get(name.text, name.text)
        stretch = text[max(0, name.start - SENTENCE) : name.start]
        ends = [*SENTENCE_END.finditer(stretch)]
        tokens = [token.lower() for token in TOKEN.findall(stretch, ends[-1].end() if ends else 0)]
        *_, whose, relation = ["", "", *tokens]
        if relation in words.relations and whose in words.persons:
            apart.add((whole, words.persons[whose]))  # "her husband, Paul Reiter"
        if tokens and tokens[0] not in words.subordinators:
            apart |= {(whole, token) for token in tokens if token in words.one}
        last = found[index + 1].start if index + 1 < len(found) else len(text)
        behind = text[name.end : min(last, name.end + SENTENCE)]
        end = SENTENCE_END.search(behind)
        if not behind.startswith(("'", "’")):
            told = TOKEN.findall(behind, 0, end.start() if end else len(behind))
            meant |= {
                (whole, words.persons.get(low, low)) for token in told if (low := token.lower()) in words.personal
            }
    return frozenset(apart - meant)


# --- finding --------------------------------------------------------------------------------------


@frozen
class Capital:
    """A word with a capital; opens: whether it stands where any word has one."""

    start: int
    end: int
    text: str
    opens: bool


def names(text: str, language: str | None = "en", skip: Iterable[Span] = ()) -> tuple[Name, ...]:
    """The names of a text in its order, as they stand there."""
    code = without_region(language)
    english = code == "en"
    dates = sorted(skip, key=attrgetter("start"))
    found: list[list[Capital]] = []
    lower: set[str] = set()
    small = words_of(language)
    none = (NO_NAMES if english else NO_NAMES - GIVEN) | small.no_names
    all_runs = runs(text, lower, small.elided, JOINERS & small.conjunctions)
    for run in uncased_out(all_runs) if small.unspaced else all_runs:
        if not any(span.start < run[-1].end and run[0].start < span.end for span in near(dates, run[0].start)):
            found.append(run)
        else:
            found += outside(run, dates)
    inside = {word.text for run in found for word in run if not word.opens}
    if small.case_endings:
        inside |= same_stems(inside, (word.text for run in found for word in run if word.opens), small)
    closed = small.dangling | small.pronouns | small.speakers | none
    closed -= {run[-1].text.lower() for run in found if is_surname(run, closed)}
    if small.given:
        return among_nouns(text, found, small)
    seen = Seen(inside, lower, closed, english, bool(small.articles) and code not in CAPITAL_NOUNS, small)
    kept: list[Name] = []
    for run in found:
        if small.portfolio.search(text, max(0, run[0].start - SENTENCE), run[0].start):
            continue
        told = begun(run, seen)
        told_here = (untitled(text, part, none, english) for part in parted(told, code))
        kept += (name for name in told_here if name and not small.no_name.fullmatch(name.text))
    if small.called:
        return tuple(sorted([*kept, *called(text, small, dates)], key=attrgetter("start")))
    if small.case_endings:
        return tuple(divided(text, kept, small))
    titled = {name.start for name in kept if name.titled}
    whole = wholes(text, (Span(name.start, name.end) for name in kept), small)
    return tuple(Name(one.start, one.end, spelled(text, one), one.start in titled) for one in whole)


def spelled(text: str, span: Span) -> str:
    """What stands there, on one line."""
    return " ".join(text[span.start : span.end].split())


def called(text: str, words: Words, dates: Sequence[Span]) -> Iterator[Name]:
    """The names that a language's patterns find, wherever else they stand too; the longest where several could be."""
    told = dict.fromkeys(match["name"] for one in words.called for match in one.finditer(text))
    if not told:
        return
    for match in re.finditer("|".join(map(re.escape, sorted(told, key=lambda name: (-len(name), name)))), text):
        if not any(span.start < match.end() and match.start() < span.end for span in near(dates, match.start())):
            yield Name(match.start(), match.end(), match.group())


def uncased_out(found: Iterable[list[Capital]]) -> Iterator[list[Capital]]:
    """The runs without words of a script that has neither capitals nor spaces."""
    for run in found:
        if kept := [word for word in run if not UNCASED.match(word.text)]:
            yield kept


def among_nouns(text: str, found: Sequence[list[Capital]], words: Words) -> tuple[Name, ...]:
    """The names where every noun has a capital: what tells itself to be one, and last names of those told in full."""
    told = [name for run in found for name in sure(text, run, words)]
    last = {name.text.rsplit(maxsplit=1)[-1] for name in told if name.text.split()[0].lower() in words.given}
    taken = [Span(name.start, name.end) for name in told]
    for run in found:
        for word in run:
            bare = word.text if word.text in last else word.text.removesuffix("s")
            before = TOKEN.findall(text, max(0, word.start - LINE), word.start)[-1:]
            free = holding(taken, word.start) is None and not words.determiners.issuperset(before)
            if bare in last and free and text[word.start : word.end] == word.text:
                told.append(Name(word.start, word.end, bare))
    return tuple(sorted(told, key=attrgetter("start")))


def sure(text: str, run: Sequence[Capital], words: Words) -> Iterator[Name]:
    """The names in a run of capitals among which there may be nouns."""
    index = 0
    while index < len(run):
        count, bare = name_at(run[index:], words)
        two = run[index : index + 2]
        if not count and len(two) > 1 and text[two[0].end : two[1].start].strip() == "&":
            count = 2
        called = bool(index) or words.articles.isdisjoint(
            TOKEN.findall(text, max(0, run[0].start - LINE), run[0].start)[-1:]
        )
        if count and (called or run[index].text.lower() not in words.given):
            first, last = run[index], run[index + count - 1]
            office = index > 0 and words.office.fullmatch(run[index - 1].text) is not None
            yield Name(first.start, last.end, bare or " ".join(text[first.start : last.end].split()), office)
        if not count and is_office(text, run[index:], words):
            start, end = run[index + 1].start, run[index + 1 : index + 3][-1].end
            yield Name(start, end, " ".join(text[start:end].split()), True)
            return
        index += count or 1


def is_office(text: str, run: Sequence[Capital], words: Words) -> bool:
    """Whether the first word of a run is an office: "Bürgermeister Huber", not "der Minister Gespräche"."""
    if len(run) < 2 or not words.office.fullmatch(run[0].text) or not run[1].text[0].isupper():
        return False
    before = [token.lower() for token in TOKEN.findall(text, max(0, run[0].start - LINE), run[0].start)[-2:]]
    return (len(run) > 2 or words.determiners.isdisjoint(before)) and not name_at(run[1:], words)[0]


def name_at(run: Sequence[Capital], words: Words) -> tuple[int, str]:
    """How many words of a run the name takes that it begins with, and how it is called if not as it stands there."""
    first, low = run[0], run[0].text.lower()
    if low.partition("-")[0] in words.given:
        end = next((n for n, word in enumerate(run[1:], 2) if not is_inner(word, words)), 0)
        return (end, "") if end and run[end - 1].text[0].isupper() else (0, "")
    firm = next((n for n, word in enumerate(run[:LONGEST], 1) if n > 1 and words.body.fullmatch(word.text)), 0)
    if firm:
        return firm, ""
    if low in words.single or low.removesuffix("s") in words.single:
        return 1, first.text if low in words.single else first.text[:-1]
    if ACRONYM.fullmatch(first.text) and low not in NO_NAMES:
        return 1, ""
    if len(run) > 1 and not first.opens and words.capital_adjective.fullmatch(first.text) and run[1].text[0].isupper():
        return 2, f"{words.inflection.sub('', first.text)} {run[1].text}"
    return 0, ""


def is_inner(word: Capital, words: Words) -> bool:
    """Whether a word stands between somebody's first name and the last: another first name, an initial, "von"."""
    return word.text.lower() in words.given or len(word.text.rstrip(".")) == 1 or word.text in JOINERS


def near(dates: Sequence[Span], start: int) -> Sequence[Span]:
    first = max(0, bisect_left(dates, start, key=attrgetter("start")) - 1)
    return dates[first : first + LONGEST]


def outside(run: list[Capital], dates: Sequence[Span]) -> Iterator[list[Capital]]:
    """What of a run stands outside the dates."""
    part: list[Capital] = []
    for word in run:
        if any(span.start < word.end and word.start < span.end for span in near(dates, word.start)):
            if part:
                yield part
            part = []
        else:
            part.append(word)
    if part:
        yield part


def runs(
    text: str, lower: set[str], elided: re.Pattern[str] = NEVER, parting: frozenset[str] = frozenset()
) -> Iterator[list[Capital]]:
    """Words with capitals that stand together, small joiners inside; every other word goes into `lower`.

    elided: what opens a sentence and is written together with the word behind it ("L'Europe"); parting: the joiners
    that stand between two names, as they are words for "and".
    """
    lower.update(LOWER.findall(text))
    run: list[Capital] = []
    for match in WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        if text[start - 1 : start] in MARKED or text[end : end + 1] == "_":
            continue
        tied = 0 < len(run) <= LINE and is_tied(text, run[-1], start)
        tied = tied and parting.isdisjoint(text[run[-1].end : start].split())
        if run and not tied:
            yield run
            run = []
        if word[0].isdigit():
            if tied and is_number(text, word, end):
                run.append(Capital(start, end, word, False))
            continue
        led = elided.match(word) if not tied and opens(text, start) else None
        start, word = start + (led.end() if led else 0), word[led.end() :] if led else word
        if word[0].islower() and not word[1:3].isupper() and not word[1:2].isupper():
            lower.add(word)
            continue
        if tied:
            run += (
                Capital(*joiner.span(), joiner.group(), False) for joiner in JOINER.finditer(text, run[-1].end, start)
            )
        bare = POSSESSIVE.sub("", word)
        run.append(Capital(start, start + len(bare), bare, not (tied or led) and opens(text, start)))
        if bare != word:
            yield run
            run = []
    if run:
        yield run


def is_tied(text: str, before: Capital, start: int) -> bool:
    """Whether nothing but a space, joiners, or a full stop that belongs to the word before, lies before a word."""
    gap = TIE.fullmatch(text, before.end, start)
    return gap is not None and (text[before.end] != "." or shortened(before.text))


def is_number(text: str, word: str, end: int) -> bool:
    """Whether a number is part of the name before it: "iPhone 3G", "Apollo 11", not "in Kosovo 45 houses"."""
    if not word.isdigit():
        return word[-1].isupper() and len(word) < 5
    things = COUNTED.match(text, end)
    if DECIMAL.match(text, end):
        return False
    return len(word) < 4 and text[end : end + 1] not in ("%", "-") and (not things or things.group(1) in NOT_COUNTED)


def shortened(word: str) -> bool:
    """Whether a full stop after a word belongs to it: "J.", "Inc.", "Mr."."""
    low = word.lower()
    return len(word) == 1 or "." in word or (low in TITLES and len(low) < 5) or low in BARE


def opens(text: str, start: int) -> bool:
    """Whether any word has a capital at a place: where a sentence begins, behind a dash, or the hour of a log."""
    at = start - 1
    while at >= 0 and text[at] in LEADING:
        at -= 1
    before = text[at + 1 : start]
    if at < 0 or text[at] in OPENS or DASH.search(before):
        return True
    return STAMP.search(text, max(0, at - STAMPED), at + 1) is not None


@frozen
class Seen:
    """What else a text tells of its capitals: words that have one inside sentences, and words that have none.

    closed: words that are no name; led: whether an article would stand before a noun that is none, so that in "Léon
    Keller" both words are; small: the words of its language.
    """

    inside: set[str]
    lower: set[str]
    closed: frozenset[str]
    english: bool
    led: bool
    small: Words


def begun(run: list[Capital], seen: Seen) -> list[Capital]:
    """A run without the words at its start whose capital says nothing."""
    closed = seen.closed
    named_with = seen.small.named_with
    while run:
        first = run[0]
        low = first.text.lower()
        if low in CALLED and not first.opens and len(run) > 1 and is_name_part(run[1], closed):
            break  # "met Will Smith"
        if low in named_with and not first.opens and len(run) > 1 and is_name_part(run[1], closed):
            break  # "en El Salvador"
        if (
            first.text in JOINERS
            or first.text[0].isdigit()
            or low in closed
            or (first.opens and not is_name(run, seen))
        ):
            run = run[1:]
        else:
            break
    while run and (run[-1].text.lower() in closed or run[-1].text in JOINERS) and not is_surname(run, closed):
        run = run[:-1]
    return run


def is_surname(run: Sequence[Capital], closed: frozenset[str]) -> bool:
    """Whether a word of other uses ends a name: "Theresa May", "Prime Minister May"; "May" alone is then one too."""
    *_, before, last = [None, *run]
    if before is None or last.text.lower() not in CALLED:
        return False
    return is_title(before.text) or is_name_part(before, closed)


def is_name_part(word: Capital, closed: frozenset[str]) -> bool:
    return word.text[0].isalpha() and word.text.lower() not in closed | JOINERS


def is_name(run: Sequence[Capital], seen: Seen) -> bool:
    """Whether the first word of a sentence is a name, or part of one."""
    word, count, behind = run[0], len(run), run[1].text if len(run) > 1 else ""
    low = word.text.lower()
    if (
        word.text in COUNTRIES
        or word.text in seen.inside
        or low in TITLES
        or (len(word.text) > 1 and word.text.isupper())
    ):
        return True
    if low in JOBS or low.endswith(JOB_ENDINGS):
        return False  # "Striker Ben Osei"
    if not seen.english:
        small = seen.small
        verb = small.finite is not None and low not in small.named_with and small.finite.fullmatch(low)
        other = verb or low in small.adverbs | small.modifiers
        return count > 1 and low not in seen.lower and not other and (seen.led or behind not in seen.inside)
    listed = known(low)
    if count > 1:
        return not listed or listed[0][0] in ("NN", "JJ", "NS", "CD")
    return not listed and low not in seen.lower and unknown(low) == OPEN


def parted(run: list[Capital], language: str) -> Iterator[list[Capital]]:
    """The names in a run: adjectives of countries stand for themselves, "Inc." ends one; a heading holds none."""
    if not run or len(run) > LONGEST:
        return
    ended = next((index for index, word in enumerate(run[:-2], 1) if index > 1 and word.text.lower() in ENDING), 0)
    if ended:
        yield from parted(run[:ended], language)
        yield from parted(run[ended:], language)
        return
    first = run[0].text
    if len(run) > 1 and plain(first) in COUNTRIES and " ".join(word.text for word in run) not in UNIONS:
        yield run[:1]
        whole = len(run) > 2 or run[1].text.lower() in NATIONAL
        yield run if whole and not is_titled(run[1:]) else run[1:]
        return
    if len(run) == 1 and language in CAPITAL_NOUNS and run[0].text not in COUNTRIES:
        return
    yield run


def is_titled(run: Sequence[Capital]) -> bool:
    return any(is_title(word.text) for word in run)


def untitled(text: str, run: list[Capital], none: frozenset[str], english: bool = True) -> Name | None:
    """The name of a run without "President" and the like before it; None where nothing else is left.

    none: words whose capital tells no name; english: else a title that ends a name is none ("Fiscalía General").
    """
    titled = False
    if run[-1].text.lower() not in BODIES:
        last = max((index for index, word in enumerate(run) if is_title(word.text)), default=-1)
        last = -1 if last == len(run) - 1 and last and not english else last
        rest = run[last + 1 :]
        titled = last >= 0 and bool(rest)
        if last >= 0 and (is_thing([word.text for word in run[last:]]) or (len(run) == 1 and run[0].text == "General")):
            rest, titled = run[last:], False
        while titled and rest and rest[0].text.lower() in OF_TITLES and len(rest) > 1:
            rest = rest[1:]
        while rest and (rest[0].text in JOINERS or rest[0].text.islower()):
            rest = rest[1:]
        while rest and 0 <= last < len(run) - 1 and run[last + 1].text == "of" and rest[0].text.lower() in PORTFOLIOS:
            rest = rest[1:]
        run = rest
    if (
        not run
        or (run[0].text.lower() in none and not (run[0].text.lower() in CALLED and (titled or not run[0].opens)))
        or run[0].text.startswith(("I'", "I’"))
        or (len(run) == 1 and len(run[0].text) == 1)
    ):
        return None
    start, end = run[0].start, run[-1].end
    end += "." in run[-1].text and text[end : end + 1] == "."  # "U.S."
    return Name(start, end, spelled(text, Span(start, end)), titled)


# --- which is whose -------------------------------------------------------------------------------


def full_names(names: Iterable[str]) -> dict[str, str]:
    """What each name stands for: the longest form of it, where there is only one that it can be short for.

    "Lukashenko" → "Alexander Lukashenko"; "EU" → "European Union"; "Polish" → "Poland"; others stand for themselves.
    """
    found = list(dict.fromkeys(names))
    stands = {name: COUNTRIES.get(plain(name)) or COUNTRIES.get(name.removesuffix("s")) or name for name in found}
    stands = {name: cased(whole, stands) for name, whole in stands.items()}
    counts = Counter(stands.values())
    shorts: dict[str, set[str]] = {}
    for name in counts:
        for short in short_forms(name):
            shorts.setdefault(short, set()).add(name)
    full: dict[str, str] = {}
    for name in counts:
        longer = shorts.get(key(name), set()) - {name}
        full[name] = longest(longer) if longer and agree(longer) else name
    full = {name: full.get(whole, whole) for name, whole in full.items()}  # a short form of a short form
    respelt = spellings(dict.fromkeys(full.values()), counts)
    return {name: respelt.get(full[whole], full[whole]) for name, whole in stands.items()}


def uninflected(full: Mapping[str, str], cases: re.Pattern[str]) -> dict[str, str]:
    """The names with what each stands for, one in another case for the same in its first, where the text has that."""
    names = frozenset(full.values())

    def first(name: str) -> str:
        cut = next((at for at in range(len(name) - CASE, len(name)) if at > 2 and name[:at] in names), len(name))
        return name[:cut] if cases.fullmatch(name, cut) else name

    return {name: first(whole) for name, whole in full.items()}


def cased(name: str, others: Mapping[str, str]) -> str:
    """ "NAIROBI" → "Nairobi", where that stands too."""
    quiet = name.title() if name.isupper() and len(name) > 3 else name
    return quiet if quiet in others else name


def plain(name: str) -> str:
    """ "U.S." → "US"."""
    return name.replace(".", "") if len(name) < 8 else name


def key(name: str) -> str:
    return plain(name).casefold()


def agree(longer: set[str]) -> bool:
    """Whether all the longer forms are one name: "Doe" is short for "John Doe" and "John F. Doe", or nobody."""
    words = set(key(longest(longer)).split())
    return all(set(key(name).split()) <= words for name in longer)


def longest(names: Iterable[str]) -> str:
    """The longest name; of several as long the last in the alphabet, whatever order a set has them in."""
    return max(names, key=lambda name: (len(name), name))


def short_forms(name: str) -> Iterator[str]:
    """What a name is called when it was named before, in lower case."""
    parts = name.replace(",", "").split()
    if len(parts) < 2:
        return
    low = [part.casefold().rstrip(".") for part in parts]
    for index in range(1, len(parts)):
        last = parts[index] if index == len(parts) - 1 else ""
        if len(last) > 1 and last.isupper() and not last.isascii():
            continue  # "Верховный Совет СССР" is not the USSR
        if low[0] not in PARTS and not any(part in JOINERS or part == "for" for part in low[index - 1 : index + 1]):
            yield " ".join(low[index:])  # a person's last names
    end = len(low)
    while end > 1 and low[end - 1] in BARE:
        end -= 1
        yield " ".join(low[:end])  # "Apple" of "Apple Inc."
        yield low[0]
    if parts[-1].islower():
        yield " ".join(
            part.casefold() for part in parts if not part.islower()
        )  # "Commissione" of "Commissione europea"
    if len(parts) > 2 and low[0] not in JOINERS:
        yield f"{low[0]} {low[-1]}"  # "John Doe" of "John F. Doe"
    initials = "".join(part[0] for part in parts if part[0].isupper())
    if len(initials) > 1:
        yield initials.casefold()


def spellings(full: Iterable[str], counts: Mapping[str, int]) -> dict[str, str]:
    """Names that are one in two spellings ("Lukashenko", "Lukashenka"): each with the more frequent one."""
    by_start: dict[str, list[str]] = {}
    for name in full:
        last = name.rsplit(maxsplit=1)[-1]
        if len(last) >= FEWEST_LETTERS and name not in COUNTRIES.values():
            by_start.setdefault(last[:SAME_START].casefold(), []).append(name)
    found: dict[str, str] = {}
    for group in by_start.values():
        best = max(group, key=lambda name: (len(name.split()), counts.get(name, 0), name))
        for name in group:
            if (
                name != best
                and len(name.split()) == 1
                and Levenshtein.distance(name.split()[-1], best.split()[-1]) == 1
            ):
                found[name] = best
    return found


OF_COUNTRIES = {word.casefold(): country.casefold() for word, country in COUNTRIES.items()}


def is_called(name: str, wanted: str) -> bool:
    """Whether someone of a full name goes by `wanted` too: case, articles and full stops aside."""
    one, two = (key(without_article(each)) for each in (name, wanted))
    if one == two or two in short_forms(name):
        return True
    return OF_COUNTRIES.get(two, two) == OF_COUNTRIES.get(one, one) or one in short_forms(wanted)


def is_person(name: str) -> bool:
    """Whether a name looks like a person's: two to four words with capitals, none of an institution or a place."""
    parts = name.split()
    low = {part.casefold().rstrip(".") for part in parts}
    return (
        2 <= len(parts) <= 4
        and all(part[0].isupper() and not part.isupper() for part in parts)
        and not low & (BODIES | NATIONAL | PARTS)
        and name not in UNIONS
        and plain(name) not in COUNTRIES
    )


def without_article(name: str) -> str:
    first, _, rest = name.strip().partition(" ")
    return rest if rest and first.casefold() in ("the", "a", "an") else name.strip()


def unified(told: Sequence[Event]) -> tuple[Event, ...]:
    """The events of several articles, each participant under one name in all of them."""
    full = full_names(name for event in told for name in event.participants)
    return tuple(
        evolve(event, participants=tuple(dict.fromkeys(full[name] for name in event.participants)))
        if any(full[name] != name for name in event.participants)
        else event
        for event in told
    )
