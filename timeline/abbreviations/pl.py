"""Polish."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
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
