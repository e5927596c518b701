# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line for the first record of a young person: tell them and their parents what is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.care import TOLD_WHAT_IS_KEPT, Consent
from kjw_desktop.domain.entries import participants
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.rows import PersonName
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import LinkButton

TOLD = "gegeven_mondeling"


class ToldReminder(Banner):
    """Names one young person at a time; after the act 'Told', `told` (the name) or `refused` (a sentence)."""

    leaflet_wanted = Signal()
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.MILD, parent)
        self._context = context
        self._waiting: Sequence[PersonName] = ()
        self.show_leaflet = LinkButton(self.tr("Show leaflet"))
        self.show_leaflet.clicked.connect(self.leaflet_wanted)
        self.settle = LinkButton(self.tr("Told"))
        self.settle.clicked.connect(self._settle)
        self.add_act(self.show_leaflet)
        self.add_act(self.settle)
        self.hide()

    def show_people(self, waiting: Sequence[PersonName]) -> None:
        """Who was not told yet; the first is named. Nobody hides the line."""
        self._waiting = waiting
        self.settle.setEnabled(True)
        self.setVisible(bool(waiting))
        if waiting:
            self.say(self._sentence(waiting[0].name, len(waiting) - 1), Tone.MILD)

    def _sentence(self, name: str, others: int) -> str:
        told = self.tr("New in your journal: {name}. Tell them and their parents what you keep.")
        if others == 1:
            told = self.tr(
                "New in your journal: {name}, and 1 more. Tell them and their parents what you keep."
            )
        elif others:
            told = self.tr(
                "New in your journal: {name}, and {n} more. Tell them and their parents what you keep."
            )
        return told.format(name=name, n=others)

    def _settle(self) -> None:
        """Record that the one who is named was told; whoever shows the line reads anew then."""
        if not self._waiting or not self.settle.isEnabled():
            return
        self.settle.setEnabled(False)
        person, context = self._waiting[0], self._context
        consent = Consent(
            day=context.today(), kind=TOLD_WHAT_IS_KEPT, state=TOLD, people=participants(person.id)
        )
        task = context.tasks.run(self.tr("Told"), lambda _progress: _record(context.journal, consent))
        task.done.connect(lambda _nothing: self._settled(person, consent))
        task.failed.connect(self._failed)

    def _settled(self, person: PersonName, consent: Consent) -> None:
        self._context.events.added.emit((consent,))
        self._context.events.recorded.emit(consent)
        self.told.emit(person.name)

    def _failed(self, error: Exception) -> None:
        self.settle.setEnabled(True)
        self.refused.emit(sentence_of(error))


def _record(journal: Journal, consent: Consent) -> None:
    journal.record(consent)
