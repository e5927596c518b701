# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is vulnerable about a young person: never without a day, a source and a strength, and never a mark."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from kjw_desktop.domain.people import Person, Strength, Vulnerability
from kjw_desktop.storage import Vault
from kjw_desktop.ui.entry.special_line import SpecialLine
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.parts_field import PartRow, PartsField
from kjw_desktop.ui.people.person_form import PersonForm
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.row_data import RowRole
from tests.day import TODAY
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam")


@pytest.fixture
def page(typist: Typist, shell: Shell, vault: Vault) -> PeoplePage:
    vault.journal.record(SAM)
    shell.navigate("people", SAM.id)
    typist.rests()
    page = shell.findChild(PeoplePage)
    assert page is not None
    return page


def form_of(page: PeoplePage, typist: Typist) -> PersonForm:
    page.edit.click()
    typist.rests()
    assert page.form is not None
    return page.form


def now(vault: Vault) -> Person:
    found = vault.journal.find(SAM.id)
    assert isinstance(found, Person)
    return found


def down_to(typist: Typist, box: QComboBox, key: str) -> None:
    box.setFocus()
    typist.presses(Qt.Key.Key_Down, times=box.findData(key) - box.currentIndex())


def added(typist: Typist, parts: PartsField, key: str, words: str) -> PartRow:
    parts.add.setFocus()
    typist.presses(Qt.Key.Key_Space)
    row = parts.rows[-1]
    down_to(typist, row.box, key)
    row.line.setFocus()
    typist.types(words)
    return row


def saves(typist: Typist) -> None:
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()


def stands_in(typist: Typist, widget: QWidget) -> bool:
    return typist.place is widget


def shown(page: PeoplePage) -> str:
    return "\n".join(text.text() for text in page.person.findChildren(Text) if not text.isHidden())


def test_it_wants_a_source_a_day_and_a_strength_and_then_stands_beside_it(
    page: PeoplePage, typist: Typist, vault: Vault
) -> None:
    form = form_of(page, typist)
    row = added(typist, form.parts["vulnerabilities"], "mentaal", "")
    saves(typist)
    assert stands_in(typist, row.line)  # who said so?
    typist.types("moeder")
    assert row.beside is not None
    row.beside.day.edit.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("ooit")
    saves(typist)
    assert stands_in(typist, row.beside.day.edit)
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("gisteren")
    saves(typist)
    assert "nooit alleen" in page.message.text()
    assert stands_in(typist, form.parts["strengths"].add)
    assert now(vault).vulnerabilities == ()
    added(typist, form.parts["strengths"], "muziek_creatief", "grapt")
    saves(typist)
    yesterday = TODAY - timedelta(days=1)
    assert now(vault).vulnerabilities == (Vulnerability("mentaal", yesterday, "moeder"),)
    assert now(vault).strengths[0].key == "muziek_creatief"
    typist.sees(lambda: "Mentale kwetsbaarheid (gisteren, moeder)" in shown(page))


def test_its_note_is_typed_kept_and_shown_with_the_quiet_line_under_it(
    page: PeoplePage, typist: Typist, vault: Vault
) -> None:
    form = form_of(page, typist)
    added(typist, form.parts["strengths"], "muziek_creatief", "")
    row = added(typist, form.parts["vulnerabilities"], "mentaal", "moeder")
    assert row.note is not None
    row.note.setFocus()
    typist.types("heeft ADHD; pauzes helpen")
    (quiet,) = (each for each in row.widget.findChildren(SpecialLine) if row.note in each.fields)
    typist.sees(lambda: not quiet.isHidden() and "ADHD" in quiet.text())
    form.keep()
    again = PersonForm(form._context)
    again.show_person(now(vault))
    typist.sees(lambda: again.parts["vulnerabilities"].rows)
    kept = again.parts["vulnerabilities"].rows[0].note
    assert kept is not None
    assert kept.text() == "heeft ADHD; pauzes helpen"
    again.deleteLater()
    row.note.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("pauzes helpen")
    saves(typist)
    assert now(vault).vulnerabilities == (Vulnerability("mentaal", TODAY, "moeder", "pauzes helpen"),)
    typist.sees(lambda: "Mentale kwetsbaarheid (vandaag, moeder): pauzes helpen" in shown(page))


def test_a_note_alone_and_a_day_to_come_are_asked_about(
    page: PeoplePage, typist: Typist, vault: Vault
) -> None:
    form = form_of(page, typist)
    added(typist, form.parts["strengths"], "muziek_creatief", "")
    parts = form.parts["vulnerabilities"]
    parts.add.setFocus()
    typist.presses(Qt.Key.Key_Space)
    row = parts.rows[-1]
    assert row.note is not None
    assert row.beside is not None
    row.note.setFocus()
    typist.types("pauzes helpen")
    saves(typist)
    assert stands_in(typist, row.box)
    down_to(typist, row.box, "mentaal")
    row.line.setFocus()
    typist.types("moeder")
    row.beside.day.edit.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    coming = TODAY + timedelta(days=1)
    typist.types(f"{coming.day}-{coming.month}-{coming.year}")
    saves(typist)
    assert stands_in(typist, row.beside.day.edit)
    assert now(vault).vulnerabilities == ()


def test_taking_the_last_strength_away_is_refused_while_something_stands_beside_it(
    page: PeoplePage, typist: Typist, vault: Vault, shell: Shell
) -> None:
    noted = Vulnerability("sociaal", date(2026, 9, 1), "mentor", "eigen woorden")
    other = Person(
        id=SAM.id,
        first_name="Sam",
        strengths=(Strength("muziek_creatief"),),
        vulnerabilities=(noted,),
        stamp=now(vault).stamp,
    )
    shell.context.events.amended.emit(vault.journal.amend(other))
    typist.rests()
    form = form_of(page, typist)
    strength = form.parts["strengths"]
    strength.rows[0].box.setFocus()
    typist.presses(Qt.Key.Key_Home)
    saves(typist)
    assert "nooit alleen" in page.message.text()
    assert now(vault).strengths
    line = form.parts["vulnerabilities"].rows[0].line
    down_to(typist, strength.rows[0].box, "muziek_creatief")
    line.setFocus()
    typist.presses(Qt.Key.Key_End)
    typist.types(" en school")
    saves(typist)
    assert now(vault).vulnerabilities == (
        Vulnerability("sociaal", date(2026, 9, 1), "mentor en school", "eigen woorden"),
    )


def test_draft_keeps_source_and_day(page: PeoplePage, typist: Typist, vault: Vault) -> None:
    form = form_of(page, typist)
    row = added(typist, form.parts["vulnerabilities"], "fysiek", "huisarts")
    assert row.beside is not None
    row.beside.day.edit.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("3-3-2026")
    form.keep()
    again = PersonForm(form._context)  # a second form of the same journal
    again.show_person(now(vault))
    typist.sees(lambda: again.parts["vulnerabilities"].rows)
    assert again.parts["vulnerabilities"].parts() == (Vulnerability("fysiek", date(2026, 3, 3), "huisarts"),)
    again.drop()
    typist.rests()
    again.deleteLater()


def test_no_list_tells_it(page: PeoplePage, typist: Typist, vault: Vault, shell: Shell) -> None:
    noted = Vulnerability("verstandelijk", TODAY, "school")
    changed = Person(
        id=SAM.id,
        first_name="Sam",
        strengths=(Strength("muziek_creatief"),),
        vulnerabilities=(noted,),
        stamp=now(vault).stamp,
    )
    shell.context.events.amended.emit(vault.journal.amend(changed))
    shell.navigate("people")
    typist.rests()
    model = page.caseload.model
    cells = [
        str(model.index(row, column).data(role) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, RowRole.ROW)
    ]
    assert any("Sam" in cell for cell in cells)
    assert not any("kwetsbaar" in cell.lower() or "verstandelijk" in cell.lower() for cell in cells)
