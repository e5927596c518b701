# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a referral, as text that the vault keeps until it is saved or thrown away."""

from dataclasses import dataclass
from uuid import UUID

from kjw_desktop.ui.entry.draft_text import DraftText

KEY = "referral"
"""Under which the vault keeps what is written among the partners."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft(DraftText):
    """A half-written referral; `referral` is the id of the one that goes on, '' for a new one.

    `revision` is the version that it goes on from; 0 is whatever stands there.
    `known` are ids of young people, `new` the names typed for new ones. An empty `day` is today.
    """

    referral: str = ""
    revision: int = 0
    known: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    typed: str = ""
    kind: str = ""
    partner: str = ""
    contact: str = ""
    state: str = ""
    day: str = ""
    answer: str = ""
    note: str = ""
    follow: str = ""
    what: str = ""
    due: str = ""


def key_of(person: UUID) -> str:
    """Under which key the vault keeps what is written on the page of a young person."""
    return f"{KEY} {person}"


def person_of(key: str) -> UUID | None:
    """Of whose page `key` keeps a referral; None for any other key."""
    begin, _, person = key.partition(" ")
    return UUID(person) if begin == KEY and person else None
