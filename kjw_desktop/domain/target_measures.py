# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""By which published figure an agreed result is measured, and what a typed number may say in print.

A number that a worker types is protected by nobody. So one of people, visits or contacts is printed rounded
to fives, and not at all where it is under the threshold: the report promises its reader that no exact count
of people stands in it. A figure by `Measure` is a protected one.
"""

from dataclasses import dataclass
from typing import Self

from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.figures import TOTAL

MEASURED = frozenset(
    {
        "contacten_soort",
        "contacten_thema",
        "contacten_soort_leeftijd",
        "contacten_wijk_leeftijd",
        "contacten_dagdeel",
        "contacten_wachtend",
        "jongeren_leeftijd_gender",
        "jongeren_wijk",
        "jongeren_werksoort",
        "activiteiten_soort",
        "activiteiten_dagdeel",
        "deelnemers_soort_leeftijd",
        "bezoeken_naam",
        "partners",
        "uren",
        "waardering",
    }
)
"""The tables that a result may be measured by: what was done and whom it reached.

None of signals or of growth: a number of worries or of moments that is agreed on is one to make.
"""

TYPED_STEP = 5
"""To what a typed number of people, visits or contacts is rounded."""

_SEPARATOR = "/"
_NO_PEOPLE = frozenset(
    {
        "%", "procent", "percent", "pct", "uur", "uren", "dagdeel", "dagdelen", "dag", "dagen", "week",
        "weken", "maand", "maanden", "keer", "activiteit", "activiteiten", "avond", "avonden",
        "groepsavond", "groepsavonden", "middag", "middagen", "ochtend", "ochtenden", "bijeenkomst",
        "bijeenkomsten", "les", "lessen", "training", "trainingen", "workshop", "workshops", "cursus",
        "cursussen", "project", "projecten", "toernooi", "toernooien", "evenement", "evenementen", "ronde",
        "rondes", "locatie", "locaties", "plek", "plekken", "school", "scholen", "wijk", "wijken",
        "organisatie", "organisaties", "club", "clubs", "cijfer", "rapportcijfer", "punt", "punten",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """One cell of a protected table: 'TABLE', 'TABLE/ROW' or 'TABLE/ROW/COLUMN', totals where not named."""

    table: str
    row: str = TOTAL
    column: str = TOTAL

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises `RuleBroken` of field 'measure' for a wrong form and for a table outside `MEASURED`."""
        parts = text.split(_SEPARATOR)
        if len(parts) > 3 or not all(parts):
            raise RuleBroken("measure", "form")
        if parts[0] not in MEASURED:
            raise RuleBroken("measure", "unknown")
        return cls(*parts)

    def __str__(self) -> str:
        """The shortest form that `parse` takes."""
        parts = [self.table, self.row, self.column]
        while parts[-1] == TOTAL:
            parts.pop()
        return _SEPARATOR.join(parts)


def counts_people(unit: str) -> bool:
    """Whether a typed number of this unit counts people, visits or contacts; in doubt it does."""
    words = unit.casefold().replace("%", " % ").split()
    return not words or words[0] not in _NO_PEOPLE


def told_number(realised: float, unit: str, threshold: int) -> float | None:
    """The number as it may be printed, None for one that may not; what counts no people stays as it is."""
    if not counts_people(unit):
        return realised
    if realised < threshold:
        return None
    return float(max(TYPED_STEP, TYPED_STEP * round(realised / TYPED_STEP)))
