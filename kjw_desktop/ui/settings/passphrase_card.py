# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Another passphrase: the one of now, twice the new one, and the journal under a new key."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.errors import WrongSecret
from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.tasks import Work
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts, field, labelled
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.new_passphrase import NewPassphrase
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip


class PassphraseCard(Card):
    """Asks for a secret of now as well: an unlocked window left alone is not enough."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change the passphrase"), parent)
        self._context = context
        self._message = message
        told = self.tr("Backups made before keep the passphrase of then.")
        self.add(Text(told, role="muted", wrap=True))
        self._now = labelled(self.body, field(self.tr("Passphrase or recovery key of now"), secret=True))
        self._new = NewPassphrase(self._known)
        self._new.submitted.connect(self._change)
        self.add(self._new)
        self._act = PlainButton(self.tr("Change the passphrase"))
        self._act.clicked.connect(self._change)
        self.body.addLayout(acts(self._act))
        self._strip = ProgressStrip()
        self.add(self._strip)

    def _known(self) -> tuple[str, ...]:
        settings = self._context.journal.settings()
        names = (settings.organisation, settings.worker_name, self._context.vault.path.stem)
        return tuple(name for name in names if name)

    def _change(self) -> None:
        if not self._act.isEnabled():
            return
        self._message.clear()
        new = self._new.accepted()
        if new is None:
            return
        self._act.setEnabled(False)
        work = changing(self._context, self._now.text(), new)
        task = self._context.tasks.run(self.tr("Changing the passphrase"), work)
        task.done.connect(lambda _nothing: self._changed())
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self._message.note(self.tr("Stopped. The passphrase is the old one.")))
        task.ended.connect(lambda: self._act.setEnabled(True))
        self._strip.follow(task)

    def _changed(self) -> None:
        self._now.clear()
        self._new.clear()
        self._message.done(self.tr("The passphrase is changed. Make a new backup too."))

    def _failed(self, error: Exception) -> None:
        self._message.wrong(sentence_of(error))
        self._now.setFocus()
        self._now.selectAll()


def changing(context: PageContext, now: str, new: str) -> Work:
    """The work: see that `now` opens the vault (WrongSecret where not), then put it under `new`."""
    vault = context.vault

    def work(progress: Progress) -> None:
        prove(vault.path, now)
        vault.change_passphrase(new, progress)

    return work


def prove(path: Path, secret: str) -> None:
    """Raise WrongSecret when `secret` opens the vault at `path` neither as passphrase nor as recovery key.

    So whoever forgot the passphrase and came in by the recovery key can take a new one.
    """
    from kjw_desktop.storage import open_vault, open_vault_with_recovery_key

    try:
        open_vault(path, secret, read_only=True).close()
    except WrongSecret as wrong:
        try:
            open_vault_with_recovery_key(path, secret, read_only=True).close()
        except WrongSecret:
            raise wrong from None
