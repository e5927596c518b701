# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worry at the inloop all its way: signal, next step, meldcode, referral, consent, closed; by keys."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.care import Consent, Meldcode, PartnerContact, Referral
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.first_action import days_to_first_action
from kjw_desktop.domain.meldcode_rules import StepState, state_of
from kjw_desktop.domain.people import DatedField, Person
from kjw_desktop.domain.records import KIND_OF, AnyEntry
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.people.consents.view import ConsentsView
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.view import EarlySignals
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.signals.meldcode.steps import ConsultationBody
from kjw_desktop.ui.signals.meldcode.view import MeldcodeView
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.rows import RowList
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import Typist

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SEEN = "kwam binnen met een blauwe plek en wilde niet naar huis"
SAM = Person(first_name="Sam", birth_year=2010)
BRUG = PartnerContact(organisation="GGZ De Brug", partner="ggz", role="intake")


@pytest.fixture
def evening(typist: Typist, vault: Vault, shell: Shell) -> Shell:
    """Sam and De Brug are known."""
    vault.journal.record(SAM, BRUG)
    shell.context.events.recorded.emit(None)
    typist.window.resize(1280, 800)
    typist.rests()
    return shell


def only(vault: Vault, kind: EntryKind) -> AnyEntry:
    """The one entry of a kind."""
    (found,) = vault.journal.records(kind)
    return found


def kinds_about(vault: Vault, person: Person) -> Sequence[EntryKind]:
    return [row.kind for row in vault.journal.timeline(TimelineQuery(person=person.id))]


def notes_the_worry(typist: Typist, vault: Vault, shell: Shell) -> Signal:
    """From the field on Vandaag: what was seen, its level, how it is known, what it is about, what helps."""
    typist.types(f"@sam {SEEN}")
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    (desk,) = (each for each in shell.findChildren(SignalDesk) if each.isVisible())
    assert desk.form.fields.level.isAncestorOf(typist.place)
    for digit in ("3", "1"):
        typist.types(digit)
    typist.types("ru")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("st")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(vault.journal.followups)
    typist.rests()
    signal = only(vault, EntryKind.SIGNAL)
    assert isinstance(signal, Signal)
    assert SEEN in signal.observation
    assert (signal.level, signal.certainty, signal.person_ids) == ("zorg", "zelf_gezien", (SAM.id,))
    assert vault.journal.worries_without_step() == ()
    return signal


def does_the_next_step(typist: Typist, vault: Vault, shell: Shell, signal: Signal) -> None:
    """On Vandaag what is due is done with one key; the signal knows the day of the first action."""
    page = shell.page()
    assert isinstance(page, TodayPage)
    (step,) = vault.journal.followups()
    assert step.day == shell.context.today() + timedelta(days=7)
    typist.sees(page.lists.followups.rows.isVisible)
    page.lists.followups.rows.setFocus()
    typist.presses(Qt.Key.Key_Home)
    typist.presses(Qt.Key.Key_G)
    typist.sees(lambda: not vault.journal.followups())
    typist.rests()
    now = vault.journal.find(signal.id)
    assert isinstance(now, Signal)
    assert days_to_first_action(now) == 0


def opens_the_meldcode(typist: Typist, shell: Shell) -> MeldcodeForm:
    """Alt+4, the signal, M."""
    typist.presses(Qt.Key.Key_4, ALT)
    typist.rests()
    (early,) = (each for each in shell.findChildren(EarlySignals) if each.isVisible())
    early.timeline.setFocus()
    typist.presses(Qt.Key.Key_M)
    typist.rests()
    (view,) = (each for each in shell.findChildren(MeldcodeView) if each.isVisible())
    assert view.form is not None
    return view.form


def takes_steps_one_and_two(typist: Typist, vault: Vault, shell: Shell, signal: Signal) -> None:
    """What was seen stands there; a colleague is asked without a name; nothing goes on by itself."""
    form = opens_the_meldcode(typist, shell)
    form.cards["stap_1"].finish.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    form.cards["stap_2"].name.setFocus()
    typist.presses(Qt.Key.Key_Tab if form.cards["stap_2"].opened else Qt.Key.Key_Return)
    typist.types("1")
    body = form.cards["stap_2"].fields
    assert isinstance(body, ConsultationBody)
    body.rows.rows[0].named.setFocus()
    typist.types("1")
    typist.types("Samen gekeken: praat met Sam, en bel de mentor.")
    form.cards["stap_2"].finish.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: list(vault.journal.records(EntryKind.MELDCODE)))
    typist.rests()
    record = only(vault, EntryKind.MELDCODE)
    assert isinstance(record, Meldcode)
    assert [state_of(record, step) for step in ("stap_1", "stap_2")] == [StepState.DONE] * 2
    assert record.choice is None
    assert record.linked[0] == signal.id


def refers(typist: Typist, vault: Vault, shell: Shell) -> None:
    """To De Brug, on a waiting list; youth care is set along when asked."""
    shell.navigate("people", ToSection("referrals", None, SAM.id))
    typist.rests()
    (view,) = (each for each in shell.findChildren(Referrals) if each.isVisible())
    view.new.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.rests()
    typist.types("Verw")
    view.desk.form.partner.setFocus()
    typist.types("brug")
    typist.presses(Qt.Key.Key_Return)
    view.desk.form.state.setFocus()
    typist.types("Wacht")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.REFERRAL)))
    typist.sees(lambda: isinstance(typist.place, RowList))
    typist.presses(Qt.Key.Key_2)
    typist.sees(lambda: not view.desk.writing)
    typist.rests()
    referral = only(vault, EntryKind.REFERRAL)
    assert isinstance(referral, Referral)
    assert (referral.state, referral.partner_contact) == ("wachtlijst", BRUG.id)
    sam = vault.journal.find(SAM.id)
    assert isinstance(sam, Person)
    assert sam.value_on(DatedField.YOUTH_CARE, shell.context.today()) == "voor_wachtlijst"


def asks_consent(typist: Typist, vault: Vault, shell: Shell) -> None:
    """For sharing with the GGZ: Sam says yes by word of mouth."""
    shell.navigate("people", ToSection("consents", None, SAM.id))
    typist.rests()
    (view,) = (each for each in shell.findChildren(ConsentsView) if each.isVisible())
    typist.presses(Qt.Key.Key_T, CTRL)
    form = view.form
    form.kind.setFocus()
    while form.kind.currentData() != "delen_partner":
        typist.presses(Qt.Key.Key_Down)
    typist.presses(Qt.Key.Key_Tab)
    while form.partner.currentData() != "ggz":
        typist.presses(Qt.Key.Key_Down)
    form.purpose.setFocus()
    typist.types("een plek op de wachtlijst")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("1")
    typist.presses(Qt.Key.Key_Space)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.CONSENT)))
    typist.rests()
    consent = only(vault, EntryKind.CONSENT)
    assert isinstance(consent, Consent)
    assert (consent.kind, consent.partner, consent.givers) == ("delen_partner", "ggz", ("jeugdige",))


def closes_the_signal(typist: Typist, vault: Vault, shell: Shell, signal: Signal) -> None:
    """The outcome is the worker's; the meldcode record stays as it is."""
    shell.navigate("signals", ToSection("early"))
    typist.rests()
    (early,) = (each for each in shell.findChildren(EarlySignals) if each.isVisible())
    early.timeline.setFocus()
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: early.follow.signal is not None)
    typist.rests()
    typist.presses(Qt.Key.Key_A)
    typist.presses(Qt.Key.Key_2)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    now = vault.journal.find(signal.id)
    assert isinstance(now, Signal)
    assert not now.is_open
    record = only(vault, EntryKind.MELDCODE)
    assert isinstance(record, Meldcode)
    assert record.closed_on is None, "what is closed is the signal alone"


def test_a_worry_goes_all_its_way_by_keys(typist: Typist, vault: Vault, evening: Shell) -> None:
    signal = notes_the_worry(typist, vault, evening)
    does_the_next_step(typist, vault, evening, signal)
    takes_steps_one_and_two(typist, vault, evening, signal)
    refers(typist, vault, evening)
    asks_consent(typist, vault, evening)
    closes_the_signal(typist, vault, evening, signal)
    print(f"a worry from the inloop to its end: {typist.keys} keys beyond the text")  # noqa: T201
    expected = {KIND_OF[kind] for kind in (Signal, Meldcode, Referral, Consent)} | {EntryKind.FOLLOWUP}
    assert set(kinds_about(vault, SAM)) == expected
    assert vault.journal.drafts() == ()
    assert vault.journal.worries_without_step() == ()
