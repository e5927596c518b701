# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that leave the vault on the worker's own order: whole or not at all."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kjw_desktop.domain.errors import FileExists, NoPermission, NotAVault, WrongUse
from kjw_desktop.storage.durable import rename, write_new
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault.slot_files import refuse_inside


def refuse_unless_free(path: Path, *, replace: bool) -> None:
    """Raise before any work when nothing may be written at `path`.

    `FileExists` when something stands there and `replace` is False, or when it is a folder;
    `WrongUse` when there is no folder to write in ("folder_absent") or it is a vault's own ("in_vault");
    `NoPermission`, also for a name that no file can have.
    """
    with _outside(path):
        if path.is_dir() or (path.exists() and not replace):
            raise FileExists(path)
        if not path.absolute().parent.is_dir():
            raise WrongUse("folder_absent", str(path.parent))
        refuse_inside(path)


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, in place of what may stand there; a failure leaves that as it was.

    Raises `NoRoom` and `NoPermission`.
    """
    half = path.with_name(path.name + ".deel")
    with _outside(path):
        try:
            write_new(half, data)
            rename(half, path)
        except BaseException:
            with contextlib.suppress(OSError):
                half.unlink()
            raise


@contextlib.contextmanager
def _outside(path: Path) -> Iterator[None]:
    """Tell troubles with a file that is no vault: where it cannot be reached or named, it may not stand."""
    try:
        with troubles(path):
            yield
    except NotAVault:
        raise NoPermission(path) from None
