# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one font family of the reports, embedded as TrueType subsets, and what it can print.

It has Latin with all that is written on letters, Greek and Cyrillic. What it lacks prints as `MARK`, never as
nothing (decision 72).
"""

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
MARK = "\u25a1"
"""Stands for one character that the font lacks: an empty square."""
_INSTEAD = {MARK: "[ ]"}
"""What is printed for a character that means something else here."""
_NO_BREAK = "\u00a0"
_JOINER = "\u200d"
_SHADES = range(0x1F3FB, 0x1F400)
_VARIANTS = range(0xFE00, 0xFE10)
"""Skin tones of an emoji, and what chooses between two pictures of one character."""


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
    """The text in characters that the font has: what it lacks as the same in others, else as `MARK`.

    The vault's own words (an organisation, a wijk) may hold anything. A `MARK` stands for what one sees as
    one character: a letter with its points, a family in one emoji.
    """
    printed: list[str] = []
    lost = joined = False
    for character in unicodedata.normalize("NFC", text):
        if lost and (_belongs(character) or (joined and unicodedata.category(character) == "So")):
            joined = character == _JOINER
            continue
        said = _printable(character)
        lost, joined = said == MARK, False
        printed.append(said)
    return "".join(printed)


def _belongs(character: str) -> bool:
    """Whether it is part of the character before it."""
    return unicodedata.category(character) in {"Cf", "Mn", "Mc", "Me"} or ord(character) in _SHADES


@cache
def _printable(character: str) -> str:
    if character.isspace() and character != _NO_BREAK:
        return " "
    if unicodedata.category(character) in {"Cc", "Cf"} or ord(character) in _VARIANTS:
        return ""
    if character in _INSTEAD:
        return _INSTEAD[character]
    glyphs = _font(REGULAR).face.charToGlyph
    if ord(character) in glyphs:
        return character
    base = unicodedata.normalize("NFKD", character)
    if base != character and all(ord(part) in glyphs for part in base):
        return base
    digit = unicodedata.digit(character, None)
    return MARK if digit is None else str(digit)


def width(text: str, font: str, size: float) -> float:
    """The width of printable text in points."""
    return pdfmetrics.stringWidth(text, font, size)
