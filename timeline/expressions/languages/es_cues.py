"""The words that tell past from future in Spanish: auxiliaries, verbs that no ending tells, what sets a date."""

from __future__ import annotations

from typing import Any

CUES: dict[str, Any] = {
    # "ha llegado": the auxiliary tells the past, since participles are adjectives and nouns too ("el partido")
    "past cue": "ha|han|he|hemos|había|habían|hubo|hubieron|fue|fueron|era|eran|estaba|estaban|estuvo|tenía|tenían"
    "|tuvo|dijo|hizo|quiso|puso|pudo|supo|vino|trajo|hubiera|murió|dio|vio|fui|iba|iban|hacía|hacían|podía|podían"
    "|debía|debían|decía|quería|querían|venía|seguía|existía|sufría|vivía|creía|solía|acaba|acaban|fallecido"
    "|fallecida|nacido|nacida|celebrado|celebrada|celebrados|celebradas|registrado|registrada|ocurrido|ocurrida"
    "|publicado|publicada|firmado|firmada|aprobado|aprobada|disputado|disputada|disputados|iniciado|iniciada|conocido"
    "|anunciado|anunciada",
    "future cue": "va|van|voy|vamos|debe|deben|puede|pueden|podría|podrían|debería|deberían|sería|serían|tendría"
    "|tendrían|habría|previsto|prevista|previstos|previstas|prevé|prevén|programado|programada|programados"
    "|programadas|convocado|convocada|convocados|convocadas|fijado|fijada|planea|planean|pretende|pretenden|espera"
    "|esperan|quiere|quieren|piensa|piensan|confía|confían|aplazado|aplazada|pospuesto|pospuesta",
    "planned cue": "previsto|prevista|previstos|previstas|programado|programada|programados|programadas|convocado"
    "|convocada|convocados|convocadas|fijado|fijada",
    "will cue": "va|van|voy|vamos",
    "present cue": "viaja|viajan|juega|juegan|visitan|comienza|comienzan|empieza|empiezan|inician|arranca|arrancan"
    "|celebra|celebran|disputa|disputan|afronta|afrontan|enfrenta|enfrentan|vota|votan|estrena|estrenan|inaugura"
    "|regresa|regresan|vuelve|vuelven|acoge|acogen|vence|vencen|expira|expiran|reúne|reúnen|acude|acuden|comparece"
    "|comparecen|actúa|actúan",
    "being cue": "es|son|está|están",
    "was cue": "fue|fueron|era|eran|estaba|estaban",
    "having cue": "ha|han|he|hemos",
    "perfect cue": "había|habían|hubo",
    "infinite cue": "ser|estar",
    "relative cue": "que|quien|quienes|cual|cuales|cuyo|cuya",
    "not cue": "no|ni|nunca|jamás|tampoco",
    "past link": "desde",
}
ENDINGS = {
    **dict.fromkeys("rá rán ré remos".split(), "future cue"),
    **dict.fromkeys("aron ieron eron aba aban ó".split(), "past cue"),
}
