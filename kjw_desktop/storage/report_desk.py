# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What summaries ask of a vault beside its records: closed quarters, and the files that left.

A closed quarter's exact counts, and those of its months, are kept as they were at that moment.
`Journal.counts` gives these from then on, whatever is recorded, amended or erased later: counts hold no name.
A file that left is kept byte for byte. It may hold words about somebody: it goes when that young person is
erased, or withdraws a consent that it rests on (`records.given_out`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import Connection, delete, select

from kjw_desktop.domain.errors import RecordGone, WrongUse
from kjw_desktop.domain.figures import CountTable
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage import frozen_counts, ledger, tables
from kjw_desktop.storage.counts import counts, programmes
from kjw_desktop.storage.engine import Database
from kjw_desktop.storage.frozen_counts import UNCARRIED, FrozenCounts
from kjw_desktop.storage.rows import ClosedPeriod, Frozen, KeptFile, StoredFile

QUARTER = 3
"""Months of a period that can be closed."""


class ReportDesk:
    """Closes quarters and keeps files; each call is one transaction, as those of the journal are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def close(self, period: Period, today: date | None = None, progress: Progress = silent) -> ClosedPeriod:
        """Freeze the exact counts of a quarter and of its three months, and of each programme in them.

        Nothing opens it again.

        `progress` hears (counted, to count) and may raise to leave everything open. Raises WrongUse:
        'not_a_quarter', 'not_over' (it has not ended before `today`), 'closed'. Raises ReadOnlyVault.
        """
        if period.months != QUARTER or period.first % QUARTER:
            raise WrongUse("not_a_quarter", str(period))
        if period.end >= (today or datetime.now().astimezone().date()):
            raise WrongUse("not_over", str(period))
        with self._database.write() as connection:
            if frozen(connection, period) is not None:
                raise WrongUse("closed", str(period))
            now, state = datetime.now(UTC), ledger.records_state(connection)
            for each, kept in _counted(connection, (period, *period.month_parts), progress):
                freeze(connection, Frozen(each, now, state, frozen_counts.to_json(kept)))
            ledger.log(connection, "close", str(period))
        return ClosedPeriod(period, now, state)

    def closed(self) -> tuple[ClosedPeriod, ...]:
        """The quarters that were closed, the earliest first; the months in them are closed as well."""
        with self._database.read() as connection:
            return tuple(each.closed for each in all_frozen(connection) if each.is_quarter)

    def frozen(self, period: Period, programme: str | None = None) -> tuple[CountTable, ...] | None:
        """The counts of a closed quarter, or of a month in one, as they were; None for another period.

        With `programme` of its records alone; None too where it was closed before these were kept.
        """
        with self._database.read() as connection:
            return frozen(connection, period, programme)

    def keep_file(self, publication: UUID, name: str, content: bytes, people: Iterable[UUID] = ()) -> None:
        """Keep the bytes that left as this publication; `people` are those whom the file tells of.

        What was kept for it before is replaced. Raises RecordGone: no such publication, or one of `people`
        is not in the journal.
        """
        with self._database.write() as connection:
            told = tables.publication
            if connection.execute(select(told.c.id).where(told.c.id == publication)).first() is None:
                raise RecordGone
            about = tuple(dict.fromkeys(people))
            own = select(tables.person.c.id).where(tables.person.c.id.in_(about))
            if len(connection.execute(own).all()) != len(about):
                raise RecordGone
            self.drop_file(publication)
            store_file(connection, StoredFile(publication, name, content, about))

    def drop_file(self, publication: UUID) -> None:
        """Forget the file of a publication, if one is kept; what else the ledger says of it stays."""
        table = tables.publication_file
        with self._database.write() as connection:
            connection.execute(delete(table).where(table.c.publication == publication))

    def file(self, publication: UUID) -> KeptFile | None:
        """The file that left as this publication; None when none was kept, or it went since."""
        table = tables.publication_file
        query = select(table.c.name, table.c.content).where(table.c.publication == publication)
        with self._database.read() as connection:
            row = connection.execute(query).first()
        return KeptFile(row.name, bytes(row.content)) if row else None

    def files(self) -> tuple[UUID, ...]:
        """The publications whose file is kept, in the order they left."""
        told, table = tables.publication, tables.publication_file
        query = select(told.c.id).join(table, table.c.publication == told.c.id).order_by(told.c.number)
        with self._database.read() as connection:
            return tuple(connection.execute(query).scalars())

    def all_frozen(self) -> tuple[Frozen, ...]:
        """Every closed period, quarters and months, with its counts as they are kept."""
        with self._database.read() as connection:
            return all_frozen(connection)

    def all_files(self) -> tuple[StoredFile, ...]:
        """Every kept file with whom it tells of, in the order they left."""
        told, table = tables.publication, tables.publication_file
        columns = (table.c.publication, table.c.name, table.c.content)
        query = select(*columns).join(told, table.c.publication == told.c.id).order_by(told.c.number)
        people: dict[UUID, list[UUID]] = defaultdict(list)
        with self._database.read() as connection:
            for row in connection.execute(select(tables.publication_file_person)):
                people[row.publication].append(row.person)
            return tuple(
                StoredFile(each, name, bytes(content), tuple(sorted(people[each])))
                for each, name, content in connection.execute(query)
            )


def frozen(
    connection: Connection, period: Period, programme: str | None = None
) -> tuple[CountTable, ...] | None:
    """The counts that were kept of a closed period, or of a programme in it."""
    table = tables.closed_period
    query = select(table.c.content).where(table.c.period == str(period))
    text = connection.execute(query).scalar_one_or_none()
    return None if text is None else frozen_counts.from_json(text).of(programme)


def _counted(
    connection: Connection, periods: Sequence[Period], progress: Progress
) -> Iterator[tuple[Period, FrozenCounts]]:
    carried = {period: (UNCARRIED, *programmes(connection, period)) for period in periods}
    done, total = 0, sum(1 + len(each) for each in carried.values())
    for period, keys in carried.items():
        tables = []
        for key in (None, *keys):
            progress(done, total)
            tables.append(counts(connection, period, key))
            done += 1
        yield period, FrozenCounts(tables[0], dict(zip(keys, tables[1:], strict=True)))
    progress(done, total)


def all_frozen(connection: Connection) -> tuple[Frozen, ...]:
    """Every closed period, the earliest first, a quarter before its months."""
    found = [
        Frozen(Period.parse(row.period), row.closed_at, row.records_state, row.content)
        for row in connection.execute(select(tables.closed_period))
    ]
    return tuple(sorted(found, key=lambda each: (each.period.first, -each.period.months)))


def freeze(connection: Connection, each: Frozen) -> None:
    """Keep the counts of one closed period."""
    row = {
        "period": str(each.period),
        "closed_at": each.closed_at,
        "records_state": each.records_state,
        "content": each.content,
    }
    connection.execute(tables.closed_period.insert(), row)


def store_file(connection: Connection, stored: StoredFile) -> None:
    """Keep a file that left, and whom it tells of; over none."""
    row = {"publication": stored.publication, "name": stored.name, "content": stored.content}
    connection.execute(tables.publication_file.insert(), row)
    people = [{"publication": stored.publication, "person": person} for person in stored.people]
    if people:
        connection.execute(tables.publication_file_person.insert(), people)
