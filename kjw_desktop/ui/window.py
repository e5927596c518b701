# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one window: the start screen, or the open journal; and the lock between the two."""

import gc
import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.start.screen import StartScreen
from kjw_desktop.ui.tasks import TaskRunner
from kjw_desktop.ui.theme import Look

if TYPE_CHECKING:  # loaded while the person types the passphrase
    from PySide6.QtGui import QCloseEvent

    from kjw_desktop.domain.settings import Settings
    from kjw_desktop.ui.idle import IdleWatch
    from kjw_desktop.ui.shell import Shell
    from kjw_desktop.ui.start.opened import Opened

TITLE = "KJW Desktop"
SMALLEST = (1000, 640)
FIRST_SIZE = (1280, 800)
AGE_MS = 60_000
_MOST_DIALOGS = 8


class MainWindow(QMainWindow):
    """Its title is the program's name alone: no name of a journal or person reaches the task bar.

    `day` is the clock that the pages go by.
    """

    def __init__(self, kept: SettingsFile, look: Look, day: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self._kept = kept
        self._day = day
        self.look = look
        self.tasks = TaskRunner(self)
        self._opened: Opened | None = None
        self._idle: IdleWatch | None = None
        self._age = QTimer(self, interval=AGE_MS)
        self._age.timeout.connect(self._tell_age)
        geometry = kept.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*FIRST_SIZE)
        self._show_start()

    @property
    def locked(self) -> bool:
        """Whether no journal is open."""
        return self._opened is None

    def lock(self) -> None:
        """Drop what the pages show, close the journal, and ask for the passphrase again.

        Work under way in the background is stopped first; what a form held is kept by its page as a draft.
        It locks also when that cannot be kept, and says so.
        """
        if self._opened is None:
            return
        _close_dialogs()
        told = ""
        try:
            told = self._close_journal()
        finally:
            self._show_start(told)

    def come_to_front(self) -> None:
        """A second start asked for the window."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Close the journal and remember where the window stood; a page may ask to stay."""
        shell = self._shell()
        if shell is not None and not shell.may_close():
            event.ignore()
            return
        self._kept.remember_geometry(self.saveGeometry())
        central = self.centralWidget()
        if isinstance(central, StartScreen):
            central.abandon()
        self._close_journal()
        self.tasks.stop_all()
        event.accept()

    def show_journal(self, opened: "Opened") -> None:
        """Go from the start screen to the pages."""
        self._put_shell(opened)
        self._show_first()

    def _enter(self, opened: "Opened") -> None:
        """As `show_journal`, in two turns: the pages' frame, then the first page."""
        QTimer.singleShot(0, self._put_shell(opened), self._show_first)

    def _put_shell(self, opened: "Opened") -> "Shell":
        from kjw_desktop.ui.shell import Shell

        self._opened = opened
        shell = Shell(opened, self.tasks, self._day)
        shell.lock_wanted.connect(self.lock)
        shell.help_wanted.connect(self._show_help)
        shell.settings_changed.connect(self._take_settings)
        self._swap(shell)
        self._take_settings(shell.settings)
        self._age.start()
        return shell

    def _show_first(self) -> None:
        from kjw_desktop.sentences import opening_notes
        from kjw_desktop.ui.pages import PAGES

        shell = self._shell()
        if shell is not None:
            shell.navigate(PAGES[0].key)
            shell.tell("\n".join(opening_notes(shell.context.vault)))

    def _show_start(self, told: str = "") -> None:
        start = StartScreen(self._kept, self.tasks)
        start.opened.connect(self._enter)
        self._swap(start)
        start.focus()
        start.tell(told)

    def _swap(self, widget: QWidget) -> None:
        """Have `widget` in place of what stood there, which Qt hides and deletes.

        It is not taken out first: that would style a thousand widgets anew that are about to go.
        """
        self.setCentralWidget(widget)
        widget.show()  # now, not at the next turn of the event loop: focus and keys are to work at once

    def _close_journal(self) -> str:
        """Close what is open, whatever happens; gives a sentence when something could not be kept.

        Saving that was under way is told to its page first, so that what is saved is no draft any more.
        """
        if self._idle is not None:
            self._idle.stop()
        self._age.stop()
        shell = self._shell()
        opened, self._opened = self._opened, None
        if shell is None or opened is None:
            return ""
        try:
            shell.hide()
            shell.go_in_turns()
            shell.clipboard.clear()
            self.tasks.finish_all()
            return self._kept_by(shell)
        finally:
            self._end_tasks(shell)
            opened.vault.close()
            re.purge()  # its cache holds what was searched for
            _forget_words()
            shell.destroyed.connect(_collect)

    def _end_tasks(self, shell: "Shell") -> None:
        """The pages go at the next turn; what their timers ask until then is not begun."""
        self.tasks.end()
        self.tasks.setParent(shell)
        self.tasks = TaskRunner(self)

    def _kept_by(self, shell: "Shell") -> str:
        from kjw_desktop.domain.errors import KjwError
        from kjw_desktop.sentences import sentence

        try:
            shell.keep()
        except KjwError as error:
            told = self.tr("What you were writing could not be kept. {why}")
            return told.format(why=sentence(error))
        return ""

    def _take_settings(self, settings: "Settings") -> None:
        if self._opened is not None:
            self._kept.remember_vault(self._opened.vault.path, settings.last_backup)
            self._watch().start(settings.lock_minutes)

    def _watch(self) -> "IdleWatch":
        if self._idle is None:
            from kjw_desktop.ui.idle import IdleWatch

            self._idle = IdleWatch(self)
            self._idle.idle.connect(self.lock)
        return self._idle

    def _tell_age(self) -> None:
        shell = self._shell()
        if shell is not None:
            shell.tell_age()

    def _show_help(self) -> None:
        from kjw_desktop.ui.help_dialog import HelpDialog

        HelpDialog(self).exec()

    def _shell(self) -> "Shell | None":
        if self._opened is None:
            return None
        from kjw_desktop.ui.shell import Shell

        central = self.centralWidget()
        return central if isinstance(central, Shell) else None


def _collect() -> None:
    """What the deleted pages held goes now, not some day."""
    QTimer.singleShot(0, gc.collect)


def _close_dialogs() -> None:
    """Give up what stands over the window and waits for an answer: a dialog, an open list, a menu."""
    from PySide6.QtWidgets import QApplication

    for standing in (QApplication.activePopupWidget, QApplication.activeModalWidget):
        for _ in range(_MOST_DIALOGS):
            widget = standing()
            if widget is None:
                break
            widget.close()


def _forget_words() -> None:
    """Let go of the words of notes that were looked up in lists of names."""
    from kjw_desktop.privacy.identifiers.remembered import forget

    forget()
