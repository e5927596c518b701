# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How words are compared: without regard to case and accents."""

import unicodedata


def fold(text: str) -> str:
    """The text in lower case and without accents; `scripts/lexicon.py` folds the same way."""
    if text.isascii():
        return text.lower()
    plain = text.replace("ĳ", "ij").replace("Ĳ", "IJ").replace("’", "'").replace("\u0131", "i").lower()
    apart = unicodedata.normalize("NFD", plain.translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
