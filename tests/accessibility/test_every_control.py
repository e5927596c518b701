# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every control of every page, form and dialog has a name, and every field about somebody is kept private."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kjw_desktop.storage import Vault
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.private_field import PRIVATE
from tests.accessibility.states import CTRL, STATES
from tests.journeys.conftest import Typist

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


MOST_STOPS = 150
FEW_STOPS = {"find": 1, "help": 2}
"""Where Tab has less than four places to go."""


@pytest.fixture(params=STATES)
def opened(request: pytest.FixtureRequest, typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """Each page, form and dialog in turn."""
    return STATES[request.param](typist, shell, vault)


def test_every_control_has_a_name_and_every_field_is_private(opened: QWidget) -> None:
    controls = [each for kind in CONTROLS for each in opened.findChildren(kind) if each.isVisible()]
    assert controls
    reached = [each for each in controls if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [each for each in reached if not name_of(each)] == []
    fields = [
        each for each in controls if isinstance(each, QLineEdit | QPlainTextEdit) and about_somebody(each)
    ]
    assert [(name_of(each), each) for each in fields if each.inputMethodHints() & PRIVATE != PRIVATE] == []


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a control."""
    inside = widget.parentWidget()
    if isinstance(inside, QAbstractSpinBox | QComboBox):
        return inside.accessibleName()
    if isinstance(widget, QComboBox) and not widget.isEditable():
        # on Linux Qt tells the choice as its name, and leaves the name to a label or a description
        labels = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
        return labels[0].text() if labels else widget.accessibleDescription()
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def about_somebody(field: QWidget) -> bool:
    """Whether a field may hold words about a young person: not a setting, a number or a choice of a list."""
    parents, parent = [], field.parentWidget()
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    return not isinstance(parents[0], QAbstractSpinBox | QComboBox) and not any(
        isinstance(each, SettingsPage) for each in parents
    )


def keeps_tabs(place: QWidget) -> bool:
    """Whether a Tab is written in the text, so that Ctrl+Tab goes on."""
    return isinstance(place, QPlainTextEdit) and not place.tabChangesFocus()


@pytest.mark.parametrize("state", STATES)
def test_the_focus_shows_wherever_tab_goes(typist: Typist, shell: Shell, vault: Vault, state: str) -> None:
    """The stop is drawn with the focus, and again after it went on: both are not to look the same."""
    STATES[state](typist, shell, vault)
    typist.presses(Qt.Key.Key_Tab)
    unseen: list[QWidget] = []
    met: set[QWidget] = set()
    while typist.place not in met and len(met) < MOST_STOPS:
        place = typist.place
        met.add(place)
        with_focus = place.grab().toImage()
        typist.presses(Qt.Key.Key_Tab, CTRL if keeps_tabs(place) else Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()
        if place.isVisible() and typist.place is not place and place.grab().toImage() == with_focus:
            unseen.append(place)
    assert len(met) >= FEW_STOPS.get(state, 4)
    assert unseen == []
