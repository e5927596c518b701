# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a new journal in four steps: who and where, passphrase, recovery key, a part of it asked back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.start.making import Made, new_vault, take_away
from kjw_desktop.ui.start.new_vault_cards import AboutCard, CheckCard, KeyCard, PassphraseCard
from kjw_desktop.ui.tasks import TaskRunner


class NewVault(QWidget):
    """The four cards. `opened` once the recovery key was asked back; `left` when the person goes back.

    Until then the vault is half made: leaving, closing the window and locking take it away again.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, folder: Path, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._made: Made | None = None
        self._about = AboutCard(folder)
        self._passphrase = PassphraseCard(self._about.known_words)
        self._cards = QStackedLayout(self)
        for card in (self._about, self._passphrase):
            self._cards.addWidget(card)
        self._about.done.connect(lambda: self._show(self._passphrase))
        self._about.back.connect(self.left)
        self._passphrase.done.connect(self._make)
        self._passphrase.back.connect(lambda: self._show(self._about))

    def first_field(self) -> QWidget | None:
        """What takes the focus first."""
        return self._about.first_field()

    def abandon(self) -> Path | None:
        """Take a half-made vault away, if there is one; gives its path when it could not be removed."""
        if self._made is None:
            return None
        vault = self._made.opened.vault
        self._made = None
        try:
            take_away(vault.path, vault.close)
        except OSError:
            return vault.path
        return None

    def _show(self, card: CardPage) -> None:
        current = self._cards.currentWidget()
        if isinstance(current, CardPage):
            current.message.clear()
        if self._cards.indexOf(card) < 0:
            self._cards.addWidget(card)
        self._cards.setCurrentWidget(card)
        first = card.first_field()
        if first is not None:
            first.setFocus()

    def _make(self, passphrase: str) -> None:
        self._passphrase.set_busy(busy=True)
        task = self._tasks.run(
            self.tr("Making the journal"), new_vault(self._about.path(), passphrase, self._about.settings())
        )
        task.done.connect(self._show_key)
        task.failed.connect(self._failed)
        task.ended.connect(lambda: self._passphrase.set_busy(busy=False))
        self._passphrase.strip.follow(task)

    def _failed(self, error: Exception) -> None:
        self._passphrase.message.wrong(sentence_of(error))

    def _show_key(self, made: Made) -> None:
        self._made = made
        self._passphrase.leave()
        key = KeyCard(made.opened.vault.path.name, made.recovery_key)
        check = CheckCard(made.recovery_key)
        key.done.connect(lambda: self._show(check))
        key.back.connect(self._give_up)
        check.done.connect(self._finish)
        check.back.connect(lambda: self._show(key))
        self._show(key)

    def _give_up(self) -> None:
        left_over = self.abandon()
        card = self._cards.currentWidget()
        if left_over is not None and isinstance(card, CardPage):
            told = self.tr("The folder {path} could not be removed. Erase it yourself: it holds nothing yet.")
            card.message.wrong(told.format(path=left_over))
            return
        self.left.emit()

    def _finish(self) -> None:
        if self._made is not None:
            opened = self._made.opened
            self._made = None
            self.opened.emit(opened)
