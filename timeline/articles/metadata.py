"""The header of a text file: lines such as "Date: 8 November 2021" before the article, with or without fences.

---                                    Title: Border
title: Border                          Published: 8 November 2021, 14:05 CET
date: 2021-11-08                 or    URL: https://example.org/border
---
The article …                          The article …
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import field, frozen

from timeline.articles.dates import written
from timeline.articles.facts import code_of
from timeline.model import Anchor, Evidence

FENCED = re.compile(
    r"\ufeff?(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(.*?)(?:\r\n|\r|\n)(?:---|\+\+\+|\.\.\.)[ \t]*(?=[\r\n]|\Z)", re.DOTALL
)
MARK = r"[*_]{0,3}"  # Markdown's emphasis, around the name or the line: "**Published:** 8 November 2021"
BLOCK = re.compile(rf"\s*((?:{MARK}[^\W\d_][\w \-]{{0,30}}{MARK}(?:[:=] ?|：)[^\r\n]*(?:\r\n|\r|\n|\Z)){{1,30}})")
LINE = re.compile(rf"(?P<mark>{MARK})(?P<key>[^\W\d_][\w \-]{{0,30}}?)[\s*_]*[:=：]{MARK}\s*(?P<value>\S[^\r\n]*)")
LONGEST = 5000
# What the names of a header's lines mean, surest date first. They are names of fields rather than a language's words.
KEYS = {
    "date": ("published", "date published", "publication date", "publish date", "published at", "published on",
             "pubdate", "date", "dateline", "created", "posted", "opublikowano", "data publikacji", "data",
             "fecha", "fecha de publicación", "publicado", "publié", "publié le", "pubblicato", "veröffentlicht",
             "erschienen", "datum", "dato", "gepubliceerd", "publicerad", "tarih", "дата", "опубликовано",
             "опубліковано", "发布时间", "發布時間", "发布日期", "發布日期", "日期", "时间", "時間",
             "公開日", "公開日時", "配信日", "掲載日", "日付", "日時"),
    "revised": ("updated", "modified", "last modified", "last updated", "date modified", "lastmod",
                "zaktualizowano", "actualizado", "mis à jour", "aggiornato", "aktualisiert", "bijgewerkt",
                "更新时间", "更新時間", "更新日", "更新日時"),
    "title": ("title", "headline", "subject", "tytuł", "título", "titre", "titolo", "titel", "заголовок",
              "标题", "標題", "見出し", "タイトル"),
    "url": ("url", "link", "permalink", "canonical", "canonical url", "source url"),
    "source": ("source", "publisher", "publication", "site", "site name", "newspaper", "agency", "źródło",
               "fuente", "fonte", "quelle", "bron", "источник", "来源", "來源", "出典", "配信元"),
    "language": ("language", "lang", "język", "idioma", "langue", "lingua", "sprache", "taal", "язык",
                 "语言", "語言", "言語"),
    "zone": ("zone", "timezone", "time zone", "tz"),
}  # fmt: skip
KNOWN = {key: kind for kind, keys in KEYS.items() for key in keys}
REVISED = 0.7  # what was changed that day may have been told on another


@frozen
class Header:
    """What a text's header says: `values` by kind (the keys of KEYS), and where the article begins."""

    values: Mapping[str, str] = field(factory=dict)
    end: int = 0

    def get(self, kind: str) -> str:
        return self.values.get(kind, "")


def header(text: str) -> Header:
    """The header that a text begins with; an empty one where it begins with anything else.

    Without fences every line up to a blank one has to be "Name: value", and one of them a date or an address: an
    article may well begin with "Minsk: the army …".
    """
    match = FENCED.match(text, 0, LONGEST)
    if match:
        return Header(fields(match[1]), match.end())
    match = BLOCK.match(text, 0, LONGEST)
    if not match or text[match.end() : match.end() + 1].strip():
        return Header()
    found = fields(match[1])
    return Header(found, match.end()) if found.keys() & {"date", "revised", "url"} else Header()


def fields(block: str) -> dict[str, str]:
    """The known fields, the surest name of each kind first; a value in quotation marks loses them."""
    found: dict[str, tuple[int, str]] = {}
    for line in block.splitlines():
        match = LINE.match(line)
        key = " ".join(re.split(r"[ _\-]+", match["key"].lower())) if match else ""
        if match and key in KNOWN:
            kind = KNOWN[key]
            place = KEYS[kind].index(key)
            if kind not in found or place < found[kind][0]:
                found[kind] = (place, match["value"].strip(f"{match['mark']} \t").strip("\"'"))
    return {kind: value for kind, (_, value) in found.items() if value}


def metadata(head: Header, language: str = "en", order: str | None = None) -> Anchor | None:
    """The date that a header tells; where it tells only that of a revision, less sure.

    language: the article's; the header's own is tried behind it. order: "DMY" or "MDY", for dates such as 8/11/2021.
    """
    languages = dict.fromkeys((language, code_of(head.get("language")) or language))
    for kind, confidence in (("date", 1.0), ("revised", REVISED)):
        for each in languages if head.get(kind) else ():
            found = written(head.get(kind), Evidence.METADATA, confidence, each, order)
            if found:
                return found
    return None
