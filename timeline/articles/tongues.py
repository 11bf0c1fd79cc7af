"""Which language a text looks to be in, by its small words: that which it is read in where nobody said it."""

from __future__ import annotations

import re
from collections import Counter

from timeline.abbreviations import without_region

SMALL = {
    "cs": "se je na že byl byla bylo jsou jako podle ale při aby také jeho který která které ve ze nebo již",
    "da": "og er til af ikke det den blev som på med har fra også efter jeg vi de en ved",
    "de": "und der die das den dem des ein eine einen einem einer nicht ist wurde wurden er es am auf mit von für im"
    " zu zum zur sich bei nach auch sie wir ich wird sind hat werden aus dass",
    "el": "και να το του της η ο την στο στη στην με για από που ήταν δεν είναι τον οι τα ότι τους των στις στα θα",
    "es": "el la los las de del que y en un una por para con se su sus al más pero fue como ha lo no está este",
    "et": "ja on ei et oli see ta kui ka mis aga oma tema nende siis ning või nad seda selle mida pärast kes"
    " olid ole pole ma saab veel nagu vaid sest üle mille ütles tuleb peab üks kõik välja eesti aasta aastal aastast"
    " alates enne kuni hiljem tagasi kell kuud kuul päeva päeval nädalal linna uue uus kuid ent seal kus selles sellest"
    " pidi peaks võib teatas lisas märkis sõnul kinnitas umbes juba alles kohta eest vastu poolt vahel jooksul eile"
    " täna teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval esmaspäeval mullu tänavu jaanuaris märtsis",
    "fi": "ja on ei että oli se hän kun myös mikä mutta oma hänen ovat tai joka jotka sen vuonna mukaan jälkeen",
    "fr": "le la les des du de un une et est il elle que qui dans pour au aux sur pas par ce cette avec ne se été son"
    " sa ont sont était nous vous je",
    "it": "il lo la gli le di del della dei delle che e un una per con è non sono nel nella alla al da ha si anche più",
    "nl": "de het een en van is niet dat op te zijn voor met die er aan door ook naar uit wordt werd om bij heeft",
    "no": "og er til av ikke det den ble som på med har fra også etter jeg vi de en ved",
    "pl": "się i w na nie z że do jest to po za od przez jego był była było są ale oraz dla został który która które",
    "pt": "o os as um uma de do da dos das que e em no na nos nas por para se não foi ao mais mas está como são",
    "ru": "и в на не что с по он она они из за к как был была было это от для у же но его их к о",
    "sv": "och är till av inte det den blev som på med har från också efter jag vi de en ett vid för att",
    "tr": "ve bir bu için ile de da olarak olan daha çok gibi kadar sonra dedi oldu ancak her ne",
    "uk": "і в на не що з та до він вона вони із за як був була було це від для у же але його їх й про",
}  # fmt: skip
NAMES = {
    "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian", "fi": "Finnish",
    "fr": "French", "it": "Italian", "ja": "Japanese", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
ENGLISH = frozenset(
    "the of and that for on with as by at from his her he it they were be are had have this but which who their after"
    " been more when said into about would if you".split()
)
SHARED = frozenset(
    "to in a is was an has not or will over up out no so we i me do den die des her most per con sur son".split()
)
# What English has as well tells nothing.
TABLES = {code: frozenset(words.split()) - ENGLISH - SHARED for code, words in SMALL.items()}
# What stands in names, before a capital: "El Paso", "Javier de la Cruz", "Ursula von der Leyen".
IN_NAMES = frozenset(
    "de del della di da do dos das du la le les los las el il lo van von der den dem des het y e".split()
)
LETTERS = {
    "fr": "éêëçœâîû",
    "it": "òìù",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "de": "ßäöü",
    "sv": "äö",
    "da": "æø",
    "no": "æø",
    "uk": "іїє",
}
WORD = re.compile(r"[^\W\d_]+")
LETTER = re.compile(r"[^\W\d_]")
HAN, KANA = re.compile("[\u3400-\u9fff]"), re.compile("[\u3040-\u30ff]")
LOOKED_AT = 20_000  # characters
FEWEST, FEWEST_SORTS = 3, 2  # words of a language, and different ones
SHARE = 0.1  # of all words
OF_LETTERS = 0.5  # that scripts without spaces have: names in them stand in English too
OF_SCRIPT = 0.1  # that kana have in Japanese at the least
CLEARLY = 3  # times as many as of English


def likely_tongue(text: str) -> str:
    """The code of the language that a text is clearly in; "" where it may be English, or any other.

    Of two that share its small words, the one whose letters it has.
    """
    if script := unspaced(text[:LOOKED_AT]):
        return script
    words = WORD.findall(text[:LOOKED_AT])
    plain: list[str] = []
    before_name = False
    for word in reversed(words):
        if not (before_name and word.lower() in IN_NAMES):
            plain.append(word.lower())
            before_name = word[0].isupper()
    counts = Counter(plain)
    english = sum(counts[word] for word in ENGLISH)
    hits = {code: sum(counts[word] for word in table) for code, table in TABLES.items()}
    letters = {code: sum(map(text.count, LETTERS.get(code, ""))) for code in hits}
    best = max(hits, key=lambda code: (hits[code], letters[code], code))
    clear = hits[best] >= max(FEWEST, SHARE * len(words), CLEARLY * english)
    return best if clear and len(TABLES[best] & counts.keys()) >= FEWEST_SORTS else ""


def unspaced(text: str) -> str:
    """The language of a text whose script has no spaces between its words; "" of any other."""
    han, kana = len(HAN.findall(text)), len(KANA.findall(text))
    if han + kana < FEWEST or han + kana <= OF_LETTERS * len(LETTER.findall(text)):
        return ""
    return "ja" if kana > OF_SCRIPT * (han + kana) else "zh"


def likely_language(text: str, default: str) -> str:
    """The language whose small words a short text has most of, the default where none stands out."""
    counts = Counter(WORD.findall(text.lower()))
    hits = {code: sum(counts[word] for word in table) for code, table in {**TABLES, "en": ENGLISH | SHARED}.items()}
    usual = without_region(default)
    best = max(hits, key=lambda code: (hits[code], code == usual))
    return best if hits[best] > hits.get(usual, 0) + 1 else default
