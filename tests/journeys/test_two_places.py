# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One record of each kind changed in two places: the second sees the first's version, and is asked."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kjw_desktop.domain.accounts import Story, Visit
from kjw_desktop.domain.activities import Activity
from kjw_desktop.domain.care import (
    Consent,
    Meldcode,
    MeldcodeFact,
    PartnerContact,
    Referral,
    ReferralStep,
)
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import RecordChanged
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.domain.signals import NeighbourhoodNote, Signal
from kjw_desktop.storage import Vault
from kjw_desktop.ui.journal.entry_pane import EntryPane
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.meldcode.steps import FactsBody
from kjw_desktop.ui.signals.meldcode.view import MeldcodeView
from kjw_desktop.ui.signals.partners.view import Partners
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 20)
SAM = Person(first_name="Sam")
ABOUT = participants(SAM.id)

CASES: list[tuple[AnyEntry, str]] = [
    (Contact(day=DAY, kind="inloop", note="Begin", people=ABOUT), "note"),
    (Activity(day=DAY, title="Inloop", kind="inloop", note="Begin"), "note"),
    (Signal(day=DAY, domain="school_werk", level="licht", observation="Begin", people=ABOUT), "observation"),
    (Followup(day=DAY, what="Begin", people=ABOUT), "what"),
    (Referral(day=DAY, kind="warme_overdracht", note="Begin", people=ABOUT), "note"),
    (Consent(day=DAY, kind="delen_partner", state="mondeling", purpose="Begin", people=ABOUT), "purpose"),
    (Meldcode(day=DAY, suspicion="Begin", people=ABOUT), "suspicion"),
    (NeighbourhoodNote(day=DAY, note="Begin"), "note"),
    (Story(day=DAY, title="Verhaal", situation="Begin"), "situation"),
    (Visit(day=DAY, visitors="Wethouder", shown="Begin"), "shown"),
]


def test_every_kind_of_entry_is_among_the_cases() -> None:
    assert {type(entry) for entry, _field in CASES} == set(KIND_OF)


def pane(shell: Shell) -> EntryPane:
    page = shell.page()
    assert isinstance(page, JournalPage)
    return page.entry


def changed_in_two_places(
    typist: Typist, vault: Vault, shell: Shell, entry: AnyEntry, field: str
) -> QPlainTextEdit | QLineEdit:
    """The entry changed in its form, and through a connection of its own; then saved from the form."""
    vault.journal.record(SAM, entry)
    shell.navigate("journal", entry.id)
    typist.rests()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    form = pane(shell).form
    assert form is not None
    written = form.fields[field]
    assert isinstance(written, QPlainTextEdit | QLineEdit)
    written.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("Van mij")
    stored: Any = vault.journal.find(entry.id)
    vault.journal.amend(replace(stored, **{field: "Van de ander"}))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert pane(shell).elsewhere.asking
    said = {each.text() for each in pane(shell).elsewhere.findChildren(Text) if each.isVisible()}
    assert {"Van de ander", "Van mij"} <= said, "both stand beside each other"
    assert getattr(vault.journal.find(entry.id), field) == "Van de ander", "nothing was saved over it"
    return written


@pytest.mark.parametrize(("entry", "field"), CASES, ids=lambda case: type(case).__name__)
def test_the_second_sees_the_first_beside_their_own_and_may_lay_both_together(
    typist: Typist, vault: Vault, shell: Shell, entry: AnyEntry, field: str
) -> None:
    changed_in_two_places(typist, vault, shell, entry, field)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert getattr(vault.journal.find(entry.id), field) == "Van mij\nVan de ander"
    assert len(vault.journal.versions(entry.id)) == 2, "what each wrote is kept as a version"


@pytest.mark.parametrize(("tabs", "kept"), [(1, "Van mij"), (2, "Van de ander")], ids=["mine", "theirs"])
def test_or_keep_one_of_them(typist: Typist, vault: Vault, shell: Shell, tabs: int, kept: str) -> None:
    entry, field = CASES[2]
    changed_in_two_places(typist, vault, shell, entry, field)
    typist.presses(Qt.Key.Key_Tab, times=tabs)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    assert getattr(vault.journal.find(entry.id), field) == kept
    assert pane(shell).form is None


def test_somebody_new_in_mine_is_not_lost_by_laying_together(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    contact = Contact(day=DAY, kind="inloop", people=ABOUT)
    vault.journal.record(SAM, contact)
    shell.navigate("journal", contact.id)
    typist.rests()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    form = pane(shell).form
    assert form is not None
    form.fields["people"].setFocus()
    typist.types("Lina")
    typist.presses(Qt.Key.Key_Return)
    noor = Person(first_name="Noor")
    vault.journal.record(noor)
    vault.journal.amend(replace(contact, people=participants(SAM.id, noor.id)))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    found = vault.journal.find(contact.id)
    assert isinstance(found, Contact)
    names = {person.id: person.first_name for person in vault.journal.persons()}
    assert sorted(names[each] for each in found.person_ids) == ["Lina", "Noor", "Sam"]


@pytest.mark.parametrize(
    ("tabs", "role", "note"), [(0, "mentor", "van mij\nvan de ander"), (1, "mentor", "van mij")]
)
def test_a_partner_changed_in_two_places_is_asked_about(
    typist: Typist, vault: Vault, shell: Shell, tabs: int, role: str, note: str
) -> None:
    partner = PartnerContact(organisation="Kompas", phone="010 1")
    vault.journal.record(partner)
    shell.navigate("signals", ToSection("partners"))
    typist.rests()
    (view,) = shell.findChildren(Partners)
    view.listed.rows.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(view.card.change.isVisible)
    view.card.change.setFocus()
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    form = view.partner.form
    assert form.organisation.hasFocus()
    form.role.setFocus()
    typist.types("mentor")
    form.note.setFocus()
    typist.types("van mij")
    vault.journal.amend(replace(partner, note="van de ander", phone="010 2"))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert view.partner.elsewhere.asking
    said = {each.text() for each in view.partner.elsewhere.findChildren(Text) if each.isVisible()}
    assert {"van mij", "van de ander", "010 1", "010 2"} <= said
    typist.presses(Qt.Key.Key_Tab, times=tabs)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    if not tabs:
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
    found = vault.journal.find(partner.id)
    assert isinstance(found, PartnerContact)
    assert (found.role, found.note, found.phone) == (role, note, "010 1" if tabs else "010 2")


def test_a_referral_changed_in_two_places_keeps_the_steps_of_both(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    sent = ReferralStep(DAY, "verstuurd")
    referral = Referral(day=DAY, kind="verwijzing", partner="ggz", steps=(sent,), note="was", people=ABOUT)
    vault.journal.record(SAM, referral)
    shell.navigate("people", ToSection("referrals", referral.id, SAM.id))
    typist.rests()
    (view,) = (each for each in shell.findChildren(Referrals) if each.isVisible())
    form = view.desk.form
    form.state.setFocus()
    typist.types("Wacht")
    form.note.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("van mij")
    answer = ReferralStep(DAY, "geaccepteerd", "belt terug")
    vault.journal.amend(replace(referral, steps=(sent, answer), note="van de ander"))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert view.desk.elsewhere.asking
    said = {each.text() for each in view.desk.elsewhere.findChildren(Text) if each.isVisible()}
    assert {"van mij", "van de ander"} <= said
    assert found_referral(vault, referral).note == "van de ander"
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(found_referral(vault, referral).steps) == 3)
    typist.rests()
    now = found_referral(vault, referral)
    assert now.note == "van mij\nvan de ander"
    assert {step.state for step in now.steps} == {"verstuurd", "geaccepteerd", "wachtlijst"}


def found_referral(vault: Vault, referral: Referral) -> Referral:
    found = vault.journal.find(referral.id)
    assert isinstance(found, Referral)
    return found


@pytest.mark.parametrize(
    ("tabs", "kept"), [(0, "van mij\nvan de ander"), (1, "van mij"), (2, "van de ander")]
)
def test_the_guided_meldcode_record_changed_in_two_places_is_asked_about(
    typist: Typist, vault: Vault, shell: Shell, tabs: int, kept: str
) -> None:
    fact = MeldcodeFact(DAY, "zelf_gezien", "Blauwe plek")
    record = Meldcode(day=DAY, suspicion="was", people=ABOUT, facts=(fact,))
    vault.journal.record(SAM, record)
    shell.navigate("signals", ToSection("meldcode", record.id))
    typist.rests()
    (view,) = (each for each in shell.findChildren(MeldcodeView) if each.isVisible())
    assert view.form is not None
    body = view.form.cards["stap_1"].fields
    assert isinstance(body, FactsBody)
    body.suspicion.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("van mij")
    told = MeldcodeFact(DAY, "verteld_jeugdige", "Papa wordt boos")
    vault.journal.amend(replace(record, suspicion="van de ander", facts=(fact, told)))
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert view.elsewhere.asking
    said = {each.text() for each in view.elsewhere.findChildren(Text) if each.isVisible()}
    assert {"van mij", "van de ander"} <= said
    assert found_meldcode(vault, record).suspicion == "van de ander"
    typist.presses(Qt.Key.Key_Tab, times=tabs)
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    if not tabs:
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
    now = found_meldcode(vault, record)
    assert now.suspicion == kept
    assert [each.text for each in now.facts] == ["Blauwe plek", "Papa wordt boos"][: 1 if tabs == 1 else 2]
    assert not view.unsaved


def found_meldcode(vault: Vault, record: Meldcode) -> Meldcode:
    found = vault.journal.find(record.id)
    assert isinstance(found, Meldcode)
    return found


def test_what_has_no_stamp_tells_by_how_it_was_read(vault: Vault) -> None:
    partner = PartnerContact(organisation="Kompas", role="mentor")
    vault.journal.record(partner)
    vault.journal.amend(replace(partner, role="intern begeleider"), began=partner)
    with pytest.raises(RecordChanged):
        vault.journal.amend(replace(partner, phone="010 1234567"), began=partner)
    found = vault.journal.find(partner.id)
    assert found == replace(partner, role="intern begeleider")
