# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that leave the vault on the worker's own order: whole or not at all."""

import contextlib
from pathlib import Path

from kjw_desktop.domain.errors import FileExists, WrongUse
from kjw_desktop.storage.durable import rename, write_new
from kjw_desktop.storage.trouble import troubles


def refuse_unless_free(path: Path, *, replace: bool) -> None:
    """Raise before any work when nothing may be written at `path`.

    `FileExists` when something stands there and `replace` is False, or when it is a folder;
    `WrongUse` ("folder_absent") when there is no folder to write in.
    """
    if path.is_dir() or (path.exists() and not replace):
        raise FileExists(path)
    if not path.absolute().parent.is_dir():
        raise WrongUse("folder_absent", str(path.parent))


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, in place of what may stand there; a failure leaves that as it was.

    Raises `NoRoom` and `NoPermission`.
    """
    half = path.with_name(path.name + ".deel")
    with troubles(path):
        try:
            write_new(half, data)
            rename(half, path)
        except BaseException:
            with contextlib.suppress(OSError):
                half.unlink()
            raise
