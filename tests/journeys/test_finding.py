# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding again, mending and undoing, by keyboard alone."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.palette.palette import Palette
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def written(vault: Vault, shell: Shell) -> Contact:
    """A contact with Sam about the library, and one of the week before with nobody."""
    day = shell.context.today()
    sam = Person(first_name="Samira", nicknames=("Sam",))
    contact = Contact(
        day=day, kind="inloop", note="Naar de bibliotheek gefietst", people=participants(sam.id)
    )
    older = Contact(day=day - timedelta(days=7), kind="ambulant", note="Rondje langs het plein")
    vault.journal.record(sam, contact, older)
    return contact


@pytest.fixture
def palette(shell: Shell) -> Palette:
    """The box of Ctrl+K."""
    found = shell.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def listed(palette: Palette) -> list[RowData]:
    model = palette.rows.model()
    return [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]


def test_a_young_person_is_two_letters_and_enter_away(
    typist: Typist, shell: Shell, palette: Palette, written: Contact
) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("sam")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: shell.current_key() == "people")
    typist.rests()
    assert not palette.isVisible()
    assert any("Samira" in label.text() for label in shell.page().findChildren(Text))  # type: ignore[union-attr]  # it is on show


def test_notes_and_commands_stand_in_one_list_with_the_words_marked(
    typist: Typist, palette: Palette, written: Contact
) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("n")
    typist.sees(lambda: palette._answered == "n")
    titles = [row.title for row in listed(palette)]
    assert "Nieuw contact" in titles
    [note] = [row for row in listed(palette) if "bibliotheek" in row.detail]
    assert [note.detail[start:end] for start, end in note.detail_marks] == ["Naar"]
    command = next(row for row in listed(palette) if row.title == "Nieuw contact")
    assert command.title_marks == ((0, 1),)


def _has_answered(palette: Palette, typed: str) -> bool:
    return palette._answered == typed


def test_who_is_called_so_comes_before_commands_and_who_has_the_word_elsewhere(
    typist: Typist, palette: Palette, vault: Vault
) -> None:
    vault.journal.record(
        Person(first_name="Ayşe", last_name="Şahin", nicknames=("Zoef",)),
        *(Person(first_name=f"Ander{n}", school="Sahinschool, nieuw gebouw") for n in range(8)),
    )
    for typed in ("zoe", "AYSE", "sahin ayse"):
        typist.presses(Qt.Key.Key_K, CTRL)
        typist.types(typed)
        typist.sees(partial(_has_answered, palette, typed))
        first = listed(palette)[0]
        assert first.title == "Ayşe Şahin (Zoef)"
        assert first.title_marks
        typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("nieuw")
    typist.sees(lambda: palette._answered == "nieuw")
    titles = [row.title for row in listed(palette)]
    assert titles.index("Nieuw contact") < titles.index("Ander7")
    typist.presses(Qt.Key.Key_Escape)


def test_esc_goes_back_to_where_one_was_and_leaves_nothing(
    typist: Typist, palette: Palette, written: Contact
) -> None:
    before = typist.place
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("bib")
    typist.sees(lambda: palette._answered == "bib")
    typist.presses(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert typist.place is before
    assert palette.field.text() == ""
    assert listed(palette) == []


def test_a_command_is_done_from_the_box(typist: Typist, shell: Shell, palette: Palette) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("versl")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: shell.current_key() == "reports")
    assert not palette.isVisible()
    typist.rests()


def test_the_box_goes_when_another_key_takes_over(typist: Typist, shell: Shell, palette: Palette) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    assert palette.isVisible()
    typist.presses(Qt.Key.Key_3, ALT)
    typist.sees(lambda: shell.current_key() == "journal")
    typist.rests()
    assert not palette.isVisible()
    assert not palette.isAncestorOf(typist.place)


def test_nothing_found_is_said(typist: Typist, palette: Palette, written: Contact) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("zzzz")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(palette._said.isVisible)
    assert "Niets gevonden" in palette._said.text()


@pytest.fixture
def page(shell: Shell, typist: Typist, written: Contact) -> JournalPage:
    """The page Journaal with what was written, the newest entry marked."""
    shell.context.events.recorded.emit(None)
    typist.presses(Qt.Key.Key_3, ALT)
    typist.rests()
    found = shell.page()
    assert isinstance(found, JournalPage)
    typist.sees(lambda: found.timeline.model.rowCount() == 2)
    found.timeline.rows.setFocus()
    return found


def texts(page: JournalPage) -> list[str]:
    return [label.text() for label in page.entry.findChildren(Text) if label.isVisible()]


def opens(typist: Typist, page: JournalPage) -> None:
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    typist.sees(lambda: page.entry.first is typist.place)


def note_of(page: JournalPage) -> QPlainTextEdit:
    assert page.entry.form is not None
    found = page.entry.form.fields["note"]
    assert isinstance(found, QPlainTextEdit)
    return found


def changes(typist: Typist, page: JournalPage, note: str) -> None:
    """Type `note` in place of the note of the entry that is open."""
    typist.presses(Qt.Key.Key_F2)
    note_of(page).setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(note)


def stored(vault: Vault, written: Contact) -> Contact:
    found = vault.journal.find(written.id)
    assert isinstance(found, Contact)
    return found


def test_an_entry_is_read_whole_and_esc_goes_back(typist: Typist, page: JournalPage) -> None:
    opens(typist, page)
    assert "Naar de bibliotheek gefietst" in texts(page)
    assert any(button.text() == "Samira" for button in page.entry.findChildren(LinkButton))
    typist.presses(Qt.Key.Key_Escape)
    assert page.entry.isHidden()
    assert typist.place is page.timeline.rows


def test_a_change_keeps_and_shows_the_version_before_and_ctrl_z_undoes_it(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    changes(typist, page, "Naar het zwembad")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.sees(lambda: "Naar het zwembad" in texts(page))
    assert stored(vault, written).note == "Naar het zwembad"
    assert stored(vault, written).people == written.people
    assert "Notitie: Naar de bibliotheek gefietst" in texts(page)
    page.timeline.rows.setFocus()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: stored(vault, written).note == written.note)
    typist.rests()
    typist.sees(lambda: "Notitie: Naar het zwembad" in texts(page))


def test_a_deletion_asks_first_and_ctrl_z_brings_it_back(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    typist.presses(Qt.Key.Key_Delete)
    assert vault.journal.has([written.id])
    typist.presses(Qt.Key.Key_Backtab)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: not vault.journal.has([written.id]))
    typist.rests()
    assert page.entry.isHidden()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: vault.journal.has([written.id]))
    typist.rests()
    assert stored(vault, written).note == written.note


def test_the_second_of_two_changes_sees_the_first_and_is_asked(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    changes(typist, page, "Van mij")
    vault.journal.amend(replace(stored(vault, written), note="Van de ander"))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert stored(vault, written).note == "Van de ander"
    assert {"Van de ander", "Van mij"} <= set(texts(page)), "both stand beside each other"
    assert note_of(page).toPlainText() == "Van mij"
    assert typist.place is page.entry.elsewhere.both
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert stored(vault, written).note == "Van mij"
    assert len(vault.journal.versions(written.id)) == 2


def test_saving_again_or_esc_throws_nobodys_change_away(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    changes(typist, page, "Van mij")
    vault.journal.amend(replace(stored(vault, written), note="Van de ander"))
    for _ in range(2):
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
        assert page.entry.elsewhere.asking
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert not page.entry.elsewhere.asking
    assert note_of(page).toPlainText() == "Van mij"
    assert stored(vault, written).note == "Van de ander"
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert page.entry.elsewhere.asking, "the version of the other is still asked about"


def test_both_changes_go_into_the_form_and_are_saved_when_looked_over(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    changes(typist, page, "Van mij")
    changed = replace(stored(vault, written), note="Van de ander", themes=("sport_bewegen_ontmoeten",))
    vault.journal.amend(changed)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert note_of(page).toPlainText() == "Van mij\nVan de ander"
    assert stored(vault, written).note == "Van de ander", "nothing is saved before it was looked over"
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    now = stored(vault, written)
    assert (now.note, now.themes) == ("Van mij\nVan de ander", ("sport_bewegen_ontmoeten",))


def test_what_names_somebody_erased_meanwhile_is_not_saved_over(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    changes(typist, page, "Samira was er weer")
    [sam] = written.person_ids
    vault.journal.erase(sam)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert stored(vault, written).note == ""
    assert page.entry.form is None
    assert page.message.isVisible()


def test_a_change_is_not_lost_by_esc_or_another_page(typist: Typist, page: JournalPage, shell: Shell) -> None:
    opens(typist, page)
    changes(typist, page, "Half af")
    typist.presses(Qt.Key.Key_1, ALT)
    assert shell.page() is page
    note_of(page).setFocus()
    typist.presses(Qt.Key.Key_Escape)
    assert note_of(page).toPlainText() == "Half af"
    typist.presses(Qt.Key.Key_Escape)
    assert page.entry.form is None
    assert not page.entry.isHidden()


def test_filters_narrow_what_is_listed(typist: Typist, page: JournalPage) -> None:
    page.filters.period.setFocus()
    typist.presses(Qt.Key.Key_Down)
    typist.sees(lambda: page.timeline.model.rowCount() == 1)
    typist.rests()


def found_in(page: JournalPage) -> list[RowData]:
    model = page.hits.model()
    return [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]


def test_filters_hold_while_searching(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    vault.journal.amend(replace(stored(vault, written), themes=("sport_bewegen_ontmoeten",)))
    page.search.setFocus()
    typist.types("n")
    typist.sees(lambda: len(found_in(page)) >= 1)
    theme = page.filters.boxes["theme"]
    assert theme.isVisible()
    theme.setCurrentIndex(theme.findData("sport_bewegen_ontmoeten"))
    typist.sees(lambda: [row.detail for row in found_in(page)] == ["Naar de bibliotheek gefietst"])
    theme.setCurrentIndex(theme.findData("armoede_ontwikkeling"))
    typist.sees(lambda: found_in(page) == [])
    assert page.message.isVisible()
    theme.setCurrentIndex(0)
    typist.rests()


def test_a_young_person_filters_by_two_letters_and_enter(typist: Typist, page: JournalPage) -> None:
    page.filters.person.setFocus()
    typist.types("sa")
    typist.sees(lambda: page.filters.person._offered)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: page.timeline.model.rowCount() == 1)
    typist.presses(Qt.Key.Key_Backspace)
    typist.sees(lambda: page.timeline.model.rowCount() == 2)
    typist.rests()


def test_a_note_found_with_ctrl_k_opens_whole(typist: Typist, shell: Shell, written: Contact) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("bibli")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: shell.current_key() == "journal")
    typist.rests()
    found = shell.page()
    assert isinstance(found, JournalPage)
    typist.sees(lambda: "Naar de bibliotheek gefietst" in texts(found))


def test_a_change_that_a_lock_breaks_off_is_there_again(
    typist: Typist, page: JournalPage, vault: Vault, written: Contact
) -> None:
    opens(typist, page)
    changes(typist, page, "Half af")
    page.keep()
    typist.presses(Qt.Key.Key_Escape, times=2)
    vault.journal.amend(replace(stored(vault, written), note="Van de ander"))
    page.entry.open_entry(written.id)
    typist.sees(lambda: page.entry.form is not None)
    assert note_of(page).toPlainText() == "Half af"
    note_of(page).setFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert stored(vault, written).note == "Van de ander"
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert page.entry.form is None
    assert "Van de ander" in texts(page)
    assert vault.journal.drafts() == ()


def test_a_new_signal_is_a_command_of_the_box(typist: Typist, shell: Shell, palette: Palette) -> None:
    typist.presses(Qt.Key.Key_K, CTRL)
    typist.types("sign")
    typist.sees(lambda: palette._answered == "sign")
    assert [row.aside for row in listed(palette)][:2] == ["Ctrl+S", "Alt+4"]
    typist.presses(Qt.Key.Key_Escape)
