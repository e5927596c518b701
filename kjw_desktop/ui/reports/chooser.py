# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the report is of, and for whom: kind and period, programme, reader, and how long it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import ReportLength, folded_reader
from kjw_desktop.reports import dutch
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.reports.choice import (
    ChoiceDraft,
    PeriodKind,
    ReportChoice,
    kind_of,
    latest_ended,
    offered,
)
from kjw_desktop.ui.reports.making import Reader, plain_name, reader_called
from kjw_desktop.ui.terms import spoken
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.fields import fits
from kjw_desktop.ui.widgets.fitting_box import FittingBox
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.private_field import keep_private

_SOMEBODY_ELSE = "\n"
"""Stands for the line of the readers with which another name is typed: no reader is called so."""


class ReportChooser(QWidget):
    """`changed` when something else is chosen, `typed` at every letter of a new reader's name.

    `length_chosen` carries a ReportLength: that is kept for each reader, and counts nothing anew.
    """

    changed = Signal()
    typed = Signal()
    length_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._reader = self._client = ""
        self._periods: list[Period] = []
        self.kind = FittingBox(self.tr("Kind of period"))
        self.period = FittingBox(self.tr("Period"))
        self.programme = FittingBox(self.tr("Programme"))
        self.reader = FittingBox(self.tr("Reader"))
        self.name = QLineEdit()
        self.length = FittingBox(self.tr("Length"))
        self._fill()
        self._lay_out()
        self.choose(ReportChoice(latest_ended(PeriodKind.QUARTER, context.today())))
        self._connect()

    @property
    def choice(self) -> ReportChoice:
        """What is chosen."""
        return ReportChoice(
            self._periods[self.period.currentIndex()], self._reader, self.programme.currentData()
        )

    @property
    def reader_key(self) -> str:
        """Who it is for, the client by key too; '' until it is known who that is."""
        return self._reader or self._client

    def draft(self) -> ChoiceDraft:
        """What stands here, with what is being typed."""
        typed = self.name.text() if not self.name.isHidden() else ""
        return ChoiceDraft(self.choice, typed, self._context.today())

    def choose(self, choice: ReportChoice) -> None:
        """Have this chosen, and tell nobody."""
        blocked = [QSignalBlocker(box) for box in (self.kind, self.period, self.programme, self.reader)]
        kind = kind_of(choice.period)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._offer_periods(kind, choice.period)
        self.programme.setCurrentIndex(max(self.programme.findData(choice.programme), 0))
        self._choose_reader(choice.reader)
        del blocked
        self._fit()

    def go_on_typing(self, typed: str) -> None:
        """A name that was being typed stands there again."""
        self._ask_name()
        self.name.setText(typed)

    def offer_readers(self, readers: Sequence[Reader]) -> None:
        """Show these readers, the client first; who is chosen stays."""
        told = self.tr("for {reader}")
        with QSignalBlocker(self.reader):
            self.reader.clear()
            for reader in readers:
                self.reader.addItem(
                    told.format(reader=reader.name), reader.key if self.reader.count() else ""
                )
            self._client = readers[0].key if readers else ""
            self.reader.addItem(self.tr("for somebody else…"), _SOMEBODY_ELSE)
            self._choose_reader(self._reader)
        self._fit()

    def show_length(self, length: ReportLength) -> None:
        """Show how long this reader's reports are."""
        with QSignalBlocker(self.length):
            self.length.setCurrentIndex(self.length.findData(length))
        self._fit()

    def settle(self) -> None:
        """Take a name that was typed, as Enter does."""
        if not self.name.isHidden():
            self._take_name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc lets go of a name that was being typed."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.name and event.type() is QEvent.Type.KeyPress and escape:
            self._end_name(self._reader)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = {
            PeriodKind.QUARTER: self.tr("Quarter"),
            PeriodKind.MONTH: self.tr("Month"),
            PeriodKind.SCHOOL_YEAR: self.tr("School year"),
            PeriodKind.YEAR: self.tr("Year"),
        }
        for kind, word in words.items():
            self.kind.addItem(word, kind)
        self.programme.addItem(self.tr("all programmes"), None)
        for term in self._context.vocabularies["policy_programme"].visible:
            self.programme.addItem(term.label(spoken()), term.key)
        lengths = {
            ReportLength.DOERS: self.tr("whole, for those who do the work"),
            ReportLength.MANAGERS: self.tr("for managers"),
            ReportLength.BOARD: self.tr("short, for the board"),
        }
        for length, word in lengths.items():
            self.length.addItem(word, length)
        self.length.setCurrentIndex(self.length.findData(ReportLength.MANAGERS))
        self.reader.addItem(self.tr("for the client"), "")
        keep_private(self.name)
        self.name.setAccessibleName(self.tr("Name of the reader"))
        hint = self.tr("Name of the reader, then Enter")
        self.name.setPlaceholderText(hint)
        fits(self.name, hint)
        self.name.hide()

    def _lay_out(self) -> None:
        line = FlowLayout(self, Space.S)
        for part in (self.kind, self.period, self.programme, self.reader, self.name, self.length):
            line.addWidget(part)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._other_kind)
        for box in (self.period, self.programme):
            box.currentIndexChanged.connect(self.changed)
        self.reader.currentIndexChanged.connect(self._other_reader)
        self.length.currentIndexChanged.connect(self._other_length)
        self.name.textEdited.connect(lambda _text: self.typed.emit())
        self.name.returnPressed.connect(self._take_name)
        self.name.installEventFilter(self)

    def _offer_periods(self, kind: PeriodKind, chosen: Period) -> None:
        """Periods of a kind; one that is further away stands below them."""
        self._periods = sorted({*offered(kind, self._context.today()), chosen}, reverse=True)
        self.period.clear()
        self.period.addItems([dutch.sentence(dutch.period_name(period)) for period in self._periods])
        self.period.setCurrentIndex(self._periods.index(chosen))

    def _other_kind(self) -> None:
        kind = PeriodKind(self.kind.currentData())
        with QSignalBlocker(self.period):
            self._offer_periods(kind, latest_ended(kind, self._context.today()))
        self._fit()
        self.changed.emit()

    def _other_reader(self) -> None:
        chosen = self.reader.currentData()
        if chosen == _SOMEBODY_ELSE:
            self._ask_name()
            self.typed.emit()
            return
        self._end_name(chosen)
        self.changed.emit()

    def _other_length(self) -> None:
        self.length_chosen.emit(ReportLength(self.length.currentData()))

    def _ask_name(self) -> None:
        self.name.clear()
        self.name.show()
        self.name.setFocus()

    def _take_name(self) -> None:
        typed = self.name.text().strip()
        if typed:
            self._end_name(reader_called(typed, self._context.vocabularies))
            self.changed.emit()

    def _end_name(self, reader: str) -> None:
        """The name was typed, or is not any more."""
        focused = self.name.hasFocus()
        with QSignalBlocker(self.reader):
            self._choose_reader(reader)
        self.name.hide()
        self.name.clear()
        self._fit()
        if focused:
            self.reader.setFocus()
        self.typed.emit()

    def _choose_reader(self, reader: str) -> None:
        """Choose who it is for; a reader who got nothing yet is added, and the client has one line."""
        reader = "" if folded_reader(reader) == folded_reader(self._client) else reader
        self._reader = reader
        for place in range(self.reader.count()):
            if folded_reader(self.reader.itemData(place)) == folded_reader(reader) and (
                self.reader.itemData(place) != _SOMEBODY_ELSE
            ):
                self.reader.setCurrentIndex(place)
                return
        name = plain_name(reader, self._context.vocabularies)
        place = max(self.reader.count() - 1, 1)
        self.reader.insertItem(place, self.tr("for {reader}").format(reader=name), reader)
        self.reader.setCurrentIndex(place)

    def _fit(self) -> None:
        """What was chosen without a signal may be wider."""
        for box in (self.kind, self.period, self.programme, self.reader, self.length):
            box.updateGeometry()
