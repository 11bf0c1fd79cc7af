"""German."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "dr prof hr fr frl ing dipl mag lic hl st sr z.b u.a d.h v.a i.d.r s.o s.u o.g sog bzw vgl ca rd evtl ggf inkl "
        "exkl zzgl zw einschl insb bspw geb gest verst verh nr abs aufl bd hrsg kap tel ziff str gen lt "
        "hptm maj min.präs bgm lr lhstv bez jr ders dies"
    ),
    abbreviations=table(
        "usw etc ff f s jh jhd jhdt jhs mio mrd tsd std sek min jan feb febr mrz apr jun jul aug sep sept okt nov dez "
        "jän mo di mi sa v n chr v.chr n.chr u.z v.u.z d.j d.m uvm u.v.m u.ä o.ä dgl al co e.v i.r a.d a.g "
        "abt univ allg kath evang lat griech engl franz ital österr dt südd red anm"
    ),
    starters=table(
        "der die das dem den des ein eine einem einen einer er sie es wir ich ihr man und aber oder doch denn auch "
        "am im "
        "in an auf aus bei mit nach seit von vor zu zum zur um für über unter durch gegen ohne während wegen bis als "
        "wenn weil dass obwohl damit da dort hier heute gestern morgen jetzt nun dann danach dabei dazu daher "
        "deshalb trotzdem jedoch dieser diese dieses diesem diesen jeder jede alle viele einige mehrere zwei drei "
        "was wer wie "
        "wo warum nicht kein keine nur noch schon so sein seine ihre laut insgesamt zudem außerdem allerdings"
    ),
    ordinal=True,
)
