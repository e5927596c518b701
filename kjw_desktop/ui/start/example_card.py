# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card that makes the example journal: where, progress, cancel."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.start.folder_field import FolderField
from kjw_desktop.ui.start.making import EXAMPLE_PASSPHRASE, EXAMPLE_VAULT, example, written_example
from kjw_desktop.ui.start.opened import Opened, by_passphrase
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text


class ExampleCard(CardPage):
    """Makes two invented years in a folder of the person's choice, then opens them."""

    opened = Signal(object)
    back_wanted = Signal()

    def __init__(self, folder: Path, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Practise with an example"), parent)
        self._tasks = tasks
        told = self.tr("A journal with two invented years, to try everything with. Nobody in it exists.")
        self.body.addWidget(Text(told, role="muted", wrap=True))
        self._folder = FolderField(self.tr("Folder for the example"), folder)
        self.body.addWidget(self._folder)
        self._folder.changed.connect(self._look)
        self._make = PrimaryButton("")
        self._make.clicked.connect(self._start)
        self._again = PlainButton(self.tr("Make it anew"))
        self._again.clicked.connect(self._make_anew)
        self._back = PlainButton(self.tr("Back"), "Esc")
        self._back.clicked.connect(self.back_wanted)
        self.body.addLayout(acts(self._make, self._again, right=(self._back,)))
        self._look()

    def first_field(self) -> QWidget:
        """The main act: the folder is filled in already."""
        return self._make

    def _look(self) -> None:
        """What the acts say depends on whether an example stands in the folder."""
        there = self._there()
        self._make.set_text(self.tr("Open the example") if there else self.tr("Make the example"))
        self._again.setVisible(there)

    def _there(self) -> bool:
        folder = self._folder.folder()
        return (folder / EXAMPLE_VAULT).is_dir() and (folder / EXAMPLE_PASSPHRASE).is_file()

    def _start(self) -> None:
        if self._there():
            self.message.clear()
            self._busy(busy=True)
            self._made(written_example(self._folder.folder()))
        else:
            self._make_anew()

    def _make_anew(self) -> None:
        self.message.clear()
        self._busy(busy=True)
        task = self._tasks.run(self.tr("Making the example"), example(self._folder.folder()))
        task.done.connect(self._made)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        self.strip.follow(task)

    def _made(self, made: tuple[Path, str]) -> None:
        task = self._tasks.run(self.tr("Unlocking"), by_passphrase(*made))
        task.done.connect(self._open)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        self.strip.follow(task)

    def _open(self, opened: Opened) -> None:
        self._busy(busy=False)
        self.opened.emit(opened)

    def _stopped(self) -> None:
        self._busy(busy=False)
        self._look()
        self.message.note(self.tr("Stopped. Nothing of it was kept."))

    def _failed(self, error: Exception) -> None:
        self._busy(busy=False)
        self.message.wrong(sentence_of(error))

    def _busy(self, *, busy: bool) -> None:
        for widget in (self._make, self._again, self._back, self._folder):
            widget.setEnabled(not busy)
