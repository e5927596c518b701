# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The start screen: which card is on show, and what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kjw_desktop.ui.settings_file import SettingsFile, data_folder, documents_folder
from kjw_desktop.ui.start.card_page import CardPage
from kjw_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:  # the start loads the one card that it shows
    from kjw_desktop.ui.start.unlock_card import UnlockCard
    from kjw_desktop.ui.start.welcome_card import WelcomeCard


class StartScreen(QWidget):
    """Shows the card that fits: unlock the last journal, or the welcome; `opened` carries an Opened."""

    opened = Signal(object)

    def __init__(self, kept: SettingsFile, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._tasks = tasks
        self._cards = QStackedLayout(self)
        self._shown: QWidget | None = None
        self._half_made: Callable[[], object] | None = None
        self.show_first()

    def show_first(self) -> None:
        """The card for the journal that was open last, if it is still there; else the welcome."""
        path = self._kept.last_vault
        if path is not None and path.exists():
            self.show_unlock(path)
        else:
            self._show_welcome()

    def show_unlock(self, path: Path) -> None:
        """The card that unlocks the journal at `path`."""
        known = self._kept.last_backup if path == self._kept.last_vault else None
        from kjw_desktop.ui.start.unlock_card import UnlockCard

        card = UnlockCard(path, known, self._tasks)
        card.opened.connect(self.opened)
        self._with_ways(card)
        self._put(card)

    def abandon(self) -> None:
        """Leave nothing half made, and forget what was typed."""
        if self._half_made is not None:
            self._half_made()
        if isinstance(self._shown, CardPage):
            self._shown.leave()

    def focus(self) -> None:
        """Put the focus where the person goes on."""
        first = getattr(self._shown, "first_field", lambda: None)()
        if isinstance(first, QWidget):
            first.setFocus()

    def tell(self, text: str) -> None:
        """Say what went wrong at the lock; nothing for an empty text."""
        if text and isinstance(self._shown, CardPage):
            self._shown.message.wrong(text)

    def _show_welcome(self) -> None:
        from kjw_desktop.ui.start.welcome_card import WelcomeCard

        card = WelcomeCard()
        self._with_ways(card)
        self._put(card)

    def _show_new(self) -> None:
        from kjw_desktop.ui.start.new_vault import NewVault

        flow = NewVault(documents_folder(), self._tasks)
        flow.opened.connect(self.opened)
        flow.left.connect(self.show_first)
        self._put(flow)
        self._half_made = flow.abandon

    def _show_example(self) -> None:
        from kjw_desktop.ui.start.example_card import ExampleCard

        folder = data_folder() / "voorbeeld"
        card = ExampleCard(folder, self._tasks)
        card.opened.connect(self.opened)
        card.back_wanted.connect(self.show_first)
        self._put(card)

    def _show_restore(self) -> None:
        from kjw_desktop.ui.start.restore_card import RestoreCard

        known = self._kept.last_vault
        card = RestoreCard(known or documents_folder() / self.tr("journal.kjw"), self._tasks)
        card.restored.connect(self._restored)
        card.back_wanted.connect(self.show_first)
        self._put(card)

    def _restored(self, path: Path, kept: str) -> None:
        """Unlock what was put back, and say where the old journal went."""
        self.show_unlock(path)
        said = self.tr("The backup is in its place.")
        if kept:
            said = self.tr("The backup is in its place. The old journal stands beside it: {name}.").format(
                name=kept
            )
        if isinstance(self._shown, CardPage):
            self._shown.message.note(said)

    def _choose_other(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start = self._kept.last_vault
        chosen = QFileDialog.getExistingDirectory(
            self,
            self.tr("Choose the folder of a journal (.kjw)"),
            str(start.parent if start else Path.home()),
        )
        if chosen:
            self.show_unlock(Path(chosen))

    def _with_ways(self, card: "UnlockCard | WelcomeCard") -> None:
        card.new_wanted.connect(self._show_new)
        card.other_wanted.connect(self._choose_other)
        card.example_wanted.connect(self._show_example)
        card.restore_wanted.connect(self._show_restore)

    def _put(self, card: QWidget) -> None:
        old, self._shown = self._shown, card
        self._half_made = None
        self._cards.addWidget(card)
        self._cards.setCurrentWidget(card)
        if old is not None:
            self._cards.removeWidget(old)
            old.deleteLater()
        self.focus()
