# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of a referral, as text that the vault keeps until it is saved or thrown away."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

_MANY = frozenset({"known", "new"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft:
    """A half-written referral; `referral` is the id of the one that goes on, '' for a new one.

    `known` are ids of young people, `new` the names typed for new ones. An empty `day` is today.
    """

    referral: str = ""
    known: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    typed: str = ""
    kind: str = ""
    partner: str = ""
    contact: str = ""
    state: str = ""
    day: str = ""
    answer: str = ""
    note: str = ""
    follow: str = ""
    what: str = ""
    due: str = ""

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "ReferralDraft":
        """The draft that `to_text` wrote; an empty one for anything else."""
        names = {field.name for field in fields(cls)}
        try:
            kept: dict[str, Any] = {name: said for name, said in json.loads(text).items() if name in names}
            kept.update({name: tuple(kept[name]) for name in _MANY & kept.keys()})
            return cls(**kept)
        except (ValueError, TypeError, AttributeError):
            return cls()
