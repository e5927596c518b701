# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""macOS: a distributed notification when the screen locks, IOKit's message when the computer sleeps.

Both are plain C, so ctypes is enough. Sources: developer.apple.com, CFNotificationCenter, and Q&A QA1340
"Registering and unregistering for sleep and wake notifications". The screen's notification has no constant in
Apple's headers; its name is the one that loginwindow posts.
"""

import ctypes
import ctypes.util
from typing import Any

from PySide6.QtCore import QObject

from kjw_desktop.ui.session_lock.watch import SessionWatch

CAN_SLEEP, WILL_SLEEP = 0xE0000270, 0xE0000280
SCREEN_LOCKED = b"com.apple.screenIsLocked"
_UTF8 = 0x08000100
_AT_ONCE = 4
_pointer = ctypes.c_void_p

NOTIFIED = ctypes.CFUNCTYPE(None, _pointer, _pointer, _pointer, _pointer, _pointer)
POWERED = ctypes.CFUNCTYPE(None, _pointer, ctypes.c_uint32, ctypes.c_uint32, _pointer)


def load(name: str) -> Any:
    """A framework of the system. Raises OSError."""
    return ctypes.CDLL(ctypes.util.find_library(name))


def common_modes(foundation: Any) -> Any:
    """The constant kCFRunLoopCommonModes."""
    return _pointer.in_dll(foundation, "kCFRunLoopCommonModes")


class MacSession(SessionWatch):
    """Registers with CoreFoundation and IOKit, whose events come with those of the window."""

    def __init__(self, parent: QObject, foundation: Any = None, iokit: Any = None) -> None:
        super().__init__(parent)
        self._foundation = foundation or load("CoreFoundation")
        self._iokit = iokit or load("IOKit")
        self._power = 0
        self._notified = NOTIFIED(self._screen_locked)
        self._powered = POWERED(self._power_changes)

    def start(self) -> None:
        """Listen to both."""
        self._listen_to_screen()
        self._listen_to_power()

    def _listen_to_screen(self) -> None:
        cf = self._foundation
        for function in (cf.CFNotificationCenterGetDistributedCenter, cf.CFStringCreateWithCString):
            function.restype = _pointer
        cf.CFStringCreateWithCString.argtypes = (_pointer, ctypes.c_char_p, ctypes.c_uint32)
        cf.CFNotificationCenterAddObserver.argtypes = (*[_pointer] * 5, ctypes.c_long)
        name = cf.CFStringCreateWithCString(None, SCREEN_LOCKED, _UTF8)
        called = ctypes.cast(self._notified, _pointer)
        center = cf.CFNotificationCenterGetDistributedCenter()
        cf.CFNotificationCenterAddObserver(center, None, called, name, None, _AT_ONCE)

    def _listen_to_power(self) -> None:
        cf, io = self._foundation, self._iokit
        io.IORegisterForSystemPower.restype = ctypes.c_uint32
        io.IORegisterForSystemPower.argtypes = (_pointer,) * 4
        io.IONotificationPortGetRunLoopSource.restype = _pointer
        io.IONotificationPortGetRunLoopSource.argtypes = (_pointer,)
        io.IOAllowPowerChange.argtypes = (ctypes.c_uint32, ctypes.c_long)
        port, notifier = _pointer(), ctypes.c_uint32()
        called = ctypes.cast(self._powered, _pointer)
        self._power = io.IORegisterForSystemPower(None, ctypes.byref(port), called, ctypes.byref(notifier))
        if not self._power:
            return
        cf.CFRunLoopGetMain.restype = _pointer
        cf.CFRunLoopAddSource.argtypes = (_pointer,) * 3
        source = io.IONotificationPortGetRunLoopSource(port)
        cf.CFRunLoopAddSource(cf.CFRunLoopGetMain(), source, common_modes(cf))

    def _screen_locked(self, *_unused: int) -> None:
        self.lock_wanted.emit()

    def _power_changes(self, _reference: int, _service: int, message: int, argument: int | None) -> None:
        """Lock before sleep; the system waits for the leave that follows."""
        if message == WILL_SLEEP:
            self.lock_wanted.emit()
        if message in (CAN_SLEEP, WILL_SLEEP):
            self._iokit.IOAllowPowerChange(self._power, argument or 0)
