# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vaults that benchmarks read, and the same content in a plain file and in a bare encrypted one."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.caseload import Caseload
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.vault.keys import CHEAP_COST
from kjw_desktop.storage.vault.opening import create_vault, open_vault
from kjw_desktop.storage.vault.vault import Vault

PASSPHRASE = "zeven kraaien op een natte lantaarn"
BARE_KEY = "x'" + "5a" * 32 + "'"
_PRAGMAS = (
    "cache_size = -65536",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "synchronous = FULL",
    "foreign_keys = ON",
    "journal_mode = TRUNCATE",
)
"""Those of the vault's own connections."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A vault on disk with `caseload` in it, and the recovery key, which opens it without key derivation."""

    path: Path
    recovery_key: str
    caseload: Caseload

    def open(self) -> Vault:
        """Open it for writing, by the passphrase at a cheap cost."""
        return open_vault(self.path, PASSPHRASE)


def fill(path: Path, caseload: Caseload) -> Filled:
    """Make a vault at `path` and store the caseload in it."""
    made = create_vault(path, PASSPHRASE, cost=CHEAP_COST)
    with made.vault as vault:
        vault.journal.record_all(chain(caseload.persons, caseload.weekly_group(), caseload.records()))
    return Filled(path, made.recovery_key, caseload)


def plain_copy(vault: Vault, path: Path) -> Path:
    """The vault's whole database at `path`, not encrypted: all tables and the search index as they are."""
    return _exported(vault, path, "''")


def bare_copy(vault: Vault, path: Path) -> Path:
    """The vault's whole database at `path`, under a raw key that is known, without vault around it."""
    return _exported(vault, path, f'"{BARE_KEY}"')


def connect_plain(path: Path) -> sqlcipher.Connection:
    """Open a plain file with the vault's own pragmas."""
    return _connected(path)


def connect_bare(path: Path) -> sqlcipher.Connection:
    """Open a bare encrypted file with the vault's own pragmas."""
    return _connected(path, f'key = "{BARE_KEY}"')


class PlainVault:
    """What a journal needs of a vault, on a plain file: the same program without encryption."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.read_only = False
        self.writing = threading.RLock()
        self._releases: list[Callable[[], None]] = []

    def connect(self) -> sqlcipher.Connection:
        """A new connection."""
        return connect_plain(self.path)

    def on_release(self, release: Callable[[], None]) -> None:
        """Remember what closes the connections."""
        self._releases.append(release)


def plain_journal(path: Path) -> Journal:
    """The journal on a plain file."""
    return Journal(PlainVault(path))


def _connected(path: Path, *first: str) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    for pragma in (*first, *_PRAGMAS):
        connection.execute(f"PRAGMA {pragma}").fetchone()
    return connection


def _exported(vault: Vault, path: Path, key: str) -> Path:
    connection = vault.connect()
    try:
        connection.execute(f"ATTACH DATABASE ? AS copy KEY {key}", (str(path),))
        connection.execute("SELECT sqlcipher_export('copy')").fetchone()
        connection.execute("DETACH DATABASE copy")
    finally:
        connection.close()
    return path
