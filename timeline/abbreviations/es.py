"""Spanish."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "sr sra srta sres sras dr dra dres d dña da don prof profa gral gob lic ing arq mons fr sto sta san pbro cap "
        "cnel tte sgto excmo excma ilmo ilma rvdo av avda ave c pza pl ctra núm nº art arts cap pág págs p pp vol "
        "ed fig cf vid tel tfno apdo ej"
    ),
    abbreviations=table(
        "etc s.a s.l u.s ee.uu ee uu aa vv jr sr cía cia bco dpto depto admón km cm mm kg ha h hs min seg m ptas pta "
        "mill aprox ca c s ss a.c d.c a.m p.m ene feb febr abr jun jul ago sept sep set oct nov dic íd "
        "ibíd"
    ),
    clock=table("a.m p.m"),
    starters=table(
        "el la los las lo un una unos unas en de del a al por para con sin desde hasta según como pero y o aunque si "
        "cuando mientras que este esta estos estas ese esa aquel su sus no ya se también además así entonces después "
        "antes luego hoy ayer mañana él ella ellos ellas yo nosotros"
    ),
)
