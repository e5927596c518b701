# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo over a real vault: changes go back to the version before, deletions come back whole."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import RecordChanged, RecordGone
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.sentences import sentence
from kjw_desktop.ui.context import JournalEvents, PageContext
from kjw_desktop.ui.entry.undo import Undo
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.tasks import TaskRunner

DAY = date(2026, 11, 20)


@dataclass
class Case:
    context: PageContext
    undo: Undo
    qtbot: QtBot
    said: list[str] = field(default_factory=list)

    def amends(self, record: Contact) -> Contact:
        changed = self.context.journal.amend(record)
        assert isinstance(changed, Contact)
        self.context.events.amended.emit(changed)
        return changed

    def deletes(self, record: Contact | Followup) -> None:
        self.context.events.withdrawn.emit(self.context.journal.withdraw(record.id))
        self.context.events.erased.emit(record.id)

    def undoes(self) -> str:
        told = len(self.said)
        self.undo.undo()
        self.qtbot.waitUntil(lambda: len(self.said) > told)
        return self.said[-1]

    def stored(self, record: Contact) -> Contact:
        found = self.context.journal.find(record.id)
        assert isinstance(found, Contact)
        return found


@pytest.fixture
def case(opened: Opened, qtbot: QtBot) -> Iterator[Case]:
    runner = TaskRunner()
    context = PageContext(
        opened.vault.journal, opened.vault, runner, opened.vocabularies, JournalEvents(), lambda *_: None
    )
    undo = Undo(context)
    case = Case(context, undo, qtbot)
    undo.told.connect(case.said.append)
    undo.refused.connect(case.said.append)
    yield case
    runner.stop_all()


def contact(case: Case, note: str = "eerste", *people: Person) -> Contact:
    made = Contact(day=DAY, kind="inloop", note=note, people=participants(*(each.id for each in people)))
    case.context.journal.record(*people, made)
    found = case.context.journal.find(made.id)
    assert isinstance(found, Contact)
    return found


def test_changes_are_undone_one_after_another(case: Case) -> None:
    first = contact(case)
    second = case.amends(replace(first, note="tweede"))
    case.amends(replace(second, note="derde"))
    case.undoes()
    assert case.stored(first).note == "tweede"
    case.undoes()
    assert case.stored(first).note == "eerste"
    assert [version.record.note for version in case.context.journal.versions(first.id)] == [  # type: ignore[union-attr]
        "eerste",
        "tweede",
        "derde",
        "tweede",
    ]
    assert case.undoes() == "There is nothing to undo."


def test_a_change_made_elsewhere_since_is_not_thrown_over(case: Case) -> None:
    first = contact(case)
    second = case.amends(replace(first, note="tweede"))
    case.context.journal.amend(replace(second, note="van een ander"))
    assert case.undoes() == sentence(RecordChanged())
    assert case.stored(first).note == "van een ander"


def test_a_deletion_is_gone_from_the_vault_and_comes_back_whole(case: Case) -> None:
    sam = Person(first_name="Sam")
    made = contact(case, "eerste", sam)
    made = case.amends(replace(made, note="tweede met Sam"))
    step = Followup(day=DAY, what="bellen", linked=(made.id,))
    case.context.journal.record(step)
    versions = case.context.journal.versions(made.id)
    state = case.context.journal.records_state()
    case.deletes(made)
    with pytest.raises(RecordGone):
        case.context.journal.find(made.id)
    assert case.context.journal.versions(made.id) == ()
    assert case.context.journal.search("tweede") == ()
    case.undoes()
    assert case.stored(made) == made
    assert case.context.journal.versions(made.id) == versions
    assert [hit.id for hit in case.context.journal.search("tweede")] == [made.id]
    assert case.context.journal.find(step.id).linked == (made.id,)  # type: ignore[union-attr]  # a follow-up
    assert case.context.journal.records_state() == state


def test_a_change_before_a_deletion_is_undone_after_it(case: Case) -> None:
    made = contact(case)
    case.deletes(case.amends(replace(made, note="tweede")))
    case.undoes()
    case.undoes()
    assert case.stored(made).note == "eerste"


def test_two_linked_records_come_back_in_turn(case: Case) -> None:
    made = contact(case)
    step = Followup(day=DAY, what="bellen", linked=(made.id,))
    case.context.journal.record(step)
    case.deletes(made)
    case.deletes(step)
    case.undoes()
    case.undoes()
    assert case.stored(made) == made
    assert case.context.journal.find(step.id).what == "bellen"  # type: ignore[union-attr]  # a follow-up


def test_what_names_an_erased_young_person_does_not_come_back(case: Case) -> None:
    sam = Person(first_name="Sam")
    made = contact(case, "met Sam", sam)
    case.deletes(made)
    case.context.journal.erase(sam.id)
    case.context.events.erased.emit(sam.id)
    assert case.undoes() == "There is nothing to undo."
    assert case.undo._steps == []


def test_a_young_person_is_not_withdrawn(case: Case) -> None:
    sam = Person(first_name="Sam")
    case.context.journal.record(sam)
    with pytest.raises(RecordGone):
        case.context.journal.withdraw(sam.id)
    assert case.context.journal.find(sam.id).first_name == "Sam"  # type: ignore[union-attr]  # a person
