# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the watches of the three systems have in common."""

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """`lock_wanted` when the system is about to sleep, or locks or leaves the session."""

    lock_wanted = Signal()

    def start(self) -> None:
        """Listen from now on; raises nothing where the system does not tell."""
        raise NotImplementedError
