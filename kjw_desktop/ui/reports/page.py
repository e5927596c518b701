# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Verslagen: a period's figures as a reader would get them, the PDF, and what left before."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports import dutch
from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.reports.figure_table import FigureTable
from kjw_desktop.ui.reports.published import PublishedList
from kjw_desktop.ui.reports.tiles import Tiles
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.fields import name_box
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip
from kjw_desktop.ui.widgets.save_dialog import ask_where

if TYPE_CHECKING:
    from kjw_desktop.reports.publish import Summary
    from kjw_desktop.storage.journal import Journal

QUARTERS_OFFERED = 9
LEAST_COLUMN = 280
"""Pixels at the base size: less, and what left before stands under the figures."""


def _summarise(journal: "Journal", period: Period, progress: Progress) -> "Summary":
    """On a task's thread, where also the libraries of counting are loaded."""
    from kjw_desktop.reports.publish import summarise

    return summarise(journal, period, progress=progress)


def _publish(journal: "Journal", period: Period, path: Path, progress: Progress) -> None:
    """On a task's thread; the dialog asked before it replaces a file."""
    from kjw_desktop.reports.publish import publish_quarter

    publish_quarter(journal, period, path, replace=True, progress=progress)


class ReportsPage(Page):
    """Verslagen. A preview publishes nothing; making the PDF does."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Reports"))
        self.choose_path: Callable[[str], str] = self._ask_path
        self._preview: Task | None = None
        self._periods: list[Period] = []
        self.period = QComboBox()
        name_box(self.period, self.tr("Period"))
        self.make = PrimaryButton(self.tr("Make PDF"), "Ctrl+Return")
        self.make.setEnabled(False)
        self.head.add_act(self.period)
        self.head.add_act(self.make)
        self.progress = ProgressStrip()
        self.tiles = Tiles()
        self.table = FigureTable(self.tr("Figures"))
        self.which = QComboBox()
        name_box(self.which, self.tr("Table"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.published = PublishedList(context)
        self._lay_out()
        self._offer_periods()
        self.period.currentIndexChanged.connect(self._preview_period)
        self.which.currentIndexChanged.connect(self._show_table)
        self.make.clicked.connect(self._make)
        context.events.on_records(self._preview_period)
        self._preview_period()

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # one page, whatever is asked
        """The period has the focus."""
        self.period.setFocus()

    def do(self, command: Command) -> bool:
        """Ctrl+Enter makes the PDF."""
        if command is Command.SAVE_NEXT:
            if self.make.isEnabled():
                self._make()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """Period, table, what left."""
        return [self.period, self.which, self.table, self.published.rows]

    def _lay_out(self) -> None:
        figures = Card()
        head = QWidget()
        line = FlowLayout(head, Space.M)
        line.addWidget(self.which)
        line.addWidget(Text(self.tr("rounded, so that nobody can be recognised"), role="small"))
        figures.add(head)
        figures.add(self.table, 1)
        columns = Columns(Space.L, sizes_of(self.font()).px(LEAST_COLUMN))
        columns.add(figures, 2, fills=True)
        columns.add(self.published)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.tiles)
        self.body.addWidget(columns, 1)

    def _offer_periods(self) -> None:
        period = Period.quarter_of(self.context.today())
        for _ in range(QUARTERS_OFFERED):
            self._periods.append(period)
            self.period.addItem(dutch.sentence(dutch.period_name(period)))
            period = period.before
        if self.context.today() < self._chosen().end:
            self.period.setCurrentIndex(1)

    def _chosen(self) -> Period:
        return self._periods[self.period.currentIndex()]

    def _preview_period(self) -> None:
        if self._preview is not None and self._preview.running:
            self._preview.cancel()
        self.make.setEnabled(False)
        journal, period = self.context.journal, self._chosen()
        task = self.context.tasks.run(
            self.tr("Counting"), lambda progress: _summarise(journal, period, progress)
        )
        self._preview = task
        task.done.connect(lambda summary: self._show(task, summary))
        task.failed.connect(self._failed)
        self.progress.follow(task)

    def _show(self, task: Task, summary: "Summary") -> None:
        if task is not self._preview:
            return
        self._summary = summary
        self.tiles.show_tiles(summary.content.tiles)
        chosen = self.which.currentText()
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([table.title for table in summary.content.tables])
        self.which.setCurrentIndex(max(self.which.findText(chosen), 0))
        self.which.blockSignals(False)
        self._show_table()
        self.make.setEnabled(True)

    def _show_table(self) -> None:
        tables = self._summary.content.tables
        self.table.show_table(tables[max(self.which.currentIndex(), 0)])

    def _make(self) -> None:
        period, journal = self._chosen(), self.context.journal
        chosen = self.choose_path(f"samenvatting-{period}.pdf")
        if not chosen:
            return
        path = Path(chosen)
        self.make.setEnabled(False)
        task = self.context.tasks.run(
            self.tr("Making the PDF"),
            lambda progress: _publish(journal, period, path, progress),
        )
        self.progress.follow(task)
        task.done.connect(lambda _nothing: self._made(path))
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self.message.note(self.tr("Stopped. Nothing was made.")))
        task.ended.connect(lambda: self.make.setEnabled(True))

    def _made(self, path: Path) -> None:
        said = self.tr("{name} stands in {folder}. From now on these figures count as given to the client.")
        self.message.done(said.format(name=path.name, folder=path.parent.name))
        self.published.refresh()

    def _failed(self, error: Exception) -> None:
        self.message.wrong(sentence_of(error))

    def _ask_path(self, name: str) -> str:
        return ask_where(self, self.tr("Save the PDF"), name, "PDF (*.pdf)")
