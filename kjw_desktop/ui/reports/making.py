# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done on a thread for the page Verslagen: counting, pages, giving out, closing, reading back."""

import contextlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress
from kjw_desktop.domain.publications import QUARTER_REPORT, Publication
from kjw_desktop.domain.report_layout import ReportLayout, folded_reader, layout_for, with_layout
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.reports import dutch
from kjw_desktop.reports.figures_json import from_json
from kjw_desktop.reports.figures_text import to_text
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.reports.labels import without_aside
from kjw_desktop.reports.page_pictures import PagePicture, page_pictures, page_texts
from kjw_desktop.reports.quarter.shapes import Tile
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.reports.choice import ReportChoice
from kjw_desktop.ui.reports.shown_tables import TableWays, Then, shown_tables
from kjw_desktop.ui.terms import spoken

if TYPE_CHECKING:  # a thread loads what counts and what protects
    from kjw_desktop.reports.ledger import Checked
    from kjw_desktop.reports.publish import Prepared, Summary
    from kjw_desktop.reports.quarter.report_draft import ReportDraft

_PROGRAMME = re.compile(r'\{\s*"period": "[^"]*",\s*"programme": "([^"]*)"')
"""Figures of a programme say so at their beginning; to read years of reports whole would take seconds."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets reports: a key of `partner` or a name, and what the window calls them."""

    key: str
    name: str


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

    `recorded` tells whether anything was recorded in the period, `layout` how this reader gets it, `storied`
    whether a story was chosen for it.
    """

    choice: ReportChoice
    reader: Reader
    settings: Settings
    summary: "Summary"
    tables: tuple[TableWays, ...]
    told: Told | None
    checked: "Checked"
    layout: ReportLayout
    recorded: bool
    storied: bool

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The headline figures."""
        return self.summary.content.tiles

    @property
    def figures(self) -> Figures:
        """The figures of the period."""
        return self.summary.figures

    def few(self, fewest: int) -> bool:
        """Whether every headline figure is hidden or below `fewest`."""
        return all(tile.figure is None or tile.figure < fewest for tile in self.tiles)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of a PDF: its bytes, the words of each page, and what its file is called.

    `said` is what stands in a file without pages, '' for a PDF; `kind` is that of the file.
    """

    pdf: bytes
    texts: tuple[str, ...]
    name: str
    said: str = ""
    kind: FileKind = FileKind.PDF


@dataclass(frozen=True, slots=True)
class Ready:
    """A report ready to leave: what every kind of file would hold, and those without pages in words."""

    standing: Standing
    prepared: "Prepared"
    sheets: Sheets
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
        if told.kind == QUARTER_REPORT:
            names.setdefault(folded_reader(told.reader), told.reader)
    readers = tuple(Reader(name, reader_name(name, settings, words)) for name in names.values())
    return Known(readers, tuple((each.period, each.closed_at) for each in journal.reports.closed()))


def reader_name(reader: str, settings: Settings, words: Vocabularies) -> str:
    """What a reader is called: 'gemeente Waterveen' for that of the settings, else its plain name."""
    if reader == "gemeente" and settings.gemeente:
        return translate("ReportReader", "municipality of {name}").format(name=settings.gemeente)
    return plain_name(reader, words)


def plain_name(reader: str, words: Vocabularies) -> str:
    """The word of a kind of partner without what it says between brackets; a name as it is."""
    known = words["partner"].keys()
    if reader not in known:
        return reader
    return dutch.lower_first(without_aside(words.label("partner", reader, spoken())))


def reader_called(typed: str, words: Vocabularies) -> str:
    """The reader of a typed name: a kind of partner whose word it is, else the name itself.

    Two spellings of one reader would be two ledgers that know nothing of each other.
    """
    for term in words["partner"].terms:
        label = term.label(spoken())
        spellings = (term.key, label, without_aside(label))
        if folded_reader(typed) in {folded_reader(each) for each in spellings}:
            return term.key
    return " ".join(typed.split())


def stands(journal: Journal, choice: ReportChoice, progress: Progress) -> Standing:
    """Count and protect what was chosen; nothing is published."""
    from kjw_desktop.reports.publish import summarise

    summary = summarise(journal, choice.period, choice.reader or None, progress, programme=choice.programme)
    return _standing(journal, choice, summary)


def _standing(journal: Journal, choice: ReportChoice, summary: "Summary") -> Standing:
    settings, words = journal.settings(), journal.vocabularies()
    reader, period = summary.ledger.reader, choice.period
    told = _told_before(journal, reader, choice)
    return Standing(
        choice,
        Reader(reader, reader_name(reader, settings, words)),
        settings,
        summary,
        shown_tables(words, summary.figures, _earlier(summary), told.figures if told else None),
        told,
        summary.ledger.checked,
        layout_for(settings.report_layouts, reader),
        journal.entry_count(TimelineQuery(since=period.start, until=period.end)) > 0,
        bool(_draft(journal, choice, reader).words.stories),
    )


def _draft(journal: Journal, choice: ReportChoice, reader: str) -> "ReportDraft":
    """What was written for this report, or nothing yet."""
    from kjw_desktop.reports.quarter.report_draft import ReportDraft, draft_key, from_json

    kept = journal.draft(draft_key(choice.period, choice.programme, reader))
    with contextlib.suppress(ValueError):  # of another version of the program
        if kept:
            return from_json(kept)
    return ReportDraft(period=choice.period, programme=choice.programme, reader=reader)


def _earlier(summary: "Summary") -> list[Then]:
    """The figures of the period before and of a year ago with their names, as far as there are any."""
    from kjw_desktop.reports.quarter.compared import Compared

    compared = Compared.of(summary.figures, summary.sources.previous, summary.sources.year_ago)
    return [Then(told.figures, head) for told, head in compared.earlier]


def _told_before(journal: Journal, reader: str, choice: ReportChoice) -> Told | None:
    """The last that this reader was told of the same period."""
    period, folded = str(choice.period), folded_reader(reader)
    for each in reversed(journal.publications()):
        same = each.kind == QUARTER_REPORT and each.period == period and folded_reader(each.reader) == folded
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
        if each.kind == QUARTER_REPORT and each.period:
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


def kept_file(journal: Journal, given: Given) -> Sheets:
    """A file that left, as it is looked at. Raises KeptFileGone, KeptFileChanged."""
    from kjw_desktop.reports.publish import kept

    file = kept(journal, given.publication)
    content, name = file.content, file.name
    if content.startswith(b"%PDF-"):
        return Sheets(content, page_texts(content), name)
    if content.startswith(b"PK"):  # a workbook is a zip; it holds these figures and no words
        said = to_text(from_json(given.publication.content), journal.vocabularies())
        return Sheets(b"", (), name, said, FileKind.XLSX)
    return Sheets(b"", (), name, content.decode(), FileKind.JSON)


def arrange(journal: Journal, layouts: Iterable[ReportLayout]) -> Settings:
    """Keep in which order and length readers get reports; gives the settings as they are now."""
    settings = journal.settings()
    for layout in layouts:
        settings = replace(settings, report_layouts=with_layout(settings.report_layouts, layout))
    journal.save_settings(settings)
    return settings


def ready(journal: Journal, choice: ReportChoice, today: date, progress: Progress) -> Ready:
    """The report with what was written for it, as it would leave; nothing of it is on the disk.

    Raises what `reports.publish.prepare` raises.
    """
    from kjw_desktop.reports import publish

    reader = choice.reader or journal.settings().reader
    prepared = publish.prepare(journal, _draft(journal, choice, reader), today, progress)
    json = publish.file_of(journal, prepared, FileKind.JSON).decode()
    said = {FileKind.XLSX: to_text(prepared.figures, journal.vocabularies()), FileKind.JSON: json}
    sheets = Sheets(prepared.pdf, page_texts(prepared.pdf), file_name(choice))
    return Ready(_standing(journal, choice, prepared.summary), prepared, sheets, said)


def file_name(choice: ReportChoice) -> str:
    """What the file is called: nothing but the period and the programme, and no ending."""
    return "-".join(part for part in ("samenvatting", str(choice.period), choice.programme) if part)


def draw(pdf: bytes, width: int, places: Sequence[int], progress: Progress) -> dict[int, PagePicture]:
    """Pages of it by their places, `width` pixels wide."""
    return dict(zip(places, page_pictures(pdf, width, progress, places), strict=True))


def give(
    journal: Journal, made: Ready, kind: FileKind, path: Path, *, replaces: bool, progress: Progress
) -> Path:
    """Let what was shown leave; with `replaces` the dialog asked before. Raises as `publish.give` does."""
    from kjw_desktop.reports import publish

    publish.give(journal, made.prepared, path, kind, replace_file=replaces, progress=progress)
    return path


def again(journal: Journal, given: Given, path: Path, *, replaces: bool) -> Path:
    """Write a file that left once more, byte for byte. Raises what `publish.again` raises."""
    from kjw_desktop.reports import publish

    publish.again(journal, given.publication, path, replace=replaces)
    return path
