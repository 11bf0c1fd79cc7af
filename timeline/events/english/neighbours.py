"""What it costs that one part of speech follows another, set by hand: 0 usual, 9 out of the question."""

from __future__ import annotations

import re

# ^: start, or after a full stop, bracket or dash; CV CN CX: "and" after a verb, a noun, anything else; PS: 's of "its";
# PH PP PO: he, they, them; SB: that, if; WH: which, who; IN: in; MD: will, did; BE HV: be and have; NP: a name;
# VB VP VZ VD VN VG: take (infinitive), take, takes, took, taken, taking. Adverbs and quotation marks are stepped over.

NEIGHBOURS = """
^:  DT0 PP0 NP0 IN0 SB0 NN1 NS.5 JJ1 CD1 VG1.5 VN2 VB2.5 VD5 VZ5 VP4 MD2 BE2 HV2.5 TO1.5 WH1 PO3 CX1 ,1 ^0 PS5
,:  DT.3 PP.3 NP.5 IN.5 SB.3 NN1.5 NS1 JJ1 CD1 VG.7 VN1.3 VB3 VD1.7 VZ2.2 VP3 MD1.5 BE1.2 HV1.5 TO1 WH.2 PO2.5 CX.5
    CV.5 CN.5 PS5
DT: NN0 NS0 JJ0 CD.5 NP.3 VN1.5 VG1.5 IN3 DT2 BE3 HV4 MD4 TO5 ,3 ^3 WH5 SB4 PO5 PP6 VB8 VP7 VZ7 VD7 CX3 PS3
PS: NN0 NS0 JJ0 CD.5 NP.5 VN1.5 VG1 IN3 DT6 BE5 HV6 MD5 TO5 ,2 ^1 WH5 SB4 PO6 PP6 VB8 VP8 VZ7 VD7 CX3 CN3
JJ: NN0 NS0 JJ.8 CD2 NP1 VN2.3 VG1.8 IN.7 TO.7 DT3 BE3 HV4 MD4 ,1 ^.7 WH3 SB1 PP2.5 PO4 VB7 VP5 VZ5 VD5 CX1 PS3
CD: NN0 NS0 JJ.5 CD.5 NP1 VN2 VG2 IN.5 TO1 DT2.5 BE2 HV2 MD2 ,.7 ^.5 WH2 SB2 PP3 PO4 VB6 VP3 VZ4 VD2.5 CX1 PS3
NN: NN1 NS1.2 JJ3 CD2 NP2.5 VN1.3 VG1.7 IN0 TO.6 DT2.2 BE0 HV0 MD0 ,.3 ^.3 WH.3 SB.7 PP1.7 PO3 VB6.5 VP5 VZ.8 VD.7
    CN.3 PS0
NS: NN2.6 NS2.6 JJ2.5 CD2 NP2.5 VN1.2 VG1.3 IN0 TO.6 DT2.2 BE0 HV0 MD0 ,.3 ^.3 WH.3 SB.7 PP1.7 PO3 VB5.5 VP.7 VZ6
    VD.7 CN.3 PS.3
NP: NN1 NS1.2 JJ2 CD1 NP0 VN1.5 VG1.8 IN.3 TO.5 DT2.2 BE.2 HV.2 MD.2 ,.2 ^.3 WH.5 SB1 PP2.2 PO3 VB6.5 VP4 VZ.7 VD.5
    CN.3 PS0
PH: VZ0 VD0 BE0 HV0 MD0 VP6 VB6 VN4 VG3 NN6 NS6 JJ4 NP4 CD5 IN2.5 TO2.5 DT4 ,1.5 ^1.5 WH3 SB2 PP3 PO4 CX1.5 PS9
PP: VP0 VD0 BE0 HV0 MD0 VZ6 VB5 VN4 VG3 NN6 NS5 JJ4 NP4 CD4 IN2.5 TO2.5 DT4 ,1.5 ^1.5 WH3 SB2 PP3 PO4 CX1.5 PS9
PO: IN.3 TO.3 DT1.5 ,.3 ^.3 JJ2 VB1.3 VG1.7 VN2.5 NN4 NS3 NP3 CD3 SB1 WH1.5 PP2 PO4 VD3 VZ4 VP4 MD4 BE4 HV4 CX.3 PS9
IN: DT0 NN.7 NS.4 NP.2 JJ.6 CD.3 PO0 PP2 VG.7 VN2.5 WH1 SB1.5 IN1.5 TO3 ,1.7 ^1.7 VB8 VP8 VZ8 VD7 MD5 BE5 HV5 CX2.5
    PS9
TO: VB0 DT0 NP.5 NN2.3 NS1.5 JJ2 CD.5 PO0 PP2.5 VG2.5 VN4 BE0 HV0 WH1.5 SB3 IN3 TO6 ,3 ^3 VP9 VZ9 VD8 MD6 CX4 PS9
MD: VB0 BE0 HV0 PP.7 NN4 NS3.5 NP2 DT1.5 JJ4 CD4 IN3 TO3 ,1.5 ^1.7 VP7 VZ8 VD8 VN6 VG6 PO3 MD6 SB4 WH5 CX2.5 PS9
BE: VN0 VG0 JJ0 DT0 IN.3 NN1.3 NS1.5 TO.6 NP1.2 CD.8 BE0 PP1.3 PO2.5 SB.7 WH1.5 ,1 ^1 VB6.5 VP7 VZ6 VD4.5 MD5 HV5
    CX2 PS9
HV: VN0 BE0 DT0 HV.5 TO.4 JJ1.3 NN1.4 NS1 NP2 CD.7 PP1.5 PO1 IN2 ,1.5 ^1.5 SB3 WH3 VG2 VB6 VP7 VZ7 VD4 MD5 CX2 PS9
WH: VD0 VZ0 VP.4 BE0 HV0 MD0 PP0 DT.4 NN1.7 NS1 NP.4 JJ1.5 CD1.5 IN1.5 TO1.2 VB3 VN2.5 VG3 PO4 SB3 WH4 ,1 ^2 CX3 PS9
SB: PP0 DT0 NP.2 NN.8 NS.4 JJ.8 CD1 IN.8 VG1.3 VN1.5 VZ2.6 VD2.3 VP3 VB4 BE1.5 HV1.7 MD1.7 TO1.2 PO3 SB2 WH2 ,1 ^1.5
    CX3 PS9
VB: DT0 PO0 IN0 TO.2 NN.8 NS.4 NP.5 JJ.7 CD.5 SB.3 PP1.2 WH1 VG.8 VN1.3 ,.5 ^.5 VB4.5 VP6 VZ6.5 VD5 BE4 HV4.5 MD4
    CV.3 PS9
VN: DT.7 PO1 IN0 TO0 NN.9 NS.8 NP1 JJ1 CD.7 SB.5 PP1.5 WH1.2 VG1.3 VN1.5 ,.4 ^.4 VB6 VP4.5 VZ5 VD3 BE2.5 HV3 MD3
    CV.3 PS9
VG: DT0 PO.2 IN.2 TO.3 NN.4 NS.3 NP.5 JJ.5 CD.5 SB.5 PP1.5 WH1 VG2.5 VN1.5 ,.7 ^.7 VB6 VP4 VZ2.5 VD2.5 BE1.5 HV2
    MD1.5 CV.3 PS2
CV: VB.3 VP.3 VZ.3 VD.3 VN.3 VG.3 DT.5 PP.3 NP.5 NN1.2 NS.8 JJ.8 CD.8 IN.6 TO.4 MD.5 BE.5 HV.6 PO1 SB.6 WH.7 ,.7 ^2
    CX3 PS9
CN: NN.2 NS.2 JJ.4 NP.2 DT.2 CD.3 VB2.5 VP1.7 VZ1 VD.8 VN1.2 VG.8 PP.5 IN.7 TO1 MD.7 BE.9 HV.9 PO1 SB.5 WH.6 ,.7 ^2
    CX3 PS9
CX: NN.5 NS.4 JJ.4 NP.2 DT.2 CD.3 VB1.5 VP1.5 VZ1 VD.8 VN.9 VG.8 PP.3 IN.4 TO.7 MD.8 BE.8 HV.8 PO1 SB.4 WH.5 ,.7 ^2
    CX3 PS9
"""
TAGS = ("^", ",", *"DT PS JJ CD NN NS NP PH PP PO IN TO MD BE HV WH SB VB VP VZ VD VN VG CV CN CX RB".split())
INDEX = {tag: index for index, tag in enumerate(TAGS)}
CONJUNCTION = {
    tag: "CV" if tag in ("VB", "VP", "VZ", "VD", "VN", "VG") else "CN" if tag in ("NN", "NS", "NP") else "CX"
    for tag in TAGS
}
UNUSUAL = 4.0  # the cost of neighbours that the table does not name


def costs() -> list[list[float]]:
    """The table as a matrix over TAGS; he stands where they stand unless said otherwise."""
    matrix = [[UNUSUAL] * len(TAGS) for _ in TAGS]
    for line in NEIGHBOURS.replace("\n    ", " ").strip().splitlines():
        tag, _, cells = line.partition(":")
        row = matrix[INDEX[tag]]
        for cell in cells.split():
            match = re.fullmatch(r"(\^|,|[A-Z]{2})(\d?(?:\.\d)?)", cell)
            assert match is not None, cell
            row[INDEX[match[1]]] = float(match[2])
            if match[1] == "PP":
                row[INDEX["PH"]] = float(match[2])
    for before in ("VP", "VZ", "VD"):
        matrix[INDEX[before]] = list(matrix[INDEX["VB"]])
    return matrix


MATRIX = costs()
TABLE = {tag: dict(zip(TAGS, MATRIX[INDEX[tag]], strict=True)) for tag in TAGS}
