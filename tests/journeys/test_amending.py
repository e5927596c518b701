# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journaal: who was there, how many, and what was counted, put right afterwards; what stood there stays."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kjw_desktop.domain.activities import Activity, BandCount, Headcount, Tally
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import AnyEntry
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.journal.amend_form import AmendForm
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.journal.people_part import PeoplePart
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.labels import Text
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SAM, NOOR, BILAL = (Person(first_name=name) for name in ("Sam", "Noor", "Bilal"))


@pytest.fixture
def evening(vault: Vault, shell: Shell) -> Activity:
    """An evening with two named, one of them with a remark, one erased, and a count."""
    made = Activity(
        title="Inloop De Schakel",
        kind="inloop",
        day=shell.context.today(),
        at=time(19),
        headcount=Headcount(total=14, boys=9, girls=5),
        people=(Participant(SAM.id, remark="Hielp opruimen"), Participant(NOOR.id), Participant(None)),
        nameless=(BandCount("age_12_13", 3),),
        tallies=(Tally("terugkomen", 8, 1, 0),),
        rating=7.5,
    )
    vault.journal.record(SAM, NOOR, BILAL, made)
    return made


def page_of(shell: Shell) -> JournalPage:
    page = shell.page()
    assert isinstance(page, JournalPage)
    return page


def changes(typist: Typist, shell: Shell, entry: AnyEntry) -> AmendForm:
    """The entry open in Journaal, and F2."""
    shell.navigate("journal", entry.id)
    typist.rests()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    form = page_of(shell).entry.form
    assert form is not None
    return form


def told(shell: Shell) -> str:
    """What the entry's card says."""
    return "\n".join(each.text() for each in page_of(shell).entry.findChildren(Text) if each.isVisible())


def part(form: AmendForm, name: str) -> QLineEdit:
    field = form.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def test_headcount_and_people_are_put_right_and_the_version_before_is_told(
    typist: Typist, vault: Vault, shell: Shell, evening: Activity
) -> None:
    form = changes(typist, shell, evening)
    part(form, "headcount").setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("16 9m")
    form.fields["people"].setFocus()
    typist.types("bi")
    typist.presses(Qt.Key.Key_Return)
    typist.types("Lina de Wit")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    made = vault.journal.find(evening.id)
    assert isinstance(made, Activity)
    people = {person.id: person.full_name for person in vault.journal.persons()}
    assert [people[each] for each in made.person_ids] == ["Sam", "Noor", "Bilal", "Lina de Wit"]
    assert [each.remark for each in made.people if each.person == SAM.id] == ["Hielp opruimen"]
    assert sum(each.person is None for each in made.people) == 1
    assert made.headcount == Headcount(total=16, boys=9)
    assert (made.tallies, made.nameless, made.rating) == (evening.tallies, evening.nameless, 7.5)
    (version,) = vault.journal.versions(evening.id)
    assert isinstance(version.record, Activity)
    assert version.record.headcount == evening.headcount
    said = told(shell)
    assert "14 jongeren · 9 jongens · 5 meiden" in said.replace("\N{NO-BREAK SPACE}", " ")
    assert "Jongeren: Sam, Noor, 1 zonder naam" in said
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.rests()
    again = vault.journal.find(evening.id)
    assert isinstance(again, Activity)
    assert (again.headcount, again.people) == (evening.headcount, evening.people)
    assert sorted(each.full_name for each in vault.journal.persons()) == ["Bilal", "Noor", "Sam"]
    assert vault.journal.search("Lina") == ()
    typist.presses(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    typist.rests()
    assert vault.journal.find(evening.id).people == made.people  # type: ignore[union-attr]  # an evening
    assert {person.id: person.full_name for person in vault.journal.persons()} == people


def test_remarks_ages_answers_and_mark_are_put_right(
    typist: Typist, vault: Vault, shell: Shell, evening: Activity
) -> None:
    form = changes(typist, shell, evening)
    people = form.fields["people"]
    assert isinstance(people, PeoplePart)
    remark = next(line for line in people.findChildren(QLineEdit) if line.text() == "Hielp opruimen")
    remark.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("Kookte mee")
    part(form, "rating").setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("8,1")
    for name, up in (("nameless", 1), ("tallies", 2)):
        form.fields[name].setFocus()
        typist.presses(Qt.Key.Key_Return)
        typist.presses(Qt.Key.Key_Up, times=up)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    made = vault.journal.find(evening.id)
    assert isinstance(made, Activity)
    assert made.people[0].remark == "Kookte mee"
    assert made.rating == 8.1
    assert sum(each.number for each in made.nameless) == 4
    assert sum(each.yes for each in made.tallies) == 10
    said = told(shell)
    for was in ("Opmerkingen: Sam: Hielp opruimen", "Gemiddeld cijfer: 7,5", "8 ja, 1 een beetje, 0 nee"):
        assert was in said


@pytest.mark.parametrize(("name", "typed"), [("headcount", "veel"), ("headcount", "5"), ("rating", "11")])
def test_what_cannot_be_is_asked_again(
    typist: Typist, vault: Vault, shell: Shell, evening: Activity, name: str, typed: str
) -> None:
    form = changes(typist, shell, evening)
    part(form, name).setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types(typed)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert part(form, name).hasFocus()
    assert page_of(shell).message.isVisible()
    assert vault.journal.versions(evening.id) == ()


def test_whom_a_contact_was_with_is_put_right_and_what_it_follows_from_stays(
    typist: Typist, vault: Vault, shell: Shell, evening: Activity
) -> None:
    contact = Contact(day=evening.day, kind="inloop", people=participants(SAM.id), linked=(evening.id,))
    vault.journal.record(contact)
    form = changes(typist, shell, contact)
    form.fields["people"].setFocus()
    typist.presses(Qt.Key.Key_Backspace)
    typist.types("no")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    made = vault.journal.find(contact.id)
    assert isinstance(made, Contact)
    assert (made.person_ids, made.linked) == ((NOOR.id,), (evening.id,))
    assert "Jongeren: Sam" in told(shell)


def test_a_change_of_people_is_kept_through_a_lock(
    typist: Typist, vault: Vault, shell: Shell, evening: Activity
) -> None:
    form = changes(typist, shell, evening)
    form.fields["people"].setFocus()
    typist.types("bi")
    typist.presses(Qt.Key.Key_Return)
    typist.types("Lina")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_L, CTRL)
    with open_vault(vault.path, PASSPHRASE) as again:
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        central = typist.window.centralWidget()
        assert isinstance(central, Shell)
        central.navigate("journal", evening.id)
        typist.rests()
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
        made = again.journal.find(evening.id)
        assert isinstance(made, Activity)
        people = {person.id: person.first_name for person in again.journal.persons()}
        assert [people[each] for each in made.person_ids] == ["Sam", "Noor", "Bilal", "Lina"]
        assert replace(made, people=(), stamp=None) == replace(evening, people=(), stamp=None)
        typist.window.lock()
