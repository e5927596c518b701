# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happened, typed in one field: saved by Enter, asked where something is missing, never lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.entry.contact_form import ContactForm
from kjw_desktop.ui.quick_entry.bar import QuickEntry
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.opened import Opened
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SAM = Person(first_name="Sam")


@pytest.fixture
def quick(typist: Typist, vault: Vault, shell: Shell) -> QuickEntry:
    """The bar of a journal that knows Sam; the cursor stands in it."""
    vault.journal.record(SAM)
    shell.context.events.recorded.emit(None)
    typist.rests()
    quick = shell.findChild(QuickEntry)
    assert quick is not None
    assert stands_in(typist, quick.field), "it has the focus on arrival"
    return quick


def contacts(vault: Vault) -> list[Contact]:
    return [each for each in vault.journal.records(EntryKind.CONTACT) if isinstance(each, Contact)]


def signals(vault: Vault) -> list[Signal]:
    return [each for each in vault.journal.records(EntryKind.SIGNAL) if isinstance(each, Signal)]


def followups(vault: Vault) -> list[Followup]:
    return [each for each in vault.journal.records(EntryKind.FOLLOWUP) if isinstance(each, Followup)]


def stands_in(typist: Typist, widget: QWidget) -> bool:
    return typist.place is widget


def saves(typist: Typist, vault: Vault, count: int) -> None:
    typist.sees(lambda: len(contacts(vault)) == count)
    typist.rests()


def said(quick: QuickEntry) -> list[str]:
    return [each.chip.text for each in quick.chips.shown]


def test_contact_signal_and_followup_in_one_line(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types(
        "@sam even gepraat na voetbal, hij eet thuis bijna niet #armoede 15m !zorg sliep bij oom "
        "> morgen vragen hoe het thuis is"
    )
    assert said(quick) == [
        "Sam",
        "Armoede en ontwikkeling",
        "15 min",
        "Zorg · Thuis, gezin en opvoeding",
        "morgen: vragen hoe het thuis is",
        "vandaag",
        "Inloop",
    ]
    assert "even gepraat na voetbal, hij eet thuis bijna niet" in quick.reading.words
    assert "sliep bij oom" in quick.reading.words
    typist.presses(Qt.Key.Key_Return)
    assert stands_in(typist, quick.question.choices), "from zorg on it asks how you know"
    assert contacts(vault) == []
    typist.presses(Qt.Key.Key_1)
    saves(typist, vault, 1)

    (contact,), (signal,), (step,) = contacts(vault), signals(vault), followups(vault)
    assert contact.person_ids == signal.person_ids == step.person_ids == (SAM.id,)
    assert contact.note == "even gepraat na voetbal, hij eet thuis bijna niet"
    assert (contact.duration, contact.themes) == (15, ("armoede_ontwikkeling",))
    assert (signal.level, signal.certainty, signal.observation) == ("zorg", "zelf_gezien", "sliep bij oom")
    assert step.linked == (signal.id,)
    assert quick.empty
    assert stands_in(typist, quick.field)
    assert typist.keys == 2, "Enter, and the number of the answer"


def test_an_offer_makes_a_new_young_person(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("@jai")
    typist.presses(Qt.Key.Key_Return)
    typist.types("hielp mee")
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    assert sorted(row.name for row in vault.journal.people()) == ["Jai", "Sam"]
    typist.types("@jai weer gezien")
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 2)
    assert vault.journal.person_count() == 2, "nobody is made twice"


def test_who_of_two_is_asked(typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell) -> None:
    other = Person(first_name="Sam", last_name="de Boer")
    vault.journal.record(other)
    shell.context.events.recorded.emit(None)
    typist.rests()
    typist.types("@sam gevoetbald")
    typist.presses(Qt.Key.Key_Return)
    assert stands_in(typist, quick.question.choices)
    typist.presses(Qt.Key.Key_Escape)
    assert stands_in(typist, quick.field)
    assert contacts(vault) == []
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_2)
    saves(typist, vault, 1)
    assert contacts(vault)[0].person_ids[0] in {SAM.id, other.id}
    assert contacts(vault)[0].note == "gevoetbald"


def test_the_next_keeps_place_and_day(typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell) -> None:
    yesterday = shell.context.today() - timedelta(days=1)
    typist.types("gisteren @sam op het plein")
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    typist.types("nog iemand gezien")
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 2)
    assert [each.day for each in contacts(vault)] == [yesterday, yesterday]
    typist.types("vandaag verder")
    typist.types(" gewoon")
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 3)
    assert shell.context.today() in {each.day for each in contacts(vault)}


def test_line_breaks_stay_text_and_the_field_grows(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    low = quick.field.height()
    typist.types("Eerste regel")
    typist.presses(Qt.Key.Key_Return, SHIFT)
    pasted = QMimeData()
    pasted.setText("tweede regel\nderde regel")
    quick.field.insertFromMimeData(pasted)
    assert quick.field.height() > low
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    assert contacts(vault)[0].note == "Eerste regel\ntweede regel\nderde regel"
    assert quick.field.height() == low


def test_a_chip_taken_away_is_text_again(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("@sam bleef 20m hangen")
    assert "20 min" in said(quick)
    typist.presses(Qt.Key.Key_Tab, times=2)
    typist.presses(Qt.Key.Key_Delete)
    assert "20 min" not in said(quick)
    assert stands_in(typist, quick.field)
    typist.presses(Qt.Key.Key_Home)
    typist.types("🙂 ")
    assert "20 min" not in said(quick), "also once it stands elsewhere"
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    assert contacts(vault)[0].duration is None
    assert "20m" in contacts(vault)[0].note


def test_esc_asks_before_it_throws_away(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("half een zin")
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_Return)
    assert quick.field.toPlainText() == "half een zin"
    typist.presses(Qt.Key.Key_Escape)
    typist.presses(Qt.Key.Key_2)
    assert quick.empty
    assert stands_in(typist, quick.field)
    typist.sees(lambda: not vault.journal.drafts())


def test_nothing_and_a_day_to_come_are_not_saved(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.presses(Qt.Key.Key_Return)
    for text in ("!kracht thuis:", "31-12-2099 gevoetbald", "gevoetbald > morgen"):
        typist.types(text)
        typist.presses(Qt.Key.Key_Return)
        typist.rests()
        assert signals(vault) == []
        assert contacts(vault) == []
        assert stands_in(typist, quick.field)
        assert quick.field.toPlainText() == text
        quick.clear()


def test_a_lock_keeps_what_was_typed(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("@sam half een zin")
    typist.presses(Qt.Key.Key_L, CTRL)
    assert typist.window.locked
    with open_vault(vault.path, PASSPHRASE) as again:
        typist.window.show_journal(Opened(again, again.journal.settings(), again.journal.vocabularies()))
        typist.rests()
        bar = typist.window.findChild(QuickEntry)
        assert bar is not None
        typist.sees(lambda: not bar.empty)
        assert bar.field.toPlainText() == "@sam half een zin"
        typist.presses(Qt.Key.Key_Return)
        saves(typist, again, 1)
        typist.window.lock()
    with open_vault(vault.path, PASSPHRASE) as last:
        assert last.journal.drafts() == ()


def test_the_form_goes_on_with_it(typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell) -> None:
    typist.types("gisteren @sam gevoetbald #armoede 15m 16:30 @jai_de_wit")
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    assert form.isVisible()
    assert quick.empty
    assert form.note.toPlainText().startswith("gevoetbald")
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    (contact,) = contacts(vault)
    assert len(contact.person_ids) == 2
    assert contact.day == shell.context.today() - timedelta(days=1)
    assert (contact.duration, contact.themes) == (15, ("armoede_ontwikkeling",))
    assert contact.at is not None


def test_the_form_leaves_a_line_with_a_signal_where_it_is(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    typist.types("@sam gevoetbald !kracht hielp een ander")
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    assert not form.isVisible()
    assert not quick.empty
    assert stands_in(typist, quick.field)


def test_the_form_asks_whom_a_beginning_means(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    vault.journal.record(Person(first_name="Samira"))
    shell.context.events.recorded.emit(None)
    typist.rests()
    typist.types("gevoetbald @sa")
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.presses(Qt.Key.Key_Down)
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    assert len(contacts(vault)[0].person_ids) == 1
    assert vault.journal.person_count() == 2


def test_a_hundred_thousand_characters_are_read_and_saved(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    pasted = QMimeData()
    pasted.setText("@sam " + "praatte over van alles en nog wat\n" * 3_000)
    quick.field.insertFromMimeData(pasted)
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    assert len(contacts(vault)[0].note) > 100_000
    assert contacts(vault)[0].person_ids == (SAM.id,)
    assert quick.empty


def test_the_next_keeps_the_place_until_it_is_taken_away(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("@sam +De Schakel gevoetbald")
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    typist.types("nog iemand")
    assert said(quick)[-1] == "De Schakel"
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 2)
    typist.types("buiten")
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Delete)
    assert "De Schakel" not in said(quick)
    assert stands_in(typist, quick.field)
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 3)
    assert sorted(each.location for each in contacts(vault)) == ["", "De Schakel", "De Schakel"]


def test_a_place_written_once_is_offered_the_next_time(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("+Nieuw Park gevoetbald")
    assert said(quick)[0] == "Nieuw Park, nieuwe plek"
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    typist.types("+nie")
    typist.presses(Qt.Key.Key_Return)
    typist.types("weer gevoetbald")
    assert said(quick)[0] == "Nieuw Park"
    assert quick.field.toPlainText() == "+Nieuw Park weer gevoetbald"
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 2)
    assert [each.location for each in contacts(vault)] == ["Nieuw Park", "Nieuw Park"]


def test_the_beginning_of_a_place_is_asked(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("+De Schakel gevoetbald")
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    typist.types("+schak weer gevoetbald")
    typist.presses(Qt.Key.Key_Return)
    assert stands_in(typist, quick.question.choices)
    typist.presses(Qt.Key.Key_1)
    saves(typist, vault, 2)
    assert [each.location for each in contacts(vault)] == ["De Schakel", "De Schakel"]


def test_programmes_are_kept_and_a_word_that_fits_nothing_is_told(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("@sam #sportakkoord #polarisatie #xyz gevoetbald !zrog sliep slecht")
    assert "Sportakkoord" in said(quick)
    assert "Polarisatie" in said(quick)
    assert "#xyz staat in geen lijst en blijft tekst" in said(quick)
    assert "zrog: bedoel je !zorg?" in said(quick)
    typist.presses(Qt.Key.Key_Tab, times=5)
    typist.presses(Qt.Key.Key_Return)
    assert stands_in(typist, quick.field)
    assert quick.field.toPlainText()[: quick.field.place].endswith("#xyz"), "the cursor is behind the word"
    typist.presses(Qt.Key.Key_Backspace, times=3)
    typist.types("armoede")
    assert not any("geen lijst" in each for each in said(quick))


def test_a_second_kind_and_a_theme_without_a_contact_are_told_and_only_the_rest_is_saved(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("@sam #huisbezoek #koken soep gemaakt")
    assert "Huisbezoek" in said(quick)
    assert "#koken: er staat er al een, dit blijft tekst" in said(quick)
    assert not any(each.startswith("Koken") for each in said(quick))
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    assert (contacts(vault)[0].kind, contacts(vault)[0].note) == ("huisbezoek", "#koken soep gemaakt")
    typist.types("!licht online: pesten #armoede ")
    assert any(each.endswith(": wordt niet bewaard, dit is geen contact") for each in said(quick))
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: len(signals(vault)) == 1)
    typist.rests()
    assert len(contacts(vault)) == 1


def test_a_day_that_is_not_surely_meant_is_told_and_counts_with_a_colon(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("maandag was hij er niet")
    assert "maandag blijft tekst; is het de dag, begin met maandag:" in said(quick)
    for _ in " was hij er niet":
        typist.presses(Qt.Key.Key_Backspace)
    typist.types(": was hij er niet")
    assert not any("blijft tekst" in each for each in said(quick))
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    (monday,) = contacts(vault)
    assert monday.note == "was hij er niet"
    assert monday.day.weekday() == 0


def test_a_hint_can_be_taken_away(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("#xyz gevoetbald")
    typist.presses(Qt.Key.Key_Tab)
    typist.presses(Qt.Key.Key_Delete)
    assert not any("geen lijst" in each for each in said(quick))
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    assert contacts(vault)[0].note == "#xyz gevoetbald"


def test_ctrl_z_takes_back_what_was_just_saved_and_ctrl_shift_z_brings_it_back(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("@jai_wit gevoetbald !kracht vrije_tijd: hielp een ander > morgen bellen")
    typist.presses(Qt.Key.Key_Return)
    if quick.question.isVisible():
        typist.presses(Qt.Key.Key_1)
    saves(typist, vault, 1)
    typist.sees(lambda: quick.empty)
    assert vault.journal.person_count() == 2
    typist.presses(Qt.Key.Key_Z, CTRL)
    saves(typist, vault, 0)
    assert (signals(vault), followups(vault), vault.journal.person_count()) == ([], [], 1)
    assert vault.journal.search("gevoetbald") == vault.journal.search("jai") == ()
    assert stands_in(typist, quick.field)
    typist.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    saves(typist, vault, 1)
    assert (len(signals(vault)), len(followups(vault)), vault.journal.person_count()) == (1, 1, 2)
    assert [hit.kind for hit in vault.journal.search("jai")][:1] == [None]


def test_ctrl_z_undoes_typing_first(typist: Typist, vault: Vault, quick: QuickEntry) -> None:
    typist.types("gevoetbald")
    typist.presses(Qt.Key.Key_Return)
    saves(typist, vault, 1)
    typist.sees(lambda: quick.empty)
    typist.types("nog iets")
    typist.presses(Qt.Key.Key_Z, CTRL)
    assert quick.empty
    assert len(contacts(vault)) == 1
    typist.presses(Qt.Key.Key_Z, CTRL)
    saves(typist, vault, 0)


def test_ctrl_z_takes_back_a_contact_of_the_form(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("sam")
    typist.rests()
    typist.presses(Qt.Key.Key_Return)
    form = shell.findChild(ContactForm)
    assert form is not None
    form.note.setFocus()
    typist.types("gevoetbald")
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    typist.sees(lambda: form.untouched)
    typist.presses(Qt.Key.Key_Z, CTRL)
    saves(typist, vault, 0)
    assert vault.journal.person_count() == 1


def test_the_form_goes_on_with_place_and_programmes(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    typist.types("@sam +plein #sportakkoord #polarisatie gevoetbald")
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    assert [choice.label for choice in form.tags.taken] == ["Sportakkoord", "Polarisatie"]
    form.tags.setFocus()
    typist.types("lid van")
    typist.presses(Qt.Key.Key_Return)
    form.note.setFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    (contact,) = contacts(vault)
    assert (contact.programmes, contact.issues) == (("sportakkoord",), ("polarisatie",))
    assert contact.outcomes == ("mp_club",)
    assert (contact.location, contact.location_kind) == ("Plein", "straat_plein")


def test_letters_that_fit_no_theme_are_told_in_the_form(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    typist.presses(Qt.Key.Key_N, CTRL)
    form = shell.findChild(ContactForm)
    assert form is not None
    for field, right in ((form.themes, "armoede"), (form.tags, "azwa")):
        field.setFocus()
        typist.types("xyz")
        assert field.hint.isVisible()
        assert "xyz" in field.hint.text()
        typist.presses(Qt.Key.Key_Backspace, times=3)
        assert not field.hint.isVisible()
        typist.types(right)
        typist.presses(Qt.Key.Key_Return)
        assert not field.hint.isVisible()
    form.note.setFocus()
    typist.types("gepraat")
    typist.presses(Qt.Key.Key_Return, CTRL)
    saves(typist, vault, 1)
    (contact,) = contacts(vault)
    assert (contact.themes, contact.programmes) == (("armoede_ontwikkeling",), ("azwa",))
