# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A workbook in and out: all or nothing in, with every fault named; out with a warning."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from kjw_desktop.domain.errors import BadInput
from kjw_desktop.domain.progress import Progress
from kjw_desktop.sentences import lines
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.rows import RowList, RowModel
from kjw_desktop.ui.widgets.save_dialog import ask_where

if TYPE_CHECKING:
    from kjw_desktop.storage.workbook import ImportReport

READS = "Excel, CSV (*.xlsx *.csv)"
WRITES = "Excel (*.xlsx)"


class WorkbookCard(Card):
    """Reads and writes in the background; what is wrong in a file stands under the buttons, line by line."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Excel in and out"), parent)
        self._context = context
        self._message = message
        told = self.tr("Reading adds to what is here, all of the file or nothing of it.")
        warned = self.tr("What you write out is not encrypted. Whoever opens it can read it all.")
        self.add(Text(told, role="muted", wrap=True))
        self.add(Text(warned, role="muted", wrap=True))
        self._read = PlainButton(self.tr("Read a file…"))
        self._write = PlainButton(self.tr("Write everything out…"))
        self._read.clicked.connect(self._choose_source)
        self._write.clicked.connect(self._choose_target)
        self.body.addLayout(acts(self._read, self._write))
        self._strip = ProgressStrip()
        self.add(self._strip)
        self._faults = RowModel()
        self.faults = RowList(self.tr("What is wrong in the file"), fit=6)
        self.faults.setModel(self._faults)
        self.faults.hide()
        self.add(self.faults)

    def read(self, path: Path) -> None:
        """Add the records of the file at `path`."""

        def work(progress: Progress) -> "ImportReport":
            from kjw_desktop.storage.workbook import import_file

            return import_file(self._context.journal, path, progress=progress)

        self._run(self.tr("Reading the file"), work, self._has_read)

    def write(self, path: Path) -> None:
        """Write everything to `path`; the dialog asked before it replaces a file."""

        def work(progress: Progress) -> None:
            from kjw_desktop.storage.workbook import export_workbook

            export_workbook(self._context.journal, path, replace=True, progress=progress)
            self._context.journal.log("export")

        self._run(self.tr("Writing everything out"), work, lambda _nothing: self._has_written(path))

    def _run(self, title: str, work: Callable[[Progress], object], then: Callable[..., None]) -> None:
        self._show_faults(())
        task: Task = self._context.tasks.run(title, work)
        for button in (self._read, self._write):
            button.setEnabled(False)
            task.ended.connect(lambda button=button: button.setEnabled(True))
        task.done.connect(then)
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self._message.note(self.tr("Stopped. Nothing changed.")))
        self._strip.follow(task)

    def _has_read(self, report: "ImportReport") -> None:
        events = self._context.events
        events.lists_changed.emit()
        events.recorded.emit(None)
        self._message.done(self.tr("{n} records read.").format(n=report.records))

    def _has_written(self, path: Path) -> None:
        said = self.tr("{name} stands there, not encrypted. Erase it when you are done with it.")
        self._message.done(said.format(name=path.name))

    def _failed(self, error: Exception) -> None:
        self._message.wrong(sentence_of(error))
        if isinstance(error, BadInput):
            self._show_faults(lines(error)[1:])

    def _show_faults(self, faults: list[str] | tuple[()]) -> None:
        self._faults.set_rows(RowData(title=fault) for fault in faults)
        self.faults.setVisible(bool(faults))

    def _choose_source(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Read a file"), str(Path.home()), READS)
        if chosen:
            self.read(Path(chosen))

    def _choose_target(self) -> None:
        chosen = ask_where(self, self.tr("Write everything out"), "journaal.xlsx", WRITES)
        if chosen:
            self.write(Path(chosen))
