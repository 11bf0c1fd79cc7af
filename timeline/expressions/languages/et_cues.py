"""The words of Estonian that tell no time themselves: what shows past or future, and what only looks like a time."""

from __future__ import annotations

from typing import Any

MONEY = (
    "krooni|kr|eek|eurot|euro|eur|dollarit|dollari|usd|senti|naela|marka|rubla|latti|litti|frank|franki|jeeni|zlotti"
)
CUES: dict[str, Any] = {
    # what a number is of, so that it is no year
    "numbered": "nr|nr.|number|lk|lk.|§|paragrahv|tel|telefon|telefonil|faks|faks.|tuba|toas|ruum|buss"
    "|reis|lend|mudel|postiindeks|punkt|artikkel|€|$|£",
    "measure": {
        "things": f"{MONEY}|%|protsenti|protsendi|km|m|cm|mm|kg|g|t|l|ha|kW|MW|W|V|Hz|MHz|GB|MB"
        "|kilomeetrit|kilomeetri|meetrit|meetri|sentimeetrit|millimeetrit|kilo|kilogrammi|grammi|tonni|liitrit"
        "|hektarit|kraadi|punkti|silla|eksemplari|sõna|lehekülge|korterit|maja|autot|lennukit|laeva|tanki|kaarti"
        "|numbrit|kilovatti|megavatti|hobujõudu|tükki|pudelit|kohta|ühikut|hinge|häält|aktsiat|ruutmeetrit"
        "|ruutkilomeetrit|miili|jalga|kasti|kcal|kalorit|piletit|fotot|raamatut",
        "people": "inimest|inimese|meest|naist|last|sõdurit|töötajat|töölist|õpilast|üliõpilast|elanikku"
        "|põgenikku|liiget|haiget|ohvrit|osavõtjat|osalejat|pealtvaatajat|vaatajat|külalist|valijat|töötut"
        "|klienti|kandidaati|ametnikku|politseinikku",
    },
    "given-name": "August|Augusti|Juuli|Mai|Maid|Jaan",
    # set phrases in which a word of time is none
    "no time": "head aega|head õhtut|head ööd|head päeva|head uut aastat|tere hommikust|tere õhtust|tere päevast"
    "|ühel hetkel|viimasel hetkel|viimasel minutil|kella peale|kella järgi|minutilt minutile",
    # direction: participles and the past of frequent verbs; Estonian has no future, but verbs that look ahead
    "past cue": "oli|olid|olnud|ütles|lausus|teatas|kinnitas|rääkis|selgitas|märkis|sõnas|nentis|lisas"
    "|kirjutas|küsis|vastas|tõdes|arvas|meenutas|rõhutas|toonitas|tunnistas|otsustas|andis|sai|läks|tuli|tegi"
    "|võttis|pidas|pani|jäi|viis läbi|lõi|hakkas|algas|lõppes|toimus|juhtus|sündis|suri|hukkus|langes|tõusis"
    "|võitis|kaotas|müüs|ostis|avas|sulges|ehitas|alustas|lõpetas|esitas|saatis|saabus|lahkus|sõitis|kohtus"
    "|külastas|nimetas|valis|võeti|anti|tehti|peeti|saadi|toodi|viidi|loodi|leiti|avati|alustati|lõpetati"
    "|korraldati|valiti|müüdi|osteti|tapeti|vahistati|pandi|lasti|kuulutati|näidati|jäeti|tõusid|kasvas"
    "|kahanes|süttis|puhkes|plahvatas|kukkus|põles|tabas|leidis|nägi|kuulis|teadis|istus|elas|töötas|mängis"
    "|pidi|oleks|esines|maksis|kestis|palus|lubas|keeldus|soovis|tappis|vahistas|vallandas|hääletas"
    "|allkirjastas|sõlmis|ilmus",
    "lasting cue": "oli|olid|olnud|jäi|töötas|töötasid|elas|elasid|kestis|kestsid|juhtis|valitses|kehtis"
    "|kehtisid|seisis",
    "future cue": "hakkab|hakkavad|hakatakse|plaanib|plaanivad|plaanitakse|plaanis|kavas|kavatseb"
    "|kavatsevad|kavatsetakse|kavandab|loodab|loodavad|loodetakse|tuleb|tulevad|oodatakse|ootab|valmib|algab"
    "|algavad|toimub|toimuvad|lõpeb|lõpevad|avatakse|jõustub|selgub|esilinastub|tulemas|peab|peavad|saab"
    "|saavad|võib|võivad",
    "present cue": "kohtub|kohtume|läheme|sõidame|alustame|näeme|kohtuvad|sõidab|sõidavad|mängib|mängivad"
    "|saabub|saabuvad|alustab|alustavad|korraldab|korraldavad|avab|avavad|esineb|esinevad|osaleb|osalevad"
    "|läheb|lähevad|arutab|arutavad|otsustab|otsustavad|hääletab|valib|valivad|külastab|külastavad|algatab"
    "|peetakse|korraldatakse|näidatakse|valitakse|esinetakse|antakse|alustatakse|arutatakse",
    "onward cue": "pikendati|pikendatakse|pikendas|pikendab|lükati|lükkus|lükkas|lükatakse|nihkus",
    "moving cue": "pikendati|pikendatakse|pikendas|pikendab|lükati|lükkus|lükkas|lükatakse|nihkus",
    "contrast link": "aga|kuid|vaid|ent",
    "relative cue": "kes|mis|kelle|mille|keda|mida|kellele|kus|millal|kui",
    "clause link": "et",
    "not cue": "ei|pole|mitte",
    "habit cue": "alati|sageli|tihti|tavaliselt|vahel",
    "deixis": "täna|eile|homme",
}
ENDINGS = dict.fromkeys(("nud", "tud", "dud", "sid", "ati", "eti"), "past cue") | dict.fromkeys(
    ("takse", "dakse", "vad", "ab", "eb", "ib", "ub"), "present cue"
)
