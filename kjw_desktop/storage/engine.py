# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Transactions on a vault's database: short ones, one connection each, from any thread."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import QueuePool

from kjw_desktop.domain.errors import ReadOnlyVault
from kjw_desktop.storage.trouble import troubles

_BEGIN = "begin"


class _Undone(Exception):
    """Ends a transaction that was only a trial."""


class OpenVault(Protocol):
    """What a journal needs of a vault."""

    @property
    def path(self) -> Path:
        """The vault's folder."""

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written."""

    @property
    def writing(self) -> AbstractContextManager[bool]:
        """Held by whoever writes."""

    def connect(self) -> sqlcipher.Connection:
        """A new connection in autocommit mode, that may go from thread to thread."""

    def on_release(self, release: Callable[[], None]) -> None:
        """Have `release` called when connections must be let go."""


class Database:
    """Gives transactions. One inside another of the same thread is the same transaction.

    Connections are pooled, the warmest first, and let go when the vault asks. An error's text holds none of
    the values that were to be stored.
    """

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._own = threading.local()
        self._engine = create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=vault.connect,
            poolclass=QueuePool,
            pool_size=2,
            max_overflow=-1,
            pool_use_lifo=True,
            hide_parameters=True,
        )
        event.listen(self._engine, "begin", _begin)
        vault.on_release(self.close)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One moment of the database. Keep it short: while it lasts, nobody's save comes through."""
        present = self._present()
        if present is not None:
            yield present
            return
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """All that is written inside is on the disk at the end, or nothing of it.

        Raises ReadOnlyVault, VaultInUse when another program keeps writing, NoRoom.
        """
        if self._vault.read_only:
            raise ReadOnlyVault(self._vault.path)
        present = self._present()
        if present is not None:
            if not self._own.writes:
                raise RuntimeError("a write within a snapshot")
            yield present
            return
        with self._vault.writing, self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def trial(self) -> Iterator[Connection]:
        """A write that is undone at the end, to see what it would do. Raises what `write` raises."""
        with suppress(_Undone), self.write() as connection:
            yield connection
            raise _Undone

    def close(self) -> None:
        """Let go of every connection that is not in use."""
        self._engine.dispose()

    def _present(self) -> Connection | None:
        connection: Connection | None = getattr(self._own, "connection", None)
        return connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with (
            troubles(self._vault.path),
            self._engine.connect().execution_options(**{_BEGIN: begin}) as connection,
        ):
            self._own.connection, self._own.writes = connection, begin != "BEGIN"
            try:
                with connection.begin():
                    yield connection
            finally:
                self._own.connection = None


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options()[_BEGIN])
