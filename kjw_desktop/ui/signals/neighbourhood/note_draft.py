# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a neighbourhood note, as text that the vault keeps until it is saved."""

from dataclasses import dataclass

from kjw_desktop.ui.entry.draft_text import DraftText

KEY = "neighbourhood"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft(DraftText):
    """A half-written note; an empty `day` is today."""

    note: str = ""
    trend: str = ""
    wijk: str = ""
    location_kind: str = ""
    day: str = ""
    issues: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing in it would be missed."""
        return not (self.note.strip() or self.trend or self.issues or self.partners)
