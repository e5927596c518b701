# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed while it saves: what was written is in the journal or in its form, not in both."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.people import Person
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault, open_vault
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.today.page import TodayPage
from tests.journeys.conftest import PASSPHRASE, Typist
from tests.journeys.test_trouble_while_writing import on_unix

pytestmark = on_unix

CTRL = Qt.KeyboardModifier.ControlModifier
SAM = Person(first_name="Sam")
NOTE = "op straat gezien"

SAVING = """
import os, signal, sys, time
from kjw_desktop.storage import ledger
from kjw_desktop.storage.journal import Journal
from kjw_desktop.ui.shell import Shell
from tests.journeys.to_be_killed import *

path, passphrase, where, moment, note = sys.argv[1:]
window, vault = opens(path, passphrase)

def killed_after(owner, name):
    real = getattr(owner, name)
    def done(*given, **named):
        real(*given, **named)
        time.sleep(0.3 if moment == "later" else 0)
        os.kill(os.getpid(), signal.SIGKILL)
    setattr(owner, name, done)

page = window.findChild(Shell).page()
if where == "line":
    types("@Sam " + note)
else:
    presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    types("sa")
    presses(Qt.Key.Key_Return)
    while not page.form.note.hasFocus():
        presses(Qt.Key.Key_Tab)
    types(note)
if where == "both":
    presses(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    while not page.desk.form.fields.about.field.edit.hasFocus():
        presses(Qt.Key.Key_Tab)
    types("ruzie")
    presses(Qt.Key.Key_Return)
rests()
kept = {"contact": ["contact"], "both": ["contact", "signal"], "line": ["quick"]}[where]
assert sorted(vault.journal.drafts()) == kept, vault.journal.drafts()
killed_after(ledger if moment == "before" else Journal, "drop_drafts" if moment == "before" else "record")
print("ready", flush=True)
QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
QTest.qWait(100)
(page.quick.field if where == "line" else page.form.note).insertPlainText("!")  # while it is being saved
QTest.qWait(20000)
"""


@pytest.fixture
def moment(request: pytest.FixtureRequest) -> str:
    """When the kill comes: right 'after' the record is on the disk, a moment 'later', or 'before'."""
    return str(request.param)


@pytest.fixture
def where(request: pytest.FixtureRequest) -> str:
    """What is being saved."""
    return str(request.param)


@pytest.fixture
def vault(tmp_path: Path, where: str, moment: str) -> Iterator[Vault]:
    """A vault whose program was killed at that moment."""
    made = create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST)
    with made.vault as first:
        first.journal.record(SAM)
        path = first.path
    child = subprocess.run(
        [sys.executable, "-c", SAVING, str(path), PASSPHRASE, where, moment, NOTE],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )
    assert child.stdout == "ready\n", child.stderr
    assert child.returncode == -9, child.stderr
    with open_vault(path, PASSPHRASE) as vault:
        yield vault


def writes(page: TodayPage) -> bool:
    """Whether anything stands half written on Vandaag."""
    return not page.quick.empty or not page.form.untouched or not page.desk.isHidden()


@pytest.mark.parametrize("where", ["contact", "both", "line"], indirect=True)
@pytest.mark.parametrize("moment", ["after", "later"], indirect=True)
def test_what_is_on_the_disk_is_not_offered_again(
    typist: Typist, vault: Vault, shell: Shell, where: str
) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.rests()
    assert not writes(page)
    assert vault.journal.drafts() == ()
    (contact,) = vault.journal.records(EntryKind.CONTACT)
    assert contact.person_ids == (SAM.id,)
    assert len(list(vault.journal.records(EntryKind.SIGNAL))) == (where == "both")


@pytest.mark.parametrize("where", ["contact", "both", "line"], indirect=True)
@pytest.mark.parametrize("moment", ["before"], indirect=True)
def test_what_is_not_on_the_disk_is_there_again(
    typist: Typist, vault: Vault, shell: Shell, where: str
) -> None:
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.sees(lambda: writes(page))
    assert list(vault.journal.records(EntryKind.CONTACT)) == []
    if where == "line":
        assert page.quick.field.toPlainText() == f"@Sam {NOTE}"
        page.quick.field.setFocus()
    else:
        typist.sees(lambda: page.form.isVisibleTo(page))
        assert page.form.note.toPlainText() == NOTE
        typist.rests()
        (page.form.note if where == "contact" else page.desk.form.fields.observation).setFocus()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: list(vault.journal.records(EntryKind.CONTACT)))
    typist.sees(lambda: vault.journal.drafts() == ())
    assert len(list(vault.journal.records(EntryKind.SIGNAL))) == (where == "both")
