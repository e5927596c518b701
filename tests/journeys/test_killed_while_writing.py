# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed in the middle of a word: the half-filled form is there after unlocking, and saved."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.care import Meldcode
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.signals import Signal
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, open_vault
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.people.person_form import PersonForm
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.signals.meldcode.form import MeldcodeForm
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.test_trouble_while_writing import on_unix

pytestmark = on_unix

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam", school="Kompas")
SEEN = Signal(day=date(2026, 9, 8), domain="veiligheid", level="licht", observation="Stil.")
STORY = "hij eet thuis bijna niet, sliep drie nachten bij zijn oom en wil daar nu niet meer weg "
SEEN_BEFORE_THE_KILL = 60
MAY_BE_LOST = 25
"""Letters of the last moments, typed 20 ms after each other; a slow machine writes later."""

WRITING = """
import sys
from PySide6.QtWidgets import QPlainTextEdit
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.ui.entry.to_meldcode import FromSignal
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.to_be_killed import *

path, passphrase, where, story = sys.argv[1:]
window, vault = opens(path, passphrase)
shell = window.findChild(Shell)
if where in ("signal", "both"):
    if where == "both":
        presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        types("sa")
        presses(Qt.Key.Key_Return)
        while not shell.page().form.note.hasFocus():
            presses(Qt.Key.Key_Tab)
        types("op straat gezien")
    presses(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    seen = shell.page().desk.form.fields.observation
    while not seen.hasFocus():
        presses(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    seen.clear()
elif where == "contact":
    presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = shell.page()
    while not page.form.note.hasFocus():
        presses(Qt.Key.Key_Tab)
elif where == "meldcode":
    (signal,) = vault.journal.records(EntryKind.SIGNAL)
    shell.navigate("signals", ToSection("meldcode", FromSignal(signal.id)))
    while not isinstance(app.focusWidget(), QPlainTextEdit):
        rests()
    app.focusWidget().clear()
else:
    people = list(vault.journal.persons())
    shell.navigate("people", None if where == "new" else people[0].id)
    rests()
    page = window.findChild(PeoplePage)
    (page.new if where == "new" else page.edit).click()
    rests()
    if where == "new":
        types("Yara")
    while app.focusWidget() is not page.form.lines["school"]:
        presses(Qt.Key.Key_Tab)
    presses(Qt.Key.Key_End)
print("ready", flush=True)
for letter in story:
    types(letter)
    print(letter, flush=True)
    QTest.qWait(20)
app.exec()
"""


@pytest.fixture
def vault(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Vault]:
    """A vault in which somebody wrote a story, in the form that the test names, until the kill."""
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    with made.vault as first:
        first.journal.record(SAM)
        if request.param == "meldcode":
            first.journal.record(SEEN)
        path = first.path
    child = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(path), PASSPHRASE, request.param, STORY],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert child.stdout is not None
        for _ in range(1 + SEEN_BEFORE_THE_KILL):
            assert child.stdout.readline(), "it ended by itself"
    finally:
        child.kill()
        child.communicate()
    plain = [each for each in tmp_path.rglob("*") if each.is_file() and b"bijna niet" in each.read_bytes()]
    assert plain == [], "only the vault knows"
    with open_vault(path, PASSPHRASE) as vault:
        yield vault


def is_nearly_all(text: str) -> bool:
    """Whether the story stands there as far as it was typed, but for the last moments."""
    return STORY.startswith(text) and len(text) >= SEEN_BEFORE_THE_KILL - MAY_BE_LOST


def person_form(typist: Typist, shell: Shell) -> PersonForm:
    shell.navigate("people")
    typist.rests()
    page = shell.page()
    assert isinstance(page, PeoplePage)
    typist.sees(lambda: "form" in vars(page) and page.form.touched)
    assert page.message.isVisibleTo(page), "it is told"
    return page.form


@pytest.mark.parametrize("vault", ["signal"], indirect=True)
def test_a_signal_is_there_again_and_goes_on(typist: Typist, vault: Vault, shell: Shell) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.sees(lambda: not page.desk.isHidden())
    assert page.message.isVisibleTo(page), "it is told"
    seen = page.desk.form.fields.observation
    assert is_nearly_all(seen.toPlainText())
    typist.sees(lambda: page.desk.has_focus)
    seen.setFocus()
    typist.presses(Qt.Key.Key_End, CTRL)
    typist.types(" en verder")
    page.desk.form.fields.about.field.edit.setFocus()
    typist.types("ruzie")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.SIGNAL)))
    typist.rests()
    (signal,) = vault.journal.records(EntryKind.SIGNAL)
    assert isinstance(signal, Signal)
    assert is_nearly_all(signal.observation.removesuffix(" en verder"))
    typist.sees(lambda: vault.journal.drafts() == ())


@pytest.mark.parametrize("vault", ["both"], indirect=True)
def test_a_signal_and_its_contact_are_there_again_and_saved_together(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.sees(lambda: not page.desk.isHidden() and page.form.isVisibleTo(page))
    assert page.form.note.toPlainText() == "op straat gezien"
    page.desk.form.fields.about.field.edit.setFocus()
    typist.types("ruzie")
    typist.presses(Qt.Key.Key_Return)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.SIGNAL)))
    typist.rests()
    (signal,) = vault.journal.records(EntryKind.SIGNAL)
    (contact,) = vault.journal.records(EntryKind.CONTACT)
    assert signal.linked == (contact.id,)
    assert signal.person_ids == contact.person_ids == (SAM.id,)
    typist.sees(lambda: vault.journal.drafts() == ())


@pytest.mark.parametrize("vault", ["meldcode"], indirect=True)
def test_a_meldcode_record_is_there_again_and_saved(typist: Typist, vault: Vault, shell: Shell) -> None:
    assert list(vault.journal.records(EntryKind.MELDCODE)) == [], "the program saved nothing by itself"
    shell.navigate("signals", ToSection("meldcode"))
    typist.sees(lambda: shell.findChildren(MeldcodeForm))
    typist.rests()
    (form,) = shell.findChildren(MeldcodeForm)
    assert is_nearly_all(form.draft().facts[0].text)
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.MELDCODE)))
    typist.rests()
    (record,) = vault.journal.records(EntryKind.MELDCODE)
    assert isinstance(record, Meldcode)
    assert is_nearly_all(record.facts[0].text)
    assert record.linked == (SEEN.id,)
    typist.sees(lambda: vault.journal.drafts() == ())


@pytest.mark.parametrize("vault", ["contact"], indirect=True)
def test_a_contact_is_there_again_and_goes_on(typist: Typist, vault: Vault, shell: Shell) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.sees(lambda: page.form.isVisibleTo(page))
    assert is_nearly_all(page.form.note.toPlainText())
    page.form.note.setFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.CONTACT)))
    typist.rests()
    (contact,) = vault.journal.records(EntryKind.CONTACT)
    assert isinstance(contact, Contact)
    assert is_nearly_all(contact.note)
    typist.sees(lambda: vault.journal.drafts() == ())


@pytest.mark.parametrize("vault", ["new"], indirect=True)
def test_somebody_new_is_there_again_and_saved(typist: Typist, vault: Vault, shell: Shell) -> None:
    form = person_form(typist, shell)
    assert form.lines["first_name"].text() == "Yara"
    assert is_nearly_all(form.lines["school"].text())
    form.lines["school"].setFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: len(list(vault.journal.persons())) == 2)
    typist.rests()
    (made,) = (each for each in vault.journal.persons() if each.id != SAM.id)
    assert made.first_name == "Yara"
    assert is_nearly_all(made.school)
    typist.sees(lambda: vault.journal.drafts() == ())


@pytest.mark.parametrize("vault", ["sam"], indirect=True)
def test_changed_fields_of_somebody_are_there_again_and_saved(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    form = person_form(typist, shell)
    assert form.known == SAM.id
    assert is_nearly_all(form.lines["school"].text().removeprefix("Kompas"))
    form.lines["school"].setFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: any(each.school != "Kompas" for each in vault.journal.persons()))
    typist.rests()
    (made,) = vault.journal.persons()
    assert is_nearly_all(made.school.removeprefix("Kompas"))
    typist.sees(lambda: vault.journal.drafts() == ())
