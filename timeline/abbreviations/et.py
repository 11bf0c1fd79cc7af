"""Estonian."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "hr pr prl dr prof mag akad dots dir pres kol kpt ltn mjr ins arh adv insp nr lk tel vt vrd nt kl u ca p p.o "
        "k.a s.o s.t st sh al alg art pt ptk skp khk mnt tn pst snd srn"
    ),
    abbreviations=table(
        "jne jm jms jt jpt jts vms vm a aa s saj sek min t tk kr km cm mm kg mln mlrd tuh e.m.a m.a.j ekr pkr e.kr "
        "p.kr jaan veebr apr aug sept okt nov dets e t k n r l nr.st nn n.ö nö i.k as oü"
    ),
    starters=table(
        "see ta tema nad nemad ma mina me meie te teie kui aga ja ent kuid sest et ka nii siis seal siin seega samuti "
        "samas seejärel pärast enne kuni alates täna eile homme nüüd praegu varem hiljem kus kes mis miks kuidas üks "
        "kõik mõned paljud ei on oli tegemist sõnul selle sel sellel selleks eelmisel järgmisel"
    ),
    ordinal=True,
    hours=table("kell kella kl"),
)
