# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the place of an identifier, in the forms that its place in a sentence asks for."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """How a replacement stands in its sentence."""

    BARE = "bare"
    AT = "at"  # with a preposition of place that was taken along: 'aan de Zwanenlaan', 'op 3 maart'
    SINCE = "since"  # with 'sinds' taken along
    AFTER = "after"  # after a preposition that stays: 'tot 3 maart', 'naar de Zwanenlaan'
    BRACKETED = "bracketed"  # alone between brackets: '(Kompas College)'
    AGAIN = "again"  # spoken of before in the same text


@dataclass(frozen=True, slots=True)
class Label:
    """The words in their forms; an empty form is as `bare`. `clitic` is what an s of possession becomes."""

    bare: str
    at: str = ""
    since: str = ""
    after: str = ""
    bracketed: str = ""
    again: str = ""
    clitic: str = " z'n"

    def form(self, form: Form) -> str:
        """The words in this form."""
        return str(getattr(self, form.value)) or self.bare
