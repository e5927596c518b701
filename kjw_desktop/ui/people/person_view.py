# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person's page: strengths first, then goals and the timeline of everything."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.storage.rows import EntryRow, TimelineQuery
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry_rows import own_row
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.terms import short_word, word
from kjw_desktop.ui.theme.shapes import Level
from kjw_desktop.ui.theme.tokens import Space, Tone
from kjw_desktop.ui.timeline import Timeline
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.chip import ChipRow
from kjw_desktop.ui.widgets.chip_paint import ChipData
from kjw_desktop.ui.widgets.empty_state import EmptyState
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData


@dataclass(frozen=True, slots=True)
class Portrait:
    """What stands above the timeline."""

    name: str
    remark: str
    strengths: tuple[ChipData, ...]
    goals: str


class PersonView(QWidget):
    """`named` carries name and remark for the page's head, `closed` that Esc was pressed."""

    named = Signal(str, str)
    closed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._person: UUID | None = None
        self._strengths = ChipRow()
        self._goals = Text("", role="muted", wrap=True)
        empty = EmptyState(self.tr("Nothing is written about this young person yet."))
        self.timeline = Timeline(context, self.tr("Timeline"), self._shown, empty)
        self.timeline.refused.connect(self.refused)
        strong = Card(self.tr("What this young person can do"))
        strong.add(self._strengths)
        strong.add(self._goals)
        everything = Card(self.tr("Timeline"))
        everything.add_rows(self.timeline, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(strong)
        column.addWidget(everything, 1)

    def show_person(self, person: UUID) -> None:
        """Read and show one young person."""
        self._person = person
        self.timeline.ask(TimelineQuery(person=person))
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: journal.find(person))
        task.done.connect(self._show)
        task.failed.connect(self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _show(self, person: Person) -> None:
        if person.id != self._person:
            return
        portrait = self._portrait(person, self._context.vocabularies)
        self.named.emit(portrait.name, portrait.remark)
        self._strengths.set_chips(portrait.strengths)
        self._goals.setText(portrait.goals)
        self._goals.setVisible(bool(portrait.goals))

    def _portrait(self, person: Person, words: Vocabularies) -> Portrait:
        today = self._context.today()
        born = person.year_of_birth
        remark = (
            ", ".join(person.nicknames),
            str(today.year - born) if born else "",
            word(words, "wijk", person.value_on(DatedField.WIJK, today)),
            person.school,
            short_word(words, "case_state", person.value_on(DatedField.STATUS, today)),
        )
        strengths = tuple(
            ChipData(each.words or short_word(words, "strength", each.key), Tone.STRENGTH, Level("kracht"))
            for each in person.strengths
        )
        goals = [goal.words or short_word(words, "person_goal", goal.key) for goal in person.goals]
        said = self.tr("Own goal: {goals}").format(goals=" · ".join(goals)) if goals else ""
        return Portrait(person.full_name, " · ".join(part for part in remark if part), strengths, said)

    def _shown(self, row: EntryRow) -> RowData:
        return own_row(row, self._context.vocabularies, self._context.today(), self._person)

    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
