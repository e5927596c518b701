# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Consents that ran out or are to be asked again within a month; nothing stands here while there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.storage.rows import ConsentDue
from kjw_desktop.ui.consent_words import about, due_detail
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import due
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.row_data import RowData


class ConsentsDue(QWidget):
    """`opened` carries the ConsentDue of a row."""

    opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.section: ListSection | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_consents(self, waiting: Sequence[ConsentDue]) -> None:
        """Show these, the earliest first."""
        if not waiting and self.section is None:
            return
        section = self.section or self._make()
        section.set_rows([self._row(each) for each in waiting])
        self.setVisible(bool(waiting))

    def parts(self) -> list[QWidget]:
        """The list, while there is one on show."""
        return [self.section.rows] if self.section is not None and not self.isHidden() else []

    def _make(self) -> ListSection:
        section = ListSection(self.tr("Consent to ask again"), "")
        section.opened.connect(self.opened)
        self._column.addWidget(section)
        self.section = section
        return section

    def _row(self, each: ConsentDue) -> RowData:
        today = self._context.today()
        what = about(self._context.vocabularies, each.kind, each.partner)
        return RowData(
            title=f"{each.person.name} · {what}",
            detail=due_detail(each.standing, each.day, today),
            aside=self.tr("ask again") if each.day <= today else due(each.day, today),
            aside_tone=Tone.CONCERN if each.day <= today else Tone.PLAIN,
            subject=each,
        )
