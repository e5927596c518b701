# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page is reached by its key, and the keyboard goes on there."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.shell import Shell
from tests.journeys.conftest import Typist

ALT = Qt.KeyboardModifier.AltModifier
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)


@pytest.mark.parametrize("number", range(1, 7))
def test_alt_and_a_number_open_a_page_with_the_focus_in_it(typist: Typist, shell: Shell, number: int) -> None:
    typist.presses(Qt.Key(Qt.Key.Key_0 + number), ALT)
    typist.rests()
    assert shell.current_key() == PAGES[number - 1].key
    typist.presses(Qt.Key.Key_F6)
    assert shell.isAncestorOf(typist.place)


def test_settings_take_the_focus_too(typist: Typist, shell: Shell) -> None:
    shell.navigate("settings")
    typist.rests()
    assert shell.isAncestorOf(typist.place)


@pytest.mark.parametrize("key", [spec.key for spec in (*PAGES, SETTINGS)])
def test_every_control_has_an_accessible_name(typist: Typist, shell: Shell, key: str) -> None:
    shell.navigate(key)
    typist.rests()
    nameless = [
        widget
        for kind in CONTROLS
        for widget in shell.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(widget)
    ]
    assert nameless == []


class _Flashes(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(typist: Typist, shell: Shell, qapp: QApplication) -> None:
    flashes = _Flashes()
    qapp.installEventFilter(flashes)
    for spec in (*PAGES, SETTINGS):
        shell.navigate(spec.key)
        typist.rests()
    typist.presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    typist.rests()
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def _name(widget: QWidget) -> str:
    inside = widget.parentWidget()
    if isinstance(inside, QAbstractSpinBox):
        return inside.accessibleName()
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
