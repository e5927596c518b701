# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From vocabulary keys to the words that a report prints."""

import re
from typing import Protocol

from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.reports.dutch import lower_first

_VOCABULARIES = {
    "soort": "contact_kind",
    "thema": "theme",
    "leeftijd": "age_band",
    "gender": "gender",
    "leefgebied": "life_domain",
    "zwaarte": "signal_level",
    "sector": "partner_sector",
    "jeugdhulp": "youth_care_phase",
    "activiteitsoort": "activity_kind",
}
_ASIDE = re.compile(r"\s*\([^)]*\)")
_AGES = re.compile(r"(\d+)\s*[-–]\s*(\d+)(?:\s+jaar)?")


class Labels(Protocol):
    """Whoever knows the vault's own words; `kjw_desktop.domain.vocabulary.Vocabularies` does."""

    def label(self, vocabulary: str, key: str, /) -> str:
        """The Dutch label of a term, the key itself where there is none."""


class Wording:
    """The printed name of every row and column, from the vault's labels and a few fixed words."""

    def __init__(self, labels: Labels, fixed: dict[str, str]) -> None:
        """`fixed` gives the words of keys that stand in no vocabulary: totals, unknown, folded domains."""
        self._labels = labels
        self._fixed = fixed

    def name(self, dimension: str, key: str) -> str:
        """The name in a table: asides between brackets left out, 'TIJDENS jeugdhulptraject', '12–13'."""
        if dimension == "wijk" and key != "onbekend":
            return key if key != TOTAL else self._fixed[TOTAL]
        if key in self._fixed:
            return self._fixed[key]
        label = self._labels.label(_VOCABULARIES.get(dimension, dimension), key)
        return _shortened(dimension, label)

    def in_sentence(self, dimension: str, key: str) -> str:
        """The name as it stands in a sentence or beside a bar: 'thuis, gezin en opvoeding'."""
        return lower_first(self.name(dimension, key))


def _shortened(dimension: str, label: str) -> str:
    short = _ASIDE.sub("", label).strip() or label
    if dimension == "zwaarte":
        return short.split(":", 1)[0]
    if dimension == "leeftijd":
        return _AGES.sub(r"\1–\2", short)
    return short
