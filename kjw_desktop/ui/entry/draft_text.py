# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A half-filled form as text that the vault keeps: what the drafts of flat forms have in common."""

import json
from dataclasses import asdict, fields
from typing import Any, Self


class DraftText:
    """A base for frozen dataclasses whose fields are texts, marks and tuples of texts, all with a default."""

    __slots__ = ()

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)  # type: ignore[call-overload]  # a dataclass

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The draft that `to_text` wrote; an empty one for anything else."""
        known = fields(cls)  # type: ignore[arg-type]  # a dataclass
        names = {field.name for field in known}
        many = {field.name for field in known if isinstance(field.default, tuple)}
        try:
            kept: dict[str, Any] = {name: said for name, said in json.loads(text).items() if name in names}
            kept.update({name: tuple(kept[name]) for name in many & kept.keys()})
            return cls(**kept)
        except (ValueError, TypeError, AttributeError):
            return cls()
