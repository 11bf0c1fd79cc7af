"""English."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
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
