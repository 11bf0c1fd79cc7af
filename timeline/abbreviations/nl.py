"""Dutch."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "dhr mevr mw dr drs prof ir ing mr ds jhr st sint gen kol maj kap lt o.a m.n d.w.z bijv bv nl i.e cf vgl tel "
        "nr "
        "art blz p pag afb ca o.l.v i.s.m t.a.v t.o.v a.h.v min"
    ),
    abbreviations=table(
        "jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo enz etc e.d e.a jl j.l a.s l.l n.v b.v "
        "v.z.w "
        "v.chr n.chr mln mld km cm kg sr jr ph.d u"
    ),
    starters=table(
        "de het een in op aan bij met van voor na om tot en maar of dit dat deze die hij zij ze wij we ik er is was "
        "zijn "
        "waren als toen omdat hoewel volgens tijdens sinds nu vandaag gisteren morgen ook nog niet zo daar hier wat "
        "wie "
        "waar hoe waarom want dus"
    ),
)
