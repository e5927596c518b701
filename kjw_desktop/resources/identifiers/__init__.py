# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the finder of identifiers knows of words: lists, and the lexicon that `scripts/lexicon.py` makes."""

import tomllib
import zlib
from collections.abc import Mapping
from importlib.resources import files


def word_lists(name: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of `name`.toml by their key; a list is written as texts of words with spaces between."""
    raw = tomllib.loads((files(__name__) / f"{name}.toml").read_text("utf-8"))
    return {
        key: tuple(value) if isinstance(value, list) else tuple(value.split()) for key, value in raw.items()
    }


def lexicon() -> bytes:
    """The lexicon, unpacked: a line for each word, with a newline before the first; some eight megabytes."""
    return zlib.decompress((files(__name__) / "lexicon.z").read_bytes())


def model() -> bytes:
    """What `scripts/learn.py` learned of labelled notes."""
    return (files(__name__) / "learned.crfsuite").read_bytes()
