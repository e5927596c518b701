# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One table of figures at a time, beside earlier periods or beside what the reader was told before."""

from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.reports.quarter.tables import TABLES_OF_PART
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.reports.figure_table import FigureTable
from kjw_desktop.ui.reports.making import Standing
from kjw_desktop.ui.reports.shown_tables import Beside, ShownTable, TableWays
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text


class TableCard(Card):
    """Lists of tables and of ways to show them, and the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Figures"))
        self._tables: tuple[TableWays, ...] = ()
        self._told_on = ""
        self.which = FittingBox(self.tr("Table"))
        self.beside = FittingBox(self.tr("Beside"))
        self.caption = Text("", role="small", wrap=True)
        self.told = Text("", role="muted", wrap=True)
        self.table = FigureTable(self.tr("Figures"))
        self._wanted = Beside.PERIODS
        self._ways: list[Beside] = []
        self._lay_out()
        self.which.currentIndexChanged.connect(self._other_table)
        self.beside.currentIndexChanged.connect(self._other_way)

    def show_standing(self, standing: Standing, today: date) -> None:
        """Show its tables; which one is on show, and how, stays."""
        chosen = self._name()
        self._tables = standing.tables
        self._told_on = _day_of(standing.told.made_at, today) if standing.told else ""
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItems([each.title for each in self._tables])
            self._choose(chosen)
        self.which.updateGeometry()
        self._other_table()

    def show_part(self, part: ReportPart) -> bool:
        """Show the first table that a part is made of; tells whether there is one."""
        names = TABLES_OF_PART[part]
        place = next((n for n, each in enumerate(self._tables) if each.name in names), None)
        if place is None:
            return False
        self.which.setCurrentIndex(place)
        return True

    def want_told(self) -> None:
        """From the next figures on show them beside what the reader was told before."""
        self._wanted = Beside.TOLD

    def _lay_out(self) -> None:
        head = QWidget()
        line = FlowLayout(head, Space.S)
        for part in (self.which, self.beside):
            line.addWidget(part)
        self.add(head)
        self.add(self.caption)
        self.add(self.told)
        self.add(self.table, 1)
        self.told.hide()

    def _name(self) -> str:
        place = self.which.currentIndex()
        return self._tables[place].name if 0 <= place < len(self._tables) else ""

    def _choose(self, name: str) -> None:
        places = [place for place, each in enumerate(self._tables) if each.name == name]
        self.which.setCurrentIndex(places[0] if places else 0)

    def _other_table(self) -> None:
        """Offer the ways in which this table can be shown; the one that was wanted, if it has that."""
        if not self._tables:
            return
        table = self._tables[self.which.currentIndex()]
        self._ways = [way for way in Beside if way in table.shown]
        words = {
            Beside.COLUMNS: self.tr("all columns"),
            Beside.PERIODS: self.tr("beside earlier periods"),
            Beside.TOLD: self.tr("beside what was given on {day}").format(day=self._told_on),
        }
        with QSignalBlocker(self.beside):
            self.beside.clear()
            self.beside.addItems([words[way] for way in self._ways])
            wanted = self._wanted if self._wanted in self._ways else self._ways[0]
            self.beside.setCurrentIndex(self._ways.index(wanted))
        self.beside.updateGeometry()
        self._show()

    def _other_way(self) -> None:
        self._wanted = self._ways[self.beside.currentIndex()]
        self._show()

    def _show(self) -> None:
        table, way = self._tables[self.which.currentIndex()], self._ways[self.beside.currentIndex()]
        shown = table.shown[way]
        rounded = self.tr("Rounded, so that nobody can be recognised.")
        self.caption.setText(f"{table.caption} {rounded}")
        self.table.setAccessibleName(table.title)
        self.table.show_table(shown)
        self.told.setVisible(way is Beside.TOLD)
        if way is Beside.TOLD:
            self.told.setText(self._changes(shown))

    def _changes(self, shown: ShownTable) -> str:
        if not shown.changed:
            return self.tr("The same as given on {day}.").format(day=self._told_on)
        if shown.changed == 1:
            return self.tr("1 figure differs from what was given on {day}.").format(day=self._told_on)
        many = self.tr("{n} figures differ from what was given on {day}.")
        return many.format(n=shown.changed, day=self._told_on)


def _day_of(moment: datetime, today: date) -> str:
    return short_day(moment.astimezone().date(), today)
