# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals by keyboard on a young person's page: out, on, back, youth care beside it, and no word."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kjw_desktop.domain.care import Consent, PartnerContact, Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.storage import Vault
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.entry_rows import entry_row, own_row
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.today.no_word import NoWord
from kjw_desktop.ui.widgets.rows import RowList
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
BRUG = PartnerContact(organisation="GGZ De Brug", partner="ggz", role="intake")
SAM, NOOR = Person(first_name="Sam", birth_year=2008), Person(first_name="Noor")


def stored(vault: Vault, person: Person = SAM) -> list[Referral]:
    return [row.referral for row in vault.journal.referrals(person=person.id)]


def sent(today: date, *steps: tuple[int, str], person: Person = SAM) -> Referral:
    made = tuple(ReferralStep(today - timedelta(days=days), state) for days, state in steps)
    return Referral(
        day=made[0].day,
        kind="verwijzing",
        partner="ggz",
        partner_contact=BRUG.id,
        steps=made,
        people=participants(person.id),
    )


@pytest.fixture
def today(shell: Shell) -> date:
    return shell.context.today()


@pytest.fixture
def view(typist: Typist, shell: Shell, vault: Vault) -> Referrals:
    """Sam's referrals."""
    vault.journal.record(SAM, NOOR, BRUG)
    return opened(typist, shell)


def opened(typist: Typist, shell: Shell, subject: object = None) -> Referrals:
    shell.navigate("people", ToSection("referrals", subject, SAM.id))
    typist.rests()
    (view,) = shell.findChildren(Referrals)
    return view


def begin(typist: Typist, view: Referrals) -> None:
    view.new.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()


def to_the_bridge(typist: Typist, view: Referrals) -> None:
    view.desk.form.partner.setFocus()
    typist.types("brug")
    typist.presses(Qt.Key.Key_Return)


def test_a_referral_with_what_follows_and_youth_care_set_along(
    typist: Typist, vault: Vault, view: Referrals, today: date
) -> None:
    begin(typist, view)
    form = view.desk.form
    assert form.kind.hasFocus()
    typist.types("Verw")
    to_the_bridge(typist, view)
    form.state.setFocus()
    QTest.qWait(2 * QApplication.keyboardInputInterval())  # or it is still the word typed before
    typist.types("Wacht")
    form.answer.setFocus()
    typist.types("drie maanden")
    form.follow.kind.setFocus()
    typist.presses(Qt.Key.Key_2)  # the warm hand-over
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault))
    (kept,) = stored(vault)
    assert (kept.kind, kept.partner, kept.partner_contact) == ("verwijzing", "ggz", BRUG.id)
    assert kept.steps == (ReferralStep(today, "wachtlijst", "drie maanden"),)
    (step,) = vault.journal.followups(person=SAM.id)
    assert (step.kind, step.day, step.linked) == (
        "warme_overdracht",
        today + timedelta(days=7),
        (kept.id,),
    )
    typist.sees(lambda: isinstance(typist.place, RowList))
    assert care(vault, today) is None  # nothing is set before somebody says so
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: care(vault, today) == "voor_wachtlijst")
    typist.sees(lambda: view.traject.isVisible() and not view.desk.writing)


def test_youth_care_stays_as_it_is_when_somebody_says_so(
    typist: Typist, vault: Vault, view: Referrals, today: date
) -> None:
    begin(typist, view)
    typist.types("Verw")
    to_the_bridge(typist, view)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault) and isinstance(typist.place, RowList))
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: not view.desk.writing)
    assert care(vault, today) is None


def care(vault: Vault, today: date) -> str | None:
    sam = vault.journal.find(SAM.id)
    assert isinstance(sam, Person)
    return sam.value_on(DatedField.YOUTH_CARE, today)


def test_an_answer_goes_on_with_it_and_what_was_earlier_takes_its_place(
    typist: Typist, shell: Shell, vault: Vault, today: date
) -> None:
    referral = sent(today, (20, "verstuurd"))
    vault.journal.record(SAM, BRUG, referral)
    view = opened(typist, shell, referral.id)
    form = view.desk.form
    typist.sees(lambda: view.desk.writing and form.state.hasFocus())
    assert "Overgedragen" in form.history.text()
    typist.types("Afgew")
    form.answer.setFocus()
    typist.types("te licht")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault)[0].state == "afgewezen" and not view.desk.writing)
    typist.rests()
    view.listed.rows.setFocus()
    view.listed.rows.setCurrentIndex(view.listed.rows.model().index(0, 0))
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: view.desk.writing and form.state.hasFocus())
    QTest.qWait(2 * QApplication.keyboardInputInterval())  # or it is still the word typed before
    typist.types("Wacht")
    form.day.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    earlier = today - timedelta(days=9)
    typist.types(f"{earlier.day}-{earlier.month}-{earlier.year}")
    typist.sees(form.before.isVisible)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(stored(vault)[0].steps) == 3)
    assert [step.state for step in stored(vault)[0].steps] == ["verstuurd", "wachtlijst", "afgewezen"]
    assert vault.journal.versions(referral.id)  # the earlier states are kept as versions


def test_the_wait_is_told_with_the_contacts_in_it(
    typist: Typist, shell: Shell, vault: Vault, today: date
) -> None:
    vault.journal.record(SAM, BRUG, sent(today, (40, "wachtlijst"), (10, "geaccepteerd")))
    for days in (41, 30, 12, 9):
        contact = Contact(day=today - timedelta(days=days), kind="inloop", people=participants(SAM.id))
        vault.journal.record(contact)
    view = opened(typist, shell)
    typist.sees(view.listed.rows.isVisible)
    row = view.listed.rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Verwijzing naar GGZ De Brug" in row
    assert "wachttijd overbrugd: 30 dagen, 2 contacten" in row


def test_missing_consent_is_a_quiet_line_and_blocks_nothing(
    typist: Typist, vault: Vault, view: Referrals, today: date
) -> None:
    begin(typist, view)
    typist.types("Verw")
    to_the_bridge(typist, view)
    line = view.desk.form.consent
    typist.sees(lambda: line.isVisible() and "Sam" in line.text())
    kind = view.desk.form.kind
    kind.setFocus()
    typist.presses(Qt.Key.Key_Down)  # the talk without a name comes after the referral
    assert kind.currentData() == "anoniem_consult"
    typist.sees(lambda: not line.isVisible())
    typist.presses(Qt.Key.Key_Up)
    typist.sees(line.isVisible)
    consent = Consent(
        day=today,
        kind="delen_partner",
        state="gegeven_mondeling",
        partner="ggz",
        givers=("jeugdige",),
        people=participants(SAM.id),
    )
    vault.journal.record(consent)
    view.context.events.recorded.emit(consent)
    typist.sees(lambda: not line.isVisible())


def test_half_a_referral_comes_back_and_keeps_the_page(
    typist: Typist, shell: Shell, vault: Vault, view: Referrals
) -> None:
    begin(typist, view)
    to_the_bridge(typist, view)
    view.desk.form.note.setFocus()
    typist.types("samen gebeld")
    typist.presses(Qt.Key.Key_PageDown, CTRL)
    assert view.isVisible()
    typist.presses(Qt.Key.Key_Escape)
    typist.sees(lambda: isinstance(typist.place, RowList))  # asked before it is thrown away
    typist.presses(Qt.Key.Key_1)
    typist.rests()
    typist.sees(lambda: "samen gebeld" in (vault.journal.draft(f"referral {SAM.id}") or ""))
    view.keep()
    view.show_person(None)
    view.show_person(SAM.id)
    typist.sees(lambda: view.desk.writing and view.desk.form.note.toPlainText() == "samen gebeld")
    typist.sees(lambda: view.desk.form.partner.label == "GGZ De Brug")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: stored(vault))


def test_a_half_written_referral_is_never_shown_with_somebody_else(
    typist: Typist, vault: Vault, view: Referrals
) -> None:
    begin(typist, view)
    view.desk.form.note.setFocus()
    typist.types("over Sam")
    view.show_person(NOOR.id)
    typist.rests()
    assert not view.desk.writing
    assert view.desk.form.note.toPlainText() == ""
    assert vault.journal.draft(f"referral {SAM.id}")
    assert vault.journal.draft(f"referral {NOOR.id}") is None


def test_no_word_is_told_on_vandaag_and_asking_is_put_there_by_hand_alone(
    typist: Typist, shell: Shell, vault: Vault, today: date
) -> None:
    referral = sent(today, (16, "verstuurd"))
    vault.journal.record(SAM, BRUG, referral, sent(today, (3, "verstuurd")))
    shell.context.events.recorded.emit(None)
    shell.navigate("today")
    typist.rests()
    (section,) = shell.findChildren(NoWord)
    typist.sees(section.isVisible)
    assert section.rows.model().rowCount() == 1
    assert not vault.journal.followups(person=SAM.id)
    section.ask.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: vault.journal.followups(person=SAM.id))
    typist.sees(lambda: not section.isVisible())
    (step,) = vault.journal.followups(person=SAM.id)
    assert (step.kind, step.day, step.linked) == ("terugkoppeling", today, (referral.id,))
    assert "GGZ De Brug" in step.what
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(section.isVisible)
    assert not vault.journal.followups(person=SAM.id)
    section.rows.setFocus()
    section.rows.setCurrentIndex(section.rows.model().index(0, 0))
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    (view,) = shell.findChildren(Referrals)
    typist.sees(lambda: view.isVisible() and view.desk.writing)
    known = view.desk.form.known
    assert known is not None
    assert known.id == referral.id
    assert isinstance(shell.page(), PeoplePage)


def test_the_timeline_says_a_referral_in_words(vault: Vault, shell: Shell, today: date) -> None:
    vault.journal.record(SAM, BRUG, sent(today, (30, "verstuurd"), (9, "wachtlijst")))
    (row,) = vault.journal.timeline(TimelineQuery(kinds=frozenset({EntryKind.REFERRAL})))
    words = shell.context.vocabularies
    assert own_row(row, words, today, SAM.id).title == "Verwijzing naar GGZ De Brug"
    everywhere = entry_row(row, words, today)
    assert "Verwijzing naar GGZ De Brug" in everywhere.detail
    assert "wachtlijst sinds" in everywhere.aside


def test_what_was_done_after_asking_is_waited_for_anew(vault: Vault, shell: Shell, today: date) -> None:
    referral = sent(today, (30, "verstuurd"))
    done = Followup(
        day=today - timedelta(days=5),
        what="bellen",
        kind="terugkoppeling",
        status="gedaan",
        done_on=today - timedelta(days=5),
        linked=(referral.id,),
    )
    vault.journal.record(SAM, BRUG, referral, done)
    assert vault.journal.silent_referrals(today) == ()
    assert vault.journal.silent_referrals(today + timedelta(days=9)) != ()
