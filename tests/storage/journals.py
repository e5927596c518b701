# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journals on a real encrypted database under a raw key, without slots: fast enough to make many."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlcipher3.dbapi2 as sqlcipher

from kjw_desktop.storage import database, migrations
from kjw_desktop.storage.journal import Journal

KEY = bytes(range(32))


class BareVault:
    """What a journal needs of a vault: a database file and its key."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.writing = threading.RLock()
        self._releases: list[Callable[[], None]] = []

    def connect(self) -> sqlcipher.Connection:
        return database.connect(self.path, KEY, read_only=self.read_only)

    def on_release(self, release: Callable[[], None]) -> None:
        self._releases.append(release)


def new_database(path: Path) -> Path:
    """Make an empty journal's database."""
    connection = database.create(path, KEY)
    connection.execute("BEGIN IMMEDIATE")
    migrations.upgrade(connection)
    connection.execute("COMMIT")
    connection.close()
    return path


def journal_at(path: Path, *, read_only: bool = False) -> Journal:
    """Open a journal on a database of `new_database`."""
    return Journal(BareVault(path, read_only=read_only))


@contextmanager
def fresh_journal() -> Iterator[Journal]:
    """Give an empty journal in a folder of its own, gone afterwards."""
    with TemporaryDirectory() as folder:
        journal = journal_at(new_database(Path(folder) / "journal.db"))
        try:
            yield journal
        finally:
            journal.close()


def decrypted(path: Path, plain: Path) -> bytes:
    """Give every byte of the database as it is inside, free pages and index blocks with it."""
    connection = database.connect(path, KEY)
    connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return plain.read_bytes()
