# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the contact form, as text that the vault keeps until it is saved or thrown away."""

import json
from dataclasses import asdict, dataclass, replace

KEY = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """A half-written contact. `known` are ids of young people, `new` the names typed for new ones.

    `tags` are programmes and issues (`ui.entry.tags`); `location_kind` is that of `location` as it stands.
    """

    known: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    typed: str = ""
    kind: str = ""
    day: str = ""
    at: str = ""
    duration: int = 0
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    wijk: str = ""
    location: str = ""
    location_kind: str | None = None
    note: str = ""
    working_note: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing in it would be missed."""
        return not (self.known or self.new or self.typed.strip() or self.note.strip())

    def says_no_more_than(self, begun: "ContactDraft") -> bool:
        """Whether nothing was added to the form as it was `begun`: another kind or day says nothing yet."""
        return replace(self, kind=begun.kind, day=begun.day) == begun

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "ContactDraft":
        """The draft that `to_text` wrote; an empty one for anything else."""
        try:
            kept = json.loads(text)
            for name in ("known", "new", "themes", "tags"):
                kept[name] = tuple(kept.get(name, ()))
            return cls(**kept)
        except (ValueError, TypeError, KeyError):
            return cls()
