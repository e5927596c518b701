# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Age bands: a setting of each vault, since municipalities count in different ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.vocabulary import Vocabulary

AGE_UNKNOWN = "age_unknown"


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Ages from `lower` up to and with `upper`, in years."""

    key: str
    lower: int
    upper: int


@dataclass(frozen=True, slots=True)
class AgeBands:
    """A set of bands; `version` tells one set from an earlier one in the same vault.

    Bands stand in rising order and may leave gaps. Raises RuleBroken when one ends before it begins or two
    share an age.
    """

    version: int
    bands: tuple[AgeBand, ...]

    def __post_init__(self) -> None:
        if any(band.lower < 0 or band.upper < band.lower for band in self.bands):
            raise RuleBroken("age_bands", "bounds")
        if any(after.lower <= before.upper for before, after in pairwise(self.bands)):
            raise RuleBroken("age_bands", "overlap")

    def band_of(self, birth_year: int | None, year: int) -> str:
        """The band's key for someone born in `birth_year` in a record of `year`.

        Age is the one reached in the calendar year of the record (contract, "Figures as JSON"). It is
        `age_unknown` without a year of birth and outside of every band.
        """
        if birth_year is None:
            return AGE_UNKNOWN
        age = year - birth_year
        return next((band.key for band in self.bands if band.lower <= age <= band.upper), AGE_UNKNOWN)

    def keys(self) -> tuple[str, ...]:
        """The keys of all bands and, last, `age_unknown`."""
        return (*(band.key for band in self.bands), AGE_UNKNOWN)


def bands_of(vocabulary: Vocabulary, version: int = 1) -> AgeBands:
    """The bands of an `age_band` list: each visible term with bounds. Raises RuleBroken."""
    return AgeBands(version, tuple(sorted(_bands(vocabulary), key=lambda band: band.lower)))


def _bands(vocabulary: Vocabulary) -> Iterable[AgeBand]:
    for term in vocabulary.visible:
        if {"lower", "upper"} <= term.attributes.keys():
            lower, upper = term.attributes["lower"], term.attributes["upper"]
            if not (lower.isdecimal() and upper.isdecimal()):
                raise RuleBroken("age_bands", "bounds")
            yield AgeBand(term.key, int(lower), int(upper))
