# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line about the referral index: reported or taken back on a day. Nothing is sent anywhere."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.referral_index import IndexAct, index_line
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.entry.day_field import DayField
from kjw_desktop.ui.entry.labelled import labelled
from kjw_desktop.ui.entry.saving import FormSaver
from kjw_desktop.ui.widgets.buttons import PlainButton
from kjw_desktop.ui.widgets.card import Card
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text


class IndexCard(Card):
    """Shown where the organisation uses the index; `told` and `refused` carry a sentence."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Referral index (verwijsindex)"))
        self._context = context
        self._person: UUID | None = None
        self._saver = FormSaver(context, self)
        told = self.tr("Only a line in your journal: nothing is sent. You report in the index itself.")
        self.add(Text(told, role="muted", wrap=True))
        self.noted = Text("", wrap=True)
        self.add(self.noted)
        self.day = DayField(self.tr("On which day"), context.today)
        self.add(labelled(self.tr("On which day"), self.day))
        self.reported = PlainButton(self.tr("Reported"))
        self.taken_back = PlainButton(self.tr("Taken back"))
        self.body.addLayout(acts(self.reported, self.taken_back))
        self.reported.clicked.connect(lambda: self._note(IndexAct.REPORTED))
        self.taken_back.clicked.connect(lambda: self._note(IndexAct.TAKEN_BACK))
        self._saver.saved.connect(lambda _entries: self.told.emit(self.tr("Noted in the timeline.")))
        self._saver.refused.connect(self.refused)

    def show_lines(self, person: UUID, lines: Sequence[Followup]) -> None:
        """Show what was noted of somebody, the latest first."""
        self._person = person
        today = self._context.today()
        said = [f"{line.what} · {short_day(line.day, today)}" for line in lines]
        self.noted.setText("\n".join(said) or self.tr("Nothing is noted."))

    def _note(self, act: IndexAct) -> None:
        day = self.day.day
        if day is None or day > self._context.today():
            self.refused.emit(self.tr("Type which day it was, such as 12/9 or yesterday."))
            self.day.setFocus()
        elif self._person is not None:
            self._saver.save([(index_line(self._person, act, day), "")], ())
