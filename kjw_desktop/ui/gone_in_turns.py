# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Deleting what is large in steps, so that keys are answered in between."""

import gc
from collections.abc import MutableMapping

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

AT_A_TURN = 1
"""Parts that are deleted at a turn of the event loop."""


class GoneInTurns(QObject):
    """When `whole` is to be deleted (`deleteLater`), its `parts` go first, some at a turn, then the whole.

    They leave `parts`, and what they held of Python's is collected the turn after: all of it at once would
    hold up a key too. With no more parts than go at a turn all goes at once. It lives in `parent`, until the
    whole is gone.
    """

    def __init__(self, whole: QWidget, parts: MutableMapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._whole: QWidget | None = whole
        self._parts = parts
        whole.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Puts off the deletion of the whole."""
        if event.type() is not QEvent.Type.DeferredDelete:
            return False
        self._delete_some()
        if self._parts:
            QTimer.singleShot(0, self, self._collect)
            return True
        self._end()
        return False

    def _go(self) -> None:
        self._delete_some()
        if self._parts:
            QTimer.singleShot(0, self, self._collect)
        elif self._whole is not None:
            delete(self._whole)
            self._end()

    def _collect(self) -> None:
        gc.collect()
        QTimer.singleShot(0, self, self._go)

    def _delete_some(self) -> None:
        for key in list(self._parts)[:AT_A_TURN]:
            delete(self._parts.pop(key))

    def _end(self) -> None:
        self._whole = None
        self.deleteLater()
