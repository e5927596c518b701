# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the vault knows of the people in the notes: their names, and who they are to the young person."""

from dataclasses import dataclass

from kjw_desktop.privacy.identifiers.known import KnownWord

SELF = "self"
OTHER = "other"
SCHOOL = "school"
STREET = "street"
WIJK = "wijk"
CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Subject:
    """One word of what the vault knows.

    `role` is "self", "relative:<relation_kind>", "other" (another young person), "partner:<partner>",
    "school", "street", "wijk" or "contact". The words of one person share an opaque `who`.
    """

    words: KnownWord
    role: str
    who: str
