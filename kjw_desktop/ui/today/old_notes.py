# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Working notes past their term: erase, make an ordinary note, or keep longer with a reason.

Nothing goes by itself (journeys 4.8): the list stands quietly on Vandaag until a person decides.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.errors import RecordGone
from kjw_desktop.domain.working_notes import DAYS_LONGER, kept_longer, made_ordinary
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import EntryRow, Withdrawn
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.entry_rows import entry_row
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.private_field import keep_private


class OldNotes(QWidget):
    """Empty while no note is past its term; its parts are made when the first is.

    `opened` carries an EntryRow, `told` what was done, `refused` a sentence, `emptied`
    tells that the last note went while the keys were here.
    """

    opened = Signal(object)
    told = Signal(str)
    refused = Signal(str)
    emptied = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._busy = False
        self.section: ListSection | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_notes(self, notes: Sequence[EntryRow]) -> None:
        """Show these, the oldest first."""
        if not notes and self.section is None:
            return
        section = self.section or self._make()
        words, today = self._context.vocabularies, self._context.today()
        had_keys = any(part.hasFocus() for part in (section.rows, self.reason))
        section.set_rows([replace(entry_row(row, words, today), subject=row) for row in notes])
        self.setVisible(bool(notes))
        if notes:
            section.rows.setCurrentIndex(section.rows.model().index(0, 0))
        elif had_keys:
            self.emptied.emit()

    def parts(self) -> list[QWidget]:
        """The list, while there is one on show."""
        return [self.section.rows] if self.section is not None and not self.isHidden() else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list: Del erases, N makes an ordinary note, B asks why to keep it longer."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.section is not None:
            if watched is self.reason and event.key() == Qt.Key.Key_Escape:
                self._put_away_reason()
                return True
            act = self._acts.get(Qt.Key(event.key())) if watched is self.section.rows else None
            if act is not None and not event.modifiers():
                act()
                return True
        return super().eventFilter(watched, event)

    def erase(self) -> None:
        """Erase the chosen note, off the disk at once; Ctrl+Z brings it back until the journal locks."""
        journal, note = self._context.journal, self._chosen()
        if note is not None:
            self._do(lambda: journal.withdraw(note), self._withdrawn)

    def make_ordinary(self) -> None:
        """Make the chosen note one that stays."""
        journal, note = self._context.journal, self._chosen()
        if note is not None:
            said = self.tr("It is an ordinary note now, and stays.")
            self._do(lambda: journal.amend(made_ordinary(_read(journal, note))), self._amended(said))

    def ask_reason(self) -> None:
        """Ask why the chosen note is to stay a while; without a reason it does not."""
        if self._chosen() is not None:
            self.why.show()
            self.reason.setFocus()

    def _keep_longer(self) -> None:
        journal, note, reason = self._context.journal, self._chosen(), self.reason.text()
        if note is None:
            return
        if not reason.strip():
            self.refused.emit(self.tr("Write in a few words why this note has to stay."))
            return
        today, said = self._context.today(), self.tr("Kept for {n} days more.").format(n=DAYS_LONGER)
        self._do(lambda: journal.amend(kept_longer(_read(journal, note), today, reason)), self._amended(said))

    def _make(self) -> ListSection:
        section = ListSection(self.tr("Working notes past their term"), "")
        told = self.tr("These were meant to be short-lived. You decide; nothing is erased by itself.")
        erase = PlainButton(self.tr("Erase"), "Del")
        ordinary = PlainButton(self.tr("Make it an ordinary note"), "N")
        longer = PlainButton(self.tr("Keep {n} days more").format(n=DAYS_LONGER), "B")
        self.reason = QLineEdit()
        keep_private(self.reason)
        self.reason.setAccessibleName(self.tr("Why does it have to stay?"))
        self.reason.setPlaceholderText(self.tr("Why does it have to stay? Enter keeps it, Esc does not."))
        self.why = QWidget()
        line = QVBoxLayout(self.why)
        line.setContentsMargins(Space.M, 0, Space.M, Space.S)
        line.addWidget(self.reason)
        line.addWidget(SpecialLine(self.reason))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(Space.M, 0, Space.M, Space.S)
        column.addWidget(Text(told, role="muted", wrap=True))
        column.addLayout(acts(erase, ordinary, longer))
        section.add(below)
        section.add(self.why)
        self.why.hide()
        self._column.addWidget(section)
        self._acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Delete: self.erase,
            Qt.Key.Key_N: self.make_ordinary,
            Qt.Key.Key_B: self.ask_reason,
        }
        erase.clicked.connect(self.erase)
        ordinary.clicked.connect(self.make_ordinary)
        longer.clicked.connect(self.ask_reason)
        self.reason.returnPressed.connect(self._keep_longer)
        section.opened.connect(self.opened)
        section.rows.installEventFilter(self)
        self.reason.installEventFilter(self)
        self.section = section
        return section

    def _chosen(self) -> UUID | None:
        row = self.section.chosen() if self.section is not None else None
        return row.id if isinstance(row, EntryRow) else None

    def _do(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        if self._busy:
            return
        self._busy = True
        task: Task = self._context.tasks.run(self.tr("Working note"), lambda _progress: work())
        task.done.connect(lambda found: self._done(found, done))
        task.failed.connect(self._failed)

    def _done(self, found: object, done: Callable[[object], None]) -> None:
        self._busy = False
        self._put_away_reason()
        done(found)

    def _withdrawn(self, kept: object) -> None:
        if isinstance(kept, Withdrawn):
            self._context.events.withdrawn.emit(kept)
            self._context.events.erased.emit(kept.record.id)
            self.told.emit(self.tr("Erased. Ctrl+Z brings it back until the journal locks."))

    def _amended(self, said: str) -> Callable[[object], None]:
        def tell(record: object) -> None:
            self._context.events.amended.emit(record)
            self.told.emit(said)

        return tell

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(sentence_of(error))

    def _put_away_reason(self) -> None:
        if self.section is not None and not self.why.isHidden():
            self.section.rows.setFocus()
            self.reason.clear()
            self.why.hide()


def _read(journal: Journal, note: UUID) -> Contact:
    found = journal.find(note)
    if not isinstance(found, Contact):
        raise RecordGone
    return found
