# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one page hands another when something is to be written about somebody."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ContactWith:
    """For Vandaag: a contact with this young person; their page comes back when it is saved or left."""

    person: UUID


@dataclass(frozen=True, slots=True)
class BackTo:
    """For Jongeren: this young person again, and a sentence on what was done, '' for nothing."""

    person: UUID
    said: str


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Ask on a young person's page for consent of this kind (`consent_kind`), with this partner."""

    kind: str
    partner: str | None = None
