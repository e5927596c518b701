# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The quick entry when something goes wrong under it: no text is lost, nobody is named by mistake."""

import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import NotAVault, VaultTrouble
from kjw_desktop.domain.people import Person
from kjw_desktop.sentences import sentence
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, open_vault
from kjw_desktop.ui.entry.draft_keeper import PAUSE_MS
from kjw_desktop.ui.journal.amend_form import AmendForm
from kjw_desktop.ui.quick_entry.bar import QuickEntry
from kjw_desktop.ui.quick_entry.marks import from_draft
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.today.page import TodayPage
from tests.conftest import PATIENCE_MS
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.test_trouble_while_writing import LONG, full_disk, notes, on_unix, says

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam")
LAYLA = Person(first_name="ليلى")
FOX = Person(first_name="Robin", nicknames=("🦊",))

TYPED = "@sam net getypt, #armoede 20m"
TYPING = """
import sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kjw_desktop.storage import open_vault
from kjw_desktop.ui.quick_entry.bar import QuickEntry
from kjw_desktop.ui.settings_file import SettingsFile
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.theme import Look, ThemeChoice
from kjw_desktop.ui.window import MainWindow

app = QApplication([])
vault = open_vault(sys.argv[1], sys.argv[2])
window = MainWindow(SettingsFile(), Look(app, ThemeChoice.LIGHT))
window.show_journal(Opened(vault, vault.journal.settings(), vault.journal.vocabularies()))
window.show()
while (bar := window.findChild(QuickEntry)) is None or window.tasks.busy:
    QTest.qWait(20)
for letter in sys.argv[3]:
    QTest.keyClicks(bar.field, letter)
print("typed", flush=True)
app.exec()
"""


@pytest.fixture
def quick(typist: Typist, vault: Vault, shell: Shell) -> QuickEntry:
    """The bar of a journal that knows three young people."""
    vault.journal.record(SAM, LAYLA, FOX)
    shell.context.events.recorded.emit(None)
    typist.rests()
    quick = shell.findChild(QuickEntry)
    assert quick is not None
    quick.field.setFocus()
    return quick


@pytest.fixture
def page(shell: Shell) -> TodayPage:
    page = shell.page()
    assert isinstance(page, TodayPage)
    return page


def contacts(vault: Vault) -> list[Contact]:
    return [each for each in vault.journal.records(EntryKind.CONTACT) if isinstance(each, Contact)]


def test_names_of_any_script_are_mentioned_and_completed(
    typist: Typist, vault: Vault, quick: QuickEntry
) -> None:
    typist.types("🙂 @ليلى en @🦊 gevoetbald 20m")
    assert [each.chip.text for each in quick.chips.shown][:3] == ["ليلى", "Robin", "20 min"]
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: len(contacts(vault)) == 1)
    typist.sees(lambda: quick.empty)
    typist.types("👍🏽 @لي")
    typist.presses(Qt.Key.Key_Return)
    typist.types("weer gezien")
    assert quick.field.toPlainText() == "👍🏽 @ليلى weer gezien"
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: len(contacts(vault)) == 2)
    first, second = contacts(vault)
    assert first.person_ids == (LAYLA.id, FOX.id)
    assert second.person_ids == (LAYLA.id,)
    assert first.note == "🙂 ليلى en 🦊 gevoetbald"


@on_unix
def test_a_full_disk_leaves_the_text_in_the_field_and_says_so(
    typist: Typist, vault: Vault, quick: QuickEntry, page: TodayPage
) -> None:
    pasted = QMimeData()
    pasted.setText("@sam " + LONG)
    with full_disk(vault):
        quick.field.insertFromMimeData(pasted)
        typist.presses(Qt.Key.Key_Return)
        typist.sees(lambda: "vol" in says(page.message))
        typist.rests()
    assert quick.field.toPlainText() == "@sam " + LONG
    assert notes(vault) == []
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: notes(vault) == [LONG.strip()])


@on_unix
def test_a_vault_that_was_moved_away_is_told_and_the_text_stays(
    typist: Typist, vault: Vault, quick: QuickEntry, page: TodayPage, tmp_path: Path
) -> None:
    typist.types("@sam half een zin")
    QTest.qWait(2 * PAUSE_MS)
    typist.rests()
    elsewhere = vault.path.rename(tmp_path / "elders.kjw")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: says(page.message))
    typist.rests()
    assert says(page.message) == sentence(NotAVault(vault.path, VaultTrouble.ABSENT))
    assert quick.field.toPlainText() == "@sam half een zin"
    elsewhere.rename(vault.path)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: notes(vault) == ["half een zin"])


def test_somebody_erased_meanwhile_is_not_named_and_not_made_anew_unseen(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    typist.types("@sam gevoetbald")
    vault.journal.erase(SAM.id)
    shell.context.events.erased.emit(SAM.id)
    typist.rests()
    assert next(each.chip.text for each in quick.chips.shown) == "Sam, nieuw"
    assert contacts(vault) == []


def test_somebody_erased_elsewhere_at_that_moment_is_told_and_the_text_stays(
    typist: Typist, vault: Vault, quick: QuickEntry, page: TodayPage
) -> None:
    """Without a word of it to this window, as another program would."""
    typist.types("@sam gevoetbald")
    vault.journal.erase(SAM.id)
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: says(page.message))
    typist.rests()
    assert quick.field.toPlainText() == "@sam gevoetbald"
    assert contacts(vault) == []


def test_a_record_open_to_change_survives_that_it_is_taken_back_by_ctrl_z(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    """The same record in two places: just saved on Vandaag, and open in Journaal."""
    typist.types("@sam gevoetbald")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: len(contacts(vault)) == 1 and quick.empty)
    shell.navigate("journal", contacts(vault)[0].id)
    typist.rests()
    form = shell.findChild(AmendForm)
    assert form is None or not form.isVisible()
    shell.context.events.undo_wanted.emit()
    typist.sees(lambda: contacts(vault) == [])
    typist.rests()
    assert shell.current_key() == "journal"


def test_a_change_made_elsewhere_does_not_touch_what_is_being_typed(
    typist: Typist, vault: Vault, quick: QuickEntry, shell: Shell
) -> None:
    typist.types("@sam half")
    other = Contact(day=shell.context.today(), kind="inloop", note="ander", people=participants(SAM.id))
    vault.journal.record(other)
    shell.context.events.recorded.emit(None)
    typist.rests()
    typist.types(" een zin")
    typist.presses(Qt.Key.Key_Return)
    typist.sees(lambda: sorted(notes(vault)) == ["ander", "half een zin"])


def wait_for_draft(path: Path) -> None:
    """Read the vault beside the program that writes in it, until what was typed stands there whole."""
    end, kept = monotonic() + PATIENCE_MS / 1000, ""
    while kept != TYPED:
        assert monotonic() < end, "no draft"
        sleep(0.05)
        with open_vault(path, PASSPHRASE, read_only=True) as vault:
            kept = from_draft(vault.journal.draft("quick") or "")[0]


@on_unix
def test_what_was_typed_survives_a_kill(tmp_path: Path) -> None:
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    made.vault.close()
    child = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(made.vault.path), PASSPHRASE, TYPED],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "typed\n"
    wait_for_draft(made.vault.path)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with open_vault(made.vault.path, PASSPHRASE) as vault:
        assert from_draft(vault.journal.draft("quick") or "")[0] == TYPED
    readable = [path for path in tmp_path.rglob("*") if path.is_file() and b"net getypt" in path.read_bytes()]
    assert readable == []
