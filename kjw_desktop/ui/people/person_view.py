# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person: strengths first, the lines before a talk, signals in time, and all that was noted."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.storage.rows import EVERY_KIND, EntryRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import month
from kjw_desktop.ui.entry_rows import own_row
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.people.card_lines import card_lines, fact_lines, goal_lines, vulnerability_line
from kjw_desktop.ui.people.lines_card import LinesCard
from kjw_desktop.ui.people.person_file import PersonFile, read_file
from kjw_desktop.ui.people.signal_chart import SignalChart, chart_data
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.chip import ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.columns import Columns
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.fields import name_box
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sizes_of
from kjw_desktop.ui.widgets.level_badge import LevelBadge
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.row_delegate import ROW_HEIGHT
from kjw_desktop.ui.widgets.scrolled import scrolled
from kjw_desktop.ui.widgets.section import Section

_ROWS_UNDER = 4
"""Of the timeline, where it stands under the cards."""
LEAST_COLUMN = 360
"""Pixels at the base size: less, and the timeline stands under the cards."""


def make_section(context: PageContext, message: Message) -> Section:
    """The view, over the journal of `context`."""
    return PersonView(context, message)


class PersonView(Section):
    """`named` carries name and remark for the page's head, `closed` that Esc was pressed."""

    named = Signal(str, str)
    closed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self._context = context
        self._id: UUID | None = None
        self._task: Task | None = None
        self.person: Person | None = None
        self._strengths = ChipRow()
        self._goals = Text("", role="muted", wrap=True)
        self.card = LinesCard(self.tr("Before you talk"))
        self.facts = LinesCard(self.tr("Good to know"))
        self.chart = SignalChart(self.tr("Signals, 12 weeks"))
        self._signals = Card(self.tr("Signals, 12 weeks"))
        self._legend = FlowLayout(None, Space.L)
        self._signals.add(self.chart)
        self._signals.body.addLayout(self._legend)
        empty = EmptyState(self.tr("Nothing is written about this young person yet."))
        self.timeline = Timeline(context, self.tr("Timeline"), self._shown, empty)
        self.kinds = self._kind_box()
        self._lay_out()
        self.timeline.refused.connect(self.refused)
        self.timeline.opened.connect(lambda row: context.navigate("journal", row.id))
        self.kinds.currentIndexChanged.connect(self._ask_timeline)
        context.events.on_records(self._again)

    @property
    def shown(self) -> UUID | None:
        """Who is on show, read already or not."""
        return self._id

    @property
    def entry_in_focus(self) -> UUID | None:
        """The entry of the timeline that the keys are on; None while they are elsewhere."""
        row = self.timeline.chosen() if self.timeline.rows.hasFocus() else None
        return row.id if row is not None else None

    def show_person(self, person: UUID | None) -> None:
        """Read and show one young person; None lets go of what was read."""
        if person is None:
            self._id, self.person, self._task = None, None, None
            return
        self._id, self.person = person, None
        self.kinds.blockSignals(True)
        self.kinds.setCurrentIndex(0)
        self.kinds.blockSignals(False)
        self._ask_timeline()
        self._read()

    def arrive(self, subject: object = None) -> None:  # noqa: ARG002  # it is told nothing
        """The cursor in the timeline."""
        self.timeline.setFocus()

    def parts(self) -> list[QWidget]:
        """What the timeline shows, and the timeline."""
        return [self.kinds, self.timeline]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        strong = Card(self.tr("What this young person can do"))
        strong.add(self._strengths)
        strong.add(self._goals)
        everything = Card()
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, Space.S, Space.M, 0)
        head.addWidget(Text(self.tr("Timeline"), role="head"))
        head.addStretch(1)
        head.addWidget(self.kinds)
        everything.body.addLayout(head)
        everything.add_rows(self.timeline, 1)
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        for card in (self.card, self._signals, self.facts):
            left.addWidget(card)
        left.addStretch(1)
        columns = Columns(Space.L, sizes_of(self.font()).px(LEAST_COLUMN))
        self._left = scrolled(left)
        columns.add(self._left, 3, fills=True)
        columns.add(everything, 2, fills=True)
        columns.turned.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(strong)
        column.addWidget(columns, 1)

    def _turned(self, beside: bool) -> None:
        """Under each other the page scrolls, with all of the cards, and the timeline has room to read in."""
        self._left.show_whole(not beside)
        rows = 0 if beside else _ROWS_UNDER
        self.timeline.setMinimumHeight(rows * sizes_of(self.font()).px(ROW_HEIGHT))

    def _kind_box(self) -> QComboBox:
        box = QComboBox()
        name_box(box, self.tr("What the timeline shows"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        for title, kinds in (
            (self.tr("Everything"), EVERY_KIND),
            (self.tr("Contacts"), frozenset({EntryKind.CONTACT})),
            (self.tr("Signals"), frozenset({EntryKind.SIGNAL})),
            (self.tr("Groups"), frozenset({EntryKind.ACTIVITY})),
            (self.tr("Follow-ups"), frozenset({EntryKind.FOLLOWUP})),
            (self.tr("Consents and referrals"), frozenset({EntryKind.CONSENT, EntryKind.REFERRAL})),
        ):
            box.addItem(title, kinds)
        return box

    def _ask_timeline(self) -> None:
        self.timeline.ask(TimelineQuery(person=self._id, kinds=self.kinds.currentData()))

    def _again(self, *_what: object) -> None:
        if self._id is not None:
            self._read()

    def _read(self) -> None:
        journal, person, today = self._context.journal, self._id, self._context.today()
        if person is None:
            return
        task = self._context.tasks.run("", lambda _progress: read_file(journal, person, today))
        self._task = task
        task.done.connect(lambda file: self._show(file) if task is self._task else None)
        task.failed.connect(lambda error: self._failed(error) if task is self._task else None)

    def _show(self, file: PersonFile) -> None:
        words, today = self._context.vocabularies, self._context.today()
        self.person = file.person
        self.named.emit(file.person.full_name, _remark(file.person, words, self._context))
        self._strengths.set_chips(
            ChipData(each.words or short_word(words, "strength", each.key), Tone.STRENGTH, Level("kracht"))
            for each in file.person.strengths
        )
        goals = goal_lines(file.person, words, today)
        nothing = self.tr("Nothing noted yet. What is this young person good at?")
        beside = vulnerability_line(file.person, words, today)
        told = "\n".join(part for part in (goals, beside) if part)
        self._goals.setText(told if told or file.person.strengths else nothing)
        self._goals.setVisible(bool(self._goals.text()))
        self.card.show_lines(card_lines(file.card, words, today))
        self.facts.show_lines(fact_lines(file, words, today))
        data = chart_data(file.signals, words, today)
        self.chart.show_data(data)
        self._signals.setVisible(bool(data.rows))
        self._legend.clear()
        for level in data.levels:
            self._legend.addWidget(LevelBadge(level, short_word(words, "signal_level", level)))

    def _shown(self, row: EntryRow) -> RowData:
        return own_row(row, self._context.vocabularies, self._context.today(), self._id)

    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _remark(person: Person, words: Vocabularies, context: PageContext) -> str:
    today, born = context.today(), person.year_of_birth
    parts = (
        ", ".join(person.nicknames),
        str(today.year - born) if born else "",
        word(words, "wijk", person.value_on(DatedField.WIJK, today)),
        person.school,
        short_word(words, "case_state", person.value_on(DatedField.STATUS, today)),
        translate("Person", "known since {month}").format(month=month(person.since)) if person.since else "",
    )
    return " · ".join(part for part in parts if part)
