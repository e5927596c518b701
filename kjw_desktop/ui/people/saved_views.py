# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists that a worker keeps under a name: a chip each, and a field to name the present one."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.ids import new_id
from kjw_desktop.storage.rows import PeopleQuery, SavedView
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.people.filters import read, written
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.chip import ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.private_field import keep_private

PAGE = "people"
_LONGEST_NAME = 60


class SavedViews(QWidget):
    """`chosen` carries the PeopleQuery of a kept list, `refused` a sentence."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._kept: tuple[SavedView, ...] = ()
        self._query: PeopleQuery | None = None
        self.chips = ChipRow(removable=True)
        self.name = QLineEdit()
        keep_private(self.name)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of this list"))
        self.name.setPlaceholderText(self.tr("Name of this list"))
        self.keep = PrimaryButton(self.tr("Keep list"))
        self.cancel = PlainButton(self.tr("Cancel"))
        self._naming = QWidget()
        line = QHBoxLayout(self._naming)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        for widget in (self.name, self.keep, self.cancel):
            line.addWidget(widget)
        self._naming.hide()
        self._label = Text(self.tr("Lists"), role="muted")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._label)
        row.addWidget(self.chips, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._naming)
        column.addLayout(row)
        self.chips.chosen.connect(self._choose)
        self.chips.removed.connect(self._drop)
        self.keep.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.cancel.clicked.connect(self._naming.hide)
        self._load()

    def name_it(self, query: PeopleQuery) -> None:
        """Ask for the name under which `query` is kept."""
        self._query = query
        self.name.clear()
        self._naming.show()
        self.name.setFocus()

    def _load(self) -> None:
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: journal.saved_views(PAGE))
        task.done.connect(self._show)
        task.failed.connect(self._failed)

    def _show(self, kept: tuple[SavedView, ...]) -> None:
        self._kept = kept
        self.chips.set_chips(ChipData(view.name) for view in kept)
        self._label.setVisible(bool(kept))
        self.chips.setVisible(bool(kept))

    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if not name or self._query is None:
            self.name.setFocus()
            return
        same = next((view.id for view in self._kept if view.name.casefold() == name.casefold()), None)
        view = SavedView(same or new_id(), name, PAGE, written(self._query))
        self._naming.hide()
        self._write(lambda: self._context.journal.save_view(view))

    def _drop(self, place: int) -> None:
        gone: UUID = self._kept[place].id
        self._write(lambda: self._context.journal.drop_view(gone))

    def _write(self, work: Callable[[], None]) -> None:
        task = self._context.tasks.run("", lambda _progress: work())
        task.done.connect(lambda _none: self._load())
        task.failed.connect(self._failed)

    def _choose(self, place: int) -> None:
        self.chosen.emit(read(self._kept[place].query, self._context.today()))

    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
