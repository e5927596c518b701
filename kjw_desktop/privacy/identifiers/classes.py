# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The classes of words that the finder goes by, from the lists in `kjw_desktop/resources/identifiers`."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.resources.identifiers import word_lists

Words = frozenset[str]


@dataclass(frozen=True)
class Classes:
    """Words as they are compared, by what they are; each list's meaning stands beside it in its file."""

    months: Words
    days: Words
    feasts: Words
    services: Words
    brands: Words
    regions: Words
    origins: Words
    abbreviations: Words
    slang: Words
    dialect: Words
    phrases: tuple[str, ...]
    roles: Words
    titles: Words
    interfixes: Words
    verbs: Words
    before: Words
    after: Words
    articles: Words
    determiners: Words
    behind: Words
    into: Words
    led: Words
    kinship: Words
    numbered: Words
    units: Words
    links: Words
    heading: Words
    foremost: Words
    nicknaming: Words
    asked: Words
    organisations: Words
    organisation_ends: tuple[str, ...]
    named: Words
    tails: Words
    vague: Words
    occasions: tuple[str, ...]
    branched: tuple[str, ...]
    shops: Words
    venues: Words
    stops: Words
    venue_ends: tuple[str, ...]
    parts: Words
    street_firsts: Words
    streets: tuple[str, ...]
    no_address: Words
    weak_streets: tuple[str, ...]
    street_heads: Words
    platforms: tuple[str, ...]
    documents: tuple[str, ...]
    english: Words
    frisian: Words
    saxon: Words
    southern: Words
    other: Words
    care: tuple[str, ...]
    care_words: Words
    hospitals: tuple[str, ...]
    vocational: tuple[str, ...]
    usual_names: Words

    @cached_property
    def nobody(self) -> Words:
        """Words with a capital that identify nobody."""
        days = self.months | self.days | self.feasts
        return days | self.services | self.brands | self.regions | self.origins

    @cached_property
    def foreign(self) -> Words:
        """Usual words of the languages and dialects beside Dutch."""
        return self.english | self.frisian | self.saxon | self.southern | self.other

    @cached_property
    def no_name(self) -> Words:
        """Words that are no names, with a capital or without."""
        return self.nobody | self.slang | self.abbreviations

    @cached_property
    def no_street(self) -> Words:
        """Words before a number that is not of a house."""
        return self.nobody | self.numbered

    @cached_property
    def of_people(self) -> Words:
        """Who people are, and how they are addressed."""
        return self.roles | self.titles

    @cached_property
    def kinds(self) -> Words:
        """What organisations and places are called by."""
        return self.organisations | self.shops | self.named | self.venues

    @cached_property
    def ends_name(self) -> Words:
        """Words with a capital that no name goes on with."""
        return self.days | self.months | self.brands | self.roles

    @cached_property
    def small(self) -> Words:
        """Articles, prepositions and the like, which name nobody by themselves."""
        return self.links | self.behind | self.articles

    @cached_property
    def goes_on(self) -> Words:
        """Words that come after a whole, such as an age."""
        return self.after | self.verbs

    @cached_property
    def phrase(self) -> re.Pattern[str]:
        """Sayings, titles and brands of several words."""
        listed = "|".join(re.escape(phrase) for phrase in sorted(self.phrases, key=len, reverse=True))
        return re.compile(rf"(?i)(?<!\w)(?:{listed})(?!\w)")


@cache
def classes() -> Classes:
    """All lists, read once. Raises KeyError or TypeError when a file lacks a list or has one too many."""
    raw = {
        key: words
        for name in ("nobody", "around", "heads", "languages", "providers")
        for key, words in word_lists(name).items()
    }
    fields = {}
    for key, words in raw.items():
        folded = tuple(dict.fromkeys(fold(word) for word in words))
        fields[key] = folded if Classes.__annotations__[key] == tuple[str, ...] else frozenset(folded)
    return Classes(**fields)  # type: ignore[arg-type]  # sets and tuples, as the annotations say
