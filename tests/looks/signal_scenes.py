# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signalen with one signal open, and what is written down about it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kjw_desktop.ui.people.page import PeoplePage
from kjw_desktop.ui.settings.lists_card import ListsCard
from kjw_desktop.ui.signals.early.follow_card import FollowCard
from tests.looks.viewer import CTRL, Viewer


def signals_open(viewer: Viewer) -> None:
    """A worry whole, and how it goes on."""
    viewer.opens()
    viewer.goes_to("signals")
    viewer.presses(Qt.Key.Key_Down)
    viewer.presses(Qt.Key.Key_Down)
    viewer.presses(Qt.Key.Key_Return)
    viewer.rests()


def signals_open_private(viewer: Viewer) -> None:
    """A worry while somebody looks along."""
    signals_open(viewer)
    viewer.presses(Qt.Key.Key_F9)
    viewer.rests()


def signals_step(viewer: Viewer) -> None:
    """Its next step, or why none."""
    signals_open(viewer)
    viewer.presses(Qt.Key.Key_V)
    viewer.rests()


def signals_close(viewer: Viewer) -> None:
    """How it ended."""
    signals_open(viewer)
    viewer.presses(Qt.Key.Key_A)
    viewer.rests()


def signals_changed_elsewhere(viewer: Viewer) -> None:
    """A worry that was changed in another place while it was being closed."""
    signals_close(viewer)
    (card,) = (each for each in viewer.shell.findChildren(FollowCard) if each.isVisible())
    if card.signal is not None:
        viewer.shell.context.journal.amend(replace(card.signal, meaning="Misschien mist zij haar oma."))
    viewer.presses(Qt.Key.Key_1)
    viewer.presses(Qt.Key.Key_Return, CTRL)
    viewer.sees(lambda: card.elsewhere.asking)
    viewer.rests()


def signals_talk(viewer: Viewer) -> None:
    """A worry with the contact that was about it."""
    signals_talks(viewer)
    viewer.presses(Qt.Key.Key_Escape)
    viewer.rests()


def signals_talks(viewer: Viewer) -> None:
    """A worry with a contact linked to it, and others to choose from."""
    signals_open(viewer)
    for key in (Qt.Key.Key_K, Qt.Key.Key_Return):
        viewer.presses(key)
        viewer.rests()


def vulnerable(viewer: Viewer) -> None:
    """A strength, and beside it what is vulnerable, in a young person's form."""
    viewer.opens()
    viewer.goes_to("people", next(iter(viewer.shell.context.journal.persons())).id)
    page = viewer.shell.page()
    assert isinstance(page, PeoplePage)
    page.edit.click()
    viewer.rests()
    assert page.form is not None
    for name in ("vulnerabilities", "strengths"):
        page.form.parts[name].add.click()
        page.form.parts[name].rows[-1].box.setCurrentIndex(2)
    row = page.form.parts["vulnerabilities"].rows[-1]
    row.line.setText("moeder")
    assert row.note is not None
    row.note.setText("Pauzes helpen, en weten wat er komt")
    page.form.parts["vulnerabilities"].add.setFocus()
    viewer.rests()
    for area in page.form.findChildren(QScrollArea):
        area.ensureWidgetVisible(page.form.parts["vulnerabilities"].add)
    viewer.rests()


def kinds_of_signal(viewer: Viewer) -> None:
    """The kinds of signal in the lists of Instellingen, each with whether it is sensitive."""
    viewer.opens()
    viewer.goes_to("settings")
    card = viewer.shell.findChild(ListsCard)
    assert card is not None
    card.which.setCurrentIndex(card.which.findData("signal_kind"))
    card.table.setFocus()
    card.table.setCurrentIndex(card.model.index(card.model.rowCount() - 2, 1))
    viewer.rests()
    for area in card.window().findChildren(QScrollArea):
        if area.isAncestorOf(card):
            area.ensureWidgetVisible(card.folded)
    viewer.rests()


SIGNAL_SCENES = (
    signals_open,
    signals_open_private,
    signals_step,
    signals_close,
    signals_changed_elsewhere,
    signals_talk,
    signals_talks,
    vulnerable,
    kinds_of_signal,
)
