# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Consents that ran out or are to be asked again within a month; nothing stands here while there are none."""

from collections.abc import Sequence

from kjw_desktop.language import translate
from kjw_desktop.storage.rows import ConsentDue
from kjw_desktop.ui.consent_words import about, due_detail
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.day_words import due
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.today.waiting_list import WaitingList
from kjw_desktop.ui.widgets.row_data import RowData


class ConsentsDue(WaitingList):
    """`opened` carries the ConsentDue of a row."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, translate("ConsentsDue", "Consent to ask again"))

    def show_consents(self, waiting: Sequence[ConsentDue]) -> None:
        """Show these, the earliest first."""
        self.show_rows([self._row(each) for each in waiting])

    def _row(self, each: ConsentDue) -> RowData:
        today = self._context.today()
        what = about(self._context.vocabularies, each.kind, each.partner)
        return RowData(
            title=f"{each.person.name} · {what}",
            detail=due_detail(each.standing, each.day, today),
            aside=self.tr("ask again") if each.day <= today else due(each.day, today),
            aside_tone=Tone.CONCERN if each.day <= today else Tone.PLAIN,
            subject=each,
        )
