# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line under a neighbourhood note, while the name of somebody in the journal stands in it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

from kjw_desktop.domain.names_in_text import KnownNames
from kjw_desktop.domain.people import Person
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.entry.special_line import SILENCE_MS
from kjw_desktop.ui.widgets.labels import Text


class NameLine(Text):
    """Watches `field`; names are read in the background, anew when one changes. Nothing is blocked."""

    def __init__(self, context: PageContext, field: QPlainTextEdit) -> None:
        super().__init__(role="small", wrap=True)
        self._context = context
        self._field = field
        self._known: KnownNames | None = None
        self._reading = False
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self.look)
        field.textChanged.connect(self._silence.start)
        context.events.recorded.connect(self._changed)
        context.events.amended.connect(self._changed)
        context.events.erased.connect(self._forget)
        self.hide()

    def look(self) -> None:
        """Name the name that was typed last, or say nothing."""
        text = self._field.toPlainText()
        if self._known is None:
            if text.strip():
                self._read()
            self.hide()
            return
        cursor = self._field.textCursor().position()
        found = self._known.find(text)
        before = [each for each in found if each.start < cursor] or list(found)
        if before:
            name = text[before[-1].start : before[-1].end]
            said = self.tr(
                "Neighbourhood notes are without names: ‘{name}’. Write, for example, ‘a young person’."
            ).format(name=name)
            self.setText(said)
            self.setAccessibleName(said)
        self.setVisible(bool(before))

    def _read(self) -> None:
        if self._reading:
            return
        self._reading = True
        journal = self._context.journal
        task = self._context.tasks.run("", lambda _progress: _names(journal))
        task.done.connect(self._came)
        task.ended.connect(self._ended)

    def _came(self, known: KnownNames) -> None:
        self._known = known
        self.look()

    def _ended(self) -> None:
        self._reading = False

    def _changed(self, record: object) -> None:
        """None stands for many records at once."""
        if record is None or isinstance(record, Person):
            self._forget()

    def _forget(self, *_what: object) -> None:
        self._known = None


def _names(journal: Journal) -> KnownNames:
    return KnownNames(said for name in journal.names() for said in (name.full_name, *name.nicknames))
