# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fixed Dutch sentences of the reports, from `resources/reports/*.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import cast


class Texts:
    """The sentences of one report, by dotted key ('intro.reach')."""

    def __init__(self, tree: Mapping[str, object]) -> None:
        self._tree = tree

    def _find(self, key: str) -> object:
        found: object = self._tree
        for part in key.split("."):
            if not isinstance(found, Mapping) or part not in found:
                raise KeyError(key)
            found = found[part]
        return found

    def has(self, key: str) -> bool:
        """Whether there is a sentence of that key."""
        try:
            return isinstance(self._find(key), str)
        except KeyError:
            return False

    def say(self, key: str, **values: str) -> str:
        """The sentence with its `{names}` filled in. Raises KeyError for an unknown key or name."""
        return str(self._find(key)).format(**values)

    def under(self, key: str = "") -> Iterator[str]:
        """Every sentence under a key ('' for all), its `{names}` as they are. KeyError for no such key."""
        yield from _leaves(self._find(key) if key else self._tree)

    def many(self, key: str, **values: str) -> tuple[str, ...]:
        """A list of sentences, each filled in. Raises KeyError."""
        return tuple(str(line).format(**values) for line in cast("list[str]", self._find(key)))


def _leaves(found: object) -> Iterator[str]:
    if isinstance(found, Mapping):
        for each in found.values():
            yield from _leaves(each)
    elif isinstance(found, list):
        yield from map(str, found)
    elif isinstance(found, str):
        yield found


@cache
def texts(report: str) -> Texts:
    """The sentences of a report, by its file in `resources/reports`: 'quarter', 'referral', 'pdf' and so on.

    FileNotFoundError for any other.
    """
    source = files("kjw_desktop").joinpath("resources", "reports", f"{report}.toml")
    return Texts(tomllib.loads(source.read_text(encoding="utf-8")))
