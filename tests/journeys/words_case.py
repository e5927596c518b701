# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker who writes the words of a report by keyboard."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.reports.quarter.report_draft import ReportDraft, draft_key, from_json
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.reports.words.view import WordsView
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.section import ToSection
from tests.day import TODAY
from tests.journeys.case import SAM, YARA
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.quarter_case import CTRL, Reporter, fill

MANY_TABS = 60
GROWN = Person(first_name="Noor", last_name="Visser", birth_year=TODAY.year - 19)
"""Old enough to consent alone."""


def consent(person: Person = GROWN) -> Consent:
    """Noor's, to have their story told."""
    return Consent(
        day=TODAY - timedelta(days=40),
        kind="citaat_verhaal",
        state="gegeven_schriftelijk",
        givers=("jeugdige",),
        people=participants(person.id),
    )


class Writer(Reporter):
    """Somebody with Verslagen open over a quarter of sixty contacts, who knows Sam, Yara and Noor."""

    def __init__(self, typist: Typist, shell: Shell, vault: Vault, *, fresh: bool = True) -> None:
        super().__init__(typist, shell, vault)
        if fresh:
            fill(vault, self.period.start, 60)
            quoted = Contact(
                day=self.period.start,
                kind="inloop",
                quote="Hier mag ik zijn.",
                quote_consent="gegeven_mondeling",
            )
            vault.journal.record(SAM, YARA, GROWN, quoted)
            shell.context.events.recorded.emit(None)

    @property
    def view(self) -> WordsView:
        """The words, on show."""
        view = self.page.section
        assert isinstance(view, WordsView)
        return view

    @property
    def draft(self) -> ReportDraft:
        """What the vault keeps of the words."""
        kept = self.vault.journal.draft(draft_key(self.period, None, "gemeente"))
        return from_json(kept) if kept else ReportDraft(period=self.period, reader="gemeente")

    def opens_part(self, part: ReportPart) -> None:
        """Ctrl+R, F6, the arrows to the part, and Enter."""
        self.opens()
        chips = self.page.chips.chips
        self.typist.presses(Qt.Key.Key_F6)
        self.typist.presses(Qt.Key.Key_Home)
        while self.typist.place is not chips[part]:
            self.typist.presses(Qt.Key.Key_Right)
        self.typist.presses(Qt.Key.Key_Return)
        self.typist.rests()

    def tabs_to(self, field: QWidget) -> None:
        """Tab, until the field has the keys."""
        for _ in range(MANY_TABS):
            if field.hasFocus():
                return
            self.typist.presses(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not come there")

    def reviews(self) -> None:
        """Ctrl+Enter, until the review is written whole."""
        self.goes_on()
        self.typist.sees(lambda: self.view.step is self.view.review and self.view.review.settled)
        self.typist.rests()

    def decides(self) -> None:
        """Agree with everything: what is sure kind after kind, the rest one by one."""
        review = self.view.review
        before = -1
        while review.review is not None and review.review.undecided:
            left = len(review.review.undecided)
            self.typist.presses(Qt.Key.Key_Return if left == before else Qt.Key.Key_A)
            self.typist.rests()
            before = left

    def answers(self, number: Qt.Key = Qt.Key.Key_3) -> None:
        """The one question, by the number of its answer."""
        self.view.review.risks.question.setFocus()
        self.typist.presses(number)
        self.typist.rests()

    def saves(self, folder: Path) -> Path:
        """Save the pages on show."""
        self.saves_in(folder)
        self.goes_on()
        (path,) = folder.glob("*.pdf")
        return path

    def locks(self) -> None:
        """Ctrl+L."""
        self.typist.presses(Qt.Key.Key_L, CTRL)
        self.typist.sees(lambda: self.typist.window.locked)

    def unlocks(self) -> "Writer":
        """The journal again, as it is on the disk; close it with `locks`."""
        again = open_vault(self.vault.path, PASSPHRASE)
        window = self.typist.window
        window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        self.typist.rests()
        shell = window.centralWidget()
        assert isinstance(shell, Shell)
        return Writer(self.typist, shell, again, fresh=False)

    def goes_to(self, part: ReportPart) -> None:
        """As another page leads there."""
        self.shell.navigate("reports", ToSection(part.value))
        self.typist.rests()
