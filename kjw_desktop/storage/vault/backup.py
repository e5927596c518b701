# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A consistent copy of a vault, that opens with the same passphrase and the same recovery key."""

import os
import shutil
import uuid
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from kjw_desktop.domain.errors import FileExists, NotAVault, WrongUse
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage import durable
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault import lock, slot_files
from kjw_desktop.storage.vault.vault import Vault


def backup(vault: Vault, dest: Path, progress: Progress = silent, *, replace: bool = False) -> None:
    """Copy `vault` as it is at one moment to the new folder `dest`, whole or not at all.

    Safe while another program has the vault open for writing. With `replace` an earlier vault at `dest` goes
    once the new copy is whole; what is no vault is never replaced. `progress` counts pages; it may raise
    Cancelled. Raises FileExists, WrongUse ("folder_absent", "same_vault", "in_vault"), NoRoom, NoPermission,
    NotAVault, VaultInUse (what would be replaced is open).
    """
    with troubles(dest):
        _refuse(vault, dest, replace=replace)
    draft = dest.with_name(f".{dest.name}.{uuid.uuid4().hex[:8]}")
    try:
        with troubles(dest):
            draft.mkdir(mode=0o700)
            vault.copy_database(draft / vault.database.name, progress)
            slot_files.write(draft, vault.slot_set)
            _put_in_place(draft, dest)
    except BaseException as error:
        shutil.rmtree(draft, ignore_errors=True)
        if isinstance(error, NotAVault):
            raise NotAVault(vault.path, error.trouble) from None
        raise


def _refuse(vault: Vault, dest: Path, *, replace: bool) -> None:
    if os.path.lexists(dest):
        if not (replace and any((dest / name).is_file() for name in slot_files.NAMES)):
            raise FileExists(dest)
        if dest.samefile(vault.path):
            raise WrongUse("same_vault", str(dest))
        if (dest / lock.NAME).exists():
            lock.WriteLock(dest).release()
    elif not dest.parent.is_dir():
        raise WrongUse("folder_absent", str(dest.parent))
    slot_files.refuse_inside(dest)


def _put_in_place(draft: Path, dest: Path) -> None:
    """Give the copy its name; an earlier vault of that name steps aside until it stands, then goes."""
    if not os.path.lexists(dest):
        durable.rename(draft, dest)
        return
    aside = free_name(dest, "oud")
    durable.rename(dest, aside)
    try:
        durable.rename(draft, dest)
    except BaseException:
        durable.rename(aside, dest)
        raise
    shutil.rmtree(aside)


def free_name(path: Path, addition: str) -> Path:
    """A name beside the vault at `path` that nothing has yet: `naam-addition.kjw`, `naam-addition-2.kjw`."""
    return next(name for name in _names(path, addition) if not os.path.lexists(name))


def _names(path: Path, addition: str) -> Iterator[Path]:
    for number in chain(("",), (f"-{found}" for found in count(2))):
        yield path.with_name(f"{path.stem}-{addition}{number}{path.suffix}")
