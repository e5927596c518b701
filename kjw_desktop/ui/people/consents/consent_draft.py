# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a consent, as text that the vault keeps until it is saved or thrown away."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any
from uuid import UUID

USUAL_STATE = "gegeven_mondeling"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft:
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

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "ConsentDraft":
        """The draft that `to_text` wrote; an empty one for anything else."""
        names = {field.name for field in fields(cls)}
        try:
            kept: dict[str, Any] = {name: said for name, said in json.loads(text).items() if name in names}
            kept["givers"] = tuple(kept.get("givers", ()))
            return cls(**kept)
        except (ValueError, TypeError, AttributeError):
            return cls()


def key_of(person: UUID) -> str:
    """Under which key the vault keeps the draft of a young person's consent."""
    return f"consent.{person}"
