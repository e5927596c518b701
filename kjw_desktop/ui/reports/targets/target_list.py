# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed, newest period first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.reports.targets.numbers import typed_number
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from kjw_desktop.ui.widgets.rows import RowList, RowModel


class TargetList(QWidget):
    """`opened` carries a Target; `new_wanted` asks for a first one."""

    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, words: Vocabularies) -> None:
        super().__init__()
        self._words = words
        self.rows = RowList(self.tr("Agreed results"), fit=12)
        self._model = RowModel()
        self.rows.setModel(self._model)
        self._empty = EmptyState(
            self.tr("Here stands what you agreed with the client, and how far it is."),
            self.tr("New agreed result"),
        )
        card = Card()
        card.add_rows(self.rows, 1)
        card.add(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.rows.opened.connect(self.opened)
        self._empty.acted.connect(self.new_wanted)

    def show_targets(self, targets: Sequence[Target]) -> None:
        """List these, the newest period first; what stands in focus stays there."""
        current = self.rows.currentIndex().row()
        by_text = sorted(targets, key=lambda each: each.text.casefold())
        self._model.set_rows(self._row(each) for each in sorted(by_text, key=_newest, reverse=True))
        if 0 <= current < len(targets):
            self.rows.setCurrentIndex(self._model.index(current))
        self.rows.setVisible(bool(targets))
        self._empty.setVisible(not targets)

    def current(self) -> Target | None:
        """The line in focus, None without one."""
        subject = self.rows.currentIndex().data(RowRole.SUBJECT)
        return subject if isinstance(subject, Target) else None

    def _row(self, target: Target) -> RowData:
        space = "" if target.unit == "%" else " "
        agreed = f"{typed_number(target.agreed)}{space}{target.unit}".strip()
        how = self.tr("counted by the program") if target.measure else self.tr("filled in by yourself")
        programme = word(self._words, "policy_programme", target.programme)
        detail = " · ".join(part for part in (agreed, how, programme) if part)
        return RowData(title=target.text, detail=detail, aside=target.period, subject=target)


def _newest(target: Target) -> str:
    return target.period
