# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed, newest period first."""

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.ui.reports.desk.record_list import RecordList
from kjw_desktop.ui.reports.targets.numbers import typed_number
from kjw_desktop.ui.terms import word
from kjw_desktop.ui.widgets.row_data import RowData


class TargetList(RecordList):
    """Each line a Target: what was agreed, how it is counted, and for which period."""

    def __init__(self, words: Vocabularies) -> None:
        super().__init__(
            self.tr("Agreed results"),
            self.tr("Here stands what you agreed with the client, and how far it is."),
            self.tr("New agreed result"),
        )
        self._words = words

    def row(self, listed: object) -> RowData:
        """The line of a Target. Raises TypeError for anything else."""
        if not isinstance(listed, Target):
            raise TypeError(listed)
        space = "" if listed.unit == "%" else " "
        agreed = f"{typed_number(listed.agreed)}{space}{listed.unit}".strip()
        how = self.tr("counted by the program") if listed.measure else self.tr("filled in by yourself")
        programme = word(self._words, "policy_programme", listed.programme)
        detail = " · ".join(part for part in (agreed, how, programme) if part)
        return RowData(title=listed.text, detail=detail, aside=listed.period, subject=listed.id)
