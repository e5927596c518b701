# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault with a schema of two tables, for tests of keys and files, and the parts that they share."""

import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir

import sqlcipher3.dbapi2 as sqlcipher

import kjw_desktop
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, open_vault
from kjw_desktop.storage.vault.schema import State

FIRST = "vlinder-tractor-zeven-maan-91"
SECOND = "kanarie-brood-acht-heuvel-07"
WORDS = [f"notitie {number} " + "woord " * 50 for number in range(100)]


class StandIn:
    """Notes and their search index; `version` is what the program would have."""

    def __init__(self, version: int = 1, fails: bool = False) -> None:
        self.version = version
        self.fails = fails

    def upgrade(self, connection: sqlcipher.Connection) -> None:
        if not connection.execute("PRAGMA user_version").fetchone()[0]:
            connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
            connection.execute(
                "CREATE VIRTUAL TABLE note_words USING fts5(text, content='note', content_rowid='id')"
            )
        else:
            connection.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
        connection.execute(f"PRAGMA user_version = {self.version}")
        if self.fails:
            raise RuntimeError("the migration failed")

    def state(self, connection: sqlcipher.Connection) -> State:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        return "current" if found == self.version else "older" if found < self.version else "newer"


SCHEMA = StandIn()


def new(path: Path) -> tuple[Vault, str]:
    made = create_vault(path, FIRST, cost=CHEAP_COST, schema=SCHEMA)
    return made.vault, made.recovery_key


def opened(path: Path, passphrase: str = FIRST, *, read_only: bool = False) -> Vault:
    return open_vault(path, passphrase, read_only=read_only, schema=SCHEMA)


def add(vault: Vault, *texts: str) -> None:
    connection = vault.connect()
    try:
        connection.execute("BEGIN IMMEDIATE")
        for text in texts:
            row = connection.execute("INSERT INTO note (text) VALUES (?)", (text,)).lastrowid
            connection.execute("INSERT INTO note_words (rowid, text) VALUES (?, ?)", (row, text))
        connection.execute("COMMIT")
    finally:
        connection.close()


def notes(vault: Vault) -> list[str]:
    connection = vault.connect()
    try:
        return [text for (text,) in connection.execute("SELECT text FROM note ORDER BY id")]
    finally:
        connection.close()


def names(folder: Path) -> set[str]:
    """What stands in a vault's folder, but for the traces of having been open."""
    return (
        {path.name for path in folder.iterdir()} - {"lock"} - {path.name for path in folder.glob("*-journal")}
    )


@cache
def load_everything() -> None:
    """Import all but the window, since whoever has no privilege may not read Python's own folder either."""
    for module in pkgutil.walk_packages(kjw_desktop.__path__, "kjw_desktop."):
        if not module.name.startswith(("kjw_desktop.ui", "kjw_desktop.__main__")):
            import_module(module.name)
    import_module("encodings.utf_8_sig")


def let_in(folder: Path) -> None:
    """Have anybody enter `folder`, and those that it lies in as far as the system's folder for such files."""
    above = Path(gettempdir()).resolve()
    for each in (folder, *folder.parents):
        if not each.is_relative_to(above) or each == above:
            return
        each.chmod(each.stat().st_mode | 0o055)


@contextmanager
def without_privilege() -> Iterator[None]:
    """Be somebody whom file permissions bind, also where the tests run as root."""
    if os.name == "nt" or os.geteuid() != 0:
        yield
        return
    load_everything()
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def run_killed(path: Path, number: int, what: str) -> subprocess.CompletedProcess[str]:
    """Run `killed.py` on a vault."""
    command = [sys.executable, "-m", "tests.storage.vault.killed", str(path), str(number), what]
    return subprocess.run(command, capture_output=True, text=True, check=False)
