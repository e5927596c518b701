# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Toestemming, as somebody with a keyboard comes to it."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import Vault
from kjw_desktop.ui.people.consents.view import ConsentsView
from kjw_desktop.ui.people.sections import CONSENTS
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist


def consents(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """How consent stands, with the line about the referral index."""
    day = shell.context.today() - timedelta(days=9)
    kim = Person(first_name="Kim", birth_date=day - timedelta(days=14 * 366))
    vault.journal.save_settings(replace(vault.journal.settings(), referral_index=True))
    vault.journal.record(
        kim,
        Consent(
            day=day,
            kind="begeleiding",
            state="gegeven_mondeling",
            givers=("jeugdige",),
            people=participants(kim.id),
        ),
    )
    shell.navigate("people", ToSection(CONSENTS, None, kim.id))
    typist.rests()
    return shell


def consent_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A consent to share, with the young person alone: every field is there."""
    consents(typist, shell, vault)
    typist.presses(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    form = shell.findChildren(ConsentsView)[0].form
    form.kind.setCurrentIndex(form.kind.findData("delen_partner"))
    form.givers["jeugdige"].setChecked(True)
    typist.rests()
    return shell


def withdrawing(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """On which day was it withdrawn?"""
    consents(typist, shell, vault)
    view = shell.findChildren(ConsentsView)[0]
    view.history.section.rows.setFocus()
    typist.presses(Qt.Key.Key_I)
    typist.sees(view.history.day.isVisible)
    return shell


def withdrawing_what_was_changed(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Changed in another place meanwhile: what is to stay?"""
    withdrawing(typist, shell, vault)
    (given,) = vault.journal.records(EntryKind.CONSENT)
    assert isinstance(given, Consent)
    vault.journal.amend(replace(given, purpose="alleen taal"))
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: shell.findChildren(ConsentsView)[0].history.elsewhere.asking)
    typist.rests()
    return shell


CONSENT_STATES = {
    "consents": consents,
    "consent form": consent_form,
    "consent withdrawn": withdrawing,
    "consent changed elsewhere": withdrawing_what_was_changed,
}
