# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What storing a record asks of the vault: no signal before a birth, first actions in step, what left."""

from collections.abc import Sequence

from sqlalchemy import Connection

from kjw_desktop.domain.records import Record
from kjw_desktop.storage.records import births, first_actions, given_out, reader
from kjw_desktop.storage.records.writer import Writer


def add(connection: Connection, writer: Writer, records: Sequence[Record]) -> None:
    """Store new records. Raises RuleBroken."""
    writer.add(records)
    births.refuse_before_birth(connection, records)
    for record in records:
        first_actions.follow(connection, None, record)
        given_out.follow(connection, record)


def replace(connection: Connection, writer: Writer, record: Record) -> Record:
    """Store a changed record. Raises RecordGone, RecordChanged, RuleBroken."""
    before = reader.find(connection, record.id)
    births.refuse_before_birth(connection, (record,))
    stored = writer.replace(record)
    first_actions.follow(connection, before, stored)
    given_out.follow(connection, stored)
    return stored
