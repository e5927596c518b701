# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An early signal: what was seen apart from what it may mean, and what helps."""

from dataclasses import dataclass
from datetime import date

from kjw_desktop.domain.entries import Entry

LEVELS = ("kracht", "licht", "zorg", "ernstig", "acuut")
"""The `signal_level` list, which is fixed, from light to heavy."""

NEEDS_CERTAINTY = frozenset({"zorg", "ernstig", "acuut"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal(Entry):
    """About one, several or no young people; `level` is of the signal, not of the child.

    `certainty` (how it is known) must be filled for the levels of `NEEDS_CERTAINTY`.
    """

    record_class: str = "signaal"
    domain: str
    level: str
    observation: str
    kinds: tuple[str, ...] = ()
    certainty: str | None = None
    told_by: str = ""
    meaning: str = ""
    helps: tuple[str, ...] = ()
    location_kind: str | None = None
    outcome: str | None = None
    closed_on: date | None = None
    first_action_on: date | None = None
    no_step_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourhoodNote(Entry):
    """What changes in a neighbourhood, without persons."""

    record_class: str = "buurtnotitie"
    note: str
    location_kind: str | None = None
    issues: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    trend: str = ""
