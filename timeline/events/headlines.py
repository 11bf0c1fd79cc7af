"""A headline for an event: the clause that tells it, without its date, at most LIMIT characters long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import frozen

from timeline.events.clauses import TOKEN, Parts, bare, is_clause, section, stands_alone
from timeline.events.sentences import Span
from timeline.events.speech import PAIRS, name, short_name
from timeline.events.words import Words

LIMIT = 96
REACH = 500  # characters around a time that a headline is made of
PAIR = 6  # words within which "between" finds its "and"
FEWEST = 5  # words that a quoted sentence needs to be understood without its speaker
SHORT = 40  # a first sentence of a post that has room for the second
LABEL_MARK = re.compile(r"\s*(?::|\s[–—|-])\s+(?=[^\W_])")  # "May 2016: the wall cracks"
LISTED = re.compile(r",\s\d")
LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+")
HANDLE = re.compile(r"\s*\((?:via )?@\w+\)")
RETWEET = re.compile(r"^RT @\w+:\s*")
LABEL = re.compile(r"^(?:[^\W\d_a-zà-ÿ]{3,}\s){0,2}[^\W\d_a-zà-ÿ]{3,}\s*[|:]\s+(?=\w)")  # "BREAKING:", "PILNE |"
STAMP = re.compile(r"^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\s*[–—:-]?\s+(?=[A-Z“\"])")  # "13:55 The army …"
# "Aug 3 - Rescue crews": the date of the report.
DATED = re.compile(r"^(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})? [–—-] (?=[A-Z])")
ITEM = re.compile(r"^\(?\d{1,2}[.)/]\s+(?=[A-Z])")  # "2. The minutes were approved", "2/ The trucks"
# "NEW YORK _", "DAR ES SALAAM, Tanzania (AP) —"; a dash alone only before a sentence of its own, for
# "NATO — an alliance — said".
PLACE = re.compile(
    r"^[^\W\d_a-zà-ÿ]{3,}(?:[ .'-]+[^\W\d_a-zà-ÿ]+)*(?:, [^\W\d_][\w.]+)?(?:(?: \([^()]{2,12}\) ?[—–_-]+| _) (?=\w)"
    r"| (?:-{1,2}|–|—) (?=[A-Z“\"])(?![^.]{0,80} [—–-] ))"
)
FLAG = re.compile("(?:[\U0001f1e6-\U0001f1ff]{2})+")
EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3]"
ORNAMENT = re.compile(rf"^(?:[\s|•·>*–—-]|{EMOJI})+|(?:[\s|•·]|{EMOJI})+$")
EMOJIS = re.compile(rf"{EMOJI}+")
HASHTAG = re.compile(r"(?<!\w)#(?=\w)")
SPACE = re.compile(r"\s+")
BEFORE_MARK = re.compile(r"\s+(?=[,;:!?.](?:\s|$))")
STRAY = re.compile(r",(?=[\"”»]$)|,(?=,)|\.(?=[\"”»]$)")
MARKS = re.compile(r"[“”«»„「」『』\"()\[\]]")
DOUBLED = re.compile(r"([“”])\1")
BRACKETS = {**PAIRS, "(": ")", "[": "]"}
CUT = re.compile(r"[,;:!?…](?=\s)|[，；：、。！？]|\s(?=[—–(]\s?)")
GAP = re.compile(r"\s+(?=(\w+))")
ASIDE = re.compile(r",\s[^\"“”;]{3,200}?,\s(?=(\w+))")
# "the threat posed" wants its "by", "has relied" its "on"; "was posed" does not.
REDUCED = re.compile(r"(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbeen )(?<!\bbe )\b\w+ed$")
COMMA = re.compile(r",\s")
LAST = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)*)\W*$")
PLAIN = re.compile(r"(?! *-)(?:(?! [ ,;!?.-]|,,|www\.)[A-Za-z0-9 .,;'$%&!?-])*(?<![ -])")  # nothing to tidy inside
DASHES = ("-", "–", "—")
QUOTES = '“”"'
END = " \u00a0\n.,;:–—-…"
SIGN = 12  # characters that initials are sought in
INITIALS = re.compile(r"(?:\b[^\W\d_]\.)+[^\W\d_]$")  # whose full stop is their own: "the U.S.", "9 a.m."


@frozen
class Phrase:
    """A time phrase in the text, the preposition that governs it included."""

    start: int
    end: int
    signal: str = ""


@frozen
class Own:
    """What one time dates: the subject, what is said of it, and whether that is an aside and its clause tells more.

    named: its clause only names it, and is of another time: "The firm founded in 1950 went bankrupt".
    """

    subject: str
    said: Span
    aside: bool = False
    named: bool = False


def headline(
    text: str,
    parts: Parts,
    times: Sequence[Phrase],
    words: Words,
    author: str = "",
    *,
    at: int | None = None,
    own: Own | None = None,
) -> str:
    """A readable clause for what the sentence tells of these times; the first, or the place `at`, decides which clause.

    Never longer than LIMIT, never empty; cut only where a phrase ends, or marked with "…" where there is no such place.
    author: who says it, where the sentence is quoted; own: what of the sentence those times date, where it tells more.
    """
    here = times[0].start if at is None else at
    quoted = not parts.frame and (
        not parts.tail or text[parts.tail.start - 2 : parts.tail.start].rstrip()[-1:] in tuple(QUOTES)
    )
    if own and not (author and quoted):
        short = tidy(f"{own.subject} {without(text, own.said, times, words, told_alone=True)}")
        if len(short) <= LIMIT:
            return short
    told, framed = stretch(text, parts, here, words)
    told = untied(text, around(text, told, here), here, words)
    told = quotation(text, told, here, words) if author else told
    whole = tidy(without(text, told, times, words))
    tokens = TOKEN.findall(whole) if author else ()
    if author and ((quoted and len(tokens) < FEWEST) or any(token.lower() in words.speakers for token in tokens)):
        speaker = short_name(author)
        if len(speaker) < LIMIT // 2:
            said = shorten(whole, words, LIMIT - len(speaker) - 4)
            return f"{speaker}: “{said.strip(QUOTES)}”"
    if len(whole) <= LIMIT and TOKEN.search(whole):
        return whole
    shorter = versions(text, parts, told, times, words, saying=framed and at is not None, framed=framed)
    fitting = fit(chain((whole,), shorter), words)
    if times and not framed and cut_before(text, told, here, fitting, whole):
        part = Span(skip_space(text, text.rfind(", ", told.start, here) + 2, told.end), told.end)
        if has_own_subject(text, part, words):
            return fit([tidy(without(text, part, times, words))], words) or fitting
    return fitting or fit(
        [tidy(text[span.start : span.end]) for span in (told, parts.span)] + [text[here : parts.span.end]],
        words,
    )


def versions(
    text: str, parts: Parts, told: Span, times: Sequence[Phrase], words: Words, *, saying: bool, framed: bool
) -> Iterator[str]:
    """What can stand for a stretch that is too long, best first; saying: its speaker is whom it tells of."""
    first = parts.clauses[0]
    yield attributed(text, parts, without(text, first, times, words) if framed else "", words)
    aside = aside_of(text, told, words)
    if aside and any(time.start in aside for time in times):
        aside = None  # what is dated inside an aside cannot be told without it
    shorter = tidy(without(text, told, times, words, aside))
    if saying:
        claim = without(text, first, times, words, aside_of(text, first, words))
        own = not (parts.frame and refers_back(claim, words)) and attributed(text, parts, claim, words, LIMIT)
        yield own or shorter
        return
    yield shorter
    yield untopped(tidy(without(text, told, times, words)), words)
    who = who_clause(text, told, words)
    if who and not any(time.start in who for time in times):
        yield tidy(without(text, told, times, words, who))
    clause = section(parts, times[0].start) if times else told
    half = bare(text, clause, words)
    if (
        told.start < clause.start
        and not framed
        and not tells_how(text, clause, words)
        and has_subject(text, half, words)
    ):
        yield tidy(without(text, half, times, words))  # rather than what another time dates


def post_headline(text: str, sentences: Sequence[Parts], words: Words) -> str:
    """A readable form of a post: its first sentence with words in it, or the first two where they are short."""
    told = [parts for parts in sentences if TOKEN.search(tidy(text[parts.span.start : parts.span.end]))]
    if not told:
        return ""
    first, *others = (tidy(text[parts.span.start : parts.span.end]) for parts in told[:2])
    if others and len(first) < SHORT and len(first) + 2 + len(others[0]) <= LIMIT:
        return f"{first}. {others[0]}"
    clause = told[0].clauses[0]
    aside = aside_of(text, clause, words) if not told[0].frame else None
    shorter = tidy(without(text, told[0].span, (), words, aside))
    claim = attributed(text, told[0], text[clause.start : clause.end], words) if told[0].frame else ""
    return fit([first, claim, shorter], words)


def tells_how(text: str, clause: Span, words: Words) -> bool:
    """Whether a clause hangs on another: "if it rains", "which began"."""
    first = TOKEN.match(text, clause.start, clause.end)
    return first is not None and first.group().lower() in words.subordinators | words.relatives


def has_subject(text: str, clause: Span, words: Words) -> bool:
    """Whether a clause does not open with its verb."""
    first = TOKEN.match(text, clause.start, clause.end)
    low = first.group().lower() if first else ""
    return low not in words.auxiliaries and not (words.finite and words.finite.fullmatch(low))


def fit(versions: Iterable[str], words: Words) -> str:
    """The first of the versions that is short enough, else the last one shortened; "" where none has a word."""
    last = ""
    for version in versions:
        if TOKEN.search(version):
            if len(version) <= LIMIT:
                return version
            last = version
    return shorten(last, words) if last else ""


def cut_before(text: str, told: Span, time: int, short: str, whole: str) -> bool:
    """Whether a headline ends before the comma behind which its time stands: it would tell what that does not date."""
    comma = text.rfind(", ", told.start, time)
    whole_before = len(tidy(text[told.start : comma])) if comma >= 0 else 0
    return len(short) <= whole_before and whole.startswith(short.rstrip("…")) and len(TOKEN.findall(short)) > 1


def has_own_subject(text: str, part: Span, words: Words) -> bool:
    """Whether a part of a sentence can be told alone: it opens with a name or an article, and has a verb."""
    first, second, *others = [*TOKEN.findall(text, part.start, part.end), "", ""]
    low = first.lower()
    opens = first[:1].isupper() or low in words.determiners | words.pronouns
    ties = words.relatives | words.dangling - words.determiners
    listed = low in ties or second in words.conjunctions
    return opens and not listed and len(others) > FEWEST and is_clause(text, part, words)


def who_clause(text: str, told: Span, words: Words) -> Span | None:
    """What stands between a subject and its verb: "A man | who fled by boat, leaving a note, | was found"."""
    opening = words.relative.search(text, told.start, told.end) if words.finite else None
    if (
        opening is None
        or not opening["close"]
        or (words.finite and words.finite.search(text, told.start, opening.start()))
    ):
        return None
    for verb in words.finite.finditer(text, opening.end(), told.end) if words.finite else ():
        main = not verb.group().endswith("ed") or verb.group() in words.intransitive
        if main and text.startswith(", ", verb.start() - 2):
            return Span(opening.start(), verb.start() - 1)
    return None


def untopped(whole: str, words: Words) -> str:
    """ "In a video posted by the opposition, people walk" → "People walk"; "" where nothing like that opens it."""
    first = TOKEN.match(whole)
    _, comma, rest = whole.partition(", ")
    second = TOKEN.match(rest)
    if second and second.group().lower() in words.relatives | words.conjunctions:
        return ""
    if not first or not comma or first.group().lower() not in words.prepositions or not has_verb(rest, words):
        return ""
    return tidy(rest)


def attributed(text: str, parts: Parts, claim: str, words: Words, limit: int = 0) -> str:
    """ "The guard reported that groups are crossing" → "Guard: groups are crossing"; "" where nobody is named.

    limit: the characters to which the claim is shortened where it must be, 0 for as long as it is.
    """
    speaker = name(text, parts.who, words) if parts.who and claim else ""
    if limit and len(speaker) > limit // 3:
        speaker = short_name(speaker)
    if not speaker or (limit and len(speaker) > limit // 2):
        return ""
    told = lower_article(tidy(claim, capital=False), words)
    first = TOKEN.match(told)
    if first and words.finite and words.finite.fullmatch(first.group()):
        return ""
    speaker = speaker[:1].upper() + speaker[1:]
    return f"{speaker}: {shorten(told, words, limit - len(speaker) - 2) if limit else told}"


def refers_back(claim: str, words: Words) -> bool:
    """Whether a claim begins with whoever says it: "it was moving troops", "her country"."""
    first = TOKEN.search(claim)
    return first is not None and first.group().lower() in words.pronouns | words.personal | words.definite - {"the"}


def stretch(text: str, parts: Parts, time: int, words: Words) -> tuple[Span, bool]:
    """The part of the sentence that tells what is dated at `time`, and whether its speaker is inside."""
    first = (parts.frame or parts.clauses[0]).start
    if parts.tail and time >= parts.tail.start:
        return Span(first, parts.tail.end), True
    if parts.frame and time < parts.frame.end:
        return Span(first, parts.clauses[0].end), True
    index = next((i for i, clause in enumerate(parts.clauses) if time < clause.end), len(parts.clauses) - 1)
    clause = parts.clauses[index]
    main = index == parts.main and not parts.frame
    own = clause if main and not index else bare(text, clause, words)
    if time >= own.start and (main or stands_alone(text, own, words)):
        return own, False
    return Span(first, max(clause.end, parts.clauses[parts.main].end)), parts.frame is not None


def untied(text: str, told: Span, time: int, words: Words) -> Span:
    """The stretch without the "But", "However," or "Before that," at its start."""
    for opening in (words.connectives, words.before_that):
        tie = opening.match(text, told.start, told.end)
        if tie and tie.end() <= time:
            told = Span(skip_space(text, tie.end(), told.end), told.end)
    return told


def quotation(text: str, told: Span, time: int, words: Words) -> Span:
    """The quotation behind the "X said:" at its start."""
    mark = MARKS.search(text, told.start, time)
    if mark is None or not words.before_quote.fullmatch(text, told.start, mark.start()):
        return told
    return Span(mark.start(), told.end)


def skip_space(text: str, start: int, end: int) -> int:
    """Where the next word of a stretch begins."""
    while start < end and text[start].isspace():
        start += 1
    return start


def around(text: str, told: Span, time: int) -> Span:
    """The neighbourhood of a time in a stretch that is too long to be a sentence."""
    start = max(told.start, time - REACH)
    start = text.find(" ", start, time) + 1 or start if start > told.start else start
    return Span(start, min(told.end, time + 2 * REACH))


# --- the time phrase ------------------------------------------------------------------------------


def without(
    text: str,
    told: Span,
    times: Sequence[Phrase],
    words: Words,
    aside: Span | None = None,
    *,
    told_alone: bool = False,
) -> str:
    """The stretch of text without those of the time phrases that it can lose, and without an aside.

    told_alone: it is known to be what is said of a subject, whatever its verb looks like.
    """
    kept: list[str] = []
    position = told.start
    cuts = [cut for time in times if (cut := removable(text, told, time, words, told_alone))]
    for cut in sorted([*cuts, aside] if aside else cuts, key=lambda span: span.start):
        if cut.start >= position:
            kept.append(text[position : cut.start])
            position = cut.end
    kept.append(text[position : told.end])
    return "".join(kept)


def removable(text: str, told: Span, time: Phrase, words: Words, told_alone: bool = False) -> Span | None:
    """What to cut with a time phrase; None where the clause would no longer read well or mean the same."""
    start, end = time.start, time.end
    if start < told.start or end > told.end or time.signal.lower() in words.kept:
        return None
    if text[start] == "(":
        return Span(told.start + len(text[told.start : start].rstrip()), end)
    near = max(told.start, start - 40)
    before = LAST.search(text[near:start])
    if before and before[1].lower() in words.modifiers:
        start = near + before.start(1)
    left, right = text[told.start : start], text[end : told.end]
    if dates_aside(left, right, words) or is_attribute(left, right, time.signal, words):
        return None
    tie, _, other = right.lstrip().partition(" ")
    if (tie in words.conjunctions and (other[:1].isupper() or other[:4].isdigit())) or LISTED.match(right):
        return None  # "in March and June", "in 2014, 2016 and 2018"
    if not TOKEN.search(left):
        if label := LABEL_MARK.match(right):
            return Span(start, end + label.end())
        gap = len(right) - len(right.lstrip(" \u00a0\n,"))
        return (
            Span(start, end + gap)
            if leads(right, time.signal or text[start:end].lower() in words.adverbs, words)
            else None
        )
    blank = len(left) - len(left.rstrip())
    trails = not TOKEN.search(right)
    adverb = text[start:end].lower() in words.adverbs and not right.startswith(("'", "’", "-"))
    if adverb and not trails:
        return Span(start - blank, end)
    if dangles(left, words) or not (adverb or told_alone or has_verb(left + right, words)):
        return None
    if trails:
        return Span(start - len(left) + len(left.rstrip(" \u00a0\n,")), end)
    if left.rstrip().endswith(",") and right.startswith(","):
        return Span(start - blank - 1, end + 1)
    if left.rstrip()[-1:] in DASHES and right.lstrip()[:1] in DASHES:
        return Span(told.start + len(left.rstrip(" –—-")), end + len(right) - len(right.lstrip(" –—-")) - 1)
    return Span(start - blank, end) if floats(left, right, time.signal, words) else None


def dates_aside(left: str, right: str, words: Words) -> bool:
    """Whether a phrase dates no more than an aside: "the bridge, built in 1961, fell"."""
    comma = left.rfind(", ")
    if comma < 0 or words.relative.match(left, comma):
        return comma >= 0
    return (
        right.startswith(",") and words.finite is not None and bool(words.finite.fullmatch(left[comma + 2 :].rstrip()))
    )


def is_attribute(left: str, right: str, signal: str, words: Words) -> bool:
    """Whether a phrase tells for when something was planned of which more is told: "the vote set for May was held"."""
    verb = TOKEN.match(right.lstrip())
    return (
        verb is not None
        and has_verb(verb.group(), words)
        and words.appointed.search(f"{left.rstrip()} {signal} ") is not None
    )


def leads(right: str, adverbial: object, words: Words) -> bool:
    """Whether what follows a leading time phrase reads well without it: no comma, no preposition, then no adverbial."""
    rest = right.lstrip(" \u00a0\n,")
    first = TOKEN.search(rest)
    if not first or rest == right or not has_verb(rest, words):
        return False
    low = first.group().lower()
    verb = words.finite is not None and words.finite.fullmatch(low) is not None  # ", came the first one"
    if right.lstrip()[:1] == ",":
        return low not in words.openers and not verb
    if verb:
        return False
    return low not in words.openers | words.auxiliaries | {"of"} and (
        bool(adverbial) or low in words.determiners | words.pronouns
    )


def floats(left: str, right: str, signal: str, words: Words) -> bool:
    """Whether a phrase in the middle of a clause is an adverbial, not part of a name ("the October vote")."""
    if right.startswith(("'", "’", "-")):
        return False
    follower, leader = TOKEN.match(right.lstrip()), LAST.search(left[-40:])
    low = follower.group().lower() if follower else ""
    free = not low or low in words.dangling or low in words.pronouns or has_verb(low, words)
    verb = leader is not None and has_verb(leader[1].lower(), words)
    if verb and not signal and has_verb(low, words):
        return False  # "said Monday was the deadline"
    return bool(words.dangling) and free and (bool(signal) or verb)


# --- cleaning -------------------------------------------------------------------------------------


def tidy(text: str, capital: bool = True) -> str:
    """One line of plain words: no links, ornaments, hashes, stray marks or final full stop; a capital first letter."""
    if PLAIN.fullmatch(text):
        return capitalised(trimmed(text)) if capital else trimmed(text)
    text = DOUBLED.sub(r"\1", RETWEET.sub("", LINK.sub("", text).strip()))
    text = HASHTAG.sub("", HANDLE.sub("", text))
    text = ORNAMENT.sub("", SPACE.sub(" ", text).strip())
    text = EMOJIS.sub(
        " ", FLAG.sub(spell_flags, LABEL.sub("", PLACE.sub("", STAMP.sub("", ITEM.sub("", DATED.sub("", text))))))
    )
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


# --- shortening -----------------------------------------------------------------------------------


def shorten(text: str, words: Words, limit: int = LIMIT) -> str:
    """The text up to the place before the limit where a phrase ends best."""
    if len(text) <= limit:
        return text
    verb = has_verb(text[:limit], words)
    best, most = "", 0.0
    for cut, weight in cuts(text, words, limit):
        head = trimmed(balanced(trimmed(text[:cut])))
        if len(head) * 4 < limit or len(head) * weight <= most:
            continue
        if not (dangles(head, words) or (verb and not has_verb(head, words)) or opens_only(head, words)):
            best, most = head, len(head) * weight
    return best or ellipsis(text, words, limit)


def cuts(text: str, words: Words, limit: int) -> Iterator[tuple[int, float]]:
    """Where the text may be cut, and what the characters kept there are worth: the end of a sentence's part most."""
    for mark in CUT.finditer(text, 0, limit + 1):
        yield mark.start(), 1.3 if mark.group() in ",，、" else 2.0
    for gap in GAP.finditer(text, 0, limit + 1):
        low = gap[1].lower()
        if low in words.openers:
            yield gap.start(), 1.3
        elif low in words.prepositions - words.particles and low != "of":
            yield gap.start(), 0.6 if REDUCED.search(text, max(0, gap.start() - 40), gap.start()) else 1.0


def opens_only(head: str, words: Words) -> bool:
    """Whether a head is but the subordinate clause that opens a sentence ("When it rained")."""
    first = TOKEN.match(head)
    return first is not None and first.group().lower() in words.subordinators


def ellipsis(text: str, words: Words, limit: int) -> str:
    """The text cut between two words, marked so."""
    head = text[: limit - 1]
    if not text[limit - 1].isspace() and " " in head:
        head = head.rpartition(" ")[0]
    while " " in head and dangles(head, words):
        head = head.rpartition(" ")[0]
    return balanced(head.strip(END)) + "…"


def aside_of(text: str, told: Span, words: Words) -> Span | None:
    """What stands between commas after the subject: "He, asked by CNN, said" → ", asked by CNN,"."""
    if words.finite is None:
        return None
    for comma in COMMA.finditer(text, told.start, min(told.end, told.start + 4 * LIMIT)):
        if words.finite.search(text, told.start, comma.start()):
            return None
        aside = ASIDE.match(text, comma.start(), told.end)
        if aside and words.finite.fullmatch(aside[1]):
            return Span(aside.start(), aside.end() - 1)
    return None


def has_verb(text: str, words: Words) -> bool:
    """Whether a clause can be made of this, as far as the language's table can tell."""
    return words.finite is None or is_clause(text, Span(0, len(text)), words)


def dangles(text: str, words: Words) -> bool:
    """Whether a text ends in a word that wants another ("of", "the"), or in half of a pair ("between Poland").

    What belongs to its verb wants none: "took over".
    """
    last = LAST.search(text[-40:])
    if last is not None and last[1].lower() in words.dangling:
        before = TOKEN.findall(text[-40:])[-2:-1]
        verb = bool(before) and words.finite is not None and words.finite.fullmatch(before[0]) is not None
        return not (verb and last[1].lower() in words.particles and before[0].lower() not in words.auxiliaries)
    tail = [token.lower() for token in TOKEN.findall(text[-30 * PAIR :])[-PAIR:]]
    first = max((index for index, token in enumerate(tail) if token in words.pairing), default=-1)
    return first >= 0 and not words.conjunctions & set(tail[first:])
