"""The words that tell past from future in Italian: auxiliaries, verbs that no ending tells, what sets a date."""

from __future__ import annotations

from typing import Any

PLANNED = (
    "previsto|prevista|previsti|previste|programmato|programmata|programmati|programmate|convocato|convocata|fissato"
)
# Participles that tell of something by themselves: "la scuola, chiusa sabato, riaprirà".
DONE = "|".join(
    stem + ending
    for stem in "chius apert inaugurat distrutt sequestrat fermat evacuat travolt trovat rubat elett nominat depositat"
    "  notificat siglat disputat giocat vint pers battut sconfitt emess diffus scopert scompars cadut dimess"
    " trasferit interrott sospes".split()
    for ending in "oaie"
)
CUES: dict[str, Any] = {
    # "ha detto": the auxiliary tells the past, since participles are adjectives and nouns too ("il partito")
    "past cue": "ha|hanno|ho|abbiamo|aveva|avevano|ebbe|ebbero|fu|furono|era|erano|stato|stata|stati|state|disse"
    "|dissero|fece|fecero|volle|mise|venne|vennero|vide|prese|presero|scrisse|rispose|decise|decisero|chiese|chiesero|perse"
    "|vinse|vinsero|nacque|morì|diede|dette|avuto|successo|avvenuto|avvenuta|accaduto|morto|morta|nato|nata|ucciso"
    "|uccisa|uccisi|arrestato|arrestata|arrestati|firmato|firmata|approvato|approvata|pubblicato|pubblicata|raggiunto"
    f"|svoltosi|svoltasi|tenutosi|tenutasi|scoppiò|cominciò|iniziò|finì|{DONE}",
    "future cue": "sarà|saranno|saremo|resterà|resteranno|rimarrà|rimarranno"
    "|avrà|avranno|verrà|verranno|dovrà|dovranno|potrà|potranno|farà|faranno|andrà|andranno"
    f"|deve|devono|dovrebbe|dovrebbero|potrebbe|potrebbero|vuole|vogliono|intende|intendono|{PLANNED}|prevede"
    "|prevedono|atteso|attesa|attesi|attese|punta|puntano|spera|sperano|rinviato|rinviata|rinviati|rinviate|slitta"
    "|slittato|slittata|prossimamente|indetto|indetta|indette|annunciato|annunciata",
    "planned cue": PLANNED,
    "will cue": "sarà|saranno|saremo|resterà|resteranno|rimarrà|rimarranno"
    "|verrà|verranno|dovrà|dovranno|potrà|potranno|avrà|avranno",
    "present cue": "parte|partono|arriva|arrivano|comincia|cominciano|inizia|iniziano|gioca|giocano|incontra|incontrano"
    "|vota|votano|riapre|riaprono|apre|aprono|chiude|chiudono|scade|scadono|torna|tornano|debutta|debuttano|affronta"
    "|affrontano|ospita|ospitano|visita|visitano|scende|scendono|entra|entrano|riprende|riprendono|esce|escono",
    "was cue": "fu|furono|era|erano",
    "having cue": "ha|hanno|ho|abbiamo",
    "perfect cue": "aveva|avevano|ebbe|ebbero",
    "infinite cue": "essere|restare|rimanere|venire",
    "relative cue": "che|cui|quale|quali|chi",
    "no verb": "però|ciò|perciò|può|tiranno|tiranni|sarò|falò|estremo|supremo|remo",
    "not cue": "non|né|mai|nessuno|nemmeno|neppure",
    "close link": "poco|subito|immediatamente|appena",
    "contrast link": "ma|però",
    "past link": "dal",
    "future link": "fino|sino",
}
ENDINGS = {
    **dict.fromkeys(("rà", "ranno", "remo"), "future cue"),
    **dict.fromkeys("arono erono irono ettero avano evano ivano ò ava eva".split(), "past cue"),
}
OPENING = ("rà", "ranno", "remo", "arono", "erono", "irono", "ettero", "avano", "evano", "ivano")
