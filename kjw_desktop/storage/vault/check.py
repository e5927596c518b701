# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether all of a vault is whole: slot files, every page, every index, every record."""

from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from kjw_desktop.domain.errors import NotAVault, VaultTrouble
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault.snapshot import snapshot
from kjw_desktop.storage.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was read and found whole: database pages, and records of the journal."""

    pages: int
    records: int


def check(vault: Vault, progress: Progress = silent) -> CheckReport:
    """Read every page and every record of `vault`, which may be open for writing elsewhere.

    `progress` counts pages, then records; it may raise Cancelled.
    Raises NotAVault where anything is not whole: damaged, or a slot file that writing in the vault mends.
    """
    with troubles(vault.path):
        if not vault.slots_whole():
            raise NotAVault(vault.path, VaultTrouble.ONE_KEY_FILE if vault.mended else VaultTrouble.DAMAGED)
        connection = vault.connect()
        try:
            pages = _pages(connection, vault, progress)
        finally:
            connection.close()
        with snapshot(vault) as still:
            if still is not vault:
                _search_indexes(still)
            records = still.journal.read_all(progress)
    return CheckReport(pages, records)


def _pages(connection: sqlcipher.Connection, vault: Vault, progress: Progress) -> int:
    """Check that each page is what was written, that the pages fit together, and that references hold."""
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    questions = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
    for done, question in enumerate(questions):
        progress(done * pages // len(questions), pages)
        if connection.execute(f"PRAGMA {question}").fetchall() not in ([], [("ok",)]):
            raise NotAVault(vault.path, VaultTrouble.DAMAGED)
    progress(pages, pages)
    return pages


def _search_indexes(still: Vault) -> None:
    """Check each search index against the texts that it stands for.

    SQLite asks for this check as if it were writing, so it needs the snapshot, and is left out where there is
    none: `integrity_check` has then still looked at each index by itself.
    """
    connection = still.connect()
    try:
        connection.execute("PRAGMA query_only = OFF")
        named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%USING fts5%'"
        for (name,) in connection.execute(named).fetchall():
            quoted = '"' + name.replace('"', '""') + '"'
            statement = f"INSERT INTO {quoted}({quoted}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - own name
            connection.execute(statement)
    finally:
        connection.close()
