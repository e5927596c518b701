# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left before, the newest first; Enter opens it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.reports import dutch
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.reports.making import Given
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.widgets.row_data import RowData


class PublishedList(QWidget):
    """The ledger's lines: what, for whom, when. `opened` carries a Given."""

    opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._section = ListSection(
            self.tr("Earlier reports"), self.tr("No figures have left this journal yet."), counted=False
        )
        self.rows = self._section.rows
        self._section.opened.connect(self.opened)
        self.rows.clicked.connect(lambda _index: self.opened.emit(self._section.chosen()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._section)

    def show_given(self, given: Sequence[Given]) -> None:
        """List these."""
        self._section.set_rows([self._row(each) for each in given])

    def _row(self, given: Given) -> RowData:
        made = short_day(given.publication.made_at.astimezone().date(), self._context.today())
        whom = self.tr("for {reader}").format(reader=given.reader.name)
        return RowData(
            title=" · ".join(part for part in (_name(given.period), self._programme(given)) if part),
            detail=" · ".join(part for part in (made, whom, self._beside(given.beside)) if part),
            aside=self.tr("open") if given.kept else self.tr("compare"),
            subject=given,
        )

    def _programme(self, given: Given) -> str:
        return word(self._context.vocabularies, "policy_programme", given.programme)

    def _beside(self, periods: Sequence[Period]) -> str:
        if not periods:
            return ""
        names = dutch.listing([dutch.period_short(each) for each in periods])
        return self.tr("with figures of {periods}").format(periods=names)


def _name(period: Period) -> str:
    return dutch.sentence(dutch.period_name(period))
