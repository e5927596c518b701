# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault held still: for reading that takes long while a window goes on saving.

In a rollback journal a reader keeps a writer from committing. So who reads for long reads from a copy, made
in the vault's own folder and encrypted as the vault is, and keeps a writer waiting only while it is made.
"""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kjw_desktop.domain.errors import NoPermission, NoRoom
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault.vault import Vault


@contextmanager
def snapshot(vault: Vault, progress: Progress = silent) -> Iterator[Vault]:
    """Give `vault` as it is at this moment, for reading alone; the copy goes when the block ends.

    Where no copy can be made (a read-only folder, a full disk) the vault itself is given: nobody is saving
    there. `progress` counts the pages that are copied; it may raise Cancelled. Raises NotAVault.
    """
    target = vault.path / f"reading-{uuid.uuid4().hex}.db"
    try:
        still = _copied(vault, target, progress)
    except (NoRoom, NoPermission):
        yield vault
        return
    try:
        yield still
    finally:
        still.close()
        _remove(target)


def _copied(vault: Vault, target: Path, progress: Progress) -> Vault:
    try:
        with troubles(vault.path):
            vault.copy_database(target, progress)
    except BaseException:
        _remove(target)
        raise
    return vault.reading(target)


def _remove(target: Path) -> None:
    for path in (target, target.with_name(target.name + "-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)
