# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journals on a real encrypted database under a raw key, without slots: fast enough to make many."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import Phase

from kjw_desktop.storage import migrations
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.vault import database

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""For hypothesis: each try makes a database, and shrinking a failure makes thousands."""

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


@cache
def _template() -> bytes:
    """An empty journal's database, made once: its secret and ids are those of every copy."""
    with TemporaryDirectory() as folder:
        return new_database(Path(folder) / "template.db").read_bytes()


def journal_at(path: Path, *, read_only: bool = False) -> Journal:
    """Open a journal on a database of `new_database`."""
    return Journal(BareVault(path, read_only=read_only))


@contextmanager
def fresh_journal() -> Iterator[Journal]:
    """Give an empty journal in a folder of its own, gone afterwards."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        path.write_bytes(_template())
        journal = journal_at(path)
        try:
            yield journal
        finally:
            journal.close()


def inside(path: Path) -> bytes:
    """Give every page decrypted, in lower case: free pages too, and what is left over in others.

    SQLCipher 4 with a raw key: AES-256-CBC; a page ends with its IV (16 bytes) and its HMAC (64); the file
    begins with a salt (16 bytes); see https://www.zetetic.net/sqlcipher/design/.
    """
    pages, plain = path.read_bytes(), bytearray()
    for start in range(0, len(pages), 4096):
        page = pages[start : start + 4096]
        decryptor = Cipher(algorithms.AES(KEY), modes.CBC(page[-80:-64])).decryptor()
        plain += decryptor.update(page[16 if start == 0 else 0 : -80])
    return bytes(plain).lower()
