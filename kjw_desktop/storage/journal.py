# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one door to what a vault holds: every read and write of records goes through here.

Each call is one short transaction; what it stored is on the disk when it returns. Any thread may call; what
goes in and comes out is frozen.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection

from kjw_desktop.domain.age import AgeBands
from kjw_desktop.domain.entries import Stamp
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import TermChange, Vocabularies, Vocabulary
from kjw_desktop.storage import own, terms
from kjw_desktop.storage.engine import Database, OpenVault
from kjw_desktop.storage.lists import timeline
from kjw_desktop.storage.records import reader
from kjw_desktop.storage.records.writer import Writer
from kjw_desktop.storage.rows import EntryRow, TimelineQuery


class Journal:
    """The records of one open vault.

    Beside what each method names, any of them raises NotAVault (damaged), VaultInUse, NoRoom or NoPermission,
    and those that write ReadOnlyVault.
    """

    def __init__(self, vault: OpenVault) -> None:
        self._database = Database(vault)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads of this thread inside are of one moment. Keep it short: nobody's save comes through."""
        with self._database.read():
            yield

    def record(self, *records: Record) -> None:
        """Store new records, all or none; in what order they are given does not matter.

        Raises RuleBroken: a rule of the domain, an id that is taken, a young person that is not there.
        """
        with self._database.write() as connection:
            self._writer(connection).add(records)

    def amend(self, record: Record) -> Record:
        """Store a changed record, keep the earlier version, and give it back with its new stamp.

        Raises RecordGone, RecordChanged (somebody changed it since it was read), RuleBroken.
        """
        with self._database.write() as connection:
            return self._writer(connection).replace(record)

    def find(self, record: UUID) -> Record:
        """The record of that id, of whatever kind. Raises RecordGone."""
        with self._database.read() as connection:
            return reader.find(connection, record)

    def has(self, ids: Iterable[UUID]) -> frozenset[UUID]:
        """Which of these ids the vault holds."""
        with self._database.read() as connection:
            return reader.present(connection, ids)

    def timeline(self, query: TimelineQuery | None = None) -> tuple[EntryRow, ...]:
        """Entries of all kinds, newest first; the next page is `before` the last row's place."""
        with self._database.read() as connection:
            return timeline.timeline(connection, query or TimelineQuery())

    def entry_count(self, query: TimelineQuery | None = None) -> int:
        """How many entries a query asks for, whatever its limit."""
        with self._database.read() as connection:
            return timeline.entry_count(connection, query or TimelineQuery())

    def settings(self) -> Settings:
        """What the vault knows of the organisation and its worker."""
        with self._database.read() as connection:
            return own.settings(connection)

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings."""
        with self._database.write() as connection:
            own.save_settings(connection, settings)

    def vocabularies(self) -> Vocabularies:
        """Every list as this vault has it, its wijken (`wijk`) among them."""
        with self._database.read() as connection:
            return terms.vocabularies(connection)

    def term_changes(self) -> tuple[TermChange, ...]:
        """What the vault changed of the lists that ship, and its wijken."""
        with self._database.read() as connection:
            return terms.term_changes(connection)

    def save_terms(self, changes: Iterable[TermChange]) -> None:
        """Keep changes of terms. Raises RuleBroken as `domain.vocabulary.merged` does."""
        with self._database.write() as connection:
            terms.save_terms(connection, changes)

    def wijken(self) -> Vocabulary:
        """The vault's own list of wijken."""
        return self.vocabularies()[terms.WIJK]

    def add_wijk(self, label: str) -> str:
        """The key of the wijk of that label, made when new. Raises RuleBroken for an empty one."""
        with self._database.write() as connection:
            return terms.add_wijk(connection, label)

    def age_bands(self) -> AgeBands:
        """The age bands that figures count in."""
        with self._database.read() as connection:
            return terms.age_bands(connection)

    def secret(self) -> bytes:
        """The 32 bytes that steady the rounding of figures."""
        with self._database.read() as connection:
            return own.secret(connection)

    def origin(self) -> UUID:
        """This vault's own id."""
        with self._database.read() as connection:
            return own.own_id(connection, "origin")

    def author(self) -> UUID:
        """The id of the worker whose vault it is."""
        with self._database.read() as connection:
            return own.own_id(connection, "author")

    def close(self) -> None:
        """Let go of the connections; the vault does this."""
        self._database.close()

    def _writer(self, connection: Connection) -> Writer:
        now = datetime.now(UTC)
        author, origin = own.own_id(connection, "author"), own.own_id(connection, "origin")
        return Writer(connection, Stamp(author=author, origin=origin, created_at=now, changed_at=now))
