# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding again, mending and undoing, by keyboard alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault
from kjw_desktop.ui.palette.palette import Palette
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowData, RowRole
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier


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
    typist.presses(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
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
