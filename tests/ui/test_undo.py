# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo over a real vault: changes go back to the version before, deletions come back whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import RecordChanged, RecordGone
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import Record
from kjw_desktop.domain.signals import Signal
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

    def saves(self, *records: Record) -> None:
        self.context.journal.record(*records)
        self.context.events.added.emit(records)
        for record in records:
            self.context.events.recorded.emit(record)

    def undoes(self) -> str:
        return self._hears(self.undo.undo)

    def redoes(self) -> str:
        return self._hears(self.undo.redo)

    def _hears(self, act: Callable[[], None]) -> str:
        told = len(self.said)
        act()
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


def saved_together(case: Case) -> tuple[Person, Contact, Signal]:
    sam = Person(first_name="Sam")
    met = Contact(day=DAY, kind="inloop", note="gevoetbald", people=participants(sam.id))
    seen = Signal(
        day=DAY, domain="online", level="licht", observation="gepest", linked=(met.id,), people=met.people
    )
    case.saves(sam, met, seen)
    return sam, met, seen


def test_what_was_saved_together_is_taken_back_together_and_comes_back_as_it_was(case: Case) -> None:
    journal = case.context.journal
    sam, met, seen = saved_together(case)
    before = [journal.find(each.id) for each in (sam, met, seen)]
    assert case.undoes() == "Teruggenomen: contact, signaal, nieuwe jongere. Met Ctrl+Shift+Z komt het terug."
    assert journal.has([sam.id, met.id, seen.id]) == frozenset()
    for word in ("sam", "gevoetbald", "gepest"):
        assert journal.search(word) == ()
    assert case.redoes() == "Staat er weer: contact, signaal, nieuwe jongere."
    assert [journal.find(each.id) for each in (sam, met, seen)] == before
    assert [hit.id for hit in journal.search("gevoetbald")] == [met.id]
    case.undoes()
    assert journal.has([sam.id, met.id, seen.id]) == frozenset()
    assert case.undoes() == "There is nothing to undo."


def test_a_young_person_whom_something_else_names_stays(case: Case) -> None:
    journal = case.context.journal
    sam, met, _seen = saved_together(case)
    other = contact(case, "later")
    journal.amend(replace(other, people=participants(sam.id)))
    assert case.undoes() == "Teruggenomen: contact, signaal. Met Ctrl+Shift+Z komt het terug."
    assert journal.has([sam.id, met.id]) == {sam.id}
    case.redoes()
    assert journal.find(met.id).person_ids == (sam.id,)  # type: ignore[union-attr]  # a contact


def test_a_young_person_of_whom_an_earlier_version_tells_stays(case: Case) -> None:
    journal = case.context.journal
    sam, _met, _seen = saved_together(case)
    other = contact(case, "later")
    named = journal.amend(replace(other, people=participants(sam.id)))
    journal.amend(replace(named, people=()))  # type: ignore[arg-type]  # a contact
    case.undoes()
    assert journal.has([sam.id]) == {sam.id}


def test_a_change_of_it_is_undone_before_it_is_taken_back(case: Case) -> None:
    journal = case.context.journal
    _sam, met, _seen = saved_together(case)
    stored = case.stored(met)
    case.amends(replace(stored, note="anders"))
    case.undoes()
    assert case.stored(met).note == "gevoetbald"
    case.undoes()
    assert journal.has([met.id]) == frozenset()
    case.redoes()
    assert case.stored(met).note == "gevoetbald"
    assert case.redoes() == "De wijziging staat er weer."
    assert case.stored(met).note == "anders"
    assert case.redoes() == "There is nothing to do again."


def named_in_a_change(case: Case, *people: Person) -> tuple[Contact, Contact]:
    """A contact, and how it stands after a change with new young people in it."""
    first = contact(case)
    changed = replace(first, note="met nieuwe", people=participants(*(each.id for each in people)))
    stored = case.context.journal.amend(changed, new=people)
    assert isinstance(stored, Contact)
    case.context.events.came_along.emit(people)
    case.context.events.amended.emit(stored)
    return first, stored


def test_somebody_new_in_a_change_goes_with_it_and_comes_back_as_they_were(case: Case) -> None:
    journal = case.context.journal
    lina, mo = Person(first_name="Lina"), Person(first_name="Mo")
    first, changed = named_in_a_change(case, lina, mo)
    before = [journal.find(each.id) for each in (lina, mo)]
    undone = "Ongedaan gemaakt: de wijziging, 2 × nieuwe jongere. Met Ctrl+Shift+Z komt het terug."
    for _ in range(2):
        assert case.undoes() == undone
        assert journal.has([lina.id, mo.id]) == frozenset()
        assert (case.stored(first).note, case.stored(first).people) == ("eerste", ())
        kept = [version.record for version in journal.versions(first.id)]
        assert all(each.person_ids == () for each in kept)  # type: ignore[union-attr]  # contacts
        assert "met nieuwe" in [each.note for each in kept]  # type: ignore[union-attr]  # contacts
        assert case.redoes() == "De wijziging staat er weer."
        assert [journal.find(each.id) for each in (lina, mo)] == before
        assert (case.stored(first).note, case.stored(first).people) == ("met nieuwe", changed.people)
        assert journal.versions(first.id)[1].record == changed


def test_somebody_new_in_a_change_stays_when_something_else_names_them(case: Case) -> None:
    journal = case.context.journal
    lina = Person(first_name="Lina")
    first, _changed = named_in_a_change(case, lina)
    journal.record(Followup(day=DAY, what="bellen", people=participants(lina.id)))
    case.undoes()
    assert journal.has([lina.id]) == {lina.id}
    assert case.stored(first).people == ()
    case.redoes()
    assert case.stored(first).person_ids == (lina.id,)


def test_changes_after_it_are_undone_first_and_all_come_back(case: Case) -> None:
    journal = case.context.journal
    lina = Person(first_name="Lina")
    first, changed = named_in_a_change(case, lina)
    case.amends(replace(changed, note="later"))
    case.undoes()
    assert journal.has([lina.id]) == {lina.id}
    case.undoes()
    assert journal.has([lina.id]) == frozenset()
    case.redoes()
    case.redoes()
    assert (case.stored(first).note, case.stored(first).person_ids) == ("later", (lina.id,))


def test_a_change_that_cannot_be_made_again_brings_nobody_back(case: Case) -> None:
    journal = case.context.journal
    lina = Person(first_name="Lina")
    first, _changed = named_in_a_change(case, lina)
    case.undoes()
    journal.amend(replace(case.stored(first), note="van een ander"))
    assert case.redoes() == sentence(RecordChanged())
    assert journal.has([lina.id]) == frozenset()


def test_a_change_of_a_young_person_is_undone(case: Case) -> None:
    journal = case.context.journal
    sam = Person(first_name="Sam")
    journal.record(sam)
    stored = journal.find(sam.id)
    assert isinstance(stored, Person)
    case.context.events.amended.emit(journal.amend(replace(stored, first_name="Samuel")))
    case.undoes()
    assert journal.find(sam.id).full_name == "Sam"  # type: ignore[union-attr]  # a person


def test_memory_lets_go_of_a_version_that_names_somebody_who_is_erased(case: Case) -> None:
    journal = case.context.journal
    lina, sam = Person(first_name="Lina"), Person(first_name="Sam")
    journal.record(sam)
    first = contact(case)
    changed = replace(first, people=participants(sam.id, lina.id))
    stored = journal.amend(changed, new=[lina])
    case.context.events.came_along.emit((lina,))
    case.context.events.amended.emit(stored)
    case.undoes()
    journal.erase(sam.id)
    case.context.events.erased.emit(sam.id)
    assert case.redoes() == "There is nothing to do again."


def test_what_was_deleted_and_came_back_can_be_deleted_again(case: Case) -> None:
    made = contact(case)
    case.deletes(made)
    case.undoes()
    assert case.redoes() == "Weer verwijderd: contact."
    assert case.context.journal.has([made.id]) == frozenset()
    case.undoes()
    assert case.stored(made) == made


def test_after_something_else_is_saved_nothing_is_done_again(case: Case) -> None:
    saved_together(case)
    case.undoes()
    case.saves(Followup(day=DAY, what="bellen"))
    assert case.redoes() == "There is nothing to do again."


def test_what_is_deleted_one_by_one_is_not_there_to_take_back(case: Case) -> None:
    step = Followup(day=DAY, what="bellen")
    case.saves(step)
    case.context.journal.withdraw(step.id)
    assert case.undoes() == sentence(RecordGone())


def test_saving_with_somebody_who_was_erased_since_is_forgotten(case: Case) -> None:
    sam, met, _seen = saved_together(case)
    case.undo._undone.append(case.undo._steps[-1])
    case.context.journal.erase(sam.id)
    case.context.events.erased.emit(sam.id)
    assert case.undoes() == "There is nothing to undo."
    assert case.undo._undone == []
    assert case.context.journal.has([met.id]) == {met.id}, "what was counted stays"


def test_a_draft_that_holds_the_same_name_stays(case: Case) -> None:
    case.context.journal.save_draft("quick", "@sam half een zin")
    saved_together(case)
    case.undoes()
    assert case.context.journal.draft("quick") == "@sam half een zin"
