# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The caseload narrowed and kept as a list, a young person's page read and changed, somebody new made."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, DatedValue, Person, PersonGoal, Relative, Strength
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.person_form import PersonForm
from kjw_desktop.ui.people.reached_field import ReachedField
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.labels import Text
from tests.day import TODAY
from tests.journeys.conftest import Typist

SAM = Person(
    first_name="Sam",
    last_name="Bakker",
    birth_year=TODAY.year - 13,
    strengths=(Strength("anders", "drumt"),),
    goals=(PersonGoal("eigen", "een keer optreden"),),
    relatives=(Relative("steunfiguur", "Ruben"),),
    history=(DatedValue(DatedField.WIJK, "oost"), DatedValue(DatedField.STATUS, "actief")),
)
NOOR = Person(first_name="Noor", history=(DatedValue(DatedField.STATUS, "in_beeld"),))


@pytest.fixture
def page(typist: Typist, shell: Shell, vault: Vault) -> PeoplePage:
    journal = vault.journal
    journal.add_wijk("Oost")
    people = participants(SAM.id)
    worry = Signal(
        day=TODAY - timedelta(days=2),
        domain="thuis_gezin",
        level="zorg",
        observation="Sliep bij oom",
        certainty="zelf_gehoord",
        people=people,
    )
    talk = Contact(day=TODAY - timedelta(days=1), kind="inloop", note="Drumles gaat door", people=people)
    call = Followup(day=TODAY + timedelta(days=3), what="oom bellen", people=people)
    journal.record(SAM, NOOR, worry, talk, call)
    shell.context.events.lists_changed.emit()
    shell.navigate("people")
    typist.rests()
    page = shell.findChild(PeoplePage)
    assert page is not None
    return page


def names(page: PeoplePage) -> list[str]:
    model = page.caseload.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said(page: PeoplePage) -> str:
    view = page.person
    return "\n".join(text.text() for card in (view.card, view.facts) for text in card.findChildren(Text))


def open_sam(page: PeoplePage, typist: Typist, shell: Shell) -> None:
    shell.navigate("people", SAM.id)
    typist.rests()


def test_caseload_is_narrowed_and_kept_as_a_list(page: PeoplePage, typist: Typist, vault: Vault) -> None:
    assert names(page) == ["Noor", "Sam Bakker"]
    status = page.caseload.filters.boxes["status"]
    status.setCurrentIndex(status.findData("actief"))
    typist.rests()
    assert names(page) == ["Sam Bakker"]
    page.caseload.keep.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.types("Actief bij mij")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert [view.name for view in vault.journal.saved_views("people")] == ["Actief bij mij"]
    page.caseload.show_everyone()
    typist.rests()
    assert len(names(page)) == 2
    page.caseload.views.chips.chosen.emit(0)
    typist.rests()
    assert names(page) == ["Sam Bakker"]
    page.caseload.views.chips.removed.emit(0)
    typist.rests()
    assert vault.journal.saved_views("people") == ()


def test_nobody_that_fits_offers_everyone(page: PeoplePage, typist: Typist) -> None:
    typist.types("zzz")
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert names(page) == []
    page.caseload.listed.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: not typist.window.tasks.busy and len(names(page)) == 2)


def test_page_tells_what_one_needs_before_a_talk(page: PeoplePage, typist: Typist, shell: Shell) -> None:
    open_sam(page, typist, shell)
    told = said(page)
    for part in ("Sliep bij oom", "Drumles gaat door", "oom bellen", "Ruben", "gisteren", "nog niet"):
        assert part in told
    assert page.person.chart.accessibleDescription() == "Zorg: 1"
    box = page.person.kinds
    box.setCurrentIndex(box.findText("Signalen"))
    typist.rests()
    assert page.person.timeline.model.rowCount() == 1


def test_enter_in_the_timeline_opens_what_stands_there(
    page: PeoplePage, typist: Typist, shell: Shell
) -> None:
    open_sam(page, typist, shell)
    page.person.timeline.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    assert not page.isVisible()
    assert any("oom bellen" in text.text() for text in shell.findChildren(Text) if text.isVisible())


def test_page_follows_what_is_recorded_meanwhile(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    open_sam(page, typist, shell)
    later = Contact(day=TODAY, kind="inloop", note="Wil optreden", people=participants(SAM.id))
    vault.journal.record(later)
    shell.context.events.recorded.emit(later)
    typist.rests()
    assert "Wil optreden" in said(page)


def test_fields_are_changed_in_the_page_with_the_day_it_changed(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    open_sam(page, typist, shell)
    page.edit.setFocus()
    typist.presses(Qt.Key.Key_Return)
    form = page.form
    form.lines["nicknames"].setFocus()
    typist.types("Sammie, Sem")
    wijk, status = form.dated[DatedField.WIJK], form.dated[DatedField.STATUS]
    wijk.box.setEditText("Noord")
    status.box.setCurrentIndex(status.box.findData("nazorg"))
    status.day.edit.setText("gisteren")
    form.parts["relatives"].add.click()
    near = form.parts["relatives"].rows[-1]
    near.box.setCurrentIndex(near.box.findData("mentor"))
    near.line.setText("Anja")
    form.lines["birth"].setFocus()
    typist.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.types("3-11-2012")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    now = vault.journal.find(SAM.id)
    assert isinstance(now, Person)
    assert now.nicknames == ("Sammie", "Sem")
    assert (now.birth_date, now.birth_year) == (date(2012, 11, 3), None)
    assert now.relatives == (*SAM.relatives, Relative("mentor", "Anja"))
    assert now.strengths == SAM.strengths
    yesterday = TODAY - timedelta(days=1)
    assert now.value_on(DatedField.STATUS, yesterday) == "nazorg"
    assert now.value_on(DatedField.STATUS, yesterday - timedelta(days=1)) == "actief"
    assert now.value_on(DatedField.WIJK, yesterday) == "oost"
    new_wijk = now.value_on(DatedField.WIJK, TODAY)
    assert vault.journal.wijken().term(str(new_wijk)).nl == "Noord"
    assert len(vault.journal.versions(SAM.id)) == 1
    assert page.person.isVisibleTo(page)


@pytest.mark.parametrize("wrong", ["12/9", "1850", "3-11-2999", "morgen"])
def test_a_birth_that_cannot_be_is_refused_and_stays(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault, wrong: str
) -> None:
    open_sam(page, typist, shell)
    page.edit.click()
    line = page.form.lines["birth"]
    line.setFocus()
    line.selectAll()
    typist.types(wrong)
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    assert line.text() == wrong
    assert page.message.isVisibleTo(page)
    assert not page.leave()
    assert vault.journal.versions(SAM.id) == ()


def test_escape_asks_once_before_it_throws_changes_away(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    open_sam(page, typist, shell)
    page.edit.click()
    typist.types("x")
    typist.presses(Qt.Key.Key_Escape)
    assert page.form.isVisibleTo(page)
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert page.person.isVisibleTo(page)
    assert vault.journal.versions(SAM.id) == ()


def test_somebody_changed_elsewhere_meanwhile_is_not_overwritten(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    open_sam(page, typist, shell)
    page.edit.click()
    stored = vault.journal.find(SAM.id)
    assert isinstance(stored, Person)
    vault.journal.amend(replace(stored, school="Kompas, klas 2", note="Van de ander"))
    typist.types("x")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    assert page.form.elsewhere.asking
    said = [each.text() for each in page.form.elsewhere.findChildren(Text)]
    assert {"Samx", "Sam", "Kompas, klas 2"} <= set(said), "both stand beside each other"
    assert found_sam(vault).first_name == "Sam"
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert page.form.lines["first_name"].text() == "Samx"
    assert page.form.lines["school"].text() == "Kompas, klas 2"
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    now = found_sam(vault)
    assert (now.first_name, now.school, now.note) == ("Samx", "Kompas, klas 2", "Van de ander")


@pytest.mark.parametrize(("tabs", "kept"), [(1, "Samx"), (2, "Sam")])
def test_mine_over_theirs_or_theirs(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault, tabs: int, kept: str
) -> None:
    open_sam(page, typist, shell)
    page.edit.click()
    vault.journal.amend(replace(found_sam(vault), phone="06 12345678", note="Van de ander"))
    typist.types("x")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    typist.presses(Qt.Key.Key_Tab, times=tabs)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert page.person.isVisibleTo(page)
    now = found_sam(vault)
    assert now.first_name == kept
    assert now.phone == ("" if tabs == 1 else "06 12345678"), "what stood in the form, or theirs"
    assert now.note == "Van de ander", "what the form does not have is never thrown over"
    assert vault.journal.drafts() == ()


def found_sam(vault: Vault) -> Person:
    found = vault.journal.find(SAM.id)
    assert isinstance(found, Person)
    return found


def test_somebody_new_needs_a_first_name_alone(page: PeoplePage, typist: Typist, vault: Vault) -> None:
    page.new.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert vault.journal.person_count() == 2
    typist.types("Yara")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    assert vault.journal.person_count() == 3
    assert page.person.person is not None
    assert page.person.person.first_name == "Yara"


def test_somebody_erased_meanwhile_brings_back_the_list(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    open_sam(page, typist, shell)
    vault.journal.erase(SAM.id)
    shell.context.events.erased.emit(SAM.id)
    typist.rests()
    assert page.caseload.isVisibleTo(page)
    assert names(page) == ["Noor"]


def all_of(page: PeoplePage) -> list[str]:
    return [text.text() for text in page.person.findChildren(Text)]


def form_of_sam(page: PeoplePage, typist: Typist, shell: Shell) -> PersonForm:
    open_sam(page, typist, shell)
    return opened_form(page, typist)


def opened_form(page: PeoplePage, typist: Typist) -> PersonForm:
    typist.sees(lambda: page.person.isVisibleTo(page) and page.edit.isEnabled())
    page.edit.click()
    typist.rests()
    return page.form


def sam_now(vault: Vault) -> Person:
    found = vault.journal.find(SAM.id)
    assert isinstance(found, Person)
    return found


def test_a_goal_is_reached_on_a_day_and_open_again(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    reached = form_of_sam(page, typist, shell).parts["goals"].rows[0].beside
    assert isinstance(reached, ReachedField)
    reached.tick.setFocus()
    typist.presses(Qt.Key.Key_Space)
    reached.day.edit.setFocus()
    reached.day.edit.selectAll()
    typist.types("gisteren")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    [goal] = sam_now(vault).goals
    assert (goal.words, goal.reached_on) == ("een keer optreden", TODAY - timedelta(days=1))
    typist.sees(lambda: any("Gehaald: “een keer optreden” (gisteren)" in text for text in all_of(page)))
    again = opened_form(page, typist).parts["goals"].rows[0].beside
    assert isinstance(again, ReachedField)
    again.tick.setFocus()
    typist.presses(Qt.Key.Key_Space)
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    assert sam_now(vault).goals == SAM.goals


def test_a_goal_in_own_words_needs_no_choice_and_somebody_near_needs_one(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    form = form_of_sam(page, typist, shell)
    form.parts["goals"].add.click()
    form.parts["goals"].rows[-1].line.setFocus()
    typist.types("een hond uitlaten")
    form.parts["relatives"].add.click()
    form.parts["relatives"].rows[-1].line.setFocus()
    typist.types("Anja")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    assert page.form.isVisibleTo(page)
    assert typist.place is form.parts["relatives"].rows[-1].box
    typist.types("M")
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    now = sam_now(vault)
    assert (now.goals[-1].key, now.goals[-1].words) == ("eigen", "een hond uitlaten")
    assert now.relatives[-1] == Relative("mentor", "Anja")


def test_a_dated_value_is_taken_away_from_a_day_on(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    form = form_of_sam(page, typist, shell)
    form.dated[DatedField.WIJK].box.setFocus()
    typist.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typist.presses(Qt.Key.Key_Backspace)
    form.dated[DatedField.STATUS].box.setFocus()
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    now = sam_now(vault)
    for what, before in ((DatedField.WIJK, "oost"), (DatedField.STATUS, "actief")):
        assert now.value_on(what, TODAY) is None
        assert now.value_on(what, TODAY - timedelta(days=1)) == before
    shell.navigate("people")
    typist.rests()
    [row] = [row for row in vault.journal.people() if row.id == SAM.id]
    assert (row.wijk, row.status) == (None, None)
    assert [term.key for term in vault.journal.wijken().terms] == ["oost"]


@pytest.mark.parametrize("somebody_new", [False, True])
def test_what_a_lock_breaks_off_is_there_again_and_saved(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault, somebody_new: bool
) -> None:
    if somebody_new:
        page.new.click()
        typist.rests()
        form = page.form
        typist.types("Yara")
    else:
        form = form_of_sam(page, typist, shell)
    form.lines["nicknames"].setFocus()
    typist.types("Sammie")
    form.dated[DatedField.WIJK].box.setEditText("Noord")
    form.parts["goals"].add.click()
    form.parts["goals"].rows[-1].line.setText("een hond uitlaten")
    page.keep()
    again = PeoplePage(shell.context)
    typist.sees(lambda: "form" in vars(again) and again.form.touched)
    assert again.form.lines["nicknames"].text() == "Sammie"
    assert again.form.dated[DatedField.WIJK].typed == "Noord"
    assert again.message.isVisibleTo(again)
    again.form.save()
    typist.sees(lambda: not typist.window.tasks.busy and not again.form.touched)
    typist.rests()
    [found] = [each for each in vault.journal.persons() if each.nicknames == ("Sammie",)]
    assert (found.id == SAM.id) is not somebody_new
    assert found.goals[-1].words == "een hond uitlaten"
    assert vault.journal.drafts() == ()
    again.deleteLater()


def test_what_is_typed_stands_in_the_vault_before_anybody_saves_or_locks(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    form_of_sam(page, typist, shell)
    typist.types("y")
    typist.sees(vault.journal.drafts)
    assert "Samy" in str(vault.journal.draft(vault.journal.drafts()[0]))
    typist.presses(Qt.Key.Key_Escape, times=2)
    typist.rests()


def test_a_draft_that_is_thrown_away_is_gone(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    form_of_sam(page, typist, shell)
    typist.types("x")
    page.keep()
    assert len(vault.journal.drafts()) == 1
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_Escape)
    typist.rests()
    assert vault.journal.drafts() == ()


def test_saving_after_one_escape_saves(page: PeoplePage, typist: Typist, shell: Shell, vault: Vault) -> None:
    form_of_sam(page, typist, shell)
    typist.types("x")
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    assert sam_now(vault).first_name == "Samx"


def test_somebody_erased_meanwhile_leaves_nothing_in_the_form(
    page: PeoplePage, typist: Typist, shell: Shell, vault: Vault
) -> None:
    form = form_of_sam(page, typist, shell)
    typist.types("x")
    vault.journal.erase(SAM.id)
    shell.context.events.erased.emit(SAM.id)
    typist.rests()
    assert page.caseload.isVisibleTo(page)
    assert form.lines["last_name"].text() == ""
    assert vault.journal.drafts() == ()
