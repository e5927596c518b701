# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A register that is not saved yet, as text that the vault keeps until it is saved or thrown away."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from kjw_desktop.ui.activities.about import AboutText
from kjw_desktop.ui.activities.evening import ChildNotes, ContactNote, OpenNote, Present, SignalNote, Step

KEY = "group"

Note = TypeVar("Note", ContactNote, SignalNote)


@dataclass(frozen=True, slots=True)
class ChildDraft:
    """Somebody ticked: `known` is an id, '' for somebody new called `name`."""

    known: str
    name: str
    notes: ChildNotes


@dataclass(frozen=True, slots=True)
class WritingDraft:
    """A note that was not finished, and whose it is, as in a ChildDraft."""

    known: str
    name: str
    note: OpenNote


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterDraft:
    """`series` is an id or ''; `cards` is what the cards about the evening keep of themselves."""

    about: AboutText
    series: str = ""
    count: str = ""
    children: tuple[ChildDraft, ...] = ()
    bands: Mapping[str, int] = field(default_factory=dict)
    cards: Mapping[str, Any] = field(default_factory=dict)
    writing: WritingDraft | None = None

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False, default=date.isoformat)

    @classmethod
    def from_text(cls, text: str) -> "RegisterDraft | None":
        """The draft that `to_text` wrote; None for anything else."""
        try:
            kept = json.loads(text)
            children = tuple(_child(child) for child in kept.pop("children"))
            about = AboutText.kept(kept.pop("about"))
            writing = _writing(kept.pop("writing", None))
            return cls(about=about, children=children, writing=writing, **kept)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


def child_draft(child: Present, name: str, *, new: bool) -> ChildDraft:
    """The draft of somebody who is ticked."""
    return ChildDraft("" if new else str(child.person), name, child.notes)


def series_of(draft: RegisterDraft) -> UUID | None:
    """The weekly group that a draft belongs to."""
    return UUID(draft.series) if draft.series else None


def _child(kept: dict[str, Any]) -> ChildDraft:
    return ChildDraft(kept["known"], kept["name"], _notes(kept["notes"]))


def _writing(kept: dict[str, Any] | None) -> WritingDraft | None:
    if kept is None:
        return None
    note = kept["note"]
    return WritingDraft(
        kept["known"], kept["name"], OpenNote(note["kind"], note["place"], _notes(note["notes"]))
    )


def _notes(kept: dict[str, Any]) -> ChildNotes:
    return ChildNotes(
        kept["remark"],
        tuple(_note(ContactNote, note) for note in kept["contacts"]),
        tuple(_note(SignalNote, note) for note in kept["signals"]),
    )


def _note(kind: type[Note], kept: dict[str, Any]) -> Note:
    """A contact or signal; its lists come back as tuples, its step with a day."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()
    }
    step = values.pop("step")
    return kind(step=Step(step["what"], date.fromisoformat(step["day"])) if step else None, **values)
