# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left the vault before, newest first."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.reports import dutch
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.widgets.row_data import RowData


class PublishedList(QWidget):
    """The ledger's lines: what, for whom, when."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._section = ListSection(
            self.tr("Earlier reports"), self.tr("Nothing has left this journal yet."), counted=False
        )
        self.rows = self._section.rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._section)
        self.refresh()

    def refresh(self) -> None:
        """Read the ledger in the background."""
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: journal.publications())
        task.done.connect(self._show)

    def _show(self, publications: tuple[Publication, ...]) -> None:
        self._section.set_rows([self._row(each) for each in reversed(publications)])

    def _row(self, publication: Publication) -> RowData:
        words = self._context.vocabularies
        title = word(words, "export_kind", publication.kind)
        if publication.period:
            title = dutch.sentence(dutch.period_name(Period.parse(publication.period)))
        made = publication.made_at.astimezone().date()
        detail = self.tr("for {reader}").format(reader=word(words, "partner", publication.reader))
        return RowData(
            title=title, detail=detail, aside=short_day(made, self._context.today()), subject=publication
        )
