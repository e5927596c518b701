# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Jongeren: the caseload as a list, and a young person's own page."""

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from kjw_desktop.ui.context import Command, PageContext
from kjw_desktop.ui.people.caseload import Caseload
from kjw_desktop.ui.people.person_view import PersonView
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.page import Page


class PeoplePage(Page):
    """Jongeren."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Young people"))
        self.back = PlainButton(self.tr("All young people"), "Esc")
        self.contact = PrimaryButton(self.tr("Contact"), "Ctrl+N")
        self.head.add_act(self.back)
        self.head.add_act(self.contact)
        self.caseload = Caseload(context)
        self.person = PersonView(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.caseload)
        self._stack.addWidget(self.person)
        self.body.addWidget(self._stack, 1)
        self.caseload.opened.connect(lambda row: self._open(row.id))
        self.caseload.refused.connect(self.message.wrong)
        self.caseload.counted.connect(self._counted)
        self.person.refused.connect(self._refused)
        self.person.named.connect(self.head.set_title)
        self.person.closed.connect(self._close)
        self.back.clicked.connect(self._close)
        self.contact.clicked.connect(lambda: context.navigate("today", Command.NEW_CONTACT))
        self._remark = ""
        self._close()

    def arrive(self, subject: object = None) -> None:
        """An id opens that person; find sets the cursor in the search."""
        if isinstance(subject, UUID):
            self._open(subject)
            return
        if self._stack.currentWidget() is self.caseload or subject is Command.FIND:
            self._close()

    def do(self, command: Command) -> bool:
        """Find sets the cursor in the search."""
        if command is Command.FIND:
            self._close()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """Search and list, or the person's timeline."""
        if self._stack.currentWidget() is self.caseload:
            return [self.caseload.search, self.caseload.listed]
        return [self.back, self.person.timeline]

    def _open(self, person: UUID) -> None:
        self.message.clear()
        self._stack.setCurrentWidget(self.person)
        self.back.show()
        self.person.show_person(person)
        self.person.timeline.setFocus()

    def _close(self) -> None:
        self.back.hide()
        self.head.set_title(self.tr("Young people"), self._remark)
        self._stack.setCurrentWidget(self.caseload)
        self.caseload.search.setFocus()
        self.caseload.search.selectAll()

    def _counted(self, shown: int, all_of_them: int) -> None:
        self._remark = self.tr("{n} of {total}").format(n=shown, total=all_of_them)
        if self._stack.currentWidget() is self.caseload:
            self.head.set_title(self.tr("Young people"), self._remark)

    def _refused(self, said: str) -> None:
        self._close()
        self.message.wrong(said)
