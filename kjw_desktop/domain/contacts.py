# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contact with one or more young people."""

from dataclasses import dataclass
from datetime import date

from kjw_desktop.domain.entries import Entry

ATTEMPT = "poging"
"""The kind of a contact that did not come about: nobody was seen."""


@dataclass(frozen=True, slots=True)
class KeptLonger:
    """A working note is kept until a day after its term, for a reason that the worker wrote."""

    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Entry):
    """Vocabulary fields hold keys; `duration` is in minutes; a contact without anyone is still a contact.

    `kept` says how long and why a working note is kept beyond its term (`domain.working_notes`).
    """

    record_class: str = "contactnotitie"
    kind: str
    note: str = ""
    duration: int | None = None
    initiative: str | None = None
    level: str | None = None
    location: str = ""
    location_kind: str | None = None
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    work_task: str | None = None
    quote: str = ""
    quote_consent: str | None = None
    kept: tuple[KeptLonger, ...] = ()
