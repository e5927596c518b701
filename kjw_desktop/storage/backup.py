# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A consistent copy of a vault, that opens with the same passphrase and the same recovery key."""

import os
import shutil
import uuid
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from kjw_desktop.domain.errors import FileExists, WrongUse
from kjw_desktop.storage import durable, slot_files
from kjw_desktop.storage.progress import Progress, silent
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault import Vault


def backup(vault: Vault, dest: Path, progress: Progress = silent) -> None:
    """Copy `vault` as it is at one moment to the new folder `dest`, whole or not at all.

    Safe while another program has the vault open for writing. `progress` counts pages; it may raise
    Cancelled.
    Raises FileExists, WrongUse ("folder_absent"), NoRoom, NoPermission, NotAVault.
    """
    if os.path.lexists(dest):
        raise FileExists(dest)
    if not dest.parent.is_dir():
        raise WrongUse("folder_absent", str(dest.parent))
    draft = dest.with_name(f".{dest.name}.{uuid.uuid4().hex[:8]}")
    with troubles(dest):
        try:
            draft.mkdir(mode=0o700)
            vault.copy_database(draft / vault.database.name, progress)
            slot_files.write(draft, vault.slot_set)
            durable.rename(draft, dest)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise


def free_name(path: Path, addition: str) -> Path:
    """A name beside the vault at `path` that nothing has yet: `naam-addition.kjw`, `naam-addition-2.kjw`."""
    return next(name for name in _names(path, addition) if not os.path.lexists(name))


def _names(path: Path, addition: str) -> Iterator[Path]:
    for number in chain(("",), (f"-{found}" for found in count(2))):
        yield path.with_name(f"{path.stem}-{addition}{number}{path.suffix}")
