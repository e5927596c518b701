# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left the vault: for whom, when, on which ground, and its frozen content."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kjw_desktop.domain.ids import new_id

QUARTER_REPORT = "kwartaalrapport"
"""The key of `export_kind` under which figures leave; such a line keeps its content: it is figures alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One line of the ledger. `kind` is a key of `export_kind`; `content` the frozen text (figures as JSON).

    `fingerprint` is the SHA-256, in hexadecimal, of the file that left; `records_state` tells whether
    records changed since (`Journal.records_state`); `made_at` is in UTC; `people` are the young people
    it tells of, none for figures.
    """

    id: UUID = field(default_factory=new_id)
    kind: str
    reader: str
    made_at: datetime
    period: str | None = None
    ground: str = ""
    content: str = ""
    fingerprint: str = ""
    records_state: str = ""
    people: tuple[UUID, ...] = ()
