# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A register that is not saved yet, as text that the vault keeps until it is saved or thrown away."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

from kjw_desktop.ui.activities.about import AboutText
from kjw_desktop.ui.activities.evening import ChildNotes, ContactNote, Present, SignalNote

KEY = "group"


@dataclass(frozen=True, slots=True)
class ChildDraft:
    """Somebody ticked: `known` is an id, '' for somebody new called `name`."""

    known: str
    name: str
    notes: ChildNotes


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterDraft:
    """`series` is an id or ''; `cards` is what the cards about the evening keep of themselves."""

    about: AboutText
    series: str = ""
    count: str = ""
    children: tuple[ChildDraft, ...] = ()
    bands: Mapping[str, int] = field(default_factory=dict)
    cards: Mapping[str, Any] = field(default_factory=dict)

    def to_text(self) -> str:
        """The draft as the vault keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "RegisterDraft | None":
        """The draft that `to_text` wrote; None for anything else."""
        try:
            kept = json.loads(text)
            children = tuple(_child(child) for child in kept.pop("children"))
            about = AboutText.kept(kept.pop("about"))
            return cls(about=about, children=children, **kept)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


def child_draft(child: Present, name: str, *, new: bool) -> ChildDraft:
    """The draft of somebody who is ticked."""
    return ChildDraft("" if new else str(child.person), name, child.notes)


def series_of(draft: RegisterDraft) -> UUID | None:
    """The weekly group that a draft belongs to."""
    return UUID(draft.series) if draft.series else None


def _child(kept: dict[str, Any]) -> ChildDraft:
    notes = kept["notes"]
    contact, signal = notes["contact"], notes["signal"]
    return ChildDraft(
        kept["known"],
        kept["name"],
        ChildNotes(
            notes["remark"],
            ContactNote(**contact) if contact else None,
            SignalNote(**signal) if signal else None,
        ),
    )
