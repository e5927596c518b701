# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One writer a vault: a lock on a file in its folder, which the system lets go when a program ends."""

from pathlib import Path

from filelock import FileLock, Timeout

from kjw_desktop.domain.errors import VaultInUse

NAME = "lock"


class WriteLock:
    """The right to write in the vault at `folder`, held from making until `release`."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises VaultInUse where another program or window holds it, OSError."""
        self._lock = FileLock(
            folder / NAME, blocking=False, thread_local=False, mode=0o600, fallback_to_soft=False
        )
        try:
            self._lock.acquire()
        except Timeout as error:
            raise VaultInUse(folder) from error

    def release(self) -> None:
        """Let go; doing so twice is harmless."""
        self._lock.release()
