# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Windows: messages to the window when the computer suspends or the session is locked or left.

Source: learn.microsoft.com, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WTSRegisterSessionNotification,
RegisterSuspendResumeNotification (which modern standby needs). The calls exist on Windows alone, so they are
made only there; what a message means is plain Python.
"""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.session_lock.watch import SessionWatch

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x2, 0x4, 0x6, 0x7

_MEANS_LOCK = {
    WM_POWERBROADCAST: frozenset({PBT_APMSUSPEND}),
    WM_WTSSESSION_CHANGE: frozenset(
        {WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK}
    ),
}
_NOTIFY_FOR_THIS_SESSION = 0
_TO_A_WINDOW = 0
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


def means_lock(kind: bytes, address: int) -> bool:
    """Whether the native event of that kind, a MSG at `address`, says that the journal is to lock."""
    if kind not in _KINDS or not address:
        return False
    message = wintypes.MSG.from_address(address)
    return message.wParam in _MEANS_LOCK.get(message.message, ())


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: "WindowsSession") -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at every message, stop none."""
        if means_lock(bytes(QByteArray(kind).data()), int(message)):
            self._watch.lock_wanted.emit()
        return False, 0


class WindowsSession(SessionWatch):
    """Reads the messages that come to `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._filter = _Filter(self)

    def start(self) -> None:
        """Ask for the messages, and read them."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            handle = wintypes.HWND(int(self._window.winId()))
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION)
            ctypes.windll.user32.RegisterSuspendResumeNotification(handle, _TO_A_WINDOW)
