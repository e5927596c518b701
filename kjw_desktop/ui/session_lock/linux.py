# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Linux: logind tells of sleep and of its session, the desktop's screen saver of its shield.

Sources: org.freedesktop.login1(5); "Inhibitor Locks" (systemd.io/INHIBITOR_LOCKS): a delay lock is a file
descriptor that holds the sleep back (some seconds at most) until it is closed. GNOME and KDE announce their
shield as ActiveChanged on the session bus.
"""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from kjw_desktop.ui.session_lock.watch import SessionWatch

LOGIND = "org.freedesktop.login1"
MANAGER = f"{LOGIND}.Manager"
SESSION = f"{LOGIND}.Session"
MANAGER_PATH = "/org/freedesktop/login1"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_OWN = "auto"
"""What logind takes for the caller's own session; for a service of the desktop, for the one on screen."""


class LinuxSession(SessionWatch):
    """Listens on the system's and the session's bus, each of which may not be there."""

    def __init__(self, system: QDBusConnection, session: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._system = system
        self._session = session
        self._held: int | None = None

    def start(self) -> None:
        """Listen, and hold back sleep until the journal is locked; asks without waiting for an answer."""
        if self._system.isConnected():
            self._hear(self._system, MANAGER_PATH, MANAGER, "PrepareForSleep", "_sleeps(bool)")
            self._find_session()
            self._hold()
        if self._session.isConnected():
            for name in SCREEN_SAVERS:
                self._hear(self._session, "", name, "ActiveChanged", "_shielded(bool)")

    def _hear(self, bus: QDBusConnection, path: str, interface: str, signal: str, slot: str) -> None:
        name: Any = SLOT(slot)  # a text, as PySide wants it; its own annotations say bytes
        bus.connect("", path, interface, signal, self, name)

    def _find_session(self) -> None:
        """Listen to our own session; a desktop that starts programs as services says by name which it is."""
        asked = self._ask("GetSession", os.environ.get("XDG_SESSION_ID") or _OWN)
        asked.finished.connect(self._session_found)

    def _ask(self, method: str, *arguments: str) -> QDBusPendingCallWatcher:
        call = QDBusMessage.createMethodCall(LOGIND, MANAGER_PATH, MANAGER, method)
        call.setArguments(list(arguments))
        return QDBusPendingCallWatcher(self._system.asyncCall(call), self)

    @Slot(QDBusPendingCallWatcher)
    def _session_found(self, asked: QDBusPendingCallWatcher) -> None:
        """Without an answer every session is heard: one lock too many is better than one too few."""
        path = "" if asked.isError() else asked.reply().arguments()[0].path()
        self._hear(self._system, path, SESSION, "Lock", "_locks()")
        asked.deleteLater()

    def _hold(self) -> None:
        asked = self._ask("Inhibit", "sleep", "KJW Desktop", "The journal locks first", "delay")
        asked.finished.connect(self._holds)

    @Slot(QDBusPendingCallWatcher)
    def _holds(self, asked: QDBusPendingCallWatcher) -> None:
        """Keep the descriptor; Qt's own copy goes with its answer."""
        if not asked.isError():
            self._let_go()
            self._held = os.dup(asked.reply().arguments()[0].fileDescriptor())
        asked.deleteLater()

    def _let_go(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None

    @Slot(bool)
    def _sleeps(self, begins: bool) -> None:  # the signal's own form
        """Lock, then let the system sleep; hold back the next sleep after waking."""
        if begins:
            self.lock_wanted.emit()
            self._let_go()
        else:
            self._hold()

    @Slot()
    def _locks(self) -> None:
        self.lock_wanted.emit()

    @Slot(bool)
    def _shielded(self, on: bool) -> None:  # the signal's own form
        if on:
            self.lock_wanted.emit()
