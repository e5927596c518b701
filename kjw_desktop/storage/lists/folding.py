# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text as people look for it: without case and diacritics, as the search index folds it too."""

import unicodedata


class _Bases(dict[int, str]):
    """The base of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()[0]
        self[code] = base
        return base


_BASES = _Bases()


def folded(text: str) -> str:
    """Lower case without diacritics, one character for each of `text`, so that offsets stay true."""
    return text.lower() if text.isascii() else text.translate(_BASES)
