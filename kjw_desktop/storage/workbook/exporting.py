# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's present content as a workbook, which is not encrypted."""

from collections.abc import Iterator
from dataclasses import replace as changed
from pathlib import Path
from uuid import UUID

from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import Referral
from kjw_desktop.domain.entries import Entry, EntryKind
from kjw_desktop.domain.errors import FileExists
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.records import Record
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import write_whole
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.halves import first_half, second_half
from kjw_desktop.storage.workbook.pack import packed
from kjw_desktop.storage.workbook.vault_sheets import WIJK
from kjw_desktop.storage.workbook.writing import tables_of

_REPORT_RECORDS = 500


def export_workbook(
    journal: Journal, path: Path, *, replace: bool = False, progress: Progress = silent
) -> None:
    """Write the present content to `path`, whole or not at all; import into a new vault gives it back.

    Raises FileExists unless `replace`, NoRoom, NoPermission, and Cancelled as `progress` does.
    """
    if path.exists() and not replace:
        raise FileExists(path)
    content = content_of(journal, first_half(progress))
    write_whole(path, packed(tables_of(content), second_half(progress), 2 * len(content.records)))


def content_of(journal: Journal, progress: Progress = silent) -> Content:
    """Everything that the journal holds at this moment, but for the log, earlier versions and drafts."""
    with journal.snapshot():
        records: list[Record] = []
        total = journal.entry_count() + journal.person_count()
        for record in _records(journal):
            records.append(record)
            if len(records) % _REPORT_RECORDS == 0:
                progress(min(len(records), total), total)
        changes = journal.term_changes()
        return Content(
            records=_without_loose_ends(records),
            terms=tuple(change for change in changes if change.vocabulary != WIJK),
            wijken=tuple(change for change in changes if change.vocabulary == WIJK),
            settings=journal.settings(),
            publications=journal.publications(),
            closed=journal.reports.all_frozen(),
            files=journal.reports.all_files(),
            secret=journal.secret(),
        )


def _records(journal: Journal) -> Iterator[Record]:
    yield from journal.persons()
    yield from journal.others()
    for kind in EntryKind:
        yield from journal.records(kind)


def _without_loose_ends(records: list[Record]) -> tuple[Record, ...]:
    """The records without references to what was erased, so that every reference can be read back."""
    held = {record.id for record in records}
    return tuple(_tied(record, held) for record in records)


def _tied(record: Record, held: set[UUID]) -> Record:
    if isinstance(record, Entry) and not held.issuperset(record.linked):
        record = changed(record, linked=tuple(other for other in record.linked if other in held))
    if isinstance(record, Activity) and record.series and record.series not in held:
        return changed(record, series=None)
    if isinstance(record, Referral) and record.partner_contact and record.partner_contact not in held:
        return changed(record, partner_contact=None)
    return record
