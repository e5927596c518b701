# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a partner, as text that the vault keeps until it is saved or thrown away."""

import json
from dataclasses import asdict, dataclass, fields

KEY = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerDraft:
    """A half-written line of the address book; `known` is the id of one that is changed, '' for a new one."""

    known: str = ""
    organisation: str = ""
    partner: str = ""
    role: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    spoken: str = ""
    note: str = ""

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "PartnerDraft":
        """The draft that `to_text` wrote; an empty one for anything else."""
        names = {field.name for field in fields(cls)}
        try:
            return cls(**{name: str(said) for name, said in json.loads(text).items() if name in names})
        except (ValueError, TypeError, AttributeError):
            return cls()
