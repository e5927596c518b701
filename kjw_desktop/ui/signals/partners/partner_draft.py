# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a partner, as text that the vault keeps until it is saved or thrown away."""

from dataclasses import dataclass

from kjw_desktop.ui.entry.draft_text import DraftText

KEY = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerDraft(DraftText):
    """A half-written line of the address book; `known` is the id of one that is changed, '' for a new one.

    `began` is what stood in the form when that change began, as text: a partner has no revision to tell by.
    """

    known: str = ""
    began: str = ""
    organisation: str = ""
    partner: str = ""
    role: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    spoken: str = ""
    note: str = ""
