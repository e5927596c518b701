# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From vocabulary keys to the words that a report prints."""

import re
from typing import Protocol

from kjw_desktop.domain.figure_terms import UNKNOWN
from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.reports.dutch import lower_first
from kjw_desktop.reports.texts import texts

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
    "dagdeel": "daypart",
    "werksoort": "work_type",
    "afloop": "signal_resolution",
    "vraag": "feedback_scale",
    "groeikans": "outcome",
    "opbrengst": "outcome_detail",
}
_OF_EVERY_DIMENSION = frozenset({TOTAL, UNKNOWN})
_ASIDE = re.compile(r"\s*\([^)]*\)")
_AGES = re.compile(r"(\d+)\s*[-–]\s*(\d+)(?:\s+jaar)?")


class Labels(Protocol):
    """Whoever knows the vault's own words; `kjw_desktop.domain.vocabulary.Vocabularies` does."""

    def label(self, vocabulary: str, key: str, /) -> str:
        """The Dutch label of a term or of the figures' own keys ('*', 'onbekend'), else the key."""


class Wording:
    """The printed name of every row and column, from the vault's own words.

    Rows and columns that are no terms of a list ('zonder naam', 'na 3–4 dagen') have theirs in
    `resources/reports/quarter_tables.toml`.
    """

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._fixed = texts("quarter_tables")

    def name(self, dimension: str, key: str) -> str:
        """The name in a table: asides between brackets left out, 'TIJDENS jeugdhulptraject', '12–13'.

        A wijk has its own name; totals and what is unknown have theirs in every dimension.
        """
        fixed = f"term.{dimension}.{key}"
        if self._fixed.has(fixed):
            return self._fixed.say(fixed)
        return _shortened(dimension, self._labels.label(_VOCABULARIES.get(dimension, dimension), key))

    def in_sentence(self, dimension: str, key: str) -> str:
        """The name as it stands in a sentence or beside a bar: 'thuis, gezin en opvoeding'; a wijk stays."""
        name = self.name(dimension, key)
        return name if dimension == "wijk" and key not in _OF_EVERY_DIMENSION else lower_first(name)


def without_aside(label: str) -> str:
    """The label without what it says between brackets, or as it is when nothing else is left."""
    return _ASIDE.sub("", label).strip() or label


def ages(label: str) -> str:
    """The bounds of an age band as printed: '12-13 jaar' is '12–13'; another label as it is."""
    return _AGES.sub(r"\1–\2", label)


def _shortened(dimension: str, label: str) -> str:
    if dimension == "wijk":
        return label
    short = without_aside(label)
    if dimension == "zwaarte":
        return short.split(":", 1)[0]
    if dimension == "leeftijd":
        return ages(short)
    return short
