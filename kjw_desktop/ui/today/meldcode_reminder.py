# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet line on Vandaag while a meldcode record is not handed over; it names nobody."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.meldcode_apart import asks_to_hand_over
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.failures import sentence_of
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.banner import Banner
from kjw_desktop.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from kjw_desktop.domain.settings import Settings
    from kjw_desktop.storage.journal import Journal


def to_hand_over(journal: "Journal", today: date, put_off_on: date | None) -> tuple[Meldcode, ...]:
    """The records that Vandaag asks for today, the longest waiting first."""
    records = (each for each in journal.records(EntryKind.MELDCODE) if isinstance(each, Meldcode))
    asked = [record for record in records if asks_to_hand_over(record, today, put_off_on)]
    return tuple(sorted(asked, key=lambda record: (record.day, record.id)))


class MeldcodeReminder(QWidget):
    """Empty while nothing waits; its line is made when something does.

    `opened` carries the id of the record that waits longest, `refused` a sentence.
    """

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._waiting: Sequence[Meldcode] = ()
        self.line: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_waiting(self, waiting: Sequence[Meldcode]) -> None:
        """Tell of these; nothing while there are none."""
        self._waiting = waiting
        self.setVisible(bool(waiting))
        if waiting:
            line = self.line or self._make()
            line.say(self._sentence(), Tone.MILD)
            self.put_off.setEnabled(True)

    def _make(self) -> Banner:
        line = Banner("", Tone.MILD)
        self.show_record = LinkButton(self.tr("Show"))
        self.show_record.clicked.connect(self._open)
        self.put_off = LinkButton(self.tr("Later"))
        self.put_off.setToolTip(self.tr("Asks again in three working days"))
        self.put_off.clicked.connect(self._put_off)
        for act in (self.show_record, self.put_off):
            line.add_act(act)
        self._column.addWidget(line)
        self.line = line
        return line

    def _sentence(self) -> str:
        if len(self._waiting) > 1:
            told = self.tr("{n} meldcode records are not handed over to your organisation yet.")
            return told.format(n=len(self._waiting))
        told = self.tr("A meldcode record is not handed over to your organisation yet. You began it {day}.")
        return told.format(day=short_day(self._waiting[0].day, self._context.today()))

    def _open(self) -> None:
        if self._waiting:
            self.opened.emit(self._waiting[0].id)

    def _put_off(self) -> None:
        """Ask again at the next reminder of each record."""
        if not self.put_off.isEnabled():
            return
        context = self._context
        journal, today = context.journal, context.today()
        self.put_off.setEnabled(False)
        task = context.tasks.run(self.tr("Later"), lambda _progress: _keep(journal, today))
        task.done.connect(context.events.settings_changed)
        task.failed.connect(self._failed)

    def _failed(self, error: Exception) -> None:
        self.put_off.setEnabled(True)
        self.refused.emit(sentence_of(error))


def _keep(journal: "Journal", today: date) -> "Settings":
    settings = replace(journal.settings(), meldcode_asked_on=today)
    journal.save_settings(settings)
    return settings
