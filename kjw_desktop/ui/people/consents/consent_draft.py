# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a consent, as text that the vault keeps until it is saved or thrown away."""

from dataclasses import dataclass
from uuid import UUID

from kjw_desktop.ui.entry.draft_text import DraftText

USUAL_STATE = "gegeven_mondeling"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft(DraftText):
    """A half-written consent of the young person of that id; an empty `day` is today.

    `until` is proposed by the day where it is None.
    """

    person: str = ""
    kind: str = ""
    partner: str = ""
    purpose: str = ""
    state: str = USUAL_STATE
    givers: tuple[str, ...] = ()
    day: str = ""
    until: str | None = None
    reason: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing in it would be missed."""
        return not (self.kind or self.partner or self.givers or self.purpose.strip() or self.reason.strip())


def key_of(person: UUID) -> str:
    """Under which key the vault keeps the draft of a young person's consent."""
    return f"consent.{person}"
