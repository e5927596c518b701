# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A backup now: where, progress, and since when there is none."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.settings import Settings
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.moments import moment
from kjw_desktop.ui.settings.saving import save_settings
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip


class BackupCard(Card):
    """The copy opens with the same passphrase and the same recovery key."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backup"), parent)
        self._context = context
        self._message = message
        told = self.tr("An encrypted copy, best on a stick or another disk. Your passphrase opens it.")
        self.add(Text(told, role="muted", wrap=True))
        self._last = Text("", wrap=True)
        self.add(self._last)
        self._act = PlainButton(self.tr("Make a backup now…"))
        self._act.clicked.connect(self._choose)
        self.body.addLayout(acts(self._act))
        self._strip = ProgressStrip()
        self.add(self._strip)
        context.events.settings_changed.connect(self.show_settings)

    def show_settings(self, settings: Settings) -> None:
        """Tell when the last backup was made."""
        if settings.last_backup is None:
            self._last.setText(self.tr("There is no backup yet."))
        else:
            when = moment(settings.last_backup, datetime.now().astimezone())
            self._last.setText(self.tr("Last backup: {when}").format(when=when))

    def backup_in(self, folder: Path) -> None:
        """Make a backup in `folder`, under a name with the day that nothing has yet."""
        self._act.setEnabled(False)
        vault = self._context.vault
        day = self._context.today().isoformat()

        def work(progress: Progress) -> Path:
            from kjw_desktop.storage.vault.backup import backup, free_name

            dest = free_name(folder / vault.path.name, day)
            backup(vault, dest, progress)
            vault.journal.log("backup")
            return dest

        task = self._context.tasks.run(self.tr("Making a backup"), work)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self._message.note(self.tr("Stopped. No backup was made.")))
        task.ended.connect(lambda: self._act.setEnabled(True))
        self._strip.follow(task)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the backup"), str(Path.home()))
        if chosen:
            self.backup_in(Path(chosen))

    def _done(self, dest: Path) -> None:
        if save_settings(self._context, self._message, last_backup=datetime.now(UTC)):
            self._message.done(self.tr("The backup stands: {name}").format(name=dest.name))

    def _failed(self, error: Exception) -> None:
        self._message.wrong(sentence_of(error))
