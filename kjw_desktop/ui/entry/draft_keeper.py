# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what a form holds in the vault while it is being written, never outside it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kjw_desktop.ui.context import PageContext

PAUSE_MS = 400


class DraftKeeper(QObject):
    """`touch` after every change; `found` carries the text that was kept before, if there was any.

    `content` gives what the form holds now, '' for nothing worth keeping.
    """

    found = Signal(str)

    def __init__(
        self, context: PageContext, key: str, content: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._key = key
        self._content = content
        self._kept: str | None = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep_later)

    def look(self) -> None:
        """Read in the background what was kept before."""
        journal, key = self._context.journal, self._key
        task = self._context.tasks.run("", lambda _progress: journal.draft(key))
        task.done.connect(self._looked)

    def touch(self) -> None:
        """The form changed: keep it once the person pauses."""
        if not self._pause.isActive():
            self._pause.start()

    def keep_now(self) -> None:
        """Keep it before this call returns, because the journal is about to close."""
        self._pause.stop()
        content = self._content()
        if content != self._kept:
            self._kept = content
            _write(self._context, self._key, content)

    def _keep_later(self) -> None:
        content = self._content()
        if content != self._kept:
            self._kept = content
            task = self._context.tasks.run("", lambda _progress: _write(self._context, self._key, content))
            task.failed.connect(lambda _error: self._not_kept())
            task.cancelled.connect(self._not_kept)

    def _not_kept(self) -> None:
        """Another try follows at the next pause, or at the lock, which says so when it fails again."""
        self._kept = None

    def _looked(self, text: str | None) -> None:
        if text:
            self._kept = text
            self.found.emit(text)


def _write(context: PageContext, key: str, content: str) -> None:
    if content:
        context.journal.save_draft(key, content)
    else:
        context.journal.drop_draft(key)
