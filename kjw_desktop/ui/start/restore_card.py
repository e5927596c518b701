# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card that puts a backup back: which, where, its secret, progress, cancel."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.errors import FileExists
from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.start.folder_field import FolderField
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts, field, labelled
from kjw_desktop.ui.widgets.labels import Text


class RestoreCard(CardPage):
    """Checks a backup wholly, then puts it in place; replaces a journal that stands there only when asked.

    `restored` carries where the journal stands now and the name under which the old one is kept beside it, ''
    where nothing stood there. Cancelled or failed, everything is as it was.
    """

    restored = Signal(object, str)
    back_wanted = Signal()

    def __init__(self, target: Path, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put a backup back"), parent)
        self._tasks = tasks
        self._replace_asked = False
        told = self.tr(
            "The backup is read and checked wholly first. Only when all of it is whole does it get its place."
        )
        self.body.addWidget(Text(told, role="muted", wrap=True))
        self.backup = FolderField(self.tr("The backup (a folder that ends in .kjw)"), target.parent)
        self.target = FolderField(self.tr("Where the journal will stand"), target)
        self.body.addWidget(self.backup)
        self.body.addWidget(self.target)
        secret = field(self.tr("Passphrase or recovery key of the backup"), secret=True)
        self.secret = labelled(self.body, secret)
        self.act = PrimaryButton(self.tr("Put it back"))
        self.back = PlainButton(self.tr("Back"), "Esc")
        self.body.addLayout(acts(self.act, right=(self.back,)))
        self.act.clicked.connect(self._start)
        self.back.clicked.connect(self.back_wanted)
        self.secret.returnPressed.connect(self._start)
        for folder in (self.backup, self.target):
            folder.changed.connect(self._ask_anew)
            folder.submitted.connect(self._start)

    def first_field(self) -> QWidget:
        """The backup: the other folder is filled in already."""
        return self.backup.line

    def leave(self) -> None:
        """Forget what was typed."""
        self.secret.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, unless a backup is being put back."""
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def _start(self) -> None:
        if not self.act.isEnabled():
            return
        if not self.secret.text():
            self.secret.setFocus()
            self.message.wrong(self.tr("Type the passphrase or the recovery key of the backup."))
            return
        self.message.clear()
        self._busy(busy=True)
        work = restoring(
            self.backup.folder(), self.target.folder(), self.secret.text(), replace=self._replace_asked
        )
        task = self._tasks.run(self.tr("Checking the backup"), work)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        task.ended.connect(lambda: self._busy(busy=False))
        self.strip.follow(task)

    def _done(self, kept: Path | None) -> None:
        self.secret.clear()
        self.restored.emit(self.target.folder(), kept.name if kept is not None else "")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, FileExists):
            self._replace_asked = True
            self.act.set_text(self.tr("Replace it, and keep the old one beside it"))
            self.message.note(
                self.tr("A journal stands there already. Choose another place or press once more.")
            )
            return
        self.message.wrong(sentence_of(error))

    def _stopped(self) -> None:
        self.message.note(self.tr("Stopped. Everything is as it was."))

    def _ask_anew(self) -> None:
        """Another place is another question."""
        self._replace_asked = False
        self.act.set_text(self.tr("Put it back"))

    def _busy(self, *, busy: bool) -> None:
        for widget in (self.act, self.back, self.backup, self.target, self.secret):
            widget.setEnabled(not busy)


def restoring(backup: Path, target: Path, secret: str, *, replace: bool) -> Callable[[Progress], Path | None]:
    """The work of putting `backup` at `target`; gives where the old journal went. Raises what restore raises.

    `secret` is tried as a recovery key when it reads as one and opens nothing as a passphrase.
    """

    def work(progress: Progress) -> Path | None:
        from kjw_desktop.domain.errors import WrongSecret
        from kjw_desktop.storage import Vault, open_vault, open_vault_with_recovery_key
        from kjw_desktop.storage.vault.restore import restore

        def opened(path: Path) -> Vault:
            try:
                return open_vault(path, secret, read_only=True)
            except WrongSecret as error:
                try:
                    return open_vault_with_recovery_key(path, secret, read_only=True)
                except WrongSecret:
                    raise error from None

        return restore(backup, target, opened, replace=replace, progress=progress)

    return work
