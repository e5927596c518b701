# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Working notes past their term stand quietly on Vandaag until somebody decides, by keyboard alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.working_notes import ORDINARY_NOTE, WORKING_NOTE, WORKING_NOTE_DAYS
from kjw_desktop.storage import Vault
from kjw_desktop.ui.list_section import ListSection
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.labels import Text
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def note(vault: Vault, shell: Shell, typist: Typist) -> Contact:
    """A working note past its term, and one that is not."""
    sam = Person(first_name="Sam")
    long_ago = shell.context.today() - timedelta(days=WORKING_NOTE_DAYS + 5)
    old = Contact(
        day=long_ago,
        kind="inloop",
        record_class=WORKING_NOTE,
        note="Zelf nog nadenken",
        people=participants(sam.id),
    )
    vault.journal.record(sam, old, replace(old, id=Person(first_name="x").id, day=shell.context.today()))
    shell.context.events.recorded.emit(None)
    typist.rests()
    return old


@pytest.fixture
def page(shell: Shell, typist: Typist, note: Contact) -> TodayPage:
    found = shell.page()
    assert isinstance(found, TodayPage)
    typist.sees(found.old_notes.isVisible)
    section_of(found).rows.setFocus()
    return found


def section_of(page: TodayPage) -> ListSection:
    assert page.old_notes.section is not None
    return page.old_notes.section


def stored(vault: Vault, note: Contact) -> Contact:
    found = vault.journal.find(note.id)
    assert isinstance(found, Contact)
    return found


def test_only_what_is_past_its_term_is_shown(page: TodayPage) -> None:
    model = section_of(page).rows.model()
    assert model.rowCount() == 1


def test_delete_erases_it_really_and_ctrl_z_brings_it_back(
    page: TodayPage, typist: Typist, vault: Vault, note: Contact
) -> None:
    typist.presses(Qt.Key.Key_Delete)
    typist.sees(lambda: not vault.journal.has([note.id]))
    typist.rests()
    assert all(hit.id != note.id for hit in vault.journal.search("nadenken"))
    assert page.old_notes.isHidden()
    assert typist.place is page.quick.field
    page.contact.setFocus()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: vault.journal.has([note.id]))
    typist.sees(page.old_notes.isVisible)


def test_n_makes_it_an_ordinary_note(page: TodayPage, typist: Typist, vault: Vault, note: Contact) -> None:
    typist.presses(Qt.Key.Key_N)
    typist.sees(page.old_notes.isHidden)
    assert stored(vault, note).record_class == ORDINARY_NOTE


def test_b_asks_why_and_keeps_it_thirty_days(
    page: TodayPage, typist: Typist, vault: Vault, note: Contact, shell: Shell
) -> None:
    typist.presses(Qt.Key.Key_B)
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert stored(vault, note).kept == ()
    typist.types("gesprek met oom komt nog")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(page.old_notes.isHidden)
    [kept] = stored(vault, note).kept
    assert kept.reason == "gesprek met oom komt nog"
    assert kept.until == shell.context.today() + timedelta(days=30)
    shell.navigate("journal", note.id)
    typist.rests()
    told = [label.text() for label in shell.findChildren(Text) if label.isVisible()]
    assert any("gesprek met oom komt nog" in text for text in told)


def test_escape_leaves_it_as_it_was(page: TodayPage, typist: Typist, vault: Vault, note: Contact) -> None:
    typist.presses(Qt.Key.Key_B)
    typist.presses(Qt.Key.Key_Escape)
    assert typist.place is section_of(page).rows
    assert stored(vault, note).kept == ()


def test_the_term_of_the_organisation_counts(
    page: TodayPage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    vault.journal.save_settings(replace(vault.journal.settings(), working_note_days=200))
    shell.context.events.settings_changed.emit(vault.journal.settings())
    typist.sees(page.old_notes.isHidden)
