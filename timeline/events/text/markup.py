"""The marks of HTML and Markdown in a text that was pasted with them."""

from __future__ import annotations

import re
from html import unescape

INLINE = r"(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)\b"
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.{0,2000}?-->|<![a-zA-Z][^<>]*>", re.DOTALL)
BLOCK = re.compile(rf"</?(?!{INLINE})[a-zA-Z][^<>]*>", re.IGNORECASE)  # what parts paragraphs, or lines
END = "\ue000"  # in place of the ";" of an entity, so that it parts no clauses
ENTITY = re.compile(rf"&(#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w*)[;{END}]")
LINK = re.compile(r"!?\[(?P<text>[^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
LEADING = re.compile(r"^\s*(?:>\s*)*#{1,6}\s+|\s+#+$|^\s*>\s+|^\s*[*+-]\s+(?:\[[ xX]\]\s+)?")
EMPHASIS = re.compile(
    r"(?<![\w*_~`])(?P<mark>\*{1,3}|_{1,3}|~~|`{1,2})(?=[^\s*_])(?P<text>.{0,300}?)(?<=[^\s])(?P=mark)(?![\w*_~`])"
)
NESTED = 3  # emphasis within emphasis


def laid_out(text: str) -> str:
    """The text with line breaks in place of the tags of HTML that part it; as long as it was."""
    text = BLOCK.sub(lambda tag: "\n" * len(tag.group()), text) if "<" in text else text
    return ENTITY.sub(lambda entity: entity.group()[:-1] + END, text) if "&" in text else text


def unmarked(text: str) -> str:
    """Without the marks of HTML and Markdown: tags, entities, links, headings, items of lists, emphasis."""
    if "<" in text or "&" in text:
        text = ENTITY.sub(lambda entity: unescape(f"&{entity[1]};"), TAG.sub("", BLOCK.sub(" ", text)))
    text = LEADING.sub("", LINK.sub(r"\g<text>", text))
    for _ in range(NESTED if any(mark in text for mark in "*_~`") else 0):
        text = EMPHASIS.sub(r"\g<text>", text)
    return text
