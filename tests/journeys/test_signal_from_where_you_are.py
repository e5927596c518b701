# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+S on every page: who and what stands there comes along, and nothing is lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.next_steps import due_on
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.entry.signal_desk import SignalDesk
from kjw_desktop.ui.entry.signal_form import SignalForm
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.early.view import EarlySignals
from kjw_desktop.ui.signals.page import SignalsPage
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.today.page import TodayPage
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SAM, DANI = Person(first_name="Sam"), Person(first_name="Danique", nicknames=("Dani",))
SEEN = "hij eet niet thuis, sliep bij oom"


def of_kind(vault: Vault, kind: EntryKind) -> list[object]:
    return list(vault.journal.records(kind))


def signals(vault: Vault) -> list[Signal]:
    return [each for each in of_kind(vault, EntryKind.SIGNAL) if isinstance(each, Signal)]


def followups(vault: Vault) -> list[Followup]:
    return [each for each in of_kind(vault, EntryKind.FOLLOWUP) if isinstance(each, Followup)]


def contacts(vault: Vault) -> list[Contact]:
    return [each for each in of_kind(vault, EntryKind.CONTACT) if isinstance(each, Contact)]


@pytest.fixture
def known(typist: Typist, vault: Vault, shell: Shell) -> Shell:
    """Sam and Dani are in the journal."""
    vault.journal.record(SAM, DANI)
    shell.context.events.recorded.emit(None)
    typist.rests()
    return shell


def desk(shell: Shell) -> SignalDesk:
    page = shell.page()
    if isinstance(page, SignalsPage):
        view = page.sections.current
        assert isinstance(view, EarlySignals)
        return view.desk
    assert isinstance(page, TodayPage | PeoplePage | JournalPage)
    return page.desk


def form(shell: Shell) -> SignalForm:
    assert not desk(shell).isHidden()
    return desk(shell).form


def goes_to_the_note(typist: Typist, shell: Shell) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    for _ in range(20):
        if page.form.note.hasFocus():
            return
        typist.presses(Qt.Key.Key_Tab)
    raise AssertionError("no Tab comes to the note")


def about_home(typist: Typist) -> None:
    """From the level on: a worry, told by the child, about trouble at home, and who helps."""
    typist.types("3")
    typist.types("2")
    typist.types("ru")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Tab)
    typist.types("st")
    typist.presses(Qt.Key.Key_Return)


def test_in_the_third_contact_a_signal_takes_at_most_ten_keys(
    typist: Typist, vault: Vault, known: Shell
) -> None:
    typist.window.resize(1280, 720)
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("sa")
    typist.presses(Qt.Key.Key_Return)
    goes_to_the_note(typist, known)
    typist.types(SEEN)
    before = typist.keys
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    assert form(known).fields.level.isAncestorOf(typist.place), "what was seen stands there already"
    typist.sees(lambda: not typist.place.visibleRegion().isEmpty())
    about_home(typist)
    typist.presses(Qt.Key.Key_Return, CTRL)
    digits = 2
    keys = typist.keys - before + digits
    print(f"a signal in a contact: {keys} keys beyond the text and two letters a choice")  # noqa: T201
    assert keys <= 10
    typist.sees(lambda: followups(vault))
    typist.rests()

    (contact,), (signal,), (step,) = contacts(vault), signals(vault), followups(vault)
    assert contact.note == signal.observation == SEEN
    assert contact.person_ids == signal.person_ids == step.person_ids == (SAM.id,)
    assert (signal.level, signal.certainty) == ("zorg", "verteld_jeugdige")
    assert (signal.domain, signal.kinds) == ("thuis_gezin", ("ruzie_thuis",))
    assert signal.helps == ("steunende_volwassene",)
    assert signal.linked == (contact.id,)
    assert step.linked == (signal.id,)
    assert step.what == "Sam vragen hoe het gaat"
    assert step.day == known.context.today() + timedelta(days=7)
    assert vault.journal.worries_without_step() == ()


def test_on_vandaag_the_line_is_taken_over(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.types(f"@sam {SEEN}")
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    fields = form(known).fields
    assert SEEN in fields.observation.toPlainText()
    about_home(typist)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    typist.rests()
    page = known.page()
    assert isinstance(page, TodayPage)
    assert page.quick.empty
    assert page.quick.field.hasFocus()
    assert signals(vault)[0].person_ids == (SAM.id,)
    assert contacts(vault) == []


def test_a_line_that_holds_more_goes_along_as_a_contact(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.types(f"@dani 20m {SEEN}")
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    about_home(typist)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    typist.rests()
    (contact,), (signal,) = contacts(vault), signals(vault)
    assert contact.duration == 20
    assert contact.person_ids == signal.person_ids == (DANI.id,)
    assert signal.linked == (contact.id,)


def test_esc_gives_the_line_back(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.types(f"@sam {SEEN}")
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_Escape)
    assert desk(known).isHidden(), "nothing was written in the form itself"
    page = known.page()
    assert isinstance(page, TodayPage)
    assert page.quick.field.toPlainText() == f"@sam {SEEN}"
    assert page.quick.field.hasFocus()


def test_esc_asks_before_it_throws_a_signal_away(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.types("Lacht weer")
    typist.presses(Qt.Key.Key_Escape)
    assert not desk(known).isHidden()
    typist.presses(Qt.Key.Key_1)
    assert form(known).fields.observation.toPlainText() == "Lacht weer"
    typist.presses(Qt.Key.Key_2, ALT)
    assert known.current_key() == "today", "a page stays while a signal is not saved"
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_2)
    typist.rests()
    assert desk(known).isHidden()
    assert signals(vault) == []


def test_who_is_new_in_the_contact_is_the_same_in_the_signal(
    typist: Typist, vault: Vault, known: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Yara")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.types(SEEN)
    typist.presses(Qt.Key.Key_Tab, times=2)
    about_home(typist)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    typist.rests()
    assert [person.first_name for person in vault.journal.persons()].count("Yara") == 1
    assert contacts(vault)[0].person_ids == signals(vault)[0].person_ids


def test_the_contact_goes_on_while_a_signal_is_thrown_away(
    typist: Typist, vault: Vault, known: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("sa")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    typist.presses(Qt.Key.Key_Escape)
    typist.types("Samen gegeten")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    assert contacts(vault)[0].note == "Samen gegeten"
    assert contacts(vault)[0].person_ids == (SAM.id,)
    assert signals(vault) == []


def opens(typist: Typist, shell: Shell, person: Person) -> PeoplePage:
    shell.navigate("people", person.id)
    typist.rests()
    page = shell.page()
    assert isinstance(page, PeoplePage)
    return page


def test_on_a_persons_page_the_signal_is_about_them(typist: Typist, vault: Vault, known: Shell) -> None:
    page = opens(typist, known, DANI)
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    typist.types("Zingt weer mee")
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("1")
    typist.types("vri")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    typist.rests()
    (signal,), (step,) = signals(vault), followups(vault)
    assert signal.person_ids == (DANI.id,)
    assert (signal.level, signal.domain, signal.certainty) == ("kracht", "vrienden_netwerk", None)
    assert step.day == known.context.today() + timedelta(days=28)
    assert page.person.isVisible(), "their page is there again"


def test_a_contact_from_a_persons_page_comes_back_to_it(typist: Typist, vault: Vault, known: Shell) -> None:
    page = opens(typist, known, DANI)
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.rests()
    assert known.current_key() == "today"
    goes_to_the_note(typist, known)
    typist.types("Even gesproken")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: contacts(vault))
    typist.rests()
    assert contacts(vault)[0].person_ids == (DANI.id,)
    assert known.page() is page
    assert page.person.shown == DANI.id
    assert "Bewaard" in page.message.text()
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.presses(Qt.Key.Key_Escape)
    assert known.page() is page, "Esc comes back too"


def test_in_journaal_the_signal_belongs_to_the_entry_on_show(
    typist: Typist, vault: Vault, known: Shell
) -> None:
    talk = Contact(
        day=known.context.today() - timedelta(days=3),
        kind="inloop",
        people=participants(SAM.id),
        note="Stil.",
    )
    vault.journal.record(talk)
    known.navigate("journal", talk.id)
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    typist.types("Zei niets toen ik naar huis vroeg")
    typist.presses(Qt.Key.Key_Tab, times=2)
    about_home(typist)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    (signal,) = signals(vault)
    assert signal.linked == (talk.id,)
    assert (signal.person_ids, signal.day) == ((SAM.id,), talk.day)


@pytest.mark.parametrize("place", ["signals", "reports"])
def test_elsewhere_it_begins_blank_on_signalen(
    typist: Typist, vault: Vault, known: Shell, place: str
) -> None:
    known.navigate(place)
    typist.rests()
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    assert known.current_key() == "signals"
    assert form(known).untouched
    typist.types("Op het plein wordt elke avond gedeald")
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("21")
    assert form(known).fields.level.value == "licht"


def test_ctrl_s_twice_goes_on_with_the_same_signal(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.types("Half")
    typist.presses(Qt.Key.Key_S, CTRL)
    assert form(known).fields.observation.toPlainText() == "Half"


def test_a_lock_keeps_a_half_written_signal(typist: Typist, vault: Vault, known: Shell) -> None:
    opens(typist, known, SAM)
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.rests()
    typist.types("Half een zin")
    typist.presses(Qt.Key.Key_L, CTRL)
    assert typist.window.locked

    with open_vault(vault.path, PASSPHRASE) as again:
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        shell = typist.window.centralWidget()
        assert isinstance(shell, Shell)
        fields = form(shell).fields
        assert fields.observation.toPlainText() == "Half een zin"
        assert [choice.label for choice in fields.people.taken] == ["Sam"]
        assert desk(shell).unsaved
        about_home(typist)
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: signals(again))
        typist.rests()
        typist.window.lock()
    with open_vault(vault.path, PASSPHRASE) as last:
        assert last.journal.drafts() == ()
        assert [signal.observation for signal in signals(last)] == ["Half een zin"]


@pytest.mark.parametrize(("digit", "level"), [("2", "licht"), ("4", "ernstig"), ("5", "acuut")])
def test_the_level_proposes_what_follows_and_by_when(
    typist: Typist, vault: Vault, known: Shell, digit: str, level: str
) -> None:
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.types("Gezien")
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types(digit)
    fields, today = form(known).fields, known.context.today()
    assert fields.next.due.day == due_on(known.context.vocabularies["signal_level"].term(level), today)
    assert fields.numbers.isVisible() == (level == "acuut")
    assert not fields.numbers.isVisible() or "0800-2000" in fields.numbers.text()
    assert fields.certainty.isVisible() == (level != "licht")


def test_a_worry_wants_its_next_step_or_a_reason(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.presses(Qt.Key.Key_S, CTRL)
    typist.types("Gezien")
    typist.presses(Qt.Key.Key_Tab, times=2)
    about_home(typist)
    fields = form(known).fields
    fields.next.none.setFocus()
    typist.presses(Qt.Key.Key_Return)
    assert fields.next.reason.hasFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.rests()
    assert signals(vault) == []
    assert fields.next.reason.hasFocus()
    typist.types("De school doet het al")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: signals(vault))
    assert signals(vault)[0].no_step_reason == "De school doet het al"
    assert followups(vault) == []
    assert vault.journal.worries_without_step() == ()


def test_what_is_missing_takes_the_focus_and_is_said(typist: Typist, vault: Vault, known: Shell) -> None:
    typist.presses(Qt.Key.Key_S, CTRL)
    page, fields = known.page(), form(known).fields
    assert isinstance(page, TodayPage)
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert fields.observation.hasFocus()
    assert page.message.text() == "Schrijf op wat je zag of hoorde."
    typist.types("Gezien")
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.types("3")
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert fields.certainty.isAncestorOf(typist.place)
    typist.types("6")
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert fields.about.field.edit.hasFocus()
    fields.day.edit.setFocus()
    fields.day.edit.selectAll()
    typist.types("31-12-2098")
    typist.presses(Qt.Key.Key_Return, CTRL)
    assert fields.day.edit.hasFocus()
    typist.rests()
    assert signals(vault) == []
