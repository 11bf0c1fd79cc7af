"""The words that headlines and attributions turn on, per language; all in lower case.

A language without a table gets an empty one: then only punctuation counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import groupby

from attrs import field, frozen

NEVER = re.compile(r"(?!)")
BLANKS = re.compile(r"\s*")


def table(words: str) -> frozenset[str]:
    return frozenset(words.split())


def synonyms(*rows: str) -> Mapping[str, str]:
    """Each word → the first of its row."""
    return {word: row.split()[0] for row in rows for word in row.split()}


def any_of(words: str) -> str:
    """A pattern for any of some words, the longest first; as a trie, which is many times faster than a flat list."""
    return branches(sorted(set(words.split())))


def branches(words: Sequence[str]) -> str:
    """The pattern of a trie of sorted words."""
    tails = [(letter, [word[1:] for word in group]) for letter, group in groupby(words, key=lambda word: word[:1])]
    found = [re.escape(letter) + branches(rest) for letter, rest in tails if letter]
    if not found:
        return ""
    return f"(?:{'|'.join(found)})" + ("?" if "" in words else "")


def pattern(source: str) -> re.Pattern[str]:
    """Case aside, any white space for a blank."""
    return re.compile(source.replace(" ", r"\s"), re.IGNORECASE)


def exact(source: str) -> re.Pattern[str]:
    """The same with its case: where it tells nouns from other words."""
    return re.compile(source.replace(" ", r"\s"))


@frozen
class Words:
    """The tables of one language.

    verb_second: whether the verb follows what opens its sentence, so that no time there can be cut ("Am Freitag trat
    er zurück"); verb_first: whether a sentence may open with its verb, so that it can ("Dimitió el ministro");
    lead_comma: whether a comma stays behind a phrase that opens a clause, though what follows it is cut;
    reported_as, quoted_as: a speaker and a claim in a headline; elided: what is written together with the word behind
    it ("l'"); no_names: words whose capital tells no name; cases: what names end in that stand in another case;
    inverted: the verb and its subject behind such a time, with groups `verb` and `subject`;
    subordinate: a clause whose verb comes last, without its times, relative_last: such a relative clause, with groups
    `subject`, `rest`, `verb`, `tie`, `more` for the verbs behind the first one, and `apart` for what stands at the end
    of a main clause ("weg | riss");
    antecedent: the noun at the end of what stands before it, with groups `subject` and `article`, agreeing: the
    articles and relative pronouns with which it may be the subject as it stands there; antecedent_bare, agreeing_bare:
    the same without its article;
    verb_last: what opens clauses of that order;
    amid: a time (a NUL) in the middle of a clause that it dates, where that tells it from one that tells of a noun;
    given, single, office, body, capital_adjective: where all nouns have a capital, what tells names from them: first
    names, names of one word, what somebody is before a name, the last word of a firm's, adjectives in them, and what
    their forms end in; no_name: what has a capital and is no name ("Duitse");
    verb_closes: whether the verb ends its clause, so that nothing is said before it ("8日に|辞任した");
    unspaced: whether its script has no spaces, so that marks part clauses and patterns find words, with `parting`: the
    marks between clauses; goes_before, goes_behind: what is cut with a time, its particles and comma; bound_before,
    bound_behind: what keeps a time where it stands ("的"); of_thing: what ties a time to a thing ("2019年|的"); topic:
    what stands before the first time of a sentence and goes for all of its clauses, in a group `topic`, subject: the
    same at the start of a clause; said_end: what closes a claim whose speaker opens it ("と述べた"); trailing: what
    ends a clause that goes on, and no headline ("改称|し"); called: what names are told by, with a group `name`;
    first_names, surnames, of_men, case_endings: where names are declined, the forms of first names → their nominatives
    and cases, what a case makes of a surname, what ends only that of a man, and endings, those of the nominative first
    ("_" for none); attributive: an adjective with a capital, and its noun;
    finite: matches a verb that makes a clause of a phrase, verb_like: what ends as verbs do, where it is None;
    frame: "X reported that" at a sentence's start and
    tails: ", X said" at its end, both with a group `who`, in a frame `claimed` for a verb that also tells other things;
    complementizers: what opens a clause that is said ("that"); led_to: the phrase ahead of who says it ("In it");
    of: prepositions that tie a noun to the one before ("of"); contracted: prepositions and articles in one word → the
    article ("ao" → "o");
    before_quote: the words between a speaker and a quotation;
    beings: the forms of "be", present_beings: those of the present;
    passive: the verb before a participle, of one and of several ("was", "were"), none where a comma does; became:
    that before one of `intransitive`; of_many: participles of several, where their form tells it; by: what stands
    before who did it; noun: a noun with its article at the end of a stretch, in a group `noun`;
    undergone: participles of what is done to somebody ("was arrested and charged"); made: of what is made ("built");
    named: those of them that are followed by what somebody becomes; intransitive: verbs that are none of them;
    helpers: the auxiliaries and adverbs right before a verb; led: nothing but those; tie: what ties a verb with its
    helpers to the one before that has the same subject, with a group `tie`, and `comma` where that is but a comma (a
    time between them is NULs); subject_tie: the same with a new subject, in a group `subject`;
    told_aside: a subject and what is told aside of it, with groups `subject`, `verb` for a participle, and `said`,
    where `finite` is None; recast: what makes a verb of such a participle;
    relative: what opens a relative clause whose subject stands before it, with a group `person`, `reduced` where the
    clause is but a participle, `loose` too if that may be a verb of its own, and `where` or `within` where it has a
    subject of its own ("in which");
    either_case: what follows relatives that do not tell who does something from what it is done to ("que");
    name_tie: what stands between two capitals of one name (" d'"); belonging: between somebody and what he or she is
    of, with a group `and` where it stands between two others; bodies: those whose name stands before that of somebody,
    in a group `body`; name_end: what ends a name in lower case; streets: what stands before a name that a place is
    called by;
    vital: what the signs of a life in brackets say of the name before them;
    connectives: what ties a sentence to the one before ("However, "); adverbs: times that stand anywhere in a clause
    ("today"), floating: those of several words that do ("le 4 juillet"), owned: those that belong to the noun before
    them ("de 1848"), of_its_day: the nouns before them of which they tell which is meant;
    kept: prepositions whose phrase the sense hangs on ("until"); portions: what part of a time ("most");
    personal: pronouns that mean one person; persons: "his" → "he"; relations: who somebody is to them ("her
    | husband"); of_several: verbs of several ("were"); one, many: those that stand for a subject; plural: nouns for
    several;
    pairing: words that want two things joined; particles: what belongs to the verb before it ("kick out");
    unfinished: what no headline ends in; definite: those before what is known;
    only_time: what is no more than a time ("last week");
    before_that, after_that: what puts a sentence before or after the one before;
    same_day: a time on the day of what was told before; apart: so long from something else;
    after_clause, before_clause,
    while_clause: what opens a clause that came first, or next, or meanwhile; until: what ends what was
    not before; only_then: what tells the same behind its time ("直到5月|才");
    closing: what stands between a length and the date that it ends with;
    again: what stands between times of the same, with a group `again`; sayings: verbs of saying;
    present: a verb in the present; adverbial: what no noun stands before;
    two_verbs: two finite verbs side by side; naming: what opens a clause that tells of the time before it ("when");
    partners: prepositions right before whom something is done with; giving: verbs of what goes to somebody,
    sending: or to a place, receiving:
    what stands before whom ("to"); located: those right before a place; declared: participles of saying;
    age: what tells somebody's age at the end of a subject; beginning: what stands between a length and the date that it
    begins with;
    figure_of: what stands before the time that a figure is of; supposed: what makes a time conditional;
    lasting: verbs whose object is a length; during: those that something goes on for;
    participle: what is done to what stands before it ("the firm founded"); done_by: the same before who does it ("led
    | by"); doing: what that does ("crews fighting
    it"); done_to: the same as the first of a noun behind a preposition, up to the time behind it, with groups `noun`,
    `verb`, and `source` where it is what says so;
    object_done: the same of what a verb does something to ("sold a house built"), with a group `before` for the word
    before it; object_of: the same where it is told by whom ("backs a general he dismissed"), object_far: the same
    with a phrase before the time, behind a verb that no time of the past can date, `perfect` ("have found a car stolen
    from a yard"); supposing: verbs behind which that tells what somebody says or thinks; personally: what is done to
    people alone;
    superlative: what tells of a record up to the time behind "since"; compared: what stands before a figure of another
    time; comparing: the same right between the two times; changed_from: what stands before a period from which a figure
    has changed ("rose 5 percent from"); appointed: what stands before a time that something is or was
    to happen at; called_off: what tells that it did not; meant: what stands between a noun and the
    time that it was meant for; to_do: what opens an infinitive; calls_off: verbs of what it is kept from;
    explaining: what opens a title that tells no event; conditional: what opens a sentence that only may be so;
    named_with: words that begin names, where they have a capital ("El Salvador"); portfolio: what stands before what
    somebody is in charge of, which is no name of anybody ("el ministro de | Minas"); speaking: verbs of whoever
    speaks, where a language leaves out who does ("volveremos");
    aged: what tells when by somebody's age, with a group `age` where that is a number, in figures or of `numbers`;
    bearing: verbs of being born;
    one_of: what stands before one of many ("a devastating"); of_a_year: nouns that a year before them tells which they
    are ("2019 levels"); of_a_month: those that a month behind one of `beneficial` tells of ("for July delivery");
    going_on: a time that goes on from one told before ("two days later");
    since_its: what stands before a time since which something goes on, where a noun follows ("since its March 9 low");
    told_from: what stands behind a time that is told from it, and from no other ("due giorni dopo | la scossa,");
    length: a length of time at the end of a clause; opening_length: one before its "after", at the beginning;
    exactly: what may stand between the two ("three weeks | to the day | after"); at_most:
    what stands before a length that is not reached;
    bounding: what stands before that since or until which something lasts;
    no_more: what belongs to the time before it ("in 2014 alone"); moved_on: a time that is later than what comes
    before it ("two days later");
    made_known: what tells that something that says more was made known ("published");
    showing: verbs of what it then says ("showed");
    since_then: what tells that something was after that; at_that_time: that it was when what was told before it was
    ("at the time"); counting: what stands between a time and what it is counted from, in a group `after`, `before`,
    `at` or `into`;
    kin: words → one of the same happening ("fell" → "fall"); ending: what other words of one happening differ in
    ("collapsed", "collapse"); occurring: verbs that say that their subject happened; holding: that their object did;
    taking, place_of: those of `occurring` that do so only before other words, and these ("took place");
    mutual: what two do with each other ("met"), and what makes one subject of two ("and");
    told_by: what has happened → words that may tell of it ("collision crash": "struck rammed");
    joint: what ties a verb to come to the one before it, with groups `but`, `comma` where it is no "and",
    `to` and `verb`; bases: verbs as they stand behind "will", thirds: the same of the third person, verbal: those of
    both that are nouns too; unchanged: verbs that are the same in the past; modal: what stands before them;
    cleft: what opens a sentence that puts a time before what it is told of ("it was only"); elapsed: what stands
    behind a length of time that has gone by ("have passed"); not_yet: what stands right
    before a time until which something did not happen; set_apart: before one that something else is told of
    ("on Saturday, not | on Friday"); not_then: the same with that time and all that is said of it, with a group `but`
    where the right one follows; contrasted: who it was not, at the end of who it was ("Kovac, | not Petrov");
    adverb: how somebody says something, at the end of who says it ("Petrov | repeatedly");
    starting: verbs that only say that it began; enduring: what goes on for some time;
    occasions: what is held at a time, though its name tells no deed ("last year's | fair");
    within_events: prepositions between such a verb and what happened ("died in a fire"); apart_from: those before what
    need not be of the same time ("indicted over a riot"); remembering: verbs of what is long past ("marked");
    moments: what "of" ties to a part of a time ("the first | hours | of the flood"); pointing: what tells which time
    ("last"); placing: those before a time at which something is; telling_apart: what tells one happening from others of
    its name ("the second attack");
    planned, possible, unreal, denied, habitual, ongoing: what tells whether a clause's event happened;
    charging: prepositions before a deed that nobody says was done ("cleared of"), charged: with that deed ("for taking
    bribes"); resolving: verbs of those who mean to
    do what follows ("voted to"); rejecting: of those who will not have what follows, rejects: the same, of several
    words too ("turned down"); negations: words that turn it round; been: the participle of "be", had: what puts a verb
    before another;
    untrue: what stands before a clause that it calls untrue ("falsely claimed that"), unsure: the same where it may be
    so ("did not rule out that"); disproved: what calls its own
    subject so ("was a hoax"); nobody: a subject that is none ("not a single"); nearly: a verb of what did not quite
    happen ("nearly crashed"); lacking: what stands before what there was not;
    alleged: what tells that something is only said to have happened;
    same: words → one that says the same in the news ("soldiers" → "troops"), to know an event told twice; toll: how
    many it killed or hurt, with a group `number`.
    """

    verb_second: bool = False
    verb_first: bool = False
    lead_comma: bool = False
    reported_as: str = "{who}: {said}"
    quoted_as: str = "{who}: “{said}”"
    elided: re.Pattern[str] = NEVER
    no_names: frozenset[str] = frozenset()
    cases: re.Pattern[str] = NEVER
    inverted: re.Pattern[str] = NEVER
    subordinate: re.Pattern[str] = NEVER
    relative_last: re.Pattern[str] = NEVER
    antecedent: re.Pattern[str] = NEVER
    agreeing: frozenset[str] = frozenset()
    antecedent_bare: re.Pattern[str] = NEVER
    agreeing_bare: frozenset[str] = frozenset()
    verb_last: frozenset[str] = frozenset()
    amid: re.Pattern[str] | None = None
    given: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    office: re.Pattern[str] = NEVER
    body: re.Pattern[str] = NEVER
    capital_adjective: re.Pattern[str] = NEVER
    inflection: re.Pattern[str] = NEVER
    no_name: re.Pattern[str] = NEVER
    verb_closes: bool = False
    unspaced: bool = False
    parting: re.Pattern[str] = NEVER
    goes_before: re.Pattern[str] = NEVER
    goes_behind: re.Pattern[str] = NEVER
    bound_before: re.Pattern[str] = NEVER
    bound_behind: re.Pattern[str] = NEVER
    of_thing: re.Pattern[str] = NEVER
    topic: re.Pattern[str] = NEVER
    subject: re.Pattern[str] = NEVER
    said_end: re.Pattern[str] = NEVER
    trailing: re.Pattern[str] = NEVER
    called: tuple[re.Pattern[str], ...] = ()
    first_names: Mapping[str, tuple[tuple[str, str], ...]] = field(factory=dict)
    surnames: Mapping[str, tuple[tuple[str, str], ...]] = field(factory=dict)
    of_men: re.Pattern[str] = NEVER
    case_endings: tuple[str, ...] = ()
    attributive: re.Pattern[str] = NEVER
    prepositions: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    sending: frozenset[str] = frozenset()
    receiving: frozenset[str] = frozenset()
    located: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    contracted: Mapping[str, str] = field(factory=dict)
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    beings: frozenset[str] = frozenset()
    present_beings: frozenset[str] = frozenset()
    passive: tuple[str, str] = ("", "")
    became: tuple[str, str] | None = None
    of_many: re.Pattern[str] | None = None
    by: re.Pattern[str] = NEVER
    noun: re.Pattern[str] = NEVER
    undergone: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    helpers: re.Pattern[str] = NEVER
    led: re.Pattern[str] = NEVER
    tie: re.Pattern[str] = NEVER
    subject_tie: re.Pattern[str] = NEVER
    intransitive: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    relative: re.Pattern[str] = NEVER
    either_case: re.Pattern[str] = NEVER
    told_aside: re.Pattern[str] = NEVER
    recast: tuple[tuple[str, str], ...] = ()
    sayings: frozenset[str] = frozenset()
    present: re.Pattern[str] = NEVER
    adverbial: re.Pattern[str] = NEVER
    participle: re.Pattern[str] = NEVER
    done_by: re.Pattern[str] = NEVER
    doing: re.Pattern[str] = NEVER
    declared: re.Pattern[str] = NEVER
    done_to: re.Pattern[str] = NEVER
    object_done: re.Pattern[str] = NEVER
    object_of: re.Pattern[str] = NEVER
    object_far: re.Pattern[str] = NEVER
    perfect: re.Pattern[str] = NEVER
    supposing: frozenset[str] = frozenset()
    personally: frozenset[str] = frozenset()
    name_tie: re.Pattern[str] = NEVER
    belonging: re.Pattern[str] = NEVER
    bodies: re.Pattern[str] = NEVER
    name_end: re.Pattern[str] = NEVER
    streets: re.Pattern[str] = NEVER
    vital: Mapping[str, str] = field(factory=dict)
    pronouns: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    persons: Mapping[str, str] = field(factory=dict)
    relations: frozenset[str] = frozenset()
    of_several: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    pairing: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    speaking: re.Pattern[str] = NEVER
    auxiliaries: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    named_with: frozenset[str] = frozenset()
    portfolio: re.Pattern[str] = NEVER
    adverbs: frozenset[str] = frozenset()
    floating: re.Pattern[str] = NEVER
    owned: re.Pattern[str] = NEVER
    of_its_day: re.Pattern[str] = NEVER
    modifiers: frozenset[str] = frozenset()
    portions: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    connectives: re.Pattern[str] = NEVER
    finite: re.Pattern[str] | None = None
    verb_like: re.Pattern[str] | None = None
    frame: re.Pattern[str] = NEVER
    led_to: re.Pattern[str] = NEVER
    group: re.Pattern[str] = NEVER
    tails: tuple[re.Pattern[str], ...] = ()
    before_quote: re.Pattern[str] = NEVER
    planned: re.Pattern[str] = NEVER
    possible: re.Pattern[str] = NEVER
    unreal: re.Pattern[str] = NEVER
    untrue: re.Pattern[str] = NEVER
    unsure: re.Pattern[str] = NEVER
    charging: frozenset[str] = frozenset()
    charged: re.Pattern[str] = NEVER
    resolving: frozenset[str] = frozenset()
    rejecting: frozenset[str] = frozenset()
    rejects: re.Pattern[str] = NEVER
    negations: frozenset[str] = frozenset()
    been: str = ""
    had: str = ""
    disproved: re.Pattern[str] = NEVER
    nobody: re.Pattern[str] = NEVER
    nearly: re.Pattern[str] = NEVER
    lacking: re.Pattern[str] = NEVER
    alleged: re.Pattern[str] = NEVER
    denied: re.Pattern[str] = NEVER
    ongoing: re.Pattern[str] | None = None
    habitual: re.Pattern[str] = NEVER
    aged: re.Pattern[str] = NEVER
    numbers: Mapping[str, int] = field(factory=dict)
    mutual: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()
    age: re.Pattern[str] = NEVER
    conditional: re.Pattern[str] = NEVER
    explaining: re.Pattern[str] = NEVER
    before_that: re.Pattern[str] = NEVER
    after_that: re.Pattern[str] = NEVER
    same_day: re.Pattern[str] = NEVER
    apart: re.Pattern[str] = NEVER
    only_time: re.Pattern[str] = NEVER
    after_clause: frozenset[str] = frozenset()
    before_clause: frozenset[str] = frozenset()
    while_clause: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    two_verbs: re.Pattern[str] = NEVER
    until: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    beginning: frozenset[str] = frozenset()
    superlative: re.Pattern[str] = NEVER
    compared: re.Pattern[str] = NEVER
    comparing: re.Pattern[str] = NEVER
    changed_from: re.Pattern[str] = NEVER
    again: re.Pattern[str] = NEVER
    appointed: re.Pattern[str] = NEVER
    called_off: re.Pattern[str] = NEVER
    meant: re.Pattern[str] = NEVER
    to_do: re.Pattern[str] = NEVER
    calls_off: re.Pattern[str] = NEVER
    one_of: re.Pattern[str] = NEVER
    of_a_year: re.Pattern[str] = NEVER
    of_a_month: re.Pattern[str] = NEVER
    beneficial: frozenset[str] = frozenset()
    going_on: re.Pattern[str] = NEVER
    since_its: re.Pattern[str] = NEVER
    figure_of: re.Pattern[str] = NEVER
    supposed: re.Pattern[str] = NEVER
    lasting: frozenset[str] = frozenset()
    during: frozenset[str] = frozenset()
    told_from: re.Pattern[str] = NEVER
    length: re.Pattern[str] = NEVER
    opening_length: re.Pattern[str] = NEVER
    for_length: re.Pattern[str] = NEVER
    exactly: re.Pattern[str] = BLANKS
    at_most: re.Pattern[str] = NEVER
    no_more: re.Pattern[str] = NEVER
    bounding: re.Pattern[str] = NEVER
    moved_on: re.Pattern[str] = NEVER
    since_then: re.Pattern[str] = NEVER
    at_that_time: re.Pattern[str] = NEVER
    made_known: re.Pattern[str] = NEVER
    showing: frozenset[str] = frozenset()
    counting: re.Pattern[str] = NEVER
    joint: re.Pattern[str] = NEVER
    bases: frozenset[str] = frozenset()
    thirds: frozenset[str] = frozenset()
    verbal: frozenset[str] = frozenset()
    unchanged: frozenset[str] = frozenset()
    modal: re.Pattern[str] = NEVER
    cleft: re.Pattern[str] = NEVER
    elapsed: re.Pattern[str] = NEVER
    not_yet: re.Pattern[str] = NEVER
    only_then: re.Pattern[str] = NEVER
    set_apart: re.Pattern[str] = NEVER
    not_then: re.Pattern[str] = NEVER
    contrasted: re.Pattern[str] = NEVER
    adverb: re.Pattern[str] = NEVER
    kin: Mapping[str, str] = field(factory=dict)
    ending: re.Pattern[str] = NEVER
    occurring: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()
    taking: frozenset[str] = frozenset()
    place_of: re.Pattern[str] = NEVER
    told_by: Mapping[str, str] = field(factory=dict)
    starting: frozenset[str] = frozenset()
    enduring: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    within_events: frozenset[str] = frozenset()
    apart_from: frozenset[str] = frozenset()
    remembering: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    telling_apart: frozenset[str] = frozenset()
    placing: frozenset[str] = frozenset()
    toll: re.Pattern[str] = NEVER
    same: Mapping[str, str] = field(factory=dict)
    dangling: frozenset[str] = field(init=False)
    openers: frozenset[str] = field(init=False)

    @dangling.default
    def _dangling(self) -> frozenset[str]:
        """Words that no headline may end in."""
        linking = self.prepositions | self.determiners | self.conjunctions | self.subordinators | self.relatives
        return linking | self.auxiliaries | self.unfinished

    @openers.default
    def _openers(self) -> frozenset[str]:
        """Words before which a clause may be cut short."""
        return self.conjunctions | self.subordinators | self.relatives

    def root(self, word: str) -> str:
        """What the words of one happening have in common: "collapse" and "collapsed", "fall" and "fell"."""
        low = word.lower()
        return self.kin.get(low) or self.ending.sub("", low)

    @cached_property
    def tellers(self) -> Mapping[str, frozenset[str]]:
        """Those of `told_by` by their roots."""
        return {
            self.root(name): frozenset(map(self.root, tellers.split()))
            for names, tellers in self.told_by.items()
            for name in names.split()
        }
