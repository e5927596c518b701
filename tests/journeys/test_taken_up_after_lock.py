# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A change that a lock broke off remembers what it began from: what changed meanwhile is not saved over."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.care import PartnerContact, Referral, ReferralStep
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.partners.view import Partners
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.widgets.labels import Text
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 20)
SAM = Person(first_name="Sam")
KOMPAS = PartnerContact(organisation="Kompas", phone="010 1", note="was", last_spoken_on=DAY)
SENT = ReferralStep(DAY, "verstuurd")
REFERRAL = Referral(
    day=DAY, kind="verwijzing", partner="ggz", steps=(SENT,), note="was", people=participants(SAM.id)
)
Meanwhile = Callable[[Vault], None]


@contextmanager
def after_a_lock(typist: Typist, path: str, meanwhile: Meanwhile) -> Iterator[tuple[Vault, Shell]]:
    """Lock, have something done with the journal, and open it again in the same window."""
    typist.presses(Qt.Key.Key_L, CTRL)
    typist.sees(lambda: typist.window.locked)
    with open_vault(path, PASSPHRASE) as again:
        meanwhile(again)
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        shell = typist.window.centralWidget()
        assert isinstance(shell, Shell)
        yield again, shell
        typist.window.lock()


def partners(typist: Typist, shell: Shell, subject: object = None) -> Partners:
    shell.navigate("signals", ToSection("partners", subject))
    typist.rests()
    (view,) = (each for each in shell.findChildren(Partners) if each.isVisible())
    return view


def kept_partner(vault: Vault) -> PartnerContact:
    found = vault.journal.find(KOMPAS.id)
    assert isinstance(found, PartnerContact)
    return found


def writes_of_kompas(typist: Typist, vault: Vault, shell: Shell) -> None:
    """Somebody changes what came back from Kompas, and does not save it."""
    vault.journal.record(KOMPAS)
    view = partners(typist, shell, KOMPAS.id)
    typist.sees(lambda: view.card.isVisible() and view.card.shown)
    view.card.change.setFocus()
    typist.presses(Qt.Key.Key_Space)
    typist.rests()
    view.partner.form.note.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("van mij")


@pytest.mark.parametrize(("tabs", "note"), [(0, "van mij\nvan de ander"), (2, "van de ander")])
def test_a_partner_changed_since_is_asked_about(
    typist: Typist, vault: Vault, shell: Shell, tabs: int, note: str
) -> None:
    writes_of_kompas(typist, vault, shell)
    other = replace(KOMPAS, note="van de ander", phone="010 2")
    with after_a_lock(typist, str(vault.path), lambda it: amend(it, other)) as (again, anew):
        view = partners(typist, anew)
        typist.sees(lambda: view.partner.writing)
        assert view.partner.form.note.toPlainText() == "van mij"
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: view.partner.elsewhere.asking)
        assert kept_partner(again) == other, "nothing was saved over it"
        said = {each.text() for each in view.partner.elsewhere.findChildren(Text) if each.isVisible()}
        assert {"van mij", "van de ander", "010 1", "010 2"} <= said
        typist.presses(Qt.Key.Key_Tab, times=tabs)
        typist.presses(Qt.Key.Key_Space)
        typist.rests()
        if not tabs:
            typist.presses(Qt.Key.Key_Return, CTRL)
            typist.rests()
        assert kept_partner(again) == replace(other, note=note)
        assert not view.partner.writing
        typist.sees(lambda: again.journal.draft("partner") is None)


def amend(vault: Vault, partner: PartnerContact) -> None:
    vault.journal.amend(partner)


def test_a_partner_nobody_changed_since_is_saved_without_a_question(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    writes_of_kompas(typist, vault, shell)
    with after_a_lock(typist, str(vault.path), lambda _vault: None) as (again, anew):
        view = partners(typist, anew)
        typist.sees(lambda: view.partner.writing)
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: kept_partner(again).note == "van mij")
        typist.rests()
        assert not view.partner.writing
        assert kept_partner(again) == replace(KOMPAS, note="van mij")


def referrals(typist: Typist, shell: Shell, subject: object = None) -> Referrals:
    shell.navigate("people", ToSection("referrals", subject, SAM.id))
    typist.rests()
    (view,) = (each for each in shell.findChildren(Referrals) if each.isVisible())
    return view


def kept_referral(vault: Vault) -> Referral:
    found = vault.journal.find(REFERRAL.id)
    assert isinstance(found, Referral)
    return found


@pytest.mark.parametrize("changed", [True, False], ids=["changed since", "left alone"])
def test_a_referral_changed_since_is_asked_about_and_loses_no_step(
    typist: Typist, vault: Vault, shell: Shell, changed: bool
) -> None:
    vault.journal.record(SAM, REFERRAL)
    form = referrals(typist, shell, REFERRAL.id).desk.form
    form.state.setFocus()
    typist.types("Wacht")
    form.note.setFocus()
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("van mij")
    answer = ReferralStep(DAY, "geaccepteerd", "belt terug")

    def meanwhile(vault: Vault) -> None:
        if changed:
            vault.journal.amend(replace(kept_referral(vault), steps=(SENT, answer), note="van de ander"))

    with after_a_lock(typist, str(vault.path), meanwhile) as (again, anew):
        view = referrals(typist, anew)
        typist.sees(lambda: view.desk.writing)
        assert view.desk.form.note.toPlainText() == "van mij"
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.rests()
        assert view.desk.elsewhere.asking == changed
        if changed:
            assert kept_referral(again).note == "van de ander", "nothing was saved over it"
            typist.presses(Qt.Key.Key_Space)
            typist.rests()
            typist.presses(Qt.Key.Key_Return, CTRL)
            typist.rests()
        now = kept_referral(again)
        assert now.note == ("van mij\nvan de ander" if changed else "van mij")
        states = {"verstuurd", "wachtlijst"} | ({"geaccepteerd"} if changed else set())
        assert {step.state for step in now.steps} == states
        assert len(now.steps) == len(states)
