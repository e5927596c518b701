# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the coarser forms, from `resources/words/coarser.toml`."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def words() -> Mapping[str, Any]:
    """The tables of the file, as they stand there."""
    source = files("kjw_desktop").joinpath("resources", "words", "coarser.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


def longest_first(each: Iterable[str]) -> list[str]:
    """Words in the order in which a pattern has to try them."""
    return sorted(each, key=lambda word: (-len(word), word))
