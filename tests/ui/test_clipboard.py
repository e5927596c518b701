# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kjw_desktop.ui import clipboard as ours
from kjw_desktop.ui.clipboard import ClipboardKeeper, copy, marked
from kjw_desktop.ui.start.opened import Opened
from kjw_desktop.ui.window import MainWindow

MARKS = (
    "x-kde-passwordManagerHint",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"',
    "org.nspasteboard.ConcealedType",
)


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """The system's clipboard, empty before and after."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def keeper(clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClipboardKeeper]:
    """A keeper that clears after a moment. The display of the tests never says whose the clipboard is."""
    monkeypatch.setattr(ours, "STAYS_MS", 50)
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    keeper = ClipboardKeeper()
    yield keeper
    keeper.deleteLater()
    QApplication.processEvents()


def test_what_is_copied_carries_the_marks_of_every_system(clipboard: QClipboard) -> None:
    copy("21-11-2026 inloop 15 min")
    data = clipboard.mimeData()
    assert clipboard.text() == "21-11-2026 inloop 15 min"
    assert [name for name in MARKS if not data.hasFormat(name)] == []
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert data.data(MARKS[2]).data() == bytes(4)


def test_it_goes_by_itself_after_half_a_minute(
    clipboard: QClipboard, keeper: ClipboardKeeper, qtbot: QtBot
) -> None:
    copy("regel")
    assert clipboard.text() == "regel"
    qtbot.waitUntil(lambda: clipboard.text() == "")


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_what_a_field_copies_by_itself_is_marked_too(
    clipboard: QClipboard, keeper: ClipboardKeeper, qtbot: QtBot, field: type[QLineEdit | QPlainTextEdit]
) -> None:
    widget = field("Sam sliep bij oom")
    qtbot.addWidget(widget)
    widget.show()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Sam sliep bij oom"
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_another_program_copied_since_stays(
    clipboard: QClipboard, keeper: ClipboardKeeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy("van ons")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    clipboard.setText("van een ander")
    qtbot.wait(120)
    keeper.clear()
    assert clipboard.text() == "van een ander"


def test_half_a_minute_is_what_the_handbook_says() -> None:
    assert ours.STAYS_MS == 30_000


def test_the_lock_clears_what_was_copied(clipboard: QClipboard, window: MainWindow, opened: Opened) -> None:
    window.show_journal(opened)
    copy("21-11-2026 inloop")
    window.lock()
    assert clipboard.text() == ""


def test_the_text_is_as_it_was_given(qapp: QApplication) -> None:
    text = "=som(1)\tÈÉ 😀 שלום"
    assert marked(text).text() == text


def test_the_lock_clears_what_was_selected_for_the_middle_button(
    clipboard: QClipboard, keeper: ClipboardKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The display of the tests has no such selection; that of X11 has."""
    cleared: list[QClipboard.Mode] = []
    monkeypatch.setattr(
        QClipboard, "clear", lambda _self, mode=QClipboard.Mode.Clipboard: cleared.append(mode)
    )
    monkeypatch.setattr(QClipboard, "ownsSelection", lambda _self: False)
    keeper.clear()
    assert QClipboard.Mode.Selection not in cleared
    monkeypatch.setattr(QClipboard, "ownsSelection", lambda _self: True)
    keeper.clear()
    assert QClipboard.Mode.Selection in cleared
