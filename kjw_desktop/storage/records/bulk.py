# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Many records in one transaction: an import, or the demo."""

from collections.abc import Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection

from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.storage import ledger, own, report_desk, terms
from kjw_desktop.storage.records.writer import Writer
from kjw_desktop.storage.rows import Carried

BATCH = 1000
"""Records that are written at once."""


def store(writer: Writer, records: Iterable[Record], progress: Progress, total: int) -> int:
    """Store all records in batches; gives their number. Raises what `Writer.add` and `progress` raise."""
    done = 0
    for batch in _batches(records):
        writer.add(batch)
        done += len(batch)
        progress(done, total)
    return done


def take_over(connection: Connection, carried: Carried) -> None:
    """Take over what stands before the records: lists, settings, the secret. Raises RuleBroken."""
    wijken = [
        TermChange(terms.WIJK, wijk.key, wijk.nl, wijk.hidden, None, wijk.attributes)
        for wijk in carried.wijken
    ]
    if wijken or carried.terms:
        terms.save_terms(connection, [*wijken, *carried.terms])
    if carried.settings is not None:
        own.save_settings(connection, carried.settings)
    if carried.secret is not None:
        own.save_secret(connection, carried.secret)


def take_over_ledger(connection: Connection, carried: Carried) -> None:
    """Take over what was published and what is closed; the people it tells of are stored by now."""
    for publication in carried.publications:
        ledger.publish(connection, publication)
    for closed in carried.closed:
        report_desk.freeze(connection, closed)
    for file in carried.files:
        report_desk.store_file(connection, file)


def _batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    rest = iter(records)
    while batch := list(islice(rest, BATCH)):
        yield batch
