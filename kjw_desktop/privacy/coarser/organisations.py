# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school, club or firm as its kind: 'het Kompas College' becomes 'school (vo)'."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from kjw_desktop.privacy.coarser.label import Label
from kjw_desktop.privacy.coarser.words import longest_first, words

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BRACKETS = re.compile(r"\(([^()]+)\)$")


def organisation_label(text: str, partner: str = "", *, school: bool = False) -> Label:
    """The kind of organisation, by the partner's key or by the words of its name.

    `school` says that it is one, whatever its name. 'school (vo)' alone between brackets is 'vo'.
    """
    table = words()["organisation"]
    bare = table["partners"].get(partner) or _by_name(text, table)
    if school and not bare.startswith(tuple(table["schools"])):
        bare = str(table["schools"][0])
    inner = _BRACKETS.search(bare)
    return Label(bare, bracketed=inner[1] if inner else "")


def is_known_kind(text: str) -> bool:
    """Whether the name tells what kind of organisation it is: SchakelBand does."""
    table = words()["organisation"]
    return _by_name(text, table) != str(table["unknown"])


def _by_name(text: str, table: dict[str, Any]) -> str:
    words_of_it = [word.casefold() for word in _WORD.findall(text)]
    pairs = (f"{one} {two}" for one, two in pairwise(words_of_it))
    said = {*words_of_it, *pairs}
    return next(
        (str(kind["label"]) for kind in table["kinds"] if _fits(kind, text, said)), str(table["unknown"])
    )


def _fits(kind: Mapping[str, Any], text: str, said: Collection[str]) -> bool:
    """Whether a name is of a kind: by the whole of it, by a word or two of it, or by how a word ends."""
    if any(re.fullmatch(pattern, text) for pattern in kind.get("patterns", ())):
        return True
    ends = tuple(kind.get("ends", ()))
    return any(word in said for word in kind.get("words", ())) or any(
        word.endswith(ends) for word in said if ends
    )


@cache
def at_school() -> re.Pattern[str]:
    """Words before a name that tell it is a school's: 'in de brugklas op'."""
    kinds = "|".join(map(re.escape, longest_first(words()["organisation"]["at_school"])))
    return re.compile(rf"(?<!\w)(?:{kinds})\s+(?:op|van|bij|aan)\s+(?:(?:de|het|'t)\s+)?$", re.IGNORECASE)


@cache
def before() -> re.Pattern[str]:
    """What belongs to an organisation before it: an article, and a noun that says what it is ('school')."""
    table = words()["organisation"]
    articles, nouns = ("|".join(map(re.escape, longest_first(table[key]))) for key in ("articles", "nouns"))
    return re.compile(rf"(?<![\w'])(?:(?:{articles})\s+)?(?:(?:{nouns})\s+)?$", re.IGNORECASE)


def leading_article(name: str) -> str:
    """The article with which what was found begins, with its space; empty when it begins with none."""
    kinds = "|".join(map(re.escape, longest_first(words()["organisation"]["articles"])))
    found = re.match(rf"(?:{kinds})\s+(?=\S)", name, re.IGNORECASE)
    return found.group() if found else ""
