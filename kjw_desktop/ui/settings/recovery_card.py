# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Another recovery key: the passphrase first, then the new key, shown this once."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.progress import Progress
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.settings.passphrase_card import prove
from kjw_desktop.ui.start.recovery_check import RecoveryCheck
from kjw_desktop.ui.start.recovery_key_view import RecoveryKeyView
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts, field, labelled
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.progress_strip import ProgressStrip


class RecoveryCard(Card):
    """The old key no longer opens this journal from the moment the new one is made."""

    def __init__(self, context: PageContext, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New recovery key"), parent)
        self._context = context
        self._message = message
        told = self.tr(
            "When the sheet is lost or somebody saw it. The old key then no longer opens the journal."
        )
        self.add(Text(told, role="muted", wrap=True))
        secret = field(self.tr("Passphrase or recovery key of now"), secret=True)
        self._passphrase = labelled(self.body, secret)
        self._passphrase.returnPressed.connect(self._make)
        self._act = PlainButton(self.tr("Make a new recovery key"))
        self._act.clicked.connect(self._make)
        self.body.addLayout(acts(self._act))
        self._strip = ProgressStrip()
        self.add(self._strip)
        self._shown: QWidget | None = None
        self._check: RecoveryCheck | None = None

    def _make(self) -> None:
        if not self._act.isEnabled():
            return
        self._message.clear()
        self._act.setEnabled(False)
        vault, passphrase = self._context.vault, self._passphrase.text()

        def work(progress: Progress) -> str:
            prove(vault.path, passphrase)
            return vault.new_recovery_key(progress)

        task = self._context.tasks.run(self.tr("Making a new recovery key"), work)
        task.done.connect(self._show)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        self._strip.follow(task)

    def _show(self, recovery_key: str) -> None:
        self._passphrase.clear()
        check = self._check = RecoveryCheck(recovery_key)
        done = PrimaryButton(self.tr("I have kept it"))
        done.clicked.connect(lambda: self._finish(check))
        check.submitted.connect(lambda: self._finish(check))
        view = RecoveryKeyView(self._context.vault.path.name, recovery_key)
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(view)
        column.addWidget(Text(self.tr("Type these two groups from your sheet."), role="muted", wrap=True))
        column.addWidget(check)
        column.addLayout(acts(done))
        self.add(self._shown)
        view.print_button.setFocus()

    @property
    def unkept(self) -> bool:
        """Whether a new key is on show that was not asked back yet: gone from view, nobody sees it again."""
        return self._shown is not None

    def ask_back(self) -> None:
        """Put the focus where the groups are asked back."""
        if self._check is not None:
            self._check.first.setFocus()

    def _finish(self, check: RecoveryCheck) -> None:
        if self._shown is not None and check.holds():
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = self._check = None
            self._act.setEnabled(True)
            self._message.done(self.tr("The new recovery key is in force. Destroy the old sheet."))

    def _stopped(self) -> None:
        self._act.setEnabled(True)
        self._message.note(self.tr("Stopped. The recovery key is the old one."))

    def _failed(self, error: Exception) -> None:
        self._act.setEnabled(True)
        self._message.wrong(sentence_of(error))
        self._passphrase.setFocus()
        self._passphrase.selectAll()
