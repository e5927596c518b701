# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Verslagen in each of its steps."""

from PySide6.QtCore import Qt

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.ui.reports.choice import PeriodKind
from kjw_desktop.ui.reports.page import ReportsPage
from kjw_desktop.ui.reports.shown_tables import Beside
from tests.looks.viewer import CTRL, Viewer


def reports(viewer: Viewer) -> None:
    """Verslagen, with the last quarter that is over."""
    viewer.opens()
    viewer.goes_to("reports")
    viewer.sees(lambda: _page(viewer).standing is not None)
    viewer.rests()


def reports_columns(viewer: Viewer) -> None:
    """A table with all of its columns."""
    reports(viewer)
    tables = _page(viewer).figures.tables
    tables.which.setCurrentText("Signalen per leefgebied en zwaarte")
    tables.beside.setCurrentIndex(0)
    viewer.rests()


def reports_told(viewer: Viewer) -> None:
    """Beside what the reader was told before."""
    reports(viewer)
    tables = _page(viewer).figures.tables
    tables.want_told()
    tables.show_part(ReportPart.REACH)
    viewer.rests()
    assert Beside.TOLD in tables._ways


def reports_reader(viewer: Viewer) -> None:
    """The name of another reader is asked."""
    reports(viewer)
    box = _page(viewer).chooser.reader
    box.setCurrentIndex(box.count() - 1)
    viewer.types("Fonds Jong")


def reports_empty(viewer: Viewer) -> None:
    """A period in which nothing was recorded."""
    reports(viewer)
    chooser = _page(viewer).chooser
    chooser.kind.setCurrentIndex(list(PeriodKind).index(PeriodKind.YEAR))
    chooser.period.setCurrentIndex(chooser.period.count() - 1)
    viewer.rests()


def reports_closing(viewer: Viewer) -> None:
    """Whether the quarter is closed."""
    reports(viewer)
    _page(viewer).close_button.click()
    viewer.rests()


def reports_closed(viewer: Viewer) -> None:
    """The quarter was closed."""
    reports_closing(viewer)
    viewer.presses(Qt.Key.Key_2)


def reports_pages(viewer: Viewer) -> None:
    """Every page before it leaves."""
    reports(viewer)
    viewer.presses(Qt.Key.Key_Return, CTRL)
    viewer.sees(lambda: _page(viewer).step is _page(viewer).giving)
    viewer.sees(lambda: not _page(viewer).giving.pages.sheets[0].blank)
    viewer.rests()


def reports_json(viewer: Viewer) -> None:
    """What a file for a program holds."""
    reports_pages(viewer)
    _page(viewer).giving.kinds.choose(FileKind.JSON.value)
    viewer.rests()


def reports_given(viewer: Viewer) -> None:
    """A report that left, opened again."""
    reports_pages(viewer)
    page = _page(viewer)
    page.choose_path = lambda name, _kind: str(viewer.home / name)
    viewer.presses(Qt.Key.Key_Return, CTRL)
    viewer.sees(lambda: page.step is page.figures and page.figures.published.rows.model().rowCount() > 1)
    viewer.rests()
    page.figures.published.rows.setFocus()
    viewer.presses(Qt.Key.Key_Home)
    viewer.presses(Qt.Key.Key_Return)
    viewer.sees(lambda: page.step is page.earlier.reading and not page.earlier.reading.pages.sheets[0].blank)
    viewer.rests()


def _page(viewer: Viewer) -> ReportsPage:
    page = viewer.shell.page()
    assert isinstance(page, ReportsPage)
    return page


QUARTER_SCENES = (
    reports,
    reports_columns,
    reports_told,
    reports_reader,
    reports_empty,
    reports_closing,
    reports_closed,
    reports_pages,
    reports_json,
    reports_given,
)
