# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed results: what was agreed with the client, and how each is counted."""

from collections.abc import Sequence

from kjw_desktop.domain.accounts import Target
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.reports.desk.record_desk import DeskWords, RecordDesk
from kjw_desktop.ui.reports.targets.target_draft import KEY
from kjw_desktop.ui.reports.targets.target_form import TargetForm
from kjw_desktop.ui.reports.targets.target_list import TargetList
from kjw_desktop.ui.widgets.message import Message


class TargetsView(RecordDesk):
    """The newest period first."""

    def __init__(self, context: PageContext, message: Message) -> None:
        words = DeskWords(
            new=self.tr("New agreed result"),
            not_saved=self.tr(
                "This agreed result is not saved yet. Save with Ctrl+Enter, or close with Esc."
            ),
            changed_elsewhere=self.tr(
                "This was changed elsewhere meanwhile. Look it over: saving once more keeps what stands here."
            ),
            remove=self.tr("Remove this agreed result?"),
            still_writing=self.tr("You were still writing this agreed result."),
        )
        listed = TargetList(context.vocabularies)
        super().__init__(context, message, TargetForm(context), listed, words, KEY)

    def read(self, journal: Journal) -> Sequence[Target]:
        """Every agreed result."""
        found = [each for each in journal.others() if isinstance(each, Target)]
        found.sort(key=lambda each: each.text.casefold())
        return sorted(found, key=lambda each: each.period, reverse=True)
