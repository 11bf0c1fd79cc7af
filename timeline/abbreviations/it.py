"""Italian."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "sig sigg dott dr prof proff ing avv arch geom rag on sen min gen col ten cap magg serg mar card mons don "
        "sac s ss san sant fra p ill egr gent spett cav comm uff pres dir segr v vs cfr art artt n nn nr pag pagg p pp "
        "vol cap fig tab tel fax int ecc.mo ill.mo on.le sig.ra sig.na dott.ssa prof.ssa l.go c.so p.za v.le es ad"
    ),
    abbreviations=table(
        "ecc etc s.p.a spa s.r.l srl s.n.c snc s.a.s sas co f.lli u.s.a usa n.d.r ndr p.s cm km mm kg ha lit mil mld "
        "min sec h ca a.c d.c a.m p.m u.s p.v c.m c.a gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio "
        "ven sab dom a.e.v e.v jr sr st"
    ),
    clock=table("a.m p.m"),
    starters=table(
        "il lo la i gli le l un uno una nel nello nella nei negli nelle del dello della dei degli delle al allo alla "
        "ai agli alle dal dallo dalla dai dagli dalle sul sullo sulla sui sugli sulle in di a da con su per tra fra e "
        "ma però o se quando mentre dopo prima poi così anche ancora già non si che chi questo questa questi queste "
        "quel quello quella quei quelle suo sua secondo oggi ieri domani intanto inoltre infine infatti invece lui "
        "lei loro egli io noi come più è"
    ),
)
