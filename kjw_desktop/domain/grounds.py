# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What allows something about a young person to be given out."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Grounds:
    """The consents (their ids) that what is given out rests on; `kind` is a key of `consent_kind`."""

    person: UUID
    kind: str
    partner: str | None
    consents: tuple[UUID, ...]

    def __str__(self) -> str:
        """As the ledger keeps it: the kind, and the ids of the consents."""
        return " ".join((self.kind, *map(str, self.consents)))
