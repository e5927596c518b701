# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Put a backup in a vault's place, once all of it has been found whole."""

import os
import shutil
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from kjw_desktop.domain.errors import FileExists, NotAVault, WrongUse
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage import durable
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault import lock, slot_files
from kjw_desktop.storage.vault.backup import free_name
from kjw_desktop.storage.vault.check import check
from kjw_desktop.storage.vault.vault import Vault


def restore(
    backup: Path,
    target: Path,
    open_backup: Callable[[Path], AbstractContextManager[Vault]],
    *,
    replace: bool,
    progress: Progress = silent,
) -> Path | None:
    """Copy the vault at `backup` beside `target`, check it wholly, then give it the name `target`.

    `open_backup` opens the copy, with the backup's own secret. With `replace` what stood at `target` is kept
    beside it, and its new name is given back. Killed at any moment, what stood there and the checked copy
    (`naam-hersteld-….kjw`) both stand whole beside each other, one of them at `target` or under its own name.
    `progress` is that of the check. Raises FileExists, WrongUse, WrongSecret, NotAVault, VaultInUse, NoRoom,
    NoPermission.
    """
    with troubles(target):
        _refuse(backup, target, replace=replace)
    now = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    ready = free_name(target, f"hersteld-{now}")
    draft = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}")
    with troubles(target):
        try:
            _copy(backup, draft)
            _check(backup, draft, open_backup, progress)
            durable.rename(draft, ready)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
        try:
            return _put_in_place(ready, target, free_name(target, f"oud-{now}"))
        except BaseException:
            shutil.rmtree(ready, ignore_errors=True)
            raise


def _refuse(backup: Path, target: Path, *, replace: bool) -> None:
    if os.path.lexists(target):
        if not replace:
            raise FileExists(target)
        if backup.exists() and backup.samefile(target):
            raise WrongUse("same_vault", str(target))
        _refuse_open(target)
    elif not target.parent.is_dir():
        raise WrongUse("folder_absent", str(target.parent))
    slot_files.refuse_inside(target)


def _refuse_open(target: Path) -> None:
    """Raise VaultInUse where a program has the vault at `target` open for writing."""
    if (target / lock.NAME).exists():
        lock.WriteLock(target).release()


def _copy(backup: Path, draft: Path) -> None:
    """Copy the files as they stand; one that has been written in (it has a lock) is kept still meanwhile."""
    with troubles(backup):
        found = slot_files.read(backup)
        held = lock.WriteLock(backup) if (backup / lock.NAME).exists() else None
        try:
            draft.mkdir(mode=0o700)
            for name in (*slot_files.NAMES, found.slot_set.database, f"{found.slot_set.database}-journal"):
                if (backup / name).is_file():
                    shutil.copyfile(backup / name, draft / name)
                    durable.sync_file(draft / name)
        finally:
            if held is not None:
                held.release()
    slot_files.replace(draft, found.slot_set, found.to_mend)
    durable.sync_folder(draft)


def _check(
    backup: Path,
    draft: Path,
    open_backup: Callable[[Path], AbstractContextManager[Vault]],
    progress: Progress,
) -> None:
    try:
        with open_backup(draft) as vault:
            check(vault, progress)
            if vault.migrated_backup is not None:
                shutil.rmtree(vault.migrated_backup)
    except NotAVault as error:
        raise NotAVault(backup, error.trouble) from None


def _put_in_place(ready: Path, target: Path, kept: Path) -> Path | None:
    if not os.path.lexists(target):
        durable.rename(ready, target)
        return None
    _refuse_open(target)
    durable.rename(target, kept)
    try:
        durable.rename(ready, target)
    except BaseException:
        durable.rename(kept, target)
        raise
    return kept
