"""The words that tell past from future in Portuguese: auxiliaries, verbs that no ending tells, what sets a date."""

from __future__ import annotations

from typing import Any

CUES: dict[str, Any] = {
    "past cue": "foi|foram|era|eram|estava|estavam|esteve|tinha|tinham|teve|tiveram|havia|haviam|houve|disse|fez|fui"
    "|quis|pôs|pôde|soube|veio|trouxe|deu|viu|ia|iam|morreu|nasceu|ocorreu|aconteceu|venceu|perdeu|recebeu|respondeu"
    "|prometeu|cresceu|desceu|leu|escreveu|dizia|fazia|podia|queria|vinha|vivia|acaba|acabam|realizado|realizada"
    "|publicado|publicada|assinado|assinada|aprovado|aprovada|anunciado|anunciada",
    "future cue": "vai|vão|vou|vamos|deve|devem|pode|podem|poderia|poderiam|deveria|deveriam|seria|seriam|teria|teriam"
    "|haveria|previsto|prevista|previstos|previstas|prevê|preveem|marcado|marcada|marcados|marcadas|agendado|agendada"
    "|planeia|planeja|pretende|pretendem|espera|esperam|quer|querem|adiado|adiada",
    "planned cue": "previsto|prevista|previstos|previstas|marcado|marcada|marcados|marcadas|agendado|agendada",
    "will cue": "vai|vão|vou|vamos",
    "present cue": "viaja|viajam|joga|jogam|visitam|começa|começam|arranca|arrancam|disputa|disputam|enfrenta|enfrentam"
    "|vota|votam|estreia|estreiam|inaugura|regressa|regressam|volta|voltam|acolhe|acolhem|vence|expira|reúne|reúnem",
    "being cue": "é|são|está|estão|estou",
    "was cue": "foi|foram|era|eram|estava|estavam",
    "having cue": "tem|têm",
    "perfect cue": "tinha|tinham|havia|haviam",
    "infinite cue": "ser|estar",
    "relative cue": "que|quem|cujo|cuja",
    "not cue": "não|nem|nunca|jamais|tampouco",
    "past link": "desde",
}
ENDINGS = {
    **dict.fromkeys("rá arão erão irão remos rei".split(), "future cue"),
    **dict.fromkeys("aram eram iram ava avam ou iu".split(), "past cue"),
}
