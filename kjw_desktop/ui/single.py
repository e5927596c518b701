# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One window a person: a second start brings the first window to the front and ends.

A lock file tells who is first (QtCore alone, so it costs start-up nothing); the local socket through which a
second start knocks is opened once the first window stands.
"""

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

KNOCK_MS = 2000


class SingleInstance(QObject):
    """`is_first` tells whether this process may open the window; `knocked` comes at each second start."""

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self.is_first = self._lock.tryLock(0)

    def listen(self) -> bool:
        """Let second starts knock from now on; tells whether the socket could be opened."""
        from PySide6.QtNetwork import QLocalServer

        name = self._name()
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        return self._server.listen(name)

    def knock(self) -> bool:
        """Ask the first window to come to the front; tells whether it answered within two seconds."""
        from PySide6.QtCore import QDeadlineTimer, QThread
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(KNOCK_MS)
        while not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self._name())
            if socket.waitForConnected(200):
                socket.disconnectFromServer()
                return True
            QThread.msleep(50)
        return False

    def release(self) -> None:
        """Let another process be first."""
        self._lock.unlock()

    def _name(self) -> str:
        """A name that another person's window on the same machine does not have."""
        from hashlib import sha256

        return f"kjw-desktop-{sha256(str(self._folder).encode()).hexdigest()[:16]}"

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.knocked.emit()
