# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text as people look for it: without case and diacritics, as the search index folds it too."""

import unicodedata


def folded(text: str) -> str:
    """Lower case without diacritics, one character for each of `text`, so that offsets stay true."""
    return "".join(_base(character) for character in text)


def _base(character: str) -> str:
    if character.isascii():
        return character.lower()
    return unicodedata.normalize("NFD", character)[0].lower()[0]
