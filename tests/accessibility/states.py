# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page, form and dialog of the window, as somebody with a keyboard comes to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.activities import Activity, ActivitySeries
from kjw_desktop.domain.care import Meldcode, PartnerContact, Referral, ReferralStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person, PersonGoal, Relative, Strength
from kjw_desktop.domain.signals import NeighbourhoodNote, Signal
from kjw_desktop.domain.working_notes import WORKING_NOTE, WORKING_NOTE_DAYS
from kjw_desktop.storage import Vault
from kjw_desktop.ui.activities.child_panel import NoteKind
from kjw_desktop.ui.activities.page import ActivitiesPage
from kjw_desktop.ui.context import Command
from kjw_desktop.ui.entry.referral_draft import key_of
from kjw_desktop.ui.entry.signal_fields import SignalFields
from kjw_desktop.ui.help_dialog import HelpDialog
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.referrals.view import Referrals
from kjw_desktop.ui.people.sections import REFERRALS, SIGNAL_PICTURE
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.follow_card import FollowCard
from kjw_desktop.ui.signals.meldcode.hand_over import HandOver
from kjw_desktop.ui.signals.neighbourhood.name_line import NameLine
from kjw_desktop.ui.signals.partners.view import Partners
from kjw_desktop.ui.signals.sections import EARLY, NEIGHBOURHOOD, PARTNERS
from kjw_desktop.ui.today.half_written import StillWriting
from kjw_desktop.ui.today.leaflet_card import LeafletCard
from kjw_desktop.ui.today.meldcode_reminder import MeldcodeReminder
from kjw_desktop.ui.today.no_word import NoWord
from kjw_desktop.ui.today.old_notes import OldNotes
from kjw_desktop.ui.widgets.buttons import LinkButton
from kjw_desktop.ui.widgets.section import ToSection
from tests.accessibility.case_states import CASE_STATES
from tests.accessibility.consent_states import CONSENT_STATES
from tests.accessibility.meldcode_states import MELDCODE_STATES
from tests.accessibility.quarter_states import QUARTER_STATES
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = [spec.key for spec in (*PAGES, SETTINGS)]

State = Callable[[Typist, Shell, Vault], QWidget]


def with_sam(vault: Vault) -> Person:
    """Record Sam, with parts of every kind, and a contact."""
    sam = Person(
        first_name="Sam",
        strengths=(Strength("humor", "grapt", date(2026, 9, 1)),),
        goals=(PersonGoal("school", "mbo halen", date(2026, 9, 1)),),
        relatives=(Relative("moeder", "Els"),),
    )
    contact = Contact(day=date(2026, 9, 8), kind="inloop", note="Over school", people=participants(sam.id))
    vault.journal.record(sam, contact)
    return sam


def a_page(key: str) -> State:
    """A page as it opens."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        with_sam(vault)
        shell.navigate(key)
        typist.rests()
        return shell

    return opened


def after(key: Qt.Key) -> State:
    """What a key with Ctrl opens."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        with_sam(vault)
        typist.presses(key, CTRL)
        typist.rests()
        return shell

    return opened


def worry(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A signal that somebody else told, which nothing follows."""
    after(Qt.Key.Key_S)(typist, shell, vault)
    fields = next(each for each in shell.findChildren(SignalFields) if each.isVisible())
    fields.level.setFocus()
    typist.presses(Qt.Key.Key_3)
    fields.certainty.setFocus()
    typist.presses(Qt.Key.Key_3)
    fields.next.none.click()
    return shell


def person_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A young person's fields, with parts."""
    shell.navigate("people", with_sam(vault).id)
    typist.rests()
    shell.findChildren(PeoplePage)[0].edit.click()
    typist.rests()
    return shell


def open_signal(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A worry that is open on Signalen."""
    sam, day = with_sam(vault), shell.context.today()
    seen = Signal(
        day=day,
        domain="wonen",
        level="zorg",
        observation="Slaapt bij oom",
        certainty="vermoeden",
        people=participants(sam.id),
    )
    vault.journal.record(seen)
    shell.navigate("signals", ToSection(EARLY, seen.id))
    typist.rests()
    return shell


def following(key: Qt.Key) -> State:
    """The form that a letter opens for a worry: its next step, how it ended, the first action."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        open_signal(typist, shell, vault)
        typist.presses(key)
        typist.rests()
        return shell

    return opened


def vulnerable(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A young person's fields with something that is vulnerable."""
    person_form(typist, shell, vault)
    form = shell.findChildren(PeoplePage)[0].form
    assert form is not None
    form.parts["vulnerabilities"].add.click()
    typist.rests()
    return shell


def signal_picture(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A young person's signals through time, with a hint above them."""
    sam, day = with_sam(vault), shell.context.today()
    for domain in ("wonen", "online", "psychisch"):
        worry = Signal(
            day=day,
            people=participants(sam.id),
            domain=domain,
            level="zorg",
            observation="Slaapt slecht",
            certainty="vermoeden",
        )
        vault.journal.record(worry)
    shell.navigate("people", ToSection(SIGNAL_PICTURE, person=sam.id))
    typist.rests()
    return shell


def amend_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A contact that is changed."""
    with_sam(vault)
    return amending(typist, shell, vault)


def amending(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """The form of the newest entry."""
    shell.navigate("journal", next(iter(vault.journal.timeline())).id)
    typist.rests()
    shell.findChildren(JournalPage)[0].setFocus()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    return shell


def group_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """An evening that is changed, with a line for a remark about Sam."""
    sam = with_sam(vault)
    day = shell.context.today()
    vault.journal.record(Activity(day=day, title="Inloop", kind="inloop", people=participants(sam.id)))
    return amending(typist, shell, vault)


def series_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A weekly group that is set up."""
    shell.navigate("activities")
    typist.rests()
    shell.findChildren(ActivitiesPage)[0].weekly.click()
    typist.rests()
    return shell


def register(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """The register of a single group: no weekly one is set up."""
    return after(Qt.Key.Key_G)(typist, shell, vault)


def of_a_child(kind: NoteKind) -> State:
    """The panel in the register in which a note of Sam is written."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        register(typist, shell, vault)
        named = shell.findChildren(ActivitiesPage)[0].register.named
        named.line.setFocus()
        typist.types("sa")
        typist.rests()
        typist.presses(Qt.Key.Key_Return)
        typist.rests()
        assert named.write(kind)
        if kind is NoteKind.SIGNAL:
            typist.presses(Qt.Key.Key_3)
        return shell

    return opened


def called_off(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """An evening that did not take place: why not?"""
    day = shell.context.today() - timedelta(days=2)
    series = ActivitySeries(title="Inloop", kind="inloop", weekday=day.weekday())
    before = Activity(day=day - timedelta(weeks=1), title="Inloop", kind="inloop", series=series.id)
    vault.journal.record(series, before)
    shell.navigate("activities")
    typist.rests()
    waiting = shell.findChildren(ActivitiesPage)[0].overview.waiting
    waiting.call_off()
    typist.sees(waiting.why.isVisible)
    typist.rests()
    return shell


def old_note(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A working note past its term: why does it have to stay?"""
    day = shell.context.today() - timedelta(days=WORKING_NOTE_DAYS + 9)
    vault.journal.record(Contact(day=day, kind="inloop", note="Bellen", record_class=WORKING_NOTE))
    shell.context.events.recorded.emit(None)
    typist.rests()
    shell.findChildren(OldNotes)[0].ask_reason()
    return shell


def leaflet(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """The leaflet, shown."""
    with_sam(vault)
    shell.navigate("today", Command.SHOW_LEAFLET)
    typist.sees(lambda: any(card.isVisible() for card in shell.findChildren(LeafletCard)))
    typist.rests()
    return shell


def undo_line(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """An entry that was changed, with the act that takes it back."""
    amend_form(typist, shell, vault)
    page = shell.findChildren(JournalPage)[0]
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("9-9-2026")
    typist.presses(Qt.Key.Key_Return, CTRL)
    undo = next(each for each in page.message.findChildren(LinkButton))
    typist.sees(undo.isVisible)
    typist.rests()
    return shell


def neighbourhood(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Buurt with a note of before, and a new one being written."""
    with_sam(vault)
    vault.journal.record(NeighbourhoodNote(day=date(2026, 9, 8), note="Bankjes weg", trend="weg"))
    shell.navigate("signals", ToSection(NEIGHBOURHOOD))
    typist.rests()
    typist.presses(Qt.Key.Key_B, CTRL)
    typist.types("Sam staat bij het plein")
    typist.sees(lambda: any(line.isVisible() for line in shell.findChildren(NameLine)))
    return shell


def changed_elsewhere(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A contact that was changed in two places: what is to stay?"""
    amend_form(typist, shell, vault)
    found = vault.journal.find(next(iter(vault.journal.timeline())).id)
    assert isinstance(found, Contact)
    vault.journal.amend(replace(found, note="Van de ander"))
    typist.presses(Qt.Key.Key_A, CTRL)
    typist.types("9-9-2026")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: shell.findChildren(JournalPage)[0].entry.elsewhere.asking)
    typist.rests()
    return shell


def hand_over(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A meldcode record that was not handed over, opened from the line on Vandaag."""
    sam, day = with_sam(vault), shell.context.today() - timedelta(days=8)
    vault.journal.record(Meldcode(day=day, people=participants(sam.id)))
    shell.context.events.recorded.emit(None)
    typist.rests()
    shell.findChildren(MeldcodeReminder)[0].show_record.click()
    typist.sees(lambda: any(card.isVisible() for card in shell.findChildren(HandOver)))
    typist.rests()
    return shell


def _with_a_referral(shell: Shell, vault: Vault) -> Referral:
    """Record Sam, a partner, and a referral to them without word."""
    sam, day = with_sam(vault), shell.context.today() - timedelta(days=20)
    partner = PartnerContact(organisation="De Brug", partner="ggz", name="Anouk", note="belt terug")
    referral = Referral(
        day=day,
        kind="verwijzing",
        partner="ggz",
        partner_contact=partner.id,
        steps=(ReferralStep(day, "verstuurd", "brief gestuurd"),),
        people=participants(sam.id),
    )
    vault.journal.record(partner, referral)
    shell.context.events.recorded.emit(None)
    return referral


def partners(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """The address book with somebody on show."""
    referral = _with_a_referral(shell, vault)
    shell.navigate("signals", ToSection(PARTNERS, referral.partner_contact))
    typist.rests()
    typist.sees(shell.findChildren(Partners)[0].card.isVisible)
    return shell


def partner_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Somebody new, who stands there already."""
    partners(typist, shell, vault)
    shell.findChildren(Partners)[0].new.click()
    typist.types("De Brug")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    return shell


def partner_referral(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A referral begun with the partners."""
    partners(typist, shell, vault)
    shell.findChildren(Partners)[0].card.referral.click()
    typist.rests()
    return shell


def referrals(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Sam's referral, which goes on, and what follows."""
    referral = _with_a_referral(shell, vault)
    shell.navigate("people", ToSection(REFERRALS, referral.id, referral.person_ids[0]))
    typist.rests()
    view = shell.findChildren(Referrals)[0]
    typist.sees(lambda: view.desk.writing)
    view.desk.form.follow.kind.choose("meegaan")
    return shell


def no_word(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Vandaag, where no word came back."""
    _with_a_referral(shell, vault)
    typist.rests()
    typist.sees(shell.findChildren(NoWord)[0].isVisible)
    return shell


def still_writing(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Vandaag, where a referral and a meldcode record wait to be gone on with."""
    sam = with_sam(vault)
    for key in ("meldcode", key_of(sam.id)):
        vault.journal.save_draft(key, "{}")
    shell.context.events.drafts_changed.emit()
    typist.sees(shell.findChildren(StillWriting)[0].isVisible)
    typist.rests()
    return shell


def changed_before_closing(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A signal that was changed in another place while it was being closed: what is to stay?"""
    following(Qt.Key.Key_A)(typist, shell, vault)
    (card,) = (each for each in shell.findChildren(FollowCard) if each.isVisible())
    assert card.signal is not None
    vault.journal.amend(replace(card.signal, meaning="Van de ander"))
    typist.presses(Qt.Key.Key_1)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: card.elsewhere.asking)
    typist.rests()
    return shell


def help_dialog(typist: Typist, _shell: Shell, _vault: Vault) -> QWidget:
    """All keys."""
    dialog = HelpDialog(typist.window)
    dialog.show()
    return dialog


STATES: dict[str, State] = {
    **{key: a_page(key) for key in KEYS},
    "contact": after(Qt.Key.Key_N),
    "register": register,
    "remark of a child": of_a_child(NoteKind.REMARK),
    "contact of a child": of_a_child(NoteKind.CONTACT),
    "signal of a child": of_a_child(NoteKind.SIGNAL),
    "signal": after(Qt.Key.Key_S),
    "worry": worry,
    "open signal": open_signal,
    "next step": following(Qt.Key.Key_V),
    "outcome": following(Qt.Key.Key_A),
    "first action": following(Qt.Key.Key_E),
    "contact about a signal": following(Qt.Key.Key_K),
    "vulnerable": vulnerable,
    "find": after(Qt.Key.Key_K),
    "person form": person_form,
    "signal picture": signal_picture,
    "amend form": amend_form,
    "group form": group_form,
    "series form": series_form,
    "called off": called_off,
    "old note": old_note,
    "leaflet": leaflet,
    "undo line": undo_line,
    "neighbourhood": neighbourhood,
    **CONSENT_STATES,
    "changed elsewhere": changed_elsewhere,
    **MELDCODE_STATES,
    "meldcode hand-over": hand_over,
    "partners": partners,
    "partner form": partner_form,
    "partner referral": partner_referral,
    "referrals": referrals,
    "no word": no_word,
    "still writing": still_writing,
    **CASE_STATES,
    **QUARTER_STATES,
    "changed before closing": changed_before_closing,
    "help": help_dialog,
}
