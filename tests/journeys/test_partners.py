# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The address book by keyboard: writing down, finding, twice, last spoken, taking out, a lock in between."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kjw_desktop.domain.care import PartnerContact, Referral, ReferralStep
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.partners.partner_draft import PartnerDraft
from kjw_desktop.ui.signals.partners.view import Partners
from kjw_desktop.ui.widgets.rows import RowList
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
BRUG = PartnerContact(organisation="GGZ De Brug", partner="ggz", role="intake")
SAM = Person(first_name="Sam")


def book(vault: Vault) -> list[PartnerContact]:
    return [each for each in vault.journal.others() if isinstance(each, PartnerContact)]


@pytest.fixture
def partners(typist: Typist, shell: Shell) -> Partners:
    """The view, with the search in focus."""
    shell.navigate("signals", ToSection("partners"))
    typist.rests()
    (view,) = shell.findChildren(Partners)
    return view


def fill(typist: Typist, *texts: str) -> None:
    """Type texts in the fields from the one in focus on."""
    for text in texts:
        typist.types(text)
        typist.presses(Qt.Key.Key_Tab)


def begin(typist: Typist, view: Partners) -> None:
    view.new.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()


def test_a_partner_is_written_down_and_found(typist: Typist, vault: Vault, partners: Partners) -> None:
    assert isinstance(typist.place, QLineEdit)
    begin(typist, partners)
    fill(typist, "Kompas College")
    typist.types("School v")  # the list of kinds goes to what is typed
    typist.presses(Qt.Key.Key_Tab)
    fill(typist, "mentor", "Els", "010 123 45 67", "els@kompas.nl", "gisteren", "belt maandag terug")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.sees(lambda: book(vault))
    (kept,) = book(vault)
    yesterday = partners.context.today() - timedelta(days=1)
    assert (kept.organisation, kept.role, kept.name) == ("Kompas College", "mentor", "Els")
    assert (kept.partner, kept.last_spoken_on) == ("school_vo", yesterday)
    assert (kept.phone, kept.email, kept.note) == ("010 123 45 67", "els@kompas.nl", "belt maandag terug")
    typist.sees(lambda: partners.card.isVisible() and partners.card.shown)
    partners.listed.search.setFocus()
    typist.types("els kom")
    typist.rests()
    typist.sees(lambda: partners.listed.rows.model().rowCount() == 1)
    typist.types("x")
    typist.sees(lambda: partners.listed.rows.model().rowCount() == 0)


def test_without_an_organisation_nothing_is_saved(typist: Typist, vault: Vault, partners: Partners) -> None:
    begin(typist, partners)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert typist.place is partners.partner.form.organisation
    assert book(vault) == []


def test_a_partner_twice_is_asked_about(typist: Typist, vault: Vault, shell: Shell) -> None:
    vault.journal.record(BRUG)
    shell.navigate("signals", ToSection("partners"))
    typist.rests()
    (view,) = shell.findChildren(Partners)
    begin(typist, view)
    typist.types("ggz de  brug")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: isinstance(typist.place, RowList))
    assert len(book(vault)) == 1
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: len(book(vault)) == 2)
    typist.rests()
    begin(typist, view)
    typist.types("GGZ De Brug")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: isinstance(typist.place, RowList))
    typist.presses(Qt.Key.Key_1)
    typist.sees(lambda: view.card.isVisible() and not view.partner.writing)
    assert len(book(vault)) == 2


def test_spoken_today_is_one_key(typist: Typist, vault: Vault, shell: Shell) -> None:
    vault.journal.record(BRUG)
    shell.navigate("signals", ToSection("partners", BRUG.id))
    (view,) = shell.findChildren(Partners)
    typist.sees(lambda: view.card.isVisible() and view.card.shown)
    view.card.spoken.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: book(vault)[0].last_spoken_on == view.context.today())


def test_a_partner_taken_out_leaves_the_referral_open(typist: Typist, vault: Vault, shell: Shell) -> None:
    day = shell.context.today() - timedelta(days=3)
    referral = Referral(
        day=day,
        kind="verwijzing",
        partner="ggz",
        partner_contact=BRUG.id,
        steps=(ReferralStep(day, "verstuurd"),),
        people=participants(SAM.id),
    )
    vault.journal.record(SAM, BRUG, referral)
    shell.navigate("signals", ToSection("partners", BRUG.id))
    (view,) = shell.findChildren(Partners)
    typist.sees(lambda: view.card.isVisible() and view.card.shown)
    view.card.erase.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return)  # the first answer keeps
    typist.rests()
    assert book(vault) == [BRUG]
    view.card.erase.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: book(vault) == [])
    (row,) = vault.journal.referrals(person=SAM.id)
    assert (row.referral.partner, row.referral.partner_contact) == ("ggz", None)
    assert row.referral.state == "verstuurd"


def test_half_a_partner_keeps_the_page_and_survives_a_lock(
    typist: Typist, vault: Vault, partners: Partners
) -> None:
    begin(typist, partners)
    typist.types("Halt Zuid")
    assert not partners.leave()
    partners.keep()
    kept = vault.journal.draft("partner")
    assert kept is not None
    assert "Halt Zuid" in kept
    typist.window.lock()
    typist.sees(lambda: typist.window.locked)


def test_an_incoming_referral_without_a_name_waits_for_one(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    vault.journal.record(SAM, BRUG)
    shell.navigate("signals", ToSection("partners"))
    typist.rests()
    (view,) = shell.findChildren(Partners)
    view.referral.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    form = view.desk.form
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert form.people.edit.hasFocus()  # a referral out needs somebody
    form.kind.setFocus()
    typist.types("Inkomend")
    form.partner.setFocus()
    typist.types("brug")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: vault.journal.referrals(partner=BRUG.id))
    (row,) = vault.journal.referrals(partner=BRUG.id)
    assert (row.referral.kind, row.referral.state, row.people) == ("inkomend", "geaccepteerd", ())
    typist.rests()
    view.arrive(BRUG.id)
    typist.sees(lambda: view.card.isVisible() and view.card.open_ones.rows.isVisible())
    view.card.open_ones.rows.setFocus()
    view.card.open_ones.rows.setCurrentIndex(view.card.open_ones.rows.model().index(0, 0))
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: view.desk.writing)
    form.people.setFocus()
    typist.types("sa")
    typist.sees(lambda: form.people.edit.text() == "sa")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: vault.journal.referrals(person=SAM.id))


def test_half_a_partner_comes_back_after_a_lock(typist: Typist, vault: Vault, shell: Shell) -> None:
    vault.journal.record(BRUG)
    kept = PartnerDraft(known=str(BRUG.id), organisation="GGZ De Brug", partner="ggz", note="belt terug")
    vault.journal.save_draft("partner", kept.to_text())
    shell.navigate("signals", ToSection("partners"))
    typist.rests()
    (view,) = shell.findChildren(Partners)
    typist.sees(lambda: view.partner.writing and view.partner.form.note.toPlainText() == "belt terug")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: book(vault)[0].note == "belt terug")
    assert len(book(vault)) == 1
    typist.sees(lambda: vault.journal.draft("partner") is None)


def test_a_partner_taken_out_comes_back_with_ctrl_z_and_goes_again(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    day = shell.context.today() - timedelta(days=3)
    sent = ReferralStep(day, "verstuurd")
    referral = Referral(
        day=day,
        kind="verwijzing",
        partner="ggz",
        partner_contact=BRUG.id,
        steps=(sent,),
        people=participants(SAM.id),
    )
    vault.journal.record(SAM, BRUG, referral)
    shell.navigate("signals", ToSection("partners", BRUG.id))
    (view,) = shell.findChildren(Partners)
    typist.sees(lambda: view.card.isVisible() and view.card.shown)
    view.card.erase.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: book(vault) == [])
    typist.rests()
    assert not view.card.isVisible()
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: book(vault) == [BRUG])
    typist.rests()
    (row,) = vault.journal.referrals(person=SAM.id)
    assert row.referral.partner_contact == BRUG.id
    assert [each.contact for each in view.listed.all_of_them] == [BRUG], "the list shows them again"
    typist.presses(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    typist.sees(lambda: book(vault) == [])
    typist.rests()
    assert view.message.text() == "Weer verwijderd: partner."
    assert view.listed.all_of_them == ()


def test_a_new_partner_and_changes_are_undone_one_after_another(
    typist: Typist, vault: Vault, partners: Partners
) -> None:
    again = CTRL | Qt.KeyboardModifier.ShiftModifier
    begin(typist, partners)
    typist.types("Halt Zuid")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(book(vault)) == 1)
    typist.sees(partners.card.spoken.isVisible)
    partners.card.spoken.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: book(vault)[0].last_spoken_on is not None)
    typist.rests()
    (spoken,) = book(vault)
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: book(vault)[0].last_spoken_on is None)
    typist.rests()
    assert partners.message.text() == "De wijziging is ongedaan gemaakt."
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.sees(lambda: book(vault) == [])
    typist.rests()
    for left in (1, 2):
        typist.presses(Qt.Key.Key_Z, again)
        typist.sees(lambda: book(vault))
        typist.rests()
        assert (book(vault) == [spoken]) == (left == 2)
    vault.journal.amend(replace(spoken, phone="010 1"))
    typist.presses(Qt.Key.Key_Z, CTRL)
    typist.rests()
    assert book(vault) == [replace(spoken, phone="010 1")], "what somebody changed since is not thrown over"
