# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every control of every page, form and dialog has a name, and every field about somebody is kept private."""

from collections.abc import Callable
from datetime import date

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

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person, PersonGoal, Relative, Strength
from kjw_desktop.storage import Vault
from kjw_desktop.ui.activities.page import ActivitiesPage
from kjw_desktop.ui.help_dialog import HelpDialog
from kjw_desktop.ui.journal.page import JournalPage
from kjw_desktop.ui.pages import PAGES, SETTINGS
from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.settings.page import SettingsPage
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.private_field import PRIVATE
from tests.journeys.conftest import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)

KEYS = [spec.key for spec in (*PAGES, SETTINGS)]

State = Callable[[Typist, Shell, Vault], QWidget]


def with_sam(vault: Vault) -> Person:
    """Record Sam, with parts of every kind, and a contact."""
    sam = Person(
        first_name="Sam",
        strengths=(Strength("humor", "grapt", date(2026, 9, 1)),),
        goals=(PersonGoal("school", "mbo halen", date(2026, 9, 1)),),
        relatives=(Relative("moeder", "Els"),),
    )
    contact = Contact(day=date(2026, 9, 8), kind="inloop", note="Over school", people=participants(sam.id))
    vault.journal.record(sam, contact)
    return sam


def a_page(key: str) -> State:
    """A page as it opens."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        with_sam(vault)
        shell.navigate(key)
        typist.rests()
        return shell

    return opened


def after(key: Qt.Key) -> State:
    """What a key with Ctrl opens."""

    def opened(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
        with_sam(vault)
        typist.presses(key, CTRL)
        typist.rests()
        return shell

    return opened


def person_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A young person's fields, with parts."""
    shell.navigate("people", with_sam(vault).id)
    typist.rests()
    shell.findChildren(PeoplePage)[0].edit.click()
    typist.rests()
    return shell


def amend_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A contact that is changed."""
    with_sam(vault)
    (row,) = vault.journal.timeline()
    shell.navigate("journal", row.id)
    typist.rests()
    shell.findChildren(JournalPage)[0].setFocus()
    typist.presses(Qt.Key.Key_F2)
    typist.rests()
    return shell


def series_form(typist: Typist, shell: Shell, vault: Vault) -> QWidget:
    """A weekly group that is set up."""
    shell.navigate("activities")
    typist.rests()
    shell.findChildren(ActivitiesPage)[0].weekly.click()
    typist.rests()
    return shell


def help_dialog(typist: Typist, _shell: Shell, _vault: Vault) -> QWidget:
    """All keys."""
    dialog = HelpDialog(typist.window)
    dialog.show()
    return dialog


STATES = {
    **{key: a_page(key) for key in KEYS},
    "contact": after(Qt.Key.Key_N),
    "register": after(Qt.Key.Key_G),
    "signal": after(Qt.Key.Key_S),
    "find": after(Qt.Key.Key_K),
    "person form": person_form,
    "amend form": amend_form,
    "series form": series_form,
    "help": help_dialog,
}


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


@pytest.mark.parametrize("key", KEYS)
def test_the_focus_shows_wherever_tab_goes(typist: Typist, shell: Shell, vault: Vault, key: str) -> None:
    """The stop is drawn with the focus, and again after it went on: both are not to look the same."""
    STATES[key](typist, shell, vault)
    typist.presses(Qt.Key.Key_Tab)
    unseen: list[QWidget] = []
    met: set[QWidget] = set()
    while typist.place not in met and len(met) < 60:
        place = typist.place
        met.add(place)
        with_focus = place.grab().toImage()
        typist.presses(
            Qt.Key.Key_Tab, CTRL if isinstance(place, QPlainTextEdit) else Qt.KeyboardModifier.NoModifier
        )
        QApplication.processEvents()
        if place.isVisible() and typist.place is not place and place.grab().toImage() == with_focus:
            unseen.append(place)
    assert len(met) > 3
    assert unseen == []
