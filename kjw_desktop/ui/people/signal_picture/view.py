# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signal picture of a young person: what came together, the picture, and the same in words."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.signal_patterns import Hint
from kjw_desktop.domain.signal_picture import Picture, Span
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage.rows import EntryRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import month
from kjw_desktop.ui.entry_rows import signal_row
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.people.signal_picture.grid import PictureGrid
from kjw_desktop.ui.people.signal_picture.hint_card import HintCard
from kjw_desktop.ui.people.signal_picture.reading import Seen, read_picture
from kjw_desktop.ui.people.signal_picture.signal_card import SignalCard
from kjw_desktop.ui.people.signal_picture.words import summary, told
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.fields import name_box
from kjw_desktop.ui.widgets.flow import FlowLayout
from kjw_desktop.ui.widgets.labels import Text, sized
from kjw_desktop.ui.widgets.level_badge import LevelBadge
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.row_data import RowData
from kjw_desktop.ui.widgets.section import Section

LIST_HEIGHT = 260
"""Pixels at the base size of the list of the same signals."""


class SignalPicture(Section):
    """Signalenbeeld. A signal's id as subject puts the cursor there."""

    def __init__(self, context: PageContext, message: Message) -> None:
        super().__init__(context, message)
        self._person: UUID | None = None
        self._task: Task | None = None
        self._wanted: UUID | None = None
        self.hints = HintCard()
        self.grid = PictureGrid(self.tr("Signal picture"), self._told, context.today())
        self.spans = self._span_box()
        self.earlier = PlainButton(self.tr("Earlier"), "PgUp")
        self.later = PlainButton(self.tr("Later"), "PgDn")
        self._days = Text(role="muted")
        self.one = SignalCard()
        self.summary = Text(role="muted", wrap=True)
        empty = EmptyState(self.tr("No signals are noted about this young person yet."))
        self.timeline = Timeline(context, self.tr("The same signals as a list"), self._shown, empty)
        self._picture, self._words = Card(self.tr("Signal picture")), Card(self.tr("The same in words"))
        self._lay_out()
        self._connect()

    def show_person(self, person: UUID | None) -> None:
        """Read and show the signals of one young person; None lets go of what was read."""
        if person != self._person:
            self._show(Seen(Picture(()), ()))
        self._person, self._task = person, None
        if person is not None:
            kinds = frozenset({EntryKind.SIGNAL})
            self.timeline.ask(TimelineQuery(person=person, kinds=kinds, until=self.context.today()))
            self._read()

    def arrive(self, subject: object = None) -> None:
        """The cursor in the picture, at a signal where one is asked for."""
        self._wanted = subject if isinstance(subject, UUID) else None
        if self.grid.picture.lines:
            self._take_to_wanted()
        self.grid.setFocus()

    def parts(self) -> list[QWidget]:
        """The picture, the hints and the list."""
        hints: list[QWidget] = [*self.hints.shown[:1]]
        return [self.grid, self.spans, *hints, self.timeline] if self.grid.picture.lines else [self.timeline]

    def _lay_out(self) -> None:
        head = FlowLayout(None, Space.S)
        for widget in (self.spans, self.earlier, self.later, self._days):
            head.addWidget(widget)
        legend = FlowLayout(None, Space.L)
        words = self.context.vocabularies
        for level in Level:
            legend.addWidget(LevelBadge(level, short_word(words, "signal_level", level)))
        signs = self.tr("Underlined: more than one. Dotted: what a hint rests on.")
        self._picture.body.addLayout(head)
        self._picture.add(self.grid)
        self._picture.body.addLayout(legend)
        self._picture.add(Text(signs, role="small", wrap=True))
        self.summary.setContentsMargins(Space.M, 0, Space.M, Space.S)
        self._words.add(self.summary)
        self._words.add_rows(self.timeline)
        sized(self.timeline, lambda sizes: self.timeline.setFixedHeight(sizes.px(LIST_HEIGHT)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for card in (self.hints, self._picture, self.one, self._words):
            column.addWidget(card)
        column.addStretch(1)

    def _connect(self) -> None:
        context, grid = self.context, self.grid
        self.spans.currentIndexChanged.connect(lambda: grid.zoom(Span(self.spans.currentData())))
        grid.zoomed.connect(lambda span: self.spans.setCurrentIndex(self.spans.findData(span)))
        self.earlier.clicked.connect(lambda: grid.shift(-1))
        self.later.clicked.connect(lambda: grid.shift(1))
        grid.moved.connect(self._say_days)
        grid.chosen.connect(lambda one: self.one.show_signal(one, context.vocabularies, context.today()))
        for opener in (grid.opened, self.one.opened, self.timeline.opened):
            opener.connect(lambda record: context.navigate("journal", record.id))
        self.hints.asked.connect(self._show_evidence)
        self.hints.rules_asked.connect(lambda: context.navigate("settings", None))
        self.timeline.refused.connect(self.message.wrong)
        context.events.on_records(self._again)
        context.events.settings_changed.connect(self._again)

    def _span_box(self) -> QComboBox:
        box = QComboBox()
        name_box(box, self.tr("What a column is"))
        for span, title in (
            (Span.WEEK, self.tr("By week")),
            (Span.MONTH, self.tr("By month")),
            (Span.QUARTER, self.tr("By quarter")),
        ):
            box.addItem(title, span)
        box.setCurrentIndex(box.findData(Span.MONTH))
        return box

    def _again(self, *_what: object) -> None:
        if self._person is not None:
            self._read()

    def _read(self) -> None:
        journal, person, today = self.context.journal, self._person, self.context.today()
        words = self.context.vocabularies
        if person is None:
            return
        task = self.context.tasks.run("", lambda _progress: read_picture(journal, person, words, today))
        self._task = task
        task.done.connect(lambda seen: self._show(seen) if task is self._task else None)
        task.failed.connect(lambda error: self._failed(error) if task is self._task else None)

    def _show(self, seen: Seen) -> None:
        words, picture = self.context.vocabularies, seen.picture
        labels = tuple(word(words, "life_domain", line.domain) for line in picture.lines)
        self.grid.show_picture(picture, labels, self.context.today())
        self.hints.show_hints(seen.hints, words)
        self.summary.setText(summary(picture, words))
        for card in (self._picture, self.one, self.summary):
            card.setVisible(bool(picture.lines))
        self._take_to_wanted()

    def _take_to_wanted(self) -> None:
        if self._wanted is not None and self._wanted in self.grid.picture.places:
            self.grid.go_to(self._wanted)
            self._wanted = None

    def _show_evidence(self, hint: Hint) -> None:
        self.grid.mark(hint.evidence)
        self.grid.setFocus()
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Have the page scroll to the picture."""
        up = self.parentWidget()
        while up is not None:
            if isinstance(up, QScrollArea):
                up.ensureWidgetVisible(self.grid)
            up = up.parentWidget()

    def _say_days(self) -> None:
        first, after = self.grid.days
        last = Span.MONTH.first_day(Span.MONTH.step_of(after) - (after.day == 1))
        both = self.tr("From {first} to {last}").format(first=month(first), last=month(last))
        self._days.setText(both if month(first) != month(last) else month(first))

    def _told(self, signal: Signal) -> str:
        return told(signal, self.context.vocabularies, self.context.today())

    def _shown(self, row: EntryRow) -> RowData:
        others = tuple(one for one in row.people if one.id != self._person)
        return signal_row(replace(row, people=others), self.context.vocabularies, self.context.today())

    def _failed(self, error: Exception) -> None:
        self.message.wrong(sentence_of(error))
