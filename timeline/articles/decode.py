"""Bytes to text, exactly: nothing is normalised, for every offset later counts the characters that stand here."""

from __future__ import annotations

import codecs

from timeline.errors import ReadError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))


def decode(data: bytes) -> tuple[str, str]:
    """(text, doubt): the text without its byte order mark, and "" or a sentence on how far to trust it.

    Raises ReadError where the bytes are no text.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return marked(data.removeprefix(mark), encoding), ""
    if looks_binary(data):
        raise ReadError("no text but binary data: expected plain text, in UTF-8 or in UTF-16 with a byte order mark")
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        doubt = f"not UTF-8 (byte {error.start}): read as Windows-1252, so some letters may be wrong; save it as UTF-8"
        return data.decode("cp1252", "replace"), doubt


def marked(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-le").removesuffix("-be").upper()
        raise ReadError(f"marked as {name} but broken at byte {error.start}: save it as UTF-8") from error


def looks_binary(data: bytes) -> bool:
    """A NUL, or more than one control character in ten."""
    return b"\0" in data or len(data) - len(data.translate(None, CONTROLS)) > len(data) / 10
