# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An early signal: what was seen apart from what it may mean, and what helps."""

from dataclasses import dataclass, replace
from datetime import date

from kjw_desktop.domain.entries import Entry
from kjw_desktop.domain.errors import RuleBroken

LEVELS = ("kracht", "licht", "zorg", "ernstig", "acuut")
"""The `signal_level` list, which is fixed, from light to heavy."""

TRENDS = ("nieuw", "meer", "minder", "weg", "zelfde")
"""What a neighbourhood note may say of what it tells; '' for what is not known."""

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

    @property
    def is_open(self) -> bool:
        """Whether it was not closed."""
        return self.outcome is None and self.closed_on is None

    @property
    def is_worry(self) -> bool:
        """Whether its level asks for a next step or a reason for none."""
        return self.level in NEEDS_CERTAINTY


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourhoodNote(Entry):
    """What changes in a neighbourhood, without persons; `trend` is one of `TRENDS` or ''."""

    record_class: str = "buurtnotitie"
    note: str
    location_kind: str | None = None
    issues: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    trend: str = ""


def closed(signal: Signal, outcome: str, day: date) -> Signal:
    """The signal as closed on `day` with a key of `signal_resolution`.

    Raises RuleBroken without an outcome, and for a day before the signal's own.
    """
    if not outcome:
        raise RuleBroken("outcome", "empty")
    if day < signal.day:
        raise RuleBroken("closed_on", "before_signal")
    return replace(signal, outcome=outcome, closed_on=day)


def reopened(signal: Signal) -> Signal:
    """The signal as open again; how it had ended stands with its earlier versions."""
    return replace(signal, outcome=None, closed_on=None)
