# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one font family of the reports, embedded as TrueType subsets, and what it can print."""

import unicodedata
from functools import cache
from importlib.resources import files
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Lato"
BOLD = "Lato-Bold"
ITALIC = "Lato-Italic"
_FILES = {REGULAR: "Lato-Regular.ttf", BOLD: "Lato-Bold.ttf", ITALIC: "Lato-Italic.ttf"}
_REPLACEMENT = "?"
_NO_BREAK = "\u00a0"


@cache
def load() -> None:
    """Makes the three styles known to reportlab, once; `<b>` and `<i>` in paragraphs find them."""
    for font in map(_font, _FILES):
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


@cache
def _font(name: str) -> TTFont:
    data = files("kjw_desktop").joinpath("resources", "fonts", _FILES[name]).read_bytes()
    return TTFont(name, BytesIO(data))


def printable(text: str) -> str:
    """The text in characters that the font has: what it lacks as its base letter, else as '?'.

    The vault's own words (an organisation, a wijk) may hold anything, and a missing glyph would print a box.
    """
    return "".join(_printable(character) for character in unicodedata.normalize("NFC", text))


@cache
def _printable(character: str) -> str:
    if character.isspace() and character != _NO_BREAK:
        return " "
    if unicodedata.category(character) in {"Cc", "Cf", "Mn"}:
        return ""
    glyphs = _font(REGULAR).face.charToGlyph
    if ord(character) in glyphs:
        return character
    base = unicodedata.normalize("NFKD", character)
    if base != character and all(ord(part) in glyphs for part in base):
        return base
    return _REPLACEMENT


def width(text: str, font: str, size: float) -> float:
    """The width of printable text in points."""
    return pdfmetrics.stringWidth(text, font, size)
