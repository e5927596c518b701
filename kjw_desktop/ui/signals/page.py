# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Signalen: early signals, and what belongs to seeing early, a view each."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.signals.sections import EARLY, SECTIONS
from kjw_desktop.ui.widgets.page import Page
from kjw_desktop.ui.widgets.section import ToSection
from kjw_desktop.ui.widgets.sections import Sections


class SignalsPage(Page):
    """Signalen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Signals"), self.tr("the level is of the signal, not of the child"))
        self.sections = Sections(context, self, SECTIONS, self.tr("What this page shows"))
        self.body.addWidget(self.sections, 1)

    def arrive(self, subject: object = None) -> None:
        """Ctrl+S begins a signal; a ToSection chooses the view; else the one on show has the focus."""
        if isinstance(subject, ToSection):
            self.sections.show_section(subject.key, subject.subject)
        elif subject is None:
            self.sections.show_section(self.sections.key)
        else:
            self.sections.show_section(EARLY, subject)

    def fit(self, *, low: bool) -> None:
        """A low page leaves its views less room."""
        self.sections.fit(low=low)

    def do(self, command: Command) -> bool:
        """What the view on show does; a new signal wherever that is."""
        if self.sections.do(command):
            return True
        if command is Command.NEW_SIGNAL:
            return self.sections.show_section(EARLY, command)
        return False

    def parts(self) -> list[QWidget]:
        """Those of the view on show, and the names of the views."""
        return self.sections.parts()

    def leave(self) -> bool:
        """Stay while something is not saved."""
        return self.sections.leave()

    def keep(self) -> None:
        """The journal closes: what is written is kept in it."""
        self.sections.keep()
