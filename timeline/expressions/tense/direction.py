"""Past or future: which Friday, which August an expression means that names no year."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.expressions.genre import Genre
from timeline.expressions.grammar import Found
from timeline.expressions.headings import is_entry, is_label
from timeline.expressions.tense.cues import (
    AIDED_NOW,
    OWN_VERB,
    WAS,
    Cue,
    auxiliaries,
    cues,
    cues_in,
    had_been,
    is_before_that,
    nearest,
    order_before,
    present,
    was_to,
)
from timeline.expressions.tense.hours import LISTED, SIDES, asked, off_the_calendar, on_the_calendar, stands_until
from timeline.expressions.tense.outlook import (
    ITS_FUTURE,
    arranged,
    called_off,
    comes_after,
    governor,
    has_until,
    is_ability,
    is_after_its,
    is_awaited,
    is_done_then,
    is_published,
    is_purpose,
    is_shunted,
    is_tallied,
    is_told_on,
    looks_ahead,
    named_by,
    put_off,
)
from timeline.expressions.tense.turns import told_now, turned_to_now
from timeline.expressions.tokens import Tokens, at_pause, opens_sentence, sentence_of
from timeline.expressions.values import (
    Fields,
    Lean,
    Moved,
    Range,
    Span,
    clock_alone,
    leaning_fields,
    plain,
)
from timeline.grain import Grain

ITS_VERB = 5  # tokens to its verb, with an object between: "took effect on 1 May"
ITS_END = 6  # tokens of the second half of a range: "from 3 March to 9 March"
ITS_UNTIL = 12  # tokens from an "until" to the verb of its clause
ITS_NOUNS = 8  # tokens to the verb of what it is of: "fourth-quarter revenue growth would"
ITS_DEED = 30  # the same, with all that it was done to: "broke out in a warehouse near the port in April"
ITS_OPENING = 8  # tokens before it in the phrase that opens a sentence: "Early one morning in May, they left"
ITS_CLAUSE = 8  # tokens to the verb of the clause that it opens: "On 24 December, they met"
# What tells when something was.
WHEN = frozenset({"on", "at", "before", "after", "during", "over", "between", "from"})
ENDS = frozenset({"until", "before"})
MODAL = frozenset({"modal cue", "will cue"})
OTHERS = frozenset({",", "progressive cue"})  # what a post turns to another thing with
INNER = frozenset({"acquiring cue", "telling cue"})  # "got a gig in May", "they said it comes in May"
APART = frozenset({",", "after"})
OVER = APART | {"having cue"}  # "to have shrunk in the first quarter"
PLANS = frozenset({"planned cue", "future cue"})  # "planned for", "set for"
PLANNED = PLANS | {"past cue"}  # "due to be held in"
LATER = frozenset({"to", "until"})  # what something is put off with
LIMITS = frozenset({"by", "through"})
FOLLOWING, AHEAD_OF = frozenset({"after", "since"}), frozenset({"before", "ahead link"})  # what opens a sentence
TIMES = frozenset({"part", "hour"})
HOURS = frozenset({"hour12", "clock", "dotclock"})
AT = frozenset({"in", "at", "on"})
AT_HOURS = frozenset({"at", "from", "between"})
JOINS = frozenset({"and", "contrast link"})
BY_TENSE = frozenset({"month", "season"})
LEANS = {Lean.NEAR: "nearest", Lean.FUTURE: "future"}
EITHER_WAY = "nearest: a day of the year lies either way"
NOTED = "future: a note is of what is to come"
NOTE = (Lean.NEAR, "nearest: a note lies either way")
ITS_OTHERWISE = 12  # tokens from a plan to what became of it
LONGEST_NOTE = 60  # characters
POST = (Lean.NEAR, "nearest: a post lies either way")


def direction(tokens: Tokens, found: Found, genre: Genre, prefer: str) -> tuple[Lean, str]:
    """Past or future, by the verbs and cue words of the sentence; by nearness where that tells more; and why.

    A day of the year means the nearest one: reports look both ways. So does everything in a narrative, whose date
    moves on, and in a post. A quarter that is told by number alone has begun. "The year ended March 31" is over,
    "until Tuesday" is still to come unless something lasted till then; what was put off, was put off to a later day.
    """
    fields = leaning_fields(found.value)
    if prefer != "auto":
        lean, hour = Lean(prefer), clock_alone(plain(found.value))
        return SIDES[lean] if hour else lean, f"{prefer}, as was asked for" if fields or hour else ""
    if fields is None:
        return off_the_calendar(tokens, found, genre)
    if part := next((name for name in ("quarter", "half") if name in fields.known), ""):
        return of_the_quarter(tokens, found, part)
    if genre is Genre.NARRATIVE:
        return in_story(tokens, found, fields)
    if fields.cycle is Grain.CENTURY:
        return Lean.PAST, "past: a decade told without its century has begun"
    if is_first_plan(tokens, found):
        return Lean.NEAR, "nearest: what was first planned lies either way"
    if (plan := came_otherwise(tokens, found)) >= 0:
        return Lean.PAST, f"past: it was {tokens.words[plan]!r}, but came otherwise"
    named = by_name(tokens, found, fields)
    if named is not None:
        return named
    told = cues(tokens, found)
    if fields.cycle is Grain.MONTH and tokens.language.near_days and not (told and told[0].lean is Lean.FUTURE):
        return Lean.NEAR, "nearest: only a month that is near is left out"
    if fields.cycle is Grain.YEAR and genre is Genre.POST:
        ahead = by_phrase(tokens, found, fields, told)
        if ahead or not is_told_of(tokens, found, told):
            return ahead or POST
    if fields.cycle is Grain.YEAR and (not BY_TENSE & fields.known.keys() or "day" in fields.known):
        return of_the_year(tokens, found, fields, genre)
    return by_phrase(tokens, found, fields, told) or by_verb(tokens, found, genre, told)


def is_first_plan(tokens: Tokens, found: Found) -> bool:
    """Whether a date was given up for another: "originally planned for May", "first due to be held in June"."""
    verb = found.signal - 2
    if verb < 0 or PLANNED.isdisjoint(tokens.kinds(verb)):
        return False
    for place in range(verb - 2, max(0, verb - ITS_CLAUSE) - 1, -1):
        if tokens.words[place] == ",":
            return False
        if "former link" in tokens.kinds(place):
            behind = tokens.kinds(place + 2) | tokens.kinds(place + 4)
            return not PLANS.isdisjoint(behind)
    return False


def came_otherwise(tokens: Tokens, found: Found) -> int:
    """The word of a plan that came otherwise: "was due to open in May, but opened in June"; or -1."""
    cue = nearest(cues(tokens, found))
    if cue is None or not cue.before or cue.lean is not Lean.FUTURE or not was_to(tokens, cue):
        return -1
    for place in range(found.last + 1, min(found.last + ITS_OTHERWISE, sentence_of(tokens, found.last).stop)):
        if "contrast link" in tokens.kinds(place):
            behind = [tokens.kinds(place + step) for step in (2, 4)]
            return cue.place if any("past cue" in kinds for kinds in behind) else -1
    return -1


def of_the_quarter(tokens: Tokens, found: Found, part: str) -> tuple[Lean, str]:
    """A quarter told by number has begun, unless something "will be launched in Q4", or "expects a loss for Q4".

    What is expected of one may be that of the one that is just over.
    """
    cue = subject_of(tokens, found) or nearest(cues(tokens, found))
    if cue is not None and cue.lean is Lean.FUTURE:
        deed = "in" in tokens.kinds(found.signal) and cue.before
        if deed and is_deed(tokens, found, cue):
            return Lean.FUTURE, f"future: {tokens.words[cue.place]!r} stands before it"
        between = range(cue.place, found.first) if cue.before else ()
        if part == "quarter" and not any(OVER & tokens.kinds(place) for place in between):
            return Lean.NEAR, f"nearest: {tokens.words[cue.place]!r} tells what is expected of it"
    return Lean.PAST, f"past: a {part} told by its number alone has begun"


def subject_of(tokens: Tokens, found: Found) -> Cue | None:
    """The verb of what it is of: "said fourth-quarter revenue | would rise"."""
    behind = range(found.last + 1, min(found.last + ITS_NOUNS, len(tokens.words)))
    first = next(iter(cues_in(tokens, behind)), None) if found.signal < 0 else None
    if first is None or "," in tokens.words[behind.start : first.place]:
        return None
    return first


def is_deed(tokens: Tokens, found: Found, cue: Cue) -> bool:
    """Whether it tells when something is to be done, and no figure of it: "expects it to improve in the third quarter".

    But "will report its growth in the first quarter", "expect 3 percent, after 2 percent in the fourth quarter".
    """
    between = [tokens.kinds(place) for place in range(cue.place, found.signal)]
    apart = any(APART & kinds for kinds in between) and "measure" in tokens.kinds(found.signal - 2)
    if apart or is_published(tokens, found.signal - 2):
        return False
    to_do = any("infinitive" in kinds for kinds in between[-ITS_DEED:])
    return to_do or "will cue" in tokens.kinds(cue.place)


def in_story(tokens: Tokens, found: Found, fields: Fields) -> tuple[Lean, str]:
    """A narrative goes on from day to day, but for what had been before; its months and years lie either way."""
    if fields.cycle is Grain.MONTH and is_before_that(tokens, found):
        return Lean.NEAR, "nearest: what had been before is told"
    if fields.cycle in (Grain.WEEK, Grain.MONTH):
        return Lean.FUTURE, "future: a narrative goes on from day to day"
    if isinstance(found.value, Span) and found.value.relation == "until":
        return Lean.FUTURE, f"future: {tokens.words[found.signal]!r} looks on in a story"
    cue = nearest(cues(tokens, found))
    limit = is_limit(tokens, found.signal)  # "had been beaten back by January"
    before = cue is not None and cue.before and cue.distance <= ITS_VERB
    if cue and before and had_been(tokens, cue) and not limit and not was_to(tokens, cue):
        return Lean.PAST, f"past: {tokens.words[cue.place]!r} tells what had been before"
    return Lean.NEAR, "nearest: a narrative moves either way"


def by_name(tokens: Tokens, found: Found, fields: Fields) -> tuple[Lean, str] | None:
    """What the expression itself, the word that it hangs on or what is named by it tells; None for nothing."""
    link, kinds = governor(tokens, found)
    if "past link" in kinds and is_still_to_end(tokens, link):
        return (Lean.FUTURE if fields.cycle is Grain.WEEK else Lean.NEAR), "future: it had not ended yet"
    if "past link" in kinds and "having cue" not in tokens.kinds(link - 2):  # "was to have ended in June"
        return Lean.PAST, f"past: {tokens.words[link]!r} looks back"
    if fields.cycle is Grain.YEAR and fields.known.keys() >= {"weekday", "day"}:
        return Lean.NEAR, "nearest: few years have such a day"
    if (event := named_by(tokens, found)) >= 0:
        return Lean.PAST, f"past: nobody knows of {tokens.words[event]!r} before"
    if (deed := answers(tokens, found)) >= 0:
        return Lean.PAST, f"past: {tokens.words[deed]!r} tells what is done about it"
    return None


def answers(tokens: Tokens, found: Found) -> int:
    """The verb of what is done about what happened then: "will appeal | Friday's ruling", "react to"; or -1."""
    if tokens.words[found.last + 1 : found.last + 2] not in (["'"], ["’"]):
        return -1
    deed = found.first - (4 if "to" in tokens.kinds(found.first - 2) else 2)
    return deed if "answering cue" in tokens.kinds(deed) else -1


def is_still_to_end(tokens: Tokens, link: int) -> bool:
    """Whether an "ended" only tells how long something might have gone on: "might stay until the rain ended in May"."""
    start = sentence_of(tokens, link).start
    places = range(link - 2, max(start, link - ITS_UNTIL) - 1, -1)
    until = next((place for place in places if ENDS & tokens.kinds(place)), -1)
    return any(MODAL & tokens.kinds(place) for place in range(start, until))


def by_phrase(tokens: Tokens, found: Found, fields: Fields, told: Sequence[Cue]) -> tuple[Lean, str] | None:
    """What the words around it tell, whatever the tense of their sentence: "put off to Friday"; None for nothing."""
    if (onward := looks_ahead(tokens, found)) >= 0:
        if (off := called_off(tokens, found)) >= 0:
            return Lean.NEAR, f"nearest: {tokens.words[off]!r} tells what was to be on that day"
        return Lean.FUTURE, f"future: {tokens.words[onward]!r} looks ahead"
    if (link := comes_after(tokens, found)) >= 0:
        over = bool(told) and told[0].lean is Lean.PAST
        over = over and (told[0].before or had_been(tokens, told[0]))
        lean = Lean.NEAR if over else Lean.FUTURE
        return lean, f"{LEANS[lean]}: {tokens.words[link]!r} tells that it came after"
    if "subject cue" in tokens.kinds(found.last + 2) and opens_sentence(tokens, found.first):
        return Lean.FUTURE, f"future: {tokens.words[found.last + 2]!r} tells what that day is"
    if is_awaited(tokens, found):
        return Lean.FUTURE, "future: 'is' tells of what is yet to be"
    if told and not told[0].before:
        now = present(tokens, found)
        # "We leave on Friday, he said", "a truce to begin on Friday was agreed"; but "the vote on Friday was close"
        verb = told[0].place != found.last + 2 or "infinitive" in tokens.kinds(now - 2)
        if found.first - ITS_FUTURE <= now < found.first and now >= 0 and verb:
            return on_the_calendar(tokens, now)
    if (now := turned_to_now(tokens, found, told)) >= 0:
        return on_the_calendar(tokens, now)
    cue = nearest(told)
    limit = fields.cycle is Grain.WEEK or is_limit(tokens, found.signal)  # "hoped to open by June"
    if cue and limit and (deed := arranged(tokens, found, cue)) >= 0:
        lean = Lean.NEAR if had_been(tokens, cue) or is_told_on(tokens, found) else Lean.FUTURE
        return lean, f"{LEANS[lean]}: {tokens.words[deed]!r} tells what was to be done"
    if is_joined_to_come(tokens, found):
        return Lean.FUTURE, f"future: {tokens.words[found.last + 2]!r} stands right behind it"
    if is_done_then(tokens, found):
        return Lean.PAST, f"past: {tokens.words[found.last + 2]!r} stands behind it"
    if cue and is_ability(tokens, cue):
        return Lean.PAST, f"past: {tokens.words[cue.place]!r} tells what was possible"
    return None


def is_joined_to_come(tokens: Tokens, found: Found) -> bool:
    """Whether an "and" opens what will be then, right behind what was: "ha vinto ieri | e domenica affronterà"."""
    start = found.signal if found.signal >= 0 else found.first
    if JOINS.isdisjoint(tokens.kinds(start - 2)):
        return False
    behind = range(found.last + 2, found.last + 3)
    return any(cue.lean is Lean.FUTURE for cue in cues_in(tokens, behind))


def by_verb(tokens: Tokens, found: Found, genre: Genre, told: Sequence[Cue]) -> tuple[Lean, str]:
    """What the nearest verb tells: "will leave on Friday", "in October" of the one just past."""
    fields, cue = leaning_fields(found.value), nearest(told)
    link, kinds = governor(tokens, found)
    over = cue and (
        not cue.before
        or told[0].lasting
        or (cue.lean is Lean.PAST and (cue.distance <= OWN_VERB or had_been(tokens, cue)))
    )
    if "future link" in kinds and not over:
        return Lean.FUTURE, f"future: {tokens.words[link]!r} looks ahead"
    if ends_by_itself(found) and not (told and told[0].lasting):
        return Lean.FUTURE, f"future: {tokens.words[found.last]!r} looks ahead"
    # Nobody says "in October" in September for the one of eleven months ago, unless its own verb does.
    past = Lean.RECENT if fields and fields.cycle is Grain.YEAR else Lean.PAST
    if past is Lean.RECENT and cue and cue.lean is Lean.FUTURE and (sum_ := is_tallied(tokens, found)) >= 0:
        return Lean.RECENT, f"past: {tokens.words[sum_]!r} is told of what is over"
    of_it = "for" in tokens.kinds(found.signal) and cue and not cue.before and cue.lean is Lean.FUTURE
    if past is Lean.RECENT and of_it:
        return Lean.NEAR, "nearest: 'for' tells what it is of"  # "timesheets for December are due"
    if opens_with_deed(tokens, found):
        return past, f"past: {tokens.words[found.signal - 2]!r} stands before it"
    if cue is None:
        if genre is Genre.POST and present(tokens, found) < 0:
            return POST
        return without_verb(tokens, found, past)
    if (now := told_now(tokens, found, cue)) >= 0:
        return on_the_calendar(tokens, now)
    if past is Lean.RECENT and (limit := limit_of(tokens, found, cue)) >= 0:
        return Lean.NEAR, f"nearest: {tokens.words[limit]!r} tells what was to be by then"
    if stands_until(tokens, found, cue):
        return Lean.FUTURE, f"future: it is {tokens.words[cue.place]!r} until then"
    place = "before" if cue.before else "after"
    lasted = "future link" in kinds and told[0].lasting  # "played for the club until March"
    own = lasted or (is_own(tokens, found, cue) if cue.before else opens(tokens, found, cue))
    own = own or is_next_done(tokens, found)
    lean = past if cue.lean is Lean.PAST and not own else cue.lean
    return lean, f"{cue.lean.value}: {tokens.words[cue.place]!r} stands {place} it"


def ends_by_itself(found: Found) -> bool:
    """Whether its own ending tells until when: "reedeni", until Friday."""
    return found.signal < 0 and isinstance(found.value, Span) and found.value.relation == "until"


def is_next_done(tokens: Tokens, found: Found) -> bool:
    """Whether it opens a clause that goes on in the past: "It began in May, | and in June they were freed"."""
    joined = "and" in tokens.kinds(found.signal - 2) and tokens.word(found.signal - 4) == ","
    return joined and found.signal >= 0 and is_told_on(tokens, found)


def opens_with_deed(tokens: Tokens, found: Found) -> bool:
    """Whether a participle opens the sentence right before it: "Launched in November, it will spend a year there"."""
    deed = found.signal - 2
    word = tokens.words[deed] if deed >= 0 else ""
    return word.istitle() and word.endswith("ed") and len(word) > len("Fred") and opens_sentence(tokens, deed)


def limit_of(tokens: Tokens, found: Found, cue: Cue) -> int:
    """The word that tells of a month to come then: "sold through May", "was due in May", "was called off"; or -1."""
    if cue.lean is Lean.PAST and is_limit(tokens, found.signal):
        return found.signal
    if (off := called_off(tokens, found)) >= 0:
        return off
    return cue.place if cue.lean is Lean.FUTURE and was_to(tokens, cue) else -1


def is_limit(tokens: Tokens, link: int) -> bool:
    """Whether a preposition tells when something ends: "through May", but not "throughout May", "all through May"."""
    kinds = tokens.kinds(link)
    return bool(LIMITS & kinds) and "during" not in kinds and "all" not in tokens.kinds(link - 2)


def without_verb(tokens: Tokens, found: Found, past: Lean) -> tuple[Lean, str]:
    """What is meant where no verb of its sentence points to past or future: mostly the past."""
    fields = leaning_fields(found.value)
    assert fields is not None
    if fields.known.keys() >= {"weekday", "day"}:
        return Lean.NEAR, "nearest: few months have such a day"
    after = is_after_its(tokens, found)
    if not after and (now := present(tokens, found)) >= 0:  # but "the second election after April's"
        return on_the_calendar(tokens, now)
    if fields.cycle is Grain.WEEK and (is_entry(tokens, found) or is_listed(tokens, found)):
        return Lean.FUTURE, LISTED
    if (order := order_before(tokens, found.first)) >= 0:
        return Lean.FUTURE, asked(tokens, order)
    if not after and is_note(tokens, fields):
        return (Lean.FUTURE, NOTED) if fields.cycle is Grain.WEEK else NOTE
    if fields.cycle is Grain.WEEK and "hour" in fields.known:
        return Lean.NEAR, "nearest: no verb of its sentence tells which"
    if starts_then(tokens, found):
        return Lean.FUTURE, f"future: {tokens.words[found.signal]!r} tells from when on it is so"
    if (isinstance(found.value, Span) and found.value.relation == "by") or is_limit(tokens, found.signal):
        return Lean.FUTURE, f"future: {''.join(tokens.words[found.signal : found.signal_last + 1])!r} sets a limit"
    return past, "past: no verb of its sentence says otherwise"


def is_note(tokens: Tokens, fields: Fields) -> bool:
    """Whether a text is but a few words with a day, and no sentence: "Haircut, Thursday 3pm", "the 10th"."""
    short = tokens.offsets[-1] <= LONGEST_NOTE and not tokens.words[-1].endswith(".")
    if not short or fields.grain > Grain.DAY:
        return False
    return not any(end < len(tokens.words) - 2 and tokens.words[end] == "." for end in tokens.ends)


def starts_then(tokens: Tokens, found: Found) -> bool:
    """Whether something is so from then on: "From May, masks are compulsory", but "the figures are from May"."""
    if not isinstance(found.value, Span) or found.value.relation != "from":
        return False
    if opens_sentence(tokens, found.signal):
        return True
    start = max(sentence_of(tokens, found.first).start, found.signal - ITS_DEED)
    before = range(found.signal - 4, start, -1)
    return any("being cue" in tokens.kinds(place) for place in before)


def is_listed(tokens: Tokens, found: Found) -> bool:
    """Whether it is only listed: "9 a.m. to 2 p.m. Saturday", "When: Saturday", "Saturday, City Hall"."""
    first, last = (found.value.first, found.value.last) if isinstance(found.value, Range) else (found.value, None)
    if last is not None and any(clock_alone(plain(one)) for one in (first, last)):
        return True
    if ":" in tokens.words[max(0, found.first - 2) : found.first]:
        return True
    if AT_HOURS & tokens.kinds(found.last + 2) and is_hour(tokens, found.last + 4):
        return True  # "Brunch on Sunday from ten till noon"
    comma = tokens.words[found.last + 1 : found.last + 2] == [","]
    return comma and (opens_sentence(tokens, found.first) or is_hour(tokens, found.last + 3))


def is_hour(tokens: Tokens, place: int) -> bool:
    """Whether a token is a clock time: "Bake sale, Thursday, | 7 till 9 pm"."""
    return not HOURS.isdisjoint(tokens.kinds(place))


def is_told_of(tokens: Tokens, found: Found, told: Sequence[Cue]) -> bool:
    """Whether a post tells when something is or was: "met him in May", not "booked it for May", "got a gig in May"."""
    cue = nearest(told)
    if cue is None:
        limit = LIMITS | {"until"}
        return present(tokens, found) >= 0 or not limit.isdisjoint(tokens.kinds(found.signal))
    if cue.lean is not Lean.PAST or not cue.before:
        return cue.lean is Lean.FUTURE or cue.distance <= ITS_VERB
    between = [tokens.kinds(place) for place in range(cue.place + 1, found.first)]
    of_other = "for" in tokens.kinds(found.signal) or any(OTHERS & kinds for kinds in between)
    return not of_other and not INNER & tokens.kinds(cue.place)


def of_the_year(tokens: Tokens, found: Found, fields: Fields, genre: Genre) -> tuple[Lean, str]:
    """A day of the year is the nearest one, unless its own verb tells: "will meet on 3 May", "met on 24 December"."""
    told = cues(tokens, found)
    cue = nearest(told)
    link = found.signal if found.signal >= 0 else found.first - 2
    moved = is_shunted(tokens, link) or put_off(tokens, link) >= 0
    if moved and LATER & tokens.kinds(link):
        verb = put_off(tokens, link)
        over = verb >= 0 and WAS & tokens.kinds(verb - 2)  # "was extended to March 11"
        lean = Lean.NEAR if over else Lean.FUTURE
        return lean, f"{LEANS[lean]}: something is moved {tokens.words[link]!r} it"
    if (now := turned_to_now(tokens, found, told)) >= 0:
        return on_the_calendar(tokens, now)
    if has_until(tokens, link):
        return Lean.FUTURE, f"future: {tokens.words[link]!r} looks ahead"
    if "dated link" in tokens.kinds(found.first - 2):
        return Lean.PAST, f"past: {tokens.words[found.first - 2]!r} stands before it"
    if is_label(tokens, found):
        return of_its_entry(tokens, found)
    if cue is None or not cue.before:
        now = present(tokens, found)
        reach = ITS_FUTURE if WHEN & tokens.kinds(found.signal) else ITS_VERB
        after = cue is None and opens_sentence(tokens, found.first) and found.last < now <= found.last + ITS_CLAUSE
        if now >= 0 and (after or found.first - reach <= now < found.first):
            return on_the_calendar(tokens, now)
    if cue is None:
        if starts_then(tokens, found):
            return Lean.FUTURE, f"future: {tokens.words[found.signal]!r} tells from when on it is so"
        limit = isinstance(found.value, Span) and found.value.relation in ("until", "by")
        if limit and "holiday" in fields.known:  # "three days until Christmas", "home by Christmas"
            return Lean.FUTURE, f"future: {tokens.words[found.signal]!r} looks ahead"
        return NOTE if is_note(tokens, fields) else (Lean.RECENT, EITHER_WAY)
    if cue.lean is Lean.NEAR:
        return Lean.NEAR, f"nearest: {tokens.words[cue.place]!r} tells what was to be"
    why = f"{cue.lean.value}: {tokens.words[cue.place]!r} stands by it"
    # "Two days after Christmas" needs no preposition, and nothing in a post does, nor in a script without spaces.
    counted = isinstance(found.value, Moved) or (genre is Genre.POST and found.signal < 0 and cue.before)
    counted = counted or bool(tokens.language.lexicon.compounds)
    when = counted or not WHEN.isdisjoint(tokens.kinds(found.signal)) or is_adverb(tokens, found)
    if cue.lean is Lean.FUTURE:
        # "Was scheduled for 30 June", "had been set for 30 June", "the vote planned for 30 June"
        before = auxiliaries(tokens, cue.place)
        was = WAS & before or ("planned cue" in tokens.kinds(cue.place) and not AIDED_NOW & before)
        will = "announcing cue" in tokens.kinds(cue.place)  # "will appear before the district court in Rome on 6 June"
        near = found.first - cue.place <= (ITS_DEED if will else ITS_FUTURE)
        words = found.signal_last - found.signal  # "will wait | jusqu'au | 30 juin"
        own = cue.before and (cue.distance - words <= OWN_VERB or (when and near))
        own = own or (not cue.before and opens(tokens, found, cue))  # "On 1 January, the court will rule"
        return (Lean.FUTURE, why) if (own or "holiday" in fields.known) and not was else (Lean.NEAR, EITHER_WAY)
    alone = all(one.lean is Lean.PAST for one in told)  # "will redeem the preferred shares on 31 October"
    behind = ITS_CLAUSE + (ITS_END if found.which == 0 else 0)
    if not cue.before and opens_sentence(tokens, found.signal) and has_aside(tokens, found, cue):
        behind = ITS_DEED
    reach = (ITS_VERB if alone else OWN_VERB) if cue.before else behind
    # "Killed in the early hours of New Year's Day", but "extended until 5 p.m. on Nov. 9"
    timed = cue.before and alone and TIMES & fields.known.keys() and AT & tokens.kinds(found.signal)
    # "A letter dated 3 May", "Christmas was quiet"
    beside = found.signal < 0 and cue.distance <= 1 and (cue.before or opens_sentence(tokens, found.first))
    told_when = when or "by" in tokens.kinds(found.signal)  # "the last were freed by 13 October"
    if told_when and cue.before and alone and is_own(tokens, found, cue):
        return Lean.PAST, why  # "left Cape Canaveral on 26 November"
    own = beside or bool(timed) or (when and cue.distance <= reach)
    return (Lean.PAST, why) if own else (Lean.RECENT, EITHER_WAY)


def of_its_entry(tokens: Tokens, found: Found) -> tuple[Lean, str]:
    """A day before a colon is of the verb behind it: "12 January: Police detained him", "3 March: leaders meet"."""
    cue = next(iter(cues_in(tokens, range(found.last + 1, found.last + ITS_DEED))), None)
    if cue is None or cue.lean is not Lean.PAST:
        return Lean.RECENT, EITHER_WAY
    return Lean.PAST, f"past: {tokens.words[cue.place]!r} stands behind it"


def has_aside(tokens: Tokens, found: Found, cue: Cue) -> bool:
    """Whether an aside stands before the verb behind it: "On 2 May, after delays, it was", "In May Ann, 34, left"."""
    return tokens.words[found.last + 1 : cue.place].count(",") in (2, 3)


def is_own(tokens: Tokens, found: Found, cue: Cue) -> bool:
    """Whether it tells when the verb before it was done, and not when what that verb speaks of will be.

    "The fire broke out in a warehouse in April", "the case went to trial in April", but "told of a cutback in
    September", "has won a contract for a bridge in April", "agreed to buy it in April".
    """
    if cue.distance <= OWN_VERB:
        return True
    adverb = is_adverb(tokens, found)
    if cue.distance > ITS_DEED or (found.signal < 0 and not adverb) or "arranging cue" in tokens.kinds(cue.place):
        return False
    begins = found.first if adverb else found.signal
    if "having cue" in auxiliaries(tokens, cue.place):
        return False
    first = cue.place + (3 if "going cue" in tokens.kinds(cue.place) else 1)  # behind its "to"
    on = "on" in tokens.kinds(found.signal) and tokens.words[found.signal - 2] == ","
    aside = on and at_pause(tokens, found.last)  # "was found near it, on 12 May."
    return not any(is_purpose(tokens, place) for place in range(first, begins - 2 * aside))


def is_adverb(tokens: Tokens, found: Found) -> bool:
    """Whether its form tells when something is done, where a language needs no preposition for that."""
    return found.signal < 0 and any("when link" in tokens.kinds(place) for place in range(found.first, found.last + 1))


def opens(tokens: Tokens, found: Found, cue: Cue) -> bool:
    """Whether it opens the clause of the verb behind it: "In December, he said no", "After his fall in May he left"."""
    begins = found.first if is_adverb(tokens, found) else found.signal
    if begins < 0 or cue.distance > (ITS_DEED if has_aside(tokens, found, cue) else ITS_CLAUSE):
        return False
    if opens_sentence(tokens, begins):
        return True
    start = sentence_of(tokens, found.first).start
    start += tokens.words[start].isspace()
    comma, first = tokens.words[found.last + 1 : found.last + 2] == [","], tokens.kinds(start)
    subject = "pronoun" in tokens.values(found.last + 2) and AHEAD_OF.isdisjoint(first)
    # "After his fall in May the minister left", but "Ahead of a vote in May he left"
    late = comma or subject or not FOLLOWING.isdisjoint(first)
    return late and begins - start <= ITS_OPENING
