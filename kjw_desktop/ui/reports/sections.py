# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of a report that are written, each in a view of its own; the others are figures alone."""

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.reports.targets.view import TargetsView
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.widgets.message import Message
from kjw_desktop.ui.widgets.section import Section

WRITTEN = frozenset((ReportPart.THEMES, ReportPart.STORY, ReportPart.EVALUATION, ReportPart.TALK))
"""The parts whose words are written and looked over together, in one view."""


class PartViews:
    """The views of a page's parts, each made when it is first asked for."""

    def __init__(self, context: PageContext, message: Message) -> None:
        self._context = context
        self._message = message
        self._targets: TargetsView | None = None
        self._words: WordsView | None = None

    @property
    def made(self) -> tuple[Section, ...]:
        """Those that there are by now."""
        return tuple(each for each in (self._targets, self._words) if each is not None)

    def of(self, part: ReportPart) -> Section | None:
        """The view in which this part is written, None where it is made of figures alone."""
        if part in WRITTEN:
            self._words = self._words or WordsView(self._context, self._message)
            return self._words
        if part is ReportPart.TARGETS:
            self._targets = self._targets or TargetsView(self._context, self._message)
            return self._targets
        return None
