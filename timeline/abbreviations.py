"""Words that carry a full stop without ending a sentence, per language.

titles: always followed by what they belong to ("Mr."); abbreviations: may also be a sentence's last word ("Inc.");
capitalised: those of them that are other words without a capital ("Ill.", but "many were ill.");
clock: likewise, but a new sentence is likelier ("5 p.m."); followers: capitalised words that go on after a clock
("5 p.m. Monday"); starters: capitalised words that open sentences and seldom names, which decide the doubtful cases;
leading: what stands before a time of day that opens a sentence ("Just after 5 p.m."); ordinal: a number with a full
stop is an ordinal there ("8. November").
"""

from __future__ import annotations

from attrs import frozen


@frozen
class Abbreviations:
    """The tables of one language, in lower case and without the last full stop."""

    titles: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    followers: frozenset[str] = frozenset()
    capitalised: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    ordinal: bool = False


def table(words: str) -> frozenset[str]:
    return frozenset(words.split())


ENGLISH = Abbreviations(
    titles=table(
        "mr mrs ms messrs mme mlle dr prof rev hon gen lt col maj capt cpl sgt adm cmdr brig gov sen rep reps sens "
        "pres st sr fr supt insp det atty amb vs v e.g i.e cf approx eq fig figs viz mt ft"
    ),
    abbreviations=table(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun "
        "b d r fl ca c "
        "inc corp co ltd plc llc bros jr sr esq etc al no nos vol pp ed eds art sec ch dept univ assn est ave blvd rd "
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa "
        "penn tenn tex va vt wash wis wyo ph.d u.s u.k u.n e.u d.c"
    ),
    capitalised=table("ill mass miss ore wash ind ark del cal sun sat wed mon mar jan may"),
    clock=table("a.m p.m am pm"),
    followers=table(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat "
        "sun gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst eastern central "
        "mountain pacific"
    ),
    starters=table(
        "the a an in on at it he she they we i you but and or this that these those there here when while as if after "
        "before for with without his her its their our my your many some most all both each one two three several what "
        "why how who where which whether however meanwhile also now then so yet since under by from to not no nor even "
        "until although though because despite during earlier later last next according among another any between "
        "other others such than once only still today yesterday tomorrow more few much"
    ),
    leading=table("at by about around just shortly soon until till after before from since"),
)

POLISH = Abbreviations(
    titles=table(
        "dr prof hab mgr inż lic lek mec red gen płk ppłk mjr kpt por ppor st sierż plut kpr ks o bp abp św bł im ul "
        "al pl os m.in np tzw tzn tj por wg ok pt pn ws ds godz nr poz art ust pkt lit str s t rozdz zob śp p"
    ),
    abbreviations=table(
        "r w in itd itp etc proc mln mld tys zł gr km cm kg ha wiek sp z.o.o a.d n.e p.n.e sty lut mar kwi maj cze lip "
        "sie wrz paź lis gru pon wt śr czw pt sob niedz jr sr cdn"
    ),
    starters=table(
        "w we na z ze do od po o u za przed przy dla i a ale lecz to ten ta te ci tego tej tym tych jest są był była "
        "było byli jak jednak gdy kiedy jeśli jeżeli że który która które nie tak on ona oni one my wy ja według "
        "podczas obecnie wcześniej później dziś dzisiaj wczoraj jutro"
    ),
    ordinal=True,
)

ORDINAL = table(
    "bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr"
)  # languages that write "8." for the eighth

LANGUAGES = {"en": ENGLISH, "pl": POLISH}


def without_region(language: str | None) -> str:
    """The language of a code: "pl" of "pl-PL" and "PL_pl"; "" of none."""
    return (language or "").lower().replace("_", "-").partition("-")[0]


def abbreviations(language: str | None) -> Abbreviations:
    """The tables of a language ("en", "pl-PL"); empty ones where there are none."""
    code = without_region(language)
    return LANGUAGES.get(code) or Abbreviations(ordinal=code in ORDINAL)
