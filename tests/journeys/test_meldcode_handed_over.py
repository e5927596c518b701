# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the quiet line on Vandaag to the PDF and the hand-over, by keyboard; then Vandaag asks no more."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kjw_desktop.domain.care import Meldcode, MeldcodeFact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.meldcode.hand_over import HandOver
from kjw_desktop.ui.signals.meldcode.view import MeldcodeView
from kjw_desktop.ui.signals.page import SignalsPage
from kjw_desktop.ui.today.page import TodayPage
from tests.journeys.conftest import Typist

MILAN = Person(first_name="Milan")
MOST_TABS = 60
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def record(typist: Typist, vault: Vault, shell: Shell) -> Meldcode:
    """A meldcode record of eight days ago, that nobody handed over."""
    began = shell.context.today() - timedelta(days=8)
    record = Meldcode(
        day=began,
        people=participants(MILAN.id),
        facts=(MeldcodeFact(began, "zelf_gezien", "Blauwe plek op zijn arm."),),
    )
    vault.journal.record(MILAN, record)
    shell.context.events.recorded.emit(None)
    typist.rests()
    return record


def tabs_to(typist: Typist, wanted: Callable[[QWidget], bool]) -> None:
    """Tab until the focus is there."""
    for _ in range(MOST_TABS):
        if wanted(typist.place):
            return
        typist.presses(Qt.Key.Key_Tab)
    raise AssertionError("not reached by Tab")


def today(shell: Shell) -> TodayPage:
    page = shell.page()
    assert isinstance(page, TodayPage)
    return page


def view(shell: Shell) -> MeldcodeView:
    page = shell.page()
    assert isinstance(page, SignalsPage)
    current = page.sections.current
    assert isinstance(current, MeldcodeView)
    return current


def card(shell: Shell) -> HandOver:
    found = view(shell).hand_over
    assert found is not None
    return found


def kept(vault: Vault) -> Meldcode:
    (found,) = vault.journal.records(EntryKind.MELDCODE)
    assert isinstance(found, Meldcode)
    return found


def test_from_vandaag_to_the_pdf_and_handed_over(
    typist: Typist, vault: Vault, shell: Shell, record: Meldcode, tmp_path: Path
) -> None:
    reminder = today(shell).meldcode
    assert reminder.line is not None
    assert "Milan" not in reminder.line.text()
    tabs_to(typist, lambda widget: widget is reminder.show_record)
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    typist.sees(lambda: card(shell).isVisible())
    card(shell).choose_path = lambda name: str(tmp_path / name)

    tabs_to(typist, lambda widget: widget is card(shell).export)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: QApplication.focusWidget() is card(shell).to)
    typist.rests()
    (path,) = tmp_path.glob("meldcode-*.pdf")
    assert "Blauwe plek op zijn arm." in "".join(page.extract_text() for page in PdfReader(path).pages)
    assert "niet versleuteld" in view(shell).message.text()

    typist.types("aandachtsfunctionaris")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert (kept(vault).handed_over_on, kept(vault).handed_over_to) == (
        shell.context.today(),
        "aandachtsfunctionaris",
    )
    assert kept(vault).facts == record.facts
    assert not view(shell).unsaved
    shell.navigate("today")
    typist.rests()
    assert today(shell).meldcode.isHidden()


def test_what_is_written_further_after_a_hand_over_is_saved(
    typist: Typist, vault: Vault, shell: Shell, record: Meldcode
) -> None:
    """The form goes on from the record as it was handed over, and does not take the hand-over away."""
    today(shell).meldcode.show_record.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    typist.sees(lambda: card(shell).isVisible())
    card(shell).to.setFocus()
    typist.types("manager")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    form = view(shell).form
    assert form is not None
    form.open_first()
    typist.types(" Hij zei er niets over.")
    assert view(shell).unsaved
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert not view(shell).unsaved
    assert kept(vault).handed_over_to == "manager"
    assert "Hij zei er niets over." in repr(kept(vault))


def test_undo_takes_the_hand_over_back_in_sight(
    typist: Typist, vault: Vault, shell: Shell, record: Meldcode
) -> None:
    today(shell).meldcode.show_record.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    typist.sees(lambda: card(shell).isVisible())
    card(shell).to.setFocus()
    typist.types("manager")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert "manager" in card(shell).standing.text()
    shell.context.events.undo_wanted.emit()
    typist.rests()
    assert kept(vault).handed_over_on is None
    assert "manager" not in card(shell).standing.text()
    assert kept(vault).facts == record.facts
