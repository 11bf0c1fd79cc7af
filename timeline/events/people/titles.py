"""Ranks and offices before names: "General Smith" is Smith, "General Motors" is no general."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.english.lexicon import known

TITLES = frozenset(
    """
    mr mrs ms miss mme dr prof sir lord lady dame president vice prime minister chancellor king queen prince princess
    pope premier secretary senator sen rep representative congressman congresswoman governor gov mayor judge justice
    attorney general gen lt col colonel maj major capt captain sgt sergeant lieutenant commander admiral brig brigadier
    commodore marshal corporal cpl pvt officer doctor professor rev reverend bishop archbishop cardinal patriarch imam
    rabbi ayatollah sheikh sultan emir emperor empress tsar duke duchess earl baron baroness ambassador envoy deputy
    former chairman chairwoman chairperson ceo chief director spokesman spokeswoman spokesperson coach speaker leader
    adviser advisor editor detective inspector superintendent constable trooper agent commissioner councillor councilman
    councilwoman treasurer prosecutor sheriff private ministers presidents senators governors leaders ambassadors
    generals admirals colonels kings queens judges justices bishops cardinals
    pan pani panie prezydent herr frau señor monsieur
    """.split()
)
PREFIXES = frozenset({"vice", "ex", "co", "under"})  # of a title: "Vice-President"
# What belongs to the title before it: "Chief Executive Officer", "Sergeant First Class", "Secretary of State".
OF_TITLES = frozenset(
    "executive financial operating technology whip elect designate emeritus first second class".split()
)
PORTFOLIOS = frozenset(
    """
    state defense defence treasury foreign affairs interior internal health justice education finance labor labour
    energy transportation commerce agriculture trade economy national security staff
    """.split()
)
# What somebody or a firm does, at the start of a sentence before the name.
JOBS = frozenset(
    """
    airline retailer supermarket bank broadcaster publisher insurer lender brewer utility startup rival
    actor actress artist author biographer biologist boxer businessman captain climber comedian composer conductor
    cyclist defender designer driver economist engineer explorer farmer filmmaker forward founder frontman goalkeeper
    historian journalist jockey lawyer lawmaker magnate midfielder minister model musician novelist opponent painter
    photographer physicist pianist pilot playwright poet producer rapper researcher runner sailor scientist sculptor
    singer skier sprinter striker swimmer tenor violinist winger writer
    """.split()
)
JOB_ENDINGS = ("maker", "keeper")  # "Carmaker", not "Baker"
# Titles that things are named with as well, and words that are then behind them: "General Motors", "Prime Video".
DOUBTFUL = frozenset(
    """
    general major judge lord lady king queen prince princess duke justice cardinal chief captain prime premier vice
    agent director coach speaker doctor bishop marshal officer constable private
    """.split()
)
THINGS = frozenset(
    """
    assembly baseball bridge castle club cup dynamics electric equity eye health hospital hotel inn island islands
    league leagues media mills motors orange park plan post records series station store stores theater theatre time
    video
    """.split()
)
# Words that are surnames as well: "General Grant", "Captain Cook".
SURNAMES = frozenset(
    """
    banks bell black brown cook cross day field fields ford fox french grant gray green grey hill hope hunt judge king
    knight law little long love march marsh may page parks pope power price reed rice rose sharp short small stone
    strong swift waters white wise wood woods young
    """.split()
)
# Names that are other words as well.
CALLED = frozenset("may will january february march april june july august".split())


def is_title(word: str) -> bool:
    """Whether a word is a title or an office: "General", "Vice-President", "Secretary-General"."""
    *first, last = word.lower().split("-")
    ends = last in TITLES or (bool(first) and last in OF_TITLES)  # "President-elect"
    return ends and TITLES.union(PREFIXES).issuperset(first)


def is_thing(words: Sequence[str]) -> bool:
    """Whether a title is the first word of a thing's name: "General Motors", "Major League", not "General Smith"."""
    title, *rest = (word.lower() for word in words)
    if not rest or title not in DOUBTFUL or rest[0] in OF_TITLES | CALLED | SURNAMES | {"of"}:
        return False
    return rest[0] in THINGS or bool(known(rest[0]))
