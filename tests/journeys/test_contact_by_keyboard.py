# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""After a session: contacts recorded by keyboard alone, new young people made on the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.entry.contact_form import ContactForm
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.today.page import TodayPage
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def contacts(vault: Vault) -> list[Contact]:
    return [entry for entry in vault.journal.records(EntryKind.CONTACT) if isinstance(entry, Contact)]


def fills_in(typist: Typist) -> None:
    """Two known young people and a new one, two themes, a day, a duration, a note of two lines."""
    for letters in ("sa", "da"):
        typist.types(letters)
        typist.presses(Qt.Key.Key_Return)
    typist.types("jaïr de wit")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("gisteren")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("16.30")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("20")
    typist.presses(Qt.Key.Key_Tab)
    for letters in ("arm", "sp"):
        typist.types(letters)
        typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("Oost")
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("Samen gekookt.")
    typist.presses(Qt.Key.Key_Return)
    typist.types("Hij eet thuis bijna niet.")


def test_a_contact_with_several_young_people_themes_and_a_note(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    sam, dani = Person(first_name="Sam"), Person(first_name="Danique", nicknames=("Dani",))
    vault.journal.record(sam, dani)
    shell.context.events.recorded.emit(None)
    typist.rests()
    typist.presses(Qt.Key.Key_N, CTRL)
    fills_in(typist)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    typist.rests()

    (contact,) = contacts(vault)
    new = [person for person in vault.journal.persons() if person.first_name == "Jaïr"]
    assert [person.last_name for person in new] == ["de wit"]
    assert contact.person_ids == (sam.id, dani.id, new[0].id)
    assert contact.themes == ("armoede_ontwikkeling", "sport_bewegen_ontmoeten")
    assert (shell.context.today() - contact.day).days == 1
    assert contact.at is not None
    assert (contact.at.hour, contact.at.minute, contact.duration) == (16, 30, 20)
    assert contact.note == "Samen gekookt.\nHij eet thuis bijna niet."
    assert shell.context.vocabularies.label("wijk", contact.wijk or "") == "Oost"


def test_the_next_contact_keeps_day_kind_and_place(typist: Typist, vault: Vault) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Bilal")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("gisteren")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(contacts(vault)) == 1)
    typist.rests()
    typist.types("bi")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(contacts(vault)) == 2)

    first, second = contacts(vault)
    assert first.day == second.day
    assert first.person_ids == second.person_ids
    assert len(list(vault.journal.persons())) == 1


def test_a_page_does_not_lose_a_half_written_contact(typist: Typist, vault: Vault, shell: Shell) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Yara")
    typist.presses(Qt.Key.Key_2, ALT)
    form = shell.findChild(ContactForm)
    assert form is not None
    assert form.isVisible()
    assert form.people.edit.text() == "Yara"
    typist.presses(Qt.Key.Key_Escape, times=2)
    assert form.isVisible(), "Esc asks before it throws text away"


def test_what_was_recorded_stands_in_the_lists_at_once(typist: Typist, vault: Vault, shell: Shell) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Tesfay")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    typist.rests()
    typist.presses(Qt.Key.Key_Escape)
    for key in (Qt.Key.Key_3, Qt.Key.Key_2):
        typist.presses(key, ALT)
        typist.rests()
    names = [row.name for row in vault.journal.people()]
    assert names == ["Tesfay"]
    lists = [view for view in shell.findChildren(QListView) if view.accessibleName() == "Journaal"]
    assert lists[0].model().rowCount() == 1


def test_bad_fields_keep_the_text_and_take_the_focus(typist: Typist, vault: Vault, shell: Shell) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("31/2")
    typist.presses(Qt.Key.Key_Return, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    assert form.day.edit.hasFocus()
    assert form.day.edit.text() == "31/2"
    assert contacts(vault) == []


def test_a_lock_keeps_what_was_being_written(typist: Typist, vault: Vault, shell: Shell) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Milan")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab, times=8)
    typist.types("Half een zin")
    typist.presses(Qt.Key.Key_L, CTRL)
    assert typist.window.locked

    with open_vault(vault.path, PASSPHRASE) as again:
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        form = typist.window.findChild(ContactForm)
        assert form is not None
        typist.sees(form.isVisible)
        assert form.note.toPlainText() == "Half een zin"
        assert [choice.label for choice in form.people.taken] == ["Milan"]
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: contacts(again))
        typist.rests()
        typist.window.lock()
    with open_vault(vault.path, PASSPHRASE) as last:
        assert last.journal.drafts() == ()
        assert [contact.note for contact in contacts(last)] == ["Half een zin"]


def test_a_new_young_person_stays_when_the_key_for_a_contact_comes_again(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Yara")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    assert [row.name for row in vault.journal.people()] == ["Yara"]


def test_letters_that_were_not_chosen_are_not_lost_at_saving(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    typist.types("Yara")
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert contacts(vault) == []
    assert form.people.edit.hasFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    assert [row.name for row in vault.journal.people()] == ["Yara"]


def test_who_was_made_a_moment_ago_is_offered_for_the_next(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    for _ in range(2):
        typist.types("Yara")
        typist.rests()
        typist.presses(Qt.Key.Key_Return)
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
    assert len(contacts(vault)) == 2
    assert vault.journal.person_count() == 1


def test_a_new_wijk_is_offered_for_the_next(typist: Typist, vault: Vault, shell: Shell) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    typist.types("Yara")
    typist.rests()
    typist.presses(Qt.Key.Key_Return)
    form.wijk.setFocus()
    typist.types("Oost")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    typist.rests()
    assert form.wijk.findText("Oost") > 0
    assert form.wijk.currentText() == "Oost", "the place stays for the next contact"


def test_a_form_in_which_nothing_stands_is_not_saved(typist: Typist, vault: Vault, shell: Shell) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Down)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    page = shell.page()
    assert isinstance(page, TodayPage)
    assert contacts(vault) == []
    assert page.message.text() == "Hier staat nog niets. Vul in wie je sprak, of wat er gebeurde."
    assert form.people.edit.hasFocus()
    typist.types("Bilal")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(contacts(vault)) == 1)
    typist.rests()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert len(contacts(vault)) == 1, "day, kind and place that stay for the next one are no contact"
