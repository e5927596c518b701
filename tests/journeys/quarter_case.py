# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker at the end of a quarter, who makes a report by keyboard."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.storage import Vault
from kjw_desktop.ui.reports.page import ReportsPage
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SECRET = "zeeleeuw"


def fill(vault: Vault, start: date, number: int, kind: str = "inloop") -> None:
    """So many contacts from `start` on, a day each, with twelve young people."""
    people = [Person(first_name=f"Naam{n}", birth_year=2010 + n % 6) for n in range(12)]
    contacts = [
        Contact(
            day=start + timedelta(days=n % 80), kind=kind, people=participants(people[n % 12].id), note=SECRET
        )
        for n in range(number)
    ]
    vault.journal.record(*people, *contacts)


class Reporter:
    """Somebody with the page Verslagen open."""

    def __init__(self, typist: Typist, shell: Shell, vault: Vault) -> None:
        self.typist, self.shell, self.vault = typist, shell, vault
        self.period = Period.quarter_of(shell.context.today()).before

    @property
    def page(self) -> ReportsPage:
        """The page on show."""
        page = self.shell.page()
        assert isinstance(page, ReportsPage)
        return page

    @property
    def said(self) -> str:
        """What the page tells."""
        return self.page.message.text() if self.page.message.isVisible() else ""

    @property
    def title(self) -> str:
        """The page's title with what stands after it."""
        head = self.page.head
        return f"{head._title.text()} {head._remark.text()}"

    def opens(self) -> None:
        """Ctrl+R."""
        self.typist.presses(Qt.Key.Key_R, CTRL)
        self.typist.rests()

    def goes_on(self) -> None:
        """Ctrl+Enter: the pages, and then the file."""
        self.typist.presses(Qt.Key.Key_Return, CTRL)
        self.typist.rests()

    def escapes(self) -> None:
        """Esc."""
        self.typist.presses(Qt.Key.Key_Escape)
        self.typist.rests()

    def saves_in(self, folder: Path) -> None:
        """The dialog proposes a name, and the folder is this one."""
        self.page.choose_path = lambda name, _kind: str(folder / name)

    def chooses(self, box: str, text: str) -> None:
        """By arrow keys, in one of the lists of the chooser or the table card."""
        page = self.page
        where = getattr(page.chooser, box, None) or getattr(page.figures.tables, box)
        place = where.findText(text)
        assert place >= 0, [where.itemText(n) for n in range(where.count())]
        where.setFocus()
        steps = place - where.currentIndex()
        self.typist.presses(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up, times=abs(steps))
        self.typist.rests()

    def reads(self) -> list[list[str]]:
        """The table on show: its heads, and a row a line."""
        model = self.page.figures.tables.table.model()
        columns = range(model.columnCount())
        heads = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns]
        rows = [[str(model.index(row, n).data()) for n in columns] for row in range(model.rowCount())]
        return [heads, *rows]


def cells(rows: Iterable[Iterable[str]]) -> set[str]:
    """Everything that stands in a table."""
    return {cell for row in rows for cell in row}
