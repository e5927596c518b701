# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done on a thread for the page Verslagen: counting, pages, giving out, closing, reading back."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import RecordChanged, RecordGone
from kjw_desktop.domain.figures import CellStatus, Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.report_layout import ReportLayout, folded_reader, layout_for, with_layout
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.reports.figures_json import from_json, to_json
from kjw_desktop.reports.figures_text import to_text
from kjw_desktop.reports.page_pictures import PagePicture, page_pictures, page_texts
from kjw_desktop.reports.quarter.shapes import Tile
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import refuse_unless_free, write_whole
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.reports.choice import ReportChoice
from kjw_desktop.ui.reports.shown_tables import TableWays, Then, shown_tables
from kjw_desktop.ui.terms import spoken

if TYPE_CHECKING:  # a thread loads what counts and what protects
    from kjw_desktop.reports.ledger import Checked, Ledger
    from kjw_desktop.reports.quarter.content import QuarterContent

KIND = "kwartaalrapport"
"""The key of `export_kind` under which the ledger has figures."""

_PROGRAMME = re.compile(r'\{\s*"period": "[^"]*",\s*"programme": "([^"]*)"')
"""Figures of a programme say so at their beginning; to read years of reports whole would take seconds."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets reports: a key of `partner` or a name, and what the window calls them."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A report that nobody has yet: the ledger that knows its figures, and those of earlier periods."""

    ledger: "Ledger"
    figures: Figures
    previous: Figures | None
    year_ago: Figures | None
    content: "QuarterContent"
    checked: "Checked"


@dataclass(frozen=True, slots=True)
class Known:
    """What the page knows before it counts: readers, the client first, and the quarters that are closed."""

    readers: tuple[Reader, ...]
    closed: tuple[tuple[Period, datetime], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What the reader was told of this period the last time, and when."""

    figures: Figures
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A report as it stands, which nobody has yet; `settings` are those that it was counted with.

    `recorded` tells whether anything was recorded in the period, `layout` how this reader gets it.
    """

    choice: ReportChoice
    reader: Reader
    settings: Settings
    summary: Summary
    tables: tuple[TableWays, ...]
    told: Told | None
    layout: ReportLayout
    recorded: bool

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The headline figures."""
        return self.summary.content.tiles

    @property
    def checked(self) -> "Checked":
        """How it was tried to work something out."""
        return self.summary.checked

    def few(self, fewest: int) -> bool:
        """Whether every headline figure is hidden or below `fewest`."""
        return all(tile.figure is None or tile.figure < fewest for tile in self.tiles)


class FileKind(StrEnum):
    """As what a report leaves; the value is the ending of its file."""

    PDF = "pdf"
    XLSX = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of a PDF: its bytes, the words of each page, and what its file is called."""

    pdf: bytes
    texts: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A report ready to leave: what every kind of file would hold, and those without pages in words."""

    standing: Standing
    sheets: Sheets
    files: Mapping[FileKind, bytes]
    said: Mapping[FileKind, str]


@dataclass(frozen=True, slots=True)
class Given:
    """Something that a reader got: the line of the ledger, and what it was of.

    `beside` are the periods whose figures stood beside it; `kept` tells whether its file is in the journal.
    """

    publication: Publication
    reader: Reader
    period: Period
    programme: str | None
    beside: tuple[Period, ...]
    kept: bool


def known(journal: Journal, words: Vocabularies) -> Known:
    """The client, others who got figures before, and closed quarters."""
    settings = journal.settings()
    names = {folded_reader(settings.reader): settings.reader}
    for told in journal.publications():
        if told.kind == KIND:
            names.setdefault(folded_reader(told.reader), told.reader)
    readers = tuple(Reader(name, reader_name(name, settings, words)) for name in names.values())
    return Known(readers, tuple((each.period, each.closed_at) for each in journal.reports.closed()))


def reader_name(reader: str, settings: Settings, words: Vocabularies) -> str:
    """What a reader is called: 'gemeente Waterveen' for the municipality of the settings, else the word."""
    if reader == "gemeente" and settings.gemeente:
        return translate("ReportReader", "municipality of {name}").format(name=settings.gemeente)
    return words.label("partner", reader, spoken())


def reader_called(typed: str, words: Vocabularies) -> str:
    """The reader of a typed name: a kind of partner whose word it is, else the name itself.

    Two spellings of one reader would be two ledgers that know nothing of each other.
    """
    for term in words["partner"].terms:
        if folded_reader(typed) in (folded_reader(term.key), folded_reader(term.label(spoken()))):
            return term.key
    return " ".join(typed.split())


def stands(journal: Journal, choice: ReportChoice, progress: Progress) -> Standing:
    """Count and protect what was chosen; nothing is published."""
    summary = _summary(journal, choice, progress)
    settings, words = journal.settings(), journal.vocabularies()
    told = _told_before(journal, summary.ledger.reader, choice)
    earlier = _earlier(summary)
    period = choice.period
    reader = summary.ledger.reader
    return Standing(
        choice,
        Reader(reader, reader_name(reader, settings, words)),
        settings,
        summary,
        shown_tables(words, summary.figures, earlier, told.figures if told else None),
        told,
        layout_for(settings.report_layouts, reader),
        journal.entry_count(TimelineQuery(since=period.start, until=period.end)) > 0,
    )


def _summary(journal: Journal, choice: ReportChoice, progress: Progress) -> Summary:
    from kjw_desktop.reports.ledger import Ledger
    from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter

    ledger, programme = Ledger.of(journal, choice.reader or None), choice.programme
    figures = ledger.protect(choice.period, progress, programme)
    previous = ledger.protect_if_any(choice.period.before, progress, programme)
    year_ago = ledger.protect_if_any(choice.period.year_ago, progress, programme)
    settings = journal.settings()
    sources = QuarterSources(
        organisation=settings.organisation,
        figures=figures,
        previous=previous,
        year_ago=year_ago,
        demo=settings.demo,
        reader=ledger.reader,
        layout=layout_for(settings.report_layouts, ledger.reader),
        targets=tuple(each for each in journal.others() if isinstance(each, Target)),
        holiday_region=settings.holiday_region,
    )
    content = compose_quarter(sources, journal.vocabularies())
    return Summary(ledger, figures, previous, year_ago, content, ledger.checked)


def _earlier(summary: Summary) -> list[Then]:
    """The figures of the period before and of a year ago with their names, as far as there are any."""
    from kjw_desktop.reports.quarter.compared import Compared

    compared = Compared.of(summary.figures, summary.previous, summary.year_ago)
    return [Then(told.figures, head) for told, head in compared.earlier]


def _told_before(journal: Journal, reader: str, choice: ReportChoice) -> Told | None:
    """The last that this reader was told of the same period."""
    period, folded = str(choice.period), folded_reader(reader)
    for each in reversed(journal.publications()):
        same = each.kind == KIND and each.period == period and folded_reader(each.reader) == folded
        if same and each.content and programme_of(each.content) == choice.programme:
            return Told(from_json(each.content), each.made_at)
    return None


def programme_of(content: str) -> str | None:
    """Of which programme the figures of a line of the ledger are; None for all."""
    found = _PROGRAMME.match(content)
    return found[1] if found else None


def given_before(journal: Journal, words: Vocabularies) -> tuple[Given, ...]:
    """What left, the newest first; figures that stood beside a report are told with it."""
    settings, files = journal.settings(), set(journal.reports.files())
    together: dict[tuple[str, datetime], list[Publication]] = {}
    for each in journal.publications():
        if each.kind == KIND and each.period:
            together.setdefault((folded_reader(each.reader), each.made_at), []).append(each)
    found = []
    for lines in together.values():
        told = [each for each in lines if each.id in files] or [each for each in lines if each.fingerprint]
        first = (told or lines)[0]
        reader = Reader(first.reader, reader_name(first.reader, settings, words))
        beside = tuple(Period.parse(each.period) for each in lines if each is not first and each.period)
        found.append(
            Given(
                first,
                reader,
                Period.parse(first.period or ""),
                programme_of(first.content),
                beside,
                first.id in files,
            )
        )
    return tuple(sorted(found, key=lambda each: each.publication.made_at, reverse=True))


def kept_file(journal: Journal, given: Given) -> Sheets | None:
    """The pages of a file that left, None where it is no longer kept."""
    kept = journal.reports.file(given.publication.id)
    return Sheets(kept.content, page_texts(kept.content), kept.name) if kept is not None else None


def arrange(journal: Journal, layouts: Iterable[ReportLayout]) -> Settings:
    """Keep in which order and length readers get reports; gives the settings as they are now."""
    settings = journal.settings()
    for layout in layouts:
        settings = replace(settings, report_layouts=with_layout(settings.report_layouts, layout))
    journal.save_settings(settings)
    return settings


def ready(journal: Journal, choice: ReportChoice, progress: Progress) -> Ready:
    """The pages of the report, and its other files; nothing of it is on the disk."""
    from kjw_desktop.reports.figures_workbook import to_workbook
    from kjw_desktop.reports.pdf.quarter import render_quarter

    standing = stands(journal, choice, progress)
    pdf = render_quarter(standing.summary.content, progress)
    figures, words = standing.summary.figures, journal.vocabularies()
    said = {FileKind.XLSX: to_text(figures, words), FileKind.JSON: to_json(figures)}
    files = {
        FileKind.PDF: pdf,
        FileKind.XLSX: to_workbook(figures, words),
        FileKind.JSON: said[FileKind.JSON].encode(),
    }
    return Ready(standing, Sheets(pdf, page_texts(pdf), file_name(choice)), files, said)


def file_name(choice: ReportChoice) -> str:
    """What the file is called: nothing but the period and the programme, and no ending."""
    return "-".join(part for part in ("samenvatting", str(choice.period), choice.programme) if part)


def draw(pdf: bytes, width: int, places: Sequence[int], progress: Progress) -> dict[int, PagePicture]:
    """Pages of it by their places, `width` pixels wide."""
    return dict(zip(places, page_pictures(pdf, width, progress, places), strict=True))


def give(
    journal: Journal, made: Ready, kind: FileKind, path: Path, *, replaces: bool, progress: Progress
) -> Path:
    """Let one file leave: its figures enter the ledger first. With `replaces` the dialog asked before."""
    summary, content = made.standing.summary, made.files[kind]
    if not summary.ledger.current():
        raise RecordChanged
    progress(0, 0)
    refuse_unless_free(path, replace=replaces)
    for entered in summary.ledger.publish("quarter", sha256(content).hexdigest(), summary.figures):
        if entered.fingerprint and kind is FileKind.PDF:
            journal.reports.keep_file(entered.id, path.name, content)
    write_whole(path, content)
    return path


def again(journal: Journal, given: Given, path: Path, *, replaces: bool) -> Path:
    """Write a file that left once more, byte for byte."""
    refuse_unless_free(path, replace=replaces)
    kept = journal.reports.file(given.publication.id)
    if kept is None:
        raise RecordGone
    write_whole(path, kept.content)
    return path


def hidden_in(figures: Figures) -> int:
    """How many cells of a report are not shown."""
    return sum(cell.status is CellStatus.HIDDEN for table in figures.tables for cell in table.cells)
