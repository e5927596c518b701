# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The watch that fits this system."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.session_lock.watch import SessionWatch


def follow_session(window: QWidget, lock: Callable[[], None]) -> SessionWatch:
    """Call `lock` whenever the system is about to sleep, or locks or leaves this session.

    The watch lives as long as `window`. Where the system does not tell, nothing happens: the lock after
    silence remains.
    """
    watch = _watch(window)
    watch.lock_wanted.connect(lock)
    watch.start()
    return watch


def _watch(window: QWidget) -> SessionWatch:
    """Each loads on its own system alone."""
    if sys.platform == "win32":
        from kjw_desktop.ui.session_lock.windows import WindowsSession

        return WindowsSession(window)
    if sys.platform == "darwin":
        from kjw_desktop.ui.session_lock.macos import MacSession

        return MacSession(window)
    from PySide6.QtDBus import QDBusConnection

    from kjw_desktop.ui.session_lock.linux import LinuxSession

    return LinuxSession(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), window)
