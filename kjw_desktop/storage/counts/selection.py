# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which entries a count is about: the days, and the programme where only its records count."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from sqlalchemy import ColumnElement, Connection, and_, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.period import Period
from kjw_desktop.storage.places import after, first_of
from kjw_desktop.storage.tables import entry, entry_tag


@dataclass(frozen=True, slots=True)
class Selection:
    """Both days inclusive; `programme` is a key of `policy_programme`, None for all records."""

    start: date
    end: date
    programme: str | None = None

    @classmethod
    def of(cls, period: Period, programme: str | None = None) -> Self:
        """The days of a period."""
        return cls(period.start, period.end, programme)

    def by_year(self) -> Iterator[tuple[int, Self]]:
        """Each calendar year that is touched, with the part that lies in it."""
        for year in range(self.start.year, self.end.year + 1):
            start, end = max(self.start, date(year, 1, 1)), min(self.end, date(year, 12, 31))
            yield year, replace(self, start=start, end=end)

    def holds(self, *kinds: EntryKind) -> ColumnElement[bool]:
        """Whether an entry is of one of these kinds and counts."""
        of_kinds = [kind.value for kind in kinds]
        within = and_(
            entry.c.kind.in_(of_kinds), entry.c.place.between(first_of(self.start), after(self.end) - 1)
        )
        if self.programme is None:
            return within
        tag = entry_tag.alias("of_programme")
        carries = select(tag.c.entry).where(
            tag.c.entry == entry.c.id, tag.c.field == "programmes", tag.c.key == self.programme
        )
        return and_(within, carries.correlate(entry).exists())


def programmes(connection: Connection, period: Period) -> tuple[str, ...]:
    """The keys of the programmes that some record of a period carries, sorted."""
    within = Selection.of(period).holds(EntryKind.CONTACT, EntryKind.ACTIVITY)
    query = (
        select(entry_tag.c.key)
        .join(entry, entry.c.id == entry_tag.c.entry)
        .where(within, entry_tag.c.field == "programmes")
    )
    return tuple(sorted(set(connection.execute(query).scalars())))
