# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The system's text size and its dark mode change while the journal is open."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from kjw_desktop.ui import theme
from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.theme import ThemeChoice
from kjw_desktop.ui.theme.tokens import DARK, LIGHT, Sizes
from kjw_desktop.ui.widgets.rows import RowTable
from tests.journeys.conftest import Typist

KEYS = [spec.key for spec in (*PAGES, SETTINGS)]
WITH_TEXT = (QLabel, QLineEdit, QPlainTextEdit, QAbstractButton, QComboBox)
SMALLEST = 11
"""Pixels at the base size: those of a key cap."""


def system_says(typist: Typist, monkeypatch: pytest.MonkeyPatch, scale: float) -> None:
    """Have the system ask for another text size, and tell so as Qt does."""
    monkeypatch.setattr(theme, "system_sizes", lambda: Sizes(scale))
    QCoreApplication.sendEvent(typist.window.look.system, QEvent(QEvent.Type.ThemeChange))
    QCoreApplication.processEvents()


def texts(shell: Shell) -> list[QWidget]:
    """Whatever shows text in the window now."""
    found = [widget for kind in WITH_TEXT for widget in shell.findChildren(kind)]
    return [widget for widget in found if widget.isVisible()]


@pytest.mark.parametrize("key", KEYS)
def test_every_text_of_a_page_follows_the_systems_size(
    typist: Typist, shell: Shell, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    shell.navigate(key)
    typist.rests()
    before = {widget: widget.font().pixelSize() for widget in texts(shell)}
    system_says(typist, monkeypatch, 2.0)
    small = [widget for widget, size in before.items() if widget.font().pixelSize() < 2 * size]
    assert small == []
    assert min(widget.font().pixelSize() for widget in texts(shell)) >= 2 * SMALLEST
    tables = [table for table in shell.findChildren(RowTable) if table.isVisible()]
    assert [table for table in tables if table.verticalHeader().defaultSectionSize() < 2 * 46] == []
    system_says(typist, monkeypatch, 1.0)
    assert {widget: widget.font().pixelSize() for widget in before} == before


def test_the_lengths_of_the_contact_form_follow_the_systems_size(
    typist: Typist, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist.presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    fields = [each for each in shell.findChildren(QPlainTextEdit) if each.isVisible()]
    before = {field: field.height() for field in fields}
    assert before
    system_says(typist, monkeypatch, 2.0)
    typist.sees(lambda: all(field.height() > 1.6 * height for field, height in before.items()))


def test_a_theme_that_was_chosen_stays_when_the_text_size_changes(
    typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = typist.window.look
    look.choose(ThemeChoice.DARK)
    system_says(typist, monkeypatch, 1.5)
    assert look.choice is ThemeChoice.DARK
    assert look.tokens() == DARK


def test_dark_mode_follows_the_system_unless_a_theme_was_chosen(typist: Typist, shell: Shell) -> None:
    look, hints = typist.window.look, QGuiApplication.styleHints()
    look.choose(ThemeChoice.SYSTEM)
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        hints.colorSchemeChanged.emit(scheme)  # as the platform does; the one of tests cannot be asked to
        QCoreApplication.processEvents()
        ground = typist.window.grab().toImage().pixelColor(shell.width() // 2, 4)
        assert (look.tokens(), ground.name().upper()) == (tokens, tokens.bg)
    look.choose(ThemeChoice.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens() == LIGHT
