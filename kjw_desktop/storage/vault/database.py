# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Connections to the encrypted database. The journal mode and the pragmas are argued in docs/decisions."""

import sys
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

BUSY_SECONDS = 30.0
"""How long a connection waits for another's lock before the vault counts as in use."""

_CACHE_KIB = 64 * 1024
_PAGE = 4096
"""SQLCipher's page size. SQLite takes a file that is shorter than a page for a new, empty database."""


def connect(path: Path, key: bytes, *, read_only: bool = False) -> sqlcipher.Connection:
    """Open the database at `path` with its raw key of 32 bytes, and read its first page.

    The connection is in autocommit mode (isolation_level None) and may go from thread to thread, used by one
    at a time. With `read_only` it refuses to write, and can still undo what a crash left half written.

    Raises sqlcipher3's and the system's errors; callers translate them with `trouble.troubles`.
    """
    if path.stat().st_size < _PAGE:
        raise malformed()
    connection = _keyed(path, key, "rw")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def create(path: Path, key: bytes) -> sqlcipher.Connection:
    """Make an empty database at `path`, which must not exist, with a raw key of 32 bytes.

    Raises FileExistsError, and what `connect` raises.
    """
    path.touch(mode=0o600, exist_ok=False)
    connection = _keyed(path, key, "rw")
    connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    return connection


def bad_pages(connection: sqlcipher.Connection) -> bool:
    """Whether any page of the file is not as it was written: each has its own authentication code."""
    return connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None


def malformed() -> sqlcipher.DatabaseError:
    """SQLite's own error for a damaged database, for where it does not look itself."""
    error = sqlcipher.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = 11
    return error


def _keyed(path: Path, key: bytes, mode: str) -> sqlcipher.Connection:
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _prepare(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlcipher.Connection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    for pragma in ("temp_store = MEMORY", "secure_delete = ON", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
