"""Portuguese."""

from __future__ import annotations

from timeline.abbreviations.tables import Abbreviations, table

ABBREVIATIONS = Abbreviations(
    titles=table(
        "sr sra srta srs sras dr dra drs d dona prof profa gen cel cap ten sgt eng arq mons pe frei sto sta st "
        "exmo exma av r pça lgo nº n art arts pág págs p pp vol ed fig cf tel ex"
    ),
    abbreviations=table(
        "etc s.a ltda lda cia jr km cm mm kg ha h min seg aprox ca c s ss a.c d.c jan fev mar abr mai jun jul ago set "
        "nov dez eua e.u.a"
    ),
    starters=table(
        "o a os as um uma uns umas em no na nos nas de do da ao à para com sem desde até segundo como mas e ou embora "
        "se quando enquanto que este esta estes estas esse essa aquele aquela seu sua não já também além assim então "
        "depois antes hoje ontem amanhã ele ela eles elas eu nós você"
    ),
)
