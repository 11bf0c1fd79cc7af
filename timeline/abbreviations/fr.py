"""French."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "m mm mme mmes mlle mlles me mgr dr drs pr prof gal col cdt cap lt st ste p.-d.g cf art av bd pl env n no p"
        " pp vol chap fig ex op réf tél boul"
    ),
    abbreviations=table(
        "janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim etc apr j.-c j.c s.a sa s.a.r.l cie"
        " éd coll h min sec c.-à-d r.v hab inc ltée"
    ),
    capitalised=table("mar sam mer sa ex"),
    starters=table(
        "le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu en au aux à dans sur pour par"
        " avec sans mais et ou donc or ni car si quand lorsque comme après avant depuis pendant selon leur leurs son sa"
        " ses notre votre mon ma mes qui que où pourtant cependant toutefois ainsi alors puis enfin aujourd hier demain"
        " tout tous toute toutes plus moins plusieurs certains certaines chaque aucun aucune c s d l n j qu deux trois"
    ),
)
