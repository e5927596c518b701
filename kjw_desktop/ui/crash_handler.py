# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes what no other code caught, and has it told once, on the window's thread."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal


class CrashHandler(QObject):
    """Takes what no other code caught, from any thread, and tells it on the window's, one at a time."""

    _caught = Signal(str)

    def __init__(self, show: Callable[[str], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show or self._show_dialog
        self._showing = False
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """Become what Python calls for an exception nobody caught."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from kjw_desktop.ui.crash import report_of

        self._caught.emit(report_of(error))

    def _on_caught(self, report: str) -> None:
        QTimer.singleShot(0, lambda: self._tell(report))

    def _tell(self, report: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(report)
        finally:
            self._showing = False

    @staticmethod
    def _show_dialog(report: str) -> None:
        from kjw_desktop.ui.crash import CrashDialog

        CrashDialog(report).exec()
