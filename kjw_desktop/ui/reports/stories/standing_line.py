# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line under the young people of a story: whether it may be told as it stands."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kjw_desktop.domain.accounts import Story
from kjw_desktop.domain.entries import participants
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.reports.stories.standing_words import standing_words
from kjw_desktop.ui.tasks import Task

_Asked = tuple[tuple[UUID, ...], bool]


class StandingLine(QObject):
    """`said` carries a sentence, '' while nobody is chosen."""

    said = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: _Asked | None = None
        self._task: Task | None = None
        context.events.on_records(self._again)

    def look(self, people: tuple[UUID, ...], *, composite: bool) -> None:
        """Read in the background how a story of these young people stands."""
        asked = (people, composite)
        if asked != self._asked:
            self._asked = asked
            self._again()

    def _again(self, *_what: object) -> None:
        if self._asked is None:
            return
        journal, today, asked = self._context.journal, self._context.today(), self._asked
        if not asked[0] and not asked[1]:
            self._task = None
            self.said.emit("")
            return
        self._task = self._context.tasks.run("", lambda _progress: _standing(journal, asked, today))
        self._task.done.connect(self._came)

    @Slot(object)
    def _came(self, sentence: str) -> None:
        if self.sender() is self._task:
            self.said.emit(sentence)


def _standing(journal: Journal, asked: _Asked, today: date) -> str:
    from kjw_desktop.reports.quarter.stories import telling

    people, composite = asked
    known = journal.has(people)
    there = tuple(person for person in people if person in known)
    if people and not there:
        return ""
    story = Story(day=today, title="", composite=composite, people=participants(*there))
    how = telling(journal, story, today)
    return standing_words(how.standing, how.missing)
