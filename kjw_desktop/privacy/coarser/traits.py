# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rare traits: words that make somebody recognisable where few have them (`resources/words/traits.toml`).

The words of special-category data (`special_categories.toml`) count too; what is given here goes before them.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from kjw_desktop.domain.special_categories import Category, SpecialWords
from kjw_desktop.resources.words import special_words

_CLASSES = {
    "health": "gezondheid",
    "origin": "herkomst_geloof",
    "religion": "herkomst_geloof",
    "orientation": "herkomst_geloof",
    "offences": "strafrecht",
}
"""The redaction class of each special category; orientation goes with origin and belief."""


@dataclass(frozen=True, slots=True)
class Trait:
    """A kind of rare trait: its redaction class, why it is proposed, what to write instead ("": nothing)."""

    key: str
    redaction_class: str
    reason: str
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class TraitFound:
    """A trait at these offsets."""

    start: int
    end: int
    trait: Trait


class Traits:
    """All traits, made ready once; any thread may ask."""

    def __init__(self, raw: Sequence[Mapping[str, Any]], special: Sequence[Category]) -> None:
        self._traits = {category.key: _special(category) for category in special}
        self._patterns: list[tuple[re.Pattern[str], Trait]] = []
        own: list[Category] = []
        for number, each in enumerate(raw):
            trait = Trait(str(number), each["class"], each["reason"], each.get("replacement", ""))
            self._traits[trait.key] = trait
            self._patterns += [
                (re.compile(pattern, re.IGNORECASE), trait) for pattern in each.get("patterns", ())
            ]
            own.append(_category(trait.key, each))
        self._words = SpecialWords((*own, *special))

    def find(self, text: str) -> tuple[TraitFound, ...]:
        """Every trait, in order and apart; where two meet the wider counts, a pattern before a word."""
        found = [
            TraitFound(match.start("it"), match.end("it"), trait)
            for pattern, trait in self._patterns
            for match in pattern.finditer(text)
        ]
        words = self._words.find(text)
        found += (TraitFound(each.start, each.end, self._traits[each.category.key]) for each in words)
        return tuple(_apart(sorted(found, key=lambda each: (each.start, -each.end))))


def _apart(found: Sequence[TraitFound]) -> Iterator[TraitFound]:
    last: TraitFound | None = None
    for each in found:
        if last is None or each.start >= last.end:
            if last is not None:
                yield last
            last = each
        elif each.end - each.start > last.end - last.start:
            last = each
    if last is not None:
        yield last


def _special(category: Category) -> Trait:
    return Trait(category.key, _CLASSES[category.key], category.instead_nl)


def _category(key: str, raw: Mapping[str, Any]) -> Category:
    """The words of a trait as the finder of special categories takes them."""
    lists = {each: tuple(raw.get(each, ())) for each in ("words", "begins", "ends", "but")}
    return Category(key=key, nl="", en="", instead_nl="", instead_en="", source="", **lists)


@cache
def traits() -> Traits:
    """The traits of the program."""
    source = files("kjw_desktop").joinpath("resources", "words", "traits.toml")
    raw = tomllib.loads(source.read_text(encoding="utf-8"))["traits"]
    return Traits(raw, special_words().categories)
