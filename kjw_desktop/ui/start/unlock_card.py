# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card that unlocks the journal that was open last."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kjw_desktop.ui.moments import greeting, moment
from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts, field
from kjw_desktop.ui.widgets.labels import KeyCap, Text, restyle, rule

if TYPE_CHECKING:  # loaded once the person unlocks
    from datetime import datetime

    from kjw_desktop.ui.start.opened import Opened


class UnlockCard(CardPage):
    """Asks for the passphrase, or with the same field for the recovery key; `opened` carries an Opened."""

    opened = Signal(object)
    other_wanted = Signal()
    new_wanted = Signal()
    example_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self, path: Path, last_backup: "datetime | None", tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(greeting(), parent)
        self._path = path
        self._tasks = tasks
        self._by_key = False
        self._name = Text(path.name, role="muted")
        _label, self._secret = field(self.tr("Passphrase"), secret=True)
        self._secret.setProperty("role", "large")
        self._secret.setPlaceholderText(self.tr("Passphrase"))
        self._secret.textChanged.connect(lambda _text: self._set_wrong(wrong=False))
        self._secret.returnPressed.connect(self.unlock)
        self._unlock = PrimaryButton(self.tr("Unlock"))
        self._unlock.clicked.connect(self.unlock)
        self._backup = Text(role="small")
        if last_backup is not None:
            self._tell_backup(last_backup)
        self._swap = PlainButton(self.tr("Use the recovery key"))
        self._swap.clicked.connect(self._swap_secret)
        self.body.addWidget(self._name)
        self.body.addWidget(self._secret)
        self.body.addLayout(acts(self._unlock, KeyCap("Return"), right=(self._backup,)))
        self.body.addWidget(rule())
        self.body.addLayout(self._other_ways())
        self.foot.setText(
            self.tr("Everything stays encrypted on this laptop. Nothing goes over the network.")
        )

    def first_field(self) -> QWidget:
        """The passphrase."""
        return self._secret

    def leave(self) -> None:
        """Forget what was typed."""
        self._secret.clear()

    def unlock(self) -> None:
        """Open the vault in the background with what was typed."""
        from kjw_desktop.ui.start.opened import by_passphrase, by_recovery_key

        secret = self._secret.text()
        if not secret or not self._unlock.isEnabled():
            return
        self.message.clear()
        self._busy(busy=True)
        work = by_recovery_key(self._path, secret) if self._by_key else by_passphrase(self._path, secret)
        task = self._tasks.run(self.tr("Unlocking"), work)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.ended.connect(lambda: self._busy(busy=False))

    def _done(self, opened: "Opened") -> None:
        self._secret.clear()
        self.opened.emit(opened)

    def _failed(self, error: Exception) -> None:
        from kjw_desktop.ui.failures import sentence_of

        said = sentence_of(error)
        self._set_wrong(wrong=True)
        self.message.wrong(said)
        self._secret.selectAll()
        self._secret.setFocus()

    def _tell_backup(self, last_backup: "datetime") -> None:
        from datetime import datetime

        when = moment(last_backup, datetime.now().astimezone())
        self._backup.setText(self.tr("Last backup: {when}").format(when=when))

    def _busy(self, *, busy: bool) -> None:
        self._unlock.setEnabled(not busy)
        self._secret.setReadOnly(busy)
        self._unlock.set_text(self.tr("Unlocking…") if busy else self.tr("Unlock"))

    def _set_wrong(self, *, wrong: bool) -> None:
        if self._secret.property("wrong") != wrong:
            self._secret.setProperty("wrong", wrong)
            restyle(self._secret)

    def _swap_secret(self) -> None:
        self._by_key = not self._by_key
        name = self.tr("Recovery key") if self._by_key else self.tr("Passphrase")
        self._secret.clear()
        self._secret.setAccessibleName(name)
        self._secret.setPlaceholderText(name)
        self._secret.setEchoMode(
            self._secret.EchoMode.Normal if self._by_key else self._secret.EchoMode.Password
        )
        self._swap.set_text(
            self.tr("Use the passphrase") if self._by_key else self.tr("Use the recovery key")
        )
        self._secret.setFocus()

    def _other_ways(self) -> QGridLayout:
        ways = QGridLayout()
        ways.setSpacing(Space.S)
        ways.addWidget(self._swap, 0, 0)
        for place, (text, wanted) in enumerate(
            (
                (self.tr("Other journal…"), self.other_wanted),
                (self.tr("New journal"), self.new_wanted),
                (self.tr("Practise with an example"), self.example_wanted),
                (self.tr("Put a backup back"), self.restore_wanted),
            ),
            start=1,
        ):
            button = PlainButton(text)
            button.clicked.connect(wanted)
            ways.addWidget(button, place // 2, place % 2)
        return ways
