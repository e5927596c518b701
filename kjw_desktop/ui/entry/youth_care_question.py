# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""After a referral to youth care: asks whether the young person's page is to say so, too."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot

from kjw_desktop.domain.people import DatedField, Person, changed_from
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.referral_saver import SavedReferral
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.quick_entry.question import Answer, Question
from kjw_desktop.ui.tasks import Task
from kjw_desktop.ui.terms import word


class YouthCareQuestion(Question):
    """Asks of one young person after the other; only a yes changes anything. `settled` comes at the end."""

    settled = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._waiting: list[Person] = []
        self._phase, self._since = "", context.today()
        self._task: Task | None = None
        self.answered.connect(self._take)
        self.given_up.connect(self._next)

    def ask_after(self, saved: SavedReferral) -> None:
        """Ask where a page says something else; `settled` at once where none does."""
        self._waiting = list(saved.others)
        self._phase = saved.phase
        self._since = saved.referral.steps[-1].day if saved.referral.steps else self._context.today()
        self._ask()

    def _ask(self) -> None:
        if not self._waiting:
            self.settled.emit()
            return
        person, words = self._waiting[0], self._context.vocabularies
        detail = self.tr("“{phase}” from {day}").format(
            phase=word(words, "youth_care_phase", self._phase),
            day=short_day(self._since, self._context.today()),
        )
        self.ask(
            self.tr("Set youth care of {name}, too?").format(name=person.first_name),
            (Answer(self.tr("Leave as it is"), False), Answer(self.tr("Set it so"), True, detail)),
        )

    def _take(self, sure: object) -> None:
        if not sure:
            self._next()
            return
        person, journal, phase, since = self._waiting[0], self._context.journal, self._phase, self._since
        self._task = self._context.tasks.run(
            self.tr("Save young person"), lambda _progress: _set(journal, person, phase, since)
        )
        self._task.done.connect(self._stored)
        self._task.failed.connect(self._failed)

    def _next(self) -> None:
        del self._waiting[:1]
        self._ask()

    @Slot(object)
    def _stored(self, person: Person) -> None:
        self._context.events.amended.emit(person)
        self._next()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
        self._next()


def _set(journal: Journal, person: Person, phase: str, since: date) -> Person:
    history = changed_from(person.history, DatedField.YOUTH_CARE, phase, since)
    stored = journal.amend(replace(person, history=history))
    if not isinstance(stored, Person):
        raise TypeError(type(stored))
    return stored
