# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a neighbourhood note, as text that the vault keeps until it is saved."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

KEY = "neighbourhood"
_MANY = frozenset({"issues", "partners"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
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

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "NoteDraft":
        """The draft that `to_text` wrote; an empty one for anything else."""
        names = {field.name for field in fields(cls)}
        try:
            kept: dict[str, Any] = {name: said for name, said in json.loads(text).items() if name in names}
            kept.update({name: tuple(kept[name]) for name in _MANY & kept.keys()})
            return cls(**kept)
        except (ValueError, TypeError, AttributeError):
            return cls()
