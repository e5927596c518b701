# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is told to those who pay and decide: stories, visits and agreed results."""

from dataclasses import dataclass, field
from uuid import UUID

from kjw_desktop.domain.entries import Entry, Stamp
from kjw_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Entry):
    """An experience story; `composite` when it is made of several young people's."""

    record_class: str = "verhaal"
    title: str
    situation: str = ""
    what_we_did: str = ""
    what_changed: str = ""
    quote: str = ""
    composite: bool = False
    themes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Entry):
    """A client's visit to practice: who came (by role), what was shown, what follows."""

    record_class: str = "telling"
    visitors: str
    shown: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A result agreed with the client for a year or a part of it (a period as text, see `domain.period`).

    `measure` says by which figure of the period it is followed, as a path in the protected tables: a table, a
    table and a row, or those and a column ('*' for a total). Without one `realised` is what the worker says.
    """

    id: UUID = field(default_factory=new_id)
    period: str
    text: str
    agreed: float | None = None
    unit: str = ""
    realised: float | None = None
    realised_text: str = ""
    programme: str | None = None
    theme: str | None = None
    measure: str = ""
    stamp: Stamp | None = None
