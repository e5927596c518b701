# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file into the vault: a workbook, or one sheet of it; all of it or nothing."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, fields, replace
from pathlib import Path
from uuid import UUID

from kjw_desktop.domain.errors import BadCell, BadInput, NotAWorkbook, WrongUse
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import Carried, TimelineQuery
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.csvfile import CsvSource
from kjw_desktop.storage.workbook.halves import first_half, second_half
from kjw_desktop.storage.workbook.package import is_package
from kjw_desktop.storage.workbook.reading import Known, Source, read_content
from kjw_desktop.storage.workbook.vault_sheets import SECRETS, WIJK

_CSV = frozenset({".csv", ".tsv", ".txt"})


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was imported: rows by sheet, and records in all."""

    counts: Mapping[str, int]
    records: int


def import_file(
    journal: Journal, path: Path, *, sheet: str | None = None, progress: Progress = silent
) -> ImportReport:
    """Add what the workbook or comma-separated sheet at `path` holds to the journal, in one transaction.

    `sheet` names the sheet that a text file holds when its own name does not. `progress` may raise Cancelled.
    Raises NotAWorkbook, BadInput with every fault, WrongUse for a `sheet` of a workbook, NoPermission, and
    what the journal raises: nothing is stored then.
    """
    with _source(path, sheet, first_half(progress)) as source:
        content = read_content(source, _known(journal))
    carried = _carried(journal, content)
    total = len(content.records)
    journal.record_all(content.records, carried=carried, progress=second_half(progress), total=total)
    journal.log("import", str(total))
    return ImportReport(content.counts, total)


def _source(path: Path, sheet: str | None, progress: Progress) -> AbstractContextManager[Source]:
    if is_package(path):
        if sheet is not None:
            raise WrongUse("sheet_of_workbook", sheet)
        from kjw_desktop.storage.workbook.xlsx import XlsxSource

        return XlsxSource(path, progress)
    if sheet is None and path.suffix.lower() not in _CSV:
        raise NotAWorkbook(path, "unknown")
    return nullcontext(CsvSource(path, sheet, progress))


def _known(journal: Journal) -> Known:
    vocabularies = journal.vocabularies()
    published = {publication.id for publication in journal.publications()}

    def holds(ids: Iterable[UUID]) -> frozenset[UUID]:
        asked = frozenset(ids)
        return journal.has(asked) | (asked & published)

    return Known(
        vocabularies=Vocabularies({name: vocabularies[name] for name in vocabularies if name != WIJK}),
        wijken=vocabularies[WIJK].terms,
        changed=frozenset((change.vocabulary, change.key) for change in journal.term_changes()),
        holds=holds,
        holds_people=lambda ids: frozenset(person.id for person in journal.names()) & frozenset(ids),
        tells_of=lambda period: journal.reports.frozen(period) is not None or _recorded(journal, period),
        files=frozenset(journal.reports.files()),
    )


def _recorded(journal: Journal, period: Period) -> bool:
    return journal.entry_count(TimelineQuery(since=period.start, until=period.end)) > 0


def _carried(journal: Journal, content: Content) -> Carried:
    return Carried(
        terms=(*content.wijken, *content.terms),
        publications=content.publications,
        closed=content.closed,
        files=content.files,
        secret=_secret(journal, content),
        settings=_settings(journal.settings(), content.settings),
    )


def _secret(journal: Journal, content: Content) -> bytes | None:
    """The file's secret where the vault takes it over.

    It does while it has published nothing itself. Two ledgers that were rounded by different secrets cannot
    be one: who had both could average the difference away.
    """
    if content.secret is None or content.secret == journal.secret():
        return None
    if not journal.publications():
        return content.secret
    if content.publications:
        raise BadInput((BadCell(SECRETS.name, 2, "geheim", "other_secret"),))
    return None


def _settings(own: Settings, told: Settings | None) -> Settings | None:
    """The vault's settings with the file's where the vault has none of its own."""
    if told is None:
        return None
    usual = Settings()
    unset = [
        field.name for field in fields(Settings) if getattr(own, field.name) == getattr(usual, field.name)
    ]
    taken = replace(own, **{name: getattr(told, name) for name in unset})
    return None if taken == own else taken
