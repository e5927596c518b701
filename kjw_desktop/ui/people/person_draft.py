# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a young person's form, as text that the vault keeps until it is saved or thrown away."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from uuid import UUID

from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.people.parts_field import Kept

_BEGIN = "person."
_NEW = "person.new"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """Half-filled fields. `revision` is that of the young person it began with, 0 for somebody new.

    `lines` by the name of the field; `dated` what and since when as typed; `parts` the rows of each list.
    """

    revision: int = 0
    gender: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)
    dated: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    parts: Mapping[str, tuple[Kept, ...]] = field(default_factory=dict)

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "PersonDraft | None":
        """The draft that `to_text` wrote; None for anything else."""
        try:
            kept = json.loads(text)
            kept["dated"] = {name: (said, day) for name, (said, day) in kept["dated"].items()}
            kept["parts"] = {
                name: tuple(
                    (place, key, words, ticked, day, "".join(note))  # drafts of before have no note
                    for place, key, words, ticked, day, *note in rows
                )
                for name, rows in kept["parts"].items()
            }
            return cls(**kept)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft that waits to be gone on with: the young person as they are now, None for somebody new."""

    person: Person | None


def waiting(journal: Journal) -> Waiting | None:
    """Whose half-filled fields wait, the latest first; None when nobody's do."""
    key = next((key for key in journal.drafts() if key.startswith(_BEGIN)), None)
    if key is None or key == _NEW:
        return None if key is None else Waiting(None)
    try:
        person = journal.find(UUID(key.removeprefix(_BEGIN)))
    except RecordGone:
        journal.drop_draft(key)
        return None
    return Waiting(person) if isinstance(person, Person) else None


def key_of(person: UUID | None) -> str:
    """Under which key the draft of a young person is kept; None for somebody new."""
    return _NEW if person is None else f"{_BEGIN}{person}"
