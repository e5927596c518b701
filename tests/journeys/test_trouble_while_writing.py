# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A full disk, or the lock, in the middle of writing: no text is lost unseen, and nothing stays on show."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import format_exception

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.errors import NotAVault, VaultTrouble
from kjw_desktop.sentences import sentence
from kjw_desktop.storage import Vault, open_vault
from kjw_desktop.ui.entry.contact_form import ContactForm
from kjw_desktop.ui.entry.draft_keeper import PAUSE_MS
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.start.screen import StartScreen
from kjw_desktop.ui.today.page import TodayPage
from kjw_desktop.ui.widgets.message import Message
from tests.journeys.conftest import PASSPHRASE, Typist

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Hij eet thuis bijna niet. " * 20_000

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="the size of a file can be limited on Unix only")


@contextmanager
def full_disk(vault: Vault, *, more: int = 8192) -> Iterator[None]:
    """No file may grow past the vault as it is now and so many bytes `more`."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (vault.database.stat().st_size + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def writes(typist: Typist, shell: Shell, note: str) -> ContactForm:
    """A contact with one new young person, not saved yet."""
    typist.presses(Qt.Key.Key_N, CTRL)
    typist.types("Milan")
    typist.rests()
    typist.presses(Qt.Key.Key_Return)
    form = shell.findChild(ContactForm)
    assert form is not None
    form.note.setPlainText(note)
    return form


def notes(vault: Vault) -> list[str]:
    return [entry.note for entry in vault.journal.records(EntryKind.CONTACT) if isinstance(entry, Contact)]


def says(message: Message) -> str:
    return message.text() if message.isVisible() else ""


@on_unix
def test_a_full_disk_leaves_the_text_in_the_form_and_says_so(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    form = writes(typist, shell, LONG)
    page = shell.page()
    assert isinstance(page, TodayPage)
    with full_disk(vault):
        typist.presses(Qt.Key.Key_Return, CTRL)
        typist.sees(lambda: says(page.message))
        typist.rests()
    assert "vol" in says(page.message)
    assert form.note.toPlainText() == LONG
    assert [choice.label for choice in form.people.taken] == ["Milan"]
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: notes(vault) == [LONG])
    typist.rests()


@on_unix
def test_the_lock_comes_also_when_the_draft_cannot_be_kept(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    writes(typist, shell, LONG)
    with full_disk(vault):
        typist.presses(Qt.Key.Key_L, CTRL)
    assert typist.window.locked
    start = typist.window.centralWidget()
    assert isinstance(start, StartScreen)
    assert any("vol" in says(message) for message in start.findChildren(Message))
    assert not any(text.isVisible() for text in typist.window.findChildren(QPlainTextEdit))
    with open_vault(vault.path, PASSPHRASE) as again:
        assert notes(again) == []


def test_a_contact_saved_at_the_moment_of_the_lock_comes_back_once(
    typist: Typist, vault: Vault, shell: Shell
) -> None:
    writes(typist, shell, "Net op tijd")
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.window.lock()
    with open_vault(vault.path, PASSPHRASE) as again:
        kept = notes(again) + [again.journal.draft(key) or "" for key in again.journal.drafts()]
    assert len(kept) == 1
    assert "Net op tijd" in kept[0]


def test_reading_under_way_at_the_lock_troubles_nobody(
    typist: Typist, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: caught.append("".join(format_exception(*error))))
    for key in ("people", "journal", "signals", "reports", "people"):
        shell.navigate(key)
    typist.types("m")
    typist.window.lock()
    typist.sees(lambda: not typist.window.tasks.busy)
    QTest.qWait(300)
    assert caught == []


@on_unix
def test_a_vault_that_was_moved_away_is_told_and_what_stood_there_is_not_lost_unseen(
    typist: Typist, vault: Vault, shell: Shell, tmp_path: Path
) -> None:
    form = writes(typist, shell, "Half een zin")
    page = shell.page()
    assert isinstance(page, TodayPage)
    typist.rests()
    vault.path.rename(tmp_path / "elders.kjw")
    form.note.setPlainText("Een hele zin")
    QTest.qWait(2 * PAUSE_MS)
    typist.rests()
    typist.presses(Qt.Key.Key_Return, CTRL)
    typist.sees(lambda: says(page.message))
    typist.rests()
    assert says(page.message) == sentence(NotAVault(vault.path, VaultTrouble.ABSENT))
    assert form.note.toPlainText() == "Een hele zin"
    typist.presses(Qt.Key.Key_L, CTRL)
    assert typist.window.locked
    assert any(says(message) for message in typist.window.findChildren(Message))
