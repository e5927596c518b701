# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A form for one record whose content is a draft: what every form of a `RecordDesk` answers alike."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.records import Record
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.draft_text import DraftText
from kjw_desktop.ui.widgets.card import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDraft(DraftText):
    """What stands in such a form; `known` is the id of a record that is changed, '' for a new one."""

    known: str = ""


T = TypeVar("T", bound=Record)
D = TypeVar("D", bound=RecordDraft)


class DraftedForm(Card, Generic[T, D]):
    """`saving` and `closing` ask; `refused` carries a sentence; `changed` comes with every change."""

    saving = Signal()
    closing = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, kind: type[T], drafts: type[D], of: Callable[[T], D]) -> None:
        """`of` gives what the form begins with for a record that was written before."""
        super().__init__()
        self._context, self._kind, self._drafts, self._of = context, kind, drafts, of
        self._known: T | None = None
        self._as_put: D = drafts()

    @property
    def widget(self) -> QWidget:
        """The form itself."""
        return self

    @property
    def known(self) -> T | None:
        """The record as it was read, None for a new one."""
        return self._known

    @property
    def untouched(self) -> bool:
        """Whether nothing was written since something was put in."""
        return self.draft() == self._as_put

    def begin(self, known: Record | None) -> None:
        """Begin with a record that was written before, or with a new one."""
        self._known = known if isinstance(known, self._kind) else None
        self.put(self._drafts() if self._known is None else self._of(self._known))
        self._as_put = self.draft()

    def go_on(self, text: str, known: Record | None) -> None:
        """Go on with a draft, which counts as written."""
        self._known = known if isinstance(known, self._kind) else None
        self.put(self._drafts.from_text(text))
        self._as_put = self._drafts()

    def text(self) -> str:
        """What stands there, as a draft."""
        return self.draft().to_text()

    def changes(self, text: str) -> UUID | None:
        """The record that a draft changes, None for a new one."""
        known = self._drafts.from_text(text).known
        return UUID(known) if known else None

    def draft(self) -> D:
        """What stands in the form."""
        raise NotImplementedError

    def put(self, draft: D) -> None:
        """Have this in the fields, and a title that says whether it is a change (`known`)."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)
