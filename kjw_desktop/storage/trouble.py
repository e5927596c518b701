# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From what SQLite and the system complain of to the project's own exceptions, in one place."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from kjw_desktop.domain.errors import (
    KjwError,
    NoPermission,
    NoRoom,
    NotAVault,
    ReadOnlyVault,
    VaultInUse,
    VaultTrouble,
)

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_UNREADABLE = {errno.EIO, errno.EISDIR, getattr(errno, "EUCLEAN", errno.EIO)}
_NO_SUCH_PATH = {errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _PROTOCOL, _NOTADB = (
    5,
    6,
    8,
    10,
    11,
    13,
    14,
    15,
    26,
)
_WORDED = {
    "database is locked": _BUSY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
    "file is not a database": _NOTADB,
}
"""SQLite's own words (sqlite3_errstr), for errors that carry no code: those of a backup's steps."""


@contextmanager
def troubles(path: Path) -> Iterator[None]:
    """Raise what goes wrong inside, with a file or the database, as an exception of the project.

    `path` is the vault, named by the exception. Wrong SQL and broken constraints pass unchanged, and so does
    everything that is not about files. An error that SQLAlchemy wrapped is told by what it wraps.
    """
    try:
        yield
    except Exception as error:
        meant = _meaning(getattr(error, "orig", None) or error, path)
        if meant is None:
            raise
        raise meant from None


def _meaning(error: BaseException, path: Path) -> KjwError | None:
    if isinstance(error, sqlcipher.Error):
        return _of_database(error, path)
    if isinstance(error, OSError):
        return _of_system(error, path)
    return None


def _of_database(error: sqlcipher.Error, path: Path) -> KjwError | None:
    """Tell by SQLite's code; it does not say whether an input or output error was met writing or reading.

    What cannot be read comes up as damage mostly, so such an error is taken for a disk that takes no more.
    """
    code = (getattr(error, "sqlite_errorcode", None) or _WORDED.get(str(error), 0)) & 0xFF
    if code in {_BUSY, _LOCKED, _PROTOCOL}:
        return VaultInUse(path)
    if code in {_CORRUPT, _NOTADB}:
        return NotAVault(path, VaultTrouble.DAMAGED)
    if code in {_FULL, _IOERR}:
        return NoRoom(path)
    if code == _READONLY:  # SQLite says so too of a file that was moved away while it was open
        return ReadOnlyVault(path) if path.exists() else NotAVault(path, VaultTrouble.ABSENT)
    return NoPermission(path) if code == _CANTOPEN else None


def _of_system(error: OSError, path: Path) -> KjwError:
    if error.errno in _NO_ROOM:
        return NoRoom(path)
    if isinstance(error, NotADirectoryError):
        return NotAVault(path, VaultTrouble.NOT_A_VAULT)
    if error.errno in _NO_SUCH_PATH:
        return NotAVault(path, VaultTrouble.ABSENT)
    if isinstance(error, FileNotFoundError):
        return NotAVault(path, VaultTrouble.DAMAGED if path.exists() else VaultTrouble.ABSENT)
    if error.errno in _UNREADABLE:
        return NotAVault(path, VaultTrouble.DAMAGED)
    return NoPermission(path)
