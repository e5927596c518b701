# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A signal cannot be older than those it is about; a rule that needs what the vault holds of them."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.signal_day import before_birth
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.tables import person


def refuse_before_birth(connection: Connection, records: Iterable[Record]) -> None:
    """Raise RuleBroken for a signal of a day before somebody it names was born, as far as that is known."""
    for record in records:
        if isinstance(record, Signal):
            query = select(person.c.birth_date, person.c.birth_year).where(person.c.id.in_(record.person_ids))
            for born in connection.execute(query):
                if before_birth(record.day, born.birth_date, born.birth_year):
                    raise RuleBroken("day", "before_birth")
