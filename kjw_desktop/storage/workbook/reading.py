# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the sheets of a file to its content, without a vault at hand and with every fault named."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from kjw_desktop.domain.errors import BadCell, BadInput, RuleBroken
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.vocabulary import Term, TermChange, Vocabularies, merged
from kjw_desktop.storage.rows import Frozen, StoredFile
from kjw_desktop.storage.workbook.catalog import ALL, RECORDS, sheet_named
from kjw_desktop.storage.workbook.cells import is_blank
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.drafts import Drafts
from kjw_desktop.storage.workbook.lookups import Ids, Looking, Words
from kjw_desktop.storage.workbook.part_sheets import DETAILS, PARTS
from kjw_desktop.storage.workbook.rows import Place, Row, RowReader, Rows
from kjw_desktop.storage.workbook.sheets import DetailSheet, PartSheet, RecordSheet, Sheet
from kjw_desktop.storage.workbook.vault_sheets import (
    CLOSED,
    FILES,
    PUBLICATIONS,
    SECRETS,
    SETTINGS,
    TERMS,
    WIJKEN,
    file_of,
    frozen_of,
    settings_of,
    term_change,
    wijk_change,
)

_TERM_COLUMNS = {"vocabulary": "lijst", "key": "begrip", "label": "naam", "age_bands": "eigenschappen"}
_ORDER = {sheet.name: place for place, sheet in enumerate(ALL)}


class Source(Protocol):
    """A file of sheets."""

    def names(self) -> Sequence[str]:
        """The names of its sheets, as they are spelled."""

    def rows(self, name: str) -> Rows:
        """The rows of a sheet, from the first on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the vault has already.

    `changed` names the terms (list, key) that it changed itself: a file does not change them again. `holds`
    and `holds_people` tell which of some ids its records, or its young people, have; `tells_of` whether it
    closed a period or has entries in it, `files` of which publications it keeps the file.
    """

    vocabularies: Vocabularies
    wijken: tuple[Term, ...] = ()
    changed: frozenset[tuple[str, str]] = frozenset()
    holds: Callable[[Iterable[UUID]], frozenset[UUID]] = lambda _: frozenset()
    holds_people: Callable[[Iterable[UUID]], frozenset[UUID]] = lambda _: frozenset()
    tells_of: Callable[[Period], bool] = lambda _: False
    files: frozenset[UUID] = frozenset()


def read_content(source: Source, known: Known) -> Content:
    """Everything that the sheets of `source` hold.

    Raises BadInput with every fault, in the order of the sheets: then nothing of it is to be stored.
    """
    reading = _Reading(source, known)
    content = reading.content()
    if reading.faults:
        raise BadInput(tuple(sorted(reading.faults, key=lambda bad: (_ORDER.get(bad.sheet, -1), bad.row))))
    return content


class _Reading:
    def __init__(self, source: Source, known: Known) -> None:
        self.faults: list[BadCell] = []
        self._source = source
        self._known = known
        self._place = Place()
        self._counts: dict[str, int] = {}
        self._names = self._matched()

    def _matched(self) -> dict[str, str]:
        """How the file spells the sheets that it has; any other sheet must be blank."""
        names: dict[str, str] = {}
        for name in self._source.names():
            sheet = sheet_named(name)
            if sheet is None:
                if any(not is_blank(cell) for row in self._source.rows(name) for cell in row):
                    self.faults.append(BadCell(name, 0, "", "unknown_sheet"))
            elif sheet.name in names:
                self.faults.append(BadCell(name, 0, "", "sheet_twice"))
            else:
                names[sheet.name] = name
        return names

    def _rows(self, sheet: Sheet) -> Rows:
        return self._source.rows(self._names[sheet.name]) if sheet.name in self._names else ()

    def content(self) -> Content:
        """The content; what is faulty is left out of it."""
        ids = Ids(self._place)
        words = Words(self._known.vocabularies, self._known.wijken)
        terms = self._terms(RowReader(Looking(words, ids), self.faults, self._place))
        words = Words(self._vocabularies(terms), self._known.wijken)
        reader = RowReader(Looking(words, ids), self.faults, self._place)
        self._wijken(reader, words)
        drafts = Drafts(reader, ids, self.faults)
        sheets: tuple[RecordSheet | DetailSheet | PartSheet, ...] = (*RECORDS, PUBLICATIONS, *DETAILS, *PARTS)
        for sheet in sheets:
            if sheet.name in self._names:
                self._counts[sheet.name] = drafts.take(sheet, self._rows(sheet))
        closed, files = self._closed(reader), self._files(reader)
        settings = self._single(reader, SETTINGS)
        secret = self._single(reader, SECRETS)
        self._hold_against_vault(ids)
        records = tuple(record for sheet in RECORDS for record in drafts.records(sheet))
        return Content(
            records=records,
            terms=tuple(change for _, change in terms),
            wijken=tuple(words.new_wijken),
            settings=settings_of(**settings.values) if settings else None,
            publications=tuple(drafts.records(PUBLICATIONS)),
            closed=closed,
            files=files,
            secret=secret.values["secret"] if secret else None,
            counts=self._counts,
        )

    def _terms(self, reader: RowReader) -> list[tuple[int, TermChange]]:
        found: dict[tuple[str, str], tuple[int, TermChange]] = {}
        for row in self._counted(reader, TERMS):
            if row.whole:
                change = term_change(**row.values)
                if (change.vocabulary, change.key) in found:
                    self._tell(TERMS, row.number, "begrip", "id_twice")
                found[change.vocabulary, change.key] = (row.number, change)
        return [told for name, told in found.items() if name not in self._known.changed]

    def _vocabularies(self, terms: list[tuple[int, TermChange]]) -> Vocabularies:
        """The vault's lists with the file's own terms; changes that cannot be are reported and left out."""
        lists = self._known.vocabularies
        try:
            return merged(lists, [change for _, change in terms])
        except RuleBroken:
            kept: list[TermChange] = []
            for number, change in terms:
                try:
                    merged(lists, [*kept, change])
                except RuleBroken as broken:
                    column = _TERM_COLUMNS.get(broken.field, broken.field)
                    self._tell(TERMS, number, column, f"term_{broken.reason}")
                else:
                    kept.append(change)
            return merged(lists, kept)

    def _wijken(self, reader: RowReader, words: Words) -> None:
        for row in self._counted(reader, WIJKEN):
            if row.whole:
                words.add_wijk(wijk_change(**row.values))

    def _closed(self, reader: RowReader) -> tuple[Frozen, ...]:
        """The closed periods; a quarter stands with its three months, and neither without the other."""
        found: dict[Period, tuple[int, Frozen]] = {}
        for row in self._counted(reader, CLOSED):
            if row.whole:
                frozen = frozen_of(**row.values)
                if frozen.period in found:
                    self._tell(CLOSED, row.number, "periode", "id_twice")
                elif self._known.tells_of(frozen.period):
                    self._tell(CLOSED, row.number, "periode", "period_in_vault", str(frozen.period))
                found[frozen.period] = (row.number, frozen)
        quarters = [period for period, (_, frozen) in found.items() if frozen.is_quarter]
        whole = {each for quarter in quarters for each in (quarter, *quarter.month_parts)}
        for period in whole.symmetric_difference(found):
            number = found[period][0] if period in found else 0
            self._tell(CLOSED, number, "periode", "not_frozen")
        return tuple(frozen for _, frozen in found.values())

    def _files(self, reader: RowReader) -> tuple[StoredFile, ...]:
        found: dict[UUID, StoredFile] = {}
        for row in self._counted(reader, FILES):
            if row.whole:
                file = file_of(**row.values)
                if file.publication in found:
                    self._tell(FILES, row.number, "verslag", "id_twice")
                elif file.publication in self._known.files:
                    self._tell(FILES, row.number, "verslag", "file_in_vault")
                found[file.publication] = file
        return tuple(found.values())

    def _single(self, reader: RowReader, sheet: Sheet) -> Row | None:
        rows = list(self._counted(reader, sheet))
        for row in rows[1:]:
            self._tell(sheet, row.number, "", "one_row_only")
        return rows[0] if rows and rows[0].whole else None

    def _counted(self, reader: RowReader, sheet: Sheet) -> Iterable[Row]:
        if sheet.name in self._names:
            self._counts[sheet.name] = 0
        for row in reader.read(sheet, self._rows(sheet)):
            self._counts[sheet.name] += 1
            yield row

    def _hold_against_vault(self, ids: Ids) -> None:
        """Report ids that the vault has already, and references to what is neither here nor there."""
        taken = self._known.holds(ids.given) if ids.given else frozenset()
        self.faults.extend(ids.given[own] for own in taken)
        for asked, holds in (
            (ids.unknown_people, self._known.holds_people),
            (ids.unknown_records, self._known.holds),
        ):
            held = holds(asked) if asked else frozenset()
            self.faults.extend(bad for own, cells in asked.items() if own not in held for bad in cells)

    def _tell(self, sheet: Sheet, row: int, column: str, reason: str, detail: str = "") -> None:
        self.faults.append(BadCell(sheet.name, row, column, reason, detail))
