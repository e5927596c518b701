# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A meldcode record that is given out and handed over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.ui.signals.meldcode.hand_over import HandOver
from kjw_desktop.ui.signals.sections import MELDCODE
from kjw_desktop.ui.widgets.section import ToSection
from tests.looks.viewer import Viewer


def meldcode_hand_over(viewer: Viewer) -> None:
    """The card under the steps, not handed over yet."""
    viewer.opens()
    record = next(iter(viewer.shell.context.journal.records(EntryKind.MELDCODE)))
    viewer.goes_to("signals", ToSection(MELDCODE, record.id))
    viewer.sees(lambda: any(card.isVisible() for card in viewer.window.findChildren(HandOver)))
    (card,) = viewer.window.findChildren(HandOver)
    card.to.setFocus()
    for area in viewer.window.findChildren(QScrollArea):
        if area.isAncestorOf(card):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    viewer.rests()


def meldcode_handed_over(viewer: Viewer) -> None:
    """The same after the hand-over, covered."""
    meldcode_hand_over(viewer)
    viewer.types("aandachtsfunctionaris")
    viewer.presses(Qt.Key.Key_Return)
    viewer.rests()
    viewer.presses(Qt.Key.Key_F9)


HAND_OVER_SCENES = (meldcode_hand_over, meldcode_handed_over)
